package app.revier.store;

import app.revier.territory.Address;
import app.revier.territory.CallJudgements;
import app.revier.territory.ClassOverride;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.FormerEntry;
import app.revier.territory.HandedOver;
import app.revier.territory.Limits;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.Reach;
import app.revier.territory.Share;
import app.revier.territory.SizeClass;
import app.revier.territory.Standing;
import app.revier.territory.Strategy;
import app.revier.territory.Visiting;
import app.revier.territory.WeekHours;
import app.revier.territory.WeekHoursText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The row of a customer, without what is kept in rows of its own. */
final class StoredCustomer {

  /** The columns, in the order in which rows are read and written. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "number",
          "name",
          "street",
          "postcode",
          "city",
          "country",
          "latitude",
          "longitude",
          "position_origin",
          "industry",
          "parent_group",
          "phone",
          "mail",
          "web",
          "revenue",
          "potential",
          "potential_source",
          "loyalty_estimate",
          "retention_by_hand",
          "price_erosion",
          "decision_maker_leaves",
          "competitor_attacks",
          "visit_interval",
          "visit_minutes",
          "last_visit",
          "visiting_hours",
          "preparation_minutes",
          "without_appointment",
          "questions",
          "calls_per_year",
          "visits_per_year",
          "judged_none",
          "judged_today",
          "judged_half_more",
          "judged_most",
          "judged_visits",
          "least_visits",
          "most_visits",
          "traits",
          "hurdles",
          "override_size",
          "override_strategy",
          "override_reason",
          "override_date",
          "orders",
          "handed_to",
          "handed_on");

  /** The columns as they are read. */
  static final List<String> READ =
      COLUMNS.stream().map(name -> name.equals("orders") ? OrdersText.PACKED : name).toList();

  private static final double DEGREE = 1e7;

  private StoredCustomer() {}

  static Values values(Customer customer) {
    Values values =
        new Values(COLUMNS.size())
            .number(customer.id().value())
            .text(customer.number())
            .text(customer.name())
            .text(customer.address().street())
            .text(customer.address().postcode())
            .text(customer.address().city())
            .text(customer.address().country());
    Position position = customer.position();
    if (position != null && position.origin().isByArea()) {
      throw new IllegalArgumentException("a position by postcode or town is not kept: " + position);
    }
    values
        .add(position == null ? null : Math.round(position.latitude() * DEGREE))
        .add(position == null ? null : Math.round(position.longitude() * DEGREE))
        .word(position == null ? null : position.origin())
        .text(customer.industry())
        .text(customer.parentGroup())
        .text(customer.reach().phone())
        .text(customer.reach().mail())
        .text(customer.reach().web())
        .text(RevenueText.format(customer.revenue()));
    Potential potential = customer.potential();
    Standing standing = customer.standing();
    Visiting visiting = customer.visiting();
    CallJudgements judged = customer.callJudgements();
    WeekHours hours = visiting.hours();
    Long preparation = (long) visiting.preparationMinutes();
    ClassOverride override = customer.override();
    HandedOver handed = customer.handedOver();
    return values
        .optionalMoney(potential == null ? null : potential.amount())
        .word(potential == null ? null : potential.source())
        .optionalNumber(standing.loyaltyEstimate())
        .probability(standing.retentionByHand())
        .number(standing.priceErosion().millionths())
        .flag(standing.decisionMakerLeaves())
        .flag(standing.competitorAttacks())
        .optionalNumber(visiting.intervalDays())
        .optionalNumber(visiting.minutes())
        .day(visiting.lastVisit())
        .optionalText(hours == null ? null : WeekHoursText.format(hours))
        .add(preparation == 0 ? null : preparation)
        .flag(visiting.withoutAppointment())
        .text(visiting.questions())
        .optionalNumber(visiting.callsPerYear())
        .optionalNumber(visiting.visitsPerYear())
        .optionalMoney(judged.none())
        .optionalMoney(judged.today())
        .optionalMoney(judged.halfMore())
        .optionalMoney(judged.most())
        .optionalNumber(judged.atVisits())
        .optionalNumber(judged.leastVisits())
        .optionalNumber(judged.mostVisits())
        .text(BehaviourText.traits(customer.behaviour()))
        .text(BehaviourText.hurdles(customer.behaviour()))
        .word(override == null ? null : override.size())
        .word(override == null ? null : override.strategy())
        .optionalText(override == null ? null : override.reason())
        .day(override == null ? null : override.date())
        .optionalText(OrdersText.format(customer.orders()))
        .optionalText(handed == null ? null : handed.to())
        .day(handed == null ? null : handed.date());
  }

  static Customer read(
      PackedRow row,
      Children<Contract> contracts,
      Children<Contact> contacts,
      Children<Competitor> competitors,
      Children<Note> notes,
      Children<FormerEntry> former,
      Children<CustomerId> apart) {
    long id = row.number();
    return new Customer(
        new CustomerId(id),
        row.text(),
        row.text(),
        new Address(row.text(), row.sharedText(), row.sharedText(), row.sharedText()),
        position(row),
        row.sharedText(),
        row.sharedText(),
        new Reach(row.text(), row.text(), row.text()),
        row.revenue(),
        potential(row),
        new Standing(
            row.optionalInteger(),
            row.optionalProbability(),
            share(row.integer()),
            row.flag(),
            row.flag()),
        visiting(row),
        judged(row),
        BehaviourText.parse(row.sharedText(), row.sharedText()),
        contracts.of(id),
        contacts.of(id),
        competitors.of(id),
        notes.of(id),
        override(row),
        row.orders(),
        former.of(id),
        apart.of(id),
        handedOver(row));
  }

  private static @Nullable Position position(PackedRow row) {
    Long latitude = row.optionalNumber();
    Long longitude = row.optionalNumber();
    Position.Origin origin = row.optionalWord(Position.Origin.class);
    together(latitude, longitude, origin);
    return latitude == null || longitude == null || origin == null
        ? null
        : new Position(latitude / DEGREE, longitude / DEGREE, origin);
  }

  private static @Nullable Potential potential(PackedRow row) {
    Long cents = row.optionalNumber();
    Potential.Source source = row.optionalWord(Potential.Source.class);
    together(cents, source);
    return cents == null || source == null
        ? null
        : new Potential(Money.ofCents(Limits.keptCents(cents)), source);
  }

  /** Refuses values of which one alone says nothing. */
  private static void together(@Nullable Object... values) {
    long known = Arrays.stream(values).filter(Objects::nonNull).count();
    if (known > 0 && known < values.length) {
      throw new IllegalArgumentException("only a part is known: " + Arrays.toString(values));
    }
  }

  private static Share share(int millionths) {
    return millionths == 0 ? Share.NONE : new Share(millionths);
  }

  private static Visiting visiting(PackedRow row) {
    Integer interval = row.optionalInteger();
    Integer minutes = row.optionalInteger();
    LocalDate last = row.optionalDay();
    String hours = row.sharedText();
    Integer preparation = row.optionalInteger();
    boolean withoutAppointment = row.flag();
    String questions = row.text();
    Integer calls = row.optionalInteger();
    Integer visits = row.optionalInteger();
    return interval == null
            && minutes == null
            && last == null
            && hours.isEmpty()
            && preparation == null
            && !withoutAppointment
            && questions.isEmpty()
            && calls == null
            && visits == null
        ? Visiting.UNKNOWN
        : new Visiting(
            interval,
            minutes,
            last,
            hours.isEmpty() ? null : WeekHoursText.parse(hours),
            preparation == null ? 0 : preparation,
            withoutAppointment,
            questions,
            calls,
            visits);
  }

  private static CallJudgements judged(PackedRow row) {
    Money none = money(row);
    Money today = money(row);
    Money halfMore = money(row);
    Money most = money(row);
    Integer visits = row.optionalInteger();
    Integer least = row.optionalInteger();
    Integer greatest = row.optionalInteger();
    return none == null
            && today == null
            && halfMore == null
            && most == null
            && visits == null
            && least == null
            && greatest == null
        ? CallJudgements.USUAL
        : new CallJudgements(none, today, halfMore, most, visits, least, greatest);
  }

  private static @Nullable Money money(PackedRow row) {
    Long cents = row.optionalNumber();
    return cents == null ? null : Money.ofCents(Limits.keptCents(cents));
  }

  private static @Nullable HandedOver handedOver(PackedRow row) {
    String to = row.sharedText();
    LocalDate date = row.optionalDay();
    together(to.isEmpty() ? null : to, date);
    return date == null ? null : new HandedOver(to, date);
  }

  private static @Nullable ClassOverride override(PackedRow row) {
    SizeClass size = row.optionalWord(SizeClass.class);
    Strategy strategy = row.optionalWord(Strategy.class);
    String reason = row.text();
    LocalDate date = row.optionalDay();
    if (date == null && (size != null || strategy != null || !reason.isEmpty())) {
      throw new IllegalArgumentException("override without a day");
    }
    return date == null ? null : new ClassOverride(size, strategy, reason, date);
  }
}
