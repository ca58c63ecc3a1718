package app.revier.architecture.broken.phone;

import app.revier.architecture.broken.holidays.SeesPreferences;

/** An adapter that sees another one. */
public record SeesHolidaysToo(SeesPreferences other) {}
