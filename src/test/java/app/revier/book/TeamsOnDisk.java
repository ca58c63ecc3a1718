package app.revier.book;

import app.revier.excel.FileTableReader;
import app.revier.excel.plan.TeamWorkbookWriter;
import app.revier.holidays.JollydayHolidays;
import app.revier.preferences.SeenPlans;
import java.nio.file.Path;
import java.time.Clock;

/** Reads and writes teams as the program does. */
public final class TeamsOnDisk {

  private TeamsOnDisk() {}

  /**
   * The parts of the program.
   *
   * @param folder takes the file that remembers what was seen
   */
  public static TeamFiles in(Path folder, BookFiles books, Clock clock) {
    return new TeamFiles(
        new PlanFileReader(books, new FileTableReader(), new JollydayHolidays(), clock),
        new SeenPlans(folder),
        new TeamWorkbookWriter());
  }

  /** The same, remembering nothing. */
  public static TeamFiles forgetful(BookFiles books, Clock clock) {
    return new TeamFiles(
        new PlanFileReader(books, new FileTableReader(), new JollydayHolidays(), clock),
        TeamMemory.NONE,
        new TeamWorkbookWriter());
  }
}
