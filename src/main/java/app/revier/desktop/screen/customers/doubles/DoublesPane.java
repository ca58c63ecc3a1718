package app.revier.desktop.screen.customers.doubles;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.doubles.LikelyPair;
import app.revier.text.DoubleTexts;
import app.revier.text.Texts;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** The list of the pairs, and the one that is looked at beside it. */
public final class DoublesPane extends BorderPane {

  private static final double LIST_SHARE = 0.36;

  private final DoublesViewModel model;
  private final Texts texts;
  private final DoubleTexts words;
  private final ListView<LikelyPair> list = new ListView<>();
  private final Button leave;
  private final PairView pair;
  private final SplitPane split;

  /**
   * The pairs of a model.
   *
   * @param back leads back to the customers
   */
  public DoublesPane(DoublesViewModel model, Desk desk, Runnable back) {
    this.model = model;
    texts = desk.texts();
    words = new DoubleTexts(texts, desk.book().snapshot().settings());
    getStyleClass().add("doubles-pane");
    leave = Icons.button(Material2AL.ARROW_BACK, texts.get("twins.back"), back);
    leave.setId("doubles-back");
    leave.setMinWidth(USE_PREF_SIZE);
    Label title = Words.title(texts.get("twins.title"));
    title.setMinWidth(USE_PREF_SIZE);
    Label count = Words.muted("");
    count.setId("doubles-count");
    count.setWrapText(false);
    count.textProperty().bind(model.countProperty());
    HBox head = new HBox(Space.M, title, count, gap(), leave);
    head.setAlignment(Pos.CENTER_LEFT);
    setTop(head);
    pair = new PairView(model, desk);
    list.setId("doubles-list");
    list.setItems(model.pairs());
    list.setCellFactory(_ -> new Row());
    list.setMinWidth(220);
    split = new SplitPane(list, pair);
    split.setDividerPositions(LIST_SHARE);
    SplitPane.setResizableWithParent(list, false);
    BorderPane.setMargin(split, new Insets(Space.M, 0, 0, 0));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            now -> {
              if (now != null && !now.equals(model.selectedProperty().get())) {
                model.selectedProperty().set(now);
              }
            });
    model
        .selectedProperty()
        .subscribe(
            now -> {
              list.getSelectionModel().select(now);
              list.scrollTo(now);
            });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    // A filter, for lists keep Escape to themselves.
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            back.run();
          }
        });
    model.stateProperty().subscribe(this::show);
  }

  private static Node gap() {
    HBox gap = new HBox();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private void show(DoublesViewModel.State state) {
    boolean waiting = leave.isFocused();
    boolean within = isFocusWithin();
    EmptyState skipped =
        new EmptyState(
            Material2AL.CHECK,
            texts.get("twins.skipped"),
            texts.get("twins.show-skipped"),
            model::open);
    setCenter(
        switch (state) {
          case SEARCHING ->
              new EmptyState(Material2AL.HOURGLASS_EMPTY, texts.get("twins.searching"));
          case NONE -> new EmptyState(Material2AL.CHECK, texts.get("twins.none"));
          case SKIPPED -> skipped;
          case PAIRS -> split;
        });
    if (state == DoublesViewModel.State.PAIRS && waiting) {
      // The keyboard waited there for the pairs.
      takeKeyboard();
    } else if (state != DoublesViewModel.State.PAIRS && within) {
      leave.requestFocus();
    }
  }

  /** Takes the keyboard. */
  public void takeKeyboard() {
    // The list is in the window only after the pane that holds it has its looks.
    applyCss();
    keyboard().requestFocus();
  }

  /** What has the keyboard on arriving. */
  public Node keyboard() {
    return model.stateProperty().get() == DoublesViewModel.State.PAIRS ? list : leave;
  }

  /** Left and right choose who stays, Enter merges, Delete keeps apart, Space skips. */
  private void pressed(KeyEvent key) {
    boolean known = true;
    switch (key.getCode()) {
      case LEFT -> model.choice().keepsFirstProperty().set(true);
      case RIGHT -> model.choice().keepsFirstProperty().set(false);
      case ENTER -> model.merge();
      case DELETE -> model.apart();
      case SPACE -> model.skip();
      default -> known = false;
    }
    if (known) {
      key.consume();
    }
  }

  /** Two names, their numbers, and why. */
  private final class Row extends ListCell<LikelyPair> {

    @Override
    protected void updateItem(@Nullable LikelyPair shown, boolean empty) {
      super.updateItem(shown, empty);
      setText(null);
      setGraphic(shown == null || empty ? null : row(shown));
    }

    private Node row(LikelyPair shown) {
      String both =
          Objects.equals(shown.a().name(), shown.b().name())
              ? shown.a().name()
              : shown.a().name() + " – " + shown.b().name();
      Label names = new Label(both);
      Label why =
          Words.muted(
              texts.percent(shown.likeness().score()) + " · " + words.why(shown.likeness()));
      why.setWrapText(false);
      VBox row = new VBox(names, why);
      row.setPadding(new Insets(Space.XS, 0, Space.XS, 0));
      row.setMinWidth(0);
      row.prefWidthProperty().bind(list.widthProperty().subtract(40));
      row.setMaxWidth(USE_PREF_SIZE);
      return row;
    }
  }
}
