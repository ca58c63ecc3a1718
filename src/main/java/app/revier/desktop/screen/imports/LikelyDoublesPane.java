package app.revier.desktop.screen.imports;

import app.revier.desktop.nav.Focusable;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.intake.DoubleChoice;
import app.revier.intake.LikelyDouble;
import app.revier.intake.RowPlace;
import app.revier.text.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Customers of the file who are probably there already, each with what becomes of it: it is the
 * same, it is another, it is left out. It stays in use while an answer is tried; the keyboard and
 * the line that was chosen stay where they are.
 */
final class LikelyDoublesPane extends VBox {

  /** Which two it is about, whatever was decided. */
  private record Pair(@Nullable RowPlace place, String customer, String other) {}

  private final ImportChoices choices;
  private final Texts texts;
  private final ListView<LikelyDouble> list = new ListView<>();
  private final Label others = new Label();
  private final FlowPane forAll = new FlowPane(Space.S, Space.S);

  LikelyDoublesPane(ImportChoices choices, Texts texts) {
    super(Space.S);
    this.choices = choices;
    this.texts = texts;
    list.setId("import-doubles");
    list.setPlaceholder(Words.muted(texts.get("imports.no-doubles")));
    list.setCellFactory(
        _ -> new LikelyDoubleCell(choices, texts, (each, what) -> answer(List.of(each), what)));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.setAccessibleText(texts.get("imports.doubles-keys"));
    VBox.setVgrow(list, Priority.ALWAYS);
    forAll.setAlignment(Pos.CENTER_LEFT);
    forAll.getChildren().add(others);
    for (DoubleChoice.What what : DoubleChoice.What.values()) {
      Button button = new Button(texts.get("imports.doubles-" + LikelyDoubleCell.code(what)));
      button.setId("import-doubles-" + LikelyDoubleCell.code(what));
      button.setOnAction(
          event -> {
            // The line goes once all is said.
            list.requestFocus();
            answer(undecided(), what);
          });
      forAll.getChildren().add(button);
    }
    forAll.managedProperty().bind(forAll.visibleProperty());
    Node intro = Words.text(texts.get("imports.doubles-intro"));
    Node keys = Words.muted(texts.get("imports.doubles-keys"));
    setPadding(new Insets(Space.S, 0, 0, 0));
    VBox head = new VBox(Space.XS, intro, keys);
    head.visibleProperty().bind(Bindings.isNotEmpty(list.getItems()));
    head.managedProperty().bind(head.visibleProperty());
    getChildren().addAll(head, forAll, list);
  }

  /**
   * The arrows to the left and right change the answer of the line that is chosen; the space bar
   * takes what is proposed.
   */
  private void onKey(KeyEvent event) {
    int by = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
    LikelyDouble chosen = list.getSelectionModel().getSelectedItem();
    if (chosen == null || (by == 0 && event.getCode() != KeyCode.SPACE)) {
      return;
    }
    event.consume();
    DoubleChoice.What[] all = DoubleChoice.What.values();
    int next = choices.becomes(chosen).ordinal() + by;
    if (next >= 0 && next < all.length) {
      answer(List.of(chosen), all[next]);
    }
  }

  private List<LikelyDouble> undecided() {
    return list.getItems().stream().filter(each -> !choices.isDecided(each)).toList();
  }

  private void answer(List<LikelyDouble> doubles, DoubleChoice.What what) {
    if (doubles.size() == 1) {
      list.getSelectionModel().select(doubles.getFirst());
      list.requestFocus();
    }
    choices.decide(doubles, what);
    list.refresh();
    showOthers();
  }

  /** Whether something is not decided yet. */
  boolean isOpen() {
    return !undecided().isEmpty();
  }

  /** Whether the rep is answering. */
  boolean hasKeyboard() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner != null && Focusable.isIn(owner, this);
  }

  /** Shows who is probably there already; those that stay the same stay where they are. */
  void show(List<LikelyDouble> doubles) {
    if (!doubles.equals(list.getItems())) {
      LikelyDouble chosen = list.getSelectionModel().getSelectedItem();
      list.getItems().setAll(inPlace(doubles));
      list.getSelectionModel().clearSelection();
      list.getItems().stream()
          .filter(each -> chosen != null && pair(each).equals(pair(chosen)))
          .findFirst()
          .ifPresent(list.getSelectionModel()::select);
    }
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
    showOthers();
  }

  /** In the order in which they were shown before; those that are new at the end. */
  private List<LikelyDouble> inPlace(List<LikelyDouble> doubles) {
    Map<Pair, Integer> places = new HashMap<>();
    for (LikelyDouble each : list.getItems()) {
      places.putIfAbsent(pair(each), places.size());
    }
    return doubles.stream()
        .sorted(Comparator.comparing(each -> places.getOrDefault(pair(each), Integer.MAX_VALUE)))
        .toList();
  }

  private static Pair pair(LikelyDouble each) {
    return new Pair(each.place(), each.customer().name(), each.other().name());
  }

  private void showOthers() {
    int open = undecided().size();
    others.setText(texts.get("imports.doubles-others", open));
    forAll.setVisible(open > 1);
  }
}
