package app.revier.store;

import app.revier.book.BookStore.Numbered;
import java.util.Locale;

/**
 * The tables whose rows changes are made of, owners before what belongs to them. Each has an
 * integer {@code id} that is never given twice, and an {@code …_image} table beside it with the
 * same columns, see {@link ChangeLog}.
 */
enum BookTable {
  CUSTOMER,
  CONTRACT,
  CONTACT,
  COMPETITOR,
  NOTE,
  PROJECT,
  SALES_LINE,
  SETTING,
  ABSENCE(2),
  APPOINTMENT(2),
  TASK(2),
  STOP(2),
  ACTIVITY(3),
  CALLED_OFF(3),
  PUBLISHED(3),
  SPECIAL_RULE(6),
  INQUIRY(6),
  FORMER_ENTRY(7),
  KEPT_APART(7),
  STAGE_CHANGE(8),
  REVIEW(8);

  private final String sql = name().toLowerCase(Locale.ROOT);
  private final int since;

  BookTable() {
    this(1);
  }

  BookTable(int since) {
    this.since = since;
  }

  /**
   * Whether undo takes its rows back. What a calendar was given is given, whatever becomes of the
   * plan: an event of an undone plan has to be called off.
   */
  boolean isTakenBack() {
    return this != PUBLISHED;
  }

  /** The table of what has ids of a kind. */
  static BookTable of(Numbered kind) {
    return switch (kind) {
      case CUSTOMER -> CUSTOMER;
      case PROJECT -> PROJECT;
      case ABSENCE -> ABSENCE;
      case APPOINTMENT -> APPOINTMENT;
      case TASK -> TASK;
      case STOP -> STOP;
      case ACTIVITY -> ACTIVITY;
      case CALLED_OFF -> CALLED_OFF;
      case SPECIAL_RULE -> SPECIAL_RULE;
      case INQUIRY -> INQUIRY;
      case PUBLISHED -> PUBLISHED;
      case STAGE_CHANGE -> STAGE_CHANGE;
      case REVIEW -> REVIEW;
    };
  }

  /** The first form of the book that has it. */
  int since() {
    return since;
  }

  /** The table's name. */
  String sql() {
    return sql;
  }

  /** The name of the table with the kept images of its rows. */
  String image() {
    return sql + "_image";
  }
}
