package app.revier.desktop.screen.imports;

import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.intake.DoubleChoice;
import app.revier.intake.LikelyDouble;
import app.revier.intake.RowPlace;
import app.revier.territory.Customer;
import app.revier.text.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Two customers who are probably one, and the choice what becomes of the row. */
final class LikelyDoubleCell extends ListCell<LikelyDouble> {

  private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");
  private static final Insets AROUND = new Insets(Space.XS, 0, Space.XS, 0);

  private final ImportChoices choices;
  private final Texts texts;
  private final Label first = Words.text("");
  private final Label second = Words.muted("");
  private final Map<DoubleChoice.What, ToggleButton> answers =
      new EnumMap<>(DoubleChoice.What.class);
  private final Label open;
  private final HBox all = new HBox(Space.XS);
  private final HBox line;

  /**
   * A line.
   *
   * @param answered told what becomes of a row
   */
  LikelyDoubleCell(
      ImportChoices choices, Texts texts, BiConsumer<LikelyDouble, DoubleChoice.What> answered) {
    this.choices = choices;
    this.texts = texts;
    setPrefWidth(0);
    first.getStyleClass().add("problem-head");
    open = Words.muted(texts.get("imports.double-open"));
    open.getStyleClass().add("double-open");
    open.setWrapText(false);
    open.setMinWidth(USE_PREF_SIZE);
    all.getChildren().add(open);
    for (DoubleChoice.What what : DoubleChoice.What.values()) {
      ToggleButton button = new ToggleButton(texts.get("imports.double-" + code(what)));
      button.getStyleClass().add("double-" + code(what));
      button.setMinWidth(USE_PREF_SIZE);
      // The keyboard stays on the line, whose arrows change the answer.
      button.setFocusTraversable(false);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            answered.accept(getItem(), what);
          });
      answers.put(what, button);
      all.getChildren().add(button);
    }
    all.setAlignment(Pos.CENTER_RIGHT);
    VBox both = new VBox(Space.XS, first, second);
    both.setMinWidth(0);
    HBox.setHgrow(both, Priority.ALWAYS);
    line = new HBox(Space.M, both, all);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setPadding(AROUND);
  }

  /** How a choice is called in texts. */
  static String code(DoubleChoice.What what) {
    return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  protected void updateItem(@Nullable LikelyDouble each, boolean empty) {
    super.updateItem(each, empty);
    setGraphic(empty || each == null ? null : line);
    setAccessibleText(null);
    if (each != null && !empty) {
      show(each);
    }
  }

  private void show(LikelyDouble each) {
    RowPlace place = each.place();
    RowPlace other = each.otherPlace();
    first.setText(told(each.customer(), place == null ? "" : row(place)));
    second.setText(
        told(each.other(), other == null ? texts.get("imports.double-in-book") : row(other)));
    DoubleChoice.What now = choices.becomes(each);
    // Until the rep has answered there is no answer, only a proposal.
    boolean decided = choices.isDecided(each);
    answers.forEach(
        (what, button) -> {
          button.setSelected(decided && what == now);
          button.pseudoClassStateChanged(PROPOSED, !decided && what == now);
        });
    open.setVisible(!decided);
    all.setVisible(place != null);
    setAccessibleText(
        Stream.of(first, second, decided ? null : open, answers.get(now))
            .filter(Objects::nonNull)
            .map(Labeled::getText)
            .collect(Collectors.joining("; ")));
  }

  private String row(RowPlace place) {
    return texts.get("imports.double-row", place.sheet(), place.row()).strip();
  }

  private static String told(Customer customer, String where) {
    return Stream.of(customer.name(), customer.number(), customer.address().city(), where)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
