package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One open book file. Not for several threads at once, but for {@link #file} and {@link
 * #whyReadOnly}, which never wait. Every method may throw {@link BookFailure}; after a failed
 * change the book is as it was before.
 */
public interface BookStore extends AutoCloseable {

  /** The file. */
  Path file();

  /** Why nothing can be changed; none if the book can be changed. */
  BookFailure.@Nullable Reason whyReadOnly();

  /** Whether nothing can be changed. */
  default boolean readOnly() {
    return whyReadOnly() != null;
  }

  /** Reads everything but the sales lines. */
  Contents load(Progress progress);

  /**
   * Reads some customers and projects anew, those that are gone being missing, with the whole
   * agenda and all settings.
   */
  Contents load(Set<CustomerId> customers, Set<ProjectId> projects);

  /** Gives every sales line, in no particular order. */
  void forEachSalesLine(Consumer<SalesLine> action);

  /**
   * Carries out all writes or none, durably, as one change that can be undone. Drops the changes
   * that had been undone.
   *
   * @param at when, for the history
   * @return the change; none if the book was like this already
   */
  Optional<ChangeId> commit(ChangeLabel label, Instant at, List<Write> writes, Progress progress);

  /** The change that undo would take back, and the one that redo would bring back. */
  History history();

  /** Takes back the latest change. Fails with {@link IllegalStateException} if there is none. */
  Touched undo(Progress progress);

  /** Brings back the change last taken back. Fails likewise if there is none. */
  Touched redo(Progress progress);

  /** Makes what the book holds its beginning: nothing of it can be undone or redone any more. */
  void beginHistory();

  /** The times on the road that a service has told, in no particular order. */
  List<Drive> drives();

  /** Keeps times on the road, durably. This is no change: it cannot be undone. */
  void keepDrives(List<Drive> drives);

  /** The highest id ever given, 0 if none. */
  long lastId(Numbered kind);

  /**
   * Tells the store where to find what the book holds if its file is written over while it is open:
   * the store then puts it into a new file.
   *
   * @param inMemory gives all but the sales lines
   */
  void rescueFrom(Supplier<Contents> inMemory);

  /** Looks through the whole file for damage; an empty list means it is sound. */
  List<Damage> checkIntegrity();

  /**
   * Writes a complete copy of the book into a new file beside or elsewhere.
   *
   * @throws BookFailure if the file exists already or cannot be written
   */
  void copyTo(Path file);

  /**
   * Copies the book as it is now, page by page, into a file that exists and is empty. Brings
   * nothing to the disk.
   *
   * @return how many customers are in it
   * @throws BookFailure if the file cannot be written; it may hold anything then
   */
  int backUp(Path file);

  /**
   * Takes over all that another book of the same form holds, with its history, or nothing. Ids
   * given so far are not given again.
   *
   * @param book sound, and open nowhere
   */
  void replaceWith(Path book);

  @Override
  void close();

  /** What has ids, each kind its own. */
  enum Numbered {
    /** Customers. */
    CUSTOMER,
    /** Growth projects. */
    PROJECT,
    /** Absences. */
    ABSENCE,
    /** Appointments. */
    APPOINTMENT,
    /** Tasks. */
    TASK,
    /** Planned stops. */
    STOP,
    /** Reported activities. */
    ACTIVITY,
    /** Days for which visits are called off. */
    CALLED_OFF,
    /** What holds on some days only. */
    SPECIAL_RULE,
    /** How far visits are arranged. */
    INQUIRY,
    /** Events given to calendars. */
    PUBLISHED
  }

  /**
   * What a book holds.
   *
   * @param customers in the order they were added
   * @param projects in the order they were added
   * @param agenda the rep's own time
   * @param settings the settings that differ from their defaults
   */
  record Contents(
      List<Customer> customers,
      List<GrowthProject> projects,
      Agenda agenda,
      Map<String, String> settings) {

    /** A book without an agenda. */
    public Contents(
        List<Customer> customers, List<GrowthProject> projects, Map<String, String> settings) {
      this(customers, projects, Agenda.EMPTY, settings);
    }
  }

  /**
   * What can be undone and redone.
   *
   * @param latest the latest change that is not undone, if any
   * @param undone the change last taken back, if any
   */
  record History(@Nullable BookChange latest, @Nullable BookChange undone) {

    /** What undo would take back, if anything. */
    public @Nullable ChangeLabel undo() {
      return latest == null ? null : latest.label();
    }

    /** Which change undo would take back, if any. */
    public @Nullable ChangeId latestId() {
      return latest == null ? null : latest.id();
    }

    /** What redo would bring back, if anything. */
    public @Nullable ChangeLabel redo() {
      return undone == null ? null : undone.label();
    }
  }

  /**
   * What undoing or redoing a change has touched.
   *
   * @param label the change
   * @param customers added, changed or gone
   * @param projects added, changed or gone
   */
  record Touched(ChangeLabel label, Set<CustomerId> customers, Set<ProjectId> projects) {}

  /**
   * Something broken in the file.
   *
   * @param detail as the database names it, for the log
   */
  record Damage(String detail) {}
}
