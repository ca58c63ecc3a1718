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
 * @param width how many fields most records have
 */
record CsvDialect(char delimiter, boolean declared, int width) {

  /** What is tried; of two that fit equally well the first is taken. */
  private static final String CANDIDATES = ";\t|,";

  private static final int COMMA = CANDIDATES.indexOf(',');
  private static final char QUOTE = '"';
  private static final int MOST_RECORDS = 200;

  /** Above this share the commas of a text are decimal or in sentences. */
  private static final double MOSTLY = 0.8;

  private static final double DOUBT = 0.3;

  /** A quote that hides more of a sample than this was forgotten to be closed. */
  private static final int LONGEST_QUOTED = 1 << 13;

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
      char declared = bare.charAt(4);
      String candidates = CANDIDATES.indexOf(declared) < 0 ? CANDIDATES + declared : CANDIDATES;
      Counter counter = new Counter(sample.substring(first.length()), candidates);
      return new CsvDialect(declared, true, counter.width(candidates.indexOf(declared)));
    }
    Counter counter = new Counter(sample, CANDIDATES);
    int likeliest = counter.likeliest();
    return new CsvDialect(CANDIDATES.charAt(likeliest), false, counter.width(likeliest));
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
    private final String candidates;
    private final List<int[]> records = new ArrayList<>();
    private int[] counts;
    private int commas;
    private int doubtfulCommas;

    Counter(String text, String candidates) {
      this.text = text;
      this.candidates = candidates;
      counts = new int[candidates.length()];
      count();
    }

    private void count() {
      int opening = -1;
      boolean content = false;
      for (int i = 0; i < text.length() && records.size() < MOST_RECORDS; i++) {
        char c = text.charAt(i);
        boolean quoted = opening >= 0;
        if (quoted && (i == text.length() - 1 || i - opening > LONGEST_QUOTED) && !isClosing(i)) {
          i = endOfLine(opening);
          opening = -1;
          endRecord(false);
          content = false;
        } else if (c == QUOTE) {
          content = true;
          if (quoted && charAt(i + 1) == QUOTE) {
            i++;
          } else if (quoted ? closes(i) : opens(i)) {
            opening = quoted ? -1 : i;
          }
        } else if (!quoted && (c == '\n' || c == '\r')) {
          endRecord(content);
          content = false;
        } else if (!quoted) {
          countCharacter(c, i);
          content |= c > ' ';
        }
      }
      endRecord(content && opening < 0);
    }

    private boolean isClosing(int at) {
      return text.charAt(at) == QUOTE && closes(at);
    }

    private int endOfLine(int from) {
      int at = from;
      while (at < text.length() - 1 && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
        at++;
      }
      return at;
    }

    private void endRecord(boolean content) {
      if (content) {
        records.add(counts);
      }
      counts = new int[candidates.length()];
    }

    private void countCharacter(char c, int at) {
      int candidate = candidates.indexOf(c);
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

    private boolean isBorder(char c) {
      return c == '\n' || c == '\r' || candidates.indexOf(c) >= 0;
    }

    /** Beyond its ends the text seems to have line breaks. */
    private char charAt(int at) {
      return at < 0 || at >= text.length() ? '\n' : text.charAt(at);
    }

    int likeliest() {
      int best = 0;
      double bestScore = 0;
      for (int candidate = 0; candidate < candidates.length(); candidate++) {
        double score = score(candidate);
        if (score > bestScore) {
          best = candidate;
          bestScore = score;
        }
      }
      return best;
    }

    /** How many fields most records have with a delimiter. */
    int width(int candidate) {
      return often(candidate).count() + 1;
    }

    /** How often a candidate stands in most records that have it, and how many these are. */
    private record Often(int count, int records) {}

    private Often often(int candidate) {
      Map<Integer, Integer> frequencies = new HashMap<>();
      int often = 0;
      int frequency = 0;
      for (int[] counted : records) {
        int count = counted[candidate];
        int seen = count == 0 ? 0 : frequencies.merge(count, 1, Integer::sum);
        if (seen > frequency || (seen == frequency && count > often)) {
          often = count;
          frequency = seen;
        }
      }
      return new Often(often, frequency);
    }

    /**
     * From 0 for no delimiter at all to 1 for one that stands often, and equally in all records.
     */
    private double score(int candidate) {
      Often often = often(candidate);
      if (often.count() == 0) {
        return 0;
      }
      double share = (double) often.records() / records.size();
      boolean doubtful = candidate == COMMA && doubtfulCommas > MOSTLY * commas;
      return share * share * often.count() / (often.count() + 1.0) * (doubtful ? DOUBT : 1);
    }
  }
}
