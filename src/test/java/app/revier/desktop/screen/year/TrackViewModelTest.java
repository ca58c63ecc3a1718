package app.revier.desktop.screen.year;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.year.TrackContent.State;
import app.revier.desktop.table.Selected;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.text.Language;
import app.revier.track.YearTrack;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The screen of the year. Today is 23 November 2026, the plan year 2027. */
final class TrackViewModelTest {

  private final Book book = SampleBooks.of(60);
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final TrackViewModel model = new TrackViewModel(fixture.desk());

  @BeforeEach
  void follow() {
    book.settings().set(Map.of("plan.year", "2027", "plan.target", "600000"));
    book.onChange(model::refresh);
    model.refresh(book.snapshot());
  }

  @AfterEach
  void close() {
    assertThat(fixture.notices().failures()).isEmpty();
    book.close();
  }

  private TrackContent content() {
    return Objects.requireNonNull(model.contentProperty().get());
  }

  private void lookAt(String day) {
    model.asOf().textProperty().set(day);
    model.asOf().confirm();
  }

  private void type(int month, String total) {
    model.month(month).textProperty().set(total);
    model.month(month).confirm();
  }

  @Test
  void beforeTheYearItSaysWhenItBegins() {
    assertThat(content().state()).isEqualTo(State.SHOWN);
    assertThat(content().sentence()).startsWith("Das Planjahr 2027 beginnt am 01.01.2027.");
    assertThat(content().warning()).isEmpty();
    assertThat(content().plot()).isNotNull();
    assertThat(model.causes().rows()).isEmpty();
    assertThat(model.customers().rows()).isNotEmpty();
  }

  @Test
  void withoutATargetItLeadsToWhereItIsSet() {
    book.settings().set(Map.of("plan.target", ""));

    assertThat(content().state()).isEqualTo(State.NO_TARGET);
    model.openGap();
    assertThat(fixture.places()).containsExactly(new Place.Top(ScreenId.GAP));
  }

  @Test
  void aMonthByHandIsInTheBookAndComparedUntilItsEnd() {
    type(1, "1000");
    lookAt("15.2.27");

    assertThat(book.snapshot().yearFigures().months(2027))
        .containsExactly(Map.entry(1, Money.of(1_000)));
    assertThat(content().sentence()).startsWith("Bis 31.01.2027").contains("1.000");
    assertThat(content().place()).isEqualTo(YearTrack.Place.BELOW);
    assertThat(content().warning()).contains("unter der 80-%-Spanne");
    assertThat(content().basis()).anyMatch(said -> said.contains("nur bis 31.01.2027 bekannt"));

    book.undo(Progress.NONE);
    assertThat(model.month(1).text()).isEmpty();
    assertThat(content().place()).isEqualTo(YearTrack.Place.UNKNOWN);
  }

  @Test
  void whatIsNoAmountStaysTypedAndIsNotSaved() {
    type(2, "viel");

    assertThat(model.month(2).text()).isEqualTo("viel");
    assertThat(model.month(2).complaintProperty().get()).isNotEmpty();
    assertThat(book.snapshot().yearFigures().months(2027)).isEmpty();
    assertThat(fixture.desk().drafts().unsaved()).hasSize(1);
  }

  @Test
  void aTotalMayBeNegativeAndIsTakenAwayWithAnEmptyField() {
    type(3, "-250");
    assertThat(book.snapshot().yearFigures().months(2027)).containsEntry(3, Money.of(-250));
    type(3, "");
    assertThat(book.snapshot().yearFigures().months(2027)).isEmpty();
  }

  @Test
  void causesAndCustomersLeadToTheirPlace() {
    CustomerId id = model.customers().rows().getFirst().id();
    Customer customer =
        Objects.requireNonNull(book.snapshot().territory().customer(id))
            .edit()
            .revenue(
                Objects.requireNonNull(book.snapshot().territory().customer(id))
                    .revenue()
                    .with(2027, Money.of(900_000)))
            .build();
    book.customers().save(customer);
    assertThat(content().yearly()).isFalse();
    lookAt("31.3.27");
    assertThat(content().yearly()).isTrue();

    CauseRow first = model.causes().rows().getFirst();
    assertThat(first.what()).isEqualTo(customer.name());
    model.causes().select(Selected.of(first.key()));
    model.openCause();
    model.customers().select(Selected.of(id));
    model.openCustomer();
    assertThat(fixture.places())
        .containsExactly(new Place.OneCustomer(id), new Place.OneCustomer(id));
  }

  @Test
  void untilWhenYearlyRevenueIsKnownIsKept() {
    Customer customer = model.customers().rows().getFirst().customer();
    book.customers()
        .save(customer.edit().revenue(customer.revenue().with(2027, Money.of(5_000))).build());
    model.until().textProperty().set("28.2.27");
    model.until().confirm();
    lookAt("31.3.27");

    assertThat(content().sentence()).startsWith("Bis 28.02.2027").contains("5.000");
  }

  @Test
  void aKeptPlanIsSaidAndTakenBack() {
    assertThat(content().kept()).isFalse();
    model.keepPlan();
    assertThat(content().kept()).isTrue();
    assertThat(content().basis().getFirst()).contains("23.11.2026");
    book.undo(Progress.NONE);
    assertThat(content().kept()).isFalse();
  }

  @Test
  void anotherLanguageGoesOnAtTheSameDay() {
    lookAt("31.3.27");
    TrackViewModel english = new TrackViewModel(new DeskFixture(book, Language.ENGLISH).desk());
    english.goOnFrom(model);
    english.refresh(book.snapshot());

    assertThat(Objects.requireNonNull(english.contentProperty().get()).sentence())
        .startsWith("Until 31/03/2027");
  }

  @Test
  void anotherYearIsTurnedToWithItsOwnMonths() {
    assertThat(content().years()).contains(2026, 2027);
    assertThat(content().planned()).isTrue();
    assertThat(model.canTurn(1)).isFalse();
    lookAt("15.2.27");
    model.turn(-1);

    assertThat(content().title()).contains("2026");
    assertThat(content().planned()).isFalse();
    assertThat(model.asOf().text()).isEmpty();
    type(10, "4000");
    assertThat(book.snapshot().yearFigures().months(2026)).containsOnlyKeys(10);
    assertThat(book.snapshot().yearFigures().months(2027)).isEmpty();

    model.turn(1);
    assertThat(content().title()).contains("2027");
    assertThat(model.month(10).text()).isEmpty();
  }
}
