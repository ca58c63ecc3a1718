package app.revier.excel.plan;

import app.revier.agenda.Activity;
import app.revier.segment.Classification;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.text.ReportTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of what happened with customers: visits, calls, mails and notes, in the order of the
 * customers, of each the earliest first.
 */
final class ActivityTable {

  private static final int FROZEN = 2;

  private final PlanView view;
  private final ReportTexts words;
  private final List<WorkbookColumn<Line>> columns = new ArrayList<>();

  private ActivityTable(PlanView view) {
    this.view = view;
    words = new ReportTexts(view.texts());
  }

  /**
   * A row of the sheet.
   *
   * @param customer with whom
   * @param date on which day
   * @param activity the contact; none if it is a note
   * @param note the note; none if it is a contact
   * @param place which of the customer's notes it is, from 1; 0 for a contact
   */
  record Line(
      Customer customer,
      LocalDate date,
      @Nullable Activity activity,
      @Nullable Note note,
      int place) {}

  /** The sheet. */
  static TableSheet<Line> of(PlanView view) {
    ActivityTable table = new ActivityTable(view);
    table.addWhat();
    table.addMore();
    return new TableSheet<>(
        Table.TIMELINE,
        view.text("workbook.activities"),
        view.tableTitle(view.text("workbook.activities")),
        view.text("workbook.hint"),
        table.columns,
        lines(view),
        FROZEN,
        table.columns.size());
  }

  private void addWhat() {
    columns.add(WorkbookColumn.identity(ActivityTable::identity));
    columns.add(
        entered(
                "workbook.customer-number",
                ColumnFormat.TEXT,
                line -> Content.of(line.customer().number()))
            .wide(16));
    columns.add(
        WorkbookColumn.<Line>told(
                view.heading("workbook.at-customer"),
                ColumnFormat.TEXT,
                line -> Content.of(line.customer().name()))
            .wide(34));
    columns.add(entered("workbook.happened-on", ColumnFormat.DAY, line -> Content.of(line.date())));
    columns.add(
        entered("workbook.activity", ColumnFormat.TEXT, line -> Content.of(kind(line))).wide(20));
    columns.add(
        entered("workbook.activity-text", ColumnFormat.WRAPPED, line -> Content.of(text(line)))
            .wide(70));
  }

  private void addMore() {
    columns.add(
        entered("workbook.activity-result", ColumnFormat.TEXT, line -> Content.of(result(line)))
            .wide(20));
    columns.add(entered("workbook.activity-minutes", ColumnFormat.WHOLE, line -> minutes(line)));
    columns.add(
        entered("workbook.activity-project", ColumnFormat.TEXT, line -> Content.of(project(line)))
            .wide(30));
    columns.add(
        entered("workbook.next-step", ColumnFormat.TEXT, line -> Content.of(step(line))).wide(30));
    columns.add(
        entered("workbook.next-step-due", ColumnFormat.DAY, line -> Content.of(stepDate(line)))
            .wide(20));
    columns.add(
        entered("workbook.noted-from", ColumnFormat.TEXT, line -> Content.of(source(line)))
            .wide(22));
  }

  /** A contact has a number of its own; a note is one of those of its customer. */
  private static @Nullable Content identity(Line line) {
    return line.activity() == null
        ? Content.of(line.customer().id().value() + "/" + line.place())
        : Content.of(line.activity().id().value());
  }

  private WorkbookColumn<Line> entered(
      String heading, ColumnFormat format, WorkbookColumn.Source<Line> source) {
    return WorkbookColumn.entered(view.heading(heading), format, source);
  }

  private String kind(Line line) {
    return line.activity() != null
        ? words.kind(line.activity().kind())
        : line.note() == null ? "" : words.noted(line.note().kind());
  }

  private static String text(Line line) {
    return line.activity() != null
        ? line.activity().note()
        : line.note() == null ? "" : line.note().text();
  }

  private String result(Line line) {
    return line.activity() == null ? "" : words.result(line.activity().result());
  }

  private static @Nullable Content minutes(Line line) {
    return line.activity() == null ? null : Content.of(line.activity().minutes());
  }

  private String project(Line line) {
    GrowthProject project =
        line.activity() == null || line.activity().project() == null
            ? null
            : view.snapshot().territory().project(line.activity().project());
    return project == null ? "" : project.name();
  }

  private static String step(Line line) {
    return line.activity() == null ? "" : line.activity().nextStep();
  }

  private static @Nullable LocalDate stepDate(Line line) {
    return line.activity() == null ? null : line.activity().nextDate();
  }

  private static String source(Line line) {
    return line.note() == null ? "" : line.note().source();
  }

  private static List<Line> lines(PlanView view) {
    List<Line> lines = new ArrayList<>();
    for (Classification row : view.customers()) {
      Customer customer = row.customer();
      List<Line> own = new ArrayList<>();
      view.snapshot()
          .agenda()
          .activitiesOf(customer.id())
          .forEach(one -> own.add(new Line(customer, one.date(), one, null, 0)));
      int place = 0;
      for (Note note : customer.notes()) {
        own.add(new Line(customer, note.date(), null, note, ++place));
      }
      own.sort(Comparator.comparing(Line::date));
      lines.addAll(own);
    }
    return lines;
  }
}
