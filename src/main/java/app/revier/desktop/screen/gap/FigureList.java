package app.revier.desktop.screen.gap;

import app.revier.desktop.theme.Space;
import app.revier.gap.GapPlan;
import app.revier.outcomes.OutcomeDistribution;
import app.revier.territory.Money;
import app.revier.text.Texts;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The figures of the plan, one a line. */
final class FigureList extends GridPane {

  private final Texts texts;
  private final GapViewModel model;

  FigureList(Texts texts, GapViewModel model) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("figure-list");
    setHgap(Space.S);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    getColumnConstraints().addAll(words, numbers);
  }

  void show(GapPlan plan) {
    getChildren().clear();
    OutcomeDistribution outcome = plan.distribution();
    Double factor = plan.overPlanningFactor();
    line("secured", texts.amount(plan.securedRevenue()));
    line("at-risk", model.charts().signed(plan.atRisk().negated()));
    line("expected-base", amount(plan.expectedBase()));
    line("gross-gap", amount(plan.grossGap()));
    line("expected-gap", amount(plan.expectedGap()));
    line("expected-total", amount(plan.expectedTotal()));
    Label hit = line("hit", model.explanations().probability(plan.hitProbability()));
    hit.getStyleClass().add("figure-strong");
    Tooltip.install(hit, new Tooltip(precision(outcome)));
    line("quantile-90", amount(outcome.quantile(0.10)));
    line("quantile-50", amount(outcome.quantile(0.50)));
    line("quantile-10", amount(outcome.quantile(0.90)));
    line("over-planning", factor == null ? "–" : texts.number(factor, 2));
  }

  private String amount(Money amount) {
    return amount.isNegative() ? model.charts().signed(amount) : texts.amount(amount);
  }

  /** How exactly the distribution is computed. */
  private String precision(OutcomeDistribution outcome) {
    return outcome.errorBound().isZero()
        ? texts.get("gap.exact")
        : texts.get("gap.precision", cents(outcome.bucket()), cents(outcome.errorBound()));
  }

  private String cents(Money amount) {
    return amount.cents() % 100 == 0
        ? texts.money(amount, model.currency())
        : texts.moneyWithCents(amount, model.currency());
  }

  private Label line(String name, String value) {
    Label words = new Label(texts.get("gap.figure-" + name));
    words.getStyleClass().add("muted");
    Tooltip.install(words, new Tooltip(texts.get("gap.figure-hint-" + name)));
    Label number = new Label(value);
    number.setId("gap-figure-" + name);
    number.setMinWidth(USE_PREF_SIZE);
    addRow(getRowCount(), words, number);
    return number;
  }
}
