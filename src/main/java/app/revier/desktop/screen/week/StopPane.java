package app.revier.desktop.screen.week;

import app.revier.agenda.StopId;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.WeekContent.Hold;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * The stop that is chosen: who and where, what it is for, what was said last, what is prepared, and
 * what can be done with it. What is long scrolls within it.
 */
final class StopPane extends VBox {

  private final WeekViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final StopEditor editor;
  private final StopFacts facts;
  private final VBox head = new VBox(Space.XS);
  private final VBox about = new VBox(Space.XS);
  private final VBox prepared = new VBox(Space.S);
  private final StackPane actions = new StackPane();
  private final ScrollPane scroll;
  private @Nullable StopId shown;

  StopPane(WeekViewModel model, Desk desk) {
    super(Space.XS);
    this.model = model;
    this.desk = desk;
    texts = desk.texts();
    editor = new StopEditor(desk);
    facts = new StopFacts(model, desk);
    FieldControls controls = new FieldControls(texts, model.readOnlyReason());
    prepared
        .getChildren()
        .addAll(controls.area(editor.questions()), controls.figure(editor.minutes()));
    prepared.setId("week-prepared");
    VBox body = new VBox(Space.S, about, prepared);
    body.setPadding(new Insets(0, Space.S, 0, 0));
    scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    body.heightProperty().subscribe(height -> scroll.setPrefViewportHeight(height.doubleValue()));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    setId("week-stop");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    getChildren().addAll(head, scroll, actions);
  }

  /** The lists below give way first, down to what the pane may have at most. */
  @Override
  protected double computeMinHeight(double width) {
    return Math.min(prefHeight(width), getMaxHeight());
  }

  /** Shows a stop; none hides the pane. What is being typed into it stays. */
  void show(@Nullable Block block, String time) {
    StopId before = shown;
    shown = block == null ? null : block.stop();
    editor.show(shown, block == null ? "" : block.title());
    setVisible(block != null);
    if (block == null) {
      return;
    }
    if (!Objects.equals(before, shown)) {
      scroll.setVvalue(0);
    }
    head(block, time);
    about.getChildren().setAll(facts.of(block));
    about.getChildren().forEach(line -> ((Region) line).setMinHeight(USE_PREF_SIZE));
    prepared.setVisible(block.customer() != null && !block.isCall());
    prepared.setManaged(prepared.isVisible());
    actions.getChildren().setAll(actions(block));
  }

  private void head(Block block, String time) {
    boolean said = !block.isCall() || block.entry() != null;
    Label title = Words.section(said ? block.title() : texts.get("week.call", block.title()));
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    FlowPane when = new FlowPane(Space.S, Space.XS, new Label(time));
    when.setMinHeight(USE_PREF_SIZE);
    if (block.cell() != null) {
      when.getChildren().add(new CellChip(desk.terms(), block.cell()));
    }
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(Space.S, title);
    line.setAlignment(Pos.TOP_LEFT);
    CustomerId id = block.customer();
    if (id != null) {
      Button open =
          Icons.bare(
              Material2OutlinedMZ.PERSON, texts.get("week.open-customer"), () -> model.open(id));
      open.setId("week-open-customer");
      Button ask =
          Icons.bare(
              Material2OutlinedAL.EVENT_AVAILABLE,
              texts.get("week.when"),
              () -> model.begin(new SideTask.When(id)));
      ask.setId("week-stop-when");
      line.getChildren().addAll(ask, open);
    }
    head.getChildren().setAll(line, when);
    head.setMinHeight(USE_PREF_SIZE);
  }

  private Node actions(Block block) {
    boolean confirmed = block.hold() == Hold.CONFIRMED;
    Button lock = new Button(texts.get(confirmed ? "week.unlock" : "week.lock"));
    lock.setOnAction(_ -> model.edits().toggleLock());
    lock.setId("week-lock");
    Button out = new Button(texts.get("week.take-out"));
    out.setOnAction(_ -> model.edits().takeOut());
    out.setId("week-take-out");
    boolean readOnly = !model.readOnlyReason().isEmpty();
    lock.setDisable(readOnly || block.hold() == Hold.REPORTED);
    out.setDisable(readOnly || !block.isMovable());
    Button report = new Button(texts.get("week.report"));
    report.setOnAction(_ -> model.reports().open(block.stop()));
    report.setId("week-report");
    report.setVisible(model.reports().isPossible(block.stop()));
    report.setManaged(report.isVisible());
    FlowPane actions = new FlowPane(Space.S, Space.XS, report, lock, out);
    EntryKey key = EntryKey.of(block.entry());
    if (key != null) {
      Button edit = new Button(texts.get("entry.edit"));
      edit.setId("week-edit");
      edit.setOnAction(_ -> model.entering().open(key));
      actions.getChildren().addFirst(edit);
    }
    return actions;
  }
}
