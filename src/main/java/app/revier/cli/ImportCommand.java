package app.revier.cli;

import app.revier.book.Book;
import app.revier.intake.ImportKind;
import app.revier.intake.ImportOptions;
import app.revier.intake.ImportPlan;
import app.revier.intake.Opening;
import app.revier.intake.TextEncoding;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import app.revier.task.Progress;
import app.revier.text.FailureTexts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a workbook or CSV file into the book. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "cli.import-file")
  private @Nullable Path given;

  private Path file = Path.of("");

  @Option(
      names = "--as",
      paramLabel = "customers|contacts|projects|sales",
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

  @Option(names = "--fields", descriptionKey = "cli.import-fields")
  private boolean fields;

  @Option(names = "--rate", paramLabel = "CODE=RATE", descriptionKey = "cli.import-rate")
  private List<String> rates = List.of();

  @Option(names = "--dry-run", descriptionKey = "cli.import-dry-run")
  private boolean dryRun;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  @Mixin private final PasswordOption password;

  ImportCommand(Invocation call) {
    this.call = call;
    password = new PasswordOption(call);
  }

  @Override
  public Integer call() throws IOException {
    if (fields) {
      new FieldList(call.texts()).print(call.out(), json);
      return ExitStatus.DONE;
    }
    if (given == null) {
      throw new UsageException(call.texts().get("cli.missing", "FILE"));
    }
    file = given;
    ImportOptions options =
        new ImportOptions(kind(), sheet, headings(), updates())
            .edit()
            .hiddenRows(hiddenRows)
            .opening(new Opening(GivenEncoding.of(encoding, call.texts()), null))
            .rates(rates())
            .build();
    Path book = call.file();
    if (dryRun && Files.exists(book)) {
      return call.read(opened -> run(opened, options));
    }
    return dryRun
        ? call.readScratch(opened -> run(opened, options))
        : call.change(opened -> run(opened, options));
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

  private Map<String, String> headings() {
    return map == null ? Map.of() : new GivenHeadings(call.texts(), map).read();
  }

  private int run(Book book, ImportOptions options) {
    ImportPlan plan;
    try {
      plan = prepare(book, options);
    } catch (UnreadableFileException e) {
      throw new NotDoneException(new FailureTexts(call.texts()).unreadable(e, file.toString()), e);
    }
    String doubt = GivenEncoding.doubt(plan, file.toString(), call.texts());
    if (doubt != null) {
      call.err().println(doubt);
    }
    ImportedProblems problems = new ImportedProblems(plan, file.toString(), call.texts());
    problems.print(call.err());
    if (plan.sheets().stream().allMatch(reading -> reading.kind() == null)) {
      throw new NotDoneException(
          call.texts().get("cli.nothing-recognised", file)
              + " "
              + call.texts().get("cli.import-way-out"),
          null);
    }
    if (!dryRun) {
      book.imports().apply(plan, Progress.NONE);
    }
    report(plan, problems, new ImportedPlaces(plan, book.snapshot(), call.texts()));
    return plan.counts().isIncomplete() ? ExitStatus.REJECTED : ExitStatus.DONE;
  }

  /** Asks for a password only if the file has one; one in a file is tried at once. */
  private ImportPlan prepare(Book book, ImportOptions options) throws UnreadableFileException {
    try {
      return prepare(book, options, password.fromFile());
    } catch (UnreadableFileException e) {
      char @Nullable [] word =
          e.reason() == Reason.ENCRYPTED && !password.given() ? password.known(file) : null;
      if (word == null) {
        throw e;
      }
      return prepare(book, options, word);
    }
  }

  private ImportPlan prepare(Book book, ImportOptions options, char @Nullable [] word)
      throws UnreadableFileException {
    Opening opening = options.opening();
    ImportOptions opened =
        word == null
            ? options
            : options.edit().opening(new Opening(opening.charset(), new String(word))).build();
    return book.imports().prepare(call.parts().reader(), file, opened, Progress.NONE);
  }

  private void report(ImportPlan plan, ImportedProblems problems, ImportedPlaces places) {
    ImportPlan.Counts counts = plan.counts();
    ImportedSheets sheets = new ImportedSheets(plan, call.texts());
    if (!json) {
      sheets.print(call.out());
      call.say(
          dryRun ? "cli.import-would" : "cli.import-done",
          counts.read(),
          counts.created(),
          counts.updated(),
          counts.unchanged(),
          counts.rejected());
      if (counts.leftOut() > 0) {
        call.say("cli.import-left-out", counts.leftOut());
      }
      places.sentences().forEach(call.out()::println);
      return;
    }
    Map<String, @Nullable Object> document = Json.object();
    sheets.describe(document);
    TextEncoding read = plan.encoding();
    document.put("encoding", read == null ? null : read.charset().name());
    document.put("read", counts.read());
    document.put("created", counts.created());
    document.put("updated", counts.updated());
    document.put("unchanged", counts.unchanged());
    document.put("rejected", counts.rejected());
    document.put("leftOut", counts.leftOut());
    document.put("problems", problems.documents());
    document.put("problemsOmitted", plan.problemsOmitted());
    document.put("withoutPlace", places.without());
    document.put("contradicted", places.contradicted());
    Json.print(call.out(), document);
  }
}
