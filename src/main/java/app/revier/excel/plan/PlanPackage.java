package app.revier.excel.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Puts a workbook together: a frame, small enough for the memory, and the rows of its tables, which
 * go into the file as they are made. Nothing is put aside on the disk.
 */
final class PlanPackage {

  private static final String END_OF_ROWS = "</sheetData>";

  /** The same in every file, so that equal books give equal files. */
  private static final LocalDateTime MADE = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** Half as long as the usual six, for a tenth more bytes. */
  private static final int COMPRESSION = 3;

  private PlanPackage() {}

  /**
   * Writes the whole workbook.
   *
   * @param frame all but the streamed rows
   * @param streamed the sheets with such rows
   * @param replaced parts whose text is not to be that of the frame
   */
  static void write(
      XSSFWorkbook frame,
      List<StreamedPart> streamed,
      Map<String, String> replaced,
      OutputStream out)
      throws IOException {
    ByteArrayOutputStream held = new ByteArrayOutputStream();
    frame.write(held);
    Map<String, StreamedPart> byPart =
        streamed.stream().collect(Collectors.toMap(StreamedPart::part, Function.identity()));
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(COMPRESSION);
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(held.toByteArray()))) {
      ZipEntry part = parts.getNextEntry();
      while (part != null) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(MADE);
        zip.putNextEntry(entry);
        StreamedPart sheet = byPart.get(part.getName());
        String other = replaced.get(part.getName());
        if (sheet != null) {
          write(new String(parts.readAllBytes(), StandardCharsets.UTF_8), sheet, zip);
        } else if (other != null) {
          zip.write(other.getBytes(StandardCharsets.UTF_8));
        } else {
          parts.transferTo(zip);
        }
        zip.closeEntry();
        part = parts.getNextEntry();
      }
    }
    zip.finish();
  }

  private static void write(String xml, StreamedPart sheet, OutputStream out) throws IOException {
    String framed =
        xml.replaceFirst(
            "<dimension ref=\"[^\"]*\"/>", "<dimension ref=\"" + sheet.cells() + "\"/>");
    int end = framed.indexOf(END_OF_ROWS);
    out.write(framed.substring(0, end).getBytes(StandardCharsets.UTF_8));
    SheetXml rows = new SheetXml(out);
    sheet.rows().writeTo(rows);
    rows.flush();
    out.write(framed.substring(end).getBytes(StandardCharsets.UTF_8));
  }
}
