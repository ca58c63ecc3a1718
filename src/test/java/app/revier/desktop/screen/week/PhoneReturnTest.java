package app.revier.desktop.screen.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.agenda.Activity;
import app.revier.agenda.Stop;
import app.revier.book.Book;
import app.revier.book.TickedVisits;
import app.revier.book.TickedVisits.Refused;
import app.revier.book.TickedVisits.Taken;
import app.revier.desktop.nav.DeskFixture;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was ticked on the phone comes back on the screen. */
class PhoneReturnTest {

  @TempDir private Path folder;

  private final Book book = WeekBooks.planned();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final WeekViewModel model = new WeekViewModel(fixture.desk());

  @BeforeEach
  void show() {
    model.refresh(book.snapshot());
  }

  @AfterEach
  void close() {
    assertThat(fixture.notices().failures()).isEmpty();
    book.close();
  }

  private void read(String identity, Stop stop, String result) throws IOException {
    Customer customer =
        Objects.requireNonNull(
            book.snapshot().territory().customer(Objects.requireNonNull(stop.customer())));
    Path file = folder.resolve("ticks.json");
    Files.writeString(
        file,
        """
        {"revier":"ticks","version":1,"book":"%s","visits":[
         {"stop":%d,"date":"%s","customer":"%s","result":"%s","note":"Preis"},
         {"stop":99999,"date":"2026-12-01","customer":"K1","result":"held","note":""}]}
        """
            .formatted(identity, stop.id().value(), stop.date(), customer.number(), result));
    fixture.dialogs().answer(file);
    model.taking().fromPhone().read();
  }

  private Stop visit() {
    return book.snapshot().agenda().stops().stream()
        .filter(stop -> stop.kind() == Stop.Kind.VISIT)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itIsLookedAtFirstAndThenTakenDownInOneStep() throws IOException {
    read(book.identity(), visit(), "not-held");
    SideTask.TakeTicks look =
        (SideTask.TakeTicks) Objects.requireNonNull(model.taskProperty().get());
    assertThat(look.answers().get(0)).isInstanceOf(Taken.class);
    assertThat(look.answers().get(1)).isInstanceOf(Refused.class);
    assertThat(book.snapshot().agenda().activities()).isEmpty();

    model.taking().fromPhone().take(look.ticks());

    assertThat(model.taskProperty().get()).isNull();
    assertThat(book.snapshot().agenda().activities())
        .extracting(Activity::result, Activity::note)
        .containsExactly(tuple(Activity.Result.NOT_HELD, "Preis"));
    book.undo(Progress.NONE);
    assertThat(book.snapshot().agenda().activities()).isEmpty();
  }

  /** What was looked at may have been reported meanwhile. */
  @Test
  void whatWasReportedMeanwhileIsNotReportedTwice() throws IOException {
    read(book.identity(), visit(), "not-held");
    SideTask.TakeTicks look =
        (SideTask.TakeTicks) Objects.requireNonNull(model.taskProperty().get());
    book.reports().save(TickedVisits.reports(look.answers()));

    model.taking().fromPhone().take(look.ticks());

    assertThat(book.snapshot().agenda().activities()).hasSize(1);
  }

  @Test
  void anotherBooksFileIsRefusedInASentence() throws IOException {
    read("another", visit(), "held");
    assertThat(model.taskProperty().get()).isNull();
    assertThat(fixture.notices().done().toString()).contains("ticks.json gehört zu einem anderen");
  }

  @Test
  void whatIsNoSuchFileIsSaidInASentence() throws IOException {
    Path file = Files.writeString(folder.resolve("x.json"), "[]");
    fixture.dialogs().answer(file);
    model.taking().fromPhone().read();
    assertThat(fixture.notices().done().toString()).contains("x.json ist keine Datei, die");
  }
}
