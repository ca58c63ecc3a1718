package app.revier.desktop.screen.imports;

import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What an import leaves out: how many rows the rep wants out, and what cannot be taken and why. */
final class LeftOutPane extends VBox {

  private final Texts texts;
  private final ProblemList list;
  private final Label byRep = Words.text("");
  private final Label nothing = Words.muted("");

  LeftOutPane(ProblemList list, Texts texts) {
    super(Space.S);
    this.texts = texts;
    this.list = list;
    byRep.setId("import-left-out-by-you");
    byRep.setMinHeight(USE_PREF_SIZE);
    byRep.setPadding(new Insets(Space.S, 0, 0, 0));
    byRep.managedProperty().bind(byRep.visibleProperty());
    list.setPlaceholder(nothing);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(byRep, list);
  }

  /**
   * Shows what is left out.
   *
   * @param rows how many rows the rep wants out
   * @param groups what cannot be taken
   * @param whole whether all problems of a group are shown
   */
  void show(int rows, List<ProblemGroup> groups, boolean whole) {
    byRep.setText(texts.get("imports.left-out-by-you", rows));
    byRep.setVisible(rows > 0);
    nothing.setText(
        texts.get(rows > 0 ? "imports.nothing-else-left-out" : "imports.nothing-left-out"));
    list.show(groups, whole);
  }
}
