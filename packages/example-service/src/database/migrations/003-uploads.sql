-- The files that people send. draft_id is that of the draft, and then of the application made of it.
CREATE TABLE uploads (
  id uuid PRIMARY KEY,
  -- The order in which they came.
  number bigint GENERATED ALWAYS AS IDENTITY,
  draft_id uuid NOT NULL,
  -- The question that the file answers.
  question text NOT NULL,
  -- What the sender calls it: text to be shown, never a path.
  name text NOT NULL,
  size integer NOT NULL,
  received integer NOT NULL DEFAULT 0,
  content bytea NOT NULL DEFAULT '',
  -- What the content turned out to be. Null until all of it is here.
  type text,
  -- SHA-256: the same file sent twice, by a double click or a reload, is one file.
  digest text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  UNIQUE (draft_id, question, digest)
);

-- Photos are packed already.
ALTER TABLE uploads ALTER content SET STORAGE EXTERNAL;

-- Files go with what they belong to, whoever deletes that: the service, or somebody at a database
-- prompt who fulfils a request to be forgotten.
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
