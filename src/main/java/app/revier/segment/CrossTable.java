package app.revier.segment;

import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Customers by two things at once, with what they bring (method, section 4). Every customer is in
 * exactly one cell; those of whom one of the two is not given are in a row or column of their own.
 */
public final class CrossTable {

  private final Dimension rowDimension;
  private final Dimension columnDimension;
  private final List<@Nullable String> rows;
  private final List<@Nullable String> columns;
  private final Map<Line, Sum> sums;

  private CrossTable(
      Dimension rowDimension,
      Dimension columnDimension,
      List<@Nullable String> rows,
      List<@Nullable String> columns,
      Map<Line, Sum> sums) {
    this.rowDimension = rowDimension;
    this.columnDimension = columnDimension;
    this.rows = rows;
    this.columns = columns;
    this.sums = sums;
  }

  /** A cell, or a whole row, column or table where a side does not matter. */
  private record Line(
      boolean anyRow, @Nullable String row, boolean anyColumn, @Nullable String column) {}

  private static final class Sum {
    private final List<CustomerId> customers = new ArrayList<>();
    private long revenue;
    private long potential;
    private long whitespace;

    void add(Classification one) {
      customers.add(one.customer().id());
      revenue = Math.addExact(revenue, one.revenue().cents());
      Money known = one.potential();
      Money free = one.whitespace();
      if (known != null && free != null) {
        potential = Math.addExact(potential, known.cents());
        whitespace = Math.addExact(whitespace, free.cents());
      }
    }

    Matrix.Field field() {
      return new Matrix.Field(
          customers.size(),
          Money.ofCents(revenue),
          Money.ofCents(potential),
          Money.ofCents(whitespace));
    }
  }

  /** The table of some customers. A missing potential adds nothing to the sums of potentials. */
  public static CrossTable of(List<Classification> customers, Dimension rows, Dimension columns) {
    Map<Line, Sum> sums = new HashMap<>();
    for (Classification one : customers) {
      String row = rows.valueOf(one);
      String column = columns.valueOf(one);
      for (Line line :
          List.of(
              new Line(false, row, false, column),
              new Line(false, row, true, null),
              new Line(true, null, false, column),
              new Line(true, null, true, null))) {
        sums.computeIfAbsent(line, _ -> new Sum()).add(one);
      }
    }
    boolean blankRow = sums.containsKey(new Line(false, null, true, null));
    boolean blankColumn = sums.containsKey(new Line(true, null, false, null));
    return new CrossTable(
        rows,
        columns,
        with(rows.values(customers), blankRow),
        with(columns.values(customers), blankColumn),
        sums);
  }

  private static List<@Nullable String> with(List<String> values, boolean blank) {
    List<@Nullable String> all = new ArrayList<>(values);
    if (blank) {
      all.add(null);
    }
    return Collections.unmodifiableList(all);
  }

  /** What the rows are. */
  public Dimension rowDimension() {
    return rowDimension;
  }

  /** What the columns are. */
  public Dimension columnDimension() {
    return columnDimension;
  }

  /** The codes of the rows; none stands for "not given", last, if somebody is there. */
  public List<@Nullable String> rows() {
    return rows;
  }

  /** The codes of the columns, as those of the rows. */
  public List<@Nullable String> columns() {
    return columns;
  }

  /** The sums of a cell. */
  public Matrix.Field cell(@Nullable String row, @Nullable String column) {
    return field(new Line(false, row, false, column));
  }

  /** The sums of a row. */
  public Matrix.Field row(@Nullable String row) {
    return field(new Line(false, row, true, null));
  }

  /** The sums of a column. */
  public Matrix.Field column(@Nullable String column) {
    return field(new Line(true, null, false, column));
  }

  /** The sums of all. */
  public Matrix.Field total() {
    return field(new Line(true, null, true, null));
  }

  /** The customers of a cell, in the order of the territory. */
  public List<CustomerId> customers(@Nullable String row, @Nullable String column) {
    return who(new Line(false, row, false, column));
  }

  /** The customers of a row. */
  public List<CustomerId> customersOfRow(@Nullable String row) {
    return who(new Line(false, row, true, null));
  }

  /** The customers of a column. */
  public List<CustomerId> customersOfColumn(@Nullable String column) {
    return who(new Line(true, null, false, column));
  }

  private Matrix.Field field(Line line) {
    Sum sum = sums.get(line);
    return sum == null ? Matrix.Field.EMPTY : sum.field();
  }

  private List<CustomerId> who(Line line) {
    Sum sum = sums.get(line);
    return sum == null ? List.of() : Collections.unmodifiableList(sum.customers);
  }
}
