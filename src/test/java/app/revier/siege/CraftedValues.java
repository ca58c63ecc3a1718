package app.revier.siege;

import app.revier.siege.CraftedBooks.Craft;
import app.revier.siege.CraftedBooks.Table;
import java.util.ArrayList;
import java.util.List;

/** Values that no Revier writes, in every column of every table. */
final class CraftedValues {

  private static final List<String> NUMBERS =
      List.of(
          "NULL",
          "-1",
          "0",
          "1",
          "2",
          "86400",
          "2147483647",
          "-2147483648",
          "4294967296",
          "1000000000000",
          "999999999999999",
          "9007199254740993",
          "9223372036854775807",
          "-9223372036854775808");

  private static final List<String> TEXTS =
      List.of(
          "NULL",
          "''",
          "' '",
          "'x'",
          "'A'",
          "'VISIT'",
          "'1e999999'",
          "'{}'",
          "'{\"2026\":9223372036854775807}'",
          "'{\"2026\":1000000000000000}'",
          "'0,0,99999999999999999999'",
          "'2026-13-45'",
          "'week 1 MONDAY'",
          "char(0) || 'a' || char(0)",
          "char(27) || '[31m' || char(8238) || char(10) || '=1+1'",
          "CAST(x'41ff42' AS TEXT)",
          "CAST(x'80' AS TEXT)",
          "printf('%.*c', 70000, 'w')",
          "printf('%.*c', 3000000, 'w')",
          "printf('%.*c', 100000000, 'w')");

  /** Settings as somebody may have set them with another program. */
  private static final List<String> SETTINGS =
      List.of(
          "plan.year|9999",
          "plan.year|-1",
          "plan.target|-5",
          "plan.target|999999999999.99",
          "plan.correlation|0.999999999",
          "plan.confidence|NaN",
          "class.a-from|1",
          "class.win-up-to|0.9",
          "stages|",
          "stages|x|y|z|w",
          "stages|lost|L|0|CLOSED",
          "plan.scenarios|x: days=999; visits=999999",
          "time.region|XX-YY",
          "time.hours|closed",
          "time.hours|mon 00:00-00:01",
          "time.zone|Mars/Base",
          "week.field-days|sun",
          "week.longest-day|1",
          "week.nights|0001-01-01 0,0 x",
          "week.home|91, 181",
          "week.home|-90, -180",
          "week.visit-minutes|1440",
          "week.reserve|1",
          "territory.currency|XXX",
          "places.postcodes|a\tb\tc\td",
          "places.postcodes|DE 50667\t1e999\t0\tNaN",
          "book.removed-events|x",
          "book.removed-events|2026-01-01 %zz %zz %zz",
          "book.identity|../../etc");

  private CraftedValues() {}

  /** All of them. */
  static List<Craft> all(List<Table> tables) {
    List<Craft> crafts = new ArrayList<>();
    for (Table table : tables) {
      for (String column : table.columns()) {
        String name = column.substring(0, column.indexOf(' '));
        for (String value : column.endsWith("TEXT") ? TEXTS : NUMBERS) {
          String set = "UPDATE " + table.name() + " SET \"" + name + "\" = " + value;
          crafts.add(new Craft("one value", set + " WHERE rowid = 1"));
          if (!value.contains("00000,")) {
            // Once is enough for the longest, or the book fills the disk.
            crafts.add(new Craft("all values", set));
          }
        }
      }
      crafts.add(new Craft("rows gone", "DELETE FROM " + table.name()));
      crafts.add(new Craft("rows gone", "DELETE FROM " + table.name() + " WHERE rowid = 1"));
    }
    for (String setting : SETTINGS) {
      int bar = setting.indexOf('|');
      crafts.add(
          new Craft(
              "settings",
              "INSERT OR REPLACE INTO setting (id, key, value) VALUES (900, '"
                  + setting.substring(0, bar)
                  + "', '"
                  + setting.substring(bar + 1)
                  + "')"));
    }
    return crafts;
  }
}
