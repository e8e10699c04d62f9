-- SPDX-License-Identifier: Apache-2.0
-- For rosters of 100,000 people: what is asked with each decision is found, not searched for.
-- With all columns that are asked for, so that no row of the table itself is read.
CREATE INDEX person_there ON person (organization, kind, side, integration, ended_step, gone_step);
CREATE INDEX person_address ON person (organization, kind, side, integration, ended_step, email, gone_step);
CREATE INDEX person_intake ON person (organization, kind, side, integration, step)
    WHERE ended_step IS NULL AND origin <> 'created';
CREATE INDEX person_made ON person (organization, kind, person) WHERE ended_step IS NULL AND origin = 'created';

-- A step's row is written last, after the rows that refer to it; then SQLite looks for those in every table.
CREATE INDEX person_step ON person (organization, step);
CREATE INDEX person_ended ON person (organization, ended_step) WHERE ended_step IS NOT NULL;
CREATE INDEX link_step ON link (organization, step);
CREATE INDEX link_ended ON link (organization, ended_step) WHERE ended_step IS NOT NULL;
CREATE INDEX rejection_step ON rejection (organization, step);
CREATE INDEX rejection_ended ON rejection (organization, ended_step) WHERE ended_step IS NOT NULL;
CREATE INDEX exemption_step ON exemption (organization, step);
CREATE INDEX exemption_ended ON exemption (organization, ended_step) WHERE ended_step IS NOT NULL;
CREATE INDEX member_role_step ON member_role (organization, step);
CREATE INDEX invitation_step ON invitation (organization, step);
CREATE INDEX question_step ON question (organization, step);
CREATE INDEX question_ended ON question (organization, ended_step) WHERE ended_step IS NOT NULL;
