package app.revier.desktop.screen.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.UnusedPlanWriter;
import app.revier.desktop.screen.imports.ImportState.Opened;
import app.revier.desktop.work.DeferredTasks;
import app.revier.excel.FileTableReader;
import app.revier.intake.ImportField;
import app.revier.intake.ImportPlan;
import app.revier.intake.SheetReading;
import app.revier.intake.SheetReading.Column;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files leave open is asked once, and the answer holds for all their rows. */
class ImportQuestionsTest {

  private static final String[] DEALS = {
    "Kundennummer;Projekt;Status;Jahreswert",
    "1;Umbau;Develop;1000",
    "1;Neubau;Develop;2000",
    "1;Anbau;Gewonnen;3000"
  };

  @TempDir private Path folder = Path.of("");
  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture =
      new DeskFixture(book, Language.GERMAN, new FileTableReader(), new UnusedPlanWriter());
  private final DeferredTasks tasks = new DeferredTasks(fixture.notices());
  private final ImportViewModel model = new ImportViewModel(fixture.desk(tasks));

  @BeforeEach
  void knowTheCustomer() {
    book.customers().save(Customer.named(book.customers().nextId(), "1", "Klinik"));
  }

  private void open(String name, String... lines) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    model.choose(List.of(file));
    tasks.doAll();
  }

  private ImportQuestions questions() {
    return model.choices().questions();
  }

  private ImportPlan plan() {
    return ((Opened) model.stateProperty().get()).plan();
  }

  private List<String> stages() {
    return plan().newProjects().stream().map(GrowthProject::stage).toList();
  }

  private void mean(String code) {
    questions().mean(questions().words().getFirst(), code);
    tasks.doAll();
  }

  private void worth(String typed) {
    questions().worth("USD", typed, "EUR");
    tasks.doAll();
  }

  @Test
  void aWordIsAskedForOnceForAllItsRows() throws IOException {
    open("a.csv", DEALS);
    assertThat(questions().words())
        .extracting(WordQuestion::word, WordQuestion::rows, WordQuestion::isOpen)
        .containsExactly(tuple("Develop", 2, true));
    mean("offer");
    assertThat(stages()).containsExactly("offer", "offer", "won");
    assertThat(plan().problems()).isEmpty();
    assertThat(questions().words())
        .extracting(WordQuestion::word, WordQuestion::rows, WordQuestion::meaning)
        .containsExactly(tuple("Develop", 2, "offer"));
    assertThat(questions().open()).isZero();
  }

  @Test
  void aWordThatIsLeftOutIsNoProblemAnyMore() throws IOException {
    open("a.csv", DEALS);
    mean("");
    assertThat(stages()).containsExactly("not-started", "not-started", "won");
    assertThat(plan().problems()).isEmpty();
    assertThat(plan().unknownWords()).isEmpty();
  }

  private static final String[] OTHER_PROGRAM = {
    "Kundennummer;Projekt;Status;Jahreswert",
    "1;Umbau;Prospecting;1000",
    "1;Neubau;Prospecting;2000",
    "1;Anbau;Gewonnen;3000"
  };

  @Test
  void aWordOfAnotherProgramIsTakenAsWhatItIsAndCanBeChanged() throws IOException {
    open("a.csv", OTHER_PROGRAM);
    assertThat(questions().words())
        .containsExactly(
            new WordQuestion(ImportField.STAGE, "Prospecting", 2, null, List.of("not-started")));
    assertThat(questions().words().getFirst().isAssumed()).isTrue();
    assertThat(questions().words().getFirst().now()).isEqualTo("not-started");
    assertThat(questions().open()).isZero();
    assertThat(questions().meanings()).isEmpty();
    assertThat(stages()).containsExactly("not-started", "not-started", "won");
    mean("offer");
    assertThat(stages()).containsExactly("offer", "offer", "won");
    assertThat(plan().problems()).isEmpty();
    assertThat(questions().words().getFirst().isAssumed()).isFalse();
    open("b.csv", OTHER_PROGRAM);
    assertThat(stages()).containsExactly("offer", "offer", "won");
    open("c.csv", "Kundennummer;Projekt", "1;Umbau");
    assertThat(questions().words()).isEmpty();
  }

  @Test
  void aWordThatOnlySaysOpenDependsOnTheProject() throws IOException {
    open("a.csv", "Kundennummer;Projekt;Status", "1;Umbau;Angebot");
    model.apply();
    tasks.doAll();
    open("b.csv", "Kundennummer;Projekt;Status", "1;Umbau;offen", "1;Neubau;offen");
    WordQuestion asked = questions().words().getFirst();
    assertThat(asked.assumed()).containsExactlyInAnyOrder("offer", "not-started");
    assertThat(asked.now()).isNull();
    assertThat(asked.isOpen()).isFalse();
  }

  @Test
  void aWordIsKnownInTheNextListOfTheSameLayoutAndInNoOther() throws IOException {
    open("a.csv", DEALS);
    mean("offer");
    open("b.csv", "Jahreswert;Kundennummer;Projekt;Status", "7;1;Ausbau;Develop");
    assertThat(stages()).containsExactly("offer");
    assertThat(questions().words())
        .extracting(WordQuestion::word, WordQuestion::meaning)
        .containsExactly(tuple("Develop", "offer"));
    open("c.csv", "Kundennummer;Projekt;Status", "1;Ausbau;Develop");
    assertThat(questions().words()).extracting(WordQuestion::isOpen).containsExactly(true);
  }

  @Test
  void whatIsSaidOfColumnsAndOfWordsIsRememberedSideBySide() throws IOException {
    open("a.csv", "Kundennummer;Projekt;Status;Bem. 7", "1;Umbau;Develop;1000");
    mean("offer");
    SheetReading sheet = plan().sheets().getFirst();
    Column last = sheet.columns().getLast();
    model.mapping().read(sheet, last, SheetChoices.ColumnMeaning.NONE);
    tasks.doAll();
    open("b.csv", "Kundennummer;Projekt;Status;Bem. 7", "1;Ausbau;Develop;1000");
    assertThat(stages()).containsExactly("offer");
    assertThat(model.mapping().isRemembered(plan().sheets().getFirst())).isTrue();
  }

  @Test
  void aStageThatTheBookHasNoMoreIsAskedForAgain() throws IOException {
    open("a.csv", DEALS);
    mean("gone");
    assertThat(questions().words()).extracting(WordQuestion::isOpen).containsExactly(true);
  }

  @Test
  void aCurrencyIsAskedForOnceAndItsRateTakesAllAmounts() throws IOException {
    open(
        "a.csv",
        "Kundennummer;Projekt;Jahreswert;Währung",
        "1;Umbau;1000;USD",
        "1;Neubau;2000;USD",
        "1;Anbau;3000;EUR");
    assertThat(questions().currencies()).containsExactly(new RateQuestion("USD", 2, "", ""));
    worth("0,92");
    assertThat(plan().newProjects())
        .extracting(GrowthProject::yearlyValue)
        .containsExactly(Money.ofCents(92_000), Money.ofCents(184_000), Money.ofCents(300_000));
    assertThat(plan().problems()).isEmpty();
    assertThat(questions().open()).isZero();
  }

  @Test
  void nonsenseIsNoRateAndSaysSo() throws IOException {
    open("a.csv", "Kundennummer;Projekt;Jahreswert;Währung", "1;Umbau;1000;USD");
    worth("0,92");
    for (String nonsense : List.of("viel", "0", "-1", "0,9,2")) {
      worth(nonsense);
      assertThat(questions().currencies().getFirst().complaint())
          .isEqualTo(
              "„%s“ ist kein Kurs. Geben Sie ein, wie viel EUR Sie für 1 USD rechnen, zum Beispiel"
                      .formatted(nonsense)
                  + " 0,92.");
      assertThat(plan().newProjects()).isEmpty();
      assertThat(questions().open()).isOne();
    }
    worth("");
    assertThat(questions().currencies()).containsExactly(new RateQuestion("USD", 1, "", ""));
  }

  @Test
  void anotherListBeginsWithoutTheQuestionsOfTheFirst() throws IOException {
    open("a.csv", "Kundennummer;Projekt;Status;Jahreswert;Währung", "1;Umbau;Develop;9;USD");
    worth("0,92");
    assertThat(questions().words()).hasSize(1);
    open("b.csv", "Kundennummer;Projekt", "1;Umbau");
    assertThat(questions().words()).isEmpty();
    assertThat(questions().currencies()).isEmpty();
    assertThat(questions().rates()).isEmpty();
  }

  private static final String[] SALES = {
    "Kundennummer;Kunde;Datum;Produkt;Betrag",
    "7;Praxis Ost;05.01.2026;Verband;10,00",
    "8;Praxis West;06.01.2026;Verband;20,00",
    "8;Praxis West;07.01.2026;Verband;30,00"
  };

  @Test
  void customersWhomTheBookLacksAreAskedForBeforeTheyAreMade() throws IOException {
    open("a.csv", SALES);
    assertThat(questions().customers()).isEqualTo(new CustomersQuestion(2, null));
    assertThat(questions().open()).isOne();
    assertThat(plan().newCustomers()).isEmpty();
    questions().makeCustomers(true);
    tasks.doAll();
    assertThat(plan().newCustomers())
        .extracting(Customer::name)
        .containsExactly("Praxis Ost", "Praxis West");
    assertThat(questions().customers()).isEqualTo(new CustomersQuestion(2, true));
    assertThat(questions().open()).isZero();
    questions().makeCustomers(false);
    tasks.doAll();
    assertThat(plan().newSales()).isEmpty();
    assertThat(questions().open()).isZero();
    open("b.csv", "Kundennummer;Projekt", "1;Umbau");
    assertThat(questions().customers()).isNull();
  }

  @Test
  void whatIsMadeBesideTheRowsIsSaidBeforeAndAfter() throws IOException {
    open("a.csv", SALES);
    questions().makeCustomers(true);
    tasks.doAll();
    assertThat(model.words().actionProperty().get())
        .isEqualTo("3 Verkaufszeilen importieren, 2 Kunden anlegen");
    assertThat(model.words().resultProperty().get())
        .isEqualTo("3 Zeilen gelesen: 3 neu\n" + "Neu im Buch: 2 Kunden, 3 Verkaufszeilen");
    model.apply();
    tasks.doAll();
    assertThat(model.words().resultProperty().get())
        .endsWith("\nNeu im Buch: 2 Kunden, 3 Verkaufszeilen");
  }

  @Test
  void oneMissingCustomerIsSpokenOfAsOne() {
    assertThat(new Texts(Language.GERMAN).get("imports.question-customers", 1))
        .isEqualTo(
            "Einen Kunden aus diesen Zeilen gibt es im Buch nicht. Solange er nicht angelegt wird,"
                + " bleiben seine Zeilen aus.");
    assertThat(new Texts(Language.ENGLISH).get("imports.question-customers", 1))
        .isEqualTo(
            "1 customer in these rows is not in the book. Until it is added, its rows stay out.");
  }
}
