package app.revier.store;

import app.revier.territory.Behaviour;
import app.revier.territory.Hurdle;
import app.revier.territory.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a customer buys, as two texts: {@code attribute=value} by their codes, and the hurdles by
 * their words, each with semicolons between.
 */
final class BehaviourText {

  private BehaviourText() {}

  static String traits(Behaviour behaviour) {
    return behaviour.traits().stream()
        .map(trait -> trait.attribute() + '=' + trait.value())
        .collect(Collectors.joining(";"));
  }

  static String hurdles(Behaviour behaviour) {
    return behaviour.hurdles().stream().sorted().map(Hurdle::name).collect(Collectors.joining(";"));
  }

  /**
   * Reads what the two others wrote.
   *
   * @throws IllegalArgumentException for anything else
   */
  static Behaviour parse(String traits, String hurdles) {
    if (traits.isEmpty() && hurdles.isEmpty()) {
      return Behaviour.NONE;
    }
    List<Trait> all = new ArrayList<>();
    for (String one : traits.isEmpty() ? new String[0] : traits.split(";", -1)) {
      String[] parts = one.split("=", -1);
      if (parts.length != 2) {
        throw new IllegalArgumentException("no trait: " + one);
      }
      all.add(new Trait(parts[0], parts[1]));
    }
    Set<Hurdle> marks = EnumSet.noneOf(Hurdle.class);
    for (String one : hurdles.isEmpty() ? new String[0] : hurdles.split(";", -1)) {
      marks.add(Hurdle.valueOf(one));
    }
    return new Behaviour(all, marks);
  }
}
