package app.revier.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** F6 goes from part to part. */
final class RegionsTest {

  private final Button inRail = new Button("rail");
  private final Button inScreen = new Button("screen");
  private final Button inPane = new Button("pane");
  private final HBox rail = new HBox(inRail);
  private final HBox bare = new HBox(new Label("nothing to press"));
  private final HBox pane = new HBox(inPane);
  private final HBox screen = new HBox(inScreen, pane);
  private final List<Region> regions = List.of(rail, bare, screen, pane);

  RegionsTest() {
    new Scene(new HBox(rail, bare, screen));
  }

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void goesToTheNextPartThatTakesTheKeyboard() {
    assertThat(Regions.next(regions, inRail, 1)).isSameAs(screen);
  }

  @Test
  void paneOfAScreenIsAPartOfItsOwn() {
    assertThat(Regions.next(regions, inScreen, 1)).isSameAs(pane);
    assertThat(Regions.next(regions, inPane, -1)).isSameAs(screen);
  }

  @Test
  void goesRoundInBothDirections() {
    assertThat(Regions.next(regions, inPane, 1)).isSameAs(rail);
    assertThat(Regions.next(regions, inRail, -1)).isSameAs(pane);
  }

  @Test
  void beginsAtTheFirstPartWhenNothingHasTheKeyboard() {
    assertThat(Regions.next(regions, null, 1)).isSameAs(rail);
  }

  @Test
  void partThatIsHiddenIsPassedOver() {
    pane.setVisible(false);
    assertThat(Regions.next(regions, inScreen, 1)).isSameAs(rail);
  }

  @Test
  void nothingTakesTheKeyboardWhereAllIsDisabled() {
    inRail.setDisable(true);
    inScreen.setDisable(true);
    inPane.setDisable(true);
    assertThat(Regions.next(regions, null, 1)).isNull();
  }
}
