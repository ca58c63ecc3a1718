package app.revier.cli;

import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Origin;
import app.revier.agenda.Repeats;
import app.revier.agenda.SeriesChange.Scope;
import app.revier.book.Book;
import app.revier.book.EnteredAppointments;
import app.revier.book.Snapshot;
import app.revier.book.WeekPlanning;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.RepeatTexts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is agreed. */
@Command(name = "appointments")
final class AppointmentsCommand implements Callable<Integer> {

  private final Invocation call;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  AppointmentsCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    return call.read(this::show);
  }

  private int show(Book book) {
    Snapshot snapshot = book.snapshot();
    List<Appointment> appointments =
        snapshot.agenda().appointments().stream()
            .sorted(Comparator.comparing(Appointment::from).thenComparing(Appointment::id))
            .toList();
    if (json) {
      Json.print(call.out(), appointments.stream().map(one -> document(one, snapshot)).toList());
    } else {
      print(appointments, snapshot);
    }
    return ExitStatus.DONE;
  }

  private static Map<String, @Nullable Object> document(
      Appointment appointment, Snapshot snapshot) {
    Customer customer = customer(appointment, snapshot);
    Map<String, @Nullable Object> one = Json.object();
    one.put("id", appointment.id().value());
    one.put("customer", customer == null ? null : customer.number());
    one.put("title", appointment.title());
    one.put("from", appointment.from().toString());
    one.put("until", appointment.until().toString());
    one.put("at", appointment.begin() == null ? null : appointment.begin().toString());
    one.put("minutes", appointment.minutes());
    one.put("preparationMinutes", appointment.preparationMinutes());
    Origin.Series series = appointment.origin() instanceof Origin.Series its ? its : null;
    one.put("series", series == null ? null : series.series());
    one.put("rule", series == null ? null : series.rule().written());
    return one;
  }

  private static @Nullable Customer customer(Appointment appointment, Snapshot snapshot) {
    CustomerId id = appointment.customer();
    return id == null ? null : snapshot.territory().customer(id);
  }

  private void print(List<Appointment> appointments, Snapshot snapshot) {
    var texts = call.texts();
    TextTable table =
        new TextTable(
            ">" + texts.get("cli.column-id"),
            texts.get("cli.column-title"),
            texts.get("cli.column-customer"),
            texts.get("cli.column-from"),
            texts.get("cli.column-until"),
            texts.get("cli.column-at"),
            ">" + texts.get("cli.column-minutes"),
            texts.get("cli.column-series"));
    RepeatTexts words = new RepeatTexts(texts);
    for (Appointment appointment : appointments) {
      Customer customer = customer(appointment, snapshot);
      table.row(
          String.valueOf(appointment.id().value()),
          appointment.title(),
          customer == null ? "" : customer.name(),
          texts.date(appointment.from()),
          texts.date(appointment.until()),
          appointment.begin() == null ? "" : appointment.begin().toString(),
          texts.number(appointment.minutes()),
          appointment.origin() instanceof Origin.Series series ? words.words(series.rule()) : "");
    }
    table.print(call.out());
  }

  /** Adds an appointment. */
  @Command(name = "add")
  static final class Add implements Callable<Integer> {

    private static final int DAY = 24 * 60;

    private final Invocation call;

    @Option(names = "--customer", paramLabel = "NUMBER", descriptionKey = "cli.option-customer")
    private @Nullable String customer;

    @Option(
        names = "--title",
        required = true,
        paramLabel = "TEXT",
        descriptionKey = "cli.option-title")
    private String title = "";

    @Option(
        names = "--date",
        required = true,
        paramLabel = "DATE",
        descriptionKey = "cli.option-date")
    private String date = "";

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "cli.option-appointment-until")
    private @Nullable String until;

    @Option(names = "--at", paramLabel = "HH:MM", descriptionKey = "cli.option-at")
    private @Nullable String at;

    @Option(
        names = "--minutes",
        required = true,
        paramLabel = "N",
        descriptionKey = "cli.option-minutes")
    private int minutes;

    @Option(names = "--prepare", paramLabel = "N", descriptionKey = "cli.option-prepare")
    private int prepare;

    @Mixin private GivenSeries series = new GivenSeries();

    @Option(names = "--json", descriptionKey = "cli.option-json")
    private boolean json;

    Add(Invocation call) {
      this.call = call;
    }

    @Override
    public Integer call() {
      Given given = new Given(call.texts());
      given.whole(minutes, 1, DAY, "--minutes");
      given.whole(prepare, 0, DAY, "--prepare");
      LocalDate first = given.day(date);
      LocalDate last = given.until(until, first);
      LocalTime begin = given.time(at);
      if (series.isGiven()) {
        if (begin == null) {
          throw given.wrong("cli.series-needs-time");
        }
      } else {
        series.refuseIfAlone(given);
        if (begin != null && !first.equals(last)) {
          throw given.wrong("cli.fixed-time-on-several-days");
        }
      }
      if (begin != null && begin.toSecondOfDay() / 60 + minutes > DAY) {
        throw given.wrong("cli.beyond-midnight");
      }
      String about = given.title(title);
      return call.change(
          book -> {
            CustomerId at = given.customer(customer, book.snapshot());
            Repeats repeats =
                series.isGiven()
                    ? series.read(call.texts(), book.snapshot(), first, until == null ? null : last)
                    : null;
            AppointmentId id = book.agenda().nextAppointmentId();
            LocalDate end = repeats == null ? last : first;
            new EnteredAppointments(book, call.texts().language().code())
                .add(new Appointment(id, at, about, first, end, begin, minutes, prepare), repeats);
            return repeats == null
                ? call.added(id.value(), json)
                : addedSeries(book, id, repeats.from(first), repeats);
          });
    }

    private int addedSeries(Book book, AppointmentId id, List<LocalDate> days, Repeats repeats) {
      var texts = call.texts();
      if (json) {
        Map<String, @Nullable Object> document = Json.object();
        document.put("id", id.value());
        document.put("count", days.size());
        document.put("last", days.getLast().toString());
        Json.print(call.out(), document);
        return ExitStatus.DONE;
      }
      call.say(
          "cli.series-added",
          String.valueOf(id.value()),
          days.size(),
          texts.number(days.size()),
          new RepeatTexts(texts).words(repeats.rule()),
          texts.date(days.getLast()));
      List<LocalDate> off =
          new WeekPlanning(book.snapshot(), texts.language().code()).daysOff(days);
      if (!off.isEmpty()) {
        call.say(
            "cli.series-on-days-off",
            off.size(),
            texts.number(off.size()),
            off.stream().map(texts::date).collect(Collectors.joining(", ")));
      }
      return ExitStatus.DONE;
    }
  }

  /** Removes an appointment, or more of its series. */
  @Command(name = "remove")
  static final class Remove implements Callable<Integer> {

    private final Invocation call;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.entry-id")
    private long id;

    @Option(names = "--series", paramLabel = "WHICH", descriptionKey = "cli.option-series")
    private String series = "this";

    Remove(Invocation call) {
      this.call = call;
    }

    @Override
    public Integer call() {
      Given given = new Given(call.texts());
      Scope scope = given.word(series, Scope.class);
      return call.changeExisting(
          book -> {
            AppointmentId gone = new AppointmentId(id);
            given.found(book.snapshot().agenda().appointment(gone), id);
            new EnteredAppointments(book, call.texts().language().code()).remove(gone, scope);
            call.say("cli.removed");
            return ExitStatus.DONE;
          });
    }
  }
}
