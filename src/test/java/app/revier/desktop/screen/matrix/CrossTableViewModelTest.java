package app.revier.desktop.screen.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.segment.CrossTable;
import app.revier.segment.Dimension;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Customers by two things, as the rep chooses them. */
final class CrossTableViewModelTest {

  private final Book book = SampleBooks.of(20);
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final CrossTableViewModel model = new CrossTableViewModel(fixture.desk());

  @BeforeEach
  void follow() {
    book.onChange(model::refresh);
    model.refresh(book.snapshot());
  }

  @AfterEach
  void close() {
    assertThat(fixture.notices().failures()).isEmpty();
    book.close();
  }

  private void attributes(String list) {
    book.settings().set(Map.of(Setting.ATTRIBUTES.key(), list));
  }

  private CrossTable table() {
    return Objects.requireNonNull(model.tableProperty().get());
  }

  private Dimension own(int at) {
    return model.dimensionsProperty().get().get(at);
  }

  @Test
  void withoutAttributesSizeAndStrategyAreShownAndAllCustomersCounted() {
    assertThat(model.hasAttributes()).isFalse();
    assertThat(model.rows()).isEqualTo(Dimension.BuiltIn.SIZE);
    assertThat(model.columns()).isEqualTo(Dimension.BuiltIn.STRATEGY);
    assertThat(table().total().customers()).isEqualTo(20);
  }

  @Test
  void attributesComeFirstAndAnAssignmentIsCountedAtOnce() {
    attributes("Art: Mehrweg, Einweg; Preis: tief, hoch");
    assertThat(model.rows()).isEqualTo(own(0));
    assertThat(model.columns()).isEqualTo(own(1));
    assertThat(table().customers(null, null)).hasSize(20);

    Customer one = book.snapshot().territory().customers().getFirst();
    book.customers()
        .save(
            one.edit()
                .behaviour(one.behaviour().with("art", "einweg").with("preis", "hoch"))
                .build());

    assertThat(table().customers("einweg", "hoch")).containsExactly(one.id());
    assertThat(table().total().customers()).isEqualTo(20);
  }

  @Test
  void whatIsChosenStaysInAnotherLanguageAndWithAnotherListOfAttributes() {
    attributes("Art: Mehrweg, Einweg; Preis: tief, hoch");
    model.chooseRows(own(1));
    model.chooseColumns(Dimension.BuiltIn.INDUSTRY);

    CrossTableViewModel other = new CrossTableViewModel(fixture.desk());
    other.refresh(book.snapshot());
    assertThat(other.rows()).isEqualTo(own(1));
    assertThat(other.columns()).isEqualTo(Dimension.BuiltIn.INDUSTRY);

    attributes("Preis: tief, mittel, hoch");
    assertThat(model.rows()).isEqualTo(own(0));
    attributes("Farbe: rot");
    assertThat(model.rows()).as("no such attribute any more").isEqualTo(own(0));
    assertThat(model.columns()).isEqualTo(Dimension.BuiltIn.INDUSTRY);
  }

  @Test
  void anAttributeCalledLikeWhatEverybodyHasIsNotTakenForIt() {
    attributes("Size[size]: small, large; Preis: hoch");
    model.chooseRows(Dimension.BuiltIn.SIZE);
    model.chooseColumns(own(0));

    model.refresh(book.snapshot());

    assertThat(model.rows()).isEqualTo(Dimension.BuiltIn.SIZE);
    assertThat(model.columns()).isEqualTo(own(0));
  }

  @Test
  void aCellOpensItsCustomersUnderItsName() {
    List<CustomerId> all = table().customersOfRow("C");
    model.open("C", all);
    model.openSettings();
    assertThat(fixture.places().getFirst())
        .isInstanceOfSatisfying(
            Place.SomeCustomers.class,
            some -> assertThat(some.customers()).containsExactlyInAnyOrderElementsOf(all));
    assertThat(fixture.places().getLast())
        .isEqualTo(new Place.PartOfSettings(Place.PartOfSettings.Part.ATTRIBUTES));
  }
}
