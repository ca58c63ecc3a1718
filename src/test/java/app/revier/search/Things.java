package app.revier.search;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.territory.Address;
import app.revier.territory.Attribute;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Note;
import app.revier.territory.ProjectId;
import app.revier.territory.Reach;
import app.revier.territory.Territory;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A book in which something is to be found. */
final class Things {

  private final List<Customer> customers = new ArrayList<>();
  private final List<GrowthProject> projects = new ArrayList<>();
  private final List<AgendaEntry> entries = new ArrayList<>();
  private final List<Attribute> attributes = new ArrayList<>();

  Things customer(String name) {
    return customer(name, "");
  }

  Things customer(String name, String town) {
    long id = customers.size() + 1L;
    customers.add(
        new CustomerBuilder(new CustomerId(id), "N" + id, name)
            .address(new Address("", "", town, ""))
            .build());
    return this;
  }

  Things numbered(String number) {
    return last(last().number(number));
  }

  Things phone(String phone) {
    return last(last().reach(new Reach(phone, "", "")));
  }

  Things contact(String name) {
    List<Contact> contacts = new ArrayList<>(customers.getLast().contacts());
    contacts.add(new Contact(name, Contact.Role.OTHER, 1, null));
    return last(last().contacts(contacts));
  }

  Things note(String text, LocalDate date) {
    List<Note> notes = new ArrayList<>(customers.getLast().notes());
    notes.add(new Note(text, "", date));
    return last(last().notes(notes));
  }

  Things project(String name) {
    projects.add(
        new GrowthProjectBuilder(
                new ProjectId(projects.size() + 1L), customers.getLast().id(), name, "offer")
            .build());
    return this;
  }

  Things report(String note, LocalDate date) {
    entries.add(report(entries.size() + 1L, customers.getLast().id(), note, "", date));
    return this;
  }

  Things contract(Contract contract) {
    return last(last().contracts(List.of(contract)));
  }

  Things attribute(Attribute attribute) {
    attributes.add(attribute);
    return this;
  }

  Things has(String attribute, String value) {
    return last(last().behaviour(customers.getLast().behaviour().with(attribute, value)));
  }

  /** With the last customer. */
  Things appointment(String title, LocalDate date) {
    entries.add(appointment(entries.size() + 1L, customers.getLast().id(), title, date));
    return this;
  }

  Things entry(AgendaEntry entry) {
    entries.add(entry);
    return this;
  }

  static Appointment appointment(
      long id, @Nullable CustomerId customer, String title, LocalDate date) {
    return new Appointment(new AppointmentId(id), customer, title, date, date, null, 30, 0);
  }

  static Task task(long id, @Nullable CustomerId called, String title, LocalDate due) {
    return new Task(new TaskId(id), title, 30, 0, null, due, false, called);
  }

  static Stop visit(long id, CustomerId customer, String title, LocalDate date) {
    return new Stop(
        new StopId(id),
        date,
        Stop.Kind.VISIT,
        customer,
        null,
        null,
        title,
        LocalTime.of(9, 0),
        LocalTime.of(9, 30),
        0,
        false);
  }

  static Activity report(long id, CustomerId customer, String note, String next, LocalDate date) {
    return new Activity(
        new ActivityId(id),
        customer,
        date,
        Activity.Kind.VISIT,
        Activity.Result.HELD,
        false,
        null,
        null,
        note,
        next,
        null,
        null,
        "",
        Activity.Effects.NONE);
  }

  private CustomerBuilder last() {
    return customers.getLast().edit();
  }

  private Things last(CustomerBuilder edited) {
    customers.set(customers.size() - 1, edited.build());
    return this;
  }

  Territory territory() {
    return new Territory(customers, projects);
  }

  Agenda agenda() {
    return agenda(entries);
  }

  static Agenda agenda(Collection<? extends AgendaEntry> entries) {
    return Agenda.EMPTY.with(List.of(), entries);
  }

  List<Attribute> attributes() {
    return attributes;
  }

  SearchIndex index(@Nullable SearchIndex before) {
    return SearchIndex.of(territory(), agenda(), attributes, before);
  }

  /** What is found for something that is typed, in words. */
  List<String> found(String typed) {
    return found(typed, null);
  }

  List<String> found(String typed, @Nullable SearchIndex before) {
    return found(SearchQuery.of(typed), before);
  }

  List<String> found(SearchQuery query, @Nullable SearchIndex before) {
    return index(before).find(query).best().stream().map(hit -> words(hit.thing())).toList();
  }

  static String words(Findable thing) {
    return switch (thing) {
      case Findable.OfCustomer(Customer customer) -> customer.name();
      case Findable.OfContact(Customer customer, Contact contact) ->
          contact.name() + " @ " + customer.name();
      case Findable.OfProject(Customer customer, GrowthProject project) ->
          project.name() + " # " + customer.name();
      case Findable.OfNote(Customer customer, Note note) -> note.text() + " : " + customer.name();
      case Findable.OfReport(Customer customer, Activity activity) ->
          activity.note() + " ! " + customer.name();
      case Findable.OfContract(Customer customer, Contract contract) ->
          contract.yearlyAmount() + " = " + customer.name();
      case Findable.OfTrait(Customer customer, _, String label) -> label + " ~ " + customer.name();
      case Findable.OfValue(Attribute attribute, Attribute.Value value) ->
          attribute.name() + " ~ " + value.label();
      case Findable.OfAppointment(Customer customer, Appointment appointment) ->
          appointment.title() + " > " + (customer == null ? "" : customer.name());
      case Findable.OfVisit(Customer customer, Stop stop) ->
          stop.title() + " >> " + customer.name();
      case Findable.OfTask(Customer customer, Task task) ->
          task.title() + " < " + (customer == null ? "" : customer.name());
    };
  }
}
