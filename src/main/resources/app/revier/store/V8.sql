-- More about who decides at a customer: how they are reached, whether they stay, and each set of answers ever given, as
-- "day welcome helpful regular-orders openness", one after the other with semicolons between, a hyphen for an unknown day.

ALTER TABLE contact ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN mail TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN birthday INTEGER;
ALTER TABLE contact ADD COLUMN staying TEXT NOT NULL DEFAULT 'STAYS';
ALTER TABLE contact ADD COLUMN assessments TEXT NOT NULL DEFAULT '';
UPDATE contact SET assessments = '- ' || welcome || ' ' || helpful || ' ' || regular_orders || ' ' || openness
  WHERE welcome IS NOT NULL AND helpful IS NOT NULL AND regular_orders IS NOT NULL AND openness IS NOT NULL;
ALTER TABLE contact DROP COLUMN welcome;
ALTER TABLE contact DROP COLUMN helpful;
ALTER TABLE contact DROP COLUMN regular_orders;
ALTER TABLE contact DROP COLUMN openness;

ALTER TABLE contact_image ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE contact_image ADD COLUMN mail TEXT NOT NULL DEFAULT '';
ALTER TABLE contact_image ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE contact_image ADD COLUMN birthday INTEGER;
ALTER TABLE contact_image ADD COLUMN staying TEXT NOT NULL DEFAULT 'STAYS';
ALTER TABLE contact_image ADD COLUMN assessments TEXT NOT NULL DEFAULT '';
UPDATE contact_image SET assessments = '- ' || welcome || ' ' || helpful || ' ' || regular_orders || ' ' || openness
  WHERE welcome IS NOT NULL AND helpful IS NOT NULL AND regular_orders IS NOT NULL AND openness IS NOT NULL;
ALTER TABLE contact_image DROP COLUMN welcome;
ALTER TABLE contact_image DROP COLUMN helpful;
ALTER TABLE contact_image DROP COLUMN regular_orders;
ALTER TABLE contact_image DROP COLUMN openness;

-- How a customer buys: values of the rep's attributes as "attribute=value" by their codes with semicolons between, and
-- what stands in the way of growth there as words with semicolons between.

ALTER TABLE customer ADD COLUMN traits TEXT NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN hurdles TEXT NOT NULL DEFAULT '';
ALTER TABLE customer_image ADD COLUMN traits TEXT NOT NULL DEFAULT '';
ALTER TABLE customer_image ADD COLUMN hurdles TEXT NOT NULL DEFAULT '';

-- What kind of note it is.

ALTER TABLE note ADD COLUMN kind TEXT NOT NULL DEFAULT 'NOTE';
ALTER TABLE note_image ADD COLUMN kind TEXT NOT NULL DEFAULT 'NOTE';

-- What is to be done next for a project; how far the six phases are, as "PHASE done effect needed", one a line, a hyphen for
-- no effect; and how it ended.

ALTER TABLE project ADD COLUMN next_step TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN next_day INTEGER;
ALTER TABLE project ADD COLUMN phases TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN closed_day INTEGER;
ALTER TABLE project ADD COLUMN closed_value INTEGER;
ALTER TABLE project ADD COLUMN closed_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN stated_probability INTEGER;
ALTER TABLE project ADD COLUMN stated_stage TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN closed_cell TEXT NOT NULL DEFAULT '';
ALTER TABLE project_image ADD COLUMN next_step TEXT NOT NULL DEFAULT '';
ALTER TABLE project_image ADD COLUMN next_day INTEGER;
ALTER TABLE project_image ADD COLUMN phases TEXT NOT NULL DEFAULT '';
ALTER TABLE project_image ADD COLUMN closed_day INTEGER;
ALTER TABLE project_image ADD COLUMN closed_value INTEGER;
ALTER TABLE project_image ADD COLUMN closed_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE project_image ADD COLUMN stated_probability INTEGER;
ALTER TABLE project_image ADD COLUMN stated_stage TEXT NOT NULL DEFAULT '';
ALTER TABLE project_image ADD COLUMN closed_cell TEXT NOT NULL DEFAULT '';

-- The next step that a project had before that of a report.

ALTER TABLE activity ADD COLUMN next_step_before TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN next_day_before INTEGER;
ALTER TABLE activity_image ADD COLUMN next_step_before TEXT NOT NULL DEFAULT '';
ALTER TABLE activity_image ADD COLUMN next_day_before INTEGER;

-- The stages a project went through, as far as no report tells of them.

CREATE TABLE stage_change (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  customer INTEGER NOT NULL REFERENCES customer DEFERRABLE INITIALLY DEFERRED,
  project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
  day INTEGER NOT NULL,
  from_stage TEXT NOT NULL,
  to_stage TEXT NOT NULL
) STRICT;
CREATE INDEX stage_change_by_customer ON stage_change (customer);
CREATE INDEX stage_change_by_project ON stage_change (project);

CREATE TABLE stage_change_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  customer INTEGER,
  project INTEGER,
  day INTEGER,
  from_stage TEXT,
  to_stage TEXT,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;

-- Reviews that were finished: the figures of the plan, and the classes of all customers as "cell id id …", the ids as
-- distances from the one before, with semicolons between.

CREATE TABLE review (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  day INTEGER NOT NULL,
  kind TEXT NOT NULL,
  plan_year INTEGER NOT NULL,
  base_revenue INTEGER NOT NULL,
  target INTEGER,
  expected_total INTEGER,
  at_risk INTEGER,
  hit_probability INTEGER,
  classes TEXT NOT NULL
) STRICT;

CREATE TABLE review_image (
  change INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  existed INTEGER NOT NULL,
  id INTEGER NOT NULL,
  day INTEGER,
  kind TEXT,
  plan_year INTEGER,
  base_revenue INTEGER,
  target INTEGER,
  expected_total INTEGER,
  at_risk INTEGER,
  hit_probability INTEGER,
  classes TEXT,
  PRIMARY KEY (change, undone, id)
) STRICT, WITHOUT ROWID;
