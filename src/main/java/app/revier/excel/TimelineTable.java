package app.revier.excel;

import app.revier.agenda.Activity;
import app.revier.segment.Classification;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.text.ReportTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of what was entered into the timelines: visits, calls, mails, notes and research, in
 * the order of the customers, of each the latest first.
 */
final class TimelineTable {

  private static final int FROZEN = 3;

  private TimelineTable() {}

  /**
   * A row of the sheet.
   *
   * @param customer whose timeline it is in
   * @param day when it was
   * @param kind what it was, in words
   * @param text what was said or noted
   * @param source from where a note is; empty for a contact
   * @param activity the contact; none for a note
   */
  record Line(
      Customer customer,
      LocalDate day,
      String kind,
      String text,
      String source,
      @Nullable Activity activity) {}

  /** The sheet. */
  static TableSheet<Line> of(PlanView view) {
    ReportTexts words = new ReportTexts(view.texts());
    List<WorkbookColumn<Line>> columns =
        List.of(
            WorkbookColumn.<Line>entered(
                    view.text("workbook.customer-number"),
                    ColumnFormat.TEXT,
                    line -> Content.of(line.customer().number()))
                .wide(16),
            WorkbookColumn.<Line>told(
                    view.text("workbook.at-customer"),
                    ColumnFormat.TEXT,
                    line -> Content.of(line.customer().name()))
                .wide(34),
            WorkbookColumn.entered(
                view.text("workbook.activity-day"),
                ColumnFormat.DAY,
                line -> Content.of(line.day())),
            WorkbookColumn.entered(
                view.text("workbook.activity-kind"),
                ColumnFormat.TEXT,
                line -> Content.of(line.kind())),
            WorkbookColumn.<Line>entered(
                    view.text("workbook.activity-text"),
                    ColumnFormat.WRAPPED,
                    line -> Content.of(line.text()))
                .wide(80),
            met(
                    view.text("workbook.activity-result"),
                    ColumnFormat.TEXT,
                    activity -> Content.of(words.result(activity.result())))
                .ifFilled(),
            met(
                    view.text("workbook.activity-minutes"),
                    ColumnFormat.WHOLE,
                    activity -> Content.of(activity.minutes()))
                .ifFilled(),
            met(
                    view.text("workbook.next-step"),
                    ColumnFormat.TEXT,
                    activity -> Content.of(activity.nextStep()))
                .wide(30)
                .ifFilled(),
            met(
                    view.text("workbook.next-step-due"),
                    ColumnFormat.DAY,
                    activity -> Content.of(activity.nextDate()))
                .ifFilled(),
            met(
                    view.text("workbook.activity-project"),
                    ColumnFormat.TEXT,
                    activity -> Content.of(project(view, activity)))
                .wide(26)
                .ifFilled(),
            WorkbookColumn.<Line>entered(
                    view.text("workbook.activity-source"),
                    ColumnFormat.TEXT,
                    line -> Content.of(line.source()))
                .wide(22)
                .ifFilled());
    return new TableSheet<>(
        view.text("workbook.timeline"),
        view.tableTitle(view.text("workbook.timeline")),
        view.text("workbook.hint"),
        columns,
        lines(view, words),
        FROZEN,
        columns.size());
  }

  private static WorkbookColumn<Line> met(
      String heading, ColumnFormat format, Function<Activity, @Nullable Content> source) {
    return WorkbookColumn.entered(
        heading, format, line -> line.activity() == null ? null : source.apply(line.activity()));
  }

  private static String project(PlanView view, Activity activity) {
    GrowthProject project =
        activity.project() == null ? null : view.snapshot().territory().project(activity.project());
    return project == null ? "" : project.name();
  }

  private static List<Line> lines(PlanView view, ReportTexts words) {
    Map<CustomerId, List<Activity>> activities = new HashMap<>();
    for (Activity one : view.snapshot().agenda().activities()) {
      activities.computeIfAbsent(one.customer(), _ -> new ArrayList<>()).add(one);
    }
    List<Line> lines = new ArrayList<>();
    for (Classification row : view.customers()) {
      Customer customer = row.customer();
      List<Line> own = new ArrayList<>();
      for (Activity one : activities.getOrDefault(customer.id(), List.of())) {
        own.add(new Line(customer, one.date(), words.kind(one.kind()), one.note(), "", one));
      }
      for (Note note : customer.notes()) {
        own.add(
            new Line(
                customer, note.date(), words.noted(note.kind()), note.text(), note.source(), null));
      }
      own.sort(Comparator.comparing(Line::day).reversed());
      lines.addAll(own);
    }
    return lines;
  }
}
