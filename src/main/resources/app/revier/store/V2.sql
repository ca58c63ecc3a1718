-- The rep's own time, and when customers can be visited.
--
-- Times are seconds of the day. A week of hours is a text such as "mon-fri 08:00-12:00 13:00-17:00; sat 09:00-12:00";
-- NULL leaves it to the rep's own hours. No preparation is NULL: rows and images of the first form have none.

ALTER TABLE customer ADD COLUMN visiting_hours TEXT;
ALTER TABLE customer ADD COLUMN preparation_minutes INTEGER;
ALTER TABLE customer_image ADD COLUMN visiting_hours TEXT;
ALTER TABLE customer_image ADD COLUMN preparation_minutes INTEGER;

CREATE TABLE absence (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  kind TEXT NOT NULL,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE appointment (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  customer INTEGER REFERENCES customer DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  begin_time INTEGER, -- NULL leaves it open
  minutes INTEGER NOT NULL,
  preparation_minutes INTEGER NOT NULL
) STRICT;
CREATE INDEX appointment_by_customer ON appointment (customer);

CREATE TABLE task (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  title TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  blocks_per_week INTEGER NOT NULL,
  earliest_day INTEGER,
  deadline INTEGER,
  done INTEGER NOT NULL
) STRICT;

-- The indexes are for the removal of what stops belong to.
CREATE TABLE stop (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  day INTEGER NOT NULL,
  kind TEXT NOT NULL,
  customer INTEGER REFERENCES customer DEFERRABLE INITIALLY DEFERRED,
  appointment INTEGER REFERENCES appointment DEFERRABLE INITIALLY DEFERRED,
  task INTEGER REFERENCES task DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  begin_time INTEGER NOT NULL,
  end_time INTEGER NOT NULL,
  preparation_minutes INTEGER NOT NULL,
  confirmed INTEGER NOT NULL
) STRICT;
CREATE INDEX stop_by_customer ON stop (customer);
CREATE INDEX stop_by_appointment ON stop (appointment);
CREATE INDEX stop_by_task ON stop (task);

CREATE TABLE absence_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  kind TEXT,
  first_day INTEGER,
  last_day INTEGER,
  note TEXT,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE appointment_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  customer INTEGER,
  title TEXT,
  first_day INTEGER,
  last_day INTEGER,
  begin_time INTEGER,
  minutes INTEGER,
  preparation_minutes INTEGER,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE task_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  title TEXT,
  minutes INTEGER,
  blocks_per_week INTEGER,
  earliest_day INTEGER,
  deadline INTEGER,
  done INTEGER,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE stop_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  day INTEGER,
  kind TEXT,
  customer INTEGER,
  appointment INTEGER,
  task INTEGER,
  title TEXT,
  begin_time INTEGER,
  end_time INTEGER,
  preparation_minutes INTEGER,
  confirmed INTEGER,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;
