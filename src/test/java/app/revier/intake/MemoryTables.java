package app.revier.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables held in memory. Rows are given as a reused list, as the readers of files do. */
final class MemoryTables implements TableSource {

  private final Map<String, List<List<SourceCell>>> sheets = new LinkedHashMap<>();
  private final Map<Integer, SourceRow.Fault> faults = new HashMap<>();
  private boolean areRecords;
  private final Set<String> hiddenSheets = new HashSet<>();
  private final Set<String> lostSheets = new HashSet<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final BitSet hiddenColumns = new BitSet();

  /** One sheet without a name, its cells separated by bars, all of them text as in CSV. */
  static MemoryTables csv(String... lines) {
    return new MemoryTables().sheet("", lines);
  }

  /** The records of a text file, which know how many fields they have; bars separate them. */
  static MemoryTables records(String... lines) {
    MemoryTables tables = csv(lines);
    tables.areRecords = true;
    return tables;
  }

  /** A row of this number has a fault. */
  MemoryTables fault(int number, SourceRow.Fault fault) {
    faults.put(number, fault);
    return this;
  }

  /** Adds a sheet of text cells. */
  MemoryTables sheet(String name, String... lines) {
    List<List<SourceCell>> rows = new ArrayList<>();
    for (String line : lines) {
      List<SourceCell> cells = new ArrayList<>();
      for (String cell : line.split("\\|", -1)) {
        cells.add(text(cell));
      }
      rows.add(cells);
    }
    sheets.put(name, rows);
    return this;
  }

  /** Adds a sheet of cells. */
  MemoryTables cells(String name, List<List<SourceCell>> rows) {
    sheets.put(name, rows);
    return this;
  }

  /** Hides a sheet. */
  MemoryTables hiding(String sheet) {
    hiddenSheets.add(sheet);
    return this;
  }

  /** Names a sheet that the file does not have. */
  MemoryTables losing(String sheet) {
    sheets.put(sheet, new ArrayList<>());
    lostSheets.add(sheet);
    return this;
  }

  /** Hides rows of every sheet, by their numbers. */
  MemoryTables hidingRows(Integer... numbers) {
    hiddenRows.addAll(List.of(numbers));
    return this;
  }

  /** Hides columns of every sheet, counted from 0. */
  MemoryTables hidingColumns(int... columns) {
    for (int column : columns) {
      hiddenColumns.set(column);
    }
    return this;
  }

  @Override
  public BitSet hiddenColumns(String sheet) {
    return hiddenColumns;
  }

  static SourceCell text(String value) {
    return value.isBlank() ? SourceCell.Blank.BLANK : new SourceCell.Text(value);
  }

  static SourceCell number(String value) {
    return new SourceCell.Numeric(new BigDecimal(value), false);
  }

  static SourceCell percent(String value) {
    return new SourceCell.Numeric(new BigDecimal(value), true);
  }

  static SourceCell day(String iso) {
    return new SourceCell.Day(LocalDate.parse(iso));
  }

  @Override
  public List<String> sheets() {
    return List.copyOf(sheets.keySet());
  }

  @Override
  public boolean isLost(String sheet) {
    return lostSheets.contains(sheet);
  }

  @Override
  public boolean isHidden(String sheet) {
    return hiddenSheets.contains(sheet);
  }

  @Override
  public void read(String sheet, RowHandler handler) {
    List<SourceCell> reused = new ArrayList<>();
    int number = 0;
    for (List<SourceCell> row : sheets.getOrDefault(sheet, List.of())) {
      number++;
      reused.clear();
      reused.addAll(row);
      boolean hidden = hiddenRows.contains(number);
      int fields = areRecords ? row.size() : 0;
      if (!handler.row(new SourceRow(number, reused, fields, hidden, faults.get(number)))) {
        return;
      }
    }
  }

  @Override
  public void close() {}
}
