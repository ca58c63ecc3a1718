package app.revier.desktop.screen.customers.pane;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Draft;
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
    bulk.ownClass.form.size.valueProperty().set(SizeClass.B);
    assertThat(bulk.ownClass.ticked.get()).isTrue();
    assertThat(bulk.obstacleProperty().get()).isNotEmpty();

    bulk.ownClass.form.reason.textProperty().set("Konzernvorgabe");
    bulk.apply();

    assertThat(customers().get(0).override()).isNotNull();
    assertThat(customers().get(2).override()).isNull();

    bulk.show(customers().subList(0, 2));
    bulk.ownClass.ticked.set(true);
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

  private void type(String group) {
    bulk.of(CustomerFields.PARENT_GROUP).input.textProperty().set(group);
  }

  private List<String> unsaved() {
    return fixture.desk().drafts().unsaved().stream()
        .map(
            draft ->
                draft.recordName().in(fixture.desk().texts())
                    + ": "
                    + draft.label().in(fixture.desk().texts())
                    + " "
                    + draft.typed())
        .toList();
  }

  @Test
  void whatIsTypedStaysForWhoeverIsSelectedNext() {
    type("Gruppe Z");
    fixture.desk().drafts().saveAll();

    bulk.show(customers().subList(1, 3));

    assertThat(bulk.of(CustomerFields.PARENT_GROUP).input.text()).isEqualTo("Gruppe Z");
    assertThat(bulk.of(CustomerFields.PARENT_GROUP).tickedProperty().get()).isTrue();
    assertThat(customers()).extracting(Customer::parentGroup).containsOnly("");
    bulk.apply();
    assertThat(customers())
        .extracting(Customer::parentGroup)
        .containsExactly("", "Gruppe Z", "Gruppe Z");
  }

  @Test
  void whatIsTickedIsNotedUntilItIsAppliedOrDropped() {
    type("Gruppe Z");
    bulk.ownClass.form.size.valueProperty().set(SizeClass.B);
    bulk.ownClass.form.reason.textProperty().set("Vorgabe");
    assertThat(unsaved())
        .containsExactly(
            "Mehrere Kunden: Konzern Gruppe Z",
            "Mehrere Kunden: Größenklasse B",
            "Mehrere Kunden: Grund Vorgabe");

    bulk.drop();
    assertThat(unsaved()).isEmpty();
    assertThat(bulk.begunProperty().get()).isFalse();
    assertThat(bulk.of(CustomerFields.PARENT_GROUP).input.text()).isEmpty();
    assertThat(bulk.ownClass.form.isChanged()).isFalse();

    bulk.ownClass.ticked.set(true);
    assertThat(unsaved()).hasSize(1);
    bulk.apply();
    assertThat(unsaved()).isEmpty();
  }

  @Test
  void whatIsTakenBackInAFieldIsNotSetAnyMore() {
    type("Gruppe Z");

    bulk.of(CustomerFields.PARENT_GROUP).input.restore();

    assertThat(bulk.of(CustomerFields.PARENT_GROUP).tickedProperty().get()).isFalse();
    assertThat(unsaved()).isEmpty();
  }

  @Test
  void theNextFormGoesOnWhereTheLastOneWasLetGo() {
    type("Gruppe Z");
    bulk.of(CustomerFields.INDUSTRY).tickedProperty().set(true);
    bulk.ownClass.ticked.set(true);
    List<String> before = unsaved();
    fixture.desk().drafts().letGo();

    BulkEdit next = new BulkEdit(fixture.desk());
    type("nie");
    next.show(customers());

    assertThat(before).hasSize(3);
    assertThat(unsaved()).isEqualTo(before);
    assertThat(next.of(CustomerFields.PARENT_GROUP).input.text()).isEqualTo("Gruppe Z");
    assertThat(next.of(CustomerFields.INDUSTRY).tickedProperty().get()).isTrue();
    assertThat(next.ownClass.ticked.get()).isTrue();
  }

  @Test
  void afterApplyingTheFieldsShowWhatTheCustomersHaveNow() {
    type("Gruppe Z");
    bulk.apply();

    assertThat(bulk.of(CustomerFields.PARENT_GROUP).input.text()).isEqualTo("Gruppe Z");
    assertThat(bulk.of(CustomerFields.PARENT_GROUP).tickedProperty().get()).isFalse();

    bulk.of(CustomerFields.INDUSTRY).input.textProperty().set("Labor");
    book.undo(Progress.NONE);
    bulk.show(customers());

    assertThat(bulk.of(CustomerFields.PARENT_GROUP).input.text()).isEmpty();
    assertThat(bulk.of(CustomerFields.INDUSTRY).input.text()).isEqualTo("Labor");
    assertThat(bulk.of(CustomerFields.INDUSTRY).tickedProperty().get()).isTrue();
  }

  /** It says that something is to be taken away, which nobody has typed. */
  @Test
  void whatIsTickedAndEmptyIsNoText() {
    bulk.of(CustomerFields.PARENT_GROUP).tickedProperty().set(true);
    assertThat(fixture.desk().drafts().unsaved()).singleElement().matches(each -> !each.isText());

    type("Gruppe Z");
    assertThat(fixture.desk().drafts().unsaved()).singleElement().matches(Draft::isText);
  }
}
