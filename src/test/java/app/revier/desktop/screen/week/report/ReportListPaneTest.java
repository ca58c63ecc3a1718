package app.revier.desktop.screen.week.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Stop;
import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.theme.Theme;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What is not reported yet, while it is being gathered. A visit was planned on 20 November 2026.
 */
@Timeout(60)
class ReportListPaneTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  @AfterEach
  void close() {
    book.close();
  }

  @Test
  void theKeyboardWaitsForTheFirstVisitAndNothingIsSaidBefore() throws Exception {
    CustomerId clinic = book.customers().nextId();
    book.customers().save(Customer.named(clinic, "K1", "Klinik"));
    book.days()
        .replace(
            List.of(FRIDAY),
            List.of(
                new Stop(
                    book.days().nextStopId(),
                    FRIDAY,
                    Stop.Kind.VISIT,
                    clinic,
                    null,
                    null,
                    "",
                    LocalTime.of(10, 0),
                    LocalTime.of(10, 45),
                    0,
                    false)));
    ReportListViewModel model = new ReportListViewModel(fixture.desk());
    ReportListPane pane = Fx.call(() -> new ReportListPane(model, fixture.desk().texts(), _ -> {}));
    Button close = Fx.call(() -> new Button("x"));
    Scene scene = Fx.show(() -> new VBox(close, pane), 300, 600, Theme.LIGHT);
    try {
      assertThat(Fx.call(() -> pane.keyboard().isFocusTraversable())).isFalse();
      assertThat(Fx.call(() -> pane.lookupAll(".label").stream().map(this::words).toList()))
          .as("nothing false is said")
          .noneMatch(words -> words.contains("berichtet"));
      Fx.run(close::requestFocus);
      Fx.run(() -> model.refresh(book.snapshot()));
      Fx.pulse(scene);
      assertThat(Fx.call(() -> scene.getFocusOwner().getId()))
          .isEqualTo("report-visit-" + clinic.value() + "-" + FRIDAY);
    } finally {
      Fx.close(scene);
    }
  }

  @Test
  void anEmptyBookHasNothingToReport() throws Exception {
    ReportListViewModel model = new ReportListViewModel(fixture.desk());
    ReportListPane pane = Fx.call(() -> new ReportListPane(model, fixture.desk().texts(), _ -> {}));
    Scene scene = Fx.show(() -> pane, 300, 600, Theme.LIGHT);
    try {
      Fx.run(() -> model.refresh(book.snapshot()));
      Fx.pulse(scene);
      assertThat(Fx.call(() -> pane.lookupAll(".label").stream().map(this::words).toList()))
          .contains("Alle geplanten Besuche und Anrufe sind berichtet.");
      assertThat(Fx.call(() -> pane.keyboard().getId())).isEqualTo("report-other");
    } finally {
      Fx.close(scene);
    }
  }

  private String words(Node node) {
    return node instanceof Labeled labeled ? labeled.getText() : "";
  }
}
