package app.revier.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.LazyScreen;
import app.revier.desktop.nav.Screen;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.work.FileDialogs;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class ShellTest {

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  /** Notes down which states of the book it shows. */
  private static final class Shown extends LazyScreen<List<Snapshot>, StackPane> {
    private final List<Snapshot> states = new ArrayList<>();

    Shown(Desk desk) {
      super(ScreenId.OVERVIEW, desk);
    }

    @Override
    protected List<Snapshot> makeModel(Desk desk) {
      return states;
    }

    @Override
    protected StackPane makeView(List<Snapshot> model, Desk desk) {
      return new StackPane();
    }

    @Override
    protected void refresh(List<Snapshot> model, StackPane view, Snapshot snapshot) {
      model.add(snapshot);
    }
  }

  @Test
  void aChangeMadeWhileTheScreensAreMadeIsShown() throws Exception {
    Book book = SampleBooks.normal();
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    Shown screen =
        Fx.call(
            () -> {
              List<Shown> made = new ArrayList<>();
              Shell shell =
                  new Shell(parts(book, fixture, desk -> change(book, made, desk)), Runnable::run);
              new Scene(shell.view());
              return made.getFirst();
            });
    assertThat(screen.states.getLast().settings().text(TERRITORY)).isEqualTo("Anderswo");
  }

  private static final Setting<String> TERRITORY = Setting.TERRITORY_NAME;

  private static List<Screen> change(Book book, List<Shown> made, Desk desk) {
    made.add(new Shown(desk));
    book.settings().set(Map.of(TERRITORY.key(), "Anderswo"));
    return List.copyOf(made);
  }

  private static ShellParts parts(
      Book book, DeskFixture fixture, Function<Desk, List<Screen>> screens) {
    Desk desk = fixture.desk();
    return new ShellParts(
        book,
        desk.texts(),
        desk.tasks(),
        desk.notices(),
        desk.reader(),
        desk.planWriter(),
        desk.team(),
        desk.weekFiles(),
        desk.services(),
        desk.memory(),
        desk.drafts(),
        desk.personFiles(),
        SampleBooks.CLOCK,
        screens,
        new IdleActions(List.of()),
        new NoDialogs(),
        new Region());
  }

  private static final class NoDialogs implements FileDialogs {
    @Override
    public @Nullable Path open(Texts texts, String title, Kind kind, Path folder) {
      return null;
    }

    @Override
    public @Nullable Path save(Texts texts, String title, Kind kind, Path suggestion) {
      return null;
    }
  }
}
