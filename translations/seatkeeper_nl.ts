<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>Access</name>
    <message>
        <source>Access on %1: yes, via %2, with no known last day.</source>
        <translation>Toegang op %1: ja, via %2, zonder bekende laatste dag.</translation>
    </message>
    <message>
        <source>Access on %1: yes, via %2, through %3.</source>
        <translation>Toegang op %1: ja, via %2, t/m %3.</translation>
    </message>
    <message>
        <source>Access on %1: no.</source>
        <translation>Toegang op %1: nee.</translation>
    </message>
    <message>
        <source>Access on %1: no, %2 ended on %3.</source>
        <translation>Toegang op %1: nee, %2 is geëindigd op %3.</translation>
    </message>
    <message>
        <source>Access on %1: no, the last subscription with a license (%2) ended on %3.</source>
        <translation>Toegang op %1: nee, het laatste abonnement met een licentie (%2) is geëindigd op %3.</translation>
    </message>
    <message>
        <source>Access on %1: no, there is no license.</source>
        <translation>Toegang op %1: nee, er is geen licentie.</translation>
    </message>
    <message numerus="yes">
        <source>Access on %1: no, %2 are suspended.</source>
        <translation>
            <numerusform>Toegang op %1: nee, %2 is opgeschort.</numerusform>
            <numerusform>Toegang op %1: nee, %2 zijn opgeschort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access on %1: no, %2 have not started yet.</source>
        <translation>
            <numerusform>Toegang op %1: nee, %2 is nog niet begonnen.</numerusform>
            <numerusform>Toegang op %1: nee, %2 zijn nog niet begonnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access on %1: no, the terms of %2 are not known.</source>
        <translation>
            <numerusform>Toegang op %1: nee, de contractperiode van %2 is niet bekend.</numerusform>
            <numerusform>Toegang op %1: nee, de contractperioden van %2 zijn niet bekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is not in the plan any more.</source>
        <translation>Deze persoon staat niet meer in het plan.</translation>
    </message>
    <message>
        <source>There is access from %1.</source>
        <translation>Toegang is er vanaf %1.</translation>
    </message>
    <message>
        <source>This takes away access on %1.</source>
        <translation>Hierdoor is er op %1 geen toegang meer.</translation>
    </message>
    <message>
        <source>This gives access on %1, through %3.</source>
        <translation>Hierdoor is er op %1 toegang, t/m %3.</translation>
    </message>
    <message>
        <source>This gives access on %1, with no known last day.</source>
        <translation>Hierdoor is er op %1 toegang, zonder bekende laatste dag.</translation>
    </message>
    <message>
        <source>Access no longer ends on %2; it has no known last day.</source>
        <translation>De toegang eindigt niet meer op %2; er is geen laatste dag bekend.</translation>
    </message>
    <message>
        <source>Access had no known last day; it now ends on %3.</source>
        <translation>Van de toegang was geen laatste dag bekend; die loopt nu t/m %3.</translation>
    </message>
    <message>
        <source>Access through %3 instead of %2.</source>
        <translation>Toegang t/m %3 in plaats van t/m %2.</translation>
    </message>
    <message>
        <source>Access on %1: no, there is no license. Whether an administrator needs one is not documented (assumption A13).</source>
        <translation>Toegang op %1: nee, er is geen licentie. Of een beheerder er een nodig heeft, is niet gedocumenteerd (aanname A13).</translation>
    </message>
</context>
<context>
    <name>Assumptions</name>
    <message>
        <source>Assumption A1: the age of a subscription counts from the day on which it was created, or else from the first day of its first term. The article does not say.</source>
        <translation>Aanname A1: de leeftijd van een abonnement telt vanaf de dag waarop het is aangemaakt, en anders vanaf de eerste dag van de eerste contractperiode. Het artikel zegt hier niets over.</translation>
    </message>
    <message>
        <source>Assumption A2: a tie is decided by age, then by id. The article does not say; Control Hub has the last word.</source>
        <translation>Aanname A2: bij gelijke stand beslist de leeftijd, daarna het id. Het artikel zegt hier niets over; Control Hub heeft het laatste woord.</translation>
    </message>
    <message>
        <source>Assumption A4: agents and IVR ports are summed over all subscriptions. The older edition of the article says so, and the newer one does not contradict it.</source>
        <translation>Aanname A4: agenten en IVR-poorten worden over alle abonnementen opgeteld. Dat zegt de oude versie van het artikel, en de nieuwe spreekt het niet tegen.</translation>
    </message>
    <message>
        <source>Assumption A5: Standard and Premium agents are not summed with each other. The article does not say.</source>
        <translation>Aanname A5: Standard- en Premium-agenten worden niet bij elkaar opgeteld. Het artikel zegt hier niets over.</translation>
    </message>
    <message>
        <source>Assumption A6: other usage types are not summed with each other either. The article does not say.</source>
        <translation>Aanname A6: ook andere gebruikstypen worden niet bij elkaar opgeteld. Het artikel zegt hier niets over.</translation>
    </message>
    <message>
        <source>Assumption A7: licenses have no dates. An answer about any day uses the licenses of now.</source>
        <translation>Aanname A7: licenties hebben geen data. Een antwoord over welke dag ook gaat uit van de licenties van nu.</translation>
    </message>
    <message>
        <source>Assumption A9: usage of Webex Connect counts as that of the primary subscription also where that one has no entitlement for it. The article does not say.</source>
        <translation>Aanname A9: gebruik van Webex Connect geldt als dat van het primaire abonnement, ook als dat er geen gebruiksrecht voor heeft. Het artikel zegt hier niets over.</translation>
    </message>
    <message>
        <source>Assumption A10: while no subscription is active there is no primary subscription. The article does not say who pays then.</source>
        <translation>Aanname A10: zolang geen enkel abonnement actief is, is er geen primair abonnement. Het artikel zegt niet wie er dan betaalt.</translation>
    </message>
    <message>
        <source>Assumption A11: concurrent and named licenses can follow each other as long as they share no day. The article does not say.</source>
        <translation>Aanname A11: gelijktijdige licenties en licenties op naam kunnen elkaar opvolgen, zolang ze geen dag delen. Het artikel zegt hier niets over.</translation>
    </message>
    <message>
        <source>Assumption A12: no rule is known for Workforce Optimization (WFO), and none is guessed.</source>
        <translation>Aanname A12: voor Workforce Optimization (WFO) is geen regel bekend, en er wordt niet naar geraden.</translation>
    </message>
    <message>
        <source>Assumption A13: an administrator without a license is a warning and not a loss of access. Whether administrators need one is not documented.</source>
        <translation>Aanname A13: een beheerder zonder licentie is een waarschuwing en geen verlies van toegang. Of beheerders een licentie nodig hebben, is niet gedocumenteerd.</translation>
    </message>
    <message>
        <source>Assumption A14: a suspended subscription is not active. The article does not say.</source>
        <translation>Aanname A14: een opgeschort abonnement is niet actief. Het artikel zegt hier niets over.</translation>
    </message>
    <message>
        <source>Assumption A15: days are whole calendar days without a time zone, and the last day is included.</source>
        <translation>Aanname A15: dagen zijn hele kalenderdagen zonder tijdzone, en de laatste dag telt mee.</translation>
    </message>
    <message>
        <source>Assumption A16: the Flex version and hybrid are labels on which no rule depends.</source>
        <translation>Aanname A16: de Flex-versie en hybride zijn kenmerken waar geen regel van afhangt.</translation>
    </message>
    <message>
        <source>Assumption A17: nothing is promised after the last day, so no days of grace are counted on.</source>
        <translation>Aanname A17: na de laatste dag is niets toegezegd, dus wordt er niet op extra dagen gerekend.</translation>
    </message>
    <message>
        <source>Assumption A3: a subscription that is renewed keeps its age and its place. The example in the newer edition of the article reads so.</source>
        <translation>Aanname A3: een abonnement dat wordt verlengd, behoudt zijn leeftijd en zijn plaats. Zo staat het in het voorbeeld in de nieuwe versie van het artikel.</translation>
    </message>
    <message>
        <source>Assumption A3, switched off: a subscription that comes back after a gap starts anew. The example in the newer edition of the article reads otherwise.</source>
        <translation>Aanname A3, uitgezet: een abonnement dat na een onderbreking terugkomt, begint opnieuw. In het voorbeeld in de nieuwe versie van het artikel staat het anders.</translation>
    </message>
    <message>
        <source>Assumption A18: what is contracted on the last day of a month, and who is responsible then, counts for its overage. The article does not say.</source>
        <translation>Aanname A18: voor de overschrijding van een maand telt wat er op de laatste dag gecontracteerd is, en wie er dan verantwoordelijk is. Het artikel zegt hier niets over.</translation>
    </message>
    <message>
        <source>Assumption A18: what is contracted on the first day of a month, and who is responsible then, counts for its overage. The article does not say.</source>
        <translation>Aanname A18: voor de overschrijding van een maand telt wat er op de eerste dag gecontracteerd is, en wie er dan verantwoordelijk is. Het artikel zegt hier niets over.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The plan %1 was made.</source>
        <translation>Het plan %1 is gemaakt.</translation>
    </message>
    <message>
        <source>The file can be imported. Nothing was stored.</source>
        <translation>Het bestand kan worden geïmporteerd. Er is niets opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>The tenant file was imported: %n people.</source>
        <translation>
            <numerusform>Het tenantbestand is geïmporteerd: %n persoon.</numerusform>
            <numerusform>Het tenantbestand is geïmporteerd: %n mensen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says nothing that the plan does not have already.</source>
        <translation>Alles uit het bestand staat al in het plan.</translation>
    </message>
    <message>
        <source>Saved in the plan. Control Hub has not been changed.</source>
        <translation>In het plan opgeslagen. Control Hub is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The changes alter nothing.</source>
        <translation>De wijzigingen veranderen niets.</translation>
    </message>
    <message>
        <source>Undone:</source>
        <translation>Ongedaan gemaakt:</translation>
    </message>
    <message>
        <source>Done again:</source>
        <translation>Opnieuw gedaan:</translation>
    </message>
    <message>
        <source>The plan file is sound.</source>
        <translation>Het planbestand is in orde.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Er is geen verschil.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Uitgangssituatie</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Pays for %1</source>
        <translation>Betaalt voor %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Access of %1</source>
        <translation>Toegang van %1</translation>
    </message>
    <message>
        <source>Licenses of %1</source>
        <translation>Licenties van %1</translation>
    </message>
    <message>
        <source>%1 is in the plan</source>
        <translation>%1 staat in het plan</translation>
    </message>
    <message>
        <source>Voice capacity</source>
        <translation>Spraakcapaciteit</translation>
    </message>
    <message>
        <source>Overage of %1 in %2</source>
        <translation>Overschrijding van %1 in %2</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>is er niet</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Wie betaalt</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracten</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Wisselingen</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Overschrijding</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>On %1, %n people lose access.</source>
        <translation>
            <numerusform>Op %1 verliest %n mens de toegang.</numerusform>
            <numerusform>Op %1 verliezen %n mensen de toegang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them are the last %n administrators.</source>
        <translation>
            <numerusform>Onder hen is de laatste beheerder.</numerusform>
            <numerusform>Onder hen zijn de laatste %n beheerders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them are %n administrators.</source>
        <translation>
            <numerusform>Onder hen is %n beheerder.</numerusform>
            <numerusform>Onder hen zijn %n beheerders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roles of %n of them are not known; administrators may be among them.</source>
        <translation>
            <numerusform>Van %n van hen zijn de rollen niet bekend; dat kan een beheerder zijn.</numerusform>
            <numerusform>Van %n van hen zijn de rollen niet bekend; daar kunnen beheerders onder zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 is the primary subscription %1, instead of %3, and pays for agents, IVR ports and Webex Connect.</source>
        <translation>%2 is %1 het primaire abonnement, in plaats van %3, en betaalt voor agenten, IVR-poorten en Webex Connect.</translation>
    </message>
    <message>
        <source>%2 is the primary subscription %1; there would have been none.</source>
        <translation>%2 is %1 het primaire abonnement; anders was er geen.</translation>
    </message>
    <message>
        <source>There is no primary subscription %1; it would have been %3.</source>
        <translation>Er is %1 geen primair abonnement; anders was het %3.</translation>
    </message>
    <message>
        <source>%2 pays the overage of %4 %1, instead of %3.</source>
        <translation>%2 betaalt %1 de overschrijding van %4, in plaats van %3.</translation>
    </message>
    <message>
        <source>%2 pays the overage of %4 %1; nobody would have.</source>
        <translation>%2 betaalt %1 de overschrijding van %4; anders niemand.</translation>
    </message>
    <message>
        <source>Nobody pays the overage of %4 %1; %3 would have.</source>
        <translation>Niemand betaalt %1 de overschrijding van %4; anders %3.</translation>
    </message>
    <message>
        <source>%1 has no known overage rate for it, so amounts are unknown.</source>
        <translation>Van %1 is daarvoor geen overschrijdingstarief bekend. Bedragen zijn daarom onbekend.</translation>
    </message>
    <message>
        <source>A unit then costs %1.</source>
        <translation>Een eenheid kost dan %1.</translation>
    </message>
    <message>
        <source>A unit then costs %1 instead of %2.</source>
        <translation>Een eenheid kost dan %1 in plaats van %2.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <translation>%1 %2 in plaats van %3</translation>
    </message>
    <message>
        <source>A unit then costs: %1.</source>
        <translation>Een eenheid kost dan: %1.</translation>
    </message>
    <message>
        <source>From today on, who pays and who has access stay as they are.</source>
        <translation>Wie betaalt en wie toegang heeft, blijft vanaf vandaag zoals het is.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 on, %n people have access who otherwise would not.</source>
        <translation>
            <numerusform>Vanaf %1 heeft %n mens toegang die dat anders niet had.</numerusform>
            <numerusform>Vanaf %1 hebben %n mensen toegang die dat anders niet hadden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractKeys</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Flex version</source>
        <translation>Flex-versie</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Proefabonnement</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Aangemaakt op</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenplaats</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Contractnummer</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Notice period in days</source>
        <translation>Opzegtermijn in dagen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Contractperioden</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Opschortingen</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Gebruiksrechten</translation>
    </message>
    <message>
        <source>Overage rates</source>
        <translation>Overschrijdingstarieven</translation>
    </message>
    <message>
        <source>Licensing model</source>
        <translation>Licentiemodel</translation>
    </message>
    <message>
        <source>Renews automatically</source>
        <translation>Verlengt automatisch</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>from %1 on</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>op %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 t/m %2</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ten minste %1</translation>
    </message>
    <message>
        <source>Overage from %1 through %2</source>
        <translation>Overschrijding van %1 t/m %2</translation>
    </message>
    <message>
        <source>Months without usage are taken to be like %1.</source>
        <translation>Voor maanden zonder gebruik telt dat van %1.</translation>
    </message>
    <message>
        <source>Not counted, as no usage is known: %1.</source>
        <translation>Niet meegeteld, want er is geen gebruik bekend: %1.</translation>
    </message>
    <message>
        <source>Unknown: no usage has been entered.</source>
        <translation>Onbekend: er is geen gebruik ingevoerd.</translation>
    </message>
    <message>
        <source>No overage.</source>
        <translation>Geen overschrijding.</translation>
    </message>
    <message>
        <source>Nobody pays</source>
        <translation>Niemand betaalt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who pays, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Samen: %1</translation>
    </message>
    <message>
        <source>%1 runs on through %2.</source>
        <translation>%1 loopt door t/m %2.</translation>
    </message>
    <message>
        <source>Entitlements that would end with the term go on.</source>
        <translation>Gebruiksrechten die met de contractperiode zouden eindigen, lopen door.</translation>
    </message>
    <message>
        <source>%1 starts on %2 and runs through %3, with the entitlements and overage rates of %4.</source>
        <translation>%1 begint op %2 en loopt t/m %3, met de gebruiksrechten en overschrijdingstarieven van %4.</translation>
    </message>
    <message>
        <source>%1 ends on %2, and nothing follows.</source>
        <translation>%1 loopt t/m %2, en er volgt niets op.</translation>
    </message>
    <message>
        <source>It no longer renews automatically.</source>
        <translation>Het wordt niet meer automatisch verlengd.</translation>
    </message>
    <message>
        <source>Its later terms are dropped.</source>
        <translation>De latere contractperioden worden verwijderd.</translation>
    </message>
    <message>
        <source>Its place is free for as long as it has ended. If it is renewed later, it takes its place again.</source>
        <translation>De plaats is vrij zolang het geëindigd is. Wordt het later toch verlengd, dan neemt het de plaats weer in.</translation>
    </message>
    <message>
        <source>It loses its place. If it is renewed later, it starts young again.</source>
        <translation>Het verliest de plaats. Wordt het later toch verlengd, dan begint het weer jong.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Er verandert niets.</translation>
    </message>
    <message>
        <source>Nobody has to be moved.</source>
        <translation>Niemand hoeft te worden overgezet.</translation>
    </message>
    <message>
        <source>On %1, and on no other day.</source>
        <translation>Op %1, en op geen andere dag.</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Tussen %1 en %2.</translation>
    </message>
    <message>
        <source>None: there is no day on which both are active. Let the new one start earlier to have days for it.</source>
        <translation>Geen: er is geen dag waarop beide actief zijn. Laat het nieuwe eerder beginnen om er dagen voor te hebben.</translation>
    </message>
    <message>
        <source>None: there is no day on which all of them are active.</source>
        <translation>Geen: er is geen dag waarop ze allemaal actief zijn.</translation>
    </message>
    <message>
        <source>Nobody loses access.</source>
        <translation>Niemand verliest de toegang.</translation>
    </message>
    <message>
        <source>With concurrent licenses usage counts, not assignment.</source>
        <translation>Bij gelijktijdige licenties telt het gebruik, niet de toewijzing.</translation>
    </message>
    <message>
        <source>It keeps its place, and counts from %1.</source>
        <translation>Het behoudt de plaats, en telt vanaf %1.</translation>
    </message>
    <message>
        <source>For %1 it counts from %2.</source>
        <translation>Voor %1 telt het vanaf %2.</translation>
    </message>
    <message>
        <source>A new subscription starts young: it counts from %1, and the place that %2 has had since %3 is lost.</source>
        <translation>Een nieuw abonnement begint jong: het telt vanaf %1, en de plaats die %2 sinds %3 heeft, gaat verloren.</translation>
    </message>
    <message>
        <source>It does not pay for %1: another one had it earlier.</source>
        <translation>Het betaalt niet voor %1: een ander had dat eerder.</translation>
    </message>
    <message>
        <source>It is not the primary subscription: another one is older.</source>
        <translation>Het is niet het primaire abonnement: een ander is ouder.</translation>
    </message>
    <message>
        <source>No other one comes before it, so it pays for the same.</source>
        <translation>Geen ander gaat voor, dus betaalt het voor hetzelfde.</translation>
    </message>
    <message>
        <source>%1: %2 becomes primary instead of %3</source>
        <translation>%1: %2 wordt primair in plaats van %3</translation>
    </message>
    <message>
        <source>%1: %2 becomes primary; there was none</source>
        <translation>%1: %2 wordt primair; er was er geen</translation>
    </message>
    <message>
        <source>%1: nobody is primary any longer; it was %3</source>
        <translation>%1: geen enkel abonnement is nog primair; dat was %3</translation>
    </message>
    <message>
        <source>%1: %2 pays for %4 instead of %3</source>
        <translation>%1: %2 betaalt voor %4 in plaats van %3</translation>
    </message>
    <message>
        <source>%1: %2 pays for %4; nobody did</source>
        <translation>%1: %2 betaalt voor %4; dat deed niemand</translation>
    </message>
    <message>
        <source>%1: nobody pays for %4 any longer; %3 did</source>
        <translation>%1: niemand betaalt nog voor %4; dat deed %3</translation>
    </message>
    <message>
        <source>%1: short by %2</source>
        <translation>%1: %2 te weinig</translation>
    </message>
    <message>
        <source>%1: %2 of %3 assigned</source>
        <translation>%1: %2 van %3 toegewezen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Place among the subscriptions</source>
        <translation>Plaats tussen de abonnementen</translation>
    </message>
    <message>
        <source>Who pays instead, through %1</source>
        <translation>Wie er dan betaalt, t/m %1</translation>
    </message>
    <message>
        <source>People to move</source>
        <translation>Over te zetten mensen</translation>
    </message>
    <message>
        <source>Days to move them</source>
        <translation>Dagen om over te zetten</translation>
    </message>
    <message numerus="yes">
        <source>Access of its %n people through %1</source>
        <translation>
            <numerusform>Toegang van de ene gebruiker t/m %1</numerusform>
            <numerusform>Toegang van de %n gebruikers t/m %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats from %1 on</source>
        <translation>Plaatsen vanaf %1</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Replace by a new one</source>
        <translation>Vervangen door een nieuw</translation>
    </message>
    <message>
        <source>Let end and move</source>
        <translation>Laten eindigen en overzetten</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs through %2, %n days left.</source>
        <translation>
            <numerusform>%1 loopt t/m %2, nog %n dag.</numerusform>
            <numerusform>%1 loopt t/m %2, nog %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day to give notice was %1.</source>
        <translation>Opzeggen kon tot en met %1.</translation>
    </message>
    <message>
        <source>Notice can be given through %1.</source>
        <translation>Opzeggen kan tot en met %1.</translation>
    </message>
    <message>
        <source>Renew %1</source>
        <translation>%1 verlengen</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 vervangen</translation>
    </message>
    <message>
        <source>Let %1 end</source>
        <translation>%1 laten eindigen</translation>
    </message>
    <message numerus="yes">
        <source>%n people to %1</source>
        <translation>
            <numerusform>%n persoon naar %1</numerusform>
            <numerusform>%n mensen naar %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file cannot be read: %1. Check that it is there and that you may open it.</source>
        <translation>Het bestand kan niet worden gelezen: %1. Controleer of het er is en of u het mag openen.</translation>
    </message>
    <message>
        <source>The text is not valid JSON from here on. Look for a comma, a quotation mark or a bracket that is missing just before this place.</source>
        <translation>Vanaf hier is de tekst geen geldige JSON. Kijk of er vlak voor deze plek een komma, aanhalingsteken of haakje ontbreekt.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here. Check its spelling, or remove it.</source>
        <translation>De sleutel &apos;%1&apos; is hier niet bekend. Controleer de spelling of haal de sleutel weg.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here more than once. Keep one of them.</source>
        <translation>De sleutel &apos;%1&apos; staat hier meer dan één keer. Laat er één staan.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing here. Add it.</source>
        <translation>De sleutel &apos;%1&apos; ontbreekt hier. Voeg die toe.</translation>
    </message>
    <message>
        <source>The file does not say that its format is &quot;%1&quot;. Choose a file of that format.</source>
        <translation>In het bestand staat niet dat de indeling &apos;%1&apos; is. Kies een bestand met die indeling.</translation>
    </message>
    <message>
        <source>The version of the format is not valid. Write %1, without quotation marks.</source>
        <translation>De versie van de indeling is niet geldig. Schrijf %1, zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Seatkeeper (format version %1). Update Seatkeeper to read it.</source>
        <translation>Het bestand is gemaakt door een nieuwere versie van Seatkeeper (indelingsversie %1). Werk Seatkeeper bij om het te lezen.</translation>
    </message>
    <message>
        <source>The last day, %2, comes before the first day, %1. Choose a later last day or an earlier first day.</source>
        <translation>De laatste dag, %2, valt vóór de eerste dag, %1. Kies een latere laatste dag of een eerdere eerste dag.</translation>
    </message>
    <message>
        <source>There is no operation &quot;%1&quot;. Check its spelling.</source>
        <translation>Er is geen bewerking &apos;%1&apos;. Controleer de spelling.</translation>
    </message>
    <message>
        <source>The licensing model of %1 is not known, so %1 cannot have a term yet. First choose whether its licenses are concurrent or named.</source>
        <translation>Het licentiemodel van %1 is niet bekend, dus %1 kan nog geen contractperiode hebben. Kies eerst of de licenties gelijktijdig of op naam zijn.</translation>
    </message>
    <message>
        <source>There is no subscription %1. Check the id, or add the subscription first.</source>
        <translation>Er is geen abonnement %1. Controleer het id of voeg het abonnement eerst toe.</translation>
    </message>
    <message>
        <source>%1 is not in this plan. Check the address, or add this person first.</source>
        <translation>%1 staat niet in dit plan. Controleer het adres of voeg deze persoon eerst toe.</translation>
    </message>
    <message>
        <source>There already is a subscription %1. Choose another id, or edit the subscription that is there.</source>
        <translation>Er is al een abonnement %1. Kies een ander id of bewerk het abonnement dat er al is.</translation>
    </message>
    <message>
        <source>There already is somebody with the address %1. Choose another address, or edit the person who is there.</source>
        <translation>Er is al iemand met het adres %1. Kies een ander adres of bewerk de persoon die er al is.</translation>
    </message>
    <message>
        <source>%1 stands in the list more than once. Name each person once.</source>
        <translation>%1 staat meer dan één keer in de lijst. Noem iedereen één keer.</translation>
    </message>
    <message>
        <source>%1 has more than one license on %2. Keep one of them.</source>
        <translation>%1 heeft meer dan één licentie op %2. Laat er één staan.</translation>
    </message>
    <message>
        <source>%1 does not have this license on %2. Look at the licenses that this person has now, or leave this person out.</source>
        <translation>%1 heeft deze licentie niet op %2. Kijk welke licenties deze persoon nu heeft, of laat deze persoon weg.</translation>
    </message>
    <message>
        <source>%1 already has a license on %2. Remove that one first, or leave this person out.</source>
        <translation>%1 heeft al een licentie op %2. Trek die eerst in of laat deze persoon weg.</translation>
    </message>
    <message>
        <source>The supervisor role comes with a Premium license only (%1). Choose Premium, or leave the supervisor role out.</source>
        <translation>De rol supervisor hoort alleen bij een Premium-licentie (%1). Kies Premium of laat de rol supervisor weg.</translation>
    </message>
    <message>
        <source>The licenses are on %1 already. Choose another subscription to move them to.</source>
        <translation>De licenties staan al op %1. Kies een ander abonnement om ze naar over te zetten.</translation>
    </message>
    <message>
        <source>%2 lies in no term of %1. Choose a day that lies in one.</source>
        <translation>%2 valt in geen contractperiode van %1. Kies een dag die in een contractperiode valt.</translation>
    </message>
    <message>
        <source>No term of %1 starts on %2. Name the term by its first day.</source>
        <translation>Geen contractperiode van %1 begint op %2. Geef de contractperiode aan met haar eerste dag.</translation>
    </message>
    <message>
        <source>%1 is not suspended on %2. Choose a day on which it is.</source>
        <translation>%1 is op %2 niet opgeschort. Kies een dag waarop dat wel zo is.</translation>
    </message>
    <message>
        <source>%1 has no entitlement for %2 on %3. Choose a day on which it has one.</source>
        <translation>%1 heeft op %3 geen gebruiksrecht voor %2. Kies een dag waarop dat er wel is.</translation>
    </message>
    <message>
        <source>The usage of %2 in %1 stands here more than once for the same subscription. Keep one of the entries.</source>
        <translation>Het gebruik van %2 in %1 staat hier meer dan één keer voor hetzelfde abonnement. Laat er één staan.</translation>
    </message>
    <message>
        <source>There is more than one invoice for %1. Keep one of them.</source>
        <translation>Er is meer dan één factuur voor %1. Laat er één staan.</translation>
    </message>
    <message>
        <source>The plan has no scenario &quot;%1&quot;. Check the name.</source>
        <translation>Het plan heeft geen scenario &apos;%1&apos;. Controleer de naam.</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;. Choose article, departments or lockout.</source>
        <translation>Er is geen voorbeeld &apos;%1&apos;. Kies article, departments of lockout.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Choose another name.</source>
        <translation>%1 bestaat al en is gelaten zoals het is. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>%1 is er niet. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>%1 is not a plan of Seatkeeper. Choose a file that Seatkeeper made.</source>
        <translation>%1 is geen plan van Seatkeeper. Kies een bestand dat Seatkeeper heeft gemaakt.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Seatkeeper (plan version %2). Update Seatkeeper to open it.</source>
        <translation>%1 is gemaakt door een nieuwere versie van Seatkeeper (planversie %2). Werk Seatkeeper bij om het te openen.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Seatkeeper (plan version %2) that this one does not read. Open it with the version that made it, and export the tenant there.</source>
        <translation>%1 is gemaakt door een oudere versie van Seatkeeper (planversie %2) die deze niet leest. Open het met de versie waarmee het gemaakt is en exporteer de tenant daar.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere: in process %2 on %3. Close it there and try again.</source>
        <translation>%1 is elders geopend: in proces %2 op %3. Sluit het daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Check that there is room on the disk and that you may write there, and try again.</source>
        <translation>%1 is niet geschreven: %2. Controleer of er ruimte op de schijf is en of u daar mag schrijven, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A text in quotation marks belongs here.</source>
        <translation>Hier hoort een tekst tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 2147483647 belongs here, in digits only and without quotation marks.</source>
        <translation>Hier hoort een geheel getal van 0 t/m 2147483647, in alleen cijfers en zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>The word true or false belongs here, without quotation marks.</source>
        <translation>Hier hoort het woord true of false, zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>A list in square brackets belongs here.</source>
        <translation>Hier hoort een lijst tussen vierkante haken.</translation>
    </message>
    <message>
        <source>An object in curly brackets belongs here.</source>
        <translation>Hier hoort een object tussen accolades.</translation>
    </message>
    <message>
        <source>A value of another kind belongs here.</source>
        <translation>Hier hoort een ander soort waarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a control character, such as a tab or a line break. Remove it.</source>
        <translation>&apos;%1&apos; bevat een besturingsteken, zoals een tab of een regeleinde. Haal dat weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid here. An id or address is not empty and has no spaces around it.</source>
        <translation>&apos;%1&apos; is hier niet geldig. Een id of adres is niet leeg en heeft geen spaties eromheen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid date. Write it as in 2027-01-31.</source>
        <translation>&apos;%1&apos; is geen geldige datum. Schrijf die zoals in 2027-01-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid month. Write it as in 2027-01.</source>
        <translation>&apos;%1&apos; is geen geldige maand. Schrijf die zoals in 2027-01.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid rate. Write it as in &quot;95.00&quot;, with at most four decimals behind a point, and at most 999999.9999.</source>
        <translation>&apos;%1&apos; is geen geldig tarief. Schrijf het zoals in &quot;95.00&quot;, met hoogstens vier decimalen achter een punt, en hoogstens 999999.9999.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid amount. Write it as in &quot;665.00&quot;, with at most two decimals behind a point, and at most 999999999999.99.</source>
        <translation>&apos;%1&apos; is geen geldig bedrag. Schrijf het zoals in &quot;665.00&quot;, met hoogstens twee decimalen achter een punt, en hoogstens 999999999999.99.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the words that can stand here. Check its spelling.</source>
        <translation>&apos;%1&apos; is niet een van de woorden die hier kunnen staan. Controleer de spelling.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in this list more than once. Name it once.</source>
        <translation>&apos;%1&apos; staat meer dan één keer in deze lijst. Noem het één keer.</translation>
    </message>
    <message>
        <source>This list is empty. Name at least one.</source>
        <translation>Deze lijst is leeg. Noem er ten minste één.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value here.</source>
        <translation>&apos;%1&apos; is hier geen geldige waarde.</translation>
    </message>
    <message>
        <source>A text or number ends here that has more than %1 characters. Make it shorter.</source>
        <translation>Hier eindigt een tekst of getal van meer dan %1 tekens. Maak die korter.</translation>
    </message>
    <message>
        <source>Lists and objects stand here more than %1 levels deep within each other. Make them less deep.</source>
        <translation>Lijsten en objecten staan hier meer dan %1 niveaus diep in elkaar. Maak ze minder diep.</translation>
    </message>
    <message>
        <source>This part of the file holds more than %1 values. Divide it into smaller parts.</source>
        <translation>Dit deel van het bestand bevat meer dan %1 waarden. Verdeel het in kleinere delen.</translation>
    </message>
    <message>
        <source>This is larger than can be read: the limit is %1.</source>
        <translation>Dit is groter dan kan worden gelezen: de grens is %1.</translation>
    </message>
    <message>
        <source>Two terms of %1 overlap %2. Choose days that lie in no other term of this subscription.</source>
        <translation>Twee contractperioden van %1 overlappen %2. Kies dagen die in geen andere contractperiode van dit abonnement vallen.</translation>
    </message>
    <message>
        <source>Two suspensions of %1 overlap %2. Choose days that lie in no other suspension of this subscription.</source>
        <translation>Twee opschortingen van %1 overlappen %2. Kies dagen die in geen andere opschorting van dit abonnement vallen.</translation>
    </message>
    <message>
        <source>Two entitlements of %1 for the same usage type overlap %2. Choose days on which it has no other one.</source>
        <translation>Twee gebruiksrechten van %1 voor hetzelfde gebruikstype overlappen %2. Kies dagen waarop er geen ander is.</translation>
    </message>
    <message>
        <source>%1 cannot be added: its licenses are named, those of %2 concurrent. Their terms overlap %3. Choose concurrent, or terms that do not overlap.</source>
        <translation>%1 kan niet worden toegevoegd: de licenties zijn op naam, die van %2 gelijktijdig. De contractperioden overlappen %3. Kies gelijktijdig, of contractperioden die niet overlappen.</translation>
    </message>
    <message>
        <source>%1 cannot be added: its licenses are concurrent, those of %2 named. Their terms overlap %3. Choose named, or terms that do not overlap.</source>
        <translation>%1 kan niet worden toegevoegd: de licenties zijn gelijktijdig, die van %2 op naam. De contractperioden overlappen %3. Kies op naam, of contractperioden die niet overlappen.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together: the licenses of %1 are named, those of %2 concurrent. Their terms overlap %3. Choose the same licensing model for both, or terms that do not overlap.</source>
        <translation>%1 en %2 gaan niet samen: de licenties van %1 zijn op naam, die van %2 gelijktijdig. De contractperioden overlappen %3. Kies voor beide hetzelfde licentiemodel, of contractperioden die niet overlappen.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together: the licenses of %1 are concurrent, those of %2 named. Their terms overlap %3. Choose the same licensing model for both, or terms that do not overlap.</source>
        <translation>%1 en %2 gaan niet samen: de licenties van %1 zijn gelijktijdig, die van %2 op naam. De contractperioden overlappen %3. Kies voor beide hetzelfde licentiemodel, of contractperioden die niet overlappen.</translation>
    </message>
    <message>
        <source>%1 cannot be removed, because it is in use.</source>
        <translation>%1 kan niet worden verwijderd, omdat het in gebruik is.</translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) on it are assigned: first remove them or move them to another subscription.</source>
        <translation>
            <numerusform>Er is %n licentie op toegewezen: trek die eerst in of zet die over naar een ander abonnement.</numerusform>
            <numerusform>Er zijn %n licenties op toegewezen: trek die eerst in of zet ze over naar een ander abonnement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n usage entries name it: first take them away.</source>
        <translation>
            <numerusform>%n gebruikscijfer verwijst ernaar: haal dat eerst weg.</numerusform>
            <numerusform>%n gebruikscijfers verwijzen ernaar: haal die eerst weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>regel %1, kolom %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, regel %2, kolom %3</translation>
    </message>
    <message>
        <source>%1 is open elsewhere. Close it there and try again.</source>
        <translation>%1 is elders geopend. Sluit het daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The change was not saved: the disk is full. The plan is unchanged. Free some space and choose Try again.</source>
        <translation>De wijziging is niet opgeslagen: de schijf is vol. Het plan is onveranderd. Maak ruimte vrij en kies Opnieuw proberen.</translation>
    </message>
    <message>
        <source>The plan file cannot be used: %1. The plan is unchanged. Check that there is room on the disk and that you may read and write there, and try again.</source>
        <translation>Het planbestand kan niet worden gebruikt: %1. Het plan is onveranderd. Controleer of er ruimte op de schijf is en of u daar mag lezen en schrijven, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The answer was not written in full: %2. Check where it goes, and try again.</source>
        <translation>Het antwoord is niet helemaal geschreven: %2. Controleer waar het heen gaat, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This command has no option &quot;%1&quot;. Check its spelling, or leave it out.</source>
        <translation>Deze opdracht heeft geen optie &apos;%1&apos;. Controleer de spelling of laat de optie weg.</translation>
    </message>
    <message>
        <source>This command needs the option &quot;%1&quot;. Add it.</source>
        <translation>Deze opdracht heeft de optie &apos;%1&apos; nodig. Voeg die toe.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; stands there more than once. Keep one of them.</source>
        <translation>De optie &apos;%1&apos; staat er meer dan één keer. Laat er één staan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no valid value. Days are written as in 2027-01-31, months as in 2027-01; check the spelling of words.</source>
        <translation>&apos;%1&apos; heeft geen geldige waarde. Schrijf dagen zoals in 2027-01-31 en maanden zoals in 2027-01; controleer van woorden de spelling.</translation>
    </message>
    <message>
        <source>The plan is missing. Write the name of its file behind the command.</source>
        <translation>Het plan ontbreekt. Schrijf de naam van het planbestand achter de opdracht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many. Put quotation marks around names with spaces.</source>
        <translation>&apos;%1&apos; is een woord te veel. Zet aanhalingstekens om namen met spaties.</translation>
    </message>
    <message>
        <source>The period starts with %1, after its end. Choose an earlier start or a later end.</source>
        <translation>De periode begint met %1, na het einde. Kies een eerder begin of een later einde.</translation>
    </message>
    <message>
        <source>The call was not understood: %1.</source>
        <translation>De opdracht is niet begrepen: %1.</translation>
    </message>
    <message>
        <source>A command is missing. &quot;seatkeeper-cli help&quot; lists all commands.</source>
        <translation>Er ontbreekt een opdracht. &apos;seatkeeper-cli help&apos; noemt alle opdrachten.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. &quot;seatkeeper-cli help&quot; lists all commands.</source>
        <translation>Er is geen opdracht &apos;%1&apos;. &apos;seatkeeper-cli help&apos; noemt alle opdrachten.</translation>
    </message>
    <message>
        <source>The change was not saved: %1 is no longer where it was. Put it back, or save a copy of the plan elsewhere.</source>
        <translation>De wijziging is niet opgeslagen: %1 staat niet meer waar het stond. Zet het terug, of sla elders een kopie van het plan op.</translation>
    </message>
    <message>
        <source>The change was not saved: another program has replaced or altered %1 while it was open, and it was left as it is now. Save a copy of the plan elsewhere, or open the file anew.</source>
        <translation>De wijziging is niet opgeslagen: een ander programma heeft %1 vervangen of gewijzigd terwijl het geopend was. Het is gelaten zoals het nu is. Sla elders een kopie van het plan op, of open het bestand opnieuw.</translation>
    </message>
    <message>
        <source>The change was not saved: %1 has become read-only. Allow writing to it, or save a copy of the plan elsewhere.</source>
        <translation>De wijziging is niet opgeslagen: in %1 mag niet meer worden geschreven. Sta schrijven weer toe, of sla elders een kopie van het plan op.</translation>
    </message>
    <message>
        <source>%1 was altered by another program: its tables are not those of a plan. It was left as it is.</source>
        <translation>%1 is gewijzigd door een ander programma: de tabellen zijn niet die van een plan. Het is gelaten zoals het is.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is: its end is missing.</source>
        <translation>%1 is beschadigd en is gelaten zoals het is: het einde ontbreekt.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is (%2).</source>
        <translation>%1 is beschadigd en is gelaten zoals het is (%2).</translation>
    </message>
    <message>
        <source>Go back to a backup of this file.</source>
        <translation>Ga terug naar een reservekopie van dit bestand.</translation>
    </message>
    <message>
        <source>There is no sound backup of it.</source>
        <translation>Er is geen goede reservekopie van.</translation>
    </message>
    <message>
        <source>Copy its last sound backup, %3, and open the copy.</source>
        <translation>Kopieer de laatste goede reservekopie, %3, en open die kopie.</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere. Choose the plan that it stood for.</source>
        <translation>%1 is een koppeling die nergens heen leidt. Kies het plan waar ze voor stond.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a plan in it.</source>
        <translation>%1 is een map. Kies een plan in die map.</translation>
    </message>
    <message>
        <source>%1 is not a file in which anything can be kept. Choose a plan.</source>
        <translation>%1 is geen bestand waarin iets bewaard kan worden. Kies een plan.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file, or make a new plan under another name.</source>
        <translation>%1 is leeg. Kies een ander bestand, of maak een nieuw plan onder een andere naam.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose a plan of Seatkeeper.</source>
        <translation>%1 is een database van een ander programma. Kies een plan van Seatkeeper.</translation>
    </message>
    <message>
        <source>What %1 holds on %2 is no longer what it was when this was planned, and was left as it is. Look at the licenses that this person has now, and plan anew.</source>
        <translation>Wat %1 op %2 heeft, is niet meer wat het was toen dit werd gepland, en is zo gelaten. Bekijk de licenties die deze persoon nu heeft, en plan opnieuw.</translation>
    </message>
    <message>
        <source>A scenario cannot hold &quot;%1&quot;: it says how things are, not what is planned. Make this change in the baseline.</source>
        <translation>&quot;%1&quot; kan niet in een scenario: het zegt hoe het is, niet wat er wordt gepland. Maak deze wijziging in de uitgangssituatie.</translation>
    </message>
    <message>
        <source>A scenario cannot be called &quot;%1&quot;. Choose a name that is not empty, has no spaces around it, and is neither &quot;baseline&quot; nor &quot;import&quot;.</source>
        <translation>Een scenario kan niet &quot;%1&quot; heten. Kies een naam die niet leeg is, zonder spaties eromheen, en die niet &quot;baseline&quot; of &quot;import&quot; is.</translation>
    </message>
    <message>
        <source>There is a scenario &quot;%1&quot; already. Choose another name.</source>
        <translation>Er is al een scenario &quot;%1&quot;. Kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Primary subscription</source>
        <translation>Primair abonnement</translation>
    </message>
    <message>
        <source>no rule known</source>
        <translation>geen regel bekend</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Standard: assigned / contract</source>
        <translation>Standard: toegewezen / contract</translation>
    </message>
    <message>
        <source>Premium: assigned / contract</source>
        <translation>Premium: toegewezen / contract</translation>
    </message>
    <message>
        <source>Access: %1 of %2 people, among them %3.</source>
        <translation>Toegang: %1 van %2 mensen, onder wie %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n administrators</source>
        <translation>
            <numerusform>%n beheerder</numerusform>
            <numerusform>%n beheerders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roles of %n people are not known.</source>
        <translation>
            <numerusform>Van %n persoon zijn de rollen niet bekend.</numerusform>
            <numerusform>Van %n mensen zijn de rollen niet bekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without access:</source>
        <translation>Zonder toegang:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>Voice capacity: %1</source>
        <translation>Spraakcapaciteit: %1</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>(accepted: %1)</source>
        <translation>(geaccepteerd: %1)</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Er is niets gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n ander</numerusform>
            <numerusform>%n anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no access on %2: there is a role, but no license.</source>
        <translation>%1 heeft op %2 geen toegang: er is een rol, maar geen licentie.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no access on %2: they have a role, but no license.</source>
        <translation>
            <numerusform>%n mens heeft op %2 geen toegang: er is een rol, maar geen licentie.</numerusform>
            <numerusform>%n mensen hebben op %2 geen toegang: zij hebben een rol, maar geen licentie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no access on %2: the subscription with the license is suspended.</source>
        <translation>%1 heeft op %2 geen toegang: het abonnement met de licentie is opgeschort.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no access on %2: the subscriptions with their licenses are suspended.</source>
        <translation>
            <numerusform>%n mens heeft op %2 geen toegang: het abonnement met de licentie is opgeschort.</numerusform>
            <numerusform>%n mensen hebben op %2 geen toegang: de abonnementen met hun licenties zijn opgeschort.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no access on %2: the subscription with the license has not started yet.</source>
        <translation>%1 heeft op %2 geen toegang: het abonnement met de licentie is nog niet begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no access on %2: the subscriptions with their licenses have not started yet.</source>
        <translation>
            <numerusform>%n mens heeft op %2 geen toegang: het abonnement met de licentie is nog niet begonnen.</numerusform>
            <numerusform>%n mensen hebben op %2 geen toegang: de abonnementen met hun licenties zijn nog niet begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no access on %2: the subscription with the license has ended.</source>
        <translation>%1 heeft op %2 geen toegang: het abonnement met de licentie is geëindigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no access on %2: the subscriptions with their licenses have ended.</source>
        <translation>
            <numerusform>%n mens heeft op %2 geen toegang: het abonnement met de licentie is geëindigd.</numerusform>
            <numerusform>%n mensen hebben op %2 geen toegang: de abonnementen met hun licenties zijn geëindigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no access on %2: the term of the subscription with the license is not known.</source>
        <translation>%1 heeft op %2 geen toegang: van het abonnement met de licentie is geen contractperiode bekend.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no access on %2: the terms of the subscriptions with their licenses are not known.</source>
        <translation>
            <numerusform>%n mens heeft op %2 geen toegang: van het abonnement met de licentie is geen contractperiode bekend.</numerusform>
            <numerusform>%n mensen hebben op %2 geen toegang: van de abonnementen met hun licenties zijn geen contractperioden bekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in this plan has the role administrator. Give it to at least one person who has access.</source>
        <translation>Niemand in dit plan heeft de rol beheerder. Geef die aan ten minste één mens met toegang.</translation>
    </message>
    <message numerus="yes">
        <source>%2 hold licenses only on subscriptions that have ended by then. Move at least one of them.</source>
        <translation>
            <numerusform>%2 heeft alleen licenties op abonnementen die dan geëindigd zijn. Zet deze beheerder over.</numerusform>
            <numerusform>%2 hebben alleen licenties op abonnementen die dan geëindigd zijn. Zet ten minste één van hen over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 hold no license. Give one to at least one of them, on an active subscription.</source>
        <translation>
            <numerusform>%2 heeft geen licentie. Wijs deze beheerder er een toe, op een actief abonnement.</numerusform>
            <numerusform>%2 hebben geen licentie. Wijs er ten minste één van hen een toe, op een actief abonnement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 hold licenses only on subscriptions that are not active then. Move at least one of them.</source>
        <translation>
            <numerusform>%2 heeft alleen licenties op abonnementen die dan niet actief zijn. Zet deze beheerder over.</numerusform>
            <numerusform>%2 hebben alleen licenties op abonnementen die dan niet actief zijn. Zet ten minste één van hen over.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 no administrator has access.</source>
        <translation>Vanaf %1 heeft geen enkele beheerder toegang.</translation>
    </message>
    <message>
        <source>Of %1 no term is known, so it is active on no day. Fill in its term.</source>
        <translation>Van %1 is geen contractperiode bekend, dus is het op geen enkele dag actief. Vul de contractperiode in.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n people the roles are not known. Whether an administrator has access from %1 cannot be said. Fill in the roles of those who are administrators.</source>
        <translation>
            <numerusform>Van %n mens zijn de rollen niet bekend. Of er vanaf %1 een beheerder met toegang is, is niet te zeggen. Vul de rollen in van wie beheerder is.</numerusform>
            <numerusform>Van %n mensen zijn de rollen niet bekend. Of er vanaf %1 een beheerder met toegang is, is niet te zeggen. Vul de rollen in van wie beheerder is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notice for %1 can be given through %2, %n days left. It runs through %3.</source>
        <translation>
            <numerusform>%1 kan worden opgezegd t/m %2, nog %n dag. Het loopt t/m %3.</numerusform>
            <numerusform>%1 kan worden opgezegd t/m %2, nog %n dagen. Het loopt t/m %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 runs through %2, %n days left.</source>
        <translation>
            <numerusform>%1 loopt t/m %2, nog %n dag.</numerusform>
            <numerusform>%1 loopt t/m %2, nog %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes back on %1.</source>
        <translation>Het komt op %1 terug.</translation>
    </message>
    <message>
        <source>It renews automatically, but the next term is not in the plan yet.</source>
        <translation>Het wordt automatisch verlengd, maar de volgende contractperiode staat nog niet in het plan.</translation>
    </message>
    <message>
        <source>%1: %3 of %4 %2 licenses assigned. Remove or move licenses, or raise the committed quantity.</source>
        <translation>%1: %3 van %4 %2-licenties toegewezen. Trek licenties in, zet ze over of verhoog het gecontracteerde aantal.</translation>
    </message>
    <message>
        <source>%1: %3 of %4 %2 licenses assigned. With concurrent licenses usage counts, not assignment.</source>
        <translation>%1: %3 van %4 %2-licenties toegewezen. Bij gelijktijdige licenties telt het gebruik, niet de toewijzing.</translation>
    </message>
    <message>
        <source>%1 had %3 first on the same day; %2 is taken for the one that pays. Control Hub has the last word: look there who pays.</source>
        <translation>%1 hadden %3 op dezelfde dag het eerst; hier geldt %2 als het abonnement dat betaalt. Control Hub heeft het laatste woord: kijk daar wie betaalt.</translation>
    </message>
    <message>
        <source>%1 are equally old; %2 is taken for the primary subscription. Control Hub has the last word: look there which one it is.</source>
        <translation>%1 zijn even oud; hier geldt %2 als primair abonnement. Control Hub heeft het laatste woord: kijk daar welk het is.</translation>
    </message>
    <message>
        <source>No administrator with access</source>
        <translation>Geen beheerder met toegang</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Geen toegang</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Onvolledig</translation>
    </message>
    <message>
        <source>Administrators not known</source>
        <translation>Beheerders niet bekend</translation>
    </message>
    <message>
        <source>Notice period ends</source>
        <translation>Opzegtermijn loopt af</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Eindigt binnenkort</translation>
    </message>
    <message>
        <source>Assigned more than committed</source>
        <translation>Meer toegewezen dan gecontracteerd</translation>
    </message>
    <message>
        <source>Decided at a tie</source>
        <translation>Beslist bij gelijke stand</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n mens</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message numerus="yes">
        <source>%n other administrators have no access even before that.</source>
        <translation>
            <numerusform>%n andere beheerder heeft ook daarvóór al geen toegang.</numerusform>
            <numerusform>%n andere beheerders hebben ook daarvóór al geen toegang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n %2 licenses assigned, but its contract has none of that type on %3. Remove or move them, or add the entitlement.</source>
        <translation>
            <numerusform>%1: %n %2-licentie toegewezen, maar het contract heeft er op %3 geen van dat type. Trek haar in, zet haar over of voeg het gebruiksrecht toe.</numerusform>
            <numerusform>%1: %n %2-licenties toegewezen, maar het contract heeft er op %3 geen van dat type. Trek ze in, zet ze over of voeg het gebruiksrecht toe.</numerusform>
        </translation>
    </message>
    <message>
        <source>License type not in the contract</source>
        <translation>Licentietype niet in het contract</translation>
    </message>
    <message>
        <source>Change %1 of scenario %2 no longer fits and is left out. %3</source>
        <translation>Wijziging %1 van scenario %2 past niet meer en wordt overgeslagen. %3</translation>
    </message>
    <message>
        <source>Change does not fit</source>
        <translation>Wijziging past niet</translation>
    </message>
</context>
<context>
    <name>Handovers</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>No handovers in this period.</source>
        <translation>Geen wisselingen in deze periode.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primair</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Commands:</source>
        <translation>Opdrachten:</translation>
    </message>
    <message>
        <source>Every command also takes:</source>
        <translation>Bij elke opdracht kan ook:</translation>
    </message>
    <message>
        <source>DATE is a day such as 2027-01-31, or the word today; MONTH is a month such as 2027-01. In a terminal the answer is text, else JSON.</source>
        <translation>DATE is een dag zoals 2027-01-31, of het woord today; MONTH is een maand zoals 2027-01. In een terminal is het antwoord tekst, anders JSON.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>can no longer be undone</source>
        <translation>kan niet meer ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>Nothing was changed in this plan yet.</source>
        <translation>In dit plan is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>The plan before all changes</source>
        <translation>Het plan vóór alle wijzigingen</translation>
    </message>
</context>
<context>
    <name>Overage</name>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>not known which</source>
        <translation>onbekend welk</translation>
    </message>
    <message>
        <source>No usage and no commitments in these months.</source>
        <translation>Geen gebruik en geen gecontracteerde aantallen in deze maanden.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Usage type</source>
        <translation>Gebruikstype</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Overschrijding</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Betaalt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Veroorzaakt door</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>This plan has no scenarios yet.</source>
        <translation>Dit plan heeft nog geen scenario&apos;s.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n overgeslagen</numerusform>
            <numerusform>%n overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>uitgeschakeld</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>past niet</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>past</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>done</source>
        <translation>uitgevoerd</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>vertrokken</translation>
    </message>
    <message>
        <source>changed otherwise</source>
        <translation>anders gewijzigd</translation>
    </message>
    <message>
        <source>It needs change %1, which is not chosen.</source>
        <translation>Wijziging %1 is ervoor nodig, en die is niet gekozen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>Subscription %1 added</source>
        <translation>Abonnement %1 toegevoegd</translation>
    </message>
    <message>
        <source>Details of %1 changed</source>
        <translation>Gegevens van %1 gewijzigd</translation>
    </message>
    <message>
        <source>Subscription %1 removed</source>
        <translation>Abonnement %1 verwijderd</translation>
    </message>
    <message>
        <source>%1 renewed from %2 with no last day</source>
        <translation>%1 verlengd vanaf %2, zonder einddatum</translation>
    </message>
    <message>
        <source>%1 renewed from %2 through %3</source>
        <translation>%1 verlengd van %2 t/m %3</translation>
    </message>
    <message>
        <source>Term of %1 that started on %2 changed: from %3 with no last day</source>
        <translation>Contractperiode van %1 die op %2 begon gewijzigd: vanaf %3, zonder einddatum</translation>
    </message>
    <message>
        <source>Term of %1 that started on %2 changed: from %3 through %4</source>
        <translation>Contractperiode van %1 die op %2 begon gewijzigd: van %3 t/m %4</translation>
    </message>
    <message>
        <source>%1 ended: it runs through %2</source>
        <translation>%1 beëindigd: loopt t/m %2</translation>
    </message>
    <message>
        <source>%1 suspended from %2 with no last day</source>
        <translation>%1 opgeschort vanaf %2, zonder einddatum</translation>
    </message>
    <message>
        <source>%1 suspended from %2 through %3</source>
        <translation>%1 opgeschort van %2 t/m %3</translation>
    </message>
    <message>
        <source>%1 resumed from %2</source>
        <translation>%1 hervat vanaf %2</translation>
    </message>
    <message>
        <source>Entitlement added to %1: %2, quantity %3, from %4 with no last day</source>
        <translation>Gebruiksrecht toegevoegd aan %1: %2, aantal %3, vanaf %4, zonder einddatum</translation>
    </message>
    <message>
        <source>Entitlement added to %1: %2, quantity %3, from %4 through %5</source>
        <translation>Gebruiksrecht toegevoegd aan %1: %2, aantal %3, van %4 t/m %5</translation>
    </message>
    <message>
        <source>Quantity of %1 changed: %2, %3 from %4</source>
        <translation>Aantal van %1 gewijzigd: %2, %3 vanaf %4</translation>
    </message>
    <message>
        <source>Entitlement of %1 ended: %2, through %3</source>
        <translation>Gebruiksrecht van %1 beëindigd: %2, t/m %3</translation>
    </message>
    <message>
        <source>Overage rate of %1 taken away: %2</source>
        <translation>Overschrijdingstarief van %1 weggehaald: %2</translation>
    </message>
    <message>
        <source>Overage rate of %1 set: %2, %3 a unit</source>
        <translation>Overschrijdingstarief van %1 ingesteld: %2, %3 per eenheid</translation>
    </message>
    <message>
        <source>Usage of %1 taken away: %2, %3</source>
        <translation>Gebruik van %1 weggehaald: %2, %3</translation>
    </message>
    <message>
        <source>Usage of %1 entered: %2, %3: %4</source>
        <translation>Gebruik van %1 ingevoerd: %2, %3: %4</translation>
    </message>
    <message>
        <source>Invoice of %1 taken away</source>
        <translation>Factuur van %1 weggehaald</translation>
    </message>
    <message>
        <source>Invoice of %1 entered: %2</source>
        <translation>Factuur van %1 ingevoerd: %2</translation>
    </message>
    <message>
        <source>Details of the tenant changed: %1</source>
        <translation>Gegevens van de tenant gewijzigd: %1</translation>
    </message>
    <message>
        <source>License assigned to %1 on %2: %3</source>
        <translation>Licentie toegewezen aan %1 op %2: %3</translation>
    </message>
    <message>
        <source>License of %1 on %2 removed: %3</source>
        <translation>Licentie van %1 op %2 ingetrokken: %3</translation>
    </message>
    <message>
        <source>Licenses of %1 moved from %2 to %3</source>
        <translation>Licenties van %1 overgezet van %2 naar %3</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>Licenses of %1 edited</source>
        <translation>Licenties van %1 bewerkt</translation>
    </message>
    <message numerus="yes">
        <source>Licenses assigned to %n people on %2: %3</source>
        <translation>
            <numerusform>Licentie toegewezen aan %n persoon op %2: %3</numerusform>
            <numerusform>Licenties toegewezen aan %n mensen op %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Licenses of %n people on %2 removed: %3</source>
        <translation>
            <numerusform>Licentie van %n persoon op %2 ingetrokken: %3</numerusform>
            <numerusform>Licenties van %n mensen op %2 ingetrokken: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Licenses of %n people moved from %2 to %3</source>
        <translation>
            <numerusform>Licenties van %n persoon overgezet van %2 naar %3</numerusform>
            <numerusform>Licenties van %n mensen overgezet van %2 naar %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n persoon toegevoegd</numerusform>
            <numerusform>%n mensen toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of %n people changed</source>
        <translation>
            <numerusform>Gegevens van %n persoon gewijzigd</numerusform>
            <numerusform>Gegevens van %n mensen gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people removed</source>
        <translation>
            <numerusform>%n persoon verwijderd</numerusform>
            <numerusform>%n mensen verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Licenses of %n people edited</source>
        <translation>
            <numerusform>Licenties van %n persoon bewerkt</numerusform>
            <numerusform>Licenties van %n mensen bewerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tenant file imported: %1, %n people</source>
        <translation>
            <numerusform>Tenantbestand geïmporteerd: %1, %n persoon</numerusform>
            <numerusform>Tenantbestand geïmporteerd: %1, %n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumption A3 changed: a renewed subscription keeps its place</source>
        <translation>Aanname A3 gewijzigd: een verlengd abonnement behoudt zijn plaats</translation>
    </message>
    <message>
        <source>Assumption A3 changed: a renewed subscription starts anew</source>
        <translation>Aanname A3 gewijzigd: een verlengd abonnement begint opnieuw</translation>
    </message>
    <message>
        <source>Assumption A18 changed: the first day of a month counts for its overage</source>
        <translation>Aanname A18 gewijzigd: de eerste dag van een maand telt voor de overschrijding</translation>
    </message>
    <message>
        <source>Assumption A18 changed: the last day of a month counts for its overage</source>
        <translation>Aanname A18 gewijzigd: de laatste dag van een maand telt voor de overschrijding</translation>
    </message>
    <message>
        <source>subscription unknown</source>
        <translation>abonnement onbekend</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more change(s)</source>
        <translation>
            <numerusform>%1, en nog %n wijziging</numerusform>
            <numerusform>%1, en nog %n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Details of the tenant changed</source>
        <translation>Gegevens van de tenant gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>Tenant file imported: %n people</source>
        <translation>
            <numerusform>Tenantbestand geïmporteerd: %n persoon</numerusform>
            <numerusform>Tenantbestand geïmporteerd: %n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding accepted: %1</source>
        <translation>Bevinding geaccepteerd: %1</translation>
    </message>
    <message>
        <source>Acceptance taken back: %1</source>
        <translation>Acceptatie teruggenomen: %1</translation>
    </message>
    <message>
        <source>Limits of the findings changed: look %1 days ahead, ends soon %2 days, notice period %3 days</source>
        <translation>Drempels van de bevindingen gewijzigd: %1 dagen vooruitkijken, einde %2 dagen, opzegtermijn %3 dagen</translation>
    </message>
    <message>
        <source>Finding about %1 accepted: %2</source>
        <translation>Bevinding over %1 geaccepteerd: %2</translation>
    </message>
    <message>
        <source>Acceptance about %1 taken back: %2</source>
        <translation>Acceptatie over %1 teruggenomen: %2</translation>
    </message>
    <message numerus="yes">
        <source>Finding about %n people accepted: %2</source>
        <translation>
            <numerusform>Bevinding over %n persoon geaccepteerd: %2</numerusform>
            <numerusform>Bevinding over %n mensen geaccepteerd: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acceptance about %n people taken back: %2</source>
        <translation>
            <numerusform>Acceptatie over %n persoon teruggenomen: %2</numerusform>
            <numerusform>Acceptatie over %n mensen teruggenomen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario %1 made</source>
        <translation>Scenario %1 gemaakt</translation>
    </message>
    <message>
        <source>Scenario %2 made as a copy of %1</source>
        <translation>Scenario %2 gemaakt als kopie van %1</translation>
    </message>
    <message>
        <source>Scenario %1 renamed to %2</source>
        <translation>Scenario %1 hernoemd naar %2</translation>
    </message>
    <message>
        <source>Note of scenario %1 changed</source>
        <translation>Notitie van scenario %1 gewijzigd</translation>
    </message>
    <message>
        <source>Scenario %1 deleted</source>
        <translation>Scenario %1 verwijderd</translation>
    </message>
    <message>
        <source>Change of scenario %1 switched on</source>
        <translation>Wijziging van scenario %1 ingeschakeld</translation>
    </message>
    <message>
        <source>Change of scenario %1 switched off</source>
        <translation>Wijziging van scenario %1 uitgeschakeld</translation>
    </message>
    <message>
        <source>Change of scenario %1 discarded</source>
        <translation>Wijziging van scenario %1 verworpen</translation>
    </message>
    <message>
        <source>Change of scenario %1 edited</source>
        <translation>Wijziging van scenario %1 bewerkt</translation>
    </message>
    <message>
        <source>Change of scenario %1 taken over into the baseline</source>
        <translation>Wijziging van scenario %1 overgenomen in de uitgangssituatie</translation>
    </message>
</context>
<context>
    <name>TypesInSentences</name>
    <message>
        <source>Standard agents</source>
        <translation>Standard-agenten</translation>
    </message>
    <message>
        <source>Premium agents</source>
        <translation>Premium-agenten</translation>
    </message>
    <message>
        <source>IVR ports</source>
        <translation>IVR-poorten</translation>
    </message>
    <message>
        <source>AI Agent</source>
        <translation>AI Agent</translation>
    </message>
    <message>
        <source>AI Assistant</source>
        <translation>AI Assistant</translation>
    </message>
    <message>
        <source>IVR Outbound Campaigns</source>
        <translation>uitgaande IVR-campagnes</translation>
    </message>
    <message>
        <source>Webex Connect</source>
        <translation>Webex Connect</translation>
    </message>
    <message>
        <source>Workforce Optimization (WFO)</source>
        <translation>Workforce Optimization (WFO)</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>does not take part: is suspended</source>
        <translation>doet niet mee: is opgeschort</translation>
    </message>
    <message>
        <source>does not take part: has not started yet</source>
        <translation>doet niet mee: is nog niet begonnen</translation>
    </message>
    <message>
        <source>does not take part: has expired</source>
        <translation>doet niet mee: is geëindigd</translation>
    </message>
    <message>
        <source>does not take part: its term is not known</source>
        <translation>doet niet mee: de contractperiode is niet bekend</translation>
    </message>
    <message>
        <source>does not take part: no longer has %1 (being older does not count here)</source>
        <translation>doet niet mee: heeft %1 niet meer (ouder zijn telt hier niet)</translation>
    </message>
    <message>
        <source>does not take part: does not have %1 (being older does not count here)</source>
        <translation>doet niet mee: heeft %1 niet (ouder zijn telt hier niet)</translation>
    </message>
    <message>
        <source>does not take part: no longer has %1</source>
        <translation>doet niet mee: heeft %1 niet meer</translation>
    </message>
    <message>
        <source>does not take part: does not have %1</source>
        <translation>doet niet mee: heeft %1 niet</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>leeftijd onbekend</translation>
    </message>
    <message>
        <source>is primary</source>
        <translation>is primair</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>betaalt</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n dag later</numerusform>
            <numerusform>%n dagen later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the same day, but %n days younger</source>
        <translation>
            <numerusform>op dezelfde dag, maar %n dag jonger</numerusform>
            <numerusform>op dezelfde dag, maar %n dagen jonger</numerusform>
        </translation>
    </message>
    <message>
        <source>the same in everything; its id comes later</source>
        <translation>in alles gelijk; het id komt later</translation>
    </message>
    <message>
        <source>Because %1 is the only subscription that is active on %2.</source>
        <translation>Omdat %1 het enige abonnement is dat op %2 actief is.</translation>
    </message>
    <message>
        <source>Because %1 is the oldest subscription that is active on %2.</source>
        <translation>Omdat %1 het oudste abonnement is dat op %2 actief is.</translation>
    </message>
    <message>
        <source>Because %1 comes first by its id among the oldest subscriptions that are active on %2.</source>
        <translation>Omdat %1 door zijn id vooraan staat bij de oudste abonnementen die op %2 actief zijn.</translation>
    </message>
    <message>
        <source>It is the only subscription that is active on that day.</source>
        <translation>Het is het enige abonnement dat op die dag actief is.</translation>
    </message>
    <message>
        <source>It is the oldest subscription that is active on that day.</source>
        <translation>Het is het oudste abonnement dat op die dag actief is.</translation>
    </message>
    <message>
        <source>It comes first by its id among the oldest subscriptions that are active on that day.</source>
        <translation>Door zijn id staat het vooraan bij de oudste abonnementen die op die dag actief zijn.</translation>
    </message>
    <message>
        <source>Because %1 is the only active subscription that has %3 on %2.</source>
        <translation>Omdat %1 op %2 het enige actieve abonnement is dat %3 heeft.</translation>
    </message>
    <message>
        <source>Because %1 is the subscription on %2 that had %3 first and still has them.</source>
        <translation>Omdat %1 op %2 het abonnement is dat %3 het eerst had en ze nog heeft.</translation>
    </message>
    <message>
        <source>Because %1 is the subscription on %2 that had %3 first and still has it.</source>
        <translation>Omdat %1 op %2 het abonnement is dat %3 het eerst had en het nog heeft.</translation>
    </message>
    <message>
        <source>Because %1 is the oldest on %2 of the subscriptions that had %3 first.</source>
        <translation>Omdat %1 op %2 het oudste is van de abonnementen die %3 het eerst hadden.</translation>
    </message>
    <message>
        <source>Because %1 comes first by its id on %2 among the subscriptions that had %3 first and are equally old.</source>
        <translation>Omdat %1 op %2 door zijn id vooraan staat bij de abonnementen die %3 het eerst hadden en even oud zijn.</translation>
    </message>
    <message>
        <source>Because %1 is the primary subscription on %2, and that one pays the overage of %3.</source>
        <translation>Omdat %1 op %2 het primaire abonnement is, en dat betaalt de overschrijding van %3.</translation>
    </message>
    <message>
        <source>Because all usage of %3 counts as that of the primary subscription, and on %2 that is %1.</source>
        <translation>Omdat al het gebruik van %3 geldt als dat van het primaire abonnement, en dat is %1 op %2.</translation>
    </message>
    <message>
        <source>Because no subscription is active on %2.</source>
        <translation>Omdat op %2 geen enkel abonnement actief is.</translation>
    </message>
    <message>
        <source>Because no subscription is active on %2, so there is no primary subscription to pay for %3.</source>
        <translation>Omdat op %2 geen enkel abonnement actief is, zodat er geen primair abonnement is dat voor %3 betaalt.</translation>
    </message>
    <message>
        <source>Because no active subscription has the usage type %3 on %2.</source>
        <translation>Omdat op %2 geen enkel actief abonnement het gebruikstype %3 heeft.</translation>
    </message>
    <message>
        <source>Why is %1 the primary subscription?</source>
        <translation>Waarom is %1 het primaire abonnement?</translation>
    </message>
    <message>
        <source>Why is there no primary subscription?</source>
        <translation>Waarom is er geen primair abonnement?</translation>
    </message>
    <message>
        <source>Why does %1 pay for %2?</source>
        <translation>Waarom betaalt %1 voor %2?</translation>
    </message>
    <message>
        <source>Why does nobody pay for %2?</source>
        <translation>Waarom betaalt niemand voor %2?</translation>
    </message>
    <message>
        <source>A tie: %1 had %2 first, on the same day. Control Hub has the last word: look there who pays.</source>
        <translation>Gelijke stand: %1 hadden %2 het eerst, op dezelfde dag. Control Hub heeft het laatste woord: kijk daar wie betaalt.</translation>
    </message>
    <message>
        <source>A tie: %1 are equally old. Control Hub has the last word: look there which one is the primary subscription.</source>
        <translation>Gelijke stand: %1 zijn even oud. Control Hub heeft het laatste woord: kijk daar welk abonnement primair is.</translation>
    </message>
    <message>
        <source>Rule R2 · article n98y8mz, newer and older edition</source>
        <translation>Regel R2 · artikel n98y8mz, nieuwe en oude versie</translation>
    </message>
    <message>
        <source>Rules R3 and R2 · article n98y8mz, newer and older edition</source>
        <translation>Regels R3 en R2 · artikel n98y8mz, nieuwe en oude versie</translation>
    </message>
    <message>
        <source>Rules R1 and R2 · article n98y8mz, newer and older edition</source>
        <translation>Regels R1 en R2 · artikel n98y8mz, nieuwe en oude versie</translation>
    </message>
    <message>
        <source>Rule R6 · article n98y8mz, newer edition</source>
        <translation>Regel R6 · artikel n98y8mz, nieuwe versie</translation>
    </message>
    <message>
        <source>No rule known: the article does not say which subscription pays the overage of %1. Seatkeeper does not guess (assumption A12).</source>
        <translation>Geen regel bekend: het artikel zegt niet welk abonnement de overschrijding van %1 betaalt. Seatkeeper raadt er niet naar (aanname A12).</translation>
    </message>
    <message>
        <source>Changes on %1: %2 pays from then on, because %3 ends.</source>
        <translation>Verandert op %1: %2 betaalt dan, omdat %3 eindigt.</translation>
    </message>
    <message>
        <source>Changes on %1: %2 pays from then on, because %3 is suspended.</source>
        <translation>Verandert op %1: %2 betaalt dan, omdat %3 wordt opgeschort.</translation>
    </message>
    <message>
        <source>Changes on %1: %2 pays from then on, because %3 no longer has %4.</source>
        <translation>Verandert op %1: %2 betaalt dan, omdat %3 dan %4 niet meer heeft.</translation>
    </message>
    <message>
        <source>Changes on %1: %2 pays from then on, because it starts then.</source>
        <translation>Verandert op %1: %2 betaalt dan, omdat het dan begint.</translation>
    </message>
    <message>
        <source>Changes on %1: %2 pays from then on, because its renewal starts then.</source>
        <translation>Verandert op %1: %2 betaalt dan, omdat de verlenging dan begint.</translation>
    </message>
    <message>
        <source>Changes on %1: %2 pays from then on, because it is no longer suspended.</source>
        <translation>Verandert op %1: %2 betaalt dan, omdat het dan niet meer is opgeschort.</translation>
    </message>
    <message>
        <source>Changes on %1: %2 pays from then on, because it then has %4.</source>
        <translation>Verandert op %1: %2 betaalt dan, omdat het dan %4 heeft.</translation>
    </message>
    <message>
        <source>Changes on %1: %2 is primary from then on, because %3 ends.</source>
        <translation>Verandert op %1: %2 is dan primair, omdat %3 eindigt.</translation>
    </message>
    <message>
        <source>Changes on %1: %2 is primary from then on, because %3 is suspended.</source>
        <translation>Verandert op %1: %2 is dan primair, omdat %3 wordt opgeschort.</translation>
    </message>
    <message>
        <source>Changes on %1: %2 is primary from then on, because it starts then.</source>
        <translation>Verandert op %1: %2 is dan primair, omdat het dan begint.</translation>
    </message>
    <message>
        <source>Changes on %1: %2 is primary from then on, because its renewal starts then.</source>
        <translation>Verandert op %1: %2 is dan primair, omdat de verlenging dan begint.</translation>
    </message>
    <message>
        <source>Changes on %1: %2 is primary from then on, because it is no longer suspended.</source>
        <translation>Verandert op %1: %2 is dan primair, omdat het dan niet meer is opgeschort.</translation>
    </message>
    <message>
        <source>Changes on %1: nobody pays from then on, because %3 ends.</source>
        <translation>Verandert op %1: niemand betaalt dan, omdat %3 eindigt.</translation>
    </message>
    <message>
        <source>Changes on %1: nobody pays from then on, because %3 is suspended.</source>
        <translation>Verandert op %1: niemand betaalt dan, omdat %3 wordt opgeschort.</translation>
    </message>
    <message>
        <source>Changes on %1: nobody pays from then on, because %3 no longer has %4.</source>
        <translation>Verandert op %1: niemand betaalt dan, omdat %3 dan %4 niet meer heeft.</translation>
    </message>
    <message>
        <source>Changes on %1: there is no primary subscription from then on, because %3 ends.</source>
        <translation>Verandert op %1: er is dan geen primair abonnement, omdat %3 eindigt.</translation>
    </message>
    <message>
        <source>Changes on %1: there is no primary subscription from then on, because %3 is suspended.</source>
        <translation>Verandert op %1: er is dan geen primair abonnement, omdat %3 wordt opgeschort.</translation>
    </message>
    <message>
        <source>As far as is known, this does not change.</source>
        <translation>Voor zover bekend verandert dit niet.</translation>
    </message>
    <message>
        <source>Why does nobody pay here?</source>
        <translation>Waarom betaalt hier niemand?</translation>
    </message>
    <message>
        <source>Why does %1 have no access on %2?</source>
        <translation>Waarom heeft %1 op %2 geen toegang?</translation>
    </message>
    <message>
        <source>Why does %1 have access on %2?</source>
        <translation>Waarom heeft %1 op %2 toegang?</translation>
    </message>
    <message>
        <source>Rule R9 · article n98y8mz: a license gives access while its subscription is active</source>
        <translation>Regel R9 · artikel n98y8mz: een licentie geeft toegang zolang haar abonnement actief is</translation>
    </message>
    <message>
        <source>Why is this refused?</source>
        <translation>Waarom wordt dit geweigerd?</translation>
    </message>
    <message>
        <source>Rule R8 · article n98y8mz: a tenant is all concurrent or all named</source>
        <translation>Regel R8 · artikel n98y8mz: een tenant is geheel gelijktijdig of geheel op naam</translation>
    </message>
    <message>
        <source>gives access through %1</source>
        <translation>geeft toegang t/m %1</translation>
    </message>
    <message>
        <source>gives access, with no known last day</source>
        <translation>geeft toegang, zonder bekende laatste dag</translation>
    </message>
    <message>
        <source>gives no access, but does from %1</source>
        <translation>geeft geen toegang, maar wel vanaf %1</translation>
    </message>
    <message>
        <source>gives no access</source>
        <translation>geeft geen toegang</translation>
    </message>
    <message>
        <source>Changes on %1: there is access from then on.</source>
        <translation>Verandert op %1: vanaf dan is er toegang.</translation>
    </message>
    <message>
        <source>Changes on %1: there is no access from then on.</source>
        <translation>Verandert op %1: vanaf dan is er geen toegang.</translation>
    </message>
    <message>
        <source>not on this day</source>
        <translation>niet op deze dag</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Standard agent</source>
        <translation>Standard-agent</translation>
    </message>
    <message>
        <source>Premium agent</source>
        <translation>Premium-agent</translation>
    </message>
    <message>
        <source>IVR port</source>
        <translation>IVR-poort</translation>
    </message>
    <message>
        <source>AI Agent</source>
        <translation>AI Agent</translation>
    </message>
    <message>
        <source>AI Assistant</source>
        <translation>AI Assistant</translation>
    </message>
    <message>
        <source>IVR Outbound Campaigns</source>
        <translation>Uitgaande IVR-campagnes</translation>
    </message>
    <message>
        <source>Webex Connect</source>
        <translation>Webex Connect</translation>
    </message>
    <message>
        <source>Workforce Optimization (WFO)</source>
        <translation>Workforce Optimization (WFO)</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>IVR</source>
        <translation>IVR</translation>
    </message>
    <message>
        <source>IVR Outbound</source>
        <translation>Uitg. IVR</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>WFO</source>
        <translation>WFO</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Opgeschort</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Geëindigd</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>Geen licentie</translation>
    </message>
    <message>
        <source>Subscription suspended</source>
        <translation>Abonnement opgeschort</translation>
    </message>
    <message>
        <source>Subscription not started yet</source>
        <translation>Abonnement nog niet begonnen</translation>
    </message>
    <message>
        <source>Subscription expired</source>
        <translation>Abonnement geëindigd</translation>
    </message>
    <message>
        <source>Term of the subscription unknown</source>
        <translation>Contractperiode onbekend</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>Concurrent</source>
        <translation>Gelijktijdig</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>Entitlement ended</source>
        <translation>Gebruiksrecht geëindigd</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Verlengd</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Hervat</translation>
    </message>
    <message>
        <source>Entitlement started</source>
        <translation>Gebruiksrecht begonnen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Nog niet begonnen</translation>
    </message>
    <message>
        <source>%1 + Supervisor</source>
        <translation>%1 + Supervisor</translation>
    </message>
</context>
<context>
    <name>seatkeeper::AccessBar</name>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
</context>
<context>
    <name>seatkeeper::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>&amp;Voorbeeld openen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Gebruikers</translation>
    </message>
    <message>
        <source>&amp;Subscriptions</source>
        <translation>&amp;Abonnementen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Nieuw plan…</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>Plan &amp;openen…</translation>
    </message>
    <message>
        <source>A municipality with five &amp;departments&apos; contracts</source>
        <translation>Een &amp;gemeente met contracten van vijf afdelingen</translation>
    </message>
    <message>
        <source>The story of Cisco&apos;s help &amp;article</source>
        <translation>Het verhaal uit het help&amp;artikel van Cisco</translation>
    </message>
    <message>
        <source>All administrators on a subscription that &amp;ends</source>
        <translation>Alle beheerders op een abonnement dat &amp;eindigt</translation>
    </message>
    <message>
        <source>&amp;Import a tenant file…</source>
        <translation>&amp;Tenantbestand importeren…</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>Plan &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>&amp;Find users</source>
        <translation>Gebruikers &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Previous handover</source>
        <translation>V&amp;orige wisseling</translation>
    </message>
    <message>
        <source>&amp;Next handover</source>
        <translation>Vo&amp;lgende wisseling</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Vandaag</translation>
    </message>
    <message>
        <source>Edit &amp;licenses</source>
        <translation>&amp;Licenties bewerken</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Waarom?</translation>
    </message>
    <message>
        <source>&amp;About Seatkeeper</source>
        <translation>&amp;Over Seatkeeper</translation>
    </message>
    <message>
        <source>Save a copy &amp;as…</source>
        <translation>&amp;Kopie opslaan als…</translation>
    </message>
    <message>
        <source>E&amp;ntitlements</source>
        <translation>Gebruiks&amp;rechten</translation>
    </message>
    <message>
        <source>Edit this &amp;cell…</source>
        <translation>Deze &amp;cel bewerken…</translation>
    </message>
    <message>
        <source>&amp;Add a subscription…</source>
        <translation>Abonnement &amp;toevoegen…</translation>
    </message>
    <message>
        <source>Edit &amp;details…</source>
        <translation>&amp;Gegevens bewerken…</translation>
    </message>
    <message>
        <source>&amp;Renew…</source>
        <translation>&amp;Verlengen…</translation>
    </message>
    <message>
        <source>Change a &amp;term…</source>
        <translation>Contract&amp;periode wijzigen…</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>&amp;Beëindigen…</translation>
    </message>
    <message>
        <source>&amp;Suspend…</source>
        <translation>&amp;Opschorten…</translation>
    </message>
    <message>
        <source>Res&amp;ume…</source>
        <translation>&amp;Hervatten…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Change the quantity…</source>
        <translation>&amp;Aantal wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Overage rate…</source>
        <translation>&amp;Overschrijdingstarief…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Verwi&amp;jderen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Recente plannen</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Lijst &amp;wissen</translation>
    </message>
    <message>
        <source>Undo to &amp;here</source>
        <translation>Ongedaan maken tot &amp;hier</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Te&amp;rug</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>Voor&amp;uit</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Gesc&amp;hiedenis</translation>
    </message>
    <message>
        <source>Previous pa&amp;ge</source>
        <translation>Vorige pagi&amp;na</translation>
    </message>
    <message>
        <source>Next pag&amp;e</source>
        <translation>Volgende &amp;pagina</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Volgend deelvens&amp;ter</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vorig &amp;deelvenster</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Toetsenbord</translation>
    </message>
    <message>
        <source>Select &amp;all visible users</source>
        <translation>Alle zichtbare gebruikers &amp;selecteren</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Rijen &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste addresses</source>
        <translation>Adressen &amp;plakken</translation>
    </message>
    <message>
        <source>&amp;Columns of the list…</source>
        <translation>&amp;Kolommen van de lijst…</translation>
    </message>
    <message>
        <source>Edit &amp;details</source>
        <translation>&amp;Gegevens bewerken</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>B&amp;evindingen</translation>
    </message>
    <message>
        <source>P&amp;revious finding</source>
        <translation>Vorige bev&amp;inding</translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <translation>Volgende &amp;bevinding</translation>
    </message>
    <message>
        <source>Fetch &amp;back what was not saved</source>
        <translation>&amp;Terughalen wat niet is opgeslagen</translation>
    </message>
    <message>
        <source>&amp;Remove licenses</source>
        <translation>Licenties &amp;intrekken</translation>
    </message>
    <message>
        <source>S&amp;cenario</source>
        <translation>&amp;Scenario</translation>
    </message>
    <message>
        <source>&amp;New scenario…</source>
        <translation>&amp;Nieuw scenario…</translation>
    </message>
    <message>
        <source>&amp;Open scenario</source>
        <translation>Scenario &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>&amp;Kopiëren…</translation>
    </message>
    <message>
        <source>Name and no&amp;te…</source>
        <translation>Naam en no&amp;titie…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>Uit&amp;schakelen</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Ver&amp;werpen</translation>
    </message>
    <message>
        <source>Take o&amp;ver into the baseline…</source>
        <translation>Overnemen in de uit&amp;gangssituatie…</translation>
    </message>
    <message>
        <source>&amp;Export as a changes file…</source>
        <translation>&amp;Exporteren als wijzigingenbestand…</translation>
    </message>
    <message>
        <source>Scenar&amp;ios</source>
        <translation>&amp;Scenario&apos;s</translation>
    </message>
    <message>
        <source>I&amp;mport a changes file…</source>
        <translation>Wijzigingenbestand &amp;importeren…</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Vergeli&amp;jken</translation>
    </message>
    <message>
        <source>Edit the chan&amp;ge…</source>
        <translation>Wijziging &amp;bewerken…</translation>
    </message>
    <message>
        <source>Save the table as &amp;xlsx…</source>
        <translation>De tabel opslaan als &amp;xlsx…</translation>
    </message>
    <message>
        <source>Dec&amp;ision sheet…</source>
        <translation>Bes&amp;lisblad…</translation>
    </message>
</context>
<context>
    <name>seatkeeper::AlarmBar</name>
    <message>
        <source>Show the finding</source>
        <translation>Bevinding tonen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::AsOfStrip</name>
    <message>
        <source>“%1” is not a date. Type for example 31-1-27, 31 Jan, +60 or today.</source>
        <translation>‘%1’ is geen datum. Typ bijvoorbeeld 31-1-27, 31 jan, +60 of vandaag.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>As &amp;of:</source>
        <translation>P&amp;eildatum:</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Sce&amp;nario:</source>
        <translation>Scena&amp;rio:</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Uitgangssituatie</translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation>Nieuw scenario…</translation>
    </message>
</context>
<context>
    <name>seatkeeper::Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ComparisonModel</name>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Wat verschilt</translation>
    </message>
    <message>
        <source>%1, amount</source>
        <translation>%1, bedrag</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ComparisonPage</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n verschil</numerusform>
            <numerusform>%n verschillen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Uitgangssituatie</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>De eerste dag ligt na de laatste.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type for example 31-1-27, 31 Jan, +60 or today.</source>
        <translation>“%1” is geen datum. Typ bijvoorbeeld 31-1-27, 31 jan, +60 of vandaag.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Er verschilt niets.</translation>
    </message>
    <message>
        <source>Only what differs on %1.</source>
        <translation>Alleen wat verschilt op %1.</translation>
    </message>
    <message>
        <source>Only what differs: handovers and overage from %1 through %2, all else on %2.</source>
        <translation>Alleen wat verschilt: wisselingen en overschrijding van %1 t/m %2, de rest op %2.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Compa&amp;re</source>
        <translation>Verge&amp;lijk</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linkerkant</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;met</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechterkant</translation>
    </message>
    <message>
        <source>fro&amp;m</source>
        <translation>va&amp;naf</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>throu&amp;gh</source>
        <translation>&amp;t/m</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ConsequenceView</name>
    <message>
        <source>What this does</source>
        <translation>Wat dit doet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>usage type, day</comment>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>Committed together</source>
        <translation>Samen gecontracteerd</translation>
    </message>
    <message>
        <source>Pays the overage</source>
        <translation>Betaalt de overschrijding</translation>
    </message>
    <message>
        <source>Overage rate a unit</source>
        <translation>Overschrijdingstarief per eenheid</translation>
    </message>
    <message>
        <source>%1; %2 after saving</source>
        <comment>value now, value then</comment>
        <translation>%1; na opslaan %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ContractEditor</name>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Wat dit doet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>id, term</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Why is this refused?</source>
        <translation>Waarom wordt dit geweigerd?</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ContractTexts</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Licensing model</source>
        <translation>Licentiemodel</translation>
    </message>
    <message>
        <source>Flex version</source>
        <translation>Flex-versie</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Proefabonnement</translation>
    </message>
    <message>
        <source>Renews automatically</source>
        <translation>Wordt automatisch verlengd</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Aangemaakt op</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenplaats</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Contractnummer</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Notice period in days</source>
        <translation>Opzegtermijn in dagen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Contractperiode</translation>
    </message>
    <message>
        <source>Usage type</source>
        <translation>Gebruikstype</translation>
    </message>
    <message>
        <source>Committed quantity</source>
        <translation>Gecontracteerd aantal</translation>
    </message>
    <message>
        <source>Overage rate a unit</source>
        <translation>Overschrijdingstarief per eenheid</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>through</source>
        <translation>t/m</translation>
    </message>
    <message>
        <source>Active again from</source>
        <translation>Weer actief vanaf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Add a subscription</source>
        <translation>Abonnement toevoegen</translation>
    </message>
    <message>
        <source>Edit the details of %1</source>
        <translation>Gegevens van %1 bewerken</translation>
    </message>
    <message>
        <source>Renew %1</source>
        <translation>%1 verlengen</translation>
    </message>
    <message>
        <source>Change a term of %1</source>
        <translation>Contractperiode van %1 wijzigen</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 beëindigen</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>%1 opschorten</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 hervatten</translation>
    </message>
    <message>
        <source>Add an entitlement to %1</source>
        <translation>Gebruiksrecht toevoegen aan %1</translation>
    </message>
    <message>
        <source>Change a quantity of %1</source>
        <translation>Aantal van %1 wijzigen</translation>
    </message>
    <message>
        <source>End an entitlement of %1</source>
        <translation>Gebruiksrecht van %1 beëindigen</translation>
    </message>
    <message>
        <source>Set an overage rate of %1</source>
        <translation>Overschrijdingstarief van %1 invullen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tarief</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>usage type, what is asked</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Still to be filled in: %1.</source>
        <translation>Nog in te vullen: %1.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date. Type for example 31-1-27, 31 Jan, +60 or today.</source>
        <translation>%1: “%2” is geen datum. Typ bijvoorbeeld 31-1-27, 31 jan, +60 of vandaag.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number. Type digits only, for example 40.</source>
        <translation>%1: “%2” is geen geheel getal. Typ alleen cijfers, bijvoorbeeld 40.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a price. Type for example 95.00, with at most four decimals.</source>
        <translation>%1: “%2” is geen prijs. Typ bijvoorbeeld 95,00, met ten hoogste vier decimalen.</translation>
    </message>
    <message>
        <source>The last day lies before the first day. Choose an earlier start or a later end.</source>
        <translation>De laatste dag ligt vóór de eerste dag. Kies een eerder begin of een later einde.</translation>
    </message>
    <message>
        <source>%1 cannot be added: its licenses are named, those of %2 concurrent. Their terms overlap %3. Choose concurrent, or let %1 start on %4.</source>
        <translation>%1 kan niet worden toegevoegd: de licenties zijn op naam, die van %2 gelijktijdig. De contractperioden overlappen %3. Kies gelijktijdig, of laat %1 op %4 beginnen.</translation>
    </message>
    <message>
        <source>%1 cannot be added: its licenses are concurrent, those of %2 named. Their terms overlap %3. Choose named, or let %1 start on %4.</source>
        <translation>%1 kan niet worden toegevoegd: de licenties zijn gelijktijdig, die van %2 op naam. De contractperioden overlappen %3. Kies op naam, of laat %1 op %4 beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>There is a gap of %n days: %1 is not active %2.</source>
        <translation>
            <numerusform>Er is een onderbreking van %n dag: %1 is %2 niet actief.</numerusform>
            <numerusform>Er is een onderbreking van %n dagen: %1 is %2 niet actief.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested is a term of the same length that follows without a gap.</source>
        <translation>Voorgesteld is een contractperiode van dezelfde lengte die zonder onderbreking volgt.</translation>
    </message>
    <message>
        <source>The last day still counts. Later terms are dropped; entitlements stay.</source>
        <translation>De laatste dag telt nog mee. Latere contractperioden worden geschrapt; gebruiksrechten blijven.</translation>
    </message>
    <message>
        <source>The last day still counts. Later entitlements for the usage type are dropped.</source>
        <translation>De laatste dag telt nog mee. Latere gebruiksrechten voor het gebruikstype worden geschrapt.</translation>
    </message>
    <message>
        <source>The quantity so far counts through the day before.</source>
        <translation>Het aantal tot nu toe telt t/m de dag ervoor.</translation>
    </message>
    <message>
        <source>Takes the subscription out of the plan, with its past. To let one run out, end it.</source>
        <translation>Haalt het abonnement uit het plan, met zijn verleden. Beëindig een abonnement dat u laat aflopen.</translation>
    </message>
    <message>
        <source>The rate of this contract, which counts while it pays. Leave it empty where it is not known.</source>
        <translation>Het tarief van dit contract, dat telt zolang het betaalt. Laat het leeg als het niet bekend is.</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
</context>
<context>
    <name>seatkeeper::DayEdit</name>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Kalender (Alt+Pijl omlaag)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::DecisionModel</name>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
</context>
<context>
    <name>seatkeeper::DecisionPage</name>
    <message>
        <source>This sheet starts from the baseline, not from scenario “%1”. Nothing of it is in the plan until you keep a way as a scenario.</source>
        <translation>Dit beslisblad gaat uit van de uitgangssituatie, niet van scenario ‘%1’. Er komt niets van in het plan voordat u een keuze als scenario bewaart.</translation>
    </message>
    <message>
        <source>Nothing of this sheet is in the plan until you keep a way as a scenario.</source>
        <translation>Van dit beslisblad komt niets in het plan voordat u een keuze als scenario bewaart.</translation>
    </message>
    <message>
        <source>The new subscription needs an id. Type the one of its contract, or any other.</source>
        <translation>Het nieuwe abonnement heeft een id nodig. Typ dat van het contract, of een ander.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type for example 31-1-27, 31 Jan, +60 or today.</source>
        <translation>‘%1’ is geen datum. Typ bijvoorbeeld 31-1-27, 31 jan, +60 of vandaag.</translation>
    </message>
    <message>
        <source>No last day of %1 is known from %2 on, so there is nothing to decide.</source>
        <translation>Van %1 is vanaf %2 geen laatste dag bekend, dus valt er niets te beslissen.</translation>
    </message>
    <message>
        <source>This subscription is not in the baseline, so there is nothing to decide.</source>
        <translation>Dit abonnement staat niet in de uitgangssituatie, dus valt er niets te beslissen.</translation>
    </message>
    <message>
        <source>Decision sheet</source>
        <translation>Beslisblad</translation>
    </message>
    <message>
        <source>Ne&amp;w last day</source>
        <translation>Nieuwe &amp;laatste dag</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Nieuwe laatste dag</translation>
    </message>
    <message>
        <source>Replacement sta&amp;rts</source>
        <translation>Vervangi&amp;ng begint op</translation>
    </message>
    <message>
        <source>First day of the replacement</source>
        <translation>Eerste dag van de vervanging</translation>
    </message>
    <message>
        <source>&amp;Id of the replacement</source>
        <translation>&amp;Id van de vervanging</translation>
    </message>
    <message>
        <source>Id of the replacement</source>
        <translation>Id van de vervanging</translation>
    </message>
    <message>
        <source>A&amp;mounts through</source>
        <translation>Bedragen &amp;t/m</translation>
    </message>
    <message>
        <source>Amounts through</source>
        <translation>Bedragen t/m</translation>
    </message>
    <message>
        <source>Keep as scenario…</source>
        <translation>Als scenario bewaren…</translation>
    </message>
    <message>
        <source>%1: keep as scenario</source>
        <comment>a way, as the head of its column</comment>
        <translation>%1: als scenario bewaren</translation>
    </message>
</context>
<context>
    <name>seatkeeper::EditorPage</name>
    <message>
        <source>Save to plan</source>
        <translation>Opslaan in plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>seatkeeper::FacetBar</name>
    <message>
        <source>Take back these filters</source>
        <translation>Deze filters ongedaan maken</translation>
    </message>
</context>
<context>
    <name>seatkeeper::FindingDetail</name>
    <message>
        <source>&amp;Go there</source>
        <translation>Ga erhee&amp;n</translation>
    </message>
    <message>
        <source>List the &amp;people</source>
        <translation>Mensen &amp;tonen</translation>
    </message>
    <message>
        <source>No longer list the &amp;people</source>
        <translation>Mensen niet meer &amp;tonen</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>A&amp;ccepteren…</translation>
    </message>
    <message>
        <source>Ta&amp;ke the acceptance back</source>
        <translation>Acceptatie &amp;terugnemen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reason to accept it</source>
        <translation>Reden om het te accepteren</translation>
    </message>
    <message>
        <source>Why it may stay as it is</source>
        <translation>Waarom het zo mag blijven</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Accepted on %1, but it is another one or worse since: %2</source>
        <translation>Geaccepteerd op %1, maar intussen anders of erger: %2</translation>
    </message>
    <message>
        <source>Accepted on %1: %2</source>
        <translation>Geaccepteerd op %1: %2</translation>
    </message>
    <message>
        <source>Edit &amp;licenses…</source>
        <translation>&amp;Licenties bewerken…</translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation>Ver&amp;lengen…</translation>
    </message>
    <message>
        <source>Change the &amp;quantity…</source>
        <translation>Aanta&amp;l wijzigen…</translation>
    </message>
    <message>
        <source>Edit &amp;details…</source>
        <translation>Gegevens bewer&amp;ken…</translation>
    </message>
    <message>
        <source>&amp;Decision sheet…</source>
        <translation>Bes&amp;lisblad…</translation>
    </message>
</context>
<context>
    <name>seatkeeper::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>Geaccepteerd omdat</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat er staat</translation>
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
            <numerusform>%1, %n geaccepteerd</numerusform>
            <numerusform>%1, %n geaccepteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted findings</source>
        <translation>
            <numerusform>%n geaccepteerde bevinding</numerusform>
            <numerusform>%n geaccepteerde bevindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Li&amp;mits</source>
        <translation>Dre&amp;mpels</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Drempels</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Geaccepteerde bevindingen</translation>
    </message>
    <message>
        <source>On %1 nothing asks for attention. The next subscription to end is %2, on %3.</source>
        <translation>Op %1 vraagt niets om aandacht. Het eerste abonnement dat eindigt is %2, op %3.</translation>
    </message>
    <message>
        <source>On %1 nothing asks for attention.</source>
        <translation>Op %1 vraagt niets om aandacht.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
</context>
<context>
    <name>seatkeeper::HistoryPage</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 van %2 getoond</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Words of the change, a name or a note; !word leaves out</source>
        <translation>Woorden uit de wijziging, een naam of een notitie; !woord laat weg</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Geschiedenis filteren</translation>
    </message>
    <message>
        <source>Undo reaches back to %1. Older changes can no longer be undone: of imports, only the last five are kept.</source>
        <translation>Ongedaan maken gaat terug tot %1. Oudere wijzigingen kunnen niet meer ongedaan worden gemaakt: van imports worden alleen de laatste vijf bewaard.</translation>
    </message>
    <message>
        <source>Nothing has been changed in this plan yet. Each change is listed here, and can be undone.</source>
        <translation>Er is nog niets gewijzigd in dit plan. Elke wijziging komt hier te staan en kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>No change has these words.</source>
        <translation>Geen wijziging bevat deze woorden.</translation>
    </message>
    <message>
        <source>Choose a change to undo all that came after it.</source>
        <translation>Kies een wijziging om alles wat erna kwam ongedaan te maken.</translation>
    </message>
    <message>
        <source>The plan can no longer be taken back to here.</source>
        <translation>Tot hier kan het plan niet meer worden teruggezet.</translation>
    </message>
    <message>
        <source>This change and the undone ones below it can be redone, until something else is changed.</source>
        <translation>Deze wijziging en de ongedaan gemaakte eronder kunnen opnieuw worden gedaan, totdat er iets anders wordt gewijzigd.</translation>
    </message>
    <message>
        <source>This is how the plan is now.</source>
        <translation>Zo is het plan nu.</translation>
    </message>
    <message>
        <source>All changes above this one would be undone. They can be redone until something else is changed.</source>
        <translation>Alle wijzigingen boven deze worden ongedaan gemaakt. Ze kunnen opnieuw worden gedaan totdat er iets anders wordt gewijzigd.</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Geschiedenis van wijzigingen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ItemDialog</name>
    <message>
        <source>This is not a day or a quantity that can be. Type days for example as 31-1-27 or +60, and a last day that is not before the first.</source>
        <translation>Dit is geen dag of aantal dat kan. Typ dagen bijvoorbeeld als 31-1-27 of +60, en een laatste dag die niet vóór de eerste ligt.</translation>
    </message>
    <message>
        <source>Edit the change</source>
        <translation>Wijziging bewerken</translation>
    </message>
    <message>
        <source>none: open</source>
        <translation>geen: open</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
</context>
<context>
    <name>seatkeeper::KeysDialog</name>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Open the menu of what is current</source>
        <translation>Het menu openen van wat gekozen is</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Go into the list</source>
        <translation>Naar de lijst gaan</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Filter leegmaken</translation>
    </message>
    <message>
        <source>Fields for a day</source>
        <translation>Velden voor een dag</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender openen</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Formulieren</translation>
    </message>
    <message>
        <source>Save to plan</source>
        <translation>Opslaan in plan</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Verlaten zonder op te slaan</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Open what is current, or ask Why?</source>
        <translation>Openen wat gekozen is, of vragen: Waarom?</translation>
    </message>
</context>
<context>
    <name>seatkeeper::LicenseEditor</name>
    <message>
        <source>Edit the licenses of %1</source>
        <translation>Licenties van %1 bewerken</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Licenses by subscription</source>
        <translation>Licenties per abonnement</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>Access stays as it is.</source>
        <translation>De toegang blijft zoals die is.</translation>
    </message>
    <message numerus="yes">
        <source>%n ended subscriptions</source>
        <translation>
            <numerusform>%n geëindigd abonnement</numerusform>
            <numerusform>%n geëindigde abonnementen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit the licenses of %n people</source>
        <translation>
            <numerusform>Licenties van %n mens bewerken</numerusform>
            <numerusform>Licenties van %n mensen bewerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 en nog %n mens</numerusform>
            <numerusform>%1 en nog %n mensen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::LicenseRow</name>
    <message>
        <source>Primary</source>
        <translation>Primair</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>id, term</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>subscription, choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Supervisor needs a Premium license.</source>
        <translation>Supervisor vraagt een Premium-licentie.</translation>
    </message>
    <message>
        <source>You can only remove licenses here.</source>
        <translation>U kunt hier alleen nog licenties intrekken.</translation>
    </message>
    <message>
        <source>Everybody stays as they are.</source>
        <translation>Iedereen blijft zoals het nu is.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::LicenseTexts</name>
    <message numerus="yes">
        <source>%n people get %1.</source>
        <translation>
            <numerusform>%n mens krijgt %1.</numerusform>
            <numerusform>%n mensen krijgen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is taken away from %n people.</source>
        <translation>
            <numerusform>%1 wordt bij %n mens ingetrokken.</numerusform>
            <numerusform>%1 wordt bij %n mensen ingetrokken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people get %2 instead of %1.</source>
        <translation>
            <numerusform>%n mens krijgt %2 in plaats van %1.</numerusform>
            <numerusform>%n mensen krijgen %2 in plaats van %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A license here gives access only from %1.</source>
        <translation>Een licentie hier geeft pas vanaf %1 toegang.</translation>
    </message>
    <message>
        <source>Suspended: a license here gives no access for now.</source>
        <translation>Opgeschort: een licentie hier geeft voorlopig geen toegang.</translation>
    </message>
    <message>
        <source>A license here gives no access until the term is known.</source>
        <translation>Een licentie hier geeft geen toegang zolang de contractperiode niet bekend is.</translation>
    </message>
    <message>
        <source>A license here gives access only through %1.</source>
        <translation>Een licentie hier geeft maar t/m %1 toegang.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>people, license</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 none</source>
        <comment>people without a license</comment>
        <translation>%1 geen</translation>
    </message>
    <message>
        <source>Leave as it is (%1)</source>
        <translation>Laten zoals het is (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n supervisors lose that role: it needs a Premium license.</source>
        <translation>
            <numerusform>%n supervisor verliest die rol: daarvoor is een Premium-licentie nodig.</numerusform>
            <numerusform>%n supervisors verliezen die rol: daarvoor is een Premium-licentie nodig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people with Standard do not become supervisor: it needs a Premium license.</source>
        <translation>
            <numerusform>%n mens met Standard wordt geen supervisor: daarvoor is een Premium-licentie nodig.</numerusform>
            <numerusform>%n mensen met Standard worden geen supervisor: daarvoor is een Premium-licentie nodig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::LimitsForm</name>
    <message>
        <source>Look ahead (days)</source>
        <translation>Vooruitkijken (dagen)</translation>
    </message>
    <message>
        <source>Whether an administrator has access is looked at for so long.</source>
        <translation>Zo lang wordt gekeken of er een beheerder met toegang is.</translation>
    </message>
    <message>
        <source>Tell of an end (days)</source>
        <translation>Einde melden (dagen)</translation>
    </message>
    <message>
        <source>That a subscription ends is told so long before.</source>
        <translation>Zo lang van tevoren wordt gemeld dat een abonnement eindigt.</translation>
    </message>
    <message>
        <source>Tell of the notice period (days)</source>
        <translation>Opzegtermijn melden (dagen)</translation>
    </message>
    <message>
        <source>The last day to give notice is told so long before, where a contract has one.</source>
        <translation>Zo lang van tevoren wordt de laatste dag om op te zeggen gemeld, waar het contract die kent.</translation>
    </message>
    <message>
        <source>Limits of the findings</source>
        <translation>Drempels van de bevindingen</translation>
    </message>
    <message>
        <source>Save to plan</source>
        <translation>Opslaan in plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>seatkeeper::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Op&amp;nieuw: %1</translation>
    </message>
    <message>
        <source>About Seatkeeper</source>
        <translation>Over Seatkeeper</translation>
    </message>
    <message>
        <source>Seatkeeper %1</source>
        <translation>Seatkeeper %1</translation>
    </message>
    <message>
        <source>Plans the licenses of a tenant with several Webex Contact Center subscriptions. It never changes Control Hub.

Apache License 2.0</source>
        <translation>Plant de licenties van een tenant met meer dan één abonnement op Webex Contact Center. Control Hub wordt nooit gewijzigd.

Apache License 2.0</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Open a copy of the backup…</source>
        <translation>Kopie van de reservekopie openen…</translation>
    </message>
    <message>
        <source>The copy holds the whole plan, but not its history: that was lost with the file.</source>
        <translation>De kopie bevat het hele plan, maar niet de geschiedenis: die is met het bestand verloren gegaan.</translation>
    </message>
    <message>
        <source>Undo to &amp;here</source>
        <translation>Ongedaan maken tot &amp;hier</translation>
    </message>
    <message numerus="yes">
        <source>Undo to &amp;here: %n change(s)</source>
        <translation>
            <numerusform>Ongedaan maken tot &amp;hier: %n wijziging</numerusform>
            <numerusform>Ongedaan maken tot &amp;hier: %n wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo to &amp;here: %n change(s)</source>
        <translation>
            <numerusform>Opnieuw tot &amp;hier: %n wijziging</numerusform>
            <numerusform>Opnieuw tot &amp;hier: %n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved in the plan. Control Hub has not been changed.</source>
        <translation>In het plan opgeslagen. Control Hub is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Naar het klembord gekopieerd.</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>scenario “%1”</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>de uitgangssituatie</translation>
    </message>
    <message>
        <source>Undone in %1: %2</source>
        <translation>Ongedaan gemaakt in %1: %2</translation>
    </message>
    <message>
        <source>Done again in %1: %2</source>
        <translation>Opnieuw gedaan in %1: %2</translation>
    </message>
    <message>
        <source>Back to the &amp;baseline</source>
        <translation>Terug naar de &amp;uitgangssituatie</translation>
    </message>
    <message>
        <source>&amp;Open scenario</source>
        <translation>Scenario &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>In&amp;schakelen</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>Uit&amp;schakelen</translation>
    </message>
    <message>
        <source>The table is being saved…</source>
        <translation>De tabel wordt opgeslagen…</translation>
    </message>
    <message>
        <source>The table has been saved as %1.</source>
        <translation>De tabel is opgeslagen als %1.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Melding sluiten</translation>
    </message>
</context>
<context>
    <name>seatkeeper::Navigation</name>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnementen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <comment>page, findings</comment>
        <translation>
            <numerusform>%1, %n open</numerusform>
            <numerusform>%1, %n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenario&apos;s</translation>
    </message>
</context>
<context>
    <name>seatkeeper::PageStack</name>
    <message>
        <source>Edit details</source>
        <translation>Gegevens bewerken</translation>
    </message>
</context>
<context>
    <name>seatkeeper::PeopleBar</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show the addresses that are not in this plan</source>
        <translation>De adressen tonen die niet in dit plan staan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the addresses that are not in this plan</source>
        <translation>De adressen kopiëren die niet in dit plan staan</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Iedereen tonen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::PersonEditor</name>
    <message>
        <source>Display name</source>
        <translation>Weergavenaam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>Edit the details of %n people</source>
        <translation>
            <numerusform>Gegevens van %n mens bewerken</numerusform>
            <numerusform>Gegevens van %n mensen bewerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the details of %1</source>
        <translation>Gegevens van %1 bewerken</translation>
    </message>
    <message>
        <source>What you leave empty stays as it is for each of them.</source>
        <translation>Wat u leeg laat, blijft bij ieder van hen zoals het is.</translation>
    </message>
    <message>
        <source>Account status</source>
        <translation>Status van het account</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rol: %1</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Laten zoals ze zijn</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>These:</source>
        <translation>Deze:</translation>
    </message>
</context>
<context>
    <name>seatkeeper::PersonPage</name>
    <message>
        <source>All users</source>
        <translation>Alle gebruikers</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Over deze persoon</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Edit licenses</source>
        <translation>Licenties bewerken</translation>
    </message>
    <message>
        <source>No licenses yet.</source>
        <translation>Nog geen licenties.</translation>
    </message>
    <message>
        <source>Edit &amp;licenses</source>
        <translation>&amp;Licenties bewerken</translation>
    </message>
    <message>
        <source>Edit &amp;details</source>
        <translation>Gegeve&amp;ns bewerken</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Gegevens bewerken</translation>
    </message>
    <message>
        <source>Access through time</source>
        <translation>Toegang door de tijd</translation>
    </message>
    <message>
        <source>Show everybody with the same licenses</source>
        <translation>Iedereen met dezelfde licenties tonen</translation>
    </message>
    <message>
        <source>If it does not work all the same, look in Control Hub:</source>
        <translation>Werkt het toch niet, kijk dan in Control Hub:</translation>
    </message>
    <message>
        <source>Access through time: %1</source>
        <translation>Toegang door de tijd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n others have exactly these licenses.</source>
        <translation>
            <numerusform>%n ander heeft precies deze licenties.</numerusform>
            <numerusform>%n anderen hebben precies deze licenties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
</context>
<context>
    <name>seatkeeper::PersonTexts</name>
    <message>
        <source>Roles: unknown</source>
        <translation>Rollen: onbekend</translation>
    </message>
    <message>
        <source>Roles: none</source>
        <translation>Rollen: geen</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>Rollen: %1</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>De hele tijd</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>T/m %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Vanaf %1</translation>
    </message>
    <message>
        <source>From %1 through %2</source>
        <translation>Van %1 t/m %2</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Has this been carried out there yet? %1.</source>
        <translation>Is dit daar al uitgevoerd? %1.</translation>
    </message>
    <message>
        <source>Is the account still active there?</source>
        <translation>Is het account daar nog actief?</translation>
    </message>
    <message>
        <source>Is the account active there by now? In this plan it is not.</source>
        <translation>Is het account daar inmiddels actief? In dit plan is het dat niet.</translation>
    </message>
    <message>
        <source>Has the person accepted the invitation? In this plan the account is pending.</source>
        <translation>Is de uitnodiging aangenomen? In dit plan is het account in afwachting.</translation>
    </message>
    <message>
        <source>Does the user have a site, a team and a user profile of Contact Center?</source>
        <translation>Heeft de gebruiker een site, een team en een gebruikersprofiel van Contact Center?</translation>
    </message>
    <message>
        <source>%1: no access. %2.</source>
        <comment>days, reason</comment>
        <translation>%1: geen toegang. %2.</translation>
    </message>
    <message>
        <source>%1: access via %2.</source>
        <comment>days, subscriptions</comment>
        <translation>%1: toegang via %2.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::PlanDialogs</name>
    <message>
        <source>New plan</source>
        <translation>Nieuw plan</translation>
    </message>
    <message>
        <source>Plans of Seatkeeper (*.seatkeeper)</source>
        <translation>Plannen van Seatkeeper (*.seatkeeper)</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan openen</translation>
    </message>
    <message>
        <source>Import a tenant file</source>
        <translation>Tenantbestand importeren</translation>
    </message>
    <message>
        <source>Tenant files (*.json)</source>
        <translation>Tenantbestanden (*.json)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>Kopie van de reservekopie openen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::RecentList</name>
    <message>
        <source>Plans that you opened last</source>
        <translation>Laatst geopende plannen</translation>
    </message>
    <message>
        <source>Open %1 in %2</source>
        <translation>%1 in %2 openen</translation>
    </message>
    <message>
        <source>%1: not found</source>
        <translation>%1: niet gevonden</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>%1 van deze lijst halen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::RecentMenu</name>
    <message>
        <source>&amp;%1 %2 in %3</source>
        <translation>&amp;%1 %2 in %3</translation>
    </message>
    <message>
        <source>&amp;%1 %2 in %3: not found</source>
        <translation>&amp;%1 %2 in %3: niet gevonden</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ScenarioDialog</name>
    <message>
        <source>New scenario</source>
        <translation>Nieuw scenario</translation>
    </message>
    <message>
        <source>A scenario tries a future. The baseline stays as it is until you take changes over.</source>
        <translation>Met een scenario probeert u iets voor later. De uitgangssituatie blijft zoals ze is, tot u er wijzigingen in overneemt.</translation>
    </message>
    <message>
        <source>Make scenario</source>
        <translation>Scenario maken</translation>
    </message>
    <message>
        <source>Copy scenario</source>
        <translation>Scenario kopiëren</translation>
    </message>
    <message>
        <source>The copy has the same changes, and goes its own way from then on.</source>
        <translation>De kopie heeft dezelfde wijzigingen, en gaat vanaf dan haar eigen weg.</translation>
    </message>
    <message>
        <source>Make copy</source>
        <translation>Kopie maken</translation>
    </message>
    <message>
        <source>Name and note of the scenario</source>
        <translation>Naam en notitie van het scenario</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otitie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>What it is for; may be empty</source>
        <translation>Waar het voor is; mag leeg blijven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ScenarioDialogs</name>
    <message>
        <source>New scenario</source>
        <translation>Nieuw scenario</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, kopie</translation>
    </message>
    <message>
        <source>Import a changes file</source>
        <translation>Wijzigingenbestand importeren</translation>
    </message>
    <message>
        <source>Changes files (*.jsonl)</source>
        <translation>Wijzigingenbestanden (*.jsonl)</translation>
    </message>
    <message>
        <source>Export as a changes file</source>
        <translation>Exporteren als wijzigingenbestand</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ScenarioItemsModel</name>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ScenarioListModel</name>
    <message>
        <source>%1, is open</source>
        <translation>%1, is geopend</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ScenariosPage</name>
    <message>
        <source>%1 of %2 changes chosen</source>
        <translation>%1 van %2 wijzigingen gekozen</translation>
    </message>
    <message>
        <source>No scenarios yet. A scenario tries a future: contracts that end or are renewed, licenses that move. It shows what comes of it, and the baseline stays as it is.</source>
        <translation>Nog geen scenario&apos;s. Met een scenario probeert u iets voor later: contracten die eindigen of worden verlengd, licenties die verhuizen. U ziet wat ervan komt, en de uitgangssituatie blijft zoals ze is.</translation>
    </message>
    <message>
        <source>Changes of “%1”</source>
        <translation>Wijzigingen van “%1”</translation>
    </message>
    <message>
        <source>No changes yet. Open this scenario: whatever you edit then is one of its changes.</source>
        <translation>Nog geen wijzigingen. Open dit scenario: alles wat u daarna bewerkt, is een wijziging ervan.</translation>
    </message>
    <message>
        <source>It is left out: %1</source>
        <translation>Ze wordt overgeslagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenario&apos;s</translation>
    </message>
    <message>
        <source>Changes of the scenario</source>
        <translation>Wijzigingen van het scenario</translation>
    </message>
</context>
<context>
    <name>seatkeeper::SeatsTexts</name>
    <message>
        <source>%1: %2 assigned, none committed; %3 after saving.</source>
        <translation>%1: %2 toegewezen, geen gecontracteerd; na opslaan %3.</translation>
    </message>
    <message>
        <source>%1: %2 assigned, none committed.</source>
        <translation>%1: %2 toegewezen, geen gecontracteerd.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 assigned; %4 after saving.</source>
        <translation>%1: %2 van %3 toegewezen; na opslaan %4.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 assigned.</source>
        <translation>%1: %2 van %3 toegewezen.</translation>
    </message>
    <message>
        <source>With concurrent licenses usage counts, not assignment.</source>
        <translation>Bij gelijktijdige licenties telt het gebruik, niet de toewijzing.</translation>
    </message>
    <message numerus="yes">
        <source>Licenses are named: short by %n.</source>
        <translation>
            <numerusform>Licenties zijn op naam: %n te weinig.</numerusform>
            <numerusform>Licenties zijn op naam: %n te weinig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Weergave:</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>As the system has it: %1</source>
        <translation>Zoals het systeem: %1</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Uw &amp;naam:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>The history of a plan names you with every change that you make from now on. Leave it empty to name nobody. The name is kept on this computer, and in the plans that you change.</source>
        <translation>De geschiedenis van een plan noemt u bij elke wijziging die u vanaf nu maakt. Laat dit leeg om niemand te noemen. De naam wordt bewaard op deze computer en in de plannen die u wijzigt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>seatkeeper::StatusLine</name>
    <message>
        <source>Nothing to be carried out</source>
        <translation>Niets uit te voeren</translation>
    </message>
    <message numerus="yes">
        <source>Still to be carried out: %n people</source>
        <translation>
            <numerusform>Nog uit te voeren: %n mens</numerusform>
            <numerusform>Nog uit te voeren: %n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>Deze mensen tonen</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Niet opgeslagen: %1</translation>
    </message>
    <message>
        <source>Fetch it back</source>
        <translation>Terughalen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::StripTexts</name>
    <message>
        <source>You are looking at today. Nothing has been imported from Control Hub yet.</source>
        <translation>U bekijkt vandaag. Er is nog niets uit Control Hub geïmporteerd.</translation>
    </message>
    <message>
        <source>You are looking at today, as imported today.</source>
        <translation>U bekijkt vandaag, volgens de import van vandaag.</translation>
    </message>
    <message>
        <source>You are looking ahead to %1. Licenses are those of now.</source>
        <translation>U kijkt vooruit naar %1. Licenties zijn die van nu.</translation>
    </message>
    <message>
        <source>You are looking back to %1. Licenses are those of now.</source>
        <translation>U kijkt terug naar %1. Licenties zijn die van nu.</translation>
    </message>
    <message>
        <source>This is a sample.</source>
        <translation>Dit is een voorbeeld.</translation>
    </message>
    <message numerus="yes">
        <source>You are looking at today, as imported on %1 (%n days old).</source>
        <translation>
            <numerusform>U bekijkt vandaag, volgens de import van %1 (%n dag oud).</numerusform>
            <numerusform>U bekijkt vandaag, volgens de import van %1 (%n dagen oud).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is %n days old.</source>
        <translation>
            <numerusform>De import is %n dag oud.</numerusform>
            <numerusform>De import is %n dagen oud.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are trying “%1”; the baseline stays as it is.</source>
        <translation>U probeert “%1”; de uitgangssituatie blijft zoals ze is.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::SubscriptionColumns</name>
    <message>
        <source>no end known</source>
        <translation>geen einde bekend</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primair</translation>
    </message>
    <message>
        <source>Number by age</source>
        <translation>Nummer naar leeftijd</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Runs through</source>
        <translation>Loopt t/m</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dagen over</translation>
    </message>
    <message>
        <source>Pays for</source>
        <translation>Betaalt voor</translation>
    </message>
</context>
<context>
    <name>seatkeeper::SubscriptionsModel</name>
    <message>
        <source>Number by age</source>
        <translation>Nummer naar leeftijd</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Runs through</source>
        <translation>Loopt t/m</translation>
    </message>
    <message>
        <source>In the baseline: %1</source>
        <translation>In de uitgangssituatie: %1</translation>
    </message>
    <message>
        <source>Not in the baseline.</source>
        <translation>Niet in de uitgangssituatie.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::SubscriptionsPage</name>
    <message>
        <source>There are no subscriptions in this plan yet. Import a tenant file to fill it.</source>
        <translation>Dit plan heeft nog geen abonnementen. Importeer een tenantbestand om het te vullen.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnementen</translation>
    </message>
    <message>
        <source>Agents and IVR: the primary pays</source>
        <translation>Agenten en IVR: primair betaalt</translation>
    </message>
    <message>
        <source>Each type: who had it first pays</source>
        <translation>Per type: wie het het eerst had</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primair</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Geen regel</translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions</source>
        <translation>
            <numerusform>%n abonnement</numerusform>
            <numerusform>%n abonnementen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions that have ended or not started yet</source>
        <translation>
            <numerusform>%n abonnement dat is geëindigd of nog niet is begonnen</numerusform>
            <numerusform>%n abonnementen die zijn geëindigd of nog niet zijn begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscriptions of %1 on %2</source>
        <translation>Abonnementen van %1 op %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::TableSaver</name>
    <message>
        <source>Save the table as xlsx</source>
        <translation>De tabel opslaan als xlsx</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-werkmappen (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::TableTexts</name>
    <message>
        <source>Number %1 by age</source>
        <translation>Nummer %1 naar leeftijd</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Niet actief</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primair</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Proef</translation>
    </message>
    <message>
        <source>primary from %1</source>
        <translation>primair vanaf %1</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>geen einde bekend</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>betaalt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1, %2: %3, pays</source>
        <translation>%1, %2: %3, betaalt</translation>
    </message>
    <message>
        <source>%1, %2: %3, pays from %4</source>
        <translation>%1, %2: %3, betaalt vanaf %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>subscription, usage type, quantity</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Committed together</source>
        <translation>Samen gecontracteerd</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Toegewezen</translation>
    </message>
    <message>
        <source>Next handover</source>
        <translation>Volgende wisseling</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, usage type, quantity</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Next handover, %1: none known</source>
        <translation>Volgende wisseling, %1: geen bekend</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Next handover, %1: on %2 to %3</source>
        <translation>Volgende wisseling, %1: op %2 naar %3</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::TakeOverDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over into the baseline</source>
        <translation>Overnemen in de uitgangssituatie</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracten</translation>
    </message>
    <message>
        <source>Licenses, still to be carried out in Control Hub then</source>
        <translation>Licenties, daarna nog uit te voeren in Control Hub</translation>
    </message>
    <message>
        <source>Cannot be taken over like this, and stay here</source>
        <translation>Kan zo niet worden overgenomen, en blijft hier</translation>
    </message>
    <message>
        <source>Nothing of this can be taken over.</source>
        <translation>Hiervan kan niets worden overgenomen.</translation>
    </message>
    <message>
        <source>What is taken over leaves the scenario. Undo takes all of it back at once. Control Hub is not changed.</source>
        <translation>Wat wordt overgenomen, verdwijnt uit het scenario. Met Ongedaan maken gaat alles in één keer terug. Control Hub wordt niet gewijzigd.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>seatkeeper::TermTexts</name>
    <message>
        <source>Runs on; no end is known.</source>
        <translation>Loopt door; er is geen einde bekend.</translation>
    </message>
    <message>
        <source>Ended on %1; comes back on %2.</source>
        <translation>Geëindigd op %1; komt terug op %2.</translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <translation>Geëindigd op %1.</translation>
    </message>
    <message>
        <source>Starts on %1.</source>
        <translation>Begint op %1.</translation>
    </message>
    <message>
        <source>Its term is not known yet.</source>
        <translation>De contractperiode is nog niet bekend.</translation>
    </message>
    <message numerus="yes">
        <source>Runs through %1, %n days left.</source>
        <translation>
            <numerusform>Loopt t/m %1, nog %n dag.</numerusform>
            <numerusform>Loopt t/m %1, nog %n dagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::UserFacets</name>
    <message>
        <source>No subscription</source>
        <translation>Geen abonnement</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>Geen licentie</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Geen rol</translation>
    </message>
    <message>
        <source>Roles unknown</source>
        <translation>Rollen onbekend</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Geen afdeling</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Geen toegang</translation>
    </message>
    <message>
        <source>Still to be carried out</source>
        <translation>Nog uit te voeren</translation>
    </message>
    <message>
        <source>Nothing to be carried out</source>
        <translation>Niets uit te voeren</translation>
    </message>
    <message>
        <source>Filter by subscription</source>
        <translation>Filteren op abonnement</translation>
    </message>
    <message>
        <source>Filter by license</source>
        <translation>Filteren op licentie</translation>
    </message>
    <message>
        <source>Filter by role</source>
        <translation>Filteren op rol</translation>
    </message>
    <message>
        <source>Filter by department</source>
        <translation>Filteren op afdeling</translation>
    </message>
    <message>
        <source>Filter by access</source>
        <translation>Filteren op toegang</translation>
    </message>
    <message>
        <source>Filter by what is still to be carried out</source>
        <translation>Filteren op wat nog uit te voeren is</translation>
    </message>
    <message>
        <source>All subscriptions</source>
        <translation>Alle abonnementen</translation>
    </message>
    <message>
        <source>All licenses</source>
        <translation>Alle licenties</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle rollen</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle afdelingen</translation>
    </message>
    <message>
        <source>Access or not</source>
        <translation>Toegang of niet</translation>
    </message>
    <message>
        <source>Changed or not</source>
        <translation>Gewijzigd of niet</translation>
    </message>
    <message>
        <source>Loses access on %1</source>
        <translation>Verliest toegang op %1</translation>
    </message>
    <message>
        <source>Changed by this scenario</source>
        <translation>Gewijzigd door dit scenario</translation>
    </message>
</context>
<context>
    <name>seatkeeper::UserListing</name>
    <message>
        <source>Add the user</source>
        <translation>De gebruiker toevoegen</translation>
    </message>
    <message>
        <source>Assign %1 on %2</source>
        <translation>%1 toewijzen op %2</translation>
    </message>
    <message>
        <source>Remove %1 on %2</source>
        <translation>%1 intrekken op %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::UsersModel</name>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>geen einde bekend</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnementen</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Access through</source>
        <translation>Toegang t/m</translation>
    </message>
    <message>
        <source>%1, second in the order</source>
        <translation>%1, als tweede in de volgorde</translation>
    </message>
    <message>
        <source>%1
Click: sort. Shift+click: sort by this as well.</source>
        <translation>%1
Klikken: sorteren. Shift+klikken: ook hierop sorteren.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>is not a user there</source>
        <translation>daar geen gebruiker</translation>
    </message>
    <message>
        <source>no license</source>
        <translation>geen licentie</translation>
    </message>
    <message>
        <source>In the baseline: %1</source>
        <translation>In de uitgangssituatie: %1</translation>
    </message>
</context>
<context>
    <name>seatkeeper::UsersPage</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 van %2 getoond</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Name, address or department; !word leaves out</source>
        <translation>Naam, adres of afdeling; !woord laat weg</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Gebruikers filteren</translation>
    </message>
    <message>
        <source>There are no users in this plan yet. Import a tenant file to fill it.</source>
        <translation>Dit plan heeft nog geen gebruikers. Importeer een tenantbestand om het te vullen.</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 selected (all visible)</source>
        <translation>%1 van %2 getoond, %3 geselecteerd (alle zichtbaar)</translation>
    </message>
    <message>
        <source>There is no address on the clipboard.</source>
        <translation>Er staat geen adres op het klembord.</translation>
    </message>
    <message>
        <source>You see only those with the same licenses as %1.</source>
        <translation>U ziet alleen wie dezelfde licenties heeft als %1.</translation>
    </message>
    <message>
        <source>%1 of %2 found.</source>
        <translation>%1 van %2 gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not in this plan.</source>
        <translation>
            <numerusform>%n staat niet in dit plan.</numerusform>
            <numerusform>%n staan niet in dit plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits what the list is filtered by.</source>
        <translation>Niemand past bij het filter van de lijst.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::UsersTable</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Sort by &quot;%1&quot;</source>
        <translation>Sorteren op &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Sort by &quot;%1&quot; as well</source>
        <translation>Ook sorteren op &quot;%1&quot;</translation>
    </message>
    <message>
        <source>All columns as they were</source>
        <translation>Kolommen zoals ze waren</translation>
    </message>
</context>
<context>
    <name>seatkeeper::WelcomePage</name>
    <message>
        <source>See which subscription is primary, who pays overage, and who loses access, on any day. Plan licenses before you change them: Seatkeeper itself never changes Control Hub.</source>
        <translation>Zie op elke dag welk abonnement primair is, wie overschrijding betaalt en wie de toegang verliest. Plan licenties voordat u ze wijzigt: Seatkeeper zelf wijzigt nooit iets in Control Hub.</translation>
    </message>
    <message>
        <source>Look around in a sample</source>
        <translation>Rondkijken in een voorbeeld</translation>
    </message>
    <message>
        <source>Work on a plan of your own</source>
        <translation>Werken aan een eigen plan</translation>
    </message>
    <message>
        <source>Into a new plan, import the file that holds your tenant.</source>
        <translation>Importeer in een nieuw plan het bestand dat uw tenant bevat.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::WhyPanel</name>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>Uitleg kopiëren</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Uitleg sluiten</translation>
    </message>
    <message>
        <source>Go to that day</source>
        <translation>Ga naar die dag</translation>
    </message>
    <message>
        <source>This answer reads assumption A%1 the other way. The plan has not been changed.</source>
        <translation>Dit antwoord leest aanname A%1 andersom. Het plan is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Print the explanation</source>
        <translation>De uitleg afdrukken</translation>
    </message>
    <message>
        <source>Read it so in the plan</source>
        <translation>Zo lezen in het plan</translation>
    </message>
    <message>
        <source>Back to how the plan reads it</source>
        <translation>Terug naar hoe het plan het leest</translation>
    </message>
    <message>
        <source>What if it is read the other way?</source>
        <translation>Wat als u dit andersom leest?</translation>
    </message>
</context>
</TS>
