package app.revier.desktop.screen.settings;

import app.revier.territory.Probability;
import app.revier.territory.Stage;
import app.revier.text.Entries;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The win probability of one stage as the rep sees it, in per cent. */
final class StageField {

  private final int index;
  private final String label;
  private final Texts texts;
  private final Entries entries;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper(this, "complaint", "");
  private List<Stage> stages;
  private String shown = "";

  StageField(int index, String label, Texts texts, List<Stage> stages) {
    this.index = index;
    this.label = label;
    this.texts = texts;
    this.entries = new Entries(texts);
    this.stages = stages;
    text.subscribe(
        typed ->
            complaint.set(
                switch (entries.percent(typed)) {
                  case Entry.Value<BigDecimal> _ -> "";
                  case Entry.Blank<BigDecimal> _ -> texts.get("settings.stage-blank");
                  case Entry.Bad<BigDecimal>(String why) -> why;
                }));
    refresh(stages);
  }

  StringProperty textProperty() {
    return text;
  }

  ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  String label() {
    return label;
  }

  int index() {
    return index;
  }

  List<Stage> stages() {
    return stages;
  }

  void restore() {
    text.set(shown);
  }

  void refresh(List<Stage> now) {
    stages = now;
    boolean typing = !text.get().equals(shown);
    shown = texts.number(now.get(index).probability().value() * 100, 4);
    if (!typing) {
      text.set(shown);
    }
  }

  @Nullable BigDecimal changed() {
    if (text.get().equals(shown)) {
      return null;
    }
    return entries.percent(text.get()) instanceof Entry.Value<BigDecimal>(BigDecimal value)
        ? value
        : null;
  }

  Stage with(BigDecimal probability) {
    Stage stage = stages.get(index);
    return new Stage(
        stage.code(), stage.label(), new Probability(probability.doubleValue()), stage.state());
  }
}
