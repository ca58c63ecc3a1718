package app.revier.cli;

import java.util.Locale;

/** The words scripts see for the kinds of things, the same in every language. */
final class Codes {

  private Codes() {}

  /** {@code Maintain} for a strategy and the like. */
  static String of(Enum<?> value) {
    String name = value.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** {@code number-twice} for a problem and the like. */
  static String hyphened(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
