-- To whom a customer was handed over, and on which day; empty and no day while it is the rep's own.

ALTER TABLE customer ADD COLUMN handed_to TEXT;
ALTER TABLE customer ADD COLUMN handed_on INTEGER;
ALTER TABLE customer_image ADD COLUMN handed_to TEXT;
ALTER TABLE customer_image ADD COLUMN handed_on INTEGER;
