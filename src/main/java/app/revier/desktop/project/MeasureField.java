package app.revier.desktop.project;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.Suggestions;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.territory.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * The measure of a project: typed, with the rep's measures offered below, or chosen from the list
 * beside it. What is typed and in no list yet becomes one of the measures.
 */
public final class MeasureField extends HBox {

  private final Desk desk;
  private final Field<String> measure;
  private final CheckedField field;

  /** A field for a measure. */
  public MeasureField(FieldControls controls, Field<String> measure, Desk desk) {
    super(Space.S);
    this.desk = desk;
    this.measure = measure;
    field = controls.words(measure);
    HBox.setHgrow(field, Priority.ALWAYS);
    Suggestions.under((TextField) field.input(), typed -> like(desk, typed), measure::confirm);
    VBox beside = new VBox(known());
    beside.getStyleClass().add("beside-field");
    getChildren().addAll(field, beside);
  }

  /** The field that is typed into. */
  public CheckedField field() {
    return field;
  }

  /** The measures that have all words of a text, in the order of the list; all for no text. */
  static List<String> like(Desk desk, String typed) {
    List<String> words = List.of(Measure.key(typed).split(" ", -1));
    return names(desk).stream()
        .filter(name -> words.stream().allMatch(name.toLowerCase(Locale.ROOT)::contains))
        .toList();
  }

  private static List<String> names(Desk desk) {
    return desk.book().snapshot().measures().stream().map(Measure::name).toList();
  }

  private MenuButton known() {
    MenuButton known = new MenuButton();
    String words = desk.texts().get("projects.known-measures");
    known.setGraphic(Icons.of(Material2MZ.PLAYLIST_ADD_CHECK));
    known.setTooltip(new Tooltip(words));
    known.setAccessibleText(words);
    known.setDisable(desk.book().readOnly());
    known.setOnShowing(_ -> known.getItems().setAll(items()));
    known.getItems().add(new MenuItem(""));
    return known;
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    for (String name : names(desk)) {
      items.add(
          item(
              name,
              () -> {
                measure.enter(name);
                measure.confirm();
              }));
    }
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(
        item(
            desk.texts().get("projects.edit-measures"),
            () ->
                desk.navigator()
                    .accept(new Place.PartOfSettings(Place.PartOfSettings.Part.MEASURES))));
    return items;
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
