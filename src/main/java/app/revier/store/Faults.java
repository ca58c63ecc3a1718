package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore.Damage;
import app.revier.book.BookStore.Damage.Kind;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes note of the rows that cannot be understood: no Revier has written them. May be used from
 * several threads.
 */
final class Faults {

  /** More than these are only counted. */
  private static final int MOST = 1_000;

  private final @Nullable Path refusing;
  private final List<Damage> damages = new ArrayList<>();
  private int uncounted;

  private Faults(@Nullable Path refusing) {
    this.refusing = refusing;
  }

  /** Notes them all, so that the others can be used. */
  static Faults noted() {
    return new Faults(null);
  }

  /** Fails at the first, where the others alone would lead to a wrong change. */
  static Faults refused(Path file) {
    return new Faults(file);
  }

  /**
   * Makes something of a row.
   *
   * @param table the row's table
   * @param row the row, its id first
   */
  void understand(String table, byte[] row, Runnable reading) {
    try {
      if (row.length > PackedRow.LONGEST) {
        throw new IllegalArgumentException("too long: " + row.length + " bytes");
      }
      reading.run();
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      add(table + " " + PackedRow.idOf(row), String.valueOf(e.getMessage()));
    }
  }

  /**
   * Takes note of something.
   *
   * @param where what it is, such as {@code customer 17}
   * @param why what is the matter with it
   */
  synchronized void add(String where, String why) {
    Damage damage = new Damage(Kind.NOT_UNDERSTOOD, where, why);
    if (refusing != null) {
      throw new BookFailure(Reason.DAMAGED, refusing, List.of(damage));
    }
    if (damages.size() < MOST) {
      damages.add(damage);
    } else {
      uncounted++;
    }
  }

  /** What was found. */
  synchronized List<Damage> found() {
    List<Damage> found = new ArrayList<>(damages);
    if (uncounted > 0) {
      found.add(new Damage(uncounted + " more entries"));
    }
    return found;
  }
}
