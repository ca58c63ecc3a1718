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
import app.revier.desktop.table.Sample;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.table.TableModel;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  private final Desk desk;
  private final Texts texts;
  private final Object topic = new Object();
  private final TrackFigures figures;
  private final Field<LocalDate> asOf;
  private final Editor<OfYear> editor;
  private final List<Field<Money>> months = new ArrayList<>();
  private final Field<LocalDate> until;
  private final TableModel<CauseRow, String> causes;
  private final TableModel<TrackRow, CustomerId> customers;
  private final ReadOnlyObjectWrapper<@Nullable TrackContent> content =
      new ReadOnlyObjectWrapper<>(this, "content");
  private Snapshot snapshot;
  private int year;
  private @Nullable Integer chosen;
  private List<Integer> years = List.of();
  private @Nullable LocalDate asked;

  /** What was entered of the year that is edited: another one may be looked at by then. */
  private record OfYear(int year, YearFigures figures) {

    private OfYear month(int month, @Nullable Money total) {
      return new OfYear(year, figures.with(year, month, total));
    }

    private OfYear until(@Nullable LocalDate day) {
      return new OfYear(year, figures.withUntil(year, day));
    }
  }

  TrackViewModel(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    figures = new TrackFigures(desk);
    snapshot = desk.book().snapshot();
    year = YearTracking.usual(snapshot);
    Fields fields = new Fields(texts);
    asOf = fields.date(Caption.of("year.as-of"));
    asOf.whenConfirmed(this::look);
    editor = new Editor<>(desk, this::save);
    FieldsPart<OfYear> part = editor.add(new FieldsPart<>());
    for (int i = 1; i <= MONTHS; i++) {
      int month = i;
      months.add(
          part.field(
              fields.signedAmount(Caption.of("year.month-" + month)),
              entered -> entered.figures().months(entered.year()).get(month),
              (entered, total) -> entered.month(month, total)));
    }
    until =
        part.field(
            fields.date(Caption.of("year.until")),
            entered -> entered.figures().until(entered.year()),
            OfYear::until);
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
      UnaryOperator<OfYear> change,
      Consumer<Optional<BookChange>> saved,
      Consumer<Exception> failure) {
    int of = Integer.parseInt(record.part());
    desk.tasks()
        .run(
            texts.get("year.saving"),
            _ ->
                desk.book()
                    .years()
                    .enter(of, figures -> change.apply(new OfYear(of, figures)).figures()),
            saved,
            e -> {
              failure.accept(e);
              desk.notices().failed(e);
            });
  }

  /** The book is another one now. */
  void refresh(Snapshot now) {
    snapshot = now;
    follow(chosen == null ? YearTracking.usual(now) : chosen);
  }

  private void follow(int other) {
    year = other;
    editor.open(
        new RecordKey(new Place.Top(ScreenId.YEAR), String.valueOf(year)),
        Caption.of("year.by-hand-of", String.valueOf(year)),
        new OfYear(year, snapshot.yearFigures()));
    work();
  }

  /** Whether there is a year before the one that is followed, or after it, to go to. */
  boolean canTurn(int by) {
    return other(by) != null;
  }

  private @Nullable Integer other(int by) {
    return years.stream()
        .filter(one -> by < 0 ? one < year : one > year)
        .reduce((one, next) -> by < 0 ? next : one)
        .orElse(null);
  }

  /** Follows the year before, or the one after, until the latest day of which it is known. */
  void turn(int by) {
    Integer other = other(by);
    if (other != null) {
      chosen = other;
      asked = null;
      asOf.show(null);
      follow(other);
    }
  }

  /** Goes on where the rep was in another language. */
  void goOnFrom(TrackViewModel before) {
    chosen = before.chosen;
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
    int of = year;
    SortOrder byCause = causes.orderProperty().get();
    SortOrder byCustomer = customers.orderProperty().get();
    desk.tasks()
        .latest(
            topic,
            progress -> figures.shown(now, of, day, byCause, byCustomer, progress),
            this::show);
  }

  /** The year in words. */
  String title() {
    return TrackFigures.title(texts, year);
  }

  private void show(TrackFigures.Shown shown) {
    years = shown.content().years();
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
