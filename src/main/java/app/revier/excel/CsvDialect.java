package app.revier.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The form of a text table.
 *
 * @param delimiter what stands between two fields
 * @param declared whether the first line says so ({@code sep=;}) and is no record
 */
record CsvDialect(char delimiter, boolean declared) {

  /** What is tried; of two that fit equally well the first is taken. */
  private static final String CANDIDATES = ";\t|,";

  private static final int COMMA = CANDIDATES.indexOf(',');
  private static final char QUOTE = '"';
  private static final int MOST_RECORDS = 200;

  /** Above this share the commas of a text are decimal or in sentences. */
  private static final double MOSTLY = 0.8;

  private static final double DOUBT = 0.3;

  /** Recognises the form by the beginning of the text. */
  static CsvDialect of(String sample) {
    String first = firstLine(sample);
    String bare =
        first.length() > 1 && first.charAt(0) == QUOTE && first.charAt(first.length() - 1) == QUOTE
            ? first.substring(1, first.length() - 1)
            : first;
    if (bare.length() == 5
        && bare.regionMatches(true, 0, "sep=", 0, 4)
        && bare.charAt(4) != QUOTE) {
      return new CsvDialect(bare.charAt(4), true);
    }
    return new CsvDialect(new Counter(sample).likeliest(), false);
  }

  private static String firstLine(String sample) {
    int end = 0;
    while (end < sample.length() && sample.charAt(end) != '\n' && sample.charAt(end) != '\r') {
      end++;
    }
    return sample.substring(0, end);
  }

  /**
   * Counts how often each candidate stands in each record, outside quotes. The delimiter is the one
   * that stands equally often in most records; a title above the table has little weight. Commas
   * that are followed by a digit after a digit, or by a space, count less: in a German table they
   * are decimal.
   */
  private static final class Counter {

    private final String text;
    private final List<int[]> records = new ArrayList<>();
    private int[] counts = new int[CANDIDATES.length()];
    private int commas;
    private int doubtfulCommas;

    Counter(String text) {
      this.text = text;
      count();
    }

    private void count() {
      boolean quoted = false;
      boolean content = false;
      for (int i = 0; i < text.length() && records.size() < MOST_RECORDS; i++) {
        char c = text.charAt(i);
        if (c == QUOTE) {
          content = true;
          if (quoted && charAt(i + 1) == QUOTE) {
            i++;
          } else {
            quoted = quoted ? !closes(i) : opens(i);
          }
        } else if (!quoted && (c == '\n' || c == '\r')) {
          endRecord(content);
          content = false;
        } else if (!quoted) {
          countCharacter(c, i);
          content |= c > ' ';
        }
      }
      endRecord(content && !quoted);
    }

    private void endRecord(boolean content) {
      if (content) {
        records.add(counts);
      }
      counts = new int[CANDIDATES.length()];
    }

    private void countCharacter(char c, int at) {
      int candidate = CANDIDATES.indexOf(c);
      if (candidate < 0) {
        return;
      }
      counts[candidate]++;
      if (candidate == COMMA) {
        commas++;
        boolean decimal = Character.isDigit(charAt(at - 1)) && Character.isDigit(charAt(at + 1));
        doubtfulCommas += decimal || charAt(at + 1) == ' ' ? 1 : 0;
      }
    }

    /** A quote opens at the beginning of a field only; elsewhere it may mean inches. */
    private boolean opens(int at) {
      int before = at - 1;
      while (charAt(before) == ' ') {
        before--;
      }
      return isBorder(charAt(before));
    }

    private boolean closes(int at) {
      int after = at + 1;
      while (charAt(after) == ' ') {
        after++;
      }
      return isBorder(charAt(after));
    }

    private static boolean isBorder(char c) {
      return c == '\n' || c == '\r' || CANDIDATES.indexOf(c) >= 0;
    }

    /** Beyond its ends the text seems to have line breaks. */
    private char charAt(int at) {
      return at < 0 || at >= text.length() ? '\n' : text.charAt(at);
    }

    char likeliest() {
      int best = 0;
      double bestScore = 0;
      for (int candidate = 0; candidate < CANDIDATES.length(); candidate++) {
        double score = score(candidate);
        if (score > bestScore) {
          best = candidate;
          bestScore = score;
        }
      }
      return CANDIDATES.charAt(best);
    }

    /**
     * From 0 for no delimiter at all to 1 for one that stands often, and equally in all records.
     */
    private double score(int candidate) {
      Map<Integer, Integer> frequencies = new HashMap<>();
      int often = 0;
      int frequency = 0;
      for (int[] counts : records) {
        int count = counts[candidate];
        int seen = count == 0 ? 0 : frequencies.merge(count, 1, Integer::sum);
        if (seen > frequency || (seen == frequency && count > often)) {
          often = count;
          frequency = seen;
        }
      }
      if (often == 0) {
        return 0;
      }
      double share = (double) frequency / records.size();
      boolean doubtful = candidate == COMMA && doubtfulCommas > MOSTLY * commas;
      return share * share * often / (often + 1.0) * (doubtful ? DOUBT : 1);
    }
  }
}
