package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Nothing is asked for, called off or confirmed twice (decision 0026). */
class RepeatedChangesCommandTest {

  private static final String WEEK = "2027-01-11";

  @TempDir private Path folder;
  private PlannedWeeks weeks;

  @BeforeEach
  void begin() throws IOException {
    weeks = new PlannedWeeks(folder);
  }

  private JsonNode appointments() {
    return weeks.run("appointments", "--json").json();
  }

  private JsonNode change(String... changes) {
    Object[] words = new Object[changes.length * 2];
    for (int i = 0; i < changes.length; i++) {
      words[2 * i] = "--change";
      words[2 * i + 1] = changes[i];
    }
    return weeks.planned(WEEK, words);
  }

  private static List<String> notes(JsonNode plan) {
    return plan.get("notes").valueStream().map(JsonNode::asString).toList();
  }

  private static String days(JsonNode plan) {
    return plan.get("days").toString();
  }

  private static long stopsAt(JsonNode plan, String customer) {
    return PlannedWeeks.customers(plan).stream().filter(customer::equals).count();
  }

  @Test
  void aWishThatIsSaidTwiceChangesNothing() {
    JsonNode first = change("demand=30@2027-01-13");
    assertThat(notes(first)).isEmpty();
    JsonNode second = change("demand=30@2027-01-13");
    assertThat(days(second)).isEqualTo(days(first));
    assertThat(notes(second))
        .singleElement()
        .asString()
        .startsWith("Kunde 30: ")
        .contains("already asked for and planned, Wednesday 13/01/2027 at");
    assertThat(second.get("changes").get("moved")).isEmpty();
    assertThat(appointments()).hasSize(1);
    assertThat(weeks.week(WEEK, "--change", "demand=30@2027-01-13").out())
        .contains("already asked for");
  }

  @Test
  void theLastWishOfACustomerCounts() {
    change("demand=30@2027-01-13");
    JsonNode moved = change("demand=30@2027-01-14/60");
    assertThat(stopsAt(moved, "30")).isEqualTo(1);
    assertThat(notes(moved)).singleElement().asString().contains("asked for on 13/01/2027");
    JsonNode one = appointments();
    assertThat(one).hasSize(1);
    assertThat(one.get(0).get("from").asString()).isEqualTo("2027-01-14");
    assertThat(one.get(0).get("minutes").asInt()).isEqualTo(60);
    JsonNode both = change("demand=29@2027-01-12", "demand=29@2027-01-13..2027-01-14");
    assertThat(stopsAt(both, "29")).isEqualTo(1);
    assertThat(appointments()).hasSize(2);
  }

  @Test
  void aWishTakesTheVisitOfAnotherWeekWithIt() {
    weeks.planned(WEEK);
    weeks.run(
        "report",
        "30",
        "--date",
        "2026-11-20",
        "--next",
        "Muster zeigen",
        "--next-date",
        "2027-01-14");
    assertThat(appointments()).hasSize(1);
    weeks.planned("2027-01-18", "--change", "demand=30@2027-01-19..2027-01-20");
    assertThat(appointments()).hasSize(1);
    JsonNode sooner = change("demand=30@2027-01-13..2027-01-20");
    assertThat(stopsAt(sooner, "30")).isEqualTo(1);
    JsonNode later = weeks.planned("2027-01-18");
    assertThat(stopsAt(later, "30")).isZero();
    assertThat(appointments().get(0).get("title").asString()).isEqualTo("Muster zeigen");
  }

  @Test
  void whoIsConfirmedThatDayIsInThePlanAlready() {
    JsonNode plan = weeks.planned(WEEK, "--confirm", "all");
    String who = PlannedWeeks.visits(plan).keySet().iterator().next();
    String day = PlannedWeeks.dayOf(plan, who);
    JsonNode before = weeks.planned(WEEK);
    JsonNode asked = change("demand=" + who + "@" + day);
    assertThat(days(asked)).isEqualTo(days(before));
    assertThat(notes(asked)).singleElement().asString().contains("Already firm in the plan");
    assertThat(appointments()).isEmpty();
  }

  @Test
  void whoIsConfirmedForAnotherDayHasToBeCalledOffFirst() {
    JsonNode plan = weeks.planned(WEEK, "--confirm", "all");
    String who =
        PlannedWeeks.visits(plan).keySet().stream()
            .filter(one -> !PlannedWeeks.dayOf(plan, one).equals("2027-01-14"))
            .findFirst()
            .orElseThrow();
    Result refused = weeks.week(WEEK, "--change", "demand=" + who + "@2027-01-14");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("is confirmed for", "--change cancel=" + who);
    assertThat(appointments()).isEmpty();
    JsonNode moved = change("cancel=" + who, "demand=" + who + "@2027-01-14");
    assertThat(stopsAt(moved, who)).isEqualTo(1);
    assertThat(appointments()).hasSize(1);
  }

  @Test
  void aFixedAppointmentOfThatDayIsEnough() {
    weeks.run(
        "appointments",
        "add",
        "--customer",
        "30",
        "--title",
        "Gespräch",
        "--date",
        "2027-01-13",
        "--at",
        "10:00",
        "--minutes",
        "45");
    assertThat(appointments()).hasSize(1);
    JsonNode asked = change("demand=30@2027-01-12..2027-01-13");
    assertThat(notes(asked)).singleElement().asString().contains("at 10:00");
    assertThat(appointments()).hasSize(1);
    change("demand=30@2027-01-14");
    assertThat(appointments()).hasSize(2);
  }

  @Test
  void whatIsCalledOffTwiceIsCalledOffOnce() {
    String gone = PlannedWeeks.visits(weeks.planned(WEEK)).keySet().iterator().next();
    JsonNode first = change("cancel=" + gone);
    assertThat(notes(first)).isEmpty();
    JsonNode second = change("cancel=" + gone);
    assertThat(days(second)).isEqualTo(days(first));
    assertThat(notes(second)).singleElement().asString().contains("already called off");
  }

  @Test
  void whatIsConfirmedTwiceIsConfirmedOnce() {
    Map<String, String> visits = PlannedWeeks.visits(weeks.planned(WEEK));
    String who = visits.keySet().iterator().next();
    assertThat(notes(weeks.planned(WEEK, "--confirm", who))).isEmpty();
    assertThat(notes(weeks.planned(WEEK, "--confirm", who)))
        .containsExactly("Already confirmed: Kunde " + who);
    JsonNode all = weeks.planned(WEEK, "--confirm", "all");
    assertThat(notes(all)).isEmpty();
    JsonNode again = weeks.planned(WEEK, "--confirm", "all");
    assertThat(days(again)).isEqualTo(days(all));
    assertThat(notes(again)).containsExactly("All of these days is confirmed already.");
  }

  @Test
  void aChangeMayBeForTheLastOfManyDays() {
    assertThat(
            stopsAt(weeks.planned(WEEK, "--days", "10", "--change", "demand=30@2027-01-21"), "30"))
        .isEqualTo(1);
  }

  @Test
  void everyDocumentHasTheSameShape() {
    JsonNode plain = weeks.planned(WEEK);
    String who = PlannedWeeks.visits(plain).keySet().iterator().next();
    List<String> names = List.copyOf(plain.propertyNames());
    assertThat(names).contains("partialHolidays", "changes", "notes", "displaced");
    assertThat(List.copyOf(change("cancel=" + who).propertyNames())).isEqualTo(names);
    assertThat(List.copyOf(change("cancel=" + who).propertyNames())).isEqualTo(names);
    assertThat(List.copyOf(weeks.planned(WEEK, "--confirm", "all").propertyNames()))
        .isEqualTo(names);
    assertThat(List.copyOf(weeks.planned(WEEK, "--dry-run").propertyNames())).isEqualTo(names);
  }
}
