package app.revier.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.theme.Theme;
import app.revier.desktop.work.RecordingNotices;
import app.revier.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chart is copied, saved and printed from its menu, with the keyboard alone. */
class ChartCardTest {

  private static final String TITLE = "Müller & Söhne <Nord>: „Weg zum Ziel“";

  @TempDir private Path folder;
  private Scene scene;
  private DeskFixture fixture;
  private Waterfall chart;

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  @BeforeEach
  void show() throws Exception {
    Book book = SampleBooks.empty();
    fixture = new DeskFixture(book, Language.GERMAN);
    chart = ChartExamples.waterfall(_ -> {});
    scene = Fx.show(() -> new ChartCard("way", TITLE, chart, fixture.desk()), 800, 320, Theme.DARK);
  }

  @AfterEach
  void close() throws Exception {
    Fx.close(scene);
  }

  /** Opens the menu with the keyboard, goes so far down, and confirms. */
  private void choose(int item) throws Exception {
    MenuButton menu = Fx.find(scene, "way-menu", MenuButton.class);
    Fx.run(menu::requestFocus);
    Fx.press(scene, KeyCode.DOWN);
    assertThat(Fx.call(menu::isShowing)).isTrue();
    // What is typed into the window goes to the menu while it is open.
    for (int i = 0; i <= item; i++) {
      Fx.press(scene, KeyCode.DOWN);
    }
    Fx.press(scene, KeyCode.ENTER);
    Fx.run(menu::hide);
  }

  private List<String> done() {
    return fixture.notices().done().stream().map(RecordingNotices.Done::text).toList();
  }

  private static Image copied() throws Exception {
    return Fx.call(() -> Clipboard.getSystemClipboard().getImage());
  }

  @Test
  void theMenuIsReachedAndNamed() throws Exception {
    MenuButton menu = Fx.find(scene, "way-menu", MenuButton.class);
    assertThat(menu.isFocusTraversable()).isTrue();
    assertThat(menu.getAccessibleText()).isEqualTo("Diagramm kopieren oder speichern: " + TITLE);
    assertThat(menu.getItems().stream().map(MenuItem::getText))
        .containsExactly(
            "Als Bild kopieren (Strg+C)",
            "Als Bild speichern (PNG) …",
            "Als Vektorbild speichern (SVG) …",
            "Als PDF speichern …",
            "Drucken …");
  }

  @Test
  void controlAndCCopyTheChartThatHasTheFocus() throws Exception {
    Fx.run(() -> Clipboard.getSystemClipboard().clear());
    Fx.run(() -> chart.lookup("#waterfall-base").requestFocus());
    Fx.run(
        () ->
            scene
                .getFocusOwner()
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, true, false, false)));
    Image image = copied();
    // Twice as fine as on the screen, on white even where the window is dark.
    assertThat(image.getWidth()).isGreaterThan(1500);
    assertThat(image.getPixelReader().getArgb(2, 2)).isEqualTo(0xffffffff);
    assertThat(done()).containsExactly("Als Bild kopiert: " + TITLE);
  }

  @Test
  void aPictureIsSavedUnderTheNameOfTheChart() throws Exception {
    Path file = folder.resolve("weg.png");
    fixture.dialogs().answer(file);
    choose(1);
    assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThan(1500);
    assertThat(fixture.dialogs().suggested())
        .hasFileName("Müller & Söhne -Nord-- „Weg zum Ziel“.png");
    assertThat(done()).containsExactly("Gespeichert: weg.png");
  }

  @Test
  void aVectorGraphicHoldsTheTextsOfTheChart() throws Exception {
    Path file = folder.resolve("weg.svg");
    fixture.dialogs().answer(file);
    choose(2);
    var texts =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getElementsByTagName("text");
    List<String> words =
        IntStream.range(0, texts.getLength())
            .mapToObj(i -> texts.item(i).getTextContent())
            .toList();
    assertThat(words).contains(TITLE, "Ziel 2027: 600.000", "451.000", "gefährdet");
  }

  @Test
  void aPageHoldsThemToo() throws Exception {
    Path file = folder.resolve("weg.pdf");
    fixture.dialogs().answer(file);
    choose(3);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains(TITLE, "Ziel 2027: 600.000", "gefährdet", "Stand ");
    }
  }

  @Test
  void withoutAPrinterThePageIsOfferedAsAFile() throws Exception {
    choose(4);
    assertThat(fixture.notices().explained()).singleElement().asString().contains("kein Drucker");
  }

  @Test
  void whatCannotBeWrittenIsNamedAndStaysAsItWas() throws Exception {
    Path file = Files.writeString(folder.resolve("weg.svg"), "vorher", StandardCharsets.UTF_8);
    assertThat(file.toFile().setWritable(false)).isTrue();
    fixture.dialogs().answer(folder.resolve("fehlt").resolve("weg.svg"));
    choose(2);
    assertThat(fixture.notices().failures()).hasSize(1);
    assertThat(done()).isEmpty();
    assertThat(file).hasContent("vorher");
  }

  @Test
  void whoChangesTheirMindWritesNothing() throws Exception {
    fixture.dialogs().answer(null);
    choose(1);
    choose(3);
    assertThat(folder).isEmptyDirectory();
    assertThat(done()).isEmpty();
  }
}
