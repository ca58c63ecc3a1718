package app.revier.desktop.shell.palette;

import app.revier.agenda.Activity;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.search.Findable;
import app.revier.search.MarkedText;
import app.revier.territory.Note;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One line of the palette: a picture, a name, what it is and why it was found. */
final class PaletteCell extends ListCell<PaletteLine> {

  private final StackPane picture = new StackPane();
  private final MarkedLabel title = new MarkedLabel("palette-title");
  private final MarkedLabel context = new MarkedLabel("palette-context");
  private final MarkedLabel detail = new MarkedLabel("palette-detail");
  private final CellChip chip;
  private final Label keys = Words.muted("");
  private final HBox second = new HBox(Space.S, context, detail);
  private final HBox row;

  PaletteCell(Desk desk) {
    chip = new CellChip(desk.terms());
    keys.setMinWidth(Region.USE_PREF_SIZE);
    picture.setMinWidth(24);
    context.setMinWidth(USE_PREF_SIZE);
    VBox words = new VBox(title, second);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    second.managedProperty().bind(second.visibleProperty());
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox.setHgrow(detail, Priority.ALWAYS);
    row = new HBox(Space.M, picture, words, keys, chip);
    row.setAlignment(Pos.CENTER_LEFT);
    chip.managedProperty().bind(chip.visibleProperty());
    keys.managedProperty().bind(keys.visibleProperty());
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable PaletteLine line, boolean empty) {
    super.updateItem(line, empty);
    getStyleClass().remove("palette-head");
    setText(null);
    setGraphic(null);
    setAccessibleText("");
    if (line == null || empty) {
      return;
    }
    switch (line) {
      case PaletteLine.Head(String words) -> {
        setText(words);
        getStyleClass().add("palette-head");
      }
      case PaletteLine.Found found -> {
        show(icon(found.thing()), found.title(), found.context(), found.detail());
        chip.show(found.cell());
        chip.setVisible(found.ofCustomer());
        keys.setVisible(false);
        String told = found.title().text() + ", " + found.context().text();
        setAccessibleText(found.ofCustomer() ? told + ", " + chip.getText() : told);
      }
      case PaletteLine.Doing(PaletteAction action, MarkedText words) -> {
        MarkedText none = MarkedText.plain("");
        show(Material2OutlinedMZ.PLAY_ARROW, words, none, none);
        chip.setVisible(false);
        keys.setText(action.keys());
        keys.setVisible(true);
        setAccessibleText(words.text());
      }
    }
  }

  private void show(Ikon icon, MarkedText name, MarkedText where, MarkedText why) {
    picture.getChildren().setAll(Icons.of(icon));
    title.show(name);
    context.show(where);
    detail.show(why);
    second.setVisible(!where.text().isEmpty());
    setGraphic(row);
  }

  private static Ikon icon(Findable thing) {
    return switch (thing) {
      case Findable.OfCustomer _ -> Material2OutlinedAL.BUSINESS;
      case Findable.OfContact _ -> Material2OutlinedMZ.PERSON;
      case Findable.OfProject _ -> Material2OutlinedMZ.TRENDING_UP;
      case Findable.OfNote(_, Note note) ->
          note.kind() == Note.Kind.RESEARCH
              ? Material2OutlinedAL.FIND_IN_PAGE
              : Material2OutlinedMZ.NOTES;
      case Findable.OfContract _ -> Material2OutlinedAL.ASSIGNMENT;
      case Findable.OfTrait _, Findable.OfValue _ -> Material2OutlinedAL.LABEL;
      case Findable.OfAppointment _, Findable.OfVisit _ -> Material2OutlinedAL.EVENT;
      case Findable.OfTask _ -> Material2OutlinedAL.CHECK_CIRCLE;
      case Findable.OfReport(_, Activity activity) ->
          activity.kind() == Activity.Kind.VISIT
              ? Material2OutlinedAL.DIRECTIONS_CAR
              : Material2OutlinedMZ.PHONE;
    };
  }
}
