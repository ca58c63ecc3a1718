package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TeamCommandTest {

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void begin() {
    revier = new CommandFixture(folder);
  }

  /** A rep's book with two customers, of an older or newer day. */
  private Path rep(String name, int revenue, int target) throws IOException {
    Path list =
        revier.write(
            name + ".csv",
            """
            Customer number;Name;Postcode;City;Revenue 2026;Potential;Retention
            %s-1;Klinik %s;50667;Köln;%d;200000;0.9
            %s-2;Praxis Müller %s;53111;Bonn;12000;30000;0.8
            """
                .formatted(name, name, revenue, name, name));
    Path book = revier.file(name + ".revier");
    done(revier.bare("--book", book.toString(), "import", list.toString()));
    set(book, "territory.name", "Gebiet " + name);
    set(book, "plan.target", String.valueOf(target));
    return book;
  }

  private void set(Path book, String key, String value) {
    done(revier.bare("--book", book.toString(), "settings", key, value));
  }

  private static void done(Result result) {
    assertThat(result.status()).as(result.err()).isZero();
  }

  private Result team(Object... words) {
    List<String> all = new ArrayList<>(List.of("team", revier.file("team.xlsx").toString()));
    Arrays.stream(words).map(Object::toString).forEach(all::add);
    return revier.bare(all.toArray(String[]::new));
  }

  @Test
  void booksAreAddedUpAndStayAsTheyAre() throws IOException {
    Path north = rep("Nörd", 80_000, 90_000);
    Path south = rep("Süd", 50_000, 70_000);
    byte[] before = Files.readAllBytes(north);

    Result result = team(north, south, "--json");

    done(result);
    JsonNode json = result.json();
    assertThat(json.at("/reps").size()).isEqualTo(2);
    assertThat(json.at("/reps/0/name").asString()).isEqualTo("Gebiet Nörd");
    JsonNode total = json.at("/total");
    for (String sum : List.of("target", "expectedTotal", "expectedGap", "atRisk")) {
      assertThat(total.get(sum).asDouble())
          .as(sum)
          .isCloseTo(
              json.at("/reps/0/" + sum).asDouble() + json.at("/reps/1/" + sum).asDouble(),
              within(0.001));
    }
    assertThat(total.get("visitCapacity").asInt())
        .isEqualTo(2 * json.at("/reps/0/visitCapacity").asInt());
    assertThat(total.get("hitProbability").asDouble()).isBetween(0.0, 1.0);
    assertThat(json.at("/matrix/cells").size()).isEqualTo(9);
    assertThat(json.at("/doubles").isArray()).isTrue();
    assertThat(json.at("/leftOut").size()).isZero();
    assertThat(Files.readAllBytes(north)).isEqualTo(before);
    assertThat(folder.resolve("Nörd.revier-lock")).doesNotExist();
  }

  @Test
  void whatCannotBeUsedIsNamedAndLeftOut() throws IOException {
    Path good = rep("Nord", 80_000, 90_000);
    Path broken = revier.file("broken.revier");
    Files.write(broken, Arrays.copyOf(Files.readAllBytes(good), 9_000));
    Path empty = Files.createFile(revier.file("empty.xlsx"));
    Path list = revier.file("Nord.csv");
    Path otherYear = rep("Alt", 1_000, 2_000);
    set(otherYear, "plan.year", "2026");
    Path second = rep("Ost", 1_000, 2_000);
    Path francs = rep("Schweiz", 1_000, 2_000);
    set(francs, "territory.currency", "CHF");

    Result result =
        team(
            good,
            broken,
            empty,
            list,
            otherYear,
            second,
            francs,
            good,
            revier.file("missing.xlsx"),
            "--json");

    assertThat(result.status()).isEqualTo(ExitStatus.REJECTED);
    JsonNode json = result.json();
    assertThat(json.at("/reps").size()).isEqualTo(2);
    List<String> codes = new ArrayList<>();
    json.at("/leftOut").forEach(one -> codes.add(one.get("code").asString()));
    assertThat(codes)
        .containsExactly(
            "damaged", "empty", "no-plan", "other-year", "other-currency", "twice", "missing");
    assertThat(json.at("/leftOut/0/file").asString()).isEqualTo(broken.toString());
    assertThat(json.at("/leftOut/3/reason").asString()).contains("2026").contains("2027");
    assertThat(result.err().lines()).hasSize(7);
  }

  @Test
  void whereNothingCanBeUsedNothingIsWritten() throws IOException {
    Result result = team(revier.write("list.csv", "Name\nA\n"), "--json");

    assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("list.csv").contains("Nothing was written");
    assertThat(revier.file("team.xlsx")).doesNotExist();
  }

  @Test
  void aPlanThatIsReadAndABookAreNeverWrittenOver() throws IOException {
    Path good = rep("Nord", 80_000, 90_000);
    Path other = Files.copy(rep("Ost", 1_000, 2_000), revier.file("book.xlsx"));

    Result intoItself = revier.bare("team", other.toString(), good.toString(), other.toString());
    Result overABook = revier.bare("team", other.toString(), good.toString());

    assertThat(intoItself.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(overABook.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(Files.mismatch(other, revier.file("Ost.revier"))).isEqualTo(-1);
  }

  @Test
  void ofTwoVersionsTheNewestCountsAndTheDifferencesAreTold() throws IOException {
    Path now = rep("Nord", 80_000, 90_000);
    Path before = Files.copy(now, revier.file("before.revier"));
    Files.setLastModifiedTime(before, FileTime.from(Instant.parse("2026-10-01T10:00:00Z")));
    Path news =
        revier.write("news.csv", "Customer number;Name;Revenue 2026\nNord-1;Klinik Nord;60000\n");
    done(revier.bare("--book", now.toString(), "import", news.toString()));

    JsonNode json = team(now, before, "--json").json();

    assertThat(json.at("/reps").size()).isEqualTo(1);
    JsonNode changes = json.at("/reps/0/changes");
    assertThat(changes.get("since").asString()).isEqualTo("2026-10-01");
    assertThat(changes.at("/items/0/customer").asString()).isEqualTo("Nord-1");
    assertThat(changes.at("/items/0/effect").asDouble()).isEqualTo(-18_000);
  }

  @Test
  void theVersionThatWasSeenLastIsRemembered() throws IOException {
    Path book = rep("Nord", 80_000, 90_000);
    Files.setLastModifiedTime(book, FileTime.from(Instant.parse("2026-11-01T10:00:00Z")));
    assertThat(team(book, "--json").json().at("/reps/0/changes").isNull()).isTrue();
    set(book, "plan.target", "95000");
    Files.setLastModifiedTime(book, FileTime.from(Instant.parse("2026-11-08T10:00:00Z")));

    JsonNode changes = team(book, "--json").json().at("/reps/0/changes");

    assertThat(changes.get("since").asString()).isEqualTo("2026-11-01");
    assertThat(changes.at("/before/target").asDouble()).isEqualTo(90_000);
    assertThat(changes.get("text").asString()).contains("95,000").contains("+");
  }

  @Test
  void theSumsOfTheWorkbookAreFormulasThatGiveWhatTheySay() throws Exception {
    done(team(rep("Nord", 80_000, 90_000), rep("Süd", 50_000, 70_000)));

    try (XSSFWorkbook workbook = new XSSFWorkbook(revier.file("team.xlsx").toFile())) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(6);
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      int formulas = 0;
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        for (Row row : workbook.getSheetAt(i)) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              double told = cell.getNumericCellValue();
              assertThat(evaluator.evaluate(cell).getNumberValue())
                  .as(cell.getSheet().getSheetName() + " " + cell.getAddress())
                  .isCloseTo(told, within(0.001));
              formulas++;
            }
          }
        }
      }
      assertThat(formulas).isGreaterThan(40);
      assertThat(workbook.getSheetAt(0).getPrintSetup().getFitHeight()).isEqualTo((short) 1);
    }
  }
}
