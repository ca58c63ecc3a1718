package app.revier.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.BookChange;
import app.revier.book.NotTheLatestChangeException;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.DeskFixture;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An offer to undo takes back what it names, or nothing. */
final class UndoingTest {

  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.ENGLISH);
  private final List<String> undone = new ArrayList<>();

  @AfterEach
  void closeBook() {
    book.close();
  }

  private Optional<BookChange> add(int id, String name) {
    return book.customers()
        .save(Customer.named(new CustomerId(id), String.valueOf(10_000 + id), name));
  }

  private Runnable offer(Optional<BookChange> change) {
    fixture.desk().undoing().offer("done", change, () -> undone.add("undone"));
    RecordingNotices.Done notice = fixture.notices().done().getLast();
    return Objects.requireNonNull(notice.action());
  }

  private List<String> names() {
    return book.snapshot().territory().customers().stream().map(Customer::name).toList();
  }

  @Test
  void takesBackTheChangeItNames() {
    add(1, "first");
    Runnable undo = offer(add(2, "second"));
    undo.run();
    assertThat(names()).containsExactly("first");
    assertThat(undone).containsExactly("undone");
  }

  @Test
  void takesNothingBackAndSaysWhyWhenAnotherChangeCameAfterIt() {
    Runnable undo = offer(add(1, "first"));
    add(2, "second");
    undo.run();
    assertThat(names()).containsExactly("first", "second");
    assertThat(undone).isEmpty();
    assertThat(fixture.notices().failures())
        .singleElement()
        .isInstanceOf(NotTheLatestChangeException.class);
  }

  @Test
  void takesNothingBackASecondTime() {
    add(1, "first");
    Runnable undo = offer(add(2, "second"));
    undo.run();
    undo.run();
    assertThat(names()).containsExactly("first");
  }

  @Test
  void offersNothingWhereNothingWasChanged() {
    fixture.desk().undoing().offer("as it was", Optional.empty(), () -> {});
    assertThat(fixture.notices().done().getLast().action()).isNull();
  }
}
