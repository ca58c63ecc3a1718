package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Hours that are lost stay lost for every later plan (decision 0026). */
class LostHoursCommandTest {

  private static final String WEEK = "2027-01-11";
  private static final String TUESDAY = "2027-01-12";

  @TempDir private Path folder;
  private PlannedWeeks weeks;

  @BeforeEach
  void begin() throws IOException {
    weeks = new PlannedWeeks(folder);
  }

  private static List<JsonNode> visitsWithin(JsonNode plan, String from, String until) {
    List<JsonNode> visits = new ArrayList<>();
    for (JsonNode day : plan.get("days")) {
      for (JsonNode stop : day.get("stops")) {
        if (day.get("date").asString().equals(TUESDAY)
            && stop.get("kind").asString().equals("visit")
            && LocalTime.parse(stop.get("begin").asString()).isBefore(LocalTime.parse(until))
            && LocalTime.parse(stop.get("end").asString()).isAfter(LocalTime.parse(from))) {
          visits.add(stop);
        }
      }
    }
    return visits;
  }

  private JsonNode appointments() {
    return weeks.run("appointments", "--json").json();
  }

  @Test
  void nobodyIsPlannedIntoLostHoursLater() {
    assertThat(visitsWithin(weeks.planned(WEEK), "08:00", "17:00")).isNotEmpty();
    JsonNode changed = weeks.planned(WEEK, "--change", "lost=2027-01-12T06:00-20:00");
    assertThat(visitsWithin(changed, "06:00", "20:00")).isEmpty();
    assertThat(visitsWithin(weeks.planned(WEEK), "06:00", "20:00")).isEmpty();
    assertThat(visitsWithin(weeks.planned(WEEK, "--anew"), "06:00", "20:00")).isEmpty();
    JsonNode lost = appointments().get(0);
    assertThat(lost.get("title").asString()).isEqualTo("Lost time");
    assertThat(lost.get("at").asString()).isEqualTo("08:00");
    assertThat(lost.get("minutes").asInt()).isEqualTo(540);
  }

  @Test
  void confirmedVisitsInLostHoursDoNotComeBack() {
    JsonNode confirmed = weeks.planned(WEEK, "--confirm", "all");
    assertThat(visitsWithin(confirmed, "09:00", "12:00")).isNotEmpty();
    weeks.planned(WEEK, "--change", "lost=2027-01-12T09:00-12:00");
    assertThat(visitsWithin(weeks.planned(WEEK), "09:00", "12:00")).isEmpty();
    assertThat(visitsWithin(weeks.planned(WEEK, "--confirm", "all"), "09:00", "12:00")).isEmpty();
  }

  @Test
  void aConfirmedBreakDoesNotKeepALostDay() {
    weeks.planned(WEEK, "--confirm", "all");
    weeks.planned(WEEK, "--change", "lost=2027-01-12T08:00-17:00");
    JsonNode later = weeks.planned(WEEK);
    assertThat(visitsWithin(later, "08:00", "17:00")).isEmpty();
    assertThat(later.get("unplanned").valueStream().map(one -> one.get("title").asString()))
        .doesNotContain("Lost time");
  }

  @Test
  void whatIsLostTwiceIsLostOnce() {
    weeks.planned(WEEK);
    JsonNode once = weeks.planned(WEEK, "--change", "lost=2027-01-12T09:00-12:00");
    JsonNode twice = weeks.planned(WEEK, "--change", "lost=2027-01-12T09:00-12:00");
    assertThat(PlannedWeeks.visits(twice)).containsAllEntriesOf(PlannedWeeks.visits(once));
    assertThat(twice.get("unplanned").toString()).doesNotContain("Lost time");
    assertThat(appointments()).hasSize(1);
  }

  @Test
  void hoursThatAdjoinAreOne() {
    weeks.planned(WEEK, "--confirm", "all");
    weeks.planned(WEEK, "--change", "lost=2027-01-12T09:00-11:00");
    weeks.planned(WEEK, "--confirm", "all");
    JsonNode more = weeks.planned(WEEK, "--change", "lost=2027-01-12T11:00-13:00");
    assertThat(visitsWithin(more, "09:00", "13:00")).isEmpty();
    assertThat(more.get("unplanned").toString()).doesNotContain("Lost time");
    assertThat(visitsWithin(weeks.planned(WEEK), "09:00", "13:00")).isEmpty();
    assertThat(appointments()).hasSize(1);
    assertThat(appointments().get(0).get("minutes").asInt()).isEqualTo(240);
  }

  @Test
  void aDryRunLosesNothing() {
    weeks.planned(WEEK);
    weeks.planned(WEEK, "--dry-run", "--change", "lost=2027-01-12T09:00-12:00");
    assertThat(appointments()).isEmpty();
  }

  @Test
  void aChangeWithoutACustomerIsNotUnderstood() {
    for (String change : List.of("cancel", "cancel=", "demand=@2027-01-12")) {
      CommandFixture.Result refused = weeks.week(WEEK, "--change", change);
      assertThat(refused.status()).isEqualTo(2);
      assertThat(refused.err()).contains("is not understood: " + change);
    }
  }
}
