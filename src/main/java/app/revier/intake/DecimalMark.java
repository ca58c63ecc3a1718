package app.revier.intake;

/** Which character stands before the decimals; the other one groups thousands. */
public enum DecimalMark {
  /** As in German: 1.234,56. */
  COMMA(','),
  /** As in English: 1,234.56. */
  POINT('.');

  private final char sign;

  DecimalMark(char sign) {
    this.sign = sign;
  }

  /** The character. */
  public char sign() {
    return sign;
  }

  /** The mark that this character is. */
  static DecimalMark of(char sign) {
    return sign == ',' ? COMMA : POINT;
  }

  /** The mark when this character groups thousands. */
  static DecimalMark besides(char grouping) {
    return grouping == ',' ? POINT : COMMA;
  }
}
