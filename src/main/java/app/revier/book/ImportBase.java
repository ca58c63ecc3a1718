package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.intake.ImportTarget;
import app.revier.place.Placing;
import app.revier.territory.Address;
import app.revier.territory.Attribute;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an import finds in a book that is as a snapshot has it. */
final class ImportBase implements ImportTarget {

  private final Snapshot now;
  private final Numbers numbers;
  private final Consumer<Consumer<SalesLine>> sales;

  /** Gives ids that nothing of the book has or had. */
  interface Numbers {
    /** The next id of a kind. */
    long next(BookStore.Numbered kind);
  }

  /**
   * A book.
   *
   * @param sales gives all sales lines, which a snapshot does not hold
   */
  ImportBase(Snapshot now, Numbers numbers, Consumer<Consumer<SalesLine>> sales) {
    this.now = now;
    this.numbers = numbers;
    this.sales = sales;
  }

  @Override
  public Territory territory() {
    return now.territory();
  }

  @Override
  public List<Stage> stages() {
    return now.settings().get(Setting.STAGES);
  }

  @Override
  public List<Attribute> attributes() {
    return now.settings().get(Setting.ATTRIBUTES);
  }

  @Override
  public LocalDate today() {
    return now.today();
  }

  @Override
  public int baseYear() {
    return now.settings().baseYear();
  }

  @Override
  public String currency() {
    return now.settings().get(Setting.CURRENCY);
  }

  @Override
  public Map<CustomerId, LocalDate> reportedVisits() {
    return now.agenda().activities().stream()
        .filter(Activity::isHeldVisit)
        .collect(
            Collectors.toMap(
                Activity::customer,
                Activity::date,
                BinaryOperator.maxBy(Comparator.naturalOrder())));
  }

  @Override
  public List<Activity> activities() {
    return now.agenda().activities();
  }

  @Override
  public ActivityId nextActivityId() {
    return new ActivityId(numbers.next(BookStore.Numbered.ACTIVITY));
  }

  @Override
  public CustomerId nextCustomerId() {
    return new CustomerId(numbers.next(BookStore.Numbered.CUSTOMER));
  }

  @Override
  public ProjectId nextProjectId() {
    return new ProjectId(numbers.next(BookStore.Numbered.PROJECT));
  }

  @Override
  public Placing.@Nullable Reason doubt(Position given, Address address) {
    Placing.Doubtful doubt = now.places().doubt(given, address);
    return doubt == null ? null : doubt.reason();
  }

  @Override
  public void forEachSalesLine(Consumer<SalesLine> action) {
    sales.accept(action);
  }
}
