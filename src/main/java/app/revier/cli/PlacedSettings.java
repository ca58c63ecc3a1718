package app.revier.cli;

import app.revier.book.Snapshot;
import app.revier.book.WeekSettings;
import app.revier.place.AddressLine;
import app.revier.place.Placing;
import app.revier.territory.Address;
import app.revier.territory.Position;
import app.revier.text.PositionTexts;
import app.revier.text.Texts;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settings that say where something is: an address becomes the position that it is at. */
final class PlacedSettings {

  private static final Pattern NIGHT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s+(.+)");
  private static final Pattern POSITION =
      Pattern.compile("-?\\d{1,2}(\\.\\d+)?\\s*,\\s*-?\\d{1,3}(\\.\\d+)?(\\s.*)?");

  private final Snapshot snapshot;
  private final Texts texts;
  private final PrintStream err;

  /**
   * Settings of a book.
   *
   * @param err is told where an address was found
   */
  PlacedSettings(Snapshot snapshot, Texts texts, PrintStream err) {
    this.snapshot = snapshot;
    this.texts = texts;
    this.err = err;
  }

  /** The value of a setting with positions in the place of addresses; others stay as they are. */
  String placed(String key, String value) {
    if (key.equals(WeekSettings.HOME.key())) {
      Address address = AddressLine.read(value);
      return address == null ? value : position(address, value, "cli.home-placed");
    }
    return key.equals(WeekSettings.NIGHTS.key()) ? nights(value) : value;
  }

  /**
   * Nights, each as a day and a position with a name, or a day and an address, which then is it.
   */
  private String nights(String value) {
    List<String> nights = new ArrayList<>();
    for (String line : value.split("[\n;]", -1)) {
      Matcher night = NIGHT.matcher(line.strip());
      if (!night.matches() || POSITION.matcher(night.group(2)).matches()) {
        nights.add(line.strip());
        continue;
      }
      Address address = AddressLine.read(night.group(2));
      nights.add(
          address == null
              ? line.strip()
              : night.group(1)
                  + " "
                  + position(address, night.group(2), "cli.night-placed")
                  + " "
                  + night.group(2));
    }
    return String.join("; ", nights);
  }

  private String position(Address address, String written, String found) {
    return switch (snapshot.places().place(address)) {
      case Placing.Placed(Position position) -> {
        err.println(
            texts.get(
                found,
                texts.number(position.latitude(), 4),
                texts.number(position.longitude(), 4),
                texts.number(position.errorKm(), 1),
                written));
        yield position.latitude() + "," + position.longitude();
      }
      case Placing problem ->
          throw new UsageException(
              texts.get(
                  "cli.address-not-found", written, new PositionTexts(texts).problem(problem)));
    };
  }
}
