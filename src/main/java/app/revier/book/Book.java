package app.revier.book;

import app.revier.agenda.AbsenceId;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Entry;
import app.revier.agenda.EntryId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.TaskId;
import app.revier.book.BookStore.Numbered;
import app.revier.capacity.HolidayCalendar;
import app.revier.capacity.HolidayRegions;
import app.revier.intake.ImportOptions;
import app.revier.intake.ImportPlan;
import app.revier.intake.ImportTarget;
import app.revier.intake.Importer;
import app.revier.intake.TableReader;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One open book and everything that can be done with it. Each change is durable when its method
 * returns, is one step of undo, and is told to the listeners on the calling thread. May be used
 * from several threads; changes wait for each other.
 *
 * <p>Every change may fail with {@link BookFailure}; the book is then as it was.
 */
public final class Book implements AutoCloseable {

  private final BookStore store;
  private final HolidayCalendar holidays;
  private final Clock clock;
  private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
  private volatile Snapshot snapshot;
  private final Map<Numbered, Long> lastIds = new EnumMap<>(Numbered.class);
  private boolean planYearKept;

  private Book(
      BookStore store, HolidayCalendar holidays, Clock clock, BookStore.Contents contents) {
    this.store = store;
    this.holidays = holidays;
    this.clock = clock;
    for (Numbered kind : Numbered.values()) {
      lastIds.put(kind, store.lastId(kind));
    }
    this.snapshot =
        snapshotOf(
            new Territory(contents.customers(), contents.projects()),
            contents.agenda(),
            contents.settings());
  }

  /**
   * Takes over an open store and reads the book.
   *
   * @param holidays knows the public holidays of regions
   * @param clock tells the day
   */
  public static Book open(
      BookStore store, HolidayCalendar holidays, Clock clock, Progress progress) {
    try {
      return new Book(store, holidays, clock, store.load(progress));
    } catch (RuntimeException e) {
      // Nobody else has the store yet, and it holds the lock of the book.
      store.close();
      throw e;
    }
  }

  private Snapshot snapshotOf(
      Territory territory, Agenda agenda, Map<String, String> settingTexts) {
    LocalDate today = LocalDate.now(clock);
    planYearKept = settingTexts.containsKey(Setting.PLAN_YEAR.key());
    Map<String, String> texts = new HashMap<>(settingTexts);
    texts.putIfAbsent(Setting.PLAN_YEAR.key(), String.valueOf(today.getYear() + 1));
    try {
      return new Snapshot(territory, agenda, Settings.of(texts), store.history(), today, holidays);
    } catch (InvalidSettingException e) {
      throw new BookFailure(BookFailure.Reason.DAMAGED, store.file(), e);
    }
  }

  /** The file. */
  public Path file() {
    return store.file();
  }

  /** Whether nothing can be changed. */
  public boolean readOnly() {
    return store.readOnly();
  }

  /** The book as it is now. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /**
   * Tells a listener of every new snapshot, on the thread of the change.
   *
   * @return ends it
   */
  public Runnable onChange(Consumer<Snapshot> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** An id for a customer that is about to be added. */
  public CustomerId nextCustomerId() {
    return new CustomerId(nextId(Numbered.CUSTOMER));
  }

  /** An id for a project that is about to be added. */
  public ProjectId nextProjectId() {
    return new ProjectId(nextId(Numbered.PROJECT));
  }

  /** An id for an absence that is about to be added. */
  public AbsenceId nextAbsenceId() {
    return new AbsenceId(nextId(Numbered.ABSENCE));
  }

  /** An id for an appointment that is about to be added. */
  public AppointmentId nextAppointmentId() {
    return new AppointmentId(nextId(Numbered.APPOINTMENT));
  }

  /** An id for a task that is about to be added. */
  public TaskId nextTaskId() {
    return new TaskId(nextId(Numbered.TASK));
  }

  /** An id for a stop that is about to be planned. */
  public StopId nextStopId() {
    return new StopId(nextId(Numbered.STOP));
  }

  private synchronized long nextId(Numbered kind) {
    return lastIds.merge(kind, 1L, Long::sum);
  }

  /**
   * Adds a customer or replaces the one with the same id.
   *
   * @throws NumberTakenException if another customer has its number
   */
  public void save(Customer customer) {
    saveCustomers(List.of(customer));
  }

  /**
   * Adds or replaces several customers in one step.
   *
   * @throws NumberTakenException if another customer has the number of one of them
   */
  public synchronized void saveCustomers(Collection<Customer> customers) {
    Territory territory = snapshot.territory();
    List<Write> writes = new ArrayList<>();
    Set<CustomerId> saved = new HashSet<>();
    customers.forEach(customer -> saved.add(customer.id()));
    Map<String, CustomerId> numbers = new HashMap<>();
    for (Customer other : territory.customers()) {
      if (!saved.contains(other.id())) {
        numbers.put(other.number(), other.id());
      }
    }
    boolean added = false;
    for (Customer customer : customers) {
      if (numbers.putIfAbsent(customer.number(), customer.id()) != null) {
        throw new NumberTakenException(customer.number());
      }
      Customer before = territory.customer(customer.id());
      added |= before == null;
      if (!customer.equals(before)) {
        writes.add(new Write.PutCustomer(customer));
      }
    }
    if (!writes.isEmpty()) {
      commit(
          label(added ? "customer-added" : "customer-edited", customers, Customer::name), writes);
    }
  }

  /** Deletes customers with their projects, appointments, planned stops and sales lines. */
  public synchronized void deleteCustomers(Collection<CustomerId> ids) {
    Territory territory = snapshot.territory();
    List<Customer> gone = new ArrayList<>();
    List<Write> writes = new ArrayList<>();
    for (CustomerId id : new HashSet<>(ids)) {
      Customer customer = territory.customer(id);
      if (customer != null) {
        gone.add(customer);
        territory
            .projectsOf(id)
            .forEach(project -> writes.add(new Write.RemoveProject(project.id())));
      }
    }
    writes.addAll(AgendaChange.withoutCustomers(snapshot.agenda(), ids));
    gone.forEach(customer -> writes.add(new Write.RemoveCustomer(customer.id())));
    if (!gone.isEmpty()) {
      commit(label("customer-deleted", gone, Customer::name), writes);
    }
  }

  /** Adds a project or replaces the one with the same id. */
  public void save(GrowthProject project) {
    saveProjects(List.of(project));
  }

  /** Adds or replaces several projects in one step. */
  public synchronized void saveProjects(Collection<GrowthProject> projects) {
    Map<ProjectId, GrowthProject> known = new HashMap<>();
    snapshot.territory().projects().forEach(project -> known.put(project.id(), project));
    List<Write> writes = new ArrayList<>();
    boolean added = false;
    for (GrowthProject project : projects) {
      GrowthProject before = known.get(project.id());
      added |= before == null;
      if (!project.equals(before)) {
        writes.add(new Write.PutProject(project));
      }
    }
    if (!writes.isEmpty()) {
      commit(
          label(added ? "project-added" : "project-edited", projects, GrowthProject::name), writes);
    }
  }

  /** Deletes projects. */
  public synchronized void deleteProjects(Collection<ProjectId> ids) {
    List<GrowthProject> gone =
        snapshot.territory().projects().stream()
            .filter(project -> ids.contains(project.id()))
            .toList();
    if (!gone.isEmpty()) {
      List<Write> writes = new ArrayList<>();
      gone.forEach(project -> writes.add(new Write.RemoveProject(project.id())));
      commit(label("project-deleted", gone, GrowthProject::name), writes);
    }
  }

  /** Adds an entry of the agenda, or replaces the one with the same id. */
  public void save(Entry entry) {
    saveEntries(List.of(entry));
  }

  /** Adds or replaces several entries of the agenda in one step. */
  public synchronized void saveEntries(Collection<? extends Entry> entries) {
    commit(AgendaChange.saving(snapshot.agenda(), entries));
  }

  /**
   * Deletes entries of the agenda in one step, appointments and tasks with the stops that are
   * planned for them.
   */
  public synchronized void deleteEntries(Collection<? extends EntryId> ids) {
    commit(AgendaChange.deleting(snapshot.agenda(), ids));
  }

  /**
   * Replaces all stops of some days in one step.
   *
   * @param days the days that are planned
   * @param stops what they hold from now on
   * @throws IllegalArgumentException if a stop is on another day
   */
  public void replaceStops(Collection<LocalDate> days, List<Stop> stops) {
    replaceStops(days, stops, List.of(), List.of());
  }

  /**
   * Replaces all stops of some days after something changed, in one step.
   *
   * @param days the days that are planned
   * @param stops what they hold from now on
   * @param calledOff appointments that do not take place; no stop may be left for them
   * @param made appointments that were asked for
   * @throws IllegalArgumentException if a stop is on another day
   */
  public synchronized void replaceStops(
      Collection<LocalDate> days,
      List<Stop> stops,
      Collection<AppointmentId> calledOff,
      Collection<Appointment> made) {
    commit(AgendaChange.planning(snapshot.agenda(), days, stops, calledOff, made));
  }

  /** Marks planned stops as agreed, or as proposed only. Stops that are gone are passed over. */
  public synchronized void confirmStops(Collection<StopId> ids, boolean confirmed) {
    commit(AgendaChange.confirming(snapshot.agenda(), ids, confirmed));
  }

  private void commit(AgendaChange change) {
    if (!change.writes().isEmpty()) {
      commit(change.label(), change.writes());
    }
  }

  /**
   * Changes settings in one step.
   *
   * @param wanted texts by key; an empty text takes a setting back to its initial value. A region
   *     may be given by its name
   * @throws InvalidSettingException if one cannot be set so; nothing is changed then
   */
  public synchronized void set(Map<String, String> wanted) {
    Settings before = snapshot.settings();
    Map<String, String> changes = RegionText.coded(wanted, before, holidays);
    Settings after = before.withAll(changes);
    List<Write> writes = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    changes.forEach(
        (key, text) -> {
          String value = text.isEmpty() ? null : text;
          if (!Objects.equals(before.texts().get(key), value)) {
            writes.add(new Write.PutSetting(key, after.texts().get(key)));
            keys.add(key);
          }
        });
    if (!writes.isEmpty()) {
      commit(ChangeLabel.of("settings-changed", String.join(", ", keys)), writes);
    }
  }

  /** All regions whose public holidays are known. */
  public HolidayRegions regions() {
    return holidays.regions();
  }

  /**
   * Says what an import would do, and changes nothing.
   *
   * @throws UnreadableFileException if the file cannot be used at all
   */
  public ImportPlan prepareImport(
      TableReader reader, Path file, ImportOptions options, Progress progress)
      throws UnreadableFileException {
    Path name = file.getFileName();
    try (TableSource source = reader.open(file)) {
      return Importer.prepare(
          source, name == null ? file.toString() : name.toString(), target(), options, progress);
    }
  }

  /**
   * Carries out an import, as one step of undo.
   *
   * @throws StaleImportException if the book has changed since the import was prepared
   */
  public synchronized void apply(ImportPlan plan, Progress progress) {
    List<Write> writes = ImportChange.of(plan, snapshot.territory());
    if (!writes.isEmpty()) {
      commit(ChangeLabel.of("imported", plan.file()), writes, progress);
    }
  }

  /** Takes back the latest change. */
  public synchronized void undo(Progress progress) {
    refresh(store.undo(progress));
  }

  /** Brings back the change last taken back. */
  public synchronized void redo(Progress progress) {
    refresh(store.redo(progress));
  }

  /** Looks for damage and for what cannot be right. */
  public synchronized List<Finding> check() {
    return Findings.of(snapshot, store.checkIntegrity());
  }

  /** Writes a complete copy of the book into a new file. */
  public synchronized void copyTo(Path file) {
    store.copyTo(file);
  }

  @Override
  public synchronized void close() {
    store.close();
  }

  private void commit(ChangeLabel label, List<Write> writes) {
    commit(label, writes, Progress.NONE);
  }

  private void commit(ChangeLabel label, List<Write> changes, Progress progress) {
    List<Write> writes = new ArrayList<>(changes);
    if (!planYearKept && changes.stream().noneMatch(Book::setsPlanYear)) {
      // The first change settles the plan year, or it would move on with the calendar.
      String key = Setting.PLAN_YEAR.key();
      writes.add(new Write.PutSetting(key, snapshot.settings().text(Setting.PLAN_YEAR)));
    }
    store.commit(label, clock.instant(), writes, progress);
    BookEdit edit = edit();
    writes.forEach(edit::carryOut);
    publish(snapshotOf(edit.territory(), edit.agenda(), edit.settings()));
  }

  private BookEdit edit() {
    Snapshot before = snapshot;
    return new BookEdit(before.territory(), before.agenda(), before.settings().texts());
  }

  private static boolean setsPlanYear(Write write) {
    return write instanceof Write.PutSetting put && put.key().equals(Setting.PLAN_YEAR.key());
  }

  private void refresh(BookStore.Touched touched) {
    BookStore.Contents now = store.load(touched.customers(), touched.projects());
    BookEdit edit = edit();
    touched.customers().forEach(edit::remove);
    touched.projects().forEach(edit::remove);
    now.customers().forEach(edit::put);
    now.projects().forEach(edit::put);
    publish(snapshotOf(edit.territory(), now.agenda(), now.settings()));
  }

  private void publish(Snapshot next) {
    snapshot = next;
    listeners.forEach(listener -> listener.accept(next));
  }

  static <T> ChangeLabel label(String code, Collection<T> things, Function<T, String> name) {
    return things.size() == 1
        ? ChangeLabel.of(code, name.apply(things.iterator().next()))
        : ChangeLabel.of(code + "-several", String.valueOf(things.size()));
  }

  private ImportTarget target() {
    Snapshot now = snapshot;
    return new ImportTarget() {
      @Override
      public Territory territory() {
        return now.territory();
      }

      @Override
      public List<Stage> stages() {
        return now.settings().get(Setting.STAGES);
      }

      @Override
      public LocalDate today() {
        return now.today();
      }

      @Override
      public CustomerId nextCustomerId() {
        return Book.this.nextCustomerId();
      }

      @Override
      public ProjectId nextProjectId() {
        return Book.this.nextProjectId();
      }

      @Override
      public void forEachSalesLine(Consumer<SalesLine> action) {
        synchronized (Book.this) {
          store.forEachSalesLine(action);
        }
      }
    };
  }
}
