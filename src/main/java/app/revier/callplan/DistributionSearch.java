package app.revier.callplan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives out visits so that they bring the most: a multiple-choice knapsack, solved exactly whatever
 * shape the curves have.
 *
 * <p>The linear relaxation gives a bound and visits to begin with ({@link SlopeBound}). A choice
 * whose loss against the bound reaches the gap between the bound and the best that is known cannot
 * be better, so it is left out; over what is left runs a dynamic programme that begins with the
 * customers whose other choices lose least and knows of a state only by how much its weight differs
 * from that of the beginning (the core of Pisinger, 1995). Each better result makes the gap, and so
 * what is left, smaller; when nothing is left, the best that is known is proven.
 *
 * <p>States far from the beginning need not be looked at: of all best results take one that changes
 * the fewest customers. No group of changes among them has weights that cancel out, or it could be
 * taken back without loss. Taken in an order that goes up when the sum is at most 0 and else down,
 * their sums are all different, so before one direction is used up there are at most as many upward
 * changes as the largest downward one has units, and the other way round; what remains leads
 * straight to the room that is left. So in any order sums stay within the product of both largest
 * changes and a little more.
 */
final class DistributionSearch {

  /** Steps after which the search ends without a proof; less than a second of work. */
  private static final long STEPS = 150_000_000;

  private final ExactChoices choices;
  private final SlopeBound bound;
  private final Runnable pulse;
  private final States states;
  private long gap;
  private long gapNear;
  private long low;
  private long high;

  /** The changes that lead to the best result: customer and choice of each, and the one before. */
  private int best = ChangeList.NONE;

  private final ChangeList changes = new ChangeList();

  private DistributionSearch(List<VisitItem> items, long limit, Runnable pulse) {
    this.choices = new ExactChoices(items, limit);
    this.bound = new SlopeBound(choices);
    this.pulse = pulse;
    this.states = new States();
  }

  /**
   * The best distribution.
   *
   * @param items the customers; all least visits fit the limit
   * @param limit in the unit of the weights
   * @param pulse runs every few milliseconds; if it fails, so does this
   * @throws IllegalArgumentException if the least visits do not fit
   */
  static Distribution best(List<VisitItem> items, long limit, Runnable pulse) {
    DistributionSearch search = new DistributionSearch(items, limit, pulse);
    if (search.choices.room < 0) {
      throw new IllegalArgumentException("least visits beyond " + limit);
    }
    boolean isProven = search.bound.broken < 0 || search.search();
    int[] visits = new int[items.size()];
    for (int i = 0; i < visits.length; i++) {
      visits[i] = items.get(i).visits(search.choices.visits[i][search.bound.chosen[i]]);
    }
    search.changes.forEach(
        search.best,
        (item, choice) ->
            visits[item] = items.get(item).visits(search.choices.visits[item][choice]));
    return new Distribution(visits, isProven);
  }

  /** Runs through customers until none could make it better; false if it took too long. */
  private boolean search() {
    gap = bound.left * bound.slope;
    gapNear = bound.left * bound.slopeNear;
    beginWithSingleChanges();
    states.begin();
    long steps = 0;
    for (int item : order()) {
      int[] kept = kept(item);
      if (kept.length == 0) {
        continue;
      }
      setWindow();
      steps += (long) states.size() * (kept.length + 1);
      if (steps > STEPS) {
        return false;
      }
      pulse.run();
      add(item, kept);
    }
    return true;
  }

  /** The best result that changes one customer, or one beside the part that did not fit. */
  private void beginWithSingleChanges() {
    int broken = bound.broken;
    for (int first = 0; first < choices.visits[broken].length; first++) {
      long shift = bound.shift(broken, first);
      long loss = bound.loss(broken, first);
      long near = bound.lossNear(broken, first);
      offerChange(ChangeList.NONE, broken, first, shift, loss, near);
      if (first != bound.chosen[broken] && isLess(loss, near, gap, gapNear)) {
        int before = changes.add(ChangeList.NONE, broken, first);
        for (int i = 0; i < choices.size(); i++) {
          if (i != broken) {
            for (int k = 0; k < choices.visits[i].length; k++) {
              offerChange(
                  before,
                  i,
                  k,
                  shift + bound.shift(i, k),
                  loss + bound.loss(i, k),
                  near + bound.lossNear(i, k));
            }
          }
        }
      }
    }
  }

  /** Takes a result over if it is better than the best known. */
  private void offerChange(int before, int item, int choice, long shift, long loss, long near) {
    if (shift <= bound.left && isLess(loss, near, gap, gapNear)) {
      long unused = bound.left - shift;
      long total = loss + unused * bound.slope;
      long totalNear = near + unused * bound.slopeNear;
      if (isLess(total, totalNear, gap, gapNear)) {
        gap = total;
        gapNear = totalNear;
        best = choice == bound.chosen[item] ? before : changes.add(before, item, choice);
      }
    }
  }

  private static boolean isLess(long loss, long near, long than, long thanNear) {
    return loss < than || (loss == than && near < thanNear);
  }

  /** Customers with a choice that could make it better, those first whose choice loses least. */
  private List<Integer> order() {
    record Entry(int item, long loss) {}
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      long least = Long.MAX_VALUE;
      for (int choice : kept(i)) {
        least = Math.min(least, bound.loss(i, choice));
      }
      if (least != Long.MAX_VALUE) {
        entries.add(new Entry(i, i == bound.broken ? -1 : least));
      }
    }
    entries.sort((a, b) -> Long.compare(a.loss, b.loss));
    return entries.stream().map(Entry::item).toList();
  }

  /** Choices of a customer other than the first that lose less than the gap. */
  private int[] kept(int item) {
    int size = choices.visits[item].length;
    int[] kept = new int[size];
    int count = 0;
    for (int k = 0; k < size; k++) {
      if (k != bound.chosen[item]
          && isLess(bound.loss(item, k), bound.lossNear(item, k), gap, gapNear)) {
        kept[count++] = k;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private long windowOf = -1;

  /** Makes the window anew whenever the gap has become smaller. */
  private void setWindow() {
    if (windowOf == gap) {
      return;
    }
    windowOf = gap;
    long up = 0;
    long down = 0;
    for (int i = 0; i < choices.size(); i++) {
      for (int k : kept(i)) {
        long shift = bound.shift(i, k);
        up = Math.max(up, shift);
        down = Math.max(down, -shift);
      }
    }
    long product = Math.multiplyExact(up, down);
    low = -(product + 2 * up + down);
    high = product + bound.left + 2 * down + up;
  }

  private void add(int item, int[] kept) {
    states.next();
    int size = states.size();
    for (int s = 0; s < size; s++) {
      long shift = states.shift(s);
      long loss = states.loss(s);
      long near = states.near(s);
      int before = states.changes(s);
      if (!isLess(loss, near, gap, gapNear)) {
        continue;
      }
      states.put(shift, loss, near, before, ChangeList.NONE);
      for (int choice : kept) {
        long to = shift + bound.shift(item, choice);
        long total = loss + bound.loss(item, choice);
        long totalNear = near + bound.lossNear(item, choice);
        if (to >= low && to <= high && isLess(total, totalNear, gap, gapNear)) {
          states.put(to, total, totalNear, before, choice);
          offerChange(before, item, choice, to, total, totalNear);
        }
      }
    }
    states.settle(item, changes);
  }
}
