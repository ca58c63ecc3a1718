package app.revier.desktop.screen.week.arrange;

import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.text.ArrangeTexts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A draft of a mail that proposes a visit, as a link that mail programs understand. */
final class ArrangeMail {

  private final ArrangeTexts words;

  ArrangeMail(ArrangeTexts words) {
    this.words = words;
  }

  /**
   * The link.
   *
   * @param second another time that suits as well; none if there is none
   */
  String link(Stop stop, @Nullable Stop second, Customer customer) {
    return "mailto:"
        + encoded(customer.reach().mail().strip()).replace("%40", "@")
        + "?subject="
        + encoded(words.subject(stop))
        + "&body="
        + encoded(words.mail(stop, second, customer).replace("\n", "\r\n"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
