package app.revier.text;

import app.revier.book.Setting;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what a setting takes. */
public final class SettingTexts {

  private final Texts texts;

  /** In the language of these texts. */
  public SettingTexts(Texts texts) {
    this.texts = texts;
  }

  /** What to enter for a setting, as the book and the command line write it. */
  public String wanted(Setting<?> setting) {
    Setting.Limits limits = setting.limits();
    if (limits != null && setting.form() == Setting.Form.WHOLE) {
      return texts.get(
          "entries.form-whole", String.valueOf(limits.least()), String.valueOf(limits.most()));
    }
    if (limits != null) {
      return texts.get(
          "entries.range", String.valueOf(limits.least()), String.valueOf(limits.most()));
    }
    if (setting.form() == Setting.Form.CHOICE && setting.initial() instanceof Enum<?> initial) {
      return texts.get("entries.form-choice", words(initial));
    }
    return texts.get("entries.form-" + setting.form().name().toLowerCase(Locale.ROOT));
  }

  /** The words of a choice, each as it is entered. */
  private static String words(Enum<?> one) {
    return Arrays.stream(one.getDeclaringClass().getEnumConstants())
        .map(word -> word.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
