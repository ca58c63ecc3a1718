package app.revier.intake;

import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a column can be read as. */
public enum ImportField {
  /** Customer number. */
  NUMBER(
      ImportKind.CUSTOMERS,
      ImportKind.CONTACTS,
      ImportKind.PROJECTS,
      ImportKind.ACTIVITIES,
      ImportKind.SALES),
  /**
   * Name of the customer that a contact, project, activity or sale belongs to, beside the number or
   * alone.
   */
  CUSTOMER_NAME(ImportKind.CONTACTS, ImportKind.PROJECTS, ImportKind.ACTIVITIES, ImportKind.SALES),
  /** Name of the customer, or of the contact. */
  NAME(ImportKind.CUSTOMERS, ImportKind.CONTACTS),
  /** Street and house number. */
  STREET(CustomerFields.STREET),
  /** Postcode. */
  POSTCODE(CustomerFields.POSTCODE),
  /** Town. */
  CITY(CustomerFields.CITY),
  /** Country. */
  COUNTRY(CustomerFields.COUNTRY),
  /** Latitude in degrees. */
  LATITUDE(ImportKind.CUSTOMERS),
  /** Longitude in degrees. */
  LONGITUDE(ImportKind.CUSTOMERS),
  /** Line of business. */
  INDUSTRY(CustomerFields.INDUSTRY),
  /** Parent group. */
  PARENT_GROUP(CustomerFields.PARENT_GROUP),
  /** Telephone. */
  PHONE(CustomerFields.PHONE),
  /** Mail address. */
  MAIL(CustomerFields.MAIL),
  /** Web page. */
  WEB(CustomerFields.WEB),
  /** Currency of the amounts of the row. */
  CURRENCY(ImportKind.CUSTOMERS, ImportKind.PROJECTS, ImportKind.SALES),
  /** Revenue of the year in the heading. */
  REVENUE(ImportKind.CUSTOMERS),
  /** Potential. */
  POTENTIAL(ImportKind.CUSTOMERS),
  /** Whether the potential is given or estimated. */
  POTENTIAL_SOURCE(ImportKind.CUSTOMERS),
  /** The rep's estimate of the loyalty. */
  LOYALTY(CustomerFields.LOYALTY),
  /** Retention probability by hand. */
  RETENTION(CustomerFields.RETENTION),
  /** Price erosion. */
  PRICE_EROSION(CustomerFields.PRICE_EROSION),
  /** Whether a change of decision maker is announced. */
  DECISION_MAKER_LEAVES(CustomerFields.DECISION_MAKER_LEAVES),
  /** Whether a competitor attack is noted. */
  COMPETITOR_ATTACKS(CustomerFields.COMPETITOR_ATTACKS),
  /** Whether the customer fears to depend on one supplier. */
  HURDLE_DEPENDENCE(CustomerFields.HURDLE_DEPENDENCE),
  /** Whether the customer will demand a larger discount on the whole. */
  HURDLE_DISCOUNT(CustomerFields.HURDLE_DISCOUNT),
  /** Whether the customer is a quiet account that a competitor wants. */
  HURDLE_WANTED(CustomerFields.HURDLE_WANTED),
  /** Whether the customer has departments that side with a competitor. */
  HURDLE_DEPARTMENTS(CustomerFields.HURDLE_DEPARTMENTS),
  /** Whether the customer remembers what we did in the past. */
  HURDLE_PAST(CustomerFields.HURDLE_PAST),
  /** The value of one of the rep's attributes, which the heading names. */
  ATTRIBUTE(ImportKind.CUSTOMERS),
  /** Yearly amount of the contract. */
  CONTRACT_AMOUNT(ImportKind.CUSTOMERS),
  /** First day of the contract. */
  CONTRACT_FROM(ImportKind.CUSTOMERS),
  /** Last day of the contract. */
  CONTRACT_UNTIL(ImportKind.CUSTOMERS),
  /** Competitors, separated by semicolons. */
  COMPETITOR(ImportKind.CUSTOMERS),
  /** Days between visits. */
  VISIT_INTERVAL(CustomerFields.VISIT_INTERVAL),
  /** Visits a year. */
  VISITS_PER_YEAR(CustomerFields.VISITS_PER_YEAR),
  /** Calls a year beside the visits. */
  CALLS_PER_YEAR(CustomerFields.CALLS_PER_YEAR),
  /** Minutes a visit takes. */
  VISIT_MINUTES(CustomerFields.VISIT_MINUTES),
  /** Day of the last visit. */
  LAST_VISIT(CustomerFields.LAST_VISIT),
  /** Hours at which it can be visited. */
  VISITING_HOURS(CustomerFields.VISITING_HOURS),
  /** Minutes of quiet preparation before a visit. */
  PREPARATION_MINUTES(CustomerFields.PREPARATION_MINUTES),
  /** Whether the rep comes without asking before. */
  WITHOUT_APPOINTMENT(CustomerFields.WITHOUT_APPOINTMENT),
  /** Questions for the next visit. */
  QUESTIONS(CustomerFields.QUESTIONS),
  /** Yearly revenue without any visit. */
  REVENUE_WITHOUT_VISITS(CustomerFields.JUDGED_NONE),
  /** Yearly revenue with the visits of today. */
  REVENUE_AT_VISITS_TODAY(CustomerFields.JUDGED_TODAY),
  /** Yearly revenue with half as many more visits. */
  REVENUE_AT_HALF_MORE(CustomerFields.JUDGED_HALF_MORE),
  /** Yearly revenue with as many visits as make sense. */
  REVENUE_AT_MOST(CustomerFields.JUDGED_MOST),
  /** Of how many visits a year the judgement of today is. */
  JUDGED_VISITS(CustomerFields.JUDGED_VISITS),
  /** The fewest visits a year that the call plan may give. */
  LEAST_VISITS(CustomerFields.LEAST_VISITS),
  /** The most visits a year that the call plan may give. */
  MOST_VISITS(CustomerFields.MOST_VISITS),
  /** A note. */
  NOTE(ImportKind.CUSTOMERS),
  /** Role of a contact. */
  ROLE(ImportKind.CONTACTS),
  /** Influence of a contact, 1 to 3. */
  INFLUENCE(ImportKind.CONTACTS),
  /** Are we welcome, 0 to 4. */
  WELCOME(ImportKind.CONTACTS),
  /** Are service and products found helpful, 0 to 4. */
  HELPFUL(ImportKind.CONTACTS),
  /** Are orders regular, 0 to 4. */
  REGULAR_ORDERS(ImportKind.CONTACTS),
  /** Openness for new things, 0 to 4. */
  OPENNESS(ImportKind.CONTACTS),
  /** Telephone of a contact. */
  CONTACT_PHONE(ImportKind.CONTACTS),
  /** Mail address of a contact. */
  CONTACT_MAIL(ImportKind.CONTACTS),
  /** Birthday of a contact. */
  BIRTHDAY(ImportKind.CONTACTS),
  /** What is worth remembering of a contact. */
  CONTACT_NOTE(ImportKind.CONTACTS),
  /** Whether a contact stays, leaves or has left. */
  STAYING(ImportKind.CONTACTS),
  /** The day of the answers of a row. */
  ASSESSED(ImportKind.CONTACTS),
  /** Earlier answers of a contact with their days. */
  EARLIER_ANSWERS(ImportKind.CONTACTS),
  /** Name of a project. */
  PROJECT(ImportKind.PROJECTS),
  /** The id of a project in the system it comes from. */
  PROJECT_ID(ImportKind.PROJECTS),
  /** Whether it was won or lost, in programs that keep this beside the stage. */
  OUTCOME(ImportKind.PROJECTS),
  /** Kind of a project. */
  KIND(ImportKind.PROJECTS),
  /** Measure of a project. */
  MEASURE(ImportKind.PROJECTS),
  /** Stage of a project. */
  STAGE(ImportKind.PROJECTS),
  /** Yearly value of a project. */
  YEARLY_VALUE(ImportKind.PROJECTS),
  /** Expected start of a project. */
  START(ImportKind.PROJECTS),
  /** What is to be done next for a project, or after a contact. */
  NEXT_STEP(ImportKind.PROJECTS, ImportKind.ACTIVITIES),
  /** Until when that is to be done. */
  NEXT_STEP_DATE(ImportKind.PROJECTS, ImportKind.ACTIVITIES),
  /** Win probability by hand. */
  WIN_PROBABILITY(ImportKind.PROJECTS),
  /** Visits still needed. */
  VISITS(ImportKind.PROJECTS),
  /** Hours still needed. */
  HOURS(ImportKind.PROJECTS),
  /** Money still needed. */
  BUDGET(ImportKind.PROJECTS),
  /** Whether the rep wants the project in or out. */
  CHOICE(ImportKind.PROJECTS),
  /** Whether it was a visit, a call, a mail or a note. */
  ACTIVITY(ImportKind.ACTIVITIES),
  /** What it was about, in few words. */
  SUBJECT(ImportKind.ACTIVITIES),
  /** What was said or noted. */
  REPORT(ImportKind.ACTIVITIES),
  /** How long it took. */
  MINUTES(ImportKind.ACTIVITIES),
  /** Whether it took place. */
  RESULT(ImportKind.ACTIVITIES),
  /** Where a note is from. */
  SOURCE(ImportKind.ACTIVITIES),
  /** Name of the project it was about. */
  ABOUT_PROJECT(ImportKind.ACTIVITIES),
  /** With whom it was. */
  PERSON(ImportKind.ACTIVITIES),
  /** Day of the sale or of the activity. */
  DATE(ImportKind.SALES, ImportKind.ACTIVITIES),
  /** Number of the order that a line belongs to; tells whose the next lines of it are. */
  ORDER(ImportKind.SALES),
  /** How far the sale has come; a line that was not sold is left out. */
  ORDER_STATUS(ImportKind.SALES),
  /** When the sale was cancelled; anything in it but a word for no says that it was. */
  CANCELLED(ImportKind.SALES),
  /** Product sold. */
  PRODUCT(ImportKind.SALES),
  /** Group of products that it belongs to. */
  PRODUCT_GROUP(ImportKind.SALES),
  /** Quantity sold. */
  QUANTITY(ImportKind.SALES),
  /** Price of one unit. */
  UNIT_PRICE(ImportKind.SALES),
  /** Amount of the line. */
  AMOUNT(ImportKind.SALES);

  @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf never changes
  private final Set<ImportKind> kinds;

  @SuppressWarnings("ImmutableEnumChecker") // a constant of CustomerFields
  private final @Nullable CustomerField<?> ofCustomer;

  ImportField(ImportKind first, ImportKind... more) {
    kinds = Set.copyOf(EnumSet.of(first, more));
    ofCustomer = null;
  }

  ImportField(CustomerField<?> ofCustomer) {
    kinds = Set.of(ImportKind.CUSTOMERS);
    this.ofCustomer = ofCustomer;
  }

  /** The field of a customer that the column fills by itself; none for any other column. */
  @Nullable CustomerField<?> ofCustomer() {
    return ofCustomer;
  }

  /** The tables this field occurs in. */
  public boolean isOf(ImportKind kind) {
    return kinds.contains(kind);
  }

  /** The name a mapping file uses, such as {@code visit-minutes}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A few headings that are read as this field without being told so, the surest first. */
  public List<String> headings(boolean german) {
    return HeadingCatalogue.KNOWN.examples(this, german);
  }

  /** The field a mapping file names, or none. */
  public static @Nullable ImportField ofCode(String code) {
    for (ImportField field : values()) {
      if (field.code().equals(code)) {
        return field;
      }
    }
    return null;
  }

  /**
   * Whether a mapping file may give a heading this meaning: the code of a field, {@code revenue:}
   * with a year from 1900 to 2199, or nothing to pass the column over.
   */
  public static boolean isTarget(String code) {
    String prefix = REVENUE.code() + ":";
    return code.isEmpty()
        || (ofCode(code) != null && ofCode(code) != ATTRIBUTE)
        || (code.startsWith(prefix)
            && code.substring(prefix.length()).matches("(19|20|21)[0-9]{2}"));
  }
}
