package app.revier.desktop.shell.palette;

import app.revier.desktop.nav.Caption;
import app.revier.search.SearchQuery;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that can be done now.
 *
 * @param id which action
 * @param title what it does
 * @param words other words it is found by
 * @param keys the keys that do the same, as the language writes them; empty if there are none
 * @param run does it
 */
public record PaletteAction(String id, Caption title, Caption words, String keys, Runnable run) {

  /**
   * Whether it is found by what is typed, in any of some languages. What it is about, such as the
   * customer in view, does not count: whoever types a name looks for its customer.
   */
  boolean isFoundBy(SearchQuery query, List<Texts> languages) {
    List<String> all = new ArrayList<>();
    for (Texts texts : languages) {
      if (!title.key().isEmpty()) {
        all.add(Caption.of(title.key(), nothing()).in(texts));
      }
      all.add(words.in(texts));
    }
    return query.isIn(all);
  }

  private Object[] nothing() {
    return title.arguments().stream().map(_ -> "").toArray();
  }

  /** Whether its title begins with what is typed, in any of some languages. */
  boolean beginsWith(SearchQuery query, List<Texts> languages) {
    return languages.stream().anyMatch(texts -> query.begins(title.in(texts)));
  }
}
