package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.agenda.Activity;
import app.revier.agenda.Activity.Kind;
import app.revier.agenda.Activity.Result;
import app.revier.intake.Problem.Code;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Note;
import app.revier.territory.ProjectId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rows of visits, calls, mails and notes do to a book. */
class ActivityImportTest {

  private static final String HEADINGS =
      "Kundennummer|Datum|Art|Notiz|Minuten|Ergebnis|Nächster Schritt|Nächster Schritt bis|Projekt";

  private final MemoryBook book =
      new MemoryBook()
          .with(new CustomerBuilder(new CustomerId(1), "1", "Klinik Nord"))
          .with(new CustomerBuilder(new CustomerId(2), "2", "Klinik Süd"))
          .with(
              new GrowthProjectBuilder(new ProjectId(5), new CustomerId(1), "Öfen", "offer")
                  .build());

  private ImportPlan take(String... lines) {
    return book.take(MemoryTables.csv(lines));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  @Test
  void aContactHasAllThatItsRowSays() {
    ImportPlan plan =
        take(
            HEADINGS,
            "1|05.01.2026|Besuch|Muster gezeigt|45|verschoben|Anrufen|12.01.2026|öfen",
            "2|06.01.2026|Anruf|||||");

    assertThat(plan.problems()).isEmpty();
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(2, 2, 0, 0, 0));
    assertThat(book.activities())
        .extracting(Activity::customer, Activity::date, Activity::kind, Activity::result)
        .containsExactly(
            tuple(new CustomerId(1), day("2026-01-05"), Kind.VISIT, Result.MOVED),
            tuple(new CustomerId(2), day("2026-01-06"), Kind.CALL, Result.HELD));
    assertThat(book.activities().getFirst())
        .extracting(
            Activity::note,
            Activity::minutes,
            Activity::nextStep,
            Activity::nextDate,
            Activity::project)
        .containsExactly("Muster gezeigt", 45, "Anrufen", day("2026-01-12"), new ProjectId(5));
  }

  @Test
  void mailsAndNotesAreNotesOfTheirDay() {
    take(HEADINGS, "1|05.01.2026|E-Mail|Angebot|||||", "1|06.01.2026||Parkplatz hinten|||||");

    assertThat(book.customer("1").notes())
        .containsExactly(
            new Note("Angebot", "", day("2026-01-05"), Note.Kind.MAIL),
            new Note("Parkplatz hinten", "", day("2026-01-06"), Note.Kind.NOTE));
  }

  @Test
  void aRowWithoutAKindIsAVisitIfItTook() {
    take("Kundennummer|Besuchsdatum|Dauer|Bericht", "1|05.01.2026|30|Gut");

    assertThat(book.activities()).extracting(Activity::kind).containsExactly(Kind.VISIT);
  }

  @Test
  void theSameListAgainChangesNothingAndEqualRowsCountOneByOne() {
    String[] lines = {
      HEADINGS,
      "1|05.01.2026|Anruf||10||||",
      "1|05.01.2026|Anruf||10||||",
      "1|05.01.2026|Notiz|Text|||||"
    };
    assertThat(take(lines).counts().created()).isEqualTo(3);

    ImportPlan again = take(lines);

    assertThat(again.isEmpty()).isTrue();
    assertThat(again.counts().unchanged()).isEqualTo(3);
    assertThat(again.problems()).isEmpty();
  }

  @Test
  void whatTheBookSaysOtherwiseStaysAndIsNamed() {
    take(HEADINGS, "1|05.01.2026|Besuch|Gut|45||||");

    ImportPlan again = take(HEADINGS, "1|05.01.2026|Besuch|Gut|60||||");

    assertThat(again.isEmpty()).isTrue();
    assertThat(again.problems()).extracting(Problem::code).containsExactly(Code.REPORTED_OTHERWISE);
  }

  @Test
  void aLaterVisitThatWasHeldIsTheLastVisit() {
    take(
        HEADINGS,
        "1|05.02.2026|Besuch||||||",
        "1|05.01.2026|Besuch||||||",
        "1|06.03.2026|Besuch|||verschoben|||",
        "1|06.04.2026|Anruf||||||");

    assertThat(book.customer("1").visiting().lastVisit()).isEqualTo(day("2026-02-05"));
  }

  @ParameterizedTest
  @CsvSource({
    "1|24.11.2026|Besuch||||||, IN_THE_FUTURE, 1",
    "1|24.11.2026|Notiz|Text|||||, IN_THE_FUTURE, 1",
    "1|05.01.2026|Quatsch|Text|||||, UNKNOWN_WORD, 1",
    "1|05.01.2026|Notiz||||||, VALUE_MISSING, 1",
    "1||Besuch|Text|||||, VALUE_MISSING, 1",
    "9|05.01.2026|Besuch|Text|||||, CUSTOMER_UNKNOWN, 1",
    "1|05.01.2026|Besuch|Text|||X|04.01.2026|, STEP_BEFORE, 0",
    "1|05.01.2026|Besuch|Text|||||Fremd, PROJECT_UNKNOWN, 0",
    "1|05.01.2026|Besuch|Text|2000||||, OUT_OF_RANGE, 0"
  })
  void whatCannotBeIsNamed(String row, Code code, int rejected) {
    ImportPlan plan = take(HEADINGS, row);

    assertThat(plan.problems()).extracting(Problem::code).containsExactly(code);
    assertThat(plan.counts().rejected()).isEqualTo(rejected);
    assertThat(book.activities()).hasSize(1 - rejected);
  }

  @ParameterizedTest
  @CsvSource({
    "Kundennummer|Datum|Art|Notiz, ACTIVITIES",
    "Customer number|Date|Type|Subject|Duration, ACTIVITIES",
    "Kundennummer|Firma|Datum|Kontaktart|Bericht, ACTIVITIES",
    "Kundennummer|Datum|Art|Notiz|Betrag, SALES",
    "Kundennummer|Projekt|Art|Maßnahme|Status|Jahreswert|Beginn, PROJECTS",
    "Kundennummer|Name|Ort|Umsatz 2026|Datum|Art|Notiz, CUSTOMERS"
  })
  void listsAreToldApart(String headings, ImportKind kind) {
    ImportPlan plan = book.prepare(MemoryTables.csv(headings, "1|05.01.2026|x|y|1|2|3"));

    assertThat(plan.sheets()).extracting(SheetReading::kind).containsExactly(kind);
  }
}
