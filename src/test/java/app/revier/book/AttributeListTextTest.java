package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.territory.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of attributes as it is read and typed. */
class AttributeListTextTest {

  private static final String SIGNS = "aÄß:;,*[]\"\n 1-";

  private static Attribute.Value value(String code, String label, boolean indicator) {
    return new Attribute.Value(code, label, indicator);
  }

  @Test
  void namesGiveTheCodes() {
    assertThat(
            AttributeListText.parse("Produktart: Mehrweg, Einweg*; Größe des Hauses: klein,groß"))
        .containsExactly(
            new Attribute(
                "produktart",
                "Produktart",
                List.of(value("mehrweg", "Mehrweg", false), value("einweg", "Einweg", true))),
            new Attribute(
                "groessedeshauses",
                "Größe des Hauses",
                List.of(value("klein", "klein", false), value("gross", "groß", false))));
  }

  @Test
  void whatWasRenamedKeepsItsCodeInBrackets() {
    List<Attribute> renamed =
        List.of(new Attribute("kind", "Product", List.of(value("one", "Other", true))));
    String text = AttributeListText.format(renamed);
    assertThat(text).isEqualTo("Product[kind]: Other[one]*");
    assertThat(AttributeListText.parse(text)).isEqualTo(renamed);
  }

  @Test
  void anAttributeMayStillHaveNoValues() {
    String text = "Kind:; Price: low";
    assertThat(AttributeListText.format(AttributeListText.parse(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        ":",
        ": a",
        "a: b,",
        "a: ,b",
        "a: b; a: c",
        "Ä: b; AE: c",
        "a: b, B",
        "a[: b",
        "a[A B]: c",
        "a: b* c",
        "a*: b",
        "a: b[c], d[c]",
        "\"a: b",
        "a: b: c"
      })
  void whatIsNoListIsRefused(String text) {
    assertThatThrownBy(() -> AttributeListText.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whateverANameHoldsIsReadAsItWasWritten() {
    Random random = new Random(20_261_201);
    for (int round = 0; round < 2_000; round++) {
      List<Attribute> list = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        List<Attribute.Value> values = new ArrayList<>();
        for (int j = random.nextInt(4); j > 0; j--) {
          values.add(value(code(random, "v" + j), "n" + j + name(random), random.nextBoolean()));
        }
        list.add(new Attribute(code(random, "a" + i), "n" + i + name(random), values));
      }
      assertThat(AttributeListText.parse(AttributeListText.format(list))).isEqualTo(list);
    }
  }

  private static String code(Random random, String sure) {
    return random.nextBoolean() ? sure : sure + "-" + random.nextInt(9);
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder("x");
    for (int i = random.nextInt(6); i > 0; i--) {
      name.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return name.append("y").toString();
  }
}
