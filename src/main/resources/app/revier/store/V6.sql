-- Where an appointment comes from: of a series that the rep entered (series, and the day it falls on by its rule), or of a
-- calendar file (calendar, the UID of the event as series, its RECURRENCE-ID, and what the calendar said).

ALTER TABLE appointment ADD COLUMN calendar TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment ADD COLUMN series TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment ADD COLUMN occurrence TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment ADD COLUMN as_read TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment_image ADD COLUMN calendar TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment_image ADD COLUMN series TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment_image ADD COLUMN occurrence TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment_image ADD COLUMN as_read TEXT NOT NULL DEFAULT '';
