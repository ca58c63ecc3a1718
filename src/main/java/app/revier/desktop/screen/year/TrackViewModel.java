package app.revier.desktop.screen.year;

import app.revier.book.BookChange;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.YearFigures;
import app.revier.book.YearTracking;
import app.revier.desktop.form.Editor;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.FieldsPart;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.year.TrackContent.State;
import app.revier.desktop.table.Column;
import app.revier.desktop.table.Sample;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.table.TableModel;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.text.Texts;
import app.revier.text.YearTexts;
import app.revier.track.Actuals;
import app.revier.track.Cause;
import app.revier.track.CustomerYear;
import app.revier.track.YearTrack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The year against its plan: what came, by whom, and where it will end. */
final class TrackViewModel {

  private static final int MONTHS = 12;

  /** So many causes are listed, besides all others. */
  private static final int CAUSES = 50;

  private final Desk desk;
  private final Texts texts;
  private final Object topic = new Object();
  private final Field<LocalDate> asOf;
  private final Editor<YearFigures> editor;
  private final List<Field<Money>> months = new ArrayList<>();
  private final Field<LocalDate> until;
  private final TableModel<CauseRow, String> causes;
  private final TableModel<TrackRow, CustomerId> customers;
  private final ReadOnlyObjectWrapper<@Nullable TrackContent> content =
      new ReadOnlyObjectWrapper<>(this, "content");
  private Snapshot snapshot;
  private int year;
  private @Nullable LocalDate asked;

  private record Shown(
      TrackContent content,
      Map<String, Column<CauseRow>> causeColumns,
      List<CauseRow> causes,
      Map<String, Column<TrackRow>> customerColumns,
      List<TrackRow> customers) {}

  TrackViewModel(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    snapshot = desk.book().snapshot();
    year = snapshot.settings().planYear();
    Fields fields = new Fields(texts);
    asOf = fields.date(Caption.of("year.as-of"));
    asOf.whenConfirmed(this::look);
    editor = new Editor<>(desk, this::save);
    FieldsPart<YearFigures> part = editor.add(new FieldsPart<>());
    for (int i = 1; i <= MONTHS; i++) {
      int month = i;
      months.add(
          part.field(
              fields.signedAmount(Caption.of("year.month-" + month)),
              figures -> figures.months(year).get(month),
              (figures, total) -> figures.with(year, month, total)));
    }
    until =
        part.field(
            fields.date(Caption.of("year.until")),
            figures -> figures.until(year),
            (figures, day) -> figures.withUntil(year, day));
    causes =
        new TableModel<>(desk.memory(), "year-screen.causes", CauseRow::key, TrackColumns.CAUSES);
    customers =
        new TableModel<>(
            desk.memory(), "year-screen.customers", TrackRow::id, TrackColumns.CUSTOMERS);
    causes.orderProperty().subscribe((_, _) -> work());
    customers.orderProperty().subscribe((_, _) -> work());
  }

  private void save(
      RecordKey record,
      UnaryOperator<YearFigures> change,
      Consumer<Optional<BookChange>> saved,
      Consumer<Exception> failure) {
    int of = Integer.parseInt(record.part());
    desk.tasks()
        .run(
            texts.get("year.saving"),
            _ -> desk.book().years().enter(of, change),
            saved,
            e -> {
              failure.accept(e);
              desk.notices().failed(e);
            });
  }

  /** The book is another one now. */
  void refresh(Snapshot now) {
    snapshot = now;
    year = now.settings().planYear();
    editor.open(
        new RecordKey(new Place.Top(ScreenId.YEAR), String.valueOf(year)),
        Caption.of("year.by-hand-of", String.valueOf(year)),
        now.yearFigures());
    work();
  }

  /** Goes on where the rep was in another language. */
  void goOnFrom(TrackViewModel before) {
    asked = before.asked;
    asOf.show(asked);
  }

  private void look() {
    if (asOf.isValid() && !Objects.equals(asOf.value(), asked)) {
      asked = asOf.value();
      work();
    }
  }

  private void work() {
    Snapshot now = snapshot;
    LocalDate day = asked;
    SortOrder byCause = causes.orderProperty().get();
    SortOrder byCustomer = customers.orderProperty().get();
    desk.tasks()
        .latest(topic, progress -> shown(now, day, byCause, byCustomer, progress), this::show);
  }

  private Shown shown(
      Snapshot now,
      @Nullable LocalDate day,
      SortOrder byCause,
      SortOrder byCustomer,
      Progress progress) {
    YearTrack track = track(now, day, progress);
    int planned = now.settings().planYear();
    Map<String, Column<CauseRow>> causeColumns = TrackColumns.causes(texts);
    Map<String, Column<TrackRow>> customerColumns = TrackColumns.customers(texts, planned);
    if (track == null) {
      State state = now.territory().customers().isEmpty() ? State.NO_CUSTOMERS : State.NO_TARGET;
      return new Shown(
          TrackContent.nothing(state, planned, title(planned)),
          causeColumns,
          List.of(),
          customerColumns,
          List.of());
    }
    YearTexts words = new YearTexts(texts, now.territory(), now.settings().get(Setting.CURRENCY));
    return new Shown(
        content(now, track, words),
        causeColumns,
        byCause.sort(causeRows(now, track, words), causeColumns, "what"),
        customerColumns,
        byCustomer.sort(customerRows(now, track), customerColumns, "name"));
  }

  private @Nullable YearTrack track(Snapshot now, @Nullable LocalDate day, Progress progress) {
    return now.territory().customers().isEmpty()
        ? null
        : YearTracking.of(desk.book(), now, day, () -> progress.report(0, 0));
  }

  /** The year in words. */
  String title() {
    return title(year);
  }

  private String title(int planned) {
    return texts.get("year.title", String.valueOf(planned));
  }

  private TrackContent content(Snapshot now, YearTrack track, YearTexts words) {
    String warning = words.warning(track);
    String sentence = words.sentence(track);
    String currency = now.settings().get(Setting.CURRENCY);
    boolean asksUntil =
        track.actuals().sources().contains(Actuals.Source.YEARLY)
            || track.actuals().notes().contains(Actuals.Note.YEARLY_WITHOUT_DAY)
            || track.actuals().notes().contains(Actuals.Note.YEARLY_OF_LATER_DAY)
            || now.yearFigures().until(track.year()) != null;
    return new TrackContent(
        State.SHOWN,
        track.year(),
        title(track.year()),
        sentence,
        warning == null ? "" : warning,
        track.place(),
        words.basis(track, YearTracking.kept(now)),
        new TrackPlot(texts, currency, track).data(sentence),
        switch (track.place()) {
          case BEFORE -> texts.get("year.causes-before", String.valueOf(track.year()));
          case UNKNOWN -> texts.get("year.causes-unknown");
          case BELOW, WITHIN, ABOVE -> texts.get("year.causes-none");
        },
        asksUntil,
        YearTracking.kept(now) != null);
  }

  private static List<CauseRow> causeRows(Snapshot now, YearTrack track, YearTexts words) {
    List<CauseRow> rows = new ArrayList<>();
    for (Cause cause : track.causes(CAUSES)) {
      rows.add(
          new CauseRow(
              cause.kind() + " " + cause.customer() + " " + cause.project(),
              words.cause(cause),
              cause.amount(),
              place(now, cause)));
    }
    return rows;
  }

  private static @Nullable Place place(Snapshot now, Cause cause) {
    if (cause.project() != null && now.territory().project(cause.project()) != null) {
      return new Place.OneProject(cause.project());
    }
    return cause.customer() != null && now.territory().customer(cause.customer()) != null
        ? new Place.OneCustomer(cause.customer())
        : null;
  }

  private static List<TrackRow> customerRows(Snapshot now, YearTrack track) {
    List<TrackRow> rows = new ArrayList<>();
    for (CustomerYear one : track.customers()) {
      Customer customer = now.territory().customer(one.customer());
      if (customer != null) {
        rows.add(new TrackRow(customer, one));
      }
    }
    return rows;
  }

  private void show(Shown shown) {
    causes.setColumns(shown.causeColumns());
    causes.show(shown.causes(), Sample.of(shown.causes(), shown.causeColumns().values()));
    customers.setColumns(shown.customerColumns());
    customers.show(
        shown.customers(), Sample.of(shown.customers(), shown.customerColumns().values()));
    content.set(shown.content());
  }

  /** What is shown; none until it has been worked out. */
  ReadOnlyObjectProperty<@Nullable TrackContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Until which day the year is looked at; empty for the last one of which it is known. */
  Field<LocalDate> asOf() {
    return asOf;
  }

  /** The total of a month by hand, 1 to 12. */
  Field<Money> month(int month) {
    return months.get(month - 1);
  }

  /** Until when the yearly revenue of customers is known. */
  Field<LocalDate> until() {
    return until;
  }

  /** What made the difference. */
  TableModel<CauseRow, String> causes() {
    return causes;
  }

  /** Plan against actual. */
  TableModel<TrackRow, CustomerId> customers() {
    return customers;
  }

  /** Why nothing can be changed, in words; empty if it can. */
  String readOnlyReason() {
    return desk.book().readOnly() ? texts.get("year.read-only") : "";
  }

  /** The ISO 4217 code of the book's currency. */
  String currencySign() {
    return texts.currencySign(snapshot.settings().get(Setting.CURRENCY));
  }

  /** Keeps the plan as it is now. */
  void keepPlan() {
    desk.tasks()
        .run(texts.get("year.saving"), _ -> desk.book().years().keepPlan(), desk.undoing()::offer);
  }

  /** Leads to the import. */
  void openImport() {
    desk.navigator().accept(new Place.Import(null));
  }

  /** Leads to where the target is set. */
  void openGap() {
    desk.navigator().accept(new Place.Top(ScreenId.GAP));
  }

  /** Opens the selected cause, as far as it leads somewhere. */
  void openCause() {
    causes.selectedRows().stream()
        .limit(1)
        .map(CauseRow::place)
        .filter(Objects::nonNull)
        .forEach(desk.navigator());
  }

  /** Opens the selected customer. */
  void openCustomer() {
    List<TrackRow> rows = customers.selectedRows();
    if (!rows.isEmpty()) {
      desk.navigator().accept(new Place.OneCustomer(rows.getFirst().id()));
    }
  }
}
