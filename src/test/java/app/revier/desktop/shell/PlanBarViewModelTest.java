package app.revier.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.work.DeferredTasks;
import app.revier.text.Language;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PlanBarViewModelTest {

  private final Book book = SampleBooks.normal();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final DeferredTasks tasks = new DeferredTasks(fixture.notices());
  private final PlanBarViewModel model = new PlanBarViewModel(fixture.desk().with(tasks));

  @AfterEach
  void closeBook() {
    book.close();
  }

  private void set(Setting<?> setting, String value) {
    book.settings().set(Map.of(setting.key(), value));
    model.refresh(book.snapshot());
  }

  @Test
  void thePlanIsGivenUpWhenNobodyWaitsForItAnyMore() throws Exception {
    set(Setting.TARGET, "987654");
    assertThat(tasks.giveUpSideWork()).isEqualTo(1);
  }

  @Test
  void namesTerritoryAndYearBeforeThePlanIsWorkedOut() {
    set(Setting.TERRITORY_NAME, "Nord");
    set(Setting.PLAN_YEAR, "2028");
    assertThat(model.territoryProperty().get()).isEqualTo("Gebiet Nord 2028");
    set(Setting.TERRITORY_NAME, "");
    assertThat(model.territoryProperty().get()).isEqualTo("Plan 2028");
  }

  @Test
  void withoutATargetThereIsNothingToCompareWith() {
    book.settings().set(Map.of(Setting.TARGET.key(), ""));
    model.refresh(book.snapshot());
    tasks.doAll();
    assertThat(model.hasTargetProperty().get()).isFalse();
    assertThat(model.targetProperty().get()).isEmpty();
    assertThat(model.outlookProperty().get()).isEmpty();
    assertThat(model.meterProperty().get()).isEqualTo(PlanBarViewModel.Meter.EMPTY);
  }

  @Test
  void meterShowsSecuredExpectedAndTargetAsPartsOfTheLarger() {
    set(Setting.TARGET, "100");
    tasks.doAll();
    PlanBarViewModel.Meter low = model.meterProperty().get();
    assertThat(low.expected()).isEqualTo(1);
    assertThat(low.target()).isLessThan(1).isPositive();
    assertThat(low.secured()).isBetween(0.0, low.expected());
    set(Setting.TARGET, "900000000");
    tasks.doAll();
    PlanBarViewModel.Meter high = model.meterProperty().get();
    assertThat(high.target()).isEqualTo(1);
    assertThat(high.expected()).isLessThan(1).isPositive();
  }

  @Test
  void oldFiguresStayUntilTheNewOnesAreThere() {
    set(Setting.TARGET, "100000");
    tasks.doAll();
    String before = model.outlookProperty().get();
    assertThat(before).contains("erwartet");
    set(Setting.TARGET, "900000000");
    assertThat(model.outlookProperty().get()).isEqualTo(before);
    tasks.doAll();
    assertThat(model.outlookProperty().get()).isNotEqualTo(before);
  }

  @Test
  void aNameOfBlanksIsNone() {
    set(Setting.PLAN_YEAR, "2028");
    set(Setting.TERRITORY_NAME, "Nord");
    assertThat(model.territoryProperty().get()).contains("Nord");
    book.settings().set(Map.of(Setting.TERRITORY_NAME.key(), "  "));
    model.refresh(book.snapshot());
    assertThat(model.territoryProperty().get()).isEqualTo("Plan 2028");
  }

  @Test
  void figuresGoWithTheTarget() {
    set(Setting.TARGET, "100000");
    tasks.doAll();
    assertThat(model.meterProperty().get()).isNotEqualTo(PlanBarViewModel.Meter.EMPTY);
    set(Setting.TARGET, "");
    tasks.doAll();
    assertThat(model.outlookProperty().get()).isEmpty();
    assertThat(model.meterProperty().get()).isEqualTo(PlanBarViewModel.Meter.EMPTY);
  }

  @Test
  void whatIsSecuredIsTheRevenueUnderContract() {
    set(Setting.TARGET, "900000000");
    tasks.doAll();
    assertThat(model.meterProperty().get().secured())
        .isEqualTo(
            Objects.requireNonNull(book.snapshot().plan()).securedRevenue().cents()
                / 90_000_000_000.0)
        .isLessThan(model.meterProperty().get().expected());
  }
}
