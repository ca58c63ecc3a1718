package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Customers who are there twice, from the command line. */
class DoublesCommandsTest {

  @TempDir private Path folder;
  private CommandFixture call;
  private Path customers = Path.of("");

  @BeforeEach
  void fill() throws IOException {
    call = new CommandFixture(folder);
    customers =
        call.write(
            "customers.csv",
            """
            Customer number;Name;Street;Postcode;City;Revenue 2025;Revenue 2026
            1001;Keller GmbH;Marktstr. 5;53111;Bonn;700;1000
            2002;Keller;Marktstraße 5;53111;Bonn;700;400
            3003;Keller GmbH;Ringweg 1;50667;Köln;;50
            """);
    assertThat(call.run("import", customers).status()).isZero();
  }

  private String revenue(String number, int year) {
    for (JsonNode one : call.run("customers", "--json").json()) {
      if (one.get("number").asString().equals(number)) {
        return one.get("revenue")
            .get(String.valueOf(year))
            .decimalValue()
            .stripTrailingZeros()
            .toPlainString();
      }
    }
    return "none";
  }

  @Test
  void theLikelyPairsAreListedWithTheirReason() {
    JsonNode pairs = call.run("duplicates", "--json").json();
    assertThat(pairs.size()).isEqualTo(1);
    JsonNode pair = pairs.get(0);
    assertThat(pair.get("a").asString()).isEqualTo("1001");
    assertThat(pair.get("b").asString()).isEqualTo("2002");
    assertThat(pair.get("score").asDouble()).isEqualTo(1);
    assertThat(pair.get("why").asString()).isEqualTo("Same name, same house.");
    assertThat(call.run("duplicates").out()).contains("Same name, same house.");
    assertThat(call.run("--lang", "de", "duplicates").out())
        .contains("Gleicher Name, gleiches Haus.");
  }

  @Test
  void mergingCountsNoRevenueTwiceAndSaysWhatIsNotCounted() {
    Result merged = call.run("merge", "1001", "2002");
    assertThat(merged.status()).isZero();
    assertThat(merged.out()).contains("2002 Keller was merged into 1001 Keller GmbH.", "2026: ");
    assertThat(revenue("1001", 2025)).isEqualTo("700");
    assertThat(revenue("1001", 2026)).isEqualTo("1000");
    assertThat(revenue("2002", 2026)).isEqualTo("none");
    assertThat(call.run("duplicates", "--json").json().size()).isZero();
    Path page = call.file("about.json");
    assertThat(call.run("dossier", "1001", page).status()).isZero();
    assertThat(page).content().contains("400", "2002");
  }

  @Test
  void mergingAddsUpTheRevenueOfTwoAccounts() {
    assertThat(call.run("merge", "1001", "2002", "--revenue", "add").status()).isZero();
    assertThat(revenue("1001", 2025)).isEqualTo("1400");
    assertThat(revenue("1001", 2026)).isEqualTo("1400");
  }

  @Test
  void theOldListFindsTheMergedCustomerAgain() {
    call.run("merge", "1001", "2002");
    Result again = call.run("import", customers, "--json");
    assertThat(again.json().get("created").asInt()).isZero();
    assertThat(again.json().get("rejected").asInt()).isZero();
    assertThat(revenue("1001", 2026)).isEqualTo("1000");
  }

  @Test
  void whatTheEntryThatIsGoneToldIsNoNewsAndLaterRevenueIs() throws IOException {
    call.run("merge", "1001", "2002");
    String row = "Customer number;Name;Revenue 2025;Revenue 2026\n2002;Keller;700;";
    Path old = call.write("old.csv", row + "400\n");
    Path later = call.write("later.csv", row + "450\n");
    assertThat(call.run("import", old, "--json").json().get("unchanged").asInt()).isEqualTo(1);
    assertThat(revenue("1001", 2026)).isEqualTo("1000");
    assertThat(call.run("import", later).status()).isZero();
    assertThat(revenue("1001", 2026)).isEqualTo("450");
    assertThat(call.run("import", customers).status()).isZero();
    assertThat(revenue("1001", 2026)).isEqualTo("1000");
    assertThat(call.run("import", later).status()).isZero();
    assertThat(revenue("1001", 2026)).isEqualTo("1000");
    assertThat(revenue("1001", 2025)).isEqualTo("700");
  }

  @Test
  void theOldListOfTwoAccountsIsAddedUpAgain() throws IOException {
    call.run("merge", "1001", "2002", "--revenue", "add");
    assertThat(call.run("import", customers, "--json").json().get("unchanged").asInt())
        .isEqualTo(3);
    Path later =
        call.write(
            "later.csv",
            Files.readString(customers)
                .replace("700;400", "700;450")
                .replace("700;1000", "700;1100"));
    assertThat(call.run("import", later).status()).isZero();
    assertThat(revenue("1001", 2026)).isEqualTo("1550");
    assertThat(revenue("1001", 2025)).isEqualTo("1400");
  }

  @Test
  void salesOfTheOldNumberBelongToTheMergedCustomer() throws IOException {
    Path sales =
        call.write(
            "sales.csv",
            """
            Customer number;Date;Product;Amount
            1001;2026-01-05;Saw;300
            2002;2026-01-05;Saw;300
            2002;2026-02-05;Saw;80
            """);
    assertThat(call.run("import", sales).status()).isZero();
    assertThat(call.run("merge", "1001", "2002").out())
        .contains("one sales line", "stays once")
        .doesNotContain("not counted");
    assertThat(revenue("1001", 2026)).isEqualTo("380");
    assertThat(call.run("check").status()).isZero();
    Result again = call.run("import", sales, "--json");
    assertThat(again.json().get("unchanged").asInt()).isEqualTo(3);
    assertThat(revenue("1001", 2026)).isEqualTo("380");
  }

  @Test
  void keptApartTheyAreNotNamedAnyMore() {
    assertThat(call.run("apart", "2002", "1001").status()).isZero();
    assertThat(call.run("duplicates", "--json").json().size()).isZero();
    assertThat(call.run("import", customers).status()).isZero();
    assertThat(call.run("duplicates").out()).contains("No customer seems to be there twice.");
  }

  @Test
  void whoIsNotThereOrGivenTwiceIsRefused() {
    assertThat(call.run("merge", "1001", "9").status()).isEqualTo(2);
    assertThat(call.run("merge", "1001", "1001").status()).isEqualTo(2);
    assertThat(call.run("apart", "1001", "1001").err()).contains("1001 was given twice");
    assertThat(call.run("merge", "1001").status()).isEqualTo(2);
    assertThat(call.run("merge", "1001", "2002", "--revenue", "both").status()).isEqualTo(2);
    assertThat(call.run("duplicates", "--json").json().size()).isEqualTo(1);
  }

  @Test
  void ofAnErasedCustomerNothingIsLeftWhereItWasKeptApartOrMerged() throws IOException {
    call.run("apart", "1001", "2002");
    assertThat(call.run("erase", "1001", "--yes", "--restore-points").status()).isZero();
    Path page = call.file("about.json");
    assertThat(call.run("dossier", "2002", page).status()).isZero();
    assertThat(page).content().doesNotContain("1001");
    assertThat(call.run("check").status()).isZero();
  }
}
