package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpTextsTest {

  @ParameterizedTest
  @EnumSource
  void everyTextComesThroughThePatternsOfTheLibrary(Language language) {
    Texts texts = new Texts(language);
    ResourceBundle bundle = new HelpTexts(texts);
    int signs = 0;
    for (String key : Collections.list(bundle.getKeys())) {
      if (key.startsWith("cli.about-") || key.startsWith("cli.option-")) {
        String text = texts.get(key);
        assertThat(String.format(Locale.ROOT, bundle.getString(key))).isEqualTo(text);
        signs += text.contains("%") ? 1 : 0;
      }
    }
    assertThat(signs).isPositive();
  }
}
