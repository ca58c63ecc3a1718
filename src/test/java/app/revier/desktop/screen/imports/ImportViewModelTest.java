package app.revier.desktop.screen.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.book.Book;
import app.revier.book.NotTheLatestChangeException;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.book.YearStart;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.UnusedPlanWriter;
import app.revier.desktop.screen.imports.ImportLine.Difference;
import app.revier.desktop.screen.imports.ImportState.Imported;
import app.revier.desktop.screen.imports.ImportState.Importing;
import app.revier.desktop.screen.imports.ImportState.Looking;
import app.revier.desktop.screen.imports.ImportState.NoFile;
import app.revier.desktop.screen.imports.ImportState.Opened;
import app.revier.desktop.screen.imports.ImportState.Unusable;
import app.revier.desktop.screen.imports.SheetChoices.ColumnMeaning;
import app.revier.desktop.work.DeferredTasks;
import app.revier.excel.FileTableReader;
import app.revier.gap.NextYear;
import app.revier.intake.ImportField;
import app.revier.intake.ImportKind;
import app.revier.intake.Problem;
import app.revier.intake.SheetReading;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.text.Language;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One import from the file to the book and back, with work that comes back late. */
class ImportViewModelTest {

  private static final ColumnMeaning CITY = new ColumnMeaning(ImportField.CITY, 0);
  private static final ColumnMeaning NAME = new ColumnMeaning(ImportField.NAME, 0);

  @TempDir private Path folder = Path.of("");
  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture =
      new DeskFixture(book, Language.GERMAN, new FileTableReader(), new UnusedPlanWriter());
  private final DeferredTasks tasks = new DeferredTasks(fixture.notices());
  private final ImportViewModel model = new ImportViewModel(desk());

  private Desk desk() {
    return fixture.desk(tasks);
  }

  private Path file(String name, String... lines) {
    try {
      return Files.writeString(
          folder.resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private ImportState state() {
    return model.stateProperty().get();
  }

  private ImportPreview preview() {
    return switch (state()) {
      case Opened opened when opened.preview() != null -> opened.preview();
      case Imported imported -> imported.preview();
      default -> throw new AssertionError("nothing is known of the file: " + state());
    };
  }

  private SheetReading sheet() {
    return state() instanceof Opened opened
        ? opened.plan().sheets().getFirst()
        : preview().plan().sheets().getFirst();
  }

  private SheetReading.Column column(String letters) {
    return sheet().columns().stream()
        .filter(column -> column.letters().equals(letters))
        .findFirst()
        .orElseThrow();
  }

  private void open(Path file) {
    model.choose(List.of(file));
    tasks.doAll();
  }

  private List<String> numbers() {
    return book.snapshot().territory().customers().stream().map(Customer::number).toList();
  }

  private void changeBook() {
    book.customers().save(Customer.named(book.customers().nextId(), "900", "Praxis"));
    model.refresh(book.snapshot());
  }

  @Test
  void firstFileIsShownWithItsOwnColumnsWhenItsPreviewComes() {
    List<List<String>> shown = new ArrayList<>();
    model
        .stateProperty()
        .subscribe(
            state -> {
              if (state instanceof Opened) {
                shown.add(sheet().columns().stream().map(SheetReading.Column::heading).toList());
              }
            });
    open(file("a.csv", "Kundennummer;Name", "1;Klinik"));
    assertThat(shown).containsOnly(List.of("Kundennummer", "Name"));
  }

  @Test
  void nothingOfTheFirstFileIsLeftWhileTheSecondIsRead() {
    open(file("a.csv", "Kundennummer;Name", "1;Klinik"));
    Path second = file("b.csv", "Kundennummer;Firma;Ort", "2;Praxis;Köln");
    model.choose(List.of(second));
    assertThat(state()).isEqualTo(new Looking(ChosenFiles.of(List.of(second))));
    assertThat(model.words().resultProperty().get()).isEmpty();
    tasks.doAll();
    assertThat(sheet().columns())
        .extracting(SheetReading.Column::heading)
        .containsExactly("Kundennummer", "Firma", "Ort");
  }

  @Test
  void resultOfAnEarlierFileThatComesLateIsNotShown() {
    model.choose(List.of(file("a.csv", "Kundennummer;Name", "1;Klinik")));
    model.choose(List.of(file("b.csv", "Kundennummer;Name", "2;Praxis")));
    List<ImportState> seen = new ArrayList<>();
    model.stateProperty().subscribe(each -> seen.add(each));
    tasks.doAll();
    assertThat(seen.stream().filter(Opened.class::isInstance))
        .isNotEmpty()
        .allMatch(
            state -> ((Opened) state).look().files().name(fixture.desk().texts()).equals("b.csv"));
  }

  @Test
  void failureOfAnEarlierFileThatComesLateIsNotShown() {
    model.choose(List.of(folder.resolve("nicht-da.csv")));
    model.choose(List.of(file("b.csv", "Kundennummer;Name", "2;Praxis")));
    tasks.doAll();
    assertThat(state()).isInstanceOf(Opened.class);
  }

  @Test
  void whatWasSaidOfOneFileIsNotAppliedToTheNext() {
    open(file("a.csv", "Kundennummer;Name;Ort", "1;Klinik;Bonn"));
    model.mapping().read(sheet(), column("C"), ColumnMeaning.NONE);
    tasks.doAll();
    open(file("b.csv", "Kundennummer;Firma;Ort", "2;Praxis;Köln"));
    assertThat(column("C").field()).isEqualTo(ImportField.CITY);
  }

  @Test
  void whatWasSaidOfAListIsKnownForTheNextWithTheSameHeadingsInAnyOrder() {
    open(file("a.csv", "Kundennummer;Name;Bemerk. 7", "1;Klinik;Bonn"));
    model.mapping().read(sheet(), column("C"), CITY);
    tasks.doAll();
    open(file("b.csv", "Liste vom Mai", "Bemerk. 7;Kundennummer;Name", "Köln;2;Praxis"));
    assertThat(column("A").field()).isEqualTo(ImportField.CITY);
    assertThat(model.mapping().isRemembered(sheet())).isTrue();
    assertThat(preview().created()).extracting(ImportLine.New::details).containsExactly("Köln");

    model.mapping().forgetChoices(sheet());
    tasks.doAll();
    assertThat(column("A").field()).isNull();
    open(file("c.csv", "Kundennummer;Name;Bemerk. 7", "3;Labor;Ulm"));
    assertThat(column("C").field()).isNull();
    assertThat(model.mapping().isRemembered(sheet())).isFalse();
  }

  @Test
  void aYearThatNoHeadingNamesIsAskedForAgainInTheNextPlanYear() {
    open(file("a.csv", "Kundennummer;Name;Zahl;Wert 2025", "1;Klinik;500;7"));
    model.mapping().read(sheet(), column("C"), new ColumnMeaning(ImportField.REVENUE, 2026));
    tasks.doAll();
    model.mapping().read(sheet(), column("D"), new ColumnMeaning(ImportField.REVENUE, 2025));
    tasks.doAll();
    book.settings().set(Map.of(Setting.PLAN_YEAR.key(), "2028"));
    open(file("b.csv", "Kundennummer;Name;Zahl;Wert 2025", "1;Klinik;500;7"));
    assertThat(column("C").field()).isNull();
    assertThat(column("D").year()).isEqualTo(2025);
  }

  @Test
  void columnIsReadAsTheRepSaysAndTheConsequencesFollow() {
    open(file("a.csv", "Kundennummer;Name;Bemerk. 7", "1;Klinik;Bonn"));
    assertThat(column("C").field()).isNull();
    model.mapping().read(sheet(), column("C"), CITY);
    tasks.doAll();
    assertThat(column("C").field()).isEqualTo(ImportField.CITY);
    assertThat(preview().created()).extracting(ImportLine.New::details).containsExactly("Bonn");
    assertThat(model.mapping().isByHand(sheet(), column("C"))).isTrue();
    assertThat(model.mapping().isByHand(sheet(), column("B"))).isFalse();
  }

  @Test
  void meaningGivenToAnotherColumnIsTakenFromTheFirst() {
    open(file("a.csv", "Kundennummer;Name;Name lang", "1;Kl. B.;Klinik Bonn"));
    model.mapping().read(sheet(), column("C"), NAME);
    tasks.doAll();
    assertThat(column("B").field()).isNull();
    assertThat(preview().created())
        .extracting(line -> line.subject().name())
        .containsExactly("Klinik Bonn");
    assertThat(preview().problems()).isEmpty();
  }

  @Test
  void mappingByHandIsForgottenOnRequest() {
    open(file("a.csv", "Kundennummer;Name;Ort", "1;Klinik;Bonn"));
    model.mapping().read(sheet(), column("C"), ColumnMeaning.NONE);
    tasks.doAll();
    model.mapping().forgetChoices(sheet());
    tasks.doAll();
    assertThat(column("C").field()).isEqualTo(ImportField.CITY);
    assertThat(model.mapping().isByHand(sheet())).isFalse();
  }

  @Test
  void listWithoutKnownHeadingsIsImportedAfterMapping() {
    open(file("a.csv", "Kz 1;Kz 2", "17;Klinik"));
    assertThat(model.words().obstacleProperty().get()).isNotEmpty();
    model.mapping().readAs(sheet(), ImportKind.CUSTOMERS);
    tasks.doAll();
    assertThat(sheet().missing()).containsExactly(ImportField.NUMBER);
    assertThat(model.words().nextObstacleProperty().get()).isNotEmpty();
    model.mapping().read(sheet(), column("A"), new ColumnMeaning(ImportField.NUMBER, 0));
    tasks.doAll();
    model.mapping().read(sheet(), column("B"), NAME);
    tasks.doAll();
    assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
    model.next();
    tasks.doAll();
    assertThat(model.words().actionProperty().get()).isEqualTo("Einen Kunden importieren");
    model.apply();
    tasks.doAll();
    assertThat(numbers()).containsExactly("17");
  }

  @Test
  void revenueOfTheYearsAroundThePlanCanBeChosen() {
    open(file("a.csv", "Kundennummer;Name;Zahl", "1;Klinik;500"));
    ColumnMeaning revenue = new ColumnMeaning(ImportField.REVENUE, 2026);
    assertThat(model.mapping().meanings(sheet(), column("C")))
        .contains(revenue, ColumnMeaning.NONE);
    model.mapping().read(sheet(), column("C"), revenue);
    tasks.doAll();
    assertThat(column("C").year()).isEqualTo(2026);
  }

  @Test
  void headingsAreReadInTheRowTheRepSays() {
    open(file("a.csv", "Kundennummer;Name;Ort", "Kundennummer;Name;x", "1;Klinik;y"));
    model.mapping().headingsIn(sheet(), 2);
    tasks.doAll();
    assertThat(sheet().headingRow()).isEqualTo(2);
    assertThat(preview().created()).hasSize(1);
  }

  @Test
  void asRecognisedTakesBackTheRowOfHeadingsAndKeepsWhatWasSaidOfTheirColumns() {
    open(file("a.csv", "Kundennummer;Name;Bemerk. 7", "1;Klinik;Bonn", "2;Praxis;Neuss"));
    ColumnMeaning city = new ColumnMeaning(ImportField.CITY, 0);
    model.mapping().read(sheet(), column("C"), city);
    tasks.doAll();
    model.mapping().headingsIn(sheet(), 2);
    tasks.doAll();
    model.mapping().forgetChoices(sheet());
    tasks.doAll();
    assertThat(sheet().headingRow()).isOne();
    assertThat(ColumnMeaning.of(column("C"))).isEqualTo(city);
    assertThat(model.mapping().isByHand(sheet())).isTrue();
    model.mapping().forgetChoices(sheet());
    tasks.doAll();
    assertThat(model.mapping().isByHand(sheet())).isFalse();
    assertThat(column("C").field()).isNull();
  }

  @Test
  void asRecognisedTakesBackTheRowOfHeadingsIfNothingElseWasSaid() {
    open(file("a.csv", "Kundennummer;Name;Ort", "1;Klinik;Bonn", "2;Praxis;Neuss"));
    model.mapping().headingsIn(sheet(), 2);
    tasks.doAll();
    model.mapping().forgetChoices(sheet());
    tasks.doAll();
    assertThat(sheet().headingRow()).isOne();
    assertThat(model.mapping().isByHand(sheet())).isFalse();
  }

  @Test
  void problemsOfOneKindAndColumnAreOneGroup() {
    List<String> lines = new ArrayList<>(List.of("Kundennummer;Name;Umsatz 2026;Potenzial"));
    for (int i = 1; i <= 5_000; i++) {
      lines.add(i + ";Klinik;viel;" + (i % 2 == 0 ? "mehr" : "7"));
    }
    open(file("a.csv", lines.toArray(String[]::new)));
    assertThat(preview().problems())
        .extracting(group -> group.problems().size())
        .containsExactlyInAnyOrder(5_000, 2_500);
  }

  @Test
  void anImportWaitsUntilTheFileIsReadAnew() {
    open(file("a.csv", "Kundennummer;Name;Ort", "1;Klinik;Bonn"));
    model.mapping().read(sheet(), column("C"), ColumnMeaning.NONE);
    assertThat(model.words().obstacleProperty().get()).isEqualTo("Die Datei wird gerade gelesen.");
    model.apply();
    tasks.doAll();
    assertThat(book.snapshot().territory().customers()).isEmpty();
  }

  @Test
  void bookThatChangedMeanwhileHasTheImportPreparedAnew() {
    open(file("a.csv", "Kundennummer;Name", "1;Klinik", "900;Praxis"));
    assertThat(preview().created()).hasSize(2);
    changeBook();
    tasks.doAll();
    assertThat(preview().created()).hasSize(1);
    assertThat(model.remarkProperty().get()).contains("neu geprüft");
    model.apply();
    tasks.doAll();
    assertThat(numbers()).containsExactlyInAnyOrder("900", "1");
  }

  @Test
  void changeThatComesBeforeTheImportIsCarriedOutIsExplainedAndNothingIsImported() {
    open(file("a.csv", "Kundennummer;Name", "900;Klinik"));
    model.apply();
    book.customers().save(Customer.named(book.customers().nextId(), "900", "Praxis"));
    tasks.doAll();
    assertThat(state()).isInstanceOf(Opened.class);
    assertThat(model.remarkProperty().get()).contains("neu geprüft");
    assertThat(book.snapshot().territory().customers()).hasSize(1);
    assertThat(fixture.notices().failures()).isEmpty();
  }

  @Test
  void importIsTakenBackAndTheFileIsShownAgain() {
    open(file("a.csv", "Kundennummer;Name", "1;Klinik"));
    model.apply();
    tasks.doAll();
    assertThat(state()).isInstanceOf(Imported.class);
    model.undo();
    tasks.doAll();
    assertThat(book.snapshot().territory().customers()).isEmpty();
    assertThat(state()).isInstanceOf(Opened.class);
    assertThat(model.words().obstacleProperty().get()).isEmpty();
  }

  @Test
  void importIsNotTakenBackOnceTheBookChangedAgain() {
    open(file("a.csv", "Kundennummer;Name", "1;Klinik"));
    model.apply();
    tasks.doAll();
    assertThat(model.words().undoObstacleProperty().get()).isEmpty();
    changeBook();
    assertThat(model.words().undoObstacleProperty().get()).contains("danach geändert");
    model.undo();
    tasks.doAll();
    assertThat(numbers()).containsExactly("1", "900");
  }

  @Test
  void fileThatCannotBeUsedIsExplainedInASentence() throws IOException {
    open(Files.write(folder.resolve("leer.csv"), new byte[0]));
    assertThat(state())
        .isEqualTo(
            new Unusable(
                ChosenFiles.of(List.of(folder.resolve("leer.csv"))),
                "Die Datei leer.csv ist leer."));
    open(
        Files.write(
            folder.resolve("brief.pdf"),
            "%PDF-1.7\n%âãÏÓ\n1 0 obj\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
    assertThat(state()).isInstanceOf(Unusable.class);
    assertThat(((Unusable) state()).complaint()).contains("keine Tabelle");
  }

  @Test
  void buttonNamesWhatIsImported() {
    Map<String, List<String>> cases =
        Map.of(
            "Einen Kunden importieren", List.of("Kundennummer;Name", "1;Klinik"),
            "2 Kunden importieren", List.of("Kundennummer;Name", "1;Klinik", "2;Praxis"));
    cases.forEach(
        (words, lines) -> {
          open(file("a.csv", lines.toArray(String[]::new)));
          assertThat(model.words().actionProperty().get()).isEqualTo(words);
        });
    book.customers().save(Customer.named(book.customers().nextId(), "1", "Klinik"));
    open(
        file(
            "c.csv",
            "Kundennummer;Ansprechpartner;Funktion",
            "1;Frau Weiß;Einkauf",
            "1;Herr Schwarz;Einkauf"));
    assertThat(model.words().actionProperty().get()).isEqualTo("2 Ansprechpartner importieren");
    open(file("p.csv", "Kundennummer;Projekt;Jahreswert", "1;Neubau;1000"));
    assertThat(model.words().actionProperty().get()).isEqualTo("Ein Projekt importieren");
  }

  private void importAll(Path file) {
    open(file);
    model.apply();
    tasks.doAll();
  }

  private List<Difference> differences() {
    return preview().changed().stream().map(ImportLine.Changed::difference).toList();
  }

  @Test
  void eachValueThatChangesIsALineWithBeforeAndAfter() {
    importAll(
        file(
            "k.csv",
            "Kundennummer;Name;Ort;Umsatz 2026;Kundenpotenzial;Vertragsumsatz;Vertrag bis",
            "1;Klinik;Bonn;1.234,50;9.000;;",
            "2;Praxis;Köln;500;;700;31.12.2027"));
    open(
        file(
            "k2.csv",
            "Kundennummer;Name;Ort;Umsatz 2026;Kundenpotenzial;Vertragsumsatz;Vertrag bis",
            "1;Klinik am Rhein;Bonn;-12.345,00;;;",
            "2;Praxis;Köln;500;8.000;700;30.06.2028"));
    assertThat(differences())
        .containsExactly(
            new Difference("Name", "Klinik", "Klinik am Rhein"),
            new Difference("Umsatz 2026", "1.234,50", "−12.345,00"),
            new Difference("Kundenpotenzial", "", "8.000,00"),
            new Difference("Potenzialquelle", "", "geschätzt"),
            new Difference("Vertrag bis", "31.12.2027", "30.06.2028"));
    assertThat(preview().changed())
        .extracting(line -> line.subject().number())
        .containsExactly("1", "1", "2", "2", "2");
    assertThat(preview().changedRecords()).isEqualTo(2);
  }

  @Test
  void changedContactsAndProjectsAreNamedWithBeforeAndAfter() {
    importAll(file("k.csv", "Kundennummer;Name", "1;Klinik"));
    Path contact =
        file("c.csv", "Kundennummer;Ansprechpartner;Rolle;Einfluss", "1;Frau Weiß;Einkauf;1");
    open(contact);
    assertThat(differences()).isEmpty();
    assertThat(preview().created())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.subject().kind()).isEqualTo(ImportKind.CONTACTS);
              assertThat(line.subject().name()).isEqualTo("Frau Weiß");
              assertThat(line.values())
                  .contains(
                      new Difference("Rolle", "", "Einkauf"), new Difference("Einfluss", "", "1"));
            });
    importAll(contact);
    open(file("c2.csv", "Kundennummer;Ansprechpartner;Rolle;Einfluss", "1;Frau Weiß;Einkauf;3"));
    assertThat(differences()).containsExactly(new Difference("Einfluss", "1", "3"));
    importAll(file("p.csv", "Kundennummer;Projekt;Jahreswert", "1;Neubau;1000"));
    open(file("p2.csv", "Kundennummer;Projekt;Jahreswert", "1;Neubau;2500"));
    assertThat(differences()).containsExactly(new Difference("Jahreswert", "1.000,00", "2.500,00"));
    assertThat(preview().changed()).allMatch(line -> line.subject().kind() == ImportKind.PROJECTS);
  }

  @Test
  void visitsAndNotesAreShownInOneLineEach() {
    importAll(file("k.csv", "Kundennummer;Name", "1;Klinik"));
    Path list =
        file(
            "v.csv",
            "Kundennummer;Datum;Aktivität;Betreff;Bericht;Dauer",
            "1;05.10.2026;Besuch;Muster;zwei Kartons;45",
            "1;06.10.2026;Notiz;Parken;hinten;");
    open(list);
    assertThat(model.words().actionProperty().get()).isEqualTo("2 Einträge importieren");
    assertThat(preview().created())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.subject().kind()).isEqualTo(ImportKind.ACTIVITIES);
              assertThat(line.subject().name()).isEqualTo("Besuch");
              assertThat(line.details()).isEqualTo("Klinik, 05.10.2026");
              assertThat(line.values())
                  .contains(
                      new Difference("Bericht", "", "Muster · zwei Kartons"),
                      new Difference("Dauer in Minuten", "", "45"));
            });
    assertThat(differences()).contains(new Difference("Notiz", "", "Parken · hinten"));
    importAll(list);
    open(
        file(
            "v2.csv",
            "Kundennummer;Datum;Aktivität;Bericht;Dauer",
            "1;05.10.2026;Besuch;Frau Kern will bestellen;50"));
    assertThat(differences())
        .containsExactly(
            new Difference(
                "Bericht",
                "Muster · zwei Kartons",
                "Muster · zwei Kartons · Frau Kern will bestellen"));
    assertThat(preview().plan().problems())
        .extracting(Problem::code)
        .contains(Problem.Code.REPORT_KEPT);
  }

  @Test
  void newCustomersAreShownWithTheirRevenueOfTheBaseYear() {
    open(
        file(
            "k.csv",
            "Kundennummer;Name;Umsatz 2025;Umsatz 2026",
            "1;Klinik;100;1.234,50",
            "2;Praxis;300;"));
    assertThat(preview().created())
        .extracting(ImportLine.New::amount)
        .containsExactly(Money.ofCents(123_450), null);
    assertThat(preview().amountHeading()).isEqualTo("Umsatz 2026, €");
  }

  @Test
  void revenueOfTheLastYearIsShownWhereTheFileHasNoneOfTheBaseYear() {
    open(file("k.csv", "Kundennummer;Name;Umsatz 2023;Umsatz 2024", "1;Klinik;100;200"));
    assertThat(preview().created())
        .extracting(ImportLine.New::amount)
        .containsExactly(Money.of(200));
    assertThat(preview().amountHeading()).isEqualTo("Umsatz 2024, €");
  }

  @Test
  void newProjectsAndSalesAreShownWithTheirAmounts() {
    importAll(file("k.csv", "Kundennummer;Name", "1;Klinik"));
    open(file("p.csv", "Kundennummer;Projekt;Jahreswert", "1;Neubau;2500"));
    assertThat(preview().created())
        .extracting(ImportLine.New::amount, ImportLine.New::details)
        .containsExactly(tuple(Money.of(2_500), "Klinik"));
    assertThat(preview().amountHeading()).isEqualTo("Jahreswert, €");
    open(file("s.csv", "Kundennummer;Datum;Produkt;Betrag", "1;03.02.2026;Tupfer;99,90"));
    assertThat(preview().created())
        .extracting(ImportLine.New::amount, ImportLine.New::details)
        .containsExactly(tuple(Money.ofCents(9_990), "Klinik, 03.02.2026"));
    assertThat(preview().amountHeading()).isEqualTo("Betrag, €");
  }

  @Test
  void realRevenueThatTakesThePlaceOfAssumedOneIsSaidBeforeAndAfter() {
    importAll(file("a.csv", "Kundennummer;Name;Umsatz 2025", "1;Klinik;900", "2;Praxis;400"));
    book.settings().set(Map.of("plan.year", "2026"));
    book.reviews().startYear(new YearStart.Wish(2026, null, NextYear.Missing.ASSUMED));

    open(file("b.csv", "Kundennummer;Name;Umsatz 2026", "1;Klinik;950"));

    String said =
        "\nBei einem Kunden ersetzt der Umsatz den angenommenen."
            + " Bei einem Kunden bleibt er angenommen, siehe Durchsicht.";
    assertThat(model.words().resultProperty().get()).endsWith(said);
    model.apply();
    tasks.doAll();
    assertThat(model.words().resultProperty().get()).startsWith("Importiert.").endsWith(said);
  }

  @Test
  void whileItIsImportedNothingSaysThatTheFileIsRead() {
    open(file("a.csv", "Kundennummer;Name", "1;Klinik"));
    model.apply();
    assertThat(state()).isInstanceOf(Importing.class);
    assertThat(model.words().resultProperty().get()).isEqualTo("a.csv wird importiert");
    assertThat(model.words().obstacleProperty().get()).isEqualTo("Der Import läuft.");
    model.apply();
    model.undo();
    tasks.doAll();
    assertThat(state()).isInstanceOf(Imported.class);
    assertThat(numbers()).containsExactly("1");
  }

  @Test
  void importThatIsDoneAgainCanBeTakenBackAgain() {
    importAll(file("a.csv", "Kundennummer;Name", "1;Klinik"));
    model.undo();
    tasks.doAll();
    assertThat(state()).isInstanceOf(Opened.class);
    book.redo(Progress.NONE);
    model.refresh(book.snapshot());
    assertThat(state()).isInstanceOf(Imported.class);
    tasks.doAll();
    assertThat(state()).isInstanceOf(Imported.class);
    assertThat(model.remarkProperty().get()).isEmpty();
    model.undo();
    tasks.doAll();
    assertThat(numbers()).isEmpty();
  }

  @Test
  void importThatIsDoneAgainWhileTheFileIsReadIsShownAsDone() {
    importAll(file("a.csv", "Kundennummer;Name", "1;Klinik"));
    book.undo(Progress.NONE);
    model.refresh(book.snapshot());
    book.redo(Progress.NONE);
    model.refresh(book.snapshot());
    tasks.doAll();
    assertThat(state()).isInstanceOf(Imported.class);
  }

  @Test
  void importThatIsDoneAgainIsNotShownForAnotherFile() {
    importAll(file("a.csv", "Kundennummer;Name", "1;Klinik"));
    model.undo();
    tasks.doAll();
    open(file("b.csv", "Kundennummer;Name", "2;Praxis"));
    book.redo(Progress.NONE);
    model.refresh(book.snapshot());
    tasks.doAll();
    assertThat(preview().plan().file()).isEqualTo("b.csv");
    assertThat(state()).isInstanceOf(Opened.class);
  }

  @Test
  void importDoneAgainInAnotherLanguageCanBeTakenBack() {
    importAll(file("a.csv", "Kundennummer;Name", "1;Klinik"));
    model.undo();
    tasks.doAll();
    ImportViewModel later = inEnglish();
    tasks.doAll();
    book.redo(Progress.NONE);
    later.refresh(book.snapshot());
    assertThat(later.words().resultProperty().get()).startsWith("Imported");
  }

  @Test
  void startingOverForgetsTheFile() {
    open(file("a.csv", "Kundennummer;Name", "1;Klinik"));
    model.startOver();
    assertThat(state()).isEqualTo(new NoFile());
  }

  @Test
  void importThatWasUndoneElsewhereIsShownAgainAsAPreview() {
    open(file("a.csv", "Kundennummer;Name", "1;Klinik"));
    model.apply();
    tasks.doAll();
    book.undo(Progress.NONE);
    model.refresh(book.snapshot());
    tasks.doAll();
    assertThat(state()).isInstanceOf(Opened.class);
    assertThat(model.remarkProperty().get()).isEqualTo("Der Import ist zurückgenommen.");
  }

  /** The same screen after a change of language. */
  private ImportViewModel inEnglish() {
    Desk german = desk();
    Texts english = new Texts(Language.ENGLISH);
    ImportViewModel later =
        new ImportViewModel(
            new Desk(
                book,
                english,
                new Terms(english),
                tasks,
                german.notices(),
                german.navigator(),
                german.reader(),
                german.planWriter(),
                german.team(),
                german.weekFiles(),
                german.services(),
                german.dialogs(),
                german.memory(),
                german.drafts(),
                german.personFiles(),
                german.moves()));
    later.goOnFrom(model);
    return later;
  }

  @Test
  void aPastedTableHasItsNameInAnotherLanguage() {
    model.paste("Kundennummer\tName\r\n1\tKlinik\r\n");
    tasks.doAll();
    ImportViewModel later = inEnglish();
    tasks.doAll();
    assertThat(later.stateProperty().get())
        .isInstanceOfSatisfying(
            Opened.class,
            shown -> {
              assertThat(shown.look().files().all().getFirst().name()).isEqualTo("Clipboard");
              assertThat(shown.plan().file()).isEqualTo("Clipboard");
            });
  }

  @Test
  void fileMappingAndTickStayInAnotherLanguage() {
    open(file("a.csv", "Kundennummer;Name;Bemerk. 7", "1;Klinik;Bonn"));
    model.mapping().read(sheet(), column("C"), CITY);
    model.choices().updateExistingProperty().set(false);
    tasks.doAll();
    ImportViewModel later = inEnglish();
    assertThat(later.words().actionProperty().get()).isEqualTo("Import 1 customer");
    tasks.doAll();
    assertThat(later.stateProperty().get())
        .isInstanceOfSatisfying(
            Opened.class,
            shown -> {
              assertThat(shown.current()).isTrue();
              SheetReading again = shown.plan().sheets().getFirst();
              assertThat(again.columns().get(2).field()).isEqualTo(ImportField.CITY);
              assertThat(later.mapping().isByHand(again)).isTrue();
            });
    assertThat(later.choices().updateExistingProperty().get()).isFalse();
    later.apply();
    tasks.doAll();
    assertThat(numbers()).containsExactly("1");
  }

  @Test
  void anImportCanStillBeTakenBackInAnotherLanguage() {
    open(file("a.csv", "Kundennummer;Name", "1;Klinik"));
    model.apply();
    tasks.doAll();
    ImportViewModel later = inEnglish();
    assertThat(later.words().resultProperty().get()).startsWith("Imported");
    later.undo();
    tasks.doAll();
    assertThat(numbers()).isEmpty();
  }

  @Test
  void noFileStaysNoFileInAnotherLanguage() {
    assertThat(inEnglish().stateProperty().get()).isEqualTo(new NoFile());
  }

  @Test
  void aLineLeadsToTheCustomerOfTheBookAndANewOneToNobody() {
    open(file("k.csv", "Kundennummer;Name", "1;Klinik"));
    assertThat(preview().created())
        .extracting(line -> line.subject().customer())
        .containsOnlyNulls();
    model.apply();
    tasks.doAll();
    CustomerId known = book.snapshot().territory().customers().getFirst().id();
    open(file("p.csv", "Kundennummer;Projekt;Jahreswert", "1;Neubau;1000"));
    assertThat(preview().created())
        .extracting(line -> line.subject().customer())
        .containsExactly(known);
  }

  @Test
  void aLateUndoSaysWhyAsEverywhere() {
    open(file("a.csv", "Kundennummer;Name", "1;Klinik"));
    model.apply();
    tasks.doAll();
    changeBook();
    model.undo();
    tasks.doAll();
    assertThat(fixture.notices().failures())
        .singleElement()
        .isInstanceOf(NotTheLatestChangeException.class);
  }

  @Test
  void importCanBeTakenBackAgainOnceTheLaterChangeIs() {
    open(file("a.csv", "Kundennummer;Name", "1;Klinik"));
    model.apply();
    tasks.doAll();
    changeBook();
    book.undo(Progress.NONE);
    model.refresh(book.snapshot());
    assertThat(model.words().undoObstacleProperty().get()).isEmpty();
    model.undo();
    tasks.doAll();
    assertThat(book.snapshot().territory().customers()).isEmpty();
  }
}
