package app.revier.desktop.screen.customers.past;

import app.revier.book.Snapshot;
import app.revier.book.TimelineEntry;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.TimelineTexts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** An entry: its sign, when and how, and below it what was said, on as many lines as it needs. */
final class PastCell extends ListCell<TimelineEntry> {

  private final TimelineTexts words;
  private final PastViewModel model;
  private final StackPane sign = new StackPane();
  private final Label when = Words.muted("");
  private final Label told = Words.text("");
  private final HBox whole;

  PastCell(TimelineTexts words, PastViewModel model) {
    this.words = words;
    this.model = model;
    setPrefWidth(0);
    when.getStyleClass().add("small-note");
    when.setMinHeight(USE_PREF_SIZE);
    told.setMinHeight(USE_PREF_SIZE);
    told.managedProperty().bind(told.textProperty().isNotEmpty());
    sign.setMinWidth(Space.XL);
    sign.setAlignment(Pos.TOP_CENTER);
    VBox text = new VBox(Space.XS, when, told);
    HBox.setHgrow(text, Priority.ALWAYS);
    whole = new HBox(Space.S, sign, text);
  }

  @Override
  protected void updateItem(@Nullable TimelineEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    Snapshot now = model.snapshot();
    if (empty || entry == null || now == null) {
      setGraphic(null);
      return;
    }
    when.setText(words.heading(entry));
    told.setText(words.told(entry, now));
    sign.getChildren().setAll(Icons.of(sign(entry.kind())));
    setGraphic(whole);
  }

  private static Ikon sign(TimelineEntry.Kind kind) {
    return switch (kind) {
      case VISIT -> Material2MZ.PLACE;
      case CALL -> Material2MZ.PHONE;
      case VIDEO -> Material2MZ.VIDEOCAM;
      case MAIL -> Material2MZ.MAIL_OUTLINE;
      case NOTE -> Material2AL.DESCRIPTION;
      case RESEARCH -> Material2MZ.SEARCH;
      case STAGE -> Material2AL.FLAG;
      case ORDER -> Material2MZ.SHOPPING_CART;
      case CONTRACT_BEGIN, CONTRACT_END -> Material2AL.ASSIGNMENT;
      case CLASS -> Material2AL.GRID_ON;
    };
  }
}
