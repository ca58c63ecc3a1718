package app.revier.book;

import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Stop;
import app.revier.doubles.LikelyDoubles;
import app.revier.doubles.MergeRevenue;
import app.revier.doubles.Merging;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.territory.Territory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds customers who are there twice, merges them, or keeps them apart for good. */
public final class DoubleEdits {

  private final Committer committer;
  private volatile @Nullable Known known;

  DoubleEdits(Committer committer) {
    this.committer = committer;
  }

  /**
   * The customers who are probably the same, those kept apart left out.
   *
   * @param progress told the customers done so far; may stop the work by throwing
   */
  public LikelyDoubles find(Progress progress) {
    List<Customer> customers = committer.snapshot().territory().customers();
    Known before = known;
    if (before != null && before.customers.equals(customers)) {
      return before.doubles;
    }
    LikelyDoubles doubles = LikelyDoubles.among(customers, KeptApart::are, progress);
    known = new Known(customers, doubles);
    return doubles;
  }

  /** What was found last, kept as long as the customers stay as they are. */
  private record Known(List<Customer> customers, LikelyDoubles doubles) {}

  /**
   * What merging two customers would do.
   *
   * @throws IllegalArgumentException if both are the same, or one is not in the book
   */
  public MergePreview preview(CustomerId keep, CustomerId drop, MergeRevenue revenue) {
    return committer.reading(store -> preview(store, committer.snapshot(), keep, drop, revenue));
  }

  private static MergePreview preview(
      BookStore store, Snapshot now, CustomerId keep, CustomerId drop, MergeRevenue revenue) {
    Territory territory = now.territory();
    Customer stays = territory.customer(keep);
    Customer goes = territory.customer(drop);
    if (stays == null || goes == null || keep.equals(drop)) {
      throw new IllegalArgumentException("no two customers: " + keep + ", " + drop);
    }
    SalesOfTwo sales = SalesOfTwo.read(store, keep, drop, revenue);
    VisitsOfTwo visits = VisitsOfTwo.of(now.agenda(), keep, drop, now.today());
    return new MergePreview(
        stays,
        goes,
        revenue,
        Merging.of(stays, goes, revenue, sales.sums()),
        new MergePreview.Moves(
            sales.moved(),
            sales.repeated(),
            territory.projectsOf(drop).size(),
            moved(now, visits, drop, keep).size(),
            visits.needless().size(),
            visits.close()));
  }

  /**
   * Merges two customers into one, as one step of undo: all that belongs to the one who goes
   * belongs to the other then, and what is not taken over stands in a note.
   *
   * @param words puts that into words
   * @throws IllegalArgumentException if both are the same, or one is not in the book
   */
  public Optional<BookChange> merge(
      CustomerId keep, CustomerId drop, MergeRevenue revenue, MergeWords words) {
    return committer.commit(
        now -> {
          MergePreview preview =
              committer.reading(store -> preview(store, now, keep, drop, revenue));
          return new PlannedChange(
              ChangeLabel.of("customers-merged", preview.keep().name(), preview.drop().name()),
              writes(now, preview, words));
        });
  }

  private static List<Write> writes(Snapshot now, MergePreview preview, MergeWords words) {
    CustomerId keep = preview.keep().id();
    CustomerId drop = preview.drop().id();
    Customer merged = preview.merged().customer();
    if (preview.leavesOut()) {
      List<Note> notes = new ArrayList<>(merged.notes());
      for (String piece : pieces(words.note(preview))) {
        notes.add(new Note(piece, preview.drop().number(), now.today()));
      }
      merged = merged.edit().notes(notes).build();
    }
    List<Write> writes = new ArrayList<>();
    VisitsOfTwo visits = VisitsOfTwo.of(now.agenda(), keep, drop, now.today());
    for (Stop needless : visits.needless()) {
      writes.add(new Write.RemoveEntry(needless.id()));
    }
    for (AgendaEntry entry : moved(now, visits, drop, keep)) {
      writes.add(new Write.PutEntry(entry));
    }
    for (GrowthProject project : now.territory().projectsOf(drop)) {
      writes.add(new Write.PutProject(project.edit().customer(keep).build()));
    }
    for (Customer other : now.territory().customers()) {
      if (other.apart().contains(drop) && !other.id().equals(keep)) {
        writes.add(new Write.PutCustomer(apartFrom(other, keep, drop)));
      }
    }
    boolean add = preview.revenue() == MergeRevenue.ADD;
    if (preview.moves().sales() + preview.moves().repeated() > 0) {
      writes.add(new Write.MoveSales(drop, keep, add));
    }
    writes.add(new Write.RemoveCustomer(drop));
    writes.add(new Write.PutCustomer(merged));
    Write.PutSetting planned = KeptYearPlans.merged(now, drop, keep);
    if (planned != null) {
      writes.add(planned);
    }
    String before = now.settings().get(Setting.SCENARIOS);
    String after =
        ScenarioText.renumbered(before, preview.drop().number(), preview.keep().number());
    if (!after.equals(before)) {
      writes.add(new Write.PutSetting(Setting.SCENARIOS.key(), after));
    }
    return writes;
  }

  private static List<AgendaEntry> moved(
      Snapshot now, VisitsOfTwo visits, CustomerId drop, CustomerId keep) {
    Set<AgendaEntryId> gone = new HashSet<>();
    visits.needless().forEach(stop -> gone.add(stop.id()));
    return MovedEntries.of(now.agenda(), drop, keep).stream()
        .filter(entry -> !gone.contains(entry.id()))
        .toList();
  }

  /** A text as so many notes as it takes, of whole lines where a line has room in one. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    String rest = text;
    while (rest.length() > Note.LONGEST) {
      int line = rest.lastIndexOf('\n', Note.LONGEST);
      int most = Character.isHighSurrogate(rest.charAt(Note.LONGEST - 1)) ? 1 : 0;
      int end = line > 0 ? line : Note.LONGEST - most;
      pieces.add(rest.substring(0, end));
      rest = rest.substring(line > 0 ? end + 1 : end);
    }
    if (!rest.isEmpty()) {
      pieces.add(rest);
    }
    return pieces;
  }

  private static Customer apartFrom(Customer customer, CustomerId added, CustomerId gone) {
    List<CustomerId> apart = new ArrayList<>(customer.apart());
    apart.remove(gone);
    if (!apart.contains(added)) {
      apart.add(added);
    }
    return customer.edit().apart(apart).build();
  }

  /**
   * Keeps two customers apart for good: they are not named as likely doubles any more.
   *
   * @return the change; none if they are kept apart already
   * @throws IllegalArgumentException if both are the same, or one is not in the book
   */
  public Optional<BookChange> apart(CustomerId one, CustomerId other) {
    return committer.commit(
        now -> {
          Customer a = now.territory().customer(one);
          Customer b = now.territory().customer(other);
          if (a == null || b == null || one.equals(other)) {
            throw new IllegalArgumentException("no two customers: " + one + ", " + other);
          }
          ChangeLabel label = ChangeLabel.of("customers-apart", a.name(), b.name());
          if (KeptApart.are(a, b)) {
            return new PlannedChange(label, List.of());
          }
          Customer later = one.compareTo(other) < 0 ? b : a;
          List<CustomerId> apart = new ArrayList<>(later.apart());
          apart.add(later.id().equals(one) ? other : one);
          return new PlannedChange(
              label, List.of(new Write.PutCustomer(later.edit().apart(apart).build())));
        });
  }
}
