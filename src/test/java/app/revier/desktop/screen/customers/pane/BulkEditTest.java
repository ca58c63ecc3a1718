package app.revier.desktop.screen.customers.pane;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.screen.customers.Territories;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerFields;
import app.revier.territory.Share;
import app.revier.territory.SizeClass;
import app.revier.text.Language;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BulkEditTest {

  private final Book book = Territories.book();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final BulkEdit bulk = new BulkEdit(fixture.desk());

  @BeforeEach
  void selectTwo() {
    bulk.show(customers().subList(0, 2));
  }

  private List<Customer> customers() {
    return book.snapshot().territory().customers();
  }

  @Test
  void whatTheyShareIsShownWhatDiffersIsBlank() {
    assertThat(bulk.of(CustomerFields.INDUSTRY).mixedProperty().get()).isTrue();
    assertThat(bulk.of(CustomerFields.INDUSTRY).input.textProperty().get()).isEmpty();
    assertThat(bulk.of(CustomerFields.PARENT_GROUP).mixedProperty().get()).isFalse();
    assertThat(bulk.obstacleProperty().get()).isEqualTo("Noch ist nichts angehakt.");
  }

  @Test
  void whatIsTypedGoesToAllInOneStep() {
    bulk.of(CustomerFields.PARENT_GROUP).input.textProperty().set("Nordgruppe");
    bulk.of(CustomerFields.PRICE_EROSION).input.textProperty().set("3");
    bulk.of(CustomerFields.VISIT_INTERVAL).input.textProperty().set("60");
    assertThat(bulk.obstacleProperty().get()).isEmpty();

    bulk.apply();

    assertThat(customers())
        .extracting(Customer::parentGroup)
        .containsExactly("Nordgruppe", "Nordgruppe", "");
    assertThat(customers().get(1).standing().priceErosion()).isEqualTo(Share.percent(3));
    assertThat(customers().get(1).visiting().intervalDays()).isEqualTo(60);
    assertThat(customers().get(0).industry()).isEqualTo("Krankenhaus");
    assertThat(fixture.notices().done().getLast().text()).isEqualTo("2 Kunden geändert");

    Objects.requireNonNull(fixture.notices().done().getLast().action()).run();
    assertThat(customers()).extracting(Customer::parentGroup).containsOnly("");
    assertThat(customers().get(1).visiting().intervalDays()).isNull();
  }

  @Test
  void tickedAndEmptyTakesAway() {
    bulk.of(CustomerFields.INDUSTRY).tickedProperty().set(true);

    bulk.apply();

    assertThat(customers()).extracting(Customer::industry).containsExactly("", "", "");
  }

  @Test
  void whatDoesNotFitIsNotApplied() {
    bulk.of(CustomerFields.VISIT_MINUTES).input.textProperty().set("lang");

    assertThat(bulk.obstacleProperty().get()).isEqualTo("Eine Eingabe passt noch nicht.");
    bulk.apply();
    assertThat(book.snapshot().history().undo()).isNull();
  }

  @Test
  void anOwnClassForAllNeedsAReason() {
    bulk.override.size.valueProperty().set(SizeClass.B);
    assertThat(bulk.overrideTicked.get()).isTrue();
    assertThat(bulk.obstacleProperty().get()).isNotEmpty();

    bulk.override.reason.textProperty().set("Konzernvorgabe");
    bulk.apply();

    assertThat(customers().get(0).override()).isNotNull();
    assertThat(customers().get(2).override()).isNull();

    bulk.show(customers().subList(0, 2));
    bulk.overrideTicked.set(true);
    bulk.apply();
    assertThat(customers().get(0).override()).isNull();
  }

  @Test
  void nobodyIsChangedWhoHasTheValuesAlready() {
    bulk.of(CustomerFields.PARENT_GROUP).tickedProperty().set(true);

    bulk.apply();

    assertThat(fixture.notices().done().getLast().text())
        .isEqualTo("Kein Kunde geändert, alle hatten diese Werte schon");
    assertThat(fixture.notices().done().getLast().action()).isNull();
    assertThat(book.snapshot().history().undo()).isNull();
  }

  @Test
  void whatWasChangedElsewhereMeanwhileStays() {
    bulk.of(CustomerFields.PARENT_GROUP).input.textProperty().set("Nordgruppe");
    book.customers().save(customers().getFirst().edit().name("Klinikum Süd").build());

    bulk.apply();

    assertThat(customers().getFirst().name()).isEqualTo("Klinikum Süd");
    assertThat(customers().getFirst().parentGroup()).isEqualTo("Nordgruppe");
    book.undo(Progress.NONE);
    assertThat(customers().getFirst().name()).isEqualTo("Klinikum Süd");
  }
}
