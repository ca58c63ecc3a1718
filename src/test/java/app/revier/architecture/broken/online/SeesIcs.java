package app.revier.architecture.broken.online;

import app.revier.architecture.broken.ics.SeesHolidays;

/** An adapter that sees another one. */
public record SeesIcs(SeesHolidays other) {}
