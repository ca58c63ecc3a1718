package app.revier.intake;

import app.revier.territory.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stages that sales programs come with, as far as there is but one of the method's that they
 * can be. All others are asked for.
 */
final class ProgramStages {

  private static final Map<String, String> CODES = codes();

  /** Words of a project that is neither won nor lost, which say nothing of its stage. */
  private static final Set<String> OPEN = Set.of("offen", "open");

  private ProgramStages() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    add(
        codes,
        "not-started",
        "Prospecting|Qualification|Appointment scheduled|Termin geplant|Termin vereinbart|New|Neu"
            + "|Qualify|Qualifizieren|Qualifizierung");
    add(codes, "introduced", "Value proposition");
    add(
        codes,
        "offer",
        "Proposition|Propose|Vorschlagen|Angebot/Preisangebot|Verhandlung/Prüfung"
            + "|Verhandlung/Überprüfung|Vertrag gesendet|Vertrag verschickt|Vertrag versendet"
            + "|Vertrag versandt");
    return Map.copyOf(codes);
  }

  private static void add(Map<String, String> codes, String code, String words) {
    for (String word : words.split("\\|", -1)) {
      codes.put(Folding.key(word), code);
    }
  }

  /**
   * What a stage of another program is among those of the book; none if that is not clear.
   *
   * @param before the stage of the project so far, kept if the word only says that it is open
   */
  static @Nullable Stage find(String word, List<Stage> stages, String before) {
    String key = Folding.key(withoutPipeline(word));
    String code = OPEN.contains(key) ? before : CODES.get(key);
    for (Stage stage : stages) {
      if (stage.code().equals(code)) {
        return OPEN.contains(key) && stage.state() != Stage.State.OPEN ? firstOpen(stages) : stage;
      }
    }
    return null;
  }

  private static @Nullable Stage firstOpen(List<Stage> stages) {
    for (Stage stage : stages) {
      if (stage.state() == Stage.State.OPEN) {
        return stage;
      }
    }
    return null;
  }

  /** A stage without the brackets behind it, in which some programs name its pipeline. */
  static String withoutPipeline(String word) {
    String text = word.strip();
    int open = text.lastIndexOf('(');
    return open > 0 && text.endsWith(")") ? text.substring(0, open).strip() : text;
  }
}
