package app.revier.desktop.screen.overview;

import app.revier.desktop.screen.overview.OverviewContent.ProjectLine;
import app.revier.desktop.theme.Pill;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The largest open projects, one a line. */
final class ProjectList extends VBox {

  private final Texts texts;
  private final OverviewViewModel model;
  private final GridPane grid = new GridPane(Space.M, Space.S);

  ProjectList(Texts texts, OverviewViewModel model) {
    this.texts = texts;
    this.model = model;
    grid.getColumnConstraints()
        .addAll(
            column(HPos.LEFT, Priority.ALWAYS),
            column(HPos.LEFT, Priority.NEVER),
            column(HPos.RIGHT, Priority.NEVER),
            column(HPos.RIGHT, Priority.NEVER));
  }

  private static ColumnConstraints column(HPos position, Priority grow) {
    ColumnConstraints column = new ColumnConstraints();
    column.setHalignment(position);
    column.setHgrow(grow);
    if (grow == Priority.NEVER) {
      column.setMinWidth(Region.USE_PREF_SIZE);
    } else {
      column.setMinWidth(96);
    }
    return column;
  }

  void show(String valueHeading, List<ProjectLine> lines) {
    if (lines.isEmpty()) {
      getChildren().setAll(Words.muted(texts.get("overview.no-projects")));
      return;
    }
    grid.getChildren().clear();
    grid.addRow(
        0,
        heading(texts.get("overview.project")),
        heading(texts.get("overview.stage")),
        heading(valueHeading),
        heading(texts.get("overview.probability")));
    for (int i = 0; i < lines.size(); i++) {
      ProjectLine line = lines.get(i);
      Hyperlink name = new Hyperlink(line.name());
      name.setOnAction(_ -> model.open(line.place()));
      Label customer = new Label(line.customer());
      customer.getStyleClass().addAll("muted", "small-note");
      grid.addRow(
          i + 1,
          new VBox(name, customer),
          new Pill(line.stage(), Pill.Kind.NEUTRAL),
          new Label(line.value()),
          new Label(line.probability()));
    }
    getChildren().setAll(grid);
  }

  private static Label heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("field-label");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
