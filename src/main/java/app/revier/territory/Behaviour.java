package app.revier.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a customer buys, and what stands in the way of more.
 *
 * @param traits its values of the rep's attributes, in the order of their codes, one an attribute
 * @param hurdles what stands in the way of growth
 */
public record Behaviour(List<Trait> traits, Set<Hurdle> hurdles) {

  /** Nothing is known. */
  public static final Behaviour NONE = new Behaviour(List.of(), Set.of());

  /** Refuses two values of one attribute. */
  public Behaviour {
    List<Trait> sorted = new ArrayList<>(traits);
    sorted.sort(Comparator.comparing(Trait::attribute));
    traits = List.copyOf(sorted);
    hurdles = Set.copyOf(hurdles);
    if (traits.stream().map(Trait::attribute).distinct().count() < traits.size()) {
      throw new IllegalArgumentException("two values of one attribute: " + traits);
    }
  }

  /** The code of its value of an attribute; none if it has none. */
  public @Nullable String valueOf(String attribute) {
    for (Trait trait : traits) {
      if (trait.attribute().equals(attribute)) {
        return trait.value();
      }
    }
    return null;
  }

  /** The same with another value of an attribute; none takes it away. */
  public Behaviour with(String attribute, @Nullable String value) {
    List<Trait> others = new ArrayList<>(traits);
    others.removeIf(trait -> trait.attribute().equals(attribute));
    if (value != null) {
      others.add(new Trait(attribute, value));
    }
    return new Behaviour(others, hurdles);
  }

  /** The same with or without a hurdle. */
  public Behaviour with(Hurdle hurdle, boolean set) {
    Set<Hurdle> others = EnumSet.noneOf(Hurdle.class);
    others.addAll(hurdles);
    if (set) {
      others.add(hurdle);
    } else {
      others.remove(hurdle);
    }
    return new Behaviour(traits, others);
  }
}
