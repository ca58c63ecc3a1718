package app.revier.text;

import app.revier.book.Report.NextKind;
import app.revier.text.SpokenReport.Why;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands what comes next: a day, a duration, and words that say what is to be done. */
final class SpokenNext {

  private static final Pattern EDGE = Pattern.compile("^[\\s:–—,.-]+|[\\s:–—,-]+$");

  private final SpokenWords words;
  private final SpokenMinutes minutes;
  private final SpokenDays days;
  private final Map<NextKind, String> verbs =
      new EnumMap<>(
          Map.of(
              NextKind.VISIT, "spoken.to-visit",
              NextKind.CALL, "spoken.to-call",
              NextKind.TASK, "spoken.to-do"));
  private final Map<NextKind, String> nouns =
      new EnumMap<>(
          Map.of(
              NextKind.VISIT, "spoken.a-visit",
              NextKind.CALL, "spoken.a-call",
              NextKind.TASK, "spoken.a-task"));

  /** A text without what was understood of it. */
  private record Rest(
      String text, @Nullable LocalDate date, @Nullable Integer minutes, boolean noSuchDay) {}

  SpokenNext(SpokenWords words, SpokenMinutes minutes, SpokenDays days) {
    this.words = words;
    this.minutes = minutes;
    this.days = days;
  }

  /** Adds the next step that a text names. */
  void read(String text, SpokenAbout about, SpokenFacts facts) {
    Rest rest = withoutMinutes(withoutDay(text, about));
    String step = trimmed(rest.text());
    if (rest.noSuchDay()) {
      facts.unclear(trimmed(text), Why.NO_SUCH_DAY);
    }
    facts.next(step, rest.date(), kind(step), rest.minutes());
  }

  private static String trimmed(String text) {
    return EDGE.matcher(text.strip()).replaceAll("").strip();
  }

  private Rest withoutDay(String text, SpokenAbout about) {
    for (int at = 0; at < text.length(); at++) {
      if (!isBegin(text, at)) {
        continue;
      }
      Matcher before = SpokenMinutes.looking(words.any("spoken.by"), text, at);
      SpokenDays.Found itself = day(text, at, about);
      SpokenDays.Found day =
          itself == null && before != null ? day(text, skip(text, before.end()), about) : itself;
      if (day != null) {
        LocalDate date = day.date();
        return date == null
            ? new Rest(text, null, null, true)
            : new Rest(without(text, at, day.end()), date, null, false);
      }
    }
    return new Rest(text, null, null, false);
  }

  private SpokenDays.@Nullable Found day(String text, int at, SpokenAbout about) {
    return days.at(text, at, about.today(), about.date(), SpokenDays.Direction.AHEAD);
  }

  /** Whether a part that does not say so is what comes next: a day to come, and a verb alone. */
  boolean isStep(String text, SpokenAbout about) {
    Rest rest = withoutMinutes(withoutDay(text, about));
    LocalDate day = rest.date();
    String step = trimmed(words.any("spoken.step-small").matcher(rest.text()).replaceAll(" "));
    return day != null
        && day.isAfter(about.today())
        && verbs.values().stream()
            .map(key -> SpokenMinutes.looking(words.any(key), step, 0))
            .anyMatch(verb -> verb != null && verb.end() == step.length());
  }

  /** Whether a part may be what comes next: it names a day to come and what could be done then. */
  boolean mayBeStep(String text, SpokenAbout about) {
    LocalDate day = withoutDay(text, about).date();
    return day != null
        && day.isAfter(about.today())
        && !(count(verbs, text).isEmpty() && count(nouns, text).isEmpty());
  }

  private Rest withoutMinutes(Rest rest) {
    String text = rest.text();
    for (int at = 0; at < text.length(); at++) {
      SpokenMinutes.Found time = isBegin(text, at) ? minutes.at(text, at) : null;
      if (time != null) {
        return new Rest(
            without(text, at, time.end()), rest.date(), time.minutes(), rest.noSuchDay());
      }
    }
    return rest;
  }

  private static boolean isBegin(String text, int at) {
    return !Character.isWhitespace(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (at == 0 || ".,/".indexOf(text.charAt(at - 1)) < 0);
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String without(String text, int from, int until) {
    String before = trimmed(text.substring(0, from));
    String after = text.substring(until);
    String rest = after.startsWith(",") || before.isEmpty() ? after : " " + after.stripLeading();
    return before.isEmpty() ? trimmed(rest) : before + rest;
  }

  /** What a step is: by its verb, else by its first word, else by the only noun that says so. */
  private @Nullable NextKind kind(String step) {
    NextKind verb = only(verbs, step);
    if (verb != null || step.isEmpty()) {
      return verb;
    }
    for (Map.Entry<NextKind, String> one : nouns.entrySet()) {
      if (SpokenMinutes.looking(words.any(one.getValue()), step, 0) != null) {
        return one.getKey();
      }
    }
    return count(verbs, step).isEmpty() ? only(nouns, step) : null;
  }

  private @Nullable NextKind only(Map<NextKind, String> keys, String step) {
    Set<NextKind> found = count(keys, step);
    return found.size() == 1 ? found.iterator().next() : null;
  }

  private Set<NextKind> count(Map<NextKind, String> keys, String step) {
    Set<NextKind> found = EnumSet.noneOf(NextKind.class);
    keys.forEach(
        (kind, key) -> {
          if (words.isIn(key, step)) {
            found.add(kind);
          }
        });
    return found;
  }
}
