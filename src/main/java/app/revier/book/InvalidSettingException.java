package app.revier.book;

import app.revier.capacity.HolidayRegion;
import java.util.List;

/** A setting that was given a text it cannot take; nothing was changed. */
public final class InvalidSettingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final String value;
  private final Reason reason;
  private final transient List<HolidayRegion> near;

  /** What is the matter. */
  public enum Reason {
    /** There is no such setting. */
    UNKNOWN_KEY,
    /** The text does not have the form of the setting. */
    WRONG_FORM,
    /** The public holidays of the region are not known. */
    UNKNOWN_REGION,
    /** A stage that projects are in was to go; the value is its code. */
    STAGE_IN_USE,
    /** Attributes or values that customers have were to go; the value says how many customers. */
    ATTRIBUTE_IN_USE,
    /** Projects have a measure that would go. */
    MEASURE_IN_USE,
    /** By the judgements revenue rises with visits at no customer; the value is the text. */
    NEVER_RISES,
    /** The value does not go with the other settings, such as B from more than A. */
    CONTRADICTION
  }

  InvalidSettingException(String key, String value, Reason reason) {
    this(key, value, reason, List.of());
  }

  /** A region that is not known, with those that may be meant. */
  InvalidSettingException(String key, String value, List<HolidayRegion> near) {
    this(key, value, Reason.UNKNOWN_REGION, near);
  }

  private InvalidSettingException(
      String key, String value, Reason reason, List<HolidayRegion> near) {
    super(reason + ": " + key + "=" + value);
    this.key = key;
    this.value = value;
    this.reason = reason;
    this.near = near;
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

  /** The regions that may be meant, where it is a region that is not known. */
  public List<HolidayRegion> near() {
    return near;
  }
}
