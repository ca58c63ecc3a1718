package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result that nobody got is not reported as done, and what was done is not denied. */
class LostOutputTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void noCommandIsDoneWhenItsOutputIsLost() throws IOException {
    CommandFixture revier = new CommandFixture(folder);
    assertThat(revier.run("import", list(revier)).status()).isZero();
    for (String call :
        List.of(
            "customers",
            "customers --json",
            "matrix",
            "matrix --json",
            "gap --target 600000 --json",
            "time",
            "settings --json",
            "tasks",
            "positions",
            "activities --json",
            "check",
            "backups",
            "--help",
            "--version",
            "week --help")) {
      CommandFixture.Result lost = lost(revier, call.split(" "));

      assertThat(lost.status()).as(call).isEqualTo(ExitStatus.NOT_DONE);
      assertThat(lost.err())
          .as(call)
          .contains("could not be written")
          .doesNotContain("saved", "Nothing was changed");
    }
  }

  @Test
  void whatIsInTheBookIsNotDeniedWhenTheOutputIsLost() throws IOException {
    CommandFixture revier = new CommandFixture(folder);

    CommandFixture.Result lost = lost(revier, "import", list(revier).toString());

    assertThat(lost.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(lost.err()).contains("The changes are saved in the book");
    assertThat(revier.run("customers", "--json").json()).hasSize(1);
  }

  @Test
  void whatIsInTheBookIsNotDeniedWhenThereIsNoMemoryToTell() throws IOException {
    CommandFixture revier = new CommandFixture(folder);
    String book = revier.book().toString();

    CommandFixture.Result changed =
        revier.withoutMemoryToTell("--book", book, "import", list(revier).toString());
    CommandFixture.Result read = revier.withoutMemoryToTell("--book", book, "customers");

    assertThat(changed.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(changed.err()).contains("changes of this call are saved").hasLineCount(1);
    assertThat(revier.run("customers", "--json").json()).hasSize(1);
    assertThat(read.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(read.err()).contains("The book is as it was.").hasLineCount(1);
  }

  @Test
  void aFileThatCannotBeWrittenIsNamedWithoutAWordAboutTheBook() throws IOException {
    CommandFixture revier = new CommandFixture(folder);
    assertThat(revier.run("import", list(revier)).status()).isZero();
    Files.createDirectory(folder.resolve("folder.xlsx"));

    assertUnwritten(revier.run("export", folder.resolve("folder.xlsx")), "is a folder");
    assertUnwritten(
        revier.run("export", folder.resolve("none/plan.xlsx")), "the folder does not exist");
    assertUnwritten(
        revier.run("export", folder.resolve("x".repeat(300) + ".xlsx")), "its name is too long");
    Path book = Files.createSymbolicLink(folder.resolve("plan.xlsx"), revier.book());
    assertUnwritten(revier.run("export", book), "is a Revier book");
  }

  @Test
  void whoeverHasReadEnoughIsToldNothing() throws IOException {
    CommandFixture revier = new CommandFixture(folder);
    assertThat(revier.run("import", list(revier)).status()).isZero();
    for (String call : List.of("customers", "customers --json", "matrix", "--help")) {
      List<String> words = new ArrayList<>(List.of("--book", revier.book().toString()));
      words.addAll(List.of(call.split(" ")));
      CommandFixture.Result unread = revier.withoutReader(words.toArray(String[]::new));

      assertThat(unread.status()).as(call).isZero();
      assertThat(unread.err()).as(call).isEmpty();
    }
  }

  @Test
  void aChangeIsMadeWhoeverReadsWhatIsSaidOfIt() throws IOException {
    CommandFixture revier = new CommandFixture(folder);

    CommandFixture.Result unread =
        revier.withoutReader("--book", revier.book().toString(), "import", list(revier).toString());

    assertThat(unread.status()).isZero();
    assertThat(unread.err())
        .isEqualToIgnoringNewLines(
            "The changes are saved in the book. The output was not read to its end.");
    assertThat(revier.run("customers", "--json").json()).hasSize(1);
  }

  @Test
  void aCopyThatCannotBeWrittenIsNamedWithoutAWordAboutTheBook() throws IOException {
    CommandFixture revier = new CommandFixture(folder);
    assertThat(revier.run("import", list(revier)).status()).isZero();
    Path missing = folder.resolve("none/copy.revier");
    Path longer = folder.resolve("x".repeat(300) + ".revier");

    assertUnwritten(
        revier.run("backup", missing),
        "copy.revier could not be written: the folder does not exist");
    assertUnwritten(revier.run("backup", longer), "its name is too long");
    Files.createFile(folder.resolve("none"));
    assertUnwritten(revier.run("backup", missing), "the folder does not exist");
    assertThat(revier.run("--lang", "de", "backup", missing).err())
        .contains("konnte nicht geschrieben werden", "Ordner");
  }

  @Test
  void aBookThatCannotBeMadeIsNamed() throws IOException {
    CommandFixture revier = new CommandFixture(folder);
    String list = list(revier).toString();
    String longer = folder.resolve("x".repeat(300) + ".revier").toString();
    String below = Files.createFile(folder.resolve("none")).resolve("a.revier").toString();

    assertUnwritten(revier.bare("--book", longer, "import", list), "its name is too long");
    assertUnwritten(revier.bare("--book", below, "import", list), "the folder does not exist");
  }

  private static void assertUnwritten(CommandFixture.Result result, String why) {
    assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(result.err()).contains(why).doesNotContain("Nothing was changed");
    assertThat(result.out()).isEmpty();
  }

  private static Path list(CommandFixture revier) throws IOException {
    return revier.write("customers.csv", "Kundennummer;Name;Umsatz 2026\n1;Alpha;100000\n");
  }

  private static CommandFixture.Result lost(CommandFixture revier, String... call) {
    List<String> words = new ArrayList<>(List.of("--book", revier.book().toString()));
    words.addAll(List.of(call));
    return revier.onFullDisk(words.toArray(String[]::new));
  }
}
