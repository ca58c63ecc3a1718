package app.revier.sample;

import app.revier.book.Book;
import app.revier.book.Library;
import app.revier.book.Setting;
import app.revier.book.TimeSettings;
import app.revier.book.WeekSettings;
import app.revier.files.WorkFolder;
import app.revier.text.Texts;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** The sample territory that comes with the program. */
public final class SampleTerritory {

  private static final String WORKBOOK = "rheinland.xlsx";
  private static final String SALES = "sales-2026.csv";

  private SampleTerritory() {}

  /**
   * The sample with its name in the language of these texts.
   *
   * @param work takes copies of its lists
   */
  public static Library.Sample of(Texts texts, WorkFolder work) {
    return new Library.Sample(
        texts.get("cli.sample-name"),
        List.of(() -> copied(WORKBOOK, work), () -> copied(SALES, work)),
        Map.of(
            Setting.TERRITORY_NAME.key(),
            texts.get("cli.sample-territory"),
            Setting.PLAN_YEAR.key(),
            "2027",
            Setting.TARGET.key(),
            "600000",
            TimeSettings.REGION.key(),
            "DE-NW",
            WeekSettings.HOME.key(),
            "50.9413,6.9583"),
        book -> live(book, texts));
  }

  /** What the rep has entered since the customers were there. */
  private static void live(Book book, Texts texts) {
    SampleBehaviour.enter(book, texts);
    SamplePast.enter(book, texts);
    SampleProjects.enter(book, texts);
    SampleReviews.enter(book);
  }

  /** A copy of a packaged list, since lists are read from files. */
  private static Path copied(String name, WorkFolder work) throws IOException {
    try (InputStream in =
        SampleTerritory.class.getResourceAsStream("/app/revier/samples/" + name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      int dot = name.indexOf('.');
      Path copy = work.newFile(name.substring(0, dot), name.substring(dot));
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      return copy;
    }
  }
}
