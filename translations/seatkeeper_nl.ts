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
        <source>Assumption A18: what is contracted on the last day of a month, and who is responsible then, counts for its overage. The article does not say.</source>
        <translation>Aanname A18: voor de overschrijding van een maand telt wat er op de laatste dag gecontracteerd is, en wie er dan verantwoordelijk is. Het artikel zegt hier niets over.</translation>
    </message>
    <message>
        <source>Assumption A18: what is contracted on the first day of a month, and who is responsible then, counts for its overage. The article does not say.</source>
        <translation>Aanname A18: voor de overschrijding van een maand telt wat er op de eerste dag gecontracteerd is, en wie er dan verantwoordelijk is. Het artikel zegt hier niets over.</translation>
    </message>
    <message>
        <source>Primary: pays for agents, IVR and Webex Connect</source>
        <translation>Primair: betaalt voor agenten, IVR en Webex Connect</translation>
    </message>
    <message>
        <source>Pays for %1</source>
        <translation>Betaalt voor %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Vanaf %1</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 t/m %2</translation>
    </message>
    <message>
        <source>Nothing over</source>
        <translation>Niets te veel</translation>
    </message>
    <message>
        <source>%1 over: %2, nobody pays</source>
        <translation>%1 te veel: %2, niemand betaalt</translation>
    </message>
    <message>
        <source>%1 over: %2, %3 pays</source>
        <translation>%1 te veel: %2, %3 betaalt</translation>
    </message>
    <message>
        <source>Overage of %1</source>
        <translation>Overschrijding van %1</translation>
    </message>
    <message>
        <source>No usage is entered, so no amount is known.</source>
        <translation>Er is geen gebruik ingevoerd, dus er is geen bedrag bekend.</translation>
    </message>
    <message numerus="yes">
        <source>%n amounts change, together from %1 to %2.</source>
        <translation>
            <numerusform>%n bedrag verandert, van %1 naar %2.</numerusform>
            <numerusform>%n bedragen veranderen, samen van %1 naar %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules R2 and R6 · article n98y8mz, newer edition</source>
        <translation>Regels R2 en R6 · artikel n98y8mz, nieuwe versie</translation>
    </message>
    <message>
        <source>Rules R4 and R5 · article n98y8mz, older edition</source>
        <translation>Regels R4 en R5 · artikel n98y8mz, oude versie</translation>
    </message>
    <message>
        <source>Rule R9 · article n98y8mz</source>
        <translation>Regel R9 · artikel n98y8mz</translation>
    </message>
    <message>
        <source>Rule R1 · article n98y8mz, newer and older edition</source>
        <translation>Regel R1 · artikel n98y8mz, nieuwe en oude versie</translation>
    </message>
    <message>
        <source>Rule R2 · article n98y8mz, newer and older edition</source>
        <translation>Regel R2 · artikel n98y8mz, nieuwe en oude versie</translation>
    </message>
    <message>
        <source>Rule R8 · article n98y8mz</source>
        <translation>Regel R8 · artikel n98y8mz</translation>
    </message>
    <message>
        <source>No rule · article n98y8mz, neither edition</source>
        <translation>Geen regel · artikel n98y8mz, in geen van beide versies</translation>
    </message>
    <message>
        <source>Rules R9 and R10 · article n98y8mz</source>
        <translation>Regels R9 en R10 · artikel n98y8mz</translation>
    </message>
    <message>
        <source>All rules · article n98y8mz</source>
        <translation>Alle regels · artikel n98y8mz</translation>
    </message>
    <message>
        <source>Rules R12 and R13 · article n98y8mz</source>
        <translation>Regels R12 en R13 · artikel n98y8mz</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Last day of the month</source>
        <translation>Laatste dag van de maand</translation>
    </message>
    <message>
        <source>First day of the month</source>
        <translation>Eerste dag van de maand</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Ligt vast</translation>
    </message>
    <message>
        <source>What if it is off?</source>
        <translation>Wat als die uit staat?</translation>
    </message>
    <message>
        <source>What if it is on?</source>
        <translation>Wat als die aan staat?</translation>
    </message>
    <message>
        <source>What if the first day counts?</source>
        <translation>Wat als de eerste dag telt?</translation>
    </message>
    <message>
        <source>What if the last day counts?</source>
        <translation>Wat als de laatste dag telt?</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Let the first day count</source>
        <translation>De eerste dag laten tellen</translation>
    </message>
    <message>
        <source>Let the last day count</source>
        <translation>De laatste dag laten tellen</translation>
    </message>
    <message>
        <source>From %1 on, the same subscriptions pay.</source>
        <translation>Vanaf %1 betalen dezelfde abonnementen.</translation>
    </message>
    <message numerus="yes">
        <source>For %n periods from %1 on, another subscription pays or is primary.</source>
        <translation>
            <numerusform>In %n periode vanaf %1 betaalt een ander abonnement of is een ander primair.</numerusform>
            <numerusform>In %n perioden vanaf %1 betaalt een ander abonnement of is een ander primair.</numerusform>
        </translation>
    </message>
    <message>
        <source>No amount changes in any month with usage.</source>
        <translation>In geen enkele maand met gebruik verandert een bedrag.</translation>
    </message>
    <message>
        <source>Assumption A3: a subscription that is renewed keeps its age and its place, also after a gap. The example in the newer edition of the article reads so.</source>
        <translation>Aanname A3: een abonnement dat wordt verlengd, behoudt zijn leeftijd en zijn plaats, ook na een onderbreking. Zo staat het in het voorbeeld in de nieuwe versie van het artikel.</translation>
    </message>
    <message>
        <source>Assumption A3, switched off: a subscription that is renewed after a gap loses its age and its place, and starts anew. The example in the newer edition of the article reads otherwise.</source>
        <translation>Aanname A3, uitgezet: een abonnement dat na een onderbreking wordt verlengd, verliest zijn leeftijd en zijn plaats, en begint opnieuw. In het voorbeeld in de nieuwe versie van het artikel staat het anders.</translation>
    </message>
</context>
<context>
    <name>CarryOut</name>
    <message>
        <source>Still to do by hand</source>
        <translation>Nog met de hand te doen</translation>
    </message>
    <message>
        <source>The files hold the other changes. Give licenses that stand here before the files are processed, so that nobody is without one in between; do the rest after it.</source>
        <translation>De andere wijzigingen staan in de bestanden. Wijs licenties die hier staan toe voordat de bestanden worden verwerkt, zodat niemand er tussendoor een mist; doe de rest daarna.</translation>
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
        <source>Part %1 of %2: %3</source>
        <translation>Deel %1 van %2: %3</translation>
    </message>
    <message>
        <source>Wait until part %1 is finished.</source>
        <translation>Wacht tot deel %1 klaar is.</translation>
    </message>
    <message>
        <source>In Control Hub: Users, then the user.</source>
        <translation>In Control Hub: Gebruikers, dan de gebruiker.</translation>
    </message>
    <message>
        <source>Control Hub does not have these people yet: add them there first.</source>
        <translation>Deze mensen staan nog niet in Control Hub: voeg ze daar eerst toe.</translation>
    </message>
    <message>
        <source>In Control Hub: Users → the user → Summary → Licenses → Edit licenses → Contact Center.</source>
        <translation>In Control Hub: Gebruikers → de gebruiker → Samenvatting → Licenties → Licenties bewerken → Contact Center.</translation>
    </message>
    <message>
        <source>Save.</source>
        <translation>Opslaan.</translation>
    </message>
    <message>
        <source>Steps in Control Hub</source>
        <translation>Stappen in Control Hub</translation>
    </message>
    <message>
        <source>Steps in Control Hub: %1</source>
        <translation>Stappen in Control Hub: %1</translation>
    </message>
    <message>
        <source>These steps make of Control Hub what the plan says.</source>
        <translation>Met deze stappen wordt Control Hub wat het plan zegt.</translation>
    </message>
    <message>
        <source>These steps make of Control Hub what the plan says; it is compared with the import of %2.</source>
        <translation>Met deze stappen wordt Control Hub wat het plan zegt, vergeleken met de import van %2.</translation>
    </message>
    <message>
        <source>These steps make of Control Hub what the scenario &quot;%1&quot; says.</source>
        <translation>Met deze stappen wordt Control Hub wat het scenario &apos;%1&apos; zegt.</translation>
    </message>
    <message>
        <source>These steps make of Control Hub what the scenario &quot;%1&quot; says; it is compared with the import of %2.</source>
        <translation>Met deze stappen wordt Control Hub wat het scenario &apos;%1&apos; zegt, vergeleken met de import van %2.</translation>
    </message>
    <message>
        <source>Where you import a file instead of clicking: choose &quot;Add and remove services&quot; for each part, and wait until it is finished before you import the next.</source>
        <translation>Als u een bestand importeert in plaats van te klikken: kies bij elk deel &apos;Services toevoegen en verwijderen&apos;, en wacht tot het klaar is voordat u het volgende importeert.</translation>
    </message>
    <message>
        <source>In Contact Center, choose &quot;Synchronize users&quot;, so that it takes over what has changed.</source>
        <translation>Kies in Contact Center &apos;Gebruikers synchroniseren&apos;, zodat de wijzigingen daar ook aankomen.</translation>
    </message>
    <message>
        <source>Import from Control Hub into Seatkeeper again: it shows what is done and what is still open.</source>
        <translation>Importeer Control Hub opnieuw in Seatkeeper: dat laat zien wat is uitgevoerd en wat nog open is.</translation>
    </message>
    <message>
        <source>Nothing differs: there is nothing to be carried out.</source>
        <translation>Er is geen verschil: er hoeft niets te worden uitgevoerd.</translation>
    </message>
    <message numerus="yes">
        <source>They are about %n people. Seatkeeper itself changes nothing in Control Hub.</source>
        <translation>
            <numerusform>Ze gaan over %n persoon. Seatkeeper zelf wijzigt niets in Control Hub.</numerusform>
            <numerusform>Ze gaan over %n mensen. Seatkeeper zelf wijzigt niets in Control Hub.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrators come first: they can mend the rest. Check that they can still sign in before you go on.</source>
        <translation>Beheerders komen het eerst: zij kunnen de rest herstellen. Kijk of zij zich nog kunnen aanmelden voordat u verdergaat.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen is</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Tot slot</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>De weg terug</translation>
    </message>
    <message>
        <source>If all of this has to be undone, these steps give each person back the licenses from before. Otherwise, leave them alone.</source>
        <translation>Als dit alles ongedaan moet worden gemaakt, geven deze stappen iedereen de licenties van eerst terug. Laat ze anders liggen.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Held before</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Held after</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Why by hand</source>
        <translation>Waarom met de hand</translation>
    </message>
    <message>
        <source>Sending the changes to the Webex API</source>
        <translation>De wijzigingen naar de Webex-API sturen</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n requests, one a line and one a person, administrators first. Seatkeeper itself sends nothing.</source>
        <translation>
            <numerusform>Het bestand bevat %n verzoek. Seatkeeper zelf verstuurt niets.</numerusform>
            <numerusform>Het bestand bevat %n verzoeken, één per regel en één per persoon, beheerders eerst. Seatkeeper zelf verstuurt niets.</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand, before you send anything</source>
        <translation>Met de hand, voordat u iets verstuurt</translation>
    </message>
    <message>
        <source>These steps are not in the file. Do them first, so that nobody is without a license in between.</source>
        <translation>Deze stappen staan niet in het bestand. Doe ze eerst, zodat niemand tussendoor zonder licentie is.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Send each line as the body of PATCH /v1/licenses/users, in the order of the file, with the token of a full administrator.</source>
        <translation>Verstuur elke regel als inhoud van PATCH /v1/licenses/users, in de volgorde van het bestand, met het token van een volledige beheerder.</translation>
    </message>
    <message>
        <source>Send at most 300 requests a minute. After the answer 429, wait as many seconds as its Retry-After says, and send the same line again.</source>
        <translation>Verstuur ten hoogste 300 verzoeken per minuut. Wacht na het antwoord 429 zo veel seconden als Retry-After daarin zegt, en verstuur dezelfde regel opnieuw.</translation>
    </message>
    <message>
        <source>200 means: all of it is done. 206 means: only a part of it is done; the answer says which license was refused and why. Write down these people, and look at them afterwards.</source>
        <translation>200 betekent: alles is uitgevoerd. 206 betekent: maar een deel is uitgevoerd; het antwoord zegt welke licentie is geweigerd en waarom. Schrijf deze mensen op en bekijk ze daarna.</translation>
    </message>
    <message>
        <source>After any other answer, nothing of that line is done. Stop, and look at what it says, before you send the next.</source>
        <translation>Na elk ander antwoord is van die regel niets uitgevoerd. Stop en kijk wat er staat, voordat u de volgende verstuurt.</translation>
    </message>
    <message>
        <source>Read back: get GET /v1/licenses and all pages of GET /v1/people again, and import them into Seatkeeper. It shows what is done and what is still open.</source>
        <translation>Lees terug: haal GET /v1/licenses en alle pagina&apos;s van GET /v1/people opnieuw op en importeer ze in Seatkeeper. Dat laat zien wat is uitgevoerd en wat nog open is.</translation>
    </message>
    <message>
        <source>By hand, afterwards</source>
        <translation>Met de hand, daarna</translation>
    </message>
    <message>
        <source>These steps are not in the file.</source>
        <translation>Deze stappen staan niet in het bestand.</translation>
    </message>
    <message>
        <source>Take out of Control Hub; the licenses go with it.</source>
        <translation>Uit Control Hub verwijderen; de licenties gaan mee.</translation>
    </message>
    <message>
        <source>On %1: assign %3.</source>
        <translation>Op %1: %3 toewijzen.</translation>
    </message>
    <message>
        <source>On %1: remove %2.</source>
        <translation>Op %1: %2 intrekken.</translation>
    </message>
    <message>
        <source>On %1: from %2 to %3.</source>
        <translation>Op %1: van %2 naar %3.</translation>
    </message>
    <message>
        <source>Do this on %1 or later.</source>
        <translation>Doe dit op %1 of later.</translation>
    </message>
    <message>
        <source>This could be done between %1 and %2, and that is over: until it is done, the old license gives no access. Do it at once.</source>
        <translation>Dit kon van %1 t/m %2, en dat is voorbij: tot het is gedaan, geeft de oude licentie geen toegang. Doe het meteen.</translation>
    </message>
    <message>
        <source>Do this through %2 at the latest.</source>
        <translation>Doe dit uiterlijk op %2.</translation>
    </message>
    <message>
        <source>Do this between %1 and %2; both days are included.</source>
        <translation>Doe dit van %1 t/m %2.</translation>
    </message>
    <message>
        <source>There is no day on which access is kept: the old license ends on %2, and the new one begins on %1. Do this on %1; there is no access in between.</source>
        <translation>Er is geen dag waarop de toegang behouden blijft: de oude licentie loopt t/m %2 en de nieuwe begint op %1. Doe dit op %1; in de tussentijd is er geen toegang.</translation>
    </message>
    <message>
        <source>Nobody knows from which day the new license gives access: its subscription has no term in the plan. Add the term first.</source>
        <translation>Het is niet bekend vanaf welke dag de nieuwe licentie toegang geeft: het abonnement heeft in het plan geen contractperiode. Vul die eerst aan.</translation>
    </message>
    <message>
        <source>administrators</source>
        <translation>beheerders</translation>
    </message>
    <message>
        <source>people who leave</source>
        <translation>mensen die weggaan</translation>
    </message>
    <message>
        <source>The last import has no such license on this subscription.</source>
        <translation>De laatste import kent deze licentie op dit abonnement niet.</translation>
    </message>
    <message>
        <source>The subscription is suspended in Control Hub.</source>
        <translation>Het abonnement is in Control Hub opgeschort.</translation>
    </message>
    <message>
        <source>No file holds supervisor roles.</source>
        <translation>Supervisorrollen staan in geen enkel bestand.</translation>
    </message>
    <message>
        <source>Control Hub does not have this person yet.</source>
        <translation>Deze persoon staat nog niet in Control Hub.</translation>
    </message>
    <message>
        <source>No file takes people out.</source>
        <translation>Geen enkel bestand verwijdert mensen.</translation>
    </message>
    <message>
        <source>Control Hub wants a first and last name for a new person.</source>
        <translation>Control Hub vraagt van een nieuwe persoon een voor- en achternaam.</translation>
    </message>
    <message>
        <source>This makes sense through %1: after that day, the license from before gives no access.</source>
        <translation>Dit heeft zin t/m %1: na die dag geeft de licentie van daarvoor geen toegang meer.</translation>
    </message>
</context>
<context>
    <name>Cliffs</name>
    <message numerus="yes">
        <source>%n administrators</source>
        <translation>
            <numerusform>%n beheerder</numerusform>
            <numerusform>%n beheerders</numerusform>
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
            <numerusform>%n agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people without a role</source>
        <translation>
            <numerusform>%n mens zonder rol</numerusform>
            <numerusform>%n mensen zonder rol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people whose roles are unknown</source>
        <translation>
            <numerusform>%n mens van wie de rollen onbekend zijn</numerusform>
            <numerusform>%n mensen van wie de rollen onbekend zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Is suspended</source>
        <translation>Opgeschort</translation>
    </message>
    <message>
        <source>Is suspended, active again on %1</source>
        <translation>Opgeschort, weer actief op %1</translation>
    </message>
    <message>
        <source>%2 is suspended from %1 on, and nobody loses access with it.</source>
        <translation>%2 is vanaf %1 opgeschort, en niemand verliest daarmee de toegang.</translation>
    </message>
    <message numerus="yes">
        <source>%2 is suspended from %1 on. %n people lose access: %3.</source>
        <translation>
            <numerusform>%2 is vanaf %1 opgeschort. %n mens verliest de toegang: %3.</numerusform>
            <numerusform>%2 is vanaf %1 opgeschort. %n mensen verliezen de toegang: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is active again on %1.</source>
        <translation>Op %1 is het weer actief.</translation>
    </message>
    <message>
        <source>By department: %1.</source>
        <translation>Per afdeling: %1.</translation>
    </message>
    <message>
        <source>no department</source>
        <translation>geen afdeling</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Eindigt</translation>
    </message>
    <message>
        <source>Ends, back on %1</source>
        <translation>Eindigt, weer actief op %1</translation>
    </message>
    <message>
        <source>%2 no longer runs from %1 on, and nobody loses access with it.</source>
        <translation>%2 loopt vanaf %1 niet meer, en niemand verliest daarmee de toegang.</translation>
    </message>
    <message numerus="yes">
        <source>%2 no longer runs from %1 on. %n people lose access: %3.</source>
        <translation>
            <numerusform>%2 loopt vanaf %1 niet meer. %n mens verliest de toegang: %3.</numerusform>
            <numerusform>%2 loopt vanaf %1 niet meer. %n mensen verliezen de toegang: %3.</numerusform>
        </translation>
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
    <message>
        <source>Nothing was stored.</source>
        <translation>Er is niets opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>Handed over: %n people.</source>
        <translation>
            <numerusform>Klaar om uit te voeren: %n persoon.</numerusform>
            <numerusform>Klaar om uit te voeren: %n mensen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps are left to do by hand.</source>
        <translation>
            <numerusform>%n stap is nog met de hand te doen.</numerusform>
            <numerusform>%n stappen zijn nog met de hand te doen.</numerusform>
        </translation>
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
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Voice capacity</source>
        <translation>Spraakcapaciteit</translation>
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
        <source>Overage</source>
        <translation>Overschrijding</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>on all days</source>
        <translation>op alle dagen</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>t/m %1</translation>
    </message>
    <message>
        <source>on no day</source>
        <translation>op geen enkele dag</translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation>in het plan</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>niet in het plan</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 vanaf %2</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 later</translation>
    </message>
    <message numerus="yes">
        <source>%n people lose access earlier, from %1.</source>
        <translation>
            <numerusform>%n persoon verliest eerder de toegang, vanaf %1.</numerusform>
            <numerusform>%n mensen verliezen eerder de toegang, vanaf %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people lose access earlier: %1.</source>
        <translation>
            <numerusform>%n persoon verliest eerder de toegang: %1.</numerusform>
            <numerusform>%n mensen verliezen eerder de toegang: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have access longer, from %1.</source>
        <translation>
            <numerusform>%n persoon heeft langer toegang, vanaf %1.</numerusform>
            <numerusform>%n mensen hebben langer toegang, vanaf %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have access longer: %1.</source>
        <translation>
            <numerusform>%n persoon heeft langer toegang: %1.</numerusform>
            <numerusform>%n mensen hebben langer toegang: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have access on the left side only.</source>
        <translation>
            <numerusform>%n persoon heeft alleen aan de linkerkant toegang.</numerusform>
            <numerusform>%n mensen hebben alleen aan de linkerkant toegang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have access on the right side only.</source>
        <translation>
            <numerusform>%n persoon heeft alleen aan de rechterkant toegang.</numerusform>
            <numerusform>%n mensen hebben alleen aan de rechterkant toegang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of overage that costs nothing are left out.</source>
        <translation>
            <numerusform>%n regel met overschrijding die niets kost, is weggelaten.</numerusform>
            <numerusform>%n regels met overschrijding die niets kost, zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, assigned</source>
        <translation>%1: %2, toegewezen</translation>
    </message>
    <message>
        <source>%1: %2, committed</source>
        <translation>%1: %2, gecontracteerd</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
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
        <translation>%1 %2 (nu %3)</translation>
    </message>
    <message>
        <source>A unit then costs: %1.</source>
        <translation>De tarieven per eenheid zijn dan: %1.</translation>
    </message>
    <message>
        <source>From today on, who pays and who has access stay as they are.</source>
        <translation>Wie betaalt en wie toegang heeft, blijft vanaf vandaag zoals het is.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people have access who otherwise would not.</source>
        <translation>
            <numerusform>%1 heeft %n persoon toegang die deze anders niet had.</numerusform>
            <numerusform>%1 hebben %n mensen toegang die zij anders niet hadden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n people lose access through this.</source>
        <translation>
            <numerusform>Op %1 verliest hierdoor %n mens de toegang.</numerusform>
            <numerusform>Op %1 verliezen hierdoor %n mensen de toegang.</numerusform>
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
        <source>from %1 through %2</source>
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
        <translation>Het verliest de plaats. Wordt het later toch verlengd, dan sluit het weer achteraan aan.</translation>
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
        <translation>Een nieuw abonnement sluit achteraan aan: het telt vanaf %1, en de plaats die %2 sinds %3 heeft, gaat verloren.</translation>
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
    <message>
        <source>Replace by a new subscription</source>
        <translation>Vervangen door een nieuw abonnement</translation>
    </message>
    <message numerus="yes">
        <source>%n people, but there is no subscription to move them to</source>
        <translation>
            <numerusform>%n persoon, maar er is geen abonnement om naar over te zetten</numerusform>
            <numerusform>%n mensen, maar er is geen abonnement om naar over te zetten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, but no other subscription has a seat for them</source>
        <translation>
            <numerusform>%n persoon, maar op geen ander abonnement is een plaats vrij</numerusform>
            <numerusform>%n mensen, maar op geen ander abonnement is voor hen een plaats vrij</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody, but only if everybody is moved on the first day after the end itself, not earlier and not later.</source>
        <translation>Niemand, maar alleen als iedereen op de eerste dag na het einde zelf wordt overgezet, niet eerder en niet later.</translation>
    </message>
    <message>
        <source>An amount is &quot;at least&quot; where a rate is missing or nobody pays: do not compare it with one that is known in full.</source>
        <translation>Een bedrag is &quot;ten minste&quot; waar een tarief ontbreekt of niemand betaalt: vergelijk het niet met een bedrag dat helemaal bekend is.</translation>
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
        <translation>&apos;%1&apos; is geen geldig tarief. Schrijf het zoals in &apos;95.00&apos;, met hoogstens vier decimalen achter een punt, en hoogstens 999999.9999.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid amount. Write it as in &quot;665.00&quot;, with at most two decimals behind a point, and at most 999999999999.99.</source>
        <translation>&apos;%1&apos; is geen geldig bedrag. Schrijf het zoals in &apos;665.00&apos;, met hoogstens twee decimalen achter een punt, en hoogstens 999999999999.99.</translation>
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
        <translation>&apos;%1&apos; kan niet in een scenario: het zegt hoe het is, niet wat er wordt gepland. Maak deze wijziging in de uitgangssituatie.</translation>
    </message>
    <message>
        <source>A scenario cannot be called &quot;%1&quot;. Choose a name that is not empty, has no spaces around it, and is neither &quot;baseline&quot; nor &quot;import&quot;.</source>
        <translation>Een scenario kan niet &apos;%1&apos; heten. Kies een naam die niet leeg is, zonder spaties eromheen, en die niet &apos;baseline&apos; of &apos;import&apos; is.</translation>
    </message>
    <message>
        <source>There is a scenario &quot;%1&quot; already. Choose another name.</source>
        <translation>Er is al een scenario &apos;%1&apos;. Kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 has a license that the file with licenses does not name (%2). Fetch the licenses and the people anew, one right after the other.</source>
        <translation>%1 heeft een licentie die niet in het bestand met licenties staat (%2). Haal de licenties en de mensen opnieuw op, direct na elkaar.</translation>
    </message>
    <message>
        <source>%1 has the same id as %2. Fetch the people anew, or leave out the page that is there twice.</source>
        <translation>%1 heeft hetzelfde id als %2. Haal de mensen opnieuw op, of laat de pagina weg die er twee keer bij is.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing has been imported.</source>
        <translation>Het lezen is gestopt. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>This part of the file is larger than %1 bytes. Divide it into smaller parts.</source>
        <translation>Dit deel van het bestand is groter dan %1 bytes. Verdeel het in kleinere delen.</translation>
    </message>
    <message>
        <source>What stands here is no text. Choose a CSV file, and save it as CSV UTF-8 if a spreadsheet has made it.</source>
        <translation>Wat hier staat, is geen tekst. Kies een CSV-bestand, en sla het op als CSV UTF-8 als het uit een spreadsheet komt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a date. A spreadsheet has probably made it of a name that looked like one. Export the file from Control Hub again, and import it as it is.</source>
        <translation>&apos;%1&apos; is een datum. Een spreadsheet heeft die waarschijnlijk gemaakt van een naam die erop leek. Exporteer het bestand opnieuw uit Control Hub, en importeer het zoals het is.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what a spreadsheet writes where it cannot show a value. Export the file from Control Hub again, and import it as it is.</source>
        <translation>&apos;%1&apos; schrijft een spreadsheet waar die een waarde niet kan tonen. Exporteer het bestand opnieuw uit Control Hub, en importeer het zoals het is.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what a spreadsheet makes of a long number, such as a phone number. Export the file from Control Hub again, and import it as it is.</source>
        <translation>&apos;%1&apos; maakt een spreadsheet van een lang getal, zoals een telefoonnummer. Exporteer het bestand opnieuw uit Control Hub, en importeer het zoals het is.</translation>
    </message>
    <message>
        <source>A cell in quotation marks ends here, but more text follows. Remove that text, or double the quotation mark where it belongs to the cell.</source>
        <translation>Een cel tussen aanhalingstekens eindigt hier, maar er volgt nog tekst. Verwijder die tekst, of verdubbel het aanhalingsteken als het bij de cel hoort.</translation>
    </message>
    <message>
        <source>Lines of this file end in a way that cannot be read. Save it with line ends as of Windows or Linux (CRLF or LF).</source>
        <translation>Regels van dit bestand eindigen op een manier die niet kan worden gelezen. Sla het op met regeleinden van Windows of Linux (CRLF of LF).</translation>
    </message>
    <message>
        <source>The first row has no column &quot;%1&quot;. Choose a file of users that Control Hub exported.</source>
        <translation>De eerste rij heeft geen kolom &apos;%1&apos;. Kies een bestand met gebruikers dat uit Control Hub komt.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is there already, as column number %2. Keep one of the two.</source>
        <translation>De kolom &apos;%1&apos; is er al, als kolom nummer %2. Laat een van de twee staan.</translation>
    </message>
    <message>
        <source>Number of cells in this row: %1; number of columns: %2. Look for a delimiter or a quotation mark that is missing or one too many.</source>
        <translation>Aantal cellen in deze rij: %1; aantal kolommen: %2. Zoek een scheidingsteken of aanhalingsteken dat ontbreekt of er te veel staat.</translation>
    </message>
    <message>
        <source>%1 stands in this import more than once: also in %2, row %3. Keep one of the rows.</source>
        <translation>%1 staat meer dan één keer in deze import: ook in %2, rij %3. Laat een van de rijen staan.</translation>
    </message>
    <message>
        <source>There is nobody in this import, only a first row. Export the users from Control Hub again.</source>
        <translation>Er staat niemand in deze import, alleen een eerste rij. Exporteer de gebruikers opnieuw uit Control Hub.</translation>
    </message>
    <message>
        <source>%1, row %2, column &quot;%3&quot;</source>
        <translation>%1, rij %2, kolom &apos;%3&apos;</translation>
    </message>
    <message>
        <source>%1, row %2 (line %3, character %4)</source>
        <translation>%1, rij %2 (regel %3, teken %4)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value. Use TRUE, FALSE or an empty cell.</source>
        <translation>&apos;%1&apos; is geen geldige waarde. Gebruik TRUE, FALSE of een lege cel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value. Use TRUE, FALSE or an empty cell. Excel has probably translated TRUE.</source>
        <translation>&apos;%1&apos; is geen geldige waarde. Gebruik TRUE, FALSE of een lege cel. Excel heeft TRUE waarschijnlijk vertaald.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value. Use TRUE, FALSE or an empty cell. Excel has probably translated FALSE.</source>
        <translation>&apos;%1&apos; is geen geldige waarde. Gebruik TRUE, FALSE of een lege cel. Excel heeft FALSE waarschijnlijk vertaald.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an email address. Write it as in ann@contoso.example.</source>
        <translation>&apos;%1&apos; is geen e-mailadres. Schrijf het zoals ann@contoso.example.</translation>
    </message>
    <message>
        <source>The email address of this row is missing. Fill it in, or remove the row.</source>
        <translation>Het e-mailadres van deze rij ontbreekt. Vul het in, of verwijder de rij.</translation>
    </message>
    <message>
        <source>This is a folder, a pipe or a device, and no file. Choose a file.</source>
        <translation>Dit is een map, een pipe of een apparaat, en geen bestand. Kies een bestand.</translation>
    </message>
    <message>
        <source>These are several files. Name a folder for them: %1 FOLDER.</source>
        <translation>Dit zijn meerdere bestanden. Noem er een map voor: %1 MAP.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, but what stands here is none. Export it again, or save it as CSV UTF-8.</source>
        <translation>Het bestand is in UTF-16, maar wat hier staat niet. Exporteer het opnieuw, of sla het op als CSV UTF-8.</translation>
    </message>
    <message>
        <source>What stands here is not UTF-8. Export the file again, or save it as CSV UTF-8.</source>
        <translation>Wat hier staat is geen UTF-8. Exporteer het bestand opnieuw, of sla het op als CSV UTF-8.</translation>
    </message>
    <message>
        <source>This row has more than %1 columns. Check that this is the right file.</source>
        <translation>Deze rij heeft meer dan %1 kolommen. Controleer of dit het goede bestand is.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Check that it is the right one, or divide it.</source>
        <translation>Het bestand heeft meer dan %1 rijen. Controleer of het het goede is, of verdeel het.</translation>
    </message>
    <message>
        <source>The file holds more than %1 quantities. Divide it.</source>
        <translation>Het bestand bevat meer dan %1 aantallen. Verdeel het.</translation>
    </message>
    <message>
        <source>This row is longer than %1 bytes. Check that this is the right file, and that it has line ends.</source>
        <translation>Deze rij is langer dan %1 bytes. Controleer of dit het goede bestand is, en of het regeleinden heeft.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is not closed, so that all that follows would belong to one cell. Close it, or export the file again.</source>
        <translation>Het aanhalingsteken dat hier opent, wordt niet gesloten, waardoor alles wat volgt bij één cel zou horen. Sluit het, of exporteer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from 0 to 2,147,483,647.</source>
        <translation>&apos;%1&apos; is geen geheel getal van 0 tot en met 2.147.483.647.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no usage type. Write it as in the list of usage types, for example Standard agent.</source>
        <translation>&apos;%1&apos; is geen gebruikstype. Schrijf het zoals in de lijst van gebruikstypen, bijvoorbeeld Standard-agent.</translation>
    </message>
    <message>
        <source>Several subscriptions are called &quot;%1&quot;. Write the id.</source>
        <translation>Meerdere abonnementen heten &apos;%1&apos;. Schrijf het id.</translation>
    </message>
    <message>
        <source>The plan has nothing from which such a file is made (%1). Import from Control Hub or the Webex API first, or choose the step list.</source>
        <translation>Het plan heeft niets waaruit zo&apos;n bestand wordt gemaakt (%1). Importeer eerst uit Control Hub of de Webex-API, of kies de stappenlijst.</translation>
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
        <translation>Stand</translation>
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
    <name>Finance</name>
    <message>
        <source>%1: overage in %2</source>
        <translation>%1: overschrijding in %2</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>niemand bekend</translation>
    </message>
    <message>
        <source>No usage is known for this month.</source>
        <translation>Van deze maand is geen gebruik bekend.</translation>
    </message>
    <message>
        <source>By the contracts as of %1. Written on %2.</source>
        <translation>Volgens de contracten op %1. Geschreven op %2.</translation>
    </message>
    <message>
        <source>A forecast, since usage has not been measured: %1.</source>
        <translation>Een prognose, want het gebruik is niet gemeten: %1.</translation>
    </message>
    <message>
        <source>No usage was entered of: %1. What they cost is not known.</source>
        <translation>Geen gebruik ingevoerd van: %1. Wat dat kost is niet bekend.</translation>
    </message>
    <message>
        <source>What was used, and what it costs</source>
        <translation>Wat is gebruikt, en wat het kost</translation>
    </message>
    <message>
        <source>Usage type</source>
        <translation>Gebruikstype</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Te veel</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Wie betaalt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>No invoice was entered for this month.</source>
        <translation>Voor deze maand is geen factuur ingevoerd.</translation>
    </message>
    <message>
        <source>Invoice %1: %2.</source>
        <translation>Factuur %1: %2.</translation>
    </message>
    <message>
        <source>What it differs by is not known, since some amounts are not.</source>
        <translation>Hoeveel dat verschilt is niet bekend, omdat sommige bedragen dat niet zijn.</translation>
    </message>
    <message>
        <source>It agrees with this explanation.</source>
        <translation>Dat klopt met deze uitleg.</translation>
    </message>
    <message>
        <source>That is %1 more than is explained here.</source>
        <translation>Dat is %1 meer dan hier wordt uitgelegd.</translation>
    </message>
    <message>
        <source>That is %1 less than is explained here.</source>
        <translation>Dat is %1 minder dan hier wordt uitgelegd.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notitie: %1</translation>
    </message>
    <message>
        <source>Who causes it, and who pays</source>
        <translation>Wie het veroorzaakt, en wie betaalt</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenplaats</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Betaalt</translation>
    </message>
    <message>
        <source>To be charged on (%1)</source>
        <translation>Door te belasten (%1)</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Hoe het tot stand komt</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 van %3)</translation>
    </message>
    <message>
        <source>Within the contracts, and without costs: %1.</source>
        <translation>Binnen de contracten, en zonder kosten: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who causes how many units</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Caused by %1.</source>
        <translation>Veroorzaakt door %1.</translation>
    </message>
    <message>
        <source>Overage is counted over all subscriptions together, and one of them pays it, whoever causes it: rules %1 of Cisco&apos;s help article n98y8mz, read by assumptions %2 of Seatkeeper. To charge on is the organisation&apos;s own choice.</source>
        <translation>Overschrijding wordt over alle abonnementen samen geteld en door één daarvan betaald, wie haar ook veroorzaakt: regels %1 van Cisco&apos;s helpartikel n98y8mz, gelezen volgens aannamen %2 van Seatkeeper. Doorbelasten is een eigen keuze van de organisatie.</translation>
    </message>
    <message>
        <source>By the contracts as of %1 in scenario &quot;%3&quot;, which is a plan. Written on %2.</source>
        <translation>Volgens de contracten op %1 in scenario &apos;%3&apos;, dat een plan is. Geschreven op %2.</translation>
    </message>
    <message>
        <source>Usage goes on from the last months that were measured. That of subscriptions that have ended by then, and of people who have no access, still counts.</source>
        <translation>Het gebruik gaat door vanaf de laatste gemeten maanden. Dat van abonnementen die dan geëindigd zijn, en van mensen zonder toegang, telt nog mee.</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>Verschuldigd door</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation>Aan</translation>
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
    <message>
        <source>From %1 there is no primary subscription: none is active then.</source>
        <translation>Vanaf %1 is er geen primair abonnement: er is dan geen enkel abonnement actief.</translation>
    </message>
    <message>
        <source>From %1 %2 is the primary subscription; until then there is none.</source>
        <translation>Vanaf %1 is %2 het primaire abonnement; tot dan is er geen.</translation>
    </message>
    <message>
        <source>From %1 %2 is the primary subscription instead of %3, and pays the overage of agents, IVR ports and Webex Connect.</source>
        <translation>Vanaf %1 is %2 het primaire abonnement in plaats van %3, en betaalt het de overschrijding van agenten, IVR-poorten en Webex Connect.</translation>
    </message>
    <message>
        <source>From %1 nobody pays the overage of %4 any more: no active subscription has it then. Until then %3 pays.</source>
        <translation>Vanaf %1 betaalt niemand meer de overschrijding van %4: geen enkel actief abonnement heeft dan nog dit gebruikstype. Tot dan betaalt %3.</translation>
    </message>
    <message>
        <source>From %1 %2 pays the overage of %4; until then nobody does.</source>
        <translation>Vanaf %1 betaalt %2 de overschrijding van %4; tot dan doet niemand dat.</translation>
    </message>
    <message>
        <source>From %1 %2 pays the overage of %4: %5 a unit instead of %6.</source>
        <translation>Vanaf %1 betaalt %2 de overschrijding van %4: %5 per eenheid in plaats van %6.</translation>
    </message>
    <message>
        <source>From %1 %2 pays the overage of %4, instead of %3.</source>
        <translation>Vanaf %1 betaalt %2 de overschrijding van %4, in plaats van %3.</translation>
    </message>
    <message>
        <source>No subscription is responsible for it.</source>
        <translation>Geen enkel abonnement is ervoor verantwoordelijk.</translation>
    </message>
    <message>
        <source>No rule is known for who pays.</source>
        <translation>Er is geen regel bekend voor wie er betaalt.</translation>
    </message>
    <message>
        <source>%1 pays %2.</source>
        <translation>%1 betaalt %2.</translation>
    </message>
    <message>
        <source>%1 pays; how much is unknown, because no overage rate of it is known.</source>
        <translation>%1 betaalt; hoeveel is onbekend, want het overschrijdingstarief ervan is niet bekend.</translation>
    </message>
    <message>
        <source>%1 has no known overage rate for %2. Amounts from %3 are therefore unknown, not zero.</source>
        <translation>Van %2 is bij %1 geen overschrijdingstarief bekend. Bedragen vanaf %3 zijn daarom onbekend, niet nul.</translation>
    </message>
    <message>
        <source>From %2 %1 is the primary subscription, although nobody holds a license on it. It pays the overage of agents, IVR ports and Webex Connect all the same.</source>
        <translation>Vanaf %2 is %1 het primaire abonnement, hoewel niemand er een licentie op heeft. Het betaalt dan toch de overschrijding van agenten, IVR-poorten en Webex Connect.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n usage entries of %1 the subscription is not known. Overage that they cause can be charged on to nobody.</source>
        <translation>
            <numerusform>Van %n gebruiksgegeven van %1 is het abonnement niet bekend. Overschrijding die het veroorzaakt, is aan niemand door te belasten.</numerusform>
            <numerusform>Van %n gebruiksgegevens van %1 is het abonnement niet bekend. Overschrijding die ze veroorzaken, is aan niemand door te belasten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n usage entries from %1 through %2 the subscription is not known. Overage that they cause can be charged on to nobody.</source>
        <translation>
            <numerusform>Van %n gebruiksgegeven van %1 t/m %2 is het abonnement niet bekend. Overschrijding die het veroorzaakt, is aan niemand door te belasten.</numerusform>
            <numerusform>Van %n gebruiksgegevens van %1 t/m %2 is het abonnement niet bekend. Overschrijding die ze veroorzaken, is aan niemand door te belasten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 %2 are committed; in the last %n months with usage, through %4, at most %3 were used. Fewer may do at the next renewal.</source>
        <translation>
            <numerusform>Voor %1 is %2 gecontracteerd; in %4, de enige maand met gebruik, is %3 gebruikt. Bij de volgende verlenging kan het misschien met minder.</numerusform>
            <numerusform>Voor %1 is %2 gecontracteerd; in de laatste %n maanden met gebruik, t/m %4, is hooguit %3 gebruikt. Bij de volgende verlenging kan het misschien met minder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n administrators</source>
        <translation>
            <numerusform>%n beheerder</numerusform>
            <numerusform>%n beheerders</numerusform>
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
            <numerusform>%n agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have ended by then.</source>
        <translation>
            <numerusform>%1 is dan geëindigd.</numerusform>
            <numerusform>%1 zijn dan geëindigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are suspended then.</source>
        <translation>
            <numerusform>%1 is dan opgeschort.</numerusform>
            <numerusform>%1 zijn dan opgeschort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are not active then.</source>
        <translation>
            <numerusform>%1 is dan niet actief.</numerusform>
            <numerusform>%1 zijn dan niet actief.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of them have access through another subscription.</source>
        <translation>
            <numerusform>Via een ander abonnement is er wel toegang.</numerusform>
            <numerusform>Zij hebben allemaal wel toegang via een ander abonnement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of them has access.</source>
        <translation>
            <numerusform>Die heeft daardoor geen toegang.</numerusform>
            <numerusform>Geen van hen heeft toegang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no access.</source>
        <translation>
            <numerusform>%n van hen heeft geen toegang.</numerusform>
            <numerusform>%n van hen hebben geen toegang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n people lose access.</source>
        <translation>
            <numerusform>Op %1 verliest %n mens de toegang.</numerusform>
            <numerusform>Op %1 verliezen %n mensen de toegang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %2 lose access.</source>
        <translation>
            <numerusform>Op %1 verliest %2 de toegang.</numerusform>
            <numerusform>Op %1 verliezen %2 de toegang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n people lose access: %2.</source>
        <translation>
            <numerusform>Op %1 verliest %n mens de toegang: %2.</numerusform>
            <numerusform>Op %1 verliezen %n mensen de toegang: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %2 %1 is the only administrator with access; %n others have none then. Give at least one of them a license on an active subscription.</source>
        <translation>
            <numerusform>Vanaf %2 is %1 de enige beheerder met toegang; %n andere heeft die dan niet. Geef die een licentie op een actief abonnement.</numerusform>
            <numerusform>Vanaf %2 is %1 de enige beheerder met toegang; %n andere hebben die dan niet. Geef ten minste één van hen een licentie op een actief abonnement.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %2 %1 is the only administrator with access. Give somebody else the role administrator and a license on an active subscription.</source>
        <translation>Vanaf %2 is %1 de enige beheerder met toegang. Geef nog iemand de rol beheerder en een licentie op een actief abonnement.</translation>
    </message>
    <message>
        <source>%1 is an administrator without a license. Whether administrators need one is not documented (assumption A13): check that %1 can sign in to Control Hub.</source>
        <translation>%1 is beheerder zonder licentie. Of beheerders er een nodig hebben, is niet gedocumenteerd (aanname A13): controleer of %1 zich kan aanmelden bij Control Hub.</translation>
    </message>
    <message numerus="yes">
        <source>%n administrators hold no license. Whether administrators need one is not documented (assumption A13): check that they can sign in to Control Hub.</source>
        <translation>
            <numerusform>%n beheerder heeft geen licentie. Of beheerders er een nodig hebben, is niet gedocumenteerd (aanname A13): controleer of die zich kan aanmelden bij Control Hub.</numerusform>
            <numerusform>%n beheerders hebben geen licentie. Of beheerders er een nodig hebben, is niet gedocumenteerd (aanname A13): controleer of zij zich kunnen aanmelden bij Control Hub.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people still hold a license on %1, which ended on %2.</source>
        <translation>
            <numerusform>%n mens heeft nog een licentie op %1, dat op %2 is geëindigd.</numerusform>
            <numerusform>%n mensen hebben nog een licentie op %1, dat op %2 is geëindigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move or remove these licenses.</source>
        <translation>
            <numerusform>Zet deze licentie over of trek die in.</numerusform>
            <numerusform>Zet deze licenties over of trek ze in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people hold a license on %1, which is suspended through %2.</source>
        <translation>
            <numerusform>%n mens heeft een licentie op %1, dat t/m %2 is opgeschort.</numerusform>
            <numerusform>%n mensen hebben een licentie op %1, dat t/m %2 is opgeschort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people hold a license on %1, which is suspended; until when is not known.</source>
        <translation>
            <numerusform>%n mens heeft een licentie op %1, dat is opgeschort; tot wanneer is niet bekend.</numerusform>
            <numerusform>%n mensen hebben een licentie op %1, dat is opgeschort; tot wanneer is niet bekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people hold a license on %1, which starts only on %2.</source>
        <translation>
            <numerusform>%n mens heeft een licentie op %1, dat pas op %2 begint.</numerusform>
            <numerusform>%n mensen hebben een licentie op %1, dat pas op %2 begint.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is inactive in Control Hub, but holds a license. Remove it if it is no longer needed.</source>
        <translation>%1 is inactief in Control Hub, maar heeft wel een licentie. Trek die in als ze niet meer nodig is.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are inactive in Control Hub, but hold a license. Remove what is no longer needed.</source>
        <translation>
            <numerusform>%n mens is inactief in Control Hub, maar heeft wel een licentie. Trek in wat niet meer nodig is.</numerusform>
            <numerusform>%n mensen zijn inactief in Control Hub, maar hebben wel een licentie. Trek in wat niet meer nodig is.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a supervisor with a Standard license. A supervisor needs Premium: change the license, or take the role away.</source>
        <translation>%1 is supervisor met een Standard-licentie. Een supervisor heeft Premium nodig: wijzig de licentie of neem de rol weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are supervisors with a Standard license. A supervisor needs Premium: change the licenses, or take the role away.</source>
        <translation>
            <numerusform>%n mens is supervisor met een Standard-licentie. Een supervisor heeft Premium nodig: wijzig de licentie of neem de rol weg.</numerusform>
            <numerusform>%n mensen zijn supervisor met een Standard-licentie. Een supervisor heeft Premium nodig: wijzig de licenties of neem de rol weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds licenses on %2.</source>
        <translation>%1 heeft licenties op %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people hold licenses on %2.</source>
        <translation>
            <numerusform>%n mens heeft licenties op %2.</numerusform>
            <numerusform>%n mensen hebben licenties op %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>For access one of them is enough.</source>
        <translation>Voor toegang is één daarvan genoeg.</translation>
    </message>
    <message>
        <source>For access one of them is enough; %1 is active longest.</source>
        <translation>Voor toegang is één daarvan genoeg; %1 is het langst actief.</translation>
    </message>
    <message numerus="yes">
        <source>%n people of change %1 of scenario %2 were changed otherwise meanwhile, and the scenario leaves them as they are: %3.</source>
        <translation>
            <numerusform>%n mens van wijziging %1 van scenario %2 is intussen anders gewijzigd en blijft in het scenario zoals het is: %3.</numerusform>
            <numerusform>%n mensen van wijziging %1 van scenario %2 zijn intussen anders gewijzigd en blijven in het scenario zoals ze zijn: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no day on which to carry out change %1 of scenario %2: %n people go from %3, active through %4, to %5, active from %6. Let %5 start earlier, or %3 run longer.</source>
        <translation>
            <numerusform>Er is geen dag om wijziging %1 van scenario %2 uit te voeren: %n mens gaat van %3, actief t/m %4, naar %5, actief vanaf %6. Laat %5 eerder beginnen of %3 langer lopen.</numerusform>
            <numerusform>Er is geen dag om wijziging %1 van scenario %2 uit te voeren: %n mensen gaan van %3, actief t/m %4, naar %5, actief vanaf %6. Laat %5 eerder beginnen of %3 langer lopen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not active %2: a gap of %n days before its renewal. Let its terms follow each other, or plan for these days.</source>
        <translation>
            <numerusform>%1 is %2 niet actief: een onderbreking van %n dag vóór de verlenging. Laat de contractperioden op elkaar aansluiten of houd rekening met deze dag.</numerusform>
            <numerusform>%1 is %2 niet actief: een onderbreking van %n dagen vóór de verlenging. Laat de contractperioden op elkaar aansluiten of houd rekening met deze dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %2 licenses are named (%1); through %4 they are concurrent (%3). Whether a tenant can change over like that is not documented (assumption A11): ask your supplier before you order.</source>
        <translation>Vanaf %2 zijn licenties op naam (%1); t/m %4 zijn ze gelijktijdig (%3). Of een tenant zo kan overstappen, is niet gedocumenteerd (aanname A11): vraag het uw leverancier voordat u bestelt.</translation>
    </message>
    <message>
        <source>From %2 licenses are concurrent (%1); through %4 they are named (%3). Whether a tenant can change over like that is not documented (assumption A11): ask your supplier before you order.</source>
        <translation>Vanaf %2 zijn licenties gelijktijdig (%1); t/m %4 zijn ze op naam (%3). Of een tenant zo kan overstappen, is niet gedocumenteerd (aanname A11): vraag het uw leverancier voordat u bestelt.</translation>
    </message>
    <message>
        <source>No day to move</source>
        <translation>Geen dag om over te zetten</translation>
    </message>
    <message>
        <source>Loss of access</source>
        <translation>Verlies van toegang</translation>
    </message>
    <message>
        <source>Last administrator</source>
        <translation>Laatste beheerder</translation>
    </message>
    <message>
        <source>Administrator without a license</source>
        <translation>Beheerder zonder licentie</translation>
    </message>
    <message>
        <source>Gap before the renewal</source>
        <translation>Onderbreking vóór de verlenging</translation>
    </message>
    <message>
        <source>Other licensing</source>
        <translation>Ander licentiemodel</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Anders gewijzigd</translation>
    </message>
    <message>
        <source>License after the end</source>
        <translation>Licentie na het einde</translation>
    </message>
    <message>
        <source>License while suspended</source>
        <translation>Licentie tijdens opschorting</translation>
    </message>
    <message>
        <source>License before the start</source>
        <translation>Licentie vóór het begin</translation>
    </message>
    <message>
        <source>Inactive, with a license</source>
        <translation>Inactief, met licentie</translation>
    </message>
    <message>
        <source>Supervisor without Premium</source>
        <translation>Supervisor zonder Premium</translation>
    </message>
    <message>
        <source>Licenses on several subscriptions</source>
        <translation>Licenties op meerdere abonnementen</translation>
    </message>
    <message>
        <source>Used more than committed</source>
        <translation>Meer gebruikt dan gecontracteerd</translation>
    </message>
    <message>
        <source>Usage without a subscription</source>
        <translation>Gebruik zonder abonnement</translation>
    </message>
    <message>
        <source>No overage rate</source>
        <translation>Geen overschrijdingstarief</translation>
    </message>
    <message>
        <source>Another one will pay</source>
        <translation>Wisseling van betaler</translation>
    </message>
    <message>
        <source>Primary without agents</source>
        <translation>Primair zonder agenten</translation>
    </message>
    <message>
        <source>Committed, not used</source>
        <translation>Gecontracteerd, niet gebruikt</translation>
    </message>
    <message>
        <source>In %1 the usage of %2 was %3: %5 more than the %4 committed.</source>
        <translation>In %1 was het gebruik van %2 %3: %5 meer dan de gecontracteerde %4.</translation>
    </message>
    <message>
        <source>%1: the Webex API counts %3 %2 licenses in use, the last import has %4 people with one. Import the licenses and the people anew, one right after the other; if it stays so, look in Control Hub who is missing.</source>
        <translation>%1: de Webex-API telt %3 %2-licenties in gebruik, de laatste import heeft %4 mensen met zo&apos;n licentie. Importeer de licenties en de mensen opnieuw, direct na elkaar; blijft het zo, kijk dan in Control Hub wie er ontbreekt.</translation>
    </message>
    <message>
        <source>Counts differ</source>
        <translation>Aantallen verschillen</translation>
    </message>
    <message numerus="yes">
        <source>%2 hold licenses only on subscriptions that have ended. Move at least one of them.</source>
        <translation>
            <numerusform>%2 heeft alleen licenties op abonnementen die geëindigd zijn. Zet deze beheerder over.</numerusform>
            <numerusform>%2 hebben alleen licenties op abonnementen die geëindigd zijn. Zet ten minste één van hen over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 hold licenses only on subscriptions that are not active. Move at least one of them.</source>
        <translation>
            <numerusform>%2 heeft alleen licenties op abonnementen die niet actief zijn. Zet deze beheerder over.</numerusform>
            <numerusform>%2 hebben alleen licenties op abonnementen die niet actief zijn. Zet ten minste één van hen over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1 no administrator has had access.</source>
        <translation>Sinds %1 heeft geen enkele beheerder toegang.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 on none of the %n known administrators has access.</source>
        <translation>
            <numerusform>Vanaf %1 heeft de enige beheerder die bekend is geen toegang.</numerusform>
            <numerusform>Vanaf %1 heeft geen van de %n beheerders die bekend zijn toegang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people the roles are not known: fill in whether one of them is an administrator.</source>
        <translation>
            <numerusform>Van %n persoon zijn de rollen niet bekend: vul in of die beheerder is.</numerusform>
            <numerusform>Van %n mensen zijn de rollen niet bekend: vul in of een van hen beheerder is.</numerusform>
        </translation>
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
    <message>
        <source>%1 has ended by then.</source>
        <translation>%1 is dan geëindigd.</translation>
    </message>
    <message>
        <source>%1 is suspended then.</source>
        <translation>%1 is dan opgeschort.</translation>
    </message>
    <message>
        <source>%1 no longer has %2 then.</source>
        <translation>%1 heeft %2 dan niet meer.</translation>
    </message>
    <message>
        <source>%1 starts then.</source>
        <translation>%1 begint dan.</translation>
    </message>
    <message>
        <source>%1 comes back then.</source>
        <translation>%1 komt dan terug.</translation>
    </message>
    <message>
        <source>%1 is no longer suspended then.</source>
        <translation>%1 is dan niet langer opgeschort.</translation>
    </message>
    <message>
        <source>%1 gets %2 then.</source>
        <translation>%1 krijgt dan %2.</translation>
    </message>
    <message>
        <source>From %1 %2 is the primary subscription.</source>
        <translation>Vanaf %1 is %2 het primaire abonnement.</translation>
    </message>
    <message>
        <source>From %1 there is no primary subscription.</source>
        <translation>Vanaf %1 is er geen primair abonnement.</translation>
    </message>
    <message>
        <source>From %1 %2 pays the overage of %3.</source>
        <translation>Vanaf %1 betaalt %2 de overschrijding van %3.</translation>
    </message>
    <message>
        <source>From %1 nobody pays the overage of %3.</source>
        <translation>Vanaf %1 betaalt niemand de overschrijding van %3.</translation>
    </message>
    <message>
        <source>Primary: %1</source>
        <translation>Primair: %1</translation>
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
    <name>Import</name>
    <message numerus="yes">
        <source>%n people are new.</source>
        <translation>
            <numerusform>%n persoon is nieuw.</numerusform>
            <numerusform>%n mensen zijn nieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are no longer in Control Hub. They leave the baseline.</source>
        <translation>
            <numerusform>%n persoon staat niet meer in Control Hub en verdwijnt uit de uitgangssituatie.</numerusform>
            <numerusform>%n mensen staan niet meer in Control Hub en verdwijnen uit de uitgangssituatie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have another address. They stay who they are, in scenarios too.</source>
        <translation>
            <numerusform>%n persoon heeft een ander adres, en blijft wie die is, ook in scenario&apos;s.</numerusform>
            <numerusform>%n mensen hebben een ander adres, en blijven wie ze zijn, ook in scenario&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name, department, status or roles of %n people are others.</source>
        <translation>
            <numerusform>Van %n persoon is naam, afdeling, status of rol anders.</numerusform>
            <numerusform>Van %n mensen is naam, afdeling, status of rol anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Licenses of %n people in Control Hub are others.</source>
        <translation>
            <numerusform>Van %n persoon zijn de licenties in Control Hub anders.</numerusform>
            <numerusform>Van %n mensen zijn de licenties in Control Hub anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Licenses in Control Hub: %1 more, %2 fewer than before.</source>
        <translation>Licenties in Control Hub: %1 erbij en %2 eraf sinds de vorige import.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions are new to the plan. Their days, entitlements and licensing are not in these files: they stay incomplete until you add them.</source>
        <translation>
            <numerusform>%n abonnement is nieuw in het plan. De contractperiode, de gebruiksrechten en het licentiemodel staan niet in deze bestanden: het blijft onvolledig tot u ze toevoegt.</numerusform>
            <numerusform>%n abonnementen zijn nieuw in het plan. De contractperioden, de gebruiksrechten en het licentiemodel staan niet in deze bestanden: ze blijven onvolledig tot u ze toevoegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of what was planned, %n people are done.</source>
        <translation>
            <numerusform>Van wat gepland was, is %n persoon uitgevoerd.</numerusform>
            <numerusform>Van wat gepland was, zijn %n mensen uitgevoerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of what was planned, %n people are still to be carried out.</source>
        <translation>
            <numerusform>Van wat gepland was, is %n persoon nog uit te voeren.</numerusform>
            <numerusform>Van wat gepland was, zijn %n mensen nog uit te voeren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of what was planned, %n people were changed otherwise in Control Hub. What is planned for them stays.</source>
        <translation>
            <numerusform>Van wat gepland was, is %n persoon in Control Hub anders gewijzigd. Wat gepland is, blijft staan.</numerusform>
            <numerusform>Van wat gepland was, zijn %n mensen in Control Hub anders gewijzigd. Wat gepland is, blijft staan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of what was planned, %n people are no longer in Control Hub.</source>
        <translation>
            <numerusform>Van wat gepland was, staat %n persoon niet meer in Control Hub.</numerusform>
            <numerusform>Van wat gepland was, staan %n mensen niet meer in Control Hub.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned changes of scenarios no longer fit. They stay in their list, with the reason.</source>
        <translation>
            <numerusform>%n geplande wijziging van een scenario past niet meer. Die blijft in de lijst staan, met de reden.</numerusform>
            <numerusform>%n geplande wijzigingen van scenario&apos;s passen niet meer. Ze blijven in de lijst staan, met de reden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have Standard and Premium on one subscription: Premium counts.</source>
        <translation>
            <numerusform>%n persoon heeft Standard en Premium op één abonnement: Premium telt.</numerusform>
            <numerusform>%n mensen hebben Standard en Premium op één abonnement: Premium telt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files say nothing that the plan does not have already.</source>
        <translation>De bestanden zeggen niets wat het plan niet al weet.</translation>
    </message>
    <message>
        <source>Administrators are not known: these files do not name them. Add the roles of people yourself, or import answers of the Webex API.</source>
        <translation>De beheerders zijn niet bekend: ze staan niet in deze bestanden. Voeg de rollen van mensen zelf toe, of importeer antwoorden van de Webex-API.</translation>
    </message>
    <message numerus="yes">
        <source>The status of %n people is a word that is not known here. It stays what it was in the plan.</source>
        <translation>
            <numerusform>De status van %n persoon is een woord dat hier niet bekend is. Die blijft zoals hij in het plan was.</numerusform>
            <numerusform>De status van %n mensen is een woord dat hier niet bekend is. Die blijft zoals hij in het plan was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n new people the roles are not in these files. Until you fill them in, it cannot be said for sure whether an administrator keeps access.</source>
        <translation>
            <numerusform>Van %n nieuwe persoon staan de rollen niet in deze bestanden. Zolang u ze niet invult, is niet zeker te zeggen of een beheerder de toegang houdt.</numerusform>
            <numerusform>Van %n nieuwe mensen staan de rollen niet in deze bestanden. Zolang u ze niet invult, is niet zeker te zeggen of een beheerder de toegang houdt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. New: %2; no longer in Control Hub: %3; changed: %4. Control Hub has not been changed.</source>
        <translation>%1. Nieuw: %2; niet meer in Control Hub: %3; gewijzigd: %4. Control Hub is niet gewijzigd.</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message numerus="yes">
        <source>%1 takes %n of these people.</source>
        <translation>
            <numerusform>Naar %1 gaat %n van deze mensen.</numerusform>
            <numerusform>Naar %1 gaan %n van deze mensen.</numerusform>
        </translation>
    </message>
    <message>
        <source>With concurrent licenses usage counts, not assignment.</source>
        <translation>Bij gelijktijdige licenties telt het gebruik, niet de toewijzing.</translation>
    </message>
    <message>
        <source>No seat of this license is free on %1.</source>
        <translation>Op %1 is geen plaats van deze licentie vrij.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats of this license are free on all days.</source>
        <translation>
            <numerusform>Op alle dagen is %n plaats van deze licentie vrij.</numerusform>
            <numerusform>Op alle dagen zijn %n plaatsen van deze licentie vrij.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is suspended on %2.</source>
        <translation>%1 is op %2 opgeschort.</translation>
    </message>
    <message>
        <source>Of %1, no terms are known.</source>
        <translation>Van %1 zijn geen contractperioden bekend.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be moved.</source>
        <translation>
            <numerusform>%n van hen kan worden overgezet.</numerusform>
            <numerusform>%n van hen kunnen worden overgezet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them there is no place.</source>
        <translation>
            <numerusform>Voor %n van hen is er geen plaats.</numerusform>
            <numerusform>Voor %n van hen is er geen plaats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stay, because you chose so.</source>
        <translation>
            <numerusform>%n van hen blijft, omdat u dat hebt gekozen.</numerusform>
            <numerusform>%n van hen blijven, omdat u dat hebt gekozen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others keep access and stay where they are.</source>
        <translation>
            <numerusform>%n ander behoudt de toegang en hoeft niet te worden overgezet.</numerusform>
            <numerusform>%n anderen behouden de toegang en hoeven niet te worden overgezet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The only one that can take them.</source>
        <translation>Het enige dat hen kan opnemen.</translation>
    </message>
    <message>
        <source>Of their own department.</source>
        <translation>Van de eigen afdeling.</translation>
    </message>
    <message>
        <source>Has no known last day.</source>
        <translation>Heeft geen bekende laatste dag.</translation>
    </message>
    <message>
        <source>None runs longer: through %1.</source>
        <translation>Geen ander loopt langer: t/m %1.</translation>
    </message>
    <message>
        <source>No other subscription can take them as it is.</source>
        <translation>Geen ander abonnement kan hen nu opnemen.</translation>
    </message>
    <message numerus="yes">
        <source>No seat is left on %1.</source>
        <translation>
            <numerusform>Op %1 is geen plaats meer vrij.</numerusform>
            <numerusform>Op %1 is geen plaats meer vrij.</numerusform>
        </translation>
    </message>
    <message>
        <source>At once: they are without access.</source>
        <translation>Direct: zij hebben geen toegang.</translation>
    </message>
    <message>
        <source>%1: they have a license there already.</source>
        <translation>%1: zij hebben daar al een licentie.</translation>
    </message>
    <message>
        <source>%1 has no Premium agents on %2.</source>
        <translation>%1 heeft op %2 geen Premium-agenten.</translation>
    </message>
    <message>
        <source>%1 has no Standard agents on %2.</source>
        <translation>%1 heeft op %2 geen Standard-agenten.</translation>
    </message>
    <message numerus="yes">
        <source>From %1, no other subscription can take %n people with a Premium license. More seats would not help them.</source>
        <translation>
            <numerusform>Vanaf %1 kan geen ander abonnement %n persoon met een Premium-licentie opnemen. Meer plaatsen helpen dan niet.</numerusform>
            <numerusform>Vanaf %1 kan geen ander abonnement %n mensen met een Premium-licentie opnemen. Meer plaatsen helpen dan niet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, no other subscription can take %n people with a Standard license. More seats would not help them.</source>
        <translation>
            <numerusform>Vanaf %1 kan geen ander abonnement %n persoon met een Standard-licentie opnemen. Meer plaatsen helpen dan niet.</numerusform>
            <numerusform>Vanaf %1 kan geen ander abonnement %n mensen met een Standard-licentie opnemen. Meer plaatsen helpen dan niet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Short by %n Premium seats from %1.</source>
        <translation>
            <numerusform>Vanaf %1 is er %n Premium-plaats te weinig.</numerusform>
            <numerusform>Vanaf %1 zijn er %n Premium-plaatsen te weinig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Short by %n Standard seats from %1.</source>
        <translation>
            <numerusform>Vanaf %1 is er %n Standard-plaats te weinig.</numerusform>
            <numerusform>Vanaf %1 zijn er %n Standard-plaatsen te weinig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more Premium seats on %1 would do.</source>
        <translation>
            <numerusform>%n Premium-plaats meer op %1 is genoeg.</numerusform>
            <numerusform>%n Premium-plaatsen meer op %1 zijn genoeg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more Standard seats on %1 would do.</source>
        <translation>
            <numerusform>%n Standard-plaats meer op %1 is genoeg.</numerusform>
            <numerusform>%n Standard-plaatsen meer op %1 zijn genoeg.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal uses all of that.</source>
        <translation>Het voorstel gebruikt dat helemaal.</translation>
    </message>
    <message>
        <source>%1 could take them, but has no seat left.</source>
        <translation>%1 zou hen kunnen opnemen, maar heeft geen plaats meer.</translation>
    </message>
    <message>
        <source>%1 could take them, but is not needed.</source>
        <translation>%1 zou hen kunnen opnemen, maar is niet nodig.</translation>
    </message>
    <message>
        <source>Through %2, nobody with a license on %1 loses access. Nobody has to be moved.</source>
        <translation>Tot en met %2 verliest niemand met een licentie op %1 de toegang. Er hoeft niemand te worden overgezet.</translation>
    </message>
    <message numerus="yes">
        <source>%n people with a license on %1 lose access.</source>
        <translation>
            <numerusform>%n persoon met een licentie op %1 verliest de toegang.</numerusform>
            <numerusform>%n mensen met een licentie op %1 verliezen de toegang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n of them can be moved.</source>
        <translation>
            <numerusform>Die persoon kan worden overgezet.</numerusform>
            <numerusform>Zij kunnen alle %n worden overgezet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are full.</source>
        <translation>
            <numerusform>%1 is vol.</numerusform>
            <numerusform>%1 zijn vol.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be carried out %1.</source>
        <translation>Uit te voeren %1.</translation>
    </message>
    <message>
        <source>Then %1 are assigned there, and %2 committed.</source>
        <translation>Dan zijn er daar %1 toegewezen, en %2 gecontracteerd.</translation>
    </message>
    <message>
        <source>%1 begins only on %2. To plan with it, make that the as-of date.</source>
        <translation>%1 begint pas op %2. Maak van die dag de peildatum om ermee te plannen.</translation>
    </message>
    <message>
        <source>%1 runs only through %2.</source>
        <translation>%1 loopt maar t/m %2.</translation>
    </message>
    <message>
        <source>%1 can take over from %2 at the earliest, when access is gone already; nobody could be moved without a gap. To plan with it all the same, make that the as-of date.</source>
        <translation>%1 kan pas op %2 overnemen, wanneer de toegang al weg is; niemand kan zonder onderbreking worden overgezet. Maak van die dag de peildatum om er toch mee te plannen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more Premium seats on %1 from %2 on are saved with the moves.</source>
        <translation>
            <numerusform>%n Premium-plaats meer op %1 vanaf %2 wordt met het overzetten opgeslagen.</numerusform>
            <numerusform>%n Premium-plaatsen meer op %1 vanaf %2 worden met het overzetten opgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more Standard seats on %1 from %2 on are saved with the moves.</source>
        <translation>
            <numerusform>%n Standard-plaats meer op %1 vanaf %2 wordt met het overzetten opgeslagen.</numerusform>
            <numerusform>%n Standard-plaatsen meer op %1 vanaf %2 worden met het overzetten opgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them make up for what is short there already.</source>
        <translation>
            <numerusform>%n daarvan vult aan wat daar nu al te weinig is.</numerusform>
            <numerusform>%n daarvan vullen aan wat daar nu al te weinig is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>at least %1</source>
        <translation>ten minste %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n people lose access.</source>
        <translation>
            <numerusform>Op %1 verliest %n persoon de toegang.</numerusform>
            <numerusform>Op %1 verliezen %n mensen de toegang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n people lose access, among them the last administrator.</source>
        <translation>
            <numerusform>Op %1 verliest %n persoon de toegang: de laatste beheerder.</numerusform>
            <numerusform>Op %1 verliezen %n mensen de toegang, onder wie de laatste beheerder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n people lose access, among them the last %2 administrators.</source>
        <translation>
            <numerusform>Op %1 verliest %n persoon de toegang, onder wie de laatste %2 beheerders.</numerusform>
            <numerusform>Op %1 verliezen %n mensen de toegang, onder wie de laatste %2 beheerders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n people lose access, among them an administrator.</source>
        <translation>
            <numerusform>Op %1 verliest %n persoon de toegang: een beheerder.</numerusform>
            <numerusform>Op %1 verliezen %n mensen de toegang, onder wie een beheerder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n people lose access, among them %2 administrators.</source>
        <translation>
            <numerusform>Op %1 verliest %n persoon de toegang, onder wie %2 beheerders.</numerusform>
            <numerusform>Op %1 verliezen %n mensen de toegang, onder wie %2 beheerders.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs through %2.</source>
        <translation>%1 loopt t/m %2.</translation>
    </message>
    <message>
        <source>Decide by %1.</source>
        <translation>Beslis uiterlijk op %1.</translation>
    </message>
    <message>
        <source>Notice could be given through %1.</source>
        <translation>Opzeggen kon t/m %1.</translation>
    </message>
    <message>
        <source>It renews automatically; that is not counted on.</source>
        <translation>Het wordt automatisch verlengd; daar is niet op gerekend.</translation>
    </message>
    <message>
        <source>It starts again on %1.</source>
        <translation>Het begint weer op %1.</translation>
    </message>
    <message>
        <source>%1 starts again.</source>
        <translation>%1 begint weer.</translation>
    </message>
    <message>
        <source>%1 starts.</source>
        <translation>%1 begint.</translation>
    </message>
    <message>
        <source>%1 is suspended from this day.</source>
        <translation>%1 is vanaf deze dag opgeschort.</translation>
    </message>
    <message>
        <source>%1 is active again after its suspension.</source>
        <translation>%1 is na de opschorting weer actief.</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>usage type, number, number</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no commitment</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>Nobody pays for %3 any more.</source>
        <translation>Niemand betaalt nog voor %3.</translation>
    </message>
    <message>
        <source>%1 pays for %3, instead of %2.</source>
        <translation>%1 betaalt voor %3, in plaats van %2.</translation>
    </message>
    <message>
        <source>%1 pays for %3; nobody did.</source>
        <translation>%1 betaalt voor %3; tot dan betaalt niemand.</translation>
    </message>
    <message>
        <source>No subscription is active any more, so there is no primary one.</source>
        <translation>Er is geen abonnement meer actief, dus ook geen primair abonnement.</translation>
    </message>
    <message>
        <source>%1 is the primary subscription.</source>
        <translation>%1 is het primaire abonnement.</translation>
    </message>
    <message>
        <source>%1 is the primary subscription and pays for %3, instead of %2.</source>
        <translation>%1 wordt het primaire abonnement en betaalt voor %3, in plaats van %2.</translation>
    </message>
    <message>
        <source>%1 is the primary subscription and pays for %3.</source>
        <translation>%1 wordt het primaire abonnement en betaalt voor %3.</translation>
    </message>
    <message>
        <source>All is well: nobody loses access up to and including %1, and nothing asks for attention.</source>
        <translation>Alles is in orde: tot en met %1 verliest niemand de toegang, en niets vraagt aandacht.</translation>
    </message>
    <message>
        <source>The next date is %1.</source>
        <translation>De volgende datum is %1.</translation>
    </message>
    <message>
        <source>No next date is known.</source>
        <translation>Een volgende datum is niet bekend.</translation>
    </message>
    <message>
        <source>No subscription is active, so nobody pays for overage.</source>
        <translation>Er is geen abonnement actief, dus niemand betaalt voor overschrijding.</translation>
    </message>
    <message>
        <source>%1 pays for all overage, through %2.</source>
        <translation>%1 betaalt voor alle overschrijding, t/m %2.</translation>
    </message>
    <message>
        <source>%1 pays for all overage.</source>
        <translation>%1 betaalt voor alle overschrijding.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions pay for overage; no handover is known.</source>
        <translation>
            <numerusform>%n abonnement betaalt voor overschrijding; er is geen wisseling bekend.</numerusform>
            <numerusform>%n abonnementen betalen voor overschrijding; er is geen wisseling bekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions pay for overage, unchanged through %1.</source>
        <translation>
            <numerusform>%n abonnement betaalt voor overschrijding, ongewijzigd t/m %1.</numerusform>
            <numerusform>%n abonnementen betalen voor overschrijding, ongewijzigd t/m %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Primary; no usage type goes with it.</source>
        <translation>Primair; er hoort geen gebruikstype bij.</translation>
    </message>
    <message>
        <source>Primary; pays for %1.</source>
        <translation>Primair; betaalt voor %1.</translation>
    </message>
    <message>
        <source>Pays for %1.</source>
        <translation>Betaalt voor %1.</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>t/m %1</translation>
    </message>
    <message>
        <source>no handover known</source>
        <translation>geen wisseling bekend</translation>
    </message>
    <message>
        <source>Then %1.</source>
        <comment>who pays</comment>
        <translation>Daarna %1.</translation>
    </message>
    <message>
        <source>Who pays for %1 is not known: there is no documented rule.</source>
        <translation>Wie voor %1 betaalt, is niet bekend: er is geen regel beschreven.</translation>
    </message>
    <message>
        <source>Nobody loses access up to and including %1.</source>
        <translation>Tot en met %1 verliest niemand de toegang.</translation>
    </message>
    <message numerus="yes">
        <source>%n people lose access; no administrators.</source>
        <translation>
            <numerusform>%n persoon verliest de toegang; geen beheerder.</numerusform>
            <numerusform>%n mensen verliezen de toegang; geen beheerders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people lose access.</source>
        <translation>
            <numerusform>%n persoon verliest de toegang.</numerusform>
            <numerusform>%n mensen verliezen de toegang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n administrators are among them.</source>
        <translation>
            <numerusform>Onder hen is de laatste beheerder.</numerusform>
            <numerusform>Onder hen zijn de laatste %n beheerders.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have it again from %1.</source>
        <translation>Vanaf %1 hebben zij allen weer toegang.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have licenses and no access.</source>
        <translation>
            <numerusform>%n persoon heeft licenties maar geen toegang.</numerusform>
            <numerusform>%n mensen hebben licenties maar geen toegang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide by %1: %2 runs through %3.</source>
        <translation>Beslis uiterlijk op %1: %2 loopt t/m %3.</translation>
    </message>
    <message>
        <source>Nothing is known to change up to and including %1.</source>
        <translation>Tot en met %1 verandert er niets, voor zover bekend.</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs through %2, %n days left.</source>
        <translation>
            <numerusform>%1 loopt t/m %2, nog %n dag.</numerusform>
            <numerusform>%1 loopt t/m %2, nog %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next change is on %1.</source>
        <translation>De volgende verandering is op %1.</translation>
    </message>
    <message>
        <source>No usage has been entered yet, so nothing is known of overage.</source>
        <translation>Er is nog geen gebruik ingevoerd, dus over overschrijding is niets bekend.</translation>
    </message>
    <message>
        <source>What the overage of %1 costs is unknown.</source>
        <translation>Wat de overschrijding van %1 kost, is onbekend.</translation>
    </message>
    <message>
        <source>The overage of %1 costs at least %2.</source>
        <translation>De overschrijding van %1 kost ten minste %2.</translation>
    </message>
    <message>
        <source>The overage of %1 costs nothing.</source>
        <translation>De overschrijding van %1 kost niets.</translation>
    </message>
    <message>
        <source>The overage of %1 costs %2.</source>
        <translation>De overschrijding van %1 kost %2.</translation>
    </message>
    <message>
        <source>Subscription not known</source>
        <translation>Abonnement niet bekend</translation>
    </message>
    <message>
        <source>Pays %1, causes %2.</source>
        <translation>Betaalt %1, veroorzaakt %2.</translation>
    </message>
    <message>
        <source>No subscription has licenses for agents.</source>
        <translation>Geen abonnement heeft licenties voor agenten.</translation>
    </message>
    <message>
        <source>Nowhere are more licenses assigned than committed.</source>
        <translation>Nergens zijn meer licenties toegewezen dan gecontracteerd.</translation>
    </message>
    <message numerus="yes">
        <source>In %n places more licenses are assigned than committed.</source>
        <translation>
            <numerusform>Op %n plek zijn meer licenties toegewezen dan gecontracteerd.</numerusform>
            <numerusform>Op %n plekken zijn meer licenties toegewezen dan gecontracteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subscription, license</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, none committed</source>
        <translation>%1, niets gecontracteerd</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>licenses assigned, committed</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>No finding is open.</source>
        <translation>Er zijn geen open bevindingen.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings are open, no errors among them.</source>
        <translation>
            <numerusform>%n bevinding is open, geen fout.</numerusform>
            <numerusform>%n bevindingen zijn open, zonder fouten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are open; alarms and errors among them: %1.</source>
        <translation>
            <numerusform>%n bevinding is open, waarvan alarmen en fouten: %1.</numerusform>
            <numerusform>%n bevindingen zijn open, waarvan alarmen en fouten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is still to be carried out in Control Hub.</source>
        <translation>In Control Hub is niets meer uit te voeren.</translation>
    </message>
    <message numerus="yes">
        <source>For %n people something is still to be carried out in Control Hub.</source>
        <translation>
            <numerusform>Voor %n persoon is nog iets uit te voeren in Control Hub.</numerusform>
            <numerusform>Voor %n mensen is nog iets uit te voeren in Control Hub.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quantities of %1 change: %2.</source>
        <translation>De aantallen van %1 wijzigen: %2.</translation>
    </message>
    <message>
        <source>Only %1 pays for overage, through %2.</source>
        <translation>Alleen %1 betaalt voor overschrijding, t/m %2.</translation>
    </message>
    <message>
        <source>Only %1 pays for overage.</source>
        <translation>Alleen %1 betaalt voor overschrijding.</translation>
    </message>
    <message numerus="yes">
        <source>%n people already have no access; nobody else loses it up to and including %1.</source>
        <translation>
            <numerusform>%n persoon heeft nu al geen toegang; tot en met %1 komt er niemand bij.</numerusform>
            <numerusform>%n mensen hebben nu al geen toegang; tot en met %1 komt er niemand bij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n administrators are among them.</source>
        <translation>
            <numerusform>Onder hen is %n beheerder.</numerusform>
            <numerusform>Onder hen zijn %n beheerders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other administrators keep access.</source>
        <translation>
            <numerusform>%n andere beheerder behoudt de toegang.</numerusform>
            <numerusform>%n andere beheerders behouden de toegang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until then these %n people have access through %1.</source>
        <translation>
            <numerusform>Tot dan heeft deze persoon toegang via %1.</numerusform>
            <numerusform>Tot dan hebben deze %n mensen toegang via %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1, usage has been entered in part. Still to come: %2.</source>
        <translation>Van %1 is nog niet al het gebruik ingevoerd. Nog niet: %2.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>who pays for what</comment>
        <translation>%1 voor %2</translation>
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
    <message>
        <source>forecast</source>
        <translation>prognose</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>niemand bekend</translation>
    </message>
    <message>
        <source>Why does %1 cost nothing in %2?</source>
        <translation>Waarom kost %1 niets in %2?</translation>
    </message>
    <message>
        <source>Where does %3 for %1 in %2 come from?</source>
        <translation>Waar komt %3 voor %1 in %2 vandaan?</translation>
    </message>
    <message>
        <source>Why is the amount for %1 in %2 unknown?</source>
        <translation>Waarom is het bedrag voor %1 in %2 onbekend?</translation>
    </message>
    <message numerus="yes">
        <source>%n above its contract</source>
        <translation>
            <numerusform>%n boven het contract</numerusform>
            <numerusform>%n boven het contract</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below its contract</source>
        <translation>
            <numerusform>%n onder het contract</numerusform>
            <numerusform>%n onder het contract</numerusform>
        </translation>
    </message>
    <message>
        <source>exactly its contract</source>
        <translation>precies het contract</translation>
    </message>
    <message>
        <source>%1 used, %2 contracted</source>
        <translation>%1 gebruikt, %2 gecontracteerd</translation>
    </message>
    <message>
        <source>pays; %1</source>
        <translation>betaalt; %1</translation>
    </message>
    <message>
        <source>Rules %1 · article n98y8mz</source>
        <translation>Regels %1 · artikel n98y8mz</translation>
    </message>
    <message>
        <source>Overage of %1 in %2</source>
        <translation>Overschrijding van %1 in %2</translation>
    </message>
    <message>
        <source>Neither usage nor a contract is known in that month.</source>
        <translation>In die maand is geen gebruik en geen contract bekend.</translation>
    </message>
    <message>
        <source>This is a forecast: its usage has not been measured.</source>
        <translation>Dit is een prognose: het gebruik is niet gemeten.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) over the contracts, but no subscription is known to pay: the amount is unknown.</source>
        <translation>
            <numerusform>%n eenheid boven de contracten, maar er is geen abonnement bekend dat betaalt: het bedrag is onbekend.</numerusform>
            <numerusform>%n eenheden boven de contracten, maar er is geen abonnement bekend dat betaalt: het bedrag is onbekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pays %n unit(s), but has no known overage rate: the amount is unknown, not zero.</source>
        <translation>
            <numerusform>%1 betaalt %n eenheid, maar het overschrijdingstarief is niet bekend: het bedrag is onbekend, niet nul.</numerusform>
            <numerusform>%1 betaalt %n eenheden, maar het overschrijdingstarief is niet bekend: het bedrag is onbekend, niet nul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pays %n unit(s), an amount that is too large to be written.</source>
        <translation>
            <numerusform>%1 betaalt %n eenheid, een bedrag dat te groot is om te schrijven.</numerusform>
            <numerusform>%1 betaalt %n eenheden, een bedrag dat te groot is om te schrijven.</numerusform>
        </translation>
    </message>
    <message>
        <source>By own overage</source>
        <translation>Naar eigen overschrijding</translation>
    </message>
    <message>
        <source>By usage</source>
        <translation>Naar gebruik</translation>
    </message>
    <message>
        <source>All to the payer</source>
        <translation>Alles bij de betaler</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ten minste %1</translation>
    </message>
    <message>
        <source>Within the contracts: %1 of %2 used, so nobody pays.</source>
        <translation>Binnen de contracten: %1 van %2 gebruikt, dus niemand betaalt.</translation>
    </message>
    <message>
        <source>%1 pays %2, but causes %3 of it.</source>
        <translation>%1 betaalt %2, maar veroorzaakt daarvan %3.</translation>
    </message>
    <message>
        <source>%1 pays %2, but causes nothing of it.</source>
        <translation>%1 betaalt %2, maar veroorzaakt daar niets van.</translation>
    </message>
    <message>
        <source>%1 pays %2, and causes all of it.</source>
        <translation>%1 betaalt %2 en veroorzaakt dat ook allemaal.</translation>
    </message>
    <message>
        <source>%3 above the contracts.</source>
        <translation>%3 boven de contracten.</translation>
    </message>
    <message>
        <source>%1 above the contracts, %2 below: %3 over.</source>
        <translation>%1 boven de contracten, %2 eronder: %3 te veel.</translation>
    </message>
    <message>
        <source>No overage: nobody pays.</source>
        <translation>Geen overschrijding: niemand betaalt.</translation>
    </message>
    <message>
        <source>%1 pays all: %2.</source>
        <translation>%1 betaalt alles: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who pays how much, in a list</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Together %1: %2.</source>
        <translation>Samen %1: %2.</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>niet ingevoerd</translation>
    </message>
    <message>
        <source>From %1 on, %2 is primary.</source>
        <translation>Vanaf %1 is %2 primair.</translation>
    </message>
    <message>
        <source>From %1 on, no subscription is primary.</source>
        <translation>Vanaf %1 is geen enkel abonnement primair.</translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n people lose access.</source>
        <translation>
            <numerusform>Op %1 verliest %n persoon de toegang.</numerusform>
            <numerusform>Op %1 verliezen %n mensen de toegang.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown amount that nobody is known to pay</source>
        <translation>een onbekend bedrag waarvan geen betaler bekend is</translation>
    </message>
    <message>
        <source>%1 %2 of %3, so %4</source>
        <translation>%1 %2 van %3, dus %4</translation>
    </message>
    <message>
        <source>What is over is shared by who is above, in proportion: %1.</source>
        <translation>Wat te veel is, wordt naar verhouding verdeeld over wie erboven zit: %1.</translation>
    </message>
    <message>
        <source>No usage has been entered, so overage is not known.</source>
        <translation>Er is geen gebruik ingevoerd, dus de overschrijding is niet bekend.</translation>
    </message>
</context>
<context>
    <name>OverageTable</name>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Usage type</source>
        <translation>Gebruikstype</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
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
        <source>Over</source>
        <translation>Te veel</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Betaalt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Who pays</source>
        <translation>Wie betaalt</translation>
    </message>
    <message>
        <source>Who loses access</source>
        <translation>Wie de toegang verliest</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>Deze mensen tonen</translation>
    </message>
    <message>
        <source>Show who has licenses and no access</source>
        <translation>Tonen wie licenties heeft maar geen toegang</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Wat er komt</translation>
    </message>
    <message>
        <source>What overage costs</source>
        <translation>Wat overschrijding kost</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>With concurrent licenses usage counts, not assignment.</source>
        <translation>Bij gelijktijdige licenties telt het gebruik, niet de toewijzing.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Alle bevindingen tonen</translation>
    </message>
    <message>
        <source>Still to be carried out</source>
        <translation>Nog uit te voeren</translation>
    </message>
    <message>
        <source>Show for whom something is still to be carried out</source>
        <translation>Tonen voor wie nog iets is uit te voeren</translation>
    </message>
    <message>
        <source>Show %1 on %2</source>
        <translation>%1 tonen op %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
    </message>
    <message>
        <source>Decision sheet</source>
        <translation>Beslisblad</translation>
    </message>
    <message>
        <source>Decision sheet for %1</source>
        <translation>Beslisblad voor %1</translation>
    </message>
    <message>
        <source>Show who loses access on %1</source>
        <translation>Tonen wie op %1 de toegang verliest</translation>
    </message>
    <message>
        <source>By role and department</source>
        <translation>Per rol en afdeling</translation>
    </message>
    <message>
        <source>Show who loses access, by role and department</source>
        <translation>Tonen wie de toegang verliest, per rol en afdeling</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-bestand</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Who pays</source>
        <translation>Wie betaalt</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Handovers and contracts</source>
        <translation>Wisselingen en contracten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat verandert</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What overage costs</source>
        <translation>Wat overschrijding kost</translation>
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
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Waar dit op rust</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>This is the baseline of the plan.</source>
        <translation>Dit is de uitgangssituatie van het plan.</translation>
    </message>
    <message>
        <source>The contracts are those of that day, the licenses those of now. Days given as the last one are included. Control Hub may differ.</source>
        <translation>De contracten zijn die van die dag, de licenties die van nu. Een laatste dag telt mee. Control Hub kan afwijken.</translation>
    </message>
    <message>
        <source>Who loses access</source>
        <translation>Wie de toegang verliest</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>niemand bekend</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Wat verschilt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in this scenario only.</source>
        <translation>
            <numerusform>%n persoon staat alleen in dit scenario.</numerusform>
            <numerusform>%n mensen staan alleen in dit scenario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of the baseline are not in this scenario.</source>
        <translation>
            <numerusform>%n persoon uit de uitgangssituatie staat niet in dit scenario.</numerusform>
            <numerusform>%n mensen uit de uitgangssituatie staan niet in dit scenario.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with the baseline</source>
        <translation>Vergeleken met de uitgangssituatie</translation>
    </message>
    <message>
        <source>Nothing differs from the baseline.</source>
        <translation>Er verschilt niets van de uitgangssituatie.</translation>
    </message>
    <message>
        <source>Of the months of this report no usage is known.</source>
        <translation>Van de maanden van dit rapport is geen gebruik bekend.</translation>
    </message>
    <message>
        <source>Usage that has not been entered is a forecast: each usage type goes on as in the last month in which it was entered.</source>
        <translation>Gebruik dat niet is ingevoerd, is een prognose: elk gebruikstype gaat door zoals in de laatste maand waarin het is ingevoerd.</translation>
    </message>
    <message>
        <source>%1 (forecast)</source>
        <translation>%1 (prognose)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n of these months no usage is known; they are not counted.</source>
        <translation>
            <numerusform>Van %n van deze maanden is geen gebruik bekend; die telt niet mee.</numerusform>
            <numerusform>Van %n van deze maanden is geen gebruik bekend; die tellen niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Maand voor maand</translation>
    </message>
    <message>
        <source>Together these months cost %1.</source>
        <translation>Samen kosten deze maanden %1.</translation>
    </message>
    <message>
        <source>What these months cost is unknown.</source>
        <translation>Wat deze maanden kosten, is onbekend.</translation>
    </message>
    <message>
        <source>By usage type</source>
        <translation>Per gebruikstype</translation>
    </message>
    <message>
        <source>Only where more was used than is contracted.</source>
        <translation>Alleen waar meer is gebruikt dan gecontracteerd.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Te veel</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Who causes and who pays</source>
        <translation>Wie veroorzaakt en wie betaalt</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Betaalt</translation>
    </message>
    <message>
        <source>To be charged on</source>
        <translation>Door te belasten</translation>
    </message>
    <message>
        <source>The subscriptions on %1</source>
        <translation>De abonnementen op %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Laatste import</translation>
    </message>
    <message>
        <source>nothing has been imported yet</source>
        <translation>er is nog niets geïmporteerd</translation>
    </message>
    <message>
        <source>Months of overage</source>
        <translation>Maanden van overschrijding</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 t/m %2</translation>
    </message>
    <message>
        <source>Overage is divided</source>
        <translation>Overschrijding is verdeeld</translation>
    </message>
    <message>
        <source>What the scenario changes</source>
        <translation>Wat het scenario wijzigt</translation>
    </message>
    <message>
        <source>It has no changes yet.</source>
        <translation>Het heeft nog geen wijzigingen.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message numerus="yes">
        <source>%n more changes are not listed here.</source>
        <translation>
            <numerusform>Nog %n wijziging staat hier niet.</numerusform>
            <numerusform>Nog %n wijzigingen staan hier niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is scenario &quot;%1&quot; of the plan.</source>
        <translation>Dit is scenario &apos;%1&apos; van het plan.</translation>
    </message>
    <message>
        <source>The rules are those of Cisco&apos;s help article &quot;Multiple subscriptions in Webex Contact Center&quot; (n98y8mz). Where it is silent, they are read as follows.</source>
        <translation>De regels zijn die van Cisco&apos;s helpartikel &apos;Multiple subscriptions in Webex Contact Center&apos; (n98y8mz). Waar het zwijgt, zijn ze als volgt gelezen.</translation>
    </message>
    <message>
        <source>Only what differs: who pays, access and overage from %1 through %2, all else on %2.</source>
        <translation>Alleen wat verschilt: wie betaalt, toegang en overschrijding van %1 t/m %2, al het andere op %2.</translation>
    </message>
    <message>
        <source>Together, of what differs</source>
        <translation>Samen, van wat verschilt</translation>
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
        <translation>niet uitvoerbaar</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>uitvoerbaar</translation>
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
    <message numerus="yes">
        <source>Imported from Control Hub (%1): %n people</source>
        <translation>
            <numerusform>Uit Control Hub geïmporteerd (%1): %n persoon</numerusform>
            <numerusform>Uit Control Hub geïmporteerd (%1): %n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported from the Webex API: %n people</source>
        <translation>
            <numerusform>Uit de Webex-API geïmporteerd: %n persoon</numerusform>
            <numerusform>Uit de Webex-API geïmporteerd: %n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits of the findings changed: look %1 days ahead, ends soon %2 days, notice period %3 days, unused %4 %</source>
        <translation>Drempels van de bevindingen gewijzigd: %1 dagen vooruitkijken, einde %2 dagen, opzegtermijn %3 dagen, niet gebruikt %4 %</translation>
    </message>
    <message>
        <source>Invoice of %1 entered: %2, number %3</source>
        <translation>Factuur van %1 ingevoerd: %2, nummer %3</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Uitgangssituatie</translation>
    </message>
    <message>
        <source>Who pays · the primary for %1</source>
        <translation>Wie betaalt · primair voor %1</translation>
    </message>
    <message>
        <source>Contracts · oldest first</source>
        <translation>Contracten · oudste eerst</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primair</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>t/m %1</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>geen einde bekend</translation>
    </message>
    <message numerus="yes">
        <source>%n days not</source>
        <translation>
            <numerusform>%n dag niet</numerusform>
            <numerusform>%n dagen niet</numerusform>
        </translation>
    </message>
    <message>
        <source>renews automatically, not counted</source>
        <translation>wordt automatisch verlengd, telt niet mee</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>opgeschort</translation>
    </message>
    <message numerus="yes">
        <source>%n people without access</source>
        <translation>
            <numerusform>%n mens zonder toegang</numerusform>
            <numerusform>%n mensen zonder toegang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no administrator</source>
        <translation>%1, geen beheerder</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Contractperiode</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Onderbreking: %1</translation>
    </message>
    <message>
        <source>Renews automatically, not counted</source>
        <translation>Wordt automatisch verlengd, telt niet mee</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Opgeschort</translation>
    </message>
    <message>
        <source>The term of %1 is not known yet.</source>
        <translation>De contractperiode van %1 is nog niet bekend.</translation>
    </message>
    <message>
        <source>As far as is known, this stays as it is.</source>
        <translation>Voor zover bekend blijft dit zoals het is.</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation>K%1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>no administrator</source>
        <translation>geen beheerder</translation>
    </message>
    <message>
        <source>%1 is suspended %2.</source>
        <translation>%1 is %2 opgeschort.</translation>
    </message>
    <message>
        <source>%1 starts on %2.</source>
        <translation>%1 begint op %2.</translation>
    </message>
    <message>
        <source>A new term of %1 starts on %2, without a gap.</source>
        <translation>Op %2 begint zonder onderbreking een nieuwe contractperiode van %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 comes back on %2, after %n days without a term.</source>
        <translation>
            <numerusform>%1 komt op %2 terug, na %n dag zonder contractperiode.</numerusform>
            <numerusform>%1 komt op %2 terug, na %n dagen zonder contractperiode.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs through %2.</source>
        <translation>%1 loopt t/m %2.</translation>
    </message>
    <message>
        <source>The next term follows without a gap.</source>
        <translation>De volgende contractperiode sluit aan.</translation>
    </message>
    <message>
        <source>It renews automatically, %1. That counts once it is in the plan.</source>
        <translation>Het wordt automatisch verlengd, %1. Dat telt mee zodra het in het plan staat.</translation>
    </message>
    <message>
        <source>In the baseline no end is known.</source>
        <translation>In de uitgangssituatie is geen einde bekend.</translation>
    </message>
    <message>
        <source>In the baseline it runs through %1.</source>
        <translation>In de uitgangssituatie loopt het t/m %1.</translation>
    </message>
    <message>
        <source>From %1 nobody is without access.</source>
        <translation>Vanaf %1 is niemand zonder toegang.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 %n people are without access; the day before, %2.</source>
        <translation>
            <numerusform>Vanaf %1 heeft %n mens geen toegang; de dag ervoor %2.</numerusform>
            <numerusform>Vanaf %1 hebben %n mensen geen toegang; de dag ervoor %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No administrator has access then.</source>
        <translation>Geen enkele beheerder heeft dan toegang.</translation>
    </message>
    <message>
        <source>An administrator has access again.</source>
        <translation>Een beheerder heeft weer toegang.</translation>
    </message>
    <message numerus="yes">
        <source>Without access · of %n people, with the licenses of now</source>
        <translation>
            <numerusform>Zonder toegang · van %n mens, met de licenties van nu</numerusform>
            <numerusform>Zonder toegang · van %n mensen, met de licenties van nu</numerusform>
        </translation>
    </message>
    <message>
        <source>no term known</source>
        <translation>geen contractperiode bekend</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>%1 is not in this scenario.</source>
        <translation>%1 staat niet in dit scenario.</translation>
    </message>
    <message>
        <source>renews automatically</source>
        <translation>wordt automatisch verlengd</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>telt niet mee</translation>
    </message>
    <message>
        <source>Contracts · oldest first · an end can be dragged to another day</source>
        <translation>Contracten · oudste eerst · een einde kunt u naar een andere dag slepen</translation>
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
    <name>UsagePaste</name>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Er is niets om te plakken.</translation>
    </message>
    <message>
        <source>The block goes on below the last month. Add the months first.</source>
        <translation>De reeks gaat door na de laatste maand. Voeg eerst de maanden toe.</translation>
    </message>
    <message>
        <source>The block goes on beyond the last subscription.</source>
        <translation>De reeks gaat door voorbij het laatste abonnement.</translation>
    </message>
    <message>
        <source>Row %1, column %2 (%3, %4): %5</source>
        <translation>Rij %1, kolom %2 (%3, %4): %5</translation>
    </message>
    <message>
        <source>Row %1, column %2: %5</source>
        <translation>Rij %1, kolom %2: %5</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from 0 to 2,147,483,647.</source>
        <translation>&apos;%1&apos; is geen geheel getal van 0 tot en met 2.147.483.647.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month.</source>
        <translation>&apos;%1&apos; is geen maand.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>&apos;%1&apos; staat er twee keer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subscription of this plan.</source>
        <translation>&apos;%1&apos; is geen abonnement in dit plan.</translation>
    </message>
    <message>
        <source>Several subscriptions are called &quot;%1&quot;; write the id.</source>
        <translation>Meerdere abonnementen heten &apos;%1&apos;; schrijf de id.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means a subscription that has a column already.</source>
        <translation>&apos;%1&apos; is een abonnement dat al een kolom heeft.</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>From %1 on it is %2, %3 short of the peak.</source>
        <translation>Vanaf %1 zijn het er %2, %3 te weinig voor de piek.</translation>
    </message>
    <message>
        <source>It stays enough for that peak through %1.</source>
        <translation>Dat blijft genoeg voor die piek t/m %1.</translation>
    </message>
    <message>
        <source>Voice capacity on %1: %2 contacts at once. The peak is not known: enter usage of agents and IVR ports.</source>
        <translation>Spraakcapaciteit op %1: %2 gelijktijdige contacten. De piek is niet bekend: voer gebruik van agenten en IVR-poorten in.</translation>
    </message>
    <message>
        <source>Voice capacity on %1: %2 contacts at once, %5 short of the peak of %3, which was up to %4.</source>
        <translation>Spraakcapaciteit op %1: %2 gelijktijdige contacten, %5 te weinig voor de piek van %3, die hooguit %4 was.</translation>
    </message>
    <message>
        <source>Voice capacity on %1: %2 contacts at once. The peak of %3 was up to %4: %5 are left.</source>
        <translation>Spraakcapaciteit op %1: %2 gelijktijdige contacten. De piek van %3 was hooguit %4: er blijven er %5 over.</translation>
    </message>
    <message>
        <source>Usage of some type is missing in that month, so the peak may have been higher.</source>
        <translation>Van een van de typen ontbreekt het gebruik van die maand, dus de piek kan hoger zijn geweest.</translation>
    </message>
    <message>
        <source>Capacity: 3 contacts for each committed Standard or Premium agent and 1 for each IVR port, of all active subscriptions together. Peak: every agent and IVR port that was used, with one contact each; it cannot have been more.</source>
        <translation>Capaciteit: 3 contacten voor elke gecontracteerde Standard- of Premium-agent en 1 voor elke IVR-poort, van alle actieve abonnementen samen. Piek: elke agent en IVR-poort die is gebruikt, met één contact; meer kan het niet zijn geweest.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ten minste %1</translation>
    </message>
    <message>
        <source>%1, as in %2</source>
        <translation>%1, zoals in %2</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 te weinig</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>capacity, in a list</comment>
        <translation>%1 vanaf %2</translation>
    </message>
    <message>
        <source>Voice capacity: %1.</source>
        <translation>Spraakcapaciteit: %1.</translation>
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
        <translation>Vorige &amp;wisseling</translation>
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
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>B&amp;evindingen</translation>
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
        <source>&amp;Import from Control Hub…</source>
        <translation>Uit Control Hub &amp;importeren…</translation>
    </message>
    <message>
        <source>Import a &amp;tenant file…</source>
        <translation>Een &amp;tenantbestand importeren…</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>Ti&amp;jdlijn</translation>
    </message>
    <message>
        <source>Paste usa&amp;ge</source>
        <translation>&amp;Gebruik plakken</translation>
    </message>
    <message>
        <source>&amp;Take values away</source>
        <translation>&amp;Waarden weghalen</translation>
    </message>
    <message>
        <source>Ove&amp;rage</source>
        <translation>Overs&amp;chrijding</translation>
    </message>
    <message>
        <source>Previous fin&amp;ding</source>
        <translation>Vorige bev&amp;inding</translation>
    </message>
    <message>
        <source>Overvie&amp;w</source>
        <translation>Over&amp;zicht</translation>
    </message>
    <message>
        <source>Move &amp;people…</source>
        <translation>&amp;Mensen overzetten…</translation>
    </message>
    <message>
        <source>Save the table as &amp;xlsx…</source>
        <translation>De tabel opslaan als &amp;xlsx…</translation>
    </message>
    <message>
        <source>Dec&amp;ision sheet…</source>
        <translation>Bes&amp;lisblad…</translation>
    </message>
    <message>
        <source>&amp;Export what is to be carried out…</source>
        <translation>&amp;Exporteren wat uit te voeren is…</translation>
    </message>
    <message>
        <source>Carr&amp;y out</source>
        <translation>Uitv&amp;oering</translation>
    </message>
    <message>
        <source>Who &amp;loses access</source>
        <translation>W&amp;ie de toegang verliest</translation>
    </message>
    <message>
        <source>&amp;Assumptions</source>
        <translation>&amp;Aannames</translation>
    </message>
    <message>
        <source>&amp;Move to a subscription…</source>
        <translation>&amp;Overzetten naar een abonnement…</translation>
    </message>
    <message>
        <source>Remove &amp;from subscriptions…</source>
        <translation>Intrekken &amp;van abonnementen…</translation>
    </message>
    <message>
        <source>&amp;Help with moving…</source>
        <translation>&amp;Hulp bij overzetten…</translation>
    </message>
    <message>
        <source>&amp;Make a report…</source>
        <translation>Rapport &amp;maken…</translation>
    </message>
    <message>
        <source>Read &amp;usage from a CSV file…</source>
        <translation>Gebruik uit een CSV-bestand &amp;lezen…</translation>
    </message>
    <message>
        <source>Explain overage to &amp;finance…</source>
        <translation>Overschrijding uitleggen aan &amp;financiën…</translation>
    </message>
    <message>
        <source>Edit &amp;licenses…</source>
        <translation>&amp;Licenties bewerken…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Gebruikershandleiding</translation>
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
    <message>
        <source>&quot;%1&quot; is not a date. Type for example 31-1-27, 31 Jan, +60 or today.</source>
        <translation>&apos;%1&apos; is geen datum. Typ bijvoorbeeld 31-1-27, 31 jan, +60 of vandaag.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::AssumptionDetail</name>
    <message>
        <source>What changes with the other reading</source>
        <translation>Wat er met de andere lezing verandert</translation>
    </message>
</context>
<context>
    <name>seatkeeper::AssumptionsModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelezen als</translation>
    </message>
    <message>
        <source>How the article is read</source>
        <translation>Hoe het artikel wordt gelezen</translation>
    </message>
    <message>
        <source>Rule and edition</source>
        <translation>Regel en versie</translation>
    </message>
</context>
<context>
    <name>seatkeeper::AssumptionsPage</name>
    <message numerus="yes">
        <source>%n assumptions</source>
        <translation>
            <numerusform>%n aanname</numerusform>
            <numerusform>%n aannames</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Aannames</translation>
    </message>
    <message>
        <source>Where Cisco&apos;s article leaves room, Seatkeeper reads it as stands here. Two readings can be switched, in the plan or in a scenario.</source>
        <translation>Waar het artikel van Cisco ruimte laat, leest Seatkeeper het zoals hier staat. Twee lezingen kunt u omzetten, in het plan of in een scenario.</translation>
    </message>
    <message>
        <source>In the plan, as one step that can be undone. Control Hub knows nothing of it.</source>
        <translation>In het plan, als één stap die u ongedaan kunt maken. Control Hub merkt er niets van.</translation>
    </message>
    <message>
        <source>What has changed now</source>
        <translation>Wat er nu is veranderd</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>As it is read now</source>
        <translation>Zoals u nu leest</translation>
    </message>
    <message>
        <source>Read the other way</source>
        <translation>Andersom gelezen</translation>
    </message>
    <message>
        <source>Assumption A%1 cannot be switched</source>
        <translation>Aanname A%1 kunt u niet omzetten</translation>
    </message>
    <message>
        <source>Seatkeeper knows no other way to read it. It is listed so that every answer can say what it rests on.</source>
        <translation>Seatkeeper kent er geen andere lezing van. Ze staat hier, zodat elk antwoord kan zeggen waarop het rust.</translation>
    </message>
    <message>
        <source>%1 (baseline: %2)</source>
        <translation>%1 (uitgangssituatie: %2)</translation>
    </message>
    <message>
        <source>In scenario &quot;%1&quot; alone, as one step that can be undone. The baseline is read as before.</source>
        <translation>Alleen in scenario &apos;%1&apos;, als één stap die u ongedaan kunt maken. De uitgangssituatie blijft gelezen zoals ze was.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::BulkTargetsModel</name>
    <message>
        <source>from %1</source>
        <comment>a first day</comment>
        <translation>vanaf %1</translation>
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
        <source>Standard free</source>
        <translation>Standard vrij</translation>
    </message>
    <message>
        <source>Premium free</source>
        <translation>Premium vrij</translation>
    </message>
    <message>
        <source>not contracted</source>
        <translation>niet gecontracteerd</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>%1 te weinig</translation>
    </message>
</context>
<context>
    <name>seatkeeper::BulkTexts</name>
    <message numerus="yes">
        <source>All %n people go to %1.</source>
        <translation>
            <numerusform>Deze mens gaat naar %1.</numerusform>
            <numerusform>Alle %n mensen gaan naar %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n people get a license on %1 as well.</source>
        <translation>
            <numerusform>Deze mens krijgt ook een licentie op %1.</numerusform>
            <numerusform>Alle %n mensen krijgen ook een licentie op %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A license is removed of all %n people.</source>
        <translation>
            <numerusform>Van deze mens wordt een licentie ingetrokken.</numerusform>
            <numerusform>Van alle %n mensen wordt een licentie ingetrokken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %2 people go to %1.</source>
        <translation>
            <numerusform>%n van %2 mensen gaat naar %1.</numerusform>
            <numerusform>%n van %2 mensen gaan naar %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %2 people get a license on %1 as well.</source>
        <translation>
            <numerusform>%n van %2 mensen krijgt ook een licentie op %1.</numerusform>
            <numerusform>%n van %2 mensen krijgen ook een licentie op %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A license is removed of %n of %1 people.</source>
        <translation>
            <numerusform>Van %n van %1 mensen wordt een licentie ingetrokken.</numerusform>
            <numerusform>Van %n van %1 mensen wordt een licentie ingetrokken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no license there and stay as they are.</source>
        <translation>
            <numerusform>%n mens heeft daar geen licentie en blijft zoals die is.</numerusform>
            <numerusform>%n mensen hebben daar geen licentie en blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have a license on %1 already and stay as they are.</source>
        <translation>
            <numerusform>%n mens heeft al een licentie op %1 en blijft zoals die is.</numerusform>
            <numerusform>%n mensen hebben al een licentie op %1 en blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have several licenses and stay as they are, until you choose one of them above.</source>
        <translation>
            <numerusform>%n mens heeft meer dan één licentie en blijft zoals die is, tot u er hierboven één kiest.</numerusform>
            <numerusform>%n mensen hebben meer dan één licentie en blijven zoals ze zijn, tot u er hierboven één kiest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access stays as it is.</source>
        <translation>De toegang blijft zoals die is.</translation>
    </message>
    <message>
        <source>This changes nothing for these people.</source>
        <translation>Dit verandert niets voor deze mensen.</translation>
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
    <name>seatkeeper::CarryOutPage</name>
    <message numerus="yes">
        <source>%1 of %n people shown</source>
        <translation>
            <numerusform>%1 van %n persoon getoond</numerusform>
            <numerusform>%1 van %n mensen getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is in this state.</source>
        <translation>Niemand heeft hier deze stand.</translation>
    </message>
    <message>
        <source>Nothing is to be carried out: Control Hub has what the plan means, as far as the last import knows. What you change in licenses will stand here.</source>
        <translation>Er is niets uit te voeren: volgens de laatste import heeft Control Hub wat het plan bedoelt. Wat u aan licenties wijzigt, komt hier te staan.</translation>
    </message>
    <message numerus="yes">
        <source>For %n people something is still to be carried out in Control Hub. Export it, have it processed there, and import again: what is done then leaves this list.</source>
        <translation>
            <numerusform>Voor %n persoon is in Control Hub nog iets uit te voeren. Exporteer het, laat het daar verwerken en importeer opnieuw: wat dan is uitgevoerd, verdwijnt van deze lijst.</numerusform>
            <numerusform>Voor %n mensen is in Control Hub nog iets uit te voeren. Exporteer het, laat het daar verwerken en importeer opnieuw: wat dan is uitgevoerd, verdwijnt van deze lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is still to be carried out.</source>
        <translation>Er is niets meer uit te voeren.</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Uitvoering</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Geëxporteerd</translation>
    </message>
    <message>
        <source>Steps for people</source>
        <translation>Stappen per persoon</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Tonen:</translation>
    </message>
    <message>
        <source>Which people are shown</source>
        <translation>Welke mensen worden getoond</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ChargesModel</name>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>%1 · pays</source>
        <translation>%1 · betaalt</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
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
        <source>Above or
below</source>
        <translation>Boven of
onder</translation>
    </message>
    <message>
        <source>By own
overage</source>
        <translation>Naar eigen
overschrijding</translation>
    </message>
    <message>
        <source>By
usage</source>
        <translation>Naar
gebruik</translation>
    </message>
    <message>
        <source>All to
the payer</source>
        <translation>Alles bij
de betaler</translation>
    </message>
    <message>
        <source>To be
charged on</source>
        <translation>Door te
belasten</translation>
    </message>
    <message>
        <source>Units ×
rate</source>
        <translation>Eenheden
× tarief</translation>
    </message>
</context>
<context>
    <name>seatkeeper::CliffDetail</name>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Who loses access, by department</source>
        <translation>Wie de toegang verliest, per afdeling</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>Deze mensen tonen</translation>
    </message>
    <message>
        <source>Help with moving</source>
        <translation>Hulp bij overzetten</translation>
    </message>
    <message>
        <source>&amp;Decision sheet…</source>
        <translation>Bes&amp;lisblad…</translation>
    </message>
    <message>
        <source>Decision sheet</source>
        <translation>Beslisblad</translation>
    </message>
    <message>
        <source>Show these &amp;people</source>
        <translation>Deze mensen &amp;tonen</translation>
    </message>
    <message>
        <source>Help with &amp;moving…</source>
        <translation>H&amp;ulp bij overzetten…</translation>
    </message>
</context>
<context>
    <name>seatkeeper::CliffLine</name>
    <message>
        <source>By role and department</source>
        <translation>Per rol en afdeling</translation>
    </message>
    <message>
        <source>Show who loses access, by role and department</source>
        <translation>Tonen wie de toegang verliest, per rol en afdeling</translation>
    </message>
    <message>
        <source>No end and no suspension of %1 is known from this day on.</source>
        <translation>Van %1 is vanaf deze dag geen einde en geen opschorting bekend.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::CliffsPage</name>
    <message numerus="yes">
        <source>%n ends and suspensions</source>
        <translation>
            <numerusform>%n einde of opschorting</numerusform>
            <numerusform>%n keer einde of opschorting</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>From %1 on no end and no suspension of a subscription is known.</source>
        <translation>Vanaf %1 is van geen abonnement een einde of opschorting bekend.</translation>
    </message>
    <message>
        <source>Each end and suspension from %1 on, with the licenses of now. Enter shows the people.</source>
        <translation>Elk einde en elke opschorting vanaf %1, met de licenties van nu. Enter toont de mensen.</translation>
    </message>
    <message>
        <source>Who loses access</source>
        <translation>Wie de toegang verliest</translation>
    </message>
    <message>
        <source>Ends and suspensions</source>
        <translation>Eindes en opschortingen</translation>
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
    <message>
        <source>What is compared</source>
        <translation>Wat wordt vergeleken</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, verschilt</translation>
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
        <source>Nothing differs.</source>
        <translation>Er verschilt niets.</translation>
    </message>
    <message>
        <source>Only what differs on %1.</source>
        <translation>Alleen wat verschilt op %1.</translation>
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
    <message>
        <source>Only what differs: who pays, access and overage from %1 through %2, all else on %2.</source>
        <translation>Alleen wat verschilt: wie betaalt, toegang en overschrijding van %1 t/m %2, al het andere op %2.</translation>
    </message>
    <message>
        <source>Show who loses access</source>
        <translation>Tonen wie de toegang verliest</translation>
    </message>
    <message>
        <source>Show who loses access in the list of users</source>
        <translation>In de lijst met gebruikers tonen wie de toegang verliest</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Type for example 31-1-27, 31 Jan, +60 or today.</source>
        <translation>&apos;%1&apos; is geen datum. Typ bijvoorbeeld 31-1-27, 31 jan, +60 of vandaag.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show on&amp;ly</source>
        <translation>T&amp;onen</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Alleen tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), %1 the same</source>
        <translation>
            <numerusform>%n verschil, %1 gelijk</numerusform>
            <numerusform>%n verschillen, %1 gelijk</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>What differs is bold.</source>
        <translation>Wat verschilt, is vet.</translation>
    </message>
    <message>
        <source>Compared on %1.</source>
        <translation>Vergeleken op %1.</translation>
    </message>
    <message>
        <source>Compared: who pays, access and overage from %1 through %2, all else on %2.</source>
        <translation>Vergeleken: wie betaalt, toegang en overschrijding van %1 t/m %2, al het andere op %2.</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Alleen vers&amp;chillen</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Alleen verschillen</translation>
    </message>
    <message>
        <source>Of individual people and of contract details, only what differs is listed.</source>
        <translation>Van afzonderlijke mensen en van contractgegevens staat er alleen wat verschilt.</translation>
    </message>
    <message>
        <source>Overage is compared through %1, the last month with usage; what later months may cost is in the decision sheet, and in a forecast on the page Overage.</source>
        <translation>Overschrijding is vergeleken t/m %1, de laatste maand met gebruik; wat latere maanden kunnen kosten, staat in het beslisblad en in een prognose op de pagina Overschrijding.</translation>
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
    <message>
        <source>It ends on that day already, and the plan counts on that. The decision sheet shows what follows.</source>
        <translation>Het eindigt al op die dag, en het plan gaat daarvan uit. Het beslisblad laat zien wat daaruit volgt.</translation>
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
    <message>
        <source>%1: &quot;%2&quot; is not a date. Type for example 31-1-27, 31 Jan, +60 or today.</source>
        <translation>%1: &apos;%2&apos; is geen datum. Typ bijvoorbeeld 31-1-27, 31 jan, +60 of vandaag.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a whole number. Type digits only, for example 40.</source>
        <translation>%1: &apos;%2&apos; is geen geheel getal. Typ alleen cijfers, bijvoorbeeld 40.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a price. Type for example 95.00, with at most four decimals.</source>
        <translation>%1: &apos;%2&apos; is geen prijs. Typ bijvoorbeeld 95,00, met ten hoogste vier decimalen.</translation>
    </message>
    <message>
        <source>rate a unit</source>
        <translation>tarief per stuk</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>overage rate, currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>such as %1</source>
        <comment>an id</comment>
        <translation>zoals %1</translation>
    </message>
    <message>
        <source>The last day still counts. Later terms are dropped; entitlements stay. It no longer renews automatically.</source>
        <translation>De laatste dag telt nog mee. Latere contractperioden worden geschrapt; gebruiksrechten blijven. Het wordt niet meer automatisch verlengd.</translation>
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
        <source>Nothing of this sheet is in the plan until you keep a way as a scenario.</source>
        <translation>Van dit beslisblad komt niets in het plan voordat u een keuze als scenario bewaart.</translation>
    </message>
    <message>
        <source>The new subscription needs an id. Type the one of its contract, or any other.</source>
        <translation>Het nieuwe abonnement heeft een id nodig. Typ dat van het contract, of een ander.</translation>
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
    <message>
        <source>Help with movin&amp;g…</source>
        <translation>Hulp bij over&amp;zetten…</translation>
    </message>
    <message>
        <source>Help with moving…</source>
        <translation>Hulp bij overzetten…</translation>
    </message>
    <message>
        <source>This sheet starts from the baseline, not from scenario &quot;%1&quot;. Nothing of it is in the plan until you keep a way as a scenario.</source>
        <translation>Dit beslisblad gaat uit van de uitgangssituatie, niet van scenario &apos;%1&apos;. Er komt niets van in het plan voordat u een keuze als scenario bewaart.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Type for example 31-1-27, 31 Jan, +60 or today.</source>
        <translation>&apos;%1&apos; is geen datum. Typ bijvoorbeeld 31-1-27, 31 jan, +60 of vandaag.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::DropShelf</name>
    <message>
        <source>Drop them on a subscription</source>
        <translation>Laat ze los op een abonnement</translation>
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
    <message>
        <source>Save to scenario</source>
        <translation>Opslaan in scenario</translation>
    </message>
</context>
<context>
    <name>seatkeeper::EffectModel</name>
    <message>
        <source>What changes</source>
        <translation>Wat verandert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ErrorsModel</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Wat er niet klopt, en wat u kunt doen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ExportDialog</name>
    <message numerus="yes">
        <source>These files change %n people. Nothing is written before you choose a folder; Control Hub is changed only when you hand them over there.</source>
        <translation>
            <numerusform>Deze bestanden wijzigen %n persoon. Er wordt niets geschreven voordat u een map kiest; Control Hub verandert pas als u ze daar importeert.</numerusform>
            <numerusform>Deze bestanden wijzigen %n mensen. Er wordt niets geschreven voordat u een map kiest; Control Hub verandert pas als u ze daar importeert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to hand over in this form.</source>
        <translation>Er is in deze vorm niets te exporteren.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) cannot be in such a file, and are listed to be done by hand.</source>
        <translation>
            <numerusform>%n stap kan niet in zo&apos;n bestand, en staat in een lijst om met de hand te doen.</numerusform>
            <numerusform>%n stappen kunnen niet in zo&apos;n bestand, en staan in een lijst om met de hand te doen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF is shown by another program.</source>
        <translation>Een pdf wordt door een ander programma getoond.</translation>
    </message>
    <message>
        <source>Choose a folder for these files</source>
        <translation>Een map voor deze bestanden kiezen</translation>
    </message>
    <message>
        <source>In this folder there is already: %1. Write over it?</source>
        <translation>In deze map staat al: %1. Overschrijven?</translation>
    </message>
    <message>
        <source>Write over</source>
        <translation>Overschrijven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Hand over what is to be carried out</source>
        <translation>Exporteren wat uit te voeren is</translation>
    </message>
    <message>
        <source>&amp;As:</source>
        <translation>&amp;Als:</translation>
    </message>
    <message>
        <source>Files for Control Hub (CSV)</source>
        <translation>Bestanden voor Control Hub (CSV)</translation>
    </message>
    <message>
        <source>Bodies for the Webex API</source>
        <translation>Aanroepen voor de Webex-API</translation>
    </message>
    <message>
        <source>Step list for people</source>
        <translation>Stappenlijst voor mensen</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>&amp;Vorm:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>&amp;Language of texts:</source>
        <translation>&amp;Taal van teksten:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Inhoud van het bestand</translation>
    </message>
    <message>
        <source>&amp;Save into a folder…</source>
        <translation>In een map &amp;opslaan…</translation>
    </message>
    <message numerus="yes">
        <source>This list says what to do for %n people. Nothing is written before you choose a folder.</source>
        <translation>
            <numerusform>Deze lijst zegt wat er voor %n persoon te doen is. Er wordt niets geschreven voordat u een map kiest.</numerusform>
            <numerusform>Deze lijst zegt wat er voor %n mensen te doen is. Er wordt niets geschreven voordat u een map kiest.</numerusform>
        </translation>
    </message>
    <message>
        <source>steps-%1</source>
        <comment>the name of a file</comment>
        <translation>stappen-%1</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ExportsModel</name>
    <message>
        <source>Still to be carried out now</source>
        <translation>Nu nog uit te voeren</translation>
    </message>
    <message>
        <source>%1 %2, files for Control Hub</source>
        <translation>%1 %2, bestanden voor Control Hub</translation>
    </message>
    <message>
        <source>%1 %2, bodies for the Webex API</source>
        <translation>%1 %2, aanroepen voor de Webex-API</translation>
    </message>
    <message>
        <source>%1 %2, step list</source>
        <translation>%1 %2, stappenlijst</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Geëxporteerd</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Niet meer in Control Hub</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Anders gewijzigd</translation>
    </message>
    <message>
        <source>%1, of scenario &quot;%2&quot;</source>
        <translation>%1, van scenario &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1, of scenario &quot;%2&quot;, which has been removed</source>
        <translation>%1, van scenario &apos;%2&apos;, dat is verwijderd</translation>
    </message>
</context>
<context>
    <name>seatkeeper::FacetBar</name>
    <message>
        <source>Take back these filters</source>
        <translation>Deze filters ongedaan maken</translation>
    </message>
    <message>
        <source>Days within which access is lost</source>
        <translation>Dagen waarbinnen de toegang verloren gaat</translation>
    </message>
</context>
<context>
    <name>seatkeeper::FilesStep</name>
    <message numerus="yes">
        <source>Nothing was imported. %n thing(s) in these files have to be mended first.</source>
        <translation>
            <numerusform>Er is niets geïmporteerd. Herstel eerst %n punt in deze bestanden.</numerusform>
            <numerusform>Er is niets geïmporteerd. Herstel eerst %n punten in deze bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Bestanden kiezen om te importeren</translation>
    </message>
    <message>
        <source>Files of Control Hub and the Webex API (*.csv *.json);;All files (*)</source>
        <translation>Bestanden van Control Hub en de Webex-API (*.csv *.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>users from Control Hub</source>
        <translation>gebruikers uit Control Hub</translation>
    </message>
    <message>
        <source>licenses from the Webex API</source>
        <translation>licenties uit de Webex-API</translation>
    </message>
    <message>
        <source>people from the Webex API</source>
        <translation>mensen uit de Webex-API</translation>
    </message>
    <message>
        <source>From Control Hub: Users → Manage users → CSV → Export, and choose the file exported_users.csv here. From the Webex API: save the answers of GET /v1/licenses and of every page of GET /v1/people as files, and choose all of them. You can also drop files here. Nothing is changed until the last step.</source>
        <translation>Uit Control Hub: Gebruikers → Gebruikers beheren → CSV → Exporteren, en kies hier het bestand exported_users.csv. Uit de Webex-API: bewaar de antwoorden van GET /v1/licenses en van elke pagina van GET /v1/people als bestanden, en kies ze allemaal. U kunt bestanden hier ook naartoe slepen. Tot de laatste stap verandert er niets.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Gekozen bestanden</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Bestanden kiezen…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Weglaten</translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>Deze lijst &amp;opslaan…</translation>
    </message>
    <message>
        <source>What is wrong with the files</source>
        <translation>Wat er niet klopt in de bestanden</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::FinanceDialog</name>
    <message>
        <source>Save the explanation</source>
        <translation>De uitleg opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Overage %1</source>
        <translation>Overschrijding %1</translation>
    </message>
    <message>
        <source>Explain overage to finance</source>
        <translation>Overschrijding uitleggen aan financiën</translation>
    </message>
    <message>
        <source>&amp;Month:</source>
        <translation>&amp;Maand:</translation>
    </message>
    <message>
        <source>Month to explain</source>
        <translation>Maand om uit te leggen</translation>
    </message>
    <message>
        <source>Charge &amp;on:</source>
        <translation>Doo&amp;rbelasten:</translation>
    </message>
    <message>
        <source>How to charge on</source>
        <translation>Hoe door te belasten</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>Language of the explanation</source>
        <translation>Taal van de uitleg</translation>
    </message>
    <message>
        <source>What the page says</source>
        <translation>Wat de bladzijde zegt</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Opslaan als &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Opslaan als &amp;HTML…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month. Type for example 10-2026 or Oct 2026.</source>
        <translation>&apos;%1&apos; is geen maand. Typ bijvoorbeeld 10-2026 of okt 2026.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
        <source>Change a te&amp;rm…</source>
        <translation>Cont&amp;ractperiode wijzigen…</translation>
    </message>
    <message>
        <source>Re&amp;sume…</source>
        <translation>Her&amp;vatten…</translation>
    </message>
    <message>
        <source>Add an &amp;entitlement…</source>
        <translation>Gebr&amp;uiksrecht toevoegen…</translation>
    </message>
    <message>
        <source>Set the o&amp;verage rate…</source>
        <translation>O&amp;verschrijdingstarief instellen…</translation>
    </message>
    <message>
        <source>&amp;Decision sheet…</source>
        <translation>Bes&amp;lisblad…</translation>
    </message>
    <message>
        <source>Enter the &amp;usage…</source>
        <translation>Gebruik &amp;invoeren…</translation>
    </message>
    <message>
        <source>Help &amp;with moving…</source>
        <translation>Hulp bij over&amp;zetten…</translation>
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
    <name>seatkeeper::ForecastForm</name>
    <message>
        <source>Usage goes on from the last month that was measured, or from the mean of the last three, and grows by so much a month. Contracts, payers and rates are those of each month.</source>
        <translation>Het gebruik gaat door vanaf de laatste gemeten maand, of vanaf het gemiddelde van de laatste drie, en groeit zoveel per maand. Contracten, betalers en tarieven zijn die van elke maand.</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Laatste maand</translation>
    </message>
    <message>
        <source>Mean of three</source>
        <translation>Gemiddelde van drie</translation>
    </message>
    <message>
        <source>Basis of the forecast: %1</source>
        <translation>Grondslag van de prognose: %1</translation>
    </message>
    <message>
        <source>Growth in percent a month: %1</source>
        <translation>Groei in procent per maand: %1</translation>
    </message>
    <message>
        <source>% a month</source>
        <translation>% per maand</translation>
    </message>
    <message>
        <source>How usage goes on in the forecast</source>
        <translation>Hoe het gebruik in de prognose doorgaat</translation>
    </message>
</context>
<context>
    <name>seatkeeper::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Gebruikershandleiding</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Zoeken:</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>In de handleiding zoeken</translation>
    </message>
    <message>
        <source>A word; Enter goes to the next place</source>
        <translation>Een woord; Enter gaat naar de volgende plaats</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Not in the guide.</source>
        <translation>Staat niet in de handleiding.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::HandoversModel</name>
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
</context>
<context>
    <name>seatkeeper::HelpWindows</name>
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
        <translation>Woorden uit de wijziging, een naam of een notitie; !woord sluit uit</translation>
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
    <name>seatkeeper::ImportDialog</name>
    <message>
        <source>Save what is wrong</source>
        <translation>Opslaan wat er niet klopt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Choose the answer of GET /v1/licenses too: without it, the licenses of these people have no names.</source>
        <translation>Kies ook het antwoord van GET /v1/licenses: anders is niet bekend welke licenties deze mensen hebben.</translation>
    </message>
    <message>
        <source>Choose the pages of GET /v1/people too.</source>
        <translation>Kies ook de pagina&apos;s van GET /v1/people.</translation>
    </message>
    <message>
        <source>Import from Control Hub</source>
        <translation>Uit Control Hub importeren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Licenses that were not recognised</source>
        <translation>Licenties die niet zijn herkend</translation>
    </message>
    <message>
        <source>New subscriptions</source>
        <translation>Nieuwe abonnementen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;orige</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Other licenses…</source>
        <translation>&amp;Andere licenties…</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-werkmappen (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::InvoiceModel</name>
    <message>
        <source>nothing entered</source>
        <translation>niets ingevoerd</translation>
    </message>
    <message>
        <source>Amount of the invoice</source>
        <translation>Bedrag van de factuur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Overage in the plan</source>
        <translation>Overschrijding in het plan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
</context>
<context>
    <name>seatkeeper::InvoicesTab</name>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n factuur</numerusform>
            <numerusform>%n facturen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: type the amount of the invoice first.</source>
        <translation>%1: typ eerst het bedrag van de factuur.</translation>
    </message>
    <message>
        <source>What the supplier charges for overage in a month. The difference is the invoice less the overage that follows from usage and contracts.</source>
        <translation>Wat de leverancier in een maand voor overschrijding in rekening brengt. Het verschil is de factuur min de overschrijding die uit gebruik en contracten volgt.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not an amount. Type for example 1234.50; at most two decimals, nothing below zero. The value stays as it was.</source>
        <translation>%1: &apos;%2&apos; is geen bedrag. Typ bijvoorbeeld 1234,50; ten hoogste twee decimalen, niets onder nul. De waarde blijft zoals die was.</translation>
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
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Go to another event</source>
        <translation>Naar een andere gebeurtenis</translation>
    </message>
    <message>
        <source>Go to another lane</source>
        <translation>Naar een andere baan</translation>
    </message>
    <message>
        <source>Go to the first or the last event</source>
        <translation>Naar de eerste of de laatste gebeurtenis</translation>
    </message>
    <message>
        <source>Make its day the as-of date</source>
        <translation>De dag ervan als peildatum nemen</translation>
    </message>
    <message>
        <source>Show fewer or more days</source>
        <translation>Minder of meer dagen tonen</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Alle dagen tonen</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Knoppen</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>De knop met de focus indrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>seatkeeper::LeaveQuestion</name>
    <message>
        <source>Leave the plan</source>
        <translation>Het plan verlaten</translation>
    </message>
    <message>
        <source>&amp;Leave without saving</source>
        <translation>&amp;Verlaten zonder op te slaan</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Kopie opslaan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>Niet opgeslagen: %1.</translation>
    </message>
    <message>
        <source>What you did in this sample is gone when you leave it.</source>
        <translation>Wat u in dit voorbeeld deed, is weg als u het verlaat.</translation>
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
    <message>
        <source>A finding then: %1</source>
        <translation>Dan een bevinding: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n other findings.</source>
        <translation>
            <numerusform>En nog %n andere bevinding.</numerusform>
            <numerusform>En nog %n andere bevindingen.</numerusform>
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
    <message>
        <source>Who has access and who pays is looked at for so long.</source>
        <translation>Zo ver vooruit wordt gekeken wie toegang heeft en wie betaalt.</translation>
    </message>
    <message>
        <source>Tell of unused commitments (%)</source>
        <translation>Melden wat niet gebruikt is (%)</translation>
    </message>
    <message>
        <source>That a commitment is not used is told when so much of it never was, within a year.</source>
        <translation>Als van wat is gecontracteerd een jaar lang zo veel nooit gebruikt is, wordt dat gemeld.</translation>
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
        <source>&amp;Change this end…</source>
        <translation>Dit einde wij&amp;zigen…</translation>
    </message>
    <message>
        <source>Edit this &amp;cell…</source>
        <translation>Deze &amp;cel bewerken…</translation>
    </message>
    <message>
        <source>The table is being saved…</source>
        <translation>De tabel wordt opgeslagen…</translation>
    </message>
    <message>
        <source>The table has been saved as %1.</source>
        <translation>De tabel is opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Saving was stopped. No file has been written.</source>
        <translation>Het opslaan is gestopt. Er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>The report has been saved as %1.</source>
        <translation>Het rapport is opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Geschreven: %1.</translation>
    </message>
    <message>
        <source>scenario &quot;%1&quot;</source>
        <translation>scenario &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Written into %1. Control Hub has not been changed.</source>
        <translation>Opgeslagen in %1. Control Hub is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Saved in the plan: %1. Control Hub has not been changed.</source>
        <translation>In het plan opgeslagen: %1. Control Hub is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Saved in the scenario: %1. Control Hub has not been changed.</source>
        <translation>In het scenario opgeslagen: %1. Control Hub is niet gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) undone: all there were.</source>
        <translation>
            <numerusform>%n wijziging ongedaan gemaakt: de enige die er was.</numerusform>
            <numerusform>%n wijzigingen ongedaan gemaakt: alle die er waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) undone. The last one done is now: %1</source>
        <translation>
            <numerusform>%n wijziging ongedaan gemaakt. De laatste die nu geldt is: %1</numerusform>
            <numerusform>%n wijzigingen ongedaan gemaakt. De laatste die nu geldt is: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) done again, up to: %1</source>
        <translation>
            <numerusform>%n wijziging opnieuw gedaan, tot en met: %1</numerusform>
            <numerusform>%n wijzigingen opnieuw gedaan, tot en met: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Er is niets meer om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing left to redo.</source>
        <translation>Er is niets meer om opnieuw te doen.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::MappingStep</name>
    <message>
        <source>These licenses were not recognised. Say which of them are Contact Center licenses and of which subscription; the plan remembers it. All others stay as they are.</source>
        <translation>Deze licenties zijn niet herkend. Geef aan welke ervan Contact Center-licenties zijn en van welk abonnement; het plan onthoudt dat. Alle andere blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>In de bestanden</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>No Contact Center license</source>
        <translation>Geen Contact Center-licentie</translation>
    </message>
    <message>
        <source>Standard agent</source>
        <translation>Standard-agent</translation>
    </message>
    <message>
        <source>Premium agent</source>
        <translation>Premium-agent</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>Wat %1 is</translation>
    </message>
    <message>
        <source>Subscription of %1</source>
        <translation>Abonnement van %1</translation>
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
    <name>seatkeeper::MonthsTab</name>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Maand</translation>
    </message>
    <message>
        <source>Month to add</source>
        <translation>Maand om toe te voegen</translation>
    </message>
    <message>
        <source>A&amp;dd month</source>
        <translation>Maand t&amp;oevoegen</translation>
    </message>
    <message>
        <source>Add month</source>
        <translation>Maand toevoegen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month. Type for example 10-2026 or Oct 2026.</source>
        <translation>&apos;%1&apos; is geen maand. Typ bijvoorbeeld 10-2026 of okt 2026.</translation>
    </message>
    <message>
        <source>What you enter goes into scenario &quot;%1&quot;, not into the baseline.</source>
        <translation>Wat u invoert komt in scenario &apos;%1&apos;, niet in de uitgangssituatie.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::MovePeopleModel</name>
    <message>
        <source>Stays</source>
        <translation>Blijft</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Geen plaats</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
</context>
<context>
    <name>seatkeeper::MoveToDialog</name>
    <message>
        <source>Move to a subscription</source>
        <translation>Overzetten naar een abonnement</translation>
    </message>
    <message>
        <source>Bring the licenses of %1 to another subscription</source>
        <translation>Licenties van %1 naar een ander abonnement brengen</translation>
    </message>
    <message numerus="yes">
        <source>Bring the licenses of %n people to another subscription</source>
        <translation>
            <numerusform>Licenties van %n mens naar een ander abonnement brengen</numerusform>
            <numerusform>Licenties van %n mensen naar een ander abonnement brengen</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Van</translation>
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
        <source>Move</source>
        <translation>Overzetten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Overzetten</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Everybody keeps their own license and role. It is one step, which Undo takes back. Control Hub is not changed.</source>
        <translation>Iedereen houdt de eigen licentie en rol. Het is één stap, die u ongedaan kunt maken. Control Hub wordt niet gewijzigd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>If moved</source>
        <translation>Na overzetten</translation>
    </message>
    <message>
        <source>If added</source>
        <translation>Na toevoegen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::MovesEditor</name>
    <message numerus="yes">
        <source>%n people with %1</source>
        <comment>license</comment>
        <translation>
            <numerusform>%n persoon met %1</numerusform>
            <numerusform>%n mensen met %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of %2 with %1</source>
        <comment>license, department</comment>
        <translation>
            <numerusform>%n persoon van %2 met %1</numerusform>
            <numerusform>%n mensen van %2 met %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move people</source>
        <translation>Mensen overzetten</translation>
    </message>
    <message>
        <source>Keep access throu&amp;gh</source>
        <translation>Toegang behouden t/&amp;m</translation>
    </message>
    <message>
        <source>Keep access through</source>
        <translation>Toegang behouden t/m</translation>
    </message>
    <message>
        <source>Free seats &amp;limit concurrent licenses, too</source>
        <translation>Vrije &amp;plaatsen begrenzen ook gelijktijdige licenties</translation>
    </message>
    <message>
        <source>Free seats limit concurrent licenses, too</source>
        <translation>Vrije plaatsen begrenzen ook gelijktijdige licenties</translation>
    </message>
    <message>
        <source>Proposed moves</source>
        <translation>Voorstel om over te zetten</translation>
    </message>
    <message>
        <source>People of the group</source>
        <translation>Mensen van de groep</translation>
    </message>
    <message>
        <source>Move people from %1</source>
        <translation>Mensen overzetten van %1</translation>
    </message>
    <message>
        <source>The last day is before the as-of date.</source>
        <translation>De laatste dag ligt vóór de peildatum.</translation>
    </message>
    <message numerus="yes">
        <source>Move the %n chosen people from %1</source>
        <translation>
            <numerusform>%n gekozen mens van %1 overzetten</numerusform>
            <numerusform>%n gekozen mensen van %1 overzetten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n of the %2 chosen people from %1</source>
        <translation>
            <numerusform>%n van de %2 gekozen mensen van %1 overzetten</numerusform>
            <numerusform>%n van de %2 gekozen mensen van %1 overzetten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among those without a place are %n administrators.</source>
        <translation>
            <numerusform>Onder wie geen plaats heeft is %n beheerder.</numerusform>
            <numerusform>Onder wie geen plaats hebben zijn %n beheerders.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Type for example 31-1-27, 31 Jan, +60 or today.</source>
        <translation>&apos;%1&apos; is geen datum. Typ bijvoorbeeld 31-1-27, 31 jan, +60 of vandaag.</translation>
    </message>
    <message>
        <source>Where they could go</source>
        <translation>Waar zij heen kunnen</translation>
    </message>
    <message>
        <source>That is how the plan counts, because licenses have no dates. Carry the moves out from %1 on, and not earlier.</source>
        <translation>Zo telt het plan, want licenties hebben geen datum. Voer het overzetten uit vanaf %1, en niet eerder.</translation>
    </message>
    <message>
        <source>Order them: the plan only counts on them.</source>
        <translation>Bestel ze: het plan rekent er alleen op.</translation>
    </message>
    <message>
        <source>Leave these seats out</source>
        <translation>Deze plaatsen weglaten</translation>
    </message>
    <message>
        <source>Add these seats too</source>
        <translation>Deze plaatsen ook toevoegen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::MovesModel</name>
    <message>
        <source>No place</source>
        <translation>Geen plaats</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blijft</translation>
    </message>
    <message>
        <source>You chose so.</source>
        <translation>U hebt dat gekozen.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>department</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>No access from</source>
        <translation>Geen toegang vanaf</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
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
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Overschrijding</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Uitvoering</translation>
    </message>
</context>
<context>
    <name>seatkeeper::NewSubscriptionsStep</name>
    <message>
        <source>Choose a licensing model for %1, or leave its days empty.</source>
        <translation>Kies een licentiemodel voor %1, of laat de dagen leeg.</translation>
    </message>
    <message>
        <source>The days of %1 are no term: type a first day such as 31-1-27, and a last day that is not before it or none.</source>
        <translation>De dagen van %1 zijn geen contractperiode: typ een startdatum zoals 31-1-27, en een einddatum die niet eerder ligt, of geen.</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Naam van %1</translation>
    </message>
    <message>
        <source>Licensing model of %1</source>
        <translation>Licentiemodel van %1</translation>
    </message>
    <message>
        <source>First day of %1</source>
        <translation>Startdatum van %1</translation>
    </message>
    <message>
        <source>Last day of %1</source>
        <translation>Einddatum van %1</translation>
    </message>
    <message>
        <source>none: open</source>
        <translation>geen: open</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>The plan does not know these subscriptions yet, and the files say no more than their names. Add what you know now, or later: until then they are incomplete and a finding reminds you. Without days they count as not active.</source>
        <translation>Het plan kent deze abonnementen nog niet, en de bestanden noemen alleen hun naam. Vul nu of later in wat u weet: tot dan zijn ze onvolledig en herinnert een bevinding u eraan. Zonder dagen gelden ze als niet actief.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Licensing model</source>
        <translation>Licentiemodel</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Startdatum</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Einddatum</translation>
    </message>
</context>
<context>
    <name>seatkeeper::OverageDelegate</name>
    <message>
        <source>forecast</source>
        <translation>prognose</translation>
    </message>
</context>
<context>
    <name>seatkeeper::OverageDetail</name>
    <message>
        <source>forecast</source>
        <translation>prognose</translation>
    </message>
    <message numerus="yes">
        <source>Check: the %n parts add up to %1.</source>
        <translation>
            <numerusform>Controle: het ene deel is %1.</numerusform>
            <numerusform>Controle: de %n delen zijn samen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Controle: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy who causes and who pays</source>
        <translation>Kopiëren wie veroorzaakt en wie betaalt</translation>
    </message>
    <message>
        <source>Who causes and who pays</source>
        <translation>Wie veroorzaakt en wie betaalt</translation>
    </message>
    <message>
        <source>Charge on</source>
        <translation>Doorbelasten</translation>
    </message>
    <message>
        <source>In the baseline: %1.</source>
        <translation>In de uitgangssituatie: %1.</translation>
    </message>
    <message>
        <source>In the baseline: %1, paid by %2.</source>
        <translation>In de uitgangssituatie: %1, betaald door %2.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::OverageModel</name>
    <message>
        <source>Month and usage type</source>
        <translation>Maand en gebruikstype</translation>
    </message>
    <message>
        <source>Usage / contract</source>
        <translation>Gebruik / contract</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Te veel</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Betaalt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>%1, forecast</source>
        <translation>%1, prognose</translation>
    </message>
    <message>
        <source>%1
In the baseline: %2</source>
        <translation>%1
In de uitgangssituatie: %2</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, opengevouwen</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, dichtgevouwen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::OveragePage</name>
    <message>
        <source>Overage</source>
        <translation>Overschrijding</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Voice capacity</source>
        <translation>Spraakcapaciteit</translation>
    </message>
    <message>
        <source>Overage, usage, invoices and voice capacity</source>
        <translation>Overschrijding, gebruik, facturen en spraakcapaciteit</translation>
    </message>
</context>
<context>
    <name>seatkeeper::OverageSummary</name>
    <message>
        <source>Forecast for %1 · %2</source>
        <translation>Prognose voor %1 · %2</translation>
    </message>
    <message>
        <source>In the baseline it would be %1.</source>
        <translation>In de uitgangssituatie zou dat %1 zijn.</translation>
    </message>
    <message numerus="yes">
        <source>After that, %n more of the kind: see the timeline.</source>
        <translation>
            <numerusform>Daarna nog %n verandering: zie de tijdlijn.</numerusform>
            <numerusform>Daarna nog %n veranderingen: zie de tijdlijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The usage of those who lose access still counts.</source>
        <translation>Het gebruik van wie de toegang verliest, telt nog mee.</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 t/m %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::OverageTab</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>The first month is after the last one.</source>
        <translation>De eerste maand ligt na de laatste.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n months are shown at once.</source>
        <translation>
            <numerusform>Er wordt ten hoogste %n maand tegelijk getoond.</numerusform>
            <numerusform>Er worden ten hoogste %n maanden tegelijk getoond.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>Va&amp;n</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Eerste maand</translation>
    </message>
    <message>
        <source>throu&amp;gh</source>
        <translation>&amp;t/m</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Laatste maand</translation>
    </message>
    <message>
        <source>Months of the forecast</source>
        <translation>Maanden van de prognose</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ahead</source>
        <translation>
            <numerusform>%n maand vooruit</numerusform>
            <numerusform>%n maanden vooruit</numerusform>
        </translation>
    </message>
    <message>
        <source>Only where there is overage</source>
        <translation>Alleen waar overschrijding is</translation>
    </message>
    <message>
        <source>Enter usage</source>
        <translation>Gebruik invoeren</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Overschrijding</translation>
    </message>
    <message>
        <source>Fo&amp;recast</source>
        <translation>Pr&amp;ognose</translation>
    </message>
    <message>
        <source>No usage yet. Type it in, paste a range from a spreadsheet, or read a CSV file, on the tab Usage.</source>
        <translation>Nog geen gebruik. Typ het, plak een reeks uit Excel of lees een CSV-bestand, op het tabblad Gebruik.</translation>
    </message>
    <message>
        <source>For finance…</source>
        <translation>Voor financiën…</translation>
    </message>
    <message>
        <source>Explain overage to finance</source>
        <translation>Overschrijding uitleggen aan financiën</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month. Type for example 10-2026 or Oct 2026.</source>
        <translation>&apos;%1&apos; is geen maand. Typ bijvoorbeeld 10-2026 of okt 2026.</translation>
    </message>
    <message>
        <source>Growth in &amp;percent…</source>
        <translation>Groei in &amp;procent…</translation>
    </message>
    <message>
        <source>How usage goes on in the forecast</source>
        <translation>Hoe het gebruik in de prognose doorgaat</translation>
    </message>
</context>
<context>
    <name>seatkeeper::OverviewBlockView</name>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>Alle %n regels tonen</numerusform>
            <numerusform>Alle %n regels tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::OverviewPage</name>
    <message>
        <source>Overview of %1 on %2</source>
        <translation>Overzicht van %1 op %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Overview of %1 on %2, scenario &quot;%3&quot;</source>
        <translation>Overzicht van %1 op %2, scenario &apos;%3&apos;</translation>
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
    <message>
        <source>Sho&amp;w them</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>That is the plan: it has not been carried out in Control Hub yet.</source>
        <translation>Zo staat het in het plan: in Control Hub is het nog niet uitgevoerd.</translation>
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
    <message>
        <source>Nobody else has exactly these licenses.</source>
        <translation>Niemand anders heeft precies deze licenties.</translation>
    </message>
    <message numerus="yes">
        <source>%n others have exactly these licenses, and no access for the same reason: %1.</source>
        <translation>
            <numerusform>%n ander heeft precies deze licenties, en om dezelfde reden geen toegang: %1.</numerusform>
            <numerusform>%n anderen hebben precies deze licenties, en om dezelfde reden geen toegang: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others have exactly these licenses, and access as this person has.</source>
        <translation>
            <numerusform>%n ander heeft precies deze licenties, en net zo lang toegang.</numerusform>
            <numerusform>%n anderen hebben precies deze licenties, en net zo lang toegang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others have exactly these licenses, and access through %1 as well.</source>
        <translation>
            <numerusform>%n ander heeft precies deze licenties, en ook toegang t/m %1.</numerusform>
            <numerusform>%n anderen hebben precies deze licenties, en ook toegang t/m %1.</numerusform>
        </translation>
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
    <message>
        <source>A new plan for what is imported</source>
        <translation>Een nieuw plan voor wat u importeert</translation>
    </message>
</context>
<context>
    <name>seatkeeper::PreviewStep</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom or what this is about</source>
        <translation>Om wie of wat het gaat</translation>
    </message>
    <message>
        <source>This is what the import alters. Nothing has been stored yet; undo takes all of it back at once. Control Hub is not changed.</source>
        <translation>Dit verandert de import. Er is nog niets opgeslagen; ongedaan maken draait alles in één keer terug. Control Hub wordt niet gewijzigd.</translation>
    </message>
    <message>
        <source>Tick who is the same person under a new address. Their plans then go on.</source>
        <translation>Vink aan wie dezelfde persoon is met een nieuw adres. Wat voor hen gepland is, gaat dan door.</translation>
    </message>
    <message>
        <source>What the import alters</source>
        <translation>Wat de import verandert</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Misschien dezelfde persoon</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 people are not in these files, and leave the baseline. Do the files hold everybody? If not, go back and add those that are missing.</source>
        <translation>
            <numerusform>%n van de %1 mensen staat niet in deze bestanden en verdwijnt uit de uitgangssituatie. Staat iedereen in de bestanden? Zo niet, ga dan terug en voeg toe wat ontbreekt.</numerusform>
            <numerusform>%n van de %1 mensen staan niet in deze bestanden en verdwijnen uit de uitgangssituatie. Staat iedereen in de bestanden? Zo niet, ga dan terug en voeg toe wat ontbreekt.</numerusform>
        </translation>
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
    <name>seatkeeper::RemoveFromDialog</name>
    <message>
        <source>Remove licenses</source>
        <translation>Licenties intrekken</translation>
    </message>
    <message>
        <source>Remove licenses of %1</source>
        <translation>Licenties van %1 intrekken</translation>
    </message>
    <message numerus="yes">
        <source>Remove licenses of %n people</source>
        <translation>
            <numerusform>Licenties van %n mens intrekken</numerusform>
            <numerusform>Licenties van %n mensen intrekken</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>It is one step: Undo gives everybody back what they had. Control Hub is not changed.</source>
        <translation>Het is één stap: ongedaan maken geeft iedereen terug wat die had. Control Hub wordt niet gewijzigd.</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Intrekken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ReportDialog</name>
    <message>
        <source>The first month is after the last one.</source>
        <translation>De eerste maand ligt na de laatste.</translation>
    </message>
    <message numerus="yes">
        <source>A report tells of at most %n months.</source>
        <translation>
            <numerusform>Een rapport gaat over ten hoogste %n maand.</numerusform>
            <numerusform>Een rapport gaat over ten hoogste %n maanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Het rapport wordt gemaakt…</translation>
    </message>
    <message>
        <source>As of %1. Nothing is written before you choose a file.</source>
        <translation>Peildatum %1. Er wordt niets geschreven voordat u een bestand kiest.</translation>
    </message>
    <message>
        <source>%1 (*%2)</source>
        <translation>%1 (*%2)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>report-%1</source>
        <comment>the name of a file</comment>
        <translation>rapport-%1</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>Het rapport wordt geschreven…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Over:</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;Vanaf:</translation>
    </message>
    <message>
        <source>&amp;Through:</source>
        <translation>&amp;T/m:</translation>
    </message>
    <message>
        <source>&amp;Divided:</source>
        <translation>Ver&amp;deeld:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>T&amp;aal:</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>Vor&amp;m:</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Eerste maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Laatste maand</translation>
    </message>
    <message>
        <source>Baseline or scenario</source>
        <translation>Uitgangssituatie of scenario</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Uitgangssituatie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>Wat het rapport zegt</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Op&amp;slaan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month. Type for example 10-2026 or Oct 2026.</source>
        <translation>&apos;%1&apos; is geen maand. Typ bijvoorbeeld 10-2026 of okt 2026.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::RoleColumns</name>
    <message>
        <source>Lose access</source>
        <translation>Verliezen toegang</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Beheerders</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>Supervisors</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Anderen</translation>
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
        <translation>Stand</translation>
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
    <message>
        <source>No changes yet. Whatever you edit now is one of its changes.</source>
        <translation>Nog geen wijzigingen. Alles wat u nu bewerkt, is een wijziging ervan.</translation>
    </message>
    <message>
        <source>Changes of &quot;%1&quot;</source>
        <translation>Wijzigingen van &apos;%1&apos;</translation>
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
    <message>
        <source>%1: not in this contract.</source>
        <translation>%1: niet in dit contract.</translation>
    </message>
    <message>
        <source>%1: not in this contract, and %2 assigned after saving. That is an error.</source>
        <translation>%1: niet in dit contract, en na opslaan %2 toegewezen. Dat is een fout.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>subscription, sentence about its licenses</comment>
        <translation>%1 — %2</translation>
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
    <name>seatkeeper::SourceBox</name>
    <message>
        <source>Each one&apos;s own subscription</source>
        <translation>Ieders eigen abonnement</translation>
    </message>
    <message>
        <source>All their subscriptions</source>
        <translation>Al hun abonnementen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <comment>subscription</comment>
        <translation>
            <numerusform>%1: %n mens</numerusform>
            <numerusform>%1: %n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>What has ended before %1</source>
        <translation>Wat is geëindigd vóór %1</translation>
    </message>
    <message>
        <source>What ends by %1</source>
        <translation>Wat eindigt t/m %1</translation>
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
    <message>
        <source>Cancel saving</source>
        <translation>Opslaan annuleren</translation>
    </message>
</context>
<context>
    <name>seatkeeper::StepsModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>To do in Control Hub</source>
        <translation>Te doen in Control Hub</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
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
        <translation>U kijkt vooruit naar %1, met de licenties van nu.</translation>
    </message>
    <message>
        <source>You are looking back to %1. Licenses are those of now.</source>
        <translation>U kijkt terug naar %1, met de licenties van nu.</translation>
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
        <source>You are trying &quot;%1&quot;; the baseline stays as it is.</source>
        <translation>U probeert &apos;%1&apos;; de uitgangssituatie blijft zoals ze is.</translation>
    </message>
    <message>
        <source>Read only: this plan is open elsewhere.</source>
        <translation>Alleen lezen: dit plan is elders geopend.</translation>
    </message>
    <message>
        <source>Read only: this plan is open elsewhere, in process %1 on %2.</source>
        <translation>Alleen lezen: dit plan is elders geopend, in proces %1 op %2.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::SubPageTitle</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Terug (Alt+Links)</translation>
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
        <translation>Stand</translation>
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
        <source>Subscriptions</source>
        <translation>Abonnementen</translation>
    </message>
    <message>
        <source>Agents and IVR: the primary pays</source>
        <translation>Agenten en IVR: primair betaalt</translation>
    </message>
    <message>
        <source>Each type: who had it first pays</source>
        <translation>Per type: de eerste die het had</translation>
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
    <message>
        <source>There are no subscriptions in this plan yet. Add one, or import a tenant file to fill the plan.</source>
        <translation>Er staan nog geen abonnementen in dit plan. Voeg er een toe, of importeer een tenantbestand om het plan te vullen.</translation>
    </message>
    <message>
        <source>Add a subscription…</source>
        <translation>Abonnement toevoegen…</translation>
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
    <message>
        <source>Nobody loses access by it, and nobody gets it.</source>
        <translation>Niemand verliest hierdoor de toegang, en niemand krijgt hem.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
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
    <name>seatkeeper::TimelineDetail</name>
    <message>
        <source>What happens then</source>
        <translation>Wat er dan gebeurt</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <translation>&amp;Naar %1</translation>
    </message>
    <message>
        <source>Go to that day</source>
        <translation>Naar die dag</translation>
    </message>
    <message>
        <source>Change this en&amp;d…</source>
        <translation>Dit einde wij&amp;zigen…</translation>
    </message>
    <message>
        <source>Change this end</source>
        <translation>Dit einde wijzigen</translation>
    </message>
    <message>
        <source>Show su&amp;bscription</source>
        <translation>Abonnement t&amp;onen</translation>
    </message>
    <message>
        <source>Show the subscription</source>
        <translation>Het abonnement tonen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::TimelineModel</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>T/m</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
</context>
<context>
    <name>seatkeeper::TimelinePage</name>
    <message>
        <source>Timeline of %1 on %2</source>
        <translation>Tijdlijn van %1 op %2</translation>
    </message>
    <message numerus="yes">
        <source>%n handovers</source>
        <translation>
            <numerusform>%n wisseling</numerusform>
            <numerusform>%n wisselingen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no subscriptions in this plan yet. Add one, or import a tenant file.</source>
        <translation>Er zijn nog geen abonnementen in dit plan. Voeg er een toe of importeer een tenantbestand.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Show more days</source>
        <translation>Meer dagen tonen</translation>
    </message>
    <message>
        <source>Show more days (−)</source>
        <translation>Meer dagen tonen (−)</translation>
    </message>
    <message>
        <source>Show fewer days</source>
        <translation>Minder dagen tonen</translation>
    </message>
    <message>
        <source>Show fewer days (+)</source>
        <translation>Minder dagen tonen (+)</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Show all days that are known (F)</source>
        <translation>Alle bekende dagen tonen (F)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Wisselingen</translation>
    </message>
    <message>
        <source>Picture of the timeline</source>
        <translation>Beeld van de tijdlijn</translation>
    </message>
    <message>
        <source>Table of the timeline</source>
        <translation>Tabel van de tijdlijn</translation>
    </message>
    <message>
        <source>No handover is known.</source>
        <translation>Er is geen wisseling bekend.</translation>
    </message>
    <message>
        <source>Choose an event to see what happens then.</source>
        <translation>Kies een gebeurtenis om te zien wat er dan gebeurt.</translation>
    </message>
    <message>
        <source>Through %1.</source>
        <translation>T/m %1.</translation>
    </message>
    <message>
        <source>Coming year</source>
        <translation>Komend jaar</translation>
    </message>
    <message>
        <source>Show the year that follows on the as-of date</source>
        <translation>Het jaar na de peildatum tonen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::UsageColumnsForm</name>
    <message>
        <source>Not read</source>
        <translation>Niet gelezen</translation>
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
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Quantity: %1</source>
        <translation>Aantal: %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Eerste waarde</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Wat kolom %1 bevat</translation>
    </message>
</context>
<context>
    <name>seatkeeper::UsageFileDialog</name>
    <message numerus="yes">
        <source>Nothing is read. %n thing(s) in this file have to be mended first.</source>
        <translation>
            <numerusform>Er is niets gelezen. Herstel eerst %n punt in dit bestand.</numerusform>
            <numerusform>Er is niets gelezen. Herstel eerst %n punten in dit bestand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is read. The first %n thing(s) in this file that have to be mended:</source>
        <translation>
            <numerusform>Er is niets gelezen. Het eerste punt in dit bestand dat hersteld moet worden (%n):</numerusform>
            <numerusform>Er is niets gelezen. De eerste %n punten in dit bestand die hersteld moeten worden:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>In dit bestand staat niets.</translation>
    </message>
    <message>
        <source>The first row of this file holds values. Put headings above them, such as Month, Usage type, Subscription and Quantity, and read the file again.</source>
        <translation>In de eerste rij van dit bestand staan waarden. Zet er koppen boven, zoals Maand, Gebruikstype, Abonnement en Aantal, en lees het bestand opnieuw.</translation>
    </message>
    <message>
        <source>There is no quantity in this file.</source>
        <translation>In dit bestand staat geen aantal.</translation>
    </message>
    <message>
        <source>Say which column holds the month.</source>
        <translation>Kies welke kolom de maand bevat.</translation>
    </message>
    <message>
        <source>Say which column holds the quantity.</source>
        <translation>Kies welke kolom het aantal bevat.</translation>
    </message>
    <message>
        <source>Two columns hold the same. Say of one of them that it is not read, or what else it holds.</source>
        <translation>Twee kolommen bevatten hetzelfde. Kies voor een ervan dat die niet wordt gelezen, of wat die anders bevat.</translation>
    </message>
    <message numerus="yes">
        <source>The plan has all quantities of this file already (%n).</source>
        <translation>
            <numerusform>Het plan heeft het aantal uit dit bestand al (%n).</numerusform>
            <numerusform>Het plan heeft alle aantallen uit dit bestand al (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>quantities</comment>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other than now</source>
        <comment>quantities</comment>
        <translation>
            <numerusform>%n anders dan nu</numerusform>
            <numerusform>%n anders dan nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <comment>quantities</comment>
        <translation>
            <numerusform>%n zoals het al is</numerusform>
            <numerusform>%n zoals ze al zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantities in this file: %1.</source>
        <translation>Aantallen in dit bestand: %1.</translation>
    </message>
    <message>
        <source>Read usage from a file</source>
        <translation>Gebruik uit een bestand lezen</translation>
    </message>
    <message>
        <source>The quantities go into the baseline. Nothing is stored before you save.</source>
        <translation>De aantallen gaan naar de uitgangssituatie. Er wordt niets opgeslagen voordat u opslaat.</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolommen</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Wat de kolommen bevatten</translation>
    </message>
    <message>
        <source>All of &amp;type:</source>
        <translation>Alles van &amp;type:</translation>
    </message>
    <message>
        <source>Usage type of all quantities</source>
        <translation>Gebruikstype van alle aantallen</translation>
    </message>
    <message>
        <source>All of s&amp;ubscription:</source>
        <translation>Alles van &amp;abonnement:</translation>
    </message>
    <message>
        <source>Subscription of all quantities</source>
        <translation>Abonnement van alle aantallen</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Wat er niet klopt in het bestand</translation>
    </message>
    <message>
        <source>What the file alters</source>
        <translation>Wat het bestand wijzigt</translation>
    </message>
    <message>
        <source>&amp;Save to plan</source>
        <translation>&amp;Opslaan in plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The quantities go into scenario &quot;%1&quot;. Nothing is stored before you save.</source>
        <translation>De aantallen gaan naar scenario &apos;%1&apos;. Er wordt niets opgeslagen voordat u opslaat.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::UsageModel</name>
    <message>
        <source>nothing entered</source>
        <translation>niets ingevoerd</translation>
    </message>
    <message>
        <source>In the baseline: %1</source>
        <translation>In de uitgangssituatie: %1</translation>
    </message>
    <message>
        <source>In the baseline: nothing entered</source>
        <translation>In de uitgangssituatie: niets ingevoerd</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
</context>
<context>
    <name>seatkeeper::UsageTab</name>
    <message numerus="yes">
        <source>%1 And %n more cell(s) are wrong.</source>
        <translation>
            <numerusform>%1 En nog %n cel klopt niet.</numerusform>
            <numerusform>%1 En nog %n cellen kloppen niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>Er is niets geplakt. %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>All usage of Webex Connect counts as the primary subscription&apos;s, whatever it is entered for.</source>
        <translation>Al het gebruik van Webex Connect telt als dat van het primaire abonnement, waarvoor het ook is ingevoerd.</translation>
    </message>
    <message>
        <source>Usage t&amp;ype</source>
        <translation>Gebruikst&amp;ype</translation>
    </message>
    <message>
        <source>Usage type</source>
        <translation>Gebruikstype</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Paste usage</source>
        <translation>Gebruik plakken</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>Read usage from a CSV file</source>
        <translation>Gebruik uit een CSV-bestand lezen</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV-bestanden (*.csv *.txt *.tsv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Type a number and press Enter, paste a range from a spreadsheet, or drop a CSV file here. Empty is not 0: nothing is known then.</source>
        <translation>Typ een aantal en druk op Enter, plak een reeks uit Excel, of sleep een CSV-bestand hierheen. Leeg is niet 0: dan is er niets bekend.</translation>
    </message>
    <message>
        <source>From a CSV…</source>
        <translation>Uit een CSV…</translation>
    </message>
    <message>
        <source>%1, %2: &quot;%3&quot; is not a whole number from 0 to 2,147,483,647. The value stays as it was.</source>
        <translation>%1, %2: &apos;%3&apos; is geen geheel getal van 0 tot en met 2.147.483.647. De waarde blijft zoals die was.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::UsageUpdatesModel</name>
    <message>
        <source>nothing entered</source>
        <translation>niets ingevoerd</translation>
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
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
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
    <message>
        <source>Loses access within %1 days (%2)</source>
        <translation>Verliest de toegang binnen %1 dagen (%2)</translation>
    </message>
    <message>
        <source>Loses access within … days</source>
        <translation>Verliest de toegang binnen … dagen</translation>
    </message>
    <message>
        <source>Access through %1 (%2)</source>
        <translation>Toegang t/m %1 (%2)</translation>
    </message>
    <message>
        <source>No end of access is known (%1)</source>
        <translation>Geen einde van de toegang bekend (%1)</translation>
    </message>
    <message>
        <source>Filter by how long access lasts</source>
        <translation>Filteren op hoe lang de toegang duurt</translation>
    </message>
    <message>
        <source>However long</source>
        <translation>Hoe lang ook</translation>
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
        <translation>Naam, e-mail of afdeling; !woord sluit uit</translation>
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
    <message>
        <source>You see only those who lose access on %1.</source>
        <translation>U ziet alleen wie op %1 de toegang verliest.</translation>
    </message>
    <message>
        <source>You see only those who lose access on %1 with %2.</source>
        <translation>U ziet alleen wie op %1 de toegang verliest met %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n mens</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>You see only those who lose access earlier in the comparison.</source>
        <translation>U ziet alleen wie volgens de vergelijking eerder de toegang verliest.</translation>
    </message>
    <message>
        <source>Nobody loses access then any more.</source>
        <translation>Niemand verliest dan nog de toegang.</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 selected</source>
        <translation>%1 van %2 getoond, %3 geselecteerd</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Alle gebruikers tonen</translation>
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
        <translation>Sorteren op &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Sort by &quot;%1&quot; as well</source>
        <translation>Ook sorteren op &apos;%1&apos;</translation>
    </message>
    <message>
        <source>All columns as they were</source>
        <translation>Kolommen zoals ze waren</translation>
    </message>
</context>
<context>
    <name>seatkeeper::VoiceModel</name>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Piek</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Capacity in the baseline</source>
        <translation>Capaciteit in de uitgangssituatie</translation>
    </message>
</context>
<context>
    <name>seatkeeper::VoicePicture</name>
    <message>
        <source>Voice capacity over time</source>
        <translation>Spraakcapaciteit door de tijd</translation>
    </message>
    <message>
        <source>Voice capacity</source>
        <translation>Spraakcapaciteit</translation>
    </message>
    <message>
        <source>in the baseline</source>
        <translation>in de uitgangssituatie</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Piek</translation>
    </message>
    <message>
        <source>as in the last month known</source>
        <translation>zoals in de laatst bekende maand</translation>
    </message>
    <message>
        <source>short</source>
        <translation>te weinig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>%1: capacity %2, peak %3, left %4</source>
        <translation>%1: capaciteit %2, piek %3, over %4</translation>
    </message>
</context>
<context>
    <name>seatkeeper::VoiceTab</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice capacity</source>
        <translation>Spraakcapaciteit</translation>
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
        <source>From Control Hub come the users with their licenses; contracts you add yourself.</source>
        <translation>Uit Control Hub komen de gebruikers met hun licenties; contracten voegt u zelf toe.</translation>
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
        <translation>Deze lezing in het plan vastleggen</translation>
    </message>
    <message>
        <source>Back to how the plan reads it</source>
        <translation>Terug naar de lezing van het plan</translation>
    </message>
    <message>
        <source>All that changes</source>
        <translation>Alles wat verandert</translation>
    </message>
    <message>
        <source>Show all that changes with the other reading</source>
        <translation>Alles tonen wat met de andere lezing verandert</translation>
    </message>
    <message>
        <source>All assumptions</source>
        <translation>Alle aannames</translation>
    </message>
    <message>
        <source>Show all assumptions</source>
        <translation>Alle aannames tonen</translation>
    </message>
</context>
</TS>
