package app.revier.desktop.screen.map;

import static app.revier.desktop.screen.map.MapBooks.AACHEN;
import static app.revier.desktop.screen.map.MapBooks.BONN;
import static app.revier.desktop.screen.map.MapBooks.KOELN;
import static app.revier.desktop.screen.map.MapBooks.NOWHERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.filter.Condition;
import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.map.Lasso;
import app.revier.desktop.map.Mercator;
import app.revier.desktop.map.Viewport;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.nav.WeekInView;
import app.revier.segment.Cell;
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MapViewModelTest {

  private Book book = MapBooks.four();
  private DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private SharedFilter filter = new SharedFilter(fixture.desk().memory());
  private MapViewModel model =
      new MapViewModel(fixture.desk(), filter, new WeekInView(book.snapshot().today()));

  private MapContent shown() {
    model.refresh(book.snapshot());
    return content();
  }

  private MapContent content() {
    return Objects.requireNonNull(model.contentProperty().get());
  }

  private void use(Book other) {
    book.close();
    book = other;
    fixture = new DeskFixture(book, Language.GERMAN);
    filter = new SharedFilter(fixture.desk().memory());
    model = new MapViewModel(fixture.desk(), filter, new WeekInView(book.snapshot().today()));
  }

  private static List<CustomerId> ids(MapContent content) {
    return content.dots().rows().stream().map(row -> row.id()).toList();
  }

  @AfterEach
  void close() {
    assertThat(fixture.notices().failures()).isEmpty();
    book.close();
  }

  @Test
  void customersAreWhereTheirPositionOrPostcodeIs() {
    Dots dots = shown().dots();
    assertThat(ids(content())).containsExactly(KOELN, BONN, AACHEN);
    assertThat(content().nowhere()).containsExactly(NOWHERE);
    assertThat(Mercator.longitude(dots.x()[0])).isCloseTo(6.9583, within(1e-6));
    assertThat(Mercator.latitude(dots.y()[0])).isCloseTo(50.9413, within(1e-6));
    assertThat(dots.cell())
        .containsExactly(Cell.A_GROW.ordinal(), Cell.C_MAINTAIN.ordinal(), Dots.MISSING);
    assertThat(dots.about()).containsExactly(false, false, true);
    assertThat(model.stateProperty().get()).isEqualTo(MapViewModel.State.DOTS);
  }

  @Test
  void moreRevenueOrWhitespaceIsALargerDot() {
    double[] byRevenue = shown().radius();
    assertThat(byRevenue[0]).isGreaterThan(byRevenue[1]);
    assertThat(byRevenue[1]).isGreaterThan(byRevenue[2]);
    model.sizeBy(SizeBy.WHITESPACE);
    double[] byWhitespace = content().radius();
    assertThat(byWhitespace[1]).isNotEqualTo(byRevenue[1]);
    assertThat(byWhitespace[2]).isEqualTo(byRevenue[2]);
    assertThat(
            new MapViewModel(fixture.desk(), filter, new WeekInView(book.snapshot().today()))
                .sizeByProperty()
                .get())
        .as("is remembered")
        .isEqualTo(SizeBy.WHITESPACE);
  }

  @Test
  void theFilterOfTheListIsTheFilterOfTheMap() {
    shown();
    filter.filterBy(List.of(new Condition.InCell(Cell.A_GROW)));
    assertThat(ids(content())).containsExactly(KOELN);
    assertThat(content().nowhere()).isEmpty();
    filter.textProperty().set("rhein");
    assertThat(content().dots().size()).isZero();
    assertThat(model.stateProperty().get()).isEqualTo(MapViewModel.State.NO_MATCH);
    filter.clear();
    assertThat(ids(content())).hasSize(3);
  }

  @Test
  void whoIsChosenStaysChosenAsLongAsItIsOnTheMap() {
    shown();
    model.select(Set.of(BONN, NOWHERE));
    assertThat(model.selectedProperty().get()).containsExactly(BONN);
    assertThat(model.selectedDots()).containsExactly(1);
    model.refresh(book.snapshot());
    assertThat(model.selectedProperty().get()).containsExactly(BONN);
    filter.filterBy(List.of(new Condition.InCell(Cell.A_GROW)));
    assertThat(model.selectedProperty().get()).isEmpty();
  }

  @Test
  void theOneChosenIsOpenedAndSeveralAreListed() {
    shown();
    model.openSelected();
    assertThat(fixture.places()).isEmpty();
    model.selectDots(new int[] {1});
    model.openSelected();
    model.selectDots(new int[] {1, 2, 0});
    assertThat(List.copyOf(model.selectedProperty().get()))
        .as("by revenue")
        .containsExactly(KOELN, BONN, AACHEN);
    model.openSelected();
    assertThat(fixture.places())
        .containsExactly(
            new Place.OneCustomer(BONN),
            new Place.SomeCustomers(Caption.of("map.chosen"), Set.of(KOELN, BONN, AACHEN)));
  }

  @Test
  void whoIsNowhereIsListed() {
    shown();
    model.leads().listNowhere(content().nowhere());
    assertThat(fixture.places())
        .containsExactly(new Place.SomeCustomers(Caption.of("map.nowhere"), Set.of(NOWHERE)));
  }

  @Test
  void anEmptyBookLeadsToTheImport() {
    use(SampleBooks.empty());
    shown();
    assertThat(model.stateProperty().get()).isEqualTo(MapViewModel.State.EMPTY);
    assertThat(content().box()).isNull();
    model.leads().bring();
    assertThat(fixture.places()).containsExactly(new Place.Top(ScreenId.IMPORT));
  }

  @Test
  void customersWithoutAnyPositionAreNamed() {
    use(MapBooks.lost());
    shown();
    assertThat(model.stateProperty().get()).isEqualTo(MapViewModel.State.NOWHERE);
    assertThat(content().nowhere()).containsExactly(NOWHERE);
  }

  @Test
  void wordsAreThoseOfTheRep() {
    MapContent content = shown();
    MapWords words = new MapWords(fixture.desk());
    assertThat(words.shown(content)).isEqualTo("3 Kunden");
    assertThat(words.nowhere(content)).isEqualTo("1 ohne Position");
    assertThat(words.sum(content, new int[] {0, 1})).isEqualTo("2 Kunden · 66.400\u00a0€");
    assertThat(words.lines(content, content.dots().rows().get(0)))
        .containsExactly(
            "50667 Köln",
            "Umsatz 2026: 62.400\u00a0€",
            "Ungenutztes Potenzial: 87.600\u00a0€",
            "Noch kein Besuch bekannt",
            "Position angegeben");
    assertThat(words.lines(content, content.dots().rows().get(2)))
        .last()
        .asString()
        .startsWith("Position nach der Postleitzahl, auf etwa ");
  }

  @Test
  void aLassoChoosesWhoIsInsideWhereverTheirDiscIs() {
    shown();
    Lasso lasso = new Lasso();
    for (double[] corner : new double[][] {{6.8, 51.1}, {7.3, 51.1}, {7.3, 50.6}, {6.8, 50.6}}) {
      lasso.add(Mercator.x(corner[0]), Mercator.y(corner[1]));
    }
    model.choose(lasso);
    assertThat(model.selectedProperty().get()).containsExactly(KOELN, BONN);
  }

  @Test
  void whoIsNearIsFoundWhateverTheFilterShows() {
    shown();
    filter.textProperty().set("dom");
    model.near().around(KOELN);
    Nearest near = Objects.requireNonNull(model.near().nearestProperty().get());
    assertThat(near.place()).isEqualTo("Klinikum am Dom");
    assertThat(near.customers()).isEmpty();
    assertThat(fixture.desk().texts().get("map.near-sum", 0, "0"))
        .isEqualTo("Kein Kunde, Potenzialkunden eingeschlossen");
    model.near().look(60);
    near = Objects.requireNonNull(model.near().nearestProperty().get());
    assertThat(near.lines()).extracting(line -> line.row().id()).containsExactly(BONN);
    model.near().look(90);
    near = Objects.requireNonNull(model.near().nearestProperty().get());
    assertThat(near.lines()).extracting(line -> line.row().id()).containsExactly(BONN, AACHEN);
    assertThat(near.lines()).extracting(Nearest.Line::isAbout).containsExactly(false, true);
    model.leads().list(model.near().title(near), near.customers());
    assertThat(fixture.places())
        .containsExactly(
            new Place.SomeCustomers(
                Caption.of("map.near-customer", "Klinikum am Dom", "90"), Set.of(BONN, AACHEN)));
    book.customers().delete(List.of(BONN));
    model.refresh(book.snapshot());
    near = Objects.requireNonNull(model.near().nearestProperty().get());
    assertThat(near.lines()).extracting(line -> line.row().id()).containsExactly(AACHEN);
    book.customers().delete(List.of(KOELN));
    model.refresh(book.snapshot());
    assertThat(model.near().nearestProperty().get()).as("the customer is gone").isNull();
  }

  @Test
  void whoIsNearAPointIsFoundToo() {
    shown();
    model.near().around(50.74, 7.10);
    Nearest near = Objects.requireNonNull(model.near().nearestProperty().get());
    assertThat(near.lines().getFirst().row().id()).isEqualTo(BONN);
    assertThat(near.reach()).isBetween(10.0, 30.0);
    model.near().close();
    assertThat(model.near().nearestProperty().get()).isNull();
    model.refresh(book.snapshot());
    assertThat(model.near().nearestProperty().get()).isNull();
  }

  @Test
  void aCustomerPutElsewhereIsGivenThereAndUndoneInOneStep() {
    shown();
    model.moving().to(50.1, 6.1);
    assertThat(book.snapshot().history().latestId()).as("nobody is moved").isNull();
    model.moving().start(AACHEN);
    assertThat(model.moving().movingProperty().get()).isEqualTo(AACHEN);
    model.moving().to(50.77612345, 6.0838);
    assertThat(model.moving().movingProperty().get()).isNull();
    Position position =
        Objects.requireNonNull(book.snapshot().territory().customer(AACHEN)).position();
    assertThat(position).isEqualTo(new Position(50.776123, 6.0838, Position.Origin.GIVEN));
    assertThat(shown().dots().about()[2]).isFalse();
    book.undo(Progress.NONE);
    assertThat(shown().dots().about()[2]).isTrue();
  }

  @Test
  void inABookForReadingNobodyIsMoved() {
    use(SampleBooks.readOnly());
    shown();
    CustomerId first = book.snapshot().territory().customers().getFirst().id();
    model.moving().start(first);
    assertThat(model.moving().movingProperty().get()).isNull();
    assertThat(model.moving().readOnlyReason()).isEqualTo("Dieses Buch kann nur gelesen werden.");
  }

  @Test
  void thoseChosenLeadToTheListTheWeekAndTheFormForSeveral() {
    shown();
    Set<CustomerId> some = Set.of(KOELN, BONN);
    model.leads().list(some);
    model.leads().visit(some);
    model.leads().edit(some);
    assertThat(fixture.places())
        .containsExactly(
            new Place.SomeCustomers(Caption.of("map.chosen"), some),
            new Place.VisitTogether(some),
            new Place.EditTogether(Caption.of("map.chosen"), some));
  }

  @Test
  void whoIsSoughtIsChosenAndBroughtIntoTheMiddleAlsoBeforeTheMapIsThere() {
    List<CustomerId> middle = new ArrayList<>();
    model
        .revealing()
        .revealedProperty()
        .subscribe(
            id -> {
              if (id != null) {
                middle.add(id);
              }
            });
    model.revealing().show(BONN);
    assertThat(middle).isEmpty();
    shown();
    assertThat(middle).containsExactly(BONN);
    assertThat(model.selectedProperty().get()).containsExactly(BONN);
    model.near().around(KOELN);
    model.revealing().show(KOELN);
    assertThat(middle).containsExactly(BONN, KOELN);
    assertThat(model.near().nearestProperty().get()).as("gives way").isNull();
    model.refresh(book.snapshot());
    assertThat(middle).as("only once").hasSize(2);
  }

  @Test
  void aFilterThatHidesWhoIsSoughtIsLiftedAndThatIsSaid() {
    shown();
    filter.textProperty().set("rhein");
    model.revealing().show(KOELN);
    assertThat(filter.filterProperty().get().isAll()).isTrue();
    assertThat(model.selectedProperty().get()).containsExactly(KOELN);
    assertThat(fixture.notices().done().getLast().text()).contains("Klinikum am Dom");
  }

  @Test
  void whoIsNowhereIsSaidToBeSo() {
    shown();
    model.select(Set.of(BONN));
    model.revealing().show(NOWHERE);
    assertThat(fixture.notices().done().getLast().text()).contains("Irgendwo GmbH");
    assertThat(model.selectedProperty().get()).containsExactly(BONN);
  }

  @Test
  void anotherLanguageShowsTheSameCustomersChosenAndTheSamePlace() {
    shown();
    model.select(Set.of(KOELN, BONN));
    model.near().around(KOELN);
    Viewport view = new Viewport(0.53, 0.34, 9, 600, 400);
    model.sees(view);
    MapViewModel english =
        new MapViewModel(
            fixture.desk(Language.ENGLISH),
            new SharedFilter(fixture.desk().memory()),
            new WeekInView(book.snapshot().today()));
    english.goOnFrom(model);
    english.refresh(book.snapshot());
    assertThat(english.selectedProperty().get()).containsExactlyInAnyOrder(KOELN, BONN);
    assertThat(english.viewBefore()).isEqualTo(view);
    assertThat(english.near().nearestProperty().get()).isNotNull();
  }
}
