package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Command;

/** Only the command that a call plainly names is made ready; in doubt all are. */
class CommandTreeTest {

  private static final List<CommandTree> ALL =
      List.of(CommandTree.of(new Gap(), List.of(new Week())), CommandTree.of(new Week()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gap                       | gap
          gap --json                | gap
          gap --book week           | gap
          gap week                  | gap
          gap --help                | gap
          --lang de week            | week
          --book x --lang de week x | week
          --book=x week             | gap week
          --book week gap           | gap week
          --book gap                | gap week
          --lang                    | gap week
          --help gap                | gap week
          --json gap                | gap week
          gapp week                 | gap week
          --book                    | gap week
          """)
  void oneIfItIsNamedElseAll(String call, String meant) {
    assertThat(CommandTree.meant(call.split(" "), ALL))
        .extracting(CommandTree::name)
        .containsExactly(meant.split(" "));
  }

  @Command(name = "gap")
  private static final class Gap implements Callable<Integer> {
    @Override
    public Integer call() {
      return 0;
    }
  }

  @Command(name = "week")
  private static final class Week implements Callable<Integer> {
    @Override
    public Integer call() {
      return 0;
    }
  }
}
