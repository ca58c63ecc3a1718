package app.revier.desktop.screen.week;

import app.revier.book.AskedVisits;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.VisitsViewModel.Found;
import app.revier.text.AnswerTexts;
import app.revier.text.Texts;
import app.revier.text.WeekTexts;
import app.revier.week.Replan;
import java.util.List;

/** What there is to say of visits that are asked for within a week. */
final class VisitsWords {

  private final Texts texts;
  private final Snapshot now;
  private final WeekTexts words;
  private final NewPlanWords changes;

  VisitsWords(Desk desk, Snapshot now) {
    this.now = now;
    texts = desk.texts();
    words = new WeekTexts(texts, desk.terms(), now.settings().get(Setting.CURRENCY));
    changes = new NewPlanWords(texts, now);
  }

  /** What a plan brings. */
  Found found(AskedVisits visits, Replan replan) {
    List<String> without =
        visits.withoutPlace(replan).stream()
            .map(
                one ->
                    texts.get(
                        "week.visits-without",
                        one.customer() == null ? "" : one.customer().name(),
                        words.reason(one)))
            .toList();
    int asked = visits.changes().size();
    int placed = asked - without.size();
    String sum = texts.get("week.visits-sum", texts.number(placed), asked, texts.number(asked));
    return new Found(
        visits,
        replan,
        sum,
        visits.isPlanned() ? "" : texts.get("week.visits-plans"),
        without,
        changes.withPlace(replan, visits.changes()));
  }

  /** What there is to say of those for whom nothing is asked, and of travel times. */
  String answers(AskedVisits visits, String aboutRoads) {
    List<String> said = new AnswerTexts(texts).answers(visits.answers(), now.territory());
    if (!aboutRoads.isEmpty()) {
      said.add(aboutRoads);
    }
    return String.join("\n", said);
  }

  /** Where the stops stood that move or fall out. */
  List<PlaceBefore> outlines(Replan replan) {
    return changes.outlines(replan);
  }
}
