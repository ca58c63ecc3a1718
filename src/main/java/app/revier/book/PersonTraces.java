package app.revier.book;

import app.revier.book.Dossier.Entry;
import app.revier.book.Dossier.Line;
import app.revier.book.Dossier.Section;
import app.revier.privacy.NamedWords;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the program keeps about somebody in the open book and beside it: in restore points, and what
 * was typed and is not in the book.
 */
public final class PersonTraces {

  private final Book book;
  private final RestorePoints points;
  private final UnsavedTexts unsaved;

  /** The traces in a book and beside it. */
  public PersonTraces(Book book, RestorePoints points, UnsavedTexts unsaved) {
    this.book = book;
    this.points = points;
    this.unsaved = unsaved;
  }

  /** All that is kept about somebody who is in the book. */
  public Dossier dossier(Person person) {
    Dossier dossier = book.privacy().dossier(person);
    NamedWords words = book.privacy().words(person);
    List<Entry> typed = new ArrayList<>();
    UnsavedOf theirs = UnsavedOf.persons(List.of(person), book.snapshot().territory(), words);
    for (UnsavedText text : theirs.in(unsaved.find(book.file()).texts())) {
      typed.add(
          new Entry(List.of(new Line("field", text.field()), new Line("text", text.typed()))));
    }
    List<Entry> holding = new ArrayList<>();
    for (RestorePoint point : holding(words)) {
      holding.add(
          new Entry(
              List.of(new Line("made", point.made()), new Line("file", point.file().toString()))));
    }
    return dossier.with(List.of(new Section("unsaved", typed), new Section("points", holding)));
  }

  /** The restore points that still hold one of the words by which the erased are named. */
  public List<RestorePoint> holding(ErasurePlan plan) {
    return holding(plan.words());
  }

  private List<RestorePoint> holding(NamedWords words) {
    return points.list(book.file()).stream()
        .filter(point -> points.holds(point, words.words()))
        .toList();
  }

  /**
   * What came of an erasure in the book and beside it.
   *
   * @param erased what came of it in the book
   * @param rewritten the restore points in which the same was erased
   * @param holding those that still hold a word
   */
  public record Outcome(Erased erased, List<RestorePoint> rewritten, List<RestorePoint> holding) {}

  /**
   * Erases these for good, in the book and beside it.
   *
   * @param inPoints whether in restore points as well
   */
  public Outcome erase(Collection<Person> persons, boolean inPoints, Progress progress) {
    Territory before = book.snapshot().territory();
    Set<Person> underAllNames = book.privacy().underAllNames(persons);
    Erased erased = book.privacy().erase(persons, progress);
    forgetTyped(UnsavedOf.persons(persons, before, erased.plan().words()));
    points.deleteUnfinished(book.file());
    List<RestorePoint> holding = holding(erased.plan());
    List<RestorePoint> rewritten = new ArrayList<>();
    List<RestorePoint> still = new ArrayList<>();
    if (inPoints) {
      NamedWords words = erased.plan().words();
      for (RestorePoint point : holding) {
        boolean[] named = {false};
        RestorePoint changed =
            points.rewrite(point, store -> named[0] = eraseIn(store, underAllNames, before, words));
        rewritten.add(changed);
        if (named[0]) {
          still.add(changed);
        }
      }
    }
    return new Outcome(erased, rewritten, inPoints ? still : holding);
  }

  private void forgetTyped(UnsavedOf theirs) {
    List<UnsavedText> texts = unsaved.find(book.file()).texts();
    List<UnsavedText> left = theirs.notIn(texts);
    if (left.size() < texts.size()) {
      unsaved.keep(book.file(), left);
    }
  }

  /**
   * Erases the same in the book as it was; its history goes also if they were not in it yet.
   *
   * @return whether a text still names them
   */
  private boolean eraseIn(
      BookStore store, Collection<Person> persons, Territory before, NamedWords words) {
    Book then = book.privacy().opened(store);
    List<Person> same =
        persons.stream()
            .filter(person -> isSame(person, before, then.snapshot().territory()))
            .toList();
    Erased erased = then.privacy().erase(same, Progress.NONE);
    if (erased.left() != null) {
      throw new BookFailure(erased.left(), store.file());
    }
    if (same.isEmpty()) {
      then.beginHistory();
      BookFailure.Reason left = store.clean();
      if (left != null) {
        throw new BookFailure(left, store.file());
      }
    }
    return then.privacy().isNamed(words);
  }

  /**
   * Whether a customer has the same number or name under the same id in both: after a restore an id
   * may belong to another customer.
   */
  private static boolean isSame(Person person, Territory now, Territory then) {
    @Nullable Customer one = now.customer(person.customer());
    @Nullable Customer other = then.customer(person.customer());
    return one != null
        && other != null
        && (one.number().equals(other.number()) || one.name().equals(other.name()));
  }
}
