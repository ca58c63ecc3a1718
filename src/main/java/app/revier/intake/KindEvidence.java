package app.revier.intake;

import app.revier.intake.HeaderFinder.Header;
import app.revier.intake.KnownHeading.Part;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What speaks for a kind of table: the headings that only this kind has. Headings that could stand
 * in any list count for little, a name or a number for nothing.
 */
final class KindEvidence {

  /** So much speaks for a kind clearly, even if something is missing that it cannot do without. */
  static final int CLEAR = 6;

  private static final int STRONG = 4;
  private static final int WEAK = 2;
  private static final int BUSINESS = 6;
  private static final int PERSON = 5;
  private static final int DATED_AMOUNT = 6;
  private static final int NAMED_LIKE_ANYTHING = 8;
  private static final int FIRM_WITH_ADDRESS = 6;
  private static final int FIRM_WITH_NUMBER_AND_ADDRESS = 8;
  private static final int PARTS_OF_AN_ADDRESS = 2;

  /** The most a rank may be to say that something is the customer's own. */
  private static final int OWN = 1;

  private static final Set<ImportField> ADDRESS =
      EnumSet.of(ImportField.STREET, ImportField.POSTCODE, ImportField.CITY, ImportField.COUNTRY);

  /** What is done with customers; their address and industry say nothing. */
  private static final Set<ImportField> OF_CUSTOMERS =
      EnumSet.of(
          ImportField.REVENUE,
          ImportField.POTENTIAL,
          ImportField.POTENTIAL_SOURCE,
          ImportField.LOYALTY,
          ImportField.RETENTION,
          ImportField.PRICE_EROSION,
          ImportField.CONTRACT_AMOUNT,
          ImportField.CONTRACT_FROM,
          ImportField.CONTRACT_UNTIL,
          ImportField.VISIT_INTERVAL,
          ImportField.VISITS_PER_YEAR,
          ImportField.REVENUE_WITHOUT_VISITS,
          ImportField.REVENUE_AT_VISITS_TODAY,
          ImportField.REVENUE_AT_HALF_MORE,
          ImportField.REVENUE_AT_MOST,
          ImportField.JUDGED_VISITS,
          ImportField.LEAST_VISITS,
          ImportField.MOST_VISITS,
          ImportField.VISIT_MINUTES,
          ImportField.LAST_VISIT,
          ImportField.VISITING_HOURS,
          ImportField.PREPARATION_MINUTES);

  private KindEvidence() {}

  /** How much speaks for the kind; 0 if nothing but names, numbers and addresses does. */
  static int score(Header header) {
    int score = 0;
    Set<String> counted = new HashSet<>();
    for (Meaning meaning : header.meanings()) {
      ImportField field = meaning.field();
      if (field != null && meaning.taken() && counted.add(field + " " + meaning.year())) {
        score += weight(header.kind(), field, meaning);
      }
    }
    return switch (header.kind()) {
      case CUSTOMERS -> Math.max(score, firm(header));
      case CONTACTS -> score + (isPerson(header.meanings()) ? PERSON : 0);
      case PROJECTS, ACTIVITIES -> score;
      case SALES -> score + (isDatedAmount(header) ? DATED_AMOUNT : 0);
    };
  }

  /** A day and an amount are what makes a sale. */
  private static boolean isDatedAmount(Header header) {
    return has(header, ImportField.DATE, OWN) && header.missing().isEmpty();
  }

  private static int weight(ImportKind kind, ImportField field, Meaning meaning) {
    if (kind == ImportKind.CUSTOMERS) {
      return !OF_CUSTOMERS.contains(field) ? 0 : meaning.assumed() ? WEAK : BUSINESS;
    }
    if (kind == ImportKind.CONTACTS && field == ImportField.NAME) {
      return isContactName(meaning) ? STRONG : 0;
    }
    if (!field.isOf(kind) || isOfAll(field) || meaning.rank() > OWN) {
      return 0;
    }
    return isStrong(meaning) ? STRONG : WEAK;
  }

  private static boolean isOfAll(ImportField field) {
    return switch (field) {
      case NUMBER,
          NAME,
          CUSTOMER_NAME,
          ORDER,
          ORDER_STATUS,
          CANCELLED,
          CURRENCY,
          CONTACT_PHONE,
          CONTACT_MAIL,
          CONTACT_NOTE ->
          true;
      default -> false;
    };
  }

  private static boolean isStrong(Meaning meaning) {
    return meaning.rank() <= 0 && !KindHeadings.COMMON.contains(Folding.key(meaning.heading()));
  }

  /** Whether anything speaks for the kind that could hardly stand in another list. */
  static boolean isClear(Header header) {
    return score(header) >= CLEAR
        && header.meanings().stream()
            .anyMatch(
                meaning ->
                    meaning.field() != null
                        && meaning.taken()
                        && weight(header.kind(), meaning.field(), meaning) >= STRONG);
  }

  /** Whether columns say something that is kept of contacts only. */
  static boolean isAboutContacts(List<Meaning> meanings) {
    return meanings.stream()
            .anyMatch(
                meaning ->
                    meaning.field() != null
                        && meaning.taken()
                        && meaning.field().isOf(ImportKind.CONTACTS)
                        && !meaning.field().isOf(ImportKind.CUSTOMERS)
                        && !isOfAll(meaning.field()))
        || isPerson(meanings);
  }

  private static boolean isContactName(Meaning meaning) {
    return meaning.part() == Part.WHOLE && meaning.rank() == 0;
  }

  private static boolean isPerson(List<Meaning> meanings) {
    return (has(meanings, Part.FIRST_NAME) && has(meanings, Part.LAST_NAME))
        || meanings.stream()
            .anyMatch(
                meaning ->
                    meaning.taken()
                        && meaning.field() == ImportField.NAME
                        && Folding.key(meaning.heading()).startsWith("person"));
  }

  private static boolean has(List<Meaning> meanings, Part part) {
    return meanings.stream().anyMatch(meaning -> meaning.taken() && meaning.part() == part);
  }

  private static boolean has(Header header, ImportField field, int most) {
    return header.meanings().stream()
        .anyMatch(
            meaning ->
                meaning.taken()
                    && meaning.field() == field
                    && meaning.part() == Part.WHOLE
                    && meaning.rank() <= most);
  }

  private static boolean isFirm(Header header) {
    return has(header, ImportField.NAME, 0);
  }

  private static int firm(Header header) {
    if (!hasAddress(header.meanings())) {
      return 0;
    }
    boolean number = has(header, ImportField.NUMBER, 0);
    if (isFirm(header)) {
      return number
          ? FIRM_WITH_NUMBER_AND_ADDRESS
          : isOfPersons(header) ? PERSON : FIRM_WITH_ADDRESS;
    }
    return 0;
  }

  /** Whether firms are told beside persons, and without a street to drive to. */
  private static boolean isOfPersons(Header header) {
    return isPerson(header.meanings()) && !has(header, ImportField.STREET, OWN);
  }

  private static boolean hasAddress(List<Meaning> meanings) {
    long parts =
        meanings.stream()
            .filter(meaning -> meaning.taken() && meaning.rank() <= OWN)
            .filter(meaning -> meaning.field() != null && ADDRESS.contains(meaning.field()))
            .count();
    long both =
        meanings.stream()
            .filter(meaning -> meaning.taken() && meaning.part() == Part.POSTCODE_AND_CITY)
            .count();
    return parts + both >= PARTS_OF_AN_ADDRESS;
  }

  /**
   * Whether what is there is enough to take the rows for this kind without being told so. A name
   * alone never is: everything has a name.
   */
  static boolean suffices(Header header, Header asCustomers) {
    return switch (header.kind()) {
      case CUSTOMERS -> suffice(header);
      case CONTACTS ->
          !isPerson(header.meanings())
              || isFirm(asCustomers)
              || has(header, ImportField.CUSTOMER_NAME, Integer.MAX_VALUE)
              || !hasAddress(asCustomers.meanings())
              || score(header) > PERSON;
      case PROJECTS -> projectsSuffice(header, asCustomers);
      case ACTIVITIES -> score(header) >= CLEAR && ActivityEvidence.suffices(header.meanings());
      case SALES -> true;
    };
  }

  private static boolean projectsSuffice(Header header, Header asCustomers) {
    if (has(header, ImportField.PROJECT, OWN + 1)) {
      return has(header, ImportField.PROJECT, 0) || score(header) >= CLEAR;
    }
    return score(header) >= NAMED_LIKE_ANYTHING
        && isClear(header)
        && isThin(asCustomers)
        && !hasAddress(asCustomers.meanings());
  }

  /** Whether nothing says that customers are worked with: only names, numbers and addresses. */
  static boolean isThin(Header customers) {
    return customers.meanings().stream()
        .noneMatch(
            meaning ->
                meaning.field() != null
                    && meaning.taken()
                    && OF_CUSTOMERS.contains(meaning.field()));
  }

  /** Whether anything is said of the business with customers other than revenue of no year. */
  static boolean isBusinessOfYears(Header customers) {
    return customers.meanings().stream()
        .anyMatch(
            meaning ->
                meaning.field() != null
                    && meaning.taken()
                    && !meaning.assumed()
                    && OF_CUSTOMERS.contains(meaning.field()));
  }

  private static boolean suffice(Header header) {
    boolean business = !isThin(header);
    boolean number = has(header, ImportField.NUMBER, 0);
    if (!has(header, ImportField.NAME, Integer.MAX_VALUE)) {
      boolean person = has(header.meanings(), Part.LAST_NAME);
      return business ? number || !person : number && !person && isAboutCustomers(header);
    }
    if (isFirm(header) || business) {
      return true;
    }
    return !isOfPeople(header.meanings()) && (number || hasPlace(header));
  }

  /** Whether anything is told of the customers beside one part of an address. */
  private static boolean isAboutCustomers(Header header) {
    return hasAddress(header.meanings())
        || header.meanings().stream()
            .anyMatch(
                meaning ->
                    meaning.field() != null
                        && meaning.taken()
                        && meaning.field() != ImportField.NUMBER
                        && !ADDRESS.contains(meaning.field()));
  }

  private static boolean hasPlace(Header header) {
    return header.meanings().stream()
        .anyMatch(
            meaning ->
                meaning.field() != null
                    && meaning.taken()
                    && ADDRESS.contains(meaning.field())
                    && meaning.field() != ImportField.COUNTRY);
  }

  /** Whether the rows seem to be people, who may be customers, contacts or neither. */
  static boolean isOfPeople(List<Meaning> meanings) {
    return has(meanings, Part.FIRST_NAME)
        || meanings.stream()
            .anyMatch(meaning -> KindHeadings.OF_PEOPLE.contains(Folding.key(meaning.heading())));
  }
}
