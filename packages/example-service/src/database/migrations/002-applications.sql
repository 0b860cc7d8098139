-- Applications that were submitted. draft_id is unique, so that a double click or a reload can never
-- store one twice. It does not reference drafts, because the draft is deleted on submission.
CREATE TABLE applications (
  reference text PRIMARY KEY,
  draft_id uuid NOT NULL UNIQUE,
  answers jsonb NOT NULL,
  lang text NOT NULL CHECK (lang IN ('id', 'en')),
  privacy_notice_version text NOT NULL,
  submitted_at timestamptz NOT NULL
);

-- The last number of each year. A row, not a sequence: a number is taken only when its application
-- is stored, so the numbers have no gaps that people would ask about.
CREATE TABLE reference_numbers (
  year integer PRIMARY KEY,
  last integer NOT NULL
);
