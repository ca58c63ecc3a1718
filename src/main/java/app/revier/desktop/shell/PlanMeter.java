package app.revier.desktop.shell;

import javafx.scene.layout.Region;

/** The progress to the target: secured solid, expected paler, the target as a line. */
final class PlanMeter extends Region {

  private static final double HEIGHT = 12;

  private final Region secured = part("meter-secured");
  private final Region expected = part("meter-expected");
  private final Region line = part("meter-target");
  private PlanBarViewModel.Meter meter = PlanBarViewModel.Meter.EMPTY;

  PlanMeter() {
    getStyleClass().add("meter");
    setMinSize(96, HEIGHT);
    setPrefSize(200, HEIGHT);
    setMaxHeight(HEIGHT);
    getChildren().addAll(expected, secured, line);
  }

  private static Region part(String styleClass) {
    Region region = new Region();
    region.getStyleClass().add(styleClass);
    region.setMouseTransparent(true);
    return region;
  }

  void show(PlanBarViewModel.Meter meter) {
    this.meter = meter;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    secured.resizeRelocate(0, 0, snapSizeX(width * meter.secured()), height);
    expected.resizeRelocate(0, 0, snapSizeX(width * meter.expected()), height);
    double x = snapPositionX(width * meter.target());
    line.resizeRelocate(Math.min(x, width - 2), -3, 2, height + 6);
  }
}
