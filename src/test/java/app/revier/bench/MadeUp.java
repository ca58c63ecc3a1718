package app.revier.bench;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;

/** What is written down in a made-up book. */
public final class MadeUp {

  /** Of these what is written down is made. */
  private static final String[] SAID =
      ("Termin mit der Leitung gehabt Muster für Handschuhe dagelassen Preise verglichen will im"
              + " Frühjahr neu ausschreiben Anwender sind zufrieden Einkauf fragt nach Rabatt"
              + " Schulung vereinbart Umbau der Station verzögert Angebot nachfassen Wettbewerber"
              + " war da Lieferzeit zu lang Reklamation geklärt Budget erst nächstes Jahr frei")
          .split(" ");

  private MadeUp() {}

  /** The report of a visit. */
  public static Activity report(long id, CustomerId customer, Random random) {
    return new Activity(
        new ActivityId(id),
        customer,
        day(random),
        Activity.Kind.VISIT,
        Activity.Result.HELD,
        false,
        30,
        null,
        text(random),
        "",
        null,
        null,
        "",
        Activity.Effects.NONE);
  }

  /** A day of 2025 or 2026. */
  public static LocalDate day(Random random) {
    return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(690));
  }

  /** A dozen words and a number. */
  public static String text(Random random) {
    String[] words = new String[12];
    Arrays.setAll(words, _ -> SAID[random.nextInt(SAID.length)]);
    return String.join(" ", words) + " " + random.nextInt(100_000) + ".";
  }
}
