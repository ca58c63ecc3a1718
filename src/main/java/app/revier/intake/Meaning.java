package app.revier.intake;

import app.revier.intake.KnownHeading.Part;
import app.revier.intake.KnownHeading.Tongue;
import org.jspecify.annotations.Nullable;

/**
 * What one cell of a row of headings means.
 *
 * @param heading its text
 * @param field the field it names; none if it is not known or passed over
 * @param part which part of the field
 * @param year the year of a revenue, else 0
 * @param period what part of the year, see {@link RevenueHeading#part()}; 0 for all of it
 * @param assumed whether the heading does not name the year
 * @param rank how sure it is
 * @param tongue the language it gives away
 * @param unit the unit it names
 * @param role what becomes of the column
 * @param winner the column that has its field already, if there is one, else -1
 */
record Meaning(
    String heading,
    @Nullable ImportField field,
    Part part,
    int year,
    int period,
    boolean assumed,
    int rank,
    Tongue tongue,
    HeadingText.Unit unit,
    Role role,
    int winner) {

  /** What becomes of a column. */
  enum Role {
    /** It is read. */
    TAKEN,
    /** Another column has its field. */
    TWICE,
    /** It says nothing new, or the user does not want it: no word about it. */
    PASSED_OVER,
    /** It has first names beside companies, and no column has the surnames. */
    FIRST_NAME_ALONE,
    /** Nobody knows it. */
    UNKNOWN,
    /** It would be revenue, but the column in {@link #winner} names the year of each row. */
    YEAR_BY_ROW,
    /** It would be revenue, but the title or sheet speaks of something else. */
    OTHER_FIGURES,
    /** It would be revenue, but the title or sheet names a year that is none of the calendar. */
    YEAR_UNCLEAR,
    /** It would be revenue, but the title or sheet names a part of a year. */
    PART_OF_YEAR,
    /** It would be an amount, but holds percentages or quantities. */
    NO_AMOUNT,
    /** Its heading is empty. */
    EMPTY
  }

  boolean taken() {
    return role == Role.TAKEN;
  }

  static Meaning without(String heading, Role role) {
    return new Meaning(
        heading, null, Part.WHOLE, 0, 0, false, 0, Tongue.BOTH, HeadingText.Unit.PLAIN, role, -1);
  }

  static Meaning of(String heading, KnownHeading known, HeadingText text) {
    return new Meaning(
        heading,
        known.field(),
        known.part(),
        0,
        0,
        false,
        known.rank(),
        known.language(),
        text.unit(),
        Role.TAKEN,
        -1);
  }

  /** The same heading with its field gone to another column. */
  Meaning lostTo(int column, Role newRole) {
    return new Meaning(
        heading, null, part, year, period, assumed, rank, Tongue.BOTH, unit, newRole, column);
  }

  /** The same heading read as another field. */
  Meaning as(ImportField other) {
    return new Meaning(heading, other, part, 0, 0, false, rank, tongue, unit, Role.TAKEN, -1);
  }

  /** The revenue of a year or of a part of it. */
  static Meaning revenue(String heading, RevenueHeading revenue, HeadingText text) {
    return new Meaning(
        heading,
        ImportField.REVENUE,
        Part.WHOLE,
        revenue.year(),
        revenue.part(),
        revenue.assumed(),
        revenue.rank(),
        Tongue.BOTH,
        text.unit(),
        Role.TAKEN,
        -1);
  }

  /** The same as sure as this. */
  Meaning ofRank(int newRank) {
    return new Meaning(
        heading, field, part, year, period, assumed, newRank, tongue, unit, role, winner);
  }

  /** The same as a part of its field. */
  Meaning ofPart(Part newPart) {
    return new Meaning(
        heading, field, newPart, year, period, assumed, rank, tongue, unit, role, winner);
  }

  /** The same revenue as that of a year that is told elsewhere. */
  Meaning ofYear(int told) {
    return new Meaning(heading, field, part, told, period, false, rank, tongue, unit, role, winner);
  }

  /** The same heading without a word about it. */
  Meaning passedOver() {
    return without(heading, Role.PASSED_OVER);
  }

  /** Whether its cells are amounts of money. */
  boolean isAmount() {
    return field != null && ValueKind.of(field) == ValueKind.MONEY;
  }

  /** Whether it is revenue with the tax in it. */
  boolean isGross() {
    return (field == ImportField.REVENUE && rank == RevenueHeading.GROSS_RANK)
        || (field == ImportField.AMOUNT && rank == SalesTotals.GROSS);
  }

  /** Whether it is revenue that another column has already, or would have been. */
  boolean isLostRevenue() {
    return role == Role.TWICE && (year > 0 || part == Part.OF_ROW_YEAR);
  }
}
