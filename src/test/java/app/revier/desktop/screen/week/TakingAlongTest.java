package app.revier.desktop.screen.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Appointment;
import app.revier.agenda.Published;
import app.revier.book.Book;
import app.revier.book.MapService;
import app.revier.desktop.nav.DeskFixture;
import app.revier.task.Progress;
import app.revier.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakingAlongTest {

  private static final Path OUTLOOK = Path.of("src/test/resources/app/revier/ics/outlook.ics");

  @TempDir private Path folder;
  private final Book book = WeekBooks.planned();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final WeekViewModel model = new WeekViewModel(fixture.desk());

  @BeforeEach
  void show() {
    model.refresh(book.snapshot());
    assertThat(model.monday()).isEqualTo(WeekBooks.MONDAY);
  }

  @AfterEach
  void close() {
    assertThat(fixture.notices().failures()).isEmpty();
    book.close();
  }

  private Path answered(String name) {
    Path file = folder.resolve(name);
    fixture.dialogs().answer(file);
    return file;
  }

  @Test
  void theWeekIsWrittenForTheCalendarAndKeepsItsIdentities() throws IOException {
    Path file = answered("a.ics");
    model.taking().calendar();
    String first = Files.readString(file);
    List<String> given = uids();
    model.taking().calendar();

    assertThat(first).contains("SUMMARY:Klinik 1").contains("SUMMARY:Besprechung");
    assertThat(given).isNotEmpty().allSatisfy(uid -> assertThat(first).contains(uid));
    assertThat(uids()).isEqualTo(given);
    assertThat(fixture.dialogs().suggested())
        .as("in the folder of the file before")
        .isEqualTo(folder.resolve("Woche 2026-49.ics"));
  }

  private List<String> uids() {
    return book.snapshot().agenda().published().stream().map(Published::uid).toList();
  }

  @Test
  void theWeekIsWrittenToPrint() throws IOException {
    Path file = answered("a.pdf");
    model.taking().paper();

    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Klinik 1")
          .contains("Dienstag, 01.12.2026")
          .contains("Besprechung");
    }
    assertThat(book.snapshot().agenda().published()).isEmpty();
  }

  @Test
  void theWeekIsWrittenForThePhone() throws IOException {
    Path file = answered("a.html");
    model.taking().phone();
    assertThat(Files.readString(file)).contains("Klinik 1").contains(book.identity());
  }

  @Test
  void whoChangesTheirMindWritesNothing() throws IOException {
    fixture.dialogs().answer(null);
    model.taking().calendar();
    model.taking().paper();
    model.taking().phone();
    model.taking().readCalendar();
    assertThat(folder).isEmptyDirectory();
    assertThat(model.taskProperty().get()).isNull();
  }

  @Test
  void aCalendarIsLookedAtTakenAndTakenBack() {
    fixture.dialogs().answer(OUTLOOK);
    model.taking().readCalendar();
    SideTask.TakeCalendar look =
        (SideTask.TakeCalendar) Objects.requireNonNull(model.taskProperty().get());
    int before = book.snapshot().agenda().appointments().size();
    assertThat(look.plan().added()).isNotEmpty();

    model.taking().take(look.plan());
    assertThat(model.taskProperty().get()).isNull();
    assertThat(book.snapshot().agenda().appointments())
        .hasSize(before + look.plan().added().size())
        .extracting(Appointment::title)
        .contains("Teamrunde (verlegt)");
    book.undo(Progress.NONE);
    assertThat(book.snapshot().agenda().appointments()).hasSize(before);
  }

  @Test
  void whatIsNoCalendarIsSaidInASentence() throws IOException {
    Path file = answered("bad.ics");
    Files.writeString(file, "Hallo");
    model.taking().readCalendar();
    assertThat(model.taskProperty().get()).isNull();
    assertThat(fixture.notices().done().toString()).contains("bad.ics ist keine Kalenderdatei");
  }

  @Test
  void aDayIsARouteOfItsPlaces() {
    DayRoutes routes = model.taking().routes();
    assertThat(routes.of(WeekBooks.MONDAY)).hasSize(1);
    assertThat(routes.of(WeekBooks.MONDAY).getFirst())
        .startsWith("https://www.google.com/maps/dir/?api=1");
    assertThat(routes.of(WeekBooks.MONDAY.plusDays(6))).isEmpty();
  }

  @Test
  void theMapThatIsChosenOnceIsOpenedFromThenOn() {
    model.taking().routes().choose(MapService.APPLE);
    WeekViewModel later = new WeekViewModel(fixture.desk());
    assertThat(later.taking().routes().of(WeekBooks.MONDAY).getFirst())
        .startsWith("https://maps.apple.com/directions?mode=driving&waypoint=");
  }

  @Test
  void whereThereIsNoPrinterTheFileIsOffered() throws IOException {
    Path file = answered("a.pdf");
    model.taking().print();

    assertThat(fixture.notices().done().getLast().text()).contains("kein Drucker eingerichtet");
    assertThat(file).doesNotExist();
    fixture.notices().act();
    assertThat(file).exists();
  }
}
