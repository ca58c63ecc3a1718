package app.revier.desktop.filter;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Memory;
import app.revier.segment.Cell;
import app.revier.territory.Customer;
import app.revier.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedFilterTest {

  private static final Condition GROW = new Condition.InCell(Cell.A_GROW);

  private final Book book = SampleBooks.of(20);
  private final Memory memory = new DeskFixture(book, Language.GERMAN).desk().memory();
  private final SharedFilter filter = new SharedFilter(memory);
  private final List<CustomerFilter> seen = new ArrayList<>();

  @AfterEach
  void close() {
    book.close();
  }

  @Test
  void whatTheRepDoesIsOneChange() {
    filter.textProperty().set("k");
    filter.filterProperty().subscribe((_, now) -> seen.add(now));
    filter.filterBy(List.of(GROW));
    assertThat(seen).containsExactly(new CustomerFilter("", List.of(GROW)));
    filter.filterBy(List.of(GROW));
    assertThat(seen).as("the same again is no change").hasSize(1);
    filter.clear();
    assertThat(filter.filterProperty().get()).isEqualTo(CustomerFilter.ALL);
  }

  @Test
  void aChipIsThereOnceAndRemembered() {
    filter.add(GROW);
    filter.add(GROW);
    assertThat(filter.conditions()).containsExactly(GROW);
    assertThat(new SharedFilter(memory).conditions()).containsExactly(GROW);
    filter.remove(GROW);
    assertThat(new SharedFilter(memory).conditions()).isEmpty();
  }

  @Test
  void itGoesOnInAnotherLanguageUnlessAnotherOneWasChosenSince() {
    Condition some = new Condition.Among(Caption.plain("Gewählt"), Set.of());
    filter.filterBy(List.of(some));
    filter.textProperty().set("köln");
    SharedFilter english = new SharedFilter(memory);
    english.goOnFrom(filter);
    assertThat(english.filterProperty().get()).isEqualTo(new CustomerFilter("köln", List.of(some)));
    english.clear();
    english.goOnFrom(filter);
    assertThat(english.filterProperty().get()).isEqualTo(CustomerFilter.ALL);
  }

  @Test
  void rowsStayTheSameAsLongAsTheirCustomersDo() {
    BookRows before = filter.rows(book.snapshot());
    assertThat(filter.rows(book.snapshot())).isSameAs(before);
    Customer first = book.snapshot().territory().customers().getFirst();
    Customer second = book.snapshot().territory().customers().get(1);
    book.customers().save(first.edit().industry("Neu").build());
    BookRows after = filter.rows(book.snapshot());
    assertThat(after.byId().get(second.id())).isSameAs(before.byId().get(second.id()));
    assertThat(after.byId().get(first.id())).isNotSameAs(before.byId().get(first.id()));
  }
}
