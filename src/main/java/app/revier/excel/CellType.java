package app.revier.excel;

/** How the value of a cell is to be read (ECMA-376, part 1, 18.18.11). */
enum CellType {
  /** A number, a date among them. */
  NUMBER,
  /** The number of a text in the table of shared texts. */
  SHARED_TEXT,
  /** A text in the cell itself, or the text that a formula gives. */
  TEXT,
  /** 1 for true, 0 for false. */
  TRUTH,
  /** The code of an error. */
  FAILURE,
  /** A date as ISO 8601 writes it. */
  ISO_DATE;

  /** The type that a cell's t attribute names; an unknown one is read as text. */
  static CellType of(char[] name, int start, int end) {
    return switch (String.valueOf(name, start, end - start)) {
      case "n" -> NUMBER;
      case "s" -> SHARED_TEXT;
      case "b" -> TRUTH;
      case "e" -> FAILURE;
      case "d" -> ISO_DATE;
      default -> TEXT;
    };
  }
}
