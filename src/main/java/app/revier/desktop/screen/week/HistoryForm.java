package app.revier.desktop.screen.week;

import app.revier.book.Snapshot;
import app.revier.book.Timeline;
import app.revier.book.TimelineEntry;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.TimelineTexts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What happened with a customer, the latest first. */
final class HistoryForm implements SideForm {

  private final Desk desk;
  private final CustomerId id;
  private final TimelineTexts words;
  private final ListView<TimelineEntry> list = new ListView<>();

  HistoryForm(Desk desk, CustomerId id) {
    this.desk = desk;
    this.id = id;
    words = new TimelineTexts(desk.texts());
    list.setId("week-history");
    list.setPlaceholder(Words.muted(desk.texts().get("week.no-history")));
    list.setCellFactory(_ -> new Line());
  }

  @Override
  public String title() {
    Customer customer = desk.book().snapshot().territory().customer(id);
    return desk.texts().get("week.history-of", customer == null ? "" : customer.name());
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
    Snapshot now = desk.book().snapshot();
    Customer customer = now.territory().customer(id);
    list.getItems().setAll(customer == null ? List.of() : Timeline.of(now, customer).entries());
  }

  /** When and how, and below it what was said, on as many lines as it needs. */
  private final class Line extends ListCell<TimelineEntry> {

    private final Label when = Words.muted("");
    private final Label said = Words.text("");
    private final VBox whole = new VBox(Space.XS, when, said);

    Line() {
      setPrefWidth(0);
      when.getStyleClass().add("small-note");
      when.setMinHeight(USE_PREF_SIZE);
      said.setMinHeight(USE_PREF_SIZE);
      said.managedProperty().bind(said.textProperty().isNotEmpty());
    }

    @Override
    protected void updateItem(@Nullable TimelineEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        return;
      }
      when.setText(words.heading(entry));
      said.setText(words.told(entry, desk.book().snapshot()));
      setGraphic(whole);
    }
  }
}
