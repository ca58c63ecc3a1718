package app.revier.desktop.screen.week.report;

import app.revier.agenda.Activity;
import app.revier.agenda.Stop;
import app.revier.book.Report;
import app.revier.book.ReportedAgenda;
import app.revier.book.Reports;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.screen.week.report.ReportFields.Start;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.text.SpokenAbout;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The contact that a report is about, as the book had it when the report was opened: what there is
 * to be corrected, what the report begins with, and what is told to the book.
 */
final class ReportContact {

  private final Texts texts;
  private final Snapshot snapshot;
  private final ReportSubject subject;
  private final @Nullable Activity corrected;

  ReportContact(Texts texts, Snapshot snapshot, ReportSubject subject) {
    this.texts = texts;
    this.snapshot = snapshot;
    this.subject = subject;
    corrected = corrected(snapshot, subject);
  }

  private static @Nullable Activity corrected(Snapshot now, ReportSubject subject) {
    if (subject.report() != null) {
      return now.agenda().activity(subject.report());
    }
    return subject.kind() == Activity.Kind.VISIT
        ? new ReportedAgenda(now.agenda()).report(subject.customer(), subject.date())
        : null;
  }

  /** Which contact it is. */
  ReportSubject subject() {
    return subject;
  }

  /** With whom. */
  String name() {
    Customer customer = snapshot.territory().customer(subject.customer());
    return customer == null ? "" : customer.name();
  }

  /** Empty fields, with the projects there to choose from. */
  ReportFields fields() {
    return new ReportFields(
        texts,
        projects().stream().map(GrowthProject::id).toList(),
        snapshot.settings().get(Setting.STAGES));
  }

  private List<GrowthProject> projects() {
    return snapshot.territory().projectsOf(subject.customer());
  }

  /** What a project is called. */
  String projectName(ProjectId id) {
    GrowthProject project = snapshot.territory().project(id);
    return project == null ? "" : project.name();
  }

  /** What a line can be about. */
  SpokenAbout about(List<Stage> stages, Function<Stage, String> names) {
    Customer customer = snapshot.territory().customer(subject.customer());
    return new SpokenAbout(
        subject.date(),
        snapshot.today(),
        stages,
        names,
        projects(),
        customer == null ? List.of() : customer.contacts().stream().map(Contact::name).toList());
  }

  /** What the report begins with: what was reported before, else next to nothing. */
  Start start(ReportFields fields) {
    Activity before = corrected;
    if (before == null) {
      return new Start(
          subject.kind(),
          Activity.Result.HELD,
          subject.date(),
          null,
          null,
          "",
          "",
          null,
          null,
          null,
          null);
    }
    Activity.Drive drive = before.drive();
    return new Start(
        before.kind(),
        before.result(),
        before.date(),
        before.minutes(),
        drive == null ? null : (Integer) drive.minutes(),
        before.note(),
        before.nextStep(),
        before.nextDate(),
        Reports.nextKind(before, snapshot)
            .orElse(before.nextDate() == null ? null : Report.NextKind.VISIT),
        before.project(),
        fields.stage(before.stage()));
  }

  /** What keeping it does beside, in words; empty if nothing. */
  String besides(ReportFields fields, Snapshot now) {
    boolean visit = subject.kind() == Activity.Kind.VISIT;
    boolean known = visit && (corrected != null || isPlanned(now));
    if (known && isPlanned(now) && isOnAnotherDay(fields)) {
      return texts.get("report.another-day");
    }
    if (fields.kind.value() != Activity.Kind.VISIT && isPlanned(now)) {
      return texts.get("report.as-call");
    }
    if (corrected == null) {
      return "";
    }
    return texts.get(visit ? "report.corrects" : "report.corrects-call");
  }

  private boolean isOnAnotherDay(ReportFields fields) {
    return !subject.date().equals(fields.date.value());
  }

  /** Whether the plan has a visit there on that day. */
  private boolean isPlanned(Snapshot now) {
    return subject.kind() == Activity.Kind.VISIT
        && now.agenda().stopsOf(subject.customer()).stream()
            .map(Stop::date)
            .anyMatch(subject.date()::equals);
  }

  /** What is told to the book: of a planned visit in whose place was a call, also that. */
  List<Report> reports(ReportFields fields, Snapshot now) {
    Report report = report(fields, now);
    return isPlanned(now) ? Reports.ofPlanned(report) : List.of(report);
  }

  /** What the fields say. */
  Report report(ReportFields fields, Snapshot now) {
    Activity.Kind kind = Objects.requireNonNullElse(fields.kind.value(), subject.kind());
    boolean visit = kind == Activity.Kind.VISIT;
    String wanted = texts.get(visit ? "week.moved-visit" : "week.moved-call");
    Activity.Result result =
        Objects.requireNonNullElse(fields.result.value(), Activity.Result.HELD);
    LocalDate nextDate = fields.nextDate.value();
    String typed = text(fields.nextStep.value());
    // What was moved to a day needs no other words.
    String step =
        typed.isEmpty() && nextDate != null && result == Activity.Result.MOVED ? wanted : typed;
    Report.NextKind nextKind =
        Objects.requireNonNullElse(fields.nextKind.value(), Report.NextKind.VISIT);
    String title = name() + ": " + step;
    Stage stage = fields.stage.value();
    // A report of a planned visit stays with the day of that visit.
    boolean moves = isPlanned(now) && isOnAnotherDay(fields);
    return new Report(
        subject.customer(),
        Objects.requireNonNullElse(fields.date.value(), subject.date()),
        kind,
        result,
        fields.minutes.value(),
        fields.drive.value(),
        text(fields.note.value()),
        step,
        nextDate,
        fields.project.value(),
        stage == null ? "" : stage.code(),
        wanted,
        nextKind,
        nextKind == Report.NextKind.CALL ? texts.get("week.call-to", title) : title,
        fields.nextMinutes.value(),
        corrected == null || moves ? null : corrected.id());
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
