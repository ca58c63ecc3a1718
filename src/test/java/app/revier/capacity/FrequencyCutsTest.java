package app.revier.capacity;

import static app.revier.capacity.Customers.METHOD_FREQUENCIES;
import static app.revier.capacity.Customers.frequencies;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.segment.Cell;
import app.revier.territory.Strategy;
import app.revier.territory.Visiting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Visits are taken where time is out of proportion, never from Grow or Win first. */
class FrequencyCutsTest {

  private static List<Remedy.Cut> cuts(TimeBudget budget) {
    return Objects.requireNonNull(budget.overload()).remedies().stream()
        .filter(Remedy.FewerVisits.class::isInstance)
        .map(Remedy.FewerVisits.class::cast)
        .findFirst()
        .map(Remedy.FewerVisits::cuts)
        .orElse(List.of());
  }

  @Test
  void holdingGivesBeforeCustomersOfWhomAVisitStandsForLess() {
    // A visit to hold stands for 2,500, to win for 1,000; but holding has 83 % of the time.
    Customers customers =
        new Customers().add(10, Cell.A_MAINTAIN, 50_000).add(10, Cell.C_WIN, 4_000);
    assertThat(cuts(customers.budget(200, 1, frequencies(20, 12, 12, 4, 8, 6, 1, 4, 4))))
        .containsExactly(new Remedy.Cut(Cell.A_MAINTAIN, 20, 16));
  }

  @Test
  void severalCellsThatAreHeldGiveBeforeAnyThatGrows() {
    Customers customers =
        new Customers()
            .add(4, Cell.A_MAINTAIN, 60_000)
            .add(10, Cell.B_MAINTAIN, 20_000)
            .add(5, Cell.B_GROW, 20_000)
            .add(5, Cell.C_GROW, 9_000);
    // 240 + 400 + 40 + 20 visits: an average visit stands for 773, of B-Maintain for 500.
    assertThat(cuts(customers.budget(200, 2, frequencies(60, 12, 12, 40, 8, 6, 1, 4, 4))))
        .extracting(cut -> cut.cell().strategy())
        .containsOnly(Strategy.MAINTAIN);
  }

  @Test
  void onlyWhoHasNoIntervalOfItsOwnGives() {
    Customers customers = new Customers().add(3, Cell.A_MAINTAIN, 60_000);
    for (int i = 0; i < 3; i++) {
      customers.add(Cell.A_MAINTAIN, 60_000, new Visiting(7, null, null));
    }
    customers.add(2, Cell.B_GROW, 20_000);
    // 180 + 156 + 16 visits; of 40 too many none come from the 156.
    assertThat(cuts(customers.budget(156, 2, frequencies(60, 12, 12, 4, 8, 6, 1, 4, 4))))
        .containsExactly(new Remedy.Cut(Cell.A_MAINTAIN, 60, 46));
  }

  @Test
  void prospectsTakeNothingFromCustomersAndAreNamedThemselves() {
    Customers customers = new Customers().add(2, Cell.B_GROW, 20_000);
    customers.prospect(Cell.C_WIN, new Visiting(7, null, null));
    TimeBudget budget = customers.budget(20, 1, METHOD_FREQUENCIES);
    assertThat(budget.overload()).isNull();
    assertThat(budget.warnings()).contains(new TimeWarning.ProspectsTakeTooMuch(52, 4));
    assertThat(customers.budget(68, 1, METHOD_FREQUENCIES).warnings())
        .noneMatch(TimeWarning.ProspectsTakeTooMuch.class::isInstance);
  }

  @Test
  void warningsNameTheSmallestChangeThatMendsThem() {
    Customers customers =
        new Customers().add(10, Cell.A_MAINTAIN, 60_000).add(10, Cell.B_GROW, 30_000);
    // 400 of 480 visits are held, 83 %; with 31 each it is 310 of 390, still not less than 79.5 %.
    TimeBudget budget = customers.budget(200, 6, frequencies(40, 12, 12, 4, 8, 6, 1, 4, 4));
    TimeWarning.MaintainTakesMost most =
        (TimeWarning.MaintainTakesMost) budget.warnings().getFirst();
    assertThat(most.cuts()).containsExactly(new Remedy.Cut(Cell.A_MAINTAIN, 40, 31));
    assertThat(warns(customers, 31)).isFalse();
    assertThat(warns(customers, 32)).isTrue();
  }

  private static boolean warns(Customers customers, int visits) {
    return customers
        .budget(200, 6, frequencies(visits, 12, 12, 4, 8, 6, 1, 4, 4))
        .warnings()
        .stream()
        .anyMatch(TimeWarning.MaintainTakesMost.class::isInstance);
  }

  @Test
  void aCellOutOfProportionIsInProportionWithTheNamedFrequencyAndNotWithOneMore() {
    Customers customers = new Customers().add(5, Cell.A_GROW, 90_000).add(10, Cell.C_GROW, 9_000);
    int[] visits = {8, 12, 12, 4, 8, 6, 1, 20, 4};
    TimeBudget budget = customers.budget(250, 6, frequencies(visits));
    Remedy.Cut cut =
        budget.warnings().stream()
            .filter(TimeWarning.MoreTimeThanValue.class::isInstance)
            .map(warning -> Objects.requireNonNull(((TimeWarning.MoreTimeThanValue) warning).cut()))
            .findFirst()
            .orElseThrow();
    assertThat(cut.cell()).isEqualTo(Cell.C_GROW);
    visits[Cell.C_GROW.ordinal()] = cut.to();
    assertThat(isFlagged(customers, visits)).isFalse();
    visits[Cell.C_GROW.ordinal()] = cut.to() + 1;
    assertThat(isFlagged(customers, visits)).isTrue();
  }

  private static boolean isFlagged(Customers customers, int[] visits) {
    return customers.budget(250, 6, frequencies(visits)).warnings().stream()
        .anyMatch(TimeWarning.MoreTimeThanValue.class::isInstance);
  }

  /**
   * All ways of taking visits from cells that are held, one at a time and only where a visit stands
   * for less than the average: if any of them suffices, nobody else loses a visit.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void nobodyElseGivesWhileHoldingCan(long seed) {
    Random random = new Random(seed);
    int alone = 0;
    int others = 0;
    for (int round = 0; round < 400; round++) {
      int[] visits = random.ints(9, 1, 9).toArray();
      int[] counts = new int[9];
      long[] values = new long[9];
      Customers customers = new Customers();
      int needed = 0;
      for (Cell cell : Cell.values()) {
        int at = cell.ordinal();
        counts[at] = random.nextInt(4);
        values[at] = 1_000L + random.nextInt(60_000);
        customers.add(counts[at], cell, values[at]);
        needed += counts[at] * visits[at];
      }
      int days = needed - 1 - random.nextInt(30);
      if (days < 1) {
        continue;
      }
      List<Remedy.Cut> cuts = cuts(customers.budget(days, 1, frequencies(visits)));
      boolean onlyHeld = cuts.stream().allMatch(cut -> cut.cell().strategy() == Strategy.MAINTAIN);
      if (canHoldAlone(visits, counts, values, needed, needed - days)) {
        assertThat(onlyHeld).as("round %s: %s", round, cuts).isTrue();
        alone++;
      } else {
        others += onlyHeld ? 0 : 1;
      }
    }
    assertThat(alone).isPositive();
    assertThat(others).isPositive();
  }

  private static boolean canHoldAlone(
      int[] visits, int[] counts, long[] values, int needed, int tooMany) {
    double allValue = 0;
    for (int i = 0; i < 9; i++) {
      allValue += counts[i] * (double) values[i];
    }
    Set<List<Integer>> seen = new HashSet<>();
    Deque<List<Integer>> open = new ArrayDeque<>();
    List<Integer> start = new ArrayList<>();
    for (int each : visits) {
      start.add(each);
    }
    open.add(start);
    while (!open.isEmpty()) {
      List<Integer> now = open.remove();
      int taken = 0;
      for (int i = 0; i < 9; i++) {
        taken += counts[i] * (visits[i] - now.get(i));
      }
      if (taken >= tooMany) {
        return true;
      }
      for (Cell cell : Cell.values()) {
        int i = cell.ordinal();
        boolean gives =
            cell.strategy() == Strategy.MAINTAIN
                && counts[i] > 0
                && now.get(i) > 1
                && values[i] / (double) now.get(i) < allValue / (needed - taken);
        List<Integer> next = new ArrayList<>(now);
        next.set(i, now.get(i) - 1);
        if (gives && seen.add(next)) {
          open.add(next);
        }
      }
    }
    return false;
  }
}
