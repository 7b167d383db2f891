<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Access</name>
    <message numerus="yes">
        <source>Access on %1: no, %2 are suspended.</source>
        <translation>
            <numerusform>Access on %1: no, %2 is suspended.</numerusform>
            <numerusform>Access on %1: no, %2 are suspended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access on %1: no, %2 have not started yet.</source>
        <translation>
            <numerusform>Access on %1: no, %2 has not started yet.</numerusform>
            <numerusform>Access on %1: no, %2 have not started yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access on %1: no, the terms of %2 are not known.</source>
        <translation>
            <numerusform>Access on %1: no, the term of %2 is not known.</numerusform>
            <numerusform>Access on %1: no, the terms of %2 are not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>The tenant file was imported: %n people.</source>
        <translation>
            <numerusform>The tenant file was imported: %n person.</numerusform>
            <numerusform>The tenant file was imported: %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>On %1, %n people lose access.</source>
        <translation>
            <numerusform>On %1, %n person loses access.</numerusform>
            <numerusform>On %1, %n people lose access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them are the last %n administrators.</source>
        <translation>
            <numerusform>Among them is the last administrator.</numerusform>
            <numerusform>Among them are the last %n administrators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them are %n administrators.</source>
        <translation>
            <numerusform>Among them is %n administrator.</numerusform>
            <numerusform>Among them are %n administrators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roles of %n of them are not known; administrators may be among them.</source>
        <translation>
            <numerusform>The roles of %n of them are not known; that one may be an administrator.</numerusform>
            <numerusform>The roles of %n of them are not known; administrators may be among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 on, %n people have access who otherwise would not.</source>
        <translation>
            <numerusform>From %1 on, %n person has access who otherwise would not.</numerusform>
            <numerusform>From %1 on, %n people have access who otherwise would not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>Access of its %n people through %1</source>
        <translation>
            <numerusform>Access of its one person through %1</numerusform>
            <numerusform>Access of its %n people through %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 runs through %2, %n days left.</source>
        <translation>
            <numerusform>%1 runs through %2, %n day left.</numerusform>
            <numerusform>%1 runs through %2, %n days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people to %1</source>
        <translation>
            <numerusform>%n person to %1</numerusform>
            <numerusform>%n people to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>%n license(s) on it are assigned: first remove them or move them to another subscription.</source>
        <translation>
            <numerusform>%n license on it is assigned: first remove it or move it to another subscription.</numerusform>
            <numerusform>%n licenses on it are assigned: first remove them or move them to another subscription.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n usage entries name it: first take them away.</source>
        <translation>
            <numerusform>%n usage entry names it: first take it away.</numerusform>
            <numerusform>%n usage entries name it: first take them away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message numerus="yes">
        <source>%n administrators</source>
        <translation>
            <numerusform>%n administrator</numerusform>
            <numerusform>%n administrators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roles of %n people are not known.</source>
        <translation>
            <numerusform>The roles of %n person are not known.</numerusform>
            <numerusform>The roles of %n people are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no access on %2: they have a role, but no license.</source>
        <translation>
            <numerusform>%n person has no access on %2: there is a role, but no license.</numerusform>
            <numerusform>%n people have no access on %2: they have a role, but no license.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no access on %2: the subscriptions with their licenses are suspended.</source>
        <translation>
            <numerusform>%n person has no access on %2: the subscription with the license is suspended.</numerusform>
            <numerusform>%n people have no access on %2: the subscriptions with their licenses are suspended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no access on %2: the subscriptions with their licenses have not started yet.</source>
        <translation>
            <numerusform>%n person has no access on %2: the subscription with the license has not started yet.</numerusform>
            <numerusform>%n people have no access on %2: the subscriptions with their licenses have not started yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no access on %2: the subscriptions with their licenses have ended.</source>
        <translation>
            <numerusform>%n person has no access on %2: the subscription with the license has ended.</numerusform>
            <numerusform>%n people have no access on %2: the subscriptions with their licenses have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no access on %2: the terms of the subscriptions with their licenses are not known.</source>
        <translation>
            <numerusform>%n person has no access on %2: the term of the subscription with the license is not known.</numerusform>
            <numerusform>%n people have no access on %2: the terms of the subscriptions with their licenses are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 hold licenses only on subscriptions that have ended by then. Move at least one of them.</source>
        <translation>
            <numerusform>%2 holds licenses only on subscriptions that have ended by then. Move this person.</numerusform>
            <numerusform>%2 hold licenses only on subscriptions that have ended by then. Move at least one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 hold no license. Give one to at least one of them, on an active subscription.</source>
        <translation>
            <numerusform>%2 holds no license. Give this person one, on an active subscription.</numerusform>
            <numerusform>%2 hold no license. Give one to at least one of them, on an active subscription.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 hold licenses only on subscriptions that are not active then. Move at least one of them.</source>
        <translation>
            <numerusform>%2 holds licenses only on subscriptions that are not active then. Move this person.</numerusform>
            <numerusform>%2 hold licenses only on subscriptions that are not active then. Move at least one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people the roles are not known. Whether an administrator has access from %1 cannot be said. Fill in the roles of those who are administrators.</source>
        <translation>
            <numerusform>Of %n person the roles are not known. Whether an administrator has access from %1 cannot be said. Fill in the roles of those who are administrators.</numerusform>
            <numerusform>Of %n people the roles are not known. Whether an administrator has access from %1 cannot be said. Fill in the roles of those who are administrators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notice for %1 can be given through %2, %n days left. It runs through %3.</source>
        <translation>
            <numerusform>Notice for %1 can be given through %2, %n day left. It runs through %3.</numerusform>
            <numerusform>Notice for %1 can be given through %2, %n days left. It runs through %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 runs through %2, %n days left.</source>
        <translation>
            <numerusform>%1 runs through %2, %n day left.</numerusform>
            <numerusform>%1 runs through %2, %n days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other administrators have no access even before that.</source>
        <translation>
            <numerusform>%n other administrator has no access even before that.</numerusform>
            <numerusform>%n other administrators have no access even before that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n %2 licenses assigned, but its contract has none of that type on %3. Remove or move them, or add the entitlement.</source>
        <translation>
            <numerusform>%1: %n %2 license assigned, but its contract has none of that type on %3. Remove or move it, or add the entitlement.</numerusform>
            <numerusform>%1: %n %2 licenses assigned, but its contract has none of that type on %3. Remove or move them, or add the entitlement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>Licenses assigned to %n people on %2: %3</source>
        <translation>
            <numerusform>License assigned to %n person on %2: %3</numerusform>
            <numerusform>Licenses assigned to %n people on %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Licenses of %n people on %2 removed: %3</source>
        <translation>
            <numerusform>License of %n person on %2 removed: %3</numerusform>
            <numerusform>Licenses of %n people on %2 removed: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Licenses of %n people moved from %2 to %3</source>
        <translation>
            <numerusform>Licenses of %n person moved from %2 to %3</numerusform>
            <numerusform>Licenses of %n people moved from %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of %n people changed</source>
        <translation>
            <numerusform>Details of %n person changed</numerusform>
            <numerusform>Details of %n people changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people removed</source>
        <translation>
            <numerusform>%n person removed</numerusform>
            <numerusform>%n people removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Licenses of %n people edited</source>
        <translation>
            <numerusform>Licenses of %n person edited</numerusform>
            <numerusform>Licenses of %n people edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tenant file imported: %1, %n people</source>
        <translation>
            <numerusform>Tenant file imported: %1, %n person</numerusform>
            <numerusform>Tenant file imported: %1, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more change(s)</source>
        <translation>
            <numerusform>%1, and %n more change</numerusform>
            <numerusform>%1, and %n more changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tenant file imported: %n people</source>
        <translation>
            <numerusform>Tenant file imported: %n person</numerusform>
            <numerusform>Tenant file imported: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finding about %n people accepted: %2</source>
        <translation>
            <numerusform>Finding about %n person accepted: %2</numerusform>
            <numerusform>Finding about %n people accepted: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acceptance about %n people taken back: %2</source>
        <translation>
            <numerusform>Acceptance about %n person taken back: %2</numerusform>
            <numerusform>Acceptance about %n people taken back: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the same day, but %n days younger</source>
        <translation>
            <numerusform>on the same day, but %n day younger</numerusform>
            <numerusform>on the same day, but %n days younger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::ComparisonPage</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::ContractTexts</name>
    <message numerus="yes">
        <source>There is a gap of %n days: %1 is not active %2.</source>
        <translation>
            <numerusform>There is a gap of %n day: %1 is not active %2.</numerusform>
            <numerusform>There is a gap of %n days: %1 is not active %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::FindingsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n accepted</source>
        <translation>
            <numerusform>%1, %n accepted</numerusform>
            <numerusform>%1, %n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted findings</source>
        <translation>
            <numerusform>%n accepted finding</numerusform>
            <numerusform>%n accepted findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::LicenseEditor</name>
    <message numerus="yes">
        <source>%n ended subscriptions</source>
        <translation>
            <numerusform>%n ended subscription</numerusform>
            <numerusform>%n ended subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit the licenses of %n people</source>
        <translation>
            <numerusform>Edit the licenses of %n person</numerusform>
            <numerusform>Edit the licenses of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::LicenseTexts</name>
    <message numerus="yes">
        <source>%n people get %1.</source>
        <translation>
            <numerusform>%n person gets %1.</numerusform>
            <numerusform>%n people get %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is taken away from %n people.</source>
        <translation>
            <numerusform>%1 is taken away from %n person.</numerusform>
            <numerusform>%1 is taken away from %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people get %2 instead of %1.</source>
        <translation>
            <numerusform>%n person gets %2 instead of %1.</numerusform>
            <numerusform>%n people get %2 instead of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supervisors lose that role: it needs a Premium license.</source>
        <translation>
            <numerusform>%n supervisor loses that role: it needs a Premium license.</numerusform>
            <numerusform>%n supervisors lose that role: it needs a Premium license.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people with Standard do not become supervisor: it needs a Premium license.</source>
        <translation>
            <numerusform>%n person with Standard does not become supervisor: it needs a Premium license.</numerusform>
            <numerusform>%n people with Standard do not become supervisor: it needs a Premium license.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::MainWindow</name>
    <message numerus="yes">
        <source>Undo to &amp;here: %n change(s)</source>
        <translation>
            <numerusform>Undo to &amp;here: %n change</numerusform>
            <numerusform>Undo to &amp;here: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo to &amp;here: %n change(s)</source>
        <translation>
            <numerusform>Redo to &amp;here: %n change</numerusform>
            <numerusform>Redo to &amp;here: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::Navigation</name>
    <message numerus="yes">
        <source>%1, %n open</source>
        <comment>page, findings</comment>
        <translation>
            <numerusform>%1, %n open</numerusform>
            <numerusform>%1, %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::PeopleBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::PersonEditor</name>
    <message numerus="yes">
        <source>Edit the details of %n people</source>
        <translation>
            <numerusform>Edit the details of %n person</numerusform>
            <numerusform>Edit the details of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::PersonPage</name>
    <message numerus="yes">
        <source>%n others have exactly these licenses.</source>
        <translation>
            <numerusform>%n other has exactly these licenses.</numerusform>
            <numerusform>%n others have exactly these licenses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::ScenariosPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::SeatsTexts</name>
    <message numerus="yes">
        <source>Licenses are named: short by %n.</source>
        <translation>
            <numerusform>Licenses are named: short by %n.</numerusform>
            <numerusform>Licenses are named: short by %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::StatusLine</name>
    <message numerus="yes">
        <source>Still to be carried out: %n people</source>
        <translation>
            <numerusform>Still to be carried out: %n person</numerusform>
            <numerusform>Still to be carried out: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::StripTexts</name>
    <message numerus="yes">
        <source>You are looking at today, as imported on %1 (%n days old).</source>
        <translation>
            <numerusform>You are looking at today, as imported on %1 (%n day old).</numerusform>
            <numerusform>You are looking at today, as imported on %1 (%n days old).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is %n days old.</source>
        <translation>
            <numerusform>The import is %n day old.</numerusform>
            <numerusform>The import is %n days old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::SubscriptionsPage</name>
    <message numerus="yes">
        <source>%n subscriptions</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions that have ended or not started yet</source>
        <translation>
            <numerusform>%n subscription that has ended or not started yet</numerusform>
            <numerusform>%n subscriptions that have ended or not started yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::TableTexts</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::TakeOverDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::TermTexts</name>
    <message numerus="yes">
        <source>Runs through %1, %n days left.</source>
        <translation>
            <numerusform>Runs through %1, %n day left.</numerusform>
            <numerusform>Runs through %1, %n days left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::UsersPage</name>
    <message numerus="yes">
        <source>%n are not in this plan.</source>
        <translation>
            <numerusform>%n is not in this plan.</numerusform>
            <numerusform>%n are not in this plan.</numerusform>
        </translation>
    </message>
</context>
</TS>
