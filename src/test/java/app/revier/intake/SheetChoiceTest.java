package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.territory.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the rep says of a sheet by hand goes before what is found out. */
class SheetChoiceTest {

  private final MemoryBook book = new MemoryBook();

  private ImportPlan prepare(TableSource source, Map<String, SheetChoice> sheets) {
    return book.prepare(source, ImportOptions.DEFAULT.withSheets(sheets));
  }

  private static SheetChoice customers(int headingRow, Map<String, String> columns) {
    return new SheetChoice(true, ImportKind.CUSTOMERS, headingRow, columns);
  }

  @Test
  void columnsWithoutAnyKnownHeadingAreReadAsTheRepSays() {
    MemoryTables file = MemoryTables.csv("Kz 1|Kz 2|Kz 3", "17|Klinik|1.200,50", "18|Praxis|80");
    book.apply(
        prepare(
            file,
            Map.of("", customers(1, Map.of("A", "number", "B", "name", "C", "revenue:2026")))));
    assertThat(book.customer("17").name()).isEqualTo("Klinik");
    assertThat(book.customer("17").revenue().in(2026)).isEqualTo(Money.ofCents(120_050));
    assertThat(book.customer("18").revenue().in(2026)).isEqualTo(Money.of(80));
  }

  @Test
  void columnWithoutHeadingIsShownAndCanBeRead() {
    MemoryTables file = MemoryTables.csv("Kundennummer|Name|", "17|Klinik|Köln");
    assertThat(book.prepare(file).sheets().getFirst().columns())
        .extracting(SheetReading.Column::letters, SheetReading.Column::samples)
        .contains(tuple("C", List.of("Köln")));
    book.apply(prepare(file, Map.of("", customers(1, Map.of("C", "city")))));
    assertThat(book.customer("17").address().city()).isEqualTo("Köln");
  }

  @Test
  void twoColumnsOfOneHeadingAreToldApartByTheirLetters() {
    MemoryTables file = MemoryTables.csv("Kundennummer|Name|Wert|Wert", "17|Klinik|5|9");
    book.apply(
        prepare(file, Map.of("", customers(1, Map.of("C", "potential", "D", "revenue:2026")))));
    assertThat(book.customer("17").revenue().in(2026)).isEqualTo(Money.of(9));
  }

  @Test
  void headingRowIsTheOneTheRepSays() {
    MemoryTables file =
        MemoryTables.csv("Kundennummer|Name|Ort", "alt|alt|alt", "Kundennummer|Name|x", "17|K|y");
    ImportPlan plan = prepare(file, Map.of("", new SheetChoice(true, null, 3, Map.of())));
    assertThat(plan.sheets().getFirst().headingRow()).isEqualTo(3);
    assertThat(plan.newCustomers()).extracting(customer -> customer.number()).containsExactly("17");
  }

  @Test
  void sheetThatIsNotWantedIsLeftOut() {
    MemoryTables file =
        new MemoryTables()
            .sheet("Alt", "Kundennummer|Name", "1|Klinik")
            .sheet("Neu", "Kundennummer|Name", "2|Praxis");
    ImportPlan plan = prepare(file, Map.of("Alt", new SheetChoice(false, null, 0, Map.of())));
    assertThat(plan.newCustomers()).extracting(customer -> customer.number()).containsExactly("2");
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void whatTheKindCannotDoWithoutIsNamed() {
    MemoryTables file = MemoryTables.csv("Nr|Bezeichnung|Wert", "1|Neubau|1000");
    ImportPlan plan =
        prepare(
            file,
            Map.of(
                "", new SheetChoice(true, ImportKind.SALES, 1, Map.of("A", "", "B", "product"))));
    SheetReading sheet = plan.sheets().getFirst();
    assertThat(sheet.kind()).isNull();
    assertThat(sheet.missing()).containsExactly(ImportField.NUMBER, ImportField.DATE);
    assertThat(sheet.columns())
        .extracting(SheetReading.Column::field)
        .containsExactly(null, ImportField.PRODUCT, ImportField.AMOUNT);
  }

  @Test
  void columnsOfASheetThatWasNotRecognisedAreShownWithoutMeaning() {
    ImportPlan plan = book.prepare(MemoryTables.csv("Kz 1|Kz 2", "17|Klinik"));
    SheetReading sheet = plan.sheets().getFirst();
    assertThat(sheet.headingRow()).isEqualTo(1);
    assertThat(sheet.columns())
        .containsExactly(
            new SheetReading.Column("A", "Kz 1", null, 0, List.of("17")),
            new SheetReading.Column("B", "Kz 2", null, 0, List.of("Klinik")));
  }
}
