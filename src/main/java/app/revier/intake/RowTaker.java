package app.revier.intake;

/** Takes the rows of tables of one kind. */
interface RowTaker {

  /** Takes one row with content; notes what is the matter with it and counts it. */
  void take(Row row, RowValues values);
}
