package app.revier.excel.plan;

import app.revier.book.TeamReading;
import app.revier.team.RepPlan;
import app.revier.team.Team;
import app.revier.text.Language;
import app.revier.text.TeamTexts;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.Objects;

/** A team as its workbook tells it: its figures, and the words for them. */
final class TeamContext {

  private final TeamReading.View view;
  private final Team team;
  private final LocalDate day;
  private final Texts texts;
  private final TeamTexts words;
  private final Terms terms;

  /** A view with at least one rep. */
  TeamContext(TeamReading.View view, LocalDate day, Language language) {
    this.view = view;
    this.day = day;
    team = Objects.requireNonNull(view.team());
    texts = new Texts(language);
    words = new TeamTexts(texts);
    terms = new Terms(texts);
  }

  /** All that was read. */
  TeamReading.View view() {
    return view;
  }

  /** All together. */
  Team team() {
    return team;
  }

  /** The sentences. */
  TeamTexts words() {
    return words;
  }

  /** The words of the method. */
  Terms terms() {
    return terms;
  }

  /** All words. */
  Texts texts() {
    return texts;
  }

  /** The day it is written. */
  LocalDate day() {
    return day;
  }

  /** The sign of the currency. */
  String currency() {
    return texts.currencySign(first().currency());
  }

  /** A text. */
  String text(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  /** The heading of a column of amounts, which has the currency behind it. */
  String amountHeading(String key) {
    return text("workbook.with-unit", text(key), currency());
  }

  /** The year being planned. */
  String planYear() {
    return String.valueOf(first().planYear());
  }

  /** What the whole workbook is called. */
  String documentTitle() {
    return text("team.document-title", planYear());
  }

  /** What stands above a table. */
  String tableTitle(String sheet) {
    return text("team.table-title", sheet, planYear());
  }

  private RepPlan first() {
    return team.reps().getFirst();
  }
}
