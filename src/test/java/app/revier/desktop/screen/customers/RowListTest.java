package app.revier.desktop.screen.customers;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.SampleBooks;
import app.revier.book.Snapshot;
import app.revier.segment.Classification;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowListTest {

  private final Snapshot snapshot = SampleBooks.of(10).snapshot();
  private final CustomerRow.Frame frame = CustomerRow.Frame.of(snapshot);
  private final RowList list = new RowList();
  private final List<String> changes = new ArrayList<>();

  @BeforeEach
  void listen() {
    list.addListener(
        (Change<? extends CustomerRow> change) -> {
          while (change.next()) {
            changes.add(
                change.getFrom() + ": -" + change.getRemovedSize() + " +" + change.getAddedSize());
          }
        });
  }

  private CustomerRow row(int index) {
    Classification classification = snapshot.segmentation().classifications().get(index);
    return new CustomerRow(classification, List.of(), frame);
  }

  @Test
  void anEditedCustomerIsOneChangedRow() {
    CustomerRow first = row(0);
    CustomerRow last = row(2);
    list.show(List.of(first, row(1), last));
    changes.clear();

    list.show(List.of(first, row(1), last));

    assertThat(changes).containsExactly("1: -1 +1");
  }

  @Test
  void aNewCustomerIsOneAddedRow() {
    CustomerRow first = row(0);
    CustomerRow last = row(2);
    list.show(List.of(first, last));
    changes.clear();

    list.show(List.of(first, row(1), last));

    assertThat(changes).containsExactly("1: -0 +1");
  }

  @Test
  void aFilterIsOneChangeOfWhatIsBetween() {
    List<CustomerRow> all = List.of(row(0), row(1), row(2), row(3), row(4));
    list.show(all);
    changes.clear();

    list.show(List.of(all.get(0), all.get(2), all.get(4)));

    assertThat(changes).containsExactly("1: -3 +1");
    assertThat(list).containsExactly(all.get(0), all.get(2), all.get(4));
  }

  @Test
  void theSameRowsAreNoChange() {
    List<CustomerRow> all = List.of(row(0), row(1));
    list.show(all);
    changes.clear();

    list.show(List.copyOf(new ArrayList<>(all)));

    assertThat(changes).isEmpty();
    assertThat(list.isChanging()).isFalse();
  }
}
