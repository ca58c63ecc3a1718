package app.revier.paper;

import app.revier.book.ScenarioTable;
import app.revier.book.ScenarioTable.Cell;
import app.revier.book.ScenarioTable.Column;
import app.revier.paper.Sheet.Look;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The plan and its scenarios side by side: the plan and three scenarios, the next ones below. */
final class ScenarioSheet {

  private static final int SCENARIOS = 3;
  private static final float NAMES = 118;
  private static final float GAP = 10;
  private static final float AFTER_ROW = 5;
  private static final float WIDTH = (Sheet.RIGHT - Sheet.LEFT - NAMES) / (SCENARIOS + 1);

  private final Sheet sheet;
  private final PaperFont font;
  private final ScenarioTable table;

  ScenarioSheet(Sheet sheet, PaperFont font, ScenarioTable table) {
    this.sheet = sheet;
    this.font = font;
    this.table = table;
  }

  /** A line of a cell; figures stand at the right. */
  private record Line(String text, Look look, boolean right) {}

  void write() throws IOException {
    text("H1", table.title(), Look.TITLE);
    text("P", table.territory(), Look.QUIET);
    sheet.down(GAP);
    List<Column> columns = table.columns();
    Column plan = columns.getFirst();
    for (int from = 1; from == 1 || from < columns.size(); from += SCENARIOS) {
      List<Column> block = new ArrayList<>(List.of(plan));
      block.addAll(columns.subList(from, Math.min(columns.size(), from + SCENARIOS)));
      block(block);
      sheet.down(2 * GAP);
    }
  }

  private void text(String tag, String text, Look look) throws IOException {
    for (String line : LineBreaks.of(text, font, look.size(), Sheet.RIGHT - Sheet.LEFT)) {
      sheet.put(tag, Sheet.LEFT, line, look);
      sheet.down(look.height());
    }
  }

  /** A row: its cells from the left, each broken into lines. */
  private record Row(List<List<Line>> cells, boolean ruled) {
    float height() {
      float height = 0;
      for (List<Line> cell : cells) {
        height = Math.max(height, ScenarioSheet.height(cell));
      }
      return height + AFTER_ROW;
    }
  }

  /** Stays together where a page has room for it. */
  private void block(List<Column> columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    rows.add(row("", columns, this::head, true));
    rows.add(
        row(
            table.changes(),
            columns,
            column ->
                lines(
                    column.problem().isEmpty() ? column.changes() : List.of(column.problem()),
                    Look.TEXT),
            false));
    for (int i = 0; i < table.rows().size(); i++) {
      int at = i;
      rows.add(
          row(
              table.rows().get(i),
              columns,
              column -> column.cells().isEmpty() ? List.of() : figure(column.cells().get(at)),
              false));
    }
    rows.add(row(table.comesIn(), columns, column -> lines(column.comesIn(), Look.TEXT), false));
    rows.add(row(table.goesOut(), columns, column -> lines(column.goesOut(), Look.TEXT), false));
    float height = 0;
    for (Row row : rows) {
      height += row.height();
    }
    if (sheet.room() < height && sheet.y() < Sheet.TOP) {
      sheet.nextPage();
    }
    for (Row row : rows) {
      write(row);
    }
  }

  private List<Line> head(Column column) {
    boolean plan = column.equals(table.columns().getFirst());
    return List.of(new Line(column.name(), Look.NAME, plan));
  }

  private static List<Line> figure(Cell cell) {
    List<Line> lines = new ArrayList<>(List.of(new Line(cell.value(), Look.TEXT, true)));
    if (!cell.difference().isEmpty()) {
      lines.add(new Line(cell.difference(), Look.QUIET, true));
    }
    return lines;
  }

  private static List<Line> lines(List<String> texts, Look look) {
    return texts.stream().map(text -> new Line(text, look, false)).toList();
  }

  private Row row(
      String name, List<Column> columns, Function<Column, List<Line>> content, boolean ruled) {
    List<List<Line>> cells = new ArrayList<>();
    cells.add(broken(lines(List.of(name), Look.QUIET), NAMES - GAP));
    for (Column column : columns) {
      cells.add(broken(content.apply(column), WIDTH - GAP));
    }
    return new Row(cells, ruled);
  }

  private void write(Row row) throws IOException {
    float height = row.height();
    if (sheet.room() < height) {
      sheet.nextPage();
    }
    float top = sheet.y();
    for (int i = 0; i < row.cells().size(); i++) {
      float left = i == 0 ? Sheet.LEFT : Sheet.LEFT + NAMES + (i - 1) * WIDTH;
      sheet.to(top);
      write(row.cells().get(i), left, left + WIDTH - GAP);
    }
    sheet.to(top - height);
    if (row.ruled()) {
      sheet.rule(Sheet.LEFT, Sheet.RIGHT, 0.4f, 0.6f);
      sheet.down(AFTER_ROW);
    }
  }

  private List<Line> broken(List<Line> lines, float width) {
    List<Line> broken = new ArrayList<>();
    for (Line line : lines) {
      for (String part : LineBreaks.of(line.text(), font, line.look().size(), width)) {
        broken.add(new Line(part, line.look(), line.right()));
      }
    }
    return broken;
  }

  private static float height(List<Line> lines) {
    float height = 0;
    for (Line line : lines) {
      height += line.look().height();
    }
    return height;
  }

  private void write(List<Line> lines, float left, float right) throws IOException {
    for (Line line : lines) {
      String text = font.printable(line.text());
      float width = (float) font.width(text, line.look().size());
      sheet.put("P", line.right() ? right - width : left, line.text(), line.look());
      sheet.down(line.look().height());
    }
  }
}
