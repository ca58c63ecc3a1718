package app.revier.desktop.screen.gap;

import app.revier.desktop.table.CellLook;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.gap.PlannedProject;
import app.revier.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** How the cells of the table of projects look besides their text. */
final class ProjectLooks {

  private final ProjectActions actions;
  private final Supplier<List<ProjectRow>> chosen;
  private final boolean readOnly;
  private final Texts texts;

  /**
   * The looks of the table.
   *
   * @param chosen the selected projects
   * @param readOnly whether nothing can be changed
   */
  ProjectLooks(
      ProjectActions actions, Supplier<List<ProjectRow>> chosen, boolean readOnly, Texts texts) {
    this.actions = actions;
    this.chosen = chosen;
    this.readOnly = readOnly;
    this.texts = texts;
  }

  /** The looks by column. */
  Map<String, CellLook<ProjectRow>> byColumn() {
    return Map.of(
        ProjectColumns.PLAN,
        InPlan::new,
        ProjectColumns.PIN,
        pin(),
        ProjectColumns.REASON,
        ProjectLooks::explained);
  }

  /** All that there is to say, under the mouse. */
  private static Consumer<@Nullable ProjectRow> explained(Labeled cell) {
    return row -> cell.setTooltip(row == null ? null : Words.hint(row.hint()));
  }

  private CellLook<ProjectRow> pin() {
    return cell -> new PinCell(cell, actions, chosen, readOnly, texts);
  }

  /** Whether the project is in the plan. */
  private final class InPlan implements Consumer<@Nullable ProjectRow> {
    private final Labeled cell;
    private final CheckBox box = new CheckBox();
    private final FontIcon won = Icons.of(Material2OutlinedAL.CHECK);
    private final HBox graphic = new HBox(Space.S, box, won);
    private @Nullable ProjectRow shown;

    InPlan(Labeled cell) {
      this.cell = cell;
      cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      graphic.setAlignment(Pos.CENTER_LEFT);
      box.setFocusTraversable(false);
      box.setOnAction(_ -> toggle());
    }

    private void toggle() {
      if (shown != null) {
        actions.toggle(List.of(shown));
      }
    }

    @Override
    public void accept(@Nullable ProjectRow row) {
      shown = row;
      if (row == null) {
        cell.setGraphic(null);
        cell.setTooltip(null);
        return;
      }
      boolean isWon = row.planned().reason() == PlannedProject.Reason.WON;
      box.setVisible(row.isOpen());
      box.setManaged(row.isOpen());
      won.setVisible(isWon);
      won.setManaged(isWon);
      box.setSelected(row.selected());
      box.setDisable(!row.isOpen() || readOnly);
      cell.setGraphic(graphic);
      cell.setTooltip(Words.hint(row.hint()));
      cell.setAccessibleText(row.reason());
    }
  }
}
