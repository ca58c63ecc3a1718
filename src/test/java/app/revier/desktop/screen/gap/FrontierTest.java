package app.revier.desktop.screen.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.book.Book;
import app.revier.book.Setting;
import app.revier.book.VisitLimit;
import app.revier.desktop.chart.PlotData;
import app.revier.desktop.chart.PlotData.Form;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.gap.GapPlan;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.task.Progress;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What more of a limit would reach, limits set on its line, and what contracts secure beyond. */
class FrontierTest {

  private final Book book = GapBooks.small();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final GapViewModel model = new GapViewModel(fixture.desk());

  @BeforeEach
  void show() {
    book.onChange(model::refresh);
    book.settings().set(Map.of(Setting.VISIT_LIMIT.key(), "4", Setting.BUDGET_LIMIT.key(), "500"));
  }

  private GapPlan plan() {
    return Objects.requireNonNull(model.planProperty().get());
  }

  private PlotData data(Resource resource) {
    return new FrontierPlot(fixture.desk().texts(), model.explanations(), model.currency())
        .data(plan(), resource, FrontierPlot.places(plan(), resource));
  }

  @Test
  void thePresentLimitIsMarkedWhereThePlanIs() {
    for (Resource resource : List.of(Resource.VISITS, Resource.BUDGET)) {
      PlotData data = data(resource);
      assertThat(data.marks())
          .filteredOn(mark -> mark.form() == Form.HERE)
          .singleElement()
          .satisfies(
              mark -> {
                assertThat(mark.at().x()).isEqualTo(resource == Resource.VISITS ? 4 : 50_000);
                assertThat(mark.at().y()).isCloseTo(plan().hitProbability().value(), within(1e-9));
              });
      assertThat(data.limit()).isNotNull();
    }
    assertThat(data(Resource.VISITS).stops().reading().apply(0)).startsWith("0 Besuche: ");
  }

  @Test
  void moreOfALimitIsNeverWorse() {
    for (Resource resource : List.of(Resource.VISITS, Resource.BUDGET)) {
      List<Double> hits =
          FrontierPlot.places(plan(), resource).stream().map(at -> at.hit().value()).toList();
      assertThat(hits).hasSizeGreaterThan(2).isSorted();
    }
  }

  @Test
  void aPlaceOfTheLineSetsTheLimitAndSaysSo() {
    model.setLimit(Resource.VISITS, 12);
    assertThat(book.snapshot().settings().get(Setting.VISIT_LIMIT))
        .isEqualTo(new VisitLimit.Fixed(12));
    assertThat(fixture.notices().done().getLast().text())
        .isEqualTo("Grenze der Besuche: bisher 4, jetzt 12");
    book.undo(Progress.NONE);
    assertThat(book.snapshot().settings().get(Setting.VISIT_LIMIT))
        .isEqualTo(new VisitLimit.Fixed(4));
  }

  @Test
  void thePresentLimitIsNoChange() {
    int before = fixture.notices().done().size();
    Object same = book.snapshot();
    model.setLimit(Resource.BUDGET, 50_000);
    assertThat(book.snapshot()).isSameAs(same);
    assertThat(fixture.notices().done()).hasSize(before);
  }

  @Test
  void whatTheTimeBudgetGaveIsNamedWhenItGivesWayToANumber() {
    book.settings().set(Map.of(Setting.VISIT_LIMIT.key(), "free"));
    assertThat(model.areVisitsFree()).isTrue();
    model.setLimit(Resource.VISITS, 7);
    assertThat(fixture.notices().done().getLast().text())
        .startsWith("Grenze der Besuche: bisher frei (")
        .endsWith("), jetzt 7");
  }

  @Test
  void growthThatAContractSecuresBecomesAWonProjectInOneStep() {
    CustomerId id = new CustomerId(3);
    Customer prospect = Objects.requireNonNull(book.snapshot().territory().customer(id));
    book.customers()
        .saveAll(
            List.of(
                prospect
                    .edit()
                    .contracts(
                        List.of(
                            new Contract(
                                LocalDate.of(2027, 1, 1),
                                LocalDate.of(2027, 12, 31),
                                Money.of(9_000))))
                    .build()));
    assertThat(plan().securedGrowthTotal()).isEqualTo(Money.of(9_000));
    model.openSecuredGrowth();
    assertThat(fixture.places().getLast())
        .isInstanceOfSatisfying(
            Place.SomeCustomers.class, some -> assertThat(some.customers()).containsExactly(id));
    Money before = plan().expectedTotal();
    model.takeSecuredGrowth();
    assertThat(plan().securedGrowth()).isEmpty();
    assertThat(book.snapshot().territory().projects())
        .filteredOn(project -> project.customer().equals(id))
        .extracting(GrowthProject::name)
        .contains("Vertrag 2027");
    assertThat(plan().expectedTotal()).isGreaterThanOrEqualTo(before.plus(Money.of(8_000)));
    book.undo(Progress.NONE);
    assertThat(plan().securedGrowthTotal()).isEqualTo(Money.of(9_000));
  }
}
