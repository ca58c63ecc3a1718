package app.revier.desktop.screen.gap;

import app.revier.book.KeptScenario;
import app.revier.book.ScenarioTable;
import app.revier.gap.Scenario;
import app.revier.gap.ScenarioResult;
import org.jspecify.annotations.Nullable;

/**
 * A scenario beside the plan.
 *
 * @param kept as the book has it
 * @param scenario what it says; none if that cannot be understood any more
 * @param result what it comes to; none as long as it is not worked out
 * @param column the same in words
 */
record ScenarioCard(
    KeptScenario kept,
    @Nullable Scenario scenario,
    @Nullable ScenarioResult result,
    ScenarioTable.Column column) {}
