package app.revier.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.ChangeLabel;
import app.revier.book.Setting;
import app.revier.book.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes in words. */
final class ChangeTextsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySettingIsNamedWhereItAloneWasChanged(Language language) {
    Texts texts = new Texts(language);
    String several = texts.get("changes.settings-changed");
    for (Setting<?> setting : Settings.ALL) {
      assertThat(ChangeTexts.words(texts, ChangeLabel.of("settings-changed", setting.key())))
          .as(setting.key())
          .isNotEqualTo(several);
    }
    assertThat(ChangeTexts.words(texts, ChangeLabel.of("settings-changed", "plan.goal, plan.year")))
        .isEqualTo(several);
    assertThat(ChangeTexts.words(texts, ChangeLabel.of("settings-changed", "plan.forgotten")))
        .isEqualTo(several);
  }
}
