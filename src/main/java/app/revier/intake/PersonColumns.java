package app.revier.intake;

import app.revier.intake.KnownHeading.Part;
import app.revier.intake.Meaning.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which columns name a person or a buyer. "Name" is a surname where a first name stands beside it
 * and another column has the company; a first name alone beside a company is nobody's.
 */
final class PersonColumns {

  private static final String NAME = "name";

  private PersonColumns() {}

  /** Sorts out the names of persons among the columns of customers or contacts. */
  static void settle(ImportKind kind, List<Meaning> meanings) {
    leaveOutContinuation(meanings);
    int first = indexOf(meanings, Part.FIRST_NAME);
    if (first < 0 || indexOf(meanings, Part.LAST_NAME) >= 0) {
      return;
    }
    int name = headed(meanings);
    Meaning whole = whole(meanings);
    if (kind == ImportKind.CONTACTS) {
      if (name >= 0 && whole != null && isName(whole) && namesCompany(meanings)) {
        meanings.set(name, whole.ofPart(Part.LAST_NAME));
      }
    } else if (whole != null && !isName(whole) && whole.rank() != MeaningFinder.BY_USER) {
      if (name >= 0) {
        meanings.set(name, meanings.get(name).as(ImportField.NAME).ofPart(Part.LAST_NAME));
      } else {
        meanings.set(first, Meaning.without(meanings.get(first).heading(), Role.FIRST_NAME_ALONE));
      }
    }
  }

  /** "Name 2" goes on where "Name 1" stands before it; beside another name it may be anything. */
  private static void leaveOutContinuation(List<Meaning> meanings) {
    int continued = indexOf(meanings, Part.CONTINUED_NAME);
    Meaning whole = whole(meanings);
    if (continued >= 0 && (whole == null || !Folding.key(whole.heading()).endsWith("1"))) {
      meanings.set(continued, Meaning.without(meanings.get(continued).heading(), Role.UNKNOWN));
    }
  }

  /**
   * "Name" behind or before the number of the customer is the customer's; behind anything else of a
   * sale it may be that of a product.
   *
   * @param meanings of a table of sales
   */
  static void readBuyer(List<Meaning> meanings) {
    if (meanings.stream().anyMatch(m -> m.taken() && m.field() == ImportField.CUSTOMER_NAME)) {
      return;
    }
    for (int i = 0; i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      if (!meaning.taken() && isName(meaning) && isBesideNumber(meanings, i)) {
        meanings.set(i, meaning.as(ImportField.CUSTOMER_NAME));
        return;
      }
    }
  }

  private static boolean isBesideNumber(List<Meaning> meanings, int column) {
    int before = column - 1;
    while (before >= 0 && !meanings.get(before).taken()) {
      before--;
    }
    return before >= 0
        ? meanings.get(before).field() == ImportField.NUMBER
        : column + 1 < meanings.size() && meanings.get(column + 1).field() == ImportField.NUMBER;
  }

  private static int headed(List<Meaning> meanings) {
    for (int i = 0; i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      boolean ofName = meaning.field() == ImportField.NAME || meaning.winner() >= 0;
      if (ofName && isName(meaning)) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Meaning whole(List<Meaning> meanings) {
    return meanings.stream()
        .filter(meaning -> meaning.taken() && meaning.field() == ImportField.NAME)
        .filter(meaning -> meaning.part() == Part.WHOLE)
        .findFirst()
        .orElse(null);
  }

  private static int indexOf(List<Meaning> meanings, Part part) {
    for (int i = 0; i < meanings.size(); i++) {
      if (meanings.get(i).taken() && meanings.get(i).part() == part) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isName(Meaning meaning) {
    return Folding.key(meaning.heading()).equals(NAME);
  }

  /** Whether a column of a table that refers to customers has their names. */
  static boolean namesCompany(List<Meaning> meanings) {
    return meanings.stream()
        .anyMatch(meaning -> meaning.taken() && isCompany(meaning.heading(), meaning.field()));
  }

  private static boolean isCompany(String heading, @Nullable ImportField field) {
    if (field == ImportField.CUSTOMER_NAME) {
      return true;
    }
    KnownHeading known =
        field == ImportField.NUMBER
            ? HeadingCatalogue.KNOWN.find(ImportKind.CONTACTS, HeadingText.of(heading))
            : null;
    return known != null && known.otherwise() == ImportField.CUSTOMER_NAME;
  }
}
