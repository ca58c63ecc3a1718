package app.revier.desktop.screen.review;

import app.revier.agenda.Review;
import app.revier.book.Alternatives;
import app.revier.book.Reviewing;
import app.revier.book.Snapshot;
import app.revier.book.YearStart;
import app.revier.book.YearTracking;
import app.revier.desktop.form.Sought;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.MoveLinks;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.review.ReviewContent.Column;
import app.revier.desktop.screen.review.ReviewContent.FigureThen;
import app.revier.review.ReviewLine;
import app.revier.review.ReviewLists;
import app.revier.review.ReviewSection;
import app.revier.task.Progress;
import app.revier.text.ReviewTexts;
import app.revier.text.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Leads through a review, see {@link ReviewRun}, and says where it is in words. */
public final class ReviewViewModel {

  private static final String TOPIC = "review";
  private static final String MEMORY = "kind of review";

  private final Desk desk;
  private final ReviewSettling settling;
  private final ReviewRows rows;
  private final YearViewModel year;
  private final ReadOnlyObjectWrapper<@Nullable ReviewContent> content =
      new ReadOnlyObjectWrapper<>(this, "content");
  private final ReadOnlyObjectWrapper<Review.Kind> kind;
  private @Nullable Worked worked;
  private @Nullable ReviewRun run;

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
    rows = new ReviewRows(desk);
    year = new YearViewModel(desk);
    kind = new ReadOnlyObjectWrapper<>(this, "kind", remembered(desk.memory().get(MEMORY)));
    new Sought<>(desk.drafts(), ScreenId.REVIEW, part -> part, _ -> show()).join();
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

  /** What starts the next plan year. */
  YearViewModel year() {
    return year;
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
    return new Worked(
        now,
        lists,
        figures.figures(
            lists.before(), YearTracking.begun(desk.book(), now, () -> progress.report(0, 0))),
        figures.history(),
        moves);
  }

  private void worked(Worked result) {
    boolean another = worked == null || !worked.now.today().equals(result.now.today());
    worked = result;
    if (another || run == null) {
      begin();
    } else {
      run.follow(result.lists, YearStart.isPossible(result.now));
      refreshYear();
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
    Worked now = worked;
    if (now != null) {
      run = new ReviewRun(kind.get(), now.lists, YearStart.isPossible(now.now), rows::isTyped);
      refreshYear();
      show();
    }
  }

  private void refreshYear() {
    Worked now = worked;
    if (now != null && kind.get() == Review.Kind.YEARLY) {
      year.refresh(now.now);
    }
  }

  /** Shows a step. */
  void go(int step) {
    if (run != null) {
      run.go(step);
      show();
    }
  }

  /** Goes on to the next step. */
  void next() {
    if (run != null) {
      go(run.at() + 1);
    }
  }

  /** The rep has looked at a line and leaves it as it is. */
  void see(ReviewRow row) {
    if (run != null) {
      run.see(row.key());
      show();
    }
  }

  private ReviewStep step(ReviewRun through, int place) {
    Texts texts = desk.texts();
    ReviewStep.Kind what = through.kind(place);
    ReviewSection section = what == ReviewStep.Kind.LINES ? through.section(place) : null;
    String name =
        switch (what) {
          case LINES -> through.section(place).code();
          case YEAR -> "year";
          case FINISH -> "finish";
        };
    int total = through.total(place);
    return new ReviewStep(
        what,
        section,
        texts.get("review.short-" + name),
        what == ReviewStep.Kind.YEAR ? "" : texts.get("review.hint-" + name),
        total,
        total - through.left(place));
  }

  private void show() {
    Worked now = worked;
    ReviewRun through = run;
    if (now == null || through == null) {
      return;
    }
    goToSought(through);
    List<ReviewStep> steps =
        IntStream.rangeClosed(0, through.last()).mapToObj(place -> step(through, place)).toList();
    int total = steps.stream().mapToInt(ReviewStep::total).sum();
    int settled = steps.stream().mapToInt(ReviewStep::settled).sum();
    ReviewSection section = steps.get(through.at()).section();
    Texts texts = desk.texts();
    List<ReviewLine> beyond = section == null ? List.of() : through.beyond(section);
    List<ReviewRow> open = section == null ? List.of() : rows.of(through.open(section), now.now);
    ReviewTexts words = new ReviewTexts(texts, desk.terms(), now.now.settings());
    content.set(
        new ReviewContent(
            now.now.territory().customers().isEmpty(),
            words.compared(now.lists.before(), null),
            steps,
            through.at(),
            texts.get("review.progress", texts.number(settled), texts.number(total)),
            total == 0 ? 1 : settled / (double) total,
            open,
            words.more(beyond.size()),
            beyond.isEmpty() || section == null ? null : place(section, beyond),
            texts.get("review.figures", rows.sign(now.now)),
            now.figures,
            now.history,
            now.moves));
    open.forEach(ReviewRow::reveal);
    year.reveal();
  }

  private static Place place(ReviewSection section, List<ReviewLine> lines) {
    return new Place.SomeCustomers(
        Caption.of("review.section-" + section.code()),
        lines.stream()
            .map(line -> line.customer().id())
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** Shows the step with the line that something is typed in and that is looked for. */
  private void goToSought(ReviewRun through) {
    String part = rows.sought();
    for (int step = 0; !part.isEmpty() && step < through.last(); step++) {
      boolean here =
          through.kind(step) == ReviewStep.Kind.YEAR
              ? part.equals(YearViewModel.PART)
              : through.open(through.section(step)).stream()
                  .anyMatch(line -> ReviewRow.record(ReviewRow.keyOf(line)).part().equals(part));
      if (here) {
        through.go(step);
      }
    }
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
    run = before.run;
    worked = before.worked;
    year.goOnFrom(before.year);
    refresh(desk.book().snapshot());
  }
}
