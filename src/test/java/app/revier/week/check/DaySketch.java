package app.revier.week.check;

import app.revier.territory.Hours;
import app.revier.territory.Position;
import app.revier.week.PlannedDay;
import app.revier.week.WorkDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A planned day from eight to five that can be changed part by part. */
final class DaySketch {

  LocalDate date;
  String begin = "08:00";
  String end = "17:00";
  int reserve = 54;
  Position start;
  Position finish;
  List<Hours> blocked = List.of();
  int pause = 30;
  String leave;
  String back;
  int lastDrive;
  final List<StopSketch> stops;

  DaySketch(LocalDate date, Position start, Position finish, StopSketch... stops) {
    this.date = date;
    this.start = start;
    this.finish = finish;
    this.stops = new ArrayList<>(Arrays.asList(stops));
    leave = begin;
    back = begin;
  }

  DaySketch out(String from, String until, int last) {
    leave = from;
    back = until;
    lastDrive = last;
    return this;
  }

  PlannedDay build() {
    WorkDay day =
        new WorkDay(
            date,
            LocalTime.parse(begin),
            LocalTime.parse(end),
            reserve,
            start,
            finish,
            blocked,
            pause);
    return new PlannedDay(
        day,
        LocalTime.parse(leave),
        LocalTime.parse(back),
        lastDrive,
        stops.stream().map(StopSketch::build).toList());
  }
}
