package app.revier.desktop.screen.team;

import app.revier.desktop.chart.Waterfall;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The plan of one rep: in sentences, as the way from the base to the target, and what changed. */
final class RepPane extends ScrollPane {

  private static final double WATERFALL_HEIGHT = 240;

  private final TeamViewModel model;
  private final Texts texts;
  private final VBox lines = new VBox(Space.S);

  RepPane(TeamViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    setId("team-rep");
    lines.setPadding(Space.PANE);
    lines.setMinWidth(0);
    setContent(lines);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    model.repProperty().subscribe(this::show);
  }

  private void show(TeamContent.@Nullable Rep rep) {
    lines.getChildren().clear();
    if (rep == null) {
      lines.getChildren().add(Words.muted(texts.get("team.no-rep")));
      return;
    }
    add(Words.section(rep.name()));
    add(Words.text(rep.sentence()));
    if (!rep.notes().isEmpty()) {
      Label notes = Words.text(rep.notes());
      notes.getStyleClass().add("caution");
      add(notes);
    }
    if (rep.target() != null) {
      Waterfall way = new Waterfall(texts, model.currency(), _ -> {});
      way.setMinSize(0, WATERFALL_HEIGHT);
      way.setPrefHeight(WATERFALL_HEIGHT);
      way.show(rep.steps(), rep.target(), rep.targetText(), rep.missingText());
      lines.getChildren().add(way);
    }
    add(Words.section(texts.get("team.changes")));
    add(Words.text(rep.since().isEmpty() ? texts.get("team.no-changes") : rep.since()));
    rep.changes().forEach(change -> add(Words.text(change)));
    add(Words.muted(rep.file()));
  }

  private void add(Label label) {
    label.setMinHeight(USE_PREF_SIZE);
    lines.getChildren().add(label);
  }
}
