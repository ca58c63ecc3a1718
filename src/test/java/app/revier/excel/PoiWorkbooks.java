package app.revier.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;

/** Files of both generations of workbooks, written by the library that other programs use, too. */
final class PoiWorkbooks {

  private PoiWorkbooks() {}

  /** Writes a workbook to a file and closes it. */
  static <W extends Workbook> Path write(W empty, Path file, Consumer<W> content)
      throws IOException {
    try (W workbook = empty;
        OutputStream bytes = Files.newOutputStream(file)) {
      content.accept(workbook);
      workbook.write(bytes);
    }
    return file;
  }

  /** A style with a number format. */
  static CellStyle style(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }
}
