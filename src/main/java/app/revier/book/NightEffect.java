package app.revier.book;

import app.revier.agenda.Night;
import app.revier.week.DayConflicts;
import app.revier.week.PlannedDay;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a night away from home does to days that are planned already: their stops stay where they
 * are.
 *
 * @param driveMinutes more on the road than before, below zero for less
 * @param conflicts so many more things do not go together, below zero for less
 */
public record NightEffect(int driveMinutes, int conflicts) {

  private static final NightEffect NONE = new NightEffect(0, 0);

  /**
   * The effect of a night that is about to be kept.
   *
   * @param instead the day of one that it takes the place of; none for a new one
   * @param language the ISO 639 code of the language in which holidays are named
   */
  public static NightEffect of(
      Snapshot snapshot, Night night, @Nullable LocalDate instead, String language) {
    List<Night> nights = SettingEdits.with(snapshot, night, instead);
    WeekPlanning planning = new WeekPlanning(snapshot, language);
    Set<LocalDate> mondays = new TreeSet<>();
    for (LocalDate date :
        instead == null ? List.of(night.date()) : List.of(night.date(), instead)) {
      mondays.add(monday(date));
      mondays.add(monday(date.plusDays(1)));
    }
    NightEffect effect = NONE;
    for (LocalDate monday : mondays) {
      WeekRequest before = planning.week(monday);
      WeekRequest after = before.withNights(nights);
      effect =
          effect.plus(
              of(after, planning.standing(after, List.of())),
              of(before, planning.standing(before, List.of())));
    }
    return effect;
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static NightEffect of(WeekRequest request, WeekPlan plan) {
    int drive = 0;
    int conflicts = 0;
    for (PlannedDay day : plan.days()) {
      drive += day.stops().isEmpty() ? 0 : day.driveMinutes();
      conflicts += DayConflicts.of(request.rules(), day).size();
    }
    return new NightEffect(drive, conflicts);
  }

  private NightEffect plus(NightEffect more, NightEffect less) {
    return new NightEffect(
        driveMinutes + more.driveMinutes - less.driveMinutes,
        conflicts + more.conflicts - less.conflicts);
  }
}
