package app.revier.store;

import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Carries out the writes of one change within the running transaction. */
final class ChangeWriter {

  private final Database database;
  private final ChangeLog log;
  private final Ids ids;
  private final long change;
  private final Steps steps;

  ChangeWriter(Database database, ChangeLog log, Ids ids, long change, Steps steps) {
    this.database = database;
    this.log = log;
    this.ids = ids;
    this.change = change;
    this.steps = steps;
  }

  /** Carries them out. */
  void write(PlannedWrites writes) throws SQLException {
    CustomerWriter customers = new CustomerWriter(database, log, ids, change, steps);
    removeProjects(writes.removedProjects());
    customers.remove(writes.removedCustomers());
    customers.put(writes.customers().values());
    putProjects(writes.projects().values());
    for (Map.Entry<String, @Nullable String> setting : writes.settings().entrySet()) {
      putSetting(setting.getKey(), setting.getValue());
      steps.add(1);
    }
    addSales(writes.sales());
    steps.report();
  }

  private void removeProjects(Set<ProjectId> projects) throws SQLException {
    if (projects.isEmpty()) {
      return;
    }
    Selection which = Selection.of(projects, ProjectId::value);
    int removed = database.update("DELETE FROM project" + which.where("id"), which.parameters());
    if (removed < projects.size()) {
      throw new IllegalArgumentException(
          "only " + removed + " of the projects to be removed exist");
    }
    steps.add(projects.size());
  }

  private void putProjects(Collection<GrowthProject> projects) throws SQLException {
    try (Batch added =
        Batch.insert(database, DataTable.PROJECT, ProjectRow.COLUMNS, () -> steps.add(1))) {
      for (GrowthProject project : projects) {
        long id = project.id().value();
        if (ids.isNew(DataTable.PROJECT, id)) {
          ids.use(DataTable.PROJECT, id);
          added.add(ProjectRow.values(project));
        } else if (exists(id)) {
          database.updateRow(DataTable.PROJECT, ProjectRow.COLUMNS, ProjectRow.values(project));
          steps.add(1);
        } else {
          log.keepAbsence(DataTable.PROJECT, id, change);
          added.add(ProjectRow.values(project));
        }
      }
      added.flush();
    }
  }

  private boolean exists(long project) throws SQLException {
    return database.number("SELECT count(*) FROM project WHERE id = ?", project) > 0;
  }

  private void putSetting(String key, @Nullable String value) throws SQLException {
    if (value == null) {
      database.update("DELETE FROM setting WHERE key = ?", key);
    } else if (database.number("SELECT count(*) FROM setting WHERE key = ?", key) == 0) {
      database.update(
          "INSERT INTO setting (id, key, value) VALUES (?, ?, ?)",
          ids.next(DataTable.SETTING),
          key,
          value);
    } else {
      database.update("UPDATE setting SET value = ?1 WHERE key = ?2 AND value <> ?1", value, key);
    }
  }

  private void addSales(List<List<SalesLine>> sales) throws SQLException {
    if (sales.isEmpty()) {
      return;
    }
    Set<CustomerId> customers = new HashSet<>();
    try (Batch rows =
        Batch.insert(database, DataTable.SALES_LINE, SalesRow.COLUMNS, () -> steps.add(1))) {
      for (List<SalesLine> lines : sales) {
        for (SalesLine line : lines) {
          customers.add(line.customer());
          rows.add(SalesRow.values(ids.next(DataTable.SALES_LINE), line));
        }
      }
      rows.flush();
    }
    Selection which = Selection.of(customers, CustomerId::value);
    long known =
        database.number("SELECT count(*) FROM customer" + which.where("id"), which.parameters());
    if (known < customers.size()) {
      throw new IllegalArgumentException("sales lines of customers that do not exist");
    }
  }
}
