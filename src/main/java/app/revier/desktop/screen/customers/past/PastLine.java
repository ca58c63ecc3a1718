package app.revier.desktop.screen.customers.past;

import app.revier.book.BookChange;
import app.revier.book.Report;
import app.revier.book.Reports;
import app.revier.book.Snapshot;
import app.revier.desktop.form.Begun;
import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Note;
import app.revier.text.ReportTexts;
import app.revier.text.SpokenReport;
import app.revier.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A line that becomes an entry of the timeline: what it was understood to say is shown before it is
 * kept. It stays among the drafts of the book until then.
 */
final class PastLine {

  private static final String PART = "timeline";

  final Field<String> line;
  final Choice<Report.NextKind> nextKind;

  private final Desk desk;
  private final Texts texts;
  private final ReportTexts words;
  private final PastMeaning meaning;
  private final ReadOnlyStringWrapper understood =
      new ReadOnlyStringWrapper(this, "understood", "");
  private final ReadOnlyStringWrapper unclear = new ReadOnlyStringWrapper(this, "unclear", "");
  private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper(this, "reason", "");
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper(this, "remark", "");
  private final ReadOnlyBooleanWrapper asksKind = new ReadOnlyBooleanWrapper(this, "asksKind");
  private @Nullable Customer customer;
  private @Nullable Begun drafts;
  private boolean keeping;

  PastLine(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    words = new ReportTexts(texts);
    meaning = new PastMeaning(desk);
    line = new Fields(texts).text(Caption.of("timeline.line"), Report.LONGEST_NOTE);
    nextKind = new Choice<>(Caption.of("timeline.next-kind"), List.of(Report.NextKind.values()));
    line.whenChanged(this::typed);
    nextKind.whenChanged(this::typed);
  }

  /** What the line was understood to say, in words; empty if it is empty. */
  ReadOnlyStringProperty understoodProperty() {
    return understood.getReadOnlyProperty();
  }

  /** What of the line was not understood, in words; empty if all was. */
  ReadOnlyStringProperty unclearProperty() {
    return unclear.getReadOnlyProperty();
  }

  /** Why it cannot be kept, in words; empty if it can. */
  ReadOnlyStringProperty reasonProperty() {
    return reason.getReadOnlyProperty();
  }

  /** What keeping it does beside, in words; empty if nothing. */
  ReadOnlyStringProperty remarkProperty() {
    return remark.getReadOnlyProperty();
  }

  /** Whether it cannot be told what the next step is, and has to be chosen. */
  ReadOnlyBooleanProperty asksKindProperty() {
    return asksKind.getReadOnlyProperty();
  }

  /** Why nothing can be typed, in words; empty if it can. */
  String readOnlyReason() {
    return desk.book().readOnly() ? texts.get("customers.read-only") : "";
  }

  /** Is about a customer from now on; what was typed for the one before stays a draft. */
  void open(Customer who) {
    CustomerId before = customer == null ? null : customer.id();
    customer = who;
    if (!who.id().equals(before)) {
      if (drafts != null) {
        drafts.close();
      }
      Begun next =
          new Begun(
              desk.drafts(),
              new RecordKey(new Place.OneCustomer(who.id()), PART),
              Caption.of("timeline.of", who.name()));
      drafts = next;
      next.quietly(
          () -> {
            line.show(null);
            nextKind.show(null);
            for (Draft draft : next.noted()) {
              input(draft.field()).resume(draft);
            }
          });
    }
    typed();
    if (drafts != null && drafts.isSought()) {
      drafts.reveal(this::input);
    }
  }

  private Input input(String field) {
    return field.equals(nextKind.caption().key()) ? nextKind : line;
  }

  private void typed() {
    Begun begun = drafts;
    Customer who = customer;
    if (begun == null || who == null) {
      return;
    }
    begun.note(
        List.<Input>of(line, nextKind).stream()
            .filter(Input::isChanged)
            .map(begun::draft)
            .toList());
    if (line.text().isBlank()) {
      understood.set("");
      unclear.set("");
      remark.set("");
      asksKind.set(false);
      reason.set(texts.get("timeline.nothing-typed"));
      return;
    }
    SpokenReport said = meaning.said(line.text(), who);
    asksKind.set(said.nextDate() != null && said.nextKind() == null);
    understood.set(words.understood(said, meaning.project(said), meaning.stage(said)));
    unclear.set(said.unclear().stream().map(words::unclear).collect(Collectors.joining("\n")));
    Report report = meaning.report(who, said, chosenKind());
    remark.set(
        said.noted() == null && Reports.corrected(report, now()).isPresent()
            ? texts.get("report.corrects")
            : "");
    reason.set(whyNot(said, report));
  }

  /** What the next step is, where it had to be chosen. */
  private Report.@Nullable NextKind chosenKind() {
    return asksKind.get() ? nextKind.value() : null;
  }

  private Snapshot now() {
    return desk.book().snapshot();
  }

  private String whyNot(SpokenReport said, Report report) {
    if (desk.book().readOnly()) {
      return texts.get("customers.read-only");
    }
    if (asksKind.get() && nextKind.value() == null) {
      return texts.get("report.choose-next-kind");
    }
    if (said.noted() != null && report.note().isBlank()) {
      return texts.get("timeline.nothing-noted");
    }
    return Reports.problem(report, now()).map(words::problem).orElse("");
  }

  /** Keeps the entry, if it can be. */
  void keep() {
    Customer who = customer;
    Begun begun = drafts;
    if (who == null || begun == null || keeping || !reason.get().isEmpty()) {
      return;
    }
    SpokenReport said = meaning.said(line.text(), who);
    Report report = meaning.report(who, said, chosenKind());
    Note.Kind noted = said.noted();
    Snapshot before = now();
    keeping = true;
    desk.tasks()
        .run(
            texts.get("timeline.saving"),
            _ -> save(report, noted),
            change -> {
              keeping = false;
              forget(begun);
              desk.undoing().offer(change);
              desk.moves().ended(before);
            },
            failure -> {
              keeping = false;
              desk.notices().failed(failure);
            });
  }

  private Optional<BookChange> save(Report report, Note.@Nullable Kind noted) {
    return noted == null
        ? desk.book().reports().save(report)
        : desk.book().reports().save(report, noted);
  }

  private void forget(Begun begun) {
    begun.forget();
    if (begun.equals(drafts)) {
      begun.quietly(
          () -> {
            line.show(null);
            nextKind.show(null);
          });
      typed();
    }
  }
}
