package app.revier.book;

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
}
