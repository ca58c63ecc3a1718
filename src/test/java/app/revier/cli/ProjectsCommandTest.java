package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Projects and what works, on the command line. Today is Monday, 23 November 2026. */
class ProjectsCommandTest {

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void begin() throws IOException {
    revier = new CommandFixture(folder);
    done(
        "import",
        revier.write(
            "c.csv", "Customer number;Name;Revenue 2026;Potential\n1;Alpha;60000;150000\n"));
    done(
        "import",
        revier.write(
            "p.csv",
            """
            Customer number;Project;Measure;Stage;Yearly value;Start
            1;Test;Trial week;in-trial;40000;01/07/2027
            1;Other;Fair;offer;20000;01/07/2027
            """));
  }

  private Result done(Object... words) {
    Result result = revier.run(words);
    assertThat(result.status()).as(result.err()).isZero();
    return result;
  }

  @Test
  void aStageThatIsNotThereIsAnsweredWithThoseThatAreAsThePersonKnowsThem() {
    Result result = revier.run("--lang", "de", "projects", "--stage", "Angebot raus");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .contains("Nicht begonnen (not-started)")
        .contains("Angebot beim Einkauf (offer)");
  }

  @Test
  void tellsStageValueChanceAndNextStep() {
    done(
        "report",
        "1",
        "--date",
        "2026-11-09",
        "--next",
        "Send offer",
        "--next-date",
        "2026-11-20",
        "--project",
        "1");
    JsonNode one = done("projects", "--json").json().get(0);
    assertThat(one.get("customer").asString()).isEqualTo("1");
    assertThat(one.get("name").asString()).isEqualTo("Test");
    assertThat(one.get("kind").asString()).isEqualTo("same-users");
    assertThat(one.get("measure").asString()).isEqualTo("Trial week");
    assertThat(one.get("stage").asString()).isEqualTo("in-trial");
    assertThat(one.get("yearlyValue").decimalValue()).isEqualByComparingTo("40000");
    assertThat(one.get("start").asString()).isEqualTo("2027-07-01");
    assertThat(one.get("probability").asDouble()).isEqualTo(0.5);
    assertThat(one.get("nextStep").asString()).isEqualTo("Send offer");
    assertThat(one.get("nextStepDate").asString()).isEqualTo("2026-11-20");
    assertThat(one.get("phases")).hasSize(6);
    assertThat(one.get("phases").get(5).get("phase").asString()).isEqualTo("follow-up");
    assertThat(done("projects").out()).contains("20/11/2026: Send offer (overdue)");
    assertThat(done("projects", "--stage", "Offer at purchasing", "--json").json()).hasSize(1);
  }

  @Test
  void namesAStageThatIsNone() {
    Result result = revier.run("projects", "--stage", "nowhere");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("nowhere").contains("in-trial");
  }

  @Test
  void tellsWhichMeasureWorksWhereAndHowWellChancesWereStated() {
    assertThat(done("measures").out()).contains("No project has been won or lost yet");
    done("report", "1", "--date", "2026-11-09", "--stage", "won", "--project", "1");
    done("report", "1", "--date", "2026-11-10", "--stage", "lost", "--project", "2");
    JsonNode all = done("measures", "--json").json();
    JsonNode fair = all.get("measures").get(0);
    assertThat(fair.get("measure").asString()).isEqualTo("Fair");
    assertThat(fair.get("cell").asString()).isEqualTo("A-Grow");
    assertThat(fair.get("won").asInt()).isZero();
    assertThat(fair.get("lost").asInt()).isEqualTo(1);
    assertThat(fair.get("rate").asDouble()).isZero();
    // Beta(0 + 2 · 0.5, 1 + 2 · 0.5): 1 − (1 − p)^(1 ÷ 2)
    assertThat(fair.get("high").asDouble()).isBetween(0.7763, 0.7764);
    assertThat(all.get("measures").get(1).get("value").decimalValue())
        .isEqualByComparingTo("40000");
    JsonNode calibration = all.get("calibration");
    assertThat(calibration.get("closed").asInt()).isEqualTo(2);
    assertThat(calibration.get("brier").asDouble()).isBetween(0.3699, 0.3701);
    assertThat(calibration.get("bins")).hasSize(10);
    assertThat(done("measures").out()).contains("Trial week").contains("A-Grow");
  }
}
