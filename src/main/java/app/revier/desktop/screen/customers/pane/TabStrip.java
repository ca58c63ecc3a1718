package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.nav.Memory;
import app.revier.desktop.theme.Space;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/** The names of the tabs, in two lines where the pane is narrow; the chosen one is remembered. */
final class TabStrip extends FlowPane {

  private static final String KEY = "customers-screen.tab";

  /** Hardly any customer has more of anything. */
  private static final int WIDEST = 88;

  private static final double GAP = 12;

  private final Texts texts;
  private final Memory memory;
  private final List<PaneTab> tabs;
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final ToggleGroup group = new ToggleGroup();
  private final ReadOnlyObjectWrapper<PaneTab> chosen;

  TabStrip(List<PaneTab> tabs, Texts texts, Memory memory) {
    super(0, 0);
    this.texts = texts;
    this.memory = memory;
    this.tabs = tabs;
    getStyleClass().add("tab-strip");
    chosen = new ReadOnlyObjectWrapper<>(this, "chosen", tabs.getFirst());
    for (PaneTab tab : tabs) {
      ToggleButton button = new ToggleButton(name(tab, -1));
      button.getStyleClass().addAll("flat", "tab-name");
      button.setToggleGroup(group);
      button.setId("customers-tab-" + tab.code());
      button.setOnAction(event -> choose(tab));
      button.setOnKeyPressed(
          event -> {
            if (event.getCode() == KeyCode.ENTER) {
              choose(tab);
            }
          });
      HBox place = new HBox(button);
      button.setMinWidth(USE_PREF_SIZE);
      button.fontProperty().subscribe(font -> reserve(place, button, tab));
      buttons.add(button);
      getChildren().add(place);
    }
    String remembered = memory.get(KEY);
    choose(
        tabs.stream()
            .filter(tab -> tab.code().equals(remembered))
            .findFirst()
            .orElse(tabs.getFirst()));
  }

  /** Room for a number, so that the names stand in the same lines whatever the customer has. */
  private void reserve(HBox place, ToggleButton button, PaneTab tab) {
    Text widest = new Text(name(tab, tab.counts() ? WIDEST : 0));
    widest.setFont(button.getFont());
    // Of a number's room most is free, and parts the names well enough.
    double gap = tab.counts() ? Space.XS : GAP;
    place.setPrefWidth(Math.ceil(widest.getLayoutBounds().getWidth()) + gap);
    place.setMinWidth(USE_PREF_SIZE);
  }

  private String name(PaneTab tab, int count) {
    String word = texts.get("customers.tab-" + tab.code());
    return count > 0 ? word + " " + texts.number(count) : word;
  }

  /** The tab that is shown. */
  ReadOnlyObjectProperty<PaneTab> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Shows a tab. */
  void choose(PaneTab tab) {
    buttons.get(tabs.indexOf(tab)).setSelected(true);
    chosen.set(tab);
    memory.put(KEY, tab.code());
  }

  /** Shows beside the names how much the tabs hold. */
  void count(Subject subject) {
    for (int i = 0; i < tabs.size(); i++) {
      buttons.get(i).setText(name(tabs.get(i), tabs.get(i).count(subject)));
    }
  }
}
