-- What a person has answered so far. A row goes when the application is sent or the draft expires.
CREATE TABLE drafts (
  id uuid PRIMARY KEY,
  -- Question id → its answer, in the form that question stores.
  answers jsonb NOT NULL DEFAULT '{}',
  -- Question id → what was typed there and not accepted, so that it is shown again with its error.
  attempts jsonb NOT NULL DEFAULT '{}',
  lang text NOT NULL CHECK (lang IN ('id', 'en')),
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);

CREATE INDEX drafts_expires_at ON drafts (expires_at);
