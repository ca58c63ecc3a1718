package app.revier.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the appointments of a series when one of them is changed or removed (decision
 * 0035).
 *
 * <p>While rule and day stay, only what was changed is changed everywhere: an appointment that was
 * moved by itself stays where it is. With another rule, or on another day, all of them stand on the
 * days of the rule, and what was different at some is gone.
 *
 * @param removed appointments that go
 * @param made appointments that come or are changed
 */
public record SeriesChange(List<AppointmentId> removed, List<Appointment> made) {

  /** How much of a series is meant. */
  public enum Scope {
    /** This appointment alone. */
    THIS,
    /** This one and all that come after it by the rule. */
    FOLLOWING,
    /** The whole series. */
    ALL
  }

  /** Keeps its own copies. */
  public SeriesChange {
    removed = List.copyOf(removed);
    made = List.copyOf(made);
  }

  /**
   * The appointments of the series of one of them that are meant, by their days; those that come
   * from elsewhere or were entered alone are meant alone.
   */
  public static List<Appointment> meant(Agenda agenda, Appointment one, Scope scope) {
    if (scope == Scope.THIS || !(one.origin() instanceof Origin.Series series)) {
      return List.of(one);
    }
    return agenda.appointments().stream()
        .filter(other -> isOf(series.series(), other))
        .filter(other -> scope == Scope.ALL || !day(other).isBefore(series.day()))
        .sorted(Comparator.comparing(SeriesChange::day).thenComparing(Appointment::id))
        .toList();
  }

  private static boolean isOf(String series, Appointment one) {
    return one.origin() instanceof Origin.Series its && its.series().equals(series);
  }

  /** The day by the rule; its own where there is none. */
  private static LocalDate day(Appointment one) {
    return one.origin() instanceof Origin.Series(_, _, LocalDate day) ? day : one.from();
  }

  /** Removes an appointment, or more of its series; those that are held stay. */
  public static SeriesChange removing(
      Agenda agenda, Appointment one, Scope scope, Predicate<Appointment> held) {
    List<AppointmentId> gone =
        meant(agenda, one, scope).stream()
            .filter(other -> other.id().equals(one.id()) || !held.test(other))
            .map(Appointment::id)
            .toList();
    return new SeriesChange(gone, List.of());
  }

  /**
   * A new series.
   *
   * @param first what all of them are like; its id is that of the first
   * @param ids ids of the others, and the name of the series
   * @throws IllegalArgumentException if the rule has no day
   */
  public static SeriesChange beginning(
      Appointment first, Repeats repeats, Supplier<AppointmentId> ids) {
    List<LocalDate> days = repeats.from(first.from());
    if (days.isEmpty()) {
      throw new IllegalArgumentException("no day from " + first.from() + ": " + repeats);
    }
    String name = name(ids);
    List<Appointment> made = new ArrayList<>();
    for (LocalDate day : days) {
      AppointmentId id = made.isEmpty() ? first.id() : ids.get();
      made.add(on(day, id, first, new Origin.Series(name, repeats.rule(), day)));
    }
    return new SeriesChange(List.of(), made);
  }

  /** An id that nothing else has or had names a series. */
  private static String name(Supplier<AppointmentId> ids) {
    return String.valueOf(ids.get().value());
  }

  private static Appointment on(
      LocalDate day, AppointmentId id, Appointment like, @Nullable Origin origin) {
    return new Appointment(
        id,
        like.customer(),
        like.title(),
        day,
        day,
        like.begin(),
        like.minutes(),
        like.preparationMinutes(),
        origin);
  }

  /**
   * Changes an appointment, or more of its series.
   *
   * @param before as it is in the book
   * @param after as it shall be
   * @param repeats how it shall come again; none if it shall not. For this one alone it does not
   *     matter
   * @param held those that stay as they are, since it is told what came of them
   * @param ids ids of new ones, and names of new series
   * @throws IllegalArgumentException if the rule has no day
   */
  public static SeriesChange changing(
      Agenda agenda,
      Appointment before,
      Appointment after,
      @Nullable Repeats repeats,
      Scope scope,
      Predicate<Appointment> held,
      Supplier<AppointmentId> ids) {
    if (!(before.origin() instanceof Origin.Series series)) {
      return repeats == null
          ? new SeriesChange(List.of(), List.of(after.withOrigin(before.origin())))
          : beginning(after, repeats, ids);
    }
    if (scope == Scope.THIS) {
      return new SeriesChange(List.of(), List.of(after.withOrigin(series)));
    }
    List<Appointment> meant =
        meant(agenda, before, scope).stream()
            .filter(one -> one.id().equals(before.id()) || !held.test(one))
            .toList();
    if (repeats == null) {
      return new SeriesChange(
          meant.stream().map(Appointment::id).filter(id -> !id.equals(before.id())).toList(),
          List.of(after.withOrigin(null)));
    }
    boolean all = meant(agenda, before, Scope.ALL).size() == meant(agenda, before, scope).size();
    String name = all ? series.series() : name(ids);
    SeriesOnDays days = new SeriesOnDays(meant, before, after, repeats, name, ids);
    return repeats.rule().equals(series.rule()) && after.from().equals(before.from())
        ? days.kept()
        : days.anew(scope == Scope.ALL ? day(meant.getFirst()) : after.from());
  }

  /** A series that goes on, changed. */
  private record SeriesOnDays(
      List<Appointment> meant,
      Appointment before,
      Appointment after,
      Repeats repeats,
      String name,
      Supplier<AppointmentId> ids) {

    private Origin origin(LocalDate day) {
      return new Origin.Series(name, repeats.rule(), day);
    }

    /** By the same rule: what was changed is changed at all of them, and the end may be another. */
    SeriesChange kept() {
      List<AppointmentId> removed = new ArrayList<>();
      List<Appointment> made = new ArrayList<>();
      for (Appointment one : meant) {
        if (day(one).isAfter(repeats.until())) {
          removed.add(one.id());
        } else {
          made.add(changed(one));
        }
      }
      LocalDate last = day(meant.getLast());
      for (LocalDate day : repeats.from(day(meant.getFirst()))) {
        if (day.isAfter(last)) {
          made.add(on(day, ids.get(), after, origin(day)));
        }
      }
      return new SeriesChange(removed, made);
    }

    /** One that was different keeps that, unless it would go beyond midnight then. */
    private Appointment changed(Appointment one) {
      LocalTime begin = changed(before.begin(), after.begin(), one.begin());
      int minutes = after.minutes() == before.minutes() ? one.minutes() : after.minutes();
      boolean beyond = begin != null && begin.toSecondOfDay() / 60 + minutes > 24 * 60;
      return new Appointment(
          one.id(),
          changed(before.customer(), after.customer(), one.customer()),
          after.title().equals(before.title()) ? one.title() : after.title(),
          one.from(),
          one.until(),
          beyond ? after.begin() : begin,
          beyond ? after.minutes() : minutes,
          after.preparationMinutes() == before.preparationMinutes()
              ? one.preparationMinutes()
              : after.preparationMinutes(),
          origin(day(one)));
    }

    private static <T> @Nullable T changed(@Nullable T before, @Nullable T after, @Nullable T own) {
      return Objects.equals(before, after) ? own : after;
    }

    /** On the days of another rule; as many as can be are still the same appointments. */
    SeriesChange anew(LocalDate first) {
      List<LocalDate> days = repeats.from(first);
      if (days.isEmpty()) {
        throw new IllegalArgumentException("no day from " + first + ": " + repeats);
      }
      Map<LocalDate, Appointment> taken = new HashMap<>();
      Map<LocalDate, Appointment> byDay = new LinkedHashMap<>();
      meant.forEach(one -> byDay.put(day(one), one));
      Set<AppointmentId> used = new HashSet<>();
      for (LocalDate day : days) {
        Appointment same = byDay.get(day);
        if (same != null) {
          taken.put(day, same);
          used.add(same.id());
        }
      }
      List<Appointment> left =
          new ArrayList<>(meant.stream().filter(one -> !used.contains(one.id())).toList());
      List<Appointment> made = new ArrayList<>();
      for (LocalDate day : days) {
        Appointment same = taken.get(day);
        Appointment there = same == null && !left.isEmpty() ? left.removeFirst() : same;
        made.add(on(day, there == null ? ids.get() : there.id(), after, origin(day)));
      }
      return new SeriesChange(left.stream().map(Appointment::id).toList(), made);
    }
  }
}
