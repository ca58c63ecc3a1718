package app.revier.sample;

import app.revier.territory.GrowthProject.Kind;
import java.time.LocalDate;
import java.util.List;

/**
 * The projects of the sample that were decided in the last two years, in the language of its
 * workbook. What was won has been running since January of the base year at the latest, so that it
 * adds nothing to the plan.
 */
final class PastProjects {

  private static final String TRIAL = "Probe-OPs mit Mustersets";
  private static final String TEST = "Anwendertest vier Wochen";
  private static final String COURSE = "Fortbildung Wundmanagement";
  private static final String SAMPLES = "Musterpaket";
  private static final String COSTS = "Kostenvergleich mit dem Einkauf";

  /** The measures of the sample, those of its workbook included, in the order of the list. */
  static final String MEASURES =
      String.join(
          ", ",
          "Bedarfsanalyse vor Ort",
          SAMPLES,
          TRIAL,
          TEST,
          "Schulung vor Ort",
          COURSE,
          "Referenzbesuch",
          COSTS,
          "Konsignationslager");

  /**
   * A project that was decided.
   *
   * @param number of its customer
   * @param name what it was called
   * @param kind where the growth was to come from
   * @param measure the activity that was to bring it about
   * @param value in twelve months, in euros
   * @param closed the day it was decided
   * @param won whether it was won
   * @param from the open stage it was in before
   * @param stated the chance that was given before, in per cent
   * @param reason the key of why
   */
  record Past(
      String number,
      String name,
      Kind kind,
      String measure,
      int value,
      LocalDate closed,
      boolean won,
      String from,
      int stated,
      String reason) {}

  /** A project of the workbook that is over: when, from which stage, with which chance, and why. */
  record Ended(
      String number, String name, LocalDate closed, String from, int stated, String reason) {}

  static final List<Past> ALL =
      List.of(
          won(
              "K-1096",
              "Abdecksets Urologie",
              TRIAL,
              6_800,
              day(2025, 1, 22),
              "offer",
              70,
              "tried"),
          lost(
              "K-1108",
              "OP-Mäntel Zentral-OP",
              COSTS,
              5_400,
              day(2025, 2, 6),
              "offer",
              60,
              "price"),
          won(
              "K-1008",
              "Nahtsets Ambulanz",
              SAMPLES,
              900,
              day(2025, 2, 19),
              "in-trial",
              50,
              "users"),
          lost("K-1006", "Wundauflagen", COURSE, 1_100, day(2025, 3, 4), "introduced", 25, "quiet"),
          won("K-1042", "Punktionssets", TEST, 2_400, day(2025, 3, 26), "offer", 70, "users"),
          lost(
              "K-1097",
              "Einmalinstrumente",
              TRIAL,
              9_200,
              day(2025, 4, 9),
              "in-trial",
              50,
              "rival"),
          won(
              "K-1066",
              "Wundversorgung Gruppe",
              COURSE,
              3_600,
              day(2025, 4, 29),
              "offer",
              80,
              "course"),
          lost(
              "K-1058",
              "Arthroskopie-Sets",
              SAMPLES,
              1_800,
              day(2025, 5, 14),
              "introduced",
              25,
              "quiet"),
          won("K-1033", "OP-Grundsets", TRIAL, 4_200, day(2025, 6, 3), "in-trial", 50, "tried"),
          lost(
              "K-1043",
              "Silikonauflagen",
              COURSE,
              7_500,
              day(2025, 6, 25),
              "in-trial",
              40,
              "rival"),
          won(
              "K-1088",
              "Verbandwechselsets",
              COURSE,
              1_900,
              day(2025, 7, 10),
              "in-trial",
              50,
              "course"),
          lost("K-1074", "Trokare", COSTS, 8_000, day(2025, 7, 23), "offer", 70, "price"),
          won(
              "K-1030",
              "Nahtsets Handchirurgie",
              SAMPLES,
              1_500,
              day(2025, 9, 2),
              "in-trial",
              60,
              "users"),
          lost(
              "K-1062",
              "Einmalwäsche",
              COSTS,
              2_900,
              day(2025, 9, 18),
              "introduced",
              25,
              "reusable"),
          won(
              "K-1080",
              "Abdecksets Unfallchirurgie",
              TRIAL,
              5_600,
              day(2025, 10, 7),
              "offer",
              90,
              "tried"),
          won("K-1107", "Anschlusssets", TEST, 1_700, day(2025, 10, 28), "in-trial", 50, "users"),
          lost("K-1011", "OP-Mäntel", COSTS, 6_300, day(2025, 11, 13), "offer", 50, "price"),
          won(
              "K-1001",
              "Abdecksets Neurochirurgie",
              TRIAL,
              11_000,
              day(2025, 12, 2),
              "offer",
              70,
              "tried"),
          won("K-1099", "Urologie-Sets", TEST, 1_300, day(2025, 12, 16), "offer", 70, "users"),
          lost(
              "K-1010",
              "Wundversorgung",
              COURSE,
              1_200,
              day(2026, 1, 27),
              "introduced",
              30,
              "quiet"),
          lost(
              "K-1044",
              "Einmalinstrumente",
              TRIAL,
              4_800,
              day(2026, 3, 11),
              "in-trial",
              50,
              "rival"),
          lost(
              "K-1056",
              "Musterpaket Lokalanästhesie",
              SAMPLES,
              700,
              day(2026, 4, 22),
              "introduced",
              25,
              "quiet"),
          lost("K-1098", "OP-Grundsets", TEST, 7_400, day(2026, 6, 17), "offer", 70, "group"),
          lost("K-1057", "Verbandsets", SAMPLES, 900, day(2026, 9, 9), "in-trial", 40, "budget"));

  static final List<Ended> OF_WORKBOOK =
      List.of(
          ended("K-1032", "OP-Mäntel zweiter Zentral-OP", day(2026, 10, 14), "offer", 80, "users"),
          ended(
              "K-1080", "Einmalinstrumente Notaufnahme", day(2026, 10, 29), "offer", 70, "course"),
          ended("K-1033", "Arthroskopie-Sets", day(2026, 11, 4), "in-trial", 60, "tried"),
          ended("K-1115", "Ausstattung zweiter OP-Saal", day(2026, 11, 11), "offer", 90, "stock"),
          ended("K-1074", "OP-Grundsets", day(2026, 9, 22), "offer", 40, "price"),
          ended(
              "K-1108",
              "OP-Mäntel Einweg statt Mehrweg",
              day(2026, 8, 26),
              "introduced",
              25,
              "reusable"),
          ended("K-1132", "Infusionsleitungen", day(2026, 7, 15), "introduced", 25, "budget"));

  private PastProjects() {}

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private static Past won(
      String number,
      String name,
      String measure,
      int value,
      LocalDate closed,
      String from,
      int stated,
      String reason) {
    return new Past(
        number, name, kind(measure), measure, value, closed, true, from, stated, reason);
  }

  private static Past lost(
      String number,
      String name,
      String measure,
      int value,
      LocalDate closed,
      String from,
      int stated,
      String reason) {
    return new Past(
        number, name, kind(measure), measure, value, closed, false, from, stated, reason);
  }

  private static Ended ended(
      String number, String name, LocalDate closed, String from, int stated, String reason) {
    return new Ended(number, name, closed, from, stated, reason);
  }

  private static Kind kind(String measure) {
    return switch (measure) {
      case TRIAL, TEST -> Kind.NEW_PRODUCT;
      case COURSE -> Kind.OTHER_DEPARTMENT;
      default -> Kind.SAME_USERS;
    };
  }
}
