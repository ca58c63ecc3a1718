package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.FormerEntry;
import app.revier.territory.Money;
import app.revier.territory.OrderHistory;
import app.revier.territory.RevenueHistory;
import app.revier.territory.SalesLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rows of sales do to a book. */
class SalesImportTest {

  private static final String AMOUNTS = "Kundennummer|Datum|Artikel|Menge|Betrag";
  private static final String PRICES = "Kundennummer|Datum|Artikel|Menge|Einzelpreis";

  private final MemoryBook book =
      new MemoryBook()
          .with(
              new CustomerBuilder(new CustomerId(1), "1", "Klinik Nord")
                  .revenue(RevenueHistory.NONE.with(2024, Money.of(700)).with(2025, Money.of(800))))
          .with(new CustomerBuilder(new CustomerId(2), "2", "Klinik Süd"));

  private ImportPlan take(String... lines) {
    return book.take(MemoryTables.csv(lines));
  }

  private static ImportPlan.Counts counts(int created, int unchanged, int rejected) {
    return new ImportPlan.Counts(created + unchanged + rejected, created, 0, unchanged, rejected);
  }

  private Money revenue(String number, int year) {
    return book.customer(number).revenue().in(year);
  }

  private static SalesLine line(
      long customer, String day, String product, @Nullable String quantity, long cents) {
    return new SalesLine(
        new CustomerId(customer),
        LocalDate.parse(day),
        product,
        "",
        quantity == null ? null : new BigDecimal(quantity),
        new Money(cents));
  }

  // Lines

  @Test
  void eachRowIsALineOfItsCustomer() {
    ImportPlan plan =
        take(
            AMOUNTS,
            "1|03.02.2026|Handschuh M|10|120,50",
            "2|04.02.2026||2,5|80",
            "1|05.02.2026|Kittel||-20,00");

    assertThat(plan.counts()).isEqualTo(counts(3, 0, 0));
    assertThat(plan.problems()).isEmpty();
    assertThat(plan.newSales())
        .containsExactly(
            line(1, "2026-02-03", "Handschuh M", "10", 12_050),
            line(2, "2026-02-04", "", "2.5", 8_000),
            line(1, "2026-02-05", "Kittel", null, -2_000));
    assertThat(plan.newSales()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "3, '4,00', 1200",
    "'0,5', '0,03', 2",
    "'0,5', '0,05', 3",
    "-2, '1,50', -300",
    "2, '-1,50', -300",
    "'-0,5', '0,05', -3",
    "1000000, 10000, 1000000000000"
  })
  void withoutAnAmountItIsQuantityTimesPriceHalfACentAwayFromZero(
      String quantity, String price, long cents) {
    ImportPlan plan = take(PRICES, "1|03.02.2026|A|" + quantity + "|" + price);

    assertThat(plan.newSales()).extracting(SalesLine::amount).containsExactly(new Money(cents));
  }

  @Test
  void anAmountCountsMoreThanQuantityTimesPrice() {
    take("Kundennummer|Datum|Menge|Einzelpreis|Betrag", "1|03.02.2026|3|4|11", "2|03.02.2026|3|4|");

    assertThat(revenue("1", 2026)).isEqualTo(Money.of(11));
    assertThat(revenue("2", 2026)).isEqualTo(Money.of(12));
  }

  @ParameterizedTest
  @CsvSource({"3, ''", "'', 4", "'', ''"})
  void withoutAmountAndWithoutQuantityOrPriceTheRowIsRejected(String quantity, String price) {
    ImportPlan plan =
        take(PRICES, "1|03.02.2026|A|" + quantity + "|" + price, "1|03.02.2026|B|1|1");

    assertThat(plan.counts()).isEqualTo(counts(1, 0, 1));
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "", 2, "E", Code.VALUE_MISSING, List.of("Einzelpreis", price), Severity.REJECTED));
  }

  @Test
  void aProductBeyondTheLargestAmountRejectsTheRow() {
    ImportPlan plan = take(PRICES, "1|03.02.2026|A|1000001|10000", "1|03.02.2026|B|-1000001|10000");

    assertThat(plan.counts()).isEqualTo(counts(0, 0, 2));
    assertThat(plan.problems())
        .extracting(Problem::code)
        .containsExactly(Code.OUT_OF_RANGE, Code.OUT_OF_RANGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "9|03.02.2026|A|1|5; A; CUSTOMER_UNKNOWN",
        "|03.02.2026|A|1|5; A; NUMBER_MISSING",
        "1||A|1|5; B; VALUE_MISSING",
        "1|gestern|A|1|5; B; NOT_A_DATE",
        "1|03.02.2026|A|viele|5; D; NOT_A_NUMBER",
        "1|03.02.2026|A|1000000000001|5; D; OUT_OF_RANGE",
        "1|03.02.2026|A|1|; E; VALUE_MISSING",
        "1|03.02.2026|A|1|viel; E; NOT_A_NUMBER"
      })
  void aRowThatIsNoLineIsRejectedForOneReason(String row, String column, Code code) {
    ImportPlan plan = take(AMOUNTS, row, "1|03.02.2026|A|1|5");

    assertThat(plan.counts()).isEqualTo(counts(1, 0, 1));
    assertThat(plan.problems())
        .extracting(Problem::row, Problem::column, Problem::code, Problem::severity)
        .containsExactly(tuple(2, column, code, Severity.REJECTED));
    assertThat(plan.newSales()).hasSize(1);
  }

  @Test
  void aLineOfTodayIsCertainAndOneOfTomorrowIsTakenAndReported() {
    ImportPlan plan = take(AMOUNTS, "1|23.11.2026|A|1|5", "1|24.11.2026|A|1|5");

    assertThat(plan.counts()).isEqualTo(counts(2, 0, 0));
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "", 3, "B", Code.IN_THE_FUTURE, List.of("Datum", "2026-11-24"), Severity.DOUBTFUL));
  }

  // The same lines again

  @Test
  void aSecondImportOfTheSameLinesLeavesNothingOver() {
    String[] lines = {AMOUNTS, "1|03.02.2026|A|1|5", "1|03.02.2026|B|1|5", "2|03.02.2026|A|1|5"};
    take(lines);
    Customer before = book.customer("1");
    ImportPlan again = take(lines);

    assertThat(again.counts()).isEqualTo(counts(0, 3, 0));
    assertThat(again.isEmpty()).isTrue();
    assertThat(book.customer("1")).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    // times in the book, times in the file, new, unchanged
    "0,1,1,0",
    "1,1,0,1",
    "1,2,1,1",
    "1,3,2,1",
    "2,1,0,1",
    "2,2,0,2",
    "2,3,1,2",
    "3,5,2,3"
  })
  void linesThatAreAlikeAreCountedOneByOne(int before, int inFile, int created, int unchanged) {
    if (before > 0) {
      take(repeated(before));
    }
    ImportPlan plan = take(repeated(inFile));

    assertThat(plan.counts()).isEqualTo(counts(created, unchanged, 0));
    assertThat(plan.newSales()).hasSize(created);
    assertThat(revenue("2", 2026)).isEqualTo(Money.of(5L * Math.max(before, inFile)));
  }

  private static String[] repeated(int times) {
    List<String> lines = new ArrayList<>(List.of(AMOUNTS));
    lines.addAll(Collections.nCopies(times, "2|03.02.2026|A|1|5"));
    return lines.toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2|03.02.2026|A|1|5",
        "1|04.02.2026|A|1|5",
        "1|03.02.2026|a|1|5",
        "1|03.02.2026||1|5",
        "1|03.02.2026|A|2|5",
        "1|03.02.2026|A|1,001|5",
        "1|03.02.2026|A||5",
        "1|03.02.2026|A|1|5,01",
        "1|03.02.2026|A|1|-5"
      })
  void aLineThatDiffersInOnePartIsAnother(String other) {
    take(AMOUNTS, "1|03.02.2026|A|1|5");

    assertThat(take(AMOUNTS, other).counts()).isEqualTo(counts(1, 0, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1|03.02.2026|A|1,0004|5,00", "1|3.2.26|A|1,0|5", " 1 | 03.02.2026 | A | 1 | 5 "})
  void aLineIsTheSameHoweverItIsWritten(String other) {
    take(AMOUNTS, "1|03.02.2026|A|1|5");

    assertThat(take(AMOUNTS, other).counts()).isEqualTo(counts(0, 1, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1|03.02.2026|A|1,0005|5; 1|03.02.2026|A|1,001|5",
        "1|03.02.2026|A|-1,0005|5; 1|03.02.2026|A|-1,001|5"
      })
  void quantitiesAreRoundedToThousandthsHalfAwayFromZero(String one, String same) {
    ImportPlan plan = take(AMOUNTS, one);

    assertThat(plan.newSales().getFirst().quantity())
        .isEqualByComparingTo(same.contains("-") ? "-1.001" : "1.001");
    assertThat(take(AMOUNTS, same).counts()).isEqualTo(counts(0, 1, 0));
  }

  // Groups of products

  private static final String GROUPS = "Kundennummer|Datum|Warengruppe|Produkt|Menge|Betrag";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Warengruppe",
        "Warengruppenbezeichnung",
        "WGr.",
        "Artikelgruppe",
        "Produktgruppe",
        "Produktkategorie",
        "Materialgruppe",
        "Kategorie",
        "Sparte",
        "Product group",
        "Item group",
        "Product category",
        "Product family",
        "Product line",
        "Category",
        "MATKL"
      })
  void aColumnOfGroupsIsTaken(String heading) {
    ImportPlan plan =
        take(GROUPS.replace("Warengruppe", heading), "1|03.02.2026|Instrumente|A|1|5");

    assertThat(plan.problems()).isEmpty();
    assertThat(plan.newSales())
        .containsExactly(line(1, "2026-02-03", "A", "1", 500).withProductGroup("Instrumente"));
  }

  @Test
  void theNameOfAGroupCountsMoreThanItsNumber() {
    ImportPlan plan =
        take(
            "Kundennummer|Datum|Warengruppe|Warengruppenbezeichnung|Produkt|Betrag",
            "1|03.02.2026|4711|Instrumente|A|5");

    assertThat(plan.newSales()).extracting(SalesLine::productGroup).containsExactly("Instrumente");
  }

  @Test
  void aLineOfTheBookGetsItsGroupAndIsNotCountedAgain() {
    take(AMOUNTS, "1|03.02.2026|A|1|5", "1|03.02.2026|A|1|5", "2|03.02.2026|A|1|5");
    String[] grouped = {
      GROUPS, "1|03.02.2026|Instrumente|A|1|5", "1|03.02.2026|Wunden|A|1|5", "2|03.02.2026||A|1|5"
    };
    ImportPlan plan = take(grouped);

    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(3, 0, 2, 1, 0));
    assertThat(plan.newSales()).isEmpty();
    assertThat(revenue("1", 2026)).isEqualTo(Money.of(10));
    assertThat(groups()).containsExactly("Instrumente", "Wunden", "");
    assertThat(take(grouped).isEmpty()).isTrue();
  }

  @Test
  void aListWithoutGroupsTakesNoneAway() {
    take(GROUPS, "1|03.02.2026|Instrumente|A|1|5");

    assertThat(take(AMOUNTS, "1|03.02.2026|A|1|5").isEmpty()).isTrue();
    assertThat(groups()).containsExactly("Instrumente");
  }

  @Test
  void ofEqualLinesInSeveralGroupsEachKeepsItsOwn() {
    take(GROUPS, "1|03.02.2026|X|A|1|5", "1|03.02.2026|Y|A|1|5");

    ImportPlan plan = take(GROUPS, "1|03.02.2026|Y|A|1|5", "1|03.02.2026|Z|A|1|5");

    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(2, 0, 1, 1, 0));
    assertThat(groups()).containsExactlyInAnyOrder("Y", "Z");
  }

  private List<String> groups() {
    List<String> groups = new ArrayList<>();
    book.forEachSalesLine(line -> groups.add(line.productGroup()));
    return groups;
  }

  // Revenue and orders

  @Test
  void theRevenueOfAYearWithNewLinesIsTheSumOfAllItsLines() {
    take(AMOUNTS, "1|31.12.2025|A|1|10", "1|01.01.2026|A|1|20,01", "1|31.12.2026|A|1|-5");

    assertThat(revenue("1", 2024)).isEqualTo(Money.of(700));
    assertThat(revenue("1", 2025)).isEqualTo(Money.of(10));
    assertThat(revenue("1", 2026)).isEqualTo(new Money(1_501));
    assertThat(book.customer("2").revenue()).isEqualTo(RevenueHistory.NONE);
  }

  @Test
  void revenueThatGivesWayToASmallerSumOfLinesIsNamedOnce() {
    ImportPlan plan = take(AMOUNTS, "1|03.02.2025|A|1|10", "1|04.02.2025|A|1|20,50");

    assertThat(plan.problems())
        .extracting(Problem::row, Problem::column, Problem::code, Problem::severity)
        .containsExactly(tuple(2, "E", Code.REVENUE_REPLACED, Severity.DOUBTFUL));
    assertThat(plan.problems().getFirst().arguments().subList(1, 3)).containsExactly("1", "2025");
    assertThat(plan.problems().getFirst().arguments().subList(3, 5))
        .extracting(amount -> ((SourceCell.Numeric) amount).value().stripTrailingZeros())
        .containsExactly(new BigDecimal("8E+2"), new BigDecimal("30.5"));
    assertThat(take(AMOUNTS, "1|05.02.2025|A|1|-5").problems())
        .as("what was a sum of lines before")
        .isEmpty();
    assertThat(take(AMOUNTS, "1|03.02.2024|A|1|700").problems()).as("as much").isEmpty();
    assertThat(take(AMOUNTS, "2|03.02.2024|A|-1|-5").problems()).as("not known").isEmpty();
  }

  @Test
  void aLineThatAListHasUnderBothNumbersOfACustomerIsOneSaleUnlessBothWereAddedUp() {
    FormerEntry same = new FormerEntry("9", "Nordklinik", Address.NONE, false, RevenueHistory.NONE);
    FormerEntry beside = new FormerEntry("8", "Nord West", Address.NONE, true, RevenueHistory.NONE);
    book.with(book.customer("2").edit().former(List.of(same, beside)));
    String[] file = {
      AMOUNTS,
      "2|03.02.2026|A|1|5",
      "9|03.02.2026|A|1|5",
      "9|03.02.2026|A|1|5",
      "8|03.02.2026|A|1|5"
    };

    assertThat(take(file).counts()).isEqualTo(counts(3, 1, 0));
    assertThat(revenue("2", 2026)).isEqualTo(Money.of(15));
    assertThat(take(file).counts()).isEqualTo(counts(0, 4, 0));
    assertThat(
            take("Firma|Datum|Betrag", "Nordklinik|04.02.2026|7", "Klinik Süd|04.02.2026|7")
                .counts())
        .isEqualTo(counts(1, 1, 0));
    assertThat(
            take(
                    "Kundenname|Datum|Betrag",
                    "Nordklinik|05.02.2026|7",
                    "Klinik Süd|05.02.2026|7",
                    "Nord West|05.02.2026|7")
                .counts())
        .as("by name")
        .isEqualTo(counts(2, 1, 0));
    assertThat(
            take(
                    "Kundennummer|Kundenname|Datum|Betrag",
                    "2|Nordklinik|06.02.2026|7",
                    "9|Nordklinik|06.02.2026|7")
                .counts())
        .as("the number before the name")
        .isEqualTo(counts(1, 1, 0));
  }

  @Test
  void furtherLinesAddToThoseOfTheBook() {
    take(AMOUNTS, "1|03.02.2025|A|1|10", "1|03.02.2026|A|1|20", "1|03.02.2026|A|1|20");
    ImportPlan plan = take(AMOUNTS, "1|04.02.2026|A|1|3", "1|03.02.2026|A|1|20");

    assertThat(plan.counts()).isEqualTo(counts(1, 1, 0));
    assertThat(revenue("1", 2026)).isEqualTo(Money.of(43));
    assertThat(revenue("1", 2025)).isEqualTo(Money.of(10));
  }

  @Test
  void aYearThatHasNoNewLinesKeepsTheRevenueItWasGiven() {
    take(AMOUNTS, "1|03.02.2025|A|1|10");
    book.with(book.customer("1").edit().revenue(RevenueHistory.NONE.with(2025, Money.of(99))));
    take(AMOUNTS, "1|03.02.2026|A|1|20");

    assertThat(revenue("1", 2025)).isEqualTo(Money.of(99));
    assertThat(revenue("1", 2026)).isEqualTo(Money.of(20));
  }

  @Test
  void creditNotesThatLeaveNothingLeaveAKnownYearOfZero() {
    take(AMOUNTS, "2|03.02.2026|A|1|5,10", "2|04.02.2026|A|-1|-5,10");

    assertThat(book.customer("2").revenue().knows(2026)).isTrue();
    assertThat(revenue("2", 2026)).isEqualTo(Money.ZERO);
  }

  @Test
  void theDaysOfAllLinesAreTheOrdersOfTheCustomer() {
    take(AMOUNTS, "1|03.02.2026|A|1|5", "1|03.02.2026|B|1|5", "1|01.02.2026|A|1|5");
    take(AMOUNTS, "1|05.02.2026|A|1|5", "2|09.02.2026|A|1|5");

    assertThat(Objects.requireNonNull(book.customer("1").orders()))
        .isEqualTo(
            OrderHistory.of(
                List.of(
                    LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 3), LocalDate.of(2026, 2, 5))));
  }

  @Test
  void onlyCustomersWithNewLinesChange() {
    take(AMOUNTS, "1|03.02.2026|A|1|5", "2|03.02.2026|A|1|5");
    ImportPlan plan = take(AMOUNTS, "1|03.02.2026|A|1|5", "2|04.02.2026|A|1|5");

    assertThat(plan.changedCustomers())
        .extracting(change -> change.after().number())
        .containsExactly("2");
  }

  @Test
  void customersOfTheSameFileGetTheirLines() {
    ImportPlan plan =
        book.take(
            new MemoryTables()
                .sheet("Umsätze", AMOUNTS, "77|03.02.2026|A|1|5")
                .sheet("Kunden", "Kundennummer|Name|Umsatz 2026", "77|Klinik West|900"));

    assertThat(plan.counts()).isEqualTo(counts(2, 0, 0));
    assertThat(plan.newCustomers()).hasSize(1);
    assertThat(revenue("77", 2026)).isEqualTo(Money.of(5));
  }

  @Test
  void aSumLineIsNoLine() {
    ImportPlan plan = take(AMOUNTS, "1|03.02.2026|A|1|5", "Summe|||1|5");

    assertThat(plan.counts()).isEqualTo(counts(1, 0, 0));
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.SUM_LINE);
  }

  @ParameterizedTest
  @CsvSource({
    "2|03.02.2026|A%d|1|5",
    "2|03.02.2026|A|%d|5",
    "2|03.02.2026|A|1|%d",
    "%d|03.02.2026|A|1|5"
  })
  void manyLinesThatDifferInOnePartOnlyAreToldApart(String form) {
    for (int i = 10; i < 3_010; i++) {
      book.with(new CustomerBuilder(new CustomerId(i), String.valueOf(i), "Klinik " + i));
    }
    String[] first = lines(form, 10, 1_510);
    take(first);

    assertThat(book.prepare(MemoryTables.csv(lines(form, 1_510, 3_010))).counts())
        .isEqualTo(counts(1_500, 0, 0));
    assertThat(book.prepare(MemoryTables.csv(first)).counts()).isEqualTo(counts(0, 1_500, 0));
  }

  private static String[] lines(String form, int from, int until) {
    return Stream.concat(
            Stream.of(AMOUNTS),
            IntStream.range(from, until).mapToObj(number -> form.replace("%d", "" + number)))
        .toArray(String[]::new);
  }

  /** More lines than any of the tables in memory begins with. */
  @Test
  void veryManyLinesAreEachFoundAgain() {
    Random random = new Random(4);
    List<String> lines = new ArrayList<>();
    long cents = 0;
    for (int i = 0; i < 6_000; i++) {
      LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
      int amount = 1 + random.nextInt(900);
      cents += 100L * amount;
      lines.add("2|" + day + "|P" + random.nextInt(9) + "|" + random.nextInt(4) + "|" + amount);
    }
    Collections.shuffle(lines, random);
    lines.addFirst(AMOUNTS);
    String[] all = lines.toArray(String[]::new);

    assertThat(take(all).counts()).isEqualTo(counts(6_000, 0, 0));
    assertThat(revenue("2", 2026)).isEqualTo(new Money(cents));
    assertThat(take(all).counts()).isEqualTo(counts(0, 6_000, 0));
    lines.add("2|2026-05-05|P1|1|901");
    assertThat(take(lines.toArray(String[]::new)).counts()).isEqualTo(counts(1, 6_000, 0));
    assertThat(revenue("2", 2026)).isEqualTo(new Money(cents + 90_100));
  }
}
