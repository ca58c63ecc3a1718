package app.revier.desktop.chart;

import static app.revier.desktop.chart.PlotFrame.LABEL_HEIGHT;

import app.revier.desktop.chart.PlotData.Band;
import app.revier.desktop.chart.PlotData.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;

/**
 * Lines over an axis, each with its name at its end, with a band behind them, marked places, and a
 * target as a dashed line. The values at a place are under the mouse and read with the arrow keys;
 * a place can be picked with a click or Enter.
 */
public final class LinePlot extends Region {

  private static final double FOOT = 22;
  private static final double EDGE = 10;
  private static final double GAP = 6;
  private static final double UP_DISTANCE = 44;
  private static final double ACROSS_DISTANCE = 72;
  private static final double HIGH = 0.8;
  private static final double NAMES_PART = 0.34;

  private final PlotFrame frame = new PlotFrame();
  private final Polygon band = new Polygon();
  private final Line levelLine = PlotFrame.line("chart-target-line");
  private final Label levelLabel = label("chart-target-label");
  private final Line limitLine = PlotFrame.line("chart-target-line");
  private final Label limitLabel = label("chart-target-label");
  private final Label upTitle = label("chart-note");
  private final Label acrossTitle = label("chart-note");
  private final List<PlotLine> lines = new ArrayList<>();
  private final List<PlotMark> marks = new ArrayList<>();
  private final PlotCursor cursor = new PlotCursor();
  private @Nullable Label bandName;
  private @Nullable PlotData data;
  private @Nullable IntConsumer pick;

  /** What is laid out: the part with the lines, and the axis at its foot. */
  record Plot(PlotArea area, Axis across) {
    double x(double figure) {
      return area.x(across, figure);
    }
  }

  /** A plot that shows nothing yet. */
  public LinePlot() {
    getStyleClass().add("line-plot");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    setMinSize(220, 120);
    ProbabilityCurve.style(band, "plot-band");
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> move(indexAt(event.getX())));
    addEventHandler(MouseEvent.MOUSE_EXITED, _ -> move(-1));
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    focusedProperty().subscribe(_ -> move(-1));
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    ProbabilityCurve.style(label, styleClass);
    return label;
  }

  /**
   * What a click or Enter does.
   *
   * @param picked told the index of the place where values are read
   */
  public void onPick(IntConsumer picked) {
    pick = picked;
    setCursor(Cursor.HAND);
  }

  /** Shows other lines. */
  public void show(PlotData shown) {
    data = shown;
    lines.clear();
    marks.clear();
    shown.lines().forEach(line -> lines.add(new PlotLine(line)));
    shown.marks().forEach(mark -> marks.add(new PlotMark(mark)));
    Band behind = shown.band();
    bandName = behind == null || behind.name().isEmpty() ? null : label("plot-name");
    upTitle.setText(shown.up().title());
    acrossTitle.setText(shown.across().title());
    List<Node> all = new ArrayList<>(List.of(band, frame, limitLine, levelLine));
    lines.forEach(line -> all.add(line.shape()));
    marks.forEach(mark -> all.add(mark.shape()));
    lines.forEach(line -> all.add(line.name()));
    if (bandName != null && behind != null) {
      bandName.setText(behind.name());
      all.add(bandName);
    }
    marks.forEach(mark -> all.add(mark.label()));
    all.addAll(List.of(upTitle, acrossTitle, levelLabel, limitLabel));
    cursor.show(shown);
    all.addAll(cursor.nodes());
    getChildren().setAll(all);
    // Who reads a place goes on there when the figures become others.
    move(cursor.index() < shown.stops().at().size() ? cursor.index() : -1);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 480;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 260;
  }

  private Plot plot(PlotData shown) {
    boolean head = !shown.up().title().isEmpty() || shown.limit() != null || isHigh(shown);
    double top = head ? LABEL_HEIGHT + GAP : EDGE;
    double bottom = getHeight() - FOOT - (shown.across().title().isEmpty() ? 0 : LABEL_HEIGHT);
    Axis up = shown.upAxis((int) Math.max(2, (bottom - top) / UP_DISTANCE));
    double left = frame.widthOf(shown.up().ticks(up), shown.up().texts(up));
    double right = getWidth() - EDGE;
    Axis rough = shown.acrossAxis(2);
    double names = 0;
    for (Label name : namesAtTheEnd(shown, rough)) {
      name.applyCss();
      names = Math.max(names, Math.ceil(name.prefWidth(-1)));
    }
    if (names > 0) {
      right = getWidth() - EndNames.GAP - Math.min(names, getWidth() * NAMES_PART);
    }
    PlotArea area = new PlotArea(up, left, top, Math.max(left + 1, right), bottom);
    return new Plot(area, shown.acrossAxis((int) Math.max(2, area.width() / ACROSS_DISTANCE)));
  }

  /** Whether the line across lies so high that its label needs room above the plot. */
  private static boolean isHigh(PlotData shown) {
    return shown.level() != null && shown.upAxis(2).at(shown.level().at()) > HIGH;
  }

  /** The names that stand beside the plot: of what reaches its right edge. */
  private List<Label> namesAtTheEnd(PlotData shown, Axis across) {
    List<Label> names = new ArrayList<>();
    for (PlotLine line : lines) {
      if (line.reaches(across)) {
        names.add(line.name());
      }
    }
    if (bandName != null && shown.band() != null) {
      names.add(bandName);
    }
    return names;
  }

  @Override
  protected void layoutChildren() {
    PlotData shown = data;
    if (shown == null || shown.isEmpty()) {
      getChildren().forEach(node -> node.setVisible(false));
      return;
    }
    Plot plot = plot(shown);
    PlotArea area = plot.area();
    DoubleFunction<String> ups = shown.up().texts(area.up());
    frame.setVisible(true);
    frame.begin();
    frame.up(area, shown.up().ticks(area.up()), ups);
    frame.across(
        area,
        plot.across(),
        shown.across().ticks(plot.across()),
        shown.across().texts(plot.across()),
        getWidth());
    frame.end(area, area.up().low() < 0 && area.up().high() > 0 ? area.y(0) : area.bottom());
    layOutBand(plot, shown.band());
    lines.forEach(line -> line.layOut(plot));
    EndNames.layOut(plot, lines, bandName, shown.band(), getWidth());
    layOutTitles(area);
    layOutLevel(area, shown.level());
    layOutLimit(plot, shown.limit());
    List<Node> taken = new ArrayList<>(List.of(levelLabel, limitLabel));
    lines.forEach(line -> taken.add(line.name()));
    marks.forEach(mark -> mark.layOut(plot, lines, taken));
    cursor.layOut(plot, List.of(levelLabel, limitLabel));
  }

  private void layOutBand(Plot plot, @Nullable Band behind) {
    band.setVisible(behind != null);
    if (behind != null) {
      List<Double> points = new ArrayList<>();
      behind.high().forEach(p -> points.addAll(List.of(plot.x(p.x()), plot.area().y(p.y()))));
      behind
          .low()
          .reversed()
          .forEach(p -> points.addAll(List.of(plot.x(p.x()), plot.area().y(p.y()))));
      band.getPoints().setAll(points);
    }
  }

  private void layOutTitles(PlotArea area) {
    upTitle.setVisible(!upTitle.getText().isEmpty());
    upTitle.resizeRelocate(0, 0, Math.min(getWidth(), upTitle.prefWidth(-1)), LABEL_HEIGHT);
    acrossTitle.setVisible(!acrossTitle.getText().isEmpty());
    double width = Math.min(area.right(), acrossTitle.prefWidth(-1));
    acrossTitle.resizeRelocate(
        Math.round(area.right() - width), area.bottom() + FOOT, width, LABEL_HEIGHT);
  }

  /** The label stands on its line, at the left. */
  private void layOutLevel(PlotArea area, @Nullable Target level) {
    levelLine.setVisible(level != null);
    levelLabel.setVisible(level != null);
    if (level != null) {
      double y = area.y(level.at());
      PlotFrame.place(levelLine, area.left(), y, area.right(), y);
      levelLabel.setText(level.text());
      double width = levelLabel.prefWidth(-1);
      double top = y - LABEL_HEIGHT - 1 >= 0 ? y - LABEL_HEIGHT - 1 : y + 1;
      levelLabel.resizeRelocate(area.left(), top, width, LABEL_HEIGHT);
    }
  }

  /** The label stands above its line, and beside the title of the axis. */
  private void layOutLimit(Plot plot, @Nullable Target limit) {
    limitLine.setVisible(limit != null);
    limitLabel.setVisible(limit != null);
    if (limit != null) {
      PlotArea area = plot.area();
      double x = Math.round(plot.x(limit.at()));
      PlotFrame.place(limitLine, x, area.top(), x, area.bottom());
      limitLabel.setText(limit.text());
      double width = limitLabel.prefWidth(-1);
      double least = upTitle.isVisible() ? upTitle.getWidth() + GAP : area.left();
      double left = Math.clamp(x - width / 2, least, Math.max(least, getWidth() - width));
      limitLabel.resizeRelocate(Math.round(left), 0, width, LABEL_HEIGHT);
    }
  }

  private int indexAt(double x) {
    PlotData shown = data;
    if (shown == null || shown.isEmpty()) {
      return -1;
    }
    Plot plot = plot(shown);
    boolean inside = x >= plot.area().left() - EDGE && x <= plot.area().right() + EDGE;
    return inside ? shown.stops().nearest(plot.area().figureAt(plot.across(), x)) : -1;
  }

  private void move(int index) {
    PlotData shown = data;
    if (shown != null) {
      setAccessibleText(cursor.move(index));
      if (index >= 0) {
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
      }
    }
    requestLayout();
  }

  private void onClick(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      int index = indexAt(event.getX());
      requestFocus();
      move(index);
      pick(index);
    }
  }

  private boolean pick(int index) {
    IntConsumer picked = pick;
    if (picked == null || index < 0) {
      return false;
    }
    picked.accept(index);
    return true;
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      if (pick(cursor.index())) {
        event.consume();
      }
      return;
    }
    int to = cursor.next(event.getCode());
    if (to >= 0) {
      event.consume();
      move(to);
    }
  }
}
