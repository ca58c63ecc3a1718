package app.revier.desktop.screen.settings;

import app.revier.territory.Attribute;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the list of attributes: an attribute, or one of its values below it.
 *
 * @param attribute the code of the attribute
 * @param value the code of the value; empty for the attribute itself
 * @param name what the rep calls it
 * @param indicator whether the value speaks for a product
 */
record AttributeLine(String attribute, String value, String name, boolean indicator) {

  /** The lines of a list, each attribute followed by its values. */
  static List<AttributeLine> of(List<Attribute> attributes) {
    List<AttributeLine> lines = new ArrayList<>();
    for (Attribute attribute : attributes) {
      lines.add(new AttributeLine(attribute.code(), "", attribute.name(), false));
      for (Attribute.Value value : attribute.values()) {
        lines.add(
            new AttributeLine(attribute.code(), value.code(), value.label(), value.indicator()));
      }
    }
    return lines;
  }

  /** The list that such lines stand for. */
  static List<Attribute> attributes(List<AttributeLine> lines) {
    List<Attribute> attributes = new ArrayList<>();
    for (AttributeLine line : lines) {
      if (line.isAttribute()) {
        List<Attribute.Value> values =
            lines.stream()
                .filter(one -> !one.isAttribute() && one.attribute.equals(line.attribute))
                .map(one -> new Attribute.Value(one.value, one.name, one.indicator))
                .toList();
        attributes.add(new Attribute(line.attribute, line.name, values));
      }
    }
    return attributes;
  }

  boolean isAttribute() {
    return value.isEmpty();
  }

  /** What tells it from all others. */
  String identity() {
    return attribute + "/" + value;
  }
}
