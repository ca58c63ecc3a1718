package app.revier.desktop.screen.week.report;

import app.revier.agenda.Activity;
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
 */
public record ReportSubject(CustomerId customer, LocalDate date, Activity.Kind kind) {

  private static final Pattern PART =
      Pattern.compile("report-(\\d{1,18})-(\\d{4}-\\d{2}-\\d{2})-([A-Z]+)");

  /** A visit. */
  public static ReportSubject ofVisit(CustomerId customer, LocalDate date) {
    return new ReportSubject(customer, date, Activity.Kind.VISIT);
  }

  /** By what its drafts are known among those of the week. */
  String part() {
    return "report-" + customer.value() + "-" + date + "-" + kind;
  }

  /** The contact whose drafts are known by a name; none if it is no name of this kind. */
  public static @Nullable ReportSubject of(String part) {
    Matcher matcher = PART.matcher(part);
    try {
      return matcher.matches()
          ? new ReportSubject(
              new CustomerId(Long.parseLong(matcher.group(1))),
              LocalDate.parse(matcher.group(2)),
              Activity.Kind.valueOf(matcher.group(3)))
          : null;
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return null;
    }
  }
}
