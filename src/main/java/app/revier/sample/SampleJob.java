package app.revier.sample;

import app.revier.book.Book;
import app.revier.book.BookFiles;
import app.revier.book.Library;
import app.revier.book.PlanWriter;
import app.revier.book.Preferences;
import app.revier.book.RestorePoints;
import app.revier.book.Setting;
import app.revier.capacity.HolidayCalendar;
import app.revier.desktop.pictures.Pictures;
import app.revier.files.WorkFolder;
import app.revier.gap.GapPlan;
import app.revier.intake.TableReader;
import app.revier.intake.UnreadableFileException;
import app.revier.task.Progress;
import app.revier.text.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;

/** The main job without a window: sample in, plan, workbook and pictures out. */
public final class SampleJob {

  private final BookFiles books;
  private final RestorePoints points;
  private final TableReader reader;
  private final PlanWriter planWriter;
  private final Pictures pictures;
  private final WorkFolder work;
  private final HolidayCalendar holidays;
  private final Clock clock;
  private final Texts texts;
  private final PrintStream out;

  /** Does the job with these. */
  public SampleJob(
      BookFiles books,
      RestorePoints points,
      TableReader reader,
      PlanWriter planWriter,
      Pictures pictures,
      WorkFolder work,
      HolidayCalendar holidays,
      Clock clock,
      Texts texts,
      PrintStream out) {
    this.books = books;
    this.points = points;
    this.reader = reader;
    this.planWriter = planWriter;
    this.pictures = pictures;
    this.work = work;
    this.holidays = holidays;
    this.clock = clock;
    this.texts = texts;
    this.out = out;
  }

  /** Does the job in a folder, which is made if need be; an earlier result is replaced. */
  public void run(Path folder) throws IOException, UnreadableFileException {
    Files.createDirectories(folder);
    Library.Sample sample = SampleTerritory.of(texts, work);
    Path file = folder.resolve(sample.name() + Library.ENDING);
    Files.deleteIfExists(file);
    // The job leaves nothing behind in the user's settings.
    Preferences none = Preferences.in(new HashMap<>());
    Library library = new Library(file, books, points, reader, sample, none, holidays, clock);
    try (Book book = library.createSample(Progress.NONE)) {
      said("cli.job-book", book.file(), book.snapshot().territory().customers().size());
      GapPlan plan = book.snapshot().plan();
      if (plan != null) {
        String currency = book.snapshot().settings().get(Setting.CURRENCY);
        said(
            "cli.job-plan",
            texts.money(plan.baseRevenue(), currency),
            texts.money(plan.parameters().target(), currency),
            texts.money(plan.expectedTotal(), currency),
            texts.percent(plan.hitProbability()));
      }
      Path workbook = folder.resolve(texts.get("cli.job-workbook-name") + ".xlsx");
      planWriter.write(workbook, book, texts.language().locale());
      said("cli.job-workbook", workbook);
      Path screens = folder.resolve("screens");
      List<Path> drawn = pictures.draw(book, screens, texts.language());
      said("cli.job-pictures", drawn.size(), screens);
    }
  }

  private void said(String key, Object... arguments) {
    out.println(texts.get(key, arguments));
    out.flush();
  }
}
