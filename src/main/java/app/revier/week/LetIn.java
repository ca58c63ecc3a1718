package app.revier.week;

import app.revier.agenda.Agenda;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.SpecialRuleId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.territory.CustomerId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What lets something in that is not planned, carried out (decision 0034): a rule is eased for its
 * day or week only, or a visit gives its place, and the rest of the day stays as it can.
 *
 * @param rule what is eased; none if nothing has to be
 * @param instead the stop that gives its place; none if none does
 * @param day the day with what is let in
 */
public record LetIn(@Nullable SpecialRule rule, @Nullable Stop instead, BestDay day) {

  /** Whether there is anything that would let it in. */
  public static boolean isPossible(Unplanned.Why why) {
    return switch (why) {
      case Unplanned.NotWorthTheWay _,
          Unplanned.NeedsReserve _,
          Unplanned.NeedsShorterBuffer _,
          Unplanned.NeedsLongerDay _,
          Unplanned.NeedsOtherHours _,
          Unplanned.TakesThePlaceOf _,
          Unplanned.NoFieldDay _ ->
          true;
      case Unplanned.NoPosition _,
          Unplanned.Closed _,
          Unplanned.TooLong _,
          Unplanned.Clashes _,
          Unplanned.NotAWorkingDay _,
          Unplanned.OutsideWorkingHours _,
          Unplanned.TooFarToBegin _,
          Unplanned.BackTooLate _,
          Unplanned.NoBreak _,
          Unplanned.Unsettled _,
          Unplanned.NoRoom _ ->
          false;
    };
  }

  /**
   * Lets something in.
   *
   * @param request the days, as they stand
   * @param why what keeps it out
   * @param wanted what is let in, whose date and beginning do not matter
   * @param rule which rule is eased
   * @param ids gives a break that the day needs now its identity
   * @return none if it does not fit any more
   */
  public static Optional<LetIn> of(
      WeekRequest request,
      Unplanned.Why why,
      Stop wanted,
      SpecialRuleId rule,
      Supplier<StopId> ids) {
    return new Way(request, wanted, rule, ids).in(why);
  }

  /** The ways something gets in. */
  private record Way(WeekRequest request, Stop wanted, SpecialRuleId id, Supplier<StopId> ids) {

    Optional<LetIn> in(Unplanned.Why why) {
      return switch (why) {
        case Unplanned.NotWorthTheWay way -> on(way.date(), null);
        case Unplanned.NeedsReserve needed -> fromReserve(needed.date(), needed.minutes());
        case Unplanned.NeedsShorterBuffer needed -> {
          LocalDate monday = needed.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          SpecialRule.What buffer = new SpecialRule.ShorterBuffer(needed.minutes());
          yield on(needed.date(), new SpecialRule(id, monday, monday.plusDays(6), buffer));
        }
        case Unplanned.NeedsLongerDay needed ->
            on(needed.date(), rule(needed.date(), new SpecialRule.EndsLater(needed.end())));
        case Unplanned.NeedsOtherHours needed -> atAnyHours(needed.date(), wanted.customer());
        case Unplanned.TakesThePlaceOf needed -> inPlaceOf(needed.date(), needed.instead().id());
        case Unplanned.NoFieldDay _ -> onAnotherFieldDay();
        default -> Optional.empty();
      };
    }

    private SpecialRule rule(LocalDate date, SpecialRule.What what) {
      return new SpecialRule(id, date, date, what);
    }

    private Optional<LetIn> on(LocalDate date, @Nullable SpecialRule rule) {
      Agenda eased = request.agenda().with(List.of(), rule == null ? List.of() : List.of(rule));
      return BestDay.on(request.with(eased), date, wanted, ids)
          .map(day -> new LetIn(rule, null, day));
    }

    private Optional<LetIn> fromReserve(LocalDate date, int minutes) {
      return WorkDays.of(request).working().stream()
          .filter(day -> day.date().equals(date))
          .findFirst()
          .flatMap(
              day -> {
                int left = Math.max(0, day.reserveMinutes() - minutes);
                return on(date, rule(date, new SpecialRule.SmallerReserve(left)));
              });
    }

    private Optional<LetIn> atAnyHours(LocalDate date, @Nullable CustomerId customer) {
      return customer == null
          ? Optional.empty()
          : on(date, rule(date, new SpecialRule.AnyHours(customer)));
    }

    private Optional<LetIn> inPlaceOf(LocalDate date, CustomerId other) {
      return request.agenda().stopsOn(date).stream()
          .filter(stop -> other.equals(stop.customer()) && !stop.confirmed())
          .findFirst()
          .flatMap(
              stop ->
                  BestDay.on(
                          request.with(request.agenda().with(List.of(stop.id()), List.of())),
                          date,
                          wanted,
                          ids)
                      .map(day -> new LetIn(null, stop, day)));
    }

    /** The working day that is none yet and costs the least way. */
    private Optional<LetIn> onAnotherFieldDay() {
      return WorkDays.of(request).working().stream()
          .filter(day -> !day.field())
          .map(WorkDay::date)
          .flatMap(date -> on(date, rule(date, new SpecialRule.FieldDay())).stream())
          .min(Comparator.comparingInt(one -> one.day().extraMinutes()));
    }
  }
}
