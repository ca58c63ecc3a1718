package app.revier.desktop.screen.week;

import app.revier.book.ToldChanges;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.week.Change;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the rep tells has happened: chosen and typed, the same in every language. */
final class Happening {

  /** What can happen. */
  enum Kind {
    CANCELLED,
    CALLED_IN,
    STUCK,
    LOST,
    ILL;

    /** Its name among the texts. */
    String key() {
      return "week.happened-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is about a customer. */
    boolean isOfCustomer() {
      return this == CANCELLED || this == CALLED_IN || this == STUCK;
    }

    /** Whether it is about some days. */
    boolean hasDays() {
      return this == CALLED_IN || this == ILL;
    }
  }

  private final ObjectProperty<Kind> kind;
  private final ObjectProperty<@Nullable CustomerId> customer;
  private final StringProperty sought = new SimpleStringProperty(this, "sought", "");
  private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalTime> begin = new SimpleObjectProperty<>(LocalTime.of(8, 0));
  private final ObjectProperty<LocalTime> end = new SimpleObjectProperty<>(LocalTime.of(11, 0));
  private final BooleanProperty lookedAt = new SimpleBooleanProperty(this, "lookedAt");

  /**
   * Something happens.
   *
   * @param what what, to begin with
   * @param about whom it is about, as far as that is known
   */
  Happening(Kind what, @Nullable CustomerId about) {
    kind = new SimpleObjectProperty<>(what);
    customer = new SimpleObjectProperty<>(about);
  }

  /** The same once more, for a form that takes the place of another. */
  Happening copy() {
    Happening copy = new Happening(kind.get(), customer.get());
    copy.sought.set(sought.get());
    copy.from.set(from.get());
    copy.until.set(until.get());
    copy.begin.set(begin.get());
    copy.end.set(end.get());
    copy.lookedAt.set(lookedAt.get());
    return copy;
  }

  /** What has happened. */
  ObjectProperty<Kind> kindProperty() {
    return kind;
  }

  /** Whom it is about. */
  ObjectProperty<@Nullable CustomerId> customerProperty() {
    return customer;
  }

  /** What is typed to find the customer. */
  StringProperty soughtProperty() {
    return sought;
  }

  /** The day, or the first of some. */
  ObjectProperty<@Nullable LocalDate> fromProperty() {
    return from;
  }

  /** The last of some days. */
  ObjectProperty<@Nullable LocalDate> untilProperty() {
    return until;
  }

  /** When lost hours begin. */
  ObjectProperty<LocalTime> beginProperty() {
    return begin;
  }

  /** When they end, or until when the rep is stuck. */
  ObjectProperty<LocalTime> endProperty() {
    return end;
  }

  /** Whether a new plan for it is looked at. */
  BooleanProperty lookedAtProperty() {
    return lookedAt;
  }

  /** Calls back when anything else is told. */
  void onChange(Runnable changed) {
    List.of(kind, customer, from, until, begin, end)
        .forEach(property -> property.addListener((_, _, _) -> changed.run()));
  }

  /**
   * Proposes days: today or the first, up to the last; who is ill is so for a day unless more is
   * known.
   */
  void propose(List<LocalDate> days, LocalDate today) {
    if (!days.isEmpty()) {
      from.set(days.contains(today) ? today : days.getFirst());
      until.set(kind.get() == Kind.ILL ? from.get() : days.getLast());
    }
  }

  /** Whether a customer is still to be chosen; where the rep is stuck need not be at one. */
  boolean isCustomerMissing() {
    boolean needed = kind.get() != Kind.STUCK || !sought.get().isBlank();
    return kind.get().isOfCustomer() && customer.get() == null && needed;
  }

  /** The text that says what is missing or wrong; none if the change can be made. */
  @Nullable String missing() {
    LocalDate day = from.get();
    LocalDate last = until.get();
    Kind what = kind.get();
    if (what != Kind.CANCELLED && (day == null || last == null)) {
      return "week.happened-no-days";
    }
    if (what.hasDays() && Objects.requireNonNull(last).isBefore(Objects.requireNonNull(day))) {
      return "week.happened-wrong-days";
    }
    if (isCustomerMissing()) {
      return "week.happened-who";
    }
    return what == Kind.LOST && !begin.get().isBefore(end.get())
        ? "week.happened-wrong-hours"
        : null;
  }

  /**
   * The change that is told, if nothing is {@link #missing}.
   *
   * @param told makes it
   * @param customers finds a customer
   */
  Change change(ToldChanges told, Function<CustomerId, @Nullable Customer> customers) {
    CustomerId id = customer.get();
    Customer known = id == null ? null : customers.apply(id);
    LocalDate day = from.get();
    LocalDate last = until.get();
    return switch (kind.get()) {
      case CANCELLED -> told.cancelled(Objects.requireNonNull(known).id());
      case CALLED_IN ->
          told.demanded(
              Objects.requireNonNull(known),
              Objects.requireNonNull(day),
              Objects.requireNonNull(last),
              null);
      case STUCK -> told.stuck(Objects.requireNonNull(day), end.get(), known);
      case LOST -> told.lost(Objects.requireNonNull(day), begin.get(), end.get());
      case ILL -> told.ill(Objects.requireNonNull(day), Objects.requireNonNull(last));
    };
  }
}
