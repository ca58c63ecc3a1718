package app.revier.desktop.screen.review;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.review.ReviewLine;
import app.revier.segment.Cell;
import app.revier.text.ReviewTexts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of the review that were shown, each with what is typed in it. */
final class ReviewRows {

  private final Desk desk;
  private final Map<String, ReviewRow> rows = new HashMap<>();
  private @Nullable Basis basis;

  /** What the fields of rows go by. */
  private record Basis(String sign, LocalDate today, int baseYear) {}

  ReviewRows(Desk desk) {
    this.desk = desk;
  }

  /** Whether something is typed in a line and not in the book. */
  boolean isTyped(String key) {
    return !desk.drafts().of(ReviewRow.record(key)).isEmpty();
  }

  /** The rows of these lines, in words; what is typed stays. */
  List<ReviewRow> of(List<ReviewLine> lines, Snapshot now) {
    ReviewTexts words = new ReviewTexts(desk.texts(), desk.terms(), now.settings());
    String sign = sign(now);
    Basis wanted = new Basis(sign, now.today(), now.settings().baseYear());
    if (!wanted.equals(basis)) {
      rows.values().forEach(ReviewRow::close);
      rows.clear();
      basis = wanted;
    }
    return lines.stream()
        .map(
            line -> {
              Cell cell = now.segmentation().of(line.customer().id()).cell();
              ReviewRow row =
                  rows.computeIfAbsent(
                      ReviewRow.keyOf(line),
                      _ -> new ReviewRow(desk, sign, now.today(), now.settings().baseYear(), line));
              row.follow(line, cell, words.line(line));
              return row;
            })
        .toList();
  }

  /** The sign of the book's currency. */
  String sign(Snapshot now) {
    return desk.texts().currencySign(now.settings().get(Setting.CURRENCY));
  }

  /** The part of what is looked for and typed in the review; empty if nothing is. */
  String sought() {
    Draft draft = desk.drafts().soughtProperty().get();
    boolean here = draft != null && draft.record().place().equals(new Place.Top(ScreenId.REVIEW));
    return draft == null || !here ? "" : draft.record().part();
  }
}
