package app.revier.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dates of spreadsheets: days counted from 1900 or, in old files of the Mac, from 1904. */
enum SerialDay {
  /** Day 1 is 1 January 1900. Day 60, a 29 February 1900 that never was, is read as 1 March. */
  FROM_1900(LocalDate.of(1899, 12, 30).toEpochDay()) {
    @Override
    long epochDay(long serial) {
      return serial < 61 ? super.epochDay(serial) + 1 : super.epochDay(serial);
    }
  },
  /** Day 0 is 1 January 1904. */
  FROM_1904(LocalDate.of(1904, 1, 1).toEpochDay());

  private static final double MILLISECONDS_A_DAY = 86_400_000;

  /** 31 December 9999, the last date a spreadsheet program shows. */
  private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();

  private final long zero;

  SerialDay(long zero) {
    this.zero = zero;
  }

  long epochDay(long serial) {
    return zero + serial;
  }

  /**
   * The day of a serial number; the time of day is dropped, after rounding to the millisecond as
   * spreadsheets do.
   *
   * @return null if it is no date: below 1 there is only a time of day, and none is later than 9999
   */
  @Nullable LocalDate date(BigDecimal serial) {
    double days = Math.floor(serial.doubleValue() + 0.5 / MILLISECONDS_A_DAY);
    if (days < 1 || days > LAST - zero) {
      return null;
    }
    return LocalDate.ofEpochDay(epochDay((long) days));
  }
}
