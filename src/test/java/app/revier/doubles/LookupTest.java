package app.revier.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import org.junit.jupiter.api.Test;

/** So many of one name tell nothing any more, and comparing all of them would take too long. */
class LookupTest {

  private enum Kind {
    NAME
  }

  private static final long[] HERE = {7};

  @Test
  void noMoreThanTheMostAreComparedEachOnce() {
    Lookup lookup = new Lookup();
    Features one = Features.of(Customer.named(new CustomerId(1), "1", "Keller"));
    for (int id = 0; id < Lookup.MOST_COMPARED + 5; id++) {
      lookup.post(Kind.NAME, 1, HERE, lookup.add(one));
      lookup.post(Kind.NAME, 2, HERE, id);
    }
    Lookup.Searcher searcher = lookup.searcher();
    int[] met = {0};
    for (int search = 1; search < 3; search++) {
      met[0] = 0;
      searcher.begin(lookup.size());
      searcher.forEach(Kind.NAME, search, HERE, _ -> met[0]++);
      searcher.forEach(Kind.NAME, 3 - search, HERE, _ -> met[0]++);
      assertThat(met[0]).isEqualTo(Lookup.MOST_COMPARED);
    }
    met[0] = 0;
    searcher.begin(lookup.size());
    searcher.forEach(Kind.NAME, 1, HERE, id -> id < 5, _ -> met[0]++);
    assertThat(met[0])
        .as("the first, behind more than the most that are not worth it")
        .isEqualTo(5);
    searcher.forEach(Kind.NAME, 2, HERE, id -> id >= 5 && id < 8, _ -> met[0]++);
    assertThat(met[0]).as("what is worth it only now").isEqualTo(8);
    met[0] = 0;
    searcher.begin(10);
    searcher.forEach(Kind.NAME, 1, HERE, _ -> met[0]++);
    searcher.forEach(Kind.NAME, 2, HERE, _ -> met[0]++);
    assertThat(met[0]).isEqualTo(10);
  }
}
