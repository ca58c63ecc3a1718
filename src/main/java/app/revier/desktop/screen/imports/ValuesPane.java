package app.revier.desktop.screen.imports;

import app.revier.desktop.screen.imports.ImportLine.Difference;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.intake.ImportKind;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** All values of one new record. */
final class ValuesPane extends ScrollPane {

  private static final double WIDTH = 268;
  private static final double NAME_WIDTH = 104;

  /** A name with a longer word stands above its value, because no column could hold both. */
  private static final int LONGEST_WORD = 18;

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
    ColumnConstraints names = new ColumnConstraints(NAME_WIDTH);
    grid.getColumnConstraints().setAll(names, new ColumnConstraints());
    List<String> words = new ArrayList<>();
    int row = 0;
    for (Difference value : line.values()) {
      Label what = Words.muted(value.what());
      what.setMinHeight(USE_PREF_SIZE);
      Label after = Words.text(value.after());
      after.setMinHeight(USE_PREF_SIZE);
      List<String> own = List.of(value.what().split(" "));
      if (own.stream().anyMatch(word -> word.length() > LONGEST_WORD)) {
        grid.add(what, 0, row++, 2, 1);
        grid.add(after, 1, row++);
      } else {
        words.addAll(own);
        grid.addRow(row++, what, after);
      }
      if (row == 1) {
        what.fontProperty().subscribe(font -> names.setMinWidth(widest(words, font)));
      }
    }
    names.setMinWidth(widest(words, Font.getDefault()));
    all.getChildren().addAll(name, Words.muted(what(line)), grid);
    setVvalue(0);
  }

  /**
   * What it is, and whose: the values of a sale, a project or a contact do not name its customer.
   */
  private String what(ImportLine.New line) {
    ImportKind kind = line.subject().kind();
    String one = texts.get("imports.one-" + kind.code());
    return kind == ImportKind.CUSTOMERS ? one : texts.get("imports.one-of", one, line.details());
  }

  /** A name may take several lines, but no word of it may be broken. */
  private static double widest(List<String> words, Font font) {
    double widest = NAME_WIDTH;
    for (String word : words) {
      Text text = new Text(word);
      text.setFont(font);
      widest = Math.max(widest, Math.ceil(text.getLayoutBounds().getWidth()) + 1);
    }
    return widest;
  }
}
