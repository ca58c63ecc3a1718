package app.revier.desktop.screen.gap;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.table.TableModel.Pick;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.ProjectId;
import app.revier.text.Language;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keys and menu do with the selected projects. */
class ProjectRowActionsTest {

  private static final ProjectId GLOVES = new ProjectId(2);

  private final Book book = GapBooks.small();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final GapViewModel model = new GapViewModel(fixture.desk());
  private final ProjectRowActions actions = new ProjectRowActions(model, fixture.desk(), () -> {});

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  @BeforeEach
  void selectTheGloves() {
    book.onChange(model::refresh);
    model.refresh(book.snapshot());
    model.projects().table().pick(model.projects().table().indexOf(GLOVES), Pick.ONLY);
  }

  private Choice choice() {
    return Objects.requireNonNull(book.snapshot().territory().project(GLOVES)).choice();
  }

  private void press(KeyCode key) {
    KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    assertThat(actions.onKey(event)).isTrue();
  }

  private MenuItem item(String key) {
    return actions.menu(model.projects().table().selectedRows(), null).stream()
        .filter(item -> fixture.desk().texts().get(key).equals(item.getText()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"gap.take-in, IN", "gap.leave-out, OUT"})
  void theMenuTakesInOrLeavesOutAndThenOffersThePlanAgain(String key, Choice wanted) {
    assertThat(item("gap.let-plan-decide").isDisable()).isTrue();
    item(key).getOnAction().handle(new ActionEvent());
    assertThat(choice()).isEqualTo(wanted);
    assertThat(item(key).isDisable()).isTrue();
    item("gap.let-plan-decide").getOnAction().handle(new ActionEvent());
    assertThat(choice()).isEqualTo(Choice.OPEN);
  }

  @Test
  void spaceGoesOnFromFreeToInToOutAndBackspaceLetsThePlanDecide() {
    press(KeyCode.SPACE);
    assertThat(choice()).isEqualTo(Choice.IN);
    press(KeyCode.SPACE);
    assertThat(choice()).isEqualTo(Choice.OUT);
    press(KeyCode.BACK_SPACE);
    assertThat(choice()).isEqualTo(Choice.OPEN);
  }

  @ParameterizedTest
  @CsvSource({"i, IN", "O, OUT"})
  void aLetterTakesInOrLeavesOut(String letter, Choice wanted) {
    assertThat(actions.onLetter(letter)).isTrue();
    assertThat(choice()).isEqualTo(wanted);
  }

  @Test
  void otherLettersLeadToARow() {
    assertThat(actions.onLetter("w")).isFalse();
    assertThat(choice()).isEqualTo(Choice.OPEN);
  }

  @Test
  void deleteDeletesAndOffersToTakeItBack() {
    press(KeyCode.DELETE);
    assertThat(book.snapshot().territory().project(GLOVES)).isNull();
    assertThat(fixture.notices().done()).hasSize(1);
  }

  @Test
  void theCustomerOfTheProjectIsOpened() {
    item("gap.open-customer").getOnAction().handle(new ActionEvent());
    assertThat(fixture.places())
        .containsExactly(
            new Place.OneCustomer(
                Objects.requireNonNull(book.snapshot().territory().project(GLOVES)).customer()));
  }

  @Test
  void escapePutsThePaneAwayAndTheProjectStaysSelected() {
    press(KeyCode.ESCAPE);
    assertThat(model.editor().paneOpenProperty().get()).isFalse();
    assertThat(model.projects().table().selectedRows()).hasSize(1);
  }
}
