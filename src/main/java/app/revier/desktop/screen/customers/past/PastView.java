package app.revier.desktop.screen.customers.past;

import app.revier.book.TimelineEntry;
import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.text.ReportTexts;
import app.revier.text.Texts;
import app.revier.text.TimelineTexts;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The line to add to the timeline, and below it the timeline. */
public final class PastView extends VBox {

  private static final double LINE_HEIGHT = 54;
  private static final double FILTER_WIDTH = 160;

  /** Some entries are always seen; in a low window the pane scrolls. */
  private static final double LEAST_HEIGHT = 160;

  private final PastViewModel model;
  private final Texts texts;
  private final FieldControls controls;
  private Node input = this;
  private final ListView<TimelineEntry> list = new ListView<>();

  /** The timeline of whoever is in the pane. */
  public PastView(PastViewModel model, Texts texts) {
    super(Space.S);
    this.model = model;
    this.texts = texts;
    controls = FieldControls.ofFormToLeave(texts, model.line().readOnlyReason());
    TimelineTexts words = new TimelineTexts(texts);
    list.setId("customers-timeline");
    list.getStyleClass().add("timeline");
    list.setMinHeight(LEAST_HEIGHT);
    list.setItems(model.shown());
    list.setCellFactory(_ -> new PastCell(words, model));
    list.setPlaceholder(nothing());
    new KeptPlace<>(list, model.shown());
    VBox.setVgrow(list, Priority.ALWAYS);
    model.foundProperty().subscribe(at -> choose(at.intValue()));
    getStyleClass().add("side-pane-body");
    getChildren().addAll(line(), heard(), keepRow(), broken(), tools(), list);
    sceneProperty().subscribe(scene -> model.look(scene != null));
  }

  private void choose(int at) {
    if (at >= 0) {
      list.getSelectionModel().clearAndSelect(at);
      // Whoever leads here may give the keyboard to the screen as such; and how high the entries
      // are is only known once they are laid out.
      Platform.runLater(
          () -> {
            list.requestFocus();
            list.scrollTo(at);
            list.applyCss();
            list.layout();
            list.scrollTo(at);
          });
    }
  }

  /** Goes over several lines and is still one: Enter keeps it. */
  private Node line() {
    CheckedField made = controls.area(model.line().line);
    input = made.input();
    made.input().setId("timeline-line");
    made.input().setPromptText(texts.get("timeline.line-example"));
    made.input().setMinHeight(LINE_HEIGHT);
    ((Region) made.input()).setPrefHeight(LINE_HEIGHT);
    made.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            event.consume();
            model.line().keep();
          }
        });
    made.setMinHeight(USE_PREF_SIZE);
    return made;
  }

  private Node heard() {
    ReportTexts words = new ReportTexts(texts);
    Node kind = controls.chosen(model.line().nextKind, words::nextKind, null);
    showWhen(kind, model.line().asksKindProperty());
    VBox all =
        new VBox(
            Space.XS,
            said(model.line().understoodProperty(), "timeline-understood", "muted"),
            said(model.line().unclearProperty(), "timeline-unclear", "caution"),
            said(model.line().remarkProperty(), "timeline-remark", "caution"),
            kind,
            why());
    all.setMinHeight(USE_PREF_SIZE);
    return all;
  }

  private static void showWhen(Node node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }

  private static Label said(ObservableValue<String> text, String id, String style) {
    Label label = Words.text("");
    label.setId(id);
    label.getStyleClass().add(style);
    label.textProperty().bind(text);
    showWhen(label, label.textProperty().isNotEmpty());
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private Node keep() {
    Button keep = new Button(texts.get("timeline.keep"));
    keep.setId("timeline-keep");
    keep.getStyleClass().add("accent");
    keep.setOnAction(
        _ -> {
          // The button goes when nothing is typed any more; whoever adds one may add another.
          input.requestFocus();
          model.line().keep();
        });
    Why button = new Why(keep, model.line().reasonProperty());
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /** Why it cannot be kept, once something is typed. */
  private Node why() {
    Label why = said(model.line().reasonProperty(), "timeline-reason", "muted");
    why.visibleProperty().unbind();
    why.managedProperty().unbind();
    showWhen(
        why,
        model
            .line()
            .understoodProperty()
            .isNotEmpty()
            .and(model.line().reasonProperty().isNotEmpty()));
    return why;
  }

  /**
   * The button stands there once something is typed: in a low window the timeline needs its room.
   */
  private Node keepRow() {
    HBox row = new HBox(keep());
    row.setAlignment(Pos.CENTER_RIGHT);
    row.setMinHeight(USE_PREF_SIZE);
    showWhen(row, model.line().understoodProperty().isNotEmpty());
    return row;
  }

  private Node tools() {
    TextField search = search();
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox row = new HBox(Space.S, filter(), search);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(USE_PREF_SIZE);
    return row;
  }

  /** That the customer orders no more as it used to. */
  private Node broken() {
    Label rhythm = said(model.rhythmProperty(), "timeline-rhythm", "caution");
    rhythm.visibleProperty().unbind();
    rhythm.managedProperty().unbind();
    showWhen(rhythm, model.brokenProperty());
    return rhythm;
  }

  /** Why the list is empty: there is nothing, or nothing of what is looked for. */
  private Label nothing() {
    Label nothing = Words.muted("");
    nothing
        .textProperty()
        .bind(
            model
                .wantedProperty()
                .map(
                    wanted ->
                        texts.get(wanted.isBlank() ? "timeline.empty" : "timeline.not-found")));
    nothing.setWrapText(true);
    return nothing;
  }

  private TextField search() {
    TextField search = new TextField();
    search.setId("timeline-search");
    search.setPromptText(texts.get("timeline.search"));
    search.setAccessibleText(texts.get("timeline.search"));
    search.textProperty().bindBidirectional(model.wantedProperty());
    search.setMinHeight(USE_PREF_SIZE);
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            event.consume();
            search.clear();
          }
        });
    return search;
  }

  private StringConverter<PastGroup> names(Map<PastGroup, Integer> counts) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable PastGroup group) {
        return group == null
            ? ""
            : texts.get(
                "timeline.group-" + group.code(), texts.number(counts.getOrDefault(group, 0)));
      }

      @Override
      public @Nullable PastGroup fromString(String text) {
        return null;
      }
    };
  }

  /** The chosen group, with how many there are. */
  private static final class ChosenCell extends ListCell<PastGroup> {
    private final StringConverter<PastGroup> names;

    ChosenCell(StringConverter<PastGroup> names) {
      this.names = names;
    }

    @Override
    protected void updateItem(@Nullable PastGroup group, boolean none) {
      super.updateItem(group, none);
      setText(none || group == null ? "" : names.toString(group));
    }
  }

  private Node filter() {
    ComboBox<PastGroup> box = new ComboBox<>(model.groups());
    box.setId("timeline-filter");
    box.setAccessibleText(texts.get("timeline.filter"));
    // Another cell writes the chosen one anew; another converter alone does so only for the list.
    model
        .countsProperty()
        .subscribe(
            counts -> {
              box.setConverter(names(counts));
              box.setButtonCell(new ChosenCell(names(counts)));
            });
    box.valueProperty().bindBidirectional(model.groupProperty());
    box.setMinWidth(0);
    box.setPrefWidth(FILTER_WIDTH);
    return box;
  }
}
