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
    /** Nobody knows it. */
    UNKNOWN,
    /** Its heading is empty. */
    EMPTY
  }

  boolean taken() {
    return role == Role.TAKEN;
  }

  static Meaning without(String heading, Role role) {
    return new Meaning(
        heading, null, Part.WHOLE, 0, 0, Tongue.BOTH, HeadingText.Unit.PLAIN, role, -1);
  }

  static Meaning of(String heading, KnownHeading known, HeadingText text, int year) {
    return new Meaning(
        heading,
        known.field(),
        known.part(),
        year,
        known.rank(),
        known.language(),
        text.unit(),
        Role.TAKEN,
        -1);
  }

  /** The same heading with its field gone to another column. */
  Meaning lostTo(int column, Role newRole) {
    return new Meaning(heading, null, part, 0, rank, Tongue.BOTH, unit, newRole, column);
  }

  /** The same heading read as another field. */
  Meaning as(ImportField other) {
    return new Meaning(heading, other, part, 0, rank, tongue, unit, Role.TAKEN, -1);
  }
}
