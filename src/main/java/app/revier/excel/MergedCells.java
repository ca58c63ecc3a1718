package app.revier.excel;

import app.revier.intake.SourceCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The merged cells of a sheet: what stands in the first cell of a region is shown for all of them,
 * and is what a reader of the sheet takes each of them to hold. Given the rows of the sheet in
 * order, it puts the value into each cell of its region.
 *
 * <p>A line that holds nothing but one region from the first column on is a title or names a group
 * of rows, and stays as it is. A row in which nothing stands but what reaches into it from above is
 * none of its own.
 */
final class MergedCells {

  /**
   * Cells that are shown as one. Rows count from 1, columns from 0.
   *
   * @param lastRow included
   * @param lastColumn included
   */
  record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  /** A region that reaches the row that is read, and what it shows. */
  private record Shown(Region region, SourceCell value) {}

  private final List<Region> regions;
  private final int columns;
  private final List<Shown> active = new ArrayList<>();
  private int next;
  private int firstColumn;

  /**
   * The regions of a sheet.
   *
   * @param regions in any order
   * @param columns how many columns are read
   */
  MergedCells(List<Region> regions, int columns) {
    this.regions = regions.stream().sorted(Comparator.comparingInt(Region::firstRow)).toList();
    this.columns = columns;
  }

  /** The table does not begin in column A, but in this one, from 0. */
  void beginInColumn(int column) {
    firstColumn = column;
  }

  /**
   * Takes the next row.
   *
   * @param row its number from 1, higher than that of the one before
   * @param cells from column A on; are filled
   * @return whether anything stands in the row
   */
  boolean fill(int row, List<SourceCell> cells) {
    active.removeIf(shown -> shown.region().lastRow() < row);
    uncover(cells);
    while (next < regions.size() && regions.get(next).firstRow() <= row) {
      Region region = regions.get(next++);
      // Merged cells do not overlap, so no more than one reaches into the row in each column.
      boolean room = active.size() < columns;
      if (room && region.lastRow() >= row && region.firstColumn() < columns) {
        boolean begins = region.firstRow() == row && region.firstColumn() < cells.size();
        SourceCell value = begins ? cells.get(region.firstColumn()) : SourceCell.Blank.BLANK;
        active.add(new Shown(region, value));
      }
    }
    int own = count(cells);
    if (own == 0) {
      return false;
    }
    for (Shown shown : active) {
      Region region = shown.region();
      boolean title = own == 1 && region.firstRow() == row && region.firstColumn() <= firstColumn;
      put(shown, title ? region.firstColumn() : region.lastColumn(), cells);
    }
    return true;
  }

  /** What stands below a region that reaches into the row is not seen. */
  private void uncover(List<SourceCell> cells) {
    for (Shown shown : active) {
      int end = Math.min(shown.region().lastColumn(), cells.size() - 1);
      for (int i = shown.region().firstColumn(); i <= end; i++) {
        cells.set(i, SourceCell.Blank.BLANK);
      }
    }
  }

  private static int count(List<SourceCell> cells) {
    int count = 0;
    for (SourceCell cell : cells) {
      count += cell instanceof SourceCell.Blank ? 0 : 1;
    }
    return count;
  }

  private void put(Shown shown, int lastColumn, List<SourceCell> cells) {
    if (shown.value() instanceof SourceCell.Blank) {
      return;
    }
    for (int i = shown.region().firstColumn(); i <= Math.min(lastColumn, columns - 1); i++) {
      while (cells.size() <= i) {
        cells.add(SourceCell.Blank.BLANK);
      }
      cells.set(i, shown.value());
    }
  }
}
