package app.revier.book;

import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.book.TakenOver.Renumbered;
import app.revier.doubles.MergeRevenue;
import app.revier.doubles.Merging;
import app.revier.handover.Arrival;
import app.revier.handover.Arrival.AsNew;
import app.revier.handover.Arrival.Decision;
import app.revier.handover.Arrival.Into;
import app.revier.handover.Arrival.NotAtAll;
import app.revier.handover.EntriesThere;
import app.revier.handover.Renumbering;
import app.revier.handover.Translation;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.FormerEntry;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
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

/** Works out what taking customers over writes. */
final class TakeoverChange {

  private final TakeoverPreview takeover;
  private final Snapshot now;
  private final Translation words;
  private final TakeoverWords texts;
  private final Ids ids;
  private final Function<CustomerId, List<SalesLine>> ownSales;
  private final Map<CustomerId, CustomerId> customers = new HashMap<>();
  private final Map<ProjectId, ProjectId> projects = new HashMap<>();
  private final Renumbering renumbering;
  private final Map<CustomerId, Customer> put = new LinkedHashMap<>();
  private final Map<CustomerId, List<GrowthProject>> theirProjects;
  private final Map<CustomerId, List<SalesLine>> theirSales;
  private final Set<String> numbers = new HashSet<>();
  private final List<Write> writes = new ArrayList<>();
  private final List<SalesLine> sales = new ArrayList<>();
  private final List<String> added = new ArrayList<>();
  private final List<String> joined = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final List<Renumbered> renumbered = new ArrayList<>();
  private final List<String> keptProjects = new ArrayList<>();

  /** Gives ids that nothing has or had. */
  interface Ids extends Renumbering.Ids {
    CustomerId customer();

    ProjectId project();
  }

  TakeoverChange(
      TakeoverPreview takeover,
      Snapshot now,
      Translation words,
      TakeoverWords texts,
      Ids ids,
      Function<CustomerId, List<SalesLine>> ownSales) {
    this.takeover = takeover;
    this.now = now;
    this.words = words;
    this.texts = texts;
    this.ids = ids;
    this.ownSales = ownSales;
    theirProjects = takeover.parcel().projectsByCustomer();
    theirSales = takeover.parcel().salesByCustomer();
    renumbering = new Renumbering(customers, projects, words, ids);
    now.territory().customers().forEach(customer -> numbers.add(customer.number()));
  }

  /**
   * Works it out.
   *
   * @param decisions one for each customer who arrives, by its id in the parcel
   */
  void carryOut(Map<CustomerId, Decision> decisions) {
    for (Arrival arrival : takeover.arrivals()) {
      CustomerId id = arrival.customer().id();
      switch (Objects.requireNonNull(decisions.get(id), "nobody has decided")) {
        case AsNew _ -> customers.put(id, ids.customer());
        case Into(CustomerId own) -> customers.put(id, own);
        case NotAtAll _ -> leftOut.add(arrival.customer().number());
      }
    }
    for (Arrival arrival : takeover.arrivals()) {
      switch (decisions.get(arrival.customer().id())) {
        case AsNew _ -> add(arrival.customer());
        case Into(CustomerId own) -> join(arrival.customer(), own);
        case NotAtAll _ -> {}
        case null -> {}
      }
    }
    put.forEach(
        (id, customer) -> {
          if (!customer.equals(now.territory().customer(id))) {
            writes.add(new Write.PutCustomer(customer));
          }
        });
    addEntries();
    if (!sales.isEmpty()) {
      writes.add(new Write.AddSales(sales));
    }
  }

  private void add(Customer arriving) {
    CustomerId id = Objects.requireNonNull(customers.get(arriving.id()));
    String number = free(arriving.number());
    if (!number.equals(arriving.number())) {
      renumbered.add(new Renumbered(arriving.name(), arriving.number(), number));
    }
    put.put(id, renumbering.of(arriving, id, number));
    for (GrowthProject project : theirProjects.getOrDefault(arriving.id(), List.of())) {
      addProject(project);
    }
    theirSales
        .getOrDefault(arriving.id(), List.of())
        .forEach(line -> sales.add(line.withCustomer(id)));
    added.add(number);
  }

  private String free(String number) {
    String free = number;
    for (int count = 2; !numbers.add(free); count++) {
      free = number + "-" + count;
    }
    return free;
  }

  private void addProject(GrowthProject project) {
    ProjectId id = ids.project();
    projects.put(project.id(), id);
    writes.add(new Write.PutProject(arrived(project, id)));
  }

  private void join(Customer arriving, CustomerId id) {
    Customer own = put.getOrDefault(id, now.territory().customer(id));
    if (own == null) {
      throw new StaleImportException();
    }
    Customer drop = renumbering.of(arriving, ids.customer(), arriving.number());
    List<SalesLine> kept = new ArrayList<>(ownSales.apply(id));
    sales.stream().filter(line -> line.customer().equals(id)).forEach(kept::add);
    SalesOfTwo lines =
        SalesOfTwo.of(kept, theirSales.getOrDefault(arriving.id(), List.of()), MergeRevenue.KEEP);
    Merging.Merged merged = Merging.of(own, drop, MergeRevenue.KEEP, lines.sums());
    List<GrowthProject> different = joinProjects(arriving, id);
    CustomerBuilder result =
        merged
            .customer()
            .edit()
            .former(former(own, drop))
            .apart(apart(merged, own))
            .handedOver(null);
    List<Note> notes = new ArrayList<>(merged.customer().notes());
    MergePreview preview =
        new MergePreview(
            own,
            drop,
            MergeRevenue.KEEP,
            merged,
            new MergePreview.Moves(lines.moved().size(), lines.repeated(), 0, 0, 0, 0));
    if (preview.leavesOut()) {
      note(notes, texts.note(preview), arriving);
    }
    if (!different.isEmpty()) {
      note(notes, texts.projects(different), arriving);
    }
    put.put(id, result.notes(notes).build());
    lines.moved().forEach(line -> sales.add(line.withCustomer(id)));
    joined.add(own.number());
  }

  /** Says it once, however often the same file is taken. */
  private void note(List<Note> notes, String text, Customer from) {
    for (String piece : NotePieces.of(text)) {
      boolean said =
          notes.stream()
              .anyMatch(one -> one.text().equals(piece) && one.source().equals(from.number()));
      if (!said) {
        notes.add(new Note(piece, from.number(), now.today()));
      }
    }
  }

  private static List<FormerEntry> former(Customer own, Customer drop) {
    List<FormerEntry> all = new ArrayList<>(own.former());
    List<FormerEntry> more = new ArrayList<>(drop.former());
    more.add(new FormerEntry(drop.number(), drop.name(), drop.address(), false, drop.revenue()));
    for (FormerEntry one : more) {
      boolean known =
          one.number().equals(own.number())
              || all.stream().anyMatch(before -> before.number().equals(one.number()));
      if (!known) {
        all.add(one);
      }
    }
    return all;
  }

  private static List<CustomerId> apart(Merging.Merged merged, Customer own) {
    return merged.customer().apart().stream()
        .filter(other -> other.compareTo(own.id()) < 0)
        .toList();
  }

  /** The own projects stay; those that came and are different by more than their ids are named. */
  private List<GrowthProject> joinProjects(Customer arriving, CustomerId id) {
    List<GrowthProject> different = new ArrayList<>();
    for (GrowthProject project : theirProjects.getOrDefault(arriving.id(), List.of())) {
      GrowthProject own =
          now.territory().projectsOf(id).stream()
              .filter(one -> isSame(one, project))
              .findFirst()
              .orElse(null);
      if (own == null) {
        addProject(project);
      } else {
        projects.put(project.id(), own.id());
        GrowthProject arrived = arrived(project, own.id());
        if (!arrived.equals(own)) {
          different.add(arrived);
          keptProjects.add(own.name());
        }
      }
    }
    return different;
  }

  /** A project as it will be kept: one that is open has no end. */
  private GrowthProject arrived(GrowthProject project, ProjectId id) {
    GrowthProject arrived = renumbering.of(project, id);
    return arrived.isOpen(words.lists().stages()) ? arrived.edit().closing(null).build() : arrived;
  }

  /** As an import knows a project again. */
  private static boolean isSame(GrowthProject own, GrowthProject other) {
    return own.name().equals(other.name())
        || (!own.sourceId().isEmpty() && own.sourceId().equals(other.sourceId()));
  }

  private void addEntries() {
    EntriesThere there =
        new EntriesThere(
            Parcels.allEntries(now.agenda(), put.keySet()), customers, projects, words);
    for (AgendaEntry entry : takeover.parcel().entries()) {
      AgendaEntryId own = there.take(entry);
      if (own == null) {
        renumbering.of(entry).map(Write.PutEntry::new).ifPresent(writes::add);
      } else {
        renumbering.isThere(entry, own);
      }
    }
  }

  /** What it comes to: the steps, with those that change the own lists first. */
  List<Write> writes() {
    if (writes.isEmpty()) {
      return List.of();
    }
    List<Write> all = new ArrayList<>();
    Settings settings = now.settings();
    put(all, Setting.ATTRIBUTES, settings.get(Setting.ATTRIBUTES), words.lists().attributes());
    put(all, Setting.STAGES, settings.get(Setting.STAGES), words.lists().stages());
    put(all, Setting.MEASURES, settings.get(Setting.MEASURES), words.lists().measures());
    all.addAll(writes);
    return all;
  }

  private static <T> void put(List<Write> all, Setting<T> setting, T before, T after) {
    if (!after.equals(before)) {
      all.add(new Write.PutSetting(setting.key(), setting.format().apply(after)));
    }
  }

  /** The customers who are in the book then, in their order. */
  List<Customer> taken() {
    return List.copyOf(put.values());
  }

  TakenOver result(@Nullable BookChange change) {
    return new TakenOver(change, added, joined, leftOut, renumbered, keptProjects);
  }
}
