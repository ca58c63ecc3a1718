package app.revier.desktop.screen.week;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.Choice;
import app.revier.desktop.form.CustomerPicker;
import app.revier.desktop.form.CustomerSearchField;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.Input;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The form for an entry of the week. Enter saves it, Escape leaves it as it is. */
final class EntryPane implements SideForm {

  private final EntryModel model;
  private final Texts texts;
  private final FieldControls controls;
  private final VBox body = new VBox(Space.M);
  private final BorderPane whole = new BorderPane();
  private final List<Runnable> visibility = new ArrayList<>();
  private @Nullable Node first;

  EntryPane(EntryModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    controls = FieldControls.ofFormToLeave(texts, model.readOnlyReason());
    body.setPadding(new Insets(Space.S, 0, Space.M, 0));
    model.rows().forEach(this::add);
    Label note = Words.muted("");
    note.setId("week-entry-note");
    note.textProperty().bind(model.noteProperty());
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    body.getChildren().add(note);
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("week-entry");
    whole.setCenter(scroll);
    whole.setBottom(buttons());
    whole.setId("week-entry");
    body.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          // Fields save by themselves; a choice or a mark takes Enter for nothing.
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            model.save();
          }
        });
    model.inputs().forEach(input -> input.whenChanged(this::showFitting));
    showFitting();
    whole
        .sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                Platform.runLater(model::reveal);
              }
            });
  }

  private void showFitting() {
    visibility.forEach(Runnable::run);
  }

  private void add(List<Input> row) {
    List<Node> nodes = row.stream().map(this::control).toList();
    for (int i = 0; i < nodes.size(); i++) {
      Input input = row.get(i);
      Node node = nodes.get(i);
      node.managedProperty().bind(node.visibleProperty());
      visibility.add(() -> node.setVisible(model.isShown(input)));
    }
    body.getChildren().add(beside(nodes));
  }

  private static Node beside(List<Node> nodes) {
    if (nodes.size() == 1) {
      return nodes.getFirst();
    }
    if (nodes.size() > 2) {
      FlowPane flow = new FlowPane(Space.S, Space.S);
      flow.getChildren().addAll(nodes);
      flow.managedProperty().bind(nodes.getFirst().visibleProperty());
      return flow;
    }
    GridPane grid = new GridPane(Space.S, 0);
    grid.getStyleClass().add("beside");
    for (int i = 0; i < nodes.size(); i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(100.0 / nodes.size());
      grid.getColumnConstraints().add(half);
      grid.add(nodes.get(i), i, 0);
    }
    grid.managedProperty().bind(nodes.get(0).visibleProperty().or(nodes.get(1).visibleProperty()));
    return grid;
  }

  private Node control(Input input) {
    return switch (input) {
      case Field<?> field -> {
        CheckedField control = controls.words(field);
        field.whenEntered(model::save);
        first = first == null && model.isFirst(field) ? control.input() : first;
        yield control;
      }
      case Choice<?> choice -> choice(choice);
    };
  }

  private Node choice(Choice<?> choice) {
    CustomerPicker picker = model.pickerOf(choice);
    if (picker != null) {
      CustomerSearchField search =
          new CustomerSearchField(
              picker, choice.caption().in(texts), texts.get("entry.customer-prompt"));
      search.input().setId("week-entry-customer");
      search.input().setEditable(model.readOnlyReason().isEmpty());
      first = first == null && model.isFirst(choice) ? search.input() : first;
      choice.shownBy(
          () -> {
            search.input().requestFocus();
            return true;
          });
      return search;
    }
    return choice.values().contains(true) ? mark(choice) : box(choice);
  }

  @SuppressWarnings("unchecked") // Its values are true and false.
  private Node mark(Choice<?> choice) {
    return controls.mark((Choice<Boolean>) choice);
  }

  private <T> Node box(Choice<T> choice) {
    Function<T, String> word = value -> model.word(choice, value);
    VBox box = controls.chosen(choice, word, null);
    box.setId(choice.caption().key().replace('.', '-'));
    return box;
  }

  private Node buttons() {
    Button save = new Button(texts.get(model.isNew() ? "entry.add" : "entry.save"));
    save.getStyleClass().add("accent");
    save.setId("week-entry-save");
    save.setOnAction(_ -> model.save());
    Button drop = new Button(texts.get("entry.drop"));
    drop.setId("week-entry-drop");
    drop.setOnAction(_ -> model.drop());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(Space.S, gap, drop, new Why(save, model.reasonProperty()));
    if (model.deleting() != null) {
      Button delete =
          Icons.bare(Material2OutlinedAL.DELETE, texts.get("entry.delete"), model::delete);
      delete.setId("week-entry-delete");
      delete.setDisable(!model.readOnlyReason().isEmpty());
      row.getChildren().addFirst(delete);
    }
    Label why = Words.muted("");
    why.textProperty().bind(model.hintProperty());
    why.setMinHeight(Region.USE_PREF_SIZE);
    why.setId("week-entry-why");
    why.visibleProperty().bind(why.textProperty().isNotEmpty());
    why.managedProperty().bind(why.visibleProperty());
    row.setAlignment(Pos.CENTER_LEFT);
    return new VBox(Space.S, why, row);
  }

  @Override
  public String title() {
    return model.title();
  }

  @Override
  public Node node() {
    return whole;
  }

  /** The first field that is empty; else the first. */
  @Override
  public Node keyboard() {
    return first == null ? body : first;
  }

  @Override
  public void show(WeekContent content) {
    // What is typed stays; what it leads to is said anew with the next change.
  }
}
