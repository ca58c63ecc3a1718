package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore.Damage;
import app.revier.store.Database.Access;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * Looks at a file that may come from anywhere before anything of it is run or written. Nothing is
 * asked of the file but its own list of what it consists of, by a connection that cannot write.
 */
final class Inspection {

  private Inspection() {}

  /**
   * Refuses a file whose form is not the one that Revier writes.
   *
   * @return the version of the form
   * @throws BookFailure if it is no book, newer, damaged or changed by another program; the failure
   *     says what differs
   */
  static int form(Path file) throws SQLException {
    try (Database database = Database.open(file, access(file))) {
      // Or one damaged line of the list would keep the others from being read.
      database.execute("PRAGMA writable_schema = ON");
      int version = Schema.check(database);
      refuseForeign(database, version);
      return version;
    }
  }

  /**
   * Refuses an open database whose form is not the one of a version of the book.
   *
   * @throws BookFailure which says what differs
   */
  static void refuseForeign(Database database, int version) throws SQLException {
    List<Damage> differences = SchemaForm.read(database).differencesFrom(SchemaForm.of(version));
    if (!differences.isEmpty()) {
      throw new BookFailure(Reason.FOREIGN, database.file(), differences);
    }
  }

  /**
   * Everything that is the matter with a book of a known form: with the file, with what rows refer
   * to, and with what they hold.
   *
   * @param version the version of its form; what an older one holds is understood only when it has
   *     been brought to the newest
   */
  static List<Damage> damages(Path file, int version) throws SQLException {
    try (Database database = Database.open(file, access(file))) {
      return database.reading(() -> new IntegrityCheck(database, version).run());
    }
  }

  /** Reads without leaving anything beside the file, unless something is there already. */
  static Access access(Path file) {
    return BookHeader.hasSideFiles(file) ? Access.READ : Access.UNCHANGING;
  }
}
