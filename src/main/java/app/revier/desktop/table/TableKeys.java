package app.revier.desktop.table;

import app.revier.desktop.table.TableModel.Pick;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** What mouse and keys do on a table. */
final class TableKeys<S, K> {

  /** Letters that follow each other faster than this belong together, in milliseconds. */
  private static final long TOGETHER = 800;

  private final DataTable<S, K> view;
  private final TableModel<S, K> model;
  private final TableView<S> table;
  private final ContextMenu menu = new ContextMenu();
  private final ChoiceMenu choosing;
  private String typed = "";
  private long typedAt;

  TableKeys(DataTable<S, K> view) {
    this.view = view;
    model = view.model();
    table = view.control();
    choosing = new ChoiceMenu(table);
  }

  /** Begins to listen. */
  void install() {
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::onPress);
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    table.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    table.addEventFilter(ScrollEvent.SCROLL, event -> view.editing().finish());
    table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::onMenu);
  }

  private @Nullable DataRow<S> rowAt(Object target) {
    DataRow<?> row = within(target, DataRow.class);
    return row == null || row.isEmpty() ? null : view.own(row);
  }

  private static <N extends Node> @Nullable N within(Object target, Class<N> kind) {
    for (Node node = target instanceof Node at ? at : null; node != null; node = node.getParent()) {
      if (kind.isInstance(node)) {
        return kind.cast(node);
      }
    }
    return null;
  }

  /** A tick box or field inside a cell has uses of its own for the mouse. */
  private static boolean isControl(Object target) {
    for (Node node = target instanceof Node at ? at : null;
        node != null && !(node instanceof DataRow);
        node = node.getParent()) {
      if (node instanceof ButtonBase
          || node instanceof TextInputControl
          || node instanceof ComboBoxBase) {
        return true;
      }
    }
    return false;
  }

  private void onPress(MouseEvent event) {
    menu.hide();
    choosing.hide();
    view.editing().finish();
    typedAt = 0;
    DataRow<S> row = rowAt(event.getTarget());
    if (row == null || isControl(event.getTarget())) {
      return;
    }
    table.requestFocus();
    DataCell<?> cell = within(event.getTarget(), DataCell.class);
    if (cell != null) {
      view.leadTo(cell.column());
    }
    if (event.getButton() == MouseButton.PRIMARY) {
      model.pick(row.getIndex(), pick(event.isShiftDown(), event.isShortcutDown()));
    } else if (event.getButton() == MouseButton.SECONDARY && !model.isSelected(row.getItem())) {
      model.pick(row.getIndex(), Pick.ONLY);
    }
    event.consume();
  }

  private static Pick pick(boolean shift, boolean control) {
    return shift ? (control ? Pick.MORE : Pick.RANGE) : control ? Pick.TOGGLE : Pick.ONLY;
  }

  private void onClick(MouseEvent event) {
    boolean opens = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    if (opens && rowAt(event.getTarget()) != null && !isControl(event.getTarget())) {
      view.actions().open();
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl || event.isAltDown()) {
      return;
    }
    boolean handled =
        switch (event.getCode()) {
          case UP, DOWN, HOME, END, PAGE_UP, PAGE_DOWN -> move(event);
          case LEFT -> moveColumn(-1);
          case RIGHT -> moveColumn(1);
          case ENTER -> {
            view.actions().open();
            yield true;
          }
          case F2 -> edit();
          case A -> event.isShortcutDown() && selectAll();
          case C -> event.isShortcutDown() && copy();
          case CONTEXT_MENU -> showMenuAtLead();
          case F10 -> event.isShiftDown() && showMenuAtLead();
          case SPACE -> event.isShortcutDown() && toggle();
          default -> false;
        };
    if (handled || view.actions().onKey(event)) {
      event.consume();
    }
  }

  private boolean move(KeyEvent event) {
    int last = model.rows().size() - 1;
    int lead = model.leadIndex();
    int to =
        switch (event.getCode()) {
          case UP -> lead - 1;
          case DOWN -> lead + 1;
          case HOME -> 0;
          case END -> last;
          case PAGE_UP -> lead - page();
          case PAGE_DOWN -> lead + page();
          default -> throw new IllegalStateException("no way to go: " + event.getCode());
        };
    boolean leadOnly = event.isShortcutDown() && !event.isShiftDown() && isStep(event.getCode());
    Pick how = event.isShiftDown() ? Pick.RANGE : leadOnly ? Pick.LEAD : Pick.ONLY;
    model.pick(Math.clamp(to, 0, Math.max(0, last)), how);
    return true;
  }

  private static boolean isStep(KeyCode code) {
    return code == KeyCode.UP || code == KeyCode.DOWN;
  }

  /** As many rows as are seen, less one. */
  private int page() {
    VirtualFlow<?> flow = view.flow();
    IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
    IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
    return first == null || last == null ? 1 : Math.max(1, last.getIndex() - first.getIndex() - 1);
  }

  private boolean moveColumn(int step) {
    List<Column<S>> shown = view.shownColumns();
    Column<S> now = view.leadColumn();
    int at = now == null ? -1 : shown.indexOf(now);
    if (!shown.isEmpty()) {
      view.leadTo(shown.get(Math.clamp(at + step, 0, shown.size() - 1)).id());
    }
    return true;
  }

  private boolean selectAll() {
    model.selectAll();
    return true;
  }

  private boolean copy() {
    view.copy();
    return true;
  }

  /** Types in the cell, or chooses. */
  private boolean edit() {
    return choose(null) || view.editing().begin(null);
  }

  /** Offers what can be chosen in the cell, beginning at a letter if one was typed. */
  private boolean choose(@Nullable String letter) {
    Column<S> column = view.leadColumn();
    List<MenuItem> choices = column == null ? List.of() : choices(column);
    Bounds cell = choices.isEmpty() ? null : view.leadCell();
    if (cell != null) {
      choosing.show(choices, view.localToScreen(cell.getMinX(), cell.getMaxY()), letter);
    }
    return cell != null;
  }

  private List<MenuItem> choices(Column<S> column) {
    return model.selectedRows().isEmpty() ? List.of() : view.actions().choices(column);
  }

  private boolean toggle() {
    model.pick(model.leadIndex(), Pick.TOGGLE);
    return true;
  }

  /** Letters edit the cell or begin a choice, or lead to the next row that begins so. */
  private void onTyped(KeyEvent event) {
    String letter = event.getCharacter();
    long now = System.currentTimeMillis();
    boolean anew = now - typedAt > TOGETHER;
    if (event.getTarget() instanceof TextInputControl
        || event.isShortcutDown()
        || event.isAltDown()
        || letter.isEmpty()
        || Character.isISOControl(letter.charAt(0))
        || (letter.isBlank() && anew)) {
      return;
    }
    boolean edits = anew && view.isLeadChosen() && (choose(letter) || view.editing().begin(letter));
    if (edits || (anew && view.actions().onLetter(letter))) {
      event.consume();
      return;
    }
    typed = anew ? letter : typed + letter;
    typedAt = now;
    Column<S> lead = view.leadColumn();
    Column<S> column = lead == null ? model.column(model.setup().names()) : lead;
    if (column != null) {
      model.pick(model.find(typed, column), Pick.ONLY);
    }
    event.consume();
  }

  private void onMenu(ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      showMenuAtLead();
      event.consume();
    } else if (rowAt(event.getTarget()) != null) {
      showMenu(event.getScreenX(), event.getScreenY());
      event.consume();
    }
  }

  private boolean showMenuAtLead() {
    for (Node node : table.lookupAll(".table-row-cell")) {
      if (node instanceof DataRow<?> row && row.getIndex() == model.leadIndex()) {
        Point2D place = row.localToScreen(40, row.getHeight());
        showMenu(place.getX(), place.getY());
      }
    }
    return true;
  }

  private void showMenu(double x, double y) {
    List<S> rows = model.selectedRows();
    if (rows.isEmpty()) {
      return;
    }
    List<MenuItem> items = new ArrayList<>();
    if (view.actions().canOpen()) {
      items.add(item("table.open", view.actions()::open));
    }
    Column<S> column = view.leadColumn();
    if (column != null && (view.canEdit(column) || !choices(column).isEmpty())) {
      items.add(item("table.edit", this::edit));
    }
    items.add(item("table.copy", view::copy));
    List<MenuItem> more = view.actions().menu(rows, column);
    if (!more.isEmpty()) {
      items.add(new SeparatorMenuItem());
      items.addAll(more);
    }
    menu.getItems().setAll(items);
    menu.show(table, x, y);
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(view.texts().get(key));
    item.setOnAction(event -> action.run());
    return item;
  }
}
