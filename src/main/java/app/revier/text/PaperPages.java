package app.revier.text;

import app.revier.book.KeptPlan;
import app.revier.book.PaperWeek;
import app.revier.book.PhonePage;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.territory.Customer;
import app.revier.week.DayOff;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts planned days together for paper, with what the book knows of the customers. */
public final class PaperPages {

  private final Snapshot snapshot;
  private final WeekTexts words;

  /**
   * Pages of a book.
   *
   * @param words the sentences of a language for planned days
   */
  public PaperPages(Snapshot snapshot, WeekTexts words) {
    this.snapshot = snapshot;
    this.words = words;
  }

  /** The pages of a plan. What was said is what the phone shows as well. */
  public PaperWeek of(KeptPlan plan) {
    List<PhonePage.Day> said = new PhonePages(snapshot, words).of(plan, "").days();
    List<PaperWeek.Day> days = new ArrayList<>();
    for (PlannedDay day : plan.plan().days()) {
      said.stream()
          .filter(one -> one.date().equals(day.day().date()))
          .findFirst()
          .ifPresent(one -> days.add(day(day, one)));
    }
    for (DayOff off : plan.plan().daysOff()) {
      days.add(
          new PaperWeek.Day(off.date(), null, null, 0, false, 0, 0, words.dayOff(off), List.of()));
    }
    days.sort(Comparator.comparing(PaperWeek.Day::date));
    return new PaperWeek(snapshot.settings().get(Setting.TERRITORY_NAME), days);
  }

  private PaperWeek.Day day(PlannedDay day, PhonePage.Day said) {
    List<PaperWeek.Entry> entries = new ArrayList<>();
    for (int i = 0; i < day.stops().size(); i++) {
      entries.add(entry(day.stops().get(i), said.entries().get(i), day.isWayAbout(i)));
    }
    return new PaperWeek.Day(
        day.day().date(),
        day.leave(),
        day.back(),
        day.driveMinutes(),
        day.isAbout(),
        day.lastDriveMinutes(),
        day.day().reserveMinutes(),
        "",
        entries);
  }

  private PaperWeek.Entry entry(PlannedStop stop, PhonePage.Entry said, boolean about) {
    Customer customer = said.customer();
    return new PaperWeek.Entry(
        said.kind(),
        said.begin(),
        said.end(),
        stop.driveMinutes(),
        about,
        said.preparationMinutes(),
        customer,
        said.title(),
        words.purposes(stop.value()),
        said.last(),
        said.next(),
        customer == null
            ? List.of()
            : customer
                .visiting()
                .questions()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
  }
}
