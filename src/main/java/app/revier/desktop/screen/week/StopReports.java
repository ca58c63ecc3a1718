package app.revier.desktop.screen.week;

import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.report.ReportSubject;
import app.revier.territory.CustomerId;
import org.jspecify.annotations.Nullable;

/** Opens the reports of stops at the side of the week. */
final class StopReports {

  private final Desk desk;
  private final WeekViewModel week;

  StopReports(Desk desk, WeekViewModel week) {
    this.desk = desk;
    this.week = week;
  }

  /** Whether the rep can tell what came of a stop: it is with a customer, and not still to come. */
  boolean isPossible(@Nullable StopId id) {
    return id != null && subject(id) != null;
  }

  /** Opens the report of a stop. */
  void open(@Nullable StopId id) {
    ReportSubject subject = id == null ? null : subject(id);
    if (subject != null) {
      week.begin(new SideTask.OneReport(subject));
    }
  }

  private @Nullable ReportSubject subject(StopId id) {
    Snapshot now = desk.book().snapshot();
    Stop stop = now.agenda().stop(id);
    return stop == null || stop.date().isAfter(now.today()) ? null : ReportSubject.of(stop, now);
  }

  /** Opens the report of a contact of today. */
  void openToday(CustomerId customer) {
    week.begin(
        new SideTask.OneReport(ReportSubject.ofVisit(customer, desk.book().snapshot().today())));
  }
}
