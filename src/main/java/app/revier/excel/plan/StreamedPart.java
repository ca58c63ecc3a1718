package app.revier.excel.plan;

import java.io.IOException;

/**
 * A sheet whose rows go straight into the file.
 *
 * @param part the name of its part in the package, such as {@code xl/worksheets/sheet2.xml}
 * @param cells all of its cells, such as {@code A1:K104}
 * @param rows its rows below those that the frame holds
 */
record StreamedPart(String part, String cells, Rows rows) {

  /** Rows that are written as they are made. */
  @FunctionalInterface
  interface Rows {
    /** Writes all of them. */
    void writeTo(SheetXml xml) throws IOException;
  }
}
