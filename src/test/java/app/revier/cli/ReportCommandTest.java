package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What came of visits and calls, said on the command line. Today is Monday, 23 November 2026. */
class ReportCommandTest {

  private static final String CUSTOMERS =
      """
      Customer number;Name;Latitude;Longitude;Revenue 2026;Potential;Last visit;Visit minutes
      1;Alpha;50.94;6.96;60000;65000;01/06/2026;60
      2;Beta;50.73;7.10;60000;65000;01/06/2026;45
      3;Gamma;51.22;6.78;60000;65000;01/06/2026;30
      """;
  private static final String PROJECTS =
      """
      Customer number;Project;Stage;Yearly value;Start;Visits
      1;Test;in-trial;40000;01/07/2027;3
      2;Other;in-trial;20000;01/07/2027;2
      """;

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void begin() throws IOException {
    revier = new CommandFixture(folder);
    done("import", revier.write("c.csv", CUSTOMERS));
    done("import", revier.write("p.csv", PROJECTS));
    done("settings", "week.home", "50.94,6.96");
    done("settings", "time.region", "DE-NW");
  }

  private Result done(Object... words) {
    Result result = revier.run(words);
    assertThat(result.status()).as(result.err()).isZero();
    return result;
  }

  private JsonNode week(String from, Object... more) {
    List<Object> words =
        new ArrayList<>(List.of("week", "--from", from, "--steps", "1000", "--json"));
    words.addAll(List.of(more));
    return done(words.toArray()).json();
  }

  private JsonNode activities(Object... more) {
    List<Object> words = new ArrayList<>(List.of("activities", "--json"));
    words.addAll(List.of(more));
    return done(words.toArray()).json();
  }

  private static List<String> customers(JsonNode plan) {
    List<String> numbers = new ArrayList<>();
    for (JsonNode day : plan.get("days")) {
      for (JsonNode stop : day.get("stops")) {
        if (!stop.get("customer").isNull()) {
          numbers.add(stop.get("customer").asString());
        }
      }
    }
    return numbers;
  }

  @Test
  void aReportSaysHowItsProjectEnded() {
    done(
        "report",
        "1",
        "--date",
        "2026-11-20",
        "--stage",
        "won",
        "--project",
        "1",
        "--value",
        "36,000",
        "--reason",
        "Good trial");
    JsonNode closing = project(1).get("closing");
    assertThat(closing.get("value").asInt()).isEqualTo(36_000);
    assertThat(closing.get("reason").asString()).isEqualTo("Good trial");
    assertThat(closing.get("date").asString()).isEqualTo("2026-11-20");
    assertThat(project(1).get("yearlyValue").asInt()).isEqualTo(36_000);
  }

  @Test
  void whatIsNotSaidOfTheEndIsNamed() {
    assertThat(
            done("report", "1", "--date", "2026-11-20", "--stage", "won", "--project", "1").out())
        .contains("--value");
    assertThat(
            done("report", "1", "--date", "2026-11-20", "--stage", "lost", "--project", "1").out())
        .doesNotContain("--value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--stage offer --project 1 --value 5",
        "--stage lost --project 1 --value 5",
        "--reason none",
        "--stage won --project 1 --value much"
      })
  void anEndThatIsNoneIsRefused(String rest) {
    List<String> call = new ArrayList<>(List.of("report", "1", "--date", "2026-11-20"));
    call.addAll(List.of(rest.split(" ", -1)));
    assertThat(revier.run(call.toArray()).status()).isEqualTo(2);
    assertThat(activities()).isEmpty();
  }

  private JsonNode project(int id) {
    for (JsonNode one : done("projects", "--json").json()) {
      if (one.get("id").asInt() == id) {
        return one;
      }
    }
    throw new AssertionError("no project " + id);
  }

  @Test
  void aReportIsInTheTimeline() {
    done(
        "report",
        "1",
        "--date",
        "2026-11-20",
        "--minutes",
        "50",
        "--note",
        "Devices shown",
        "--next",
        "Offer",
        "--next-date",
        "2026-12-01",
        "--stage",
        "offer",
        "--project",
        "1");
    done("report", "2", "--date", "2026-11-19", "--kind", "call", "--result", "not-held");

    JsonNode all = activities();
    assertThat(all).hasSize(2);
    JsonNode first = all.get(0);
    assertThat(first.get("date").asString()).isEqualTo("2026-11-20");
    assertThat(first.get("customer").asString()).isEqualTo("1");
    assertThat(first.get("kind").asString()).isEqualTo("visit");
    assertThat(first.get("text").asString()).isEqualTo("Devices shown");
    assertThat(first.get("minutes").asInt()).isEqualTo(50);
    assertThat(first.get("project").asInt()).isEqualTo(1);
    assertThat(first.get("stage").asString()).isEqualTo("offer");
    assertThat(first.get("nextStepDate").asString()).isEqualTo("2026-12-01");
    assertThat(activities("--customer", "2")).hasSize(1);
    assertThat(activities("--customer", "2").get(0).get("result").asString()).isEqualTo("not-held");
    assertThat(done("activities").out()).contains("Devices shown").contains("not held");
  }

  @Test
  void aHeldVisitSaysHowManyTheProjectStillNeeds() {
    assertThat(done("report", "1", "--date", "2026-11-20").out())
        .contains("Test: 2 more visits needed");
    assertThat(done("report", "1", "--date", "2026-11-20", "--result", "not-held").out())
        .contains("corrected")
        .contains("Test: 3 more visits needed");
  }

  @Test
  void aDayWithoutAReportIsNamedAsTheLanguageWritesIt() {
    Result run = revier.run("--lang", "de", "report", "1", "--date", "2026-11-20", "--correct");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("Am 20.11.2026 gibt es keinen solchen Bericht.");
  }

  @Test
  void aPlannedVisitOfThePastIsAskedAboutUntilItIsReported() {
    JsonNode planned = week("2026-11-16");
    assertThat(customers(planned)).contains("1", "2", "3");
    JsonNode asked = week("2026-11-23").get("asked");
    assertThat(asked).hasSize(3);
    String day = asked.get(0).get("date").asString();
    String number = asked.get(0).get("customer").asString();
    assertThat(done("week", "--from", "2026-11-23", "--steps", "100").out())
        .contains("report " + number + " --date " + day);
    done("report", number, "--date", day);
    assertThat(week("2026-11-23").get("asked")).hasSize(2);
  }

  @Test
  void aVisitThatWasNotHeldIsDueAgainAndOneOfWhichNothingIsKnownCountsAsHeld() {
    JsonNode planned = week("2026-11-16");
    String day = planned.get("days").get(0).get("date").asString();
    assertThat(customers(week("2026-11-30"))).isEmpty();
    for (JsonNode one : week("2026-11-30", "--dry-run").get("asked")) {
      if (one.get("customer").asString().equals("2")) {
        day = one.get("date").asString();
      }
    }
    done("report", "2", "--date", day, "--result", "not-held");
    assertThat(customers(week("2026-11-30"))).containsExactly("2");
  }

  @Test
  void aMovedVisitIsOffOnItsDayAndWantedSoon() {
    JsonNode planned = week("2026-11-23");
    String day = "";
    for (JsonNode one : planned.get("days")) {
      for (JsonNode stop : one.get("stops")) {
        if (stop.get("customer").asString("").equals("3")) {
          day = one.get("date").asString();
        }
      }
    }
    assertThat(day).isNotEmpty();
    done("report", "3", "--date", day, "--result", "moved");
    JsonNode wanted = done("appointments", "--json").json();
    assertThat(wanted).hasSize(1);
    LocalDate from = LocalDate.parse(day).plusDays(1);
    assertThat(wanted.get(0).get("from").asString()).isEqualTo(from.toString());
    assertThat(wanted.get(0).get("until").asString()).isEqualTo(from.plusDays(13).toString());
    JsonNode again = week("2026-11-23");
    assertThat(customers(again)).containsOnlyOnce("3");
    for (JsonNode one : again.get("days")) {
      for (JsonNode stop : one.get("stops")) {
        if (stop.get("customer").asString("").equals("3")) {
          assertThat(one.get("date").asString()).isGreaterThan(day);
          assertThat(stop.get("title").asString()).isEqualTo("Gamma: Moved visit");
        }
      }
    }
  }

  @Test
  void aNextStepWithADayIsPlanned() {
    done("report", "1", "--date", "2026-11-20", "--next", "Offer", "--next-date", "2026-12-07");
    JsonNode plan = week("2026-12-07");
    assertThat(customers(plan)).containsOnlyOnce("1");
    assertThat(titles(plan, "appointment")).containsExactly("Alpha: Offer");
  }

  private static List<String> titles(JsonNode plan, String kind) {
    List<String> titles = new ArrayList<>();
    for (JsonNode day : plan.get("days")) {
      for (JsonNode stop : day.get("stops")) {
        if (stop.get("kind").asString().equals(kind)) {
          titles.add(stop.get("title").asString());
        }
      }
    }
    return titles;
  }

  @Test
  void deskWorkAsTheNextStepIsATaskWithADeadlineAndNoVisit() {
    Result said =
        done(
            "report",
            "1",
            "--date",
            "2026-11-20",
            "--next",
            "write the offer",
            "--next-date",
            "2026-11-27",
            "--next-kind",
            "task",
            "--next-minutes",
            "60");
    assertThat(said.out()).contains("Noted as a task, by 27/11/2026: Alpha: write the offer");
    assertThat(done("appointments", "--json").json()).isEmpty();
    JsonNode tasks = done("tasks", "--json").json();
    assertThat(tasks).hasSize(1);
    assertThat(tasks.get(0).get("minutes").asInt()).isEqualTo(60);
    JsonNode plan = week("2026-11-23");
    assertThat(titles(plan, "task")).containsExactly("Alpha: write the offer");
    done("report", "1", "--date", "2026-11-20", "--next", "write the offer");
    assertThat(done("tasks", "--json").json()).isEmpty();
    assertThat(titles(week("2026-11-23"), "task")).isEmpty();
  }

  @Test
  void deskWorkWithoutADayIsATaskWithoutADeadline() {
    done("report", "1", "--date", "2026-11-20", "--next", "send catalogue", "--next-kind", "task");
    JsonNode tasks = done("tasks", "--json").json();
    assertThat(tasks.get(0).get("title").asString()).isEqualTo("Alpha: send catalogue");
    assertThat(tasks.get(0).get("minutes").asInt()).isEqualTo(30);
    assertThat(tasks.get(0).get("due").isNull()).isTrue();
  }

  @Test
  void aCallAsTheNextStepNeedsNoRoad() {
    done(
        "report",
        "1",
        "--date",
        "2026-11-20",
        "--next",
        "ask for the result",
        "--next-date",
        "2026-12-02",
        "--next-kind",
        "call");
    assertThat(done("appointments", "--json").json()).isEmpty();
    assertThat(titles(week("2026-11-23"), "task")).isEmpty();
    JsonNode plan = week("2026-11-30");
    assertThat(titles(plan, "task")).containsExactly("Call Alpha: ask for the result");
    for (JsonNode day : plan.get("days")) {
      for (JsonNode stop : day.get("stops")) {
        if (stop.get("kind").asString().equals("task")) {
          assertThat(day.get("date").asString()).isGreaterThanOrEqualTo("2026-12-02");
          assertThat(stop.get("driveMinutes").asInt()).isZero();
        }
      }
    }
  }

  @Test
  void aMovedVisitIsWantedEvenIfTheNextStepIsDeskWork() {
    done(
        "report",
        "1",
        "--date",
        "2026-11-20",
        "--result",
        "moved",
        "--next",
        "send data",
        "--next-date",
        "2026-11-25",
        "--next-kind",
        "task");
    JsonNode wanted = done("appointments", "--json").json();
    assertThat(wanted).hasSize(1);
    assertThat(wanted.get(0).get("title").asString()).isEqualTo("Moved visit");
    assertThat(done("tasks", "--json").json()).hasSize(1);
    done("report", "1", "--date", "2026-11-20");
    assertThat(done("appointments", "--json").json()).isEmpty();
    assertThat(done("tasks", "--json").json()).isEmpty();
  }

  @Test
  void aNextStepThatIsReportedLateIsWantedFromToday() {
    done("report", "1", "--date", "2026-11-02", "--next", "Offer", "--next-date", "2026-11-10");
    JsonNode wanted = done("appointments", "--json").json();
    assertThat(wanted.get(0).get("from").asString()).isEqualTo("2026-11-23");
    assertThat(wanted.get(0).get("until").asString()).isEqualTo("2026-11-29");
    done("report", "1", "--date", "2026-11-02");
    assertThat(done("appointments", "--json").json()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9 --date 2026-11-20",
        "1 --date 2026-11-24",
        "1 --date yesterday",
        "1 --date 2026-11-20 --minutes 0",
        "1 --date 2026-11-20 --minutes 1441",
        "1 --date 2026-11-20 --minutes some",
        "1 --date 2026-11-20 --result gone",
        "1 --date 2026-11-20 --kind letter",
        "1 --date 2026-11-20 --stage unheard-of --project 1",
        "3 --date 2026-11-20 --stage offer",
        "1 --date 2026-11-20 --project 99",
        "1 --date 2026-11-20 --project 2",
        "1 --date 2026-11-20 --next-date 2026-12-01",
        "1 --date 2026-11-20 --next x --next-date 2026-11-01",
        "1 --date 2026-11-20 --minutes -1",
        "1 --date 2026-11-20 --minutes 100000",
        "1 --date 1900-01-01",
        "1 --date 2024-11-22",
        "1 --date 2028-11-24 --result not-held",
        "1 --date 2026-11-20 --next x --next-date 2928-11-24",
        "1 --date 2026-11-20 --next x --next-kind letter",
        "1 --date 2026-11-20 --next x --next-kind call",
        "1 --date 2026-11-20 --next-kind task",
        "1 --date 2026-11-20 --next x --next-date 2026-12-01 --next-minutes 0",
        "1 --date 2026-11-20 --next-minutes 20"
      })
  void refusesWhatCannotBeInOneSentenceAndChangesNothing(String words) {
    List<Object> call = new ArrayList<>(List.of("report"));
    call.addAll(List.of((Object[]) words.split(" ")));
    Result result = revier.run(call.toArray());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines().count()).isBetween(1L, 2L);
    assertThat(result.err()).doesNotContain("Exception");
    assertThat(activities()).isEmpty();
  }

  @Test
  void aContactOfTwoYearsAgoCanStillBeReported() {
    done("report", "1", "--date", "2024-11-23");
    done("report", "1", "--date", "2028-11-23", "--result", "not-held");
    assertThat(activities()).hasSize(2);
  }

  @Test
  void whatTheReportsTeachIsOffered() {
    for (int i = 1; i <= 12; i++) {
      done("report", "1", "--date", "2026-11-%02d".formatted(i), "--minutes", "70");
    }
    JsonNode learned = done("time", "--json").json().get("learned");
    assertThat(learned.get("contactsPerDay").asDouble()).isEqualTo(1.0);
    assertThat(learned.get("minutesByCell").get("A-Maintain").get("minutes").asInt()).isEqualTo(70);
    assertThat(learned.get("offered").get("week.visit-minutes").asInt()).isEqualTo(70);
    assertThat(done("time").out())
        .contains("settings week.visit-minutes 70")
        .contains("By your plan and reports 1 visit a day on average, on 12 field days; the time")
        .contains("To take it over: settings time.visits-per-day 1")
        .contains("1 contact a day on average, on 12 days");
    assertThat(done("--lang", "de", "time").out())
        .contains("im Mittel 1 Kontakt am Tag, an 12 Tagen");
    assertThat(learned.get("offered").get("week.visit-minutes-by-cell").asString())
        .isEqualTo("A-Maintain 70");
    assertThat(done("time").out())
        .contains("settings week.visit-minutes-by-cell \"A-Maintain 70\"");
    done("settings", "week.visit-minutes-by-cell", "A-Halten: 70");
    assertThat(done("time").out()).doesNotContain("settings week.visit-minutes-by-cell");
    done("settings", "week.visit-minutes", "70");
    assertThat(done("time").out()).doesNotContain("settings week.visit-minutes");
  }
}
