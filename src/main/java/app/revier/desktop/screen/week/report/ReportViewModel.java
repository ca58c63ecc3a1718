package app.revier.desktop.screen.week.report;

import app.revier.book.BookChange;
import app.revier.book.Report;
import app.revier.book.Reports;
import app.revier.book.Snapshot;
import app.revier.desktop.form.Begun;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.week.report.ReportFields.Start;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.text.Entry;
import app.revier.text.ReportTexts;
import app.revier.text.SpokenLine;
import app.revier.text.SpokenReport;
import app.revier.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * What came of one contact, told in a line or in fields. It stays among the drafts of the book
 * until it is kept or dropped, whatever the rep looks at meanwhile.
 */
public final class ReportViewModel {

  private final Desk desk;
  private final Texts texts;
  private final ReportTexts words;
  private final SpokenLine spoken;
  private final ReportContact contact;
  private final ReportFields fields;
  private final Start start;
  private final Begun drafts;
  private final ReadOnlyStringWrapper understood =
      new ReadOnlyStringWrapper(this, "understood", "");
  private final ReadOnlyStringWrapper unclear = new ReadOnlyStringWrapper(this, "unclear", "");
  private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper(this, "reason", "");
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper(this, "remark", "");
  private boolean keeping;

  /** The report of a contact: a new one, the one that was begun, or that of the book. */
  @SuppressWarnings("this-escape") // Final, and complete when others get to know it.
  public ReportViewModel(Desk desk, ReportSubject subject) {
    this.desk = desk;
    texts = desk.texts();
    words = new ReportTexts(texts);
    spoken = new SpokenLine(texts);
    contact = new ReportContact(texts, desk.book().snapshot(), subject);
    fields = contact.fields();
    start = contact.start(fields);
    drafts =
        new Begun(
            desk.drafts(),
            new RecordKey(new Place.Top(ScreenId.WEEK), subject.part()),
            Caption.of("report.of", contact.name()));
    resume();
    fields.all().forEach(input -> input.whenChanged(this::typed));
    fields.line.whenChanged(this::hear);
    typed();
  }

  /** Once they are heard the fields follow, and what is typed again into them stays. */
  private void resume() {
    drafts.quietly(
        () -> {
          fields.begin(start);
          for (Draft draft : drafts.noted()) {
            fields.all().stream()
                .filter(input -> input.caption().key().equals(draft.field()))
                .forEach(input -> input.resume(draft));
            hear();
          }
        });
  }

  /** Which contact it is. */
  public ReportSubject subject() {
    return contact.subject();
  }

  /** Whose report it is, in words. */
  public String title() {
    return texts.get("report.of", contact.name());
  }

  ReportFields fields() {
    return fields;
  }

  /** What the line was understood to say, in words; empty if it is empty. */
  ReadOnlyStringProperty understoodProperty() {
    return understood.getReadOnlyProperty();
  }

  /** What of the line was not understood, in words; empty if all was. */
  ReadOnlyStringProperty unclearProperty() {
    return unclear.getReadOnlyProperty();
  }

  /** Why the report cannot be kept as it is, in words; empty if it can. */
  ReadOnlyStringProperty reasonProperty() {
    return reason.getReadOnlyProperty();
  }

  /** What keeping it does beside, in words; empty if nothing. */
  ReadOnlyStringProperty remarkProperty() {
    return remark.getReadOnlyProperty();
  }

  /** Why nothing can be typed, in words; empty if it can. */
  String readOnlyReason() {
    return desk.book().readOnly() ? texts.get("week.read-only") : "";
  }

  /** What a project is called. */
  String projectName(ProjectId id) {
    return contact.projectName(id);
  }

  private void hear() {
    SpokenReport said =
        spoken.read(fields.line.text(), contact.about(fields.stage.values(), desk.terms()::stage));
    fields.follow(said, start);
    Stage stage = fields.stage(said.stage());
    understood.set(
        words.understood(
            said,
            said.project() == null ? "" : projectName(said.project()),
            stage == null ? "" : desk.terms().stage(stage)));
    unclear.set(said.unclear().stream().map(words::unclear).collect(Collectors.joining("\n")));
  }

  private void typed() {
    drafts.note(fields.all().stream().filter(Input::isChanged).map(drafts::draft).toList());
    reason.set(whyNot());
    remark.set(contact.besides(fields, desk.book().snapshot()));
  }

  private String whyNot() {
    if (desk.book().readOnly()) {
      return texts.get("week.read-only");
    }
    for (Field<?> field : fields.typed()) {
      if (field.entry() instanceof Entry.Bad<?>(String why)) {
        return texts.get("report.unreadable", field.caption().in(texts) + " – " + why);
      }
      if (!field.isValid()) {
        return texts.get("report.unreadable", field.caption().in(texts));
      }
    }
    if (fields.nextDate.value() != null && fields.nextKind.value() == null) {
      return texts.get("report.choose-next-kind");
    }
    return Reports.problem(contact.report(fields, desk.book().snapshot()), desk.book().snapshot())
        .map(words::problem)
        .orElse("");
  }

  /**
   * Takes the report down, if it can be.
   *
   * @param kept what to do then
   */
  void keep(Runnable kept) {
    fields.typed().forEach(Field::leave);
    if (keeping || !reason.get().isEmpty()) {
      return;
    }
    Snapshot before = desk.book().snapshot();
    List<Report> all = contact.reports(fields, before);
    keeping = true;
    desk.tasks()
        .run(
            texts.get("report.saving"),
            _ -> desk.book().reports().save(all),
            change -> {
              keeping = false;
              forget();
              offer(change);
              desk.moves().ended(before);
              kept.run();
            },
            failure -> {
              keeping = false;
              desk.notices().failed(failure);
            });
  }

  private void offer(Optional<BookChange> change) {
    desk.undoing().offer(change);
  }

  /** Forgets what was typed. */
  void drop() {
    forget();
  }

  private void forget() {
    drafts.forget();
    drafts.quietly(
        () -> {
          fields.begin(start);
          hear();
        });
  }

  /** It is not shown any more; what is typed stays among the drafts. */
  public void close() {
    drafts.close();
  }

  /** Puts the keyboard into the field that is looked for, if one of these is. */
  public void reveal() {
    drafts.reveal(
        name ->
            fields.all().stream()
                .filter(input -> input.caption().key().equals(name))
                .findFirst()
                .orElse(fields.line));
  }
}
