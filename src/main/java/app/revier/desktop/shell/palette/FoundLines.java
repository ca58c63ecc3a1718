package app.revier.desktop.shell.palette;

import app.revier.agenda.Activity;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.search.Findable;
import app.revier.search.MarkedText;
import app.revier.search.SearchQuery;
import app.revier.territory.Attribute;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.Note;
import app.revier.territory.Trait;
import app.revier.text.ReportTexts;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what was found into lines. */
final class FoundLines {

  /** As many characters have room in a line. */
  private static final int LINE = 84;

  private static final int DETAIL = 56;

  private final Texts texts;
  private final ReportTexts reports;
  private final SearchQuery query;

  /**
   * Lines of a language.
   *
   * @param query what was looked for, to be marked
   */
  FoundLines(Texts texts, SearchQuery query) {
    this.texts = texts;
    reports = new ReportTexts(texts);
    this.query = query;
  }

  /** The line of something that is in a book. */
  PaletteLine.Found of(Findable thing, Snapshot book) {
    Customer customer = thing.customer();
    String telling = Objects.requireNonNullElse(query.tellingText(thing), "");
    String context = context(thing, book);
    String title = title(thing, telling, book);
    if (customer != null && (context.contains(telling) || title.contains(telling))) {
      Findable around = new Findable.OfCustomer(customer);
      telling = Objects.requireNonNullElse(query.tellingText(around), "");
    }
    boolean shown =
        context.contains(telling)
            || title.contains(telling)
            || thing instanceof Findable.OfContract;
    return new PaletteLine.Found(
        thing,
        query.mark(title).excerpt(LINE),
        query.mark(context).excerpt(LINE),
        shown ? MarkedText.plain("") : query.mark(telling).excerpt(DETAIL),
        customer != null,
        customer == null ? null : book.segmentation().of(customer.id()).cell());
  }

  private String title(Findable thing, String telling, Snapshot book) {
    return switch (thing) {
      case Findable.OfNote(_, Note note) -> telling.isEmpty() ? note.text() : telling;
      case Findable.OfReport(_, Activity activity) ->
          !telling.isEmpty()
              ? telling
              : activity.note().isBlank() ? activity.nextStep() : activity.note();
      case Findable.OfContract(_, Contract contract) ->
          contract(contract, book.settings().get(Setting.CURRENCY));
      case Findable.OfTrait trait -> trait.label();
      case Findable.OfVisit(Customer customer, Stop stop) ->
          stop.title().isBlank() ? customer.name() : stop.title();
      case Findable.OfValue(Attribute attribute, Attribute.Value value) ->
          attribute.name() + ": " + value.label();
      default -> thing.name();
    };
  }

  private String contract(Contract contract, String currency) {
    String amount = texts.money(contract.yearlyAmount(), currency);
    LocalDate from = contract.from();
    LocalDate until = contract.until();
    if (from != null && until != null) {
      return texts.get("find.contract-span", amount, texts.date(from), texts.date(until));
    }
    if (from != null) {
      return texts.get("find.contract-from", amount, texts.date(from));
    }
    return until == null
        ? texts.get("find.contract-open", amount)
        : texts.get("find.contract-until", amount, texts.date(until));
  }

  private String context(Findable thing, Snapshot book) {
    return switch (thing) {
      case Findable.OfCustomer(Customer customer) ->
          parts(
              texts.get("find.customer"),
              customer.number(),
              (customer.address().postcode() + " " + customer.address().city()).strip());
      case Findable.OfContact(Customer customer, _) -> texts.get("find.contact", at(customer));
      case Findable.OfProject(Customer customer, _) -> texts.get("find.project", at(customer));
      case Findable.OfNote(Customer customer, Note note) ->
          texts.get("find.note", reports.noted(note.kind()), texts.date(note.date()), at(customer));
      case Findable.OfReport(Customer customer, Activity activity) ->
          texts.get(
              "find.report",
              reports.kind(activity.kind()),
              texts.date(activity.date()),
              at(customer));
      case Findable.OfContract(Customer customer, _) -> texts.get("find.contract", at(customer));
      case Findable.OfTrait(Customer customer, Trait trait, _) ->
          texts.get("find.trait", attribute(trait, book), at(customer));
      case Findable.OfValue(Attribute attribute, Attribute.Value value) -> {
        int many = FoundPlaces.having(attribute, value, book).size();
        yield parts(
            texts.get("find.value"), texts.get("find.value-customers", many, texts.number(many)));
      }
      case Findable.OfAppointment(Customer customer, Appointment appointment) ->
          parts(texts.get("find.appointment"), when(appointment), at(customer));
      case Findable.OfVisit(Customer customer, Stop stop) ->
          parts(
              texts.get(
                  "find."
                      + (stop.isRhythmCall() ? "call" : "visit")
                      + (stop.confirmed() ? "-confirmed" : "-planned")),
              on(stop.date(), stop.begin()),
              stop.title().isBlank() ? customer.address().city() : at(customer));
      case Findable.OfTask(Customer customer, Task task) ->
          parts(
              texts.get(task.done() ? "find.task-done" : "find.task"),
              task.deadline() == null
                  ? ""
                  : texts.get("find.task-until", texts.date(task.deadline())),
              at(customer));
    };
  }

  private static String attribute(Trait trait, Snapshot book) {
    return book.settings().get(Setting.ATTRIBUTES).stream()
        .filter(one -> one.code().equals(trait.attribute()))
        .map(Attribute::name)
        .findFirst()
        .orElse(trait.attribute());
  }

  private String when(Appointment appointment) {
    LocalTime begin = appointment.begin();
    if (begin != null) {
      return on(appointment.from(), begin);
    }
    return appointment.from().equals(appointment.until())
        ? texts.weekday(appointment.from())
        : texts.date(appointment.from()) + " – " + texts.date(appointment.until());
  }

  private String on(LocalDate day, LocalTime time) {
    return texts.weekday(day) + ", " + texts.time(time);
  }

  private static String parts(String... parts) {
    return joined(" · ", parts);
  }

  private static String at(@Nullable Customer customer) {
    return customer == null ? "" : joined(", ", customer.name(), customer.address().city());
  }

  private static String joined(String between, String... parts) {
    return Arrays.stream(parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(between));
  }
}
