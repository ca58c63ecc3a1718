package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of the values that follow from a book, those asked for last are kept. */
final class KeptLongestTest {

  private final Derived<String, String> derived = new Derived<>(2, String::equals);
  private final List<String> made = new ArrayList<>();

  private void ask(String inputs) {
    derived.of(
        inputs,
        from -> {
          made.add(from);
          return from;
        });
  }

  @Test
  void theTwoValuesThatWereAskedForLastAreKept() {
    ask("one");
    ask("two");
    ask("one");
    ask("two");

    assertThat(made).containsExactly("one", "two");
  }

  @Test
  void whatWasAskedForLongestAgoIsMadeAnew() {
    ask("one");
    ask("two");
    ask("one");
    ask("three");
    ask("one");
    ask("two");

    assertThat(made).containsExactly("one", "two", "three", "two");
  }
}
