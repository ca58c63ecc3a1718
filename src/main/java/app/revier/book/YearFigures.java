package app.revier.book;

import app.revier.territory.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the rep said by hand of the revenue of years: the totals of months, and until which day the
 * yearly revenue of customers is known. Kept beside the settings, one line for each.
 */
public final class YearFigures {

  /** Its key beside the settings. */
  static final String KEY = "track.figures";

  private static final int MONTHS = 12;
  private static final String UNTIL = "until";

  private final SortedMap<Integer, SortedMap<Integer, Money>> months = new TreeMap<>();
  private final SortedMap<Integer, LocalDate> until = new TreeMap<>();

  private YearFigures() {}

  /** Those of a book. */
  static YearFigures of(Settings settings) {
    return read(settings.texts().getOrDefault(KEY, ""));
  }

  /**
   * Those of a text.
   *
   * @throws IllegalArgumentException or {@link java.time.DateTimeException} if it has another form
   */
  static YearFigures read(String text) {
    YearFigures figures = new YearFigures();
    text.lines()
        .forEach(
            line -> {
              String[] parts = line.split(" ", -1);
              if (parts.length != 3) {
                throw new IllegalArgumentException("no figure of a year: " + line);
              }
              int year = Integer.parseInt(parts[0]);
              if (parts[1].equals(UNTIL)) {
                figures.until.put(year, LocalDate.parse(parts[2]));
              } else {
                figures.put(
                    year, Integer.parseInt(parts[1]), Money.ofCents(Long.parseLong(parts[2])));
              }
            });
    return figures;
  }

  private void put(int year, int month, @Nullable Money total) {
    if (month < 1 || month > MONTHS) {
      throw new IllegalArgumentException("no month: " + month);
    }
    SortedMap<Integer, Money> totals = months.computeIfAbsent(year, _ -> new TreeMap<>());
    if (total == null) {
      totals.remove(month);
    } else {
      totals.put(month, total);
    }
    if (totals.isEmpty()) {
      months.remove(year);
    }
  }

  /** The years of which the total of a month was entered. */
  Set<Integer> years() {
    return Set.copyOf(months.keySet());
  }

  /** The totals of the months of a year, as far as they were entered. */
  public Map<Integer, Money> months(int year) {
    return Map.copyOf(months.getOrDefault(year, new TreeMap<>()));
  }

  /** Until which day the yearly revenue of customers is known; none if nobody said so. */
  public @Nullable LocalDate until(int year) {
    return until.get(year);
  }

  /** The same with the total of a month, or without one. */
  public YearFigures with(int year, int month, @Nullable Money total) {
    YearFigures other = read(text());
    other.put(year, month, total);
    return other;
  }

  /** The same with another day until which yearly revenue is known, or without one. */
  public YearFigures withUntil(int year, @Nullable LocalDate day) {
    YearFigures other = read(text());
    if (day == null) {
      other.until.remove(year);
    } else {
      other.until.put(year, day);
    }
    return other;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    months.forEach(
        (year, totals) ->
            totals.forEach(
                (month, total) ->
                    text.append(year)
                        .append(' ')
                        .append(month)
                        .append(' ')
                        .append(total.cents())
                        .append('\n')));
    until.forEach(
        (year, day) ->
            text.append(year).append(' ').append(UNTIL).append(' ').append(day).append('\n'));
    return text.toString().strip();
  }

  /** How they are kept. */
  Write.PutSetting written() {
    String text = text();
    return new Write.PutSetting(KEY, text.isEmpty() ? null : text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof YearFigures that
        && months.equals(that.months)
        && until.equals(that.until);
  }

  @Override
  public int hashCode() {
    return Objects.hash(months, until);
  }
}
