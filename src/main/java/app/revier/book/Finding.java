package app.revier.book;

import app.revier.territory.CustomerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the book that cannot be right, or that keeps the plan from being complete.
 *
 * @param code what; the text is {@code findings.<code>} in lower case with hyphens
 * @param customer at whom; none if it concerns the whole book
 * @param arguments raw texts for the sentence: the customer's number and name first, if there is
 *     one
 */
public record Finding(Code code, @Nullable CustomerId customer, List<String> arguments) {

  /** What damage is called. */
  public static Finding of(BookStore.Damage damage) {
    Code code =
        switch (damage.kind()) {
          case DAMAGED -> Code.DAMAGED;
          case NOT_UNDERSTOOD -> Code.NOT_UNDERSTOOD;
          case FORM_ADDED -> Code.FORM_ADDED;
          case FORM_MISSING -> Code.FORM_MISSING;
          case FORM_CHANGED -> Code.FORM_CHANGED;
        };
    return new Finding(
        code,
        null,
        code == Code.DAMAGED ? List.of(damage.detail()) : List.of(damage.where(), damage.detail()));
  }

  /** What is the matter. */
  public enum Code {
    /** The file is damaged; argument 0: what the database says. */
    DAMAGED(true),
    /** An entry cannot be understood; argument 0: which, 1: what is the matter with it. */
    NOT_UNDERSTOOD(true),
    /** The form of the book has too much; argument 0: what. */
    FORM_ADDED(true),
    /** The form of the book lacks something; argument 0: what. */
    FORM_MISSING(true),
    /** The form of the book is another; argument 0: where, 1: how. */
    FORM_CHANGED(true),
    /** A setting is missing: there is no target. */
    TARGET_MISSING(false),
    /** The potential is missing. */
    POTENTIAL_MISSING(false),
    /** The potential is below the revenue. */
    POTENTIAL_BELOW_REVENUE(false),
    /** The contracts secure growth that the plan does not count yet. */
    CONTRACT_ABOVE_REVENUE(false),
    /** Two customers have the same name and postcode. */
    SAME_NAME(false),
    /** A project's stage is not in the list of stages; argument 2: the project. */
    STAGE_UNKNOWN(true),
    /** The customer has a value of an attribute that is not in the list of attributes. */
    TRAIT_UNKNOWN(true),
    /** The last visit lies in the future. */
    VISIT_IN_FUTURE(false),
    /** No customer has revenue in the base year; argument 0: the year. */
    BASE_YEAR_EMPTY(false),
    /** Nothing says where the customer is. */
    PLACE_MISSING(false),
    /** The position that is given contradicts the address. */
    POSITION_CONTRADICTS(false);

    private final boolean error;

    Code(boolean error) {
      this.error = error;
    }

    /** Whether the book is not sound with it; otherwise it is a hint. */
    public boolean isError() {
      return error;
    }
  }
}
