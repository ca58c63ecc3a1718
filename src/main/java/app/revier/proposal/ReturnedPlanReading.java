package app.revier.proposal;

import app.revier.intake.CellRemark;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.WorkbookHeadings;
import app.revier.proposal.PlanMarks.Column;
import app.revier.proposal.ReturnedTable.ReturnedRow;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares a plan workbook that came back with what it held when it was made and with the book of
 * today. A cell counts as edited only if it differs from what it held then.
 */
public final class ReturnedPlanReading {

  /** As whom the program itself explains headings. */
  private static final String PROGRAM = "Revier";

  private final TableSource source;
  private final PlanMarks marks;
  private final Map<String, Map<String, String>> today;
  private final List<ProposedEdit> edits = new ArrayList<>();
  private final List<ProposedEdit> lost = new ArrayList<>();
  private final List<ProposedRow> added = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final Map<PlanTable, ReturnedTable> tables = new EnumMap<>(PlanTable.class);
  private int gone;

  private ReturnedPlanReading(
      TableSource source, PlanMarks marks, Map<String, Map<String, String>> today) {
    this.source = source;
    this.marks = marks;
    this.today = today;
  }

  /**
   * What a workbook carries of how it was made; none if it is no plan workbook, or one of a form
   * that this program does not know.
   */
  public static @Nullable PlanMarks marks(TableSource source) throws UnreadableFileException {
    if (!source.sheets().contains(WorkbookHeadings.CARRIED_SHEET)) {
      return null;
    }
    PlanMarks.Reading reading = new PlanMarks.Reading();
    source.read(
        WorkbookHeadings.CARRIED_SHEET,
        row -> {
          reading.line(row.cells().stream().map(CellWords::of).toList());
          return true;
        });
    try {
      return reading.format() == PlanMarks.FORMAT ? reading.marks() : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * Reads what came back.
   *
   * @param today what the book has in each field, by table and identity, in the language of the
   *     workbook, see {@link CellWords}
   */
  public static ReturnedPlan read(
      TableSource source, PlanMarks marks, Map<String, Map<String, String>> today)
      throws UnreadableFileException {
    return new ReturnedPlanReading(source, marks, today).run();
  }

  private ReturnedPlan run() throws UnreadableFileException {
    for (PlanTable table : PlanTable.values()) {
      if (marks.columns().containsKey(table)) {
        ReturnedTable read = ReturnedTable.read(source, marks, table);
        if (read == null) {
          missing.addAll(marks.sheets().getOrDefault(table, List.of()));
        } else {
          tables.put(table, read);
          compare(table, read);
        }
      }
    }
    return new ReturnedPlan(
        marks,
        source.lastEditor(),
        List.copyOf(edits),
        List.copyOf(added),
        remarks(),
        tables.values().stream().mapToInt(table -> table.rows().size()).sum(),
        gone,
        List.copyOf(lost),
        List.copyOf(missing));
  }

  private void compare(PlanTable table, ReturnedTable read) {
    read.missing().forEach(heading -> missing.add(read.sheet() + ": " + heading));
    Set<String> seen = new HashSet<>();
    for (ReturnedRow row : read.rows()) {
      boolean known = !marks.were(table, row.identity()).isEmpty();
      // A copied row brings the identity of its original along: the second is a new one.
      if (known && seen.add(row.identity())) {
        compare(table, read, row);
      } else {
        added.add(new ProposedRow(table, read.sheet(), row.number(), row.cells()));
      }
    }
    String prefix = table.code() + "/";
    gone +=
        (int)
            marks.were().keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .filter(key -> !seen.contains(key.substring(prefix.length())))
                .count();
  }

  private void compare(PlanTable table, ReturnedTable read, ReturnedRow row) {
    List<Column> columns = marks.columns().getOrDefault(table, List.of());
    List<String> were = marks.were(table, row.identity());
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String was = i < were.size() ? were.get(i) : "";
      if (read.columns().containsKey(column.field())
          && !CellWords.holds(row.cell(column.field()), was)) {
        add(table, read, row, column, was);
      }
    }
  }

  private void add(
      PlanTable table, ReturnedTable read, ReturnedRow row, Column column, String was) {
    String identity = identity(table, row.identity());
    Map<String, String> record = identity == null ? null : today.get(table.code() + "/" + identity);
    ProposedEdit edit =
        new ProposedEdit(
            table,
            identity == null ? row.identity() : identity,
            column.field(),
            column.heading(),
            read.sheet(),
            row.number(),
            AcceptedTables.letters(read.columns().getOrDefault(column.field(), 0)),
            was,
            record == null ? "" : record.getOrDefault(column.field(), ""),
            row.cell(column.field()));
    (record == null ? lost : edits).add(edit);
  }

  /**
   * The identity of the record today. Contacts are told apart by their place at the customer, which
   * changes when one before them goes: it is the one of the same name.
   *
   * @return none if the book does not have it any more
   */
  private @Nullable String identity(PlanTable table, String identity) {
    if (table != PlanTable.CONTACTS) {
      return identity;
    }
    List<Column> columns = marks.columns().getOrDefault(table, List.of());
    List<String> were = marks.were(table, identity);
    String name = PlanTable.CONTACTS.naming().getLast();
    int at = columns.stream().map(Column::field).toList().indexOf(name);
    String was = at < 0 || at >= were.size() ? "" : were.get(at);
    String prefix = table.code() + "/";
    String customer = prefix + identity.substring(0, identity.indexOf('/') + 1);
    return today.keySet().stream()
        .filter(key -> key.startsWith(customer))
        .filter(key -> today.getOrDefault(key, Map.of()).getOrDefault(name, "").equals(was))
        .map(key -> key.substring(prefix.length()))
        .min(Comparator.comparing((String key) -> !key.equals(identity)).thenComparing(key -> key))
        .orElse(null);
  }

  private List<Remark> remarks() throws UnreadableFileException {
    Map<String, PlanTable> bySheet = new HashMap<>();
    tables.forEach((table, read) -> bySheet.put(read.sheet(), table));
    List<Remark> remarks = new ArrayList<>();
    for (String sheet : source.sheets()) {
      PlanTable table = bySheet.get(sheet);
      for (CellRemark said : source.remarks(sheet)) {
        if (!said.author().equals(PROGRAM)) {
          remarks.add(remark(sheet, table, said));
        }
      }
    }
    return List.copyOf(remarks);
  }

  private Remark remark(String sheet, @Nullable PlanTable table, CellRemark said) {
    ReturnedTable read = table == null ? null : tables.get(table);
    if (table == null || read == null) {
      return new Remark(sheet, said, null, "", "");
    }
    String identity =
        read.rows().stream()
            .filter(row -> row.number() == said.row())
            .map(ReturnedRow::identity)
            .findFirst()
            .orElse("");
    String heading =
        marks.columns().getOrDefault(table, List.of()).stream()
            .filter(
                column -> Integer.valueOf(said.column()).equals(read.columns().get(column.field())))
            .map(Column::heading)
            .findFirst()
            .orElse("");
    return new Remark(sheet, said, table, identity, heading);
  }
}
