package app.revier.book;

import static app.revier.book.SettingForms.whole;

import app.revier.prospect.ProspectRules;
import app.revier.territory.Money;
import java.util.List;

/** What counts how much when prospects are ranked. */
public final class ProspectSettings {

  private static final int MOST = 100;

  /** The weight of the whitespace. */
  public static final Setting<Integer> WHITESPACE =
      whole("prospects.weight-whitespace", ProspectRules.DEFAULTS.whitespace(), 0, MOST);

  /** The weight of a sister company that buys. */
  public static final Setting<Integer> REFERENCE =
      whole("prospects.weight-reference", ProspectRules.DEFAULTS.reference(), 0, MOST);

  /** The weight of the way. */
  public static final Setting<Integer> DETOUR =
      whole("prospects.weight-detour", ProspectRules.DEFAULTS.detour(), 0, MOST);

  /** The weight of values that speak for a product. */
  public static final Setting<Integer> INDICATORS =
      whole("prospects.weight-indicators", ProspectRules.DEFAULTS.indicators(), 0, MOST);

  /** The weight of what was found out. */
  public static final Setting<Integer> RESEARCH =
      whole("prospects.weight-research", ProspectRules.DEFAULTS.research(), 0, MOST);

  /** The whitespace that brings half of its weight, in whole units of the currency. */
  public static final Setting<Integer> HALF_WHITESPACE =
      whole(
          "prospects.half-whitespace",
          (int) (ProspectRules.DEFAULTS.halfWhitespace().cents() / 100),
          1,
          1_000_000_000);

  /** The minutes that bring half of the weight of the way. */
  public static final Setting<Integer> HALF_DETOUR =
      whole("prospects.half-detour", ProspectRules.DEFAULTS.halfDetour(), 1, 600);

  /** After how many days a research note counts half. */
  public static final Setting<Integer> HALF_AGE =
      whole("prospects.half-age", ProspectRules.DEFAULTS.halfAge(), 1, 3650);

  /** All of them, in the order in which they are shown. */
  public static final List<Setting<?>> ALL =
      List.of(
          WHITESPACE,
          REFERENCE,
          DETOUR,
          INDICATORS,
          RESEARCH,
          HALF_WHITESPACE,
          HALF_DETOUR,
          HALF_AGE);

  private ProspectSettings() {}

  /** The rules that the settings give. */
  public static ProspectRules rules(Settings settings) {
    return new ProspectRules(
        settings.get(WHITESPACE),
        settings.get(REFERENCE),
        settings.get(DETOUR),
        settings.get(INDICATORS),
        settings.get(RESEARCH),
        Money.of(settings.get(HALF_WHITESPACE)),
        settings.get(HALF_DETOUR),
        settings.get(HALF_AGE));
  }
}
