package app.revier.excel.plan;

import app.revier.book.TeamReading;
import app.revier.book.TeamWriter;
import app.revier.files.FileReplacement;
import app.revier.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the workbook of a team (.xlsx): the totals on one page, and tables that compare the reps,
 * name customers of several of them, who could help where, what changed and what was left out.
 */
public final class TeamWorkbookWriter implements TeamWriter {

  private static final String PROGRAM = "Revier";

  @Override
  public void write(Path file, TeamReading.View view, LocalDate today, Locale language) {
    TeamContext context = new TeamContext(view, today, Language.of(language));
    FileReplacement.write(file, out -> write(context, out));
  }

  private static void write(TeamContext context, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Styles styles = new Styles(workbook, context.texts().language());
      POIXMLProperties properties = workbook.getProperties();
      properties.getCoreProperties().setTitle(context.documentTitle());
      properties.getCoreProperties().setCreator(PROGRAM);
      properties
          .getCoreProperties()
          .setCreated(
              Optional.of(Date.from(context.day().atStartOfDay(ZoneOffset.UTC).toInstant())));
      properties.getExtendedProperties().setApplication(PROGRAM);
      XSSFSheet totals = workbook.createSheet(context.text("team.sheet-totals"));
      for (TeamTable<?> table : new TeamTables(context).all()) {
        table.addTo(workbook, styles, context);
      }
      TeamTotals.fill(workbook, totals, styles, context);
      workbook.write(out);
    }
  }
}
