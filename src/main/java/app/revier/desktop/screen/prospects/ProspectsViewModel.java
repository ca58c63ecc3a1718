package app.revier.desktop.screen.prospects;

import app.revier.book.ProspectEdits;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.filter.BookRows;
import app.revier.desktop.filter.CustomerFilter;
import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.table.Column;
import app.revier.desktop.table.Sample;
import app.revier.desktop.table.Selected;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.table.TableModel;
import app.revier.prospect.RankedProspect;
import app.revier.territory.CustomerId;
import app.revier.text.ProspectTexts;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The prospects in their order, why each has its place, and what the rep does with one. */
final class ProspectsViewModel {

  private final Desk desk;
  private final Texts texts;
  private final SharedFilter filter;
  private final TableModel<ProspectRow, CustomerId> table;
  private final ResearchNote research;
  private final Object topic = new Object();
  private final ReadOnlyObjectWrapper<@Nullable ProspectRow> selected =
      new ReadOnlyObjectWrapper<>(this, "selected");
  private final ReadOnlyObjectWrapper<Content> content =
      new ReadOnlyObjectWrapper<>(this, "content", Content.NOT_YET);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
  private Snapshot snapshot;
  private @Nullable ProspectTexts words;

  /** What there is to see. */
  enum Content {
    /** It is being worked out. */
    NOT_YET,
    /** There is no prospect in the book. */
    NO_PROSPECTS,
    /** None meets the filter. */
    NONE_FOUND,
    /** Some. */
    SOME
  }

  private record Listed(
      ProspectTexts words,
      Map<String, Column<ProspectRow>> columns,
      List<ProspectRow> rows,
      Sample<ProspectRow> sample,
      boolean any) {}

  ProspectsViewModel(Desk desk, SharedFilter filter) {
    this.desk = desk;
    this.filter = filter;
    texts = desk.texts();
    snapshot = desk.book().snapshot();
    table =
        new TableModel<>(
            desk.memory(), "prospects-screen.list", ProspectRow::id, ProspectColumns.SETUP);
    research = new ResearchNote(desk);
    table.orderProperty().subscribe((before, now) -> list());
    filter.filterProperty().subscribe((before, now) -> list());
    table.selectionProperty().subscribe(selection -> showSelected());
    table.revisionProperty().subscribe(revision -> showSelected());
  }

  /** The book is another one now. */
  void refresh(Snapshot now) {
    snapshot = now;
    list();
  }

  /** Goes on where the rep was in another language. */
  void goOnFrom(ProspectsViewModel before) {
    table.select(before.table.selectionProperty().get());
    research.goOnFrom(before.research);
  }

  private void list() {
    Snapshot now = snapshot;
    CustomerFilter wanted = filter.filterProperty().get();
    SortOrder order = table.orderProperty().get();
    desk.tasks().latest(topic, progress -> listed(now, wanted, order), this::show);
  }

  private Listed listed(Snapshot now, CustomerFilter wanted, SortOrder order) {
    ProspectTexts of = new ProspectTexts(texts, now);
    List<RankedProspect> ranked = now.prospects();
    BookRows rows = filter.rows(now);
    List<ProspectRow> found = new ArrayList<>();
    for (RankedProspect one : ranked) {
      CustomerRow row = rows.byId().get(one.customer().id());
      if (row != null && (wanted.isAll() || !wanted.of(List.of(row)).isEmpty())) {
        found.add(new ProspectRow(one, String.join(", ", of.labels(one)), row.projects().size()));
      }
    }
    Map<String, Column<ProspectRow>> columns =
        ProspectColumns.of(texts, texts.currencySign(now.settings().get(Setting.CURRENCY)));
    List<ProspectRow> sorted = order.sort(found, columns, table.setup().filling());
    return new Listed(of, columns, sorted, Sample.of(sorted, columns.values()), !ranked.isEmpty());
  }

  private void show(Listed listed) {
    words = listed.words();
    table.setColumns(listed.columns());
    table.show(listed.rows(), listed.sample());
    if (table.selectionProperty().get().keys().isEmpty() && !listed.rows().isEmpty()) {
      table.select(Selected.of(listed.rows().getFirst().id()));
    }
    content.set(
        !listed.rows().isEmpty()
            ? Content.SOME
            : listed.any() ? Content.NONE_FOUND : Content.NO_PROSPECTS);
    showSelected();
  }

  private void showSelected() {
    List<ProspectRow> rows = table.selectedRows();
    selected.set(rows.size() == 1 ? rows.getFirst() : null);
    ProspectRow row = selected.get();
    research.show(row == null ? null : row.ranked().customer());
  }

  /** The list. */
  TableModel<ProspectRow, CustomerId> table() {
    return table;
  }

  /** Which customers are looked at, the same on every screen. */
  SharedFilter filter() {
    return filter;
  }

  /** What there is to see. */
  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** The selected prospect; none if it is not one. */
  ReadOnlyObjectProperty<@Nullable ProspectRow> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** The note that is being typed. */
  ResearchNote research() {
    return research;
  }

  /** Why a prospect has its place, one line a part. */
  List<String> reasons(ProspectRow row) {
    ProspectTexts known = words;
    return known == null ? List.of() : known.reasons(row.ranked());
  }

  /** Whether the book has any customer. */
  boolean isEmptyBook() {
    return snapshot.territory().customers().isEmpty();
  }

  /** Why nothing can be changed, in words; empty if it can. */
  String readOnlyReason() {
    return desk.book().readOnly() ? texts.get("prospects.read-only") : "";
  }

  /** Whether a project is being made. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Makes a project of the selected prospect. */
  void makeProject() {
    ProspectRow row = selected.get();
    if (row == null || busy.get() || desk.book().readOnly()) {
      return;
    }
    busy.set(true);
    String name = texts.get("prospects.project-name");
    desk.tasks()
        .run(
            texts.get("prospects.saving"),
            _ -> new ProspectEdits(desk.book()).project(row.id(), name),
            made -> {
              busy.set(false);
              String currency = snapshot.settings().get(Setting.CURRENCY);
              desk.undoing()
                  .offer(
                      texts.get(
                          "prospects.project-made",
                          row.ranked().customer().name(),
                          texts.money(made.project().yearlyValue(), currency)),
                      made.change(),
                      () -> {});
            },
            failure -> {
              busy.set(false);
              desk.notices().failed(failure);
            });
  }

  /** Opens one prospect, or several in a list of their own. */
  void open(List<ProspectRow> rows) {
    if (rows.size() == 1) {
      desk.navigator().accept(new Place.OneCustomer(rows.getFirst().id()));
    } else if (!rows.isEmpty()) {
      LinkedHashSet<CustomerId> ids = new LinkedHashSet<>();
      rows.forEach(row -> ids.add(row.id()));
      desk.navigator().accept(new Place.SomeCustomers(Caption.of("prospects.selected-title"), ids));
    }
  }

  /** Shows the selected prospect on the map. */
  void showOnMap() {
    ProspectRow row = selected.get();
    if (row != null) {
      desk.navigator().accept(new Place.OnMap(row.id()));
    }
  }

  /** Opens the latest project of the selected prospect. */
  void openProject() {
    ProspectRow row = selected.get();
    if (row != null) {
      var projects = snapshot.territory().projectsOf(row.id());
      if (!projects.isEmpty()) {
        desk.navigator().accept(new Place.OneProject(projects.getLast().id()));
      }
    }
  }

  /** Leads to where the weights are set. */
  void openSettings() {
    desk.navigator().accept(new Place.PartOfSettings(Place.PartOfSettings.Part.PROSPECTS));
  }

  /** Leads to the import. */
  void openImport() {
    desk.navigator().accept(new Place.Import(null));
  }
}
