package app.revier.phone;

import app.revier.agenda.Activity;
import app.revier.agenda.Stop;
import app.revier.book.MapLinks;
import app.revier.book.PhonePage;
import app.revier.territory.Customer;
import app.revier.territory.Note;
import app.revier.territory.PhoneNumbers;
import app.revier.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One day of the page. */
final class DayMarkup {

  /** The places that a route of a browser takes, and of a map program (Google Maps URLs). */
  private static final int BROWSER_STOPS = 4;

  private static final int PROGRAM_STOPS = 10;

  private final Texts texts;
  private final Markup markup;
  private final boolean forTicks;

  DayMarkup(Texts texts, Markup markup, boolean forTicks) {
    this.texts = texts;
    this.markup = markup;
    this.forTicks = forTicks;
  }

  static String id(PhonePage.Day day) {
    return "day-" + day.date();
  }

  void add(PhonePage.Day day) {
    String head = "head-" + day.date();
    markup.open("section", "id", id(day), "class", "day", "aria-labelledby", head);
    markup.element("h2", texts.weekday(day.date()), "id", head);
    if (!day.off().isEmpty()) {
      markup.element("p", day.off(), "class", "quiet", "dir", "auto");
    } else if (day.entries().isEmpty()) {
      markup.element("p", texts.get("phone.nothing"), "class", "quiet");
    } else {
      way(day);
      markup.open("ol", "class", "stops");
      day.entries().forEach(entry -> add(entry, day));
      markup.close();
    }
    markup.close();
  }

  private void way(PhonePage.Day day) {
    if (day.leave() != null && day.back() != null) {
      markup.element("p", texts.get("phone.way", texts.time(day.leave()), texts.time(day.back())));
    }
    List<String> targets =
        day.entries().stream()
            .map(PhonePage.Entry::customer)
            .filter(Objects::nonNull)
            .map(MapLinks::target)
            .filter(target -> !target.isEmpty())
            .toList();
    if (targets.isEmpty()) {
      return;
    }
    if (targets.size() <= PROGRAM_STOPS) {
      markup.open("p", "class", "links");
      link(MapLinks.route(targets), texts.get("phone.route"));
      markup.close();
    }
    if (targets.size() > BROWSER_STOPS) {
      inParts(targets);
    }
  }

  /** A browser leaves out what is too much for it, without a word. */
  private void inParts(List<String> targets) {
    markup.open("details");
    markup.element("summary", texts.get("phone.route-in-parts"));
    markup.open("p", "class", "links");
    for (int from = 0; from < targets.size(); from += BROWSER_STOPS) {
      int until = Math.min(from + BROWSER_STOPS, targets.size());
      String name =
          from + 1 == until
              ? texts.get("phone.route-last", until)
              : texts.get("phone.route-part", from + 1, until);
      link(MapLinks.route(targets.subList(from, until)), name);
    }
    markup.close().close();
  }

  private void add(PhonePage.Entry entry, PhonePage.Day day) {
    Customer customer = entry.customer();
    String kind = entry.kind().name().toLowerCase(Locale.ROOT);
    markup.open("li", "class", "stop " + kind);
    markup.open("h3");
    markup.element(
        "span",
        texts.get("phone.time", texts.time(entry.begin()), texts.time(entry.end())),
        "class",
        "time");
    markup.text(" ");
    markup.element("bdi", customer == null ? entry.title() : customer.name());
    markup.close();
    if (customer != null) {
      reach(customer);
    }
    facts(entry);
    if (customer != null && entry.reported() != null) {
      markup.element(
          "p", texts.get("phone.reported", result(entry.reported())), "class", "reported");
    } else if (customer != null && forTicks) {
      tick(entry, day, customer);
    }
    markup.close();
  }

  private void reach(Customer customer) {
    String place = MapLinks.place(customer.address());
    if (!place.isEmpty()) {
      markup.element("p", place, "class", "place", "dir", "auto");
    }
    String phone = customer.reach().phone();
    String mail = customer.reach().mail();
    List<String> numbers = PhoneNumbers.in(phone);
    if (numbers.isEmpty() && !phone.isBlank()) {
      markup.element("p", phone, "dir", "auto");
    }
    if (!mail.isBlank() && !MapLinks.isMail(mail)) {
      markup.element("p", mail, "dir", "auto");
    }
    String target = MapLinks.target(customer);
    boolean nothing = numbers.isEmpty() && !MapLinks.isMail(mail) && target.isEmpty();
    if (nothing) {
      return;
    }
    markup.open("p", "class", "links");
    for (String number : numbers) {
      String shown = numbers.size() == 1 ? phone.strip() : number;
      link("tel:" + number, texts.get("phone.call", shown));
    }
    if (MapLinks.isMail(mail)) {
      link(MapLinks.mail(mail), texts.get("phone.mail", mail.strip()));
    }
    if (!target.isEmpty()) {
      link(MapLinks.navigation(customer), texts.get("phone.navigation"));
      link(MapLinks.google(target), texts.get("phone.google"));
      link(MapLinks.apple(target), texts.get("phone.apple"));
    }
    markup.close();
  }

  /** A page of the web opens beside this one, and is not told from where. */
  private void link(String address, String text) {
    if (address.startsWith("https:")) {
      markup.open("a", "href", address, "rel", "noopener noreferrer", "target", "_blank");
    } else {
      markup.open("a", "href", address);
    }
    markup.element("bdi", text);
    markup.close();
  }

  private void facts(PhonePage.Entry entry) {
    markup.open("dl");
    if (entry.customer() != null) {
      fact("phone.about", entry.title());
    }
    if (entry.kind() != Stop.Kind.BREAK && entry.customer() == null) {
      fact("phone.kind", texts.get("week.kind-" + entry.kind().name().toLowerCase(Locale.ROOT)));
    }
    fact("phone.purpose", entry.purpose());
    if (entry.preparationMinutes() > 0) {
      String from = texts.time(entry.begin().minusMinutes(entry.preparationMinutes()));
      fact("phone.preparation", texts.get("phone.prepared", from, entry.preparationMinutes()));
    }
    said("phone.last", entry.last());
    said("phone.next", entry.next());
    Customer at = entry.customer();
    fact("phone.questions", at == null ? "" : at.visiting().questions());
    markup.close();
  }

  private void said(String key, PhonePage.@Nullable Said said) {
    if (said != null) {
      String date = said.date() == null ? "" : texts.date(said.date()) + ": ";
      fact(key, date + said.text());
    }
  }

  private void fact(String key, String text) {
    if (!text.isBlank()) {
      markup.open("div");
      markup.element("dt", texts.get(key));
      markup.element("dd", text, "dir", "auto");
      markup.close();
    }
  }

  private void tick(PhonePage.Entry entry, PhonePage.Day day, Customer customer) {
    String stop = String.valueOf(entry.stop().value());
    markup.open(
        "form",
        "class",
        "tick",
        "data-stop",
        stop,
        "data-date",
        day.date().toString(),
        "data-customer",
        customer.number());
    markup.open("fieldset");
    markup.open("legend").text(texts.get("phone.outcome") + " ");
    markup.element("bdi", customer.name(), "class", "unseen").close();
    choice(stop, "", texts.get("phone.open"));
    for (Activity.Result result : Activity.Result.values()) {
      choice(stop, code(result), result(result));
    }
    String note = "note-" + stop;
    markup.element("label", texts.get("phone.note"), "for", note, "class", "above");
    markup.element(
        "textarea",
        "",
        "id",
        note,
        "name",
        "note",
        "rows",
        "2",
        "dir",
        "auto",
        "maxlength",
        String.valueOf(Note.LONGEST));
    markup.close().close();
  }

  private void choice(String stop, String code, String text) {
    String id = "stop-" + stop + (code.isEmpty() ? "" : "-" + code);
    markup.open("span", "class", "choice");
    if (code.isEmpty()) {
      markup.empty(
          "input", "type", "radio", "name", "result", "id", id, "value", code, "checked",
          "checked");
    } else {
      markup.empty("input", "type", "radio", "name", "result", "id", id, "value", code);
    }
    markup.element("label", text, "for", id);
    markup.close();
  }

  private static String code(Activity.Result result) {
    return result.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String result(Activity.Result result) {
    return texts.get("phone.result-" + code(result));
  }
}
