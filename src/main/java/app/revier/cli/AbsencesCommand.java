package app.revier.cli;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.agenda.Agenda;
import app.revier.book.Book;
import app.revier.text.TimeTexts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the days not in the field. */
@Command(name = "absences")
final class AbsencesCommand implements Callable<Integer> {

  private final Invocation call;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  AbsencesCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    return call.read(this::show);
  }

  private int show(Book book) {
    List<Absence> absences =
        book.snapshot().agenda().absences().stream()
            .sorted(Comparator.comparing(Absence::from).thenComparing(Absence::id))
            .toList();
    if (json) {
      Json.print(call.out(), absences.stream().map(AbsencesCommand::document).toList());
    } else {
      print(absences);
    }
    return ExitStatus.DONE;
  }

  private static Map<String, @Nullable Object> document(Absence absence) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("id", absence.id().value());
    one.put("kind", Codes.hyphened(absence.kind()));
    one.put("from", absence.from().toString());
    one.put("until", absence.until().toString());
    one.put("note", absence.note());
    return one;
  }

  private void print(List<Absence> absences) {
    var texts = call.texts();
    TextTable table =
        new TextTable(
            ">" + texts.get("cli.column-id"),
            texts.get("cli.column-kind"),
            texts.get("cli.column-from"),
            texts.get("cli.column-until"),
            texts.get("cli.column-note"));
    for (Absence absence : absences) {
      table.row(
          String.valueOf(absence.id().value()),
          new TimeTexts(texts).absence(absence.kind()),
          texts.date(absence.from()),
          texts.date(absence.until()),
          absence.note());
    }
    table.print(call.out());
  }

  /** Adds days not in the field. */
  @Command(name = "add")
  static final class Add implements Callable<Integer> {

    private final Invocation call;

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "cli.absence-kind")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "FROM", descriptionKey = "cli.absence-from")
    private String from = "";

    @Parameters(
        index = "2",
        arity = "0..1",
        paramLabel = "UNTIL",
        descriptionKey = "cli.absence-until")
    private @Nullable String until;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option-note")
    private String note = "";

    @Option(names = "--json", descriptionKey = "cli.option-json")
    private boolean json;

    Add(Invocation call) {
      this.call = call;
    }

    @Override
    public Integer call() {
      Given given = new Given(call.texts());
      Absence.Kind why = kind(given);
      LocalDate first = given.day(from);
      LocalDate last = given.until(until, first);
      return call.change(
          book -> {
            AbsenceId id = book.agenda().nextAbsenceId();
            book.agenda().save(new Absence(id, why, first, last, note.strip()));
            return call.added(id.value(), json);
          });
    }

    /** Also by the word that lists and screens have for it. */
    private Absence.Kind kind(Given given) {
      TimeTexts words = new TimeTexts(call.texts());
      for (Absence.Kind one : Absence.Kind.values()) {
        if (words.absence(one).equalsIgnoreCase(kind.strip())) {
          return one;
        }
      }
      return given.word(kind, Absence.Kind.class);
    }
  }

  /** Removes days not in the field. */
  @Command(name = "remove")
  static final class Remove extends RemoveEntry<AbsenceId> {

    Remove(Invocation call) {
      super(call, AbsenceId::new, Agenda::absence);
    }
  }
}
