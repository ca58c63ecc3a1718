package app.revier.excel.plan;

import java.util.Arrays;
import java.util.Locale;

/** The tables of a plan workbook, by the names that formulas and programs know them by. */
enum Table {
  /** All customers. */
  CUSTOMERS("Customers"),
  /** Their contacts. */
  CONTACTS("Contacts"),
  /** Their contracts. */
  CONTRACTS("Contracts"),
  /** The growth projects. */
  PROJECTS("Projects"),
  /** How often to visit whom. */
  CALL_PLAN("CallPlan"),
  /** What happened. */
  TIMELINE("Timeline"),
  /** The sales lines. */
  SALES("Sales");

  private final String id;

  Table(String id) {
    this.id = id;
  }

  /** What formulas call the table: the same in every language. */
  String id() {
    return id;
  }

  /** The kind of its records, such as {@code customers}. */
  String kind() {
    return id.toLowerCase(Locale.ROOT);
  }

  /** The table of a kind of records. */
  static Table ofKind(String kind) {
    return Arrays.stream(values())
        .filter(table -> table.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table of " + kind));
  }
}
