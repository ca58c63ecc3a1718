package app.revier.desktop.screen.imports;

import app.revier.intake.ImportKind;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A line of the lists of what an import adds and changes. Its words are found when somebody looks
 * at it, so that a list of any length takes little room.
 */
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
   * @param told whose and where it is, in words
   * @param holds all of its values, each without one before
   */
  record New(
      int place,
      Subject subject,
      @Nullable Money amount,
      Supplier<String> told,
      Supplier<List<Difference>> holds)
      implements ImportLine {

    /** Whose and where it is, in words. */
    String details() {
      return told.get();
    }

    /** All of its values. */
    List<Difference> values() {
      return holds.get();
    }
  }

  /**
   * One value that changes.
   *
   * @param told which, and how
   */
  record Changed(int place, Subject subject, Supplier<Difference> told) implements ImportLine {

    /** Which value changes, and how. */
    Difference difference() {
      return told.get();
    }
  }

  /**
   * A value before and after.
   *
   * @param what what it is called
   * @param before as it is in the book; empty if it is not there
   * @param after as it would be
   */
  record Difference(String what, String before, String after) {}
}
