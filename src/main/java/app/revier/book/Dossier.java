package app.revier.book;

import app.revier.segment.Classification;
import app.revier.territory.Customer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the book keeps about a customer or a contact (decision 0043).
 *
 * @param person about whom
 * @param customer the customer, or the one at whom the contact is
 * @param now the book as it is
 * @param book the file of the book
 * @param classification the customer's field and why; none for a contact
 * @param sections what is kept, by kind; those with nothing in them are left out
 */
public record Dossier(
    Person person,
    Customer customer,
    Snapshot now,
    Path book,
    @Nullable Classification classification,
    List<Section> sections) {

  /** Keeps its own copy. */
  public Dossier {
    sections = List.copyOf(sections);
  }

  /**
   * What is kept of one kind.
   *
   * @param code of which kind
   * @param entries one by one, at least one
   */
  public record Section(String code, List<Entry> entries) {

    /** Keeps its own copy. */
    public Section {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One of a kind.
   *
   * @param lines what is known of it
   */
  public record Entry(List<Line> lines) {

    /** Keeps its own copy. */
    public Entry {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Something that is known.
   *
   * @param code what, as the records call it, with dots between a part and what is in it
   * @param value a text, number, day, time, amount, probability, share, yes or no, a word of a
   *     kind, a change of the history, or the hours of a week
   */
  public record Line(String code, Object value) {}

  /**
   * A word of a kind.
   *
   * @param code in lower case with hyphens, such as {@code not-held}
   */
  public record Word(String code) {}

  /** The dossier with more. */
  public Dossier with(List<Section> more) {
    List<Section> all = new ArrayList<>(sections);
    more.stream().filter(section -> !section.entries().isEmpty()).forEach(all::add);
    return new Dossier(person, customer, now, book, classification, all);
  }
}
