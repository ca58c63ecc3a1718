package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the command line says of books that are not as Revier has left them. */
class DamagedBookCommandTest {

  @TempDir Path folder;
  private CommandFixture revier;

  @BeforeEach
  void twoCustomers() throws IOException {
    revier = new CommandFixture(folder);
    Path list = revier.write("list.csv", "Customer number;Name\n1;Adler\n2;Bach\n");
    assertThat(revier.run("import", list).status()).isZero();
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + revier.book());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  @Test
  void aBookOfAnotherProgramIsRefusedAndTheCheckSaysWhereItDiffers()
      throws SQLException, IOException {
    change("CREATE TRIGGER evil AFTER INSERT ON setting BEGIN DELETE FROM customer; END");
    byte[] before = Files.readAllBytes(revier.book());

    var check = revier.run("check", "--json");
    assertThat(check.status()).isEqualTo(ExitStatus.NOT_DONE);
    JsonNode document = check.json();
    assertThat(document.get("ok").asBoolean()).isFalse();
    assertThat(document.get("findings").get(0).get("code").asString()).isEqualTo("form-added");
    assertThat(document.get("findings").get(0).get("message").asString()).contains("trigger evil");
    assertThat(check.err()).contains("another program");
    assertThat(revier.run("check").out()).contains("trigger evil").doesNotContain("only be read");
    assertThat(revier.run("customers").status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(revier.run("settings", "plan.target", "5").status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(Files.readAllBytes(revier.book())).isEqualTo(before);
  }

  @Test
  void whatCannotBeReadIsMissingAndSaidSoAndNothingIsChanged() throws SQLException, IOException {
    change("UPDATE customer SET last_visit = 9000000000000000000 WHERE number = '1'");
    byte[] before = Files.readAllBytes(revier.book());

    var customers = revier.run("customers");
    assertThat(customers.status()).isZero();
    assertThat(customers.out()).contains("Bach").doesNotContain("Adler");
    assertThat(customers.err()).contains("what cannot be read is missing");
    var check = revier.run("check");
    assertThat(check.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(check.out()).contains("customer 1 (day out of range");
    var changing = revier.run("settings", "plan.target", "5");
    assertThat(changing.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(changing.err()).contains("is damaged");
    assertThat(Files.readAllBytes(revier.book())).isEqualTo(before);
  }
}
