package app.revier.text;

import app.revier.book.ChangeLabel;
import app.revier.book.Setting;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts changes of the book into words. */
public final class ChangeTexts {

  private static final Pattern CAME_OR_WENT = Pattern.compile("(.*)-(added|deleted)");

  /** Settings that are lists under a title of their own. */
  private static final List<String> LISTS =
      Stream.of(Setting.STAGES, Setting.MEASURES, Setting.ATTRIBUTES).map(Setting::key).toList();

  private ChangeTexts() {}

  /** A change as part of a sentence: {@code Kunde „Klinikum Nordstadt“ geändert}. */
  public static String words(Texts texts, ChangeLabel label) {
    if (label.code().equals("settings-changed") && label.arguments().size() == 1) {
      String name = settingName(texts, label.arguments().getFirst());
      return name.isEmpty()
          ? texts.get("changes.settings-changed")
          : texts.get("changes.setting-changed", name);
    }
    if (label.code().equals("customer-edited") && label.arguments().size() > 1) {
      return ofCustomer(
          texts,
          label.arguments().getFirst(),
          label.arguments().subList(1, label.arguments().size()));
    }
    return texts.get("changes." + label.code(), label.arguments().toArray());
  }

  /** A change as a sentence of its own, without the full stop. */
  public static String sentence(Texts texts, ChangeLabel label) {
    String words = words(texts, label);
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(texts.language().locale())
        + words.substring(first);
  }

  /**
   * What was changed of a customer: the one thing by its name, several by their number.
   *
   * @param keys of what was changed; this version may not know them
   */
  private static String ofCustomer(Texts texts, String customer, List<String> keys) {
    if (keys.size() > 1) {
      return texts.get("changes.customer-edited-fields", customer, texts.number(keys.size()));
    }
    Matcher key = CAME_OR_WENT.matcher(keys.getFirst());
    boolean cameOrWent = key.matches();
    String name = partName(texts, cameOrWent ? key.group(1) : keys.getFirst());
    if (name.isEmpty()) {
      return texts.get("changes.customer-edited", customer);
    }
    String how = cameOrWent ? key.group(2) : "edited";
    return texts.get("changes.customer-part-" + how, customer, name);
  }

  /** What a part of a customer is called; empty for one that this version does not know. */
  private static String partName(Texts texts, String key) {
    return Stream.of("changes.part-", "fields.")
        .map(area -> area + key)
        .filter(texts::has)
        .findFirst()
        .map(texts::get)
        .orElse("");
  }

  /**
   * What a setting is called.
   *
   * @param keys of what was changed; several are separated by commas
   * @return empty if several were changed, or one that this version does not know
   */
  private static String settingName(Texts texts, String keys) {
    String key = "settings." + keys.replace('.', '-');
    if (LISTS.contains(keys)) {
      return texts.get("settings.section-" + keys);
    }
    return texts.has(key) ? texts.get(key) : "";
  }
}
