package app.revier.book;

import app.revier.agenda.Absence;
import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.CalledOff;
import app.revier.agenda.Inquiry;
import app.revier.agenda.Published;
import app.revier.agenda.Review;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.StageChange;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.privacy.CustomerSince;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A book store in memory, for tests. Undo goes back to the whole state before. */
public class MemoryStore implements BookStore {

  private final Path file;
  private BookFailure.@Nullable Reason readOnly;
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private final List<Damage> damages = new ArrayList<>();
  private State state;
  private final Map<Numbered, Long> lastIds = new EnumMap<>(Numbered.class);
  private BookFailure.@Nullable Reason nextFailure;
  private boolean closed;
  private boolean replaced;
  private boolean changedElsewhere;
  private boolean free = true;
  private CustomerSince since = CustomerSince.UNKNOWN;
  private long changes;
  private final List<Integer> sizes = new ArrayList<>();
  private final List<Drive> drives = new ArrayList<>();

  /** An empty book. */
  public MemoryStore() {
    this(Path.of("memory.revier"), false, new Contents(List.of(), List.of(), Map.of()));
  }

  /** A book that holds something already. */
  public MemoryStore(Path file, boolean readOnly, Contents contents) {
    this.file = file;
    this.readOnly = readOnly ? BookFailure.Reason.READ_ONLY : null;
    this.state =
        new State(
            byId(contents.customers(), Customer::id),
            byId(contents.projects(), GrowthProject::id),
            contents.agenda(),
            contents.settings(),
            List.of());
    noteIds(contents.customers(), contents.projects(), contents.agenda());
  }

  /** A book that another Revier has for changing. */
  public static MemoryStore taken(Path file, Contents contents) {
    MemoryStore store = new MemoryStore(file, true, contents);
    store.readOnly = BookFailure.Reason.LOCKED;
    store.free = false;
    return store;
  }

  /** Lets the next change fail. */
  public void failNext(BookFailure.Reason reason) {
    nextFailure = reason;
  }

  /** Lets the check find damage. */
  public void damage(String detail) {
    damages.add(new Damage(detail));
  }

  /** How many writes each change had that was carried out. */
  public List<Integer> writes() {
    return List.copyOf(sizes);
  }

  /** Whether the book has been closed. */
  public boolean closed() {
    return closed;
  }

  @Override
  public List<Drive> drives() {
    return List.copyOf(drives);
  }

  @Override
  public void keepDrives(List<Drive> told) {
    drives.addAll(told);
  }

  @Override
  public Path file() {
    return file;
  }

  @Override
  public BookFailure.@Nullable Reason whyReadOnly() {
    return readOnly;
  }

  /** Lets another Revier change the book, whether or not it can be changed here. */
  public void changeElsewhere(Write... writes) {
    Draft draft = new Draft(state);
    List.of(writes).forEach(draft::carryOut);
    state = draft.state();
    changedElsewhere = true;
  }

  /** Lets the next look at what others have done fail. */
  public void failNextLook(BookFailure.Reason reason) {
    nextFailure = reason;
  }

  /** Another Revier takes the book for changing, or lets go of it. */
  public void takenElsewhere(boolean taken) {
    free = !taken;
  }

  @Override
  public boolean changedByOthers() {
    if (nextFailure != null) {
      throw new BookFailure(nextFailure, file);
    }
    boolean changed = changedElsewhere;
    changedElsewhere = false;
    return changed;
  }

  /** Another file takes the place of this one. */
  public void replaceElsewhere() {
    replaced = true;
  }

  @Override
  public boolean isReplaced() {
    return replaced;
  }

  @Override
  public boolean isFree() {
    return free;
  }

  @Override
  public void beDamaged() {
    readOnly = BookFailure.Reason.DAMAGED;
  }

  @Override
  public void rescueFrom(Supplier<Contents> inMemory) {
    // No file can be taken away.
  }

  @Override
  public Contents load(Progress progress) {
    int all = state.customers.size() + state.projects.size();
    progress.report(all, all);
    return new Contents(
        List.copyOf(state.customers.values()),
        List.copyOf(state.projects.values()),
        state.agenda,
        state.settings);
  }

  @Override
  public Contents load(Set<CustomerId> customers, Set<ProjectId> projects) {
    return new Contents(
        some(state.customers, customers),
        some(state.projects, projects),
        state.agenda,
        state.settings);
  }

  @Override
  public void forEachSalesLine(Consumer<SalesLine> action) {
    state.sales.forEach(action);
  }

  @Override
  public List<SalesLine> salesOf(CustomerId customer) {
    return state.sales.stream().filter(line -> line.customer().equals(customer)).toList();
  }

  @Override
  public Optional<ChangeId> commit(
      ChangeLabel label, Instant at, List<Write> writes, Progress progress) {
    if (readOnly != null) {
      throw new BookFailure(BookFailure.Reason.READ_ONLY, file);
    }
    if (nextFailure != null) {
      BookFailure failure = new BookFailure(nextFailure, file);
      nextFailure = null;
      throw failure;
    }
    sizes.add(writes.size());
    Draft draft = new Draft(state);
    for (int i = 0; i < writes.size(); i++) {
      progress.report(i, writes.size());
      draft.carryOut(writes.get(i));
    }
    noteIds(draft.customers.values(), draft.projects.values(), draft.agenda);
    State after = draft.state();
    progress.report(writes.size(), writes.size());
    if (after.equals(state)) {
      return Optional.empty();
    }
    ChangeId id = new ChangeId(++changes);
    done.push(
        new Step(
            id, new Touched(label, draft.touchedCustomers, draft.touchedProjects), state, after));
    undone.clear();
    state = after;
    return Optional.of(id);
  }

  @Override
  public History history() {
    Step undo = done.peek();
    Step redo = undone.peek();
    return new History(undo == null ? null : undo.change(), redo == null ? null : redo.change());
  }

  @Override
  public Touched undo(Progress progress) {
    Step step = taken(done);
    undone.push(step);
    state = step.before;
    return step.touched;
  }

  @Override
  public Touched redo(Progress progress) {
    Step step = taken(undone);
    done.push(step);
    state = step.after;
    return step.touched;
  }

  @Override
  public List<PastChange> pastChanges() {
    return Stream.concat(undone.stream().toList().reversed().stream(), done.stream())
        .map(step -> new PastChange(step.touched.label(), Instant.EPOCH))
        .toList();
  }

  @Override
  public List<KeptRow> keptRows(CustomerId customer) {
    return List.of();
  }

  @Override
  public Map<String, Set<String>> formerNames(CustomerId customer) {
    return Map.of();
  }

  @Override
  public CustomerSince customerSince() {
    return since;
  }

  /** Lets the book know since when it has its customers. */
  public void customersSince(CustomerSince known) {
    since = known;
  }

  @Override
  public void erase(Erasing what, Progress progress) {
    commit(ChangeLabel.of("erased"), Instant.EPOCH, what.writes(), progress);
    drives.removeIf(way -> what.places().contains(way.from()) || what.places().contains(way.to()));
    beginHistory();
  }

  @Override
  public BookFailure.@Nullable Reason clean() {
    return null;
  }

  @Override
  public void beginHistory() {
    done.clear();
    undone.clear();
  }

  private Step taken(Deque<Step> steps) {
    if (readOnly != null) {
      throw new BookFailure(BookFailure.Reason.READ_ONLY, file);
    }
    Step step = steps.poll();
    if (step == null) {
      throw new IllegalStateException("no change");
    }
    return step;
  }

  @Override
  public long lastId(Numbered kind) {
    return lastIds.getOrDefault(kind, 0L);
  }

  @Override
  public List<Damage> checkIntegrity() {
    return List.copyOf(damages);
  }

  @Override
  public void copyTo(Path copy) {
    if (Files.exists(copy)) {
      throw new BookFailure(BookFailure.Reason.EXISTS, copy);
    }
    try {
      Files.writeString(copy, state.customers.size() + " customers", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void replaceWith(Path book) {
    throw new UnsupportedOperationException("a book in memory has no pages");
  }

  @Override
  public int backUp(Path target) {
    throw new UnsupportedOperationException("a book in memory has no pages");
  }

  @Override
  public void close() {
    closed = true;
  }

  private void noteIds(
      Collection<Customer> customers, Collection<GrowthProject> projects, Agenda agenda) {
    customers.forEach(customer -> noteId(Numbered.CUSTOMER, customer.id().value()));
    projects.forEach(project -> noteId(Numbered.PROJECT, project.id().value()));
    agenda.entries().forEach(entry -> noteId(kind(entry), entry.id().value()));
  }

  private void noteId(Numbered kind, long id) {
    lastIds.merge(kind, id, Math::max);
  }

  private static Numbered kind(AgendaEntry entry) {
    return switch (entry) {
      case Absence _ -> Numbered.ABSENCE;
      case Appointment _ -> Numbered.APPOINTMENT;
      case Task _ -> Numbered.TASK;
      case Stop _ -> Numbered.STOP;
      case Activity _ -> Numbered.ACTIVITY;
      case CalledOff _ -> Numbered.CALLED_OFF;
      case SpecialRule _ -> Numbered.SPECIAL_RULE;
      case Inquiry _ -> Numbered.INQUIRY;
      case Published _ -> Numbered.PUBLISHED;
      case StageChange _ -> Numbered.STAGE_CHANGE;
      case Review _ -> Numbered.REVIEW;
    };
  }

  private static <K extends Comparable<K>, V> NavigableMap<K, V> byId(
      Collection<V> values, Function<V, K> id) {
    NavigableMap<K, V> map = new TreeMap<>();
    values.forEach(value -> map.put(id.apply(value), value));
    return map;
  }

  private static <K, V> List<V> some(NavigableMap<K, V> all, Set<K> keys) {
    return keys.stream().sorted().map(all::get).filter(Objects::nonNull).toList();
  }

  /** The whole book at one moment; nobody changes the maps afterwards. */
  private record State(
      NavigableMap<CustomerId, Customer> customers,
      NavigableMap<ProjectId, GrowthProject> projects,
      Agenda agenda,
      Map<String, String> settings,
      List<SalesLine> sales) {}

  private record Step(ChangeId id, Touched touched, State before, State after) {
    BookChange change() {
      return new BookChange(id, touched.label());
    }
  }

  /** The next state while the writes of a change are carried out. */
  private static final class Draft {
    private final NavigableMap<CustomerId, Customer> customers;
    private final NavigableMap<ProjectId, GrowthProject> projects;
    private final Map<String, String> settings;
    private final List<SalesLine> sales;
    private Agenda agenda;
    private final Set<CustomerId> touchedCustomers = new HashSet<>();
    private final Set<ProjectId> touchedProjects = new HashSet<>();

    Draft(State start) {
      customers = new TreeMap<>(start.customers);
      projects = new TreeMap<>(start.projects);
      agenda = start.agenda;
      settings = new HashMap<>(start.settings);
      sales = new ArrayList<>(start.sales);
    }

    void carryOut(Write write) {
      switch (write) {
        case Write.PutCustomer(Customer customer) -> {
          customers.put(customer.id(), customer);
          touchedCustomers.add(customer.id());
        }
        case Write.RemoveCustomer(CustomerId id) -> {
          if (projects.values().stream().anyMatch(project -> project.customer().equals(id))) {
            throw new IllegalStateException("customer with projects: " + id);
          }
          if (!agenda.appointmentsOf(id).isEmpty() || !agenda.stopsOf(id).isEmpty()) {
            throw new IllegalStateException("customer with appointments or stops: " + id);
          }
          customers.remove(id);
          sales.removeIf(line -> line.customer().equals(id));
          touchedCustomers.add(id);
        }
        case Write.PutProject(GrowthProject project) -> {
          projects.put(project.id(), project);
          touchedProjects.add(project.id());
        }
        case Write.RemoveProject(ProjectId id) -> {
          projects.remove(id);
          touchedProjects.add(id);
        }
        case Write.PutEntry(AgendaEntry entry) -> agenda = agenda.with(List.of(), List.of(entry));
        case Write.RemoveEntry(AgendaEntryId id) -> agenda = agenda.with(List.of(id), List.of());
        case Write.PutSetting(String key, @Nullable String value) -> {
          if (value == null) {
            settings.remove(key);
          } else {
            settings.put(key, value);
          }
        }
        case Write.AddSales(List<SalesLine> lines) -> sales.addAll(lines);
        case Write.ChangeSales(var changes) ->
            changes.forEach(change -> sales.set(sales.indexOf(change.before()), change.after()));
        case Write.MoveSales(CustomerId from, CustomerId to, boolean all) -> move(from, to, all);
      }
    }

    private void move(CustomerId from, CustomerId to, boolean all) {
      List<SalesLine> kept =
          new ArrayList<>(sales.stream().filter(line -> line.customer().equals(to)).toList());
      sales.replaceAll(
          line -> {
            boolean moves =
                line.customer().equals(from) && (all || !kept.remove(line.withCustomer(to)));
            return moves ? line.withCustomer(to) : line;
          });
    }

    State state() {
      return new State(customers, projects, agenda, Map.copyOf(settings), List.copyOf(sales));
    }
  }
}
