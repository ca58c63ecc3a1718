package app.revier.architecture.broken.paper;

import app.revier.architecture.broken.holidays.SeesPreferences;

/** An adapter that sees another one. */
public record SeesHolidaysFromPaper(SeesPreferences other) {}
