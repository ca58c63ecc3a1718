-- The first form of the book.
--
-- Amounts are whole cents, probabilities billionths, shares millionths, positions ten-millionths of a degree,
-- quantities thousandths, days days since 1970-01-01. A text that is not known is empty, everything else NULL.
-- Ids are never given twice; high_water remembers the highest.

CREATE TABLE customer (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  number TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  country TEXT NOT NULL,
  latitude INTEGER,
  longitude INTEGER,
  position_origin TEXT,
  industry TEXT NOT NULL,
  parent_group TEXT NOT NULL,
  phone TEXT NOT NULL,
  mail TEXT NOT NULL,
  web TEXT NOT NULL,
  revenue TEXT NOT NULL, -- by year, as {"2025":cents,"2026":cents}; see the view
  potential INTEGER,
  potential_source TEXT,
  loyalty_estimate INTEGER,
  retention_by_hand INTEGER,
  price_erosion INTEGER NOT NULL,
  decision_maker_leaves INTEGER NOT NULL,
  competitor_attacks INTEGER NOT NULL,
  visit_interval INTEGER,
  visit_minutes INTEGER,
  last_visit INTEGER,
  override_size TEXT,
  override_strategy TEXT,
  override_reason TEXT,
  override_date INTEGER,
  orders TEXT -- days with an order: the first, then the steps to the next, with commas; from the sales lines
) STRICT;

CREATE VIEW revenue (customer, year, cents) AS
  SELECT customer.id, CAST(entry.key AS INTEGER), entry.value
  FROM customer, json_each(customer.revenue) AS entry;

CREATE TABLE contract (
  id INTEGER PRIMARY KEY,
  customer INTEGER NOT NULL REFERENCES customer DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  yearly_amount INTEGER NOT NULL,
  UNIQUE (customer, place)
) STRICT;

CREATE TABLE contact (
  id INTEGER PRIMARY KEY,
  customer INTEGER NOT NULL REFERENCES customer DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  influence INTEGER NOT NULL,
  welcome INTEGER,
  helpful INTEGER,
  regular_orders INTEGER,
  openness INTEGER,
  UNIQUE (customer, place)
) STRICT;

CREATE TABLE competitor (
  id INTEGER PRIMARY KEY,
  customer INTEGER NOT NULL REFERENCES customer DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  supplies TEXT NOT NULL,
  UNIQUE (customer, place)
) STRICT;

CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  customer INTEGER NOT NULL REFERENCES customer DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  body TEXT NOT NULL,
  source TEXT NOT NULL,
  day INTEGER NOT NULL,
  UNIQUE (customer, place)
) STRICT;

CREATE TABLE project (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  customer INTEGER NOT NULL REFERENCES customer DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  measure TEXT NOT NULL,
  stage TEXT NOT NULL,
  yearly_value INTEGER NOT NULL,
  start_day INTEGER,
  win_probability INTEGER,
  visits INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  budget INTEGER NOT NULL,
  choice TEXT NOT NULL
) STRICT;
CREATE INDEX project_by_customer ON project (customer);

-- Without an index by customer and therefore without a declared reference: lines are read all at once, added by the
-- hundred thousand, and sought by customer only when customers are removed, in one pass for all of them.
CREATE TABLE sales_line (
  id INTEGER PRIMARY KEY,
  customer INTEGER NOT NULL,
  day INTEGER NOT NULL,
  product TEXT NOT NULL,
  quantity INTEGER,
  amount INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE high_water (
  table_name TEXT PRIMARY KEY,
  last_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The changes, oldest first. Those that are undone come after all those that are not.
CREATE TABLE change_set (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  at INTEGER NOT NULL, -- milliseconds since 1970-01-01 UTC
  undone INTEGER NOT NULL,
  images INTEGER NOT NULL -- rows kept for it when it was made
) STRICT;

CREATE TABLE change_argument (
  change INTEGER NOT NULL,
  place INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (change, place)
) STRICT, WITHOUT ROWID;

-- The rows a change has added: all those with these ids. They did not exist before, so nothing else is kept of them
-- until the change is undone.
CREATE TABLE change_added (
  change INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  first_id INTEGER NOT NULL,
  last_id INTEGER NOT NULL,
  PRIMARY KEY (change, table_name)
) STRICT, WITHOUT ROWID;

-- The other rows of a change as they are on the side that is not in the book now: before the change (undone = 0), or
-- after it while it is undone (undone = 1). Columns as in the table itself; existed = 0 means there is no such row.
CREATE TABLE customer_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  number TEXT,
  name TEXT,
  street TEXT,
  postcode TEXT,
  city TEXT,
  country TEXT,
  latitude INTEGER,
  longitude INTEGER,
  position_origin TEXT,
  industry TEXT,
  parent_group TEXT,
  phone TEXT,
  mail TEXT,
  web TEXT,
  revenue TEXT,
  potential INTEGER,
  potential_source TEXT,
  loyalty_estimate INTEGER,
  retention_by_hand INTEGER,
  price_erosion INTEGER,
  decision_maker_leaves INTEGER,
  competitor_attacks INTEGER,
  visit_interval INTEGER,
  visit_minutes INTEGER,
  last_visit INTEGER,
  override_size TEXT,
  override_strategy TEXT,
  override_reason TEXT,
  override_date INTEGER,
  orders TEXT,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contract_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  customer INTEGER,
  place INTEGER,
  first_day INTEGER,
  last_day INTEGER,
  yearly_amount INTEGER,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  customer INTEGER,
  place INTEGER,
  name TEXT,
  role TEXT,
  influence INTEGER,
  welcome INTEGER,
  helpful INTEGER,
  regular_orders INTEGER,
  openness INTEGER,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE competitor_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  customer INTEGER,
  place INTEGER,
  name TEXT,
  supplies TEXT,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE note_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  customer INTEGER,
  place INTEGER,
  body TEXT,
  source TEXT,
  day INTEGER,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE project_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  customer INTEGER,
  name TEXT,
  kind TEXT,
  measure TEXT,
  stage TEXT,
  yearly_value INTEGER,
  start_day INTEGER,
  win_probability INTEGER,
  visits INTEGER,
  minutes INTEGER,
  budget INTEGER,
  choice TEXT,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sales_line_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  customer INTEGER,
  day INTEGER,
  product TEXT,
  quantity INTEGER,
  amount INTEGER,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  key TEXT,
  value TEXT,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;
