package app.revier.handover;

import app.revier.agenda.Activity;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.StageChange;
import app.revier.handover.MissingWord.Choice;
import app.revier.handover.MissingWord.Kind;
import app.revier.territory.Attribute;
import app.revier.territory.Closing;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Measure;
import app.revier.territory.Stage;
import app.revier.territory.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what of the words of arriving customers the taker's own lists have, and what they lack. The
 * same is what is called the same, but for case; a stage of the method's own is known by its code.
 */
final class Dictionary {

  private final OwnLists theirs;
  private final OwnLists own;
  private final Map<Trait, Integer> traits = new LinkedHashMap<>();
  private final Map<String, Integer> stages = new LinkedHashMap<>();
  private final Map<String, Integer> measures = new LinkedHashMap<>();

  Dictionary(Parcel parcel, OwnLists own) {
    theirs = parcel.lists();
    this.own = own;
    for (Customer customer : parcel.customers()) {
      customer.behaviour().traits().forEach(trait -> traits.merge(trait, 1, Integer::sum));
    }
    for (GrowthProject project : parcel.projects()) {
      stage(project.stage());
      Closing closing = project.closing();
      stage(closing == null ? "" : closing.stage());
      if (!project.measure().isBlank()) {
        measures.merge(project.measure(), 1, Integer::sum);
      }
    }
    parcel.entries().forEach(this::entry);
  }

  private void entry(AgendaEntry entry) {
    if (entry instanceof Activity activity) {
      stage(activity.stage());
      stage(activity.effects().stage());
    } else if (entry instanceof StageChange change) {
      stage(change.from());
      stage(change.to());
    }
  }

  private void stage(String code) {
    if (!code.isEmpty()) {
      stages.merge(code, 1, Integer::sum);
    }
  }

  /** The values of attributes that occur, with how often. */
  Map<Trait, Integer> traits() {
    return traits;
  }

  /** The codes of stages that occur. */
  Map<String, Integer> stages() {
    return stages;
  }

  /** The names of measures that occur. */
  Map<String, Integer> measures() {
    return measures;
  }

  /** What the own lists lack, in the order in which it occurs. */
  List<MissingWord> missing() {
    List<MissingWord> missing = new ArrayList<>();
    Map<String, Integer> attributes = new LinkedHashMap<>();
    traits.forEach((trait, used) -> attributes.merge(trait.attribute(), used, Integer::sum));
    attributes.forEach((code, used) -> addAttribute(code, used, missing));
    stages.forEach((code, used) -> addStage(code, used, missing));
    measures.forEach((name, used) -> addMeasure(name, used, missing));
    return missing;
  }

  private void addAttribute(String code, int used, List<MissingWord> missing) {
    Attribute attribute = theirAttribute(code);
    if (attribute == null) {
      return;
    }
    Attribute same = same(attribute.name());
    if (same == null) {
      missing.add(
          new MissingWord(
              Kind.ATTRIBUTE,
              "",
              code,
              attribute.name(),
              used,
              own.attributes().stream().map(one -> new Choice(one.code(), one.name())).toList()));
      return;
    }
    traits.forEach(
        (trait, times) -> {
          Attribute.Value value = attribute.value(trait.value());
          if (trait.attribute().equals(code)
              && value != null
              && same(same, value.label()) == null) {
            missing.add(
                new MissingWord(
                    Kind.VALUE,
                    code,
                    value.code(),
                    value.label(),
                    times,
                    same.values().stream()
                        .map(one -> new Choice(one.code(), one.label()))
                        .toList()));
          }
        });
  }

  private void addStage(String code, int used, List<MissingWord> missing) {
    Stage stage = theirStage(code);
    if (stage != null && same(stage) == null) {
      missing.add(
          new MissingWord(
              Kind.STAGE,
              "",
              code,
              stage.label(),
              used,
              own.stages().stream()
                  .filter(one -> one.state() == stage.state())
                  .map(one -> new Choice(one.code(), one.label()))
                  .toList()));
    }
  }

  private void addMeasure(String name, int used, List<MissingWord> missing) {
    // Whoever keeps no list has all that projects name.
    if (!own.measures().isEmpty() && own.measures().stream().noneMatch(one -> one.isOf(name))) {
      missing.add(
          new MissingWord(
              Kind.MEASURE,
              "",
              name,
              name,
              used,
              own.measures().stream().map(one -> new Choice(one.name(), one.name())).toList()));
    }
  }

  /** An attribute of the sender; none if the sender's list has it no more. */
  @Nullable Attribute theirAttribute(String code) {
    return theirs.attributes().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  /** A stage of the sender; none if the sender's list has it no more. */
  @Nullable Stage theirStage(String code) {
    return theirs.stages().stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
  }

  /** The own attribute of a name. */
  @Nullable Attribute same(String name) {
    return own.attributes().stream()
        .filter(one -> Measure.same(one.name(), name))
        .findFirst()
        .orElse(null);
  }

  /** The value of an attribute with a label. */
  static Attribute.@Nullable Value same(Attribute attribute, String label) {
    return attribute.values().stream()
        .filter(one -> Measure.same(one.label(), label))
        .findFirst()
        .orElse(null);
  }

  /** The own stage that is the same as one of the sender. */
  @Nullable Stage same(Stage stage) {
    for (Stage one : own.stages()) {
      boolean named = !stage.label().isEmpty() && Measure.same(stage.label(), one.label());
      boolean coded = one.code().equals(stage.code()) && isOfTheMethod(stage.code());
      if ((named || coded) && one.state() == stage.state()) {
        return one;
      }
    }
    return null;
  }

  private static boolean isOfTheMethod(String code) {
    return Stage.DEFAULTS.stream().anyMatch(one -> one.code().equals(code));
  }
}
