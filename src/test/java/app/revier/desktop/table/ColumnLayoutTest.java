package app.revier.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.SampleBooks;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Memory;
import app.revier.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which columns are shown, in which order and how wide, and what is remembered of it. */
class ColumnLayoutTest {

  private final Memory memory =
      new DeskFixture(SampleBooks.empty(), Language.GERMAN).desk().memory();
  private final ColumnLayout layout = layout();

  private ColumnLayout layout() {
    return new ColumnLayout(memory, "rows.columns", List.of("name", "revenue", "town"));
  }

  private List<String> shown() {
    return layout.shownProperty().get();
  }

  @Test
  void theLastColumnCannotBeHidden() {
    List.of("name", "revenue", "town").forEach(id -> layout.show(id, false));
    assertThat(shown()).containsExactly("town");
  }

  @Test
  void columnsThatThisBookLacksComeBackInAnother() {
    layout.arrange(List.of("town", "name"));
    assertThat(shown()).containsExactly("town", "name", "revenue");
  }

  @Test
  void orderAndWidthsAreThereAgain() {
    layout.arrange(List.of("revenue", "town", "name"));
    layout.setWidth("town", 123.4);
    ColumnLayout again = layout();
    assertThat(again.shownProperty().get()).containsExactly("revenue", "town", "name");
    assertThat(again.width("town")).isEqualTo(123.0);
    assertThat(again.width("name")).isNull();
  }

  @Test
  void widthsThatNobodyCanHaveGivenAreForgotten() {
    memory.put("rows.columns", "name=x revenue=-5 town=99999");
    ColumnLayout again = layout();
    assertThat(again.shownProperty().get()).containsExactly("name", "revenue", "town");
    assertThat(List.of("name", "revenue", "town")).allMatch(id -> again.width(id) == null);
  }

  @Test
  void resetGivesBackColumnsAndWidths() {
    layout.show("town", false);
    layout.setWidth("name", 300);
    layout.reset();
    assertThat(shown()).containsExactly("name", "revenue", "town");
    assertThat(layout.width("name")).isNull();
  }
}
