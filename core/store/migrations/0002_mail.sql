-- SPDX-License-Identifier: Apache-2.0
-- What sending an invitation needs. The token of its link stands in the waiting message alone, and goes with it when it
-- is sent; only its hash stays.
CREATE TABLE invitation_mail (
    organization INTEGER NOT NULL,
    invitation INTEGER NOT NULL,
    message_id TEXT NOT NULL,                  -- the same for every attempt, so that a second one is recognized
    token TEXT NOT NULL DEFAULT '',
    token_hash TEXT NOT NULL,                  -- SHA-256, hexadecimal
    expires TEXT NOT NULL,
    due TEXT NOT NULL DEFAULT '',              -- not before; '': at once
    PRIMARY KEY (organization, invitation),
    FOREIGN KEY (organization, invitation) REFERENCES invitation (organization, invitation)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX invitation_token ON invitation_mail (token_hash);

-- Where an organization's invitations are sent from; never a password.
CREATE TABLE mail_server (
    organization INTEGER NOT NULL PRIMARY KEY REFERENCES organization,
    url TEXT NOT NULL,                         -- smtp://… or smtps://…
    user TEXT NOT NULL DEFAULT '',             -- '': the server asks for none
    sender TEXT NOT NULL                       -- the e-mail address that invitations come from
) STRICT, WITHOUT ROWID;
