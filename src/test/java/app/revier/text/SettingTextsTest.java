package app.revier.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.CallPlanSettings;
import app.revier.book.JudgementText;
import app.revier.book.Setting;
import app.revier.territory.Strategy;
import org.junit.jupiter.api.Test;

/** What is said of a setting that was refused. */
class SettingTextsTest {

  private final SettingTexts english = new SettingTexts(new Texts(Language.ENGLISH));
  private final SettingTexts german = new SettingTexts(new Texts(Language.GERMAN));

  @Test
  void aChoiceNamesItsWords() {
    assertThat(english.wanted(CallPlanSettings.WITHIN)).contains("visits, hours");
    assertThat(german.wanted(Setting.GOAL)).contains("hit, expected, rungs");
  }

  @Test
  void judgementsAreShownInAFormThatIsRead() {
    String form = german.wanted(CallPlanSettings.usual(Strategy.GROW));
    String example = form.substring(form.indexOf("ein: ") + 5, form.length() - 1);

    assertThat(JudgementText.format(JudgementText.parse(example)))
        .isEqualTo("none 60, today +0, half 50, most 105 +0");
    assertThat(english.wanted(CallPlanSettings.CELLS)).contains("A-Grow: none 80");
  }
}
