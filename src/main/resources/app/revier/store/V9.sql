-- To which group of products belongs what was sold; empty where nobody said.

ALTER TABLE sales_line ADD COLUMN product_group TEXT NOT NULL DEFAULT '';
ALTER TABLE sales_line_image ADD COLUMN product_group TEXT NOT NULL DEFAULT '';
