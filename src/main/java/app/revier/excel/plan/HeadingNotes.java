package app.revier.excel.plan;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What headings say when they are pointed at. */
final class HeadingNotes {

  private static final String AUTHOR = "Revier";
  private static final int COLUMNS_WIDE = 4;
  private static final int LETTERS_A_LINE = 45;

  private HeadingNotes() {}

  /** Adds the notes of all columns that have one. */
  static void add(XSSFSheet sheet, int row, List<? extends WorkbookColumn<?>> columns) {
    if (columns.stream().allMatch(column -> column.note() == null)) {
      return;
    }
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    for (int i = 0; i < columns.size(); i++) {
      String note = columns.get(i).note();
      if (note != null) {
        int lines = 2 + note.length() / LETTERS_A_LINE;
        XSSFComment comment =
            drawing.createCellComment(
                new XSSFClientAnchor(
                    0, 0, 0, 0, i + 1, row, i + 1 + COLUMNS_WIDE, row + 1 + lines));
        comment.setString(new XSSFRichTextString(note));
        comment.setAuthor(AUTHOR);
        comment.setAddress(row, i);
      }
    }
  }
}
