package app.revier.desktop.screen.imports;

import app.revier.desktop.screen.imports.ImportLine.Difference;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All values of one new record. */
final class ValuesPane extends ScrollPane {

  private static final double WIDTH = 268;
  private static final double NAME_WIDTH = 104;

  private final Texts texts;
  private final VBox all = new VBox(Space.S);

  ValuesPane(Texts texts) {
    this.texts = texts;
    setId("import-values");
    getStyleClass().add("import-values");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setFocusTraversable(false);
    setContent(all);
    show(null);
  }

  /** Shows what is known of a new record; none says what belongs here. */
  void show(ImportLine.@Nullable New line) {
    all.getChildren().clear();
    if (line == null) {
      all.getChildren().add(Words.muted(texts.get("imports.choose-line")));
      return;
    }
    Label name = Words.section(line.subject().name());
    name.setWrapText(true);
    GridPane grid = new GridPane(Space.S, Space.XS);
    int row = 0;
    for (Difference value : line.values()) {
      Label what = Words.muted(value.what());
      what.setMinWidth(NAME_WIDTH);
      what.setPrefWidth(NAME_WIDTH);
      what.setMinHeight(USE_PREF_SIZE);
      Label after = Words.text(value.after());
      after.setMinHeight(USE_PREF_SIZE);
      grid.addRow(row++, what, after);
    }
    all.getChildren()
        .addAll(name, Words.muted(texts.get("imports.one-" + line.subject().kind().code())), grid);
    setVvalue(0);
  }
}
