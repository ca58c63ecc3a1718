package app.revier.desktop.screen.time;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.time.TimeViewModel.Look;
import app.revier.desktop.theme.Space;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The title and the tabs above, and what is looked at below. */
final class TimeView extends VBox {

  private final YearTimeView year;
  private final CallPlanView callPlan;

  TimeView(TimeViewModel model, Desk desk) {
    super(Space.M);
    getStyleClass().add("time-screen");
    setPadding(Space.SCREEN);
    year = new YearTimeView(model.year(), desk);
    callPlan = new CallPlanView(model.callPlan(), desk);
    StackPane looks = new StackPane(year, callPlan);
    looks.setMinSize(0, 0);
    VBox.setVgrow(looks, Priority.ALWAYS);
    getChildren().addAll(new TimeTabs(model, desk.texts()), looks);
    model.lookProperty().subscribe(this::look);
  }

  private void look(Look look) {
    year.setVisible(look == Look.YEAR);
    callPlan.setVisible(look == Look.CALL_PLAN);
  }

  /** What has the keyboard when the rep comes here. */
  Node keyboard() {
    return callPlan.isVisible() ? callPlan.keyboard() : year.keyboard();
  }
}
