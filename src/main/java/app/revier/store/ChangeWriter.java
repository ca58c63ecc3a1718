package app.revier.store;

import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.territory.ProjectId;
import java.sql.SQLException;
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
      SalesWriter sales = new SalesWriter(database, ids, batches, steps);
      sales.move(writes.moves());
      sales.change(writes.changedSales());
      removeEntries(writes.removedEntries());
      remove(BookTable.PROJECT, RowSelection.of(writes.removedProjects(), ProjectId::value));
      steps.add(writes.removedProjects().size());
      customers.remove(writes.removedCustomers());
      customers.put(writes.customers().values());
      put(RowTable.PROJECTS, writes.projects().values(), batches);
      for (AgendaTable<?> table : AgendaTable.ALL) {
        putEntries(table, writes.entries().values(), batches);
      }
      for (Map.Entry<String, @Nullable String> setting : writes.settings().entrySet()) {
        putSetting(setting.getKey(), setting.getValue());
        steps.add(1);
      }
      sales.add(writes.sales());
    }
    steps.report();
  }

  private void removeEntries(Set<AgendaEntryId> entries) throws SQLException {
    for (AgendaTable<?> table : AgendaTable.ALL) {
      List<AgendaEntryId> ids = entries.stream().filter(table.id()::isInstance).toList();
      remove(table.rows().table(), RowSelection.of(ids, AgendaEntryId::value));
    }
    steps.add(entries.size());
  }

  private void remove(BookTable table, RowSelection which) throws SQLException {
    if (!which.isNone()) {
      database.update("DELETE FROM " + table.sql() + which.where("id"), which.parameters());
    }
  }

  private <T extends AgendaEntry> void putEntries(
      AgendaTable<T> table, Collection<AgendaEntry> entries, Batches batches) throws SQLException {
    List<T> rows =
        entries.stream().filter(table.entry()::isInstance).map(table.entry()::cast).toList();
    put(table.rows(), rows, batches);
  }

  private <T> void put(RowTable<T> table, Collection<T> records, Batches batches)
      throws SQLException {
    Map<Long, T> existing = existing(table, records);
    Batch inserts = batches.insert(table.table(), table.columns());
    Batch updates = batches.update(table.table(), table.columns(), 1, 1);
    for (T record : records) {
      long id = table.id().applyAsLong(record);
      Values values = table.values().apply(record);
      T before = existing.get(id);
      if (before == null) {
        if (!ids.isNew(table.table(), id)) {
          log.keepAbsence(table.table(), id, change);
        }
        ids.use(table.table(), id);
        inserts.add(values);
      } else if (!values.equals(table.values().apply(before))) {
        updates.add(values);
      }
      steps.add(1);
    }
    inserts.flush();
    updates.flush();
  }

  private <T> Map<Long, T> existing(RowTable<T> table, Collection<T> records) throws SQLException {
    List<Long> known =
        records.stream()
            .map(table.id()::applyAsLong)
            .filter(id -> !ids.isNew(table.table(), id))
            .toList();
    Map<Long, T> existing = new HashMap<>();
    RowSelection which = RowSelection.of(known, Long::longValue);
    if (!which.isNone()) {
      for (T record : ContentsReader.refusing(database).rows(table, which)) {
        existing.put(table.id().applyAsLong(record), record);
      }
    }
    return existing;
  }

  private void putSetting(String key, @Nullable String value) throws SQLException {
    if (value == null) {
      database.update("DELETE FROM setting WHERE key = ?", key);
    } else if (database.number("SELECT count(*) FROM setting WHERE key = ?", key) == 0) {
      database.update(
          "INSERT INTO setting (id, key, value) VALUES (?, ?, ?)",
          ids.next(BookTable.SETTING),
          key,
          value);
    } else {
      database.update("UPDATE setting SET value = ?1 WHERE key = ?2 AND value <> ?1", value, key);
    }
  }
}
