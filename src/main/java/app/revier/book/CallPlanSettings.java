package app.revier.book;

import app.revier.callplan.JudgedGroup;
import app.revier.callplan.JudgementRule;
import app.revier.callplan.JudgementRules;
import app.revier.segment.Cell;
import app.revier.territory.Share;
import app.revier.territory.Strategy;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The settings of the call plan (method, section 12). */
public final class CallPlanSettings {

  /** Within what visits are given out. */
  public enum Within {
    /** So many visits, whoever gets them. */
    VISITS,
    /** So many hours: a visit takes as long as it lasts, and its share of driving. */
    HOURS
  }

  /** Within what visits are given out. */
  public static final Setting<Within> WITHIN =
      SettingForms.choice("callplan.within", Within.VISITS, Within.class);

  /** Which part of revenue counts; above nothing. */
  public static final Setting<Share> MARGIN =
      new Setting<>(
          "callplan.margin",
          Setting.Form.FRACTION,
          new Share(Share.WHOLE),
          CallPlanSettings::margin,
          Share::toString);

  private static final Setting<JudgementRule> MAINTAIN = usual("maintain", Strategy.MAINTAIN);
  private static final Setting<JudgementRule> GROW = usual("grow", Strategy.GROW);
  private static final Setting<JudgementRule> WIN = usual("win", Strategy.WIN);

  /** What the customers of cells are judged to bring that differ from their strategy. */
  public static final Setting<Map<Cell, JudgementRule>> CELLS =
      new Setting<>(
          "callplan.cells",
          Setting.Form.JUDGEMENTS,
          Map.of(),
          JudgementText::parseCells,
          JudgementText::formatCells);

  /** All of them, in the order in which they are shown. */
  public static final List<Setting<?>> ALL = List.of(WITHIN, MARGIN, MAINTAIN, GROW, WIN, CELLS);

  private CallPlanSettings() {}

  /** What the customers of a strategy are usually judged to bring. */
  public static Setting<JudgementRule> usual(Strategy strategy) {
    return switch (strategy) {
      case MAINTAIN -> MAINTAIN;
      case GROW -> GROW;
      case WIN -> WIN;
    };
  }

  /** The rules that a setting says, if it is one that says some. */
  static Stream<JudgementRule> rules(Settings settings, String key) {
    if (key.equals(CELLS.key())) {
      return settings.get(CELLS).values().stream();
    }
    return Stream.of(MAINTAIN, GROW, WIN)
        .filter(setting -> setting.key().equals(key))
        .map(settings::get);
  }

  /**
   * The setting that says what a group is judged to bring.
   *
   * @return texts by key; an empty one for the initial value
   */
  public static Map<String, String> texts(JudgementRules rules, JudgedGroup group) {
    return switch (group) {
      case JudgedGroup.OfCell _ -> Map.of(CELLS.key(), JudgementText.formatCells(rules.byCell()));
      case JudgedGroup.OfStrategy(Strategy strategy) -> {
        JudgementRule rule = rules.of(group);
        boolean isInitial = rule.equals(rules.initial(group));
        yield Map.of(usual(strategy).key(), isInitial ? "" : JudgementText.format(rule));
      }
    };
  }

  private static Setting<JudgementRule> usual(String name, Strategy strategy) {
    return new Setting<>(
        "callplan." + name,
        Setting.Form.JUDGEMENT,
        JudgementRules.initial(strategy),
        JudgementText::parse,
        JudgementText::format);
  }

  private static Share margin(String text) {
    Share margin = Share.of(SettingForms.decimal(text));
    if (margin.equals(Share.NONE)) {
      throw new IllegalArgumentException("nothing counts: " + text);
    }
    return margin;
  }
}
