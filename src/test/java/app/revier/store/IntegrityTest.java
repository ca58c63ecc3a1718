package app.revier.store;

import static app.revier.store.Books.commit;
import static app.revier.store.Books.customer;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.BookStore;
import app.revier.book.Write;
import app.revier.store.Database.Access;
import app.revier.territory.Competitor;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.SalesLine;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrityTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE FROM customer WHERE id = 1 | competitor 1 without its owner",
        "DELETE FROM customer WHERE id = 2 | 1 sales lines without a customer",
        "DELETE FROM competitor WHERE place = 0 | 1 customers with gaps among their rows of",
        "UPDATE high_water SET last_id = 1 WHERE table_name = 'customer' | 1 customer with an"
            + " id that was never given",
        "DELETE FROM change_set WHERE id = 2 | 1 customer_image of no change",
        "UPDATE competitor SET id = -id WHERE id = 2 | 1 competitor with an id that was never"
            + " given",
        "UPDATE high_water SET last_id = 9000000000000000000 | marks of the highest ids out of",
        "UPDATE change_set SET undone = 2 | 2 changes out of range",
        "UPDATE change_added SET table_name = 'x' WHERE table_name = 'customer' | tables that"
            + " changes",
        "UPDATE customer_image SET name = NULL | customer_image 1a value is missing",
        "UPDATE customer_image SET potential = 5 | customer_image 1only a part is known",
        "INSERT INTO setting VALUES (1, 'week.visit-minutes', '0') | setting week.visit-minutes",
        "UPDATE change_set SET undone = 1 WHERE id = 1 | 1 changes undone before later ones",
        "UPDATE customer SET revenue = 'much' | no revenue",
        "UPDATE sales_line SET amount = 9, day = 9000000000000000000 | day out of range",
        "UPDATE sales_line SET product_group = CAST(x'c328' AS TEXT) | text that is none"
      })
  void eachKindOfDamageIsFound(String damage, String found) throws SQLException {
    Path file = folder.resolve("book.revier");
    try (BookStore store = new SqliteBooks().create(file)) {
      fill(store);
    }
    try (Database database = Database.open(file, Access.WRITE)) {
      database.execute(damage);
    }
    try (BookStore store = new SqliteBooks().open(file)) {
      assertThat(store.checkIntegrity())
          .extracting(one -> one.where() + one.detail())
          .anySatisfy(detail -> assertThat(detail).contains(found));
    }
  }

  @Test
  void aSoundBookHasNoDamage() {
    try (BookStore store = Books.create(folder)) {
      fill(store);
      assertThat(store.checkIntegrity()).isEmpty();
    }
  }

  private static void fill(BookStore store) {
    Customer one =
        customer(1)
            .edit()
            .competitors(List.of(new Competitor("Alpha", ""), new Competitor("Beta", "")))
            .build();
    SalesLine line = new SalesLine(new CustomerId(2), LocalDate.EPOCH, "", "", null, Money.of(5));
    commit(
        store,
        new Write.PutCustomer(one),
        new Write.PutCustomer(customer(2)),
        new Write.AddSales(List.of(line)));
    commit(store, new Write.PutCustomer(one.edit().name("Anders").build()));
  }
}
