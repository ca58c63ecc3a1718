package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import app.revier.phone.StrictPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The week goes to the phone, and what was ticked there comes back. */
class PhoneCommandTest {

  private static final String WEEK = "2027-01-11";

  @TempDir private Path folder = Path.of("");
  private PlannedWeeks weeks;

  @BeforeEach
  void begin() throws IOException {
    weeks = new PlannedWeeks(folder);
  }

  private StrictPage page(Object... more) throws IOException {
    Path file = folder.resolve("week.html");
    List<Object> words = new ArrayList<>(List.of(more));
    words.addAll(List.of("--html", file));
    Result result = weeks.week(WEEK, words.toArray());
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(Files.size(file)).isLessThan(200_000);
    return StrictPage.of(file);
  }

  /** What the script of the page makes of it, once each visit is ticked alike. */
  private static Map<String, Object> ticked(StrictPage page, String result, String note) {
    List<Object> visits = new ArrayList<>();
    for (Element form : page.elements("form")) {
      Map<String, Object> visit = new LinkedHashMap<>();
      visit.put("stop", Long.valueOf(form.getAttribute("data-stop")));
      visit.put("date", form.getAttribute("data-date"));
      visit.put("customer", form.getAttribute("data-customer"));
      visit.put("result", result);
      visit.put("note", note);
      visits.add(visit);
    }
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("revier", "ticks");
    file.put("version", 1);
    file.put("book", page.elements("body").getFirst().getAttribute("data-book"));
    file.put("visits", visits);
    return file;
  }

  private Path saved(Map<String, Object> ticks) throws IOException {
    return Files.writeString(
        folder.resolve("ticks.json"), JsonMapper.shared().writeValueAsString(ticks));
  }

  private Result taken(Map<String, Object> ticks, Object... more) throws IOException {
    List<Object> words = new ArrayList<>(List.of("report", "import", saved(ticks)));
    words.addAll(List.of(more));
    return weeks.run(words.toArray());
  }

  private JsonNode activities() {
    return weeks.run("activities", "--json").json();
  }

  @Test
  void whatWasTickedBecomesReportsInOneStep() throws IOException {
    JsonNode plan = weeks.planned(WEEK);
    StrictPage page = page();
    assertThat(page.elements("form"))
        .extracting(form -> form.getAttribute("data-customer"))
        .containsExactlyElementsOf(PlannedWeeks.visits(plan).keySet())
        .hasSizeGreaterThan(8);
    weeks.on(LocalDate.parse("2027-01-18"));

    Result result = taken(ticked(page, "held", "Läuft \"gut\" <b> שלום"), "--json");

    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.json().get("reported")).hasSameSizeAs(page.elements("form"));
    assertThat(activities()).hasSameSizeAs(page.elements("form"));
    for (JsonNode one : activities()) {
      assertThat(one.get("text").asString()).isEqualTo("Läuft \"gut\" <b> שלום");
      assertThat(one.get("kind").asString()).isEqualTo("visit");
    }
    weeks.undo();
    assertThat(activities()).isEmpty();
  }

  @Test
  void whatIsReportedAlreadyIsNamedAndStays() throws IOException {
    StrictPage page = page();
    weeks.on(LocalDate.parse("2027-01-18"));
    assertThat(taken(ticked(page, "held", "gut")).status()).isZero();

    Result again = taken(ticked(page, "held", "gut"));
    Result otherwise = taken(ticked(page, "not-held", ""));

    assertThat(again.status()).isZero();
    assertThat(again.out()).contains("reported like this already");
    assertThat(otherwise.status()).isEqualTo(ExitStatus.REJECTED);
    String first = page.elements("form").getFirst().getAttribute("data-customer");
    assertThat(otherwise.err())
        .contains("ticks.json::1:: reported-otherwise: Kunde " + first)
        .contains("report " + first + " --date ");
    assertThat(activities().get(0).get("text").asString()).isEqualTo("gut");
    assertThat(page().elements("form")).isEmpty();
    assertThat(page().text("p")).contains("Reported already: held");
  }

  @Test
  void aMovedVisitIsWantedSoonAndTheFutureCannotHaveBeenHeld() throws IOException {
    StrictPage page = page();

    Result held = taken(ticked(page, "held", ""));
    Result moved = taken(ticked(page, "moved", ""));

    assertThat(held.status()).isEqualTo(ExitStatus.REJECTED);
    assertThat(held.err()).contains(" not-yet: ");
    assertThat(moved.status()).isZero();
    assertThat(weeks.run("appointments", "--json").json()).hasSameSizeAs(page.elements("form"));
  }

  @Test
  void theFileOfAnOldPlanIsNamedLineByLine() throws IOException {
    StrictPage page = page();
    weeks.week(WEEK, "--anew", "--seed", "9");
    JsonNode now = weeks.planned(WEEK);
    weeks.on(LocalDate.parse("2027-01-18"));

    Result result = taken(ticked(page, "held", ""), "--json");

    assertThat(result.status()).isEqualTo(ExitStatus.REJECTED);
    Map<String, String> visits = PlannedWeeks.visits(now);
    for (JsonNode one : result.json().get("reported")) {
      assertThat(visits.get(one.get("customer").asString())).startsWith(one.get("date").asString());
    }
    for (JsonNode one : result.json().get("rejected")) {
      String when = visits.getOrDefault(one.get("customer").asString(), "");
      assertThat(one.get("code").asString())
          .isEqualTo(when.isEmpty() ? "not-planned" : "on-another-day");
      assertThat(when).doesNotStartWith(one.get("date").asString());
      assertThat(result.err()).contains(one.get("message").asString());
    }
  }

  @Test
  void theFileOfAnotherBookIsRefused() throws IOException {
    StrictPage page = page();
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    PlannedWeeks others = new PlannedWeeks(elsewhere);
    others.planned(WEEK);
    others.on(LocalDate.parse("2027-01-18"));

    Result result = others.run("report", "import", saved(ticked(page, "held", "")));

    assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(result.err()).contains("another book");
    assertThat(others.run("activities", "--json").json()).isEmpty();
  }

  @Test
  void nonsenseInTheFileIsNamed() throws IOException {
    StrictPage page = page();
    weeks.on(LocalDate.parse("2027-01-18"));
    Map<String, Object> ticks = ticked(page, "held", "");
    List<?> visits = (List<?>) Objects.requireNonNull(ticks.get("visits"));
    Map<?, ?> first = (Map<?, ?>) Objects.requireNonNull(visits.getFirst());
    Map<Object, Object> ofAnother = new LinkedHashMap<>(first);
    ofAnother.put("customer", "99");
    Map<Object, Object> wrong = new LinkedHashMap<>(first);
    wrong.put("result", "perhaps");
    Map<Object, Object> tooLong = new LinkedHashMap<>(first);
    tooLong.put("note", "x".repeat(10_001));
    ticks.put("visits", List.of(first, first, ofAnother, wrong, tooLong, Map.of()));

    Result result = taken(ticks);

    assertThat(result.status()).isEqualTo(ExitStatus.REJECTED);
    assertThat(result.err().lines())
        .hasSize(5)
        .satisfiesExactly(
            line -> assertThat(line).contains("::2:: twice: "),
            line -> assertThat(line).contains("::3:: not-planned: "),
            line -> assertThat(line).contains("::4:: incomplete: "),
            line -> assertThat(line).contains("::5:: note-too-long: "),
            line -> assertThat(line).contains("::6:: incomplete: "));
    assertThat(activities()).hasSize(1);
    assertThat(weeks.run("report", "import", folder.resolve("none.json")).status())
        .isEqualTo(ExitStatus.NOT_DONE);
    assertThat(weeks.run("report", "import", folder.resolve("week.html")).err())
        .contains("no file that the page for the phone gives back");
  }

  @Test
  void aPlanThatIsOnlyLookedAtTakesNoTicks() throws IOException {
    StrictPage page = page("--dry-run");

    assertThat(page.text("h3")).contains("Kunde");
    assertThat(page.elements("form")).isEmpty();
  }

  @Test
  void thePageKnowsWhatWasSaidLastAndIsNext() throws IOException {
    String customer = PlannedWeeks.visits(weeks.planned(WEEK)).keySet().iterator().next();
    weeks.run("report", customer, "--date", "2026-10-05", "--note", "Alte Notiz");
    weeks.run(
        "report",
        customer,
        "--date",
        "2026-10-06",
        "--kind",
        "call",
        "--note",
        "Muster erbeten",
        "--next",
        "Muster mitbringen");

    StrictPage page = page();

    assertThat(page.text("dd"))
        .contains("06/10/2026: Muster erbeten", "Muster mitbringen")
        .doesNotContain("Alte Notiz");
  }

  @Test
  void theLongestNotesLeaveThePageSmall() throws IOException {
    for (String customer : PlannedWeeks.visits(weeks.planned(WEEK)).keySet()) {
      Result result =
          weeks.run("report", customer, "--date", "2026-10-05", "--note", "👩 a".repeat(2_500));
      assertThat(result.status()).as(result.err()).isZero();
    }

    StrictPage page = page();

    assertThat(page.elements("dd"))
        .filteredOn(one -> one.getTextContent().contains("👩"))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.getTextContent()).endsWith("…"));
  }

  @Test
  void aBookIsNeverThePage() throws IOException {
    weeks.planned(WEEK);
    Path book = folder.resolve("book.revier");
    Path disguised = Files.copy(book, folder.resolve("other.html"));
    byte[] before = Files.readAllBytes(disguised);

    Result named = weeks.week(WEEK, "--html", book);
    Result result = weeks.week(WEEK, "--html", disguised);

    assertThat(named.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(disguised).hasBinaryContent(before);
  }

  @Test
  void aReportStillNeedsItsCustomerAndDay() {
    assertThat(weeks.run("report").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(weeks.run("report").err()).contains("NUMBER");
    assertThat(weeks.run("report", "1").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(weeks.run("report", "1").err()).contains("--date");
    assertThat(weeks.run("report", "import").err()).contains("FILE.json");
  }
}
