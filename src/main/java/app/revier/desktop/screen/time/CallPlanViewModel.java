package app.revier.desktop.screen.time;

import app.revier.book.CallPlans;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.callplan.CallPlanResult;
import app.revier.callplan.CallSensitivity;
import app.revier.callplan.JudgedGroup;
import app.revier.callplan.VisitMove;
import app.revier.callplan.YearCallPlan;
import app.revier.capacity.HolidaysUnknownException;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.table.Sample;
import app.revier.desktop.table.Selected;
import app.revier.desktop.table.TableModel;
import app.revier.segment.Classification;
import app.revier.territory.CustomerId;
import app.revier.text.CallPlanTexts;
import app.revier.text.FailureTexts;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The call plan: worked out whenever the book changes, away from the screen, and adopted. */
final class CallPlanViewModel {

  /** Which customers are listed. */
  enum Shown {
    /** All of them. */
    ALL,
    /** Those that would get other visits. */
    CHANGES,
    /** Those that stay as they are. */
    STAYS
  }

  /** The most visits that can be given out, more than anybody can make. */
  private static final int MOST = 1_000_000;

  private final Desk desk;
  private final Texts texts;
  private final TableModel<CallPlanRow, CustomerId> table;
  private final Field<Integer> limit;
  private final CallPlanEditor editor;
  private final JudgedGroupViewModel judged;
  private final Object topic = new Object();
  private final Object offTopic = new Object();
  private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(this, "shown", Shown.ALL);
  private final ReadOnlyObjectWrapper<@Nullable YearCallPlan> plan =
      new ReadOnlyObjectWrapper<>(this, "plan");
  private final ReadOnlyObjectWrapper<@Nullable CallPlanRow> selected =
      new ReadOnlyObjectWrapper<>(this, "selected");
  private final ReadOnlyStringWrapper sentences = new ReadOnlyStringWrapper(this, "sentences", "");
  private final ReadOnlyStringWrapper move = new ReadOnlyStringWrapper(this, "move", "");
  private final ReadOnlyStringWrapper sensitivity =
      new ReadOnlyStringWrapper(this, "sensitivity", "");
  private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper(this, "obstacle", "");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
  private final ReadOnlyBooleanWrapper noCustomers =
      new ReadOnlyBooleanWrapper(this, "noCustomers", false);
  private List<CallPlanRow> rows = List.of();
  private Snapshot snapshot;
  private boolean isLookedAt;
  private boolean isStale = true;

  /** What was worked out; a failure that the rep can mend is told in words. */
  private record Worked(@Nullable CallPlans plans, String problem) {}

  CallPlanViewModel(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    snapshot = desk.book().snapshot();
    noCustomers.set(snapshot.territory().customers().isEmpty());
    table =
        new TableModel<>(desk.memory(), "call-plan.list", CallPlanRow::id, CallPlanColumns.SETUP);
    limit = new Fields(texts).whole(Caption.of("callplan.limit-field"), 0, MOST);
    editor = new CallPlanEditor(desk);
    judged = new JudgedGroupViewModel(desk);
    limit.whenConfirmed(this::work);
    table.orderProperty().subscribe((before, now) -> list());
    shown.subscribe((before, now) -> list());
    table.selectionProperty().subscribe(selection -> showSelected());
    table.revisionProperty().subscribe(revision -> showSelected());
  }

  /** The book is another one now. */
  void refresh(Snapshot now) {
    snapshot = now;
    noCustomers.set(now.territory().customers().isEmpty());
    isStale = true;
    workIfLookedAt();
  }

  /** Whether it is looked at: otherwise nothing is worked out. */
  void setLookedAt(boolean looked) {
    isLookedAt = looked;
    workIfLookedAt();
  }

  private void workIfLookedAt() {
    if (isLookedAt && isStale) {
      work();
    }
  }

  /** Goes on where the rep was in another language. */
  void goOnFrom(CallPlanViewModel before) {
    shown.set(before.shown.get());
    judged.goOnFrom(before.judged);
    limit.show(before.limit.isValid() ? before.limit.value() : null);
    table.select(before.table.selectionProperty().get());
  }

  private void work() {
    if (!limit.isValid()) {
      return;
    }
    isStale = false;
    Snapshot now = snapshot;
    Integer visits = limit.value();
    desk.tasks()
        .latest(
            topic,
            progress -> {
              try {
                return new Worked(CallPlans.of(now, visits, () -> progress.report(0, 0)), "");
              } catch (HolidaysUnknownException e) {
                return new Worked(
                    null, Objects.requireNonNull(new FailureTexts(texts).expected(e)));
              }
            },
            worked -> show(now, worked));
  }

  private void show(Snapshot now, Worked worked) {
    CallPlans plans = worked.plans();
    CallPlanTexts words = words(now);
    YearCallPlan made =
        plans != null && plans.result() instanceof CallPlanResult.Planned(YearCallPlan one)
            ? one
            : null;
    String problem = worked.problem();
    if (plans != null && plans.result() instanceof CallPlanResult.PinsBeyondLimit beyond) {
      problem = words.beyond(plans.limit(), beyond);
    }
    plan.set(made);
    List<CallPlanRow> all = new ArrayList<>();
    if (made != null) {
      made.customers().forEach(one -> all.add(new CallPlanRow.Given(one)));
    }
    if (plans != null) {
      plans.customers().leftAlone().forEach(one -> all.add(new CallPlanRow.Stays(one)));
    }
    rows = List.copyOf(all);
    sentences.set(made == null || plans == null ? problem : words.summary(plans.limit(), made));
    VisitMove best = made == null ? null : made.bestMove();
    move.set(best == null ? "" : words.move(best));
    obstacle.set(whyNot(made, problem));
    table.setColumns(
        CallPlanColumns.of(
            texts, desk.terms(), words, texts.currencySign(now.settings().get(Setting.CURRENCY))));
    list();
    weigh(made, words);
  }

  private String whyNot(@Nullable YearCallPlan made, String problem) {
    if (desk.book().readOnly()) {
      return texts.get("callplan.read-only");
    }
    if (made == null) {
      return problem.isEmpty() ? texts.get("callplan.working") : problem;
    }
    return made.changesAnything() ? "" : texts.get("callplan.stays");
  }

  /** How far the answer moves takes several times as long, so it comes after the plan. */
  private void weigh(@Nullable YearCallPlan made, CallPlanTexts words) {
    sensitivity.set("");
    if (made == null || !made.changesAnything()) {
      desk.tasks().drop(offTopic);
      return;
    }
    desk.tasks()
        .latest(
            offTopic,
            progress -> CallSensitivity.of(made, () -> progress.report(0, 0)),
            off -> sensitivity.set(words.sensitivity(off, made)));
  }

  private void list() {
    List<CallPlanRow> wanted =
        rows.stream()
            .filter(
                row ->
                    switch (shown.get()) {
                      case ALL -> true;
                      case CHANGES ->
                          row instanceof CallPlanRow.Given(var planned) && planned.isChange();
                      case STAYS -> row instanceof CallPlanRow.Stays;
                    })
            .toList();
    List<CallPlanRow> sorted = table.sorted(wanted);
    table.show(sorted, Sample.of(sorted, table.columnsProperty().get().values()));
    if (table.selectionProperty().get().keys().isEmpty() && !sorted.isEmpty()) {
      table.select(Selected.of(sorted.getFirst().id()));
    }
    showSelected();
  }

  private void showSelected() {
    List<CallPlanRow> chosen = table.selectedRows();
    CallPlanRow row = chosen.size() == 1 ? chosen.getFirst() : null;
    selected.set(row);
    editor.show(row == null ? null : row.customer());
    judged.show(snapshot, row == null ? null : row.classification());
  }

  /** Chooses a customer, whichever are listed. */
  void select(CustomerId customer) {
    shown.set(Shown.ALL);
    table.select(Selected.of(customer));
  }

  /** Adopts the plan in one step. */
  void adopt() {
    YearCallPlan made = plan.get();
    if (made == null || busy.get() || !obstacle.get().isEmpty()) {
      return;
    }
    busy.set(true);
    desk.tasks()
        .run(
            texts.get("callplan.adopting"),
            _ -> desk.book().customers().adopt(made),
            change -> {
              busy.set(false);
              desk.undoing().offer(change);
            },
            failure -> {
              busy.set(false);
              desk.notices().failed(failure);
            });
  }

  /** Leads to a customer. */
  void open(List<CallPlanRow> chosen) {
    if (chosen.size() == 1) {
      desk.navigator().accept(new Place.OneCustomer(chosen.getFirst().id()));
    }
  }

  /** Leads to where customers come from. */
  void openImport() {
    desk.navigator().accept(new Place.Import(null));
  }

  /** Leads to what customers are usually judged to bring. */
  void openSettings() {
    desk.navigator().accept(new Place.PartOfSettings(Place.PartOfSettings.Part.CALLPLAN));
  }

  /** The sentences of this book. */
  CallPlanTexts words() {
    return words(snapshot);
  }

  private CallPlanTexts words(Snapshot now) {
    return new CallPlanTexts(texts, now.settings().get(Setting.CURRENCY));
  }

  /** The currency of the amounts. */
  String currency() {
    return snapshot.settings().get(Setting.CURRENCY);
  }

  /** The customer of a row as it is judged while something is typed; none without a curve. */
  CallPlanPicture picture() {
    CallPlanRow row = pictured();
    JudgedGroup group = judged.group();
    return row == null || group == null
        ? CallPlanPicture.of(snapshot.settings().judgementRules(), row, editor)
        : CallPlanPicture.byRule(judged.typed(group), row);
  }

  /** Whose curve is shown: the chosen customer's, or a typical one's of what is judged. */
  @Nullable CallPlanRow pictured() {
    JudgedGroup group = judged.group();
    CallPlanRow row = selected.get();
    if (group == null || (row != null && group.has(row.classification()))) {
      return row;
    }
    Classification typical = judged.shownOf(group);
    return typical == null
        ? null
        : rows.stream()
            .filter(one -> one.id().equals(typical.customer().id()))
            .findFirst()
            .orElse(null);
  }

  /** Takes what is judged back to the judgements that count without it. */
  void takeBack() {
    CallPlanRow row = selected.get();
    if (judged.group() != null) {
      judged.takeBack();
    } else if (row != null) {
      editor.takeBack(row.id());
    }
  }

  /** For whom it is judged. */
  JudgedGroupViewModel judged() {
    return judged;
  }

  TableModel<CallPlanRow, CustomerId> table() {
    return table;
  }

  /** How many visits are to be given out; empty for what the time budget leaves. */
  Field<Integer> limit() {
    return limit;
  }

  CallPlanEditor editor() {
    return editor;
  }

  ObjectProperty<Shown> shownProperty() {
    return shown;
  }

  ReadOnlyObjectProperty<@Nullable YearCallPlan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable CallPlanRow> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** What is given out and what it brings. */
  ReadOnlyStringProperty sentencesProperty() {
    return sentences.getReadOnlyProperty();
  }

  /** Which single visit is best made somewhere else; empty for none. */
  ReadOnlyStringProperty moveProperty() {
    return move.getReadOnlyProperty();
  }

  /** How far the answer moves; empty while it is worked out. */
  ReadOnlyStringProperty sensitivityProperty() {
    return sensitivity.getReadOnlyProperty();
  }

  /** Why the plan cannot be adopted, in words; empty if it can. */
  ReadOnlyStringProperty obstacleProperty() {
    return obstacle.getReadOnlyProperty();
  }

  /** Whether the book has nobody to visit. */
  ReadOnlyBooleanProperty noCustomersProperty() {
    return noCustomers.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }
}
