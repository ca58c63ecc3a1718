package app.revier.desktop.nav;

import app.revier.book.WeekFiles;
import app.revier.desktop.work.FileDialogs;
import app.revier.ics.IcsCalendarReader;
import app.revier.ics.IcsWeekWriter;
import app.revier.paper.PdfPaperFiles;
import app.revier.phone.HtmlPhoneFiles;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The real files of a week, and dialogs that are answered with one file. */
public final class TestFiles implements FileDialogs {

  private @Nullable Path answer;
  private @Nullable Path suggested;

  /** The files of a week, written at a time. */
  public static WeekFiles real(Clock clock) {
    return new WeekFiles(
        new IcsWeekWriter(clock),
        new IcsCalendarReader(),
        new HtmlPhoneFiles(),
        new PdfPaperFiles());
  }

  /** Answers with this file from now on; none for a rep who changes their mind. */
  public void answer(@Nullable Path file) {
    answer = file;
  }

  /** What was suggested last. */
  public @Nullable Path suggested() {
    return suggested;
  }

  @Override
  public @Nullable Path open(Texts texts, String title, Kind kind, Path folder) {
    return answer;
  }

  @Override
  public @Nullable Path save(Texts texts, String title, Kind kind, Path suggestion) {
    suggested = suggestion;
    return answer;
  }
}
