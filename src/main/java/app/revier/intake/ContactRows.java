package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.territory.Assessment;
import app.revier.territory.Contact;
import app.revier.territory.LoyaltyAnswers;
import app.revier.territory.Note;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the rows of tables of contacts. A contact is told by its customer and its name. */
final class ContactRows implements RowTaker {

  /** The influence of a contact of whom none is known: neither little nor deciding. */
  private static final int USUAL_INFLUENCE = 2;

  private static final ImportField[] QUESTIONS = {
    ImportField.WELCOME, ImportField.HELPFUL, ImportField.REGULAR_ORDERS, ImportField.OPENNESS
  };

  private record Key(CustomerEntry customer, String name) {}

  private record Place(SheetTable table, int row) {}

  private final LocalDate today;
  private final CustomerReference reference;
  private final Tally tally;
  private final boolean updateExisting;
  private final Map<Key, Place> seen = new HashMap<>();

  /** Rows of contacts; answers count as given today. */
  ContactRows(CustomerReference reference, Tally tally, boolean updateExisting, LocalDate today) {
    this.today = today;
    this.reference = reference;
    this.tally = tally;
    this.updateExisting = updateExisting;
  }

  @Override
  public void take(Row row, RowValues values) {
    CustomerEntry customer = reference.find(row, values);
    String name = name(row, values);
    if (customer == null || name == null) {
      tally.rejected();
      return;
    }
    Key key = new Key(customer, name.toLowerCase(Locale.ROOT));
    Contact before = customer.contacts().get(key.name);
    Place earlier = seen.get(key);
    if (before != null && earlier == null && !updateExisting) {
      seen.put(key, new Place(row.table(), row.number()));
      tally.unchanged();
      return;
    }
    Contact after = contact(row, values, name, before);
    boolean same = after.equals(before);
    if (earlier != null && (earlier.table == row.table() || !same)) {
      row.reject(row.table().column(ImportField.NAME), Code.ROW_TWICE, String.valueOf(earlier.row));
    }
    if (row.isRejected()) {
      tally.rejected();
      return;
    }
    reference.keep(customer);
    seen.putIfAbsent(key, new Place(row.table(), row.number()));
    customer.contacts().put(key.name, after);
    if (before == null) {
      tally.created();
    } else if (same) {
      tally.unchanged();
    } else {
      tally.updated();
    }
  }

  private static @Nullable String name(Row row, RowValues values) {
    String name = PersonName.of(row, values);
    if (name == null && !row.isRejected()) {
      row.reject(row.table().column(ImportField.NAME), Code.NAME_MISSING);
    }
    return name;
  }

  private Contact contact(Row row, RowValues values, String name, @Nullable Contact before) {
    Contact.Role role = values.wordIfKnown(ImportField.ROLE, ColumnWords.ROLES);
    Integer influence = influence(row, values);
    Contact start = before == null ? named(name) : before;
    return assessed(
        row,
        values,
        more(
            values,
            start.as(
                start.name(),
                role == null ? start.role() : role,
                influence == null ? start.influence() : influence)));
  }

  /** What is known of a contact beside its part in the decision; an empty cell leaves it. */
  private static Contact more(RowValues values, Contact contact) {
    String phone = values.text(ImportField.CONTACT_PHONE);
    String mail = values.text(ImportField.CONTACT_MAIL);
    LocalDate birthday = values.day(ImportField.BIRTHDAY);
    Contact.Staying staying = values.wordIfKnown(ImportField.STAYING, ColumnWords.STAYINGS);
    String note = values.lines(ImportField.CONTACT_NOTE, Note.LONGEST);
    return contact
        .reachedAt(phone == null ? contact.phone() : phone, mail == null ? contact.mail() : mail)
        .withBirthday(birthday == null ? contact.birthday() : birthday)
        .withStaying(staying == null ? contact.staying() : staying)
        .withNote(note == null ? contact.note() : note);
  }

  /**
   * With the answers of a row and those before them. In a table with a column for their day, an
   * empty cell is a day that is not known; without one, other answers than the latest are of today.
   */
  private Contact assessed(Row row, RowValues values, Contact contact) {
    List<Assessment> all = new ArrayList<>(contact.assessments());
    earlier(row, values).forEach(one -> put(all, one));
    LoyaltyAnswers answers = answers(row, values, contact.answers());
    TableColumn assessed = row.table().column(ImportField.ASSESSED);
    if (answers != null && assessed != null) {
      LocalDate day = values.day(ImportField.ASSESSED);
      Assessment one = new Assessment(day, answers);
      if (day == null || !day.isAfter(today) || all.contains(one)) {
        put(all, one);
      } else {
        // They would count as the latest for a long time.
        row.leaveOutValue(assessed, Code.IN_THE_FUTURE, new SourceCell.Day(day));
      }
    } else if (answers != null && !answers.equals(contact.answers())) {
      put(all, new Assessment(today, answers));
    }
    return contact.withAssessments(all);
  }

  /** One set for a day: the later one. */
  private static void put(List<Assessment> all, Assessment one) {
    all.removeIf(other -> Objects.equals(other.date(), one.date()));
    all.add(one);
  }

  private static List<Assessment> earlier(Row row, RowValues values) {
    String text = values.text(ImportField.EARLIER_ANSWERS);
    if (text == null) {
      return List.of();
    }
    List<Assessment> sets = EarlierAnswers.parse(text);
    if (sets == null) {
      row.doubt(row.table().column(ImportField.EARLIER_ANSWERS), Code.UNKNOWN_WORD);
      return List.of();
    }
    return sets;
  }

  /** A contact of whom nothing but the name is known. */
  static Contact named(String name) {
    return new Contact(name, Contact.Role.OTHER, USUAL_INFLUENCE, null);
  }

  private static @Nullable Integer influence(Row row, RowValues values) {
    SourceCell cell = row.cell(row.table().column(ImportField.INFLUENCE));
    Integer word =
        cell instanceof SourceCell.Text(String text) ? ColumnWords.INFLUENCES.find(text) : null;
    return word == null ? values.whole(ImportField.INFLUENCE, 1, 3) : word;
  }

  private static @Nullable LoyaltyAnswers answers(
      Row row, RowValues values, @Nullable LoyaltyAnswers before) {
    @Nullable Integer[] scores = new @Nullable Integer[QUESTIONS.length];
    int given = 0;
    for (int i = 0; i < QUESTIONS.length; i++) {
      scores[i] = values.whole(QUESTIONS[i], 0, LoyaltyAnswers.MOST);
      given += scores[i] == null ? 0 : 1;
    }
    if (given == 0 || row.isRejected()) {
      return null;
    }
    int[] old =
        before == null
            ? new int[0]
            : new int[] {
              before.welcome(), before.helpful(), before.regularOrders(), before.openness()
            };
    int[] all = new int[QUESTIONS.length];
    for (int i = 0; i < QUESTIONS.length; i++) {
      Integer score = scores[i];
      if (score == null && before == null) {
        TableColumn column = row.table().column(QUESTIONS[i]);
        // What could not be understood has been named as such.
        if (!row.isLeftOut(column)) {
          row.doubt(column, Code.VALUE_MISSING);
        }
        return null;
      }
      all[i] = score == null ? old[i] : score;
    }
    return new LoyaltyAnswers(all[0], all[1], all[2], all[3]);
  }
}
