package app.revier.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.chart.Fx;
import app.revier.desktop.theme.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The suggestions under a field go without taking a click away from what it is for. */
final class FieldPopupTest {

  private final TextField field = new TextField();
  private final Label elsewhere = new Label("elsewhere");
  private Scene scene = new Scene(new VBox());

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  @BeforeEach
  void suggest() throws Exception {
    scene =
        Fx.show(
            () -> {
              Suggestions.under(field, typed -> List.of(typed + "1", typed + "2"), () -> {});
              return new VBox(field, elsewhere);
            },
            400,
            300,
            Theme.LIGHT);
    Fx.run(field::requestFocus);
    Fx.run(() -> field.setText("a"));
  }

  @AfterEach
  void close() throws Exception {
    Fx.close(scene);
  }

  private static List<PopupWindow> shown() throws Exception {
    return Fx.call(
        () ->
            Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .toList());
  }

  private static void press(Node node) throws Exception {
    Fx.run(
        () ->
            node.fireEvent(
                new MouseEvent(
                    MouseEvent.MOUSE_PRESSED,
                    0,
                    0,
                    0,
                    0,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    false,
                    null)));
  }

  /** Hiding by itself is what grabs the mouse, and with it the click on the X of the window. */
  @Test
  void theMouseIsNotGrabbed() throws Exception {
    assertThat(shown()).singleElement().matches(popup -> !popup.isAutoHide());
  }

  @Test
  void aClickElsewhereHidesTheList() throws Exception {
    press(elsewhere);

    assertThat(shown()).isEmpty();
  }

  @Test
  void aClickIntoTheFieldKeepsTheList() throws Exception {
    press(field);

    assertThat(shown()).hasSize(1);
  }
}
