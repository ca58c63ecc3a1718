-- Where an appointment comes from: of a series that the rep entered (series, its rule, and the day it falls on by that),
-- or of a calendar file (calendar, the UID of the event as series, its RECURRENCE-ID, and what the calendar said).

ALTER TABLE appointment ADD COLUMN calendar TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment ADD COLUMN series TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment ADD COLUMN occurrence TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment ADD COLUMN as_read TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment ADD COLUMN rule TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment_image ADD COLUMN calendar TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment_image ADD COLUMN series TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment_image ADD COLUMN occurrence TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment_image ADD COLUMN as_read TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment_image ADD COLUMN rule TEXT NOT NULL DEFAULT '';

-- What holds on some days only, other than the settings say.

CREATE TABLE special_rule (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  kind TEXT NOT NULL,
  minutes INTEGER NOT NULL,     -- of the day for a time, else how many
  customer INTEGER REFERENCES customer DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX special_rule_by_customer ON special_rule (customer);

CREATE TABLE special_rule_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  kind TEXT,
  minutes INTEGER,
  customer INTEGER,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;
