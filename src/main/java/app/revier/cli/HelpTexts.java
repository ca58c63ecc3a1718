package app.revier.cli;

import app.revier.text.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lends the texts to the help pages of the command line. */
final class HelpTexts extends ResourceBundle {

  /** The keys of the library's own options. */
  private static final Map<String, String> STANDARD =
      Map.of(
          "mixinStandardHelpOptions.help", "cli.option-help",
          "mixinStandardHelpOptions.version", "cli.option-version");

  private final Texts texts;

  HelpTexts(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    String known = STANDARD.getOrDefault(key, key);
    return known.startsWith("cli.") && texts.has(known) ? pattern(texts.get(known)) : null;
  }

  /** The pattern that gives a text: the library takes what it prints for patterns. */
  static String pattern(String text) {
    return text.replace("%", "%%");
  }

  /** The library asks only for keys that are listed here. */
  @Override
  public Enumeration<String> getKeys() {
    Set<String> keys = new HashSet<>(texts.keys("cli"));
    keys.addAll(STANDARD.keySet());
    return Collections.enumeration(keys);
  }
}
