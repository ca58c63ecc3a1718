package app.revier.cli;

import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.io.PrintStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes results as one JSON document, and gives amounts and probabilities their form in it. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private static final JsonMapper LINE = new JsonMapper();

  private Json() {}

  /** Writes a document part by part, so that what is made when it is asked for is not kept. */
  static void print(PrintStream out, Object document) {
    MAPPER.writeValue(new Escaping(out), document);
    out.println();
  }

  /** A document on one line, to be quoted in a sentence. */
  static String line(Object document) {
    return LINE.writeValueAsString(document);
  }

  /** What a terminal would obey stands in texts only, where it can be escaped. */
  private static final class Escaping extends Writer {
    private final PrintStream out;

    Escaping(PrintStream out) {
      this.out = out;
    }

    @Override
    public void write(char[] text, int from, int length) {
      StringBuilder escaped = new StringBuilder(length);
      for (int i = from; i < from + length; i++) {
        // The ends of lines are those between the parts of the document.
        if (TerminalStream.isShown(text[i]) || text[i] == '\r') {
          escaped.append(text[i]);
        } else {
          escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) text[i]));
        }
      }
      // Nothing of it needs to be looked at again.
      out.append(escaped);
    }

    @Override
    public void flush() {
      // With the stream itself.
    }

    @Override
    public void close() {
      // The stream goes on.
    }
  }

  /** An object whose keys stay in order and whose values may be null. */
  static Map<String, @Nullable Object> object() {
    return new LinkedHashMap<>();
  }

  static @Nullable BigDecimal amount(@Nullable Money money) {
    return money == null ? null : money.toDecimal();
  }

  static @Nullable Double probability(@Nullable Probability probability) {
    return probability == null ? null : probability.value();
  }
}
