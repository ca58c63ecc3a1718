package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.text.FieldTexts;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of a customer can be imported under the name that the program gives it. */
class CustomerColumnsTest {

  static Stream<CustomerField<?>> fields() {
    return CustomerFields.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void itsKeyIsTheCodeOfAColumn(CustomerField<?> field) {
    ImportField column = ImportField.ofCode(field.key());

    assertThat(column).isNotNull();
    if (column != ImportField.NUMBER && column != ImportField.NAME) {
      assertThat(column.ofCustomer()).isSameAs(field);
    }
  }

  @ParameterizedTest
  @MethodSource("fields")
  void itsNameIsAHeadingInBothLanguages(CustomerField<?> field) {
    for (Language language : Language.values()) {
      String heading = new FieldTexts(new Texts(language)).name(field);
      ImportPlan plan =
          new MemoryBook()
              .prepare(
                  new MemoryTables().sheet("", "Kd.-Nr.|" + heading, "1|x"),
                  new ImportOptions(ImportKind.CUSTOMERS, null, Map.of(), true));

      assertThat(plan.sheets().getFirst().columns())
          .as(heading)
          .extracting(SheetReading.Column::field)
          .contains(ImportField.ofCode(field.key()));
    }
  }
}
