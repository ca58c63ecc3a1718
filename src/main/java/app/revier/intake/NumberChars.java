package app.revier.intake;

/** The characters that numbers are written with. */
final class NumberChars {

  private NumberChars() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '´' || c == '`';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\t';
  }

  static boolean isMinus(char c) {
    return c == '-' || c == '\u2212' || c == '–' || c == '\u2010' || c == '\u2011';
  }
}
