package app.revier.desktop.screen.imports;

import app.revier.intake.ImportPlan;
import app.revier.territory.Customer;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Names what an import changes at a customer, cell by cell. */
final class CustomerDifferences {

  private final Texts texts;
  private final Map<String, Function<Customer, String>> parts = new LinkedHashMap<>();

  CustomerDifferences(Texts texts) {
    this.texts = texts;
    parts.put("name", Customer::name);
    parts.put("street", customer -> customer.address().street());
    parts.put("postcode", customer -> customer.address().postcode());
    parts.put("city", customer -> customer.address().city());
    parts.put("country", customer -> customer.address().country());
    parts.put("industry", Customer::industry);
    parts.put("parent-group", Customer::parentGroup);
    parts.put("phone", customer -> customer.reach().phone());
    parts.put("mail", customer -> customer.reach().mail());
    parts.put("web", customer -> customer.reach().web());
    parts.put(
        "potential",
        customer ->
            customer.potential() == null
                ? ""
                : texts.amountWithCents(customer.potential().amount()));
    parts.put(
        "loyalty",
        customer ->
            customer.standing().loyaltyEstimate() == null
                ? ""
                : String.valueOf(customer.standing().loyaltyEstimate()));
    parts.put(
        "retention",
        customer ->
            customer.standing().retentionByHand() == null
                ? ""
                : texts.percent(customer.standing().retentionByHand()));
    parts.put(
        "price-erosion",
        customer -> texts.percent(customer.standing().priceErosion().toDouble(), 2));
    parts.put(
        "last-visit",
        customer ->
            customer.visiting().lastVisit() == null
                ? ""
                : texts.date(customer.visiting().lastVisit()));
    parts.put("visit-minutes", customer -> optional(customer.visiting().minutes()));
    parts.put("visit-interval", customer -> optional(customer.visiting().intervalDays()));
    parts.put("contract-amount", customer -> String.valueOf(customer.contracts().size()));
    parts.put("contacts", customer -> String.valueOf(customer.contacts().size()));
    parts.put("competitor", customer -> String.valueOf(customer.competitors().size()));
    parts.put("note", customer -> String.valueOf(customer.notes().size()));
  }

  private static String optional(@Nullable Integer value) {
    return value == null ? "" : value.toString();
  }

  /** One line for each difference: what, before, after. */
  List<String> lines(ImportPlan.Change<Customer> change) {
    List<String> lines = new ArrayList<>();
    parts.forEach(
        (part, value) -> {
          String before = value.apply(change.before());
          String after = value.apply(change.after());
          if (!Objects.equals(before, after)) {
            lines.add(line(texts.get("fields." + part), before, after));
          }
        });
    SortedSet<Integer> years = new TreeSet<>(change.before().revenue().byYear().keySet());
    years.addAll(change.after().revenue().byYear().keySet());
    for (int year : years) {
      String before = revenue(change.before(), year);
      String after = revenue(change.after(), year);
      if (!before.equals(after)) {
        lines.add(line(texts.get("fields.revenue-of", String.valueOf(year)), before, after));
      }
    }
    if (lines.isEmpty()) {
      lines.add(texts.get("imports.other-difference"));
    }
    return lines;
  }

  private String revenue(Customer customer, int year) {
    return customer.revenue().knows(year) ? texts.amountWithCents(customer.revenue().in(year)) : "";
  }

  private String line(String what, String before, String after) {
    return texts.get(
        "imports.difference",
        what,
        before.isEmpty() ? texts.get("imports.nothing") : before,
        after.isEmpty() ? texts.get("imports.nothing") : after);
  }
}
