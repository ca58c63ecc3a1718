package app.revier.desktop.screen.gap;

import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.gap.GapPlan;
import app.revier.text.Texts;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * Growth that contracts secure and the plan does not count yet: by customer, with one button that
 * makes won projects of it. Not there while there is none.
 */
final class SecuredStrip extends HBox {

  private final GapViewModel model;
  private final Texts texts;
  private final Hyperlink words = new Hyperlink();
  private final Button take = new Button();

  SecuredStrip(GapViewModel model, Texts texts) {
    super(Space.S);
    this.model = model;
    this.texts = texts;
    setId("gap-secured");
    getStyleClass().add("secured-strip");
    setAlignment(Pos.CENTER_LEFT);
    managedProperty().bind(visibleProperty());
    words.setId("gap-secured-customers");
    words.setMinWidth(0);
    words.setOnAction(_ -> model.openSecuredGrowth());
    take.setId("gap-secured-take");
    take.getStyleClass().add("small");
    take.setMinWidth(USE_PREF_SIZE);
    take.setOnAction(_ -> model.takeSecuredGrowth());
    getChildren()
        .addAll(
            Icons.of(Material2OutlinedAL.ASSIGNMENT),
            words,
            new Why(take, new SimpleStringProperty(model.whyNotSecured())));
    model.planProperty().subscribe(this::show);
  }

  private void show(@Nullable GapPlan plan) {
    boolean some = plan != null && !plan.securedGrowth().isEmpty();
    setVisible(some);
    if (plan != null && some) {
      int number = plan.securedGrowth().size();
      String sentence = model.explanations().plans().securedGrowth(plan);
      words.setText(sentence);
      words.setTooltip(Words.hint(sentence + " " + texts.get("gap.secured-hint")));
      take.setText(texts.get("gap.secured-take", number, texts.number(number)));
    }
  }
}
