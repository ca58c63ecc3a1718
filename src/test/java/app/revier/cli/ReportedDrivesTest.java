package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the drives that a rep reports say of the times that are planned. */
class ReportedDrivesTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void begin() throws IOException {
    revier = new CommandFixture(folder);
    StringBuilder list =
        new StringBuilder("Customer number;Name;Latitude;Longitude;Revenue 2026;Potential\n");
    for (int i = 0; i < 24; i++) {
      double latitude = 50.7 + 0.1 * (i % 5);
      double longitude = 6.8 + 0.1 * Math.floorDiv(i, 5);
      list.append(i + ";Kunde " + i + ";" + latitude + ";" + longitude + ";60000;120000\n");
    }
    assertThat(revier.run("import", revier.write("c.csv", list.toString())).status()).isZero();
    done("settings", "week.home", "50.94,6.96");
    done("settings", "time.region", "DE-NW");
    done("settings", "week.grid-minutes", "1");
  }

  private Result done(Object... words) {
    Result result = revier.run(words);
    assertThat(result.status()).as(result.err()).isZero();
    return result;
  }

  private JsonNode week(LocalDate from) {
    return done("week", "--from", from, "--steps", "300", "--json").json();
  }

  /** Reports all visits of a week, each drive with so many per cent of the planned minutes. */
  private int report(JsonNode week, int percent, int most) {
    int reported = 0;
    for (JsonNode day : week.get("days")) {
      for (JsonNode stop : day.get("stops")) {
        int minutes = stop.get("driveMinutes").asInt();
        if (stop.get("kind").asString().equals("visit") && minutes > 0 && reported < most) {
          done(
              "report",
              stop.get("customer").asString(),
              "--date",
              day.get("date").asString(),
              "--drive",
              Math.round(minutes * percent / 100.0));
          reported++;
        }
      }
    }
    return reported;
  }

  @Test
  void fromTenDrivesOnTheirShareOfTheEstimateIsOfferedAndTakenOver() {
    JsonNode week = week(MONDAY);
    revier = revier.on(MONDAY.plusDays(5));
    assertThat(report(week, 130, 9)).isEqualTo(9);
    JsonNode early = done("time", "--json").json().get("learned");
    assertThat(early.get("drives").asInt()).isEqualTo(9);
    assertThat(early.get("offered").get("week.drive-factor").isNull()).isTrue();

    report(week, 130, 12);

    JsonNode learned = done("time", "--json").json().get("learned");
    assertThat(learned.get("drives").asInt()).isEqualTo(12);
    assertThat(learned.get("drivePercent").asInt()).isBetween(125, 135);
    assertThat(learned.get("offered").get("week.drive-factor").asInt()).isEqualTo(130);
    assertThat(done("time").out()).contains("drives take 1", "settings week.drive-factor 130");
    assertThat(done("week", "--from", "2026-11-30", "--steps", "300", "--dry-run").out())
        .contains("settings week.drive-factor 130");

    int before = drive(week(MONDAY.plusDays(7)));
    done("settings", "week.drive-factor", "130");
    assertThat(done("time").out()).doesNotContain("settings week.drive-factor");
    int after = drive(done("week", "--from", "2026-11-30", "--steps", "300", "--json").json());
    assertThat(after).isGreaterThan(before * 110 / 100);
  }

  /** What was planned with the correction is reported against the estimate without it. */
  @Test
  void aCorrectionThatWasTakenOverIsNotCorrectedAgain() {
    done("settings", "week.drive-factor", "130");
    JsonNode week = week(MONDAY);
    revier = revier.on(MONDAY.plusDays(5));

    report(week, 100, 12);

    JsonNode learned = done("time", "--json").json().get("learned");
    assertThat(learned.get("drivePercent").asInt()).isBetween(125, 135);
    assertThat(learned.get("offered").get("week.drive-factor").isNull()).isTrue();
  }

  @Test
  void whatCannotBeIsBounded() {
    JsonNode week = week(MONDAY);
    revier = revier.on(MONDAY.plusDays(5));

    report(week, 300, 12);

    JsonNode learned = done("time", "--json").json().get("learned");
    assertThat(learned.get("offered").get("week.drive-factor").asInt()).isEqualTo(150);
    assertThat(revier.run("settings", "week.drive-factor", "151").status()).isEqualTo(2);
  }

  @Test
  void aDriveStandsInTheTimelineBesideItsEstimate() {
    done("report", "3", "--date", "2026-11-23", "--drive", "35");

    JsonNode one = done("activities", "--json").json().get(0);

    assertThat(one.get("driveMinutes").asInt()).isEqualTo(35);
    assertThat(one.get("driveEstimated").isNull()).isTrue();
    assertThat(done("time", "--json").json().get("learned").get("drives").asInt()).isZero();
    assertThat(revier.run("report", "3", "--date", "2026-11-23", "--kind", "call", "--drive", "5"))
        .satisfies(refused -> assertThat(refused.status()).isEqualTo(2))
        .satisfies(refused -> assertThat(refused.err()).contains("--drive"));
  }

  private static int drive(JsonNode week) {
    return week.get("driveMinutes").asInt();
  }
}
