package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.Snapshot;
import app.revier.files.GivenFile;
import app.revier.intake.UnreadableFileException;
import app.revier.place.PostcodeFile;
import app.revier.place.PostcodeLines;
import app.revier.place.Whereabouts;
import app.revier.territory.Customer;
import app.revier.territory.Position;
import app.revier.text.PositionTexts;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows where customers are and how that is known. */
@Command(name = "positions")
final class PositionsCommand implements Callable<Integer> {

  private final Invocation call;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  PositionsCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    return call.read(this::show);
  }

  private int show(Book book) {
    Snapshot snapshot = book.snapshot();
    Whereabouts whereabouts = snapshot.whereabouts();
    Map<String, Integer> counts = new LinkedHashMap<>();
    List.of("given", "geocoded", "postcode", "town", "none").forEach(one -> counts.put(one, 0));
    snapshot
        .territory()
        .own()
        .customers()
        .forEach(one -> counts.merge(origin(whereabouts.of(one.id()).position()), 1, Integer::sum));
    if (json) {
      Json.print(call.out(), document(snapshot, counts));
    } else {
      print(snapshot, counts);
    }
    return ExitStatus.DONE;
  }

  /** What is only said to be about there is given all the same. */
  private static String origin(@Nullable Position position) {
    return position == null
        ? "none"
        : switch (position.origin()) {
          case GIVEN, APPROXIMATE -> "given";
          case GEOCODED -> "geocoded";
          case POSTCODE -> "postcode";
          case TOWN -> "town";
        };
  }

  private Map<String, @Nullable Object> document(Snapshot snapshot, Map<String, Integer> counts) {
    PositionTexts words = new PositionTexts(call.texts());
    List<Object> customers = new ArrayList<>();
    for (Customer customer : snapshot.territory().own().customers()) {
      Whereabouts.Where where = snapshot.whereabouts().of(customer.id());
      Position position = where.position();
      Map<String, @Nullable Object> one = Json.object();
      one.put("number", customer.number());
      one.put("latitude", position == null ? null : position.latitude());
      one.put("longitude", position == null ? null : position.longitude());
      one.put("origin", origin(position));
      one.put("errorKm", position == null ? null : position.errorKm());
      if (where.problem() != null) {
        one.put("problem", PositionTexts.reason(where));
        one.put("message", words.problem(where));
        Position given = where.given();
        if (given != null) {
          one.put("givenLatitude", given.latitude());
          one.put("givenLongitude", given.longitude());
        }
      }
      customers.add(one);
    }
    Map<String, @Nullable Object> document = Json.object();
    document.putAll(counts);
    document.put("customers", customers);
    return document;
  }

  private void print(Snapshot snapshot, Map<String, Integer> counts) {
    var texts = call.texts();
    TextTable table = new TextTable(texts.get("positions.title"), ">");
    counts.forEach(
        (origin, count) ->
            table.row(texts.get("positions.count-" + origin), texts.number((long) count)));
    table.print(call.out());
    call.out().println();
    PositionTexts words = new PositionTexts(texts);
    List<Customer> open =
        snapshot.territory().own().customers().stream()
            .filter(one -> snapshot.whereabouts().of(one.id()).problem() != null)
            .toList();
    if (open.isEmpty()) {
      boolean none = snapshot.territory().own().customers().isEmpty();
      call.say(none ? "cli.no-customers" : "positions.all-well");
      return;
    }
    call.say("positions.to-mend", open.size());
    for (Customer customer : open) {
      call.out()
          .println(
              "  "
                  + texts.get(
                      "positions.line",
                      customer.number(),
                      customer.name(),
                      words.problem(snapshot.whereabouts().of(customer.id()))));
    }
    call.say("positions.advice");
  }

  /** Takes the rep's own postcodes into the book. */
  @Command(name = "load")
  static final class Load implements Callable<Integer> {

    /** Several times the postcodes of the whole world. */
    private static final int MOST_BYTES = 500_000_000;

    /** As many as fit well into a book; the largest country has fewer. */
    private static final int MOST = 200_000;

    private final Invocation call;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.positions-file")
    private Path file = Path.of("");

    Load(Invocation call) {
      this.call = call;
    }

    @Override
    public Integer call() {
      PostcodeLines.Content content = PostcodeLines.read(lines());
      if (content.entries().isEmpty()) {
        throw refused("positions.wrong-file", null);
      }
      PostcodeFile postcodes = PostcodeFile.of(content.entries());
      if (postcodes.size() > MOST) {
        throw new NotDoneException(
            call.texts()
                .get(
                    "positions.too-large",
                    file,
                    call.texts().number(postcodes.size()),
                    call.texts().number(MOST)),
            null);
      }
      PositionTexts words = new PositionTexts(call.texts());
      for (PostcodeLines.Rejected one : content.rejected()) {
        call.err()
            .println(
                String.join(
                        ":",
                        file.toString(),
                        "",
                        String.valueOf(one.row()),
                        one.column(),
                        " " + Codes.hyphened(one.fault()))
                    + ": "
                    + words.fault(one));
      }
      return call.change(
          book -> {
            book.settings().addPostcodes(postcodes, String.valueOf(file.getFileName()));
            call.say(
                "positions.loaded",
                postcodes.size(),
                call.texts().number(postcodes.size()),
                content.rejected().size(),
                call.texts().number(content.rejected().size()));
            return content.rejected().isEmpty() ? ExitStatus.DONE : ExitStatus.REJECTED;
          });
    }

    private List<String> lines() {
      byte[] bytes;
      try {
        bytes = GivenFile.read(file, MOST_BYTES);
      } catch (UnreadableFileException e) {
        throw refused("positions.unreadable", e);
      }
      if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
        throw refused("positions.packed", null);
      }
      return decoded(bytes).replace("\uFEFF", "").lines().toList();
    }

    private static String decoded(byte[] bytes) {
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        // Only the names of places can be wrong then, and those are not needed.
        return new String(bytes, Charset.forName("windows-1252"));
      }
    }

    private NotDoneException refused(String key, @Nullable Exception cause) {
      return new NotDoneException(call.texts().get(key, file), cause);
    }
  }

  /** Takes the rep's own postcodes out of the book. */
  @Command(name = "unload")
  static final class Unload implements Callable<Integer> {

    private final Invocation call;

    Unload(Invocation call) {
      this.call = call;
    }

    @Override
    public Integer call() {
      return call.changeExisting(
          book -> {
            boolean removed = book.settings().removePostcodes().isPresent();
            call.say(removed ? "positions.removed" : "positions.none-loaded");
            return ExitStatus.DONE;
          });
    }
  }
}
