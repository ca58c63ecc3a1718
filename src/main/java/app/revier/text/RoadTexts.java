package app.revier.text;

import app.revier.book.RoadAsking.Asked;
import app.revier.book.ServiceFailureException;
import java.net.URI;
import java.util.Locale;

/** Says why travel times are estimated although a book names a service that tells them. */
public final class RoadTexts {

  private final Texts texts;

  /** Sentences in the language of these texts. */
  public RoadTexts(Texts texts) {
    this.texts = texts;
  }

  /** What there is to say after a service was asked; empty if all went well or none is named. */
  public String note(Asked asked) {
    URI service = asked.service();
    if (service == null) {
      return "";
    }
    if (asked.off()) {
      return texts.get("week.roads-off", service);
    }
    ServiceFailureException.Kind failure = asked.failure();
    return failure == null ? "" : failure(service, failure);
  }

  /** Why a service has not told all that it was asked for. */
  public String failure(URI service, ServiceFailureException.Kind failure) {
    return texts.get(
        "week.roads-" + failure.name().toLowerCase(Locale.ROOT).replace('_', '-'), service);
  }
}
