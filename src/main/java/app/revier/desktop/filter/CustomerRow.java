package app.revier.desktop.filter;

import app.revier.book.Snapshot;
import app.revier.desktop.table.NameOrder;
import app.revier.search.SearchText;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.segment.Retention;
import app.revier.segment.RetentionRule;
import app.revier.segment.RetentionRules;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Note;
import java.text.CollationKey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One customer as a row of the list, with all that is shown, sorted and searched worked out once.
 * Does not change; a customer that stayed the same keeps its row over changes of the book. Two rows
 * are equal only if they are the same.
 */
public final class CustomerRow {

  /**
   * What a row depends on besides its customer.
   *
   * @param baseYear the year of the revenue
   * @param planYear the year of the contracts
   * @param today for the retention
   * @param rules for the retention
   */
  public record Basis(int baseYear, int planYear, LocalDate today, RetentionRules rules) {

    /** What the rows of a book depend on. */
    public static Basis of(Snapshot snapshot) {
      return new Basis(
          snapshot.settings().baseYear(),
          snapshot.settings().planYear(),
          snapshot.today(),
          snapshot.settings().retention());
    }
  }

  private final Classification classification;
  private final List<GrowthProject> projects;
  private final Retention retention;
  private final Money contracted;
  private final @Nullable Double change;
  private final String searched;
  private volatile @Nullable CollationKey nameKey;

  CustomerRow(Classification classification, List<GrowthProject> projects, Basis basis) {
    this.classification = classification;
    this.projects = projects;
    Customer customer = classification.customer();
    retention = RetentionRule.of(customer, basis.baseYear(), basis.today(), basis.rules());
    contracted = customer.contractedIn(basis.planYear());
    change = customer.revenue().changeTo(basis.baseYear());
    searched = searched(customer, projects);
  }

  /** Whether the row still shows what is in the book. */
  boolean shows(Classification now, List<GrowthProject> projectsNow) {
    return classification.equals(now) && projects.equals(projectsNow);
  }

  private static String searched(Customer customer, List<GrowthProject> projects) {
    StringBuilder all = new StringBuilder(200);
    for (CustomerField.Text field : CustomerFields.TEXTS) {
      // One line, so that "50667 Köln" can be typed as it is written.
      boolean goesOn = field.equals(CustomerFields.POSTCODE);
      all.append(field.of(customer)).append(goesOn ? ' ' : '\n');
    }
    for (Contact contact : customer.contacts()) {
      add(all, contact.name());
    }
    for (Competitor competitor : customer.competitors()) {
      add(all, competitor.name());
      add(all, competitor.supplies());
    }
    for (Note note : customer.notes()) {
      add(all, note.text());
      add(all, note.source());
    }
    var override = customer.override();
    if (override != null) {
      add(all, override.reason());
    }
    for (GrowthProject project : projects) {
      add(all, project.name());
      add(all, project.measure());
    }
    return SearchText.fold(all.toString());
  }

  private static void add(StringBuilder all, String text) {
    if (!text.isEmpty()) {
      all.append(text).append('\n');
    }
  }

  /** Who. */
  public CustomerId id() {
    return customer().id();
  }

  /** The customer. */
  public Customer customer() {
    return classification.customer();
  }

  /** Its class, with the base-year revenue. */
  public Classification classification() {
    return classification;
  }

  /** Its field; none if the potential is missing. */
  public @Nullable Cell cell() {
    return classification.cell();
  }

  /** How likely it stays. */
  public Retention retention() {
    return retention;
  }

  /** Its growth projects. */
  public List<GrowthProject> projects() {
    return projects;
  }

  /** What its contracts secure in the plan year. */
  public Money contracted() {
    return contracted;
  }

  /**
   * The change of the revenue from the year before to the base year as a part of the former;
   * positively infinite if there was none before, none if there is none in either year.
   */
  public @Nullable Double change() {
    return change;
  }

  /** The place of its name in an order; worked out once, always with the same order. */
  public CollationKey nameKey(NameOrder order) {
    CollationKey key = nameKey;
    if (key == null) {
      key = order.keyOf(customer().name());
      nameKey = key;
    }
    return key;
  }

  /** All its texts in searched form. */
  String searched() {
    return searched;
  }
}
