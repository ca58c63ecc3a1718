package app.revier.cli;

import app.revier.book.Snapshot;
import app.revier.book.TakeoverPreview;
import app.revier.handover.Arrival;
import app.revier.handover.Arrival.Decision;
import app.revier.handover.MissingWord;
import app.revier.handover.MissingWord.Answer;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Measure;
import app.revier.text.HandoverTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What somebody says to customers who may be here already, and to words that the lists lack. */
final class TakeoverWishes {

  private final Invocation call;

  /** What becomes of all who may be here already. */
  enum OnExisting {
    MERGE,
    SKIP,
    NEW
  }

  /** What becomes of all words that the lists lack. */
  enum OnMissing {
    CREATE,
    LEAVE_OUT
  }

  @Option(
      names = "--on-existing",
      paramLabel = "merge|skip|new",
      descriptionKey = "cli.takeover-on-existing")
  private @Nullable String onExisting;

  @Option(
      names = "--decide",
      paramLabel = "NUMBER=new|skip|NUMBER",
      descriptionKey = "cli.takeover-decide")
  private List<String> decided = List.of();

  @Option(
      names = "--missing",
      paramLabel = "create|leave-out",
      descriptionKey = "cli.takeover-missing")
  private @Nullable String onMissing;

  @Option(names = "--as", paramLabel = "THEIRS=YOURS", descriptionKey = "cli.takeover-as")
  private List<String> meant = List.of();

  TakeoverWishes(Invocation call) {
    this.call = call;
  }

  /**
   * What becomes of each customer; who is left undecided is not in it.
   *
   * @throws UsageException if something names nobody
   */
  Map<CustomerId, Decision> decisions(TakeoverPreview takeover, Snapshot now) {
    OnExisting all =
        onExisting == null ? null : new Given(call.texts()).word(onExisting, OnExisting.class);
    Map<CustomerId, Decision> decisions = new HashMap<>();
    for (Arrival arrival : takeover.arrivals()) {
      Decision decision = arrival.isOpen() ? decision(arrival, all) : new Arrival.AsNew();
      if (decision != null) {
        decisions.put(arrival.customer().id(), decision);
      }
    }
    for (String one : decided) {
      decide(one, takeover, now, decisions);
    }
    return decisions;
  }

  private static @Nullable Decision decision(Arrival arrival, @Nullable OnExisting all) {
    return switch (all) {
      case MERGE -> arrival.proposed();
      case SKIP -> new Arrival.NotAtAll();
      case NEW -> new Arrival.AsNew();
      case null -> null;
    };
  }

  private void decide(
      String one, TakeoverPreview takeover, Snapshot now, Map<CustomerId, Decision> decisions) {
    int at = one.lastIndexOf('=');
    String number = at < 0 ? "" : one.substring(0, at);
    String what = one.substring(at + 1);
    Arrival arrival =
        takeover.arrivals().stream()
            .filter(each -> each.customer().number().equals(number))
            .findFirst()
            .orElse(null);
    Decision decision =
        switch (what) {
          case "new" -> new Arrival.AsNew();
          case "skip" -> new Arrival.NotAtAll();
          default ->
              now.territory().customers().stream()
                  .filter(customer -> customer.number().equals(what))
                  .map(Customer::id)
                  .map(Arrival.Into::new)
                  .findFirst()
                  .orElse(null);
        };
    if (arrival == null || decision == null) {
      throw new UsageException(call.texts().get("handover.wrong-decision", one));
    }
    decisions.put(arrival.customer().id(), decision);
  }

  /**
   * What becomes of each missing word; what is left unanswered is not in it.
   *
   * @throws UsageException if something names no missing word, or none of the own that fits
   */
  Map<MissingWord, Answer> answers(TakeoverPreview takeover, HandoverTexts words) {
    OnMissing all =
        onMissing == null ? null : new Given(call.texts()).word(onMissing, OnMissing.class);
    Map<MissingWord, Answer> answers = new LinkedHashMap<>();
    List<String> unused = new ArrayList<>(meant);
    for (MissingWord word : takeover.missing()) {
      for (String one : meant) {
        Answer answer = meant(one, word, words);
        if (answer != null) {
          answers.put(word, answer);
          unused.remove(one);
        }
      }
      if (!answers.containsKey(word) && all != null) {
        answers.put(word, answer(word, all, words));
      }
    }
    if (!unused.isEmpty()) {
      throw new UsageException(call.texts().get("handover.wrong-word", unused.getFirst()));
    }
    return answers;
  }

  private Answer answer(MissingWord word, OnMissing all, HandoverTexts words) {
    if (all == OnMissing.CREATE) {
      return new MissingWord.Create();
    }
    if (!word.canBeLeftOut()) {
      throw new NotDoneException(call.texts().get("handover.stage-needed", words.name(word)), null);
    }
    return new MissingWord.LeaveOut();
  }

  private static @Nullable Answer meant(String one, MissingWord word, HandoverTexts words) {
    int at = one.indexOf('=');
    if (at < 0 || !Measure.same(one.substring(0, at), words.name(word))) {
      return null;
    }
    String own = one.substring(at + 1);
    return word.own().stream()
        .filter(choice -> Measure.same(words.name(word, choice), own))
        .findFirst()
        .map(choice -> new MissingWord.Meant(choice.code()))
        .orElse(null);
  }
}
