package app.revier.cli;

import app.revier.text.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Lends the texts to the help pages of the command line. */
final class HelpTexts extends ResourceBundle {

  private final Texts texts;

  HelpTexts(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    String known = key.startsWith("cli.") ? key : standard(key);
    return known != null && texts.has(known) ? texts.get(known) : null;
  }

  private static @Nullable String standard(String key) {
    return switch (key) {
      case "mixinStandardHelpOptions.help[0]", "help[0]", "help" -> "cli.option-help";
      case "mixinStandardHelpOptions.version[0]", "version[0]", "version" -> "cli.option-version";
      default -> null;
    };
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.emptyEnumeration();
  }
}
