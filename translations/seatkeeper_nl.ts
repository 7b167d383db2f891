<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>Access</name>
    <message>
        <source>Access on %1: yes, via %2, with no known last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access on %1: yes, via %2, through %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access on %1: no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access on %1: no, %2 ended on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access on %1: no, the last subscription with a license (%2) ended on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access on %1: no license. Whether an administrator needs one is not documented (assumption A13).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access on %1: no, there is no license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Access on %1: no, %2 are suspended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access on %1: no, %2 have not started yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access on %1: no, the terms of %2 are not known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This person is not in the plan any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is access from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes away access on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gives access on %1, through %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gives access on %1, with no known last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access no longer ends on %2; it has no known last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access had no known last day; it now ends on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access through %3 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assumptions</name>
    <message>
        <source>Assumption A1: the age of a subscription counts from the day on which it was created, or else from the first day of its first term. The article does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A2: a tie is decided by age, then by id. The article does not say; Control Hub has the last word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A4: agents and IVR ports are summed over all subscriptions. The older edition of the article says so, and the newer one does not contradict it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A5: Standard and Premium agents are not summed with each other. The article does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A6: other usage types are not summed with each other either. The article does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A7: licenses have no dates. An answer about any day uses the licenses of now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A9: usage of Webex Connect counts as that of the primary subscription also where that one has no entitlement for it. The article does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A10: while no subscription is active there is no primary subscription. The article does not say who pays then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A11: concurrent and named licenses can follow each other as long as they share no day. The article does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A12: no rule is known for Workforce Optimization (WFO), and none is guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A13: an administrator without a license is a warning and not a loss of access. Whether administrators need one is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A14: a suspended subscription is not active. The article does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A15: days are whole calendar days without a time zone, and the last day is included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A16: the Flex version and hybrid are labels on which no rule depends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A17: nothing is promised after the last day, so no days of grace are counted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A3: a subscription that is renewed keeps its age and its place. The example in the newer edition of the article reads so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A3, switched off: a subscription that comes back after a gap starts anew. The example in the newer edition of the article reads otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A18: what is contracted on the last day of a month, and who is responsible then, counts for its overage. The article does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A18: what is contracted on the first day of a month, and who is responsible then, counts for its overage. The article does not say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file cannot be read: %1. Check that it is there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid JSON from here on. Look for a comma, a quotation mark or a bracket that is missing just before this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here. Check its spelling, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here more than once. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing here. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say that its format is &quot;%1&quot;. Choose a file of that format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the format is not valid. Write %1, without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made by a newer version of Seatkeeper (format version %1). Update Seatkeeper to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day, %2, comes before the first day, %1. Choose a later last day or an earlier first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operation &quot;%1&quot;. Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licensing model of %1 is not known, so %1 cannot have a term yet. First choose whether its licenses are concurrent or named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no subscription %1. Check the id, or add the subscription first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in this plan. Check the address, or add this person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is a subscription %1. Choose another id, or edit the subscription that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is somebody with the address %1. Choose another address, or edit the person who is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in the list more than once. Name each person once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than one license on %2. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have this license on %2. Look at the licenses that this person has now, or leave this person out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has a license on %2. Remove that one first, or leave this person out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor role comes with a Premium license only (%1). Choose Premium, or leave the supervisor role out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licenses are on %1 already. Choose another subscription to move them to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 lies in no term of %1. Choose a day that lies in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term of %1 starts on %2. Name the term by its first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not suspended on %2. Choose a day on which it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no entitlement for %2 on %3. Choose a day on which it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usage of %2 in %1 stands here more than once for the same subscription. Keep one of the entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one invoice for %1. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario cannot hold the operation &quot;%1&quot;. Make this change in the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was not understood: %1. &quot;seatkeeper-cli help&quot; lists all commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no scenario &quot;%1&quot;. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;. Choose article, departments or lockout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a plan of Seatkeeper. Choose a file that Seatkeeper made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is: %2. Go back to a backup of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Seatkeeper (plan version %2). Update Seatkeeper to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by an older version of Seatkeeper (plan version %2) that this one does not read. Open it with the version that made it, and export the tenant there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open elsewhere: in process %2 on %3. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not saved: %1. The plan is unchanged. Check that there is room on the disk and that you may write there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: %2. Check that there is room on the disk and that you may write there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in quotation marks belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from 0 to 2147483647 belongs here, in digits only and without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word true or false belongs here, without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list in square brackets belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object in curly brackets belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of another kind belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a control character, such as a tab or a line break. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid here. An id or address is not empty and has no spaces around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid date. Write it as in 2027-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid month. Write it as in 2027-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid rate. Write it as in &quot;95.00&quot;, with at most four decimals behind a point, and at most 999999.9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid amount. Write it as in &quot;665.00&quot;, with at most two decimals behind a point, and at most 999999999999.99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the words that can stand here. Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in this list more than once. Name it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is empty. Name at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text or number ends here that has more than %1 characters. Make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and objects stand here more than %1 levels deep within each other. Make them less deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the file holds more than %1 values. Divide it into smaller parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than can be read: the limit is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two terms of %1 overlap %2. Choose days that lie in no other term of this subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two suspensions of %1 overlap %2. Choose days that lie in no other suspension of this subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entitlements of %1 for the same usage type overlap %2. Choose days on which it has no other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be added: its licenses are named, those of %2 concurrent. Their terms overlap %3. Choose concurrent, or terms that do not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be added: its licenses are concurrent, those of %2 named. Their terms overlap %3. Choose named, or terms that do not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 do not go together: the licenses of %1 are named, those of %2 concurrent. Their terms overlap %3. Choose the same licensing model for both, or terms that do not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 do not go together: the licenses of %1 are concurrent, those of %2 named. Their terms overlap %3. Choose the same licensing model for both, or terms that do not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed, because it is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) on it are assigned: first remove them or move them to another subscription.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n usage entries name it: first take them away.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>Subscription %1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 renewed from %2 with no last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 renewed from %2 through %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term of %1 that started on %2 changed: from %3 with no last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term of %1 that started on %2 changed: from %3 through %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended: it runs through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 suspended from %2 with no last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 suspended from %2 through %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 resumed from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entitlement added to %1: %2, quantity %3, from %4 with no last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entitlement added to %1: %2, quantity %3, from %4 through %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity of %1 changed: %2, %3 from %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entitlement of %1 ended: %2, through %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overage rate of %1 taken away: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overage rate of %1 set: %2, %3 a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage of %1 taken away: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage of %1 entered: %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice of %1 taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice of %1 entered: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the tenant changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License assigned to %1 on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License of %1 on %2 removed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses of %1 moved from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses of %1 edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Licenses assigned to %n people on %2: %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Licenses of %n people on %2 removed: %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Licenses of %n people moved from %2 to %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of %n people changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Licenses of %n people edited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tenant file imported: %1, %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Assumption A3 changed: a renewed subscription keeps its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A3 changed: a renewed subscription starts anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A18 changed: the first day of a month counts for its overage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption A18 changed: the last day of a month counts for its overage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscription unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>does not take part: is suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not take part: has not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not take part: has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not take part: its term is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not take part: no longer has %1 (being older does not count here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not take part: does not have %1 (being older does not count here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not take part: no longer has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not take part: does not have %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the same day, but %n days younger</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the same in everything; its id comes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because %1 is the only subscription that is active on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because %1 is the oldest subscription that is active on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because %1 comes first by its id among the oldest subscriptions that are active on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only subscription that is active on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the oldest subscription that is active on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes first by its id among the oldest subscriptions that are active on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because %1 is the only active subscription that has %3 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because %1 is the subscription on %2 that had %3 first and still has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because %1 is the subscription on %2 that had %3 first and still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because %1 is the oldest on %2 of the subscriptions that had %3 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because %1 comes first by its id on %2 among the subscriptions that had %3 first and are equally old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because %1 is the primary subscription on %2, and that one pays the overage of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because all usage of %3 counts as that of the primary subscription, and on %2 that is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because no subscription is active on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because no subscription is active on %2, so there is no primary subscription to pay for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because no active subscription has the usage type %3 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is %1 the primary subscription?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is there no primary subscription?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does %1 pay for %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does nobody pay for %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tie: %1 had %2 first, on the same day. Control Hub has the last word: look there who pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tie: %1 are equally old. Control Hub has the last word: look there which one is the primary subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule R2 · article n98y8mz, newer and older edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules R3 and R2 · article n98y8mz, newer and older edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules R1 and R2 · article n98y8mz, newer and older edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule R6 · article n98y8mz, newer edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule known: the article does not say which subscription pays the overage of %1. Seatkeeper does not guess (assumption A12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on %1: %2 pays from then on, because %3 ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on %1: %2 pays from then on, because %3 is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on %1: %2 pays from then on, because %3 no longer has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on %1: %2 pays from then on, because it starts then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on %1: %2 pays from then on, because its renewal starts then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on %1: %2 pays from then on, because it is no longer suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on %1: %2 pays from then on, because it then has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on %1: %2 is primary from then on, because %3 ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on %1: %2 is primary from then on, because %3 is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on %1: %2 is primary from then on, because it starts then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on %1: %2 is primary from then on, because its renewal starts then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on %1: %2 is primary from then on, because it is no longer suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on %1: nobody pays from then on, because %3 ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on %1: nobody pays from then on, because %3 is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on %1: nobody pays from then on, because %3 no longer has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on %1: there is no primary subscription from then on, because %3 ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on %1: there is no primary subscription from then on, because %3 is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as is known, this does not change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Standard agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IVR port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IVR Outbound Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webex Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workforce Optimization (WFO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IVR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IVR Outbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WFO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IVR ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbound IVR campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term of the subscription unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurrent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entitlement ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entitlement started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
