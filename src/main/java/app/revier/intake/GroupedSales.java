package app.revier.intake;

import app.revier.territory.SalesLine;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Shows sales lines that get other groups of products; each change is made when it is asked for.
 */
final class GroupedSales extends AbstractList<ImportPlan.Change<SalesLine>>
    implements RandomAccess {

  private final List<SalesLine> before;
  private final List<String> groups;

  /** Of lines of the book and the group that each gets. */
  GroupedSales(List<SalesLine> before, List<String> groups) {
    this.before = before;
    this.groups = groups;
  }

  @Override
  public ImportPlan.Change<SalesLine> get(int index) {
    SalesLine line = before.get(index);
    return new ImportPlan.Change<>(line, line.withProductGroup(groups.get(index)));
  }

  @Override
  public int size() {
    return before.size();
  }
}
