-- SPDX-License-Identifier: Apache-2.0
-- Names of one person that somebody had remembered: a nickname, or the last names before and after a marriage.
CREATE TABLE taught_name (
    organization INTEGER NOT NULL,
    taught_name INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('members', 'learners')),
    field TEXT NOT NULL CHECK (field IN ('first_name', 'last_name')),
    motivity TEXT NOT NULL CHECK (motivity <> ''),
    counterpart TEXT NOT NULL CHECK (counterpart <> ''),
    profile INTEGER NOT NULL, -- learned from linking these two
    partner INTEGER NOT NULL,
    taught_by TEXT NOT NULL,
    taught_at TEXT NOT NULL,
    step INTEGER NOT NULL,
    ended_step INTEGER,
    PRIMARY KEY (organization, taught_name),
    FOREIGN KEY (organization, profile) REFERENCES person (organization, person),
    FOREIGN KEY (organization, partner) REFERENCES person (organization, person),
    FOREIGN KEY (organization, step) REFERENCES step (organization, step),
    FOREIGN KEY (organization, ended_step) REFERENCES step (organization, step)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX taught_name_pair ON taught_name (organization, kind, field, motivity, counterpart)
    WHERE ended_step IS NULL;
