package app.revier.desktop.nav;

import org.jspecify.annotations.Nullable;

/** Remembers how the rep arranged the window, beyond the end of the program. Not part of a book. */
public interface Memory {

  /** The text kept under a name, such as {@code customers.columns}; none if there is none. */
  @Nullable String get(String name);

  /** Keeps a text under a name. */
  void put(String name, String value);
}
