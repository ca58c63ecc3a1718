package app.revier.handover;

import app.revier.handover.MissingWord.Answer;
import app.revier.handover.MissingWord.Create;
import app.revier.handover.MissingWord.Kind;
import app.revier.handover.MissingWord.LeaveOut;
import app.revier.handover.MissingWord.Meant;
import app.revier.territory.Attribute;
import app.revier.territory.Behaviour;
import app.revier.territory.Measure;
import app.revier.territory.Stage;
import app.revier.territory.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns the codes of arriving customers into the taker's own, and says what the lists become. */
public final class Translation implements CodeWords {

  private final Dictionary words;
  private final Map<MissingWord, Answer> answers;
  private final List<Attribute> attributes;
  private final List<Stage> stages;
  private final List<Measure> measures;
  private final Map<Trait, Trait> traits = new HashMap<>();
  private final Map<String, String> stageCodes = new HashMap<>();
  private final Map<String, String> measureNames = new HashMap<>();

  private Translation(
      Dictionary words, OwnLists own, Map<MissingWord, Answer> answers, List<MissingWord> missing) {
    this.words = words;
    this.answers = answers;
    attributes = new ArrayList<>(own.attributes());
    stages = new ArrayList<>(own.stages());
    measures = new ArrayList<>(own.measures());
    words.traits().keySet().forEach(trait -> learn(trait, missing));
    words.stages().keySet().forEach(code -> stageCodes.put(code, stage(code, missing)));
    for (MissingWord word : missing) {
      if (word.kind() == Kind.MEASURE) {
        learnMeasure(word);
      }
    }
  }

  /** What the taker's own lists lack. */
  public static List<MissingWord> missing(Parcel parcel, OwnLists own) {
    return new Dictionary(parcel, own).missing();
  }

  /**
   * The translation.
   *
   * @param answers one for each missing word
   * @throws IllegalArgumentException if one has none, or one that it does not take
   */
  public static Translation of(Parcel parcel, OwnLists own, Map<MissingWord, Answer> answers) {
    Dictionary words = new Dictionary(parcel, own);
    List<MissingWord> missing = words.missing();
    for (MissingWord word : missing) {
      Answer answer = answers.get(word);
      if (answer == null || !word.takes(answer)) {
        throw new IllegalArgumentException("no answer to " + word.kind());
      }
    }
    return new Translation(words, own, answers, missing);
  }

  /** The taker's lists as they are then. */
  public OwnLists lists() {
    return new OwnLists(attributes, stages, measures);
  }

  @Override
  public Behaviour of(Behaviour behaviour) {
    Behaviour told = Behaviour.NONE;
    for (Trait trait : behaviour.traits()) {
      Trait own = traits.get(trait);
      if (own != null) {
        told = told.with(own.attribute(), own.value());
      }
    }
    for (var hurdle : behaviour.hurdles()) {
      told = told.with(hurdle, true);
    }
    return told;
  }

  @Override
  public String stage(String code) {
    return code.isEmpty() ? code : stageCodes.getOrDefault(code, code);
  }

  @Override
  public String measure(String name) {
    return measureNames.getOrDefault(name, name);
  }

  private @Nullable Answer answer(List<MissingWord> missing, Kind kind, String list, String code) {
    return missing.stream()
        .filter(word -> word.kind() == kind && word.list().equals(list) && word.code().equals(code))
        .findFirst()
        .map(answers::get)
        .orElse(null);
  }

  private void learn(Trait trait, List<MissingWord> missing) {
    Attribute theirs = words.theirAttribute(trait.attribute());
    Attribute.Value value = theirs == null ? null : theirs.value(trait.value());
    if (theirs == null || value == null) {
      // Nobody knows what it means any more; it stays as it was unless something else means it.
      if (attributes.stream().noneMatch(one -> one.code().equals(trait.attribute()))) {
        traits.put(trait, trait);
      }
      return;
    }
    Answer answer = answer(missing, Kind.ATTRIBUTE, "", theirs.code());
    String into =
        switch (answer) {
          case null -> {
            Attribute same = words.same(theirs.name());
            yield same == null ? "" : same.code();
          }
          case Create _ -> created(theirs);
          case LeaveOut _ -> "";
          case Meant(String code) -> code;
        };
    if (!into.isEmpty()) {
      String code = value(into, value, answer(missing, Kind.VALUE, theirs.code(), value.code()));
      if (!code.isEmpty()) {
        traits.put(trait, new Trait(into, code));
      }
    }
  }

  private String created(Attribute theirs) {
    for (Attribute known : attributes) {
      if (Measure.same(known.name(), theirs.name())) {
        return known.code();
      }
    }
    String code =
        free(theirs.code(), any -> attributes.stream().anyMatch(one -> one.code().equals(any)));
    attributes.add(new Attribute(code, theirs.name(), List.of()));
    return code;
  }

  private String value(String attribute, Attribute.Value theirs, @Nullable Answer answer) {
    return switch (answer) {
      case Meant(String code) -> code;
      case LeaveOut _ -> "";
      case Create _ -> createdValue(attribute, theirs);
      case null -> createdValue(attribute, theirs);
    };
  }

  private String createdValue(String attribute, Attribute.Value theirs) {
    for (int i = 0; i < attributes.size(); i++) {
      Attribute one = attributes.get(i);
      if (one.code().equals(attribute)) {
        Attribute.Value same = Dictionary.same(one, theirs.label());
        if (same != null) {
          return same.code();
        }
        String code = free(theirs.code(), any -> one.value(any) != null);
        List<Attribute.Value> values = new ArrayList<>(one.values());
        values.add(new Attribute.Value(code, theirs.label(), theirs.indicator()));
        attributes.set(i, new Attribute(one.code(), one.name(), values));
        return code;
      }
    }
    throw new IllegalArgumentException("no attribute " + attribute);
  }

  private String stage(String code, List<MissingWord> missing) {
    Stage theirs = words.theirStage(code);
    Answer answer = answer(missing, Kind.STAGE, "", code);
    Stage same = theirs == null ? null : words.same(theirs);
    if (same != null) {
      return same.code();
    }
    if (answer instanceof Meant(String meant)) {
      return meant;
    }
    String free = free(code, any -> stages.stream().anyMatch(one -> one.code().equals(any)));
    if (theirs != null) {
      add(new Stage(free, theirs.label(), theirs.probability(), theirs.state()));
    }
    return free;
  }

  /** Behind the last stage of the same state. */
  private void add(Stage stage) {
    int place = stages.size();
    for (int i = 0; i < stages.size(); i++) {
      if (stages.get(i).state() == stage.state()) {
        place = i + 1;
      }
    }
    stages.add(place, stage);
  }

  private void learnMeasure(MissingWord word) {
    switch (answers.get(word)) {
      case Meant(String name) -> measureNames.put(word.code(), name);
      case Create _ -> {
        if (measures.stream().noneMatch(one -> one.isOf(word.name()))) {
          String code =
              free("own-1", any -> measures.stream().anyMatch(one -> one.code().equals(any)));
          measures.add(new Measure(code, Measure.onOneLine(word.name())));
        }
      }
      case LeaveOut _ -> {}
      case null -> {}
    }
  }

  private static String free(String code, Predicate<String> taken) {
    String free = code;
    for (int number = 2; taken.test(free); number++) {
      free = code.substring(0, Math.min(code.length(), 36)) + "-" + number;
    }
    return free;
  }
}
