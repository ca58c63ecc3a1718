package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.DoubleChoice.What;
import app.revier.intake.LikelyDouble.Taken;
import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.FormerEntry;
import app.revier.territory.Money;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No import brings a customer a second time without a word. */
class DoubleRowsTest {

  private static final Address BONN = new Address("Marktstr. 5", "53111", "Bonn", "");

  private static final String HEADINGS = "Kundennummer|Name|Straße|PLZ|Ort|Umsatz 2026";

  private final MemoryBook book =
      new MemoryBook()
          .with(new CustomerBuilder(new CustomerId(1), "004711", "Keller GmbH").address(BONN));

  private ImportPlan plan(String... rows) {
    return book.apply(book.prepare(tables(rows)));
  }

  private ImportPlan plan(RowPlace place, DoubleChoice choice, String... rows) {
    ImportOptions options = ImportOptions.DEFAULT.edit().doubles(Map.of(place, choice)).build();
    return book.apply(book.prepare(tables(rows), options));
  }

  private static MemoryTables tables(String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADINGS;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return MemoryTables.csv(lines);
  }

  @Test
  void numberWithoutItsZerosIsTheSameCustomerWhereTheNameAgrees() {
    ImportPlan plan = plan("4711|Keller|Marktstraße 5|53111|Bonn|100");
    assertThat(book.customer("004711").revenue().in(2026)).isEqualTo(Money.of(100));
    assertThat(book.customer("004711").name()).isEqualTo("Keller GmbH");
    assertThat(plan.newCustomers()).isEmpty();
    assertThat(plan.problems())
        .extracting(Problem::row, Problem::column, Problem::code, Problem::severity)
        .containsExactly(tuple(2, "A", Code.NUMBER_TAKEN_AS, Severity.DOUBTFUL));
    assertThat(plan.problems().getFirst().arguments())
        .containsExactly("Kundennummer", "4711", "004711", "Keller GmbH");
    assertThat(plan.doubles()).extracting(LikelyDouble::taken).containsExactly(Taken.SAME);
  }

  @Test
  void numberWithoutItsZerosIsNamedAndLeftOutWhereTheNameDiffers() {
    ImportPlan plan = plan("4711|Brandt|Ringweg 1|53111|Bonn|100");
    assertThat(plan.newCustomers()).isEmpty();
    assertThat(plan.changedCustomers()).isEmpty();
    assertThat(plan.problems())
        .extracting(Problem::code, Problem::severity)
        .containsExactly(tuple(Code.NUMBER_ALIKE, Severity.REJECTED));
    assertThat(plan.counts().rejected()).isEqualTo(1);
    assertThat(plan.doubles()).extracting(LikelyDouble::taken).containsExactly(Taken.LEFT_OUT);
  }

  @Test
  void numbersOfOneListThatDifferOnlyInCaseAreNamed() {
    ImportPlan plan = plan("a1|Brandt||||5", "A1|Brandt||||7");
    assertThat(plan.newCustomers()).extracting(Customer::number).containsExactly("a1");
    assertThat(plan.problems())
        .extracting(Problem::row, Problem::code, Problem::severity)
        .containsExactly(tuple(3, Code.NUMBER_ALIKE, Severity.REJECTED));
  }

  @Test
  void sameNameAtTheSamePlaceIsNamed() {
    ImportPlan plan = plan("9|Keller e. K.|Marktstraße 5|53111|Bonn|100");
    assertThat(plan.newCustomers()).extracting(Customer::number).containsExactly("9");
    assertThat(plan.problems())
        .extracting(Problem::row, Problem::column, Problem::code, Problem::severity)
        .containsExactly(tuple(2, "A", Code.LIKE_CUSTOMER, Severity.DOUBTFUL));
    assertThat(plan.problems().getFirst().arguments())
        .containsExactly("Kundennummer", "9", "004711", "Keller GmbH");
    LikelyDouble found = plan.doubles().getFirst();
    assertThat(found.place()).isEqualTo(new RowPlace("", 2));
    assertThat(found.other().number()).isEqualTo("004711");
    assertThat(found.otherPlace()).isNull();
    assertThat(found.likeness().score()).isEqualTo(1);
    assertThat(found.taken()).isEqualTo(Taken.CREATED);
  }

  @Test
  void sameNameInTwoRowsIsNamed() {
    ImportPlan plan = plan("8|Brandt|Ringweg 1|53111|Bonn|5", "9|Brandt KG|Ringweg 1|53111|Bonn|7");
    assertThat(plan.problems())
        .extracting(Problem::row, Problem::code)
        .containsExactly(tuple(3, Code.LIKE_CUSTOMER));
    assertThat(plan.doubles().getFirst().otherPlace()).isEqualTo(new RowPlace("", 2));
  }

  @Test
  void chainsAndBranchesAreNotNamed() {
    ImportPlan plan =
        plan("8|Keller GmbH|Marktstr. 5|50667|Köln|5", "9|Keller GmbH|Ringweg 1|53111|Bonn|7");
    assertThat(plan.problems()).isEmpty();
    assertThat(plan.newCustomers()).hasSize(2);
  }

  @Test
  void decidedAsTheSameItIsTakenAsTheOther() {
    ImportPlan plan =
        plan(
            new RowPlace("", 2),
            new DoubleChoice(What.SAME, "004711"),
            "9|Keller e. K.|Marktstr. 5|53111|Bonn|100");
    assertThat(plan.newCustomers()).isEmpty();
    assertThat(plan.problems()).isEmpty();
    assertThat(book.customer("004711").revenue().in(2026)).isEqualTo(Money.of(100));
    assertThat(plan.doubles())
        .extracting(LikelyDouble::taken, LikelyDouble::decided)
        .containsExactly(tuple(Taken.SAME, true));
  }

  @Test
  void decidedAsAnotherItIsNotNamedAgain() {
    ImportPlan plan =
        plan(
            new RowPlace("", 2),
            new DoubleChoice(What.OTHER, "004711"),
            "4711|Brandt|Ringweg 1|53111|Bonn|100");
    assertThat(plan.newCustomers()).extracting(Customer::number).containsExactly("4711");
    assertThat(plan.problems()).isEmpty();
    assertThat(book.customer("4711").apart()).containsExactly(new CustomerId(1));
  }

  @Test
  void decidedAsTheSameItIsFoundAgainByTheNextImport() {
    String row = "9|Keller e. K.|Marktstr. 5|53111|Bonn|";
    plan(new RowPlace("", 2), new DoubleChoice(What.SAME, "004711"), row + "100");
    ImportPlan plan = plan(row + "120");
    assertThat(plan.problems()).isEmpty();
    assertThat(plan.newCustomers()).isEmpty();
    assertThat(book.customer("004711").revenue().in(2026)).isEqualTo(Money.of(120));
    assertThat(book.customer("004711").name()).isEqualTo("Keller GmbH");
  }

  @Test
  void decidedAsTheSameAsAnotherRowItFillsInWhatThatDoesNotKnow() {
    plan(
        new RowPlace("", 3),
        new DoubleChoice(What.SAME, "8"),
        "8|Brandt|Ringweg 1|53111|Bonn|",
        "9|Brandt KG|Ringweg 1|53111|Bonn|7");
    assertThat(book.customer("8").revenue().in(2026)).isEqualTo(Money.of(7));
    assertThat(book.customer("8").former()).extracting(FormerEntry::number).containsExactly("9");
  }

  @Test
  void decidedToBeLeftOutItChangesNothing() {
    ImportPlan plan =
        plan(
            new RowPlace("", 2),
            new DoubleChoice(What.LEAVE_OUT, "004711"),
            "9|Keller|Marktstr. 5|53111|Bonn|100");
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.problems()).isEmpty();
    assertThat(plan.counts().unchanged()).isEqualTo(1);
  }
}
