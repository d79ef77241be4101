<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Campaign</name>
    <message>
        <source>Targeted</source>
        <translation>Vorgesehen</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Composed</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Customers in the input of the runs, by their control totals.</source>
        <translation>Kunden in der Eingabe der Läufe, nach deren Kontrollsummen.</translation>
    </message>
    <message>
        <source>Letters with a record here, each counted once.</source>
        <translation>Briefe mit einer Unterlage hier, jeder einmal gezählt.</translation>
    </message>
    <message>
        <source>Letters that were made.</source>
        <translation>Briefe, die erstellt wurden.</translation>
    </message>
    <message>
        <source>Letters with a copy that is kept.</source>
        <translation>Briefe, von denen eine Kopie aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Letters handed over for all of their recipients.</source>
        <translation>Briefe, die für alle ihre Empfänger übergeben wurden.</translation>
    </message>
    <message>
        <source>Letters delivered to, or accepted by the server of, all of their recipients.</source>
        <translation>Briefe, die allen ihren Empfängern zugestellt oder von deren Server angenommen wurden.</translation>
    </message>
    <message>
        <source>Letters that all of their recipients opened, read or answered.</source>
        <translation>Briefe, die alle ihre Empfänger öffneten, lasen oder beantworteten.</translation>
    </message>
    <message>
        <source>Second copies</source>
        <translation>Zweite Kopien</translation>
    </message>
    <message>
        <source>Proofs and tests</source>
        <translation>Probedrucke und Tests</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Unterdrückt</translation>
    </message>
    <message>
        <source>Composition failed</source>
        <translation>Erstellung gescheitert</translation>
    </message>
    <message>
        <source>Not archived</source>
        <translation>Nicht archiviert</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>No copy kept</source>
        <translation>Keine Kopie aufbewahrt</translation>
    </message>
    <message>
        <source>No recipient told</source>
        <translation>Kein Empfänger angegeben</translation>
    </message>
    <message>
        <source>Partly dispatched</source>
        <translation>Teils versandt</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Auf dem Weg zum Versand</translation>
    </message>
    <message>
        <source>Nothing told</source>
        <translation>Nichts berichtet</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>Teils zugestellt</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Returned mail</source>
        <translation>Rückläufer</translation>
    </message>
    <message>
        <source>Expired or failed</source>
        <translation>Abgelaufen oder gescheitert</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Kein Nachweis</translation>
    </message>
    <message>
        <source>Other reaction</source>
        <translation>Andere Reaktion</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Noch kein Nachweis</translation>
    </message>
    <message>
        <source>Not known to be viewed</source>
        <translation>Nicht als angesehen bekannt</translation>
    </message>
    <message>
        <source>Records of letters that are counted already: the same document id, or the same bytes for the same customer.</source>
        <translation>Unterlagen von Briefen, die schon gezählt sind: dieselbe Dokumentnummer oder dieselben Bytes für denselben Kunden.</translation>
    </message>
    <message>
        <source>Marked by their source as proof or test output; no letters to customers.</source>
        <translation>Von ihrer Quelle als Probe oder Test gekennzeichnet; keine Briefe an Kunden.</translation>
    </message>
    <message>
        <source>Requested, drafted, in review or approved, and not composed.</source>
        <translation>Angefordert, entworfen, in Prüfung oder freigegeben, und nicht erstellt.</translation>
    </message>
    <message>
        <source>Deliberately not sent; the reason is told with the recipient.</source>
        <translation>Mit Absicht nicht gesendet; der Grund steht beim Empfänger.</translation>
    </message>
    <message>
        <source>The composition system could not make them.</source>
        <translation>Das Erstellungssystem konnte sie nicht herstellen.</translation>
    </message>
    <message>
        <source>Composed, and no archive says that it took them.</source>
        <translation>Erstellt, und kein Archiv sagt, dass es sie übernahm.</translation>
    </message>
    <message>
        <source>Cancelled or void.</source>
        <translation>Storniert oder ungültig.</translation>
    </message>
    <message>
        <source>The record is there, the file is not.</source>
        <translation>Die Unterlage ist da, die Datei nicht.</translation>
    </message>
    <message>
        <source>Nothing tells to whom they went.</source>
        <translation>Nichts sagt, an wen sie gingen.</translation>
    </message>
    <message>
        <source>Handed over for some of their recipients, not for all.</source>
        <translation>Für einige ihrer Empfänger übergeben, nicht für alle.</translation>
    </message>
    <message>
        <source>Held back from the address of a recipient, and handed over for none.</source>
        <translation>Von der Adresse eines Empfängers zurückgehalten und für keinen übergeben.</translation>
    </message>
    <message>
        <source>Queued or routed, not handed over yet.</source>
        <translation>In der Warteschlange oder zugeteilt, noch nicht übergeben.</translation>
    </message>
    <message>
        <source>No gateway, printer or mail system tells anything of them. That is no proof that they were not sent.</source>
        <translation>Kein Gateway, Drucker oder Mailsystem berichtet von ihnen. Das beweist nicht, dass sie nicht gesendet wurden.</translation>
    </message>
    <message>
        <source>Delivered to some of their recipients, not to all.</source>
        <translation>Einigen ihrer Empfänger zugestellt, nicht allen.</translation>
    </message>
    <message>
        <source>Bounced or blocked for a recipient, and delivered to none.</source>
        <translation>Für einen Empfänger abgewiesen oder gesperrt und keinem zugestellt.</translation>
    </message>
    <message>
        <source>Came back undelivered.</source>
        <translation>Kamen unzustellbar zurück.</translation>
    </message>
    <message>
        <source>Expired, rejected by the provider or lost.</source>
        <translation>Abgelaufen, vom Anbieter abgelehnt oder verloren.</translation>
    </message>
    <message>
        <source>Dispatched, and the time to wait for evidence of delivery is over.</source>
        <translation>Versandt, und die Wartezeit auf einen Nachweis der Zustellung ist vorbei.</translation>
    </message>
    <message>
        <source>Forwarded, complained about or unsubscribed from: something came of them that proves no delivery.</source>
        <translation>Weitergeleitet, beanstandet oder abbestellt: etwas geschah, das keine Zustellung beweist.</translation>
    </message>
    <message>
        <source>Dispatched, without word of delivery. For ordinary post none is to be expected.</source>
        <translation>Versandt, ohne Nachricht von der Zustellung. Bei gewöhnlicher Post ist keine zu erwarten.</translation>
    </message>
    <message>
        <source>Dispatched, and evidence of delivery may still come.</source>
        <translation>Versandt, und ein Nachweis der Zustellung kann noch kommen.</translation>
    </message>
    <message>
        <source>Delivered to all; looking at it is only told of some channels.</source>
        <translation>Allen zugestellt; vom Ansehen berichten nur manche Kanäle.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>never complete yet</source>
        <translation>noch nie vollständig</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>im Rückstand</translation>
    </message>
    <message>
        <source>with gaps</source>
        <translation>mit Lücken</translation>
    </message>
    <message>
        <source>with records set aside</source>
        <translation>mit beiseitegelegten Unterlagen</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>No repository is connected; nothing is known to be complete</source>
        <translation>Kein Archivsystem ist verbunden; von nichts ist bekannt, dass es vollständig ist</translation>
    </message>
    <message>
        <source>complete to %1</source>
        <translation>vollständig bis %1</translation>
    </message>
    <message>
        <source>Not complete: %1</source>
        <translation>Nicht vollständig: %1</translation>
    </message>
    <message>
        <source>Complete to %1</source>
        <translation>Vollständig bis %1</translation>
    </message>
    <message>
        <source>Complete to %1 except %2</source>
        <translation>Vollständig bis %1 außer %2</translation>
    </message>
    <message numerus="yes">
        <source>By the control totals of %n run(s).</source>
        <translation>
            <numerusform>Nach den Kontrollsummen von %n Lauf.</numerusform>
            <numerusform>Nach den Kontrollsummen von %n Läufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: a run kept no count of its input.</source>
        <translation>Nicht bekannt: Ein Lauf hielt die Zahl seiner Eingabe nicht fest.</translation>
    </message>
    <message>
        <source>Not known: its runs made other letters as well.</source>
        <translation>Nicht bekannt: Ihre Läufe erstellten auch andere Briefe.</translation>
    </message>
    <message>
        <source>Not known: no composition system tells of its runs.</source>
        <translation>Nicht bekannt: Kein Erstellungssystem berichtet von ihren Läufen.</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Letters that a recipient answered, or of which one followed a link.</source>
        <translation>Schreiben, auf die ein Empfänger antwortete oder in denen einer einem Link folgte.</translation>
    </message>
    <message>
        <source>No reaction told</source>
        <translation>Keine Reaktion berichtet</translation>
    </message>
    <message>
        <source>Viewed by all. Most letters ask for no answer.</source>
        <translation>Von allen angesehen. Die meisten Schreiben verlangen keine Antwort.</translation>
    </message>
    <message>
        <source>Asking the manifests of its runs…</source>
        <translation>Die Verzeichnisse ihrer Läufe werden gefragt …</translation>
    </message>
</context>
<context>
    <name>CampaignFacts</name>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (day alone)</source>
        <translation>%1 (nur der Tag)</translation>
    </message>
    <message>
        <source>%1 (zone not written, read as %2)</source>
        <translation>%1 (ohne Zeitzone, gelesen als %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n Brief</numerusform>
            <numerusform>%n Briefe</numerusform>
        </translation>
    </message>
    <message>
        <source>First sent</source>
        <translation>Zuerst versendet</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Zuletzt versendet</translation>
    </message>
    <message>
        <source>template approved %1</source>
        <translation>Vorlage freigegeben %1</translation>
    </message>
    <message>
        <source>template approved %1 by %2</source>
        <translation>Vorlage freigegeben %1 von %2</translation>
    </message>
    <message>
        <source>template not approved</source>
        <translation>Vorlage nicht freigegeben</translation>
    </message>
    <message>
        <source>used before it was approved</source>
        <translation>vor der Freigabe verwendet</translation>
    </message>
    <message>
        <source>superseded %1, used after it</source>
        <translation>abgelöst %1, danach verwendet</translation>
    </message>
    <message>
        <source>superseded %1</source>
        <translation>abgelöst %1</translation>
    </message>
    <message>
        <source>No template told</source>
        <translation>Keine Vorlage angegeben</translation>
    </message>
    <message>
        <source>%1, version not told</source>
        <translation>%1, Version nicht angegeben</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 Version %2</translation>
    </message>
    <message>
        <source>no approver told</source>
        <translation>keine Freigabe angegeben</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>freigegeben von %1</translation>
    </message>
    <message>
        <source>first use %1, last use %2</source>
        <translation>erste Verwendung %1, letzte %2</translation>
    </message>
    <message>
        <source>Nobody told</source>
        <translation>Niemand angegeben</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>not told by any record</source>
        <translation>von keiner Unterlage angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Vorgeschrieben</translation>
    </message>
    <message>
        <source>not told by any repository</source>
        <translation>von keinem Archivsystem angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n recipient(s)</source>
        <translation>
            <numerusform>%1: %n Empfänger</numerusform>
            <numerusform>%1: %n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>customer time</source>
        <translation>Kundenzeit</translation>
    </message>
    <message>
        <source>business time</source>
        <translation>Geschäftszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1: counted by %2, not by %3</source>
        <translation>%1: gezählt nach %2, nicht nach %3</translation>
    </message>
    <message>
        <source>no manifest</source>
        <translation>kein Manifest</translation>
    </message>
    <message>
        <source>time not told</source>
        <translation>Zeit nicht angegeben</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>%1 · input %2, documents %3, on record %4, without a record %5</source>
        <translation>%1 · Eingabe %2, Dokumente %3, aufgezeichnet %4, ohne Unterlage %5</translation>
    </message>
    <message>
        <source>Further runs</source>
        <translation>Weitere Läufe</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the command line lists them all</source>
        <translation>
            <numerusform>%n weiterer; die Befehlszeile nennt alle</numerusform>
            <numerusform>%n weitere; die Befehlszeile nennt alle</numerusform>
        </translation>
    </message>
    <message>
        <source>composed, and no record here</source>
        <translation>erstellt, und hier keine Unterlage</translation>
    </message>
    <message>
        <source>complete to %1</source>
        <translation>vollständig bis %1</translation>
    </message>
    <message>
        <source>never complete yet</source>
        <translation>noch nie vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) no longer shown there</source>
        <translation>
            <numerusform>%n Unterlage dort nicht mehr gezeigt</numerusform>
            <numerusform>%n Unterlagen dort nicht mehr gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not as recorded</source>
        <translation>
            <numerusform>%n Dokument nicht wie aufgezeichnet</numerusform>
            <numerusform>%n Dokumente nicht wie aufgezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>records that no account here may see, and systems that are not connected</source>
        <translation>Unterlagen, die hier kein Konto sehen darf, und nicht verbundene Systeme</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Abzeichnung</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>first letter sent</source>
        <translation>erstes Schreiben versandt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1 went out</source>
        <translation>%1 gingen hinaus</translation>
    </message>
    <message>
        <source>%1 stand here</source>
        <translation>%1 stehen hier</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>letters went out before their version was signed off</source>
        <translation>Schreiben gingen hinaus, bevor ihre Version abgezeichnet war</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht mitgeteilt</translation>
    </message>
    <message numerus="yes">
        <source>of %n version(s) no composition system tells</source>
        <translation>
            <numerusform>von %n Version berichtet kein Erstellungssystem</numerusform>
            <numerusform>von %n Versionen berichtet kein Erstellungssystem</numerusform>
        </translation>
    </message>
    <message>
        <source>the index says %1 = %2</source>
        <extracomment>How a segment is defined: by an attribute of the archive&apos;s index</extracomment>
        <translation>der Index sagt %1 = %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the input says %1 = %2</source>
        <extracomment>How a segment is defined: by a value of the data that letters were made from, and the system that value came from</extracomment>
        <translation>die Eingabe sagt %1 = %2</translation>
    </message>
    <message>
        <source>the input says %1 = %2 (%3)</source>
        <translation>die Eingabe sagt %1 = %2 (%3)</translation>
    </message>
    <message>
        <source>only the first %1 letters were looked at</source>
        <translation>nur die ersten %1 Schreiben wurden angesehen</translation>
    </message>
    <message numerus="yes">
        <source>of %n letter(s) the data is not kept</source>
        <translation>
            <numerusform>von %n Schreiben sind die Daten nicht bewahrt</numerusform>
            <numerusform>von %n Schreiben sind die Daten nicht bewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>made</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>approved at level %1</source>
        <translation>genehmigt auf Stufe %1</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>refused at level %1</source>
        <translation>abgelehnt auf Stufe %1</translation>
    </message>
    <message>
        <source>not yet decided at level %1</source>
        <translation>noch nicht entschieden auf Stufe %1</translation>
    </message>
    <message>
        <source>not yet decided</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>released for use</source>
        <translation>zur Nutzung freigegeben</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verschickt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Released drafts</source>
        <translation>Hinausgegangene Entwürfe</translation>
    </message>
    <message>
        <source>%1 went out and still stand before their release</source>
        <translation>%1 gingen hinaus und stehen noch vor ihrer Freigabe</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>input %1 = with a document %2 + never composed %3</source>
        <translation>Eingabe %1 = mit Dokument %2 + nie erstellt %3</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>composed %1 = on record %2 + never archived %3</source>
        <translation>erstellt %1 = aufgezeichnet %2 + nie archiviert %3</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>%1 on record, as many as the manifests name</source>
        <translation>%1 aufgezeichnet, so viele, wie die Manifeste nennen</translation>
    </message>
    <message>
        <source>%1 on record, %2 of them in no manifest</source>
        <translation>%1 aufgezeichnet, %2 davon in keinem Manifest</translation>
    </message>
    <message>
        <source>%1 on record, %2 less than the manifests name</source>
        <translation>%1 aufgezeichnet, %2 weniger, als die Manifeste nennen</translation>
    </message>
    <message>
        <source>Never composed</source>
        <translation>Nie erstellt</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) that the input counts; it does not say which</source>
        <translation>
            <numerusform>%n Kunde, den die Eingabe zählt; sie sagt nicht, welcher</numerusform>
            <numerusform>%n Kunden, die die Eingabe zählt; sie sagt nicht, welche</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>in the input, and nothing came out</source>
        <translation>in der Eingabe, und nichts kam heraus</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) on record of which nothing proves that everybody got one</source>
        <translation>
            <numerusform>%n aufgezeichnetes Schreiben, bei dem nichts beweist, dass alle es bekamen</numerusform>
            <numerusform>%n aufgezeichnete Schreiben, bei denen nichts beweist, dass alle eines bekamen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignReport</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Way of the letters</source>
        <translation>Weg der Briefe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es besagt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Complete as to the repositories and times named below.</source>
        <translation>Vollständig, was die unten genannten Archivsysteme und Zeiten betrifft.</translation>
    </message>
    <message>
        <source>This report does not claim to be complete. %1.</source>
        <translation>Dieser Bericht beansprucht nicht, vollständig zu sein. %1.</translation>
    </message>
    <message>
        <source>Delivery events may still come until %1; this report will not change when they do.</source>
        <translation>Bis %1 können noch Zustellereignisse eintreffen; dieser Bericht ändert sich dann nicht.</translation>
    </message>
    <message>
        <source>Sending window</source>
        <translation>Zeitraum des Versands</translation>
    </message>
    <message>
        <source>Templates, with approver, first and last use</source>
        <translation>Vorlagen, mit Freigebenden, erster und letzter Verwendung</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>When a version was approved is told by the composition system, where one is connected; letters name persons alone.</source>
        <translation>Wann eine Version freigegeben wurde, sagt das Erstellungssystem, wo eines verbunden ist; Briefe nennen nur Personen.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Recipients without delivery</source>
        <translation>Empfänger ohne Zustellung</translation>
    </message>
    <message>
        <source>Counted by one clock and not by another</source>
        <translation>Nach einer Uhr gezählt und nach einer anderen nicht</translation>
    </message>
    <message>
        <source>Control totals</source>
        <translation>Kontrollsummen</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Archivsysteme</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>A letter counts for a step when all of its recipients got so far; a letter of which there are several records counts once. Systems that are not connected are not covered.</source>
        <translation>Ein Brief zählt für einen Schritt, wenn alle seine Empfänger so weit kamen; ein Brief mit mehreren Unterlagen zählt einmal. Systeme, die nicht verbunden sind, sind nicht erfasst.</translation>
    </message>
    <message>
        <source>%1. Made %2 by %3.</source>
        <translation>%1. Erstellt %2 von %3.</translation>
    </message>
    <message>
        <source>From draft to release</source>
        <translation>Vom Entwurf bis zur Freigabe</translation>
    </message>
    <message>
        <source>Channels, actual and required</source>
        <translation>Kanäle, tatsächlich und vorgeschrieben</translation>
    </message>
    <message>
        <source>Intended and not evidenced</source>
        <translation>Beabsichtigt und nicht nachgewiesen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>no command is called %1; there are: %2</source>
        <translation>es gibt keinen Befehl %1; es gibt: %2</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>
  --profile DIR  where the profile is; else the platform&apos;s place for application data
  -h, --help     this help; after a command, that command&apos;s
  --version      the version

Exit codes: 0 done, 1 failed, 2 wrong usage or query, 3 partial, 4 offline, 5 integrity failure.
COUNTERFOIL_LANGUAGE=de (or en) chooses the language, else LC_ALL, LC_MESSAGES and LANG do.</source>
        <translation>
  --profile DIR  wo das Profil liegt; sonst am üblichen Ort für Anwendungsdaten
  -h, --help     diese Hilfe; hinter einem Befehl dessen Hilfe
  --version      die Version

Rückgabewerte: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf oder falsche Abfrage, 3 teilweise, 4 nicht erreichbar,
               5 Integrität verletzt.
COUNTERFOIL_LANGUAGE=de (oder en) wählt die Sprache, sonst LC_ALL, LC_MESSAGES und LANG.</translation>
    </message>
    <message>
        <source>the profile cannot be opened: %1</source>
        <translation>das Profil kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>--profile wants a directory</source>
        <translation>hinter --profile fehlt das Verzeichnis</translation>
    </message>
    <message>
        <source>there is no option %1; --help lists them</source>
        <translation>es gibt keine Option %1; --help nennt sie alle</translation>
    </message>
    <message>
        <source>Reads the password from standard input, one line.</source>
        <translation>Liest das Passwort von der Standardeingabe, eine Zeile.</translation>
    </message>
    <message>
        <source>there is no terminal to ask for the password on; give it with --password-stdin</source>
        <translation>es gibt kein Terminal, auf dem nach dem Passwort gefragt werden kann; geben Sie es mit --password-stdin</translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation>es wurde kein Passwort angegeben</translation>
    </message>
    <message>
        <source>the password is empty</source>
        <translation>das Passwort ist leer</translation>
    </message>
    <message>
        <source>the password is too long; a terminal takes 4094 bytes, --password-stdin 65536</source>
        <translation>das Passwort ist zu lang; ein Terminal nimmt 4094 Bytes, --password-stdin 65536</translation>
    </message>
    <message>
        <source>the window; LINK is counterfoil://customer/ID or the like</source>
        <translation>das Fenster; LINK ist counterfoil://customer/ID oder dergleichen</translation>
    </message>
    <message>
        <source>this is no link of Counterfoil: counterfoil://customer/ID, record/DOCUMENT, case/REFERENCE or search/QUERY</source>
        <translation>das ist kein Link von Counterfoil: counterfoil://customer/ID, record/DOKUMENT, case/AKTENZEICHEN oder search/ABFRAGE</translation>
    </message>
</context>
<context>
    <name>DocumentCommand</name>
    <message>
        <source>The document cannot be written.</source>
        <translation>Das Dokument kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Makes the bytes of one file of a made-up communication, always the same for the same number, seed and file.</source>
        <translation>Stellt die Bytes einer Datei einer erfundenen Mitteilung her, für gleiche Nummer, gleichen Startwert und gleiche Datei stets dieselben.</translation>
    </message>
    <message>
        <source>of the record, as in the truth file</source>
        <translation>des Datensatzes, wie in der Wahrheitsdatei</translation>
    </message>
    <message>
        <source>the same seed makes the same records (default 1)</source>
        <translation>gleicher Startwert, gleiche Datensätze (Vorgabe 1)</translation>
    </message>
    <message>
        <source>which of its files, from 1 (default 1)</source>
        <translation>welche seiner Dateien, ab 1 (Vorgabe 1)</translation>
    </message>
    <message>
        <source>as the archive took it in, not as it is now</source>
        <translation>wie das Archiv sie aufnahm, nicht wie sie jetzt ist</translation>
    </message>
    <message>
        <source>write it here, not to the standard output</source>
        <translation>hierhin schreiben statt auf die Standardausgabe</translation>
    </message>
    <message>
        <source>Name one record by its number; seed and file are whole numbers.</source>
        <translation>Nennen Sie einen Datensatz mit seiner Nummer; Startwert und Datei sind ganze Zahlen.</translation>
    </message>
    <message numerus="yes">
        <source>The record has %n file(s).</source>
        <translation>
            <numerusform>Der Datensatz hat %n Datei.</numerusform>
            <numerusform>Der Datensatz hat %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is missing from the archive; see --as-recorded.</source>
        <translation>Die Datei fehlt im Archiv; siehe --as-recorded.</translation>
    </message>
</context>
<context>
    <name>GenerateCommand</name>
    <message>
        <source>%1 of %2 records, %3 a second</source>
        <translation>%1 von %2 Datensätzen, %3 je Sekunde</translation>
    </message>
    <message>
        <source>%1 records were there already.</source>
        <translation>%1 Datensätze waren schon vorhanden.</translation>
    </message>
    <message>
        <source>%1 records in %2 seconds, %3 a second</source>
        <translation>%1 Datensätze in %2 Sekunden, %3 je Sekunde</translation>
    </message>
    <message>
        <source>The profile has a cache, or the beginning of another estate. Nothing was changed; name another directory. (%1)</source>
        <translation>Das Profil enthält bereits einen Cache oder den Anfang eines anderen Bestands. Es wurde nichts geändert; nennen Sie ein anderes Verzeichnis. (%1)</translation>
    </message>
    <message>
        <source>The cache cannot be filled: %1</source>
        <translation>Der Cache kann nicht gefüllt werden: %1</translation>
    </message>
    <message>
        <source>Fills a profile&apos;s cache with the communications of an invented organisation over ten years. What was interrupted is continued by the same command.</source>
        <translation>Füllt den Cache eines Profils mit den Schreiben einer erfundenen Organisation aus zehn Jahren. Was unterbrochen wurde, setzt derselbe Befehl fort.</translation>
    </message>
    <message>
        <source>a directory without a cache</source>
        <translation>ein Verzeichnis ohne Cache</translation>
    </message>
    <message>
        <source>how many communications</source>
        <translation>wie viele Schreiben</translation>
    </message>
    <message>
        <source>the same seed makes the same records (default 1)</source>
        <translation>gleicher Startwert, gleiche Datensätze (Vorgabe 1)</translation>
    </message>
    <message>
        <source>also write what is true of each record, as lines of JSON</source>
        <translation>auch schreiben, was für jeden Datensatz gilt, als Zeilen in JSON</translation>
    </message>
    <message>
        <source>Name one profile directory.</source>
        <translation>Nennen Sie ein Profilverzeichnis.</translation>
    </message>
    <message>
        <source>Say with --records how many records there are to be, from 1 to %1; the seed is a whole number.</source>
        <translation>Geben Sie mit --records an, wie viele Datensätze es sein sollen, von 1 bis %1; der Startwert ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Seconds: making %1 (beside the rest), rows %2, index %3, merging it %4, indexes of the tables %5</source>
        <translation>Sekunden: Erzeugen %1 (neben dem Übrigen), Zeilen %2, Suchindex %3, dessen Zusammenführung %4, Indizes der Tabellen %5</translation>
    </message>
    <message>
        <source>%1 templates and parts, %2 runs of %3 documents</source>
        <translation>%1 Vorlagen und Bestandteile, %2 Läufe mit %3 Dokumenten</translation>
    </message>
    <message>
        <source>also what the composition system tells: templates, their parts and approvals, the runs of the last two years</source>
        <translation>auch was das Kompositionssystem mitteilt: Vorlagen, ihre Bestandteile und Freigaben, die Läufe der letzten zwei Jahre</translation>
    </message>
    <message>
        <source>the notices of three templates, 2.2 % of all records, are one campaign</source>
        <translation>die Mitteilungen dreier Vorlagen, 2,2 % aller Unterlagen, sind eine Kampagne</translation>
    </message>
    <message>
        <source>also the mails that came back, into a folder of their own</source>
        <translation>auch die zurückgekommenen Mails, in einen eigenen Ordner</translation>
    </message>
    <message>
        <source>%1 returned mails</source>
        <translation>%1 zurückgekommene Mails</translation>
    </message>
    <message>
        <source>%1 customers without a document, %2 documents in no archive</source>
        <translation>%1 Kunden ohne Dokument, %2 Dokumente in keinem Archiv</translation>
    </message>
    <message>
        <source>%1 disputes with %2 documents</source>
        <translation>%1 Streitfälle mit %2 Dokumenten</translation>
    </message>
    <message>
        <source>with --composition: some customers of its inputs get nothing, and some documents reach no archive; the file says which</source>
        <translation>mit --composition: manche Kunden der Eingaben bekommen nichts, und manche Dokumente erreichen kein Archiv; die Datei sagt, welche</translation>
    </message>
    <message>
        <source>also disputes about them, in workspaces and cases; what is true of each as lines of JSON</source>
        <translation>auch Streitfälle darüber, in Arbeitsbereichen und Vorgängen; was von jedem wahr ist, als Zeilen von JSON</translation>
    </message>
    <message>
        <source>--missed needs --composition: runs tell what was intended.</source>
        <translation>--missed braucht --composition: Läufe sagen, was beabsichtigt war.</translation>
    </message>
    <message>
        <source>That is no time: %1</source>
        <translation>Das ist keine Zeit: %1</translation>
    </message>
    <message>
        <source>%1 failed runs, %2 reissues, %3 files of claims, %4 cases</source>
        <translation>%1 fehlgeschlagene Läufe, %2 erneute Sendungen, %3 Schadenakten, %4 Fälle</translation>
    </message>
    <message>
        <source>also failed runs, reissues that failed again and claim letters that are not filed, some with cases; what is true of each as lines of JSON</source>
        <translation>auch fehlgeschlagene Läufe, erneut fehlgeschlagene Sendungen und nicht abgelegte Schadenbriefe, manche mit Fällen; was von jedem wahr ist, als Zeilen JSON</translation>
    </message>
    <message>
        <source>the time of which disputes and exceptions are (default 2026-04-01T08:00Z)</source>
        <translation>die Zeit, zu der Streitfälle und Ausnahmen gelten (sonst 2026-04-01T08:00Z)</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unbekannte Option „%1“.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Unbekannte Optionen: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Hinter „%1“ fehlt der Wert.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Hinter „%1“ wird kein Wert erwartet.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>Zeigt diese Hilfe, auch die allgemeinen Optionen von Qt.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
</context>
<context>
    <name>ReissueWords</name>
    <message>
        <source>Resend the archived document</source>
        <translation>Das archivierte Dokument erneut senden</translation>
    </message>
    <message>
        <source>Compose again from the archived data</source>
        <translation>Aus den archivierten Daten neu erstellen</translation>
    </message>
    <message>
        <source>Regenerate as of today</source>
        <translation>Mit heutigem Stand neu erzeugen</translation>
    </message>
    <message>
        <source>The bytes that were archived, unchanged. Exact.</source>
        <translation>Die archivierten Bytes, unverändert. Exakt.</translation>
    </message>
    <message>
        <source>The data of then with the templates that are in force now. Compared with the original; never called a copy.</source>
        <translation>Die Daten von damals mit den jetzt gültigen Vorlagen. Wird mit dem Original verglichen; heißt nie Kopie.</translation>
    </message>
    <message>
        <source>Today&apos;s data and today&apos;s templates: a new document, which says what holds today.</source>
        <translation>Heutige Daten und heutige Vorlagen: ein neues Dokument, das sagt, was heute gilt.</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>Nicht erhalten</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Wieder vorhanden</translation>
    </message>
    <message>
        <source>Illegible</source>
        <translation>Unleserlich</translation>
    </message>
    <message>
        <source>Wrong channel</source>
        <translation>Falscher Kanal</translation>
    </message>
    <message>
        <source>A copy was asked for</source>
        <translation>Eine Kopie wurde verlangt</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Asked for by a regulator</source>
        <translation>Von einer Aufsicht verlangt</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>Somebody with a power of attorney</source>
        <translation>Jemand mit Vollmacht</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>Ein Vormund</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>Ein Dritter</translation>
    </message>
    <message>
        <source>The organisation itself</source>
        <translation>Die Organisation selbst</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Security questions</source>
        <translation>Sicherheitsfragen</translation>
    </message>
    <message>
        <source>Called back at a known number</source>
        <translation>Rückruf unter bekannter Nummer</translation>
    </message>
    <message>
        <source>A document was shown</source>
        <translation>Ein Dokument wurde vorgelegt</translation>
    </message>
    <message>
        <source>Signed in at the portal</source>
        <translation>Am Portal angemeldet</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Say how the identity of the person who asks was checked.</source>
        <translation>Sagen Sie, wie die Identität der anfragenden Person geprüft wurde.</translation>
    </message>
    <message>
        <source>Name the document that shows that they may ask.</source>
        <translation>Nennen Sie das Dokument, das die Berechtigung zeigt.</translation>
    </message>
    <message>
        <source>The document that shows that they may ask has expired.</source>
        <translation>Das Dokument, das die Berechtigung zeigt, ist abgelaufen.</translation>
    </message>
    <message>
        <source>Say where it goes to.</source>
        <translation>Sagen Sie, wohin es geht.</translation>
    </message>
    <message>
        <source>Say which reason it is.</source>
        <translation>Sagen Sie, welcher Grund es ist.</translation>
    </message>
    <message>
        <source>The archived document was never read here, so nothing says which bytes are sent. Open it first.</source>
        <translation>Das archivierte Dokument wurde hier nie gelesen, daher sagt nichts, welche Bytes gesendet werden. Öffnen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Authorisation is being verified</source>
        <translation>Die Berechtigung wird geprüft</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent; delivery is awaited</source>
        <translation>Gesendet; Zustellung wird erwartet</translation>
    </message>
    <message>
        <source>Waits to be closed</source>
        <translation>Wartet auf den Abschluss</translation>
    </message>
    <message>
        <source>Could not be sent; operations look at it</source>
        <translation>Konnte nicht gesendet werden; der Betrieb sieht danach</translation>
    </message>
    <message>
        <source>Reissued</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The case says nothing that is known here</source>
        <translation>Der Fall sagt nichts, was hier bekannt ist</translation>
    </message>
    <message>
        <source>in use since %1</source>
        <translation>in Gebrauch seit %1</translation>
    </message>
    <message>
        <source>never used for this customer</source>
        <translation>für diesen Kunden nie benutzt</translation>
    </message>
    <message>
        <source>no address or number is known</source>
        <translation>keine Adresse oder Nummer bekannt</translation>
    </message>
    <message>
        <source>the last one came back</source>
        <translation>das letzte kam zurück</translation>
    </message>
    <message>
        <source>the last one came back: %1</source>
        <translation>das letzte kam zurück: %1</translation>
    </message>
    <message>
        <source>taken back by the customer, or suppressed: see %1</source>
        <translation>vom Kunden widerrufen oder gesperrt: siehe %1</translation>
    </message>
    <message>
        <source>no consent is on record</source>
        <translation>keine Einwilligung verzeichnet</translation>
    </message>
    <message>
        <source>no consent: %1</source>
        <translation>keine Einwilligung: %1</translation>
    </message>
    <message>
        <source>a regulation asks for the channel of the original</source>
        <translation>eine Vorschrift verlangt den Kanal des Originals</translation>
    </message>
    <message>
        <source>It was asked for on %1 already: %2</source>
        <translation>Es wurde am %1 bereits angefordert: %2</translation>
    </message>
    <message>
        <source>It was reissued before: %1</source>
        <translation>Es wurde schon erneut gesendet: %1</translation>
    </message>
    <message>
        <source>A hold is on it: %1. It may be sent again; the hold is noted.</source>
        <translation>Es ist gesperrt: %1. Es darf erneut gesendet werden; die Sperre wird vermerkt.</translation>
    </message>
    <message>
        <source>A later letter corrects it: %1</source>
        <translation>Ein späterer Brief berichtigt ihn: %1</translation>
    </message>
    <message>
        <source>The address is in use since %1 only. Check it once more.</source>
        <translation>Die Adresse wird erst seit %1 benutzt. Prüfen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The letter went to another address than the one known now.</source>
        <translation>Der Brief ging an eine andere Adresse als die jetzt bekannte.</translation>
    </message>
    <message>
        <source>What was sent there last came back.</source>
        <translation>Was zuletzt dorthin gesendet wurde, kam zurück.</translation>
    </message>
    <message>
        <source>What was sent there last came back: %1</source>
        <translation>Was zuletzt dorthin gesendet wurde, kam zurück: %1</translation>
    </message>
    <message>
        <source>It went to others as well: %1. It may hold their data.</source>
        <translation>Er ging auch an andere: %1. Er kann deren Daten enthalten.</translation>
    </message>
    <message>
        <source>The archived bytes are no longer those that were recorded. They are not sent.</source>
        <translation>Die archivierten Bytes sind nicht mehr die verzeichneten. Sie werden nicht gesendet.</translation>
    </message>
    <message>
        <source>The archived document is missing.</source>
        <translation>Das archivierte Dokument fehlt.</translation>
    </message>
    <message>
        <source>The archived document was never read here. Open it first.</source>
        <translation>Das archivierte Dokument wurde hier nie gelesen. Öffnen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The archive no longer shows the record.</source>
        <translation>Das Archiv zeigt den Datensatz nicht mehr.</translation>
    </message>
    <message>
        <source>“I have asked for “%1” to be sent to %2 again by %3. Somebody approves it first.”</source>
        <translation>„Ich habe veranlasst, dass ‚%1‘ erneut an %2 gesendet wird, Kanal: %3. Vorher wird es freigegeben.“</translation>
    </message>
    <message>
        <source>“I have asked for “%1” of %2 to be sent to %3 again by %4. Somebody approves it first.”</source>
        <translation>„Ich habe veranlasst, dass ‚%1‘ vom %2 erneut an %3 gesendet wird, Kanal: %4. Vorher wird es freigegeben.“</translation>
    </message>
    <message>
        <source>No composition system is connected that could compose it.</source>
        <translation>Kein Erstellungssystem ist verbunden, das ihn neu erstellen könnte.</translation>
    </message>
    <message>
        <source>The connection to the composition system does not name its source of driver data, so it cannot be asked to compose.</source>
        <translation>Die Verbindung zum Erstellungssystem nennt die Quelle der Treiberdaten nicht, es kann also nicht um das Erstellen gebeten werden.</translation>
    </message>
    <message>
        <source>What the letter was made from is not kept here.</source>
        <translation>Woraus der Brief gemacht wurde, ist hier nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>What the letter was made from is not kept whole, or is no longer what was recorded.</source>
        <translation>Woraus der Brief gemacht wurde, ist nicht ganz aufbewahrt oder nicht mehr das Festgehaltene.</translation>
    </message>
    <message>
        <source>The composition system does not show the letter&apos;s template.</source>
        <translation>Das Erstellungssystem zeigt die Vorlage des Briefs nicht.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>unbekannter Zeit</translation>
    </message>
    <message>
        <source>Template %1 as it is in force when it is composed, with the data as of %2.</source>
        <translation>Vorlage %1, wie sie gilt, wenn er erstellt wird, mit den Daten vom %2.</translation>
    </message>
    <message numerus="yes">
        <source>Template %1 as it is in force when it is composed, with the data as of %2 and %n value(s) that later letters told otherwise, the last one at %3. What changed since then is not known here.</source>
        <translation>
            <numerusform>Vorlage %1, wie sie gilt, wenn er erstellt wird, mit den Daten vom %2 und %n Wert, den spätere Briefe anders nannten, zuletzt am %3. Was sich seither geändert hat, ist hier nicht bekannt.</numerusform>
            <numerusform>Vorlage %1, wie sie gilt, wenn er erstellt wird, mit den Daten vom %2 und %n Werten, die spätere Briefe anders nannten, zuletzt am %3. Was sich seither geändert hat, ist hier nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Template %1 as it is in force when it is composed, with the data as of %2: no later letter told any of it otherwise. What changed since then is not known here.</source>
        <translation>Vorlage %1, wie sie gilt, wenn er erstellt wird, mit den Daten vom %2: kein späterer Brief nannte etwas davon anders. Was sich seither geändert hat, ist hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>SampleCommand</name>
    <message>
        <source>%1 is not empty; nothing was written.</source>
        <translation>%1 ist nicht leer; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Some font families of the letters are not installed: they are set in others, and the files differ from those of a machine that has them.</source>
        <translation>Einige Schriftarten der Briefe sind nicht installiert: Sie werden in anderen gesetzt, und die Dateien unterscheiden sich von denen eines Rechners, der sie hat.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 communications to %2 customers, %3 files, %4 MiB, seed %5</source>
        <translation>%1 Schreiben an %2 Kunden, %3 Dateien, %4 MiB, Startwert %5</translation>
    </message>
    <message>
        <source>Writes a folder archive of an invented organisation&apos;s letters, e-mails and messages.</source>
        <translation>Schreibt ein Ordnerarchiv mit Briefen, E-Mails und Nachrichten einer erfundenen Organisation.</translation>
    </message>
    <message>
        <source>a folder that is empty or not there yet</source>
        <translation>ein Ordner, der leer ist oder noch nicht existiert</translation>
    </message>
    <message>
        <source>the same seed makes the same archive (default 1)</source>
        <translation>derselbe Startwert ergibt dasselbe Archiv (sonst 1)</translation>
    </message>
    <message>
        <source>how many communications (default 400, at least %1)</source>
        <translation>wie viele Schreiben (sonst 400, mindestens %1)</translation>
    </message>
    <message>
        <source>also write what is true of the archive, as JSON</source>
        <translation>schreibt auch als JSON auf, was im Archiv wahr ist</translation>
    </message>
    <message>
        <source>Name one folder.</source>
        <translation>Geben Sie einen Ordner an.</translation>
    </message>
    <message>
        <source>The seed is a whole number, and there are at least %1 communications.</source>
        <translation>Der Startwert ist eine ganze Zahl, und es sind mindestens %1 Schreiben.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>how many communications there are in all (default 2000)</source>
        <translation>wie viele Mitteilungen es insgesamt gibt (Vorgabe 2000)</translation>
    </message>
    <message>
        <source>the same seed makes the same records (default 1)</source>
        <translation>gleicher Startwert, gleiche Datensätze (Vorgabe 1)</translation>
    </message>
    <message>
        <source>port of the control interface; 0: any (default 0)</source>
        <translation>Port der Steuerung; 0: irgendeiner (Vorgabe 0)</translation>
    </message>
    <message>
        <source>what goes wrong, as JSON; can be repeated. Without &quot;archive&quot; in it: everywhere</source>
        <translation>was schiefgeht, als JSON; mehrfach möglich. Ohne &quot;archive&quot; darin: überall</translation>
    </message>
    <message>
        <source>none, trusted, self-signed, wrong-host or expired (default none)</source>
        <translation>none, trusted, self-signed, wrong-host oder expired (Vorgabe none)</translation>
    </message>
    <message>
        <source>stop all clocks at this time (2026-04-01T08:00:00Z); without it they run with this machine&apos;s</source>
        <translation>alle Uhren zu dieser Zeit anhalten (2026-04-01T08:00:00Z); sonst gehen sie mit der dieses Rechners</translation>
    </message>
    <message>
        <source>documents that are good to look at, a hundred times slower</source>
        <translation>Dokumente, die gut aussehen, hundertmal langsamer</translation>
    </message>
    <message>
        <source>port of this archive; 0: any. Without such an option all are served</source>
        <translation>Port dieses Archivs; 0: irgendeiner. Ohne eine solche Option werden alle bedient</translation>
    </message>
    <message>
        <source>Say with --records how many records there are to be, from 1 to %1; the seed is a whole number.</source>
        <translation>Mit --records angeben, wie viele Datensätze es sein sollen, von 1 bis %1; der Startwert ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>There is no such kind of TLS: %1</source>
        <translation>Diese Art von TLS gibt es nicht: %1</translation>
    </message>
    <message>
        <source>That is no time: %1</source>
        <translation>Das ist keine Zeitangabe: %1</translation>
    </message>
    <message>
        <source>That is no fault: %1 (%2)</source>
        <translation>Das ist keine Störung: %1 (%2)</translation>
    </message>
    <message>
        <source>Stands in for the archives of an invented organisation, on this machine alone, until it is interrupted. One line of JSON says where each is found.</source>
        <translation>Vertritt die Archive einer erfundenen Organisation, nur auf diesem Rechner, bis zum Abbruch. Eine Zeile JSON sagt, wo jedes zu finden ist.</translation>
    </message>
    <message>
        <source>There is nothing to name but options.</source>
        <translation>Außer Optionen gibt es nichts anzugeben.</translation>
    </message>
    <message>
        <source>It cannot be served: %1</source>
        <translation>Der Dienst kann nicht beginnen: %1</translation>
    </message>
    <message>
        <source>Signals cannot be caught.</source>
        <translation>Signale können nicht abgefangen werden.</translation>
    </message>
    <message>
        <source>port of this service; 0: any. Without any such option all are served</source>
        <translation>Port dieses Dienstes; 0: irgendeiner. Ohne eine solche Option werden alle bedient</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Counterfoil goes on. This page can be closed.</source>
        <translation>Counterfoil macht weiter. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
</context>
<context>
    <name>WholeWords</name>
    <message>
        <source>dispatched to all recipients</source>
        <translation>an alle Empfänger versandt</translation>
    </message>
    <message>
        <source>no recipient told</source>
        <translation>kein Empfänger angegeben</translation>
    </message>
    <message>
        <source>dispatched to some recipients only</source>
        <translation>nur an einige Empfänger versandt</translation>
    </message>
    <message>
        <source>dispatched to nobody, held back</source>
        <translation>an niemanden versandt, zurückgehalten</translation>
    </message>
    <message>
        <source>dispatched to nobody, queued</source>
        <translation>an niemanden versandt, in der Warteschlange</translation>
    </message>
    <message>
        <source>nothing told of any delivery</source>
        <translation>von keiner Zustellung berichtet</translation>
    </message>
    <message>
        <source>delivered to all recipients</source>
        <translation>allen Empfängern zugestellt</translation>
    </message>
    <message>
        <source>delivered to some recipients only</source>
        <translation>nur einigen Empfängern zugestellt</translation>
    </message>
    <message>
        <source>delivered to nobody, bounced</source>
        <translation>niemandem zugestellt, abgewiesen</translation>
    </message>
    <message>
        <source>delivered to nobody, returned</source>
        <translation>niemandem zugestellt, zurückgekommen</translation>
    </message>
    <message>
        <source>delivered to nobody, failed</source>
        <translation>niemandem zugestellt, gescheitert</translation>
    </message>
    <message>
        <source>delivered to nobody, no evidence</source>
        <translation>niemandem zugestellt, kein Nachweis</translation>
    </message>
    <message>
        <source>delivered to nobody, other reaction</source>
        <translation>niemandem zugestellt, andere Reaktion</translation>
    </message>
    <message>
        <source>delivered to nobody, under way</source>
        <translation>niemandem zugestellt, unterwegs</translation>
    </message>
    <message>
        <source>delivered to nobody, no evidence yet</source>
        <translation>niemandem zugestellt, noch kein Nachweis</translation>
    </message>
    <message>
        <source>viewed by all recipients</source>
        <translation>von allen Empfängern angesehen</translation>
    </message>
    <message>
        <source>delivered to all, not known to be viewed by all</source>
        <translation>allen zugestellt, nicht als von allen angesehen bekannt</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The profile cannot be opened: %1</source>
        <translation>Das Profil kann nicht geöffnet werden: %1</translation>
    </message>
</context>
<context>
    <name>cf::cli::AddCommand</name>
    <message>
        <source>Mapping file: which site key is which field.</source>
        <translation>Zuordnungsdatei: welcher Schlüssel des Hauses welches Feld ist.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>the mapping file cannot be read: %1</source>
        <translation>die Zuordnungsdatei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 added: %2 (times without a zone: %3)</source>
        <translation>%1 hinzugefügt: %2 (Zeiten ohne Zeitzone: %3)</translation>
    </message>
    <message>
        <source>Zone of times written without one, e.g. Europe/Berlin; else this machine&apos;s.</source>
        <translation>Zone von Zeiten ohne Zonenangabe, z. B. Europe/Berlin; sonst die dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 is no time zone; one is Europe/Berlin</source>
        <translation>%1 ist keine Zeitzone; eine ist Europe/Berlin</translation>
    </message>
    <message>
        <source>a repository is called %1 already</source>
        <translation>ein Archivsystem heißt schon %1</translation>
    </message>
    <message>
        <source>What the repository is called; else as its folder or server.</source>
        <translation>Wie das Archivsystem heißt; sonst wie sein Ordner oder Server.</translation>
    </message>
    <message>
        <source>Account to sign in with; its password is asked for.</source>
        <translation>Konto für die Anmeldung; nach dem Passwort wird gefragt.</translation>
    </message>
    <message>
        <source>A setting of this kind of repository, as KEY=VALUE; may come several times.</source>
        <translation>Eine Einstellung dieser Art von Archivsystem, als SCHLÜSSEL=WERT; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Fetches documents with their records, so that their text is searched.</source>
        <translation>Holt Dokumente mit ihren Datensätzen, damit ihr Text durchsucht wird.</translation>
    </message>
    <message>
        <source>Adds it without trying the connection.</source>
        <translation>Fügt es hinzu, ohne die Verbindung zu erproben.</translation>
    </message>
    <message>
        <source>name the account to sign in with: --user U</source>
        <translation>nennen Sie das Konto für die Anmeldung: --user U</translation>
    </message>
    <message>
        <source>a setting is KEY=VALUE: %1</source>
        <translation>eine Einstellung ist SCHLÜSSEL=WERT: %1</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Passwort von %1: </translation>
    </message>
    <message>
        <source>With signIn=oauth: only says where to sign in, and opens no browser.</source>
        <translation>Mit signIn=oauth: sagt nur, wo man sich anmeldet, und öffnet keinen Browser.</translation>
    </message>
    <message>
        <source>with signIn=oauth no password is taken</source>
        <translation>mit signIn=oauth wird kein Passwort genommen</translation>
    </message>
    <message>
        <source>name a kind of repository and one place: folder PATH, archivesspace URL, cmis URL, extended-ecm URL, documentum URL, exstream URL, workflow URL, xconnector URL or bounces FOLDER</source>
        <translation>nennen Sie eine Art von Archiv und einen Ort: folder PFAD, archivesspace URL, cmis URL, extended-ecm URL, documentum URL, exstream URL, workflow URL, xconnector URL oder bounces ORDNER</translation>
    </message>
    <message>
        <source>Connects a folder archive, an archive on a server, a composition system, a workflow system, a feed of delivery events or a folder of returned mails. Nothing is read yet: that is sync.</source>
        <translation>Verbindet ein Ordnerarchiv, ein Archiv auf einem Server, ein Kompositionssystem, ein Workflow-System, einen Strom von Zustellereignissen oder einen Ordner mit zurückgekommenen Mails. Gelesen wird jetzt noch nichts: das tut sync.</translation>
    </message>
</context>
<context>
    <name>cf::cli::AuthorityCommand</name>
    <message>
        <source>Adds a rule at the end: the copy in this repository counts.</source>
        <translation>Hängt eine Regel an: Maßgeblich ist die Ausfertigung in diesem Archivsystem.</translation>
    </message>
    <message>
        <source>For this type of communication alone.</source>
        <translation>Nur für diese Art von Schreiben.</translation>
    </message>
    <message>
        <source>Issued on this day or later, e.g. 2020-01-01.</source>
        <translation>An diesem Tag oder später ausgestellt, z. B. 2020-01-01.</translation>
    </message>
    <message>
        <source>Issued before this day.</source>
        <translation>Vor diesem Tag ausgestellt.</translation>
    </message>
    <message>
        <source>Removes the rule of this number.</source>
        <translation>Entfernt die Regel mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Says which repository&apos;s copy counts where several keep a communication. The first rule that fits decides.</source>
        <translation>Sagt, welches Archivsystem die maßgebliche Ausfertigung hat, wenn mehrere ein Schreiben aufbewahren. Die erste passende Regel entscheidet.</translation>
    </message>
    <message>
        <source>%1 is no day; one is 2020-01-01</source>
        <translation>%1 ist kein Datum; eines ist 2020-01-01</translation>
    </message>
    <message>
        <source>rules are numbered from 1</source>
        <translation>Regeln werden ab 1 gezählt</translation>
    </message>
    <message>
        <source>add or remove, not both</source>
        <translation>entweder --add oder --remove</translation>
    </message>
    <message>
        <source>this command takes no names</source>
        <translation>dieser Befehl nimmt keine Namen</translation>
    </message>
    <message>
        <source>there is no rule %1</source>
        <translation>es gibt keine Regel %1</translation>
    </message>
    <message>
        <source>no repository is called %1</source>
        <translation>es gibt kein Archivsystem %1</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>jede Art</translation>
    </message>
    <message>
        <source>no rules: no copy is taken for the one that counts</source>
        <translation>keine Regeln: keine Ausfertigung gilt als die maßgebliche</translation>
    </message>
</context>
<context>
    <name>cf::cli::CampaignCommand</name>
    <message>
        <source>(not told)</source>
        <translation>(nicht angegeben)</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>A batch instead of a campaign.</source>
        <translation>Ein Stapel statt einer Kampagne.</translation>
    </message>
    <message>
        <source>Whatever a query names, as for search.</source>
        <translation>Was eine Anfrage nennt, wie bei search.</translation>
    </message>
    <message>
        <source>Each remainder with its query, and templates, approvals, segments, recipients and control totals.</source>
        <translation>Jeder Rest mit seiner Anfrage, dazu Vorlagen, Freigaben, Segmente, Empfänger und Kontrollsummen.</translation>
    </message>
    <message>
        <source>Writes those who did not get it, one line a recipient: JSON Lines for a name that ends in .jsonl, else CSV.</source>
        <translation>Schreibt, wer sie nicht erhielt, eine Zeile je Empfänger: JSON Lines bei einem Namen, der auf .jsonl endet, sonst CSV.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Tells what became of the letters of a campaign, step by step, in numbers that add up. Without a name it lists the campaigns.
Every number is a query: searching for it gives exactly these letters.</source>
        <translation>Sagt Schritt für Schritt, was aus den Briefen einer Kampagne wurde, in Zahlen, die aufgehen. Ohne Namen listet es die Kampagnen.
Jede Zahl ist eine Anfrage: Danach zu suchen ergibt genau diese Briefe.</translation>
    </message>
    <message>
        <source>name one campaign, one batch or one query</source>
        <translation>eine Kampagne, einen Stapel oder eine Anfrage nennen</translation>
    </message>
    <message>
        <source>name a campaign, a batch or a query</source>
        <translation>eine Kampagne, einen Stapel oder eine Anfrage nennen</translation>
    </message>
    <message>
        <source>not a query: %1</source>
        <translation>keine Anfrage: %1</translation>
    </message>
    <message>
        <source>No record names a campaign.</source>
        <translation>Keine Unterlage nennt eine Kampagne.</translation>
    </message>
    <message>
        <source>no record is known of: %1</source>
        <translation>keine Unterlage ist bekannt von: %1</translation>
    </message>
    <message>
        <source>%1 recipients of %2 letters written to %3</source>
        <translation>%1 Empfänger von %2 Briefen nach %3 geschrieben</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>not known: no repository tells of deliveries</source>
        <translation>nicht bekannt: kein Archivsystem berichtet von Zustellungen</translation>
    </message>
    <message>
        <source>Sent from %1 to %2; %3 recipients</source>
        <translation>Versendet von %1 bis %2; %3 Empfänger</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>%1, first use %2, last use %3</source>
        <translation>%1, erste Verwendung %2, letzte %3</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Counted by one clock and not by another</source>
        <translation>Nach einer Uhr gezählt und nach einer anderen nicht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1  %2  customer: %3, business: %4, UTC: %5</source>
        <translation>%1  %2  Kunde: %3, Geschäft: %4, UTC: %5</translation>
    </message>
    <message>
        <source>Control totals</source>
        <translation>Kontrollsummen</translation>
    </message>
    <message>
        <source>%1  input %2, documents %3, without a record here %4</source>
        <translation>%1  Eingabe %2, Dokumente %3, hier ohne Unterlage %4</translation>
    </message>
    <message>
        <source>composed, and no record here: %1</source>
        <translation>erstellt, und hier keine Unterlage: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>the numbers do not add up; the search index may need a repair (verify --index)</source>
        <translation>die Zahlen gehen nicht auf; der Suchindex muss vielleicht ausgebessert werden (verify --index)</translation>
    </message>
    <message>
        <source>From draft to release</source>
        <translation>Vom Entwurf bis zur Freigabe</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1 Schreiben</translation>
    </message>
    <message>
        <source>Rules of the house</source>
        <translation>Regeln des Hauses</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none is for these letters</source>
        <translation>keine gilt für diese Schreiben</translation>
    </message>
    <message>
        <source>%1, the input says %2 = %1 (%3)</source>
        <translation>%1, die Eingabe sagt %2 = %1 (%3)</translation>
    </message>
    <message>
        <source>customers: input %1 = with a document %2 + never composed %3</source>
        <translation>Kunden: Eingabe %1 = mit Dokument %2 + nie erstellt %3</translation>
    </message>
    <message>
        <source>documents: composed %1 = on record %2 + never archived %3</source>
        <translation>Dokumente: erstellt %1 = aufgezeichnet %2 + nie archiviert %3</translation>
    </message>
    <message>
        <source>letters: %1 on record, %2 in no manifest</source>
        <translation>Schreiben: %1 aufgezeichnet, %2 in keinem Manifest</translation>
    </message>
    <message>
        <source>in the input, and nothing came out: %1 (number %2 of %3)</source>
        <translation>in der Eingabe, und nichts kam heraus: %1 (Nummer %2 von %3)</translation>
    </message>
    <message>
        <source>%1 letters went out and still stand before their release: %2</source>
        <translation>%1 Schreiben gingen hinaus und stehen noch vor ihrer Freigabe: %2</translation>
    </message>
</context>
<context>
    <name>cf::cli::CertificateCommand</name>
    <message>
        <source>Where the certificate is written, a PDF; its signature beside it, with .minisig added.</source>
        <translation>Wohin die Bescheinigung geschrieben wird, ein PDF; ihre Signatur daneben, mit .minisig am Ende.</translation>
    </message>
    <message>
        <source>Without a signature, as where there is no keychain to hold a key.</source>
        <translation>Ohne Signatur, etwa wo kein Schlüsselbund einen Schlüssel hält.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Certifies what a query finds, or that it finds nothing: a signed archival PDF with the exact number, the repositories with the times they are
complete to, what stands against saying that this is all, and all letters inside.</source>
        <translation>Bescheinigt, was eine Suche findet oder dass sie nichts findet: ein signiertes Archiv-PDF mit der genauen Zahl, den Archiven mit den Zeiten, bis zu denen
sie vollständig sind, dem, was dagegen spricht, dass dies alles ist, und allen Schreiben darin.</translation>
    </message>
    <message>
        <source>say with --out where the certificate is to be written</source>
        <translation>mit --out sagen, wohin die Bescheinigung geschrieben werden soll</translation>
    </message>
    <message>
        <source>give one query</source>
        <translation>eine Suche angeben</translation>
    </message>
    <message>
        <source>it does not claim to be complete; it names what stands against that</source>
        <translation>sie behauptet nicht, vollständig zu sein; sie nennt, was dagegen spricht</translation>
    </message>
</context>
<context>
    <name>cf::cli::ClassifyBounceCommand</name>
    <message>
        <source>Prints JSON, one object for each recipient.</source>
        <translation>Gibt JSON aus, ein Objekt je Empfänger.</translation>
    </message>
    <message>
        <source>Tells what returned mails say of the delivery: for each recipient the reason, the codes, and whether
the address is of any more use. A FILE is a mail, a mailbox (mbox), or a folder with .eml files.
Needs no profile and changes nothing.</source>
        <translation>Sagt, was zurückgekommene Mails über die Zustellung mitteilen: für jeden Empfänger den Grund, die Codes und ob
die Adresse noch zu etwas nütze ist. DATEI ist eine Mail, ein Postfach (mbox) oder ein Ordner mit .eml-Dateien.
Braucht kein Profil und ändert nichts.</translation>
    </message>
    <message>
        <source>name files or folders with returned mails</source>
        <translation>Dateien oder Ordner mit zurückgekommenen Mails nennen</translation>
    </message>
    <message>
        <source>%1  reports no delivery</source>
        <translation>%1  berichtet von keiner Zustellung</translation>
    </message>
    <message>
        <source>permanent</source>
        <extracomment>of an address that a mail did not reach: another attempt is of no use</extracomment>
        <translation>dauerhaft</translation>
    </message>
</context>
<context>
    <name>cf::cli::Command</name>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>there is no communication %1</source>
        <translation>es gibt kein Schreiben %1</translation>
    </message>
    <message>
        <source>several communications are called %1: %2</source>
        <translation>mehrere Schreiben heißen %1: %2</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
</context>
<context>
    <name>cf::cli::CompareCommand</name>
    <message>
        <source>Compares the text by word; this is done unless --pages is given.</source>
        <translation>Vergleicht den Text Wort für Wort; das geschieht, wenn --pages nicht angegeben ist.</translation>
    </message>
    <message>
        <source>Compares the pages as they look.</source>
        <translation>Vergleicht die Seiten, wie sie aussehen.</translation>
    </message>
    <message>
        <source>With --text: spaces and ends of lines count.</source>
        <translation>Mit --text: Leerzeichen und Zeilenenden zählen.</translation>
    </message>
    <message>
        <source>With --text: a word parted at the end of a line is not the one that is not.</source>
        <translation>Mit --text: Ein am Zeilenende getrenntes Wort ist nicht dasselbe wie das ungetrennte.</translation>
    </message>
    <message>
        <source>With --pages: what may differ: dates, addresses, page-numbers, barcodes.</source>
        <translation>Mit --pages: was abweichen darf: dates, addresses, page-numbers, barcodes.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>--pages goes with --ignore and --json alone</source>
        <translation>--pages geht nur mit --ignore und --json</translation>
    </message>
    <message>
        <source>--ignore goes with --pages</source>
        <translation>--ignore geht nur mit --pages</translation>
    </message>
    <message>
        <source>what is to be ignored is not known: %1</source>
        <translation>was übergangen werden soll, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>name two communications, or template:CODE and two versions</source>
        <translation>zwei Kommunikationen nennen, oder template:CODE und zwei Versionen</translation>
    </message>
    <message>
        <source>versions of a template have no pages</source>
        <translation>Versionen einer Vorlage haben keine Seiten</translation>
    </message>
    <message>
        <source>not a communication: %1</source>
        <translation>keine Kommunikation: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Says how equal the two renditions are, in one of six classes, and what that rests on.</source>
        <translation>Sagt in einer von sechs Klassen, wie gleich die beiden Wiedergaben sind, und worauf das beruht.</translation>
    </message>
    <message>
        <source>With --same: exit code 0 needs this class or a stronger one: byte-identical, canonically-identical, render-equivalent (this one unless told), content-equal-layout-differs.</source>
        <translation>Mit --same: Exitcode 0 verlangt diese Klasse oder eine stärkere: byte-identical, canonically-identical, render-equivalent (diese, wenn nichts gesagt ist), content-equal-layout-differs.</translation>
    </message>
    <message>
        <source>Compares two communications, or two renditions. A side is our id (cm-…) or a unique beginning of it, or the
organisation&apos;s document id; #2 behind it means its second rendition. template:CODE and two versions compare
versions of a template. Exit code 0 when both are the same, 6 when they differ, 3 when they
cannot be compared.</source>
        <translation>Vergleicht zwei Mitteilungen oder zwei Wiedergaben. Eine Seite ist unsere Kennung (cm-…) oder ein eindeutiger Anfang davon
oder die Dokumentkennung der Organisation; #2 dahinter meint die zweite Wiedergabe. template:CODE und zwei Versionen vergleichen
Versionen einer Vorlage. Exitcode 0, wenn beide gleich sind, 6, wenn sie sich unterscheiden, 3, wenn sie
nicht verglichen werden können.</translation>
    </message>
    <message>
        <source>--same goes with --at-least and --json alone</source>
        <translation>--same geht nur mit --at-least und --json</translation>
    </message>
    <message>
        <source>--at-least goes with --same</source>
        <translation>--at-least geht mit --same</translation>
    </message>
    <message>
        <source>not a class: %1</source>
        <translation>keine Klasse: %1</translation>
    </message>
    <message>
        <source>versions of a template have no renditions</source>
        <translation>Versionen einer Vorlage haben keine Wiedergaben</translation>
    </message>
    <message>
        <source>how equal they are cannot be told</source>
        <translation>wie gleich sie sind, lässt sich nicht sagen</translation>
    </message>
</context>
<context>
    <name>cf::cli::CopiesCommand</name>
    <message>
        <source>Says that it is the same communication as this one.</source>
        <translation>Hält fest, dass es dasselbe Schreiben ist wie dieses.</translation>
    </message>
    <message>
        <source>Says that it is not the same as this one.</source>
        <translation>Hält fest, dass es nicht dasselbe ist wie dieses.</translation>
    </message>
    <message>
        <source>Takes back what was said of the two; it is kept, with the time.</source>
        <translation>Nimmt zurück, was über die beiden festgehalten wurde; es bleibt mit Zeitangabe erhalten.</translation>
    </message>
    <message>
        <source>Why; needed with --same and --different.</source>
        <translation>Grund; nötig bei --same und --different.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Tells where else a communication is kept, why that is the same one, how it differs, and which copy counts. Records are never merged.</source>
        <translation>Sagt, wo ein Schreiben noch aufbewahrt wird, warum es dasselbe ist, worin es abweicht und welche Ausfertigung maßgeblich ist. Unterlagen werden nie zusammengeführt.</translation>
    </message>
    <message>
        <source>name one communication</source>
        <translation>geben Sie ein Schreiben an</translation>
    </message>
    <message>
        <source>one of --same, --different and --undo</source>
        <translation>nur eines von --same, --different und --undo</translation>
    </message>
    <message>
        <source>say why, with --reason</source>
        <translation>geben Sie mit --reason den Grund an</translation>
    </message>
    <message>
        <source>that is the same record</source>
        <translation>das ist dieselbe Unterlage</translation>
    </message>
    <message>
        <source>nothing was decided on the two</source>
        <translation>über die beiden wurde nichts entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2, and %n other copies</source>
        <translation>
            <numerusform>%1 in %2 und %n weitere Ausfertigung</numerusform>
            <numerusform>%1 in %2 und %n weitere Ausfertigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>kept apart: %1</source>
        <translation>getrennt gehalten: %1</translation>
    </message>
    <message>
        <source>  the one that counts: %1 (rule %2)</source>
        <translation>  maßgeblich: %1 (Regel %2)</translation>
    </message>
    <message>
        <source>  no rule says which one counts</source>
        <translation>  keine Regel bestimmt, welche maßgeblich ist</translation>
    </message>
    <message>
        <source>  may be the same: %1  %2/%3  %4 %  the same %5</source>
        <translation>  vielleicht dasselbe: %1  %2/%3  %4 %  gleich sind %5</translation>
    </message>
</context>
<context>
    <name>cf::cli::CustodyCommand</name>
    <message>
        <source>Only documents that a run&apos;s manifest names and no repository has.</source>
        <translation>Nur Dokumente, die das Manifest eines Laufs nennt und kein Archivsystem hat.</translation>
    </message>
    <message>
        <source>Only letters with a hand-over that should have a receipt and has none.</source>
        <translation>Nur Schreiben mit einer Übergabe, die eine Quittung haben sollte und keine hat.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Hand-overs between composition, middleware and repositories, over everything: what was composed and is in no repository,
and which letters lack the receipt of a hand-over. Of one letter, show tells each hand-over.</source>
        <translation>Übergaben zwischen Erstellung, Middleware und Archivsystemen, über alles: was erstellt wurde und in keinem Archivsystem ist,
und welchen Schreiben die Quittung einer Übergabe fehlt. Von einem Schreiben nennt show jede Übergabe.</translation>
    </message>
    <message>
        <source>too many arguments</source>
        <translation>zu viele Argumente</translation>
    </message>
    <message>
        <source>What was composed and not archived is not known: no composition system tells of its runs.</source>
        <translation>Was erstellt und nicht archiviert wurde, ist nicht bekannt: kein Erstellungssystem berichtet von seinen Läufen.</translation>
    </message>
    <message>
        <source>%1 documents composed and in no repository</source>
        <translation>%1 Dokumente erstellt und in keinem Archivsystem</translation>
    </message>
    <message>
        <source>%1, %2 hours ago</source>
        <translation>%1, vor %2 Stunden</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>Receipts of hand-overs are not known: neither a composition system nor a delivery feed is connected.</source>
        <translation>Quittungen von Übergaben sind nicht bekannt: weder ein Erstellungssystem noch ein Zustell-Feed ist verbunden.</translation>
    </message>
    <message>
        <source>%1 letters with a hand-over without a receipt: %2 in no manifest, %3 without an event</source>
        <translation>%1 Schreiben mit einer Übergabe ohne Quittung: %2 in keinem Manifest, %3 ohne Ereignis</translation>
    </message>
    <message>
        <source>no manifest line, no event</source>
        <translation>keine Manifestzeile, kein Ereignis</translation>
    </message>
    <message>
        <source>no manifest line</source>
        <translation>keine Manifestzeile</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>kein Ereignis</translation>
    </message>
    <message>
        <source>Only what was intended and is not evidenced: customers of inputs for whom nothing came out, documents in no repository.</source>
        <translation>Nur was beabsichtigt und nicht nachgewiesen ist: Kunden der Eingaben, für die nichts herauskam, Dokumente in keinem Archivsystem.</translation>
    </message>
    <message>
        <source>What was intended is not known: no composition system tells of its runs.</source>
        <translation>Was beabsichtigt war, ist nicht bekannt: kein Erstellungssystem berichtet von seinen Läufen.</translation>
    </message>
    <message>
        <source>%1 customers in the inputs of runs; for %2 nothing came out, %3 documents are in no repository</source>
        <translation>%1 Kunden in den Eingaben von Läufen; für %2 kam nichts heraus, %3 Dokumente sind in keinem Archivsystem</translation>
    </message>
    <message>
        <source>%1 of these customers are counted and not named</source>
        <translation>%1 dieser Kunden sind gezählt und nicht genannt</translation>
    </message>
    <message>
        <source>never composed  %1  number %2  %3  %4 %5</source>
        <translation>nie erstellt  %1  Nummer %2  %3  %4 %5</translation>
    </message>
    <message>
        <source>never archived  %1  %2  %3 %4</source>
        <translation>nie archiviert  %1  %2  %3 %4</translation>
    </message>
    <message>
        <source>%1 letters on record of which nothing proves that everybody got one: %2</source>
        <translation>%1 aufgezeichnete Schreiben, bei denen nichts beweist, dass alle eines bekamen: %2</translation>
    </message>
</context>
<context>
    <name>cf::cli::CustomerCommand</name>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Tells what went to one customer: names, addresses as used, accounts, what came back, consent, reissues.
Only the customer&apos;s own part of each letter counts.</source>
        <translation>Sagt, was an einen Kunden ging: Namen, Adressen wie verwendet, Konten, Rückläufer, Einwilligungen, Nachversand.
Von jedem Schreiben zählt nur der Teil dieses Kunden.</translation>
    </message>
    <message>
        <source>name one customer id</source>
        <translation>eine Kundennummer angeben</translation>
    </message>
</context>
<context>
    <name>cf::cli::DisconnectCommand</name>
    <message>
        <source>Does it; without this it is only told what would be done.</source>
        <translation>Tut es; ohne dies wird nur gesagt, was getan würde.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>name one repository</source>
        <translation>nennen Sie ein Archivsystem</translation>
    </message>
    <message>
        <source>no repository is called %1</source>
        <translation>kein Archivsystem heißt %1</translation>
    </message>
    <message>
        <source>%1 is a folder: it has no connection that could be ended</source>
        <translation>%1 ist ein Ordner: Er hat keine Verbindung, die beendet werden könnte</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>%1 is disconnected; %2 communications stay here, complete to %3</source>
        <translation>%1 ist getrennt; %2 Schreiben bleiben hier, vollständig bis %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  its password or token leaves the keychain</source>
        <translation>  sein Passwort oder Token verlässt den Schlüsselbund</translation>
    </message>
    <message>
        <source>  nothing is asked of it any more; there, nothing is changed</source>
        <translation>  es wird nicht mehr gefragt; dort wird nichts geändert</translation>
    </message>
    <message>
        <source>  %1 communications stay here, complete to %2</source>
        <translation>  %1 Schreiben bleiben hier, vollständig bis %2</translation>
    </message>
    <message>
        <source>Nothing was changed; --yes does it.</source>
        <translation>Es wurde nichts geändert; --yes tut es.</translation>
    </message>
    <message>
        <source>Removes from here what is known of it; in the repository nothing is changed.</source>
        <translation>Entfernt von hier, was von ihm bekannt ist; im Archivsystem ändert sich nichts.</translation>
    </message>
    <message>
        <source>Disconnects a repository: its password or token leaves the keychain, and nothing is asked of it any more. What is known of it stays and can be searched, unless it is to be removed.</source>
        <translation>Trennt ein Archivsystem: Sein Passwort oder Token verlässt den Schlüsselbund, und es wird nicht mehr befragt. Was von ihm bekannt ist, bleibt und kann durchsucht werden, sofern es nicht entfernt werden soll.</translation>
    </message>
    <message>
        <source>%1 % removed</source>
        <translation>%1 % entfernt</translation>
    </message>
    <message>
        <source>%1 is disconnected; removed from here: %2 communications</source>
        <translation>%1 ist getrennt; von hier entfernt: %2 Schreiben</translation>
    </message>
    <message>
        <source>  %1 communications are removed from here</source>
        <translation>  %1 Schreiben werden von hier entfernt</translation>
    </message>
    <message>
        <source>  of %1 of them another repository keeps a copy here, which stays</source>
        <translation>  von %1 davon hat ein anderes Archivsystem hier eine Ausfertigung, die bleibt</translation>
    </message>
    <message>
        <source>  with them: what is noted of %1 documents, %2 texts, %3 records set aside, %4 gaps, %5 runs</source>
        <translation>  mit ihnen: was zu %1 Dokumenten vermerkt ist, %2 Texte, %3 zurückgestellte Datensätze, %4 Lücken, %5 Läufe</translation>
    </message>
    <message>
        <source>  kept: %1 on hold, %2 that decisions name</source>
        <translation>  behalten: %1 unter Aufbewahrungssperre, %2 in Entscheidungen genannte</translation>
    </message>
    <message>
        <source>  in the repository all stays as it is; connected again, it is read again</source>
        <translation>  im Archivsystem bleibt alles, wie es ist; wieder verbunden, wird es neu gelesen</translation>
    </message>
</context>
<context>
    <name>cf::cli::DisputeCommand</name>
    <message>
        <source>Only disputes that are owed a letter whose deadline is over.</source>
        <translation>Nur Streitfälle, denen ein Schreiben geschuldet ist, dessen Frist vorüber ist.</translation>
    </message>
    <message>
        <source>Only disputes whose file is not whole.</source>
        <translation>Nur Streitfälle, deren Akte nicht vollständig ist.</translation>
    </message>
    <message>
        <source>Adds this letter to the dispute, by its document id.</source>
        <translation>Nimmt dieses Schreiben in den Streitfall auf, nach seiner Dokumentkennung.</translation>
    </message>
    <message>
        <source>What it is there: disputed, answer or supporting (supporting).</source>
        <translation>Was es dort ist: disputed, answer oder supporting (supporting).</translation>
    </message>
    <message>
        <source>Which letter an answer is: acknowledgement, interim or final.</source>
        <translation>Welches Schreiben eine Antwort ist: acknowledgement, interim oder final.</translation>
    </message>
    <message>
        <source>Why it is added.</source>
        <translation>Warum es aufgenommen wird.</translation>
    </message>
    <message>
        <source>Takes a letter that was added out again; that it was there stays on record.</source>
        <translation>Nimmt ein aufgenommenes Schreiben wieder heraus; dass es dort war, bleibt festgehalten.</translation>
    </message>
    <message>
        <source>Also writes the line of time as CSV.</source>
        <translation>Schreibt auch den Zeitverlauf als CSV.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Tells of disputes: without an ID all of them, those first that are overdue; with one its letters and deadlines, its outcome,
what is missing of its file, what does not fit, and all that happened. ID is that of its workspace, its case, or what they stand for.</source>
        <translation>Berichtet von Streitfällen: ohne ID von allen, überfällige zuerst; mit einer von seinen Schreiben und Fristen, seinem Ergebnis,
was in seiner Akte fehlt, was nicht passt, und allem, was geschah. ID ist die seines Arbeitsbereichs, seines Vorgangs oder dessen, wofür sie stehen.</translation>
    </message>
    <message>
        <source>name one dispute, or none</source>
        <translation>einen Streitfall nennen oder keinen</translation>
    </message>
    <message>
        <source>name the dispute</source>
        <translation>den Streitfall nennen</translation>
    </message>
    <message>
        <source>--overdue and --missing are of the list</source>
        <translation>--overdue und --missing gehören zur Liste</translation>
    </message>
    <message>
        <source>either --add or --take-back</source>
        <translation>entweder --add oder --take-back</translation>
    </message>
    <message>
        <source>there is no role %1</source>
        <translation>es gibt keine Rolle %1</translation>
    </message>
    <message>
        <source>there is no stage %1</source>
        <translation>es gibt keine Stufe %1</translation>
    </message>
    <message>
        <source>a stage is of an answer: --as answer</source>
        <translation>eine Stufe hat nur eine Antwort: --as answer</translation>
    </message>
    <message>
        <source>nobody added %1 to %2</source>
        <translation>niemand hat %1 in %2 aufgenommen</translation>
    </message>
    <message>
        <source>%1 belongs to %2 already</source>
        <translation>%1 gehört schon zu %2</translation>
    </message>
    <message>
        <source>%1 is not understood and was left out: %2</source>
        <translation>%1 ist nicht zu verstehen und wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>there is no dispute %1</source>
        <translation>es gibt keinen Streitfall %1</translation>
    </message>
    <message>
        <source>several disputes are called %1</source>
        <translation>mehrere Streitfälle heißen %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit</source>
        <translation>
            <numerusform>%n passt nicht</numerusform>
            <numerusform>%n passen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 disputes, %3 open, %4 overdue</source>
        <translation>%1 von %2 Streitfällen, %3 offen, %4 überfällig</translation>
    </message>
    <message>
        <source>Letters and deadlines</source>
        <translation>Schreiben und Fristen</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>cf::cli::ExceptionsCommand</name>
    <message>
        <source>one thing at a time</source>
        <translation>eins nach dem anderen</translation>
    </message>
    <message>
        <source>name the exception</source>
        <translation>nennen Sie die Ausnahme</translation>
    </message>
    <message>
        <source>there is no outcome %1</source>
        <translation>es gibt kein Ergebnis %1</translation>
    </message>
    <message>
        <source>--note is of something that is done</source>
        <translation>--note gehört zu etwas, das getan wird</translation>
    </message>
    <message>
        <source>Only of this kind: %1.</source>
        <translation>Nur von dieser Art: %1.</translation>
    </message>
    <message>
        <source>Only in this state: opened, owned, fixed, outcome-recorded, released.</source>
        <translation>Nur in diesem Stand: opened, owned, fixed, outcome-recorded, released.</translation>
    </message>
    <message>
        <source>Only those of this team.</source>
        <translation>Nur die dieses Teams.</translation>
    </message>
    <message>
        <source>Only open ones past their deadline.</source>
        <translation>Nur offene nach ihrer Frist.</translation>
    </message>
    <message>
        <source>Only open ones that failed again and again.</source>
        <translation>Nur offene, die immer wieder fehlschlugen.</translation>
    </message>
    <message>
        <source>Also those that are settled.</source>
        <translation>Auch erledigte.</translation>
    </message>
    <message>
        <source>Tells how old they are, by age and by kind, instead of the list.</source>
        <translation>Sagt statt der Liste, wie alt sie sind, nach Alter und Art.</translation>
    </message>
    <message>
        <source>Also writes the list as CSV.</source>
        <translation>Schreibt die Liste auch als CSV.</translation>
    </message>
    <message>
        <source>Records how it ended: %1. Before that the letter is not sent again.</source>
        <translation>Hält fest, wie es endete: %1. Vorher wird der Brief nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>Takes it.</source>
        <translation>Übernimmt sie.</translation>
    </message>
    <message>
        <source>Gives it back.</source>
        <translation>Gibt sie zurück.</translation>
    </message>
    <message>
        <source>Gives it to a team.</source>
        <translation>Gibt sie einem Team.</translation>
    </message>
    <message>
        <source>Gives it to the team that the rule names for that.</source>
        <translation>Gibt sie dem Team, das die Regel dafür nennt.</translation>
    </message>
    <message>
        <source>Notes that its cause is mended; takes a note.</source>
        <translation>Vermerkt, dass die Ursache behoben ist; verlangt eine Notiz.</translation>
    </message>
    <message>
        <source>Takes the recorded outcome back, as long as nothing rests on it.</source>
        <translation>Nimmt das festgehaltene Ergebnis zurück, solange nichts darauf beruht.</translation>
    </message>
    <message>
        <source>Has the composition system run the failed job again, through the outbox.</source>
        <translation>Lässt das Kompositionssystem den fehlgeschlagenen Lauf erneut ausführen, über den Postausgang.</translation>
    </message>
    <message>
        <source>Why, or what was done; stays on record.</source>
        <translation>Warum, oder was getan wurde; bleibt festgehalten.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Tells what went wrong with the making, filing and sending of letters, each failure once: without an ID those that are open, what is due first;
with one its attempts, who has it and how it stands. ID is its own, or what its letter, run or batch is called. With an option something is
done about it; where a case of a workflow system leads it, that is asked as well, through the outbox.</source>
        <translation>Sagt, was beim Erstellen, Ablegen und Senden von Briefen misslang, jeden Fehlschlag einmal: ohne ID die offenen, was zuerst fällig ist;
mit einer ihre Versuche, wer sie hat und wie sie steht. ID ist ihre eigene, oder wie ihr Brief, Lauf oder Stapel heißt. Mit einer Option wird
etwas getan; wo ein Fall eines Workflow-Systems sie führt, wird auch der gefragt, über den Postausgang.</translation>
    </message>
    <message>
        <source>name one exception, or none</source>
        <translation>nennen Sie eine Ausnahme oder keine</translation>
    </message>
    <message>
        <source>either --late, --looping or --all</source>
        <translation>entweder --late, --looping oder --all</translation>
    </message>
    <message>
        <source>there is no kind %1</source>
        <translation>es gibt keine Art %1</translation>
    </message>
    <message>
        <source>there is no state %1</source>
        <translation>es gibt keinen Stand %1</translation>
    </message>
    <message>
        <source>what narrows the list is not for one exception</source>
        <translation>was die Liste einengt, ist nicht für eine Ausnahme</translation>
    </message>
    <message>
        <source>nothing that is called %1 failed, as far as is known here</source>
        <translation>nichts, was %1 heißt, ist fehlgeschlagen, soweit hier bekannt</translation>
    </message>
    <message>
        <source>several exceptions are called %1; say which:</source>
        <translation>mehrere Ausnahmen heißen %1; sagen Sie, welche:</translation>
    </message>
    <message>
        <source>%1 is not understood and was left out: %2</source>
        <translation>%1 ist nicht zu verstehen und wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message numerus="yes">
        <source>failed %n time(s)</source>
        <translation>
            <numerusform>%n-mal fehlgeschlagen</numerusform>
            <numerusform>%n-mal fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 overdue</source>
        <translation>%1, %2 überfällig</translation>
    </message>
    <message>
        <source>%1: %2 open, half within %3, nine in ten within %4</source>
        <translation>%1: %2 offen, die Hälfte binnen %3, neun von zehn binnen %4</translation>
    </message>
    <message>
        <source>%1: %2 settled, half within %3, nine in ten within %4</source>
        <translation>%1: %2 erledigt, die Hälfte binnen %3, neun von zehn binnen %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cf::cli::FiguresCommand</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>from its date to its sending</source>
        <translation>vom Datum des Schreibens bis zum Versand</translation>
    </message>
    <message>
        <source>from composed to sent</source>
        <translation>von der Erstellung bis zum Versand</translation>
    </message>
    <message>
        <source>from sent to delivered</source>
        <translation>vom Versand bis zur Zustellung</translation>
    </message>
    <message>
        <source>from sent to archived</source>
        <translation>vom Versand bis zur Archivierung</translation>
    </message>
    <message>
        <source>from an event to its being told</source>
        <translation>vom Ereignis bis zu seiner Meldung</translation>
    </message>
    <message>
        <source>Failures and volume by one of: %1; channel unless given.</source>
        <translation>Fehlschläge und Mengen nach einem von: %1; sonst nach channel.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Tells in numbers what was sent and what became of it. Every number is the answer to a query.
For example: unit:Retail sent:last-month --by template</source>
        <translation>Sagt in Zahlen, was versandt wurde und was daraus wurde. Jede Zahl ist die Antwort auf eine Abfrage.
Zum Beispiel: unit:Retail sent:last-month --by template</translation>
    </message>
    <message>
        <source>nothing is counted by %1; there are: %2</source>
        <translation>nach %1 wird nichts gezählt; es gibt: %2</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>ohne Nachweis</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>unterdrückt</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>whole chain</source>
        <translation>ganze Kette</translation>
    </message>
    <message>
        <source>Recipients of one letter fared differently: outcomes count %1 more than letters.</source>
        <translation>Empfängern desselben Schreibens erging es verschieden: Ergebnisse zählen %1 mehr als Schreiben.</translation>
    </message>
    <message>
        <source>Failed, by %1, with the bounds of 95 %:</source>
        <translation>Fehlgeschlagen, nach %1, mit den Grenzen von 95 %:</translation>
    </message>
    <message>
        <source>%1: half within %2, nine in ten within %3 (%4 measured)</source>
        <translation>%1: die Hälfte binnen %2, neun von zehn binnen %3 (%4 gemessen)</translation>
    </message>
    <message>
        <source>Times are those of the newest %1 of %2 letters.</source>
        <translation>Die Zeiten sind die der neuesten %1 von %2 Schreiben.</translation>
    </message>
    <message>
        <source>of %1; times: %2; %3</source>
        <translation>von %1; Zeiten: %2; %3</translation>
    </message>
    <message>
        <source>from what set it off to its sending</source>
        <translation>vom Auslöser bis zum Versand</translation>
    </message>
    <message>
        <source>From the event that set a letter off to its sending:</source>
        <translation>Vom Ereignis, das ein Schreiben auslöste, bis zum Versand:</translation>
    </message>
    <message>
        <source>%1 and less than %2</source>
        <translation>%1 und weniger als %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>sent before its event</source>
        <translation>vor seinem Ereignis versandt</translation>
    </message>
    <message>
        <source>not told to the minute</source>
        <translation>nicht auf die Minute gesagt</translation>
    </message>
    <message>
        <source>%1: %2, nine in ten %3</source>
        <translation>%1: %2, neun von zehn %3</translation>
    </message>
</context>
<context>
    <name>cf::cli::FindingsCommand</name>
    <message>
        <source>Leaves out the kinds that look at every version of every template.</source>
        <translation>Lässt die Arten weg, für die jede Version jeder Vorlage angesehen wird.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Prints CSV.</source>
        <translation>Gibt CSV aus.</translation>
    </message>
    <message>
        <source>Counts what does not fit, over everything that is known: for each kind how often, or that nothing is connected which would tell. Without a
kind all are told. Exit code 3 when something was found or could not be counted.</source>
        <translation>Zählt, was nicht passt, über alles, was bekannt ist: je Art wie oft, oder dass nichts verbunden ist, das es sagen würde. Ohne eine
Art werden alle genannt. Rückgabewert 3, wenn etwas gefunden wurde oder nicht gezählt werden konnte.</translation>
    </message>
    <message>
        <source>there is no kind %1</source>
        <translation>es gibt keine Art %1</translation>
    </message>
    <message>
        <source>--json or --csv, not both</source>
        <translation>--json oder --csv, nicht beides</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
</context>
<context>
    <name>cf::cli::FurtherLines</name>
    <message>
        <source>no repository on a server that could be asked further</source>
        <translation>kein Archivsystem auf einem Server, das weiter gefragt werden könnte</translation>
    </message>
    <message>
        <source>Further in %1: %2</source>
        <translation>Weiter in %1: %2</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
</context>
<context>
    <name>cf::cli::MatterCommand</name>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Tells what carries the id of a matter, in whichever field, and whether that is all: repository by repository, with its time and its gaps.
The query it names is taken by search and certificate.</source>
        <translation>Sagt, was die Kennung einer Angelegenheit trägt, in welchem Feld auch immer, und ob das alles ist: für jedes Archivsystem mit seiner Zeit und seinen Lücken.
Die genannte Abfrage nehmen search und certificate an.</translation>
    </message>
    <message>
        <source>name one id</source>
        <translation>eine Kennung nennen</translation>
    </message>
</context>
<context>
    <name>cf::cli::OutboxCommand</name>
    <message>
        <source>Only those with which something will or may still happen.</source>
        <translation>Nur die, mit denen noch etwas geschehen wird oder kann.</translation>
    </message>
    <message>
        <source>Only those that nobody but a person can go on with.</source>
        <translation>Nur die, mit denen allein ein Mensch weiterkommt.</translation>
    </message>
    <message>
        <source>Only those of one plan.</source>
        <translation>Nur die eines Vorhabens.</translation>
    </message>
    <message>
        <source>Only those with these words in what they do, their keys, receipts, errors or plan.</source>
        <translation>Nur die mit diesen Worten in dem, was sie tun, in Schlüsseln, Quittungen, Fehlern oder im Vorhaben.</translation>
    </message>
    <message>
        <source>At most so many, the latest; 0 for all (default 50).</source>
        <translation>Höchstens so viele, die neuesten; 0 für alle (sonst 50).</translation>
    </message>
    <message>
        <source>Sends what is due now and waits for it.</source>
        <translation>Sendet, was jetzt fällig ist, und wartet darauf.</translation>
    </message>
    <message>
        <source>Withdraws a command that never left, and what follows it.</source>
        <translation>Zieht einen Auftrag zurück, der nie hinausging, und was auf ihn folgt.</translation>
    </message>
    <message>
        <source>Why it is withdrawn.</source>
        <translation>Warum er zurückgezogen wird.</translation>
    </message>
    <message>
        <source>Tries a command again that was refused, or for which somebody signed in; of a plan all of them.</source>
        <translation>Versucht einen Auftrag noch einmal, der abgelehnt wurde oder für den sich jemand angemeldet hat; bei einem Vorhaben alle.</translation>
    </message>
    <message>
        <source>Says of a command that needs a person what was found in the system: done, not-done (it is sent), or left (it is not to be done).</source>
        <translation>Sagt von einem Auftrag, der einen Menschen braucht, was im System gefunden wurde: done (getan), not-done (er wird gesendet) oder left (er soll nicht getan werden).</translation>
    </message>
    <message>
        <source>How it was found.</source>
        <translation>Wie es gefunden wurde.</translation>
    </message>
    <message>
        <source>Pauses a plan: nothing of it leaves.</source>
        <translation>Hält ein Vorhaben an: nichts davon geht hinaus.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>What was asked of connected systems, and where each of it stands: intended, done with a receipt, or seen there. With a KEY one command
with its history.</source>
        <translation>Was von verbundenen Systemen verlangt wurde und wie es um jedes steht: beabsichtigt, mit Quittung getan oder dort gesehen. Mit einem KEY ein Auftrag
mit seiner Geschichte.</translation>
    </message>
    <message>
        <source>not a number: %1</source>
        <translation>keine Zahl: %1</translation>
    </message>
    <message>
        <source>one of --open and --needs-person</source>
        <translation>eines von --open und --needs-person</translation>
    </message>
    <message>
        <source>one thing at a time</source>
        <translation>eins nach dem anderen</translation>
    </message>
    <message>
        <source>say what was found: done, not-done or left</source>
        <translation>sagen Sie, was gefunden wurde: done, not-done oder left</translation>
    </message>
    <message>
        <source>too many arguments</source>
        <translation>zu viele Argumente</translation>
    </message>
    <message>
        <source>say why, with --why</source>
        <translation>sagen Sie mit --why, warum</translation>
    </message>
    <message>
        <source>say how it was found, with --how</source>
        <translation>sagen Sie mit --how, wie es gefunden wurde</translation>
    </message>
    <message>
        <source>there is no command %1</source>
        <translation>es gibt keinen Auftrag %1</translation>
    </message>
    <message>
        <source>%1 of %2 commands, as of %3</source>
        <translation>%1 von %2 Aufträgen, Stand %3</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>Insgesamt: %1</translation>
    </message>
    <message>
        <source>nothing was asked for yet</source>
        <translation>noch wurde nichts verlangt</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>System: %1</translation>
    </message>
    <message>
        <source>Plan: %1, %2, %3, by %4</source>
        <translation>Vorhaben: %1, %2, %3, von %4</translation>
    </message>
    <message>
        <source>another program of this profile sends what lies in the outbox</source>
        <translation>ein anderes Programm dieses Profils sendet, was im Postausgang liegt</translation>
    </message>
    <message>
        <source>%1 steps taken. %2</source>
        <translation>%1 Schritte getan. %2</translation>
    </message>
    <message>
        <source>%1 does not take what is meant for it; it is tried again at %2</source>
        <translation>%1 nimmt nicht an, was dorthin soll; nächster Versuch %2</translation>
    </message>
    <message>
        <source>some need a person: counterfoil outbox --needs-person</source>
        <translation>einige brauchen einen Menschen: counterfoil outbox --needs-person</translation>
    </message>
    <message>
        <source>Goes on with a plan; or with a system, by its name, when somebody mended how one signs in there.</source>
        <translation>Setzt ein Vorhaben fort; oder ein System, mit seinem Namen, wenn die Anmeldung dort in Ordnung gebracht ist.</translation>
    </message>
</context>
<context>
    <name>cf::cli::PackCommand</name>
    <message>
        <source>Where the sealed file is written, a PDF; its signature beside it, with .minisig added.</source>
        <translation>Wohin die versiegelte Datei geschrieben wird, ein PDF; ihre Unterschrift daneben, mit .minisig am Ende.</translation>
    </message>
    <message>
        <source>Which checklist counts (for a dispute: dispute).</source>
        <translation>Welche Prüfliste gilt (für einen Streitfall: dispute).</translation>
    </message>
    <message>
        <source>Adds a record, by its document id; as often as needed, in this order.</source>
        <translation>Fügt einen Datensatz mit seiner Dokumentkennung hinzu; so oft wie nötig, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Adds what is offered first for each requirement that is not met.</source>
        <translation>Fügt hinzu, was zu jeder unerfüllten Anforderung zuerst angeboten wird.</translation>
    </message>
    <message>
        <source>Why it is sealed though something mandatory is missing.</source>
        <translation>Warum sie versiegelt wird, obwohl etwas Verlangtes fehlt.</translation>
    </message>
    <message>
        <source>On whose authority: self, power-of-attorney, regulator or court.</source>
        <translation>Auf wessen Befugnis: self, power-of-attorney, regulator oder court.</translation>
    </message>
    <message>
        <source>Who holds the authority.</source>
        <translation>Wer die Befugnis innehat.</translation>
    </message>
    <message>
        <source>The document that grants it.</source>
        <translation>Das Dokument, das sie erteilt.</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>Ihr letzter Tag.</translation>
    </message>
    <message>
        <source>It covers this account alone.</source>
        <translation>Sie gilt nur für dieses Konto.</translation>
    </message>
    <message>
        <source>Tells what would be in it and what stands against sealing; keeps nothing.</source>
        <translation>Sagt, was darin wäre und was gegen das Versiegeln spricht; behält nichts.</translation>
    </message>
    <message>
        <source>Without a signature, as where there is no keychain to hold a key.</source>
        <translation>Ohne Signatur, etwa wo kein Schlüsselbund einen Schlüssel hält.</translation>
    </message>
    <message>
        <source>Whether a file is a pack of this profile, as it was sealed.</source>
        <translation>Ob eine Datei eine Mappe dieses Profils ist, wie sie versiegelt wurde.</translation>
    </message>
    <message>
        <source>The public key to verify with, instead of what this profile knows.</source>
        <translation>Der öffentliche Schlüssel zum Prüfen, statt dessen, was dieses Profil weiß.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Puts a response pack together and seals it: one archival PDF (PDF/A-3) with cover, contents, the pages of every item, a manifest and the originals
inside. CASE is a dispute, a workspace, a case or a document. Without CASE the packs of this profile are listed.</source>
        <translation>Stellt eine Antwortmappe zusammen und versiegelt sie: ein Archiv-PDF (PDF/A-3) mit Deckblatt, Inhalt, den Seiten jedes Stücks, einem Manifest und den Originalen
darin. CASE ist ein Streitfall, ein Arbeitsbereich, ein Vorgang oder ein Dokument. Ohne CASE werden die Mappen dieses Profils aufgezählt.</translation>
    </message>
    <message>
        <source>name one case, or --verify a file</source>
        <translation>bitte einen Vorgang nennen, oder eine Datei mit --verify</translation>
    </message>
    <message>
        <source>say with --out where the pack is to be written, or --dry-run</source>
        <translation>bitte mit --out sagen, wohin die Mappe geschrieben wird, oder --dry-run</translation>
    </message>
    <message>
        <source>there is no authority %1</source>
        <translation>es gibt keine Befugnis %1</translation>
    </message>
    <message>
        <source>%1 is no day; days are written 2026-03-31</source>
        <translation>%1 ist kein Tag; Tage schreibt man 2026-03-31</translation>
    </message>
    <message>
        <source>name a case</source>
        <translation>bitte einen Vorgang nennen</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n Mappe</numerusform>
            <numerusform>%n Mappen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not understood and was left out: %2</source>
        <translation>%1 ist nicht zu verstehen und wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>there is no checklist %1; there are: %2</source>
        <translation>es gibt keine Prüfliste %1; es gibt: %2</translation>
    </message>
    <message>
        <source>there is no dispute, workspace, case or document %1</source>
        <translation>es gibt keinen Streitfall, Arbeitsbereich, Vorgang und kein Dokument %1</translation>
    </message>
    <message>
        <source>not sealed because of %1</source>
        <translation>nicht versiegelt wegen %1</translation>
    </message>
    <message>
        <source>it is sealed, and kept as %1</source>
        <translation>sie ist versiegelt und liegt als %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not signed: %1</source>
        <translation>nicht unterschrieben: %1</translation>
    </message>
    <message>
        <source>no pack of this profile has these bytes</source>
        <translation>keine Mappe dieses Profils hat diese Bytes</translation>
    </message>
    <message>
        <source>%1 version %2, sealed %3 by %4</source>
        <translation>%1 Fassung %2, versiegelt %3 von %4</translation>
    </message>
    <message>
        <source>signed with this key: %1</source>
        <translation>mit diesem Schlüssel signiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) inside, each as the manifest says</source>
        <translation>
            <numerusform>%n Datei darin, wie das Manifest sagt</numerusform>
            <numerusform>%n Dateien darin, jede wie das Manifest sagt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 inside is not as the manifest says: %2</source>
        <translation>%1 darin ist nicht wie das Manifest sagt: %2</translation>
    </message>
    <message>
        <source>this is no pack as it was sealed: %1</source>
        <translation>das ist keine Mappe, wie sie versiegelt wurde: %1</translation>
    </message>
</context>
<context>
    <name>cf::cli::PracticeCommand</name>
    <message>
        <source>States a practice of this channel: print, email, …</source>
        <translation>Gibt eine Übung dieses Kanals an: print, email, …</translation>
    </message>
    <message>
        <source>With --channel: what is usual, in the words of somebody who knows it.</source>
        <translation>Mit --channel: was üblich ist, in den Worten von jemandem, der es weiß.</translation>
    </message>
    <message>
        <source>With --channel: who states it.</source>
        <translation>Mit --channel: wer es angibt.</translation>
    </message>
    <message>
        <source>With --channel: as what.</source>
        <translation>Mit --channel: in welcher Eigenschaft.</translation>
    </message>
    <message>
        <source>With --channel: of letters handed over from this day on, as 2025-03-14.</source>
        <translation>Mit --channel: für Schreiben, die ab diesem Tag übergeben wurden, etwa 2025-03-14.</translation>
    </message>
    <message>
        <source>With --channel: and until this one.</source>
        <translation>Mit --channel: und bis zu diesem.</translation>
    </message>
    <message>
        <source>Withdraws the statement of this number; it stays in the list, with the time.</source>
        <translation>Zieht die Angabe mit dieser Nummer zurück; sie bleibt mit dem Zeitpunkt in der Liste.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Lists how letters of a channel are ordinarily handed over, as persons stated it. A statement stands with every letter that was handed over
in its time and of which nothing more is known: on the screen and on evidence sheets, as what is usual, never as what happened.</source>
        <translation>Listet, wie Schreiben eines Kanals üblicherweise übergeben werden, wie Personen es angegeben haben. Eine Angabe steht bei jedem Schreiben, das
in ihrer Zeit übergeben wurde und von dem nicht mehr bekannt ist: am Bildschirm und auf Beweisblättern, als das Übliche, nie als das Geschehene.</translation>
    </message>
    <message>
        <source>it takes options alone</source>
        <translation>es nimmt nur Optionen</translation>
    </message>
    <message>
        <source>--withdraw takes a number</source>
        <translation>--withdraw braucht eine Nummer</translation>
    </message>
    <message>
        <source>one at a time: a statement, or its withdrawal</source>
        <translation>eines nach dem anderen: eine Angabe oder ihre Zurücknahme</translation>
    </message>
    <message>
        <source>--%1 goes with --channel</source>
        <translation>--%1 gehört zu --channel</translation>
    </message>
    <message>
        <source>there is no channel %1</source>
        <translation>es gibt keinen Kanal %1</translation>
    </message>
    <message>
        <source>a statement wants --text and --by</source>
        <translation>eine Angabe braucht --text und --by</translation>
    </message>
    <message>
        <source>--until is before --from</source>
        <translation>--until liegt vor --from</translation>
    </message>
    <message>
        <source>a day is written as 2025-03-14, not %1</source>
        <translation>ein Tag wird als 2025-03-14 geschrieben, nicht als %1</translation>
    </message>
    <message>
        <source>withdrawn: </source>
        <translation>zurückgezogen: </translation>
    </message>
    <message>
        <source>nothing was stated</source>
        <translation>es wurde nichts angegeben</translation>
    </message>
</context>
<context>
    <name>cf::cli::QueryArgument</name>
    <message>
        <source>perhaps: %1</source>
        <translation>vielleicht: %1</translation>
    </message>
    <message>
        <source>%1 complete to %2</source>
        <translation>%1 vollständig bis %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message numerus="yes">
        <source>%1 but for %n gap(s)</source>
        <extracomment>The first is &quot;NAME complete to TIME&quot;</extracomment>
        <translation>
            <numerusform>%1 bis auf %n Lücke</numerusform>
            <numerusform>%1 bis auf %n Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>this is asked of workspaces: counterfoil workspace --kind policy --renewal &apos;&lt;30d&apos; --missing-notice</source>
        <translation>das wird Arbeitsbereiche gefragt: counterfoil workspace --kind policy --renewal &apos;&lt;30d&apos; --missing-notice</translation>
    </message>
</context>
<context>
    <name>cf::cli::ReissueCertificateCommand</name>
    <message>
        <source>Where the certificate is written, a PDF; its signature beside it, with .minisig added.</source>
        <translation>Wohin die Bescheinigung geschrieben wird, ein PDF; ihre Signatur daneben, mit .minisig am Ende.</translation>
    </message>
    <message>
        <source>With --out: without a signature, as where there is no keychain to hold a key.</source>
        <translation>Mit --out: ohne Signatur, etwa wo kein Schlüsselbund einen Schlüssel hält.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Tells what became of a letter that was asked for once more: original, authority, decisions, what left, what came back of it and how equal
that is to the original, and what stands against it; and writes that as a signed archival PDF with the same inside as JSON. It is
named by the reference of the request (CF-…), or by the letter where it was asked for just once. Exit code 0 when nothing stands
against it, 3 when something is open, 5 when bytes are not those that were recorded, 6 when what came back differs.</source>
        <translation>Sagt, was aus einem noch einmal angeforderten Schreiben wurde: Original, Befugnis, Entscheidungen, was hinausging, was davon zurückkam und wie gleich
das dem Original ist, und was dagegen spricht; und schreibt es als signierte Archiv-PDF mit demselben als JSON darin. Genannt
wird es mit dem Bezug der Anforderung (CF-…) oder mit dem Schreiben, wenn es nur einmal angefordert wurde. Exitcode 0, wenn nichts
dagegen spricht, 3, wenn etwas offen ist, 5, wenn Bytes nicht die erfassten sind, 6, wenn sich das Zurückgekommene unterscheidet.</translation>
    </message>
    <message>
        <source>name one request, or one communication</source>
        <translation>nennen Sie eine Anforderung oder eine Mitteilung</translation>
    </message>
    <message>
        <source>--unsigned goes with --out</source>
        <translation>--unsigned geht mit --out</translation>
    </message>
    <message>
        <source>nobody asked for %1 once more</source>
        <translation>%1 hat niemand noch einmal angefordert</translation>
    </message>
    <message>
        <source>%1 was asked for several times; name one: %2</source>
        <translation>%1 wurde mehrmals angefordert; nennen Sie eine: %2</translation>
    </message>
    <message>
        <source>the outbox has no such reissue: %1</source>
        <translation>der Postausgang hat keine solche Neuausgabe: %1</translation>
    </message>
</context>
<context>
    <name>cf::cli::ReissueCommand</name>
    <message>
        <source>not an authority: %1</source>
        <translation>keine Berechtigung: %1</translation>
    </message>
    <message>
        <source>not a day: %1</source>
        <translation>kein Tag: %1</translation>
    </message>
    <message>
        <source>In which way: %1 (default %2).</source>
        <translation>Auf welche Weise: %1 (Vorgabe %2).</translation>
    </message>
    <message>
        <source>By which channel: print, registered-mail, email, portal, sms; else the best that is open.</source>
        <translation>Über welchen Kanal: print, registered-mail, email, portal, sms; sonst der beste offene.</translation>
    </message>
    <message>
        <source>Why: %1 (default %2).</source>
        <translation>Warum: %1 (Vorgabe %2).</translation>
    </message>
    <message>
        <source>Who asks, how their identity was checked, what shows that they may, and until when: WHO[:CHECK[:DOCUMENT[:DAY]]].
WHO: %1. CHECK: %2.</source>
        <translation>Wer anfragt, wie die Identität geprüft wurde, was die Berechtigung zeigt und bis wann: WER[:PRÜFUNG[:DOKUMENT[:TAG]]].
WER: %1. PRÜFUNG: %2.</translation>
    </message>
    <message>
        <source>What was said; it stands in the case.</source>
        <translation>Was gesagt wurde; es steht im Fall.</translation>
    </message>
    <message>
        <source>To whom, where it is not the recipient of the original.</source>
        <translation>An wen, wenn es nicht der Empfänger des Originals ist.</translation>
    </message>
    <message>
        <source>Address or number, where it is not the last known one.</source>
        <translation>Adresse oder Nummer, wenn es nicht die letzte bekannte ist.</translation>
    </message>
    <message>
        <source>Whose copy, where the letter went to several.</source>
        <translation>Wessen Exemplar, wenn der Brief an mehrere ging.</translation>
    </message>
    <message>
        <source>A fee, as the customer was told it.</source>
        <translation>Eine Gebühr, wie sie dem Kunden genannt wurde.</translation>
    </message>
    <message>
        <source>Not marked as a copy.</source>
        <translation>Nicht als Kopie gekennzeichnet.</translation>
    </message>
    <message>
        <source>Kept as a draft: nothing is asked for.</source>
        <translation>Als Entwurf behalten: nichts wird angefordert.</translation>
    </message>
    <message>
        <source>Says what would be asked for and what stands against it; nothing is kept.</source>
        <translation>Sagt, was angefordert würde und was dagegen steht; nichts wird behalten.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Asks for a letter to be sent again. The request lies in the outbox when this ends, leaves after half a minute, and starts a case in the
workflow system, where somebody else approves it.</source>
        <translation>Fordert an, dass ein Brief erneut gesendet wird. Die Anforderung liegt danach im Ausgang, geht nach einer halben Minute hinaus und eröffnet
einen Fall im Workflow-System, wo jemand anderes sie freigibt.</translation>
    </message>
    <message>
        <source>name one communication</source>
        <translation>geben Sie ein Schreiben an</translation>
    </message>
    <message>
        <source>not a mode: %1</source>
        <translation>keine Weise: %1</translation>
    </message>
    <message>
        <source>not a reason: %1</source>
        <translation>kein Grund: %1</translation>
    </message>
    <message>
        <source>not a channel: %1</source>
        <translation>kein Kanal: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>by %1 to %2, %3</source>
        <translation>über %1 an %2, %3</translation>
    </message>
    <message>
        <source>no workflow system is connected, so nobody could approve it</source>
        <translation>kein Workflow-System ist verbunden, also könnte es niemand freigeben</translation>
    </message>
    <message>
        <source>%1 leaves for %2 at %3</source>
        <translation>%1 geht um %3 an %2 hinaus</translation>
    </message>
    <message>
        <source>%1 is kept as a draft</source>
        <translation>%1 ist als Entwurf behalten</translation>
    </message>
</context>
<context>
    <name>cf::cli::ReissuePlanCommand</name>
    <message>
        <source>not a group: %1; there are: %2</source>
        <translation>keine Gruppe: %1; es gibt: %2</translation>
    </message>
    <message>
        <source>letters of this group cannot be sent: %1</source>
        <translation>Briefe dieser Gruppe können nicht gesendet werden: %1</translation>
    </message>
    <message>
        <source>What the plan is called.</source>
        <translation>Wie das Vorhaben heißt.</translation>
    </message>
    <message>
        <source>Why, in words; it stands in the case.</source>
        <translation>Weshalb, in Worten; es steht im Fall.</translation>
    </message>
    <message>
        <source>By which channel: print, registered-mail, email, portal, sms; else for each the best that is open.</source>
        <translation>Auf welchem Kanal: print, registered-mail, email, portal, sms; sonst für jeden der beste, der offen ist.</translation>
    </message>
    <message>
        <source>Why: %1 (default %2).</source>
        <translation>Warum: %1 (Vorgabe %2).</translation>
    </message>
    <message>
        <source>Groups that are sent all the same, parted by commas. Groups: %1.</source>
        <translation>Gruppen, die trotzdem gesendet werden, durch Kommas getrennt. Gruppen: %1.</translation>
    </message>
    <message>
        <source>Groups that are left out.</source>
        <translation>Gruppen, die ausgelassen werden.</translation>
    </message>
    <message>
        <source>Kept as a draft: nothing is asked for.</source>
        <translation>Als Entwurf behalten: nichts wird angefordert.</translation>
    </message>
    <message>
        <source>Looks at every letter and says what would be asked for; nothing is kept.</source>
        <translation>Sieht jeden Brief an und sagt, was angefordert würde; nichts wird behalten.</translation>
    </message>
    <message>
        <source>Of a plan: where its certificate is written, a PDF; its signature beside it, with .minisig added.</source>
        <translation>Zu einem Vorhaben: wohin seine Bescheinigung geschrieben wird, ein PDF; ihre Signatur daneben, mit angehängtem .minisig.</translation>
    </message>
    <message>
        <source>With --out: without a signature, as where there is no keychain to hold a key.</source>
        <translation>Mit --out: ohne Signatur, etwa wo kein Schlüsselbund einen Schlüssel hält.</translation>
    </message>
    <message>
        <source>Prints every letter as CSV.</source>
        <translation>Gibt jeden Brief als CSV aus.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Asks for all letters of a query to be sent again, as one plan: each is looked at, in groups; those that nothing stands against are included. The plan
lies in the outbox when this ends, leaves after half a minute and starts a case, where somebody else approves it; then the letters leave in
batches. With a plan (CF-…): what became of it, letter by letter, and its certificate; exit code 0 when nothing stands against it, 3 when
something is open or was not sent, 5 when the letters are not those that were asked for. With nothing: all plans. Pause, go on, cancel
and try again: counterfoil outbox.</source>
        <translation>Fordert an, dass alle Briefe einer Suche erneut gesendet werden, als ein Vorhaben: jeder wird angesehen, in Gruppen; enthalten sind die, gegen die nichts spricht. Das
Vorhaben liegt am Ende im Postausgang, geht nach einer halben Minute ab und beginnt einen Fall, in dem es jemand anderes freigibt; dann gehen die Briefe in
Schüben ab. Mit einem Vorhaben (CF-…): was daraus wurde, Brief für Brief, und seine Bescheinigung; Rückgabewert 0, wenn nichts dagegen steht, 3, wenn
etwas offen ist oder nicht gesendet wurde, 5, wenn die Briefe nicht die angeforderten sind. Ohne alles: alle Vorhaben. Anhalten, fortsetzen, abbrechen
und erneut versuchen: counterfoil outbox.</translation>
    </message>
    <message>
        <source>either --json or --csv</source>
        <translation>entweder --json oder --csv</translation>
    </message>
    <message>
        <source>not a reason: %1</source>
        <translation>kein Grund: %1</translation>
    </message>
    <message>
        <source>not a channel: %1</source>
        <translation>kein Kanal: %1</translation>
    </message>
    <message>
        <source>--unsigned goes with --out</source>
        <translation>--unsigned geht mit --out</translation>
    </message>
    <message>
        <source>--out goes with a plan</source>
        <translation>--out gehört zu einem Vorhaben</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 leaves at %2; somebody else has to approve it</source>
        <translation>%1 geht um %2 ab; jemand anderes muss es freigeben</translation>
    </message>
    <message>
        <source>%1 is kept as a draft</source>
        <translation>%1 ist als Entwurf behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n Vorhaben</numerusform>
            <numerusform>%n Vorhaben</numerusform>
        </translation>
    </message>
    <message>
        <source>the outbox has no such plan: %1</source>
        <translation>im Postausgang gibt es kein solches Vorhaben: %1</translation>
    </message>
</context>
<context>
    <name>cf::cli::RepositoriesCommand</name>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Says how complete the cache is against each repository, and what keeps it from being so.</source>
        <translation>Sagt, wie vollständig der Cache gegenüber jedem Archivsystem ist und was dem entgegensteht.</translation>
    </message>
    <message>
        <source>this command takes no names</source>
        <translation>dieser Befehl nimmt keine Namen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  complete to %1; %2 communications here, %3 records there; %4 no longer shown, %5 set aside</source>
        <translation>  vollständig bis %1; %2 Schreiben hier, %3 Datensätze dort; %4 nicht mehr gezeigt, %5 beiseitegelegt</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählte</translation>
    </message>
    <message>
        <source>  last attempt %1: %2</source>
        <translation>  letzter Versuch %1: %2</translation>
    </message>
    <message>
        <source>  %1: %2, %3, since %4</source>
        <translation>  %1: %2, %3, seit %4</translation>
    </message>
    <message>
        <source>  disconnected since %1; what is known of it stays</source>
        <translation>  getrennt seit %1; was von ihm bekannt ist, bleibt</translation>
    </message>
    <message>
        <source>  open: %1</source>
        <translation>  offen: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>cf::cli::RequestCommand</name>
    <message>
        <source>Fills in a field of the letter, NAME=VALUE; may be given several times.</source>
        <translation>Füllt ein Feld des Schreibens aus, NAME=WERT; mehrfach möglich.</translation>
    </message>
    <message>
        <source>About this letter, by its id or document id.</source>
        <translation>Zu diesem Schreiben, nach seiner ID oder Dokument-ID.</translation>
    </message>
    <message>
        <source>About this workspace, what it stands for, or a case of a workflow system.</source>
        <translation>Zu diesem Arbeitsbereich, zu dem, wofür er steht, oder zu einem Fall eines Workflow-Systems.</translation>
    </message>
    <message>
        <source>About this dispute.</source>
        <translation>Zu diesem Streitfall.</translation>
    </message>
    <message>
        <source>By which channel: print, registered-mail, email, portal, sms; else the one that rules, wishes and the past give.</source>
        <translation>Auf welchem Kanal: print, registered-mail, email, portal, sms; sonst der, den Regeln, Wünsche und Vergangenheit ergeben.</translation>
    </message>
    <message>
        <source>Address or number, where it is not the last known one.</source>
        <translation>Adresse oder Nummer, wenn es nicht die letzte bekannte ist.</translation>
    </message>
    <message>
        <source>Under which brand, where the business unit has several.</source>
        <translation>Unter welcher Marke, wo der Geschäftsbereich mehrere hat.</translation>
    </message>
    <message>
        <source>By which of the templates that are in force.</source>
        <translation>Mit welcher der Vorlagen, die in Kraft sind.</translation>
    </message>
    <message>
        <source>For whoever approves it.</source>
        <translation>Für die, die es freigeben.</translation>
    </message>
    <message>
        <source>Also where the same was asked for minutes ago.</source>
        <translation>Auch wenn dasselbe vor Minuten angefordert wurde.</translation>
    </message>
    <message>
        <source>Kept as a draft: nothing is asked for.</source>
        <translation>Als Entwurf behalten: nichts wird angefordert.</translation>
    </message>
    <message>
        <source>Says what would be asked for and what stands against it; nothing is kept.</source>
        <translation>Sagt, was angefordert würde und was dagegen steht; nichts wird behalten.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Asks for a letter to be made about a record, a case or a dispute; without a PRESET it lists the presets. The request lies in the outbox
when this ends, leaves after half a minute, and starts a case in the workflow system. It is made when an archive shows it: see requests.</source>
        <translation>Fordert ein Schreiben zu einem Dokument, einem Fall oder einem Streitfall an; ohne PRESET listet es die Vorlagen. Die Anforderung liegt am Ende im
Postausgang, geht nach einer halben Minute und beginnt einen Fall im Workflow-System. Erstellt ist es, wenn ein Archiv es zeigt: siehe requests.</translation>
    </message>
    <message>
        <source>name one preset</source>
        <translation>nennen Sie eine Vorlage</translation>
    </message>
    <message>
        <source>name what it is about: --record, --case or --dispute, one of them</source>
        <translation>nennen Sie, worum es geht: --record, --case oder --dispute, eines davon</translation>
    </message>
    <message>
        <source>name a preset; without any they are listed</source>
        <translation>nennen Sie eine Vorlage; ohne werden sie gelistet</translation>
    </message>
    <message>
        <source>not NAME=VALUE: %1</source>
        <translation>kein NAME=WERT: %1</translation>
    </message>
    <message>
        <source>not a channel: %1</source>
        <translation>kein Kanal: %1</translation>
    </message>
    <message>
        <source>%1 is not understood and was left out: %2</source>
        <translation>%1 ist nicht zu verstehen und wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>the letter has no field %1</source>
        <translation>das Schreiben hat kein Feld %1</translation>
    </message>
    <message>
        <source>%1 leaves for %2 at %3</source>
        <translation>%1 geht um %3 an %2 hinaus</translation>
    </message>
    <message>
        <source>%1 is kept as a draft</source>
        <translation>%1 ist als Entwurf behalten</translation>
    </message>
    <message>
        <source>no workflow system is connected, so nobody could take it on</source>
        <translation>kein Workflow-System ist verbunden, also könnte es niemand annehmen</translation>
    </message>
</context>
<context>
    <name>cf::cli::RequestsCommand</name>
    <message>
        <source>Only those of which something is still to happen.</source>
        <translation>Nur solche, bei denen noch etwas geschieht.</translation>
    </message>
    <message>
        <source>At most so many (200).</source>
        <translation>Höchstens so viele (200).</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Tells of letters that were asked for, the last first: with a REFERENCE all that one keeps, and what became of it. What is done is what the
workflow system and the archives show; a letter is made when an archive shows it.</source>
        <translation>Nennt angeforderte Schreiben, das letzte zuerst: mit REFERENCE alles, was eine behält, und was daraus wurde. Getan ist, was das Workflow-System
und die Archive zeigen; erstellt ist ein Schreiben, wenn ein Archiv es zeigt.</translation>
    </message>
    <message>
        <source>name one reference, or none</source>
        <translation>nennen Sie ein Zeichen oder keines</translation>
    </message>
    <message>
        <source>not a number: %1</source>
        <translation>keine Zahl: %1</translation>
    </message>
    <message>
        <source>there is no request %1</source>
        <translation>eine Anforderung %1 gibt es nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of another version of this program cannot be read</source>
        <translation>
            <numerusform>%n Anforderung einer anderen Fassung dieses Programms ist nicht lesbar</numerusform>
            <numerusform>%n Anforderungen einer anderen Fassung dieses Programms sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests, %3 open</source>
        <translation>%1 von %2 Anforderungen, %3 offen</translation>
    </message>
</context>
<context>
    <name>cf::cli::RulesCommand</name>
    <message>
        <source>Writes the letters that break the rule: JSON Lines for a name that ends in .jsonl, else CSV.</source>
        <translation>Schreibt die Schreiben, die die Regel verletzen: JSON Lines bei einem Namen auf .jsonl, sonst CSV.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>The rules of the house and how many letters break each; with a name, that one with its query.
Searching for the query gives exactly these letters.</source>
        <translation>Die Regeln des Hauses und wie viele Schreiben jede verletzen; mit einem Namen diese mit ihrer Abfrage.
Die Suche nach der Abfrage ergibt genau diese Schreiben.</translation>
    </message>
    <message>
        <source>name one rule</source>
        <translation>eine Regel angeben</translation>
    </message>
    <message>
        <source>name the rule whose violations are wanted</source>
        <translation>die Regel angeben, deren Verletzungen gewünscht sind</translation>
    </message>
    <message>
        <source>there is no rule %1</source>
        <translation>es gibt keine Regel %1</translation>
    </message>
    <message>
        <source>No rule is on.</source>
        <translation>Keine Regel ist eingeschaltet.</translation>
    </message>
    <message>
        <source>%1: not judged; %2</source>
        <translation>%1: nicht beurteilt; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 letters written to %2</source>
        <translation>%1 Schreiben in %2 geschrieben</translation>
    </message>
    <message>
        <source>Writes the recipients of these letters, one line each, with the channel that is asked for and the one that was taken.</source>
        <translation>Schreibt die Empfänger dieser Schreiben, je eine Zeile, mit dem verlangten und dem genommenen Kanal.</translation>
    </message>
    <message>
        <source>Only the letters of this campaign.</source>
        <translation>Nur die Schreiben dieser Kampagne.</translation>
    </message>
    <message>
        <source>%1 recipients of %2 letters written to %3; %4 on another channel than is asked for</source>
        <translation>%1 Empfänger von %2 Schreiben nach %3 geschrieben; %4 auf einem anderen Kanal als verlangt</translation>
    </message>
</context>
<context>
    <name>cf::cli::RunsCommand</name>
    <message>
        <source>Those that failed, each with its further attempts and what became of the letters.</source>
        <translation>Die gescheiterten, je mit den weiteren Versuchen und was aus den Schreiben wurde.</translation>
    </message>
    <message>
        <source>At most so many, the latest; 0 for all (default 200). Not with --failed, which tells all.</source>
        <translation>Höchstens so viele, die letzten; 0 für alle (sonst 200). Nicht mit --failed, das alle nennt.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Runs of composition systems, as they were read before those systems forgot them.</source>
        <translation>Läufe von Erstellungssystemen, gelesen, bevor diese sie vergaßen.</translation>
    </message>
    <message>
        <source>too many arguments</source>
        <translation>zu viele Argumente</translation>
    </message>
    <message>
        <source>not a number: %1</source>
        <translation>keine Zahl: %1</translation>
    </message>
    <message>
        <source>No composition system tells of its runs.</source>
        <translation>Kein Erstellungssystem berichtet von seinen Läufen.</translation>
    </message>
    <message>
        <source>%1 of %2 runs failed</source>
        <translation>%1 von %2 Läufen gescheitert</translation>
    </message>
    <message>
        <source>%1  %2  %3  documents %4, without a record here %5</source>
        <translation>%1  %2  %3  Dokumente %4, ohne Unterlage hier %5</translation>
    </message>
    <message>
        <source>%1 of %2 runs; %3 failed; %4</source>
        <translation>%1 von %2 Läufen; %3 gescheitert; %4</translation>
    </message>
</context>
<context>
    <name>cf::cli::SearchCommand</name>
    <message>
        <source>The total alone.</source>
        <translation>Nur die Gesamtzahl.</translation>
    </message>
    <message>
        <source>Says how the query was understood.</source>
        <translation>Sagt, wie die Abfrage verstanden wurde.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Prints CSV.</source>
        <translation>Gibt CSV aus.</translation>
    </message>
    <message>
        <source>either --json or --csv</source>
        <translation>entweder --json oder --csv</translation>
    </message>
    <message>
        <source>--limit takes a number from 0</source>
        <translation>--limit verlangt eine Zahl ab 0</translation>
    </message>
    <message>
        <source>any repository</source>
        <translation>keinem Archivsystem</translation>
    </message>
    <message>
        <source>no data yet for %1: from %2</source>
        <translation>noch keine Daten für %1: aus %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source> of %1; times: %2; %3</source>
        <translation> von %1; Zeiten: %2; %3</translation>
    </message>
    <message>
        <source>%1 rows shown; --limit 0 for all</source>
        <translation>%1 Zeilen gezeigt; --limit 0 für alle</translation>
    </message>
    <message>
        <source>At most N rows, 50 unless given; 0 for all.</source>
        <translation>Höchstens N Zeilen, sonst 50; 0 für alle.</translation>
    </message>
    <message>
        <source>Counts by these, of: %1.</source>
        <translation>Zählt nach diesen, aus: %1.</translation>
    </message>
    <message>
        <source>Finds what was sent, newest first. An empty query means everything.
For example: channel:email sent:2025-03..2025-04 customer:12345 bounced</source>
        <translation>Findet, was versandt wurde, das Neueste zuerst. Eine leere Abfrage bedeutet alles.
Zum Beispiel: channel:email sent:2025-03..2025-04 customer:12345 bounced</translation>
    </message>
    <message>
        <source>no facet is called %1; there are: %2</source>
        <translation>es gibt keine Facette %1; es gibt: %2</translation>
    </message>
    <message>
        <source>Asks the repositories&apos; own searches as well, for what the cache does not hold; --limit is for each.</source>
        <translation>Fragt auch die eigenen Suchen der Archivsysteme nach dem, was der Bestand nicht hat; --limit gilt für jedes.</translation>
    </message>
    <message>
        <source>--further goes with neither --csv nor --count</source>
        <translation>--further geht weder mit --csv noch mit --count</translation>
    </message>
</context>
<context>
    <name>cf::cli::SheetCommand</name>
    <message>
        <source>Where the sheet is written, a PDF; its signature beside it, with .minisig added.</source>
        <translation>Wohin das Blatt geschrieben wird, ein PDF; seine Signatur daneben, mit .minisig am Ende.</translation>
    </message>
    <message>
        <source>Without a signature, as where there is no keychain to hold a key.</source>
        <translation>Ohne Signatur, etwa wo kein Schlüsselbund einen Schlüssel hält.</translation>
    </message>
    <message>
        <source>Prints the public key of this profile, for whoever is to check its sheets.</source>
        <translation>Gibt den öffentlichen Schlüssel dieses Profils aus, für alle, die seine Blätter prüfen sollen.</translation>
    </message>
    <message>
        <source>Checks the signature beside a sheet.</source>
        <translation>Prüft die Signatur neben einem Blatt.</translation>
    </message>
    <message>
        <source>The public key to check with; else that of this profile.</source>
        <translation>Der öffentliche Schlüssel, mit dem geprüft wird; sonst der dieses Profils.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Writes the evidence sheet of one communication: a signed archival PDF (PDF/A-3) that says what was sent, when, to whom, which version,
who approved it and what arrived, with the same inside as JSON. The communication is named by our id (cm-…) or a unique beginning
of it, or by the organisation&apos;s document id.</source>
        <translation>Schreibt das Beweisblatt eines Schreibens: ein signiertes Archiv-PDF (PDF/A-3), das sagt, was wann an wen in welcher Version gesandt wurde,
wer sie freigab und was ankam, mit demselben als JSON darin. Das Schreiben wird mit unserer Kennung (cm-…), einem eindeutigen Anfang
davon oder der Dokumentkennung der Organisation benannt.</translation>
    </message>
    <message>
        <source>name one communication, or --key, or --check</source>
        <translation>ein Schreiben nennen, oder --key, oder --check</translation>
    </message>
    <message>
        <source>name one communication</source>
        <translation>geben Sie ein Schreiben an</translation>
    </message>
    <message>
        <source>say with --out where the sheet is to be written</source>
        <translation>mit --out sagen, wohin das Blatt geschrieben werden soll</translation>
    </message>
    <message>
        <source>the archived bytes are not those that were first read; the sheet says so</source>
        <translation>die archivierten Bytes sind nicht die zuerst gelesenen; das Blatt sagt es</translation>
    </message>
    <message>
        <source>that is not a public key: %1</source>
        <translation>das ist kein öffentlicher Schlüssel: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>signed with this key: %1</source>
        <translation>mit diesem Schlüssel signiert: %1</translation>
    </message>
    <message>
        <source>the signature does not hold: %1</source>
        <translation>die Signatur hält nicht: %1</translation>
    </message>
</context>
<context>
    <name>cf::cli::ShowCommand</name>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>name one communication</source>
        <translation>geben Sie ein Schreiben an</translation>
    </message>
    <message>
        <source>not a time: %1</source>
        <translation>keine Zeitangabe: %1</translation>
    </message>
    <message>
        <source>template %1 version %2</source>
        <translation>Vorlage %1 Version %2</translation>
    </message>
    <message>
        <source>, approved by %1</source>
        <translation>, freigegeben von %1</translation>
    </message>
    <message>
        <source>issued %1, sent %2</source>
        <translation>ausgestellt %1, gesendet %2</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>Nachweisgrad %1</translation>
    </message>
    <message>
        <source>there is no document</source>
        <translation>es gibt kein Dokument</translation>
    </message>
    <message>
        <source>the bytes are not those that were archived; nothing is written</source>
        <translation>die Bytes sind nicht die archivierten; es wird nichts geschrieben</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Writes the archived bytes, if they are still those that came in; - for standard output.</source>
        <translation>Schreibt die archivierten Bytes, wenn sie noch die eingegangenen sind; - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>As it was known then, e.g. 2025-03-14 or 2025-03-14T09:12:00Z.</source>
        <translation>Wie es damals bekannt war, z. B. 2025-03-14 oder 2025-03-14T09:12:00Z.</translation>
    </message>
    <message>
        <source>Shows one communication: by our id (cm-…) or a unique beginning of it, or by the organisation&apos;s document id.</source>
        <translation>Zeigt ein Schreiben: nach unserer Kennung (cm-…) oder ihrem eindeutigen Anfang, oder nach der Dokumentnummer der Organisation.</translation>
    </message>
    <message>
        <source>%1 is disconnected: as of %2; no longer kept in step since %3</source>
        <translation>%1 ist getrennt: Stand %2; seit %3 nicht mehr abgeglichen</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message numerus="yes">
        <source>made from %n value(s) of %1, captured %2, SHA-256 %3</source>
        <translation>
            <numerusform>aus %n Wert von %1 erstellt, erfasst %2, SHA-256 %3</numerusform>
            <numerusform>aus %n Werten von %1 erstellt, erfasst %2, SHA-256 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>later %1, %2</source>
        <translation>später %1, %2</translation>
    </message>
</context>
<context>
    <name>cf::cli::SignInCommand</name>
    <message>
        <source>Where one signs in in the browser: only says where, and opens none.</source>
        <translation>Bei Anmeldung im Browser: sagt nur, wo man sich anmeldet, und öffnet keinen.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Signs in to a connected repository again: after its password changed, when its sign-in ended, or when it was disconnected, which connects it again.
The connection is tried first; what is known of the repository stays.</source>
        <translation>Meldet sich bei einem verbundenen Archivsystem neu an: nach einer Änderung des Passworts, wenn die Anmeldung endete oder wenn es getrennt wurde; es ist dann wieder verbunden.
Die Verbindung wird zuerst geprüft; was vom Archivsystem bekannt ist, bleibt.</translation>
    </message>
    <message>
        <source>name one repository</source>
        <translation>nennen Sie ein Archivsystem</translation>
    </message>
    <message>
        <source>no repository is called %1</source>
        <translation>kein Archivsystem heißt %1</translation>
    </message>
    <message>
        <source>%1 is a folder: nobody signs in to it</source>
        <translation>%1 ist ein Ordner: dort meldet sich niemand an</translation>
    </message>
    <message>
        <source>one signs in to %1 in the browser; no password is taken</source>
        <translation>bei %1 meldet man sich im Browser an; ein Passwort wird nicht angenommen</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Passwort von %1: </translation>
    </message>
    <message>
        <source>%1 is connected again; the next sync brings what changed since %2</source>
        <translation>%1 ist wieder verbunden; der nächste Abgleich bringt, was sich seit %2 geändert hat</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>signed in to %1</source>
        <translation>bei %1 angemeldet</translation>
    </message>
</context>
<context>
    <name>cf::cli::SyncCommand</name>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>no repository is called %1</source>
        <translation>es gibt kein Archivsystem %1</translation>
    </message>
    <message>
        <source>no repository is connected; connect one with: counterfoil add folder PATH</source>
        <translation>es ist kein Archivsystem angebunden; binden Sie eines an mit: counterfoil add folder PATH</translation>
    </message>
    <message>
        <source>%1: %2 looked at, %3 written, %4 communications; %5 set aside, %6 missing, %7 altered</source>
        <translation>%1: %2 angesehen, %3 geschrieben, %4 Schreiben; %5 zurückgestellt, %6 fehlend, %7 verändert</translation>
    </message>
    <message>
        <source>%1 is not complete: %2</source>
        <translation>%1 ist nicht vollständig: %2</translation>
    </message>
    <message>
        <source>Brings the cache in step with the named repositories, or with all.
It can be stopped or killed at any moment and goes on where it was.</source>
        <translation>Bringt den Zwischenspeicher auf den Stand der genannten Archivsysteme oder aller.
Kann jederzeit abgebrochen werden und macht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>%1 is disconnected; what is known of it stays as it is</source>
        <translation>%1 ist getrennt; was von ihm bekannt ist, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 von %2</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <extracomment>records a second</extracomment>
        <translation>, %1/s</translation>
    </message>
    <message numerus="yes">
        <source>, %n s left</source>
        <translation>
            <numerusform>, noch %n s</numerusform>
            <numerusform>, noch %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all that follows from cases could be planned: %1</source>
        <translation>Nicht alles, was aus Vorgängen folgt, konnte geplant werden: %1</translation>
    </message>
</context>
<context>
    <name>cf::cli::TaskCommand</name>
    <message>
        <source>How it ends, for complete; a task that ends in one way alone needs none.</source>
        <translation>Wie sie endet, für complete; eine Aufgabe, die nur auf eine Weise endet, braucht es nicht.</translation>
    </message>
    <message>
        <source>What is said; it stands in the case for everybody.</source>
        <translation>Was gesagt wird; es steht im Vorgang für alle.</translation>
    </message>
    <message>
        <source>To whom it is delegated, as the system names them.</source>
        <translation>An wen sie delegiert wird, so wie das System ihn nennt.</translation>
    </message>
    <message>
        <source>In which workflow system, where several have a task of this id.</source>
        <translation>In welchem Workflow-System, wenn mehrere eine Aufgabe dieser ID haben.</translation>
    </message>
    <message>
        <source>Kept as a draft: nothing leaves before somebody accepts it in the outbox.</source>
        <translation>Bleibt ein Entwurf: Nichts geht hinaus, bevor es jemand im Postausgang annimmt.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Tells a task with its case and everything that happened in it, or does something about it: claim, release (give it back), complete,
delegate, comment. What is asked for lies in the outbox when this ends, and leaves after 15 seconds when something sends: the window, or
counterfoil outbox --send. A task that nobody has is claimed before it is completed.</source>
        <translation>Zeigt eine Aufgabe mit ihrem Vorgang und allem, was darin geschah, oder tut etwas damit: claim (übernehmen), release (zurückgeben), complete
(abschließen), delegate (delegieren), comment (kommentieren). Was verlangt wird, liegt danach im Postausgang und geht nach 15 Sekunden hinaus, sobald
jemand sendet: das Fenster oder counterfoil outbox --send. Eine Aufgabe, die niemand hat, wird vor dem Abschließen übernommen.</translation>
    </message>
    <message>
        <source>name one task, and at most one thing to do</source>
        <translation>Nennen Sie eine Aufgabe und höchstens eines, was zu tun ist</translation>
    </message>
    <message>
        <source>what is to be done?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>nothing that can be done: %1</source>
        <translation>nichts, was sich tun lässt: %1</translation>
    </message>
    <message>
        <source>--outcome is for complete</source>
        <translation>--outcome gehört zu complete</translation>
    </message>
    <message>
        <source>say to whom, with --to</source>
        <translation>Sagen Sie mit --to, an wen</translation>
    </message>
    <message>
        <source>--to is for delegate</source>
        <translation>--to gehört zu delegate</translation>
    </message>
    <message>
        <source>--comment is for complete and comment</source>
        <translation>--comment gehört zu complete und comment</translation>
    </message>
    <message>
        <source>there is no task %1</source>
        <translation>es gibt keine Aufgabe %1</translation>
    </message>
    <message>
        <source>several systems have a task %1: %2; say which with --system</source>
        <translation>mehrere Systeme haben eine Aufgabe %1: %2; sagen Sie mit --system, welches</translation>
    </message>
    <message>
        <source>say how it ends, with --outcome: %1</source>
        <translation>Sagen Sie mit --outcome, wie sie endet: %1</translation>
    </message>
    <message>
        <source>%1 is kept as a draft</source>
        <translation>%1 ist als Entwurf behalten</translation>
    </message>
    <message>
        <source>%1 lies in the outbox and leaves in 15 seconds</source>
        <translation>%1 liegt im Postausgang und geht in 15 Sekunden hinaus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cf::cli::TasksCommand</name>
    <message>
        <source>Only those that you have.</source>
        <translation>Nur die, die Sie haben.</translation>
    </message>
    <message>
        <source>Only those that nobody has and that one of your groups may claim.</source>
        <translation>Nur die, die niemand hat und die eine Ihrer Gruppen übernehmen darf.</translation>
    </message>
    <message>
        <source>Only those that were due before now.</source>
        <translation>Nur die, die schon fällig waren.</translation>
    </message>
    <message>
        <source>Only those with these words in the task, its case or what that is about.</source>
        <translation>Nur die mit diesen Wörtern in der Aufgabe, ihrem Vorgang oder dem, worum es geht.</translation>
    </message>
    <message>
        <source>Only those of one workflow system.</source>
        <translation>Nur die eines Workflow-Systems.</translation>
    </message>
    <message>
        <source>By due (the default), age, task, case, assignee, group or system.</source>
        <translation>Nach due (Vorgabe), age, task, case, assignee, group oder system.</translation>
    </message>
    <message>
        <source>The other way round.</source>
        <translation>Andersherum.</translation>
    </message>
    <message>
        <source>At most so many; 0 for all (default 50).</source>
        <translation>Höchstens so viele; 0 für alle (sonst 50).</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Open tasks of all connected workflow systems, as they were when each was read last. Who you are there and which groups are yours is said
with the connection: --set actor=NAME, --set groups=GROUP,GROUP.</source>
        <translation>Offene Aufgaben aller verbundenen Workflow-Systeme, wie sie waren, als jedes zuletzt gelesen wurde. Wer Sie dort sind und welche Gruppen Ihre sind,
steht bei der Verbindung: --set actor=NAME, --set groups=GRUPPE,GRUPPE.</translation>
    </message>
    <message>
        <source>too many arguments</source>
        <translation>zu viele Argumente</translation>
    </message>
    <message>
        <source>one of --mine and --groups</source>
        <translation>eines von --mine und --groups</translation>
    </message>
    <message>
        <source>not a number: %1</source>
        <translation>keine Zahl: %1</translation>
    </message>
    <message>
        <source>not a column: %1</source>
        <translation>keine Spalte: %1</translation>
    </message>
    <message>
        <source>no workflow system is connected</source>
        <translation>kein Workflow-System ist verbunden</translation>
    </message>
    <message>
        <source>there is no workflow system %1</source>
        <translation>es gibt kein Workflow-System %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>betrifft %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 hat sie</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>%1 of %2 open tasks; mine %3, my groups&apos; %4, all %5, overdue of these %6</source>
        <translation>%1 von %2 offenen Aufgaben; meine %3, meiner Gruppen %4, alle %5, davon überfällig %6</translation>
    </message>
    <message>
        <source>%1 is complete to %2</source>
        <translation>%1 ist vollständig bis %2</translation>
    </message>
    <message>
        <source>%1 was never read to its end</source>
        <translation>%1 wurde nie vollständig gelesen</translation>
    </message>
</context>
<context>
    <name>cf::cli::TemplateCommand</name>
    <message>
        <source>Its versions, which is what is told anyway.</source>
        <translation>Die Versionen; das ist auch ohne Angabe so.</translation>
    </message>
    <message>
        <source>Who received version V.</source>
        <translation>Wer Version V erhielt.</translation>
    </message>
    <message>
        <source>What differs between version V and the version named behind the ID; as compare does it.</source>
        <translation>Was sich zwischen Version V und der hinter der Kennung genannten Version unterscheidet, wie bei compare.</translation>
    </message>
    <message>
        <source>Without an ID: every version whose use and approval do not fit. Takes a while.</source>
        <translation>Ohne Kennung: jede Version, deren Verwendung und Freigabe nicht zusammenpassen. Dauert etwas.</translation>
    </message>
    <message>
        <source>Without an ID: templates, or what they are made of: part, block, image, rule.</source>
        <translation>Ohne Kennung: Vorlagen oder ihre Bestandteile: part, block, image, rule.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Tells the versions of a template: who approved them, when each was in force, which letters used it, and where that does not fit.
It is named by its code. Without one, templates are listed.</source>
        <translation>Nennt die Versionen einer Vorlage: wer sie freigab, wann sie galten, welche Schreiben sie verwendeten und was daran nicht passt.
Sie wird mit ihrem Code genannt. Ohne ihn werden Vorlagen aufgelistet.</translation>
    </message>
    <message>
        <source>name one template</source>
        <translation>eine Vorlage nennen</translation>
    </message>
    <message>
        <source>--recipients takes a version of a template</source>
        <translation>--recipients verlangt eine Version einer Vorlage</translation>
    </message>
    <message>
        <source>--kind goes without an ID</source>
        <translation>--kind geht nur ohne Kennung</translation>
    </message>
    <message>
        <source>no kind is called %1</source>
        <translation>keine Art heißt %1</translation>
    </message>
    <message>
        <source>--misfits goes without an ID</source>
        <translation>--misfits geht nur ohne Kennung</translation>
    </message>
    <message>
        <source>--diff takes a template and two versions of it</source>
        <translation>--diff verlangt eine Vorlage und zwei ihrer Versionen</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1 Schreiben</translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <translation>%1 (abgeleitet)</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>freigegeben von %1</translation>
    </message>
    <message>
        <source>in force %1</source>
        <translation>in Kraft %1</translation>
    </message>
    <message>
        <source>first sent %1, last %2</source>
        <translation>zuerst gesendet %1, zuletzt %2</translation>
    </message>
    <message>
        <source>%1 has no version %2</source>
        <translation>%1 hat keine Version %2</translation>
    </message>
    <message>
        <source>%1 letters of %2, version %3</source>
        <translation>%1 Schreiben von %2, Version %3</translation>
    </message>
    <message>
        <source>Without an ID: everything of templates and content that was published without full approval, and what was decided on it. Takes a while.</source>
        <translation>Ohne ID: alles an Vorlagen und Inhalten, was ohne volle Genehmigung veröffentlicht wurde, und was dazu entschieden wurde. Dauert eine Weile.</translation>
    </message>
    <message>
        <source>--unapproved goes alone</source>
        <translation>--unapproved steht allein</translation>
    </message>
    <message>
        <source>explained %1: %2</source>
        <translation>erklärt %1: %2</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>nicht erklärt</translation>
    </message>
    <message>
        <source>%1 published without full approval, %2 not explained</source>
        <translation>%1 ohne volle Genehmigung veröffentlicht, %2 nicht erklärt</translation>
    </message>
</context>
<context>
    <name>cf::cli::TimelineCommand</name>
    <message>
        <source>nothing is told of it</source>
        <translation>davon ist nichts gesagt</translation>
    </message>
    <message>
        <source>The clock times are told by: customer, business, utc, or a zone such as Europe/Berlin.</source>
        <translation>Wessen Uhr gilt: customer, business, utc oder eine Zone wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Tells the whole way of one communication, with what is late, out of order, or expected and not there.
It is named by our id (cm-…) or a unique beginning of it, or by the organisation&apos;s document id.</source>
        <translation>Erzählt den ganzen Weg einer Mitteilung, mit dem, was verspätet, in falscher Folge oder erwartet und nicht da ist.
Sie wird mit unserer Kennung (cm-…) oder deren eindeutigem Anfang genannt oder mit der Dokumentnummer der Organisation.</translation>
    </message>
    <message>
        <source>name one communication</source>
        <translation>eine Mitteilung nennen</translation>
    </message>
    <message>
        <source>not a time zone: %1</source>
        <translation>keine Zeitzone: %1</translation>
    </message>
</context>
<context>
    <name>cf::cli::Trial</name>
    <message>
        <source>%1: ok</source>
        <translation>%1: in Ordnung</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nein</translation>
    </message>
    <message>
        <source>Sign in at this address; the command goes on by itself then:</source>
        <translation>Melden Sie sich unter dieser Adresse an; der Befehl geht dann von selbst weiter:</translation>
    </message>
</context>
<context>
    <name>cf::cli::ValidateCommand</name>
    <message>
        <source>Prints the reports that were kept, and reads nothing.</source>
        <translation>Gibt die aufbewahrten Berichte aus und liest nichts.</translation>
    </message>
    <message>
        <source>Where the report is written, a PDF; its signature beside it, with .minisig added.</source>
        <translation>Wohin der Bericht geschrieben wird, eine PDF; die Signatur daneben, mit angehängtem .minisig.</translation>
    </message>
    <message>
        <source>With --out: without a signature, as where there is no keychain to hold a key.</source>
        <translation>Mit --out: ohne Signatur, etwa wo kein Schlüsselbund einen Schlüssel hält.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Reads every rendition of a letter from its archive again, compares it with what was recorded when it was first read, tells how equal the
others are to the original, and keeps the report with its method and result. Exit code 5 when bytes changed or are gone, 6 when a
rendition differs from the original, 3 when something could not be read or nothing was recorded.</source>
        <translation>Liest jede Wiedergabe eines Schreibens noch einmal aus ihrem Archiv, vergleicht sie mit dem beim ersten Lesen Erfassten, sagt, wie gleich die
anderen dem Original sind, und bewahrt den Bericht mit Verfahren und Ergebnis auf. Exitcode 5, wenn Bytes verändert oder weg sind, 6, wenn
eine Wiedergabe vom Original abweicht, 3, wenn etwas nicht gelesen werden konnte oder nichts erfasst war.</translation>
    </message>
    <message>
        <source>name one communication</source>
        <translation>geben Sie ein Schreiben an</translation>
    </message>
    <message>
        <source>--kept goes with --json alone</source>
        <translation>--kept geht nur mit --json</translation>
    </message>
    <message>
        <source>--unsigned goes with --out</source>
        <translation>--unsigned geht mit --out</translation>
    </message>
    <message>
        <source>no report was kept of it</source>
        <translation>davon wurde kein Bericht aufbewahrt</translation>
    </message>
    <message>
        <source>the report could not be kept</source>
        <translation>der Bericht konnte nicht aufbewahrt werden</translation>
    </message>
</context>
<context>
    <name>cf::cli::VerifyCommand</name>
    <message>
        <source>Verifies everything.</source>
        <translation>Prüft alles.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>%1 checked, %2 intact, %3 altered, %4 missing, %5 unreadable</source>
        <translation>%1 geprüft, %2 unversehrt, %3 verändert, %4 fehlend, %5 nicht lesbar</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Reads the archived bytes again and compares them with what was recorded when they came in.</source>
        <translation>Liest die archivierten Bytes erneut und vergleicht sie mit dem, was beim Eingang festgehalten wurde.</translation>
    </message>
    <message>
        <source>no hash was recorded before; recorded now</source>
        <translation>vorher war kein Hash festgehalten; jetzt ist er es</translation>
    </message>
    <message>
        <source>Verifies the search index instead, against the rows it was made of.</source>
        <translation>Prüft stattdessen den Suchindex, gegen die Zeilen, aus denen er gemacht ist.</translation>
    </message>
    <message>
        <source>With --index: makes again what is damaged or missing.</source>
        <translation>Mit --index: macht neu, was beschädigt ist oder fehlt.</translation>
    </message>
    <message>
        <source>--repair goes with --index; documents are never changed</source>
        <translation>--repair gehört zu --index; Dokumente werden nie geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n communication(s) put into the search index again</source>
        <translation>
            <numerusform>%n Schreiben neu in den Suchindex aufgenommen</numerusform>
            <numerusform>%n Schreiben neu in den Suchindex aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>search index of %1 communications: nothing damaged, nothing missing</source>
        <translation>Suchindex über %1 Schreiben: nichts beschädigt, nichts fehlt</translation>
    </message>
    <message>
        <source>search index of %1 communications: %2 damaged, %3 missing, %4 superfluous; --repair makes them again</source>
        <translation>Suchindex über %1 Schreiben: %2 beschädigt, %3 fehlen, %4 überzählig; --repair macht sie neu</translation>
    </message>
    <message>
        <source>Reads everything from the repositories named, or from all, and compares what they say with the cache.</source>
        <translation>Liest alles aus den genannten Archivsystemen oder aus allen und vergleicht ihre Angaben mit dem Cache.</translation>
    </message>
    <message>
        <source>--against-repository goes with names of repositories alone</source>
        <translation>zu --against-repository gehören nur Namen von Archivsystemen</translation>
    </message>
    <message>
        <source>no repository is called %1</source>
        <translation>es gibt kein Archivsystem %1</translation>
    </message>
    <message>
        <source>%1 could not be compared: %2</source>
        <translation>%1 konnte nicht verglichen werden: %2</translation>
    </message>
    <message>
        <source>%1: %2 records there, %3 the same here, %4 differ, %5 only there, %6 only here, %7 not understood</source>
        <translation>%1: %2 Datensätze dort, %3 hier gleich, %4 abweichend, %5 nur dort, %6 nur hier, %7 nicht verstanden</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>nur dort</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>Verifies the delivery events instead: that each is as it came, and none was taken out.</source>
        <translation>Prüft stattdessen die Zustellereignisse: dass jedes so ist, wie es kam, und keines herausgenommen wurde.</translation>
    </message>
    <message>
        <source>name what to verify, or --all, --index, --events or --against-repository</source>
        <translation>nennen, was zu prüfen ist, oder --all, --index, --events oder --against-repository</translation>
    </message>
    <message>
        <source>%1 events, each as it came and in its place; %2 came again with other content</source>
        <translation>%1 Ereignisse, jedes wie es kam und an seinem Platz; %2 kamen noch einmal mit anderem Inhalt</translation>
    </message>
    <message>
        <source>event %1 is not what it was, or one before it was taken out; %2 events in all</source>
        <translation>Ereignis %1 ist nicht mehr, was es war, oder eines davor wurde herausgenommen; %2 Ereignisse insgesamt</translation>
    </message>
</context>
<context>
    <name>cf::cli::WorkspaceCommand</name>
    <message>
        <source>Only workspaces of this kind: policy, claim, case, …</source>
        <translation>Nur Arbeitsbereiche dieser Art: policy, claim, case, …</translation>
    </message>
    <message>
        <source>Only with a day of renewal in this span: &lt;30d, passed, 2026-03, 2026-03-01..2026-03-20.</source>
        <translation>Nur mit einem Tag der Verlängerung in dieser Spanne: &lt;30d, passed, 2026-03, 2026-03-01..2026-03-20.</translation>
    </message>
    <message>
        <source>Only policies without a notice before that day.</source>
        <translation>Nur Policen ohne Mitteilung vor diesem Tag.</translation>
    </message>
    <message>
        <source>What a notice is, as a query (type:&quot;Renewal notice&quot;).</source>
        <translation>Was eine Mitteilung ist, als Abfrage (type:&quot;Renewal notice&quot;).</translation>
    </message>
    <message>
        <source>How many days before the renewal a notice counts (60).</source>
        <translation>Wie viele Tage vor der Verlängerung eine Mitteilung zählt (60).</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Tells of business workspaces: without an ID all of them, or those meant; with one its documents, metadata, workflows and records.
ID is what the repository calls the workspace, or the id of what it stands for.</source>
        <translation>Nennt Arbeitsbereiche: ohne ID alle oder die gemeinten; mit einer ihre Dokumente, Metadaten, Workflows und Unterlagen.
ID ist, wie das Archivsystem den Arbeitsbereich nennt, oder die Nummer dessen, wofür er steht.</translation>
    </message>
    <message>
        <source>name one workspace, or none</source>
        <translation>einen Arbeitsbereich nennen oder keinen</translation>
    </message>
    <message>
        <source>no rule for notices: %1</source>
        <translation>keine Regel für Mitteilungen: %1</translation>
    </message>
    <message>
        <source>there is no workspace %1</source>
        <translation>es gibt keinen Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>several workspaces are called %1: %2</source>
        <translation>mehrere Arbeitsbereiche heißen %1: %2</translation>
    </message>
    <message>
        <source>renewal %1</source>
        <translation>Verlängerung %1</translation>
    </message>
    <message>
        <source>%1 of %2 workspaces</source>
        <translation>%1 von %2 Arbeitsbereichen</translation>
    </message>
</context>
<context>
    <name>cf::ui::AddFolderDialog</name>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add and sync</source>
        <translation>Hinzufügen und abgleichen</translation>
    </message>
    <message>
        <source>A folder of documents, with an index beside them or e-mails without one. It is only ever read.</source>
        <translation>Ein Ordner mit Dokumenten und einem Index daneben oder mit E-Mails ohne Index. Er wird ausschließlich gelesen.</translation>
    </message>
    <message>
        <source>None: field names are understood as Exstream writes them</source>
        <translation>Keine: Feldnamen werden so verstanden, wie Exstream sie schreibt</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Zone of times written without one</source>
        <translation>Zeitzone für Zeiten ohne Angabe</translation>
    </message>
    <message>
        <source>Mapping file</source>
        <translation>Zuordnungsdatei</translation>
    </message>
    <message>
        <source>Not added: %1</source>
        <translation>Nicht hinzugefügt: %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::ArchiveWords</name>
    <message>
        <source>sent, says the archive</source>
        <translation>laut Archiv gesendet</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>die einzige</translation>
    </message>
    <message>
        <source>in force when it was sent</source>
        <translation>beim Versand gültig</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Aufbewahrungssperre</translation>
    </message>
    <message>
        <source>Hold, lifted</source>
        <translation>Aufbewahrungssperre, aufgehoben</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>due after an event</source>
        <translation>fällig nach einem Ereignis</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Shown there</source>
        <translation>Dort gezeigt</translation>
    </message>
    <message>
        <source>No longer shown there</source>
        <translation>Dort nicht mehr gezeigt</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Dort gelöscht</translation>
    </message>
    <message>
        <source>Destroyed there</source>
        <translation>Dort vernichtet</translation>
    </message>
    <message>
        <source>enforced by the archive</source>
        <translation>vom Archiv durchgesetzt</translation>
    </message>
    <message>
        <source>weak: whoever may edit it may lift it</source>
        <translation>schwach: Wer die Unterlage bearbeiten darf, darf die Sperre aufheben</translation>
    </message>
    <message>
        <source>recorded only: nothing prevents deletion</source>
        <translation>nur vermerkt: Nichts verhindert das Löschen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Unterlage</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>Kennung dort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>which version was sent is not known</source>
        <translation>welche Version gesendet wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>in no archive on a server</source>
        <translation>in keinem Archiv auf einem Server</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) kept there</source>
        <translation>
            <numerusform>%n Version dort aufbewahrt</numerusform>
            <numerusform>%n Versionen dort aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>versions are not told</source>
        <translation>Versionen werden nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Aufbewahrungssperre: %1</translation>
    </message>
    <message numerus="yes">
        <source>Held: %1 and %n more</source>
        <translation>
            <numerusform>Aufbewahrungssperre: %1 und %n weitere</numerusform>
            <numerusform>Aufbewahrungssperre: %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not enforced</source>
        <translation>%1, nicht durchgesetzt</translation>
    </message>
</context>
<context>
    <name>cf::ui::AuthorityDialog</name>
    <message>
        <source>Which copy counts</source>
        <translation>Maßgebliche Ausfertigung</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jede</translation>
    </message>
    <message>
        <source>No rule: where copies differ, none is taken for the right one.</source>
        <translation>Keine Regel: Wo Ausfertigungen voneinander abweichen, gilt keine als die richtige.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Where several repositories keep a communication, the first rule that fits its type and day of issue names the copy that counts. Copies that are no longer shown there never count.</source>
        <translation>Wenn mehrere Archivsysteme ein Schreiben aufbewahren, bestimmt die erste Regel, die zu Art und Ausstellungsdatum passt, die maßgebliche Ausfertigung. Ausfertigungen, die dort nicht mehr gezeigt werden, sind nie maßgeblich.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Issued from</source>
        <translation>Ausgestellt ab</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vor dem</translation>
    </message>
    <message>
        <source>Copy that counts</source>
        <translation>Maßgeblich</translation>
    </message>
</context>
<context>
    <name>cf::ui::AuthorityPresenter</name>
    <message>
        <source>a repository that is no longer connected</source>
        <translation>ein nicht mehr angebundenes Archivsystem</translation>
    </message>
    <message>
        <source>Choose a repository.</source>
        <translation>Wählen Sie ein Archivsystem.</translation>
    </message>
    <message>
        <source>%1 is no day; one is 2020-01-01.</source>
        <translation>%1 ist kein Datum; eines ist 2020-01-01.</translation>
    </message>
    <message>
        <source>No day lies between the two.</source>
        <translation>Zwischen beiden liegt kein Tag.</translation>
    </message>
</context>
<context>
    <name>cf::ui::AxisText</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day over the hours of a ruler, in QDate&apos;s format</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month over the days of a ruler, in QDate&apos;s format</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>cf::ui::BreachWords</name>
    <message>
        <source>Meant to be sent, and never made</source>
        <translation>Sollte versandt werden und wurde nie erstellt</translation>
    </message>
    <message>
        <source>Runs that failed and were not done again</source>
        <translation>Fehlgeschlagene Läufe, die nicht wiederholt wurden</translation>
    </message>
    <message>
        <source>Composed, and in no repository</source>
        <translation>Erstellt und in keinem Archiv</translation>
    </message>
    <message>
        <source>Handed over without a receipt</source>
        <translation>Ohne Beleg übergeben</translation>
    </message>
    <message>
        <source>On record without a document</source>
        <translation>Verzeichnet, aber ohne Dokument</translation>
    </message>
    <message>
        <source>Documents that are not what was recorded</source>
        <translation>Dokumente, die nicht dem Festgehaltenen gleichen</translation>
    </message>
    <message>
        <source>Records that contradict each other</source>
        <translation>Aufzeichnungen, die einander widersprechen</translation>
    </message>
    <message>
        <source>Letters that belong nowhere</source>
        <translation>Schreiben, die nirgends hingehören</translation>
    </message>
    <message>
        <source>Letters that no index names</source>
        <translation>Schreiben, die kein Verzeichnis nennt</translation>
    </message>
    <message>
        <source>No evidence of delivery within its time</source>
        <translation>Kein Zustellnachweis innerhalb der Frist</translation>
    </message>
    <message>
        <source>Sent while still a draft</source>
        <translation>Noch als Entwurf versandt</translation>
    </message>
    <message>
        <source>Template versions without full approval</source>
        <translation>Vorlagenversionen ohne vollständige Freigabe</translation>
    </message>
    <message>
        <source>Template versions outside their time</source>
        <translation>Vorlagenversionen außerhalb ihrer Zeit</translation>
    </message>
    <message>
        <source>Texts and images that should not be in letters</source>
        <translation>Texte und Bilder, die nicht in Schreiben gehören</translation>
    </message>
    <message>
        <source>Template packages that lack a part</source>
        <translation>Vorlagenpakete, denen ein Teil fehlt</translation>
    </message>
    <message>
        <source>Letters that break a rule of the house</source>
        <translation>Schreiben, die gegen eine Hausregel verstoßen</translation>
    </message>
    <message>
        <source>Renewals without a notice</source>
        <translation>Verlängerungen ohne Mitteilung</translation>
    </message>
    <message>
        <source>Disputes that missed a deadline</source>
        <translation>Streitfälle mit versäumter Frist</translation>
    </message>
    <message>
        <source>Disputes answered without an approved outcome</source>
        <translation>Streitfälle, die ohne freigegebenes Ergebnis beantwortet wurden</translation>
    </message>
    <message>
        <source>Disputes whose file is not whole</source>
        <translation>Streitfälle mit unvollständiger Akte</translation>
    </message>
    <message>
        <source>Customers in the input of a run for whom nothing came out, of that run or of another attempt at it.</source>
        <translation>Kunden in der Eingabe eines Laufs, für die weder dieser noch ein anderer Versuch etwas ergab.</translation>
    </message>
    <message>
        <source>Failed runs after which no attempt at the same batch ended well.</source>
        <translation>Fehlgeschlagene Läufe, nach denen kein Versuch am selben Stapel gut endete.</translation>
    </message>
    <message>
        <source>Documents that a run&apos;s manifest names and no connected repository has. Those of repositories that are not connected are among them.</source>
        <translation>Dokumente, die das Manifest eines Laufs nennt und die kein verbundenes Archiv hat. Die nicht verbundener Archive sind darunter.</translation>
    </message>
    <message>
        <source>Letters in no manifest although their template is composed there, or without any event, of times that those systems are known for.</source>
        <translation>Schreiben in keinem Manifest, obwohl ihre Vorlage dort erstellt wird, oder ohne jedes Ereignis, aus Zeiten, für die diese Systeme bekannt sind.</translation>
    </message>
    <message>
        <source>Records whose document is not in the archive, or was never there.</source>
        <translation>Aufzeichnungen, deren Dokument nicht im Archiv ist oder nie dort war.</translation>
    </message>
    <message>
        <source>Bytes that differ from the hash recorded when they were first read, or from the one that their index states.</source>
        <translation>Bytes, die von der Prüfsumme abweichen, die beim ersten Lesen festgehalten wurde oder die ihr Verzeichnis angibt.</translation>
    </message>
    <message>
        <source>Records of one id with different content, of one content under different ids, or with different facts.</source>
        <translation>Aufzeichnungen einer Kennung mit verschiedenem Inhalt, eines Inhalts unter verschiedenen Kennungen oder mit verschiedenen Angaben.</translation>
    </message>
    <message>
        <source>Documents that no index names, and records filed in no workspace where their repository keeps some.</source>
        <translation>Dokumente, die kein Verzeichnis nennt, und Aufzeichnungen ohne Arbeitsbereich, wo ihr Archiv welche führt.</translation>
    </message>
    <message>
        <source>Documents of which only what the file itself says is known.</source>
        <translation>Dokumente, von denen nur bekannt ist, was die Datei selbst sagt.</translation>
    </message>
    <message>
        <source>Letters whose time for evidence is over; second copies are left out.</source>
        <translation>Schreiben, deren Frist für Nachweise vorbei ist; Zweitexemplare zählen nicht mit.</translation>
    </message>
    <message>
        <source>Letters that were handed over while their state was requested, draft, in review or approved.</source>
        <translation>Schreiben, die übergeben wurden, während ihr Zustand angefragt, Entwurf, in Prüfung oder freigegeben war.</translation>
    </message>
    <message>
        <source>Versions used or in force that somebody who had to did not approve. What was decided on is left out.</source>
        <translation>Benutzte oder geltende Versionen, die jemand, der es hätte müssen, nicht freigegeben hat. Worüber entschieden wurde, zählt nicht mit.</translation>
    </message>
    <message>
        <source>Versions with letters from before they came into force, or after that ended. What was decided on is left out.</source>
        <translation>Versionen mit Schreiben aus der Zeit, bevor sie galten oder nachdem sie nicht mehr galten. Worüber entschieden wurde, zählt nicht mit.</translation>
    </message>
    <message>
        <source>Versions of texts, images and rules in letters without approval, or outside their time. What was decided on is left out.</source>
        <translation>Versionen von Texten, Bildern und Regeln in Schreiben ohne Freigabe oder außerhalb ihrer Zeit. Worüber entschieden wurde, zählt nicht mit.</translation>
    </message>
    <message>
        <source>Versions of templates that are made of a part of which nothing is known.</source>
        <translation>Versionen von Vorlagen, die einen Teil enthalten, von dem nichts bekannt ist.</translation>
    </message>
    <message>
        <source>Counted for each rule that is on: a letter that breaks two counts twice.</source>
        <translation>Für jede eingeschaltete Regel gezählt: Ein Schreiben, das gegen zwei verstößt, zählt zweimal.</translation>
    </message>
    <message>
        <source>Policies renewed within the last 30 days or the next, without a notice before that day.</source>
        <translation>Policen, die in den letzten oder nächsten 30 Tagen verlängert werden, ohne Mitteilung vor diesem Tag.</translation>
    </message>
    <message>
        <source>By the business calendar of each dispute; those that were answered late are among them.</source>
        <translation>Nach dem Geschäftskalender jedes Streitfalls; verspätet beantwortete sind darunter.</translation>
    </message>
    <message>
        <source>A final answer is on record, and no decision that was approved before it.</source>
        <translation>Eine endgültige Antwort ist verzeichnet, und keine Entscheidung, die vorher freigegeben wurde.</translation>
    </message>
    <message>
        <source>Something is missing by name: a letter, a decision, or where it is filed.</source>
        <translation>Etwas fehlt namentlich: ein Schreiben, eine Entscheidung oder wo es abgelegt ist.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%1 letters</source>
        <translation>
            <numerusform>%1 Schreiben</numerusform>
            <numerusform>%1 Schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 documents</source>
        <translation>
            <numerusform>%1 Dokument</numerusform>
            <numerusform>%1 Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers</source>
        <translation>
            <numerusform>%1 Kunde</numerusform>
            <numerusform>%1 Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 runs</source>
        <translation>
            <numerusform>%1 Lauf</numerusform>
            <numerusform>%1 Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 versions</source>
        <translation>
            <numerusform>%1 Version</numerusform>
            <numerusform>%1 Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 policies</source>
        <translation>
            <numerusform>%1 Police</numerusform>
            <numerusform>%1 Policen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 disputes</source>
        <translation>
            <numerusform>%1 Streitfall</numerusform>
            <numerusform>%1 Streitfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>no composition system is connected</source>
        <translation>kein Erstellungssystem ist verbunden</translation>
    </message>
    <message>
        <source>neither a composition system nor a delivery feed is connected</source>
        <translation>weder ein Erstellungssystem noch ein Zustelldatenstrom ist verbunden</translation>
    </message>
    <message>
        <source>no rule is on</source>
        <translation>keine Regel ist eingeschaltet</translation>
    </message>
    <message>
        <source>no policies are known</source>
        <translation>keine Policen sind bekannt</translation>
    </message>
    <message>
        <source>no disputes are known</source>
        <translation>keine Streitfälle sind bekannt</translation>
    </message>
    <message>
        <source>no connected repository tells it</source>
        <translation>kein verbundenes Archiv sagt es</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Content library</source>
        <translation>Inhaltsbibliothek</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Streitfälle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>cf::ui::BreachesPresenter</name>
    <message>
        <source>being counted…</source>
        <translation>wird gezählt …</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählte</translation>
    </message>
    <message>
        <source>could not be counted: %1</source>
        <translation>konnte nicht gezählt werden: %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>%1 of %2 kinds found</source>
        <translation>%1 von %2 Arten gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be known</source>
        <translation>
            <numerusform>%n kann nicht bekannt sein</numerusform>
            <numerusform>%n können nicht bekannt sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be counted</source>
        <translation>
            <numerusform>%n noch zu zählen</numerusform>
            <numerusform>%n noch zu zählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%n nicht gezählt</numerusform>
            <numerusform>%n nicht gezählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::BulkMakeView</name>
    <message>
        <source>Show all letters</source>
        <translation>Alle Briefe zeigen</translation>
    </message>
    <message>
        <source>Letters of the plan</source>
        <translation>Briefe des Vorhabens</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Freigabe anfordern</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>What would be sent…</source>
        <translation>Was gesendet würde…</translation>
    </message>
    <message>
        <source>Nothing is asked for before you press the button; then somebody else approves it.</source>
        <translation>Nichts wird angefordert, bevor Sie auf die Schaltfläche drücken; dann gibt es jemand anderes frei.</translation>
    </message>
    <message>
        <source>Best that is open for each</source>
        <translation>Der beste, der für jeden offen ist</translation>
    </message>
    <message>
        <source>Bounced fee notices of March, by post</source>
        <translation>Zurückgekommene Gebührenmitteilungen vom März, per Post</translation>
    </message>
    <message>
        <source>Stands in the case and on the certificate</source>
        <translation>Steht im Fall und auf der Bescheinigung</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Vorhabens</translation>
    </message>
    <message>
        <source>By which channel</source>
        <translation>Auf welchem Kanal</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the letters of the group “%1”</source>
        <translation>Die Briefe der Gruppe „%1“ zeigen</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 letters are sent</source>
        <translation>%1: %2 von %3 Briefen werden gesendet</translation>
    </message>
    <message>
        <source>Listing the letters</source>
        <translation>Die Briefe werden aufgelistet</translation>
    </message>
    <message>
        <source>Looking at each letter</source>
        <translation>Jeder Brief wird angesehen</translation>
    </message>
    <message numerus="yes">
        <source>Ask for approval of %n letter(s)</source>
        <translation>
            <numerusform>Freigabe für %n Brief anfordern</numerusform>
            <numerusform>Freigabe für %n Briefe anfordern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::BulkPlanPresenter</name>
    <message>
        <source>The query is not understood: %1</source>
        <translation>Die Suche ist nicht verständlich: %1</translation>
    </message>
    <message>
        <source>Too many for one plan: %1.</source>
        <translation>Zu viele für ein Vorhaben: %1.</translation>
    </message>
    <message>
        <source>The letters could not be listed: %1</source>
        <translation>Die Briefe konnten nicht aufgelistet werden: %1</translation>
    </message>
    <message>
        <source>%1 complete to %2</source>
        <translation>%1 vollständig bis %2</translation>
    </message>
    <message>
        <source>%1 never complete</source>
        <translation>%1 nie vollständig</translation>
    </message>
    <message>
        <source>not all archives tell what the query asks</source>
        <translation>nicht alle Archive teilen mit, wonach gefragt ist</translation>
    </message>
    <message>
        <source>The outbox could not be read: %1</source>
        <translation>Der Postausgang konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>A letter could not be read: %1</source>
        <translation>Ein Brief konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 of %2 letters would be sent</source>
        <translation>%1 von %2 Briefen würden gesendet</translation>
    </message>
    <message>
        <source>rows that were chosen</source>
        <translation>Zeilen, die ausgewählt wurden</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>Es konnte nicht behalten werden: %1</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Sofort zurückgenommen</translation>
    </message>
    <message>
        <source>It has left already.</source>
        <translation>Es ist schon hinausgegangen.</translation>
    </message>
    <message>
        <source>What was done about exceptions could not be read: %1</source>
        <translation>Was zu Ausnahmen unternommen wurde, konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>What failed with the letters could not be read: %1</source>
        <translation>Was mit den Briefen fehlschlug, konnte nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::BulkRunPresenter</name>
    <message numerus="yes">
        <source>%1 a minute, about %n minute(s) left</source>
        <translation>
            <numerusform>%1 in der Minute, noch etwa %n Minute</numerusform>
            <numerusform>%1 in der Minute, noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: what is on its way ends, nothing new leaves</source>
        <translation>Angehalten: was unterwegs ist, endet; nichts Neues geht ab</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Es geht weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) or command(s) were withdrawn; what had left stays sent</source>
        <translation>
            <numerusform>%n Brief oder Auftrag wurde zurückgezogen; was abgegangen war, bleibt gesendet</numerusform>
            <numerusform>%n Briefe oder Aufträge wurden zurückgezogen; was abgegangen war, bleibt gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that were refused are tried again</source>
        <translation>Die abgelehnten werden erneut versucht</translation>
    </message>
    <message>
        <source>Asked for; it can be taken back for 30 seconds</source>
        <translation>Angefordert; 30 Sekunden lang kann es zurückgenommen werden</translation>
    </message>
</context>
<context>
    <name>cf::ui::BulkRunView</name>
    <message>
        <source>Letters of the plan</source>
        <translation>Briefe des Vorhabens</translation>
    </message>
    <message>
        <source>Only what was not sent</source>
        <translation>Nur, was nicht gesendet wurde</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Freigabe anfordern</translation>
    </message>
    <message>
        <source>Try those refused again</source>
        <translation>Abgelehnte erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel the plan…</source>
        <translation>Das Vorhaben abbrechen…</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Im Postausgang</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Liste exportieren…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Bescheinigung…</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Das Vorhaben</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Nothing that is known here stands against it.</source>
        <translation>Nichts, was hier bekannt ist, spricht dagegen.</translation>
    </message>
    <message>
        <source>Nothing of this plan can be withdrawn any more.</source>
        <translation>Von diesem Vorhaben kann nichts mehr zurückgezogen werden.</translation>
    </message>
    <message>
        <source>What is on its way ends. All letters that never left are withdrawn; what was sent stays sent.</source>
        <translation>Was unterwegs ist, endet. Alle Briefe, die noch nicht abgegangen sind, werden zurückgezogen; was gesendet wurde, bleibt gesendet.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Die Liste exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Certificate of the plan</source>
        <translation>Bescheinigung über das Vorhaben</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No certificate: %1</source>
        <translation>Keine Bescheinigung: %1</translation>
    </message>
    <message>
        <source>Saved as %1, without a signature: %2</source>
        <translation>Gespeichert als %1, ohne Signatur: %2</translation>
    </message>
    <message>
        <source>Saved and signed: %1</source>
        <translation>Gespeichert und signiert: %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::BulkTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>cf::ui::BulkWords</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Unter Sperre</translation>
    </message>
    <message>
        <source>Went to others as well</source>
        <translation>Ging auch an andere</translation>
    </message>
    <message>
        <source>Corrected later</source>
        <translation>Später berichtigt</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Anschrift</translation>
    </message>
    <message>
        <source>Address known bad</source>
        <translation>Anschrift bekannt schlecht</translation>
    </message>
    <message>
        <source>Already reissued</source>
        <translation>Bereits nachversandt</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Anschrift</translation>
    </message>
    <message>
        <source>Consent or rule</source>
        <translation>Einwilligung oder Vorschrift</translation>
    </message>
    <message>
        <source>Bytes not proven</source>
        <translation>Bytes nicht belegt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Copy of another one here</source>
        <translation>Kopie eines anderen hier</translation>
    </message>
    <message>
        <source>Nothing that is known stands against it.</source>
        <translation>Nichts, was bekannt ist, spricht dagegen.</translation>
    </message>
    <message>
        <source>A hold does not hinder a copy; it is noted.</source>
        <translation>Eine Sperre hindert eine Kopie nicht; sie wird vermerkt.</translation>
    </message>
    <message>
        <source>It names others, who received it as well; only one copy is sent.</source>
        <translation>Er nennt andere, die ihn auch erhielten; nur eine Kopie wird gesendet.</translation>
    </message>
    <message>
        <source>A later letter corrects it. Sent only when you include them.</source>
        <translation>Ein späterer Brief berichtigt ihn. Nur gesendet, wenn Sie diese einschließen.</translation>
    </message>
    <message>
        <source>It would go to another address than the original, or to a new one. Sent only when you include them.</source>
        <translation>Er ginge an eine andere Anschrift als das Original oder an eine neue. Nur gesendet, wenn Sie diese einschließen.</translation>
    </message>
    <message>
        <source>The last letters to the address came back. Sent only when you include them.</source>
        <translation>Die letzten Briefe an die Anschrift kamen zurück. Nur gesendet, wenn Sie diese einschließen.</translation>
    </message>
    <message>
        <source>It was asked for in the last %1 days, or a record says that it was reissued. Sent only when you include them.</source>
        <translation>Er wurde in den letzten %1 Tagen angefordert, oder ein Dokument sagt, dass er nachversandt wurde. Nur gesendet, wenn Sie diese einschließen.</translation>
    </message>
    <message>
        <source>No address or number is known for the channel. It cannot be sent.</source>
        <translation>Für den Kanal ist keine Anschrift oder Nummer bekannt. Er kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The customer or the regulation forbids the channel. It cannot be sent.</source>
        <translation>Der Kunde oder die Vorschrift verbietet den Kanal. Er kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Its archived bytes are missing, altered or were never read here. It cannot be sent.</source>
        <translation>Seine archivierten Bytes fehlen, sind verändert oder wurden hier nie gelesen. Er kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Something that is known of it forbids it. It cannot be sent.</source>
        <translation>Etwas, was von ihm bekannt ist, verbietet es. Er kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Another archive has the same letter to the same customer, which is in this plan already. It is not sent twice.</source>
        <translation>Ein anderes Archiv hat denselben Brief an denselben Kunden, der schon in diesem Vorhaben ist. Er wird nicht zweimal gesendet.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Sent and seen</source>
        <translation>Gesendet und gesehen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>The archived bytes are not those that were recorded</source>
        <translation>Die archivierten Bytes sind nicht die festgehaltenen</translation>
    </message>
    <message>
        <source>The archive no longer has the document</source>
        <translation>Das Archiv hat das Dokument nicht mehr</translation>
    </message>
    <message>
        <source>It was asked for since in %1</source>
        <translation>Er wurde seither in %1 angefordert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The letters are not those that were asked for.</source>
        <translation>Die Briefe sind nicht die, die angefordert wurden.</translation>
    </message>
    <message>
        <source>It was refused: nothing that waited was sent.</source>
        <translation>Es wurde abgelehnt: nichts, was wartete, wurde gesendet.</translation>
    </message>
    <message>
        <source>Nobody approved it but the one who asked for it.</source>
        <translation>Niemand hat es genehmigt außer dem, der es anforderte.</translation>
    </message>
    <message>
        <source>It is not approved yet.</source>
        <translation>Es ist noch nicht freigegeben.</translation>
    </message>
    <message>
        <source>No workflow system that is read here shows the case.</source>
        <translation>Kein hier gelesenes Workflow-System zeigt den Fall.</translation>
    </message>
    <message>
        <source>Of some letters nobody knows yet whether they left.</source>
        <translation>Von einigen Briefen weiß noch niemand, ob sie abgegangen sind.</translation>
    </message>
    <message>
        <source>Some letters did not leave yet.</source>
        <translation>Einige Briefe sind noch nicht abgegangen.</translation>
    </message>
    <message>
        <source>Some letters could not be handed over.</source>
        <translation>Einige Briefe konnten nicht übergeben werden.</translation>
    </message>
    <message>
        <source>Some letters were withdrawn before they left.</source>
        <translation>Einige Briefe wurden zurückgezogen, bevor sie abgingen.</translation>
    </message>
    <message>
        <source>What became of all of them was not told yet.</source>
        <translation>Was aus allen wurde, ist noch nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Some did not arrive.</source>
        <translation>Einige kamen nicht an.</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No workflow system is connected, so nobody could approve it.</source>
        <translation>Kein Workflow-System ist verbunden, niemand könnte es also freigeben.</translation>
    </message>
    <message>
        <source>No middleware is connected that would send it.</source>
        <translation>Keine Middleware ist verbunden, die es senden würde.</translation>
    </message>
    <message>
        <source>No letter is included.</source>
        <translation>Kein Brief ist enthalten.</translation>
    </message>
    <message>
        <source>Give the plan a name.</source>
        <translation>Geben Sie dem Vorhaben einen Namen.</translation>
    </message>
    <message>
        <source>Say why; it stands in the case.</source>
        <translation>Sagen Sie, weshalb; es steht im Fall.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Ausgewählt durch</translation>
    </message>
    <message>
        <source>rows that were chosen one by one</source>
        <translation>Zeilen, die einzeln ausgewählt wurden</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weise</translation>
    </message>
    <message>
        <source>the best channel that is open for each</source>
        <translation>der beste Kanal, der für jeden offen ist</translation>
    </message>
    <message>
        <source>%1 of %2 included</source>
        <translation>%1 von %2 enthalten</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>SHA-256 of the list</source>
        <translation>SHA-256 der Liste</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1, von %2: %3</translation>
    </message>
    <message>
        <source>open; %1 has it</source>
        <translation>offen; %1 hat es</translation>
    </message>
    <message>
        <source>%1 (by the one who asked: it does not count)</source>
        <translation>%1 (von dem, der es anforderte: zählt nicht)</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>not seen here yet</source>
        <translation>hier noch nicht gesehen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>%1 arrived, %2 did not, as the case was told</source>
        <translation>%1 kamen an, %2 nicht, wie dem Fall mitgeteilt wurde</translation>
    </message>
    <message>
        <source>Certificate of a reissue plan</source>
        <translation>Bescheinigung über einen geplanten Nachversand</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen spricht</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>nothing that is known here</source>
        <translation>nichts, was hier bekannt ist</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Das Vorhaben</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>Quittung %1</translation>
    </message>
    <message>
        <source>Letters: the first %1 of %2, what was not sent first</source>
        <translation>Briefe: die ersten %1 von %2, zuerst was nicht gesendet wurde</translation>
    </message>
    <message>
        <source>Letters, what was not sent first</source>
        <translation>Briefe, zuerst was nicht gesendet wurde</translation>
    </message>
    <message>
        <source>Of this certificate</source>
        <translation>Zu dieser Bescheinigung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1, by this machine&apos;s clock</source>
        <translation>%1, nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>It does not say</source>
        <translation>Sie sagt nicht</translation>
    </message>
    <message>
        <source>that anybody read a letter. “Sent” means that the system that sends gave a receipt; what is sent again is never a new original</source>
        <translation>dass jemand einen Brief gelesen hat. „Gesendet“ heißt, dass das System, das sendet, eine Quittung gab; was erneut gesendet wird, ist nie ein neues Original</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>plan.json inside this file has every letter, for programs.</source>
        <translation>plan.json in dieser Datei enthält jeden Brief, für Programme.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>keine: %1</translation>
    </message>
    <message>
        <source>in the file of the same name that ends in .minisig</source>
        <translation>in der Datei gleichen Namens, die auf .minisig endet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Check with</source>
        <translation>Zu prüfen mit</translation>
    </message>
    <message>
        <source>Every letter, for programs</source>
        <translation>Jeder Brief, für Programme</translation>
    </message>
</context>
<context>
    <name>cf::ui::Button</name>
    <message>
        <source>%1  %2</source>
        <extracomment>Tool tip of a button: what it does, then its key</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>cf::ui::CampaignList</name>
    <message>
        <source>%1: %2 records, %3 of them with a delivery that failed</source>
        <translation>%1: %2 Unterlagen, davon %3 mit einer gescheiterten Zustellung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
</context>
<context>
    <name>cf::ui::CampaignListPresenter</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n Kampagne</numerusform>
            <numerusform>%n Kampagnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n Stapel</numerusform>
            <numerusform>%n Stapel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CampaignOutput</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Not saved: it is still being counted.</source>
        <translation>Nicht gespeichert: Es wird noch gezählt.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Not printed: it is still being counted.</source>
        <translation>Nicht gedruckt: Es wird noch gezählt.</translation>
    </message>
    <message>
        <source>The report was printed</source>
        <translation>Der Bericht wurde gedruckt</translation>
    </message>
</context>
<context>
    <name>cf::ui::CampaignPresenter</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) on record</source>
        <translation>
            <numerusform>%n Brief aufgezeichnet</numerusform>
            <numerusform>%n Briefe aufgezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 delivered (%2)</source>
        <extracomment>How many letters were delivered to all of their recipients, and their share of those that were composed</extracomment>
        <translation>%1 zugestellt (%2)</translation>
    </message>
    <message>
        <source>none composed</source>
        <translation>keine erstellt</translation>
    </message>
    <message>
        <source>delivery not known: no repository tells of it</source>
        <translation>Zustellung nicht bekannt: kein Archivsystem berichtet davon</translation>
    </message>
    <message>
        <source>dates by the clock of: %1; times told in %2</source>
        <translation>Daten nach der Uhr von: %1; Zeiten angegeben in %2</translation>
    </message>
    <message>
        <source>%1 of %2 did not get as far as %3: %4. %5</source>
        <translation>%1 von %2 kamen nicht bis %3: %4. %5</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4. %5</source>
        <translation>%1: %2, %3 von %4. %5</translation>
    </message>
</context>
<context>
    <name>cf::ui::CampaignTable</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es besagt</translation>
    </message>
</context>
<context>
    <name>cf::ui::CampaignView</name>
    <message>
        <source>Way of the letters as a table</source>
        <translation>Weg der Briefe als Tabelle</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Dasselbe als Tabelle</translation>
    </message>
    <message>
        <source>Sending window</source>
        <translation>Zeitraum des Versands</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Recipients without delivery</source>
        <translation>Empfänger ohne Zustellung</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Counted by one clock and not by another</source>
        <translation>Nach einer Uhr gezählt und nach einer anderen nicht</translation>
    </message>
    <message>
        <source>Control totals</source>
        <translation>Kontrollsummen</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Archivsysteme</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Liste exportieren …</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>counts from the repositories, never from the plan; Enter shows the letters</source>
        <translation>Zahlen aus den Archivsystemen, nie aus dem Plan; die Eingabetaste zeigt die Briefe</translation>
    </message>
    <message>
        <source>Hide rows of zero</source>
        <translation>Zeilen mit null verbergen</translation>
    </message>
    <message>
        <source>Show rows of zero</source>
        <translation>Zeilen mit null zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 recipients</source>
        <translation>%1 von %2 Empfängern</translation>
    </message>
    <message>
        <source>as the letters say</source>
        <translation>wie die Briefe es angeben</translation>
    </message>
    <message>
        <source>%1 recipients</source>
        <translation>%1 Empfänger</translation>
    </message>
    <message>
        <source>near an end of the dates asked for</source>
        <translation>nahe einem Ende des gefragten Zeitraums</translation>
    </message>
    <message>
        <source>the first of very many near an end of the dates asked for</source>
        <translation>die ersten von sehr vielen nahe einem Ende des gefragten Zeitraums</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabelle kopiert</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>From draft to release</source>
        <translation>Vom Entwurf bis zur Freigabe</translation>
    </message>
    <message>
        <source>Channels, actual and required</source>
        <translation>Kanäle, tatsächlich und vorgeschrieben</translation>
    </message>
    <message>
        <source>as templates and letters tell</source>
        <translation>wie Vorlagen und Schreiben es sagen</translation>
    </message>
    <message>
        <source>Intended and not evidenced</source>
        <translation>Beabsichtigt und nicht nachgewiesen</translation>
    </message>
    <message>
        <source>by the data that letters were made from</source>
        <translation>nach den Daten, aus denen die Schreiben gemacht wurden</translation>
    </message>
    <message numerus="yes">
        <source>%n communication(s)</source>
        <translation>
            <numerusform>%n Mitteilung</numerusform>
            <numerusform>%n Mitteilungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CampaignWaterfall</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Way of the letters, step by step; the same is in the table below</source>
        <translation>Weg der Briefe, Schritt für Schritt; dasselbe steht in der Tabelle darunter</translation>
    </message>
</context>
<context>
    <name>cf::ui::CampaignsWidget</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>The list of campaigns and batches</source>
        <translation>Die Liste der Kampagnen und Stapel</translation>
    </message>
    <message>
        <source>Show letters</source>
        <translation>Briefe zeigen</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Those who did not get it, one line a recipient</source>
        <translation>Wer sie nicht erhielt, eine Zeile je Empfänger</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Die Liste filtern</translation>
    </message>
    <message>
        <source>Export who did not get it…</source>
        <translation>Exportieren, wer sie nicht erhielt …</translation>
    </message>
    <message>
        <source>One line a recipient, with a manifest</source>
        <translation>Eine Zeile je Empfänger, mit Manifest</translation>
    </message>
    <message>
        <source>Report on the campaign…</source>
        <translation>Bericht über die Kampagne …</translation>
    </message>
    <message>
        <source>What went out, when, who approved it, and what it is complete to</source>
        <translation>Was hinausging, wann, wer es freigab und bis wann es vollständig ist</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Bericht drucken …</translation>
    </message>
    <message>
        <source>The report on paper</source>
        <translation>Der Bericht auf Papier</translation>
    </message>
    <message>
        <source>Save the way of the letters…</source>
        <translation>Weg der Briefe speichern…</translation>
    </message>
    <message>
        <source>Every step and remainder with its query, as CSV</source>
        <translation>Jeder Schritt und Rest mit seiner Anfrage, als CSV</translation>
    </message>
    <message>
        <source>Copy the way of the letters</source>
        <translation>Weg der Briefe kopieren</translation>
    </message>
    <message>
        <source>As a table, for a spreadsheet or a mail</source>
        <translation>Als Tabelle, für ein Tabellenprogramm oder eine E-Mail</translation>
    </message>
    <message>
        <source>The campaign cannot be counted.</source>
        <translation>Die Kampagne kann nicht gezählt werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No record is known of “%1”.</source>
        <translation>Von „%1“ ist keine Unterlage bekannt.</translation>
    </message>
    <message>
        <source>%1. What an account may not see, or what is not connected, is not known here.</source>
        <translation>%1. Was ein Konto nicht sehen darf oder was nicht verbunden ist, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Search instead</source>
        <translation>Stattdessen suchen</translation>
    </message>
    <message>
        <source>No record names a campaign.</source>
        <translation>Keine Unterlage nennt eine Kampagne.</translation>
    </message>
    <message>
        <source>Archives name campaigns in their index; a mapping says which field it is.</source>
        <translation>Archive nennen Kampagnen in ihrem Index; eine Zuordnung sagt, welches Feld es ist.</translation>
    </message>
    <message>
        <source>Late events possible until %1</source>
        <translation>Späte Ereignisse möglich bis %1</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Nicht vollständig</translation>
    </message>
    <message>
        <source>There is nobody to list</source>
        <translation>Es gibt niemanden aufzulisten</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) written to %1</source>
        <translation>
            <numerusform>%n Empfänger nach %1 geschrieben</numerusform>
            <numerusform>%n Empfänger nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Reissue plan…</source>
        <translation>Nachversand planen…</translation>
    </message>
    <message>
        <source>Makes a plan of the letters of which nothing proves delivery; somebody else approves it</source>
        <translation>Macht ein Vorhaben aus den Briefen, deren Zustellung nichts belegt; jemand anderes gibt es frei</translation>
    </message>
    <message>
        <source>Send what did not arrive again…</source>
        <translation>Was nicht ankam, erneut senden…</translation>
    </message>
</context>
<context>
    <name>cf::ui::CaseView</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Vorgang</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), the latest last</source>
        <translation>
            <numerusform>%n Ereignis, das jüngste zuletzt</numerusform>
            <numerusform>%n Ereignisse, das jüngste zuletzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cf::ui::CertificateWords</name>
    <message>
        <source>No communication was found. The repositories named below are complete to the times named with them.</source>
        <translation>Kein Schreiben wurde gefunden. Die unten genannten Archive sind bis zu den dort genannten Zeiten vollständig.</translation>
    </message>
    <message>
        <source>These are all: %1. The repositories named below are complete to the times named with them.</source>
        <translation>Das sind alle: %1. Die unten genannten Archive sind bis zu den dort genannten Zeiten vollständig.</translation>
    </message>
    <message>
        <source>NOT COMPLETE: no communication was found, and what stands against saying that there is none is named below.</source>
        <translation>NICHT VOLLSTÄNDIG: kein Schreiben wurde gefunden, und was dagegen spricht, dass es keines gibt, steht unten.</translation>
    </message>
    <message>
        <source>NOT COMPLETE: %1 were found, and what stands against saying that these are all is named below.</source>
        <translation>NICHT VOLLSTÄNDIG: %1 wurden gefunden, und was dagegen spricht, dass dies alle sind, steht unten.</translation>
    </message>
    <message>
        <source>Complete to</source>
        <translation>Vollständig bis</translation>
    </message>
    <message>
        <source>never complete yet</source>
        <translation>noch nie vollständig</translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>Dort gefunden</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen spricht</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <translation>%1: %2, seit %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the data inside this file</source>
        <translation>
            <numerusform>%n weitere steht in den Daten in dieser Datei</numerusform>
            <numerusform>%n weitere stehen in den Daten in dieser Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that could not be read</source>
        <translation>
            <numerusform>%n Unterlage, die nicht gelesen werden konnte</numerusform>
            <numerusform>%n Unterlagen, die nicht gelesen werden konnten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown there</source>
        <translation>Dort nicht gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that it no longer shows; they are counted</source>
        <translation>
            <numerusform>%n Unterlage, die es nicht mehr zeigt; sie ist mitgezählt</numerusform>
            <numerusform>%n Unterlagen, die es nicht mehr zeigt; sie sind mitgezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) that are not as recorded</source>
        <translation>
            <numerusform>%n Dokument, das nicht wie festgehalten ist</numerusform>
            <numerusform>%n Dokumente, die nicht wie festgehalten sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of completeness</source>
        <translation>Bescheinigung der Vollständigkeit</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>%1, by this machine&apos;s clock</source>
        <translation>%1, nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Sie sagt</translation>
    </message>
    <message>
        <source>what the repositories named here had shown to the accounts they are read with, up to the times named</source>
        <translation>was die hier genannten Archive den Konten, mit denen sie gelesen werden, bis zu den genannten Zeiten gezeigt hatten</translation>
    </message>
    <message>
        <source>It does not say</source>
        <translation>Sie sagt nicht</translation>
    </message>
    <message>
        <source>anything of systems that are not connected, of records that no account here may see, or of what is learnt later, as a letter that comes back</source>
        <translation>etwas über Systeme, die nicht verbunden sind, über Unterlagen, die kein Konto hier sehen darf, oder über das, was später bekannt wird, wie ein Brief, der zurückkommt</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Wie es zu prüfen ist</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>all of them are in letters.csv inside this file</source>
        <translation>alle stehen in letters.csv in dieser Datei</translation>
    </message>
    <message>
        <source>too many to be inside this file: export them by the query</source>
        <translation>zu viele für diese Datei: mit der Suche exportieren</translation>
    </message>
    <message>
        <source>SHA-256 of their ids</source>
        <translation>SHA-256 ihrer Kennungen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>keine: %1</translation>
    </message>
    <message>
        <source>in the file of the same name that ends in .minisig</source>
        <translation>in der Datei gleichen Namens, die auf .minisig endet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Check with</source>
        <translation>Zu prüfen mit</translation>
    </message>
    <message>
        <source>The same for programs</source>
        <translation>Dasselbe für Programme</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Alle Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%1 communications</source>
        <translation>
            <numerusform>%1 Schreiben</numerusform>
            <numerusform>%1 Schreiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ChartFace</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Enter shows them.</source>
        <translation>%1. Enter zeigt sie.</translation>
    </message>
</context>
<context>
    <name>cf::ui::ChartOutput</name>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm ausgeben</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Not printed: the printer cannot be opened.</source>
        <translation>Nicht gedruckt: Der Drucker lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
</context>
<context>
    <name>cf::ui::ChartPanel</name>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Export or print</source>
        <translation>Ausgeben oder drucken</translation>
    </message>
    <message>
        <source>Picture, sharp at any size (SVG)…</source>
        <translation>Bild, in jeder Größe scharf (SVG) …</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG) …</translation>
    </message>
    <message>
        <source>Rows with their queries (CSV)…</source>
        <translation>Zeilen mit ihren Abfragen (CSV) …</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Als Diagramm</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as a table</source>
        <translation>
            <numerusform>%n Zeile als Tabelle kopiert</numerusform>
            <numerusform>%n Zeilen als Tabelle kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CitationWords</name>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>changed bytes, SHA-256 %1…</source>
        <translation>veränderte Bytes, SHA-256 %1…</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::ClaimText</name>
    <message>
        <source>D, dispatched, integrity-checked; no proof of receipt</source>
        <translation>D, abgesandt, auf Vollständigkeit geprüft; kein Nachweis des Zugangs</translation>
    </message>
    <message>
        <source>D, dispatched; no proof of receipt</source>
        <translation>D, abgesandt; kein Nachweis des Zugangs</translation>
    </message>
    <message numerus="yes">
        <source>it did not come back within %n day(s)</source>
        <translation>
            <numerusform>es kam binnen %n Tag nicht zurück</numerusform>
            <numerusform>es kam binnen %n Tagen nicht zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing came back within %n day(s)</source>
        <translation>
            <numerusform>binnen %n Tag kam nichts zurück</numerusform>
            <numerusform>binnen %n Tagen kam nichts zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>it may still come back</source>
        <translation>es kann noch zurückkommen</translation>
    </message>
    <message>
        <source>until %1 it may still come back</source>
        <translation>bis %1 kann es noch zurückkommen</translation>
    </message>
    <message>
        <source>whether it came back is not known: the repository is not complete to %1</source>
        <translation>ob es zurückkam, ist nicht bekannt: das Archivsystem ist nicht bis %1 vollständig</translation>
    </message>
    <message>
        <source>a time that is not told</source>
        <translation>einer nicht genannten Zeit</translation>
    </message>
    <message>
        <source>It was sent on %1</source>
        <translation>Es wurde am %1 abgesandt</translation>
    </message>
    <message>
        <source>It was printed, put into its envelope and handed to the post on %1</source>
        <translation>Es wurde gedruckt, kuvertiert und am %1 der Post übergeben</translation>
    </message>
    <message>
        <source>It was printed and handed to the post on %1</source>
        <translation>Es wurde gedruckt und am %1 der Post übergeben</translation>
    </message>
    <message>
        <source>It was handed to the post on %1</source>
        <translation>Es wurde am %1 der Post übergeben</translation>
    </message>
    <message>
        <source>Its receipt is on record, %1.</source>
        <translation>Sein Empfang ist belegt, %1.</translation>
    </message>
    <message>
        <source>A scan says that it was delivered, %1.</source>
        <translation>Ein Scan sagt, dass es zugestellt wurde, %1.</translation>
    </message>
    <message>
        <source>It was %1, %2.</source>
        <translation>Es wurde %1, %2.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server accepted it, %1.</source>
        <translation>Der Server des Empfängers nahm es an, %1.</translation>
    </message>
    <message>
        <source>It was made ready, %1.</source>
        <translation>Es wurde bereitgestellt, %1.</translation>
    </message>
    <message>
        <source>It did not arrive: %1, %2.</source>
        <translation>Es kam nicht an: %1, %2.</translation>
    </message>
    <message>
        <source>That it was archived; no repository tells of its delivery.</source>
        <translation>Dass es archiviert wurde; kein Archivsystem sagt etwas über seine Zustellung.</translation>
    </message>
    <message>
        <source>That it was read.</source>
        <translation>Dass es gelesen wurde.</translation>
    </message>
    <message>
        <source>Who took it, or that it was read.</source>
        <translation>Wer es annahm, oder dass es gelesen wurde.</translation>
    </message>
    <message>
        <source>That this person read it: a program may have opened it.</source>
        <translation>Dass diese Person es las: ein Programm kann es geöffnet haben.</translation>
    </message>
    <message>
        <source>That it reached the inbox, or was read.</source>
        <translation>Dass es im Posteingang ankam oder gelesen wurde.</translation>
    </message>
    <message>
        <source>That it was received: ordinary mail leaves no proof of that.</source>
        <translation>Dass es zuging: gewöhnliche Post hinterlässt davon keinen Nachweis.</translation>
    </message>
    <message>
        <source>That it was received.</source>
        <translation>Dass es zuging.</translation>
    </message>
    <message>
        <source>That it left, or was received.</source>
        <translation>Dass es abging oder zuging.</translation>
    </message>
    <message>
        <source>That it was sent, or received.</source>
        <translation>Dass es versandt wurde oder zuging.</translation>
    </message>
    <message>
        <source>The return on record is that of %1, another recipient of this letter.</source>
        <translation>Der bekannte Rückläufer ist der von %1, einem anderen Empfänger dieses Schreibens.</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>Grad: %1</translation>
    </message>
    <message>
        <source>May be said: %1</source>
        <translation>Sagen lässt sich: %1</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>cf::ui::CompareChoiceWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopie %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::CompareOutput</name>
    <message>
        <source>Export the comparison</source>
        <translation>Den Vergleich exportieren</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
</context>
<context>
    <name>cf::ui::ComparePagesView</name>
    <message>
        <source>Pages with differences</source>
        <translation>Seiten mit Unterschieden</translation>
    </message>
    <message>
        <source>This page cannot be drawn</source>
        <translation>Diese Seite kann nicht dargestellt werden</translation>
    </message>
    <message>
        <source>There is no such page on the left</source>
        <translation>Links gibt es diese Seite nicht</translation>
    </message>
    <message>
        <source>There is no such page on the right</source>
        <translation>Rechts gibt es diese Seite nicht</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
</context>
<context>
    <name>cf::ui::CompareReport</name>
    <message>
        <source>%1, complete to %2</source>
        <translation>%1, vollständig bis %2</translation>
    </message>
    <message>
        <source>%1, never complete</source>
        <translation>%1, nie vollständig</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>keine festgehalten</translation>
    </message>
    <message>
        <source>not fetched for this report</source>
        <translation>für diesen Bericht nicht geholt</translation>
    </message>
    <message>
        <source>equal to what was recorded, compared %1</source>
        <translation>gleich dem Festgehaltenen, verglichen %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Document id</source>
        <translation>Dokumentkennung</translation>
    </message>
    <message>
        <source>Our id</source>
        <translation>Unsere Kennung</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Archivsystem</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>SHA-256 recorded</source>
        <translation>SHA-256 aufgezeichnet</translation>
    </message>
    <message>
        <source>SHA-256 found</source>
        <translation>SHA-256 vorgefunden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>No difference was found.</source>
        <translation>Es wurde kein Unterschied gefunden.</translation>
    </message>
    <message>
        <source>Not all was compared; no difference was found so far.</source>
        <translation>Es wurde nicht alles verglichen; bisher wurde kein Unterschied gefunden.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Page on the left</source>
        <translation>Seite links</translation>
    </message>
    <message>
        <source>Page on the right</source>
        <translation>Seite rechts</translation>
    </message>
    <message>
        <source>Of the page differs</source>
        <translation>Von der Seite weicht ab</translation>
    </message>
    <message>
        <source>Ignored regions</source>
        <translation>Übergangene Bereiche</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>Blocks, facts and approvals</source>
        <translation>Bausteine, Angaben und Freigaben</translation>
    </message>
    <message>
        <source>Made %1 by %2. Times are in %3.</source>
        <translation>Erstellt %1 von %2. Zeiten in %3.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences; the JSON export has them all.</source>
        <translation>Die ersten %1 von %2 Unterschieden; der JSON-Export enthält alle.</translation>
    </message>
    <message>
        <source>How equal they are</source>
        <translation>Wie gleich sie sind</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, Seite %2</translation>
    </message>
    <message>
        <source>no such page</source>
        <translation>keine solche Seite</translation>
    </message>
    <message>
        <source>Pages that differ</source>
        <translation>Seiten, die sich unterscheiden</translation>
    </message>
</context>
<context>
    <name>cf::ui::CompareSideHead</name>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Rendition on the left</source>
        <translation>Wiedergabe links</translation>
    </message>
    <message>
        <source>Rendition on the right</source>
        <translation>Wiedergabe rechts</translation>
    </message>
</context>
<context>
    <name>cf::ui::CompareSidePresenter</name>
    <message>
        <source>Several records are called %1</source>
        <translation>Mehrere Unterlagen heißen %1</translation>
    </message>
    <message>
        <source>There is no record %1</source>
        <translation>Es gibt keine Unterlage %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::CompareStates</name>
    <message>
        <source>On the left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>%1 there is no document</source>
        <translation>%1 gibt es kein Dokument</translation>
    </message>
    <message>
        <source>Its repository tells facts of the record alone.</source>
        <translation>Sein Archivsystem nennt nur Angaben der Unterlage.</translation>
    </message>
    <message>
        <source>%1 the document was not read yet</source>
        <translation>%1 wurde das Dokument noch nicht gelesen</translation>
    </message>
    <message>
        <source>Its text comes with the next sync.</source>
        <translation>Sein Text kommt mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>%1 the document opens with a password only</source>
        <translation>%1 öffnet sich das Dokument nur mit einem Passwort</translation>
    </message>
    <message>
        <source>Neither its words nor its pages can be compared. Its bytes are archived.</source>
        <translation>Weder seine Wörter noch seine Seiten können verglichen werden. Seine Bytes sind archiviert.</translation>
    </message>
    <message>
        <source>%1 the document has no text</source>
        <translation>%1 hat das Dokument keinen Text</translation>
    </message>
    <message>
        <source>Compare the pages as pictures instead.</source>
        <translation>Stattdessen die Seiten als Bilder vergleichen.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 the document has no pages</source>
        <translation>%1 hat das Dokument keine Seiten</translation>
    </message>
    <message>
        <source>Only PDFs have pages that can be compared; compare the text instead.</source>
        <translation>Nur PDFs haben Seiten, die verglichen werden können; stattdessen den Text vergleichen.</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 Version %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>In Kraft bis</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>added as number %1</source>
        <translation>hinzugefügt als Nummer %1</translation>
    </message>
    <message>
        <source>removed; it was number %1</source>
        <translation>entfernt; es war Nummer %1</translation>
    </message>
    <message>
        <source>text changed, version %1 to %2</source>
        <translation>Text geändert, Version %1 zu %2</translation>
    </message>
    <message>
        <source>content changed, version %1 to %2</source>
        <translation>Inhalt geändert, Version %1 zu %2</translation>
    </message>
    <message>
        <source>version %1 to %2, the same text</source>
        <translation>Version %1 zu %2, derselbe Text</translation>
    </message>
    <message>
        <source>what it says is not told</source>
        <translation>was darin steht, ist nicht mitgeteilt</translation>
    </message>
    <message>
        <source>moved from number %1 to %2</source>
        <translation>verschoben von Nummer %1 zu %2</translation>
    </message>
    <message>
        <source>Nothing is chosen to be compared</source>
        <translation>Es ist nichts zum Vergleichen gewählt</translation>
    </message>
    <message>
        <source>Select two rows of a result and press D; or open Compare from a record, for its renditions, copies and corrections.</source>
        <translation>Zwei Zeilen eines Ergebnisses auswählen und D drücken; oder den Vergleich aus einer Unterlage öffnen, für ihre Wiedergaben, Kopien und Korrekturen.</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>Zur Suche</translation>
    </message>
    <message>
        <source>This comparison cannot be opened</source>
        <translation>Dieser Vergleich kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>What was asked for names no two sides.</source>
        <translation>Was verlangt wurde, nennt keine zwei Seiten.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>There is nothing to compare the other side with.</source>
        <translation>Es gibt nichts, womit die andere Seite verglichen werden könnte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing is known of one of the versions</source>
        <translation>Über eine der Versionen ist nichts bekannt</translation>
    </message>
    <message>
        <source>No composition system told of both, and there is no letter of %1 %2 or %3.</source>
        <translation>Kein Kompositionssystem hat von beiden berichtet, und es gibt keinen Brief zu %1 %2 oder %3.</translation>
    </message>
    <message>
        <source>Aligning the pages</source>
        <translation>Die Seiten werden zugeordnet</translation>
    </message>
    <message>
        <source>Fetching the documents</source>
        <translation>Die Dokumente werden geholt</translation>
    </message>
    <message>
        <source>Comparing the text</source>
        <translation>Der Text wird verglichen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (offen)</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <translation>%1 (abgelehnt)</translation>
    </message>
    <message>
        <source>Approval %1</source>
        <translation>Freigabe %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::CompareTable</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>cf::ui::CompareTextView</name>
    <message>
        <source>Text with differences</source>
        <translation>Text mit Unterschieden</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>moved, on the right further down</source>
        <translation>verschoben, rechts weiter unten</translation>
    </message>
    <message>
        <source>moved, on the left further down</source>
        <translation>verschoben, links weiter unten</translation>
    </message>
    <message>
        <source>moved, on the right further up</source>
        <translation>verschoben, rechts weiter oben</translation>
    </message>
    <message>
        <source>moved, on the left further up</source>
        <translation>verschoben, links weiter oben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>cf::ui::CompareWidget</name>
    <message>
        <source>Differences as a table</source>
        <translation>Unterschiede als Tabelle</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The region is ignored from now on, for every letter of this template</source>
        <translation>Der Bereich wird ab jetzt übergangen, für jeden Brief dieser Vorlage</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>The differences as a table</source>
        <translation>Die Unterschiede als Tabelle</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Blocks, facts and approvals that differ</source>
        <translation>Bausteine, Angaben und Freigaben, die abweichen</translation>
    </message>
    <message>
        <source>Who received the left</source>
        <translation>Wer das linke erhielt</translation>
    </message>
    <message>
        <source>Who received the right</source>
        <translation>Wer das rechte erhielt</translation>
    </message>
    <message>
        <source>Comparing pages</source>
        <translation>Seiten werden verglichen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Goes to the next place where the sides differ</source>
        <translation>Geht zur nächsten Stelle, an der sich die Seiten unterscheiden</translation>
    </message>
    <message>
        <source>Goes to the place before where the sides differ</source>
        <translation>Geht zur vorherigen Stelle, an der sich die Seiten unterscheiden</translation>
    </message>
    <message>
        <source>Text or pages</source>
        <translation>Text oder Seiten</translation>
    </message>
    <message>
        <source>Compares by word or by appearance</source>
        <translation>Vergleicht nach Wörtern oder nach dem Aussehen</translation>
    </message>
    <message>
        <source>Shows or hides the differences as rows</source>
        <translation>Zeigt oder verbirgt die Unterschiede als Zeilen</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>The left becomes the right</source>
        <translation>Links wird rechts</translation>
    </message>
    <message>
        <source>Ignore where this difference is</source>
        <translation>Übergehen, wo dieser Unterschied ist</translation>
    </message>
    <message>
        <source>Searches for the letters of the left side</source>
        <translation>Sucht nach den Briefen der linken Seite</translation>
    </message>
    <message>
        <source>Searches for the letters of the right side</source>
        <translation>Sucht nach den Briefen der rechten Seite</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In einem eigenen Fenster</translation>
    </message>
    <message>
        <source>The same comparison beside this window</source>
        <translation>Derselbe Vergleich neben diesem Fenster</translation>
    </message>
    <message>
        <source>Export the comparison…</source>
        <translation>Den Vergleich exportieren…</translation>
    </message>
    <message>
        <source>A report of both sides and all differences</source>
        <translation>Ein Bericht über beide Seiten und alle Unterschiede</translation>
    </message>
    <message>
        <source>Spaces and ends of lines count</source>
        <translation>Leerzeichen und Zeilenenden zählen</translation>
    </message>
    <message>
        <source>Hyphenation counts</source>
        <translation>Silbentrennung zählt</translation>
    </message>
    <message>
        <source>Side by side, or one over the other</source>
        <translation>Nebeneinander oder übereinander</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>The right over the left</source>
        <translation>Rechts über links</translation>
    </message>
    <message>
        <source>Blink: left and right in turn (Space)</source>
        <translation>Blinken: links und rechts im Wechsel (Leertaste)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>As wide as the column (0)</source>
        <translation>So breit wie die Spalte (0)</translation>
    </message>
    <message>
        <source>Ignored, for every letter of this template</source>
        <translation>Übergangen, für jeden Brief dieser Vorlage</translation>
    </message>
    <message>
        <source>Draw a region…</source>
        <translation>Einen Bereich zeichnen…</translation>
    </message>
    <message>
        <source>Draw a rectangle on a page; Escape ends it</source>
        <translation>Ein Rechteck auf einer Seite zeichnen; Escape beendet es</translation>
    </message>
    <message>
        <source>Where this difference is</source>
        <translation>Wo dieser Unterschied ist</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n drawn region(s)</source>
        <translation>
            <numerusform>Einen gezeichneten Bereich vergessen</numerusform>
            <numerusform>%n gezeichnete Bereiche vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Report (HTML)…</source>
        <translation>Bericht (HTML)…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Bericht (PDF)…</translation>
    </message>
    <message>
        <source>For programs (JSON)…</source>
        <translation>Für Programme (JSON)…</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) copied as a table</source>
        <translation>
            <numerusform>%n Unterschied als Tabelle kopiert</numerusform>
            <numerusform>%n Unterschiede als Tabelle kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Strict look</source>
        <translation>Streng ansehen</translation>
    </message>
    <message>
        <source>Every pixel beyond the tolerance counts, and nothing is ignored</source>
        <translation>Jeder Bildpunkt jenseits der Toleranz zählt, und nichts wird ausgelassen</translation>
    </message>
    <message>
        <source>What the class rests on</source>
        <translation>Worauf die Klasse beruht</translation>
    </message>
    <message>
        <source>Hashes, canonical forms, and what differs where</source>
        <translation>Hashwerte, kanonische Formen und was sich wo unterscheidet</translation>
    </message>
    <message>
        <source>Nothing: every pixel counts (144 an inch)</source>
        <translation>Nichts: jeder Bildpunkt zählt (144 je Zoll)</translation>
    </message>
</context>
<context>
    <name>cf::ui::CompareWindow</name>
    <message>
        <source>%1 – Compare</source>
        <translation>%1 – Vergleich</translation>
    </message>
</context>
<context>
    <name>cf::ui::CompareWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Encoding only</source>
        <translation>Nur Kodierung</translation>
    </message>
    <message>
        <source>Block added</source>
        <translation>Baustein hinzugefügt</translation>
    </message>
    <message>
        <source>Paragraph added</source>
        <translation>Absatz hinzugefügt</translation>
    </message>
    <message>
        <source>Block removed</source>
        <translation>Baustein entfernt</translation>
    </message>
    <message>
        <source>Paragraph removed</source>
        <translation>Absatz entfernt</translation>
    </message>
    <message>
        <source>Block moved</source>
        <translation>Baustein verschoben</translation>
    </message>
    <message>
        <source>Paragraph moved</source>
        <translation>Absatz verschoben</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>page %1 on the left, %2 on the right</source>
        <translation>Seite %1 links, %2 rechts</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1: “%2” on the left only</source>
        <translation>%1: „%2“ nur links</translation>
    </message>
    <message>
        <source>%1: “%2” on the right only</source>
        <translation>%1: „%2“ nur rechts</translation>
    </message>
    <message>
        <source>%1: left “%2”, right “%3”</source>
        <translation>%1: links „%2“, rechts „%3“</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Page added</source>
        <translation>Seite hinzugefügt</translation>
    </message>
    <message>
        <source>Page removed</source>
        <translation>Seite entfernt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Approved %1 by %2</source>
        <translation>Freigegeben %1 von %2</translation>
    </message>
    <message>
        <source>Approved; by whom and when is not told</source>
        <translation>Freigegeben; von wem und wann, ist nicht mitgeteilt</translation>
    </message>
    <message>
        <source>No approval is told</source>
        <translation>Keine Freigabe mitgeteilt</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n Brief</numerusform>
            <numerusform>%n Briefe</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>the same words, %n coded otherwise</source>
        <translation>
            <numerusform>dieselben Wörter, %n anders kodiert</numerusform>
            <numerusform>dieselben Wörter, %n anders kodiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>no region differs</source>
        <translation>kein Bereich weicht ab</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) differ</source>
        <translation>
            <numerusform>%n Bereich weicht ab</numerusform>
            <numerusform>%n Bereiche weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Anschriften</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>Seitenzahlen</translation>
    </message>
    <message>
        <source>bar codes</source>
        <translation>Strichcodes</translation>
    </message>
    <message>
        <source>drawn regions</source>
        <translation>gezeichnete Bereiche</translation>
    </message>
    <message>
        <source>ignored (hatched): %1</source>
        <translation>übergangen (schraffiert): %1</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 Version %2</translation>
    </message>
    <message>
        <source>no document</source>
        <translation>kein Dokument</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <translation>%1 %2 und %3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Two renditions of %1</source>
        <translation>Zwei Wiedergaben von %1</translation>
    </message>
    <message>
        <source>Two letters to %1</source>
        <translation>Zwei Briefe an %1</translation>
    </message>
    <message>
        <source>Template text, by word</source>
        <translation>Vorlagentext, nach Wörtern</translation>
    </message>
    <message>
        <source>Text, by word</source>
        <translation>Text, nach Wörtern</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n block(s) changed</source>
        <translation>
            <numerusform>%1 von %n Baustein geändert</numerusform>
            <numerusform>%1 von %n Bausteinen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paragraph(s) changed</source>
        <translation>
            <numerusform>%1 von %n Absatz geändert</numerusform>
            <numerusform>%1 von %n Absätzen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>spaces count</source>
        <translation>Leerzeichen zählen</translation>
    </message>
    <message>
        <source>hyphenation counts</source>
        <translation>Silbentrennung zählt</translation>
    </message>
    <message>
        <source>so much differs that not all that is equal was looked for</source>
        <translation>es weicht so viel ab, dass nicht alles Gleiche gesucht wurde</translation>
    </message>
    <message>
        <source>Rendered pages, by appearance</source>
        <translation>Seiten, nach dem Aussehen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s) compared</source>
        <translation>
            <numerusform>%1 von %n Seite verglichen</numerusform>
            <numerusform>%1 von %n Seiten verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>versions of blocks by the dates of approval</source>
        <translation>Versionen der Bausteine nach den Daten der Freigabe</translation>
    </message>
    <message numerus="yes">
        <source>of %n block(s) the text is not told</source>
        <translation>
            <numerusform>von %n Baustein ist der Text nicht mitgeteilt</numerusform>
            <numerusform>von %n Bausteinen ist der Text nicht mitgeteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>the latest letter of each version: the template itself is not told</source>
        <translation>der jüngste Brief jeder Version: die Vorlage selbst ist nicht mitgeteilt</translation>
    </message>
    <message>
        <source>No words on either side</source>
        <translation>Auf keiner Seite Wörter</translation>
    </message>
    <message>
        <source>%1 of the words are the same</source>
        <translation>%1 der Wörter sind gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) added</source>
        <translation>
            <numerusform>%n Baustein hinzugefügt</numerusform>
            <numerusform>%n Bausteine hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) added</source>
        <translation>
            <numerusform>%n Absatz hinzugefügt</numerusform>
            <numerusform>%n Absätze hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in encoding only</source>
        <translation>
            <numerusform>%n nur in der Kodierung</numerusform>
            <numerusform>%n nur in der Kodierung</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages aligned 1 to 1</source>
        <translation>Seiten 1 zu 1 zugeordnet</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without a counterpart</source>
        <translation>
            <numerusform>%n Seite ohne Gegenstück</numerusform>
            <numerusform>%n Seiten ohne Gegenstück</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the page differs</source>
        <translation>%1 der Seite weichen ab</translation>
    </message>
    <message>
        <source>%1 of the area of all pages differs</source>
        <translation>%1 der Fläche aller Seiten weichen ab</translation>
    </message>
    <message>
        <source>Difference %1 of %2 so far</source>
        <translation>Unterschied %1 von bisher %2</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Unterschied %1 von %2</translation>
    </message>
    <message>
        <source>Rendered pages, strictly: every pixel beyond the tolerance</source>
        <translation>Dargestellte Seiten, streng: jeder Bildpunkt jenseits der Toleranz</translation>
    </message>
</context>
<context>
    <name>cf::ui::ComparisonPresenter</name>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>not compared since the program began</source>
        <translation>seit Programmstart nicht verglichen</translation>
    </message>
    <message>
        <source>%1 records there, all the same here, at %2</source>
        <translation>%1 Datensätze dort, hier alle gleich, Stand %2</translation>
    </message>
    <message>
        <source>%1 records there, %2 the same here, %3 differ, %4 only there, %5 only here, at %6</source>
        <translation>%1 Datensätze dort, %2 hier gleich, %3 abweichend, %4 nur dort, %5 nur hier, Stand %6</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Nur dort</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
</context>
<context>
    <name>cf::ui::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>cf::ui::CompletionPresenter</name>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
</context>
<context>
    <name>cf::ui::ConnectDialog</name>
    <message>
        <source>not tried</source>
        <translation>nicht erprobt</translation>
    </message>
    <message>
        <source>Connection of %1</source>
        <translation>Verbindung zu %1</translation>
    </message>
    <message>
        <source>Connect an archive</source>
        <translation>Archiv anbinden</translation>
    </message>
    <message>
        <source>None: what is usual for such a repository is understood</source>
        <translation>Keine: Verstanden wird, was bei einem solchen Archivsystem üblich ist</translation>
    </message>
    <message>
        <source>Fetch documents with their records, so that their text is searched</source>
        <translation>Dokumente mit ihren Datensätzen holen, damit ihr Text durchsucht wird</translation>
    </message>
    <message>
        <source>Settings of this kind…</source>
        <translation>Einstellungen dieser Art …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Verbindung erproben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Connect and sync</source>
        <translation>Anbinden und abgleichen</translation>
    </message>
    <message>
        <source>as it is kept in the keychain</source>
        <translation>wie im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>An account that may only read is enough. The password goes into the system&apos;s keychain and nowhere else.</source>
        <translation>Ein Konto, das nur lesen darf, genügt. Das Passwort kommt in den Schlüsselbund des Systems und nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>Kind of repository</source>
        <translation>Art des Archivsystems</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Steps of the trial</source>
        <translation>Schritte der Erprobung</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Zone of times written without one</source>
        <translation>Zeitzone für Zeiten ohne Angabe</translation>
    </message>
    <message>
        <source>Mapping file</source>
        <translation>Zuordnungsdatei</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird erprobt …</translation>
    </message>
    <message>
        <source>It works. Nothing was changed there or here.</source>
        <translation>Es funktioniert. Weder dort noch hier wurde etwas geändert.</translation>
    </message>
    <message>
        <source>A record there, %1, is understood: %2. The mapping can be written and tried later.</source>
        <translation>Ein Datensatz dort, %1, wird verstanden: %2. Die Zuordnung kann später bearbeitet und erprobt werden.</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>A record there, %1, would be set aside: %2</source>
        <translation>Ein Datensatz dort, %1, würde zurückgestellt: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The mapping file cannot be read: %1</source>
        <translation>Die Zuordnungsdatei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Sign in in the browser…</source>
        <translation>Im Browser anmelden …</translation>
    </message>
    <message>
        <source>The browser is open: sign in there. This goes on by itself then.</source>
        <translation>Der Browser ist offen: Melden Sie sich dort an. Dann geht es hier von selbst weiter.</translation>
    </message>
    <message>
        <source>Signed in. What the sign-in gave goes into the system&apos;s keychain and nowhere else.</source>
        <translation>Angemeldet. Was die Anmeldung ergab, kommt in den Schlüsselbund des Systems und nirgends sonst hin.</translation>
    </message>
    <message>
        <source>No password is needed here: the browser asks for it. An account that may only read is enough.</source>
        <translation>Hier ist kein Passwort nötig: Der Browser fragt danach. Ein Konto, das nur lesen darf, genügt.</translation>
    </message>
    <message>
        <source>As it is kept in the keychain, until somebody signs in again.</source>
        <translation>Wie es im Schlüsselbund steht, bis sich jemand neu anmeldet.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>cf::ui::ConnectPresenter</name>
    <message>
        <source>Address can be such a repository</source>
        <translation>Adresse kann zu einem solchen Archivsystem gehören</translation>
    </message>
    <message>
        <source>Server answers, its certificate is trusted</source>
        <translation>Server antwortet, Zertifikat ist vertrauenswürdig</translation>
    </message>
    <message>
        <source>Account and password are accepted</source>
        <translation>Konto und Passwort werden angenommen</translation>
    </message>
    <message>
        <source>Repository is there and may be read</source>
        <translation>Archivsystem ist vorhanden und darf gelesen werden</translation>
    </message>
    <message>
        <source>Records are counted</source>
        <translation>Datensätze werden gezählt</translation>
    </message>
    <message>
        <source>Deletions are told by the server</source>
        <translation>Löschungen werden vom Server mitgeteilt</translation>
    </message>
    <message>
        <source>Clocks agree</source>
        <translation>Uhren stimmen überein</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>The account is missing.</source>
        <translation>Das Konto fehlt.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>There is a repository of this name.</source>
        <translation>Es gibt bereits ein Archivsystem dieses Namens.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Es hat sich noch niemand angemeldet.</translation>
    </message>
</context>
<context>
    <name>cf::ui::CopiesDialog</name>
    <message>
        <source>Is it the same communication?</source>
        <translation>Ist es dasselbe Schreiben?</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Undo the decision</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Records are never merged: each stays one of its own, and counts stay as they are. What is said here is shown with the record, with its reason, and can be undone.</source>
        <translation>Unterlagen werden nie zusammengeführt: Jede bleibt für sich, und die Anzahlen bleiben, wie sie sind. Was hier entschieden wird, steht mit seinem Grund bei der Unterlage und kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Ausfertigungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The other record: its document id or Counterfoil id</source>
        <translation>Die andere Unterlage: ihre Dokumentnummer oder Counterfoil-Kennung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>cf::ui::CopiesPresenter</name>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>Ausstellungsdatum</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>gleiche Bytes</translation>
    </message>
    <message>
        <source>bytes not compared</source>
        <translation>Bytes nicht verglichen</translation>
    </message>
    <message>
        <source>differs in %1</source>
        <translation>abweichend: %1</translation>
    </message>
    <message>
        <source>a person said so</source>
        <translation>von einer Person bestätigt</translation>
    </message>
    <message>
        <source>the same document id</source>
        <translation>gleiche Dokumentnummer</translation>
    </message>
    <message>
        <source>the same bytes for the same customer</source>
        <translation>gleiche Bytes für denselben Kunden</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>jede Art</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor dem %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A rule on which copy counts: type and period, then the repository</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>getrennt gehalten</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>maßgeblich</translation>
    </message>
    <message>
        <source>Which one counts</source>
        <translation>Maßgeblich</translation>
    </message>
    <message>
        <source>no rule says; none is taken for the right one</source>
        <translation>keine Regel bestimmt es; keine gilt als die richtige</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n kept apart</source>
        <translation>
            <numerusform>%1; %n getrennt gehalten</numerusform>
            <numerusform>%1; %n getrennt gehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy that counts, of %1</source>
        <translation>Die maßgebliche von %1 Ausfertigungen</translation>
    </message>
    <message>
        <source>The copy in %1 counts</source>
        <translation>Maßgeblich ist die Ausfertigung in %1</translation>
    </message>
    <message>
        <source>%1 copies, which differ</source>
        <translation>%1 Ausfertigungen, die voneinander abweichen</translation>
    </message>
    <message>
        <source>One of %1 copies</source>
        <translation>Eine von %1 Ausfertigungen</translation>
    </message>
    <message>
        <source>Say why: others will want to know.</source>
        <translation>Geben Sie einen Grund an: Andere werden ihn wissen wollen.</translation>
    </message>
    <message>
        <source>Several records have this document id; name one by its Counterfoil id.</source>
        <translation>Mehrere Unterlagen haben diese Dokumentnummer; nennen Sie eine mit ihrer Counterfoil-Kennung.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Eine solche Unterlage gibt es nicht.</translation>
    </message>
    <message>
        <source>That is this record itself.</source>
        <translation>Das ist diese Unterlage selbst.</translation>
    </message>
    <message>
        <source>Nothing was decided on the two.</source>
        <translation>Über die beiden wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>date of sending</source>
        <translation>Versanddatum</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Schadensfall</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>may be the same, %1 % likely, nobody has said so: the same %2</source>
        <extracomment>%1 a number of percent, %2 names of fields</extracomment>
        <translation>vielleicht dasselbe, zu %1 % wahrscheinlich, von niemandem bestätigt: gleich sind %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n may be the same</source>
        <translation>
            <numerusform>%1; %n ist vielleicht dasselbe</numerusform>
            <numerusform>%1; %n sind vielleicht dasselbe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CorrespondenceDialog</name>
    <message>
        <source>Correspondence</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>New correspondence …</source>
        <translation>Neues Schreiben …</translation>
    </message>
    <message>
        <source>Asks for a letter about the record, workspace or dispute that is open</source>
        <translation>Fordert ein Schreiben zum offenen Dokument, Arbeitsbereich oder zum offenen Streitfall an</translation>
    </message>
    <message>
        <source>Open a record, a workspace or a dispute to write about.</source>
        <translation>Öffnen Sie ein Dokument, einen Arbeitsbereich oder einen Streitfall, um dazu zu schreiben.</translation>
    </message>
    <message>
        <source>Follow requests</source>
        <translation>Anforderungen verfolgen</translation>
    </message>
    <message>
        <source>All letters that were asked for, and where each stands</source>
        <translation>Alle angeforderten Schreiben, und wo jedes steht</translation>
    </message>
    <message>
        <source>New correspondence</source>
        <translation>Neues Schreiben</translation>
    </message>
    <message>
        <source>It is wanted once more</source>
        <translation>Es ist noch einmal gewollt</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Anfordern</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>What is known now</source>
        <translation>Was jetzt bekannt ist</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adresse oder Nummer</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>For whoever approves it</source>
        <translation>Für die, die es freigeben</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Art des Schreibens</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A kind of letter, and the group it belongs to</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (freiwillig)</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (geschlossen)</translation>
    </message>
    <message>
        <source>%1, version %2 · %3</source>
        <translation>%1, Version %2 · %3</translation>
    </message>
    <message>
        <source>%1 · not in force</source>
        <translation>%1 · nicht in Kraft</translation>
    </message>
    <message>
        <source>entered; known is %1 (%2)</source>
        <translation>eingegeben; bekannt ist %1 (%2)</translation>
    </message>
    <message>
        <source>The portal knows the customer</source>
        <translation>Das Portal kennt den Kunden</translation>
    </message>
    <message>
        <source>Where it goes to</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>Somebody else approves it before it is composed.</source>
        <translation>Jemand anderes gibt es frei, bevor es erstellt wird.</translation>
    </message>
    <message>
        <source>It is composed without anybody approving it first.</source>
        <translation>Es wird erstellt, ohne dass es vorher jemand freigibt.</translation>
    </message>
    <message>
        <source>No workflow system is connected, so nobody could take it on. Connect one under Repositories.</source>
        <translation>Kein Workflow-System ist verbunden, also könnte es niemand annehmen. Verbinden Sie eines unter Archivsysteme.</translation>
    </message>
    <message>
        <source>%1 is not reached now. It is kept as a draft, until somebody accepts it.</source>
        <translation>%1 ist gerade nicht erreichbar. Es bleibt als Entwurf, bis jemand ihn annimmt.</translation>
    </message>
    <message>
        <source>Taken back. Nothing left.</source>
        <translation>Zurückgenommen. Nichts ging hinaus.</translation>
    </message>
    <message>
        <source>Kept as a draft. Nothing was asked for yet. %1</source>
        <translation>Als Entwurf behalten. Noch wurde nichts angefordert. %1</translation>
    </message>
    <message>
        <source>Asked for, as %1. %2 starts a case. It is made when an archive shows it: see Requests.</source>
        <translation>Angefordert als %1. %2 beginnt einen Fall. Erstellt ist es, wenn ein Archiv es zeigt: siehe Anforderungen.</translation>
    </message>
    <message>
        <source>Reading what is known …</source>
        <translation>Liest, was bekannt ist …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>It can be taken back for another %n second(s).</source>
        <translation>
            <numerusform>Es kann noch %n Sekunde lang zurückgenommen werden.</numerusform>
            <numerusform>Es kann noch %n Sekunden lang zurückgenommen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CorrespondencePresenter</name>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Several are called %1: %2</source>
        <translation>Mehrere heißen %1: %2</translation>
    </message>
    <message>
        <source>“%1” answers a dispute. Ask for it from the dispute.</source>
        <translation>„%1“ beantwortet einen Streitfall. Fordern Sie es von diesem aus an.</translation>
    </message>
    <message>
        <source>There is no preset %1.</source>
        <translation>Eine Vorlage %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 of this profile is not understood: %2. The presets of the program are offered.</source>
        <translation>%1 dieses Profils wird nicht verstanden: %2. Die Vorlagen des Programms werden angeboten.</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>Es konnte nicht behalten werden: %1</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Sofort zurückgenommen</translation>
    </message>
    <message>
        <source>It has left already.</source>
        <translation>Es ist schon hinausgegangen.</translation>
    </message>
    <message>
        <source>The outbox could not be read: %1</source>
        <translation>Der Postausgang konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>What was added to disputes could not be read: %1</source>
        <translation>Was Streitfällen hinzugefügt wurde, konnte nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::CoverWords</name>
    <message>
        <source>The printed bytes equal those recorded when they were archived.</source>
        <translation>Die gedruckten Bytes stimmen mit denen überein, die bei der Archivierung aufgezeichnet wurden.</translation>
    </message>
    <message>
        <source>THE BYTES CHANGED after they were archived. What is printed is not what was sent.</source>
        <translation>DIE BYTES WURDEN nach der Archivierung VERÄNDERT. Was hier gedruckt ist, ist nicht das, was gesendet wurde.</translation>
    </message>
    <message>
        <source>No hash was recorded to compare the printed bytes with.</source>
        <translation>Es wurde keine Prüfsumme aufgezeichnet, mit der die gedruckten Bytes verglichen werden könnten.</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <translation>%1, Nachweisgrad %2</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>laut %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Counterfoil id</source>
        <translation>Counterfoil-Kennung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, from page %2 of the file</source>
        <translation>%1, ab Seite %2 der Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>In the index</source>
        <translation>Im Index</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>not since it was read</source>
        <translation>nicht, seit es gelesen wurde</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>Empfänger %1</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Archivsystem</translation>
    </message>
    <message>
        <source>Complete to</source>
        <translation>Vollständig bis</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>noch nicht vollständig</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>bytes changed</source>
        <translation>Bytes verändert</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>KOPIE</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Kept in step</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>no longer since %1</source>
        <translation>nicht mehr seit %1</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Übergaben</translation>
    </message>
</context>
<context>
    <name>cf::ui::CustodyWords</name>
    <message>
        <source>composition</source>
        <translation>Erstellung</translation>
    </message>
    <message>
        <source>its output</source>
        <translation>ihre Ausgabe</translation>
    </message>
    <message>
        <source>middleware</source>
        <translation>Middleware</translation>
    </message>
    <message>
        <source>%1 by the clock of %2</source>
        <translation>%1 nach der Uhr von %2</translation>
    </message>
    <message>
        <source>manifest of run %1: %2</source>
        <translation>Manifest des Laufs %1: %2</translation>
    </message>
    <message>
        <source>event %1, its bytes %2</source>
        <translation>Ereignis %1, seine Bytes %2</translation>
    </message>
    <message>
        <source>object %1</source>
        <translation>Objekt %1</translation>
    </message>
    <message>
        <source>object %1, version %2</source>
        <translation>Objekt %1, Version %2</translation>
    </message>
    <message>
        <source>%1, no checksum stated</source>
        <translation>%1, keine Prüfsumme angegeben</translation>
    </message>
    <message>
        <source>%1, checksum %2</source>
        <translation>%1, Prüfsumme %2</translation>
    </message>
    <message>
        <source>no connected system tells of it</source>
        <translation>kein verbundenes System berichtet davon</translation>
    </message>
    <message>
        <source>nothing is known of that time</source>
        <translation>aus jener Zeit ist nichts bekannt</translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation>keine Quittung</translation>
    </message>
    <message>
        <source>the document is not there</source>
        <translation>das Dokument ist nicht da</translation>
    </message>
    <message>
        <source>not the bytes that were handed over</source>
        <translation>nicht die Bytes, die übergeben wurden</translation>
    </message>
    <message>
        <source>told before the letter was composed</source>
        <translation>gemeldet, bevor das Schreiben erstellt war</translation>
    </message>
    <message>
        <source>told twice, with different content</source>
        <translation>zweimal gemeldet, mit verschiedenem Inhalt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-over(s) without a receipt</source>
        <translation>
            <numerusform>%n Übergabe ohne Quittung</numerusform>
            <numerusform>%n Übergaben ohne Quittung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-over(s) with other bytes</source>
        <translation>
            <numerusform>%n Übergabe mit anderen Bytes</numerusform>
            <numerusform>%n Übergaben mit anderen Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CustomerHits</name>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Gefunden über</translation>
    </message>
    <message>
        <source>Last letter</source>
        <translation>Letztes Schreiben</translation>
    </message>
</context>
<context>
    <name>cf::ui::CustomerPresenter</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>cf::ui::CustomerWords</name>
    <message>
        <source>%1, last known</source>
        <translation>%1, zuletzt bekannt</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>comes back since %1</source>
        <translation>kommt zurück seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more, each in fewer letters</source>
        <translation>
            <numerusform>%n weiteres, in weniger Schreiben</numerusform>
            <numerusform>%n weitere, jeweils in weniger Schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>a day that is not told</source>
        <translation>einem nicht genannten Tag</translation>
    </message>
    <message numerus="yes">
        <source>Mail to %1 comes back: %n letter(s) since %2</source>
        <extracomment>%1: an address</extracomment>
        <translation>
            <numerusform>Post an %1 kommt zurück: %n Schreiben seit %2</numerusform>
            <numerusform>Post an %1 kommt zurück: %n Schreiben seit %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages to %1 do not arrive: %n since %2</source>
        <translation>
            <numerusform>Nachrichten an %1 kommen nicht an: %n seit %2</numerusform>
            <numerusform>Nachrichten an %1 kommen nicht an: %n seit %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; of %n sent there since, nothing is known</source>
        <translation>
            <numerusform>; von %n seither dorthin Versandten ist nichts bekannt</numerusform>
            <numerusform>; von %n seither dorthin Versandten ist nichts bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) name %1 as a former id; what went to it is not shown here</source>
        <translation>
            <numerusform>%n Schreiben nennt %1 als frühere Nummer; was an sie ging, steht nicht hier</numerusform>
            <numerusform>%n Schreiben nennen %1 als frühere Nummer; was an sie ging, steht nicht hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to %1 name this id as a former one</source>
        <translation>
            <numerusform>%n Schreiben an %1 nennt diese Nummer als frühere</numerusform>
            <numerusform>%n Schreiben an %1 nennen diese Nummer als frühere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) went to %1, the same but for zeros; they are not shown here</source>
        <translation>
            <numerusform>%n Schreiben ging an %1, bis auf Nullen dieselbe Nummer; es steht nicht hier</numerusform>
            <numerusform>%n Schreiben gingen an %1, bis auf Nullen dieselbe Nummer; sie stehen nicht hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n Brief</numerusform>
            <numerusform>%n Briefe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>at a time that is not told</source>
        <translation>zu einer nicht genannten Zeit</translation>
    </message>
    <message>
        <source>%1: unsubscribed, %2</source>
        <translation>%1: abgemeldet, %2</translation>
    </message>
    <message>
        <source>%1: complained of a message as unwanted, %2</source>
        <translation>%1: eine Nachricht als unerwünscht gemeldet, %2</translation>
    </message>
    <message>
        <source>%1: address suppressed, %2</source>
        <translation>%1: Adresse gesperrt, %2</translation>
    </message>
    <message>
        <source>%1: %2 “%3”, as letter %4 states it</source>
        <translation>%1: %2 „%3“, wie es das Schreiben %4 sagt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>facts from the newest %1</source>
        <translation>Angaben aus den neuesten %1</translation>
    </message>
    <message>
        <source>also written %1</source>
        <translation>auch %1 geschrieben</translation>
    </message>
    <message>
        <source>times: %1</source>
        <translation>Zeiten: %1</translation>
    </message>
    <message>
        <source>Reached at, as used</source>
        <translation>Erreicht unter, wie verwendet</translation>
    </message>
    <message>
        <source>Names and ids</source>
        <translation>Namen und Nummern</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>Accounts, policies, cases</source>
        <translation>Konten, Policen, Vorgänge</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>Consent and preferences</source>
        <translation>Einwilligungen und Wünsche</translation>
    </message>
    <message>
        <source>Reissues and corrections</source>
        <translation>Nachversand und Korrekturen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>%1, in every connected repository</source>
        <translation>%1, in jedem verbundenen Archivsystem</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) went to others as well; their part is not shown</source>
        <translation>
            <numerusform>%n Schreiben ging auch an andere; deren Teil steht nicht hier</numerusform>
            <numerusform>%n Schreiben gingen auch an andere; deren Teil steht nicht hier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; what went to its other members is not shown</source>
        <translation>%1; was an seine anderen Mitglieder ging, steht nicht hier</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Never archived</source>
        <translation>Nie archiviert</translation>
    </message>
    <message>
        <source>whether something was composed for this customer and not archived is not told by customer</source>
        <translation>ob für diesen Kunden etwas erstellt und nicht archiviert wurde, wird nicht je Kunde gemeldet</translation>
    </message>
    <message>
        <source>Sent when</source>
        <translation>Wann versandt</translation>
    </message>
    <message numerus="yes">
        <source>not told of %n letter(s)</source>
        <translation>
            <numerusform>bei %n Schreiben nicht gesagt</numerusform>
            <numerusform>bei %n Schreiben nicht gesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>This letter, then and now</source>
        <translation>Dieses Schreiben, damals und heute</translation>
    </message>
    <message>
        <source>%1 then</source>
        <translation>%1 damals</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Erreicht unter</translation>
    </message>
    <message>
        <source>what is still the last known, or not told</source>
        <translation>dem noch zuletzt Bekannten, oder nicht gesagt</translation>
    </message>
    <message>
        <source>Consent then</source>
        <translation>Einwilligung damals</translation>
    </message>
    <message>
        <source>nothing told of it by then</source>
        <translation>bis dahin nichts gesagt</translation>
    </message>
    <message>
        <source>always</source>
        <translation>seit jeher</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>auf Weiteres</translation>
    </message>
    <message>
        <source>%1, %2 to %3, says %4</source>
        <translation>%1, %2 bis %3, laut %4</translation>
    </message>
    <message>
        <source>, which says so no longer</source>
        <translation>, wo es nicht mehr steht</translation>
    </message>
    <message>
        <source>no letter, no event and no workspace tells of it</source>
        <translation>kein Schreiben, kein Ereignis und kein Arbeitsbereich sagt etwas darüber</translation>
    </message>
    <message>
        <source>Consent, %1</source>
        <translation>Einwilligung, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>a time that is not told</source>
        <translation>einer nicht genannten Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) composed for this customer are in no repository, the first since %1: %2</source>
        <translation>
            <numerusform>%n für diesen Kunden erstelltes Dokument ist in keinem Archivsystem, seit %1: %2</numerusform>
            <numerusform>%n für diesen Kunden erstellte Dokumente sind in keinem Archivsystem, das erste seit %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) that came back are shown by their repository no more: %1</source>
        <translation>
            <numerusform>%n zurückgekommenes Schreiben zeigt sein Archivsystem nicht mehr: %1</numerusform>
            <numerusform>%n zurückgekommene Schreiben zeigt ihr Archivsystem nicht mehr: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Composed and not archived</source>
        <translation>Erstellt und nicht archiviert</translation>
    </message>
    <message>
        <source>%1, run %2 of %3</source>
        <translation>%1, Lauf %2 von %3</translation>
    </message>
    <message>
        <source>%1 shows it no more, noticed %2</source>
        <extracomment>When it was noticed that a repository does not show a letter any more</extracomment>
        <translation>%1 zeigt es nicht mehr, bemerkt %2</translation>
    </message>
</context>
<context>
    <name>cf::ui::CustomersWidget</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers who may be meant</source>
        <translation>Kunden, die gemeint sein können</translation>
    </message>
    <message>
        <source>Customer id, name or account</source>
        <translation>Kundennummer, Name oder Konto</translation>
    </message>
    <message>
        <source>Letters to this customer, newest first</source>
        <translation>Schreiben an diesen Kunden, das neueste zuerst</translation>
    </message>
    <message>
        <source>Letters by year</source>
        <translation>Schreiben nach Jahren</translation>
    </message>
    <message>
        <source>Only letters that</source>
        <translation>Nur Schreiben, die</translation>
    </message>
    <message>
        <source>Among these: late fee, bounced, channel:email</source>
        <translation>Unter diesen: Mahngebühr, bounced, channel:email</translation>
    </message>
    <message>
        <source>Whose letters?</source>
        <translation>Wessen Schreiben?</translation>
    </message>
    <message>
        <source>Type an id, a name or an account above; F9 on a record shows its customer.</source>
        <translation>Oben eine Nummer, einen Namen oder ein Konto eingeben; F9 auf einer Unterlage zeigt seinen Kunden.</translation>
    </message>
    <message>
        <source>No letter to %1 is known</source>
        <translation>Kein Schreiben an %1 ist bekannt</translation>
    </message>
    <message>
        <source>Searched: %1, in every connected repository. That says nothing of repositories that are not connected.</source>
        <translation>Gesucht: %1, in jedem verbundenen Archivsystem. Über nicht verbundene Archivsysteme sagt das nichts.</translation>
    </message>
    <message>
        <source>The customer could not be read</source>
        <translation>Der Kunde konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Diesen zeigen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Show the hand-overs</source>
        <translation>Übergaben zeigen</translation>
    </message>
</context>
<context>
    <name>cf::ui::DataWords</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A value and the system it came from</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>source not told</source>
        <translation>Quelle nicht angegeben</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>told later</source>
        <extracomment>A value that a later letter was told, when, and the id of that letter</extracomment>
        <translation>später angegeben</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>%1, by the clock of %2</source>
        <translation>%1, nach der Uhr von %2</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>Hier gelesen</translation>
    </message>
    <message>
        <source>%1, by this computer&apos;s clock</source>
        <translation>%1, nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Nicht vollständig</translation>
    </message>
    <message>
        <source>the input held more of this customer than is kept</source>
        <translation>die Eingabe enthielt mehr zu diesem Kunden, als aufbewahrt wird</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none told of a later letter</source>
        <translation>%1, zu keinem späteren Brief angegeben</translation>
    </message>
    <message>
        <source>%1, %2 told otherwise since</source>
        <extracomment>How many values, and how many of them were told otherwise for a later letter</extracomment>
        <translation>%1, davon %2 seither anders angegeben</translation>
    </message>
    <message>
        <source>not told by any run known here</source>
        <translation>von keinem hier bekannten Lauf angegeben</translation>
    </message>
    <message>
        <source>the input of its run is not kept here</source>
        <translation>die Eingabe seines Laufs wird hier nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Case status</source>
        <translation>Stand des Falls</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Wanted channel</source>
        <translation>Gewünschter Kanal</translation>
    </message>
    <message>
        <source>%1 says so since %2</source>
        <extracomment>A workspace that says so, and since when</extracomment>
        <translation>%1 sagt es seit %2</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>The system a value came from, and when the data was taken</extracomment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>not told as it was then</source>
        <translation>nicht gesagt, wie es damals war</translation>
    </message>
</context>
<context>
    <name>cf::ui::DecideFindingDialog</name>
    <message>
        <source>Decide on what does not fit</source>
        <translation>Über das entscheiden, was nicht passt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>To be remedied</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>Risiko annehmen</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why; it stands in the report</source>
        <translation>Warum; es steht im Bericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Noch ist nichts entschieden.</translation>
    </message>
</context>
<context>
    <name>cf::ui::DelayCharts</name>
    <message>
        <source>below %1</source>
        <extracomment>A class of lengths: &quot;below 1 min&quot;</extracomment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A class of lengths: &quot;1 h to 4 h&quot;, its end not included</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 letters tell no time of an event</source>
        <translation>%1 Schreiben nennen keine Zeit eines Ereignisses</translation>
    </message>
    <message>
        <source>%1 sent before their event, not measured</source>
        <translation>%1 vor ihrem Ereignis versandt, nicht gemessen</translation>
    </message>
    <message>
        <source>the newest %1 of %2 letters</source>
        <translation>die neuesten %1 von %2 Schreiben</translation>
    </message>
    <message>
        <source>Nothing was sent in this period</source>
        <translation>In diesem Zeitraum wurde nichts versandt</translation>
    </message>
    <message>
        <source>No letter of this period tells when its event happened</source>
        <translation>Kein Schreiben dieses Zeitraums sagt, wann sein Ereignis eintrat</translation>
    </message>
    <message>
        <source>From the event to the sending</source>
        <translation>Vom Ereignis bis zum Versand</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Share of measured</source>
        <translation>Anteil der gemessenen</translation>
    </message>
    <message>
        <source>%1: %2 letters, %3 of those measured</source>
        <translation>%1: %2 Schreiben, %3 der gemessenen</translation>
    </message>
    <message>
        <source>sent before its event</source>
        <translation>vor seinem Ereignis versandt</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Half within %1, nine in ten within %2</source>
        <translation>Die Hälfte binnen %1, neun von zehn binnen %2</translation>
    </message>
    <message>
        <source>Turnaround by kind of event</source>
        <translation>Durchlaufzeit nach Art des Ereignisses</translation>
    </message>
    <message>
        <source>From the time that half of the letters took to that of nine in ten</source>
        <translation>Von der Zeit, die die Hälfte der Schreiben brauchte, bis zu der von neun von zehn</translation>
    </message>
    <message>
        <source>No letter of this period tells what kind of event set it off</source>
        <translation>Kein Schreiben dieses Zeitraums sagt, welche Art von Ereignis es auslöste</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Die Hälfte binnen</translation>
    </message>
    <message>
        <source>Nine in ten within</source>
        <translation>Neun von zehn binnen</translation>
    </message>
    <message>
        <source>half %1</source>
        <extracomment>Beside a bar: half of the letters took no longer than this</extracomment>
        <translation>Hälfte %1</translation>
    </message>
    <message>
        <source>%1: half %2, nine in ten within %3, %4 letters</source>
        <translation>%1: Hälfte %2, neun von zehn binnen %3, %4 Schreiben</translation>
    </message>
    <message>
        <source>Half within %1</source>
        <translation>Die Hälfte binnen %1</translation>
    </message>
    <message>
        <source>Slowest: %1, half within %2</source>
        <translation>Am langsamsten: %1, die Hälfte binnen %2</translation>
    </message>
</context>
<context>
    <name>cf::ui::DifferenceStrip</name>
    <message numerus="yes">
        <source>Difference map: %n difference(s)</source>
        <translation>
            <numerusform>Karte der Unterschiede: %n Unterschied</numerusform>
            <numerusform>Karte der Unterschiede: %n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored region(s)</source>
        <translation>
            <numerusform>%n übergangener Bereich</numerusform>
            <numerusform>%n übergangene Bereiche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::DisconnectDialog</name>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove the records of %1</source>
        <translation>Einträge von %1 entfernen</translation>
    </message>
    <message>
        <source>Keep what is known of it</source>
        <translation>Behalten, was von ihm bekannt ist</translation>
    </message>
    <message>
        <source>Remove what is known of it from here</source>
        <translation>Von hier entfernen, was von ihm bekannt ist</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Was entfernt wird</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Disconnect and remove</source>
        <translation>Trennen und entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was daraus folgt</translation>
    </message>
</context>
<context>
    <name>cf::ui::DisconnectPresenter</name>
    <message>
        <source>%1 communications stay here and are searched, complete to %2.</source>
        <translation>%1 Schreiben bleiben hier und werden durchsucht, vollständig bis %2.</translation>
    </message>
    <message>
        <source>%1 communications stay here and are searched; they were never complete.</source>
        <translation>%1 Schreiben bleiben hier und werden durchsucht; vollständig waren sie nie.</translation>
    </message>
    <message>
        <source>The password or token leaves the system&apos;s keychain.</source>
        <translation>Das Passwort oder Token verlässt den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Nothing is asked of the archive any more, and nothing is changed there.</source>
        <translation>Das Archivsystem wird nicht mehr gefragt, und dort wird nichts geändert.</translation>
    </message>
    <message>
        <source>Whoever says again how it is reached connects it again.</source>
        <translation>Wer wieder sagt, wie es zu erreichen ist, verbindet es wieder.</translation>
    </message>
    <message>
        <source>What is known of it is removed from this computer. In the archive all stays as it is: connected again, it is read again.</source>
        <translation>Was von ihm bekannt ist, wird von diesem Rechner entfernt. Im Archiv bleibt alles, wie es ist: wieder verbunden, wird es neu gelesen.</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>Hier entfernt</translation>
    </message>
    <message>
        <source>%1 communications</source>
        <translation>%1 Schreiben</translation>
    </message>
    <message>
        <source>Copies elsewhere</source>
        <translation>Ausfertigungen anderswo</translation>
    </message>
    <message>
        <source>of %1 of them; these copies stay</source>
        <translation>von %1 davon; sie bleiben</translation>
    </message>
    <message>
        <source>Of documents</source>
        <translation>Zu Dokumenten</translation>
    </message>
    <message>
        <source>notes on %1, texts of %2</source>
        <translation>Vermerke zu %1, Texte von %2</translation>
    </message>
    <message>
        <source>Of runs</source>
        <translation>Zu Läufen</translation>
    </message>
    <message>
        <source>%1 set aside, %2 gaps, %3 runs</source>
        <translation>%1 zurückgestellt, %2 Lücken, %3 Läufe</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 on hold</source>
        <translation>%1 unter Aufbewahrungssperre</translation>
    </message>
    <message>
        <source>%1 named by decisions on copies</source>
        <translation>%1 von Entscheidungen genannt</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 removed</source>
        <translation>Angehalten: %1 von %2 entfernt</translation>
    </message>
    <message>
        <source>%1 of %2 removed</source>
        <translation>%1 von %2 entfernt</translation>
    </message>
    <message>
        <source>Stopped. What is removed is gone; the rest is still here.</source>
        <translation>Beendet. Entferntes ist fort; der Rest ist noch hier.</translation>
    </message>
</context>
<context>
    <name>cf::ui::DisputePaper</name>
    <message>
        <source>Letters and deadlines</source>
        <translation>Schreiben und Fristen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>As known here on %1, %2.</source>
        <translation>Wie hier bekannt am %1, %2.</translation>
    </message>
</context>
<context>
    <name>cf::ui::DisputeRulesDialog</name>
    <message>
        <source>Deadlines and calendars</source>
        <translation>Fristen und Kalender</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>As the program has it</source>
        <translation>Wie das Programm sie hat</translation>
    </message>
    <message>
        <source>Take a calendar from a file…</source>
        <translation>Kalender aus einer Datei nehmen …</translation>
    </message>
    <message>
        <source>The program&apos;s own calendar</source>
        <translation>Der Kalender des Programms</translation>
    </message>
    <message>
        <source>Business days from the receipt of a dispute; 0: no deadline. What its case states counts before these. Calendars and rule are files in the profile, which a site may replace.</source>
        <translation>Geschäftstage ab Eingang eines Streitfalls; 0: keine Frist. Was sein Vorgang angibt, geht diesen vor. Kalender und Regel sind Dateien im Profil, die eine Organisation ersetzen kann.</translation>
    </message>
    <message>
        <source>%1, business days</source>
        <translation>%1, Geschäftstage</translation>
    </message>
    <message>
        <source>The usual calendar</source>
        <translation>Der übliche Kalender</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The program&apos;s own calendar counts again.</source>
        <translation>Es gilt wieder der Kalender des Programms.</translation>
    </message>
    <message>
        <source>%1 (of this profile)</source>
        <translation>%1 (dieses Profils)</translation>
    </message>
    <message>
        <source>%1 is not understood and was left out: %2</source>
        <translation>%1 ist nicht zu verstehen und wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Annahmeschluss</translation>
    </message>
    <message>
        <source>%1: what comes later counts as of the next business day</source>
        <translation>%1: was später kommt, zählt ab dem nächsten Geschäftstag</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Days off known</source>
        <translation>Freie Tage bekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, moved</source>
        <translation>%1, verlegt</translation>
    </message>
    <message>
        <source>The program&apos;s own rule counts again.</source>
        <translation>Es gilt wieder die Regel des Programms.</translation>
    </message>
    <message>
        <source>Take a calendar</source>
        <translation>Kalender nehmen</translation>
    </message>
    <message>
        <source>Calendars (*.json)</source>
        <translation>Kalender (*.json)</translation>
    </message>
    <message>
        <source>%1 was taken.</source>
        <translation>%1 wurde genommen.</translation>
    </message>
    <message>
        <source>That is no calendar: %1</source>
        <translation>Das ist kein Kalender: %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::DisputeSections</name>
    <message>
        <source>not told</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Streitfall</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>not told: no deadline can be computed</source>
        <translation>nicht angegeben: keine Frist lässt sich berechnen</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>der übliche</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>%1, by the clock of %2 · %3</source>
        <translation>%1, nach der Uhr von %2 · %3</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Disputed letter</source>
        <translation>Beanstandetes Schreiben</translation>
    </message>
    <message>
        <source>Approved outcome</source>
        <translation>Genehmigtes Ergebnis</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Abgelegt</translation>
    </message>
    <message>
        <source>In the workspace</source>
        <translation>Im Arbeitsbereich</translation>
    </message>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Missing: no system says what is disputed</source>
        <translation>Fehlt: kein System sagt, was beanstandet wird</translation>
    </message>
    <message>
        <source>Missing: a task says it was sent on %1, and no letter is known</source>
        <translation>Fehlt: eine Aufgabe sagt, es sei am %1 versandt worden, und kein Schreiben ist bekannt</translation>
    </message>
    <message>
        <source>Missing: %1 lies in %2 and not with the dispute</source>
        <translation>Fehlt: %1 liegt in %2 und nicht beim Streitfall</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Missing: %1 is named and not known here</source>
        <translation>Fehlt: %1 wird genannt und ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>Missing: %1 (%2)</source>
        <translation>Fehlt: %1 (%2)</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Vollständige Akte</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>nichts fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), shown by their archive</source>
        <translation>
            <numerusform>%n Antwort, von ihrem Archiv gezeigt</numerusform>
            <numerusform>%n Antworten, von ihrem Archiv gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Deadlines, outcome, templates and systems agree</source>
        <translation>Fristen, Ergebnis, Vorlagen und Systeme stimmen überein</translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation>Gehört zusammen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>added by %1, %2</source>
        <translation>aufgenommen von %1, %2</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>Durch eine Person</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Eröffnet: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Geschlossen: %1</translation>
    </message>
    <message>
        <source>Last day for %1, stated by the case</source>
        <translation>Letzter Tag für %1, vom Vorgang angegeben</translation>
    </message>
    <message>
        <source>Last day for %1, calendar %2</source>
        <translation>Letzter Tag für %1, Kalender %2</translation>
    </message>
    <message>
        <source>A record was added: %1</source>
        <translation>Ein Schreiben wurde aufgenommen: %1</translation>
    </message>
    <message>
        <source>A record was added: %1, %2</source>
        <translation>Ein Schreiben wurde aufgenommen: %1, %2</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message>
        <source>no time told</source>
        <translation>keine Zeit angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cf::ui::DisputeTable</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Nothing owed</source>
        <translation>Nichts geschuldet</translation>
    </message>
    <message>
        <source>stated by the case</source>
        <translation>vom Vorgang angegeben</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>nicht genehmigt</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Streitfall</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Nächstes Schreiben</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
</context>
<context>
    <name>cf::ui::DisputeWords</name>
    <message>
        <source>the customer</source>
        <translation>den Kunden</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>den Status</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>die Entscheidung</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Eingangsbestätigung</translation>
    </message>
    <message>
        <source>Interim update</source>
        <translation>Zwischenbescheid</translation>
    </message>
    <message>
        <source>Final response</source>
        <translation>Abschließende Antwort</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Beanstandet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Unterlage</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Resolution records</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Resolution record</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>No system tells of a decision on this dispute. A final response needs an approved outcome.</source>
        <translation>Kein System berichtet von einer Entscheidung über diesen Streitfall. Eine abschließende Antwort braucht ein genehmigtes Ergebnis.</translation>
    </message>
    <message>
        <source>It is not decided yet. A final response needs an outcome that somebody else approved.</source>
        <translation>Es ist noch nicht entschieden. Eine abschließende Antwort braucht ein Ergebnis, das jemand anders genehmigt hat.</translation>
    </message>
    <message>
        <source>The decision is not approved. A final response needs an outcome that somebody else approved.</source>
        <translation>Die Entscheidung ist nicht genehmigt. Eine abschließende Antwort braucht ein Ergebnis, das jemand anders genehmigt hat.</translation>
    </message>
    <message>
        <source>The decision was refused approval. It is to be decided anew before a final response.</source>
        <translation>Die Genehmigung der Entscheidung wurde verweigert. Vor einer abschließenden Antwort ist neu zu entscheiden.</translation>
    </message>
    <message>
        <source>The decision was approved by whoever made it. Somebody else is to approve it before a final response.</source>
        <translation>Die Entscheidung wurde von der Person genehmigt, die sie traf. Vor einer abschließenden Antwort muss jemand anders sie genehmigen.</translation>
    </message>
    <message>
        <source>%1, workspace %2</source>
        <translation>%1, Arbeitsbereich %2</translation>
    </message>
    <message>
        <source>%1, case %2</source>
        <translation>%1, Vorgang %2</translation>
    </message>
    <message>
        <source>%1, the letter itself</source>
        <translation>%1, das Schreiben selbst</translation>
    </message>
    <message>
        <source>added by %1</source>
        <translation>aufgenommen von %1</translation>
    </message>
    <message>
        <source>computed here</source>
        <translation>hier berechnet</translation>
    </message>
    <message>
        <source>named by its case or workspace</source>
        <translation>von Vorgang oder Arbeitsbereich genannt</translation>
    </message>
    <message>
        <source>filed in its workspace</source>
        <translation>in seinem Arbeitsbereich abgelegt</translation>
    </message>
    <message>
        <source>shown by its workspace</source>
        <translation>von seinem Arbeitsbereich gezeigt</translation>
    </message>
    <message>
        <source>shown by its workspace once, and not any more</source>
        <translation>von seinem Arbeitsbereich einmal gezeigt und nicht mehr</translation>
    </message>
    <message>
        <source>carries its reference</source>
        <translation>trägt sein Zeichen</translation>
    </message>
    <message>
        <source>answers the disputed letter</source>
        <translation>antwortet auf das beanstandete Schreiben</translation>
    </message>
    <message>
        <source>added by a person</source>
        <translation>von einer Person aufgenommen</translation>
    </message>
    <message>
        <source>%1 · stated by the case</source>
        <translation>%1 · vom Vorgang angegeben</translation>
    </message>
    <message>
        <source>%1 · calendar %2</source>
        <translation>%1 · Kalender %2</translation>
    </message>
    <message>
        <source>not told when</source>
        <translation>nicht angegeben, wann</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Zu versenden</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Nie versandt</translation>
    </message>
    <message>
        <source>Sent in time</source>
        <translation>Rechtzeitig versandt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent late</source>
        <translation>Verspätet versandt</translation>
    </message>
    <message>
        <source>Sent, no time told</source>
        <translation>Versandt, keine Zeit angegeben</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Keine Frist</translation>
    </message>
    <message>
        <source>Due %1, stated by the case; %2 by calendar %3</source>
        <translation>Fällig %1, vom Vorgang angegeben; %2 nach Kalender %3</translation>
    </message>
    <message>
        <source>Due %1, stated by the case</source>
        <translation>Fällig %1, vom Vorgang angegeben</translation>
    </message>
    <message numerus="yes">
        <source>Due %1 · %n business day(s), calendar %2</source>
        <translation>
            <numerusform>Fällig %1 · %n Geschäftstag, Kalender %2</numerusform>
            <numerusform>Fällig %1 · %n Geschäftstage, Kalender %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 overdue since %2</source>
        <translation>%1 überfällig seit %2</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <translation>%1 fällig %2</translation>
    </message>
    <message>
        <source>not told by any system</source>
        <translation>von keinem System angegeben</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>nicht genehmigt</translation>
    </message>
    <message>
        <source>refused by %1</source>
        <translation>verweigert von %1</translation>
    </message>
    <message>
        <source>by the same person, %1</source>
        <translation>von derselben Person, %1</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>%1 was not sent by %2</source>
        <translation>%1 wurde nicht bis %2 versandt</translation>
    </message>
    <message>
        <source>%1 %2 went out after %3</source>
        <translation>%1 %2 ging nach %3 hinaus</translation>
    </message>
    <message>
        <source>%1 went out before its outcome was approved%2</source>
        <translation>%1 ging hinaus, bevor das Ergebnis genehmigt war%2</translation>
    </message>
    <message>
        <source>%1 went out without an approved outcome</source>
        <translation>%1 ging ohne genehmigtes Ergebnis hinaus</translation>
    </message>
    <message>
        <source>%1 was composed with %2; answers of this stage for %3 use %4</source>
        <translation>%1 wurde mit %2 erstellt; Antworten dieser Stufe für %3 nutzen %4</translation>
    </message>
    <message>
        <source>Systems tell %1 differently: %2</source>
        <translation>Systeme geben %1 verschieden an: %2</translation>
    </message>
    <message>
        <source>%1: the case states %2, calendar %3 gives %4</source>
        <translation>%1: der Vorgang gibt %2 an, Kalender %3 ergibt %4</translation>
    </message>
    <message>
        <source>%1: calendar %2 does not know all days off up to %3</source>
        <translation>%1: Kalender %2 kennt nicht alle freien Tage bis %3</translation>
    </message>
    <message>
        <source>%1 (%2) is none of the three letters by its type</source>
        <translation>%1 (%2) ist nach seiner Art keines der drei Schreiben</translation>
    </message>
</context>
<context>
    <name>cf::ui::DisputesPresenter</name>
    <message>
        <source>Name a letter by its document id.</source>
        <translation>Nennen Sie ein Schreiben nach seiner Dokumentkennung.</translation>
    </message>
    <message>
        <source>No letter is called %1.</source>
        <translation>Kein Schreiben heißt %1.</translation>
    </message>
    <message>
        <source>Several letters are called so: %1</source>
        <translation>Mehrere Schreiben heißen so: %1</translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <translation>%1 wurde in %2 aufgenommen.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 already.</source>
        <translation>%1 gehört schon zu %2.</translation>
    </message>
    <message>
        <source>Nobody added a letter to this dispute.</source>
        <translation>Niemand hat ein Schreiben in diesen Streitfall aufgenommen.</translation>
    </message>
    <message>
        <source>%1 was taken out of the dispute again; that it was in it stays on record.</source>
        <translation>%1 wurde wieder aus dem Streitfall genommen; dass es darin war, bleibt festgehalten.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2 open, %3 overdue · %4</source>
        <translation>%1 · %2 offen, %3 überfällig · %4</translation>
    </message>
    <message>
        <source>No dispute is called so. That says nothing of systems that are not connected.</source>
        <translation>Kein Streitfall heißt so. Das sagt nichts über Systeme, die nicht verbunden sind.</translation>
    </message>
    <message>
        <source>Several are called so: %1</source>
        <translation>Mehrere heißen so: %1</translation>
    </message>
    <message>
        <source>No dispute is open</source>
        <translation>Kein Streitfall ist offen</translation>
    </message>
    <message>
        <source>Letters cannot be asked for from here yet. The outcome would allow it.</source>
        <translation>Schreiben lassen sich von hier noch nicht anfordern. Das Ergebnis würde es erlauben.</translation>
    </message>
</context>
<context>
    <name>cf::ui::DisputesWidget</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Deadlines and calendars…</source>
        <translation>Fristen und Kalender …</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Eingang bestätigen …</translation>
    </message>
    <message>
        <source>Send interim update…</source>
        <translation>Zwischenbescheid senden …</translation>
    </message>
    <message>
        <source>Send final response…</source>
        <translation>Abschließend antworten …</translation>
    </message>
    <message>
        <source>Line of time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Nothing of that kind is told</source>
        <translation>Nichts dieser Art ist bekannt</translation>
    </message>
    <message>
        <source>Document id of the letter to add</source>
        <translation>Dokumentkennung des Schreibens, das aufzunehmen ist</translation>
    </message>
    <message>
        <source>Add a letter by its document id</source>
        <translation>Schreiben nach seiner Dokumentkennung aufnehmen</translation>
    </message>
    <message>
        <source>What it is in the dispute</source>
        <translation>Was es im Streitfall ist</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Why it is added</source>
        <translation>Warum es aufgenommen wird</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Warum (freiwillig)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Das letzte zurücknehmen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A kind of entries in a line of time, and how many there are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Streitfälle</translation>
    </message>
    <message>
        <source>No dispute is known</source>
        <translation>Kein Streitfall ist bekannt</translation>
    </message>
    <message>
        <source>They come from workspaces of that type in Extended ECM, and from cases of a dispute process in a workflow system, once these were read.</source>
        <translation>Sie kommen aus Arbeitsbereichen dieser Art in Extended ECM und aus Vorgängen eines Streitfall-Prozesses in einem Workflow-System, sobald diese gelesen sind.</translation>
    </message>
    <message>
        <source>Open repositories</source>
        <translation>Repositorien öffnen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: an id, a customer, a product</source>
        <translation>Filter: eine Kennung, ein Kunde, ein Produkt</translation>
    </message>
    <message>
        <source>Overdue disputes</source>
        <translation>Überfällige Streitfälle</translation>
    </message>
    <message>
        <source>Those that are owed a letter whose deadline is over</source>
        <translation>Die, denen ein Schreiben geschuldet ist, dessen Frist vorüber ist</translation>
    </message>
    <message>
        <source>Deadlines and calendars of disputes</source>
        <translation>Fristen und Kalender von Streitfällen</translation>
    </message>
    <message>
        <source>In how many business days which letter is due, and which days count</source>
        <translation>In wie vielen Geschäftstagen welches Schreiben fällig ist und welche Tage zählen</translation>
    </message>
    <message>
        <source>Disputes cannot be read</source>
        <translation>Streitfälle lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>%1 kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Überfällig %1</translation>
    </message>
    <message>
        <source>Not whole %1</source>
        <translation>Unvollständig %1</translation>
    </message>
    <message>
        <source>Does not fit %1</source>
        <translation>Passt nicht %1</translation>
    </message>
    <message>
        <source>Choose the dispute that %1 belongs to</source>
        <translation>Wählen Sie den Streitfall, zu dem %1 gehört</translation>
    </message>
    <message>
        <source>No dispute is meant by that</source>
        <translation>Damit ist kein Streitfall gemeint</translation>
    </message>
    <message>
        <source>Looked among %1.</source>
        <translation>Gesucht unter %1.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Export the dispute</source>
        <translation>Streitfall exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Trail as CSV (*.csv);;JSON (*.json);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;Verlauf als CSV (*.csv);;JSON (*.json);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Not saved: no dispute is open.</source>
        <translation>Nicht gespeichert: kein Streitfall ist offen.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The dispute was printed</source>
        <translation>Der Streitfall wurde gedruckt</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Neue Mappe</translation>
    </message>
</context>
<context>
    <name>cf::ui::DocumentPresenter</name>
    <message>
        <source>The document is no longer there</source>
        <translation>Das Dokument ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Its repository does not have it at %1 any more. What was read of it before is kept.</source>
        <translation>Im Archivsystem liegt es nicht mehr unter %1. Was zuvor davon gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>The document is too large to show</source>
        <translation>Das Dokument ist zu groß für die Anzeige</translation>
    </message>
    <message>
        <source>It has more than %1. Open the file in its repository.</source>
        <translation>Es hat mehr als %1. Öffnen Sie die Datei im Archivsystem.</translation>
    </message>
    <message>
        <source>The document cannot be fetched</source>
        <translation>Das Dokument kann nicht abgerufen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The bytes changed after they were archived</source>
        <translation>Die Bytes wurden nach der Archivierung verändert</translation>
    </message>
    <message>
        <source>Look at them anyway</source>
        <translation>Dennoch ansehen</translation>
    </message>
    <message>
        <source>The document is encrypted</source>
        <translation>Das Dokument ist verschlüsselt</translation>
    </message>
    <message>
        <source>It opens with a password only. Its bytes are archived and can be saved.</source>
        <translation>Es lässt sich nur mit einem Kennwort öffnen. Seine Bytes sind archiviert und können gespeichert werden.</translation>
    </message>
    <message>
        <source>The document is empty</source>
        <translation>Das Dokument ist leer</translation>
    </message>
    <message>
        <source>The archived file has 0 bytes.</source>
        <translation>Die archivierte Datei hat 0 Bytes.</translation>
    </message>
    <message>
        <source>This format cannot be shown here</source>
        <translation>Dieses Format kann hier nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Its bytes are archived and can be saved.</source>
        <translation>Seine Bytes sind archiviert und können gespeichert werden.</translation>
    </message>
    <message>
        <source>Reason: %1. Its bytes are archived and can be saved.</source>
        <translation>Grund: %1. Die Bytes sind archiviert und können gespeichert werden.</translation>
    </message>
    <message>
        <source>The document is damaged</source>
        <translation>Das Dokument ist beschädigt</translation>
    </message>
    <message>
        <source>It cannot be opened. Its bytes are archived as they came and can be saved.</source>
        <translation>Es lässt sich nicht öffnen. Seine Bytes sind so archiviert, wie sie ankamen, und können gespeichert werden.</translation>
    </message>
    <message>
        <source>Recorded %1…, found %2…: what is there now is not what was sent.</source>
        <translation>Aufgezeichnet %1…, gefunden %2…: Was jetzt dort liegt, ist nicht das, was gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>cf::ui::DocumentView</name>
    <message>
        <source>Rendition</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Header of the e-mail</source>
        <translation>Kopf der E-Mail</translation>
    </message>
    <message>
        <source>Text instead of pages</source>
        <translation>Text statt Seiten</translation>
    </message>
    <message>
        <source>Find in document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Size and turn of the pages</source>
        <translation>Größe und Drehung der Seiten</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>An Breite anpassen</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Kein Dokument</translation>
    </message>
    <message>
        <source>Its index names no file for this communication.</source>
        <translation>Der Index nennt zu diesem Schreiben keine Datei.</translation>
    </message>
    <message>
        <source>Changed after it was archived: this is not what was sent</source>
        <translation>Nach der Archivierung verändert: Dies ist nicht das, was gesendet wurde</translation>
    </message>
    <message>
        <source>Its hash differs from the one in its index</source>
        <translation>Die Prüfsumme weicht von der im Index ab</translation>
    </message>
    <message>
        <source>Only the beginning of the text is shown; the saved copy has all of it</source>
        <translation>Nur der Anfang des Textes wird gezeigt; die gespeicherte Kopie enthält ihn ganz</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page, pages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The archive holds no file with this record.</source>
        <translation>Das Archiv enthält zu dieser Unterlage keine Datei.</translation>
    </message>
</context>
<context>
    <name>cf::ui::ExceptionCharts</name>
    <message>
        <source>%1 business days and more</source>
        <translation>%1 Geschäftstage und mehr</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n Geschäftstag</numerusform>
            <numerusform>%n Geschäftstage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 business days</source>
        <translation>%1 bis %2 Geschäftstage</translation>
    </message>
    <message>
        <source>How old open exceptions are</source>
        <translation>Wie alt offene Ausnahmen sind</translation>
    </message>
    <message>
        <source>%1 tell no time, and are not among them</source>
        <translation>%1 nennen keine Zeit und sind nicht darunter</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>No exception is open</source>
        <translation>Keine Ausnahme ist offen</translation>
    </message>
    <message>
        <source>%1, %2 overdue</source>
        <translation>%1, %2 überfällig</translation>
    </message>
    <message>
        <source>Open for %1: %2 exceptions, %3 of them overdue</source>
        <translation>Offen seit %1: %2 Ausnahmen, davon %3 überfällig</translation>
    </message>
    <message>
        <source>%1 of %2 are past their deadline</source>
        <translation>%1 von %2 haben ihre Frist überschritten</translation>
    </message>
    <message>
        <source>None of %1 is past its deadline</source>
        <translation>Keine von %1 hat ihre Frist überschritten</translation>
    </message>
    <message>
        <source>How long settled ones took, by kind</source>
        <translation>Wie lange erledigte brauchten, nach Art</translation>
    </message>
    <message>
        <source>Open ones by kind</source>
        <translation>Offene nach Art</translation>
    </message>
    <message>
        <source>From the time that half of them took to that of nine in ten</source>
        <translation>Von der Zeit, die die Hälfte brauchte, bis zu der von neun Zehnteln</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Die Hälfte binnen</translation>
    </message>
    <message>
        <source>Nine in ten within</source>
        <translation>Neun von zehn binnen</translation>
    </message>
    <message>
        <source>Deadline in business days</source>
        <translation>Frist in Geschäftstagen</translation>
    </message>
    <message>
        <source>No exception is settled yet</source>
        <translation>Noch keine Ausnahme ist erledigt</translation>
    </message>
    <message>
        <source>half %1</source>
        <extracomment>Beside a bar: half of the exceptions took no longer than this</extracomment>
        <translation>Hälfte %1</translation>
    </message>
    <message>
        <source>%1: half %2, nine in ten within %3, %4 exceptions</source>
        <translation>%1: die Hälfte %2, neun von zehn binnen %3, %4 Ausnahmen</translation>
    </message>
    <message>
        <source>Half within %1, nine in ten within %2</source>
        <translation>Die Hälfte binnen %1, neun von zehn binnen %2</translation>
    </message>
</context>
<context>
    <name>cf::ui::ExceptionDialog</name>
    <message>
        <source>Give it to a team</source>
        <translation>Einem Team geben</translation>
    </message>
    <message>
        <source>Escalate it</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Its cause is mended</source>
        <translation>Die Ursache ist behoben</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Ergebnis festhalten</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Unterlage</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Why; stays on record</source>
        <translation>Warum; bleibt festgehalten</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cf::ui::ExceptionPaper</name>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Was scheiterte</translation>
    </message>
    <message>
        <source>Letter or batch</source>
        <translation>Brief oder Stapel</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>Hat sie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>The first %1 of %2 are printed; the CSV has all.</source>
        <translation>Die ersten %1 von %2 sind gedruckt; die CSV-Datei hat alle.</translation>
    </message>
    <message>
        <source>As known here on %1, %2. Deadlines by the calendar %3.</source>
        <translation>Wie hier am %1 bekannt, %2. Fristen nach dem Kalender %3.</translation>
    </message>
</context>
<context>
    <name>cf::ui::ExceptionTable</name>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>%1, fails again and again</source>
        <translation>%1, schlägt immer wieder fehl</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Was scheiterte</translation>
    </message>
    <message>
        <source>Letter or batch</source>
        <translation>Brief oder Stapel</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>Hat sie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
</context>
<context>
    <name>cf::ui::ExceptionWords</name>
    <message>
        <source>by the rule</source>
        <translation>nach der Regel</translation>
    </message>
    <message>
        <source>given by a person</source>
        <translation>von einer Person vergeben</translation>
    </message>
    <message>
        <source>by the case</source>
        <translation>nach dem Fall</translation>
    </message>
    <message>
        <source>nothing came out of the run</source>
        <translation>aus dem Lauf kam nichts</translation>
    </message>
    <message>
        <source>in no repository</source>
        <translation>in keinem Repositorium</translation>
    </message>
    <message>
        <source>not in the file of its claim</source>
        <translation>nicht in der Akte seines Schadenfalls</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Fehlende Daten</translation>
    </message>
    <message>
        <source>Template error</source>
        <translation>Vorlagenfehler</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Nicht erstellt</translation>
    </message>
    <message>
        <source>Not put out</source>
        <translation>Nicht ausgegeben</translation>
    </message>
    <message>
        <source>Delivery failed</source>
        <translation>Zustellung misslungen</translation>
    </message>
    <message>
        <source>Not archived</source>
        <translation>Nicht archiviert</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>Nicht abgelegt</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>Nichts kam heraus</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Outcome recorded</source>
        <translation>Ergebnis festgehalten</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>May be made or sent again</source>
        <translation>Darf erneut erstellt oder gesendet werden</translation>
    </message>
    <message>
        <source>Reached another way</source>
        <translation>Auf anderem Weg erreicht</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>Wird nicht erneut gesendet</translation>
    </message>
    <message>
        <source>Given to a team</source>
        <translation>Einem Team gegeben</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Its cause was mended</source>
        <translation>Die Ursache wurde behoben</translation>
    </message>
    <message>
        <source>Asked for again</source>
        <translation>Erneut verlangt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A letter or batch, and what it is called: &quot;L-000123 · Late fee notice&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the team %1</source>
        <translation>das Team %1</translation>
    </message>
    <message>
        <source>%1, of the team %2</source>
        <translation>%1 vom Team %2</translation>
    </message>
    <message>
        <source>a time that is not told</source>
        <translation>einer nicht genannten Zeit</translation>
    </message>
    <message>
        <source>Not before its outcome is recorded: %1, %2. It can be recorded by %3.</source>
        <translation>Nicht, bevor das Ergebnis festgehalten ist: %1, %2. Festhalten kann es: %3.</translation>
    </message>
    <message>
        <source>It failed again since its outcome was recorded: %1. It can be recorded anew by %2.</source>
        <translation>Seit das Ergebnis festgehalten wurde, schlug es wieder fehl: %1. Neu festhalten kann es: %2.</translation>
    </message>
    <message>
        <source>Its outcome is: %1 (%2).</source>
        <translation>Das Ergebnis ist: %1 (%2).</translation>
    </message>
    <message>
        <source>It failed %1 times. Say why another attempt will end otherwise.</source>
        <translation>Es ist %1-mal fehlgeschlagen. Sagen Sie, warum ein weiterer Versuch anders ausgehen wird.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Say to whom, or how it ends.</source>
        <translation>Sagen Sie, wem oder wie es endet.</translation>
    </message>
    <message>
        <source>Its outcome is recorded. Take that back first.</source>
        <translation>Das Ergebnis ist festgehalten. Nehmen Sie es zuerst zurück.</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>Niemand hat sie.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 hat sie.</translation>
    </message>
    <message>
        <source>You have it already.</source>
        <translation>Sie haben sie schon.</translation>
    </message>
    <message>
        <source>It was asked for again since, or failed again. What was recorded stays.</source>
        <translation>Es wurde seither erneut verlangt oder schlug erneut fehl. Was festgehalten ist, bleibt.</translation>
    </message>
    <message>
        <source>It came out well since: %1.</source>
        <translation>Seither ist es gelungen: %1.</translation>
    </message>
    <message>
        <source>There is nothing of that kind.</source>
        <translation>Es gibt nichts dieser Art.</translation>
    </message>
    <message>
        <source>No run of a composition system stands behind it. The letter is sent again from its record.</source>
        <translation>Dahinter steht kein Lauf eines Kompositionssystems. Der Brief wird von seinem Datensatz aus erneut gesendet.</translation>
    </message>
    <message>
        <source>Its run made other letters well: run again as a whole, it makes those twice. Have the composition system make this one alone.</source>
        <translation>Der Lauf hat andere Briefe richtig erstellt: Als Ganzes erneut ausgeführt, erstellt er sie doppelt. Lassen Sie das Kompositionssystem diesen allein erstellen.</translation>
    </message>
    <message>
        <source>It was asked for already, see the outbox.</source>
        <translation>Es wurde schon verlangt, siehe Postausgang.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1, whose days off are not known that far</source>
        <translation>%1, dessen freie Tage so weit nicht bekannt sind</translation>
    </message>
    <message>
        <source>Fails again and again</source>
        <translation>Schlägt immer wieder fehl</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Was scheiterte</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Mitgeteilt von</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>eskaliert</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>Hat sie</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>none known; noted on this computer alone</source>
        <translation>keiner bekannt; nur auf diesem Rechner vermerkt</translation>
    </message>
    <message>
        <source>read from the case</source>
        <translation>aus dem Fall gelesen</translation>
    </message>
    <message>
        <source>recorded here</source>
        <translation>hier festgehalten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>it failed again since</source>
        <translation>seither schlug es wieder fehl</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>nothing hinders it</source>
        <translation>nichts hindert es</translation>
    </message>
    <message>
        <source>Failure %1: %2</source>
        <translation>Fehlschlag %1: %2</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Versuch: %1</translation>
    </message>
    <message>
        <source>time not told</source>
        <translation>Zeit nicht angegeben</translation>
    </message>
    <message>
        <source>It came out well</source>
        <translation>Es ist gelungen</translation>
    </message>
    <message>
        <source>taken back %1</source>
        <translation>zurückgenommen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) came out of more than one attempt: %1</source>
        <translation>
            <numerusform>%n Dokument kam aus mehr als einem Versuch: %1</numerusform>
            <numerusform>%n Dokumente kamen aus mehr als einem Versuch: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) of the same letter: %1</source>
        <translation>
            <numerusform>%n weiterer Datensatz desselben Briefs: %1</numerusform>
            <numerusform>%n weitere Datensätze desselben Briefs: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ExceptionsPresenter</name>
    <message>
        <source>No exception is chosen.</source>
        <translation>Keine Ausnahme ist gewählt.</translation>
    </message>
    <message>
        <source>Nothing tells of it any more: it is over.</source>
        <translation>Nichts berichtet mehr davon: Sie ist vorbei.</translation>
    </message>
    <message>
        <source>Its case leads it: to whose team it belongs is changed in %1.</source>
        <translation>Ihr Fall führt sie: Welchem Team sie gehört, wird in %1 geändert.</translation>
    </message>
    <message>
        <source>its task cannot be read</source>
        <translation>seine Aufgabe kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Outcome of %1: %2.</source>
        <translation>Ergebnis von %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Asked of its case: it is so once the case shows it.</source>
        <translation>Vom Fall verlangt: Es gilt, sobald der Fall es zeigt.</translation>
    </message>
    <message>
        <source>Not asked of its case: %1</source>
        <translation>Vom Fall nicht verlangt: %1</translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation>Eskaliert an %1</translation>
    </message>
    <message>
        <source>Escalated to %1: %2</source>
        <translation>Eskaliert an %1: %2</translation>
    </message>
    <message>
        <source>%1 Its case is asked as well.</source>
        <translation>%1 Auch ihr Fall wird gefragt.</translation>
    </message>
    <message>
        <source>%1 Its case was not asked: %2</source>
        <translation>%1 Ihr Fall wurde nicht gefragt: %2</translation>
    </message>
    <message>
        <source>%1: taken back; that it was so stays on record.</source>
        <translation>%1: zurückgenommen; dass es so war, bleibt festgehalten.</translation>
    </message>
    <message>
        <source>It was asked for again since. What was recorded stays.</source>
        <translation>Es wurde seither erneut verlangt. Was festgehalten ist, bleibt.</translation>
    </message>
    <message>
        <source>Run %1 again</source>
        <translation>%1 erneut ausführen</translation>
    </message>
    <message>
        <source>The system is not reached: it lies in the outbox as a draft.</source>
        <translation>Das System ist nicht erreichbar: Es liegt als Entwurf im Postausgang.</translation>
    </message>
    <message>
        <source>It lies in the outbox and leaves in 15 seconds.</source>
        <translation>Es liegt im Postausgang und geht in 15 Sekunden ab.</translation>
    </message>
    <message>
        <source>%1 open, %2 overdue, %3 in all</source>
        <translation>%1 offen, %2 überfällig, %3 insgesamt</translation>
    </message>
    <message>
        <source>there are more than are read</source>
        <translation>es sind mehr, als gelesen werden</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%n Ausnahme</numerusform>
            <numerusform>%n Ausnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 exceptions</source>
        <translation>%1 von %2 Ausnahmen</translation>
    </message>
    <message>
        <source>another case is being asked</source>
        <translation>ein anderer Fall wird gerade gefragt</translation>
    </message>
</context>
<context>
    <name>cf::ui::ExceptionsWidget</name>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: a letter, a batch, a message</source>
        <translation>Filter: ein Brief, ein Stapel, eine Meldung</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Was scheiterte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Exceptions cannot be read</source>
        <translation>Ausnahmen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nichts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>No run, delivery or filing that is known here went wrong. Systems that are not connected are not looked at.</source>
        <translation>Kein hier bekannter Lauf, keine Zustellung und keine Ablage ist misslungen. Nicht verbundene Systeme werden nicht betrachtet.</translation>
    </message>
    <message>
        <source>Nothing is known of failures</source>
        <translation>Über Fehlschläge ist nichts bekannt</translation>
    </message>
    <message>
        <source>Connect the composition system, the delivery feed and the workflow system: they tell what went wrong.</source>
        <translation>Verbinden Sie das Kompositionssystem, den Zustellungsfeed und das Workflow-System: Sie berichten, was misslang.</translation>
    </message>
    <message>
        <source>Open repositories</source>
        <translation>Repositorien öffnen</translation>
    </message>
    <message>
        <source>No exception is meant by that</source>
        <translation>Keine Ausnahme ist damit gemeint</translation>
    </message>
    <message>
        <source>Looked among %1.</source>
        <translation>Gesucht unter %1.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Was darüber bekannt ist</translation>
    </message>
    <message>
        <source>Attempts, and what was done</source>
        <translation>Versuche und was getan wurde</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Record the outcome…</source>
        <translation>Ergebnis festhalten …</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Give to a team…</source>
        <translation>Einem Team geben …</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>Eskalieren …</translation>
    </message>
    <message>
        <source>Cause mended…</source>
        <translation>Ursache behoben …</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Take the outcome back</source>
        <translation>Ergebnis zurücknehmen</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>Brief zeigen</translation>
    </message>
    <message>
        <source>Show the batch</source>
        <translation>Stapel zeigen</translation>
    </message>
    <message>
        <source>%1 (%2 open)</source>
        <extracomment>A choice of a list, and how many of it are open</extracomment>
        <translation>%1 (%2 offen)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Every team</source>
        <translation>Jedes Team</translation>
    </message>
    <message>
        <source>Every unit</source>
        <translation>Jede Einheit</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Überfällig %1</translation>
    </message>
    <message>
        <source>Again and again %1</source>
        <translation>Immer wieder %1</translation>
    </message>
    <message>
        <source>Without a case %1</source>
        <translation>Ohne Fall %1</translation>
    </message>
    <message>
        <source>Settled %1</source>
        <translation>Erledigt %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Open for %1 ✕</source>
        <translation>Offen seit %1 ✕</translation>
    </message>
    <message>
        <source>Take the age out of the filter</source>
        <translation>Das Alter aus dem Filter nehmen</translation>
    </message>
    <message>
        <source>Overdue exceptions</source>
        <translation>Überfällige Ausnahmen</translation>
    </message>
    <message>
        <source>Those whose outcome should have been recorded</source>
        <translation>Die, deren Ergebnis festgehalten sein sollte</translation>
    </message>
    <message>
        <source>How old exceptions are</source>
        <translation>Wie alt Ausnahmen sind</translation>
    </message>
    <message>
        <source>Open and settled ones, by age and kind, with their deadlines</source>
        <translation>Offene und erledigte nach Alter und Art, mit ihren Fristen</translation>
    </message>
    <message>
        <source>It failed %1 times. Whoever lets it go again says why it will end otherwise.</source>
        <translation>Es ist %1-mal fehlgeschlagen. Wer es wieder freigibt, sagt, warum es anders ausgehen wird.</translation>
    </message>
    <message>
        <source>Its case %1 is asked as well, through the outbox.</source>
        <translation>Auch sein Fall %1 wird gefragt, über den Postausgang.</translation>
    </message>
    <message>
        <source>Nothing that is called %1 failed, as far as is known here.</source>
        <translation>Nichts, was %1 heißt, ist fehlgeschlagen, soweit hier bekannt.</translation>
    </message>
    <message>
        <source>Export the exceptions</source>
        <translation>Ausnahmen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;PDF (*.pdf);;JSON (*.json);;HTML (*.html)</source>
        <translation>CSV (*.csv);;PDF (*.pdf);;JSON (*.json);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Not saved: the exceptions are still being read.</source>
        <translation>Nicht gespeichert: Die Ausnahmen werden noch gelesen.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The list was printed</source>
        <translation>Die Liste wurde gedruckt</translation>
    </message>
</context>
<context>
    <name>cf::ui::ExportDialog</name>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, für Programme</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 rows. A manifest beside the file says which query, repositories and time they are true of.</source>
        <translation>%1 Zeilen. Ein Manifest neben der Datei hält fest, für welche Abfrage, welche Archivsysteme und welchen Zeitpunkt sie gelten.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>A file name is missing.</source>
        <translation>Ein Dateiname fehlt.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>Begin with a byte order mark</source>
        <translation>Mit Bytereihenfolge-Marke beginnen</translation>
    </message>
    <message>
        <source>Older spreadsheets need it to read UTF-8</source>
        <translation>Ältere Tabellenkalkulationen benötigen sie, um UTF-8 zu lesen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>cf::ui::ExportPresenter</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>cf::ui::FacetView</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Enter chooses a value, Alt+Enter excludes it</source>
        <translation>Die Eingabetaste wählt einen Wert, Alt+Eingabe schließt ihn aus</translation>
    </message>
</context>
<context>
    <name>cf::ui::FacetsPresenter</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>wird gezählt</translation>
    </message>
    <message>
        <source>%1, %2, chosen</source>
        <translation>%1, %2, gewählt</translation>
    </message>
    <message>
        <source>%1, %2, excluded</source>
        <translation>%1, %2, ausgeschlossen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cf::ui::Facts</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a fact is called, and the fact</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy with name</source>
        <translation>Mit Bezeichnung kopieren</translation>
    </message>
</context>
<context>
    <name>cf::ui::FactsPane</name>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Verwahrung</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Template version</source>
        <translation>Vorlagenversion</translation>
    </message>
    <message>
        <source>Custody and hashes</source>
        <translation>Verwahrungskette und Prüfsummen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>not told by this repository</source>
        <translation>von diesem Archivsystem nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Ausfertigungen</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Im Archiv</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>What may be said of the delivery</source>
        <translation>Was sich über die Zustellung sagen lässt</translation>
    </message>
    <message>
        <source>Open template</source>
        <translation>Vorlage öffnen</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Made from this data</source>
        <translation>Aus diesen Daten erstellt</translation>
    </message>
    <message>
        <source>Process and workspace</source>
        <translation>Vorgang und Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>State custom and practice…</source>
        <translation>Übung angeben …</translation>
    </message>
    <message>
        <source>Custom and practice…</source>
        <translation>Übliche Übung …</translation>
    </message>
</context>
<context>
    <name>cf::ui::FailureText</name>
    <message>
        <source>%1 counted, %2 handed out</source>
        <translation>%1 gezählt, %2 geliefert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>It cannot be reached; what is shown was known before.</source>
        <translation>Es ist nicht erreichbar; gezeigt wird, was zuvor bekannt war.</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Im Rückstand</translation>
    </message>
    <message>
        <source>What changed there since is not known here.</source>
        <translation>Was sich dort seither geändert hat, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Some of it could not be read.</source>
        <translation>Ein Teil konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>It handed out fewer records than it counts.</source>
        <translation>Es hat weniger Datensätze geliefert, als es zählt.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>It changed while it was read, and is read again.</source>
        <translation>Es hat sich während des Lesens geändert und wird erneut gelesen.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>The account may not see this; that none is found proves nothing.</source>
        <translation>Das Konto darf dies nicht sehen; dass nichts gefunden wird, beweist nichts.</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Nicht darstellbar</translation>
    </message>
    <message>
        <source>Its format cannot be shown here; what is said of it is.</source>
        <translation>Das Format kann hier nicht angezeigt werden; die Angaben dazu schon.</translation>
    </message>
    <message>
        <source>Zone unknown</source>
        <translation>Zeitzone unbekannt</translation>
    </message>
    <message>
        <source>Its times name no zone; days at the edge may be others.</source>
        <translation>Die Zeiten nennen keine Zeitzone; um Mitternacht kann es ein anderer Tag sein.</translation>
    </message>
    <message>
        <source>One id, two records</source>
        <translation>Eine Kennung, zwei Unterlagen</translation>
    </message>
    <message>
        <source>Two records claim the same id; neither is taken for the other.</source>
        <translation>Zwei Unterlagen beanspruchen dieselbe Kennung; keine wird für die andere gehalten.</translation>
    </message>
    <message>
        <source>Hash differs</source>
        <translation>Prüfsumme weicht ab</translation>
    </message>
    <message>
        <source>The bytes are not those that were recorded.</source>
        <translation>Die Bytes sind nicht die aufgezeichneten.</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Uhren weichen ab</translation>
    </message>
    <message>
        <source>Its clock and this machine&apos;s disagree.</source>
        <translation>Seine Uhr und die dieses Rechners stimmen nicht überein.</translation>
    </message>
    <message>
        <source>More may come</source>
        <translation>Weiteres kann folgen</translation>
    </message>
    <message>
        <source>Delivery events may still arrive.</source>
        <translation>Zustellereignisse können noch eintreffen.</translation>
    </message>
</context>
<context>
    <name>cf::ui::FigureWords</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 m</source>
        <extracomment>Millions, on the scale of a chart</extracomment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 k</source>
        <extracomment>Thousands, on the scale of a chart</extracomment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>week from %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter: its number and the year</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day on the axis of a chart, in QDate&apos;s format</extracomment>
        <translation>dd.MM.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tagen</translation>
    </message>
    <message>
        <source>Weeks from Monday</source>
        <translation>Wochen ab Montag</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Nach Quartalen</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahren</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Dokumentart</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Template version</source>
        <translation>Vorlagenversion</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Date of the letter to sent</source>
        <translation>Datum des Schreibens bis Versand</translation>
    </message>
    <message>
        <source>Composed to sent</source>
        <translation>Erstellung bis Versand</translation>
    </message>
    <message>
        <source>Sent to delivered</source>
        <translation>Versand bis Zustellung</translation>
    </message>
    <message>
        <source>Sent to archived</source>
        <translation>Versand bis Archivierung</translation>
    </message>
    <message>
        <source>Event to told</source>
        <translation>Ereignis bis Meldung</translation>
    </message>
    <message>
        <source>Set off to sent</source>
        <extracomment>The business event that set a letter off</extracomment>
        <translation>Ausgelöst bis versandt</translation>
    </message>
</context>
<context>
    <name>cf::ui::FindingDecisionsPresenter</name>
    <message>
        <source>Risk accepted %1: “%2”</source>
        <translation>Risiko angenommen %1: „%2“</translation>
    </message>
    <message>
        <source>To be remedied, decided %1: “%2”</source>
        <translation>Zu beheben, entschieden %1: „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n letter(s) came since: decide again)</source>
        <translation>
            <numerusform>%1 (seither kam %n Schreiben: neu entscheiden)</numerusform>
            <numerusform>%1 (seither kamen %n Schreiben: neu entscheiden)</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why: the reason stands in the report.</source>
        <translation>Sagen Sie, warum: der Grund steht im Bericht.</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Nicht behalten: %1</translation>
    </message>
    <message>
        <source>Use that does not fit</source>
        <translation>Verwendung, die nicht passt</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>Welche Schreiben</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Nothing was found that does not fit.</source>
        <translation>Nichts gefunden, das nicht passt.</translation>
    </message>
    <message>
        <source>Source of this report</source>
        <translation>Quelle dieses Berichts</translation>
    </message>
    <message>
        <source>as searches count them; each can be listed by its query</source>
        <translation>wie Suchen sie zählen; alle lassen sich mit ihrer Suche auflisten</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Templates published without full approval</source>
        <translation>Vorlagen ohne volle Genehmigung veröffentlicht</translation>
    </message>
    <message>
        <source>Content published without full approval</source>
        <translation>Inhalte ohne volle Genehmigung veröffentlicht</translation>
    </message>
    <message>
        <source>Report of exceptions</source>
        <translation>Bericht der Ausnahmen</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), of these not explained: %1</source>
        <translation>
            <numerusform>%n Zeile, davon nicht erklärt: %1</numerusform>
            <numerusform>%n Zeilen, davon nicht erklärt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>nicht erklärt</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
</context>
<context>
    <name>cf::ui::FindingsWidget</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Erneut zählen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Diesen zeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Count what does not fit</source>
        <translation>Zählen, was nicht passt</translation>
    </message>
    <message>
        <source>Everything that is known, kind by kind</source>
        <translation>Alles Bekannte, Art für Art</translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation>Wird gezählt: %1</translation>
    </message>
    <message>
        <source>Records changed since this was counted.</source>
        <translation>Seit dem Zählen haben sich Aufzeichnungen geändert.</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <translation>In „%1“ zeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>cf::ui::FurtherDialog</name>
    <message>
        <source>%1, at %2</source>
        <extracomment>What a repository answered, and when: &quot;37 found, at 09:41 CET&quot;</extracomment>
        <translation>%1, um %2</translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>Weiter suchen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Answers of the repositories</source>
        <translation>Antworten der Archivsysteme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>Dort gefunden</translation>
    </message>
    <message>
        <source>No repository on a server is connected. Folders have no search of their own.</source>
        <translation>Es ist kein Archivsystem auf einem Server verbunden. Ordner haben keine eigene Suche.</translation>
    </message>
    <message>
        <source>Nothing was found there.</source>
        <translation>Dort wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>The repositories search themselves, each in its own way: in documents that were never opened here, and in records that are not here yet. Their searches may be behind by minutes, and nothing found there counts in the results. What they tell of a record is compared with the question here; what it shows not to be meant is not listed.</source>
        <translation>Die Archivsysteme suchen selbst, jedes auf seine Weise: in Dokumenten, die hier nie geöffnet wurden, und in Einträgen, die noch nicht hier sind. Ihre Suchen können um Minuten zurückliegen, und nichts von dort zählt bei den Ergebnissen. Was sie von einem Eintrag sagen, wird hier mit der Frage verglichen; was danach nicht gemeint ist, wird nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Nothing of what was found there is meant.</source>
        <translation>Nichts von dem, was dort gefunden wurde, ist gemeint.</translation>
    </message>
</context>
<context>
    <name>cf::ui::FurtherTable</name>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>here, as no longer shown there</source>
        <translation>hier, dort nicht mehr gezeigt</translation>
    </message>
    <message>
        <source>In the cache</source>
        <translation>Im Bestand</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Archivsystem</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>Kennung dort</translation>
    </message>
    <message>
        <source>That it is meant is the repository&apos;s word.</source>
        <translation>Dass es gemeint ist, sagt das Archivsystem allein.</translation>
    </message>
</context>
<context>
    <name>cf::ui::FurtherText</name>
    <message>
        <source>asking</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>cannot be asked this: %1</source>
        <translation>kann das nicht gefragt werden: %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>more than %1 found</source>
        <translation>mehr als %1 gefunden</translation>
    </message>
    <message>
        <source>about %1 found</source>
        <translation>etwa %1 gefunden</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>%1 aufgeführt</translation>
    </message>
    <message>
        <source>all of them here</source>
        <translation>alle hier</translation>
    </message>
    <message>
        <source>%1 of them not here</source>
        <translation>%1 davon nicht hier</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Asked without: %1.</source>
        <translation>Gefragt ohne: %1.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>looked for in what the records say, not in the text of their documents</source>
        <translation>gesucht in dem, was die Einträge sagen, nicht im Text ihrer Dokumente</translation>
    </message>
    <message>
        <source>looked for in the records themselves, not in their events</source>
        <translation>gesucht in den Einträgen selbst, nicht in ihren Ereignissen</translation>
    </message>
    <message>
        <source>compared as typed, so that what is written otherwise there is not found</source>
        <translation>verglichen wie getippt, sodass anders Geschriebenes dort nicht gefunden wird</translation>
    </message>
    <message>
        <source>not looked for in lists of recipients or deliveries</source>
        <translation>nicht gesucht in Listen von Empfängern oder Zustellungen</translation>
    </message>
    <message>
        <source>looked for in the latest version of each document alone</source>
        <translation>gesucht allein in der neuesten Version jedes Dokuments</translation>
    </message>
    <message>
        <source>found only where one version of a document also meets the other conditions</source>
        <translation>gefunden nur, wo eine Version eines Dokuments auch die anderen Bedingungen erfüllt</translation>
    </message>
    <message>
        <source>found only where dates are written as 2025-03-14</source>
        <translation>gefunden nur, wo Daten wie 2025-03-14 geschrieben sind</translation>
    </message>
    <message>
        <source>%1 of the %2 that the repository named</source>
        <extracomment>Of what a repository found, how many are meant by the question</extracomment>
        <translation>%1 der %2, die das Archivsystem nannte</translation>
    </message>
    <message>
        <source>%1 of the first %2 that the repository named</source>
        <translation>%1 der ersten %2, die das Archivsystem nannte</translation>
    </message>
    <message>
        <source>May find less: %1 (%2).</source>
        <extracomment>A condition of the question, and why a repository finds less than it means</extracomment>
        <translation>Findet vielleicht weniger: %1 (%2).</translation>
    </message>
    <message>
        <source>All are listed on the repository&apos;s word: what it told of them does not say whether they are meant.</source>
        <translation>Alle stehen hier auf das Wort des Archivsystems: Was es von ihnen sagte, lässt offen, ob sie gemeint sind.</translation>
    </message>
    <message>
        <source>Listed on the repository&apos;s word: %1; what it told of them does not say whether they are meant.</source>
        <translation>Auf das Wort des Archivsystems stehen hier: %1; was es von ihnen sagte, lässt offen, ob sie gemeint sind.</translation>
    </message>
</context>
<context>
    <name>cf::ui::Grade</name>
    <message>
        <source>grade X, negative</source>
        <translation>Nachweisgrad X, negativ</translation>
    </message>
    <message>
        <source>grade U, no evidence</source>
        <translation>Nachweisgrad U, kein Nachweis</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>Nachweisgrad %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::HandOverWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>The input could not be read</source>
        <translation>Die Eingabe konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Composition failed</source>
        <translation>Erstellung gescheitert</translation>
    </message>
    <message>
        <source>The output failed</source>
        <translation>Die Ausgabe ist gescheitert</translation>
    </message>
    <message>
        <source>Failed; at which step is not told</source>
        <translation>Gescheitert; an welchem Schritt, ist nicht angegeben</translation>
    </message>
    <message>
        <source>ended well %1 later</source>
        <translation>%1 später gut beendet</translation>
    </message>
    <message>
        <source>a later attempt ended well</source>
        <translation>ein späterer Versuch endete gut</translation>
    </message>
    <message numerus="yes">
        <source>failed again, %n attempt(s)</source>
        <translation>
            <numerusform>wieder gescheitert, %n Versuch</numerusform>
            <numerusform>wieder gescheitert, %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>not tried again</source>
        <translation>nicht noch einmal versucht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a run ended, in the words of the system it ran in, and its message</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no letter came out of it</source>
        <translation>kein Schreiben kam heraus</translation>
    </message>
    <message>
        <source>%1 documents, %2 without a record here</source>
        <translation>%1 Dokumente, %2 ohne Unterlage hier</translation>
    </message>
    <message>
        <source>time not told</source>
        <translation>Zeit nicht angegeben</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>%1 without a step</source>
        <translation>%1 ohne einen Schritt</translation>
    </message>
    <message>
        <source>Controlled</source>
        <extracomment>Records that an archive controls, as it says itself</extracomment>
        <translation>Geregelt</translation>
    </message>
    <message>
        <source>%1 records are under a retention schedule or a hold, as their archive states</source>
        <translation>%1 Unterlagen stehen unter einem Aufbewahrungsplan oder einer Aufbewahrungssperre, wie ihr Archiv angibt</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Klassifiziert</translation>
    </message>
    <message>
        <source>%1 records have a retention class, and no schedule is told</source>
        <translation>%1 Unterlagen haben eine Aufbewahrungsklasse, und ein Aufbewahrungsplan ist nicht angegeben</translation>
    </message>
    <message>
        <source>Not controlled</source>
        <translation>Nicht geregelt</translation>
    </message>
    <message>
        <source>of %1 records neither is told: they are kept, and nothing says that they are controlled</source>
        <translation>bei %1 Unterlagen ist weder das eine noch das andere angegeben: sie sind bewahrt, und nichts sagt, dass sie geregelt sind</translation>
    </message>
    <message>
        <source>Archived after</source>
        <translation>Archiviert nach</translation>
    </message>
    <message>
        <source>half within %1, 95 of 100 within %2, the last after %3; of %4 records whose archive tells when</source>
        <translation>die Hälfte binnen %1, 95 von 100 binnen %2, die letzte nach %3; von %4 Unterlagen, deren Archiv sagt, wann</translation>
    </message>
    <message>
        <source>no archive tells when it took its records in</source>
        <translation>kein Archiv sagt, wann es seine Unterlagen aufnahm</translation>
    </message>
</context>
<context>
    <name>cf::ui::HandOversPresenter</name>
    <message>
        <source>%1 documents composed and in no repository</source>
        <translation>%1 Dokumente erstellt und in keinem Archivsystem</translation>
    </message>
    <message>
        <source>Each is named by the manifest of a run, and no connected repository has a record of it. Those of repositories that are not connected are among them.</source>
        <translation>Jedes nennt das Manifest eines Laufs, und kein verbundenes Archivsystem hat eine Unterlage davon. Die von nicht verbundenen Archivsystemen sind darunter.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Composed</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 letters with a hand-over without a receipt</source>
        <translation>%1 Schreiben mit einer Übergabe ohne Quittung</translation>
    </message>
    <message>
        <source>%1 are in no manifest of a run although their template is composed there, of %2 no event is told. Only letters of a time that those systems are known for are looked at.</source>
        <translation>%1 stehen in keinem Manifest eines Laufs, obwohl ihre Vorlage dort erstellt wird, von %2 wird kein Ereignis berichtet. Angesehen werden nur Schreiben aus einer Zeit, aus der diese Systeme bekannt sind.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Archivsystem</translation>
    </message>
    <message>
        <source>manifest line, event</source>
        <translation>Manifestzeile, Ereignis</translation>
    </message>
    <message>
        <source>manifest line</source>
        <translation>Manifestzeile</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>%1 of %2 runs failed</source>
        <translation>%1 von %2 Läufen gescheitert</translation>
    </message>
    <message>
        <source>Runs under one batch number within a week are attempts at the same. What a composition system forgot before it was read here is not known.</source>
        <translation>Läufe unter einer Stapelnummer innerhalb einer Woche sind Versuche desselben. Was ein Erstellungssystem vergaß, bevor es hier gelesen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Was scheiterte</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Without a record</source>
        <translation>Ohne Unterlage</translation>
    </message>
    <message>
        <source>%1 · times in %2</source>
        <translation>%1 · Zeiten in %2</translation>
    </message>
    <message>
        <source>%1 communications intended and without any evidence</source>
        <translation>%1 Mitteilungen beabsichtigt und ohne jeden Nachweis</translation>
    </message>
    <message>
        <source>The inputs of runs name %1 customers; for %2 of them nothing came out, and %3 documents that came out are in no repository.</source>
        <translation>Die Eingaben der Läufe nennen %1 Kunden; für %2 davon kam nichts heraus, und %3 erstellte Dokumente sind in keinem Archivsystem.</translation>
    </message>
    <message>
        <source>%1 of these customers are counted and not named.</source>
        <translation>%1 dieser Kunden sind gezählt und nicht genannt.</translation>
    </message>
    <message>
        <source>Runs under one batch number within a week are attempts at the same; who was served by one of them was not missed.</source>
        <translation>Läufe unter einer Stapelnummer innerhalb einer Woche sind Versuche desselben; wer von einem davon bedient wurde, blieb nicht aus.</translation>
    </message>
    <message>
        <source>And %1 letters are on record, and nothing proves their delivery: show them</source>
        <translation>Und %1 Schreiben sind aufgezeichnet, ohne dass etwas ihre Zustellung beweist: zeigen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What is missed</source>
        <translation>Was ausblieb</translation>
    </message>
    <message>
        <source>number %1 in the run</source>
        <translation>Nummer %1 im Lauf</translation>
    </message>
    <message>
        <source>Never composed</source>
        <translation>Nie erstellt</translation>
    </message>
    <message>
        <source>Never archived</source>
        <translation>Nie archiviert</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n case(s) never reprocessed well</source>
        <translation>
            <numerusform>%1; %n Fall nie erfolgreich wiederholt</numerusform>
            <numerusform>%1; %n Fälle nie erfolgreich wiederholt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; each was reprocessed well</source>
        <translation>%1; jeder wurde erfolgreich wiederholt</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteplatz</translation>
    </message>
    <message>
        <source>What is archived</source>
        <translation>Was archiviert ist</translation>
    </message>
    <message>
        <source>Attempts at %1</source>
        <translation>Versuche zu %1</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>for %1, as number %2 of those that nothing was made of yet</source>
        <translation>seit %1, als Nummer %2 derer, aus denen noch nichts wurde</translation>
    </message>
</context>
<context>
    <name>cf::ui::HandOversWidget</name>
    <message>
        <source>Hand-overs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>What was composed and not archived</source>
        <translation>Was erstellt und nicht archiviert wurde</translation>
    </message>
    <message>
        <source>Documents that a run made and no repository has</source>
        <translation>Dokumente, die ein Lauf erstellte und kein Archivsystem hat</translation>
    </message>
    <message>
        <source>Failed runs</source>
        <translation>Gescheiterte Läufe</translation>
    </message>
    <message>
        <source>Each with its further attempts and what became of the letters</source>
        <translation>Je mit den weiteren Versuchen und was aus den Schreiben wurde</translation>
    </message>
    <message>
        <source>Composed and not archived</source>
        <translation>Erstellt und nicht archiviert</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>Ohne Quittung</translation>
    </message>
    <message>
        <source>Gaps by month</source>
        <translation>Lücken nach Monaten</translation>
    </message>
    <message>
        <source>Nothing is known of hand-overs</source>
        <translation>Von Übergaben ist nichts bekannt</translation>
    </message>
    <message>
        <source>Connect the composition system and the delivery feed: their manifests and events are the receipts.</source>
        <translation>Verbinden Sie das Erstellungssystem und den Zustell-Feed: ihre Manifeste und Ereignisse sind die Quittungen.</translation>
    </message>
    <message>
        <source>Open repositories</source>
        <translation>Repositorien öffnen</translation>
    </message>
    <message>
        <source>The hand-overs could not be read</source>
        <translation>Die Übergaben konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Missed communications</source>
        <translation>Ausgebliebene Mitteilungen</translation>
    </message>
    <message>
        <source>What was intended, less what is evidenced</source>
        <translation>Was beabsichtigt war, ohne das, was nachgewiesen ist</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Ausgeblieben</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
</context>
<context>
    <name>cf::ui::HeadFigures</name>
    <message>
        <source>Headline numbers</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>%1. Enter shows them.</source>
        <translation>%1. Enter zeigt sie.</translation>
    </message>
</context>
<context>
    <name>cf::ui::Histogram</name>
    <message>
        <source>Spread over time</source>
        <translation>Verteilung über die Zeit</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A count that may be larger, because not every source could say</extracomment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One moment in time, and how many</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>Start and end of a span of time, and how many</extracomment>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Start and end of a span of time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a span of time and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>wird gezählt</translation>
    </message>
</context>
<context>
    <name>cf::ui::ItemList</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>cf::ui::LagPlot</name>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2 behind</source>
        <translation>%1: %2 im Rückstand</translation>
    </message>
</context>
<context>
    <name>cf::ui::LagText</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>never complete so far</source>
        <translation>bisher nie vollständig</translation>
    </message>
    <message>
        <source>now %1 behind; at most %2 in the last 24 hours</source>
        <translation>jetzt %1 im Rückstand; in den letzten 24 Stunden höchstens %2</translation>
    </message>
</context>
<context>
    <name>cf::ui::Languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Norwegian Bokmal</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Romansh</source>
        <translation>Rätoromanisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
</context>
<context>
    <name>cf::ui::LegList</name>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
</context>
<context>
    <name>cf::ui::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>%1 – Counterfoil</source>
        <translation>%1 – Counterfoil</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1: %2 since the run before.</source>
        <translation>%1: %2 seit der vorigen Ausführung.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Zum Suchfeld</translation>
    </message>
    <message>
        <source>Type a new search or change this one</source>
        <translation>Eine neue Suche eingeben oder diese ändern</translation>
    </message>
    <message>
        <source>Back to the query before</source>
        <translation>Zurück zur vorigen Abfrage</translation>
    </message>
    <message>
        <source>Undoes the last change of the query</source>
        <translation>Macht die letzte Änderung der Abfrage rückgängig</translation>
    </message>
    <message>
        <source>Forward to the query after</source>
        <translation>Vor zur nächsten Abfrage</translation>
    </message>
    <message>
        <source>Makes the change again that was undone</source>
        <translation>Stellt die rückgängig gemachte Änderung wieder her</translation>
    </message>
    <message>
        <source>Brings a deleted saved search back, or undoes the last change of the query</source>
        <translation>Holt eine gelöschte gespeicherte Suche zurück oder macht die letzte Änderung der Abfrage rückgängig</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern …</translation>
    </message>
    <message>
        <source>Keeps the query under a name, in the column on the left</source>
        <translation>Bewahrt die Abfrage unter einem Namen in der linken Spalte auf</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Removes all conditions</source>
        <translation>Entfernt alle Bedingungen</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>Zeitzone wechseln</translation>
    </message>
    <message>
        <source>Reads dates in customer, business or UTC time</source>
        <translation>Liest Datumsangaben in Kundenzeit, Unternehmenszeit oder UTC</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Unterlage öffnen</translation>
    </message>
    <message>
        <source>Goes into the record of the current row</source>
        <translation>Wechselt in die Unterlage der aktuellen Zeile</translation>
    </message>
    <message>
        <source>Show or hide the record</source>
        <translation>Unterlage ein- oder ausblenden</translation>
    </message>
    <message>
        <source>The pane right of the results</source>
        <translation>Der Bereich rechts neben den Ergebnissen</translation>
    </message>
    <message>
        <source>Show or hide the facets</source>
        <translation>Filter ein- oder ausblenden</translation>
    </message>
    <message>
        <source>The column of counts beside the results</source>
        <translation>Die Spalte mit den Anzahlen neben den Ergebnissen</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Verweis kopieren</translation>
    </message>
    <message>
        <source>Copies what cites the selected rows, for people</source>
        <translation>Kopiert einen lesbaren Verweis auf die ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows for programs</source>
        <translation>Kopiert die ausgewählten Zeilen für Programme</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>Ergebnisse exportieren …</translation>
    </message>
    <message>
        <source>Writes all rows to a CSV or JSON Lines file</source>
        <translation>Schreibt alle Zeilen in eine CSV- oder JSON-Lines-Datei</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Archivsysteme</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Looks for changes in all repositories</source>
        <translation>Sucht in allen Archivsystemen nach Änderungen</translation>
    </message>
    <message>
        <source>Pause or continue the sync</source>
        <translation>Abgleich anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Holds the running sync after the page at hand</source>
        <translation>Hält den laufenden Abgleich nach dem aktuellen Abschnitt an</translation>
    </message>
    <message>
        <source>Cancel the sync</source>
        <translation>Abgleich abbrechen</translation>
    </message>
    <message>
        <source>Ends the running sync; what was read stays</source>
        <translation>Beendet den laufenden Abgleich; was gelesen wurde, bleibt erhalten</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Wechseln zu</translation>
    </message>
    <message>
        <source>Opens the page %1</source>
        <translation>Öffnet die Seite %1</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>Moves the focus to the next part of the window</source>
        <translation>Setzt den Fokus in den nächsten Fensterbereich</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>Voriger Fensterbereich</translation>
    </message>
    <message>
        <source>Moves the focus to the part of the window before</source>
        <translation>Setzt den Fokus in den vorigen Fensterbereich</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>From the record to the results, from there to the search box</source>
        <translation>Von der Unterlage zu den Ergebnissen, von dort zum Suchfeld</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Changes between light and dark</source>
        <translation>Wechselt zwischen hell und dunkel</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>More rows in the same room</source>
        <translation>Mehr Zeilen auf gleichem Raum</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Textgröße %1 %</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Up to twice the size</source>
        <translation>Bis zur doppelten Größe</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Down to the size of the system</source>
        <translation>Bis zur Größe des Systems</translation>
    </message>
    <message>
        <source>Text in the size of the system</source>
        <translation>Text in der Größe des Systems</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle …</translation>
    </message>
    <message>
        <source>Finds any command by its name</source>
        <translation>Findet jeden Befehl nach seinem Namen</translation>
    </message>
    <message>
        <source>Keyboard…</source>
        <translation>Tastatur …</translation>
    </message>
    <message>
        <source>Shows all keys</source>
        <translation>Zeigt alle Tasten</translation>
    </message>
    <message>
        <source>Use single-letter keys</source>
        <translation>Einzelne Buchstaben als Tasten verwenden</translation>
    </message>
    <message>
        <source>C, Z and others act without Ctrl</source>
        <translation>C, Z und andere wirken ohne Strg</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Alles bleibt erhalten</translation>
    </message>
    <message>
        <source>Only a search that was understood can be saved.</source>
        <translation>Nur eine verstandene Suche kann gespeichert werden.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Es gibt keine Zeilen zum Exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n Zeile in %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>Vorige Unterlage</translation>
    </message>
    <message>
        <source>The one above in the result, opened or not</source>
        <translation>Die darüber im Ergebnis, geöffnet oder nicht</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Nächste Unterlage</translation>
    </message>
    <message>
        <source>The one below in the result, opened or not</source>
        <translation>Die darunter im Ergebnis, geöffnet oder nicht</translation>
    </message>
    <message>
        <source>The answer is not complete yet. Export again when it is.</source>
        <translation>Die Antwort ist noch nicht vollständig. Exportieren Sie, sobald sie es ist.</translation>
    </message>
    <message>
        <source>Search further…</source>
        <translation>Weiter suchen …</translation>
    </message>
    <message>
        <source>Asks the repositories&apos; own searches, for what is not in the cache</source>
        <translation>Fragt die eigenen Suchen der Archivsysteme nach dem, was nicht im Bestand ist</translation>
    </message>
    <message>
        <source>Only a search that was understood can go further.</source>
        <translation>Nur eine Suche, die verstanden wurde, kann weitergehen.</translation>
    </message>
    <message>
        <source>Open the template</source>
        <translation>Vorlage öffnen</translation>
    </message>
    <message>
        <source>Versions, approvals and use of the template of the current row</source>
        <translation>Versionen, Freigaben und Verwendung der Vorlage der aktuellen Zeile</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Two selected rows side by side; of one row, with the row chosen next</source>
        <translation>Zwei ausgewählte Zeilen nebeneinander; von einer Zeile mit der als Nächstes gewählten</translation>
    </message>
    <message>
        <source>Open the campaign</source>
        <translation>Kampagne öffnen</translation>
    </message>
    <message>
        <source>The one that the query names, else that of the current row</source>
        <translation>Die in der Anfrage genannte, sonst die der aktuellen Zeile</translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>Zwei Zeilen auswählen, um sie zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>Two rows can be compared; %n are selected.</source>
        <translation>
            <numerusform>Zwei Zeilen können verglichen werden; %n ist ausgewählt.</numerusform>
            <numerusform>Zwei Zeilen können verglichen werden; %n sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the left side. Choose the other row and press D.</source>
        <translation>%1 ist die linke Seite. Die andere Zeile wählen und D drücken.</translation>
    </message>
    <message>
        <source>Choose a record, or search for a campaign.</source>
        <translation>Wählen Sie eine Unterlage, oder suchen Sie nach einer Kampagne.</translation>
    </message>
    <message>
        <source>The record tells neither a campaign nor a batch.</source>
        <translation>Die Unterlage nennt weder eine Kampagne noch einen Stapel.</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>What comes first in a record and in the results; what is shown is the same for every role</source>
        <translation>Was in einer Unterlage und in den Ergebnissen vorne steht; gezeigt wird jeder Rolle dasselbe</translation>
    </message>
    <message>
        <source>Arranged for: %1</source>
        <translation>Angeordnet für: %1</translation>
    </message>
    <message>
        <source>For the role: %1</source>
        <translation>Für die Rolle: %1</translation>
    </message>
    <message>
        <source>Certificate of completeness…</source>
        <translation>Bescheinigung der Vollständigkeit…</translation>
    </message>
    <message>
        <source>Certifies what the query finds, or that it finds nothing, on a signed paper that others can check; again: cancels it</source>
        <translation>Bescheinigt auf einem signierten Blatt, das andere prüfen können, was die Suche findet oder dass sie nichts findet; nochmals: bricht ab</translation>
    </message>
    <message>
        <source>The certificate was cancelled; nothing was written.</source>
        <translation>Die Bescheinigung wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The answer is not complete yet. Certify it when it is.</source>
        <translation>Die Antwort ist noch nicht vollständig. Bescheinigen, wenn sie es ist.</translation>
    </message>
    <message>
        <source>For the certificate %1 were counted</source>
        <translation>Für die Bescheinigung wurden %1 gezählt</translation>
    </message>
    <message>
        <source>No certificate: %1</source>
        <translation>Keine Bescheinigung: %1</translation>
    </message>
    <message>
        <source>Certificate saved: %1</source>
        <translation>Bescheinigung gesichert: %1</translation>
    </message>
    <message>
        <source>Certificate saved, which says that it is not complete: %1</source>
        <translation>Bescheinigung gesichert, die sagt, dass sie nicht vollständig ist: %1</translation>
    </message>
    <message>
        <source>%1 (not signed: %2)</source>
        <translation>%1 (nicht signiert: %2)</translation>
    </message>
    <message>
        <source>Certificate of completeness</source>
        <translation>Bescheinigung der Vollständigkeit</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Reissue plan…</source>
        <translation>Nachversand planen…</translation>
    </message>
    <message>
        <source>To send the selected rows again, or all results where less than two are selected</source>
        <translation>Um die ausgewählten Zeilen erneut zu senden, oder alle Ergebnisse, wenn weniger als zwei ausgewählt sind</translation>
    </message>
    <message>
        <source>Add to the pack</source>
        <translation>Zur Mappe hinzufügen</translation>
    </message>
    <message>
        <source>The selected rows go into the pack that is open, or that is chosen then</source>
        <translation>Die gewählten Zeilen kommen in die offene Mappe, oder in die, die dann gewählt wird</translation>
    </message>
    <message>
        <source>Select the rows that go into the pack.</source>
        <translation>Bitte die Zeilen wählen, die in die Mappe kommen.</translation>
    </message>
</context>
<context>
    <name>cf::ui::MappingDialog</name>
    <message>
        <source>Mapping of %1</source>
        <translation>Zuordnung von %1</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Erproben</translation>
    </message>
    <message>
        <source>Save and read again</source>
        <translation>Speichern und erneut lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>What the archive calls it = what it is here. It adds to what is usual for such a repository, and wins over it.</source>
        <translation>Wie es im Archiv heißt = was es hier ist. Dies ergänzt, was bei einem solchen Archivsystem üblich ist, und hat Vorrang davor.</translation>
    </message>
    <message>
        <source>Id of a record there</source>
        <translation>Kennung eines Datensatzes dort</translation>
    </message>
    <message>
        <source>Id of a record there; any record without one</source>
        <translation>Kennung eines Datensatzes dort; ohne sie irgendeiner</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Archiv wird gefragt …</translation>
    </message>
    <message>
        <source>The mapping was changed since: try again</source>
        <translation>Die Zuordnung wurde seither geändert: erneut erproben</translation>
    </message>
    <message>
        <source>Try it on a record to see what becomes of it. Nothing is changed there or here.</source>
        <translation>Erproben Sie die Zuordnung an einem Datensatz, um zu sehen, was daraus wird. Weder dort noch hier wird etwas geändert.</translation>
    </message>
</context>
<context>
    <name>cf::ui::MappingPresenter</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Would be set aside: %1</source>
        <translation>Würde zurückgestellt: %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::MatterPresenter</name>
    <message>
        <source>No certificate: %1</source>
        <translation>Keine Bescheinigung: %1</translation>
    </message>
    <message>
        <source>Certificate saved: %1</source>
        <translation>Bescheinigung gespeichert: %1</translation>
    </message>
    <message>
        <source>Certificate saved, which says that it is not complete: %1</source>
        <translation>Bescheinigung gespeichert, die sagt, dass sie nicht vollständig ist: %1</translation>
    </message>
    <message>
        <source>%1 (not signed: %2)</source>
        <translation>%1 (nicht signiert: %2)</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Angelegenheiten</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1 Schreiben</translation>
    </message>
    <message>
        <source>times: %1</source>
        <translation>Zeiten: %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::MatterWords</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n Schreiben</numerusform>
            <numerusform>%n Schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>complete to %1</source>
        <translation>vollständig bis %1</translation>
    </message>
    <message>
        <source>never complete yet</source>
        <translation>noch nie vollständig</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <translation>%1: %2, seit %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the certificate names them all</source>
        <translation>
            <numerusform>%n weitere; die Bescheinigung nennt sie</numerusform>
            <numerusform>%n weitere; die Bescheinigung nennt sie alle</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that could not be read</source>
        <translation>
            <numerusform>%n Eintrag, der nicht gelesen werden konnte</numerusform>
            <numerusform>%n Einträge, die nicht gelesen werden konnten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that it shows no more; they are counted</source>
        <translation>
            <numerusform>%n Eintrag, den es nicht mehr zeigt; er zählt mit</numerusform>
            <numerusform>%n Einträge, die es nicht mehr zeigt; sie zählen mit</numerusform>
        </translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>any repository</source>
        <translation>irgendeinem Archivsystem</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>records that no account here may see, and systems that are not connected</source>
        <translation>Einträge, die kein Zugang hier sehen darf, und Systeme, die nicht verbunden sind</translation>
    </message>
    <message>
        <source>Carried as</source>
        <translation>Getragen als</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>First sent</source>
        <translation>Zuerst versandt</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Zuletzt versandt</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message numerus="yes">
        <source>%n of these are only planned and count as nothing sent</source>
        <translation>
            <numerusform>%n davon ist nur geplant und zählt nicht als versandt</numerusform>
            <numerusform>%n davon sind nur geplant und zählen nicht als versandt</numerusform>
        </translation>
    </message>
    <message>
        <source>these are all: %1</source>
        <translation>dies sind alle: %1</translation>
    </message>
    <message>
        <source>not complete: %1 found</source>
        <translation>nicht vollständig: %1 gefunden</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) that it holds are not as recorded</source>
        <translation>
            <numerusform>%n Dokument, das es hält, ist nicht wie aufgezeichnet</numerusform>
            <numerusform>%n Dokumente, die es hält, sind nicht wie aufgezeichnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::MattersWidget</name>
    <message>
        <source>Matters</source>
        <translation>Angelegenheiten</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Liste exportieren…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Bescheinigung…</translation>
    </message>
    <message>
        <source>Show in Search</source>
        <translation>In der Suche zeigen</translation>
    </message>
    <message>
        <source>Id of a matter</source>
        <translation>Kennung einer Angelegenheit</translation>
    </message>
    <message>
        <source>Case, claim, policy, loan, event or matter</source>
        <translation>Fall, Schaden, Police, Darlehen, Ereignis oder Angelegenheit</translation>
    </message>
    <message>
        <source>Letters of this matter, newest first</source>
        <translation>Schreiben dieser Angelegenheit, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Which matter?</source>
        <translation>Welche Angelegenheit?</translation>
    </message>
    <message>
        <source>Type the id of a case, claim, policy, loan, event or matter above: everything that carries it comes into one list.</source>
        <translation>Oben die Kennung eines Falls, Schadens, einer Police, eines Darlehens, Ereignisses oder einer Angelegenheit eingeben: alles, was sie trägt, kommt in eine Liste.</translation>
    </message>
    <message>
        <source>Nothing carries the id %1</source>
        <translation>Nichts trägt die Kennung %1</translation>
    </message>
    <message>
        <source>Searched: %1, in every connected repository. That says nothing of repositories that are not connected.</source>
        <translation>Gesucht: %1, in jedem verbundenen Archivsystem. Das sagt nichts über Archivsysteme, die nicht verbunden sind.</translation>
    </message>
    <message>
        <source>The matter could not be read</source>
        <translation>Die Angelegenheit konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of completeness</source>
        <translation>Bescheinigung der Vollständigkeit</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>cf::ui::NavBar</name>
    <message>
        <source>Pages and saved searches</source>
        <translation>Seiten und gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved search %1, %2</source>
        <translation>Gespeicherte Suche %1, %2</translation>
    </message>
    <message>
        <source>Saved search %1, %2, %3 since the run before</source>
        <translation>Gespeicherte Suche %1, %2, %3 seit der vorigen Ausführung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Group %1, folded</source>
        <translation>Gruppe %1, zugeklappt</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::NavDelegate</name>
    <message>
        <source>Name of the saved search</source>
        <translation>Name der gespeicherten Suche</translation>
    </message>
</context>
<context>
    <name>cf::ui::Notice</name>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>cf::ui::OriginWords</name>
    <message>
        <source>Policy issued</source>
        <translation>Police ausgestellt</translation>
    </message>
    <message>
        <source>Claim approved</source>
        <translation>Schaden anerkannt</translation>
    </message>
    <message>
        <source>Billing cycle closed</source>
        <translation>Abrechnungszeitraum abgeschlossen</translation>
    </message>
    <message>
        <source>Service changed</source>
        <translation>Leistung geändert</translation>
    </message>
    <message>
        <source>Payment overdue</source>
        <translation>Zahlung überfällig</translation>
    </message>
    <message>
        <source>Case decided</source>
        <translation>Vorgang entschieden</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Wunsch des Kunden</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Vorschrift</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Art des Dokuments</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ausweichweg</translation>
    </message>
    <message>
        <source>Claim received</source>
        <translation>Schaden gemeldet</translation>
    </message>
    <message>
        <source>Underwriting reviewed</source>
        <translation>Risiko geprüft</translation>
    </message>
    <message>
        <source>Service escalated</source>
        <translation>Service eskaliert</translation>
    </message>
    <message>
        <source>Payment confirmed</source>
        <translation>Zahlung bestätigt</translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxBadge</name>
    <message numerus="yes">
        <source>%n command(s) need a person</source>
        <translation>
            <numerusform>%n Auftrag braucht einen Menschen</numerusform>
            <numerusform>%n Aufträge brauchen einen Menschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxCommandList</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxDetail</name>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Say what you found…</source>
        <translation>Sagen, was gefunden wurde…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Den Datensatz öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>No command chosen</source>
        <translation>Kein Auftrag gewählt</translation>
    </message>
    <message>
        <source>Choose one to see where it stands and everything that happened to it.</source>
        <translation>Wählen Sie einen, um zu sehen, wie es um ihn steht und was mit ihm geschah.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>Der Auftrag</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), the latest first</source>
        <translation>
            <numerusform>%n Schritt, der letzte zuerst</numerusform>
            <numerusform>%n Schritte, der letzte zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>The command and its history were copied</source>
        <translation>Der Auftrag und seine Geschichte wurden kopiert</translation>
    </message>
    <message>
        <source>What became of it…</source>
        <translation>Was daraus wurde…</translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxExport</name>
    <message>
        <source>Not exported: %1</source>
        <translation>Nicht exportiert: %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 commands exported to %2</source>
        <translation>%1 Aufträge nach %2 exportiert</translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxFacts</name>
    <message>
        <source>Intended</source>
        <translation>Beabsichtigt</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>done, without a reference</source>
        <translation>getan, ohne Kennung</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>none, it was withdrawn</source>
        <translation>keine, er wurde zurückgezogen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none, nothing left yet</source>
        <translation>keine, noch ging nichts hinaus</translation>
    </message>
    <message>
        <source>Seen there</source>
        <translation>Dort gesehen</translation>
    </message>
    <message>
        <source>not yet: when the system is read next</source>
        <translation>noch nicht: wenn das System das nächste Mal gelesen wird</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>%1, the last %2</source>
        <translation>%1, der letzte %2</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Gesucht</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since, without a trace of it</source>
        <translation>
            <numerusform>seither %n Mal, ohne eine Spur davon</numerusform>
            <numerusform>seither %n Mal, ohne eine Spur davon</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 ist nicht verbunden</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt auf</translation>
    </message>
    <message>
        <source>In order with</source>
        <translation>In Reihe mit</translation>
    </message>
    <message>
        <source>It told</source>
        <translation>Gesagt wurde</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxOutput</name>
    <message>
        <source>Export the commands</source>
        <translation>Die Aufträge exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>outbox</source>
        <translation>postausgang</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Vorhaben: %1</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Alle Vorhaben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The latest %1 of them are printed; an export has all.</source>
        <translation>Die neuesten %1 davon sind gedruckt; ein Export hat alle.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The list was printed</source>
        <translation>Die Liste wurde gedruckt</translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxPlanList</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n Vorhaben</numerusform>
            <numerusform>%n Vorhaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>Angehalten · %1</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Alle Vorhaben</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxPresenter</name>
    <message>
        <source>%1 commands of %2 plans</source>
        <translation>%1 Aufträge aus %2 Vorhaben</translation>
    </message>
    <message>
        <source>%1 need a person</source>
        <translation>%1 brauchen einen Menschen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 of %2 commands</source>
        <translation>%1 von %2 Aufträgen</translation>
    </message>
    <message>
        <source>Nothing can leave: %1</source>
        <translation>Nichts kann hinausgehen: %1</translation>
    </message>
    <message>
        <source>Another program of this profile sends what lies here; this one shows what becomes of it.</source>
        <translation>Ein anderes Programm dieses Profils sendet, was hier liegt; dieses zeigt, was daraus wird.</translation>
    </message>
    <message>
        <source>Not connected: %1. What is meant for it waits until it is.</source>
        <translation>Nicht verbunden: %1. Was dorthin soll, wartet darauf.</translation>
    </message>
    <message>
        <source>There is no command %1</source>
        <translation>Es gibt keinen Auftrag %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Withdrawn; it never left, or surely was not done.</source>
        <translation>Zurückgezogen; es ging nie hinaus oder wurde sicher nicht getan.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Vermerkt: %1</translation>
    </message>
    <message>
        <source>%1 commands withdrawn; what may have left stays</source>
        <translation>%1 Aufträge zurückgezogen; was hinausgegangen sein kann, bleibt</translation>
    </message>
    <message>
        <source>%1 commands are tried again; of what may have been done somebody has to say what was found</source>
        <translation>%1 Aufträge werden noch einmal versucht; bei dem, was getan sein kann, muss jemand sagen, was gefunden wurde</translation>
    </message>
    <message>
        <source>Paused; what is on its way ends.</source>
        <translation>Angehalten; was unterwegs ist, wird beendet.</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Es geht weiter.</translation>
    </message>
    <message>
        <source>Accepted; for 30 seconds they can be withdrawn.</source>
        <translation>Angenommen; 30 Sekunden lang können sie zurückgezogen werden.</translation>
    </message>
    <message>
        <source>Not all that follows from cases could be planned: %1</source>
        <translation>Nicht alles, was aus Vorgängen folgt, konnte geplant werden: %1</translation>
    </message>
    <message>
        <source>What waits for it leaves now.</source>
        <translation>Was darauf wartet, geht jetzt hinaus.</translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxWidget</name>
    <message>
        <source>Needs a person</source>
        <translation>Braucht einen Menschen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Withdraw the plan…</source>
        <translation>Das Vorhaben zurückziehen…</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle noch einmal versuchen</translation>
    </message>
    <message>
        <source>Accept the drafts</source>
        <translation>Die Entwürfe annehmen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>Noch wurde nichts verlangt</translation>
    </message>
    <message>
        <source>What is asked of a connected system, a case, a task, a letter to be sent again, lies here until it is done.</source>
        <translation>Was von einem verbundenen System verlangt wird, ein Fall, eine Aufgabe, ein Brief, der noch einmal gesendet werden soll, liegt hier, bis es getan ist.</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Die Aufträge durchsuchen</translation>
    </message>
    <message>
        <source>The outbox could not be read</source>
        <translation>Der Postausgang konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nichts hier hat diese Worte.</translation>
    </message>
    <message>
        <source>Nothing needs a person.</source>
        <translation>Nichts braucht einen Menschen.</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Nichts wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>This plan has no commands.</source>
        <translation>Dieses Vorhaben hat keine Aufträge.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” leaves in %n s; until then it can be withdrawn.</source>
        <translation>
            <numerusform>„%1“ geht in %n s hinaus; bis dahin kann es zurückgezogen werden.</numerusform>
            <numerusform>„%1“ geht in %n s hinaus; bis dahin kann es zurückgezogen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 commands leave, the first in %n s; until then they can be withdrawn.</source>
        <translation>
            <numerusform>%1 Aufträge gehen hinaus, der erste in %n s; bis dahin können sie zurückgezogen werden.</numerusform>
            <numerusform>%1 Aufträge gehen hinaus, der erste in %n s; bis dahin können sie zurückgezogen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>Was einen Menschen braucht</translation>
    </message>
    <message>
        <source>Commands that nobody but a person can go on with</source>
        <translation>Aufträge, mit denen allein ein Mensch weiterkommt</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>Commands with which something will or may still happen</source>
        <translation>Aufträge, mit denen noch etwas geschehen wird oder kann</translation>
    </message>
    <message>
        <source>In what they do, their keys, receipts and errors</source>
        <translation>In dem, was sie tun, in Schlüsseln, Quittungen und Fehlern</translation>
    </message>
    <message>
        <source>Withdraw the command… (Delete in the list)</source>
        <translation>Den Auftrag zurückziehen… (Entf in der Liste)</translation>
    </message>
    <message>
        <source>Before it left; the reason stays in its history</source>
        <translation>Bevor er hinausging; der Grund bleibt in seiner Geschichte</translation>
    </message>
    <message>
        <source>Try the command again</source>
        <translation>Den Auftrag noch einmal versuchen</translation>
    </message>
    <message>
        <source>One that was refused, or for which somebody signed in</source>
        <translation>Einen, der abgelehnt wurde oder für den sich jemand angemeldet hat</translation>
    </message>
    <message>
        <source>Say what you found… (Enter in the list)</source>
        <translation>Sagen, was gefunden wurde… (Eingabe in der Liste)</translation>
    </message>
    <message>
        <source>Whether it was done in the system, and how you know</source>
        <translation>Ob es im System getan wurde und woher man es weiß</translation>
    </message>
    <message>
        <source>Open the record of the command</source>
        <translation>Den Datensatz des Auftrags öffnen</translation>
    </message>
    <message>
        <source>The communication it is about</source>
        <translation>Die Mitteilung, die er betrifft</translation>
    </message>
    <message>
        <source>Copy the command and its history</source>
        <translation>Den Auftrag und seine Geschichte kopieren</translation>
    </message>
    <message>
        <source>As lines of text, for a mail or a note</source>
        <translation>Als Textzeilen, für eine Mail oder eine Notiz</translation>
    </message>
    <message>
        <source>Pause the plan, or go on with it</source>
        <translation>Das Vorhaben anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>What is on its way ends; nothing new leaves</source>
        <translation>Was unterwegs ist, wird beendet; nichts Neues geht hinaus</translation>
    </message>
    <message>
        <source>All of it that never left</source>
        <translation>Alles davon, was nie hinausging</translation>
    </message>
    <message>
        <source>Try all of the plan again</source>
        <translation>Alles des Vorhabens noch einmal versuchen</translation>
    </message>
    <message>
        <source>What was refused, or for which somebody signed in</source>
        <translation>Was abgelehnt wurde oder wofür sich jemand angemeldet hat</translation>
    </message>
    <message>
        <source>Accept the drafts of the plan</source>
        <translation>Die Entwürfe des Vorhabens annehmen</translation>
    </message>
    <message>
        <source>For 30 seconds they can be withdrawn</source>
        <translation>30 Sekunden lang können sie zurückgezogen werden</translation>
    </message>
    <message>
        <source>Send what is due</source>
        <translation>Senden, was fällig ist</translation>
    </message>
    <message>
        <source>Now, rather than in a few seconds</source>
        <translation>Jetzt statt in ein paar Sekunden</translation>
    </message>
    <message>
        <source>Export the commands…</source>
        <translation>Die Aufträge exportieren…</translation>
    </message>
    <message>
        <source>All that are listed, with what they are listed by</source>
        <translation>Alle, die gelistet sind, mit dem, wonach sie gelistet sind</translation>
    </message>
    <message>
        <source>Print the commands…</source>
        <translation>Die Aufträge drucken…</translation>
    </message>
    <message>
        <source>The list on paper, with its scope</source>
        <translation>Die Liste auf Papier, mit ihrem Umfang</translation>
    </message>
    <message>
        <source>This one cannot be withdrawn: it may have left, or is over.</source>
        <translation>Dieser kann nicht zurückgezogen werden: er kann hinausgegangen sein oder ist vorbei.</translation>
    </message>
    <message>
        <source>It surely was not done. What follows it is withdrawn with it.</source>
        <translation>Es wurde sicher nicht getan. Was darauf folgt, wird mit zurückgezogen.</translation>
    </message>
    <message>
        <source>Nothing of this plan can be withdrawn.</source>
        <translation>Von diesem Vorhaben kann nichts zurückgezogen werden.</translation>
    </message>
    <message>
        <source>All of its commands that never left are withdrawn; what may have left stays.</source>
        <translation>Alle seine Aufträge, die nie hinausgingen, werden zurückgezogen; was hinausgegangen sein kann, bleibt.</translation>
    </message>
    <message>
        <source>This one needs no person.</source>
        <translation>Dieser braucht keinen Menschen.</translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxWords</name>
    <message>
        <source>Start a case: %1</source>
        <translation>Einen Fall beginnen: %1</translation>
    </message>
    <message>
        <source>Claim the task %1 for %2</source>
        <translation>Die Aufgabe %1 für %2 übernehmen</translation>
    </message>
    <message>
        <source>Give the task %1 back</source>
        <translation>Die Aufgabe %1 zurückgeben</translation>
    </message>
    <message>
        <source>Complete the task %1</source>
        <translation>Die Aufgabe %1 erledigen</translation>
    </message>
    <message>
        <source>Complete the task %1: %2</source>
        <translation>Die Aufgabe %1 erledigen: %2</translation>
    </message>
    <message>
        <source>Delegate the task %1 to %2</source>
        <translation>Die Aufgabe %1 an %2 abgeben</translation>
    </message>
    <message>
        <source>Comment on the case %1</source>
        <translation>Den Fall %1 kommentieren</translation>
    </message>
    <message>
        <source>Comment on the task %1</source>
        <translation>Die Aufgabe %1 kommentieren</translation>
    </message>
    <message>
        <source>Tell the case %1: %2</source>
        <translation>Dem Fall %1 melden: %2</translation>
    </message>
    <message>
        <source>Report the work %1 as done to the case %2</source>
        <translation>Dem Fall %2 die Arbeit %1 als getan melden</translation>
    </message>
    <message>
        <source>Report the work %1 as failed to the case %2</source>
        <translation>Dem Fall %2 die Arbeit %1 als misslungen melden</translation>
    </message>
    <message>
        <source>Make the document %1 anew</source>
        <translation>Das Dokument %1 neu erzeugen</translation>
    </message>
    <message>
        <source>Run the job %1 again</source>
        <translation>Den Lauf %1 noch einmal ausführen</translation>
    </message>
    <message>
        <source>Send %1 again: %2</source>
        <translation>%1 noch einmal senden: %2</translation>
    </message>
    <message>
        <source>Send a marked copy of %1: %2</source>
        <translation>Eine gekennzeichnete Kopie von %1 senden: %2</translation>
    </message>
    <message>
        <source>File “%1”</source>
        <translation>„%1“ ablegen</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>Nachversand</translation>
    </message>
    <message>
        <source>Reissue in bulk</source>
        <translation>Nachversand in Menge</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Beanstandung</translation>
    </message>
    <message>
        <source>Response pack</source>
        <translation>Antwortpaket</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Braucht einen Menschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Done and seen</source>
        <translation>Getan und gesehen</translation>
    </message>
    <message>
        <source>Done, not seen yet</source>
        <translation>Getan, noch nicht gesehen</translation>
    </message>
    <message>
        <source>Intended; nothing left.</source>
        <translation>Beabsichtigt; nichts ging hinaus.</translation>
    </message>
    <message>
        <source>Intended; what was tried did not arrive.</source>
        <translation>Beabsichtigt; was versucht wurde, kam nicht an.</translation>
    </message>
    <message>
        <source>Intended; it may have been done, and there is no receipt.</source>
        <translation>Beabsichtigt; es kann getan sein, und es gibt keine Quittung.</translation>
    </message>
    <message>
        <source>Intended; there is no receipt.</source>
        <translation>Beabsichtigt; es gibt keine Quittung.</translation>
    </message>
    <message>
        <source>Done, receipt %1</source>
        <translation>Getan, Quittung %1</translation>
    </message>
    <message>
        <source>%1; seen there %2.</source>
        <translation>%1; dort gesehen %2.</translation>
    </message>
    <message>
        <source>%1; not seen there yet.</source>
        <translation>%1; dort noch nicht gesehen.</translation>
    </message>
    <message>
        <source>Refused; nothing was done.</source>
        <translation>Abgelehnt; nichts wurde getan.</translation>
    </message>
    <message>
        <source>Withdrawn; nothing more happens to it.</source>
        <translation>Zurückgezogen; es geschieht nichts mehr damit.</translation>
    </message>
    <message>
        <source>its plan is paused</source>
        <translation>das Vorhaben ist angehalten</translation>
    </message>
    <message numerus="yes">
        <source>leaves in %n s</source>
        <translation>
            <numerusform>geht in %n s hinaus</numerusform>
            <numerusform>geht in %n s hinaus</numerusform>
        </translation>
    </message>
    <message>
        <source>leaves at %1</source>
        <translation>geht um %1 hinaus</translation>
    </message>
    <message>
        <source>when somebody accepts it</source>
        <translation>wenn jemand es annimmt</translation>
    </message>
    <message>
        <source>when its plan is approved</source>
        <translation>wenn das Vorhaben freigegeben ist</translation>
    </message>
    <message>
        <source>tried again at %1</source>
        <translation>nächster Versuch %1</translation>
    </message>
    <message>
        <source>as soon as it can</source>
        <translation>sobald es geht</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>looked for again at %1</source>
        <translation>wird %1 wieder gesucht</translation>
    </message>
    <message>
        <source>looked for as soon as it can be</source>
        <translation>wird gesucht, sobald es geht</translation>
    </message>
    <message>
        <source>Mend what was refused, then try again, or ask for something else.</source>
        <translation>Beheben Sie, was abgelehnt wurde, und versuchen Sie es noch einmal, oder verlangen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Sign in to %1, then try again.</source>
        <translation>Melden Sie sich bei %1 an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Unlock the keychain or start what is missing here, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund oder starten Sie, was hier fehlt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Look in %1 whether it was done, then say what you found.</source>
        <translation>Sehen Sie in %1 nach, ob es getan wurde, und sagen Sie, was Sie gefunden haben.</translation>
    </message>
    <message>
        <source>The system could not be reached.</source>
        <translation>Das System war nicht erreichbar.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>The system refused the sign-in, or this person may not do it.</source>
        <translation>Das System hat die Anmeldung abgelehnt, oder diese Person darf es nicht.</translation>
    </message>
    <message>
        <source>What it is about is not there.</source>
        <translation>Worum es geht, ist nicht da.</translation>
    </message>
    <message>
        <source>It was changed there in the meantime.</source>
        <translation>Es wurde dort inzwischen geändert.</translation>
    </message>
    <message>
        <source>The system asks to wait.</source>
        <translation>Das System bittet zu warten.</translation>
    </message>
    <message>
        <source>The system refuses it as it is.</source>
        <translation>Das System lehnt es so ab.</translation>
    </message>
    <message>
        <source>The answer was not understood.</source>
        <translation>Die Antwort wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>found there</source>
        <translation>dort gefunden</translation>
    </message>
    <message>
        <source>no trace of it there</source>
        <translation>dort keine Spur davon</translation>
    </message>
    <message>
        <source>no trace of it there yet</source>
        <translation>dort noch keine Spur davon</translation>
    </message>
    <message>
        <source>sent again under the same key</source>
        <translation>noch einmal unter demselben Schlüssel gesendet</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>noch einmal versucht</translation>
    </message>
    <message>
        <source>the program ended while it was on its way</source>
        <translation>das Programm endete, während es unterwegs war</translation>
    </message>
    <message>
        <source>no answer, and nothing there tells whether it was done</source>
        <translation>keine Antwort, und nichts dort sagt, ob es getan wurde</translation>
    </message>
    <message>
        <source>the system is not connected</source>
        <translation>das System ist nicht verbunden</translation>
    </message>
    <message>
        <source>this system does no such thing</source>
        <translation>dieses System tut so etwas nicht</translation>
    </message>
    <message>
        <source>what it follows was refused</source>
        <translation>worauf es folgt, wurde abgelehnt</translation>
    </message>
    <message>
        <source>what it follows was withdrawn</source>
        <translation>worauf es folgt, wurde zurückgezogen</translation>
    </message>
    <message>
        <source>what it follows was left as it is</source>
        <translation>worauf es folgt, blieb, wie es ist</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 need a person</source>
        <translation>%1 brauchen einen Menschen</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation>%1 Entwürfe</translation>
    </message>
    <message>
        <source>%1 wait for approval</source>
        <translation>%1 warten auf Freigabe</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 done and seen</source>
        <translation>%1 getan und gesehen</translation>
    </message>
    <message>
        <source>%1 done, of these %2 seen</source>
        <translation>%1 getan, davon %2 gesehen</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1 zurückgezogen</translation>
    </message>
    <message>
        <source>nothing can leave: %1</source>
        <translation>nichts kann hinausgehen: %1</translation>
    </message>
    <message>
        <source>another program sends</source>
        <translation>ein anderes Programm sendet</translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>wird gerade gesendet</translation>
    </message>
    <message>
        <source>next at %1</source>
        <translation>nächstes Mal %1</translation>
    </message>
    <message>
        <source>It was done there</source>
        <translation>Es wurde dort getan</translation>
    </message>
    <message>
        <source>It was not done: send it</source>
        <translation>Es wurde nicht getan: senden</translation>
    </message>
    <message>
        <source>Leave it: it is not to be done any more</source>
        <translation>Lassen: es soll nicht mehr getan werden</translation>
    </message>
    <message>
        <source>Not changed: it came further in the meantime.</source>
        <translation>Nicht geändert: es ist inzwischen weiter.</translation>
    </message>
    <message>
        <source>Not changed: there is nothing left to change.</source>
        <translation>Nicht geändert: es gibt nichts mehr zu ändern.</translation>
    </message>
    <message>
        <source>Not changed: it has to be said how it was found.</source>
        <translation>Nicht geändert: es muss gesagt werden, wie es gefunden wurde.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Nicht geändert: %1</translation>
    </message>
    <message>
        <source>%1 refuses the sign-in since %2. Nothing is tried there, and what is meant for it waits unchanged. Sign in to it anew, then go on.</source>
        <translation>%1 verweigert die Anmeldung seit %2. Dort wird nichts versucht, und was dafür bestimmt ist, wartet unverändert. Melden Sie sich dort neu an, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Nobody can sign in to %1 from here since %2: %3 What is meant for it waits unchanged. Unlock the keychain or start what is missing, then go on.</source>
        <translation>Von hier aus kann sich seit %2 niemand bei %1 anmelden: %3 Was dafür bestimmt ist, wartet unverändert. Entsperren Sie den Schlüsselbund oder starten Sie, was fehlt, dann geht es weiter.</translation>
    </message>
    <message>
        <source>a letter is to be sent again, and no middleware is connected that takes it.</source>
        <translation>ein Brief soll erneut gesendet werden, und keine Middleware ist verbunden, die ihn annimmt.</translation>
    </message>
    <message>
        <source>Letter requested</source>
        <translation>Angefordertes Schreiben</translation>
    </message>
    <message>
        <source>Job run again</source>
        <translation>Erneuter Lauf</translation>
    </message>
</context>
<context>
    <name>cf::ui::OverTime</name>
    <message>
        <source>%1, in part</source>
        <extracomment>A week or month of which only a part lies within the period</extracomment>
        <translation>%1, zum Teil</translation>
    </message>
    <message>
        <source>Volume by channel</source>
        <translation>Menge nach Kanal</translation>
    </message>
    <message>
        <source>Volume by document type</source>
        <translation>Menge nach Dokumentart</translation>
    </message>
    <message>
        <source>Volume by business unit</source>
        <translation>Menge nach Geschäftsbereich</translation>
    </message>
    <message>
        <source>Volume by template</source>
        <translation>Menge nach Vorlage</translation>
    </message>
    <message>
        <source>Volume by platform</source>
        <translation>Menge nach Plattform</translation>
    </message>
    <message>
        <source>Nothing was sent in this period</source>
        <translation>In diesem Zeitraum wurde nichts versandt</translation>
    </message>
    <message>
        <source>%1 carries %2 of letters</source>
        <translation>%1 trägt %2 der Schreiben</translation>
    </message>
    <message>
        <source>%1 is %2 of letters</source>
        <translation>%1 macht %2 der Schreiben aus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>%1, %2: %3 letters</source>
        <translation>%1, %2: %3 Schreiben</translation>
    </message>
    <message>
        <source>Delivery failure rate</source>
        <translation>Anteil fehlgeschlagener Zustellungen</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>Band von 95 %</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>nichts versandt</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 of %4, between %5 and %6</source>
        <translation>%1: %2 fehlgeschlagen, %3 von %4, zwischen %5 und %6</translation>
    </message>
    <message>
        <source>%1: nothing was sent</source>
        <translation>%1: nichts wurde versandt</translation>
    </message>
    <message>
        <source>Peak of %1, %2; all %3</source>
        <translation>Spitze von %1, %2; alle %3</translation>
    </message>
    <message>
        <source>No clear peak around %1</source>
        <translation>Keine deutliche Spitze um %1</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>the newest %1 of %2 letters</source>
        <translation>die neuesten %1 von %2 Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) told to the day only</source>
        <translation>
            <numerusform>%n Schreiben nur auf den Tag genau</numerusform>
            <numerusform>%n Schreiben nur auf den Tag genau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the wrong order, not measured</source>
        <translation>
            <numerusform>%n in falscher Reihenfolge, nicht gemessen</numerusform>
            <numerusform>%n in falscher Reihenfolge, nicht gemessen</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter of this period tells both times</source>
        <translation>Kein Schreiben dieses Zeitraums nennt beide Zeiten</translation>
    </message>
    <message>
        <source>Half within %1, nine in ten within %2</source>
        <translation>Die Hälfte binnen %1, neun von zehn binnen %2</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Die Hälfte binnen</translation>
    </message>
    <message>
        <source>Nine in ten within</source>
        <translation>Neun von zehn binnen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 measured</source>
        <translation>%1: %2 %3, %4 gemessen</translation>
    </message>
    <message>
        <source>%1: nothing measured</source>
        <translation>%1: nichts gemessen</translation>
    </message>
    <message>
        <source>Half %1</source>
        <translation>Hälfte %1</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Hälfte</translation>
    </message>
    <message>
        <source>Nine in ten %1</source>
        <translation>Neun von zehn %1</translation>
    </message>
    <message>
        <source>Nine in ten</source>
        <translation>Neun von zehn</translation>
    </message>
</context>
<context>
    <name>cf::ui::PackAuthorityDialog</name>
    <message>
        <source>Authority</source>
        <translation>Befugnis</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Days are written 2026-12-31.</source>
        <translation>Tage schreibt man 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>cf::ui::PackAuthorityForm</name>
    <message>
        <source>Who holds it</source>
        <translation>Wer sie innehat</translation>
    </message>
    <message>
        <source>Id of the document that grants it</source>
        <translation>Kennung des Dokuments, das sie erteilt</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Ihr letzter Tag</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>The account it covers</source>
        <translation>Das Konto, für das sie gilt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>On whose authority</source>
        <translation>Auf wessen Befugnis</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Granted by document</source>
        <translation>Erteilt mit Dokument</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Covers this account alone</source>
        <translation>Gilt nur für dieses Konto</translation>
    </message>
</context>
<context>
    <name>cf::ui::PackDisclosureDialog</name>
    <message>
        <source>Who was given it</source>
        <translation>Wer sie erhalten hat</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Wie sie übergeben wurde</translation>
    </message>
    <message>
        <source>letter, portal, in person</source>
        <translation>Brief, Portal, persönlich</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>Version %1 of %2. What is noted stays, with who noted it and when.</source>
        <translation>Fassung %1 von %2. Was vermerkt ist, bleibt, mit wem und wann.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Days are written 2026-12-31.</source>
        <translation>Tage schreibt man 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>cf::ui::PackLineWords</name>
    <message>
        <source>is in the pack</source>
        <translation>ist in der Mappe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>need not be there</source>
        <translation>muss nicht da sein</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>its document is missing</source>
        <translation>sein Dokument fehlt</translation>
    </message>
    <message>
        <source>its document is not as it was recorded</source>
        <translation>sein Dokument ist nicht wie aufgezeichnet</translation>
    </message>
    <message>
        <source>for none of the checklist</source>
        <translation>zu nichts auf der Prüfliste</translation>
    </message>
    <message numerus="yes">
        <source>%n redaction(s)</source>
        <translation>
            <numerusform>%n Schwärzung</numerusform>
            <numerusform>%n Schwärzungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::PackPageView</name>
    <message>
        <source>Page of the item</source>
        <translation>Seite des Stücks</translation>
    </message>
    <message>
        <source>Left and Right go from word to word, Shift takes more of them, Space redacts them, Delete shows them again</source>
        <translation>Links und Rechts gehen von Wort zu Wort, Umschalt nimmt mehr davon, Leertaste schwärzt sie, Entf zeigt sie wieder</translation>
    </message>
</context>
<context>
    <name>cf::ui::PackPaper</name>
    <message>
        <source>On the authority of</source>
        <translation>Auf Befugnis von</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Granted by document</source>
        <translation>Erteilt mit Dokument</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>account %1 alone</source>
        <translation>nur Konto %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stücke</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n place(s)</source>
        <translation>
            <numerusform>%1; %n Stelle</numerusform>
            <numerusform>%1; %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Response pack</source>
        <translation>Antwortpaket</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1 pages, sealed %2</source>
        <translation>
            <numerusform>%n Stück, %1 Seiten, versiegelt %2</numerusform>
            <numerusform>%n Stücke, %1 Seiten, versiegelt %2</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Why another version</source>
        <translation>Warum eine weitere Fassung</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Versiegelt von</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Befugnis</translation>
    </message>
    <message numerus="yes">
        <source>The authority covers account %1 alone: %n document(s) of other accounts, or of none that is told, are not in this pack.</source>
        <translation>
            <numerusform>Die Befugnis gilt nur für Konto %1: %n Dokument anderer Konten oder ohne genanntes Konto ist nicht in dieser Mappe.</numerusform>
            <numerusform>Die Befugnis gilt nur für Konto %1: %n Dokumente anderer Konten oder ohne genanntes Konto sind nicht in dieser Mappe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist: %1</source>
        <translation>Prüfliste: %1</translation>
    </message>
    <message>
        <source>Sealed though incomplete</source>
        <translation>Trotz Lücke versiegelt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Wie es zu prüfen ist</translation>
    </message>
    <message>
        <source>Inside this file</source>
        <translation>In dieser Datei</translation>
    </message>
    <message>
        <source>%1, which lists every item with its source, time and hash, and the originals of items that are not redacted</source>
        <translation>%1, das jedes Stück mit Quelle, Zeit und Prüfsumme nennt, und die Originale der nicht geschwärzten Stücke</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>keine: %1</translation>
    </message>
    <message>
        <source>in the file beside this one; minisign checks it with the key below</source>
        <translation>in der Datei neben dieser; minisign prüft sie mit dem Schlüssel unten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>redacted; the original is not in this file</source>
        <translation>geschwärzt; das Original ist nicht in dieser Datei</translation>
    </message>
    <message>
        <source>a part of a larger file, which is not in this one</source>
        <translation>Teil einer größeren Datei, die nicht in dieser liegt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>cf::ui::PackPreviewPresenter</name>
    <message>
        <source>The document is not as it was recorded.</source>
        <translation>Das Dokument ist nicht wie aufgezeichnet.</translation>
    </message>
    <message>
        <source>It has neither pages nor text that can be shown.</source>
        <translation>Es hat weder Seiten noch Text, die gezeigt werden können.</translation>
    </message>
</context>
<context>
    <name>cf::ui::PackSealDialog</name>
    <message>
        <source>Seal the pack</source>
        <translation>Die Mappe versiegeln</translation>
    </message>
    <message>
        <source>Why it is sealed though something is missing</source>
        <translation>Warum sie versiegelt wird, obwohl etwas fehlt</translation>
    </message>
    <message>
        <source>Why there is another version</source>
        <translation>Warum es eine weitere Fassung gibt</translation>
    </message>
    <message>
        <source>Why there is another version; the one before stays</source>
        <translation>Warum es eine weitere Fassung gibt; die vorige bleibt</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>The pages of all items, a cover and contents become one archival file, with a manifest and the originals of what is not redacted inside. It cannot be changed after that.</source>
        <translation>Die Seiten aller Stücke, ein Deckblatt und ein Inhaltsverzeichnis werden eine Archivdatei; ein Manifest und die Originale dessen, was nicht geschwärzt ist, liegen darin. Danach kann sie nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is sealed as it is. Another version needs something that differs.</source>
        <translation>Sie ist versiegelt, wie sie ist. Eine weitere Fassung braucht etwas, das anders ist.</translation>
    </message>
</context>
<context>
    <name>cf::ui::PackSealPresenter</name>
    <message>
        <source>It is sealed as it is. Another version needs something that differs.</source>
        <translation>Sie ist versiegelt, wie sie ist. Eine weitere Fassung braucht etwas, das anders ist.</translation>
    </message>
    <message>
        <source>Another version needs the reason for it; the one before stays.</source>
        <translation>Eine weitere Fassung braucht einen Grund; die vorige bleibt.</translation>
    </message>
    <message>
        <source>it was wanted without one</source>
        <translation>so gewünscht</translation>
    </message>
    <message>
        <source>Two items are the same document, and words are hidden in one of them alone. Hide them in both, or take one out.</source>
        <translation>Zwei Stücke sind dasselbe Dokument, und nur in einem davon sind Wörter geschwärzt. In beiden schwärzen oder eines herausnehmen.</translation>
    </message>
</context>
<context>
    <name>cf::ui::PackSealWork</name>
    <message>
        <source>Item %1, page %2 of %3 · %4</source>
        <translation>Stück %1, Seite %2 von %3 · %4</translation>
    </message>
    <message>
        <source>%1 version %2 · page %3 of %4</source>
        <translation>%1 Fassung %2 · Seite %3 von %4</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>cf::ui::PackTable</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Given last to</source>
        <translation>Zuletzt gegeben an</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>cf::ui::PackWords</name>
    <message>
        <source>Dispute</source>
        <translation>Streitfall</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Unterlage</translation>
    </message>
    <message>
        <source>belongs to the case</source>
        <translation>gehört zum Vorgang</translation>
    </message>
    <message>
        <source>note of the case</source>
        <translation>Notiz zum Vorgang</translation>
    </message>
    <message>
        <source>decision of the case</source>
        <translation>Entscheidung zum Vorgang</translation>
    </message>
    <message>
        <source>of the customer, in this time</source>
        <translation>des Kunden, in dieser Zeit</translation>
    </message>
    <message>
        <source>in force then</source>
        <translation>damals gültig</translation>
    </message>
    <message>
        <source>the newest one</source>
        <translation>das neueste</translation>
    </message>
    <message>
        <source>corrects this one</source>
        <translation>berichtigt dieses</translation>
    </message>
    <message>
        <source>corrected by this one</source>
        <translation>von diesem berichtigt</translation>
    </message>
    <message>
        <source>the original of this reissue</source>
        <translation>das Original dieser Neuausfertigung</translation>
    </message>
    <message>
        <source>left out: of another account than the authority covers</source>
        <translation>ausgelassen: zu einem anderen Konto als dem, für das die Befugnis gilt</translation>
    </message>
    <message>
        <source>left out: nothing tells which account it is of, and the authority covers one alone</source>
        <translation>ausgelassen: nichts sagt, zu welchem Konto es gehört, und die Befugnis gilt nur für eines</translation>
    </message>
    <message>
        <source>its record is not here any more</source>
        <translation>sein Datensatz ist nicht mehr hier</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht mitgeteilt</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Vollmacht</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation>Aufsichtsbehörde</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <source>Nobody said on whose authority it goes out.</source>
        <translation>Niemand hat gesagt, auf wessen Befugnis sie hinausgeht.</translation>
    </message>
    <message>
        <source>The authority names nobody who holds it.</source>
        <translation>Die Befugnis nennt keinen Inhaber.</translation>
    </message>
    <message>
        <source>The authority names no document that grants it.</source>
        <translation>Die Befugnis nennt kein Dokument, das sie erteilt.</translation>
    </message>
    <message>
        <source>A power of attorney needs the day on which it ends.</source>
        <translation>Eine Vollmacht braucht den Tag, an dem sie endet.</translation>
    </message>
    <message>
        <source>The authority has expired.</source>
        <translation>Die Befugnis ist abgelaufen.</translation>
    </message>
    <message>
        <source>The authority covers one account alone, and this version was not sealed for it.</source>
        <translation>Die Befugnis gilt nur für ein Konto, und diese Fassung wurde nicht dafür versiegelt.</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Specially protected data</source>
        <translation>Besonders geschützte Daten</translation>
    </message>
    <message>
        <source>Business secret</source>
        <translation>Geschäftsgeheimnis</translation>
    </message>
    <message>
        <source>Legal privilege</source>
        <translation>Anwaltsgeheimnis</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Not part of the question</source>
        <translation>Nicht Teil der Anfrage</translation>
    </message>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not there, and need not be</source>
        <translation>nicht da und nicht nötig</translation>
    </message>
    <message>
        <source>adding</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>die Reihenfolge</translation>
    </message>
    <message>
        <source>a redaction</source>
        <translation>eine Schwärzung</translation>
    </message>
    <message>
        <source>taking a redaction away</source>
        <translation>Wegnehmen einer Schwärzung</translation>
    </message>
    <message>
        <source>the authority</source>
        <translation>die Befugnis</translation>
    </message>
    <message>
        <source>the checklist</source>
        <translation>die Prüfliste</translation>
    </message>
    <message>
        <source>what an item is for</source>
        <translation>wofür ein Stück steht</translation>
    </message>
    <message>
        <source>Note, %1</source>
        <translation>Notiz, %1</translation>
    </message>
    <message>
        <source>Note of %1, %2</source>
        <translation>Notiz von %1, %2</translation>
    </message>
    <message>
        <source>Decision, %1</source>
        <translation>Entscheidung, %1</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>Noch ist nichts darin.</translation>
    </message>
    <message>
        <source>It tells an offer, a rejection or a decision: that needs an approved outcome.</source>
        <translation>Sie enthält ein Angebot, eine Ablehnung oder eine Entscheidung: das braucht ein freigegebenes Ergebnis.</translation>
    </message>
    <message>
        <source>%1 is not here any more. Take it out, or synchronise.</source>
        <translation>%1 ist nicht mehr hier. Bitte herausnehmen oder abgleichen.</translation>
    </message>
    <message>
        <source>The document of %1 is missing in its archive.</source>
        <translation>Das Dokument von %1 fehlt in seinem Archiv.</translation>
    </message>
    <message>
        <source>The document of %1 is not as it was recorded.</source>
        <translation>Das Dokument von %1 ist nicht wie aufgezeichnet.</translation>
    </message>
    <message>
        <source>Missing: %1. Sealing without it needs a reason, which is kept and printed.</source>
        <translation>Es fehlt: %1. Ohne das zu versiegeln braucht einen Grund, der festgehalten und gedruckt wird.</translation>
    </message>
    <message numerus="yes">
        <source>The authority covers account %1 alone: %n document(s) of other accounts, or of none that is told, are left out.</source>
        <translation>
            <numerusform>Die Befugnis gilt nur für Konto %1: %n Dokument anderer Konten oder ohne genanntes Konto ist ausgelassen.</numerusform>
            <numerusform>Die Befugnis gilt nur für Konto %1: %n Dokumente anderer Konten oder ohne genanntes Konto sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Version %1 sealed %2</source>
        <translation>Fassung %1 versiegelt %2</translation>
    </message>
    <message>
        <source>Version %1 is sealed; changed since</source>
        <translation>Fassung %1 ist versiegelt; seitdem geändert</translation>
    </message>
</context>
<context>
    <name>cf::ui::PacksPresenter</name>
    <message>
        <source>It is in the pack already</source>
        <translation>Es ist schon in der Mappe</translation>
    </message>
    <message numerus="yes">
        <source>%n added to %1</source>
        <translation>
            <numerusform>%n zu %1 hinzugefügt</numerusform>
            <numerusform>%n zu %1 hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is called %1</source>
        <translation>Kein Dokument heißt %1</translation>
    </message>
    <message>
        <source>Several documents are called %1</source>
        <translation>Mehrere Dokumente heißen %1</translation>
    </message>
    <message>
        <source>It was redacted in another state of the document. Take those redactions away first.</source>
        <translation>Es wurde in einem anderen Stand des Dokuments geschwärzt. Bitte diese Schwärzungen zuerst wegnehmen.</translation>
    </message>
    <message>
        <source>Not sealed: %1</source>
        <translation>Nicht versiegelt: %1</translation>
    </message>
    <message>
        <source>Not sealed because of %1: %2</source>
        <translation>Nicht versiegelt wegen %1: %2</translation>
    </message>
    <message>
        <source>%1 is sealed as version %2 and kept here</source>
        <translation>%1 ist als Fassung %2 versiegelt und hier aufbewahrt</translation>
    </message>
    <message>
        <source>%1; it is not signed: %2</source>
        <translation>%1; sie ist nicht unterschrieben: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) of this profile</source>
        <translation>
            <numerusform>%n Mappe dieses Profils</numerusform>
            <numerusform>%n Mappen dieses Profils</numerusform>
        </translation>
    </message>
    <message>
        <source>times: %1</source>
        <translation>Zeiten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stücke</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 complete to %2</source>
        <translation>%1 vollständig bis %2</translation>
    </message>
    <message>
        <source>%1 never complete yet</source>
        <translation>%1 noch nie vollständig</translation>
    </message>
    <message>
        <source>No dispute, workspace, case or document is called %1</source>
        <translation>Kein Streitfall, Arbeitsbereich, Vorgang oder Dokument heißt %1</translation>
    </message>
    <message>
        <source>There is nothing to undo, or to do again</source>
        <translation>Es gibt nichts rückgängig zu machen oder zu wiederholen</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Nicht behalten: %1</translation>
    </message>
    <message>
        <source>It is still being looked at.</source>
        <translation>Sie wird noch angesehen.</translation>
    </message>
    <message>
        <source>The kept file is missing, or not as it was sealed.</source>
        <translation>Die aufbewahrte Datei fehlt oder ist nicht wie versiegelt.</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is as it was sealed, and each of its %n file(s) inside as its manifest says</source>
        <translation>
            <numerusform>Fassung %1 ist wie versiegelt, und %n Datei darin wie ihr Manifest sagt</numerusform>
            <numerusform>Fassung %1 ist wie versiegelt, und jede der %n Dateien darin wie ihr Manifest sagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 is not as its manifest says</source>
        <translation>Fassung %1 ist nicht wie ihr Manifest sagt</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not noted, and not to be given: %1</source>
        <translation>Nicht vermerkt und nicht herauszugeben: %1</translation>
    </message>
    <message>
        <source>Not noted: %1</source>
        <translation>Nicht vermerkt: %1</translation>
    </message>
    <message>
        <source>Noted: version %1 was given to %2</source>
        <translation>Vermerkt: Fassung %1 ging an %2</translation>
    </message>
    <message>
        <source>No connected system takes documents from here yet: file it there by hand. The sealed file is kept in this profile.</source>
        <translation>Noch nimmt kein verbundenes System von hier Dokumente an: bitte dort von Hand ablegen. Die versiegelte Datei bleibt in diesem Profil.</translation>
    </message>
    <message numerus="yes">
        <source>%n not added: another pack was opened</source>
        <translation>
            <numerusform>%n nicht hinzugefügt: Ein anderes Paket wurde geöffnet</numerusform>
            <numerusform>%n nicht hinzugefügt: Ein anderes Paket wurde geöffnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::PacksWidget</name>
    <message>
        <source>Packs</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>No pack yet</source>
        <translation>Noch keine Mappe</translation>
    </message>
    <message>
        <source>Type above what it answers: a dispute, a workspace, a case or a document. A dispute, a workspace and a record have New pack as well.</source>
        <translation>Oben eingeben, worauf sie antwortet: ein Streitfall, ein Arbeitsbereich, ein Vorgang oder ein Dokument. Auch Streitfall, Arbeitsbereich und Datensatz haben Neue Mappe.</translation>
    </message>
    <message>
        <source>These words are nowhere in it</source>
        <translation>Diese Wörter stehen nirgends darin</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) redacted</source>
        <translation>
            <numerusform>%n Stelle geschwärzt</numerusform>
            <numerusform>%n Stellen geschwärzt</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Authority…</source>
        <translation>Befugnis…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Given to…</source>
        <translation>Gegeben an…</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>Versiegeln…</translation>
    </message>
    <message>
        <source>What a new pack answers</source>
        <translation>Worauf eine neue Mappe antwortet</translation>
    </message>
    <message>
        <source>New pack about a dispute, a workspace, a case or a document</source>
        <translation>Neue Mappe zu einem Streitfall, Arbeitsbereich, Vorgang oder Dokument</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Neue Mappe</translation>
    </message>
    <message>
        <source>Begins an answer to a dispute, a case or a letter</source>
        <translation>Beginnt eine Antwort auf einen Streitfall, einen Vorgang oder ein Schreiben</translation>
    </message>
    <message>
        <source>Undo the last change of the pack</source>
        <translation>Letzte Änderung der Mappe rückgängig machen</translation>
    </message>
    <message>
        <source>Takes back what was added, removed, moved or redacted last</source>
        <translation>Nimmt zurück, was zuletzt hinzugefügt, herausgenommen, verschoben oder geschwärzt wurde</translation>
    </message>
    <message>
        <source>Do the change of the pack again</source>
        <translation>Änderung der Mappe wiederholen</translation>
    </message>
    <message>
        <source>What was undone last</source>
        <translation>Was zuletzt rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>Seal the pack</source>
        <translation>Die Mappe versiegeln</translation>
    </message>
    <message>
        <source>Makes one signed archival file of it</source>
        <translation>Macht eine unterschriebene Archivdatei daraus</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message numerus="yes">
        <source>Choose the pack that %n document(s) are added to</source>
        <translation>
            <numerusform>Die Mappe wählen, zu der %n Dokument kommt</numerusform>
            <numerusform>Die Mappe wählen, zu der %n Dokumente kommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Packs cannot be read</source>
        <translation>Mappen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The kept file is missing, or not as it was sealed.</source>
        <translation>Die aufbewahrte Datei fehlt oder ist nicht wie versiegelt.</translation>
    </message>
    <message>
        <source>Nothing on this machine opens it</source>
        <translation>Nichts auf diesem Rechner öffnet sie</translation>
    </message>
    <message>
        <source>Save the sealed pack</source>
        <translation>Die versiegelte Mappe speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The pack cannot be printed</source>
        <translation>Die Mappe kann nicht gedruckt werden</translation>
    </message>
    <message>
        <source>The pack was printed</source>
        <translation>Die Mappe wurde gedruckt</translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>Nicht gedruckt: %1</translation>
    </message>
    <message>
        <source>Not sealed: it was cancelled</source>
        <translation>Nicht versiegelt: es wurde abgebrochen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>What the checklist wants, and what could be added</source>
        <translation>Was die Prüfliste verlangt und was hinzugefügt werden kann</translation>
    </message>
    <message>
        <source>Document id to add</source>
        <translation>Dokumentkennung zum Hinzufügen</translation>
    </message>
    <message>
        <source>Add a document by its id</source>
        <translation>Ein Dokument mit seiner Kennung hinzufügen</translation>
    </message>
    <message>
        <source>Items, in the order in which they are sealed</source>
        <translation>Stücke in der Reihenfolge, in der sie versiegelt werden</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Why it is redacted</source>
        <translation>Warum geschwärzt wird</translation>
    </message>
    <message>
        <source>Words to redact wherever they stand in it</source>
        <translation>Wörter, die überall darin geschwärzt werden</translation>
    </message>
    <message>
        <source>Redact these words wherever they stand</source>
        <translation>Diese Wörter überall schwärzen</translation>
    </message>
    <message>
        <source>Redact the selection</source>
        <translation>Auswahl schwärzen</translation>
    </message>
    <message>
        <source>Text of the item</source>
        <translation>Text des Stücks</translation>
    </message>
    <message>
        <source>Redactions; Enter takes one away</source>
        <translation>Schwärzungen; Eingabe nimmt eine weg</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Wird versiegelt</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und %n weiteres)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>The document is fetched</source>
        <translation>Das Dokument wird geholt</translation>
    </message>
    <message>
        <source>Choose an item to see its pages</source>
        <translation>Ein Stück wählen, um seine Seiten zu sehen</translation>
    </message>
    <message>
        <source>It cannot be shown</source>
        <translation>Es kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Type the words instead: places cannot be told in this text</source>
        <translation>Bitte die Wörter eingeben: Stellen lassen sich in diesem Text nicht bestimmen</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Not searched, because they tell no words: pages %1. Look at them, and hide by hand what stands there.</source>
        <translation>Nicht durchsucht, weil sie keine Wörter angeben: Seiten %1. Bitte ansehen und von Hand schwärzen, was dort steht.</translation>
    </message>
</context>
<context>
    <name>cf::ui::PageView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
    <message>
        <source>Pictures of the pages; the same as text with T</source>
        <translation>Bilder der Seiten; als Text mit der Taste T</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>This page cannot be drawn</source>
        <translation>Diese Seite kann nicht dargestellt werden</translation>
    </message>
</context>
<context>
    <name>cf::ui::PaperPdf</name>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>cf::ui::PaperWords</name>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>May be said</source>
        <translation>Sagen lässt sich</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Nicht</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
</context>
<context>
    <name>cf::ui::PeriodDialog</name>
    <message>
        <source>Another period</source>
        <translation>Anderer Zeitraum</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Days as the calendar writes them, year first: 2025-03-14. Both are included.</source>
        <translation>Tage mit dem Jahr zuerst: 2025-03-14. Beide gehören dazu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Not a day: write it as 2025-03-14</source>
        <translation>Kein Tag: so geschrieben: 2025-03-14</translation>
    </message>
    <message>
        <source>The last day is before the first</source>
        <translation>Der letzte Tag liegt vor dem ersten</translation>
    </message>
</context>
<context>
    <name>cf::ui::Phrasebook</name>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two conditions, both hold</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>template X, version 7</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>exactly “%1”</source>
        <translation>genau „%1“</translation>
    </message>
    <message>
        <source>starting with “%1”</source>
        <translation>beginnend mit „%1“</translation>
    </message>
    <message>
        <source>ending in “%1”</source>
        <translation>endend auf „%1“</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>%1 or better</source>
        <translation>%1 oder besser</translation>
    </message>
    <message>
        <source>%1 or worse</source>
        <translation>%1 oder schlechter</translation>
    </message>
    <message>
        <source>better than %1</source>
        <translation>besser als %1</translation>
    </message>
    <message>
        <source>worse than %1</source>
        <translation>schlechter als %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>latest approved</source>
        <translation>zuletzt freigegeben</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1…”</source>
        <translation>„%1…“</translation>
    </message>
    <message>
        <source>“%1” within %3 words of “%2”</source>
        <translation>„%1“ im Abstand von höchstens %3 Wörtern zu „%2“</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>on a day</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor dem %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach dem %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>last month, its days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in the last %1, since %2</source>
        <translation>innerhalb von %1, seit dem %2</translation>
    </message>
    <message>
        <source>more than %1 ago, before %2</source>
        <translation>vor mehr als %1, vor dem %2</translation>
    </message>
    <message>
        <source>reissued</source>
        <translation>neu ausgefertigt</translation>
    </message>
    <message>
        <source>annotated</source>
        <translation>mit Anmerkung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>dates, zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>customer time</source>
        <translation>Kundenzeit</translation>
    </message>
    <message>
        <source>business time</source>
        <translation>Unternehmenszeit</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>nach dem Kenntnisstand vom %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>ends the sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>policy %1</source>
        <translation>Police %1</translation>
    </message>
    <message>
        <source>claim %1</source>
        <translation>Schaden %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>loan %1</source>
        <translation>Darlehen %1</translation>
    </message>
    <message>
        <source>recipient %1</source>
        <translation>Empfänger %1</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>Anschrift %1</translation>
    </message>
    <message>
        <source>e-mail address %1</source>
        <translation>E-Mail-Adresse %1</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>Telefon %1</translation>
    </message>
    <message>
        <source>household %1</source>
        <translation>Haushalt %1</translation>
    </message>
    <message>
        <source>business unit %1</source>
        <translation>Bereich %1</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>Art %1</translation>
    </message>
    <message>
        <source>campaign %1</source>
        <translation>Kampagne %1</translation>
    </message>
    <message>
        <source>cycle %1</source>
        <translation>Zyklus %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>envelope %1</source>
        <translation>Sendung %1</translation>
    </message>
    <message>
        <source>package %1</source>
        <translation>Paket %1</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>Textbaustein %1</translation>
    </message>
    <message>
        <source>asset %1</source>
        <translation>Ressource %1</translation>
    </message>
    <message>
        <source>insert %1</source>
        <translation>Beilage %1</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>Sprache %1</translation>
    </message>
    <message>
        <source>format %1</source>
        <translation>Format %1</translation>
    </message>
    <message>
        <source>pages %1</source>
        <translation>Seitenzahl %1</translation>
    </message>
    <message>
        <source>with %1 in the text</source>
        <translation>mit %1 im Text</translation>
    </message>
    <message>
        <source>subject %1</source>
        <translation>Betreff %1</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>ausgestellt %1</translation>
    </message>
    <message>
        <source>composed %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>archived %1</source>
        <translation>archiviert %1</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>zugestellt %1</translation>
    </message>
    <message>
        <source>template approved %1</source>
        <translation>Vorlage freigegeben %1</translation>
    </message>
    <message>
        <source>template retired %1</source>
        <translation>Vorlage außer Kraft gesetzt %1</translation>
    </message>
    <message>
        <source>due for disposition %1</source>
        <translation>zur Aussonderung fällig %1</translation>
    </message>
    <message>
        <source>platform %1</source>
        <translation>Plattform %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>Zustand %1</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>Nachweisgrad %1</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>Grund %1</translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>Aufbewahrungssperre %1</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Aufbewahrungsklasse %1</translation>
    </message>
    <message>
        <source>retention %1</source>
        <translation>Aufbewahrung %1</translation>
    </message>
    <message>
        <source>disposition %1</source>
        <translation>Aussonderung %1</translation>
    </message>
    <message>
        <source>blocked by %1</source>
        <translation>blockiert durch %1</translation>
    </message>
    <message>
        <source>consent %1</source>
        <translation>Einwilligung %1</translation>
    </message>
    <message>
        <source>conflicting %1</source>
        <translation>widersprüchlich: %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>freigegeben von %1</translation>
    </message>
    <message>
        <source>without approval</source>
        <translation>ohne Freigabe</translation>
    </message>
    <message>
        <source>in repository %1</source>
        <translation>im Archivsystem %1</translation>
    </message>
    <message>
        <source>authoritative copy: %1</source>
        <translation>maßgebliche Ausfertigung: %1</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>reissued %1</source>
        <translation>neu ausgefertigt %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The first day of a span within one year, in QDate&apos;s format</extracomment>
        <translation>dd.MM.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>vom %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzten Monat</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>letztes Quartal</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>small</source>
        <comment>how names stand inside a sentence</comment>
        <extracomment>Not shown. &quot;small&quot;: names of channels and states begin small inside a sentence; &quot;kept&quot;: they stay as they are</extracomment>
        <translation>kept</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a language</comment>
        <extracomment>German, or German or French: the language a document is written in</extracomment>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>set off by %1</source>
        <translation>ausgelöst durch %1</translation>
    </message>
    <message>
        <source>channel chosen by %1</source>
        <translation>Kanal gewählt nach %1</translation>
    </message>
    <message>
        <source>minutes from its event to its sending %1</source>
        <translation>Minuten vom Ereignis bis zum Versand %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::PracticeDialog</name>
    <message>
        <source>Custom and practice</source>
        <translation>Übliche Übung</translation>
    </message>
    <message>
        <source>Head of output management</source>
        <translation>Leitung Ausgabemanagement</translation>
    </message>
    <message>
        <source>any day, such as 2025-03-14</source>
        <translation>beliebig, etwa 2025-03-14</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>State it</source>
        <translation>Angeben</translation>
    </message>
    <message>
        <source>How such letters are ordinarily printed, put into envelopes, counted and handed over, in the words of somebody who knows it</source>
        <translation>Wie solche Schreiben üblicherweise gedruckt, kuvertiert, gezählt und übergeben werden, in den Worten von jemandem, der es weiß</translation>
    </message>
    <message>
        <source>What was stated</source>
        <translation>Was angegeben wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It stands with every letter of the channel that was handed over in that time and of which nothing more is known, here and on its evidence sheet: as what is usual, never as what happened to the letter.</source>
        <translation>Es steht bei jedem Schreiben des Kanals, das in dieser Zeit übergeben wurde und von dem nicht mehr bekannt ist, hier und auf seinem Beweisblatt: als das Übliche, nie als das, was mit dem Schreiben geschah.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Handed over from</source>
        <translation>Übergeben ab</translation>
    </message>
    <message>
        <source>Handed over until</source>
        <translation>Übergeben bis</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>Was üblich ist</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>Angegeben von</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Withdrawn %1: %2</source>
        <translation>Zurückgezogen %1: %2</translation>
    </message>
    <message>
        <source>A day is written as 2025-03-14.</source>
        <translation>Ein Tag wird als 2025-03-14 geschrieben.</translation>
    </message>
</context>
<context>
    <name>cf::ui::PracticePresenter</name>
    <message>
        <source>What was stated before cannot be read.</source>
        <translation>Frühere Angaben können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing is stated yet.</source>
        <translation>Noch ist nichts angegeben.</translation>
    </message>
    <message>
        <source>Somebody has to state it: a name is missing.</source>
        <translation>Jemand muss es angeben: Ein Name fehlt.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>It could not be kept; nothing changed.</source>
        <translation>Es konnte nicht aufbewahrt werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It could not be withdrawn; nothing changed.</source>
        <translation>Es konnte nicht zurückgezogen werden; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>cf::ui::PracticeWords</name>
    <message>
        <source>%1, handed over from %2 to %3</source>
        <translation>%1, übergeben vom %2 bis %3</translation>
    </message>
    <message>
        <source>%1, handed over from %2 on</source>
        <translation>%1, übergeben ab %2</translation>
    </message>
    <message>
        <source>%1, handed over until %2</source>
        <translation>%1, übergeben bis %2</translation>
    </message>
    <message>
        <source>%1, whenever handed over</source>
        <translation>%1, wann immer übergeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stated by %1; kept here %2</source>
        <translation>Angegeben von %1; hier aufbewahrt %2</translation>
    </message>
    <message>
        <source>Custom and practice, of such letters and not of this one: “%1”</source>
        <translation>Übliche Übung, bei solchen Schreiben und nicht bei diesem: „%1“</translation>
    </message>
    <message>
        <source>Custom and practice, of such letters and not of this one, for %1: “%2”</source>
        <translation>Übliche Übung, bei solchen Schreiben und nicht bei diesem, für %1: „%2“</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>cf::ui::PrintJob</name>
    <message>
        <source>The printer or file cannot be written to.</source>
        <translation>Auf den Drucker oder in die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation>Seite %1 kann nicht dargestellt werden.</translation>
    </message>
    <message>
        <source>cover sheet</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>cf::ui::Problems</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a value of %2.</source>
        <translation>„%1“ ist kein Wert von %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Es gibt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>„%1“ benötigt einen Wert.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Der Bereich endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>A wildcard does not work here.</source>
        <translation>Ein Platzhalter ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>A condition is missing beside “%1”.</source>
        <translation>Neben „%1“ fehlt eine Bedingung.</translation>
    </message>
    <message>
        <source>There is nothing between the brackets.</source>
        <translation>Zwischen den Klammern steht nichts.</translation>
    </message>
    <message>
        <source>A version needs a template: add template:… as well.</source>
        <translation>Eine Version setzt eine Vorlage voraus; ergänzen Sie auch „template:…“.</translation>
    </message>
    <message>
        <source>A comparison does not work with this field.</source>
        <translation>Ein Vergleich ist bei diesem Feld nicht möglich.</translation>
    </message>
    <message>
        <source>A range does not work with this field.</source>
        <translation>Ein Bereich ist bei diesem Feld nicht möglich.</translation>
    </message>
    <message>
        <source>A list does not work with this field.</source>
        <translation>Eine Liste ist bei diesem Feld nicht möglich.</translation>
    </message>
    <message>
        <source>NEAR stands between two words, as in (late NEAR/5 fee).</source>
        <translation>NEAR steht zwischen zwei Wörtern, wie in (late NEAR/5 fee).</translation>
    </message>
    <message>
        <source>“%1” can only be given once.</source>
        <translation>„%1“ kann nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>There is nothing to search for in “%1”.</source>
        <translation>In „%1“ ist nichts, wonach gesucht werden könnte.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply.</source>
        <translation>Die Klammern sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>Die Abfrage ist zu lang.</translation>
    </message>
    <message>
        <source>“%1” belongs outside of brackets, since it is about the whole query.</source>
        <translation>„%1“ gehört nicht in Klammern, da es die ganze Abfrage betrifft.</translation>
    </message>
    <message>
        <source>Month %1 does not exist.</source>
        <translation>Den Monat %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Day %1 does not exist in that month.</source>
        <translation>Den Tag %1 gibt es in diesem Monat nicht.</translation>
    </message>
    <message>
        <source>Quarter %1 does not exist.</source>
        <translation>Das Quartal %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Week %1 does not exist in that year.</source>
        <translation>Die Woche %1 gibt es in diesem Jahr nicht.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>„%1“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“%1” is not an age, as in &lt;30d or &gt;2w.</source>
        <translation>„%1“ ist keine Altersangabe wie &lt;30d oder &gt;2w.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Values of a list are parted by commas.</source>
        <translation>Die Werte einer Liste werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Letters have no day of renewal, workspaces have: Enter asks them.</source>
        <translation>Schreiben haben keinen Verlängerungstag, Arbeitsbereiche schon: Eingabe fragt sie.</translation>
    </message>
    <message>
        <source>Whether a notice is missing is asked of workspaces: Enter does.</source>
        <translation>Ob ein Hinweis fehlt, wird Arbeitsbereiche gefragt: Eingabe tut es.</translation>
    </message>
</context>
<context>
    <name>cf::ui::ProcessWords</name>
    <message>
        <source>Filed in</source>
        <translation>Abgelegt in</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Gezeigt von</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>%1 when it was sent</source>
        <translation>%1 beim Versand</translation>
    </message>
    <message>
        <source>not told of when it was sent</source>
        <translation>für den Versand nicht bekannt</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>not told of today</source>
        <translation>für heute nicht bekannt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1, of which nothing more is told</source>
        <translation>%1, worüber nichts weiter bekannt ist</translation>
    </message>
    <message>
        <source>none, though its repository keeps some</source>
        <translation>keiner, obwohl das Archivsystem welche führt</translation>
    </message>
    <message>
        <source>none told by this repository</source>
        <translation>keinen nennt dieses Archivsystem</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>; the policy names another day now</source>
        <translation>; die Police nennt jetzt einen anderen Tag</translation>
    </message>
    <message>
        <source>Set off by</source>
        <translation>Ausgelöst durch</translation>
    </message>
    <message numerus="yes">
        <source>the renewal of %1 on %2, %n day(s) later (derived)</source>
        <translation>
            <numerusform>die Verlängerung von %1 am %2, %n Tag später (abgeleitet)</numerusform>
            <numerusform>die Verlängerung von %1 am %2, %n Tage später (abgeleitet)</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent, %1</source>
        <translation>Einwilligung, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>not told by this repository</source>
        <translation>von diesem Archivsystem nicht mitgeteilt</translation>
    </message>
    <message>
        <source>%1, complete to %2</source>
        <translation>%1, vollständig bis %2</translation>
    </message>
    <message>
        <source>%1, not complete yet</source>
        <translation>%1, noch nicht vollständig</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Ablage</translation>
    </message>
</context>
<context>
    <name>cf::ui::ProgressLine</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>cf::ui::RawEventDialog</name>
    <message>
        <source>The event as it came</source>
        <translation>Das Ereignis, wie es kam</translation>
    </message>
    <message>
        <source>What it was taken for, and where it came from</source>
        <translation>Wofür es gehalten wurde und woher es kam</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>cf::ui::RawEventPresenter</name>
    <message>
        <source>What was read of the mail inside:</source>
        <translation>Was aus der Mail darin gelesen wurde:</translation>
    </message>
    <message>
        <source>The same event, told otherwise %1:</source>
        <translation>Dasselbe Ereignis, anders gesagt %1:</translation>
    </message>
</context>
<context>
    <name>cf::ui::RawWords</name>
    <message numerus="yes">
        <source>… %n more byte(s), not shown</source>
        <translation>
            <numerusform>… %n weiteres Byte, nicht gezeigt</numerusform>
            <numerusform>… %n weitere Bytes, nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Heißt</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <translation>%1, Grad %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Code told</source>
        <translation>Genannter Code</translation>
    </message>
    <message>
        <source>Reason told</source>
        <translation>Genannter Grund</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>Zeit nicht bekannt</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>Hier gelesen</translation>
    </message>
    <message>
        <source>%1, by this computer&apos;s clock</source>
        <translation>%1, nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>the bytes kept here are not those that came</source>
        <translation>die hier aufbewahrten Bytes sind nicht die, die kamen</translation>
    </message>
    <message>
        <source>Told otherwise</source>
        <translation>Anders gesagt</translation>
    </message>
    <message>
        <source>%1; the first telling counts</source>
        <translation>%1; es gilt, was zuerst gesagt wurde</translation>
    </message>
</context>
<context>
    <name>cf::ui::RecipientDialog</name>
    <message>
        <source>Export who did not get it</source>
        <translation>Exportieren, wer sie nicht erhielt</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>empfaenger</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, für Programme</translation>
    </message>
    <message>
        <source>Begin with a byte order mark</source>
        <translation>Mit einer Byte-Reihenfolge-Marke beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) that not everybody is known to have got, one line a recipient. A manifest beside the file says which query, repositories and time they are true of.</source>
        <translation>
            <numerusform>%n Brief, den nicht nachweislich alle erhielten, eine Zeile je Empfänger. Ein Manifest neben der Datei sagt, für welche Anfrage, Archivsysteme und Zeit das gilt.</numerusform>
            <numerusform>%n Briefe, die nicht nachweislich alle erhielten, eine Zeile je Empfänger. Ein Manifest neben der Datei sagt, für welche Anfrage, Archivsysteme und Zeit das gilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%1 von %2 Briefen</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Older spreadsheets need it to read UTF-8</source>
        <translation>Ältere Tabellenprogramme brauchen sie, um UTF-8 zu lesen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>A file name is missing.</source>
        <translation>Es fehlt ein Dateiname.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
</context>
<context>
    <name>cf::ui::RecordHead</name>
    <message>
        <source>Back to the record before</source>
        <translation>Zurück zur vorigen Unterlage</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Unterlage öffnen</translation>
    </message>
    <message>
        <source>Save a copy, or drag it out</source>
        <translation>Kopie speichern oder herausziehen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Verweis kopieren</translation>
    </message>
    <message>
        <source>Print with cover sheet…</source>
        <translation>Mit Deckblatt drucken …</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Evidence sheet…</source>
        <translation>Beweisblatt…</translation>
    </message>
</context>
<context>
    <name>cf::ui::RecordOutput</name>
    <message>
        <source>Printing is under way</source>
        <translation>Es wird bereits gedruckt</translation>
    </message>
    <message>
        <source>There is no document to print</source>
        <translation>Es gibt kein Dokument zum Drucken</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Cover sheet: what, when, hashes, delivery</source>
        <translation>Deckblatt: was, wann, Prüfsummen, Zustellung</translation>
    </message>
    <message>
        <source>Mark every page as COPY</source>
        <translation>Jede Seite als KOPIE kennzeichnen</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Printing was cancelled</source>
        <translation>Der Druck wurde abgebrochen</translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>Nicht gedruckt: %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Not handed out: the bytes do not equal what was archived</source>
        <translation>Nicht herausgegeben: Die Bytes stimmen nicht mit den archivierten überein</translation>
    </message>
    <message>
        <source>Not handed out: %1</source>
        <translation>Nicht herausgegeben: %1</translation>
    </message>
    <message>
        <source>No evidence sheet: %1</source>
        <translation>Kein Beweisblatt: %1</translation>
    </message>
    <message>
        <source>There is no record to write a sheet of</source>
        <translation>Keine Unterlage da, von der ein Blatt zu schreiben wäre</translation>
    </message>
    <message>
        <source>Evidence sheet</source>
        <translation>Beweisblatt</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The document is being read for the sheet…</source>
        <translation>Das Dokument wird für das Blatt gelesen…</translation>
    </message>
    <message>
        <source>Evidence sheet saved as %1, without a signature: %2</source>
        <translation>Beweisblatt gesichert als %1, ohne Signatur: %2</translation>
    </message>
    <message>
        <source>Evidence sheet saved and signed: %1</source>
        <translation>Beweisblatt gesichert und signiert: %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::RecordPane</name>
    <message>
        <source>Back to results</source>
        <translation>Zurück zu den Ergebnissen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Unterlage</translation>
    </message>
    <message>
        <source>Verified: the bytes equal what was recorded</source>
        <translation>Geprüft: Die Bytes stimmen mit den aufgezeichneten überein</translation>
    </message>
    <message>
        <source>Verified: not equal, see custody</source>
        <translation>Geprüft: nicht gleich, siehe Verwahrung</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>Seite %1 von %2 wird gedruckt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Open or close the record</source>
        <translation>Unterlage öffnen oder schließen</translation>
    </message>
    <message>
        <source>The record over the whole page</source>
        <translation>Die Unterlage über die ganze Seite</translation>
    </message>
    <message>
        <source>Find in document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Marks every hit on the pages</source>
        <translation>Markiert jeden Treffer auf den Seiten</translation>
    </message>
    <message>
        <source>Text instead of pages</source>
        <translation>Text statt Seiten</translation>
    </message>
    <message>
        <source>The words of the document, for reading and screen readers</source>
        <translation>Die Wörter des Dokuments, zum Lesen und für Bildschirmleser</translation>
    </message>
    <message>
        <source>Print with cover sheet…</source>
        <translation>Mit Deckblatt drucken …</translation>
    </message>
    <message>
        <source>The document and a page that says what it is</source>
        <translation>Das Dokument und eine Seite, die sagt, was es ist</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>The archived bytes, only when their hash is right</source>
        <translation>Die archivierten Bytes, nur bei zutreffender Prüfsumme</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Reads the bytes again and compares their hash</source>
        <translation>Liest die Bytes erneut und vergleicht ihre Prüfsumme</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose a row to see the letter, its delivery and its evidence.</source>
        <translation>Wählen Sie eine Zeile, um das Schreiben, seine Zustellung und seine Nachweise zu sehen.</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Die Unterlage konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Verweis kopiert</translation>
    </message>
    <message>
        <source>Record copied as JSON</source>
        <translation>Unterlage als JSON kopiert</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>The selected words, else what the record says, with document, page and hash</source>
        <translation>Die ausgewählten Wörter, sonst die Aussage der Unterlage, mit Dokument, Seite und Prüfsumme</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>Vorige Unterlage</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Nächste Unterlage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Record %1 of %2</source>
        <translation>Unterlage %1 von %2</translation>
    </message>
    <message>
        <source>Record copied with its citation</source>
        <translation>Unterlage mit Quelle kopiert</translation>
    </message>
    <message>
        <source>Head of the record</source>
        <translation>Kopf des Eintrags</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>The whole way of the record, lane by lane</source>
        <translation>Der ganze Weg des Datensatzes, Bahn für Bahn</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Den Kunden zeigen</translation>
    </message>
    <message>
        <source>Everything that went to the customer of this record</source>
        <translation>Alles, was an den Kunden dieser Unterlage ging</translation>
    </message>
    <message>
        <source>The record names no customer</source>
        <translation>Die Unterlage nennt keinen Kunden</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Another rendition, a correction, a reissue or a copy beside this one</source>
        <translation>Eine andere Wiedergabe, eine Korrektur, eine Neuausgabe oder eine Kopie daneben</translation>
    </message>
    <message>
        <source>There is nothing known to compare it with. Select two rows of a result and press D.</source>
        <translation>Es ist nichts bekannt, womit sie verglichen werden könnte. Zwei Zeilen eines Ergebnisses auswählen und D drücken.</translation>
    </message>
    <message>
        <source>Evidence sheet…</source>
        <translation>Beweisblatt…</translation>
    </message>
    <message>
        <source>All that is known of this record on a signed sheet that others can check</source>
        <translation>Alles, was von dieser Unterlage bekannt ist, auf einem signierten Blatt, das andere prüfen können</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>The business workspace that this record is filed in, or that shows it</source>
        <translation>Der Arbeitsbereich, in dem diese Unterlage abgelegt ist oder der sie zeigt</translation>
    </message>
    <message>
        <source>No workspace is told of this record</source>
        <translation>Zu dieser Unterlage ist kein Arbeitsbereich bekannt</translation>
    </message>
    <message>
        <source>Send again …</source>
        <translation>Erneut senden …</translation>
    </message>
    <message>
        <source>Asks for a reissue of this letter</source>
        <translation>Fordert an, dass dieser Brief erneut gesendet wird</translation>
    </message>
    <message>
        <source>Add to a dispute</source>
        <translation>In einen Streitfall aufnehmen</translation>
    </message>
    <message>
        <source>Chooses the dispute that this letter belongs to; kept with who and when</source>
        <translation>Wählt den Streitfall, zu dem dieses Schreiben gehört; mit wer und wann festgehalten</translation>
    </message>
    <message>
        <source>What became of what was sent again …</source>
        <translation>Was aus der Neuausgabe wurde …</translation>
    </message>
    <message>
        <source>Decisions, what left, what came back and how equal it is; a certificate of it</source>
        <translation>Entscheidungen, was hinausging, was zurückkam und wie gleich es ist; eine Bescheinigung darüber</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody asked here for this letter once more</source>
        <translation>Dieses Schreiben hat hier niemand noch einmal angefordert</translation>
    </message>
    <message>
        <source>Verify with a report…</source>
        <translation>Mit Bericht prüfen…</translation>
    </message>
    <message>
        <source>Reads every rendition again, compares it with what was recorded and with the original, and keeps the report</source>
        <translation>Liest jede Wiedergabe noch einmal, vergleicht sie mit dem Erfassten und dem Original und bewahrt den Bericht auf</translation>
    </message>
    <message>
        <source>New pack about this record</source>
        <translation>Neue Mappe zu diesem Datensatz</translation>
    </message>
    <message>
        <source>Begins an answer that holds it, with the statements, terms and notes around it</source>
        <translation>Beginnt eine Antwort, die ihn enthält, mit Auszügen, Bedingungen und Notizen dazu</translation>
    </message>
</context>
<context>
    <name>cf::ui::RecordPresenter</name>
    <message>
        <source>Not saved: the bytes do not equal what was archived.</source>
        <translation>Nicht gespeichert: Die Bytes stimmen nicht mit den archivierten überein.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>No longer kept in step</source>
        <translation>Nicht mehr abgeglichen</translation>
    </message>
</context>
<context>
    <name>cf::ui::RecordWords</name>
    <message>
        <source>Corrected by</source>
        <translation>Berichtigt durch</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Reissued as</source>
        <translation>Neu ausgefertigt als</translation>
    </message>
    <message>
        <source>Reissue of</source>
        <translation>Neuausfertigung von</translation>
    </message>
    <message>
        <source>In the same package</source>
        <translation>Im selben Paket</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet durch</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>First read, hash recorded</source>
        <translation>Erstmals gelesen, Prüfsumme aufgezeichnet</translation>
    </message>
    <message>
        <source>Verified, equal</source>
        <translation>Geprüft, gleich</translation>
    </message>
    <message>
        <source>Found changed</source>
        <translation>Verändert vorgefunden</translation>
    </message>
    <message>
        <source>Found missing</source>
        <translation>Fehlen festgestellt</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Wieder vorhanden</translation>
    </message>
    <message>
        <source>Equal again</source>
        <translation>Wieder gleich</translation>
    </message>
    <message>
        <source>Replaced together with its index</source>
        <translation>Zusammen mit dem Index ersetzt</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Index changed</source>
        <translation>Index geändert</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>not told by this repository</source>
        <translation>von diesem Archivsystem nicht mitgeteilt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Archivsystem</translation>
    </message>
    <message>
        <source>Complete to</source>
        <translation>Vollständig bis</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>noch nicht vollständig</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256 recorded</source>
        <translation>SHA-256 aufgezeichnet</translation>
    </message>
    <message>
        <source>SHA-256 in the index</source>
        <translation>SHA-256 im Index</translation>
    </message>
    <message>
        <source>SHA-256 found</source>
        <translation>SHA-256 vorgefunden</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Counterfoil id</source>
        <translation>Counterfoil-Kennung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Composed</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Retention class</source>
        <translation>Aufbewahrungsklasse</translation>
    </message>
    <message>
        <source>%1, not in any connected repository</source>
        <translation>%1, in keinem angebundenen Archivsystem</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>First known; earlier is not known here</source>
        <translation>Erster bekannter Stand; Früheres ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Recipients, documents or attributes changed</source>
        <translation>Empfänger, Dokumente oder Attribute geändert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>per Post</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>per SMS</translation>
    </message>
    <message>
        <source>in the portal</source>
        <translation>im Portal</translation>
    </message>
    <message>
        <source>on the web</source>
        <translation>im Web</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>in der App</translation>
    </message>
    <message>
        <source>by push message</source>
        <translation>per Push-Nachricht</translation>
    </message>
    <message>
        <source>by fax</source>
        <translation>per Fax</translation>
    </message>
    <message>
        <source>by registered mail</source>
        <translation>per Einschreiben</translation>
    </message>
    <message>
        <source>by registered e-delivery</source>
        <translation>per elektronischem Einschreiben</translation>
    </message>
    <message>
        <source>in the branch</source>
        <translation>in der Filiale</translation>
    </message>
    <message>
        <source>for the archive only</source>
        <translation>nur für das Archiv</translation>
    </message>
    <message numerus="yes">
        <source>to %n recipient(s)</source>
        <translation>
            <numerusform>an %n Empfänger</numerusform>
            <numerusform>an %n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Sent %1 %2</source>
        <translation>Gesendet am %1 %2</translation>
    </message>
    <message>
        <source>Dated %1 by its sender, %2</source>
        <translation>Vom Absender auf den %1 datiert, %2</translation>
    </message>
    <message>
        <source>Issued %1 %2; no dispatch on record</source>
        <translation>Ausgestellt am %1 %2; kein Versand verzeichnet</translation>
    </message>
    <message>
        <source>Not dated by its source</source>
        <translation>Von der Quelle nicht datiert</translation>
    </message>
    <message>
        <source>Not dated, %1</source>
        <translation>Nicht datiert, %1</translation>
    </message>
    <message>
        <source>Encrypted, cannot be searched</source>
        <translation>Verschlüsselt, nicht durchsuchbar</translation>
    </message>
    <message>
        <source>Damaged, cannot be read</source>
        <translation>Beschädigt, nicht lesbar</translation>
    </message>
    <message>
        <source>Took too long to read</source>
        <translation>Lesen dauerte zu lange</translation>
    </message>
    <message>
        <source>Too large to read</source>
        <translation>Zu groß zum Lesen</translation>
    </message>
    <message>
        <source>Format not read here</source>
        <translation>Format wird hier nicht gelesen</translation>
    </message>
    <message>
        <source>Holds no text</source>
        <translation>Enthält keinen Text</translation>
    </message>
    <message>
        <source>%1 %2 (zone assumed)</source>
        <translation>%1 %2 (Zeitzone angenommen)</translation>
    </message>
    <message>
        <source>Original, hash verified %1</source>
        <translation>Original, Prüfsumme geprüft: %1</translation>
    </message>
    <message>
        <source>Original, as read %1</source>
        <translation>Original, wie gelesen: %1</translation>
    </message>
    <message>
        <source>Hash differs from its index</source>
        <translation>Prüfsumme weicht vom Index ab</translation>
    </message>
    <message>
        <source>Document missing</source>
        <translation>Dokument fehlt</translation>
    </message>
    <message>
        <source>Bytes not read yet</source>
        <translation>Bytes noch nicht gelesen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>No index names this document</source>
        <translation>Kein Index nennt dieses Dokument</translation>
    </message>
    <message>
        <source>Template not known</source>
        <translation>Vorlage nicht bekannt</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 Version %2</translation>
    </message>
    <message>
        <source>%1, approved by %2</source>
        <translation>%1, freigegeben von %2</translation>
    </message>
    <message>
        <source>%1%2 · grade %3</source>
        <translation>%1%2 · Grad %3</translation>
    </message>
    <message>
        <source>Corrected later</source>
        <translation>Später berichtigt</translation>
    </message>
    <message>
        <source>Copy of an earlier letter</source>
        <translation>Neuausfertigung eines früheren Schreibens</translation>
    </message>
    <message>
        <source>In no index</source>
        <translation>In keinem Index</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>Zeit nicht bekannt</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>laut %1</translation>
    </message>
    <message>
        <source>No delivery event on record</source>
        <translation>Kein Zustellereignis verzeichnet</translation>
    </message>
    <message>
        <source>The repository delivered none for this recipient</source>
        <translation>Das Archivsystem hat für diesen Empfänger keines geliefert</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>Zeit: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived original</source>
        <translation>Archiviertes Original</translation>
    </message>
    <message>
        <source>Print stream</source>
        <translation>Druckdatenstrom</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>E-mail as HTML</source>
        <translation>E-Mail als HTML</translation>
    </message>
    <message>
        <source>E-mail message</source>
        <translation>E-Mail-Nachricht</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Portal document</source>
        <translation>Portaldokument</translation>
    </message>
    <message>
        <source>Accessible PDF</source>
        <translation>Barrierefreies PDF</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>Rendered again</source>
        <translation>Neu erzeugt</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>No delivery event</source>
        <translation>Kein Zustellereignis</translation>
    </message>
    <message>
        <source>Bytes changed</source>
        <translation>Bytes verändert</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Kept in step</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>no longer since %1: disconnected</source>
        <translation>nicht mehr seit %1: getrennt</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Mitgeteilt von</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>not traced by this run</source>
        <translation>von diesem Lauf nicht nachverfolgt</translation>
    </message>
    <message>
        <source>version %1, approved by %2 then</source>
        <translation>Version %1, damals freigegeben von %2</translation>
    </message>
    <message>
        <source>version %1, not approved then</source>
        <translation>Version %1, damals nicht freigegeben</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Put into its envelope</source>
        <translation>Kuvertiert</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Set off by</source>
        <translation>Ausgelöst durch</translation>
    </message>
    <message>
        <source>channel chosen by: %1</source>
        <translation>Kanal gewählt nach: %1</translation>
    </message>
    <message>
        <source>Event happened</source>
        <translation>Ereignis eingetreten</translation>
    </message>
    <message>
        <source>One of several recipients</source>
        <translation>Einer von mehreren Empfängern</translation>
    </message>
    <message>
        <source>Told of one of them, and not of which: it settles nothing for any of them</source>
        <translation>Von einem von ihnen gesagt, und nicht von welchem: für keinen von ihnen entscheidet es etwas</translation>
    </message>
</context>
<context>
    <name>cf::ui::ReissueAccountDialog</name>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation>Mit dem Original vergleichen</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Bescheinigung…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>The outbox has no such reissue.</source>
        <translation>Der Postausgang hat keine solche Neuausgabe.</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>Es konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Reading what is known of it …</source>
        <translation>Was davon bekannt ist, wird gelesen …</translation>
    </message>
    <message>
        <source>Reissue certificate</source>
        <translation>Bescheinigung über die Neuausgabe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No certificate: %1</source>
        <translation>Keine Bescheinigung: %1</translation>
    </message>
    <message>
        <source>Saved as %1, without a signature: %2</source>
        <translation>Gespeichert als %1, ohne Signatur: %2</translation>
    </message>
    <message>
        <source>Saved and signed: %1</source>
        <translation>Gespeichert und signiert: %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::ReissueAccountWords</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Document id</source>
        <translation>Dokumentkennung</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Vom</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>SHA-256 recorded</source>
        <translation>SHA-256 aufgezeichnet</translation>
    </message>
    <message>
        <source>Bytes now</source>
        <translation>Bytes jetzt</translation>
    </message>
    <message>
        <source>not read for this</source>
        <translation>nicht dafür gelesen</translation>
    </message>
    <message>
        <source>equal to those recorded, read for this</source>
        <translation>gleich den erfassten, dafür gelesen</translation>
    </message>
    <message>
        <source>CHANGED since they were recorded</source>
        <translation>VERÄNDERT, seit sie erfasst wurden</translation>
    </message>
    <message>
        <source>Request and authority</source>
        <translation>Anforderung und Befugnis</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>Auf welche Weise</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, gültig bis %2</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Aufbewahrungssperre</translation>
    </message>
    <message>
        <source>a hold was on it when it was asked for</source>
        <translation>bei der Anforderung lag eine Sperre darauf</translation>
    </message>
    <message>
        <source>Gone past</source>
        <translation>Hingenommen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>no workflow system that is read here shows it</source>
        <translation>kein hier gelesenes Workflow-System zeigt ihn</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1, von %2: %3</translation>
    </message>
    <message>
        <source>open; %1 has it</source>
        <translation>offen; %1 hat es</translation>
    </message>
    <message>
        <source>%1 (by the one who asked: it does not count)</source>
        <translation>%1 (von dem, der es anforderte: zählt nicht)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Mitgeteilt von</translation>
    </message>
    <message>
        <source>%1, complete to %2</source>
        <translation>%1, vollständig bis %2</translation>
    </message>
    <message>
        <source>%1, never complete</source>
        <translation>%1, nie vollständig</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Was hinausging</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>perhaps: no answer says (%1)</source>
        <translation>vielleicht: keine Antwort sagt es (%1)</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>not as a copy</source>
        <translation>nicht als Kopie</translation>
    </message>
    <message>
        <source>SHA-256 sent</source>
        <translation>SHA-256 gesendet</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Gesendete Bytes</translation>
    </message>
    <message>
        <source>byte for byte those that were archived</source>
        <translation>Byte für Byte die archivierten</translation>
    </message>
    <message>
        <source>others than those that were archived</source>
        <translation>andere als die archivierten</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>the case was told that it arrived, %1</source>
        <translation>dem Fall wurde gesagt, dass es ankam, %1</translation>
    </message>
    <message>
        <source>the case was told that it did not arrive, %1</source>
        <translation>dem Fall wurde gesagt, dass es nicht ankam, %1</translation>
    </message>
    <message>
        <source>nothing was told of it yet</source>
        <translation>davon wurde noch nichts gesagt</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Wieder vorhanden</translation>
    </message>
    <message>
        <source>not yet: no archive that is read here shows what was sent</source>
        <translation>noch nicht: kein hier gelesenes Archiv zeigt das Gesendete</translation>
    </message>
    <message>
        <source>nothing: nothing left yet</source>
        <translation>nichts: es ging noch nichts hinaus</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Unterlage</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>it names this request</source>
        <translation>es nennt diese Anforderung</translation>
    </message>
    <message>
        <source>it says that it reissues the original, and no other does since this left</source>
        <translation>es sagt, dass es das Original neu versendet, und kein anderes tut das, seit dieses hinausging</translation>
    </message>
    <message>
        <source>it says that it reissues the original, as others do: which it is, nothing says</source>
        <translation>es sagt, dass es das Original neu versendet, wie andere auch: welches es ist, sagt nichts</translation>
    </message>
    <message>
        <source>Taken for it</source>
        <translation>Dafür gehalten</translation>
    </message>
    <message>
        <source>SHA-256 now</source>
        <translation>SHA-256 jetzt</translation>
    </message>
    <message>
        <source>Being compared</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>Several came back</source>
        <translation>Mehrere kamen zurück</translation>
    </message>
    <message>
        <source>Came back, not compared</source>
        <translation>Kam zurück, nicht verglichen</translation>
    </message>
    <message>
        <source>Not come back yet</source>
        <translation>Noch nicht zurückgekommen</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The archived bytes of the original are no longer those that were recorded.</source>
        <translation>Die archivierten Bytes des Originals sind nicht mehr die erfassten.</translation>
    </message>
    <message>
        <source>What left is not what was recorded.</source>
        <translation>Was hinausging, ist nicht das Erfasste.</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Es wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Nobody approved it but the one who asked for it.</source>
        <translation>Niemand hat es genehmigt außer dem, der es anforderte.</translation>
    </message>
    <message>
        <source>A decision is open.</source>
        <translation>Eine Entscheidung ist offen.</translation>
    </message>
    <message>
        <source>No workflow system that is read here shows the case.</source>
        <translation>Kein hier gelesenes Workflow-System zeigt den Fall.</translation>
    </message>
    <message>
        <source>Nothing left yet.</source>
        <translation>Es ging noch nichts hinaus.</translation>
    </message>
    <message>
        <source>It may have left: no answer says so.</source>
        <translation>Es ging vielleicht hinaus: keine Antwort sagt es.</translation>
    </message>
    <message>
        <source>The delivery failed.</source>
        <translation>Die Zustellung schlug fehl.</translation>
    </message>
    <message>
        <source>No delivery was told yet.</source>
        <translation>Noch keine Zustellung gemeldet.</translation>
    </message>
    <message>
        <source>No archive that is read here shows what was sent.</source>
        <translation>Kein hier gelesenes Archiv zeigt das Gesendete.</translation>
    </message>
    <message>
        <source>Several records say that they reissue it, and nothing says which of them is this one.</source>
        <translation>Mehrere Akten sagen, dass sie es neu versenden, und nichts sagt, welche davon diese ist.</translation>
    </message>
    <message>
        <source>What came back could not be read.</source>
        <translation>Was zurückkam, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The original could not be read for this.</source>
        <translation>Das Original konnte dafür nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What came back does not look and say the same as the original.</source>
        <translation>Was zurückkam, sieht nicht aus wie das Original oder sagt nicht dasselbe.</translation>
    </message>
    <message>
        <source>What came back cannot be compared with the original.</source>
        <translation>Was zurückkam, lässt sich nicht mit dem Original vergleichen.</translation>
    </message>
    <message>
        <source>Reissue certificate</source>
        <translation>Bescheinigung über die Neuausgabe</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen spricht</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>nothing that is known here</source>
        <translation>nichts, was hier bekannt ist</translation>
    </message>
    <message>
        <source>How equal it is to the original (%1)</source>
        <translation>Wie gleich es dem Original ist (%1)</translation>
    </message>
    <message>
        <source>Of this certificate</source>
        <translation>Zu dieser Bescheinigung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1, by this machine&apos;s clock</source>
        <translation>%1, nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>It does not say</source>
        <translation>Sie sagt nicht</translation>
    </message>
    <message>
        <source>that the recipient read it, nor anything of systems that are not connected; what is sent again is never a new original</source>
        <translation>dass der Empfänger es las, noch etwas von nicht verbundenen Systemen; was noch einmal gesendet wird, ist nie ein neues Original</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>reissue.json inside this file says the same for programs.</source>
        <translation>reissue.json in dieser Datei sagt dasselbe für Programme.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>keine: %1</translation>
    </message>
    <message>
        <source>in the file of the same name that ends in .minisig</source>
        <translation>in der Datei gleichen Namens, die auf .minisig endet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Check with</source>
        <translation>Zu prüfen mit</translation>
    </message>
    <message>
        <source>The same for programs</source>
        <translation>Dasselbe für Programme</translation>
    </message>
    <message>
        <source>those that were composed, which are kept in the outbox</source>
        <translation>die neu erstellten, die im Postausgang liegen</translation>
    </message>
    <message>
        <source>others than those that were composed</source>
        <translation>andere als die neu erstellten</translation>
    </message>
    <message>
        <source>SHA-256 composed</source>
        <translation>SHA-256 neu erstellt</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>what was composed, with the original: nothing that was sent came back yet</source>
        <translation>was neu erstellt wurde, mit dem Original: nichts von dem, was gesendet wurde, kam bisher zurück</translation>
    </message>
</context>
<context>
    <name>cf::ui::ReissueDialog</name>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Mark it as a copy</source>
        <translation>Als Kopie kennzeichnen</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Anfordern</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>What the customer said; it stands in the case</source>
        <translation>Was der Kunde sagte; es steht im Fall</translation>
    </message>
    <message>
        <source>Its reference</source>
        <translation>Sein Zeichen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Document that shows it</source>
        <translation>Dokument, das es zeigt</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer anfragt</translation>
    </message>
    <message>
        <source>Identity checked by</source>
        <translation>Identität geprüft durch</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>Auf welche Weise</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adresse oder Nummer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (geschlossen)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Archived in %1 · SHA-256 %2</source>
        <translation>Archiviert in %1 · SHA-256 %2</translation>
    </message>
    <message>
        <source>Reading what is known of the customer …</source>
        <translation>Liest, was vom Kunden bekannt ist …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Where it goes to</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>The portal knows the customer</source>
        <translation>Das Portal kennt den Kunden</translation>
    </message>
    <message>
        <source>No workflow system is connected, so nobody could approve it. Connect one under Repositories.</source>
        <translation>Kein Workflow-System ist verbunden, also könnte es niemand freigeben. Verbinden Sie eines unter Archive.</translation>
    </message>
    <message>
        <source>Taken back. Nothing left.</source>
        <translation>Zurückgenommen. Nichts ging hinaus.</translation>
    </message>
    <message>
        <source>Kept as a draft. Nothing was asked for yet. %1</source>
        <translation>Als Entwurf behalten. Noch wurde nichts angefordert. %1</translation>
    </message>
    <message>
        <source>Asked for, as %1. %2 starts a case; somebody else approves it.</source>
        <translation>Angefordert als %1. %2 eröffnet einen Fall; jemand anderes gibt ihn frei.</translation>
    </message>
    <message numerus="yes">
        <source>It can be taken back for another %n second(s).</source>
        <translation>
            <numerusform>Es kann noch %n Sekunde zurückgenommen werden.</numerusform>
            <numerusform>Es kann noch %n Sekunden zurückgenommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be sent…</source>
        <translation>Was gesendet würde…</translation>
    </message>
    <message>
        <source>Record the outcome…</source>
        <translation>Ergebnis festhalten …</translation>
    </message>
    <message>
        <source>What failed with the letter, and how it goes on. It stands in Exceptions.</source>
        <translation>Was mit dem Brief fehlschlug und wie es weitergeht. Es steht unter Ausnahmen.</translation>
    </message>
</context>
<context>
    <name>cf::ui::ReissueForecastWords</name>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>The archived bytes leave unchanged; read just now, they are those that were recorded. They are compared once more right before they leave.</source>
        <translation>Die archivierten Bytes gehen unverändert hinaus; eben gelesen, sind sie die erfassten. Unmittelbar bevor sie hinausgehen, werden sie noch einmal verglichen.</translation>
    </message>
    <message>
        <source>The archived bytes are no longer those that were recorded. They are not sent.</source>
        <translation>Die archivierten Bytes sind nicht mehr die erfassten. Sie werden nicht gesendet.</translation>
    </message>
    <message>
        <source>The channel is asked to mark it “%1”, on its pages or on a cover page before them. How it does that is not known here; what comes back is compared without it.</source>
        <translation>Der Kanal wird gebeten, es mit „%1“ zu kennzeichnen, auf den Seiten oder auf einem Deckblatt davor. Wie er das tut, ist hier nicht bekannt; was zurückkommt, wird ohne den Vermerk verglichen.</translation>
    </message>
    <message>
        <source>Composed once it is approved</source>
        <translation>Wird erstellt, sobald es freigegeben ist</translation>
    </message>
    <message>
        <source>This is the original. What is composed again is compared with it before the certificate says how equal it is; it may look and say otherwise.</source>
        <translation>Dies ist das Original. Was neu erstellt wird, wird mit ihm verglichen, bevor die Bescheinigung sagt, wie gleich es ist; es kann anders aussehen und anderes sagen.</translation>
    </message>
</context>
<context>
    <name>cf::ui::ReissuePlansWidget</name>
    <message>
        <source>Reissue plans</source>
        <translation>Geplanter Nachversand</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Alle Vorhaben</translation>
    </message>
    <message>
        <source>Pause the plan of letters, or go on with it</source>
        <translation>Das Vorhaben anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>What is on its way ends; nothing new leaves</source>
        <translation>Was unterwegs ist, wird beendet; nichts Neues geht hinaus</translation>
    </message>
    <message>
        <source>Cancel the plan of letters…</source>
        <translation>Das Vorhaben mit seinen Briefen abbrechen…</translation>
    </message>
    <message>
        <source>All that never left is withdrawn</source>
        <translation>Alles, was noch nicht abgegangen ist, wird zurückgezogen</translation>
    </message>
    <message>
        <source>Certificate of the plan of letters…</source>
        <translation>Bescheinigung über das Vorhaben mit seinen Briefen…</translation>
    </message>
    <message>
        <source>What was and was not sent, letter by letter</source>
        <translation>Was gesendet wurde und was nicht, Brief für Brief</translation>
    </message>
    <message>
        <source>Reissue plan</source>
        <translation>Geplanter Nachversand</translation>
    </message>
    <message>
        <source>The plan cannot be made.</source>
        <translation>Das Vorhaben kann nicht gemacht werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No letters were found.</source>
        <translation>Keine Briefe wurden gefunden.</translation>
    </message>
    <message>
        <source>Search instead</source>
        <translation>Stattdessen suchen</translation>
    </message>
    <message>
        <source>Taken back: nothing was asked for.</source>
        <translation>Zurückgenommen: nichts wurde angefordert.</translation>
    </message>
    <message numerus="yes">
        <source>Asked for. It leaves in %n second(s); somebody else has to approve it.</source>
        <translation>
            <numerusform>Angefordert. Es geht in %n Sekunde ab; jemand anderes muss es freigeben.</numerusform>
            <numerusform>Angefordert. Es geht in %n Sekunden ab; jemand anderes muss es freigeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · Stand %2</translation>
    </message>
    <message>
        <source>The plan could not be read.</source>
        <translation>Das Vorhaben konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The outbox has no such plan.</source>
        <translation>Im Postausgang gibt es kein solches Vorhaben.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) in this outbox</source>
        <translation>
            <numerusform>%n Vorhaben in diesem Postausgang</numerusform>
            <numerusform>%n Vorhaben in diesem Postausgang</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody planned to send letters again.</source>
        <translation>Niemand hat geplant, Briefe erneut zu senden.</translation>
    </message>
    <message>
        <source>Search for the letters, or open what did not arrive of a campaign, and make a plan of them. Nothing is sent before somebody else approves it.</source>
        <translation>Suchen Sie die Briefe, oder öffnen Sie, was von einer Kampagne nicht ankam, und machen Sie daraus ein Vorhaben. Nichts wird gesendet, bevor es jemand anderes freigibt.</translation>
    </message>
    <message>
        <source>Search for letters</source>
        <translation>Briefe suchen</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Verlangt von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Widen the query, or choose rows in the results.</source>
        <translation>Die Suche weiter fassen oder Zeilen in den Ergebnissen wählen.</translation>
    </message>
</context>
<context>
    <name>cf::ui::ReissuePresenter</name>
    <message>
        <source>The letter is no longer here.</source>
        <translation>Der Brief ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>The letter could not be read: %1</source>
        <translation>Der Brief konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This channel is closed: %1.</source>
        <translation>Dieser Kanal ist geschlossen: %1.</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>nichts ist davon bekannt</translation>
    </message>
    <message>
        <source>Send “%1” again</source>
        <translation>„%1“ erneut senden</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>Es konnte nicht behalten werden: %1</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Sofort zurückgenommen</translation>
    </message>
    <message>
        <source>It has left already.</source>
        <translation>Es ist schon hinausgegangen.</translation>
    </message>
    <message>
        <source>The outcome could not be recorded: %1</source>
        <translation>Das Ergebnis konnte nicht festgehalten werden: %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::ReissuePreview</name>
    <message>
        <source>What would be sent, beside the original</source>
        <translation>Was gesendet würde, neben dem Original</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Was gesendet würde</translation>
    </message>
    <message>
        <source>Original, as archived</source>
        <translation>Original, wie archiviert</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Würde gesendet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The letter is no longer here.</source>
        <translation>Der Brief ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>Reading the archived bytes …</source>
        <translation>Die archivierten Bytes werden gelesen …</translation>
    </message>
    <message>
        <source>It has no pages to be shown here; its bytes were compared all the same.</source>
        <translation>Es hat keine Seiten, die hier gezeigt werden könnten; seine Bytes wurden trotzdem verglichen.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>cf::ui::RepairPresenter</name>
    <message numerus="yes">
        <source>The search index was repaired: %n communication(s) put in again.</source>
        <translation>
            <numerusform>Der Suchindex wurde repariert: %n Schreiben wurde neu aufgenommen.</numerusform>
            <numerusform>Der Suchindex wurde repariert: %n Schreiben wurden neu aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the search index for damage</source>
        <translation>Suchindex wird auf Schäden geprüft</translation>
    </message>
    <message>
        <source>Repairing the search index: %1 of %2 communications</source>
        <translation>Suchindex wird repariert: %1 von %2 Schreiben</translation>
    </message>
    <message>
        <source>Reading the repaired index once more</source>
        <translation>Reparierter Index wird noch einmal gelesen</translation>
    </message>
    <message>
        <source>Stopping the repair</source>
        <translation>Reparatur wird angehalten</translation>
    </message>
    <message>
        <source>The search index is being repaired</source>
        <translation>Der Suchindex wird repariert</translation>
    </message>
    <message>
        <source>The search index could not be repaired</source>
        <translation>Der Suchindex konnte nicht repariert werden</translation>
    </message>
    <message>
        <source>The repair of the search index was stopped</source>
        <translation>Die Reparatur des Suchindex wurde angehalten</translation>
    </message>
    <message>
        <source>The search index is damaged</source>
        <translation>Der Suchindex ist beschädigt</translation>
    </message>
    <message>
        <source>The search runs again when it is done.</source>
        <translation>Danach wird erneut gesucht.</translation>
    </message>
    <message>
        <source>Until it is finished searches read every communication: slow, but right.</source>
        <translation>Bis sie abgeschlossen ist, liest jede Suche alle Schreiben: langsam, aber richtig.</translation>
    </message>
    <message>
        <source>Letters, deliveries and evidence are not affected. The index is made again from them. The reason given: %1.</source>
        <translation>Schreiben, Zustellungen und Nachweise sind nicht betroffen. Der Index wird aus ihnen neu erstellt. Angegebener Grund: %1.</translation>
    </message>
    <message>
        <source>Continue the repair</source>
        <translation>Reparatur fortsetzen</translation>
    </message>
    <message>
        <source>Repair the index</source>
        <translation>Index reparieren</translation>
    </message>
</context>
<context>
    <name>cf::ui::ReportCharts</name>
    <message>
        <source>Failed, by channel</source>
        <translation>Fehlgeschlagen, nach Kanal</translation>
    </message>
    <message>
        <source>Failed, by document type</source>
        <translation>Fehlgeschlagen, nach Dokumentart</translation>
    </message>
    <message>
        <source>Failed, by business unit</source>
        <translation>Fehlgeschlagen, nach Geschäftsbereich</translation>
    </message>
    <message>
        <source>Failed, by template version</source>
        <translation>Fehlgeschlagen, nach Vorlagenversion</translation>
    </message>
    <message>
        <source>Failed, by platform</source>
        <translation>Fehlgeschlagen, nach Plattform</translation>
    </message>
    <message>
        <source>%1 fails more often: %2, all %3</source>
        <translation>%1 schlägt öfter fehl: %2, alle %3</translation>
    </message>
    <message>
        <source>Too few failures to say which fails more often; all %1</source>
        <translation>Zu wenige Fehlschläge, um zu sagen, welche häufiger fehlschlagen; insgesamt %1</translation>
    </message>
    <message>
        <source>No template version clearly fails more often than %1</source>
        <translation>Keine Vorlagenversion schlägt deutlich öfter fehl als %1</translation>
    </message>
    <message>
        <source>No platform clearly fails more often than %1</source>
        <translation>Keine Plattform schlägt deutlich öfter fehl als %1</translation>
    </message>
    <message>
        <source>None clearly fails more often than %1</source>
        <translation>Nichts schlägt deutlich öfter fehl als %1</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) more than sent: recipients of one letter fared differently</source>
        <translation>
            <numerusform>%n Schreiben mehr als versandt: Empfängern desselben Schreibens erging es verschieden</numerusform>
            <numerusform>%n Schreiben mehr als versandt: Empfängern desselben Schreibens erging es verschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds up to %1 sent</source>
        <translation>Zusammen die %1 versandten</translation>
    </message>
    <message>
        <source>Nothing was sent in this period</source>
        <translation>In diesem Zeitraum wurde nichts versandt</translation>
    </message>
    <message>
        <source>Evidence of delivery for %1, none for %2</source>
        <translation>Nachweis der Zustellung für %1, keiner für %2</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Kein Nachweis</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Address suppressed</source>
        <translation>Adresse gesperrt</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Share of sent</source>
        <translation>Anteil am Versand</translation>
    </message>
    <message>
        <source>%1: %2 letters, %3 of what was sent</source>
        <translation>%1: %2 Schreiben, %3 des Versandten</translation>
    </message>
    <message numerus="yes">
        <source>the %n templates with most failures</source>
        <translation>
            <numerusform>die Vorlage mit den meisten Fehlschlägen</numerusform>
            <numerusform>die %n Vorlagen mit den meisten Fehlschlägen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bars from lower to upper bound of 95 %, from %n letter(s)</source>
        <translation>
            <numerusform>Balken von der unteren zur oberen Grenze von 95 %, ab %n Schreiben</numerusform>
            <numerusform>Balken von der unteren zur oberen Grenze von 95 %, ab %n Schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed in this period</source>
        <translation>In diesem Zeitraum schlug nichts fehl</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 of %4, between %5 and %6 with 95 % confidence</source>
        <translation>%1: %2 fehlgeschlagen, %3 von %4, mit 95 % Sicherheit zwischen %5 und %6</translation>
    </message>
    <message numerus="yes">
        <source>None has %n letter(s) or more; the table has them all</source>
        <translation>
            <numerusform>Keine hat %n Schreiben oder mehr; die Tabelle hat alle</numerusform>
            <numerusform>Keine hat %n Schreiben oder mehr; die Tabelle hat alle</numerusform>
        </translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>Superseded template versions still used</source>
        <translation>Abgelöste Vorlagenversionen, noch verwendet</translation>
    </message>
    <message>
        <source>the %1 most used of %2 templates</source>
        <translation>die %1 meistverwendeten von %2 Vorlagen</translation>
    </message>
    <message>
        <source>After the day the newest version was first used</source>
        <translation>Nach dem Tag, an dem die neueste Version zuerst verwendet wurde</translation>
    </message>
    <message>
        <source>No letter of this period names its template</source>
        <translation>Kein Schreiben dieses Zeitraums nennt seine Vorlage</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Used since</source>
        <translation>Verwendet seit</translation>
    </message>
    <message>
        <source>Letters in it</source>
        <translation>Schreiben darin</translation>
    </message>
    <message>
        <source>In older ones after</source>
        <translation>Danach in älteren</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>%1: %2 letters in a version before %3 after %4</source>
        <translation>%1: %2 Schreiben in einer Version vor %3 nach dem %4</translation>
    </message>
    <message numerus="yes">
        <source>No superseded version was used: each of %n template(s) changed over at once</source>
        <translation>
            <numerusform>Keine abgelöste Version wurde verwendet: %n Vorlage wechselte auf einmal</numerusform>
            <numerusform>Keine abgelöste Version wurde verwendet: jede von %n Vorlagen wechselte auf einmal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) in superseded versions</source>
        <translation>
            <numerusform>%n Schreiben in abgelösten Versionen</numerusform>
            <numerusform>%n Schreiben in abgelösten Versionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ReportsPresenter</name>
    <message>
        <source>%1 more than the period before</source>
        <translation>%1 mehr als im Zeitraum davor</translation>
    </message>
    <message>
        <source>%1 fewer than the period before</source>
        <translation>%1 weniger als im Zeitraum davor</translation>
    </message>
    <message>
        <source>as many as the period before</source>
        <translation>so viele wie im Zeitraum davor</translation>
    </message>
    <message>
        <source>none in the period before</source>
        <translation>im Zeitraum davor keine</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1 Schreiben</translation>
    </message>
    <message>
        <source>letters sent</source>
        <translation>Schreiben versandt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>ohne Nachweis</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>whole chain</source>
        <translation>ganze Kette</translation>
    </message>
    <message>
        <source>copy, data, template, every recipient</source>
        <translation>Kopie, Daten, Vorlage, jeder Empfänger</translation>
    </message>
    <message>
        <source>customer time</source>
        <translation>Kundenzeit</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 Wochen</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>nothing known after %1</source>
        <translation>nach dem %1 nichts bekannt</translation>
    </message>
    <message>
        <source>times: customer</source>
        <translation>Zeiten: Kunde</translation>
    </message>
</context>
<context>
    <name>cf::ui::ReportsWidget</name>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Another period…</source>
        <translation>Anderer Zeitraum …</translation>
    </message>
    <message>
        <source>From which day to which day the figures speak</source>
        <translation>Von welchem bis zu welchem Tag die Zahlen gelten</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 Wochen</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing that was sent is known yet</source>
        <translation>Noch ist nichts Versandtes bekannt</translation>
    </message>
    <message>
        <source>Figures are counted from what repositories tell.</source>
        <translation>Gezählt wird, was Archivsysteme melden.</translation>
    </message>
    <message>
        <source>Show the repositories</source>
        <translation>Archivsysteme zeigen</translation>
    </message>
    <message>
        <source>The figures could not be counted</source>
        <translation>Die Zahlen konnten nicht gezählt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Volume by %1</source>
        <translation>Menge nach %1</translation>
    </message>
    <message>
        <source>Failures by %1</source>
        <translation>Fehlschläge nach %1</translation>
    </message>
    <message>
        <source>Time of %1</source>
        <translation>Dauer von %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::RepositoriesPresenter</name>
    <message>
        <source>not complete yet</source>
        <translation>noch nicht vollständig</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Last sync failed</source>
        <translation>Letzter Abgleich fehlgeschlagen</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>zuletzt angesehen %1</translation>
    </message>
    <message>
        <source>%1 looked at</source>
        <translation>%1 angesehen</translation>
    </message>
    <message>
        <source>%1 communications here</source>
        <translation>%1 Schreiben hier</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>%1 zurückgestellt</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>The path must begin at the root of the file system.</source>
        <translation>Der Pfad muss an der Wurzel des Dateisystems beginnen.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>There is a repository of this name.</source>
        <translation>Es gibt bereits ein Archivsystem dieses Namens.</translation>
    </message>
    <message>
        <source>There is no time zone %1.</source>
        <translation>Es gibt keine Zeitzone %1.</translation>
    </message>
    <message>
        <source>The mapping file cannot be read: %1</source>
        <translation>Die Zuordnungsdatei kann nicht gelesen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>Complete, %n open</source>
        <translation>
            <numerusform>Vollständig, %n offen</numerusform>
            <numerusform>Vollständig, %n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal not finished</source>
        <translation>Entfernen nicht beendet</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 are still here</source>
        <translation>%1 sind noch hier</translation>
    </message>
    <message>
        <source>no longer kept in step since %1</source>
        <translation>seit %1 nicht mehr abgeglichen</translation>
    </message>
</context>
<context>
    <name>cf::ui::RepositoriesWidget</name>
    <message>
        <source>Repository</source>
        <translation>Archivsystem</translation>
    </message>
    <message>
        <source>Complete to</source>
        <translation>Vollständig bis</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Archivsysteme</translation>
    </message>
    <message>
        <source>No repository is connected</source>
        <translation>Kein Archivsystem ist angebunden</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>%1 was added; its first sync runs</source>
        <translation>%1 wurde hinzugefügt; der erste Abgleich läuft</translation>
    </message>
    <message>
        <source>Connects a folder of documents; it is only ever read</source>
        <translation>Bindet einen Ordner mit Dokumenten an; er wird ausschließlich gelesen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n im Rückstand</numerusform>
            <numerusform>%n im Rückstand</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind, last 24 hours</source>
        <translation>Rückstand, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Connect an archive, or add a folder of letters and e-mails; it is only ever read.</source>
        <translation>Binden Sie ein Archiv an, oder fügen Sie einen Ordner mit Schreiben und E-Mails hinzu; es wird ausschließlich gelesen.</translation>
    </message>
    <message>
        <source>Connect an archive…</source>
        <translation>Archiv anbinden …</translation>
    </message>
    <message>
        <source>Connects an archive on a server; it is only ever read</source>
        <translation>Bindet ein Archiv auf einem Server an; es wird ausschließlich gelesen</translation>
    </message>
    <message>
        <source>Which copy counts…</source>
        <translation>Maßgebliche Ausfertigung …</translation>
    </message>
    <message>
        <source>Rules for communications that several repositories keep</source>
        <translation>Regeln für Schreiben, die mehrere Archivsysteme aufbewahren</translation>
    </message>
    <message>
        <source>%1 was connected; its first sync runs</source>
        <translation>%1 wurde angebunden; der erste Abgleich läuft</translation>
    </message>
    <message>
        <source>The connection of %1 was changed</source>
        <translation>Die Verbindung zu %1 wurde geändert</translation>
    </message>
    <message>
        <source>The mapping of %1 was saved; all of it is read again</source>
        <translation>Die Zuordnung von %1 wurde gespeichert; alles wird erneut gelesen</translation>
    </message>
    <message>
        <source>%1 is disconnected; what is known of it stays</source>
        <translation>%1 ist getrennt; was von ihm bekannt ist, bleibt</translation>
    </message>
    <message>
        <source>%1 is connected again; what changed there is read</source>
        <translation>%1 ist wieder verbunden; was sich dort änderte, wird gelesen</translation>
    </message>
    <message>
        <source>%1 is disconnected, and its records are removed from here</source>
        <translation>%1 ist getrennt, und seine Einträge sind von hier entfernt</translation>
    </message>
</context>
<context>
    <name>cf::ui::RepositoryDetail</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Records set aside</source>
        <translation>Zurückgestellte Datensätze</translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation>Vorgefundener Inhalt</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Choose a record to see what stood there.</source>
        <translation>Wählen Sie einen Datensatz, um zu sehen, was dort stand.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) copied</source>
        <translation>
            <numerusform>%n Anfrage kopiert</numerusform>
            <numerusform>%n Anfragen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Health of %1</source>
        <translation>Zustand von %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Write and try…</source>
        <translation>Bearbeiten und erproben …</translation>
    </message>
    <message numerus="yes">
        <source>the last %n since the program began; no names, numbers or secrets in them</source>
        <translation>
            <numerusform>die einzige seit Programmstart; ohne Namen, Nummern und Geheimnisse</numerusform>
            <numerusform>die letzten %n seit Programmstart; ohne Namen, Nummern und Geheimnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>none since the program began</source>
        <translation>keine seit Programmstart</translation>
    </message>
    <message>
        <source>Set aside in %1</source>
        <translation>Zurückgestellt in %1</translation>
    </message>
    <message>
        <source>nothing: every record could be read</source>
        <translation>nichts: Jeder Datensatz konnte gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that could not be read; not searchable</source>
        <translation>
            <numerusform>%n Datensatz, der nicht gelesen werden konnte; nicht durchsuchbar</numerusform>
            <numerusform>%n Datensätze, die nicht gelesen werden konnten; nicht durchsuchbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Liste exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) copied</source>
        <translation>
            <numerusform>%n Datensatz kopiert</numerusform>
            <numerusform>%n Datensätze kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>set-aside</source>
        <translation>zurueckgestellt</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Jetzt vergleichen</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen …</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden …</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Wieder verbinden …</translation>
    </message>
    <message>
        <source>Go on removing…</source>
        <translation>Weiter entfernen …</translation>
    </message>
    <message>
        <source>Remove records…</source>
        <translation>Einträge entfernen …</translation>
    </message>
</context>
<context>
    <name>cf::ui::RepositoryRow</name>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 hier</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 verändert</translation>
    </message>
    <message>
        <source>%1 there</source>
        <translation>%1 dort</translation>
    </message>
    <message>
        <source>%1 fewer here</source>
        <translation>%1 weniger hier</translation>
    </message>
    <message>
        <source>%1, %2, complete to %3, %4; %5 here, %6 set aside</source>
        <translation>%1, %2, vollständig bis %3, %4; %5 hier, %6 zurückgestellt</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 resources</source>
        <translation>%1 Ressourcen</translation>
    </message>
</context>
<context>
    <name>cf::ui::RepositoryText</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>password, for a session</source>
        <translation>Passwort, für eine Sitzung</translation>
    </message>
    <message>
        <source>password, with every request</source>
        <translation>Passwort, bei jeder Anfrage</translation>
    </message>
    <message>
        <source>OpenText Directory Services</source>
        <translation>OpenText Directory Services</translation>
    </message>
    <message>
        <source>in the browser (OAuth)</source>
        <translation>im Browser (OAuth)</translation>
    </message>
    <message>
        <source>not by itself before somebody asks: the last run was refused</source>
        <translation>erst auf Anforderung: Der letzte Abgleich wurde abgewiesen</translation>
    </message>
    <message>
        <source>next at %1</source>
        <translation>nächster: %1</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>nur auf Anforderung</translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>jede Stunde</numerusform>
            <numerusform>alle %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>jede Sekunde</numerusform>
            <numerusform>alle %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>nothing: no gap is known</source>
        <translation>nichts: Es ist keine Lücke bekannt</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>%1 communications</source>
        <translation>%1 Schreiben</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
    <message>
        <source>Compared one by one</source>
        <translation>Einzeln verglichen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>No longer shown</source>
        <translation>Nicht mehr gezeigt</translation>
    </message>
    <message>
        <source>none; kept here when there are</source>
        <translation>keine; sie blieben hier erhalten</translation>
    </message>
    <message>
        <source>%1 records, kept here</source>
        <translation>%1 Datensätze, hier erhalten</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>fetched with their records; their text is searched</source>
        <translation>mit ihren Datensätzen geholt; ihr Text wird durchsucht</translation>
    </message>
    <message>
        <source>fetched when they are opened; searched from then on</source>
        <translation>beim Öffnen geholt; von da an durchsucht</translation>
    </message>
    <message>
        <source>Times without a zone</source>
        <translation>Zeiten ohne Zeitzone</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Angebunden</translation>
    </message>
    <message>
        <source>none: what is usual for such a repository is understood</source>
        <translation>keine: Verstanden wird, was bei einem solchen Archivsystem üblich ist</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>complete to %1</source>
        <translation>vollständig bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be understood and are set aside</source>
        <translation>
            <numerusform>%n Datensatz konnte nicht verstanden werden und ist zurückgestellt</numerusform>
            <numerusform>%n Datensätze konnten nicht verstanden werden und sind zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not what was recorded or stated</source>
        <translation>
            <numerusform>%n Dokument ist nicht, was festgehalten oder angegeben wurde</numerusform>
            <numerusform>%n Dokumente sind nicht, was festgehalten oder angegeben wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>not any more: it is disconnected</source>
        <translation>nicht mehr: Es ist getrennt</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>since %1; what is known of it stays here</source>
        <translation>seit %1; was von ihm bekannt ist, bleibt hier</translation>
    </message>
    <message>
        <source>%1 delivery events, each as it came</source>
        <translation>%1 Zustellereignisse, jedes wie es kam</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>%1 with what they are made of</source>
        <translation>%1 mit dem, woraus sie bestehen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>%1, kept here also when they are wiped there</source>
        <translation>%1, hier behalten, auch wenn sie dort gelöscht werden</translation>
    </message>
    <message>
        <source>Contract</source>
        <extracomment>A contract by name, and its version</extracomment>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
</context>
<context>
    <name>cf::ui::RepositoryWords</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Documents on a disk, with an index beside them or e-mails without one</source>
        <translation>Dokumente auf einem Datenträger mit einem Index daneben oder E-Mails ohne Index</translation>
    </message>
    <message>
        <source>Address of one repository of its backend: https://…/repositories/2</source>
        <translation>Adresse eines Archivsystems in seinem Backend: https://…/repositories/2</translation>
    </message>
    <message>
        <source>Address of the service document of the browser binding, CMIS 1.1</source>
        <translation>Adresse des Service-Dokuments des Browser-Bindings, CMIS 1.1</translation>
    </message>
    <message>
        <source>Address of Content Server: https://…/otcs/cs.exe</source>
        <translation>Adresse des Content Servers: https://…/otcs/cs.exe</translation>
    </message>
    <message>
        <source>Address of its REST services: https://…/dctm-rest</source>
        <translation>Adresse seiner REST-Dienste: https://…/dctm-rest</translation>
    </message>
    <message>
        <source>Levels that are communications</source>
        <translation>Stufen, die Schreiben sind</translation>
    </message>
    <message>
        <source>Levels of description, parted by blanks</source>
        <translation>Verzeichnungsstufen, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Other addresses of documents</source>
        <translation>Weitere Adressen von Dokumenten</translation>
    </message>
    <message>
        <source>Beginnings of addresses, parted by blanks; the session is never sent there</source>
        <translation>Anfänge von Adressen, durch Leerzeichen getrennt; die Sitzung wird nie dorthin gesendet</translation>
    </message>
    <message>
        <source>Hours between full comparisons</source>
        <translation>Stunden zwischen vollständigen Vergleichen</translation>
    </message>
    <message>
        <source>All ids here are compared with all there</source>
        <translation>Alle Kennungen hier werden mit allen dort verglichen</translation>
    </message>
    <message>
        <source>Without TLS</source>
        <translation>Ohne TLS</translation>
    </message>
    <message>
        <source>yes: passwords and letters may pass in the clear</source>
        <translation>yes: Passwörter und Schreiben können unverschlüsselt übertragen werden</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Archivsystem</translation>
    </message>
    <message>
        <source>Its id; the first one of the server without it</source>
        <translation>Seine Kennung; ohne sie das erste des Servers</translation>
    </message>
    <message>
        <source>Object type</source>
        <translation>Objekttyp</translation>
    </message>
    <message>
        <source>Objects of this type are communications</source>
        <translation>Objekte dieses Typs sind Schreiben</translation>
    </message>
    <message>
        <source>Id of a folder; only what lies below it is read</source>
        <translation>Kennung eines Ordners; nur was darunter liegt, wird gelesen</translation>
    </message>
    <message>
        <source>Property of the version sent</source>
        <translation>Eigenschaft der gesendeten Version</translation>
    </message>
    <message>
        <source>Holds its label or id, or is true of it alone</source>
        <translation>Enthält ihre Bezeichnung oder Kennung oder trifft nur auf sie zu</translation>
    </message>
    <message>
        <source>What holds do there</source>
        <translation>Wirkung von Aufbewahrungssperren</translation>
    </message>
    <message>
        <source>enforced: deletion is known to be refused</source>
        <translation>enforced: Löschen wird bekanntermaßen verweigert</translation>
    </message>
    <message>
        <source>Seconds its index may be late</source>
        <translation>Möglicher Rückstand des Index in Sekunden</translation>
    </message>
    <message>
        <source>How far back each run looks once more</source>
        <translation>So weit sieht jeder Abgleich noch einmal zurück</translation>
    </message>
    <message>
        <source>Node types</source>
        <translation>Knotentypen</translation>
    </message>
    <message>
        <source>Numbers of the types that are communications, parted by blanks</source>
        <translation>Nummern der Typen, die Schreiben sind, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Business objects</source>
        <translation>Geschäftsobjekte</translation>
    </message>
    <message>
        <source>yes: those of its workspaces are asked for</source>
        <translation>yes: Die der Arbeitsbereiche werden abgefragt</translation>
    </message>
    <message>
        <source>Attributes that list files</source>
        <translation>Attribute, die Dateien aufzählen</translation>
    </message>
    <message>
        <source>Category and set, parted by a slash</source>
        <translation>Kategorie und Attributsatz, durch Schrägstrich getrennt</translation>
    </message>
    <message>
        <source>Attribute with a file&apos;s version</source>
        <translation>Attribut mit der Version einer Datei</translation>
    </message>
    <message>
        <source>Category, set and attribute, parted by slashes</source>
        <translation>Kategorie, Attributsatz und Attribut, durch Schrägstriche getrennt</translation>
    </message>
    <message>
        <source>Renditions</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>yes: they are asked for, version by version</source>
        <translation>yes: Sie werden abgefragt, Version für Version</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>no: it is not asked for</source>
        <translation>no: Sie wird nicht abgefragt</translation>
    </message>
    <message>
        <source>Directory Services</source>
        <translation>Directory Services</translation>
    </message>
    <message>
        <source>Their address; the password goes there instead of to the server</source>
        <translation>Ihre Adresse; das Passwort geht dorthin statt an den Server</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Of the account, where the server has several</source>
        <translation>Die des Kontos, wenn der Server mehrere hat</translation>
    </message>
    <message>
        <source>Minutes its index may be late</source>
        <translation>Möglicher Rückstand des Index in Minuten</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Attributes of holds</source>
        <translation>Attribute von Aufbewahrungssperren</translation>
    </message>
    <message>
        <source>The one that names them; then name=…, since=…, foreign=…</source>
        <translation>Das Attribut, das sie nennt; dann name=…, since=…, foreign=…</translation>
    </message>
    <message>
        <source>Relation to a hold</source>
        <translation>Beziehung zu einer Aufbewahrungssperre</translation>
    </message>
    <message>
        <source>Its name; the other end of it is the hold</source>
        <translation>Ihr Name; an ihrem anderen Ende steht die Aufbewahrungssperre</translation>
    </message>
    <message>
        <source>Query for holds</source>
        <translation>Abfrage von Aufbewahrungssperren</translation>
    </message>
    <message>
        <source>DQL with the columns cf_id and cf_code</source>
        <translation>DQL mit den Spalten cf_id und cf_code</translation>
    </message>
    <message>
        <source>Query for retention</source>
        <translation>Abfrage der Aufbewahrung</translation>
    </message>
    <message>
        <source>DQL with the columns cf_id, cf_schedule and cf_due</source>
        <translation>DQL mit den Spalten cf_id, cf_schedule und cf_due</translation>
    </message>
    <message>
        <source>Where documents come from</source>
        <translation>Herkunft der Dokumente</translation>
    </message>
    <message>
        <source>media-url-policy: local, dc-pref, dc-only or all</source>
        <translation>media-url-policy: local, dc-pref, dc-only oder all</translation>
    </message>
    <message>
        <source>Address to take instead</source>
        <translation>Stattdessen verwendete Adresse</translation>
    </message>
    <message>
        <source>Where the server names an inner host for itself</source>
        <translation>Wenn der Server für sich einen internen Host nennt</translation>
    </message>
    <message>
        <source>basic or password; bearer: the secret is a token; otds: at Directory Services; oauth: in the browser</source>
        <translation>basic oder password; bearer: das Geheimnis ist ein Token; otds: bei Directory Services; oauth: im Browser</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Autorisierungsserver</translation>
    </message>
    <message>
        <source>Its address as issuer, for oauth; the other two follow from it</source>
        <translation>Seine Adresse als Aussteller, für oauth; die beiden anderen folgen daraus</translation>
    </message>
    <message>
        <source>Address to sign in at</source>
        <translation>Adresse zum Anmelden</translation>
    </message>
    <message>
        <source>For oauth, where the issuer does not tell it</source>
        <translation>Für oauth, wo der Aussteller sie nicht nennt</translation>
    </message>
    <message>
        <source>Address of tokens</source>
        <translation>Adresse der Token</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Kennung</translation>
    </message>
    <message>
        <source>How the authorization server knows this program</source>
        <translation>Wie der Autorisierungsserver dieses Programm kennt</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>What is asked for, parted by blanks; often offline_access is needed</source>
        <translation>Worum gebeten wird, durch Leerzeichen getrennt; oft ist offline_access nötig</translation>
    </message>
    <message>
        <source>Port for coming back</source>
        <translation>Port für die Rückkehr</translation>
    </message>
    <message>
        <source>Of this machine, where the server wants to know it; else any</source>
        <translation>Dieses Rechners, wo der Server ihn wissen will; sonst ein beliebiger</translation>
    </message>
    <message>
        <source>Comparing while searching there</source>
        <translation>Vergleichen beim Suchen dort</translation>
    </message>
    <message>
        <source>as-typed: values stand there as people type them, and are compared so</source>
        <translation>as-typed: Werte stehen dort, wie man sie tippt, und werden so verglichen</translation>
    </message>
    <message>
        <source>What is not shown any more</source>
        <translation>Was nicht mehr gezeigt wird</translation>
    </message>
    <message>
        <source>keep, or remove: then it goes from here as well, for accounts that lose a role</source>
        <translation>keep oder remove: Mit remove verschwindet es auch hier, für Konten, die eine Rolle verlieren</translation>
    </message>
    <message>
        <source>Events at once</source>
        <translation>Ereignisse auf einmal</translation>
    </message>
    <message>
        <source>How many are asked for with one request</source>
        <translation>Wie viele mit einer Anfrage geholt werden</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lesen ab</translation>
    </message>
    <message>
        <source>Hours read again</source>
        <translation>Stunden, die noch einmal gelesen werden</translation>
    </message>
    <message>
        <source>Where the feed has forgotten how far it was read</source>
        <translation>Wo die Quelle vergessen hat, wie weit sie gelesen wurde</translation>
    </message>
    <message>
        <source>Address of the feed of delivery events: https://…, before /events</source>
        <translation>Adresse der Quelle von Zustellereignissen: https://…, vor /events</translation>
    </message>
    <message>
        <source>For oauth, where the issuer does not tell it; for otds, that of a tenant</source>
        <translation>Für oauth, wo der Aussteller sie nicht nennt; für otds die eines Mandanten</translation>
    </message>
    <message>
        <source>A day, 2025-01-01; without it all that is there</source>
        <translation>Ein Tag, 2025-01-01; ohne Angabe alles, was da ist</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>Parted by commas; without it all that the account sees</source>
        <translation>Durch Kommas getrennt; ohne Angabe alle, die das Konto sieht</translation>
    </message>
    <message>
        <source>Types of resources</source>
        <translation>Arten von Ressourcen</translation>
    </message>
    <message>
        <source>exstrapplication and others, parted by commas; without it all</source>
        <translation>exstrapplication und andere, durch Kommas getrennt; ohne Angabe alle</translation>
    </message>
    <message>
        <source>Path of Design</source>
        <translation>Pfad von Design</translation>
    </message>
    <message>
        <source>Below the address, or an address of its own</source>
        <translation>Unterhalb der Adresse, oder eine eigene Adresse</translation>
    </message>
    <message>
        <source>Path of Orchestration</source>
        <translation>Pfad von Orchestration</translation>
    </message>
    <message>
        <source>Parameter that filters jobs</source>
        <translation>Parameter, der Jobs filtert</translation>
    </message>
    <message>
        <source>filter or filterRequest; without it it is found out</source>
        <translation>filter oder filterRequest; ohne Angabe wird es herausgefunden</translation>
    </message>
    <message>
        <source>Entries at once</source>
        <translation>Einträge auf einmal</translation>
    </message>
    <message>
        <source>How many of a list are asked for with one request</source>
        <translation>Wie viele einer Liste mit einer Anfrage erfragt werden</translation>
    </message>
    <message>
        <source>Key of the document</source>
        <translation>Schlüssel des Dokuments</translation>
    </message>
    <message>
        <source>In output manifests: what archives name the document by</source>
        <translation>In Ausgabemanifesten: wonach Archive das Dokument benennen</translation>
    </message>
    <message>
        <source>Key of the template</source>
        <translation>Schlüssel der Vorlage</translation>
    </message>
    <message>
        <source>In output manifests: the code of the template of a document</source>
        <translation>In Ausgabemanifesten: der Code der Vorlage eines Dokuments</translation>
    </message>
    <message>
        <source>Key of the version</source>
        <translation>Schlüssel der Version</translation>
    </message>
    <message>
        <source>In the metadata of a template: what communications name its version by</source>
        <translation>In den Metadaten einer Vorlage: wonach Mitteilungen ihre Version benennen</translation>
    </message>
    <message>
        <source>Texts of blocks</source>
        <translation>Texte von Bausteinen</translation>
    </message>
    <message>
        <source>no: they are not fetched</source>
        <translation>no: sie werden nicht geholt</translation>
    </message>
    <message>
        <source>Counting customers of jobs</source>
        <translation>Kunden von Jobs zählen</translation>
    </message>
    <message>
        <source>lines, or the element that is a customer in their input; no: it is not fetched</source>
        <translation>lines, oder das Element, das in ihrer Eingabe ein Kunde ist; no: sie wird nicht geholt</translation>
    </message>
    <message>
        <source>Hours between full readings</source>
        <translation>Stunden zwischen vollständigen Lesungen</translation>
    </message>
    <message>
        <source>All templates and blocks are read again, also those that seem unchanged</source>
        <translation>Alle Vorlagen und Bausteine werden erneut gelesen, auch die scheinbar unveränderten</translation>
    </message>
    <message>
        <source>Address of the composition system: https://…, before /design</source>
        <translation>Adresse des Kompositionssystems: https://…, vor /design</translation>
    </message>
    <message>
        <source>Business workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>no: they are not read</source>
        <translation>no: sie werden nicht gelesen</translation>
    </message>
    <message>
        <source>What types of workspaces stand for</source>
        <translation>Wofür Arten von Arbeitsbereichen stehen</translation>
    </message>
    <message>
        <source>Police=policy; Schaden=claim, where the name does not tell it</source>
        <translation>Police=policy; Schaden=claim, wo der Name es nicht sagt</translation>
    </message>
    <message>
        <source>Attribute with the renewal date</source>
        <translation>Attribut mit dem Tag der Verlängerung</translation>
    </message>
    <message>
        <source>Category and attribute, parted by a slash; else one that is called so</source>
        <translation>Kategorie und Attribut, durch Schrägstrich getrennt; sonst eines, das so heißt</translation>
    </message>
    <message>
        <source>Attributes that list consents</source>
        <translation>Attribute, die Einwilligungen aufzählen</translation>
    </message>
    <message>
        <source>Category and set, parted by a slash; its rows have a purpose and a state</source>
        <translation>Kategorie und Gruppe, durch Schrägstrich getrennt; ihre Zeilen haben einen Zweck und einen Stand</translation>
    </message>
    <message>
        <source>Header with the document&apos;s id</source>
        <translation>Kopffeld mit der Kennung des Dokuments</translation>
    </message>
    <message>
        <source>Fields of the letter that came back, parted by blanks; the first that is there counts</source>
        <translation>Felder des zurückgekommenen Schreibens, durch Leerzeichen getrennt; das erste vorhandene zählt</translation>
    </message>
    <message>
        <source>Return path with the id</source>
        <translation>Rücksendeadresse mit der Kennung</translation>
    </message>
    <message>
        <source>As bounces+*@example.org, with * for the document&apos;s id</source>
        <translation>Etwa bounces+*@example.org, mit * für die Kennung des Dokuments</translation>
    </message>
    <message>
        <source>Envelope id</source>
        <translation>Umschlagkennung</translation>
    </message>
    <message>
        <source>yes: the envelope id of the report is the document&apos;s id</source>
        <translation>yes: die Umschlagkennung des Berichts ist die Kennung des Dokuments</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>What other feeds call it, where they name messages by the Message-ID of the letter</source>
        <translation>Wie andere Ereignisströme es nennen, wo sie Nachrichten mit der Message-ID des Schreibens benennen</translation>
    </message>
    <message>
        <source>Returned mails</source>
        <translation>Zurückgekommene Mails</translation>
    </message>
    <message>
        <source>Folder of returned mails: .eml files, a Maildir or mailboxes</source>
        <translation>Ordner mit zurückgekommenen Mails: .eml-Dateien, ein Maildir oder Postfachdateien</translation>
    </message>
    <message>
        <source>What it speaks</source>
        <translation>Was es spricht</translation>
    </message>
    <message>
        <source>flowable, or opentext: Workflow Service</source>
        <translation>flowable, oder opentext: Workflow Service</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Keys of their definitions, parted by commas; without it all</source>
        <translation>Schlüssel ihrer Definitionen, durch Kommas getrennt; sonst alle</translation>
    </message>
    <message>
        <source>Path of the process interface</source>
        <translation>Pfad der Prozess-Schnittstelle</translation>
    </message>
    <message>
        <source>Below the address, where it is another one than usual</source>
        <translation>Unterhalb der Adresse, wenn es ein anderer als üblich ist</translation>
    </message>
    <message>
        <source>Path of the history</source>
        <translation>Pfad der Historie</translation>
    </message>
    <message>
        <source>Path for external workers</source>
        <translation>Pfad für externe Arbeiter</translation>
    </message>
    <message>
        <source>Address of the workflow system: https://…, before /service or /workflow/v1</source>
        <translation>Adresse des Workflow-Systems: https://…, vor /service oder /workflow/v1</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Ihr Name dort</translation>
    </message>
    <message>
        <source>As whom tasks are claimed, where the system calls the account otherwise</source>
        <translation>Als wer Aufgaben übernommen werden, wenn das System das Konto anders nennt</translation>
    </message>
    <message>
        <source>Your groups there</source>
        <translation>Ihre Gruppen dort</translation>
    </message>
    <message>
        <source>Whose tasks you may claim, parted by commas</source>
        <translation>Wessen Aufgaben Sie übernehmen dürfen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Source of driver data</source>
        <translation>Quelle der Treiberdaten</translation>
    </message>
    <message>
        <source>Under which letters are composed again, {domain} for its domain; without it none is</source>
        <translation>Unter der Briefe neu erstellt werden, {domain} steht für ihre Domäne; ohne sie wird keiner neu erstellt</translation>
    </message>
</context>
<context>
    <name>cf::ui::RequestTable</name>
    <message>
        <source>none: %1</source>
        <translation>keine: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>cf::ui::RequestWords</name>
    <message>
        <source>Claim acknowledgement</source>
        <translation>Eingangsbestätigung zum Schaden</translation>
    </message>
    <message>
        <source>Request for missing information</source>
        <translation>Anforderung fehlender Unterlagen</translation>
    </message>
    <message>
        <source>Claim settlement</source>
        <translation>Regulierung des Schadens</translation>
    </message>
    <message>
        <source>Claim denial</source>
        <translation>Ablehnung des Schadens</translation>
    </message>
    <message>
        <source>Follow-up letter</source>
        <translation>Nachfassschreiben</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Response to a complaint</source>
        <translation>Antwort auf eine Beschwerde</translation>
    </message>
    <message>
        <source>Notice of a change to the account</source>
        <translation>Mitteilung einer Änderung am Konto</translation>
    </message>
    <message>
        <source>Letter on a loan</source>
        <translation>Schreiben zu einem Darlehen</translation>
    </message>
    <message>
        <source>Account confirmation</source>
        <translation>Kontobestätigung</translation>
    </message>
    <message>
        <source>Account statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Billing notice</source>
        <translation>Rechnungsmitteilung</translation>
    </message>
    <message>
        <source>Policy pack</source>
        <translation>Vertragsunterlagen</translation>
    </message>
    <message>
        <source>Regulatory notice</source>
        <translation>Pflichtmitteilung</translation>
    </message>
    <message>
        <source>Acknowledgement of a dispute</source>
        <translation>Eingangsbestätigung zu einem Streitfall</translation>
    </message>
    <message>
        <source>Interim update on a dispute</source>
        <translation>Zwischenbescheid zu einem Streitfall</translation>
    </message>
    <message>
        <source>Settlement offer</source>
        <translation>Vergleichsangebot</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Final response to a dispute</source>
        <translation>Abschließende Antwort in einem Streitfall</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Schäden</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Packs, statements, notices</source>
        <translation>Unterlagen, Auszüge, Mitteilungen</translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation>Pflichtschreiben</translation>
    </message>
    <message>
        <source>Answers to disputes</source>
        <translation>Antworten in Streitfällen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Status of the case</source>
        <translation>Status des Falls</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Status of the claim</source>
        <translation>Status des Schadens</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Streitfall</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Letter that it refers to</source>
        <translation>Schreiben, auf das es sich bezieht</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>Status of the loan</source>
        <translation>Status des Darlehens</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Status of the policy</source>
        <translation>Status des Vertrags</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Vorschrift</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Case or workspace</source>
        <translation>Fall oder Arbeitsbereich</translation>
    </message>
    <message>
        <source>letter %1</source>
        <translation>Schreiben %1</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>dispute %1</source>
        <translation>Streitfall %1</translation>
    </message>
    <message>
        <source>letters to %1</source>
        <translation>Schreiben an %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Consent, %1</source>
        <translation>Einwilligung, %1</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Brand of the letter</source>
        <translation>Marke des Schreibens</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>document id</source>
        <translation>Dokument-ID</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verschickt</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>received</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>getroffen von</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>freigegeben von</translation>
    </message>
    <message>
        <source>the rule “%1” of the house leaves no other</source>
        <translation>die Hausregel „%1“ lässt keinen anderen zu</translation>
    </message>
    <message>
        <source>letters of this kind go by no other</source>
        <translation>Schreiben dieser Art gehen auf keinem anderen</translation>
    </message>
    <message>
        <source>the usual one of this kind of letter; nothing speaks against it</source>
        <translation>der übliche dieser Art von Schreiben; nichts spricht dagegen</translation>
    </message>
    <message>
        <source>the customer wants it so, by %1</source>
        <translation>so will es der Kunde, laut %1</translation>
    </message>
    <message>
        <source>the last letter went so: %1</source>
        <translation>das letzte Schreiben ging so: %1</translation>
    </message>
    <message>
        <source>the first that is open to this customer</source>
        <translation>der erste, der diesem Kunden offensteht</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>none is open to this customer</source>
        <translation>keiner steht diesem Kunden offen</translation>
    </message>
    <message>
        <source>the brand of %1, as the house has it</source>
        <translation>die Marke von %1, wie das Haus sie festlegt</translation>
    </message>
    <message>
        <source>what %1 writes under, by its last %2 letters</source>
        <translation>worunter %1 schreibt, nach den letzten %2 Schreiben</translation>
    </message>
    <message>
        <source>that of %1</source>
        <translation>die von %1</translation>
    </message>
    <message>
        <source>nothing tells the brand</source>
        <translation>nichts nennt die Marke</translation>
    </message>
    <message>
        <source>%1, version %2, as the last letters name it</source>
        <translation>%1, Version %2, wie die letzten Schreiben sie nennen</translation>
    </message>
    <message>
        <source>%1, not in force</source>
        <translation>%1, nicht in Kraft</translation>
    </message>
    <message>
        <source>%1, version %2, in force since %3</source>
        <translation>%1, Version %2, in Kraft seit %3</translation>
    </message>
    <message>
        <source>%1, version %2, in force</source>
        <translation>%1, Version %2, in Kraft</translation>
    </message>
    <message>
        <source>%1, told by %2</source>
        <translation>%1, laut %2</translation>
    </message>
    <message>
        <source>This letter answers a dispute. Ask for it from the dispute.</source>
        <translation>Dieses Schreiben beantwortet einen Streitfall. Fordern Sie es von diesem aus an.</translation>
    </message>
    <message>
        <source>%1 Who could approve: %2.</source>
        <translation>%1 Wer freigeben könnte: %2.</translation>
    </message>
    <message>
        <source>No template is for such a letter. Looked for: %1.</source>
        <translation>Für ein solches Schreiben ist keine Vorlage da. Gesucht: %1.</translation>
    </message>
    <message>
        <source>No version of the template is approved and in force now: %1.</source>
        <translation>Keine Version der Vorlage ist jetzt freigegeben und in Kraft: %1.</translation>
    </message>
    <message>
        <source>No composition system is connected. Only letters tell of %1; whether it is in force is not known.</source>
        <translation>Kein Erstellungssystem ist verbunden. Nur Schreiben nennen %1; ob sie in Kraft ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Letters of this kind do not go by this channel.</source>
        <translation>Schreiben dieser Art gehen nicht auf diesem Kanal.</translation>
    </message>
    <message>
        <source>The rule “%1” of the house wants another channel.</source>
        <translation>Die Hausregel „%1“ verlangt einen anderen Kanal.</translation>
    </message>
    <message>
        <source>This channel is closed: %1.</source>
        <translation>Dieser Kanal ist geschlossen: %1.</translation>
    </message>
    <message>
        <source>No address is known for this channel. Enter one, or choose another channel.</source>
        <translation>Für diesen Kanal ist keine Anschrift bekannt. Geben Sie eine ein oder wählen Sie einen anderen Kanal.</translation>
    </message>
    <message>
        <source>What was sent there last came back.</source>
        <translation>Was zuletzt dorthin gesendet wurde, kam zurück.</translation>
    </message>
    <message>
        <source>What was sent there last came back: %1</source>
        <translation>Was zuletzt dorthin gesendet wurde, kam zurück: %1</translation>
    </message>
    <message>
        <source>%1 does not write under this brand, but under %2.</source>
        <translation>%1 schreibt nicht unter dieser Marke, sondern unter %2.</translation>
    </message>
    <message>
        <source>Nothing tells under which brand the business unit writes.</source>
        <translation>Nichts nennt die Marke, unter der der Geschäftsbereich schreibt.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Nothing tells which customer it goes to.</source>
        <translation>Nichts nennt den Kunden, an den es geht.</translation>
    </message>
    <message>
        <source>The same was asked for by %1, %2: %3. Say that it is wanted once more.</source>
        <translation>Dasselbe hat %1 angefordert, %2: %3. Sagen Sie, dass es noch einmal gewollt ist.</translation>
    </message>
    <message>
        <source>The same was asked for before: %1.</source>
        <translation>Dasselbe wurde schon angefordert: %1.</translation>
    </message>
    <message>
        <source>It says what was decided, and no system tells of the decision: somebody else has to approve it.</source>
        <translation>Es teilt eine Entscheidung mit, und kein System nennt sie: jemand anderes muss es freigeben.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Kann zurückgenommen werden</translation>
    </message>
    <message>
        <source>On its way to the workflow system</source>
        <translation>Auf dem Weg zum Workflow-System</translation>
    </message>
    <message>
        <source>Left; not known what it did</source>
        <translation>Abgeschickt; was daraus wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Braucht einen Menschen</translation>
    </message>
    <message>
        <source>Refused by the workflow system</source>
        <translation>Vom Workflow-System abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Taken; not seen there yet</source>
        <translation>Angenommen; dort noch nicht gesehen</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>Is being composed</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Could not be composed; operations look at it</source>
        <translation>Konnte nicht erstellt werden; der Betrieb sieht danach</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Composed; no archive shows it yet</source>
        <translation>Erstellt; noch zeigt es kein Archiv</translation>
    </message>
    <message>
        <source>Archived; delivery is awaited</source>
        <translation>Archiviert; Zustellung steht aus</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>The case is over, and says nothing of it</source>
        <translation>Der Fall ist vorbei und sagt nichts darüber</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Composed</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>“I have asked for the letter “%1” to %2 by %3. Somebody approves it first.”</source>
        <translation>„Ich habe das Schreiben ‚%1‘ an %2 auf dem Weg %3 angefordert. Jemand gibt es vorher frei.“</translation>
    </message>
    <message>
        <source>“I have asked for the letter “%1” to %2 by %3.”</source>
        <translation>„Ich habe das Schreiben ‚%1‘ an %2 auf dem Weg %3 angefordert.“</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es besagt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>%1, decided by %2</source>
        <translation>%1, entschieden von %2</translation>
    </message>
    <message>
        <source>%1, approved by %2</source>
        <translation>%1, freigegeben von %2</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Gone past</source>
        <translation>Hingenommen</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Known then</source>
        <translation>Damals bekannt</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Verlangt von</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>no workflow system that is read here shows it</source>
        <translation>kein hier gelesenes Workflow-System zeigt ihn</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Im Archiv</translation>
    </message>
    <message>
        <source>no archive shows a letter that bears its reference</source>
        <translation>kein Archiv zeigt ein Schreiben, das ihr Zeichen trägt</translation>
    </message>
</context>
<context>
    <name>cf::ui::RequestsPresenter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message numerus="yes">
        <source>asking took %n second(s) by the median</source>
        <translation>
            <numerusform>Anfordern dauerte im Median %n Sekunde</numerusform>
            <numerusform>Anfordern dauerte im Median %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of another version of this program cannot be read.</source>
        <translation>
            <numerusform>%n Anforderung einer anderen Fassung dieses Programms ist nicht lesbar.</numerusform>
            <numerusform>%n Anforderungen einer anderen Fassung dieses Programms sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back. Nothing left.</source>
        <translation>Zurückgenommen. Nichts ging hinaus.</translation>
    </message>
    <message>
        <source>It has left already.</source>
        <translation>Es ist schon hinausgegangen.</translation>
    </message>
    <message>
        <source>Asked for. It can be taken back for half a minute.</source>
        <translation>Angefordert. Eine halbe Minute lang kann es zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Not asked for, the draft stays: %1</source>
        <translation>Nicht angefordert, der Entwurf bleibt: %1</translation>
    </message>
    <message>
        <source>Not asked for, the draft stays: version %1 of its template is in force now, and the draft is of version %2. Ask for the letter anew.</source>
        <translation>Nicht angefordert, der Entwurf bleibt: Jetzt gilt Version %1 der Vorlage, und der Entwurf ist von Version %2. Fordern Sie das Schreiben neu an.</translation>
    </message>
</context>
<context>
    <name>cf::ui::RequestsTable</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Art des Schreibens</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Steht bei</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
</context>
<context>
    <name>cf::ui::RequestsWidget</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Nobody asked for a letter here yet</source>
        <translation>Hier hat noch niemand ein Schreiben angefordert</translation>
    </message>
    <message>
        <source>Open a record, a workspace or a dispute and press N for new correspondence.</source>
        <translation>Öffnen Sie ein Dokument, einen Arbeitsbereich oder einen Streitfall und drücken Sie N für ein neues Schreiben.</translation>
    </message>
    <message>
        <source>Open workspaces</source>
        <translation>Arbeitsbereiche öffnen</translation>
    </message>
    <message>
        <source>Ask for it now</source>
        <translation>Jetzt anfordern</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Im Postausgang</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: a customer, a case, a kind of letter, who asked</source>
        <translation>Filter: ein Kunde, ein Fall, eine Art von Schreiben, wer angefordert hat</translation>
    </message>
    <message>
        <source>From asking to delivery</source>
        <translation>Von der Anforderung bis zur Zustellung</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Requests cannot be read</source>
        <translation>Die Anforderungen sind nicht lesbar</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>%1 kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>No request of this profile has that reference.</source>
        <translation>Keine Anforderung dieses Profils trägt dieses Zeichen.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Held up</source>
        <translation>Aufgehalten</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Which requests are shown, and how many they are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No request is meant by that</source>
        <translation>Keine Anforderung ist damit gemeint</translation>
    </message>
    <message>
        <source>Looked among %1, of this profile.</source>
        <translation>Gesucht unter %1 dieses Profils.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>cf::ui::ResourceTable</name>
    <message>
        <source>known from letters alone</source>
        <translation>nur aus Schreiben bekannt</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, ausgeblendet</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Neueste Version</translation>
    </message>
    <message>
        <source>Last approved by</source>
        <translation>Zuletzt freigegeben von</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>not yet effective</source>
        <translation>noch nicht in Kraft</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>never approved</source>
        <translation>nie freigegeben</translation>
    </message>
    <message>
        <source>Stage (derived)</source>
        <translation>Stand (abgeleitet)</translation>
    </message>
</context>
<context>
    <name>cf::ui::ResultView</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns as delivered</source>
        <translation>Spalten wie ausgeliefert</translation>
    </message>
</context>
<context>
    <name>cf::ui::ResultWords</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>by its dispatch event</source>
        <translation>nach dem Versandereignis</translation>
    </message>
    <message>
        <source>by the date of the message</source>
        <translation>nach dem Datum der Nachricht</translation>
    </message>
    <message>
        <source>by the index of the archive</source>
        <translation>nach dem Index des Archivs</translation>
    </message>
    <message>
        <source>only its date of issue is known</source>
        <translation>nur das Ausstellungsdatum ist bekannt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (%2 time)</source>
        <translation>%1 (Zeit: %2)</translation>
    </message>
    <message>
        <source>Written as %1</source>
        <translation>Geschrieben als %1</translation>
    </message>
    <message>
        <source>Written without a zone, read as %1</source>
        <translation>Ohne Zeitzone geschrieben, gelesen als %1</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more recipient(s)</source>
        <translation>
            <numerusform>%1 und %n weiterer Empfänger</numerusform>
            <numerusform>%1 und %n weitere Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Parts of a row as read by a screen reader</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>sent %1 (%2 time)</source>
        <translation>gesendet am %1 (Zeit: %2)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1, disconnected since %2</source>
        <extracomment>Of a repository: its name, and since when</extracomment>
        <translation>%1, getrennt seit %2</translation>
    </message>
    <message>
        <source>%1, disconnected</source>
        <translation>%1, getrennt</translation>
    </message>
</context>
<context>
    <name>cf::ui::RichTextView</name>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>cf::ui::RoleChoice</name>
    <message>
        <source>Service agent</source>
        <translation>Kundenservice</translation>
    </message>
    <message>
        <source>Compliance officer</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Records manager</source>
        <translation>Schriftgutverwaltung</translation>
    </message>
</context>
<context>
    <name>cf::ui::RuleWords</name>
    <message>
        <source>Regulated letters are released after approval only</source>
        <translation>Regulierte Schreiben werden erst nach Genehmigung freigegeben</translation>
    </message>
    <message>
        <source>Sent from %1 to %2.</source>
        <translation>Versandt vom %1 bis %2.</translation>
    </message>
    <message>
        <source>Sent from %1 on.</source>
        <translation>Versandt ab %1.</translation>
    </message>
    <message>
        <source>Sent until %1.</source>
        <translation>Versandt bis %1.</translation>
    </message>
    <message>
        <source>Policy changes are approved before they are sent</source>
        <translation>Vertragsänderungen sind vor dem Versand genehmigt</translation>
    </message>
    <message>
        <source>Fee notices are approved before they are sent</source>
        <translation>Gebührenmitteilungen sind vor dem Versand genehmigt</translation>
    </message>
    <message>
        <source>Claims letters are approved before they are sent</source>
        <translation>Schadenschreiben sind vor dem Versand genehmigt</translation>
    </message>
    <message>
        <source>Billing notices are approved before they are sent</source>
        <translation>Rechnungsmitteilungen sind vor dem Versand genehmigt</translation>
    </message>
    <message>
        <source>Final demands go out on paper</source>
        <translation>Letzte Mahnungen gehen auf Papier hinaus</translation>
    </message>
    <message>
        <source>An example: name the law or contract that asks for it, and switch it on</source>
        <translation>Ein Beispiel: nennen Sie das Gesetz oder den Vertrag, der es verlangt, und schalten Sie es ein</translation>
    </message>
    <message>
        <source>it is for no letter that is known here</source>
        <translation>sie gilt für kein hier bekanntes Schreiben</translation>
    </message>
    <message>
        <source>%1 of %2 letters break it</source>
        <translation>%1 von %2 Schreiben verletzen sie</translation>
    </message>
    <message>
        <source>none of %1 letters breaks it</source>
        <translation>keines von %1 Schreiben verletzt sie</translation>
    </message>
    <message>
        <source>of %1 nobody tells when they were approved</source>
        <translation>von %1 sagt niemand, wann sie genehmigt wurden</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>all letters</source>
        <translation>alle Schreiben</translation>
    </message>
    <message>
        <source>Must be: the version of the template approved before the letter was sent.</source>
        <translation>Muss sein: die Version der Vorlage vor dem Versand des Schreibens genehmigt.</translation>
    </message>
    <message>
        <source>Must be: %1</source>
        <translation>Muss sein: %1</translation>
    </message>
    <message>
        <source>no template told</source>
        <translation>keine Vorlage angegeben</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 Version %2</translation>
    </message>
    <message>
        <source>%1: sent before its approval on %2</source>
        <translation>%1: versandt vor der Genehmigung am %2</translation>
    </message>
    <message>
        <source>%1: not approved</source>
        <translation>%1: nicht genehmigt</translation>
    </message>
    <message>
        <source>%1: nobody is named who approved it</source>
        <translation>%1: niemand ist genannt, der sie genehmigte</translation>
    </message>
    <message>
        <source>Which letters: %1</source>
        <translation>Welche Schreiben: %1</translation>
    </message>
    <message>
        <source>What must be so: %1</source>
        <translation>Was gelten muss: %1</translation>
    </message>
    <message>
        <source>What must be so: a condition is missing.</source>
        <translation>Was gelten muss: eine Bedingung fehlt.</translation>
    </message>
    <message>
        <source>What must be so: tz: and asof: stand with the letters.</source>
        <translation>Was gelten muss: tz: und asof: stehen bei den Schreiben.</translation>
    </message>
    <message>
        <source>The rule ends before it begins.</source>
        <translation>Die Regel endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Drafts do not go out</source>
        <translation>Entwürfe gehen nicht hinaus</translation>
    </message>
    <message>
        <source>What stands before its release was not to be sent</source>
        <translation>Was vor seiner Freigabe steht, sollte nicht verschickt werden</translation>
    </message>
</context>
<context>
    <name>cf::ui::RulesPresenter</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Verletzen sie</translation>
    </message>
    <message>
        <source>%1 of %2 rules are broken · %3</source>
        <translation>%1 von %2 Regeln verletzt · %3</translation>
    </message>
    <message>
        <source>A condition is missing: what is found by it keeps the rule.</source>
        <translation>Eine Bedingung fehlt: was sie findet, hält die Regel ein.</translation>
    </message>
    <message>
        <source>tz: and asof: stand with the letters.</source>
        <translation>tz: und asof: stehen bei den Schreiben.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Eine Regel braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another rule has this name.</source>
        <translation>Eine andere Regel hat diesen Namen.</translation>
    </message>
    <message>
        <source>“%1” is kept</source>
        <translation>„%1“ ist behalten</translation>
    </message>
    <message>
        <source>“%1” is deleted; Undo brings it back</source>
        <translation>„%1“ ist gelöscht; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>Not undone: another rule has that name now</source>
        <translation>Nicht rückgängig gemacht: eine andere Regel hat jetzt diesen Namen</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>The last change of “%1” is undone</source>
        <translation>Die letzte Änderung von „%1“ ist rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 recipients of %2 letters exported to %3</source>
        <translation>%1 Empfänger von %2 Schreiben exportiert nach %3</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt …</translation>
    </message>
    <message>
        <source>%1 of %2 rules are counted</source>
        <translation>%1 von %2 Regeln sind gezählt</translation>
    </message>
</context>
<context>
    <name>cf::ui::RulesWidget</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules of the house</source>
        <translation>Regeln des Hauses</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>Welche Schreiben</translation>
    </message>
    <message>
        <source>A query, such as type:&quot;final demand&quot;; empty: all</source>
        <translation>Eine Abfrage wie type:&quot;final demand&quot;; leer: alle</translation>
    </message>
    <message>
        <source>What must be so</source>
        <translation>Was gelten muss</translation>
    </message>
    <message>
        <source>A query, such as channel:print or -channel:email</source>
        <translation>Eine Abfrage wie channel:print oder -channel:email</translation>
    </message>
    <message>
        <source>Regulation or reason</source>
        <translation>Vorschrift oder Grund</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Versandt ab</translation>
    </message>
    <message>
        <source>Sent until</source>
        <translation>Versandt bis</translation>
    </message>
    <message>
        <source>On: it counts among the rules that are broken</source>
        <translation>Ein: sie zählt unter den verletzten Regeln</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>They are found by a query</source>
        <translation>Eine Abfrage findet sie</translation>
    </message>
    <message>
        <source>They were approved before they were sent</source>
        <translation>Sie waren vor dem Versand genehmigt</translation>
    </message>
    <message>
        <source>Without approval before they were sent</source>
        <translation>Ohne Genehmigung vor dem Versand</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Which letters, and what must be so of them</source>
        <translation>Welche Schreiben, und was von ihnen gelten muss</translation>
    </message>
    <message>
        <source>Undo the last change of a rule</source>
        <translation>Die letzte Änderung einer Regel rückgängig machen</translation>
    </message>
    <message>
        <source>A deleted rule comes back as well</source>
        <translation>Auch eine gelöschte Regel kommt zurück</translation>
    </message>
    <message>
        <source>The rules could not be read</source>
        <translation>Die Regeln konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Not a day: write it as 2025-03-14</source>
        <translation>Kein Tag: so geschrieben: 2025-03-14</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show these letters</source>
        <translation>Diese Schreiben zeigen</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Keine Regel</translation>
    </message>
    <message>
        <source>A rule names letters and what must be so of them; those that break it are counted and listed.</source>
        <translation>Eine Regel nennt Schreiben und was von ihnen gelten muss; die sie verletzen, werden gezählt und aufgeführt.</translation>
    </message>
    <message>
        <source>any day, such as 2025-03-14</source>
        <translation>beliebig, etwa 2025-03-14</translation>
    </message>
    <message>
        <source>Export recipients…</source>
        <translation>Empfänger exportieren …</translation>
    </message>
    <message>
        <source>Export recipients</source>
        <translation>Empfänger exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>cf::ui::SamenessBand</name>
    <message>
        <source>What it rests on</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <source>Tell how equal they are</source>
        <translation>Sagen, wie gleich sie sind</translation>
    </message>
    <message>
        <source>How equal the two are</source>
        <translation>Wie gleich die beiden sind</translation>
    </message>
    <message>
        <source>What the class rests on</source>
        <translation>Worauf die Klasse beruht</translation>
    </message>
    <message>
        <source>Telling how equal they are …</source>
        <translation>Wie gleich sie sind, wird festgestellt …</translation>
    </message>
    <message>
        <source>How equal they are was not told: it was stopped.</source>
        <translation>Wie gleich sie sind, wurde nicht festgestellt: es wurde angehalten.</translation>
    </message>
    <message>
        <source>How equal they are cannot be told: %1</source>
        <translation>Wie gleich sie sind, lässt sich nicht sagen: %1</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
</context>
<context>
    <name>cf::ui::SamenessWords</name>
    <message>
        <source>it opens with a password only</source>
        <translation>es öffnet sich nur mit einem Kennwort</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>a part of it cannot be decoded</source>
        <translation>ein Teil davon lässt sich nicht entschlüsseln</translation>
    </message>
    <message>
        <source>it holds pictures of pages alone, and the other one words</source>
        <translation>es enthält nur Bilder von Seiten, das andere Wörter</translation>
    </message>
    <message>
        <source>they are of different formats</source>
        <translation>sie haben verschiedene Formate</translation>
    </message>
    <message>
        <source>documents of this format are compared by their bytes alone, and these differ</source>
        <translation>Dokumente dieses Formats werden nur nach ihren Bytes verglichen, und diese unterscheiden sich</translation>
    </message>
    <message>
        <source>it is nested too deep or too large</source>
        <translation>es ist zu tief geschachtelt oder zu groß</translation>
    </message>
    <message>
        <source>a page cannot be drawn</source>
        <translation>eine Seite lässt sich nicht zeichnen</translation>
    </message>
    <message>
        <source>it is a part of a larger file, whose bytes are others</source>
        <translation>es ist Teil einer größeren Datei, deren Bytes andere sind</translation>
    </message>
    <message>
        <source>on the left: %1</source>
        <translation>links: %1</translation>
    </message>
    <message>
        <source>on the right: %1</source>
        <translation>rechts: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) drawn from equal objects</source>
        <translation>
            <numerusform>%n Seite aus gleichen Objekten gezeichnet</numerusform>
            <numerusform>%n Seiten aus gleichen Objekten gezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked at</source>
        <translation>
            <numerusform>%n angesehen</numerusform>
            <numerusform>%n angesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond the tolerance</source>
        <translation>
            <numerusform>%n jenseits der Toleranz</numerusform>
            <numerusform>%n jenseits der Toleranz</numerusform>
        </translation>
    </message>
    <message>
        <source>Byte for byte the same</source>
        <translation>Byte für Byte gleich</translation>
    </message>
    <message>
        <source>The same document, written anew</source>
        <translation>Dasselbe Dokument, neu geschrieben</translation>
    </message>
    <message>
        <source>The same look and words</source>
        <translation>Gleiches Aussehen, gleiche Wörter</translation>
    </message>
    <message>
        <source>The same words, set otherwise</source>
        <translation>Gleiche Wörter, anders gesetzt</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie unterscheiden sich</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Every byte is the same.</source>
        <translation>Jedes Byte ist gleich.</translation>
    </message>
    <message>
        <source>The same document but for what every writing of it changes, as dates and identifiers.</source>
        <translation>Dasselbe Dokument bis auf das, was jedes Schreiben ändert, etwa Daten und Kennungen.</translation>
    </message>
    <message>
        <source>Every page looks the same within the tolerance and says the same; what is carried beside the pages is the same.</source>
        <translation>Jede Seite sieht innerhalb der Toleranz gleich aus und sagt dasselbe; was neben den Seiten mitgeht, ist gleich.</translation>
    </message>
    <message>
        <source>The same words in the same order, the same pictures and the same things carried, placed or set otherwise.</source>
        <translation>Dieselben Wörter in derselben Folge, dieselben Bilder und dasselbe Mitgeführte, anders gestellt oder gesetzt.</translation>
    </message>
    <message>
        <source>Words, pictures or what is carried beside the pages differ, or cannot be told to be the same.</source>
        <translation>Wörter, Bilder oder was neben den Seiten mitgeht unterscheiden sich, oder es lässt sich nicht sagen, dass sie gleich sind.</translation>
    </message>
    <message>
        <source>Nothing can be said of the two: %1.</source>
        <translation>Von den beiden lässt sich nichts sagen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n cover page(s) on the right were taken off before.</source>
        <translation>
            <numerusform>%n Deckblatt rechts wurde vorher abgenommen.</numerusform>
            <numerusform>%n Deckblätter rechts wurden vorher abgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The declared mark was left out on %n page(s).</source>
        <translation>
            <numerusform>Der angekündigte Vermerk wurde auf %n Seite ausgelassen.</numerusform>
            <numerusform>Der angekündigte Vermerk wurde auf %n Seiten ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>how it is written</source>
        <translation>wie es geschrieben ist</translation>
    </message>
    <message>
        <source>where and how things are set</source>
        <translation>wo und wie etwas gesetzt ist</translation>
    </message>
    <message>
        <source>what is drawn without letters (outlines have no words)</source>
        <translation>was ohne Buchstaben gezeichnet ist (Umrisse haben keine Wörter)</translation>
    </message>
    <message>
        <source>what is fainter than the tolerance</source>
        <translation>was schwächer als die Toleranz ist</translation>
    </message>
    <message>
        <source>text wholly outside of the page</source>
        <translation>Text ganz außerhalb der Seite</translation>
    </message>
    <message>
        <source>what lies under the mark</source>
        <translation>was unter dem Vermerk liegt</translation>
    </message>
    <message>
        <source>whether a signature holds</source>
        <translation>ob eine Signatur hält</translation>
    </message>
    <message>
        <source>anything but the bytes</source>
        <translation>alles außer den Bytes</translation>
    </message>
    <message>
        <source>Not compared: %1</source>
        <translation>Nicht verglichen: %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>Zahl der Seiten</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Ein Verweis</translation>
    </message>
    <message>
        <source>An annotation</source>
        <translation>Eine Anmerkung</translation>
    </message>
    <message>
        <source>A form field</source>
        <translation>Ein Formularfeld</translation>
    </message>
    <message>
        <source>An attachment</source>
        <translation>Ein Anhang</translation>
    </message>
    <message>
        <source>An action or script</source>
        <translation>Eine Aktion oder ein Skript</translation>
    </message>
    <message>
        <source>A layer</source>
        <translation>Eine Ebene</translation>
    </message>
    <message>
        <source>Text that is read aloud</source>
        <translation>Vorgelesener Text</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>How it opens</source>
        <translation>Wie es sich öffnet</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Ein anderer Teil</translation>
    </message>
    <message>
        <source>“%1” on the left, “%2” on the right</source>
        <translation>„%1“ links, „%2“ rechts</translation>
    </message>
    <message>
        <source>“%1” on the left only</source>
        <translation>„%1“ nur links</translation>
    </message>
    <message>
        <source>“%1” on the right only</source>
        <translation>„%1“ nur rechts</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>named alone</source>
        <translation>nur genannt</translation>
    </message>
    <message>
        <source>%1 (named alone)</source>
        <translation>%1 (nur genannt)</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Heißt</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s)</source>
        <translation>
            <numerusform>%n weiterer Unterschied</numerusform>
            <numerusform>%n weitere Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 left</source>
        <translation>SHA-256 links</translation>
    </message>
    <message>
        <source>SHA-256 right</source>
        <translation>SHA-256 rechts</translation>
    </message>
    <message>
        <source>Canonical left</source>
        <translation>Kanonisch links</translation>
    </message>
    <message>
        <source>Canonical right</source>
        <translation>Kanonisch rechts</translation>
    </message>
    <message>
        <source>%1 (“%2”, “%3”)</source>
        <translation>%1 („%2“, „%3“)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message numerus="yes">
        <source>%1 pixels an inch; each colour within %2 of 255 of what lies within %n pixel(s) on the other side; no pixel may be beyond</source>
        <translation>
            <numerusform>%1 Bildpunkte je Zoll; jede Farbe innerhalb von %2 von 255 dessen, was auf der anderen Seite im Umkreis von %n Bildpunkt liegt; kein Bildpunkt darf darüber sein</numerusform>
            <numerusform>%1 Bildpunkte je Zoll; jede Farbe innerhalb von %2 von 255 dessen, was auf der anderen Seite im Umkreis von %n Bildpunkten liegt; kein Bildpunkt darf darüber sein</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
</context>
<context>
    <name>cf::ui::SaveSearchDialog</name>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cf::ui::SavedSearchesPresenter</name>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche benötigt einen Namen.</translation>
    </message>
    <message>
        <source>Another saved search is called “%1”.</source>
        <translation>Eine andere gespeicherte Suche heißt „%1“.</translation>
    </message>
    <message>
        <source>Another saved search has that name.</source>
        <translation>Eine andere gespeicherte Suche hat diesen Namen.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>cf::ui::ScopeWords</name>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 first sync running</source>
        <translation>%1 im ersten Abgleich</translation>
    </message>
    <message>
        <source>%1 never complete</source>
        <translation>%1 nie vollständig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>complete to %1</source>
        <translation>vollständig bis %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No data yet for “%1”: it comes with %2.</source>
        <translation>Noch keine Daten für „%1“: Sie kommen mit %2.</translation>
    </message>
    <message>
        <source>“%1” is not known in %2: no data yet from %3.</source>
        <translation>„%1“ ist in %2 nicht bekannt: noch keine Daten aus %3.</translation>
    </message>
    <message>
        <source>%1 of %2 communications</source>
        <translation>%1 von %2 Schreiben</translation>
    </message>
    <message>
        <source>at least %1 of %2 communications</source>
        <translation>mindestens %1 von %2 Schreiben</translation>
    </message>
    <message>
        <source>No counts: nothing has been read yet</source>
        <translation>Keine Zahlen: noch nichts gelesen</translation>
    </message>
    <message>
        <source>No counts: not known</source>
        <translation>Keine Zahlen: nicht bekannt</translation>
    </message>
    <message>
        <source>No counts: nothing found</source>
        <translation>Keine Zahlen: nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n gap(s)</source>
        <extracomment>A repository with open gaps: &quot;Archive with 3 gaps&quot;</extracomment>
        <translation>
            <numerusform>%1 mit %n Lücke</numerusform>
            <numerusform>%1 mit %n Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as of %2, disconnected</source>
        <translation>%1 Stand %2, getrennt</translation>
    </message>
    <message>
        <source>%1 disconnected since %2</source>
        <translation>%1 getrennt seit %2</translation>
    </message>
</context>
<context>
    <name>cf::ui::SealedPaperPresenter</name>
    <message>
        <source>it was wanted without one</source>
        <translation>so gewünscht</translation>
    </message>
</context>
<context>
    <name>cf::ui::SearchBar</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search letters, customers, references, templates</source>
        <translation>Schreiben, Kunden, Referenzen, Vorlagen suchen</translation>
    </message>
    <message>
        <source>%1 Nothing runs until this is changed.</source>
        <translation>%1 Bis dies geändert ist, wird nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Ändern in %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::SearchLine</name>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
</context>
<context>
    <name>cf::ui::SearchPage</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose a row to see the letter, its delivery and its evidence.</source>
        <translation>Wählen Sie eine Zeile, um das Schreiben, seine Zustellung und seine Nachweise zu sehen.</translation>
    </message>
    <message>
        <source>Columns and facets</source>
        <translation>Spalten und Filter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Sent, by month</source>
        <translation>Gesendet, nach Monaten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>of %1 · still the query before</source>
        <translation>von %1 · noch die vorige Abfrage</translation>
    </message>
    <message>
        <source>The search could not be answered</source>
        <translation>Die Suche konnte nicht beantwortet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No archive is connected yet</source>
        <translation>Noch ist kein Archiv angebunden</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Noch wurde nichts gelesen</translation>
    </message>
    <message>
        <source>Add a folder of letters and e-mails; it is only ever read.</source>
        <translation>Fügen Sie einen Ordner mit Schreiben und E-Mails hinzu; er wird ausschließlich gelesen.</translation>
    </message>
    <message>
        <source>Letters appear here while the first sync runs.</source>
        <translation>Schreiben erscheinen hier, während der erste Abgleich läuft.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Show repositories</source>
        <translation>Archivsysteme anzeigen</translation>
    </message>
    <message>
        <source>Not known, which is not none</source>
        <translation>Nicht bekannt, das heißt nicht „keine“</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>No communication matches all %n conditions</source>
        <translation>
            <numerusform>Kein Schreiben erfüllt die Bedingung</numerusform>
            <numerusform>Kein Schreiben erfüllt alle %n Bedingungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No communication matches</source>
        <translation>Kein passendes Schreiben</translation>
    </message>
    <message>
        <source>Remove %1 · %2 found</source>
        <translation>%1 entfernen · %2 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) copied</source>
        <translation>
            <numerusform>%n Verweis kopiert</numerusform>
            <numerusform>%n Verweise kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as JSON</source>
        <translation>
            <numerusform>%n Zeile als JSON kopiert</numerusform>
            <numerusform>%n Zeilen als JSON kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>No counts: no answer</source>
        <translation>Keine Zahlen: keine Antwort</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Search all the same</source>
        <translation>Trotzdem suchen</translation>
    </message>
    <message>
        <source>Ask the repositories themselves…</source>
        <translation>Die Archivsysteme selbst fragen …</translation>
    </message>
    <message>
        <source>The current row names no template</source>
        <translation>Die aktuelle Zeile nennt keine Vorlage</translation>
    </message>
</context>
<context>
    <name>cf::ui::SetAsideTable</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation>Vorgefundener Inhalt</translation>
    </message>
</context>
<context>
    <name>cf::ui::SettleDialog</name>
    <message>
        <source>Say what you found</source>
        <translation>Sagen, was gefunden wurde</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Wie es gefunden wurde</translation>
    </message>
    <message>
        <source>Where you looked and what was there</source>
        <translation>Wo nachgesehen wurde und was dort war</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cf::ui::ShareList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>An outcome, and how many letters</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cf::ui::SheetWords</name>
    <message>
        <source>The archived bytes, read for this sheet, equal those recorded when they were first read.</source>
        <translation>Die archivierten Bytes, für dieses Blatt gelesen, gleichen den zuerst gelesenen.</translation>
    </message>
    <message>
        <source>THE ARCHIVED BYTES CHANGED after they were first read. What is archived now is not what was sent.</source>
        <translation>DIE ARCHIVIERTEN BYTES HABEN SICH GEÄNDERT, nachdem sie zuerst gelesen wurden. Was jetzt archiviert ist, ist nicht, was gesandt wurde.</translation>
    </message>
    <message>
        <source>The archived bytes could not be read for this sheet: nothing is said of what they are now.</source>
        <translation>Die archivierten Bytes konnten für dieses Blatt nicht gelesen werden: was sie jetzt sind, wird nicht gesagt.</translation>
    </message>
    <message>
        <source>No hash was recorded earlier to compare the archived bytes with.</source>
        <translation>Früher wurde keine Prüfsumme festgehalten, mit der die archivierten Bytes verglichen werden könnten.</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>Empfänger %1</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>Grad %1</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>sagt %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message numerus="yes">
        <source>%n more recipients are in the data inside this file</source>
        <translation>
            <numerusform>%n weiterer Empfänger steht in den Daten in dieser Datei</numerusform>
            <numerusform>%n weitere Empfänger stehen in den Daten in dieser Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Archivsystem</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Complete to</source>
        <translation>Vollständig bis</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>noch nicht vollständig</translation>
    </message>
    <message>
        <source>Kept in step</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>no longer since %1</source>
        <translation>nicht mehr seit %1</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1, by this machine&apos;s clock</source>
        <translation>%1, nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>evidence.json inside this file says the same for programs.</source>
        <translation>evidence.json in dieser Datei sagt dasselbe für Programme.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>keine: %1</translation>
    </message>
    <message>
        <source>in the file of the same name that ends in .minisig</source>
        <translation>in der Datei gleichen Namens, die auf .minisig endet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Check with</source>
        <translation>Zu prüfen mit</translation>
    </message>
    <message>
        <source>Whose key it is</source>
        <translation>Wessen Schlüssel das ist</translation>
    </message>
    <message>
        <source>has to be known from elsewhere: ask whoever gave you this sheet.</source>
        <translation>muss anderswoher bekannt sein: fragen Sie, wer Ihnen dieses Blatt gab.</translation>
    </message>
    <message>
        <source>Evidence sheet · %1</source>
        <translation>Beweisblatt · %1</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Template and approval</source>
        <translation>Vorlage und Freigabe</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie es entstand</translation>
    </message>
    <message>
        <source>Custody and hashes</source>
        <translation>Verwahrungskette und Prüfsummen</translation>
    </message>
    <message>
        <source>SHA-256 now</source>
        <translation>SHA-256 jetzt</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Im Archiv</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>What was known when</source>
        <translation>Was wann bekannt war</translation>
    </message>
    <message>
        <source>Source of this sheet</source>
        <translation>Quelle dieses Blatts</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Wie es zu prüfen ist</translation>
    </message>
    <message>
        <source>The same for programs</source>
        <translation>Dasselbe für Programme</translation>
    </message>
    <message>
        <source>Evidence sheet %1</source>
        <translation>Beweisblatt %1</translation>
    </message>
    <message>
        <source>Custom and practice: what is usual for such letters, not what happened to this one</source>
        <translation>Übliche Übung: was bei solchen Schreiben üblich ist, nicht was mit diesem geschah</translation>
    </message>
</context>
<context>
    <name>cf::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keys by group</source>
        <translation>Tasten nach Gruppen</translation>
    </message>
    <message>
        <source>Use single-letter keys</source>
        <translation>Einzelne Buchstaben als Tasten verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search box</source>
        <translation>Suchfeld</translation>
    </message>
    <message>
        <source>Walk the conditions</source>
        <translation>Durch die Bedingungen gehen</translation>
    </message>
    <message>
        <source>Remove a condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>Edit a condition</source>
        <translation>Bedingung bearbeiten</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Frühere Suchen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Unterlage öffnen</translation>
    </message>
    <message>
        <source>Facet: choose, or take back</source>
        <translation>Filter: wählen oder zurücknehmen</translation>
    </message>
    <message>
        <source>Facet: exclude</source>
        <translation>Filter: ausschließen</translation>
    </message>
    <message>
        <source>Histogram: move, widen</source>
        <translation>Histogramm: bewegen, erweitern</translation>
    </message>
</context>
<context>
    <name>cf::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>cf::ui::StageRow</name>
    <message>
        <source>Letters and deadlines</source>
        <translation>Schreiben und Fristen</translation>
    </message>
</context>
<context>
    <name>cf::ui::StatusStrip</name>
    <message>
        <source>No repository yet</source>
        <translation>Noch kein Archivsystem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Times: %1</source>
        <translation>Zeiten: %1</translation>
    </message>
    <message>
        <source>In whose time dates are read. Z changes it.</source>
        <translation>In wessen Zeit Datumsangaben gelesen werden. Z wechselt sie.</translation>
    </message>
</context>
<context>
    <name>cf::ui::TaskActPresenter</name>
    <message>
        <source>Not kept: the task is not known any more.</source>
        <translation>Nicht festgehalten: Die Aufgabe ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Nicht behalten: %1</translation>
    </message>
    <message>
        <source>It can no longer be taken back: it may have left.</source>
        <translation>Es lässt sich nicht mehr zurücknehmen: Vielleicht ist es schon hinausgegangen.</translation>
    </message>
    <message>
        <source>Taken back; nothing left.</source>
        <translation>Zurückgenommen; nichts ist hinausgegangen.</translation>
    </message>
    <message>
        <source>Accepted; it leaves in a moment.</source>
        <translation>Angenommen; es geht gleich hinaus.</translation>
    </message>
</context>
<context>
    <name>cf::ui::TaskDetail</name>
    <message>
        <source>Claim</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Delegate…</source>
        <translation>Delegieren…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentieren…</translation>
    </message>
    <message>
        <source>Open the communication</source>
        <translation>Kommunikation öffnen</translation>
    </message>
    <message>
        <source>Show in the outbox</source>
        <translation>Im Postausgang zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No task chosen</source>
        <translation>Keine Aufgabe gewählt</translation>
    </message>
    <message>
        <source>Choose one to see its case, what happened in it and what you can do.</source>
        <translation>Wählen Sie eine, um ihren Vorgang zu sehen, was darin geschah und was Sie tun können.</translation>
    </message>
    <message>
        <source>taken back in the inbox</source>
        <translation>im Eingang zurückgenommen</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Kept as a draft: the system is not reached now.</source>
        <translation>Als Entwurf festgehalten: Das System ist zurzeit nicht erreichbar.</translation>
    </message>
    <message>
        <source>Asked for; for 15 seconds it can be taken back.</source>
        <translation>Verlangt; 15 Sekunden lang lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>Die Aufgabe</translation>
    </message>
    <message>
        <source>The task cannot be shown</source>
        <translation>Die Aufgabe kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation>Wartet auf jemanden</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>“%1” is kept as a draft: nothing left, and nothing is done.</source>
        <translation>„%1“ ist als Entwurf festgehalten: Nichts ist hinausgegangen, und nichts ist erledigt.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” leaves in %n s.</source>
        <translation>
            <numerusform>„%1“ geht in %n s hinaus.</numerusform>
            <numerusform>„%1“ geht in %n s hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>„%1“: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2, %3.</source>
        <translation>„%1“: %2, %3.</translation>
    </message>
    <message>
        <source>No task is chosen.</source>
        <translation>Keine Aufgabe ist gewählt.</translation>
    </message>
    <message>
        <source>The system is not reached now: it is kept as a draft.</source>
        <translation>Das System ist zurzeit nicht erreichbar: Es wird als Entwurf festgehalten.</translation>
    </message>
    <message>
        <source>It is claimed for you first.</source>
        <translation>Sie wird zuerst für Sie übernommen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The task and its case were copied</source>
        <translation>Die Aufgabe und ihr Vorgang wurden kopiert</translation>
    </message>
</context>
<context>
    <name>cf::ui::TaskDialog</name>
    <message>
        <source>Delegate the task</source>
        <translation>Aufgabe delegieren</translation>
    </message>
    <message>
        <source>Comment on the task</source>
        <translation>Aufgabe kommentieren</translation>
    </message>
    <message>
        <source>Complete the task</source>
        <translation>Aufgabe abschließen</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegieren</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>As the system names them</source>
        <translation>So, wie das System sie nennt</translation>
    </message>
    <message>
        <source>What is to be known of it; may be left empty</source>
        <translation>Was man dazu wissen soll; darf leer bleiben</translation>
    </message>
    <message>
        <source>It stands in the case for everybody</source>
        <translation>Er steht im Vorgang für alle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cf::ui::TaskTable</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>overdue %1 · %2</source>
        <translation>überfällig %1 · %2</translation>
    </message>
    <message>
        <source>%1 (delegated)</source>
        <translation>%1 (delegiert)</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>Hat sie</translation>
    </message>
    <message>
        <source>May claim it</source>
        <translation>Darf sie übernehmen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>cf::ui::TaskWords</name>
    <message>
        <source>Claim</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Delegate…</source>
        <translation>Delegieren…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentieren…</translation>
    </message>
    <message>
        <source>Authority verified</source>
        <translation>Berechtigung geprüft</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Solved: try again</source>
        <translation>Behoben: erneut versuchen</translation>
    </message>
    <message>
        <source>Abandon it</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Stattgegeben</translation>
    </message>
    <message>
        <source>Partly upheld</source>
        <translation>Teilweise stattgegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Keep the hold</source>
        <translation>Sperre beibehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>authority verified</source>
        <translation>Berechtigung geprüft</translation>
    </message>
    <message>
        <source>authority not verified</source>
        <translation>Berechtigung nicht bestätigt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>solved, tried again</source>
        <translation>behoben, erneut versucht</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>stattgegeben</translation>
    </message>
    <message>
        <source>partly upheld</source>
        <translation>teilweise stattgegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>hold released</source>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <source>hold kept</source>
        <translation>Sperre beibehalten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>This task is over.</source>
        <translation>Diese Aufgabe ist beendet.</translation>
    </message>
    <message>
        <source>The case is over.</source>
        <translation>Der Vorgang ist beendet.</translation>
    </message>
    <message>
        <source>The case is suspended: nobody can act on it.</source>
        <translation>Der Vorgang ruht: Niemand kann darin etwas tun.</translation>
    </message>
    <message>
        <source>Nobody knows as whom you act there: name it with the connection, under Your name there.</source>
        <translation>Niemand weiß, als wer Sie dort handeln: Nennen Sie es bei der Verbindung, unter „Ihr Name dort“.</translation>
    </message>
    <message>
        <source>Something about this task is on its way already.</source>
        <translation>Zu dieser Aufgabe ist schon etwas unterwegs.</translation>
    </message>
    <message>
        <source>You have it already.</source>
        <translation>Sie haben sie schon.</translation>
    </message>
    <message>
        <source>Somebody else has it.</source>
        <translation>Jemand anders hat sie.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 hat sie.</translation>
    </message>
    <message>
        <source>Only who has the task does that: claim it first.</source>
        <translation>Das tut nur, wer die Aufgabe hat: Übernehmen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>It was delegated to you: give it back, and who delegated it completes it.</source>
        <translation>Sie wurde Ihnen delegiert: Geben Sie sie zurück; abschließen wird sie, wer sie delegiert hat.</translation>
    </message>
    <message>
        <source>Whoever asked for it does not approve it: somebody else has to.</source>
        <translation>Wer darum gebeten hat, genehmigt es nicht: Das muss jemand anders tun.</translation>
    </message>
    <message>
        <source>%1 asked for it or decided it, and does not approve it: somebody else has to.</source>
        <translation>%1 hat darum gebeten oder es entschieden und genehmigt es nicht: Das muss jemand anders tun.</translation>
    </message>
    <message>
        <source>The task does not end in that way.</source>
        <translation>So endet die Aufgabe nicht.</translation>
    </message>
    <message>
        <source>To whom? Not to yourself.</source>
        <translation>An wen? Nicht an Sie selbst.</translation>
    </message>
    <message>
        <source>A comment needs words.</source>
        <translation>Ein Kommentar braucht Worte.</translation>
    </message>
    <message>
        <source>Reissue request</source>
        <translation>Antrag auf Nachversand</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Streitfall</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>How long ago, in days</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>How long ago, in hours, in minutes</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, overdue by %2</source>
        <translation>%1, überfällig seit %2</translation>
    </message>
    <message>
        <source>Complete: %1</source>
        <translation>Abschließen: %1</translation>
    </message>
    <message>
        <source>Delegate to %1</source>
        <translation>An %1 delegieren</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>Geht gleich hinaus</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>“%1” was refused.</source>
        <translation>„%1“ wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Before, nobody had the task.</source>
        <translation>Vorher hatte niemand die Aufgabe.</translation>
    </message>
    <message>
        <source>Before, %1 had the task.</source>
        <translation>Vorher hatte %1 die Aufgabe.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>unbekannter Zeit</translation>
    </message>
    <message>
        <source>Now it is over, as of %1.</source>
        <translation>Jetzt ist sie beendet, Stand %1.</translation>
    </message>
    <message>
        <source>Now nobody has it, as of %1.</source>
        <translation>Jetzt hat sie niemand, Stand %1.</translation>
    </message>
    <message>
        <source>Now %1 has it, as of %2.</source>
        <translation>Jetzt hat sie %1, Stand %2.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>Begonnen von %1</translation>
    </message>
    <message>
        <source>%1: waits for somebody</source>
        <translation>%1: wartet auf jemanden</translation>
    </message>
    <message>
        <source>%1: %2 has it</source>
        <translation>%1: %2 hat sie</translation>
    </message>
    <message>
        <source>%1: completed by %2</source>
        <translation>%1: abgeschlossen von %2</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2, von %3</translation>
    </message>
    <message>
        <source>%1: dropped</source>
        <translation>%1: entfallen</translation>
    </message>
    <message>
        <source>%1 said</source>
        <translation>%1 schrieb</translation>
    </message>
    <message>
        <source>%1 said, at %2</source>
        <translation>%1 schrieb, bei %2</translation>
    </message>
    <message>
        <source>%1: waited for</source>
        <translation>%1: wird erwartet</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>The system shows it again</source>
        <translation>Das System zeigt ihn wieder</translation>
    </message>
    <message>
        <source>The system shows it no longer</source>
        <translation>Das System zeigt ihn nicht mehr</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>late: due %1</source>
        <translation>verspätet: fällig %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>time not told</source>
        <translation>Zeit nicht angegeben</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Verlangt von</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>beendet seit %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Its id there</source>
        <translation>Seine ID dort</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>Hat sie</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1, delegated by %2</source>
        <translation>%1, delegiert von %2</translation>
    </message>
    <message>
        <source>May claim it</source>
        <translation>Darf sie übernehmen</translation>
    </message>
    <message>
        <source>Approves for</source>
        <translation>Genehmigt für</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>%1, complete to %2</source>
        <translation>%1, vollständig bis %2</translation>
    </message>
    <message>
        <source>%1, never read to its end</source>
        <translation>%1, nie vollständig gelesen</translation>
    </message>
    <message>
        <source>The letter failed, and the outcome of that has not been recorded: see Exceptions.</source>
        <translation>Der Brief ist fehlgeschlagen, und das Ergebnis davon ist nicht festgehalten: siehe Ausnahmen.</translation>
    </message>
</context>
<context>
    <name>cf::ui::TasksBadge</name>
    <message numerus="yes">
        <source>%n task(s) that you have</source>
        <translation>
            <numerusform>%n Aufgabe, die Sie haben</numerusform>
            <numerusform>%n Aufgaben, die Sie haben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::TasksPresenter</name>
    <message>
        <source>%1, disconnected</source>
        <translation>%1, getrennt</translation>
    </message>
    <message>
        <source>%1, complete to %2</source>
        <translation>%1, vollständig bis %2</translation>
    </message>
    <message>
        <source>%1, never read to its end</source>
        <translation>%1, nie vollständig gelesen</translation>
    </message>
    <message>
        <source>Not reached now: %1. What is asked for is kept as a draft, until somebody accepts it.</source>
        <translation>Zurzeit nicht erreichbar: %1. Was verlangt wird, bleibt ein Entwurf, bis jemand ihn annimmt.</translation>
    </message>
    <message>
        <source>Nobody knows who you are in %1: name it with the connection, under Your name there.</source>
        <translation>Niemand weiß, wer Sie in %1 sind: Nennen Sie es bei der Verbindung, unter „Ihr Name dort“.</translation>
    </message>
    <message>
        <source>%1 of %2 open tasks</source>
        <translation>%1 von %2 offenen Aufgaben</translation>
    </message>
</context>
<context>
    <name>cf::ui::TasksWidget</name>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>My groups’</source>
        <translation>Meiner Gruppen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Search the tasks</source>
        <translation>Aufgaben durchsuchen</translation>
    </message>
    <message>
        <source>Search the tasks: a name, a case, a customer, a document id</source>
        <translation>Aufgaben durchsuchen: Name, Vorgang, Kunde, Dokument-ID</translation>
    </message>
    <message>
        <source>The tasks could not be read</source>
        <translation>Die Aufgaben konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No workflow system is connected</source>
        <translation>Kein Workflow-System ist verbunden</translation>
    </message>
    <message>
        <source>Connect one, and the tasks that wait for you and your groups are here.</source>
        <translation>Verbinden Sie eines, dann stehen hier die Aufgaben, die auf Sie und Ihre Gruppen warten.</translation>
    </message>
    <message>
        <source>Open repositories</source>
        <translation>Repositorien öffnen</translation>
    </message>
    <message>
        <source>Nothing waits for anybody</source>
        <translation>Nichts wartet auf irgendwen</translation>
    </message>
    <message>
        <source>No case of the connected workflow systems has an open task, as of when they were read last.</source>
        <translation>Kein Vorgang der verbundenen Workflow-Systeme hat eine offene Aufgabe, Stand ihrer letzten Lesung.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Whose tasks, and how many</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Overdue only %1</source>
        <translation>Nur überfällige %1</translation>
    </message>
    <message>
        <source>Nobody knows which groups are yours</source>
        <translation>Niemand weiß, welche Gruppen Ihre sind</translation>
    </message>
    <message>
        <source>No task here has these words</source>
        <translation>Keine Aufgabe hier enthält diese Wörter</translation>
    </message>
    <message>
        <source>Nothing here is overdue</source>
        <translation>Nichts hier ist überfällig</translation>
    </message>
    <message>
        <source>You have no task</source>
        <translation>Sie haben keine Aufgabe</translation>
    </message>
    <message>
        <source>Nothing waits for your groups</source>
        <translation>Nichts wartet auf Ihre Gruppen</translation>
    </message>
    <message>
        <source>Name them with the connection, under Your groups there.</source>
        <translation>Nennen Sie sie bei der Verbindung, unter „Ihre Gruppen dort“.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Meine Aufgaben</translation>
    </message>
    <message>
        <source>Tasks of my groups</source>
        <translation>Aufgaben meiner Gruppen</translation>
    </message>
    <message>
        <source>All open tasks</source>
        <translation>Alle offenen Aufgaben</translation>
    </message>
    <message>
        <source>Overdue tasks, or all again</source>
        <translation>Überfällige Aufgaben, oder wieder alle</translation>
    </message>
    <message>
        <source>Of all connected workflow systems</source>
        <translation>Aus allen verbundenen Workflow-Systemen</translation>
    </message>
    <message>
        <source>In their names, cases and what these are about</source>
        <translation>In ihren Namen, ihren Vorgängen und dem, worum es darin geht</translation>
    </message>
    <message>
        <source>Claim the task</source>
        <translation>Aufgabe übernehmen</translation>
    </message>
    <message>
        <source>It is yours from then on</source>
        <translation>Von da an ist sie Ihre</translation>
    </message>
    <message>
        <source>Complete the task…</source>
        <translation>Aufgabe abschließen…</translation>
    </message>
    <message>
        <source>With how it ends, and a comment</source>
        <translation>Mit dem Ergebnis und einem Kommentar</translation>
    </message>
    <message>
        <source>Give the task back</source>
        <translation>Aufgabe zurückgeben</translation>
    </message>
    <message>
        <source>To those who may claim it, or to who delegated it</source>
        <translation>An die, die sie übernehmen dürfen, oder an den, der sie delegiert hat</translation>
    </message>
    <message>
        <source>Delegate the task…</source>
        <translation>Aufgabe delegieren…</translation>
    </message>
    <message>
        <source>Somebody else does it and gives it back</source>
        <translation>Jemand anders erledigt sie und gibt sie zurück</translation>
    </message>
    <message>
        <source>Comment on the task…</source>
        <translation>Aufgabe kommentieren…</translation>
    </message>
    <message>
        <source>It stands in the case for everybody</source>
        <translation>Er steht im Vorgang für alle</translation>
    </message>
    <message>
        <source>Take back what was asked for (Delete in the list)</source>
        <translation>Verlangtes zurücknehmen (Entf in der Liste)</translation>
    </message>
    <message>
        <source>Before it left</source>
        <translation>Bevor es hinausgegangen ist</translation>
    </message>
    <message>
        <source>taken back in the inbox</source>
        <translation>im Eingang zurückgenommen</translation>
    </message>
    <message>
        <source>Open the communication of the case</source>
        <translation>Kommunikation des Vorgangs öffnen</translation>
    </message>
    <message>
        <source>What the case is about</source>
        <translation>Worum es im Vorgang geht</translation>
    </message>
    <message>
        <source>Show in the outbox what is on its way</source>
        <translation>Im Postausgang zeigen, was unterwegs ist</translation>
    </message>
    <message>
        <source>With everything that happened to it</source>
        <translation>Mit allem, was damit geschah</translation>
    </message>
    <message>
        <source>Copy the task and its case</source>
        <translation>Aufgabe und Vorgang kopieren</translation>
    </message>
    <message>
        <source>As lines of text, for a mail or a note</source>
        <translation>Als Textzeilen, für eine Mail oder eine Notiz</translation>
    </message>
    <message>
        <source>Sort the tasks by due time</source>
        <translation>Aufgaben nach Fälligkeit ordnen</translation>
    </message>
    <message>
        <source>Sort the tasks by age</source>
        <translation>Aufgaben nach Alter ordnen</translation>
    </message>
    <message>
        <source>Sort the tasks by name</source>
        <translation>Aufgaben nach Namen ordnen</translation>
    </message>
    <message>
        <source>Sort the tasks by case</source>
        <translation>Aufgaben nach Vorgang ordnen</translation>
    </message>
    <message>
        <source>Sort the tasks by who has them</source>
        <translation>Aufgaben danach ordnen, wer sie hat</translation>
    </message>
    <message>
        <source>Sort the tasks by group</source>
        <translation>Aufgaben nach Gruppe ordnen</translation>
    </message>
    <message>
        <source>Sort the tasks by system</source>
        <translation>Aufgaben nach System ordnen</translation>
    </message>
    <message>
        <source>Once more: the other way round</source>
        <translation>Noch einmal: andersherum</translation>
    </message>
</context>
<context>
    <name>cf::ui::TemplateDetail</name>
    <message>
        <source>Versions and the time each was in force</source>
        <translation>Versionen und ihre Geltungszeit</translation>
    </message>
    <message>
        <source>Letters per month</source>
        <translation>Schreiben je Monat</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es besagt</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Wer es erhielt</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Open as search</source>
        <translation>Als Suche öffnen</translation>
    </message>
    <message>
        <source>What became of these letters</source>
        <translation>Was aus diesen Schreiben wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s), times: %1</source>
        <translation>
            <numerusform>%n Version, Zeiten: %1</numerusform>
            <numerusform>%n Versionen, Zeiten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Who received version %1</source>
        <translation>Wer Version %1 erhielt</translation>
    </message>
    <message>
        <source>version %1, customer time</source>
        <translation>Version %1, Kundenzeit</translation>
    </message>
    <message>
        <source>Approval of version %1</source>
        <translation>Freigabe von Version %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
</context>
<context>
    <name>cf::ui::TemplateWords</name>
    <message>
        <source>an unknown time</source>
        <translation>unbekannter Zeit</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not yet effective</source>
        <translation>noch nicht in Kraft</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>known from runs alone</source>
        <translation>nur aus Läufen bekannt</translation>
    </message>
    <message>
        <source>known from letters alone</source>
        <translation>nur aus Schreiben bekannt</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>freigegeben von %1</translation>
    </message>
    <message>
        <source>in force %1</source>
        <translation>in Kraft %1</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1 Schreiben</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Submitted for approval</source>
        <translation>Zur Freigabe vorgelegt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Documents and pages</source>
        <translation>Dokumente und Seiten</translation>
    </message>
    <message>
        <source>Document or page</source>
        <translation>Dokument oder Seite</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other resource</source>
        <translation>Andere Ressource</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n Brief</numerusform>
            <numerusform>%n Briefe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent before it was approved on %2</source>
        <translation>%1 gesendet vor der Freigabe am %2</translation>
    </message>
    <message>
        <source>%1 sent before it came into force on %2</source>
        <translation>%1 gesendet vor dem Inkrafttreten am %2</translation>
    </message>
    <message>
        <source>%1 sent after its time had ended on %2</source>
        <translation>%1 gesendet nach dem Ende der Geltung am %2</translation>
    </message>
    <message>
        <source>%1 sent, and it is not approved</source>
        <translation>%1 gesendet, ohne dass es freigegeben ist</translation>
    </message>
    <message>
        <source>stated as approved, and nobody is named who did it: %1</source>
        <translation>als freigegeben angegeben, ohne dass jemand genannt ist: %1</translation>
    </message>
    <message>
        <source>made and approved by the same person, %1: %2</source>
        <translation>von derselben Person erstellt und freigegeben, %1: %2</translation>
    </message>
    <message>
        <source>%1 name another approver than %2</source>
        <translation>%1 nennen einen anderen Freigebenden als %2</translation>
    </message>
    <message>
        <source>%1 contain %2, version %3, which nobody had approved</source>
        <translation>%1 enthalten %2, Version %3, die niemand freigegeben hatte</translation>
    </message>
    <message>
        <source>%1 before approval</source>
        <translation>%1 vor Freigabe</translation>
    </message>
    <message>
        <source>%1 before its time</source>
        <translation>%1 vor der Geltungszeit</translation>
    </message>
    <message>
        <source>%1 after its time</source>
        <translation>%1 nach der Geltungszeit</translation>
    </message>
    <message>
        <source>%1 not approved</source>
        <translation>%1 nicht freigegeben</translation>
    </message>
    <message>
        <source>no approver named</source>
        <translation>kein Freigebender genannt</translation>
    </message>
    <message>
        <source>approved by its author</source>
        <translation>vom Ersteller freigegeben</translation>
    </message>
    <message>
        <source>%1 with another approver</source>
        <translation>%1 mit anderem Freigebenden</translation>
    </message>
    <message>
        <source>%1 with %2 not approved</source>
        <translation>%1 mit nicht freigegebenem %2</translation>
    </message>
    <message>
        <source>since %1 %2</source>
        <translation>seit %1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>refused by %1</source>
        <translation>abgelehnt von %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>no composition system tells of runs, so which parts a letter used is not known</source>
        <translation>Kein Kompositionssystem berichtet von Läufen; welche Bestandteile ein Schreiben verwendet, ist daher nicht bekannt</translation>
    </message>
    <message>
        <source>%1: traces of %2 of %3 runs since %4</source>
        <translation>%1: Spuren von %2 von %3 Läufen seit %4</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Content changed</source>
        <translation>Inhalt geändert</translation>
    </message>
    <message>
        <source>Facts changed</source>
        <translation>Angaben geändert</translation>
    </message>
    <message>
        <source>a part of it is not told of: %1</source>
        <translation>ein Bestandteil ist nicht mitgeteilt: %1</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>ein Bestandteil fehlt</translation>
    </message>
    <message>
        <source>not everybody who had to approve it did: %1</source>
        <translation>nicht alle, die genehmigen mussten, taten es: %1</translation>
    </message>
    <message>
        <source>not approved by %1: %2</source>
        <translation>nicht genehmigt von %1: %2</translation>
    </message>
    <message>
        <source>not fully approved</source>
        <translation>nicht voll genehmigt</translation>
    </message>
</context>
<context>
    <name>cf::ui::TemplatesPresenter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) of this name</source>
        <translation>
            <numerusform>%n Ressource dieses Namens</numerusform>
            <numerusform>%n Ressourcen dieses Namens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1 Schreiben</translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>zuletzt gesendet %1</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) with findings</source>
        <translation>
            <numerusform>%n Version mit Befund</numerusform>
            <numerusform>%n Versionen mit Befund</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <translation>%1 (abgeleitet)</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>First sent</source>
        <translation>Zuerst versendet</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Zuletzt versendet</translation>
    </message>
    <message>
        <source>%1, versions %2</source>
        <translation>%1, Versionen %2</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>freigegeben von %1</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>nicht freigegeben</translation>
    </message>
    <message>
        <source>version %1 · %2 letters · %3</source>
        <translation>Version %1 · %2 Schreiben · %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Nothing was published without full approval</source>
        <translation>Nichts wurde ohne volle Genehmigung veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of publication without full approval, all explained</source>
        <translation>
            <numerusform>%n Befund einer Veröffentlichung ohne volle Genehmigung, erklärt</numerusform>
            <numerusform>%n Befunde von Veröffentlichungen ohne volle Genehmigung, alle erklärt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of publication without full approval, %1 not explained</source>
        <translation>
            <numerusform>%n Befund einer Veröffentlichung ohne volle Genehmigung, %1 nicht erklärt</numerusform>
            <numerusform>%n Befunde von Veröffentlichungen ohne volle Genehmigung, %1 nicht erklärt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::TemplatesWidget</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Content library</source>
        <translation>Inhaltsbibliothek</translation>
    </message>
    <message>
        <source>No template is known</source>
        <translation>Keine Vorlage bekannt</translation>
    </message>
    <message>
        <source>No content is known</source>
        <translation>Kein Inhalt bekannt</translation>
    </message>
    <message>
        <source>Connect the composition system, or an archive whose records name their templates.</source>
        <translation>Verbinden Sie das Kompositionssystem oder ein Archiv, dessen Einträge ihre Vorlagen nennen.</translation>
    </message>
    <message>
        <source>Open repositories</source>
        <translation>Repositorien öffnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Find what does not fit</source>
        <translation>Unpassendes finden</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Versionen vergleichen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name, description, domain or approver</source>
        <translation>Nach Name, Beschreibung, Bereich oder Freigebendem filtern</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Find templates whose use does not fit</source>
        <translation>Vorlagen finden, deren Verwendung nicht passt</translation>
    </message>
    <message>
        <source>Find content whose use does not fit</source>
        <translation>Inhalte finden, deren Verwendung nicht passt</translation>
    </message>
    <message>
        <source>Looks through all versions for letters outside of their time or without approval</source>
        <translation>Sucht in allen Versionen nach Schreiben außerhalb ihrer Geltungszeit oder ohne Freigabe</translation>
    </message>
    <message>
        <source>Whose clock: business or UTC</source>
        <translation>Wessen Uhr: Geschäft oder UTC</translation>
    </message>
    <message>
        <source>Tells approvals and periods by another clock</source>
        <translation>Nennt Freigaben und Geltungszeiten nach einer anderen Uhr</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>%1 kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>Die Liste kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Looking through all versions: %1 of %2</source>
        <translation>Alle Versionen werden durchgesehen: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) with findings; the list shows them alone</source>
        <translation>
            <numerusform>%n Version mit Befund; die Liste zeigt nur sie</numerusform>
            <numerusform>%n Versionen mit Befund; die Liste zeigt nur sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found that does not fit</source>
        <translation>Nichts Unpassendes gefunden</translation>
    </message>
    <message>
        <source>Export versions</source>
        <translation>Versionen exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Report what does not fit of this template…</source>
        <translation>Bericht, was bei dieser Vorlage nicht passt…</translation>
    </message>
    <message>
        <source>Report what does not fit of this text or image…</source>
        <translation>Bericht, was bei diesem Text oder Bild nicht passt…</translation>
    </message>
    <message>
        <source>Its versions outside of their time or without approval, the letters, and what was decided</source>
        <translation>Ihre Versionen außerhalb ihrer Zeit oder ohne Freigabe, die Schreiben, und was entschieden wurde</translation>
    </message>
    <message>
        <source>Open a template or a text first</source>
        <translation>Zuerst eine Vorlage oder einen Text öffnen</translation>
    </message>
    <message>
        <source>Report what does not fit</source>
        <translation>Bericht, was nicht passt</translation>
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
        <source>Findings on %1</source>
        <translation>Befunde zu %1</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Report what was published without full approval</source>
        <translation>Bericht über ohne volle Genehmigung Veröffentlichtes</translation>
    </message>
    <message>
        <source>Published without full approval</source>
        <translation>Ohne volle Genehmigung veröffentlicht</translation>
    </message>
</context>
<context>
    <name>cf::ui::Thumbnails</name>
    <message>
        <source>Pages, small</source>
        <translation>Seiten, klein</translation>
    </message>
</context>
<context>
    <name>cf::ui::TimelineInk</name>
    <message>
        <source>Complete to %1</source>
        <translation>Vollständig bis %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>kein Ereignis</translation>
    </message>
    <message>
        <source>Nothing is told of it</source>
        <translation>Davon ist nichts gesagt</translation>
    </message>
</context>
<context>
    <name>cf::ui::TimelineOutput</name>
    <message>
        <source>Export the timeline</source>
        <translation>Zeitverlauf exportieren</translation>
    </message>
    <message>
        <source>There are too many lanes for one picture. Export them as CSV.</source>
        <translation>Für ein Bild sind es zu viele Bahnen. Bitte als CSV exportieren.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Not printed: the printer cannot be opened.</source>
        <translation>Nicht gedruckt: Der Drucker lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
</context>
<context>
    <name>cf::ui::TimelinePane</name>
    <message>
        <source>Events as a table</source>
        <translation>Ereignisse als Tabelle</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Dasselbe als Tabelle</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Das Ereignis</translation>
    </message>
    <message>
        <source>Timeline of the record</source>
        <translation>Zeitverlauf des Datensatzes</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>Zurück zum Datensatz</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Mehr Zeit zeigen</translation>
    </message>
    <message>
        <source>Show less time, larger</source>
        <translation>Weniger Zeit zeigen, größer</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>Zeitzone wechseln</translation>
    </message>
    <message>
        <source>The table alone</source>
        <translation>Nur die Tabelle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Picture, sharp at any size (SVG)…</source>
        <translation>Bild, in jeder Größe scharf (SVG)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Events as rows (CSV)…</source>
        <translation>Ereignisse als Zeilen (CSV)…</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) copied as a table</source>
        <translation>
            <numerusform>%n Ereignis als Tabelle kopiert</numerusform>
            <numerusform>%n Ereignisse als Tabelle kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Der Datensatz konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing here has a time</source>
        <translation>Nichts hier hat eine Zeit</translation>
    </message>
    <message>
        <source>Its repository tells no dates of this record; what it tells stands in the table.</source>
        <translation>Das Repositorium nennt zu diesem Datensatz keine Daten; was es mitteilt, steht in der Tabelle.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>cf::ui::TimelinePresenter</name>
    <message>
        <source>%1, %2</source>
        <comment>what was sent, to whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>customer (%1)</source>
        <translation>Kunde (%1)</translation>
    </message>
    <message>
        <source>times: %1</source>
        <translation>Zeiten: %1</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>noch nicht vollständig</translation>
    </message>
    <message>
        <source>as of %1, no longer kept in step</source>
        <translation>Stand %1, wird nicht mehr nachgeführt</translation>
    </message>
    <message>
        <source>complete to %1</source>
        <translation>vollständig bis %1</translation>
    </message>
    <message>
        <source>%1: nothing is told of it.</source>
        <translation>%1: davon ist nichts gesagt.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Nothing is told of it</source>
        <translation>Davon ist nichts gesagt</translation>
    </message>
</context>
<context>
    <name>cf::ui::TimelineTable</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Erfahren</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Source, hash</source>
        <translation>Quelle, Hash</translation>
    </message>
</context>
<context>
    <name>cf::ui::TimelineText</name>
    <message>
        <source>No delivery evidence yet</source>
        <translation>Noch kein Zustellnachweis</translation>
    </message>
    <message numerus="yes">
        <source>No delivery evidence within %n day(s)</source>
        <translation>
            <numerusform>Kein Zustellnachweis innerhalb von %n Tag</numerusform>
            <numerusform>Kein Zustellnachweis innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery evidence: not known</source>
        <translation>Zustellnachweis: nicht bekannt</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>Template approved</source>
        <translation>Vorlage freigegeben</translation>
    </message>
    <message>
        <source>Composed</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Dated by its sender</source>
        <translation>Vom Absender datiert</translation>
    </message>
    <message>
        <source>Sent, says the index</source>
        <translation>Versandt, laut Index</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Version %1 kept</source>
        <translation>Version %1 aufbewahrt</translation>
    </message>
    <message>
        <source>Hold: %1</source>
        <translation>Sperre: %1</translation>
    </message>
    <message>
        <source>First seen here</source>
        <translation>Hier zuerst gesehen</translation>
    </message>
    <message>
        <source>Change seen here</source>
        <translation>Änderung hier gesehen</translation>
    </message>
    <message>
        <source>the one that was sent</source>
        <translation>die versandte</translation>
    </message>
    <message>
        <source>lifted, or its time is not told</source>
        <translation>aufgehoben, oder ihre Zeit ist nicht genannt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>Zeit nicht bekannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>Heard of %1 before it happened: two clocks differ.</source>
        <translation>%1 erfahren, bevor es geschah: zwei Uhren gehen verschieden.</translation>
    </message>
    <message>
        <source>%1 before “%2”, which comes first: two clocks differ.</source>
        <translation>%1 vor „%2“, das zuerst kommt: zwei Uhren gehen verschieden.</translation>
    </message>
    <message>
        <source>As read %1 before “%2”, which comes first: its day or zone leaves that open.</source>
        <translation>Wie gelesen %1 vor „%2“, das zuerst kommt: Tag oder Zone lassen das offen.</translation>
    </message>
    <message>
        <source>The time for it is over, but its repository was not complete that far.</source>
        <translation>Die Zeit dafür ist um, aber das Repositorium war nicht so weit vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>Expected within %n day(s) of being handed over.</source>
        <translation>
            <numerusform>Erwartet innerhalb von %n Tag nach der Übergabe.</numerusform>
            <numerusform>Erwartet innerhalb von %n Tagen nach der Übergabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Told late: heard of %1.</source>
        <translation>Spät gemeldet: erfahren %1.</translation>
    </message>
    <message>
        <source>Came after the time in which it was expected.</source>
        <translation>Kam nach der Zeit, in der es erwartet wurde.</translation>
    </message>
    <message>
        <source>Its source tells the day alone.</source>
        <translation>Die Quelle nennt nur den Tag.</translation>
    </message>
    <message>
        <source>Its source wrote no zone; %1 is assumed.</source>
        <translation>Die Quelle schrieb keine Zone; %1 ist angenommen.</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>unter 1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Erzeugung</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation>Hier gesehen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Aufbewahrungssperren</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Einer von mehreren</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandtes</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, Versuch %2</translation>
    </message>
    <message>
        <source>Not told of which recipient</source>
        <translation>Nicht gesagt, welcher Empfänger</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Erfahren</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Feed says</source>
        <translation>Die Quelle sagt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Heard of %1.</source>
        <translation>Erfahren %1.</translation>
    </message>
    <message>
        <source>Grade %1.</source>
        <translation>Grad %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n Bahn</numerusform>
            <numerusform>%n Bahnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected and absent</source>
        <translation>
            <numerusform>%n erwartet und nicht da</numerusform>
            <numerusform>%n erwartet und nicht da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long stretch(es) without events</source>
        <translation>
            <numerusform>%n lange Strecke ohne Ereignisse</numerusform>
            <numerusform>%n lange Strecken ohne Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without an event</source>
        <translation>%1 ohne Ereignis</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>cf::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>cf::ui::ValidationDialog</name>
    <message>
        <source>Verification report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>Kept reports of this letter</source>
        <translation>Aufbewahrte Berichte zu diesem Schreiben</translation>
    </message>
    <message>
        <source>Save as a signed report…</source>
        <translation>Als signierten Bericht speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>No report: %1</source>
        <translation>Kein Bericht: %1</translation>
    </message>
    <message>
        <source>Saved as %1, without a signature: %2</source>
        <translation>Gespeichert als %1, ohne Signatur: %2</translation>
    </message>
    <message>
        <source>Saved and signed: %1</source>
        <translation>Gespeichert und signiert: %1</translation>
    </message>
    <message>
        <source>Reading and comparing</source>
        <translation>Lesen und Vergleichen</translation>
    </message>
    <message>
        <source>Reading the archived bytes …</source>
        <translation>Die archivierten Bytes werden gelesen …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Angehalten. Nichts wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>The report could not be kept: %1</source>
        <translation>Der Bericht konnte nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>cf::ui::ValidationWords</name>
    <message>
        <source>byte for byte what was recorded</source>
        <translation>Byte für Byte das Erfasste</translation>
    </message>
    <message>
        <source>CHANGED since they were recorded</source>
        <translation>VERÄNDERT, seit sie erfasst wurden</translation>
    </message>
    <message>
        <source>the archive no longer has them</source>
        <translation>das Archiv hat sie nicht mehr</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>read now; nothing was recorded to compare them with</source>
        <translation>jetzt gelesen; zum Vergleich war nichts erfasst</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Renditions differ</source>
        <translation>Wiedergaben weichen ab</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht erwiesen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Every rendition is byte for byte what was recorded when it was first read.</source>
        <translation>Jede Wiedergabe ist Byte für Byte das, was beim ersten Lesen erfasst wurde.</translation>
    </message>
    <message>
        <source>Every rendition is byte for byte what was recorded; one of them does not look and say the same as the original, or cannot be compared with it.</source>
        <translation>Jede Wiedergabe ist Byte für Byte das Erfasste; eine davon sieht nicht aus wie das Original oder sagt nicht dasselbe, oder sie lässt sich nicht damit vergleichen.</translation>
    </message>
    <message>
        <source>Not all of it could be read, or nothing was recorded to compare it with.</source>
        <translation>Nicht alles konnte gelesen werden, oder zum Vergleich war nichts erfasst.</translation>
    </message>
    <message>
        <source>The archive no longer has what was recorded.</source>
        <translation>Das Archiv hat das Erfasste nicht mehr.</translation>
    </message>
    <message>
        <source>What is archived now is not what was recorded.</source>
        <translation>Was jetzt archiviert ist, ist nicht das Erfasste.</translation>
    </message>
    <message>
        <source>Each rendition was read from the archive and its SHA-256 compared with the one recorded when it was first read.</source>
        <translation>Jede Wiedergabe wurde aus dem Archiv gelesen und ihr SHA-256 mit dem beim ersten Lesen erfassten verglichen.</translation>
    </message>
    <message>
        <source>The others were compared with the original by canonical form, words and look.</source>
        <translation>Die anderen wurden nach kanonischer Form, Wörtern und Aussehen mit dem Original verglichen.</translation>
    </message>
    <message>
        <source>Rendition %1</source>
        <translation>Wiedergabe %1</translation>
    </message>
    <message>
        <source>%1; pages of a file, whose bytes these are</source>
        <translation>%1; Seiten einer Datei, deren Bytes dies sind</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>SHA-256 recorded</source>
        <translation>SHA-256 aufgezeichnet</translation>
    </message>
    <message>
        <source>SHA-256 now</source>
        <translation>SHA-256 jetzt</translation>
    </message>
    <message>
        <source>Archive states</source>
        <translation>Archiv sagt</translation>
    </message>
    <message>
        <source>the same SHA-256</source>
        <translation>dasselbe SHA-256</translation>
    </message>
    <message>
        <source>another SHA-256: %1</source>
        <translation>ein anderes SHA-256: %1</translation>
    </message>
    <message>
        <source>To the original</source>
        <translation>Zum Original</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Renditions</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>none: the archive tells facts of the record alone</source>
        <translation>keine: das Archiv nennt nur Angaben der Akte</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1; this report is NOT as it was kept, or one before it was taken out</source>
        <translation>%1; dieser Bericht ist NICHT, wie er aufbewahrt wurde, oder einer davor wurde entfernt</translation>
    </message>
    <message>
        <source>Validation report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Of this report</source>
        <translation>Zu diesem Bericht</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Archivsystem</translation>
    </message>
    <message>
        <source>Complete to</source>
        <translation>Vollständig bis</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>noch nicht vollständig</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1, by this machine&apos;s clock</source>
        <translation>%1, nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>It does not say</source>
        <translation>Sie sagt nicht</translation>
    </message>
    <message>
        <source>what the bytes were before they were first read here</source>
        <translation>was die Bytes waren, bevor sie hier zum ersten Mal gelesen wurden</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>validation.json inside this file says the same for programs.</source>
        <translation>validation.json in dieser Datei sagt dasselbe für Programme.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>keine: %1</translation>
    </message>
    <message>
        <source>in the file of the same name that ends in .minisig</source>
        <translation>in der Datei gleichen Namens, die auf .minisig endet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Check with</source>
        <translation>Zu prüfen mit</translation>
    </message>
    <message>
        <source>The same for programs</source>
        <translation>Dasselbe für Programme</translation>
    </message>
</context>
<context>
    <name>cf::ui::VersionList</name>
    <message>
        <source>Versions and the time each was in force</source>
        <translation>Versionen und ihre Geltungszeit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
</context>
<context>
    <name>cf::ui::WatermarksPresenter</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <extracomment>How many items a sync has looked at</extracomment>
        <translation>%1 gesehen</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Items per second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Parts of the state of a running sync: 41 %, 1,200/s, 3 min left</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Sync of %1 is paused.</source>
        <translation>Der Abgleich von %1 ist angehalten.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>never complete</source>
        <translation>nie vollständig</translation>
    </message>
    <message>
        <source>%1 cannot be reached; shown %2.</source>
        <translation>%1 ist nicht erreichbar; angezeigt: %2.</translation>
    </message>
    <message>
        <source>The last sync of %1 failed; shown %2. %3</source>
        <translation>Der letzte Abgleich von %1 ist fehlgeschlagen; angezeigt: %2. %3</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>%1 has not been synced completely yet.</source>
        <translation>%1 wurde noch nicht vollständig abgeglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n h behind</source>
        <translation>
            <numerusform>%n h im Rückstand</numerusform>
            <numerusform>%n h im Rückstand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d behind</source>
        <translation>
            <numerusform>%n Tag im Rückstand</numerusform>
            <numerusform>%n Tage im Rückstand</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is complete to %2.</source>
        <translation>%1 ist vollständig bis %2.</translation>
    </message>
    <message>
        <source>%1: pausing</source>
        <translation>%1: wird angehalten</translation>
    </message>
    <message>
        <source>%1: paused</source>
        <translation>%1: angehalten</translation>
    </message>
    <message>
        <source>%1: ending</source>
        <translation>%1: wird beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <comment>in a repository</comment>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was read to %2, but for %n gap(s).</source>
        <translation>
            <numerusform>%1 wurde bis %2 gelesen, bis auf %n Lücke.</numerusform>
            <numerusform>%1 wurde bis %2 gelesen, bis auf %n Lücken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min zurück</numerusform>
            <numerusform>%n min zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Sucht Änderungen</translation>
    </message>
    <message>
        <source>Reading what changed</source>
        <translation>Liest, was sich änderte</translation>
    </message>
    <message>
        <source>Fetching documents</source>
        <translation>Holt Dokumente</translation>
    </message>
    <message>
        <source>Asking for deletions</source>
        <translation>Fragt nach Löschungen</translation>
    </message>
    <message>
        <source>Comparing ids</source>
        <translation>Vergleicht Kennungen</translation>
    </message>
    <message>
        <source>Ordering the index</source>
        <translation>Ordnet den Suchindex</translation>
    </message>
    <message>
        <source>%1 is being synced. %2: %3.</source>
        <translation>%1 wird abgeglichen. %2: %3.</translation>
    </message>
    <message>
        <source>%1 is disconnected: shown %2, no longer kept in step since %3.</source>
        <translation>%1 ist getrennt: gezeigt wird %2, seit %3 nicht mehr abgeglichen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cf::ui::WithdrawDialog</name>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why it is withdrawn; it stays in the history</source>
        <translation>Warum er zurückgezogen wird; es bleibt in der Geschichte</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>cf::ui::Words</name>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>Mobile App</translation>
    </message>
    <message>
        <source>Push message</source>
        <translation>Push-Nachricht</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Registered mail</source>
        <translation>Einschreiben</translation>
    </message>
    <message>
        <source>Registered e-delivery</source>
        <translation>Elektronisches Einschreiben</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Persönlich übergeben</translation>
    </message>
    <message>
        <source>Archive only</source>
        <translation>Nur Archiv</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Handed to post</source>
        <translation>An Post übergeben</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Accepted by provider</source>
        <translation>Vom Anbieter angenommen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Verzögert</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Displayed</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Angeklickt</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Unzustellbar (Bounce)</translation>
    </message>
    <message>
        <source>Bounced, gave up</source>
        <translation>Unzustellbar (Soft Bounce)</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rückläufer</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Nachgesandt</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Unterdrückt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Noch kein Nachweis</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Kein Nachweis</translation>
    </message>
    <message>
        <source>A, receipt or registered</source>
        <translation>A, Empfangsbeleg oder Einschreiben</translation>
    </message>
    <message>
        <source>B, tracked or opened</source>
        <translation>B, verfolgt oder geöffnet</translation>
    </message>
    <message>
        <source>C, accepted</source>
        <translation>C, angenommen</translation>
    </message>
    <message>
        <source>D, dispatched</source>
        <translation>D, versandt</translation>
    </message>
    <message>
        <source>E, composed only</source>
        <translation>E, nur erstellt</translation>
    </message>
    <message>
        <source>X, negative</source>
        <translation>X, negativ</translation>
    </message>
    <message>
        <source>U, unknown</source>
        <translation>U, unbekannt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Archivsystem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Month sent</source>
        <translation>Versandmonat</translation>
    </message>
    <message>
        <source>Retention class</source>
        <translation>Aufbewahrungsklasse</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Aufbewahrungssperre</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The repository cannot be reached.</source>
        <translation>Das Archivsystem ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>Access was refused.</source>
        <translation>Der Zugriff wurde verweigert.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>It was changed in the meantime.</source>
        <translation>Es wurde in der Zwischenzeit geändert.</translation>
    </message>
    <message>
        <source>The repository asks to wait.</source>
        <translation>Das Archivsystem bittet um Geduld.</translation>
    </message>
    <message>
        <source>This was refused as it is.</source>
        <translation>Dies wurde in dieser Form abgelehnt.</translation>
    </message>
    <message>
        <source>The answer was not understood.</source>
        <translation>Die Antwort wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>The local store or the disk failed.</source>
        <translation>Der lokale Speicher oder der Datenträger hat versagt.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>einem Archiv</translation>
    </message>
    <message>
        <source>Exstream</source>
        <translation>Exstream</translation>
    </message>
    <message>
        <source>xConnector</source>
        <translation>xConnector</translation>
    </message>
    <message>
        <source>a workflow service</source>
        <translation>einem Workflow-Dienst</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>Aufbewahrungssperren</translation>
    </message>
    <message>
        <source>retention schedules</source>
        <translation>Aufbewahrungsplänen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in QDate&apos;s format, short and without doubt about day and month</extracomment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month in QDate&apos;s format</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>business (%1)</source>
        <translation>Unternehmen (%1)</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>unzustellbar (Bounce)</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>Rückläufer</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>responded</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>unterdrückt</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>ohne Nachweis</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>held</source>
        <translation>mit Aufbewahrungssperre</translation>
    </message>
    <message>
        <source>held without enforcement</source>
        <translation>Aufbewahrungssperre nicht durchgesetzt</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>eine Unterlage</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>a duplicate</source>
        <translation>ein Duplikat</translation>
    </message>
    <message>
        <source>without an index</source>
        <translation>ohne Index</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>not as its index states</source>
        <translation>abweichend vom Index</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>A service of this machine that it takes is not there.</source>
        <translation>Ein Dienst dieses Rechners, der dafür nötig ist, fehlt.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Freigebender</translation>
    </message>
    <message>
        <source>Template version</source>
        <translation>Vorlagenversion</translation>
    </message>
    <message>
        <source>a second copy</source>
        <translation>eine zweite Kopie</translation>
    </message>
    <message>
        <source>Set off by</source>
        <translation>Ausgelöst durch</translation>
    </message>
    <message>
        <source>Channel chosen by</source>
        <translation>Kanal gewählt nach</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>cf::ui::WorkspaceTable</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Archivsystem</translation>
    </message>
</context>
<context>
    <name>cf::ui::WorkspaceWords</name>
    <message>
        <source>No channel told</source>
        <translation>Kein Kanal genannt</translation>
    </message>
    <message>
        <source>By several channels</source>
        <translation>Über mehrere Kanäle</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>In this workspace</source>
        <translation>In diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>No type told</source>
        <translation>Keine Art genannt</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>Nennen %1</translation>
    </message>
    <message>
        <source>Of these elsewhere</source>
        <translation>Davon anderswo</translation>
    </message>
    <message>
        <source>always</source>
        <translation>seit jeher</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Consent, %1</source>
        <translation>Einwilligung, %1</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>Type there</source>
        <translation>Art dort</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 aus %3</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Created there</source>
        <translation>Dort angelegt</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Dort geändert</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Has below it</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1, leading</source>
        <translation>%1, leitend</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>not told by this repository</source>
        <translation>von diesem Archivsystem nicht mitgeteilt</translation>
    </message>
    <message>
        <source>none under way when it was read</source>
        <translation>keiner im Gang, als er gelesen wurde</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>step not told</source>
        <translation>Schritt nicht genannt</translation>
    </message>
    <message>
        <source>at “%1”</source>
        <translation>bei „%1“</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>No retention class told</source>
        <translation>Keine Aufbewahrungsklasse genannt</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>Under a hold</source>
        <translation>Unter Aufbewahrungssperre</translation>
    </message>
    <message>
        <source>not counted: each record tells its holds</source>
        <translation>nicht gezählt: jede Unterlage nennt ihre Aufbewahrungssperren</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Archivsystem</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>Kennung dort</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>first known; earlier is not known here</source>
        <translation>zuerst bekannt; Früheres ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>members, links or workflows changed</source>
        <translation>Mitglieder, Verweise oder Workflows geändert</translation>
    </message>
    <message>
        <source>Known from %1</source>
        <translation>Bekannt ab %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Schäden</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>Regulatory cases</source>
        <translation>Aufsichtsfälle</translation>
    </message>
    <message>
        <source>Regulatory case</source>
        <translation>Aufsichtsfall</translation>
    </message>
    <message>
        <source>Policy exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Policy exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Consent records</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Consent record</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Other workspaces</source>
        <translation>Andere Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Other workspace</source>
        <translation>Anderer Arbeitsbereich</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) in the %1 days before %2</source>
        <translation>
            <numerusform>%n Mitteilung in den %1 Tagen vor dem %2</numerusform>
            <numerusform>%n Mitteilungen in den %1 Tagen vor dem %2</numerusform>
        </translation>
    </message>
    <message>
        <source>none in the %1 days before %2, which has passed</source>
        <translation>keine in den %1 Tagen vor dem %2, der vorüber ist</translation>
    </message>
    <message>
        <source>none yet in the %1 days before %2</source>
        <translation>noch keine in den %1 Tagen vor dem %2</translation>
    </message>
    <message>
        <source>Not understood: %1. There are workspace:KIND, renewal:&lt;30d, renewal:passed, renewal:2026-03, missing:notice and words.</source>
        <translation>Nicht verstanden: %1. Es gibt workspace:ART, renewal:&lt;30d, renewal:passed, renewal:2026-03, missing:notice und Wörter.</translation>
    </message>
</context>
<context>
    <name>cf::ui::WorkspacesPresenter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No workspace is called so, and none stands for it. That says nothing of repositories that are not connected.</source>
        <translation>Kein Arbeitsbereich heißt so, und keiner steht dafür. Über nicht verbundene Archivsysteme sagt das nichts.</translation>
    </message>
    <message>
        <source>Several are called so: %1</source>
        <translation>Mehrere heißen so: %1</translation>
    </message>
</context>
<context>
    <name>cf::ui::WorkspacesWidget</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>No workspace is known</source>
        <translation>Kein Arbeitsbereich ist bekannt</translation>
    </message>
    <message>
        <source>They come from repositories that keep business workspaces, such as Extended ECM, once these were read.</source>
        <translation>Sie kommen aus Archivsystemen, die Arbeitsbereiche führen, wie Extended ECM, sobald diese gelesen sind.</translation>
    </message>
    <message>
        <source>Open repositories</source>
        <translation>Repositorien öffnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What a notice is, as a query</source>
        <translation>Was eine Mitteilung ist, als Abfrage</translation>
    </message>
    <message>
        <source>Days before the renewal in which a notice counts</source>
        <translation>Tage vor der Verlängerung, in denen eine Mitteilung zählt</translation>
    </message>
    <message>
        <source>A notice is</source>
        <translation>Eine Mitteilung ist</translation>
    </message>
    <message>
        <source>sent at most</source>
        <translation>versandt höchstens</translation>
    </message>
    <message>
        <source>days before the renewal</source>
        <translation>Tage vor der Verlängerung</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: a name or id, workspace:policy renewal:&lt;30d missing:notice</source>
        <translation>Filter: Name oder Nummer, workspace:policy renewal:&lt;30d missing:notice</translation>
    </message>
    <message>
        <source>Find policies without a renewal notice</source>
        <translation>Policen ohne Mitteilung zur Verlängerung finden</translation>
    </message>
    <message>
        <source>Policies whose day of renewal passed or comes within 30 days, and no notice was sent before it</source>
        <translation>Policen, deren Tag der Verlängerung vorüber ist oder binnen 30 Tagen kommt, ohne dass vorher eine Mitteilung ging</translation>
    </message>
    <message>
        <source>That is no query; the rule before it holds: %1</source>
        <translation>Das ist keine Abfrage; es gilt die Regel davor: %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A kind of workspaces, and how many there are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>%1 kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>No workspace is meant by that</source>
        <translation>Damit ist kein Arbeitsbereich gemeint</translation>
    </message>
    <message>
        <source>Nothing is shown until the filter is understood</source>
        <translation>Nichts wird gezeigt, bis der Filter verstanden ist</translation>
    </message>
    <message>
        <source>Looked among %1, in every connected repository that keeps some.</source>
        <translation>Gesucht unter %1, in jedem verbundenen Archivsystem, das welche führt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>Die Liste kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Open dispute</source>
        <translation>Streitfall öffnen</translation>
    </message>
    <message>
        <source>New correspondence …</source>
        <translation>Neues Schreiben …</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Neue Mappe</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>usage: counterfoil-sandbox sample FOLDER [--seed S] [--records N] [--truth FILE]
       counterfoil-sandbox generate PROFILE --records N [--seed S] [--truth FILE]
       counterfoil-sandbox document NUMBER [--seed S] [--file K] [--as-recorded] [--out FILE]
       counterfoil-sandbox serve [--records N] [--seed S] [--fault JSON] …; see serve --help</source>
        <translation>Aufruf: counterfoil-sandbox sample ORDNER [--seed S] [--records N] [--truth DATEI]
        counterfoil-sandbox generate PROFIL --records N [--seed S] [--truth DATEI]
        counterfoil-sandbox document NUMMER [--seed S] [--file K] [--as-recorded] [--out DATEI]
        counterfoil-sandbox serve [--records N] [--seed S] [--fault JSON] …; siehe serve --help</translation>
    </message>
</context>
</TS>
