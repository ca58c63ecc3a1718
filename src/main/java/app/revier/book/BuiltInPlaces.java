package app.revier.book;

import app.revier.place.Gazetteer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The places that are part of the program; read when they are first asked for. */
final class BuiltInPlaces {

  private static final String FILE = "/app/revier/place/places.tsv";

  private BuiltInPlaces() {}

  /** Of constant data one copy is enough for all books. */
  private static final class Held {
    static final Gazetteer GAZETTEER = read();
  }

  static Gazetteer gazetteer() {
    return Held.GAZETTEER;
  }

  private static Gazetteer read() {
    try (InputStream in = BuiltInPlaces.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("part of the program is missing: " + FILE);
      }
      return Gazetteer.read(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
