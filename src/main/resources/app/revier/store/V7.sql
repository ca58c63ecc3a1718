-- A book holds data and no code of its own: what was the view of the revenue is a text in the customer's row.

DROP VIEW revenue;

-- Which log belongs to the file: each time the write-ahead log begins anew, its first change draws a new epoch, and
-- keeps the one it follows. A log left beside a file of neither epoch belongs to another file.

CREATE TABLE epoch (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  now INTEGER NOT NULL,
  before INTEGER NOT NULL
) STRICT;
INSERT INTO epoch (id, now, before) VALUES (1, random(), random());

-- How much room the kept rows of a change take.

ALTER TABLE change_set ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;

-- Rows kept so far were not measured; most are customers, which take about this much.
UPDATE change_set SET bytes = 200 * images;

-- Since when the book has its customers: those from an id on came on that day or later, up to the next row. Part of no
-- change, so that it outlives the history. Of books that come from an older form the history tells, as far as it goes;
-- whoever came before counts from its beginning.

CREATE TABLE customer_since (
  first_id INTEGER PRIMARY KEY CHECK (first_id > 0),
  day INTEGER NOT NULL
) STRICT;
INSERT INTO customer_since (first_id, day)
  SELECT min(first_id), at / 86400000 FROM change_added JOIN change_set ON id = change
  WHERE table_name = 'customer' GROUP BY at / 86400000;
INSERT OR IGNORE INTO customer_since (first_id, day)
  SELECT 1, ifnull((SELECT min(day) FROM customer_since), unixepoch() / 86400)
  WHERE EXISTS (SELECT 1 FROM customer);

-- A row as long as words that were erased may still be in the free room of the file or in its log.

CREATE TABLE cleaning (
  id INTEGER PRIMARY KEY CHECK (id = 1)
) STRICT;

-- The id a project has in the system that it was imported from, by which it is known again there.

ALTER TABLE project ADD COLUMN source_id TEXT NOT NULL DEFAULT '';
ALTER TABLE project_image ADD COLUMN source_id TEXT NOT NULL DEFAULT '';

-- Other entries of the same customer that were merged into it, by which lists are understood, and customers that look
-- like another one that came before them and are none.

CREATE TABLE former_entry (
  id INTEGER PRIMARY KEY,
  customer INTEGER NOT NULL REFERENCES customer DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  number TEXT NOT NULL,
  name TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  country TEXT NOT NULL,
  added INTEGER NOT NULL,      -- whether its revenue counts beside that of the customer's own number
  revenue TEXT NOT NULL,       -- what of the customer's revenue came from it, as in the customer's row
  UNIQUE (customer, place)
) STRICT;

CREATE TABLE kept_apart (
  id INTEGER PRIMARY KEY,
  customer INTEGER NOT NULL REFERENCES customer DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  other INTEGER NOT NULL,
  UNIQUE (customer, place)
) STRICT;

CREATE TABLE former_entry_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  customer INTEGER,
  place INTEGER,
  number TEXT,
  name TEXT,
  street TEXT,
  postcode TEXT,
  city TEXT,
  country TEXT,
  added INTEGER,
  revenue TEXT,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_apart_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  customer INTEGER,
  place INTEGER,
  other INTEGER,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;
