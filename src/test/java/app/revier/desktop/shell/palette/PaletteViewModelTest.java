package app.revier.desktop.shell.palette;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.CustomerPart;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.search.MarkedText;
import app.revier.territory.Address;
import app.revier.territory.Attribute;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.ProjectId;
import app.revier.territory.Reach;
import app.revier.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PaletteViewModelTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

  private static final CustomerId LAB = new CustomerId(2);
  private static final Contract CONTRACT =
      new Contract(null, LocalDate.of(2027, 6, 30), Money.of(50_000));

  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final List<String> done = new ArrayList<>();
  private final List<PaletteAction> possible = new ArrayList<>();
  private final PaletteViewModel model =
      new PaletteViewModel(fixture.desk(), () -> List.copyOf(possible));

  @BeforeEach
  void fillBook() {
    book.customers()
        .saveAll(
            List.of(
                customer(1, "Domklinik", "Bonn")
                    .contacts(List.of(new Contact("Eva Weiß", Contact.Role.USER, 2, null)))
                    .notes(List.of(new Note("Zieht in die Wohnung am Wall", "", DAY)))
                    .build(),
                customer(2, "Labor am Dom", "Köln").reach(new Reach("0221 4711", "", "")).build()));
    book.projects()
        .save(
            new GrowthProjectBuilder(new ProjectId(1), new CustomerId(2), "Wundauflagen", "offer")
                .build());
    possible.add(action("week", "shell.screen-week", "find.words-screen-week"));
    possible.add(action("theme", "shell.theme", "find.words-theme"));
  }

  @AfterEach
  void closeBook() {
    book.close();
  }

  private static CustomerBuilder customer(int id, String name, String city) {
    return new CustomerBuilder(new CustomerId(id), "K-" + id, name)
        .address(new Address("", "", city, ""));
  }

  private PaletteAction action(String id, String title, String words) {
    return new PaletteAction(id, Caption.of(title), Caption.of(words), "", () -> done.add(id));
  }

  private List<String> found(String typed) {
    if (!model.openProperty().get()) {
      model.begin();
    }
    model.queryProperty().set(typed);
    return model.lines().stream().map(PaletteViewModelTest::words).toList();
  }

  private static String words(PaletteLine line) {
    return switch (line) {
      case PaletteLine.Head(String words) -> "= " + words;
      case PaletteLine.Doing(_, MarkedText title) -> "> " + title.text();
      case PaletteLine.Found found ->
          found.title().text()
              + " | "
              + found.context().text()
              + (found.detail().text().isEmpty() ? "" : " | " + found.detail().text());
    };
  }

  @Test
  void eachHitSaysWhatItIsAndWhyItWasFound() {
    assertThat(found("dom"))
        .containsExactly("Domklinik | Kunde · K-1 · Bonn", "Labor am Dom | Kunde · K-2 · Köln");
    assertThat(found("weiss")).containsExactly("Eva Weiß | Ansprechpartner bei Domklinik, Bonn");
    assertThat(found("wund")).containsExactly("Wundauflagen | Projekt bei Labor am Dom, Köln");
    assertThat(found("wohnung"))
        .containsExactly("Zieht in die Wohnung am Wall | Notiz vom 03.11.2026 zu Domklinik, Bonn");
    assertThat(found("wund 4711"))
        .containsExactly("Wundauflagen | Projekt bei Labor am Dom, Köln | 0221 4711");
    assertThat(found("02214711")).containsExactly("Labor am Dom | Kunde · K-2 · Köln | 0221 4711");
  }

  @Test
  void whatMatchesIsMarked() {
    found("weiss");
    PaletteLine.Found line = (PaletteLine.Found) model.lines().getFirst();
    assertThat(line.title().marks()).containsExactly(new MarkedText.Mark(4, 8));
  }

  @Test
  void enterLeadsToThePlaceAndClosesThePalette() {
    found("domkl");
    model.run();
    found("weiss");
    model.run();
    found("wund");
    model.run();
    found("wohnung");
    model.run();

    CustomerId first = new CustomerId(1);
    assertThat(fixture.places())
        .containsExactly(
            new Place.OneCustomer(first),
            new Place.PartOfCustomer(
                first,
                new CustomerPart.OneContact(new Contact("Eva Weiß", Contact.Role.USER, 2, null))),
            new Place.OneProject(new ProjectId(1)),
            new Place.PartOfCustomer(
                first,
                new CustomerPart.OneNote(new Note("Zieht in die Wohnung am Wall", "", DAY))));
    assertThat(model.openProperty().get()).isFalse();
  }

  @Test
  void withNothingTypedTheLatestAndAllActionsAreShown() {
    assertThat(found(""))
        .containsExactly("= Befehle", "> Woche", "> Helle oder dunkle Darstellung");
    found("domkl");
    model.run();

    assertThat(found(""))
        .startsWith("= Zuletzt gewählt", "Domklinik | Kunde · K-1 · Bonn", "= Befehle");
    assertThat(model.chosenProperty().get()).isEqualTo(1);
    book.customers().delete(List.of(new CustomerId(1)));
    model.close();
    assertThat(found("")).startsWith("= Befehle");
  }

  @Test
  void actionsAreFoundByTheWordsOfBothLanguages() {
    assertThat(found("dunkel")).containsExactly("> Helle oder dunkle Darstellung");
    assertThat(found("dark")).containsExactly("> Helle oder dunkle Darstellung");
    model.run();
    assertThat(done).containsExactly("theme");
  }

  @Test
  void whatAnActionIsAboutIsNotWhatItIsFoundBy() {
    possible.add(
        new PaletteAction(
            "report",
            Caption.of("find.do-report", "Domklinik"),
            Caption.of("find.words-report"),
            "",
            () -> done.add("report")));
    assertThat(found("domkl")).containsExactly("Domklinik | Kunde · K-1 · Bonn");
    assertThat(found("melden")).containsExactly("> Kontakt mit Domklinik melden");
  }

  @Test
  void aGreaterThanShowsActionsOnly() {
    assertThat(found(">")).containsExactly("> Woche", "> Helle oder dunkle Darstellung");
    assertThat(found("> wo")).containsExactly("> Woche");
    assertThat(found(">dom")).isEmpty();
    assertThat(model.footProperty().get()).isEqualTo("Kein Befehl gefunden, der jetzt möglich ist");
  }

  @Test
  void customersWhoseNamesBeginSoComeBeforeActionsAndAllElseAfterThem() {
    for (int i = 3; i < 10; i++) {
      book.customers().save(customer(i, "Wohnstift " + i, "Ulm").build());
    }
    assertThat(found("wo"))
        .startsWith(
            "Wohnstift 3 | Kunde · K-3 · Ulm",
            "Wohnstift 4 | Kunde · K-4 · Ulm",
            "Wohnstift 5 | Kunde · K-5 · Ulm",
            "Wohnstift 6 | Kunde · K-6 · Ulm",
            "Wohnstift 7 | Kunde · K-7 · Ulm",
            "> Woche",
            "Wohnstift 8 | Kunde · K-8 · Ulm");
    assertThat(found("w").stream().filter(line -> line.startsWith(">"))).isEmpty();
  }

  @Test
  void keysGoRoundStepByStepAndPassOverHeads() {
    found("");
    assertThat(model.chosenProperty().get()).isEqualTo(1);
    model.move(-1);
    assertThat(model.chosenProperty().get()).isEqualTo(2);
    model.move(1);
    assertThat(model.chosenProperty().get()).isEqualTo(1);
    model.move(10);
    assertThat(model.chosenProperty().get()).isEqualTo(2);
    model.move(-10);
    assertThat(model.chosenProperty().get()).isEqualTo(1);
  }

  @Test
  void moreThanCanBeShownIsCounted() {
    List<Customer> many = new ArrayList<>();
    for (int i = 10; i < 90; i++) {
      many.add(customer(i, "Praxis " + i, "Ulm").build());
    }
    book.customers().saveAll(many);
    assertThat(found("praxis")).hasSize(50);
    assertThat(model.footProperty().get()).startsWith("Außerdem 30 Kunden.");
    assertThat(found("praxis 33")).hasSize(1);
    assertThat(found("xyz")).isEmpty();
    assertThat(model.footProperty().get()).startsWith("Nichts gefunden.");
  }

  @Test
  void closingLeavesEverythingAsItWas() {
    found("dom");
    model.close();
    assertThat(model.lines()).isEmpty();
    assertThat(fixture.places()).isEmpty();
    model.begin();
    assertThat(model.queryProperty().get()).isEmpty();
  }

  private void addWhatIsToCome() {
    book.settings()
        .setAttributes(
            List.of(
                new Attribute(
                    "type", "Produkttyp", List.of(new Attribute.Value("one", "Einweg", false)))));
    Customer lab = Objects.requireNonNull(book.snapshot().territory().customer(LAB));
    book.customers()
        .save(
            lab.edit()
                .behaviour(lab.behaviour().with("type", "one"))
                .contracts(List.of(CONTRACT))
                .build());
    book.agenda()
        .saveAll(
            List.of(
                new Appointment(
                    new AppointmentId(1),
                    LAB,
                    "Jahresgespräch",
                    DAY,
                    DAY,
                    LocalTime.of(10, 0),
                    60,
                    0),
                new Task(new TaskId(1), "Spesen abrechnen", 30, 0, null, DAY, false),
                new Stop(
                    new StopId(1),
                    DAY,
                    Stop.Kind.VISIT,
                    LAB,
                    null,
                    null,
                    "",
                    LocalTime.of(14, 0),
                    LocalTime.of(14, 30),
                    0,
                    true)));
  }

  @Test
  void whatIsToComeWhatIsSecuredAndHowSomebodyBuysSayWhatTheyAre() {
    addWhatIsToCome();

    assertThat(found("jahresgespr"))
        .containsExactly(
            "Jahresgespräch | Termin · Dienstag, 03.11.2026, 10:00 · Labor am Dom, Köln");
    assertThat(found("spesen")).containsExactly("Spesen abrechnen | Aufgabe · bis 03.11.2026");
    assertThat(found("vertrag köln"))
        .containsExactly("50.000\u00a0€ im Jahr, bis 30.06.2027 | Vertrag mit Labor am Dom, Köln");
    assertThat(found("30.06.2027 labor"))
        .containsExactly("50.000\u00a0€ im Jahr, bis 30.06.2027 | Vertrag mit Labor am Dom, Köln");
    assertThat(found("besuch labor"))
        .containsExactly(
            "Labor am Dom | Bestätigter Besuch · Dienstag, 03.11.2026, 14:00 · Köln",
            "Jahresgespräch | Termin · Dienstag, 03.11.2026, 10:00 · Labor am Dom, Köln");
    assertThat(found("einweg"))
        .containsExactly(
            "Produkttyp: Einweg | Merkmal · 1 Kunde", "Einweg | Produkttyp von Labor am Dom, Köln");
  }

  @Test
  void enterLeadsToTheVeryEntryWhichIsThereAgainUnderChosenLast() {
    addWhatIsToCome();
    for (String typed :
        List.of("jahresgespr", "spesen", "vertrag köln", "besuch labor", "einweg")) {
      found(typed);
      model.run();
    }
    found("einweg labor");
    model.run();

    assertThat(fixture.places())
        .containsExactly(
            new Place.OneEntry(new AppointmentId(1)),
            new Place.OneEntry(new TaskId(1)),
            new Place.PartOfCustomer(LAB, new CustomerPart.OneContract(CONTRACT)),
            new Place.OneEntry(new StopId(1)),
            new Place.SomeCustomers(Caption.plain("Produkttyp: Einweg"), Set.of(LAB)),
            new Place.PartOfCustomer(LAB, new CustomerPart.OneAttribute("type")));
    assertThat(found(""))
        .startsWith(
            "= Zuletzt gewählt",
            "Einweg | Produkttyp von Labor am Dom, Köln",
            "Produkttyp: Einweg | Merkmal · 1 Kunde",
            "Labor am Dom | Bestätigter Besuch · Dienstag, 03.11.2026, 14:00 · Köln",
            "50.000\u00a0€ im Jahr, bis 30.06.2027 | Vertrag mit Labor am Dom, Köln",
            "Spesen abrechnen | Aufgabe · bis 03.11.2026",
            "Jahresgespräch | Termin · Dienstag, 03.11.2026, 10:00 · Labor am Dom, Köln");

    book.agenda().delete(List.of(new TaskId(1), new AppointmentId(1)));
    book.settings().setAttributes(List.of());
    model.close();
    assertThat(found(""))
        .noneMatch(line -> line.contains("Aufgabe") || line.contains("Termin ·"))
        .noneMatch(line -> line.contains("Merkmal"));
  }
}
