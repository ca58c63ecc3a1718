package app.revier.intake;

import java.util.List;

/**
 * Something in a file that was not taken, or only with doubt.
 *
 * @param sheet the sheet's name; empty in a CSV file
 * @param row the row as a spreadsheet numbers it, from 1; 0 for the sheet as a whole
 * @param column the column's letters as a spreadsheet shows them; empty for the row as a whole
 * @param code what is the matter
 * @param arguments what the sentence about it needs, the heading and the cell first: words, and
 *     what was understood as a number, a part of a whole or a day as a {@link SourceCell}, so that
 *     each language writes it in its own form
 * @param severity what became of it
 * @param who the customer of the row, or whoever it is about, as it stands there; empty if that is
 *     not known
 */
public record Problem(
    String sheet,
    int row,
    String column,
    Code code,
    List<Object> arguments,
    Severity severity,
    String who) {

  /** A problem of which nobody can be named. */
  public Problem(
      String sheet, int row, String column, Code code, List<Object> arguments, Severity severity) {
    this(sheet, row, column, code, arguments, severity, "");
  }

  /** Keeps its own copy; refuses an argument that is neither words nor a value of a cell. */
  public Problem {
    arguments = List.copyOf(arguments);
    for (Object argument : arguments) {
      if (!(argument instanceof String) && !(argument instanceof SourceCell)) {
        throw new IllegalArgumentException("not an argument: " + argument.getClass());
      }
    }
  }

  /** What became of the row. */
  public enum Severity {
    /** The whole row was left out. */
    REJECTED,
    /** One cell was left out, or a column with all its cells; the rest of the row was taken. */
    LEFT_OUT,
    /** The row was taken, but someone should look. */
    DOUBTFUL
  }

  /** What is the matter. Argument 0 is the heading where a column is named, 1 the cell's text. */
  public enum Code {
    /** The row has no customer number, and cannot do without. */
    NUMBER_MISSING,
    /** A new customer has no name. */
    NAME_MISSING,
    /**
     * Another row of the file has the same customer number; argument 1: the number, 2: that row.
     */
    NUMBER_TWICE,
    /**
     * Another row has the same year or product of the customer; argument 2: that row, 3: what tells
     * the rows of a customer apart, as it stands there.
     */
    PART_TWICE,
    /**
     * A further row of a customer may add up the others, or the first does; argument 2: what tells
     * the rows of a customer apart.
     */
    ROW_MAY_BE_SUM,
    /** A cell says that the figures of the row are a plan or quantities; they do not count. */
    ROW_NO_REVENUE,
    /** A further row of a customer says otherwise beside its revenue; argument 2: the first row. */
    ROW_DIFFERS,
    /** The revenue of rows of one customer is added up; argument 2: what tells the rows apart. */
    ROWS_ADDED,
    /**
     * The number differs from that of another customer only in writing; argument 2: that number, 3:
     * the name.
     */
    NUMBER_ALIKE,
    /** The same, and name and place agree, so that it was taken as that customer. */
    NUMBER_TAKEN_AS,
    /**
     * A number that the book lacks stands beside a name of it; arguments 2 and 3: who was taken.
     */
    TAKEN_BY_NAME,
    /**
     * The row brings a customer who is probably there already; argument 2: that number, 3: the
     * name.
     */
    LIKE_CUSTOMER,
    /** The row names a customer the book does not have; argument 1: the number. */
    CUSTOMER_UNKNOWN,
    /** A cell that should be a number is none. */
    NOT_A_NUMBER,
    /** A cell that should be a date is none, or a day that does not exist. */
    NOT_A_DATE,
    /** A number that must not be negative is. */
    NEGATIVE,
    /** A number is outside of its range; argument 2: least, 3: most. */
    OUT_OF_RANGE,
    /** A word that is not one of the known ones; argument 2: those in German, 3: in English. */
    UNKNOWN_WORD,
    /**
     * A word of another program was taken as another; argument 2: that in German, 3: in English.
     */
    WORD_TAKEN_AS,
    /** An error stands in the cell instead of a value. */
    FORMULA_FAILED,
    /** A formula whose result the file does not hold and that could not be calculated here. */
    FORMULA_UNCALCULATED,
    /** A number of which a spreadsheet has dropped digits, such as 4,71123E+11. */
    DIGITS_LOST,
    /** A text longer than the book takes; argument 2: most. */
    TOO_LONG,
    /** A contract ends before it begins. */
    ENDS_BEFORE_BEGIN,
    /** A contract of which only the days are told; it was left out. */
    CONTRACT_WITHOUT_AMOUNT,
    /** A value the row needs is missing. */
    VALUE_MISSING,
    /** The day of a next step of which nothing says what it is; it was left out. */
    STEP_MISSING,
    /** The amount had more than two decimals and was rounded; argument 2: as taken. */
    ROUNDED,
    /** The potential is below the revenue. */
    POTENTIAL_BELOW_REVENUE,
    /** A contact or project stands twice in the file; argument 2: the other row. */
    ROW_TWICE,
    /** A number that can be read in two ways was read as argument 2. */
    AMBIGUOUS_NUMBER,
    /**
     * The row goes on right of the last heading; argument 1: what stands there, 2: the cells as a
     * spreadsheet names them.
     */
    EXTRA_CELLS,
    /**
     * The record of a text file has more fields than there are headings; argument 1: what stands
     * there, 2: how many fields, 3: how many headings.
     */
    TOO_MANY_FIELDS,
    /** The record of a text file has fewer fields than there are headings; arguments as above. */
    TOO_FEW_FIELDS,
    /** A quote stands within a field of a text file; argument 1: what stands in the line. */
    STRAY_QUOTE,
    /** A quote is opened in a text file and not closed; argument 1: what stands in the line. */
    OPEN_QUOTE,
    /** Letters of a cell were lost when the text file was written or copied. */
    BROKEN_LETTERS,
    /**
     * Texts of the table were read in a wrong encoding before the file was saved; argument 1: the
     * first, 2: in how many rows, 3: what the first seems to mean.
     */
    LETTERS_GARBLED,
    /** The total of the order stands in an earlier row already; argument 2: the order. */
    ORDER_COUNTED,
    /** A line of sales was left out, since the column says that it was not sold. */
    NOT_SOLD,
    /** An activity was left out, since the column says that it is still to come. */
    ACTIVITY_AHEAD,
    /** What came of a contact is another in the book, and stays so. */
    REPORT_KEPT,
    /** The next step after a contact is due before it. */
    STEP_BEFORE,
    /** The amount of a credit note is above zero and was taken off. */
    TAKEN_OFF,
    /** Part of a sale was given back, and the amount may be that before. */
    PARTLY_REFUNDED,
    /** The amount of a sale is not quantity times price; argument 2: what that would be. */
    AMOUNT_DIFFERS,
    /** What a discount or a unit of the price makes of quantity times price is not clear. */
    DISCOUNT_UNCLEAR,
    /** Rows that hold nothing but a note were left out; argument 1: the first, 2: how many. */
    NOTE_LINES,
    /** A contact stands behind the name of the customer; argument 2: the name without it. */
    CONTACT_BEHIND,
    /** A row of customers is a contact of another; argument 2: the name of that customer. */
    CONTACT_ROW,
    /** The number of the customer stands before the name, and both were read apart. */
    NUMBER_BEFORE_NAME,
    /** A first name without a surname stands beside a company and was left out. */
    FIRST_NAME_ALONE,
    /** A row of a list of accounts is a supplier, not a customer. */
    SUPPLIER_ROW,
    /** A sum line below the table was left out. */
    SUM_LINE,
    /** A sheet that the workbook hides was not read; argument 1: its name. */
    HIDDEN_SHEET,
    /** A sheet that the workbook names is not in the file; argument 1: its name. */
    SHEET_LOST,
    /** Rows that the sheet hides, by hand or by a filter, were not read; argument 1: how many. */
    HIDDEN_ROWS,
    /** Columns that the spreadsheet hides were read; argument 1: their headings. */
    HIDDEN_COLUMNS,
    /** Another table begins in this row; it and all that follow were left out. */
    ANOTHER_TABLE,
    /** No row of the sheet has enough known headings. */
    NO_HEADINGS,
    /**
     * The rows look most like a kind that lacks something; argument 2: the code of the kind, 3: the
     * codes of the fields it lacks, separated by commas, 4: the headings not understood.
     */
    KIND_INCOMPLETE,
    /**
     * Too little says what the rows are; argument 2: the code of the kind they look most like, 3:
     * the headings not understood.
     */
    KIND_UNCLEAR,
    /** The rows are quotes, which are neither customers nor revenue. */
    QUOTES,
    /** The rows of a pivot table are groups of others, so that nothing could be counted once. */
    PIVOT_NESTED,
    /** The names of the rows of a pivot table were taken as those of customers. */
    PIVOT_NAMES,
    /** The rows are people, who may be customers or contacts. */
    PEOPLE_UNCLEAR,
    /**
     * A revenue of no year, or of "last year", was taken as that of a year; argument 2: the year.
     */
    YEAR_ASSUMED,
    /** The same of several columns; argument 0: the first heading, 1: the last, 2: the year. */
    YEARS_ASSUMED,
    /**
     * A yearly revenue without a year was taken as the rep's, but may be all that the customer
     * turns over; argument 2: the year.
     */
    REVENUE_WHOSE,
    /** A revenue with the tax in it was taken, since there is none without. */
    REVENUE_GROSS,
    /** The tax was taken off an amount that has it in it; argument 2: the heading of the tax. */
    TAX_TAKEN_OFF,
    /** An amount was taken that may have the tax in it. */
    TAX_PERHAPS,
    /** What stands below the tax can be no tax of the amount; the row was left out. */
    TAX_UNCLEAR,
    /** A column of revenue was left out, because it is not clear of which year it is. */
    REVENUE_LEFT_OUT,
    /**
     * A column was left out, because it is not clear whether it is the whole revenue of a year;
     * argument 2: the year.
     */
    REVENUE_UNCLEAR,
    /**
     * Revenue was left out, since another column names the year of each row; argument 2: its
     * heading.
     */
    REVENUE_OF_ROW_YEAR,
    /** Figures were left out, because the title of the list or the name of the sheet says plan. */
    TITLE_NO_REVENUE,
    /** A column was left out that by its heading holds percentages or quantities, no amounts. */
    COLUMN_NO_AMOUNT,
    /** A column that the import does not know was left out. */
    COLUMN_IGNORED,
    /** Two columns have the same meaning; argument 1: the letters of the one that is used. */
    COLUMN_TWICE,
    /** A date that can be read in two ways was read as argument 2. */
    AMBIGUOUS_DATE,
    /**
     * The sum of the sales lines took the place of more revenue; argument 1: the customer's number,
     * 2: the year, 3: the revenue before, 4: the sum.
     */
    REVENUE_REPLACED,
    /** The revenue of a year is negative; it was taken so. */
    NEGATIVE_REVENUE,
    /** A day that should have passed has not come yet. */
    IN_THE_FUTURE,
    /** The customer has several contracts, none of which the row means; they were left alone. */
    SEVERAL_CONTRACTS,
    /**
     * An amount in another currency than the book's, without a rate; argument 2: its code, 3: that
     * of the book.
     */
    OTHER_CURRENCY,
    /** A postcode that can be none where the customer is; it was taken. */
    POSTCODE_DOUBTFUL,
    /** Latitude and longitude seem to have changed places; argument 2: the customer's name. */
    POSITION_SWAPPED,
    /** Latitude and longitude lie far from the address, or nowhere; argument 2: the name. */
    POSITION_DOUBTFUL,
    /** Hours of a week that cannot be understood; they were left out. */
    HOURS_UNCLEAR
  }
}
