package app.revier.book;

import app.revier.intake.SourceCell;
import app.revier.proposal.PlanTable;
import app.revier.proposal.ProposedEdit;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import org.jspecify.annotations.Nullable;

/**
 * Edits of a workbook that an import cannot carry out: a value is taken away, a customer number or
 * the name of a project is another one, a project is to be in the plan or out of it.
 */
final class RecordEdits {

  /** Whether a project is in the plan. */
  static final String IN_PLAN = "in-plan";

  private static final String REVENUE = "revenue-";

  private final PlanCells cells;
  private final String language;

  RecordEdits(PlanCells cells, String language) {
    this.cells = cells;
    this.language = language;
  }

  /** The customer after the edit; none if it cannot be made so. */
  @Nullable Customer of(Customer before, ProposedEdit edit) {
    if (edit.table() != PlanTable.CUSTOMERS) {
      return null;
    }
    if (edit.field().equals(CustomerFields.NUMBER.key())) {
      String number = edit.proposedWords();
      return number.isEmpty() || number.length() > CustomerField.Text.LONGEST
          ? null
          : before.edit().number(number).build();
    }
    return edit.proposed() instanceof SourceCell.Blank ? without(before, edit.field()) : null;
  }

  private static @Nullable Customer without(Customer before, String key) {
    if (key.equals("potential")) {
      return before.edit().potential(null).build();
    }
    if (key.startsWith(REVENUE)) {
      return withoutRevenue(before, key.substring(REVENUE.length()));
    }
    for (CustomerField<?> field : CustomerFields.ALL) {
      if (field.key().equals(key)) {
        boolean required =
            field instanceof CustomerField.Text text
                && text.form() == CustomerField.Text.Form.REQUIRED;
        return required ? null : field.with(before, null);
      }
    }
    return null;
  }

  private static @Nullable Customer withoutRevenue(Customer before, String year) {
    if (!year.matches("[0-9]{4}")) {
      return null;
    }
    return before.edit().revenue(before.revenue().without(Integer.parseInt(year))).build();
  }

  /** The project after the edit; none if it cannot be made so. */
  @Nullable GrowthProject of(GrowthProject before, ProposedEdit edit) {
    if (edit.table() != PlanTable.PROJECTS) {
      return null;
    }
    return switch (edit.field()) {
      case IN_PLAN -> chosen(before, edit.proposedWords());
      case "project" ->
          edit.proposed() instanceof SourceCell.Blank
              ? null
              : before.edit().name(edit.proposedWords()).build();
      default -> edit.proposed() instanceof SourceCell.Blank ? without(before, edit.field()) : null;
    };
  }

  private @Nullable GrowthProject chosen(GrowthProject before, String word) {
    Boolean in = cells.truth(word, language);
    return in == null
        ? null
        : before.withChoice(in ? GrowthProject.Choice.IN : GrowthProject.Choice.OUT);
  }

  private static @Nullable GrowthProject without(GrowthProject before, String key) {
    return switch (key) {
      case "measure" -> before.edit().measure("").build();
      case "start" -> before.edit().start(null).build();
      case "win-probability" -> before.edit().winProbabilityByHand(null).build();
      case "visits" -> before.edit().visits(0).build();
      case "hours" -> before.edit().minutes(0).build();
      case "budget" -> before.edit().budget(Money.ZERO).build();
      default -> null;
    };
  }
}
