package app.revier.desktop.screen.time;

import app.revier.book.TimeSettings;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FieldLines;
import app.revier.desktop.form.Suggestions;
import app.revier.desktop.theme.Shown;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** Whose public holidays count; says so as long as nobody has chosen it. */
final class RegionChoice extends VBox {

  private static final double REGION = 280;

  private final YearTimeViewModel model;
  private final Texts texts;

  RegionChoice(YearTimeViewModel model, Texts texts) {
    super(Space.XS);
    this.model = model;
    this.texts = texts;
    Field<String> field = model.field(TimeSettings.REGION);
    TextField input = new TextField();
    new FieldControls(texts, model.readOnlyReason()).bound(input, field);
    input.setId("time-region");
    input.setPrefWidth(REGION);
    Suggestions regions = Suggestions.under(input, model::regionsLike, field::confirm);
    Label label = Words.labelFor(input, texts.get("time.region"));
    label.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(Space.S, label, regions.withButton(texts.get("fields.show-list")));
    line.setAlignment(Pos.CENTER_RIGHT);
    Node assumed = assumed(regions);
    model.shownProperty().subscribe(_ -> Shown.only(assumed, !model.isRegionChosen()));
    getChildren().addAll(line, assumed, FieldLines.complaint(field.complaintProperty()));
  }

  private Node assumed(Suggestions regions) {
    String country = model.regionName();
    Label words = Words.muted(texts.get("time.region-assumed", country));
    words.setId("time-region-assumed");
    words.setMinHeight(USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setAlignment(Pos.CENTER_RIGHT);
    words.setTextAlignment(TextAlignment.RIGHT);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(Space.S, words);
    line.setAlignment(Pos.CENTER_RIGHT);
    if (model.readOnlyReason().isEmpty()) {
      Button choose = small("choose", texts.get("time.choose-region"), regions::open);
      Button keep =
          small(
              "keep",
              texts.get("time.keep-region", country),
              () -> model.set(Map.of(TimeSettings.REGION.key(), model.region())));
      line.getChildren().addAll(choose, keep);
    }
    return line;
  }

  private static Button small(String id, String words, Runnable deed) {
    Button button = new Button(words);
    button.setId("time-region-" + id);
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> deed.run());
    return button;
  }
}
