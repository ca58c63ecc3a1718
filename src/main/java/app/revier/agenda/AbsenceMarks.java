package app.revier.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the absences when days are marked in a calendar: what is marked last counts, and
 * other absences give way, shortened or cut in two. No day has two absences through it.
 *
 * @param removed absences that go
 * @param made absences that come or are changed
 */
public record AbsenceMarks(List<AbsenceId> removed, List<Absence> made) {

  /** Keeps its own copies. */
  public AbsenceMarks {
    removed = List.copyOf(removed);
    made = List.copyOf(made);
  }

  /** Whether nothing changes. */
  public boolean isNothing() {
    return removed.isEmpty() && made.isEmpty();
  }

  /**
   * Marks days as a kind. They join absences of that kind that they overlap or touch, as far as
   * these are about the same; a longer one keeps what it covers beyond.
   *
   * @param all the absences of the book
   * @param until not before {@code from}
   * @param ids an id for each absence that is added
   */
  public static AbsenceMarks marking(
      List<Absence> all,
      Absence.Kind kind,
      LocalDate from,
      LocalDate until,
      Supplier<AbsenceId> ids) {
    Absence first = null;
    LocalDate begin = from;
    LocalDate end = until;
    Sheet sheet = new Sheet(all, ids);
    for (Absence each : inOrder(all)) {
      boolean joins =
          each.kind() == kind
              && !each.from().isAfter(until.plusDays(1))
              && !each.until().isBefore(from.minusDays(1))
              && (first == null || first.note().equals(each.note()));
      if (joins) {
        first = first == null ? each : first;
        begin = earlier(begin, each.from());
        end = later(end, each.until());
        sheet.remove(each);
      }
    }
    // Others give way where the days were marked, not where the joined absence had been before.
    sheet.cut(from, until);
    sheet.put(
        first == null
            ? new Absence(ids.get(), kind, from, until, "")
            : new Absence(first.id(), kind, begin, end, first.note()));
    return sheet.marks();
  }

  /** Takes all absences from some days. */
  public static AbsenceMarks clearing(
      List<Absence> all, LocalDate from, LocalDate until, Supplier<AbsenceId> ids) {
    Sheet sheet = new Sheet(all, ids);
    sheet.cut(from, until);
    return sheet.marks();
  }

  /**
   * Puts an absence on other days; what else is there gives way.
   *
   * @param which one of {@code all}
   * @param from its first day then
   * @param until its last day then
   */
  public static AbsenceMarks placing(
      List<Absence> all, Absence which, LocalDate from, LocalDate until, Supplier<AbsenceId> ids) {
    Sheet sheet = new Sheet(all, ids);
    sheet.remove(which);
    sheet.cut(from, until);
    sheet.put(new Absence(which.id(), which.kind(), from, until, which.note()));
    return sheet.marks();
  }

  /** The same, as many days later; earlier if negative. */
  public static AbsenceMarks moving(
      List<Absence> all, Absence which, long days, Supplier<AbsenceId> ids) {
    return placing(all, which, which.from().plusDays(days), which.until().plusDays(days), ids);
  }

  /** How many calendar days an absence lasts, from 1. */
  public static long length(Absence absence) {
    return ChronoUnit.DAYS.between(absence.from(), absence.until()) + 1;
  }

  private static List<Absence> inOrder(List<Absence> all) {
    return all.stream()
        .sorted(Comparator.comparing(Absence::from).thenComparing(Absence::id))
        .toList();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** The absences while they are changed. */
  private static final class Sheet {
    private final Map<AbsenceId, Absence> before = new LinkedHashMap<>();
    private final Map<AbsenceId, Absence> now = new LinkedHashMap<>();
    private final Supplier<AbsenceId> ids;

    Sheet(List<Absence> all, Supplier<AbsenceId> ids) {
      this.ids = ids;
      all.forEach(each -> before.put(each.id(), each));
      now.putAll(before);
    }

    void remove(Absence absence) {
      now.remove(absence.id());
    }

    void put(Absence absence) {
      now.put(absence.id(), absence);
    }

    void cut(LocalDate from, LocalDate until) {
      for (Absence each : List.copyOf(now.values())) {
        if (each.from().isAfter(until) || each.until().isBefore(from)) {
          continue;
        }
        Absence left = part(each, each.id(), each.from(), from.minusDays(1));
        LocalDate rest = until.plusDays(1);
        now.remove(each.id());
        if (left != null) {
          put(left);
        }
        if (!rest.isAfter(each.until())) {
          AbsenceId id = left == null ? each.id() : ids.get();
          put(new Absence(id, each.kind(), rest, each.until(), each.note()));
        }
      }
    }

    private static @Nullable Absence part(
        Absence of, AbsenceId id, LocalDate from, LocalDate until) {
      return until.isBefore(from) ? null : new Absence(id, of.kind(), from, until, of.note());
    }

    AbsenceMarks marks() {
      List<AbsenceId> removed =
          before.keySet().stream().filter(id -> !now.containsKey(id)).toList();
      List<Absence> made = new ArrayList<>();
      now.forEach(
          (id, absence) -> {
            if (!absence.equals(before.get(id))) {
              made.add(absence);
            }
          });
      return new AbsenceMarks(removed, made);
    }
  }
}
