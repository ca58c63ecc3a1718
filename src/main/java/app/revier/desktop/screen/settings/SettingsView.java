package app.revier.desktop.screen.settings;

import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.Reveal;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The settings in groups, with an index at the left: a click or the arrows lead to a group, and the
 * group that is read is marked. A word typed above leaves only the settings that have it.
 */
final class SettingsView extends BorderPane {

  private static final double INDEX_WIDTH = 208;
  private static final double INDEX_ROW = 32;

  private final SettingsViewModel model;
  private final Texts texts;
  private final TextField filter = new TextField();
  private final FilteredList<SettingGroup> found =
      new FilteredList<>(FXCollections.observableArrayList(SettingGroup.values()));
  private final ListView<SettingGroup> index = new ListView<>(found);
  private final Map<SettingGroup, SettingsSection> sections = new EnumMap<>(SettingGroup.class);
  private final VBox page = new VBox(Space.XL);
  private final ScrollPane scroll = new ScrollPane(page);
  private final Label nothing = Words.muted("");

  /** While one side leads the other, the other does not lead back. */
  private boolean leading;

  SettingsView(SettingsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    String readOnly = model.readOnlyReason();
    setPadding(Space.SCREEN);
    VBox top =
        new VBox(
            Space.XS,
            Words.title(texts.get("settings.title")),
            Words.muted(readOnly.isEmpty() ? texts.get("settings.hint") : readOnly));
    top.setPadding(new Insets(0, 0, Space.L, 0));
    setTop(top);
    FieldControls controls = new FieldControls(texts, readOnly);
    for (SettingGroup group : SettingGroup.values()) {
      SettingsSection section =
          switch (group) {
            case STAGES -> OrderedSections.stages(model, controls, texts);
            case MEASURES -> OrderedSections.measures(model, controls, texts);
            case ATTRIBUTES -> new AttributesSection(model, controls, texts);
            default -> new SettingLines(model, group, controls, texts);
          };
      sections.put(group, section);
      page.getChildren().add(section);
    }
    page.getChildren().add(nothing);
    page.setPadding(new Insets(0, Space.L, Space.XL, 0));
    scroll.setId("settings-page");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.vvalueProperty().subscribe(value -> scrolled());
    setLeft(index());
    setCenter(scroll);
    addEventHandler(Reveal.EVENT, event -> reveal(event.getTarget()));
    filter.textProperty().bindBidirectional(model.filterProperty());
    model.filterProperty().subscribe(words -> showFound());
  }

  private Node index() {
    filter.setId("settings-filter");
    filter.setPromptText(texts.get("settings.filter"));
    filter.setAccessibleText(texts.get("settings.filter"));
    filter.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
          } else if (event.getCode() == KeyCode.DOWN) {
            index.requestFocus();
            event.consume();
          }
        });
    index.setId("settings-index");
    index.setFixedCellSize(INDEX_ROW);
    index.setCellFactory(list -> new GroupCell());
    index.getStyleClass().add("settings-index");
    index.getSelectionModel().selectFirst();
    index.getSelectionModel().selectedItemProperty().subscribe(this::leadTo);
    VBox left = new VBox(Space.S, filter, index);
    VBox.setVgrow(index, Priority.ALWAYS);
    left.setPrefWidth(INDEX_WIDTH);
    left.setMinWidth(INDEX_WIDTH);
    BorderPane.setMargin(left, new Insets(0, Space.XL, Space.L, 0));
    return left;
  }

  /** Where the keyboard goes on arriving. */
  Node keyboard() {
    return filter;
  }

  private void showFound() {
    leading = true;
    sections.forEach((group, section) -> section.showFound());
    found.setPredicate(model::isFound);
    nothing.setText(
        found.isEmpty() ? texts.get("settings.nothing-found", filter.getText().strip()) : "");
    scroll.setVvalue(0);
    index.getSelectionModel().selectFirst();
    leading = false;
  }

  private void leadTo(@Nullable SettingGroup group) {
    if (group != null && !leading) {
      leading = true;
      layout();
      scrollTo(top(group));
      leading = false;
    }
  }

  /** What of the page can be scrolled away, in pixels. */
  private double hidden() {
    return Math.max(0, page.getHeight() - scroll.getViewportBounds().getHeight());
  }

  private double top(SettingGroup group) {
    return Objects.requireNonNull(sections.get(group)).getLayoutY();
  }

  private void scrollTo(double top) {
    scroll.setVvalue(hidden() == 0 ? 0 : Math.clamp(top / hidden(), 0, 1));
  }

  /** Marks the group whose settings stand at the top of the page, and remembers the place. */
  private void scrolled() {
    if (getScene() == null) {
      return;
    }
    double top = scroll.getVvalue() * hidden();
    SettingGroup read = null;
    for (SettingGroup group : found) {
      if (top(group) <= top + Space.XL) {
        read = group;
      }
    }
    if (read == null) {
      return;
    }
    model.read(new SettingsViewModel.Reading(read, top - top(read)));
    if (!leading) {
      leading = true;
      index.getSelectionModel().select(read);
      leading = false;
    }
  }

  /** Goes on reading where the rep was in another language; once this is shown. */
  void goOn() {
    SettingsViewModel.Reading reading = model.takeToGoOn();
    if (reading != null) {
      Parent all = getScene().getRoot();
      all.applyCss();
      all.layout();
      scrollTo(top(reading.group()) + reading.depth());
    }
  }

  private void reveal(Object target) {
    if (target instanceof Node node) {
      model.filterProperty().set("");
      applyCss();
      layout();
      Bounds place = page.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
      scrollTo(place.getMinY() - scroll.getViewportBounds().getHeight() / 3);
    }
  }

  private final class GroupCell extends ListCell<SettingGroup> {

    GroupCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SettingGroup group, boolean empty) {
      super.updateItem(group, empty);
      setText(empty || group == null ? null : model.title(group));
    }
  }
}
