package app.revier.desktop.screen.week.report;

import app.revier.agenda.Activity;
import app.revier.book.Report;
import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.text.SpokenReport;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line and the fields of a report: two views of the same. What the line says stands in the
 * fields, unless something else was typed there.
 */
final class ReportFields {

  final Field<String> line;
  final Choice<Activity.Kind> kind;
  final Choice<Activity.Result> result;
  final Field<LocalDate> date;
  final Field<Integer> minutes;
  final Field<Integer> drive;
  final Field<String> note;
  final Field<String> nextStep;
  final Field<LocalDate> nextDate;
  final Choice<Report.NextKind> nextKind;
  final Field<Integer> nextMinutes;
  final Choice<ProjectId> project;
  final Choice<Stage> stage;

  /**
   * What the fields show as long as neither the line nor the rep says anything else.
   *
   * @param stage none leaves it as it is
   */
  record Start(
      Activity.Kind kind,
      Activity.Result result,
      LocalDate date,
      @Nullable Integer minutes,
      @Nullable Integer drive,
      String note,
      String nextStep,
      @Nullable LocalDate nextDate,
      Report.@Nullable NextKind nextKind,
      @Nullable ProjectId project,
      @Nullable Stage stage) {}

  ReportFields(Texts texts, List<ProjectId> projects, List<Stage> stages) {
    Fields kinds = new Fields(texts);
    line = kinds.text(Caption.of("report.line"), Report.LONGEST_NOTE);
    kind = new Choice<>(Caption.of("report.kind"), List.of(Activity.Kind.values()));
    result = new Choice<>(Caption.of("report.result"), List.of(Activity.Result.values()));
    date = kinds.requiredDate(Caption.of("report.date"));
    minutes = kinds.whole(Caption.of("report.minutes"), 1, Activity.MOST_MINUTES);
    drive = kinds.whole(Caption.of("report.drive"), 1, Activity.MOST_MINUTES);
    note = kinds.text(Caption.of("report.note"), Report.LONGEST_NOTE);
    nextStep = kinds.text(Caption.of("report.next-step"), Report.LONGEST_STEP);
    nextDate = kinds.date(Caption.of("report.next-date"));
    nextKind = new Choice<>(Caption.of("report.next-kind"), List.of(Report.NextKind.values()));
    nextMinutes = kinds.whole(Caption.of("report.next-minutes"), 1, Activity.MOST_MINUTES);
    project =
        new Choice<>(Caption.of("report.project"), projects, id -> String.valueOf(id.value()));
    stage = new Choice<>(Caption.of("report.stage"), stages, Stage::code);
  }

  /** All of them, the line first, as the others follow it. */
  List<Input> all() {
    return List.of(
        line,
        kind,
        result,
        date,
        minutes,
        drive,
        note,
        nextStep,
        nextDate,
        nextKind,
        nextMinutes,
        project,
        stage);
  }

  /** Those of text in the order of the form. */
  List<Field<?>> typed() {
    return List.of(line, date, minutes, drive, note, nextStep, nextDate, nextMinutes);
  }

  /** Shows what a report begins with, and forgets what was typed. */
  void begin(Start start) {
    line.show(null);
    kind.show(start.kind());
    result.show(start.result());
    date.show(start.date());
    minutes.show(start.minutes());
    drive.show(start.drive());
    note.show(start.note());
    nextStep.show(start.nextStep());
    nextDate.show(start.nextDate());
    nextKind.show(start.nextKind());
    nextMinutes.show(null);
    project.show(start.project());
    stage.show(start.stage());
  }

  /** Shows what a line says, and for the rest what the report begins with. */
  void follow(SpokenReport said, Start start) {
    boolean next = !said.nextStep().isEmpty() || said.nextDate() != null;
    kind.follow(said.kind() == null ? start.kind() : said.kind());
    result.follow(said.result() == null ? start.result() : said.result());
    date.follow(said.date() == null ? start.date() : said.date());
    minutes.follow(said.minutes() == null ? start.minutes() : said.minutes());
    drive.follow(said.drive() == null ? start.drive() : said.drive());
    note.follow(said.note().isEmpty() ? start.note() : said.note());
    nextStep.follow(next ? said.nextStep() : start.nextStep());
    nextDate.follow(next ? said.nextDate() : start.nextDate());
    nextKind.follow(next ? said.nextKind() : start.nextKind());
    nextMinutes.follow(said.nextMinutes());
    project.follow(said.project() == null ? start.project() : said.project());
    Stage named = stage(said.stage());
    stage.follow(named == null ? start.stage() : named);
  }

  /** The stage with a code; none if there is no such one. */
  @Nullable Stage stage(String code) {
    return stage.values().stream()
        .filter(listed -> listed.code().equals(code))
        .findFirst()
        .orElse(null);
  }
}
