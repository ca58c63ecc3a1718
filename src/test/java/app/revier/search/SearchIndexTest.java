package app.revier.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Agenda;
import app.revier.territory.Attribute;
import app.revier.territory.Closing;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.PhaseState;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesPhase;
import app.revier.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final Things book = new Things();

  @Test
  void namesThatBeginSoComeFirstThenWordsThenContactsProjectsAndWhatWasSaid() {
    book.customer("Am Dom")
        .customer("Domklinik")
        .note("Umzug in die Domstraße", DAY)
        .customer("Praxis Huber")
        .contact("Anna Domke")
        .project("Domino-Verbände")
        .customer("Wisdom")
        .report("Der Dom ist eingerüstet", DAY.plusDays(1));

    assertThat(book.found("dom"))
        .containsExactly(
            "Domklinik",
            "Am Dom",
            "Anna Domke @ Praxis Huber",
            "Domino-Verbände # Praxis Huber",
            "Der Dom ist eingerüstet ! Wisdom",
            "Umzug in die Domstraße : Domklinik",
            "Wisdom");
  }

  @Test
  void allWordsMustMatchAndMayBeThoseOfTheCustomer() {
    book.customer("Klinikum Nord", "Köln")
        .contact("Eva Schmidt")
        .contact("Uwe Roth")
        .customer("Klinikum Süd", "Bonn")
        .contact("Eva Schmidt");

    assertThat(book.found("schmidt koeln")).containsExactly("Eva Schmidt @ Klinikum Nord");
    assertThat(book.found("klinikum köln")).containsExactly("Klinikum Nord");
    assertThat(book.found("schmidt kiel")).isEmpty();
  }

  @Test
  void threeLettersAreFoundInsideOfWordsAndFewerOnlyAtTheirBeginning() {
    book.customer("Obermüller");

    assertThat(book.found("müller")).containsExactly("Obermüller");
    assertThat(book.found("mül")).containsExactly("Obermüller");
    assertThat(book.found("mü")).isEmpty();
    assertThat(book.found("ob")).containsExactly("Obermüller");
  }

  @Test
  void anEThatIsLeftOutBehindAVowelIsNoObstacle() {
    book.customer("Neueinrichtungen Kuhn");

    assertThat(book.found("einrichtung")).containsExactly("Neueinrichtungen Kuhn");
    assertThat(book.found("neueinr")).containsExactly("Neueinrichtungen Kuhn");
  }

  @ParameterizedTest
  @CsvSource({
    "0221 4711 08",
    "0221471108",
    "0221/47 11-08",
    "+49 221 4711",
    "0049221471108",
    "+49 (0)221 471108",
    "471108",
    "221 47"
  })
  void aTelephoneNumberIsFoundHoweverItIsParted(String typed) {
    book.customer("Praxis").phone("+49 221 / 4711-08").customer("Labor").phone("0228 123456");
    assertThat(book.found(typed)).containsExactly("Praxis");
    Things home = new Things().customer("Heim").phone("0221 471108");
    assertThat(home.found(typed)).containsExactly("Heim");
  }

  @Test
  void aCustomerNumberIsFoundWithAndWithoutWhatPartsIt() {
    book.customer("Praxis").numbered("K-100/23").customer("Labor").numbered("K-100/24");

    assertThat(book.found("k-100/23")).containsExactly("Praxis");
    assertThat(book.found("k10023")).containsExactly("Praxis");
    assertThat(book.found("10023")).containsExactly("Praxis");
  }

  @Test
  void contactsAndProjectsAreFoundByAllTheirTexts() {
    CustomerId customer = new CustomerId(1);
    Contact contact =
        new Contact("Eva Roth", Contact.Role.USER, 1, null)
            .reachedAt("0171 / 23 45", "eva@heim.de")
            .withNote("mag Segelboote");
    GrowthProject project =
        new GrowthProjectBuilder(new ProjectId(1), customer, "Auflagen", "lost")
            .measure("Musterpaket")
            .next(new DueStep("Preisblatt schicken", null))
            .phases(List.of(new PhaseState(SalesPhase.PREPARE, true, null, "Zahlen fehlen")))
            .closing(new Closing(DAY, null, "Wettbewerber billiger", null, "", ""))
            .build();
    Territory territory =
        new Territory(
            List.of(new CustomerBuilder(customer, "1", "Heim").contacts(List.of(contact)).build()),
            List.of(project));
    SearchIndex index = SearchIndex.of(territory, Agenda.EMPTY, List.of(), null);

    for (String typed : List.of("roth", "01712345", "eva@heim", "segel")) {
      assertThat(index.find(SearchQuery.of(typed)).best())
          .as(typed)
          .extracting(SearchHits.Hit::thing)
          .containsExactly(new Findable.OfContact(territory.customers().getFirst(), contact));
    }
    for (String typed : List.of("auflag", "muster", "preisblatt", "zahlen", "billig")) {
      assertThat(index.find(SearchQuery.of(typed)).best())
          .as(typed)
          .extracting(SearchHits.Hit::thing)
          .containsExactly(new Findable.OfProject(territory.customers().getFirst(), project));
    }
  }

  @Test
  void fiftyAreShownAndAllAreCounted() {
    for (int i = 0; i < 60; i++) {
      book.customer("Praxis " + i).contact("Praxisleitung " + i);
    }

    SearchHits hits = book.index(null).find(SearchQuery.of("praxis"));

    assertThat(hits.best()).hasSize(SearchIndex.MOST);
    assertThat(hits.all()).isEqualTo(120);
    assertThat(hits.more())
        .isEqualTo(Map.of(Findable.Kind.CUSTOMER, 10, Findable.Kind.CONTACT, 60));
  }

  @Test
  void nothingTypedFindsNothing() {
    book.customer("Praxis");
    assertThat(book.found("  - ")).isEmpty();
  }

  @Test
  void theEditOfOneCustomerCorrectsTheIndexThatIsThere() {
    book.customer("Praxis Huber").contact("Eva Roth").customer("Labor");
    SearchIndex before = book.index(null);
    List<Customer> customers = new ArrayList<>(book.territory().customers());
    customers.set(0, customers.getFirst().edit().name("Praxis Meier").contacts(List.of()).build());
    Territory changed = new Territory(customers, List.of());

    SearchIndex after = SearchIndex.of(changed, book.agenda(), List.of(), before);

    assertThat(after.isCorrectionOf(before)).isTrue();
    assertThat(after.find(SearchQuery.of("huber")).all()).isZero();
    assertThat(after.find(SearchQuery.of("roth")).all()).isZero();
    assertThat(after.find(SearchQuery.of("meier")).all()).isEqualTo(1);
    assertThat(before.find(SearchQuery.of("huber")).all()).isEqualTo(1);
  }

  @Test
  void veryManyChangedCustomersMakeTheIndexAnew() {
    for (int i = 0; i <= SearchIndex.MOST_LOOSE; i++) {
      book.customer("Praxis " + i);
    }
    SearchIndex before = book.index(null);
    List<Customer> few = new ArrayList<>(book.territory().customers());
    few.subList(0, SearchIndex.MOST_LOOSE).replaceAll(one -> one.edit().industry("Neu").build());
    List<Customer> all = new ArrayList<>(few);
    all.replaceAll(one -> one.edit().industry("Neu").build());

    SearchIndex corrected =
        SearchIndex.of(new Territory(few, List.of()), book.agenda(), List.of(), before);
    SearchIndex anew =
        SearchIndex.of(new Territory(all, List.of()), book.agenda(), List.of(), corrected);

    assertThat(corrected.isCorrectionOf(before)).isTrue();
    assertThat(anew.isCorrectionOf(before)).isFalse();
  }

  @Test
  void whatIsAgreedPlannedToBeDoneAndSecuredIsFoundToo() {
    book.customer("Klinikum Nord", "Köln")
        .appointment("Jahresgespräch", DAY)
        .contract(new Contract(null, LocalDate.of(2027, 6, 30), Money.of(50_000)))
        .entry(Things.task(8, null, "Spesen abrechnen", DAY))
        .entry(Things.task(9, new CustomerId(1), "Angebot nachfassen", DAY))
        .entry(Things.appointment(9, null, "Teamrunde", DAY));

    assertThat(book.found("jahresg")).containsExactly("Jahresgespräch > Klinikum Nord");
    assertThat(book.found("jahresg koeln")).containsExactly("Jahresgespräch > Klinikum Nord");
    assertThat(book.found("spesen")).containsExactly("Spesen abrechnen < ");
    assertThat(book.found("spesen koeln")).isEmpty();
    assertThat(book.found("nachfassen nord")).containsExactly("Angebot nachfassen < Klinikum Nord");
    assertThat(book.found("team")).containsExactly("Teamrunde > ");
    assertThat(book.found("30.06.2027 nord")).containsExactly("50000.00 = Klinikum Nord");
    assertThat(book.found("50.000 nord")).containsExactly("50000.00 = Klinikum Nord");
  }

  @Test
  void aValueIsFoundForAllWhoHaveItAndForEach() {
    book.attribute(
            new Attribute(
                "type",
                "Produkttyp",
                List.of(
                    new Attribute.Value("one", "Einweg", false),
                    new Attribute.Value("more", "Mehrweg", false))))
        .customer("Praxis Huber")
        .has("type", "one")
        .customer("Einwegwelt")
        .has("type", "more")
        .customer("Labor")
        .has("type", "gone");

    assertThat(book.found("einweg"))
        .containsExactly("Einwegwelt", "Produkttyp ~ Einweg", "Einweg ~ Praxis Huber");
    assertThat(book.found("einweg huber")).containsExactly("Einweg ~ Praxis Huber");
    assertThat(book.found("produkttyp"))
        .containsExactly("Produkttyp ~ Einweg", "Produkttyp ~ Mehrweg");
  }

  @Test
  void anAttributeOfAnotherNameIsFoundByThatInAllCustomers() {
    Attribute.Value old = new Attribute.Value("one", "Einweg", false);
    book.customer("Praxis Huber")
        .has("type", "one")
        .attribute(new Attribute("type", "Produkttyp", List.of(old)));
    SearchIndex before = book.index(null);
    List<Attribute> renamed =
        List.of(
            new Attribute(
                "type", "Produkttyp", List.of(new Attribute.Value("one", "Wegwerf", false))));

    SearchIndex after = SearchIndex.of(book.territory(), book.agenda(), renamed, before);

    assertThat(after.find(SearchQuery.of("wegwerf")).all()).isEqualTo(2);
    assertThat(after.find(SearchQuery.of("einweg")).all()).isZero();
  }

  @Test
  void theWordForAKindOfThingsFindsThoseOfACustomerAfterWhatHasTheWord() {
    KindWords kinds =
        new KindWords(
            Map.of(
                Findable.Kind.CONTRACT, List.of("Vertrag Verträge"),
                Findable.Kind.APPOINTMENT, List.of("Termin Besuch")));
    book.customer("Klinikum Nord", "Köln")
        .contract(new Contract(null, null, Money.of(50_000)))
        .entry(Things.visit(1, new CustomerId(1), "", DAY))
        .customer("Klinikum Süd", "Bonn")
        .note("Vertrag läuft aus", DAY)
        .contract(new Contract(null, null, Money.of(20_000)));

    assertThat(book.found(SearchQuery.of("vertrag nord", kinds), null))
        .containsExactly("50000.00 = Klinikum Nord");
    assertThat(book.found(SearchQuery.of("vertr", kinds), null))
        .containsExactly(
            "Vertrag läuft aus : Klinikum Süd",
            "50000.00 = Klinikum Nord",
            "20000.00 = Klinikum Süd");
    assertThat(book.found(SearchQuery.of("besuch koeln", kinds), null))
        .containsExactly(" >> Klinikum Nord");
    assertThat(book.found(SearchQuery.of("ver nord", kinds), null)).isEmpty();
  }

  @Test
  void aTaskOfNobodyThatChangedIsFoundAsItIsNow() {
    book.entry(Things.task(1, null, "Spesen", DAY)).entry(Things.task(2, null, "Auto", DAY));
    SearchIndex before = book.index(null);

    book.entry(Things.task(1, null, "Steuer", DAY));
    SearchIndex after = book.index(before);

    assertThat(after.isCorrectionOf(before)).isTrue();
    assertThat(book.found("spesen", before)).isEmpty();
    assertThat(book.found("steuer", before)).containsExactly("Steuer < ");
    assertThat(book.found("auto", before)).containsExactly("Auto < ");
  }
}
