package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.ToldChanges;
import app.revier.territory.Customer;
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
 * {@code lost=DATETHH:MM-HH:MM}, {@code stuck=DATETHH:MM[@NUMBER]}, {@code ill=DATE[..DATE]}.
 */
final class WeekChanges {

  private final Book book;
  private final Texts texts;
  private final ToldChanges told;
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
    told = new ToldChanges(book, texts.get("week.demanded"), texts.get("week.lost"));
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
      if (!ToldChanges.isOfTheDays(change, first, last)) {
        throw new UsageException(
            texts.get("cli.change-on-other-day", one, texts.date(first), texts.date(last)));
      }
      changes.add(change);
    }
    return changes;
  }

  private Change change(String written) {
    int equals = written.indexOf('=');
    String kind = equals < 0 ? written : written.substring(0, equals);
    String rest = equals < 0 ? "" : written.substring(equals + 1);
    try {
      return switch (kind) {
        case "cancel" -> told.cancelled(customer(rest).id());
        case "demand" -> demand(rest);
        case "lost" -> lost(rest);
        case "stuck" -> stuck(rest);
        case "ill" -> ill(rest);
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
    return told.demanded(
        customer,
        from,
        until,
        slash < 0 ? null : (Integer) Integer.parseInt(when.substring(slash + 1)));
  }

  private Change lost(String rest) {
    int dash = rest.lastIndexOf('-');
    LocalDateTime from = LocalDateTime.parse(rest.substring(0, Math.max(0, dash)));
    LocalTime until = LocalTime.parse(rest.substring(dash + 1));
    return told.lost(from.toLocalDate(), from.toLocalTime(), until);
  }

  private Change ill(String rest) {
    int dots = rest.indexOf("..");
    LocalDate from = LocalDate.parse(dots < 0 ? rest : rest.substring(0, dots));
    return told.ill(from, dots < 0 ? from : LocalDate.parse(rest.substring(dots + 2)));
  }

  private Change stuck(String rest) {
    int at = rest.indexOf('@');
    LocalDateTime until = LocalDateTime.parse(at < 0 ? rest : rest.substring(0, at));
    Customer there = at < 0 ? null : customer(rest.substring(at + 1));
    return told.stuck(until.toLocalDate(), until.toLocalTime(), there);
  }

  private Customer customer(String number) {
    if (number.isBlank()) {
      throw new IllegalArgumentException("no customer");
    }
    return new Given(texts).existing(number, book.snapshot());
  }
}
