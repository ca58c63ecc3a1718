package app.revier.siege;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small sample of what {@link FuzzedOptions} tries by the thousand. */
class FuzzedOptionsTest {

  @Test
  void noCallEndsInABug(@TempDir Path folder) throws IOException, InterruptedException {
    FuzzedOptions fuzz = new FuzzedOptions(folder);

    fuzz.run(80, 20_261_130);

    assertThat(fuzz.faults()).isEmpty();
    assertThat(fuzz.statuses()).containsKeys(0, 2, 4);
  }
}
