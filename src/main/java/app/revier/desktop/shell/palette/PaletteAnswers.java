package app.revier.desktop.shell.palette;

import app.revier.book.Snapshot;
import app.revier.search.Findable;
import app.revier.search.KindWords;
import app.revier.search.SearchHits;
import app.revier.search.SearchQuery;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts what was found and what can be done into the lines of the palette, in their order. */
final class PaletteAnswers {

  /** Beside what is in the book so many actions are shown. */
  static final int MOST_ACTIONS = 3;

  /** If actions match, so many customers stand before them whose names begin so. */
  static final int NAMES_BEFORE_ACTIONS = 5;

  private final Texts texts;
  private final List<Texts> languages = Arrays.stream(Language.values()).map(Texts::new).toList();
  private final KindWords kinds;

  PaletteAnswers(Texts texts) {
    this.texts = texts;
    Map<Findable.Kind, List<String>> called = new EnumMap<>(Findable.Kind.class);
    for (Findable.Kind kind : Findable.Kind.values()) {
      String key = "find.called-" + code(kind);
      if (texts.has(key)) {
        called.put(kind, languages.stream().map(language -> language.get(key)).toList());
      }
    }
    kinds = new KindWords(called);
  }

  /**
   * Lines to show.
   *
   * @param lines in order
   * @param foot what stands below them
   */
  record Answer(List<PaletteLine> lines, String foot) {}

  /** What was found, in words. */
  record Found(SearchQuery query, SearchHits hits, List<PaletteLine.Found> lines) {}

  private static String code(Findable.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** What is typed, by the words of all languages for what there is. */
  SearchQuery query(String typed) {
    return SearchQuery.of(typed, kinds);
  }

  /** Looks for something in a book. Slow where the index of that is still to be made. */
  Found search(SearchQuery wanted, Snapshot book) {
    SearchHits hits = book.search().find(wanted);
    FoundLines words = new FoundLines(texts, wanted);
    return new Found(
        wanted, hits, hits.best().stream().map(hit -> words.of(hit.thing(), book)).toList());
  }

  /** Nothing is typed: what the rep went to last, and all that can be done. */
  Answer start(List<Findable> latest, List<PaletteAction> actions, Snapshot book) {
    List<PaletteLine> all = new ArrayList<>();
    SearchQuery nothing = SearchQuery.of("");
    FoundLines words = new FoundLines(texts, nothing);
    if (!latest.isEmpty()) {
      all.add(new PaletteLine.Head(texts.get("find.latest")));
      latest.forEach(thing -> all.add(words.of(thing, book)));
    }
    all.add(new PaletteLine.Head(texts.get("find.actions")));
    actions.forEach(action -> all.add(line(action, nothing)));
    return new Answer(all, texts.get("find.keys"));
  }

  /** What can be done, as far as it is meant; all of it if nothing is typed. */
  Answer actions(String typed, List<PaletteAction> actions) {
    SearchQuery wanted = SearchQuery.of(typed);
    List<PaletteLine> all = new ArrayList<>();
    (wanted.isEmpty() ? actions : matching(wanted, actions))
        .forEach(action -> all.add(line(action, wanted)));
    return new Answer(all, texts.get(all.isEmpty() ? "find.no-action" : "find.keys"));
  }

  /** What was found, and what can be done by the same words. */
  Answer found(Found found, List<PaletteAction> actions) {
    List<PaletteAction> doing =
        matching(found.query, actions).stream()
            .limit(found.lines.isEmpty() ? Integer.MAX_VALUE : MOST_ACTIONS)
            .toList();
    int first = 0;
    while (first < found.lines.size()
        && first < NAMES_BEFORE_ACTIONS
        && found.hits.best().get(first).rank().equals(SearchHits.Rank.NAME_BEGINS)) {
      first++;
    }
    int before = doing.isEmpty() ? found.lines.size() : first;
    List<PaletteLine> all = new ArrayList<>(found.lines.subList(0, before));
    doing.forEach(action -> all.add(line(action, found.query)));
    all.addAll(found.lines.subList(before, found.lines.size()));
    return new Answer(all, all.isEmpty() ? texts.get("find.nothing") : more(found.hits));
  }

  private String more(SearchHits hits) {
    List<String> more =
        hits.more().entrySet().stream()
            .map(
                entry ->
                    texts.get(
                        "find.more-" + code(entry.getKey()),
                        entry.getValue(),
                        texts.number(entry.getValue())))
            .toList();
    return more.isEmpty()
        ? texts.get("find.keys")
        : texts.get("find.more", String.join(", ", more));
  }

  private List<PaletteAction> matching(SearchQuery wanted, List<PaletteAction> actions) {
    List<PaletteAction> found =
        new ArrayList<>(actions.stream().filter(one -> one.isFoundBy(wanted, languages)).toList());
    // Those whose titles begin so come first, the others in their order.
    found.sort(
        (one, two) ->
            Boolean.compare(two.beginsWith(wanted, languages), one.beginsWith(wanted, languages)));
    return found;
  }

  private PaletteLine.Doing line(PaletteAction action, SearchQuery wanted) {
    return new PaletteLine.Doing(action, wanted.mark(action.title().in(texts)));
  }
}
