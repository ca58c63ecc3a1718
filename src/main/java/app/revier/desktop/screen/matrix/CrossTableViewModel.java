package app.revier.desktop.screen.matrix;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.segment.CrossTable;
import app.revier.segment.Dimension;
import app.revier.territory.CustomerId;
import app.revier.text.DimensionTexts;
import app.revier.text.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Customers by two things at once, which the rep chooses. */
final class CrossTableViewModel {

  private static final String ROWS = "matrix-screen.cross-rows";
  private static final String COLUMNS = "matrix-screen.cross-columns";

  private final Desk desk;
  private final Texts texts;
  private final DimensionTexts words;
  private final Object topic = new Object();
  private final ReadOnlyObjectWrapper<List<Dimension>> dimensions =
      new ReadOnlyObjectWrapper<>(this, "dimensions", List.of());
  private final ReadOnlyObjectWrapper<@Nullable CrossTable> table =
      new ReadOnlyObjectWrapper<>(this, "table");
  private @Nullable Dimension rows;
  private @Nullable Dimension columns;
  private Snapshot snapshot;

  CrossTableViewModel(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    words = new DimensionTexts(texts);
    snapshot = desk.book().snapshot();
  }

  /** The book is another one now. */
  void refresh(Snapshot now) {
    snapshot = now;
    List<Dimension> all = DimensionTexts.all(now.settings().get(Setting.ATTRIBUTES));
    rows = chosen(all, ROWS, 0);
    columns = chosen(all, COLUMNS, 1);
    dimensions.set(all);
    work();
  }

  /** What was chosen last, else that at a place of the list. */
  private Dimension chosen(List<Dimension> all, String key, int otherwise) {
    String code = desk.memory().get(key);
    return all.stream()
        .filter(one -> remembered(one).equals(code))
        .findFirst()
        .orElse(all.get(otherwise));
  }

  /** An attribute may be called like what every customer has. */
  private static String remembered(Dimension one) {
    String code = DimensionTexts.code(one);
    return one instanceof Dimension.Own ? "attribute:" + code : code;
  }

  /** The rep chooses what the rows are. */
  void chooseRows(Dimension wanted) {
    rows = wanted;
    desk.memory().put(ROWS, remembered(wanted));
    work();
  }

  /** The rep chooses what the columns are. */
  void chooseColumns(Dimension wanted) {
    columns = wanted;
    desk.memory().put(COLUMNS, remembered(wanted));
    work();
  }

  private void work() {
    Dimension down = rows;
    Dimension across = columns;
    Snapshot now = snapshot;
    if (down != null && across != null) {
      desk.tasks()
          .latest(
              topic,
              progress -> CrossTable.of(now.segmentation().classifications(), down, across),
              table::set);
    }
  }

  /** All that customers can be told apart by. */
  ReadOnlyObjectProperty<List<Dimension>> dimensionsProperty() {
    return dimensions.getReadOnlyProperty();
  }

  /** The table; none until it has been worked out. */
  ReadOnlyObjectProperty<@Nullable CrossTable> tableProperty() {
    return table.getReadOnlyProperty();
  }

  /** What the rows are. */
  @Nullable Dimension rows() {
    return rows;
  }

  /** What the columns are. */
  @Nullable Dimension columns() {
    return columns;
  }

  DimensionTexts words() {
    return words;
  }

  int baseYear() {
    return snapshot.settings().baseYear();
  }

  String sign() {
    return texts.currencySign(snapshot.settings().get(Setting.CURRENCY));
  }

  /** Whether the rep has attributes. */
  boolean hasAttributes() {
    return !snapshot.settings().get(Setting.ATTRIBUTES).isEmpty();
  }

  /** Opens some customers of the table in the list of customers. */
  void open(String title, List<CustomerId> customers) {
    desk.navigator()
        .accept(new Place.SomeCustomers(Caption.plain(title), new LinkedHashSet<>(customers)));
  }

  /** Leads to where attributes are defined. */
  void openSettings() {
    desk.navigator().accept(new Place.PartOfSettings(Place.PartOfSettings.Part.ATTRIBUTES));
  }
}
