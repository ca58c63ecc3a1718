package app.revier.desktop.screen.projects;

import app.revier.desktop.nav.Desk;
import app.revier.gap.Rung;
import app.revier.segment.Cell;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Which projects are shown: by words, rung, field of the matrix and measure. */
final class FilterRow {

  private static final double MEASURE_WIDTH = 184;

  private final BoardViewModel model;
  private final Texts texts;
  private final TextField typed = new TextField();
  private final ComboBox<Pick<String>> measure;
  private final List<Node> controls;
  private final Label count = new Label();
  private boolean filling;

  /** Something to pick; nothing picks all. */
  private record Pick<T>(@Nullable T value, String words) {}

  FilterRow(BoardViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    typed.setPromptText(texts.get("projects.filter-prompt"));
    typed.setAccessibleText(texts.get("projects.filter-prompt"));
    typed.setId("projects-filter");
    typed.setPrefWidth(168);
    typed.setMinWidth(104);
    typed.setText(model.filterProperty().get().text());
    typed
        .textProperty()
        .subscribe(
            (_, text) -> model.filterProperty().set(model.filterProperty().get().withText(text)));
    ComboBox<Pick<Rung>> rung =
        box(
            "projects.all-rungs",
            List.of(Rung.values()),
            desk.terms()::rung,
            model.filterProperty().get().rung(),
            picked -> model.filterProperty().set(model.filterProperty().get().withRung(picked)));
    ComboBox<Pick<Cell>> cell =
        box(
            "projects.all-cells",
            List.of(Cell.values()),
            desk.terms()::cell,
            model.filterProperty().get().cell(),
            picked -> model.filterProperty().set(model.filterProperty().get().withCell(picked)));
    measure =
        box(
            "projects.all-measures",
            model.measures(),
            Function.identity(),
            model.filterProperty().get().measure(),
            picked -> model.filterProperty().set(model.filterProperty().get().withMeasure(picked)));
    measure.setPrefWidth(MEASURE_WIDTH);
    count.getStyleClass().addAll("muted", "small-note");
    controls = List.of(typed, rung, cell, measure, count);
    model.columnsProperty().subscribe(_ -> refresh());
  }

  private <T> ComboBox<Pick<T>> box(
      String allKey,
      List<T> values,
      Function<T, String> word,
      @Nullable T now,
      Consumer<@Nullable T> use) {
    ComboBox<Pick<T>> box = new ComboBox<>();
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Pick<T> pick) {
            return pick == null ? "" : pick.words();
          }

          @Override
          public @Nullable Pick<T> fromString(String words) {
            return null;
          }
        });
    box.setAccessibleText(texts.get(allKey));
    box.setPrefWidth(136);
    box.setMinWidth(96);
    fill(box, allKey, values, word, now);
    box.valueProperty()
        .subscribe(
            (_, pick) -> {
              if (pick != null && !filling) {
                use.accept(pick.value());
              }
            });
    return box;
  }

  private <T> void fill(
      ComboBox<Pick<T>> box,
      String allKey,
      List<T> values,
      Function<T, String> word,
      @Nullable T now) {
    filling = true;
    List<Pick<T>> picks = new ArrayList<>();
    picks.add(new Pick<>(null, texts.get(allKey)));
    values.forEach(value -> picks.add(new Pick<>(value, word.apply(value))));
    if (!box.getItems().equals(picks)) {
      box.getItems().setAll(picks);
    }
    box.setValue(
        picks.stream()
            .filter(pick -> Objects.equals(pick.value(), now))
            .findFirst()
            .orElse(picks.getFirst()));
    filling = false;
  }

  private void refresh() {
    fill(
        measure,
        "projects.all-measures",
        model.measures(),
        Function.identity(),
        model.filterProperty().get().measure());
    int shown = model.shown().size();
    count.setText(texts.get("projects.shown", texts.number(shown), texts.number(model.count())));
  }

  /** The controls one after the other, for a row that breaks where there is no room. */
  List<Node> controls() {
    return controls;
  }

  /** Shows or hides them. */
  void show(boolean seen) {
    for (Node control : controls) {
      control.setVisible(seen);
      control.setManaged(seen);
    }
  }
}
