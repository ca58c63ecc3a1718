package app.revier.store;

import app.revier.territory.GrowthProject;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A table whose rows are records of their own, each with an id from outside.
 *
 * @param table the table
 * @param columns its columns in the order in which rows are read and written, the id first
 * @param id the id of a record
 * @param values the row of a record
 * @param read the record of a row
 */
record RowTable<T>(
    BookTable table,
    List<String> columns,
    ToLongFunction<T> id,
    Function<T, Values> values,
    Function<PackedRow, T> read) {

  static final RowTable<GrowthProject> PROJECTS =
      new RowTable<>(
          BookTable.PROJECT,
          StoredProject.COLUMNS,
          project -> project.id().value(),
          StoredProject::values,
          StoredProject::read);
}
