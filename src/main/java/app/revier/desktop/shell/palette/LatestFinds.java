package app.revier.desktop.shell.palette;

import app.revier.agenda.Activity;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.search.Findable;
import app.revier.territory.Attribute;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.territory.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the rep went to last, while the book is open; kept nowhere else. */
final class LatestFinds {

  private static final int MOST = 6;

  private final List<Findable> finds = new ArrayList<>();

  /** The rep went there. */
  void add(Findable thing, Snapshot book) {
    finds.removeIf(one -> Objects.equals(now(one, book), thing));
    finds.addFirst(thing);
    if (finds.size() > MOST) {
      finds.removeLast();
    }
  }

  /** Goes on from those of another language. */
  void goOnFrom(LatestFinds before) {
    finds.clear();
    finds.addAll(before.finds);
  }

  /** Those that are still in the book, as they are now, the latest first. */
  List<Findable> in(Snapshot book) {
    return finds.stream().map(one -> now(one, book)).filter(Objects::nonNull).toList();
  }

  private static @Nullable Findable now(Findable before, Snapshot book) {
    Customer was = before.customer();
    Customer customer = was == null ? null : book.territory().customer(was.id());
    return switch (before) {
      case Findable.OfValue(Attribute attribute, Attribute.Value value) ->
          book.settings().get(Setting.ATTRIBUTES).stream()
              .filter(one -> one.code().equals(attribute.code()))
              .map(one -> value(one, value.code()))
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      case Findable.OfAppointment(_, Appointment appointment) -> {
        Appointment there = book.agenda().appointment(appointment.id());
        yield there == null ? null : new Findable.OfAppointment(customer, there);
      }
      case Findable.OfTask(_, Task task) -> {
        Task there = book.agenda().task(task.id());
        yield there == null ? null : new Findable.OfTask(customer, there);
      }
      default -> customer == null ? null : now(before, customer, book);
    };
  }

  private static @Nullable Findable value(Attribute attribute, String code) {
    Attribute.Value value = attribute.value(code);
    return value == null ? null : new Findable.OfValue(attribute, value);
  }

  private static @Nullable Findable now(Findable before, Customer customer, Snapshot book) {
    return switch (before) {
      case Findable.OfCustomer _ -> new Findable.OfCustomer(customer);
      case Findable.OfContact(_, Contact contact) ->
          customer.contacts().stream()
              .filter(one -> one.name().equals(contact.name()))
              .map(one -> new Findable.OfContact(customer, one))
              .findFirst()
              .orElse(null);
      case Findable.OfProject(_, GrowthProject project) -> {
        GrowthProject there = book.territory().project(project.id());
        yield there == null ? null : new Findable.OfProject(customer, there);
      }
      case Findable.OfNote(_, Note note) ->
          customer.notes().contains(note) ? new Findable.OfNote(customer, note) : null;
      case Findable.OfReport(_, Activity activity) -> {
        Activity there = book.agenda().activity(activity.id());
        yield there == null ? null : new Findable.OfReport(customer, there);
      }
      case Findable.OfContract(_, Contract contract) ->
          customer.contracts().contains(contract)
              ? new Findable.OfContract(customer, contract)
              : null;
      case Findable.OfTrait(_, Trait trait, String label) ->
          customer.behaviour().traits().contains(trait)
              ? new Findable.OfTrait(customer, trait, label)
              : null;
      case Findable.OfVisit(_, Stop stop) -> {
        Stop there = book.agenda().stop(stop.id());
        yield there == null ? null : new Findable.OfVisit(customer, there);
      }
      case Findable.OfValue _, Findable.OfAppointment _, Findable.OfTask _ -> null;
    };
  }
}
