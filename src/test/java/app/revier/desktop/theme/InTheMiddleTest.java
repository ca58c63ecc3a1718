package app.revier.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.work.OnFx;
import javafx.scene.control.Alert;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Where questions are put. */
class InTheMiddleTest {

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aQuestionWhoseSizeIsNotKnownYetIsOverItsWindowAllTheSame() {
    double[] place =
        OnFx.call(
            () -> {
              Stage owner = new Stage();
              owner.setX(40);
              owner.setY(30);
              owner.setWidth(900);
              owner.setHeight(600);
              Alert question = new Alert(Alert.AlertType.CONFIRMATION, "Erase?");
              InTheMiddle.put(question, owner);
              return new double[] {question.getX(), question.getY(), question.getWidth()};
            });
    assertThat(place[2]).as("not known").isNaN();
    assertThat(place[0]).isBetween(140.0, 490.0);
    assertThat(place[1]).isBetween(130.0, 230.0);
  }
}
