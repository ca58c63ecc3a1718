package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which field of the pane stands behind a column of the list, to be edited in the cell. */
public final class CellFields {

  private static final Pattern YEAR = Pattern.compile("revenue-(\\d{4})");

  private final CustomerEditor editor;
  private final Map<String, Field<?>> fields = new LinkedHashMap<>();

  /** The fields of an editor. */
  public CellFields(CustomerEditor editor) {
    this.editor = editor;
    fields.put("number", editor.identity.number);
    fields.put("name", editor.identity.name);
    fields.put("industry", editor.identity.industry);
    fields.put("parent", editor.identity.parent);
    fields.put("street", editor.address.street);
    fields.put("postcode", editor.address.postcode);
    fields.put("city", editor.address.city);
    fields.put("country", editor.address.country);
    fields.put("potential", editor.potential.form().amount);
    fields.put("erosion", editor.standing.erosion);
    fields.put("last-visit", editor.visiting.lastVisit);
    fields.put("interval", editor.visiting.interval);
    fields.put("minutes", editor.visiting.minutes);
    fields.put("phone", editor.reach.phone);
    fields.put("mail", editor.reach.mail);
    fields.put("web", editor.reach.web);
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

  /** The year of a column of revenue; 0 for another column. */
  private int year(String column) {
    Subject subject = editor.subjectProperty().get();
    if (column.equals("revenue")) {
      return subject == null ? 0 : subject.snapshot().settings().baseYear();
    }
    Matcher matcher = YEAR.matcher(column);
    return matcher.matches() ? Integer.parseInt(Objects.requireNonNull(matcher.group(1))) : 0;
  }
}
