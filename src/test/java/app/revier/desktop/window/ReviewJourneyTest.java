package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Setting;
import app.revier.desktop.nav.ScreenId;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The yearly review in the real window: what is typed stays, and the plan year starts. */
class ReviewJourneyTest extends WindowJourney {

  private static String typed(TestWindow window, String id) {
    Node field = window.stage().getScene().lookup(id);
    return field instanceof TextField input ? input.getText() : "";
  }

  /** Whatever is further down than the window shows. */
  private static void focus(TestWindow window, String id) {
    TestWindow.onFx(
        () -> {
          window.stage().getScene().lookup(id).requestFocus();
          return true;
        });
  }

  @Test
  void theTargetThatIsTypedSurvivesScreensAndLanguageAndThePlanYearStarts() {
    TestWindow window = open();
    window.click("#start-sample");
    window.untilShown("120 Kunden");
    int running = window.book().snapshot().today().getYear();
    window
        .book()
        .settings()
        .set(Map.of("plan.year", String.valueOf(running), "plan.target", "600000"));
    window.goTo(ScreenId.REVIEW);
    window.click("#review-yearly");
    window.untilShown("Planjahr · 1");
    window.click("#review-step-year");
    window.untilShown("Planjahr " + (running + 1) + " beginnen");
    focus(window, "#review-year-target");
    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    window.robot().write("650000");

    window.goTo(ScreenId.CUSTOMERS);
    window.until(() -> window.stage().getScene().lookup("#customers-table") != null);
    window.click("#language-en");
    window.untilShown("120 customers");
    window.goTo(ScreenId.REVIEW);
    window.untilShown("Start plan year " + (running + 1));
    window.until(() -> typed(window, "#review-year-target").equals("650,000"));

    focus(window, "#review-year-start");
    window.robot().type(KeyCode.SPACE);
    window.untilShown((running + 1) + " is being planned already.");
    assertThat(window.book().snapshot().settings().planYear()).isEqualTo(running + 1);
    assertThat(window.book().snapshot().settings().find(Setting.TARGET)).hasToString("650000.00");

    window.robot().push(KeyCode.CONTROL, KeyCode.Z);
    window.untilShown("Start plan year " + (running + 1));
    assertThat(window.book().snapshot().settings().planYear()).isEqualTo(running);
  }
}
