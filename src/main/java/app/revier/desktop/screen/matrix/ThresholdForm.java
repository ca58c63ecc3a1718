package app.revier.desktop.screen.matrix;

import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.Form;
import app.revier.desktop.nav.Caption;
import app.revier.segment.Thresholds;
import app.revier.territory.Money;
import app.revier.territory.Share;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The limits between the classes, which only together mean something. */
final class ThresholdForm extends Form<Thresholds> {

  private static final String PREFIX = "matrix.threshold-";

  final Choice<SizeRule> sizeRule;
  final Field<Money> aFrom;
  final Field<Money> bFrom;
  final Field<Share> aReach;
  final Field<Share> bReach;
  final Field<Share> maintainFrom;
  final Field<Share> winUpTo;
  final Field<Money> minimumWhitespace;
  private final Texts texts;
  private final Fields fields;
  private final String sign;

  /**
   * A form.
   *
   * @param sign of the currency
   */
  ThresholdForm(Texts texts, String sign) {
    this.texts = texts;
    this.sign = sign;
    fields = new Fields(texts);
    sizeRule =
        add(
            new Choice<>(Caption.of("matrix.size-rule"), SizeRule.ALL, SizeRule::code),
            SizeRule::of,
            () -> SizeRule.of(Thresholds.DEFAULTS));
    aFrom = amount("a-from", Thresholds::aFrom);
    bFrom = amount("b-from", Thresholds::bFrom);
    aReach = share("a-reach", Thresholds::aReach);
    bReach = share("b-reach", Thresholds::bReach);
    maintainFrom = share("maintain-from", Thresholds::maintainFrom);
    winUpTo = share("win-up-to", Thresholds::winUpTo);
    minimumWhitespace = amount("minimum-whitespace", Thresholds::minimumWhitespace);
    hold(aFrom, bFrom, Thresholds::amountsAgree, "amounts");
    hold(aReach, bReach, Thresholds::reachesAgree, "reach");
    hold(winUpTo, maintainFrom, Thresholds::sharesAgree, "share");
  }

  private Field<Money> amount(String name, Function<Thresholds, @Nullable Money> from) {
    return add(fields.requiredAmount(Caption.of(PREFIX + name, sign)), from);
  }

  private Field<Share> share(String name, Function<Thresholds, @Nullable Share> from) {
    return add(fields.requiredShare(Caption.of(PREFIX + name)), from);
  }

  /** Of two limits that do not go together the typed one says so, or both. */
  private <T> void hold(
      Field<T> one, Field<T> other, BiPredicate<T, T> agree, String contradiction) {
    String words = texts.get("matrix.contradiction-" + contradiction);
    one.checkedBy(value -> agrees(value, other.meaning(), agree) ? "" : words);
    other.checkedBy(value -> agrees(one.meaning(), value, agree) ? "" : words);
    one.whenChanged(other::recheck);
    other.whenChanged(one::recheck);
  }

  private static <T> boolean agrees(@Nullable T one, @Nullable T other, BiPredicate<T, T> agree) {
    return one == null || other == null || agree.test(one, other);
  }

  /** Enters limits as if they were typed. */
  void enter(Thresholds limits) {
    sizeRule.choose(SizeRule.of(limits));
    aFrom.enter(limits.aFrom());
    bFrom.enter(limits.bFrom());
    aReach.enter(limits.aReach());
    bReach.enter(limits.bReach());
    maintainFrom.enter(limits.maintainFrom());
    winUpTo.enter(limits.winUpTo());
    minimumWhitespace.enter(limits.minimumWhitespace());
  }

  /** The fields of text, in the order in which they are shown. */
  List<Field<?>> fields() {
    return List.of(aFrom, bFrom, aReach, bReach, maintainFrom, winUpTo, minimumWhitespace);
  }

  @Override
  public Entry<Thresholds> value() {
    SizeRule rule = Objects.requireNonNull(sizeRule.value());
    Money a = aFrom.value();
    Money b = bFrom.value();
    Share aShare = aReach.value();
    Share bShare = bReach.value();
    Share win = winUpTo.value();
    Share maintain = maintainFrom.value();
    Money least = minimumWhitespace.value();
    if (a == null
        || b == null
        || aShare == null
        || bShare == null
        || win == null
        || maintain == null
        || least == null) {
      return new Entry.Bad<>(obstacle());
    }
    return new Entry.Value<>(
        new Thresholds(rule.mode(), rule.basis(), a, b, aShare, bShare, win, maintain, least));
  }

  /** Why the limits cannot be taken, in words; empty if they can. */
  String obstacle() {
    for (Field<?> field : fields()) {
      if (!field.isValid()) {
        String complaint = field.complaintProperty().get();
        return complaint.isEmpty() ? texts.get("matrix.incomplete") : complaint;
      }
    }
    return "";
  }
}
