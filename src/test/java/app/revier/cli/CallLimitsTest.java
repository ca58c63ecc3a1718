package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for too much, too little or wrongly is refused with a sentence, or done. */
class CallLimitsTest {

  private CommandFixture revier;
  @TempDir private Path folder;

  @BeforeEach
  void fill() throws IOException {
    revier = new CommandFixture(folder);
    Path list =
        revier.write(
            "customers.csv",
            """
            Kundennummer;Name;Breite;Länge;Umsatz 2026;Potenzial;Verbundenheit
            1;Alpha;50,94;6,96;300000;320000;0,8
            2;Beta;50,95;6,97;150000;400000;0,5
            """);
    revier.run("import", list);
    revier.run("settings", "week.home", "50.9413,6.9583");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--steps=0", "--steps=1", "--seconds=0", "--seconds=1e-9"})
  void aSearchThatHasNoTimeGivesTheFirstPlan(String effort) {
    CommandFixture.Result plan = revier.run("week", "--from", "2027-01-11", effort, "--json");

    assertThat(plan.status()).isZero();
    assertThat(plan.json().get("days").valueStream().mapToInt(day -> day.get("stops").size()).sum())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "--seconds=NaN, 0 to 3600 seconds",
    "--seconds=Infinity, 0 to 3600 seconds",
    "--seconds=-1, 0 to 3600 seconds",
    "--steps=-1, 0 to 10000000 steps",
    "--steps=10000001, 0 to 10000000 steps",
    "--days=0, 1 to ",
    "--days=100000, 1 to "
  })
  void moreOrLessThanMakesSenseIsRefused(String option, String words) {
    CommandFixture.Result refused = revier.run("week", "--from", "2027-01-11", option);

    assertThat(refused.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(refused.err()).contains(words);
  }

  @Test
  void aCorrelationNearOneIsCalculatedAsTheHighestThatMakesSense() {
    CommandFixture.Result high =
        revier.run("gap", "--target", "600000", "--correlation", "0.9999", "--json");
    CommandFixture.Result most =
        revier.run("gap", "--target", "600000", "--correlation", "0.95", "--json");

    assertThat(high.status()).isZero();
    assertThat(high.err()).contains("with the correlation 0.95");
    assertThat(most.err()).isEmpty();
    assertThat(high.out()).isEqualTo(most.out());
  }

  @Test
  void aCorrelationNearOneIsSetAsTheHighestThatMakesSense() {
    CommandFixture.Result set = revier.run("settings", "plan.correlation", "0.97");

    assertThat(set.status()).isZero();
    assertThat(set.out()).contains("plan.correlation = 0.95");
    assertThat(set.err()).contains("0.95");
    assertThat(revier.run("settings", "plan.correlation", "95%").err()).isEmpty();
    assertThat(revier.run("settings", "plan.correlation", "1").status())
        .isEqualTo(ExitStatus.USAGE);
    assertThat(revier.run("gap", "--target", "600000").err()).isEmpty();
  }

  @Test
  void aCorrelationThatABookHasFromBeforeIsCappedAsWell() {
    try (Book book = revier.open()) {
      book.settings().set(Map.of("plan.correlation", "0.99"));
    }

    assertThat(revier.run("gap", "--target", "600000").err()).contains("with the correlation 0.95");
  }

  @Test
  void aCorrelationOfAScenarioIsCappedAsWell() {
    assertThat(revier.run("gap", "--target", "600000", "--what-if", "Tie: correlation=0.97").err())
        .contains("“Tie”", "with the correlation 0.95");
    assertThat(revier.run("gap", "--target", "600000", "--what-if", "correlation=0.95").err())
        .isEmpty();
    revier.run("settings", "plan.scenarios", "Kept: correlation=0.99");
    assertThat(revier.run("gap", "--target", "600000").err())
        .contains("“Kept”", "with the correlation 0.95");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"Nummer\":null}|“Nummer” is to mean null",
        "{\"Nummer\":1}|“Nummer” is to mean 1",
        "{\"Nummer\":\"customerNumber\"}|“Nummer” is to mean \"customerNumber\"",
        "{\"Nummer\":\"number\",\\n\"Name\":}|In line 2",
        "{\"Nummer\":\"number\",\\n\"Nummer\":\"name\"}|In line 2",
        "[]|A JSON object is expected",
        "17|A JSON object is expected"
      })
  void aWrongMappingIsRefusedWithThePlaceOfTheMistake(String json, String words)
      throws IOException {
    Path map = revier.write("map.json", json.replace("\\n", "\n"));

    assertRefused(map, words);
  }

  @Test
  void whatIsNoMappingIsRefused() throws IOException {
    assertRefused(revier.write("deep.json", "[".repeat(100_000)), "cannot be read");
    assertRefused(revier.write("huge.json", " ".repeat(10_000_001)), "cannot be read");
    assertRefused(revier.write("empty.json", ""), "A JSON object is expected");
    assertRefused(revier.book(), "cannot be read");
    assertRefused(Files.createDirectory(folder.resolve("folder")), "is a folder");
    assertRefused(folder.resolve("none.json"), "There is no file");
    assertRefused(Path.of("/dev/zero"), "cannot be read");
  }

  private void assertRefused(Path map, String words) throws IOException {
    Path list = revier.write("more.csv", "Nummer;Name\n3;Gamma\n");

    CommandFixture.Result refused = revier.run("import", list, "--map", map);

    assertThat(refused.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(refused.err()).contains(words);
    assertThat(refused.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "restore", "backup", "export", "screens", "report import"})
  void aFileWithoutANameIsRefused(String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.add("");

    CommandFixture.Result refused = revier.run(words.toArray());

    assertThat(refused.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(refused.err()).contains("Please name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "appointments import", "report import"})
  void aFolderIsSaidToBeOne(String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.add(folder.toString());

    CommandFixture.Result refused = revier.run(words.toArray());

    assertThat(refused.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(refused.err()).contains("is a folder");
  }

  @Test
  void aValueMayBeginWithAnAtSign() throws IOException {
    Path words = revier.write("words.txt", "--minutes 10 Title");

    assertThat(revier.run("tasks", "add", "--minutes", "30", "@" + words).status()).isZero();
    assertThat(revier.run("tasks").out()).contains("@" + words);
  }
}
