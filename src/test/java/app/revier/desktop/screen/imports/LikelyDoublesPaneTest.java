package app.revier.desktop.screen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.text.Language;
import java.nio.file.Path;
import java.util.Comparator;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is probably there already is decided one line after the other, or all at once. */
final class LikelyDoublesPaneTest {

  @TempDir private Path folder = Path.of("");
  private final Book book = SampleBooks.empty();
  private Scene scene = new Scene(new Group());
  private ListView<?> list = new ListView<>();
  private ImportScreen screen = new ImportScreen(new DeskFixture(book, Language.GERMAN).desk());

  @BeforeAll
  static void startToolkit() throws Exception {
    Fx.start();
  }

  @BeforeEach
  void openAListWithThreeWhoAreThereTwice() throws Exception {
    ImportScene shown =
        ImportScene.open(
            book,
            folder,
            """
            Name;Ort
            Klinik Nord;Bonn
            Klinik Nord GmbH;Bonn
            Büro Weiss;Neuss
            Büro Weiß KG;Neuss
            Haus Ohm;Köln
            Haus Ohm GmbH;Köln
            """);
    screen = shown.screen();
    scene = shown.scene();
    list = Fx.find(scene, "import-doubles", ListView.class);
  }

  @AfterEach
  void close() throws Exception {
    Fx.close(scene);
  }

  private String action() {
    return Fx.find(scene, "import-apply", Button.class).getText();
  }

  private Node owner() throws Exception {
    return Fx.call(() -> scene.getFocusOwner());
  }

  private void press(KeyCode code) throws Exception {
    Fx.press(scene, code);
    Fx.pulse(scene);
  }

  @Test
  void theKeyboardStaysOnTheLineWhoseAnswerIsTried() throws Exception {
    Fx.run(list::requestFocus);
    assertThat(owner()).isSameAs(list);
    assertThat(action()).isEqualTo("6 Kunden importieren");
    press(KeyCode.DOWN);
    press(KeyCode.LEFT);
    assertThat(action()).isEqualTo("5 Kunden importieren");
    assertThat(owner()).isSameAs(list);
    assertThat(list.getSelectionModel().getSelectedIndex()).isOne();
    press(KeyCode.RIGHT);
    assertThat(action()).isEqualTo("6 Kunden importieren");
    assertThat(book.snapshot().territory().customers()).isEmpty();
  }

  @Test
  void aClickOnAnAnswerLeavesTheKeyboardOnItsLine() throws Exception {
    Fx.run(
        () ->
            list.lookupAll(".double-same").stream()
                .map(ToggleButton.class::cast)
                .max(Comparator.comparingDouble(each -> each.localToScene(0, 0).getY()))
                .orElseThrow()
                .fire());
    Fx.pulse(scene);
    assertThat(owner()).isSameAs(list);
    assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(2);
    assertThat(action()).isEqualTo("5 Kunden importieren");
  }

  @Test
  void allThatAreNotDecidedAreDecidedAtOnce() throws Exception {
    Fx.run(list::requestFocus);
    press(KeyCode.RIGHT);
    Button same = Fx.find(scene, "import-doubles-same", Button.class);
    Fx.run(
        () -> {
          same.requestFocus();
          same.fire();
        });
    Fx.pulse(scene);
    assertThat(action()).isEqualTo("3 Kunden importieren");
    assertThat(same.getParent().isVisible()).isFalse();
    assertThat(owner()).isSameAs(list);
  }

  private String chosen() {
    TabPane tabs = Fx.find(scene, "import-consequences", TabPane.class);
    return tabs.getSelectionModel().getSelectedItem().getText();
  }

  private void fire(String id) throws Exception {
    Fx.run(() -> Fx.find(scene, id, Button.class).fire());
    Fx.pulse(scene);
  }

  private void choose(int tab) throws Exception {
    Fx.run(
        () -> Fx.find(scene, "import-consequences", TabPane.class).getSelectionModel().select(tab));
    Fx.pulse(scene);
  }

  private long filled() throws Exception {
    return Fx.call(
        () ->
            list.lookupAll(".toggle-button").stream()
                .filter(each -> ((ToggleButton) each).isSelected())
                .count());
  }

  private long open() throws Exception {
    return Fx.call(() -> list.lookupAll(".double-open").stream().filter(Node::isVisible).count());
  }

  @Test
  void whatIsProposedLooksOtherThanWhatWasDecided() throws Exception {
    assertThat(filled()).isZero();
    assertThat(open()).isEqualTo(3);
    Fx.run(list::requestFocus);
    press(KeyCode.SPACE);
    assertThat(filled()).isOne();
    assertThat(open()).isEqualTo(2);
    assertThat(action()).isEqualTo("6 Kunden importieren");
  }

  @Test
  void rowsThatAreLeftOutAreCountedAsSuch() throws Exception {
    Fx.run(list::requestFocus);
    press(KeyCode.RIGHT);
    String result = Fx.find(scene, "import-result", Label.class).getText();
    assertThat(result).isEqualTo("6 Zeilen gelesen: 5 neu, 1 von Ihnen weggelassen");
    TabPane tabs = Fx.find(scene, "import-consequences", TabPane.class);
    assertThat(tabs.getTabs().getLast().getText()).isEqualTo("Ausgelassen (1)");
    Label said = (Label) tabs.getTabs().getLast().getContent().lookup("#import-left-out-by-you");
    assertThat(said.getText())
        .isEqualTo("Eine Zeile haben Sie unter „Vielleicht doppelt“ weggelassen.");
    fire("import-apply");
    assertThat(Fx.find(scene, "import-done", Label.class).getText())
        .isEqualTo("Importiert. 6 Zeilen: 5 neu, 1 von Ihnen weggelassen");
  }

  @Test
  void whoComesAgainSeesFirstWhatIsNotDecided() throws Exception {
    assertThat(chosen()).isEqualTo("Vielleicht doppelt (3)");
    choose(0);
    fire("import-back");
    fire("import-next");
    assertThat(chosen()).isEqualTo("Vielleicht doppelt (3)");
  }

  @Test
  void afterUndoWhatMattersMostIsSeen() throws Exception {
    choose(3);
    assertThat(chosen()).isEqualTo("Zu prüfen (3)");
    fire("import-apply");
    fire("import-undo");
    screen.refresh(book.snapshot());
    Fx.pulse(scene);
    assertThat(chosen()).isEqualTo("Vielleicht doppelt (3)");
  }

  @Test
  void anotherLanguageShowsTheSamePart() throws Exception {
    choose(1);
    ImportScreen english = ImportScene.screen(book, Language.ENGLISH);
    Fx.run(
        () -> {
          english.takeOver(screen);
          scene.setRoot(english.view());
        });
    Fx.pulse(scene);
    assertThat(chosen()).isEqualTo("Changed (0)");
  }
}
