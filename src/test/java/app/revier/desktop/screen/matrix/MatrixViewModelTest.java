package app.revier.desktop.screen.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.capacity.CellTime;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.desktop.table.Selected;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.work.DeferredTasks;
import app.revier.segment.Cell;
import app.revier.segment.Matrix;
import app.revier.segment.Thresholds;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The matrix follows its thresholds at once, and the book only when they are kept. */
class MatrixViewModelTest {

  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);

  private MatrixViewModel model() {
    book.customers()
        .saveAll(
            List.of(
                customer(1, "Klinikum Nordstadt", 62_400, 151_400),
                customer(2, "Praxis Dornfeld", 49_000, 52_000),
                customer(3, "Labor Lindenhof", 12_000, 300_000),
                customer(4, "Pflegeheim Rosental", 3_000, null)));
    MatrixViewModel model = new MatrixViewModel(fixture.desk());
    book.onChange(model::refresh);
    model.refresh(book.snapshot());
    return model;
  }

  private static Customer customer(int id, String name, int revenue, @Nullable Integer potential) {
    CustomerBuilder builder =
        new CustomerBuilder(new CustomerId(id), String.valueOf(10_000 + id), name)
            .revenue(RevenueHistory.of(new TreeMap<>(Map.of(2026, Money.of(revenue)))));
    if (potential != null) {
      builder.potential(new Potential(Money.of(potential), Potential.Source.GIVEN));
    }
    return builder.build();
  }

  private static MatrixState state(MatrixViewModel model) {
    return Objects.requireNonNull(model.stateProperty().get());
  }

  private static Matrix.Field shown(MatrixViewModel model, Cell cell) {
    return state(model).shown().matrix().field(cell);
  }

  @Test
  void customersLieInTheirFields() {
    MatrixViewModel model = model();
    assertThat(shown(model, Cell.A_GROW).customers()).isEqualTo(1);
    assertThat(shown(model, Cell.B_MAINTAIN).revenue()).isEqualTo(Money.of(49_000));
    assertThat(state(model).shown().matrix().potentialMissing().customers()).isEqualTo(1);
    assertThat(model.changedProperty().get()).isFalse();
  }

  @Test
  void aTypedThresholdMovesCustomersAtOnceAndLeavesTheBookAlone() {
    MatrixViewModel model = model();
    model.limits().aFrom.textProperty().set("45.000");
    assertThat(shown(model, Cell.A_MAINTAIN).customers()).isEqualTo(1);
    assertThat(state(model).moves()).hasSize(1);
    assertThat(state(model).moves().getFirst().customer().name()).isEqualTo("Praxis Dornfeld");
    assertThat(model.changedProperty().get()).isTrue();
    assertThat(book.snapshot().settings().get(Setting.A_FROM)).isEqualTo(Money.of(50_000));
  }

  @Test
  void limitsThatContradictEachOtherSayWhyAndCannotBeKept() {
    MatrixViewModel model = model();
    model.limits().winUpTo.textProperty().set("90");
    assertThat(model.limits().winUpTo.complaintProperty().get()).isNotEmpty();
    assertThat(model.obstacleProperty().get()).isNotEmpty();
    model.keep();
    assertThat(book.snapshot().settings().get(Setting.WIN_UP_TO))
        .isEqualTo(Thresholds.DEFAULTS.winUpTo());
  }

  @Test
  void limitsChangedElsewhereBringNoComplaint() {
    MatrixViewModel model = model();
    book.settings().set(Map.of(Setting.A_FROM.key(), "5000", Setting.B_FROM.key(), "1000"));
    assertThat(model.limits().aFrom.isValid()).isTrue();
    assertThat(model.limits().bFrom.isValid()).isTrue();
    book.settings().set(Map.of(Setting.A_FROM.key(), "90000", Setting.B_FROM.key(), "60000"));
    assertThat(model.limits().aFrom.isValid()).isTrue();
    assertThat(model.limits().bFrom.isValid()).isTrue();
    assertThat(model.obstacleProperty().get()).isEmpty();
  }

  @Test
  void aSliderWritesRoundAmounts() {
    MatrixViewModel model = model();
    model.slides().of(model.limits().aFrom).positionProperty().set(0.72);
    assertThat(model.limits().aFrom.text()).isEqualTo("52.000");
    assertThat(model.changedProperty().get()).isTrue();
    model.limits().aFrom.textProperty().set("50.000");
    assertThat(model.changedProperty().get()).isFalse();
  }

  @Test
  void keptThresholdsAreOneStepOfUndo() {
    MatrixViewModel model = model();
    model.limits().aFrom.textProperty().set("45.000");
    model.limits().bFrom.textProperty().set("15.000");
    model.keep();
    assertThat(book.snapshot().settings().get(Setting.A_FROM)).isEqualTo(Money.of(45_000));
    assertThat(book.snapshot().settings().get(Setting.B_FROM)).isEqualTo(Money.of(15_000));
    assertThat(model.changedProperty().get()).isFalse();
    assertThat(state(model).moves()).isEmpty();
    assertThat(fixture.notices().offered()).containsExactly("Einstellungen geändert");
    fixture.notices().act();
    assertThat(model.limits().aFrom.text()).isEqualTo("50.000");
    assertThat(model.limits().bFrom.text()).isEqualTo("10.000");
  }

  @Test
  void discardedThresholdsLeaveNoTrace() {
    MatrixViewModel model = model();
    model.limits().maintainFrom.textProperty().set("95");
    assertThat(state(model).moves()).hasSize(0);
    model.limits().minimumWhitespace.textProperty().set("1.000");
    assertThat(state(model).moves()).hasSize(1);
    model.discard();
    assertThat(model.changedProperty().get()).isFalse();
    assertThat(model.limits().maintainFrom.text()).isEqualTo("80");
    assertThat(state(model).moves()).isEmpty();
  }

  @Test
  void contradictingThresholdsCannotBeKept() {
    MatrixViewModel model = model();
    model.limits().bFrom.textProperty().set("60.000");
    assertThat(model.limits().bFrom.complaintProperty().get())
        .isEqualTo("B darf nicht höher beginnen als A.");
    assertThat(model.obstacleProperty().get()).isNotEmpty();
    model.keep();
    assertThat(book.snapshot().settings().get(Setting.B_FROM)).isEqualTo(Money.of(10_000));
    model.limits().aFrom.textProperty().set("70.000");
    assertThat(model.obstacleProperty().get()).isEmpty();
    assertThat(model.limits().bFrom.complaintProperty().get()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsSaidAndNotKept() {
    MatrixViewModel model = model();
    model.limits().winUpTo.textProperty().set("zehn");
    assertThat(model.limits().winUpTo.complaintProperty().get()).isNotEmpty();
    assertThat(model.changedProperty().get()).isTrue();
    model.keep();
    assertThat(book.snapshot().settings().texts()).doesNotContainKey(Setting.WIN_UP_TO.key());
  }

  @Test
  void paretoCanBeTried() {
    MatrixViewModel model = model();
    model.limits().sizeRule.choose(new SizeRule(Thresholds.Mode.PARETO, Thresholds.Basis.REVENUE));
    assertThat(state(model).shown().thresholds().mode()).isEqualTo(Thresholds.Mode.PARETO);
    assertThat(shown(model, Cell.A_MAINTAIN).customers()).isEqualTo(1);
    model.keep();
    assertThat(book.snapshot().settings().get(Setting.SIZE_MODE)).isEqualTo(Thresholds.Mode.PARETO);
  }

  @Test
  void theSelectedBoxListsItsCustomersWithTheirReasons() {
    MatrixViewModel model = model();
    model.selectedProperty().set(MatrixCell.POTENTIAL_MISSING);
    assertThat(model.lists().customers().rows())
        .extracting(one -> one.customer().name())
        .containsExactly("Pflegeheim Rosental");
    assertThat(model.explain(new CustomerId(4)))
        .startsWith("Pflegeheim Rosental. ")
        .contains("Kundenpotenzial fehlt")
        .contains("3.000");
  }

  @Test
  void openingABoxLeadsToItsCustomers() {
    MatrixViewModel model = model();
    model.open(new MatrixCell(Cell.A_GROW));
    model.open(MatrixCell.POTENTIAL_MISSING);
    assertThat(fixture.places())
        .containsExactly(new Place.CustomersOf(Cell.A_GROW), new Place.CustomersOf(null));
  }

  @Test
  void openingABoxWhileTryingLeadsToTheCustomersItWouldHave() {
    MatrixViewModel model = model();
    model.limits().aFrom.textProperty().set("45.000");
    model.open(new MatrixCell(Cell.A_MAINTAIN));
    assertThat(fixture.places())
        .containsExactly(
            new Place.SomeCustomers(
                Caption.plain("A-Halten mit den neuen Grenzen"), Set.of(new CustomerId(2))));
  }

  @Test
  void arrowsStayInsideTheMatrix() {
    MatrixCell corner = new MatrixCell(Cell.A_MAINTAIN);
    assertThat(corner.next(-1, 0)).isEqualTo(corner);
    assertThat(corner.next(0, -1)).isEqualTo(corner);
    assertThat(corner.next(1, 1)).isEqualTo(new MatrixCell(Cell.B_GROW));
    assertThat(new MatrixCell(Cell.C_WIN).next(0, 1)).isEqualTo(MatrixCell.POTENTIAL_MISSING);
    assertThat(MatrixCell.POTENTIAL_MISSING.next(0, -1)).isEqualTo(new MatrixCell(Cell.C_MAINTAIN));
  }

  @Test
  void aChangeOfTheBookKeepsWhatIsBeingTried() {
    MatrixViewModel model = model();
    model.limits().aFrom.textProperty().set("45.000");
    book.customers().save(customer(5, "MVZ Ulmenhof", 47_000, 50_000));
    assertThat(model.limits().aFrom.text()).isEqualTo("45.000");
    assertThat(state(model).moves()).hasSize(2);
  }

  @Test
  void whatIsTypedIsADraftUntilItIsKeptOrGivenBack() {
    MatrixViewModel model = model();
    model.limits().aFrom.textProperty().set("45.000");
    model.limits().aFrom.confirm();
    fixture.desk().drafts().saveAll();

    assertThat(fixture.desk().drafts().unsaved())
        .extracting(Draft::typed)
        .containsExactly("45.000");
    assertThat(book.snapshot().settings().get(Setting.A_FROM)).isEqualTo(Money.of(50_000));

    model.limits().aFrom.restore();
    assertThat(fixture.desk().drafts().unsaved()).isEmpty();
    model.limits().aFrom.textProperty().set("45000");
    model.keep();
    assertThat(fixture.desk().drafts().unsaved()).isEmpty();
    assertThat(model.limits().aFrom.text()).isEqualTo("45.000");
  }

  @Test
  void screensMadeAnewGoOnWithTheChangedLimits() {
    MatrixViewModel before = model();
    before.limits().bFrom.textProperty().set("15.000");
    before
        .limits()
        .sizeRule
        .choose(new SizeRule(Thresholds.Mode.AMOUNTS, Thresholds.Basis.POTENTIAL));
    fixture.desk().drafts().letGo();

    MatrixViewModel after = new MatrixViewModel(fixture.desk());
    after.refresh(book.snapshot());

    assertThat(after.limits().bFrom.text()).isEqualTo("15.000");
    assertThat(state(after).shown().thresholds().bFrom()).isEqualTo(Money.of(15_000));
    assertThat(state(after).shown().thresholds().basis()).isEqualTo(Thresholds.Basis.POTENTIAL);
    assertThat(after.changedProperty().get()).isTrue();
  }

  @Test
  void anUnchangedLimitIsNotWrittenIntoTheBook() {
    MatrixViewModel model = model();
    model.limits().winUpTo.textProperty().set("20");
    model.keep();
    assertThat(book.snapshot().settings().texts())
        .containsEntry(Setting.WIN_UP_TO.key(), "0.2")
        .doesNotContainKeys(Setting.A_FROM.key(), Setting.SIZE_MODE.key());
  }

  @Test
  void aSelectedCustomerStaysSelectedWhileAnotherLimitMovesTheRest() {
    MatrixViewModel model = model();
    model.selectedProperty().set(new MatrixCell(Cell.B_WIN));
    model.lists().customers().select(Selected.of(new CustomerId(3)));
    model.limits().aFrom.textProperty().set("45.000");
    assertThat(model.lists().customers().selectedRows())
        .extracting(one -> one.customer().name())
        .containsExactly("Labor Lindenhof");
  }

  @Test
  void timeAndRevenueOfACellAreSharesOfTheExistingCustomers() {
    MatrixViewModel model = model();
    assertThat(state(model).times()).hasSize(9);
    assertThat(state(model).times().stream().mapToDouble(CellTime::shareOfTime).sum())
        .isCloseTo(1, Offset.offset(1e-9));
  }

  @Test
  void severalSelectedCustomersAreOpenedTogether() {
    MatrixViewModel model = model();
    model.open(List.of(new CustomerId(2)));
    model.open(List.of(new CustomerId(1), new CustomerId(3)));
    assertThat(fixture.places())
        .containsExactly(
            new Place.OneCustomer(new CustomerId(2)),
            new Place.SomeCustomers(
                Caption.of("matrix.selected-title"), Set.of(new CustomerId(1), new CustomerId(3))));
  }

  @Test
  void namesAreSortedAsTheLanguageDoes() {
    book.customers()
        .saveAll(
            List.of(
                customer(11, "Zander", 1_000, 50_000),
                customer(12, "Äpfel", 1_000, 50_000),
                customer(13, "Birken", 1_000, 50_000)));
    MatrixViewModel model = new MatrixViewModel(fixture.desk());
    model.refresh(book.snapshot());
    model.selectedProperty().set(new MatrixCell(Cell.C_WIN));
    model.lists().customers().sort(SortOrder.by("name", false));
    assertThat(model.lists().customers().rows())
        .extracting(one -> one.customer().name())
        .containsExactly("Äpfel", "Birken", "Zander");
  }

  @Test
  void amountsAreWrittenInThousandsOnlyWhereTheyWouldNotFit() {
    Texts texts = new Texts(Language.GERMAN);
    MatrixAmounts small = MatrixAmounts.upTo(Money.of(99_999_999), texts, "€");
    MatrixAmounts large = MatrixAmounts.upTo(Money.of(100_000_000), texts, "€");
    assertThat(small.of(Money.of(1_234_567))).isEqualTo("1.234.567");
    assertThat(small.unit()).isEqualTo("€");
    assertThat(large.of(Money.of(1_234_567))).isEqualTo("1.235");
    assertThat(large.unit()).isEqualTo("T€");
  }

  @Test
  void screensMadeAnewShowTheMatrixAlsoWhileALimitCannotBeTaken() {
    MatrixViewModel before = model();
    before.limits().aFrom.textProperty().set("25.000");
    before.limits().bFrom.textProperty().set("6.000.000.000");

    MatrixViewModel after = new MatrixViewModel(fixture.desk(Language.ENGLISH));
    after.refresh(book.snapshot());

    assertThat(after.limits().bFrom.complaintProperty().get()).isNotEmpty();
    assertThat(state(after).shown().thresholds().bFrom()).isEqualTo(Money.of(10_000));
    assertThat(after.changedProperty().get()).isTrue();
  }

  @Test
  void theLimitsThatCouldBeTakenLastAreShownInAnotherLanguageToo() {
    MatrixViewModel before = model();
    before.limits().aFrom.textProperty().set("25.000");
    before.limits().bFrom.textProperty().set("30.000");
    assertThat(state(before).shown().thresholds().aFrom()).isEqualTo(Money.of(25_000));

    MatrixViewModel after = new MatrixViewModel(fixture.desk(Language.ENGLISH));
    after.goOnFrom(before);
    after.refresh(book.snapshot());

    assertThat(state(after).shown().thresholds().aFrom()).isEqualTo(Money.of(25_000));
    assertThat(state(after).shown().thresholds().bFrom()).isEqualTo(Money.of(10_000));
    after.discard();
    book.settings().set(Map.of(Setting.A_FROM.key(), "45000"));
    after.limits().bFrom.textProperty().set("x");
    after.refresh(book.snapshot());
    assertThat(state(after).shown().thresholds().aFrom()).isEqualTo(Money.of(45_000));
  }

  @Test
  void theChosenCellStaysChosenInAnotherLanguage() {
    MatrixViewModel before = model();
    before.selectedProperty().set(new MatrixCell(Cell.C_WIN));

    MatrixViewModel after = new MatrixViewModel(fixture.desk(Language.ENGLISH));
    after.goOnFrom(before);

    assertThat(after.selectedProperty().get()).isEqualTo(new MatrixCell(Cell.C_WIN));
  }

  @Test
  void limitsCanBeTriedInABookForReadingOnlyButNotKept() {
    DeskFixture other = new DeskFixture(SampleBooks.readOnly(), Language.GERMAN);
    MatrixViewModel model = new MatrixViewModel(other.desk());
    model.refresh(other.desk().book().snapshot());
    model.limits().aFrom.textProperty().set("45.000");
    assertThat(model.obstacleProperty().get()).isEqualTo("Dieses Buch kann nur gelesen werden.");

    model.keep();

    assertThat(other.notices().failures()).isEmpty();
    assertThat(model.changedProperty().get()).isTrue();
  }

  @Test
  void allLimitsOfTheMethodAreLookedAtAtOnce() {
    DeferredTasks tasks = new DeferredTasks(fixture.notices());
    MatrixViewModel model = new MatrixViewModel(fixture.desk(tasks));
    model.refresh(book.snapshot());
    model.limits().aFrom.textProperty().set("45.000");
    model.limits().bFrom.textProperty().set("15.000");
    tasks.doAll();
    int before = tasks.asked();

    model.enterDefaults();

    assertThat(tasks.asked() - before).isEqualTo(1);
  }
}
