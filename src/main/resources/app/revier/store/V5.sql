-- How long the way to a visit took, and how long it was estimated to take, both in minutes.

ALTER TABLE activity ADD COLUMN drive INTEGER;
ALTER TABLE activity ADD COLUMN drive_estimated INTEGER;
ALTER TABLE activity_image ADD COLUMN drive INTEGER;
ALTER TABLE activity_image ADD COLUMN drive_estimated INTEGER;
