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
import app.revier.desktop.map.Mercator;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.segment.Cell;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MapViewModelTest {

  private Book book = MapBooks.four();
  private DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private SharedFilter filter = new SharedFilter(fixture.desk().memory());
  private MapViewModel model = new MapViewModel(fixture.desk(), filter);

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
    model = new MapViewModel(fixture.desk(), filter);
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
    assertThat(new MapViewModel(fixture.desk(), filter).sizeByProperty().get())
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
            new Place.SomeCustomers("Auf der Karte gewählt", Set.of(KOELN, BONN, AACHEN)));
  }

  @Test
  void whoIsNowhereIsListed() {
    shown();
    model.listNowhere();
    assertThat(fixture.places())
        .containsExactly(new Place.SomeCustomers("Ohne Position", Set.of(NOWHERE)));
  }

  @Test
  void anEmptyBookLeadsToTheImport() {
    use(SampleBooks.empty());
    shown();
    assertThat(model.stateProperty().get()).isEqualTo(MapViewModel.State.EMPTY);
    assertThat(content().box()).isNull();
    model.bring();
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
}
