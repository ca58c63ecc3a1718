package app.revier.book;

import app.revier.territory.Probability;
import app.revier.territory.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The list of stages as one text: {@code code|label|probability|state}, separated by line breaks or
 * semicolons.
 */
final class StageListText {

  /** What books say of a stage that is lost or put aside, as long as they told no difference. */
  private static final String CLOSED = "closed";

  /** The method's own stage for what is put aside. */
  private static final String ON_HOLD = "on-hold";

  private StageListText() {}

  static List<Stage> parse(String text) {
    List<Stage> stages = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (String line : text.split("[\n;]", -1)) {
      String[] parts = line.split("\\|", -1);
      if (parts.length != 4 || parts[0].isBlank() || !codes.add(parts[0])) {
        throw new IllegalArgumentException("no stage: " + line);
      }
      stages.add(
          new Stage(
              parts[0],
              parts[1],
              new Probability(new BigDecimal(parts[2]).doubleValue()),
              state(parts[0], parts[3])));
    }
    return List.copyOf(stages);
  }

  private static Stage.State state(String code, String word) {
    if (word.equalsIgnoreCase(CLOSED)) {
      return code.equals(ON_HOLD) ? Stage.State.ON_HOLD : Stage.State.LOST;
    }
    return Stage.State.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static String format(List<Stage> stages) {
    List<String> lines = new ArrayList<>();
    for (Stage stage : stages) {
      if ((stage.code() + stage.label()).matches("(?s).*[|;\n].*")) {
        throw new IllegalArgumentException("stage with a separator: " + stage);
      }
      lines.add(
          String.join(
              "|",
              stage.code(),
              stage.label(),
              BigDecimal.valueOf(stage.probability().value()).stripTrailingZeros().toPlainString(),
              stage.state().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    return String.join(";", lines);
  }
}
