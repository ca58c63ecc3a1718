package app.revier.handover;

import app.revier.territory.Attribute;
import app.revier.territory.Measure;
import app.revier.territory.Stage;
import java.util.List;

/**
 * The lists of a rep that give codes their meaning.
 *
 * @param attributes by which customers are told apart
 * @param stages of projects
 * @param measures of projects; empty if the rep keeps no list of them
 */
public record OwnLists(List<Attribute> attributes, List<Stage> stages, List<Measure> measures) {

  /** Keeps its own copies. */
  public OwnLists {
    attributes = List.copyOf(attributes);
    stages = List.copyOf(stages);
    measures = List.copyOf(measures);
  }
}
