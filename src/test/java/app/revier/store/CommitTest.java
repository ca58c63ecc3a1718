package app.revier.store;

import static app.revier.store.Books.commit;
import static app.revier.store.Books.contents;
import static app.revier.store.Books.customer;
import static app.revier.store.Books.dump;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.book.BookStore;
import app.revier.book.BookStore.Numbered;
import app.revier.book.ChangeLabel;
import app.revier.book.StaleImportException;
import app.revier.book.Write;
import app.revier.intake.ImportPlan;
import app.revier.task.CancelledException;
import app.revier.task.Progress;
import app.revier.territory.Competitor;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.OrderHistory;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void allThatIsWrittenIsReadAgainAfterARestart(long seed) {
    Path file = folder.resolve("book.revier");
    RandomBook book = new RandomBook(seed);
    try (BookStore store = new SqliteBooks().create(file)) {
      for (int i = 0; i < 40; i++) {
        commit(store, book.change());
      }
    }
    try (BookStore store = new SqliteBooks().open(file)) {
      assertThat(contents(store)).isEqualTo(book.contents());
      List<SalesLine> lines = new ArrayList<>();
      store.forEachSalesLine(lines::add);
      assertThat(lines).containsExactlyInAnyOrderElementsOf(book.sales());
      assertThat(store.checkIntegrity()).isEmpty();
    }
  }

  @Test
  void manyCustomersKeepTheirOrderAndWhatBelongsToEach() {
    RandomTerritory random = new RandomTerritory(new Random(5));
    List<Customer> customers =
        LongStream.rangeClosed(1, 3_500)
            .mapToObj(id -> random.customer(new CustomerId(id)))
            .toList();
    try (BookStore store = Books.create(folder)) {
      List<Write> writes = new ArrayList<>();
      customers.reversed().forEach(customer -> writes.add(new Write.PutCustomer(customer)));
      commit(store, writes);

      assertThat(contents(store).customers()).isEqualTo(customers);
    }
  }

  @Test
  void anUnknownOrderHistoryIsNotOneWithoutOrders() {
    OrderHistory none = OrderHistory.of(List.of());
    try (BookStore store = Books.create(folder)) {
      commit(
          store,
          new Write.PutCustomer(customer(1)),
          new Write.PutCustomer(customer(2).edit().orders(none).build()));

      assertThat(contents(store).customers())
          .extracting(Customer::orders)
          .containsExactly(null, none);
    }
  }

  @ParameterizedTest
  @CsvSource({"2.5,2.5", "2.50,2.5", "100,100", "0.0005,0.001", "-0.0005,-0.001", "0.0004,0"})
  void quantitiesKeepThreeDecimals(BigDecimal given, BigDecimal kept) {
    try (BookStore store = Books.create(folder)) {
      SalesLine line =
          new SalesLine(
              new CustomerId(1), LocalDate.EPOCH, "Schere", "Instrumente", given, Money.of(5));
      commit(store, new Write.PutCustomer(customer(1)), new Write.AddSales(List.of(line)));

      store.forEachSalesLine(read -> assertThat(read.quantity()).isEqualTo(kept));
    }
  }

  @Test
  void anEditTouchesNoOtherRow() throws SQLException {
    Path file = folder.resolve("book.revier");
    try (BookStore store = new SqliteBooks().create(file)) {
      Customer before =
          customer(1)
              .edit()
              .competitors(List.of(new Competitor("Alpha", ""), new Competitor("Beta", "")))
              .build();
      commit(store, new Write.PutCustomer(before), new Write.PutCustomer(customer(2)));
      commit(
          store,
          new Write.PutCustomer(
              before
                  .edit()
                  .competitors(
                      List.of(
                          new Competitor("Alpha", ""),
                          new Competitor("Beta", "Tupfer"),
                          new Competitor("Gamma", "")))
                  .build()),
          new Write.PutCustomer(customer(2)));
    }
    try (Database database = Database.open(file, Database.Access.FOLLOW)) {
      assertThat(database.number("SELECT images FROM change_set WHERE id = 2")).isEqualTo(1);
      assertThat(database.texts("SELECT name FROM competitor_image")).containsExactly("Beta");
    }
  }

  @Test
  void twoCustomersCanExchangeTheirNumbers() {
    Customer one = customer(1).edit().number("K2").build();
    Customer two = customer(2).edit().number("K1").build();
    try (BookStore store = Books.create(folder)) {
      commit(store, new Write.PutCustomer(customer(1)), new Write.PutCustomer(customer(2)));
      commit(store, new Write.PutCustomer(one), new Write.PutCustomer(two));

      assertThat(contents(store).customers()).containsExactly(one, two);
    }
  }

  @Test
  void aNewCustomerCanTakeTheNumberOfARemovedOne() {
    Customer successor = customer(2).edit().number("K1").build();
    try (BookStore store = Books.create(folder)) {
      commit(store, new Write.PutCustomer(customer(1)));
      commit(store, new Write.PutCustomer(successor), new Write.RemoveCustomer(customer(1).id()));

      assertThat(contents(store).customers()).containsExactly(successor);
    }
  }

  @Test
  void twoCustomersWithOneNumberAreRefusedAndNothingIsChanged() throws SQLException {
    refused(
        new Write.PutSetting("a", "1"),
        new Write.PutCustomer(customer(2).edit().number("K1").build()));
  }

  @Test
  void aCustomerWithProjectsIsNotRemoved() throws SQLException {
    refused(new Write.PutSetting("a", "1"), new Write.RemoveCustomer(customer(1).id()));
  }

  @Test
  void salesOfNobodyAreRefused() throws SQLException {
    SalesLine line = new SalesLine(new CustomerId(2), LocalDate.EPOCH, "", "", null, Money.of(5));
    refused(new Write.PutSetting("a", "1"), new Write.AddSales(List.of(line)));
  }

  private void refused(Write... writes) throws SQLException {
    Path file = folder.resolve("book.revier");
    GrowthProject project =
        new RandomTerritory(new Random(1)).project(new ProjectId(1), new CustomerId(1));
    try (BookStore store = new SqliteBooks().create(file)) {
      commit(store, new Write.PutCustomer(customer(1)), new Write.PutProject(project));
      commit(store, new Write.PutCustomer(customer(3)));
      commit(store, new Write.RemoveCustomer(customer(3).id()));
      Map<String, List<String>> before = dump(file);

      assertThatThrownBy(() -> commit(store, writes)).isInstanceOf(RuntimeException.class);
      assertThat(dump(file)).isEqualTo(before);
      commit(store, new Write.PutSetting("b", "2"));
      store.undo(Progress.NONE);
      assertThat(dump(file)).isEqualTo(before);
    }
  }

  @Test
  void removingACustomerRemovesItsSalesOnly() {
    SalesLine of1 = new SalesLine(new CustomerId(1), LocalDate.EPOCH, "", "", null, Money.of(5));
    SalesLine of2 = new SalesLine(new CustomerId(2), LocalDate.EPOCH, "", "", null, Money.of(5));
    try (BookStore store = Books.create(folder)) {
      commit(
          store,
          new Write.PutCustomer(customer(1)),
          new Write.PutCustomer(customer(2)),
          new Write.AddSales(List.of(of1, of2, of1)));
      commit(store, new Write.RemoveCustomer(customer(1).id()));
      List<SalesLine> left = new ArrayList<>();
      store.forEachSalesLine(left::add);
      assertThat(left).containsExactly(of2);

      store.undo(Progress.NONE);
      left.clear();
      store.forEachSalesLine(left::add);
      assertThat(left).containsExactlyInAnyOrder(of1, of2, of1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1_000, 2_500})
  void cancelledAtAnyPointNothingIsChanged(int at) throws SQLException {
    Path file = folder.resolve("book.revier");
    List<Write> writes = new ArrayList<>();
    LongStream.rangeClosed(2, 2_501).forEach(id -> writes.add(new Write.PutCustomer(customer(id))));
    try (BookStore store = new SqliteBooks().create(file)) {
      commit(store, new Write.PutCustomer(customer(1)));
      Map<String, List<String>> before = dump(file);
      Progress cancel =
          (done, total) -> {
            assertThat(total).isEqualTo(2_500);
            if (done >= at) {
              throw new CancelledException();
            }
          };
      assertThatThrownBy(() -> store.commit(ChangeLabel.of("import"), Books.NOW, writes, cancel))
          .isInstanceOf(CancelledException.class);

      assertThat(dump(file)).isEqualTo(before);
      assertThat(store.lastId(Numbered.CUSTOMER)).isEqualTo(1);
      commit(store, writes);
      assertThat(contents(store).customers()).hasSize(2_501);
    }
  }

  @Test
  void readingCanBeCancelled() {
    try (BookStore store = Books.create(folder)) {
      commit(store, new Write.PutCustomer(customer(1)));
      assertThatThrownBy(
              () ->
                  store.load(
                      (done, total) -> {
                        throw new CancelledException();
                      }))
          .isInstanceOf(CancelledException.class);
      assertThat(contents(store).customers()).hasSize(1);
    }
  }

  @Test
  void ofEqualSalesLinesEachChangeTakesAnother() {
    SalesLine line = new SalesLine(new CustomerId(1), LocalDate.EPOCH, "P", "", null, Money.of(5));
    try (BookStore store = Books.create(folder)) {
      commit(
          store,
          new Write.PutCustomer(customer(1)),
          new Write.AddSales(List.of(line, line, line, line.withProductGroup("Z"))));
      commit(
          store,
          new Write.ChangeSales(
              List.of(
                  new ImportPlan.Change<>(line, line.withProductGroup("X")),
                  new ImportPlan.Change<>(line, line.withProductGroup("Y")))));

      assertThat(groups(store)).containsExactlyInAnyOrder("X", "Y", "", "Z");
      store.undo(Progress.NONE);
      assertThat(groups(store)).containsExactlyInAnyOrder("", "", "", "Z");
    }
  }

  @Test
  void aSalesLineThatIsGoneIsNotChanged() {
    SalesLine line = new SalesLine(new CustomerId(1), LocalDate.EPOCH, "P", "", null, Money.of(5));
    ImportPlan.Change<SalesLine> change = new ImportPlan.Change<>(line, line.withProductGroup("X"));
    try (BookStore store = Books.create(folder)) {
      commit(store, new Write.PutCustomer(customer(1)), new Write.AddSales(List.of(line)));

      assertThatThrownBy(() -> commit(store, new Write.ChangeSales(List.of(change, change))))
          .isInstanceOf(StaleImportException.class);
      assertThat(groups(store)).containsExactly("");
    }
  }

  private static List<String> groups(BookStore store) {
    List<String> groups = new ArrayList<>();
    store.forEachSalesLine(line -> groups.add(line.productGroup()));
    return groups;
  }
}
