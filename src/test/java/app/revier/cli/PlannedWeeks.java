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
import tools.jackson.databind.JsonNode;

/** Thirty customers around Cologne who are visited every other month, and their planned weeks. */
final class PlannedWeeks {

  private final Path folder;
  private CommandFixture revier;

  PlannedWeeks(Path folder) throws IOException {
    this.folder = folder;
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

  Result week(String from, Object... more) {
    List<Object> words = new ArrayList<>(List.of("week", "--from", from));
    words.addAll(List.of(more));
    if (!words.contains("--steps")) {
      words.addAll(List.of("--steps", "1500"));
    }
    return revier.run(words.toArray());
  }

  JsonNode planned(String from, Object... more) {
    List<Object> words = new ArrayList<>(List.of(more));
    words.add("--json");
    Result result = week(from, words.toArray());
    assertThat(result.status()).as(result.err()).isZero();
    return result.json();
  }

  /** When each customer is visited. */
  static Map<String, String> visits(JsonNode plan) {
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

  static List<String> customers(JsonNode plan) {
    List<String> numbers = new ArrayList<>();
    for (JsonNode day : plan.get("days")) {
      for (JsonNode stop : day.get("stops")) {
        numbers.add(stop.get("customer").asString(""));
      }
    }
    return numbers;
  }

  List<Map<String, String>> events(String from, Object... more) throws IOException {
    Path file = folder.resolve("week.ics");
    List<Object> words = new ArrayList<>(List.of(more));
    words.addAll(List.of("--ics", file));
    assertThat(week(from, words.toArray()).status()).isZero();
    return StrictCalendar.events(Files.readString(file, StandardCharsets.UTF_8));
  }

  static Map<String, String> byTitle(List<Map<String, String>> events, String property) {
    Map<String, String> found = new HashMap<>();
    events.forEach(event -> found.put(event.get("SUMMARY"), event.getOrDefault(property, "")));
    return found;
  }

  /** What each visit is for, and its points. */
  static Map<String, String> purposes(JsonNode plan) {
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

  /** The day of the visit to a customer. */
  static String dayOf(JsonNode plan, String customer) {
    return Objects.requireNonNull(visits(plan).get(customer)).substring(0, 10);
  }

  /** Takes the last change back. */
  void undo() {
    revier.undo();
  }

  /** From now on it is another day. */
  void on(LocalDate today) {
    revier = revier.on(today);
  }

  /** Calls the program on the book. */
  Result run(Object... words) {
    return revier.run(words);
  }

  /** Imports a table. */
  void load(String csv) throws IOException {
    assertThat(revier.run("import", revier.write("more.csv", csv)).status()).isZero();
  }
}
