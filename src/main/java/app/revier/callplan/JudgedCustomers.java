package app.revier.callplan;

import app.revier.segment.Cell;
import app.revier.segment.Classification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The customers of a group, by whose judgements count for them.
 *
 * @param following those for whom all judgements are those of the group
 * @param own those for whom the rep has said at least one of the four
 * @param byCell those of a strategy whose cell has judgements of its own
 */
public record JudgedCustomers(
    List<Classification> following, List<Classification> own, List<Classification> byCell) {

  /** Keeps its own copies. */
  public JudgedCustomers {
    following = List.copyOf(following);
    own = List.copyOf(own);
    byCell = List.copyOf(byCell);
  }

  /** Those of a group. */
  public static JudgedCustomers of(
      JudgedGroup group, JudgementRules rules, List<Classification> customers) {
    List<Classification> following = new ArrayList<>();
    List<Classification> own = new ArrayList<>();
    List<Classification> byCell = new ArrayList<>();
    for (Classification one : customers) {
      Cell cell = one.cell();
      if (cell == null || !group.has(one)) {
        continue;
      }
      if (!one.customer().callJudgements().isUsual()) {
        own.add(one);
      } else if (group instanceof JudgedGroup.OfStrategy && rules.byCell().containsKey(cell)) {
        byCell.add(one);
      } else {
        following.add(one);
      }
    }
    return new JudgedCustomers(following, own, byCell);
  }

  /**
   * A typical one: of those who follow, else of all, the one with the median revenue; the smaller
   * of two in the middle, and of equal revenues the one that was there first.
   *
   * @return none without customers
   */
  public @Nullable Classification typical() {
    List<Classification> sorted = new ArrayList<>(following);
    if (sorted.isEmpty()) {
      sorted.addAll(own);
      sorted.addAll(byCell);
    }
    sorted.sort(
        Comparator.comparing(Classification::revenue)
            .thenComparingLong(one -> one.customer().id().value()));
    return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2);
  }
}
