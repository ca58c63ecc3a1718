package app.revier.intake;

import java.util.ArrayList;
import java.util.List;

/** Counts rows by what becomes of them. */
final class Tally {

  private int created;
  private int updated;
  private int unchanged;
  private int rejected;

  /** The customers of rows of which only all together tell whether they change anything. */
  private final List<CustomerEntry> ofRows = new ArrayList<>();

  void created() {
    created++;
  }

  void updated() {
    updated++;
  }

  void unchanged() {
    unchanged++;
  }

  void rejected() {
    rejected++;
  }

  /** A row whose customer has others, which only together tell whether they change anything. */
  void ofRows(CustomerEntry entry) {
    ofRows.add(entry);
  }

  /** The counts, with the cells that were left out. */
  ImportPlan.Counts counts(int leftOut) {
    for (CustomerEntry entry : ofRows) {
      if (entry.result().equals(entry.before())) {
        unchanged++;
      } else {
        updated++;
      }
    }
    ofRows.clear();
    return new ImportPlan.Counts(
        created + updated + unchanged + rejected, created, updated, unchanged, rejected, leftOut);
  }
}
