package app.revier.text;

import app.revier.agenda.Activity;
import app.revier.territory.Note;
import app.revier.text.SpokenPart.Sense;
import app.revier.text.SpokenParts.Part;
import app.revier.text.SpokenReport.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Understands a line in which a rep tells what came of a contact, such as "45 min, Muster
 * dagelassen, nächster Schritt 12.12. anrufen". A part of the line counts only if all its words are
 * understood; every other part is the note, as it stands. Nothing is guessed: what might mean
 * something and was not understood is named.
 */
public final class SpokenLine {

  private static final Map<String, Activity.Result> FAILED =
      Map.of("spoken.not-held", Activity.Result.NOT_HELD, "spoken.moved", Activity.Result.MOVED);
  private static final Map<String, Activity.Kind> ELSEWHERE =
      Map.of("spoken.call", Activity.Kind.CALL, "spoken.video", Activity.Kind.VIDEO);

  private static final Map<String, Activity.Kind> HEADINGS =
      Map.of(
          "spoken.visit", Activity.Kind.VISIT,
          "spoken.call", Activity.Kind.CALL,
          "spoken.video", Activity.Kind.VIDEO);
  private static final Map<String, Note.Kind> NOTED =
      Map.of(
          "spoken.mail", Note.Kind.MAIL,
          "spoken.note", Note.Kind.NOTE,
          "spoken.research", Note.Kind.RESEARCH);

  private final SpokenWords words;
  private final SpokenMinutes minutes;
  private final SpokenDays days;
  private final SpokenParts parts;
  private final SpokenNext next;

  /** Understands the language of these texts. */
  public SpokenLine(Texts texts) {
    words = new SpokenWords(texts);
    minutes = new SpokenMinutes(words);
    days = new SpokenDays(words);
    parts = new SpokenParts(words, days);
    next = new SpokenNext(words, minutes, days);
  }

  /**
   * What a line says.
   *
   * @param about which day it was, what day it is, and what stages and projects there are
   */
  public SpokenReport read(String line, SpokenAbout about) {
    Sense sense =
        new Sense(words, minutes, days, new SpokenPersons(words, about.contacts()), about);
    SpokenFacts facts = new SpokenFacts();
    List<Part> all = parts.of(afterHeading(line, sense, facts));
    for (int i = 0; i < all.size(); i++) {
      Part part = all.get(i);
      int step = stepAt(part);
      if (step < 0) {
        SpokenFacts after = understood(part, sense, facts);
        if (after == null && !facts.hasNext() && next.isStep(part.text(), about)) {
          next.read(part.text(), about, facts);
        } else {
          facts = after == null ? said(part, about, facts) : after;
        }
      } else if (facts.hasNext()) {
        facts.unclear(part.text(), Why.TWICE);
        facts.note(part);
      } else {
        StringBuilder text = new StringBuilder(part.text().substring(step));
        while (!all.get(i).isClosed() && i + 1 < all.size() && stepAt(all.get(i + 1)) < 0) {
          i++;
          SpokenFacts after = understood(all.get(i), sense, facts);
          if (after == null) {
            text.append(", ").append(all.get(i).text());
          } else {
            facts = after;
          }
        }
        next.read(text.toString(), about, facts);
      }
    }
    return facts.report();
  }

  /** What follows a heading such as "Mail:" or "heute Anruf:"; the whole line if it has none. */
  private String afterHeading(String line, Sense sense, SpokenFacts facts) {
    int colon = line.indexOf(':');
    String heading = colon < 0 ? "" : line.substring(0, colon);
    for (Map.Entry<String, Note.Kind> one : NOTED.entrySet()) {
      String before = sense.about().notes() ? before(one.getKey(), heading) : null;
      LocalDate day = before == null ? null : day(before, sense);
      if (before != null && (before.isEmpty() || day != null)) {
        facts.noted(one.getValue());
        return on(day, facts, line.substring(colon + 1));
      }
    }
    for (Map.Entry<String, Activity.Kind> one : HEADINGS.entrySet()) {
      String before = before(one.getKey(), heading);
      LocalDate day = before == null ? null : day(before, sense);
      if (before != null && (before.isEmpty() || day != null)) {
        facts.kind(one.getValue());
        return on(day, facts, line.substring(colon + 1));
      }
    }
    return line;
  }

  private static String on(@Nullable LocalDate day, SpokenFacts facts, String rest) {
    if (day != null) {
      facts.date(day);
    }
    return rest;
  }

  /** What stands before a word at the end of a heading; none if it does not end so. */
  private @Nullable String before(String key, String heading) {
    Matcher said = words.any(key).matcher(heading.strip());
    while (said.find()) {
      boolean begins =
          said.start() == 0 || !Character.isLetterOrDigit(heading.strip().charAt(said.start() - 1));
      if (begins && said.end() == heading.strip().length()) {
        return heading.strip().substring(0, said.start()).strip();
      }
    }
    return null;
  }

  /** The day that a text is, if it is one of the last months. */
  private @Nullable LocalDate day(String text, Sense sense) {
    SpokenFacts said = new SpokenFacts();
    return text.isEmpty() || !new SpokenPart(sense, new Part(text, ""), said).isUnderstood()
        ? null
        : said.report().date();
  }

  /** Where a part goes on after "next step"; below 0 if it says no such thing. */
  private int stepAt(Part part) {
    Matcher marker = SpokenMinutes.looking(words.any("spoken.next"), part.text(), 0);
    return marker == null ? -1 : marker.end();
  }

  /** The facts with those of a part of which all words mean something; none if they do not. */
  private @Nullable SpokenFacts understood(Part part, Sense sense, SpokenFacts before) {
    SpokenFacts with = new SpokenFacts(before);
    return new SpokenPart(sense, part, with).isUnderstood() ? with : null;
  }

  /** A part that is told, with what its beginning says. */
  private SpokenFacts said(Part part, SpokenAbout about, SpokenFacts facts) {
    String text = part.text();
    FAILED.forEach(
        (key, result) -> {
          Matcher said = SpokenMinutes.looking(words.any(key), text, 0);
          if (said != null
              && !(follows("spoken.because", text, said.end()) && facts.result(result))) {
            facts.unclear(text, Why.RESULT);
          }
        });
    ELSEWHERE.forEach(
        (key, kind) -> {
          Matcher said = SpokenMinutes.looking(words.any(key), text, 0);
          if (said != null && follows("spoken.with", text, said.end()) && !facts.kind(kind)) {
            facts.unclear(text, Why.TWICE);
          }
        });
    Matcher mail = about.notes() ? SpokenMinutes.looking(words.any("spoken.mail"), text, 0) : null;
    if (mail != null && follows("spoken.mail-with", text, mail.end())) {
      facts.noted(Note.Kind.MAIL);
    }
    if (minutes.isIn(text)) {
      facts.unclear(text, Why.DURATION);
    }
    boolean contact = words.isIn("spoken.visit", text) || words.isIn("spoken.call", text);
    if (about.notes() && namesDay(text, about, contact)) {
      facts.mayBeDay(text, contact);
    }
    if (about.notes() && words.isIn("spoken.mailed", text)) {
      facts.noted(Note.Kind.MAIL);
    }
    if (next.mayBeStep(text, about)) {
      facts.mayBeNext(text);
    }
    facts.note(part);
    return facts;
  }

  /**
   * Whether it speaks of a day that was, or of some day that cannot be told.
   *
   * @param any whether also a day counts that is long ago or still to come
   */
  private boolean namesDay(String text, SpokenAbout about, boolean any) {
    LocalDate since = about.today().minusMonths(SpokenPart.MONTHS_BACK);
    for (int at = 0; at < text.length(); at++) {
      if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
        continue;
      }
      SpokenDays.Found day =
          days.at(text, at, about.today(), about.today(), SpokenDays.Direction.BACK);
      LocalDate date = day == null ? null : day.date();
      boolean vague = SpokenMinutes.looking(words.any("spoken.some-day"), text, at) != null;
      boolean was = date != null && date.isBefore(about.today()) && (any || !date.isBefore(since));
      if (vague || was) {
        return true;
      }
    }
    return false;
  }

  private boolean follows(String key, String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return SpokenMinutes.looking(words.any(key), text, at) != null;
  }
}
