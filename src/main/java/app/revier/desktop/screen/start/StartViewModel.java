package app.revier.desktop.screen.start;

import app.revier.book.Library;
import app.revier.desktop.work.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The recent books, beside the ways to begin. */
public final class StartViewModel {

  private static final String TOPIC = "recent books";

  private final ObservableList<RecentBook> recent = FXCollections.observableArrayList();

  /**
   * A book that was opened before.
   *
   * @param name the book
   * @param folder where it is
   * @param file its file
   */
  public record RecentBook(String name, String folder, Path file) {}

  /**
   * Looks for the recent books.
   *
   * @param tasks runs the search, since a folder may be far away
   * @param books gives those that still exist
   */
  public StartViewModel(Tasks tasks, Supplier<List<Path>> books) {
    tasks.latest(
        TOPIC, _ -> books.get().stream().map(StartViewModel::book).toList(), recent::setAll);
  }

  private static RecentBook book(Path file) {
    Path folder = file.getParent();
    return new RecentBook(Library.nameOf(file), folder == null ? "" : folder.toString(), file);
  }

  /** The books opened last, the latest first. */
  public ObservableList<RecentBook> recent() {
    return recent;
  }
}
