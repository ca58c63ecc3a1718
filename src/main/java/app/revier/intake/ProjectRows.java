package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of tables of projects. A project is told by the id that it has in the system it
 * comes from, else by its customer and its name.
 */
final class ProjectRows implements RowTaker {

  private record Key(CustomerId customer, String name) {}

  /** One project of the book or of the file. */
  private static final class Entry {
    private final @Nullable GrowthProject before;
    private GrowthProject now;
    private @Nullable SheetTable table;
    private int row;

    Entry(@Nullable GrowthProject before, GrowthProject now) {
      this.before = before;
      this.now = now;
    }
  }

  private final ImportTarget target;
  private final CustomerReference reference;
  private final Tally tally;
  private final boolean updateExisting;
  private final ProjectReader reader;

  /** The projects of each customer by name; a book may have two of one name. */
  private final Map<Key, List<Entry>> entries = new LinkedHashMap<>();

  private final Map<String, Entry> bySourceId = new HashMap<>();

  ProjectRows(
      ImportTarget target, CustomerReference reference, Tally tally, boolean updateExisting) {
    this.target = target;
    this.reference = reference;
    this.tally = tally;
    this.updateExisting = updateExisting;
    reader = new ProjectReader(target.stages());
    for (GrowthProject project : target.territory().projects()) {
      add(key(project.customer(), project.name()), new Entry(project, project));
    }
  }

  private void add(Key key, Entry entry) {
    entries.computeIfAbsent(key, named -> new ArrayList<>(1)).add(entry);
    if (!entry.now.sourceId().isEmpty()) {
      bySourceId.putIfAbsent(entry.now.sourceId(), entry);
    }
  }

  /**
   * The project that a row of a table means: the one with its id, else by name, of several the
   * first no other row has meant. A project of the same name with another id is another project.
   */
  private @Nullable Entry entry(Key key, String sourceId, SheetTable table) {
    Entry known = sourceId.isEmpty() ? null : bySourceId.get(sourceId);
    if (known != null) {
      return known;
    }
    List<Entry> all = new ArrayList<>(entries.getOrDefault(key, List.of()));
    all.removeIf(entry -> !sourceId.isEmpty() && !entry.now.sourceId().isEmpty());
    for (Entry entry : all) {
      if (entry.table != table) {
        return entry;
      }
    }
    return all.isEmpty() ? null : all.getFirst();
  }

  private static Key key(CustomerId customer, String name) {
    return new Key(customer, name.strip().toLowerCase(Locale.ROOT));
  }

  /** The project of a customer that has this name; of several the first, none if there is none. */
  @Nullable ProjectId named(CustomerId customer, String name) {
    List<Entry> all = entries.get(key(customer, name));
    return all == null ? null : all.getFirst().now.id();
  }

  @Override
  public void take(Row row, RowValues values) {
    CustomerEntry customer = reference.find(row, values);
    String given = values.text(ImportField.PROJECT_ID);
    String sourceId = given == null ? "" : given;
    String title = values.text(ImportField.PROJECT);
    String name = title == null ? given : title;
    TableColumn column = row.table().column(ImportField.PROJECT);
    if (name == null && !row.isRejected()) {
      row.reject(column, Code.VALUE_MISSING);
    }
    if (customer == null || name == null) {
      tally.rejected();
      return;
    }
    Key key = key(customer.now().id(), name);
    Entry entry = entry(key, sourceId, row.table());
    if (entry == null) {
      create(row, values, key, name, sourceId, customer);
    } else {
      update(row, values, key, name, sourceId, customer, entry);
    }
  }

  private void create(
      Row row, RowValues values, Key key, String name, String sourceId, CustomerEntry owner) {
    GrowthProject.Kind kind =
        GrowthProject.Kind.usualAt(owner.now(), target.baseYear(), target.today().getYear());
    Stage stage = reader.firstStage();
    GrowthProject start =
        new GrowthProjectBuilder(new ProjectId(0), key.customer, name, stage.code())
            .kind(kind)
            .sourceId(sourceId)
            .build();
    GrowthProject read = reader.read(row, values, start);
    if (row.isRejected()) {
      tally.rejected();
      return;
    }
    if (read.yearlyValue().isZero() && reader.isValueMissing(row)) {
      row.doubt(row.table().column(ImportField.YEARLY_VALUE), Code.VALUE_MISSING);
    }
    reference.keep(owner);
    Entry entry = new Entry(null, read.edit().id(target.nextProjectId()).build());
    entry.table = row.table();
    entry.row = row.number();
    add(key, entry);
    tally.created();
  }

  private void update(
      Row row,
      RowValues values,
      Key key,
      String name,
      String sourceId,
      CustomerEntry owner,
      Entry entry) {
    if (entry.table == null && !updateExisting) {
      entry.table = row.table();
      entry.row = row.number();
      tally.unchanged();
      return;
    }
    GrowthProject after = reader.read(row, values, named(entry.now, key, name, sourceId));
    boolean same = after.equals(entry.now);
    if (entry.table != null && (entry.table == row.table() || !same)) {
      row.reject(
          row.table().column(ImportField.PROJECT), Code.ROW_TWICE, String.valueOf(entry.row));
    }
    if (row.isRejected()) {
      tally.rejected();
      return;
    }
    entry.table = row.table();
    entry.row = row.number();
    if (after.customer().equals(owner.now().id())) {
      reference.keep(owner);
    }
    entry.now = after;
    if (!sourceId.isEmpty()) {
      bySourceId.putIfAbsent(sourceId, entry);
    }
    if (same) {
      tally.unchanged();
    } else {
      tally.updated();
    }
  }

  /** A project that is told by its id may have got another name, or gone to another customer. */
  private static GrowthProject named(GrowthProject before, Key key, String name, String sourceId) {
    if (sourceId.isEmpty()) {
      return before;
    }
    boolean sameName = before.name().equalsIgnoreCase(name);
    return before
        .edit()
        .sourceId(sourceId)
        .customer(key.customer)
        .name(sameName ? before.name() : name)
        .build();
  }

  /** The projects that the file brings, in its order. */
  List<GrowthProject> newProjects() {
    List<GrowthProject> added = new ArrayList<>();
    for (List<Entry> named : entries.values()) {
      for (Entry entry : named) {
        if (entry.before == null) {
          added.add(entry.now);
        }
      }
    }
    return added;
  }

  /** The projects of the book that the file changes. */
  List<ImportPlan.Change<GrowthProject>> changedProjects() {
    List<ImportPlan.Change<GrowthProject>> changes = new ArrayList<>();
    for (List<Entry> named : entries.values()) {
      for (Entry entry : named) {
        if (entry.before != null && !entry.now.equals(entry.before)) {
          changes.add(new ImportPlan.Change<>(entry.before, entry.now));
        }
      }
    }
    return changes;
  }
}
