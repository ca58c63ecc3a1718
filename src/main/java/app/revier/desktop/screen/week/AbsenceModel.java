package app.revier.desktop.screen.week;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.book.BookChange;
import app.revier.book.Snapshot;
import app.revier.book.TakenDays;
import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.text.TakenWords;
import app.revier.text.TimeTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Days not in the field; says before what stands on them already. */
final class AbsenceModel extends EntryModel {

  private final @Nullable Absence known;
  private final Choice<Absence.Kind> kind =
      new Choice<>(Caption.of("entry.kind"), List.of(Absence.Kind.values()), Absence.Kind::name);
  private final Field<LocalDate> from;
  private final Field<LocalDate> until;
  private final Field<String> remark;

  /**
   * Something new, or an absence of the book.
   *
   * @param known the one of the book; none for something new
   */
  AbsenceModel(Desk desk, WeekViewModel week, EntryKey key, @Nullable Absence known) {
    super(desk, week, key);
    this.known = known;
    from = kinds.requiredDate(Caption.of(EntryFields.DAY));
    until = kinds.date(Caption.of("entry.until"));
    remark = kinds.text(Caption.of("entry.note"));
    kind.show(known == null ? Absence.Kind.VACATION : known.kind());
    EntryFields.show(
        from,
        known == null ? null : known.from(),
        key instanceof EntryKey.New made ? made.day() : null);
    until.show(known == null ? null : known.until());
    remark.show(known == null ? "" : known.note());
    begin(Caption.of("entry.absence"));
  }

  @Override
  String title() {
    return texts.get(isNew() ? "entry.absence-new" : "entry.absence");
  }

  @Override
  List<List<Input>> rows() {
    return List.of(List.of(kind), List.of(from, until), List.of(remark));
  }

  @Override
  boolean isRequired(Input input) {
    return input.equals(from);
  }

  @Override
  String word(Choice<?> choice, Object value) {
    return value instanceof Absence.Kind one ? new TimeTexts(texts).absence(one) : "";
  }

  @Override
  String whyNot() {
    return EntryFields.isBefore(until.value(), from.value()) ? texts.get("entry.ends-before") : "";
  }

  private LocalDate last() {
    LocalDate last = until.value();
    return last == null ? EntryFields.need(from) : last;
  }

  @Override
  Supplier<String> consequence() {
    LocalDate first = EntryFields.need(from);
    LocalDate last = last();
    Snapshot now = desk.book().snapshot();
    return () -> TakenWords.of(texts, TakenDays.of(now, first, last));
  }

  @Override
  Supplier<Optional<BookChange>> saving() {
    Absence.Kind why = kind.value() == null ? Absence.Kind.VACATION : kind.value();
    LocalDate first = EntryFields.need(from);
    LocalDate last = last();
    String note = EntryFields.text(remark);
    return () -> {
      AbsenceId id = known == null ? desk.book().agenda().nextAbsenceId() : known.id();
      return desk.book().agenda().save(new Absence(id, why, first, last, note));
    };
  }

  @Override
  @Nullable Supplier<Optional<BookChange>> deleting() {
    return known == null ? null : () -> desk.book().agenda().delete(List.of(known.id()));
  }
}
