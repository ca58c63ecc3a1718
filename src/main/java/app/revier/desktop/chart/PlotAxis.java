package app.revier.desktop.chart;

import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How one side of a plot is marked: what stands at its ticks, where it begins and ends, and what it
 * measures. As it comes from a factory it reaches as far as the figures do, with round ticks.
 */
public final class PlotAxis {

  private static final double MARGIN = 0.06;
  private static final int FEWEST = 3;

  private final TickText text;
  private final String title;
  private final @Nullable Double from;
  private final @Nullable Double to;
  private final boolean zero;
  private final List<Double> ticks;

  /** Writes a tick of an axis. */
  @FunctionalInterface
  interface TickText {
    String of(double tick, Axis axis);
  }

  private PlotAxis(
      TickText text,
      String title,
      @Nullable Double from,
      @Nullable Double to,
      boolean zero,
      List<Double> ticks) {
    this.text = text;
    this.title = title;
    this.from = from;
    this.to = to;
    this.zero = zero;
    this.ticks = List.copyOf(ticks);
  }

  /** Figures written by a function. */
  public static PlotAxis of(DoubleFunction<String> text) {
    return new PlotAxis((tick, _) -> text.apply(tick), "", null, null, false, List.of());
  }

  /**
   * Amounts in cents, written in the unit that suits the whole axis.
   *
   * @param currency the ISO 4217 code
   */
  public static PlotAxis money(Texts texts, String currency) {
    CompactMoney compact = new CompactMoney(texts, currency);
    return new PlotAxis(compact::tick, "", null, null, false, List.of());
  }

  /** Parts of a whole: 0.4 is 40 %. */
  public static PlotAxis percent(Texts texts) {
    return new PlotAxis(
        (tick, axis) -> texts.percent(tick, axis.decimals(0.01)), "", null, null, false, List.of());
  }

  /** Plain numbers. */
  public static PlotAxis numbers(Texts texts) {
    return new PlotAxis(
        (tick, axis) -> texts.number(tick, axis.decimals(1)), "", null, null, false, List.of());
  }

  /** Named places: the first lies at 0, the next at 1, and so on. */
  public static PlotAxis named(List<String> names) {
    List<String> kept = List.copyOf(names);
    List<Double> places = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      places.add((double) i);
    }
    return new PlotAxis((tick, _) -> kept.get((int) tick), "", null, null, false, places);
  }

  /** The same with what it measures, such as “visits”. */
  public PlotAxis titled(String words) {
    return new PlotAxis(text, words, from, to, zero, ticks);
  }

  /** The same, but it contains zero, so that heights show true proportions. */
  public PlotAxis fromZero() {
    return new PlotAxis(text, title, from, to, true, ticks);
  }

  /** The same, but it begins and ends exactly so, whatever the figures are. */
  public PlotAxis between(double low, double high) {
    return new PlotAxis(text, title, low, high, zero, ticks);
  }

  /** The same with these ticks in place of round ones, such as the firsts of months. */
  public PlotAxis at(List<Double> places) {
    return new PlotAxis(text, title, from, to, zero, places);
  }

  String title() {
    return title;
  }

  /**
   * The axis for figures.
   *
   * @param room the part of their range that is left free beyond them, unless it ends at zero
   * @param most about how many ticks it has at most
   */
  Axis axis(double least, double greatest, boolean room, int most) {
    double low = from == null ? zero ? Math.min(0, least) : least : (double) from;
    double high = to == null ? zero ? Math.max(0, greatest) : greatest : (double) to;
    double margin = room ? (high - low) * MARGIN : 0;
    double begin = from != null || (zero && low == 0) ? low : low - margin;
    double end = to != null || (zero && high == 0) ? high : high + margin;
    Axis axis = Axis.between(begin, end, most);
    // Rounding up a step may leave a single tick, which is no scale.
    return axis.ticks().size() < FEWEST ? Axis.between(begin, end, 2 * most) : axis;
  }

  /** Where its ticks lie: its own, or the round ones. */
  List<Double> ticks(Axis axis) {
    return ticks.isEmpty() ? axis.ticks() : ticks;
  }

  /** Writes a tick. */
  DoubleFunction<String> texts(Axis axis) {
    return tick -> text.of(tick, axis);
  }
}
