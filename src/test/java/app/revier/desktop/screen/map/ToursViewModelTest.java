package app.revier.desktop.screen.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.agenda.Stop;
import app.revier.book.Book;
import app.revier.book.WeekPlanning;
import app.revier.desktop.map.Mercator;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.WeekInView;
import app.revier.desktop.tour.DayTour;
import app.revier.desktop.tour.WeekTours;
import app.revier.territory.Customer;
import app.revier.text.Language;
import app.revier.week.WeekSearch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ToursViewModelTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  private final Book book = MapBooks.many(8);
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final WeekInView week = new WeekInView(book.snapshot().today());
  private final ToursViewModel model = new ToursViewModel(fixture.desk(), week);

  private WeekTours shown() {
    model.refresh(book.snapshot());
    return Objects.requireNonNull(model.toursProperty().get());
  }

  private void plan() {
    WeekPlanning planning = new WeekPlanning(book.snapshot(), "de");
    planning.keep(planning.plan(planning.week(MONDAY), WeekSearch.ofSteps(1, 300)), book);
  }

  @AfterEach
  void close() {
    assertThat(fixture.notices().failures()).isEmpty();
    book.close();
  }

  @Test
  void theVisitsOfADayAreInTheirOrderFromHomeToHome() {
    assertThat(shown().days()).isEmpty();
    plan();
    WeekTours tours = shown();
    assertThat(tours.monday()).isEqualTo(MONDAY);
    assertThat(tours.title()).isEqualTo("30.11. bis 06.12.");
    List<Stop> visits =
        book.snapshot().agenda().stops().stream()
            .filter(stop -> stop.kind() == Stop.Kind.VISIT)
            .sorted(Comparator.comparing(Stop::date).thenComparing(Stop::begin))
            .toList();
    assertThat(visits).hasSizeGreaterThan(4);
    List<DayTour.Visit> stops =
        tours.tours().stream().flatMap(day -> day.visits().stream()).toList();
    assertThat(stops).hasSameSizeAs(visits);
    for (int i = 0; i < stops.size(); i++) {
      Customer customer =
          Objects.requireNonNull(
              book.snapshot()
                  .territory()
                  .customer(Objects.requireNonNull(visits.get(i).customer())));
      assertThat(Mercator.latitude(stops.get(i).at().y()))
          .isCloseTo(Objects.requireNonNull(customer.position()).latitude(), within(1e-6));
    }
    DayTour first = tours.tours().getFirst();
    assertThat(first.way()).hasSize(first.visits().size() + 2);
    assertThat(Mercator.longitude(first.way().getFirst().x())).isCloseTo(6.96, within(1e-6));
    assertThat(first.end()).isEqualTo(first.begin());
    assertThat(tours.days().getFirst().heading())
        .matches(fixture.desk().texts().shortDay(first.date()) + ": \\d Besuche, \\d+ min Fahrt");
  }

  @Test
  void theWeekIsTheOneLookedAtLast() {
    shown();
    week.mondayProperty().set(MONDAY.plusWeeks(3));
    assertThat(Objects.requireNonNull(model.toursProperty().get()).monday())
        .isEqualTo(MONDAY.plusWeeks(3));
    model.turn(-1);
    assertThat(Objects.requireNonNull(model.toursProperty().get()).monday())
        .isEqualTo(MONDAY.plusWeeks(2));
  }

  @Test
  void toursAreSwitchedOffAndStaySo() {
    plan();
    shown();
    model.show(false);
    assertThat(model.toursProperty().get()).isNull();
    model.refresh(book.snapshot());
    assertThat(model.toursProperty().get()).isNull();
    assertThat(new ToursViewModel(fixture.desk(), week).shownProperty().get()).isFalse();
    model.show(true);
    assertThat(Objects.requireNonNull(model.toursProperty().get()).days()).isNotEmpty();
  }
}
