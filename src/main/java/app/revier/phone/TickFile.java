package app.revier.phone;

import app.revier.book.Ticks;
import app.revier.files.GivenFile;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of ticks, as the script of the page makes it: an object with {@code revier} "ticks",
 * {@code version} 1, {@code book}, and {@code visits}, each with {@code stop}, {@code date}, {@code
 * customer}, {@code result} (held, not-held, moved) and {@code note}.
 */
final class TickFile {

  private static final int VERSION = 1;

  /** A thousand visits with the longest notes stay below. */
  private static final int MOST_BYTES = 32 << 20;

  private TickFile() {}

  static Ticks read(Path file) throws UnreadableFileException {
    JsonNode root = parsed(file);
    JsonNode visits = root.path("visits");
    boolean ours = text(root, "revier").equals("ticks") && root.path("version").asInt(0) == VERSION;
    if (!ours || !visits.isArray()) {
      throw new UnreadableFileException(Reason.WRONG_KIND);
    }
    List<Ticks.Tick> ticks = new ArrayList<>();
    for (JsonNode visit : visits) {
      JsonNode stop = visit.path("stop");
      ticks.add(
          new Ticks.Tick(
              ticks.size() + 1,
              stop.canConvertToLong() && stop.isIntegralNumber() ? stop.longValue() : 0,
              text(visit, "date"),
              text(visit, "customer"),
              text(visit, "result"),
              text(visit, "note")));
    }
    return new Ticks(text(root, "book"), ticks);
  }

  private static JsonNode parsed(Path file) throws UnreadableFileException {
    try {
      return JsonMapper.shared().readTree(GivenFile.read(file, MOST_BYTES));
    } catch (JacksonException e) {
      throw new UnreadableFileException(Reason.WRONG_KIND, e);
    }
  }

  private static String text(JsonNode object, String key) {
    JsonNode value = object.path(key);
    return value.isString() ? value.stringValue() : "";
  }
}
