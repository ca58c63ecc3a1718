package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.book.BookStore.Contents;
import app.revier.book.BookStore.History;
import app.revier.intake.SourceCell;
import app.revier.intake.SourceRow;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How books are made, opened and found again. */
class LibraryTest {

  @TempDir private Path home;

  private final Map<String, String> remembered = new HashMap<>();
  private final List<MemoryStore> stores = new ArrayList<>();
  private boolean readable = true;

  private Path folder() {
    return home.resolve("Gebiete");
  }

  private Library library() {
    return new Library(
        folder().resolve("Mein Gebiet.revier"),
        new InMemory(),
        new MemoryPoints(SampleBooks.CLOCK),
        (file, opening) -> {
          if (!readable) {
            throw new UnreadableFileException(UnreadableFileException.Reason.EMPTY);
          }
          return new OneCustomer();
        },
        new Library.Sample(
            "Beispiel", () -> home.resolve("x.xlsx"), Map.of(Setting.PLAN_YEAR.key(), "2031")),
        Preferences.in(remembered),
        new FewHolidays(),
        SampleBooks.CLOCK);
  }

  /** Books in memory, each with an empty file, so that it can be found again. */
  private final class InMemory implements BookFiles {
    @Override
    public BookStore create(Path file, Consumer<BookStore> filling) {
      MemoryStore empty = opened(file, new Contents(List.of(), List.of(), Map.of()));
      filling.accept(empty);
      try {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return opened(file, empty.load(Progress.NONE));
    }

    @Override
    public BookStore open(Path file) {
      return opened(file, new Contents(List.of(), List.of(), Map.of()));
    }

    @Override
    public BookStore openToRead(Path file) {
      return open(file);
    }

    @Override
    public BookStore openToChange(Path file) {
      return open(file);
    }

    private MemoryStore opened(Path file, Contents contents) {
      MemoryStore store = new MemoryStore(file.toAbsolutePath(), false, contents);
      stores.add(store);
      return store;
    }
  }

  /** A sheet with one customer. */
  private static final class OneCustomer implements TableSource {
    @Override
    public List<String> sheets() {
      return List.of("Kunden");
    }

    @Override
    public void read(String sheet, RowHandler handler) {
      handler.row(
          SourceRow.of(
              1, List.of(new SourceCell.Text("Kundennummer"), new SourceCell.Text("Name"))));
      handler.row(
          SourceRow.of(2, List.of(new SourceCell.Text("K-1"), new SourceCell.Text("Nord"))));
    }

    @Override
    public void close() {}
  }

  private Path created(String name) {
    try (Book book = library().create(folder().resolve(name + ".revier"))) {
      return book.file();
    }
  }

  @Test
  void aNewBookGoesIntoTheUsersFolderBesideThoseThatAreThere() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      try (Book book = library().createNew()) {
        assertThat(book.file().getParent()).isEqualTo(folder());
        names.add(Library.nameOf(book.file()));
      }
    }

    assertThat(names).containsExactly("Mein Gebiet", "Mein Gebiet 2", "Mein Gebiet 3");
    assertThat(library().folder()).isEqualTo(folder());
  }

  @Test
  void theNameOfABookIsThatOfItsFileWithoutTheEnding() {
    assertThat(Library.nameOf(Path.of("a", "Nord.revier"))).isEqualTo("Nord");
    assertThat(Library.nameOf(Path.of("a", "Nord.xlsx"))).isEqualTo("Nord.xlsx");
  }

  @Test
  void theBooksOpenedLastComeFirstAndEachOnce() throws IOException {
    Path first = created("first");
    Path second = created("second");
    Path third = created("third");

    library().open(first, Progress.NONE).close();
    assertThat(library().recent()).containsExactly(first, third, second);
    Files.delete(third);
    assertThat(library().recent()).containsExactly(first, second);
  }

  @Test
  void eightBooksAreRemembered() {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      files.add(created("book " + i));
    }

    assertThat(library().recent()).containsExactlyElementsOf(files.subList(2, 10).reversed());
  }

  @Test
  void theBookOpenedLastIsOpenedAgainUnlessItIsGoneOrWasClosed() throws IOException {
    assertThat(library().usual()).isEmpty();
    created("first");
    Path second = created("second");
    assertThat(library().usual()).contains(second);

    Files.delete(second);
    assertThat(library().usual()).isEmpty();

    Path third = created("third");
    library().closed();
    assertThat(library().usual()).isEmpty();
    assertThat(library().recent()).contains(third);
  }

  @Test
  void theDefaultBookIsOpenedWhereNothingIsRemembered() {
    Path file = created("Mein Gebiet");
    remembered.clear();
    assertThat(library().usual()).contains(file);

    created("other");
    library().closed();
    assertThat(library().usual()).isEmpty();
  }

  @Test
  void theSampleIsABookOfItsOwnWhichIsRememberedAndCannotBeUndone() throws Exception {
    created("first");
    try (Book book = library().createSample(Progress.NONE)) {
      assertThat(Library.nameOf(book.file())).isEqualTo("Beispiel");
      assertThat(book.snapshot().territory().customers())
          .extracting(Customer::name)
          .containsExactly("Nord");
      assertThat(book.snapshot().settings().planYear()).isEqualTo(2031);
      assertThat(book.snapshot().history()).isEqualTo(new History(null, null));
      assertThat(library().usual()).contains(book.file());
    }
  }

  @Test
  void nothingIsLeftOfASampleThatCannotBeRead() {
    readable = false;

    assertThatThrownBy(() -> library().createSample(Progress.NONE))
        .isInstanceOf(UnreadableFileException.class);

    assertThat(folder()).doesNotExist();
    assertThat(stores.getLast().closed()).isTrue();
    assertThat(library().recent()).isEmpty();
  }
}
