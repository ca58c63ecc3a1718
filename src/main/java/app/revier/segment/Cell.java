package app.revier.segment;

import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import java.util.Locale;

/** One of the nine fields of the matrix, in reading order: A on top, Maintain at the left. */
public enum Cell {
  /** Large, to hold. */
  A_MAINTAIN(SizeClass.A, Strategy.MAINTAIN),
  /** Large, to extend. */
  A_GROW(SizeClass.A, Strategy.GROW),
  /** Large, to win. */
  A_WIN(SizeClass.A, Strategy.WIN),
  /** Medium, to hold. */
  B_MAINTAIN(SizeClass.B, Strategy.MAINTAIN),
  /** Medium, to extend. */
  B_GROW(SizeClass.B, Strategy.GROW),
  /** Medium, to win. */
  B_WIN(SizeClass.B, Strategy.WIN),
  /** Small, to hold. */
  C_MAINTAIN(SizeClass.C, Strategy.MAINTAIN),
  /** Small, to extend. */
  C_GROW(SizeClass.C, Strategy.GROW),
  /** Small, to win. */
  C_WIN(SizeClass.C, Strategy.WIN);

  private final SizeClass size;
  private final Strategy strategy;

  Cell(SizeClass size, Strategy strategy) {
    this.size = size;
    this.strategy = strategy;
  }

  /** The row. */
  public SizeClass size() {
    return size;
  }

  /** The column. */
  public Strategy strategy() {
    return strategy;
  }

  /** The name the command line and its scripts use, such as {@code A-Grow}. */
  public String code() {
    return size
        + "-"
        + strategy.name().charAt(0)
        + strategy.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** The field of a row and a column. */
  public static Cell of(SizeClass size, Strategy strategy) {
    return switch (size) {
      case A -> of(strategy, A_MAINTAIN, A_GROW, A_WIN);
      case B -> of(strategy, B_MAINTAIN, B_GROW, B_WIN);
      case C -> of(strategy, C_MAINTAIN, C_GROW, C_WIN);
    };
  }

  private static Cell of(Strategy strategy, Cell maintain, Cell grow, Cell win) {
    return switch (strategy) {
      case MAINTAIN -> maintain;
      case GROW -> grow;
      case WIN -> win;
    };
  }
}
