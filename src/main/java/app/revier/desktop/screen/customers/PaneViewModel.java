package app.revier.desktop.screen.customers;

import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.customers.pane.BulkEdit;
import app.revier.desktop.screen.customers.pane.CellFields;
import app.revier.desktop.screen.customers.pane.CustomerEditor;
import app.revier.desktop.screen.customers.pane.NewCustomer;
import app.revier.desktop.screen.customers.pane.Subject;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** What stands beside the list: one customer, the form for several, or that for a new one. */
final class PaneViewModel {

  private static final String OPEN_KEY = "customers-screen.pane";

  /** What the pane shows. */
  enum Content {
    /** That nobody is selected. */
    NOBODY,
    /** One customer. */
    ONE,
    /** The form for several at once. */
    SEVERAL,
    /** The form for a new one. */
    NEW
  }

  private final CustomerEditor editor;
  private final CellFields cells;
  private final BulkEdit bulk;
  private final NewCustomer newcomer;
  private final ReadOnlyObjectWrapper<Content> content =
      new ReadOnlyObjectWrapper<>(this, "content", Content.NOBODY);
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");

  PaneViewModel(Desk desk) {
    editor = new CustomerEditor(desk);
    cells = new CellFields(editor);
    bulk = new BulkEdit(desk);
    newcomer = new NewCustomer(desk);
    open.set(!"closed".equals(desk.memory().get(OPEN_KEY)));
    open.subscribe(now -> desk.memory().put(OPEN_KEY, now ? "open" : "closed"));
  }

  /** The customer in the pane. */
  CustomerEditor editor() {
    return editor;
  }

  /** The fields of that customer by columns. */
  CellFields cells() {
    return cells;
  }

  /** The form for several customers. */
  BulkEdit bulk() {
    return bulk;
  }

  /** The form for a new customer. */
  NewCustomer newcomer() {
    return newcomer;
  }

  /** What the pane shows. */
  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Whether the pane is open; remembered. */
  BooleanProperty openProperty() {
    return open;
  }

  /** Whether it shows this. */
  boolean shows(Content wanted) {
    return content.get() == wanted;
  }

  /** Shows who is selected; what was typed for the one before is saved or kept. */
  void show(List<CustomerRow> rows, @Nullable Listing listing) {
    if (rows.size() != 1) {
      editor.close();
    } else if (listing != null) {
      CustomerRow row = rows.getFirst();
      editor.open(
          new Subject(
              listing.rows().snapshot(), row.classification(), row.retention(), row.projects()));
      content.set(Content.ONE);
    }
    if (rows.isEmpty()) {
      content.set(Content.NOBODY);
    } else if (rows.size() > 1) {
      showSeveral(rows.stream().map(CustomerRow::customer).toList());
    }
  }

  private void showSeveral(List<Customer> customers) {
    bulk.show(customers);
    content.set(Content.SEVERAL);
    bulk.reveal();
  }

  private static Set<CustomerId> ids(List<Customer> customers) {
    return customers.stream().map(Customer::id).collect(Collectors.toSet());
  }

  /** Those that what is typed for several was shown for, as far as they are among these. */
  Set<CustomerId> lastSeveral(List<CustomerId> shown) {
    Set<CustomerId> last = new HashSet<>(ids(bulk.customers()));
    last.retainAll(shown);
    return last;
  }

  /** Opens the form for a new customer. */
  void begin() {
    if (editor.readOnlyReason().isEmpty()) {
      editor.close();
      newcomer.begin();
      content.set(Content.NEW);
      open.set(true);
    }
  }

  /** The form for a new customer goes, and who is selected is to be shown. */
  void leaveForm() {
    content.set(Content.NOBODY);
  }
}
