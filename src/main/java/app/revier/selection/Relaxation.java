package app.revier.selection;

import java.util.Arrays;

/**
 * The linear relaxation of choosing columns within a few limits: each column is taken to a part
 * from 0 to 1. Solved by the dual simplex method with bounded columns, which goes on from where it
 * stood after a column is fixed. A step passes all columns that change sides on its way, so that
 * few steps are needed.
 *
 * <p>Whatever the arithmetic does, {@link #bound()} is a bound: for all prices y ≥ 0 of the limits,
 * no choice is worth more than Σ y·limit + Σ max(0, value − y·use), where a fixed column counts as
 * it is fixed.
 */
final class Relaxation {

  private static final byte LOWER = 0;
  private static final byte UPPER = 1;
  private static final byte BASIC = 2;
  private static final byte FREE = 3;

  private static final double TOLERANCE = 1e-10;
  private static final int MOST_ROUNDS = 500;

  /** So many are chosen from; behind them comes a column for the unused part of each limit. */
  private final int choices;

  private final int columns;
  private final int rows;
  private final double[] values;
  private final double[][] uses;

  /** Where each column stands. */
  private final byte[] standing;

  /** At which side each column is fixed, if it is. */
  private final byte[] side;

  private final int[] basis;
  private double[][] inverse;
  private final double[] parts;
  private final double[] prices;
  private final double[] costs;
  private final double[] row;
  private final double[] ratios;
  private final int[] candidates;
  private double bound = Double.POSITIVE_INFINITY;

  /**
   * A relaxation that is not solved yet.
   *
   * @param values by column, zero or more
   * @param uses by limit, then by column, as parts of the limit
   */
  Relaxation(double[] values, double[][] uses) {
    choices = values.length;
    rows = uses.length;
    columns = choices + rows;
    this.values = Arrays.copyOf(values, columns);
    this.uses = new double[rows][];
    standing = new byte[columns];
    side = new byte[columns];
    basis = new int[rows];
    inverse = new double[rows][rows];
    parts = new double[rows];
    prices = new double[rows];
    costs = new double[columns];
    row = new double[columns];
    ratios = new double[columns];
    candidates = new int[columns];
    Arrays.fill(standing, UPPER);
    Arrays.fill(side, FREE);
    for (int i = 0; i < rows; i++) {
      this.uses[i] = Arrays.copyOf(uses[i], columns);
      this.uses[i][choices + i] = 1;
      basis[i] = choices + i;
      standing[choices + i] = BASIC;
    }
  }

  /** Where everything stands, to come back to. */
  static final class State {
    private final byte[] standing;
    private final byte[] side;
    private final int[] basis;

    private State(Relaxation relaxation) {
      standing = relaxation.standing.clone();
      side = relaxation.side.clone();
      basis = relaxation.basis.clone();
    }
  }

  State save() {
    return new State(this);
  }

  void restore(State state) {
    System.arraycopy(state.standing, 0, standing, 0, standing.length);
    System.arraycopy(state.side, 0, side, 0, side.length);
    System.arraycopy(state.basis, 0, basis, 0, basis.length);
  }

  /** Fixes a column as taken or left. */
  void fix(int column, boolean taken) {
    side[column] = taken ? UPPER : LOWER;
    if (standing[column] != BASIC) {
      standing[column] = side[column];
    }
  }

  /** Whether a column is fixed. */
  boolean isFixed(int column) {
    return side[column] != FREE;
  }

  /** To what part a column is taken; right after {@link #solve()}. */
  double part(int column) {
    for (int i = 0; i < rows; i++) {
      if (basis[i] == column) {
        return parts[i];
      }
    }
    return standing[column];
  }

  /** The columns that are neither quite taken nor quite left are among these. */
  int[] basis() {
    return basis;
  }

  /** What a column is worth beyond the prices of what it uses. */
  double cost(int column) {
    return costs[column];
  }

  /** What the limits cost, each as a whole. */
  double[] prices() {
    return prices;
  }

  /** No choice that respects the fixed columns is worth more; minus infinity if there is none. */
  double bound() {
    return bound;
  }

  /** Solves it, and returns how much work that was. */
  long solve() {
    for (int round = 1; ; round++) {
      inverse = Inverse.of(rows, (limit, place) -> uses[limit][basis[place]]);
      computeParts();
      int leaving = mostViolated();
      long work = 8L * round * choices * (rows + 1);
      if (leaving < 0 || round == MOST_ROUNDS) {
        computeBound();
        return work;
      }
      if (!exchange(leaving)) {
        bound = Double.NEGATIVE_INFINITY;
        return work;
      }
    }
  }

  private double lower(int column) {
    return isFixed(column) ? side[column] : 0;
  }

  private double upper(int column) {
    return isFixed(column) ? side[column] : column < choices ? 1 : Double.POSITIVE_INFINITY;
  }

  private void computeParts() {
    double[] left = new double[rows];
    for (int i = 0; i < rows; i++) {
      double used = 0;
      double[] use = uses[i];
      for (int j = 0; j < columns; j++) {
        used += standing[j] == UPPER ? use[j] : 0;
      }
      left[i] = 1 - used;
    }
    for (int i = 0; i < rows; i++) {
      double part = 0;
      double price = 0;
      for (int j = 0; j < rows; j++) {
        part += inverse[i][j] * left[j];
        price += values[basis[j]] * inverse[j][i];
      }
      parts[i] = part;
      prices[i] = price;
    }
    computeCosts();
  }

  private void computeCosts() {
    for (int j = 0; j < columns; j++) {
      double cost = values[j];
      for (int i = 0; i < rows; i++) {
        cost -= prices[i] * uses[i][j];
      }
      costs[j] = cost;
    }
  }

  private int mostViolated() {
    int worst = -1;
    double most = TOLERANCE;
    for (int i = 0; i < rows; i++) {
      if (violation(i) > most) {
        most = violation(i);
        worst = i;
      }
    }
    return worst;
  }

  /** How far a column of the basis is beyond its sides. */
  private double violation(int place) {
    return Math.max(lower(basis[place]) - parts[place], parts[place] - upper(basis[place]));
  }

  /**
   * Lets one column leave the basis and another enter.
   *
   * @return false if no choice at all satisfies the fixed columns
   */
  private boolean exchange(int leaving) {
    boolean rises = parts[leaving] < lower(basis[leaving]);
    int count = collectCandidates(leaving, rises);
    double slope = violation(leaving);
    while (count > 0) {
      int next = 0;
      for (int i = 1; i < count; i++) {
        next = ratios[i] < ratios[next] ? i : next;
      }
      int column = candidates[next];
      slope -= column < choices ? Math.abs(row[column]) : Double.POSITIVE_INFINITY;
      if (slope <= 0) {
        int left = basis[leaving];
        standing[left] = isFixed(left) ? side[left] : rises ? LOWER : UPPER;
        basis[leaving] = column;
        standing[column] = BASIC;
        return true;
      }
      standing[column] = standing[column] == LOWER ? UPPER : LOWER;
      count--;
      candidates[next] = candidates[count];
      ratios[next] = ratios[count];
    }
    return slope <= TOLERANCE;
  }

  /** The columns that can repair the violation, each with how much dearer that makes the limits. */
  private int collectCandidates(int leaving, boolean rises) {
    int count = 0;
    for (int j = 0; j < columns; j++) {
      if (standing[j] == BASIC || isFixed(j)) {
        continue;
      }
      double alpha = 0;
      for (int i = 0; i < rows; i++) {
        alpha += inverse[leaving][i] * uses[i][j];
      }
      boolean helps = standing[j] == LOWER == rises ? alpha < -TOLERANCE : alpha > TOLERANCE;
      if (helps) {
        row[j] = alpha;
        ratios[count] = Math.abs(costs[j]) / Math.abs(alpha);
        candidates[count] = j;
        count++;
      }
    }
    return count;
  }

  private void computeBound() {
    bound = 0;
    for (int i = 0; i < rows; i++) {
      prices[i] = Math.max(0, prices[i]);
      bound += prices[i];
    }
    computeCosts();
    for (int j = 0; j < columns; j++) {
      bound += isFixed(j) ? side[j] * costs[j] : Math.max(0, costs[j]);
    }
  }
}
