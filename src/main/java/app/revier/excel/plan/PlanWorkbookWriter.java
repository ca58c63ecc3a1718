package app.revier.excel.plan;

import app.revier.book.ListWriter;
import app.revier.book.Snapshot;
import app.revier.files.FileReplacement;
import app.revier.territory.SalesLine;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes the plan workbook (.xlsx): a summary on one page, and tables of customers, contacts,
 * contracts, projects, the gap, notes and, if there are any, sales lines. Customers, contacts,
 * projects and sales lines have headings that an import reads back.
 *
 * <p>Rows go into the file as they are made, so that the memory needed does not grow with their
 * number.
 */
public final class PlanWorkbookWriter implements ListWriter {

  private static final String PROGRAM = "Revier";

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
            write(view, out);
          } else {
            SealedWorkbook.write(out, password, to -> write(view, to));
          }
        });
  }

  @Override
  public Map<String, Map<String, String>> cells(Snapshot snapshot, String language) {
    Map<String, Map<String, String>> cells = new HashMap<>();
    PlanView view = new PlanView(snapshot, List.of(), Language.of(Locale.of(language)));
    whole(view).forEach(table -> put(cells, table));
    return cells;
  }

  private static <R> void put(Map<String, Map<String, String>> cells, TableSheet<R> table) {
    WorkbookColumn<R> identity = table.columns().getFirst();
    if (!identity.is(WorkbookColumn.Trait.HIDDEN)) {
      return;
    }
    for (R row : table.rows()) {
      Map<String, String> held = new HashMap<>();
      for (WorkbookColumn<R> column : table.columns()) {
        if (column.isOpen()) {
          held.put(column.heading().key(), CarriedSheet.plain(column.source().of(row)));
        }
      }
      cells.put(table.table().kind() + "/" + CarriedSheet.plain(identity.source().of(row)), held);
    }
  }

  @Override
  public @Nullable Boolean truth(String word, String language) {
    Texts texts = new Texts(Language.of(Locale.of(language)));
    if (word.equalsIgnoreCase(texts.get("terms.yes"))) {
      return true;
    }
    return word.equalsIgnoreCase(texts.get("terms.no")) ? false : null;
  }

  /** Writes what a book tells. */
  static void write(PlanView view, OutputStream out) throws IOException {
    List<TableSheet<?>> tables = tables(view);
    Ranges ranges = new Ranges();
    tables.forEach(table -> ranges.add(table.table(), table.place()));
    try (XSSFWorkbook frame = new XSSFWorkbook()) {
      // Formulas refer to sheets and names that come later.
      frame.setCellFormulaValidation(false);
      Styles styles = new Styles(frame, view.texts().language());
      describe(frame, view);
      SummarySheet.addTo(frame, styles, view, ranges);
      TableParts parts = new TableParts();
      List<StreamedPart> streamed = new ArrayList<>();
      for (TableSheet<?> table : tables) {
        int number = ranges.parts(table.table()).indexOf(table.place()) + 1;
        if (table.table() == Table.CALL_PLAN && number == 1) {
          GapSheet.addTo(frame, styles, view, ranges);
        }
        streamed.add(TableFrame.add(table, number, frame, styles, view, ranges, parts));
      }
      HitSheet.addTo(frame, styles, view, ranges);
      MatrixSheet.addTo(frame, styles, view, ranges);
      SettingsSheet.addTo(frame, styles, view, ranges);
      nameColumns(frame, ranges);
      streamed.add(CarriedSheet.addTo(frame, view, ranges, tables));
      PlanPackage.write(frame, streamed, parts.texts(), out);
    }
  }

  @Override
  public List<Path> writeTables(
      Path target, Snapshot snapshot, List<SalesLine> sales, Locale language) {
    PlanView view = new PlanView(snapshot, sales, Language.of(language));
    Map<String, TableSheet<?>> tables = new LinkedHashMap<>();
    tables.put("customers", CustomerTable.of(view));
    tables.put("contacts", ContactTable.of(view));
    tables.put("contracts", ContractTable.of(view));
    tables.put("projects", ProjectTable.of(view));
    tables.put("activities", ActivityTable.of(view));
    tables.put("sales", SalesTable.of(view));
    List<Path> files = new ArrayList<>();
    tables.forEach(
        (kind, table) -> {
          Path file = CsvTables.file(target, kind);
          CsvTables.write(file, table, view.texts());
          files.add(file);
        });
    return List.copyOf(files);
  }

  private static void nameColumns(XSSFWorkbook frame, Ranges ranges) {
    NamedCells.name(frame, Named.CUSTOMER_IDS, ranges, Table.CUSTOMERS, "id");
    NamedCells.name(frame, Named.CUSTOMER_STANDINGS, ranges, Table.CUSTOMERS, "standing");
    NamedCells.name(frame, Named.CUSTOMER_SIZES, ranges, Table.CUSTOMERS, "size-used");
    NamedCells.name(frame, Named.CUSTOMER_CLASSES, ranges, Table.CUSTOMERS, "class");
    NamedCells.name(frame, Named.CUSTOMER_VISITS, ranges, Table.CUSTOMERS, "visits-needed");
    NamedCells.name(frame, Named.CUSTOMER_BASES, ranges, Table.CUSTOMERS, "base");
    NamedCells.name(frame, Named.CUSTOMER_WHITESPACES, ranges, Table.CUSTOMERS, "whitespace");
    NamedCells.name(frame, Named.CONTRACT_CUSTOMERS, ranges, Table.CONTRACTS, "customer-id");
    NamedCells.name(frame, Named.CONTRACT_VALUES, ranges, Table.CONTRACTS, "falls-into");
  }

  /** All tables, in parts of as many rows as a sheet can have. */
  static List<TableSheet<?>> tables(PlanView view) {
    int most = SpreadsheetVersion.EXCEL2007.getMaxRows() - TableSheet.FIRST_ROW;
    List<TableSheet<?>> parts = new ArrayList<>();
    whole(view).forEach(table -> parts.addAll(table.parts(most, view)));
    return parts;
  }

  private static List<TableSheet<?>> whole(PlanView view) {
    List<TableSheet<?>> tables =
        new ArrayList<>(
            List.of(
                CustomerTable.of(view),
                ContactTable.of(view),
                ContractTable.of(view),
                ProjectTable.of(view),
                CallPlanTable.of(view),
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
    core.setTitle(ExcelText.line(view.documentTitle(), ExcelText.LONGEST));
    core.setCreator(PROGRAM);
    core.setCreated(
        Optional.of(Date.from(view.snapshot().today().atStartOfDay(ZoneOffset.UTC).toInstant())));
    properties.getExtendedProperties().setApplication(PROGRAM);
  }
}
