package app.revier.book;

import app.revier.book.ScenarioText.Reading;
import app.revier.gap.PlanLimits;
import java.util.List;

/**
 * A scenario of the book.
 *
 * @param text as it is kept; no two are kept alike
 * @param reading what it says, or why that cannot be understood any more
 */
public record KeptScenario(String text, Reading reading) {

  /**
   * All scenarios of a book, in the order in which they are kept.
   *
   * @param limits what there is for projects
   */
  public static List<KeptScenario> of(Snapshot snapshot, PlanLimits limits) {
    return ScenarioText.lines(snapshot.settings().get(Setting.SCENARIOS)).stream()
        .distinct()
        .map(line -> new KeptScenario(line, ScenarioText.read(line, snapshot.territory(), limits)))
        .toList();
  }

  /** What it is called; may be empty. */
  public String name() {
    return ScenarioText.name(text);
  }
}
