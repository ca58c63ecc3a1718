package app.revier.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchQueryTest {

  private static String marked(String typed, String text) {
    return brackets(SearchQuery.of(typed).mark(text));
  }

  private static String brackets(MarkedText marked) {
    StringBuilder text = new StringBuilder(marked.text());
    for (MarkedText.Mark mark : marked.marks().reversed()) {
      text.insert(mark.to(), ']').insert(mark.from(), '[');
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "koeln, Labor Köln, Labor [Köln]",
    "köl, Labor Koeln, Labor [Koel]n",
    "strasse, Hauptstraße 4, Haupt[straße] 4",
    "dom am, Am Dom, [Am] [Dom]",
    "a, Anna Roth, [A]nna Roth",
    "einr, Neueinrichtung, Ne[ueinr]ichtung"
  })
  void whatMatchesIsMarkedAsItIsWritten(String typed, String text, String marked) {
    assertThat(marked(typed, text)).isEqualTo(marked);
  }

  @Test
  void anExcerptIsCutAtWordsAroundTheFirstMark() {
    String text =
        "Heute lange gewartet.\nDann mit der Leitung über den Umbau der Station gesprochen.";
    assertThat(brackets(SearchQuery.of("leit").mark(text).excerpt(30)))
        .isEqualTo("…der [Leit]ung über den Umbau der…");
    assertThat(brackets(SearchQuery.of("sta").mark(text).excerpt(30)))
        .isEqualTo("…Umbau der [Sta]tion gesprochen.");
    assertThat(brackets(SearchQuery.of("sta").mark(text).excerpt(44)))
        .isEqualTo("…über den Umbau der [Sta]tion gesprochen.");
    assertThat(brackets(SearchQuery.of("heu").mark(text).excerpt(30)))
        .isEqualTo("[Heu]te lange gewartet. Dann mit…");
    assertThat(brackets(SearchQuery.of("heu").mark("Heute nicht").excerpt(30)))
        .isEqualTo("[Heu]te nicht");
  }

  @Test
  void wordsAreFoundInAnyOfSomeTexts() {
    assertThat(SearchQuery.of("woche plan").isIn(List.of("Woche", "Planung"))).isTrue();
    assertThat(SearchQuery.of("woche jahr").isIn(List.of("Woche", "Planung"))).isFalse();
    assertThat(SearchQuery.of("wo").begins("Woche planen")).isTrue();
    assertThat(SearchQuery.of("plan").begins("Woche planen")).isFalse();
  }
}
