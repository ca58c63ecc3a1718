package app.revier.desktop.screen.customers.doubles;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.doubles.LikelyPair;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.text.FieldTexts;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts side by side what is known of two customers; what neither has is left out. */
final class PairLines {

  private static final int YEARS = 4;

  private final Texts texts;
  private final String currency;
  private final LikelyPair pair;
  private final List<PairLine> lines = new ArrayList<>();

  private PairLines(Texts texts, Snapshot snapshot, LikelyPair pair) {
    this.texts = texts;
    this.pair = pair;
    currency = snapshot.settings().get(Setting.CURRENCY);
  }

  /** The lines of a pair. */
  static List<PairLine> of(Texts texts, Snapshot snapshot, LikelyPair pair) {
    PairLines lines = new PairLines(texts, snapshot, pair);
    lines.fields();
    lines.revenue();
    lines.add(texts.get("twins.potential"), lines::potential);
    lines.add(
        texts.get("twins.contacts"),
        customer ->
            customer.contacts().stream().map(Contact::name).collect(Collectors.joining(", ")));
    lines.add(
        texts.get("twins.projects"),
        customer -> lines.count(snapshot.territory().projectsOf(customer.id()).size()));
    lines.add(texts.get("twins.contracts"), one -> lines.count(one.contracts().size()));
    lines.add(texts.get("twins.notes"), one -> lines.count(one.notes().size()));
    lines.add(
        texts.get("twins.visits"),
        one -> lines.count(snapshot.agenda().activitiesOf(one.id()).size()));
    return lines.lines;
  }

  private void fields() {
    FieldTexts words = new FieldTexts(texts);
    for (CustomerField<?> field : CustomerFields.ALL) {
      add(words.name(field), customer -> words.value(field, customer));
    }
  }

  private void revenue() {
    Set<Integer> years = new TreeSet<>(Collections.reverseOrder());
    years.addAll(pair.a().revenue().byYear().keySet());
    years.addAll(pair.b().revenue().byYear().keySet());
    years.stream()
        .limit(YEARS)
        .forEach(
            year ->
                add(
                    texts.get("twins.revenue", String.valueOf(year)),
                    one -> one.revenue().knows(year) ? money(one.revenue().in(year)) : ""));
  }

  private String potential(Customer customer) {
    Potential potential = customer.potential();
    return potential == null ? "" : money(potential.amount());
  }

  private String money(Money amount) {
    return texts.moneyWithCents(amount, currency);
  }

  private String count(int number) {
    return number == 0 ? "" : texts.number(number);
  }

  private void add(String label, Function<Customer, String> value) {
    String a = value.apply(pair.a());
    String b = value.apply(pair.b());
    if (!a.isEmpty() || !b.isEmpty()) {
      lines.add(new PairLine(label, a, b));
    }
  }
}
