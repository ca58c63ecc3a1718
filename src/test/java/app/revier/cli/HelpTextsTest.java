package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpTextsTest {

  @TempDir private Path folder;

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

  /** The library complains on the stream of the process, not on the one it was given. */
  @ParameterizedTest
  @EnumSource
  void noHelpPageIsComplainedAbout(Language language) {
    PrintStream before = System.err;
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    System.setErr(new PrintStream(complaints, true, StandardCharsets.UTF_8));
    try {
      Result help = new CommandFixture(folder).run("--lang", language.code(), "measures", "--help");
      assertThat(help.out()).contains("90 %").doesNotContain("%%");
    } finally {
      System.setErr(before);
    }
    assertThat(complaints.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
