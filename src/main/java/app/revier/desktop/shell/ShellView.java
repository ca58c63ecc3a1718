package app.revier.desktop.shell;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Focusable;
import app.revier.desktop.nav.KeyboardBefore;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.project.EndingStrip;
import app.revier.desktop.project.EndingViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Rail at the left, plan bar and tools on top, the screen, the status line. */
final class ShellView extends BorderPane {

  private final Rail rail;
  private final StackPane place = new StackPane();
  private final ScreenAndSide middle = new ScreenAndSide(place);
  private final KeyboardBefore beforeHints = new KeyboardBefore();
  private final HintsPane hints;
  private final @Nullable Region bar;
  private final Region tools;
  private final StatusLine status;
  private final Region strip;
  private final Region ending;
  private final Region feedback;

  ShellView(
      Desk desk,
      List<ScreenId> screens,
      ReadOnlyViewModel readOnly,
      PlanBarViewModel planBar,
      HistoryViewModel history,
      StatusViewModel status,
      SetbackViewModel setback,
      EndingViewModel endings,
      Runnable search,
      PlanFiles files,
      ShellActions actions,
      Runnable help,
      Region feedback) {
    getStyleClass().add("shell");
    rail = new Rail(desk, screens);
    hints = new HintsPane(desk.texts(), status, desk.navigator(), this::followed, this::closeHints);
    place.getStyleClass().add("place");
    cutWhatHasNoRoom();
    VBox top = new VBox();
    bar = readOnly.why().isEmpty() ? null : new ReadOnlyBar(readOnly);
    if (bar != null) {
      top.getChildren().add(bar);
    }
    VBox bars =
        new VBox(
            new PlanBar(desk, planBar), new ToolRow(desk, history, search, files, actions, help));
    ending = new EndingStrip(endings, desk);
    top.getChildren().addAll(bars, ending);
    tools = bars;
    BorderPane right = new BorderPane(middle);
    right.setTop(top);
    this.feedback = feedback;
    this.status = new StatusLine(status, feedback, this::toggleHints);
    strip = new SetbackStrip(setback, desk.texts());
    right.setBottom(new VBox(strip, this.status));
    setLeft(rail);
    setCenter(right);
  }

  /** In a low window, what is asked above a screen takes room from it, and none from below it. */
  private void cutWhatHasNoRoom() {
    place.setMinSize(0, 0);
    Rectangle room = new Rectangle();
    room.widthProperty().bind(place.widthProperty());
    room.heightProperty().bind(place.heightProperty());
    place.setClip(room);
  }

  /** Shows a screen. */
  void show(ScreenId screen, Parent view) {
    if (place.getChildren().size() != 1 || !view.equals(place.getChildren().getFirst())) {
      closePopups();
      place.getChildren().setAll(view);
      // Over the screen hints would hide what the rep has just asked for.
      if (middle.isOver()) {
        middle.close();
      }
    }
    rail.mark(screen);
  }

  /** A menu or list that was open on a screen does not stay over the next one. */
  private void closePopups() {
    Window window = getScene() == null ? null : getScene().getWindow();
    for (Window each : List.copyOf(Window.getWindows())) {
      if (each instanceof PopupWindow popup
          && window != null
          && window.equals(popup.getOwnerWindow())) {
        popup.hide();
      }
    }
  }

  /** No screen is shown any more. */
  void leave() {
    place.getChildren().clear();
  }

  /** The parts F6 goes through, as they are now, in reading order. */
  List<Region> regions() {
    List<Region> regions = new ArrayList<>(List.of(rail));
    if (bar != null && Focusable.first(bar) != null) {
      regions.add(bar);
    }
    regions.add(tools);
    if (ending.isVisible()) {
      regions.add(ending);
    }
    regions.add(place);
    for (Node pane : middle.lookupAll(".side-pane")) {
      if (pane instanceof Region side) {
        regions.add(side);
      }
    }
    if (strip.isVisible()) {
      regions.add(strip);
    }
    regions.add(status);
    regions.add(feedback);
    return regions;
  }

  /** The part that shows the screen. */
  Region place() {
    return place;
  }

  /** Puts the keyboard into a part. */
  void enter(Region region) {
    if (region.equals(rail)) {
      rail.start();
    } else if (region.equals(hints)) {
      hints.start();
    } else {
      Node body = region.lookup(".side-pane-body");
      Node first = body == null ? null : Focusable.first(body);
      Node any = first == null ? Focusable.first(region) : first;
      if (any != null) {
        any.requestFocus();
      }
    }
  }

  private void toggleHints() {
    if (middle.isOpen()) {
      closeHints();
    } else {
      beforeHints.note(getScene().getFocusOwner());
      middle.open(hints);
      hints.start();
    }
  }

  /** Beside the screen one hint after the other is mended; over it they would hide the place. */
  private void followed() {
    if (middle.isOver()) {
      middle.close();
    } else {
      hints.start();
    }
  }

  private void closeHints() {
    boolean back = beforeHints.giveBack(hints);
    middle.close();
    if (!back) {
      enter(place);
    }
  }
}
