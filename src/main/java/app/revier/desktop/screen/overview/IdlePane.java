package app.revier.desktop.screen.overview;

import app.revier.book.Person;
import app.revier.book.Privacy;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.person.PersonActions;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.privacy.IdleCustomer;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * Whose contacts have been kept long enough: since when there is no revenue or activity, and what
 * the rep can do about it for one or several.
 */
final class IdlePane extends BorderPane {

  private final Desk desk;
  private final Texts texts;
  private final PersonActions actions;
  private final Set<CustomerId> chosen = new HashSet<>();
  private final ListView<IdleCustomer> list = new ListView<>();
  private final Label why = Words.muted("");
  private final Button erase;
  private final CheckBox all;

  /**
   * A pane that shows nobody yet.
   *
   * @param back leads back to the overview
   */
  IdlePane(Desk desk, Runnable back) {
    this.desk = desk;
    texts = desk.texts();
    actions = new PersonActions(desk);
    setPadding(Space.SCREEN);
    erase = Icons.button(Material2OutlinedAL.DELETE, texts.get("overview.idle-erase"), this::erase);
    erase.setId("idle-erase");
    all = new CheckBox(texts.get("overview.idle-all"));
    all.setOnAction(_ -> choose(all.isSelected()));
    Button leave = Icons.button(Material2AL.ARROW_BACK, texts.get("overview.idle-back"), back);
    leave.setId("idle-back");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox tools = new HBox(Space.M, leave, gap, all, erase);
    tools.setAlignment(Pos.CENTER_LEFT);
    why.setMinHeight(USE_PREF_SIZE);
    VBox head = new VBox(Space.M, Words.title(texts.get("overview.idle-title")), why, tools);
    head.setPadding(new Insets(0, 0, Space.M, 0));
    setTop(head);
    list.setId("idle-list");
    list.setFocusTraversable(true);
    list.setPlaceholder(Words.muted(texts.get("overview.idle-none")));
    list.setCellFactory(_ -> new Row());
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
    setCenter(list);
    settle();
  }

  /** The keyboard goes to the first of the list. */
  void takeKeyboard() {
    list.getSelectionModel().selectFirst();
    list.requestFocus();
  }

  /** Space chooses the row that has the keyboard, Enter opens its customer. */
  private void pressed(KeyEvent key) {
    IdleCustomer idle = list.getSelectionModel().getSelectedItem();
    if (idle == null || !list.equals(key.getTarget())) {
      return;
    }
    CustomerId id = idle.customer().id();
    if (key.getCode() == KeyCode.SPACE) {
      key.consume();
      choose(id, !chosen.contains(id));
      list.refresh();
    } else if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      desk.navigator().accept(new Place.OneCustomer(id));
    }
  }

  private void choose(CustomerId id, boolean wanted) {
    if (wanted) {
      chosen.add(id);
    } else {
      chosen.remove(id);
    }
    settle();
  }

  /** Shows who is idle for how many months. */
  void show(List<IdleCustomer> idle, int months) {
    why.setText(texts.get("overview.idle-why", months, texts.number(months)));
    chosen.retainAll(idle.stream().map(one -> one.customer().id()).toList());
    list.getItems().setAll(idle);
    settle();
  }

  private void choose(boolean everybody) {
    chosen.clear();
    if (everybody) {
      list.getItems().forEach(one -> chosen.add(one.customer().id()));
    }
    list.refresh();
    settle();
  }

  private void settle() {
    erase.setDisable(chosen.isEmpty() || desk.book().readOnly());
    all.setDisable(list.getItems().isEmpty());
    all.setSelected(!list.getItems().isEmpty() && chosen.size() == list.getItems().size());
  }

  private void erase() {
    List<Customer> whose =
        list.getItems().stream()
            .map(IdleCustomer::customer)
            .filter(customer -> chosen.contains(customer.id()))
            .toList();
    actions.erase(Privacy.contactsOf(whose), chosen::clear);
  }

  /** A customer with a box to choose it. */
  private final class Row extends ListCell<IdleCustomer> {

    @Override
    protected void updateItem(@Nullable IdleCustomer idle, boolean empty) {
      super.updateItem(idle, empty);
      setText(null);
      setGraphic(idle == null || empty ? null : row(idle));
    }

    private Node row(IdleCustomer idle) {
      Customer customer = idle.customer();
      CheckBox box = new CheckBox();
      box.setAccessibleText(customer.name());
      box.setSelected(chosen.contains(customer.id()));
      box.setOnAction(_ -> choose(customer.id(), box.isSelected()));
      Hyperlink name = new Hyperlink(customer.name());
      name.setMnemonicParsing(false);
      name.setOnAction(_ -> desk.navigator().accept(new Place.OneCustomer(customer.id())));
      String key = idle.everActive() ? "overview.idle-since" : "overview.idle-never";
      String contacts =
          customer.contacts().stream().map(Contact::name).collect(Collectors.joining(", "));
      Label line = Words.muted(texts.get(key, texts.date(idle.since())) + " · " + contacts);
      line.setWrapText(false);
      VBox words = new VBox(name, line);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      Button dossier =
          Icons.bare(
              Material2OutlinedAL.DESCRIPTION,
              texts.get("person.dossier"),
              () -> actions.dossier(Person.of(customer.id())));
      HBox row = new HBox(Space.M, box, words, dossier);
      row.setAlignment(Pos.CENTER_LEFT);
      row.setPadding(new Insets(Space.XS, 0, Space.XS, 0));
      // As wide as the list, so that a long line ends in dots instead of scrolling.
      row.prefWidthProperty().bind(list.widthProperty().subtract(40));
      row.setMaxWidth(USE_PREF_SIZE);
      return row;
    }
  }
}
