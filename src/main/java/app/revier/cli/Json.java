package app.revier.cli;

import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.io.PrintStream;
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

  private Json() {}

  static void print(PrintStream out, Object document) {
    out.println(escaped(MAPPER.writeValueAsString(document)));
  }

  /** What a terminal would obey stands in texts only, where it can be escaped. */
  private static String escaped(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char sign = json.charAt(i);
      // The ends of lines are those between the parts of the document.
      if (TerminalStream.isShown(sign) || sign == '\r') {
        escaped.append(sign);
      } else {
        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) sign));
      }
    }
    return escaped.toString();
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
