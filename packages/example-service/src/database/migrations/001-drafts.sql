-- Applications that are being filled in. A row is deleted when it is submitted or expires.
CREATE TABLE drafts (
  id uuid PRIMARY KEY,
  -- Question id → answer.
  answers jsonb NOT NULL DEFAULT '{}',
  -- Question id → what was typed but not accepted, to show it again with its error.
  attempts jsonb NOT NULL DEFAULT '{}',
  lang text NOT NULL CHECK (lang IN ('id', 'en')),
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);

CREATE INDEX drafts_expires_at ON drafts (expires_at);
