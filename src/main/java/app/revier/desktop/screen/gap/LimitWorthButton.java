package app.revier.desktop.screen.gap;

import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Words;
import app.revier.gap.GapPlan;
import app.revier.gap.LimitWorth;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.text.PlanExplanations;
import app.revier.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * At a limit, what more of it is worth; a click gives that much more. An arrow up marks the limit
 * that is worth most.
 */
final class LimitWorthButton extends Button {

  private final GapViewModel model;
  private final Texts texts;
  private final Resource resource;
  private final FontIcon best = Icons.of(Material2OutlinedMZ.TRENDING_UP);

  /**
   * The worth of a limit.
   *
   * @param resource visits or the budget
   */
  LimitWorthButton(GapViewModel model, Texts texts, Resource resource) {
    this.model = model;
    this.texts = texts;
    this.resource = resource;
    setId("gap-worth-" + resource.name().toLowerCase(Locale.ROOT));
    getStyleClass().addAll("flat", "limit-worth");
    setMinWidth(USE_PREF_SIZE);
    setOnAction(_ -> model.takeMore(resource));
    model.planProperty().subscribe(this::show);
  }

  private void show(@Nullable GapPlan plan) {
    boolean limited = plan != null && plan.parameters().limits().of(resource) != null;
    setVisible(limited);
    setGraphic(null);
    setTooltip(null);
    setDisable(true);
    setText("");
    if (plan == null || !limited) {
      return;
    }
    List<LimitWorth> all = LimitWorth.of(plan);
    for (LimitWorth worth : all) {
      if (worth.resource() == resource) {
        tell(plan, worth, worth.isGain() && all.size() > 1 && worth.equals(all.getFirst()));
        return;
      }
    }
    if (model.isSearching(plan)) {
      setText(texts.get("gap.worth-sought"));
    }
  }

  private void tell(GapPlan plan, LimitWorth worth, boolean isBest) {
    PlanExplanations explanations = model.explanations().plans();
    String whole = explanations.worth(plan, resource);
    setText(explanations.worthBriefly(worth));
    setGraphic(isBest ? best : null);
    setDisable(!model.readOnlyReason().isEmpty());
    String words = texts.get(isBest ? "gap.worth-best" : "gap.worth-hint", whole);
    setTooltip(Words.hint(words));
    setAccessibleHelp(words);
  }
}
