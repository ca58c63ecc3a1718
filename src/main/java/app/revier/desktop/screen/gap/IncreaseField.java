package app.revier.desktop.screen.gap;

import app.revier.territory.Money;
import app.revier.text.Entries;
import app.revier.text.Entry;
import app.revier.text.Texts;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The target as the rep may also think of it: so much more than the base year. */
final class IncreaseField {

  private final Texts texts;
  private final Entries entries;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper(this, "complaint", "");
  private Money base = Money.ZERO;
  private String shown = "";

  IncreaseField(Texts texts) {
    this.texts = texts;
    this.entries = new Entries(texts);
    text.subscribe(typed -> complaint.set(complaintAbout(typed)));
  }

  StringProperty textProperty() {
    return text;
  }

  ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  /** The book has these figures now. */
  void show(Money baseRevenue, @Nullable Money target) {
    boolean typing = !text.get().equals(shown);
    base = baseRevenue;
    shown = target == null ? "" : display(target.minus(baseRevenue));
    if (!typing) {
      text.set(shown);
    }
    complaint.set(complaintAbout(text.get()));
  }

  /** Shows the value of the book again. */
  void restore() {
    text.set(shown);
  }

  /** What has been typed is kept: the next value of the book is shown. */
  void kept() {
    shown = text.get();
  }

  /**
   * The target that follows, as the book keeps it; none if there is nothing new or nothing sound.
   */
  @Nullable String changedTarget() {
    if (text.get().equals(shown) || !complaint.get().isEmpty()) {
      return null;
    }
    return entries.signedAmount(text.get()) instanceof Entry.Value<Money>(Money more)
        ? base.plus(more).toString()
        : null;
  }

  private String complaintAbout(String typed) {
    if (typed.equals(shown)) {
      return "";
    }
    return switch (entries.signedAmount(typed)) {
      case Entry.Value<Money>(Money more) ->
          base.plus(more).isNegative() ? texts.get("gap.target-negative") : "";
      case Entry.Blank<Money> _ -> texts.get("gap.blank");
      case Entry.Bad<Money>(String why) -> why;
    };
  }

  /** In whole units, as the base beside it. */
  private String display(Money amount) {
    return texts.amount(amount);
  }
}
