package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.book.PreparedProposals.Refusal;
import app.revier.intake.ImportPlan;
import app.revier.intake.ImportPlan.Change;
import app.revier.intake.Problem;
import app.revier.intake.SourceCell;
import app.revier.proposal.AcceptedTables;
import app.revier.proposal.CellWords;
import app.revier.proposal.PlanTable;
import app.revier.proposal.ProposedEdit;
import app.revier.proposal.ProposedRow;
import app.revier.proposal.Remark;
import app.revier.proposal.ReturnedPlan;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.territory.ProjectId;
import app.revier.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what was accepted of a workbook that came back into changes of records. */
final class ProposalChange {

  private final Snapshot now;
  private final ReturnedPlan returned;
  private final Map<String, Map<String, String>> today;
  private final RecordEdits records;
  private final String file;
  private final List<ProposedEdit> imported = new ArrayList<>();
  private final List<ProposedEdit> byHand = new ArrayList<>();
  private final List<ProposedRow> added = new ArrayList<>();
  private final List<Remark> notes = new ArrayList<>();
  private final Map<String, Refusal> refused = new LinkedHashMap<>();
  private @Nullable AcceptedTables tables;

  ProposalChange(
      Snapshot now,
      ReturnedPlan returned,
      PlanCells cells,
      Map<String, Map<String, String>> today,
      String file) {
    this.now = now;
    this.returned = returned;
    this.today = today;
    this.file = file;
    records = new RecordEdits(cells, returned.marks().language());
  }

  /** Sorts what was accepted by how it is carried out. */
  void accept(Set<String> accepted, Set<Integer> noted) {
    for (ProposedEdit edit : returned.edits()) {
      if (accepted.contains(edit.key()) && edit.state() != ProposedEdit.State.DONE) {
        (isForImport(edit) ? imported : byHand).add(edit);
      }
    }
    Set<String> taken = takenNames();
    for (ProposedRow row : returned.added()) {
      if (accepted.contains(row.key())) {
        Refusal refusal = refusal(row, taken);
        if (refusal == null) {
          added.add(row);
        } else {
          refused.put(row.key(), refusal);
        }
      }
    }
    for (int i = 0; i < returned.remarks().size(); i++) {
      if (noted.contains(i)) {
        notes.add(returned.remarks().get(i));
      }
    }
    tables = new AcceptedTables(returned.marks(), imported, added, today);
  }

  /** What an import is to carry out. */
  AcceptedTables tables() {
    return Objects.requireNonNull(tables, "nothing accepted yet");
  }

  private static boolean isForImport(ProposedEdit edit) {
    return AcceptedTables.isForImport(edit) && !edit.field().equals(RecordEdits.IN_PLAN);
  }

  /** What names the records of the book, so that no added row is taken for one of them. */
  private Set<String> takenNames() {
    Set<String> taken = new HashSet<>();
    today.forEach(
        (key, cells) -> {
          PlanTable table = PlanTable.of(key.substring(0, key.indexOf('/')));
          if (table != null) {
            taken.add(name(table, field -> cells.getOrDefault(field, "")));
          }
        });
    return taken;
  }

  private static String name(PlanTable table, Function<String, String> cellOf) {
    StringBuilder name = new StringBuilder(table.code());
    table.naming().forEach(field -> name.append('\n').append(cellOf.apply(field)));
    return name.toString();
  }

  private static @Nullable Refusal refusal(ProposedRow row, Set<String> taken) {
    for (String field : row.table().naming()) {
      if (CellWords.of(row.cells().getOrDefault(field, SourceCell.Blank.BLANK)).isEmpty()) {
        return Refusal.INCOMPLETE;
      }
    }
    if (row.table() == PlanTable.TIMELINE) {
      return null;
    }
    String name =
        name(
            row.table(),
            field -> CellWords.of(row.cells().getOrDefault(field, SourceCell.Blank.BLANK)));
    return taken.add(name) ? null : Refusal.TAKEN;
  }

  /** All changes together: those of the import, and what it cannot do. */
  PreparedProposals finish(ImportPlan plan) {
    Map<CustomerId, Customer> customers = new LinkedHashMap<>();
    plan.changedCustomers().forEach(change -> customers.put(change.after().id(), change.after()));
    Map<ProjectId, GrowthProject> projects = new LinkedHashMap<>();
    plan.changedProjects().forEach(change -> projects.put(change.after().id(), change.after()));
    refuseWrongValues(plan);
    for (ProposedEdit edit : byHand) {
      if (!edit(customers, projects, edit)) {
        refused.put(
            edit.key(),
            edit.table() == PlanTable.TIMELINE
                ? Refusal.HAPPENED
                : edit.proposed() instanceof SourceCell.Blank
                    ? Refusal.CANNOT_BE_EMPTY
                    : edit.field().equals(RecordEdits.IN_PLAN)
                        ? Refusal.WRONG_VALUE
                        : Refusal.NAMES_ANOTHER);
      }
    }
    notes.forEach(remark -> note(customers, remark));
    Territory territory = now.territory();
    List<Change<Customer>> changedCustomers = new ArrayList<>();
    customers.forEach((id, after) -> addChange(changedCustomers, territory.customer(id), after));
    List<Change<GrowthProject>> changedProjects = new ArrayList<>();
    projects.forEach((id, after) -> addChange(changedProjects, territory.project(id), after));
    return new PreparedProposals(plan.with(changedCustomers, changedProjects), Map.copyOf(refused));
  }

  private static <T> void addChange(List<Change<T>> changes, @Nullable T before, T after) {
    if (before != null && !before.equals(after)) {
      changes.add(new Change<>(before, after));
    }
  }

  private boolean edit(
      Map<CustomerId, Customer> customers,
      Map<ProjectId, GrowthProject> projects,
      ProposedEdit edit) {
    switch (edit.table()) {
      case CUSTOMERS -> {
        Customer before = customer(customers, edit.identity());
        Customer after = before == null ? null : records.of(before, edit);
        if (after == null || isTaken(after, customers)) {
          return false;
        }
        customers.put(after.id(), after);
      }
      case PROJECTS -> {
        ProjectId id = new ProjectId(Long.parseLong(edit.identity()));
        GrowthProject before = projects.getOrDefault(id, now.territory().project(id));
        GrowthProject after = before == null ? null : records.of(before, edit);
        if (after == null || isTaken(after)) {
          return false;
        }
        projects.put(id, after);
      }
      case CONTACTS, TIMELINE -> {
        return false;
      }
    }
    return true;
  }

  private @Nullable Customer customer(Map<CustomerId, Customer> changed, String identity) {
    CustomerId id = new CustomerId(Long.parseLong(identity));
    Customer known = changed.get(id);
    return known == null ? now.territory().customer(id) : known;
  }

  private boolean isTaken(Customer after, Map<CustomerId, Customer> changed) {
    return now.territory().customers().stream()
        .map(other -> changed.getOrDefault(other.id(), other))
        .anyMatch(other -> !other.id().equals(after.id()) && other.number().equals(after.number()));
  }

  private boolean isTaken(GrowthProject after) {
    return now.territory().projectsOf(after.customer()).stream()
        .anyMatch(other -> !other.id().equals(after.id()) && other.name().equals(after.name()));
  }

  /** Cells and rows that the import did not take. */
  private void refuseWrongValues(ImportPlan plan) {
    Map<String, String> keys = new HashMap<>();
    imported.forEach(
        edit ->
            keys.put(
                place(
                    edit.table().code(), edit.row(), tables().letters(edit.table(), edit.field())),
                edit.key()));
    for (Problem problem : plan.problems()) {
      if (problem.severity() == Problem.Severity.DOUBTFUL) {
        continue;
      }
      String cell = keys.get(place(problem.sheet(), problem.row(), problem.column()));
      if (cell != null) {
        refused.put(cell, Refusal.WRONG_VALUE);
      }
      for (ProposedEdit edit : imported) {
        if (problem.severity() == Problem.Severity.REJECTED
            && edit.table().code().equals(problem.sheet())
            && edit.row() == problem.row()) {
          refused.put(edit.key(), Refusal.WRONG_VALUE);
        }
      }
      for (ProposedRow row : added) {
        if (problem.severity() == Problem.Severity.REJECTED
            && row.table().code().equals(problem.sheet())
            && row.row() == problem.row()) {
          refused.put(row.key(), Refusal.INCOMPLETE);
        }
      }
    }
  }

  private static String place(String sheet, int row, String column) {
    return sheet + "!" + column + row;
  }

  private void note(Map<CustomerId, Customer> customers, Remark remark) {
    PlanTable table = remark.table();
    CustomerId id = table == null ? null : owner(table, remark.identity());
    Customer before = id == null ? null : customer(customers, String.valueOf(id.value()));
    if (before == null) {
      return;
    }
    LocalDate day = remark.said().day();
    String text =
        remark.heading().isEmpty()
            ? remark.said().text()
            : remark.heading() + ": " + remark.said().text();
    String author = remark.said().author();
    Note note =
        new Note(
            text.length() > Note.LONGEST ? text.substring(0, Note.LONGEST) : text,
            author.isEmpty() ? file : author + ", " + file,
            day == null ? now.today() : day);
    if (!before.notes().contains(note)) {
      List<Note> all = new ArrayList<>(before.notes());
      all.add(note);
      customers.put(before.id(), before.edit().notes(all).build());
    }
  }

  /** The customer at whose row a remark stands; none beside the rows. */
  private @Nullable CustomerId owner(PlanTable table, String identity) {
    if (!identity.matches("[0-9]{1,18}(/[0-9]+)?")) {
      return null;
    }
    long number = Long.parseLong(identity.replaceAll("/.*", ""));
    if (table == PlanTable.PROJECTS) {
      GrowthProject project = now.territory().project(new ProjectId(number));
      return project == null ? null : project.customer();
    }
    if (table == PlanTable.TIMELINE && identity.indexOf('/') < 0) {
      // A contact has a number of its own; notes are numbered at their customer.
      Activity activity = now.agenda().activity(new ActivityId(number));
      return activity == null ? null : activity.customer();
    }
    return new CustomerId(number);
  }
}
