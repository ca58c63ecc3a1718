package app.revier.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The places that are part of the program, for tests. */
final class BuiltIn {

  static final Gazetteer GAZETTEER = read();

  private BuiltIn() {}

  private static Gazetteer read() {
    try (InputStream in = Gazetteer.class.getResourceAsStream("places.tsv")) {
      return Gazetteer.read(
          new BufferedReader(
                  new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
              .lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Finds with what is built in. */
  static Places places(String home) {
    return new Places(GAZETTEER, PostcodeFile.NONE, home);
  }
}
