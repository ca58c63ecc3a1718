package app.revier.text;

import app.revier.book.RestorePoint;
import app.revier.book.RestorePoint.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Restore points in words. */
public final class PointTexts {

  private static final double MEGABYTE = 1_000_000;

  private final Texts texts;
  private final ZoneId zone;

  /** In the language of these texts and in the rep's time zone. */
  public PointTexts(Texts texts, ZoneId zone) {
    this.texts = texts;
    this.zone = zone;
  }

  /** Day and time of an instant. */
  public String made(Instant instant) {
    return texts.get(
        "points.made", texts.date(LocalDate.ofInstant(instant, zone)), texts.time(instant, zone));
  }

  /** What was about to happen, to be read after "before". */
  public String reason(Reason reason) {
    return texts.get("points.reason-" + reason.name().toLowerCase(Locale.ROOT));
  }

  /** How much room it takes. */
  public String size(RestorePoint point) {
    return texts.get("points.megabytes", texts.number(point.bytes() / MEGABYTE, 1));
  }
}
