package app.revier.desktop.screen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.desktop.nav.DeskFixture;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The attributes as the rep defines them on the settings screen. */
class AttributeLinesTest {

  private static final String LIST = "Art: Mehrweg, Einweg*; Preis: hoch";

  private final Book book = SampleBooks.of(4);
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final SettingsViewModel model = new SettingsViewModel(fixture.desk());

  @BeforeEach
  void twoHaveAnArt() {
    book.onChange(model::refresh);
    book.settings().set(Map.of(Setting.ATTRIBUTES.key(), LIST));
    book.customers()
        .saveAll(
            book.snapshot().territory().customers().subList(0, 2).stream()
                .map(one -> one.edit().behaviour(one.behaviour().with("art", "mehrweg")).build())
                .toList());
  }

  private String list() {
    return String.valueOf(book.snapshot().settings().text(Setting.ATTRIBUTES));
  }

  private AttributeForm line(String identity) {
    return model.attributes().lines().forms().stream()
        .filter(form -> form.identity().equals(identity))
        .findFirst()
        .orElseThrow();
  }

  private long having(String value) {
    List<Customer> all = book.snapshot().territory().customers();
    return all.stream().filter(one -> value.equals(one.behaviour().valueOf("art"))).count();
  }

  private void rename(String identity, String name) {
    AttributeForm form = line(identity);
    form.name.textProperty().set(name);
    form.name.confirm();
  }

  @Test
  void renamingChangesNoCustomer() {
    rename("art/mehrweg", "wiederverwendbar");
    rename("art/", "Produktart");
    assertThat(list())
        .isEqualTo("Produktart[art]: wiederverwendbar[mehrweg], Einweg*; Preis: hoch");
    assertThat(having("mehrweg")).isEqualTo(2);
  }

  @Test
  void twoValuesOfOneNameAreRefused() {
    rename("art/mehrweg", "EINWEG");
    assertThat(line("art/mehrweg").name.isValid()).isFalse();
    assertThat(list()).isEqualTo(LIST);
    rename("art/mehrweg", "hoch");
    assertThat(list()).startsWith("Art: hoch[mehrweg]");
  }

  @Test
  void whatIsAddedHasANameToBeTypedOver() {
    model.attributes().addValue("preis");
    assertThat(list()).isEqualTo("Art: Mehrweg, Einweg*; Preis: hoch, Neuer Wert");
    AttributeForm added = model.attributes().takeAwaited();
    assertThat(added).isNotNull();
    assertThat(added.identity()).isEqualTo("preis/neuerwert");
    assertThat(model.attributes().takeAwaited()).isNull();
    model.attributes().addValue("preis");
    model.attributes().addAttribute();
    assertThat(list()).endsWith("hoch, Neuer Wert, Neuer Wert 2; Neues Merkmal:");
  }

  @Test
  void linesMoveAmongTheirOwnOnly() {
    model.attributes().move(line("art/mehrweg"), 1);
    model.attributes().move(line("art/mehrweg"), 1);
    model.attributes().move(line("preis/"), -1);
    assertThat(list()).isEqualTo("Preis: hoch; Art: Einweg*, Mehrweg");
  }

  @Test
  void whatNobodyHasGoesAtOnce() {
    model.attributes().delete(line("art/einweg"));
    assertThat(list()).isEqualTo("Art: Mehrweg; Preis: hoch");
  }

  @Test
  void whatCustomersHaveGoesAfterAQuestionAndComesBackWithThem() throws Exception {
    model.attributes().delete(line("art/"));
    assertThat(line("art/").questionProperty().get()).startsWith("2 Kunden haben das.");
    assertThat(list()).isEqualTo(LIST);
    model.attributes().deleteFromAll(line("art/"));
    assertThat(list()).isEqualTo("Preis: hoch");
    assertThat(having("mehrweg")).isZero();
    book.undo(Progress.NONE);
    assertThat(list()).isEqualTo(LIST);
    assertThat(having("mehrweg")).isEqualTo(2);
  }
}
