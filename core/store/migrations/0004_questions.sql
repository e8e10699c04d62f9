-- SPDX-License-Identifier: Apache-2.0
-- "Ask later": what is to be asked about somebody, and on which day they come up again.
CREATE TABLE question (
    organization INTEGER NOT NULL,
    question INTEGER NOT NULL,
    integration TEXT NOT NULL CHECK (integration <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('members', 'learners')),
    person INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    asked_by TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    step INTEGER NOT NULL,
    ended_step INTEGER,
    PRIMARY KEY (organization, question),
    FOREIGN KEY (organization, person) REFERENCES person (organization, person),
    FOREIGN KEY (organization, step) REFERENCES step (organization, step),
    FOREIGN KEY (organization, ended_step) REFERENCES step (organization, step)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX question_person ON question (organization, integration, person) WHERE ended_step IS NULL;
