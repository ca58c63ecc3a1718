package app.revier.cli;

import app.revier.book.Book;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes what the book holds: the plan workbook (.xlsx), by choice with a password; everything as
 * one document (.json); or everything as lists that an import reads back (.csv, or a folder).
 */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.export-file")
  private Path file = Path.of("");

  @Option(names = "--password", descriptionKey = "cli.option-password")
  private boolean asked;

  @Mixin private final PasswordOption password;

  ExportCommand(Invocation call) {
    this.call = call;
    password = new PasswordOption(call);
  }

  @Override
  public Integer call() {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    boolean sealed = asked || password.given();
    boolean workbook = name.endsWith(".xlsx");
    boolean lists = name.endsWith(".csv") || name.indexOf('.') < 0 || Files.isDirectory(file);
    if (!workbook && !lists && !name.endsWith(".json")) {
      throw new UsageException(call.texts().get("cli.wrong-export-name", file));
    }
    if (sealed && !workbook) {
      throw new UsageException(call.texts().get("cli.password-workbook-only"));
    }
    char @Nullable [] word = sealed ? password.chosen() : null;
    return call.read(
        book -> workbook ? workbook(book, word) : lists ? lists(book) : document(book));
  }

  private int workbook(Book book, char @Nullable [] word) {
    call.parts()
        .planWriter()
        .write(file, book.snapshot(), book.sales(), call.language().locale(), word);
    call.say("cli.exported", file);
    return ExitStatus.DONE;
  }

  private int document(Book book) {
    call.parts().dossiers().writeAll(file, book.snapshot(), book.sales());
    call.say("cli.exported", file);
    return ExitStatus.DONE;
  }

  private int lists(Book book) {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      makeFolder();
    }
    call.parts()
        .planWriter()
        .writeTables(file, book.snapshot(), book.sales(), call.language().locale())
        .forEach(written -> call.say("cli.exported", written));
    return ExitStatus.DONE;
  }

  private void makeFolder() {
    try {
      Files.createDirectories(file);
    } catch (IOException e) {
      throw new NotDoneException(call.texts().get("cli.no-folder", file), e);
    }
  }
}
