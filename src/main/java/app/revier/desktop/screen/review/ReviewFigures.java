package app.revier.desktop.screen.review;

import app.revier.agenda.Agenda;
import app.revier.agenda.Review;
import app.revier.agenda.ReviewedClasses;
import app.revier.book.Reviewing;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.screen.review.ReviewContent.Column;
import app.revier.desktop.screen.review.ReviewContent.FigureThen;
import app.revier.review.MatrixThen;
import app.revier.segment.Cell;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.text.Explanations;
import app.revier.text.Terms;
import app.revier.text.Texts;
import app.revier.track.YearTrack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the plan and the matrix of today beside those of the last reviews. */
final class ReviewFigures {

  /** So many reviews are shown, today aside. */
  private static final int SHOWN = 6;

  /** A change below this is said in words: it would be no tenth of a point. */
  private static final double HARDLY = 0.0005;

  private final Texts texts;
  private final Explanations words;
  private final Terms terms;
  private final Snapshot now;

  ReviewFigures(Texts texts, Terms terms, Snapshot now) {
    this.texts = texts;
    this.terms = terms;
    this.now = now;
    words = new Explanations(texts, terms, now.settings().get(Setting.CURRENCY));
  }

  /**
   * The figures of the plan, and what they were at a review.
   *
   * @param track the year against its plan; none before it begins
   */
  List<FigureThen> figures(@Nullable Review before, @Nullable YearTrack track) {
    Review.Figures is = Reviewing.figures(now);
    Review.Figures was = before == null ? null : before.figures();
    List<FigureThen> all = new ArrayList<>();
    all.add(money("base", was == null ? null : was.baseRevenue(), is.baseRevenue()));
    all.add(money("target", was == null ? null : was.target(), is.target()));
    all.add(money("expected", was == null ? null : was.expectedTotal(), is.expectedTotal()));
    all.add(money("at-risk", was == null ? null : was.atRisk(), is.atRisk()));
    all.add(hit(was == null ? null : was.hitProbability(), is.hitProbability()));
    if (track != null && track.now().actual() != null) {
      String day = texts.date(track.now().day());
      all.add(year("to-date", track.now().expected(), day));
      all.add(year("actual", track.now().actual(), day));
      all.add(year("landing", track.landing().expected(), String.valueOf(track.year())));
    }
    all.removeIf(figure -> figure.now().isEmpty() && figure.then().isEmpty());
    return all;
  }

  private FigureThen year(String name, @Nullable Money amount, String when) {
    return new FigureThen(texts.get("review.figure-" + name, when), "", text(amount), "");
  }

  private FigureThen money(String name, @Nullable Money then, @Nullable Money is) {
    String change = "";
    if (then != null && is != null && !then.equals(is)) {
      Money more = is.minus(then);
      change = (more.isPositive() ? "+" : "") + texts.amount(more);
    }
    return new FigureThen(texts.get("review.figure-" + name), text(then), text(is), change);
  }

  private String text(@Nullable Money amount) {
    return amount == null ? "" : texts.amount(amount);
  }

  private FigureThen hit(@Nullable Probability then, @Nullable Probability is) {
    return new FigureThen(
        texts.get("review.figure-hit"),
        then == null ? "" : words.probability(then),
        is == null ? "" : words.probability(is),
        then == null || is == null ? "" : change(is.value() - then.value()));
  }

  private String change(double more) {
    if (more == 0) {
      return "";
    }
    if (Math.abs(more) < HARDLY) {
      return texts.get("review.hardly");
    }
    String points = texts.points(more);
    String key = points.equals("1") ? "review.point-" : "review.points-";
    return texts.get(key + (more > 0 ? "more" : "less"), points);
  }

  /** The matrix at the last reviews, today last; empty without a review. */
  List<Column> history() {
    Agenda agenda = now.agenda();
    List<Review> reviews = new ArrayList<>(agenda.reviews());
    reviews.sort(Comparator.comparing(Review::date).thenComparing(Review::id));
    List<Review> last = reviews.subList(Math.max(0, reviews.size() - SHOWN), reviews.size());
    List<Column> columns = new ArrayList<>();
    ReviewedClasses before = null;
    for (Review review : last) {
      columns.add(column(texts.shortDate(review.date()), before, review.classes()));
      before = review.classes();
    }
    if (before != null) {
      columns.add(column(texts.get("review.today"), before, MatrixThen.kept(now.segmentation())));
    }
    return columns;
  }

  private Column column(String title, @Nullable ReviewedClasses before, ReviewedClasses classes) {
    Map<Cell, Integer> customers = MatrixThen.counts(classes);
    String moves = before == null ? "" : texts.number(MatrixThen.moves(before, classes));
    String fields =
        customers.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> terms.cell(one.getKey()) + " " + texts.number(one.getValue()))
            .collect(Collectors.joining(", "));
    String words =
        before == null
            ? texts.get("review.column-first", title, fields)
            : texts.get("review.column", title, fields, moves);
    return new Column(title, customers, moves, words);
  }
}
