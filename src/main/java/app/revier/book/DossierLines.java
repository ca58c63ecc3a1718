package app.revier.book;

import app.revier.agenda.AgendaEntryId;
import app.revier.book.Dossier.Line;
import app.revier.book.Dossier.Word;
import app.revier.territory.Attribute;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.FormerEntry;
import app.revier.territory.ProjectId;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Trait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Goes through a record of the book and says line by line what is known, for a dossier. */
final class DossierLines {

  private final CustomerId customer;
  private final List<Attribute> attributes;

  /**
   * Lines of a dossier.
   *
   * @param customer whom it is about: need not be said at each record
   * @param attributes the rep's, which give codes their names
   */
  DossierLines(CustomerId customer, List<Attribute> attributes) {
    this.customer = customer;
    this.attributes = attributes;
  }

  /** What is known of a record. */
  List<Line> of(Record record) {
    List<Line> lines = new ArrayList<>();
    RecordParts.visit(
        record,
        new RecordParts.Visitor() {
          @Override
          public void value(String path, Object value) {
            if (value instanceof RevenueHistory revenue && record instanceof FormerEntry) {
              revenue
                  .byYear()
                  .forEach(
                      (year, amount) -> {
                        lines.add(new Line("year", String.valueOf(year)));
                        lines.add(new Line("amount", amount));
                      });
              return;
            }
            boolean said = !value.equals("") && !value.equals(customer);
            if (said && !path.equals("revenue") && !path.equals("orders")) {
              lines.add(new Line(path, plain(value)));
            }
          }

          @Override
          public void several(String path, Collection<?> parts) {
            for (Object part : parts) {
              if (part instanceof Trait trait) {
                lines.add(new Line(path, inWords(trait)));
              } else if (!(part instanceof Record inner)) {
                lines.add(new Line(path, plain(part)));
              } else if (!(record instanceof Customer) || path.contains(".")) {
                of(inner)
                    .forEach(line -> lines.add(new Line(path + '.' + line.code(), line.value())));
              }
            }
          }
        });
    return lines;
  }

  /** As the rep calls it; by the codes where the rep has no such attribute any more. */
  private String inWords(Trait trait) {
    for (Attribute attribute : attributes) {
      Attribute.Value value = attribute.value(trait.value());
      if (attribute.code().equals(trait.attribute()) && value != null) {
        return attribute.name() + ": " + value.label();
      }
    }
    return trait.attribute() + ": " + trait.value();
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Enum<?> word -> word(word);
      case Class<?> kind -> new Word(hyphened(kind.getSimpleName()));
      case AgendaEntryId id -> id.value();
      case CustomerId id -> id.value();
      case ProjectId id -> id.value();
      default -> value;
    };
  }

  static Word word(Enum<?> value) {
    return new Word(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static String hyphened(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
