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
    <name>Assumptions</name>
    <message numerus="yes">
        <source>%n amounts change, together from %1 to %2.</source>
        <translation>
            <numerusform>%n amount changes, from %1 to %2.</numerusform>
            <numerusform>%n amounts change, together from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n periods from %1 on, another subscription pays or is primary.</source>
        <translation>
            <numerusform>For %n period from %1 on, another subscription pays or is primary.</numerusform>
            <numerusform>For %n periods from %1 on, another subscription pays or is primary.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryOut</name>
    <message numerus="yes">
        <source>They are about %n people. Seatkeeper itself changes nothing in Control Hub.</source>
        <translation>
            <numerusform>They are about %n person. Seatkeeper itself changes nothing in Control Hub.</numerusform>
            <numerusform>They are about %n people. Seatkeeper itself changes nothing in Control Hub.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n requests, one a line and one a person, administrators first. Seatkeeper itself sends nothing.</source>
        <translation>
            <numerusform>The file holds %n request. Seatkeeper itself sends nothing.</numerusform>
            <numerusform>The file holds %n requests, one a line and one a person, administrators first. Seatkeeper itself sends nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cliffs</name>
    <message numerus="yes">
        <source>%n administrators</source>
        <translation>
            <numerusform>%n administrator</numerusform>
            <numerusform>%n administrators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supervisors</source>
        <translation>
            <numerusform>%n supervisor</numerusform>
            <numerusform>%n supervisors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people without a role</source>
        <translation>
            <numerusform>%n person without a role</numerusform>
            <numerusform>%n people without a role</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people whose roles are unknown</source>
        <translation>
            <numerusform>%n person whose roles are unknown</numerusform>
            <numerusform>%n people whose roles are unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 is suspended from %1 on. %n people lose access: %3.</source>
        <translation>
            <numerusform>%2 is suspended from %1 on. %n person loses access: %3.</numerusform>
            <numerusform>%2 is suspended from %1 on. %n people lose access: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 no longer runs from %1 on. %n people lose access: %3.</source>
        <translation>
            <numerusform>%2 no longer runs from %1 on. %n person loses access: %3.</numerusform>
            <numerusform>%2 no longer runs from %1 on. %n people lose access: %3.</numerusform>
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
    <message numerus="yes">
        <source>Handed over: %n people.</source>
        <translation>
            <numerusform>Handed over: %n person.</numerusform>
            <numerusform>Handed over: %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps are left to do by hand.</source>
        <translation>
            <numerusform>%n step is left to do by hand.</numerusform>
            <numerusform>%n steps are left to do by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n people lose access earlier, from %1.</source>
        <translation>
            <numerusform>%n person loses access earlier, from %1.</numerusform>
            <numerusform>%n people lose access earlier, from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people lose access earlier: %1.</source>
        <translation>
            <numerusform>%n person loses access earlier: %1.</numerusform>
            <numerusform>%n people lose access earlier: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have access longer, from %1.</source>
        <translation>
            <numerusform>%n person has access longer, from %1.</numerusform>
            <numerusform>%n people have access longer, from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have access longer: %1.</source>
        <translation>
            <numerusform>%n person has access longer: %1.</numerusform>
            <numerusform>%n people have access longer: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have access on the left side only.</source>
        <translation>
            <numerusform>%n person has access on the left side only.</numerusform>
            <numerusform>%n people have access on the left side only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have access on the right side only.</source>
        <translation>
            <numerusform>%n person has access on the right side only.</numerusform>
            <numerusform>%n people have access on the right side only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of overage that costs nothing are left out.</source>
        <translation>
            <numerusform>%n row of overage that costs nothing is left out.</numerusform>
            <numerusform>%n rows of overage that costs nothing are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequences</name>
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
        <source>%1, %n people have access who otherwise would not.</source>
        <translation>
            <numerusform>%1, %n person has access who otherwise would not.</numerusform>
            <numerusform>%1, %n people have access who otherwise would not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n people lose access through this.</source>
        <translation>
            <numerusform>On %1, %n person loses access through this.</numerusform>
            <numerusform>On %1, %n people lose access through this.</numerusform>
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
    <message numerus="yes">
        <source>%n people, but there is no subscription to move them to</source>
        <translation>
            <numerusform>%n person, but there is no subscription to move to</numerusform>
            <numerusform>%n people, but there is no subscription to move them to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, but no other subscription has a seat for them</source>
        <translation>
            <numerusform>%n person, but no other subscription has a seat left</numerusform>
            <numerusform>%n people, but no other subscription has a seat for them</numerusform>
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
    <message numerus="yes">
        <source>Of %n usage entries of %1 the subscription is not known. Overage that they cause can be charged on to nobody.</source>
        <translation>
            <numerusform>Of %n usage entry of %1 the subscription is not known. Overage that it causes can be charged on to nobody.</numerusform>
            <numerusform>Of %n usage entries of %1 the subscription is not known. Overage that they cause can be charged on to nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n usage entries from %1 through %2 the subscription is not known. Overage that they cause can be charged on to nobody.</source>
        <translation>
            <numerusform>Of %n usage entry from %1 through %2 the subscription is not known. Overage that it causes can be charged on to nobody.</numerusform>
            <numerusform>Of %n usage entries from %1 through %2 the subscription is not known. Overage that they cause can be charged on to nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 %2 are committed; in the last %n months with usage, through %4, at most %3 were used. Fewer may do at the next renewal.</source>
        <translation>
            <numerusform>For %1 %2 are committed; in %4, the only month with usage, %3 were used. Fewer may do at the next renewal.</numerusform>
            <numerusform>For %1 %2 are committed; in the last %n months with usage, through %4, at most %3 were used. Fewer may do at the next renewal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n administrators</source>
        <translation>
            <numerusform>%n administrator</numerusform>
            <numerusform>%n administrators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supervisors</source>
        <translation>
            <numerusform>%n supervisor</numerusform>
            <numerusform>%n supervisors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have ended by then.</source>
        <translation>
            <numerusform>%1 has ended by then.</numerusform>
            <numerusform>%1 have ended by then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are suspended then.</source>
        <translation>
            <numerusform>%1 is suspended then.</numerusform>
            <numerusform>%1 are suspended then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are not active then.</source>
        <translation>
            <numerusform>%1 is not active then.</numerusform>
            <numerusform>%1 are not active then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of them have access through another subscription.</source>
        <translation>
            <numerusform>There is access through another subscription.</numerusform>
            <numerusform>All of them have access through another subscription.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of them has access.</source>
        <translation>
            <numerusform>This person has no access because of that.</numerusform>
            <numerusform>None of them has access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no access.</source>
        <translation>
            <numerusform>%n of them has no access.</numerusform>
            <numerusform>%n of them have no access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n people lose access.</source>
        <translation>
            <numerusform>On %1, %n person loses access.</numerusform>
            <numerusform>On %1, %n people lose access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %2 lose access.</source>
        <translation>
            <numerusform>On %1, %2 loses access.</numerusform>
            <numerusform>On %1, %2 lose access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n people lose access: %2.</source>
        <translation>
            <numerusform>On %1, %n person loses access: %2.</numerusform>
            <numerusform>On %1, %n people lose access: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %2 %1 is the only administrator with access; %n others have none then. Give at least one of them a license on an active subscription.</source>
        <translation>
            <numerusform>From %2 %1 is the only administrator with access; %n other has none then. Give that one a license on an active subscription.</numerusform>
            <numerusform>From %2 %1 is the only administrator with access; %n others have none then. Give at least one of them a license on an active subscription.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n administrators hold no license. Whether administrators need one is not documented (assumption A13): check that they can sign in to Control Hub.</source>
        <translation>
            <numerusform>%n administrator holds no license. Whether administrators need one is not documented (assumption A13): check that this one can sign in to Control Hub.</numerusform>
            <numerusform>%n administrators hold no license. Whether administrators need one is not documented (assumption A13): check that they can sign in to Control Hub.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people still hold a license on %1, which ended on %2.</source>
        <translation>
            <numerusform>%n person still holds a license on %1, which ended on %2.</numerusform>
            <numerusform>%n people still hold a license on %1, which ended on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move or remove these licenses.</source>
        <translation>
            <numerusform>Move or remove this license.</numerusform>
            <numerusform>Move or remove these licenses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people hold a license on %1, which is suspended through %2.</source>
        <translation>
            <numerusform>%n person holds a license on %1, which is suspended through %2.</numerusform>
            <numerusform>%n people hold a license on %1, which is suspended through %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people hold a license on %1, which is suspended; until when is not known.</source>
        <translation>
            <numerusform>%n person holds a license on %1, which is suspended; until when is not known.</numerusform>
            <numerusform>%n people hold a license on %1, which is suspended; until when is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people hold a license on %1, which starts only on %2.</source>
        <translation>
            <numerusform>%n person holds a license on %1, which starts only on %2.</numerusform>
            <numerusform>%n people hold a license on %1, which starts only on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are inactive in Control Hub, but hold a license. Remove what is no longer needed.</source>
        <translation>
            <numerusform>%n person is inactive in Control Hub, but holds a license. Remove what is no longer needed.</numerusform>
            <numerusform>%n people are inactive in Control Hub, but hold a license. Remove what is no longer needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are supervisors with a Standard license. A supervisor needs Premium: change the licenses, or take the role away.</source>
        <translation>
            <numerusform>%n person is a supervisor with a Standard license. A supervisor needs Premium: change the license, or take the role away.</numerusform>
            <numerusform>%n people are supervisors with a Standard license. A supervisor needs Premium: change the licenses, or take the role away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people hold licenses on %2.</source>
        <translation>
            <numerusform>%n person holds licenses on %2.</numerusform>
            <numerusform>%n people hold licenses on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of change %1 of scenario %2 were changed otherwise meanwhile, and the scenario leaves them as they are: %3.</source>
        <translation>
            <numerusform>%n person of change %1 of scenario %2 was changed otherwise meanwhile, and the scenario leaves that as it is: %3.</numerusform>
            <numerusform>%n people of change %1 of scenario %2 were changed otherwise meanwhile, and the scenario leaves them as they are: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no day on which to carry out change %1 of scenario %2: %n people go from %3, active through %4, to %5, active from %6. Let %5 start earlier, or %3 run longer.</source>
        <translation>
            <numerusform>There is no day on which to carry out change %1 of scenario %2: %n person goes from %3, active through %4, to %5, active from %6. Let %5 start earlier, or %3 run longer.</numerusform>
            <numerusform>There is no day on which to carry out change %1 of scenario %2: %n people go from %3, active through %4, to %5, active from %6. Let %5 start earlier, or %3 run longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not active %2: a gap of %n days before its renewal. Let its terms follow each other, or plan for these days.</source>
        <translation>
            <numerusform>%1 is not active %2: a gap of %n day before its renewal. Let its terms follow each other, or plan for this day.</numerusform>
            <numerusform>%1 is not active %2: a gap of %n days before its renewal. Let its terms follow each other, or plan for these days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 hold licenses only on subscriptions that have ended. Move at least one of them.</source>
        <translation>
            <numerusform>%2 holds licenses only on subscriptions that have ended. Move this person.</numerusform>
            <numerusform>%2 hold licenses only on subscriptions that have ended. Move at least one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 hold licenses only on subscriptions that are not active. Move at least one of them.</source>
        <translation>
            <numerusform>%2 holds licenses only on subscriptions that are not active. Move this person.</numerusform>
            <numerusform>%2 hold licenses only on subscriptions that are not active. Move at least one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 on none of the %n known administrators has access.</source>
        <translation>
            <numerusform>From %1 on the only known administrator has no access.</numerusform>
            <numerusform>From %1 on none of the %n known administrators has access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people the roles are not known: fill in whether one of them is an administrator.</source>
        <translation>
            <numerusform>Of %n person the roles are not known: fill in whether this is an administrator.</numerusform>
            <numerusform>Of %n people the roles are not known: fill in whether one of them is an administrator.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n people are new.</source>
        <translation>
            <numerusform>%n person is new.</numerusform>
            <numerusform>%n people are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are no longer in Control Hub. They leave the baseline.</source>
        <translation>
            <numerusform>%n person is no longer in Control Hub, and leaves the baseline.</numerusform>
            <numerusform>%n people are no longer in Control Hub. They leave the baseline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have another address. They stay who they are, in scenarios too.</source>
        <translation>
            <numerusform>%n person has another address. That person stays who they are, in scenarios too.</numerusform>
            <numerusform>%n people have another address. They stay who they are, in scenarios too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name, department, status or roles of %n people are others.</source>
        <translation>
            <numerusform>Name, department, status or roles of %n person are others.</numerusform>
            <numerusform>Name, department, status or roles of %n people are others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Licenses of %n people in Control Hub are others.</source>
        <translation>
            <numerusform>Licenses of %n person in Control Hub are others.</numerusform>
            <numerusform>Licenses of %n people in Control Hub are others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions are new to the plan. Their days, entitlements and licensing are not in these files: they stay incomplete until you add them.</source>
        <translation>
            <numerusform>%n subscription is new to the plan. Its days, entitlements and licensing are not in these files: it stays incomplete until you add them.</numerusform>
            <numerusform>%n subscriptions are new to the plan. Their days, entitlements and licensing are not in these files: they stay incomplete until you add them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of what was planned, %n people are done.</source>
        <translation>
            <numerusform>Of what was planned, %n person is done.</numerusform>
            <numerusform>Of what was planned, %n people are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of what was planned, %n people are still to be carried out.</source>
        <translation>
            <numerusform>Of what was planned, %n person is still to be carried out.</numerusform>
            <numerusform>Of what was planned, %n people are still to be carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of what was planned, %n people were changed otherwise in Control Hub. What is planned for them stays.</source>
        <translation>
            <numerusform>Of what was planned, %n person was changed otherwise in Control Hub. What is planned stays.</numerusform>
            <numerusform>Of what was planned, %n people were changed otherwise in Control Hub. What is planned for them stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of what was planned, %n people are no longer in Control Hub.</source>
        <translation>
            <numerusform>Of what was planned, %n person is no longer in Control Hub.</numerusform>
            <numerusform>Of what was planned, %n people are no longer in Control Hub.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned changes of scenarios no longer fit. They stay in their list, with the reason.</source>
        <translation>
            <numerusform>%n planned change of a scenario no longer fits. It stays in its list, with the reason.</numerusform>
            <numerusform>%n planned changes of scenarios no longer fit. They stay in their list, with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have Standard and Premium on one subscription: Premium counts.</source>
        <translation>
            <numerusform>%n person has Standard and Premium on one subscription: Premium counts.</numerusform>
            <numerusform>%n people have Standard and Premium on one subscription: Premium counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n people is a word that is not known here. It stays what it was in the plan.</source>
        <translation>
            <numerusform>The status of %n person is a word that is not known here. It stays what it was in the plan.</numerusform>
            <numerusform>The status of %n people is a word that is not known here. It stays what it was in the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n new people the roles are not in these files. Until you fill them in, it cannot be said for sure whether an administrator keeps access.</source>
        <translation>
            <numerusform>Of %n new person the roles are not in these files. Until you fill them in, it cannot be said for sure whether an administrator keeps access.</numerusform>
            <numerusform>Of %n new people the roles are not in these files. Until you fill them in, it cannot be said for sure whether an administrator keeps access.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message numerus="yes">
        <source>%1 takes %n of these people.</source>
        <translation>
            <numerusform>%1 takes %n of these people.</numerusform>
            <numerusform>%1 takes %n of these people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats of this license are free on all days.</source>
        <translation>
            <numerusform>%n seat of this license is free on all days.</numerusform>
            <numerusform>%n seats of this license are free on all days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be moved.</source>
        <translation>
            <numerusform>%n of them can be moved.</numerusform>
            <numerusform>%n of them can be moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them there is no place.</source>
        <translation>
            <numerusform>For %n of them there is no place.</numerusform>
            <numerusform>For %n of them there is no place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stay, because you chose so.</source>
        <translation>
            <numerusform>%n of them stays, because you chose so.</numerusform>
            <numerusform>%n of them stay, because you chose so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others keep access and stay where they are.</source>
        <translation>
            <numerusform>%n other keeps access and does not have to be moved.</numerusform>
            <numerusform>%n others keep access and stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No seat is left on %1.</source>
        <translation>
            <numerusform>No seat is left on %1.</numerusform>
            <numerusform>No seat is left on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, no other subscription can take %n people with a Premium license. More seats would not help them.</source>
        <translation>
            <numerusform>From %1, no other subscription can take %n person with a Premium license. More seats would not help.</numerusform>
            <numerusform>From %1, no other subscription can take %n people with a Premium license. More seats would not help them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, no other subscription can take %n people with a Standard license. More seats would not help them.</source>
        <translation>
            <numerusform>From %1, no other subscription can take %n person with a Standard license. More seats would not help.</numerusform>
            <numerusform>From %1, no other subscription can take %n people with a Standard license. More seats would not help them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Short by %n Premium seats from %1.</source>
        <translation>
            <numerusform>Short by %n Premium seat from %1.</numerusform>
            <numerusform>Short by %n Premium seats from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Short by %n Standard seats from %1.</source>
        <translation>
            <numerusform>Short by %n Standard seat from %1.</numerusform>
            <numerusform>Short by %n Standard seats from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more Premium seats on %1 would do.</source>
        <translation>
            <numerusform>%n more Premium seat on %1 would do.</numerusform>
            <numerusform>%n more Premium seats on %1 would do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more Standard seats on %1 would do.</source>
        <translation>
            <numerusform>%n more Standard seat on %1 would do.</numerusform>
            <numerusform>%n more Standard seats on %1 would do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people with a license on %1 lose access.</source>
        <translation>
            <numerusform>%n person with a license on %1 loses access.</numerusform>
            <numerusform>%n people with a license on %1 lose access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n of them can be moved.</source>
        <translation>
            <numerusform>That person can be moved.</numerusform>
            <numerusform>All %n of them can be moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are full.</source>
        <translation>
            <numerusform>%1 is full.</numerusform>
            <numerusform>%1 are full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more Premium seats on %1 from %2 on are saved with the moves.</source>
        <translation>
            <numerusform>%n more Premium seat on %1 from %2 on is saved with the moves.</numerusform>
            <numerusform>%n more Premium seats on %1 from %2 on are saved with the moves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more Standard seats on %1 from %2 on are saved with the moves.</source>
        <translation>
            <numerusform>%n more Standard seat on %1 from %2 on is saved with the moves.</numerusform>
            <numerusform>%n more Standard seats on %1 from %2 on are saved with the moves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them make up for what is short there already.</source>
        <translation>
            <numerusform>%n of them makes up for what is short there already.</numerusform>
            <numerusform>%n of them make up for what is short there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message numerus="yes">
        <source>On %1, %n people lose access.</source>
        <translation>
            <numerusform>On %1, %n person loses access.</numerusform>
            <numerusform>On %1, %n people lose access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n people lose access, among them the last administrator.</source>
        <translation>
            <numerusform>On %1, %n person loses access: the last administrator.</numerusform>
            <numerusform>On %1, %n people lose access, among them the last administrator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n people lose access, among them the last %2 administrators.</source>
        <translation>
            <numerusform>On %1, %n person loses access, among them the last %2 administrators.</numerusform>
            <numerusform>On %1, %n people lose access, among them the last %2 administrators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n people lose access, among them an administrator.</source>
        <translation>
            <numerusform>On %1, %n person loses access: an administrator.</numerusform>
            <numerusform>On %1, %n people lose access, among them an administrator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n people lose access, among them %2 administrators.</source>
        <translation>
            <numerusform>On %1, %n person loses access, among them %2 administrators.</numerusform>
            <numerusform>On %1, %n people lose access, among them %2 administrators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions pay for overage; no handover is known.</source>
        <translation>
            <numerusform>%n subscription pays for overage; no handover is known.</numerusform>
            <numerusform>%n subscriptions pay for overage; no handover is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions pay for overage, unchanged through %1.</source>
        <translation>
            <numerusform>%n subscription pays for overage, unchanged through %1.</numerusform>
            <numerusform>%n subscriptions pay for overage, unchanged through %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people lose access; no administrators.</source>
        <translation>
            <numerusform>%n person loses access; no administrator.</numerusform>
            <numerusform>%n people lose access; no administrators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people lose access.</source>
        <translation>
            <numerusform>%n person loses access.</numerusform>
            <numerusform>%n people lose access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n administrators are among them.</source>
        <translation>
            <numerusform>The last administrator is among them.</numerusform>
            <numerusform>The last %n administrators are among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have licenses and no access.</source>
        <translation>
            <numerusform>%n person has licenses and no access.</numerusform>
            <numerusform>%n people have licenses and no access.</numerusform>
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
        <source>In %n places more licenses are assigned than committed.</source>
        <translation>
            <numerusform>In %n place more licenses are assigned than committed.</numerusform>
            <numerusform>In %n places more licenses are assigned than committed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are open, no errors among them.</source>
        <translation>
            <numerusform>%n finding is open, no error.</numerusform>
            <numerusform>%n findings are open, no errors among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are open; alarms and errors among them: %1.</source>
        <translation>
            <numerusform>%n finding is open; alarms and errors among them: %1.</numerusform>
            <numerusform>%n findings are open; alarms and errors among them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people something is still to be carried out in Control Hub.</source>
        <translation>
            <numerusform>For %n person something is still to be carried out in Control Hub.</numerusform>
            <numerusform>For %n people something is still to be carried out in Control Hub.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people already have no access; nobody else loses it up to and including %1.</source>
        <translation>
            <numerusform>%n person already has no access; nobody else loses it up to and including %1.</numerusform>
            <numerusform>%n people already have no access; nobody else loses it up to and including %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n administrators are among them.</source>
        <translation>
            <numerusform>%n administrator is among them.</numerusform>
            <numerusform>%n administrators are among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other administrators keep access.</source>
        <translation>
            <numerusform>%n other administrator keeps access.</numerusform>
            <numerusform>%n other administrators keep access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until then these %n people have access through %1.</source>
        <translation>
            <numerusform>Until then this person has access through %1.</numerusform>
            <numerusform>Until then these %n people have access through %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overage</name>
    <message numerus="yes">
        <source>%n above its contract</source>
        <translation>
            <numerusform>%n above its contract</numerusform>
            <numerusform>%n above its contract</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below its contract</source>
        <translation>
            <numerusform>%n below its contract</numerusform>
            <numerusform>%n below its contract</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) over the contracts, but no subscription is known to pay: the amount is unknown.</source>
        <translation>
            <numerusform>%n unit over the contracts, but no subscription is known to pay: the amount is unknown.</numerusform>
            <numerusform>%n units over the contracts, but no subscription is known to pay: the amount is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pays %n unit(s), but has no known overage rate: the amount is unknown, not zero.</source>
        <translation>
            <numerusform>%1 pays %n unit, but has no known overage rate: the amount is unknown, not zero.</numerusform>
            <numerusform>%1 pays %n units, but has no known overage rate: the amount is unknown, not zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pays %n unit(s), an amount that is too large to be written.</source>
        <translation>
            <numerusform>%1 pays %n unit, an amount that is too large to be written.</numerusform>
            <numerusform>%1 pays %n units, an amount that is too large to be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n people lose access.</source>
        <translation>
            <numerusform>On %1, %n person loses access.</numerusform>
            <numerusform>On %1, %n people lose access.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n people are in this scenario only.</source>
        <translation>
            <numerusform>%n person is in this scenario only.</numerusform>
            <numerusform>%n people are in this scenario only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of the baseline are not in this scenario.</source>
        <translation>
            <numerusform>%n person of the baseline is not in this scenario.</numerusform>
            <numerusform>%n people of the baseline are not in this scenario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of these months no usage is known; they are not counted.</source>
        <translation>
            <numerusform>Of %n of these months no usage is known; it is not counted.</numerusform>
            <numerusform>Of %n of these months no usage is known; they are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes are not listed here.</source>
        <translation>
            <numerusform>%n more change is not listed here.</numerusform>
            <numerusform>%n more changes are not listed here.</numerusform>
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
    <message numerus="yes">
        <source>Imported from Control Hub (%1): %n people</source>
        <translation>
            <numerusform>Imported from Control Hub (%1): %n person</numerusform>
            <numerusform>Imported from Control Hub (%1): %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported from the Webex API: %n people</source>
        <translation>
            <numerusform>Imported from the Webex API: %n person</numerusform>
            <numerusform>Imported from the Webex API: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n days not</source>
        <translation>
            <numerusform>%n day not</numerusform>
            <numerusform>%n days not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people without access</source>
        <translation>
            <numerusform>%n person without access</numerusform>
            <numerusform>%n people without access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 comes back on %2, after %n days without a term.</source>
        <translation>
            <numerusform>%1 comes back on %2, after %n day without a term.</numerusform>
            <numerusform>%1 comes back on %2, after %n days without a term.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 %n people are without access; the day before, %2.</source>
        <translation>
            <numerusform>From %1 %n person is without access; the day before, %2.</numerusform>
            <numerusform>From %1 %n people are without access; the day before, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without access · of %n people, with the licenses of now</source>
        <translation>
            <numerusform>Without access · of %n person, with the licenses of now</numerusform>
            <numerusform>Without access · of %n people, with the licenses of now</numerusform>
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
    <name>seatkeeper::AssumptionsPage</name>
    <message numerus="yes">
        <source>%n assumptions</source>
        <translation>
            <numerusform>%n assumption</numerusform>
            <numerusform>%n assumptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::BulkTexts</name>
    <message numerus="yes">
        <source>All %n people go to %1.</source>
        <translation>
            <numerusform>This person goes to %1.</numerusform>
            <numerusform>All %n people go to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n people get a license on %1 as well.</source>
        <translation>
            <numerusform>This person gets a license on %1 as well.</numerusform>
            <numerusform>All %n people get a license on %1 as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A license is removed of all %n people.</source>
        <translation>
            <numerusform>A license of this person is removed.</numerusform>
            <numerusform>A license of all %n people is removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %2 people go to %1.</source>
        <translation>
            <numerusform>%n of %2 people goes to %1.</numerusform>
            <numerusform>%n of %2 people go to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %2 people get a license on %1 as well.</source>
        <translation>
            <numerusform>%n of %2 people gets a license on %1 as well.</numerusform>
            <numerusform>%n of %2 people get a license on %1 as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A license is removed of %n of %1 people.</source>
        <translation>
            <numerusform>A license of %n of %1 people is removed.</numerusform>
            <numerusform>A license of %n of %1 people is removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no license there and stay as they are.</source>
        <translation>
            <numerusform>%n person has no license there and stays as they are.</numerusform>
            <numerusform>%n people have no license there and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have a license on %1 already and stay as they are.</source>
        <translation>
            <numerusform>%n person has a license on %1 already and stays as they are.</numerusform>
            <numerusform>%n people have a license on %1 already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have several licenses and stay as they are, until you choose one of them above.</source>
        <translation>
            <numerusform>%n person has several licenses and stays as they are, until you choose one of them above.</numerusform>
            <numerusform>%n people have several licenses and stay as they are, until you choose one of them above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::CarryOutPage</name>
    <message numerus="yes">
        <source>%1 of %n people shown</source>
        <translation>
            <numerusform>%1 of %n person shown</numerusform>
            <numerusform>%1 of %n people shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people something is still to be carried out in Control Hub. Export it, have it processed there, and import again: what is done then leaves this list.</source>
        <translation>
            <numerusform>For %n person something is still to be carried out in Control Hub. Export it, have it processed there, and import again: what is done then leaves this list.</numerusform>
            <numerusform>For %n people something is still to be carried out in Control Hub. Export it, have it processed there, and import again: what is done then leaves this list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::CliffsPage</name>
    <message numerus="yes">
        <source>%n ends and suspensions</source>
        <translation>
            <numerusform>%n end or suspension</numerusform>
            <numerusform>%n ends and suspensions</numerusform>
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
    <message numerus="yes">
        <source>%n difference(s), %1 the same</source>
        <translation>
            <numerusform>%n difference, %1 the same</numerusform>
            <numerusform>%n differences, %1 the same</numerusform>
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
    <name>seatkeeper::ExportDialog</name>
    <message numerus="yes">
        <source>These files change %n people. Nothing is written before you choose a folder; Control Hub is changed only when you hand them over there.</source>
        <translation>
            <numerusform>These files change %n person. Nothing is written before you choose a folder; Control Hub is changed only when you hand them over there.</numerusform>
            <numerusform>These files change %n people. Nothing is written before you choose a folder; Control Hub is changed only when you hand them over there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) cannot be in such a file, and are listed to be done by hand.</source>
        <translation>
            <numerusform>%n step cannot be in such a file, and is listed to be done by hand.</numerusform>
            <numerusform>%n steps cannot be in such a file, and are listed to be done by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list says what to do for %n people. Nothing is written before you choose a folder.</source>
        <translation>
            <numerusform>This list says what to do for %n person. Nothing is written before you choose a folder.</numerusform>
            <numerusform>This list says what to do for %n people. Nothing is written before you choose a folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::FilesStep</name>
    <message numerus="yes">
        <source>Nothing was imported. %n thing(s) in these files have to be mended first.</source>
        <translation>
            <numerusform>Nothing was imported. %n thing in these files has to be mended first.</numerusform>
            <numerusform>Nothing was imported. %n things in these files have to be mended first.</numerusform>
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
    <name>seatkeeper::InvoicesTab</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
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
    <message numerus="yes">
        <source>And %n other findings.</source>
        <translation>
            <numerusform>And %n other finding.</numerusform>
            <numerusform>And %n other findings.</numerusform>
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
    <message numerus="yes">
        <source>%n change(s) undone: all there were.</source>
        <translation>
            <numerusform>%n change undone: the only one there was.</numerusform>
            <numerusform>%n changes undone: all there were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) undone. The last one done is now: %1</source>
        <translation>
            <numerusform>%n change undone. The last one done is now: %1</numerusform>
            <numerusform>%n changes undone. The last one done is now: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) done again, up to: %1</source>
        <translation>
            <numerusform>%n change done again, up to: %1</numerusform>
            <numerusform>%n changes done again, up to: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::MoveToDialog</name>
    <message numerus="yes">
        <source>Bring the licenses of %n people to another subscription</source>
        <translation>
            <numerusform>Bring the licenses of %n person to another subscription</numerusform>
            <numerusform>Bring the licenses of %n people to another subscription</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::MovesEditor</name>
    <message numerus="yes">
        <source>%n people with %1</source>
        <comment>license</comment>
        <translation>
            <numerusform>%n person with %1</numerusform>
            <numerusform>%n people with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of %2 with %1</source>
        <comment>license, department</comment>
        <translation>
            <numerusform>%n person of %2 with %1</numerusform>
            <numerusform>%n people of %2 with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %n chosen people from %1</source>
        <translation>
            <numerusform>Move the %n chosen person from %1</numerusform>
            <numerusform>Move the %n chosen people from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n of the %2 chosen people from %1</source>
        <translation>
            <numerusform>Move %n of the %2 chosen people from %1</numerusform>
            <numerusform>Move %n of the %2 chosen people from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among those without a place are %n administrators.</source>
        <translation>
            <numerusform>Among those without a place is %n administrator.</numerusform>
            <numerusform>Among those without a place are %n administrators.</numerusform>
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
    <name>seatkeeper::OverageDetail</name>
    <message numerus="yes">
        <source>Check: the %n parts add up to %1.</source>
        <translation>
            <numerusform>Check: the one part is %1.</numerusform>
            <numerusform>Check: the %n parts add up to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::OverageSummary</name>
    <message numerus="yes">
        <source>After that, %n more of the kind: see the timeline.</source>
        <translation>
            <numerusform>After that, %n more of the kind: see the timeline.</numerusform>
            <numerusform>After that, %n more of the kind: see the timeline.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::OverageTab</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n months are shown at once.</source>
        <translation>
            <numerusform>At most %n month is shown at once.</numerusform>
            <numerusform>At most %n months are shown at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ahead</source>
        <translation>
            <numerusform>%n month ahead</numerusform>
            <numerusform>%n months ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::OverviewBlockView</name>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>Show all %n lines</numerusform>
            <numerusform>Show all %n lines</numerusform>
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
    <name>seatkeeper::PersonTexts</name>
    <message numerus="yes">
        <source>%n others have exactly these licenses, and no access for the same reason: %1.</source>
        <translation>
            <numerusform>%n other has exactly these licenses, and no access for the same reason: %1.</numerusform>
            <numerusform>%n others have exactly these licenses, and no access for the same reason: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others have exactly these licenses, and access as this person has.</source>
        <translation>
            <numerusform>%n other has exactly these licenses, and access as this person has.</numerusform>
            <numerusform>%n others have exactly these licenses, and access as this person has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others have exactly these licenses, and access through %1 as well.</source>
        <translation>
            <numerusform>%n other has exactly these licenses, and access through %1 as well.</numerusform>
            <numerusform>%n others have exactly these licenses, and access through %1 as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::PreviewStep</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 people are not in these files, and leave the baseline. Do the files hold everybody? If not, go back and add those that are missing.</source>
        <translation>
            <numerusform>%n of %1 people is not in these files, and leaves the baseline. Do the files hold everybody? If not, go back and add those that are missing.</numerusform>
            <numerusform>%n of %1 people are not in these files, and leave the baseline. Do the files hold everybody? If not, go back and add those that are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::RemoveFromDialog</name>
    <message numerus="yes">
        <source>Remove licenses of %n people</source>
        <translation>
            <numerusform>Remove licenses of %n person</numerusform>
            <numerusform>Remove licenses of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::ReportDialog</name>
    <message numerus="yes">
        <source>A report tells of at most %n months.</source>
        <translation>
            <numerusform>A report tells of at most %n month.</numerusform>
            <numerusform>A report tells of at most %n months.</numerusform>
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
    <name>seatkeeper::SourceBox</name>
    <message numerus="yes">
        <source>%1: %n people</source>
        <comment>subscription</comment>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
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
    <name>seatkeeper::TimelinePage</name>
    <message numerus="yes">
        <source>%n handovers</source>
        <translation>
            <numerusform>%n handover</numerusform>
            <numerusform>%n handovers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::UsageFileDialog</name>
    <message numerus="yes">
        <source>Nothing is read. %n thing(s) in this file have to be mended first.</source>
        <translation>
            <numerusform>Nothing is read. %n thing in this file has to be mended first.</numerusform>
            <numerusform>Nothing is read. %n things in this file have to be mended first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is read. The first %n thing(s) in this file that have to be mended:</source>
        <translation>
            <numerusform>Nothing is read. The first %n thing in this file that has to be mended:</numerusform>
            <numerusform>Nothing is read. The first %n things in this file that have to be mended:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan has all quantities of this file already (%n).</source>
        <translation>
            <numerusform>The plan has the quantity of this file already (%n).</numerusform>
            <numerusform>The plan has all quantities of this file already (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>quantities</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other than now</source>
        <comment>quantities</comment>
        <translation>
            <numerusform>%n other than now</numerusform>
            <numerusform>%n other than now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <comment>quantities</comment>
        <translation>
            <numerusform>%n as it is</numerusform>
            <numerusform>%n as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::UsageTab</name>
    <message numerus="yes">
        <source>%1 And %n more cell(s) are wrong.</source>
        <translation>
            <numerusform>%1 And %n more cell is wrong.</numerusform>
            <numerusform>%1 And %n more cells are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
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
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::VoiceTab</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
</TS>
