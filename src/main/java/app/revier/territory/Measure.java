package app.revier.territory;

import java.util.Locale;

/**
 * An activity that is to bring a growth project about, such as a trial. The list is the rep's own;
 * projects have its name.
 *
 * @param code names the measure in the list, never shown
 * @param name what the rep calls it, on one line
 */
public record Measure(String code, String name) {

  /** Refuses a measure without a name. */
  public Measure {
    if (!Trait.isCode(code) || name.isBlank() || !name.equals(onOneLine(name))) {
      throw new IllegalArgumentException("no measure: " + code + ", " + name);
    }
  }

  /** A name as it stands in a list: without the blanks around it, and on one line. */
  public static String onOneLine(String name) {
    return name.strip().replaceAll("\\s+", " ");
  }

  /** What names of the same measure have in common, however they are written; empty for none. */
  public static String key(String name) {
    return onOneLine(name).toLowerCase(Locale.ROOT);
  }

  /** Whether two names are of the same measure. */
  public static boolean same(String one, String two) {
    return key(one).equals(key(two));
  }

  /** Whether a project's measure is this one. */
  public boolean isOf(String measure) {
    return same(name, measure);
  }
}
