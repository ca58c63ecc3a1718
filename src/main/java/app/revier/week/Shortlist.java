package app.revier.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

  /**
   * Of all that can be put into a week that ends on a day.
   *
   * @param anew whether some of it was planned before, and is looked at in any case
   */
  Shortlist(List<Engagement> all, LocalDate end, boolean anew) {
    List<Engagement> plain = new ArrayList<>();
    for (Engagement one : all) {
      boolean plainVisit = one.isChoice() && (!anew || one.group() == Engagement.ALONE);
      (plainVisit ? plain : sought).add(one);
    }
    if (plain.size() > MOST_VISITS) {
      // Whoever waits first, so that no early visit is looked at while one who waits is not.
      plain.sort(Comparator.comparingDouble(Engagement::points).reversed());
      Map<Boolean, List<Engagement>> waiting =
          plain.stream().collect(Collectors.partitioningBy(one -> one.waitsOn(end)));
      plain = new ArrayList<>(waiting.get(true));
      plain.addAll(waiting.get(false));
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
