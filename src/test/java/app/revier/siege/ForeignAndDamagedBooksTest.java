package app.revier.siege;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small part of what the programs of this package do, so that they cannot rot. */
class ForeignAndDamagedBooksTest {

  @TempDir Path folder;

  @Test
  void whatSomebodyElseHasMadeNeitherFailsNorHangsNorIsWrittenTo() throws Exception {
    Tally tally = CraftedBooks.run(folder, 7, 2, 8);
    assertThat(tally.runs()).isGreaterThan(10);
    assertThat(tally.bad()).isEmpty();
  }

  @Test
  void whatIsDamagedNeitherFailsNorHangsNorIsWrittenTo() throws Exception {
    Tally tally = BitFlips.run(folder, 7, 6);
    assertThat(tally.runs()).isEqualTo(6 * 7);
    assertThat(tally.bad()).isEmpty();
  }
}
