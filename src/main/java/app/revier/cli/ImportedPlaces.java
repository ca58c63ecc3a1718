package app.revier.cli;

import app.revier.book.Snapshot;
import app.revier.intake.ImportPlan;
import app.revier.place.Whereabouts;
import app.revier.territory.Customer;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which of the customers that an import brings or places anew have no place, or a position that
 * cannot be right.
 */
final class ImportedPlaces {

  /** So many numbers are enough to name; all are in {@code positions}. */
  private static final int MOST_NAMED = 10;

  private final Texts texts;
  private final List<String> without = new ArrayList<>();
  private final List<String> contradicted = new ArrayList<>();

  ImportedPlaces(ImportPlan plan, Snapshot snapshot, Texts texts) {
    this.texts = texts;
    List<Customer> customers = new ArrayList<>(plan.newCustomers());
    plan.changedCustomers().stream()
        .filter(change -> isElsewhere(change.before(), change.after()))
        .forEach(change -> customers.add(change.after()));
    if (customers.isEmpty()) {
      return;
    }
    Whereabouts whereabouts = Whereabouts.of(customers, snapshot.places(), null);
    for (Customer customer : customers) {
      Whereabouts.Where where = whereabouts.of(customer.id());
      if (where.isContradicted()) {
        contradicted.add(customer.number());
      } else if (where.position() == null) {
        without.add(customer.number());
      }
    }
  }

  private static boolean isElsewhere(Customer before, Customer after) {
    return !after.address().equals(before.address())
        || !Objects.equals(after.position(), before.position());
  }

  /** Their numbers. */
  List<String> without() {
    return without;
  }

  /** Their numbers. */
  List<String> contradicted() {
    return contradicted;
  }

  /** For people; empty if all is well. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    add("cli.import-none", without, sentences);
    add("cli.import-contradicts", contradicted, sentences);
    if (!sentences.isEmpty()) {
      sentences.add(texts.get("cli.import-mend"));
    }
    return sentences;
  }

  private void add(String key, List<String> numbers, List<String> sentences) {
    if (!numbers.isEmpty()) {
      String named = String.join(", ", numbers.subList(0, Math.min(MOST_NAMED, numbers.size())));
      int more = numbers.size() - MOST_NAMED;
      sentences.add(
          texts.get(
              key, numbers.size(), more > 0 ? texts.get("cli.import-more", named, more) : named));
    }
  }
}
