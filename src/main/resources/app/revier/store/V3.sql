-- What came of contacts, for which days visits are called off, and what calendars were given.

CREATE TABLE activity (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  customer INTEGER NOT NULL REFERENCES customer DEFERRABLE INITIALLY DEFERRED,
  day INTEGER NOT NULL,
  kind TEXT NOT NULL,
  result TEXT NOT NULL,
  planned INTEGER NOT NULL,
  minutes INTEGER,
  note TEXT NOT NULL,
  next_step TEXT NOT NULL,
  next_day INTEGER,
  project INTEGER REFERENCES project DEFERRABLE INITIALLY DEFERRED,
  stage TEXT NOT NULL,          -- '' if the report did not change it
  last_visit_before INTEGER,    -- what a correction takes back
  stage_before TEXT NOT NULL,
  counted INTEGER NOT NULL
) STRICT;
CREATE INDEX activity_by_customer ON activity (customer);
CREATE INDEX activity_by_project ON activity (project);

CREATE TABLE called_off (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  customer INTEGER NOT NULL REFERENCES customer DEFERRABLE INITIALLY DEFERRED,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL
) STRICT;
CREATE INDEX called_off_by_customer ON called_off (customer);

-- The stop may be gone: then the event is still to be cancelled in the calendar.
CREATE TABLE published (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uid TEXT NOT NULL,
  stop INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  day INTEGER NOT NULL,
  begin_time INTEGER NOT NULL,
  end_time INTEGER NOT NULL,
  title TEXT NOT NULL
) STRICT;

CREATE TABLE activity_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  customer INTEGER,
  day INTEGER,
  kind TEXT,
  result TEXT,
  planned INTEGER,
  minutes INTEGER,
  note TEXT,
  next_step TEXT,
  next_day INTEGER,
  project INTEGER,
  stage TEXT,
  last_visit_before INTEGER,
  stage_before TEXT,
  counted INTEGER,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE called_off_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  customer INTEGER,
  first_day INTEGER,
  last_day INTEGER,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE published_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  uid TEXT,
  stop INTEGER,
  sequence INTEGER,
  day INTEGER,
  begin_time INTEGER,
  end_time INTEGER,
  title TEXT,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;
