package app.revier.desktop.shell;

import app.revier.desktop.form.FieldPopup;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import atlantafx.base.controls.CustomTextField;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The field that finds a customer, with its hits below. */
final class SearchBox extends StackPane {

  private static final double ROW = 32;

  private final SearchViewModel model;
  private final CustomTextField field = new CustomTextField();
  private final ListView<SearchViewModel.Hit> list = new ListView<>();
  private final StackPane card = new StackPane();
  private final FieldPopup popup = new FieldPopup(field, card);
  private final Label none;

  SearchBox(Texts texts, SearchViewModel model) {
    this.model = model;
    String key = Keys.written(texts, "K");
    field.setId("search");
    field.setPromptText(texts.get("shell.search-prompt", key));
    field.setAccessibleText(texts.get("shell.search"));
    field.setTooltip(new Tooltip(texts.get("shell.search-hint", key)));
    field.setLeft(Icons.of(Material2OutlinedMZ.SEARCH));
    field.setPrefWidth(260);
    setMinWidth(96);
    field.setMinWidth(96);
    field.textProperty().bindBidirectional(model.queryProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    field.focusedProperty().subscribe(focused -> update());
    none = Words.muted(texts.get("shell.search-none"));
    none.getStyleClass().add("search-none");
    list.setId("search-hits");
    list.setItems(model.hits());
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.getStyleClass().add("search-hits");
    list.setCellFactory(_ -> new HitCell());
    list.setOnMouseClicked(_ -> openSelected());
    model.hits().addListener((ListChangeListener<SearchViewModel.Hit>) _ -> update());
    field.textProperty().subscribe(text -> update());
    card.getStyleClass().add("search-card");
    getChildren().add(field);
  }

  /** Takes the keyboard. */
  void start() {
    field.requestFocus();
    field.selectAll();
  }

  private void update() {
    boolean wanted = field.isFocused() && !field.getText().isBlank();
    if (!wanted || field.getScene() == null || field.getScene().getWindow() == null) {
      popup.hide();
      return;
    }
    int hits = model.hits().size();
    if (hits > 0) {
      list.getSelectionModel().selectFirst();
      list.setPrefHeight(hits * ROW + 2);
      card.getChildren().setAll(list);
    } else {
      card.getChildren().setAll(none);
    }
    card.setMinWidth(Math.max(field.getWidth(), 420));
    Bounds at = field.localToScreen(field.getBoundsInLocal());
    if (at != null) {
      popup.show(field, at.getMinX(), at.getMaxY() + Space.XS);
    }
  }

  private void onKey(KeyEvent event) {
    int hits = model.hits().size();
    int at = list.getSelectionModel().getSelectedIndex();
    if (event.getCode() == KeyCode.DOWN && hits > 0) {
      list.getSelectionModel().select((at + 1) % hits);
    } else if (event.getCode() == KeyCode.UP && hits > 0) {
      list.getSelectionModel().select(Math.floorMod(at - 1, hits));
    } else if (event.getCode() == KeyCode.ENTER) {
      openSelected();
    } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      field.clear();
    } else {
      return;
    }
    event.consume();
  }

  private void openSelected() {
    SearchViewModel.Hit hit = list.getSelectionModel().getSelectedItem();
    if (hit != null) {
      popup.hide();
      model.open(hit);
    }
  }

  private static final class HitCell extends ListCell<SearchViewModel.Hit> {
    private final Label name = new Label();
    private final Label town = Words.muted("");
    private final Label number = Words.muted("");
    private final HBox row;

    HitCell() {
      Region spring = new Region();
      HBox.setHgrow(spring, Priority.ALWAYS);
      row = new HBox(Space.S, number, name, spring, town);
      row.setAlignment(Pos.CENTER_LEFT);
      number.setMinWidth(Region.USE_PREF_SIZE);
      town.setWrapText(false);
    }

    @Override
    protected void updateItem(SearchViewModel.@Nullable Hit hit, boolean empty) {
      super.updateItem(hit, empty);
      if (hit == null || empty) {
        setGraphic(null);
        return;
      }
      name.setText(hit.name());
      town.setText(hit.town());
      number.setText(hit.number());
      setGraphic(row);
    }
  }
}
