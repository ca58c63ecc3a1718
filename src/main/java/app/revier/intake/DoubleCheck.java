package app.revier.intake;

import app.revier.doubles.Doubles;
import app.revier.doubles.LikelyIndex;
import app.revier.doubles.Likeness;
import app.revier.intake.LikelyDouble.Taken;
import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that no customer is there twice without a word.
 *
 * <p>A row whose number differs from another only in writing is taken as that customer where name
 * and place agree; otherwise it is left out and named. A row with a name that is already at the
 * same place brings a customer of its own and is named as doubtful. What was decided in the options
 * goes before.
 */
final class DoubleCheck {

  /** So many customers are looked for before the import is asked whether to go on. */
  private static final int AT_ONCE = 8_192;

  private final CustomerRegister register;
  private final List<String> sheets;
  private final Map<RowPlace, DoubleChoice> choices;
  private final ProblemLog problems;
  private final List<LikelyDouble> found = new ArrayList<>();

  DoubleCheck(
      CustomerRegister register, List<String> sheets, ImportOptions options, ProblemLog problems) {
    this.register = register;
    this.sheets = sheets;
    this.choices = options.doubles();
    this.problems = problems;
  }

  /** What becomes of a row that brings a customer. */
  sealed interface Verdict {
    /** It is a customer of its own; kept apart from another if that was decided. */
    record Own(@Nullable CustomerId apart) implements Verdict {}

    /** It is left out on purpose. */
    record LeftOut() implements Verdict {}

    /** It is left out, and a problem says so. */
    record Rejected() implements Verdict {}

    /**
     * It is another customer: one of the book, or of another table of the file. If that was
     * decided, the customer keeps how the row was written.
     */
    record Same(CustomerEntry entry, boolean decided) implements Verdict {}

    /** It is the customer of an earlier row of the same table. */
    record SameRow(CustomerEntry entry) implements Verdict {}
  }

  /**
   * Judges a row that brings a customer whom nothing in the book has the number of.
   *
   * @param customer as far as number, name and address tell; its name is a question mark if the row
   *     has none
   * @param blamed the column of the number, or of the name if there is none
   */
  Verdict judge(Row row, Customer customer, boolean named, @Nullable TableColumn blamed) {
    RowPlace place = place(row.table(), row.number());
    DoubleChoice choice = choices.get(place);
    if (choice != null) {
      return decided(place, choice, row, customer);
    }
    CustomerEntry alike = register.withNumberLike(customer.number());
    if (alike == null) {
      return new Verdict.Own(null);
    }
    Likeness likeness = Doubles.likeness(alike.now(), customer);
    boolean sameRow = alike.tables().contains(row.table());
    boolean likely = named && likeness != null && likeness.isLikely();
    if (likeness != null && likely && !sameRow) {
      row.doubt(blamed, Code.NUMBER_TAKEN_AS, alike.now().number(), alike.now().name());
      note(place, customer, alike, likeness, Taken.SAME, false);
      return new Verdict.Same(alike, false);
    }
    if (likely || isSameButForZeros(customer.number(), alike.now().number())) {
      row.reject(blamed, Code.NUMBER_ALIKE, alike.now().number(), alike.now().name());
      if (likeness != null) {
        note(place, customer, alike, likeness, Taken.LEFT_OUT, false);
      }
      return new Verdict.Rejected();
    }
    return new Verdict.Own(null);
  }

  private Verdict decided(RowPlace place, DoubleChoice choice, Row row, Customer customer) {
    CustomerEntry other = register.withNumber(choice.number());
    Likeness likeness = other == null ? null : Doubles.likeness(other.now(), customer);
    Taken taken =
        switch (choice.what()) {
          case OTHER -> Taken.CREATED;
          case SAME -> other == null ? Taken.CREATED : Taken.SAME;
          case LEAVE_OUT -> Taken.LEFT_OUT;
        };
    if (other != null && likeness != null) {
      note(place, customer, other, likeness, taken, true);
    }
    return switch (choice.what()) {
      case OTHER -> new Verdict.Own(other == null ? null : other.now().id());
      case LEAVE_OUT -> new Verdict.LeftOut();
      case SAME -> {
        if (other == null) {
          yield new Verdict.Own(null);
        }
        yield other.tables().contains(row.table())
            ? new Verdict.SameRow(other)
            : new Verdict.Same(other, true);
      }
    };
  }

  private static boolean isSameButForZeros(String one, String other) {
    return withoutZeros(one).equals(withoutZeros(other));
  }

  private static String withoutZeros(String number) {
    String lower = number.strip().toLowerCase(Locale.ROOT);
    int from = 0;
    while (from < lower.length() - 1 && lower.charAt(from) == '0') {
      from++;
    }
    return lower.substring(from);
  }

  private void note(
      RowPlace place,
      Customer customer,
      CustomerEntry other,
      Likeness likeness,
      Taken taken,
      boolean decided) {
    Customer before = other.before();
    found.add(
        new LikelyDouble(
            place,
            customer,
            before == null ? other.now() : before,
            place(other),
            likeness,
            taken,
            decided));
  }

  private @Nullable RowPlace place(CustomerEntry entry) {
    return entry.tables().isEmpty() ? null : place(entry.tables().getFirst(), entry.row());
  }

  private RowPlace place(SheetTable table, int row) {
    return new RowPlace(sheets.get(table.sheet()), row);
  }

  /** Looks for the likes of all customers that the file brings, and names them. */
  void checkNew(Progress progress, long rowsRead) {
    List<CustomerEntry> added = register.added();
    if (added.isEmpty()) {
      return;
    }
    List<Customer> all = new ArrayList<>();
    register.fromBook().forEach(entry -> all.add(entry.now()));
    int known = all.size();
    added.forEach(entry -> all.add(entry.now()));
    LikelyIndex index = new LikelyIndex();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      progress.report(rowsRead, 0);
      index.addAll(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
    for (int from = known; from < all.size(); from += AT_ONCE) {
      progress.report(rowsRead, 0);
      int first = from - known;
      List<Optional<LikelyIndex.Match>> matches =
          index.likeliest(from, Math.min(all.size(), from + AT_ONCE));
      for (int i = 0; i < matches.size(); i++) {
        CustomerEntry entry = added.get(first + i);
        matches
            .get(i)
            .ifPresent(match -> check(entry, entryOf(match.customer()), match.likeness()));
      }
    }
  }

  private CustomerEntry entryOf(Customer customer) {
    return Objects.requireNonNull(register.withId(customer.id()));
  }

  private void check(CustomerEntry entry, CustomerEntry other, Likeness likeness) {
    RowPlace place = place(entry);
    DoubleChoice choice = place == null ? null : choices.get(place);
    if (choice != null) {
      // It was noted when the row was read.
      return;
    }
    SheetTable table = entry.tables().isEmpty() ? null : entry.tables().getFirst();
    Customer known = other.now();
    if (table != null) {
      TableColumn number = table.column(ImportField.NUMBER);
      TableColumn column = number == null ? table.column(ImportField.NAME) : number;
      problems.add(
          table.sheet(),
          entry.row(),
          column == null ? -1 : column.index(),
          Code.LIKE_CUSTOMER,
          Severity.DOUBTFUL,
          () ->
              List.of(
                  column == null ? "" : column.heading(),
                  entry.now().number(),
                  known.number(),
                  known.name()));
    }
    Customer before = other.before();
    found.add(
        new LikelyDouble(
            place,
            entry.now(),
            before == null ? known : before,
            place(other),
            likeness,
            Taken.CREATED,
            false));
  }

  /** What was found, in the order in which it was found. */
  List<LikelyDouble> found() {
    return List.copyOf(found);
  }
}
