package app.revier.desktop.filter;

import app.revier.book.Setting;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.segment.Cell;
import app.revier.territory.Attribute;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import app.revier.text.Terms;
import app.revier.text.Texts;
import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The field to type into, the menu of conditions, and the chips of those that are set. */
public final class FilterBar extends FlowPane {

  private static final double FIELD_WIDTH = 260;

  private final SharedFilter filter;
  private final Desk desk;
  private final Texts texts;
  private final Terms terms;
  private final CustomTextField field = new CustomTextField();
  private final MenuButton menu;

  /**
   * A bar of a screen.
   *
   * @param screen what the names of its controls begin with
   * @param goOn where the keyboard goes on from the field
   */
  public FilterBar(String screen, SharedFilter filter, Desk desk, Runnable goOn) {
    super(Space.S, Space.S);
    this.filter = filter;
    this.desk = desk;
    this.texts = desk.texts();
    this.terms = desk.terms();
    getStyleClass().add("filter-bar");
    field.setId(screen + "-filter");
    field.setPromptText(texts.get("customers.filter-prompt"));
    field.setTooltip(new Tooltip(texts.get("customers.filter-hint")));
    field.setLeft(Icons.of(Material2MZ.SEARCH));
    field.setPrefWidth(FIELD_WIDTH);
    field.textProperty().bindBidirectional(filter.textProperty());
    field.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
          } else if (event.getCode() == KeyCode.DOWN
              || event.getCode() == KeyCode.ENTER
              || event.getCode() == KeyCode.ESCAPE) {
            goOn.run();
            event.consume();
          }
        });
    menu = new MenuButton(texts.get("customers.conditions"), Icons.of(Material2AL.FILTER_LIST));
    menu.setId(screen + "-conditions");
    menu.setOnShowing(event -> fillMenu());
    fillMenu();
    filter.conditions().addListener((ListChangeListener<Object>) change -> showChips());
    showChips();
  }

  /** Puts the keyboard into the field. */
  public void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void showChips() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(field);
    nodes.add(menu);
    for (Condition condition : filter.conditions()) {
      nodes.add(chip(condition));
    }
    if (filter.conditions().size() > 1) {
      Button all = new Button(texts.get("customers.clear-filter"));
      all.getStyleClass().addAll("flat", "small");
      all.setOnAction(event -> filter.clear());
      nodes.add(all);
    }
    getChildren().setAll(nodes);
  }

  private Button chip(Condition condition) {
    Button chip = new Button(words(condition), Icons.of(Material2AL.CLOSE));
    chip.getStyleClass().add("filter-chip");
    chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    chip.setTooltip(new Tooltip(texts.get("customers.remove-condition", words(condition))));
    chip.setOnAction(event -> filter.remove(condition));
    if (condition instanceof Condition.InCell(Cell cell)) {
      chip.getStyleClass().add(app.revier.desktop.theme.CellChip.styleClass(cell));
      chip.getStyleClass().add("filter-cell");
    }
    return chip;
  }

  private String words(Condition condition) {
    return switch (condition) {
      case Condition.InCell(Cell cell) -> terms.cell(cell);
      case Condition.OfSize(SizeClass size) ->
          texts.get("customers.condition-size", terms.size(size));
      case Condition.OfStrategy(Strategy strategy) -> terms.strategy(strategy);
      case Condition.Buying(boolean existing) -> terms.standing(existing);
      case Condition.PostcodeFrom(String prefix) ->
          texts.get("customers.condition-postcode", prefix);
      case Condition.Having(var _, String value) -> value;
      case Condition.OfTrait(String attribute, String value) -> words(attribute, value);
      case Condition.Among(Caption title, var customers) ->
          texts.get(
              "customers.condition-among",
              title.in(texts).replace("\u00ad", ""),
              texts.number(customers.size()));
    };
  }

  private List<Attribute> attributes() {
    return desk.book().snapshot().settings().get(Setting.ATTRIBUTES);
  }

  private String words(String code, @Nullable String value) {
    for (Attribute attribute : attributes()) {
      if (attribute.code().equals(code)) {
        Attribute.Value known = value == null ? null : attribute.value(value);
        return texts.get(
            "behaviour.condition",
            attribute.name(),
            known == null ? texts.get("behaviour.not-given") : known.label());
      }
    }
    // An attribute that is gone: its chip is there to be taken away.
    return texts.get("behaviour.condition-gone");
  }

  private List<Menu> byAttribute() {
    List<Menu> menus = new ArrayList<>();
    for (Attribute attribute : attributes()) {
      Menu values = new Menu(attribute.name());
      for (Attribute.Value value : attribute.values()) {
        values.getItems().add(item(new Condition.OfTrait(attribute.code(), value.code())));
      }
      values.getItems().add(item(new Condition.OfTrait(attribute.code(), null)));
      menus.add(values);
    }
    return menus;
  }

  private void fillMenu() {
    Menu cells = new Menu(texts.get("customers.by-cell"));
    for (Cell cell : Cell.values()) {
      cells.getItems().add(item(new Condition.InCell(cell)));
    }
    Menu sizes = new Menu(texts.get("customers.by-size"));
    for (SizeClass size : SizeClass.values()) {
      sizes.getItems().add(item(new Condition.OfSize(size)));
    }
    Menu strategies = new Menu(texts.get("customers.by-strategy"));
    for (Strategy strategy : Strategy.values()) {
      strategies.getItems().add(item(new Condition.OfStrategy(strategy)));
    }
    MenuItem all = new MenuItem(texts.get("customers.clear-filter"));
    all.setOnAction(event -> filter.clear());
    all.setDisable(filter.conditions().isEmpty() && filter.textProperty().get().isBlank());
    menu.getItems()
        .setAll(
            cells,
            sizes,
            strategies,
            new SeparatorMenuItem(),
            item(new Condition.Buying(true)),
            item(new Condition.Buying(false)),
            item(new Condition.InCell(null)),
            new SeparatorMenuItem(),
            postcode(),
            new SeparatorMenuItem(),
            all);
    menu.getItems().addAll(menu.getItems().indexOf(strategies) + 1, byAttribute());
  }

  private CheckMenuItem item(Condition condition) {
    CheckMenuItem item = new CheckMenuItem(words(condition));
    item.setSelected(filter.conditions().contains(condition));
    item.setOnAction(
        event -> {
          if (item.isSelected()) {
            filter.add(condition);
          } else {
            filter.remove(condition);
          }
        });
    return item;
  }

  private MenuItem postcode() {
    TextField prefix = new TextField();
    prefix.setId("customers-postcode");
    prefix.setPromptText(texts.get("customers.postcode-prompt"));
    prefix.setPrefColumnCount(6);
    Label label = new Label(texts.get("customers.by-postcode"));
    label.setLabelFor(prefix);
    HBox line = new HBox(Space.S, label, prefix);
    line.getStyleClass().add("tools");
    CustomMenuItem item = new CustomMenuItem(line, false);
    prefix.setOnAction(
        event -> {
          Condition condition =
              Condition.PostcodeFrom.typed(Objects.requireNonNullElse(prefix.getText(), ""));
          if (condition != null) {
            filter.add(condition);
            menu.hide();
          }
        });
    return item;
  }
}
