package app.revier.book;

import app.revier.callplan.JudgementRule;
import app.revier.segment.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What customers are usually judged to bring, as text in per cent: {@code none 70, today +5, half
 * 50, most 100 +35}: without visits 70 % of the revenue, as today the revenue and 5 % of the
 * whitespace, at most the revenue and 35 % of the whitespace, with half as many more visits 50 % of
 * the way from today to most. The words may be German, too. Several cells: {@code A-Grow: none …;
 * B-Win: none …}.
 */
public final class JudgementText {

  private static final int HUNDREDTH = 2;
  private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,4})?) *%?";

  private static final Pattern FORM =
      Pattern.compile(
          "(?:none|ohne) +"
              + NUMBER
              + "[, ]+(?:today|heute) *\\+ *"
              + NUMBER
              + "[, ]+(?:half|hälfte)(?: more| mehr)? +"
              + NUMBER
              + "[, ]+(?:most|höchstens) +"
              + NUMBER
              + " *\\+ *"
              + NUMBER);

  private JudgementText() {}

  /** Reads a rule. */
  public static JudgementRule parse(String text) {
    Matcher parts = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      throw new IllegalArgumentException("no judgements: " + text);
    }
    return new JudgementRule(
        part(parts.group(1)),
        part(parts.group(2)),
        part(parts.group(3)),
        part(parts.group(4)),
        part(parts.group(5)));
  }

  private static BigDecimal part(String percent) {
    return new BigDecimal(percent).movePointLeft(HUNDREDTH);
  }

  /** Writes a rule. */
  public static String format(JudgementRule rule) {
    return "none %s, today +%s, half %s, most %s +%s"
        .formatted(
            percent(rule.none()),
            percent(rule.todayOfWhitespace()),
            percent(rule.halfWay()),
            percent(rule.mostOfRevenue()),
            percent(rule.mostOfWhitespace()));
  }

  private static String percent(BigDecimal part) {
    return part.movePointRight(HUNDREDTH).stripTrailingZeros().toPlainString();
  }

  /** Reads the rules of cells; a cell may be there once. */
  static Map<Cell, JudgementRule> parseCells(String text) {
    Map<Cell, JudgementRule> rules = new EnumMap<>(Cell.class);
    for (String part : text.split(";", -1)) {
      if (part.isBlank()) {
        continue;
      }
      int colon = part.indexOf(':');
      Cell cell = colon < 0 ? null : CellMinutesText.cell(part.substring(0, colon));
      if (cell == null || rules.put(cell, parse(part.substring(colon + 1))) != null) {
        throw new IllegalArgumentException("no judgements of a cell: " + part);
      }
    }
    return Collections.unmodifiableMap(rules);
  }

  /** Writes the rules of cells in the order of the matrix. */
  public static String formatCells(Map<Cell, JudgementRule> rules) {
    List<String> parts = new ArrayList<>();
    for (Cell cell : Cell.values()) {
      JudgementRule rule = rules.get(cell);
      if (rule != null) {
        parts.add(cell.code() + ": " + format(rule));
      }
    }
    return String.join("; ", parts);
  }
}
