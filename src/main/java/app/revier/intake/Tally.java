package app.revier.intake;

/** Counts rows by what becomes of them. */
final class Tally {

  private int created;
  private int updated;
  private int unchanged;
  private int rejected;

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

  /** The counts, with the cells that were left out. */
  ImportPlan.Counts counts(int leftOut) {
    return new ImportPlan.Counts(
        created + updated + unchanged + rejected, created, updated, unchanged, rejected, leftOut);
  }
}
