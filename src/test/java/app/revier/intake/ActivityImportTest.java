package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.intake.Problem.Code;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Note;
import app.revier.territory.ProjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of visits, calls, mails and notes. */
class ActivityImportTest {

  private static final CustomerId NORD = new CustomerId(1);
  private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

  private final MemoryBook book = new MemoryBook();

  @BeforeEach
  void twoCustomers() {
    book.with(new CustomerBuilder(NORD, "K1", "Klinik Nord"))
        .with(new CustomerBuilder(new CustomerId(2), "K2", "Klinik Süd"))
        .with(
            new GrowthProjectBuilder(new ProjectId(7), NORD, "Wundauflagen", "introduced").build());
  }

  private static Activity visit(long id, String note, @Nullable Integer minutes) {
    return new Activity(
        new ActivityId(id),
        NORD,
        DAY,
        Activity.Kind.VISIT,
        Activity.Result.HELD,
        true,
        minutes,
        null,
        note,
        "",
        null,
        null,
        "",
        Activity.Effects.NONE);
  }

  private static List<Code> codes(ImportPlan plan) {
    return plan.problems().stream().map(Problem::code).toList();
  }

  @Test
  void eachKindBecomesWhatItIs() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennummer|Datum|Aktivität|Betreff|Beschreibung|Dauer (Min.)|Projekt",
                "K1|05.10.2026|Besuch|Muster|zwei Kartons|45|wundauflagen",
                "K1|06.10.2026|Telefonat|Rückfrage||10|",
                "K2|07.10.2026|E-Mail|Angebot|liegt bei||",
                "K2|08.10.2026|Notiz||Parkplatz hinten||"));

    assertThat(plan.sheets().getFirst().kind()).isEqualTo(ImportKind.ACTIVITIES);
    assertThat(codes(plan)).isEmpty();
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(4, 4, 0, 0, 0));
    assertThat(book.activities())
        .extracting(
            Activity::customer,
            Activity::date,
            Activity::kind,
            Activity::note,
            Activity::minutes,
            Activity::project)
        .containsExactly(
            tuple(NORD, DAY, Activity.Kind.VISIT, "Muster\nzwei Kartons", 45, new ProjectId(7)),
            tuple(NORD, DAY.plusDays(1), Activity.Kind.CALL, "Rückfrage", 10, null));
    assertThat(book.customer("K2").notes())
        .containsExactly(
            new Note("Angebot\nliegt bei", "", DAY.plusDays(2), Note.Kind.MAIL),
            new Note("Parkplatz hinten", "", DAY.plusDays(3), Note.Kind.NOTE));
    assertThat(book.customer("K1").visiting().lastVisit()).isEqualTo(DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "45, 45",
    "45 min, 45",
    "0:45, 45",
    "01:30:00, 90",
    "1:30 h, 90",
    "'1,5 h', 90",
    "2 Std., 120",
    "0:00,",
    "-,"
  })
  void howLongItTookIsReadAsItIsWritten(String written, @Nullable Integer minutes) {
    ImportPlan plan =
        book.take(
            MemoryTables.csv("Kundennummer|Datum|Art|Dauer", "K1|05.01.2026|Anruf|" + written));
    assertThat(plan.problems()).isEmpty();
    assertThat(book.activities()).extracting(Activity::minutes).containsExactly(minutes);
  }

  @Test
  void aTimeOfExcelIsHowLongItTook() {
    book.take(
        new MemoryTables()
            .cells(
                "",
                List.of(
                    List.of(
                        MemoryTables.text("Kundennummer"),
                        MemoryTables.text("Datum"),
                        MemoryTables.text("Art"),
                        MemoryTables.text("Dauer")),
                    List.of(
                        MemoryTables.text("K1"),
                        MemoryTables.day("2026-01-05"),
                        MemoryTables.text("Anruf"),
                        MemoryTables.number("0.03125")))));
    assertThat(book.activities()).extracting(Activity::minutes).containsExactly(45);
  }

  @Test
  void whatProgramsCallToDoIsLeftOut() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Customer number|Date|Type|Note|Done",
                "K1|2026-01-05|Visit|Text|To do",
                "K1|2026-01-05|Mail|Text|To-do"));
    assertThat(codes(plan)).containsExactly(Code.ACTIVITY_AHEAD, Code.ACTIVITY_AHEAD);
    assertThat(plan.isEmpty()).isTrue();
  }

  @Test
  void theSameListAgainChangesNothing() {
    String[] list = {
      "Customer number|Date|Activity type|Notes|Minutes",
      "K1|2026-10-05|Visit|Showed samples|45",
      "K1|2026-10-05|Call||",
      "K1|2026-10-05|Call||",
      "K1|2026-10-06|Note|Parking behind the house|",
      "K1|2026-10-06|Note|Parking behind the house|"
    };
    assertThat(book.take(MemoryTables.csv(list)).counts().created()).isEqualTo(5);
    ImportPlan again = book.take(MemoryTables.csv(list));
    assertThat(again.isEmpty()).isTrue();
    assertThat(again.counts()).isEqualTo(new ImportPlan.Counts(5, 0, 0, 5, 0));
    assertThat(book.activities()).hasSize(3);
    assertThat(book.customer("K1").notes()).hasSize(2);
  }

  @Test
  void oneMoreOfTheSameIsNew() {
    String call = "K1|2026-10-05|Call|";
    String headings = "Customer number|Date|Activity type|Notes";
    book.take(MemoryTables.csv(headings, call));
    assertThat(book.take(MemoryTables.csv(headings, call, call)).counts())
        .isEqualTo(new ImportPlan.Counts(2, 1, 0, 1, 0));
    assertThat(book.activities()).hasSize(2);
  }

  @Test
  void aVisitThatWasReportedIsNotCountedTwiceAndLosesNothing() {
    book.with(visit(3, "Frau Kern war da.", null));
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennummer|Besuchsdatum|Bericht|Dauer|Nächster Schritt|Nächster Schritt bis",
                "K1|05.10.2026|Muster bestellt.|40|anrufen|12.10.2026"));
    assertThat(plan.counts().updated()).isEqualTo(1);
    assertThat(book.activities())
        .singleElement()
        .satisfies(
            now -> {
              assertThat(now.note()).isEqualTo("Frau Kern war da.\nMuster bestellt.");
              assertThat(now.minutes()).isEqualTo(40);
              assertThat(now.planned()).isTrue();
              assertThat(now.nextStep()).isEqualTo("anrufen");
              assertThat(now.nextDate()).isEqualTo(LocalDate.of(2026, 10, 12));
            });
  }

  @Test
  void howLongItTookStaysAsItWasReported() {
    book.with(visit(3, "Gut", 60));
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennummer|Datum|Aktivität|Bericht|Dauer",
                "K1|05.10.2026|Besuch|Gut|45",
                "K1|05.10.2026|Besuch|Gut|1:00"));
    assertThat(codes(plan)).containsExactly(Code.REPORT_KEPT);
    assertThat(plan.isEmpty()).isTrue();
    assertThat(book.activities().getFirst().minutes()).isEqualTo(60);
  }

  @Test
  void whatCameOfAReportedVisitStays() {
    book.with(visit(3, "", null));
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennummer|Datum|Aktivität|Bericht|Status",
                "K1|05.10.2026|Besuch|Niemand da|ausgefallen"));
    assertThat(codes(plan)).containsExactly(Code.REPORT_KEPT);
    assertThat(book.activities().getFirst().result()).isEqualTo(Activity.Result.HELD);
  }

  @Test
  void anEarlierVisitIsNotTheLastOne() {
    book.take(
        MemoryTables.csv(
            "Kundennummer|Datum|Aktivität|Bericht",
            "K1|05.10.2026|Besuch|zweiter",
            "K1|01.09.2026|Besuch|erster",
            "K1|06.10.2026|Besuch|"));
    assertThat(book.customer("K1").visiting().lastVisit()).isEqualTo(DAY.plusDays(1));
    assertThat(book.activities())
        .extracting(one -> one.effects().lastVisit())
        .containsExactly(null, null, DAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Besuch # 24.11.2026 #                # IN_THE_FUTURE
          Besuch # 20.11.2026 # geplant        # ACTIVITY_AHEAD
          Notiz  # 20.11.2026 #                # VALUE_MISSING
          Besuch #            #                # VALUE_MISSING
          Besuch # 31.02.2026 #                # NOT_A_DATE
          """)
  void whatHasNotHappenedOrSaysNothingIsLeftOut(
      String kind, @Nullable String day, @Nullable String status, Code why) {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv(
                "Kundennummer|Datum|Aktivität|Bericht|Status",
                "K1|%s|%s||%s".formatted(text(day), kind, text(status)),
                "K1|05.10.2026|Besuch|war da|erledigt"));
    assertThat(codes(plan)).containsExactly(why);
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(2, 1, 0, 0, 1));
  }

  private static String text(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  @Test
  void whatIsNotUnderstoodIsKeptInWords() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennummer|Datum|Aktivität|Bericht|Ergebnis|Projekt|Ansprechpartner",
                "K1|05.10.2026|Messe|Stand besucht||Spritzen|",
                "K1|06.10.2026|Besuch||Muster dagelassen||Frau Kern"));
    assertThat(codes(plan)).containsExactly(Code.UNKNOWN_WORD);
    assertThat(book.customer("K1").notes())
        .containsExactly(new Note("Messe\nProjekt: Spritzen\nStand besucht", "", DAY));
    assertThat(book.activities())
        .extracting(Activity::note)
        .containsExactly("Ergebnis: Muster dagelassen\nAnsprechpartner: Frau Kern");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          ACTIVITIES # Account Name|Date|Subject|Type|Status|Comments
          ACTIVITIES # Kunde|Datum|Art|Notiz
          ACTIVITIES # Kundennummer|Besuchsdatum|Dauer|Bericht
          ACTIVITIES # Company|Activity date|Activity type|Note
          SALES      # Kundennummer|Datum|Art|Bemerkung|Betrag
          ACTIVITIES # Customer number|Date|Type|Subject|Duration
          ACTIVITIES # Kundennummer|Firma|Datum|Kontaktart|Bericht
          CUSTOMERS  # Kundennummer|Name|Ort|Umsatz 2026|Datum|Art|Notiz
          PROJECTS   # Kundennummer|Projekt|Art|Maßnahme|Status|Jahreswert|Beginn
          PROJECTS   # Kundennummer|Projekt|Art|Phase|Jahreswert|Notiz
          CUSTOMERS  # Kundennummer|Name|Ort|Umsatz 2026|Letzter Besuch|Notiz
          CUSTOMERS  # Kundennummer|Name|Straße|PLZ|Ort|Typ|Datum
          CUSTOMERS  # Kundennummer|Name|Datum|Art|Status
          CONTACTS   # Kundennummer|Ansprechpartner|Rolle|Telefon|Bemerkung
          """)
  void listsOfOtherThingsStayWhatTheyAre(ImportKind kind, String headings) {
    ImportPlan plan = book.prepare(MemoryTables.csv(headings, "K1|x|x|x|x|x|x"));
    assertThat(plan.sheets().getFirst().kind()).isEqualTo(kind);
  }

  @Test
  void aListThatIsSaidToBeOfActivitiesNeedsNoKind() {
    ImportPlan plan =
        book.apply(
            book.prepare(
                MemoryTables.csv("Kunde|Datum|Text", "Klinik Nord|05.10.2026|Parkplatz hinten"),
                new ImportOptions(ImportKind.ACTIVITIES, null, Map.of(), true)));
    assertThat(codes(plan)).isEmpty();
    assertThat(book.customer("K1").notes()).containsExactly(new Note("Parkplatz hinten", "", DAY));
  }

  @Test
  void aRowWithoutAKindIsAVisitIfItTook() {
    book.take(
        MemoryTables.csv("Kundennummer|Datum|Aktivität|Bericht|Dauer", "K1|05.10.2026||Gut|30"));
    assertThat(book.activities()).extracting(Activity::kind).containsExactly(Activity.Kind.VISIT);
  }

  @Test
  void aNoteThatSaysNothingIsNothingToComplainOf() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv("Kundennummer|Datum|Aktivität|Bericht", "K1|05.10.2026|Notiz|n/a"));
    assertThat(codes(plan)).isEmpty();
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(1, 0, 0, 1, 0));
  }

  @Test
  void blanksThatASpreadsheetChangesMakeNoOtherCall() {
    String headings = "Kundennummer|Datum|Aktivität|Bericht";
    book.take(MemoryTables.csv(headings, "K1|05.10.2026|Anruf|Muster  kommen\nmorgen"));
    ImportPlan plan =
        book.take(MemoryTables.csv(headings, "K1|05.10.2026|Anruf|Muster kommen morgen "));
    assertThat(plan.isEmpty()).isTrue();
  }

  @Test
  void aNextStepBeforeTheContactIsLeftOut() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennummer|Datum|Aktivität|Bericht|Nächster Schritt|Nächster Schritt bis",
                "K1|05.10.2026|Anruf||anrufen|04.10.2026"));
    assertThat(codes(plan)).containsExactly(Code.STEP_BEFORE);
    assertThat(book.activities().getFirst().nextDate()).isNull();
  }

  @Test
  void whatANoteHasNoPlaceForIsKeptInItsText() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennummer|Datum|Aktivität|Bericht|Projekt|Nächster Schritt|Quelle",
                "K1|05.10.2026|E-Mail|Angebot|Wundauflagen|anrufen|Postfach",
                "K1|06.10.2026|Anruf|kurz|||Liste"));
    assertThat(codes(plan)).isEmpty();
    assertThat(book.customer("K1").notes())
        .containsExactly(
            new Note(
                "Projekt: Wundauflagen\nNächster Schritt: anrufen\nAngebot",
                "Postfach",
                DAY,
                Note.Kind.MAIL));
    assertThat(book.activities()).extracting(Activity::note).containsExactly("Quelle: Liste\nkurz");
  }

  @Test
  void aListThatSaysNothingOfTheResultContradictsNone() {
    String headings = "Kundennummer|Datum|Aktivität|Bericht|Status";
    book.take(MemoryTables.csv(headings, "K1|05.10.2026|Besuch|Niemand da|ausgefallen"));
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv(
                "Kundennummer|Datum|Aktivität|Bericht", "K1|05.10.2026|Besuch|Niemand"));
    assertThat(codes(plan)).isEmpty();
    assertThat(plan.isEmpty()).isTrue();
  }

  @Test
  void anotherNextStepThanThatReportedIsNamed() {
    String headings = "Kundennummer|Datum|Aktivität|Bericht|Nächster Schritt";
    book.take(MemoryTables.csv(headings, "K1|05.10.2026|Besuch|war da|anrufen"));
    ImportPlan plan =
        book.prepare(MemoryTables.csv(headings, "K1|05.10.2026|Besuch|war da|Muster schicken"));
    assertThat(codes(plan)).containsExactly(Code.REPORT_KEPT);
    assertThat(plan.isEmpty()).isTrue();
  }

  @Test
  void wordsThatOnlyBeginLikeWhatIsKnownAreAdded() {
    book.with(visit(3, "Janssen war da.", null));
    book.take(MemoryTables.csv("Kundennummer|Datum|Aktivität|Bericht", "K1|05.10.2026|Besuch|Jan"));
    assertThat(book.activities().getFirst().note()).isEqualTo("Janssen war da.\nJan");
  }

  @Test
  void whatThereIsNoRoomForIsNamed() {
    book.with(visit(3, "x".repeat(9_990), null));
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennummer|Datum|Aktivität|Bericht", "K1|05.10.2026|Besuch|noch viel mehr"));
    assertThat(codes(plan)).containsExactly(Code.TOO_LONG);
    assertThat(book.activities().getFirst().note()).hasSize(9_990);
  }
}
