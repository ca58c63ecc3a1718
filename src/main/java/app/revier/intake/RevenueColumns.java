package app.revier.intake;

import app.revier.intake.KnownHeading.Part;
import app.revier.intake.Meaning.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Completes the revenue of a table of customers: columns that say only a year, a month or "last
 * year", and columns that add up others, which are not counted twice.
 */
final class RevenueColumns {

  /** One month alone may be anything; so many are revenue. */
  private static final int FEWEST = 2;

  private final HeadingCatalogue catalogue;
  private final BookYears years;

  RevenueColumns(HeadingCatalogue catalogue, BookYears years) {
    this.catalogue = catalogue;
    this.years = years;
  }

  /** Changes the meanings of a table of customers in place. */
  void complete(List<Meaning> meanings, HeadingBlock block) {
    readBare(meanings, block);
    takeYearsAbove(meanings, block);
    takeRowYears(meanings, block);
    leaveOutOfRowYears(meanings, block);
    leaveOutOtherFigures(meanings, block);
    passOverGross(meanings);
    passOverParts(meanings);
    leaveOutLoneParts(meanings);
    passOverTotals(meanings, block.headings());
  }

  private void readBare(List<Meaning> meanings, HeadingBlock block) {
    for (int i = 0; i < meanings.size(); i++) {
      if (block.headings().get(i).unit().isNoMoney() && bare(meanings.get(i), block, i) != null) {
        meanings.set(i, Meaning.without(meanings.get(i).heading(), Role.NO_AMOUNT));
      }
    }
    int few = 0;
    for (int i = 0; i < meanings.size(); i++) {
      RevenueHeading bare = bare(meanings.get(i), block, i);
      few += isRevenue(meanings.get(i)) || bare != null ? 1 : 0;
    }
    for (int i = 0; i < meanings.size(); i++) {
      RevenueHeading bare = bare(meanings.get(i), block, i);
      boolean year = bare != null && bare.part() == 0 && !bare.assumed();
      if (bare != null && (year || few >= FEWEST)) {
        meanings.set(i, Meaning.revenue(meanings.get(i).heading(), bare, block.headings().get(i)));
      }
    }
  }

  private @Nullable RevenueHeading bare(Meaning meaning, HeadingBlock block, int column) {
    RevenueHeading read =
        meaning.role() == Role.UNKNOWN && !block.isBelowPlan(column)
            ? catalogue.revenue(block.headings().get(column), years)
            : null;
    return read == null || read.named() ? null : read;
  }

  /** Revenue without a year is that of the year that stands over it. */
  private static void takeYearsAbove(List<Meaning> meanings, HeadingBlock block) {
    for (int i = 0; i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      int year = block.yearAbove(i);
      if (isRevenue(meaning) && isOfNoYear(meaning) && year > 0) {
        meanings.set(i, meaning.ofYear(year));
      }
    }
  }

  /** Beside a column whose cells name years, revenue without a year is that of its row. */
  private static void takeRowYears(List<Meaning> meanings, HeadingBlock block) {
    int yearColumn = yearColumn(meanings, block);
    if (yearColumn < 0) {
      return;
    }
    int only = block.yearsBelow().apply(yearColumn).only();
    boolean told = meanings.stream().anyMatch(each -> isRevenue(each) && !each.assumed());
    boolean any = false;
    for (int i = 0; (only > 0 || !told) && i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      if (isRevenue(meaning)
          && meaning.assumed()
          && !RevenueWords.isOfAnotherYear(block.headings().get(i))) {
        meanings.set(i, meaning.ofYear(only).ofPart(Part.OF_ROW_YEAR));
        any = true;
      }
    }
    if (any) {
      passOverPeriods(meanings, block);
      meanings.set(yearColumn, meanings.get(yearColumn).ofPart(Part.YEAR_OF_ROW));
    }
  }

  /** The column with the years of the rows; of several the one with whole years; -1 if unclear. */
  private static int yearColumn(List<Meaning> meanings, HeadingBlock block) {
    int found = -1;
    boolean whole = false;
    for (int i = 0; i < meanings.size(); i++) {
      YearCells cells = isPeriods(meanings, block, i) ? block.yearsBelow().apply(i) : null;
      if (cells != null && !cells.years().isEmpty()) {
        if (found >= 0 && whole && cells.whole()) {
          return -1;
        }
        if (found < 0 || (!whole && cells.whole())) {
          found = i;
          whole = cells.whole();
        }
      }
    }
    return found;
  }

  /** Whether a column that has no field names periods, and has content. */
  private static boolean isPeriods(List<Meaning> meanings, HeadingBlock block, int column) {
    return !meanings.get(column).taken()
        && RevenueWords.isPeriodOfRow(block.headings().get(column))
        && block.filled().applyAsInt(column) > 0;
  }

  private static void passOverPeriods(List<Meaning> meanings, HeadingBlock block) {
    for (int i = 0; i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      if (!meaning.taken()
          && meaning.role() != Role.PASSED_OVER
          && RevenueWords.isPeriodOfRow(block.headings().get(i))) {
        meanings.set(i, meanings.get(i).passedOver());
      }
    }
  }

  /** Beside a column of years, revenue without a year is that of the year in its row. */
  private static void leaveOutOfRowYears(List<Meaning> meanings, HeadingBlock block) {
    int yearColumn = -1;
    for (int i = meanings.size() - 1; i >= 0; i--) {
      yearColumn = isPeriods(meanings, block, i) ? i : yearColumn;
    }
    for (int i = 0; yearColumn >= 0 && i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      if (isRevenue(meaning) && isOfNoYear(meaning)) {
        meanings.set(i, meaning.lostTo(yearColumn, Role.YEAR_BY_ROW));
      }
    }
    if (meanings.stream().anyMatch(meaning -> meaning.role() == Role.YEAR_BY_ROW)) {
      passOverPeriods(meanings, block);
    }
  }

  /** Under a title that speaks of a plan, only what names its revenue and year itself is taken. */
  private void leaveOutOtherFigures(List<Meaning> meanings, HeadingBlock block) {
    if (years.title() == TitleDoubt.PART_OF_YEAR) {
      leaveOutPartOfYear(meanings);
      return;
    }
    for (int i = 0; years.title() != TitleDoubt.NONE && i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      boolean plan = years.title() == TitleDoubt.NO_REVENUE;
      RevenueHeading read = catalogue.revenue(block.headings().get(i), years);
      // What is revenue by its words alone names it.
      boolean bare = plan && read != null && !read.named();
      if (isRevenue(meaning)
          && meaning.rank() != MeaningFinder.BY_USER
          && (bare || meaning.assumed() || meaning.part() == Part.OF_ROW_YEAR)) {
        meanings.set(
            i, Meaning.without(meaning.heading(), plan ? Role.OTHER_FIGURES : Role.YEAR_UNCLEAR));
      }
    }
  }

  /** Revenue of no time at all is that of the month that the title names. */
  private static void leaveOutPartOfYear(List<Meaning> meanings) {
    for (int i = 0; i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      if (isRevenue(meaning) && isOfNoYear(meaning) && meaning.period() == 0) {
        meanings.set(i, meaning.lostTo(-1, Role.PART_OF_YEAR));
      }
    }
  }

  private static boolean isRevenue(Meaning meaning) {
    return meaning.taken() && meaning.field() == ImportField.REVENUE;
  }

  /** A year of which there is revenue without tax is not told by that with tax. */
  private static void passOverGross(List<Meaning> meanings) {
    Set<Integer> net = new HashSet<>();
    for (Meaning meaning : meanings) {
      if (isRevenue(meaning) && !meaning.isGross()) {
        net.add(meaning.year());
      }
    }
    meanings.replaceAll(
        meaning ->
            isRevenue(meaning) && meaning.isGross() && net.contains(meaning.year())
                ? meaning.passedOver()
                : meaning);
  }

  /** A year that stands there as a whole is not put together from its months as well. */
  private static void passOverParts(List<Meaning> meanings) {
    Set<Integer> whole = new HashSet<>();
    Set<Integer> monthly = new HashSet<>();
    Set<Integer> inParts = new HashSet<>();
    for (Meaning meaning : meanings) {
      if (isRevenue(meaning)) {
        if (meaning.period() == 0 && !isOfNoYear(meaning)) {
          whole.add(meaning.year());
        } else if (meaning.period() > 0) {
          inParts.add(meaning.year());
        }
        if (meaning.period() > 0 && meaning.period() <= RevenueHeading.QUARTER) {
          monthly.add(meaning.year());
        }
      }
    }
    for (int i = 0; i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      if (isRevenue(meaning)) {
        boolean part = meaning.period() > 0;
        boolean quarter = meaning.period() > RevenueHeading.QUARTER;
        if ((part && whole.contains(meaning.year()))
            || (quarter && monthly.contains(meaning.year()))
            || (!part && isOfNoYear(meaning) && inParts.contains(meaning.year()))) {
          meanings.set(i, meaning.passedOver());
        }
      }
    }
  }

  /** A month or quarter that is all there is of its year is less than the year was. */
  private static void leaveOutLoneParts(List<Meaning> meanings) {
    Map<Integer, Set<Integer>> parts = new HashMap<>();
    for (Meaning meaning : meanings) {
      if (isRevenue(meaning)) {
        parts.computeIfAbsent(meaning.year(), _ -> new HashSet<>()).add(meaning.period());
      }
    }
    meanings.replaceAll(
        meaning ->
            isRevenue(meaning)
                    && meaning.period() > 0
                    && parts.getOrDefault(meaning.year(), Set.of()).size() == 1
                ? meaning.lostTo(-1, Role.PART_OF_YEAR)
                : meaning);
  }

  /** "Umsatz" beside twelve months is their sum. */
  private static boolean isOfNoYear(Meaning meaning) {
    return meaning.assumed() && meaning.rank() != MeaningFinder.BY_USER;
  }

  private void passOverTotals(List<Meaning> meanings, List<HeadingText> headings) {
    boolean any = meanings.stream().anyMatch(RevenueColumns::isRevenue);
    for (int i = 0; any && i < meanings.size(); i++) {
      if (meanings.get(i).role() == Role.UNKNOWN && catalogue.isTotal(headings.get(i))) {
        meanings.set(i, meanings.get(i).passedOver());
      }
    }
  }
}
