package app.revier.track;

import static app.revier.track.TrackSketch.day;
import static app.revier.track.TrackSketch.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Money;
import app.revier.track.Actuals.Note;
import app.revier.track.Actuals.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What came of a year, and which source counts. */
class ActualsTest {

  private static final LocalDate TODAY = day(3, 20);

  private final TrackSketch sketch = new TrackSketch();

  private Actuals on(@Nullable LocalDate asked) {
    return Actuals.of(
        new Actuals.Known(sketch.sales, sketch.yearly, sketch.until, sketch.months), asked, TODAY);
  }

  @Test
  void beforeTheYearNothingHasCome() {
    sketch.sold(1, day(1, 10), 500);

    Actuals before = on(LocalDate.of(2026, 12, 31));

    assertThat(before.total()).isEqualTo(Money.ZERO);
    assertThat(before.sources()).isEmpty();
    assertThat(before.notes()).isEmpty();
  }

  @Test
  void withoutAnySourceNothingIsKnown() {
    Actuals none = on(null);

    assertThat(none.day()).isEqualTo(TODAY);
    assertThat(none.total()).isNull();
    assertThat(none.notes()).containsExactly(Note.NOTHING);
  }

  @Test
  void salesCountByTheirDates() {
    sketch.sold(1, day(1, 10), 500).sold(2, day(2, 26), 300).sold(1, day(4, 1), 70);

    assertThat(on(null).day()).isEqualTo(day(2, 26));
    assertThat(on(null).total()).isEqualTo(Money.of(800));
    assertThat(on(day(1, 9)).total()).isEqualTo(Money.ZERO);
    assertThat(on(day(2, 25)).total()).isEqualTo(Money.of(500));
    assertThat(on(day(3, 31)).total()).isEqualTo(Money.of(800));
    assertThat(on(day(4, 1)).total()).isEqualTo(Money.of(870));
    assertThat(on(day(4, 1)).byCustomer()).containsEntry(id(1), Money.of(570));
    assertThat(on(day(4, 1)).sources()).containsExactly(Source.SALES);
  }

  @Test
  void aCreditNoteTakesAway() {
    sketch.sold(1, day(1, 10), 500).sold(1, day(1, 20), -700);

    assertThat(on(day(1, 31)).total()).isEqualTo(Money.of(-200));
  }

  @Test
  void yearlyRevenueCountsAsOfItsDay() {
    sketch.yearly.put(id(1), Money.of(900));

    assertThat(on(null).total()).isNull();
    assertThat(on(null).notes()).contains(Note.YEARLY_WITHOUT_DAY);

    sketch.until = day(2, 28);
    assertThat(on(null).day()).isEqualTo(day(2, 28));
    assertThat(on(null).total()).isEqualTo(Money.of(900));
    assertThat(on(day(3, 31)).day()).isEqualTo(day(2, 28));
    assertThat(on(day(3, 31)).notes()).containsExactly(Note.EARLIER_DAY);
    assertThat(on(day(1, 31)).total()).isNull();
    assertThat(on(day(1, 31)).notes()).contains(Note.YEARLY_OF_LATER_DAY);
  }

  @Test
  void yearlyRevenueOfWhichNobodySaidUntilWhenIsNotReachedOnAnEarlierDay() {
    sketch.yearly.put(id(1), Money.of(900));

    // Today is 20 March: what is known now may have come after an earlier day.
    for (LocalDate before : new LocalDate[] {day(1, 1), day(2, 28), day(3, 19)}) {
      assertThat(on(before).total()).isNull();
      assertThat(on(before).notes()).containsExactly(Note.YEARLY_WITHOUT_DAY);
    }
    for (LocalDate since : new LocalDate[] {TODAY, day(3, 31)}) {
      assertThat(on(since).total()).isEqualTo(Money.of(900));
      assertThat(on(since).notes()).containsExactly(Note.YEARLY_AS_ASKED);
    }
  }

  @Test
  void yearlyRevenueIsAllOfAYearThatIsOver() {
    sketch.yearly.put(id(1), Money.of(900));

    assertThat(on(day(12, 31)).total()).isEqualTo(Money.of(900));
    assertThat(on(day(12, 31)).notes()).isEmpty();
    assertThat(on(LocalDate.of(2028, 1, 1)).notes()).isEmpty();
  }

  @Test
  void yearlyRevenueDoesNotCountWhereThereAreSales() {
    sketch.sold(1, day(1, 10), 500);
    sketch.yearly.put(id(1), Money.of(500));
    sketch.yearly.put(id(2), Money.of(40));
    // The sales of one customer are only a part of what came.
    assertThat(on(null).total()).isNull();
    assertThat(on(null).notes()).containsExactly(Note.YEARLY_WITHOUT_DAY);
    sketch.until = day(2, 28);

    Actuals both = on(null);

    assertThat(both.total()).isEqualTo(Money.of(540));
    assertThat(both.yearly()).isEqualTo(1);
    assertThat(both.sources()).containsExactlyInAnyOrder(Source.SALES, Source.YEARLY);
  }

  @Test
  void aMonthByHandCountsInPlaceOfItsSales() {
    sketch.sold(1, day(1, 10), 500).sold(1, day(2, 10), 600);
    sketch.months.put(1, Money.of(1_000));

    Actuals known = on(day(2, 28));

    assertThat(known.total()).isEqualTo(Money.of(1_600));
    assertThat(known.sources()).containsExactlyInAnyOrder(Source.MONTHS, Source.SALES);
    assertThat(known.yearly()).isZero();
  }

  @Test
  void aMonthByHandCountsOnceItIsOver() {
    sketch.sold(1, day(1, 10), 500);
    sketch.months.put(1, Money.of(1_000));

    assertThat(on(day(1, 30)).total()).isEqualTo(Money.of(500));
    assertThat(on(day(1, 31)).total()).isEqualTo(Money.of(1_000));
  }

  @Test
  void aMonthByHandThatIsNotOverTakesThePlaceOfNothingAndIsSaid() {
    sketch.yearly.put(id(1), Money.of(800));
    sketch.until = day(2, 28);
    sketch.months.put(3, Money.of(500));

    Actuals early = on(null);

    assertThat(early.total()).isEqualTo(Money.of(800));
    assertThat(early.early()).containsExactly(3);
    assertThat(early.notes()).containsExactly(Note.MONTH_NOT_OVER);
    // Looked at as if the year were over, it counts.
    assertThat(on(day(12, 31)).notes()).doesNotContain(Note.MONTH_NOT_OVER);
  }

  @Test
  void aMonthByHandDoesNotSilenceTheYearlyRevenueOfCustomers() {
    sketch.sold(1, day(1, 10), 500);
    sketch.yearly.put(id(2), Money.of(800));
    sketch.yearly.put(id(3), Money.ZERO);
    sketch.until = day(2, 28);
    sketch.months.put(2, Money.of(900));

    Actuals partly = on(null);
    assertThat(partly.total()).isEqualTo(Money.of(1_300));
    assertThat(partly.notes()).containsExactly(Note.MONTHS_WITH_YEARLY);
    assertThat(partly.yearly()).isEqualTo(1);

    sketch.months.put(1, Money.of(700));
    Actuals whole = on(null);
    assertThat(whole.day()).isEqualTo(day(2, 28));
    assertThat(whole.total()).isEqualTo(Money.of(1_600));
    assertThat(whole.byCustomer()).isEmpty();
    assertThat(whole.notes()).isEmpty();
  }

  @Test
  void monthsByHandAreKnownUntilTheFirstThatIsMissing() {
    sketch.months.put(1, Money.of(1_000));
    sketch.months.put(3, Money.of(1_000));

    assertThat(on(day(3, 31)).day()).isEqualTo(day(1, 31));
    assertThat(on(day(3, 31)).total()).isEqualTo(Money.of(1_000));
    assertThat(on(day(3, 31)).notes()).containsExactly(Note.EARLIER_DAY);
    assertThat(on(null).day()).isEqualTo(day(1, 31));
    assertThat(on(day(1, 15)).total()).isNull();
  }
}
