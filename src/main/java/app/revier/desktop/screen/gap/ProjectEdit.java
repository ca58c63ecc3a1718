package app.revier.desktop.screen.gap;

import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A growth project of which something is being changed. */
final class ProjectEdit {

  private final ProjectId id;
  private final GrowthProject.Choice choice;
  CustomerId customer;
  String name;
  GrowthProject.Kind kind;
  String measure;
  String stage;
  Money yearlyValue;
  @Nullable LocalDate start;
  @Nullable Probability probability;
  int visits;
  int minutes;
  Money budget;

  ProjectEdit(GrowthProject project) {
    id = project.id();
    choice = project.choice();
    customer = project.customer();
    name = project.name();
    kind = project.kind();
    measure = project.measure();
    stage = project.stage();
    yearlyValue = project.yearlyValue();
    start = project.start();
    probability = project.winProbabilityByHand();
    visits = project.visits();
    minutes = project.minutes();
    budget = project.budget();
  }

  GrowthProject build() {
    return new GrowthProject(
        id,
        customer,
        name,
        kind,
        measure,
        stage,
        yearlyValue,
        start,
        probability,
        visits,
        minutes,
        budget,
        choice);
  }
}
