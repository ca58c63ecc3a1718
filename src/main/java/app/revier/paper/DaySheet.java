package app.revier.paper;

import app.revier.agenda.Stop;
import app.revier.book.PaperWeek;
import app.revier.book.PhonePage;
import app.revier.paper.Sheet.Look;
import app.revier.territory.Address;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One day on paper: a page, and further ones if it is very full. */
final class DaySheet {

  /** Lines to write on after a visit: as many as fit on the page of the day. */
  private static final int MOST_NOTES = 4;

  /** Fewer are of no use; a day with more than a page gets these. */
  private static final int LEAST_NOTES = 1;

  private static final int USUAL_NOTES = 2;

  private final Sheet sheet;
  private final PaperFont font;
  private final Texts texts;
  private final Terms terms;
  private final PaperWeek.Day day;
  private final boolean abroad;

  /**
   * A day.
   *
   * @param abroad whether addresses need their country
   */
  DaySheet(Sheet sheet, PaperFont font, Texts texts, PaperWeek.Day day, boolean abroad) {
    this.sheet = sheet;
    this.font = font;
    this.texts = texts;
    this.terms = new Terms(texts);
    this.day = day;
    this.abroad = abroad;
  }

  /** Writes it from the top of a page on. */
  void write() throws IOException {
    head(texts.weekday(day.date()));
    lines(sum(), Look.QUIET);
    sheet.down(8);
    for (Block block : fitting()) {
      turnUnless(block.height(), true);
      block.write(sheet, room -> turnUnless(room, false));
    }
    sheet.rule(Sheet.LEFT, Sheet.RIGHT, 0.82f, 0.5f);
  }

  private void head(String title) throws IOException {
    sheet.put("H1", Sheet.LEFT, font.printable(title), Look.TITLE);
    sheet.down(Look.TITLE.height());
  }

  private void lines(String text, Look look) throws IOException {
    for (String line : LineBreaks.of(text, font, look.size(), Sheet.RIGHT - Sheet.LEFT)) {
      sheet.put("P", Sheet.LEFT, line, look);
      sheet.down(look.height());
    }
  }

  /** What is higher than a page begins where it is. */
  private boolean turnUnless(float room, boolean whole) throws IOException {
    boolean hopeless = whole && room > Sheet.TOP - Sheet.BOTTOM - Look.TITLE.height();
    if (room <= sheet.room() || hopeless) {
      return false;
    }
    sheet.nextPage();
    head(texts.get("paper.continued", texts.weekday(day.date())));
    sheet.down(8);
    return true;
  }

  private List<Block> fitting() {
    List<Block> blocks = List.of();
    for (int notes = MOST_NOTES; notes >= LEAST_NOTES; notes--) {
      blocks = blocks(notes);
      double height = blocks.stream().mapToDouble(Block::height).sum();
      if (height <= sheet.room()) {
        return blocks;
      }
    }
    return blocks(USUAL_NOTES);
  }

  private List<Block> blocks(int notes) {
    List<Block> blocks = new ArrayList<>();
    day.entries().forEach(entry -> blocks.add(block(entry, notes)));
    blocks.add(end());
    return blocks;
  }

  private String sum() {
    return Stream.of(
            day.leave() == null || day.back() == null
                ? ""
                : texts.get("phone.way", texts.time(day.leave()), texts.time(day.back())),
            texts.get("paper.visits", Math.toIntExact(day.visits())),
            drive(),
            texts.get("paper.reserve", day.reserveMinutes()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** How long a way takes. */
  private String way(int minutes, boolean about) {
    if (minutes == 0) {
      return "";
    }
    return texts.get(about ? "paper.way-about" : "paper.way", minutes);
  }

  private String drive() {
    if (day.driveMinutes() == 0) {
      return "";
    }
    return texts.get(day.about() ? "paper.drive-about" : "paper.drive", day.driveMinutes());
  }

  private Block block(PaperWeek.Entry entry, int notes) {
    Block block = new Block(font);
    block.time(
        texts.get("phone.time", texts.time(entry.begin()), texts.time(entry.end())), Look.TEXT);
    String way = way(entry.driveMinutes(), entry.about());
    block.time(way, Look.QUIET);
    if (entry.preparationMinutes() > 0) {
      String from = texts.time(entry.begin().minusMinutes(entry.preparationMinutes()));
      block.time(texts.get("paper.preparation", from), Look.QUIET);
    }
    Customer customer = entry.customer();
    if (customer == null) {
      boolean plain = entry.kind() == Stop.Kind.BREAK;
      block.text("P", entry.title(), plain ? Look.QUIET : Look.NAME);
      if (!plain) {
        String kind = entry.kind().name().toLowerCase(Locale.ROOT);
        block.text("P", texts.get("week.kind-" + kind), Look.QUIET);
      }
      return block;
    }
    block.text("H2", customer.name(), Look.NAME);
    reach(block, customer);
    facts(block, entry);
    block.notes(notes);
    return block;
  }

  private void reach(Block block, Customer customer) {
    Address address = customer.address();
    String town = (address.postcode() + " " + address.city()).strip();
    String phone = customer.reach().phone();
    String place = joined(", ", address.street(), town, abroad ? address.country() : "");
    String call = phone.isBlank() ? "" : texts.get("paper.phone", phone.strip());
    block.text("P", joined(" · ", place, call), Look.TEXT);
    String contacts =
        customer.contacts().stream().map(this::named).collect(Collectors.joining(", "));
    block.text("P", contacts, Look.TEXT);
  }

  private String named(Contact contact) {
    return contact.role() == Contact.Role.OTHER
        ? contact.name()
        : texts.get("paper.contact", contact.name(), terms.role(contact.role()));
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(between));
  }

  private void facts(Block block, PaperWeek.Entry entry) {
    fact(block, "paper.about", entry.title());
    fact(block, "paper.purpose", String.join("; ", entry.purposes()));
    said(block, "paper.last", entry.last());
    said(block, "paper.next", entry.next());
    entry.questions().forEach(block::question);
  }

  private void said(Block block, String key, PhonePage.@Nullable Said said) {
    if (said != null) {
      String date = said.date() == null ? "" : texts.date(said.date()) + ": ";
      fact(block, key, date + said.text());
    }
  }

  private void fact(Block block, String key, String text) {
    if (!text.isBlank()) {
      block.text("P", texts.get(key, text), Look.QUIET);
    }
  }

  /** The way back, and the reserve at the end of the day. */
  private Block end() {
    Block block = new Block(font);
    if (day.back() != null) {
      block.time(texts.time(day.back()), Look.TEXT);
    }
    block.time(way(day.homeMinutes(), day.about()), Look.QUIET);
    block.text("P", texts.get("paper.back", day.reserveMinutes()), Look.TEXT);
    return block;
  }
}
