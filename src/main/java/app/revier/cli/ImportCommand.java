package app.revier.cli;

import app.revier.book.Book;
import app.revier.intake.ImportOptions;
import app.revier.intake.ImportPlan;
import app.revier.intake.JoinedTables;
import app.revier.intake.OpenOptions;
import app.revier.intake.TableReader;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import app.revier.proposal.ReturnedPlan;
import app.revier.task.Progress;
import app.revier.text.FailureTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes workbooks and CSV files into the book, several that belong together in one step. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "cli.import-file")
  private List<String> names = List.of();

  private List<Path> files = List.of();

  @Option(names = "--fields", descriptionKey = "cli.import-fields")
  private boolean fields;

  @Option(names = "--dry-run", descriptionKey = "cli.import-dry-run")
  private boolean dryRun;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  @Mixin private final ImportWishes wishes;

  @Mixin private final PasswordOption password;

  /** What is being opened or read, for the sentence if it cannot be. */
  private String current = "";

  ImportCommand(Invocation call) {
    this.call = call;
    wishes = new ImportWishes(call);
    password = new PasswordOption(call);
  }

  @Override
  public Integer call() throws IOException {
    if (fields) {
      new FieldList(call.texts()).print(call.out(), json);
      return ExitStatus.DONE;
    }
    if (names.isEmpty()) {
      throw new UsageException(call.texts().get("cli.missing", "FILE"));
    }
    files = names.stream().map(this::file).toList();
    ImportOptions options = wishes.options();
    Path book = call.file();
    if (dryRun && Files.exists(book)) {
      return call.read(opened -> run(opened, options));
    }
    return dryRun
        ? call.readScratch(opened -> run(opened, options))
        : call.change(opened -> run(opened, options));
  }

  /**
   * Not left to the parser of the call: of several files it takes a wrong one for a word too many.
   */
  private Path file(String name) {
    if (name.isEmpty()) {
      throw new UsageException(call.texts().get("cli.no-name", "FILE"));
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException(call.texts().get("cli.wrong-value", name, "FILE"));
    }
  }

  private int run(Book book, ImportOptions options) {
    ImportPlan plan;
    try {
      Integer returned = returned(book, options);
      if (returned != null) {
        return returned;
      }
      plan = prepare(book, options);
    } catch (UnreadableFileException e) {
      throw new NotDoneException(new FailureTexts(call.texts()).unreadable(e, current), e);
    }
    String named = all();
    String doubt = GivenEncoding.doubt(plan, named, call.texts());
    if (doubt != null) {
      call.err().println(doubt);
    }
    ImportedProblems problems =
        new ImportedProblems(plan, files.size() == 1 ? named : null, call.texts());
    problems.print(call.err());
    if (plan.sheets().stream().allMatch(reading -> reading.kind() == null)) {
      throw new NotDoneException(
          call.texts().get("cli.nothing-recognised", named)
              + " "
              + call.texts().get("cli.import-way-out"),
          null);
    }
    if (!dryRun) {
      book.imports().apply(plan, Progress.NONE);
    }
    ImportReport report =
        new ImportReport(call, plan, new ImportedPlaces(plan, book.snapshot(), call.texts()));
    if (json) {
      report.print(problems);
    } else {
      report.say(dryRun);
    }
    return plan.needsMending() ? ExitStatus.REJECTED : ExitStatus.DONE;
  }

  /** Takes a plan workbook of this book back; none if the file is something else. */
  private @Nullable Integer returned(Book book, ImportOptions options)
      throws UnreadableFileException {
    boolean takesConflicts = wishes.takesConflicts();
    if (files.size() != 1 || !wishes.saysNothingOfRows()) {
      return null;
    }
    current = files.getFirst().toString();
    try (TableSource source = open(files.getFirst(), options.opening())) {
      ReturnedPlan plan = book.proposals().readOwn(source, call.parts().planWriter());
      return plan == null
          ? null
          : new ReturnedImport(call, book, plan, files.getFirst())
              .run(options.updateExisting(), takesConflicts, wishes.takesNotes(), dryRun, json);
    }
  }

  private String all() {
    return String.join(", ", files.stream().map(Path::toString).toList());
  }

  private ImportPlan prepare(Book book, ImportOptions options) throws UnreadableFileException {
    List<TableSource> opened = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try {
      for (Path file : files) {
        current = file.toString();
        opened.add(open(file, options.opening()));
        Path name = file.getFileName();
        names.add(name == null ? file.toString() : name.toString());
      }
      current = all();
      TableSource source = opened.size() == 1 ? opened.getFirst() : new JoinedTables(names, opened);
      return book.imports()
          .prepare(source, String.join(", ", names), wishes.of(source, options), Progress.NONE);
    } finally {
      opened.forEach(TableSource::close);
    }
  }

  /** Asks for a password only if the file has one; one in a file is tried at once. */
  private TableSource open(Path file, OpenOptions opening) throws UnreadableFileException {
    TableReader reader = call.parts().reader();
    try {
      return reader.open(file, with(opening, password.fromFile()));
    } catch (UnreadableFileException e) {
      char @Nullable [] word =
          e.reason() == Reason.ENCRYPTED && !password.given() ? password.known(file) : null;
      if (word == null) {
        throw e;
      }
      return reader.open(file, with(opening, word));
    }
  }

  private static OpenOptions with(OpenOptions opening, char @Nullable [] word) {
    return word == null ? opening : new OpenOptions(opening.charset(), new String(word));
  }
}
