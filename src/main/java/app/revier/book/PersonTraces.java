package app.revier.book;

import app.revier.book.Dossier.Entry;
import app.revier.book.Dossier.Line;
import app.revier.book.Dossier.Section;
import app.revier.privacy.NamedWords;
import app.revier.task.Progress;
import app.revier.territory.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What the program keeps about somebody in the open book and beside it: what was typed and is not
 * in the book.
 */
public final class PersonTraces {

  private final Book book;
  private final UnsavedTexts unsaved;

  /** The traces in a book and beside it. */
  public PersonTraces(Book book, UnsavedTexts unsaved) {
    this.book = book;
    this.unsaved = unsaved;
  }

  /** All that is kept about somebody who is in the book. */
  public Dossier dossier(Person person) {
    Dossier dossier = book.privacy().dossier(person);
    NamedWords words = book.privacy().plan(List.of(person)).words();
    List<Entry> typed = new ArrayList<>();
    UnsavedOf theirs = UnsavedOf.persons(List.of(person), book.snapshot().territory(), words);
    for (UnsavedText text : theirs.in(unsaved.find(book.file()).texts())) {
      typed.add(
          new Entry(
              List.of(new Line("field", text.field()), new Line("text", text.typed()))));
    }
    return dossier.with(List.of(new Section("unsaved", typed)));
  }

  /** Erases these for good, in the book and beside it. */
  public Erased erase(Collection<Person> persons, Progress progress) {
    Territory before = book.snapshot().territory();
    Erased erased = book.privacy().erase(persons, progress);
    UnsavedOf theirs = UnsavedOf.persons(persons, before, erased.plan().words());
    List<UnsavedText> texts = unsaved.find(book.file()).texts();
    List<UnsavedText> left = theirs.notIn(texts);
    if (left.size() < texts.size()) {
      unsaved.keep(book.file(), left);
    }
    return erased;
  }
}
