package app.revier.desktop.screen.projects;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.CustomerSearchField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.HurdlesLabel;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.project.MeasureField;
import app.revier.desktop.project.ProjectFigures;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.SidePane;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A new project, typed beside the board. Enter creates it, Escape puts it away as it is. */
final class NewProjectPane extends BorderPane {

  private static final double WIDTH = 360;

  private final BoardAdding model;
  private final Texts texts;
  private final CustomerSearchField customer;
  private final CheckedField name;

  NewProjectPane(BoardAdding model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    setId("projects-new");
    managedProperty().bind(visibleProperty());
    visibleProperty().bind(model.openProperty());
    customer =
        new CustomerSearchField(
            model.picker(), texts.get("gap.field-customer"), texts.get("gap.customer-prompt"));
    customer.input().setId("projects-new-customer");
    HurdlesLabel hurdles = new HurdlesLabel(texts);
    model.picker().chosenProperty().subscribe(hurdles::show);
    FieldControls controls = FieldControls.ofFormToLeave(texts, model.readOnlyReason());
    name = controls.words(model.fields().name);
    name.input().setId("projects-new-name");
    SidePane pane = new SidePane();
    pane.setHead(head());
    pane.setBody(
        customer,
        hurdles,
        name,
        new MeasureField(controls, model.fields().measure, desk),
        controls.chosen(model.fields().kind, desk.terms()::kind, null),
        controls.chosen(model.fields().stage, desk.terms()::stage, null),
        new ProjectFigures(controls, model.fields(), texts, "projects-new-"));
    setCenter(pane);
    setBottom(buttons());
    model.fields().typed().forEach(field -> field.whenEntered(model::create));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.putAway();
          }
        });
    model
        .openProperty()
        .subscribe(
            open -> {
              if (open) {
                takeKeyboard();
              }
            });
  }

  private Node head() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head =
        new HBox(
            Space.XS,
            Words.section(texts.get("gap.new-project")),
            gap,
            Icons.bare(Material2OutlinedAL.CLOSE, texts.get("gap.close"), model::putAway));
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Node buttons() {
    Button create = new Button(texts.get("gap.create"));
    create.getStyleClass().add("accent");
    create.setId("projects-create");
    create.setOnAction(_ -> model.create());
    Button drop = new Button(texts.get("gap.drop"));
    drop.setOnAction(_ -> model.drop());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(Space.S, gap, drop, new Why(create, model.reasonProperty()));
    row.setPadding(Space.PANE);
    row.getStyleClass().add("pane-buttons");
    return row;
  }

  /** Puts the keyboard into the first field that is empty. */
  void takeKeyboard() {
    (model.picker().chosenProperty().get() == null ? customer.input() : name.input())
        .requestFocus();
  }
}
