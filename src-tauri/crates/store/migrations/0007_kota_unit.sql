-- The town a unit sits in, where a source told.
ALTER TABLE unit_kerja ADD COLUMN kota TEXT CHECK (trim(kota) <> '');
