package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A plan that exists is kept, week after week (decision 0026). */
class KeptPlanCommandTest {

  @TempDir private Path folder;
  private PlannedWeeks weeks;

  @BeforeEach
  void begin() throws IOException {
    weeks = new PlannedWeeks(folder);
  }

  @Test
  void threeWeeksPlannedOneAfterTheOtherRepeatNobody() {
    Map<String, String> first = PlannedWeeks.visits(weeks.planned("2027-01-11"));
    Map<String, String> second = PlannedWeeks.visits(weeks.planned("2027-01-18"));
    Map<String, String> third = PlannedWeeks.visits(weeks.planned("2027-01-25"));
    assertThat(first).hasSizeGreaterThan(8);
    assertThat(second.keySet()).doesNotContainAnyElementsOf(first.keySet());
    assertThat(third.keySet())
        .doesNotContainAnyElementsOf(first.keySet())
        .doesNotContainAnyElementsOf(second.keySet());
  }

  @Test
  void nobodyIsVisitedShortlyBeforeAVisitThatIsPlannedAlready() {
    Map<String, String> later = PlannedWeeks.visits(weeks.planned("2027-01-25"));
    assertThat(later).hasSizeGreaterThan(8);
    assertThat(PlannedWeeks.visits(weeks.planned("2027-01-18")).keySet())
        .doesNotContainAnyElementsOf(later.keySet());
  }

  @Test
  void aPlanIsKeptUnlessItIsToBeMadeAnew() {
    JsonNode first = weeks.planned("2027-01-11");
    JsonNode again = weeks.planned("2027-01-11", "--seed", "9");
    assertThat(PlannedWeeks.visits(again)).containsAllEntriesOf(PlannedWeeks.visits(first));
    assertThat(again.get("displaced")).isEmpty();
    assertThat(PlannedWeeks.visits(weeks.planned("2027-01-11", "--seed", "9", "--anew")))
        .isNotEqualTo(PlannedWeeks.visits(first));
  }

  @Test
  void confirmingLocksAndMovesNothing() {
    JsonNode first = weeks.planned("2027-01-11");
    JsonNode locked = weeks.planned("2027-01-11", "--seed", "9", "--confirm", "all");
    assertThat(PlannedWeeks.visits(locked)).isEqualTo(PlannedWeeks.visits(first));
    for (JsonNode day : locked.get("days")) {
      for (JsonNode stop : day.get("stops")) {
        if (stop.get("kind").asString().equals("visit")) {
          assertThat(stop.get("confirmed").asBoolean()).isTrue();
        }
      }
    }
    assertThat(PlannedWeeks.visits(weeks.planned("2027-01-11", "--seed", "3", "--anew")))
        .containsAllEntriesOf(PlannedWeeks.visits(first));
  }

  @Test
  void aVisitSaysWhatItIsForHoweverFirmItIs() throws IOException {
    weeks.load(
        """
        Customer number;Project;Kind;Stage;Yearly value;Start;Visits
        3;Silikon;new-product;offer;12000;01/06/2027;3
        """);
    JsonNode first = weeks.planned("2027-01-11");
    Map<String, String> purposes = PlannedWeeks.purposes(first);
    assertThat(purposes).hasSizeGreaterThan(8).containsKey("3");
    assertThat(purposes.get("3")).contains("Silikon");
    assertThat(purposes.values()).allMatch(purpose -> purpose.contains("(100)"));
    JsonNode kept = weeks.planned("2027-01-11");
    assertThat(PlannedWeeks.purposes(kept)).containsAllEntriesOf(purposes);
    JsonNode locked = weeks.planned("2027-01-11", "--confirm", "all");
    assertThat(PlannedWeeks.purposes(locked)).isEqualTo(PlannedWeeks.purposes(kept));
    assertThat(locked.get("points").asDouble()).isEqualTo(kept.get("points").asDouble());
    assertThat(PlannedWeeks.purposes(weeks.planned("2027-01-11")))
        .isEqualTo(PlannedWeeks.purposes(kept));
    assertThat(PlannedWeeks.purposes(weeks.planned("2027-01-11", "--anew")))
        .containsAllEntriesOf(PlannedWeeks.purposes(kept));
    assertThat(PlannedWeeks.byTitle(weeks.events("2027-01-11"), "DESCRIPTION").get("Kunde 3"))
        .contains("Silikon");
  }

  @Test
  void aVisitThatWasHeldStillSaysWhatItWasFor() {
    JsonNode first = weeks.planned("2027-01-11");
    String who = PlannedWeeks.visits(first).keySet().iterator().next();
    String day = PlannedWeeks.dayOf(first, who);
    weeks.on(LocalDate.of(2027, 1, 16));
    assertThat(weeks.run("report", who, "--date", day).status()).isZero();
    assertThat(PlannedWeeks.purposes(weeks.planned("2027-01-11")))
        .containsEntry(who, PlannedWeeks.purposes(first).get(who));
  }

  @Test
  void aVisitNobodyReportedIsNotSaidToBeDueByAnother() throws IOException {
    JsonNode first = weeks.planned("2027-01-11");
    String who = PlannedWeeks.visits(first).keySet().iterator().next();
    weeks.planned("2027-01-11", "--confirm", "all");
    weeks.load("Customer number;Name;Last visit\n%s;Kunde;14/01/2027\n".formatted(who));
    assertThat(PlannedWeeks.purposes(weeks.planned("2027-01-11")).get(who))
        .contains("(100)")
        .doesNotContain("due");
  }

  @Test
  void confirmingAWeekLeavesOtherWeeksAlone() {
    weeks.planned("2027-01-11");
    JsonNode later = weeks.planned("2027-03-15");
    weeks.planned("2027-01-11", "--confirm", "all");
    assertThat(PlannedWeeks.visits(later)).isNotEmpty();
    for (JsonNode day : weeks.planned("2027-03-15").get("days")) {
      for (JsonNode stop : day.get("stops")) {
        assertThat(stop.path("confirmed").asBoolean(false)).isFalse();
      }
    }
  }

  @Test
  void whatHasBecomeImpossibleIsNamedAndPlannedElsewhere() {
    Map<String, String> first = PlannedWeeks.visits(weeks.planned("2027-01-11"));
    String monday =
        first.entrySet().stream()
            .filter(entry -> entry.getValue().startsWith("2027-01-11"))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    assertThat(weeks.run("absences", "add", "sick", "2027-01-11").status()).isZero();
    JsonNode again = weeks.planned("2027-01-11");
    List<String> displaced = new ArrayList<>();
    for (JsonNode one : again.get("displaced")) {
      displaced.add(one.get("customer").asString());
      assertThat(one.get("code").asString()).isEqualTo("not-a-working-day");
      assertThat(one.get("dateBefore").asString()).isEqualTo("2027-01-11");
    }
    assertThat(displaced).contains(monday);
    Map<String, String> others = new HashMap<>(first);
    others.values().removeIf(time -> time.startsWith("2027-01-11"));
    assertThat(PlannedWeeks.visits(again)).containsAllEntriesOf(others);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20, 1500})
  void whatHadToMoveHasAnotherPlaceHoweverShortTheSearchIs(int steps) {
    Map<String, String> first = PlannedWeeks.visits(weeks.planned("2027-01-11"));
    weeks.run("absences", "add", "sick", "2027-01-11");
    JsonNode again = weeks.planned("2027-01-11", "--steps", String.valueOf(steps));
    assertThat(again.get("displaced")).isNotEmpty();
    Map<String, String> now = PlannedWeeks.visits(again);
    int moved = 0;
    for (JsonNode one : again.get("displaced")) {
      String number = one.get("customer").asString("");
      if (now.containsKey(number)) {
        moved++;
        assertThat(now.get(number))
            .isEqualTo(one.get("date").asString() + " " + one.get("begin").asString());
      } else if (!number.isEmpty()) {
        assertThat(one.get("date").isNull()).isTrue();
      }
      assertThat(first.get(number))
          .isEqualTo(one.get("dateBefore").asString() + " " + one.get("beginBefore").asString());
    }
    // The day that fell away is made up for by another of the field days.
    assertThat(moved).isGreaterThanOrEqualTo(again.get("displaced").size() - 1);
  }

  @Test
  void aBlockThatHadToMoveIsNotSaidToBeAtTheTimeOfAnother() {
    weeks.run("settings", "week.field-days", "mon-tue");
    weeks.run("tasks", "add", "Konzept", "--minutes", "30", "--per-week", "2");
    Map<String, String> blocks = blocks(weeks.planned("2027-01-11"));
    assertThat(blocks).hasSize(2);
    String lost = blocks.keySet().iterator().next();
    weeks.run("absences", "add", "sick", lost);
    JsonNode again = weeks.planned("2027-01-11");
    blocks.remove(lost);
    assertThat(blocks(again)).containsAllEntriesOf(blocks);
    assertThat(again.get("displaced").valueStream())
        .filteredOn(one -> one.get("title").asString().equals("Konzept"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.get("dateBefore").asString()).isEqualTo(lost);
              String now = one.get("date").asString("");
              assertThat(blocks).doesNotContainKey(now);
              assertThat(blocks(again)).containsEntry(now, one.get("begin").asString());
            });
  }

  private static Map<String, String> blocks(JsonNode plan) {
    Map<String, String> blocks = new LinkedHashMap<>();
    for (JsonNode day : plan.get("days")) {
      for (JsonNode stop : day.get("stops")) {
        if (stop.get("kind").asString().equals("task")) {
          blocks.put(day.get("date").asString(), stop.get("begin").asString());
        }
      }
    }
    return blocks;
  }

  @Test
  void whoCannotBeReachedInTimeIsVisitedLater() throws IOException {
    JsonNode first = weeks.planned("2027-01-11");
    String early =
        PlannedWeeks.visits(first).keySet().stream()
            .filter(one -> PlannedWeeks.dayOf(first, one).equals("2027-01-12"))
            .findFirst()
            .orElseThrow();
    weeks.load("Customer number;Name;Latitude;Longitude\n%s;Kunde;50.3;7.6\n".formatted(early));
    JsonNode again = weeks.planned("2027-01-11", "--steps", "0");
    assertThat(again.get("displaced")).isNotEmpty();
    JsonNode one = again.get("displaced").get(0);
    assertThat(one.get("customer").asString()).isEqualTo(early);
    assertThat(one.get("code").asString()).isEqualTo("too-far-to-begin");
    assertThat(one.get("reason").asString())
        .startsWith("On Tuesday 12/01/2027 it can only begin at ");
  }

  @Test
  void whoReceivesAtOtherHoursIsVisitedThen() throws IOException {
    Map<String, String> first = PlannedWeeks.visits(weeks.planned("2027-01-11"));
    String who = first.keySet().iterator().next();
    weeks.load("Customer number;Name;Visiting hours\n%s;Kunde;thu 10:00-15:00\n".formatted(who));
    JsonNode again = weeks.planned("2027-01-11", "--steps", "0");
    JsonNode one = again.get("displaced").get(0);
    assertThat(one.get("customer").asString()).isEqualTo(who);
    assertThat(one.get("code").asString()).isEqualTo("needs-other-hours");
  }

  @Test
  void theTextSaysWhatHadToMove() {
    weeks.planned("2027-01-11");
    weeks.run("absences", "add", "sick", "2027-01-11");
    assertThat(weeks.week("2027-01-11").out()).contains("cannot stay on Monday");
  }

  @Test
  void theTextPartsWhatAVisitIsForFromWhatItClashesWith() {
    weeks.planned("2027-01-11", "--confirm", "all");
    weeks.run("settings", "week.home", "51.6,7.8");
    String text = weeks.week("2027-01-11").out();
    assertThat(text).containsPattern("\\); clashes with: Kunde");
  }

  @Test
  void whatIsCalledOffStaysOffUntilItIsAskedFor() {
    String gone = PlannedWeeks.visits(weeks.planned("2027-01-11")).keySet().iterator().next();
    assertThat(PlannedWeeks.visits(weeks.planned("2027-01-11", "--change", "cancel=" + gone)))
        .doesNotContainKey(gone);
    assertThat(
            PlannedWeeks.visits(
                weeks.planned("2027-01-11", "--change", "lost=2027-01-12T13:00-14:00")))
        .doesNotContainKey(gone);
    assertThat(PlannedWeeks.visits(weeks.planned("2027-01-11"))).doesNotContainKey(gone);
    assertThat(PlannedWeeks.visits(weeks.planned("2027-01-11", "--anew"))).doesNotContainKey(gone);

    JsonNode asked =
        weeks.planned("2027-01-11", "--change", "demand=" + gone + "@2027-01-12..2027-01-15");
    assertThat(PlannedWeeks.customers(asked)).contains(gone);
    assertThat(PlannedWeeks.customers(weeks.planned("2027-01-11"))).contains(gone);
  }

  // Into the calendar

  @Test
  void anEventKeepsItsIdentityOverPlanningAnewAndItsSequenceRises() throws IOException {
    List<Map<String, String>> first = weeks.events("2027-01-11");
    List<Map<String, String>> again = weeks.events("2027-01-11", "--anew", "--seed", "9");
    Map<String, String> before = PlannedWeeks.byTitle(first, "UID");
    Map<String, String> times = PlannedWeeks.byTitle(first, "DTSTART");
    int moved = 0;
    for (Map<String, String> event : again) {
      String title = event.get("SUMMARY");
      if (before.containsKey(title)) {
        assertThat(event.get("UID")).isEqualTo(before.get(title));
        boolean same = Objects.equals(event.get("DTSTART"), times.get(title));
        moved += same ? 0 : 1;
        if (!event.containsKey("STATUS")) {
          assertThat(event.getOrDefault("SEQUENCE", "0")).isEqualTo(same ? "0" : "1");
        }
      }
    }
    assertThat(moved).isPositive();
  }

  @Test
  void aPlannedVisitThatIsAskedForOnAnotherDayStaysTheSameEvent() throws IOException {
    Map<String, String> first = PlannedWeeks.visits(weeks.planned("2027-01-11"));
    Map<String, String> uids = PlannedWeeks.byTitle(weeks.events("2027-01-11"), "UID");
    String who = first.keySet().iterator().next();
    String day =
        PlannedWeeks.dayOf(weeks.planned("2027-01-11"), who).equals("2027-01-14")
            ? "2027-01-12"
            : "2027-01-14";
    List<Map<String, String>> after =
        weeks.events("2027-01-11", "--change", "demand=" + who + "@" + day);
    assertThat(after)
        .filteredOn(event -> Objects.equals(event.get("UID"), uids.get("Kunde " + who)))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event).doesNotContainKey("STATUS");
              assertThat(event.get("SUMMARY")).startsWith("Kunde " + who + ":");
              assertThat(event.get("DTSTART")).startsWith(day.replace("-", ""));
              assertThat(event.get("SEQUENCE")).isEqualTo("1");
            });
  }

  @Test
  void whatIsGoneIsCancelledOnce() throws IOException {
    Map<String, String> first = PlannedWeeks.visits(weeks.planned("2027-01-11"));
    Map<String, String> uids = PlannedWeeks.byTitle(weeks.events("2027-01-11"), "UID");
    String gone = first.keySet().iterator().next();
    List<Map<String, String>> after = weeks.events("2027-01-11", "--change", "cancel=" + gone);
    List<Map<String, String>> cancelled =
        after.stream().filter(event -> "CANCELLED".equals(event.get("STATUS"))).toList();
    assertThat(cancelled)
        .anySatisfy(
            event -> {
              assertThat(event.get("UID")).isEqualTo(uids.get("Kunde " + gone));
              assertThat(event.get("SEQUENCE")).isEqualTo("1");
            });
    assertThat(weeks.events("2027-01-11")).noneMatch(event -> event.containsKey("STATUS"));
  }

  @Test
  void aPlanThatIsOnlyLookedAtDoesNotConfuseTheCalendar() throws IOException {
    List<Map<String, String>> first = weeks.events("2027-01-11");
    Map<String, String> uids = PlannedWeeks.byTitle(first, "UID");
    List<Map<String, String>> looked =
        weeks.events("2027-01-11", "--anew", "--seed", "9", "--dry-run");
    assertThat(looked).allMatch(event -> event.getOrDefault("SEQUENCE", "0").equals("0"));
    assertThat(looked).noneMatch(event -> event.containsKey("STATUS"));
    Map<String, String> lookedUids = PlannedWeeks.byTitle(looked, "UID");
    assertThat(lookedUids).isNotEmpty().isNotEqualTo(uids);
    List<Map<String, String>> kept = weeks.events("2027-01-11", "--anew", "--seed", "9");
    assertThat(kept).anyMatch(event -> event.getOrDefault("SEQUENCE", "0").equals("1"));
    assertThat(PlannedWeeks.byTitle(kept, "UID")).containsAllEntriesOf(lookedUids);
  }

  @Test
  void whatWasGivenOfAnUndonePlanIsCalledOff() throws IOException {
    List<Map<String, String>> given = weeks.events("2027-01-11");
    weeks.undo();
    List<Map<String, String>> after = weeks.events("2027-03-15");
    assertThat(after)
        .filteredOn(event -> "CANCELLED".equals(event.get("STATUS")))
        .extracting(event -> event.get("UID"))
        .containsExactlyInAnyOrderElementsOf(
            given.stream().map(event -> event.get("UID")).toList());
    assertThat(weeks.events("2027-03-15")).noneMatch(event -> event.containsKey("STATUS"));
    List<Map<String, String>> again = weeks.events("2027-01-11");
    assertThat(again)
        .extracting(event -> event.get("UID"))
        .doesNotContainAnyElementsOf(given.stream().map(event -> event.get("UID")).toList());
  }

  @Test
  void namesWithEveryCharacterAreReadBack() throws IOException {
    String name =
        "Müller, Söhne; & Co. \\ Praxis \"Zahn\" – 🦷 sehr langer Name damit die Zeile umgebrochen"
            + " werden muss äöüß äöüß äöüß";
    String csv =
        "Kundennummer;Name;Straße;PLZ;Ort;Breite;Länge;Umsatz 2026;Potenzial;Besuchsdauer;"
            + "Letzter Besuch\n"
            + "K1;\""
            + name.replace("\"", "\"\"")
            + "\";Weg 1;50667;Köln;50,94;6,95;60000;90000;45;01.09.2026\n"
            + "K2;Zweigstelle Süd;Weg 1;50667;Köln;50,94;6,95;60000;90000;45;01.09.2026\n";
    weeks.load(csv);
    List<Map<String, String>> events = weeks.events("2027-01-11");
    assertThat(PlannedWeeks.byTitle(events, "LOCATION"))
        .containsEntry(name, "Weg 1, 50667 Köln")
        .containsEntry("Zweigstelle Süd", "Weg 1, 50667 Köln");
    assertThat(events.stream().map(event -> event.get("UID"))).doesNotHaveDuplicates();
  }
}
