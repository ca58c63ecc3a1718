package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Review;
import app.revier.book.Book;
import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a review goes through, on the command line. Today is Monday, 23 November 2026. */
class ReviewCommandTest {

  private static final String CUSTOMERS =
      """
      Customer number;Name;Revenue 2026;Potential;Last visit;Loyalty
      1;Alpha;60000;90000;01/06/2026;40
      2;Beta;20000;;20/11/2026;
      """;
  private static final String PROJECTS =
      """
      Customer number;Project;Stage;Yearly value;Start
      1;Test;in-trial;40000;01/07/2026
      """;

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void begin() throws IOException {
    revier = new CommandFixture(folder);
    done("import", revier.write("c.csv", CUSTOMERS));
    done("import", revier.write("p.csv", PROJECTS));
  }

  private Result done(Object... words) {
    Result result = revier.run(words);
    assertThat(result.status()).as(result.err()).isZero();
    return result;
  }

  private void finish() {
    try (Book book = revier.open()) {
      book.reviews().finish(Review.Kind.WEEKLY);
    }
  }

  private JsonNode review(Object... more) {
    Object[] words = new Object[more.length + 2];
    words[0] = "review";
    System.arraycopy(more, 0, words, 1, more.length);
    words[more.length + 1] = "--json";
    return done(words).json();
  }

  @Test
  void hasTheKeysThatScriptsKnow() {
    finish();
    done("report", "1", "--date", "2026-11-02", "--kind", "call", "--note", "Talked");
    done(
        "report",
        "1",
        "--date",
        "2026-11-10",
        "--kind",
        "call",
        "--next",
        "Send samples",
        "--next-date",
        "2026-11-16",
        "--next-kind",
        "task");
    done("settings", "class.a-from", "70000");

    JsonNode review = review();

    assertThat(review.get("since").asString()).isEqualTo("2026-11-23");
    assertThat(review.get("moved").get(0).get("customer").asString()).isEqualTo("1");
    assertThat(review.get("moved").get(0).get("from").asString()).isEqualTo("A-Grow");
    assertThat(review.get("moved").get(0).get("to").asString()).isEqualTo("B-Grow");
    assertThat(review.get("overdueSteps").get(0).get("step").asString()).isEqualTo("Send samples");
    assertThat(review.get("overdueSteps").get(0).get("due").asString()).isEqualTo("2026-11-16");
    assertThat(review.get("overdueVisits").get(0).get("lastVisit").asString())
        .isEqualTo("2026-06-01");
    assertThat(review.get("neglected")).isEmpty();
    assertThat(review.get("potentialMissing").get(0).get("customer").asString()).isEqualTo("2");
    assertThat(review.get("atRisk").get(0).get("atRisk").asInt()).isEqualTo(21_000);
    assertThat(review.get("projects").get(0).get("late").asBoolean()).isTrue();
  }

  @Test
  void withoutAReviewNothingIsComparedAndThatIsSaid() {
    assertThat(review().get("since").isNull()).isTrue();
    assertThat(review().get("moved")).isEmpty();
    assertThat(done("review").out()).startsWith("No review has been finished yet.");
    finish();
    assertThat(done("review", "--since", "22/11/2026").out())
        .startsWith("No review had been finished by 22/11/2026.");
    assertThat(done("review", "--since", "2026-11-23").out())
        .startsWith("Compared with the review of 23/11/2026.");
  }

  @Test
  void aDayThatIsNoneIsWrongUsage() {
    Result result = revier.run("review", "--since", "yesterday-ish");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("yesterday-ish");
  }
}
