package app.revier.intake;

import static app.revier.intake.MemoryTables.number;
import static app.revier.intake.MemoryTables.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.territory.Address;
import app.revier.territory.Competitor;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Visiting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rows of customers do to a book. */
class CustomerImportTest {

  private static final ImportOptions SKIP = new ImportOptions(null, null, Map.of(), false);

  private final MemoryBook book = new MemoryBook();

  private static CustomerBuilder customer(String number) {
    return new CustomerBuilder(new CustomerId(1), number, "Klinik");
  }

  private ImportPlan take(String... lines) {
    return book.take(MemoryTables.csv(lines));
  }

  private static ImportPlan.Counts counts(int created, int updated, int unchanged, int rejected) {
    return new ImportPlan.Counts(
        created + updated + unchanged + rejected, created, updated, unchanged, rejected);
  }

  // New customers

  @Test
  void aListOfCustomersFillsAnEmptyBook() {
    ImportPlan plan =
        take(
            "Kundenliste|Stand 20.11.2026",
            "|",
            "Kd.-Nr.|Firma|Strasse|PLZ|Ort|Umsatz 2026|Umsatz 2025|Potenzial|Letzter Besuch",
            "020017|Klinik Auenbogen|Auenbogen 3|01067|Dresden|18.420,00|17.905,50|64.000,00 €"
                + "|12.10.2026");
    assertThat(plan.counts()).isEqualTo(counts(1, 0, 0, 0));
    assertThat(plan.problems()).isEmpty();
    Customer customer = book.customer("020017");
    assertThat(customer.name()).isEqualTo("Klinik Auenbogen");
    assertThat(customer.address().street()).isEqualTo("Auenbogen 3");
    assertThat(customer.address().postcode()).isEqualTo("01067");
    assertThat(customer.address().city()).isEqualTo("Dresden");
    assertThat(customer.revenue().in(2026)).isEqualTo(Money.of(18_420));
    assertThat(customer.revenue().in(2025)).isEqualTo(Money.ofCents(1_790_550));
    assertThat(customer.potential())
        .isEqualTo(new Potential(Money.of(64_000), Potential.Source.ESTIMATED));
    assertThat(customer.visiting().lastVisit()).isEqualTo("2026-10-12");
  }

  @Test
  void aListThatDoesNotKnowOfAReportedVisitDoesNotTakeItBack() {
    LocalDate held = LocalDate.of(2026, 11, 2);
    book.with(customer("1").visiting(Visiting.UNKNOWN.withLastVisit(held)))
        .withReportedVisit(new CustomerId(1), held);
    take("Kundennummer|Letzter Besuch", "1|26.06.2026");
    assertThat(book.customer("1").visiting().lastVisit()).isEqualTo(held);
    take("Kundennummer|Letzter Besuch", "1|05.11.2026");
    assertThat(book.customer("1").visiting().lastVisit()).isEqualTo("2026-11-05");
    // What only a list said, a list may put right.
    take("Kundennummer|Letzter Besuch", "1|03.11.2026");
    assertThat(book.customer("1").visiting().lastVisit()).isEqualTo("2026-11-03");
  }

  @Test
  void aSecondImportOfTheSameListChangesNothing() {
    String[] lines = {
      "Kundennummer|Name|Ort|Breite|Länge|Umsatz"
          + " 2026|Potenzial|Potenzialquelle|Bindung|Preiserosion|Vertragsumsatz|Vertrag"
          + " bis|Wettbewerber|Besuchsdauer|Notiz|Entscheiderwechsel",
      "1|A|Köln|50,9136|6,9148|54320,40|640000|gegeben|85 %|2,5|30000|31.12.2027|X GmbH; Y AG|60"
          + "|Ein Satz.|ja",
      "2|B|||||||||||||||"
    };
    take(lines);
    ImportPlan plan = take(lines);
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.counts()).isEqualTo(counts(0, 0, 2, 0));
  }

  @Test
  void aNumericCustomerNumberIsItsDigitsAndATextKeepsItsZeros() {
    book.take(
        new MemoryTables()
            .cells(
                "",
                List.of(
                    List.of(text("Kundennummer"), text("Name")),
                    List.of(number("10001.0"), text("A")),
                    List.of(text(" 00123 "), text("B")))));
    assertThat(book.customer("10001").name()).isEqualTo("A");
    assertThat(book.customer("00123").name()).isEqualTo("B");
  }

  @Test
  void aRowWithoutANumberIsRejected() {
    ImportPlan plan = take("Kundennummer|Name", "|Klinik");
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "", 2, "A", Code.NUMBER_MISSING, List.of("Kundennummer", ""), Severity.REJECTED));
    assertThat(plan.counts()).isEqualTo(counts(0, 0, 0, 1));
  }

  @Test
  void aNewCustomerWithoutANameIsRejected() {
    ImportPlan plan = take("Kundennummer|Name", "1|");
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem("", 2, "B", Code.NAME_MISSING, List.of("Name", ""), Severity.REJECTED));
    assertThat(plan.newCustomers()).isEmpty();
  }

  @Test
  void theSecondRowWithANumberIsRejected() {
    ImportPlan plan = take("Kundennummer|Name", "1|A", "2|B", "1|C");
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "",
                4,
                "A",
                Code.NUMBER_TWICE,
                List.of("Kundennummer", "1", "2"),
                Severity.REJECTED));
    assertThat(book.customer("1").name()).isEqualTo("A");
    assertThat(plan.counts()).isEqualTo(counts(2, 0, 0, 1));
  }

  @Test
  void afterARejectedRowTheNumberIsStillFree() {
    ImportPlan plan = take("Kundennummer|Name|Umsatz 2026", "1||4", "1|A|5");
    assertThat(plan.counts()).isEqualTo(counts(1, 0, 0, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Summe||242.454,89|992.570,00",
        "|Summe|242.454,89|",
        "Gesamt:||1|2",
        "|Gesamtsumme 2026|5|",
        "Total||5|Total",
        "||Summe|5"
      })
  void aSumLineIsLeftOutAndNotCounted(String line) {
    ImportPlan plan = take("Kundennummer|Name|Umsatz 2026|Potenzial", "1|A|5|9", line);
    assertThat(plan.counts()).isEqualTo(counts(1, 0, 0, 0));
    assertThat(plan.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(Code.SUM_LINE);
              assertThat(problem.severity()).isEqualTo(Severity.DOUBTFUL);
              assertThat(problem.row()).isEqualTo(3);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"7|Total|5|", "7|Summe|5|", "7|A|5|"})
  void aCustomerCalledLikeASumHasANumber(String line) {
    ImportPlan plan = take("Kundennummer|Name|Umsatz 2026|Ort", line);
    assertThat(plan.counts().created()).isEqualTo(1);
  }

  // Addresses

  @Test
  void streetAndHouseNumberArePutTogether() {
    take("Kundennummer|Name|Straße|Hausnr.", "1|A|Ringweg|4 a", "2|B|Ringweg 5|5", "3|C||7");
    assertThat(book.customer("1").address().street()).isEqualTo("Ringweg 4 a");
    assertThat(book.customer("2").address().street()).isEqualTo("Ringweg 5");
    assertThat(book.customer("3").address().street()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"50937 Köln, 50937, Köln", "Köln, '', Köln", "A-1010 Wien, A-1010, Wien"})
  void postcodeAndTownInOneColumnAreTakenApart(String cell, String postcode, String city) {
    take("Kundennummer|Name|PLZ/Ort", "1|A|" + cell);
    assertThat(book.customer("1").address().postcode()).isEqualTo(postcode);
    assertThat(book.customer("1").address().city()).isEqualTo(city);
  }

  @Test
  void aGermanPostcodeGetsItsZeroBack() {
    takePostcodes(number("1067"), number("50937"));
    assertThat(book.customer("1").address().postcode()).isEqualTo("01067");
  }

  @Test
  void aPostcodeOfFourDigitsAmongOthersOfFourStays() {
    takePostcodes(number("1010"), number("8010"));
    assertThat(book.customer("1").address().postcode()).isEqualTo("1010");
  }

  @Test
  void aPostcodeThatIsTextStays() {
    takePostcodes(text("1067"), text("50937"));
    assertThat(book.customer("1").address().postcode()).isEqualTo("1067");
  }

  /** German postcodes have five digits, whatever program wrote them as text. */
  @ParameterizedTest
  @CsvSource({"1067, D, 01067", "1067.0, Germany, 01067", "1010, AT, 1010", "50667.0, '', 50667"})
  void aPostcodeThatIsTextIsMendedInAGermanAddress(String cell, String country, String postcode) {
    take("Kundennummer|Name|PLZ|Land", "1|A|" + cell + "|" + country);
    assertThat(book.customer("1").address().postcode()).isEqualTo(postcode);
  }

  private void takePostcodes(SourceCell first, SourceCell second) {
    book.take(
        new MemoryTables()
            .cells(
                "",
                List.of(
                    List.of(text("Kundennummer"), text("Name"), text("PLZ")),
                    List.of(text("1"), text("A"), first),
                    List.of(text("2"), text("B"), second))));
  }

  @ParameterizedTest
  @CsvSource({"DE, 01067", "Deutschland, 01067", "AT, 1067", "Schweiz, 1067"})
  void theCountryDecidesOnTheZero(String country, String postcode) {
    book.take(
        new MemoryTables()
            .cells(
                "",
                List.of(
                    List.of(text("Kundennummer"), text("Name"), text("PLZ"), text("Land")),
                    List.of(text("1"), text("A"), number("1067"), text(country)),
                    List.of(text("2"), text("B"), number("50937"), text("DE")))));
    assertThat(book.customer("1").address().postcode()).isEqualTo(postcode);
  }

  @Test
  void halfAPositionIsReportedAndNotTaken() {
    ImportPlan plan = take("Kundennummer|Name|Breite|Länge", "1|A|50,9|", "2|B|0|0");
    assertThat(book.customer("1").position()).isNull();
    assertThat(book.customer("2").position()).isNull();
    assertThat(plan.problems())
        .extracting(Problem::code, Problem::row, Problem::column, Problem::severity)
        .containsExactly(
            tuple(Code.VALUE_MISSING, 2, "D", Severity.DOUBTFUL),
            tuple(Code.VALUE_MISSING, 3, "C", Severity.DOUBTFUL));
  }

  @Test
  void thePositionTheBookHasKeepsItsOrigin() {
    Position found = new Position(50.9136, 6.9148, Position.Origin.GEOCODED);
    book.with(customer("1").position(found));
    take("Kundennummer|Breite|Länge", "1|50,91360|6,9148");
    assertThat(book.customer("1").position()).isEqualTo(found);
    take("Kundennummer|Breite|Länge", "1|50,9137|6,9148");
    assertThat(book.customer("1").position())
        .isEqualTo(new Position(50.9137, 6.9148, Position.Origin.GIVEN));
  }

  // Updates

  @Test
  void aKnownNumberUpdatesWhatTheRowGives() {
    book.with(customer("1").industry("MVZ").revenue(revenue(2025, 7)));
    ImportPlan plan = take("Kundennummer|Name|Umsatz 2026|Ort", "1|Klinik Nord|5|Köln");
    Customer customer = book.customer("1");
    assertThat(plan.counts()).isEqualTo(counts(0, 1, 0, 0));
    assertThat(customer.id()).isEqualTo(new CustomerId(1));
    assertThat(customer.name()).isEqualTo("Klinik Nord");
    assertThat(customer.address().city()).isEqualTo("Köln");
    assertThat(customer.industry()).isEqualTo("MVZ");
    assertThat(customer.revenue().in(2025)).isEqualTo(Money.of(7));
    assertThat(customer.revenue().in(2026)).isEqualTo(Money.of(5));
  }

  private static RevenueHistory revenue(int year, long amount) {
    return RevenueHistory.NONE.with(year, Money.of(amount));
  }

  @Test
  void emptyCellsClearNothing() {
    CustomerBuilder before =
        customer("1")
            .industry("MVZ")
            .revenue(revenue(2026, 7))
            .potential(new Potential(Money.of(9), Potential.Source.GIVEN))
            .contracts(List.of(new Contract(null, null, Money.of(3))))
            .competitors(List.of(new Competitor("X", "Sets")));
    book.with(before);
    ImportPlan plan =
        take(
            "Kundennummer|Name|Branche|Umsatz 2026|Potenzial|Vertragsumsatz|Wettbewerber|Notiz",
            "1|||||||");
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.counts()).isEqualTo(counts(0, 0, 1, 0));
  }

  @Test
  void aChangeShowsTheCustomerBeforeAndAfter() {
    book.with(customer("1"));
    Customer before = book.customer("1");
    ImportPlan plan = book.prepare(MemoryTables.csv("Kundennummer|Branche", "1|MVZ"));
    assertThat(plan.changedCustomers())
        .containsExactly(new ImportPlan.Change<>(before, before.edit().industry("MVZ").build()));
  }

  @Test
  void existingCustomersCanBeLeftAlone() {
    book.with(customer("1"));
    ImportPlan plan =
        book.prepare(MemoryTables.csv("Kundennummer|Name|Ort", "1|B|Köln", "2|C|Bonn"), SKIP);
    assertThat(plan.counts()).isEqualTo(counts(1, 0, 1, 0));
    assertThat(plan.changedCustomers()).isEmpty();
  }

  @Test
  void aRejectedRowChangesNothing() {
    book.with(customer("1"));
    ImportPlan plan = take("Kundennummer|Name|Umsatz 2026", "1|" + "B".repeat(1_001) + "|5");
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.counts()).isEqualTo(counts(0, 0, 0, 1));
  }

  @Test
  void aCellThatIsLeftOutLeavesWhatTheBookHas() {
    book.with(customer("1").revenue(RevenueHistory.NONE.with(2026, Money.of(7))));
    ImportPlan plan = take("Kundennummer|Umsatz 2026|Ort", "1|viel|Bonn");
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(1, 0, 1, 0, 0, 1));
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(7));
    assertThat(book.customer("1").address().city()).isEqualTo("Bonn");
  }

  // Potential

  @Test
  void aPotentialKeepsItsSourceUnlessTheRowGivesOne() {
    book.with(customer("1").potential(new Potential(Money.of(9), Potential.Source.GIVEN)));
    take("Kundennummer|Potenzial", "1|10");
    assertThat(book.customer("1").potential())
        .isEqualTo(new Potential(Money.of(10), Potential.Source.GIVEN));
    take("Kundennummer|Potenzialquelle", "1|geschätzt");
    assertThat(book.customer("1").potential())
        .isEqualTo(new Potential(Money.of(10), Potential.Source.ESTIMATED));
  }

  @Test
  void aSourceWithoutAPotentialSaysNothing() {
    take("Kundennummer|Name|Potenzialquelle", "1|A|gegeben");
    assertThat(book.customer("1").potential()).isNull();
  }

  @Test
  void aPotentialBelowTheRevenueOfTheBaseYearIsTakenAndReported() {
    ImportPlan plan =
        take(
            "Kundennummer|Name|Umsatz 2025|Umsatz 2026|Umsatz 2027|Potenzial",
            "1|A|9000|5395|9000|4200",
            "2|B|9000|4200|9000|4200");
    assertThat(plan.counts()).isEqualTo(counts(2, 0, 0, 0));
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "",
                2,
                "F",
                Code.POTENTIAL_BELOW_REVENUE,
                List.of("Potenzial", "4200", "5395", "2026"),
                Severity.DOUBTFUL));
  }

  /** The classes go by the base year, so does what is doubtful: no other year, however late. */
  @Test
  void aPotentialIsHeldAgainstNoOtherYear() {
    book.withBaseYear(2025);
    ImportPlan plan =
        take(
            "Kundennummer|Name|Umsatz 2024|Umsatz 2025|Umsatz 2026|Potenzial",
            "1|A|9000|4200|9000|4200",
            "2|B|100|4201|100|4200");
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "",
                3,
                "F",
                Code.POTENTIAL_BELOW_REVENUE,
                List.of("Potenzial", "4200", "4201", "2025"),
                Severity.DOUBTFUL));
  }

  @Test
  void aRevenueAboveThePotentialOfTheBookIsReportedToo() {
    book.with(customer("1").potential(new Potential(Money.of(9), Potential.Source.GIVEN)));
    ImportPlan plan = take("Kundennummer|Umsatz 2026", "1|10");
    assertThat(plan.problems())
        .extracting(Problem::code)
        .containsExactly(Code.POTENTIAL_BELOW_REVENUE);
  }

  // Contracts

  @Test
  void aFirstContractIsAdded() {
    take(
        "Kundennummer|Name|Vertragsumsatz|Vertrag von|Vertrag bis",
        "1|A|30.000,00|01.01.2025|31.12.2027");
    assertThat(book.customer("1").contracts())
        .containsExactly(
            new Contract(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31), Money.of(30_000)));
  }

  @Test
  void aMonthMeansItsFirstDayAsABeginAndItsLastAsAnEnd() {
    take("Kundennummer|Name|Vertragsumsatz|Vertrag von|Vertrag bis", "1|A|3|02/2026|Feb 2028");
    assertThat(book.customer("1").contracts())
        .containsExactly(
            new Contract(LocalDate.of(2026, 2, 1), LocalDate.of(2028, 2, 29), Money.of(3)));
  }

  @Test
  void theOnlyContractGetsTheGivenParts() {
    book.with(
        customer("1")
            .contracts(List.of(new Contract(LocalDate.of(2025, 1, 1), null, Money.of(3)))));
    take("Kundennummer|Vertrag bis", "1|31.12.2027");
    assertThat(book.customer("1").contracts())
        .containsExactly(
            new Contract(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31), Money.of(3)));
  }

  @Test
  void aRowThatFitsOneOfSeveralContractsChangesNothing() {
    book.with(customer("1").contracts(twoContracts()));
    ImportPlan plan = take("Kundennummer|Vertragsumsatz", "1|4");
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void aRowThatFitsNoneOfSeveralContractsIsReported() {
    book.with(customer("1").contracts(twoContracts()));
    ImportPlan plan = take("Kundennummer|Branche|Vertragsumsatz", "1|MVZ|5");
    assertThat(book.customer("1").contracts()).isEqualTo(twoContracts());
    assertThat(book.customer("1").industry()).isEqualTo("MVZ");
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "",
                2,
                "C",
                Code.SEVERAL_CONTRACTS,
                List.of("Vertragsumsatz", "5"),
                Severity.DOUBTFUL));
  }

  private static List<Contract> twoContracts() {
    return List.of(
        new Contract(null, LocalDate.of(2026, 12, 31), Money.of(3)),
        new Contract(LocalDate.of(2027, 1, 1), null, Money.of(4)));
  }

  @Test
  void aZeroWhereThereIsNoContractMakesNone() {
    ImportPlan plan = take("Kundennummer|Name|Vertragsumsatz", "1|A|0,00");
    assertThat(book.customer("1").contracts()).isEmpty();
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void datesWithoutAnAmountAreReported() {
    ImportPlan plan = take("Kundennummer|Name|Vertragsumsatz|Vertrag bis", "1|A||31.12.2027");
    assertThat(book.customer("1").contracts()).isEmpty();
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "",
                2,
                "C",
                Code.CONTRACT_WITHOUT_AMOUNT,
                List.of("Vertragsumsatz", ""),
                Severity.DOUBTFUL));
  }

  @Test
  void aContractThatEndsBeforeItBeginsIsLeftOut() {
    ImportPlan plan =
        take(
            "Kundennummer|Name|Vertragsumsatz|Vertrag von|Vertrag bis",
            "1|A|3|01.01.2028|31.12.2027");
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "",
                2,
                "E",
                Code.ENDS_BEFORE_BEGIN,
                List.of("Vertrag bis", "31.12.2027"),
                Severity.LEFT_OUT));
    assertThat(book.customer("1").contracts()).isEmpty();
  }

  @Test
  void anEndlessContractMayEndIn9999() {
    take("Kundennummer|Name|Vertragsumsatz|Vertrag bis", "1|A|3|31.12.9999");
    assertThat(book.customer("1").contracts().getFirst().until()).isEqualTo("9999-12-31");
  }

  // Competitors and notes

  @Test
  void competitorsAreSeparatedBySemicolons() {
    take(
        "Kundennummer|Name|Wettbewerber",
        "1|A|Norvesta Medical; Brunn, Hardt & Co. ;; norvesta medical");
    assertThat(book.customer("1").competitors())
        .containsExactly(
            new Competitor("Norvesta Medical", ""), new Competitor("Brunn, Hardt & Co.", ""));
  }

  @Test
  void aCompetitorThatStaysKeepsWhatItSupplies() {
    book.with(
        customer("1")
            .competitors(List.of(new Competitor("X", "Sets"), new Competitor("Y", "Mäntel"))));
    assertThat(take("Kundennummer|Wettbewerber", "1|y; X").isEmpty()).isTrue();
    take("Kundennummer|Wettbewerber", "1|y; Z");
    assertThat(book.customer("1").competitors())
        .containsExactly(new Competitor("Y", "Mäntel"), new Competitor("Z", ""));
  }

  @Test
  void aNoteIsAddedWithItsSourceAndDateUnlessItIsThere() {
    Note old = new Note("Alt", "", LocalDate.of(2020, 1, 1));
    book.with(customer("1").notes(List.of(old)));
    take("Kundennummer|Notiz", "1|Neu");
    assertThat(book.customer("1").notes())
        .containsExactly(old, new Note("Neu", "list.csv", MemoryBook.TODAY));
    assertThat(take("Kundennummer|Notiz", "1|Alt").isEmpty()).isTrue();
  }

  // Without customer numbers

  @Test
  void aListWithoutNumbersGivesNewOnes() {
    book.with(customer("K0002"));
    ImportPlan plan = take("Name|PLZ|Ort", "Praxis A|50937|Köln", "Praxis B|50939|Köln");
    assertThat(plan.newCustomers()).extracting(Customer::number).containsExactly("K0001", "K0003");
  }

  @Test
  void aSecondImportOfAListWithoutNumbersChangesNothing() {
    String[] lines = {
      "Name|Straße|PLZ|Ort|Umsatz 2026",
      "Praxis A|Hauptstraße 1|50937|Köln|5",
      "Praxis A|Hauptstraße 2|50937|Köln|6",
      "Praxis A|Hauptstraße 1|53111|Bonn|7",
      "Praxis B||||8"
    };
    assertThat(take(lines).counts()).isEqualTo(counts(4, 0, 0, 0));
    ImportPlan again = take(lines);
    assertThat(again.counts()).isEqualTo(counts(0, 0, 4, 0));
    assertThat(again.isEmpty()).isTrue();
  }

  @Test
  void aNameIsMatchedInSpiteOfCaseAndSpelling() {
    book.with(
        customer("7")
            .name("Praxis Dr. Weiß")
            .address(new Address("Hauptstraße 1", "01067", "Dresden", "")));
    ImportPlan plan = take("Name|Straße|PLZ|Umsatz 2026", "PRAXIS DR WEISS|Hauptstr. 1|1067|5");
    assertThat(plan.counts()).isEqualTo(counts(0, 1, 0, 0));
    assertThat(book.customer("7").name()).isEqualTo("Praxis Dr. Weiß");
    assertThat(book.customer("7").revenue().in(2026)).isEqualTo(Money.of(5));
  }

  @Test
  void aNameThatCouldMeanSeveralCustomersIsRejected() {
    take("Kundennummer|Name|PLZ", "1|Praxis A|50937", "2|Praxis A|53111");
    ImportPlan plan = take("Name|Umsatz 2026", "Praxis A|5");
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "", 2, "A", Code.NUMBER_MISSING, List.of("Name", "Praxis A"), Severity.REJECTED));
  }

  @Test
  void aNameThatStandsTwiceInAListWithoutNumbersIsRejected() {
    ImportPlan plan = take("Name|PLZ", "Praxis A|50937", "praxis a|50937");
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "", 3, "A", Code.ROW_TWICE, List.of("Name", "praxis a", "2"), Severity.REJECTED));
  }

  @Test
  void aRowWithoutANameInAListWithoutNumbersIsRejected() {
    ImportPlan plan = take("Name|PLZ", "|50937");
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.NAME_MISSING);
  }

  // Several sheets

  @Test
  void aSecondSheetAddsWhatTheFirstDoesNotHave() {
    ImportPlan plan =
        book.take(
            new MemoryTables()
                .sheet("Stamm", "Kundennummer|Name|Ort", "1|Klinik Nord|Köln")
                .sheet("Zahlen", "Kundennummer|Name|Umsatz 2026", "1|Klinik N.|5"));
    assertThat(plan.counts()).isEqualTo(counts(1, 1, 0, 0));
    assertThat(plan.newCustomers()).hasSize(1);
    assertThat(book.customer("1").name()).isEqualTo("Klinik Nord");
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(5));
  }

  @Test
  void aCustomerOfTheFileIsAddedToAlsoWhereThoseOfTheBookAreLeftAlone() {
    book.with(customer("1"));
    ImportPlan plan =
        book.prepare(
            new MemoryTables()
                .sheet("A", "Kundennummer|Name|Ort", "1|Klinik|Köln", "2|Praxis|Bonn")
                .sheet("B", "Kundennummer|Name|Umsatz 2026", "1|Klinik|5", "2|Praxis|6"),
            SKIP);

    assertThat(plan.counts()).isEqualTo(counts(1, 1, 2, 0));
    assertThat(plan.changedCustomers()).isEmpty();
    assertThat(plan.newCustomers())
        .extracting(one -> one.revenue().in(2026))
        .containsExactly(Money.of(6));
  }

  @Test
  void aSecondSheetThatSaysTheSameChangesNothing() {
    ImportPlan plan =
        book.take(
            new MemoryTables()
                .sheet("A", "Kundennummer|Name|Ort", "1|Klinik|Köln")
                .sheet("B", "Kundennummer|Name|Ort", "1|Klinik|Köln"));
    assertThat(plan.counts()).isEqualTo(counts(1, 0, 1, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "Straße, A, B",
    "PLZ, 1, 2",
    "Ort, A, B",
    "Land, A, B",
    "Branche, A, B",
    "Konzern, A, B",
    "Telefon, 1, 2",
    "E-Mail, a, b",
    "Webseite, a, b",
    "Umsatz 2026, 1, 2",
    "Potenzial, 1, 2",
    "Verbundenheit, 10, 20",
    "Bindung, 80 %, 90 %",
    "Vertragsumsatz, 1, 2",
    "Wettbewerber, A, B",
    "Besuchsdauer, 10, 20"
  })
  void aSecondSheetThatContradictsTheFirstIsRejected(String heading, String one, String other) {
    ImportPlan plan =
        book.take(
            new MemoryTables()
                .sheet("A", "Kundennummer|Name|" + heading, "1|Klinik|" + one)
                .sheet("B", "|", "Kundennummer|Name|" + heading, "1|Klinik|" + other));
    assertThat(plan.counts()).isEqualTo(counts(1, 0, 0, 1));
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "B",
                3,
                "A",
                Code.NUMBER_TWICE,
                List.of("Kundennummer", "1", "2"),
                Severity.REJECTED));
  }

  @ParameterizedTest
  @CsvSource({"Verbundenheit, Bindung", "Besuchsdauer, Besuchsintervall", "Preisverfall, Bindung"})
  void aSecondSheetMayAddWhatTheFirstDoesNotSay(String both, String added) {
    ImportPlan plan =
        book.take(
            new MemoryTables()
                .sheet("A", "Kundennummer|Name|" + both, "1|Klinik|10")
                .sheet("B", "Kundennummer|Name|" + both + "|" + added, "1|Klinik|10|80"));

    assertThat(plan.problems()).extracting(Problem::code).doesNotContain(Code.NUMBER_TWICE);
    assertThat(plan.counts()).isEqualTo(counts(1, 1, 0, 0));
  }

  @Test
  void problemsStandInTheOrderOfTheFile() {
    ImportPlan plan =
        book.take(
            new MemoryTables()
                .sheet("Projekte", "Kundennummer|Projekt|Jahreswert", "9|Neubau|1")
                .sheet("Kunden", "Kundennummer|Name|Kz|Umsatz 2026", "1|A|x|viel", "|B||"));
    assertThat(plan.problems())
        .extracting(problem -> problem.sheet() + problem.row() + problem.column())
        .containsExactly("Projekte2A", "Kunden1C", "Kunden2D", "Kunden3A");
  }
}
