package app.revier.desktop.screen.customers;

import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.table.Selected;
import app.revier.desktop.table.TableModel;
import app.revier.territory.CustomerId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Leads to the form that changes several customers together, with the right ones selected. */
final class SeveralCustomers {

  private static final int FEWEST = 2;

  private final Desk desk;
  private final TableModel<CustomerRow, CustomerId> table;
  private final PaneViewModel pane;
  private final Consumer<Selected<CustomerId>> select;

  /** Whether the form is wanted as soon as the list is there. */
  private boolean wanted;

  SeveralCustomers(
      Desk desk,
      TableModel<CustomerRow, CustomerId> table,
      PaneViewModel pane,
      Consumer<Selected<CustomerId>> select) {
    this.desk = desk;
    this.table = table;
    this.pane = pane;
    this.select = select;
  }

  /**
   * Shows the form for those that are selected; for all that are listed, if fewer than two are.
   *
   * @param isPending whether the list is still on its way
   */
  void edit(boolean isPending) {
    wanted = true;
    delivered(isPending);
  }

  /** The list has come anew. */
  void delivered(boolean isPending) {
    if (wanted && !isPending) {
      wanted = false;
      showSelected();
    }
    if (pane.bulk().isSought()) {
      showTyped();
    }
  }

  private void showSelected() {
    Set<CustomerId> all = new LinkedHashSet<>();
    table.rows().forEach(row -> all.add(row.id()));
    if (all.size() < FEWEST) {
      desk.notices().explain(desk.texts().get("customers.bulk-too-few"));
      return;
    }
    pane.openProperty().set(true);
    if (table.selectedRows().size() < FEWEST) {
      select.accept(new Selected<>(all, null));
    }
  }

  /**
   * Leads to what is typed for several, with those selected that it was shown for. Where nobody
   * knows any more who that was, the rep is asked to select them: a guess could change too many.
   */
  void showTyped() {
    List<CustomerId> shown = table.rows().stream().map(CustomerRow::id).toList();
    if (pane.shows(PaneViewModel.Content.SEVERAL)) {
      pane.openProperty().set(true);
      pane.bulk().reveal();
    } else if (!shown.isEmpty()) {
      Set<CustomerId> last = pane.lastSeveral(shown);
      if (last.size() >= FEWEST) {
        pane.openProperty().set(true);
        select.accept(new Selected<>(Set.copyOf(last), null));
      } else {
        desk.drafts().found();
        desk.notices().explain(desk.texts().get("customers.bulk-waiting"));
      }
    }
  }
}
