package app.revier.desktop.screen.week.report;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.agenda.Stop;
import app.revier.book.ReportedAgenda;
import app.revier.book.Snapshot;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which contact is reported.
 *
 * @param customer with whom
 * @param date on which day, as far as nothing else is said
 * @param kind how, as far as nothing else is said
 * @param report the report that is opened again; none for a new one, or that of a visit by its day
 */
public record ReportSubject(
    CustomerId customer, LocalDate date, Activity.Kind kind, @Nullable ActivityId report) {

  private static final Pattern PART =
      Pattern.compile("report-(\\d{1,18})-(\\d{4}-\\d{2}-\\d{2})-([A-Z]+)(?:-(\\d{1,18}))?");

  /** A new report. */
  public ReportSubject(CustomerId customer, LocalDate date, Activity.Kind kind) {
    this(customer, date, kind, null);
  }

  /** The report of a stop that was planned; none if it is with no customer. */
  static @Nullable ReportSubject of(Stop stop) {
    CustomerId with = stop.contact();
    Activity.Kind kind = stop.called() == null ? Activity.Kind.VISIT : Activity.Kind.CALL;
    return with == null ? null : new ReportSubject(with, stop.date(), kind);
  }

  /** The same: of a call, the report that there is already is opened again. */
  public static @Nullable ReportSubject of(Stop stop, Snapshot now) {
    Activity report = new ReportedAgenda(now.agenda()).report(stop);
    return stop.called() == null || report == null ? of(stop) : of(report);
  }

  /** An earlier report, to be corrected. */
  public static ReportSubject of(Activity report) {
    return new ReportSubject(report.customer(), report.date(), report.kind(), report.id());
  }

  /** A visit. */
  public static ReportSubject ofVisit(CustomerId customer, LocalDate date) {
    return new ReportSubject(customer, date, Activity.Kind.VISIT);
  }

  /** By what its drafts are known among those of the week. */
  String part() {
    String contact = "report-" + customer.value() + "-" + date + "-" + kind;
    return report == null ? contact : contact + "-" + report.value();
  }

  /** The contact whose drafts are known by a name; none if it is no name of this kind. */
  public static @Nullable ReportSubject of(String part) {
    Matcher matcher = PART.matcher(part);
    try {
      return matcher.matches()
          ? new ReportSubject(
              new CustomerId(Long.parseLong(matcher.group(1))),
              LocalDate.parse(matcher.group(2)),
              Activity.Kind.valueOf(matcher.group(3)),
              matcher.group(4) == null ? null : new ActivityId(Long.parseLong(matcher.group(4))))
          : null;
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return null;
    }
  }
}
