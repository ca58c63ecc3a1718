package app.revier.desktop.screen.customers.pane;

import app.revier.book.Setting;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Pill;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.GrowthProject;
import app.revier.territory.Stage;
import app.revier.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The growth projects at the customer; each leads to the plan. */
final class ProjectsTab implements PaneTab {

  private final Desk desk;
  private final Texts texts;
  private final SubjectWords words;
  private final VBox node = new VBox(Space.S);

  ProjectsTab(Desk desk, SubjectWords words) {
    this.desk = desk;
    this.words = words;
    texts = desk.texts();
  }

  @Override
  public String code() {
    return "projects";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public boolean counts() {
    return true;
  }

  @Override
  public int count(Subject subject) {
    return subject.projects().size();
  }

  @Override
  public void show(Subject subject) {
    node.getChildren().clear();
    if (subject.projects().isEmpty()) {
      node.getChildren().add(Words.muted(texts.get("customers.no-projects")));
    }
    for (GrowthProject project : subject.projects()) {
      node.getChildren().add(card(project, subject));
    }
    Button add =
        Icons.button(
            Material2OutlinedAL.ADD,
            texts.get("customers.new-project"),
            () -> desk.navigator().accept(new Place.NewProject(subject.customer().id())));
    add.setId("customers-new-project");
    add.setDisable(desk.book().readOnly());
    Button plan =
        Icons.button(
            Material2AL.ARROW_FORWARD,
            texts.get("customers.to-plan"),
            () -> desk.navigator().accept(new Place.Top(ScreenId.GAP)));
    plan.getStyleClass().addAll("flat", "inline-link");
    node.getChildren().addAll(add, plan);
  }

  private Node card(GrowthProject project, Subject subject) {
    Runnable open = () -> desk.navigator().accept(new Place.OneProject(project.id()));
    Hyperlink name = new Hyperlink(project.name());
    name.setOnAction(event -> open.run());
    name.setTooltip(new Tooltip(texts.get("customers.open-project", project.name())));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Pill stage = stage(project, subject);
    stage.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(Space.S, name, gap, stage);
    head.setAlignment(Pos.CENTER_LEFT);
    Label figures = Words.text(words.project(project, subject));
    VBox card = new VBox(Space.XS, head, figures);
    if (!project.measure().isEmpty()) {
      card.getChildren().add(Words.muted(project.measure()));
    }
    card.getStyleClass().addAll("card-pane", "project-card");
    card.setOnMouseClicked(event -> open.run());
    return card;
  }

  private Pill stage(GrowthProject project, Subject subject) {
    for (Stage stage : subject.snapshot().settings().get(Setting.STAGES)) {
      if (stage.code().equals(project.stage())) {
        Pill.Kind kind =
            switch (stage.state()) {
              case OPEN -> Pill.Kind.ACCENT;
              case WON -> Pill.Kind.GOOD;
              case LOST, ON_HOLD -> Pill.Kind.NEUTRAL;
            };
        return new Pill(desk.terms().stage(stage), kind);
      }
    }
    return new Pill(project.stage(), Pill.Kind.NEUTRAL);
  }
}
