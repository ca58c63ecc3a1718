package app.revier.desktop.shell;

import app.revier.book.Finding;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.territory.CustomerId;
import app.revier.text.FindingTexts;
import app.revier.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The status line: whether all is saved, how many customers, and what the check has found. */
public final class StatusViewModel {

  /** What only looking through the file finds. */
  private static final Set<Finding.Code> DAMAGES =
      Set.of(Finding.Code.DAMAGED, Finding.Code.NOT_UNDERSTOOD);

  private static final String TOPIC = "findings";

  private final Desk desk;
  private final Clock clock;
  private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper(this, "saved", "");
  private final ReadOnlyStringWrapper customers = new ReadOnlyStringWrapper(this, "customers", "");
  private final ReadOnlyStringWrapper hints = new ReadOnlyStringWrapper(this, "hints", "");
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private List<Finding> damages = List.of();
  private String told = "";
  private Instant since = Instant.EPOCH;

  /**
   * One line of the list of hints.
   *
   * @param text in words
   * @param head whether it names the kind of the lines below it
   * @param place where the rep can mend it; none if nothing can be done there
   */
  public record Line(String text, boolean head, @Nullable Place place) {}

  /** The status line of a desk; empty until the first {@link #refresh}. */
  public StatusViewModel(Desk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /** {@code gespeichert 14:02}. */
  public ReadOnlyStringProperty savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /** {@code 124 Kunden}. */
  public ReadOnlyStringProperty customersProperty() {
    return customers.getReadOnlyProperty();
  }

  /** {@code 2 Hinweise}; empty if there are none. */
  public ReadOnlyStringProperty hintsProperty() {
    return hints.getReadOnlyProperty();
  }

  /** What was found, by kind. */
  public ObservableList<Line> lines() {
    return lines;
  }

  /** Shows the book as it was opened, and looks through its file for damage. */
  public void open(Snapshot snapshot) {
    show(snapshot, "shell.opened");
    desk.tasks()
        .latest(
            TOPIC,
            progress -> desk.book().check(),
            findings -> {
              damages =
                  findings.stream().filter(finding -> DAMAGES.contains(finding.code())).toList();
              show(findings);
            });
  }

  /** Goes on with the same book in another language: what was said last still holds. */
  void takeOver(StatusViewModel before) {
    damages = before.damages;
    tell(before.told, before.since);
    refreshFindings(desk.book().snapshot());
  }

  /** Shows the book after a change. */
  public void refresh(Snapshot snapshot) {
    show(snapshot, "shell.saved");
    refreshFindings(snapshot);
  }

  private void refreshFindings(Snapshot snapshot) {
    desk.tasks()
        .latest(
            TOPIC,
            progress -> snapshot.findings(),
            findings -> {
              List<Finding> all = new ArrayList<>(damages);
              all.addAll(findings);
              show(all);
            });
  }

  private void show(Snapshot snapshot, String key) {
    tell(key, clock.instant());
    Texts texts = desk.texts();
    int count = snapshot.territory().own().customers().size();
    customers.set(texts.get("shell.customers", count, texts.number(count)));
  }

  private void tell(String key, Instant at) {
    told = key;
    since = at;
    saved.set(desk.texts().get(key, desk.texts().time(at, clock.getZone())));
  }

  private void show(List<Finding> findings) {
    Texts texts = desk.texts();
    hints.set(
        findings.isEmpty()
            ? ""
            : texts.get("shell.hints", findings.size(), texts.number(findings.size())));
    FindingTexts words = new FindingTexts(texts);
    Map<Finding.Code, List<Finding>> byCode =
        findings.stream()
            .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
    List<Line> all = new ArrayList<>();
    byCode.forEach(
        (code, some) -> {
          boolean headed = some.size() > 1;
          if (headed) {
            all.add(head(code, some));
          }
          some.forEach(
              finding ->
                  all.add(
                      new Line(
                          headed ? words.below(finding) : words.sentence(finding),
                          false,
                          place(finding))));
        });
    lines.setAll(all);
  }

  private Line head(Finding.Code code, List<Finding> findings) {
    Texts texts = desk.texts();
    Caption kind =
        Caption.of("shell.hint-" + code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    Set<CustomerId> customers =
        findings.stream()
            .map(Finding::customer)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Line(
        texts.get("shell.hint-kind", kind.in(texts), texts.number(findings.size())),
        true,
        customers.isEmpty() ? null : new Place.SomeCustomers(kind, customers));
  }

  private static @Nullable Place place(Finding finding) {
    CustomerId customer = finding.customer();
    if (customer != null) {
      return new Place.OneCustomer(customer);
    }
    return switch (finding.code()) {
      case TARGET_MISSING -> new Place.Top(ScreenId.GAP);
      case BASE_YEAR_EMPTY -> new Place.Top(ScreenId.SETTINGS);
      default -> null;
    };
  }
}
