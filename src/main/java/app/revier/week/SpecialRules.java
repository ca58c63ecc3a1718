package app.revier.week;

import app.revier.agenda.SpecialRule;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What holds on some days only (decision 0034). Where several rules say the same thing of a day,
 * what they ease most counts.
 *
 * @param all the rules
 */
public record SpecialRules(List<SpecialRule> all) {

  /** No day is special. */
  public static final SpecialRules NONE = new SpecialRules(List.of());

  /** Keeps its own copy. */
  public SpecialRules {
    all = List.copyOf(all);
  }

  private <T extends SpecialRule.What> Stream<T> on(LocalDate date, Class<T> kind) {
    return all.stream()
        .filter(rule -> rule.covers(date))
        .map(SpecialRule::what)
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  /** The working hours of a day: the last span may end later. */
  List<Hours> hours(LocalDate date, List<Hours> usual) {
    LocalTime end =
        on(date, SpecialRule.EndsLater.class)
            .map(SpecialRule.EndsLater::end)
            .max(Comparator.naturalOrder())
            .orElse(LocalTime.MIN);
    if (usual.isEmpty() || !end.isAfter(usual.getLast().close())) {
      return usual;
    }
    List<Hours> longer = new ArrayList<>(usual);
    longer.add(new Hours(longer.removeLast().open(), end));
    return longer;
  }

  /** The buffer of a day, in minutes. */
  int buffer(LocalDate date, int usual) {
    return on(date, SpecialRule.ShorterBuffer.class)
        .mapToInt(SpecialRule.ShorterBuffer::minutes)
        .reduce(usual, Math::min);
  }

  /** The reserve of a day, in minutes. */
  int reserve(LocalDate date, int usual) {
    return on(date, SpecialRule.SmallerReserve.class)
        .mapToInt(SpecialRule.SmallerReserve::minutes)
        .reduce(usual, Math::min);
  }

  /** Whether a day is a field day whatever else. */
  boolean isFieldDay(LocalDate date) {
    return on(date, SpecialRule.FieldDay.class).findAny().isPresent();
  }

  /** Whether a customer receives visits at any time of a day. */
  boolean isCallOff(CustomerId customer, LocalDate date) {
    return on(date, SpecialRule.NoCall.class).anyMatch(off -> off.customer().equals(customer));
  }

  boolean isAtAnyHours(CustomerId customer, LocalDate date) {
    return on(date, SpecialRule.AnyHours.class).anyMatch(any -> any.customer().equals(customer));
  }

  /** Until when the rep is stuck on a day, and where: what lasts longest counts. */
  SpecialRule.@Nullable Stuck stuckOn(LocalDate date) {
    return on(date, SpecialRule.Stuck.class)
        .max(Comparator.comparing(SpecialRule.Stuck::until))
        .orElse(null);
  }
}
