package app.revier.desktop.screen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.SampleBooks;
import app.revier.desktop.chart.Fx;
import app.revier.intake.SheetChoice;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What clicks on the rows of a file do, and where the keyboard is after them. */
final class ColumnsPaneTest {

  @TempDir private Path folder = Path.of("");
  private Scene scene = new Scene(new Group());

  @BeforeAll
  static void startToolkit() throws Exception {
    Fx.start();
  }

  @BeforeEach
  void openAListWithAColumnThatIsNotUnderstood() throws Exception {
    scene =
        ImportScene.open(
                SampleBooks.empty(),
                folder,
                """
                Kundennummer;Name;Bemerk. 7
                1;Klinik;Bonn
                2;Praxis;Neuss
                """)
            .scene();
    Fx.run(() -> Fx.find(scene, "import-back", Button.class).fire());
    Fx.pulse(scene);
  }

  @AfterEach
  void close() throws Exception {
    Fx.close(scene);
  }

  private void click(String text) throws Exception {
    Node cell =
        Fx.call(
            () ->
                scene.lookup("#import-rows").lookupAll(".table-cell").stream()
                    .filter(
                        node -> node instanceof TableCell<?, ?> each && text.equals(each.getText()))
                    .findFirst()
                    .orElseThrow());
    Fx.run(
        () ->
            Event.fireEvent(
                cell,
                new MouseEvent(
                    MouseEvent.MOUSE_CLICKED,
                    4,
                    4,
                    0,
                    0,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null)));
    Fx.pulse(scene);
  }

  private Integer headingRow() {
    return (Integer) Fx.find(scene, "import-heading-row", ComboBox.class).getValue();
  }

  private String column() {
    return Fx.find(scene, "import-column-name", Label.class).getText();
  }

  @Test
  void aClickOnAHeadingTakesTheKeyboardFromAChoiceThatHasIt() throws Exception {
    TextField search = Fx.find(scene, "import-meaning-search", TextField.class);
    for (String choice : new String[] {"import-heading-row", "import-content"}) {
      Fx.run(() -> Fx.find(scene, choice, ComboBox.class).requestFocus());
      Fx.run(() -> Fx.find(scene, "import-column-1", Button.class).fire());
      Fx.pulse(scene);
      assertThat(Fx.call(scene::getFocusOwner)).isSameAs(search);
      assertThat(column()).contains("Name");
    }
  }

  @Test
  void aClickOnACellChoosesItsColumnAndLeavesTheHeadingsWhereTheyAre() throws Exception {
    click("Praxis");
    assertThat(headingRow()).isOne();
    assertThat(column()).contains("Name");
    assertThat(Fx.call(scene::getFocusOwner))
        .isSameAs(Fx.find(scene, "import-meaning-search", TextField.class));
  }

  @Test
  void aClickOnTheNumberOfARowMakesItTheRowOfHeadings() throws Exception {
    click("3");
    assertThat(headingRow()).isEqualTo(3);
  }

  @Test
  void escapeInTheListOfMeaningsForgetsWhatWasLookedFor() throws Exception {
    TextField search = Fx.find(scene, "import-meaning-search", TextField.class);
    Fx.run(search::requestFocus);
    Fx.type(scene, "br");
    Fx.press(scene, KeyCode.DOWN);
    assertThat(Fx.call(scene::getFocusOwner)).isNotSameAs(search);
    Fx.press(scene, KeyCode.ESCAPE);
    assertThat(search.getText()).isEmpty();
    assertThat(Fx.call(scene::getFocusOwner)).isSameAs(search);
  }

  @Test
  void theMeaningThatWasChosenIsInSight() throws Exception {
    TextField search = Fx.find(scene, "import-meaning-search", TextField.class);
    Fx.run(() -> Fx.find(scene, "import-column-2", Button.class).fire());
    Fx.run(search::requestFocus);
    Fx.type(scene, "notiz");
    Fx.press(scene, KeyCode.ENTER);
    Fx.pulse(scene);
    Fx.pulse(scene);
    ListView<?> list = Fx.find(scene, "import-meanings", ListView.class);
    Node chosen =
        Fx.call(
            () ->
                list.lookupAll(".list-cell").stream()
                    .filter(node -> node instanceof ListCell<?> cell && cell.isSelected())
                    .findFirst()
                    .orElseThrow());
    assertThat(Fx.call(() -> chosen.localToScene(chosen.getBoundsInLocal()).getMaxY()))
        .isLessThanOrEqualTo(Fx.call(() -> list.localToScene(list.getBoundsInLocal()).getMaxY()));
  }

  @Test
  void listWithoutHeadingsLosesNoRow() throws Exception {
    Fx.run(
        () -> {
          @SuppressWarnings("unchecked")
          ComboBox<Integer> row = Fx.find(scene, "import-heading-row", ComboBox.class);
          assertThat(row.getConverter().toString(row.getItems().getFirst())).isEqualTo("keine");
          row.setValue(row.getItems().getFirst());
        });
    Fx.pulse(scene);
    assertThat(headingRow()).isEqualTo(SheetChoice.NO_HEADINGS);
    click("Bonn");
    assertThat(Fx.call(() -> Fx.find(scene, "import-column-2", Button.class).getText()))
        .isEqualTo("C · nicht verstanden");
    assertThat(column()).isEqualTo("Spalte C");
  }

  @Test
  void arrowsLeadToTheColumnBeside() throws Exception {
    click("Praxis");
    Fx.press(scene, KeyCode.RIGHT);
    assertThat(column()).contains("Bemerk. 7");
    Fx.press(scene, KeyCode.RIGHT);
    assertThat(column()).contains("Bemerk. 7");
    Fx.press(scene, KeyCode.LEFT);
    Fx.press(scene, KeyCode.LEFT);
    assertThat(column()).contains("Kundennummer");
    assertThat(Fx.call(scene::getFocusOwner))
        .isSameAs(Fx.find(scene, "import-meaning-search", TextField.class));
  }
}
