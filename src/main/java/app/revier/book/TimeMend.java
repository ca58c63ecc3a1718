package app.revier.book;

import app.revier.agenda.Absence;
import app.revier.capacity.Remedy;
import app.revier.capacity.YearDays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The change of the settings that carries out what would help when time is too little. */
public final class TimeMend {

  private TimeMend() {}

  /**
   * The settings that carry out a remedy, by key, to be set in one step; none if settings alone
   * cannot: days of which the calendar already has more stay.
   *
   * @param days the year it is about
   */
  public static @Nullable Map<String, String> of(Remedy remedy, Settings settings, YearDays days) {
    return switch (remedy) {
      case Remedy.MoreFieldDays more -> fewerOfficeDays(more.to() - more.from(), settings, days);
      case Remedy.MoreVisitsPerDay more ->
          Objects.requireNonNull(TimeSettings.VISITS_PER_DAY.limits()).most() < more.to()
              ? null
              : Map.of(TimeSettings.VISITS_PER_DAY.key(), String.valueOf(more.to()));
      case Remedy.FewerVisits fewer -> of(fewer.cuts());
    };
  }

  /** The settings of lower frequencies, by key; none if nothing is lowered. */
  public static @Nullable Map<String, String> of(List<Remedy.Cut> cuts) {
    Map<String, String> changes = new TreeMap<>();
    cuts.forEach(
        cut -> changes.put(TimeSettings.visits(cut.cell()).key(), String.valueOf(cut.to())));
    return changes.isEmpty() ? null : changes;
  }

  /** Vacation, sick days and fairs are not the rep's to give away; the days at the desk are. */
  private static @Nullable Map<String, String> fewerOfficeDays(
      int more, Settings settings, YearDays days) {
    int expected = settings.get(TimeSettings.OFFICE_DAYS);
    int dated = days.dated().getOrDefault(Absence.Kind.OFFICE, 0);
    // Absences may take more days than there are; those come first.
    int lost = days.workingDays() - days.absences().values().stream().mapToInt(n -> n).sum();
    int then = expected - more + Math.min(0, lost);
    return then < dated || then < 0
        ? null
        : Map.of(TimeSettings.OFFICE_DAYS.key(), String.valueOf(then));
  }
}
