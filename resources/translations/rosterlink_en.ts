<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Alias</name>
    <message numerus="yes">
        <source>This alias is too long. It may have %n character(s) at most.</source>
        <translation>
            <numerusform>This alias is too long. It may have %n character at most.</numerusform>
            <numerusform>This alias is too long. It may have %n characters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalmanacFetch</name>
    <message numerus="yes">
        <source>%n people came twice; the newest was taken.</source>
        <translation>
            <numerusform>One person came twice; the newest was taken.</numerusform>
            <numerusform>%n people came twice; the newest was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no name; they are shown by their ID.</source>
        <translation>
            <numerusform>One person has no name and is shown by the ID.</numerusform>
            <numerusform>%n people have no name; they are shown by their ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have an impossible birth date; it was left out.</source>
        <translation>
            <numerusform>One person has an impossible birth date; it was left out.</numerusform>
            <numerusform>%n people have an impossible birth date; it was left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message numerus="yes">
        <source>%n people in %1 have no profile here.</source>
        <translation>
            <numerusform>%n person in %1 has no profile here.</numerusform>
            <numerusform>%n people in %1 have no profile here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in Motivity are not linked yet.</source>
        <translation>
            <numerusform>%n person in Motivity is not linked yet.</numerusform>
            <numerusform>%n people in Motivity are not linked yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FhirClient</name>
    <message numerus="yes">
        <source>No connection could be made within %n seconds. Check the address and the network.</source>
        <translation>
            <numerusform>No connection could be made within a second. Check the address and the network.</numerusform>
            <numerusform>No connection could be made within %n seconds. Check the address and the network.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPrint</name>
    <message numerus="yes">
        <source>%n steps, newest first.</source>
        <translation>
            <numerusform>%n step, newest first.</numerusform>
            <numerusform>%n steps, newest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n steps; older ones are left out.</source>
        <translation>
            <numerusform>The newest step; older ones are left out.</numerusform>
            <numerusform>The newest %n steps; older ones are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeText</name>
    <message numerus="yes">
        <source>%1; %n linked automatically</source>
        <translation>
            <numerusform>%1; %n linked automatically</numerusform>
            <numerusform>%1; %n linked automatically</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back</source>
        <translation>
            <numerusform>%n back</numerusform>
            <numerusform>%n back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationSays</name>
    <message numerus="yes">
        <source>in %n seconds</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes out in %n seconds.</source>
        <translation>
            <numerusform>Goes out in %n second.</numerusform>
            <numerusform>Goes out in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleText</name>
    <message numerus="yes">
        <source>%n fit</source>
        <translation>
            <numerusform>%n fit</numerusform>
            <numerusform>%n fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message numerus="yes">
        <source>%n decisions left</source>
        <translation>
            <numerusform>%n decision left</numerusform>
            <numerusform>%n decisions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n steps; older ones are left out.</source>
        <translation>
            <numerusform>The newest step; older ones are left out.</numerusform>
            <numerusform>The newest %n steps; older ones are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterPlan</name>
    <message numerus="yes">
        <source>%n id(s) belong to profiles that were made here with +. Those profiles are left as they are.</source>
        <translation>
            <numerusform>%n id belongs to a profile that was made here with +. That profile is left as it is.</numerusform>
            <numerusform>%n ids belong to profiles that were made here with +. Those profiles are left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n id(s) would be known people if leading zeros, a trailing .0 or capital letters didn&apos;t count. A spreadsheet may have changed them; nothing is changed by itself.</source>
        <translation>
            <numerusform>%n id would be known people if leading zeros, a trailing .0 or capital letters didn&apos;t count. A spreadsheet may have changed them; nothing is changed by itself.</numerusform>
            <numerusform>%n ids would be known people if leading zeros, a trailing .0 or capital letters didn&apos;t count. A spreadsheet may have changed them; nothing is changed by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>They link %n pairs that are not linked yet:</source>
        <translation>
            <numerusform>They link %n pair that is not linked yet:</numerusform>
            <numerusform>They link %n pairs that are not linked yet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They contradict %n of your own decisions. What you decided stands:</source>
        <translation>
            <numerusform>They contradict %n of your own decisions. What you decided stands:</numerusform>
            <numerusform>They contradict %n of your own decisions. What you decided stands:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links were made automatically that these rules would not make. They stay.</source>
        <translation>
            <numerusform>%n link was made automatically that these rules would not make. It stays.</numerusform>
            <numerusform>%n links were made automatically that these rules would not make. They stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>Took over links from a file: %n</source>
        <translation>
            <numerusform>Took over links from a file: %n</numerusform>
            <numerusform>Took over links from a file: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No need to link %n people</source>
        <translation>
            <numerusform>No need to link %n person</numerusform>
            <numerusform>No need to link %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %n members the role %1</source>
        <translation>
            <numerusform>Gave %n member the role %1</numerusform>
            <numerusform>Gave %n members the role %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %n pairs</source>
        <translation>
            <numerusform>Linked %n pair</numerusform>
            <numerusform>Linked %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n invitations</source>
        <translation>
            <numerusform>Sent %n invitation</numerusform>
            <numerusform>Sent %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recalled %n invitations</source>
        <translation>
            <numerusform>Recalled %n invitation</numerusform>
            <numerusform>Recalled %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n invitations again</source>
        <translation>
            <numerusform>Sent %n invitation again</numerusform>
            <numerusform>Sent %n invitations again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n invitations</source>
        <translation>
            <numerusform>Removed %n invitation</numerusform>
            <numerusform>Removed %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported the list “%1”: %n people</source>
        <translation>
            <numerusform>Exported the list “%1”: %n person</numerusform>
            <numerusform>Exported the list “%1”: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remembered that the names of %1 and %2 are one person&apos;s, and linked %n more</source>
        <translation>
            <numerusform>Remembered that the names of %1 and %2 are one person&apos;s, and linked %n more</numerusform>
            <numerusform>Remembered that the names of %1 and %2 are one person&apos;s, and linked %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: linked %n</source>
        <comment>what was done: how many were linked</comment>
        <translation>
            <numerusform>%1: linked %n</numerusform>
            <numerusform>%1: linked %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::BackupCard</name>
    <message numerus="yes">
        <source>and %n older ones</source>
        <translation>
            <numerusform>and %n older one</numerusform>
            <numerusform>and %n older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ChangeCard</name>
    <message numerus="yes">
        <source>● %n new</source>
        <translation>
            <numerusform>● %n new</numerusform>
            <numerusform>● %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>× %n gone</source>
        <translation>
            <numerusform>× %n gone</numerusform>
            <numerusform>× %n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back again</source>
        <translation>
            <numerusform>%n back again</numerusform>
            <numerusform>%n back again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with new details</source>
        <translation>
            <numerusform>%n with new details</numerusform>
            <numerusform>%n with new details</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ChangeList</name>
    <message numerus="yes">
        <source>And %n more people</source>
        <translation>
            <numerusform>And %n more person</numerusform>
            <numerusform>And %n more people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::CreateCard</name>
    <message numerus="yes">
        <source>+ creates and links the profile, and the invitation to %1 goes out in %n seconds.</source>
        <translation>
            <numerusform>+ creates and links the profile, and the invitation to %1 goes out in %n second.</numerusform>
            <numerusform>+ creates and links the profile, and the invitation to %1 goes out in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ creates and links the profile, and the invitation goes out in %n seconds.</source>
        <translation>
            <numerusform>+ creates and links the profile, and the invitation goes out in %n second.</numerusform>
            <numerusform>+ creates and links the profile, and the invitation goes out in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::DoneStep</name>
    <message numerus="yes">
        <source>%n decisions left</source>
        <translation>
            <numerusform>%n decision left</numerusform>
            <numerusform>%n decisions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n linked</source>
        <translation>
            <numerusform>✓ %n linked</numerusform>
            <numerusform>✓ %n linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match found</source>
        <translation>
            <numerusform>%n match found</numerusform>
            <numerusform>%n match found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no match</source>
        <translation>
            <numerusform>%n no match</numerusform>
            <numerusform>%n no match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no need</source>
        <translation>
            <numerusform>%n no need</numerusform>
            <numerusform>%n no need</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n pairs were linked automatically just now.</source>
        <comment>a sentence before</comment>
        <translation>
            <numerusform>%1 One pair was linked automatically just now.</numerusform>
            <numerusform>%1 %n pairs were linked automatically just now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::DuplicatesPage</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::FamilyBoard</name>
    <message numerus="yes">
        <source>Link all %n as shown</source>
        <translation>
            <numerusform>Link all %n as shown</numerusform>
            <numerusform>Link all %n as shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::FilterButton</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::GiveRoleBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::IntakeView</name>
    <message numerus="yes">
        <source>%n columns are not read</source>
        <translation>
            <numerusform>%n column is not read</numerusform>
            <numerusform>%n columns are not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values can&apos;t be used as written:</source>
        <translation>
            <numerusform>%n value can&apos;t be used as written:</numerusform>
            <numerusform>%n values can&apos;t be used as written:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns recognized</source>
        <translation>
            <numerusform>%n column recognized</numerusform>
            <numerusform>%n columns recognized</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::InvitationActions</name>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::InvitationDetail</name>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::InvitationsPage</name>
    <message numerus="yes">
        <source>%n invitations are waiting to be sent.</source>
        <translation>
            <numerusform>%n invitation is waiting to be sent.</numerusform>
            <numerusform>%n invitations are waiting to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n invitations.</source>
        <translation>
            <numerusform>Sent %n invitation.</numerusform>
            <numerusform>Sent %n invitations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the new link. It works once, for %n days; older links of this invitation ended.</source>
        <translation>
            <numerusform>Copied the new link. It works once, for %n day; older links of this invitation ended.</numerusform>
            <numerusform>Copied the new link. It works once, for %n days; older links of this invitation ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::LearnersPage</name>
    <message numerus="yes">
        <source>%n learners</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::LinksPage</name>
    <message numerus="yes">
        <source>Taken over: %n decisions</source>
        <translation>
            <numerusform>Taken over: %n decision</numerusform>
            <numerusform>Taken over: %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::MailPage</name>
    <message numerus="yes">
        <source>%n invitations are waiting just now.</source>
        <translation>
            <numerusform>%n invitation is waiting just now.</numerusform>
            <numerusform>%n invitations are waiting just now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invitations come from %1 and go out by themselves after %n seconds.</source>
        <translation>
            <numerusform>Invitations come from %1 and go out by themselves after %n second.</numerusform>
            <numerusform>Invitations come from %1 and go out by themselves after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::MembersPage</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::OrgsModel</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learners</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions left</source>
        <translation>
            <numerusform>%n decision left</numerusform>
            <numerusform>%n decisions left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::PageHeader</name>
    <message numerus="yes">
        <source>%n decisions left</source>
        <translation>
            <numerusform>%n decision left</numerusform>
            <numerusform>%n decisions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No role yet: %n</source>
        <translation>
            <numerusform>No role yet: %n</numerusform>
            <numerusform>No role yet: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since linked</source>
        <translation>
            <numerusform>%n changed since linked</numerusform>
            <numerusform>%n changed since linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n minutes at your pace</source>
        <comment>so many decisions are left</comment>
        <translation>
            <numerusform>%1 · about %n minute at your pace</numerusform>
            <numerusform>%1 · about %n minutes at your pace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n to be asked today</source>
        <translation>
            <numerusform>! %n to be asked today</numerusform>
            <numerusform>! %n to be asked today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked later</source>
        <translation>
            <numerusform>%n to be asked later</numerusform>
            <numerusform>%n to be asked later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ProfilesPage</name>
    <message numerus="yes">
        <source>%Ln not linked to %1</source>
        <translation>
            <numerusform>%Ln not linked to %1</numerusform>
            <numerusform>%Ln not linked to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ProgressPanel</name>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about a minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::RestoreWork</name>
    <message numerus="yes">
        <source>You would lose %n decisions since %1.</source>
        <translation>
            <numerusform>You would lose %n decision since %1.</numerusform>
            <numerusform>You would lose %n decisions since %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::RoleList</name>
    <message numerus="yes">
        <source>held by %n members</source>
        <translation>
            <numerusform>held by %n member</numerusform>
            <numerusform>held by %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::RolesPage</name>
    <message numerus="yes">
        <source>%n members have no role yet, and can&apos;t get around in Motivity.</source>
        <translation>
            <numerusform>%n member has no role yet, and can&apos;t get around in Motivity.</numerusform>
            <numerusform>%n members have no role yet, and can&apos;t get around in Motivity.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members have it and lose it. Undo brings both back.</source>
        <translation>
            <numerusform>%n member has it and loses it. Undo brings both back.</numerusform>
            <numerusform>%n members have it and lose it. Undo brings both back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::RulesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::SeveralPeople</name>
    <message numerus="yes">
        <source>%n people are selected</source>
        <translation>
            <numerusform>%n person is selected</numerusform>
            <numerusform>%n people are selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ Add %n people to Motivity</source>
        <translation>
            <numerusform>+ Add %n person to Motivity</numerusform>
            <numerusform>+ Add %n people to Motivity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created %n people.</source>
        <translation>
            <numerusform>Created %n person.</numerusform>
            <numerusform>Created %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give these roles to %n members</source>
        <translation>
            <numerusform>Give these roles to %n member</numerusform>
            <numerusform>Give these roles to %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::StateCard</name>
    <message numerus="yes">
        <source>Not linked yet. %n people may be the same person.</source>
        <translation>
            <numerusform>Not linked yet. %n person may be the same person.</numerusform>
            <numerusform>Not linked yet. %n people may be the same person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::StepDetail</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::SurePairsDialog</name>
    <message numerus="yes">
        <source>%1 of %n sure pairs, chosen at random: are they right?</source>
        <translation>
            <numerusform>%1 of %n sure pair: is it right?</numerusform>
            <numerusform>%1 of %n sure pairs, chosen at random: are they right?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs are linked</source>
        <translation>
            <numerusform>%n pair is linked</numerusform>
            <numerusform>%n pairs are linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link all %n</source>
        <translation>
            <numerusform>Link this one</numerusform>
            <numerusform>Link all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::TeachDialog</name>
    <message numerus="yes">
        <source>%n others become certain with it:</source>
        <translation>
            <numerusform>%n other becomes certain with it:</numerusform>
            <numerusform>%n others become certain with it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remember and link %n</source>
        <translation>
            <numerusform>Remember and link %n</numerusform>
            <numerusform>Remember and link %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ToEnterDialog</name>
    <message numerus="yes">
        <source>%n people were made here with + and are not in your own Motivity yet. Enter them there; a newer Motivity file takes them off this list.</source>
        <translation>
            <numerusform>%n person was made here with + and is not in your own Motivity yet. Enter this person there; a newer Motivity file takes the person off this list.</numerusform>
            <numerusform>%n people were made here with + and are not in your own Motivity yet. Enter them there; a newer Motivity file takes them off this list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ToMendPage</name>
    <message numerus="yes">
        <source>%n to mend in %1</source>
        <translation>
            <numerusform>One to mend in %1</numerusform>
            <numerusform>%n to mend in %1</numerusform>
        </translation>
    </message>
</context>
</TS>
