package app.revier.desktop.screen.gap;

import app.revier.desktop.chart.ShareBar;
import app.revier.desktop.theme.Space;
import app.revier.gap.GapPlan;
import app.revier.gap.PlanLimits;
import app.revier.territory.Money;
import app.revier.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** How much of the visits, hours and budget the selected projects take, where there are limits. */
final class LimitsBar extends FlowRow {

  private final Texts texts;

  LimitsBar(GapViewModel model, Texts texts) {
    super(Space.XL, Space.XS);
    this.texts = texts;
    setAlignment(Pos.CENTER_LEFT);
    model.planProperty().subscribe(this::show);
  }

  private void show(@Nullable GapPlan plan) {
    getChildren().clear();
    if (plan == null) {
      return;
    }
    PlanLimits limits = plan.parameters().limits();
    GapPlan.Use use = plan.use();
    Integer visits = limits.visits();
    Integer minutes = limits.minutes();
    Money budget = limits.budget();
    if (visits != null) {
      long taken = use.visits();
      String words = texts.get("gap.visits-taken", texts.number(taken), texts.number(visits));
      getChildren().add(bar("visits", words, taken, visits));
    }
    if (minutes != null) {
      String words = texts.get("gap.hours-taken", hours(use.minutes()), hours(minutes));
      getChildren().add(bar("hours", words, use.minutes(), minutes));
    }
    if (budget != null) {
      Money taken = use.budget();
      String words = texts.get("gap.budget-taken", texts.amount(taken), texts.amount(budget));
      getChildren().add(bar("budget", words, taken.cents(), budget.cents()));
    }
  }

  private String hours(long minutes) {
    return texts.number(minutes / 60.0, 1);
  }

  private static Node bar(String name, String words, long taken, long limit) {
    ShareBar bar = new ShareBar();
    bar.show(limit == 0 ? (taken == 0 ? 0 : 2) : taken / (double) limit, words);
    Label label = new Label(words);
    label.setId("gap-taken-" + name);
    if (taken > limit) {
      label.getStyleClass().add("loss");
    }
    HBox box = new HBox(Space.S, label, bar);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
