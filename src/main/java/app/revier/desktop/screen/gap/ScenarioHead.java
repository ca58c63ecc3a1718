package app.revier.desktop.screen.gap;

import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;

/** The name of a scenario, renamed in place, and what can be done with it. */
final class ScenarioHead extends HBox {

  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final ScenariosViewModel model;
  private final Texts texts;
  private final TextField name = new TextField();
  private final MenuButton menu = new MenuButton(null, Icons.of(Material2MZ.MORE_VERT));
  private @Nullable ScenarioCard card;

  ScenarioHead(
      ScenariosViewModel model,
      ScenariosViewModel.AdoptionQuestion question,
      boolean readOnly,
      Texts texts) {
    super(Space.XS);
    this.model = model;
    this.texts = texts;
    setAlignment(Pos.CENTER_LEFT);
    name.getStyleClass().add("scenario-name");
    name.setEditable(!readOnly);
    name.setPromptText(texts.get("whatif.name-prompt"));
    name.setAccessibleText(texts.get("whatif.name"));
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setOnAction(_ -> rename());
    name.focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (before && !focused) {
                rename();
              }
            });
    name.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && card != null) {
            showName(card);
            event.consume();
          }
        });
    menu.getStyleClass().addAll("flat", "no-arrow");
    menu.setTooltip(new Tooltip(texts.get("whatif.menu")));
    menu.getItems()
        .setAll(
            item("whatif.adopt", one -> model.adopt(one, question)),
            item("whatif.more", one -> model.extend(one.kept())),
            item("whatif.copy", model::copy),
            item("whatif.delete", model::delete));
    menu.setDisable(readOnly);
    getChildren().addAll(name, menu);
  }

  private MenuItem item(String key, Consumer<ScenarioCard> action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setId(key.replace('.', '-'));
    item.setOnAction(
        _ -> {
          if (card != null) {
            action.accept(card);
          }
        });
    return item;
  }

  /** Shows a scenario; a name that is just being typed stays. */
  void show(ScenarioCard now) {
    card = now;
    if (!name.isFocused()) {
      showName(now);
    }
    menu.setAccessibleText(texts.get("whatif.menu-of", now.column().name()));
    menu.getItems().getFirst().setDisable(now.result() == null);
    menu.getItems().get(1).setDisable(now.scenario() == null);
    menu.getItems().get(2).setDisable(now.scenario() == null);
    name.setDisable(now.scenario() == null);
  }

  private void showName(ScenarioCard shown) {
    name.pseudoClassStateChanged(ERROR, false);
    name.setText(shown.scenario() == null ? shown.column().name() : shown.kept().name());
    name.setTooltip(Words.hint(shown.column().name()));
  }

  private void rename() {
    if (card != null) {
      String why = model.rename(card, name.getText());
      name.pseudoClassStateChanged(ERROR, !why.isEmpty());
      if (!why.isEmpty()) {
        name.setTooltip(Words.hint(why));
        model.explain(why);
      }
    }
  }
}
