package app.revier.desktop.screen.week.report;

import app.revier.agenda.Activity;
import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.text.ReportTexts;
import app.revier.text.Terms;
import app.revier.text.Texts;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A report: the line, what was understood of it, and below it the same as a small form. */
public final class ReportPane extends VBox {

  private static final double LINE_HEIGHT = 56;

  private final ReportViewModel model;
  private final Texts texts;
  private final ReportTexts words;
  private final FieldControls controls;
  private final CheckedField line;

  /**
   * The form of a report.
   *
   * @param kept what to do when it is in the book
   * @param dropped what to do when it is given up
   */
  public ReportPane(
      ReportViewModel model, Texts texts, Terms terms, Runnable kept, Runnable dropped) {
    super(Space.S);
    this.model = model;
    this.texts = texts;
    words = new ReportTexts(texts);
    controls = FieldControls.ofFormToLeave(texts, model.readOnlyReason());
    line = line(kept);
    VBox body = new VBox(Space.M);
    body.getChildren().addAll(line, heard(), choices(), times());
    body.getChildren().addAll(controls.area(model.fields().note), next());
    if (!model.fields().project.values().isEmpty()) {
      body.getChildren().add(project(terms));
    }
    body.getChildren().add(said(model.remarkProperty(), "report-remark", "muted"));
    body.setPadding(new Insets(0, Space.S, 0, 0));
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    model.fields().typed().stream()
        .filter(field -> !field.equals(model.fields().line))
        .forEach(field -> field.whenEntered(() -> model.keep(kept)));
    getChildren().addAll(scroll, buttons(kept, dropped));
  }

  /** Where the keyboard goes. */
  public Node keyboard() {
    return line.input();
  }

  /** Goes over several lines and is still one: Enter keeps it. */
  private CheckedField line(Runnable kept) {
    CheckedField made = controls.area(model.fields().line);
    made.input().setPromptText(texts.get("report.line-example"));
    made.input().setMinHeight(LINE_HEIGHT);
    ((Region) made.input()).setPrefHeight(LINE_HEIGHT);
    made.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            event.consume();
            model.keep(kept);
          }
        });
    return made;
  }

  private Node heard() {
    return new VBox(
        Space.XS,
        said(model.understoodProperty(), "report-understood", "muted"),
        said(model.unclearProperty(), "report-unclear", "caution"));
  }

  private static Node said(ReadOnlyStringProperty text, String id, String style) {
    Label label = Words.text("");
    label.setId(id);
    label.getStyleClass().add(style);
    label.textProperty().bind(text);
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private Node choices() {
    return row(
        controls.chosen(model.fields().kind, words::kind, null),
        controls.chosen(model.fields().result, words::result, null));
  }

  private Node times() {
    Node drive = row(controls.figure(model.fields().drive), new Region());
    // No road leads to a call; what was typed already stays to be seen.
    drive
        .visibleProperty()
        .bind(
            model
                .fields()
                .kind
                .valueProperty()
                .isEqualTo(Activity.Kind.VISIT)
                .or(model.fields().drive.textProperty().isNotEmpty()));
    drive.managedProperty().bind(drive.visibleProperty());
    return new VBox(
        Space.M,
        row(controls.words(model.fields().date), controls.figure(model.fields().minutes)),
        drive);
  }

  private Node next() {
    return new VBox(
        Space.M,
        controls.words(model.fields().nextStep),
        row(controls.words(model.fields().nextDate), controls.figure(model.fields().nextMinutes)),
        controls.chosen(
            model.fields().nextKind, words::nextKind, texts.get("report.next-kind-open")));
  }

  private Node project(Terms terms) {
    return new VBox(
        Space.M,
        controls.chosen(model.fields().project, model::projectName, texts.get("report.no-project")),
        controls.chosen(model.fields().stage, terms::stage, texts.get("report.no-stage")));
  }

  /** Fields side by side, all of the same width. */
  private static Node row(Node... fields) {
    GridPane grid = new GridPane(Space.S, Space.S);
    for (int i = 0; i < fields.length; i++) {
      ColumnConstraints part = new ColumnConstraints();
      part.setPercentWidth(100.0 / fields.length);
      grid.getColumnConstraints().add(part);
      grid.add(fields[i], i, 0);
    }
    return grid;
  }

  private Node buttons(Runnable kept, Runnable dropped) {
    Button keep = new Button(texts.get("report.keep"));
    keep.setId("report-keep");
    keep.getStyleClass().add("accent");
    keep.setOnAction(_ -> model.keep(kept));
    Button drop = new Button(texts.get("report.drop"));
    drop.setId("report-drop");
    drop.setOnAction(
        _ -> {
          model.drop();
          dropped.run();
        });
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(Space.S, drop, gap, new Why(keep, model.reasonProperty()));
    row.setAlignment(Pos.CENTER_LEFT);
    VBox all = new VBox(Space.XS, said(model.reasonProperty(), "report-reason", "muted"), row);
    all.setMinHeight(USE_PREF_SIZE);
    return all;
  }
}
