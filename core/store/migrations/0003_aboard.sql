-- SPDX-License-Identifier: Apache-2.0
-- When an invitation goes out by itself; '': not before somebody sends it. In which language it is written.
ALTER TABLE invitation ADD COLUMN goes_out TEXT NOT NULL DEFAULT '';
ALTER TABLE invitation ADD COLUMN language TEXT NOT NULL DEFAULT '';

-- As the other system has it ("es", "en-US"); '': it isn't known.
ALTER TABLE person ADD COLUMN language TEXT NOT NULL DEFAULT '';

-- What an organization chose, by name; what it never chose isn't here.
CREATE TABLE organization_setting (
    organization INTEGER NOT NULL REFERENCES organization,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (organization, name)
) STRICT, WITHOUT ROWID;
