package app.revier.desktop.screen.imports;

import app.revier.intake.ImportKind;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import org.jspecify.annotations.Nullable;

/** A line of the lists of what an import adds and changes. */
sealed interface ImportLine {

  /** Where it stands among all of its list, from 0; no two have the same. */
  int place();

  /** What is added or changed. */
  Subject subject();

  /**
   * A record that is added or changed.
   *
   * @param kind what it is
   * @param customer the customer of the book it is or belongs to; none if that is new
   * @param number the number of the customer it is or belongs to
   * @param name what it is called
   */
  record Subject(ImportKind kind, @Nullable CustomerId customer, String number, String name) {}

  /**
   * A record that is new.
   *
   * @param amount the revenue of a customer in the year of the list, the yearly value of a project,
   *     the amount of a sale; none if it is not known
   * @param details whose and where it is, in words
   */
  record New(int place, Subject subject, @Nullable Money amount, String details)
      implements ImportLine {}

  /**
   * One value that changes.
   *
   * @param difference which, and how
   */
  record Changed(int place, Subject subject, Difference difference) implements ImportLine {}

  /**
   * A value before and after.
   *
   * @param what what it is called
   * @param before as it is in the book; empty if it is not there
   * @param after as it would be
   */
  record Difference(String what, String before, String after) {}
}
