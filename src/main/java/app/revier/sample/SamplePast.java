package app.revier.sample;

import app.revier.agenda.Activity;
import app.revier.agenda.AgendaEntry;
import app.revier.book.Book;
import app.revier.territory.Assessment;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.LoyaltyAnswers;
import app.revier.territory.Note;
import app.revier.text.Texts;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Two years with the customers of the sample: visits up to the last one of the list, calls and
 * mails between them, and how loyal the contacts were found before. Nothing of it changes a figure
 * of the plan: the last visit and the latest answers stay, and who leaves is at customers whose
 * retention that does not lower: those without revenue or with a retention set by hand.
 */
final class SamplePast {

  private static final LocalDate FIRST = LocalDate.of(2024, 12, 2);
  private static final LocalDate ASSESSED = LocalDate.of(2026, 10, 5);
  private static final int SAID = 8;
  private static final int CALLED = 4;
  private static final int MAILED = 4;

  private final Book book;
  private final Texts texts;

  private SamplePast(Book book, Texts texts) {
    this.book = book;
    this.texts = texts;
  }

  /** Enters it into a book that holds the customers of the sample. */
  static void enter(Book book, Texts texts) {
    new SamplePast(book, texts).enter();
  }

  private void enter() {
    List<Customer> changed = new ArrayList<>();
    List<AgendaEntry> past = new ArrayList<>();
    for (Customer customer : book.snapshot().territory().customers()) {
      int dice = dice(customer);
      List<Note> notes = new ArrayList<>(customer.notes());
      visits(customer, dice, past, notes);
      changed.add(customer.edit().contacts(contacts(customer, dice)).notes(notes).build());
    }
    book.customers().saveAll(changed);
    book.agenda().saveAll(past);
  }

  private static int dice(Customer customer) {
    String digits = customer.number().replaceAll("[^0-9]", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits) * 7919 % 997;
  }

  private void visits(Customer customer, int dice, List<AgendaEntry> past, List<Note> notes) {
    LocalDate last = customer.visiting().lastVisit();
    if (last == null) {
      return;
    }
    int interval = 56 + dice % 60;
    int which = dice;
    for (LocalDate day = last; !day.isBefore(FIRST); day = day.minusDays(interval)) {
      LocalDate visit = day.equals(last) ? day : onWeekday(day);
      past.add(
          met(customer, visit, Activity.Kind.VISIT, 30 + which % 7 * 5, "visit-" + which % SAID));
      LocalDate before = onWeekday(visit.minusDays(15));
      if (which % 3 == 0 && !before.isBefore(FIRST)) {
        past.add(met(customer, before, Activity.Kind.CALL, 5 + which % 4 * 5, call(which)));
      }
      LocalDate after = onWeekday(visit.plusDays(3));
      if (which % 2 == 0 && after.isBefore(last.plusDays(1))) {
        notes.add(
            new Note(texts.get("samplepast.mail-" + which % MAILED), "", after, Note.Kind.MAIL));
      }
      which++;
    }
  }

  private static String call(int which) {
    return "call-" + which % CALLED;
  }

  private Activity met(
      Customer customer, LocalDate day, Activity.Kind kind, int minutes, String said) {
    return new Activity(
        book.agenda().nextActivityId(),
        customer.id(),
        day,
        kind,
        Activity.Result.HELD,
        kind == Activity.Kind.VISIT,
        minutes,
        null,
        texts.get("samplepast." + said),
        "",
        null,
        null,
        "",
        Activity.Effects.NONE);
  }

  private static LocalDate onWeekday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        ? day.minusDays(1)
        : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
  }

  private List<Contact> contacts(Customer customer, int dice) {
    List<Contact> contacts = new ArrayList<>();
    boolean leaves =
        customer.standing().decisionMakerLeaves()
            || customer.standing().retentionByHand() != null
            || customer.revenue().size() == 0;
    int which = dice;
    for (Contact contact : customer.contacts()) {
      Contact known =
          contact
              .reachedAt("0221 4710 " + (100 + which * 37 % 900), mail(contact.name()))
              .withAssessments(assessments(contact.answers(), which));
      if (leaves) {
        known = known.withStaying(Contact.Staying.LEAVES).withNote(texts.get("samplepast.leaves"));
        leaves = false;
      } else if (which % 11 == 0) {
        known = known.withBirthday(LocalDate.of(1962 + which % 30, 1 + which % 12, 1 + which % 28));
      }
      contacts.add(known);
      which += 13;
    }
    return contacts;
  }

  private static String mail(String name) {
    String plain =
        Normalizer.normalize(
                name.toLowerCase(Locale.ROOT)
                    .replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue")
                    .replace("ß", "ss"),
                Normalizer.Form.NFD)
            .replaceAll("[^a-z ]", "")
            .replaceAll("\\b(dr|prof|med) ", "")
            .strip();
    return plain.replaceAll("\\s+", ".") + "@rheinland.example";
  }

  /** The answers of the list, and before them two sets that led there: mostly upwards. */
  private static List<Assessment> assessments(@Nullable LoyaltyAnswers now, int which) {
    if (now == null) {
      return List.of();
    }
    int step = which % 4 == 0 ? 1 : -1;
    LoyaltyAnswers before =
        new LoyaltyAnswers(
            now.welcome(),
            moved(now.helpful(), which % 3 == 0 ? step : 0),
            now.regularOrders(),
            moved(now.openness(), step));
    LoyaltyAnswers first =
        new LoyaltyAnswers(
            moved(before.welcome(), step),
            before.helpful(),
            moved(before.regularOrders(), which % 2 == 0 ? step : 0),
            before.openness());
    return List.of(
        new Assessment(ASSESSED.minusYears(1).plusDays(which % 40), first),
        new Assessment(ASSESSED.minusMonths(6).plusDays(which % 40), before),
        new Assessment(ASSESSED.plusDays(which % 40), now));
  }

  private static int moved(int answer, int step) {
    return Math.clamp(answer + step, 0, LoyaltyAnswers.MOST);
  }
}
