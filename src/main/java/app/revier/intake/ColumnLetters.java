package app.revier.intake;

/** How a spreadsheet names its columns. */
public final class ColumnLetters {

  private ColumnLetters() {}

  /** The letters of a column counted from 0: A, B … Z, AA … */
  public static String of(int index) {
    StringBuilder letters = new StringBuilder(3);
    for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
      letters.append((char) ('A' + rest % 26));
    }
    return letters.reverse().toString();
  }
}
