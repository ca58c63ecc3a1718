package app.revier.desktop.window;

import static app.revier.desktop.window.Guide.Kind.HEADING;
import static app.revier.desktop.window.Guide.Kind.PARAGRAPH;
import static app.revier.desktop.window.Guide.Kind.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.window.Guide.Part;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GuideTest {

  private static final String MARKDOWN =
      """
      # Guide
      ## Deutsch
      ### Tasten
      | Taste | Wirkung |
      |---|---|
      | F1 | **diese** Anleitung |
      ## English
      ### Start
      First line
      of *one* paragraph, see [there](x.md).

      ![picture](p.png)
      1. one item
         goes on
      - another `item`
      """;

  @Test
  void paragraphsAreJoinedAndItemsKeptApart() {
    assertThat(Guide.parts(MARKDOWN, Language.ENGLISH))
        .containsExactly(
            new Part(HEADING, "Start", ""),
            new Part(PARAGRAPH, "First line of one paragraph, see there.", ""),
            new Part(PARAGRAPH, "1. one item goes on", ""),
            new Part(PARAGRAPH, "- another item", ""));
  }

  @Test
  void tablesBecomeRows() {
    assertThat(Guide.parts(MARKDOWN, Language.GERMAN))
        .containsExactly(
            new Part(HEADING, "Tasten", ""),
            new Part(ROW, "Taste", "Wirkung"),
            new Part(ROW, "F1", "diese Anleitung"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void guideTellsTheKeysInEveryLanguage(Language language) throws IOException {
    String markdown = Files.readString(Path.of("docs", "user-guide.md"), StandardCharsets.UTF_8);
    assertThat(Guide.parts(markdown, language))
        .anySatisfy(
            part -> {
              assertThat(part.kind()).isEqualTo(ROW);
              assertThat(part.first()).isEqualTo("F1");
            })
        .allSatisfy(part -> assertThat(part.first() + part.second()).doesNotContain("**", "]("));
  }

  @Test
  void linesOfAnExampleStayLines() {
    String markdown = "## English\nLike this:\n```\nrevier a\nrevier b\n```\nDone.";
    assertThat(Guide.parts(markdown, Language.ENGLISH))
        .containsExactly(
            new Part(PARAGRAPH, "Like this:", ""),
            new Part(PARAGRAPH, "revier a", ""),
            new Part(PARAGRAPH, "revier b", ""),
            new Part(PARAGRAPH, "Done.", ""));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void eachScreenHasAChapter(Language language) {
    Texts texts = new Texts(language);
    assertThat(Guide.in(language))
        .filteredOn(part -> part.kind() == HEADING)
        .extracting(Part::first)
        .contains(
            Arrays.stream(ScreenId.values())
                .map(screen -> Guide.chapter(screen, texts))
                .toArray(String[]::new));
  }
}
