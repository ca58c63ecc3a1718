package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.privacy.CustomerSince;
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

  /**
   * Whether another Revier has changed the book since it was opened here, or since this was last
   * asked. Only for a book that cannot be changed here; costs next to nothing.
   *
   * @throws BookFailure with {@link BookFailure.Reason#NEWER} if a newer Revier has brought it into
   *     a form that is not known here
   */
  boolean changedByOthers();

  /**
   * Whether the name of a book that cannot be changed here leads to another file by now, or to
   * none. Costs next to nothing.
   */
  boolean isReplaced();

  /**
   * Whether nobody has the book for changing just now. Is in nobody's way; costs next to nothing.
   */
  boolean isFree();

  /** Lets nothing be changed from now on, since the book is damaged. */
  void beDamaged();

  /** Reads everything but the sales lines, and names what of it cannot be understood. */
  Contents load(Progress progress);

  /**
   * Reads some customers and projects anew, those that are gone being missing, with the whole
   * agenda and all settings.
   */
  Contents load(Set<CustomerId> customers, Set<ProjectId> projects);

  /** Gives every sales line, in no particular order. */
  void forEachSalesLine(Consumer<SalesLine> action);

  /** The sales lines of one customer, in the order in which they came into the book. */
  List<SalesLine> salesOf(CustomerId customer);

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

  /** The changes that the history still has, the latest first; those that are undone as well. */
  List<PastChange> pastChanges();

  /** The rows of a customer as they were before changes that the history still has. */
  List<KeptRow> keptRows(CustomerId customer);

  /**
   * How contacts of a customer were called before, as far as the history goes back and beyond what
   * was undone, by how they are called now. Who was never called otherwise is left out.
   */
  Map<String, Set<String>> formerNames(CustomerId customer);

  /** Since when the book has its customers. */
  CustomerSince customerSince();

  /**
   * Makes the book forget something, durably: out of what it holds, and out of the whole history,
   * which begins anew. This is no change: it cannot be undone. {@link #clean} belongs to it.
   */
  void erase(Erasing what, Progress progress);

  /**
   * Takes what was forgotten out of the free room of the file and out of its log. Done by itself
   * when a book is opened in which it is left to be done.
   *
   * @return why it cannot be done now; none if it is done
   */
  BookFailure.@Nullable Reason clean();

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
    PUBLISHED,
    /** The stages that projects went through. */
    STAGE_CHANGE,
    /** Reviews that were finished. */
    REVIEW
  }

  /**
   * What a book holds.
   *
   * @param customers in the order they were added
   * @param projects in the order they were added
   * @param agenda the rep's own time
   * @param settings the settings that differ from their defaults
   * @param damages the entries that could not be understood and are left out
   */
  record Contents(
      List<Customer> customers,
      List<GrowthProject> projects,
      Agenda agenda,
      Map<String, String> settings,
      List<Damage> damages) {

    /** A book in which everything can be understood. */
    public Contents(
        List<Customer> customers,
        List<GrowthProject> projects,
        Agenda agenda,
        Map<String, String> settings) {
      this(customers, projects, agenda, settings, List.of());
    }

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
   * Something in the file that no Revier has written so.
   *
   * @param kind what is the matter
   * @param where what it is about, as the file calls it, such as {@code customer 17}; empty if it
   *     is the file itself
   * @param detail as the database or the record that refuses a value says it
   */
  record Damage(Kind kind, String where, String detail) {

    /** What is the matter; the text is {@code findings.<code>} in lower case with hyphens. */
    public enum Kind {
      /** The file is damaged. */
      DAMAGED,
      /** An entry cannot be understood, or hangs on one that cannot. */
      NOT_UNDERSTOOD,
      /** The form of the book has something that no Revier has put there. */
      FORM_ADDED,
      /** The form of the book lacks something. */
      FORM_MISSING,
      /** A part of the form of the book is not as Revier writes it. */
      FORM_CHANGED
    }

    /** The most characters of a detail. */
    private static final int LONGEST = 200;

    /** Keeps what can be shown on a line. */
    public Damage {
      where = shown(where);
      detail = shown(detail);
    }

    private static String shown(String text) {
      String line = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
      return line.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "?");
    }

    /** Damage of the file itself. */
    public Damage(String detail) {
      this(Kind.DAMAGED, "", detail);
    }
  }
}
