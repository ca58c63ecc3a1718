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

-- Who is visited without being asked before, and what the rep wants to ask at the next visit.

ALTER TABLE customer ADD COLUMN without_appointment INTEGER NOT NULL DEFAULT 0;
ALTER TABLE customer ADD COLUMN questions TEXT NOT NULL DEFAULT '';
ALTER TABLE customer_image ADD COLUMN without_appointment INTEGER NOT NULL DEFAULT 0;
ALTER TABLE customer_image ADD COLUMN questions TEXT NOT NULL DEFAULT '';

-- How far the rep has come in arranging visits with customers.

CREATE TABLE inquiry (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  customer INTEGER NOT NULL REFERENCES customer DEFERRABLE INITIALLY DEFERRED,
  day INTEGER NOT NULL,
  begin_time INTEGER NOT NULL,
  state TEXT NOT NULL,
  until_day INTEGER NOT NULL
) STRICT;
CREATE INDEX inquiry_by_customer ON inquiry (customer);

CREATE TABLE inquiry_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  customer INTEGER,
  day INTEGER,
  begin_time INTEGER,
  state TEXT,
  until_day INTEGER,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;

-- How many calls a year a customer gets beside the visits, and to whom tasks and stops are calls.

ALTER TABLE customer ADD COLUMN calls_per_year INTEGER;
ALTER TABLE customer_image ADD COLUMN calls_per_year INTEGER;
ALTER TABLE task ADD COLUMN called INTEGER REFERENCES customer DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE task_image ADD COLUMN called INTEGER;
ALTER TABLE stop ADD COLUMN called INTEGER REFERENCES customer DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE stop_image ADD COLUMN called INTEGER;
CREATE INDEX task_by_called ON task (called);
CREATE INDEX stop_by_called ON stop (called);
