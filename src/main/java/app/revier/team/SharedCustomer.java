package app.revier.team;

import app.revier.doubles.LikelyDoubles;
import app.revier.doubles.LikelyPair;
import app.revier.doubles.Likeness;
import app.revier.doubles.NameLikeness;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.util.ArrayList;
import java.util.List;

/**
 * A customer that two reps probably both have, so that its revenue may count twice. Who is there
 * twice in one rep's own list is the rep's to settle, and not named here.
 *
 * @param one the rep that is listed first
 * @param a the customer as that rep has it
 * @param other the other rep
 * @param b the customer as the other one has it
 * @param likeness why they are probably one
 */
public record SharedCustomer(
    RepPlan one, Customer a, RepPlan other, Customer b, Likeness likeness) {

  /**
   * Those that are shared.
   *
   * @param shared the likeliest first, see {@link LikelyDoubles}
   * @param all how many there are
   */
  public record Found(List<SharedCustomer> shared, int all) {

    /** Keeps its own copy. */
    public Found {
      shared = List.copyOf(shared);
    }
  }

  /** Finds them by the rule for the doubles of a book. */
  public static Found among(List<RepPlan> reps, Progress progress) {
    List<Customer> all = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    List<Customer> own = new ArrayList<>();
    for (int i = 0; i < reps.size(); i++) {
      for (Customer customer : reps.get(i).customers()) {
        // Two books give the same ids to different customers; here each has one of its own.
        all.add(customer.edit().id(new CustomerId(all.size() + 1)).build());
        owners.add(i);
        own.add(customer);
      }
    }
    LikelyDoubles doubles =
        LikelyDoubles.told(
            all,
            (a, b, likeness) ->
                !owners.get(place(a)).equals(owners.get(place(b))) && saysMoreThanANumber(likeness),
            progress);
    List<SharedCustomer> shared = new ArrayList<>(doubles.pairs().size());
    for (LikelyPair pair : doubles.pairs()) {
      int a = place(pair.a());
      int b = place(pair.b());
      shared.add(
          new SharedCustomer(
              reps.get(owners.get(a)),
              own.get(a),
              reps.get(owners.get(b)),
              own.get(b),
              pair.likeness()));
    }
    return new Found(shared, doubles.all());
  }

  /** Two lists may number their customers each for itself: a number alone says nothing there. */
  private static boolean saysMoreThanANumber(Likeness likeness) {
    return likeness.name() != NameLikeness.OTHER || !likeness.links().isEmpty();
  }

  private static int place(Customer numbered) {
    return Math.toIntExact(numbered.id().value() - 1);
  }
}
