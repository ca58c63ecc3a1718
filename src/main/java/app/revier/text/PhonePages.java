package app.revier.text;

import app.revier.agenda.Activity;
import app.revier.agenda.Stop;
import app.revier.book.KeptPlan;
import app.revier.book.PhonePage;
import app.revier.book.ReportedAgenda;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.Timeline;
import app.revier.territory.Customer;
import app.revier.week.DayOff;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts planned days together for the phone, with what the book knows of the customers. */
public final class PhonePages {

  /** As much of a note as one reads before a visit; forty of them leave the page small. */
  private static final int MOST_SAID = 1_000;

  private final Snapshot snapshot;
  private final WeekTexts words;
  private final ReportedAgenda reported;

  /**
   * Pages of a book.
   *
   * @param words the sentences of a language for planned days
   */
  public PhonePages(Snapshot snapshot, WeekTexts words) {
    this.snapshot = snapshot;
    this.words = words;
    reported = new ReportedAgenda(snapshot.agenda());
  }

  /**
   * The page of a plan.
   *
   * @param book the identity of the book; empty if the plan is only looked at
   */
  public PhonePage of(KeptPlan plan, String book) {
    List<PhonePage.Day> days = new ArrayList<>();
    for (PlannedDay day : plan.plan().days()) {
      days.add(
          new PhonePage.Day(day.day().date(), day.leave(), day.back(), "", entries(plan, day)));
    }
    for (DayOff off : plan.plan().daysOff()) {
      days.add(new PhonePage.Day(off.date(), null, null, words.dayOff(off), List.of()));
    }
    days.sort(Comparator.comparing(PhonePage.Day::date));
    return new PhonePage(snapshot.settings().get(Setting.TERRITORY_NAME), book, days);
  }

  private List<PhonePage.Entry> entries(KeptPlan plan, PlannedDay day) {
    List<Stop> stops = plan.on(day.day().date());
    List<PhonePage.Entry> entries = new ArrayList<>();
    for (int i = 0; i < stops.size(); i++) {
      entries.add(entry(stops.get(i), day.stops().get(i)));
    }
    return entries;
  }

  private PhonePage.Entry entry(Stop stop, PlannedStop planned) {
    Customer customer = planned.customer();
    Activity report = reported.report(stop);
    Timeline timeline = customer == null ? null : Timeline.of(snapshot, customer);
    return new PhonePage.Entry(
        stop.id(),
        planned.kind(),
        planned.begin(),
        planned.end(),
        planned.preparationMinutes(),
        customer,
        customer == null ? words.callWithNumber(planned) : planned.title(),
        words.purpose(planned.value()),
        timeline == null ? null : last(timeline),
        timeline == null ? null : next(timeline),
        report == null ? null : report.result());
  }

  private static PhonePage.@Nullable Said last(Timeline timeline) {
    return timeline
        .lastSaid()
        .map(entry -> new PhonePage.Said(shortened(Timeline.said(entry)), entry.date()))
        .orElse(null);
  }

  private static PhonePage.@Nullable Said next(Timeline timeline) {
    return timeline
        .next()
        .map(one -> new PhonePage.Said(shortened(one.nextStep()), one.nextDate()))
        .orElse(null);
  }

  /** Characters of two halves stay whole. */
  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= MOST_SAID
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_SAID)).stripTrailing() + "…";
  }
}
