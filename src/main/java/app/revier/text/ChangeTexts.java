package app.revier.text;

import app.revier.book.ChangeLabel;
import app.revier.book.Setting;

/** Puts changes of the book into words. */
public final class ChangeTexts {

  private ChangeTexts() {}

  /** A change as part of a sentence: {@code Kunde „Klinikum Nordstadt“ geändert}. */
  public static String words(Texts texts, ChangeLabel label) {
    if (label.code().equals("settings-changed") && label.arguments().size() == 1) {
      String name = settingName(texts, label.arguments().getFirst());
      return name.isEmpty()
          ? texts.get("changes.settings-changed")
          : texts.get("changes.setting-changed", name);
    }
    return texts.get("changes." + label.code(), label.arguments().toArray());
  }

  /**
   * What a setting is called.
   *
   * @param keys of what was changed; several are separated by commas
   * @return empty if several were changed, or one that this version does not know
   */
  private static String settingName(Texts texts, String keys) {
    String key = "settings." + keys.replace('.', '-');
    if (keys.equals(Setting.STAGES.key())) {
      return texts.get("settings.section-stages");
    }
    return texts.has(key) ? texts.get(key) : "";
  }
}
