package app.revier.siege;

import app.revier.agenda.Absence;
import app.revier.agenda.Task;
import app.revier.book.Book;
import app.revier.book.FewHolidays;
import app.revier.book.Snapshot;
import app.revier.store.SqliteBooks;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is in the book in the end, by the marks that workers give to what they add.
 *
 * @param marks of customers, absences and tasks, each as often as it is there
 * @param settings the settings that differ from their defaults
 * @param ids kind and number of everything
 */
record BookContents(List<String> marks, Map<String, String> settings, List<String> ids) {

  static BookContents read(Path file) {
    try (Book book =
        Book.open(
            new SqliteBooks().openToRead(file),
            new FewHolidays(),
            Clock.systemUTC(),
            Progress.NONE)) {
      Snapshot snapshot = book.snapshot();
      List<String> marks = new ArrayList<>();
      List<String> ids = new ArrayList<>();
      for (Customer customer : snapshot.territory().customers()) {
        marks.add(customer.number());
        ids.add("customer " + customer.id().value());
      }
      for (Absence absence : snapshot.agenda().absences()) {
        marks.add(absence.note());
        ids.add("absence " + absence.id().value());
      }
      for (Task task : snapshot.agenda().tasks()) {
        marks.add(task.title());
        ids.add("task " + task.id().value());
      }
      return new BookContents(marks, new TreeMap<>(snapshot.settings().texts()), ids);
    }
  }

  /** How often something with this mark is in the book. */
  long count(String mark) {
    return marks.stream().filter(mark::equals).count();
  }

  /** Ids that more than one thing has. */
  List<String> idsGivenTwice() {
    Set<String> seen = new HashSet<>();
    return ids.stream().filter(id -> !seen.add(id)).toList();
  }
}
