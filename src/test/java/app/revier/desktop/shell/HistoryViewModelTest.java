package app.revier.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.work.DeferredTasks;
import app.revier.desktop.work.RecordingNotices;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class HistoryViewModelTest {

  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final DeferredTasks tasks = new DeferredTasks(fixture.notices());
  private final HistoryViewModel model = new HistoryViewModel(fixture.desk().with(tasks), "");

  @AfterEach
  void closeBook() {
    book.close();
  }

  private void add(int id, String name) {
    book.customers().save(Customer.named(new CustomerId(id), String.valueOf(10_000 + id), name));
    model.refresh(book.snapshot());
  }

  private List<String> names() {
    return book.snapshot().territory().customers().stream().map(Customer::name).toList();
  }

  @Test
  void saysWhyNothingCanBeUndoneOrRedone() {
    model.refresh(book.snapshot());
    assertThat(model.undoTextProperty().get()).isEmpty();
    assertThat(model.undoReasonProperty().get()).contains("nichts");
    assertThat(model.redoReasonProperty().get()).contains("nichts");
    model.undo();
    model.redo();
    tasks.doAll();
    assertThat(fixture.notices().done()).isEmpty();
  }

  @Test
  void namesTheChangeItWouldTakeBackAndBringBack() {
    add(1, "Klinikum Nordstadt");
    assertThat(model.undoTextProperty().get())
        .isEqualTo("Rückgängig: Kunde „Klinikum Nordstadt“ angelegt");
    assertThat(model.undoReasonProperty().get()).isEmpty();
    book.undo(Progress.NONE);
    model.refresh(book.snapshot());
    assertThat(model.redoTextProperty().get())
        .isEqualTo("Wiederholen: Kunde „Klinikum Nordstadt“ angelegt");
  }

  @Test
  void keysPressedFasterThanTheBookStepBackAsOftenAsThereAreChanges() {
    add(1, "A");
    add(2, "B");
    model.undo();
    model.undo();
    model.undo();
    tasks.doAll();
    assertThat(names()).isEmpty();
    assertThat(fixture.notices().done())
        .extracting(notice -> notice.text())
        .containsExactly(
            "Zurückgenommen: Kunde „B“ angelegt", "Zurückgenommen: Kunde „A“ angelegt");
    assertThat(fixture.notices().failures()).isEmpty();
  }

  @Test
  void bookThatCanOnlyBeReadSaysSo() {
    HistoryViewModel locked = new HistoryViewModel(fixture.desk(), "Nur lesen");
    add(1, "A");
    locked.refresh(book.snapshot());
    locked.undo();
    assertThat(locked.undoReasonProperty().get()).isEqualTo("Nur lesen");
    assertThat(names()).containsExactly("A");
  }

  @Test
  void theNoticeNamesTheChangeThatWasBroughtBack() {
    add(1, "Nord");
    add(2, "Süd");
    book.undo(Progress.NONE);
    model.refresh(book.snapshot());
    model.redo();
    tasks.doAll();
    assertThat(fixture.notices().done())
        .extracting(RecordingNotices.Done::text)
        .containsExactly("Wiederholt: Kunde „Süd“ angelegt");
  }

  private String undoAfter(Map<String, String> settings) {
    book.settings().set(settings);
    model.refresh(book.snapshot());
    return model.undoTextProperty().get();
  }

  @Test
  void changeOfOneSettingIsNamedAfterIt() {
    assertThat(undoAfter(Map.of("plan.target", "700000")))
        .isEqualTo("Rückgängig: Einstellung „Umsatzziel“ geändert");
    assertThat(undoAfter(Map.of("plan.target", "600000", "territory.name", "Nord")))
        .isEqualTo("Rückgängig: Einstellungen geändert");
  }
}
