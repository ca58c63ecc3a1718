package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever the program is made of is named with its licence. */
final class LicencesTest {

  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.*?)</artifactId>");

  private static List<String> dependencies() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8);
    List<String> names = new ArrayList<>();
    Matcher each = DEPENDENCY.matcher(pom);
    while (each.find()) {
      String text = String.valueOf(each.group(1));
      Matcher artifact = ARTIFACT.matcher(text);
      if (!text.contains("<scope>test</scope>")
          && !text.contains("<scope>import</scope>")
          && artifact.find()) {
        names.add(String.valueOf(artifact.group(1)));
      }
    }
    return names;
  }

  @Test
  void everyDependencyIsNamedWithItsLicence() throws IOException {
    List<String> names = dependencies();
    assertThat(names).hasSizeGreaterThan(10);
    assertThat(AboutWindow.licences().stream().map(line -> line.split(" · ", -1)[0]).toList())
        .containsAll(names);
    assertThat(AboutWindow.licences()).allMatch(line -> line.matches("\\S+ · .+"));
  }
}
