package app.revier.desktop.screen.settings;

import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.scene.layout.VBox;

/** A group of settings under its title. */
abstract class SettingsSection extends VBox {

  SettingsSection(SettingGroup group, Texts texts) {
    super(Space.M);
    getChildren()
        .add(
            new VBox(
                Space.XS,
                Words.section(texts.get("settings.section-" + group.code())),
                Words.muted(texts.get("settings.section-" + group.code() + "-hint"))));
  }

  /** Shows only what is found by the words that are typed. */
  abstract void showFound();

  /** Shows or hides the whole group. */
  final void show(boolean found) {
    setVisible(found);
    setManaged(found);
  }
}
