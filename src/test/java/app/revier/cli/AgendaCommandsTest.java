package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AgendaCommandsTest {

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void fill() throws IOException {
    revier = new CommandFixture(folder);
    Path customers =
        revier.write("c.csv", "Customer number;Name;Revenue 2026\n1;Alpha;1000\n2;Beta;2000\n");
    assertThat(revier.run("import", customers).status()).isZero();
  }

  private Result done(Object... words) {
    Result result = revier.run(words);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.err()).isEmpty();
    return result;
  }

  private String json(String command) {
    return done(command, "--json").json().toString();
  }

  @Test
  void absencesAreAddedListedAndRemoved() {
    assertThat(done("absences", "add", "vacation", "2027-03-22", "2027-04-02").out())
        .contains("Added as number 1.");
    JsonNode added =
        done("absences", "add", "Trade-Fair", "12.01.2027", "--note", "Köln", "--json").json();
    assertThat(added.get("id").asInt()).isEqualTo(2);
    assertThat(json("absences"))
        .isEqualTo(
            "[{\"id\":2,\"kind\":\"trade-fair\",\"from\":\"2027-01-12\",\"until\":\"2027-01-12\","
                + "\"note\":\"Köln\"},{\"id\":1,\"kind\":\"vacation\",\"from\":\"2027-03-22\","
                + "\"until\":\"2027-04-02\",\"note\":\"\"}]");
    assertThat(done("absences").out()).contains("Trade fair  12/01/2027  12/01/2027  Köln");
    done("absences", "remove", 1);
    assertThat(done("absences", "--json").json()).hasSize(1);
  }

  @Test
  void appointmentsAreAddedListedAndRemoved() {
    done(
        "appointments",
        "add",
        "--customer",
        "2",
        "--title",
        "Jahresgespräch",
        "--date",
        "2027-01-12",
        "--at",
        "9:30",
        "--minutes",
        90,
        "--prepare",
        15);
    done(
        "appointments",
        "add",
        "--title",
        "Anruf",
        "--date",
        "2027-01-11",
        "--until",
        "2027-01-15",
        "--minutes",
        20);
    assertThat(json("appointments"))
        .isEqualTo(
            "[{\"id\":2,\"customer\":null,\"title\":\"Anruf\",\"from\":\"2027-01-11\","
                + "\"until\":\"2027-01-15\",\"at\":null,\"minutes\":20,\"preparationMinutes\":0,"
                + "\"series\":null,\"rule\":null},"
                + "{\"id\":1,\"customer\":\"2\",\"title\":\"Jahresgespräch\","
                + "\"from\":\"2027-01-12\",\"until\":\"2027-01-12\",\"at\":\"09:30\","
                + "\"minutes\":90,\"preparationMinutes\":15,\"series\":null,\"rule\":null}]");
    assertThat(done("appointments").out()).containsPattern("Jahresgespräch +Beta +12/01/2027");
    done("appointments", "remove", 2);
    assertThat(done("appointments", "--json").json()).hasSize(1);
  }

  private Result series(Object... more) {
    List<Object> words =
        new ArrayList<>(
            List.of("appointments", "add", "--title", "Team", "--date", "2027-03-22", "--at", "8"));
    words.addAll(List.of("--minutes", 60));
    words.addAll(List.of(more));
    return revier.run(words.toArray());
  }

  private List<String> days() {
    List<String> days = new ArrayList<>();
    done("appointments", "--json").json().forEach(one -> days.add(one.get("from").asString()));
    return days;
  }

  @Test
  void aSeriesIsAddedListedAndRemoved() {
    assertThat(series("--every", "week", "--until", "2027-04-05").out())
        .contains("Added as number 1: 3 appointments, every Monday, the last on 05/04/2027.")
        .contains("1 appointment falls on a day off: 29/03/2027. It stays entered.");
    assertThat(days()).containsExactly("2027-03-22", "2027-03-29", "2027-04-05");
    assertThat(done("appointments").out()).containsPattern("Team .* 08:00 +60 +every Monday");
    JsonNode listed = done("appointments", "--json").json();
    assertThat(listed.get(1).get("rule").asString()).isEqualTo("week 1 MONDAY");
    long second = listed.get(1).get("id").asLong();
    done("appointments", "remove", second, "--series", "following");
    assertThat(days()).containsExactly("2027-03-22");
    assertThat(
            series("--every", "2-weeks", "--on", "mon,thu", "--times", 3, "--json")
                .json()
                .get("last")
                .asString())
        .isEqualTo("2027-04-05");
    JsonNode more = done("appointments", "--json").json();
    done("appointments", "remove", more.get(more.size() - 1).get("id").asLong(), "--series", "all");
    assertThat(days()).containsExactly("2027-03-22");
  }

  @Test
  void aSeriesComesByTheMonth() {
    series("--every", "month", "--on", "31", "--times", 3);
    assertThat(days()).containsExactly("2027-03-31", "2027-04-30", "2027-05-31");
    done("appointments", "remove", 1, "--series", "all");
    series("--every", "3-months", "--on", "2-tue", "--times", 2);
    assertThat(days()).containsExactly("2027-04-13", "2027-07-13");
    long id = done("appointments", "--json").json().get(0).get("id").asLong();
    done("appointments", "remove", id, "--series", "all");
    series("--every", "month", "--on", "last-fri", "--until", "2027-04-30");
    assertThat(days()).containsExactly("2027-03-26", "2027-04-30");
  }

  @Test
  void aSeriesEndsWithThePlanYearIfNobodySaysWhen() {
    done("settings", "plan.year", "2027");
    series("--every", "month");
    assertThat(days().getLast()).isEqualTo("2027-12-22");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--every year | “year” is not a rhythm",
        "--every 0-weeks | is not a rhythm",
        "--every week --on 31 | “31” does not go with the rhythm",
        "--every month --on mon | “mon” does not go with the rhythm",
        "--every month --on 32 | does not go",
        "--every month --on 6-tue | does not go",
        "--every week --times 0 | must be between 1 and 1000",
        "--every week --times 2 --until 2027-05-01 | not both",
        "--every week --on tue --until 2027-03-22 | There is no such day until 22/03/2027",
        "--on mon | --on goes only with --every",
        "--times 2 | --times goes only with --every"
      })
  void aSeriesThatIsNoneIsRefused(String more, String why) {
    Result result = series((Object[]) more.strip().split(" "));
    assertThat(result.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(result.err()).contains(why.strip());
    assertThat(days()).isEmpty();
  }

  @Test
  void tasksAreAddedDoneListedAndRemoved() {
    done(
        "tasks", "add", "Angebot", "--minutes", 120, "--due", "2027-01-15", "--from", "2027-01-11");
    done("tasks", "add", "Ausschreibung", "--minutes", 90, "--per-week", 3);
    assertThat(done("tasks", "done", 1).out()).contains("Done: Angebot");
    assertThat(json("tasks"))
        .isEqualTo(
            "[{\"id\":1,\"title\":\"Angebot\",\"minutes\":120,\"perWeek\":0,"
                + "\"from\":\"2027-01-11\",\"due\":\"2027-01-15\",\"done\":true},"
                + "{\"id\":2,\"title\":\"Ausschreibung\",\"minutes\":90,\"perWeek\":3,"
                + "\"from\":null,\"due\":null,\"done\":false}]");
    assertThat(done("tasks").out()).containsPattern("1 +x +Angebot +120");
    done("tasks", "remove", 2);
    assertThat(done("tasks", "--json").json()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "absences add vacation 2027-02-31 | “2027-02-31”: There is no such day.",
        "absences add vacation tomorrow | “tomorrow”",
        "absences add vacation 2027-03-02 2027-03-01 | The end 2027-03-01 is before the beginning",
        "absences add vacation 1800-01-01 | “1800-01-01”: Please enter a day between 1900 and"
            + " 2199.",
        "absences add holiday 2027-01-01 | possible are vacation, sick, trade-fair, training,"
            + " office.",
        "absences add vacation | FROM is missing.",
        "absences add | KIND",
        "absences remove 7 | There is no number 7 in the list.",
        "absences remove x | “x” does not fit ID.",
        "absences take | Unknown: take",
        "appointments add --customer 9 --title T --date 2027-01-12 --minutes 30 | There is no"
            + " customer with the number 9.",
        "appointments add --title T --date 2027-01-12 --minutes 0 | --minutes must be between 1"
            + " and 1440.",
        "appointments add --title T --date 2027-01-12 --minutes x | “x” does not fit --minutes.",
        "appointments add --title T --date 2027-01-12 --minutes 30 --prepare -1 | --prepare must",
        "appointments add --title T --date 2027-01-12 --minutes 30 --at 25:00 | “25:00” is not a"
            + " time",
        "appointments add --title T --date 2027-01-12 --minutes 30 --at 9.60 | “9.60” is not a"
            + " time",
        "appointments add --title T --date 2027-01-12 --minutes 30 --at 23:40 | beyond midnight",
        "appointments add --title T --date 2027-01-12 --until 2027-01-13 --minutes 30 --at 9:30"
            + "| on a single day only",
        "appointments add --title T --date 2027-01-12 --until 2027-01-11 --minutes 30 | is before",
        "appointments add --date 2027-01-12 --minutes 30 | --title",
        "appointments remove 1 | There is no number 1 in the list.",
        "tasks add T --minutes 30 --due 2027-01-10 --from 2027-01-11 | is before the beginning",
        "tasks add T --minutes 30 --due 2027-13-01 | There is no such day.",
        "tasks add T --minutes 30 --per-week 21 | --per-week must be between 0 and 20.",
        "tasks add T | --minutes",
        "tasks done 1 | There is no number 1 in the list.",
        "tasks remove 1 | There is no number 1 in the list."
      })
  void whatIsWrongIsSaidInASentenceAndNothingChanged(String words, String sentence) {
    Result result = revier.run(Arrays.asList(words.strip().split(" +")).toArray());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(sentence.strip()).doesNotContain("Exception");
    assertThat(json("absences") + json("appointments") + json("tasks")).isEqualTo("[][][]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"absences", "appointments", "tasks"})
  void aTitleOrBookThatIsMissingIsSaidSo(String command) {
    Result blank = revier.run("tasks", "add", " ", "--minutes", 30);
    assertThat(blank.status()).isEqualTo(2);
    assertThat(blank.err()).contains("Please give a title");
    Path missing = folder.resolve("none.revier");
    Result removed = revier.bare("--book", missing.toString(), command, "remove", "1");
    assertThat(removed.status()).isEqualTo(4);
    assertThat(missing).doesNotExist();
  }

  @Test
  void helpNamesTheCommandsInBothLanguages() {
    assertThat(revier.run("absences", "--help").out())
        .contains("Lists the absences.")
        .contains("Adds an absence.");
    assertThat(revier.run("--lang", "de", "appointments", "add", "--help").out())
        .contains("Trägt einen Termin ein.")
        .contains("Aufruf: revier appointments add")
        .contains("Ruhige Vorbereitung davor in Minuten.")
        .contains("Zeigt diese Hilfe.");
  }
}
