package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.territory.CustomerId;
import app.revier.week.Change;
import app.revier.week.WeekRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds what changed against what the agenda says already (decision 0026), so that nobody is asked
 * for or called off twice: a customer has one open wish in the planned days, and the last one
 * counts.
 */
public final class ChangeReview {

  private final WeekRequest request;
  private final LocalDate today;
  private final LocalDate last;
  private final Set<CustomerId> cancelled;
  private final Set<Change> changes = new LinkedHashSet<>();
  private final List<Answer> answers = new ArrayList<>();

  /** What is answered to a change. */
  public sealed interface Answer {

    /** Who asked for the change. */
    CustomerId customer();
  }

  /**
   * The customer has asked for that already.
   *
   * @param planned when the visit is planned; none while there is no place for it
   */
  public record AlreadyAsked(CustomerId customer, @Nullable Stop planned) implements Answer {}

  /**
   * A meeting is agreed in the days that are asked for.
   *
   * @param date its day
   * @param begin its beginning
   */
  public record AlreadyAgreed(CustomerId customer, LocalDate date, LocalTime begin)
      implements Answer {}

  /** The customer has called these days off already. */
  public record AlreadyCalledOff(CustomerId customer) implements Answer {}

  /**
   * The wish takes the place of one before.
   *
   * @param before the first day of that
   * @param until its last day
   */
  public record InsteadOf(CustomerId customer, LocalDate before, LocalDate until)
      implements Answer {}

  /**
   * A visit is agreed on another of the planned days, and has to be called off first.
   *
   * @param date its day
   * @param begin its beginning
   */
  public record AgreedOnAnotherDay(CustomerId customer, LocalDate date, LocalTime begin)
      implements Answer {}

  /**
   * Reviews changes of planned days.
   *
   * @param asked the changes
   * @param request the days, with what is planned and reported
   * @param today visits before it are over and take no wish with them
   */
  public ChangeReview(List<Change> asked, WeekRequest request, LocalDate today) {
    this.request = request;
    this.today = today;
    last = request.lastDay();
    cancelled = new LinkedHashSet<>();
    for (Change change : asked) {
      if (change instanceof Change.Cancelled(CustomerId customer)) {
        cancelled.add(customer);
      }
    }
    for (Change change : asked) {
      switch (change) {
        case Change.Cancelled(CustomerId customer) -> cancel(change, customer);
        case Change.Demanded(Appointment wanted) when wanted.customer() != null ->
            demand(wanted, wanted.customer());
        case Change.HoursLost lost -> changes.add(lost.joined(request.agenda()));
        case Change.Demanded _, Change.StuckUntil _, Change.Ill _ -> changes.add(change);
      }
    }
  }

  /** What is left to be changed. */
  public List<Change> changes() {
    return List.copyOf(changes);
  }

  /** What there is to say. */
  public List<Answer> answers() {
    return List.copyOf(answers);
  }

  private void cancel(Change change, CustomerId customer) {
    Agenda agenda = request.agenda();
    boolean off =
        agenda.calledOff().stream()
            .filter(one -> one.customer().equals(customer))
            .anyMatch(one -> one.covers(request.from()) && one.covers(last));
    boolean anything =
        agenda.stops().stream()
                .anyMatch(stop -> customer.equals(stop.customer()) && isPlannedHere(stop.date()))
            || agenda.appointmentsWithin(request.from(), last).stream()
                .anyMatch(one -> customer.equals(one.customer()));
    if (off && !anything) {
      answers.add(new AlreadyCalledOff(customer));
    } else {
      changes.add(change);
    }
  }

  private boolean isPlannedHere(LocalDate day) {
    return !day.isBefore(request.from()) && !day.isAfter(last);
  }

  private void demand(Appointment wanted, CustomerId customer) {
    Optional<Answer> agreed = cancelled.contains(customer) ? Optional.empty() : agreed(wanted);
    if (agreed.isPresent()) {
      answers.add(agreed.get());
      return;
    }
    Appointment standing = standing(wanted, customer);
    if (standing == null) {
      changes.add(new Change.Demanded(wanted));
      return;
    }
    Appointment now = inPlaceOf(standing, wanted);
    if (now.equals(standing)) {
      answers.add(new AlreadyAsked(customer, stop(standing)));
      return;
    }
    answers.add(new InsteadOf(customer, standing.from(), standing.until()));
    changes.remove(new Change.Demanded(standing));
    changes.add(new Change.Demanded(now));
  }

  /** What is agreed in the wanted days, or else confirmed on another planned day to come. */
  private Optional<Answer> agreed(Appointment wanted) {
    CustomerId customer = Objects.requireNonNull(wanted.customer());
    Agenda agenda = request.agenda();
    Optional<Answer> fixed =
        agenda.appointmentsOf(customer).stream()
            .filter(one -> isWithin(one.from(), wanted))
            .<Answer>flatMap(
                one ->
                    Optional.ofNullable(one.begin())
                        .map(begin -> new AlreadyAgreed(customer, one.from(), begin))
                        .stream())
            .findFirst();
    List<Stop> confirmed =
        agenda.stops().stream()
            .filter(stop -> stop.confirmed() && customer.equals(stop.customer()))
            .filter(stop -> !stop.date().isBefore(today))
            .sorted(Agenda.BY_TIME)
            .toList();
    return fixed
        .or(
            () ->
                confirmed.stream()
                    .filter(stop -> isWithin(stop.date(), wanted))
                    .<Answer>map(stop -> new AlreadyAgreed(customer, stop.date(), stop.begin()))
                    .findFirst())
        .or(
            () ->
                confirmed.stream()
                    .filter(stop -> isPlannedHere(stop.date()) && !isFixed(stop))
                    .<Answer>map(
                        stop -> new AgreedOnAnotherDay(customer, stop.date(), stop.begin()))
                    .findFirst());
  }

  private boolean isFixed(Stop stop) {
    Appointment appointment =
        stop.appointment() == null ? null : request.agenda().appointment(stop.appointment());
    return appointment != null && appointment.isFixed();
  }

  private static boolean isWithin(LocalDate day, Appointment wanted) {
    return !day.isBefore(wanted.from()) && !day.isAfter(wanted.until());
  }

  /** The open wish of the customer for the same or other planned days, if there is one. */
  private @Nullable Appointment standing(Appointment wanted, CustomerId customer) {
    for (Change change : changes) {
      if (change instanceof Change.Demanded(Appointment before)
          && customer.equals(before.customer())) {
        return before;
      }
    }
    return request.agenda().appointmentsOf(customer).stream()
        .filter(one -> !one.isFixed() && !isOver(one) && !isCancelled(one))
        .filter(one -> overlaps(one, wanted.from(), wanted.until()) || overlaps(one))
        .findFirst()
        .orElse(null);
  }

  private boolean isCancelled(Appointment one) {
    return one.customer() != null && cancelled.contains(one.customer()) && overlaps(one);
  }

  private boolean overlaps(Appointment one) {
    return overlaps(one, request.from(), last);
  }

  private static boolean overlaps(Appointment one, LocalDate from, LocalDate until) {
    return !one.from().isAfter(until) && !one.until().isBefore(from);
  }

  /** Whether its days have passed, or the visit for it. */
  private boolean isOver(Appointment one) {
    Stop stop = stop(one);
    return one.until().isBefore(today)
        || (stop != null && (stop.confirmed() || stop.date().isBefore(today)));
  }

  private @Nullable Stop stop(Appointment one) {
    return request.agenda().stops().stream()
        .filter(stop -> one.id().equals(stop.appointment()))
        .findFirst()
        .orElse(null);
  }

  /** What it is about stays, such as the next step of a report. */
  private static Appointment inPlaceOf(Appointment standing, Appointment wanted) {
    return new Appointment(
        standing.id(),
        wanted.customer(),
        standing.title(),
        wanted.from(),
        wanted.until(),
        null,
        wanted.minutes(),
        wanted.preparationMinutes(),
        standing.origin());
  }
}
