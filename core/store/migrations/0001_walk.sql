-- SPDX-License-Identifier: Apache-2.0
-- Organizations, their people in both systems, what was decided about them, and the history of it all.
-- Every key begins with the organization. A row is in force while ended_step is null; rows are ended, not deleted.

CREATE TABLE organization (
    organization INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL,
    next_id INTEGER NOT NULL DEFAULT 1,        -- the ids of all rows below are drawn from here
    alias_pattern TEXT NOT NULL DEFAULT 'letters',
    version INTEGER NOT NULL DEFAULT 1,
    deleting INTEGER NOT NULL DEFAULT 0        -- set in the one transaction that deletes it all
) STRICT;
CREATE UNIQUE INDEX organization_name ON organization (name COLLATE NOCASE);

CREATE TABLE setting (                         -- of this data folder: no person's data
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- History: a step is what one click, bulk action, import or synchronization did; an entry is one row that it changed.
CREATE TABLE step (
    organization INTEGER NOT NULL REFERENCES organization,
    step INTEGER NOT NULL,
    at TEXT NOT NULL,                          -- UTC, YYYY-MM-DDTHH:MM:SSZ
    who TEXT NOT NULL,                         -- the account of the person at the computer
    acting_as INTEGER,                         -- the member acted as; null: as oneself
    what TEXT NOT NULL,
    integration TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',             -- why, in the words of the rule or the person
    detail TEXT NOT NULL DEFAULT '{}',         -- JSON: figures
    undoes INTEGER,                            -- the step that this one takes back
    PRIMARY KEY (organization, step),
    FOREIGN KEY (organization, undoes) REFERENCES step (organization, step)
) STRICT, WITHOUT ROWID;
CREATE INDEX step_undoes ON step (organization, undoes) WHERE undoes IS NOT NULL;

CREATE TABLE entry (
    organization INTEGER NOT NULL,
    step INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    person INTEGER,                            -- whom it concerns
    other INTEGER,                             -- and the person of the other system, where two are concerned
    tbl TEXT NOT NULL,
    row INTEGER NOT NULL,
    before TEXT,                               -- JSON of the changed columns; null: the row began
    after TEXT NOT NULL,
    PRIMARY KEY (organization, step, seq),
    FOREIGN KEY (organization, step) REFERENCES step (organization, step)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_person ON entry (organization, person, step) WHERE person IS NOT NULL;
CREATE INDEX entry_other ON entry (organization, other, step) WHERE other IS NOT NULL;
CREATE INDEX entry_row ON entry (organization, tbl, row, step);

CREATE TRIGGER step_is_final BEFORE UPDATE ON step
BEGIN SELECT raise(ABORT, 'history is never changed'); END;
CREATE TRIGGER step_stays BEFORE DELETE ON step
WHEN NOT EXISTS (SELECT 1 FROM organization WHERE organization = old.organization AND deleting = 1)
BEGIN SELECT raise(ABORT, 'history is never deleted'); END;
CREATE TRIGGER entry_is_final BEFORE UPDATE ON entry
BEGIN SELECT raise(ABORT, 'history is never changed'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry
WHEN NOT EXISTS (SELECT 1 FROM organization WHERE organization = old.organization AND deleting = 1)
BEGIN SELECT raise(ABORT, 'history is never deleted'); END;
-- INSERT OR REPLACE would delete the row before without asking the triggers above.
CREATE TRIGGER step_is_written_once BEFORE INSERT ON step
WHEN EXISTS (SELECT 1 FROM step WHERE organization = new.organization AND step = new.step)
BEGIN SELECT raise(ABORT, 'history is never changed'); END;
CREATE TRIGGER entry_is_written_once BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE organization = new.organization AND step = new.step AND seq = new.seq)
BEGIN SELECT raise(ABORT, 'history is never changed'); END;

-- People of both systems. integration is '' for Motivity's side.
CREATE TABLE person (
    organization INTEGER NOT NULL REFERENCES organization,
    person INTEGER NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('motivity', 'counterpart')),
    integration TEXT NOT NULL CHECK ((integration = '') = (side = 'motivity')),
    kind TEXT NOT NULL CHECK (kind IN ('members', 'learners')),
    external_id TEXT NOT NULL CHECK (external_id <> ''),
    number INTEGER NOT NULL,                   -- "Client 17": stays the same for that person
    first_name TEXT NOT NULL DEFAULT '',
    middle_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    nickname TEXT NOT NULL DEFAULT '',
    previous_last_name TEXT NOT NULL DEFAULT '',
    date_of_birth TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    identifier TEXT NOT NULL DEFAULT '',
    edited TEXT NOT NULL DEFAULT '',           -- columns that a person edited, ';' between: files don't overwrite them
    alias TEXT,                                -- learners of Motivity
    alias_key TEXT,                            -- the alias without case
    csc INTEGER NOT NULL DEFAULT 0,            -- the Motivity CSC
    active INTEGER NOT NULL DEFAULT 1,         -- 0: invited, not yet accepted
    origin TEXT NOT NULL CHECK (origin IN ('file', 'created', 'calmanac')),
    created_from INTEGER,                      -- the counterpart whose + made the profile
    gone_step INTEGER,                         -- the step that found the person missing
    version INTEGER NOT NULL DEFAULT 1,
    step INTEGER NOT NULL,
    ended_step INTEGER,
    PRIMARY KEY (organization, person),
    FOREIGN KEY (organization, step) REFERENCES step (organization, step),
    FOREIGN KEY (organization, ended_step) REFERENCES step (organization, step)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX person_external ON person (organization, kind, side, integration, external_id)
    WHERE ended_step IS NULL;
CREATE UNIQUE INDEX person_alias ON person (organization, alias_key) WHERE alias_key IS NOT NULL AND ended_step IS NULL;
CREATE UNIQUE INDEX person_created_from ON person (organization, created_from)
    WHERE created_from IS NOT NULL AND ended_step IS NULL;

CREATE TABLE link (
    organization INTEGER NOT NULL,
    link INTEGER NOT NULL,
    integration TEXT NOT NULL CHECK (integration <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('members', 'learners')),
    profile INTEGER NOT NULL,
    counterpart INTEGER NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('automatic', 'by hand', 'created')),
    rule TEXT NOT NULL DEFAULT '',
    strength TEXT NOT NULL DEFAULT '',
    findings TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    profile_facts TEXT NOT NULL DEFAULT '{}',     -- JSON: both sides' facts as they stood
    counterpart_facts TEXT NOT NULL DEFAULT '{}', -- when the link was made or last confirmed
    kept_gone INTEGER NOT NULL DEFAULT 0,         -- "Keep the link" was said of somebody who is gone
    drift TEXT NOT NULL DEFAULT '',               -- deciding facts that differ since: 'counterpart.last_name;…'
    step INTEGER NOT NULL,
    ended_step INTEGER,
    PRIMARY KEY (organization, link),
    FOREIGN KEY (organization, profile) REFERENCES person (organization, person),
    FOREIGN KEY (organization, counterpart) REFERENCES person (organization, person),
    FOREIGN KEY (organization, step) REFERENCES step (organization, step),
    FOREIGN KEY (organization, ended_step) REFERENCES step (organization, step)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX link_profile ON link (organization, integration, profile) WHERE ended_step IS NULL;
CREATE UNIQUE INDEX link_counterpart ON link (organization, integration, counterpart) WHERE ended_step IS NULL;

-- "Not the same person": rejected pairs are never suggested, unlinked ones never linked automatically.
CREATE TABLE rejection (
    organization INTEGER NOT NULL,
    rejection INTEGER NOT NULL,
    integration TEXT NOT NULL CHECK (integration <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('members', 'learners')),
    profile INTEGER NOT NULL,
    counterpart INTEGER NOT NULL,
    rule TEXT NOT NULL CHECK (rule IN ('rejected', 'unlinked')),
    note TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    step INTEGER NOT NULL,
    ended_step INTEGER,
    PRIMARY KEY (organization, rejection),
    FOREIGN KEY (organization, profile) REFERENCES person (organization, person),
    FOREIGN KEY (organization, counterpart) REFERENCES person (organization, person),
    FOREIGN KEY (organization, step) REFERENCES step (organization, step),
    FOREIGN KEY (organization, ended_step) REFERENCES step (organization, step)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX rejection_pair ON rejection (organization, integration, profile, counterpart, rule)
    WHERE ended_step IS NULL;
CREATE INDEX rejection_counterpart ON rejection (organization, integration, counterpart) WHERE ended_step IS NULL;

-- "No need to link", of either system.
CREATE TABLE exemption (
    organization INTEGER NOT NULL,
    exemption INTEGER NOT NULL,
    integration TEXT NOT NULL CHECK (integration <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('members', 'learners')),
    person INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('no need', 'csc', 'has left')),
    note TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    step INTEGER NOT NULL,
    ended_step INTEGER,
    PRIMARY KEY (organization, exemption),
    FOREIGN KEY (organization, person) REFERENCES person (organization, person),
    FOREIGN KEY (organization, step) REFERENCES step (organization, step),
    FOREIGN KEY (organization, ended_step) REFERENCES step (organization, step)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX exemption_person ON exemption (organization, integration, person) WHERE ended_step IS NULL;

-- Links join a profile of Motivity with a counterpart of the link's own integration and kind.
CREATE TRIGGER link_sides BEFORE INSERT ON link
WHEN NOT EXISTS (SELECT 1 FROM person p, person c
    WHERE p.organization = new.organization AND p.person = new.profile AND p.side = 'motivity'
        AND p.kind = new.kind AND p.ended_step IS NULL
        AND c.organization = new.organization AND c.person = new.counterpart AND c.side = 'counterpart'
        AND c.kind = new.kind AND c.integration = new.integration AND c.ended_step IS NULL)
BEGIN SELECT raise(ABORT, 'a link joins two people of one kind, one of each system'); END;
CREATE TRIGGER link_sides_again BEFORE UPDATE OF organization, integration, kind, profile, counterpart ON link
WHEN NOT EXISTS (SELECT 1 FROM person p, person c
    WHERE p.organization = new.organization AND p.person = new.profile AND p.side = 'motivity'
        AND p.kind = new.kind AND p.ended_step IS NULL
        AND c.organization = new.organization AND c.person = new.counterpart AND c.side = 'counterpart'
        AND c.kind = new.kind AND c.integration = new.integration AND c.ended_step IS NULL)
BEGIN SELECT raise(ABORT, 'a link joins two people of one kind, one of each system'); END;

-- What a person decided outranks the machine (rule 3).
CREATE TRIGGER link_automatic BEFORE INSERT ON link
WHEN new.how = 'automatic' AND (
    EXISTS (SELECT 1 FROM rejection r WHERE r.organization = new.organization AND r.integration = new.integration
        AND r.profile = new.profile AND r.counterpart = new.counterpart AND r.ended_step IS NULL)
    OR EXISTS (SELECT 1 FROM exemption e WHERE e.organization = new.organization AND e.integration = new.integration
        AND e.person IN (new.profile, new.counterpart) AND e.ended_step IS NULL))
BEGIN SELECT raise(ABORT, 'a person decided otherwise'); END;
CREATE TRIGGER link_automatic_again BEFORE UPDATE OF how, profile, counterpart, ended_step ON link
WHEN new.how = 'automatic' AND new.ended_step IS NULL AND (
    EXISTS (SELECT 1 FROM rejection r WHERE r.organization = new.organization AND r.integration = new.integration
        AND r.profile = new.profile AND r.counterpart = new.counterpart AND r.ended_step IS NULL)
    OR EXISTS (SELECT 1 FROM exemption e WHERE e.organization = new.organization AND e.integration = new.integration
        AND e.person IN (new.profile, new.counterpart) AND e.ended_step IS NULL))
BEGIN SELECT raise(ABORT, 'a person decided otherwise'); END;

CREATE TRIGGER rejection_of_link BEFORE INSERT ON rejection
WHEN EXISTS (SELECT 1 FROM link l WHERE l.organization = new.organization AND l.integration = new.integration
    AND l.profile = new.profile AND l.counterpart = new.counterpart AND l.how = 'automatic' AND l.ended_step IS NULL)
BEGIN SELECT raise(ABORT, 'the two are linked'); END;
CREATE TRIGGER rejection_of_link_again BEFORE UPDATE OF profile, counterpart, ended_step ON rejection
WHEN new.ended_step IS NULL AND EXISTS (SELECT 1 FROM link l
    WHERE l.organization = new.organization AND l.integration = new.integration
        AND l.profile = new.profile AND l.counterpart = new.counterpart AND l.how = 'automatic' AND l.ended_step IS NULL)
BEGIN SELECT raise(ABORT, 'the two are linked'); END;
CREATE TRIGGER exemption_of_linked BEFORE INSERT ON exemption
WHEN EXISTS (SELECT 1 FROM link l WHERE l.organization = new.organization AND l.integration = new.integration
    AND new.person IN (l.profile, l.counterpart) AND l.how = 'automatic' AND l.ended_step IS NULL)
BEGIN SELECT raise(ABORT, 'this person is linked'); END;
CREATE TRIGGER exemption_of_linked_again BEFORE UPDATE OF person, ended_step ON exemption
WHEN new.ended_step IS NULL AND EXISTS (SELECT 1 FROM link l
    WHERE l.organization = new.organization AND l.integration = new.integration
        AND new.person IN (l.profile, l.counterpart) AND l.how = 'automatic' AND l.ended_step IS NULL)
BEGIN SELECT raise(ABORT, 'this person is linked'); END;

-- Nobody is removed while linked.
CREATE TRIGGER person_linked BEFORE UPDATE OF ended_step ON person
WHEN new.ended_step IS NOT NULL AND old.ended_step IS NULL AND EXISTS (SELECT 1 FROM link l
    WHERE l.organization = new.organization AND new.person IN (l.profile, l.counterpart) AND l.ended_step IS NULL)
BEGIN SELECT raise(ABORT, 'this person is linked'); END;

CREATE TABLE role (
    organization INTEGER NOT NULL REFERENCES organization,
    role INTEGER NOT NULL,
    name TEXT NOT NULL,
    permissions TEXT NOT NULL,                 -- names of permissions, ';' between
    owner INTEGER NOT NULL DEFAULT 0,          -- the built-in role with all permissions
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    step INTEGER NOT NULL,
    ended_step INTEGER,
    PRIMARY KEY (organization, role),
    FOREIGN KEY (organization, step) REFERENCES step (organization, step)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX role_name ON role (organization, name COLLATE NOCASE) WHERE ended_step IS NULL;

CREATE TABLE member_role (
    organization INTEGER NOT NULL,
    member_role INTEGER NOT NULL,
    person INTEGER NOT NULL,
    role INTEGER NOT NULL,
    step INTEGER NOT NULL,
    ended_step INTEGER,
    PRIMARY KEY (organization, member_role),
    FOREIGN KEY (organization, person) REFERENCES person (organization, person),
    FOREIGN KEY (organization, role) REFERENCES role (organization, role),
    FOREIGN KEY (organization, step) REFERENCES step (organization, step)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX member_role_once ON member_role (organization, person, role) WHERE ended_step IS NULL;

CREATE TABLE invitation (
    organization INTEGER NOT NULL,
    invitation INTEGER NOT NULL,
    person INTEGER NOT NULL,
    address TEXT NOT NULL,
    address_key TEXT NOT NULL,                 -- the address without case
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'accepted', 'expired')),
    since TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    message TEXT NOT NULL DEFAULT '',
    invited_by TEXT NOT NULL,
    step INTEGER NOT NULL,
    ended_step INTEGER,
    PRIMARY KEY (organization, invitation),
    FOREIGN KEY (organization, person) REFERENCES person (organization, person),
    FOREIGN KEY (organization, step) REFERENCES step (organization, step)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX invitation_address ON invitation (organization, address_key)
    WHERE ended_step IS NULL AND state NOT IN ('accepted', 'expired');
CREATE INDEX invitation_person ON invitation (organization, person);

-- An organization's connection to one other system.
CREATE TABLE integration (
    organization INTEGER NOT NULL REFERENCES organization,
    integration TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'connected', 'disconnected')),
    source TEXT NOT NULL CHECK (source IN ('files', 'fhir')),
    detail TEXT NOT NULL DEFAULT '{}',         -- JSON: address, when last read; never a token
    since TEXT NOT NULL,
    PRIMARY KEY (organization, integration)
) STRICT, WITHOUT ROWID;

-- What matching found likely: made anew by each matching, no decision, without history.
CREATE TABLE suggestion (
    organization INTEGER NOT NULL,
    integration TEXT NOT NULL,
    profile INTEGER NOT NULL,
    counterpart INTEGER NOT NULL,
    kind TEXT NOT NULL,
    probability REAL NOT NULL,
    best INTEGER NOT NULL,
    strength INTEGER NOT NULL,                 -- 0 possible, 1 probable, 2 certain
    hold INTEGER NOT NULL,                     -- why it was not linked automatically
    findings TEXT NOT NULL,
    PRIMARY KEY (organization, integration, profile, counterpart)
) STRICT, WITHOUT ROWID;
CREATE INDEX suggestion_counterpart ON suggestion (organization, integration, counterpart);
