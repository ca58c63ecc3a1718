package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers on the command line are read as an import reads them, and never guessed. */
class TypedNumbersTest {

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void fill() throws IOException {
    revier = new CommandFixture(folder);
    Path list = revier.write("c.csv", "Customer number;Name;Revenue 2026\n10;Clinic;60000\n");
    assertThat(revier.run("import", list).status()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|600.000|600000",
        "de|600.000,00|600000",
        "de|600000|600000",
        "de|600000.00|600000",
        "de|600 T€|600000",
        "en|600,000|600000",
        "en|600,000.50|600000.5",
        "en|600000|600000",
        "en|600000.00|600000"
      })
  void anAmountIsTakenInEveryClearForm(String language, String typed, BigDecimal amount) {
    Result plan = revier.run("--lang", language, "gap", "--target", typed, "--json");
    assertThat(plan.json().get("target").decimalValue()).isEqualByComparingTo(amount);
    for (String key : new String[] {"plan.target", "class.a-from"}) {
      Result set = revier.run("--lang", language, "settings", key, typed, "--json");
      assertThat(set.json().get(key).decimalValue()).isEqualByComparingTo(amount);
    }
  }

  @ParameterizedTest
  @CsvSource({"de, '600,000'", "en, 600.000"})
  void anAmbiguousAmountIsRefused(String language, String typed) {
    Result plan = revier.run("--lang", language, "gap", "--target", typed, "--json");
    assertThat(plan.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(plan.err()).contains("600 o").contains("--target").contains("?");
    Result set = revier.run("--lang", language, "settings", "plan.target", typed);
    assertThat(set.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(set.err()).contains("600 o").contains("plan.target");
    Result kept = revier.run("settings", "plan.target", "--json");
    assertThat(kept.json().get("plan.target").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"de, 0.85", "de, '0,85'", "de, 85 %", "en, 0.85", "en, 85%"})
  void aShareIsTakenInEveryLanguage(String language, String typed) {
    revier.run("--lang", language, "settings", "plan.confidence", typed);
    Result kept = revier.run("settings", "plan.confidence", "--json");
    assertThat(kept.json().get("plan.confidence").decimalValue()).isEqualByComparingTo("0.85");
    Result plan =
        revier.run("--lang", language, "gap", "--target", "1", "--confidence", typed, "--json");
    assertThat(plan.status()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "1.2", "-0.1"})
  void aConfidenceThatIsNonePossibleIsToldApart(String typed) {
    Result plan = revier.run("gap", "--target", "1", "--confidence=" + typed);
    assertThat(plan.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(plan.err()).containsAnyOf("0 and 1 themselves", "from 0 to 1");
  }

  @Test
  void theFreeVisitsAreALimitOfOneCallToo() {
    assertThat(revier.run("settings", "plan.visits", "free").status()).isZero();
    Result kept = revier.run("gap", "--target", "100000", "--json");
    assertThat(revier.run("settings", "plan.visits", "").status()).isZero();
    Result asked = revier.run("gap", "--target", "100000", "--visits", "free", "--json");
    assertThat(asked.json().get("visits").get("limit").isNull()).isFalse();
    assertThat(asked.json().get("visits")).isEqualTo(kept.json().get("visits"));
  }
}
