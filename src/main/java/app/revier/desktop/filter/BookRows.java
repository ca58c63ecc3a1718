package app.revier.desktop.filter;

import app.revier.book.Snapshot;
import app.revier.segment.Classification;
import app.revier.segment.Segmentation;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all customers of a book at one moment. Does not change.
 *
 * @param snapshot the book
 * @param basis what the rows depend on
 * @param byId the rows
 */
public record BookRows(
    Snapshot snapshot, CustomerRow.Basis basis, Map<CustomerId, CustomerRow> byId) {

  /**
   * The rows of a book. Slow for a large one: not on the JavaFX thread.
   *
   * @param before those before; what stayed the same is taken over
   */
  public static BookRows of(Snapshot snapshot, @Nullable BookRows before) {
    if (before != null && before.snapshot == snapshot) {
      return before;
    }
    CustomerRow.Basis basis = CustomerRow.Basis.of(snapshot);
    Segmentation classes = snapshot.segmentation();
    boolean sameBasis = before != null && before.basis.equals(basis);
    Map<CustomerId, CustomerRow> rows = HashMap.newHashMap(classes.classifications().size());
    for (Classification classification : classes.classifications()) {
      CustomerId id = classification.customer().id();
      List<GrowthProject> projects = snapshot.territory().projectsOf(id);
      CustomerRow old = before != null && sameBasis ? before.byId.get(id) : null;
      rows.put(
          id,
          old != null && old.shows(classification, projects)
              ? old
              : new CustomerRow(classification, projects, basis));
    }
    return new BookRows(snapshot, basis, Collections.unmodifiableMap(rows));
  }
}
