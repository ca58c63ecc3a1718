package app.revier.desktop.screen.customers;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Snapshot;
import app.revier.desktop.filter.BookRows;
import app.revier.desktop.filter.CustomerFilter;
import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.table.RowList;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.table.TableModel;
import app.revier.territory.Customer;
import app.revier.text.Language;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long the list of a large book takes: a keystroke in the filter, sorting, the edit of one
 * customer. All work is done on one thread, what the program does on the side included.
 *
 * <p>Usage: {@code FilterBench [customers [runs]]}, by default 100,000 customers and 15 runs.
 */
public final class FilterBench {

  private static final String TYPED = "klinikum köln";

  private static final SortOrder BY_REVENUE = SortOrder.by("revenue", true);

  private final int runs;
  private final Book book;
  private final DeskFixture fixture;
  private final List<Result> results = new ArrayList<>();

  private FilterBench(int customers, int runs) {
    this.runs = runs;
    book = SampleBooks.of(customers);
    fixture = new DeskFixture(book, Language.GERMAN);
  }

  /**
   * One measured thing.
   *
   * @param what it is
   * @param milliseconds the median
   * @param most the slowest, in milliseconds
   */
  public record Result(String what, double milliseconds, double most) {}

  /** Prints the table. */
  public static void main(String[] arguments) {
    int customers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        Locale.ROOT, "%-44s %12s %12s%n", customers + " customers", "median, ms", "most, ms");
    for (Result result : measure(customers, runs)) {
      out.printf(
          Locale.ROOT, "%-44s %12.1f %12.1f%n", result.what, result.milliseconds, result.most);
    }
  }

  /** Measures all of it. */
  public static List<Result> measure(int customers, int runs) {
    FilterBench bench = new FilterBench(customers, runs);
    bench.firstList();
    bench.keystrokes();
    bench.sorting("name");
    bench.sorting("revenue");
    bench.edit();
    bench.selection("one selected row", 1);
    bench.selection("all rows selected", customers);
    return bench.results;
  }

  private Listing list(Listing before, SortOrder order, CustomerFilter filter) {
    return Listing.of(
        fixture.desk(), BookRows.of(book.snapshot(), before.rows()), order, filter, before);
  }

  private Listing firstOf(Snapshot snapshot) {
    return Listing.of(
        fixture.desk(), BookRows.of(snapshot, null), BY_REVENUE, CustomerFilter.ALL, null);
  }

  private void firstList() {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      times.add(timed(() -> firstOf(book.snapshot())));
    }
    add("list made from the book", times);
  }

  private void keystrokes() {
    Listing all = firstOf(book.snapshot());
    RowList<CustomerRow> rows = new RowList<>();
    rows.show(all.shown());
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      Listing[] before = {all};
      for (int end = 1; end <= TYPED.length(); end++) {
        CustomerFilter filter = new CustomerFilter(TYPED.substring(0, end), List.of());
        times.add(
            timed(
                () -> {
                  before[0] = list(before[0], BY_REVENUE, filter);
                  rows.show(before[0].shown());
                }));
      }
    }
    add("keystroke in the filter", times);
  }

  private void sorting(String column) {
    SortOrder byPostcode = SortOrder.by("postcode", false);
    Listing all =
        Listing.of(
            fixture.desk(),
            BookRows.of(book.snapshot(), null),
            byPostcode,
            CustomerFilter.ALL,
            null);
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      SortOrder order = SortOrder.by(column, i % 2 == 0);
      times.add(timed(() -> list(all, order, CustomerFilter.ALL)));
    }
    add("sorting by " + column, times);
  }

  private void edit() {
    Listing[] before = {firstOf(book.snapshot())};
    RowList<CustomerRow> rows = new RowList<>();
    rows.show(before[0].shown());
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      Customer customer = book.snapshot().territory().customers().get(i * 7);
      book.customers().save(customer.edit().industry("Neu " + i).build());
      times.add(
          timed(
              () -> {
                before[0] = list(before[0], BY_REVENUE, CustomerFilter.ALL);
                rows.show(before[0].shown());
              }));
    }
    add("list after the edit of one customer", times);
  }

  /** A refresh arrives while rows are selected: what is done on the JavaFX thread. */
  private void selection(String what, int selected) {
    ListViewModel list =
        new ListViewModel(fixture.desk(), new SharedFilter(fixture.desk().memory()));
    list.refresh(book.snapshot());
    var table = list.table();
    if (selected == 1) {
      table.pick(table.rows().size() - 1, TableModel.Pick.ONLY);
    } else {
      table.selectAll();
    }
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      List<CustomerRow> backwards = List.copyOf(List.copyOf(table.rows()).reversed());
      times.add(timed(() -> table.show(backwards, table.sampleProperty().get())));
    }
    add("rows in another order, " + what, times);
  }

  private static double timed(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e6;
  }

  private void add(String what, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    results.add(new Result(what, sorted.get(sorted.size() / 2), sorted.getLast()));
  }
}
