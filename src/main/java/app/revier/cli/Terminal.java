package app.revier.cli;

/** The keyboard of whoever called the program, if somebody sits there. */
public interface Terminal {

  /** Whether somebody can be asked. */
  boolean present();

  /** Asks for a line; an empty one if there is none. */
  String line(String question);

  /** Asks for a password, which is not shown while it is typed. */
  char[] password(String question);
}
