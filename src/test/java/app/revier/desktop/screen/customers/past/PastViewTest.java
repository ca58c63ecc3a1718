package app.revier.desktop.screen.customers.past;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.screen.customers.Territories;
import app.revier.desktop.theme.Theme;
import app.revier.territory.Customer;
import app.revier.text.Language;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The timeline as it is seen. */
final class PastViewTest {

  private final Book book = SampleBooks.open(Territories.store());
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final PastViewModel model = new PastViewModel(fixture.desk());

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  private void show() {
    Customer customer = book.snapshot().territory().customer(Territories.NORD);
    model.show(book.snapshot(), Objects.requireNonNull(customer));
  }

  private static String chosen(Scene scene) throws Exception {
    Fx.pulse(scene);
    return Fx.call(
        () ->
            scene.lookup("#timeline-filter") instanceof ComboBox<?> box
                ? box.getChildrenUnmodifiable().stream()
                    .filter(Labeled.class::isInstance)
                    .map(node -> String.valueOf(((Labeled) node).getText()))
                    .toList()
                    .toString()
                : "");
  }

  @Test
  void theChosenGroupSaysHowManyEntriesThereAreNow() throws Exception {
    Fx.run(this::show);
    Scene scene = Fx.show(() -> new PastView(model, fixture.desk().texts()), 360, 500, Theme.LIGHT);
    String before = "";
    // The second time no group is new.
    for (String typed : List.of("Notiz: Hausmeister hat gewechselt", "Notiz: Er heißt Weber")) {
      before = chosen(scene);
      Fx.run(
          () -> {
            model.line().line.textProperty().set(typed);
            model.line().keep();
            show();
          });
    }
    int now = Objects.requireNonNull(model.countsProperty().get().get(PastGroup.ALL));
    assertThat(chosen(scene)).isEqualTo("[Alles (" + now + ")]").isNotEqualTo(before);
    Fx.close(scene);
  }
}
