package app.revier.text;

import app.revier.intake.Folding;
import app.revier.segment.Cell;
import app.revier.segment.Dimension;
import app.revier.territory.Attribute;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts what a cross table tells customers apart by into words, and understands such words. */
public final class DimensionTexts {

  private final Texts texts;
  private final Terms terms;

  /** In the language of these texts. */
  public DimensionTexts(Texts texts) {
    this.texts = texts;
    terms = new Terms(texts);
  }

  /** All there are, the rep's own first. */
  public static List<Dimension> all(List<Attribute> attributes) {
    List<Dimension> all = new ArrayList<>();
    attributes.forEach(attribute -> all.add(new Dimension.Own(attribute)));
    all.addAll(Arrays.asList(Dimension.BuiltIn.values()));
    return all;
  }

  /** The code that is the same in every language and whatever the rep calls it. */
  public static String code(Dimension dimension) {
    return switch (dimension) {
      case Dimension.BuiltIn own -> own.name().toLowerCase(Locale.ROOT);
      case Dimension.Own(Attribute attribute) -> attribute.code();
    };
  }

  /** What it is called. */
  public String name(Dimension dimension) {
    return switch (dimension) {
      case Dimension.BuiltIn own -> texts.get("behaviour.by-" + code(own));
      case Dimension.Own(Attribute attribute) -> attribute.name();
    };
  }

  /** What a value is called; "not given" for none. */
  public String value(Dimension dimension, @Nullable String code) {
    if (code == null) {
      boolean potential =
          dimension == Dimension.BuiltIn.CELL || dimension == Dimension.BuiltIn.STRATEGY;
      return texts.get(potential ? "terms.potential-missing" : "behaviour.not-given");
    }
    return switch (dimension) {
      case Dimension.Own(Attribute attribute) -> {
        Attribute.Value value = attribute.value(code);
        yield value == null ? code : value.label();
      }
      case Dimension.BuiltIn.SIZE -> terms.size(SizeClass.valueOf(code));
      case Dimension.BuiltIn.STRATEGY -> terms.strategy(Strategy.valueOf(code));
      case Dimension.BuiltIn.CELL -> terms.cell(Cell.valueOf(code));
      case Dimension.BuiltIn.INDUSTRY -> code;
    };
  }

  /**
   * What a word means: the code of what every customer has, then an attribute by its name or code,
   * then a name in any language.
   *
   * @return none if it means nothing
   */
  public static @Nullable Dimension find(String word, List<Attribute> attributes) {
    String key = Folding.key(word);
    for (Dimension.BuiltIn one : Dimension.BuiltIn.values()) {
      if (Folding.key(code(one)).equals(key)) {
        return one;
      }
    }
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(word.strip())) {
        return new Dimension.Own(attribute);
      }
    }
    for (Attribute attribute : attributes) {
      if (attribute.code().equals(word.strip())
          || (!key.isEmpty() && Folding.key(attribute.name()).equals(key))) {
        return new Dimension.Own(attribute);
      }
    }
    for (Language language : Language.values()) {
      DimensionTexts words = new DimensionTexts(new Texts(language));
      for (Dimension.BuiltIn one : Dimension.BuiltIn.values()) {
        if (Folding.key(words.name(one)).equals(key)) {
          return one;
        }
      }
    }
    return null;
  }
}
