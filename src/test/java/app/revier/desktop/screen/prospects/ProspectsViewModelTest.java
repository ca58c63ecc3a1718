package app.revier.desktop.screen.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Snapshot;
import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.table.Selected;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of prospects and what is done with one. Today is 23 November 2026. */
final class ProspectsViewModelTest {

  private final Book book = SampleBooks.of(60);
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final SharedFilter filter = new SharedFilter(fixture.desk().memory());
  private final ProspectsViewModel model = new ProspectsViewModel(fixture.desk(), filter);

  @BeforeEach
  void follow() {
    book.onChange(model::refresh);
    model.refresh(book.snapshot());
  }

  @AfterEach
  void close() {
    assertThat(fixture.notices().failures()).isEmpty();
    book.close();
  }

  private List<ProspectRow> rows() {
    return List.copyOf(model.table().rows());
  }

  private ProspectRow chosen() {
    return Objects.requireNonNull(model.selectedProperty().get());
  }

  private Customer inBook(CustomerId id) {
    return Objects.requireNonNull(book.snapshot().territory().customer(id));
  }

  @Test
  void whoIsRankedIsListedTheFirstChosenWithItsReasons() {
    Snapshot now = book.snapshot();
    assertThat(rows()).hasSameSizeAs(now.prospects()).isNotEmpty();
    assertThat(rows().getFirst().ranked().rank()).isEqualTo(1);
    assertThat(chosen()).isEqualTo(rows().getFirst());
    assertThat(model.reasons(chosen())).isNotEmpty();
    assertThat(model.contentProperty().get()).isEqualTo(ProspectsViewModel.Content.SOME);
  }

  @Test
  void theFilterOfAllScreensHidesWhoDoesNotMeetIt() {
    String name = rows().getLast().ranked().customer().name();
    filter.textProperty().set(name);
    assertThat(rows()).extracting(row -> row.ranked().customer().name()).contains(name);
    assertThat(rows().size()).isLessThan(book.snapshot().prospects().size());
    filter.textProperty().set("gibt es nicht");
    assertThat(model.contentProperty().get()).isEqualTo(ProspectsViewModel.Content.NONE_FOUND);
    assertThat(model.selectedProperty().get()).isNull();
  }

  @Test
  void aProjectIsMadeInOneStepAndTakenBackAtOnce() {
    CustomerId at = chosen().id();
    int before = book.snapshot().territory().projects().size();

    model.makeProject();

    List<GrowthProject> made = book.snapshot().territory().projectsOf(at);
    assertThat(made).isNotEmpty();
    assertThat(chosen().projects()).isEqualTo(made.size());
    assertThat(model.busyProperty().get()).isFalse();
    model.openProject();
    assertThat(fixture.places()).containsExactly(new Place.OneProject(made.getLast().id()));
    Objects.requireNonNull(fixture.notices().done().getLast().action()).run();
    assertThat(book.snapshot().territory().projects()).hasSize(before);
  }

  @Test
  void aResearchNoteBelongsToTheProspectAtWhichItWasBegun() {
    CustomerId first = chosen().id();
    model.research().text.textProperty().set("Baut eine neue Station");
    model.table().select(Selected.of(rows().get(1).id()));
    assertThat(Objects.requireNonNull(model.research().aboutProperty().get()).id())
        .isEqualTo(first);

    model.research().keep();

    assertThat(inBook(first).notes())
        .last()
        .extracting(Note::text, Note::kind)
        .containsExactly("Baut eine neue Station", Note.Kind.RESEARCH);
    assertThat(model.research().text.text()).isEmpty();
  }

  @Test
  void whatIsTypedAboutAProspectThatIsDeletedMeanwhileIsNotLost() {
    CustomerId first = chosen().id();
    model.research().text.textProperty().set("Baut eine neue Station");
    book.customers().delete(List.of(first));

    assertThat(model.research().obstacleProperty().get()).contains("nicht mehr im Buch");
    model.research().keep();
    assertThat(model.research().text.text()).isEqualTo("Baut eine neue Station");

    book.undo(Progress.NONE);
    assertThat(model.research().obstacleProperty().get()).isEmpty();
    model.research().keep();
    assertThat(inBook(first).notes()).extracting(Note::text).contains("Baut eine neue Station");
  }

  @Test
  void whatIsTypedAndChosenStaysInAnotherLanguage() {
    CustomerId second = rows().get(1).id();
    model.table().select(Selected.of(second));
    model.research().text.textProperty().set("Fusion geplant");
    CustomerId third = rows().get(2).id();
    model.table().select(Selected.of(third));

    ProspectsViewModel other =
        new ProspectsViewModel(
            fixture.desk().with(fixture.desk().tasks()), new SharedFilter(fixture.desk().memory()));
    other.goOnFrom(model);
    other.refresh(book.snapshot());

    assertThat(Objects.requireNonNull(other.selectedProperty().get()).id()).isEqualTo(third);
    assertThat(other.research().text.text()).isEqualTo("Fusion geplant");
    assertThat(Objects.requireNonNull(other.research().aboutProperty().get()).id())
        .isEqualTo(second);
  }

  @Test
  void oneIsOpenedByItselfAndSeveralInAListOfTheirOwn() {
    List<ProspectRow> two = new ArrayList<>(rows().subList(0, 2));
    model.open(two.subList(0, 1));
    model.open(two);
    model.open(List.of());
    model.showOnMap();
    model.openSettings();
    assertThat(fixture.places()).hasSize(4);
    assertThat(fixture.places().getFirst()).isEqualTo(new Place.OneCustomer(two.getFirst().id()));
    assertThat(fixture.places().get(1))
        .isInstanceOfSatisfying(
            Place.SomeCustomers.class, some -> assertThat(some.customers()).hasSize(2));
    assertThat(fixture.places().get(2)).isEqualTo(new Place.OnMap(two.getFirst().id()));
  }

  @Test
  void aBookWithoutProspectsAndOneThatIsOnlyReadSayWhatTheyCannot() {
    Book empty = SampleBooks.empty();
    ProspectsViewModel none =
        new ProspectsViewModel(new DeskFixture(empty, Language.GERMAN).desk(), filter);
    none.refresh(empty.snapshot());
    assertThat(none.contentProperty().get()).isEqualTo(ProspectsViewModel.Content.NO_PROSPECTS);
    assertThat(none.isEmptyBook()).isTrue();
    none.makeProject();
    empty.close();

    Book read = SampleBooks.readOnly();
    ProspectsViewModel only =
        new ProspectsViewModel(new DeskFixture(read, Language.GERMAN).desk(), filter);
    only.refresh(read.snapshot());
    int before = read.snapshot().territory().projects().size();
    only.makeProject();
    assertThat(only.readOnlyReason()).isNotEmpty();
    assertThat(read.snapshot().territory().projects()).hasSize(before);
    read.close();
  }
}
