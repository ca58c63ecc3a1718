package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.ReviewedClasses;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.OrderHistory;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.RevenueHistory;
import app.revier.territory.SalesLine;
import app.revier.territory.Share;
import app.revier.territory.WeekHours;
import app.revier.territory.WeekHoursText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a book holds as one document of objects, lists, texts and numbers. It goes through the
 * records themselves, so that what a record is given later is in it without anybody thinking of it:
 * keys are the names of the parts of the records, words are in lower case with hyphens, amounts are
 * decimal numbers, shares and probabilities 0 to 1, days and times ISO, ids numbers.
 */
public final class WholeBook {

  /** Of which form the document is; a key that is taken away or means something else raises it. */
  public static final int FORM = 1;

  private WholeBook() {}

  /**
   * The document.
   *
   * @param sales all sales lines, which a snapshot does not hold
   */
  public static Map<String, @Nullable Object> of(Snapshot book, List<SalesLine> sales) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("form", FORM);
    document.put("date", book.today().toString());
    document.put("currency", book.settings().get(Setting.CURRENCY));
    document.put("settings", new TreeMap<>(book.settings().texts()));
    document.put("customers", list(book.territory().customers()));
    document.put("projects", list(book.territory().projects()));
    document.put("sales", list(sales));
    Agenda agenda = book.agenda();
    RecordParts.forEachPart(agenda, (name, value) -> document.put(name, value(value, false)));
    return document;
  }

  private static List<@Nullable Object> list(Collection<?> parts) {
    List<@Nullable Object> all = new ArrayList<>(parts.size());
    parts.forEach(part -> all.add(value(part, true)));
    return all;
  }

  /**
   * @param named whether a record says which of several kinds it is
   */
  private static @Nullable Object value(@Nullable Object value, boolean named) {
    return switch (value) {
      case null -> null;
      case Money amount -> amount.toDecimal();
      case Probability probability -> probability.value();
      case Share share -> share.toDecimal();
      case CustomerId id -> id.value();
      case ProjectId id -> id.value();
      case AgendaEntryId id -> id.value();
      case WeekHours hours -> WeekHoursText.format(hours);
      case RevenueHistory revenue -> years(revenue);
      case OrderHistory orders -> list(orders.days());
      case ReviewedClasses classes -> classes(classes);
      case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-');
      case Collection<?> parts -> list(parts);
      case Map<?, ?> map -> map(map);
      case Record record -> object(record, named);
      case Number number -> number;
      case Boolean yes -> yes;
      default -> value.toString();
    };
  }

  private static Map<String, @Nullable Object> object(Record record, boolean inList) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    if (RecordParts.isOfKinds(record) && !inList) {
      object.put("kind", DossierLines.hyphened(record.getClass().getSimpleName()));
    }
    RecordParts.forEachPart(record, (name, value) -> object.put(name, value(value, false)));
    return object;
  }

  private static Map<String, @Nullable Object> years(RevenueHistory revenue) {
    Map<String, @Nullable Object> years = new LinkedHashMap<>();
    revenue.byYear().forEach((year, amount) -> years.put(year.toString(), amount.toDecimal()));
    return years;
  }

  private static Map<String, @Nullable Object> classes(ReviewedClasses classes) {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    classes.byCustomer().forEach((id, field) -> fields.put(String.valueOf(id.value()), field));
    return fields;
  }

  private static Map<String, @Nullable Object> map(Map<?, ?> map) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    map.forEach((key, value) -> all.put(String.valueOf(value(key, false)), value(value, false)));
    return all;
  }
}
