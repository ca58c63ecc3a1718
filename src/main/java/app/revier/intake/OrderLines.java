package app.revier.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Completes the lines of one order: shops name the customer, the day and the status only in its
 * first line. A line takes them from the line before if it has the same number of order and no
 * customer.
 */
final class OrderLines {

  private final @Nullable TableColumn order;
  private final List<TableColumn> ofOrder = new ArrayList<>();
  private final List<TableColumn> ofCustomer = new ArrayList<>();
  private SourceCell orderBefore = SourceCell.Blank.BLANK;
  private final List<SourceCell> before = new ArrayList<>();

  OrderLines(SheetTable table) {
    order = table.column(ImportField.ORDER);
    for (ImportField field : new ImportField[] {ImportField.NUMBER, ImportField.CUSTOMER_NAME}) {
      TableColumn column = table.column(field);
      if (column != null) {
        ofCustomer.add(column);
      }
    }
    ofOrder.addAll(ofCustomer);
    TableColumn date = table.column(ImportField.DATE);
    if (date != null) {
      ofOrder.add(date);
    }
    ofOrder.addAll(table.saleStatus());
  }

  /** The row with what the first line of its order says. */
  SourceRow complete(SourceRow row) {
    if (order == null) {
      return row;
    }
    List<SourceCell> cells = row.cells();
    SourceCell number = cell(cells, order);
    boolean goesOn =
        !(number instanceof SourceCell.Blank)
            && number.equals(orderBefore)
            && ofCustomer.stream()
                .allMatch(column -> cell(cells, column) instanceof SourceCell.Blank);
    if (!goesOn) {
      orderBefore = number;
      before.clear();
      ofOrder.forEach(column -> before.add(cell(cells, column)));
      return row;
    }
    List<SourceCell> completed = new ArrayList<>(cells);
    for (int i = 0; i < ofOrder.size(); i++) {
      int index = ofOrder.get(i).index();
      while (completed.size() <= index) {
        completed.add(SourceCell.Blank.BLANK);
      }
      if (completed.get(index) instanceof SourceCell.Blank) {
        completed.set(index, before.get(i));
      }
    }
    return new SourceRow(row.number(), completed, row.fields(), row.hidden(), row.fault());
  }

  private static SourceCell cell(List<SourceCell> cells, TableColumn column) {
    return column.index() < cells.size() ? cells.get(column.index()) : SourceCell.Blank.BLANK;
  }
}
