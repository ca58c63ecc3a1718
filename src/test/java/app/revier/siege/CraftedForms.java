package app.revier.siege;

import app.revier.siege.CraftedBooks.Craft;
import java.util.ArrayList;
import java.util.List;

/** Parts of a database that no Revier has put there, among them such as would run by themselves. */
final class CraftedForms {

  private static final String[] TABLES = {
    "customer",
    "contract",
    "note",
    "project",
    "setting",
    "stop",
    "activity",
    "change_set",
    "customer_image",
    "high_water",
    "drive"
  };

  private static final String ENDLESS =
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n";

  private CraftedForms() {}

  /** All of them. */
  static List<Craft> all() {
    List<Craft> crafts = new ArrayList<>();
    for (String table : TABLES) {
      for (String event : List.of("INSERT", "UPDATE", "DELETE")) {
        crafts.add(
            new Craft(
                "trigger",
                "CREATE TRIGGER t AFTER "
                    + event
                    + " ON "
                    + table
                    + " BEGIN DELETE FROM note; END"));
      }
      crafts.add(new Craft("column", "ALTER TABLE " + table + " ADD COLUMN more TEXT"));
      crafts.add(
          new Craft(
              "generated column",
              "ALTER TABLE " + table + " ADD COLUMN more INTEGER AS (length(hex(rowid)))"));
      crafts.add(
          new Craft(
              "view",
              "ALTER TABLE "
                  + table
                  + " RENAME TO old; CREATE VIEW "
                  + table
                  + " AS SELECT * FROM old"));
      crafts.add(
          new Craft("view", "DROP TABLE " + table + "; CREATE VIEW " + table + " AS " + ENDLESS));
      crafts.add(new Craft("table gone", "DROP TABLE " + table));
      crafts.add(
          new Craft(
              "other words",
              "UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '') WHERE name = '"
                  + table
                  + "'"));
      crafts.add(
          new Craft(
              "other words",
              "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = '"
                  + table
                  + "'"));
      crafts.add(
          new Craft(
              "other words",
              "UPDATE sqlite_schema SET sql = 'CREATE TABLE' WHERE name = '" + table + "'"));
      crafts.add(
          new Craft("pages", "UPDATE sqlite_schema SET rootpage = 1 WHERE name = '" + table + "'"));
      crafts.add(
          new Craft(
              "pages", "UPDATE sqlite_schema SET rootpage = 99999 WHERE name = '" + table + "'"));
      crafts.add(new Craft("index", "CREATE INDEX more ON " + table + " (rowid)"));
    }
    for (String one : OTHERS) {
      crafts.add(new Craft("other parts", one));
    }
    return crafts;
  }

  private static final List<String> OTHERS =
      List.of(
          "CREATE TABLE more (id INTEGER)",
          "CREATE TABLE more (t TEXT DEFAULT (randomblob(100000000)))",
          "CREATE VIEW more AS " + ENDLESS,
          "CREATE VIRTUAL TABLE more USING fts5(body)",
          "CREATE VIRTUAL TABLE more USING rtree(id, a, b)",
          "CREATE VIRTUAL TABLE more USING dbstat",
          "CREATE TRIGGER t INSTEAD OF INSERT ON more BEGIN SELECT 1; END",
          "CREATE INDEX more ON customer (name COLLATE NOCASE)",
          "CREATE UNIQUE INDEX more ON customer (city)",
          "CREATE INDEX more ON customer (length(name)) WHERE id > 0",
          "DROP INDEX stop_by_task",
          "ANALYZE",
          "PRAGMA application_id = 0",
          "PRAGMA user_version = 0",
          "PRAGMA user_version = 6",
          "PRAGMA user_version = 8",
          "PRAGMA user_version = -1",
          "PRAGMA schema_version = 2147483647",
          "PRAGMA page_size = 512; VACUUM",
          "PRAGMA page_size = 65536; VACUUM",
          "PRAGMA auto_vacuum = FULL; VACUUM",
          "PRAGMA auto_vacuum = INCREMENTAL; VACUUM",
          "DELETE FROM sqlite_schema",
          "DELETE FROM sqlite_schema WHERE type = 'index'",
          "UPDATE sqlite_schema SET type = 'x'",
          "UPDATE sqlite_schema SET name = printf('%.*c', 1000000, 'n') WHERE name = 'note'",
          "INSERT INTO sqlite_schema VALUES ('trigger', 't', 'note', 0,"
              + " 'CREATE TRIGGER t AFTER INSERT ON note BEGIN SELECT load_extension(''x''); END')",
          "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'customer'",
          "PRAGMA foreign_keys = OFF; DELETE FROM customer WHERE id = 1",
          "UPDATE customer SET id = 9223372036854775807 WHERE id = 1",
          "UPDATE customer SET id = -1 WHERE id = 1",
          "UPDATE customer SET id = 3000000000 WHERE id = 1",
          "UPDATE stop SET begin_time = 0, end_time = 86399",
          "UPDATE stop SET day = (SELECT min(day) FROM stop)",
          "UPDATE stop SET begin_time = 100, end_time = 50",
          "UPDATE appointment SET first_day = 0, last_day = 2932896, begin_time = NULL",
          "UPDATE absence SET first_day = -719162, last_day = 2932896",
          "UPDATE special_rule SET first_day = -719162, last_day = 2932896",
          "UPDATE called_off SET first_day = -719162, last_day = 2932896",
          "UPDATE task SET earliest_day = NULL, deadline = -719162, blocks_per_week = 20",
          "UPDATE drive SET seconds = 2147483647",
          "UPDATE project SET yearly_value = 1000000000000000, budget = 1000000000000000",
          "UPDATE customer SET potential = 1000000000000000, potential_source = 'GIVEN'",
          "UPDATE customer SET revenue = '{\"2025\":-1000000000000000,\"2026\":1000000000000000}'",
          "UPDATE customer SET latitude = 900000000, longitude = 1800000000,"
              + " position_origin = 'GIVEN'",
          "UPDATE activity SET minutes = 1440, drive = 1440, drive_estimated = 1",
          "UPDATE high_water SET last_id = 9223372036854775807",
          "UPDATE high_water SET last_id = -5");
}
