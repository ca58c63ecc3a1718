package app.revier.territory;

import app.revier.territory.CustomerField.Access;
import app.revier.territory.CustomerField.Amount;
import app.revier.territory.CustomerField.Day;
import app.revier.territory.CustomerField.Likelihood;
import app.revier.territory.CustomerField.Mark;
import app.revier.territory.CustomerField.Part;
import app.revier.territory.CustomerField.Portion;
import app.revier.territory.CustomerField.Score;
import app.revier.territory.CustomerField.Text;
import app.revier.territory.CustomerField.Text.Form;
import app.revier.territory.CustomerField.Week;
import app.revier.territory.CustomerField.Whole;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a customer. What is entered in several parts, such as a contract, is none. */
public final class CustomerFields {

  /** The customer number, unique in the book. */
  public static final Text NUMBER =
      identity("number", Form.REQUIRED, Customer::number, CustomerBuilder::number);

  /** The name. */
  public static final Text NAME =
      identity("name", Form.REQUIRED, Customer::name, CustomerBuilder::name);

  /** The line of business. */
  public static final Text INDUSTRY =
      identity("industry", Form.SHARED, Customer::industry, CustomerBuilder::industry);

  /** The group that sister companies share. */
  public static final Text PARENT_GROUP =
      identity("parent-group", Form.SHARED, Customer::parentGroup, CustomerBuilder::parentGroup);

  /** Street and house number. */
  public static final Text STREET =
      address("street", Form.FREE, Address::street, Address::withStreet);

  /** The postcode. */
  public static final Text POSTCODE =
      address("postcode", Form.FREE, Address::postcode, Address::withPostcode);

  /** The town. */
  public static final Text CITY = address("city", Form.SHARED, Address::city, Address::withCity);

  /** The country. */
  public static final Text COUNTRY =
      address("country", Form.SHARED, Address::country, Address::withCountry);

  /** The telephone number. */
  public static final Text PHONE = reach("phone", Form.FREE, Reach::phone, Reach::withPhone);

  /** The mail address. */
  public static final Text MAIL = reach("mail", Form.MAIL, Reach::mail, Reach::withMail);

  /** The web page. */
  public static final Text WEB = reach("web", Form.FREE, Reach::web, Reach::withWeb);

  /** The rep's own estimate of the loyalty. */
  public static final Score LOYALTY =
      new Score(standing("loyalty", Standing::loyaltyEstimate, Standing::withLoyaltyEstimate));

  /** The retention probability, set by hand. */
  public static final Likelihood RETENTION =
      new Likelihood(
          standing("retention", Standing::retentionByHand, Standing::withRetentionByHand));

  /** The share of the revenue lost to lower prices. */
  public static final Portion PRICE_EROSION =
      new Portion(
          standing(
              "price-erosion",
              standing ->
                  standing.priceErosion().equals(Share.NONE) ? null : standing.priceErosion(),
              (standing, share) -> standing.withPriceErosion(share == null ? Share.NONE : share)));

  /** Whether a change of decision maker is announced. */
  public static final Mark DECISION_MAKER_LEAVES =
      new Mark(
          standing(
              "decision-maker-leaves",
              Standing::decisionMakerLeaves,
              (standing, mark) -> standing.withDecisionMakerLeaves(Boolean.TRUE.equals(mark))));

  /** Whether a competitor attack is noted. */
  public static final Mark COMPETITOR_ATTACKS =
      new Mark(
          standing(
              "competitor-attacks",
              Standing::competitorAttacks,
              (standing, mark) -> standing.withCompetitorAttacks(Boolean.TRUE.equals(mark))));

  /** How many minutes a visit takes, up to a day. */
  public static final Whole VISIT_MINUTES =
      new Whole(
          visiting("visit-minutes", Visiting::minutes, Visiting::withMinutes),
          1,
          Visiting.MOST_MINUTES);

  /** The desired days between two visits, up to ten years. */
  public static final Whole VISIT_INTERVAL =
      new Whole(
          visiting("visit-interval", Visiting::intervalDays, Visiting::withIntervalDays),
          1,
          Visiting.MOST_DAYS);

  /** The desired visits a year, exactly; takes the place of the interval. */
  public static final Whole VISITS_PER_YEAR =
      new Whole(
          visiting("visits-per-year", Visiting::visitsPerYear, Visiting::withVisitsPerYear),
          0,
          Visiting.MOST_VISITS);

  /** How many calls a year the customer gets beside the visits, up to one a week. */
  public static final Whole CALLS_PER_YEAR =
      new Whole(
          visiting("calls-per-year", Visiting::callsPerYear, Visiting::withCallsPerYear),
          0,
          Visiting.MOST_CALLS);

  /** The day of the latest visit. */
  public static final Day LAST_VISIT =
      new Day(visiting("last-visit", Visiting::lastVisit, Visiting::withLastVisit));

  /** When the customer can be visited. */
  public static final Week VISITING_HOURS =
      new Week(visiting("visiting-hours", Visiting::hours, Visiting::withHours));

  /** Minutes of quiet preparation before each visit, up to a day. */
  public static final Whole PREPARATION_MINUTES =
      new Whole(
          visiting(
              "preparation-minutes",
              visiting ->
                  visiting.preparationMinutes() == 0
                      ? null
                      : (Integer) visiting.preparationMinutes(),
              (visiting, time) -> visiting.withPreparationMinutes(time == null ? 0 : time)),
          0,
          Visiting.MOST_MINUTES);

  /** Whether the rep comes without asking before. */
  public static final Mark WITHOUT_APPOINTMENT =
      new Mark(
          visiting(
              "without-appointment",
              Visiting::withoutAppointment,
              (visiting, mark) -> visiting.withWithoutAppointment(Boolean.TRUE.equals(mark))));

  /** What the rep wants to ask at the next visit. */
  public static final Text QUESTIONS =
      new Text(
          visiting(
              "questions",
              Visiting::questions,
              (visiting, text) -> visiting.withQuestions(text == null ? "" : text)),
          Form.FREE);

  /** The yearly revenue without any visit, by the rep's judgement. */
  public static final Amount JUDGED_NONE =
      new Amount(judged("revenue-without-visits", CallJudgements::none, CallJudgements::withNone));

  /** The yearly revenue with the visits of today. */
  public static final Amount JUDGED_TODAY =
      new Amount(
          judged("revenue-at-visits-today", CallJudgements::today, CallJudgements::withToday));

  /** The yearly revenue with half as many more visits. */
  public static final Amount JUDGED_HALF_MORE =
      new Amount(
          judged("revenue-at-half-more", CallJudgements::halfMore, CallJudgements::withHalfMore));

  /** The yearly revenue with as many visits as make sense. */
  public static final Amount JUDGED_MOST =
      new Amount(judged("revenue-at-most", CallJudgements::most, CallJudgements::withMost));

  /** Of how many visits a year the judgement of today is. */
  public static final Whole JUDGED_VISITS =
      new Whole(
          judged("judged-visits", CallJudgements::atVisits, CallJudgements::withAtVisits),
          1,
          Visiting.MOST_VISITS);

  /** The fewest visits a year that the call plan may give. */
  public static final Whole LEAST_VISITS =
      new Whole(
          judged("least-visits", CallJudgements::leastVisits, CallJudgements::withLeastVisits),
          0,
          CallJudgements.MOST_VISITS);

  /** The most visits a year that the call plan may give. */
  public static final Whole MOST_VISITS =
      new Whole(
          judged("most-visits", CallJudgements::mostVisits, CallJudgements::withMostVisits),
          0,
          CallJudgements.MOST_VISITS);

  /** Whether the customer fears to depend on one supplier. */
  public static final Mark HURDLE_DEPENDENCE = hurdle("hurdle-dependence", Hurdle.FEARS_DEPENDENCE);

  /** Whether the customer will demand a larger discount on the whole. */
  public static final Mark HURDLE_DISCOUNT = hurdle("hurdle-discount", Hurdle.DEMANDS_DISCOUNT);

  /** Whether the customer is a quiet account that a competitor wants. */
  public static final Mark HURDLE_WANTED = hurdle("hurdle-wanted", Hurdle.WANTED_BY_COMPETITOR);

  /** Whether the customer has departments that side with a competitor. */
  public static final Mark HURDLE_DEPARTMENTS =
      hurdle("hurdle-departments", Hurdle.DEPARTMENTS_WITH_COMPETITOR);

  /** Whether the customer remembers what we did in the past. */
  public static final Mark HURDLE_PAST = hurdle("hurdle-past", Hurdle.PAST_PERFORMANCE);

  /** All of them, part by part. */
  public static final List<CustomerField<?>> ALL =
      List.of(
          NUMBER,
          NAME,
          INDUSTRY,
          PARENT_GROUP,
          STREET,
          POSTCODE,
          CITY,
          COUNTRY,
          PHONE,
          MAIL,
          WEB,
          LOYALTY,
          RETENTION,
          PRICE_EROSION,
          DECISION_MAKER_LEAVES,
          COMPETITOR_ATTACKS,
          VISIT_MINUTES,
          VISIT_INTERVAL,
          VISITS_PER_YEAR,
          CALLS_PER_YEAR,
          LAST_VISIT,
          VISITING_HOURS,
          PREPARATION_MINUTES,
          WITHOUT_APPOINTMENT,
          QUESTIONS,
          JUDGED_NONE,
          JUDGED_TODAY,
          JUDGED_HALF_MORE,
          JUDGED_MOST,
          JUDGED_VISITS,
          LEAST_VISITS,
          MOST_VISITS,
          HURDLE_DEPENDENCE,
          HURDLE_DISCOUNT,
          HURDLE_WANTED,
          HURDLE_DEPARTMENTS,
          HURDLE_PAST);

  /** The texts among them. */
  public static final List<Text> TEXTS =
      ALL.stream().filter(Text.class::isInstance).map(Text.class::cast).toList();

  private CustomerFields() {}

  private static Mark hurdle(String key, Hurdle hurdle) {
    return new Mark(
        new Access<>(
            key,
            Part.HURDLES,
            customer -> customer.behaviour().hurdles().contains(hurdle),
            (customer, mark) ->
                customer
                    .edit()
                    .behaviour(customer.behaviour().with(hurdle, Boolean.TRUE.equals(mark)))
                    .build()));
  }

  /** The fields of a part of the record. */
  public static List<CustomerField<?>> of(Part part) {
    return ALL.stream().filter(field -> field.part() == part).toList();
  }

  private static Text identity(
      String key,
      Form form,
      Function<Customer, @Nullable String> from,
      BiFunction<CustomerBuilder, String, CustomerBuilder> set) {
    return new Text(
        new Access<>(
            key,
            Part.IDENTITY,
            from,
            (customer, text) -> set.apply(customer.edit(), text == null ? "" : text).build()),
        form);
  }

  private static Text address(
      String key,
      Form form,
      Function<Address, String> from,
      BiFunction<Address, String, Address> into) {
    return new Text(
        new Access<>(
            key,
            Part.ADDRESS,
            customer -> from.apply(customer.address()),
            (customer, text) ->
                customer
                    .edit()
                    .movedTo(into.apply(customer.address(), text == null ? "" : text))
                    .build()),
        form);
  }

  private static Text reach(
      String key, Form form, Function<Reach, String> from, BiFunction<Reach, String, Reach> into) {
    return new Text(
        new Access<>(
            key,
            Part.REACH,
            customer -> from.apply(customer.reach()),
            (customer, text) ->
                customer
                    .edit()
                    .reach(into.apply(customer.reach(), text == null ? "" : text))
                    .build()),
        form);
  }

  private static <T> Access<T> standing(
      String key,
      Function<Standing, @Nullable T> from,
      BiFunction<Standing, @Nullable T, Standing> into) {
    return new Access<>(
        key,
        Part.STANDING,
        customer -> from.apply(customer.standing()),
        (customer, value) ->
            customer.edit().standing(into.apply(customer.standing(), value)).build());
  }

  private static <T> Access<T> visiting(
      String key,
      Function<Visiting, @Nullable T> from,
      BiFunction<Visiting, @Nullable T, Visiting> into) {
    return new Access<>(
        key,
        Part.VISITING,
        customer -> from.apply(customer.visiting()),
        (customer, value) ->
            customer.edit().visiting(into.apply(customer.visiting(), value)).build());
  }

  private static <T> Access<T> judged(
      String key,
      Function<CallJudgements, @Nullable T> from,
      BiFunction<CallJudgements, @Nullable T, CallJudgements> into) {
    return new Access<>(
        key,
        Part.JUDGEMENTS,
        customer -> from.apply(customer.callJudgements()),
        (customer, value) ->
            customer.edit().callJudgements(into.apply(customer.callJudgements(), value)).build());
  }
}
