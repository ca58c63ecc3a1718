package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.Form;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Note;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** A note with its kind, source and day; a new one is a plain note of today. */
public final class NoteForm extends Form<Note> {

  final Field<String> text;
  final Field<String> source;
  final Field<LocalDate> date;
  final Choice<Note.Kind> kind;

  NoteForm(Texts texts, Supplier<LocalDate> today) {
    Fields fields = new Fields(texts);
    text =
        add(
            fields.requiredText(
                Caption.of("customers.field-note"),
                Note.LONGEST,
                texts.get("customers.blank-note")),
            Note::text);
    source = add(fields.text(Caption.of("customers.field-note-source")), Note::source);
    date = add(fields.requiredDate(Caption.of("customers.field-date")), Note::date, today::get);
    kind =
        add(
            new Choice<>(Caption.of("customers.field-note-kind"), List.of(Note.Kind.values())),
            Note::kind,
            () -> Note.Kind.NOTE);
  }

  @Override
  public Entry<Note> value() {
    LocalDate day = date.value();
    Note.Kind ofKind = Objects.requireNonNullElse(kind.value(), Note.Kind.NOTE);
    return day == null
        ? new Entry.Bad<>("")
        : Fields.map(valueOf(text), what -> new Note(what, textOf(source), day, ofKind));
  }
}
