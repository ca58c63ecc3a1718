package app.revier.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.shell.palette.PaletteAction;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ShellCommandsTest {

  private Place place = new Place.Top(ScreenId.OVERVIEW);

  private List<PaletteAction> possible(DeskFixture fixture) {
    HistoryViewModel history =
        new HistoryViewModel(fixture.desk(), fixture.desk().book().readOnly() ? "Nur lesen" : "");
    history.refresh(fixture.desk().book().snapshot());
    return new ShellCommands(
            fixture.desk(),
            List.of(ScreenId.OVERVIEW, ScreenId.MAP),
            history,
            new PlanFiles(fixture.desk()),
            new IdleActions(List.of(Path.of("Anderes.revier"))),
            () -> place)
        .possible();
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
        .doesNotContain("new-customer", "plan-week", "reports", "report", "new-project", "undo");
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
    for (PaletteAction action : possible(fixture)) {
      for (Language language : Language.values()) {
        assertThat(action.words().in(new Texts(language))).as(action.id()).isNotBlank();
        assertThat(action.title().in(new Texts(language))).as(action.id()).isNotBlank();
      }
    }
    for (ScreenId screen : ScreenId.values()) {
      assertThat(new Texts(Language.GERMAN).has("find.words-screen-" + screen.code())).isTrue();
    }
  }
}
