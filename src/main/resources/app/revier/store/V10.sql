-- How many visits a year a customer gets, exactly, and what visits are judged to bring there (amounts in cents).

ALTER TABLE customer ADD COLUMN visits_per_year INTEGER;
ALTER TABLE customer ADD COLUMN judged_none INTEGER;
ALTER TABLE customer ADD COLUMN judged_today INTEGER;
ALTER TABLE customer ADD COLUMN judged_half_more INTEGER;
ALTER TABLE customer ADD COLUMN judged_most INTEGER;
ALTER TABLE customer ADD COLUMN judged_visits INTEGER;
ALTER TABLE customer ADD COLUMN least_visits INTEGER;
ALTER TABLE customer ADD COLUMN most_visits INTEGER;
ALTER TABLE customer_image ADD COLUMN visits_per_year INTEGER;
ALTER TABLE customer_image ADD COLUMN judged_none INTEGER;
ALTER TABLE customer_image ADD COLUMN judged_today INTEGER;
ALTER TABLE customer_image ADD COLUMN judged_half_more INTEGER;
ALTER TABLE customer_image ADD COLUMN judged_most INTEGER;
ALTER TABLE customer_image ADD COLUMN judged_visits INTEGER;
ALTER TABLE customer_image ADD COLUMN least_visits INTEGER;
ALTER TABLE customer_image ADD COLUMN most_visits INTEGER;
