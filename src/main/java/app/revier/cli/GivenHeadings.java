package app.revier.cli;

import app.revier.files.GivenFile;
import app.revier.intake.ImportField;
import app.revier.intake.UnreadableFileException;
import app.revier.text.FailureTexts;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the file that says what headings mean, and names the place where it is wrong. */
final class GivenHeadings {

  /** A thousand times what the headings of a wide table need. */
  private static final int MOST_BYTES = 10_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Texts texts;
  private final Path file;

  GivenHeadings(Texts texts, Path file) {
    this.texts = texts;
    this.file = file;
  }

  /**
   * What a file says.
   *
   * @param headings the codes of fields by heading
   * @param words what words of a field mean, by field and word
   */
  record Meanings(Map<String, String> headings, Map<ImportField, Map<String, String>> words) {

    /** Nothing said. */
    static final Meanings NONE = new Meanings(Map.of(), Map.of());
  }

  /**
   * What headings, and words below them, mean: a heading has the code of a field, or an object with
   * the code as {@code field} and the meanings of words as {@code words}.
   *
   * @throws UsageException if the file cannot be read or is wrong
   */
  Meanings read() {
    JsonNode json;
    try {
      json = MAPPER.readTree(GivenFile.read(file, MOST_BYTES));
    } catch (UnreadableFileException e) {
      throw new UsageException(unreadable(e));
    } catch (JacksonException e) {
      throw new UsageException(unclear(e));
    }
    if (!json.isObject()) {
      throw refused("cli.map-unreadable", file);
    }
    Map<String, String> headings = new LinkedHashMap<>();
    Map<ImportField, Map<String, String>> words = new EnumMap<>(ImportField.class);
    json.forEachEntry(
        (heading, said) -> {
          JsonNode field = said != null && said.isObject() ? said.get("field") : said;
          headings.put(heading, target(heading, field));
          if (said != null && said.isObject()) {
            words(heading, said, words);
          }
        });
    return new Meanings(headings, words);
  }

  private void words(String heading, JsonNode said, Map<ImportField, Map<String, String>> words) {
    ImportField field = ImportField.ofCode(said.get("field").stringValue());
    JsonNode given = said.get("words");
    boolean known = said.size() == 2 && given != null && given.isObject() && field != null;
    if (!known || field == null || given == null) {
      throw refused("cli.map-field-unknown", file, heading, String.valueOf(said));
    }
    given.forEachEntry(
        (word, meaning) -> {
          if (!meaning.isString()) {
            throw refused("cli.map-field-unknown", file, heading, String.valueOf(meaning));
          }
          words.computeIfAbsent(field, _ -> new HashMap<>()).put(word, meaning.stringValue());
        });
  }

  private String unreadable(UnreadableFileException failure) {
    return switch (failure.reason()) {
      case MISSING, FOLDER, INACCESSIBLE ->
          new FailureTexts(texts).unreadable(failure, file.toString());
      default -> texts.get("cli.map-unreadable", file);
    };
  }

  /** Where the text stops being JSON, or says a thing twice. */
  private String unclear(JacksonException failure) {
    TokenStreamLocation place = failure.getLocation();
    return place == null || place.getLineNr() < 1
        ? texts.get("cli.map-unreadable", file)
        : texts.get(
            "cli.map-unclear",
            file,
            String.valueOf(place.getLineNr()),
            String.valueOf(place.getColumnNr()));
  }

  private String target(String heading, @Nullable JsonNode field) {
    if (field == null || !field.isString() || !ImportField.isTarget(field.stringValue())) {
      throw refused("cli.map-field-unknown", file, heading, String.valueOf(field));
    }
    return field.stringValue();
  }

  private UsageException refused(String key, Object... arguments) {
    return new UsageException(texts.get(key, arguments));
  }
}
