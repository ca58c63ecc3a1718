package app.revier.text;

import app.revier.book.MergePreview;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.book.TakenOver;
import app.revier.book.TakeoverWords;
import app.revier.handover.Arrival;
import app.revier.handover.MissingWord;
import app.revier.handover.OwnLists;
import app.revier.handover.Sender;
import app.revier.territory.Attribute;
import app.revier.territory.Customer;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts into words what arrives with a handover, and what became of it. */
public final class HandoverTexts implements TakeoverWords {

  private final Texts texts;
  private final Settings settings;
  private final DoubleTexts doubles;

  /** The sentences of the language of these texts, for a book with these settings. */
  public HandoverTexts(Texts texts, Settings settings) {
    this.texts = texts;
    this.settings = settings;
    doubles = new DoubleTexts(texts, settings);
  }

  /** What the plan leaves out since it was handed over, in a sentence; empty if nothing was. */
  public String leftPlan(Territory territory) {
    int count = territory.handedOver().size();
    return count == 0
        ? ""
        : texts.get(
            "handover.left-plan",
            count,
            texts.number(count),
            texts.money(
                territory.handedOverRevenue(settings.baseYear()), settings.get(Setting.CURRENCY)),
            String.valueOf(settings.baseYear()));
  }

  /** From whom it is. */
  public String sender(@Nullable Sender sender) {
    return sender == null
        ? texts.get("handover.from-unknown")
        : texts.get("handover.from", sender.name(), texts.date(sender.date()));
  }

  /** Who may be the same as an arriving customer; that it is new if nobody may. */
  public String match(Arrival arrival) {
    Customer same = arrival.sameNumber();
    if (same != null) {
      return texts.get("handover.same-number", same.number(), same.name());
    }
    return arrival.likely().isEmpty()
        ? texts.get("handover.new")
        : like(arrival.likely().getFirst());
  }

  /** Who may be the same, and why. */
  public String like(Arrival.Like like) {
    String why = doubles.why(like.likeness());
    return texts.get(
        "handover.likely",
        like.customer().number(),
        like.customer().name(),
        why.substring(0, why.length() - 1));
  }

  /** What comes with a customer, in a sentence; empty if it comes alone. */
  public String brings(Arrival arrival) {
    List<String> parts = new ArrayList<>();
    add(parts, "handover.brings-projects", arrival.projects());
    add(parts, "handover.brings-entries", arrival.entries());
    add(parts, "handover.brings-sales", arrival.sales());
    return parts.isEmpty() ? "" : texts.get("handover.brings", String.join(", ", parts));
  }

  private void add(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(texts.get(key, count, texts.number(count)));
    }
  }

  /** What the own lists lack, and how often it occurs. */
  public String missing(MissingWord word, OwnLists theirs) {
    String name = name(word);
    String what =
        switch (word.kind()) {
          case ATTRIBUTE -> texts.get("handover.missing-attribute", name);
          case VALUE -> texts.get("handover.missing-value", name, attribute(word.list(), theirs));
          case STAGE -> texts.get("handover.missing-stage", name);
          case MEASURE -> texts.get("handover.missing-measure", name);
        };
    return texts.get("handover.missing-used", what, word.used(), texts.number(word.used()));
  }

  private static String attribute(String code, OwnLists theirs) {
    return theirs.attributes().stream()
        .filter(one -> one.code().equals(code))
        .map(Attribute::name)
        .findFirst()
        .orElse(code);
  }

  /** What a missing word is called. */
  public String name(MissingWord word) {
    return word.kind() == MissingWord.Kind.STAGE && word.name().isEmpty()
        ? stage(word.code())
        : word.name();
  }

  /** What one of the own is called. */
  public String name(MissingWord word, MissingWord.Choice choice) {
    return word.kind() == MissingWord.Kind.STAGE && choice.name().isEmpty()
        ? stage(choice.code())
        : choice.name();
  }

  private String stage(String code) {
    Terms terms = new Terms(texts);
    List<Stage> known = new ArrayList<>(settings.get(Setting.STAGES));
    known.addAll(Stage.DEFAULTS);
    return known.stream()
        .filter(one -> one.code().equals(code))
        .map(terms::stage)
        .findFirst()
        .orElse(code);
  }

  /** What became of it, in sentences. */
  public List<String> taken(TakenOver taken) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        taken.change() == null && taken.added().isEmpty() && !taken.joined().isEmpty()
            ? texts.get("handover.nothing-new")
            : counts("handover.taken", taken));
    taken
        .renumbered()
        .forEach(
            one ->
                sentences.add(
                    texts.get("handover.renumbered", one.name(), one.before(), one.after())));
    if (!taken.keptProjects().isEmpty()) {
      sentences.add(texts.get("handover.kept-projects", String.join(", ", taken.keptProjects())));
    }
    return sentences;
  }

  private String counts(String key, TakenOver taken) {
    return counts(key, taken.added().size(), taken.joined().size(), taken.leftOut().size());
  }

  /** How many are new, join one of the own or stay away. */
  public String counts(String key, int added, int joined, int leftOut) {
    return texts.get(
        key,
        texts.get("handover.taken-added", added, texts.number(added)),
        texts.get("handover.taken-joined", joined, texts.number(joined)),
        texts.get("handover.taken-left-out", leftOut, texts.number(leftOut)));
  }

  @Override
  public String note(MergePreview preview) {
    return doubles.note(preview);
  }

  @Override
  public String projects(List<GrowthProject> arrived) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("handover.note-projects"));
    String currency = settings.get(Setting.CURRENCY);
    for (GrowthProject project : arrived) {
      String line =
          texts.get(
              "handover.note-project",
              project.name(),
              stage(project.stage()),
              texts.moneyWithCents(project.yearlyValue(), currency));
      DueStep next = project.next();
      lines.add(next == null ? line : line + ", " + texts.get("handover.note-step", next.what()));
    }
    return String.join("\n", lines);
  }
}
