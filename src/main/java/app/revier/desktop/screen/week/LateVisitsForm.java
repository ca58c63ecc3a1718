package app.revier.desktop.screen.week;

import app.revier.desktop.nav.Focusable;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What would help, and who is visited too late or not at all, and by how many days. */
final class LateVisitsForm implements SideForm {

  private final ReliefViewModel model;
  private final Texts texts;
  private final ListView<String> list = new ListView<>();
  private final VBox reliefs = new VBox(Space.S);
  private final VBox whole;

  LateVisitsForm(ReliefViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    list.setId("week-late-visits");
    list.setPlaceholder(Words.muted(texts.get("week.nobody-late")));
    list.setCellFactory(_ -> new Line());
    VBox.setVgrow(list, Priority.ALWAYS);
    Label note = Words.muted("");
    note.setId("week-relief-note");
    note.setWrapText(true);
    note.setMinHeight(VBox.USE_PREF_SIZE);
    note.textProperty().bind(model.noteProperty());
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    reliefs.setId("week-reliefs");
    ScrollPane scroll = new ScrollPane(reliefs);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.managedProperty().bind(scroll.visibleProperty());
    whole = new VBox(Space.S, note, scroll, list);
    // The list keeps half of the room.
    scroll.maxHeightProperty().bind(whole.heightProperty().divide(2));
    scroll.prefHeightProperty().bind(reliefs.heightProperty().add(2));
    scroll
        .minHeightProperty()
        .bind(Bindings.min(scroll.prefHeightProperty(), scroll.maxHeightProperty()));
    model.lines().addListener((ListChangeListener<ReliefViewModel.Line>) _ -> fill(scroll));
    fill(scroll);
  }

  /** What has the keyboard may go with what it did: the list has it then. */
  private void fill(Node scroll) {
    Node owner = whole.getScene() == null ? null : whole.getScene().getFocusOwner();
    if (owner != null && Focusable.isIn(owner, reliefs)) {
      list.requestFocus();
    }
    reliefs.getChildren().setAll(model.lines().stream().map(this::relief).toList());
    scroll.setVisible(!model.lines().isEmpty());
  }

  private Node relief(ReliefViewModel.Line line) {
    Label words = Words.text(line.words());
    words.setMinHeight(VBox.USE_PREF_SIZE);
    VBox relief = new VBox(Space.XS, words);
    if (!model.isReadOnly()) {
      String text = texts.get("week.relief-do");
      Button button = Icons.button(Material2OutlinedAL.CHECK, text, () -> model.doThat(line));
      button.getStyleClass().add("week-relief-do");
      button.setAccessibleText(text + ", " + line.words());
      button.setTooltip(Words.hint(texts.get("week.relief-hint")));
      relief.getChildren().add(button);
    }
    return relief;
  }

  @Override
  public String title() {
    return texts.get("week.late-title");
  }

  @Override
  public Node node() {
    return whole;
  }

  @Override
  public Node keyboard() {
    return list;
  }

  @Override
  public void show(WeekContent content) {
    list.getItems().setAll(content.slips());
    model.show(content);
  }

  @Override
  public void closed() {
    model.close();
  }

  /** A sentence that goes over as many lines as it needs. */
  private static final class Line extends ListCell<String> {

    /** The bar that scrolls the list takes so much of its width. */
    private static final double BAR = 18;

    private final Label words = Words.text("");

    Line() {
      setPrefWidth(0);
      words.setMinHeight(USE_PREF_SIZE);
    }

    /** The sentence goes over several lines, as wide as the list is. */
    @Override
    protected double computePrefHeight(double width) {
      if (getGraphic() == null) {
        return super.computePrefHeight(width);
      }
      double inside = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - BAR;
      return snappedTopInset() + words.prefHeight(inside) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable String line, boolean empty) {
      super.updateItem(line, empty);
      words.setText(line == null ? "" : line);
      setGraphic(empty ? null : words);
    }
  }
}
