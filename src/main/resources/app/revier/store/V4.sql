-- Times on the road as a service has told them: no part of any change, so that nothing undoes them.

CREATE TABLE drive (
  from_place INTEGER NOT NULL,
  to_place INTEGER NOT NULL,
  seconds INTEGER NOT NULL CHECK (seconds >= 0),
  PRIMARY KEY (from_place, to_place)
) STRICT, WITHOUT ROWID;
