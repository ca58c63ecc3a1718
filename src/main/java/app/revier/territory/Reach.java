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

  /** The same with another telephone number. */
  public Reach withPhone(String other) {
    return new Reach(other, mail, web);
  }

  /** The same with another mail address. */
  public Reach withMail(String other) {
    return new Reach(phone, other, web);
  }

  /** The same with another page. */
  public Reach withWeb(String other) {
    return new Reach(phone, mail, other);
  }
}
