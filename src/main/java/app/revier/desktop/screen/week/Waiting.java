package app.revier.desktop.screen.week;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.ReportedAgenda;
import app.revier.book.Snapshot;
import app.revier.book.Wanted;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.WeekContent.Day;
import app.revier.desktop.screen.week.WeekContent.Hold;
import app.revier.desktop.screen.week.WeekContent.Kind;
import app.revier.desktop.screen.week.WeekContent.Open;
import app.revier.segment.Cell;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import app.revier.text.WeekTexts;
import app.revier.week.DayOff;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on days on which the rep does not work after all, and what is agreed in a week that
 * is not planned yet: neither is part of the plan, and both must be seen.
 */
final class Waiting {

  private final Texts texts;
  private final WeekTexts words;
  private final Snapshot snapshot;
  private final Agenda agenda;
  private final ReportedAgenda reported;
  private final Map<CustomerId, Cell> cells;

  Waiting(Texts texts, WeekTexts words, Snapshot snapshot, Map<CustomerId, Cell> cells) {
    this.texts = texts;
    this.words = words;
    this.snapshot = snapshot;
    this.cells = cells;
    agenda = snapshot.agenda();
    reported = new ReportedAgenda(agenda);
  }

  /** A day of a week that is not planned, with what is agreed on it. */
  Day with(Day day) {
    List<Block> blocks = new ArrayList<>(day.blocks());
    blocks.addAll(agreed(day.date(), ""));
    blocks.sort(Comparator.comparingInt(Block::from));
    return new Day(
        day.date(),
        day.heading(),
        day.off(),
        day.field(),
        day.from(),
        day.until(),
        day.back(),
        day.gaps(),
        blocks,
        day.sum(),
        day.drive(),
        day.conflicts(),
        day.special(),
        day.tour());
  }

  /** What stands on a day off, or is agreed for it, in order. */
  List<Block> on(LocalDate date, String off) {
    String conflict = texts.get("entry.on-day-off", off);
    List<Block> blocks = new ArrayList<>(agreed(date, conflict));
    for (Stop stop : agenda.stopsOn(date)) {
      if (stop.kind() != Stop.Kind.BREAK) {
        AgendaEntryId entry = stop.appointment() == null ? stop.task() : stop.appointment();
        blocks.add(
            block(
                stop.id(),
                entry,
                stop.contact(),
                Kind.of(stop.kind()),
                stop.begin(),
                stop.end(),
                subject(stop),
                hold(stop),
                reported.report(stop) == null ? conflict : ""));
      }
    }
    blocks.sort(Comparator.comparingInt(Block::from));
    return blocks;
  }

  /** A call is drawn as one: it need not be said. */
  private String subject(Stop stop) {
    Customer customer = customer(stop.contact());
    return stop.isRhythmCall() && customer != null
        ? customer.name()
        : words.subject(stop, customer);
  }

  private Hold hold(Stop stop) {
    if (reported.report(stop) != null) {
      return Hold.REPORTED;
    }
    return stop.confirmed() ? Hold.CONFIRMED : Hold.FREE;
  }

  /** What has a fixed time on a day and no stop there. */
  private List<Block> agreed(LocalDate date, String conflict) {
    List<Block> blocks = new ArrayList<>();
    for (Appointment one : agenda.appointmentsWithin(date, date)) {
      LocalTime begin = one.begin();
      boolean stands =
          agenda.stopsOn(date).stream().anyMatch(stop -> one.id().equals(stop.appointment()));
      if (begin != null && !stands) {
        Customer customer = customer(one.customer());
        String title = customer == null ? one.title() : customer.name() + ": " + one.title();
        int end = Math.min(24 * 60 - 1, begin.toSecondOfDay() / 60 + one.minutes());
        blocks.add(
            block(
                null,
                one.id(),
                one.customer(),
                Kind.APPOINTMENT,
                begin,
                LocalTime.ofSecondOfDay(end * 60L),
                title,
                Hold.FREE,
                conflict));
      }
    }
    return blocks;
  }

  private Block block(
      @Nullable StopId stop,
      @Nullable AgendaEntryId entry,
      @Nullable CustomerId at,
      Kind kind,
      LocalTime begin,
      LocalTime end,
      String title,
      Hold hold,
      String conflict) {
    Customer customer = customer(at);
    return new Block(
        kind,
        stop,
        entry,
        at,
        begin.toSecondOfDay() / 60,
        end.toSecondOfDay() / 60,
        title,
        customer == null ? "" : customer.address().city(),
        at == null ? null : cells.get(at),
        List.of(),
        hold,
        conflict);
  }

  private @Nullable Customer customer(@Nullable CustomerId id) {
    return id == null ? null : snapshot.territory().customer(id);
  }

  private boolean isStranded(Stop stop) {
    return stop.kind() != Stop.Kind.BREAK && reported.report(stop) == null;
  }

  /** Whose stops, appointments and tasks stand on days off, by their ids. */
  Set<Object> subjects(List<DayOff> daysOff) {
    Set<Object> subjects = new HashSet<>();
    for (DayOff off : daysOff) {
      for (Stop stop : agenda.stopsOn(off.date())) {
        if (isStranded(stop)) {
          Stream.of(stop.customer(), stop.appointment(), stop.task())
              .filter(Objects::nonNull)
              .forEach(subjects::add);
        }
      }
    }
    return subjects;
  }

  /** What stands on days off and needs another day. */
  List<Open> stranded(List<DayOff> daysOff) {
    List<Open> open = new ArrayList<>();
    for (DayOff off : daysOff) {
      for (Stop stop : agenda.stopsOn(off.date())) {
        if (isStranded(stop)) {
          CustomerId at = stop.contact();
          open.add(
              new Open(
                  stop.confirmed() ? null : new Wanted.Stranded(stop.id()),
                  at,
                  words.subject(stop, customer(at)),
                  at == null ? null : cells.get(at),
                  texts.get(
                      "entry.stranded",
                      texts.weekday(off.date()),
                      texts.time(stop.begin()),
                      words.dayOff(off)),
                  null));
        }
      }
    }
    return open;
  }
}
