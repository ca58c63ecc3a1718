package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Field;
import app.revier.desktop.nav.Draft;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.CustomerId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which field of the pane stands behind a column of the list, to be edited in the cell. */
public final class CellFields {

  private static final Pattern YEAR = Pattern.compile("revenue-(\\d{4})");

  /** Of these the list shows what counts, which the rep's own entry may not be. */
  private static final Set<CustomerField<?>> WORKED_OUT =
      Set.of(CustomerFields.LOYALTY, CustomerFields.RETENTION);

  private final CustomerEditor editor;
  private final Map<String, Field<?>> fields = new LinkedHashMap<>();

  /** The fields of an editor. */
  public CellFields(CustomerEditor editor) {
    this.editor = editor;
    for (CustomerField<?> field : CustomerFields.ALL) {
      if (field instanceof CustomerField.Written<?> written && !WORKED_OUT.contains(field)) {
        fields.put(field.key(), editor.fields.of(written));
      }
    }
    fields.put("potential", editor.potential.form().amount);
  }

  /** Whether a cell of the column can be edited: a book for reading only has none. */
  public boolean has(String column) {
    boolean known = fields.containsKey(column) || year(column) > 0;
    return known && editor.subjectProperty().get() != null && editor.readOnlyReason().isEmpty();
  }

  /** The field of a column that {@link #has} one; a year without revenue is begun. */
  public Field<?> of(String column) {
    Field<?> field = fields.get(column);
    if (field != null) {
      return field;
    }
    int year = year(column);
    for (YearForm form : editor.years.forms()) {
      if (form.year() == year) {
        return form.revenue;
      }
    }
    return editor.years.add(String.valueOf(year)).revenue;
  }

  /** What is typed for a cell of any customer and cannot be saved as it is; none if nothing is. */
  public @Nullable Draft stuck(CustomerId customer, String column) {
    Field<?> field = fields.get(column);
    for (Draft draft : editor.stuck(customer)) {
      if (field == null
          ? editor.years.isOf(draft, String.valueOf(year(column)))
          : draft.field().equals(field.caption().key())) {
        return draft;
      }
    }
    return null;
  }

  /** The year of a column of revenue; 0 for another column. */
  private int year(String column) {
    if (column.equals("revenue")) {
      return editor.baseYear();
    }
    Matcher matcher = YEAR.matcher(column);
    return matcher.matches() ? Integer.parseInt(Objects.requireNonNull(matcher.group(1))) : 0;
  }
}
