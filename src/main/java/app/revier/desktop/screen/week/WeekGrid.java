package app.revier.desktop.screen.week;

import app.revier.agenda.SpecialRuleId;
import app.revier.agenda.StopId;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.WeekContent.Day;
import app.revier.desktop.screen.week.WeekContent.Span;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The days side by side, time running down. */
final class WeekGrid extends Pane {

  static final double HOURS = 52;
  private static final double HEAD = 52;

  /** So much more where something holds on one of the days only. */
  private static final double MORE_HEAD = 22;

  private static final double LEAST_PER_MINUTE = 0.8;
  private static final double GAP = 3;

  /** So that the words of the last hour are whole. */
  private static final double FOOT = 10;

  private static final int HOUR = 60;

  private final Texts texts;
  private final Consumer<Day> shorten;
  private final Consumer<SpecialRuleId> takeBack;
  private final List<Placed> placed = new ArrayList<>();
  private final Map<StopId, BlockView> views = new HashMap<>();
  private final List<BlockView> blocks = new ArrayList<>();
  private List<Day> days = List.of();
  private int first = 8 * HOUR;
  private int last = 17 * HOUR;

  /**
   * A node on the grid.
   *
   * @param day the number of the day; less than zero over all days
   * @param from the first minute; less than zero in the head
   */
  private record Placed(Node node, int day, int from, int until, double indent) {}

  /**
   * Days side by side.
   *
   * @param shorten puts a day in order
   * @param takeBack takes back what holds on some days only
   */
  WeekGrid(Texts texts, Consumer<Day> shorten, Consumer<SpecialRuleId> takeBack) {
    this.takeBack = takeBack;
    this.texts = texts;
    this.shorten = shorten;
    getStyleClass().add("week-grid");
  }

  /** Shows days. */
  void show(WeekContent content) {
    days = content.days();
    placed.clear();
    views.clear();
    blocks.clear();
    getChildren().clear();
    measure();
    for (int hour = first; hour <= last; hour += HOUR) {
      Label label = new Label(texts.time(LocalTime.of(hour / HOUR % 24, 0)));
      label.getStyleClass().add("week-hour");
      put(label, -1, hour, hour);
      put(BlockView.span("week-line"), -1, hour, hour);
    }
    for (int i = 0; i < days.size(); i++) {
      show(i, days.get(i));
    }
    setMinHeight(head() + FOOT + (last - first) * LEAST_PER_MINUTE);
    setPrefHeight(getMinHeight());
    requestLayout();
  }

  /** Whole hours that hold everything. */
  private void measure() {
    int from = 8 * HOUR;
    int until = 17 * HOUR;
    for (Day day : days) {
      if (day.isWorking()) {
        from = Math.min(from, day.from());
        until = Math.max(until, day.until());
      }
      for (Block block : day.blocks()) {
        from = Math.min(from, block.from());
        until = Math.max(until, block.until());
      }
    }
    first = Math.max(0, from / HOUR * HOUR);
    last = Math.min(24 * HOUR, Math.ceilDiv(until, HOUR) * HOUR);
  }

  private void show(int index, Day day) {
    put(new DayHead(day, texts, shorten, takeBack), index, -1, -1);
    if (!day.isWorking()) {
      put(BlockView.span("week-off"), index, first, last);
      if (day.blocks().isEmpty()) {
        Label off = Words.text(day.off());
        off.getStyleClass().add("muted");
        put(off, index, first + 15, first + HOUR);
      }
      show(index, day.blocks());
      return;
    }
    put(BlockView.span(day.field() ? "week-field" : "week-office"), index, day.from(), day.until());
    put(BlockView.span("week-reserve"), index, day.back(), day.until());
    for (Span gap : day.gaps()) {
      put(BlockView.span("week-off"), index, gap.from(), gap.until());
    }
    show(index, day.blocks());
  }

  private void show(int index, List<Block> all) {
    int free = 0;
    for (Block block : all) {
      BlockView view = new BlockView(block, span(block.from(), block.until()));
      put(view, index, block.from(), block.until(), block.from() < free ? 16 : 0);
      if (view.isEntry()) {
        blocks.add(view);
        free = block.until();
      }
      if (block.stop() != null) {
        views.put(block.stop(), view);
      }
    }
  }

  /** Two times of the day, in words. */
  String span(int from, int until) {
    return time(from) + "–" + time(until);
  }

  /** A time of the day, in words. */
  String time(int minute) {
    return texts.time(LocalTime.ofSecondOfDay(Math.clamp(minute, 0, 24 * HOUR - 1) * 60L));
  }

  private void put(Node node, int day, int from, int until) {
    put(node, day, from, until, 0);
  }

  private void put(Node node, int day, int from, int until, double indent) {
    placed.add(new Placed(node, day, from, until, indent));
    getChildren().add(node);
  }

  /** Puts something of one's own on the grid, over all else; it goes with the next days. */
  void overlay(Region node, int day, int from, int until) {
    placed.removeIf(one -> one.node().equals(node));
    getChildren().remove(node);
    put(node, day, from, until);
  }

  /** Takes something of one's own off the grid. */
  void removeOverlay(Node node) {
    placed.removeIf(one -> one.node().equals(node));
    getChildren().remove(node);
  }

  /** The blocks of stops. */
  Map<StopId, BlockView> views() {
    return views;
  }

  /** All blocks of stops, and of what waits for the plan. */
  List<BlockView> blocks() {
    return blocks;
  }

  /** The blocks of stops in the order of the days and of time. */
  List<BlockView> inOrder() {
    return days.stream()
        .flatMap(day -> day.blocks().stream())
        .map(block -> view(block.stop()))
        .filter(Objects::nonNull)
        .toList();
  }

  /** The days that are shown. */
  List<Day> days() {
    return days;
  }

  /** The number of the day at a place; less than zero if there is none. */
  int dayAt(double x) {
    int day = (int) Math.floor((x - HOURS) / columnWidth());
    return x < HOURS || day >= days.size() ? -1 : day;
  }

  /** The minute of the day at a height. */
  int minuteAt(double y) {
    return (int) Math.round(first + (y - head()) / perMinute());
  }

  /** How high the heads of the days are. */
  double head() {
    return days.stream().allMatch(day -> day.special().isEmpty()) ? HEAD : HEAD + MORE_HEAD;
  }

  private double columnWidth() {
    return Math.max(1, (getWidth() - HOURS) / Math.max(1, days.size()));
  }

  private double perMinute() {
    return Math.max(LEAST_PER_MINUTE, (getHeight() - head() - FOOT) / Math.max(1, last - first));
  }

  private double y(int minute) {
    return head() + (minute - first) * perMinute();
  }

  @Override
  protected void layoutChildren() {
    for (Placed one : placed) {
      layout(one);
    }
  }

  private void layout(Placed one) {
    double column = columnWidth();
    if (one.day() < 0) {
      boolean hour = one.node() instanceof Label;
      one.node()
          .resizeRelocate(
              hour ? 0 : HOURS,
              y(one.from()) - (hour ? 8 : 0),
              hour ? HOURS - 6 : getWidth() - HOURS,
              hour ? 16 : 1);
      return;
    }
    double x = HOURS + one.day() * column;
    if (one.from() < 0) {
      one.node().resizeRelocate(x, 0, column, head());
      return;
    }
    boolean block = one.node() instanceof BlockView;
    double inset = block ? GAP + one.indent() : 1;
    double height = Math.max(2, y(one.until()) - y(one.from()) - (block ? 1 : 0));
    one.node().resizeRelocate(x + inset, y(one.from()), column - inset - (block ? GAP : 1), height);
  }

  /** The block of a stop; none if it is not on the grid. */
  @Nullable BlockView view(@Nullable StopId id) {
    return id == null ? null : views.get(id);
  }
}
