package app.revier.intake;

import org.jspecify.annotations.Nullable;

/**
 * What a heading means.
 *
 * @param field what the column is read as
 * @param rank how sure that is: 0 for a heading that means nothing else; of two columns for one
 *     field the one with the lower rank is taken
 * @param part which part of the field the column holds
 * @param language in which language the heading is written
 * @param otherwise what the column is read as when a surer one has its field
 */
record KnownHeading(
    ImportField field, int rank, Part part, Tongue language, @Nullable ImportField otherwise) {

  /** The part of a field that a column holds. */
  enum Part {
    /** All of it. */
    WHOLE,
    /** The house number, to be put behind the street. */
    HOUSE_NUMBER,
    /** The postcode, with the town behind it. */
    POSTCODE_AND_CITY,
    /** The first name, to be put before the name. */
    FIRST_NAME,
    /** The last name of a person, who may be the customer. */
    LAST_NAME,
    /** How the name of a company goes on, to be put behind it: "Name 2". */
    CONTINUED_NAME,
    /** The tax in the amount of the same row, which is taken off. */
    INCLUDED_TAX,
    /** The revenue of the year that another column names in the row. */
    OF_ROW_YEAR,
    /** No part of a field: the year of the revenue in the same row. */
    YEAR_OF_ROW
  }

  /** The language a heading gives away. */
  enum Tongue {
    /** German. */
    GERMAN,
    /** English. */
    ENGLISH,
    /** Either. */
    BOTH
  }
}
