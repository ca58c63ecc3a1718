package app.revier.desktop.screen.customers.doubles;

import app.revier.book.MergePreview;
import app.revier.desktop.nav.Desk;
import app.revier.doubles.LikelyPair;
import app.revier.doubles.MergeRevenue;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.CustomerId;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the rep chooses for the pair that is looked at, and what would come of it. */
final class PairChoice {

  private static final String PREVIEW = "doubles-preview";

  private final Desk desk;
  private final BooleanProperty keepsFirst = new SimpleBooleanProperty(this, "keepsFirst", true);
  private final ObjectProperty<MergeRevenue> revenue =
      new SimpleObjectProperty<>(this, "revenue", MergeRevenue.KEEP);
  private final ReadOnlyObjectWrapper<@Nullable MergePreview> preview =
      new ReadOnlyObjectWrapper<>(this, "preview");
  private @Nullable LikelyPair pair;

  /** There is no pair yet. */
  PairChoice(Desk desk) {
    this.desk = desk;
    keepsFirst.subscribe(_ -> look());
    revenue.subscribe(_ -> look());
  }

  /** Whether the customer who was there first stays; otherwise the other. */
  BooleanProperty keepsFirstProperty() {
    return keepsFirst;
  }

  /** What becomes of revenue that both have in the same year. */
  ObjectProperty<MergeRevenue> revenueProperty() {
    return revenue;
  }

  /** What merging would do; none until it is known. */
  ReadOnlyObjectProperty<@Nullable MergePreview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** Takes what mostly is right for a pair. */
  void begin(@Nullable LikelyPair now) {
    pair = now;
    revenue.set(MergeRevenue.KEEP);
    keepsFirst.set(now == null || isBetterKnown(now.a(), now.b()));
    look();
  }

  /** Takes what was chosen before. */
  void take(boolean first, MergeRevenue choice) {
    keepsFirst.set(first);
    revenue.set(choice);
  }

  /** Who stays. */
  Customer keep(LikelyPair of) {
    return keepsFirst.get() ? of.a() : of.b();
  }

  /** Who goes. */
  Customer drop(LikelyPair of) {
    return keepsFirst.get() ? of.b() : of.a();
  }

  /**
   * The customer of whom more is known stays, as a rule; of equal ones the one with more revenue,
   * then the one that was there first.
   */
  private static boolean isBetterKnown(Customer a, Customer b) {
    int more = Integer.compare(known(a), known(b));
    return more == 0 ? total(a) >= total(b) : more > 0;
  }

  /** How many things are known of a customer. */
  private static int known(Customer customer) {
    int known = customer.contacts().size() + customer.notes().size();
    for (CustomerField<?> field : CustomerFields.ALL) {
      Object value = field.of(customer);
      known += value == null || value.equals("") || value.equals(false) ? 0 : 1;
    }
    known += customer.potential() == null ? 0 : 1;
    return known + (customer.override() == null ? 0 : 1);
  }

  private static long total(Customer customer) {
    long[] sum = {0};
    customer.revenue().forEach((amount, _) -> sum[0] += amount.cents());
    return sum[0];
  }

  private void look() {
    preview.set(null);
    if (pair == null) {
      desk.tasks().drop(PREVIEW);
      return;
    }
    CustomerId keep = keep(pair).id();
    CustomerId drop = drop(pair).id();
    MergeRevenue choice = revenue.get();
    desk.tasks()
        .latest(
            PREVIEW,
            _ ->
                isThere(keep) && isThere(drop)
                    ? Optional.of(desk.book().doubles().preview(keep, drop, choice))
                    : Optional.<MergePreview>empty(),
            result -> preview.set(result.orElse(null)));
  }

  private boolean isThere(CustomerId id) {
    return desk.book().snapshot().territory().customer(id) != null;
  }
}
