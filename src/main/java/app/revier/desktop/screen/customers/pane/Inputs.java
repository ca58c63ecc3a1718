package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Share;
import app.revier.territory.WeekHours;
import app.revier.text.Entries;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes fields for the kinds of figures there are, in the form of the language. */
final class Inputs {

  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

  private final Texts texts;
  private final Entries entries;

  Inputs(Texts texts) {
    this.texts = texts;
    entries = new Entries(texts);
  }

  /** An amount of zero or more, or nothing. */
  Input<Money> amount() {
    return Input.optional(entries::amount, this::written);
  }

  /** An amount of zero or more. */
  Input<Money> requiredAmount() {
    return Input.required(entries::amount, this::written, blank("amount"));
  }

  /** Any amount. */
  Input<Money> requiredSignedAmount() {
    return Input.required(entries::signedAmount, this::written, blank("amount"));
  }

  private String written(Money amount) {
    return amount.cents() % 100 == 0 ? texts.amount(amount) : texts.amountWithCents(amount);
  }

  /** A day, or nothing. */
  Input<LocalDate> date() {
    return Input.optional(entries::date, texts::date);
  }

  /** A day. */
  Input<LocalDate> requiredDate() {
    return Input.required(entries::date, texts::date, blank("date"));
  }

  /** The hours of a week, or nothing. */
  Input<WeekHours> hours() {
    return Input.optional(entries::hours, texts::hours);
  }

  /** A whole number between two limits, or nothing. */
  Input<Integer> whole(int least, int most) {
    return Input.optional(typed -> entries.whole(typed, least, most), String::valueOf);
  }

  /** A share in per cent; nothing means none. */
  Input<Share> share() {
    return Input.optional(
        typed -> map(entries.percent(typed), Share::of),
        share -> share.equals(Share.NONE) ? "" : percent(share.toDecimal()));
  }

  /** A probability in per cent, or nothing. */
  Input<Probability> probability() {
    return Input.optional(
        typed -> map(entries.percent(typed), value -> new Probability(value.doubleValue())),
        probability -> percent(BigDecimal.valueOf(probability.value())));
  }

  private String percent(BigDecimal fraction) {
    return texts.number(fraction.movePointRight(2).doubleValue(), 7);
  }

  /** A mail address, or nothing. */
  Input<String> mail() {
    return Input.optional(
        typed ->
            typed.isBlank() || MAIL.matcher(typed.strip()).matches()
                ? new Entry.Value<>(typed.strip())
                : new Entry.Bad<>(texts.get("customers.bad-mail")),
        text -> text);
  }

  /** A text that must not be empty. */
  Input<String> requiredText(String what) {
    return Input.requiredText(blank(what));
  }

  /** What to say of a field that must not be empty. */
  String blank(String what) {
    return texts.get("customers.blank-" + what);
  }

  /** Does something with what could be read. */
  static <A, B> Entry<B> map(Entry<A> entry, Function<A, B> use) {
    return switch (entry) {
      case Entry.Value<A>(A value) -> new Entry.Value<>(use.apply(value));
      case Entry.Blank<A> _ -> new Entry.Blank<>();
      case Entry.Bad<A>(String why) -> new Entry.Bad<>(why);
    };
  }
}
