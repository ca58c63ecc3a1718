package app.revier.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Alternatives;
import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.MoveLinks;
import app.revier.desktop.nav.Place;
import app.revier.desktop.work.DeferredTasks;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.Probability;
import app.revier.territory.RevenueHistory;
import app.revier.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SetbackViewModelTest {

  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.ENGLISH);
  private final DeferredTasks tasks = new DeferredTasks(fixture.notices());

  @AfterEach
  void closeBook() {
    book.close();
  }

  private GrowthProject project(Customer customer, String name) {
    GrowthProject project =
        new GrowthProjectBuilder(book.projects().nextId(), customer.id(), name, "in-trial")
            .yearlyValue(Money.of(40_000))
            .build();
    book.projects().save(project);
    return project;
  }

  @Test
  void aSetbackIsToldUntilItIsUndoneAndEachMoveLeadsToItsPlace() {
    Customer customer =
        Customer.named(book.customers().nextId(), "1", "Alpha")
            .edit()
            .revenue(RevenueHistory.NONE.with(2026, Money.of(100_000)))
            .build();
    book.customers().save(customer);
    GrowthProject lost = project(customer, "Catheters");
    GrowthProject out = project(customer, "Dressings").withChoice(GrowthProject.Choice.OUT);
    book.projects().save(out);
    book.settings().set(Map.of("plan.target", "130000"));
    SetbackViewModel model = new SetbackViewModel(fixture.desk().with(tasks));
    assertThat(model.stripProperty().get()).isNull();

    book.projects().save(lost.edit().stage("lost").build());
    refresh(model);

    SetbackViewModel.Strip strip = Objects.requireNonNull(model.stripProperty().get());
    assertThat(strip.happened())
        .isEqualTo("“Catheters” at Alpha is lost. The hit probability goes from 40% to 0%.");
    assertThat(strip.moves().getFirst().text())
        .isEqualTo("Take “Dressings” at Alpha into the plan: +40 points");
    assertThat(strip.moves().getFirst().place()).isEqualTo(new Place.OneProject(out.id()));

    book.customers().save(customer.edit().industry("Clinic").build());
    refresh(model);
    assertThat(model.stripProperty().get()).isNotNull();
    book.undo(Progress.NONE);
    book.undo(Progress.NONE);
    refresh(model);
    assertThat(model.stripProperty().get()).isNull();
  }

  @Test
  void itIsClosedGoesOnInAnotherLanguageAndGivesWayToTheNextSetback() {
    Customer customer =
        Customer.named(book.customers().nextId(), "1", "Alpha")
            .edit()
            .revenue(RevenueHistory.NONE.with(2026, Money.of(100_000)))
            .build();
    book.customers().save(customer);
    GrowthProject first = project(customer, "Catheters");
    GrowthProject second = project(customer, "Dressings");
    book.settings().set(Map.of("plan.target", "130000"));
    SetbackViewModel model = new SetbackViewModel(fixture.desk().with(tasks));
    book.projects().save(first.edit().stage("lost").build());
    refresh(model);

    SetbackViewModel german = new SetbackViewModel(fixture.desk(Language.GERMAN).with(tasks));
    german.takeOver(model);
    assertThat(Objects.requireNonNull(german.stripProperty().get()).happened())
        .startsWith("„Catheters“ bei Alpha ist verloren");

    book.projects().save(second.edit().stage("lost").build());
    refresh(german);
    assertThat(Objects.requireNonNull(german.stripProperty().get()).happened())
        .startsWith("„Dressings“ bei Alpha ist verloren");

    german.close();
    assertThat(german.stripProperty().get()).isNull();
    refresh(german);
    assertThat(german.stripProperty().get()).isNull();
  }

  @Test
  void itSaysHowAProjectEnded() {
    Customer customer =
        Customer.named(book.customers().nextId(), "1", "Alpha")
            .edit()
            .revenue(RevenueHistory.NONE.with(2026, Money.of(100_000)))
            .build();
    book.customers().save(customer);
    GrowthProject project = project(customer, "Catheters");
    book.settings().set(Map.of("plan.target", "130000"));
    SetbackViewModel model = new SetbackViewModel(fixture.desk().with(tasks));

    book.projects().save(project.edit().stage("on-hold").build());
    assertThat(happened(model)).startsWith("“Catheters” at Alpha is put aside. ");
    book.undo(Progress.NONE);
    refresh(model);
    book.projects().save(project.edit().winProbabilityByHand(Probability.NEVER).build());
    assertThat(happened(model)).startsWith("“Catheters” at Alpha has no chance any more. ");
    book.undo(Progress.NONE);
    refresh(model);
    book.projects().delete(List.of(project.id()));
    assertThat(happened(model)).startsWith("“Catheters” at Alpha is deleted. ");
  }

  private String happened(SetbackViewModel model) {
    refresh(model);
    return Objects.requireNonNull(model.stripProperty().get()).happened();
  }

  @Test
  void aNewProjectThatIsProposedLeadsToItsFormFilledInAsFromTheReview() {
    Customer customer =
        Customer.named(book.customers().nextId(), "1", "Alpha")
            .edit()
            .revenue(RevenueHistory.NONE.with(2026, Money.of(100_000)))
            .build();
    book.customers().save(customer);
    Customer prospect =
        Customer.named(book.customers().nextId(), "2", "Beta")
            .edit()
            .potential(new Potential(Money.of(190_000), Potential.Source.GIVEN))
            .build();
    book.customers().save(prospect);
    GrowthProject lost = project(customer, "Catheters");
    book.settings().set(Map.of("plan.target", "130000"));
    SetbackViewModel model = new SetbackViewModel(fixture.desk().with(tasks));
    book.projects().save(lost.edit().stage("lost").build());
    refresh(model);

    Place place = Objects.requireNonNull(model.stripProperty().get()).moves().getFirst().place();

    assertThat(place)
        .isEqualTo(
            new Place.NewProject(
                prospect.id(),
                new Place.NewProject.Proposal(
                    Caption.of("moves.idea-first"), Money.of(38_000), LocalDate.of(2027, 2, 1))));
    assertThat(
            MoveLinks.of(fixture.desk(), Alternatives.of(book.snapshot(), () -> {}).orElseThrow())
                .getFirst()
                .place())
        .isEqualTo(place);
    model.open(place);
    assertThat(fixture.places()).containsExactly(place);
  }

  private void refresh(SetbackViewModel model) {
    model.refresh(book.snapshot());
    tasks.doAll();
  }
}
