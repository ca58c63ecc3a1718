package app.revier.doubles;

import app.revier.doubles.NameWord.Fit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The name of a customer, made comparable. */
final class Name {

  /** Words between others that are written or not, and titles. */
  private static final Set<String> EMPTY =
      Set.of(
          "und",
          "and",
          "et",
          "u",
          "the",
          "fa",
          "firma",
          "herr",
          "herrn",
          "frau",
          "dr",
          "prof",
          "med",
          "dent",
          "vet",
          "dipl",
          "ing",
          "inh",
          "inhaber",
          "inhaberin",
          "mr",
          "mrs",
          "ms");

  /** What is cut short in a way of its own. */
  private static final Map<String, String> LONG_FORMS =
      Map.ofEntries(
          Map.entry("sankt", "st"),
          Map.entry("saint", "st"),
          Map.entry("sint", "st"),
          Map.entry("strasse", "str"),
          Map.entry("ges", "gesellschaft"),
          Map.entry("gebr", "gebruder"),
          Map.entry("krhs", "krankenhaus"),
          Map.entry("kkh", "kreiskrankenhaus"),
          Map.entry("intl", "international"),
          Map.entry("bros", "brothers"),
          Map.entry("bhf", "bahnhof"),
          Map.entry("hdl", "handel"),
          Map.entry("dtsch", "deutsche"),
          Map.entry("univ", "universitat"));

  /** Words that many customers have in their name: alone they do not make one customer. */
  private static final Set<String> COMMON =
      Set.of(
          "apotheke",
          "praxis",
          "klinik",
          "klinikum",
          "krankenhaus",
          "hotel",
          "gasthof",
          "gasthaus",
          "restaurant",
          "cafe",
          "schule",
          "grundschule",
          "gymnasium",
          "stadt",
          "gemeinde",
          "markt",
          "autohaus",
          "werkstatt",
          "backerei",
          "metzgerei",
          "fleischerei",
          "zahnarzt",
          "zahnarztpraxis",
          "arztpraxis",
          "pharmacy",
          "hospital",
          "school",
          "gesellschaft",
          "deutschland",
          "germany",
          "austria",
          "osterreich",
          "schweiz",
          "europe",
          "international",
          "service",
          "services",
          "group",
          "gruppe",
          "holding",
          "verwaltung",
          "filiale",
          "niederlassung",
          "kindergarten",
          "baumarkt",
          "supermarkt",
          "handel",
          "gebruder",
          "elektro",
          "technik",
          "systems",
          "solutions",
          "consulting",
          "stadtwerke",
          "pflegeheim",
          "seniorenheim",
          "altenheim",
          "tankstelle",
          "friseur",
          "salon",
          "optik");

  private final List<NameWord> words;
  private final String joined;
  private final String sorted;

  private Name(List<NameWord> words) {
    this.words = words;
    StringBuilder text = new StringBuilder();
    List<String> texts = new ArrayList<>(words.size());
    for (NameWord word : words) {
      text.append(word.text());
      texts.add(word.text());
    }
    joined = text.toString();
    Collections.sort(texts);
    sorted = String.join(" ", texts);
  }

  /** Makes a name comparable. */
  static Name of(String text) {
    List<NameWord> all = NameWord.in(text);
    List<NameWord> words = new ArrayList<>();
    for (NameWord word : LegalForms.strip(all)) {
      if (!EMPTY.contains(word.text())) {
        String longForm = LONG_FORMS.get(word.text());
        words.add(longForm == null ? word : new NameWord(longForm, false));
      }
    }
    return new Name(words.isEmpty() ? all : words);
  }

  /** Its words. */
  List<NameWord> words() {
    return words;
  }

  /** The words that can tell one customer from another. */
  List<NameWord> wholeWords() {
    return words.stream().filter(NameWord::isWhole).toList();
  }

  /** All words as one, in their order. */
  String joined() {
    return joined;
  }

  /** All words in the order of letters. */
  String sorted() {
    return sorted;
  }

  /** How it agrees with another. */
  NameLikeness like(Name other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return NameLikeness.OTHER;
    }
    if (joined.equals(other.joined) || sorted.equals(other.sorted)) {
      return NameLikeness.SAME;
    }
    int difference = words.size() - other.words.size();
    // Of as many words the one that comes first is looked for in the other, whoever asks.
    return difference < 0 || (difference == 0 && sorted.compareTo(other.sorted) < 0)
        ? within(other)
        : other.within(this);
  }

  /** How it agrees with another of at least as many words. */
  private NameLikeness within(Name longer) {
    boolean[] taken = new boolean[longer.words.size()];
    @Nullable Fit[] fits = new Fit[words.size()];
    boolean[] whole = new boolean[words.size()];
    for (Fit wanted : new Fit[] {Fit.EXACT, Fit.MISTYPED, Fit.SHORTENED}) {
      for (int i = 0; i < words.size(); i++) {
        int found = fits[i] == null ? longer.find(words.get(i), wanted, taken) : -1;
        if (found >= 0) {
          taken[found] = true;
          fits[i] = wanted;
          whole[i] = words.get(i).isWhole() && longer.words.get(found).isWhole();
        }
      }
    }
    return likeness(fits, whole, longer.words.size() > words.size());
  }

  private NameLikeness likeness(@Nullable Fit[] fits, boolean[] whole, boolean more) {
    boolean own = false;
    boolean anyWhole = false;
    boolean shortened = false;
    for (int i = 0; i < fits.length; i++) {
      Fit fit = fits[i];
      if (fit == null) {
        return NameLikeness.OTHER;
      }
      shortened |= fit == Fit.SHORTENED;
      if (fit != Fit.SHORTENED && whole[i]) {
        anyWhole = true;
        own |= !COMMON.contains(words.get(i).text());
      }
    }
    if (more) {
      return own && !shortened ? NameLikeness.PART : NameLikeness.OTHER;
    }
    if (!anyWhole) {
      return NameLikeness.OTHER;
    }
    return shortened ? NameLikeness.SHORTENED : NameLikeness.MISTYPED;
  }

  private int find(NameWord wanted, Fit fit, boolean[] taken) {
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i] && words.get(i).fits(wanted, fit)) {
        return i;
      }
    }
    return -1;
  }
}
