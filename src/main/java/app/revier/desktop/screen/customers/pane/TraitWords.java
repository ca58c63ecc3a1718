package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Attribute;
import app.revier.text.Texts;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What the values of an attribute are called in a list to choose from; empty is none of them. */
final class TraitWords extends StringConverter<String> {

  private final BulkTrait trait;
  private final Texts texts;

  TraitWords(BulkTrait trait, Texts texts) {
    this.trait = trait;
    this.texts = texts;
  }

  @Override
  public String toString(@Nullable String code) {
    if (code == null) {
      return "";
    }
    Attribute.Value value = code.isEmpty() ? null : trait.attribute.value(code);
    return value == null ? texts.get("behaviour.not-given") : value.label();
  }

  @Override
  public String fromString(String typed) {
    return "";
  }
}
