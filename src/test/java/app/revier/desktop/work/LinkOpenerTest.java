package app.revier.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.text.Language;
import app.revier.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which program is handed a link, and what is said where none takes it. */
class LinkOpenerTest {

  private static final String MAIL = "mailto:a%26b@example.com?subject=Besuch%20am%207.12.";

  @TempDir private Path folder;
  private final List<String> copied = new ArrayList<>();

  private final RecordingNotices notices = new RecordingNotices();
  private final CurrentThreadTasks tasks = new CurrentThreadTasks(notices);

  private String program(String name) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file.toString();
  }

  private void open(LinkOpener.Starter starter, Map<String, String> environment) {
    new LinkOpener(
            tasks, notices, new Texts(Language.GERMAN), starter, copied::add, "Linux", environment)
        .open(MAIL, "a&b@example.com");
  }

  @Test
  void theLinkIsHandedOverAsItIsWhateverTheSystem() throws IOException {
    program("xdg-open");
    Map<String, String> path = Map.of("PATH", "/nowhere:" + folder);
    assertThat(LinkOpener.command("Linux", path, MAIL)).containsExactly("xdg-open", MAIL);
    assertThat(LinkOpener.command("Mac OS X", Map.of(), MAIL)).containsExactly("open", MAIL);
    assertThat(LinkOpener.command("Windows 11", Map.of(), MAIL))
        .containsExactly("rundll32", "url.dll,FileProtocolHandler", MAIL);
  }

  @Test
  void whereNothingOpensLinksNothingIsAsked() throws IOException {
    assertThat(LinkOpener.command("Linux", Map.of("PATH", folder.toString()), MAIL)).isEmpty();
    Files.createFile(folder.resolve("xdg-open"));
    assertThat(LinkOpener.command("Linux", Map.of("PATH", folder.toString()), MAIL))
        .as("is no program")
        .isEmpty();
    assertThat(LinkOpener.command("Linux", Map.of(), MAIL)).isEmpty();
  }

  @Test
  void whatIsOpenedNeedsNoWord() throws IOException {
    program("xdg-open");
    List<List<String>> started = new ArrayList<>();
    open(
        command -> {
          started.add(command);
          return true;
        },
        Map.of("PATH", folder.toString()));
    assertThat(started).containsExactly(List.of("xdg-open", MAIL));
    assertThat(notices.done()).isEmpty();
  }

  @Test
  void whatNothingOpensIsSaidWithWhatItIs() throws IOException {
    open(_ -> true, Map.of());
    assertThat(notices.done()).as("there is no program").hasSize(1);
    assertThat(notices.done().getFirst().text()).contains("a&b@example.com");
    assertThat(notices.done().getFirst().actionText()).isEqualTo("Kopieren");
    notices.act();
    assertThat(copied).containsExactly("a&b@example.com");
    program("xdg-open");
    open(_ -> false, Map.of("PATH", folder.toString()));
    assertThat(notices.done()).as("the program refuses it").hasSize(2);
  }
}
