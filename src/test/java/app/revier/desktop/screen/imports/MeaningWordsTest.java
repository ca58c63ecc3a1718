package app.revier.desktop.screen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.screen.imports.SheetChoices.ColumnMeaning;
import app.revier.intake.ImportField;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What columns are read as, in words. */
class MeaningWordsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyMeaningHasAWordOfItsOwn(Language language) {
    MeaningWords words = new MeaningWords(new Texts(language));
    assertThat(
            Arrays.stream(ImportField.values())
                .map(field -> words.word(new ColumnMeaning(field, 0))))
        .doesNotContain("")
        .doesNotHaveDuplicates();
  }
}
