package app.revier.desktop.screen.gap;

import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Words;
import app.revier.territory.GrowthProject.Choice;
import app.revier.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * What the rep has decided on a project, by sign and word: left to the plan, in, or out. A click
 * goes on to the next; among several selected projects it is theirs, too.
 */
final class PinCell implements Consumer<@Nullable ProjectRow> {

  private final Labeled cell;
  private final ProjectActions actions;
  private final Supplier<List<ProjectRow>> chosen;
  private final Texts texts;
  private final Button button = new Button();
  private @Nullable ProjectRow shown;

  PinCell(
      Labeled cell,
      ProjectActions actions,
      Supplier<List<ProjectRow>> chosen,
      boolean readOnly,
      Texts texts) {
    this.cell = cell;
    this.actions = actions;
    this.chosen = chosen;
    this.texts = texts;
    cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("flat", "pin-choice");
    button.setFocusTraversable(false);
    button.setMinWidth(0);
    button.setDisable(readOnly);
    button.setTooltip(Words.hint(texts.get("gap.pin-hint")));
    button.setOnAction(_ -> goOn());
  }

  private void goOn() {
    ProjectRow row = shown;
    if (row != null) {
      List<ProjectRow> selected = chosen.get();
      actions.cycle(
          selected.stream().anyMatch(each -> each.id().equals(row.id())) ? selected : List.of(row));
    }
  }

  /** What a decision is called in the table. */
  static String word(ProjectRow row, Texts texts) {
    return row.isOpen() ? texts.get("gap.pin-" + code(row.project().choice())) : "";
  }

  private static String code(Choice choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private static Ikon sign(Choice choice) {
    return switch (choice) {
      case OPEN -> Material2OutlinedMZ.MORE_HORIZ;
      case IN -> Material2OutlinedMZ.PUSH_PIN;
      case OUT -> Material2OutlinedAL.BLOCK;
    };
  }

  @Override
  public void accept(@Nullable ProjectRow row) {
    shown = row;
    if (row == null || !row.isOpen()) {
      cell.setGraphic(null);
      return;
    }
    Choice choice = row.project().choice();
    button.setText(word(row, texts));
    button.setGraphic(Icons.of(sign(choice)));
    button.getStyleClass().removeAll("pin-in", "pin-out");
    if (choice != Choice.OPEN) {
      button.getStyleClass().add("pin-" + code(choice));
    }
    cell.setGraphic(button);
    cell.setAccessibleText(button.getText());
  }
}
