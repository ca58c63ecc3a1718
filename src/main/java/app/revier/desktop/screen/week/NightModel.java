package app.revier.desktop.screen.week;

import app.revier.agenda.Night;
import app.revier.book.BookChange;
import app.revier.book.NightEffect;
import app.revier.book.Snapshot;
import app.revier.book.WeekSettings;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.place.AddressLine;
import app.revier.place.Placing;
import app.revier.territory.Address;
import app.revier.territory.Position;
import app.revier.text.Entry;
import app.revier.text.PositionTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A night away from home: after which day, and where. */
final class NightModel extends EntryModel {

  private final @Nullable Night known;
  private final Field<LocalDate> day;
  private final Field<Hotel> hotel;

  /**
   * Where the rep sleeps.
   *
   * @param position where it is
   * @param name what it is called
   */
  private record Hotel(Position position, String name) {}

  /**
   * Something new, or a night of the book.
   *
   * @param known the one of the book; none for something new
   */
  NightModel(Desk desk, WeekViewModel week, EntryKey key, @Nullable Night known) {
    super(desk, week, key);
    this.known = known;
    day = kinds.requiredDate(Caption.of(EntryFields.DAY));
    hotel =
        new Field<>(
            Caption.of("entry.place"), this::read, this::written, texts.get("entry.no-place"));
    EntryFields.show(
        day,
        known == null ? null : known.date(),
        key instanceof EntryKey.New made ? made.day() : null);
    hotel.show(known == null ? null : new Hotel(known.position(), known.name()));
    begin(Caption.of("entry.night"));
  }

  /** A position, or an address as on a letter, of which the town is enough. */
  private Entry<Hotel> read(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return new Entry.Blank<>();
    }
    Address address = AddressLine.read(text);
    if (address == null) {
      try {
        return new Entry.Value<>(new Hotel(WeekSettings.HOME.parse().apply(text), ""));
      } catch (IllegalArgumentException e) {
        return new Entry.Bad<>(texts.get("entry.no-place"));
      }
    }
    return switch (desk.book().snapshot().places().place(address)) {
      case Placing.Placed(Position position) -> new Entry.Value<>(new Hotel(position, text));
      case Placing problem -> new Entry.Bad<>(new PositionTexts(texts).problem(problem));
    };
  }

  private String written(Hotel there) {
    return there.name().isEmpty()
        ? WeekSettings.HOME.format().apply(there.position())
        : there.name();
  }

  @Override
  String title() {
    return texts.get(isNew() ? "entry.night-new" : "entry.night");
  }

  @Override
  List<List<Input>> rows() {
    return List.of(List.of(day), List.of(hotel));
  }

  @Override
  boolean isRequired(Input input) {
    return true;
  }

  @Override
  String whyNot() {
    return "";
  }

  @Override
  Supplier<String> consequence() {
    LocalDate after = EntryFields.need(day);
    Position position = EntryFields.need(hotel).position();
    Snapshot now = desk.book().snapshot();
    Night replaced =
        now.settings().get(WeekSettings.NIGHTS).stream()
            .filter(one -> one.date().equals(after) && !one.equals(known))
            .findFirst()
            .orElse(null);
    LocalDate before = known == null ? null : known.date();
    return () -> {
      List<String> parts = new ArrayList<>();
      if (replaced != null) {
        parts.add(texts.get("entry.night-instead", replaced.name()));
      }
      parts.add(
          texts.get(
              position.errorKm() < 0.05 ? "entry.night-note" : "entry.night-about",
              texts.weekday(after),
              texts.weekday(after.plusDays(1)),
              texts.number(position.errorKm(), 1)));
      parts.addAll(
          effect(
              NightEffect.of(
                  now, new Night(after, position, ""), before, texts.language().code())));
      return String.join(" ", parts);
    };
  }

  /** What becomes of the days that are planned. */
  private List<String> effect(NightEffect effect) {
    List<String> parts = new ArrayList<>();
    int drive = Math.abs(effect.driveMinutes());
    if (drive > 0) {
      parts.add(
          texts.get(
              effect.driveMinutes() > 0 ? "entry.night-more-road" : "entry.night-less-road",
              texts.number(drive)));
    }
    if (effect.conflicts() > 0) {
      parts.add(
          texts.get("entry.night-conflicts", effect.conflicts(), texts.number(effect.conflicts())));
    }
    return parts;
  }

  @Override
  Supplier<Optional<BookChange>> saving() {
    LocalDate after = EntryFields.need(day);
    Hotel there = EntryFields.need(hotel);
    LocalDate before = known == null ? null : known.date();
    return () ->
        desk.book().settings().saveNight(new Night(after, there.position(), there.name()), before);
  }

  @Override
  @Nullable Supplier<Optional<BookChange>> deleting() {
    return known == null ? null : () -> desk.book().settings().removeNight(known.date());
  }
}
