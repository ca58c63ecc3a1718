package app.revier.desktop.screen.gap;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.screen.gap.WhatIfKind.About;
import app.revier.gap.Scenario;
import app.revier.gap.Scenario.Change;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.text.Entries;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One change as it is put together: of whom or what, which, and by how much. */
final class WhatIfForm {

  private static final int MOST_FOUND = 30;
  private static final int MOST_MONTHS = 99;
  private static final int MOST_VISITS = 100_000;
  private static final int MOST_DAYS = 366;

  private final Texts texts;
  private final Entries entries;
  private final StringProperty subject = new SimpleStringProperty(this, "subject", "");
  private final StringProperty value = new SimpleStringProperty(this, "value", "");
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper(this, "complaint", "");
  private final ObservableList<WhatIfKind> kinds = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable WhatIfKind> kind =
      new SimpleObjectProperty<>(this, "kind", null);
  private Snapshot snapshot;

  WhatIfForm(Texts texts, Snapshot snapshot) {
    this.texts = texts;
    entries = new Entries(texts);
    this.snapshot = snapshot;
    subject.subscribe((_, _) -> offer());
    value.subscribe((_, _) -> complaint.set(""));
    kind.subscribe(
        (_, _) -> {
          complaint.set("");
          value.set("");
        });
    offer();
  }

  /** Of whom or what. */
  private sealed interface Subject {
    /** A customer. */
    record OfCustomer(Customer customer) implements Subject {}

    /** A project. */
    record OfProject(GrowthProject project) implements Subject {}
  }

  /** The book is another one. */
  void refresh(Snapshot now) {
    snapshot = now;
    offer();
  }

  /** Begins with a customer or a project; with neither, with the whole plan. */
  void begin(@Nullable CustomerId who, @Nullable ProjectId which) {
    Customer customer = who == null ? null : snapshot.territory().customer(who);
    GrowthProject project = which == null ? null : snapshot.territory().project(which);
    subject.set(customer != null ? label(customer) : project != null ? label(project) : "");
    value.set("");
    complaint.set("");
  }

  private String label(Customer customer) {
    return texts.get("whatif.subject", customer.name(), customer.number());
  }

  private String label(GrowthProject project) {
    Customer at = snapshot.territory().customer(project.customer());
    return texts.get(
        "whatif.subject-project",
        project.name(),
        at == null ? "" : at.name(),
        String.valueOf(project.id().value()));
  }

  /** Who or what is meant by a text, customers first; at most 30. */
  List<String> found(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    for (Customer customer : snapshot.territory().customers()) {
      String label = label(customer);
      if (found.size() < MOST_FOUND / 2 && label.toLowerCase(Locale.ROOT).contains(wanted)) {
        found.add(label);
      }
    }
    for (GrowthProject project : snapshot.territory().projects()) {
      if (found.size() < MOST_FOUND && isOpen(project)) {
        String label = label(project);
        if (label.toLowerCase(Locale.ROOT).contains(wanted)) {
          found.add(label);
        }
      }
    }
    return found;
  }

  private boolean isOpen(GrowthProject project) {
    return project.isOpen(snapshot.settings().get(Setting.STAGES));
  }

  private @Nullable Subject chosen() {
    String typed = subject.get().strip();
    for (Customer customer : snapshot.territory().customers()) {
      if (label(customer).equals(typed)) {
        return new Subject.OfCustomer(customer);
      }
    }
    for (GrowthProject project : snapshot.territory().projects()) {
      if (label(project).equals(typed)) {
        return new Subject.OfProject(project);
      }
    }
    return null;
  }

  private void offer() {
    About about =
        switch (chosen()) {
          case Subject.OfCustomer _ -> About.CUSTOMER;
          case Subject.OfProject _ -> About.PROJECT;
          case null -> About.PLAN;
        };
    List<WhatIfKind> offered = WhatIfKind.of(about);
    complaint.set("");
    if (!kinds.equals(offered)) {
      kinds.setAll(offered);
      kind.set(offered.getFirst());
    }
  }

  /** The change that is put together; none if something is missing, which is said then. */
  Optional<Change> change() {
    WhatIfKind which = kind.get();
    if (which == null) {
      return Optional.empty();
    }
    Subject of = chosen();
    if (of == null && !subject.get().isBlank()) {
      complaint.set(texts.get("whatif.unknown", subject.get().strip()));
      return Optional.empty();
    }
    return switch (of) {
      case Subject.OfCustomer(Customer customer) -> ofCustomer(which, customer.id());
      case Subject.OfProject(GrowthProject project) -> ofProject(which, project.id());
      case null -> ofPlan(which);
    };
  }

  private Optional<Change> ofCustomer(WhatIfKind which, CustomerId id) {
    return which == WhatIfKind.CUSTOMER_LOST
        ? Optional.of(new Scenario.CustomerLost(id))
        : read(entries::percent, share -> new Scenario.CustomerRetention(id, probability(share)));
  }

  private Optional<Change> ofProject(WhatIfKind which, ProjectId id) {
    return switch (which) {
      case PROJECT_LOST -> Optional.of(new Scenario.ProjectLost(id));
      case PROJECT_WON -> Optional.of(new Scenario.ProjectWon(id));
      case PROJECT_LATER ->
          read(
              typed -> notNothing(entries.whole(typed, -MOST_MONTHS, MOST_MONTHS)),
              months -> new Scenario.ProjectSlips(id, months));
      case PROJECT_VALUE -> read(entries::amount, amount -> new Scenario.ProjectValue(id, amount));
      default ->
          read(entries::percent, share -> new Scenario.ProjectProbability(id, probability(share)));
    };
  }

  private Optional<Change> ofPlan(WhatIfKind which) {
    return switch (which) {
      case TARGET -> read(entries::amount, Scenario.Target::new);
      case DAYS ->
          read(
              typed -> notNothing(entries.whole(typed, -MOST_DAYS, MOST_DAYS)),
              Scenario.FieldDays::new);
      case VISITS ->
          read(
              typed -> notNothing(entries.whole(typed, -MOST_VISITS, MOST_VISITS)),
              Scenario.Visits::new);
      case BUDGET -> read(entries::signedAmount, Scenario.Budget::new);
      case EROSION ->
          read(
              typed -> entries.number(typed, BigDecimal.valueOf(-100), BigDecimal.valueOf(100)),
              percent -> new Scenario.Erosion(percent.movePointLeft(2)));
      default ->
          read(
              typed -> entries.number(typed, BigDecimal.ZERO, new BigDecimal("0.95")),
              rho -> new Scenario.Correlation(rho.doubleValue()));
    };
  }

  private static Probability probability(BigDecimal share) {
    return new Probability(share.doubleValue());
  }

  private Entry<Integer> notNothing(Entry<Integer> entry) {
    return entry instanceof Entry.Value<Integer>(Integer number) && number == 0
        ? new Entry.Blank<>()
        : entry;
  }

  private <T> Optional<Change> read(
      Function<String, Entry<T>> reading, Function<T, Change> change) {
    return switch (reading.apply(value.get())) {
      case Entry.Value<T>(T read) -> Optional.of(change.apply(read));
      case Entry.Blank<T> _ -> {
        complaint.set(texts.get("whatif.value-missing"));
        yield Optional.empty();
      }
      case Entry.Bad<T>(String why) -> {
        complaint.set(why);
        yield Optional.empty();
      }
    };
  }

  /** Says why a change cannot be. */
  void complain(String why) {
    complaint.set(why);
  }

  /** Of whom or what; empty for the whole plan. */
  StringProperty subjectProperty() {
    return subject;
  }

  /** By how much, as it is typed. */
  StringProperty valueProperty() {
    return value;
  }

  /** What is missing, in words; empty if nothing is. */
  ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  /** What can be otherwise with it. */
  ObservableList<WhatIfKind> kinds() {
    return kinds;
  }

  /** What is. */
  ObjectProperty<@Nullable WhatIfKind> kindProperty() {
    return kind;
  }
}
