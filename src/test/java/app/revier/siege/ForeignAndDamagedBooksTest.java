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
    Tally tally = CraftedBooks.run(folder, 7, 2, 15);
    assertThat(tally.runs()).isGreaterThan(20);
    assertThat(tally.bad()).isEmpty();
  }

  @Test
  void whatIsDamagedNeitherFailsNorHangsNorIsWrittenTo() throws Exception {
    Tally tally = BitFlips.run(folder, 7, 12);
    assertThat(tally.runs()).isEqualTo(12 * 7);
    assertThat(tally.bad()).isEmpty();
  }
}
