package app.revier.desktop.screen.customers;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.NotTheLatestChangeException;
import app.revier.desktop.filter.Condition;
import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.customers.pane.Subject;
import app.revier.desktop.table.Selected;
import app.revier.desktop.work.RecordingNotices;
import app.revier.segment.Cell;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CustomersViewModelTest {

  private final Book book = Territories.book();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final CustomersViewModel model =
      following(new CustomersViewModel(fixture.desk(), new SharedFilter(fixture.desk().memory())));
  private final CustomerActions actions = new CustomerActions(fixture.desk(), model);

  private CustomersViewModel following(CustomersViewModel made) {
    book.onChange(made::refresh);
    return made;
  }

  private void select(CustomerId... customers) {
    model.select(new Selected<>(Set.of(customers), customers[0]));
  }

  private CustomerId inPane() {
    Subject subject = model.pane().editor().subjectProperty().get();
    assertThat(subject).isNotNull();
    return subject.id();
  }

  private Customer customer(CustomerId id) {
    return Objects.requireNonNull(book.snapshot().territory().customer(id));
  }

  private List<String> names() {
    return model.table().rows().stream().map(row -> row.customer().name()).toList();
  }

  private RecordingNotices.Done lastNotice() {
    return fixture.notices().done().getLast();
  }

  private void pressUndo() {
    Runnable undo = lastNotice().action();
    assertThat(undo).isNotNull();
    undo.run();
  }

  @Test
  void theFirstCustomerIsSelectedAtTheBeginning() {
    assertThat(model.table().selectionProperty().get()).isEqualTo(Selected.of(Territories.NORD));
    assertThat(model.pane().contentProperty().get()).isEqualTo(PaneViewModel.Content.ONE);
    assertThat(inPane()).isEqualTo(Territories.NORD);
  }

  @Test
  void anotherLanguageGoesOnWithTheSameListAndSelection() {
    model.list().filter().textProperty().set("k");
    select(Territories.KOELN);
    assertThat(model.place()).isEqualTo(new Place.OneCustomer(Territories.KOELN));
    CustomersViewModel english =
        new CustomersViewModel(
            new DeskFixture(book, Language.ENGLISH).desk(),
            new SharedFilter(new DeskFixture(book, Language.ENGLISH).desk().memory()));
    english.goOnFrom(model);
    assertThat(english.list().filter().textProperty().get()).isEqualTo("k");
    assertThat(english.table().selectionProperty().get())
        .isEqualTo(model.table().selectionProperty().get());
    assertThat(english.place()).isEqualTo(new Place.OneCustomer(Territories.KOELN));
  }

  @Test
  void theFormForANewCustomerIsAPlace() {
    model.begin();
    assertThat(model.place()).isEqualTo(new Place.NewCustomer());
  }

  @Test
  void thePaneShowsOneOrTheFormForSeveral() {
    select(Territories.KOELN);
    assertThat(inPane()).isEqualTo(Territories.KOELN);

    select(Territories.KOELN, Territories.NORD);
    assertThat(model.pane().contentProperty().get()).isEqualTo(PaneViewModel.Content.SEVERAL);
    assertThat(model.pane().bulk().customers()).hasSize(2);
    assertThat(model.sumProperty().get()).isEqualTo("2 ausgewählt · Σ 66.400\u00a0€");

    model.select(Selected.none());
    assertThat(model.pane().contentProperty().get()).isEqualTo(PaneViewModel.Content.NOBODY);
    assertThat(model.sumProperty().get()).startsWith("3 von 3");
  }

  @Test
  void thePaneFollowsTheListWhenAFilterHidesItsCustomer() {
    select(Territories.NORD);

    model.list().filter().textProperty().set("koln");
    assertThat(inPane()).isEqualTo(Territories.KOELN);

    model.list().filter().textProperty().set("nirgends");
    assertThat(model.pane().contentProperty().get()).isEqualTo(PaneViewModel.Content.NOBODY);
    actions.delete();
    assertThat(book.snapshot().territory().customers()).hasSize(3);

    model.list().filter().clear();
    assertThat(inPane()).as("who was chosen").isEqualTo(Territories.NORD);
  }

  @Test
  void aNewCustomerIsSelectedEvenIfTheFilterHidesItAndThatIsSaid() {
    model.list().filter().add(new Condition.InCell(Cell.A_GROW));
    CustomerId added = book.customers().nextId();
    book.customers().save(Customer.named(added, "K8", "Labor Neu"));

    model.selectWhenThere(Set.of(added));

    assertThat(model.list().filter().conditions()).isEmpty();
    assertThat(lastNotice().text())
        .isEqualTo("Der Filter ist aufgehoben, damit „Labor Neu“ zu sehen ist.");
    assertThat(model.table().selectedRows())
        .singleElement()
        .satisfies(row -> assertThat(row.customer().name()).isEqualTo("Labor Neu"));
    assertThat(model.pane().contentProperty().get()).isEqualTo(PaneViewModel.Content.ONE);
  }

  @Test
  void whatWasTypedForSeveralBeforeTheProgramEndedIsNotAboutEverybody() {
    RecordKey several = new RecordKey(new Place.Top(ScreenId.CUSTOMERS), "several");
    Caption industry = Caption.of("fields.industry");
    Caption called = Caption.of("customers.bulk-title");
    Draft typed =
        new Draft(several, called, industry.key(), industry, "Labor", "Labor", true, true);
    fixture.desk().drafts().note(several, List.of(typed));

    CustomersViewModel again =
        new CustomersViewModel(fixture.desk(), new SharedFilter(fixture.desk().memory()));
    fixture.desk().drafts().seek(typed);

    assertThat(again.table().selectedRows()).hasSize(1);
    assertThat(lastNotice().text()).startsWith("Wählen Sie die Kunden");
    again.select(new Selected<>(Set.of(Territories.KOELN, Territories.NORD), null));
    assertThat(again.pane().contentProperty().get()).isEqualTo(PaneViewModel.Content.SEVERAL);
    assertThat(again.pane().bulk().begunProperty().get()).isTrue();
  }

  @Test
  void theFormForSeveralIsAboutTheSelectedRowsWhateverTheirNumberWas() {
    List<Integer> counted = new ArrayList<>();
    model
        .revisionProperty()
        .subscribe(value -> counted.add(model.pane().bulk().customers().size()));
    select(Territories.KOELN, Territories.NORD);

    model.table().selectAll();

    assertThat(counted).last().isEqualTo(3);
    assertThat(model.table().selectedRows()).hasSize(3);
    model.list().filter().textProperty().set("k");
    assertThat(model.pane().bulk().customers()).hasSameSizeAs(model.table().selectedRows());
  }

  @Test
  void ofSeveralSelectedTheFilterKeepsThoseItShows() {
    select(Territories.NORD, Territories.KOELN);

    model.list().filter().textProperty().set("koln");

    assertThat(model.table().selectionProperty().get()).isEqualTo(Selected.of(Territories.KOELN));
    assertThat(inPane()).isEqualTo(Territories.KOELN);
  }

  @Test
  void oneCustomerIsShownEvenIfTheFilterHidItAndThePaneOpens() {
    model.pane().openProperty().set(false);
    model.list().filter().textProperty().set("koln");

    model.show(new Place.OneCustomer(Territories.ZORN));

    assertThat(model.pane().openProperty().get()).isTrue();
    assertThat(model.table().selectionProperty().get()).isEqualTo(Selected.of(Territories.ZORN));
    assertThat(inPane()).isEqualTo(Territories.ZORN);
    assertThat(names()).hasSize(3);
  }

  @Test
  void theCustomersOfAFieldAreAChipAndTheFirstIsSelected() {
    model.show(new Place.CustomersOf(Cell.C_MAINTAIN));

    assertThat(model.list().filter().conditions())
        .containsExactly(new Condition.InCell(Cell.C_MAINTAIN));
    assertThat(names()).containsExactly("Ärztehaus am Dom");
    assertThat(inPane()).isEqualTo(Territories.KOELN);

    model.show(new Place.CustomersOf(null));
    assertThat(names()).containsExactly("Praxis Zorn");
  }

  @Test
  void someCustomersAreAChipWithItsTitle() {
    model.show(
        new Place.SomeCustomers(
            Caption.plain("Gefährdet"), Set.of(Territories.KOELN, Territories.ZORN)));

    assertThat(names()).containsExactly("Ärztehaus am Dom", "Praxis Zorn");
    model.list().filter().remove(model.list().filter().conditions().getFirst());
    assertThat(names()).hasSize(3);
  }

  @Test
  void someCustomersToBeChangedTogetherAreSelectedWithTheFormOpen() {
    model.pane().openProperty().set(false);
    Set<CustomerId> some = Set.of(Territories.KOELN, Territories.ZORN);
    model.show(new Place.EditTogether(Caption.plain("Auf der Karte gewählt"), some));

    assertThat(names()).containsExactly("Ärztehaus am Dom", "Praxis Zorn");
    assertThat(model.table().selectionProperty().get().keys()).isEqualTo(some);
    assertThat(model.pane().openProperty().get()).isTrue();
    assertThat(model.pane().shows(PaneViewModel.Content.SEVERAL)).isTrue();
  }

  @Test
  void theFormForSeveralIsForTheSelectedOrForAllThatAreListed() {
    select(Territories.NORD, Territories.KOELN);
    model.show(new Place.EditSelected());
    assertThat(model.table().selectionProperty().get().keys())
        .containsExactlyInAnyOrder(Territories.NORD, Territories.KOELN);

    select(Territories.NORD);
    model.pane().openProperty().set(false);
    model.show(new Place.EditSelected());
    assertThat(model.table().selectedRows()).hasSameSizeAs(model.table().rows());
    assertThat(model.pane().openProperty().get()).isTrue();
    assertThat(model.pane().shows(PaneViewModel.Content.SEVERAL)).isTrue();
  }

  @Test
  void aFormForSeveralNeedsTwo() {
    model.show(new Place.SomeCustomers(Caption.plain("Einer"), Set.of(Territories.NORD)));
    model.show(new Place.EditSelected());
    assertThat(model.pane().shows(PaneViewModel.Content.SEVERAL)).isFalse();
    assertThat(fixture.notices().explained().getLast())
        .startsWith("In der Liste stehen keine zwei");
  }

  @Test
  void aDeletedCustomerComesBackWithUndo() {
    select(Territories.KOELN);

    actions.delete();

    assertThat(names()).containsExactly("Klinikum Nordstadt", "Praxis Zorn");
    assertThat(lastNotice().text()).isEqualTo("Ärztehaus am Dom gelöscht");
    assertThat(inPane()).as("the next one").isEqualTo(Territories.ZORN);

    pressUndo();

    assertThat(names()).hasSize(3);
    assertThat(inPane()).isEqualTo(Territories.KOELN);
  }

  @Test
  void deletingSeveralIsOneStepAndNamesTheirProjects() {
    book.projects()
        .save(
            new GrowthProjectBuilder(
                    book.projects().nextId(), Territories.NORD, "Handschuhe", "offer")
                .kind(GrowthProject.Kind.NEW_PRODUCT)
                .yearlyValue(Money.of(5_000))
                .visits(1)
                .build());
    select(Territories.NORD, Territories.KOELN);

    actions.delete();
    assertThat(lastNotice().text()).isEqualTo("2 Kunden gelöscht, mit 1 Projekt");
    pressUndo();

    assertThat(names()).hasSize(3);
    assertThat(book.snapshot().territory().projects()).hasSize(1);
  }

  @Test
  void undoOfTheNoticeTouchesNothingElseThatWasChangedSince() {
    select(Territories.KOELN);
    actions.delete();
    Runnable undo = Objects.requireNonNull(lastNotice().action());
    book.customers().save(customer(Territories.NORD).edit().name("Klinikum Süd").build());

    undo.run();

    assertThat(names()).containsExactly("Klinikum Süd", "Praxis Zorn");
    assertThat(fixture.notices().failures())
        .singleElement()
        .isInstanceOf(NotTheLatestChangeException.class);
  }

  @Test
  void aCustomerThatIsGoneLeavesThePane() {
    select(Territories.KOELN);

    book.customers().delete(Set.of(Territories.KOELN));

    assertThat(inPane()).as("the first in the list").isEqualTo(Territories.NORD);
    book.undo(Progress.NONE);
    assertThat(inPane()).as("who was chosen").isEqualTo(Territories.KOELN);
  }

  @Test
  void theLastCustomerLeavesAnEmptyBook() {
    select(Territories.NORD, Territories.KOELN, Territories.ZORN);

    actions.delete();

    assertThat(model.list().stateProperty().get()).isEqualTo(ListViewModel.State.EMPTY);
    assertThat(model.pane().contentProperty().get()).isEqualTo(PaneViewModel.Content.NOBODY);
    pressUndo();
    assertThat(model.table().selectionProperty().get().keys()).hasSize(3);
  }

  @Test
  void thePaneStaysClosedBeyondTheProgram() {
    model.pane().openProperty().set(false);

    assertThat(
            new CustomersViewModel(fixture.desk(), new SharedFilter(fixture.desk().memory()))
                .pane()
                .openProperty()
                .get())
        .isFalse();
  }

  @Test
  void selectedRowsAreCopiedAsATableWithHeadings() {
    book.customers()
        .save(customer(Territories.KOELN).edit().name("=1+1\tHaus").industry("@cmd").build());
    model.table().layout().show("industry", true);
    List<String> narrow = List.of("number", "name", "revenue", "change", "industry");
    CustomerColumns.DEFAULTS.stream()
        .filter(id -> !narrow.contains(id))
        .forEach(id -> model.table().layout().show(id, false));
    select(Territories.KOELN, Territories.NORD);

    assertThat(model.table().copied())
        .isEqualTo(
            """
            Nr.\tName\tUmsatz 2026, €\tΔ zu 2025\tBranche
            100\tKlinikum Nordstadt\t62400\t+25%\tKrankenhaus
            99\t'=1+1 Haus\t4000\t-33%\t'@cmd
            """);
  }

  @Test
  void theDeletedAreSelectedAgainWhicheverUndoBringsThemBack() {
    select(Territories.KOELN, Territories.NORD);
    actions.delete();
    assertThat(inPane()).isEqualTo(Territories.ZORN);

    book.undo(Progress.NONE);

    assertThat(model.table().selectionProperty().get().keys())
        .containsExactlyInAnyOrder(Territories.KOELN, Territories.NORD);
    select(Territories.ZORN);
    model.refresh(book.snapshot());
    assertThat(inPane()).as("only once").isEqualTo(Territories.ZORN);
  }
}
