package app.revier.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.UnsavedText;
import app.revier.book.UnsavedTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed and in no book lasts beyond the end of the program, and no longer than needed. */
final class UnsavedFilesTest {

  @TempDir private Path folder = Path.of("");

  private Path book(String name) throws IOException {
    Path book = folder.resolve(name);
    return Files.exists(book) ? book : Files.createFile(book);
  }

  private Path unsaved() {
    return folder.resolve("revier").resolve("unsaved");
  }

  private UnsavedTexts program() {
    return new UnsavedFiles(unsaved());
  }

  private static UnsavedText text(String typed) {
    return new UnsavedText(
        "customer:12",
        "",
        new UnsavedText.Name("", List.of("Käthe & Söhne")),
        "contacts\u001f+0\u001f\u001fcustomers.contact-name",
        new UnsavedText.Name("customers.field-potential", List.of("€")),
        typed,
        "45000.00",
        true,
        true);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(unsaved())) {
      return all.toList();
    }
  }

  @Test
  void theNextProgramFindsAllThatWasKeptForTheBookAndNothingOfAnother() throws IOException {
    List<UnsavedText> texts = List.of(text("„45.000“\n\u001f"), text("viel"));
    program().keep(book("one"), texts);
    program().keep(book("other"), List.of(text("wenig")));

    assertThat(program().find(book("one"))).isEqualTo(new UnsavedTexts.Found(texts, null));
    assertThat(program().find(book("other")).texts()).containsExactly(text("wenig"));
    assertThat(program().find(book("third"))).isEqualTo(UnsavedTexts.Found.NOTHING);
  }

  @Test
  void whatIsFoundStaysKeptUntilSomethingElseIs() throws IOException {
    program().keep(book("one"), List.of(text("viel")));
    program().find(book("one"));

    assertThat(program().find(book("one")).texts()).containsExactly(text("viel"));
    program().keep(book("one"), List.of(text("wenig")));
    assertThat(program().find(book("one")).texts()).containsExactly(text("wenig"));
  }

  @Test
  void nothingIsLeftOfNothing() throws IOException {
    program().keep(book("one"), List.of(text("viel")));

    program().keep(book("one"), List.of());

    assertThat(files()).isEmpty();
    assertThat(program().find(book("one"))).isEqualTo(UnsavedTexts.Found.NOTHING);
  }

  @Test
  void aBookIsTheSameWhicheverWayItWasReached() throws IOException {
    program().keep(book("one"), List.of(text("viel")));

    Path roundabout = folder.resolve("revier").resolve("..").resolve("one");

    assertThat(program().find(roundabout).texts()).containsExactly(text("viel"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"form\":1}",
        "{\"form\":2,\"book\":\"\",\"texts\":[]}",
        "{\"form\":1,\"book\":\"\",\"texts\":[null]}",
        "{\"form\":1,\"book\":\"\",\"texts\":[{\"place\":\"customer:1\"}]}"
      })
  void whatCannotBeReadIsPutAsideAndInNobodysWay(String content) throws IOException {
    program().keep(book("one"), List.of(text("viel")));
    Files.writeString(files().getFirst(), content);

    UnsavedTexts.Found found = program().find(book("one"));

    assertThat(found.texts()).isEmpty();
    assertThat(Objects.requireNonNull(found.putAside())).hasContent(content);
    assertThat(program().find(book("one"))).isEqualTo(UnsavedTexts.Found.NOTHING);
    program().keep(book("one"), List.of(text("wenig")));
    assertThat(program().find(book("one")).texts()).containsExactly(text("wenig"));
    assertThat(found.putAside()).hasContent(content);
  }
}
