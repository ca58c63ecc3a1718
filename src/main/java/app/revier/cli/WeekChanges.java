package app.revier.cli;

import app.revier.agenda.Appointment;
import app.revier.book.Book;
import app.revier.book.WeekSettings;
import app.revier.territory.Customer;
import app.revier.territory.Hours;
import app.revier.text.Texts;
import app.revier.week.Change;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what has changed: {@code cancel=NUMBER}, {@code demand=NUMBER@DATE[..DATE][/MINUTES]},
 * {@code lost=DATETHH:MM-HH:MM}, {@code stuck=DATETHH:MM[@NUMBER]}.
 */
final class WeekChanges {

  private final Book book;
  private final Texts texts;
  private final LocalDate first;
  private final LocalDate last;

  /**
   * Reads changes of planned days.
   *
   * @param first the first of the days
   * @param last the last of the days, not before the first
   */
  WeekChanges(Book book, Texts texts, LocalDate first, LocalDate last) {
    this.book = book;
    this.texts = texts;
    this.first = first;
    this.last = last;
  }

  /**
   * Reads several changes.
   *
   * @throws UsageException if one cannot be understood, names an unknown customer or is for none of
   *     the days
   */
  List<Change> read(List<String> written) {
    List<Change> changes = new ArrayList<>();
    for (String one : written) {
      Change change = change(one);
      if (!isOfTheDays(change)) {
        throw new UsageException(
            texts.get("cli.change-on-other-day", one, texts.date(first), texts.date(last)));
      }
      changes.add(change);
    }
    return changes;
  }

  /** A change on another day would change nothing now, and nobody would notice. */
  private boolean isOfTheDays(Change change) {
    return switch (change) {
      case Change.Cancelled _ -> true;
      case Change.Demanded demand ->
          !demand.appointment().until().isBefore(first)
              && !demand.appointment().from().isAfter(last);
      case Change.HoursLost lost -> isOfTheDays(lost.date());
      case Change.StuckUntil stuck -> isOfTheDays(stuck.date());
    };
  }

  private boolean isOfTheDays(LocalDate date) {
    return !date.isBefore(first) && !date.isAfter(last);
  }

  private Change change(String written) {
    int equals = written.indexOf('=');
    String kind = equals < 0 ? written : written.substring(0, equals);
    String rest = equals < 0 ? "" : written.substring(equals + 1);
    try {
      return switch (kind) {
        case "cancel" -> new Change.Cancelled(customer(rest).id());
        case "demand" -> demand(rest);
        case "lost" -> lost(rest);
        case "stuck" -> stuck(rest);
        default -> throw new UsageException(texts.get("cli.wrong-change", written));
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      UsageException wrong = new UsageException(texts.get("cli.wrong-change", written));
      wrong.initCause(e);
      throw wrong;
    }
  }

  private Change demand(String rest) {
    int at = rest.lastIndexOf('@');
    if (at < 0) {
      throw new IllegalArgumentException("no day: " + rest);
    }
    Customer customer = customer(rest.substring(0, at));
    String when = rest.substring(at + 1);
    int slash = when.indexOf('/');
    String days = slash < 0 ? when : when.substring(0, slash);
    int dots = days.indexOf("..");
    LocalDate from = LocalDate.parse(dots < 0 ? days : days.substring(0, dots));
    LocalDate until = dots < 0 ? from : LocalDate.parse(days.substring(dots + 2));
    return new Change.Demanded(
        new Appointment(
            book.agenda().nextAppointmentId(),
            customer.id(),
            texts.get("week.demanded"),
            from,
            until,
            null,
            slash < 0 ? usualMinutes(customer) : Integer.parseInt(when.substring(slash + 1)),
            customer.visiting().preparationMinutes()));
  }

  private int usualMinutes(Customer customer) {
    Integer own = customer.visiting().minutes();
    return own == null ? book.snapshot().settings().get(WeekSettings.VISIT_MINUTES) : own;
  }

  private Change lost(String rest) {
    int dash = rest.lastIndexOf('-');
    LocalDateTime from = LocalDateTime.parse(rest.substring(0, Math.max(0, dash)));
    LocalTime until = LocalTime.parse(rest.substring(dash + 1));
    return new Change.HoursLost(
        from.toLocalDate(), new Hours(from.toLocalTime(), until), texts.get("week.lost"));
  }

  private Change stuck(String rest) {
    int at = rest.indexOf('@');
    LocalDateTime until = LocalDateTime.parse(at < 0 ? rest : rest.substring(0, at));
    Customer there = at < 0 ? null : customer(rest.substring(at + 1));
    return new Change.StuckUntil(
        until.toLocalDate(),
        until.toLocalTime(),
        there == null ? null : there.position(),
        there == null ? null : there.id());
  }

  private Customer customer(String number) {
    if (number.isBlank()) {
      throw new IllegalArgumentException("no customer");
    }
    return new Given(texts).existing(number, book.snapshot());
  }
}
