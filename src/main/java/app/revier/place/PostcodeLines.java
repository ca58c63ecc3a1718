package app.revier.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text form in which GeoNames gives postcodes of any country: lines of cells separated by
 * tabs, which are country, postcode, place, three pairs of regions and codes, latitude, longitude,
 * and, if it is known, how exact they are.
 */
public final class PostcodeLines {

  private static final int COUNTRY = 0;
  private static final int POSTCODE = 1;
  private static final int LATITUDE = 9;
  private static final int LONGITUDE = 10;
  private static final Pattern CODE = Pattern.compile("[A-Za-z]{2}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{1,12})?");

  private PostcodeLines() {}

  /** What is wrong with a line. */
  public enum Fault {
    /** It has too few cells. */
    TOO_SHORT,
    /** The country is no code of two letters. */
    NO_COUNTRY,
    /** The postcode is missing. */
    NO_POSTCODE,
    /** The latitude is no number from -90 to 90. */
    WRONG_LATITUDE,
    /** The longitude is no number from -180 to 180. */
    WRONG_LONGITUDE
  }

  /**
   * A line that was not taken.
   *
   * @param row from 1
   * @param column its letter, as a spreadsheet shows it; empty for the line as a whole
   * @param fault what is wrong
   * @param cell what stands there
   */
  public record Rejected(int row, String column, Fault fault, String cell) {}

  /**
   * What a file holds.
   *
   * @param entries what was understood
   * @param rejected what was not
   */
  public record Content(List<PostcodeFile.Entry> entries, List<Rejected> rejected) {

    /** Keeps its own lists. */
    public Content {
      entries = List.copyOf(entries);
      rejected = List.copyOf(rejected);
    }
  }

  /** Reads lines; blank ones are passed over. */
  public static Content read(List<String> lines) {
    List<PostcodeFile.Entry> entries = new ArrayList<>();
    List<Rejected> rejected = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank()) {
        String[] cells = line.split("\t", -1);
        Rejected fault = fault(cells, i + 1);
        if (fault != null) {
          rejected.add(fault);
        } else {
          entries.add(
              new PostcodeFile.Entry(
                  cells[COUNTRY].strip().toUpperCase(Locale.ROOT),
                  cells[POSTCODE].strip(),
                  Double.parseDouble(cells[LATITUDE].strip()),
                  Double.parseDouble(cells[LONGITUDE].strip())));
        }
      }
    }
    return new Content(entries, rejected);
  }

  private static @Nullable Rejected fault(String[] cells, int row) {
    if (cells.length <= LONGITUDE) {
      return new Rejected(row, "", Fault.TOO_SHORT, String.valueOf(cells.length));
    }
    if (!CODE.matcher(cells[COUNTRY].strip()).matches()) {
      return at(cells, row, COUNTRY, Fault.NO_COUNTRY);
    }
    if (cells[POSTCODE].isBlank()) {
      return at(cells, row, POSTCODE, Fault.NO_POSTCODE);
    }
    if (!isWithin(cells[LATITUDE], 90)) {
      return at(cells, row, LATITUDE, Fault.WRONG_LATITUDE);
    }
    return isWithin(cells[LONGITUDE], 180)
        ? null
        : at(cells, row, LONGITUDE, Fault.WRONG_LONGITUDE);
  }

  private static Rejected at(String[] cells, int row, int column, Fault fault) {
    return new Rejected(row, String.valueOf((char) ('A' + column)), fault, cells[column]);
  }

  private static boolean isWithin(String cell, int most) {
    String number = cell.strip();
    return NUMBER.matcher(number).matches() && Math.abs(Double.parseDouble(number)) <= most;
  }
}
