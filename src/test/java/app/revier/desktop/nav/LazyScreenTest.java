package app.revier.desktop.nav;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.work.OnFx;
import app.revier.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

final class LazyScreenTest {

  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.ENGLISH);
  private final List<String> events = new ArrayList<>();
  private final List<Integer> years = new ArrayList<>();
  private final Button first = new Button("first");
  private final Button wanted = new Button("wanted");
  private final StackPane window = new StackPane();
  private Runnable figures = () -> {};
  private final Probe screen = new Probe();

  private final class Probe extends LazyScreen<String, VBox> {
    Probe() {
      super(ScreenId.MATRIX, fixture.desk());
    }

    @Override
    protected String makeModel(Desk desk) {
      events.add("model");
      figures = () -> desk.tasks().latest("figures", _ -> "figures", events::add);
      return "model";
    }

    @Override
    protected VBox makeView(String model, Desk desk) {
      events.add("view");
      return new VBox(new Label("title"), first, wanted);
    }

    @Override
    protected void refresh(String model, VBox view, Snapshot snapshot) {
      years.add(snapshot.settings().planYear());
    }

    @Override
    protected Node keyboard(VBox view) {
      return wanted;
    }
  }

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void makeWindow() {
    OnFx.call(() -> new Scene(window));
  }

  @AfterEach
  void closeBook() {
    book.close();
  }

  private boolean show() {
    return OnFx.call(() -> window.getChildren().setAll(screen.view()));
  }

  private boolean hide() {
    return OnFx.call(() -> window.getChildren().setAll());
  }

  private void planYear(int year) {
    book.settings().set(Map.of(Setting.PLAN_YEAR.key(), String.valueOf(year)));
    OnFx.call(
        () -> {
          screen.refresh(book.snapshot());
          return year;
        });
  }

  @Test
  void nothingIsMadeBeforeItIsShown() {
    planYear(2030);
    assertThat(events).isEmpty();
    show();
    assertThat(events).containsExactly("model", "view");
    assertThat(years).containsExactly(2030);
  }

  @Test
  void hiddenScreenGetsOnlyTheNewestStateWhenItIsShownAgain() {
    show();
    years.clear();
    hide();
    planYear(2030);
    planYear(2031);
    assertThat(years).isEmpty();
    show();
    assertThat(years).containsExactly(2031);
    assertThat(events).containsExactly("model", "view");
  }

  @Test
  void shownScreenFollowsTheBook() {
    show();
    years.clear();
    planYear(2030);
    assertThat(years).containsExactly(2030);
  }

  @Test
  void keyboardGoesWhereTheScreenSays() {
    show();
    assertThat(arrive()).isEqualTo(wanted);
  }

  @Test
  void keyboardGoesToTheFirstThatTakesItIfThatCannotBeSeen() {
    wanted.setVisible(false);
    show();
    assertThat(arrive()).isEqualTo(first);
  }

  @Test
  void keyboardWaitsOnTheScreenAndMovesOnWhenFiguresBringSomethingToTakeIt() {
    wanted.setVisible(false);
    first.setVisible(false);
    show();
    assertThat(arrive()).isEqualTo(screen.view());
    Node after =
        OnFx.call(
            () -> {
              wanted.setVisible(true);
              figures.run();
              return window.getScene().getFocusOwner();
            });
    assertThat(after).isEqualTo(wanted);
  }

  private Node arrive() {
    return OnFx.call(
        () -> {
          screen.takeKeyboard();
          return window.getScene().getFocusOwner();
        });
  }
}
