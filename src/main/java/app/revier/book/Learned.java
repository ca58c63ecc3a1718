package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the reports teach about the rep's own figures (method, section 14).
 *
 * @param planned the planned visits that were reported
 * @param held those of them that were held
 * @param minutesByCell how long visits take by the cell of the customer; without those whose cell
 *     is not known
 * @param minutes how long visits take
 * @param drives how long drives take beside their estimate
 * @param days days with a contact that was held
 * @param contacts contacts that were held
 * @param field how many visits field days hold
 */
public record Learned(
    int planned,
    int held,
    Map<Cell, Minutes> minutesByCell,
    Minutes minutes,
    Drives drives,
    int days,
    int contacts,
    FieldDayVisits field) {

  /** From so many visits or days on a figure is offered in place of a setting. */
  public static final int ENOUGH = 10;

  /** No less than this of the estimated time a drive is taken to last, in per cent. */
  static final int LEAST_PERCENT = 70;

  /** No more than this either. */
  static final int MOST_PERCENT = 150;

  /**
   * How long drives take.
   *
   * @param count of so many with an estimate
   * @param percent half of them take no more of the estimated time; 100 of none
   */
  public record Drives(int count, int percent) {

    static Drives of(List<Activity.Drive> drives) {
      double[] shares =
          drives.stream()
              .filter(drive -> drive.estimated() != null)
              .mapToDouble(drive -> 100.0 * drive.minutes() / estimated(drive))
              .sorted()
              .toArray();
      if (shares.length == 0) {
        return new Drives(0, 100);
      }
      int middle = shares.length / 2;
      double median =
          shares.length % 2 == 1 ? shares[middle] : (shares[middle - 1] + shares[middle]) / 2;
      return new Drives(shares.length, (int) Math.round(median));
    }

    private static int estimated(Activity.Drive drive) {
      return Objects.requireNonNull(drive.estimated());
    }
  }

  /**
   * How long visits take.
   *
   * @param count of so many with a duration
   * @param median half of them take no longer; rounded up to whole minutes; 0 of none
   */
  public record Minutes(int count, int median) {

    static Minutes of(List<Integer> minutes) {
      if (minutes.isEmpty()) {
        return new Minutes(0, 0);
      }
      List<Integer> sorted = minutes.stream().sorted().toList();
      int middle = sorted.size() / 2;
      int median =
          sorted.size() % 2 == 1
              ? sorted.get(middle)
              : Math.ceilDiv(sorted.get(middle - 1) + sorted.get(middle), 2);
      return new Minutes(sorted.size(), median);
    }
  }

  /** Keeps its own copy. */
  public Learned {
    minutesByCell = Map.copyOf(minutesByCell);
  }

  /** What the reports of a book teach. */
  public static Learned of(Snapshot snapshot) {
    Map<CustomerId, Cell> cells = new HashMap<>();
    for (Classification one : snapshot.segmentation().classifications()) {
      Cell cell = one.cell();
      if (cell != null) {
        cells.put(one.customer().id(), cell);
      }
    }
    int planned = 0;
    int kept = 0;
    int contacts = 0;
    Set<LocalDate> days = new HashSet<>();
    Map<Cell, List<Integer>> byCell = new TreeMap<>();
    List<Integer> all = new ArrayList<>();
    List<Activity.Drive> drives = new ArrayList<>();
    for (Activity activity : snapshot.agenda().activities()) {
      boolean held = activity.result() == Activity.Result.HELD;
      boolean visit = activity.planned() && activity.kind() == Activity.Kind.VISIT;
      planned += visit ? 1 : 0;
      if (activity.drive() != null) {
        drives.add(activity.drive());
      }
      kept += visit && held ? 1 : 0;
      if (held) {
        contacts++;
        days.add(activity.date());
      }
      if (activity.isHeldVisit()) {
        Integer minutes = activity.minutes();
        if (minutes != null) {
          all.add(minutes);
          Cell cell = cells.get(activity.customer());
          if (cell != null) {
            byCell.computeIfAbsent(cell, any -> new ArrayList<>()).add(minutes);
          }
        }
      }
    }
    Map<Cell, Minutes> minutes = new HashMap<>();
    byCell.forEach((cell, list) -> minutes.put(cell, Minutes.of(list)));
    return new Learned(
        planned,
        kept,
        minutes,
        Minutes.of(all),
        Drives.of(drives),
        days.size(),
        contacts,
        FieldDayVisits.of(snapshot));
  }

  /** The share of the planned visits that was held; none without reports. */
  public @Nullable Double keptShare() {
    return planned == 0 ? null : (double) held / planned;
  }

  /** Contacts a day with any; none without. */
  public @Nullable Double contactsPerDay() {
    return days == 0 ? null : (double) contacts / days;
  }

  /**
   * The usual duration of a visit to be offered, in steps of five minutes; none as long as it is
   * too early, or it is so already.
   */
  public @Nullable Integer offeredMinutes(int setting) {
    return minutes.count() < ENOUGH || rounded(minutes) == setting
        ? null
        : (Integer) rounded(minutes);
  }

  /**
   * The durations by cell to be offered: those that are set, and in their place what enough visits
   * took; none if they are so already.
   *
   * @param usual the duration where none is set for the cell
   * @param byCell those that are set
   */
  public Map<Cell, Integer> offeredMinutesByCell(int usual, Map<Cell, Integer> byCell) {
    Map<Cell, Integer> offered = new HashMap<>(byCell);
    minutesByCell.forEach(
        (cell, taken) -> {
          if (taken.count() >= ENOUGH && rounded(taken) != byCell.getOrDefault(cell, usual)) {
            offered.put(cell, rounded(taken));
          }
        });
    return offered.equals(byCell) ? Map.of() : offered;
  }

  private static int rounded(Minutes minutes) {
    return Math.max(5, Math.round(minutes.median() / 5f) * 5);
  }

  /**
   * What drives take of the estimated time, to be offered in steps of five per cent and within 70
   * to 150; none as long as it is too early, or it is so already.
   */
  public @Nullable Integer offeredDriveFactor(int setting) {
    int rounded = Math.clamp(Math.round(drives.percent() / 5f) * 5L, LEAST_PERCENT, MOST_PERCENT);
    return drives.count() < ENOUGH || rounded == setting ? null : (Integer) rounded;
  }

  /**
   * A setting that reports suggest.
   *
   * @param key of the setting
   * @param before what is set
   * @param value what is suggested
   */
  public record Offer(String key, String before, String value) {}

  /** The settings that the reports suggest in place of those that are set; none if it is early. */
  public List<Offer> offers(Settings settings) {
    List<Offer> offers = new ArrayList<>();
    offer(WeekSettings.VISIT_MINUTES, this::offeredMinutes, settings, offers);
    Map<Cell, Integer> set = settings.get(WeekSettings.MINUTES_BY_CELL);
    Map<Cell, Integer> byCell = offeredMinutesByCell(settings.get(WeekSettings.VISIT_MINUTES), set);
    if (!byCell.isEmpty()) {
      offers.add(
          new Offer(
              WeekSettings.MINUTES_BY_CELL.key(),
              CellMinutesText.format(set),
              CellMinutesText.format(byCell)));
    }
    offer(WeekSettings.DRIVE_FACTOR, this::offeredDriveFactor, settings, offers);
    offer(TimeSettings.VISITS_PER_DAY, field::offered, settings, offers);
    return offers;
  }

  /** Proposes another value than the one that is set. */
  private interface Proposal {
    @Nullable Integer insteadOf(int set);
  }

  private static void offer(
      Setting<Integer> setting, Proposal proposal, Settings settings, List<Offer> offers) {
    int set = settings.get(setting);
    Integer value = proposal.insteadOf(set);
    if (value != null) {
      offers.add(new Offer(setting.key(), String.valueOf(set), String.valueOf(value)));
    }
  }
}
