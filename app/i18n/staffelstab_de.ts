<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Staffelstab %1</source>
        <translation>Staffelstab %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You may use, study, pass on and improve it. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Sie dürfen sie benutzen, untersuchen, weitergeben und verbessern. Eine Gewähr gibt es nicht.</translation>
    </message>
    <message>
        <source>The workspace lies here</source>
        <translation>Hier liegt der Arbeitsbereich</translation>
    </message>
    <message>
        <source>One file with everything; attachments are in it.</source>
        <translation>Eine Datei mit allem; die Anlagen liegen mit darin.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Verwendete Bibliotheken</translation>
    </message>
    <message>
        <source>%1 %2 · licence: %3</source>
        <translation>%1 %2 · Lizenz: %3</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>AdministrationSection</name>
    <message>
        <source>Write the first entry by hand, or bring a table in under “Import and export”.</source>
        <translation>Schreiben Sie den ersten Eintrag von Hand, oder lesen Sie unter „Einlesen und Ausgeben“ eine Tabelle ein.</translation>
    </message>
    <message>
        <source>What rests on it?</source>
        <translation>Was beruht darauf?</translation>
    </message>
    <message>
        <source>Lists all legal bases, processes, steps, knowledge items, recommendations and services that rest on this legal basis</source>
        <translation>Zeigt alle Rechtsgrundlagen, Prozesse, Schritte, Wissensbausteine, Empfehlungen und Leistungen, die auf dieser Rechtsgrundlage beruhen</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir fragen</translation>
    </message>
    <message>
        <source>The day on which somebody leaves is asked so that the hand-over can begin in time and nobody is asked who is no longer there. It never appears in search or in an export, and the list of those who leave on the start page names posts, not people. A pseudonym is enough; leave out what you do not need.</source>
        <translation>Der Tag, an dem jemand ausscheidet, wird erfragt, damit die Übergabe rechtzeitig beginnen kann und niemand gefragt wird, der nicht mehr da ist. Er erscheint nie in der Suche und nie in einer Ausgabe, und die Liste der Austritte auf der Startseite nennt Stellen, keine Personen. Ein Pseudonym genügt; lassen Sie weg, was Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>Information and erasing</source>
        <translation>Auskunft und Löschung</translation>
    </message>
    <message>
        <source>Writes down for this person what is held about her, or erases it</source>
        <translation>Schreibt für diese Person auf, was über sie gespeichert ist, oder löscht sie</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Weil: %1</translation>
    </message>
    <message>
        <source>Simplify first: %1</source>
        <translation>Erst vereinfachen: %1</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>needs first: %1</source>
        <translation>braucht zuerst: %1</translation>
    </message>
    <message>
        <source>better after: %1</source>
        <translation>besser nach: %1</translation>
    </message>
    <message>
        <source>excludes: %1</source>
        <translation>schließt aus: %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>effort: %1</source>
        <translation>Aufwand: %1</translation>
    </message>
    <message>
        <source>costs: %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>AdviceView</name>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Nothing is recommended yet. Choose findings above, or take over a suggestion below.</source>
        <translation>Noch ist nichts empfohlen. Wählen Sie oben Befunde aus, oder übernehmen Sie unten einen Vorschlag.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>AnswerCell</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>AnswerEntries</name>
    <message>
        <source>There is nothing to choose from yet. The tasks come from question S2.1, the steps from P3.</source>
        <translation>Hier ist noch nichts zur Auswahl. Die Aufgaben kommen aus Frage S2.1, die Schritte aus P3.</translation>
    </message>
</context>
<context>
    <name>AnswerFiles</name>
    <message>
        <source>Move %1 to the bin</source>
        <translation>%1 in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Ctrl and V</source>
        <translation>Strg und V</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>a photo of your notes, a form, a list</source>
        <translation>ein Foto Ihrer Notizen, ein Vordruck, eine Liste</translation>
    </message>
</context>
<context>
    <name>AnswerLines</name>
    <message>
        <source>One entry a line; Enter begins the next one. What stands behind a colon is the explanation.</source>
        <translation>Ein Eintrag je Zeile; mit der Eingabetaste beginnt der nächste. Was hinter einem Doppelpunkt steht, ist die Erklärung.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>not available now</source>
        <translation>im Moment nicht möglich</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Helligkeit</translation>
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
        <source>As the computer</source>
        <translation>Wie System</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Ctrl+Plus and Ctrl+Minus change the text size on every page.</source>
        <translation>Strg+Plus und Strg+Minus ändern die Textgröße auf jeder Seite.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask a question</source>
        <translation>Eine Frage stellen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Ask as you would at the desk. Everybody who opens this workspace can read it.</source>
        <translation>Fragen Sie wie am Schreibtisch. Jeder, der diesen Arbeitsbereich öffnet, kann die Frage lesen.</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gerichtet an</translation>
    </message>
    <message>
        <source>May stay empty; then it is asked of nobody by name.</source>
        <translation>Darf leer bleiben; dann ist niemand namentlich gefragt.</translation>
    </message>
    <message>
        <source>Ask the question</source>
        <translation>Frage stellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AskOffer</name>
    <message>
        <source>Ask for it: the question waits on the start page until somebody has answered it.</source>
        <translation>Fragen Sie danach: Die Frage wartet auf der Startseite, bis jemand sie beantwortet hat.</translation>
    </message>
    <message>
        <source>The question goes onto the list of %1.</source>
        <translation>Die Frage kommt auf die Liste von %1.</translation>
    </message>
    <message>
        <source>%1 will probably know, %2.</source>
        <translation>%1 weiß es vermutlich, %2.</translation>
    </message>
    <message>
        <source>Ask the question</source>
        <translation>Frage stellen</translation>
    </message>
    <message>
        <source>Change before asking …</source>
        <translation>Vorher ändern …</translation>
    </message>
</context>
<context>
    <name>AssessmentAim</name>
    <message>
        <source>Level aimed at</source>
        <translation>Angestrebte Stufe</translation>
    </message>
    <message>
        <source>Aimed at by</source>
        <translation>Angestrebt bis</translation>
    </message>
    <message>
        <source>22.11.2026</source>
        <translation>22.11.2026</translation>
    </message>
</context>
<context>
    <name>AssessmentCard</name>
    <message>
        <source>Maturity</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Assess anew</source>
        <translation>Neu bewerten</translation>
    </message>
    <message>
        <source>Close the assessment</source>
        <translation>Bewertung schließen</translation>
    </message>
    <message>
        <source>Assess the maturity anew</source>
        <translation>Reifegrad neu bewerten</translation>
    </message>
    <message>
        <source>Not assessed yet.</source>
        <translation>Noch nicht bewertet.</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Write on at the assessment</source>
        <translation>An der Bewertung weiterschreiben</translation>
    </message>
    <message>
        <source>Begun and not saved yet: %1. What is typed is kept.</source>
        <translation>Angefangen und noch nicht gespeichert: %1. Das Getippte ist aufgehoben.</translation>
    </message>
    <message>
        <source>How it went on</source>
        <translation>Wie es weiterging</translation>
    </message>
</context>
<context>
    <name>AssessmentEditor</name>
    <message>
        <source>Maturity model</source>
        <translation>Reifegradmodell</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Reason for the assessment</source>
        <translation>Begründung der Bewertung</translation>
    </message>
    <message>
        <source>Save the assessment</source>
        <translation>Bewertung speichern</translation>
    </message>
    <message>
        <source>This model does not apply, for example to work inside the house</source>
        <translation>Dieses Modell gilt hier nicht, zum Beispiel für Arbeit im Haus</translation>
    </message>
    <message>
        <source>On the plain scale, seen from inside</source>
        <translation>Auf der einfachen Skala, von innen gesehen</translation>
    </message>
    <message>
        <source>Throw away what is typed</source>
        <translation>Getipptes verwerfen</translation>
    </message>
</context>
<context>
    <name>AssessmentLine</name>
    <message>
        <source>%1; inside: %2</source>
        <translation>%1; innen: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Aim: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Hide the criteria</source>
        <translation>Kriterien ausblenden</translation>
    </message>
    <message>
        <source>Criteria and evidence</source>
        <translation>Kriterien und Nachweise</translation>
    </message>
    <message>
        <source>%1: assessment of %2</source>
        <translation>%1: Bewertung vom %2</translation>
    </message>
</context>
<context>
    <name>AssessmentOccasion</name>
    <message>
        <source>Assessed on</source>
        <translation>Bewertet am</translation>
    </message>
    <message>
        <source>22.11.2026</source>
        <translation>22.11.2026</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Team or names</source>
        <translation>Team oder Namen</translation>
    </message>
</context>
<context>
    <name>AssessmentText</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, vorläufig</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Nachweis: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AttachmentWords</name>
    <message numerus="yes">
        <source>%n page(s) read</source>
        <translation>
            <numerusform>%n Seite gelesen</numerusform>
            <numerusform>%n Seiten gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) read</source>
        <translation>
            <numerusform>%n Tabellenblatt gelesen</numerusform>
            <numerusform>%n Tabellenblätter gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) read</source>
        <translation>
            <numerusform>%n Folie gelesen</numerusform>
            <numerusform>%n Folien gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>no text: sheet %1</source>
        <translation>kein Text: Tabellenblatt %1</translation>
    </message>
    <message>
        <source>no text: slide %1</source>
        <translation>kein Text: Folie %1</translation>
    </message>
    <message>
        <source>no text: page %1</source>
        <translation>kein Text: Seite %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them recognised from pictures</source>
        <translation>
            <numerusform>davon %n aus einem Bild erkannt</numerusform>
            <numerusform>davon %n aus Bildern erkannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not recognised yet</source>
        <translation>
            <numerusform>%n Bild noch nicht erkannt</numerusform>
            <numerusform>%n Bilder noch nicht erkannt</numerusform>
        </translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Tabellenblatt %1</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>Folie %1</translation>
    </message>
    <message>
        <source>not readable: this kind of file is not read. It is kept and can be opened; attach it as PDF too if its words are to be found.</source>
        <translation>nicht lesbar: Diese Art von Datei wird nicht gelesen. Sie bleibt aufbewahrt und lässt sich öffnen; hängen Sie sie zusätzlich als PDF an, wenn ihre Wörter gefunden werden sollen.</translation>
    </message>
    <message>
        <source>not readable: the file is damaged. Open it in its own program, save it again and attach it anew.</source>
        <translation>nicht lesbar: Die Datei ist beschädigt. Öffnen Sie sie in ihrem eigenen Programm, speichern Sie sie neu und hängen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>not readable: the file asks for a password. Attach a copy without one if its words are to be found.</source>
        <translation>nicht lesbar: Die Datei verlangt ein Kennwort. Hängen Sie eine Kopie ohne Kennwort an, wenn ihre Wörter gefunden werden sollen.</translation>
    </message>
    <message>
        <source>only partly readable: the file takes too long or too much memory. Attach it in smaller parts if all its words are to be found.</source>
        <translation>nur teilweise lesbar: Die Datei braucht zu viel Zeit oder Speicher. Hängen Sie sie in kleineren Teilen an, wenn alle Wörter gefunden werden sollen.</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation>%1, Teil %2</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>A backup is one file with everything: all records, their history, the bin and all attachments. It is read again right after writing. Keep one outside of this computer as well, for example on a USB stick in the safe. It holds staff data; treat it like the workspace itself.</source>
        <translation>Eine Sicherung ist eine Datei mit allem: alle Einträge, ihr Verlauf, der Papierkorb und alle Anlagen. Sie wird gleich nach dem Schreiben noch einmal gelesen. Bewahren Sie eine auch außerhalb dieses Computers auf, zum Beispiel auf einem USB-Stick im Tresor. Sie enthält Personaldaten; behandeln Sie sie wie den Arbeitsbereich selbst.</translation>
    </message>
    <message>
        <source>Into the file</source>
        <translation>In die Datei</translation>
    </message>
    <message>
        <source>Back up into a file</source>
        <translation>In eine Datei sichern</translation>
    </message>
    <message>
        <source>Workspaces (*.stab)</source>
        <translation>Arbeitsbereiche (*.stab)</translation>
    </message>
</context>
<context>
    <name>BackupListCard</name>
    <message>
        <source>Automatic backups</source>
        <translation>Automatische Sicherungen</translation>
    </message>
    <message>
        <source>Once a day a backup is made in the folder “Sicherungen” beside the workspace. The last 7 days, 4 weeks and 12 months are kept.</source>
        <translation>Einmal am Tag entsteht eine Sicherung im Ordner „Sicherungen“ neben dem Arbeitsbereich. Aufgehoben werden die letzten 7 Tage, 4 Wochen und 12 Monate.</translation>
    </message>
    <message>
        <source>There is none yet; the first one is made within the first minute after opening.</source>
        <translation>Noch gibt es keine; die erste entsteht in der ersten Minute nach dem Öffnen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Wiederherstellen …</translation>
    </message>
</context>
<context>
    <name>BasisCard</name>
    <message>
        <source>Recommend something</source>
        <translation>Etwas empfehlen</translation>
    </message>
    <message>
        <source>Hide the findings</source>
        <translation>Befunde ausblenden</translation>
    </message>
    <message>
        <source>Choose findings</source>
        <translation>Befunde auswählen</translation>
    </message>
    <message>
        <source>A recommendation rests on what was said. Write findings down under “Moderation” first.</source>
        <translation>Eine Empfehlung beruht auf dem, was gesagt wurde. Schreiben Sie zuerst unter „Moderation“ Befunde auf.</translation>
    </message>
    <message>
        <source>Choose at least one finding that it rests on.</source>
        <translation>Wählen Sie mindestens einen Befund aus, auf dem die Empfehlung beruht.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) chosen. What is recommended because of it?</source>
        <translation>
            <numerusform>%n Befund ausgewählt. Was wird deshalb empfohlen?</numerusform>
            <numerusform>%n Befunde ausgewählt. Was wird deshalb empfohlen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · something is recommended because of it already</source>
        <translation>%1 · daraus wird schon etwas empfohlen</translation>
    </message>
    <message>
        <source>Title of the recommendation</source>
        <translation>Titel der Empfehlung</translation>
    </message>
    <message>
        <source>What should be done, in one line</source>
        <translation>Was getan werden soll, in einer Zeile</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Empfehlen</translation>
    </message>
</context>
<context>
    <name>BenefitColumn</name>
    <message>
        <source>Utility value: %1</source>
        <translation>Nutzwert: %1</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: fehlt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Write down: %1</source>
        <translation>Aufschreiben: %1</translation>
    </message>
</context>
<context>
    <name>BinLine</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message>
        <source>Loading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you remove comes here and can be taken back at any time.</source>
        <translation>Was Sie entfernen, kommt hierher und lässt sich jederzeit zurückholen.</translation>
    </message>
    <message>
        <source>Narrow the bin</source>
        <translation>Papierkorb eingrenzen</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Removed entries</source>
        <translation>Entfernte Einträge</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Take tag away</source>
        <translation>Schlagwort wegnehmen</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Schlagworte ändern</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Statuswort</translation>
    </message>
    <message>
        <source>Reason for the status</source>
        <translation>Begründung des Status</translation>
    </message>
    <message>
        <source>Reason (needed)</source>
        <translation>Begründung (nötig)</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Status setzen</translation>
    </message>
    <message>
        <source>Clear status</source>
        <translation>Status löschen</translation>
    </message>
    <message>
        <source>Move them to the bin</source>
        <translation>In den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>Close the bundle</source>
        <translation>Bündel schließen</translation>
    </message>
    <message>
        <source>Move the bundle to the bin</source>
        <translation>Bündel in den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>CapacityColumn</name>
    <message>
        <source>Bound hours: %1</source>
        <translation>Gebundene Stunden: %1</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Write down the cases a year and the working time</source>
        <translation>Fälle im Jahr und Bearbeitungszeit angeben</translation>
    </message>
    <message>
        <source>Posts: %1</source>
        <translation>Stellen: %1</translation>
    </message>
    <message>
        <source>Planned working hours of a year</source>
        <translation>Jahresarbeitszeit in Stunden</translation>
    </message>
    <message>
        <source>Factor for general working time</source>
        <translation>Zuschlag für allgemeine Arbeiten (Faktor)</translation>
    </message>
    <message>
        <source>From 1 on, for example for meetings and breaks. Both numbers are kept on this computer and count for all processes.</source>
        <translation>Ab 1, zum Beispiel für Besprechungen und Pausen. Beide Zahlen bleiben auf diesem Rechner und gelten für alle Prozesse.</translation>
    </message>
</context>
<context>
    <name>ChangesList</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>CheckEntry</name>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Data check</source>
        <translation>Datenprüfung</translation>
    </message>
    <message>
        <source>Reads every record and every attachment again and compares it with its check sum. Nothing is changed, and you can go on working meanwhile.</source>
        <translation>Liest jeden Eintrag und jede Anlage noch einmal und vergleicht sie mit ihrer Prüfsumme. Es wird nichts geändert, und Sie können währenddessen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchverzeichnis</translation>
    </message>
    <message>
        <source>The index ranks what is searched. It is made from the records, so it can be built again at any time without losing anything.</source>
        <translation>Das Verzeichnis ordnet die Treffer der Suche. Es entsteht aus den Einträgen und lässt sich deshalb jederzeit neu aufbauen, ohne dass etwas verloren geht.</translation>
    </message>
    <message>
        <source>Build the index again</source>
        <translation>Verzeichnis neu aufbauen</translation>
    </message>
    <message>
        <source>The index is being built</source>
        <translation>Das Verzeichnis wird aufgebaut</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Circle: %1</source>
        <translation>Fragekreis: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n Befund</numerusform>
            <numerusform>%1, %n Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The file is larger than 100 MB.</source>
        <translation>Die Datei ist größer als 100 MB.</translation>
    </message>
    <message>
        <source>The file is kept inside the workspace: %1</source>
        <translation>Die Datei liegt jetzt im Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>Give --to PATH.</source>
        <translation>Geben Sie --to PFAD an.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>--%1 needs a number.</source>
        <translation>--%1 braucht eine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record. Known: %2.</source>
        <translation>„%1“ ist keine Art von Datensatz. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchverzeichnis</translation>
    </message>
    <message>
        <source>The search index could not be brought up to date yet. What was saved is safe; until then quick find answers.</source>
        <translation>Das Suchverzeichnis konnte noch nicht auf den neuen Stand gebracht werden. Was gespeichert wurde, ist sicher; bis dahin antwortet die Schnellsuche.</translation>
    </message>
    <message>
        <source>Something is missing: staffelstab-cli %1 %2</source>
        <translation>Es fehlt etwas: staffelstab-cli %1 %2</translation>
    </message>
    <message>
        <source>“%1” is one argument too many: staffelstab-cli %2 %3</source>
        <translation>„%1“ ist ein Argument zu viel: staffelstab-cli %2 %3</translation>
    </message>
    <message>
        <source>The language is de or en.</source>
        <translation>Die Sprache ist de oder en.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Give --add TAG or --remove TAG.</source>
        <translation>Geben Sie --add SCHLAGWORT oder --remove SCHLAGWORT an.</translation>
    </message>
    <message>
        <source>Give --set CODE or --clear CODE.</source>
        <translation>Geben Sie --set CODE oder --clear CODE an.</translation>
    </message>
    <message>
        <source>The link is taken away.</source>
        <translation>Die Verknüpfung ist aufgehoben.</translation>
    </message>
    <message>
        <source>Process and recommendation are linked.</source>
        <translation>Prozess und Handlungsempfehlung sind verknüpft.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <translation>
            <numerusform>%n Datensatz nach %1 geschrieben.</numerusform>
            <numerusform>%n Datensätze nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than 4 MB.</source>
        <translation>Die Datei ist größer als 4 MB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation>Die Datei ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write 2026-11-22 or 22.11.2026.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie 2026-11-22 oder 22.11.2026.</translation>
    </message>
    <message>
        <source>“%1” is not a time; write 2026-11-22T14:30:00Z.</source>
        <translation>„%1“ ist kein Zeitpunkt; schreiben Sie 2026-11-22T14:30:00Z.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>“%1” is not in the list: %2.</source>
        <translation>„%1“ steht nicht in der Liste: %2.</translation>
    </message>
    <message>
        <source>A JSON object is expected.</source>
        <translation>Erwartet wird ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>There is no part “%1”.</source>
        <translation>Den Teil „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>A JSON array is expected.</source>
        <translation>Erwartet wird ein JSON-Array.</translation>
    </message>
    <message>
        <source>A value of another type is expected.</source>
        <translation>Erwartet wird ein Wert von anderer Art.</translation>
    </message>
    <message>
        <source>The JSON is broken at character %1: %2.</source>
        <translation>Das JSON ist bei Zeichen %1 fehlerhaft: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Known: %2.</source>
        <translation>Das Feld „%1“ gibt es nicht. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>„%1“ hat nicht die Form FELD=WERT.</translation>
    </message>
    <message>
        <source>The program computes this field itself.</source>
        <translation>Dieses Feld berechnet das Programm selbst.</translation>
    </message>
    <message>
        <source>“%1” has no parts.</source>
        <translation>„%1“ hat keine Teile.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved to the bin</source>
        <translation>in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>taken out of the bin</source>
        <translation>aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>command %1</source>
        <translation>Befehl %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Try “%1”.</source>
        <translation>Versuchen Sie „%1“.</translation>
    </message>
    <message>
        <source>Saved at %1: %2 (revision %3)</source>
        <translation>Gespeichert um %1: %2 (Revision %3)</translation>
    </message>
    <message>
        <source>Attachments are made with “attach”, since they need a file.</source>
        <translation>Anhänge werden mit „attach“ angelegt, weil sie eine Datei brauchen.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1 of %2 hits shown; more with --limit.</source>
        <translation>%1 von %2 Treffern; mehr mit --limit.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>Meinten Sie: %1?</translation>
    </message>
    <message>
        <source>No record has all words; these have some of them.</source>
        <translation>Kein Datensatz enthält alle Wörter; diese enthalten einige davon.</translation>
    </message>
    <message>
        <source>The search index is not ready; quick find has answered.</source>
        <translation>Das Suchverzeichnis ist noch nicht bereit; die Schnellsuche hat geantwortet.</translation>
    </message>
    <message>
        <source>What is to be found?</source>
        <translation>Was soll gefunden werden?</translation>
    </message>
    <message>
        <source>The search index is up to date: %1 documents.</source>
        <translation>Das Suchverzeichnis ist auf dem neuesten Stand: %1 Dokumente.</translation>
    </message>
    <message>
        <source>Media breaks: %1</source>
        <translation>Medienbrüche: %1</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>%1: %2 records and %3 attachments read, all sound.</source>
        <translation>%1: %2 Datensätze und %3 Anhänge gelesen, alles in Ordnung.</translation>
    </message>
    <message>
        <source>%1 was made, with the sample municipality.</source>
        <translation>%1 wurde angelegt, mit der Beispielkommune.</translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Checking the records</source>
        <translation>Datensätze werden geprüft</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Sicherung wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n process(es) saved.</source>
        <translation>
            <numerusform>Schlagworte von %n Prozess gespeichert.</numerusform>
            <numerusform>Schlagworte von %n Prozessen gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Status of %n process(es) saved.</source>
        <translation>
            <numerusform>Status von %n Prozess gespeichert.</numerusform>
            <numerusform>Status von %n Prozessen gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back; %n record(s) changed.</source>
        <translation>
            <numerusform>Zurückgenommen; %n Datensatz geändert.</numerusform>
            <numerusform>Zurückgenommen; %n Datensätze geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the bin.</source>
        <translation>
            <numerusform>%n Datensatz in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Datensätze in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out of the bin.</source>
        <translation>
            <numerusform>%n Datensatz aus dem Papierkorb geholt.</numerusform>
            <numerusform>%n Datensätze aus dem Papierkorb geholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n damage(s) found. Nothing was changed. Go on with a backup.</source>
        <translation>
            <numerusform>%1: %n Schaden gefunden. Nichts wurde verändert. Arbeiten Sie mit einer Sicherung weiter.</numerusform>
            <numerusform>%1: %n Schäden gefunden. Nichts wurde verändert. Arbeiten Sie mit einer Sicherung weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say --yes if you mean it.</source>
        <translation>Geben Sie --yes an, wenn Sie es so meinen.</translation>
    </message>
    <message>
        <source>form, stem</source>
        <translation>Form, Stamm</translation>
    </message>
    <message>
        <source>masculine base</source>
        <translation>männliche Form</translation>
    </message>
    <message>
        <source>word family</source>
        <translation>Wortfamilie</translation>
    </message>
    <message>
        <source>compound parts</source>
        <translation>Wortteile</translation>
    </message>
    <message>
        <source>part stems</source>
        <translation>Stämme der Teile</translation>
    </message>
    <message>
        <source>thesaurus</source>
        <translation>Thesaurus</translation>
    </message>
    <message>
        <source>Citation: %1</source>
        <translation>Fundstelle: %1</translation>
    </message>
    <message>
        <source>File reference: %1</source>
        <translation>Aktenzeichen: %1</translation>
    </message>
    <message>
        <source>Query: %1</source>
        <translation>Suchanfrage: %1</translation>
    </message>
    <message>
        <source>No German dictionary (hunspell-de-de) is installed; compounds are not split.</source>
        <translation>Es ist kein deutsches Wörterbuch (hunspell-de-de) installiert; Zusammensetzungen werden nicht zerlegt.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Die Option „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The value of the option “%1” is missing, or it takes none.</source>
        <translation>Der Option „%1“ fehlt ihr Wert, oder sie nimmt keinen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 of them refused.</source>
        <translation>
            <numerusform>%n Datei, %1 davon abgelehnt.</numerusform>
            <numerusform>%n Dateien, %1 davon abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Die Sicherung wird gelesen</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>gleiche Bedeutung</translation>
    </message>
    <message>
        <source>Nothing rests on %1.</source>
        <translation>Nichts beruht auf %1.</translation>
    </message>
    <message>
        <source>No process is like it.</source>
        <translation>Kein Prozess ist ihm ähnlich.</translation>
    </message>
    <message>
        <source>--keep is on or off.</source>
        <translation>--keep nimmt on oder off.</translation>
    </message>
    <message>
        <source>No search without a hit so far.</source>
        <translation>Bisher keine Suche ohne Treffer.</translation>
    </message>
    <message>
        <source>This workspace does not keep searches without a hit; --keep on begins.</source>
        <translation>Dieser Arbeitsbereich hebt Suchen ohne Treffer nicht auf; --keep on beginnt damit.</translation>
    </message>
    <message>
        <source>Words of the same meaning: %1</source>
        <translation>Wörter gleicher Bedeutung: %1</translation>
    </message>
    <message>
        <source>--sort takes relevance, date or name.</source>
        <translation>--sort nimmt relevance, date oder name.</translation>
    </message>
    <message>
        <source>“%1” is no process; only processes are compared.</source>
        <translation>„%1“ ist kein Prozess; verglichen werden nur Prozesse.</translation>
    </message>
    <message>
        <source>Completeness: %1 of 100 points</source>
        <translation>Vollständigkeit: %1 von 100 Punkten</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”</source>
        <translation>%1: „%2“ → „%3“</translation>
    </message>
    <message>
        <source>“%1” is neither a process nor a workshop nor a unit.</source>
        <translation>„%1“ ist weder ein Prozess noch ein Workshop noch eine Organisationseinheit.</translation>
    </message>
    <message>
        <source>Nothing to suggest.</source>
        <translation>Nichts vorzuschlagen.</translation>
    </message>
    <message>
        <source>The format is pdf, odt or html.</source>
        <translation>Das Format ist pdf, odt oder html.</translation>
    </message>
    <message>
        <source>There is no document “%1”.</source>
        <translation>Es gibt kein Dokument „%1“.</translation>
    </message>
    <message>
        <source>Say what the document is about: give the ID of a %1.</source>
        <translation>Sagen Sie, worum es im Dokument geht: Geben Sie die Kennung an (%1).</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>The document lies in %1.</source>
        <translation>Das Dokument liegt in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) written to %1.</source>
        <translation>
            <numerusform>Ein Termin in %1 geschrieben.</numerusform>
            <numerusform>%n Termine in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) name no day and are not in it.</source>
        <translation>
            <numerusform>Ein Eintrag nennt keinen Tag und fehlt darin.</numerusform>
            <numerusform>%n Einträge nennen keinen Tag und fehlen darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>With 20 % less: %1 – %2</source>
        <translation>Mit 20 % weniger: %1 – %2</translation>
    </message>
    <message>
        <source>Not planned:</source>
        <translation>Nicht eingeplant:</translation>
    </message>
    <message>
        <source>Text of attachments</source>
        <translation>Text der Dokumente</translation>
    </message>
    <message>
        <source>Read now: %1</source>
        <translation>Jetzt gelesen: %1</translation>
    </message>
    <message>
        <source>Give --town NAME: whoever takes it in shall see it.</source>
        <translation>Geben Sie --town NAME an: Wer das Paket aufnimmt, soll es sehen.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that speak of people were replaced; --list shows them.</source>
        <translation>
            <numerusform>%n Stelle, die von Personen spricht, wurde ersetzt; --list zeigt sie.</numerusform>
            <numerusform>%n Stellen, die von Personen sprechen, wurden ersetzt; --list zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes from %1</source>
        <translation>Stammt aus %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>The person is “%1” from now on.</source>
        <translation>Die Person heißt ab jetzt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) still name her. Look at each of them:</source>
        <translation>
            <numerusform>%n Text nennt sie noch. Bitte sehen Sie ihn an:</numerusform>
            <numerusform>%n Texte nennen sie noch. Bitte sehen Sie jeden an:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold the name. Delete them when you need them no more:</source>
        <translation>
            <numerusform>%n Sicherung enthält den Namen noch. Löschen Sie sie, wenn Sie sie nicht mehr brauchen:</numerusform>
            <numerusform>%n Sicherungen enthalten den Namen noch. Löschen Sie sie, wenn Sie sie nicht mehr brauchen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program reads the workspace. Close it and run this once more, so that no piece of the name stays in the file.</source>
        <translation>Ein anderes Programm liest den Arbeitsbereich. Schließen Sie es und rufen Sie dies noch einmal auf, damit kein Stück des Namens in der Datei bleibt.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Give --confirm with the name as it stands in the record.</source>
        <translation>Das lässt sich nicht zurücknehmen. Geben Sie --confirm mit dem Namen an, wie er im Eintrag steht.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>Say “export” or “erase”.</source>
        <translation>Sagen Sie „export“ oder „erase“.</translation>
    </message>
    <message>
        <source>Not ranked, because numbers are missing: %1</source>
        <translation>Nicht eingeordnet, weil Angaben fehlen: %1</translation>
    </message>
    <message>
        <source>Work that could be saved (utility value)</source>
        <translation>Wo sich Arbeit sparen ließe (Nutzwert)</translation>
    </message>
    <message>
        <source>How the work is done (media breaks)</source>
        <translation>Wie gearbeitet wird (Medienbrüche)</translation>
    </message>
    <message>
        <source>What would be lost (risk)</source>
        <translation>Was verloren ginge (Risiko)</translation>
    </message>
    <message>
        <source>From %1, %2, licence %3</source>
        <translation>Von %1, %2, Lizenz %3</translation>
    </message>
    <message>
        <source>text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>People were erased here; the program no longer knows their names. Read the records before you hand them on.</source>
        <translation>Hier wurden Personen gelöscht; ihre Namen kennt das Programm nicht mehr. Lesen Sie die Einträge, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>The program does not know of copies that were made by hand.</source>
        <translation>Von Hand gemachte Kopien kennt das Programm nicht.</translation>
    </message>
    <message>
        <source>--to needs the ID of an attachment.</source>
        <translation>--to braucht die ID eines Anhangs.</translation>
    </message>
    <message>
        <source>%1 of 100 written down</source>
        <translation>%1 von 100 dokumentiert</translation>
    </message>
    <message>
        <source>risk %1, after precautions %2</source>
        <translation>Risiko %1, nach Vorsorge %2</translation>
    </message>
    <message>
        <source>Ordered by law and therefore not ranked: %1</source>
        <translation>Gesetzlich vorgeschrieben und deshalb nicht eingereiht: %1</translation>
    </message>
    <message>
        <source>%1 · %2 “%3” · %4</source>
        <translation>%1 · %2 „%3“ · %4</translation>
    </message>
    <message>
        <source>Reply of %1: %2</source>
        <translation>Antwort von %1: %2</translation>
    </message>
    <message>
        <source>No comments.</source>
        <translation>Keine Kommentare.</translation>
    </message>
</context>
<context>
    <name>CliHelp</name>
    <message>
        <source>leave the search index as it is; it follows later</source>
        <translation>das Suchverzeichnis lassen, wie es ist; es folgt später</translation>
    </message>
    <message>
        <source>at most N results; 0 = all</source>
        <translation>höchstens N Ergebnisse; 0 = alle</translation>
    </message>
    <message>
        <source>makes an empty workspace</source>
        <translation>legt einen leeren Arbeitsbereich an</translation>
    </message>
    <message>
        <source>An existing file is never overwritten.</source>
        <translation>Eine vorhandene Datei wird nie überschrieben.</translation>
    </message>
    <message>
        <source>with the processes of the invented sample municipality</source>
        <translation>mit den Abläufen der erfundenen Beispielkommune</translation>
    </message>
    <message>
        <source>takes in files and folders</source>
        <translation>liest Dateien und Ordner ein</translation>
    </message>
    <message>
        <source>BPMN 2.0, Markdown, plain text, HTML, JSON lines, CSV and our own exchange format are recognised. Importing the same thing again updates it. A bad file is named with its reason and position, nothing of it is kept, and the rest goes on.</source>
        <translation>Erkannt werden BPMN 2.0, Markdown, einfacher Text, HTML, JSON-Zeilen, CSV und das eigene Austauschformat. Wer dasselbe noch einmal einliest, aktualisiert es. Eine fehlerhafte Datei wird mit Grund und Stelle genannt, von ihr bleibt nichts, und der Rest geht weiter.</translation>
    </message>
    <message>
        <source>finds records by words, best first</source>
        <translation>findet Datensätze nach Wörtern, die besten zuerst</translation>
    </message>
    <message>
        <source>one query a line from standard input, one answer a line</source>
        <translation>je Zeile der Standardeingabe eine Anfrage, je Zeile eine Antwort</translation>
    </message>
    <message>
        <source>at most N hits (10)</source>
        <translation>höchstens N Treffer (10)</translation>
    </message>
    <message>
        <source>leave out the first N hits</source>
        <translation>die ersten N Treffer auslassen</translation>
    </message>
    <message>
        <source>only this kind of record; may be repeated</source>
        <translation>nur diese Art von Datensatz; wiederholbar</translation>
    </message>
    <message>
        <source>only of this unit; may be repeated</source>
        <translation>nur aus dieser Organisationseinheit; wiederholbar</translation>
    </message>
    <message>
        <source>only with this status word; may be repeated</source>
        <translation>nur mit diesem Statuswort; wiederholbar</translation>
    </message>
    <message>
        <source>only with this tag; may be repeated</source>
        <translation>nur mit diesem Schlagwort; wiederholbar</translation>
    </message>
    <message>
        <source>the last word may be the beginning of one</source>
        <translation>das letzte Wort darf ein Wortanfang sein</translation>
    </message>
    <message>
        <source>lists the records of a kind by title</source>
        <translation>listet die Datensätze einer Art nach Titel auf</translation>
    </message>
    <message>
        <source>leave out the first N</source>
        <translation>die ersten N auslassen</translation>
    </message>
    <message>
        <source>shows one record; of a process the whole sheet</source>
        <translation>zeigt einen Datensatz, bei einem Prozess das ganze Prozessblatt</translation>
    </message>
    <message>
        <source>lists the fields of a kind and the codes they accept</source>
        <translation>listet die Felder einer Art und ihre zulässigen Codes auf</translation>
    </message>
    <message>
        <source>makes a new record</source>
        <translation>legt einen neuen Datensatz an</translation>
    </message>
    <message>
        <source>Values: dates as 2026-11-22 or 22.11.2026, numbers with a comma, several values separated by |, groups and rows as JSON or group.part=value, @FILE for the content of a file. A process without unit goes to “not yet assigned”; a step is numbered behind the last one.</source>
        <translation>Werte: Datum als 2026-11-22 oder 22.11.2026, Zahlen mit Komma, mehrere Werte mit | getrennt, Gruppen und Zeilen als JSON oder gruppe.teil=wert, @DATEI für den Inhalt einer Datei. Ein Prozess ohne Organisationseinheit kommt zu „noch nicht zugeordnet“; ein Schritt wird hinter dem letzten nummeriert.</translation>
    </message>
    <message>
        <source>changes single fields of a record</source>
        <translation>ändert einzelne Felder eines Datensatzes</translation>
    </message>
    <message>
        <source>Values are written as with “add”; nothing behind the = empties the field. With --since a field that somebody else changed after that revision is not overwritten (exit code 5).</source>
        <translation>Werte werden wie bei „add“ geschrieben; nichts hinter dem = leert das Feld. Mit --since wird ein Feld nicht überschrieben, das jemand anderes nach dieser Revision geändert hat (Rückgabewert 5).</translation>
    </message>
    <message>
        <source>the revision that you have seen</source>
        <translation>die Revision, die Sie gesehen haben</translation>
    </message>
    <message>
        <source>adds and removes tags of processes</source>
        <translation>fügt Prozessen Schlagworte hinzu oder entfernt sie</translation>
    </message>
    <message>
        <source>tag to add; may be repeated</source>
        <translation>Schlagwort, das hinzukommt; wiederholbar</translation>
    </message>
    <message>
        <source>tag to remove; may be repeated</source>
        <translation>Schlagwort, das entfällt; wiederholbar</translation>
    </message>
    <message>
        <source>sets and clears status words of processes</source>
        <translation>setzt und löscht Statuswörter von Prozessen</translation>
    </message>
    <message>
        <source>A status word says what is offered online today and is dated today.</source>
        <translation>Ein Statuswort sagt, was heute online geht, und trägt das heutige Datum.</translation>
    </message>
    <message>
        <source>status word to set; may be repeated</source>
        <translation>Statuswort, das gesetzt wird; wiederholbar</translation>
    </message>
    <message>
        <source>status word to clear; may be repeated</source>
        <translation>Statuswort, das gelöscht wird; wiederholbar</translation>
    </message>
    <message>
        <source>for example the name of the form</source>
        <translation>zum Beispiel der Name des Formulars</translation>
    </message>
    <message>
        <source>where this can be seen</source>
        <translation>wo man das sehen kann</translation>
    </message>
    <message>
        <source>needed by some status words</source>
        <translation>bei manchen Statuswörtern nötig</translation>
    </message>
    <message>
        <source>links a process and a recommendation</source>
        <translation>verknüpft einen Prozess und eine Handlungsempfehlung</translation>
    </message>
    <message>
        <source>take the link away</source>
        <translation>die Verknüpfung aufheben</translation>
    </message>
    <message>
        <source>keeps a file inside the workspace, with a record</source>
        <translation>legt eine Datei im Arbeitsbereich ab, bei einem Datensatz</translation>
    </message>
    <message>
        <source>what the file is: Form, Template, Notice …</source>
        <translation>was die Datei ist: Form, Template, Notice …</translation>
    </message>
    <message>
        <source>file to write; must not exist</source>
        <translation>Datei, die geschrieben wird; darf noch nicht vorhanden sein</translation>
    </message>
    <message>
        <source>brings the search index up to date</source>
        <translation>bringt das Suchverzeichnis auf den neuesten Stand</translation>
    </message>
    <message>
        <source>throw it away and make it again</source>
        <translation>verwerfen und neu aufbauen</translation>
    </message>
    <message>
        <source>shows who changed what, newest first</source>
        <translation>zeigt, wer was geändert hat, das Neueste zuerst</translation>
    </message>
    <message>
        <source>takes back the last change, or the one named by history</source>
        <translation>nimmt die letzte Änderung zurück oder die, die „history“ nennt</translation>
    </message>
    <message>
        <source>moves records to the bin</source>
        <translation>legt Datensätze in den Papierkorb</translation>
    </message>
    <message>
        <source>lists what lies in the bin</source>
        <translation>listet auf, was im Papierkorb liegt</translation>
    </message>
    <message>
        <source>takes records out of the bin</source>
        <translation>holt Datensätze aus dem Papierkorb</translation>
    </message>
    <message>
        <source>writes all records as an exchange file</source>
        <translation>schreibt alle Datensätze als Austauschdatei</translation>
    </message>
    <message>
        <source>Restricted fields (leaving dates of people) are left out.</source>
        <translation>Geschützte Felder (wann jemand geht) bleiben draußen.</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>reads everything again and names damage in words</source>
        <translation>liest alles noch einmal und nennt Schäden in Worten</translation>
    </message>
    <message>
        <source>writes a checked copy, also while others write</source>
        <translation>schreibt eine geprüfte Kopie, auch während andere schreiben</translation>
    </message>
    <message>
        <source>makes a new workspace of a backup</source>
        <translation>macht aus einer Sicherung einen neuen Arbeitsbereich</translation>
    </message>
    <message>
        <source>The backup is checked first; an existing file is never overwritten.</source>
        <translation>Die Sicherung wird vorher geprüft; eine vorhandene Datei wird nie überschrieben.</translation>
    </message>
    <message>
        <source>one JSON object a line instead of text</source>
        <translation>je Zeile ein JSON-Objekt statt Text</translation>
    </message>
    <message>
        <source>de or en; otherwise as the environment says (LANG)</source>
        <translation>de oder en; sonst nach der Umgebung (LANG)</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>Staffelstab on the command line: capture processes and experience, find them, hand them over.</source>
        <translation>Staffelstab auf der Kommandozeile: Abläufe und Erfahrung aufschreiben, finden, weitergeben.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>COMMAND FILE … [options]</source>
        <translation>BEFEHL DATEI … [Optionen]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>FILE is a workspace (*.stab). ID is the id of a record, its unique beginning (8 characters or more) or the id it was imported with.</source>
        <translation>DATEI ist ein Arbeitsbereich (*.stab). ID ist die Kennung eines Datensatzes, ihr eindeutiger Anfang (mindestens 8 Zeichen) oder die Kennung, mit der er eingelesen wurde.</translation>
    </message>
    <message>
        <source>More about one command: staffelstab-cli COMMAND --help</source>
        <translation>Mehr zu einem Befehl: staffelstab-cli BEFEHL --help</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Exit code:</source>
        <translation>Rückgabewert:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>nothing found, or a file of an import was refused</source>
        <translation>nichts gefunden, oder eine Datei wurde beim Einlesen abgelehnt</translation>
    </message>
    <message>
        <source>called in a wrong way</source>
        <translation>falsch aufgerufen</translation>
    </message>
    <message>
        <source>no such file or record</source>
        <translation>keine solche Datei, kein solcher Datensatz</translation>
    </message>
    <message>
        <source>a value breaks a rule</source>
        <translation>ein Wert verstößt gegen eine Regel</translation>
    </message>
    <message>
        <source>changed by somebody else meanwhile</source>
        <translation>inzwischen von jemand anderem geändert</translation>
    </message>
    <message>
        <source>another program writes, or the workspace is read-only</source>
        <translation>ein anderes Programm schreibt, oder der Arbeitsbereich ist nur zum Lesen offen</translation>
    </message>
    <message>
        <source>the file is damaged, foreign or of a newer version</source>
        <translation>die Datei ist beschädigt, fremd oder von einer neueren Version</translation>
    </message>
    <message>
        <source>disk full, network drive, or not readable or writable</source>
        <translation>Datenträger voll, Netzlaufwerk oder nicht lesbar oder beschreibbar</translation>
    </message>
    <message>
        <source>mistake of the program</source>
        <translation>Fehler des Programms</translation>
    </message>
    <message>
        <source>stopped with Ctrl+C; nothing is left half done</source>
        <translation>mit Strg+C angehalten; nichts bleibt halb fertig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Optionen aller Befehle</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Rückgabewert</translation>
    </message>
    <message>
        <source>Called again, it goes back one change further.</source>
        <translation>Noch einmal aufgerufen, geht es eine Änderung weiter zurück.</translation>
    </message>
    <message>
        <source>A process goes with its steps. Several records that are more than 10 or more than a tenth of all need --yes, and a backup is made first. Who still names a removed record is told.</source>
        <translation>Ein Prozess geht mit seinen Schritten. Mehrere Datensätze, die mehr als 10 oder mehr als ein Zehntel aller sind, brauchen --yes, und vorher wird gesichert. Wer einen gelöschten Datensatz noch nennt, wird gesagt.</translation>
    </message>
    <message>
        <source>also many records</source>
        <translation>auch viele Datensätze</translation>
    </message>
    <message>
        <source>shows how the search reads a text</source>
        <translation>zeigt, wie die Suche einen Text liest</translation>
    </message>
    <message>
        <source>Stage by stage: words, stems, gender, parts of compounds, words of the same meaning, citations, file references and the query that follows. No workspace is needed; with one, the words of its glossary count. With --json one object is printed: dictionary, words, citations, references and query.</source>
        <translation>Schritt für Schritt: Wörter, Stämme, Geschlecht, Wortteile, sinnverwandte Wörter, Fundstellen in Gesetzen, Aktenzeichen und die Suchanfrage, die daraus wird. Ein Arbeitsbereich ist nicht nötig; wird einer genannt, zählt sein Glossar mit. Mit --json wird ein Objekt ausgegeben: dictionary, words, citations, references und query.</translation>
    </message>
    <message>
        <source>workspace whose glossary counts</source>
        <translation>Arbeitsbereich, dessen Glossar zählt</translation>
    </message>
    <message>
        <source>say of each hit by which words it was found</source>
        <translation>zu jedem Treffer sagen, über welche Wörter er gefunden wurde</translation>
    </message>
    <message>
        <source>lists what rests on a place in a law</source>
        <translation>zeigt, was auf einer Gesetzesstelle beruht</translation>
    </message>
    <message>
        <source>lists processes that are like one</source>
        <translation>zeigt Prozesse, die einem ähnlich sind</translation>
    </message>
    <message>
        <source>By their words and by the legal bases, services and IT procedures that they share; it needs the search index.</source>
        <translation>Nach ihren Wörtern und nach gemeinsamen Rechtsgrundlagen, Leistungen und Fachverfahren; dafür wird das Suchverzeichnis gebraucht.</translation>
    </message>
    <message>
        <source>at most N processes (5)</source>
        <translation>höchstens N Prozesse (5)</translation>
    </message>
    <message>
        <source>A query is words, a &quot;phrase&quot;, beginning*, -excluded, one OR another, citations of laws and file references. einheit:Name, art:prozess, status:Online-Antrag, tag:Name, von:2024 and bis:2024-06 narrow it; English names work too. What means nothing is read as words. With --json one object is printed a query: query, total, suggestion, spellings, otherWords, tookMs, facets and hits. Chosen values of one facet are alternatives; several facets narrow each other.</source>
        <translation>Eine Anfrage besteht aus Wörtern, „Wortfolgen“, Wortanfang*, -ausgeschlossenen Wörtern, einem ODER anderen Wort, Fundstellen in Gesetzen und Aktenzeichen. einheit:Name, art:prozess, status:Online-Antrag, tag:Name, von:2024 und bis:2024-06 grenzen sie ein. Was keinen Sinn ergibt, gilt als Wort. Mit --json wird je Anfrage ein Objekt ausgegeben: query, total, suggestion, spellings, otherWords, tookMs, facets und hits. Mehrere Werte einer Facette gelten wahlweise; mehrere Facetten grenzen einander ein.</translation>
    </message>
    <message>
        <source>relevance (the best first), date (changed last first) or name</source>
        <translation>relevance (die besten zuerst), date (zuletzt geänderte zuerst) oder name</translation>
    </message>
    <message>
        <source>lists the searches that found nothing, the most frequent first</source>
        <translation>listet die Suchen ohne Treffer auf, die häufigsten zuerst</translation>
    </message>
    <message>
        <source>They are only kept where the workspace is set so: the words, how often, the first and the last day, never who searched. What is forgotten is gone for good.</source>
        <translation>Sie werden nur aufgehoben, wo der Arbeitsbereich so eingestellt ist: die Wörter, wie oft, der erste und der letzte Tag, nie wer gesucht hat. Was vergessen wird, ist endgültig weg.</translation>
    </message>
    <message>
        <source>forget all that were kept</source>
        <translation>vergisst alle aufgehobenen</translation>
    </message>
    <message>
        <source>begin to keep them, or end it and forget all</source>
        <translation>beginnt damit, sie aufzuheben, oder beendet es und vergisst alle</translation>
    </message>
    <message>
        <source>Legal bases, processes, steps, knowledge items, recommendations and services that name the place or refer to a legal basis that is this place. A section contains its paragraphs, a law all of its sections; what cites a section as a whole rests on each of its paragraphs.</source>
        <translation>Rechtsgrundlagen, Prozesse, Schritte, Wissensbausteine, Handlungsempfehlungen und Leistungen, die die Stelle nennen oder auf eine Rechtsgrundlage verweisen, die diese Stelle ist. Ein Paragraf enthält seine Absätze, ein Gesetz alle seine Paragrafen; was einen Paragrafen im Ganzen nennt, beruht auf jedem seiner Absätze.</translation>
    </message>
    <message>
        <source>lists what the rules suggest for processes, and the facts that led to it</source>
        <translation>zeigt, was die Regeln für Prozesse vorschlagen, und die Tatsachen dahinter</translation>
    </message>
    <message>
        <source>An ID names a process, a workshop (the processes that it looks at) or a unit; without one all processes are looked at. What was accepted or declined for a process is not suggested again. With --json one object is printed: suggestions, each with rule, title, text, why, simplify, priority, effortClass, costClass and processes with their facts.</source>
        <translation>Eine ID nennt einen Prozess, einen Workshop (die betrachteten Prozesse) oder eine Organisationseinheit; ohne ID werden alle Prozesse betrachtet. Was für einen Prozess angenommen oder abgelehnt wurde, wird nicht noch einmal vorgeschlagen. Mit --json wird ein Objekt ausgegeben: suggestions, je Eintrag rule, title, text, why, simplify, priority, effortClass, costClass und processes mit ihren Tatsachen.</translation>
    </message>
    <message>
        <source>shows the half-years with their costs and warnings, or proposes a plan</source>
        <translation>zeigt die Halbjahre mit Kosten und Hinweisen oder rechnet einen Vorschlag</translation>
    </message>
    <message>
        <source>A proposal changes nothing. It says for each recommendation the half-year and the reason, and what budgets and capacities that are smaller by 20 % would delay. With --json one object is printed for each half-year, or for each recommendation.</source>
        <translation>Ein Vorschlag ändert nichts. Er nennt zu jeder Empfehlung das Halbjahr und den Grund, und was sich verzögert, wenn Budgets und Kapazitäten um 20 % kleiner sind. Mit --json wird je Halbjahr oder je Empfehlung ein Objekt ausgegeben.</translation>
    </message>
    <message>
        <source>work a plan out instead of showing the present one</source>
        <translation>einen Plan rechnen, statt den jetzigen zu zeigen</translation>
    </message>
    <message>
        <source>makes a document to print or to pass on</source>
        <translation>erstellt ein Dokument zum Drucken oder Weitergeben</translation>
    </message>
    <message>
        <source>pdf, odt or html; otherwise by the ending of the file</source>
        <translation>pdf, odt oder html; sonst nach der Endung der Datei</translation>
    </message>
    <message>
        <source>ranks processes in three lists that are never made one</source>
        <translation>ordnet Prozesse in drei Listen, die nie zusammengezählt werden</translation>
    </message>
    <message>
        <source>The views are management (utility value), digital (media breaks) and knowledge (risk of losing knowledge), twenty processes each. With --json one object is printed for each line: view, place, process, name, unit, duty and what the view ranks by.</source>
        <translation>Die Sichten sind management (Nutzwert), digital (Medienbrüche) und knowledge (Risiko, Wissen zu verlieren), je zwanzig Prozesse. Mit --json wird für jede Zeile ein Objekt ausgegeben: view, place, process, name, unit, duty und wonach die Sicht ordnet.</translation>
    </message>
    <message>
        <source>writes an attachment to a file, or reads the text of all attachments</source>
        <translation>schreibt ein Dokument in eine Datei oder liest den Text aller Dokumente</translation>
    </message>
    <message>
        <source>Without ID every attachment that was not read yet is read: the words of PDF, office files, mails and plain texts, and of scans and photos where Tesseract is installed. With --json one object is printed for each attachment: id, name, state, division and pages.</source>
        <translation>Ohne ID wird jedes Dokument gelesen, das noch nicht gelesen ist: die Wörter von PDF, Office-Dateien, E-Mails und einfachen Texten und, wo Tesseract installiert ist, von Scans und Fotos. Mit --json kommt je Dokument ein Objekt: id, name, state, division und pages.</translation>
    </message>
    <message>
        <source>Kinds: handbook, emergency and proof of a unit or of the whole house, sheet of a process, hundred-days and booklet of a post, questions of an interview or of the whole guide, protocol of a hand-over plan, final-report of a workshop, council of a bundle, milestones of a bundle or of all, partial-strategy of a unit or a workshop, strategy of the whole house. An existing file is never overwritten. Restricted fields (leaving dates of people) are left out, and who has not agreed to be named goes by the post.</source>
        <translation>Arten: handbook (Prozesshandbuch), emergency (Notfallordner) und proof (Nachweis) einer Einheit oder des ganzen Hauses, sheet (Prozessblatt) eines Prozesses, hundred-days (Die ersten 100 Tage) und booklet (Heft zum Abschied) einer Stelle, questions (Fragebogen) eines Interviews oder des ganzen Leitfadens, protocol (Übergabeprotokoll) eines Übergabeplans, final-report (Abschlussbericht) eines DigiChecks, council (Ratsvorlage) eines Bündels, milestones (Meilensteine und Erfolge) eines Bündels oder aller, partial-strategy (Drei-Jahres-Strategie) einer Einheit oder eines DigiChecks, strategy (Digitalisierungsstrategie) des ganzen Hauses. Eine vorhandene Datei wird nie überschrieben. Geschützte Felder (Abgangsdaten von Personen) bleiben weg, und wer nicht zugestimmt hat, genannt zu werden, erscheint mit der Stelle.</translation>
    </message>
    <message>
        <source>writes the days of a post, a process, a workshop or a recommendation as an iCalendar file</source>
        <translation>schreibt die Termine einer Stelle, eines Prozesses, eines Workshops oder einer Empfehlung als Kalenderdatei</translation>
    </message>
    <message>
        <source>Next dates of open cases, ends of reviews and contracts, calendar entries and key dates that name a day, trainings. A workshop has those of the recommendations that rest on it. What comes regularly but on no day that is named is only counted. An existing file is never overwritten.</source>
        <translation>Nächste Termine offener Vorgänge, Ende von Prüfungen und Verträgen, Kalendereinträge und Stichtage, die einen Tag nennen, Schulungen. Ein Workshop hat die Schulungen der Empfehlungen, die auf ihm beruhen. Was regelmäßig kommt, aber keinen Tag nennt, wird nur gezählt. Eine vorhandene Datei wird nie überschrieben.</translation>
    </message>
    <message>
        <source>only say what an exchange package of another town holds: new, the same, different or in the bin</source>
        <translation>nur sagen, was ein Austauschpaket einer anderen Kommune enthält: neu, gleich, anders oder im Papierkorb</translation>
    </message>
    <message>
        <source>where an exchange package differs from what is here, take theirs; otherwise what is here stays</source>
        <translation>wo ein Austauschpaket von hiesigen Einträgen abweicht, die fremde Fassung übernehmen; sonst bleibt die eigene</translation>
    </message>
    <message>
        <source>writes an exchange package for other towns, without people</source>
        <translation>schreibt ein Austauschpaket für andere Kommunen, ohne Personen</translation>
    </message>
    <message>
        <source>The processes with their steps, knowledge items, recommendations, legal bases, services and IT procedures. People, posts, interviews, questions and history stay in the house; names in texts are replaced, as is what looks like an e-mail address, a telephone number or a file reference. Look with --list before you hand it on.</source>
        <translation>Die Prozesse mit ihren Schritten, Wissensbausteinen, Empfehlungen, Rechtsgrundlagen, Leistungen und Fachverfahren. Personen, Stellen, Gespräche, Fragen und Verlauf bleiben im Haus; Namen in Texten werden ersetzt, ebenso was wie eine E-Mail-Adresse, eine Telefonnummer oder ein Aktenzeichen aussieht. Sehen Sie mit --list nach, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>who hands it on</source>
        <translation>wer es weitergibt</translation>
    </message>
    <message>
        <source>on which terms: dl-de/by-2-0 (as a rule), CC0-1.0, CC-BY-4.0 or own words</source>
        <translation>unter welchen Bedingungen: dl-de/by-2-0 (in der Regel), CC0-1.0, CC-BY-4.0 oder eigene Worte</translation>
    </message>
    <message>
        <source>a word to whoever takes it in</source>
        <translation>ein Wort an die, die es aufnehmen</translation>
    </message>
    <message>
        <source>with this attachment; nobody reads it for names; may be repeated</source>
        <translation>mit diesem Anhang; er wird nicht auf Namen gelesen; mehrfach möglich</translation>
    </message>
    <message>
        <source>without this record; may be repeated</source>
        <translation>ohne diesen Eintrag; mehrfach möglich</translation>
    </message>
    <message>
        <source>do not replace this; names are replaced all the same; may be repeated</source>
        <translation>dies nicht ersetzen; Namen werden trotzdem ersetzt; mehrfach möglich</translation>
    </message>
    <message>
        <source>only show the records and what is replaced in them</source>
        <translation>nur die Einträge zeigen und was darin ersetzt wird</translation>
    </message>
    <message>
        <source>gives out or erases what is held about one person</source>
        <translation>gibt heraus oder löscht, was über eine Person gespeichert ist</translation>
    </message>
    <message>
        <source>export writes a page to read (HTML). erase puts a pseudonym in place of the person: in her record, in the history, as author and in searches, after a checked backup. Texts that name her are listed and stay as they are; older backups still hold the name. It cannot be taken back.</source>
        <translation>export schreibt eine Seite zum Lesen (HTML). erase setzt ein Pseudonym an die Stelle der Person: in ihrem Eintrag, im Verlauf, als Verfasserin und in Suchen, nach einer geprüften Sicherung. Texte, die sie nennen, werden aufgelistet und bleiben, wie sie sind; ältere Sicherungen enthalten den Namen weiterhin. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>with what she said in talks</source>
        <translation>mit dem, was sie in Gesprächen gesagt hat</translation>
    </message>
    <message>
        <source>another name of hers, a login name for example; may be repeated</source>
        <translation>ein weiterer Name von ihr, etwa ein Anmeldename; mehrfach möglich</translation>
    </message>
    <message>
        <source>the name as it stands in the record, to erase it</source>
        <translation>zum Löschen der Name, wie er im Eintrag steht</translation>
    </message>
    <message>
        <source>lists what was said about a process, with the replies</source>
        <translation>listet auf, was zu einem Prozess gesagt wurde, mit den Antworten</translation>
    </message>
    <message>
        <source>A comment belongs to the process, to one of its steps or to something known about it. A new one: add FILE comment subject=ID text=…; with replyTo=ID a reply. Settle it: set FILE ID status=Resolved, Discarded or Open.</source>
        <translation>Ein Kommentar gehört zum Prozess, zu einem seiner Schritte oder zu einem Wissensbaustein. Ein neuer: add DATEI comment subject=ID text=…; mit replyTo=ID eine Antwort. Abschließen: set DATEI ID status=Resolved (gelöst), Discarded (verworfen) oder Open (offen).</translation>
    </message>
    <message>
        <source>only open comments</source>
        <translation>nur offene Kommentare</translation>
    </message>
    <message>
        <source>Kinds: orgUnit, post, person, competence, legalBasis, itProcedure, service, process, step, knowledgeItem, attachment, assessment, recommendation, glossaryEntry, openQuestion, interview, answer, townQuestion, handoverPlan, handoverProcess, measure, openCase, workshop, finding, bundle, comment, readReceipt, trialRun.</source>
        <translation>Arten: orgUnit, post, person, competence, legalBasis, itProcedure, service, process, step, knowledgeItem, attachment, assessment, recommendation, glossaryEntry, openQuestion, interview, answer, townQuestion, handoverPlan, handoverProcess, measure, openCase, workshop, finding, bundle, comment, readReceipt, trialRun.</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>As delivered</source>
        <translation>Wie ausgeliefert</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 takes one of: %2</source>
        <translation>Für --%1 gibt es: %2</translation>
    </message>
    <message>
        <source>Staffelstab passes on what a town hall knows: processes, experience and how digital they are.</source>
        <translation>Staffelstab gibt weiter, was ein Rathaus weiß: Abläufe, Erfahrung und wie digital sie sind.</translation>
    </message>
    <message>
        <source>workspace to open (*.stab)</source>
        <translation>Arbeitsbereich, der geöffnet wird (*.stab)</translation>
    </message>
    <message>
        <source>open the sample municipality, kept in your own files</source>
        <translation>die Beispielkommune öffnen; sie liegt bei Ihren eigenen Dateien</translation>
    </message>
    <message>
        <source>open a sample municipality that is thrown away at the end</source>
        <translation>eine Beispielkommune öffnen, die am Ende verworfen wird</translation>
    </message>
    <message>
        <source>page to begin with</source>
        <translation>Seite, mit der begonnen wird</translation>
    </message>
    <message>
        <source>record to show</source>
        <translation>Datensatz, der gezeigt wird</translation>
    </message>
    <message>
        <source>words to search for</source>
        <translation>Wörter, nach denen gesucht wird</translation>
    </message>
    <message>
        <source>de or en</source>
        <translation>de oder en</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light (hell) oder dark (dunkel)</translation>
    </message>
    <message>
        <source>text size in per cent, 100 to 200</source>
        <translation>Schriftgröße in Prozent, 100 bis 200</translation>
    </message>
    <message>
        <source>write a picture of the page and end</source>
        <translation>ein Bild der Seite schreiben und beenden</translation>
    </message>
    <message>
        <source>Only one workspace can be opened.</source>
        <translation>Es kann nur ein Arbeitsbereich geöffnet werden.</translation>
    </message>
    <message>
        <source>--scale takes a number from 100 to 200.</source>
        <translation>Für --scale gibt es eine Zahl von 100 bis 200.</translation>
    </message>
</context>
<context>
    <name>CommentEntry</name>
    <message>
        <source>or Ctrl with Enter</source>
        <translation>oder Strg mit Eingabetaste</translation>
    </message>
</context>
<context>
    <name>CommentLine</name>
    <message>
        <source>Reply of %1: %2</source>
        <translation>Antwort von %1: %2</translation>
    </message>
    <message>
        <source>Comment of %1, %2, %3: %4</source>
        <translation>Kommentar von %1, %2, %3: %4</translation>
    </message>
    <message>
        <source>on the whole sheet</source>
        <translation>zum ganzen Blatt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antworten auf %1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Mark as resolved: comment of %1</source>
        <translation>Als gelöst kennzeichnen: Kommentar von %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the comment of %1</source>
        <translation>Den Kommentar von %1 verwerfen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>Open again: comment of %1</source>
        <translation>Wieder öffnen: Kommentar von %1</translation>
    </message>
    <message>
        <source>To the step</source>
        <translation>Zum Schritt</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Antwort senden</translation>
    </message>
</context>
<context>
    <name>CommentWords</name>
    <message>
        <source>%1 “%2”, removed since</source>
        <translation>%1 „%2“, inzwischen entfernt</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Author not known</source>
        <translation>Verfasser nicht bekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The whole sheet</source>
        <translation>Das ganze Blatt</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CommentsView</name>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es dabei?</translation>
    </message>
    <message>
        <source>What the comment is about</source>
        <translation>Worum es im Kommentar geht</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Ihr Kommentar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>No open comments. Ask here what is unclear, or say what has to be mended; it stays in this house.</source>
        <translation>Keine offenen Kommentare. Fragen Sie hier, was unklar ist, oder sagen Sie, was verbessert werden muss; es bleibt in diesem Haus.</translation>
    </message>
    <message>
        <source>Hide what is settled</source>
        <translation>Erledigte ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Show %n settled comment(s)</source>
        <translation>
            <numerusform>%n erledigten Kommentar zeigen</numerusform>
            <numerusform>%n erledigte Kommentare zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>gone: %1;</source>
        <translation>entfallen: %1;</translation>
    </message>
    <message>
        <source>new: %1;</source>
        <translation>neu: %1;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>new at place %1</source>
        <translation>neu an Stelle %1</translation>
    </message>
    <message>
        <source>removed, was at place %1</source>
        <translation>entfallen, stand an Stelle %1</translation>
    </message>
    <message>
        <source>moved from place %1 to %2</source>
        <translation>verschoben von Stelle %1 nach %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Remove again</source>
        <translation>Wieder entfernen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>Wie damals</translation>
    </message>
    <message>
        <source>Step “%1”: %2</source>
        <translation>Schritt „%1“: %2</translation>
    </message>
    <message>
        <source>step “%1” (new)</source>
        <translation>Schritt „%1“ (neu)</translation>
    </message>
    <message>
        <source>step “%1” (removed)</source>
        <translation>Schritt „%1“ (entfallen)</translation>
    </message>
    <message>
        <source>step “%1” (moved)</source>
        <translation>Schritt „%1“ (verschoben)</translation>
    </message>
    <message>
        <source>step “%1”</source>
        <translation>Schritt „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere Stelle</numerusform>
            <numerusform>%1 und %n weitere Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Earlier state</source>
        <translation>Früherer Stand</translation>
    </message>
    <message>
        <source>Earlier state to compare with</source>
        <translation>Früherer Stand zum Vergleichen</translation>
    </message>
    <message>
        <source>There is no earlier state: nothing has been changed yet.</source>
        <translation>Es gibt keinen früheren Stand: Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The sheet says today what it said then.</source>
        <translation>Das Blatt sagt heute dasselbe wie damals.</translation>
    </message>
    <message>
        <source>What went is struck out, what came is underlined.</source>
        <translation>Entfallenes ist durchgestrichen, Neues unterstrichen.</translation>
    </message>
</context>
<context>
    <name>CompletenessCard</name>
    <message>
        <source>What is still missing</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>Completeness: %1</source>
        <translation>Vollständigkeit: %1</translation>
    </message>
    <message>
        <source>Nothing. Every part of the sheet is written down.</source>
        <translation>Nichts. Jeder Teil des Blattes ist aufgeschrieben.</translation>
    </message>
    <message>
        <source>%1: does not apply</source>
        <translation>%1: trifft nicht zu</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Ask again for %1</source>
        <translation>Wieder fragen: %1</translation>
    </message>
</context>
<context>
    <name>CompletenessWords</name>
    <message>
        <source>patchy</source>
        <translation>lückenhaft</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>brauchbar</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>der Zweck</translation>
    </message>
    <message>
        <source>the trigger</source>
        <translation>der Auslöser</translation>
    </message>
    <message>
        <source>three described steps</source>
        <translation>drei beschriebene Schritte</translation>
    </message>
    <message>
        <source>a deputy</source>
        <translation>eine Vertretung</translation>
    </message>
    <message>
        <source>the responsible post</source>
        <translation>die verantwortliche Stelle</translation>
    </message>
    <message numerus="yes">
        <source>+%n point(s)</source>
        <translation>
            <numerusform>+%n Punkt</numerusform>
            <numerusform>+%n Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>ConflictChoice</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Somebody else changed the same fields</source>
        <translation>Jemand anderes hat dieselben Felder geändert</translation>
    </message>
    <message>
        <source>Both versions are kept. Choose for each field which one shall stay; nothing is saved before that.</source>
        <translation>Beide Fassungen bleiben erhalten. Wählen Sie für jedes Feld, welche bleiben soll; vorher wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Your version</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>The saved version</source>
        <translation>Die gespeicherte Fassung</translation>
    </message>
    <message>
        <source>Save the chosen versions</source>
        <translation>Gewählte Fassungen speichern</translation>
    </message>
</context>
<context>
    <name>CostChart</name>
    <message>
        <source>Costs by half-year</source>
        <translation>Kosten nach Halbjahren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filled up to the lower limit of the costs, pale up to the upper one; the upright mark is the budget.</source>
        <translation>Kräftig bis zur unteren Grenze der Kosten, blass bis zur oberen; der senkrechte Strich ist das Budget.</translation>
    </message>
    <message>
        <source>Open the roadmap</source>
        <translation>Fahrplan öffnen</translation>
    </message>
</context>
<context>
    <name>CriterionEntry</name>
    <message>
        <source>Reason and evidence</source>
        <translation>Begründung und Nachweis</translation>
    </message>
    <message>
        <source>Reason and evidence for %1</source>
        <translation>Begründung und Nachweis zu %1</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Begründung zu %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Nachweis zu %1</translation>
    </message>
    <message>
        <source>Evidence: page, file, trial application</source>
        <translation>Nachweis: Seite, Datei, Probeantrag</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>shown now</source>
        <translation>wird gezeigt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
</context>
<context>
    <name>DigiCheckText</name>
    <message>
        <source>maturity not assessed</source>
        <translation>Reifegrad nicht bewertet</translation>
    </message>
    <message>
        <source>maturity %1 (%2)</source>
        <translation>Reifegrad %1 (%2)</translation>
    </message>
    <message>
        <source>number of cases unknown</source>
        <translation>Fallzahl unbekannt</translation>
    </message>
    <message>
        <source>%1 cases a year</source>
        <translation>%1 Fälle im Jahr</translation>
    </message>
    <message>
        <source>%1, %2 hours</source>
        <translation>%1, %2 Stunden</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch ohne Termin</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n media break(s)</source>
        <translation>
            <numerusform>%n Medienbruch</numerusform>
            <numerusform>%n Medienbrüche</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet: %1 of 100</source>
        <translation>Prozessblatt: %1 von 100</translation>
    </message>
    <message>
        <source>online offer not stated</source>
        <translation>Online-Angebot nicht angegeben</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>said %n time(s)</source>
        <translation>
            <numerusform>%n&#xa0;Nennung</numerusform>
            <numerusform>%n&#xa0;Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>media breaks unknown</source>
        <translation>Medienbrüche unbekannt</translation>
    </message>
</context>
<context>
    <name>Digitization</name>
    <message>
        <source>%1 to %2 €</source>
        <translation>%1 bis %2&#xa0;€</translation>
    </message>
    <message>
        <source>%1 €</source>
        <translation>%1&#xa0;€</translation>
    </message>
</context>
<context>
    <name>DigitizationView</name>
    <message>
        <source>What works online today</source>
        <translation>Was heute online geht</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Nothing is recommended for this process yet.</source>
        <translation>Für diesen Prozess wird noch nichts empfohlen.</translation>
    </message>
    <message>
        <source>Link one that exists</source>
        <translation>Vorhandene verknüpfen</translation>
    </message>
    <message>
        <source>Link a recommendation</source>
        <translation>Empfehlung verknüpfen</translation>
    </message>
    <message>
        <source>Write a new one</source>
        <translation>Neue aufschreiben</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Neue Empfehlung</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>Process handbook</source>
        <translation>Prozesshandbuch</translation>
    </message>
    <message>
        <source>Every process as a chapter: how it runs, whom to ask, what to look out for.</source>
        <translation>Jeder Prozess ein Kapitel: wie er abläuft, wen man fragt, worauf zu achten ist.</translation>
    </message>
    <message>
        <source>Emergency folder</source>
        <translation>Notfallordner</translation>
    </message>
    <message>
        <source>A page for each process, for whoever has to stand in tomorrow.</source>
        <translation>Eine Seite je Prozess, für alle, die morgen einspringen müssen.</translation>
    </message>
    <message>
        <source>The first 100 days</source>
        <translation>Die ersten 100 Tage</translation>
    </message>
    <message>
        <source>For the successor of a post: what can go wrong first, dates, accesses, people, open cases.</source>
        <translation>Für die Nachfolge einer Stelle: was zuerst schiefgehen kann, Termine, Zugänge, Menschen, offene Vorgänge.</translation>
    </message>
    <message>
        <source>Hand-over protocol</source>
        <translation>Übergabeprotokoll</translation>
    </message>
    <message>
        <source>A hand-over plan with its processes, measures, open cases, accesses and confirmations.</source>
        <translation>Ein Übergabeplan mit seinen Prozessen, Maßnahmen, offenen Vorgängen, Zugängen und Bestätigungen.</translation>
    </message>
    <message>
        <source>Farewell booklet</source>
        <translation>Heft zum Abschied</translation>
    </message>
    <message>
        <source>The stories of a post, as a thank-you.</source>
        <translation>Die Geschichten einer Stelle, als Dankeschön.</translation>
    </message>
    <message>
        <source>Final report of a DigiCheck</source>
        <translation>Abschlussbericht eines DigiChecks</translation>
    </message>
    <message>
        <source>What was said, what is recommended, what it costs and when it comes.</source>
        <translation>Was gesagt wurde, was empfohlen wird, was es kostet und wann es kommt.</translation>
    </message>
    <message>
        <source>Council paper</source>
        <translation>Ratsvorlage</translation>
    </message>
    <message>
        <source>One page about a bundle for those who decide.</source>
        <translation>Eine Seite über ein Bündel, für alle, die entscheiden.</translation>
    </message>
    <message>
        <source>Proof of process documentation</source>
        <translation>Nachweis der Prozessdokumentation</translation>
    </message>
    <message>
        <source>Which processes are written down how well, and when they were checked.</source>
        <translation>Welche Prozesse wie gut aufgeschrieben sind und wann sie geprüft wurden.</translation>
    </message>
    <message>
        <source>PDF, to print and to pass on</source>
        <translation>PDF, zum Drucken und Weitergeben</translation>
    </message>
    <message>
        <source>Text document (ODT), to go on writing in</source>
        <translation>Textdokument (ODT), zum Weiterschreiben</translation>
    </message>
    <message>
        <source>Web page (HTML), for screens and screen readers</source>
        <translation>Webseite (HTML), für Bildschirm und Vorlesegerät</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Hand-over plan</source>
        <translation>Übergabeplan</translation>
    </message>
    <message>
        <source>DigiCheck</source>
        <translation>DigiCheck</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Make a document</source>
        <translation>Dokument erstellen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>May stay empty; then the document is about the whole house.</source>
        <translation>Darf leer bleiben; dann geht es im Dokument um das ganze Haus.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Into the file</source>
        <translation>In die Datei</translation>
    </message>
    <message>
        <source>An existing file is never overwritten. Restricted fields such as leaving dates stay here, and who has not agreed to be named goes by the post.</source>
        <translation>Eine vorhandene Datei wird nie überschrieben. Geschützte Felder wie Abgangsdaten bleiben hier, und wer nicht zugestimmt hat, genannt zu werden, erscheint mit der Stelle.</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Dokument speichern</translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>Dokument erstellen</translation>
    </message>
    <message>
        <source>Process sheet</source>
        <translation>Prozessblatt</translation>
    </message>
    <message>
        <source>One process with everything that is written down about it.</source>
        <translation>Ein Prozess mit allem, was über ihn aufgeschrieben ist.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Question sheet of an interview</source>
        <translation>Fragebogen zum Gespräch</translation>
    </message>
    <message>
        <source>The questions with room to write, for whoever would rather use a pen; your own answers stand in it already.</source>
        <translation>Die Fragen mit Platz zum Schreiben, für alle, die lieber einen Stift nehmen; Ihre eigenen Antworten stehen schon darin.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>May stay empty; then it is the whole guide without answers.</source>
        <translation>Darf leer bleiben; dann ist es der ganze Leitfaden ohne Antworten.</translation>
    </message>
    <message>
        <source>Milestones and successes</source>
        <translation>Meilensteine und Erfolge</translation>
    </message>
    <message>
        <source>What was reached, what comes next and what is late.</source>
        <translation>Was erreicht ist, was ansteht und was überfällig ist.</translation>
    </message>
    <message>
        <source>Three-year strategy of a unit</source>
        <translation>Drei-Jahres-Strategie einer Einheit</translation>
    </message>
    <message>
        <source>The aim, measures by half-year, costs, trainings and the financial risk of a unit.</source>
        <translation>Zielbild, Maßnahmen nach Halbjahren, Kosten, Schulungen und finanzielles Risiko einer Einheit.</translation>
    </message>
    <message>
        <source>Digitization strategy of the town</source>
        <translation>Digitalisierungsstrategie der Kommune</translation>
    </message>
    <message>
        <source>The whole house: where it stands, its aim, every measure, the timetable of all units, costs and risks.</source>
        <translation>Das ganze Haus: Stand, Zielbild, jede Maßnahme, Fahrplan aller Einheiten, Kosten und Risiken.</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Files are kept inside the workspace, up to 100 MB each: choose them, drop them here or paste them. What you change outside must be attached again.</source>
        <translation>Dateien werden im Arbeitsbereich aufbewahrt, bis 100 MB je Datei: auswählen, hierher ziehen oder einfügen. Was Sie außerhalb ändern, muss neu angehängt werden.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>Forms, info sheets and templates that belong to this process.</source>
        <translation>Formulare, Merkblätter und Vorlagen, die zu diesem Prozess gehören.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the text of %1</source>
        <translation>Text von %1 lesen</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Read in the text of %1</source>
        <translation>Text von %1 einlesen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Kopie von %1 speichern</translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation>%1 in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Ctrl and V</source>
        <translation>Strg und V</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
</context>
<context>
    <name>EchoPage</name>
    <message>
        <source>What rests on it</source>
        <translation>Was darauf beruht</translation>
    </message>
    <message>
        <source>What rests on %1</source>
        <translation>Was auf %1 beruht</translation>
    </message>
    <message>
        <source>Nothing rests on it</source>
        <translation>Nichts beruht darauf</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>No process, step, knowledge item or recommendation names this place or refers to it.</source>
        <translation>Kein Prozess, Schritt, Wissensbaustein und keine Empfehlung nennt diese Stelle oder verweist auf sie.</translation>
    </message>
</context>
<context>
    <name>EchoText</name>
    <message>
        <source>names %1</source>
        <translation>nennt %1</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>verweist auf %1</translation>
    </message>
    <message>
        <source>“%1” names no law. Write for example § 26 WoGG, or WoGG for all of it.</source>
        <translation>„%1“ nennt kein Gesetz. Schreiben Sie zum Beispiel § 26 WoGG, oder WoGG für das ganze Gesetz.</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This was not found: %1. It may have been moved or removed. Look in the bin or search for it.</source>
        <translation>Das wurde nicht gefunden: %1. Vielleicht wurde es verschoben oder entfernt. Sehen Sie im Papierkorb nach oder suchen Sie danach.</translation>
    </message>
    <message>
        <source>This entry is not complete or not possible: %1. Nothing was overwritten; please correct it.</source>
        <translation>Diese Angabe ist unvollständig oder nicht möglich: %1. Nichts wurde überschrieben; bitte berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>Somebody else has saved this record meanwhile. Both versions are kept. Compare them and choose.</source>
        <translation>Jemand anderes hat diesen Datensatz inzwischen gespeichert. Beide Fassungen bleiben erhalten. Vergleichen Sie sie und wählen Sie aus.</translation>
    </message>
    <message>
        <source>Another program is writing to this workspace. Your text stays here. Close the other program or try again.</source>
        <translation>Ein anderes Programm schreibt gerade in diesen Arbeitsbereich. Ihr Text bleibt hier stehen. Schließen Sie das andere Programm oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only, so nothing can be saved. Nothing was changed. Close the other program that uses it and open it again.</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet, deshalb lässt sich nichts speichern. Nichts wurde verändert. Schließen Sie das andere Programm, das ihn benutzt, und öffnen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is not a workspace. It was not changed. Open a backup from the folder &quot;Sicherungen&quot; beside it.</source>
        <translation>Die Datei %1 ist beschädigt oder kein Arbeitsbereich. Sie wurde nicht verändert. Öffnen Sie eine Sicherung aus dem Ordner „Sicherungen“ daneben.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of Staffelstab. It was not changed. Please install the newer version.</source>
        <translation>Die Datei %1 stammt von einer neueren Version von Staffelstab. Sie wurde nicht verändert. Bitte installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The file %1 contains things that Staffelstab did not write, and is therefore not opened. It was not changed. Ask whoever gave it to you, or open a backup.</source>
        <translation>Die Datei %1 enthält etwas, das nicht von Staffelstab stammt, und wird deshalb nicht geöffnet. Sie wurde nicht verändert. Fragen Sie nach, woher sie kommt, oder öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>The file %1 lies on a network drive, where data can be lost. It was not opened and not changed. Copy it to this computer and open the copy.</source>
        <translation>Die Datei %1 liegt auf einem Netzlaufwerk, wo Daten verloren gehen können. Sie wurde nicht geöffnet und nicht verändert. Kopieren Sie sie auf diesen Rechner und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>There is no space left on the disk, so nothing could be saved. What was saved before is safe, and your text stays here. Free some space and try again.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr, deshalb konnte nichts gespeichert werden. Was vorher gespeichert war, ist sicher, und Ihr Text bleibt hier stehen. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The computer refused to read or write %1. What was saved before is safe. Check the place and the permissions and try again.</source>
        <translation>Der Rechner hat das Lesen oder Schreiben verweigert: %1. Was vorher gespeichert war, ist sicher. Prüfen Sie Ablageort und Rechte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left half done.</source>
        <translation>Angehalten. Nichts ist halb fertig geblieben.</translation>
    </message>
    <message>
        <source>An unexpected error occurred. What was saved before is safe. Please try again; if it happens again, report this: %1</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten. Was vorher gespeichert war, ist sicher. Bitte versuchen Sie es noch einmal; wenn es wieder geschieht, melden Sie dies: %1</translation>
    </message>
    <message>
        <source>the format is not known</source>
        <translation>das Format nicht bekannt ist</translation>
    </message>
    <message>
        <source>the file cannot be read; check the permissions</source>
        <translation>die Datei nicht gelesen werden darf; bitte Rechte prüfen</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>die Datei zu groß ist</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei leer ist</translation>
    </message>
    <message>
        <source>the file is broken (%1)</source>
        <translation>die Datei fehlerhaft ist (%1)</translation>
    </message>
    <message>
        <source>the declared encoding and the bytes of the file do not agree (%1)</source>
        <translation>die angegebene Zeichenkodierung nicht zum Inhalt der Datei passt (%1)</translation>
    </message>
    <message>
        <source>the file contains a document type declaration, which is not accepted for safety</source>
        <translation>die Datei eine Dokumenttyp-Deklaration (DTD) enthält, die aus Sicherheitsgründen nicht angenommen wird</translation>
    </message>
    <message>
        <source>the file is nested too deeply or has too many elements</source>
        <translation>die Datei zu tief verschachtelt ist oder zu viele Elemente hat</translation>
    </message>
    <message>
        <source>the file contains nothing that could be taken in</source>
        <translation>die Datei nichts enthält, was übernommen werden kann</translation>
    </message>
    <message>
        <source>a column is missing: %1</source>
        <translation>eine Spalte fehlt: %1</translation>
    </message>
    <message>
        <source>the file points to something that does not exist: %1</source>
        <translation>die Datei auf etwas verweist, das es nicht gibt: %1</translation>
    </message>
    <message>
        <source>an entry breaks a rule: %1</source>
        <translation>eine Angabe gegen eine Regel verstößt: %1</translation>
    </message>
    <message>
        <source>the file was written by a newer version; please update Staffelstab</source>
        <translation>die Datei von einer neueren Version stammt; bitte Staffelstab aktualisieren</translation>
    </message>
    <message>
        <source>the file is protected by a password; save it without one</source>
        <translation>die Datei mit einem Passwort geschützt ist; bitte ohne Passwort speichern</translation>
    </message>
    <message>
        <source>stopped before this file</source>
        <translation>vorher angehalten wurde</translation>
    </message>
    <message>
        <source>it could not be saved (%1)</source>
        <translation>das Speichern misslang (%1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed outside of Staffelstab. Compare it with its history.</source>
        <translation>„%1“ wurde außerhalb von Staffelstab verändert. Vergleichen Sie den Eintrag mit seinem Verlauf.</translation>
    </message>
    <message>
        <source>The file of the attachment &quot;%1&quot; is damaged. Attach it again or take it from a backup.</source>
        <translation>Die Datei des Anhangs „%1“ ist beschädigt. Hängen Sie sie neu an oder holen Sie sie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>The file of the attachment &quot;%1&quot; is missing. Attach it again or take it from a backup.</source>
        <translation>Die Datei des Anhangs „%1“ fehlt. Hängen Sie sie neu an oder holen Sie sie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Please fill in &quot;%1&quot;.</source>
        <translation>Bitte füllen Sie „%1“ aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value that is not in the list. Please choose one from the list.</source>
        <translation>„%1“ hat einen Wert, der nicht in der Liste steht. Bitte wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>The number in &quot;%1&quot; is outside of what is possible.</source>
        <translation>Die Zahl in „%1“ liegt außerhalb des Möglichen.</translation>
    </message>
    <message>
        <source>Please fill in exactly one part of &quot;%1&quot;.</source>
        <translation>Bitte füllen Sie bei „%1“ genau einen Teil aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written in the expected form.</source>
        <translation>„%1“ hat nicht die erwartete Schreibweise.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long.</source>
        <translation>„%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value that cannot stand beside others.</source>
        <translation>„%1“ hat einen Wert, der nicht neben anderen stehen kann.</translation>
    </message>
    <message>
        <source>Please give a reason in &quot;%1&quot;.</source>
        <translation>Bitte geben Sie bei „%1“ eine Begründung an.</translation>
    </message>
    <message numerus="yes">
        <source>%1: imported, %n record(s).</source>
        <translation>
            <numerusform>%1: eingelesen, %n Datensatz.</numerusform>
            <numerusform>%1: eingelesen, %n Datensätze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: brought up to date, %n record(s).</source>
        <translation>
            <numerusform>%1: aktualisiert, %n Datensatz.</numerusform>
            <numerusform>%1: aktualisiert, %n Datensätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: already there, nothing changed.</source>
        <translation>%1: schon vorhanden, nichts geändert.</translation>
    </message>
    <message>
        <source>%1, line %2: not imported, because %3.</source>
        <translation>%1, Zeile %2: nicht eingelesen, weil %3.</translation>
    </message>
    <message>
        <source>%1: not imported, because %2.</source>
        <translation>%1: nicht eingelesen, weil %2.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It was not changed. Please choose another name.</source>
        <translation>Eine Datei %1 gibt es schon. Sie wurde nicht geändert. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>points to something that is not in the file: %1</source>
        <translation>verweist auf etwas, das nicht in der Datei steht: %1</translation>
    </message>
    <message>
        <source>an extension of another program was kept: %1</source>
        <translation>die Erweiterung eines anderen Programms blieb erhalten: %1</translation>
    </message>
    <message>
        <source>not known and left out: %1</source>
        <translation>nicht bekannt und weggelassen: %1</translation>
    </message>
    <message>
        <source>an annotation without text was left out: %1</source>
        <translation>eine Anmerkung ohne Text wurde weggelassen: %1</translation>
    </message>
    <message>
        <source>stays in the bin: %1</source>
        <translation>bleibt im Papierkorb: %1</translation>
    </message>
    <message>
        <source>the file&apos;s newer version replaced what was edited here: %1</source>
        <translation>die neuere Fassung der Datei hat ersetzt, was hier bearbeitet wurde: %1</translation>
    </message>
    <message>
        <source>what was edited here was kept: %1</source>
        <translation>was hier bearbeitet wurde, blieb erhalten: %1</translation>
    </message>
    <message>
        <source>This entry is not possible: %1 (%2). Nothing was overwritten; please correct it.</source>
        <translation>Diese Angabe ist nicht möglich: %1 (%2). Es wurde nichts überschrieben; bitte korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>sie fehlt</translation>
    </message>
    <message>
        <source>it is not in the list</source>
        <translation>steht nicht in der Liste</translation>
    </message>
    <message>
        <source>the number is outside of what is possible</source>
        <translation>die Zahl liegt außerhalb des Möglichen</translation>
    </message>
    <message>
        <source>exactly one part is to be filled in</source>
        <translation>genau ein Teil ist auszufüllen</translation>
    </message>
    <message>
        <source>it is not written in the expected form</source>
        <translation>nicht in der erwarteten Form geschrieben</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>it cannot stand beside others</source>
        <translation>kann nicht neben anderen stehen</translation>
    </message>
    <message>
        <source>a reason is missing</source>
        <translation>eine Begründung fehlt</translation>
    </message>
    <message>
        <source>it is another kind of record</source>
        <translation>das ist ein Eintrag anderer Art</translation>
    </message>
    <message>
        <source>it lies in the bin</source>
        <translation>liegt im Papierkorb</translation>
    </message>
    <message>
        <source>it would lie within itself</source>
        <translation>läge dann in sich selbst</translation>
    </message>
    <message>
        <source>several records begin like this; write more of it</source>
        <translation>mehrere Einträge beginnen so; bitte mehr davon schreiben</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>dieses Feld gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such version yet</source>
        <translation>diesen Stand gibt es noch nicht</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is larger than 100 MB</source>
        <translation>größer als 100 MB</translation>
    </message>
    <message>
        <source>taken out of the bin, because its file was imported again: %1</source>
        <translation>aus dem Papierkorb geholt, weil die Datei erneut eingelesen wurde: %1</translation>
    </message>
    <message>
        <source>The file itself is damaged in at least one place. What can still be read stays readable. Please go on with a backup.</source>
        <translation>Die Datei selbst ist an mindestens einer Stelle beschädigt. Was noch lesbar ist, bleibt lesbar. Bitte arbeiten Sie mit einer Sicherung weiter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read completely, because the file is damaged there. Take it from a backup.</source>
        <translation>„%1“ lässt sich nicht vollständig lesen, weil die Datei dort beschädigt ist. Bitte holen Sie es aus einer Sicherung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; points to a record that does not exist. Open it and choose another one.</source>
        <translation>„%1“ verweist auf einen Eintrag, den es nicht gibt. Bitte öffnen Sie es und wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The list for quick find does not agree with the records. The records themselves are as they were saved. Please go on with a backup.</source>
        <translation>Das Verzeichnis der Schnellsuche stimmt nicht mit den Einträgen überein. Die Einträge selbst sind so, wie sie gespeichert wurden. Bitte arbeiten Sie mit einer Sicherung weiter.</translation>
    </message>
    <message>
        <source>Entry %2 in the history of &quot;%1&quot; is damaged. The record itself is as it was saved.</source>
        <translation>Eintrag %2 im Verlauf von „%1“ ist beschädigt. Der Eintrag selbst ist so, wie er gespeichert wurde.</translation>
    </message>
    <message>
        <source>The structure of the workspace is not the expected one. Please go on with a backup.</source>
        <translation>Der Aufbau des Arbeitsbereichs ist nicht der erwartete. Bitte arbeiten Sie mit einer Sicherung weiter.</translation>
    </message>
    <message>
        <source>it is no exchange package of another town; take it in under “Import and export”</source>
        <translation>es kein Austauschpaket einer anderen Kommune ist; nehmen Sie die Datei unter „Einlesen und Ausgeben“ auf</translation>
    </message>
    <message>
        <source>differs from what is here, which was kept: %1</source>
        <translation>weicht vom hiesigen Eintrag ab, der blieb: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>an interview keeps no files; attach them to the process that they are about</source>
        <translation>ein Gespräch bewahrt keine Dateien auf; hängen Sie sie an den Prozess an, von dem sie handeln</translation>
    </message>
    <message>
        <source>This hand-over plan has ended and is only read: %1. Nothing was changed. Its follow-up can still be filled in.</source>
        <translation>Dieser Übergabeplan ist beendet und wird nur noch gelesen: %1. Nichts wurde geändert. Die Nachschau lässt sich weiter ausfüllen.</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Writes every record as a line of JSON, readable for this and for other programs. Restricted fields such as leaving dates stay here. An existing file is never overwritten.</source>
        <translation>Schreibt jeden Eintrag als eine Zeile JSON, lesbar für dieses und für andere Programme. Geschützte Felder wie das Austrittsdatum bleiben hier. Eine vorhandene Datei wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Into the file</source>
        <translation>In die Datei</translation>
    </message>
    <message>
        <source>Export into a file</source>
        <translation>In eine Datei ausgeben</translation>
    </message>
    <message>
        <source>Exchange files (*.jsonl)</source>
        <translation>Austauschdateien (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From (€)</source>
        <translation>von (€)</translation>
    </message>
    <message>
        <source>To (€)</source>
        <translation>bis (€)</translation>
    </message>
    <message>
        <source>Cost class</source>
        <translation>Kostenklasse</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Personentage</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>Haushaltsjahr</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Maturity model</source>
        <translation>Reifegradmodell</translation>
    </message>
    <message>
        <source>Version of the model</source>
        <translation>Version des Modells</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Plain level (internal work)</source>
        <translation>Einfache Stufe (interne Arbeit)</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Bewertet am</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Blickwinkel</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Zielstufe</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieldatum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Why (findings)</source>
        <translation>Warum (Befunde)</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>Setzt voraus</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Federführung</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halbjahr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Decision and reason</source>
        <translation>Entscheidung und Begründung</translation>
    </message>
    <message>
        <source>Measured effect</source>
        <translation>Gemessene Wirkung</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Page or time mark</source>
        <translation>Seite oder Zeitmarke</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Wissensgebiet</translation>
    </message>
    <message>
        <source>Kind of knowledge</source>
        <translation>Wissensart</translation>
    </message>
    <message>
        <source>Importance (expert)</source>
        <translation>Wichtigkeit (Wissensgeber)</translation>
    </message>
    <message>
        <source>Importance (successor)</source>
        <translation>Wichtigkeit (Nachfolge)</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Organisationseinheit</translation>
    </message>
    <message>
        <source>Full-time share</source>
        <translation>Stellenanteil</translation>
    </message>
    <message>
        <source>Pay grade</source>
        <translation>Entgeltgruppe</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Succession planned</source>
        <translation>Nachfolge geplant</translation>
    </message>
    <message>
        <source>Onboarding from</source>
        <translation>Einarbeitung ab</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Name oder Pseudonym</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>Geht am</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Grund des Weggangs</translation>
    </message>
    <message>
        <source>Consent to be named</source>
        <translation>Einwilligung in die Namensnennung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Skill (1–4)</source>
        <translation>Können (1–4)</translation>
    </message>
    <message>
        <source>Last practised</source>
        <translation>Zuletzt ausgeübt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ordnungsrahmen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Zugangskanal</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Official service name</source>
        <translation>Amtlicher Name der Leistung</translation>
    </message>
    <message>
        <source>Unit in the lead</source>
        <translation>Federführende Organisationseinheit</translation>
    </message>
    <message>
        <source>Responsible post</source>
        <translation>Verantwortliche Stelle</translation>
    </message>
    <message>
        <source>As is or to be</source>
        <translation>Ist oder Soll</translation>
    </message>
    <message>
        <source>Part of process</source>
        <translation>Teil des Prozesses</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Davor und danach</translation>
    </message>
    <message>
        <source>What starts it</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>What exists at the end</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Who asks, who receives</source>
        <translation>Wer beantragt, wer erhält</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Rechtsgrundlagen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>If nobody is there</source>
        <translation>Wenn niemand da ist</translation>
    </message>
    <message>
        <source>Service key (LeiKa)</source>
        <translation>Leistungsschlüssel (LeiKa)</translation>
    </message>
    <message>
        <source>OZG number</source>
        <translation>OZG-Nummer</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einordnung</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <source>Cases per year</source>
        <translation>Fälle pro Jahr</translation>
    </message>
    <message>
        <source>Working time per case</source>
        <translation>Bearbeitungszeit je Fall</translation>
    </message>
    <message>
        <source>Time from start to end</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>How cases arrive</source>
        <translation>Wie Fälle eingehen</translation>
    </message>
    <message>
        <source>Complexity (1–5)</source>
        <translation>Schwierigkeit (1–5)</translation>
    </message>
    <message>
        <source>Season and frequency</source>
        <translation>Saison und Häufigkeit</translation>
    </message>
    <message>
        <source>Digital status</source>
        <translation>Digitaler Stand</translation>
    </message>
    <message>
        <source>Duty under OZG</source>
        <translation>Pflicht nach OZG</translation>
    </message>
    <message>
        <source>Duty under SDG</source>
        <translation>Pflicht nach SDG</translation>
    </message>
    <message>
        <source>EfA service available</source>
        <translation>EfA-Dienst vorhanden</translation>
    </message>
    <message>
        <source>Review state</source>
        <translation>Prüfstatus</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>In Kraft bis</translation>
    </message>
    <message>
        <source>FIM release status</source>
        <translation>FIM-Freigabestatus</translation>
    </message>
    <message>
        <source>Note on the last change</source>
        <translation>Anmerkung zur letzten Änderung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Level of law</source>
        <translation>Rechtsebene</translation>
    </message>
    <message>
        <source>Changes often</source>
        <translation>Ändert sich oft</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Operated by</source>
        <translation>Betrieb durch</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Vertrag bis</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>Connected to the electronic file</source>
        <translation>An die eAkte angebunden</translation>
    </message>
    <message>
        <source>Connected to online forms</source>
        <translation>An Online-Formulare angebunden</translation>
    </message>
    <message>
        <source>Replacement planned for</source>
        <translation>Ablösung geplant zum</translation>
    </message>
    <message>
        <source>Cost per year (€)</source>
        <translation>Kosten pro Jahr (€)</translation>
    </message>
    <message>
        <source>OZG service</source>
        <translation>OZG-Leistung</translation>
    </message>
    <message>
        <source>LeiKa type</source>
        <translation>LeiKa-Typ</translation>
    </message>
    <message>
        <source>Life situation</source>
        <translation>Lebenslage</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Größe (Bytes)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Sender or recipient</source>
        <translation>Absender oder Empfänger</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Übermittlung</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Wie es gemacht wird</translation>
    </message>
    <message>
        <source>What only experience tells</source>
        <translation>Was nur die Erfahrung weiß</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Done by (as imported)</source>
        <translation>Erledigt von (wie eingelesen)</translation>
    </message>
    <message>
        <source>Medium in</source>
        <translation>Medium am Eingang</translation>
    </message>
    <message>
        <source>Medium out</source>
        <translation>Medium am Ausgang</translation>
    </message>
    <message>
        <source>IT procedures</source>
        <translation>Fachverfahren</translation>
    </message>
    <message>
        <source>FIM activity group (RAG)</source>
        <translation>FIM-Aktivitätengruppe (RAG)</translation>
    </message>
    <message>
        <source>RAG version</source>
        <translation>RAG-Version</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Data in</source>
        <translation>Eingehende Daten</translation>
    </message>
    <message>
        <source>Data out</source>
        <translation>Ausgehende Daten</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Needs experience</source>
        <translation>Braucht Erfahrung</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Time unit</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Vorlagennummer</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>State that provides it</source>
        <translation>Anbietendes Land</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Nachnutzungsvertrag</translation>
    </message>
    <message>
        <source>EfA service</source>
        <translation>EfA-Leistung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Bezahlverfahren</translation>
    </message>
    <message>
        <source>User account</source>
        <translation>Nutzerkonto</translation>
    </message>
    <message>
        <source>Level of trust</source>
        <translation>Vertrauensniveau</translation>
    </message>
    <message>
        <source>Way of the answer</source>
        <translation>Rückkanal</translation>
    </message>
    <message>
        <source>Following the case</source>
        <translation>Statusverfolgung</translation>
    </message>
    <message>
        <source>Electronic file</source>
        <translation>eAkte/DMS</translation>
    </message>
    <message>
        <source>Connection to the IT procedure</source>
        <translation>Fachverfahrensanbindung</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Share received online (%)</source>
        <translation>Online-Quote (%)</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Same meaning</source>
        <translation>Gleiche Bedeutung</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>Never the same as</source>
        <translation>Nie dasselbe wie</translation>
    </message>
    <message>
        <source>Parts of the word</source>
        <translation>Wortteile</translation>
    </message>
    <message>
        <source>Never take apart</source>
        <translation>Nie zerlegen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gerichtet an</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Part of the sheet</source>
        <translation>Teil des Blattes</translation>
    </message>
    <message>
        <source>Answered without a content</source>
        <translation>Ohne Inhalt beantwortet</translation>
    </message>
    <message>
        <source>Can somebody else do it?</source>
        <translation>Kann es noch jemand?</translation>
    </message>
    <message>
        <source>Is it written down?</source>
        <translation>Ist es aufgeschrieben?</translation>
    </message>
    <message>
        <source>Is there damage when it is left undone?</source>
        <translation>Entsteht Schaden, wenn es liegen bleibt?</translation>
    </message>
    <message>
        <source>How long does it take to learn?</source>
        <translation>Einarbeitung?</translation>
    </message>
    <message>
        <source>Knowledge factor as set (1–5)</source>
        <translation>Wissensfaktor, gesetzt (1–5)</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Was verloren ginge</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Erreicht am</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Processes looked at</source>
        <translation>Betrachtete Prozesse</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Circle of questions</source>
        <translation>Fragekreis</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>How many said it</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Budget (€)</source>
        <translation>Budget (€)</translation>
    </message>
    <message>
        <source>Capacity (person-days)</source>
        <translation>Kapazität (Personentage)</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Settled (€)</source>
        <translation>Abgerechnet (€)</translation>
    </message>
    <message>
        <source>Better after</source>
        <translation>Sinnvoll nach</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Schließt aus</translation>
    </message>
    <message>
        <source>Findings it rests on</source>
        <translation>Befunde, auf denen sie beruht</translation>
    </message>
    <message>
        <source>Simplify first?</source>
        <translation>Erst vereinfachen?</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Gemeinsam mit</translation>
    </message>
    <message>
        <source>Suggested by rule</source>
        <translation>Vorgeschlagen durch Regel</translation>
    </message>
    <message>
        <source>Half-year chosen by hand</source>
        <translation>Halbjahr von Hand gewählt</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Wer geht</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Vorgesetzte</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Leaving month</source>
        <translation>Abgangsmonat</translation>
    </message>
    <message>
        <source>Last working day</source>
        <translation>Letzter Arbeitstag</translation>
    </message>
    <message>
        <source>Time budget (hours)</source>
        <translation>Zeitbudget (Stunden)</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Wer sieht was</translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation>Geht weiter mit</translation>
    </message>
    <message>
        <source>Minutes of the first talk</source>
        <translation>Protokoll des Vorgesprächs</translation>
    </message>
    <message>
        <source>Agreed of one’s own free will</source>
        <translation>Freiwillige Zustimmung</translation>
    </message>
    <message>
        <source>Released by whoever leaves</source>
        <translation>Freigegeben durch die Wissensgeberin oder den Wissensgeber</translation>
    </message>
    <message>
        <source>Confirmed by the successor</source>
        <translation>Bestätigt durch die Nachfolge</translation>
    </message>
    <message>
        <source>Confirmed by the supervisor</source>
        <translation>Bestätigt durch die Vorgesetzten</translation>
    </message>
    <message>
        <source>Questions after leaving</source>
        <translation>Rückfragen nach dem Austritt</translation>
    </message>
    <message>
        <source>Keeps the knowledge meanwhile</source>
        <translation>Verwahrt das Wissen in der Zwischenzeit</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Rules passed over</source>
        <translation>Übergangene Regeln</translation>
    </message>
    <message>
        <source>After three months: better than without a hand-over?</source>
        <translation>Nach drei Monaten: besser als ohne Übergabe?</translation>
    </message>
    <message>
        <source>After three months: what was a surprise?</source>
        <translation>Nach drei Monaten: Was war eine Überraschung?</translation>
    </message>
    <message>
        <source>Hand-over plan</source>
        <translation>Übergabeplan</translation>
    </message>
    <message>
        <source>Importance (supervisor)</source>
        <translation>Wichtigkeit (Vorgesetzte)</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Needs whoever leaves</source>
        <translation>Braucht die Wissensgeberin oder den Wissensgeber</translation>
    </message>
    <message>
        <source>Needs the successor</source>
        <translation>Braucht die Nachfolge</translation>
    </message>
    <message>
        <source>Needs the moderator</source>
        <translation>Braucht die Moderation</translation>
    </message>
    <message>
        <source>Does not fit into the time budget</source>
        <translation>Passt nicht in das Zeitbudget</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Promised by word of mouth</source>
        <translation>Mündlich zugesagt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Einverstanden</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer dabei war</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Was gezeigt wurde</translation>
    </message>
    <message>
        <source>Version of the sheet</source>
        <translation>Fassung des Blattes</translation>
    </message>
    <message>
        <source>Steps as they were</source>
        <translation>Schritte in diesem Stand</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Who tells</source>
        <translation>Wer erzählt</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Wer schreibt</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Welche Fragen</translation>
    </message>
    <message>
        <source>Version of the guide</source>
        <translation>Fassung des Leitfadens</translation>
    </message>
    <message>
        <source>Last question</source>
        <translation>Letzte Frage</translation>
    </message>
    <message>
        <source>Last process</source>
        <translation>Letzter Prozess</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Consent to a recording</source>
        <translation>Einwilligung in einen Mitschnitt</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Answered already at</source>
        <translation>Schon beantwortet bei</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>What was made of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Wie geantwortet wird</translation>
    </message>
    <message>
        <source>Not asked here</source>
        <translation>Wird hier nicht gefragt</translation>
    </message>
    <message>
        <source>Handed over (of an access)</source>
        <translation>Übergeben (bei einem Zugang)</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Kind of training</source>
        <translation>Art der Schulung</translation>
    </message>
    <message>
        <source>For which role</source>
        <translation>Für welche Rolle</translation>
    </message>
    <message>
        <source>For which unit</source>
        <translation>Für welche Einheit</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Schulungen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Did it hold?</source>
        <translation>Hat es gehalten?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Who worked by the sheet</source>
        <translation>Wer nach dem Blatt gearbeitet hat</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Wie gearbeitet wurde</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben am</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Version read</source>
        <translation>Gelesene Fassung</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt am</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (Pflichtangabe)</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>What staff said in the workshop. No recommendation without a finding.</source>
        <translation>Was die Beschäftigten im Workshop gesagt haben. Keine Empfehlung ohne Befund.</translation>
    </message>
    <message>
        <source>Year and half, for example 2027-H1.</source>
        <translation>Jahr und Hälfte, zum Beispiel 2027-H1.</translation>
    </message>
    <message>
        <source>One sentence that a colleague would say aloud.</source>
        <translation>Ein Satz, den eine Kollegin laut sagen würde.</translation>
    </message>
    <message>
        <source>Write as you would tell it to your successor at the desk. No passwords: only where they are kept.</source>
        <translation>Schreiben Sie so, wie Sie es Ihrer Nachfolge am Schreibtisch erzählen würden. Keine Passwörter: nur, wo sie liegen.</translation>
    </message>
    <message>
        <source>The number of the unit in the organisation chart, for example 50.1.</source>
        <translation>Die Nummer im Organisationsplan, zum Beispiel 50.1.</translation>
    </message>
    <message>
        <source>The post that leads the unit.</source>
        <translation>Die Stelle, die die Einheit leitet.</translation>
    </message>
    <message>
        <source>The position on the staffing plan; it exists without a person.</source>
        <translation>Die Stelle im Stellenplan; es gibt sie auch ohne Person.</translation>
    </message>
    <message>
        <source>1.0 is one full-time post.</source>
        <translation>1,0 ist eine volle Stelle.</translation>
    </message>
    <message>
        <source>Asked so that a hand-over can start in time. It is staff data: it never appears in search or in an export.</source>
        <translation>Gefragt, damit eine Übergabe rechtzeitig beginnt. Das sind Personaldaten: Sie erscheinen nie in der Suche und nie in einem Export.</translation>
    </message>
    <message>
        <source>Object and verb, as you would say it: “Elternbeitrag festsetzen”.</source>
        <translation>Gegenstand und Tätigkeit, wie Sie es sagen würden: „Elternbeitrag festsetzen“.</translation>
    </message>
    <message>
        <source>What this is for, in two or three sentences.</source>
        <translation>Wozu das dient, in zwei oder drei Sätzen.</translation>
    </message>
    <message>
        <source>A post, not a person: whoever holds it is responsible.</source>
        <translation>Eine Stelle, keine Person: Wer sie innehat, ist verantwortlich.</translation>
    </message>
    <message>
        <source>A form, another process, or an event in words: application, phone call, date.</source>
        <translation>Ein Formular, ein anderer Prozess oder ein Ereignis in Worten: Antrag, Anruf, Termin.</translation>
    </message>
    <message>
        <source>What must be done when the only person who knows is ill.</source>
        <translation>Was zu tun ist, wenn die einzige Person krank ist, die es weiß.</translation>
    </message>
    <message>
        <source>14 digits, begins with 99.</source>
        <translation>14 Ziffern, beginnt mit 99.</translation>
    </message>
    <message>
        <source>Words that citizens or colleagues use for it.</source>
        <translation>Wörter, mit denen die Leute oder das Kollegium danach suchen.</translation>
    </message>
    <message>
        <source>What citizens can do online today; each with date and evidence.</source>
        <translation>Was heute online geht; jeweils mit Datum und Nachweis.</translation>
    </message>
    <message>
        <source>As it is cited, for example § 26 WoGG.</source>
        <translation>So, wie man es zitiert, zum Beispiel § 26 WoGG.</translation>
    </message>
    <message>
        <source>What is done, object and verb.</source>
        <translation>Was getan wird, Gegenstand und Tätigkeit.</translation>
    </message>
    <message>
        <source>The trick, the trap, the exception that is in no manual.</source>
        <translation>Der Kniff, der Stolperstein, die Ausnahme, die in keiner Anleitung steht.</translation>
    </message>
    <message>
        <source>Only where the flow branches or loops.</source>
        <translation>Nur, wo sich der Ablauf verzweigt oder wiederholt.</translation>
    </message>
    <message>
        <source>An online service of another state that is used here as well.</source>
        <translation>Ein Online-Dienst eines anderen Landes, der hier nachgenutzt wird („Einer für alle“).</translation>
    </message>
    <message>
        <source>The word as your offices write it, for example Elternbeitrag.</source>
        <translation>Das Wort, wie es in Ihren Ämtern geschrieben wird, zum Beispiel Elternbeitrag.</translation>
    </message>
    <message>
        <source>What a new colleague needs to know.</source>
        <translation>Was jemand wissen muss, der neu im Haus ist.</translation>
    </message>
    <message>
        <source>Other words for the same thing. Whoever searches for one of them finds all of them.</source>
        <translation>Andere Wörter für dieselbe Sache. Wer eines davon sucht, findet alle.</translation>
    </message>
    <message>
        <source>For example KSt for Kostenstelle. The search treats them like words of the same meaning.</source>
        <translation>Zum Beispiel KSt für Kostenstelle. Die Suche behandelt sie wie Wörter gleicher Bedeutung.</translation>
    </message>
    <message>
        <source>Words that are mixed up although the law keeps them apart, for example Gebühr and Beitrag. The search never puts one in place of the other.</source>
        <translation>Wörter, die oft verwechselt werden, obwohl das Recht sie trennt, zum Beispiel Gebühr und Beitrag. Die Suche setzt nie das eine für das andere ein.</translation>
    </message>
    <message>
        <source>Only where the search takes the word apart wrongly: the whole word with | between its parts, for example Eltern|beitrag.</source>
        <translation>Nur wenn die Suche das Wort falsch zerlegt: das ganze Wort mit | zwischen seinen Teilen, zum Beispiel Eltern|beitrag.</translation>
    </message>
    <message>
        <source>The word is found as a whole, not by its parts.</source>
        <translation>Das Wort wird nur als Ganzes gefunden, nicht über seine Teile.</translation>
    </message>
    <message>
        <source>Ask as you would at the desk; one question at a time.</source>
        <translation>Fragen Sie wie am Schreibtisch; eine Frage nach der anderen.</translation>
    </message>
    <message>
        <source>Two sentences are enough. The search finds the answer from then on.</source>
        <translation>Zwei Sätze genügen. Die Suche findet die Antwort von da an.</translation>
    </message>
    <message>
        <source>Who will probably know. The question appears on the start page under this name.</source>
        <translation>Wer es vermutlich weiß. Die Frage erscheint auf der Startseite unter diesem Namen.</translation>
    </message>
    <message>
        <source>May stay empty; the answer is for everybody.</source>
        <translation>Darf leer bleiben; die Antwort ist für alle da.</translation>
    </message>
    <message>
        <source>Parts of the sheet that do not apply here, or of which nobody knows.</source>
        <translation>Teile des Blattes, die hier nicht zutreffen oder die niemand weiß.</translation>
    </message>
    <message>
        <source>Four answers about the process, never about a person; the supervisor may set another value with a reason.</source>
        <translation>Vier Antworten zum Prozess, nie zu einem Menschen; Vorgesetzte können mit Begründung einen anderen Wert setzen.</translation>
    </message>
    <message>
        <source>Roles, not names: what was said must not lead back to a person.</source>
        <translation>Rollen, keine Namen: Was gesagt wurde, soll nicht zu einer Person führen.</translation>
    </message>
    <message>
        <source>For example 2027-H1.</source>
        <translation>Zum Beispiel 2027-H1.</translation>
    </message>
    <message>
        <source>Which signature, check or form could be dropped before anything is digitized?</source>
        <translation>Welche Unterschrift, Prüfung oder welches Formular könnte entfallen, bevor etwas digitalisiert wird?</translation>
    </message>
    <message>
        <source>Any day of the month. Asked so that the hand-over can start in time; it never appears in search or in an export.</source>
        <translation>Ein beliebiger Tag des Monats. Wird gefragt, damit die Übergabe rechtzeitig beginnt; erscheint nie in der Suche oder in einem Export.</translation>
    </message>
    <message>
        <source>Not the end of the contract: subtract what is left of the leave.</source>
        <translation>Nicht das Vertragsende: Resturlaub abziehen.</translation>
    </message>
    <message>
        <source>For all measures together; about 24 hours over three months are usual.</source>
        <translation>Für alle Maßnahmen zusammen; üblich sind etwa 24 Stunden in drei Monaten.</translation>
    </message>
    <message>
        <source>As agreed in the first talk.</source>
        <translation>Wie im Vorgespräch vereinbart.</translation>
    </message>
    <message>
        <source>Aim, time budget, and who sees what.</source>
        <translation>Ziel, Zeitbudget und wer was sieht.</translation>
    </message>
    <message>
        <source>Needed where a measure is dropped: why?</source>
        <translation>Nötig, wenn eine Maßnahme verworfen wird: warum?</translation>
    </message>
    <message>
        <source>Asking and writing are two roles when somebody assists.</source>
        <translation>Fragen und Schreiben sind zwei Rollen, wenn jemand hilft.</translation>
    </message>
    <message>
        <source>The code of a shipped question (S1.4) changes its words; a new code behind the name of a module (S4.9) adds one.</source>
        <translation>Die Kennung einer mitgelieferten Frage (S1.4) ändert deren Worte; eine neue Kennung hinter dem Namen eines Themas (S4.9) fügt eine hinzu.</translation>
    </message>
    <message>
        <source>A role, never a person.</source>
        <translation>Eine Rolle, nie eine Person.</translation>
    </message>
    <message>
        <source>Needed only as proof of a hand-over.</source>
        <translation>Nur als Nachweis einer Übergabe nötig.</translation>
    </message>
    <message>
        <source>Towns, districts or associations for which or with which one unit does this work.</source>
        <translation>Kommunen, Kreise oder Verbände, für die oder mit denen eine Stelle diese Arbeit erledigt.</translation>
    </message>
</context>
<context>
    <name>FigureBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shows these processes</source>
        <translation>Zeigt diese Prozesse</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Show the page smaller</source>
        <translation>Seite kleiner zeigen</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Seite größer zeigen</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Ganze Breite</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Its words stand beside it. Page keys turn the page, plus, minus and 0 change its size.</source>
        <translation>Ihre Wörter stehen daneben. Bild auf und Bild ab blättern, Plus, Minus und 0 ändern die Größe.</translation>
    </message>
</context>
<context>
    <name>FileTextView</name>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>Words to be marked</source>
        <translation>Wörter, die markiert werden</translation>
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
        <source>Only the words</source>
        <translation>Nur die Wörter</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Zurück zum Lesen</translation>
    </message>
    <message>
        <source>Make steps of lines</source>
        <translation>Schritte aus Zeilen</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
</context>
<context>
    <name>FilterChoice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FindingInput</name>
    <message>
        <source>Change the finding</source>
        <translation>Befund ändern</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was said, in one line; Enter saves it</source>
        <translation>Was gesagt wurde, in einer Zeile; Eingabe speichert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move this finding to the bin</source>
        <translation>Diesen Befund in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Alt+M</source>
        <translation>Alt+M</translation>
    </message>
    <message>
        <source>Alt+O</source>
        <translation>Alt+O</translation>
    </message>
    <message>
        <source>Alt+T</source>
        <translation>Alt+T</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Alt+4</source>
        <translation>Alt+4</translation>
    </message>
    <message>
        <source>Alt+5</source>
        <translation>Alt+5</translation>
    </message>
    <message>
        <source>Alt+6</source>
        <translation>Alt+6</translation>
    </message>
    <message>
        <source>Process (Alt+P)</source>
        <translation>Prozess (Alt+P)</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Change (Alt+Up)</source>
        <translation>Ändern (Alt+↑)</translation>
    </message>
    <message>
        <source>Change the newest finding</source>
        <translation>Letzten Befund ändern</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Undo (Alt+Z)</source>
        <translation>Zurück (Alt+Z)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Alt+Z</source>
        <translation>Alt+Z</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Somebody else says so too: %1</source>
        <translation>Sagt noch jemand: %1</translation>
    </message>
    <message>
        <source>Recommend because of: %1</source>
        <translation>Daraus empfehlen: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
</context>
<context>
    <name>FirstDaysPage</name>
    <message>
        <source>In the first week</source>
        <translation>In der ersten Woche</translation>
    </message>
    <message>
        <source>To do and to bear in mind, as it was said in the interview.</source>
        <translation>Zu tun und zu bedenken, wie es im Gespräch gesagt wurde.</translation>
    </message>
    <message>
        <source>Nobody has said yet what to do in the first week.</source>
        <translation>Was in der ersten Woche zu tun ist, hat noch niemand gesagt.</translation>
    </message>
    <message>
        <source>On no account in the first week</source>
        <translation>Auf keinen Fall in der ersten Woche</translation>
    </message>
    <message>
        <source>Nobody has said yet what to leave alone in the first week.</source>
        <translation>Was in der ersten Woche zu lassen ist, hat noch niemand gesagt.</translation>
    </message>
    <message>
        <source>What can go wrong first</source>
        <translation>Was zuerst schiefgehen kann</translation>
    </message>
    <message>
        <source>Nothing is written down about what goes wrong first.</source>
        <translation>Was zuerst schiefgeht, ist noch nicht aufgeschrieben.</translation>
    </message>
    <message>
        <source>Dates from today on</source>
        <translation>Termine ab heute</translation>
    </message>
    <message>
        <source>The next 100 days, then what comes regularly.</source>
        <translation>Die nächsten 100 Tage, danach, was regelmäßig kommt.</translation>
    </message>
    <message>
        <source>No date is known for the next 100 days.</source>
        <translation>Für die nächsten 100 Tage ist kein Termin bekannt.</translation>
    </message>
    <message>
        <source>Accesses to ask for</source>
        <translation>Zugänge, die Sie beantragen</translation>
    </message>
    <message>
        <source>Only where something lies and whom to ask, never a password.</source>
        <translation>Nur, wo etwas liegt und wen man fragt, nie ein Passwort.</translation>
    </message>
    <message>
        <source>No access and no key is written down.</source>
        <translation>Kein Zugang und kein Schlüssel ist aufgeschrieben.</translation>
    </message>
    <message>
        <source>People to greet</source>
        <translation>Menschen, denen Sie sich vorstellen</translation>
    </message>
    <message>
        <source>Emergency contacts first; at the end those to whom you are introduced.</source>
        <translation>Notfallkontakte zuerst; am Ende die, denen Sie vorgestellt werden.</translation>
    </message>
    <message>
        <source>No contact is written down.</source>
        <translation>Kein Ansprechpartner ist aufgeschrieben.</translation>
    </message>
    <message>
        <source>Other traps</source>
        <translation>Weitere Stolpersteine</translation>
    </message>
    <message>
        <source>No other trap is written down.</source>
        <translation>Kein weiterer Stolperstein ist aufgeschrieben.</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Offene Vorgänge</translation>
    </message>
    <message>
        <source>A case opens here; what you write is kept at once.</source>
        <translation>Ein Vorgang öffnet sich hier; was Sie schreiben, ist gleich gespeichert.</translation>
    </message>
    <message>
        <source>No open case is written down.</source>
        <translation>Kein offener Vorgang ist aufgeschrieben.</translation>
    </message>
    <message>
        <source>The first 100 days</source>
        <translation>Die ersten 100 Tage</translation>
    </message>
    <message>
        <source>Save dates as calendar file</source>
        <translation>Termine als Kalenderdatei sichern</translation>
    </message>
    <message>
        <source>Every calendar program can read the file (iCalendar)</source>
        <translation>Jedes Kalenderprogramm liest die Datei (iCalendar)</translation>
    </message>
    <message>
        <source>Print (PDF)</source>
        <translation>Drucken (PDF)</translation>
    </message>
    <message>
        <source>Leads to the documents, with this post chosen</source>
        <translation>Führt zu den Dokumenten, diese Stelle ist schon gewählt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The open case</source>
        <translation>Der offene Vorgang</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Vorgang zuklappen</translation>
    </message>
    <message>
        <source>It stays open as a case; only the form closes</source>
        <translation>Der Vorgang bleibt offen, nur das Formular schließt sich</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Kalenderdatei (*.ics)</translation>
    </message>
</context>
<context>
    <name>FirstDaysText</name>
    <message>
        <source>comes regularly</source>
        <translation>kommt regelmäßig</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>mündlich zugesagt</translation>
    </message>
    <message>
        <source>next step: %1</source>
        <translation>nächster Schritt: %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>the medium changes here</source>
        <translation>hier wechselt das Medium</translation>
    </message>
    <message>
        <source>%1 (the medium changes on the way)</source>
        <translation>%1 (unterwegs wechselt das Medium)</translation>
    </message>
    <message>
        <source>then it ends</source>
        <translation>dann ist Schluss</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>dann %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>FlowDrawing</name>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>No steps yet</source>
        <translation>Noch keine Schritte</translation>
    </message>
    <message>
        <source>The picture draws itself from the steps.</source>
        <translation>Das Bild zeichnet sich selbst aus den Schritten.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>Auf Breite einpassen</translation>
    </message>
    <message>
        <source>Picture of the process, %1 steps. Below it the same in words.</source>
        <translation>Bild des Prozesses, %1 Schritte. Darunter dasselbe in Worten.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Tell more about it</source>
        <translation>Mehr dazu erzählen</translation>
    </message>
    <message>
        <source>Already answered at …</source>
        <translation>Schon beantwortet bei …</translation>
    </message>
</context>
<context>
    <name>FormBars</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What you typed last time was not saved yet. It is here again.</source>
        <translation>Was Sie beim letzten Mal eingegeben haben, war noch nicht gespeichert. Hier ist es wieder.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>%1 · %2 · asked, nobody knows yet</source>
        <translation>%1 · %2 · gefragt, weiß noch niemand</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Write down: %1</source>
        <translation>Aufschreiben: %1</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Does not apply: %1</source>
        <translation>Trifft nicht zu: %1</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>I don&apos;t know: %1</source>
        <translation>Weiß ich nicht: %1</translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild und keine Datei.</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild vom %1</translation>
    </message>
</context>
<context>
    <name>GlanceDepths</name>
    <message>
        <source>How far to look</source>
        <translation>Wie weit der Blick reicht</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alle Einheiten</translation>
    </message>
    <message>
        <source>The whole house. A team is chosen under “By unit”, a process below.</source>
        <translation>Das ganze Haus. Ein Team wählen Sie unter „Nach Einheiten“, einen Prozess weiter unten.</translation>
    </message>
    <message>
        <source>The team with those below it: what was said there or about its processes.</source>
        <translation>Das Team mit den Einheiten darunter: was dort oder zu seinen Prozessen gesagt wurde.</translation>
    </message>
    <message>
        <source>What is said about this process alone.</source>
        <translation>Nur was zu diesem Prozess gesagt wurde.</translation>
    </message>
</context>
<context>
    <name>GlanceRow</name>
    <message>
        <source>This one alone</source>
        <translation>Nur dieser</translation>
    </message>
    <message>
        <source>Shows what is said about this process alone</source>
        <translation>Zeigt, was nur zu diesem Prozess gesagt wurde</translation>
    </message>
    <message>
        <source>%1: this one alone</source>
        <translation>%1: nur dieser</translation>
    </message>
</context>
<context>
    <name>GlanceText</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n weitere Zeile</numerusform>
            <numerusform>%n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>shared need, contradicted</source>
        <translation>gemeinsamer Bedarf, umstritten</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>shared need</source>
        <translation>gemeinsamer Bedarf</translation>
    </message>
    <message>
        <source>Nothing said yet.</source>
        <translation>Noch nichts gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>said %n time(s)</source>
        <translation>
            <numerusform>%n-mal gesagt</numerusform>
            <numerusform>%n-mal gesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 einmalig</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>costs not estimated</source>
        <translation>Kosten nicht geschätzt</translation>
    </message>
    <message>
        <source>No need is stated by several levels.</source>
        <translation>Kein Bedarf wird von mehreren Ebenen genannt.</translation>
    </message>
    <message>
        <source>No level contradicts another.</source>
        <translation>Keine Ebene widerspricht einer anderen.</translation>
    </message>
    <message>
        <source>No finding names a process.</source>
        <translation>Kein Befund nennt einen Prozess.</translation>
    </message>
    <message>
        <source>No recommendation yet.</source>
        <translation>Noch keine Empfehlung.</translation>
    </message>
</context>
<context>
    <name>GlanceView</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Shared needs</source>
        <translation>Gemeinsame Bedarfe</translation>
    </message>
    <message>
        <source>What several levels say about the same process, of the same kind and in the same dimension.</source>
        <translation>Was mehrere Ebenen zum selben Prozess sagen, in derselben Art und derselben Dimension.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>A strength for one level, a weakness, an obstacle or a need for another.</source>
        <translation>Für eine Ebene eine Stärke, für eine andere eine Schwäche, ein Hemmnis oder ein Bedarf.</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>Sachbearbeitung</translation>
    </message>
    <message>
        <source>Heads of teams</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Verwaltungsleitung</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Ohne Rolle</translation>
    </message>
    <message>
        <source>Nobody stated who said it; it is compared with nothing.</source>
        <translation>Niemand hat angegeben, welche Ebene es gesagt hat; es wird mit nichts verglichen.</translation>
    </message>
    <message>
        <source>Processes concerned</source>
        <translation>Betroffene Prozesse</translation>
    </message>
    <message>
        <source>With level and risk, the highest risk first.</source>
        <translation>Mit Reifegrad und Risiko, das höchste Risiko zuerst.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>With costs and half-year.</source>
        <translation>Mit Kosten und Halbjahr.</translation>
    </message>
</context>
<context>
    <name>GlossarySection</name>
    <message>
        <source>Your town&apos;s own words count in the search at once, before those that offices everywhere use.</source>
        <translation>Die Wörter Ihrer Kommune gelten in der Suche sofort und gehen den allgemeinen Amtswörtern vor.</translation>
    </message>
    <message>
        <source>No words of your own yet</source>
        <translation>Noch keine eigenen Wörter</translation>
    </message>
    <message>
        <source>An abbreviation that only your town uses, or two words that are mixed up, is a good beginning.</source>
        <translation>Ein guter Anfang: eine Abkürzung, die nur bei Ihnen üblich ist, oder zwei Wörter, die oft verwechselt werden.</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Highest risk of its processes: %1</source>
        <translation>Höchstes Risiko ihrer Prozesse: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>Gespräch fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the interview: %1</source>
        <translation>Gespräch fortsetzen: %1</translation>
    </message>
    <message>
        <source>Core questions (30 minutes)</source>
        <translation>Kernfragen (30 Minuten)</translation>
    </message>
    <message>
        <source>Core questions: %1</source>
        <translation>Kernfragen: %1</translation>
    </message>
    <message>
        <source>The whole interview</source>
        <translation>Das ganze Gespräch</translation>
    </message>
    <message>
        <source>The whole interview: %1</source>
        <translation>Das ganze Gespräch: %1</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Plan anlegen</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>The first 100 days</source>
        <translation>Die ersten 100 Tage</translation>
    </message>
    <message>
        <source>The first 100 days: %1</source>
        <translation>Die ersten 100 Tage: %1</translation>
    </message>
</context>
<context>
    <name>HandoverList</name>
    <message>
        <source>Hand-overs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Ordered by what would be lost. Rated are processes on posts, never people.</source>
        <translation>Geordnet danach, was verloren ginge. Bewertet werden Prozesse auf Stellen, nie Menschen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Views of the hand-overs</source>
        <translation>Ansichten der Übergaben</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Ausblick</translation>
    </message>
</context>
<context>
    <name>HandoverPosts</name>
    <message>
        <source>Nobody is known to leave within three years</source>
        <translation>Niemand geht in den nächsten drei Jahren, soweit bekannt</translation>
    </message>
    <message>
        <source>Leaving dates are entered in the settings, with the people. A conversation can begin at any time: choose a post below.</source>
        <translation>Austrittsdaten werden in den Einstellungen bei den Personen eingetragen. Ein Gespräch kann jederzeit beginnen: Wählen Sie unten eine Stelle.</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>Eine andere Stelle</translation>
    </message>
    <message>
        <source>Also somebody who stays can tell what only he or she knows.</source>
        <translation>Auch wer bleibt, kann erzählen, was sonst niemand weiß.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>Everything is saved while you type. Whatever you change can be taken back.</source>
        <translation>Alles wird beim Schreiben gespeichert. Was Sie ändern, lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved to the bin</source>
        <translation>in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>taken out of the bin</source>
        <translation>aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message>
        <source>%1, %2: %3. Before: %4. After: %5</source>
        <translation>%1, %2: %3. Vorher: %4. Nachher: %5</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back: %1, %2</source>
        <translation>Zurücknehmen: %1, %2</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Ways to see the history</source>
        <translation>Ansichten des Verlaufs</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Comparison with an earlier state</source>
        <translation>Vergleich mit einem früheren Stand</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>HitRow</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Says by which words this was found (Alt+W)</source>
        <translation>Sagt, über welche Wörter das gefunden wurde (Alt+W)</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>HouseView</name>
    <message>
        <source>How digital the work is</source>
        <translation>Wie digital gearbeitet wird</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Was verloren ginge</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>By the newest assessment of each process. Levels of different models are never added up.</source>
        <translation>Nach der neuesten Bewertung jedes Prozesses. Stufen verschiedener Modelle werden nie zusammengezählt.</translation>
    </message>
    <message>
        <source>Where people leave before the work is done</source>
        <translation>Wo jemand geht, bevor die Arbeit fertig ist</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Reads process diagrams (BPMN), texts (Markdown, plain text, HTML), collections (JSON lines) and tables of units, posts and services (CSV). A folder is read with all folders in it. The same file again brings its entries up to date instead of doubling them. A backup is made first.</source>
        <translation>Liest Ablaufdiagramme (BPMN), Texte (Markdown, einfacher Text, HTML), Sammlungen (JSON-Zeilen) und Tabellen mit Organisationseinheiten, Stellen und Leistungen (CSV). Ein Ordner wird mit allen Ordnern darin gelesen. Dieselbe Datei noch einmal bringt ihre Einträge auf den neuen Stand, statt sie zu verdoppeln. Vorher entsteht eine Sicherung.</translation>
    </message>
    <message>
        <source>Files and folders, one a line</source>
        <translation>Dateien und Ordner, je Zeile einer</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>IntakeLine</name>
    <message>
        <source>What becomes of “%1”</source>
        <translation>Was aus „%1“ wird</translation>
    </message>
</context>
<context>
    <name>InterviewCheck</name>
    <message>
        <source>Please look through your answers</source>
        <translation>Bitte sehen Sie Ihre Antworten durch</translation>
    </message>
    <message>
        <source>To the topics and the release</source>
        <translation>Zu den Themen und zur Freigabe</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <source>Nobody else sees what is not marked as released. Answers are released topic by topic, on the page of all topics.</source>
        <translation>Was nicht als freigegeben gekennzeichnet ist, sieht sonst niemand. Freigegeben wird Thema für Thema, auf der Seite mit allen Themen.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Look through the answers</source>
        <translation>Antworten durchsehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Somebody else leads this interview. What has been released stands in the process sheets and among the knowledge items.</source>
        <translation>Dieses Gespräch führt jemand anderes. Was freigegeben ist, steht in den Prozessblättern und beim Wissen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Everything is kept; next time it goes on at this very question.</source>
        <translation>Alles bleibt gespeichert; beim nächsten Mal geht es bei genau dieser Frage weiter.</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Pause machen</translation>
    </message>
</context>
<context>
    <name>InterviewQuestion</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es dabei?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>to the question before</source>
        <translation>zur vorigen Frage</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ctrl and Enter</source>
        <translation>Strg und Eingabetaste</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>opens a question for others</source>
        <translation>öffnet eine Frage an andere</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back to your answers</source>
        <translation>Zurück zur Durchsicht</translation>
    </message>
    <message>
        <source>to where you looked through them</source>
        <translation>dorthin, wo Sie die Antworten durchsehen</translation>
    </message>
</context>
<context>
    <name>InterviewText</name>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>angefangen</translation>
    </message>
    <message numerus="yes">
        <source>Release %n answer(s)</source>
        <translation>
            <numerusform>%n Antwort freigeben</numerusform>
            <numerusform>%n Antworten freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Process sheet: %1</source>
        <translation>Prozessblatt: %1</translation>
    </message>
    <message>
        <source>Core questions</source>
        <translation>Kernfragen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <translation>
            <numerusform>%1 von %n Frage</numerusform>
            <numerusform>%1 von %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) settled</source>
        <translation>
            <numerusform>%1 von %n Frage erledigt</numerusform>
            <numerusform>%1 von %n Fragen erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n topic(s) finished</source>
        <translation>
            <numerusform>%1 von %n Thema fertig</numerusform>
            <numerusform>%1 von %n Themen fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 minutes are left</source>
        <translation>%1, etwa %2 Minuten offen</translation>
    </message>
    <message>
        <source>answered already at %1</source>
        <translation>schon beantwortet bei %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>details in the hand-over plan</source>
        <translation>Angaben im Übergabeplan</translation>
    </message>
    <message>
        <source>details in the process sheet</source>
        <translation>Angaben im Prozessblatt</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The tasks stand among the processes already.</source>
        <translation>Die Aufgaben stehen schon bei den Prozessen.</translation>
    </message>
    <message>
        <source>Stays an answer that everybody can read.</source>
        <translation>Bleibt eine Antwort, die alle lesen können.</translation>
    </message>
    <message>
        <source>Becomes: %1</source>
        <translation>Wird zu: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stays with you and is never released.</source>
        <translation>Bleibt bei Ihnen und wird nie freigegeben.</translation>
    </message>
    <message>
        <source>Is not passed on, as you wished.</source>
        <translation>Wird nicht weitergegeben, wie Sie es möchten.</translation>
    </message>
    <message>
        <source>Is noted in the process sheet.</source>
        <translation>Wird im Prozessblatt vermerkt.</translation>
    </message>
    <message>
        <source>What was made of it is taken back.</source>
        <translation>Was daraus wurde, wird zurückgenommen.</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
</context>
<context>
    <name>InterviewTopics</name>
    <message>
        <source>Go on: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>The question that would help most now</source>
        <translation>Die Frage, die jetzt am meisten hilft</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Everybody who opens this workspace can read them then.</source>
        <translation>Dann kann sie jeder lesen, der diese Datei öffnet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Print the questions</source>
        <translation>Fragen drucken</translation>
    </message>
    <message>
        <source>With what was answered already, and room to write by hand</source>
        <translation>Mit dem, was schon beantwortet ist, und Platz zum Schreiben mit der Hand</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take the name</source>
        <translation>Namen übernehmen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Quick find: go anywhere by a part of its name</source>
        <translation>Schnell finden: mit einem Teil des Namens überall hin</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Search in all texts</source>
        <translation>In allen Texten suchen</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Write down a new process</source>
        <translation>Neuen Prozess aufschreiben</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Says whether everything is saved</source>
        <translation>Sagt, ob alles gespeichert ist</translation>
    </message>
    <message>
        <source>Change the page</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Pfeil links</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus</source>
        <translation>Strg+Plus, Strg+Minus</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>Größere und kleinere Schrift</translation>
    </message>
    <message>
        <source>Tab, Enter, Space</source>
        <translation>Tab, Eingabe, Leertaste</translation>
    </message>
    <message>
        <source>Walk through the page and press what has the frame</source>
        <translation>Durch die Seite gehen und drücken, was den Rahmen hat</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Schließen, was obenauf liegt</translation>
    </message>
    <message>
        <source>Alt+W</source>
        <translation>Alt+W</translation>
    </message>
    <message>
        <source>On the search page: why the chosen hit was found</source>
        <translation>Auf der Seite Suche: warum der gewählte Treffer gefunden wurde</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Umschalt+F3</translation>
    </message>
    <message>
        <source>On the search page: next place and place before</source>
        <translation>Auf der Seite Suche: nächste und vorige Fundstelle</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9</source>
        <translation>Strg+1 bis Strg+9</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Unit</source>
        <translation>Organisationseinheit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Organisationseinheiten</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Können</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Können</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Rechtsgrundlagen</translation>
    </message>
    <message>
        <source>IT procedure</source>
        <translation>Fachverfahren</translation>
    </message>
    <message>
        <source>IT procedures</source>
        <translation>Fachverfahren</translation>
    </message>
    <message>
        <source>Catalogue service</source>
        <translation>Leistung aus dem Katalog</translation>
    </message>
    <message>
        <source>Catalogue services</source>
        <translation>Leistungen aus dem Katalog</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Knowledge item</source>
        <translation>Wissensbaustein</translation>
    </message>
    <message>
        <source>Knowledge items</source>
        <translation>Wissensbausteine</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Handlungsempfehlung</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Handlungsempfehlungen</translation>
    </message>
    <message>
        <source>Glossary entry</source>
        <translation>Glossareintrag</translation>
    </message>
    <message>
        <source>Glossary entries</source>
        <translation>Glossareinträge</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Answer of an interview</source>
        <translation>Antwort eines Gesprächs</translation>
    </message>
    <message>
        <source>Answers of interviews</source>
        <translation>Antworten aus Gesprächen</translation>
    </message>
    <message>
        <source>Question of the guide</source>
        <translation>Frage des Leitfadens</translation>
    </message>
    <message>
        <source>Questions of the guide</source>
        <translation>Fragen des Leitfadens</translation>
    </message>
    <message>
        <source>Hand-over plan</source>
        <translation>Übergabeplan</translation>
    </message>
    <message>
        <source>Hand-over plans</source>
        <translation>Übergabepläne</translation>
    </message>
    <message>
        <source>Process of a hand-over</source>
        <translation>Prozess einer Übergabe</translation>
    </message>
    <message>
        <source>Processes of hand-overs</source>
        <translation>Prozesse von Übergaben</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Offener Vorgang</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Offene Vorgänge</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Read confirmation</source>
        <translation>Kenntnisnahme</translation>
    </message>
    <message>
        <source>Read confirmations</source>
        <translation>Kenntnisnahmen</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Trial runs</source>
        <translation>Probeläufe</translation>
    </message>
</context>
<context>
    <name>KindTabs</name>
    <message>
        <source>Kinds of entry</source>
        <translation>Arten von Einträgen</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>No knowledge items yet</source>
        <translation>Noch keine Wissensbausteine</translation>
    </message>
    <message>
        <source>A knowledge item is one tip, one trap, one contact: what a colleague would tell you at the desk.</source>
        <translation>Ein Wissensbaustein ist ein Tipp, ein Stolperstein, ein Ansprechpartner: was Ihnen eine Kollegin am Schreibtisch sagen würde.</translation>
    </message>
    <message>
        <source>Kinds of entry</source>
        <translation>Arten von Einträgen</translation>
    </message>
    <message>
        <source>No open questions yet</source>
        <translation>Noch keine offenen Fragen</translation>
    </message>
    <message>
        <source>A question comes from a search that found nothing, or is written here. It waits for the person who will know; the search finds the answer.</source>
        <translation>Eine Frage entsteht aus einer Suche ohne Treffer oder wird hier geschrieben. Sie wartet auf die Person, die es weiß; die Suche findet die Antwort.</translation>
    </message>
</context>
<context>
    <name>LeafEditor</name>
    <message>
        <source>22.11.2026</source>
        <translation>22.11.2026</translation>
    </message>
</context>
<context>
    <name>LeaversCard</name>
    <message>
        <source>Who leaves next</source>
        <translation>Wer als Nächstes geht</translation>
    </message>
    <message>
        <source>No post is known to become vacant within three years. Leaving dates are entered in the settings.</source>
        <translation>Es ist nicht bekannt, dass in den nächsten drei Jahren eine Stelle frei wird. Wann jemand geht, tragen Sie in den Einstellungen ein.</translation>
    </message>
</context>
<context>
    <name>LevelHistoryCard</name>
    <message>
        <source>Maturity over time</source>
        <translation>Reifegrad im Zeitverlauf</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Type a word and press Enter</source>
        <translation>Wort eingeben und Eingabetaste drücken</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Staffelstab</source>
        <translation>%1 – Staffelstab</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>ordered by law</source>
        <translation>gesetzliche Pflicht</translation>
    </message>
    <message>
        <source>quick win</source>
        <translation>schneller Gewinn</translation>
    </message>
    <message>
        <source>worth a project</source>
        <translation>lohnt ein Vorhaben</translation>
    </message>
    <message>
        <source>on the side</source>
        <translation>nebenbei</translation>
    </message>
    <message>
        <source>hardly worth it</source>
        <translation>lohnt sich kaum</translation>
    </message>
    <message>
        <source>numbers are missing</source>
        <translation>Zahlen fehlen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>Fallzahl</translation>
    </message>
    <message>
        <source>media breaks</source>
        <translation>Medienbrüche</translation>
    </message>
    <message>
        <source>target level</source>
        <translation>Ziel-Reifegrad</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>ohne: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n open recommendation(s)</source>
        <translation>
            <numerusform>%n offene Empfehlung</numerusform>
            <numerusform>%n offene Empfehlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with much benefit for little effort</source>
        <translation>
            <numerusform>%n mit viel Nutzen bei wenig Aufwand</numerusform>
            <numerusform>%n mit viel Nutzen bei wenig Aufwand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ordered by law and therefore without a rank</source>
        <translation>
            <numerusform>%n gesetzliche Pflicht und deshalb ohne Rang</numerusform>
            <numerusform>%n gesetzliche Pflichten und deshalb ohne Rang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without enough numbers</source>
        <translation>
            <numerusform>%n ohne ausreichende Zahlen</numerusform>
            <numerusform>%n ohne ausreichende Zahlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixChart</name>
    <message>
        <source>Much benefit on top, little effort on the left</source>
        <translation>Oben viel Nutzen, links wenig Aufwand</translation>
    </message>
    <message>
        <source>Benefit against effort: %1. The table beside it says the same.</source>
        <translation>Nutzen gegen Aufwand: %1. Die Tabelle daneben sagt dasselbe.</translation>
    </message>
    <message>
        <source>little effort</source>
        <translation>wenig Aufwand</translation>
    </message>
    <message>
        <source>medium effort</source>
        <translation>mittlerer Aufwand</translation>
    </message>
    <message>
        <source>much effort</source>
        <translation>viel Aufwand</translation>
    </message>
</context>
<context>
    <name>MatrixLine</name>
    <message>
        <source>%1, %2: benefit %3, effort %4, %5</source>
        <translation>%1, %2: Nutzen %3, Aufwand %4, %5</translation>
    </message>
    <message>
        <source>Benefit %1 · effort %2</source>
        <translation>Nutzen %1 · Aufwand %2</translation>
    </message>
    <message>
        <source>Benefit %1 (%2) · effort %3</source>
        <translation>Nutzen %1 (%2) · Aufwand %3</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>By benefit</source>
        <translation>Nach Nutzen</translation>
    </message>
    <message>
        <source>From 1 to 5, by the working time, cases, media breaks and missing levels of the processes. What is ordered by law has no rank.</source>
        <translation>Von 1 bis 5, nach Arbeitszeit, Fallzahl, Medienbrüchen und fehlenden Stufen der Prozesse. Was gesetzliche Pflicht ist, bekommt keinen Rang.</translation>
    </message>
    <message>
        <source>Recommendations by benefit</source>
        <translation>Empfehlungen nach Nutzen</translation>
    </message>
</context>
<context>
    <name>MissLine</name>
    <message>
        <source>Ask the question</source>
        <translation>Frage stellen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>MissesSection</name>
    <message>
        <source>Keep searches without a hit</source>
        <translation>Suchen ohne Treffer aufheben</translation>
    </message>
    <message>
        <source>They show what people look for and nobody has written down yet.</source>
        <translation>Sie zeigen, was gesucht wird und noch niemand aufgeschrieben hat.</translation>
    </message>
    <message>
        <source>For everybody who opens this workspace</source>
        <translation>Für alle, die diesen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>What is kept, and what is not</source>
        <translation>Was aufgehoben wird und was nicht</translation>
    </message>
    <message>
        <source>Kept are the words, how often they were searched, and the first and the last day; not who searched, nor at what time. A search may hold the name of a citizen: forget such an entry here. At most 500 searches are kept, each until a year after it was tried last. Everything lies in the workspace file, and therefore in its backups as well.</source>
        <translation>Aufgehoben werden die Wörter, wie oft danach gesucht wurde, und der erste und der letzte Tag; nicht wer gesucht hat und nicht die Uhrzeit. Eine Suche kann den Namen einer Bürgerin oder eines Bürgers enthalten: Vergessen Sie einen solchen Eintrag hier. Höchstens 500 Suchen werden aufgehoben, jede bis ein Jahr nach dem letzten Versuch. Alles liegt in der Datei des Arbeitsbereichs und damit auch in seinen Sicherungen.</translation>
    </message>
    <message>
        <source>Searches without a hit</source>
        <translation>Suchen ohne Treffer</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Bisher keine.</translation>
    </message>
    <message>
        <source>Only the most frequent ones are shown.</source>
        <translation>Gezeigt werden nur die häufigsten.</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>For good; this cannot be taken back.</source>
        <translation>Endgültig; das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>What is forgotten here is gone for good.</source>
        <translation>Was hier vergessen wird, ist endgültig weg.</translation>
    </message>
    <message>
        <source>Do not keep them; a list that is there is forgotten for good</source>
        <translation>Nicht aufheben; eine vorhandene Liste wird endgültig vergessen</translation>
    </message>
</context>
<context>
    <name>NewEntry</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Branch or way back</source>
        <translation>Verzweigung oder Rücksprung</translation>
    </message>
    <message>
        <source>Choose the steps that may come after step %1</source>
        <translation>Wählen, welche Schritte auf Schritt %1 folgen können</translation>
    </message>
    <message>
        <source>Close the choice of what comes after step %1</source>
        <translation>Auswahl schließen, wie es nach Schritt %1 weitergeht</translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>With these filters nothing is left. Without them there may be hits.</source>
        <translation>Mit diesen Filtern bleibt nichts übrig. Ohne sie gibt es vielleicht Treffer.</translation>
    </message>
    <message>
        <source>Perhaps it is written differently.</source>
        <translation>Vielleicht schreibt man es anders.</translation>
    </message>
    <message>
        <source>Try fewer words, another word for the same thing, or only a part of a long word.</source>
        <translation>Versuchen Sie es mit weniger Wörtern, einem anderen Wort für dasselbe oder nur einem Teil eines langen Wortes.</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Search for &quot;%1&quot;</source>
        <translation>Nach „%1“ suchen</translation>
    </message>
</context>
<context>
    <name>OtherWords</name>
    <message>
        <source>Search instead for:</source>
        <translation>Stattdessen suchen nach:</translation>
    </message>
    <message>
        <source>Search also for:</source>
        <translation>Auch suchen nach:</translation>
    </message>
    <message>
        <source>a word of the same meaning, from OpenThesaurus</source>
        <translation>ein Wort gleicher Bedeutung, aus OpenThesaurus</translation>
    </message>
</context>
<context>
    <name>OutcomesCard</name>
    <message>
        <source>Result of the import</source>
        <translation>Ergebnis des Einlesens</translation>
    </message>
    <message>
        <source>Show only what was refused</source>
        <translation>Nur Abgelehntes zeigen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message>
        <source>The next three years</source>
        <translation>Die nächsten drei Jahre</translation>
    </message>
    <message>
        <source>Losses by unit and half-year</source>
        <translation>Verluste nach Bereich und Halbjahr</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Number of processes that lose the last person who can do them. The colour follows the highest knowledge factor among them.</source>
        <translation>Anzahl der Prozesse, die die letzte Person verlieren, die sie kann. Die Farbe folgt dem höchsten Wissensfaktor darunter.</translation>
    </message>
    <message>
        <source>A journey in time</source>
        <translation>Eine Reise in der Zeit</translation>
    </message>
    <message>
        <source>Day to look at</source>
        <translation>Betrachteter Tag</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>Wer kann was</translation>
    </message>
    <message>
        <source>Processes of those who leave within three years. Nobody is rated; the table shows where a second person is missing.</source>
        <translation>Prozesse derer, die in den nächsten drei Jahren gehen. Niemand wird bewertet; die Tafel zeigt, wo eine zweite Person fehlt.</translation>
    </message>
    <message>
        <source>People and processes</source>
        <translation>Personen und Prozesse</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Whole house</source>
        <translation>Ganzes Haus</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>Nach Einheiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No processes yet</source>
        <translation>Noch keine Prozesse</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Es wird gezählt …</translation>
    </message>
    <message>
        <source>As soon as processes are written down, this page shows how digital they are and what would be lost when people leave.</source>
        <translation>Sobald Prozesse aufgeschrieben sind, zeigt diese Seite, wie digital sie sind und was verloren ginge, wenn jemand geht.</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Was zuerst kommt</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>In einem Blick</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>no offer</source>
        <translation>kein Angebot</translation>
    </message>
    <message>
        <source>information or form</source>
        <translation>Information oder Formular</translation>
    </message>
    <message>
        <source>automated</source>
        <translation>automatisiert</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>level %1 – %2</source>
        <translation>Stufe %1 – %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>then %1 a year</source>
        <translation>danach %1 im Jahr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>offered online</source>
        <translation>online angeboten</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>gilt nicht</translation>
    </message>
</context>
<context>
    <name>PackageIntakeCard</name>
    <message>
        <source>Take in from another town</source>
        <translation>Von einer anderen Kommune aufnehmen</translation>
    </message>
    <message>
        <source>You see first what is new, the same or different. Nothing of yours is overwritten unless you choose so, and everything can be taken back at once.</source>
        <translation>Sie sehen zuerst, was neu, gleich oder anders ist. Nichts von Ihnen wird überschrieben, außer Sie wählen es, und alles lässt sich auf einmal zurücknehmen.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>Paket auswählen</translation>
    </message>
    <message>
        <source>Exchange files (*.jsonl)</source>
        <translation>Austauschdateien (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Records of the package</source>
        <translation>Einträge des Pakets</translation>
    </message>
    <message>
        <source>Steps and files go with their process where it is left out or taken in as a second one.</source>
        <translation>Schritte und Dateien folgen ihrem Prozess, wenn er ausgelassen oder als zweiter aufgenommen wird.</translation>
    </message>
    <message>
        <source>Take in as chosen</source>
        <translation>So aufnehmen</translation>
    </message>
</context>
<context>
    <name>PackagePlanCard</name>
    <message>
        <source>What would leave the house</source>
        <translation>Was das Haus verlassen würde</translation>
    </message>
    <message>
        <source>What was found about people</source>
        <translation>Was über Personen gefunden wurde</translation>
    </message>
    <message>
        <source>A name is always replaced. Whatever else is ticked is replaced, too; take the tick away where it may stay, for the address of an office for example.</source>
        <translation>Ein Name wird immer ersetzt. Auch alles andere mit Häkchen wird ersetzt; nehmen Sie das Häkchen weg, wo es bleiben darf, etwa bei der Adresse eines Amtes.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Take the tick away from what shall not leave the house.</source>
        <translation>Nehmen Sie das Häkchen weg, wo etwas das Haus nicht verlassen soll.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files stay here unless you tick them. The program does not read them for names: look into each one first.</source>
        <translation>Dateien bleiben hier, außer Sie setzen ein Häkchen. Das Programm liest sie nicht auf Namen: Sehen Sie in jede zuerst hinein.</translation>
    </message>
    <message>
        <source>Into the file</source>
        <translation>In die Datei</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>Paket schreiben</translation>
    </message>
    <message>
        <source>Exchange files (*.jsonl)</source>
        <translation>Austauschdateien (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Data about %1</source>
        <translation>Daten über %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Texts that name the person</source>
        <translation>Texte, die die Person nennen</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>Andere Namen, einer je Zeile</translation>
    </message>
    <message>
        <source>A login name, a name before marriage.</source>
        <translation>Ein Anmeldename, ein Geburtsname.</translation>
    </message>
    <message>
        <source>Information for the person, into the file</source>
        <translation>Auskunft für die Person, in die Datei</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>With what she said in talks</source>
        <translation>Mit dem, was sie in Gesprächen gesagt hat</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>Auskunft erstellen</translation>
    </message>
    <message>
        <source>Erase: type the name to confirm</source>
        <translation>Löschen: zur Bestätigung den Namen eintippen</translation>
    </message>
    <message>
        <source>Record, history and searches forget the name; a backup is made first. Texts that name the person are listed and stay as they are. It cannot be taken back.</source>
        <translation>Eintrag, Verlauf und Suchen vergessen den Namen; vorher wird gesichert. Texte, die die Person nennen, werden aufgelistet und bleiben, wie sie sind. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Name to confirm</source>
        <translation>Name zur Bestätigung</translation>
    </message>
    <message>
        <source>Erase the person</source>
        <translation>Person löschen</translation>
    </message>
</context>
<context>
    <name>PlanMeasures</name>
    <message>
        <source>Mark what does not fit</source>
        <translation>Markieren, was nicht passt</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>What is done? Enter adds it</source>
        <translation>Was wird getan? Eingabetaste fügt es hinzu</translation>
    </message>
    <message>
        <source>below the cut</source>
        <translation>passt nicht ins Zeitbudget</translation>
    </message>
</context>
<context>
    <name>PlanMove</name>
    <message>
        <source>Another state</source>
        <translation>Anderer Zustand</translation>
    </message>
    <message>
        <source>Reason for another state</source>
        <translation>Begründung für einen anderen Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set the state of the plan</source>
        <translation>Zustand des Plans setzen</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>braucht eine Begründung</translation>
    </message>
</context>
<context>
    <name>PlanOpenMatters</name>
    <message>
        <source>Open cases</source>
        <translation>Offene Vorgänge</translation>
    </message>
    <message>
        <source>New open case</source>
        <translation>Neuer offener Vorgang</translation>
    </message>
    <message>
        <source>What is open? Enter adds it</source>
        <translation>Was ist offen? Eingabetaste fügt es hinzu</translation>
    </message>
    <message>
        <source>needs a new owner and a date</source>
        <translation>braucht neue Zuständigkeit und Termin</translation>
    </message>
    <message>
        <source>Accesses, keys and powers</source>
        <translation>Zugänge, Schlüssel und Vollmachten</translation>
    </message>
    <message>
        <source>Only where something lies, never a password. They come from the interview or from knowledge items of the kind “access”.</source>
        <translation>Nur, wo etwas liegt, nie ein Passwort. Sie kommen aus dem Gespräch oder aus Wissensbausteinen der Art „Zugang“.</translation>
    </message>
    <message>
        <source>handed over: %1</source>
        <translation>übergeben: %1</translation>
    </message>
    <message>
        <source>handed over: %1 (%2)</source>
        <translation>übergeben: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>State of the plan: %1</source>
        <translation>Zustand des Plans: %1</translation>
    </message>
    <message>
        <source>Less than six weeks are left. The core questions of the interview are what can still be done; the plan can be set to emergency.</source>
        <translation>Es bleiben weniger als sechs Wochen. Die Kernfragen des Gesprächs sind noch zu schaffen; der Plan kann auf Notfall gesetzt werden.</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Teile des Plans</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Open cases and accesses</source>
        <translation>Offene Vorgänge und Zugänge</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>The first 100 days</source>
        <translation>Die ersten 100 Tage</translation>
    </message>
</context>
<context>
    <name>PlanProcesses</name>
    <message>
        <source>Expert, supervisor and successor rate independently; a difference is worth a talk. Stages: 25 sheet complete, 50 checked, 75 shown and copied, 100 done alone.</source>
        <translation>Wer geht, Vorgesetzte und Nachfolge bewerten unabhängig; über einen Unterschied lohnt es sich zu reden. Stufen: 25 Blatt vollständig, 50 geprüft, 75 gezeigt und nachgemacht, 100 allein durchgeführt.</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message>
        <source>Before the plan may be closed</source>
        <translation>Bevor der Plan abgeschlossen werden darf</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>Reason for passing over: %1</source>
        <translation>Begründung für das Übergehen: %1</translation>
    </message>
    <message>
        <source>Reason, if it is to be passed over; it is printed on the protocol</source>
        <translation>Begründung, wenn die Regel übergangen werden soll; sie steht im Protokoll</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Pass over: %1</source>
        <translation>Übergehen: %1</translation>
    </message>
</context>
<context>
    <name>PlanState</name>
    <message>
        <source>Nothing is missing for the next state.</source>
        <translation>Für den nächsten Zustand fehlt nichts.</translation>
    </message>
    <message>
        <source>Before the next state is still missing:</source>
        <translation>Vor dem nächsten Zustand fehlt noch:</translation>
    </message>
    <message>
        <source>– %1</source>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation>Weiter mit: %1</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Agreed and confirmed</source>
        <translation>Vereinbart und bestätigt</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Supervisor knows of the leaving</source>
        <translation>Vorgesetzte wissen vom Austritt</translation>
    </message>
    <message>
        <source>Knowledge is rated, the plan is made</source>
        <translation>Wissen ist bewertet, Plan ist angelegt</translation>
    </message>
    <message>
        <source>First talk</source>
        <translation>Vorgespräch</translation>
    </message>
    <message>
        <source>Tasks and knowledge are collected</source>
        <translation>Aufgaben und Wissen sind gesammelt</translation>
    </message>
    <message>
        <source>Plan of measures with the supervisor’s answer</source>
        <translation>Maßnahmenplan mit Rückmeldung der Vorgesetzten</translation>
    </message>
    <message>
        <source>Passing on begins (30 minutes every two weeks)</source>
        <translation>Weitergabe beginnt (30 Minuten alle zwei Wochen)</translation>
    </message>
    <message>
        <source>Passing on ends</source>
        <translation>Weitergabe endet</translation>
    </message>
    <message>
        <source>Talk of acceptance, with time left to mend</source>
        <translation>Abnahmegespräch, mit Zeit zum Nachbessern</translation>
    </message>
    <message>
        <source>Accesses, keys and open cases are handed over</source>
        <translation>Zugänge, Schlüssel und offene Vorgänge sind übergeben</translation>
    </message>
    <message>
        <source>Last working day: closing and thanks</source>
        <translation>Letzter Arbeitstag: Abschluss und Dank</translation>
    </message>
    <message>
        <source>Follow-up after three months</source>
        <translation>Nachschau nach drei Monaten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>the post</source>
        <translation>die Stelle</translation>
    </message>
    <message>
        <source>who leaves</source>
        <translation>wer geht</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <translation>die Vorgesetzten</translation>
    </message>
    <message>
        <source>the leaving month or the last working day</source>
        <translation>der Abgangsmonat oder der letzte Arbeitstag</translation>
    </message>
    <message>
        <source>minutes of the first talk: aim, time budget, who sees what</source>
        <translation>das Protokoll des Vorgesprächs: Ziel, Zeitbudget, wer was sieht</translation>
    </message>
    <message>
        <source>that whoever leaves agrees of their own free will</source>
        <translation>die freiwillige Zustimmung</translation>
    </message>
    <message>
        <source>the list of tasks (question S2.1 of the interview)</source>
        <translation>die Liste der Aufgaben (Frage S2.1 des Gesprächs)</translation>
    </message>
    <message>
        <source>a priority for every process</source>
        <translation>eine Priorität für jeden Prozess</translation>
    </message>
    <message>
        <source>the four answers about each process (what would be lost)</source>
        <translation>die vier Antworten zu jedem Prozess (was verloren ginge)</translation>
    </message>
    <message>
        <source>the core questions of the interview</source>
        <translation>die Kernfragen des Gesprächs</translation>
    </message>
    <message>
        <source>a measure for each process with risk 10 or more</source>
        <translation>eine Maßnahme für jeden Prozess ab Risiko 10</translation>
    </message>
    <message>
        <source>measures that fit into the time budget, or a mark on those that do not</source>
        <translation>Maßnahmen, die ins Zeitbudget passen, oder eine Marke an denen, die nicht passen</translation>
    </message>
    <message>
        <source>the supervisor’s priorities</source>
        <translation>die Prioritäten der Vorgesetzten</translation>
    </message>
    <message>
        <source>a date for each measure</source>
        <translation>ein Termin für jede Maßnahme</translation>
    </message>
    <message>
        <source>three months since the last working day</source>
        <translation>drei Monate seit dem letzten Arbeitstag</translation>
    </message>
    <message>
        <source>both answers of the follow-up</source>
        <translation>beide Antworten der Nachschau</translation>
    </message>
    <message>
        <source>a successor</source>
        <translation>eine Nachfolge</translation>
    </message>
    <message>
        <source>date is over</source>
        <translation>Termin vorbei</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>sheet %1 of 100 · stage %2 of 100</source>
        <translation>Blatt %1 von 100 · Stufe %2 von 100</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>Whoever leaves agrees of their own free will</source>
        <translation>Wer geht, stimmt freiwillig zu</translation>
    </message>
    <message>
        <source>Whoever leaves has released the contents</source>
        <translation>Wer geht, hat die Inhalte freigegeben</translation>
    </message>
    <message>
        <source>The successor confirms the hand-over</source>
        <translation>Die Nachfolge bestätigt die Übergabe</translation>
    </message>
    <message>
        <source>The supervisor confirms the hand-over</source>
        <translation>Die Vorgesetzten bestätigen die Übergabe</translation>
    </message>
    <message>
        <source>trial run %1: %2</source>
        <translation>Probelauf %1: %2</translation>
    </message>
</context>
<context>
    <name>PlannedProcess</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Wer geht</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Vorgesetzte</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Blatt öffnen</translation>
    </message>
    <message>
        <source>Open the sheet: %1</source>
        <translation>Blatt öffnen: %1</translation>
    </message>
    <message>
        <source>Shown and copied</source>
        <translation>Gezeigt und nachgemacht</translation>
    </message>
    <message>
        <source>Shown and copied: %1</source>
        <translation>Gezeigt und nachgemacht: %1</translation>
    </message>
    <message>
        <source>no successor is named</source>
        <translation>keine Nachfolge benannt</translation>
    </message>
    <message>
        <source>Done alone</source>
        <translation>Allein durchgeführt</translation>
    </message>
    <message>
        <source>Done alone: %1</source>
        <translation>Allein durchgeführt: %1</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>unterzeichnet von %1</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>work through the sheet and mark where it does not hold</source>
        <translation>das Blatt durcharbeiten und markieren, wo es nicht hält</translation>
    </message>
    <message>
        <source>Trial run: %1</source>
        <translation>Probelauf: %1</translation>
    </message>
</context>
<context>
    <name>PreparationView</name>
    <message>
        <source>Processes looked at</source>
        <translation>Betrachtete Prozesse</translation>
    </message>
    <message>
        <source>None yet. Name them below under “Processes looked at”.</source>
        <translation>Noch keine. Nennen Sie sie weiter unten bei „Betrachtete Prozesse“.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Said before, in interviews</source>
        <translation>Vorher gesagt, in Gesprächen</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>No question about these processes is waiting for an answer.</source>
        <translation>Zu diesen Prozessen wartet keine Frage auf Antwort.</translation>
    </message>
    <message>
        <source>About the workshop</source>
        <translation>Über den Workshop</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Fundstelle %1</translation>
    </message>
    <message>
        <source>Place %1 in this text</source>
        <translation>Fundstelle %1 in diesem Text</translation>
    </message>
    <message>
        <source>Place before (Shift+F3)</source>
        <translation>Vorige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>opens the record at this place</source>
        <translation>öffnet den Eintrag an dieser Stelle</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Text of the preview</source>
        <translation>Text der Vorschau</translation>
    </message>
</context>
<context>
    <name>PrioritiesView</name>
    <message>
        <source>Three views of the same processes. They are not added up: a process may be first in one and last in another, and which view counts is for you to decide and to give a reason for.</source>
        <translation>Drei Sichten auf dieselben Prozesse. Zusammengezählt wird nichts: Ein Prozess kann in einer vorn und in einer anderen hinten stehen. Welche Sicht zählt, entscheiden und begründen Sie.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Es wird gezählt …</translation>
    </message>
    <message>
        <source>Work that could be saved</source>
        <translation>Wo sich Arbeit sparen ließe</translation>
    </message>
    <message>
        <source>By the utility value of working time, cases, media breaks and levels to the aim.</source>
        <translation>Nach dem Nutzwert aus Arbeitszeit, Fällen, Medienbrüchen und Stufen bis zum Ziel.</translation>
    </message>
    <message>
        <source>How the work is done</source>
        <translation>Wie gearbeitet wird</translation>
    </message>
    <message>
        <source>By media breaks, then by the number of IT procedures; with the channels on which it comes in.</source>
        <translation>Nach Medienbrüchen, dann nach der Zahl der Fachverfahren; dazu die Eingangswege.</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Was verloren ginge</translation>
    </message>
    <message>
        <source>By the risk of losing knowledge: departure factor × knowledge factor, without what has been done against it.</source>
        <translation>Nach dem Risiko, Wissen zu verlieren: Abgangsfaktor × Wissensfaktor, ohne das, was schon dagegen getan wurde.</translation>
    </message>
</context>
<context>
    <name>PriorityChoice</name>
    <message>
        <source>%1: importance of %2</source>
        <translation>%1: Wichtigkeit von %2</translation>
    </message>
</context>
<context>
    <name>PriorityText</name>
    <message>
        <source>working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>Fallzahl</translation>
    </message>
    <message>
        <source>media breaks</source>
        <translation>Medienbrüche</translation>
    </message>
    <message>
        <source>levels to the aim</source>
        <translation>Stufen bis zum Ziel</translation>
    </message>
    <message>
        <source>Utility value %1 of 5</source>
        <translation>Nutzwert %1 von 5</translation>
    </message>
    <message>
        <source>complexity %1 of 5</source>
        <translation>Komplexität %1 von 5</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>ohne: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n media break(s)</source>
        <translation>
            <numerusform>%n Medienbruch</numerusform>
            <numerusform>%n Medienbrüche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>channels not stated</source>
        <translation>Eingangswege nicht angegeben</translation>
    </message>
    <message>
        <source>Risk %1</source>
        <translation>Risiko %1</translation>
    </message>
    <message>
        <source>departure factor %1 × knowledge factor %2</source>
        <translation>Abgangsfaktor %1 × Wissensfaktor %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s) a year</source>
        <translation>
            <numerusform>%1 Fall im Jahr</numerusform>
            <numerusform>%1 Fälle im Jahr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s) a year</source>
        <translation>
            <numerusform>%1 Stunde im Jahr</numerusform>
            <numerusform>%1 Stunden im Jahr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Progress by half-year</source>
        <translation>Fortschritt nach Halbjahren</translation>
    </message>
    <message>
        <source>Nothing assessed, no milestone.</source>
        <translation>Nichts bewertet, kein Meilenstein.</translation>
    </message>
    <message>
        <source>risen: %1</source>
        <translation>gestiegen: %1</translation>
    </message>
    <message>
        <source>Shows these processes</source>
        <translation>Zeigt diese Prozesse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>assessed: %1</source>
        <translation>bewertet: %1</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>%1, %2 per cent</source>
        <translation>%1, %2 Prozent</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>reached: %1</source>
        <translation>erreicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) overdue</source>
        <translation>
            <numerusform>%n Meilenstein überfällig</numerusform>
            <numerusform>%n Meilensteine überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>One step; undo takes it back.</source>
        <translation>In einem Schritt; „Rückgängig“ nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Throw the proposal away</source>
        <translation>Vorschlag verwerfen</translation>
    </message>
    <message>
        <source>Recommendations, now and in the proposal</source>
        <translation>Empfehlungen, jetzt und im Vorschlag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ProposalLine</name>
    <message>
        <source>%1: from %2 to %3. %4</source>
        <translation>%1: von „%2“ nach „%3“. %4</translation>
    </message>
    <message>
        <source>%1: stays, %2. %3</source>
        <translation>%1: bleibt, %2. %3</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>All open questions</source>
        <translation>Alle offenen Fragen</translation>
    </message>
</context>
<context>
    <name>QuickFind</name>
    <message>
        <source>Quick find</source>
        <translation>Schnell finden</translation>
    </message>
    <message>
        <source>Process, knowledge, person or command</source>
        <translation>Prozess, Wissen, Person oder Befehl</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing has this in its name. Ctrl+F searches in all texts.</source>
        <translation>Nichts hat das im Namen. Strg+F sucht in allen Texten.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Quick find</source>
        <translation>Schnell finden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
</context>
<context>
    <name>RailEntry</name>
    <message>
        <source>shown now, %1</source>
        <translation>wird gerade gezeigt, %1</translation>
    </message>
</context>
<context>
    <name>RankedCard</name>
    <message>
        <source>Ordered by law and therefore not ranked: %1</source>
        <translation>Gesetzlich vorgeschrieben und deshalb nicht eingereiht: %1</translation>
    </message>
</context>
<context>
    <name>ReadReceiptCard</name>
    <message>
        <source>I have read this</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Confirms the version that is shown</source>
        <translation>Bestätigt die angezeigte Fassung</translation>
    </message>
    <message>
        <source>Show what has changed</source>
        <translation>Zeigen, was sich geändert hat</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet. You see this because you answer for the sheet.</source>
        <translation>Noch hat niemand bestätigt. Sie sehen das, weil Sie für das Blatt verantwortlich sind.</translation>
    </message>
    <message>
        <source>Read by the following; you see this because you answer for the sheet:</source>
        <translation>Gelesen haben es (Sie sehen das, weil Sie für das Blatt verantwortlich sind):</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Not described yet. Two or three sentences are enough: what is this for, and what comes out of it?</source>
        <translation>Noch nicht beschrieben. Zwei, drei Sätze genügen: Wozu dient das, und was kommt dabei heraus?</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>No steps yet. Write them down one after another, one line each.</source>
        <translation>Noch keine Schritte. Schreiben Sie einen nach dem anderen auf, je eine Zeile.</translation>
    </message>
    <message>
        <source>Traps and knowledge</source>
        <translation>Stolpersteine und Wissen</translation>
    </message>
    <message>
        <source>Nothing written down yet that only experience tells.</source>
        <translation>Noch nichts aufgeschrieben, was nur die Erfahrung lehrt.</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Wer weiterhilft</translation>
    </message>
    <message>
        <source>Nobody named yet. Add a knowledge item of the kind “contact”.</source>
        <translation>Noch niemand genannt. Legen Sie einen Wissensbaustein der Art „Ansprechpartner“ an.</translation>
    </message>
    <message>
        <source>Digitization</source>
        <translation>Digitalisierung</translation>
    </message>
    <message>
        <source>Not assessed yet.</source>
        <translation>Noch nicht bewertet.</translation>
    </message>
    <message>
        <source>Online today: %1</source>
        <translation>Heute online: %1</translation>
    </message>
    <message>
        <source>Maturity: %1</source>
        <translation>Reifegrad: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n Empfehlung</numerusform>
            <numerusform>%n Empfehlungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecommendationRow</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>Verknüpfung mit %1 lösen</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>Priority: %1 · costs: %2</source>
        <translation>Priorität: %1 · Kosten: %2</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>Reason for the decision on %1</source>
        <translation>Begründung der Entscheidung zu %1</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Begründung der Entscheidung</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>braucht eine Begründung</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>%1 ablehnen</translation>
    </message>
</context>
<context>
    <name>RecordListRow</name>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>RecordListView</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Choose an entry on the left</source>
        <translation>Wählen Sie links einen Eintrag</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Den ersten aufschreiben</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(removed record)</source>
        <translation>(entfernter Eintrag)</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Law and deadlines</source>
        <translation>Recht und Fristen</translation>
    </message>
    <message>
        <source>Volume and time</source>
        <translation>Mengen und Zeiten</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Erfahrungswissen</translation>
    </message>
    <message>
        <source>Digitization</source>
        <translation>Digitalisierung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Review and validity</source>
        <translation>Prüfung und Gültigkeit</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Media breaks</source>
        <translation>Medienbrüche</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Open recommendations</source>
        <translation>Offene Empfehlungen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Reifegrad %1</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>Schlagworte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n media break(s)</source>
        <translation>
            <numerusform>%n Medienbruch</numerusform>
            <numerusform>%n Medienbrüche</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Leistungsempfänger</translation>
    </message>
    <message>
        <source>Bound hours</source>
        <translation>Gebundene Stunden</translation>
    </message>
    <message>
        <source>IT procedures</source>
        <translation>Fachverfahren</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Reifegrad Ziel</translation>
    </message>
    <message>
        <source>People who can do it</source>
        <translation>Wissensträger</translation>
    </message>
    <message>
        <source>Next leaving</source>
        <translation>Nächster Austritt</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Written down (%)</source>
        <translation>Dokumentiert (%)</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risk after precautions</source>
        <translation>Risiko nach Vorsorge</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>RegisterFilters</name>
    <message>
        <source>Narrow by name, number, unit or tag</source>
        <translation>Nach Name, Nummer, Einheit oder Schlagwort eingrenzen</translation>
    </message>
    <message>
        <source>Reset filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Digital status</source>
        <translation>Digitaler Stand</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Review state</source>
        <translation>Prüfstatus</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Dokumentiert</translation>
    </message>
    <message>
        <source>Risk of loss</source>
        <translation>Verlustrisiko</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Gemeinsam mit</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Hides the choices</source>
        <translation>Blendet die Auswahl aus</translation>
    </message>
    <message>
        <source>Shows the choices</source>
        <translation>Blendet die Auswahl ein</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
</context>
<context>
    <name>RegisterGroupLine</name>
    <message>
        <source>Select all of %1</source>
        <translation>Alle auswählen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n process(es)</source>
        <translation>
            <numerusform>%1: %n Prozess</numerusform>
            <numerusform>%1: %n Prozesse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterLine</name>
    <message>
        <source>Select %1</source>
        <translation>%1 auswählen</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>New process</source>
        <translation>Neuer Prozess</translation>
    </message>
    <message>
        <source>Name of the new process</source>
        <translation>Name des neuen Prozesses</translation>
    </message>
    <message>
        <source>Object and verb, for example: check a housing benefit application</source>
        <translation>Gegenstand und Tätigkeit, zum Beispiel: Wohngeldantrag prüfen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Reading the processes …</source>
        <translation>Die Prozesse werden gelesen …</translation>
    </message>
    <message>
        <source>No process fits the filter</source>
        <translation>Kein Prozess passt zum Filter</translation>
    </message>
    <message>
        <source>No processes yet</source>
        <translation>Noch keine Prozesse</translation>
    </message>
    <message>
        <source>A process is one repeatable piece of work, such as checking an application. Write the first one down: its name is enough to begin with.</source>
        <translation>Ein Prozess ist eine wiederkehrende Arbeit, etwa einen Antrag prüfen. Schreiben Sie den ersten auf: Für den Anfang genügt sein Name.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Write down the first process</source>
        <translation>Ersten Prozess aufschreiben</translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message>
        <source>%1 (in the bin)</source>
        <translation>%1 (im Papierkorb)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>Still named in: %1.</source>
        <translation>Wird noch genannt in: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Still named in: %1 and %n more.</source>
        <translation>
            <numerusform>Wird noch genannt in: %1 und %n weiteren.</numerusform>
            <numerusform>Wird noch genannt in: %1 und %n weiteren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Move %n record(s) to the bin (%1)? A backup is made first.</source>
        <translation>
            <numerusform>%n Datensatz in den Papierkorb legen (%1)? Vorher wird gesichert.</numerusform>
            <numerusform>%n Datensätze in den Papierkorb legen (%1)? Vorher wird gesichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The backup is checked and copied into a new file. The workspace that is open now and the backup stay as they are, so you can compare before you go on with the new one.</source>
        <translation>Die Sicherung wird geprüft und in eine neue Datei kopiert. Der jetzt geöffnete Arbeitsbereich und die Sicherung bleiben, wie sie sind; Sie können also vergleichen, bevor Sie mit dem neuen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Workspaces (*.stab)</source>
        <translation>Arbeitsbereiche (*.stab)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Into the new file</source>
        <translation>In die neue Datei</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>In eine neue Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Restore into the new file</source>
        <translation>In die neue Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Open the new workspace</source>
        <translation>Neuen Arbeitsbereich öffnen</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Did you mean:</source>
        <translation>Meinten Sie:</translation>
    </message>
    <message>
        <source>What rests on it?</source>
        <translation>Was beruht darauf?</translation>
    </message>
    <message>
        <source>Lists all legal bases, processes, steps, knowledge items, recommendations and services that rest on this place</source>
        <translation>Zeigt alle Rechtsgrundlagen, Prozesse, Schritte, Wissensbausteine, Empfehlungen und Leistungen, die auf dieser Stelle beruhen</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Sortieren: %1</translation>
    </message>
    <message>
        <source>Not among them? Ask …</source>
        <translation>Nicht dabei? Fragen …</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Filter entfernen</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Is it checked?</source>
        <translation>Ist es geprüft?</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Bemerkung: %1</translation>
    </message>
    <message>
        <source>Ask for a check</source>
        <translation>Um Prüfung bitten</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>A second person, who does not hold the responsible post. Choosing the name confirms the check.</source>
        <translation>Eine zweite Person, die nicht die verantwortliche Stelle hat. Mit der Wahl des Namens ist die Prüfung bestätigt.</translation>
    </message>
    <message>
        <source>What has to be mended</source>
        <translation>Was nachzubessern ist</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>needs a comment</source>
        <translation>braucht eine Bemerkung</translation>
    </message>
    <message>
        <source>In use again</source>
        <translation>Wieder in Gebrauch</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>Nicht mehr in Gebrauch</translation>
    </message>
    <message>
        <source>I have checked it</source>
        <translation>Ich habe es geprüft</translation>
    </message>
    <message>
        <source>Confirms the check in your name, as of today.</source>
        <translation>Bestätigt die Prüfung in Ihrem Namen mit dem heutigen Tag.</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>What would be lost</source>
        <translation>Was verloren ginge</translation>
    </message>
    <message>
        <source>Risk of losing knowledge: %1</source>
        <translation>Risiko des Wissensverlusts: %1</translation>
    </message>
    <message>
        <source>Rated is the process on its post, never a person. Of the leaving date only the year counts; it is asked so that there is time to pass things on.</source>
        <translation>Bewertet wird der Prozess auf seiner Stelle, nie ein Mensch. Vom Austrittsdatum zählt nur das Jahr; es wird gefragt, damit Zeit bleibt, alles weiterzugeben.</translation>
    </message>
</context>
<context>
    <name>RiskFactorText</name>
    <message>
        <source>this year or next</source>
        <translation>dieses oder nächstes Jahr</translation>
    </message>
    <message>
        <source>in two years</source>
        <translation>in zwei Jahren</translation>
    </message>
    <message>
        <source>in three years</source>
        <translation>in drei Jahren</translation>
    </message>
    <message>
        <source>in four years</source>
        <translation>in vier Jahren</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>einzigartig</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>important</source>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>geregelt</translation>
    </message>
    <message>
        <source>general</source>
        <translation>allgemein</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
</context>
<context>
    <name>RiskOverride</name>
    <message>
        <source>Set by the supervisor</source>
        <translation>Von der Führungskraft gesetzt</translation>
    </message>
    <message>
        <source>Knowledge factor, set by the supervisor</source>
        <translation>Wissensfaktor, von der Führungskraft gesetzt</translation>
    </message>
    <message>
        <source>Reason for another knowledge factor</source>
        <translation>Begründung für einen anderen Wissensfaktor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>braucht eine Begründung</translation>
    </message>
    <message>
        <source>Set the knowledge factor</source>
        <translation>Wissensfaktor setzen</translation>
    </message>
</context>
<context>
    <name>RiskText</name>
    <message>
        <source>at once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>look ahead</source>
        <translation>Vorausschauen</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Risk %1</source>
        <translation>Risiko %1</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
</context>
<context>
    <name>RoadmapBoard</name>
    <message>
        <source>Half-years</source>
        <translation>Halbjahre</translation>
    </message>
    <message>
        <source>What runs every year</source>
        <translation>Was jedes Jahr anfällt</translation>
    </message>
    <message>
        <source>Yearly costs of everything planned, from its half-year on. They are not part of the budgets above.</source>
        <translation>Laufende Kosten alles Eingeplanten, ab seinem Halbjahr. In den Budgets oben sind sie nicht enthalten.</translation>
    </message>
</context>
<context>
    <name>RoadmapCard</name>
    <message>
        <source>Alt and an arrow key move it to another half-year.</source>
        <translation>Alt und eine Pfeiltaste verschieben sie in ein anderes Halbjahr.</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Früher: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Später: %1</translation>
    </message>
</context>
<context>
    <name>RoadmapColumn</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Open the bundle %1</source>
        <translation>Bündel %1 öffnen</translation>
    </message>
    <message>
        <source>Add its bundle</source>
        <translation>Bündel anlegen</translation>
    </message>
    <message>
        <source>Add a bundle for the %1</source>
        <translation>Bündel anlegen: %1</translation>
    </message>
    <message>
        <source>Milestone reached: %1</source>
        <translation>Meilenstein erreicht: %1</translation>
    </message>
    <message>
        <source>Nothing is planned here yet.</source>
        <translation>Hier ist noch nichts eingeplant.</translation>
    </message>
</context>
<context>
    <name>RoadmapPage</name>
    <message>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>Neues Bündel</translation>
    </message>
    <message>
        <source>For the half-year behind the last one</source>
        <translation>Für das Halbjahr nach dem letzten</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Es wird gerechnet …</translation>
    </message>
    <message>
        <source>Work out a proposal</source>
        <translation>Vorschlag rechnen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Half-years</source>
        <translation>Halbjahre</translation>
    </message>
    <message>
        <source>Benefit and effort</source>
        <translation>Nutzen und Aufwand</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No recommendations yet</source>
        <translation>Noch keine Empfehlungen</translation>
    </message>
    <message>
        <source>Reading the roadmap …</source>
        <translation>Der Fahrplan wird gelesen …</translation>
    </message>
    <message>
        <source>A roadmap puts recommendations into half-years with a budget and a capacity. Recommendations are written on the sheet of a process, under digitization.</source>
        <translation>Ein Fahrplan verteilt Empfehlungen auf Halbjahre mit Budget und Kapazität. Empfehlungen schreiben Sie auf dem Blatt eines Prozesses unter „Digitalisierung“.</translation>
    </message>
    <message>
        <source>Add a bundle</source>
        <translation>Bündel anlegen</translation>
    </message>
</context>
<context>
    <name>RoadmapRows</name>
    <message>
        <source>%1: %2, no limit stated</source>
        <translation>%1: %2, keine Grenze angegeben</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 too much</source>
        <translation>%1: %2 von %3, %4 zu viel</translation>
    </message>
    <message>
        <source>%1 – reached on %2</source>
        <translation>%1 – erreicht am %2</translation>
    </message>
    <message>
        <source>%1 – by %2</source>
        <translation>%1 – bis %2</translation>
    </message>
    <message>
        <source>ordered by law</source>
        <translation>gesetzliche Pflicht</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>there is a warning</source>
        <translation>es gibt einen Hinweis</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>and from then on %1 a year</source>
        <translation>und von da an %1 im Jahr</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 einmalig</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>no costs stated</source>
        <translation>keine Kosten angegeben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s): %1</source>
        <translation>
            <numerusform>%n Empfehlung: %1</numerusform>
            <numerusform>%n Empfehlungen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapText</name>
    <message>
        <source>a deleted entry</source>
        <translation>ein gelöschter Eintrag</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht eingeplant</translation>
    </message>
    <message>
        <source>1st half of %1</source>
        <translation>1. Halbjahr %1</translation>
    </message>
    <message>
        <source>2nd half of %1</source>
        <translation>2. Halbjahr %1</translation>
    </message>
    <message>
        <source>%1 €</source>
        <translation>%1&#xa0;€</translation>
    </message>
    <message>
        <source>%1 to %2 €</source>
        <translation>%1 bis %2&#xa0;€</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the upper limits of the costs exceed the budget by %2.</source>
        <translation>%1: Die oberen Grenzen der Kosten liegen um %2 über dem Budget.</translation>
    </message>
    <message>
        <source>%1: the work exceeds the capacity by %2.</source>
        <translation>%1: Die Arbeit übersteigt die Kapazität um %2.</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which is planned later.</source>
        <translation>„%1“ braucht „%2“, das erst später eingeplant ist.</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which is not planned.</source>
        <translation>„%1“ braucht „%2“, das nicht eingeplant ist.</translation>
    </message>
    <message>
        <source>“%1” makes no sense beside “%2”, but both are planned.</source>
        <translation>„%1“ ist neben „%2“ nicht sinnvoll, aber beide sind eingeplant.</translation>
    </message>
    <message>
        <source>Stays: its half-year was chosen by hand.</source>
        <translation>Bleibt: Das Halbjahr wurde von Hand gewählt.</translation>
    </message>
    <message>
        <source>Stays: it has begun.</source>
        <translation>Bleibt: Die Umsetzung läuft schon.</translation>
    </message>
    <message>
        <source>Stays: there is no bundle for its half-year yet.</source>
        <translation>Bleibt: Für das Halbjahr gibt es noch kein Bündel.</translation>
    </message>
    <message>
        <source>Comes first: budget and time suffice.</source>
        <translation>Kommt zuerst: Geld und Zeit reichen.</translation>
    </message>
    <message>
        <source>The half-year before has no money left for it.</source>
        <translation>Im Halbjahr davor ist dafür kein Geld mehr.</translation>
    </message>
    <message>
        <source>The half-year before has no time left for it.</source>
        <translation>Im Halbjahr davor ist dafür keine Zeit mehr.</translation>
    </message>
    <message>
        <source>Needs “%1”, which comes no earlier.</source>
        <translation>Braucht „%1“, das nicht früher kommt.</translation>
    </message>
    <message>
        <source>Had better follow “%1”.</source>
        <translation>Folgt besser auf „%1“.</translation>
    </message>
    <message>
        <source>Makes no sense beside “%1”, which counts more.</source>
        <translation>Ist neben „%1“ nicht sinnvoll, das wichtiger ist.</translation>
    </message>
    <message>
        <source>Needs “%1”, which is not planned.</source>
        <translation>Braucht „%1“, das nicht eingeplant ist.</translation>
    </message>
    <message>
        <source>Costs more than the largest budget.</source>
        <translation>Kostet mehr als das größte Budget.</translation>
    </message>
    <message>
        <source>Is more work than any half-year has time for.</source>
        <translation>Ist mehr Arbeit, als ein Halbjahr Zeit hat.</translation>
    </message>
    <message>
        <source>No money is left: others count more.</source>
        <translation>Kein Geld mehr übrig: Anderes ist wichtiger.</translation>
    </message>
    <message>
        <source>No time is left: others count more.</source>
        <translation>Keine Zeit mehr übrig: Anderes ist wichtiger.</translation>
    </message>
    <message>
        <source>Would come behind “%1”, which had better follow it.</source>
        <translation>Käme erst nach „%1“, das besser darauf folgt.</translation>
    </message>
    <message>
        <source>There is no bundle to plan for.</source>
        <translation>Es gibt kein Bündel, für das geplant werden kann.</translation>
    </message>
    <message>
        <source>no longer planned, instead of %1</source>
        <translation>nicht mehr eingeplant statt %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>gemeinsam mit %1</translation>
    </message>
    <message>
        <source>“%1” changes “%2”. After the %3 nobody is left who can do it, and its sheet is not complete: write the knowledge down first.</source>
        <translation>„%1“ ändert „%2“. Nach dem %3 ist niemand mehr da, der den Prozess kann, und sein Blatt ist nicht vollständig: Erst das Wissen aufschreiben.</translation>
    </message>
    <message>
        <source>“%1” changes “%2”. Its expert leaves in the %3, a deputy stays, but its sheet is not complete.</source>
        <translation>„%1“ ändert „%2“. Die Fachkraft dafür geht im %3, eine Vertretung bleibt, aber das Blatt ist nicht vollständig.</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
</context>
<context>
    <name>RpaColumn</name>
    <message>
        <source>Suits a robot (RPA): %1</source>
        <translation>Eignung für einen Software-Roboter (RPA): %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Rate how well it suits a robot</source>
        <translation>Eignung für einen Software-Roboter bewerten</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Forget this search</source>
        <translation>Diese Suche vergessen</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche merken</translation>
    </message>
    <message>
        <source>Help with searching (F1)</source>
        <translation>Suchhilfe (F1)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search words</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <source>Search in everything, for example: Wohngeld Einkommen</source>
        <translation>In allem suchen, zum Beispiel: Wohngeld Einkommen</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>housing income</source>
        <translation>Wohngeld Einkommen</translation>
    </message>
    <message>
        <source>All of these words. Endings, umlauts and parts of long words do not matter.</source>
        <translation>Alle diese Wörter. Endungen, Umlaute und Teile langer Wörter spielen keine Rolle.</translation>
    </message>
    <message>
        <source>&quot;proof of income&quot;</source>
        <translation>&quot;Nachweis des Einkommens&quot;</translation>
    </message>
    <message>
        <source>Exactly these words in this order.</source>
        <translation>Genau diese Wörter in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>fee -reminder</source>
        <translation>Gebühr -Mahnung</translation>
    </message>
    <message>
        <source>Leaves out what has the word behind the minus.</source>
        <translation>Lässt weg, was das Wort hinter dem Minus enthält.</translation>
    </message>
    <message>
        <source>passport OR &quot;identity card&quot;</source>
        <translation>Reisepass ODER Personalausweis</translation>
    </message>
    <message>
        <source>One or the other.</source>
        <translation>Das eine oder das andere.</translation>
    </message>
    <message>
        <source>regist*</source>
        <translation>Anmeld*</translation>
    </message>
    <message>
        <source>Words that begin like this.</source>
        <translation>Wörter, die so beginnen.</translation>
    </message>
    <message>
        <source>unit:registry</source>
        <translation>einheit:Standesamt</translation>
    </message>
    <message>
        <source>Only of this organisational unit.</source>
        <translation>Nur aus dieser Organisationseinheit.</translation>
    </message>
    <message>
        <source>kind:process</source>
        <translation>art:prozess</translation>
    </message>
    <message>
        <source>Only this kind: process, tip, law, person …</source>
        <translation>Nur diese Art: Prozess, Tipp, Gesetz, Person …</translation>
    </message>
    <message>
        <source>status:online</source>
        <translation>status:online</translation>
    </message>
    <message>
        <source>Only what is offered online in this way.</source>
        <translation>Nur, was auf diese Weise online angeboten wird.</translation>
    </message>
    <message>
        <source>tag:season</source>
        <translation>tag:saison</translation>
    </message>
    <message>
        <source>Only with this tag.</source>
        <translation>Nur mit diesem Schlagwort.</translation>
    </message>
    <message>
        <source>from:2024 until:2025-06</source>
        <translation>von:2024 bis:2025-06</translation>
    </message>
    <message>
        <source>Changed in this time; year, month or day.</source>
        <translation>In dieser Zeit geändert; Jahr, Monat oder Tag.</translation>
    </message>
    <message>
        <source>§ 26 WoGG</source>
        <translation>§ 26 WoGG</translation>
    </message>
    <message>
        <source>A place in a law, however it is written.</source>
        <translation>Eine Stelle im Gesetz, wie auch immer sie geschrieben ist.</translation>
    </message>
    <message>
        <source>Help with searching</source>
        <translation>Suchhilfe</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>Was Sie eingeben können</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>Press an example to try it. While you type, the program proposes names of units, kinds and tags; Tab takes one.</source>
        <translation>Klicken Sie auf ein Beispiel, um es auszuprobieren. Beim Tippen schlägt das Programm Namen von Einheiten, Arten und Schlagwörtern vor; Tab übernimmt einen.</translation>
    </message>
</context>
<context>
    <name>SearchHelpLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Es wird gesucht …</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>Type a word of the process, of a step, of a law or of a tip. Endings and umlauts do not matter; several words find what contains all of them.</source>
        <translation>Geben Sie ein Wort aus dem Prozess, einem Schritt, einem Gesetz oder einem Tipp ein. Auf Endungen und Umlaute kommt es nicht an; mehrere Wörter finden, was alle enthält.</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Gemerkte Suchen</translation>
    </message>
    <message>
        <source>Searched lately</source>
        <translation>Zuletzt gesucht</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>forgets what was searched for on this computer</source>
        <translation>vergisst, wonach auf diesem Rechner gesucht wurde</translation>
    </message>
    <message>
        <source>Search again for %1</source>
        <translation>Noch einmal nach %1 suchen</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
</context>
<context>
    <name>SectionChooser</name>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Einlesen und Ausgeben</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Data check</source>
        <translation>Datenprüfung</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Staffelstab</translation>
    </message>
    <message>
        <source>This workspace is open for reading only; nothing can be changed here.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet; hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Searches without a hit</source>
        <translation>Suchen ohne Treffer</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Exchange with other towns</source>
        <translation>Austausch mit anderen Kommunen</translation>
    </message>
</context>
<context>
    <name>SettleBar</name>
    <message>
        <source>The answer is written. File the question as answered, and it leaves the start page.</source>
        <translation>Die Antwort steht da. Legen Sie die Frage als beantwortet ab, dann verlässt sie die Startseite.</translation>
    </message>
    <message>
        <source>Write the answer below. Where none is needed any more, close the question.</source>
        <translation>Schreiben Sie unten die Antwort. Wird keine mehr gebraucht, schließen Sie die Frage.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Ohne Antwort schließen</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>What we do together with others</source>
        <translation>Was wir gemeinsam mit anderen tun</translation>
    </message>
    <message>
        <source>With %1 · %2</source>
        <translation>Mit %1 · %2</translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>Hand on to other towns</source>
        <translation>An andere Kommunen weitergeben</translation>
    </message>
    <message>
        <source>Processes with their steps, knowledge, recommendations and legal bases go into one file that another town can take in. People, posts, talks, questions and the history stay here, names in texts are replaced. You see everything before it is written.</source>
        <translation>Prozesse mit ihren Schritten, ihrem Wissen, ihren Empfehlungen und Rechtsgrundlagen kommen in eine Datei, die eine andere Kommune aufnehmen kann. Personen, Stellen, Gespräche, Fragen und der Verlauf bleiben hier, Namen in Texten werden ersetzt. Sie sehen alles, bevor es geschrieben wird.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Those done together with other towns</source>
        <translation>Alle, die gemeinsam mit anderen Kommunen gehen</translation>
    </message>
    <message>
        <source>Our town</source>
        <translation>Unsere Kommune</translation>
    </message>
    <message>
        <source>Whoever takes the package in sees where it comes from.</source>
        <translation>Wer das Paket aufnimmt, sieht, woher es kommt.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Choose one, or write your own below.</source>
        <translation>Wählen Sie eine oder schreiben Sie darunter eigene.</translation>
    </message>
    <message>
        <source>Terms in own words</source>
        <translation>Bedingungen in eigenen Worten</translation>
    </message>
    <message>
        <source>A word to whoever takes it in</source>
        <translation>Ein Wort an die, die es aufnehmen</translation>
    </message>
    <message>
        <source>Look at the package</source>
        <translation>Paket ansehen</translation>
    </message>
    <message>
        <source>More names to replace, one a line</source>
        <translation>Weitere Namen, die ersetzt werden, einer pro Zeile</translation>
    </message>
    <message>
        <source>Of people who were erased here, or who were never entered as a person.</source>
        <translation>Von Menschen, die hier gelöscht wurden oder nie als Person eingetragen waren.</translation>
    </message>
</context>
<context>
    <name>SharingText</name>
    <message>
        <source>Note on the package</source>
        <translation>Hinweis zum Paket</translation>
    </message>
    <message>
        <source>name of a person</source>
        <translation>Name einer Person</translation>
    </message>
    <message>
        <source>name with a form of address</source>
        <translation>Name mit Anrede</translation>
    </message>
    <message>
        <source>could be a name</source>
        <translation>könnte ein Name sein</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>file reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>im Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: here “%2”, there “%3”</source>
        <translation>%1: hier „%2“, dort „%3“</translation>
    </message>
    <message>
        <source>Data licence Germany, attribution, version 2.0</source>
        <translation>Datenlizenz Deutschland, Namensnennung, Version 2.0</translation>
    </message>
    <message>
        <source>CC0: free for everything</source>
        <translation>CC0: frei für alles</translation>
    </message>
    <message>
        <source>Creative Commons, attribution, version 4.0</source>
        <translation>Creative Commons, Namensnennung, Version 4.0</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>to the next step: %1</source>
        <translation>zum nächsten Schritt: %1</translation>
    </message>
    <message>
        <source>Media break: %1</source>
        <translation>Medienbruch: %1</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
    <message>
        <source>%1, skill %2 of 4</source>
        <translation>%1, Können %2 von 4</translation>
    </message>
    <message>
        <source>is being read …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Stammt aus</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SheetKnowledgeView</name>
    <message>
        <source>New knowledge item</source>
        <translation>Neuer Wissensbaustein</translation>
    </message>
    <message>
        <source>A tip, a trap, a contact: one sentence that a colleague would say aloud</source>
        <translation>Ein Tipp, ein Stolperstein, ein Ansprechpartner: ein Satz, wie man ihn sagt</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation>%1 in den Papierkorb</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Move this process to the bin</source>
        <translation>Diesen Prozess in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Digitization</source>
        <translation>Digitalisierung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Completeness: %1</source>
        <translation>Vollständigkeit: %1</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Flow picture</source>
        <translation>Ablaufbild</translation>
    </message>
    <message>
        <source>Make a document of this process</source>
        <translation>Dokument aus diesem Prozess erstellen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Kommentare (%1)</translation>
    </message>
    <message>
        <source>I have checked it</source>
        <translation>Ich habe es geprüft</translation>
    </message>
    <message>
        <source>Confirms the check in your name, as of today.</source>
        <translation>Bestätigt die Prüfung in Ihrem Namen mit dem heutigen Tag.</translation>
    </message>
</context>
<context>
    <name>SheetTabs</name>
    <message>
        <source>Parts of the sheet</source>
        <translation>Teile des Blatts</translation>
    </message>
</context>
<context>
    <name>SimilarCard</name>
    <message>
        <source>Similar processes</source>
        <translation>Ähnliche Prozesse</translation>
    </message>
</context>
<context>
    <name>SimilarText</name>
    <message>
        <source>In common: %1</source>
        <translation>Gemeinsam: %1</translation>
    </message>
</context>
<context>
    <name>SortHeading</name>
    <message>
        <source>sorted, smallest first; press to turn round</source>
        <translation>sortiert, Kleinstes zuerst; zum Umkehren drücken</translation>
    </message>
    <message>
        <source>sorted, largest first; press to turn round</source>
        <translation>sortiert, Größtes zuerst; zum Umkehren drücken</translation>
    </message>
    <message>
        <source>press to sort</source>
        <translation>zum Sortieren drücken</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Go on with …</source>
        <translation>Weiter bei …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>By any word: in processes, steps, experience and documents</source>
        <translation>Mit jedem Wort: in Prozessen, Schritten, Erfahrungen und Dokumenten</translation>
    </message>
    <message>
        <source>Write down a new process</source>
        <translation>Neuer Prozess</translation>
    </message>
    <message>
        <source>A name is enough to begin; everything else can follow</source>
        <translation>Ein Name genügt für den Anfang; alles andere kann folgen</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Prüfung fällig</translation>
    </message>
    <message>
        <source>Nothing is waiting for a review.</source>
        <translation>Nichts wartet auf eine Prüfung.</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>Gespräch fortsetzen</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Offene Kommentare</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Search is being brought up to date</source>
        <translation>Die Suche wird auf den neuesten Stand gebracht</translation>
    </message>
    <message>
        <source>Search is being brought up to date: %1 %</source>
        <translation>Die Suche wird auf den neuesten Stand gebracht: %1 %</translation>
    </message>
</context>
<context>
    <name>StatusNote</name>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>“%1” since</source>
        <translation>„%1“ seit</translation>
    </message>
    <message>
        <source>22.11.2026</source>
        <translation>22.11.2026</translation>
    </message>
    <message>
        <source>In what way</source>
        <translation>Auf welche Weise</translation>
    </message>
    <message>
        <source>In what way “%1”</source>
        <translation>Auf welche Weise „%1“</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Reason for “%1”</source>
        <translation>Begründung für „%1“</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Evidence for “%1”</source>
        <translation>Nachweis zu „%1“</translation>
    </message>
    <message>
        <source>Page, contract, file</source>
        <translation>Seite, Vertrag, Datei</translation>
    </message>
</context>
<context>
    <name>StatusWord</name>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (seit %2)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Reason for “%1”</source>
        <translation>Begründung für „%1“</translation>
    </message>
    <message>
        <source>Reason (needed)</source>
        <translation>Begründung (nötig)</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Nachweis: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Day and evidence</source>
        <translation>Tag und Nachweis</translation>
    </message>
    <message>
        <source>Close day and evidence of “%1”</source>
        <translation>Tag und Nachweis zu „%1“ schließen</translation>
    </message>
    <message>
        <source>Day and evidence of “%1”</source>
        <translation>Tag und Nachweis zu „%1“</translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message>
        <source>New knowledge item for step %1</source>
        <translation>Neuer Wissensbaustein zu Schritt %1</translation>
    </message>
    <message>
        <source>A tip, a trap, a contact for this step: one sentence</source>
        <translation>Ein Tipp, ein Stolperstein, ein Ansprechpartner zu diesem Schritt: ein Satz</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>Schritt %1 nach oben</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>Schritt %1 nach unten</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Schritt %1 entfernen</translation>
    </message>
    <message>
        <source>Comment on step %1</source>
        <translation>Schritt %1 kommentieren</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s) on step %1</source>
        <translation>
            <numerusform>%n offener Kommentar zu Schritt %1</numerusform>
            <numerusform>%n offene Kommentare zu Schritt %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepLines</name>
    <message>
        <source>Tick the lines that are steps: with a click or the space bar, several with Shift. Numbers and dots before the words are left out; the words can be changed in the steps.</source>
        <translation>Kreuzen Sie die Zeilen an, die Schritte sind: mit einem Klick oder der Leertaste, mehrere mit Umschalt. Nummern und Punkte vor den Wörtern fallen weg; die Wörter lassen sich bei den Schritten ändern.</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>Take over as steps</source>
        <translation>Als Schritte übernehmen</translation>
    </message>
    <message>
        <source>All lines of this page</source>
        <translation>Alle Zeilen dieser Seite</translation>
    </message>
    <message>
        <source>ticked: %1</source>
        <translation>angekreuzt: %1</translation>
    </message>
    <message>
        <source>not ticked: %1</source>
        <translation>nicht angekreuzt: %1</translation>
    </message>
</context>
<context>
    <name>StepReading</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Only experience tells</source>
        <translation>Das weiß nur die Erfahrung</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n offener Kommentar</numerusform>
            <numerusform>%n offene Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s) on step %1</source>
        <translation>
            <numerusform>%n offener Kommentar zu Schritt %1</numerusform>
            <numerusform>%n offene Kommentare zu Schritt %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Write down one step after another, one line each. What only experience tells comes afterwards.</source>
        <translation>Schreiben Sie einen Schritt nach dem anderen auf, je eine Zeile. Was nur die Erfahrung weiß, kommt danach.</translation>
    </message>
    <message>
        <source>Press a step to write more about it. Alt with an arrow key moves it.</source>
        <translation>Drücken Sie auf einen Schritt, um mehr dazu zu schreiben. Alt und Pfeiltaste verschieben ihn.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step: what is done? Enter adds it</source>
        <translation>Nächster Schritt: Was wird getan? Die Eingabetaste fügt ihn an</translation>
    </message>
</context>
<context>
    <name>SuggestField</name>
    <message>
        <source>Type a word and press Enter</source>
        <translation>Wort eingeben und Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Zum Finden tippen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>There are more. Type on to narrow the list.</source>
        <translation>Es gibt noch mehr. Tippen Sie weiter, um die Liste einzugrenzen.</translation>
    </message>
    <message>
        <source>Enter takes your own word.</source>
        <translation>Die Eingabetaste übernimmt Ihr eigenes Wort.</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nichts passt.</translation>
    </message>
</context>
<context>
    <name>SuggestRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decide later: %1</source>
        <translation>Später entscheiden: %1</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Entscheiden: %1</translation>
    </message>
    <message>
        <source>Simplify first? %1</source>
        <translation>Erst vereinfachen? %1</translation>
    </message>
    <message>
        <source>Simplify first: %1</source>
        <translation>Erst vereinfachen: %1</translation>
    </message>
    <message>
        <source>What can be dropped or made shorter, or why nothing can</source>
        <translation>Was wegfallen oder kürzer werden kann, oder warum nicht</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>needs an answer to “Simplify first?”</source>
        <translation>braucht eine Antwort auf „Erst vereinfachen?“</translation>
    </message>
    <message>
        <source>Accept and adapt</source>
        <translation>Annehmen und anpassen</translation>
    </message>
    <message>
        <source>Accept and adapt %1</source>
        <translation>%1 annehmen und anpassen</translation>
    </message>
    <message>
        <source>Reason for declining %1</source>
        <translation>Grund für die Ablehnung von %1</translation>
    </message>
    <message>
        <source>Or decline: for which reason?</source>
        <translation>Oder ablehnen: aus welchem Grund?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>braucht eine Begründung</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>%1 ablehnen</translation>
    </message>
</context>
<context>
    <name>SuggestionText</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>TrainingText</name>
    <message>
        <source>for whom is not stated</source>
        <translation>für wen ist nicht angegeben</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
</context>
<context>
    <name>TrainingsCard</name>
    <message>
        <source>Trainings (DigiFit)</source>
        <translation>Schulungen (DigiFit)</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Weil: %1</translation>
    </message>
    <message>
        <source>Plan a training</source>
        <translation>Schulung eintragen</translation>
    </message>
    <message>
        <source>Plan a training for %1</source>
        <translation>Schulung eintragen für %1</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Stand von %1</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Trial run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Work by the sheet, one step at a time, and mark where it does not hold. What is missing becomes a question to whoever knows.</source>
        <translation>Arbeiten Sie nach dem Blatt, Schritt für Schritt, und markieren Sie, wo es nicht hält. Was fehlt, wird zur Frage an die Person, die es weiß.</translation>
    </message>
    <message>
        <source>There are no steps yet that could be worked through.</source>
        <translation>Es gibt noch keine Schritte, die man durcharbeiten könnte.</translation>
    </message>
    <message>
        <source>Work through the sheet</source>
        <translation>Blatt durcharbeiten</translation>
    </message>
    <message>
        <source>goes on with a run that you have begun</source>
        <translation>setzt einen begonnenen Probelauf fort</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at the trial run of %1</source>
        <translation>Probelauf vom %1 ansehen</translation>
    </message>
</context>
<context>
    <name>TrialLine</name>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Passed on: %1</source>
        <translation>Weitergegeben: %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Frage stellen</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Frage stellen zu %1</translation>
    </message>
    <message>
        <source>Note it at the step</source>
        <translation>Am Schritt vermerken</translation>
    </message>
    <message>
        <source>Note it at the step %1</source>
        <translation>Am Schritt vermerken: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Trial run: %1</source>
        <translation>Probelauf: %1</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>TrialProof</name>
    <message>
        <source>Proof of the hand-over</source>
        <translation>Nachweis der Übergabe</translation>
    </message>
    <message>
        <source>This run is entered as proof in the hand-over plan, with day and version of the sheet.</source>
        <translation>Dieser Probelauf steht mit Tag und Fassung des Blatts als Nachweis im Übergabeplan.</translation>
    </message>
    <message>
        <source>The process belongs to a hand-over plan. Whoever has worked by the sheet can sign for it.</source>
        <translation>Der Prozess gehört zu einem Übergabeplan. Wer nach dem Blatt gearbeitet hat, kann dafür unterschreiben.</translation>
    </message>
    <message>
        <source>Who has worked by the sheet?</source>
        <translation>Wer hat nach dem Blatt gearbeitet?</translation>
    </message>
    <message>
        <source>Signed by: %1</source>
        <translation>Unterschrieben von: %1</translation>
    </message>
    <message>
        <source>Done alone</source>
        <translation>Allein durchgeführt</translation>
    </message>
    <message>
        <source>Done under guidance</source>
        <translation>Unter Anleitung durchgeführt</translation>
    </message>
    <message>
        <source>“Done alone” needs a run in which every step was looked at and none failed to hold.</source>
        <translation>„Allein durchgeführt“ braucht einen Probelauf, in dem jeder Schritt angesehen wurde und jeder gehalten hat, der erprobt wurde.</translation>
    </message>
    <message>
        <source>No step has held yet, so there is nothing to sign.</source>
        <translation>Noch hat kein Schritt gehalten; deshalb gibt es nichts zu unterschreiben.</translation>
    </message>
</context>
<context>
    <name>TrialStep</name>
    <message>
        <source>Nothing more is written about this step.</source>
        <translation>Zu diesem Schritt steht nichts weiter da.</translation>
    </message>
    <message>
        <source>Only experience tells</source>
        <translation>Das weiß nur die Erfahrung</translation>
    </message>
    <message>
        <source>What happened? A sentence is enough.</source>
        <translation>Was ist passiert? Ein Satz genügt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>to the step before</source>
        <translation>zum Schritt davor</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Hat gehalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ctrl and Enter</source>
        <translation>Strg und Eingabetaste</translation>
    </message>
    <message>
        <source>Did not hold</source>
        <translation>Hat nicht gehalten</translation>
    </message>
    <message>
        <source>Held after all</source>
        <translation>Hat doch gehalten</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>TrialSummary</name>
    <message>
        <source>What came of it</source>
        <translation>Was dabei herauskam</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>A step that did not hold becomes a question to whoever knows, or a note that warns the next one. The trial run says something about the sheet, not about you.</source>
        <translation>Ein Schritt, der nicht gehalten hat, wird zur Frage an die Person, die es weiß, oder zum Vermerk, der andere warnt. Der Probelauf sagt etwas über das Blatt, nicht über Sie.</translation>
    </message>
    <message>
        <source>When everything is tried, finish the trial run. You can stop at any time; it goes on at the same place.</source>
        <translation>Wenn alles ausprobiert ist, beenden Sie den Probelauf. Sie können jederzeit aufhören; es geht an derselben Stelle weiter.</translation>
    </message>
    <message>
        <source>Finish the trial run</source>
        <translation>Probelauf beenden</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Doch weitermachen</translation>
    </message>
    <message>
        <source>Throw this run away</source>
        <translation>Diesen Probelauf verwerfen</translation>
    </message>
</context>
<context>
    <name>TrialText</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (no longer on the sheet)</source>
        <translation>%1 (nicht mehr auf dem Blatt)</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>noch offen</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n hielt</numerusform>
            <numerusform>%n hielten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not hold</source>
        <translation>
            <numerusform>%n hielt nicht</numerusform>
            <numerusform>%n hielten nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked at</source>
        <translation>
            <numerusform>%n noch offen</numerusform>
            <numerusform>%n noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2 of the sheet</source>
        <translation>%1, Fassung %2 des Blatts</translation>
    </message>
    <message>
        <source>the steps have changed since</source>
        <translation>die Schritte haben sich seitdem geändert</translation>
    </message>
    <message>
        <source>did not hold everywhere</source>
        <translation>hielt nicht überall</translation>
    </message>
    <message>
        <source>held</source>
        <translation>hielt</translation>
    </message>
    <message>
        <source>nothing was tried</source>
        <translation>nichts ausprobiert</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>%1: this did not work as it is written. What has to be done here?</source>
        <translation>%1: So wie es dasteht, ging es nicht. Was ist hier zu tun?</translation>
    </message>
    <message>
        <source>%1 did not work as it is written: %2</source>
        <translation>%1 ging nicht so, wie es dasteht: %2</translation>
    </message>
    <message>
        <source>%1: does not work as it is written</source>
        <translation>%1: geht nicht so, wie es dasteht</translation>
    </message>
    <message>
        <source>tried in part</source>
        <translation>teilweise erprobt</translation>
    </message>
</context>
<context>
    <name>UnitList</name>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>How digital</source>
        <translation>Wie digital</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Was verloren ginge</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>In einem Blick</translation>
    </message>
    <message>
        <source>Shows side by side what clerks, heads of teams and leadership say</source>
        <translation>Zeigt nebeneinander, was Sachbearbeitung, Teamleitung und Verwaltungsleitung sagen</translation>
    </message>
    <message>
        <source>%1 at a glance</source>
        <translation>%1 in einem Blick</translation>
    </message>
</context>
<context>
    <name>UnplannedCard</name>
    <message>
        <source>Not planned</source>
        <translation>Nicht eingeplant</translation>
    </message>
    <message>
        <source>Every open recommendation has its half-year.</source>
        <translation>Jede offene Empfehlung hat ihr Halbjahr.</translation>
    </message>
    <message>
        <source>Earlier puts a card into the last half-year; it can be dragged into any of them.</source>
        <translation>„Früher“ setzt eine Karte ins letzte Halbjahr; mit der Maus lässt sie sich in jedes ziehen.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>Bound working time</source>
        <translation>Gebundene Arbeitszeit</translation>
    </message>
    <message>
        <source>Cases a year</source>
        <translation>Fälle im Jahr</translation>
    </message>
    <message>
        <source>Media breaks</source>
        <translation>Medienbrüche</translation>
    </message>
    <message>
        <source>Levels to the aim</source>
        <translation>Stufen bis zum Ziel</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>no source is named</source>
        <translation>keine Quelle genannt</translation>
    </message>
    <message>
        <source>level %1, aim %2 (%3, %4)</source>
        <translation>Stufe %1, Ziel %2 (%3, %4)</translation>
    </message>
    <message>
        <source>cases a year × working time of a case</source>
        <translation>Fälle im Jahr × Bearbeitungszeit eines Falls</translation>
    </message>
    <message numerus="yes">
        <source>counted over %n step(s)</source>
        <translation>
            <numerusform>gezählt über %n Schritt</numerusform>
            <numerusform>gezählt über %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases a year or the working time of a case are missing.</source>
        <translation>Die Fälle im Jahr oder die Bearbeitungszeit eines Falls fehlen.</translation>
    </message>
    <message>
        <source>The cases a year are missing.</source>
        <translation>Die Fälle im Jahr fehlen.</translation>
    </message>
    <message>
        <source>No step is written down yet.</source>
        <translation>Noch ist kein Schritt aufgeschrieben.</translation>
    </message>
    <message>
        <source>No assessment names a level and an aim yet.</source>
        <translation>Noch nennt keine Bewertung eine Stufe und ein Ziel.</translation>
    </message>
    <message>
        <source>weight %1 %</source>
        <translation>Gewicht %1 %</translation>
    </message>
    <message>
        <source>Without bound hours there are no posts to compute.</source>
        <translation>Ohne gebundene Stunden lassen sich keine Stellen berechnen.</translation>
    </message>
    <message>
        <source>No factor for general working time is set; 1 is used.</source>
        <translation>Kein Zuschlag für allgemeine Arbeiten eingetragen; gerechnet wird mit 1.</translation>
    </message>
    <message>
        <source>A factor below 1 would make work disappear; 1 is used.</source>
        <translation>Ein Zuschlag unter 1 ließe Arbeit verschwinden; gerechnet wird mit 1.</translation>
    </message>
    <message>
        <source>The planned working hours of a year are not set.</source>
        <translation>Die Jahresarbeitszeit ist nicht eingetragen.</translation>
    </message>
    <message>
        <source>A year has fewer hours than that.</source>
        <translation>So viele Stunden hat ein Jahr nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuesCard</name>
    <message>
        <source>What it is worth digitizing</source>
        <translation>Was eine Digitalisierung wert ist</translation>
    </message>
    <message>
        <source>The values stand beside each other and are never made one. What is missing is left out and named, not guessed.</source>
        <translation>Die Werte stehen nebeneinander und werden nie zu einem verrechnet. Was fehlt, wird weggelassen und genannt, nicht geschätzt.</translation>
    </message>
</context>
<context>
    <name>ViewChoice</name>
    <message>
        <source>A view keeps filters, columns and order under a name, on this computer.</source>
        <translation>Eine Ansicht merkt sich Filter, Spalten und Reihenfolge unter einem Namen, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Name of the view shown now</source>
        <translation>Name der gezeigten Ansicht</translation>
    </message>
    <message>
        <source>Keep what is shown as …</source>
        <translation>Gezeigtes merken als …</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Staffelstab</source>
        <translation>Willkommen bei Staffelstab</translation>
    </message>
    <message>
        <source>Write down what your town hall knows, so that it stays when people leave.</source>
        <translation>Schreiben Sie auf, was Ihr Rathaus weiß, damit es bleibt, wenn Menschen gehen.</translation>
    </message>
    <message>
        <source>%1 is being opened …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Look at the sample municipality</source>
        <translation>Beispielkommune ansehen</translation>
    </message>
    <message>
        <source>Forty invented processes to try everything out; nothing can break</source>
        <translation>Erfundene Prozesse zum Ausprobieren; kaputtgehen kann nichts</translation>
    </message>
    <message>
        <source>Open a workspace …</source>
        <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>A file that ends with .stab</source>
        <translation>Eine Datei mit der Endung .stab</translation>
    </message>
    <message>
        <source>Begin a new workspace …</source>
        <translation>Neuen Arbeitsbereich anlegen …</translation>
    </message>
    <message>
        <source>One file for your town hall, kept where you choose</source>
        <translation>Eine Datei für Ihr Rathaus, dort abgelegt, wo Sie es möchten</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.stab)</source>
        <translation>Arbeitsbereiche (*.stab)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Begin a new workspace</source>
        <translation>Neuen Arbeitsbereich anlegen</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 stands in the title</source>
        <translation>%1 im Titel</translation>
    </message>
    <message>
        <source>%1 stands in the text</source>
        <translation>%1 steht im Text</translation>
    </message>
    <message>
        <source>%1: beginning of %2</source>
        <translation>%1: Wortbeginn von %2</translation>
    </message>
    <message>
        <source>%1: word of the same family as %2</source>
        <translation>%1: verwandtes Wort zu %2</translation>
    </message>
    <message>
        <source>%1: part of the word %2</source>
        <translation>%1: Wortteil von %2</translation>
    </message>
    <message>
        <source>%1: found by its parts in %2</source>
        <translation>%1: seine Wortteile stehen in %2</translation>
    </message>
    <message>
        <source>%1: synonym of %2</source>
        <translation>%1: Synonym für %2</translation>
    </message>
    <message>
        <source>%1: means something like %2</source>
        <translation>%1: bedeutet Ähnliches wie %2</translation>
    </message>
    <message>
        <source>%1: perhaps meant by %2</source>
        <translation>%1: vielleicht gemeint mit %2</translation>
    </message>
    <message>
        <source>%1: place in a law</source>
        <translation>%1: Gesetzesstelle</translation>
    </message>
    <message>
        <source>%1: file reference</source>
        <translation>%1: Aktenzeichen</translation>
    </message>
    <message>
        <source>No word of the query stands in it; the filters chose it.</source>
        <translation>Kein Wort der Suche steht darin; die Filter haben es ausgewählt.</translation>
    </message>
    <message>
        <source>%1 does not stand in it</source>
        <translation>%1 steht nicht darin</translation>
    </message>
    <message>
        <source>No word of the query stands in it.</source>
        <translation>Kein Wort der Suche steht darin.</translation>
    </message>
</context>
<context>
    <name>WindowContent</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Another program has this workspace open, so you can read here but not change anything.</source>
        <translation>Ein anderes Programm hat diesen Arbeitsbereich geöffnet. Deshalb können Sie hier lesen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>DigiCheck</source>
        <translation>DigiCheck</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Parts of the workshop</source>
        <translation>Teile des Workshops</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Abschlussbericht</translation>
    </message>
    <message>
        <source>Choose its form and make it</source>
        <translation>Form wählen und erstellen</translation>
    </message>
</context>
<context>
    <name>WorkshopPlan</name>
    <message>
        <source>New workshop</source>
        <translation>Neuer Workshop</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>All processes of this unit and of the units below it are looked at.</source>
        <translation>Betrachtet werden alle Prozesse dieser Einheit und der Einheiten darunter.</translation>
    </message>
    <message>
        <source>Team of the workshop</source>
        <translation>Team des Workshops</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>May follow later.</source>
        <translation>Darf später folgen.</translation>
    </message>
    <message>
        <source>Date of the workshop</source>
        <translation>Datum des Workshops</translation>
    </message>
    <message>
        <source>22.11.2026</source>
        <translation>22.11.2026</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Create the workshop</source>
        <translation>Workshop anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WorkshopsPage</name>
    <message>
        <source>DigiCheck</source>
        <translation>DigiCheck</translation>
    </message>
    <message>
        <source>From what staff say to what is recommended</source>
        <translation>Von dem, was Beschäftigte sagen, zu dem, was empfohlen wird</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Neuer Workshop</translation>
    </message>
    <message>
        <source>No workshop yet</source>
        <translation>Noch kein Workshop</translation>
    </message>
    <message>
        <source>In a workshop one team and its head say how digital their work is, what should change and what the technology lacks. What they say leads to recommendations.</source>
        <translation>In einem Workshop sagt ein Team mit seiner Leitung, wie digital es arbeitet, was sich ändern soll und woran es bei der Technik fehlt. Daraus entstehen Empfehlungen.</translation>
    </message>
    <message>
        <source>Plan the first workshop</source>
        <translation>Ersten Workshop planen</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation>%1 in den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>staffelstab::AdviceViewModel</name>
    <message>
        <source>Looking at the processes …</source>
        <translation>Die Prozesse werden angesehen …</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) for the processes looked at, each with the facts that led to it.</source>
        <translation>
            <numerusform>%n Vorschlag für die betrachteten Prozesse, mit den Tatsachen dahinter.</numerusform>
            <numerusform>%n Vorschläge für die betrachteten Prozesse, jeweils mit den Tatsachen dahinter.</numerusform>
        </translation>
    </message>
    <message>
        <source>No process is looked at yet, so nothing can be suggested.</source>
        <translation>Noch wird kein Prozess betrachtet, also lässt sich nichts vorschlagen.</translation>
    </message>
    <message>
        <source>Nothing to suggest. The more is stated about the processes, the more the rules see.</source>
        <translation>Nichts vorzuschlagen. Je mehr bei den Prozessen angegeben ist, desto mehr sehen die Regeln.</translation>
    </message>
    <message>
        <source>“%1” is recommended now.</source>
        <translation>„%1“ ist jetzt empfohlen.</translation>
    </message>
    <message>
        <source>“%1” is declined and is not suggested again.</source>
        <translation>„%1“ ist abgelehnt und wird nicht noch einmal vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>staffelstab::AnswerFilesViewModel</name>
    <message>
        <source>%1 · lies with the process</source>
        <translation>%1 · liegt beim Prozess</translation>
    </message>
    <message>
        <source>“%1” belongs to this answer now. Nobody else sees it before you release the answer.</source>
        <translation>„%1“ gehört jetzt zu dieser Antwort. Bis Sie die Antwort freigeben, sieht es niemand sonst.</translation>
    </message>
    <message>
        <source>“%1” is in the bin now.</source>
        <translation>„%1“ liegt jetzt im Papierkorb.</translation>
    </message>
    <message>
        <source>“%1” is no file of this computer. Save it here first, then attach it.</source>
        <translation>„%1“ ist keine Datei auf diesem Rechner. Bitte erst hier speichern, dann anhängen.</translation>
    </message>
</context>
<context>
    <name>staffelstab::AnswerKeeping</name>
    <message>
        <source>is being saved …</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
</context>
<context>
    <name>staffelstab::AnswerViewModel</name>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>my work as a whole</source>
        <translation>meine Arbeit insgesamt</translation>
    </message>
    <message>
        <source>not answered elsewhere</source>
        <translation>nirgends sonst</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>staffelstab::AppViewModel</name>
    <message>
        <source>For reading only</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Everything is already saved.</source>
        <translation>Alles ist schon gespeichert.</translation>
    </message>
</context>
<context>
    <name>staffelstab::AskViewModel</name>
    <message>
        <source>because of “%1”</source>
        <translation>wegen „%1“</translation>
    </message>
    <message>
        <source>“%1” is now an open question on the start page.</source>
        <translation>„%1“ steht jetzt als offene Frage auf der Startseite.</translation>
    </message>
    <message>
        <source>“%1” now stands on the list of %2.</source>
        <translation>„%1“ steht jetzt auf der Liste von %2.</translation>
    </message>
</context>
<context>
    <name>staffelstab::AssessmentDraft</name>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>Noch keine Stufe</translation>
    </message>
    <message>
        <source>Level %1 – %2</source>
        <translation>Stufe %1 – %2</translation>
    </message>
    <message>
        <source>%1 (provisional: not all criteria are assessed)</source>
        <translation>%1 (vorläufig: nicht alle Kriterien sind bewertet)</translation>
    </message>
    <message>
        <source>This is not a date. Please type it like 22.11.2026.</source>
        <translation>Das ist kein Datum. Bitte schreiben Sie es so: 22.11.2026.</translation>
    </message>
    <message>
        <source>This model does not apply.</source>
        <translation>Dieses Modell gilt hier nicht.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
</context>
<context>
    <name>staffelstab::AttachmentReader</name>
    <message>
        <source>The text of attachments is being read</source>
        <translation>Der Text der Dokumente wird gelesen</translation>
    </message>
</context>
<context>
    <name>staffelstab::BackupViewModel</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1-backup-%2.stab</source>
        <comment>name of a file</comment>
        <translation>%1-Sicherung-%2.stab</translation>
    </message>
    <message>
        <source>%1-restored-%2.stab</source>
        <comment>name of a file</comment>
        <translation>%1-wiederhergestellt-%2.stab</translation>
    </message>
    <message>
        <source>Please say first into which file the backup shall be written.</source>
        <translation>Bitte geben Sie zuerst an, in welche Datei die Sicherung geschrieben werden soll.</translation>
    </message>
    <message>
        <source>The backup is being written and read again</source>
        <translation>Die Sicherung wird geschrieben und noch einmal gelesen</translation>
    </message>
    <message>
        <source>The backup was written to %1, but it holds damage that the workspace has too: %2 Please run the data check.</source>
        <translation>Die Sicherung wurde nach %1 geschrieben, enthält aber einen Schaden, den auch der Arbeitsbereich hat: %2 Bitte starten Sie die Datenprüfung.</translation>
    </message>
    <message>
        <source>Backed up at %1: %2, read again and found complete. The file: %3</source>
        <translation>Gesichert um %1: %2, noch einmal gelesen und vollständig. Die Datei: %3</translation>
    </message>
    <message>
        <source>Please choose first which backup shall be restored.</source>
        <translation>Bitte wählen Sie zuerst, welche Sicherung wiederhergestellt werden soll.</translation>
    </message>
    <message>
        <source>Please say first how the new file shall be called.</source>
        <translation>Bitte geben Sie zuerst an, wie die neue Datei heißen soll.</translation>
    </message>
    <message>
        <source>The backup is being read and copied</source>
        <translation>Die Sicherung wird gelesen und kopiert</translation>
    </message>
    <message>
        <source>This backup is damaged, so nothing was written: %1 Please take an older backup.</source>
        <translation>Diese Sicherung ist beschädigt, deshalb wurde nichts geschrieben: %1 Bitte nehmen Sie eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>The new workspace %1 is ready: %2. The workspace that is open now was not changed.</source>
        <translation>Der neue Arbeitsbereich %1 ist fertig: %2. Der jetzt geöffnete Arbeitsbereich wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>staffelstab::BinViewModel</name>
    <message>
        <source>removed %1 by %2</source>
        <translation>entfernt %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in the bin</source>
        <translation>
            <numerusform>%n Eintrag im Papierkorb</numerusform>
            <numerusform>%n Einträge im Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Take back the chosen entries</source>
        <translation>Ausgewählte Einträge zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n chosen entry(s)</source>
        <translation>
            <numerusform>%n ausgewählten Eintrag zurückholen</numerusform>
            <numerusform>%n ausgewählte Einträge zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) taken back out of the bin.</source>
        <translation>
            <numerusform>%n Eintrag aus dem Papierkorb zurückgeholt.</numerusform>
            <numerusform>%n Einträge aus dem Papierkorb zurückgeholt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::BulkChange</name>
    <message numerus="yes">
        <source>Concerns %n process(es)</source>
        <translation>
            <numerusform>Betrifft %n Prozess</numerusform>
            <numerusform>Betrifft %n Prozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 und %n weiterer</numerusform>
            <numerusform>%1: %2 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) tagged.</source>
        <translation>
            <numerusform>Schlagworte bei %n Prozess geändert.</numerusform>
            <numerusform>Schlagworte bei %n Prozessen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” set for %n process(es).</source>
        <translation>
            <numerusform>„%1“ bei %n Prozess gesetzt.</numerusform>
            <numerusform>„%1“ bei %n Prozessen gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” taken away from %n process(es).</source>
        <translation>
            <numerusform>„%1“ bei %n Prozess gelöscht.</numerusform>
            <numerusform>„%1“ bei %n Prozessen gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::CheckViewModel</name>
    <message>
        <source>Every record and every attachment is being read again</source>
        <translation>Jeder Eintrag und jede Anlage wird noch einmal gelesen</translation>
    </message>
    <message>
        <source>%1 and %2 were checked.</source>
        <translation>%1 und %2 geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln Anlage</numerusform>
            <numerusform>%Ln Anlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order: %1</source>
        <translation>Alles in Ordnung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n damage(s) found. %1 Everything that is not named here is sound. Nothing was changed. Please make a copy of the file first, then restore a backup into a new file and compare.</source>
        <translation>
            <numerusform>%n Schaden gefunden. %1 Was hier nicht genannt ist, ist unversehrt. Es wurde nichts geändert. Bitte kopieren Sie zuerst die Datei, stellen Sie dann eine Sicherung in eine neue Datei wieder her und vergleichen Sie.</numerusform>
            <numerusform>%n Schäden gefunden. %1 Was hier nicht genannt ist, ist unversehrt. Es wurde nichts geändert. Bitte kopieren Sie zuerst die Datei, stellen Sie dann eine Sicherung in eine neue Datei wieder her und vergleichen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ranked search is not ready. Until it is, searching finds words and parts of words without ranking. Nothing is lost: the index is made from the records.</source>
        <translation>Die gewichtete Suche ist nicht bereit. Bis dahin findet die Suche Wörter und Wortteile ohne Gewichtung. Verloren ist nichts: Das Suchverzeichnis entsteht aus den Einträgen.</translation>
    </message>
    <message>
        <source>%1 texts can be searched; the index is up to date.</source>
        <translation>%1 Texte lassen sich durchsuchen; das Verzeichnis ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>%1 texts can be searched; the latest %2 changes are still being added.</source>
        <translation>%1 Texte lassen sich durchsuchen; die letzten %2 Änderungen kommen noch hinzu.</translation>
    </message>
</context>
<context>
    <name>staffelstab::CommentsViewModel</name>
    <message>
        <source>The comment is resolved.</source>
        <translation>Der Kommentar ist gelöst.</translation>
    </message>
    <message>
        <source>The comment is discarded; it can still be read.</source>
        <translation>Der Kommentar ist verworfen; er kann weiter gelesen werden.</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <translation>Der Kommentar ist wieder offen.</translation>
    </message>
</context>
<context>
    <name>staffelstab::ComparisonViewModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is as it was then.</source>
        <translation>Es ist wieder wie damals.</translation>
    </message>
</context>
<context>
    <name>staffelstab::CompletenessViewModel</name>
    <message>
        <source>Before it can be checked it needs: %1.</source>
        <translation>Vor einer Prüfung fehlt noch: %1.</translation>
    </message>
    <message>
        <source>%1 of 100 points · %2</source>
        <translation>%1 von 100 Punkten · %2</translation>
    </message>
    <message>
        <source>“%1” does not apply here.</source>
        <translation>„%1“ trifft hier nicht zu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is now an open question on the start page.</source>
        <translation>„%1“ steht jetzt als offene Frage auf der Startseite.</translation>
    </message>
    <message>
        <source>“%1” is asked again.</source>
        <translation>Nach „%1“ wird wieder gefragt.</translation>
    </message>
</context>
<context>
    <name>staffelstab::CompletionViewModel</name>
    <message>
        <source>only of one organisational unit</source>
        <translation>nur aus einer Organisationseinheit</translation>
    </message>
    <message>
        <source>only one kind, such as processes or tips</source>
        <translation>nur eine Art, zum Beispiel Prozesse oder Tipps</translation>
    </message>
    <message>
        <source>only what is offered online in one way</source>
        <translation>nur, was auf eine Weise online angeboten wird</translation>
    </message>
    <message>
        <source>only with one tag</source>
        <translation>nur mit einem Schlagwort</translation>
    </message>
    <message>
        <source>changed since then, such as 2024 or 2024-03</source>
        <translation>seitdem geändert, zum Beispiel 2024 oder 2024-03</translation>
    </message>
    <message>
        <source>changed until then, such as 2024 or 2024-03</source>
        <translation>bis dahin geändert, zum Beispiel 2024 oder 2024-03</translation>
    </message>
    <message>
        <source>Proposal %1 of %2: %3. Tab takes it.</source>
        <translation>Vorschlag %1 von %2: %3. Tab übernimmt ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s). Ctrl+Space leads there.</source>
        <translation>
            <numerusform>%n Vorschlag. Strg+Leertaste führt dorthin.</numerusform>
            <numerusform>%n Vorschläge. Strg+Leertaste führt dorthin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::DigiCheckViewModel</name>
    <message>
        <source>Please write the date as 22.11.2026.</source>
        <translation>Bitte schreiben Sie das Datum so: 22.11.2026.</translation>
    </message>
    <message>
        <source>DigiCheck %1</source>
        <translation>DigiCheck %1</translation>
    </message>
    <message>
        <source>“%1” is in the bin now.</source>
        <translation>„%1“ liegt jetzt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>staffelstab::DigitizationViewModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Status “%1” is set.</source>
        <translation>Status „%1“ ist gesetzt.</translation>
    </message>
    <message>
        <source>Status “%1” is cleared.</source>
        <translation>Status „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>The assessment is saved. Earlier ones stay in the list.</source>
        <translation>Die Bewertung ist gespeichert. Frühere bleiben in der Liste.</translation>
    </message>
    <message>
        <source>The recommendation is linked to this process.</source>
        <translation>Die Empfehlung ist mit diesem Prozess verknüpft.</translation>
    </message>
    <message>
        <source>The recommendation is no longer linked to this process. It still exists.</source>
        <translation>Die Empfehlung ist nicht mehr mit diesem Prozess verknüpft. Es gibt sie weiterhin.</translation>
    </message>
    <message>
        <source>The recommendation is written down and linked to this process.</source>
        <translation>Die Empfehlung ist aufgeschrieben und mit diesem Prozess verknüpft.</translation>
    </message>
    <message>
        <source>The recommendation is accepted.</source>
        <translation>Die Empfehlung ist angenommen.</translation>
    </message>
    <message>
        <source>The recommendation is declined.</source>
        <translation>Die Empfehlung ist abgelehnt.</translation>
    </message>
</context>
<context>
    <name>staffelstab::DocumentsViewModel</name>
    <message>
        <source>Please choose first what the document is about.</source>
        <translation>Bitte wählen Sie zuerst, worum es im Dokument geht.</translation>
    </message>
    <message>
        <source>Please say first into which file the document shall be written.</source>
        <translation>Bitte sagen Sie zuerst, in welche Datei das Dokument geschrieben werden soll.</translation>
    </message>
    <message>
        <source>The document is being made</source>
        <translation>Das Dokument wird erstellt</translation>
    </message>
    <message>
        <source>The document lies in %1</source>
        <translation>Das Dokument liegt in %1</translation>
    </message>
</context>
<context>
    <name>staffelstab::EchoViewModel</name>
    <message numerus="yes">
        <source>%n record(s) to look at</source>
        <translation>
            <numerusform>%n Eintrag ist zu prüfen</numerusform>
            <numerusform>%n Einträge sind zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::ExportViewModel</name>
    <message>
        <source>Please say first into which file the records shall be written.</source>
        <translation>Bitte geben Sie zuerst an, in welche Datei die Einträge geschrieben werden sollen.</translation>
    </message>
    <message>
        <source>Records are being written</source>
        <translation>Einträge werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to %1</source>
        <translation>
            <numerusform>%Ln Eintrag geschrieben nach %1</numerusform>
            <numerusform>%Ln Einträge geschrieben nach %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::FacetsModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Organisationseinheit</translation>
    </message>
    <message>
        <source>Offered online</source>
        <translation>Digitaler Stand</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>staffelstab::FilePreviewViewModel</name>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, Seite %2 von %3</translation>
    </message>
    <message>
        <source>whole page</source>
        <translation>ganze Seite</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The page is being drawn …</source>
        <translation>Die Seite wird gezeichnet …</translation>
    </message>
    <message>
        <source>The file asks for a password and cannot be shown here. It is kept; save a copy to open it.</source>
        <translation>Die Datei verlangt ein Kennwort und kann hier nicht gezeigt werden. Sie ist aufbewahrt; zum Öffnen speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>The page is too large to be shown here. The file is kept; save a copy to open it.</source>
        <translation>Die Seite ist zu groß, um sie hier zu zeigen. Die Datei ist aufbewahrt; zum Öffnen speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown here. The file is kept; save a copy to open it.</source>
        <translation>Diese Art von Bild kann hier nicht gezeigt werden. Die Datei ist aufbewahrt; zum Öffnen speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>The page is damaged and cannot be shown. The file is kept as it was attached; save a copy to try it in its own program.</source>
        <translation>Die Seite ist beschädigt und kann nicht gezeigt werden. Die Datei ist aufbewahrt, wie sie angehängt wurde; speichern Sie eine Kopie, um es im eigenen Programm zu versuchen.</translation>
    </message>
</context>
<context>
    <name>staffelstab::FileTextViewModel</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This file has not been read yet.</source>
        <translation>Diese Datei wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>This page is a picture whose text has not been recognised yet.</source>
        <translation>Diese Seite ist ein Bild, dessen Text noch nicht erkannt wurde.</translation>
    </message>
    <message>
        <source>There is no text on this page.</source>
        <translation>Auf dieser Seite steht kein Text.</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>staffelstab::FirstDaysViewModel</name>
    <message numerus="yes">
        <source>%n date(s) were saved as “%1”.</source>
        <translation>
            <numerusform>%n Termin wurde als „%1“ gesichert.</numerusform>
            <numerusform>%n Termine wurden als „%1“ gesichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) name no day and are not in it.</source>
        <translation>
            <numerusform>%n Eintrag nennt keinen Tag und steht nicht darin.</numerusform>
            <numerusform>%n Einträge nennen keinen Tag und stehen nicht darin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::FormField</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is not a date. Please type it like 22.11.2026.</source>
        <translation>Das ist kein Datum. Bitte schreiben Sie es wie 22.11.2026.</translation>
    </message>
    <message>
        <source>This is not a number. Please type digits only.</source>
        <translation>Das ist keine Zahl. Bitte geben Sie nur Ziffern ein.</translation>
    </message>
</context>
<context>
    <name>staffelstab::HandoverViewModel</name>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not rated</source>
        <translation>
            <numerusform>%n nicht bewertet</numerusform>
            <numerusform>%n nicht bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>noch kein Plan</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>kein Datum bekannt</translation>
    </message>
</context>
<context>
    <name>staffelstab::ImportViewModel</name>
    <message>
        <source>imported</source>
        <translation>eingelesen</translation>
    </message>
    <message>
        <source>brought up to date</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Please choose a file or a folder first, or type where it lies.</source>
        <translation>Bitte wählen Sie zuerst eine Datei oder einen Ordner, oder schreiben Sie, wo sie liegen.</translation>
    </message>
    <message>
        <source>Files are being taken in</source>
        <translation>Dateien werden eingelesen</translation>
    </message>
    <message>
        <source>Stopped before the first file. Nothing was changed.</source>
        <translation>Vor der ersten Datei angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no file in this place. Nothing was changed.</source>
        <translation>An dieser Stelle liegt keine Datei. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n Datei eingelesen</numerusform>
            <numerusform>%n Dateien eingelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n aktualisiert</numerusform>
            <numerusform>%n aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was taken in before stays: %1</source>
        <translation>Angehalten. Was vorher eingelesen wurde, bleibt: %1</translation>
    </message>
</context>
<context>
    <name>staffelstab::InterviewViewModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) released; everybody can find them now.</source>
        <translation>
            <numerusform>%n Antwort freigegeben; alle können sie jetzt finden.</numerusform>
            <numerusform>%n Antworten freigegeben; alle können sie jetzt finden.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>A break after %n minute(s). Next time it goes on at the question where you stopped.</source>
        <translation>
            <numerusform>Pause nach %n Minute. Beim nächsten Mal geht es bei der Frage weiter, bei der Sie aufgehört haben.</numerusform>
            <numerusform>Pause nach %n Minuten. Beim nächsten Mal geht es bei der Frage weiter, bei der Sie aufgehört haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::LeaversModel</name>
    <message>
        <source>leaves on %1</source>
        <translation>wird frei am %1</translation>
    </message>
    <message>
        <source>no process of its own</source>
        <translation>ohne eigenen Prozess</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), all with written experience</source>
        <translation>
            <numerusform>%n Prozess, mit aufgeschriebener Erfahrung</numerusform>
            <numerusform>%n Prozesse, alle mit aufgeschriebener Erfahrung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without any written experience</source>
        <translation>
            <numerusform>%n davon ohne aufgeschriebene Erfahrung</numerusform>
            <numerusform>%n davon ohne aufgeschriebene Erfahrung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::LevelHistoryViewModel</name>
    <message>
        <source>Counting …</source>
        <translation>Es wird gezählt …</translation>
    </message>
    <message>
        <source>No process is assessed yet.</source>
        <translation>Noch ist kein Prozess bewertet.</translation>
    </message>
    <message>
        <source>At the end of each half-year, by the newest assessment of each process until then. The longest bar stands for the most processes that were assessed.</source>
        <translation>Jeweils am Ende des Halbjahres, nach der neuesten Bewertung jedes Prozesses bis dahin. Der längste Balken steht für die meisten bewerteten Prozesse.</translation>
    </message>
</context>
<context>
    <name>staffelstab::MissesViewModel</name>
    <message numerus="yes">
        <source>searched %n time(s)</source>
        <translation>
            <numerusform>%n-mal gesucht</numerusform>
            <numerusform>%n-mal gesucht</numerusform>
        </translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>zuletzt am %1</translation>
    </message>
</context>
<context>
    <name>staffelstab::ModerationViewModel</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>“%1” is in the bin now.</source>
        <translation>„%1“ liegt jetzt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>staffelstab::OutlookViewModel</name>
    <message>
        <source>holds the post</source>
        <translation>hat die Stelle</translation>
    </message>
    <message>
        <source>Town hall on %1</source>
        <translation>Rathaus am %1</translation>
    </message>
    <message>
        <source>On %1 there will still be somebody for every process, as far as leaving dates are known.</source>
        <translation>Am %1 ist noch für jeden Prozess jemand da, soweit Austrittsdaten bekannt sind.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 nobody who is here today can do %n of %2 processes any more.</source>
        <translation>
            <numerusform>Am %1 kann %n von %2 Prozessen niemand mehr, der heute hier ist.</numerusform>
            <numerusform>Am %1 kann %n von %2 Prozessen niemand mehr, der heute hier ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>No process loses its last able person within three years.</source>
        <translation>Kein Prozess verliert in den nächsten drei Jahren die letzte Person, die ihn kann.</translation>
    </message>
    <message numerus="yes">
        <source>Within three years %n process(es) lose the last person who can do them.</source>
        <translation>
            <numerusform>In den nächsten drei Jahren verliert %n Prozess die letzte Person, die ihn kann.</numerusform>
            <numerusform>In den nächsten drei Jahren verlieren %n Prozesse die letzte Person, die sie kann.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::OverviewViewModel</name>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n process(es) something must be done at once or soon</source>
        <translation>
            <numerusform>Für %n Prozess ist sofort oder bald etwas zu tun</numerusform>
            <numerusform>Für %n Prozesse ist sofort oder bald etwas zu tun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be rated yet, because the leaving date or the four answers are missing.</source>
        <translation>
            <numerusform>%n lässt sich noch nicht bewerten, weil das Austrittsdatum oder die vier Antworten fehlen.</numerusform>
            <numerusform>%n lassen sich noch nicht bewerten, weil das Austrittsdatum oder die vier Antworten fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No half-year is planned yet.</source>
        <translation>Noch ist kein Halbjahr geplant.</translation>
    </message>
    <message numerus="yes">
        <source>The roadmap costs %1 once, in %n half-year(s).</source>
        <translation>
            <numerusform>Der Fahrplan kostet einmalig %1, in %n Halbjahr.</numerusform>
            <numerusform>Der Fahrplan kostet einmalig %1, in %n Halbjahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to tell yet: no process is assessed and no milestone has come.</source>
        <translation>Noch nichts zu berichten: Kein Prozess ist bewertet, und kein Meilenstein war fällig.</translation>
    </message>
    <message>
        <source>A process has risen when it reached a higher level of the same model than the time before.</source>
        <translation>Ein Prozess ist gestiegen, wenn er im selben Modell eine höhere Stufe erreicht hat als beim letzten Mal.</translation>
    </message>
    <message>
        <source>No costs are estimated and no budget is stated yet.</source>
        <translation>Noch sind keine Kosten geschätzt und kein Budget angegeben.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Es wird gezählt …</translation>
    </message>
    <message>
        <source>%1 % of the processes are online, from a form assistant (OZG level 2) on; for %2 % nobody has stated anything yet.</source>
        <translation>%1 % der Prozesse sind online, gezählt ab dem Formular-Assistenten (OZG-Stufe 2); zu %2 % ist noch nichts angegeben.</translation>
    </message>
    <message>
        <source>No bundle changes a process that all who can do it leave before it is done.</source>
        <translation>Kein Bündel ändert einen Prozess, bei dem alle, die ihn können, vorher gehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) are changed after all who can do them have left.</source>
        <translation>
            <numerusform>%n Prozess wird geändert, nachdem alle gegangen sind, die ihn können.</numerusform>
            <numerusform>%n Prozesse werden geändert, nachdem alle gegangen sind, die sie können.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::PackageIntakeViewModel</name>
    <message>
        <source>take in as a second one</source>
        <translation>als zweiten Eintrag aufnehmen</translation>
    </message>
    <message>
        <source>take in</source>
        <translation>aufnehmen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>take out of the bin</source>
        <translation>aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>leave in the bin</source>
        <translation>im Papierkorb lassen</translation>
    </message>
    <message>
        <source>take theirs</source>
        <translation>die fremde Fassung übernehmen</translation>
    </message>
    <message>
        <source>keep ours</source>
        <translation>unsere Fassung behalten</translation>
    </message>
    <message>
        <source>Please choose first which package shall be taken in.</source>
        <translation>Bitte wählen Sie zuerst, welches Paket aufgenommen werden soll.</translation>
    </message>
    <message>
        <source>The package is being read</source>
        <translation>Das Paket wird gelesen</translation>
    </message>
    <message>
        <source>The package is being taken in</source>
        <translation>Das Paket wird aufgenommen</translation>
    </message>
    <message>
        <source>The package or an entry here was changed since you looked. Nothing was taken in. Please look again.</source>
        <translation>Das Paket oder ein Eintrag hier wurde geändert, seit Sie hineingesehen haben. Nichts wurde aufgenommen. Bitte sehen Sie noch einmal hinein.</translation>
    </message>
    <message>
        <source>From %1, %2. Terms: %3</source>
        <translation>Von %1, %2. Bedingungen: %3</translation>
    </message>
    <message>
        <source>%1 new, %2 the same, %3 different, %4 in the bin</source>
        <translation>%1 neu, %2 gleich, %3 anders, %4 im Papierkorb</translation>
    </message>
</context>
<context>
    <name>staffelstab::PersonViewModel</name>
    <message>
        <source>in the bin</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Please say first into which file the page shall be written.</source>
        <translation>Bitte sagen Sie zuerst, in welche Datei die Auskunft geschrieben werden soll.</translation>
    </message>
    <message>
        <source>The page is being made</source>
        <translation>Die Auskunft wird erstellt</translation>
    </message>
    <message>
        <source>The page lies in %1</source>
        <translation>Die Auskunft liegt in %1</translation>
    </message>
    <message>
        <source>Please type the name first as it stands in the record.</source>
        <translation>Bitte tippen Sie zuerst den Namen ein, wie er im Eintrag steht.</translation>
    </message>
    <message>
        <source>The person is being erased</source>
        <translation>Die Person wird gelöscht</translation>
    </message>
    <message>
        <source>The person is “%1” from now on.</source>
        <translation>Die Person heißt ab jetzt „%1“.</translation>
    </message>
    <message>
        <source>Pieces of the name may still lie in the file: start the program again and erase once more.</source>
        <translation>Stücke des Namens können noch in der Datei liegen: Starten Sie das Programm neu und löschen Sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) still name the person. Open each one and decide; when you are done, erase once more with the old name as another name, so that the history forgets it as well.</source>
        <translation>
            <numerusform>%Ln Text nennt die Person noch. Öffnen Sie ihn und entscheiden Sie; löschen Sie danach noch einmal mit dem alten Namen als anderem Namen, damit ihn auch der Verlauf vergisst.</numerusform>
            <numerusform>%Ln Texte nennen die Person noch. Öffnen Sie jeden und entscheiden Sie; löschen Sie danach noch einmal mit dem alten Namen als anderem Namen, damit ihn auch der Verlauf vergisst.</numerusform>
        </translation>
    </message>
    <message>
        <source>These backups still hold the name. They go by themselves in time; delete them earlier if you must:</source>
        <translation>Diese Sicherungen enthalten den Namen noch. Sie verschwinden mit der Zeit von selbst; löschen Sie sie früher, wenn Sie müssen:</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>(not shown here)</source>
        <translation>(hier nicht gezeigt)</translation>
    </message>
    <message>
        <source>Entries that were begun and not saved may still hold the name; save or drop them.</source>
        <translation>Angefangene, nicht gespeicherte Eingaben können den Namen noch enthalten; speichern oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>The program does not know of copies that were made by hand.</source>
        <translation>Von Hand gemachte Kopien kennt das Programm nicht.</translation>
    </message>
</context>
<context>
    <name>staffelstab::PickerModel</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>staffelstab::PlanViewModel</name>
    <message>
        <source>No last working day is known.</source>
        <translation>Kein letzter Arbeitstag bekannt.</translation>
    </message>
    <message>
        <source>Last working day: %1 (estimated, the end of the leaving month)</source>
        <translation>Letzter Arbeitstag: %1 (geschätzt, Ende des Abgangsmonats)</translation>
    </message>
    <message>
        <source>Last working day: %1</source>
        <translation>Letzter Arbeitstag: %1</translation>
    </message>
    <message>
        <source>Not rated yet: no process has its four answers.</source>
        <translation>Noch nicht bewertet: Kein Prozess hat seine vier Antworten.</translation>
    </message>
    <message>
        <source>Written down: %1 % · handed over: %2 %</source>
        <translation>Aufgeschrieben: %1 % · übergeben: %2 %</translation>
    </message>
    <message>
        <source>%1 of %2 hours planned</source>
        <translation>%1 von %2 Stunden verplant</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Zurück zu: %1</translation>
    </message>
    <message>
        <source>The plan goes on with: %1.</source>
        <translation>Der Plan geht weiter mit: %1.</translation>
    </message>
    <message>
        <source>The plan is now: %1.</source>
        <translation>Der Plan ist jetzt: %1.</translation>
    </message>
    <message>
        <source>What does not fit into the time budget is marked.</source>
        <translation>Was nicht ins Zeitbudget passt, ist markiert.</translation>
    </message>
    <message>
        <source>Signed: %1, %2.</source>
        <translation>Unterzeichnet: %1, %2.</translation>
    </message>
</context>
<context>
    <name>staffelstab::PreviewViewModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>staffelstab::PrioritiesViewModel</name>
    <message numerus="yes">
        <source>%n process(es) are not ranked, because none of the four inputs is stated.</source>
        <translation>
            <numerusform>%n Prozess ist nicht eingeordnet, weil keine der vier Angaben gemacht ist.</numerusform>
            <numerusform>%n Prozesse sind nicht eingeordnet, weil keine der vier Angaben gemacht ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) are not ranked, because the leaving date or the four answers are missing.</source>
        <translation>
            <numerusform>%n Prozess ist nicht eingeordnet, weil das Austrittsdatum oder die vier Antworten fehlen.</numerusform>
            <numerusform>%n Prozesse sind nicht eingeordnet, weil das Austrittsdatum oder die vier Antworten fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) are not ranked, because no step names a medium.</source>
        <translation>
            <numerusform>%n Prozess ist nicht eingereiht, weil kein Schritt ein Medium nennt.</numerusform>
            <numerusform>%n Prozesse sind nicht eingereiht, weil kein Schritt ein Medium nennt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::ProcessesViewModel</name>
    <message numerus="yes">
        <source>%n process(es) are in the bin now.</source>
        <translation>
            <numerusform>%n Prozess liegt jetzt im Papierkorb.</numerusform>
            <numerusform>%n Prozesse liegen jetzt im Papierkorb.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::ProposalViewModel</name>
    <message>
        <source>There is no bundle from today on. Add one with its budget and its capacity; then a plan can be worked out.</source>
        <translation>Ab heute gibt es kein Bündel. Legen Sie eines mit Budget und Kapazität an; dann lässt sich ein Plan rechnen.</translation>
    </message>
    <message>
        <source>The plan is already as good as a proposal could make it.</source>
        <translation>Der Plan ist schon so gut, wie ein Vorschlag ihn machen könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) would move</source>
        <translation>
            <numerusform>%n Empfehlung würde verschoben</numerusform>
            <numerusform>%n Empfehlungen würden verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would not be planned</source>
        <translation>
            <numerusform>%n bliebe ohne Halbjahr</numerusform>
            <numerusform>%n blieben ohne Halbjahr</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes before you accept.</source>
        <translation>Nichts ändert sich, bevor Sie den Vorschlag übernehmen.</translation>
    </message>
    <message>
        <source>With 20 % less money and time nothing would be delayed.</source>
        <translation>Mit 20 % weniger Geld und Zeit würde sich nichts verzögern.</translation>
    </message>
    <message numerus="yes">
        <source>With 20 % less money and time %n recommendation(s) would be delayed:</source>
        <translation>
            <numerusform>Mit 20 % weniger Geld und Zeit würde sich %n Empfehlung verzögern:</numerusform>
            <numerusform>Mit 20 % weniger Geld und Zeit würden sich %n Empfehlungen verzögern:</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was changed meanwhile and nothing of the proposal was taken over. It is worked out again.</source>
        <translation>Der Plan wurde inzwischen geändert; vom Vorschlag wurde nichts übernommen. Er wird neu gerechnet.</translation>
    </message>
    <message numerus="yes">
        <source>The proposal is the plan now: %n recommendation(s) moved.</source>
        <translation>
            <numerusform>Der Vorschlag ist jetzt der Plan: %n Empfehlung verschoben.</numerusform>
            <numerusform>Der Vorschlag ist jetzt der Plan: %n Empfehlungen verschoben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::QuickFindViewModel</name>
    <message>
        <source>Write down a new process</source>
        <translation>Neuen Prozess aufschreiben</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>Zur Startseite gehen</translation>
    </message>
    <message>
        <source>Search in all texts</source>
        <translation>In allen Texten suchen</translation>
    </message>
    <message>
        <source>Go to the processes</source>
        <translation>Zu den Prozessen gehen</translation>
    </message>
    <message>
        <source>Go to the knowledge items</source>
        <translation>Zu den Wissensbausteinen gehen</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Zu den Einstellungen gehen</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Build the search again</source>
        <translation>Suchverzeichnis neu aufbauen</translation>
    </message>
    <message>
        <source>Close this workspace and choose another</source>
        <translation>Diesen Arbeitsbereich schließen und einen anderen wählen</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Go to the open questions</source>
        <translation>Zu den offenen Fragen gehen</translation>
    </message>
    <message>
        <source>Go to the hand-overs</source>
        <translation>Zu den Übergaben gehen</translation>
    </message>
</context>
<context>
    <name>staffelstab::ReadReceiptViewModel</name>
    <message>
        <source>You confirmed on %1 that you have read this version.</source>
        <translation>Sie haben am %1 bestätigt, dass Sie diese Fassung gelesen haben.</translation>
    </message>
    <message>
        <source>You have not confirmed yet that you have read this sheet.</source>
        <translation>Sie haben noch nicht bestätigt, dass Sie dieses Blatt gelesen haben.</translation>
    </message>
    <message>
        <source>The sheet has changed since you read it on %1.</source>
        <translation>Das Blatt wurde seit Ihrer Kenntnisnahme am %1 geändert.</translation>
    </message>
    <message>
        <source>Changed since you read it on %1: %2.</source>
        <translation>Seit Ihrer Kenntnisnahme am %1 geändert: %2.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1, on %2: an earlier version</source>
        <translation>%1 am %2 (frühere Fassung)</translation>
    </message>
    <message>
        <source>It is noted that you have read this version.</source>
        <translation>Vermerkt: Sie haben diese Fassung gelesen.</translation>
    </message>
    <message>
        <source>The sheet has been changed in this moment. Please look at it once more.</source>
        <translation>Das Blatt wurde gerade geändert. Bitte sehen Sie es noch einmal an.</translation>
    </message>
</context>
<context>
    <name>staffelstab::RecordForm</name>
    <message>
        <source>Not saved yet …</source>
        <translation>Noch nicht gespeichert …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>Not complete yet; what you typed is kept</source>
        <translation>Noch nicht vollständig; was Sie eingegeben haben, bleibt erhalten</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Zwei Fassungen</translation>
    </message>
</context>
<context>
    <name>staffelstab::RecordList</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>“%1” is in the bin now.</source>
        <translation>„%1“ liegt jetzt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>staffelstab::RegisterViewModel</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 processes</source>
        <translation>%1 von %2 Prozessen</translation>
    </message>
    <message>
        <source>with anybody</source>
        <translation>mit anderen überhaupt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>groups</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>staffelstab::RegisterViews</name>
    <message>
        <source>all processes</source>
        <translation>alle Prozesse</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>%n Filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::ReviewViewModel</name>
    <message>
        <source>Checked on %1</source>
        <translation>Geprüft am %1</translation>
    </message>
    <message>
        <source>Checked by %1 on %2</source>
        <translation>Geprüft von %1 am %2</translation>
    </message>
    <message>
        <source>%1; counts until %2</source>
        <translation>%1; gilt bis %2</translation>
    </message>
    <message>
        <source>%1; counts without an end</source>
        <translation>%1; gilt unbefristet</translation>
    </message>
    <message>
        <source>Whoever is responsible for a process cannot check it. Choose a second person.</source>
        <translation>Wer für einen Prozess verantwortlich ist, kann ihn nicht selbst prüfen. Wählen Sie eine zweite Person.</translation>
    </message>
    <message>
        <source>The sheet waits for a check now.</source>
        <translation>Das Blatt wartet jetzt auf eine Prüfung.</translation>
    </message>
    <message>
        <source>The sheet is checked.</source>
        <translation>Das Blatt ist geprüft.</translation>
    </message>
    <message>
        <source>The sheet is a draft again, with your comment.</source>
        <translation>Das Blatt ist wieder Entwurf, mit Ihrer Bemerkung.</translation>
    </message>
    <message>
        <source>The sheet is a draft again.</source>
        <translation>Das Blatt ist wieder Entwurf.</translation>
    </message>
    <message>
        <source>The sheet is marked as no longer in use; it is still found.</source>
        <translation>Das Blatt ist als nicht mehr in Gebrauch markiert; es wird weiterhin gefunden.</translation>
    </message>
</context>
<context>
    <name>staffelstab::RiskViewModel</name>
    <message>
        <source>With what has been done: %1</source>
        <translation>Mit dem, was schon getan ist: %1</translation>
    </message>
    <message>
        <source>Departure: no date is known for whoever holds the responsible post.</source>
        <translation>Abgang: Für die verantwortliche Stelle ist kein Austrittsdatum bekannt.</translation>
    </message>
    <message>
        <source>Departure factor %1: %2</source>
        <translation>Abgangsfaktor %1: %2</translation>
    </message>
    <message>
        <source>%1 (has left already)</source>
        <translation>%1 (bereits ausgeschieden)</translation>
    </message>
    <message>
        <source>Knowledge: not all four questions are answered yet.</source>
        <translation>Wissen: Noch sind nicht alle vier Fragen beantwortet.</translation>
    </message>
    <message>
        <source>Knowledge factor %1: %2</source>
        <translation>Wissensfaktor %1: %2</translation>
    </message>
    <message>
        <source>%1 (set by hand; the answers give %2)</source>
        <translation>%1 (gesetzt; die Antworten ergeben %2)</translation>
    </message>
    <message>
        <source>%1 (set by hand)</source>
        <translation>%1 (gesetzt)</translation>
    </message>
    <message>
        <source>A hand-over plan is needed; begin within four weeks.</source>
        <translation>Ein Übergabeplan ist nötig; Beginn binnen vier Wochen.</translation>
    </message>
    <message>
        <source>A hand-over plan is needed within three months.</source>
        <translation>Ein Übergabeplan ist binnen drei Monaten nötig.</translation>
    </message>
    <message>
        <source>The sheet should have 80 points, and a deputy should be named.</source>
        <translation>Das Blatt soll 80 Punkte haben, und eine Vertretung soll benannt sein.</translation>
    </message>
    <message>
        <source>Once a year is enough to look at it.</source>
        <translation>Einmal im Jahr ansehen genügt.</translation>
    </message>
    <message>
        <source>as computed</source>
        <translation>wie berechnet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>staffelstab::RoadmapViewModel</name>
    <message numerus="yes">
        <source>%n half-year(s)</source>
        <translation>
            <numerusform>%n Halbjahr</numerusform>
            <numerusform>%n Halbjahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) planned</source>
        <translation>
            <numerusform>%n Empfehlung eingeplant</numerusform>
            <numerusform>%n Empfehlungen eingeplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not planned</source>
        <translation>
            <numerusform>%n nicht eingeplant</numerusform>
            <numerusform>%n nicht eingeplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>„%1“: %2.</translation>
    </message>
    <message>
        <source>Bundle %1</source>
        <extracomment>%1: code of the half-year, such as 2027-H1</extracomment>
        <translation>Bündel %1</translation>
    </message>
    <message>
        <source>The bundle is added. Enter its budget and its capacity.</source>
        <translation>Das Bündel ist angelegt. Tragen Sie Budget und Kapazität ein.</translation>
    </message>
    <message>
        <source>The milestone is reached.</source>
        <translation>Der Meilenstein ist erreicht.</translation>
    </message>
    <message>
        <source>The milestone is open again.</source>
        <translation>Der Meilenstein ist wieder offen.</translation>
    </message>
    <message>
        <source>The bundle is in the bin. Its recommendations keep their half-year.</source>
        <translation>Das Bündel liegt im Papierkorb. Seine Empfehlungen behalten ihr Halbjahr.</translation>
    </message>
</context>
<context>
    <name>staffelstab::SearchMemory</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>%n Filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::SearchViewModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>No hit</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>The search is still being prepared. Until then only exact words and parts of titles are found.</source>
        <translation>Die Suche wird noch vorbereitet. Bis dahin werden nur genaue Wörter und Teile von Titeln gefunden.</translation>
    </message>
    <message>
        <source>What contains all the words stands first, then what contains some of them.</source>
        <translation>Oben steht, was alle Wörter enthält, danach, was einige davon enthält.</translation>
    </message>
</context>
<context>
    <name>staffelstab::SharingViewModel</name>
    <message>
        <source>Exchange package</source>
        <translation>Austauschpaket</translation>
    </message>
    <message>
        <source>No process is marked as done together with other towns: neither by its tag nor by a recommendation.</source>
        <translation>Kein Prozess ist als gemeinsam mit anderen Kommunen gekennzeichnet: weder durch sein Schlagwort noch durch eine Empfehlung.</translation>
    </message>
    <message>
        <source>Please choose first which processes shall be handed on.</source>
        <translation>Bitte wählen Sie zuerst, welche Prozesse weitergegeben werden sollen.</translation>
    </message>
    <message>
        <source>Please say first which town hands the package on.</source>
        <translation>Bitte sagen Sie zuerst, welche Kommune das Paket weitergibt.</translation>
    </message>
    <message>
        <source>The package is being put together</source>
        <translation>Das Paket wird zusammengestellt</translation>
    </message>
    <message>
        <source>“%1” → %2</source>
        <translation>„%1“ → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s).</source>
        <translation>
            <numerusform>%Ln Eintrag.</numerusform>
            <numerusform>%Ln Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in them speaks of a person.</source>
        <translation>Nichts darin spricht von einer Person.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) speak of people or could lead to one.</source>
        <translation>
            <numerusform>%Ln Stelle spricht von Personen oder könnte zu einer führen.</numerusform>
            <numerusform>%Ln Stellen sprechen von Personen oder könnten zu einer führen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say first into which file the package shall be written.</source>
        <translation>Bitte sagen Sie zuerst, in welche Datei das Paket geschrieben werden soll.</translation>
    </message>
    <message>
        <source>The package is being written</source>
        <translation>Das Paket wird geschrieben</translation>
    </message>
    <message>
        <source>Something was changed since you looked. Nothing was written. Please look again.</source>
        <translation>Seit Sie es angesehen haben, wurde etwas geändert. Nichts wurde geschrieben. Bitte sehen Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>The package lies in %1</source>
        <translation>Das Paket liegt in %1</translation>
    </message>
    <message>
        <source>People were erased here. The program no longer knows their names: enter those that must not leave the house above.</source>
        <translation>Hier wurden Personen gelöscht. Das Programm kennt ihre Namen nicht mehr: Tragen Sie oben ein, welche das Haus nicht verlassen dürfen.</translation>
    </message>
    <message>
        <source>Contacts stay here unless you tick them: most are people.</source>
        <translation>Ansprechpartner bleiben hier, solange Sie sie nicht ankreuzen: Meist sind es Menschen.</translation>
    </message>
</context>
<context>
    <name>staffelstab::SheetViewModel</name>
    <message numerus="yes">
        <source>%n media break(s)</source>
        <translation>
            <numerusform>%n Medienbruch</numerusform>
            <numerusform>%n Medienbrüche</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the bin now.</source>
        <translation>„%1“ liegt jetzt im Papierkorb.</translation>
    </message>
    <message>
        <source>“%1” is attached.</source>
        <translation>„%1“ ist angehängt.</translation>
    </message>
    <message>
        <source>A copy was saved as “%1”.</source>
        <translation>Eine Kopie ist als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>Die Änderung ist zurückgenommen.</translation>
    </message>
    <message>
        <source>“%1” and its steps are in the bin now.</source>
        <translation>„%1“ und seine Schritte liegen jetzt im Papierkorb.</translation>
    </message>
    <message>
        <source>Pictures cannot be read on this machine: Tesseract with its German data is missing (tesseract-ocr-deu). The file itself is kept.</source>
        <translation>Bilder können auf diesem Rechner nicht gelesen werden: Tesseract mit den deutschen Daten fehlt (tesseract-ocr-deu). Die Datei selbst bleibt aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>staffelstab::SittingViewModel</name>
    <message numerus="yes">
        <source>%n minute(s) in this sitting</source>
        <translation>
            <numerusform>%n Minute in dieser Sitzung</numerusform>
            <numerusform>%n Minuten in dieser Sitzung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, insgesamt %2</translation>
    </message>
    <message numerus="yes">
        <source>You have been at it for %n minute(s). Several short sittings bring more than a long one: everything is kept, and next time it goes on at this very question.</source>
        <translation>
            <numerusform>Sie sind seit %n Minute dabei. Mehrere kurze Sitzungen bringen mehr als eine lange: Alles bleibt gespeichert, und beim nächsten Mal geht es bei genau dieser Frage weiter.</numerusform>
            <numerusform>Sie sind seit %n Minuten dabei. Mehrere kurze Sitzungen bringen mehr als eine lange: Alles bleibt gespeichert, und beim nächsten Mal geht es bei genau dieser Frage weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::StartViewModel</name>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n knowledge item(s)</source>
        <translation>
            <numerusform>%n Wissensbaustein</numerusform>
            <numerusform>%n Wissensbausteine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n Handlungsempfehlung</numerusform>
            <numerusform>%n Handlungsempfehlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked of nobody by name</source>
        <translation>Niemand namentlich gefragt</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>gefragt am %1</translation>
    </message>
    <message>
        <source>%1, question %2</source>
        <translation>%1, Frage %2</translation>
    </message>
</context>
<context>
    <name>staffelstab::StatusNotes</name>
    <message>
        <source>This is not a date. Please type it like 22.11.2026.</source>
        <translation>Das ist kein Datum. Bitte schreiben Sie es so: 22.11.2026.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>staffelstab::StepLinesViewModel</name>
    <message numerus="yes">
        <source>%n line(s) ticked</source>
        <translation>
            <numerusform>%n Zeile angekreuzt</numerusform>
            <numerusform>%n Zeilen angekreuzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) added behind the others.</source>
        <translation>
            <numerusform>%n Schritt wurde hinter den anderen angefügt.</numerusform>
            <numerusform>%n Schritte wurden hinter den anderen angefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The steps are being added …</source>
        <translation>Die Schritte werden angelegt …</translation>
    </message>
</context>
<context>
    <name>staffelstab::StepsViewModel</name>
    <message>
        <source>Step “%1” is in the bin now.</source>
        <translation>Schritt „%1“ liegt jetzt im Papierkorb.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It branches: %1.</source>
        <translation>Hier verzweigt es sich: %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>It goes on with %1.</source>
        <translation>Es geht weiter mit %1.</translation>
    </message>
    <message>
        <source>It goes on with the next number.</source>
        <translation>Es geht weiter mit der nächsten Nummer.</translation>
    </message>
    <message>
        <source>This is the end.</source>
        <translation>Hier endet der Ablauf.</translation>
    </message>
</context>
<context>
    <name>staffelstab::TaskProgress</name>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::TrainingsViewModel</name>
    <message>
        <source>No recommendation asks for a training. Recommendations of the module DigiFit appear here.</source>
        <translation>Keine Empfehlung sieht eine Schulung vor. Empfehlungen des Moduls DigiFit erscheinen hier.</translation>
    </message>
    <message>
        <source>Every need has a training.</source>
        <translation>Zu jedem Bedarf gibt es eine Schulung.</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) without a training yet.</source>
        <translation>
            <numerusform>%n Bedarf noch ohne Schulung.</numerusform>
            <numerusform>%n Bedarfe noch ohne Schulung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Es wird gezählt …</translation>
    </message>
</context>
<context>
    <name>staffelstab::TrialViewModel</name>
    <message>
        <source>The steps have been changed since this run began; it speaks about the version of that day.</source>
        <translation>Die Schritte wurden seit Beginn dieses Probelaufs geändert; er gilt für die Fassung von damals.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>is being saved …</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>The trial run has ended.</source>
        <translation>Der Probelauf ist beendet.</translation>
    </message>
    <message>
        <source>The trial run goes on.</source>
        <translation>Der Probelauf geht weiter.</translation>
    </message>
    <message>
        <source>The question waits on the start page.</source>
        <translation>Die Frage wartet auf der Startseite.</translation>
    </message>
    <message>
        <source>Noted at the step, among what to look out for.</source>
        <translation>Am Schritt vermerkt, unter dem, worauf zu achten ist.</translation>
    </message>
    <message>
        <source>Entered as proof in the hand-over plan.</source>
        <translation>Als Nachweis im Übergabeplan eingetragen.</translation>
    </message>
    <message>
        <source>The trial run lies in the bin.</source>
        <translation>Der Probelauf liegt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>staffelstab::ValuesViewModel</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>nothing is known yet</source>
        <translation>noch nichts bekannt</translation>
    </message>
    <message>
        <source>Model of the utility value, version %1</source>
        <translation>Modell des Nutzwerts, Version %1</translation>
    </message>
    <message>
        <source>%1; computed without: %2</source>
        <translation>%1; gerechnet ohne: %2</translation>
    </message>
    <message>
        <source>%1 to %2, because the cases a year are a range</source>
        <translation>%1 bis %2, weil die Fälle im Jahr eine Spanne sind</translation>
    </message>
    <message>
        <source>%1 full-time posts</source>
        <translation>%1 Vollzeitstellen</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
    <message>
        <source>not all five values are rated</source>
        <translation>noch nicht alle fünf Werte bewertet</translation>
    </message>
    <message>
        <source>Rated on %1, version %2; the mean of five equal weights</source>
        <translation>Bewertet am %1, Version %2; Mittel aus fünf gleichen Gewichten</translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s) a year</source>
        <translation>
            <numerusform>%1 Stunde im Jahr</numerusform>
            <numerusform>%1 Stunden im Jahr</numerusform>
        </translation>
    </message>
</context>
</TS>
