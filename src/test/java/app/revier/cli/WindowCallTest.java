package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which calls open the window, and with what. */
final class WindowCallTest {

  @TempDir private Path folder = Path.of("");

  private String file(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "x", StandardCharsets.UTF_8).toString();
  }

  private static WindowCall call(String... arguments) {
    return Objects.requireNonNull(WindowCall.of(arguments));
  }

  @Test
  void callWithoutArgumentsOpensTheWindow() {
    assertThat(call()).isEqualTo(new WindowCall(null, null, null, null, ""));
  }

  @Test
  void bookIsOpenedByItsNameAloneOrAfterTheOption() throws IOException {
    String book = file("Nord.revier");
    assertThat(call(book).book()).isEqualTo(Path.of(book));
    assertThat(call("--book", book).book()).isEqualTo(Path.of(book));
    assertThat(call("--book=" + book).book()).isEqualTo(Path.of(book));
    String sealed = file("Nord.revierx");
    assertThat(call(sealed)).isEqualTo(new WindowCall(Path.of(sealed), null, null, null, ""));
  }

  @Test
  void languageGoesWithIt() throws IOException {
    WindowCall call = call("--lang", "en", file("Nord.revier"));
    assertThat(call.language()).isEqualTo(Language.ENGLISH);
    assertThat(call("--lang=de").language()).isEqualTo(Language.GERMAN);
  }

  @Test
  void listOpensTheImportOfTheBookThatIsNamedOrOfTheUsualOne() throws IOException {
    String list = file("Kunden.XLSX");
    String book = file("Nord.revier");
    assertThat(call(list).list()).isEqualTo(Path.of(list));
    assertThat(call(list).book()).isNull();
    assertThat(call("--book", book, list))
        .isEqualTo(new WindowCall(Path.of(book), Path.of(list), null, null, ""));
  }

  @Test
  void fileThatIsNotThereIsNamed() {
    String book = folder.resolve("Nord.revier").toString();
    assertThat(call(book).problem()).isEqualTo("cli.window-no-book");
    assertThat(call("--book", book).problem()).isEqualTo("cli.window-no-book");
    assertThat(call(book).file()).isEqualTo(book);
    String list = folder.resolve("Kunden.csv").toString();
    assertThat(call(list).problem()).isEqualTo("cli.window-no-list");
  }

  @Test
  void fileOfAnotherKindIsRefused() throws IOException {
    String picture = file("Foto.jpg");
    assertThat(call(picture).problem()).isEqualTo("cli.window-not-a-book");
    assertThat(call("--book", picture).problem()).isEqualTo("cli.window-not-a-book");
  }

  @Test
  void everythingElseIsForTheCommands() throws IOException {
    String book = file("Nord.revier");
    assertThat(WindowCall.of("gap")).isNull();
    assertThat(WindowCall.of("--book", book, "gap")).isNull();
    assertThat(WindowCall.of("--help")).isNull();
    assertThat(WindowCall.of("--version")).isNull();
    assertThat(WindowCall.of("improt")).isNull();
    assertThat(WindowCall.of("--lang", "fr")).isNull();
    assertThat(WindowCall.of("--book")).isNull();
    assertThat(WindowCall.of(book, "gap")).isNull();
    assertThat(WindowCall.of("--book", book, book)).isNull();
  }
}
