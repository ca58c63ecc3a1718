package app.revier.desktop.screen.prospects;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FieldLines;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.SidePane;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.territory.Customer;
import app.revier.text.Texts;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The selected prospect: why it has its place, what can be done, and a note to be typed. */
final class ProspectPane extends StackPane {

  private final ProspectsViewModel model;
  private final Texts texts;
  private final SidePane pane = new SidePane();
  private final Label name = Words.section("");
  private final Label place = Words.muted("");
  private final VBox reasons = new VBox(Space.S);
  private final Hyperlink projects = new Hyperlink();
  private final Label nobody;
  private final VBox body = new VBox(Space.L);
  private final Label about = Words.section("");

  ProspectPane(ProspectsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    nobody = Words.muted(texts.get("prospects.choose"));
    Button make =
        Icons.button(Material2AL.ADD, texts.get("prospects.make-project"), model::makeProject);
    make.setId("prospects-make-project");
    make.getStyleClass().add("accent");
    Button open =
        Icons.button(
            Material2OutlinedAL.LAUNCH, texts.get("prospects.open-customer"), this::openCustomer);
    open.setId("prospects-open");
    projects.setOnAction(event -> model.openProject());
    projects.managedProperty().bind(projects.visibleProperty());
    name.setWrapText(true);
    pane.setHead(name, place);
    body.getChildren()
        .addAll(
            new FlowPane(
                Space.S,
                Space.S,
                new Why(make, new SimpleStringProperty(model.readOnlyReason())),
                open),
            projects,
            FieldLines.section(texts.get("prospects.column-why"), reasons),
            note());
    getChildren().add(pane);
    model.selectedProperty().subscribe(this::show);
  }

  private void openCustomer() {
    model.open(model.table().selectedRows());
  }

  private VBox note() {
    ResearchNote research = model.research();
    FieldControls controls = new FieldControls(texts, model.readOnlyReason());
    CheckedField text = controls.area(research.text);
    text.input().setId("prospects-research");
    CheckedField date = controls.words(research.date);
    date.setMaxWidth(112);
    Button keep = new Button(texts.get("prospects.research-keep"));
    keep.setId("prospects-research-keep");
    keep.setOnAction(event -> research.keep());
    Button drop = new Button(texts.get("prospects.research-drop"));
    drop.setOnAction(event -> research.drop());
    research
        .aboutProperty()
        .subscribe(
            customer ->
                about.setText(
                    customer == null
                        ? texts.get("prospects.research")
                        : texts.get("prospects.research-about", customer.name())));
    about.setWrapText(true);
    return new VBox(
        Space.S,
        about,
        text,
        FieldLines.line(date, controls.words(research.source)),
        new FlowPane(Space.S, Space.S, new Why(keep, research.obstacleProperty()), drop));
  }

  private void show(@Nullable ProspectRow row) {
    if (row == null) {
      name.setText("");
      place.setText("");
      pane.setBody(nobody);
      return;
    }
    Customer customer = row.ranked().customer();
    name.setText(customer.name());
    place.setText(
        texts.get(
            "prospects.place",
            texts.number(row.ranked().rank()),
            texts.number(row.ranked().score(), 1)));
    reasons.getChildren().setAll(lines(model.reasons(row)));
    projects.setVisible(row.projects() > 0);
    projects.setText(texts.get("prospects.projects", row.projects(), texts.number(row.projects())));
    pane.setBody(body);
  }

  private static List<Label> lines(List<String> words) {
    return words.stream().map(Words::text).toList();
  }
}
