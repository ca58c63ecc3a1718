package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Attribute;
import app.revier.text.Texts;
import java.util.Optional;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What the values of an attribute are called in a list to choose from. */
final class TraitWords extends StringConverter<Optional<String>> {

  private final BulkTrait trait;
  private final Texts texts;

  TraitWords(BulkTrait trait, Texts texts) {
    this.trait = trait;
    this.texts = texts;
  }

  @Override
  public String toString(@Nullable Optional<String> code) {
    if (code == null) {
      return "";
    }
    Attribute.Value value = code.map(trait.attribute::value).orElse(null);
    return value == null ? texts.get("behaviour.not-given") : value.label();
  }

  @Override
  public Optional<String> fromString(String typed) {
    return Optional.empty();
  }
}
