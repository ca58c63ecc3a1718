package app.revier.book;

import app.revier.territory.GrowthProject;
import java.util.List;

/** Puts into words what of a customer that arrives is not taken over, since the own differs. */
public interface TakeoverWords extends MergeWords {

  /**
   * The note about projects of which the own ones of the same name stay.
   *
   * @param arrived as they came, at least one
   */
  String projects(List<GrowthProject> arrived);
}
