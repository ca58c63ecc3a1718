package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.territory.Competitor;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.Probability;
import app.revier.territory.Reach;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Share;
import app.revier.territory.Standing;
import app.revier.territory.Visiting;
import app.revier.territory.WeekHours;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a row says about a customer, name and address apart, onto the customer. An empty cell
 * changes nothing.
 */
final class CustomerReader {

  private static final int LONGEST_INTERVAL = 3_650;
  private static final int LONGEST_VISIT = 1_440;

  /** The book keeps seven decimals of a degree. */
  private static final int DEGREE_SCALE = 7;

  /** The book keeps nine decimals of a probability. */
  private static final int PROBABILITY_SCALE = 9;

  private final LocalDate today;
  private final String file;

  /** Reads rows of a file on a day, both of which notes are marked with. */
  CustomerReader(LocalDate today, String file) {
    this.today = today;
    this.file = file;
  }

  /** Reads the row and sets what it says. */
  void read(Row row, RowValues values, Customer before, CustomerBuilder after) {
    position(row, values, before, after);
    texts(values, before, after);
    revenue(row, values, before, after);
    potential(values, before, after);
    standing(values, before, after);
    visiting(row, values, before, after);
    contract(row, values, before, after);
    competitors(values, before, after);
    note(values, before, after);
  }

  private void position(Row row, RowValues values, Customer before, CustomerBuilder after) {
    BigDecimal latitude = degrees(values, Field.LATITUDE, 90);
    BigDecimal longitude = degrees(values, Field.LONGITUDE, 180);
    if (latitude == null && longitude == null) {
      return;
    }
    boolean nowhere = isZeroOrNone(latitude) && isZeroOrNone(longitude);
    if (latitude == null || longitude == null || nowhere) {
      if (!row.isRejected()) {
        Field field = longitude == null ? Field.LONGITUDE : Field.LATITUDE;
        row.doubt(row.table().column(field), Code.VALUE_MISSING);
      }
      return;
    }
    Position old = before.position();
    boolean same =
        old != null
            && latitude.compareTo(rounded(old.latitude())) == 0
            && longitude.compareTo(rounded(old.longitude())) == 0;
    if (!same) {
      after.position(
          new Position(latitude.doubleValue(), longitude.doubleValue(), Position.Origin.GIVEN));
    }
  }

  private static @Nullable BigDecimal degrees(RowValues values, Field field, int most) {
    BigDecimal value = values.decimal(field, BigDecimal.valueOf(-most), BigDecimal.valueOf(most));
    return value == null ? null : value.setScale(DEGREE_SCALE, RoundingMode.HALF_UP);
  }

  private static BigDecimal rounded(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(DEGREE_SCALE, RoundingMode.HALF_UP);
  }

  private static boolean isZeroOrNone(@Nullable BigDecimal value) {
    return value == null || value.signum() == 0;
  }

  private static void texts(RowValues values, Customer before, CustomerBuilder after) {
    after.industry(or(values.text(Field.INDUSTRY), before.industry()));
    after.parentGroup(or(values.text(Field.PARENT_GROUP), before.parentGroup()));
    Reach reach = before.reach();
    after.reach(
        new Reach(
            or(values.text(Field.PHONE), reach.phone()),
            or(values.text(Field.MAIL), reach.mail()),
            or(values.text(Field.WEB), reach.web())));
  }

  private static void revenue(Row row, RowValues values, Customer before, CustomerBuilder after) {
    RevenueHistory revenue = before.revenue();
    for (TableColumn column : row.table().revenue()) {
      Money amount = values.money(column);
      if (amount != null) {
        if (amount.isNegative()) {
          row.doubt(column, Code.NEGATIVE_REVENUE);
        }
        if (!revenue.knows(column.year()) || !revenue.in(column.year()).equals(amount)) {
          revenue = revenue.with(column.year(), amount);
        }
      }
    }
    after.revenue(revenue);
  }

  private static void potential(RowValues values, Customer before, CustomerBuilder after) {
    Money amount = values.positiveMoney(Field.POTENTIAL);
    Potential.Source source = values.word(Field.POTENTIAL_SOURCE, Words.POTENTIAL_SOURCES);
    Potential old = before.potential();
    if (amount == null && old != null) {
      amount = old.amount();
    }
    if (amount == null) {
      return;
    }
    if (source == null) {
      source = old == null ? Potential.Source.ESTIMATED : old.source();
    }
    after.potential(new Potential(amount, source));
  }

  private static void standing(RowValues values, Customer before, CustomerBuilder after) {
    Standing old = before.standing();
    BigDecimal loyalty = values.share(Field.LOYALTY);
    BigDecimal retention = values.share(Field.RETENTION);
    BigDecimal erosion = values.share(Field.PRICE_EROSION);
    Boolean leaves = values.word(Field.DECISION_MAKER_LEAVES, Words.YES_NO);
    Boolean attacks = values.word(Field.COMPETITOR_ATTACKS, Words.YES_NO);
    after.standing(
        new Standing(
            loyalty == null
                ? old.loyaltyEstimate()
                : (Integer)
                    loyalty.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact(),
            retention == null ? old.retentionByHand() : probability(retention),
            erosion == null ? old.priceErosion() : Share.of(erosion),
            leaves == null ? old.decisionMakerLeaves() : leaves,
            attacks == null ? old.competitorAttacks() : attacks));
  }

  /** The probability to the decimals that the book keeps, so that it comes back the same. */
  static Probability probability(BigDecimal share) {
    return new Probability(share.setScale(PROBABILITY_SCALE, RoundingMode.HALF_UP).doubleValue());
  }

  private void visiting(Row row, RowValues values, Customer before, CustomerBuilder after) {
    Visiting old = before.visiting();
    Integer interval = values.whole(Field.VISIT_INTERVAL, 1, LONGEST_INTERVAL);
    Integer minutes = values.whole(Field.VISIT_MINUTES, 1, LONGEST_VISIT);
    LocalDate last = values.day(Field.LAST_VISIT);
    WeekHours hours = values.hours(Field.VISITING_HOURS);
    Integer preparation = values.whole(Field.PREPARATION_MINUTES, 0, LONGEST_VISIT);
    if (last != null && last.isAfter(today)) {
      row.doubt(row.table().column(Field.LAST_VISIT), Code.IN_THE_FUTURE);
    }
    after.visiting(
        new Visiting(
            interval == null ? old.intervalDays() : interval,
            minutes == null ? old.minutes() : minutes,
            last == null ? old.lastVisit() : last,
            hours == null ? old.hours() : hours,
            preparation == null ? old.preparationMinutes() : preparation));
  }

  private static void contract(Row row, RowValues values, Customer before, CustomerBuilder after) {
    ContractTerms terms =
        new ContractTerms(
            values.positiveMoney(Field.CONTRACT_AMOUNT),
            values.day(Field.CONTRACT_FROM),
            values.day(Field.CONTRACT_UNTIL));
    if (terms.isEmpty() || row.isRejected()) {
      return;
    }
    TableColumn amount = row.table().column(Field.CONTRACT_AMOUNT);
    TableColumn until = row.table().column(Field.CONTRACT_UNTIL);
    switch (terms.onto(before.contracts())) {
      case ContractTerms.Agreed agreed -> after.contracts(agreed.contracts());
      case ContractTerms.WithoutAmount _ ->
          row.doubt(amount == null ? until : amount, Code.VALUE_MISSING);
      case ContractTerms.Backwards _ -> row.reject(until, Code.ENDS_BEFORE_BEGIN);
      case ContractTerms.Unclear _ ->
          row.doubt(amount == null ? until : amount, Code.SEVERAL_CONTRACTS);
    }
  }

  private static void competitors(RowValues values, Customer before, CustomerBuilder after) {
    String text = values.lines(Field.COMPETITOR, RowValues.LONGEST_TEXT);
    if (text == null) {
      return;
    }
    Map<String, Competitor> known = new LinkedHashMap<>();
    for (Competitor competitor : before.competitors()) {
      known.putIfAbsent(key(competitor.name()), competitor);
    }
    Map<String, Competitor> named = new LinkedHashMap<>();
    for (String part : text.split("[;\n]", -1)) {
      String name = part.strip();
      if (!name.isEmpty()) {
        named.putIfAbsent(key(name), known.getOrDefault(key(name), new Competitor(name, "")));
      }
    }
    if (!named.isEmpty() && !named.keySet().equals(known.keySet())) {
      after.competitors(List.copyOf(named.values()));
    }
  }

  private void note(RowValues values, Customer before, CustomerBuilder after) {
    String text = values.lines(Field.NOTE, RowValues.LONGEST_NOTE);
    if (text == null || before.notes().stream().anyMatch(note -> note.text().equals(text))) {
      return;
    }
    List<Note> notes = new ArrayList<>(before.notes());
    notes.add(new Note(text, file, today));
    after.notes(notes);
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static String or(@Nullable String given, String before) {
    return given == null ? before : given;
  }
}
