package app.revier.store;

import app.revier.territory.PhaseState;
import app.revier.territory.SalesPhase;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a project is in its phases, as one text: {@code PHASE done effect needed}, one a line,
 * with 1 for what is done, else 0, and a hyphen for no effect.
 */
final class PhasesText {

  private PhasesText() {}

  static String format(List<PhaseState> phases) {
    StringBuilder text = new StringBuilder();
    for (PhaseState each : phases) {
      Integer effect = each.effect();
      text.append(text.isEmpty() ? "" : "\n")
          .append(each.phase().name())
          .append(each.done() ? " 1 " : " 0 ")
          .append(effect == null ? "-" : effect.toString())
          .append(' ')
          .append(each.needed());
    }
    return text.toString();
  }

  /**
   * Reads what {@link #format} wrote.
   *
   * @throws IllegalArgumentException for anything else
   */
  static List<PhaseState> parse(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<PhaseState> phases = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      String[] parts = line.split(" ", 4);
      if (parts.length != 4 || !(parts[1].equals("0") || parts[1].equals("1"))) {
        throw new IllegalArgumentException("no phase: " + line);
      }
      phases.add(
          new PhaseState(
              SalesPhase.valueOf(parts[0]),
              parts[1].equals("1"),
              parts[2].equals("-") ? null : (Integer) Integer.parseInt(parts[2]),
              parts[3]));
    }
    return phases;
  }
}
