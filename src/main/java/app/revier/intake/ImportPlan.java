package app.revier.intake;

import app.revier.agenda.Activity;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.SalesLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do to the book. Nothing is changed before it is applied.
 *
 * @param file the file's name without its folder
 * @param sheets how each sheet was understood
 * @param newCustomers to be added
 * @param changedCustomers to be changed, each before and after; also for new contacts and for
 *     revenue summed from sales lines
 * @param newProjects to be added
 * @param changedProjects to be changed
 * @param newActivities contacts with customers to be added; notes are in the customers
 * @param changedActivities contacts of which the file tells more
 * @param newSales sales lines to be added
 * @param changedSales sales lines whose group of products becomes another
 * @param counts rows by what becomes of them
 * @param problems what was not taken, or only with doubt, in the order of the file; of very many
 *     only the first, see {@link #problemsOmitted}
 * @param problemKinds all problems, counted by kind, in the order of the first of each
 * @param doubles new customers who are probably the same as others of the book or the file, in the
 *     order of the file; those whose rows are left out or taken as the other included
 * @param unknownCustomers how many customers contacts, projects and sales name that nobody knows;
 *     100,000 at most
 * @param unknownWords the words that nobody knows where one of a few belongs, also those that were
 *     taken as what they most probably mean; 200 at most of those that were not
 * @param encoding how the bytes of a text file were understood; none for a workbook
 */
public record ImportPlan(
    String file,
    List<SheetReading> sheets,
    List<Customer> newCustomers,
    List<Change<Customer>> changedCustomers,
    List<GrowthProject> newProjects,
    List<Change<GrowthProject>> changedProjects,
    List<Activity> newActivities,
    List<Change<Activity>> changedActivities,
    List<SalesLine> newSales,
    List<Change<SalesLine>> changedSales,
    Counts counts,
    List<Problem> problems,
    List<ProblemKind> problemKinds,
    List<LikelyDouble> doubles,
    int unknownCustomers,
    List<UnknownWord> unknownWords,
    @Nullable TextEncoding encoding) {

  /**
   * A record of the book before and after.
   *
   * @param before as it is in the book
   * @param after as the file would have it; differs
   */
  public record Change<T>(T before, T after) {}

  /**
   * Rows of the file by what becomes of them; {@code read} is the sum of the others.
   *
   * @param read rows with content
   * @param created rows that add something new
   * @param updated rows that change something the book has
   * @param unchanged rows the book has just so already, or that are left as they are on purpose
   * @param rejected rows left out, each with a problem
   * @param leftOut single cells, and columns with all their cells, left out of rows that were taken
   */
  public record Counts(
      int read, int created, int updated, int unchanged, int rejected, int leftOut) {

    /** Of a file of which every cell was taken. */
    public Counts(int read, int created, int updated, int unchanged, int rejected) {
      this(read, created, updated, unchanged, rejected, 0);
    }

    /** Whether anything in the file was not taken. */
    public boolean isIncomplete() {
      return rejected > 0 || leftOut > 0;
    }
  }

  /** The same with other changes of customers and projects. */
  public ImportPlan with(List<Change<Customer>> customers, List<Change<GrowthProject>> projects) {
    return new ImportPlan(
        file,
        sheets,
        newCustomers,
        customers,
        newProjects,
        projects,
        newActivities,
        changedActivities,
        newSales,
        changedSales,
        counts,
        problems,
        problemKinds,
        doubles,
        unknownCustomers,
        unknownWords,
        encoding);
  }

  /** How many problems there are beside those in {@link #problems}. */
  public long problemsOmitted() {
    return problemKinds.stream().mapToLong(ProblemKind::count).sum() - problems.size();
  }

  /** Whether anything in the file was not taken, or was taken but does not count as it stands. */
  public boolean needsMending() {
    return counts.isIncomplete()
        || problemKinds.stream().map(ProblemKind::code).anyMatch(ImportPlan::isOfNoUse);
  }

  /** Until it is mended, a position that cannot be right is kept and not used. */
  private static boolean isOfNoUse(Problem.Code code) {
    return code == Problem.Code.POSITION_SWAPPED || code == Problem.Code.POSITION_DOUBTFUL;
  }

  /** Whether applying it would change nothing. */
  public boolean isEmpty() {
    return newCustomers.isEmpty()
        && changedCustomers.isEmpty()
        && newProjects.isEmpty()
        && changedProjects.isEmpty()
        && newActivities.isEmpty()
        && changedActivities.isEmpty()
        && newSales.isEmpty()
        && changedSales.isEmpty();
  }
}
