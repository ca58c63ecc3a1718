package app.revier.desktop.screen.gap;

import javafx.scene.layout.FlowPane;

/** Things beside each other that go on in a next row where there is no room, and only then. */
class FlowRow extends FlowPane {

  FlowRow(double hgap, double vgap) {
    super(hgap, vgap);
    widthProperty().subscribe(this::wrapAt);
  }

  /** Without this the height would be that of a width nobody has asked for. */
  private void wrapAt(Number width) {
    if (width.doubleValue() > 0) {
      setPrefWrapLength(width.doubleValue());
    }
  }
}
