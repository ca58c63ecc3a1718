package app.revier.desktop.screen.week;

import app.revier.book.TickedVisits;
import app.revier.book.TickedVisits.Answer;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import app.revier.text.TickTexts;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was ticked on the phone, and the button that takes it down. */
final class TicksForm implements SideForm {

  private final Texts texts;
  private final TickTexts sentences;
  private final VBox lines = new VBox(Space.XS);
  private final Button take = new Button();
  private final VBox whole;

  TicksForm(SideTask.TakeTicks ticked, WeekViewModel model, Desk desk) {
    texts = desk.texts();
    sentences = new TickTexts(texts, desk.book().snapshot().territory());
    lines.setId("week-ticks-lines");
    List<Answer> answers = ticked.answers();
    add("take.ticks-refused", answers, TickedVisits.Refused.class);
    add("take.ticks-new", answers, TickedVisits.Taken.class);
    add("take.ticks-same", answers, TickedVisits.Same.class);
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    int count = TickedVisits.reports(answers).size();
    take.setId("week-ticks-take");
    take.getStyleClass().add("accent");
    take.setMaxWidth(Double.MAX_VALUE);
    take.setText(texts.get("take.ticks-take", count, texts.number(count)));
    take.setDisable(count == 0 || !model.readOnlyReason().isEmpty());
    take.setOnAction(_ -> model.taking().fromPhone().take(ticked.ticks()));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    whole = new VBox(Space.S, scroll, take);
    if (!model.readOnlyReason().isEmpty()) {
      whole.getChildren().add(Words.muted(model.readOnlyReason()));
    }
  }

  private void add(String key, List<Answer> answers, Class<? extends Answer> kind) {
    List<String> some = answers.stream().filter(kind::isInstance).map(sentences::sentence).toList();
    if (some.isEmpty()) {
      return;
    }
    Label heading = words(texts.get(key));
    heading.setStyle("-fx-font-weight: bold;");
    if (!lines.getChildren().isEmpty()) {
      VBox.setMargin(heading, new Insets(Space.M, 0, 0, 0));
    }
    lines.getChildren().add(heading);
    some.forEach(line -> lines.getChildren().add(words(line)));
  }

  private static Label words(String text) {
    Label words = Words.text(text);
    words.setMinHeight(VBox.USE_PREF_SIZE);
    return words;
  }

  @Override
  public String title() {
    return texts.get("take.ticks-heading");
  }

  @Override
  public Node node() {
    return whole;
  }

  @Override
  public Node keyboard() {
    return take.isDisabled() ? lines : take;
  }

  @Override
  public void show(WeekContent content) {
    // What was looked at stays: it is worked out anew when it is taken.
  }
}
