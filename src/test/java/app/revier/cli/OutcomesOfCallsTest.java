package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a call says of what it did, or did not do. */
class OutcomesOfCallsTest {

  @TempDir private Path folder;

  @Test
  void anImportSaysWhatItTookTheFileForAndAnUnknownCustomerIsNotConfirmed() throws IOException {
    CommandFixture revier = new CommandFixture(folder);
    Path list = revier.write("c.csv", "Customer number;Name;Revenue 2026\n10;Clinic;60000\n");
    Result read = revier.run("import", list, "--json");
    assertThat(read.json().get("kind").asString()).isEqualTo("customers");
    assertThat(read.json().has("sheet")).isTrue();
    assertThat(read.json().get("headerRow").asInt()).isEqualTo(1);

    Result week = revier.run("week", "--from", "2027-01-11", "--confirm", "999");
    assertThat(week.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(week.err()).contains("999");
  }
}
