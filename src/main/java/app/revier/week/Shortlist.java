package app.revier.week;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is worth looking at when a week is planned: all that is agreed or must be done, and the
 * visits that are worth most. A week holds a few dozen visits; the search does not get better by
 * thousands that count least, only slower.
 */
final class Shortlist {

  /** So many visits are looked at. */
  static final int MOST_VISITS = 800;

  private final List<Engagement> sought = new ArrayList<>();
  private final List<Engagement> others = new ArrayList<>();

  Shortlist(List<Engagement> all) {
    List<Engagement> plain = new ArrayList<>();
    for (Engagement one : all) {
      boolean plainVisit =
          one.claim() == Engagement.Claim.WEIGHED
              && one.value() != null
              && one.group() == Engagement.ALONE;
      (plainVisit ? plain : sought).add(one);
    }
    if (plain.size() > MOST_VISITS) {
      plain.sort(Comparator.comparingDouble(Engagement::points).reversed());
      others.addAll(plain.subList(MOST_VISITS, plain.size()));
      plain = plain.subList(0, MOST_VISITS);
    }
    sought.addAll(plain);
  }

  /** What is looked at. */
  List<Engagement> sought() {
    return sought;
  }

  /** The visits that are not. */
  List<Engagement> others() {
    return others;
  }
}
