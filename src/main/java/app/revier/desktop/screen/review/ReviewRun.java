package app.revier.desktop.screen.review;

import app.revier.agenda.Review;
import app.revier.review.ReviewLine;
import app.revier.review.ReviewLists;
import app.revier.review.ReviewSection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How far a review is. What it goes through is settled when it begins, so that there is an end to
 * it: what is found later waits for the next one. Without words.
 */
final class ReviewRun {

  private final Map<ReviewSection, List<String>> begun = new EnumMap<>(ReviewSection.class);
  private final Set<String> seen = new HashSet<>();
  private ReviewLists lists;
  private boolean withYear;
  private boolean yearToStart;
  private boolean yearStarts;
  private int at;

  /**
   * Begins one, at the first step that has something to settle.
   *
   * @param yearToStart whether the next plan year can start, which is a step of the yearly review
   * @param isTyped whether something is typed in a line, which is gone through in any case
   */
  ReviewRun(Review.Kind kind, ReviewLists lists, boolean yearToStart, Predicate<String> isTyped) {
    this.lists = lists;
    withYear = kind == Review.Kind.YEARLY;
    this.yearToStart = yearToStart;
    yearStarts = yearToStart;
    int most = ReviewSection.lines(kind);
    for (ReviewSection section : ReviewSection.of(kind)) {
      List<String> keys = lists.lines(section).stream().map(ReviewRow::keyOf).toList();
      Set<String> first = new HashSet<>(keys.subList(0, Math.min(most, keys.size())));
      begun.put(
          section, keys.stream().filter(key -> first.contains(key) || isTyped.test(key)).toList());
    }
    while (at < last() && isDone(at)) {
      at++;
    }
  }

  /** Goes on with what is left now. */
  void follow(ReviewLists now, boolean yearCanStart) {
    lists = now;
    yearStarts = yearCanStart;
  }

  /** The place of the step that is shown. */
  int at() {
    return at;
  }

  /** Shows a step. */
  void go(int step) {
    at = Math.clamp(step, 0, last());
  }

  /** The rep has looked at a line and leaves it as it is. */
  void see(String key) {
    seen.add(key);
  }

  /** The place of the last step, which finishes the review. */
  int last() {
    return begun.size() + (withYear ? 1 : 0);
  }

  /** What is done in a step. */
  ReviewStep.Kind kind(int step) {
    return step < begun.size()
        ? ReviewStep.Kind.LINES
        : step < last() ? ReviewStep.Kind.YEAR : ReviewStep.Kind.FINISH;
  }

  /** The section of a step that goes through lines. */
  ReviewSection section(int step) {
    return List.copyOf(begun.keySet()).get(step);
  }

  /** How much there was to settle in a step when the review began. */
  int total(int step) {
    return switch (kind(step)) {
      case LINES -> begun.getOrDefault(section(step), List.of()).size();
      case YEAR -> yearToStart || yearStarts ? 1 : 0;
      case FINISH -> 0;
    };
  }

  /** How much of it is left. */
  int left(int step) {
    return switch (kind(step)) {
      case LINES -> open(section(step)).size();
      case YEAR -> yearStarts ? 1 : 0;
      case FINISH -> 0;
    };
  }

  private boolean isDone(int step) {
    return left(step) == 0;
  }

  /** The lines of a section that are still to be settled. */
  List<ReviewLine> open(ReviewSection section) {
    Set<String> all = new HashSet<>(begun.getOrDefault(section, List.of()));
    all.removeAll(seen);
    return lists.lines(section).stream()
        .filter(line -> all.contains(ReviewRow.keyOf(line)))
        .<ReviewLine>map(line -> line)
        .toList();
  }

  /** Lines that are beyond the length of this review. */
  List<ReviewLine> beyond(ReviewSection section) {
    Set<String> all = new HashSet<>(begun.getOrDefault(section, List.of()));
    return lists.lines(section).stream()
        .filter(line -> !all.contains(ReviewRow.keyOf(line)))
        .<ReviewLine>map(line -> line)
        .toList();
  }
}
