package app.revier.desktop.screen.week;

import app.revier.desktop.form.Choice;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.VisitsViewModel.Found;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * In which week some customers are to be visited, and the new plan with what is different in it.
 */
final class VisitsForm implements SideForm {

  private final VisitsViewModel model;
  private final Texts texts;
  private final ComboBox<?> weeks;
  private final VBox result = new VBox(Space.S);
  private final VBox whole;

  VisitsForm(VisitsViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    Choice<LocalDate> choice = new Choice<>(Caption.of("week.visits-in"), model.weeks());
    choice.valueProperty().set(model.mondayProperty().get());
    choice
        .valueProperty()
        .subscribe(
            (_, first) -> {
              if (first != null) {
                model.mondayProperty().set(first);
              }
            });
    model
        .mondayProperty()
        .subscribe(
            first -> {
              if (!choice.values().contains(first)) {
                choice.values().setAll(model.weeks());
              }
              choice.valueProperty().set(first);
            });
    weeks = new FieldControls(texts, "").box(choice, model::word, null);
    weeks.setId("week-visits-week");
    Label about = Words.text(model.about());
    about.setId("week-visits-about");
    Button work = new Button(texts.get("week.happened-show"));
    work.setId("week-visits-show");
    work.getStyleClass().add("accent");
    work.setOnAction(_ -> model.work());
    Label note = Words.text("");
    note.setId("week-visits-note");
    note.textProperty().bind(model.noteProperty());
    note.setMinHeight(VBox.USE_PREF_SIZE);
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    VBox body = new VBox(Space.S, note, result);
    body.setPadding(new Insets(0, Space.M, 0, 0));
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    whole =
        new VBox(
            Space.S,
            about,
            new VBox(Space.XS, Words.labelFor(weeks, texts.get("week.visits-in")), weeks),
            work,
            scroll);
    model.foundProperty().subscribe(this::show);
  }

  private void show(@Nullable Found found) {
    if (found == null) {
      SideForm.refill(result, List.of());
      return;
    }
    Button adopt = new Button(texts.get("week.adopt"));
    adopt.setId("week-visits-adopt");
    adopt.getStyleClass().add("accent");
    adopt.setOnAction(_ -> model.adopt());
    Button leave = new Button(texts.get("week.leave"));
    leave.setOnAction(_ -> model.leave());
    Label sum = Words.section(found.sum());
    sum.setId("week-visits-sum");
    sum.setWrapText(true);
    List<Node> lines = new ArrayList<>();
    lines.add(sum);
    // Above the lines: of many visits the last would be out of sight.
    lines.add(new FlowPane(Space.S, Space.XS, adopt, leave));
    if (!found.plans().isEmpty()) {
      lines.add(line(found.plans()));
    }
    if (!found.without().isEmpty()) {
      Label wish = line(texts.get("week.visits-wish"));
      wish.getStyleClass().add("complaint");
      lines.add(wish);
    }
    found.without().forEach(line -> lines.add(line(line)));
    found.lines().forEach(line -> lines.add(line(line)));
    lines.forEach(line -> ((Region) line).setMinHeight(VBox.USE_PREF_SIZE));
    SideForm.refill(result, lines);
  }

  private static Label line(String line) {
    Label words = Words.text(line);
    words.setWrapText(true);
    return words;
  }

  @Override
  public String title() {
    return texts.get("week.visits");
  }

  @Override
  public Node node() {
    return whole;
  }

  @Override
  public Node keyboard() {
    return weeks;
  }

  @Override
  public void show(WeekContent content) {
    model.seen(content);
  }
}
