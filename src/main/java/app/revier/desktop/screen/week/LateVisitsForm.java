package app.revier.desktop.screen.week;

import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** Who is visited too late or not at all, and by how many days. */
final class LateVisitsForm implements SideForm {

  private final Texts texts;
  private final ListView<String> list = new ListView<>();

  LateVisitsForm(Texts texts) {
    this.texts = texts;
    list.setId("week-late-visits");
    list.setPlaceholder(Words.muted(texts.get("week.nobody-late")));
    list.setCellFactory(_ -> new Line());
  }

  @Override
  public String title() {
    return texts.get("week.late-title");
  }

  @Override
  public Node node() {
    return list;
  }

  @Override
  public Node keyboard() {
    return list;
  }

  @Override
  public void show(WeekContent content) {
    list.getItems().setAll(content.slips());
  }

  /** A sentence that goes over as many lines as it needs. */
  private static final class Line extends ListCell<String> {

    private final Label words = Words.text("");

    Line() {
      setPrefWidth(0);
      words.setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable String line, boolean empty) {
      super.updateItem(line, empty);
      words.setText(line == null ? "" : line);
      setGraphic(empty ? null : words);
    }
  }
}
