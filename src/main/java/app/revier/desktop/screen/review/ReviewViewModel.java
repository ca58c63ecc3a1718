package app.revier.desktop.screen.review;

import app.revier.agenda.Review;
import app.revier.book.Alternatives;
import app.revier.book.Reviewing;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.MoveLinks;
import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.review.ReviewContent.Column;
import app.revier.desktop.screen.review.ReviewContent.FigureThen;
import app.revier.review.ReviewLine;
import app.revier.review.ReviewLists;
import app.revier.review.ReviewSection;
import app.revier.segment.Cell;
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import app.revier.text.ReviewTexts;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Leads through a review. What it goes through is settled when it begins, so that there is an end
 * to it: what is found later waits for the next one.
 */
public final class ReviewViewModel {

  private static final String TOPIC = "review";
  private static final String MEMORY = "kind of review";

  private final Desk desk;
  private final ReviewSettling settling;
  private final ReadOnlyObjectWrapper<@Nullable ReviewContent> content =
      new ReadOnlyObjectWrapper<>(this, "content");
  private final ReadOnlyObjectWrapper<Review.Kind> kind;
  private final Map<ReviewSection, List<String>> begun = new EnumMap<>(ReviewSection.class);
  private final Map<String, ReviewRow> rows = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private int at;
  private @Nullable Worked worked;

  private record Worked(
      Snapshot now,
      ReviewLists lists,
      List<FigureThen> figures,
      List<Column> history,
      List<MoveLinks.Link> moves) {}

  /** The review of a desk; nothing until the first {@link #refresh}. */
  public ReviewViewModel(Desk desk) {
    this.desk = desk;
    settling = new ReviewSettling(desk);
    kind = new ReadOnlyObjectWrapper<>(this, "kind", remembered(desk.memory().get(MEMORY)));
  }

  private static Review.Kind remembered(@Nullable String name) {
    for (Review.Kind each : Review.Kind.values()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    return Review.Kind.WEEKLY;
  }

  /** What is shown; none until it has been worked out for the first time. */
  ReadOnlyObjectProperty<@Nullable ReviewContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Which of the three reviews. */
  ReadOnlyObjectProperty<Review.Kind> kindProperty() {
    return kind.getReadOnlyProperty();
  }

  /** What settles a line. */
  ReviewSettling settling() {
    return settling;
  }

  /** Works out anew what is left. */
  public void refresh(Snapshot snapshot) {
    desk.tasks().latest(TOPIC, progress -> work(snapshot, progress), this::worked);
  }

  private Worked work(Snapshot now, Progress progress) {
    // The plan takes longest, and can be given up.
    now.plan(() -> progress.report(0, 0));
    ReviewLists lists = Reviewing.lists(now, null);
    ReviewFigures figures = new ReviewFigures(desk.texts(), desk.terms(), now);
    List<MoveLinks.Link> moves =
        Alternatives.of(now, () -> progress.report(0, 0))
            .map(found -> MoveLinks.of(desk, found))
            .orElse(List.of());
    return new Worked(now, lists, figures.figures(lists.before()), figures.history(), moves);
  }

  private void worked(Worked result) {
    boolean another = worked == null || !worked.now.today().equals(result.now.today());
    worked = result;
    if (another) {
      begin();
    } else {
      show();
    }
  }

  /** Begins a review of another kind. */
  void choose(Review.Kind wanted) {
    if (wanted != kind.get()) {
      kind.set(wanted);
      desk.memory().put(MEMORY, wanted.name());
      begin();
    }
  }

  private void begin() {
    begun.clear();
    seen.clear();
    at = 0;
    Worked now = worked;
    if (now == null) {
      return;
    }
    int most = ReviewSection.lines(kind.get());
    for (ReviewSection section : ReviewSection.of(kind.get())) {
      begun.put(
          section, now.lists.lines(section).stream().limit(most).map(ReviewRow::keyOf).toList());
    }
    while (at < begun.size() && stepAt(at).isDone()) {
      at++;
    }
    show();
  }

  /** Shows a step. */
  void go(int step) {
    at = Math.clamp(step, 0, begun.size());
    show();
  }

  /** Goes on to the next step. */
  void next() {
    go(at + 1);
  }

  /** The rep has looked at a line and leaves it as it is. */
  void see(ReviewRow row) {
    seen.add(row.key());
    show();
  }

  private List<ReviewSection> sections() {
    return List.copyOf(begun.keySet());
  }

  private ReviewStep stepAt(int index) {
    Texts texts = desk.texts();
    List<ReviewSection> sections = sections();
    if (index >= sections.size()) {
      return new ReviewStep(
          null, texts.get("review.finish"), texts.get("review.finish-hint"), 0, 0);
    }
    ReviewSection section = sections.get(index);
    List<String> all = begun.getOrDefault(section, List.of());
    int open = open(section).size();
    return new ReviewStep(
        section,
        texts.get("review.short-" + section.code()),
        texts.get("review.hint-" + section.code()),
        all.size(),
        all.size() - open);
  }

  /** The lines of a section that are still to be settled. */
  private List<ReviewLine> open(ReviewSection section) {
    Worked now = worked;
    if (now == null) {
      return List.of();
    }
    Set<String> all = new HashSet<>(begun.getOrDefault(section, List.of()));
    return now.lists.lines(section).stream()
        .filter(
            line -> all.contains(ReviewRow.keyOf(line)) && !seen.contains(ReviewRow.keyOf(line)))
        .collect(Collectors.toList());
  }

  private void show() {
    Worked now = worked;
    if (now == null) {
      return;
    }
    List<ReviewStep> steps = new ArrayList<>();
    for (int i = 0; i <= begun.size(); i++) {
      steps.add(stepAt(i));
    }
    int total = steps.stream().mapToInt(ReviewStep::total).sum();
    int settled = steps.stream().mapToInt(ReviewStep::settled).sum();
    ReviewSection section = steps.get(at).section();
    Texts texts = desk.texts();
    List<CustomerId> others = section == null ? List.of() : others(now, section);
    ReviewTexts words = new ReviewTexts(texts, desk.terms(), now.now.settings());
    content.set(
        new ReviewContent(
            now.now.territory().customers().isEmpty(),
            words.compared(now.lists.before(), null),
            steps,
            at,
            texts.get("review.progress", texts.number(settled), texts.number(total)),
            total == 0 ? 1 : settled / (double) total,
            section == null ? List.of() : rows(now, section, words),
            words.more(others.size()),
            others.isEmpty() || section == null
                ? null
                : new Place.SomeCustomers(
                    Caption.of("review.section-" + section.code()), new LinkedHashSet<>(others)),
            now.figures,
            now.history,
            now.moves));
  }

  /** Lines that are beyond the length of this review. */
  private List<CustomerId> others(Worked now, ReviewSection section) {
    Set<String> all = new HashSet<>(begun.getOrDefault(section, List.of()));
    return now.lists.lines(section).stream()
        .filter(line -> !all.contains(ReviewRow.keyOf(line)))
        .map(line -> line.customer().id())
        .toList();
  }

  private List<ReviewRow> rows(Worked now, ReviewSection section, ReviewTexts words) {
    String sign = desk.texts().currencySign(now.now.settings().get(Setting.CURRENCY));
    List<ReviewRow> shown = new ArrayList<>();
    for (ReviewLine line : open(section)) {
      Cell cell = now.now.segmentation().of(line.customer().id()).cell();
      String text = words.line(line);
      ReviewRow row = rows.get(ReviewRow.keyOf(line));
      if (row == null) {
        row = new ReviewRow(desk.texts(), sign, now.now.today(), line, cell, text);
        rows.put(row.key(), row);
      } else {
        row.follow(line, cell, text);
      }
      shown.add(row);
    }
    return shown;
  }

  /** Keeps the review, after which the next one begins. */
  void finish() {
    Review.Kind which = kind.get();
    desk.tasks()
        .run(
            desk.texts().get("review.finishing"),
            _ -> desk.book().reviews().finish(which),
            change -> {
              desk.undoing().offer(change);
              worked = null;
              rows.clear();
              refresh(desk.book().snapshot());
            });
  }

  /** Leads to a place. */
  void open(Place place) {
    desk.navigator().accept(place);
  }

  /** Why nothing can be changed, in words; empty if it can. */
  String readOnlyReason() {
    return desk.book().readOnly() ? desk.texts().get("review.read-only") : "";
  }

  /** What a kind of review is called. */
  String name(Review.Kind which) {
    return desk.texts().get("review.kind-" + which.name().toLowerCase(Locale.ROOT));
  }

  /** Goes on where the rep was in another language: the same step, with what was settled. */
  void goOnFrom(ReviewViewModel before) {
    kind.set(before.kind.get());
    Worked known = before.worked;
    if (known != null) {
      begun.putAll(before.begun);
      seen.addAll(before.seen);
      at = before.at;
      worked = known;
      before.rows.forEach(
          (key, row) -> {
            ReviewRow again =
                new ReviewRow(
                    desk.texts(),
                    desk.texts().currencySign(known.now.settings().get(Setting.CURRENCY)),
                    known.now.today(),
                    row.line(),
                    row.cell(),
                    "");
            again.goOnFrom(row);
            rows.put(key, again);
          });
    }
    refresh(desk.book().snapshot());
  }
}
