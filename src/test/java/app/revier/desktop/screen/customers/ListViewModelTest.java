package app.revier.desktop.screen.customers;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.desktop.filter.Condition;
import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.table.Column;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.work.DeferredTasks;
import app.revier.segment.Cell;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.Note;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import app.revier.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListViewModelTest {

  private final Book book = Territories.book();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final ListViewModel list =
      new ListViewModel(fixture.desk(), new SharedFilter(fixture.desk().memory()));

  @BeforeEach
  void follow() {
    book.onChange(list::refresh);
    list.refresh(book.snapshot());
  }

  private List<String> names() {
    return list.table().rows().stream().map(row -> row.customer().name()).toList();
  }

  private Customer customer(app.revier.territory.CustomerId id) {
    CustomerRow row = list.row(id);
    assertThat(row).isNotNull();
    return row.customer();
  }

  private void sort(String column, boolean descending) {
    list.table().sort(new SortOrder(List.of(new SortOrder.By(column, descending))));
  }

  @Test
  void theLargestRevenueStandsOnTopAtFirst() {
    assertThat(names()).containsExactly("Klinikum Nordstadt", "Ärztehaus am Dom", "Praxis Zorn");
    assertThat(list.stateProperty().get()).isEqualTo(ListViewModel.State.ROWS);
  }

  @ParameterizedTest
  @CsvSource({
    "koln, Ärztehaus am Dom",
    "ringstrasse bonn, Klinikum Nordstadt",
    "dom 50667, Ärztehaus am Dom",
    "K7, Praxis Zorn",
    "krankenhaus, Klinikum Nordstadt"
  })
  void everyTypedWordMustBeFoundInSomeTextOfTheCustomer(String typed, String name) {
    list.filter().textProperty().set(typed);

    assertThat(names()).containsExactly(name);
  }

  @Test
  void contactsAndNotesAreSearchedToo() {
    Customer zorn = customer(Territories.ZORN);
    book.customers()
        .save(
            zorn.edit()
                .contacts(List.of(new Contact("Ines Tannener", Contact.Role.USER, 2, null)))
                .notes(List.of(new Note("Baut um", "Messe", LocalDate.of(2026, 11, 2))))
                .build());

    list.filter().textProperty().set("tannener messe");

    assertThat(names()).containsExactly("Praxis Zorn");
  }

  @Test
  void noMatchIsSaidAndCleared() {
    list.filter().add(new Condition.OfSize(SizeClass.A));
    list.filter().textProperty().set("nirgends");
    assertThat(list.stateProperty().get()).isEqualTo(ListViewModel.State.NO_MATCH);

    list.filter().clear();

    assertThat(names()).hasSize(3);
    assertThat(list.filter().textProperty().get()).isEmpty();
    assertThat(list.filter().conditions()).isEmpty();
  }

  @Test
  void conditionsOfOneKindAddUpThoseOfDifferentKindsNarrow() {
    list.filter().add(new Condition.InCell(Cell.A_GROW));
    assertThat(names()).containsExactly("Klinikum Nordstadt");

    list.filter().add(new Condition.InCell(null));
    assertThat(names()).containsExactly("Klinikum Nordstadt", "Praxis Zorn");

    list.filter().add(new Condition.Buying(false));
    assertThat(names()).containsExactly("Praxis Zorn");

    list.filter().remove(new Condition.InCell(Cell.A_GROW));
    list.filter().remove(new Condition.InCell(null));
    list.filter().remove(new Condition.Buying(false));
    list.filter().add(new Condition.OfStrategy(Strategy.MAINTAIN));
    assertThat(names()).containsExactly("Ärztehaus am Dom");
  }

  @ParameterizedTest
  @CsvSource({"5*, 3", "50, 2", "50 667, 1", "6, 0"})
  void aPostcodeIsMatchedFromItsBeginning(String typed, int found) {
    Condition condition = Condition.PostcodeFrom.typed(typed);
    assertThat(condition).isNotNull();

    list.filter().add(condition);

    assertThat(names()).hasSize(found);
  }

  @Test
  void customersOfAnotherScreenAreACondition() {
    list.filter()
        .filterBy(
            List.of(new Condition.Among(Caption.plain("Gefährdet"), Set.of(Territories.KOELN))));

    assertThat(names()).containsExactly("Ärztehaus am Dom");
  }

  @Test
  void namesGoByTheLanguageNumbersByTheirValueAndBlanksComeLast() {
    sort("name", false);
    assertThat(names()).containsExactly("Ärztehaus am Dom", "Klinikum Nordstadt", "Praxis Zorn");

    sort("number", false);
    assertThat(names()).containsExactly("Ärztehaus am Dom", "Klinikum Nordstadt", "Praxis Zorn");

    sort("potential", true);
    assertThat(names()).containsExactly("Klinikum Nordstadt", "Ärztehaus am Dom", "Praxis Zorn");

    sort("potential", false);
    assertThat(names()).containsExactly("Ärztehaus am Dom", "Klinikum Nordstadt", "Praxis Zorn");

    sort("change", false);
    assertThat(names()).containsExactly("Ärztehaus am Dom", "Klinikum Nordstadt", "Praxis Zorn");
  }

  @Test
  void theFirstColumnCountsMost() {
    list.table()
        .sort(
            new SortOrder(
                List.of(new SortOrder.By("country", false), new SortOrder.By("revenue", false))));

    assertThat(names()).containsExactly("Praxis Zorn", "Ärztehaus am Dom", "Klinikum Nordstadt");
  }

  @Test
  void theSumFollowsTheFilterAndSeveralSelected() {
    assertThat(list.sum(List.of())).isEqualTo("3 von 3 · Σ 66.400\u00a0€");

    list.filter().textProperty().set("koln");
    assertThat(list.sum(List.of())).isEqualTo("1 von 3 · Σ 4.000\u00a0€");

    list.filter().clear();
    assertThat(list.sum(List.copyOf(list.table().rows().subList(0, 2))))
        .isEqualTo("2 ausgewählt · Σ 66.400\u00a0€");
  }

  @Test
  void onlyTheRowOfAChangedCustomerIsMadeAnew() {
    List<CustomerRow> before = List.copyOf(list.table().rows());

    book.customers().save(customer(Territories.KOELN).edit().industry("MVZ").build());

    List<CustomerRow> after = List.copyOf(list.table().rows());
    assertThat(after.get(0)).isSameAs(before.get(0));
    assertThat(after.get(1)).isNotSameAs(before.get(1));
    assertThat(after.get(2)).isSameAs(before.get(2));
  }

  @Test
  void anotherBaseYearMakesAllRowsAnew() {
    CustomerRow before = list.table().rows().getFirst();

    book.settings().set(java.util.Map.of("plan.base-year", "2025"));

    assertThat(list.table().rows().getFirst()).isNotSameAs(before);
    assertThat(list.table().columnsProperty().get().get("revenue"))
        .isNotNull()
        .extracting(Column::heading)
        .isEqualTo("Umsatz 2025, €");
    assertThat(list.table().columnsProperty().get()).containsKey("revenue-2026");
  }

  @Test
  void cellsSayWhatTheyShow() {
    CustomerRow nord = list.table().rows().get(0);
    CustomerRow zorn = list.table().rows().get(2);
    var columns = list.table().columnsProperty().get();
    List<String> shown = new ArrayList<>();
    List<String> blank = new ArrayList<>();
    for (String id : CustomerColumns.DEFAULTS) {
      Column<CustomerRow> column = columns.get(id);
      assertThat(column).as(id).isNotNull();
      shown.add(column.text().apply(nord));
      blank.add(column.text().apply(zorn));
    }

    assertThat(shown)
        .containsExactly(
            "100",
            "Klinikum Nordstadt",
            "62.400",
            "A-Ausbauen",
            "+25\u00a0%",
            "Bonn",
            "150.000",
            "87.600",
            "42\u00a0%",
            "",
            "80\u00a0%",
            "");
    assertThat(blank)
        .containsExactly(
            "K7",
            "Praxis Zorn",
            "0",
            "Potenzial fehlt",
            "",
            "Brühl",
            "",
            "",
            "",
            "",
            "80\u00a0%",
            "");
  }

  @Test
  void filterOrderAndColumnsAreRemembered() {
    list.filter().add(new Condition.OfSize(SizeClass.A));
    list.filter().add(new Condition.InCell(null));
    list.filter().add(new Condition.Buying(true));
    list.filter().add(new Condition.PostcodeFrom("53"));
    list.filter().add(new Condition.Among(Caption.plain("nur heute"), Set.of(Territories.NORD)));
    sort("city", true);
    list.table().layout().show("phone", true);
    list.table().layout().show("loyalty", false);
    list.table().layout().setWidth("city", 321);

    ListViewModel later =
        new ListViewModel(fixture.desk(), new SharedFilter(fixture.desk().memory()));

    assertThat(later.filter().conditions())
        .containsExactly(
            new Condition.OfSize(SizeClass.A),
            new Condition.InCell(null),
            new Condition.Buying(true),
            new Condition.PostcodeFrom("53"));
    assertThat(later.table().orderProperty().get().columns())
        .containsExactly(new SortOrder.By("city", true));
    assertThat(later.table().layout().isShown("phone")).isTrue();
    assertThat(later.table().layout().isShown("loyalty")).isFalse();
    assertThat(fixture.remembered().get("customers-screen.columns")).contains("city=321");
  }

  @Test
  void aChipOfCustomersWhoAreGoneGoesWithThem() {
    Condition among =
        new Condition.Among(Caption.plain("Neu aus liste.csv"), Set.of(Territories.NORD));
    Condition others =
        new Condition.Among(Caption.plain("Gewählt"), Set.of(Territories.NORD, Territories.KOELN));
    list.filter().add(among);
    list.filter().add(others);
    book.customers().delete(Set.of(Territories.NORD));
    assertThat(list.filter().conditions()).containsExactly(others);
  }

  @Test
  void aColumnThatTheBookDoesNotHaveIsPassedOver() {
    fixture.remembered().put("customers-screen.columns", "name revenue-1999 city=90");
    ListViewModel later =
        new ListViewModel(fixture.desk(), new SharedFilter(fixture.desk().memory()));
    later.refresh(book.snapshot());

    assertThat(later.table().shownColumns()).extracting(Column::id).containsExactly("name", "city");

    later.table().layout().arrange(List.of("city", "name"));
    assertThat(later.table().layout().shownProperty().get())
        .containsExactly("city", "name", "revenue-1999");
  }

  @Test
  void ofSeveralKeystrokesInARowOnlyTheLastIsWorkedOut() {
    Desk desk = fixture.desk();
    DeferredTasks tasks = new DeferredTasks(fixture.notices());
    Desk slow =
        new Desk(
            desk.book(),
            desk.texts(),
            desk.terms(),
            tasks,
            desk.notices(),
            desk.navigator(),
            desk.reader(),
            desk.planWriter(),
            desk.team(),
            desk.weekFiles(),
            desk.services(),
            desk.dialogs(),
            desk.memory(),
            desk.drafts(),
            desk.personFiles(),
            desk.moves());
    List<Integer> delivered = new ArrayList<>();
    ListViewModel later = new ListViewModel(slow, new SharedFilter(slow.memory()));
    later
        .table()
        .revisionProperty()
        .subscribe((before, now) -> delivered.add(later.table().rows().size()));
    later.refresh(book.snapshot());
    assertThat(later.stateProperty().get()).isEqualTo(ListViewModel.State.LOADING);

    later.filter().textProperty().set("k");
    later.filter().textProperty().set("ko");
    later.filter().textProperty().set("koln");
    tasks.doAll();

    assertThat(delivered).containsExactly(1);
    assertThat(later.isPending()).isFalse();
  }
}
