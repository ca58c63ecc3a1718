package app.revier.book;

/** A setting that was given a text it cannot take; nothing was changed. */
public final class InvalidSettingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final String value;
  private final Reason reason;

  /** What is the matter. */
  public enum Reason {
    /** There is no such setting. */
    UNKNOWN_KEY,
    /** The text does not have the form of the setting. */
    WRONG_FORM,
    /** The public holidays of the region are not known. */
    UNKNOWN_REGION,
    /** The value does not go with the other settings, such as B from more than A. */
    CONTRADICTION
  }

  InvalidSettingException(String key, String value, Reason reason) {
    super(reason + ": " + key + "=" + value);
    this.key = key;
    this.value = value;
    this.reason = reason;
  }

  /** The name that was given. */
  public String key() {
    return key;
  }

  /** The text that was given. */
  public String value() {
    return value;
  }

  /** What is the matter. */
  public Reason reason() {
    return reason;
  }
}
