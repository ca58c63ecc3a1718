package app.revier.desktop.screen.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.Book;
import app.revier.desktop.nav.DeskFixture;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is prepared for the stop that is chosen. */
class StopEditorTest {

  private final Book book = WeekBooks.planned();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final StopEditor editor = new StopEditor(fixture.desk());
  private final List<Stop> visits =
      book.snapshot().agenda().stops().stream()
          .filter(stop -> stop.customer() != null)
          .sorted(Comparator.comparing(Stop::date).thenComparing(Stop::begin))
          .toList();
  private final Stop first = visits.getFirst();

  @AfterEach
  void close() {
    assertThat(fixture.notices().failures()).isEmpty();
    book.close();
  }

  private Customer customer(Stop stop) {
    return Objects.requireNonNull(
        book.snapshot().territory().customer(Objects.requireNonNull(stop.customer())));
  }

  private Stop now(StopId id) {
    return Objects.requireNonNull(book.snapshot().agenda().stop(id));
  }

  @Test
  void questionsAreTheCustomersAndStayWhateverBecomesOfTheStop() {
    editor.show(first.id(), "Klinik");
    editor.questions().textProperty().set("Wer bestellt?");
    editor.questions().confirm();
    assertThat(customer(first).visiting().questions()).isEqualTo("Wer bestellt?");
    book.days().replace(List.of(first.date()), List.of());
    assertThat(customer(first).visiting().questions()).isEqualTo("Wer bestellt?");
  }

  @Test
  void preparationIsTheStopsAndMovesNothing() {
    editor.show(first.id(), "Klinik");
    List<Stop> before = book.snapshot().agenda().stops();
    editor.minutes().textProperty().set("20");
    editor.minutes().confirm();
    assertThat(now(first.id())).isEqualTo(first.withPreparationMinutes(20));
    assertThat(book.snapshot().agenda().with(List.of(), List.of(first)).stops()).isEqualTo(before);
    book.undo(Progress.NONE);
    assertThat(now(first.id())).isEqualTo(first);
  }

  @Test
  void whatIsBeingTypedStaysWhenTheBookChangesAndIsSavedWhenAnotherStopIsChosen() {
    editor.show(first.id(), "Klinik");
    editor.questions().textProperty().set("Wer best");
    book.days().confirm(List.of(first.id()), true);
    editor.show(first.id(), "Klinik");
    assertThat(editor.questions().text()).isEqualTo("Wer best");
    editor.show(visits.get(1).id(), "Andere");
    assertThat(editor.questions().text()).isEmpty();
    assertThat(customer(first).visiting().questions()).isEqualTo("Wer best");
  }

  @Test
  void whatCannotBeTakenIsThereAgain() {
    editor.show(first.id(), "Klinik");
    editor.minutes().textProperty().set("viel");
    editor.show(null, "");
    editor.show(first.id(), "Klinik");
    assertThat(editor.minutes().text()).isEqualTo("viel");
    assertThat(now(first.id())).isEqualTo(first);
    assertThat(StopEditor.of(fixture.desk().drafts().unsaved().getFirst().record().part()))
        .isEqualTo(first.id());
  }
}
