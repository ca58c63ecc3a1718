package app.revier.callplan;

import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.territory.CallJudgements;
import app.revier.territory.Share;
import app.revier.territory.Strategy;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the call plan goes by.
 *
 * @param byStrategy the usual judgements of each strategy
 * @param byCell those of cells that differ from their strategy
 * @param margin which part of revenue counts
 */
public record JudgementRules(
    Map<Strategy, JudgementRule> byStrategy, Map<Cell, JudgementRule> byCell, Share margin) {

  /** Refuses a strategy without a rule; keeps its own copies. */
  public JudgementRules {
    byStrategy = Map.copyOf(byStrategy);
    byCell = Map.copyOf(byCell);
    if (byStrategy.size() < Strategy.values().length) {
      throw new IllegalArgumentException("a strategy without judgements: " + byStrategy.keySet());
    }
  }

  /** The method's own judgements. */
  public static final JudgementRules DEFAULTS =
      new JudgementRules(defaults(), Map.of(), new Share(Share.WHOLE));

  private static Map<Strategy, JudgementRule> defaults() {
    Map<Strategy, JudgementRule> rules = new EnumMap<>(Strategy.class);
    for (Strategy strategy : Strategy.values()) {
      rules.put(strategy, initial(strategy));
    }
    return rules;
  }

  /** The method's own judgements for a strategy. */
  public static JudgementRule initial(Strategy strategy) {
    return switch (strategy) {
      case MAINTAIN -> JudgementRule.percent(60, 0, 50, 105, 0);
      case GROW -> JudgementRule.percent(70, 5, 50, 100, 35);
      case WIN -> JudgementRule.percent(50, 3, 50, 100, 25);
    };
  }

  /** The rule of a cell: its own, else that of its strategy. */
  public JudgementRule of(Cell cell) {
    JudgementRule own = byCell.get(cell);
    if (own != null) {
      return own;
    }
    JudgementRule usual = byStrategy.get(cell.strategy());
    if (usual == null) {
      throw new IllegalStateException("no judgements of " + cell);
    }
    return usual;
  }

  /** The rule of a group: of a cell its own, else that of its strategy. */
  public JudgementRule of(JudgedGroup group) {
    return switch (group) {
      case JudgedGroup.OfCell(Cell cell) -> of(cell);
      case JudgedGroup.OfStrategy(Strategy strategy) ->
          Objects.requireNonNull(byStrategy.get(strategy));
    };
  }

  /** What a group goes by unless the rep says otherwise: a cell its strategy, that the method. */
  public JudgementRule initial(JudgedGroup group) {
    return switch (group) {
      case JudgedGroup.OfCell(Cell cell) -> of(new JudgedGroup.OfStrategy(cell.strategy()));
      case JudgedGroup.OfStrategy(Strategy strategy) -> initial(strategy);
    };
  }

  /** The same with another rule for a group; a cell that is like its strategy has none. */
  public JudgementRules with(JudgedGroup group, JudgementRule rule) {
    return switch (group) {
      case JudgedGroup.OfCell(Cell cell) -> {
        Map<Cell, JudgementRule> cells = new HashMap<>(byCell);
        if (rule.equals(initial(group))) {
          cells.remove(cell);
        } else {
          cells.put(cell, rule);
        }
        yield new JudgementRules(byStrategy, cells, margin);
      }
      case JudgedGroup.OfStrategy(Strategy strategy) -> {
        Map<Strategy, JudgementRule> strategies = new EnumMap<>(byStrategy);
        strategies.put(strategy, rule);
        yield new JudgementRules(strategies, byCell, margin);
      }
    };
  }

  /** What a customer is usually judged to bring; none without a cell or a needed potential. */
  public @Nullable Judgements usual(Classification customer) {
    Cell cell = customer.cell();
    return cell == null ? null : of(cell).of(customer);
  }

  /** The same for judgements of the customer that are being typed. */
  public @Nullable Judgements judgements(CallJudgements own, Classification customer) {
    return Judgements.of(own, usual(customer));
  }

  /** What a customer is judged to bring: by the rep, as far as he said, else as is usual. */
  public @Nullable Judgements judgements(Classification customer) {
    return judgements(customer.customer().callJudgements(), customer);
  }
}
