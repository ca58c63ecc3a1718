package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.CalendarNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the calendar file says of customers is the rep's choice. */
class PrivateCalendarTest {

  @TempDir private Path folder;
  private PlannedWeeks weeks;
  private CommandFixture revier;

  @BeforeEach
  void fill() throws IOException {
    weeks = new PlannedWeeks(folder);
    revier = new CommandFixture(folder);
  }

  private String calendar(CalendarNames names) throws IOException {
    String choice = names.name().toLowerCase(Locale.ROOT);
    assertThat(revier.run("settings", "week.calendar-names", choice).status()).isZero();
    Path file = folder.resolve("week.ics");
    assertThat(weeks.week("2026-11-30", "--ics", file).status()).isZero();
    return Files.readString(file);
  }

  private static List<Map<String, String>> visits(String calendar) {
    return StrictCalendar.events(calendar).stream()
        .filter(event -> !event.containsKey("STATUS"))
        .toList();
  }

  @Test
  void namesAreThereUnlessTheyAreKeptBack() throws IOException {
    assertThat(visits(calendar(CalendarNames.FULL)))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.get("SUMMARY")).startsWith("Kunde "))
        .allSatisfy(event -> assertThat(event).containsKey("DESCRIPTION"));
  }

  @Test
  void theNumberAloneTellsTheRepEnough() throws IOException {
    String calendar = calendar(CalendarNames.NUMBER);

    assertThat(calendar).doesNotContain("Kunde ").doesNotContain("LOCATION");
    assertThat(visits(calendar))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.get("SUMMARY")).matches("Visit \\d+"))
        .allSatisfy(event -> assertThat(event).doesNotContainKey("DESCRIPTION"));
  }

  @Test
  void orNothingIsSaidAlsoOfWhatIsCalledOff() throws IOException {
    calendar(CalendarNames.FULL);
    assertThat(weeks.week("2026-11-30", "--change", "lost=2026-12-01T08:00-17:00").status())
        .isZero();
    String calendar = calendar(CalendarNames.NONE);

    assertThat(calendar).contains("STATUS:CANCELLED").doesNotContain("Kunde ");
    assertThat(visits(calendar))
        .allSatisfy(event -> assertThat(event.get("SUMMARY")).isIn("Visit", "Appointment"));
  }

  @Test
  void calendarsTakeTheOtherTitleForAChange() throws IOException {
    Map<String, String> before = visits(calendar(CalendarNames.FULL)).getFirst();
    Map<String, String> after = visits(calendar(CalendarNames.NONE)).getFirst();

    assertThat(after.get("UID")).isEqualTo(before.get("UID"));
    assertThat(before).doesNotContainKey("SEQUENCE");
    assertThat(after).containsEntry("SEQUENCE", "1");
  }
}
