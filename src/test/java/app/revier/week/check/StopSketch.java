package app.revier.week.check;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.territory.Customer;
import app.revier.week.PlannedStop;
import app.revier.week.VisitValue;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A planned stop that can be changed part by part. */
final class StopSketch {

  Stop.Kind kind;
  @Nullable Customer customer;
  @Nullable Appointment appointment;
  @Nullable Task task;
  int drive;
  String arrive;
  String begin;
  String end;
  int preparation;
  boolean confirmed;
  @Nullable Customer called;
  @Nullable VisitValue value;

  /** A stop that begins on arrival. */
  StopSketch(Stop.Kind kind, int drive, String begin, String end) {
    this.kind = kind;
    this.drive = drive;
    this.arrive = begin;
    this.begin = begin;
    this.end = end;
  }

  StopSketch arrive(String time) {
    arrive = time;
    return this;
  }

  StopSketch at(Customer who) {
    customer = who;
    return this;
  }

  StopSketch of(Appointment what) {
    appointment = what;
    return this;
  }

  StopSketch of(Task what) {
    task = what;
    return this;
  }

  StopSketch calls(Customer who) {
    called = who;
    return this;
  }

  StopSketch prepared(int minutes) {
    preparation = minutes;
    return this;
  }

  StopSketch confirmed() {
    confirmed = true;
    return this;
  }

  StopSketch worth(@Nullable VisitValue points) {
    value = points;
    return this;
  }

  PlannedStop build() {
    return new PlannedStop(
        kind,
        customer,
        appointment,
        task,
        "",
        drive,
        LocalTime.parse(arrive),
        LocalTime.parse(begin),
        LocalTime.parse(end),
        preparation,
        confirmed,
        value,
        called);
  }
}
