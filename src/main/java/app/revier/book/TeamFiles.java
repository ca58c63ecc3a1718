package app.revier.book;

/**
 * How several reps' plans are read and written.
 *
 * @param reader reads the plan of one rep
 * @param memory of the versions that were looked at before
 * @param writer writes the workbook of the team
 */
public record TeamFiles(PlanFileReader reader, TeamMemory memory, TeamWriter writer) {

  /** Brings plans together. */
  public TeamReading reading() {
    return new TeamReading(reader, memory);
  }
}
