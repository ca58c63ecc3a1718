package app.revier.excel.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** The rules of one worksheet, see {@link PackageRules}. */
final class SheetRules {

  private static final int LONGEST_FORMULA = 8_192;
  private static final int LONGEST_TEXT = 32_767;

  private final PackageRules all;
  private final String name;
  private final Element sheet;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, CellRangeAddress> sharedFormulas = new HashMap<>();

  SheetRules(PackageRules all, String name, Element sheet) {
    this.all = all;
    this.name = name;
    this.sheet = sheet;
  }

  void check() {
    int last = -1;
    for (Element part : PackageRules.children(sheet, "")) {
      int place = PackageRules.place(part.getLocalName());
      if (place < last || place < 0) {
        complain("out of order: " + part.getLocalName());
      }
      last = place;
    }
    int row = 0;
    for (Element one : PackageRules.children(PackageRules.child(sheet, "sheetData"), "row")) {
      int number = Integer.parseInt(one.getAttribute("r"));
      if (number <= row) {
        complain("row out of order: " + number);
      }
      row = number;
      checkRow(one, number);
    }
    PackageRules.children(sheet, "conditionalFormatting").forEach(this::checkColours);
    Element validations = PackageRules.find(sheet, "dataValidations");
    if (validations != null) {
      checkChoices(validations);
    }
    all.related(name, "table").forEach(this::checkTable);
    Element objects = PackageRules.find(sheet, "tableParts");
    int told = objects == null ? 0 : PackageRules.children(objects, "tablePart").size();
    if (told != all.related(name, "table").size()) {
      complain(told + " tables told");
    }
    if (!all.related(name, "comments").isEmpty()
        && PackageRules.find(sheet, "legacyDrawing") == null) {
      complain("notes without a drawing");
    }
  }

  private void checkRow(Element row, int number) {
    int last = -1;
    for (Element cell : PackageRules.children(row, "c")) {
      CellReference place = new CellReference(cell.getAttribute("r"));
      if (place.getRow() != number - 1 || place.getCol() <= last) {
        complain("cell out of order: " + cell.getAttribute("r"));
      }
      last = place.getCol();
      String style = cell.getAttribute("s");
      if (!style.isEmpty() && Integer.parseInt(style) >= all.styles()) {
        complain("style " + style);
      }
      checkCell(cell);
    }
  }

  private void checkCell(Element cell) {
    String at = cell.getAttribute("r");
    Element formula = PackageRules.find(cell, "f");
    Element value = PackageRules.find(cell, "v");
    String type = cell.getAttribute("t");
    if (formula != null) {
      checkFormula(at, formula);
      if (value == null || !(type.isEmpty() || type.equals("n") || type.equals("str"))) {
        complain("formula without a result: " + at);
      }
    }
    String text = value == null ? cell.getTextContent() : value.getTextContent();
    switch (type) {
      case "s" -> text = all.shared().get(Integer.parseInt(text));
      case "inlineStr" -> {
        if (value != null || PackageRules.find(cell, "is") == null) {
          complain("no text: " + at);
        }
      }
      case "", "n" -> {
        if (value != null && !Double.isFinite(Double.parseDouble(text))) {
          complain("no number: " + at);
        }
      }
      case "str" -> {}
      default -> complain("type " + type + ": " + at);
    }
    if (text.length() > LONGEST_TEXT) {
      complain("too long: " + at);
    }
    texts.put(at, text);
  }

  private void checkFormula(String at, Element formula) {
    String text = formula.getTextContent();
    if (text.length() > LONGEST_FORMULA || text.startsWith("=")) {
      complain("formula: " + at);
    }
    if (!formula.getAttribute("t").equals("shared")) {
      return;
    }
    String id = formula.getAttribute("si");
    CellRangeAddress range = sharedFormulas.get(id);
    if (!text.isEmpty()) {
      range = CellRangeAddress.valueOf(formula.getAttribute("ref"));
      if (sharedFormulas.put(id, range) != null || text.contains("!")) {
        complain("shared formula twice, or about another sheet: " + at);
      }
    }
    if (range == null || !range.isInRange(new CellReference(at))) {
      complain("shared formula outside: " + at);
    }
  }

  private void checkColours(Element formatting) {
    Set<String> priorities = new HashSet<>();
    for (Element rule : PackageRules.children(formatting, "cfRule")) {
      if (!priorities.add(rule.getAttribute("priority"))
          || Integer.parseInt(rule.getAttribute("dxfId")) >= all.differentials()) {
        complain("colour " + rule.getAttribute("priority"));
      }
    }
  }

  private void checkChoices(Element validations) {
    List<Element> each = PackageRules.children(validations, "dataValidation");
    if (!validations.getAttribute("count").equals(String.valueOf(each.size()))) {
      complain("choices miscounted");
    }
    for (Element one : each) {
      String range = PackageRules.child(one, "formula1").getTextContent();
      if (one.getAttribute("type").equals("list") && !all.isDefined(range)) {
        complain("choice from nowhere: " + range);
      }
    }
  }

  private void checkTable(Element table) {
    String called = table.getAttribute("displayName");
    if (!all.takesTable(table.getAttribute("id"), called)
        || !called.equals(table.getAttribute("name"))) {
      complain("table " + called);
    }
    CellRangeAddress area = CellRangeAddress.valueOf(table.getAttribute("ref"));
    if (area.getLastRow() <= area.getFirstRow()
        || !PackageRules.child(table, "autoFilter")
            .getAttribute("ref")
            .equals(table.getAttribute("ref"))) {
      complain("area of " + called);
    }
    List<Element> columns =
        PackageRules.children(PackageRules.child(table, "tableColumns"), "tableColumn");
    if (columns.size() != area.getLastColumn() - area.getFirstColumn() + 1) {
      complain("columns of " + called);
    }
    Set<String> headings = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      String heading = columns.get(i).getAttribute("name");
      String cell =
          texts.get(
              new CellReference(area.getFirstRow(), area.getFirstColumn() + i).formatAsString());
      if (!heading.equals(cell)
          || heading.isEmpty()
          || heading.length() > 255
          || !headings.add(heading.toLowerCase(Locale.ROOT))) {
        complain("heading of " + called + ": " + heading + " over " + cell);
      }
    }
  }

  private void complain(String what) {
    all.complain(name, what);
  }
}
