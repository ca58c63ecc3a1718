package app.revier.cli;

import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
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
    out.println(MAPPER.writeValueAsString(document));
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
