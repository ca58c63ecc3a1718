package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.cli.CommandFixture.Result;
import app.revier.territory.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The year against its plan, on the command line. Planned on 23 November 2026. */
class TrackCommandTest {

  private static final String CUSTOMERS =
      """
      Customer number;Name;Revenue 2026;Potential;Retention
      1;Alpha;120000;200000;0.9
      2;Beta;60000;90000;0.5
      """;
  private static final String PROJECTS =
      """
      Customer number;Project;Stage;Yearly value;Start
      2;Gowns;in-trial;24000;01/07/2027
      """;

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void begin() throws IOException {
    revier = new CommandFixture(folder);
    done(revier, "import", revier.write("c.csv", CUSTOMERS));
    done(revier, "import", revier.write("p.csv", PROJECTS));
    done(revier, "settings", "plan.target", "200000");
  }

  private static Result done(CommandFixture revier, Object... words) {
    Result result = revier.run(words);
    assertThat(result.status()).as(result.err()).isZero();
    return result;
  }

  private static JsonNode track(CommandFixture revier, Object... more) {
    List<Object> words = new ArrayList<>(List.of("track", "--json"));
    words.addAll(List.of(more));
    return done(revier, words.toArray()).json();
  }

  private void sold(CommandFixture on, String... lines) throws IOException {
    String text = "Customer number;Date;Product;Amount\n" + String.join("\n", lines) + "\n";
    done(on, "import", revier.write("s.csv", text));
  }

  private static BigDecimal sum(JsonNode causes) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode cause : causes) {
      sum = sum.add(cause.get("amount").decimalValue());
    }
    return sum;
  }

  @Test
  void hasTheKeysThatScriptsKnow() throws IOException {
    sold(revier, "1;15/01/2027;Drape;20000", "1;01/03/2027;Drape;20000", "1;01/04/2027;Drape;9");

    JsonNode track = track(revier, "--as-of", "2027-03-31");

    assertThat(track.get("asOf").asString()).isEqualTo("2027-03-31");
    assertThat(track.get("actual").decimalValue()).isEqualByComparingTo("40000");
    assertThat(track.get("expectedToDate").decimalValue()).isEqualByComparingTo("34500");
    assertThat(track.get("low").decimalValue()).isEqualByComparingTo("15000");
    assertThat(track.get("high").decimalValue()).isEqualByComparingTo("45000");
    assertThat(track.get("landing").get("p10").decimalValue()).isEqualByComparingTo("97000");
    assertThat(track.get("landing").get("p50").decimalValue()).isEqualByComparingTo("142000");
    assertThat(track.get("landing").get("p90").decimalValue()).isEqualByComparingTo("187000");
    assertThat(track.get("hitProbability").asDouble()).isZero();
    assertThat(track.get("causes").get(0).get("kind").asString()).isEqualTo("customer");
    assertThat(track.get("causes").get(0).get("number").asString()).isEqualTo("1");
    assertThat(track.get("causes").get(0).get("name").asString()).isEqualTo("Alpha");
    assertThat(sum(track.get("causes"))).isEqualByComparingTo("5500");
    assertThat(track.get("warning").isNull()).isTrue();
    assertThat(track.get("months")).hasSize(12);
    assertThat(track.get("sources").get(0).asString()).isEqualTo("sales");
  }

  @Test
  void beforeTheYearSaysWhenItBegins() {
    assertThat(done(revier, "track").out())
        .startsWith("The plan year 2027 begins on 01/01/2027. The plan expects");
    JsonNode track = track(revier);
    assertThat(track.get("asOf").asString()).isEqualTo("2026-11-23");
    assertThat(track.get("actual").decimalValue()).isZero();
    assertThat(track.get("hitProbability").asDouble())
        .isEqualTo(done(revier, "gap", "--json").json().get("hitProbability").asDouble());
  }

  @Test
  void whatLiesOutsideTheBandIsSaidWithItsCauses() throws IOException {
    sold(revier, "2;15/01/2027;Drape;1000");

    String said = done(revier, "track", "--as-of", "2027-03-31").out();

    assertThat(said).contains("below the 80% range").contains("Largest causes: Alpha");
    assertThat(track(revier, "--as-of", "2027-03-31").get("place").asString()).isEqualTo("below");
  }

  @Test
  void withoutATargetNothingIsShown() {
    done(revier, "settings", "plan.target", "");

    Result result = revier.run("track");

    assertThat(result.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(result.err()).contains("target");
    assertThat(revier.run("track", "--keep").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void aDayThatIsNoneIsSaid() {
    Result result = revier.run("track", "--as-of", "2027-02-29");

    assertThat(result.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(result.err()).contains("2027-02-29");
  }

  @Test
  void aKeptPlanStaysWhateverChanges() throws IOException {
    done(revier, "track", "--keep");
    sold(revier, "1;15/01/2027;Drape;20000");
    done(revier, "import", revier.write("r.csv", "Customer number;Name;Retention\n1;Alpha;0\n"));

    JsonNode track = track(revier, "--as-of", "2027-03-31");

    assertThat(track.get("planKept").asString()).isEqualTo("2026-11-23");
    assertThat(track.get("expectedToDate").decimalValue()).isEqualByComparingTo("34500");
    assertThat(track.get("causes").toString()).contains("customer-lost").contains("Alpha, lost");
    assertThat(track.get("landing").get("expected").decimalValue())
        .isEqualByComparingTo(String.valueOf(20_000 + 22_500 + 6_000));
    // Undone, it is compared with the plan of today again.
    revier.undo();
    revier.undo();
    revier.undo();
    assertThat(track(revier).get("planKept").isNull()).isTrue();
  }

  @Test
  void aCustomerWhoIsDeletedStaysInTheKeptPlanWithoutAName() {
    done(revier, "track", "--keep");
    try (Book book = revier.open()) {
      book.customers().delete(List.of(book.snapshot().territory().customers().getFirst().id()));
      book.years().enter(2027, figures -> figures.with(2027, 1, Money.of(7_000)));
    }

    JsonNode track = track(revier.on(LocalDate.of(2027, 2, 3)));

    assertThat(track.get("asOf").asString()).isEqualTo("2027-01-31");
    assertThat(track.get("planned").decimalValue()).isEqualByComparingTo("144000");
    assertThat(track.get("expectedToDate").decimalValue()).isEqualByComparingTo("11500");
    assertThat(sum(track.get("causes"))).isEqualByComparingTo("-4500");
    assertThat(track.get("sources").get(0).asString()).isEqualTo("months");
  }

  @Test
  void yearlyRevenueCountsFromTheDayThatIsSaid() throws IOException {
    done(revier, "settings", "plan.year", "2026");
    String early = "2026-06-30";

    assertThat(track(revier, "--as-of", early).get("actual").isNull()).isTrue();
    assertThat(done(revier, "track", "--as-of", early).out()).contains("--revenue-until");
    assertThat(track(revier, "--as-of", early, "--revenue-until", early).get("actual").asDouble())
        .isEqualTo(180_000);
    assertThat(track(revier).get("asOf").asString()).isEqualTo(early);
    assertThat(track(revier, "--as-of", "2026-06-29").get("actual").isNull()).isTrue();
    assertThat(revier.run("track", "--revenue-until", "2025-06-30").status()).isEqualTo(2);
    assertThat(track(revier).get("asOf").asString()).isEqualTo(early);
  }

  @Test
  void aMonthByHandIsEnteredAndTakenAway() {
    CommandFixture later = revier.on(LocalDate.of(2027, 2, 3));
    JsonNode january = track(later, "--month", "2027-01", "--revenue", "7000");
    assertThat(january.get("asOf").asString()).isEqualTo("2027-01-31");
    assertThat(january.get("actual").decimalValue()).isEqualByComparingTo("7000");

    assertThat(done(later, "track", "--month", "02.2027", "--revenue", "-5").out())
        .contains("The total by hand (February) counts only once the month is over.");
    assertThat(track(later).get("notes").toString()).contains("month-not-over");
    assertThat(track(later).get("actual").decimalValue()).isEqualByComparingTo("7000");

    assertThat(track(later, "--month", "2027-01", "--revenue", "").get("actual").isNull()).isTrue();
    later.undo();
    assertThat(track(later).get("actual").decimalValue()).isEqualByComparingTo("7000");
  }

  @Test
  void aMonthThatIsNoneIsSaidAndChangesNothing() {
    for (List<String> words :
        List.of(
            List.of("--month", "2027-13", "--revenue", "1"),
            List.of("--month", "2027-01"),
            List.of("--revenue", "1"),
            List.of("--month", "2027-01", "--revenue", "much"),
            List.of("--month", "2062-01", "--revenue", "1"),
            List.of("--month", "2027-01", "--revenue", "1", "--year", "2026"),
            List.of("--keep", "--year", "2026"),
            List.of("--year", "2019"))) {
      List<Object> all = new ArrayList<>(List.of("track"));
      all.addAll(words);
      Result result = revier.run(all.toArray());
      assertThat(result.status()).as("%s", words).isEqualTo(ExitStatus.USAGE);
      assertThat(result.err()).isNotBlank();
    }
    try (Book book = revier.open()) {
      assertThat(book.snapshot().yearFigures().months(2027)).isEmpty();
    }
  }

  @Test
  void anotherYearIsFollowedWhereItsPlanIsKept() {
    done(revier, "track", "--keep");
    done(revier, "settings", "plan.year", "2028");

    assertThat(track(revier).get("year").asInt()).isEqualTo(2028);
    JsonNode kept = track(revier, "--year", "2027");
    assertThat(kept.get("year").asInt()).isEqualTo(2027);
    assertThat(kept.get("planned").decimalValue()).isEqualByComparingTo("144000");
    assertThat(kept.get("target").decimalValue()).isEqualByComparingTo("200000");
    assertThat(kept.get("years").toString()).isEqualTo("[2027,2028]");
    assertThat(revier.run("track", "--year", "2025").err()).contains("2027, 2028");
    // In that year it is the one that is followed.
    assertThat(track(revier.on(LocalDate.of(2027, 11, 3))).get("year").asInt()).isEqualTo(2027);
  }
}
