package app.revier.store;

import app.revier.agenda.Review;
import app.revier.agenda.ReviewId;
import app.revier.agenda.ReviewedClasses;
import app.revier.agenda.StageChange;
import app.revier.agenda.StageChangeId;
import app.revier.territory.CustomerId;
import app.revier.territory.Limits;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of what the book was like: stages of projects, and reviews. */
final class HistoryTables {

  static final AgendaTable<StageChange> STAGE_CHANGES =
      new AgendaTable<>(
          AgendaTable.rows(
              BookTable.STAGE_CHANGE,
              List.of("id", "customer", "project", "day", "from_stage", "to_stage"),
              HistoryTables::fill,
              HistoryTables::stageChange),
          StageChange.class,
          StageChangeId.class);

  static final AgendaTable<Review> REVIEWS =
      new AgendaTable<>(
          AgendaTable.rows(
              BookTable.REVIEW,
              List.of(
                  "id",
                  "day",
                  "kind",
                  "plan_year",
                  "base_revenue",
                  "target",
                  "expected_total",
                  "at_risk",
                  "hit_probability",
                  "classes"),
              HistoryTables::fill,
              HistoryTables::review),
          Review.class,
          ReviewId.class);

  private HistoryTables() {}

  private static Values fill(Values values, StageChange change) {
    return values
        .number(change.customer().value())
        .number(change.project().value())
        .day(change.date())
        .text(change.from())
        .text(change.to());
  }

  private static StageChange stageChange(PackedRow row) {
    return new StageChange(
        new StageChangeId(row.number()),
        new CustomerId(row.number()),
        new ProjectId(row.number()),
        row.day(),
        row.sharedText(),
        row.sharedText());
  }

  private static Values fill(Values values, Review review) {
    Review.Figures figures = review.figures();
    return values
        .day(review.date())
        .word(review.kind())
        .number(review.planYear())
        .money(figures.baseRevenue())
        .optionalMoney(figures.target())
        .optionalMoney(figures.expectedTotal())
        .optionalMoney(figures.atRisk())
        .probability(figures.hitProbability())
        .text(review.classes().toString());
  }

  private static Review review(PackedRow row) {
    return new Review(
        new ReviewId(row.number()),
        row.day(),
        row.word(Review.Kind.class),
        row.integer(),
        new Review.Figures(
            row.money(), money(row), money(row), money(row), row.optionalProbability()),
        ReviewedClasses.parse(row.text()));
  }

  private static @Nullable Money money(PackedRow row) {
    Long cents = row.optionalNumber();
    return cents == null ? null : Money.ofCents(Limits.keptCents(cents));
  }
}
