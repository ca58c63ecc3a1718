package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Stop;
import app.revier.handover.OwnLists;
import app.revier.handover.Parcel;
import app.revier.handover.Sender;
import app.revier.territory.Attribute;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.SalesLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes customers out of a book with everything about them, and writes a book of them. */
final class Parcels {

  private Parcels() {}

  /**
   * All about some customers.
   *
   * @param sales the sales lines of a customer
   */
  static Parcel of(
      Snapshot book,
      Collection<CustomerId> ids,
      @Nullable Sender sender,
      Function<CustomerId, List<SalesLine>> sales) {
    Set<CustomerId> chosen = new LinkedHashSet<>(ids);
    List<Customer> customers = new ArrayList<>();
    List<SalesLine> lines = new ArrayList<>();
    for (Customer customer : book.territory().customers()) {
      if (chosen.contains(customer.id())) {
        customers.add(
            customer
                .edit()
                .handedOver(null)
                .apart(customer.apart().stream().filter(chosen::contains).toList())
                .build());
        lines.addAll(sales.apply(customer.id()));
      }
    }
    Settings settings = book.settings();
    return new Parcel(
        sender,
        settings.get(Setting.CURRENCY),
        new OwnLists(
            used(settings.get(Setting.ATTRIBUTES), customers),
            settings.get(Setting.STAGES),
            settings.get(Setting.MEASURES)),
        customers,
        book.territory().projects().stream()
            .filter(project -> chosen.contains(project.customer()))
            .toList(),
        entries(book.agenda(), chosen, book.today()),
        lines);
  }

  /** The attributes of which one of the customers has a value. */
  private static List<Attribute> used(List<Attribute> attributes, List<Customer> customers) {
    return attributes.stream()
        .filter(
            attribute ->
                customers.stream()
                    .anyMatch(one -> one.behaviour().valueOf(attribute.code()) != null))
        .toList();
  }

  /**
   * What days hold of them. What is only proposed for days to come is the sender's own way, and
   * nobody has promised it.
   */
  private static List<AgendaEntry> entries(
      Agenda agenda, Set<CustomerId> customers, LocalDate today) {
    Set<AgendaEntryId> theirs = theirs(agenda, customers);
    return agenda
        .entries()
        .filter(entry -> theirs.contains(entry.id()))
        .filter(
            entry ->
                !(entry instanceof Stop stop) || stop.confirmed() || stop.date().isBefore(today))
        .toList();
  }

  private static Set<AgendaEntryId> theirs(Agenda agenda, Collection<CustomerId> customers) {
    Set<AgendaEntryId> theirs = new HashSet<>();
    for (Write write : AgendaChange.withoutCustomers(agenda, customers)) {
      if (write instanceof Write.RemoveEntry(AgendaEntryId id)) {
        theirs.add(id);
      }
    }
    return theirs;
  }

  /** What days hold of customers, as {@link AgendaChange#withoutCustomers} removes it. */
  static List<AgendaEntry> allEntries(Agenda agenda, Collection<CustomerId> customers) {
    Set<AgendaEntryId> theirs = theirs(agenda, customers);
    return agenda.entries().filter(entry -> theirs.contains(entry.id())).toList();
  }

  /** The steps that make an empty book one of nothing but a parcel. */
  static List<Write> writes(Parcel parcel, Settings from) {
    List<Write> writes = new ArrayList<>();
    put(writes, Setting.CURRENCY, parcel.currency());
    put(writes, Setting.ATTRIBUTES, parcel.lists().attributes());
    put(writes, Setting.STAGES, parcel.lists().stages());
    put(writes, Setting.MEASURES, parcel.lists().measures());
    put(writes, Setting.PLAN_YEAR, from.planYear());
    put(writes, Setting.BASE_YEAR, from.baseYear());
    Sender sender = parcel.sender();
    if (sender != null) {
      writes.add(new Write.PutSetting(Settings.HANDOVER, sender.format()));
    }
    parcel.customers().forEach(customer -> writes.add(new Write.PutCustomer(customer)));
    parcel.projects().forEach(project -> writes.add(new Write.PutProject(project)));
    parcel.entries().forEach(entry -> writes.add(new Write.PutEntry(entry)));
    if (!parcel.sales().isEmpty()) {
      writes.add(new Write.AddSales(parcel.sales()));
    }
    return writes;
  }

  private static <T> void put(List<Write> writes, Setting<T> setting, T value) {
    String text = setting.format().apply(value);
    if (!text.isEmpty()) {
      writes.add(new Write.PutSetting(setting.key(), text));
    }
  }

  /** A parcel out of a book of nothing else, or out of a whole book. */
  static Parcel of(BookStore.Contents contents, List<SalesLine> sales) {
    Settings settings = Settings.of(contents.settings());
    Set<CustomerId> own = new HashSet<>();
    contents.customers().stream().filter(Customer::isOwn).forEach(one -> own.add(one.id()));
    Map<CustomerId, List<SalesLine>> lines = new HashMap<>();
    for (SalesLine line : sales) {
      lines.computeIfAbsent(line.customer(), _ -> new ArrayList<>()).add(line);
    }
    return new Parcel(
        Sender.parse(contents.settings().get(Settings.HANDOVER)),
        settings.get(Setting.CURRENCY),
        new OwnLists(
            settings.get(Setting.ATTRIBUTES),
            settings.get(Setting.STAGES),
            settings.get(Setting.MEASURES)),
        contents.customers().stream().filter(Customer::isOwn).toList(),
        contents.projects().stream().filter(one -> own.contains(one.customer())).toList(),
        allEntries(contents.agenda(), own),
        own.stream().sorted().flatMap(id -> lines.getOrDefault(id, List.of()).stream()).toList());
  }
}
