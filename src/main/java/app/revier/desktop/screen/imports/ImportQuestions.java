package app.revier.desktop.screen.imports;

import app.revier.intake.ImportField;
import app.revier.intake.ImportPlan;
import app.revier.intake.Problem;
import app.revier.intake.SheetReading;
import app.revier.intake.UnknownWord;
import app.revier.text.Entries;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the files leave open and the rep answers once for all rows: whether customers whom the book
 * lacks are made, what unknown words mean, and what other currencies are worth. A question that was
 * answered stays, so that the answer can be seen and changed; so does a word whose meaning Revier
 * assumes.
 */
final class ImportQuestions {

  /** A unit of no currency is worth more than that of another. */
  private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

  private record Word(ImportField field, String word) {}

  private final Texts texts;
  private final SheetMapping mapping;
  private final Runnable changed;
  private List<SheetReading> sheets = List.of();
  private final Map<Word, WordQuestion> words = new LinkedHashMap<>();
  private final Map<String, RateQuestion> currencies = new LinkedHashMap<>();
  private final Map<String, BigDecimal> rates = new HashMap<>();
  private @Nullable CustomersQuestion customers;

  /**
   * Nothing is asked yet.
   *
   * @param mapping remembers what words mean
   * @param changed told when the rep has answered
   */
  ImportQuestions(Texts texts, SheetMapping mapping, Runnable changed) {
    this.texts = texts;
    this.mapping = mapping;
    this.changed = changed;
  }

  /** Begins with files; what is remembered of words in such lists is taken as said. */
  void begin() {
    mapping
        .rememberedWords()
        .forEach(
            (field, meanings) ->
                meanings.forEach(
                    (word, code) ->
                        words.putIfAbsent(
                            new Word(field, word),
                            new WordQuestion(field, word, 0, code, List.of()))));
  }

  /** Asks what an import leaves open. */
  void ask(ImportPlan plan) {
    sheets = plan.sheets();
    Map<Word, WordQuestion> unknown = new LinkedHashMap<>();
    for (UnknownWord each : plan.unknownWords()) {
      if (WordQuestion.FIELDS.contains(each.field())) {
        // If something was said, it is none of the book's words any more.
        unknown.put(
            new Word(each.field(), each.word()),
            new WordQuestion(each.field(), each.word(), each.rows(), null, each.assumed()));
      }
    }
    words
        .entrySet()
        .removeIf(each -> each.getValue().meaning() == null && !unknown.containsKey(each.getKey()));
    words.putAll(unknown);
    askForCustomers(plan.unknownCustomers());
    askForRates(plan);
  }

  private void askForCustomers(int missing) {
    CustomersQuestion before = customers;
    if (missing > 0) {
      customers = new CustomersQuestion(missing, before == null ? null : before.made());
    } else if (before != null && !before.isMade()) {
      customers = null;
    }
  }

  private void askForRates(ImportPlan plan) {
    Map<String, Integer> amounts = new LinkedHashMap<>();
    for (Problem problem : plan.problems()) {
      if (problem.code() == Problem.Code.OTHER_CURRENCY
          && problem.arguments().get(2) instanceof String code
          && code.matches("[A-Z]{3}")) {
        amounts.merge(code, 1, Integer::sum);
      }
    }
    currencies
        .values()
        .removeIf(each -> each.typed().isEmpty() && !amounts.containsKey(each.currency()));
    amounts.forEach(
        (code, count) -> {
          RateQuestion before = currencies.get(code);
          currencies.put(
              code,
              before == null
                  ? new RateQuestion(code, count, "", "")
                  : new RateQuestion(code, count, before.typed(), before.complaint()));
        });
  }

  /** Whether customers whom the book lacks are to be made; none if none are missing. */
  @Nullable CustomersQuestion customers() {
    return customers;
  }

  /** Says whether customers whom the book lacks are made from the rows that name them. */
  void makeCustomers(boolean make) {
    CustomersQuestion before = customers;
    if (before != null && (before.isOpen() || before.isMade() != make)) {
      customers = new CustomersQuestion(before.missing(), make);
      changed.run();
    }
  }

  /** Whether customers whom the book lacks are made. */
  boolean makesCustomers() {
    return customers != null && customers.isMade();
  }

  /** Words that the rep is asked about, in the order of the files. */
  List<WordQuestion> words() {
    return List.copyOf(words.values());
  }

  /** Currencies that the rep is asked about, in the order of the files. */
  List<RateQuestion> currencies() {
    return List.copyOf(currencies.values());
  }

  /** Whether there is a question, answered or not. */
  boolean isAsking() {
    return customers != null || !words.isEmpty() || !currencies.isEmpty();
  }

  /** How many questions are not answered yet. */
  int open() {
    return (customers != null && customers.isOpen() ? 1 : 0)
        + (int)
            (words.values().stream().filter(WordQuestion::isOpen).count()
                + currencies.values().stream().filter(RateQuestion::isOpen).count());
  }

  /** Says what a word means, and remembers it for such lists; an empty code leaves it out. */
  void mean(WordQuestion question, String code) {
    Word key = new Word(question.field(), question.word());
    WordQuestion now = words.get(key);
    if (now != null && !Objects.equals(now.meaning(), code)) {
      words.put(key, new WordQuestion(key.field, key.word, now.rows(), code, List.of()));
      mapping.rememberWord(sheets, key.field, key.word, code);
      changed.run();
    }
  }

  /** Says what one unit of a currency is worth, as typed; nonsense and nothing are no rate. */
  void worth(String currency, String typed, String book) {
    RateQuestion before = currencies.get(currency);
    String text = typed.strip();
    if (before == null || before.typed().equals(text)) {
      return;
    }
    BigDecimal rate = rate(text);
    String complaint =
        rate == null && !text.isEmpty()
            ? texts.get("imports.rate-wrong", text, currency, book)
            : "";
    currencies.put(currency, new RateQuestion(currency, before.amounts(), text, complaint));
    BigDecimal was = rate == null ? rates.remove(currency) : rates.put(currency, rate);
    if (!isSame(was, rate)) {
      changed.run();
    }
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }

  private @Nullable BigDecimal rate(String text) {
    return new Entries(texts).number(text, BigDecimal.ZERO, MOST)
                instanceof Entry.Value<BigDecimal>(BigDecimal value)
            && value.signum() > 0
        ? value
        : null;
  }

  /** What words mean, by field. */
  Map<ImportField, Map<String, String>> meanings() {
    Map<ImportField, Map<String, String>> meanings = new EnumMap<>(ImportField.class);
    for (WordQuestion each : words.values()) {
      String meaning = each.meaning();
      if (meaning != null) {
        meanings.computeIfAbsent(each.field(), _ -> new HashMap<>()).put(each.word(), meaning);
      }
    }
    return meanings;
  }

  /** What other currencies are worth. */
  Map<String, BigDecimal> rates() {
    return Map.copyOf(rates);
  }

  /** Forgets everything, for other files. */
  void forget() {
    customers = null;
    words.clear();
    currencies.clear();
    rates.clear();
  }

  /** Takes over the questions about the same files; a rate is written as this language does. */
  void goOnFrom(ImportQuestions before) {
    sheets = before.sheets;
    customers = before.customers;
    words.putAll(before.words);
    rates.putAll(before.rates);
    List<RateQuestion> asked = new ArrayList<>(before.currencies.values());
    for (RateQuestion each : asked) {
      BigDecimal rate = rates.get(each.currency());
      currencies.put(
          each.currency(),
          new RateQuestion(
              each.currency(),
              each.amounts(),
              rate == null ? each.typed() : texts.number(rate),
              ""));
    }
  }
}
