package app.revier.desktop.filter;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.DeskFixture;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FilterBarTest {

  private final Book book = SampleBooks.of(20);

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  @AfterEach
  void close() {
    book.close();
  }

  @Test
  void aChipSpeaksTheLanguageThatIsChosenNow() throws Exception {
    SharedFilter german = new SharedFilter(new DeskFixture(book, Language.GERMAN).desk().memory());
    german.filterBy(
        List.of(
            new Condition.Among(
                Caption.of("map.chosen"), Set.of(new CustomerId(1), new CustomerId(2)))));
    Desk desk = new DeskFixture(book, Language.ENGLISH).desk();
    SharedFilter english = new SharedFilter(desk.memory());
    english.goOnFrom(german);

    Fx.run(
        () -> {
          FilterBar bar = new FilterBar("some", english, desk, () -> {});
          assertThat(bar.lookupAll(".filter-chip"))
              .extracting(node -> ((Button) node).getText())
              .containsExactly(
                  desk.texts()
                      .get("customers.condition-among", desk.texts().get("map.chosen"), "2"));
          assertThat(desk.texts().get("map.chosen")).doesNotContain("Karte");
        });
  }
}
