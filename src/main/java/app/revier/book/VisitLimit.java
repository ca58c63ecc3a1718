package app.revier.book;

/** How many visits there are for growth projects. */
public sealed interface VisitLimit {

  /** What stands for {@link Free} in the book. */
  String FREE = "free";

  /**
   * So many.
   *
   * @param visits zero or more
   */
  record Fixed(int visits) implements VisitLimit {

    /** Refuses a negative number. */
    public Fixed {
      if (visits < 0) {
        throw new IllegalArgumentException("negative: " + visits);
      }
    }
  }

  /** What the time budget leaves free. */
  record Free() implements VisitLimit {}

  /** Reads a number or the word {@value #FREE}. */
  static VisitLimit parse(String text) {
    return text.equals(FREE) ? new Free() : new Fixed(Integer.parseInt(text));
  }

  /** Writes it so that it can be read again. */
  static String format(VisitLimit limit) {
    return switch (limit) {
      case Fixed(int visits) -> String.valueOf(visits);
      case Free _ -> FREE;
    };
  }
}
