package app.revier.doubles;

/** Counts letters left out, put in, exchanged for others or with their neighbours. */
final class TypingErrors {

  private TypingErrors() {}

  /** Whether so many errors are enough to make one text of the other (at most two). */
  static boolean atMost(int errors, String a, String b) {
    int from = 0;
    int endOfA = a.length();
    int endOfB = b.length();
    if (Math.abs(endOfA - endOfB) > errors) {
      return false;
    }
    while (from < endOfA && from < endOfB && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    while (endOfA > from && endOfB > from && a.charAt(endOfA - 1) == b.charAt(endOfB - 1)) {
      endOfA--;
      endOfB--;
    }
    int longer = Math.max(endOfA, endOfB) - from;
    // What is left is as short as the errors, unless letters between two errors agree.
    if (longer <= errors) {
      return true;
    }
    return Integer.bitCount(letters(a, from, endOfA) ^ letters(b, from, endOfB)) <= 2 * errors
        && distance(a.substring(from, endOfA), b.substring(from, endOfB)) <= errors;
  }

  /** Which letters there are, one bit each; an error puts one in, takes one away, or both. */
  private static int letters(String text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters |= 1 << text.charAt(i);
    }
    return letters;
  }

  /** The restricted Damerau-Levenshtein distance. */
  private static int distance(String a, String b) {
    int[] twoAbove = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        char one = a.charAt(i - 1);
        char other = b.charAt(j - 1);
        int best = Math.min(above[j], row[j - 1]) + 1;
        best = Math.min(best, above[j - 1] + (one == other ? 0 : 1));
        boolean exchanged =
            i > 1 && j > 1 && one == b.charAt(j - 2) && a.charAt(i - 2) == other && one != other;
        row[j] = exchanged ? Math.min(best, twoAbove[j - 2] + 1) : best;
      }
      int[] free = twoAbove;
      twoAbove = above;
      above = row;
      row = free;
    }
    return above[b.length()];
  }
}
