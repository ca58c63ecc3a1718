package app.revier.desktop.screen.week;

import static app.revier.desktop.screen.week.WeekBooks.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Agenda;
import app.revier.task.Progress;
import org.junit.jupiter.api.Test;

/** What helps, in words, worked out while the list is open. */
final class ReliefViewModelTest extends WeekViewModelTest.Opened {

  private final ReliefViewModel reliefs = new ReliefViewModel(fixture.desk().with(tasks));

  ReliefViewModelTest() {
    super(WeekBooks.tooFull());
  }

  @Test
  void whatHelpsIsToldAndCarriedOutInOneStep() {
    Agenda before = book.snapshot().agenda();
    reliefs.show(shown());
    assertThat(reliefs.noteProperty().get()).isEqualTo("Was hilft, wird ermittelt.");
    tasks.doAll();

    assertThat(reliefs.noteProperty().get()).isEmpty();
    assertThat(reliefs.lines())
        .extracting(ReliefViewModel.Line::words)
        .containsExactly(
            "Freitag, 04.12.2026 als Außendiensttag: 2 Besuche mehr, 2 davon überfällig");

    reliefs.doThat(reliefs.lines().getFirst());
    tasks.doAll();
    assertThat(book.snapshot().agenda().stopsOn(FRIDAY))
        .filteredOn(stop -> stop.customer() != null)
        .hasSize(2);
    assertThat(said()).contains("Weiterer Außendiensttag, Woche ergänzt");
    reliefs.show(shown());
    tasks.doAll();
    assertThat(reliefs.lines()).isEmpty();

    book.undo(Progress.NONE);
    assertThat(book.snapshot().agenda()).isEqualTo(before);
  }

  @Test
  void nothingIsShownOnceTheListIsClosedOrTheWeekIsAnother() {
    WeekContent content = shown();
    reliefs.show(content);
    reliefs.close();
    tasks.doAll();
    assertThat(reliefs.lines()).isEmpty();

    reliefs.show(content);
    model.turn(1);
    reliefs.show(shown());
    tasks.doAll();
    assertThat(reliefs.lines()).isEmpty();
  }

  @Test
  void aChangeThatIsNoLongerTrueIsRefusedInWords() {
    reliefs.show(shown());
    tasks.doAll();
    ReliefViewModel.Line friday = reliefs.lines().getFirst();
    book.undo(Progress.NONE);
    Agenda before = book.snapshot().agenda();

    reliefs.doThat(friday);
    tasks.doAll();

    assertThat(book.snapshot().agenda()).isEqualTo(before);
    assertThat(said()).anyMatch(text -> text.startsWith("Dafür ist kein Platz mehr"));
  }
}
