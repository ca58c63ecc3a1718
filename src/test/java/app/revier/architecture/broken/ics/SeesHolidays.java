package app.revier.architecture.broken.ics;

import app.revier.architecture.broken.holidays.SeesPreferences;

/** An adapter that sees another one. */
public record SeesHolidays(SeesPreferences other) {}
