package app.revier.book;

import app.revier.segment.Classification;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rep does with prospects. */
public final class ProspectEdits {

  /** Of the whitespace, one part in so many is what a first project is taken to be worth. */
  private static final int PART_OF_WHITESPACE = 4;

  private static final long ROUNDED_TO_CENTS = 100_00;

  private final Book book;

  /** Changes this book. */
  public ProspectEdits(Book book) {
    this.book = book;
  }

  /**
   * A project and the change that made it.
   *
   * @param project as it is in the book now
   * @param change by which it came
   */
  public record Made(GrowthProject project, Optional<BookChange> change) {}

  /**
   * Makes a project of a prospect: a new customer in the first open stage, worth a quarter of the
   * whitespace in hundreds, or nothing while the potential is missing.
   *
   * @param name what the project is called
   */
  public Made project(CustomerId prospect, String name) {
    Snapshot now = book.snapshot();
    Classification one = now.segmentation().of(prospect);
    List<Stage> stages = now.settings().get(Setting.STAGES);
    Stage first =
        stages.stream()
            .filter(stage -> stage.state() == Stage.State.OPEN)
            .findFirst()
            .orElse(stages.getFirst());
    GrowthProject project =
        new GrowthProjectBuilder(book.projects().nextId(), prospect, name, first.code())
            .kind(
                GrowthProject.Kind.usualAt(
                    one.customer(), now.settings().baseYear(), now.today().getYear()))
            .yearlyValue(worth(one.whitespace()))
            .build();
    return new Made(project, book.projects().save(project));
  }

  private static Money worth(@Nullable Money whitespace) {
    long part = whitespace == null ? 0 : whitespace.cents() / PART_OF_WHITESPACE;
    return Money.ofCents(Math.round((double) part / ROUNDED_TO_CENTS) * ROUNDED_TO_CENTS);
  }

  /** Adds a note to a customer. */
  public Optional<BookChange> note(CustomerId customer, Note note) {
    Customer before = book.snapshot().territory().customer(customer);
    if (before == null) {
      return Optional.empty();
    }
    List<Note> notes = new ArrayList<>(before.notes());
    notes.add(note);
    return book.customers().save(before.edit().notes(notes).build());
  }
}
