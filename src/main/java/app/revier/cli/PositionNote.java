package app.revier.cli;

import app.revier.book.Snapshot;
import app.revier.place.Whereabouts;
import app.revier.territory.Customer;
import app.revier.text.PositionTexts;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names the customers whose given position cannot be right, so that their address counts. */
final class PositionNote {

  /** So many lines are enough to read; all are in {@code positions}. */
  private static final int MOST_LINES = 10;

  private final Whereabouts whereabouts;
  private final Texts texts;
  private final PositionTexts words;
  private final List<Customer> contradicted;

  PositionNote(Snapshot snapshot, Texts texts) {
    this.texts = texts;
    words = new PositionTexts(texts);
    whereabouts = snapshot.whereabouts();
    contradicted =
        snapshot.territory().own().customers().stream()
            .filter(one -> whereabouts.of(one.id()).isContradicted())
            .toList();
  }

  /** For people; empty if all is well. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (!contradicted.isEmpty()) {
      sentences.add(texts.get("cli.week-contradicts", contradicted.size()));
      contradicted.stream()
          .limit(MOST_LINES)
          .forEach(
              one ->
                  sentences.add(
                      "  " + texts.get("positions.line", one.number(), one.name(), problem(one))));
      if (contradicted.size() > MOST_LINES) {
        sentences.add(texts.get("cli.week-more", contradicted.size() - MOST_LINES));
      }
    }
    return sentences;
  }

  /** For programs. */
  List<Object> document() {
    List<Object> document = new ArrayList<>();
    for (Customer customer : contradicted) {
      Map<String, @Nullable Object> one = Json.object();
      one.put("customer", customer.number());
      one.put("code", PositionTexts.reason(whereabouts.of(customer.id())));
      one.put("message", problem(customer));
      document.add(one);
    }
    return document;
  }

  private String problem(Customer customer) {
    return words.problem(whereabouts.of(customer.id()));
  }
}
