package app.revier.text;

import app.revier.agenda.Activity;
import app.revier.territory.Note;
import app.revier.territory.ProjectId;
import app.revier.text.SpokenParts.Part;
import app.revier.text.SpokenReport.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One part of a spoken line, read word by word: it counts if all of its words mean something. */
final class SpokenPart {

  /** A day that is longer ago was hardly meant as that of the contact. */
  static final int MONTHS_BACK = 2;

  /**
   * By what parts of a line are understood.
   *
   * @param about what the line is about
   */
  record Sense(
      SpokenWords words,
      SpokenMinutes minutes,
      SpokenDays days,
      SpokenPersons persons,
      SpokenAbout about) {}

  private final SpokenWords words;
  private final SpokenMinutes minutes;
  private final SpokenDays days;
  private final Part part;
  private final String text;
  private final SpokenAbout about;
  private final SpokenFacts facts;
  private final SpokenPersons persons;
  private final Pattern clock;
  private final boolean road;

  private final SpokenRest rest;
  private boolean tells;
  private boolean means;
  private @Nullable Why why;
  private int at;

  /**
   * A part.
   *
   * @param facts where what it says is put
   */
  SpokenPart(Sense sense, Part part, SpokenFacts facts) {
    words = sense.words();
    minutes = sense.minutes();
    days = sense.days();
    persons = sense.persons();
    about = sense.about();
    this.part = part;
    this.facts = facts;
    text = part.text();
    rest = new SpokenRest(text);
    clock =
        words.pattern(
            "clock times",
            () ->
                "(?:(?:"
                    + words.expression("spoken.clock-by")
                    + ")\\s+)?\\d{1,2}(?:[:.]\\d{2})?\\s*(?:"
                    + words.expression("spoken.clock-words")
                    + ")"
                    + SpokenWords.END);
    road = words.any("spoken.drive").matcher(text).find();
  }

  /** Whether all of it means something; what it says is among the facts then. */
  boolean isUnderstood() {
    if (facts.isNoted() || !isNamed()) {
      at = blanks(0);
      while (at < text.length()) {
        boolean known =
            facts.isNoted()
                ? noted()
                : time() || result() || kind() || noted() || passed("spoken.drive");
        int begin = at;
        if (!(known || passed("spoken.filler") || day() || person() || clock())) {
          if (!passed("spoken.small")) {
            return false;
          }
          rest.small(begin);
        } else {
          rest.noSmall();
        }
        at = blanks(at);
      }
    }
    if (why != null) {
      facts.unclear(text, why);
      facts.note(part);
    } else if (means && tells) {
      facts.note(new Part(rest.text(), part.separator()));
    }
    return means;
  }

  private boolean person() {
    Matcher visit = looking("spoken.visit-to", at);
    int from = visit == null ? at : blanks(visit.end());
    int end = persons.endAt(text, from);
    if (end < 0 && visit != null) {
      end = persons.endAt(text, at);
      visit = null;
    }
    if (end < 0) {
      return false;
    }
    if (visit != null) {
      counts(facts.kind(Activity.Kind.VISIT));
    }
    tells = true;
    at = end;
    return true;
  }

  private boolean clock() {
    Matcher said = SpokenMinutes.looking(clock, text, at);
    if (said == null) {
      return false;
    }
    tells = true;
    at = said.end();
    return true;
  }

  private void counts(boolean first) {
    means = true;
    why = first ? why : Why.TWICE;
  }

  private boolean time() {
    SpokenMinutes.Found time = minutes.at(text, at);
    if (time == null || time.minutes() > Activity.MOST_MINUTES) {
      return false;
    }
    counts(road ? facts.drive(time.minutes()) : facts.minutes(time.minutes()));
    rest.without(at, time.end());
    at = time.end();
    return true;
  }

  private boolean kind() {
    for (Activity.Kind kind : Activity.Kind.values()) {
      Matcher said = looking(word(kind), at);
      if (said != null) {
        counts(facts.kind(kind));
        at = said.end();
        return true;
      }
    }
    return false;
  }

  private boolean noted() {
    Matcher said = about.notes() ? looking("spoken.mail", at) : null;
    if (said == null || !facts.noted(Note.Kind.MAIL)) {
      return false;
    }
    means = true;
    at = said.end();
    return true;
  }

  private static String word(Activity.Kind kind) {
    return switch (kind) {
      case VISIT -> "spoken.visit";
      case CALL -> "spoken.call";
      case VIDEO -> "spoken.video";
    };
  }

  private boolean result() {
    for (Activity.Result result :
        List.of(Activity.Result.MOVED, Activity.Result.NOT_HELD, Activity.Result.HELD)) {
      Matcher said = looking(word(result), at);
      if (said != null) {
        counts(facts.result(result));
        at = said.end();
        if (result == Activity.Result.MOVED) {
          movedTo();
        }
        return true;
      }
    }
    return false;
  }

  private static String word(Activity.Result result) {
    return switch (result) {
      case HELD -> "spoken.held";
      case NOT_HELD -> "spoken.not-held";
      case MOVED -> "spoken.moved";
    };
  }

  private void movedTo() {
    SpokenDays.Found day =
        days.at(text, skip(at), about.today(), about.date(), SpokenDays.Direction.AHEAD);
    if (day != null) {
      LocalDate date = day.date();
      if (date == null) {
        why = Why.NO_SUCH_DAY;
      } else {
        counts(facts.movedTo(date));
      }
      at = day.end();
    }
  }

  private boolean passed(String key) {
    Matcher said = looking(key, at);
    if (said != null) {
      at = said.end();
    }
    return said != null;
  }

  private boolean day() {
    SpokenDays.Found day =
        days.at(text, at, about.today(), about.today(), SpokenDays.Direction.BACK);
    LocalDate date = day == null ? null : day.date();
    if (day == null
        || date == null
        || date.isAfter(about.today())
        || date.isBefore(about.today().minusMonths(MONTHS_BACK))) {
      return false;
    }
    counts(facts.date(date));
    rest.without(at, day.end());
    at = day.end();
    return true;
  }

  /** Whether it says by its name what the project is or has become. */
  private boolean isNamed() {
    String stage = after("spoken.stage");
    String project = stage == null ? after("spoken.project") : null;
    if (stage != null) {
      String code = about.stage(stage);
      means = true;
      why = code == null ? Why.STAGE : facts.stage(code) ? null : Why.TWICE;
    } else if (project != null) {
      ProjectId found = about.project(project);
      means = true;
      why = found == null ? Why.PROJECT : facts.project(found) ? null : Why.TWICE;
    }
    return means;
  }

  private @Nullable String after(String key) {
    Matcher marker = looking(key, 0);
    String rest = marker == null ? "" : text.substring(skip(marker.end())).strip();
    return rest.isEmpty() ? null : rest;
  }

  private @Nullable Matcher looking(String key, int from) {
    return SpokenMinutes.looking(words.any(key), text, from);
  }

  /** The place after blanks and marks. */
  private int blanks(int from) {
    int now = from;
    while (now < text.length()
        && (Character.isWhitespace(text.charAt(now)) || ":.,".indexOf(text.charAt(now)) >= 0)) {
      now++;
    }
    return now;
  }

  /** The place after blanks and small words. */
  private int skip(int from) {
    int now = blanks(from);
    Matcher small = looking("spoken.small", now);
    while (small != null) {
      now = blanks(small.end());
      small = looking("spoken.small", now);
    }
    return now;
  }
}
