package app.revier.book;

/**
 * What there is to be given out among the customers of the call plan, in visits or minutes.
 *
 * @param within what it is counted in
 * @param capacity what the field days of the year hold
 * @param toProjects what the selected growth projects still need
 * @param toLeftAlone what customers take that the plan leaves as they are
 * @param given what is given out, from 0: what is left of the capacity, or what the rep said
 * @param isSaid whether the rep said it
 */
public record CallLimit(
    CallPlanSettings.Within within,
    long capacity,
    long toProjects,
    long toLeftAlone,
    long given,
    boolean isSaid) {

  /** What projects and customers that are left take beyond the capacity, from 0. */
  public long missing() {
    return isSaid ? 0 : Math.max(0, toProjects + toLeftAlone - capacity);
  }
}
