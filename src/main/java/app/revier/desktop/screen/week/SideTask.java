package app.revier.desktop.screen.week;

import app.revier.agenda.StopId;
import app.revier.book.CalendarPlan;
import app.revier.book.TickedVisits;
import app.revier.book.Ticks;
import app.revier.desktop.screen.week.arrange.ArrangeViewModel;
import app.revier.desktop.screen.week.report.ReportSubject;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rep does at the side while the days stay in view; it takes the place of the lists. */
sealed interface SideTask {

  /** Reads who is visited too late, and by how much. */
  record LateVisits() implements SideTask {}

  /**
   * Asks when a customer could be visited.
   *
   * @param asked who asks, chosen and typed so far
   */
  record When(WhenAsked asked) implements SideTask {

    /** Begins with a customer; none lets the rep choose. */
    When(@Nullable CustomerId customer) {
      this(new WhenAsked(customer));
    }

    @Override
    public When again() {
      return new When(asked.copy());
    }
  }

  /**
   * Tells what has happened, and looks at the new plan.
   *
   * @param told what, chosen and typed so far
   */
  record Happened(Happening told) implements SideTask {

    /** Begins with a kind, and the customer as far as that is known. */
    Happened(Happening.Kind kind, @Nullable CustomerId customer) {
      this(new Happening(kind, customer));
    }

    @Override
    public Happened again() {
      return new Happened(told.copy());
    }
  }

  /**
   * Asks for visits to some customers within one week, and looks at the new plan.
   *
   * @param customers whom, the most wanted first
   */
  record Visits(Set<CustomerId> customers) implements SideTask {}

  /**
   * Looks who could be visited in a free span.
   *
   * @param date on which day
   * @param time a time of the day within it
   */
  record Hole(LocalDate date, LocalTime time) implements SideTask {}

  /** Goes through the visits that are to be reported, and reads what the reports show. */
  record Reports() implements SideTask {}

  /** Tells what came of a contact. */
  record OneReport(ReportSubject subject) implements SideTask {}

  /**
   * Looks at what a calendar would do, and takes it in.
   *
   * @param plan what it would do
   */
  record TakeCalendar(CalendarPlan plan) implements SideTask {}

  /**
   * Looks at what was ticked on the phone, and takes it down.
   *
   * @param ticks what was ticked
   * @param answers what becomes of each
   */
  record TakeTicks(Ticks ticks, List<TickedVisits.Answer> answers) implements SideTask {}

  /**
   * Enters or changes something of the rep's own time.
   *
   * @param key what
   */
  record Enter(EntryKey key) implements SideTask {}

  /** Reads what happened with a customer. */
  record History(CustomerId customer) implements SideTask {}

  /** Calls a customer to arrange a visit. */
  record Arrange(StopId stop) implements SideTask {}

  /** The same where a screen takes over from itself in another language: nothing told is lost. */
  default SideTask again() {
    return this;
  }

  /**
   * The report or call into which something is typed, by its name among the drafts of the week;
   * none for other names.
   */
  static @Nullable SideTask of(String part) {
    StopId call = ArrangeViewModel.of(part);
    ReportSubject subject = ReportSubject.of(part);
    if (call != null) {
      return new Arrange(call);
    }
    return subject == null ? null : new OneReport(subject);
  }
}
