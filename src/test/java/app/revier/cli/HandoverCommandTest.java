package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Handing over and taking over from the command line. */
class HandoverCommandTest {

  @TempDir private Path folder;
  private CommandFixture giver;
  private CommandFixture taker;
  private Path file = Path.of("");

  @BeforeEach
  void fill() throws IOException {
    giver = new CommandFixture(folder.resolve("one"));
    taker = new CommandFixture(folder.resolve("two"));
    java.nio.file.Files.createDirectories(folder.resolve("one"));
    java.nio.file.Files.createDirectories(folder.resolve("two"));
    file = folder.resolve("handover.revier");
    String customers =
        """
        Customer number;Name;Street;Postcode;City;Revenue 2026
        1001;Keller GmbH;Marktstr. 5;53111;Bonn;1000
        1002;Sauer KG;Ringweg 1;50667;Köln;400
        """;
    assertThat(giver.run("import", giver.write("customers.csv", customers)).status()).isZero();
    assertThat(giver.run("settings", "attributes", "Kind: new, old").status()).isZero();
  }

  private Result handOver(Object... more) {
    Object[] words = new Object[more.length + 4];
    System.arraycopy(new Object[] {"handover", file, "--to", "Ina Berg"}, 0, words, 0, 4);
    System.arraycopy(more, 0, words, 4, more.length);
    return giver.run(words);
  }

  @Test
  void customersLeaveThePlanOfTheGiverAndAreListed() {
    Result handed = handOver("1001");
    assertThat(handed.status()).as(handed.err()).isZero();
    assertThat(handed.out()).contains("One customer is handed over to Ina Berg");
    JsonNode gap = giver.run("gap", "--target", "2000", "--json").json();
    assertThat(gap.get("baseRevenue").asInt()).isEqualTo(400);
    assertThat(gap.get("handedOver").get("customers").asInt()).isEqualTo(1);
    assertThat(gap.get("handedOver").get("revenue").asInt()).isEqualTo(1000);
    JsonNode listed = giver.run("handover", "--json").json();
    assertThat(listed.get(0).get("number").asString()).isEqualTo("1001");
    assertThat(listed.get(0).get("to").asString()).isEqualTo("Ina Berg");
    assertThat(giver.run("customers", "--json").json().size()).isEqualTo(1);
    assertThat(giver.run("takeback", "1001").status()).isZero();
    assertThat(giver.run("takeback", "1001").status()).isEqualTo(4);
    assertThat(giver.run("customers", "--json").json().size()).isEqualTo(2);
  }

  @Test
  void whoIsHandedOverAlreadyIsNamedAndNotHandedOverAgain() {
    handOver("1001");
    file = folder.resolve("second.revier");
    Result again = handOver("1001", "1002");
    assertThat(again.status()).isEqualTo(3);
    assertThat(again.err()).contains("1001 Keller GmbH is handed over already: to Ina Berg");
    file = folder.resolve("third.revier");
    assertThat(handOver("1001").status()).isEqualTo(4);
    assertThat(file).doesNotExist();
  }

  @Test
  void aCopyLeavesTheCustomersWithTheGiver() {
    assertThat(giver.run("handover", file, "--all", "--copy").status()).isZero();
    assertThat(giver.run("customers", "--json").json().size()).isEqualTo(2);
    assertThat(taker.run("takeover", file).status()).isZero();
    assertThat(taker.run("customers", "--json").json().size()).isEqualTo(2);
  }

  @Test
  void wrongUseChangesNothing() {
    assertThat(giver.run("handover", file, "--to", "Ina Berg").status()).isEqualTo(2);
    assertThat(giver.run("handover", file, "1001").status()).isEqualTo(2);
    assertThat(handOver("9999").status()).isEqualTo(2);
    assertThat(handOver("1001", "--all").status()).isEqualTo(2);
    assertThat(file).doesNotExist();
    assertThat(taker.run("takeover", file).status()).isEqualTo(4);
  }

  @Test
  void whoMayBeHereAlreadyIsDecidedFirst() throws IOException {
    handOver("1001");
    taker.run(
        "import",
        taker.write(
            "customers.csv",
            """
            Customer number;Name;Street;Postcode;City
            77;Keller;Marktstraße 5;53111;Bonn
            """));
    Result open = taker.run("takeover", file);
    assertThat(open.status()).isEqualTo(4);
    assertThat(open.err()).contains("1001 Keller GmbH: probably 77 Keller", "--on-existing");
    assertThat(taker.run("customers", "--json").json().size()).isEqualTo(1);
    JsonNode dry = taker.run("takeover", file, "--dry-run", "--json").json();
    assertThat(dry.get("customers").get(0).get("existing").asString()).isEqualTo("77");
    assertThat(dry.get("customers").get(0).get("decision").isNull()).isTrue();
    assertThat(taker.run("takeover", file, "--decide", "1001=nobody").status()).isEqualTo(2);
    JsonNode joined = taker.run("takeover", file, "--decide", "1001=77", "--json").json();
    assertThat(joined.get("merged").get(0).asString()).isEqualTo("77");
    assertThat(taker.run("takeover", file, "--on-existing", "merge").out())
        .contains("All of it is in your book already.");
    taker.undo();
    assertThat(taker.run("takeover", file, "--on-existing", "new").out())
        .contains("One customer is new");
    assertThat(taker.run("customers", "--json").json().size()).isEqualTo(2);
  }

  @Test
  void wordsThatTheListsLackAreAskedFor() throws IOException {
    giver.run(
        "import", giver.write("kinds.csv", "Customer number;Name;Kind\n1001;Keller GmbH;old\n"));
    handOver("1001");
    Result open = taker.run("takeover", file);
    assertThat(open.status()).isEqualTo(4);
    assertThat(open.err()).contains("Attribute “Kind”, once");
    taker.run("settings", "attributes", "Art: neu, alt");
    assertThat(taker.run("takeover", file, "--as", "Kind=Sort").status()).isEqualTo(2);
    assertThat(taker.run("takeover", file, "--as", "Kind=Art").status()).isZero();
    assertThat(taker.run("settings", "attributes").out()).contains("Art: neu, alt, old");
  }

  @Test
  void aFileWithAPasswordOpensWithItOnly() throws IOException {
    Path word = giver.write("word.txt", "Sommer27\n");
    assertThat(handOver("1001", "--password-file", word).status()).isZero();
    assertThat(taker.run("takeover", file).status()).isEqualTo(4);
    Result taken = taker.run("takeover", file, "--password-file", word);
    assertThat(taken.status()).as(taken.err()).isZero();
  }
}
