package app.revier.desktop.screen.gap;

import app.revier.desktop.chart.ShareBar;
import app.revier.gap.GapPlan;
import app.revier.gap.PlanLimits;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.territory.Money;
import app.revier.text.Texts;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** How much of a limit the selected projects take: in words above its field, as a bar below. */
final class LimitUse {

  /** What can be limited. */
  enum Kind {
    /** Visits. */
    VISITS,
    /** Working time besides the visits. */
    HOURS,
    /** Money. */
    BUDGET;

    /** The same as the selection knows it. */
    Resource resource() {
      return switch (this) {
        case VISITS -> Resource.VISITS;
        case HOURS -> Resource.MINUTES;
        case BUDGET -> Resource.BUDGET;
      };
    }
  }

  private final Kind kind;
  private final Texts texts;
  private final String sign;
  private final Label label;
  private final ShareBar bar = new ShareBar();

  /**
   * The use of a limit.
   *
   * @param sign of the currency
   * @param label above the field
   */
  LimitUse(Kind kind, Texts texts, String sign, Label label) {
    this.kind = kind;
    this.texts = texts;
    this.sign = sign;
    this.label = label;
    label.setId("gap-taken-" + name());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("limit-use");
    show(null, false);
  }

  private String name() {
    return switch (kind) {
      case VISITS -> "visits";
      case HOURS -> "hours";
      case BUDGET -> "budget";
    };
  }

  ShareBar bar() {
    return bar;
  }

  /**
   * Shows the use of another plan.
   *
   * @param named whether the label says the limit, since its field does not
   */
  void show(@Nullable GapPlan plan, boolean named) {
    Limited limited = plan == null ? null : limited(plan);
    bar.setVisible(limited != null);
    label.getStyleClass().remove("loss");
    if (limited == null) {
      label.setText(texts.get("gap." + name(), sign));
      return;
    }
    label.setText(
        named
            ? texts.get("gap.visits-taken-of", limited.words(), texts.number(limited.limit()))
            : texts.get("gap." + name() + "-taken", limited.words()));
    bar.show(
        limited.limit() == 0
            ? (limited.taken() == 0 ? 0 : 2)
            : limited.taken() / (double) limited.limit(),
        label.getText());
    if (limited.taken() > limited.limit()) {
      label.getStyleClass().add("loss");
    }
  }

  /** What is taken of what there is, in one unit, and what is taken in words. */
  private record Limited(long taken, long limit, String words) {}

  private @Nullable Limited limited(GapPlan plan) {
    PlanLimits limits = plan.parameters().limits();
    GapPlan.Use use = plan.use();
    return switch (kind) {
      case VISITS -> {
        Integer most = limits.visits();
        yield most == null ? null : new Limited(use.visits(), most, texts.number(use.visits()));
      }
      case HOURS -> {
        Integer most = limits.minutes();
        yield most == null
            ? null
            : new Limited(use.minutes(), most, texts.number(use.minutes() / 60.0, 1));
      }
      case BUDGET -> {
        Money most = limits.budget();
        yield most == null
            ? null
            : new Limited(use.budget().cents(), most.cents(), texts.amount(use.budget()));
      }
    };
  }
}
