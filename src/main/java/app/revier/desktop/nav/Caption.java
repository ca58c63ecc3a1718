package app.revier.desktop.nav;

import app.revier.text.Texts;
import java.util.List;

/**
 * What something is called, in whichever language is asked for. A draft outlives a change of
 * language, so that it must not keep the words of one.
 *
 * @param key the key of a text; empty for a name that is the same in every language
 * @param arguments of the text; of a name that is the same in every language only itself
 */
public record Caption(String key, List<Object> arguments) {

  /** Keeps a copy. */
  public Caption {
    arguments = List.copyOf(arguments);
  }

  /** A text of the bundle. */
  public static Caption of(String key, Object... arguments) {
    return new Caption(key, List.of(arguments));
  }

  /** A name that is the same in every language, such as that of a customer. */
  public static Caption plain(String name) {
    return new Caption("", List.of(name));
  }

  /** In words. */
  public String in(Texts texts) {
    return key.isEmpty()
        ? String.valueOf(arguments.getFirst())
        : texts.get(key, arguments.toArray());
  }
}
