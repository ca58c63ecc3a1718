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

  private static final double TOLERANCE = 1e-10;
  private static final int MOST_ROUNDS = 500;

  private final int columns;
  private final int rows;
  private final double[] values;
  private final double[][] uses;

  /** Where each column stands, and behind the columns the unused part of each limit. */
  private final byte[] standing;

  private final boolean[] fixed;

  /** At which side a fixed column is fixed. */
  private final byte[] side;

  private final int[] basis;
  private final double[][] inverse;
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
    this.values = values;
    this.uses = uses;
    columns = values.length;
    rows = uses.length;
    standing = new byte[columns + rows];
    fixed = new boolean[columns + rows];
    side = new byte[columns + rows];
    basis = new int[rows];
    inverse = new double[rows][rows];
    parts = new double[rows];
    prices = new double[rows];
    costs = new double[columns];
    row = new double[columns + rows];
    ratios = new double[columns + rows];
    candidates = new int[columns + rows];
    Arrays.fill(standing, 0, columns, UPPER);
    for (int i = 0; i < rows; i++) {
      basis[i] = columns + i;
      standing[columns + i] = BASIC;
    }
  }

  /** Where everything stands, to come back to. */
  static final class State {
    private final byte[] standing;
    private final boolean[] fixed;
    private final byte[] side;
    private final int[] basis;

    private State(Relaxation relaxation) {
      standing = relaxation.standing.clone();
      fixed = relaxation.fixed.clone();
      side = relaxation.side.clone();
      basis = relaxation.basis.clone();
    }
  }

  State save() {
    return new State(this);
  }

  void restore(State state) {
    System.arraycopy(state.standing, 0, standing, 0, standing.length);
    System.arraycopy(state.fixed, 0, fixed, 0, fixed.length);
    System.arraycopy(state.side, 0, side, 0, side.length);
    System.arraycopy(state.basis, 0, basis, 0, basis.length);
  }

  /** Fixes a column as taken or left. */
  void fix(int column, boolean taken) {
    fixed[column] = true;
    side[column] = taken ? UPPER : LOWER;
    if (standing[column] != BASIC) {
      standing[column] = side[column];
    }
  }

  /** Whether a column is fixed. */
  boolean isFixed(int column) {
    return fixed[column];
  }

  /** To what part a column is taken; right after {@link #solve()}. */
  double part(int column) {
    if (standing[column] != BASIC) {
      return standing[column];
    }
    for (int i = 0; i < rows; i++) {
      if (basis[i] == column) {
        return parts[i];
      }
    }
    throw new IllegalStateException();
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
      invert();
      computeParts();
      int leaving = mostViolated();
      long work = 8L * round * columns * (rows + 1);
      if (leaving < 0 || round == MOST_ROUNDS) {
        computeBound();
        return work;
      }
      boolean rises = parts[leaving] < lower(basis[leaving]);
      double violation =
          rises ? lower(basis[leaving]) - parts[leaving] : parts[leaving] - upper(basis[leaving]);
      if (!exchange(leaving, rises, violation)) {
        bound = Double.NEGATIVE_INFINITY;
        return work;
      }
    }
  }

  private double lower(int column) {
    return fixed[column] ? side[column] : 0;
  }

  private double upper(int column) {
    return fixed[column] ? side[column] : column < columns ? 1 : Double.POSITIVE_INFINITY;
  }

  private double use(int limit, int column) {
    return column < columns ? uses[limit][column] : column - columns == limit ? 1 : 0;
  }

  private double value(int column) {
    return column < columns ? values[column] : 0;
  }

  /** The inverse of the basis by Gauss and Jordan. */
  private void invert() {
    double[][] matrix = new double[rows][2 * rows];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < rows; j++) {
        matrix[i][j] = use(i, basis[j]);
      }
      matrix[i][rows + i] = 1;
    }
    for (int k = 0; k < rows; k++) {
      int best = k;
      for (int i = k + 1; i < rows; i++) {
        best = Math.abs(matrix[i][k]) > Math.abs(matrix[best][k]) ? i : best;
      }
      double[] pivot = matrix[best];
      matrix[best] = matrix[k];
      matrix[k] = pivot;
      double factor = 1 / pivot[k];
      for (int j = 0; j < 2 * rows; j++) {
        pivot[j] *= factor;
      }
      for (int i = 0; i < rows; i++) {
        double times = i == k ? 0 : matrix[i][k];
        for (int j = 0; times != 0 && j < 2 * rows; j++) {
          matrix[i][j] -= times * pivot[j];
        }
      }
    }
    for (int i = 0; i < rows; i++) {
      System.arraycopy(matrix[i], rows, inverse[i], 0, rows);
    }
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
        price += value(basis[j]) * inverse[j][i];
      }
      parts[i] = part;
      prices[i] = price;
    }
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
      double violation = Math.max(lower(basis[i]) - parts[i], parts[i] - upper(basis[i]));
      if (violation > most) {
        most = violation;
        worst = i;
      }
    }
    return worst;
  }

  /**
   * Lets one column leave the basis and another enter.
   *
   * @return false if no choice at all satisfies the fixed columns
   */
  private boolean exchange(int leaving, boolean rises, double violation) {
    int count = collectCandidates(leaving, rises);
    double slope = violation;
    while (count > 0) {
      int next = 0;
      for (int i = 1; i < count; i++) {
        next = ratios[i] < ratios[next] ? i : next;
      }
      int column = candidates[next];
      slope -= column < columns ? Math.abs(row[column]) : Double.POSITIVE_INFINITY;
      if (slope <= 0) {
        int left = basis[leaving];
        standing[left] = rises ? LOWER : UPPER;
        if (fixed[left]) {
          standing[left] = side[left];
        }
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
    for (int j = 0; j < columns + rows; j++) {
      if (standing[j] == BASIC || fixed[j]) {
        continue;
      }
      double alpha = 0;
      for (int i = 0; i < rows; i++) {
        alpha += inverse[leaving][i] * use(i, j);
      }
      boolean helps = standing[j] == LOWER == rises ? alpha < -TOLERANCE : alpha > TOLERANCE;
      if (helps) {
        double cost = j < columns ? costs[j] : -prices[j - columns];
        row[j] = alpha;
        ratios[count] = Math.abs(cost) / Math.abs(alpha);
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
    for (int j = 0; j < columns; j++) {
      double cost = values[j];
      for (int i = 0; i < rows; i++) {
        cost -= prices[i] * uses[i][j];
      }
      costs[j] = cost;
      bound += fixed[j] ? side[j] * cost : Math.max(0, cost);
    }
  }
}
