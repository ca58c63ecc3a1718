package app.revier.ics;

import biweekly.io.WriteContext;
import biweekly.io.scribe.property.DateEndScribe;
import biweekly.io.scribe.property.DateStartScribe;
import biweekly.property.DateEnd;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;

/**
 * Writes beginnings and ends as they were given. The library takes them through an instant in the
 * zone of the computer, where an hour is missing when daylight saving begins.
 */
final class LocalTimes {

  private LocalTimes() {}

  private static String asGiven(DateOrDateTimeProperty property) {
    return property.getValue().getRawComponents().toString(true, false);
  }

  /** Writes the beginning. */
  static final class Start extends DateStartScribe {
    @Override
    protected String _writeText(DateStart property, WriteContext context) {
      return asGiven(property);
    }
  }

  /** Writes the end. */
  static final class End extends DateEndScribe {
    @Override
    protected String _writeText(DateEnd property, WriteContext context) {
      return asGiven(property);
    }
  }
}
