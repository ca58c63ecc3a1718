package app.revier.samples;

import app.revier.book.Book;
import app.revier.book.FewHolidays;
import app.revier.book.MemoryPoints;
import app.revier.book.PersonFiles;
import app.revier.book.Setting;
import app.revier.book.TeamsOnDisk;
import app.revier.book.UnsavedTexts;
import app.revier.book.WeekPlanning;
import app.revier.book.WeekSettings;
import app.revier.desktop.nav.TestFiles;
import app.revier.desktop.nav.TestServices;
import app.revier.desktop.pictures.Pictures;
import app.revier.dossier.DossierFiles;
import app.revier.excel.FileTableReader;
import app.revier.excel.plan.PlanWorkbookWriter;
import app.revier.intake.ImportOptions;
import app.revier.store.SqliteBooks;
import app.revier.task.Progress;
import app.revier.text.Language;
import app.revier.week.WeekSearch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Makes the pictures of README and user guide from the sample territory: {@code mvn -q -Pbench
 * test-compile exec:exec@pictures}.
 */
public final class GuidePictures {

  /** The afternoon of which all figures of the sample are told. */
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T13:02:00Z"), ZoneId.of("Europe/Berlin"));

  private static final List<String> SCREENS =
      List.of("overview", "customers", "matrix", "gap", "week", "weeks", "map", "time", "settings");

  private GuidePictures() {}

  /** Draws into the folder that is named. */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Path drawn = Files.createTempDirectory("pictures");
    Files.createDirectories(folder);
    try (Book book = sample(drawn.resolve("Rheinland.revier"))) {
      plan(book);
      Pictures pictures =
          new Pictures(
              new FileTableReader(),
              new PlanWorkbookWriter(),
              TeamsOnDisk.in(drawn.resolve("memory"), new SqliteBooks(), CLOCK),
              TestFiles.real(CLOCK),
              new TestServices(),
              new PersonFiles(new DossierFiles(), new MemoryPoints(CLOCK), UnsavedTexts.inMemory()),
              CLOCK);
      for (Language language : Language.values()) {
        pictures.draw(book, drawn, language);
        for (String screen : SCREENS) {
          String name = screen + "-" + language.code() + "-light.png";
          Files.move(
              drawn.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    System.exit(0);
  }

  /** Four weeks are planned, as a rep has them. */
  private static void plan(Book book) {
    book.settings().set(Map.of(WeekSettings.HOME.key(), "50.94, 6.96"));
    WeekPlanning planning = new WeekPlanning(book.snapshot(), "de");
    planning.keep(
        planning.plan(planning.weeks(LocalDate.of(2026, 11, 23), 4), WeekSearch.ofSteps(1, 5_000)),
        book);
  }

  /** A book with the sample territory and its target. */
  static Book sample(Path file) throws Exception {
    Book book = Book.open(new SqliteBooks().create(file), new FewHolidays(), CLOCK, Progress.NONE);
    book.settings()
        .set(Map.of(Setting.TERRITORY_NAME.key(), "Rheinland", Setting.TARGET.key(), "600000"));
    book.imports()
        .apply(
            book.imports()
                .prepare(
                    new FileTableReader(),
                    Path.of("samples", "rheinland.xlsx"),
                    ImportOptions.DEFAULT,
                    Progress.NONE),
            Progress.NONE);
    return book;
  }
}
