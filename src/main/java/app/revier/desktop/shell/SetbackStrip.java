package app.revier.desktop.shell;

import app.revier.desktop.shell.SetbackViewModel.Strip;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A strip above the lowest line, beside no notice: what a setback did, and what helps now. */
final class SetbackStrip extends HBox {

  private final SetbackViewModel model;
  private final Texts texts;
  private final Label happened = Words.text("");
  private final FlowPane moves = new FlowPane(Space.M, 0);

  SetbackStrip(SetbackViewModel model, Texts texts) {
    super(Space.M);
    this.model = model;
    this.texts = texts;
    setId("setback");
    getStyleClass().add("setback");
    setAlignment(Pos.CENTER_LEFT);
    happened.setMinHeight(USE_PREF_SIZE);
    VBox body = new VBox(Space.XS, happened, moves);
    HBox.setHgrow(body, Priority.ALWAYS);
    Button close = Icons.bare(Material2AL.CLOSE, texts.get("moves.close"), model::close);
    close.setId("setback-close");
    getChildren().addAll(Icons.of(Material2OutlinedMZ.TRENDING_DOWN), body, close);
    model.stripProperty().subscribe(this::show);
  }

  private void show(@Nullable Strip strip) {
    setVisible(strip != null);
    setManaged(strip != null);
    if (strip == null) {
      return;
    }
    happened.setText(strip.happened());
    moves
        .getChildren()
        .setAll(Words.muted(texts.get(strip.moves().isEmpty() ? "moves.nothing" : "moves.next")));
    strip
        .moves()
        .forEach(
            move -> {
              Hyperlink link = new Hyperlink(move.text());
              link.setOnAction(_ -> model.open(move.place()));
              moves.getChildren().add(link);
            });
  }
}
