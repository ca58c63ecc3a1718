package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.book.Dossier.Entry;
import app.revier.book.Dossier.Line;
import app.revier.book.Dossier.Section;
import app.revier.place.Whereabouts;
import app.revier.segment.Classification;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Puts together what the book keeps about somebody. */
final class Dossiers {

  private static final Comparator<AgendaEntryId> BY_KIND_AND_NUMBER =
      Comparator.comparing((AgendaEntryId id) -> id.getClass().getName())
          .thenComparingLong(AgendaEntryId::value);

  private final Snapshot now;
  private final BookStore store;
  private final Person person;
  private final Customer customer;
  private final ErasureChange change;
  private final DossierLines told;
  private final List<Section> sections = new ArrayList<>();

  private Dossiers(Snapshot now, BookStore store, Person person) {
    this.now = now;
    this.store = store;
    this.person = person;
    customer = Objects.requireNonNull(now.territory().customer(person.customer()));
    change = new ErasureChange(now, store, List.of(person));
    told = new DossierLines(customer.id(), now.settings().get(Setting.ATTRIBUTES));
  }

  /** All about somebody who is in the book. */
  static Dossier of(Snapshot now, BookStore store, Person person) {
    Dossiers dossiers = new Dossiers(now, store, person);
    Classification classification = null;
    if (person.isCustomer()) {
      classification = now.segmentation().of(person.customer());
      dossiers.ofCustomer();
    } else {
      dossiers.ofContact();
    }
    dossiers.mentions();
    dossiers.history();
    return new Dossier(
        person, dossiers.customer, now, store.file(), classification, dossiers.sections);
  }

  private void ofCustomer() {
    record("customer", customer);
    found();
    revenue();
    List<Line> orders = new ArrayList<>();
    if (customer.orders() != null) {
      customer.orders().days().forEach(day -> orders.add(new Line("day", day)));
    }
    add("orders", orders.stream().map(line -> new Entry(List.of(line))).toList());
    Map<String, Collection<?>> parts = new TreeMap<>();
    RecordParts.visit(customer, new Lists(parts));
    parts.remove("apart");
    parts.forEach(this::records);
    apart();
    records("projects", now.territory().projectsOf(customer.id()));
    records("sales", store.salesOf(customer.id()));
    agenda();
    add("since", since());
    settings();
  }

  private void apart() {
    List<Entry> others = new ArrayList<>();
    for (Customer other : now.territory().customers()) {
      if (KeptApart.are(customer, other)) {
        others.add(
            new Entry(List.of(new Line("number", other.number()), new Line("name", other.name()))));
      }
    }
    add("apart", others);
  }

  private List<Entry> since() {
    var day = store.customerSince().of(customer.id());
    return day == null ? List.of() : List.of(new Entry(List.of(new Line("day", day))));
  }

  private void ofContact() {
    for (Contact contact : customer.contacts()) {
      if (contact.name().equals(person.contact())) {
        record("contact", contact);
      }
    }
    add(
        "at",
        List.of(
            new Entry(
                List.of(
                    new Line("number", customer.number()), new Line("name", customer.name())))));
  }

  private void found() {
    Whereabouts.Where where = now.whereabouts().of(customer.id());
    List<Line> lines = new ArrayList<>();
    if (where.position() != null) {
      lines.addAll(told.of(where.position()));
    }
    if (where.problem() != null) {
      lines.add(new Line("problem", where.problem()));
    }
    add("found", lines.isEmpty() ? List.of() : List.of(new Entry(lines)));
  }

  private void revenue() {
    List<Entry> years = new ArrayList<>();
    customer
        .revenue()
        .byYear()
        .forEach(
            (year, amount) ->
                years.add(
                    new Entry(
                        List.of(
                            new Line("year", String.valueOf(year)), new Line("amount", amount)))));
    add("revenue", years);
  }

  private void agenda() {
    Map<AgendaEntryId, AgendaEntry> theirs = new TreeMap<>(BY_KIND_AND_NUMBER);
    Agenda after = now.after(change.writes()).agenda();
    now.agenda().entries().forEach(entry -> theirs.put(entry.id(), entry));
    after.entries().forEach(entry -> theirs.remove(entry.id()));
    Map<String, List<AgendaEntry>> byKind = new TreeMap<>();
    theirs
        .values()
        .forEach(
            entry ->
                byKind
                    .computeIfAbsent(
                        DossierLines.hyphened(entry.getClass().getSimpleName()),
                        _ -> new ArrayList<>())
                    .add(entry));
    byKind.forEach(this::records);
  }

  private void settings() {
    Map<String, String> after = change.settingsAfter(change.writes());
    List<Entry> entries = new ArrayList<>();
    now.settings()
        .texts()
        .forEach(
            (key, text) -> {
              if (key.equals(Setting.SCENARIOS.key()) && !text.equals(after.get(key))) {
                entries.add(new Entry(List.of(new Line("key", key), new Line("text", text))));
              }
            });
    add("settings", entries);
  }

  private void mentions() {
    List<Write> writes = change.writes();
    Mentions mentions =
        Mentions.in(now.after(writes), change.settingsAfter(writes), change.wordsInTexts());
    CustomerId own = customer.id();
    store.forEachSalesLine(
        line -> {
          if (!person.isCustomer() || !line.customer().equals(own)) {
            mentions.look(line);
          }
        });
    add("mentions", mentions.all().stream().map(this::mention).toList());
  }

  private Entry mention(Mention mention) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("kind", DossierLines.word(mention.kind())));
    if (mention.customer() != null) {
      Customer at = now.territory().customer(mention.customer());
      lines.add(new Line("at", at == null ? "" : at.number() + " " + at.name()));
    }
    if (mention.date() != null) {
      lines.add(new Line("date", mention.date()));
    }
    lines.add(new Line("text", mention.text()));
    return new Entry(lines);
  }

  private void history() {
    List<Entry> changes = new ArrayList<>();
    for (PastChange past : store.pastChanges()) {
      boolean named =
          past.label().arguments().stream()
              .anyMatch(
                  text ->
                      change.words().in(text).isPresent()
                          || (person.isCustomer() && text.equals(customer.number())));
      if (named) {
        changes.add(
            new Entry(List.of(new Line("at", past.at()), new Line("change", past.label()))));
      }
    }
    add("history", changes);
    if (person.isCustomer()) {
      add("earlier", store.keptRows(customer.id()).stream().map(Dossiers::kept).toList());
    }
  }

  private static Entry kept(KeptRow row) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("table", row.table()));
    new TreeMap<>(row.values()).forEach((column, value) -> lines.add(new Line(column, value)));
    return new Entry(lines);
  }

  private void record(String code, Record record) {
    add(code, List.of(new Entry(told.of(record))));
  }

  private void records(String code, Collection<?> records) {
    add(
        code,
        records.stream()
            .filter(Record.class::isInstance)
            .map(record -> new Entry(told.of((Record) record)))
            .toList());
  }

  private void add(String code, List<Entry> entries) {
    if (!entries.isEmpty()) {
      sections.add(new Section(code, entries));
    }
  }

  /** Takes the parts of which there are several. */
  private record Lists(Map<String, Collection<?>> parts) implements RecordParts.Visitor {
    @Override
    public void value(String path, Object value) {
      // Stands among the master data.
    }

    @Override
    public void several(String path, Collection<?> some) {
      // What is inside of another part, such as how they buy, stands with it.
      if (path.indexOf('.') < 0) {
        parts.put(path, some);
      }
    }
  }
}
