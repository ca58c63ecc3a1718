package app.revier.desktop.screen.week;

import app.revier.desktop.theme.Icons;
import app.revier.text.Texts;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The button that offers what can be entered into the week. */
final class NewEntryMenu extends MenuButton {

  NewEntryMenu(WeekViewModel model, Texts texts) {
    super(texts.get("entry.new"), Icons.of(Material2OutlinedAL.ADD));
    setId("week-new");
    for (EntryKind kind : EntryKind.values()) {
      String code = kind.name().toLowerCase(Locale.ROOT);
      MenuItem item = new MenuItem(texts.get("entry." + code));
      item.setId("week-new-" + code);
      item.setOnAction(_ -> model.entering().open(kind));
      getItems().add(item);
    }
  }
}
