package app.revier.text;

import app.revier.book.MergePreview;
import app.revier.book.MergeWords;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.doubles.Likeness;
import app.revier.doubles.Likeness.Link;
import app.revier.doubles.Merging.LeftOver;
import app.revier.doubles.SamePerson;
import app.revier.team.SharedCustomer;
import app.revier.territory.Assessment;
import app.revier.territory.Attribute;
import app.revier.territory.ClassOverride;
import app.revier.territory.Customer;
import app.revier.territory.Potential;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts into words why two customers are probably one, and what merging them does. */
public final class DoubleTexts implements MergeWords {

  private final Texts texts;
  private final String currency;
  private final List<Attribute> attributes;

  /** The sentences of the language of these texts, for a book with these settings. */
  public DoubleTexts(Texts texts, Settings settings) {
    this.texts = texts;
    currency = settings.get(Setting.CURRENCY);
    attributes = settings.get(Setting.ATTRIBUTES);
  }

  /** Why they are probably one, in a sentence. */
  public String why(Likeness likeness) {
    return why(texts, likeness, "doubles.number");
  }

  /** Why customers of two books are probably one: there both can have the very same number. */
  public static String why(Texts texts, SharedCustomer shared) {
    boolean isSame = shared.a().number().equals(shared.b().number());
    return why(texts, shared.likeness(), isSame ? "doubles.number-same" : "doubles.number");
  }

  private static String why(Texts texts, Likeness likeness, String number) {
    List<String> reasons = new ArrayList<>();
    if (likeness.number()) {
      reasons.add(texts.get(number));
    }
    reasons.add(texts.get("doubles.name-" + code(likeness.name())));
    reasons.add(texts.get("doubles.place-" + code(likeness.place())));
    for (Link link : Link.values()) {
      if (likeness.links().contains(link)) {
        reasons.add(texts.get("doubles.link-" + code(link)));
      }
    }
    String joined = String.join(", ", reasons);
    return joined.substring(0, 1).toUpperCase(texts.language().locale())
        + joined.substring(1)
        + ".";
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What moves to the customer who stays, in sentences; empty if nothing does. */
  public String moves(MergePreview preview) {
    MergePreview.Moves moves = preview.moves();
    List<String> parts = new ArrayList<>();
    add(parts, "doubles.moves-sales", moves.sales());
    add(parts, "doubles.moves-projects", moves.projects());
    add(parts, "doubles.moves-entries", moves.entries());
    add(parts, "doubles.moves-repeated", moves.repeated());
    List<String> sentences = new ArrayList<>();
    if (!parts.isEmpty()) {
      sentences.add(texts.get("doubles.moves", String.join(", ", parts)));
    }
    add(sentences, "doubles.needless-visits", moves.needless());
    add(sentences, "doubles.close-visits", moves.close());
    return String.join(" ", sentences);
  }

  private void add(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(texts.get(key, count, texts.number(count)));
    }
  }

  /** Which revenue is not counted, in a sentence; empty if all is. */
  public String notCounted(MergePreview preview) {
    List<String> years = new ArrayList<>();
    preview
        .merged()
        .notCounted()
        .forEach((year, amount) -> years.add(year + ": " + texts.moneyWithCents(amount, currency)));
    return years.isEmpty() ? "" : texts.get("doubles.not-counted", String.join(", ", years));
  }

  @Override
  public String note(MergePreview preview) {
    Customer drop = preview.drop();
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("doubles.note", drop.number(), drop.name()));
    String revenue = notCounted(preview);
    if (!revenue.isEmpty()) {
      lines.add(revenue);
    }
    FieldTexts fields = new FieldTexts(texts);
    for (LeftOver left : preview.merged().leftOver()) {
      lines.add(fields.name(left.field()) + ": " + fields.value(left.field(), left.customer()));
    }
    Potential potential = preview.merged().otherPotential();
    if (potential != null) {
      lines.add(
          texts.get("fields.potential")
              + ": "
              + texts.moneyWithCents(potential.amount(), currency)
              + ", "
              + new Terms(texts).source(potential.source()));
    }
    ClassOverride own = preview.merged().otherClass();
    if (own != null) {
      lines.add(
          texts.get("doubles.own-class", ownClass(own), own.reason(), texts.date(own.date())));
    }
    preview.merged().otherTraits().forEach(trait -> lines.add(Attribute.nameOf(trait, attributes)));
    preview.merged().otherContacts().forEach(person -> lines.add(left(person)));
    return String.join("\n", lines);
  }

  /** What of a person is not taken over. */
  private String left(SamePerson person) {
    List<String> parts = new ArrayList<>();
    if (!person.leftPhone().isEmpty()) {
      parts.add(texts.get("contacts.field-phone") + " " + person.leftPhone());
    }
    if (!person.leftMail().isEmpty()) {
      parts.add(texts.get("contacts.field-mail") + " " + person.leftMail());
    }
    LocalDate birthday = person.leftBirthday();
    if (birthday != null) {
      parts.add(texts.get("contacts.field-birthday") + " " + texts.date(birthday));
    }
    for (Assessment one : person.leftAssessments()) {
      LocalDate day = one.date();
      String score = texts.number(one.answers().score(), 0);
      parts.add(
          day == null
              ? texts.get("doubles.loyalty", score)
              : texts.get("doubles.loyalty-on", score, texts.date(day)));
    }
    return person.own().name() + ": " + String.join(", ", parts);
  }

  private String ownClass(ClassOverride own) {
    Terms terms = new Terms(texts);
    List<String> parts = new ArrayList<>();
    if (own.size() != null) {
      parts.add(own.size().name());
    }
    if (own.strategy() != null) {
      parts.add(terms.strategy(own.strategy()));
    }
    return String.join("-", parts);
  }
}
