package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import tools.jackson.databind.JsonNode;

/** A plan that exists is kept, week after week (decision 0026). */
class KeptPlanCommandTest {

  @TempDir private Path folder;
  private CommandFixture revier;

  /** Thirty customers around Cologne; a visit each month. */
  @BeforeEach
  void begin() throws IOException {
    revier = new CommandFixture(folder);
    StringBuilder csv =
        new StringBuilder(
            "Customer number;Name;Latitude;Longitude;Revenue 2026;Potential;Last visit;Visit"
                + " minutes\n");
    for (int i = 1; i <= 30; i++) {
      int row = i / 6;
      csv.append(
          "%d;Kunde %d;%s;%s;60000;65000;01/06/2026;45\n"
              .formatted(i, i, 50.6 + i % 6 * 0.12, 6.6 + row * 0.12));
    }
    assertThat(revier.run("import", revier.write("c.csv", csv.toString())).status()).isZero();
    for (String[] setting :
        new String[][] {
          {"week.home", "50.94,6.96"}, {"time.region", "DE-NW"}, {"visits.a-maintain", "6"}
        }) {
      assertThat(revier.run("settings", setting[0], setting[1]).status()).isZero();
    }
  }

  private Result week(String from, Object... more) {
    List<Object> words = new ArrayList<>(List.of("week", "--from", from, "--steps", "1500"));
    words.addAll(List.of(more));
    return revier.run(words.toArray());
  }

  private JsonNode planned(String from, Object... more) {
    List<Object> words = new ArrayList<>(List.of(more));
    words.add("--json");
    Result result = week(from, words.toArray());
    assertThat(result.status()).as(result.err()).isZero();
    return result.json();
  }

  /** When each customer is visited. */
  private static Map<String, String> visits(JsonNode plan) {
    Map<String, String> visits = new LinkedHashMap<>();
    for (JsonNode day : plan.get("days")) {
      for (JsonNode stop : day.get("stops")) {
        if (stop.get("kind").asString().equals("visit")) {
          visits.put(
              stop.get("customer").asString(),
              day.get("date").asString() + " " + stop.get("begin").asString());
        }
      }
    }
    return visits;
  }

  @Test
  void threeWeeksPlannedOneAfterTheOtherRepeatNobody() {
    Map<String, String> first = visits(planned("2027-01-11"));
    Map<String, String> second = visits(planned("2027-01-18"));
    Map<String, String> third = visits(planned("2027-01-25"));
    assertThat(first).hasSizeGreaterThan(8);
    assertThat(second.keySet()).doesNotContainAnyElementsOf(first.keySet());
    assertThat(third.keySet())
        .doesNotContainAnyElementsOf(first.keySet())
        .doesNotContainAnyElementsOf(second.keySet());
  }

  @Test
  void nobodyIsVisitedShortlyBeforeAVisitThatIsPlannedAlready() {
    Map<String, String> later = visits(planned("2027-01-25"));
    assertThat(later).hasSizeGreaterThan(8);
    assertThat(visits(planned("2027-01-18")).keySet()).doesNotContainAnyElementsOf(later.keySet());
  }

  @Test
  void aPlanIsKeptUnlessItIsToBeMadeAnew() {
    JsonNode first = planned("2027-01-11");
    JsonNode again = planned("2027-01-11", "--seed", "9");
    assertThat(visits(again)).containsAllEntriesOf(visits(first));
    assertThat(again.get("displaced")).isEmpty();
    assertThat(visits(planned("2027-01-11", "--seed", "9", "--anew"))).isNotEqualTo(visits(first));
  }

  @Test
  void confirmingLocksAndMovesNothing() {
    JsonNode first = planned("2027-01-11");
    JsonNode locked = planned("2027-01-11", "--seed", "9", "--confirm", "all");
    assertThat(visits(locked)).isEqualTo(visits(first));
    for (JsonNode day : locked.get("days")) {
      for (JsonNode stop : day.get("stops")) {
        if (stop.get("kind").asString().equals("visit")) {
          assertThat(stop.get("confirmed").asBoolean()).isTrue();
        }
      }
    }
    assertThat(visits(planned("2027-01-11", "--seed", "3", "--anew")))
        .containsAllEntriesOf(visits(first));
  }

  /** What each visit is for, and its points. */
  private static Map<String, String> purposes(JsonNode plan) {
    Map<String, String> purposes = new LinkedHashMap<>();
    for (JsonNode day : plan.get("days")) {
      for (JsonNode stop : day.get("stops")) {
        if (stop.get("kind").asString().equals("visit")) {
          purposes.put(
              stop.get("customer").asString(),
              stop.get("purpose").asString("") + " = " + stop.get("points").asDouble(-1));
        }
      }
    }
    return purposes;
  }

  @Test
  void aVisitSaysWhatItIsForHoweverFirmItIs() throws IOException {
    revier.run(
        "import",
        revier.write(
            "p.csv",
            "Customer number;Project;Kind;Stage;Yearly value;Start;Visits\n"
                + "3;Silikon;new-product;offer;12000;01/06/2027;3\n"));
    JsonNode first = planned("2027-01-11");
    Map<String, String> purposes = purposes(first);
    assertThat(purposes).hasSizeGreaterThan(8).containsKey("3");
    assertThat(purposes.get("3")).contains("Silikon");
    assertThat(purposes.values()).allMatch(purpose -> purpose.contains("(100)"));
    JsonNode kept = planned("2027-01-11");
    assertThat(purposes(kept)).containsAllEntriesOf(purposes);
    JsonNode locked = planned("2027-01-11", "--confirm", "all");
    assertThat(purposes(locked)).isEqualTo(purposes(kept));
    assertThat(locked.get("points").asDouble()).isEqualTo(kept.get("points").asDouble());
    assertThat(purposes(planned("2027-01-11"))).isEqualTo(purposes(kept));
    assertThat(purposes(planned("2027-01-11", "--anew"))).containsAllEntriesOf(purposes(kept));
    assertThat(byTitle(events("2027-01-11"), "DESCRIPTION").get("Kunde 3")).contains("Silikon");
  }

  @Test
  void aVisitThatWasHeldStillSaysWhatItWasFor() {
    JsonNode first = planned("2027-01-11");
    String who = visits(first).keySet().iterator().next();
    String day = visits(first).get(who).substring(0, 10);
    revier = revier.on(LocalDate.of(2027, 1, 16));
    assertThat(revier.run("report", who, "--date", day).status()).isZero();
    assertThat(purposes(planned("2027-01-11"))).containsEntry(who, purposes(first).get(who));
  }

  @Test
  void aVisitNobodyReportedIsNotSaidToBeDueByAnother() throws IOException {
    JsonNode first = planned("2027-01-11");
    String who = visits(first).keySet().iterator().next();
    planned("2027-01-11", "--confirm", "all");
    revier.run(
        "import",
        revier.write(
            "c2.csv", "Customer number;Name;Last visit\n%s;Kunde;14/01/2027\n".formatted(who)));
    assertThat(purposes(planned("2027-01-11")).get(who)).contains("(100)").doesNotContain("due");
  }

  @Test
  void confirmingAWeekLeavesOtherWeeksAlone() {
    planned("2027-01-11");
    JsonNode later = planned("2027-03-15");
    planned("2027-01-11", "--confirm", "all");
    assertThat(visits(later)).isNotEmpty();
    for (JsonNode day : planned("2027-03-15").get("days")) {
      for (JsonNode stop : day.get("stops")) {
        assertThat(stop.path("confirmed").asBoolean(false)).isFalse();
      }
    }
  }

  @Test
  void whatHasBecomeImpossibleIsNamedAndPlannedElsewhere() {
    Map<String, String> first = visits(planned("2027-01-11"));
    String monday =
        first.entrySet().stream()
            .filter(entry -> entry.getValue().startsWith("2027-01-11"))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    assertThat(revier.run("absences", "add", "sick", "2027-01-11").status()).isZero();
    JsonNode again = planned("2027-01-11");
    List<String> displaced = new ArrayList<>();
    for (JsonNode one : again.get("displaced")) {
      displaced.add(one.get("customer").asString());
      assertThat(one.get("code").asString()).isEqualTo("not-a-working-day");
      assertThat(one.get("dateBefore").asString()).isEqualTo("2027-01-11");
    }
    assertThat(displaced).contains(monday);
    Map<String, String> others = new HashMap<>(first);
    others.values().removeIf(time -> time.startsWith("2027-01-11"));
    assertThat(visits(again)).containsAllEntriesOf(others);
  }

  @Test
  void theTextSaysWhatHadToMove() {
    planned("2027-01-11");
    revier.run("absences", "add", "sick", "2027-01-11");
    assertThat(week("2027-01-11").out()).contains("cannot stay on Monday");
  }

  @Test
  void theTextPartsWhatAVisitIsForFromWhatItClashesWith() {
    planned("2027-01-11");
    revier.run("settings", "week.home", "51.6,7.8");
    String text = week("2027-01-11").out();
    assertThat(text).containsPattern("\\); clashes with: Kunde");
  }

  @Test
  void whatIsCalledOffStaysOffUntilItIsAskedFor() {
    String gone = visits(planned("2027-01-11")).keySet().iterator().next();
    assertThat(visits(planned("2027-01-11", "--change", "cancel=" + gone))).doesNotContainKey(gone);
    assertThat(visits(planned("2027-01-11", "--change", "lost=2027-01-12T13:00-14:00")))
        .doesNotContainKey(gone);
    assertThat(visits(planned("2027-01-11"))).doesNotContainKey(gone);
    assertThat(visits(planned("2027-01-11", "--anew"))).doesNotContainKey(gone);

    JsonNode asked =
        planned("2027-01-11", "--change", "demand=" + gone + "@2027-01-12..2027-01-15");
    assertThat(customers(asked)).contains(gone);
    assertThat(customers(planned("2027-01-11"))).contains(gone);
  }

  private static List<String> customers(JsonNode plan) {
    List<String> numbers = new ArrayList<>();
    for (JsonNode day : plan.get("days")) {
      for (JsonNode stop : day.get("stops")) {
        numbers.add(stop.get("customer").asString(""));
      }
    }
    return numbers;
  }

  // Into the calendar

  private List<Map<String, String>> events(String from, Object... more) throws IOException {
    Path file = folder.resolve("week.ics");
    List<Object> words = new ArrayList<>(List.of(more));
    words.addAll(List.of("--ics", file));
    assertThat(week(from, words.toArray()).status()).isZero();
    return StrictCalendar.events(Files.readString(file, StandardCharsets.UTF_8));
  }

  private static Map<String, String> byTitle(List<Map<String, String>> events, String property) {
    Map<String, String> found = new HashMap<>();
    events.forEach(event -> found.put(event.get("SUMMARY"), event.getOrDefault(property, "")));
    return found;
  }

  @Test
  void anEventKeepsItsIdentityOverPlanningAnewAndItsSequenceRises() throws IOException {
    List<Map<String, String>> first = events("2027-01-11");
    List<Map<String, String>> again = events("2027-01-11", "--anew", "--seed", "9");
    Map<String, String> before = byTitle(first, "UID");
    Map<String, String> times = byTitle(first, "DTSTART");
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
  void whatIsGoneIsCancelledOnce() throws IOException {
    Map<String, String> first = visits(planned("2027-01-11"));
    Map<String, String> uids = byTitle(events("2027-01-11"), "UID");
    String gone = first.keySet().iterator().next();
    List<Map<String, String>> after = events("2027-01-11", "--change", "cancel=" + gone);
    List<Map<String, String>> cancelled =
        after.stream().filter(event -> "CANCELLED".equals(event.get("STATUS"))).toList();
    assertThat(cancelled)
        .anySatisfy(
            event -> {
              assertThat(event.get("UID")).isEqualTo(uids.get("Kunde " + gone));
              assertThat(event.get("SEQUENCE")).isEqualTo("1");
            });
    assertThat(events("2027-01-11")).noneMatch(event -> event.containsKey("STATUS"));
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
    revier.run("import", revier.write("f13.csv", csv));
    List<Map<String, String>> events = events("2027-01-11");
    assertThat(byTitle(events, "LOCATION"))
        .containsEntry(name, "Weg 1, 50667 Köln")
        .containsEntry("Zweigstelle Süd", "Weg 1, 50667 Köln");
    assertThat(events.stream().map(event -> event.get("UID"))).doesNotHaveDuplicates();
  }
}
