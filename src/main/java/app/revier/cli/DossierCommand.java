package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.Dossier;
import app.revier.book.DossierWriter;
import app.revier.book.Person;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes all that the book keeps about a customer or one contact. */
@Command(name = "dossier")
final class DossierCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "cli.dossier-number")
  private String number = "";

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.dossier-file")
  private Path file = Path.of("");

  @Option(names = "--contact", paramLabel = "NAME", descriptionKey = "cli.dossier-contact")
  private @Nullable String contact;

  DossierCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    if (!DossierWriter.takes(file)) {
      throw new UsageException(call.texts().get("cli.wrong-dossier-name", file));
    }
    return call.read(this::write);
  }

  private int write(Book book) {
    Person person = new Given(call.texts()).person(number, contact, book.snapshot());
    Dossier dossier = call.traces(book).dossier(person);
    call.parts()
        .dossiers()
        .write(file, dossier, call.language().locale())
        .forEach(written -> call.say("cli.exported", written));
    return ExitStatus.DONE;
  }
}
