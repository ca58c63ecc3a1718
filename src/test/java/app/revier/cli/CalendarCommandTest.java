package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CalendarCommandTest {

  private static final Path OUTLOOK = Path.of("src/test/resources/app/revier/ics/outlook.ics");

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void make() {
    revier = new CommandFixture(folder);
  }

  private JsonNode appointments() {
    return revier.run("appointments", "--json").json();
  }

  private Path calendar(String... lines) throws IOException {
    List<String> all = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0"));
    all.addAll(List.of(lines));
    all.add("END:VCALENDAR");
    return revier.write("week.ics", String.join("\r\n", all) + "\r\n");
  }

  @Test
  void aCalendarIsLookedAtTakenInAndTakenInAgain() throws IOException {
    Result look = revier.run("appointments", "import", OUTLOOK, "--dry-run");
    assertThat(look.status()).isEqualTo(3);
    assertThat(Files.exists(revier.book())).isFalse();
    assertThat(look.out())
        .contains("New: Thursday 10/12/2026, 10:00–11:00: Telefonat mit der Zentrale")
        .contains("would be new, 0 changed, 0 gone, 0 as before")
        .contains("Nothing was changed.");
    assertThat(look.err().strip())
        .isEqualTo(
            OUTLOOK
                + "::70:: all-day: Whole days, left out: Urlaub: 21/12/2026 to 24/12/2026. If you"
                + " are away then, please enter an absence.");

    JsonNode first = revier.run("appointments", "import", OUTLOOK, "--json").json();
    assertThat(first.get("calendar").asString()).isEqualTo("Kalender");
    int count = first.get("added").size();
    assertThat(appointments()).hasSize(count);

    String moved =
        Files.readString(OUTLOOK, StandardCharsets.UTF_8)
            .replace("20261208T103000", "20261208T133000")
            .replace("20261208T113000", "20261208T143000")
            .replaceAll("(?s)BEGIN:VEVENT\r\nDTEND;TZID=\"Customized.*?END:VEVENT\r\n", "");
    Path newer = revier.write("newer.ics", moved);
    JsonNode second = revier.run("appointments", "import", newer, "--json").json();
    assertThat(second.get("added")).isEmpty();
    assertThat(second.get("changed")).hasSize(1);
    assertThat(second.get("changed").get(0).get("at").asString()).isEqualTo("13:30");
    assertThat(second.get("changed").get(0).get("before").get("at").asString()).isEqualTo("10:30");
    assertThat(second.get("gone")).hasSize(1);
    assertThat(second.get("unchanged").asInt()).isEqualTo(count - 2);
    assertThat(appointments()).hasSize(count - 1);
  }

  @Test
  void oneAppointmentOutsideOfWorkingHoursIsOne() throws IOException {
    Path file = calendar(event("a", "20261205T090000Z"));

    assertThat(revier.run("--lang", "en", "appointments", "import", file).out())
        .contains("1 appointment lies outside of your working hours and leaves them free.");
  }

  /** It stands in the calendar already. */
  @Test
  void whatCameFromACalendarIsNotWrittenIntoOne() throws IOException {
    Path file = calendar(event("a", "20261201T090000Z"));
    assertThat(revier.run("appointments", "import", file).status()).isZero();
    revier.run(
        "appointments",
        "add",
        "--title",
        "Eigener",
        "--date",
        "2026-12-01",
        "--at",
        "13:00",
        "--minutes",
        "30");
    assertThat(revier.run("settings", "week.home", "50.94,6.96").status()).isZero();
    Path out = folder.resolve("out.ics");

    Result week = revier.run("week", "--from", "2026-11-30", "--ics", out);

    assertThat(week.status()).as(week.err()).isZero();
    assertThat(week.out()).contains("10:00  11:00");
    assertThat(Files.readString(out)).contains("SUMMARY:Eigener").doesNotContain("SUMMARY:x");
  }

  @Test
  void whatThePlanWroteIsPassedOverWhenItComesBack() throws IOException {
    PlannedWeeks weeks = new PlannedWeeks(folder);
    Path file = folder.resolve("out.ics");
    weeks.week("2026-11-30", "--ics", file);

    Result back = revier.run("appointments", "import", file);
    assertThat(back.status()).as(back.err()).isZero();
    assertThat(back.out()).contains("appointments come from Revier itself and were passed over.");
    assertThat(appointments()).isEmpty();
  }

  @Test
  void whatWasRemovedStaysAwayUntilItIsTakenAgain() throws IOException {
    Path file =
        calendar(
            event("a", "20261201T090000Z"), event("b", "20261202T090000Z\r\nRRULE:FREQ=WEEKLY"));
    JsonNode look = revier.run("appointments", "import", file, "--json").json();
    int all = look.get("added").size();
    String id = appointments().get(0).get("id").asString();
    assertThat(revier.run("appointments", "remove", id).status()).isZero();

    Result again = revier.run("appointments", "import", file);
    assertThat(again.out())
        .contains("Removed by you, stays away: Tuesday 01/12/2026, 10:00–11:00: x.")
        .contains("--again");
    assertThat(appointments()).hasSize(all - 1);
    Result taken = revier.run("appointments", "import", file, "--again", "--dry-run");
    assertThat(taken.out()).contains("Again: Tuesday 01/12/2026, 10:00–11:00: x");
    revier.run("appointments", "import", file, "--again");
    assertThat(appointments()).hasSize(all);
  }

  @Test
  void whatRepeatsIsOneLine() throws IOException {
    Path file = calendar(event("b", "20261202T090000Z\r\nRRULE:FREQ=WEEKLY;COUNT=5"));

    Result look = revier.run("appointments", "import", file, "--dry-run");

    assertThat(look.out().lines().filter(line -> line.startsWith("New:")))
        .containsExactly("New: x: 5 appointments, 10:00–11:00 each, 02/12/2026 to 30/12/2026");
  }

  @Test
  void aCalendarOfAnotherNameCanTakeItsPlace() throws IOException {
    Path one = calendar("X-WR-CALNAME:A", event("a", "20261201T090000Z"));
    assertThat(revier.run("appointments", "import", one).status()).isZero();
    Path other = calendar("X-WR-CALNAME:B", event("b", "20261202T090000Z"));
    assertThat(revier.run("appointments", "import", other, "--calendar", "A").status()).isZero();
    assertThat(appointments()).hasSize(1);
    assertThat(revier.run("appointments", "import", other, "--calendar", " ").status())
        .isEqualTo(2);
  }

  private static String event(String uid, String start) {
    return "BEGIN:VEVENT\r\nUID:"
        + uid
        + "\r\nSUMMARY:x\r\nDTSTART:"
        + start
        + "\r\nDURATION:PT1H\r\nEND:VEVENT";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|The file {0} is empty.",
        "hello|{0} is no calendar file (.ics). Nothing was changed.",
        "BEGIN:VCALENDAR|{0} breaks off or is damaged. Please save the calendar again. Nothing was"
            + " changed."
      })
  void whatIsNoCalendarIsRefusedInASentence(String text, String sentence) throws IOException {
    Path file = revier.write("bad.ics", text);
    Result result = revier.run("appointments", "import", file);

    assertThat(result.status()).isEqualTo(4);
    assertThat(result.err().strip()).isEqualTo(sentence.replace("{0}", file.toString()));
    assertThat(Files.exists(revier.book())).as("nothing is left behind").isFalse();
  }

  @Test
  void aRegionWithSeveralZonesAsksForOne() throws IOException {
    assertThat(revier.run("import", revier.write("c.csv", "Customer number;Name\n1;A\n")).status())
        .isZero();
    assertThat(revier.run("settings", "time.region", "US").status()).isZero();
    Result result = revier.run("appointments", "import", OUTLOOK);

    assertThat(result.status()).isEqualTo(4);
    assertThat(result.err()).contains("settings time.zone Europe/Berlin");
    assertThat(revier.run("settings", "time.zone", "Europe/Berlinn").status()).isNotZero();
  }

  @Test
  void manyEventsAreTakenIn() throws IOException {
    String[] events = new String[2_000];
    for (int i = 0; i < events.length; i++) {
      events[i] =
          event("e" + i, "202612%02dT%02d%02d00Z".formatted(1 + i % 4, 8 + i / 4 % 7, i % 60));
    }
    JsonNode taken = revier.run("appointments", "import", calendar(events), "--json").json();
    assertThat(taken.get("added")).hasSize(events.length);
    assertThat(appointments()).hasSize(events.length);
  }
}
