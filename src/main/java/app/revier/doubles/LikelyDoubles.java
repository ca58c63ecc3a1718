package app.revier.doubles;

import app.revier.task.Progress;
import app.revier.territory.Customer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiPredicate;

/**
 * The customers of a book that are probably the same, in pairs.
 *
 * @param pairs the likeliest first, of equal ones the customer that was there first
 * @param all how many there are; more than the pairs if only the likeliest are kept
 */
public record LikelyDoubles(List<LikelyPair> pairs, int all) {

  /** The most pairs that are kept. */
  public static final int MOST = 10_000;

  private static final Comparator<LikelyPair> LIKELIEST_FIRST =
      Comparator.comparingDouble((LikelyPair pair) -> -pair.likeness().score())
          .thenComparing(pair -> pair.a().id())
          .thenComparing(pair -> pair.b().id());

  private static final int EVERY = 500;

  /** Keeps its own copy. */
  public LikelyDoubles {
    pairs = List.copyOf(pairs);
  }

  /**
   * Finds them.
   *
   * @param customers in the order in which they came into the book
   * @param apart whether two are known to be different, the one that came first named first
   * @param progress told the customers done so far; may stop the work by throwing
   */
  public static LikelyDoubles among(
      List<Customer> customers, BiPredicate<Customer, Customer> apart, Progress progress) {
    return told(customers, (a, b, _) -> !apart.test(a, b), progress);
  }

  /** Says of which pairs it wants to hear. */
  public interface Wanted {
    /** Whether a pair is told; the customer that came first is named first. */
    boolean test(Customer a, Customer b, Likeness likeness);
  }

  /** Finds those that are wanted. */
  public static LikelyDoubles told(List<Customer> customers, Wanted wanted, Progress progress) {
    DoubleIndex index = new DoubleIndex();
    PriorityQueue<LikelyPair> kept = new PriorityQueue<>(LIKELIEST_FIRST.reversed());
    int[] all = {0};
    for (int i = 0; i < customers.size(); i++) {
      if (i % EVERY == 0) {
        progress.report(i, customers.size());
      }
      Features one = Features.of(customers.get(i));
      index.forEachLike(
          one,
          (other, likeness) -> {
            if (wanted.test(other.customer(), one.customer(), likeness)) {
              all[0]++;
              kept.add(new LikelyPair(other.customer(), one.customer(), likeness));
              if (kept.size() > MOST) {
                kept.poll();
              }
            }
          });
      index.add(one);
    }
    List<LikelyPair> pairs = new ArrayList<>(kept);
    pairs.sort(LIKELIEST_FIRST);
    return new LikelyDoubles(pairs, all[0]);
  }
}
