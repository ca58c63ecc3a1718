package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.intake.ImportPlan;
import app.revier.task.CancelledException;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to the book between the preparation of an import and the import. */
class StaleImportTest {

  private static final Customer NORD = Customer.named(new CustomerId(1), "K1", "Nord");
  private static final Customer SUED = Customer.named(new CustomerId(2), "K2", "Süd");
  private static final Customer ADDED = Customer.named(new CustomerId(11), "K11", "Ost");
  private static final GrowthProject PROJECT = project(1, "Pflaster");
  private static final ImportPlan.Counts COUNTS = new ImportPlan.Counts(1, 1, 0, 0, 0);

  private final MemoryStore store =
      new MemoryStore(
          Path.of("book.revier"),
          false,
          new BookStore.Contents(List.of(NORD, SUED), List.of(PROJECT), Map.of()));
  private final Book book = SampleBooks.open(store);

  private static GrowthProject project(long id, String name) {
    return new GrowthProjectBuilder(new ProjectId(id), NORD.id(), name, "offer")
        .kind(GrowthProject.Kind.NEW_PRODUCT)
        .yearlyValue(Money.of(1_000))
        .build();
  }

  private static ImportPlan plan(
      List<Customer> added,
      List<ImportPlan.Change<Customer>> changed,
      List<ImportPlan.Change<GrowthProject>> projects) {
    return new ImportPlan(
        "list.xlsx",
        List.of(),
        added,
        changed,
        List.of(),
        projects,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        COUNTS,
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of(),
        null);
  }

  private static ImportPlan addition() {
    return plan(List.of(ADDED), List.of(), List.of());
  }

  private static ImportPlan change() {
    return plan(
        List.of(),
        List.of(new ImportPlan.Change<>(NORD, NORD.edit().industry("Pflege").build())),
        List.of());
  }

  private static ImportPlan projectChange() {
    return plan(
        List.of(),
        List.of(),
        List.of(new ImportPlan.Change<>(PROJECT, project(1, "Wundauflagen"))));
  }

  private void assertStale(ImportPlan plan) {
    Snapshot before = book.snapshot();
    assertThatThrownBy(() -> book.imports().apply(plan, Progress.NONE))
        .isInstanceOf(StaleImportException.class);
    assertThat(book.snapshot()).isSameAs(before);
  }

  @BeforeEach
  void theBookIsAsItWas() {
    assertThat(book.snapshot().territory().customers()).containsExactly(NORD, SUED);
  }

  @Test
  void aCustomerThatWasEditedMeanwhileIsNotOverwritten() {
    book.customers().save(NORD.edit().parentGroup("Gruppe").build());

    assertStale(change());
  }

  @Test
  void aCustomerThatWasDeletedMeanwhileDoesNotComeBack() {
    book.customers().delete(List.of(NORD.id()));

    assertStale(change());
  }

  @Test
  void aProjectThatWasEditedOrDeletedMeanwhileIsNotOverwritten() {
    book.projects().save(project(1, "Kompressen"));
    assertStale(projectChange());

    book.projects().delete(List.of(PROJECT.id()));
    assertStale(projectChange());
  }

  @Test
  void aNumberThatWasTakenMeanwhileIsNotGivenTwice() {
    book.customers().save(Customer.named(new CustomerId(7), "K11", "West"));

    assertStale(addition());
  }

  @Test
  void projectsAndSalesOfACustomerThatWasDeletedMeanwhileAreNotAdded() {
    ImportPlan projects =
        new ImportPlan(
            "list.xlsx",
            List.of(),
            List.of(),
            List.of(),
            List.of(project(9, "Spritzen")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            COUNTS,
            List.of(),
            List.of(),
            List.of(),
            0,
            List.of(),
            null);
    ImportPlan sales =
        new ImportPlan(
            "list.xlsx",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new SalesLine(NORD.id(), LocalDate.EPOCH, "P", "", null, Money.of(1))),
            List.of(),
            COUNTS,
            List.of(),
            List.of(),
            List.of(),
            0,
            List.of(),
            null);
    book.customers().delete(List.of(NORD.id()));

    assertStale(projects);
    assertStale(sales);
  }

  @Test
  void aProjectThatWasAddedMeanwhileIsNotAddedTwice() {
    ImportPlan plan =
        new ImportPlan(
            "list.xlsx",
            List.of(),
            List.of(),
            List.of(),
            List.of(project(9, "Spritzen")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            COUNTS,
            List.of(),
            List.of(),
            List.of(),
            0,
            List.of(),
            null);
    book.projects().save(project(8, "Spritzen"));

    assertStale(plan);
  }

  @Test
  void whatTheImportDoesNotTouchMayChangeMeanwhile() {
    book.customers().save(SUED.edit().parentGroup("Gruppe").build());
    book.settings().set(Map.of(Setting.TARGET.key(), "1000"));

    assertThat(book.imports().apply(change(), Progress.NONE)).isPresent();
    assertThat(book.imports().apply(projectChange(), Progress.NONE)).isPresent();
    assertThat(book.snapshot().territory().project(PROJECT.id()))
        .isEqualTo(project(1, "Wundauflagen"));
  }

  @Test
  void anImportIsOneStepNamedAfterItsFileAndUndoneAsOne() {
    ImportPlan plan =
        new ImportPlan(
            "list.xlsx",
            List.of(),
            List.of(ADDED),
            List.of(new ImportPlan.Change<>(NORD, NORD.edit().industry("Pflege").build())),
            List.of(project(9, "Spritzen")),
            List.of(new ImportPlan.Change<>(PROJECT, project(1, "Wundauflagen"))),
            List.of(),
            List.of(),
            List.of(new SalesLine(ADDED.id(), LocalDate.EPOCH, "P", "", null, Money.of(1))),
            List.of(),
            COUNTS,
            List.of(),
            List.of(),
            List.of(),
            0,
            List.of(),
            null);

    BookChange made = book.imports().apply(plan, Progress.NONE).orElseThrow();

    assertThat(made.label()).isEqualTo(ChangeLabel.of("imported", "list.xlsx"));
    assertThat(book.snapshot().territory().customers()).hasSize(3).contains(ADDED);
    assertThat(book.snapshot().territory().projects())
        .containsExactly(project(1, "Wundauflagen"), project(9, "Spritzen"));
    assertThat(store.load(Progress.NONE).customers()).hasSize(3);

    book.undo(made.id(), Progress.NONE);
    assertThat(book.snapshot().territory().customers()).containsExactly(NORD, SUED);
    assertThat(book.snapshot().territory().projects()).containsExactly(PROJECT);
  }

  @Test
  void anImportSaysHowFarItIsAndCanBeGivenUpWithNothingChanged() {
    Snapshot before = book.snapshot();
    List<Long> done = new ArrayList<>();

    assertThatThrownBy(
            () ->
                book.imports()
                    .apply(
                        change(),
                        (now, all) -> {
                          done.add(now);
                          throw new CancelledException();
                        }))
        .isInstanceOf(CancelledException.class);

    assertThat(done).containsExactly(0L);
    assertThat(book.snapshot()).isSameAs(before);
  }

  @Test
  void anImportOfNothingIsNoChange() {
    assertThat(book.imports().apply(plan(List.of(), List.of(), List.of()), Progress.NONE))
        .isEmpty();
  }
}
