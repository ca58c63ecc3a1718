package app.revier.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowListTest {

  /** Equal only to itself. */
  private static final class Row {
    private final String name;

    Row(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private final RowList<Row> list = new RowList<>();
  private final List<String> changes = new ArrayList<>();

  @BeforeEach
  void listen() {
    list.addListener(
        (Change<? extends Row> change) -> {
          while (change.next()) {
            changes.add(
                change.getFrom() + ": -" + change.getRemovedSize() + " +" + change.getAddedSize());
          }
        });
  }

  private static Row row(int index) {
    return new Row("Row " + index);
  }

  @Test
  void anEditedRecordIsOneChangedRow() {
    Row first = row(0);
    Row last = row(2);
    list.show(List.of(first, row(1), last));
    changes.clear();

    list.show(List.of(first, row(1), last));

    assertThat(changes).containsExactly("1: -1 +1");
  }

  @Test
  void aNewRecordIsOneAddedRow() {
    Row first = row(0);
    Row last = row(2);
    list.show(List.of(first, last));
    changes.clear();

    list.show(List.of(first, row(1), last));

    assertThat(changes).containsExactly("1: -0 +1");
  }

  @Test
  void aFilterIsOneChangeOfWhatIsBetween() {
    List<Row> all = List.of(row(0), row(1), row(2), row(3), row(4));
    list.show(all);
    changes.clear();

    list.show(List.of(all.get(0), all.get(2), all.get(4)));

    assertThat(changes).containsExactly("1: -3 +1");
    assertThat(list).containsExactly(all.get(0), all.get(2), all.get(4));
  }

  @Test
  void theSameRowsAreNoChange() {
    List<Row> all = List.of(row(0), row(1));
    list.show(all);
    changes.clear();

    list.show(List.copyOf(new ArrayList<>(all)));

    assertThat(changes).isEmpty();
  }
}
