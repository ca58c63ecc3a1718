package app.revier.desktop.screen.customers.pane;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.desktop.filter.BookRows;
import app.revier.desktop.filter.Condition;
import app.revier.desktop.filter.CustomerFilter;
import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.nav.DeskFixture;
import app.revier.task.Progress;
import app.revier.territory.Behaviour;
import app.revier.territory.Customer;
import app.revier.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How customers buy, entered one by one and for several, and looked for. */
class TraitsTest {

  private final Book book = SampleBooks.of(4);
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final CustomerEditor editor = new CustomerEditor(fixture.desk());

  @BeforeEach
  void attributes() {
    list("Art: Mehrweg, Einweg*; Preis: hoch");
    book.customers()
        .save(customer(1).edit().behaviour(Behaviour.NONE.with("art", "mehrweg")).build());
    editor.open(subject());
    book.onChange(now -> editor.open(subject()));
  }

  private void list(String text) {
    book.settings().set(Map.of(Setting.ATTRIBUTES.key(), text));
  }

  private Subject subject() {
    return new Editing(book).subject(customer(0).id());
  }

  private Customer customer(int at) {
    return book.snapshot().territory().customers().get(at);
  }

  private @Nullable String art(int at) {
    return customer(at).behaviour().valueOf("art");
  }

  @Test
  void oneChoiceForEachAttributeIsKeptAtOnce() throws Exception {
    assertThat(editor.traits.forms()).extracting(form -> form.value.values()).hasSize(2);
    editor.traits.forms().getFirst().value.choose("einweg");
    assertThat(art(0)).isEqualTo("einweg");
    editor.traits.forms().get(1).value.choose("hoch");
    assertThat(customer(0).behaviour().traits()).hasSize(2);
    editor.traits.forms().getFirst().value.choose(null);
    assertThat(art(0)).isNull();
    book.undo(Progress.NONE);
    assertThat(editor.traits.forms().getFirst().value.value()).isEqualTo("einweg");
  }

  @Test
  void anotherListOfAttributesIsShownAtOnce() {
    editor.traits.forms().getFirst().value.choose("einweg");
    list("Produktart[art]: Mehrweg, Einmal[einweg], Leihe; Preis: hoch; Haus: klein");
    assertThat(editor.traits.forms()).hasSize(3);
    TraitForm first = editor.traits.forms().getFirst();
    assertThat(first.value.values()).containsExactly("mehrweg", "einweg", "leihe");
    assertThat(first.value.value()).isEqualTo("einweg");
    assertThat(first.label("einweg")).isEqualTo("Einmal");
    assertThat(art(0)).isEqualTo("einweg");
  }

  @Test
  void severalAreGivenAValueInOneStep() throws Exception {
    BulkEdit bulk = new BulkEdit(fixture.desk());
    bulk.show(List.of(customer(0), customer(1)));
    BulkTrait art = bulk.traits().getFirst();
    assertThat(art.mixedProperty().get()).isTrue();
    assertThat(bulk.obstacleProperty().get()).isNotEmpty();
    art.choose("einweg");
    assertThat(bulk.obstacleProperty().get()).isEmpty();
    bulk.apply();
    assertThat(List.of(Objects.requireNonNull(art(0)), Objects.requireNonNull(art(1))))
        .containsOnly("einweg");
    assertThat(art(2)).isNull();
    assertThat(art.tickedProperty().get()).isFalse();
    assertThat(art.mixedProperty().get()).isFalse();
    art.choose(null);
    bulk.apply();
    assertThat(art(0)).isNull();
    book.undo(Progress.NONE);
    book.undo(Progress.NONE);
    assertThat(art(1)).isEqualTo("mehrweg");
  }

  @Test
  void whatIsChosenForSeveralStaysInAnotherLanguage() {
    BulkEdit bulk = new BulkEdit(fixture.desk());
    bulk.show(List.of(customer(0), customer(1)));
    bulk.traits().getFirst().choose("einweg");
    bulk.traits().get(1).choose(null);

    BulkEdit other = new BulkEdit(fixture.desk());
    assertThat(other.begunProperty().get()).isTrue();
    other.show(List.of(customer(0), customer(1)));
    assertThat(other.obstacleProperty().get()).isEmpty();
    assertThat(other.traits()).allMatch(trait -> trait.tickedProperty().get());
    other.apply();
    assertThat(art(0)).isEqualTo("einweg");
    assertThat(art(1)).isEqualTo("einweg");
    assertThat(new BulkEdit(fixture.desk()).begunProperty().get()).isFalse();
  }

  @Test
  void fiveThousandAreGivenAValueInOneStepThatIsTakenBackAtOnce() {
    Book large = SampleBooks.of(5_001);
    large.settings().set(Map.of(Setting.ATTRIBUTES.key(), "Art: Mehrweg, Einweg*"));
    DeskFixture desk = new DeskFixture(large, Language.GERMAN);
    BulkEdit bulk = new BulkEdit(desk.desk());
    bulk.show(large.snapshot().territory().customers().subList(0, 5_000));
    bulk.traits().getFirst().choose("einweg");

    bulk.apply();

    assertThat(having(large)).isEqualTo(5_000);
    assertThat(desk.notices().done().getLast().text()).isEqualTo("5.000 Kunden geändert");
    Objects.requireNonNull(desk.notices().done().getLast().action()).run();
    assertThat(having(large)).isZero();
    large.close();
  }

  private static long having(Book of) {
    return of.snapshot().territory().customers().stream()
        .filter(one -> "einweg".equals(one.behaviour().valueOf("art")))
        .count();
  }

  @Test
  void whatIsChosenForSeveralStaysWithAnotherListOfAttributes() {
    BulkEdit bulk = new BulkEdit(fixture.desk());
    bulk.show(List.of(customer(0), customer(1)));
    bulk.traits().getFirst().choose("einweg");
    bulk.traits().get(1).choose("hoch");
    list("Produktart[art]: Mehrweg, Einmal[einweg]; Preis: tief");
    bulk.show(List.of(customer(0), customer(1)));
    assertThat(bulk.traits().getFirst().tickedProperty().get()).isTrue();
    assertThat(bulk.traits().getFirst().chosenProperty().get()).isEqualTo("einweg");
    assertThat(bulk.traits().get(1).tickedProperty().get()).as("no such value any more").isFalse();
    bulk.apply();
    assertThat(art(0)).isEqualTo("einweg");
  }

  @Test
  void anotherValueChosenForSeveralIsTheOneThatStays() {
    BulkEdit bulk = new BulkEdit(fixture.desk());
    bulk.show(List.of(customer(0), customer(1)));
    bulk.traits().getFirst().choose("einweg");
    bulk.traits().getFirst().choose("mehrweg");
    assertThat(new BulkEdit(fixture.desk()).traits().getFirst().chosenProperty().get())
        .isEqualTo("mehrweg");
  }

  @Test
  void theFilterFindsWhoHasAValueAndWhoHasNone() {
    assertThat(found(new Condition.OfTrait("art", "mehrweg"))).containsExactly(customer(1));
    assertThat(found(new Condition.OfTrait("art", null)))
        .containsExactly(customer(0), customer(2), customer(3));
    assertThat(found(new Condition.OfTrait("art", null), new Condition.OfTrait("art", "mehrweg")))
        .hasSize(4);
    assertThat(
            found(new Condition.OfTrait("preis", "hoch"), new Condition.OfTrait("art", "mehrweg")))
        .isEmpty();
  }

  private List<Customer> found(Condition... conditions) {
    BookRows rows = BookRows.of(book.snapshot(), null);
    List<CustomerRow> all =
        book.snapshot().territory().customers().stream()
            .map(one -> Objects.requireNonNull(rows.byId().get(one.id())))
            .toList();
    return new CustomerFilter("", List.of(conditions))
        .of(all).stream().map(CustomerRow::customer).toList();
  }
}
