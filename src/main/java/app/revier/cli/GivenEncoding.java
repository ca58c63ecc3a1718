package app.revier.cli;

import app.revier.intake.ImportPlan;
import app.revier.intake.TextEncoding;
import app.revier.text.Texts;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The encoding of a text file as it is said on the command line, and what is said of it there. */
final class GivenEncoding {

  /** What people call them, beside the names that are registered. */
  private static final Map<String, Charset> NAMES =
      Map.of(
          "utf8", StandardCharsets.UTF_8,
          "unicode", StandardCharsets.UTF_16,
          "windows", Charset.forName("windows-1252"),
          "ansi", Charset.forName("windows-1252"),
          "mac", Charset.forName("x-MacRoman"),
          "macintosh", Charset.forName("x-MacRoman"),
          "dos", Charset.forName("IBM850"),
          "ms-dos", Charset.forName("IBM850"));

  private static final List<String> OFFERED =
      List.of("utf-8", "windows", "mac", "dos", "windows-1250");

  private GivenEncoding() {}

  /**
   * The encoding of a name; none if no name is given.
   *
   * @throws UsageException if there is no such encoding
   */
  static @Nullable Charset of(@Nullable String name, Texts texts) {
    if (name == null) {
      return null;
    }
    Charset known = NAMES.get(name.strip().toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    try {
      return Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UsageException(texts.get("cli.wrong-encoding", name, String.join(", ", OFFERED)));
    }
  }

  /** What to say about a file that was read in an encoding nobody can be sure of; else nothing. */
  static @Nullable String doubt(ImportPlan plan, String file, Texts texts) {
    TextEncoding encoding = plan.encoding();
    if (encoding == null || encoding.certain() || encoding.choices().isEmpty()) {
      return null;
    }
    List<TextEncoding.Choice> choices = encoding.choices();
    List<String> others =
        choices.stream()
            .skip(1)
            .map(one -> texts.get("cli.encoding-other", one.sample(), one.charset().name()))
            .toList();
    return texts.get(
        "cli.encoding-doubt",
        file,
        encoding.charset().name(),
        choices.getFirst().sample(),
        String.join(" ", others));
  }
}
