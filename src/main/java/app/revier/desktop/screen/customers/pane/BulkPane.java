package app.revier.desktop.screen.customers.pane;

import static app.revier.desktop.form.FieldControls.line;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.SidePane;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.territory.CustomerField;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The form for several customers at once: what is ticked is set for all of them. */
public final class BulkPane extends StackPane {

  private final SidePane pane = new SidePane();

  private final BulkEdit model;
  private final Texts texts;
  private final FieldControls controls;
  private final Label title = Words.section("");
  private final Button apply;

  /**
   * The form of a selection.
   *
   * @param readOnly why nothing can be changed, in words; empty if it can
   * @param close what the button in the corner does
   */
  public BulkPane(BulkEdit model, Texts texts, Terms terms, String readOnly, Runnable close) {
    this.model = model;
    this.texts = texts;
    controls = new FieldControls(texts, readOnly);
    apply = Icons.button(Material2AL.CHECK, "", model::apply);
    apply.setId("customers-bulk-apply");
    apply.getStyleClass().add("accent");
    Button drop = new Button(texts.get("customers.discard"));
    drop.setId("customers-bulk-discard");
    drop.setOnAction(event -> model.drop());
    drop.disableProperty().bind(model.begunProperty().map(begun -> !begun));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head =
        new HBox(
            Space.S,
            title,
            gap,
            Icons.bare(Material2AL.CLOSE, texts.get("customers.close-pane"), close));
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(pane);
    pane.setHead(
        head,
        Words.muted(readOnly.isEmpty() ? texts.get("customers.bulk-hint") : readOnly),
        new HBox(Space.S, new Why(apply, model.obstacleProperty()), drop));
    List<Node> fields = new ArrayList<>();
    model.fields().forEach(field -> fields.add(field(field)));
    fields.add(override(terms));
    pane.setBody(fields.toArray(Node[]::new));
  }

  /** Shows how many are selected. */
  public void showCount() {
    int count = model.customers().size();
    title.setText(texts.get("customers.selected", count, texts.number(count)));
    apply.setText(texts.get("customers.apply", count, texts.number(count)));
  }

  private Node field(BulkField<?> field) {
    boolean words = field.field instanceof CustomerField.Text;
    CheckedField made = words ? controls.words(field.input) : controls.figure(field.input);
    field
        .mixedProperty()
        .subscribe(
            mixed -> made.input().setPromptText(mixed ? texts.get("customers.mixed") : null));
    return ticked(field.tickedProperty(), field.input.caption().in(texts), made);
  }

  private Node ticked(BooleanProperty ticked, String what, Region field) {
    CheckBox box = new CheckBox();
    box.setTooltip(new Tooltip(texts.get("customers.bulk-tick", what)));
    box.setAccessibleText(texts.get("customers.bulk-tick", what));
    box.selectedProperty().bindBidirectional(ticked);
    VBox beside = new VBox(box);
    beside.getStyleClass().add("beside-field");
    HBox line = new HBox(Space.S, beside, field);
    HBox.setHgrow(field, Priority.ALWAYS);
    return line;
  }

  private Node override(Terms terms) {
    OverrideForm form = model.override;
    String asComputed = texts.get("customers.as-computed");
    CheckedField date = controls.words(form.date);
    date.setMaxWidth(112);
    VBox fields =
        new VBox(
            Space.M,
            line(
                controls.chosen(form.size, terms::size, asComputed),
                controls.chosen(form.strategy, terms::strategy, asComputed)),
            line(date, controls.words(form.reason)));
    return ticked(model.overrideTicked, texts.get("customers.section-own"), fields);
  }
}
