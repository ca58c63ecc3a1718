package app.revier.text;

import app.revier.book.ChangeLabel;
import app.revier.book.Dossier;
import app.revier.book.Dossier.Line;
import app.revier.book.Dossier.Word;
import app.revier.book.Library;
import app.revier.book.Setting;
import app.revier.place.Placing;
import app.revier.segment.Classification;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Share;
import app.revier.territory.Stage;
import app.revier.territory.WeekHours;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts a dossier into words. */
public final class DossierTexts {

  private final Texts texts;
  private final Dossier dossier;
  private final String currency;

  /** The words of a language for a dossier. */
  public DossierTexts(Texts texts, Dossier dossier) {
    this.texts = texts;
    this.dossier = dossier;
    currency = dossier.now().settings().get(Setting.CURRENCY);
  }

  /** What the whole is called. */
  public String title() {
    String contact = dossier.person().contact();
    String customer = dossier.customer().name();
    String number = dossier.customer().number();
    return contact == null
        ? texts.get("dossier.title", customer, number)
        : texts.get("dossier.title-contact", contact, customer, number);
  }

  /** From which book and day it is. */
  public String source() {
    return texts.get(
        "dossier.source", Library.nameOf(dossier.book()), texts.date(dossier.now().today()));
  }

  /** What a kind of data is called. */
  public String section(String code) {
    return texts.get("dossier.section-" + code);
  }

  /** What stands for the rows that are kept for undo: how many there are. */
  public String earlier(int rows) {
    return texts.get("dossier.earlier", rows, texts.number(rows));
  }

  /** Which field the customer is in, and why; empty for a contact. */
  public String why() {
    Classification classification = dossier.classification();
    if (classification == null) {
      return "";
    }
    Terms terms = new Terms(texts);
    String words =
        new Explanations(texts, terms, currency)
            .classification(classification, dossier.now().settings().thresholds());
    return terms.cell(classification.cell()) + ": " + words;
  }

  /** What something that is known is called; none for what has no name for people. */
  public @Nullable String label(Line line) {
    String path = hyphened(line.code());
    String last = path.substring(path.lastIndexOf('.') + 1);
    for (String name : new String[] {path.replace('.', '-'), last}) {
      String key = "dossier.field-" + name;
      if (texts.has(key)) {
        return texts.get(key);
      }
    }
    return null;
  }

  /** What is known, in words. */
  public String value(Line line) {
    return switch (line.value()) {
      case Money amount -> texts.moneyWithCents(amount, currency);
      case Probability probability -> texts.percent(probability);
      case Share share -> texts.percent(share.toDouble());
      case LocalDate day -> texts.date(day);
      case LocalTime time -> texts.time(time);
      case Instant instant -> moment(instant);
      case WeekHours hours -> texts.hours(hours);
      case Boolean yes -> texts.get(yes ? "dossier.yes" : "dossier.no");
      case Word word -> word(word);
      case ChangeLabel label -> ChangeTexts.sentence(texts, label);
      case Placing problem -> new PositionTexts(texts).problem(problem);
      case BigDecimal number -> texts.number(number);
      case Double number -> texts.number(BigDecimal.valueOf(number));
      case String code when isStage(line.code()) -> stage(code);
      default -> String.valueOf(line.value());
    };
  }

  private String moment(Instant instant) {
    ZoneId zone = ZoneId.systemDefault();
    return texts.date(instant.atZone(zone).toLocalDate()) + ", " + texts.time(instant, zone);
  }

  private String word(Word word) {
    String key = "dossier.word-" + word.code();
    return texts.has(key) ? texts.get(key) : word.code();
  }

  private String stage(String code) {
    for (Stage stage : dossier.now().settings().get(Setting.STAGES)) {
      if (stage.code().equals(code)) {
        return new Terms(texts).stage(stage);
      }
    }
    return code;
  }

  /** A stage by itself, that of something else, or one of the two of a change. */
  private static boolean isStage(String code) {
    return code.endsWith(".stage")
        || code.equals("stage")
        || code.equals("from")
        || code.equals("to");
  }

  private static String hyphened(String path) {
    return path.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
