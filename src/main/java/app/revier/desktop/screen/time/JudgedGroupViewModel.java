package app.revier.desktop.screen.time;

import app.revier.book.Snapshot;
import app.revier.callplan.JudgedCustomers;
import app.revier.callplan.JudgedGroup;
import app.revier.callplan.JudgementRule;
import app.revier.callplan.JudgementRules;
import app.revier.desktop.nav.Desk;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** For whom the call plan is judged: the chosen customer, its cell, or its strategy. */
final class JudgedGroupViewModel {

  /** What the rep chose last; it stays when another customer is chosen. */
  private enum Level {
    CUSTOMER,
    CELL,
    STRATEGY
  }

  private final Desk desk;
  private final Texts texts;
  private final JudgedGroupEditor editor;
  private final ObservableList<Optional<JudgedGroup>> choices = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<JudgedGroup>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
  private final ReadOnlyStringWrapper followers = new ReadOnlyStringWrapper(this, "followers", "");
  private final ReadOnlyStringWrapper back = new ReadOnlyStringWrapper(this, "back", "");
  private Level level = Level.CUSTOMER;
  private Snapshot snapshot;
  private @Nullable Classification customer;
  private @Nullable JudgedGroup sought;

  JudgedGroupViewModel(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    snapshot = desk.book().snapshot();
    editor = new JudgedGroupEditor(desk);
  }

  /** Another customer is chosen, or the book is another one. */
  void show(Snapshot now, @Nullable Classification one) {
    boolean isOther =
        one != null && (customer == null || !one.customer().id().equals(customer.customer().id()));
    snapshot = now;
    customer = one;
    if (one != null && isOther && sought != null && !sought.has(one)) {
      sought = null;
    }
    List<Optional<JudgedGroup>> offered = offered();
    if (!choices.equals(offered)) {
      choices.setAll(offered);
    }
    chosen.set(wanted());
    follow();
  }

  private List<Optional<JudgedGroup>> offered() {
    Classification one = customer;
    List<Optional<JudgedGroup>> offered = new ArrayList<>();
    if (one == null) {
      JudgedGroup.all().forEach(group -> offered.add(Optional.of(group)));
      return offered;
    }
    offered.add(Optional.empty());
    Cell cell = one.cell();
    if (cell != null) {
      offered.add(Optional.of(new JudgedGroup.OfCell(cell)));
      offered.add(Optional.of(new JudgedGroup.OfStrategy(cell.strategy())));
    }
    if (sought != null && !offered.contains(Optional.of(sought))) {
      offered.add(Optional.of(sought));
    }
    return offered;
  }

  private Optional<JudgedGroup> wanted() {
    if (sought != null) {
      return Optional.of(sought);
    }
    if (customer == null) {
      return chosen.get().isPresent() ? chosen.get() : choices.getFirst();
    }
    Cell cell = customer.cell();
    if (cell == null) {
      return Optional.empty();
    }
    return switch (level) {
      case CUSTOMER -> Optional.empty();
      case CELL -> Optional.of(new JudgedGroup.OfCell(cell));
      case STRATEGY -> Optional.of(new JudgedGroup.OfStrategy(cell.strategy()));
    };
  }

  /** The rep chooses for whom to judge; nothing for the customer itself. */
  void choose(Optional<JudgedGroup> wanted) {
    if (!choices.contains(wanted)) {
      return;
    }
    sought = null;
    chosen.set(wanted);
    if (customer != null) {
      level =
          switch (wanted.orElse(null)) {
            case null -> Level.CUSTOMER;
            case JudgedGroup.OfCell _ -> Level.CELL;
            case JudgedGroup.OfStrategy _ -> Level.STRATEGY;
          };
    }
    follow();
  }

  /** Leads to a group of which something is typed, whoever is chosen. */
  void seek(JudgedGroup group) {
    sought = group;
    show(snapshot, customer);
  }

  /** Goes on where the rep was in another language. */
  void goOnFrom(JudgedGroupViewModel before) {
    level = before.level;
    sought = before.sought;
    chosen.set(before.chosen.get());
  }

  private void follow() {
    JudgedGroup group = group();
    JudgementRules rules = snapshot.settings().judgementRules();
    editor.show(group, rules);
    if (group == null) {
      boolean isOwn = customer != null && !customer.customer().callJudgements().isUsual();
      Cell cell = customer == null ? null : customer.cell();
      followers.set("");
      back.set(
          isOwn && cell != null
              ? texts.get(
                  "callplan.back-to", JudgedGroupEditor.called(new JudgedGroup.OfCell(cell), texts))
              : "");
      return;
    }
    followers.set(said(group, rules));
    back.set(rules.of(group).equals(rules.initial(group)) ? "" : wayBack(group));
  }

  private String wayBack(JudgedGroup group) {
    return switch (group) {
      case JudgedGroup.OfCell(Cell cell) ->
          texts.get(
              "callplan.back-to",
              JudgedGroupEditor.called(new JudgedGroup.OfStrategy(cell.strategy()), texts));
      case JudgedGroup.OfStrategy _ -> texts.get("callplan.back-to-default");
    };
  }

  private String said(JudgedGroup group, JudgementRules rules) {
    JudgedCustomers who = JudgedCustomers.of(group, rules, classes());
    List<String> sentences = new ArrayList<>();
    sentences.add(count("callplan.following", who.following().size()));
    if (!who.own().isEmpty()) {
      sentences.add(count("callplan.own", who.own().size()));
    }
    if (!who.byCell().isEmpty()) {
      sentences.add(count("callplan.by-cell", who.byCell().size()));
    }
    if (group instanceof JudgedGroup.OfCell(Cell cell) && !rules.byCell().containsKey(cell)) {
      sentences.add(
          texts.get(
              "callplan.cell-follows",
              JudgedGroupEditor.called(new JudgedGroup.OfStrategy(cell.strategy()), texts)));
    }
    return String.join(" ", sentences);
  }

  private String count(String key, int number) {
    return texts.get(key, number, texts.number(number));
  }

  private List<Classification> classes() {
    return snapshot.segmentation().classifications();
  }

  /**
   * Whose curve shows what the group is judged to bring: the chosen customer if it is of the group,
   * else a typical one of it.
   */
  @Nullable Classification shownOf(JudgedGroup group) {
    Classification one = customer;
    return one != null && group.has(one)
        ? one
        : JudgedCustomers.of(group, snapshot.settings().judgementRules(), classes()).typical();
  }

  /** Takes the judgements of the group back to what they are by themselves. */
  void takeBack() {
    JudgedGroup group = group();
    if (group != null) {
      editor.takeBack(group);
    }
  }

  /** The rule of a group with what is typed at the moment. */
  JudgementRule typed(JudgedGroup group) {
    return editor.typedInto(snapshot.settings().judgementRules().of(group));
  }

  /** The group that is judged; none for the chosen customer. */
  @Nullable JudgedGroup group() {
    return chosen.get().orElse(null);
  }

  /** What a choice is called. */
  String called(Optional<JudgedGroup> choice) {
    return choice
        .map(group -> JudgedGroupEditor.called(group, texts))
        .orElseGet(() -> texts.get("callplan.of-customer"));
  }

  ObservableList<Optional<JudgedGroup>> choices() {
    return choices;
  }

  ReadOnlyObjectProperty<Optional<JudgedGroup>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** How many customers follow what is judged, and how many do not; empty for a customer. */
  ReadOnlyStringProperty followersProperty() {
    return followers.getReadOnlyProperty();
  }

  /** What the way back is called; empty if there is nothing to take back. */
  ReadOnlyStringProperty backProperty() {
    return back.getReadOnlyProperty();
  }

  JudgedGroupEditor editor() {
    return editor;
  }

  boolean isReadOnly() {
    return desk.book().readOnly();
  }
}
