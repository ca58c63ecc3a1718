package app.revier.desktop.screen.settings;

import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.Form;
import app.revier.desktop.nav.Caption;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.util.function.BiPredicate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A line of the list of attributes: what the rep calls it, and whether it is an indicator. */
final class AttributeForm extends Form<AttributeLine> {

  private static final int LONGEST = 60;

  final Field<String> name;
  final Choice<Boolean> indicator;
  private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper(this, "question", "");
  private final String identity;

  /**
   * A form for a line.
   *
   * @param identity of the line
   * @param taken whether another line beside it has a name already
   */
  AttributeForm(String identity, Texts texts, BiPredicate<String, String> taken) {
    this.identity = identity;
    String kind = isAttribute() ? "attribute" : "attribute-value";
    Fields fields = new Fields(texts);
    name =
        add(
            fields
                .requiredText(
                    Caption.of("settings." + kind + "-name"),
                    texts.get("settings.attribute-name-blank"))
                .checkedBy(
                    typed ->
                        typed.length() > LONGEST
                            ? texts.get("settings.attribute-name-long", LONGEST)
                            : taken.test(identity, typed)
                                ? texts.get("settings.attribute-name-taken")
                                : ""),
            AttributeLine::name);
    indicator =
        add(
            Choice.mark(Caption.of("settings.attribute-indicator")),
            AttributeLine::indicator,
            () -> false);
  }

  /** Whether it is an attribute; otherwise it is a value of one. */
  boolean isAttribute() {
    return identity.endsWith("/");
  }

  /** The code of the attribute. */
  String attribute() {
    return identity.substring(0, identity.indexOf('/'));
  }

  String identity() {
    return identity;
  }

  /** What is asked before it goes; empty if nothing is asked. */
  ReadOnlyStringProperty questionProperty() {
    return question.getReadOnlyProperty();
  }

  void ask(String words) {
    question.set(words);
  }

  /** What it is called in the question before closing. */
  Caption owner() {
    AttributeLine known = kept();
    return Caption.of("settings.item-attribute", known == null ? "" : known.name());
  }

  @Override
  public Entry<AttributeLine> value() {
    String called = name.value();
    if (!name.isValid()) {
      return new Entry.Bad<>("");
    }
    if (called == null) {
      return new Entry.Blank<>();
    }
    return new Entry.Value<>(
        new AttributeLine(
            attribute(),
            identity.substring(identity.indexOf('/') + 1),
            called.strip(),
            Boolean.TRUE.equals(indicator.value())));
  }

  @Override
  protected boolean isFor(AttributeLine value) {
    return value.identity().equals(identity);
  }
}
