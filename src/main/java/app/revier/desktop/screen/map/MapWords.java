package app.revier.desktop.screen.map;

import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.nav.Desk;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.text.PositionTexts;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the map says of customers. */
final class MapWords {

  private final Texts texts;

  MapWords(Desk desk) {
    texts = desk.texts();
  }

  /** Postcode and town. */
  static String town(Customer customer) {
    Address address = customer.address();
    return (address.postcode() + " " + address.city()).strip();
  }

  /** The lines on a customer below its name: town, revenue, whitespace, last visit, position. */
  List<String> lines(MapContent content, CustomerRow row) {
    List<String> lines = new ArrayList<>();
    String town = town(row.customer());
    if (!town.isEmpty()) {
      lines.add(town);
    }
    lines.add(revenue(content, row));
    Money whitespace = row.classification().whitespace();
    if (whitespace != null) {
      lines.add(texts.get("map.whitespace", texts.money(whitespace, content.currency())));
    }
    LocalDate visit = row.customer().visiting().lastVisit();
    lines.add(
        visit == null
            ? texts.get("map.never-visited")
            : texts.get("map.visited", texts.date(visit)));
    Position position = content.where(row.id()).position();
    if (position != null) {
      lines.add(texts.get("map.position", new PositionTexts(texts).known(position)));
    }
    return lines;
  }

  private String revenue(MapContent content, CustomerRow row) {
    return texts.get(
        "map.revenue",
        String.valueOf(content.snapshot().settings().baseYear()),
        texts.money(row.classification().revenue(), content.currency()));
  }

  /** How many customers with how much revenue. */
  String sum(MapContent content, int[] dots) {
    return sum(dots.length, content.revenue(dots), content.currency());
  }

  /** How many customers are seen with how much revenue. */
  String sum(MapContent content, InView seen) {
    return sum(seen.rows().size(), seen.revenue(), content.currency());
  }

  private String sum(int count, Money revenue, String currency) {
    return texts.get("map.sum", count, texts.number(count), texts.money(revenue, currency));
  }

  /** How many customers are on the map. */
  String shown(MapContent content) {
    int shown = content.dots().size();
    return texts.get("map.status", shown, texts.number(shown));
  }

  /** How many customers are not, since nobody knows where they are. */
  String nowhere(MapContent content) {
    int nowhere = content.nowhere().size();
    return texts.get("map.status-nowhere", nowhere, texts.number(nowhere));
  }
}
