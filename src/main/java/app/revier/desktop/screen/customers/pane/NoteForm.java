package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Note;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A note with its source and day; a new one is of today. */
public final class NoteForm extends Form<Note> {

  final Input<String> text;
  final Input<String> source = Input.text();
  final Input<LocalDate> date;

  private final Supplier<LocalDate> today;

  NoteForm(Texts texts, Supplier<LocalDate> today) {
    this.today = today;
    Inputs inputs = new Inputs(texts);
    text = inputs.requiredText("note");
    date = inputs.requiredDate();
  }

  @Override
  protected List<Input<?>> inputs() {
    return List.of(text, source, date);
  }

  @Override
  protected void fill(@Nullable Note note, boolean keepTyped) {
    fill(text, note == null ? null : note.text(), keepTyped);
    fill(source, note == null ? null : note.source(), keepTyped);
    fill(date, note == null ? today.get() : note.date(), keepTyped);
  }

  @Override
  protected Entry<Note> value() {
    LocalDate day = date.value();
    return day == null
        ? new Entry.Bad<>("")
        : Inputs.map(valueOf(text), what -> new Note(what, textOf(source), day));
  }
}
