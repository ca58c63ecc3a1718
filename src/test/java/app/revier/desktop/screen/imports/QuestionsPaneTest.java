package app.revier.desktop.screen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.Place;
import app.revier.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions are answered with the keyboard, one after the other, and nothing else happens. */
final class QuestionsPaneTest {

  @TempDir private Path folder = Path.of("");
  private final Book book = SampleBooks.empty();
  private Scene scene = new Scene(new javafx.scene.Group());
  private @Nullable ImportScreen german;

  @BeforeAll
  static void startToolkit() throws Exception {
    Fx.start();
  }

  @BeforeEach
  void openAListThatLeavesTwoThingsOpen() throws Exception {
    ImportScene shown =
        ImportScene.open(
            book,
            folder,
            """
            Kundennummer;Kunde;Projekt;Jahreswert;Währung
            1;Klinik Nord;Umbau;1000;USD
            1;Klinik Nord;Neubau;2000;EUR
            """);
    german = shown.screen();
    scene = shown.scene();
  }

  @AfterEach
  void close() throws Exception {
    Fx.close(scene);
  }

  private void focus(Node node) throws Exception {
    Fx.run(node::requestFocus);
    Fx.pulse(scene);
  }

  private void enter() throws Exception {
    Fx.press(scene, KeyCode.ENTER);
    // A button answers when the key is let go.
    Node owner = owner();
    Fx.run(
        () ->
            owner.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_RELEASED, "", "", KeyCode.ENTER, false, false, false, false)));
    Fx.pulse(scene);
  }

  private Node owner() throws Exception {
    return Fx.call(() -> scene.getFocusOwner());
  }

  private String action() {
    return Fx.find(scene, "import-apply", Button.class).getText();
  }

  @Test
  void theKeyboardBeginsWithTheFirstQuestionAndEndsWithTheWayOn() throws Exception {
    assertThat(owner()).isSameAs(Fx.find(scene, "import-customers-make", ToggleButton.class));
    assertThat(Fx.find(scene, "import-obstacle", Label.class).getText())
        .isEqualTo("Beantworten Sie zuerst, was unter „Bitte klären“ steht.");
    enter();
    focus(Fx.find(scene, "import-rate-USD", TextField.class));
    Fx.press(scene, KeyCode.TAB);
    Button back = Fx.find(scene, "import-back", Button.class);
    assertThat(owner()).isSameAs(back);
    assertThat(Fx.call(() -> back.localToScene(0, 0).getY())).isGreaterThan(500);
  }

  @Test
  void enterAnswersAndTheKeyboardStaysAndNothingIsImported() throws Exception {
    ToggleButton make = Fx.find(scene, "import-customers-make", ToggleButton.class);
    focus(make);
    enter();
    assertThat(make.isSelected()).isTrue();
    assertThat(owner()).isSameAs(make);
    assertThat(action()).isEqualTo("Einen Kunden und ein Projekt importieren");

    TextField rate = Fx.find(scene, "import-rate-USD", TextField.class);
    focus(rate);
    Fx.type(scene, "0,92");
    enter();
    enter();
    assertThat(owner()).isSameAs(rate);
    assertThat(rate.getText()).isEqualTo("0,92");
    assertThat(action()).isEqualTo("Einen Kunden und 2 Projekte importieren");
    assertThat(book.snapshot().territory().customers()).isEmpty();
  }

  @Test
  void whatIsTypedStaysWhenAnotherQuestionIsAnswered() throws Exception {
    focus(Fx.find(scene, "import-customers-make", ToggleButton.class));
    enter();
    TextField rate = Fx.find(scene, "import-rate-USD", TextField.class);
    focus(rate);
    Fx.type(scene, "viel");
    focus(Fx.find(scene, "import-customers-make", ToggleButton.class));
    enter();
    assertThat(owner()).isSameAs(Fx.find(scene, "import-customers-make", ToggleButton.class));
    assertThat(rate.getText()).isEqualTo("viel");
    assertThat(Fx.find(scene, "import-rate-USD", TextField.class)).isSameAs(rate);
    assertThat(rate.getAccessibleHelp()).startsWith("„viel“ ist kein Kurs.");
  }

  @Test
  void aMeaningThatIsAssumedIsShownAndCanBeChanged() throws Exception {
    Path list = folder.resolve("deals.csv");
    Files.writeString(
        list,
        """
        Kundennummer;Kunde;Projekt;Status
        1;Klinik Nord;Umbau;Prospecting
        1;Klinik Nord;Neubau;Develop
        """);
    Fx.run(() -> Objects.requireNonNull(german).show(new Place.Import(list)));
    Fx.pulse(scene);
    focus(Fx.find(scene, "import-customers-make", ToggleButton.class));
    enter();
    ComboBox<?> choice = Fx.find(scene, "import-word-0", ComboBox.class);
    assertThat((Object) choice.getValue())
        .isEqualTo(new WordQuestion.Answer("not-started", "Nicht begonnen"));
    assertThat(choice.getAccessibleHelp()).isEqualTo("von Revier angenommen");
    ComboBox<?> open = Fx.find(scene, "import-word-1", ComboBox.class);
    assertThat(open.getPromptText()).isEqualTo("bitte wählen");
    assertThat(open.getAccessibleHelp()).isNull();
    focus(choice);
    Fx.press(scene, KeyCode.DOWN);
    Fx.pulse(scene);
    assertThat(owner()).isSameAs(choice);
    assertThat(choice.getAccessibleHelp()).isNull();
    assertThat((Object) choice.getValue())
        .isEqualTo(new WordQuestion.Answer("introduced", "Vorgestellt"));
  }

  @Test
  void aRateStaysInAnotherLanguage() throws Exception {
    focus(Fx.find(scene, "import-customers-make", ToggleButton.class));
    enter();
    focus(Fx.find(scene, "import-rate-USD", TextField.class));
    Fx.type(scene, "0,92");
    enter();
    ImportScreen english = ImportScene.screen(book, Language.ENGLISH);
    english.takeOver(Objects.requireNonNull(german));
    Fx.close(scene);
    scene = ImportScene.show(english);
    assertThat(Fx.find(scene, "import-rate-USD", TextField.class).getText()).isEqualTo("0.92");
  }
}
