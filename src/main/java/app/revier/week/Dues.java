package app.revier.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On which days the next visits of a customer fall due, one after the other. */
final class Dues {

  private final CustomerFacts facts;
  private final LocalDate first;

  private Dues(CustomerFacts facts, LocalDate first) {
    this.facts = facts;
    this.first = first;
  }

  /** A visit that is made on the day on which it falls due, and what projects need after it. */
  private record Visit(LocalDate day, int left) {}

  /**
   * The days, as if each visit were made on its own; none where no visits are wanted.
   *
   * @param last the latest visit, those that stand included; none if there was none
   * @param left the visits that projects there still need, zero or more
   * @param first a visit that is late, or to somebody who was never visited, falls due on this day
   * @param until the last day on which a visit of these may be made at the earliest
   */
  static List<LocalDate> of(
      CustomerFacts facts, @Nullable LocalDate last, int left, LocalDate first, LocalDate until) {
    Dues dues = new Dues(facts, first);
    List<LocalDate> days = new ArrayList<>();
    Visit visit = dues.next(last, left);
    while (visit != null && !visit.day().minusDays(Rhythm.RIPE_DAYS).isAfter(until)) {
      days.add(visit.day());
      visit = dues.next(visit.day(), visit.left());
    }
    return days;
  }

  private @Nullable Visit next(@Nullable LocalDate last, int left) {
    Rhythm rhythm = Rhythm.of(facts, last, left);
    LocalDate due = last == null ? first : rhythm.dueOn();
    if (rhythm.days() == null || due == null) {
      return null;
    }
    return new Visit(due.isBefore(first) ? first : due, Math.max(0, left - 1));
  }
}
