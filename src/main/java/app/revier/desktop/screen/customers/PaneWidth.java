package app.revier.desktop.screen.customers;

import app.revier.desktop.nav.Memory;
import javafx.application.Platform;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The pane beside the table: it keeps its width when the window grows, and the width the rep gives
 * it is remembered.
 */
final class PaneWidth {

  private static final String KEY = "customers-screen.pane-width";
  private static final double INITIAL = 396;
  private static final double LEAST = 352;
  private static final double LEAST_TABLE = 280;

  /** What the table keeps until the rep decides, so that names can be read in a small window. */
  private static final double ROOM_FOR_NAMES = 424;

  private final SplitPane split;
  private final Region pane;
  private final Memory memory;
  private double wanted;
  private boolean isChosen;
  private boolean placing;

  PaneWidth(SplitPane split, Region pane, Memory memory) {
    this.split = split;
    this.pane = pane;
    this.memory = memory;
    String remembered = memory.get(KEY);
    isChosen = remembered != null;
    wanted = read(remembered);
    pane.setMinWidth(LEAST);
    SplitPane.setResizableWithParent(pane, false);
    split.widthProperty().subscribe(value -> placeAlsoAfterLayout());
  }

  /** A splitter that changes its width shares the difference out by itself when it is laid out. */
  private void placeAlsoAfterLayout() {
    place();
    Platform.runLater(this::place);
  }

  private static double read(@Nullable String remembered) {
    return remembered != null && remembered.matches("\\d{3,4}")
        ? Math.max(LEAST, Double.parseDouble(remembered))
        : INITIAL;
  }

  /** Shows or hides the pane. */
  void show(boolean open) {
    boolean there = split.getItems().contains(pane);
    if (open && !there) {
      split.getItems().add(pane);
      split.getDividers().getFirst().positionProperty().subscribe(value -> moved());
      place();
    } else if (!open && there) {
      split.getItems().remove(pane);
    }
  }

  /** Gives the pane its width again, as far as the table keeps some. */
  private void place() {
    double all = split.getWidth();
    if (all > 0 && split.getDividers().size() == 1) {
      placing = true;
      double width =
          Math.max(LEAST, Math.min(wanted, all - (isChosen ? LEAST_TABLE : ROOM_FOR_NAMES)));
      split.setDividerPositions(1 - width / all);
      placing = false;
    }
  }

  private void moved() {
    double all = split.getWidth();
    if (!placing && all > 0 && split.getDividers().size() == 1) {
      double width = all * (1 - split.getDividerPositions()[0]);
      if (split.isPressed() || isDragged()) {
        isChosen = true;
        wanted = Math.max(LEAST, width);
        memory.put(KEY, String.valueOf(Math.round(wanted)));
      }
    }
  }

  private boolean isDragged() {
    return split.lookupAll(".split-pane-divider").stream().anyMatch(node -> node.isPressed());
  }
}
