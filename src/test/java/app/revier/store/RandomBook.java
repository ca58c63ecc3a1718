package app.revier.store;

import app.revier.agenda.AbsenceId;
import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.CalledOffId;
import app.revier.agenda.InquiryId;
import app.revier.agenda.PublishedId;
import app.revier.agenda.ReviewId;
import app.revier.agenda.SpecialRuleId;
import app.revier.agenda.StageChangeId;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.book.BookStore;
import app.revier.book.BookStore.Contents;
import app.revier.book.Write;
import app.revier.intake.ImportPlan;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a book must hold after each of many changes of all kinds, by chance but repeatable. */
final class RandomBook {

  /** More would only make the tests slower. */
  private static final int MOST_CUSTOMERS = 15;

  private final Random random;
  private final RandomTerritory values;
  private TreeMap<CustomerId, Customer> customers = new TreeMap<>();
  private TreeMap<ProjectId, GrowthProject> projects = new TreeMap<>();
  private Agenda agenda = Agenda.EMPTY;
  private Map<String, String> settings = new HashMap<>();
  private List<SalesLine> sales = new ArrayList<>();
  private long lastCustomer;
  private long lastProject;
  private long lastEntry;

  RandomBook(long seed) {
    random = new Random(seed);
    values = new RandomTerritory(random);
  }

  /** The book as it is in a store. */
  void readFrom(BookStore store) {
    customers = new TreeMap<>();
    projects = new TreeMap<>();
    Contents contents = Books.contents(store);
    contents.customers().forEach(customer -> customers.put(customer.id(), customer));
    contents.projects().forEach(project -> projects.put(project.id(), project));
    agenda = contents.agenda();
    settings = new HashMap<>(contents.settings());
    sales = new ArrayList<>();
    store.forEachSalesLine(sales::add);
  }

  Contents contents() {
    return new Contents(
        List.copyOf(customers.values()),
        List.copyOf(projects.values()),
        agenda,
        Map.copyOf(settings));
  }

  List<SalesLine> sales() {
    return List.copyOf(sales);
  }

  /** The writes of the next change, which the book holds from now on. */
  List<Write> change() {
    if (customers.size() > 1 && random.nextInt(8) == 0) {
      return moving();
    }
    if (!sales.isEmpty() && random.nextInt(8) == 0) {
      return grouping();
    }
    List<Write> writes = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      List<Write> step = step();
      step.forEach(this::apply);
      writes.addAll(step);
    }
    return writes;
  }

  private List<Write> step() {
    if (customers.size() > MOST_CUSTOMERS) {
      return remove();
    }
    return switch (random.nextInt(14)) {
      case 0, 1 -> List.of(new Write.PutCustomer(values.customer(newCustomerId())));
      case 2 -> importMany();
      case 3, 4, 5 -> existing() == null ? List.of() : edit();
      case 6 -> existing() == null ? List.of() : remove();
      case 7 -> existing() == null ? List.of() : project();
      case 8 -> existing() == null ? List.of() : List.of(new Write.AddSales(values.sales(ids())));
      case 9 -> List.of(values.setting());
      case 10 -> removedEntry();
      default -> entry();
    };
  }

  private List<Write> importMany() {
    List<Write> writes = new ArrayList<>();
    for (int i = random.nextInt(8); i >= 0; i--) {
      Customer known = existing();
      writes.add(
          new Write.PutCustomer(
              known == null || random.nextBoolean()
                  ? values.customer(newCustomerId())
                  : values.edited(known)));
    }
    return writes;
  }

  private List<Write> edit() {
    Customer one = someone();
    Customer other = someone();
    if (random.nextInt(4) == 0 && !one.equals(other)) {
      return List.of(
          new Write.PutCustomer(one.edit().number(other.number()).build()),
          new Write.PutCustomer(other.edit().number(one.number()).build()));
    }
    return List.of(new Write.PutCustomer(random.nextInt(5) == 0 ? one : values.edited(one)));
  }

  private List<Write> remove() {
    Customer gone = someone();
    List<Write> writes = new ArrayList<>();
    projects.values().stream()
        .filter(project -> project.customer().equals(gone.id()))
        .forEach(project -> writes.add(new Write.RemoveProject(project.id())));
    Set<AgendaEntryId> entries = new LinkedHashSet<>();
    agenda.stops().stream()
        .filter(stop -> gone.id().equals(stop.customer()) || gone.id().equals(stop.called()))
        .forEach(stop -> entries.add(stop.id()));
    for (Appointment appointment : agenda.appointmentsOf(gone.id())) {
      entries.addAll(pointingTo(appointment.id()));
      entries.add(appointment.id());
    }
    agenda.activitiesOf(gone.id()).forEach(activity -> entries.add(activity.id()));
    agenda.calledOff().stream()
        .filter(off -> off.customer().equals(gone.id()))
        .forEach(off -> entries.add(off.id()));
    agenda.special().stream()
        .filter(rule -> gone.id().equals(rule.customer()))
        .forEach(rule -> entries.add(rule.id()));
    agenda.inquiries().stream()
        .filter(inquiry -> inquiry.customer().equals(gone.id()))
        .forEach(inquiry -> entries.add(inquiry.id()));
    for (Activity activity : agenda.activities()) {
      if (!activity.customer().equals(gone.id()) && isOfGone(activity.project(), gone.id())) {
        writes.add(new Write.PutEntry(activity.withoutProject()));
      }
    }
    agenda.stageChanges().stream()
        .filter(
            change -> change.customer().equals(gone.id()) || isOfGone(change.project(), gone.id()))
        .forEach(change -> entries.add(change.id()));
    entries.forEach(id -> writes.add(new Write.RemoveEntry(id)));
    writes.add(new Write.RemoveCustomer(gone.id()));
    if (random.nextInt(4) == 0) {
      writes.add(new Write.PutCustomer(values.edited(gone)));
    }
    return writes;
  }

  private boolean isOfGone(@Nullable ProjectId project, CustomerId gone) {
    GrowthProject about = project == null ? null : projects.get(project);
    return about != null && about.customer().equals(gone);
  }

  private List<Write> project() {
    if (projects.isEmpty() || random.nextBoolean()) {
      return List.of(new Write.PutProject(values.project(newProjectId(), someone().id())));
    }
    List<GrowthProject> all = List.copyOf(projects.values());
    GrowthProject project = all.get(random.nextInt(all.size()));
    return random.nextBoolean()
        ? removed(project)
        : List.of(new Write.PutProject(values.project(project.id(), project.customer())));
  }

  private List<Write> removed(GrowthProject project) {
    List<Write> writes = new ArrayList<>();
    agenda.activities().stream()
        .filter(activity -> project.id().equals(activity.project()))
        .forEach(activity -> writes.add(new Write.PutEntry(activity.withoutProject())));
    agenda.stageChanges().stream()
        .filter(change -> project.id().equals(change.project()))
        .forEach(change -> writes.add(new Write.RemoveEntry(change.id())));
    writes.add(new Write.RemoveProject(project.id()));
    return writes;
  }

  /** A new entry of any kind, or other values for one that there is. */
  private List<Write> entry() {
    long id =
        random.nextInt(3) == 0 && lastEntry > 0 ? 1 + random.nextLong(lastEntry) : ++lastEntry;
    Customer customer = random.nextBoolean() ? existing() : null;
    CustomerId at = customer == null ? null : customer.id();
    ProjectId about = anyOf(List.copyOf(projects.values()), GrowthProject::id);
    return List.of(
        new Write.PutEntry(
            switch (random.nextInt(at == null ? 7 : about == null ? 10 : 11)) {
              case 0 -> values.absence(new AbsenceId(id));
              case 1 -> values.appointment(new AppointmentId(id), at);
              case 2 -> values.task(new TaskId(id));
              case 3 -> values.published(new PublishedId(id));
              case 4 -> values.special(new SpecialRuleId(id), at);
              case 5 -> values.review(new ReviewId(id), List.copyOf(customers.keySet()));
              case 7 -> values.activity(new ActivityId(id), Objects.requireNonNull(at), about);
              case 8 -> values.calledOff(new CalledOffId(id), Objects.requireNonNull(at));
              case 9 -> values.inquiry(new InquiryId(id), Objects.requireNonNull(at));
              case 10 ->
                  values.stageChange(
                      new StageChangeId(id),
                      Objects.requireNonNull(at),
                      Objects.requireNonNull(about));
              default ->
                  values.stop(
                      new StopId(id),
                      at,
                      anyOf(agenda.appointments(), Appointment::id),
                      anyOf(agenda.tasks(), Task::id));
            }));
  }

  private List<Write> removedEntry() {
    List<AgendaEntry> all = agenda.entries().toList();
    AgendaEntryId gone = anyOf(all, AgendaEntry::id);
    if (gone == null) {
      return List.of();
    }
    List<AgendaEntryId> ids = new ArrayList<>(pointingTo(gone));
    ids.add(gone);
    return ids.stream().<Write>map(Write.RemoveEntry::new).toList();
  }

  private Set<AgendaEntryId> pointingTo(AgendaEntryId id) {
    Set<AgendaEntryId> stops = new LinkedHashSet<>();
    agenda.stops().stream()
        .filter(stop -> id.equals(stop.appointment()) || id.equals(stop.task()))
        .forEach(stop -> stops.add(stop.id()));
    return stops;
  }

  private <T, I> @Nullable I anyOf(List<T> all, Function<T, I> id) {
    return all.isEmpty() || random.nextInt(4) == 0
        ? null
        : id.apply(all.get(random.nextInt(all.size())));
  }

  /** Now and then an id is passed over, and given later. */
  private CustomerId newCustomerId() {
    if (random.nextInt(6) == 0 && lastCustomer > 0) {
      CustomerId passedOver = new CustomerId(1 + random.nextLong(lastCustomer));
      if (!customers.containsKey(passedOver)) {
        return passedOver;
      }
    }
    lastCustomer += 1 + random.nextInt(2);
    return new CustomerId(lastCustomer);
  }

  private ProjectId newProjectId() {
    lastProject += 1 + random.nextInt(2);
    return new ProjectId(lastProject);
  }

  private @Nullable Customer existing() {
    return customers.isEmpty() ? null : someone();
  }

  private Customer someone() {
    List<Customer> all = List.copyOf(customers.values());
    return all.get(random.nextInt(all.size()));
  }

  private List<CustomerId> ids() {
    return List.copyOf(customers.keySet());
  }

  /** Lines move before anything else of a change; here it is the whole of it. */
  private List<Write> moving() {
    CustomerId from = someone().id();
    CustomerId to = someone().id();
    Write move = new Write.MoveSales(from, to, random.nextBoolean());
    if (from.equals(to)) {
      return List.of();
    }
    apply(move);
    return List.of(move);
  }

  /** Lines get their groups before any are added; here it is the whole of it. */
  private List<Write> grouping() {
    List<ImportPlan.Change<SalesLine>> changes =
        sales.stream()
            .filter(_ -> random.nextBoolean())
            .map(line -> new ImportPlan.Change<>(line, line.withProductGroup(values.text())))
            .toList();
    if (changes.isEmpty()) {
      return List.of();
    }
    Write grouped = new Write.ChangeSales(changes);
    apply(grouped);
    return List.of(grouped);
  }

  private void apply(Write write) {
    switch (write) {
      case Write.PutCustomer(Customer customer) -> customers.put(customer.id(), customer);
      case Write.RemoveCustomer(CustomerId id) -> {
        customers.remove(id);
        sales.removeIf(line -> line.customer().equals(id));
      }
      case Write.PutProject(GrowthProject project) -> projects.put(project.id(), project);
      case Write.RemoveProject(ProjectId id) -> projects.remove(id);
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

  /** Takes out a line that is the same sale, in whatever group of products. */
  private static boolean takeSame(List<SalesLine> lines, SalesLine line) {
    for (SalesLine one : lines) {
      if (one.withProductGroup("").equals(line.withProductGroup(""))) {
        return lines.remove(one);
      }
    }
    return false;
  }

  private void move(CustomerId from, CustomerId to, boolean all) {
    List<SalesLine> kept =
        new ArrayList<>(sales.stream().filter(line -> line.customer().equals(to)).toList());
    sales.replaceAll(
        line -> {
          boolean moves =
              line.customer().equals(from) && (all || !takeSame(kept, line.withCustomer(to)));
          return moves ? line.withCustomer(to) : line;
        });
  }
}
