package app.revier.desktop.screen.time;

import java.time.LocalDate;
import java.time.YearMonth;
import javafx.geometry.Rectangle2D;

/**
 * Where the days of a year lie: twelve months side by side and below each other, each with its
 * weeks from Monday on; months side by side have room for the weeks of the longest of them.
 *
 * @param year which
 * @param columns months side by side, from 1
 * @param cell the width of a day
 * @param line the height of a day
 */
record YearGrid(int year, int columns, double cell, double line) {

  /** Between months. */
  static final double GAP = 12;

  /** The name of the month and the days of the week above it. */
  static final double HEAD = 36;

  private static final int MONTHS = 12;
  private static final int WEEK = 7;
  private static final double LEAST = 18;
  private static final double LINE_LEAST = 18;
  private static final double LINE_MOST = 24;
  private static final double WIDEST = 34;
  private static final int MOST_COLUMNS = 4;
  private static final double FLAT = 0.92;

  /** As many months side by side as there is room for, four at most. */
  static YearGrid within(double width, int year) {
    int columns = (int) Math.clamp((width + GAP) / (WEEK * LEAST + GAP), 1, MOST_COLUMNS);
    double cell =
        Math.clamp(Math.floor((width - (columns - 1) * GAP) / columns / WEEK), LEAST, WIDEST);
    return new YearGrid(
        year, columns, cell, Math.clamp(Math.floor(cell * FLAT), LINE_LEAST, LINE_MOST));
  }

  double month() {
    return WEEK * cell;
  }

  private int rows() {
    return Math.ceilDiv(MONTHS, columns);
  }

  /** The weeks that the months of a row have room for. */
  private int weeks(int row) {
    int most = 0;
    for (int number = row * columns + 1; number <= (row + 1) * columns; number++) {
      if (number <= MONTHS) {
        YearMonth month = YearMonth.of(year, number);
        most = Math.max(most, Math.ceilDiv(offset(month) + month.lengthOfMonth(), WEEK));
      }
    }
    return most;
  }

  /** Where a row of months begins; behind the last one, where the year ends. */
  private double topOf(int row) {
    double top = 0;
    for (int before = 0; before < row; before++) {
      top += HEAD + weeks(before) * line + GAP / 2;
    }
    return top;
  }

  double height() {
    return topOf(rows());
  }

  double width() {
    return columns * month() + (columns - 1) * GAP;
  }

  /** Where the block of a month begins. */
  double left(int month) {
    return (month - 1) % columns * (month() + GAP);
  }

  double top(int month) {
    return topOf(Math.floorDiv(month - 1, columns));
  }

  private static int offset(YearMonth month) {
    return month.atDay(1).getDayOfWeek().getValue() - 1;
  }

  /** The place of a day. */
  Rectangle2D place(LocalDate day) {
    int index = offset(YearMonth.from(day)) + day.getDayOfMonth() - 1;
    int month = day.getMonthValue();
    return new Rectangle2D(
        left(month) + index % WEEK * cell,
        top(month) + HEAD + Math.floorDiv(index, WEEK) * line,
        cell,
        line);
  }

  /**
   * The day at a point; beside the days of a month the nearest one of it, so that a drag goes on
   * from month to month.
   */
  LocalDate at(double x, double y) {
    int column = Math.clamp((int) Math.floor((x + GAP / 2) / (month() + GAP)), 0, columns - 1);
    int row = 0;
    while (row < rows() - 1 && y >= topOf(row + 1)) {
      row++;
    }
    int number = Math.min(MONTHS, row * columns + column + 1);
    YearMonth month = YearMonth.of(year, number);
    int weekday = Math.clamp((int) Math.floor((x - left(number)) / cell), 0, WEEK - 1);
    int week = Math.clamp((int) Math.floor((y - top(number) - HEAD) / line), 0, weeks(row) - 1);
    int day = week * WEEK + weekday - offset(month) + 1;
    return month.atDay(Math.clamp(day, 1, month.lengthOfMonth()));
  }
}
