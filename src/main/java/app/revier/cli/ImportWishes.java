package app.revier.cli;

import app.revier.intake.ImportKind;
import app.revier.intake.ImportOptions;
import app.revier.intake.OpenOptions;
import app.revier.intake.SheetChoice;
import app.revier.intake.TableSource;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an import is told about its files. */
final class ImportWishes {

  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{1,3}");

  private final Invocation call;

  @Option(
      names = "--as",
      paramLabel = "customers|contacts|projects|activities|sales",
      descriptionKey = "cli.import-as")
  private @Nullable String kind;

  @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.import-sheet")
  private @Nullable String sheet;

  @Option(names = "--hidden-rows", descriptionKey = "cli.import-hidden-rows")
  private boolean hiddenRows;

  @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "cli.import-encoding")
  private @Nullable String encoding;

  @Option(names = "--map", paramLabel = "FILE.json", descriptionKey = "cli.import-map")
  private @Nullable Path map;

  @Option(
      names = "--on-existing",
      paramLabel = "update|skip",
      descriptionKey = "cli.import-on-existing")
  private String onExisting = "update";

  @Option(names = "--rate", paramLabel = "CODE=RATE", descriptionKey = "cli.import-rate")
  private List<String> rates = List.of();

  @Option(names = "--customers-from-file", descriptionKey = "cli.import-make")
  private boolean customersFromFile;

  @Option(names = "--conflicts", paramLabel = "leave|take", descriptionKey = "cli.import-conflicts")
  private String conflicts = "leave";

  @Option(names = "--notes", descriptionKey = "cli.import-notes")
  private boolean notes;

  @Option(names = "--no-headings", descriptionKey = "cli.import-no-headings")
  private boolean noHeadings;

  ImportWishes(Invocation call) {
    this.call = call;
  }

  /** Whether nothing was said of how the rows are to be read, so that a plan may be taken back. */
  boolean saysNothingOfRows() {
    return kind == null && sheet == null && map == null && !noHeadings;
  }

  /**
   * Whether of a plan that came back an edit counts where the book was changed meanwhile.
   *
   * @throws UsageException if neither is said
   */
  boolean takesConflicts() {
    return switch (conflicts.strip().toLowerCase(Locale.ROOT)) {
      case "leave" -> false;
      case "take" -> true;
      default ->
          throw new UsageException(call.texts().get("cli.wrong-value", conflicts, "--conflicts"));
    };
  }

  /** Whether what people wrote beside cells becomes notes of the customers. */
  boolean takesNotes() {
    return notes;
  }

  /**
   * The options of the import.
   *
   * @throws UsageException if any of them is wrong
   */
  ImportOptions options() {
    GivenHeadings.Meanings meanings =
        map == null ? GivenHeadings.Meanings.NONE : new GivenHeadings(call.texts(), map).read();
    if (noHeadings) {
      checkLetters(meanings);
    }
    return new ImportOptions(kind(), sheet, meanings.headings(), updates())
        .edit()
        .hiddenRows(hiddenRows)
        .customersFromFile(customersFromFile)
        .opening(new OpenOptions(GivenEncoding.of(encoding, call.texts()), null))
        .rates(rates())
        .words(meanings.words())
        .build();
  }

  /** Without headings nothing but the user says what the rows are, and columns have letters. */
  private void checkLetters(GivenHeadings.Meanings meanings) {
    if (kind == null) {
      throw new UsageException(call.texts().get("cli.no-headings-kind"));
    }
    for (String heading : meanings.headings().keySet()) {
      if (!LETTERS.matcher(heading.strip()).matches()) {
        throw new UsageException(
            call.texts().get("cli.no-headings-letter", String.valueOf(map), heading));
      }
    }
  }

  /**
   * The options for a file that has been opened: without headings the meanings are those of the
   * columns of each sheet that is read.
   *
   * @param options as {@link #options} gives them
   */
  ImportOptions of(TableSource source, ImportOptions options) {
    if (!noHeadings) {
      return options;
    }
    Map<String, String> columns = new HashMap<>();
    options
        .headings()
        .forEach((letters, code) -> columns.put(letters.strip().toUpperCase(Locale.ROOT), code));
    SheetChoice choice = new SheetChoice(true, options.kind(), SheetChoice.NO_HEADINGS, columns);
    Map<String, SheetChoice> choices = new HashMap<>();
    for (String name : source.sheets()) {
      // To name a hidden sheet is to ask for it.
      if (options.sheet() != null || !source.isHidden(name)) {
        choices.put(name, choice);
      }
    }
    return options.withSheets(choices);
  }

  private @Nullable ImportKind kind() {
    if (kind == null) {
      return null;
    }
    for (ImportKind candidate : ImportKind.values()) {
      if (candidate.code().equals(kind.toLowerCase(Locale.ROOT))) {
        return candidate;
      }
    }
    throw new UsageException(call.texts().get("cli.wrong-kind", kind));
  }

  /** Rates such as {@code USD=0,92}. */
  private Map<String, BigDecimal> rates() {
    Given given = new Given(call.texts());
    Map<String, BigDecimal> read = new HashMap<>();
    for (String rate : rates) {
      int equals = rate.indexOf('=');
      String code = equals < 0 ? "" : rate.substring(0, equals).strip().toUpperCase(Locale.ROOT);
      if (!code.matches("[A-Z]{2,3}")) {
        throw new UsageException(call.texts().get("cli.wrong-rate", rate));
      }
      read.put(code, given.rate(rate.substring(equals + 1), "--rate " + code));
    }
    return read;
  }

  private boolean updates() {
    return switch (onExisting) {
      case "update" -> true;
      case "skip" -> false;
      default -> throw new UsageException(call.texts().get("cli.wrong-on-existing", onExisting));
    };
  }
}
