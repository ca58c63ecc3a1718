package app.revier.desktop.screen.settings;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FieldLines;
import app.revier.desktop.form.ItemsView;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * A list of the settings whose things projects name: a line each with its fields, and what can be
 * done with it.
 */
final class OrderedSection<T, F extends NamedForm<T>> extends SettingsSection {

  private final SettingsViewModel model;
  private final SettingGroup group;
  private final OrderedList<T, F> list;
  private final Function<F, List<Node>> fields;
  private final FieldControls controls;
  private final Texts texts;
  private final ItemsView<F> view;

  /**
   * The lines of a list.
   *
   * @param fields makes the fields of a line, the one that names it first
   */
  OrderedSection(
      SettingsViewModel model,
      SettingGroup group,
      OrderedList<T, F> list,
      Function<F, List<Node>> fields,
      FieldControls controls,
      Texts texts) {
    super(group, texts);
    this.model = model;
    this.group = group;
    this.list = list;
    this.fields = fields;
    this.controls = controls;
    this.texts = texts;
    view = new ItemsView<>(list.items(), this::row, false);
    Button add = Icons.button(Material2AL.ADD, text("add"), this::add);
    add.setId(list.kind() + "-add");
    getChildren().addAll(view, controls.button(add));
  }

  private String text(String what) {
    return texts.get("settings." + list.kind() + "-" + what);
  }

  private void add() {
    Node row = view.nodeOf(list.items().add());
    row.lookup(".text-field").requestFocus();
  }

  private Node row(F form) {
    Button delete = Icons.bare(Material2AL.DELETE_OUTLINE, text("delete"), () -> list.delete(form));
    List<Node> buttons = new ArrayList<>(List.of(merging(form)));
    buttons.addAll(OrderButtons.upAndDown(controls, texts, steps -> list.move(form, steps)));
    buttons.add(
        model.readOnlyReason().isEmpty()
            ? new Why(delete, form.obstacleProperty())
            : controls.button(delete));
    HBox row = new HBox(Space.S);
    List<Node> inputs = fields.apply(form);
    row.getChildren().addAll(inputs);
    Node[] all = buttons.toArray(Node[]::new);
    boolean labelled = inputs.getFirst() instanceof CheckedField name && name.isLabelled();
    row.getChildren().add(labelled ? OrderButtons.beside(all) : OrderButtons.row(all));
    row.setAlignment(Pos.TOP_LEFT);
    return new VBox(Space.XS, row, FieldLines.heldUp(form, texts));
  }

  private Node merging(F form) {
    MenuButton merge = new MenuButton();
    merge.setGraphic(Icons.of(Material2AL.CALL_MERGE));
    merge.getStyleClass().addAll("bare", "flat", "no-arrow");
    merge.setTooltip(new Tooltip(text("merge")));
    merge.setAccessibleText(text("merge"));
    merge.setDisable(!model.readOnlyReason().isEmpty());
    merge.getItems().add(new MenuItem(""));
    merge.setOnShowing(
        _ ->
            merge
                .getItems()
                .setAll(list.othersThan(form).stream().map(into -> item(form, into)).toList()));
    return merge;
  }

  private MenuItem item(F form, T into) {
    MenuItem item =
        new MenuItem(texts.get("settings." + list.kind() + "-merge-into", list.name(into)));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> list.merge(form, into));
    return item;
  }

  @Override
  void showFound() {
    show(model.isFound(group));
  }
}
