package app.revier.cli;

import app.revier.intake.ImportPlan;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.Potential;
import app.revier.text.FieldTexts;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of customers that an import puts others in the place of: the rep may have typed them.
 * Revenue and last visits, which each list brings anew, are not among them.
 */
final class ReplacedValues {

  private static final int MOST_SAID = 10;
  private static final int MOST_LISTED = 10_000;
  private static final String INDENT = "  ";

  private final Texts texts;
  private final FieldTexts fields;
  private final List<Replaced> all = new ArrayList<>();
  private int count;

  private record Replaced(
      Customer customer, String key, String name, String before, String after) {}

  ReplacedValues(ImportPlan plan, Texts texts) {
    this.texts = texts;
    fields = new FieldTexts(texts);
    for (ImportPlan.Change<Customer> change : plan.changedCustomers()) {
      for (CustomerField<?> field : CustomerFields.ALL) {
        boolean differs = !Objects.equals(field.of(change.before()), field.of(change.after()));
        if (differs && !field.equals(CustomerFields.LAST_VISIT)) {
          compare(
              change,
              field.key(),
              fields.name(field),
              fields.value(field, change.before()),
              fields.value(field, change.after()));
        }
      }
      compare(
          change,
          "potential",
          texts.get("fields.potential"),
          potential(change.before()),
          potential(change.after()));
    }
  }

  private void compare(
      ImportPlan.Change<Customer> change, String key, String name, String before, String after) {
    if (before.isEmpty() || before.equals(after)) {
      return;
    }
    count++;
    if (all.size() < MOST_LISTED) {
      all.add(new Replaced(change.before(), key, name, before, after));
    }
  }

  private String potential(Customer customer) {
    Potential potential = customer.potential();
    return potential == null ? "" : texts.amountWithCents(potential.amount());
  }

  /** A line for each of the first, below a line that says what they are; none if there is none. */
  List<String> sentences() {
    List<String> lines = new ArrayList<>();
    if (count > 0) {
      lines.add(texts.get("cli.import-replaced", count));
    }
    for (Replaced one : all.subList(0, Math.min(MOST_SAID, all.size()))) {
      lines.add(
          INDENT
              + texts.get(
                  "cli.import-replaced-value",
                  one.customer().number(),
                  one.customer().name(),
                  one.name(),
                  one.before(),
                  one.after()));
    }
    if (count > MOST_SAID) {
      lines.add(INDENT + texts.get("cli.import-replaced-more", count - MOST_SAID));
    }
    return lines;
  }

  /** Each as a document, at most 10,000. */
  List<Map<String, @Nullable Object>> documents() {
    return all.stream()
        .map(
            one -> {
              Map<String, @Nullable Object> document = Json.object();
              document.put("number", one.customer().number());
              document.put("field", one.key());
              document.put("before", one.before());
              document.put("after", one.after());
              return document;
            })
        .toList();
  }
}
