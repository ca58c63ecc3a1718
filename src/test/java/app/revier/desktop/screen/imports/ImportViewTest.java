package app.revier.desktop.screen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.UnusedPlanWriter;
import app.revier.desktop.theme.Theme;
import app.revier.desktop.work.DeferredTasks;
import app.revier.excel.FileTableReader;
import app.revier.territory.Customer;
import app.revier.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a rep sees of an import before it is done. */
final class ImportViewTest {

  /** What the screen has of a window of 1000 by 700. */
  private static final double WIDTH = 832;

  private static final double HEIGHT = 578;

  @TempDir private Path folder = Path.of("");
  private final Book book = SampleBooks.empty();

  @BeforeAll
  static void startToolkit() throws Exception {
    Fx.start();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void inANarrowWindowChangesAreSeenWithTheNamesOfCustomers(Language language) throws Exception {
    book.customers()
        .save(Customer.named(book.customers().nextId(), "K-1001", "Rheinakademie-Klinikum Köln"));
    Path list = folder.resolve("list.csv");
    Files.writeString(
        list,
        """
        Kundennummer;Name;Telefon;Umsatz 2026
        K-1001;Rheinakademie-Klinikum Köln;0221 4711 0815;154.320,00
        """);
    DeskFixture fixture =
        new DeskFixture(book, language, new FileTableReader(), new UnusedPlanWriter());
    ImportScreen screen = new ImportScreen(fixture.desk());
    Scene scene = Fx.show(() -> shown(screen, list), WIDTH, HEIGHT, Theme.LIGHT);
    Fx.run(
        () ->
            ((TabPane) Objects.requireNonNull(scene.lookup("#import-consequences")))
                .getSelectionModel()
                .select(1));
    Fx.pulse(scene);
    TableView<?> table = Fx.find(scene, "import-changed", TableView.class);

    assertThat(table.getItems()).hasSize(2);
    assertThat(table.getVisibleLeafColumns())
        .extracting(TableColumn::getId)
        .containsExactly("number", "name", "field", "before", "after");
    assertThat(
            table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum()
                - table.getWidth())
        .isLessThanOrEqualTo(0);
    assertThat(letters(table, "name")).isGreaterThanOrEqualTo(14);
    assertThat(letters(table, "after")).isGreaterThanOrEqualTo(10);
    assertThat(screen.view().minWidth(-1)).isLessThanOrEqualTo(WIDTH);
    Fx.close(scene);
  }

  @Test
  void inANarrowWindowItIsSeenWhereAProblemIsAndWhatColumnsHold() throws Exception {
    DeskFixture fixture =
        new DeskFixture(book, Language.GERMAN, new FileTableReader(), new UnusedPlanWriter());
    ImportScreen screen = new ImportScreen(fixture.desk());
    Scene scene =
        Fx.show(
            () -> shown(screen, Path.of("samples", "rheinland.xlsx")), WIDTH, HEIGHT, Theme.LIGHT);
    Fx.pulse(scene);

    Fx.run(
        () ->
            ((TabPane) Objects.requireNonNull(scene.lookup("#import-consequences")))
                .getSelectionModel()
                .select(3));
    Fx.pulse(scene);
    assertThat(Fx.call(() -> texts(scene))).anyMatch(text -> text.matches("Kunden.*[A-Z]+\\d+"));
    assertThat(screen.view().minWidth(-1)).isLessThanOrEqualTo(WIDTH);

    Fx.run(
        () ->
            ((TabPane) Objects.requireNonNull(scene.lookup("#import-consequences")))
                .getSelectionModel()
                .select(0));
    Fx.pulse(scene);
    TableView<?> table = Fx.find(scene, "import-new", TableView.class);
    assertThat(table.getVisibleLeafColumns())
        .extracting(TableColumn::getId)
        .containsExactly("what", "number", "name", "amount");
    Fx.close(scene);
  }

  @Test
  void noNameOfAValueIsBrokenWithinAWord() throws Exception {
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "Kundennummer;Name;Ort\nK-1001;Klinik;Neuss\n");
    DeskFixture fixture =
        new DeskFixture(book, Language.GERMAN, new FileTableReader(), new UnusedPlanWriter());
    ImportScreen screen = new ImportScreen(fixture.desk());
    Scene scene = Fx.show(() -> shown(screen, list), WIDTH, HEIGHT, Theme.LIGHT);
    Fx.pulse(scene);
    assertThat(
            Fx.call(
                () ->
                    scene.lookup("#import-values").lookupAll(".text").stream()
                        .map(Text.class::cast)
                        .filter(text -> text.getText().startsWith("Kundennummer"))
                        .map(
                            text ->
                                text.getLayoutBounds().getHeight() < 1.5 * text.getFont().getSize())
                        .toList()))
        .containsExactly(true);
    Fx.close(scene);
  }

  @Test
  void enterOnceTooOftenDoesNotLeaveTheStepWhileTheListIsRead() throws Exception {
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "Kundennummer;Name;Ort\nK-1001;Klinik;Neuss\n");
    DeskFixture fixture =
        new DeskFixture(book, Language.GERMAN, new FileTableReader(), new UnusedPlanWriter());
    DeferredTasks tasks = new DeferredTasks(fixture.notices());
    ImportScreen screen = new ImportScreen(fixture.desk(tasks));
    Scene scene = Fx.show(screen::view, WIDTH, HEIGHT, Theme.LIGHT);
    Fx.run(
        () -> {
          screen.show(new Place.Import(list));
          tasks.doWorkWithoutDelivering();
          tasks.deliver();
        });
    Fx.pulse(scene);
    Fx.press(scene, KeyCode.ENTER);
    Node owner = Objects.requireNonNull(Fx.call(scene::getFocusOwner));
    Fx.run(
        () ->
            owner.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_RELEASED, "", "", KeyCode.ENTER, false, false, false, false)));
    Fx.run(tasks::doAll);
    Fx.pulse(scene);
    Button apply = Fx.find(scene, "import-apply", Button.class);
    assertThat(apply.isVisible() && apply.getParent().isVisible()).isTrue();
    assertThat(Fx.call(scene::getFocusOwner)).isSameAs(apply);
    Fx.close(scene);
  }

  private static List<String> texts(Scene scene) {
    return scene.getRoot().lookupAll(".text").stream()
        .map(node -> ((Text) node).getText())
        .toList();
  }

  private static Parent shown(ImportScreen screen, Path list) {
    Parent view = screen.view();
    screen.show(new Place.Import(list));
    return view;
  }

  /** How many letters of its longest text a column shows. */
  private static int letters(TableView<?> table, String column) {
    return table.lookupAll(".table-cell").stream()
        .filter(node -> node instanceof TableCell<?, ?> cell && !cell.isEmpty())
        .filter(node -> column.equals(((TableCell<?, ?>) node).getTableColumn().getId()))
        .flatMap(node -> node.lookupAll(".text").stream())
        .mapToInt(node -> ((Text) node).getText().replace("...", "").length())
        .max()
        .orElse(0);
  }
}
