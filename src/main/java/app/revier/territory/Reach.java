package app.revier.territory;

/**
 * How to reach a customer without driving there. A part that is not known is empty.
 *
 * @param phone as dialled
 * @param mail the address
 * @param web the page
 */
public record Reach(String phone, String mail, String web) {

  /** Nothing is known. */
  public static final Reach NONE = new Reach("", "", "");
}
