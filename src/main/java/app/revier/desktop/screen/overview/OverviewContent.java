package app.revier.desktop.screen.overview;

import app.revier.desktop.chart.WaterfallStep;
import app.revier.desktop.nav.Place;
import app.revier.privacy.IdleCustomer;
import app.revier.segment.Cell;
import app.revier.territory.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the overview shows of one state of the book, in words.
 *
 * @param empty whether the book has no customers yet
 * @param gap the way to the target; none without a target
 * @param attention what needs attention, the most pressing first
 * @param idle the customers whose contacts have been kept long enough
 * @param idleMonths after how many months that is
 * @param fields the nine fields in reading order
 * @param missing how many customers have no field, in words; empty if none
 * @param projectHeading what the figures of the projects are, with the unit
 * @param projects the largest open projects
 */
record OverviewContent(
    boolean empty,
    @Nullable Gap gap,
    List<AttentionLine> attention,
    List<IdleCustomer> idle,
    int idleMonths,
    List<Field> fields,
    String missing,
    String projectHeading,
    List<ProjectLine> projects) {

  /**
   * The way to the target.
   *
   * @param sentence what is secured, at risk and missing
   * @param outlook what is to be expected
   * @param steps the bars
   * @param target where the line of the target lies
   * @param targetText what stands at it
   * @param missingText what stands at the box between expectation and target
   */
  record Gap(
      String sentence,
      String outlook,
      List<WaterfallStep> steps,
      Money target,
      String targetText,
      String missingText) {}

  /**
   * A line about something to look at.
   *
   * @param kind what sort of thing it is
   * @param text in words
   * @param place where the rep can see to it
   */
  record AttentionLine(Kind kind, String text, Place place) {}

  /** What sort of thing needs attention. */
  enum Kind {
    /** Without it the plan cannot be made. */
    TARGET,
    /** Revenue that may be lost. */
    RISK,
    /** A date that has passed or comes. */
    DATE,
    /** Something the book does not know, or that cannot be right. */
    DATA
  }

  /**
   * One of the nine fields.
   *
   * @param cell which
   * @param customers how many
   * @param revenue base-year revenue, short
   * @param words all of it in words
   */
  record Field(Cell cell, String customers, String revenue, String words) {}

  /**
   * A project.
   *
   * @param name its name
   * @param customer at whom
   * @param stage its stage in words
   * @param value plan value without the unit
   * @param probability win probability
   * @param place leads to it
   */
  record ProjectLine(
      String name, String customer, String stage, String value, String probability, Place place) {}
}
