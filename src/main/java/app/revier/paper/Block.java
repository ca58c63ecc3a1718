package app.revier.paper;

import app.revier.paper.Sheet.Look;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What belongs together on a page: the time on the left and lines beside it. */
final class Block {

  /** Where the lines begin, beside the times. */
  private static final float COLUMN = Sheet.LEFT + 98;

  private static final float INDENT = 13;
  private static final float NOTE_LINE = 19;

  /** Room after the last line to write on, or it would look like the end of the block. */
  private static final float AFTER_NOTES = 6;

  /** Room before and after the lines. */
  private static final float AROUND = 5;

  private record Row(String tag, String text, Look look, float indent, boolean box) {
    float height() {
      return look.height();
    }
  }

  private final PaperFont font;
  private final List<Row> times = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private int notes;

  Block(PaperFont font) {
    this.font = font;
  }

  /** Adds to what stands on the left. */
  void time(String text, Look look) {
    float width = COLUMN - Sheet.LEFT - 6;
    for (String line : LineBreaks.of(text, font, look.size(), width)) {
      times.add(new Row("P", line, look, 0, false));
    }
  }

  /** Adds lines. */
  void text(String tag, String text, Look look) {
    for (String line : LineBreaks.of(text, font, look.size(), Sheet.RIGHT - COLUMN)) {
      rows.add(new Row(tag, line, look, 0, false));
    }
  }

  /** Adds lines with a box to tick before the first. */
  void question(String text) {
    boolean first = true;
    float width = Sheet.RIGHT - COLUMN - INDENT;
    for (String line : LineBreaks.of(text, font, Look.TEXT.size(), width)) {
      rows.add(new Row("P", line, Look.TEXT, INDENT, first));
      first = false;
    }
  }

  /** Leaves room to write by hand. */
  void notes(int lines) {
    notes = lines;
  }

  /** How high it is, in points. */
  float height() {
    float left = height(times);
    float right = height(rows);
    float after = notes == 0 ? 0 : notes * NOTE_LINE + AFTER_NOTES;
    return Math.max(left, right) + after + 2 * AROUND;
  }

  private static float height(List<Row> rows) {
    float height = 0;
    for (Row row : rows) {
      height += row.height();
    }
    return height;
  }

  /** Writes it; what is higher than a page goes on with the next one. */
  void write(Sheet sheet, PageTurn turn) throws IOException {
    sheet.rule(Sheet.LEFT, Sheet.RIGHT, 0.82f, 0.5f);
    sheet.down(AROUND);
    float top = sheet.y();
    float base = rows.isEmpty() ? 0 : rows.getFirst().look().size();
    if (!times.isEmpty()) {
      // The first time stands on the line of the name.
      sheet.down(Math.max(0, base - times.getFirst().look().size()));
    }
    for (Row row : times) {
      sheet.put(row.tag(), Sheet.LEFT, row.text(), row.look());
      sheet.down(row.height());
    }
    float left = sheet.y();
    sheet.to(top);
    boolean turned = false;
    for (Row row : rows) {
      turned |= turn.unless(row.height());
      if (row.box()) {
        sheet.box(COLUMN, row.look());
      }
      sheet.put(row.tag(), COLUMN + row.indent(), row.text(), row.look());
      sheet.down(row.height());
    }
    if (!turned) {
      sheet.to(Math.min(sheet.y(), left));
    }
    for (int i = 0; i < notes; i++) {
      turn.unless(NOTE_LINE);
      sheet.down(NOTE_LINE);
      sheet.rule(COLUMN, Sheet.RIGHT, 0.72f, 0.4f);
    }
    sheet.down(notes == 0 ? AROUND : AROUND + AFTER_NOTES);
  }

  /** Begins the next page if there is no room. */
  interface PageTurn {
    boolean unless(float room) throws IOException;
  }
}
