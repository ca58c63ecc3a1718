package app.revier.text;

import app.revier.book.BookFailure.Reason;
import app.revier.book.ErasurePlan;
import app.revier.book.ErasurePlan.Kind;
import app.revier.book.Mention;
import app.revier.book.PersonTraces;
import app.revier.book.RestorePoint;
import app.revier.book.Snapshot;
import app.revier.territory.Customer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts an erasure into words: what goes, what is done, and what is left elsewhere. */
public final class ErasureTexts {

  private static final int LONGEST_TEXT = 80;
  private static final int MOST_NAMES = 3;

  private final Texts texts;
  private final ZoneId zone;

  /** The words of a language; times are those of a zone. */
  public ErasureTexts(Texts texts, ZoneId zone) {
    this.texts = texts;
    this.zone = zone;
  }

  /** Whom an erasure is about: some names, or how many. */
  public String names(ErasurePlan plan) {
    return plan.names().size() <= MOST_NAMES
        ? String.join(", ", plan.names())
        : texts.get("erasure.several", texts.number(plan.names().size()));
  }

  /** What would go, and that it cannot be undone. */
  public String goes(ErasurePlan plan) {
    return texts.get("erasure.goes", names(plan), list(plan)) + " " + texts.get("erasure.final");
  }

  /** What goes, as a sentence for those whose names stand beside it. */
  public String goesList(ErasurePlan plan) {
    return texts.get("erasure.goes-list", list(plan));
  }

  /** What goes, one after the other, separated by commas. */
  public String list(ErasurePlan plan) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<Kind, Integer> entry : plan.goes().entrySet()) {
      parts.add(
          texts.get(
              "erasure.count-" + entry.getKey().name().toLowerCase(Locale.ROOT),
              entry.getValue(),
              texts.number(entry.getValue())));
    }
    return String.join(", ", parts);
  }

  /** What was done. */
  public String done(PersonTraces.Outcome outcome) {
    ErasurePlan plan = outcome.erased().plan();
    int mentions = plan.mentions().size();
    StringBuilder done = new StringBuilder(texts.get("erasure.done", names(plan))).append(' ');
    done.append(
        mentions == 0
            ? texts.get("erasure.nothing-left")
            : texts.get("erasure.still-named", mentions, texts.number(mentions)));
    int points = outcome.rewritten().size();
    if (points > 0) {
      done.append(' ').append(texts.get("erasure.rewritten", points, texts.number(points)));
    }
    Reason left = outcome.erased().left();
    if (left != null) {
      done.append(' ')
          .append(texts.get(left == Reason.NO_SPACE ? "erasure.left-no-space" : "erasure.left"));
    }
    return done.toString();
  }

  /**
   * What still names them, one line each; what Revier cannot reach comes last.
   *
   * @param holding restore points that hold one of the words
   */
  public List<String> elsewhere(ErasurePlan plan, List<RestorePoint> holding, Snapshot now) {
    List<String> lines = new ArrayList<>();
    if (!holding.isEmpty()) {
      lines.add(texts.get("erasure.points", holding.size(), texts.number(holding.size())));
      PointTexts words = new PointTexts(texts, zone);
      holding.forEach(point -> lines.add("- " + words.made(point.made()) + ", " + point.file()));
    }
    if (!plan.mentions().isEmpty()) {
      lines.add(
          texts.get(
              "erasure.mentions", plan.mentions().size(), texts.number(plan.mentions().size())));
      plan.mentions().forEach(mention -> lines.add("- " + mention(mention, now)));
    }
    if (plan.inCalendars() > 0) {
      lines.add(
          texts.get("erasure.calendars", plan.inCalendars(), texts.number(plan.inCalendars())));
    }
    lines.add(texts.get("erasure.unreachable"));
    return lines;
  }

  /** Where a text stands that names somebody, and what it says. */
  public String mention(Mention mention, Snapshot now) {
    Customer at = mention.customer() == null ? null : now.territory().customer(mention.customer());
    StringBuilder where =
        new StringBuilder(
            texts.get("erasure.kind-" + mention.kind().name().toLowerCase(Locale.ROOT)));
    if (mention.kind() == Mention.Kind.SETTING) {
      where.append(' ').append(mention.field());
    }
    if (at != null) {
      where.append(" (").append(at.number()).append(' ').append(at.name()).append(')');
    }
    if (mention.date() != null) {
      where.append(", ").append(texts.date(mention.date()));
    }
    String said = mention.text().strip().replaceAll("\\s+", " ");
    String cut = said.length() > LONGEST_TEXT ? said.substring(0, LONGEST_TEXT) + "…" : said;
    return texts.get("erasure.mention", where, cut);
  }
}
