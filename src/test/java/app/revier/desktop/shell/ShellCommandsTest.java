package app.revier.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.CustomerPart;
import app.revier.desktop.nav.Deed;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.shell.palette.PaletteAction;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

final class ShellCommandsTest {

  private Place place = new Place.Top(ScreenId.OVERVIEW);

  private final ShellActions actions = new IdleActions(List.of(Path.of("Anderes.revier")));

  private List<PaletteAction> possible(DeskFixture fixture) {
    return possible(fixture, List.of(ScreenId.OVERVIEW, ScreenId.MAP));
  }

  private List<PaletteAction> possible(DeskFixture fixture, List<ScreenId> screens) {
    return new ShellCommands(
            fixture.desk(),
            screens,
            history(fixture),
            new PlanFiles(fixture.desk()),
            actions,
            () -> place)
        .possible();
  }

  private static HistoryViewModel history(DeskFixture fixture) {
    HistoryViewModel history =
        new HistoryViewModel(fixture.desk(), fixture.desk().book().readOnly() ? "Nur lesen" : "");
    history.refresh(fixture.desk().book().snapshot());
    return history;
  }

  private static List<String> ids(List<PaletteAction> actions) {
    return actions.stream().map(PaletteAction::id).toList();
  }

  @Test
  void onlyWhatIsPossibleNowIsOffered() {
    Book book = SampleBooks.normal();
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    assertThat(ids(possible(fixture)))
        .contains("new-customer", "plan-week", "screen-map", "export", "theme", "book-recent")
        .doesNotContain("undo", "redo", "report", "screen-week");

    book.customers().delete(List.of(book.snapshot().territory().customers().getFirst().id()));
    assertThat(ids(possible(fixture))).contains("undo").doesNotContain("redo");
  }

  @Test
  void aBookThatCanOnlyBeReadOffersNoChanges() {
    DeskFixture fixture = new DeskFixture(SampleBooks.readOnly(), Language.GERMAN);
    place = new Place.OneCustomer(new CustomerId(1));
    assertThat(ids(possible(fixture)))
        .contains("export", "on-map", "doubles")
        .doesNotContain(
            "new-customer", "plan-week", "reports", "report", "new-project-at", "new-note", "undo");
  }

  @Test
  void theCustomerInViewIsNamedAndLedOnFrom() {
    DeskFixture fixture = new DeskFixture(SampleBooks.normal(), Language.GERMAN);
    place = new Place.OneCustomer(new CustomerId(1));
    String name = fixture.desk().book().snapshot().territory().customers().getFirst().name();

    PaletteAction report = possible(fixture).getFirst();
    report.run().run();

    assertThat(report.title().in(fixture.desk().texts()))
        .isEqualTo("Kontakt mit " + name + " melden");
    assertThat(fixture.places()).containsExactly(new Place.NewReport(new CustomerId(1)));
  }

  @Test
  void changingSeveralTogetherIsACommandWhereThereIsAnybodyToChange() {
    DeskFixture fixture = new DeskFixture(SampleBooks.normal(), Language.GERMAN);
    possible(fixture).stream()
        .filter(action -> action.id().equals("edit-together"))
        .forEach(action -> action.run().run());
    assertThat(fixture.places()).containsExactly(new Place.EditSelected());
    assertThat(ids(possible(new DeskFixture(SampleBooks.readOnly(), Language.GERMAN))))
        .doesNotContain("edit-together");
    assertThat(ids(possible(new DeskFixture(SampleBooks.empty(), Language.GERMAN))))
        .doesNotContain("edit-together");
  }

  @Test
  void eachActionHasWordsInBothLanguages() {
    DeskFixture fixture = new DeskFixture(SampleBooks.normal(), Language.ENGLISH);
    place = new Place.OneCustomer(new CustomerId(1));
    for (PaletteAction action : possible(fixture, List.of(ScreenId.values()))) {
      for (Language language : Language.values()) {
        assertThat(action.words().in(new Texts(language))).as(action.id()).isNotBlank();
        assertThat(action.title().in(new Texts(language))).as(action.id()).isNotBlank();
      }
    }
    for (ScreenId screen : ScreenId.values()) {
      assertThat(new Texts(Language.GERMAN).has("find.words-screen-" + screen.code())).isTrue();
    }
  }

  /** Where only something that is chosen or found leads, which the palette finds by its name. */
  private static final Set<Class<?>> OF_WHAT_IS_CHOSEN =
      Set.of(
          Place.OneCustomer.class,
          Place.CustomersOf.class,
          Place.SomeCustomers.class,
          Place.EditTogether.class,
          Place.OneProject.class,
          Place.VisitTogether.class,
          Place.OneWeek.class,
          Place.OneEntry.class,
          Place.Import.class,
          Place.Pasted.class);

  @Test
  void commandsLeadToAllPlacesThatNeedNothingChosen() {
    DeskFixture fixture = new DeskFixture(SampleBooks.normal(), Language.GERMAN);
    place = new Place.OneCustomer(new CustomerId(1));

    possible(fixture, List.of(ScreenId.values())).stream()
        .filter(action -> !action.id().equals("export"))
        .filter(action -> !action.id().startsWith("book-"))
        .forEach(action -> action.run().run());

    Set<Class<?>> all = new HashSet<>(List.of(Place.class.getPermittedSubclasses()));
    all.removeAll(OF_WHAT_IS_CHOSEN);
    assertThat(fixture.places().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(all);
    assertThat(fixture.places())
        .contains(Arrays.stream(Deed.values()).map(Place.Doing::new).toArray(Place[]::new));
    assertThat(fixture.places())
        .contains(Arrays.stream(ScreenId.values()).map(Place.Top::new).toArray(Place[]::new));
  }

  @Test
  void whatKeysDoEverywhereIsACommandThatShowsItsKey() {
    Book book = SampleBooks.normal();
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    List<Customer> customers = book.snapshot().territory().customers();
    book.customers().delete(List.of(customers.getFirst().id()));
    book.customers().delete(List.of(customers.getLast().id()));
    book.undo(Progress.NONE);
    List<ScreenId> screens = List.of(ScreenId.values());
    Map<KeyCombination, Runnable> keys = new HashMap<>();
    keys.putAll(ShellKeys.doing(history(fixture), new PlanFiles(fixture.desk()), actions, _ -> {}));
    keys.putAll(ShellKeys.leading(screens, _ -> {}));

    Set<String> shown =
        possible(fixture, screens).stream()
            .map(PaletteAction::keys)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.toSet());

    assertThat(
            keys.keySet().stream()
                .map(key -> written((KeyCodeCombination) key, fixture))
                .collect(Collectors.toSet()))
        .isEqualTo(shown);
  }

  @Test
  void eachScreenHasAKeyThatTheCommandsShow() {
    DeskFixture fixture = new DeskFixture(SampleBooks.normal(), Language.GERMAN);
    assertThat(possible(fixture, List.of(ScreenId.values())))
        .filteredOn(action -> action.id().startsWith("screen-"))
        .hasSize(ScreenId.values().length)
        .allSatisfy(action -> assertThat(action.keys()).as(action.id()).isNotEmpty())
        .extracting(PaletteAction::keys)
        .doesNotHaveDuplicates()
        .contains("Strg+R", "Strg+I", "Strg+Komma");
  }

  private static String written(KeyCodeCombination key, DeskFixture fixture) {
    String letter = key.getCode().getName().replace("Numpad ", "");
    if (key.getShift() == KeyCombination.ModifierValue.DOWN) {
      return Keys.writtenShift(fixture.desk().texts(), letter);
    }
    if (key.getCode() == KeyCode.COMMA) {
      return "Strg+Komma";
    }
    return key.getShortcut() == KeyCombination.ModifierValue.DOWN
        ? Keys.written(fixture.desk().texts(), letter)
        : letter;
  }

  @Test
  void atTheCustomerOfAProjectThatIsLookedAtTheSameCanBeDone() {
    Book book = SampleBooks.normal();
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    GrowthProject project = book.snapshot().territory().projects().getFirst();
    place = new Place.OneProject(project.id());

    possible(fixture).stream()
        .filter(action -> action.id().equals("new-contact"))
        .forEach(action -> action.run().run());

    assertThat(fixture.places())
        .containsExactly(
            new Place.PartOfCustomer(project.customer(), new CustomerPart.NewContact()));
  }
}
