package app.revier.desktop.shell.palette;

import app.revier.agenda.Activity;
import app.revier.book.Snapshot;
import app.revier.search.Findable;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
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
    CustomerId id = before.customer().id();
    Customer customer = book.territory().customer(id);
    if (customer == null) {
      return null;
    }
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
    };
  }
}
