package app.revier.desktop.chart;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * The frame around a chart: its title, and a menu to take the chart along as a picture. Every chart
 * of the program stands in one.
 */
public final class ChartCard extends VBox {

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  /** As high as a title alone, so that titles beside each other stand on one line. */
  public static final double HEAD = 20;

  private final Label title;
  private final HBox tools = new HBox(Space.S);
  private final ChartTaking taking;
  private final Texts texts;
  private String subject = "";

  /**
   * A frame.
   *
   * @param id tells the charts of the program apart; the menu is {@code id-menu}
   * @param chart fills the frame
   */
  public ChartCard(String id, String title, Region chart, Desk desk) {
    this(id, title, chart, chart, desk);
  }

  /**
   * A frame around more than the chart.
   *
   * @param content fills the frame, and holds the chart; if it holds something else in its place,
   *     there is no picture to take along
   */
  public ChartCard(String id, String title, Region chart, Node content, Desk desk) {
    this.texts = desk.texts();
    this.title = Words.section(title);
    this.title.setMinWidth(0);
    setId(id);
    taking = new ChartTaking(chart, this::pictureTitle, desk);
    tools.setAlignment(Pos.CENTER_RIGHT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    MenuButton menu = menu(id);
    // Other content may have taken the place of the chart.
    menu.visibleProperty().bind(chart.sceneProperty().isNotNull().and(chart.visibleProperty()));
    HBox head = new HBox(Space.S, this.title, gap, tools, menu);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(HEAD);
    setSpacing(Space.XS);
    getChildren().addAll(head, content);
    setVgrow(content, Priority.ALWAYS);
    getStyleClass().addAll("card-pane", "chart-card");
    chart.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (COPY.match(event)) {
            event.consume();
            taking.copy();
          }
        });
  }

  /** What stands beside the title. */
  public void setTools(Node... nodes) {
    tools.getChildren().setAll(nodes);
  }

  /** Fills the frame with something else, which holds the chart or other content in its place. */
  public void setContent(Node content) {
    getChildren().setAll(getChildren().getFirst(), content);
    setVgrow(content, Priority.ALWAYS);
  }

  /** Within a pane that has a frame, the chart needs none. */
  public ChartCard frameless() {
    getStyleClass().add("frameless");
    title.getStyleClass().setAll("label", "muted");
    // Panes are narrow.
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    return this;
  }

  /** Says whose chart it is, which a picture cannot do without; empty for the whole book. */
  public void setSubject(String name) {
    subject = name;
  }

  private String pictureTitle() {
    return subject.isBlank()
        ? title.getText()
        : texts.get("chart.title-of", subject, title.getText());
  }

  /** Gives the chart another title. */
  public void setTitle(String words) {
    title.setText(words);
  }

  private MenuButton menu(String id) {
    MenuButton menu = new MenuButton(null, Icons.of(Material2MZ.MORE_VERT));
    menu.setId(id + "-menu");
    menu.setTooltip(new Tooltip(texts.get("chart.menu")));
    menu.setAccessibleText(texts.get("chart.menu-of", title.getText()));
    menu.getStyleClass().addAll("flat", "no-arrow", "chart-menu");
    menu.setMinHeight(HEAD);
    menu.setMaxHeight(HEAD);
    MenuItem copy = item("chart.copy", taking::copy);
    menu.getItems()
        .setAll(
            copy,
            item("chart.save-png", taking::savePng),
            item("chart.save-svg", taking::saveSvg),
            item("chart.save-pdf", taking::savePdf),
            item("chart.print", taking::print));
    return menu;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setId(key.replace('.', '-'));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
