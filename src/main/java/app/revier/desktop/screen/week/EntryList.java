package app.revier.desktop.screen.week;

import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The rep's own time: appointments, tasks, absences and nights, what comes next first. */
final class EntryList implements SideList {

  private final WeekViewModel model;
  private final Texts texts;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
  private final TextField filter = new TextField();
  private final ObservableList<EntryLine> lines = FXCollections.observableArrayList();
  private final ListView<EntryLine> list = new ListView<>(lines);
  private final VBox whole = new VBox(Space.S, filter, list);
  private List<EntryLine> all = List.of();

  EntryList(WeekViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    title.set(texts.get("entry.entries-title", 0, ""));
    filter.setPromptText(texts.get("week.filter"));
    filter.setId("week-entries-filter");
    filter.textProperty().subscribe(this::filter);
    list.setId("week-entries");
    list.setCellFactory(_ -> new EntryCell(model, texts));
    list.setMinHeight(60);
    list.setPlaceholder(Words.muted(texts.get("entry.no-entries")));
    list.setOnKeyPressed(this::key);
    VBox.setVgrow(list, Priority.ALWAYS);
  }

  @Override
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  @Override
  public Node node() {
    return whole;
  }

  @Override
  public void show(WeekContent content) {
    all = content.entries();
    long coming = all.stream().filter(one -> !one.over()).count();
    title.set(texts.get("entry.entries-title", coming, texts.number(coming)));
    filter(filter.getText());
  }

  private void filter(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    EntryLine chosen = list.getSelectionModel().getSelectedItem();
    lines.setAll(all.stream().filter(one -> one.says(wanted)).toList());
    if (chosen != null) {
      lines.stream()
          .filter(one -> one.key().equals(chosen.key()))
          .findFirst()
          .ifPresent(list.getSelectionModel()::select);
    }
  }

  /** Enter opens, Space marks a task as done, Delete removes. */
  private void key(KeyEvent event) {
    EntryLine one = list.getSelectionModel().getSelectedItem();
    if (one == null) {
      return;
    }
    boolean used = true;
    switch (event.getCode()) {
      case ENTER -> model.entering().open(one.key());
      case SPACE -> model.entering().toggleDone(one);
      case DELETE -> model.entering().remove(one);
      default -> used = false;
    }
    if (used) {
      event.consume();
    }
  }
}
