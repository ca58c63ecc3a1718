package app.revier.cli;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/**
 * Removes an entry of the agenda that is named by its number.
 *
 * @param <I> the ids of its kind
 */
abstract class RemoveEntry<I extends AgendaEntryId> implements Callable<Integer> {

  private final Invocation call;
  private final LongFunction<I> made;
  private final BiFunction<Agenda, I, @Nullable AgendaEntry> find;

  @Parameters(paramLabel = "ID", descriptionKey = "cli.entry-id")
  private long id;

  /**
   * A command for one kind of entries.
   *
   * @param made makes an id of a number
   * @param find finds an entry
   */
  RemoveEntry(
      Invocation call, LongFunction<I> made, BiFunction<Agenda, I, @Nullable AgendaEntry> find) {
    this.call = call;
    this.made = made;
    this.find = find;
  }

  @Override
  public final Integer call() {
    return call.changeExisting(
        book -> {
          I gone = made.apply(id);
          new Given(call.texts()).found(find.apply(book.snapshot().agenda(), gone), id);
          book.agenda().delete(List.of(gone));
          call.say("cli.removed");
          return ExitStatus.DONE;
        });
  }
}
