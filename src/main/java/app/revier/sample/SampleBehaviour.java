package app.revier.sample;

import app.revier.book.Book;
import app.revier.book.Setting;
import app.revier.territory.Attribute;
import app.revier.territory.Behaviour;
import app.revier.territory.Customer;
import app.revier.territory.Hurdle;
import app.revier.territory.Note;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the customers of the sample buy, and what was found out about its prospects. */
final class SampleBehaviour {

  private static final String PRODUCT = "product";
  private static final String PRICE = "price";

  /** Of so many customers, in a row of their numbers, one has told nothing. */
  private static final int SILENT_EVERY = 9;

  private static final Map<String, Hurdle> HURDLES =
      Map.of(
          "K-1001", Hurdle.DEPARTMENTS_WITH_COMPETITOR,
          "K-1032", Hurdle.DEMANDS_DISCOUNT,
          "K-1043", Hurdle.WANTED_BY_COMPETITOR,
          "K-1044", Hurdle.PAST_PERFORMANCE,
          "K-1080", Hurdle.FEARS_DEPENDENCE);

  private static final List<Found> RESEARCH =
      List.of(
          new Found("K-1152", "new-theatre", "press", LocalDate.of(2026, 11, 12)),
          new Found("K-1152", "unhappy", "fair", LocalDate.of(2026, 9, 24)),
          new Found("K-1148", "new-head", "fair", LocalDate.of(2026, 11, 18)),
          new Found("K-1153", "merger", "press", LocalDate.of(2026, 8, 20)),
          new Found("K-1156", "growing", "web", LocalDate.of(2026, 10, 5)),
          new Found("K-1125", "unhappy", "fair", LocalDate.of(2026, 11, 18)),
          new Found("K-1165", "growing", "web", LocalDate.of(2025, 12, 2)));

  private record Found(String number, String what, String where, LocalDate when) {}

  private SampleBehaviour() {}

  /** Enters it into a book that holds the customers of the sample. */
  static void enter(Book book, Texts texts) {
    book.settings()
        .set(
            Map.of(Setting.ATTRIBUTES.key(), Setting.ATTRIBUTES.format().apply(attributes(texts))));
    List<Customer> changed = new ArrayList<>();
    for (Customer customer : book.snapshot().territory().customers()) {
      changed.add(
          customer.edit().behaviour(behaviour(customer)).notes(notes(customer, texts)).build());
    }
    book.customers().saveAll(changed);
  }

  private static List<Attribute> attributes(Texts texts) {
    return List.of(
        new Attribute(
            PRODUCT,
            texts.get("samplebehaviour.product"),
            List.of(value("reusable", false, texts), value("single-use", true, texts))),
        new Attribute(
            PRICE,
            texts.get("samplebehaviour.price"),
            List.of(value("economy", false, texts), value("premium", true, texts))));
  }

  private static Attribute.Value value(String code, boolean indicator, Texts texts) {
    return new Attribute.Value(code, texts.get("samplebehaviour." + code), indicator);
  }

  private static Behaviour behaviour(Customer customer) {
    String digits = customer.number().replaceAll("[^0-9]", "");
    int dice = digits.isEmpty() ? 0 : Integer.parseInt(digits) * 7919 % 997;
    Behaviour behaviour = customer.behaviour();
    if (dice % SILENT_EVERY != 0) {
      // Whoever operates buys more for single use, whoever nurses more to be used again.
      int singleUse =
          switch (customer.industry()) {
            case "Krankenhaus", "Ambulantes OP-Zentrum", "MVZ" -> 7;
            case "Dialyse", "Arztpraxis" -> 5;
            default -> 3;
          };
      int premium = customer.industry().equals("Pflegeheim") ? 2 : 5;
      behaviour =
          behaviour
              .with(PRODUCT, dice / SILENT_EVERY % 10 < singleUse ? "single-use" : "reusable")
              .with(PRICE, dice / 31 % 10 < premium ? "premium" : "economy");
    }
    Hurdle hurdle = HURDLES.get(customer.number());
    return hurdle == null ? behaviour : behaviour.with(hurdle, true);
  }

  private static List<Note> notes(Customer customer, Texts texts) {
    List<Note> notes = new ArrayList<>(customer.notes());
    for (Found found : RESEARCH) {
      if (found.number().equals(customer.number())) {
        notes.add(
            new Note(
                texts.get("samplebehaviour." + found.what()),
                texts.get("samplebehaviour." + found.where()),
                found.when(),
                Note.Kind.RESEARCH));
      }
    }
    return notes;
  }
}
