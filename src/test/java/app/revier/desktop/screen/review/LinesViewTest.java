package app.revier.desktop.screen.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.theme.Theme;
import app.revier.review.ReviewSection;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.RevenueHistory;
import app.revier.text.Language;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where the keyboard goes when a line of the review is settled. */
final class LinesViewTest {

  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.ENGLISH);
  private final ReviewViewModel model = new ReviewViewModel(fixture.desk());

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  @AfterEach
  void closeBook() {
    book.close();
  }

  private List<ReviewRow> guessed() {
    model.refresh(book.snapshot());
    ReviewContent content = Objects.requireNonNull(model.contentProperty().get());
    for (int i = 0; i < content.steps().size(); i++) {
      if (content.steps().get(i).section() == ReviewSection.GUESSED) {
        model.go(i);
      }
    }
    return Objects.requireNonNull(model.contentProperty().get()).rows();
  }

  @Test
  void itGoesToTheSameButtonOrFieldOfTheNextLine() throws Exception {
    for (String name : List.of("One", "Two", "Three")) {
      book.customers()
          .save(
              Customer.named(book.customers().nextId(), name, name)
                  .edit()
                  .revenue(RevenueHistory.NONE.with(2026, Money.of(60_000)))
                  .build());
    }
    List<ReviewRow> rows = guessed();
    LinesView lines =
        Fx.call(
            () ->
                new LinesView(model, fixture.desk().texts(), fixture.desk().terms(), Button::new));
    Scene scene = Fx.show(() -> lines, 700, 600, Theme.LIGHT);
    Fx.run(() -> lines.show(rows));
    Fx.pulse(scene);

    Fx.run(() -> button(lines.getChildren().getFirst(), "Seen").requestFocus());
    Fx.run(() -> lines.show(rows.subList(1, 3)));
    assertThat(Fx.call(scene::getFocusOwner))
        .isEqualTo(Fx.call(() -> button(lines.getChildren().getFirst(), "Seen")));

    Fx.run(() -> field(lines.getChildren().getFirst()).requestFocus());
    Fx.run(() -> lines.show(rows.subList(2, 3)));
    assertThat(Fx.call(scene::getFocusOwner))
        .isEqualTo(Fx.call(() -> field(lines.getChildren().getFirst())));
    Fx.close(scene);
  }

  private static Button button(Node in, String text) {
    return in.lookupAll(".button").stream()
        .filter(node -> node instanceof Labeled labeled && text.equals(labeled.getText()))
        .map(Button.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static TextField field(Node in) {
    return in.lookupAll(".text-field").stream()
        .map(TextField.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
