package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Form;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Attribute;
import app.revier.territory.Behaviour;
import app.revier.territory.Customer;
import app.revier.text.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value that a customer has of one of the rep's attributes. */
final class TraitForm extends Form<TraitForm.Line> {

  /** The attribute; none if it went while the form was shown. */
  final @Nullable Attribute attribute;

  final Choice<String> value;

  /**
   * What a customer has of an attribute.
   *
   * @param attribute which
   * @param value the code of the value; none if it has none
   */
  record Line(Attribute attribute, @Nullable String value) {

    /** One an attribute, in the order of the list. A value that is not in the list is none. */
    static List<Line> of(Customer customer, List<Attribute> attributes) {
      List<Line> lines = new ArrayList<>();
      for (Attribute attribute : attributes) {
        String value = customer.behaviour().valueOf(attribute.code());
        lines.add(
            new Line(attribute, value == null || attribute.value(value) == null ? null : value));
      }
      return lines;
    }

    /** The customer with what some lines say, if they say something new. */
    static Customer with(Customer customer, List<Line> lines, List<Attribute> attributes) {
      List<Line> before = of(customer, attributes);
      Behaviour behaviour = customer.behaviour();
      for (Line line : lines) {
        if (!before.contains(line)) {
          behaviour = behaviour.with(line.attribute.code(), line.value);
        }
      }
      return customer.edit().behaviour(behaviour).build();
    }

    /** What tells the attribute from all others, and from what it was before it was changed. */
    String identity() {
      return attribute.toString();
    }
  }

  /** The form of a line. */
  TraitForm(@Nullable Attribute attribute) {
    this.attribute = attribute;
    value =
        add(
            new Choice<>(
                Caption.plain(attribute == null ? "" : attribute.name()),
                attribute == null
                    ? List.of()
                    : attribute.values().stream().map(Attribute.Value::code).toList()),
            Line::value,
            () -> null);
  }

  /** What a value is called. */
  String label(String code) {
    Attribute.Value found = attribute == null ? null : attribute.value(code);
    return found == null ? code : found.label();
  }

  @Override
  public Entry<Line> value() {
    return attribute == null
        ? new Entry.Blank<>()
        : new Entry.Value<>(new Line(attribute, value.value()));
  }

  @Override
  protected boolean isFor(Line line) {
    return line.attribute().equals(attribute);
  }
}
