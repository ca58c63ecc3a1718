package app.revier.book;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the program remembers of one user beyond its end, outside of any book: language, window,
 * recent books. May be used from any thread.
 */
public interface Preferences {

  /** The text kept under a name; none if there is none. */
  @Nullable String get(String name);

  /** Keeps a text under a name; none forgets it. */
  void put(String name, @Nullable String value);

  /** Preferences that last as long as a map, which may be looked at. */
  static Preferences in(Map<String, String> map) {
    return new Preferences() {
      @Override
      public @Nullable String get(String name) {
        return map.get(name);
      }

      @Override
      public void put(String name, @Nullable String value) {
        if (value == null) {
          map.remove(name);
        } else {
          map.put(name, value);
        }
      }
    };
  }
}
