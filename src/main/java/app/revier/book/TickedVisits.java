package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.territory.Customer;
import app.revier.territory.Note;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds what was ticked on the phone against the book: each visit by itself. */
public final class TickedVisits {

  private final Snapshot now;
  private final ReportedAgenda reported;
  private final String wanted;
  private final Set<StopId> seen = new HashSet<>();

  private TickedVisits(Snapshot now, String wanted) {
    this.now = now;
    this.wanted = wanted;
    reported = new ReportedAgenda(now.agenda());
  }

  /** What a tick is for the book. */
  public sealed interface Answer {
    /** The tick. */
    Ticks.Tick tick();
  }

  /** It is to be reported. */
  public record Taken(Ticks.Tick tick, Customer customer, Report report) implements Answer {}

  /** It was reported before with the same result and the same note. */
  public record Same(Ticks.Tick tick, Customer customer, LocalDate date) implements Answer {}

  /**
   * It cannot be taken.
   *
   * @param stop the stop as the book has it now; none if there is none
   */
  public record Refused(Ticks.Tick tick, Problem problem, @Nullable Stop stop) implements Answer {}

  /** Why a tick cannot be taken. */
  public enum Problem {
    /** It lacks its stop, day or result. */
    INCOMPLETE,
    /** The book plans no such visit to this customer, or not any more. */
    NOT_PLANNED,
    /** The visit is on another day now. */
    ON_ANOTHER_DAY,
    /** The file holds the same visit before. */
    TWICE,
    /** The visit was reported in another way. */
    REPORTED_OTHERWISE,
    /** It is said to have been held, but is still to come. */
    NOT_YET,
    /** It is longer ago than anyone still reports. */
    TOO_LONG_AGO,
    /** Its note is longer than any. */
    NOTE_TOO_LONG
  }

  /** Whether ticks are of this very book. */
  public static boolean belong(Ticks ticks, Snapshot now) {
    String identity = now.settings().identity();
    return !identity.isEmpty() && identity.equals(ticks.book());
  }

  /**
   * What becomes of ticks, in their order.
   *
   * @param wanted what a visit that was moved is called until it takes place, not empty
   * @throws IllegalArgumentException if they are of another book
   */
  public static List<Answer> of(Ticks ticks, Snapshot now, String wanted) {
    if (!belong(ticks, now)) {
      throw new IllegalArgumentException("ticks of " + ticks.book());
    }
    TickedVisits visits = new TickedVisits(now, wanted);
    List<Answer> answers = new ArrayList<>();
    ticks.visits().forEach(tick -> answers.add(visits.answer(tick)));
    return answers;
  }

  /** The reports among answers, in their order. */
  public static List<Report> reports(List<Answer> answers) {
    List<Report> reports = new ArrayList<>();
    for (Answer answer : answers) {
      if (answer instanceof Taken taken) {
        reports.add(taken.report());
      }
    }
    return reports;
  }

  private Answer answer(Ticks.Tick tick) {
    LocalDate date = date(tick.date());
    Activity.Result result = result(tick.result());
    if (tick.stop() < 1 || date == null || result == null) {
      return new Refused(tick, Problem.INCOMPLETE, null);
    }
    Stop stop = now.agenda().stop(new StopId(tick.stop()));
    Customer customer =
        stop == null || stop.customer() == null ? null : now.territory().customer(stop.customer());
    if (stop == null || customer == null || !customer.number().equals(tick.customer())) {
      return new Refused(tick, Problem.NOT_PLANNED, null);
    }
    if (!stop.date().equals(date)) {
      return new Refused(tick, Problem.ON_ANOTHER_DAY, stop);
    }
    if (tick.note().length() > Note.LONGEST) {
      return new Refused(tick, Problem.NOTE_TOO_LONG, stop);
    }
    return answer(tick, stop, customer, result);
  }

  private Answer answer(Ticks.Tick tick, Stop stop, Customer customer, Activity.Result result) {
    String note = tick.note().strip();
    Activity before = reported.report(stop);
    if (before != null) {
      return before.result() == result && before.note().equals(note)
          ? new Same(tick, customer, stop.date())
          : new Refused(tick, Problem.REPORTED_OTHERWISE, stop);
    }
    Report report =
        new Report(
            customer.id(),
            stop.date(),
            Activity.Kind.VISIT,
            result,
            null,
            note,
            "",
            null,
            null,
            "",
            wanted);
    Report.Problem problem = Reports.problem(report, now).orElse(null);
    if (problem != null) {
      return new Refused(
          tick, problem == Report.Problem.NOT_YET ? Problem.NOT_YET : Problem.TOO_LONG_AGO, stop);
    }
    return isFirst(stop)
        ? new Taken(tick, customer, report)
        : new Refused(tick, Problem.TWICE, stop);
  }

  /** Whether no tick before was of this visit; several stops at a customer are one visit a day. */
  private boolean isFirst(Stop stop) {
    boolean first = seen.add(stop.id());
    for (Stop other : now.agenda().stopsOf(Objects.requireNonNull(stop.customer()))) {
      if (other.date().equals(stop.date())) {
        seen.add(other.id());
      }
    }
    return first;
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Activity.@Nullable Result result(String code) {
    for (Activity.Result result : Activity.Result.values()) {
      if (result.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code)) {
        return result;
      }
    }
    return null;
  }
}
