-- The files that people send. draft_id is the id of the draft, and later of its application.
CREATE TABLE uploads (
  id uuid PRIMARY KEY,
  -- The order in which they arrived.
  number bigint GENERATED ALWAYS AS IDENTITY,
  draft_id uuid NOT NULL,
  -- The question that the file answers.
  question text NOT NULL,
  -- The sender's name of the file: text to show, never a path.
  name text NOT NULL,
  size integer NOT NULL,
  received integer NOT NULL DEFAULT 0,
  content bytea NOT NULL DEFAULT '',
  -- The type of the content. Null until all of it has arrived.
  type text,
  -- SHA-256, so that the same file sent twice, by a double click or a reload, is stored once.
  digest text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  UNIQUE (draft_id, question, digest)
);

-- Photos are already compressed.
ALTER TABLE uploads ALTER content SET STORAGE EXTERNAL;

-- Files are deleted with their draft or application, also when an operator deletes that by hand to
-- fulfil a request for erasure.
CREATE FUNCTION delete_uploads_of_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM uploads
  WHERE draft_id = OLD.id AND NOT EXISTS (SELECT FROM applications WHERE draft_id = OLD.id);
  RETURN NULL;
END $$;

CREATE TRIGGER delete_uploads AFTER DELETE ON drafts
  FOR EACH ROW EXECUTE FUNCTION delete_uploads_of_draft();

CREATE FUNCTION delete_uploads_of_application() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM uploads WHERE draft_id = OLD.draft_id;
  RETURN NULL;
END $$;

CREATE TRIGGER delete_uploads AFTER DELETE ON applications
  FOR EACH ROW EXECUTE FUNCTION delete_uploads_of_application();
