package app.revier.proposal;

import app.revier.intake.ImportKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table of the plan workbook whose edits come back. */
public enum PlanTable {
  /** Customers. */
  CUSTOMERS(ImportKind.CUSTOMERS, "number"),
  /** Their decision makers. */
  CONTACTS(ImportKind.CONTACTS, "customer-number", "contact-name"),
  /** Growth projects. */
  PROJECTS(ImportKind.PROJECTS, "customer-number", "project"),
  /** What happened. New lines come back; what is in the book is changed there. */
  TIMELINE(ImportKind.ACTIVITIES, "customer-number");

  private final ImportKind kind;
  private final List<String> naming;

  PlanTable(ImportKind kind, String... naming) {
    this.kind = kind;
    this.naming = List.of(naming);
  }

  /** How an import reads it. */
  public ImportKind kind() {
    return kind;
  }

  /** The fields by which an import finds the record of a row. */
  public List<String> naming() {
    return naming;
  }

  /** What the workbook calls it in what it carries beside what is seen. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The table of a code; none if there is none, as in a workbook of a newer program. */
  public static @Nullable PlanTable of(String code) {
    for (PlanTable table : values()) {
      if (table.code().equals(code)) {
        return table;
      }
    }
    return null;
  }
}
