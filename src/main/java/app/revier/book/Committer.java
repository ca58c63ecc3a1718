package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.StageChangeId;
import app.revier.book.BookStore.Numbered;
import app.revier.capacity.HolidayCalendar;
import app.revier.task.Progress;
import app.revier.territory.Territory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which an open book changes: one change after the other, each checked against the
 * book as it is, written, and told to the listeners. Only what reads or writes the store waits for
 * a change that is going on; the snapshot and new ids are there at once.
 */
final class Committer {

  private final BookStore store;
  private final HolidayCalendar holidays;
  private final Clock clock;
  private final DerivedValues derived;
  private final PointKeeping points;
  private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
  private final Map<Numbered, AtomicLong> lastIds = new EnumMap<>(Numbered.class);
  private final Object replacing = new Object();
  private final List<BookStore.Damage> damages;
  private final String freshIdentity = UUID.randomUUID().toString();
  private volatile Snapshot snapshot;
  private volatile @Nullable ToldWays told;
  private boolean planYearKept;
  private boolean closed;

  /**
   * Over a store.
   *
   * @param read what the store holds; if not all of it fits together, the book can only be read
   */
  Committer(
      BookStore store,
      PointKeeping points,
      HolidayCalendar holidays,
      Clock clock,
      BookStore.Contents read) {
    BookStore.Contents contents = SoundContents.of(read);
    damages = contents.damages();
    if (!damages.isEmpty()) {
      store.beDamaged();
    }
    this.store = store;
    this.points = points;
    this.holidays = holidays;
    this.clock = clock;
    derived = new DerivedValues(holidays);
    for (Numbered kind : Numbered.values()) {
      lastIds.put(kind, new AtomicLong(store.lastId(kind)));
    }
    snapshot =
        snapshotOf(
            new Territory(contents.customers(), contents.projects()),
            contents.agenda(),
            contents.settings());
    store.rescueFrom(this::inMemory);
  }

  private BookStore.Contents inMemory() {
    Snapshot now = snapshot();
    return new BookStore.Contents(
        now.territory().customers(),
        now.territory().projects(),
        now.agenda(),
        now.settings().texts());
  }

  private Snapshot snapshotOf(
      Territory territory, Agenda agenda, Map<String, String> settingTexts) {
    LocalDate today = LocalDate.now(clock);
    planYearKept = settingTexts.containsKey(Setting.PLAN_YEAR.key());
    Map<String, String> texts = new HashMap<>(settingTexts);
    texts.putIfAbsent(Setting.PLAN_YEAR.key(), String.valueOf(today.getYear() + 1));
    try {
      return new Snapshot(
          territory,
          agenda,
          Settings.of(texts),
          store.history(),
          today,
          holidays,
          derived,
          this::toldWays);
    } catch (InvalidSettingException e) {
      throw new BookFailure(BookFailure.Reason.DAMAGED, store.file(), e);
    }
  }

  /** The book as it is today, also if the program has been open since yesterday. */
  Snapshot snapshot() {
    LocalDate today = LocalDate.now(clock);
    if (!snapshot.today().equals(today)) {
      synchronized (replacing) {
        snapshot = snapshot.today().equals(today) ? snapshot : snapshot.on(today);
      }
    }
    return snapshot;
  }

  Runnable onChange(Consumer<Snapshot> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** An id that nothing else has or had. */
  long nextId(Numbered kind) {
    return Objects.requireNonNull(lastIds.get(kind)).incrementAndGet();
  }

  /** What tells the book from all others: it has it from the first change on, and keeps it. */
  String identity() {
    String kept = snapshot().settings().identity();
    return kept.isEmpty() ? freshIdentity : kept;
  }

  /** Makes a change, if it is one. */
  Optional<BookChange> commit(Function<Snapshot, PlannedChange> change) {
    return commit(change, Progress.NONE);
  }

  /**
   * Makes a change, if it is one.
   *
   * @param change works it out from the book as it is, to which no other change is made meanwhile
   * @return what was made of it; none if it changes nothing
   */
  synchronized Optional<BookChange> commit(
      Function<Snapshot, PlannedChange> change, Progress progress) {
    PlannedChange planned = change.apply(snapshot());
    if (planned.writes().isEmpty()) {
      return Optional.empty();
    }
    List<Write> writes =
        StageMoves.completed(
            snapshot(), planned.writes(), () -> new StageChangeId(nextId(Numbered.STAGE_CHANGE)));
    if (!planYearKept && writes.stream().noneMatch(Committer::setsPlanYear)) {
      // The first change settles the plan year, or it would move on with the calendar.
      String key = Setting.PLAN_YEAR.key();
      writes.add(new Write.PutSetting(key, snapshot().settings().text(Setting.PLAN_YEAR)));
    }
    if (snapshot().settings().identity().isEmpty()) {
      writes.add(new Write.PutSetting(Settings.IDENTITY, freshIdentity));
    }
    Write.PutSetting removed = RemovedEvents.after(snapshot(), writes);
    if (removed != null) {
      writes.add(removed);
    }
    Write.PutSetting assumed = AssumedRevenue.after(snapshot(), writes);
    if (assumed != null) {
      writes.add(assumed);
    }
    Write.PutSetting kept = KeptYearPlans.after(snapshot(), writes);
    if (kept != null) {
      writes.add(kept);
    }
    points.before(snapshot(), planned.label().code());
    // Made before the change is on the disk: whatever lacks the memory for it has changed nothing.
    BookEdit edit = edit();
    writes.forEach(edit::carryOut);
    Territory territory = edit.territory();
    Agenda agenda = edit.agenda();
    Optional<ChangeId> made = store.commit(planned.label(), clock.instant(), writes, progress);
    publish(snapshotOf(territory, agenda, edit.settings()));
    points.saved();
    return made.map(id -> new BookChange(id, planned.label()));
  }

  /** Tells of each restore point that could not be made. */
  void onPointFailure(Consumer<BookFailure> listener) {
    points.onFailure(listener);
  }

  private static boolean setsPlanYear(Write write) {
    return write instanceof Write.PutSetting put && put.key().equals(Setting.PLAN_YEAR.key());
  }

  private BookEdit edit() {
    Snapshot before = snapshot();
    return new BookEdit(before.territory(), before.agenda(), before.settings().texts());
  }

  synchronized void undo(Progress progress) {
    points.before(snapshot(), "undo");
    refresh(store.undo(progress));
    points.saved();
  }

  /** Takes a change back if it is the latest one. */
  synchronized void undo(ChangeId change, Progress progress) {
    BookChange latest = snapshot().history().latest();
    if (latest == null || !latest.id().equals(change)) {
      throw new NotTheLatestChangeException(change, latest);
    }
    undo(progress);
  }

  synchronized void redo(Progress progress) {
    points.before(snapshot(), "redo");
    refresh(store.redo(progress));
    points.saved();
  }

  private void refresh(BookStore.Touched touched) {
    BookStore.Contents now = store.load(touched.customers(), touched.projects());
    if (!now.damages().isEmpty()) {
      throw new BookFailure(BookFailure.Reason.DAMAGED, store.file(), now.damages());
    }
    BookEdit edit = edit();
    touched.customers().forEach(edit::remove);
    touched.projects().forEach(edit::remove);
    now.customers().forEach(edit::put);
    now.projects().forEach(edit::put);
    publish(snapshotOf(edit.territory(), now.agenda(), now.settings()));
  }

  /** Makes what the book holds its beginning, before which undo does not go. */
  synchronized void beginHistory() {
    store.beginHistory();
    Snapshot now = snapshot();
    publish(snapshotOf(now.territory(), now.agenda(), now.settings().texts()));
  }

  /** What could not be understood when the book was opened. */
  List<BookStore.Damage> damages() {
    return damages;
  }

  /** Says what an erasure does, before it is done. */
  interface Planner {
    ErasurePlan plan(BookStore store, Snapshot now, ErasureChange change);
  }

  /** Makes the book forget somebody for good. This is no change: nothing undoes it. */
  synchronized Erased erase(Collection<Person> persons, Planner planner, Progress progress) {
    Snapshot now = snapshot();
    ErasureChange change = new ErasureChange(now, store, persons);
    ErasurePlan plan = planner.plan(store, now, change);
    if (plan.isEmpty()) {
      return new Erased(plan, null);
    }
    List<Write> writes = change.writes();
    Set<Long> places = change.places(now.after(writes), store.drives());
    store.erase(new Erasing(writes, places), progress);
    told = null;
    BookEdit edit = edit();
    writes.forEach(edit::carryOut);
    publish(snapshotOf(edit.territory(), edit.agenda(), edit.settings()));
    return new Erased(plan, store.clean());
  }

  /** Opens another store that holds this book as it was. */
  Book opened(BookStore other) {
    return Book.open(other, holidays, clock, Progress.NONE);
  }

  /** Lets another state take the place of the book. */
  synchronized RestorePoint restore(PreparedRestore prepared) {
    BookFailure.Reason cannot = store.whyReadOnly();
    if (cannot != null) {
      throw new BookFailure(cannot, store.file());
    }
    RestorePoint before = points.beforeRestore();
    store.replaceWith(prepared.book());
    lastIds.forEach((kind, last) -> last.accumulateAndGet(store.lastId(kind), Math::max));
    told = null;
    BookStore.Contents now = store.load(Progress.NONE);
    publish(
        snapshotOf(new Territory(now.customers(), now.projects()), now.agenda(), now.settings()));
    return before;
  }

  /** Writes a copy that can be read with the password only. */
  synchronized void copySealed(Path file, char[] password) {
    points.kept().copySealed(store, file, password);
  }

  /** Looks into the store, while nothing changes it. */
  synchronized <T> T reading(Function<BookStore, T> read) {
    return read.apply(store);
  }

  /** What road services have told: read when it is first wanted, since many never want it. */
  private ToldWays toldWays() {
    ToldWays known = told;
    return known == null ? readToldWays() : known;
  }

  private synchronized ToldWays readToldWays() {
    ToldWays known = told;
    if (known == null) {
      known = ToldWays.of(store.drives());
      told = known;
    }
    return known;
  }

  /** Keeps what a road service has told. No change: nothing undoes it, and nobody is told. */
  synchronized void keepDrives(List<Drive> drives) {
    store.keepDrives(drives);
    ToldWays known = told;
    told = known == null ? null : known.with(drives);
  }

  /**
   * Takes over what others have changed.
   *
   * @return how it stands with the book; it is taken for one that is closed here
   */
  synchronized Following follow() {
    if (!store.readOnly()) {
      throw new IllegalStateException("nobody else can change a book that can be changed here");
    }
    if (closed) {
      return Following.TAKEN;
    }
    if (store.isReplaced()) {
      return Following.REPLACED;
    }
    // Asked first: what is changed after that is seen the next time, and not missed.
    boolean free = store.isFree();
    if (store.changedByOthers()) {
      BookStore.Contents now = SoundContents.of(store.load(Progress.NONE));
      if (!now.damages().isEmpty()) {
        throw new BookFailure(BookFailure.Reason.DAMAGED, store.file(), now.damages());
      }
      told = null;
      publish(
          snapshotOf(new Territory(now.customers(), now.projects()), now.agenda(), now.settings()));
    }
    return free ? Following.FREE : Following.TAKEN;
  }

  synchronized void close() {
    closed = true;
    store.close();
  }

  private void publish(Snapshot next) {
    synchronized (replacing) {
      snapshot = next;
    }
    listeners.forEach(listener -> listener.accept(next));
  }
}
