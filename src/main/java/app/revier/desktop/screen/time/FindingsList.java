package app.revier.desktop.screen.time;

import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What is not right with the time of the year, each with what mends it: what is severe alone. */
final class FindingsList extends VBox {

  private final YearTimeViewModel model;
  private final Texts texts;
  private final boolean severe;

  /**
   * A list.
   *
   * @param severe whether it has what is severe, or all else
   */
  FindingsList(YearTimeViewModel model, Texts texts, boolean severe) {
    super(Space.S);
    this.severe = severe;
    this.model = model;
    this.texts = texts;
    setId(severe ? "time-severe" : "time-findings");
    model.shownProperty().subscribe(this::show);
  }

  private void show(@Nullable YearTime time) {
    getChildren().clear();
    if (time == null) {
      return;
    }
    List<TimeFinding> all = model.findings();
    if (!severe && !time.note().isEmpty()) {
      getChildren().add(line(new Label(), Words.muted(time.note())));
    }
    all.stream()
        .filter(finding -> finding.severe() == severe)
        .forEach(finding -> getChildren().add(card(finding)));
    if (!severe && time.budget() != null && all.isEmpty()) {
      Label good =
          Words.muted(texts.get(model.hasCustomers() ? "time.no-findings" : "time.no-customers"));
      getChildren().add(line(new Label("", Icons.of(Material2AL.CHECK)), good));
    }
    setVisible(!getChildren().isEmpty());
    setManaged(isVisible());
  }

  private static Node line(Label sign, Label words) {
    words.setMinHeight(USE_PREF_SIZE);
    sign.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(Space.S, words);
    if (sign.getGraphic() != null) {
      line.getChildren().addFirst(sign);
    }
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private static Node card(TimeFinding finding) {
    Label sign =
        new Label("", Icons.of(finding.severe() ? Material2AL.ERROR_OUTLINE : Material2MZ.WARNING));
    sign.getStyleClass().add(finding.severe() ? "loss" : "warning-sign");
    Label sentence = Words.text(finding.sentence());
    VBox card = new VBox(Space.XS, line(sign, sentence));
    card.getStyleClass().addAll("card-pane", "time-finding");
    for (TimeFinding.Mend mend : finding.mends()) {
      Label words = Words.muted(mend.words());
      words.setMinHeight(USE_PREF_SIZE);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      words.setMaxWidth(Double.MAX_VALUE);
      HBox row = new HBox(Space.S, words);
      row.setAlignment(Pos.CENTER_LEFT);
      Runnable deed = mend.deed();
      if (deed != null) {
        Button button = new Button(mend.button());
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        row.getChildren().add(button);
      }
      card.getChildren().add(row);
    }
    return card;
  }
}
