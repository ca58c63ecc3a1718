package app.revier.store;

import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
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
    try (Batches batches = new Batches(database)) {
      CustomerWriter customers = new CustomerWriter(database, log, ids, change, batches, steps);
      removeProjects(writes.removedProjects());
      customers.remove(writes.removedCustomers());
      customers.put(writes.customers().values());
      putProjects(writes.projects().values(), batches);
      for (Map.Entry<String, @Nullable String> setting : writes.settings().entrySet()) {
        putSetting(setting.getKey(), setting.getValue());
        steps.add(1);
      }
      addSales(writes.sales(), batches);
    }
    steps.report();
  }

  private void removeProjects(Set<ProjectId> projects) throws SQLException {
    if (projects.isEmpty()) {
      return;
    }
    Selection which = Selection.of(projects, ProjectId::value);
    database.update("DELETE FROM project" + which.where("id"), which.parameters());
    steps.add(projects.size());
  }

  private void putProjects(Collection<GrowthProject> projects, Batches batches)
      throws SQLException {
    Map<ProjectId, GrowthProject> existing = existing(projects);
    Batch inserts = batches.insert(DataTable.PROJECT, ProjectRow.COLUMNS);
    Batch updates = batches.update(DataTable.PROJECT, ProjectRow.COLUMNS, 1, 1);
    for (GrowthProject project : projects) {
      Values values = ProjectRow.values(project);
      GrowthProject before = existing.get(project.id());
      if (before == null) {
        if (!ids.isNew(DataTable.PROJECT, project.id().value())) {
          log.keepAbsence(DataTable.PROJECT, project.id().value(), change);
        }
        ids.use(DataTable.PROJECT, project.id().value());
        inserts.add(values);
      } else if (!values.equals(ProjectRow.values(before))) {
        updates.add(values);
      }
      steps.add(1);
    }
    inserts.flush();
    updates.flush();
  }

  private Map<ProjectId, GrowthProject> existing(Collection<GrowthProject> projects)
      throws SQLException {
    List<ProjectId> known =
        projects.stream()
            .map(GrowthProject::id)
            .filter(id -> !ids.isNew(DataTable.PROJECT, id.value()))
            .toList();
    Map<ProjectId, GrowthProject> existing = new HashMap<>();
    for (GrowthProject project : new ContentsReader(database).projects(known)) {
      existing.put(project.id(), project);
    }
    return existing;
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

  private void addSales(List<List<SalesLine>> sales, Batches batches) throws SQLException {
    Batch inserts = batches.insert(DataTable.SALES_LINE, SalesRow.COLUMNS);
    BitSet customers = new BitSet();
    for (List<SalesLine> lines : sales) {
      for (SalesLine line : lines) {
        long customer = line.customer().value();
        if (customer < 1 || customer > ids.last(DataTable.CUSTOMER)) {
          throw new IllegalArgumentException("sales line of no customer: " + line);
        }
        customers.set(Math.toIntExact(customer));
        inserts.add(SalesRow.values(ids.next(DataTable.SALES_LINE), line));
        steps.add(1);
      }
    }
    inserts.flush();
    checkExist(customers);
  }

  private void checkExist(BitSet customers) throws SQLException {
    Selection which = Selection.of(customers.stream().boxed().toList(), Integer::longValue);
    long known =
        database.number("SELECT count(*) FROM customer" + which.where("id"), which.parameters());
    if (known < customers.cardinality()) {
      throw new IllegalArgumentException("sales lines of customers that do not exist");
    }
  }
}
