package app.revier.intake;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
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
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an import needs to know of the book it goes into. */
public interface ImportTarget {

  /** The customers and projects there are. */
  Territory territory();

  /** The stages a project can be in. */
  List<Stage> stages();

  /** The attributes a customer can have values of. */
  default List<Attribute> attributes() {
    return List.of();
  }

  /** The day of the import, for notes. */
  LocalDate today();

  /**
   * The year the plan is compared with: its revenue makes a customer an existing one, and no
   * potential is below it.
   */
  int baseYear();

  /** The code of the currency of all its amounts (ISO 4217). */
  String currency();

  /** The day of the latest visit that was reported as held, by customer. */
  Map<CustomerId, LocalDate> reportedVisits();

  /** What was reported of contacts with customers, in the order of the book. */
  List<Activity> activities();

  /** An id no activity of the book has or had. */
  ActivityId nextActivityId();

  /** An id no customer of the book has or had. */
  CustomerId nextCustomerId();

  /** An id no project of the book has or had. */
  ProjectId nextProjectId();

  /** Why a position cannot be that of this address; none if it may be. */
  Placing.@Nullable Reason doubt(Position given, Address address);

  /** Gives every sales line of the book. */
  void forEachSalesLine(Consumer<SalesLine> action);
}
