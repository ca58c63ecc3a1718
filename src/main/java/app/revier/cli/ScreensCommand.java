package app.revier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Draws every screen of the book. */
@Command(name = "screens")
final class ScreensCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(paramLabel = "DIR", descriptionKey = "cli.screens-dir")
  private Path folder = Path.of("");

  ScreensCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() throws IOException {
    // As the rep sees them who opens the book: fields that can be changed look like it.
    return call.readCopy(
        book -> {
          call.parts().pictures().draw(book, folder, call.language()).forEach(call.out()::println);
          return ExitStatus.DONE;
        });
  }
}
