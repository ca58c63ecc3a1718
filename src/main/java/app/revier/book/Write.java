package app.revier.book;

import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.intake.ImportPlan;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of a change, as the store carries it out. */
public sealed interface Write {

  /**
   * Adds a customer, or replaces the one with the same id as a whole.
   *
   * @param customer as it shall be
   */
  record PutCustomer(Customer customer) implements Write {}

  /**
   * Removes a customer with all that belongs to it, sales lines included. Its projects,
   * appointments and stops must have been removed before.
   *
   * @param id which
   */
  record RemoveCustomer(CustomerId id) implements Write {}

  /**
   * Adds a project, or replaces the one with the same id.
   *
   * @param project as it shall be
   */
  record PutProject(GrowthProject project) implements Write {}

  /**
   * Removes a project.
   *
   * @param id which
   */
  record RemoveProject(ProjectId id) implements Write {}

  /**
   * Adds an entry of the agenda, or replaces the one with the same id.
   *
   * @param entry as it shall be
   */
  record PutEntry(AgendaEntry entry) implements Write {}

  /**
   * Removes an entry of the agenda. Stops that point to an appointment or task must have been
   * removed before.
   *
   * @param id which
   */
  record RemoveEntry(AgendaEntryId id) implements Write {}

  /**
   * Sets a setting, or takes it back to its default.
   *
   * @param key its name
   * @param value as text; none takes it back
   */
  record PutSetting(String key, @Nullable String value) implements Write {}

  /**
   * Moves the sales lines of one customer to another, before either is removed.
   *
   * @param from whose
   * @param to who gets them
   * @param all whether those move as well that the other has already, counted one by one; otherwise
   *     they stay
   */
  record MoveSales(CustomerId from, CustomerId to, boolean all) implements Write {}

  /**
   * Adds sales lines.
   *
   * @param lines at least one
   */
  record AddSales(List<SalesLine> lines) implements Write {}

  /**
   * Changes sales lines: for each change one line that is as before it becomes as after it.
   *
   * @param changes at least one; of equal lines each change takes another
   */
  record ChangeSales(List<ImportPlan.Change<SalesLine>> changes) implements Write {}
}
