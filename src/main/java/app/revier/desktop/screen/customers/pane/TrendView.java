package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.chart.TrendDots;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.segment.LoyaltyTrend;
import app.revier.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How a loyalty went, as dots and in words; nothing where it was found on no day. */
final class TrendView extends HBox {

  private static final double WIDTH = 112;

  private final Texts texts;
  private final TrendDots dots = new TrendDots();
  private final Label words = Words.muted("");

  TrendView(Texts texts) {
    super(Space.S);
    this.texts = texts;
    dots.setMinWidth(WIDTH);
    dots.setMaxWidth(WIDTH);
    words.setMinHeight(USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(dots, words);
  }

  void show(List<LoyaltyTrend.Point> points) {
    setVisible(!points.isEmpty());
    setManaged(isVisible());
    dots.setVisible(points.size() > 1);
    dots.setManaged(dots.isVisible());
    dots.show(points.stream().map(this::dot).toList());
    words.setText(points.isEmpty() ? "" : told(points));
  }

  private TrendDots.Dot dot(LoyaltyTrend.Point point) {
    return new TrendDots.Dot(
        point.date().toEpochDay(),
        point.loyalty(),
        texts.get("contacts.point", texts.date(point.date()), texts.number(point.loyalty(), 0)));
  }

  private String told(List<LoyaltyTrend.Point> points) {
    LoyaltyTrend.Point first = points.getFirst();
    LoyaltyTrend.Point last = points.getLast();
    return points.size() == 1
        ? texts.get("contacts.trend-first", texts.date(first.date()))
        : texts.get(
            "contacts.trend",
            texts.number(first.loyalty(), 0),
            texts.date(first.date()),
            texts.number(last.loyalty(), 0),
            texts.date(last.date()));
  }
}
