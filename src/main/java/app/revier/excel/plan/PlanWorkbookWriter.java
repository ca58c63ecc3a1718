package app.revier.excel.plan;

import app.revier.book.PlanWriter;
import app.revier.book.Snapshot;
import app.revier.files.FileReplacement;
import app.revier.territory.SalesLine;
import app.revier.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes the plan workbook (.xlsx): a summary on one page, and tables of customers, contacts,
 * contracts, projects, the gap, notes and, if there are any, sales lines. Customers, contacts,
 * projects and sales lines have headings that an import reads back.
 *
 * <p>Rows go to a temporary file as they are made, so that the memory needed does not grow with
 * their number.
 */
public final class PlanWorkbookWriter implements PlanWriter {

  private static final String PROGRAM = "Revier";

  private static final int ROWS_IN_MEMORY = 100;

  @Override
  public void write(
      Path file,
      Snapshot snapshot,
      List<SalesLine> sales,
      Locale language,
      char @Nullable [] password) {
    PlanView view = new PlanView(snapshot, sales, Language.of(language));
    FileReplacement.write(
        file,
        out -> {
          if (password == null) {
            write(view, frame -> new SXSSFWorkbook(frame, ROWS_IN_MEMORY), out);
          } else {
            SealedWorkbook.write(
                out,
                password,
                to -> write(view, frame -> new SealedWorkbook(frame, ROWS_IN_MEMORY), to));
          }
        });
  }

  private static void write(
      PlanView view, Function<XSSFWorkbook, SXSSFWorkbook> rows, OutputStream out)
      throws IOException {
    try (XSSFWorkbook frame = new XSSFWorkbook()) {
      Styles styles = new Styles(frame, view.texts().language());
      describe(frame, view);
      SummarySheet.addTo(frame, styles, view);
      try (SXSSFWorkbook workbook = rows.apply(frame)) {
        // Files with 64-bit sizes where they are not needed are not read everywhere.
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
        for (TableSheet<?> table : tables(view)) {
          table.addTo(workbook, styles, view);
        }
        workbook.write(out);
      }
    }
  }

  private static List<TableSheet<?>> tables(PlanView view) {
    List<TableSheet<?>> tables =
        new ArrayList<>(
            List.of(
                CustomerTable.of(view),
                ContactTable.of(view),
                ContractTable.of(view),
                ProjectTable.of(view),
                GapTable.of(view),
                ActivityTable.of(view)));
    if (!view.sales().isEmpty()) {
      tables.add(SalesTable.of(view));
    }
    return tables;
  }

  /** Without this the library names itself, and the day would be that of the computer. */
  private static void describe(XSSFWorkbook workbook, PlanView view) {
    POIXMLProperties properties = workbook.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(view.documentTitle());
    core.setCreator(PROGRAM);
    core.setCreated(
        Optional.of(Date.from(view.snapshot().today().atStartOfDay(ZoneOffset.UTC).toInstant())));
    properties.getExtendedProperties().setApplication(PROGRAM);
  }
}
