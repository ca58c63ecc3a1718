package app.revier.desktop.screen.customers.pane;

import static app.revier.desktop.form.FieldLines.line;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.Reveal;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.SidePane;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.territory.CustomerField;
import app.revier.text.Terms;
import app.revier.text.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The form for several customers at once: what is ticked is set for all of them. */
public final class BulkPane extends StackPane {

  private final SidePane pane = new SidePane();
  private final TickedLines lines = new TickedLines();

  private final BulkEdit model;
  private final Texts texts;
  private final String readOnly;
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
    this.readOnly = readOnly;
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
        new FlowPane(Space.S, Space.S, new Why(apply, model.obstacleProperty()), drop));
    fill(terms);
    model.traits().addListener((ListChangeListener<Object>) change -> fill(terms));
    pane.setBody(lines);
  }

  /** Shows how many are selected. */
  public void showCount() {
    int count = model.customers().size();
    title.setText(texts.get("customers.selected", count, texts.number(count)));
    apply.setText(texts.get("customers.apply", count, texts.number(count)));
  }

  /** Puts the keyboard into the first field. */
  public void focusFirst() {
    // A pane that has just been shown takes its fields into the scene only with its style.
    applyCss();
    lines.lookup(".text-input").requestFocus();
  }

  private void fill(Terms terms) {
    lines.clear();
    model.fields().forEach(this::add);
    model.traits().forEach(this::add);
    addOverride(terms);
  }

  private void add(BulkTrait trait) {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().add("");
    trait.attribute.values().forEach(value -> box.getItems().add(value.code()));
    box.setConverter(new TraitWords(trait, texts));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setDisable(!readOnly.isEmpty());
    trait.chosenProperty().subscribe(code -> box.setValue(code == null ? "" : code));
    // What is told apart by nothing but a mark has no value of its own until one is chosen.
    trait
        .mixedProperty()
        .subscribe(
            mixed -> {
              box.setPromptText(mixed ? texts.get("customers.mixed") : null);
              if (mixed && !trait.tickedProperty().get()) {
                box.setValue(null);
              }
            });
    box.setOnAction(
        event -> {
          String chosen = box.getValue();
          String now = trait.chosenProperty().get();
          boolean same =
              chosen == null
                  || (chosen.equals(now == null ? "" : now)
                      && (trait.tickedProperty().get() || !trait.mixedProperty().get()));
          if (!same) {
            trait.choose(chosen.isEmpty() ? null : chosen);
          }
        });
    Reveal.by(trait.input, box);
    String name = trait.attribute.name();
    lines.add(
        box(trait.tickedProperty(), name), new VBox(Space.XS, Words.labelFor(box, name), box));
  }

  private void add(BulkField<?> field) {
    boolean words = field.field instanceof CustomerField.Text;
    CheckedField made = words ? controls.words(field.input) : controls.figure(field.input);
    field
        .mixedProperty()
        .subscribe(
            mixed -> made.input().setPromptText(mixed ? texts.get("customers.mixed") : null));
    lines.add(box(field.tickedProperty(), field.input.caption().in(texts)), made);
  }

  private Region box(BooleanProperty ticked, String what) {
    CheckBox box = new CheckBox();
    box.setTooltip(new Tooltip(texts.get("customers.bulk-tick", what)));
    box.setAccessibleText(texts.get("customers.bulk-tick", what));
    box.selectedProperty().bindBidirectional(ticked);
    VBox beside = new VBox(box);
    beside.getStyleClass().add("beside-field");
    return beside;
  }

  private void addOverride(Terms terms) {
    OverrideForm form = model.ownClass.form;
    String asComputed = texts.get("customers.as-computed");
    CheckedField date = controls.words(form.date);
    date.setMaxWidth(112);
    VBox fields =
        new VBox(
            Space.M,
            controls.chosen(form.size, terms::size, asComputed),
            controls.chosen(form.strategy, terms::strategy, asComputed),
            line(date, controls.words(form.reason)));
    lines.add(box(model.ownClass.ticked, texts.get("customers.section-own")), fields);
  }
}
