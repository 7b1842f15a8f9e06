<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddKind</name>
    <message>
        <source>The factor of this entry was removed. Restore it from the bin first.</source>
        <translation>Der Faktor dieses Eintrags wurde entfernt. Holen Sie ihn zuerst aus dem Papierkorb zurück.</translation>
    </message>
    <message>
        <source>&amp;Twitch…</source>
        <translation>&amp;Zuckung…</translation>
    </message>
    <message>
        <source>&amp;Medicine…</source>
        <translation>&amp;Medikament…</translation>
    </message>
    <message>
        <source>&amp;Lab value…</source>
        <translation>&amp;Laborwert…</translation>
    </message>
    <message>
        <source>&amp;Note or question…</source>
        <translation>&amp;Notiz oder Frage…</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>If this came on suddenly – a drooping face, a weak arm or difficult speech – call your emergency number now, for example 112, 911 or 999.</source>
        <translation>Wenn dies plötzlich aufgetreten ist – ein hängendes Gesicht, ein schwacher Arm oder erschwertes Sprechen –, rufen Sie jetzt den Notruf, zum Beispiel 112, 911 oder 999.</translation>
    </message>
    <message>
        <source>Seek immediate medical care, even if the twitching itself is mild or has stopped.</source>
        <translation>Suchen Sie sofort ärztliche Hilfe, auch wenn das Zucken selbst leicht ist oder aufgehört hat.</translation>
    </message>
    <message>
        <source>A drooping face should be seen as soon as possible; for Bell&apos;s palsy, treatment begins within 72 hours.</source>
        <translation>Ein hängendes Gesicht sollte so bald wie möglich ärztlich untersucht werden; bei einer Bell-Lähmung beginnt die Behandlung innerhalb von 72 Stunden.</translation>
    </message>
    <message>
        <source>Please get medical help now</source>
        <translation>Bitte holen Sie jetzt ärztliche Hilfe</translation>
    </message>
    <message>
        <source>You answered yes to: %1.</source>
        <translation>Mit Ja beantwortet: %1.</translation>
    </message>
    <message>
        <source>No day without twitching is recorded as such, and many days are not closed. Rates would mislead, so they are not compared. Closing quiet days as well mends this.</source>
        <translation>Kein Tag ohne Zucken ist als solcher erfasst, und viele Tage sind nicht abgeschlossen. Raten würden in die Irre führen und werden deshalb nicht verglichen. Das ändert sich, wenn Sie auch ruhige Tage abschließen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) are closed. What the other days were like is unknown, so read every rate with care.</source>
        <translation>
            <numerusform>%1 von %Ln Tag ist abgeschlossen. Wie der übrige Tag war, ist nicht bekannt; lesen Sie jede Rate mit Vorsicht.</numerusform>
            <numerusform>%1 von %Ln Tagen sind abgeschlossen. Wie die übrigen Tage waren, ist nicht bekannt; lesen Sie jede Rate mit Vorsicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>no day without twitching is recorded as such</source>
        <translation>kein Tag ohne Zucken ist als solcher erfasst</translation>
    </message>
    <message>
        <source>%1 of at least %2 days beyond the limit</source>
        <translation>%1 von mindestens %2 Tagen jenseits der Grenze</translation>
    </message>
    <message>
        <source>%1 of at least %2 days within the limit</source>
        <translation>%1 von mindestens %2 Tagen innerhalb der Grenze</translation>
    </message>
    <message>
        <source>%1 of at least %2 stretches of days alike</source>
        <translation>%1 von mindestens %2 Abschnitten gleichartiger Tage</translation>
    </message>
    <message>
        <source>%1 of at least %2 twitches</source>
        <translation>%1 von mindestens %2 Zuckungen</translation>
    </message>
    <message>
        <source>%1 of at least %2 twitch days</source>
        <translation>%1 von mindestens %2 Tagen mit Zucken</translation>
    </message>
    <message>
        <source>%1 of at least %2 twitches for which other days were different at those hours</source>
        <translation>%1 von mindestens %2 Zuckungen, bei denen andere Tage zu diesen Stunden anders waren</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s))</source>
        <translation>
            <numerusform>%1 (%Ln Tag)</numerusform>
            <numerusform>%1 (%Ln Tage)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has gone on for %n day(s), since %1, with no more than short pauses.</source>
        <translation>
            <numerusform>Es dauert seit %Ln Tag an, seit dem %1, mit höchstens kurzen Pausen.</numerusform>
            <numerusform>Es dauert seit %Ln Tagen an, seit dem %1, mit höchstens kurzen Pausen.</numerusform>
        </translation>
    </message>
    <message>
        <source>By place: %1.</source>
        <translation>Nach Stelle: %1.</translation>
    </message>
    <message>
        <source>The twitching persists</source>
        <translation>Das Zucken hält an</translation>
    </message>
    <message>
        <source>Twitching that keeps coming back is worth discussing with a doctor.</source>
        <translation>Zucken, das immer wiederkommt, sollten Sie ärztlich besprechen.</translation>
    </message>
    <message>
        <source>The twitching keeps coming back</source>
        <translation>Das Zucken kommt immer wieder</translation>
    </message>
    <message>
        <source>More than one place</source>
        <translation>Mehr als eine Stelle</translation>
    </message>
    <message>
        <source>%1: the day after that night</source>
        <translation>%1: am Tag nach dieser Nacht</translation>
    </message>
    <message>
        <source>%1: the same day</source>
        <translation>%1: am selben Tag</translation>
    </message>
    <message>
        <source>%1: the next day</source>
        <translation>%1: am Folgetag</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) later</source>
        <translation>
            <numerusform>%1: %Ln Tag später</numerusform>
            <numerusform>%1: %Ln Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough days yet to compare: %1.</source>
        <translation>Noch nicht genug Tage für einen Vergleich: %1.</translation>
    </message>
    <message>
        <source>On the same day, either could come first.</source>
        <translation>Am selben Tag könnte beides zuerst gekommen sein.</translation>
    </message>
    <message>
        <source>If it is still there or comes back, seek immediate medical care. Tell your doctor about it in any case.</source>
        <translation>Wenn es noch da ist oder wiederkommt, suchen Sie sofort ärztliche Hilfe. Berichten Sie in jedem Fall Ihrer Ärztin oder Ihrem Arzt davon.</translation>
    </message>
    <message>
        <source>Please have a professional look at it soon.</source>
        <translation>Bitte lassen Sie es bald ärztlich untersuchen.</translation>
    </message>
    <message>
        <source>Ask your pharmacist or doctor. Do not stop a prescribed medicine on your own.</source>
        <translation>Fragen Sie in Ihrer Apotheke oder Arztpraxis nach. Setzen Sie ein verordnetes Medikament nicht selbst ab.</translation>
    </message>
    <message>
        <source>Please discuss it with a doctor.</source>
        <translation>Bitte besprechen Sie es ärztlich.</translation>
    </message>
    <message>
        <source>You recorded: %1</source>
        <translation>Sie haben eingetragen: %1</translation>
    </message>
    <message>
        <source>You answered yes %1.</source>
        <translation>Sie haben %1 mit Ja geantwortet.</translation>
    </message>
    <message>
        <source>You also recorded: %1.</source>
        <translation>Sie haben außerdem eingetragen: %1.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n separate spell(s) in the last %1 days, with a week or more of quiet days between them.</source>
        <translation>
            <numerusform>%Ln getrennte Phase in den letzten %1 Tagen, mit einer Woche oder mehr ruhigen Tagen dazwischen.</numerusform>
            <numerusform>%Ln getrennte Phasen in den letzten %1 Tagen, dazwischen mindestens eine Woche ohne Zucken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The days with it and without it are too unlike to be compared.</source>
        <translation>Die Tage damit und die Tage ohne sind zu verschieden für einen Vergleich.</translation>
    </message>
    <message>
        <source>Twitching came before this at least as often as after it.</source>
        <translation>Das Zucken kam mindestens so oft davor wie danach.</translation>
    </message>
    <message>
        <source>These are mostly the same days as those of: %1.</source>
        <translation>Das sind größtenteils dieselben Tage wie bei: %1.</translation>
    </message>
    <message>
        <source>Twitches with it: %1. Without it: %2.</source>
        <translation>Zuckungen damit: %1. Ohne: %2.</translation>
    </message>
    <message>
        <source>No twitching on the days without it: at least %1 times the rate.</source>
        <translation>Kein Zucken an den Tagen ohne: mindestens das %1-Fache.</translation>
    </message>
    <message>
        <source>No twitching on the days with it: at most %1 times the rate.</source>
        <translation>Kein Zucken an den Tagen damit: höchstens das %1-Fache.</translation>
    </message>
    <message>
        <source>%1 times the rate, weekday and trend allowed for.</source>
        <translation>Das %1-Fache, Wochentag und Trend berücksichtigt.</translation>
    </message>
    <message>
        <source>%1 times the rate, weekday and trend allowed for; 95 % interval %2 to %3.</source>
        <translation>Das %1-Fache, Wochentag und Trend berücksichtigt; 95‑%‑Intervall %2 bis %3.</translation>
    </message>
    <message>
        <source>A cautious estimate is %1 times the rate (90 % range %2 to %3).</source>
        <translation>Vorsichtig geschätzt ist es das %1-Fache (90‑%‑Bereich %2 bis %3).</translation>
    </message>
    <message>
        <source>The amounts are too much alike to be compared.</source>
        <translation>Die Mengen sind einander zu ähnlich für einen Vergleich.</translation>
    </message>
    <message numerus="yes">
        <source>More of it went with more twitching on %n day(s) (rank correlation %1).</source>
        <translation>
            <numerusform>Mehr davon ging an %Ln Tag mit mehr Zucken einher (Rangkorrelation %1).</numerusform>
            <numerusform>Mehr davon ging an %Ln Tagen mit mehr Zucken einher (Rangkorrelation %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More of it went with less twitching on %n day(s) (rank correlation %1).</source>
        <translation>
            <numerusform>Mehr davon ging an %Ln Tag mit weniger Zucken einher (Rangkorrelation %1).</numerusform>
            <numerusform>Mehr davon ging an %Ln Tagen mit weniger Zucken einher (Rangkorrelation %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Held at two checks</source>
        <translation>Hielt bei zwei Prüfungen stand</translation>
    </message>
    <message>
        <source>held at two checks</source>
        <translation>hielt zweimal stand</translation>
    </message>
    <message>
        <source>Stands out at this check</source>
        <translation>Fällt bei dieser Prüfung auf</translation>
    </message>
    <message>
        <source>stands out once</source>
        <translation>fällt einmal auf</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>No clear pattern so far</source>
        <translation>Bisher kein klares Muster</translation>
    </message>
    <message>
        <source>no clear pattern</source>
        <translation>kein klares Muster</translation>
    </message>
    <message>
        <source>No clear pattern so far. Differences of this size are common by chance.</source>
        <translation>Bisher kein klares Muster. Unterschiede dieser Größe kommen oft zufällig vor.</translation>
    </message>
    <message>
        <source>Not enough days yet</source>
        <translation>Noch nicht genug Tage</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message numerus="yes">
        <source>As you noted, it began about %n day(s) ago, on %1, and it was recorded last on %2.</source>
        <translation>
            <numerusform>Nach Ihrer Angabe begann es vor etwa %Ln Tag, am %1; zuletzt erfasst wurde es am %2.</numerusform>
            <numerusform>Nach Ihrer Angabe begann es vor etwa %Ln Tagen, am %1; zuletzt erfasst wurde es am %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries were written down more than two days later. One day is recalled well, more days less so, so read every rate with care.</source>
        <translation>
            <numerusform>%1 von %Ln Eintrag wurde mehr als zwei Tage später aufgeschrieben. An einen Tag erinnert man sich gut, an mehrere weniger gut; lesen Sie jede Rate mit Vorsicht.</numerusform>
            <numerusform>%1 von %Ln Einträgen wurden mehr als zwei Tage später aufgeschrieben. An einen Tag erinnert man sich gut, an mehrere weniger gut; lesen Sie jede Rate mit Vorsicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n recorded day(s).</source>
        <translation>
            <numerusform>%1: %2 von %Ln erfassten Tag.</numerusform>
            <numerusform>%1: %2 von %Ln erfassten Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: it is not known on enough of the same days.</source>
        <translation>Weggelassen: An zu wenigen gemeinsamen Tagen bekannt.</translation>
    </message>
    <message>
        <source>Left out: there is room for one habit for every 15 days.</source>
        <translation>Weggelassen: Je 15 Tage ist Platz für eine Gewohnheit.</translation>
    </message>
    <message>
        <source>Left out: on these days it never changes.</source>
        <translation>Weggelassen: An diesen Tagen ändert sie sich nie.</translation>
    </message>
    <message>
        <source>Left out: the habits above already tell its days.</source>
        <translation>Weggelassen: Die Gewohnheiten darüber beschreiben ihre Tage schon.</translation>
    </message>
    <message>
        <source>The days are too much alike, or too few, to look at all habits together.</source>
        <translation>Die Tage sind zu ähnlich oder zu wenige, um alle Gewohnheiten gemeinsam zu betrachten.</translation>
    </message>
    <message>
        <source>The counts scatter %1 times as much as single events that know nothing of each other would.</source>
        <translation>Die Anzahlen streuen %1-mal so stark wie bei einzelnen, voneinander unabhängigen Ereignissen.</translation>
    </message>
    <message>
        <source>(Negative binomial theta: %1.)</source>
        <translation>(Theta der negativen Binomialverteilung: %1.)</translation>
    </message>
    <message numerus="yes">
        <source>%1 times the rate beside the others, 95 % interval %2 to %3; %4 of %n day(s) beyond the limit.</source>
        <translation>
            <numerusform>Das %1-Fache der Rate neben den anderen, 95-%-Intervall %2 bis %3; %4 von %Ln Tag jenseits der Grenze.</numerusform>
            <numerusform>Das %1-Fache der Rate neben den anderen, 95-%-Intervall %2 bis %3; %4 von %Ln Tagen jenseits der Grenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>It overlaps so much with the others that its own share can hardly be told (variance inflation %1).</source>
        <translation>Sie überschneidet sich so sehr mit den anderen, dass ihr eigener Anteil kaum zu erkennen ist (Varianzinflation %1).</translation>
    </message>
    <message>
        <source>No longer visible when this is taken into account: %1. On the same days (%2 with it, %3 without) it is %4 times the rate by itself and %5 times beside it, 95 % interval %6 to %7.</source>
        <translation>Nicht mehr sichtbar, wenn dies berücksichtigt wird: %1. An denselben Tagen (%2 damit, %3 ohne) ist es für sich das %4-Fache der Rate und daneben das %5-Fache, 95-%-Intervall %6 bis %7.</translation>
    </message>
    <message>
        <source>It is checked again with more days.</source>
        <translation>Es wird mit mehr Tagen noch einmal geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>It is checked again at %n closed day(s).</source>
        <translation>
            <numerusform>Es wird bei %Ln abgeschlossenen Tag noch einmal geprüft.</numerusform>
            <numerusform>Es wird bei %Ln abgeschlossenen Tagen noch einmal geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>A difference of any size could still be hidden.</source>
        <translation>Auch ein beliebig großer Unterschied könnte noch verborgen sein.</translation>
    </message>
    <message>
        <source>A difference smaller than %1 times the rate could still be hidden.</source>
        <translation>Ein Unterschied, der kleiner ist als das %1-Fache der Rate, könnte noch verborgen sein.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries were written down more than two days later.</source>
        <translation>
            <numerusform>%1 von %Ln Eintrag wurde mehr als zwei Tage später aufgeschrieben.</numerusform>
            <numerusform>%1 von %Ln Einträgen wurden mehr als zwei Tage später aufgeschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can still be chance.</source>
        <translation>Das kann noch Zufall sein.</translation>
    </message>
    <message>
        <source>All habits together</source>
        <translation>Alle Gewohnheiten gemeinsam</translation>
    </message>
    <message>
        <source>Caffeine in figures</source>
        <translation>Koffein in Zahlen</translation>
    </message>
    <message>
        <source>%1 much below the usual</source>
        <translation>%1 weit unter dem Üblichen</translation>
    </message>
    <message numerus="yes">
        <source>Watched since %1, and counted so at the check with %n closed day(s).</source>
        <translation>
            <numerusform>Beobachtet seit %1 und bei der Prüfung mit %Ln abgeschlossenen Tag so gewertet.</numerusform>
            <numerusform>Beobachtet seit %1 und bei der Prüfung mit %Ln abgeschlossenen Tagen so gewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watched since %1; it counts from the check at %n closed day(s) on.</source>
        <translation>
            <numerusform>Beobachtet seit %1; zählt ab der Prüfung bei %Ln abgeschlossenen Tag.</numerusform>
            <numerusform>Beobachtet seit %1; zählt ab der Prüfung bei %Ln abgeschlossenen Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An estimate, never a promise about sleep. Source of the half-life: %1.</source>
        <translation>Eine Schätzung, nie ein Versprechen über den Schlaf. Quelle der Halbwertszeit: %1.</translation>
    </message>
    <message>
        <source>Myolog&apos;s own choice: less than %1 % of the median of the %2 days before. At least %3 of them must be recorded, and the median must be at least %4.</source>
        <translation>Myologs eigene Wahl: weniger als %1 % des Medians der %2 Tage davor. Mindestens %3 davon müssen erfasst sein, und der Median muss mindestens %4 betragen.</translation>
    </message>
    <message>
        <source>No day could be closed yet.</source>
        <translation>Bisher gibt es keinen Tag, der sich abschließen lässt.</translation>
    </message>
    <message>
        <source>How long does it take? If you twitch twice as much on the days with a habit, it takes about 75 to 110 closed days to tell that from luck. This holds for three twitches a day and a habit on three days in ten; with fewer it takes longer.</source>
        <translation>Wie lange dauert es? Wenn es an den Tagen mit einer Gewohnheit doppelt so viel zuckt, braucht es etwa 75 bis 110 abgeschlossene Tage, um das vom Zufall zu unterscheiden. Das gilt bei drei Zuckungen am Tag und einer Gewohnheit an drei von zehn Tagen; bei weniger dauert es länger.</translation>
    </message>
    <message>
        <source>%1 of at least %2 closed days with this recorded</source>
        <translation>%1 von mindestens %2 abgeschlossenen Tagen, an denen dies erfasst ist</translation>
    </message>
    <message>
        <source>Of 100 comparisons in which nothing goes with anything, about %1 look striking when seen by themselves.</source>
        <translation>Von 100 Vergleichen, in denen nichts mit etwas einhergeht, sehen etwa %1 auffällig aus, wenn man jeden für sich nimmt.</translation>
    </message>
    <message>
        <source>Of 100 findings that are shown as possible or more, about %1 are luck (Benjamini and Hochberg 1995).</source>
        <translation>Von 100 Beobachtungen, die als möglich oder mehr gezeigt werden, sind etwa %1 Zufall (Benjamini und Hochberg 1995).</translation>
    </message>
    <message>
        <source>Of 100 checks of diaries in which nothing goes with anything, %1 show something that stands out.</source>
        <translation>Von 100 Prüfungen von Tagebüchern, in denen nichts mit etwas einhergeht, zeigen %1 etwas Auffälliges.</translation>
    </message>
    <message>
        <source>Of 100 such diaries, %1 show something within a year that has held at two checks.</source>
        <translation>Von 100 solchen Tagebüchern zeigen %1 innerhalb eines Jahres etwas, das bei zwei Prüfungen standhielt.</translation>
    </message>
    <message>
        <source>Of 100 such diaries, about %1 would show something within a year if they were looked at every week.</source>
        <translation>Von 100 solchen Tagebüchern würden etwa %1 innerhalb eines Jahres etwas zeigen, wenn man jede Woche nachsähe.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>of a hundred</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>It would take more than a year of closed days to tell even twice as much twitching from luck.</source>
        <translation>Es würde mehr als ein Jahr abgeschlossener Tage brauchen, um selbst doppelt so viel Zucken vom Zufall zu unterscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 to %n more closed day(s) would be needed to tell twice as much twitching from luck.</source>
        <translation>
            <numerusform>Etwa %1 bis %Ln weiterer abgeschlossener Tag wäre nötig, um doppelt so viel Zucken vom Zufall zu unterscheiden.</numerusform>
            <numerusform>Etwa %1 bis %Ln weitere abgeschlossene Tage wären nötig, um doppelt so viel Zucken vom Zufall zu unterscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twitching on %1 of the last %n closed day(s).</source>
        <translation>
            <numerusform>Zuckungen an %1 des letzten %Ln abgeschlossenen Tages.</numerusform>
            <numerusform>Zuckungen an %1 der letzten %Ln abgeschlossenen Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of these days: %1.</source>
        <translation>Der erste dieser Tage: %1.</translation>
    </message>
    <message>
        <source>No day is left out: nothing was written down more than two days later.</source>
        <translation>Kein Tag ist ausgelassen: Nichts wurde mehr als zwei Tage später aufgeschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left out, on which something was written down more than two days later.</source>
        <translation>
            <numerusform>%Ln Tag ausgelassen, an dem etwas mehr als zwei Tage später aufgeschrieben wurde.</numerusform>
            <numerusform>%Ln Tage ausgelassen, an denen etwas mehr als zwei Tage später aufgeschrieben wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is sought for relief when it twitches already, so it cannot be watched.</source>
        <translation>„%1“ soll lindern, wenn es schon zuckt, und kann deshalb nicht beobachtet werden.</translation>
    </message>
    <message>
        <source>“%1” is hidden and not compared. Show it in the preferences, then it can be watched.</source>
        <translation>„%1“ ist ausgeblendet und wird nicht verglichen. Blenden Sie es in den Einstellungen ein, dann kann es beobachtet werden.</translation>
    </message>
    <message>
        <source>The two go together in the diary; that does not say which one leads to the other.</source>
        <translation>Beides kommt im Tagebuch zusammen vor; das sagt nicht, was zu was führt.</translation>
    </message>
    <message numerus="yes">
        <source>Please see a doctor about twitching that lasts longer than %n day(s).</source>
        <translation>
            <numerusform>Gehen Sie mit Zucken, das länger als %Ln Tag dauert, bitte zum Arzt.</numerusform>
            <numerusform>Gehen Sie mit Zucken, das länger als %Ln Tage dauert, bitte zum Arzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twitching often goes with common, usually harmless things: stress, fatigue, too little sleep, a lot of caffeine.</source>
        <translation>Was oft mit Zucken einhergeht, ist verbreitet und meist harmlos: Stress, Müdigkeit, zu wenig Schlaf, viel Koffein.</translation>
    </message>
    <message numerus="yes">
        <source>Closed: %1 of the last %n day(s).</source>
        <translation>
            <numerusform>Abgeschlossen: %1 von %Ln Tag.</numerusform>
            <numerusform>Abgeschlossen: %1 der letzten %Ln Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually %1 a day, the median of %n recorded day(s).</source>
        <translation>
            <numerusform>Meist %1 am Tag, der Median von %Ln erfassten Tag.</numerusform>
            <numerusform>Meist %1 am Tag, der Median von %Ln erfassten Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the body at the beginning of a twitch: about %1, the median of %n twitch(es) of which the time and the caffeine before are known. With a half-life of %2 h; it differs between people, so it may be %3 to %4.</source>
        <translation>
            <numerusform>Im Körper zu Beginn einer Zuckung: etwa %1, der Median von %Ln Zuckung, deren Uhrzeit und das Koffein davor bekannt sind. Bei einer Halbwertszeit von %2 h; sie ist von Mensch zu Mensch verschieden, es können also %3 bis %4 sein.</numerusform>
            <numerusform>Im Körper zu Beginn einer Zuckung: etwa %1, der Median von %Ln Zuckungen, deren Uhrzeit und das Koffein davor bekannt sind. Bei einer Halbwertszeit von %2 h; sie ist von Mensch zu Mensch verschieden, es können also %3 bis %4 sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each habit beside the others, on the %n closed day(s) on which all of them are known; weekday and trend allowed for. This only describes: no finding rests on it, and of 100 such intervals about %1 miss “the same” by luck alone.</source>
        <translation>
            <numerusform>Jede Gewohnheit neben den anderen, an dem %Ln abgeschlossenen Tag, an dem alle bekannt sind; Wochentag und Trend sind herausgerechnet. Dies beschreibt nur: Keine Beobachtung beruht darauf, und von 100 solchen Intervallen verfehlen etwa %1 durch bloßen Zufall „gleich viel“.</numerusform>
            <numerusform>Jede Gewohnheit neben den anderen, an den %Ln abgeschlossenen Tagen, an denen alle bekannt sind; Wochentag und Trend sind herausgerechnet. Dies beschreibt nur: Keine Beobachtung beruht darauf, und von 100 solchen Intervallen verfehlen etwa %1 durch bloßen Zufall „gleich viel“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last checked with %n closed day(s), on %1; the next check is at %2 closed days.</source>
        <translation>
            <numerusform>Zuletzt geprüft mit %Ln abgeschlossenen Tag, am %1; die nächste Prüfung folgt bei %2 abgeschlossenen Tagen.</numerusform>
            <numerusform>Zuletzt geprüft mit %Ln abgeschlossenen Tagen, am %1; die nächste Prüfung folgt bei %2 abgeschlossenen Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) closed, %2 of these without twitching.</source>
        <translation>
            <numerusform>%1 von %Ln Tag abgeschlossen, davon %2 ohne Zucken.</numerusform>
            <numerusform>%1 von %Ln Tagen abgeschlossen, davon %2 ohne Zucken.</numerusform>
        </translation>
    </message>
    <message>
        <source>If a drooping face, a weak arm or difficult speech comes on suddenly as well, call your emergency number, for example 112, 911 or 999.</source>
        <translation>Wenn dazu plötzlich ein hängendes Gesicht, ein schwacher Arm oder erschwertes Sprechen auftritt, rufen Sie den Notruf, zum Beispiel 112, 911 oder 999.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln-mal vom %1 bis zum %2</numerusform>
            <numerusform>%Ln-mal vom %1 bis zum %2</numerusform>
        </translation>
    </message>
    <message>
        <source>In the spell that began on %1 you recorded twitching in more than one place: %2.</source>
        <translation>In der Phase, die am %1 begann, haben Sie Zucken an mehr als einer Stelle eingetragen: %2.</translation>
    </message>
    <message>
        <source>These are all recorded days, closed or not. Findings count only closed ones, up to their last check.</source>
        <translation>Das sind alle erfassten Tage, abgeschlossen oder nicht. Beobachtungen zählen nur abgeschlossene, bis zu ihrer letzten Prüfung.</translation>
    </message>
    <message numerus="yes">
        <source>%1 a day on %n closed day(s)</source>
        <translation>
            <numerusform>%1 am Tag an %Ln abgeschlossenem Tag</numerusform>
            <numerusform>%1 am Tag an %Ln abgeschlossenen Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) on %1</source>
        <translation>
            <numerusform>%Ln-mal am %1</numerusform>
            <numerusform>%Ln-mal am %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BodySite</name>
    <message>
        <source>Upper eyelid</source>
        <translation>Oberes Augenlid</translation>
    </message>
    <message>
        <source>Lower eyelid</source>
        <translation>Unteres Augenlid</translation>
    </message>
    <message>
        <source>Eyebrow</source>
        <translation>Augenbraue</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>Oberlippe</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>Unterlippe</translation>
    </message>
    <message>
        <source>Corner of the mouth</source>
        <translation>Mundwinkel</translation>
    </message>
    <message>
        <source>Cheek</source>
        <translation>Wange</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nase</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Kinn</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>Stirn</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>Tongue</source>
        <translation>Zunge</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>Schläfe</translation>
    </message>
    <message>
        <source>Scalp</source>
        <translation>Kopfhaut</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals und Nacken</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Oberarm</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Unterarm</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Finger or thumb</source>
        <translation>Finger oder Daumen</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Toe</source>
        <translation>Zehe</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Andere Stelle</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>no twitching</source>
        <translation>kein Zucken</translation>
    </message>
    <message>
        <source>twitches not logged</source>
        <translation>Zuckungen nicht erfasst</translation>
    </message>
    <message>
        <source>%1 so far, day not closed</source>
        <translation>%1 bisher, Tag nicht abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) %1: twitching on %2, none on %3, twitches not logged on %4.</source>
        <translation>
            <numerusform>%Ln Tag %1: Zucken an %2, keines an %3, Zuckungen nicht erfasst an %4.</numerusform>
            <numerusform>%Ln Tage %1: Zucken an %2, keines an %3, Zuckungen nicht erfasst an %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Log a twitch or close a day on the Today page.</source>
        <translation>Noch ist nichts erfasst. Tragen Sie auf der Seite „Heute“ eine Zuckung ein oder schließen Sie dort einen Tag ab.</translation>
    </message>
    <message>
        <source>Nothing is recorded in this time. Choose a longer period.</source>
        <translation>In dieser Zeit ist nichts erfasst. Wählen Sie einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>No twitch is recorded %1. Log one on the Today page, or choose a longer period.</source>
        <translation>Es ist %1 keine Zuckung eingetragen. Tragen Sie auf der Seite „Heute“ eine ein oder wählen Sie einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>Choose a habit to compare twitches with.</source>
        <translation>Wählen Sie eine Gewohnheit, mit der Zuckungen verglichen werden.</translation>
    </message>
    <message>
        <source>%1: nothing is recorded in this time. Record it on the Today page, or choose a longer period.</source>
        <translation>%1: In dieser Zeit ist nichts erfasst. Tragen Sie es auf der Seite „Heute“ ein oder wählen Sie einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>Twitches</source>
        <translation>Zuckungen</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 bis 10</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es)</source>
        <translation>
            <numerusform>%Ln Zuckung</numerusform>
            <numerusform>%Ln Zuckungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n closed day(s)</source>
        <translation>
            <numerusform>an %Ln abgeschlossenem Tag</numerusform>
            <numerusform>an %Ln abgeschlossenen Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>vom %1 bis %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Amount and twitches</source>
        <translation>Menge und Zuckungen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es) without a time of day. Log the next one with its time.</source>
        <translation>
            <numerusform>%Ln Zuckung ohne Uhrzeit. Tragen Sie die nächste mit ihrer Uhrzeit ein.</numerusform>
            <numerusform>%Ln Zuckungen ohne Uhrzeit. Tragen Sie die nächste mit ihrer Uhrzeit ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Stunde des Tages</translation>
    </message>
    <message>
        <source>%1 to %2: %3 of %4</source>
        <translation>%1 bis %2: %3 von %4</translation>
    </message>
    <message>
        <source>Most often between %1 and %2: %3 of %4 with a time of day.</source>
        <translation>Am häufigsten zwischen %1 und %2: %3 von %4 mit Uhrzeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n more without a time of day left out.</source>
        <translation>
            <numerusform>%Ln weitere ohne Uhrzeit ausgelassen.</numerusform>
            <numerusform>%Ln weitere ohne Uhrzeit ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s)</source>
        <translation>
            <numerusform>%Ln abgeschlossener Tag</numerusform>
            <numerusform>%Ln abgeschlossene Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 und %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, and %3 %n day(s) before</source>
        <translation>
            <numerusform>%1: %2, und %3 %Ln Tag zuvor</numerusform>
            <numerusform>%1: %2, und %3 %Ln Tage zuvor</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed days (larger: more)</source>
        <translation>Tage (größer: mehr)</translation>
    </message>
    <message>
        <source>Median of similar days</source>
        <translation>Median ähnlicher Tage</translation>
    </message>
    <message numerus="yes">
        <source>%1: median %2 on %n closed day(s)</source>
        <translation>
            <numerusform>%1: Median %2 an %Ln abgeschlossenem Tag</numerusform>
            <numerusform>%1: Median %2 an %Ln abgeschlossenen Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s) with %1 recorded.</source>
        <translation>
            <numerusform>%Ln abgeschlossener Tag, an dem %1 erfasst ist.</numerusform>
            <numerusform>%Ln abgeschlossene Tage, an denen %1 erfasst ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s) with %1 recorded %2 before.</source>
        <translation>
            <numerusform>%Ln abgeschlossener Tag, für den %1 %2 zuvor erfasst ist.</numerusform>
            <numerusform>%Ln abgeschlossene Tage, für die %1 %2 zuvor erfasst ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough different days yet to compare.</source>
        <translation>Noch nicht genug verschiedene Tage für einen Vergleich.</translation>
    </message>
    <message>
        <source>Twitches on the same day</source>
        <translation>Zuckungen am selben Tag</translation>
    </message>
    <message numerus="yes">
        <source>Twitches %n day(s) later</source>
        <translation>
            <numerusform>Zuckungen %Ln Tag später</numerusform>
            <numerusform>Zuckungen %Ln Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>No closed day has %1 recorded in this time. Record it on the Today page and close the day, or choose a longer period.</source>
        <translation>In dieser Zeit ist %1 an keinem abgeschlossenen Tag erfasst. Tragen Sie es auf der Seite „Heute“ ein und schließen Sie den Tag ab, oder wählen Sie einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>under 10 s</source>
        <translation>unter 10 s</translation>
    </message>
    <message>
        <source>10 s to 1 min</source>
        <translation>10 s bis 1 min</translation>
    </message>
    <message>
        <source>1 to 5 min</source>
        <translation>1 bis 5 min</translation>
    </message>
    <message>
        <source>5 to 30 min</source>
        <translation>5 bis 30 min</translation>
    </message>
    <message>
        <source>30 min to 2 h</source>
        <translation>30 min bis 2 h</translation>
    </message>
    <message>
        <source>2 h and longer</source>
        <translation>2 h und länger</translation>
    </message>
    <message>
        <source>No duration is answered for %1.</source>
        <translation>Für %1 ist keine Dauer beantwortet.</translation>
    </message>
    <message>
        <source>Median %1; the duration is known for %2 of %3.</source>
        <translation>Median %1; die Dauer ist für %2 von %3 bekannt.</translation>
    </message>
    <message>
        <source>How strong is answered for %1 of %2.</source>
        <translation>Die Stärke ist für %1 von %2 beantwortet.</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Andere Stellen</translation>
    </message>
    <message>
        <source>No place is answered for %1.</source>
        <translation>Für %1 ist keine Stelle beantwortet.</translation>
    </message>
    <message>
        <source>Most often %1: %2 of %3.</source>
        <translation>Am häufigsten %1: %2 von %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es) so far, day not closed</source>
        <translation>
            <numerusform>%Ln Zuckung bisher, Tag nicht abgeschlossen</numerusform>
            <numerusform>%Ln Zuckungen bisher, Tag nicht abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 twitches a day (%2 on %3 closed of %4 days)</source>
        <translation>%1 Zuckungen am Tag (%2 an %3 abgeschlossenen von %4 Tagen)</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es), no day closed</source>
        <translation>
            <numerusform>%Ln Zuckung, kein Tag abgeschlossen</numerusform>
            <numerusform>%Ln Zuckungen, kein Tag abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>Twitches a day</source>
        <translation>Zuckungen am Tag</translation>
    </message>
    <message>
        <source>Twitches a day, mean of each week</source>
        <translation>Zuckungen am Tag, Mittel jeder Woche</translation>
    </message>
    <message>
        <source>Twitches a day, mean of each month</source>
        <translation>Zuckungen am Tag, Mittel jedes Monats</translation>
    </message>
    <message>
        <source>Median of %1 days</source>
        <translation>Median von %1 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>median of %n closed day(s): %1</source>
        <translation>
            <numerusform>Median von %Ln abgeschlossenem Tag: %1</numerusform>
            <numerusform>Median von %Ln abgeschlossenen Tagen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>%1 nicht erfasst</translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %n day(s)</source>
        <translation>
            <numerusform>%1, Mittel aus %Ln Tag</numerusform>
            <numerusform>%1, Mittel aus %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3 a day.</source>
        <translation>%1 %2, %3 am Tag.</translation>
    </message>
    <message numerus="yes">
        <source> %1: recorded on %n day(s)</source>
        <translation>
            <numerusform> %1: erfasst an %Ln Tag</numerusform>
            <numerusform> %1: erfasst an %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>; beyond the limit (%1) on %2 of them.</source>
        <translation>; an %2 davon jenseits der Grenze (%1).</translation>
    </message>
    <message>
        <source>Highest on %1: %2 a day (%3 %4).</source>
        <translation>Am meisten am %1: %2 am Tag (%3 %4).</translation>
    </message>
    <message numerus="yes">
        <source>%n more left out: the day is not closed, or the time is not known.</source>
        <translation>
            <numerusform>%Ln weitere ausgelassen: Der Tag ist nicht abgeschlossen oder die Uhrzeit nicht bekannt.</numerusform>
            <numerusform>%Ln weitere ausgelassen: Der Tag ist nicht abgeschlossen oder die Uhrzeit nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No twitch with a time of day lies on a closed day. Close days on the Today page.</source>
        <translation>Keine Zuckung mit Uhrzeit liegt an einem abgeschlossenen Tag. Schließen Sie Tage auf der Seite „Heute“ ab.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>The days after</source>
        <translation>Die Tage danach</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln Tag später</numerusform>
            <numerusform>%Ln Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a day (%2 %3)</source>
        <translation>%1 am Tag (%2 %3)</translation>
    </message>
    <message>
        <source>%1 has no limit to compare days by. Give it one in Preferences, or choose another habit.</source>
        <translation>%1 hat keine Grenze, nach der sich Tage vergleichen lassen. Geben Sie in den Einstellungen eine an oder wählen Sie eine andere Gewohnheit.</translation>
    </message>
    <message>
        <source>Days after the day of the habit</source>
        <translation>Tage nach dem Tag der Gewohnheit</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n closed day(s) beyond the limit and %2 within it so far; %3 of each are needed to draw this.</source>
        <translation>
            <numerusform>%1: bisher %Ln abgeschlossener Tag jenseits der Grenze und %2 innerhalb; für dieses Bild braucht es von beiden %3.</numerusform>
            <numerusform>%1: bisher %Ln abgeschlossene Tage jenseits der Grenze und %2 innerhalb; für dieses Bild braucht es von beiden %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (95-%-Intervall %2 bis %3)</translation>
    </message>
    <message>
        <source>95 % interval of the median</source>
        <translation>95-%-Intervall des Medians</translation>
    </message>
    <message>
        <source>Twitching</source>
        <translation>Zucken</translation>
    </message>
    <message>
        <source>No twitching</source>
        <translation>Kein Zucken</translation>
    </message>
    <message>
        <source>Twitches not logged</source>
        <translation>Zuckungen nicht erfasst</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Alle Vergleiche</translation>
    </message>
    <message>
        <source>%1; %2 and %3</source>
        <comment>verdict; days with, days without</comment>
        <translation>%1; %2 und %3</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Times the rate</source>
        <translation>Faches der Häufigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s): %1.</source>
        <translation>
            <numerusform>%Ln Vergleich: %1.</numerusform>
            <numerusform>%Ln Vergleiche: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be told yet.</source>
        <translation>
            <numerusform>%Ln weiterer lässt sich noch nicht beurteilen.</numerusform>
            <numerusform>%Ln weitere lassen sich noch nicht beurteilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n habit(s) without a limit have no ratio; the Findings page tells of them.</source>
        <translation>
            <numerusform>%Ln Gewohnheit ohne Grenze hat kein Verhältnis; die Seite „Beobachtungen“ berichtet von ihr.</numerusform>
            <numerusform>%Ln Gewohnheiten ohne Grenze haben kein Verhältnis; die Seite „Beobachtungen“ berichtet von ihnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be compared yet: %1. The next check is at %n closed day(s).</source>
        <translation>
            <numerusform>Noch lässt sich nichts vergleichen: %1. Die nächste Prüfung folgt bei %Ln abgeschlossenen Tag.</numerusform>
            <numerusform>Noch lässt sich nichts vergleichen: %1. Die nächste Prüfung folgt bei %Ln abgeschlossenen Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times the rate, with 95 % interval</source>
        <translation>Faches der Häufigkeit, mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>Verdict; days with and without</source>
        <translation>Urteil; Tage mit und ohne</translation>
    </message>
    <message>
        <source>Place not answered</source>
        <translation>Stelle nicht beantwortet</translation>
    </message>
    <message>
        <source>%1, side not answered</source>
        <translation>%1, Seite nicht beantwortet</translation>
    </message>
    <message>
        <source>; %1 of them on both sides</source>
        <translation>; davon %1 auf beiden Seiten</translation>
    </message>
    <message>
        <source>Fewest to most on a closed day</source>
        <translation>Kleinste bis größte Zahl an einem abgeschlossenen Tag</translation>
    </message>
    <message>
        <source>from %1 to %2 %3</source>
        <translation>von %1 bis %2 %3</translation>
    </message>
    <message>
        <source>Single days would be too narrow to see; weeks are drawn.</source>
        <translation>Einzelne Tage wären zu schmal zu sehen; gezeichnet sind Wochen.</translation>
    </message>
    <message>
        <source>Anything shorter would be too narrow to see; months are drawn.</source>
        <translation>Alles Kürzere wäre zu schmal zu sehen; gezeichnet sind Monate.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1: no closed day of that weekday</source>
        <translation>%1: kein abgeschlossener Tag dieses Wochentags</translation>
    </message>
    <message>
        <source>%1: %2 a day (%3 %4)</source>
        <translation>%1: %2 am Tag (%3 %4)</translation>
    </message>
    <message>
        <source>No closed day</source>
        <translation>Kein abgeschlossener Tag</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Lowest amounts (%1): a median of %2 on %3 days. Highest amounts (%4): a median of %5 on %6 days. Whether this may be luck is judged on the Findings page.</source>
        <translation>Niedrigste Mengen (%1): Median %2 an %3 Tagen. Höchste Mengen (%4): Median %5 an %6 Tagen. Ob das Zufall sein kann, beurteilt die Seite Beobachtungen.</translation>
    </message>
    <message>
        <source>%1: not drawn where there are fewer than %3 closed days (days after: %2).</source>
        <translation>%1: nicht gezeichnet, wo es weniger als %3 abgeschlossene Tage gibt (Tage danach: %2).</translation>
    </message>
    <message>
        <source>%1, same day: %2; other days: %3. Whether this may be luck is judged on the Findings page.</source>
        <translation>%1, am selben Tag: %2; andere Tage: %3. Ob das Zufall sein kann, beurteilt die Seite Beobachtungen.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n day(s) %1, %2 closed, %3 partly logged, %4 not logged.</source>
        <translation>
            <numerusform>Von %Ln Tag %1: %2 abgeschlossen, %3 teilweise erfasst, %4 nicht erfasst.</numerusform>
            <numerusform>Von %Ln Tagen %1: %2 abgeschlossen, %3 teilweise erfasst, %4 nicht erfasst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>A chart can be saved as %1; the name “%2” ends in none of them.</source>
        <translation>Ein Diagramm lässt sich als %1 speichern; der Name „%2“ endet auf nichts davon.</translation>
    </message>
    <message>
        <source>No font is installed, so the chart would have no words. Install one, for example the package fonts-dejavu-core.</source>
        <translation>Es ist keine Schrift installiert, das Diagramm hätte also keine Wörter. Installieren Sie eine, zum Beispiel das Paket fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>No twitching</source>
        <translation>Kein Zucken</translation>
    </message>
    <message>
        <source>Twitches not logged</source>
        <translation>Zuckungen nicht erfasst</translation>
    </message>
    <message>
        <source>%1 (stronger: more)</source>
        <translation>%1 (kräftiger: mehr)</translation>
    </message>
    <message>
        <source>%1 (larger: more)</source>
        <translation>%1 (größer: mehr)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>und %Ln weitere Stelle</numerusform>
            <numerusform>und %Ln weitere Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>not noticed by others</source>
        <translation>von anderen nicht bemerkt</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>disabling</source>
        <translation>stark einschränkend</translation>
    </message>
    <message>
        <source>only felt</source>
        <translation>nur gespürt</translation>
    </message>
    <message>
        <source>only seen</source>
        <translation>nur gesehen</translation>
    </message>
    <message>
        <source>felt and seen</source>
        <translation>gespürt und gesehen</translation>
    </message>
    <message>
        <source>single twitches</source>
        <translation>einzelne Zuckungen</translation>
    </message>
    <message>
        <source>bursts</source>
        <translation>Salven</translation>
    </message>
    <message>
        <source>rippling</source>
        <translation>wellenartig</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>anhaltend</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>Welche Seite?</translation>
    </message>
    <message>
        <source>How strong?</source>
        <translation>Wie stark?</translation>
    </message>
    <message>
        <source>Felt or seen?</source>
        <translation>Gespürt oder gesehen?</translation>
    </message>
    <message>
        <source>What rhythm?</source>
        <translation>Welcher Rhythmus?</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Die Option --%1 fehlt.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Die Option „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The option --%1 has no value.</source>
        <translation>Die Option --%1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>“%1” is no value for --%2. It takes one of: %3.</source>
        <translation>„%1“ ist kein Wert für --%2. Möglich ist eines davon: %3.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The output could not be written. The disk may be full.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden. Vielleicht ist der Datenträger voll.</translation>
    </message>
    <message>
        <source>Work on this diary instead of your own.</source>
        <translation>Mit diesem Tagebuch arbeiten statt mit dem eigenen.</translation>
    </message>
    <message>
        <source>Look at a made-up year; your own diary stays as it is.</source>
        <translation>Ein erfundenes Jahr ansehen; Ihr eigenes Tagebuch bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Show this page first.</source>
        <translation>Zuerst diese Seite zeigen.</translation>
    </message>
    <message>
        <source>Speak this language, for example “de”.</source>
        <translation>Diese Sprache verwenden, zum Beispiel „de“.</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Farben des Fensters.</translation>
    </message>
    <message>
        <source>First day; the diary&apos;s first if not given.</source>
        <translation>Erster Tag; ohne Angabe der erste des Tagebuchs.</translation>
    </message>
    <message>
        <source>Last day; today if not given.</source>
        <translation>Letzter Tag; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>The diary file to make.</source>
        <translation>Die Tagebuchdatei, die angelegt wird.</translation>
    </message>
    <message>
        <source>How many days, ending today; 365 when not given.</source>
        <translation>Wie viele Tage, bis heute; ohne Angabe 365.</translation>
    </message>
    <message>
        <source>Another number makes another diary.</source>
        <translation>Eine andere Zahl ergibt ein anderes Tagebuch.</translation>
    </message>
    <message>
        <source>Which day; today when not given.</source>
        <translation>Welcher Tag; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>Der erste Tag.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Der letzte Tag.</translation>
    </message>
    <message>
        <source>How to write it.</source>
        <translation>In welcher Form es geschrieben wird.</translation>
    </message>
    <message>
        <source>Only say what would be brought.</source>
        <translation>Nur sagen, was übernommen würde.</translation>
    </message>
    <message>
        <source>Which kind of file.</source>
        <translation>Welche Art von Datei.</translation>
    </message>
    <message>
        <source>Where to write it; - for the terminal.</source>
        <translation>Wohin geschrieben wird; - für das Terminal.</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Eine vorhandene Datei ersetzen.</translation>
    </message>
    <message>
        <source>Write the page to this file.</source>
        <translation>Die Seite in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>First day; without it, 12 weeks before the last.</source>
        <translation>Erster Tag; ohne Angabe 12 Wochen vor dem letzten.</translation>
    </message>
    <message>
        <source>Last day; without it, today.</source>
        <translation>Letzter Tag; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>Paper of the page.</source>
        <translation>Papier der Seite.</translation>
    </message>
    <message>
        <source>Name to print on the page.</source>
        <translation>Name, der auf die Seite gedruckt wird.</translation>
    </message>
    <message>
        <source>Leave out name, notes and questions.</source>
        <translation>Name, Notizen und Fragen weglassen.</translation>
    </message>
    <message>
        <source>Size in pixels, for example 1200x675.</source>
        <translation>Größe in Pixeln, zum Beispiel 1200x675.</translation>
    </message>
    <message>
        <source>Compare with this factor; else the one recorded most.</source>
        <translation>Mit diesem Faktor vergleichen; sonst mit dem am häufigsten erfassten.</translation>
    </message>
    <message>
        <source>First day; else the first recorded one.</source>
        <translation>Erster Tag; sonst der erste erfasste.</translation>
    </message>
    <message>
        <source>Last day; else today.</source>
        <translation>Letzter Tag; sonst heute.</translation>
    </message>
    <message>
        <source>Twitches this many days after the amount.</source>
        <translation>Zuckungen so viele Tage nach der Menge.</translation>
    </message>
    <message>
        <source>Make a made-up diary to explore.</source>
        <translation>Ein erfundenes Tagebuch zum Ausprobieren anlegen.</translation>
    </message>
    <message>
        <source>Record a twitch (“log twitch”), an amount (“log caffeine 95”) or a drink, food or supplement (“log coffee”).</source>
        <translation>Eine Zuckung („log twitch“), eine Menge („log caffeine 95“) oder ein Getränk, Lebensmittel oder Nahrungsergänzungsmittel („log coffee“) eintragen.</translation>
    </message>
    <message>
        <source>Close a day: nothing is missing for it any more.</source>
        <translation>Einen Tag abschließen: Für ihn fehlt nichts mehr.</translation>
    </message>
    <message>
        <source>List what is recorded.</source>
        <translation>Auflisten, was erfasst ist.</translation>
    </message>
    <message>
        <source>Write the diary to a file that others can read.</source>
        <translation>Das Tagebuch in eine Datei schreiben, die andere lesen können.</translation>
    </message>
    <message>
        <source>List everything that can be tracked.</source>
        <translation>Alles auflisten, was sich erfassen lässt.</translation>
    </message>
    <message>
        <source>Check that the diary file is sound.</source>
        <translation>Prüfen, ob die Tagebuchdatei in Ordnung ist.</translation>
    </message>
    <message>
        <source>Draw a chart; without an ID, list the charts.</source>
        <translation>Zeichnet ein Diagramm; ohne ID werden die Diagramme aufgelistet.</translation>
    </message>
    <message>
        <source>Print the page for the doctor as PDF.</source>
        <translation>Die Seite für die Praxis als PDF ausgeben.</translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <translation>Vom %1 bis %2:</translation>
    </message>
    <message>
        <source>%1 of %2 days logged</source>
        <translation>%1 von %2 Tagen geführt</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch day(s)</source>
        <translation>
            <numerusform>%Ln Tag mit Zucken</numerusform>
            <numerusform>%Ln Tage mit Zucken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 twitches on closed days, %2 for each of them</source>
        <translation>%1 Zuckungen an abgeschlossenen Tagen, %2 je Tag</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>Keine erfasst.</translation>
    </message>
    <message>
        <source>There is no chart “%1”. Charts: %2.</source>
        <translation>Es gibt kein Diagramm „%1“. Diagramme: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write it as 1200x675; each side from %2 to %3 pixels.</source>
        <translation>„%1“ ist keine Größe. Schreiben Sie sie so: 1200x675; jede Seite von %2 bis %3 Pixel.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days from 0 to %2.</source>
        <translation>„%1“ ist keine Anzahl von Tagen von 0 bis %2.</translation>
    </message>
    <message>
        <source>There is no factor “%1”. “myolog factors” lists them all.</source>
        <translation>Es gibt keinen Faktor „%1“. „myolog factors“ listet alle auf.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in order. It holds %n record(s).</source>
        <translation>
            <numerusform>%1 ist in Ordnung. Es enthält %Ln Datensatz.</numerusform>
            <numerusform>%1 ist in Ordnung. Es enthält %Ln Datensätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no factor “%1”.</source>
        <translation>Es gibt keinen Faktor „%1“.</translation>
    </message>
    <message>
        <source>Not recorded, and left so: %1.</source>
        <translation>Nicht erfasst und so belassen: %1.</translation>
    </message>
    <message>
        <source>%1 has not come yet; it cannot be closed.</source>
        <translation>%1 ist noch nicht gekommen; der Tag kann nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed with %n twitch(es).</source>
        <translation>
            <numerusform>%1 ist mit %Ln Zuckung abgeschlossen.</numerusform>
            <numerusform>%1 ist mit %Ln Zuckungen abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the diary itself. Please choose another name for the export.</source>
        <translation>Dies ist das Tagebuch selbst. Bitte wählen Sie einen anderen Namen für den Export.</translation>
    </message>
    <message>
        <source>“%1” exists already. Nothing was overwritten; --force replaces it.</source>
        <translation>„%1“ gibt es bereits. Nichts wurde überschrieben; --force ersetzt die Datei.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing is recorded in this period.</source>
        <translation>In diesem Zeitraum ist nichts erfasst.</translation>
    </message>
    <message>
        <source>Entry by command line</source>
        <translation>Eintrag über die Befehlszeile</translation>
    </message>
    <message>
        <source>These characters are in no installed font and are missing: %1</source>
        <translation>Diese Zeichen sind in keiner installierten Schrift enthalten und fehlen: %1</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” exists already. Nothing was overwritten.</source>
        <translation>„%1“ gibt es bereits. Nichts wurde überschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>A made-up diary of %n day(s) is in %1.</source>
        <translation>
            <numerusform>Ein erfundenes Tagebuch über %Ln Tag liegt in %1.</numerusform>
            <numerusform>Ein erfundenes Tagebuch über %Ln Tage liegt in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in it: the day after more than %1 mg of caffeine has %2 times as many twitches. Nothing else changes their number.</source>
        <translation>Was darin steckt: Am Tag nach mehr als %1 mg Koffein gibt es %2-mal so viele Zuckungen. Sonst ändert nichts ihre Anzahl.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Eines von: %1.</translation>
    </message>
    <message>
        <source>Print this help and stop.</source>
        <translation>Diese Hilfe ausgeben und enden.</translation>
    </message>
    <message>
        <source>Print the version and stop.</source>
        <translation>Die Version ausgeben und enden.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Myolog is a private diary for twitching muscles.</source>
        <translation>Myolog ist ein privates Tagebuch für zuckende Muskeln.</translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>Optionen des Fensters:</translation>
    </message>
    <message>
        <source>Commands, which need no window:</source>
        <translation>Befehle, die kein Fenster brauchen:</translation>
    </message>
    <message>
        <source>“myolog COMMAND --help” explains one command.</source>
        <translation>„myolog BEFEHL --help“ erklärt einen Befehl.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>“myolog %1 --help” explains it.</source>
        <translation>„myolog %1 --help“ erklärt es.</translation>
    </message>
    <message>
        <source>[DIARY]</source>
        <translation>[TAGEBUCH]</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>When: 2026-11-20T21:05, 21:05 for today, or a date alone. Without it: now.</source>
        <translation>Wann: 2026-11-20T21:05, 21:05 für heute oder nur ein Datum. Ohne Angabe: jetzt.</translation>
    </message>
    <message>
        <source>The time is not exact.</source>
        <translation>Die Zeit ist nicht genau.</translation>
    </message>
    <message>
        <source>A note of your own.</source>
        <translation>Eine eigene Notiz.</translation>
    </message>
    <message>
        <source>Relief measures: did it help?</source>
        <translation>Maßnahmen zur Linderung: Hat es geholfen?</translation>
    </message>
    <message>
        <source>Twitch: how long, as 90s, 2min or 1h30min.</source>
        <translation>Zuckung: wie lange, als 90s, 2min oder 1h30min.</translation>
    </message>
    <message>
        <source>The option --%1 goes with “twitch” only.</source>
        <translation>Die Option --%1 gilt nur für „twitch“.</translation>
    </message>
    <message>
        <source>How much? Write for example: myolog log %1 %2</source>
        <translation>Wie viel? Schreiben Sie zum Beispiel: myolog log %1 %2</translation>
    </message>
    <message>
        <source>The option --helped goes with relief measures only.</source>
        <translation>Die Option --helped gilt nur für Maßnahmen zur Linderung.</translation>
    </message>
    <message>
        <source>The number of servings must be above 0.</source>
        <translation>Die Anzahl der Portionen muss über 0 liegen.</translation>
    </message>
    <message>
        <source>“%1” is neither a factor nor a drink, food or supplement.</source>
        <translation>„%1“ ist weder ein Faktor noch ein Getränk, Lebensmittel oder Präparat.</translation>
    </message>
    <message>
        <source>“myolog factors” lists them all.</source>
        <translation>„myolog factors“ listet alle auf.</translation>
    </message>
    <message>
        <source>Twitch: where?</source>
        <translation>Zuckung: wo?</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write it as 90s, 2min or 1h30min.</source>
        <translation>„%1“ ist keine Dauer. Schreiben Sie sie als 90s, 2min oder 1h30min.</translation>
    </message>
    <message>
        <source>The number of twitches must be a whole number from 1 to 10,000.</source>
        <translation>Die Anzahl der Zuckungen muss eine ganze Zahl von 1 bis 10.000 sein.</translation>
    </message>
    <message>
        <source>Bring back what was deleted in the diary since.</source>
        <translation>Zurückholen, was seitdem im Tagebuch gelöscht wurde.</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. The same already: %3. Newer in the diary, and left so: %4.</source>
        <translation>Neu: %1. Geändert: %2. Schon gleich: %3. Im Tagebuch neuer und so belassen: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted in the diary come back.</source>
        <translation>
            <numerusform>%Ln im Tagebuch gelöschte Zeile kommt zurück.</numerusform>
            <numerusform>%Ln im Tagebuch gelöschte Zeilen kommen zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were deleted in the diary, and are left so; --restore brings them back.</source>
        <translation>
            <numerusform>%Ln Zeile wurde im Tagebuch gelöscht und bleibt es; --restore holt sie zurück.</numerusform>
            <numerusform>%Ln Zeilen wurden im Tagebuch gelöscht und bleiben es; --restore holt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>In diese Datei schreiben.</translation>
    </message>
    <message>
        <source>“None” can only be said of an amount of the day, not of %1.</source>
        <translation>„Keine“ lässt sich nur von einer Menge des Tages sagen, nicht von: %1.</translation>
    </message>
    <message>
        <source>How to print: text (the default), json or csv.</source>
        <translation>Ausgabe als text (Vorgabe), json oder csv.</translation>
    </message>
    <message>
        <source>Look at this daily table instead of the diary, and at those that follow it.</source>
        <translation>Statt des Tagebuchs diese Tagestabelle ansehen, und die danach genannten.</translation>
    </message>
    <message>
        <source>Judge these, at most three, by themselves: caffeine,sleep.</source>
        <translation>Diese, höchstens drei, für sich beurteilen: caffeine,sleep.</translation>
    </message>
    <message>
        <source>Find intervals of what stands out, or of all.</source>
        <translation>Intervalle nur für Auffälliges bestimmen oder für alles.</translation>
    </message>
    <message>
        <source>All that “%1” holds is hidden. It can be shown in Preferences, under What is tracked.</source>
        <translation>Alles, was „%1“ enthält, ist ausgeblendet. In den Einstellungen lässt es sich unter „Was erfasst wird“ einblenden.</translation>
    </message>
    <message>
        <source>Everything was done, but its description could not be written.</source>
        <translation>Alles wurde ausgeführt, aber die Beschreibung davon konnte nicht ausgegeben werden.</translation>
    </message>
    <message>
        <source>Bring in what export has written, or a daily table (CSV): a column “date”, then “episodes” (or “twitches”, “count”) and columns like caffeine_mg, as “myolog factors” lists them. An empty cell was not recorded, 0 means none. A corrected table of the same name replaces what it brought before.</source>
        <translation>Einlesen, was export geschrieben hat, oder eine Tagestabelle (CSV): eine Spalte „date“, dann „episodes“ (oder „twitches“, „count“) und Spalten wie caffeine_mg, die „myolog factors“ auflistet. Eine leere Zelle wurde nicht erfasst, 0 bedeutet keine. Eine berichtigte Tabelle desselben Namens ersetzt, was sie zuvor gebracht hat.</translation>
    </message>
    <message>
        <source>Show warning signs, days beyond a limit and patterns.</source>
        <translation>Warnzeichen, Tage jenseits einer Grenze und Muster zeigen.</translation>
    </message>
    <message>
        <source>Days beyond a limit</source>
        <translation>Tage jenseits einer Grenze</translation>
    </message>
    <message>
        <source>Say what would have been shown at each checkpoint.</source>
        <translation>Sagen, was bei jeder Prüfung gezeigt worden wäre.</translation>
    </message>
    <message>
        <source>Leave out days of which something was written down more than two days later.</source>
        <translation>Tage weglassen, zu denen Einträge erst nach mehr als zwei Tagen aufgeschrieben wurden.</translation>
    </message>
    <message>
        <source>Stop watching it.</source>
        <translation>Sie nicht mehr beobachten.</translation>
    </message>
    <message>
        <source>Choose a habit, beforehand, to be judged apart; without a FACTOR, list those that are watched. At most three are.</source>
        <translation>Eine Gewohnheit vorab wählen, die getrennt beurteilt wird; ohne FACTOR die beobachteten auflisten. Es sind höchstens drei.</translation>
    </message>
    <message>
        <source>Stop watching a habit</source>
        <translation>Gewohnheit nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Watch a habit</source>
        <translation>Gewohnheit beobachten</translation>
    </message>
    <message>
        <source>No habit is watched.</source>
        <translation>Es wird keine Gewohnheit beobachtet.</translation>
    </message>
    <message>
        <source>There was none, or no more, of these, for example caffeine,alcohol.</source>
        <translation>Davon gab es nichts oder nichts weiter, zum Beispiel caffeine,alcohol.</translation>
    </message>
    <message>
        <source>There was none, or no more, of any habit that a day adds up and that is not recorded.</source>
        <translation>Von allem, was ein Tag zusammenzählt und was nicht eingetragen ist, gab es nichts oder nichts weiter.</translation>
    </message>
    <message>
        <source>%1 (%2 so far)</source>
        <translation>%1 (bisher %2)</translation>
    </message>
    <message>
        <source>If there was none or no more of it, add --none %1.</source>
        <translation>Wenn es davon nichts oder nichts weiter gab, fügen Sie --none %1 hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed already, with %n twitch(es).</source>
        <translation>
            <numerusform>%1 ist bereits abgeschlossen, mit %Ln Zuckung.</numerusform>
            <numerusform>%1 ist bereits abgeschlossen, mit %Ln Zuckungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The diary itself watches: %1.</source>
        <translation>Das Tagebuch selbst beobachtet: %1.</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together.</source>
        <translation>--%1 und --%2 gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>The period begins on %1, after the last day there is: %2.</source>
        <translation>Der Zeitraum beginnt am %1, nach dem letzten vorhandenen Tag: %2.</translation>
    </message>
    <message>
        <source>The period ends on %1, before the first day there is: %2.</source>
        <translation>Der Zeitraum endet am %1, vor dem ersten vorhandenen Tag: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s) so far.</source>
        <translation>
            <numerusform>Bisher %Ln abgeschlossener Tag.</numerusform>
            <numerusform>Bisher %Ln abgeschlossene Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first check needs %n closed day(s).</source>
        <translation>
            <numerusform>Die erste Prüfung braucht %Ln abgeschlossenen Tag.</numerusform>
            <numerusform>Die erste Prüfung braucht %Ln abgeschlossene Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not watched.</source>
        <translation>„%1“ wird nicht beobachtet.</translation>
    </message>
    <message>
        <source>--end needs the habit to stop watching.</source>
        <translation>--end braucht die Gewohnheit, die nicht mehr beobachtet werden soll.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Add a table of every day, on sheets of its own.</source>
        <translation>Eine Tabelle aller Tage anhängen, auf eigenen Blättern.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>Die Option --%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The page covers only the days there are: %1 to %2.</source>
        <translation>Die Seite umfasst nur die vorhandenen Tage: %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;Diary</source>
        <translation>&amp;Tagebuch</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Record a twitch; Enter saves it</source>
        <translation>Eine Zuckung eintragen; die Eingabetaste speichert sie</translation>
    </message>
    <message>
        <source>&amp;Close the day</source>
        <translation>Tag &amp;abschließen</translation>
    </message>
    <message>
        <source>Say that nothing is missing for this day</source>
        <translation>Festhalten, dass für diesen Tag nichts fehlt</translation>
    </message>
    <message>
        <source>&amp;New diary…</source>
        <translation>&amp;Neues Tagebuch…</translation>
    </message>
    <message>
        <source>&amp;Open another diary…</source>
        <translation>Anderes Tagebuch ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Look at a &amp;sample diary</source>
        <translation>Beispieltagebuch an&amp;sehen</translation>
    </message>
    <message>
        <source>A made-up year to explore; your own diary stays as it is</source>
        <translation>Ein erfundenes Jahr zum Erkunden; Ihr eigenes Tagebuch bleibt, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>T&amp;rends</source>
        <translation>T&amp;rends</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>Be&amp;obachtungen</translation>
    </message>
    <message>
        <source>Page for the &amp;doctor</source>
        <translation>Seite für die &amp;Praxis</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Myolog</source>
        <translation>&amp;Über Myolog</translation>
    </message>
    <message>
        <source>Log a &amp;twitch</source>
        <translation>&amp;Zuckung eintragen</translation>
    </message>
    <message>
        <source>What the &amp;words mean</source>
        <translation>Was die &amp;Wörter bedeuten</translation>
    </message>
    <message>
        <source>Closing a day, limits, warning signs</source>
        <translation>Tag abschließen, Grenzen, Warnzeichen</translation>
    </message>
    <message>
        <source>When to see a &amp;doctor</source>
        <translation>Wann Sie zum &amp;Arzt gehen sollten</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message numerus="yes">
        <source>%1, %n day(s) before</source>
        <translation>
            <numerusform>%1, %Ln Tag davor</numerusform>
            <numerusform>%1, %Ln Tage davor</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Twitches</source>
        <translation>Zuckungen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-20.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als 2026-11-20.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2026-11-20T21:05.</source>
        <translation>„%1“ ist keine Zeitangabe. Schreiben Sie sie als 2026-11-20T21:05.</translation>
    </message>
    <message>
        <source>%1 is in the future. Only what has happened can be recorded.</source>
        <translation>%1 liegt in der Zukunft. Nur was geschehen ist, kann erfasst werden.</translation>
    </message>
    <message>
        <source>The year %1 is too long ago.</source>
        <translation>Das Jahr %1 liegt zu lange zurück.</translation>
    </message>
    <message>
        <source>That is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>%1 must lie between 0 and %2.</source>
        <translation>%1 muss zwischen 0 und %2 liegen.</translation>
    </message>
    <message>
        <source>“%1” is not known to this diary.</source>
        <translation>„%1“ ist diesem Tagebuch nicht bekannt.</translation>
    </message>
    <message>
        <source>The number of twitches must lie between 1 and 10,000.</source>
        <translation>Die Anzahl der Zuckungen muss zwischen 1 und 10.000 liegen.</translation>
    </message>
    <message>
        <source>A twitch lasts between 0 seconds and a year.</source>
        <translation>Eine Zuckung dauert zwischen 0 Sekunden und einem Jahr.</translation>
    </message>
    <message>
        <source>The medicine needs a name.</source>
        <translation>Das Medikament braucht einen Namen.</translation>
    </message>
    <message>
        <source>The laboratory value needs a name.</source>
        <translation>Der Laborwert braucht einen Namen.</translation>
    </message>
    <message>
        <source>The laboratory value is not a usable number.</source>
        <translation>Der Laborwert ist keine brauchbare Zahl.</translation>
    </message>
    <message>
        <source>Your own factor needs a name and a unit.</source>
        <translation>Ihr eigener Faktor braucht einen Namen und eine Einheit.</translation>
    </message>
    <message>
        <source>“%1” is tracked already.</source>
        <translation>„%1“ wird bereits geführt.</translation>
    </message>
    <message>
        <source>The largest value must lie between 0 and 1,000,000,000.</source>
        <translation>Der größte Wert muss zwischen 0 und 1.000.000.000 liegen.</translation>
    </message>
    <message>
        <source>Your own drink or food needs a name.</source>
        <translation>Ihr eigenes Getränk oder Lebensmittel braucht einen Namen.</translation>
    </message>
    <message>
        <source>A row without an id cannot be kept.</source>
        <translation>Eine Zeile ohne ID kann nicht behalten werden.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters, at most %2 are kept.</source>
        <translation>Der Text ist zu lang: %1 Zeichen, höchstens %2 werden behalten.</translation>
    </message>
    <message>
        <source>“%1” is not a usable value for “%2”.</source>
        <translation>„%1“ ist kein brauchbarer Wert für „%2“.</translation>
    </message>
    <message>
        <source>A day is closed as a whole, not for “%1” alone.</source>
        <translation>Ein Tag wird als Ganzes abgeschlossen, nicht nur für „%1“.</translation>
    </message>
    <message>
        <source>“%1” is among the drinks already.</source>
        <translation>„%1“ gibt es unter den Getränken und Lebensmitteln schon.</translation>
    </message>
    <message>
        <source>“%1” is watched already.</source>
        <translation>„%1“ wird schon beobachtet.</translation>
    </message>
    <message>
        <source>It is not said which finding is put aside.</source>
        <translation>Es fehlt, welche Beobachtung beiseitegelegt wird.</translation>
    </message>
    <message>
        <source>This result of a check cannot be right.</source>
        <translation>Dieses Ergebnis einer Prüfung kann nicht stimmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) speak of it. Delete them in History first, or hide the factor under “What is tracked”.</source>
        <translation>
            <numerusform>%Ln Eintrag bezieht sich darauf. Löschen Sie ihn zuerst im Verlauf oder blenden Sie den Faktor unter „Was erfasst wird“ aus.</numerusform>
            <numerusform>%Ln Einträge beziehen sich darauf. Löschen Sie sie zuerst im Verlauf oder blenden Sie den Faktor unter „Was erfasst wird“ aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” carries it. Remove that drink or food first.</source>
        <translation>„%1“ enthält ihn. Entfernen Sie zuerst dieses Getränk oder Lebensmittel.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 did not exist on %2: the clocks were put forward in that hour.</source>
        <translation>%1 Uhr gab es am %2 nicht: In dieser Stunde wurden die Uhren vorgestellt.</translation>
    </message>
    <message>
        <source>At most %1 factors can be watched at a time: each more makes a chance finding likelier. Please watch fewer.</source>
        <translation>Es können höchstens %1 Faktoren zugleich beobachtet werden: Jeder weitere macht einen Zufallsfund wahrscheinlicher. Bitte beobachten Sie weniger.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>This file is not text in UTF-8. Please save it as “CSV UTF-8” and try again.</source>
        <translation>Diese Datei ist kein Text in UTF-8. Bitte speichern Sie sie als „CSV UTF-8“ und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” does not fit the field “%2”.</source>
        <translation>„%1“ passt nicht zum Feld „%2“.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Please check its permissions.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden. Bitte prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>Myolog cannot read “%1”. It reads a table with one line for each day, and the JSON and CSV files that it exports.</source>
        <translation>Myolog kann „%1“ nicht lesen. Es liest eine Tabelle mit einer Zeile für jeden Tag sowie die JSON- und CSV-Dateien, die es exportiert.</translation>
    </message>
    <message>
        <source>Whole diary (JSON)</source>
        <translation>Ganzes Tagebuch (JSON)</translation>
    </message>
    <message>
        <source>Whole diary (CSV)</source>
        <translation>Ganzes Tagebuch (CSV)</translation>
    </message>
    <message>
        <source>One line for each day (CSV)</source>
        <translation>Eine Zeile für jeden Tag (CSV)</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Die Spalte „%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. A newer Myolog may know it.</source>
        <translation>„%1“ ist keine Art von Datensatz. Ein neueres Myolog kennt sie vielleicht.</translation>
    </message>
    <message>
        <source>“%1” is not known and was left out.</source>
        <translation>„%1“ ist nicht bekannt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>There are %1 cells where the first line has %2. The file may have been cut short.</source>
        <translation>Hier stehen %1 Zellen, die erste Zeile hat %2. Die Datei ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>A quote is never closed. The file may have been cut short.</source>
        <translation>Ein Anführungszeichen wird nie geschlossen. Die Datei ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <translation>Zeile %1, Spalte „%2“: %3</translation>
    </message>
    <message>
        <source>This column stands here twice.</source>
        <translation>Diese Spalte steht hier zweimal.</translation>
    </message>
    <message>
        <source>The column “%1” is not known to this diary and was left out.</source>
        <translation>Die Spalte „%1“ ist diesem Tagebuch nicht bekannt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The column “date” is missing. The first line must name the columns, for example: date,episodes,caffeine_mg,sleep_h</source>
        <translation>Die Spalte „date“ fehlt. Die erste Zeile muss die Spalten benennen, zum Beispiel: date,episodes,caffeine_mg,sleep_h</translation>
    </message>
    <message>
        <source>%1 is in the future. Only what has happened can be recorded.</source>
        <translation>%1 liegt in der Zukunft. Nur was geschehen ist, kann erfasst werden.</translation>
    </message>
    <message>
        <source>%1 stands in line %2 already.</source>
        <translation>%1 steht bereits in Zeile %2.</translation>
    </message>
    <message>
        <source>There are more cells than the first line names columns.</source>
        <translation>Es gibt mehr Zellen, als die erste Zeile Spalten benennt.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Please write numbers without thousands separators.</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen. Bitte schreiben Sie Zahlen ohne Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The number of twitches must be a whole number from 0 to 10,000.</source>
        <translation>Die Anzahl der Zuckungen muss eine ganze Zahl von 0 bis 10.000 sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of this file hold entries of the same kind already; both will count.</source>
        <translation>
            <numerusform>%Ln Tag dieser Datei enthält bereits Einträge derselben Art; beide zählen.</numerusform>
            <numerusform>%Ln Tage dieser Datei enthalten bereits Einträge derselben Art; beide zählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no object.</source>
        <translation>Es ist kein Objekt.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Number %1 of “%2”: </source>
        <translation>Nummer %1 von „%2“: </translation>
    </message>
    <message>
        <source>Line %1: this is no complete JSON. The file may have been cut short.</source>
        <translation>Zeile %1: Das ist kein vollständiges JSON. Die Datei ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>This JSON file is no diary that Myolog exported.</source>
        <translation>Diese JSON-Datei ist kein Tagebuch, das Myolog exportiert hat.</translation>
    </message>
    <message>
        <source>This file was exported by a newer Myolog. Please update Myolog to read it.</source>
        <translation>Diese Datei wurde von einem neueren Myolog exportiert. Bitte aktualisieren Sie Myolog, um sie zu lesen.</translation>
    </message>
    <message>
        <source>In the exported diary a new day begins at %1:00, in this one at %2:00. You can change it in the preferences.</source>
        <translation>Im exportierten Tagebuch beginnt ein neuer Tag um %1:00, in diesem um %2:00. Sie können das in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>All readable files (%1)</source>
        <translation>Alle lesbaren Dateien (%1)</translation>
    </message>
    <message>
        <source>“%1” would bring:</source>
        <translation>„%1“ würde hinzufügen:</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%Ln neue Zeile</numerusform>
            <numerusform>%Ln neue Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer version(s) of what is here</source>
        <translation>
            <numerusform>%Ln neuere Fassung von Vorhandenem</numerusform>
            <numerusform>%Ln neuere Fassungen von Vorhandenem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are here already</source>
        <translation>
            <numerusform>%Ln Zeile, die bereits vorhanden ist</numerusform>
            <numerusform>%Ln Zeilen, die bereits vorhanden sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Imported “%1”. Undo takes it back.</source>
        <translation>„%1“ importiert. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Please give the file a name that ends in .json or .csv.</source>
        <translation>Bitte geben Sie der Datei einen Namen, der auf .json oder .csv endet.</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Nach „%1“ exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that you deleted here</source>
        <translation>
            <numerusform>%Ln Zeile, die Sie hier gelöscht haben</numerusform>
            <numerusform>%Ln Zeilen, die Sie hier gelöscht haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of this file were deleted in your diary. Bring them back as well?</source>
        <translation>
            <numerusform>%Ln Zeile dieser Datei wurde in Ihrem Tagebuch gelöscht. Soll sie auch zurückkommen?</numerusform>
            <numerusform>%Ln Zeilen dieser Datei wurden in Ihrem Tagebuch gelöscht. Sollen sie auch zurückkommen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>“%1” holds no day with a value.</source>
        <translation>„%1“ enthält keinen Tag mit einem Wert.</translation>
    </message>
    <message>
        <source>This column is not known.</source>
        <translation>Diese Spalte ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This column is missing.</source>
        <translation>Diese Spalte fehlt.</translation>
    </message>
    <message>
        <source>There is no column of a habit, such as caffeine_mg.</source>
        <translation>Es gibt keine Spalte einer Gewohnheit, etwa caffeine_mg.</translation>
    </message>
    <message>
        <source>%1 comes before the line above. Days must stand in order.</source>
        <translation>%1 liegt vor der Zeile darüber. Die Tage müssen der Reihe nach stehen.</translation>
    </message>
    <message>
        <source>“%1” is a device or pipe. Please save what it holds to a file first.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe. Bitte speichern Sie den Inhalt zuerst in einer Datei.</translation>
    </message>
    <message>
        <source>“%1” is too large for a diary: at most %2 MB are read.</source>
        <translation>„%1“ ist zu groß für ein Tagebuch: Es werden höchstens %2 MB gelesen.</translation>
    </message>
    <message>
        <source>“%1” must be a list of rows.</source>
        <translation>„%1“ muss eine Liste von Zeilen sein.</translation>
    </message>
    <message numerus="yes">
        <source>and %n further remark(s)</source>
        <translation>
            <numerusform>und %Ln weitere Bemerkung</numerusform>
            <numerusform>und %Ln weitere Bemerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>The file is being written …</source>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
    <message>
        <source>A name is too long, or holds signs that cannot be seen. It is kept as “%1”.</source>
        <translation>Ein Name ist zu lang oder enthält Zeichen, die man nicht sehen kann. Er wird als „%1“ behalten.</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>The same was done to %n more name(s).</source>
        <translation>
            <numerusform>Dasselbe geschah mit %Ln weiteren Namen.</numerusform>
            <numerusform>Dasselbe geschah mit %Ln weiteren Namen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Factor</name>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 at %2 or more</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>Caffeine</source>
        <translation>Koffein</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Getränke</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>Nicotine (cigarettes or doses)</source>
        <translation>Nikotin (Zigaretten oder Einzeldosen)</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Sleep quality</source>
        <translation>Schlafqualität</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Müdigkeit</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Screen time</source>
        <translation>Bildschirmzeit</translation>
    </message>
    <message>
        <source>Potassium in food</source>
        <translation>Kalium in der Nahrung</translation>
    </message>
    <message>
        <source>Magnesium in food</source>
        <translation>Magnesium in der Nahrung</translation>
    </message>
    <message>
        <source>Calcium in food</source>
        <translation>Kalzium in der Nahrung</translation>
    </message>
    <message>
        <source>Potassium supplement</source>
        <translation>Kaliumpräparat</translation>
    </message>
    <message>
        <source>Magnesium supplement</source>
        <translation>Magnesiumpräparat</translation>
    </message>
    <message>
        <source>Calcium supplement</source>
        <translation>Kalziumpräparat</translation>
    </message>
    <message>
        <source>Mindfulness</source>
        <translation>Achtsamkeit</translation>
    </message>
    <message>
        <source>Deep breathing</source>
        <translation>Tiefes Atmen</translation>
    </message>
    <message>
        <source>Gentle yoga</source>
        <translation>Sanftes Yoga</translation>
    </message>
    <message>
        <source>Gentle facial massage</source>
        <translation>Sanfte Gesichtsmassage</translation>
    </message>
    <message>
        <source>Warm compress</source>
        <translation>Warme Kompresse</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>your own limit</source>
        <translation>Ihre eigene Grenze</translation>
    </message>
    <message>
        <source>%1 = %2, %3 = %4</source>
        <translation>%1 = %2, %3 = %4</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is a device and no file. Nothing was written.</source>
        <translation>„%1“ ist ein Gerät und keine Datei. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is or belongs to a diary, and is not written over. Please choose another name.</source>
        <translation>„%1“ ist ein Tagebuch oder gehört zu einem und wird nicht überschrieben. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” exists and is a file of another kind. Nothing was overwritten. Please choose another name.</source>
        <translation>„%1“ gibt es bereits, und es ist eine Datei anderer Art. Es wurde nichts überschrieben. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Please check that its folder exists, may be written to and has room.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Bitte prüfen Sie, ob es den Ordner gibt, ob er beschreibbar ist und ob genug Platz ist.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message numerus="yes">
        <source>Show the %n day(s) with it</source>
        <translation>
            <numerusform>Den %Ln Tag damit zeigen</numerusform>
            <numerusform>Die %Ln Tage damit zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n day(s) without it</source>
        <translation>
            <numerusform>Den %Ln Tag ohne zeigen</numerusform>
            <numerusform>Die %Ln Tage ohne zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s)</source>
        <translation>
            <numerusform>%1: %Ln Tag</numerusform>
            <numerusform>%1: %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Earlier: first on %1, last on %2.</source>
        <translation>Früher: zuerst am %1, zuletzt am %2.</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Beiseitelegen…</translation>
    </message>
    <message numerus="yes">
        <source>No clear pattern so far (%n comparison(s))</source>
        <translation>
            <numerusform>Bisher kein klares Muster (%Ln Vergleich)</numerusform>
            <numerusform>Bisher kein klares Muster (%Ln Vergleiche)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough days yet (%n habit(s))</source>
        <translation>
            <numerusform>Noch nicht genug Tage (%Ln Gewohnheit)</numerusform>
            <numerusform>Noch nicht genug Tage (%Ln Gewohnheiten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put aside (%n finding(s))</source>
        <translation>
            <numerusform>Beiseitegelegt (%Ln Beobachtung)</numerusform>
            <numerusform>Beiseitegelegt (%Ln Beobachtungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside on %1. %2</source>
        <translation>Beiseitegelegt am %1. %2</translation>
    </message>
    <message>
        <source>Closed days after a day beyond a limit are compared with the other closed days, for the same day and up to three days later. What a weekend or a long trend does to both is taken out first.</source>
        <translation>Abgeschlossene Tage nach einem Tag jenseits einer Grenze werden mit den übrigen abgeschlossenen Tagen verglichen, für denselben Tag und bis zu drei Tage später. Was ein Wochenende oder ein langer Trend mit beidem macht, wird vorher herausgerechnet.</translation>
    </message>
    <message>
        <source>How the diary is kept</source>
        <translation>Wie das Tagebuch geführt wird</translation>
    </message>
    <message>
        <source>Exact figures</source>
        <translation>Genaue Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n comparison(s)</source>
        <translation>
            <numerusform>%1: %Ln Vergleich</numerusform>
            <numerusform>%1: %Ln Vergleiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Take a finding back</source>
        <translation>Eine Beobachtung zurückholen</translation>
    </message>
    <message>
        <source>Differences of this size are common by chance. The bars show how large a difference could still be hidden.</source>
        <translation>Unterschiede dieser Größe kommen zufällig oft vor. Die Balken zeigen, wie groß ein noch verborgener Unterschied sein könnte.</translation>
    </message>
    <message numerus="yes">
        <source>Days beyond a limit (%n habit(s))</source>
        <translation>
            <numerusform>Tage jenseits einer Grenze (%Ln Gewohnheit)</numerusform>
            <numerusform>Tage jenseits einer Grenze (%Ln Gewohnheiten)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been tested yet.</source>
        <translation>Bisher wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>The test asks how often two series with these very rhythms, but unrelated, would go together as closely (random phases, Ebisuzaki 1997; circular shifts as a second check).</source>
        <translation>Der Test fragt, wie oft zwei Reihen mit genau diesen Rhythmen, die nichts miteinander zu tun haben, ebenso eng zusammengingen (zufällige Phasen, Ebisuzaki 1997; Ringverschiebungen als zweite Kontrolle).</translation>
    </message>
    <message>
        <source>What was tested and how</source>
        <translation>Was geprüft wurde und wie</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Log the first twitch or habit; findings grow from what you record.</source>
        <translation>Tragen Sie die erste Zuckung oder Gewohnheit ein; Beobachtungen entstehen aus dem, was Sie erfassen.</translation>
    </message>
    <message>
        <source>Log a twitch</source>
        <translation>Zuckung eintragen</translation>
    </message>
    <message>
        <source>Only closed days are compared, for on other days something may be missing. Close a day when there is nothing more to add.</source>
        <translation>Nur abgeschlossene Tage werden verglichen, denn an anderen Tagen kann etwas fehlen. Schließen Sie einen Tag ab, wenn nichts mehr hinzukommt.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Too early to compare</source>
        <translation>Zu früh für Vergleiche</translation>
    </message>
    <message>
        <source>Nothing could be compared at this check</source>
        <translation>Bei dieser Prüfung ließ sich nichts vergleichen</translation>
    </message>
    <message>
        <source>What each habit still lacks is listed below.</source>
        <translation>Was jeder Gewohnheit noch fehlt, steht unten.</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Nichts fällt auf</translation>
    </message>
    <message numerus="yes">
        <source>Of %n comparison(s) none shows more than luck would. That is a finding too; a small difference may still be hidden.</source>
        <translation>
            <numerusform>Der eine Vergleich (%Ln) zeigt nicht mehr, als der Zufall zeigen würde. Auch das ist eine Beobachtung; ein kleiner Unterschied kann noch verborgen sein.</numerusform>
            <numerusform>Von %Ln Vergleichen zeigt keiner mehr, als der Zufall zeigen würde. Auch das ist eine Beobachtung; ein kleiner Unterschied kann noch verborgen sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>See Trends</source>
        <translation>Zu den Trends</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Abgeschlossene Tage</translation>
    </message>
    <message>
        <source>Has held at two checks</source>
        <translation>Hielt bei zwei Prüfungen stand</translation>
    </message>
    <message numerus="yes">
        <source>Possible, will be checked again at %n closed day(s)</source>
        <translation>
            <numerusform>Möglich, wird bei %Ln abgeschlossenen Tag erneut geprüft</numerusform>
            <numerusform>Möglich, wird bei %Ln abgeschlossenen Tagen erneut geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>The half-life can be set in Preferences.</source>
        <translation>Die Halbwertszeit lässt sich in den Einstellungen wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask(s) about much less caffeine than usual and form(s) a group of its own as well.</source>
        <translation>
            <numerusform>%Ln davon fragt nach viel weniger Koffein als üblich und bildet ebenfalls eine eigene Gruppe.</numerusform>
            <numerusform>%Ln davon fragen nach viel weniger Koffein als üblich und bilden ebenfalls eine eigene Gruppe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first check is made with %1 closed days. You have %n so far; until then, any difference may be luck.</source>
        <translation>
            <numerusform>Die erste Prüfung folgt bei %1 abgeschlossenen Tagen. Bisher haben Sie %Ln; bis dahin kann jeder Unterschied Zufall sein.</numerusform>
            <numerusform>Die erste Prüfung folgt bei %1 abgeschlossenen Tagen. Bisher haben Sie %Ln; bis dahin kann jeder Unterschied Zufall sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to the habits you watch and form(s) a group of its own, for the same day and the next. Each such group may show a chance finding of its own.</source>
        <translation>
            <numerusform>%Ln davon gehört zu den beobachteten Gewohnheiten und bildet eine eigene Gruppe, für denselben und den nächsten Tag. Jede solche Gruppe kann einen eigenen Zufallsfund zeigen.</numerusform>
            <numerusform>%Ln davon gehören zu den beobachteten Gewohnheiten und bilden eine eigene Gruppe, für denselben und den nächsten Tag. Jede solche Gruppe kann einen eigenen Zufallsfund zeigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hours before a twitch: %n comparison(s), judged among themselves and counted apart; they only describe.</source>
        <translation>
            <numerusform>Die Stunden vor einer Zuckung: %Ln Vergleich, getrennt gezählt; er beschreibt nur.</numerusform>
            <numerusform>Die Stunden vor einer Zuckung: %Ln Vergleiche, unter sich beurteilt und getrennt gezählt; sie beschreiben nur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) were made at this check. If nothing went with anything, about %1 of them would look striking by luck alone, %2 in 100.</source>
        <translation>
            <numerusform>Bei dieser Prüfung wurde %Ln Vergleich angestellt. Wenn nichts mit etwas einherginge, sähen etwa %1 davon durch bloßen Zufall auffällig aus, %2 von 100.</numerusform>
            <numerusform>Bei dieser Prüfung wurden %Ln Vergleiche angestellt. Wenn nichts mit etwas einherginge, sähen etwa %1 davon durch bloßen Zufall auffällig aus, %2 von 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is why they are not judged one by one but in groups: the more there are in a group, the clearer each must be.</source>
        <translation>Deshalb werden sie nicht einzeln, sondern in Gruppen beurteilt: Je mehr es in einer Gruppe sind, desto klarer muss jeder Vergleich sein.</translation>
    </message>
    <message>
        <source>The diary is looked at with %1 closed days, then every %2, and not every week. What stands out is believed only when the next check says the same.</source>
        <translation>Das Tagebuch wird bei %1 abgeschlossenen Tagen geprüft, danach alle %2, und nicht jede Woche. Was auffällt, gilt erst, wenn die nächste Prüfung dasselbe sagt.</translation>
    </message>
    <message>
        <source>Luck can still look like a finding. How often depends on what is asked:</source>
        <translation>Zufall kann trotzdem wie eine Beobachtung aussehen. Wie oft, hängt davon ab, was man fragt:</translation>
    </message>
    <message>
        <source>The line under a finding is its 95 % interval: how many times as much twitching there may be on the days with it. The further it is from “the same”, the clearer; the longer it is, the less is known.</source>
        <translation>Die Linie unter einer Beobachtung ist ihr 95‑%‑Intervall: wie viel Mal so oft es an den Tagen damit zucken kann. Je weiter sie von „gleich viel“ entfernt ist, desto klarer; je länger sie ist, desto weniger ist bekannt.</translation>
    </message>
</context>
<context>
    <name>FindingFigures</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>q %1 (Benjamini-Hochberg) among %n comparison(s) of watched habits.</source>
        <translation>
            <numerusform>q %1 (Benjamini-Hochberg) unter %Ln Vergleich von beobachteten Gewohnheiten.</numerusform>
            <numerusform>q %1 (Benjamini-Hochberg) unter %Ln Vergleichen von beobachteten Gewohnheiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>q %1 (Benjamini-Hochberg) among %n comparison(s).</source>
        <translation>
            <numerusform>q %1 (Benjamini-Hochberg) unter %Ln Vergleich.</numerusform>
            <numerusform>q %1 (Benjamini-Hochberg) unter %Ln Vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate ratio %1 of a quasi-Poisson fit with weekday and trend; 95 % interval %2.</source>
        <translation>Ratenverhältnis %1 aus einer Quasi-Poisson-Anpassung mit Wochentag und Trend; 95-%-Intervall %2.</translation>
    </message>
    <message>
        <source>Random-phase p %1; circular-shift p %2.</source>
        <translation>p der zufälligen Phasen %1; p der Ringverschiebungen %2.</translation>
    </message>
    <message>
        <source>Shrunk towards no difference: %1, 90 % range %2 to %3.</source>
        <translation>In Richtung „kein Unterschied“ geschrumpft: %1, 90‑%‑Bereich %2 bis %3.</translation>
    </message>
    <message>
        <source>The same test with the habit of the day after: p %1.</source>
        <translation>Derselbe Test mit der Gewohnheit des Tages danach: p %1.</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho %1; %2 with weekday and trend taken out. Random-phase p %3; circular-shift p %4.</source>
        <translation>Spearmans rho %1; %2 ohne Wochentag und Trend. p der zufälligen Phasen %3; p der Ringverschiebungen %4.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Damit</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Rate ratio</source>
        <translation>Ratenverhältnis</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Phase p</source>
        <translation>p Phasen</translation>
    </message>
    <message>
        <source>Shift p</source>
        <translation>p Verschiebung</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Source of the limit: %1</source>
        <translation>Quelle der Grenze: %1</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Alle Vergleiche</translation>
    </message>
</context>
<context>
    <name>ForestRow</name>
    <message>
        <source>a quarter</source>
        <translation>ein Viertel</translation>
    </message>
    <message>
        <source>half</source>
        <translation>halb so viel</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich viel</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>four times</source>
        <translation>vierfach</translation>
    </message>
    <message>
        <source>odds × ¼</source>
        <translation>Chance × ¼</translation>
    </message>
    <message>
        <source>odds × ½</source>
        <translation>Chance × ½</translation>
    </message>
    <message>
        <source>same odds</source>
        <translation>gleiche Chance</translation>
    </message>
    <message>
        <source>odds × 2</source>
        <translation>Chance × 2</translation>
    </message>
    <message>
        <source>odds × 4</source>
        <translation>Chance × 4</translation>
    </message>
</context>
<context>
    <name>HistoryChanges</name>
    <message numerus="yes">
        <source>Delete %n entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag löschen</numerusform>
            <numerusform>%Ln Einträge löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag wiederherstellen</numerusform>
            <numerusform>%Ln Einträge wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n day(s)</source>
        <translation>
            <numerusform>%Ln Tag abschließen</numerusform>
            <numerusform>%Ln Tage abschließen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Hours before a twitch</source>
        <translation>Stunden vor einer Zuckung</translation>
    </message>
    <message numerus="yes">
        <source>This compares the hours before a twitch with the same hours of other days. It needs at least %n twitch(es) with an exact time, on closed days on which a habit was logged with its time.</source>
        <translation>
            <numerusform>Verglichen werden die Stunden vor einer Zuckung mit denselben Stunden anderer Tage. Dazu braucht es mindestens %Ln Zuckung mit genauer Uhrzeit an einem abgeschlossenen Tag, an dem eine Gewohnheit mit ihrer Uhrzeit eingetragen ist.</numerusform>
            <numerusform>Verglichen werden die Stunden vor einer Zuckung mit denselben Stunden anderer Tage. Dazu braucht es mindestens %Ln Zuckungen mit genauer Uhrzeit an abgeschlossenen Tagen, an denen eine Gewohnheit mit ihrer Uhrzeit eingetragen ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hour(s) before</source>
        <translation>
            <numerusform>%1, %Ln Stunde davor</numerusform>
            <numerusform>%1, %Ln Stunden davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough to compare yet: %1 of at least %n twitch(es) for which other days were different at those hours.</source>
        <translation>
            <numerusform>Noch zu wenig für einen Vergleich: %1 von mindestens %Ln Zuckung, bei der andere Tage in diesen Stunden anders waren.</numerusform>
            <numerusform>Noch zu wenig für einen Vergleich: %1 von mindestens %Ln Zuckungen, bei denen andere Tage in diesen Stunden anders waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded in the %n hour(s) before %1 of %2 twitches (%3); in the same hours of comparable days, twitching or not, %4 of %5 times (%6).</source>
        <translation>
            <numerusform>Erfasst in der Stunde vor %1 von %2 Zuckungen (%3); in derselben Stunde vergleichbarer Tage, mit oder ohne Zuckung, %4 von %5 Mal (%6).</numerusform>
            <numerusform>Erfasst in den %Ln Stunden vor %1 von %2 Zuckungen (%3); in denselben Stunden vergleichbarer Tage, mit oder ohne Zuckung, %4 von %5 Mal (%6).</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences of this size are common by chance.</source>
        <translation>Unterschiede dieser Größe kommen zufällig oft vor.</translation>
    </message>
    <message numerus="yes">
        <source>Odds ratio %1, 95 % interval %2 to %3; exact p %4, q among these habits %5; %n twitch(es) tell something.</source>
        <translation>
            <numerusform>Odds Ratio %1, 95-%-Intervall %2 bis %3; exaktes p %4, q unter diesen Gewohnheiten %5; %Ln Zuckung sagt etwas aus.</numerusform>
            <numerusform>Odds Ratio %1, 95-%-Intervall %2 bis %3; exaktes p %4, q unter diesen Gewohnheiten %5; %Ln Zuckungen sagen etwas aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es) without an exact time left out.</source>
        <translation>
            <numerusform>%Ln Zuckung ohne genaue Uhrzeit ist ausgelassen.</numerusform>
            <numerusform>%Ln Zuckungen ohne genaue Uhrzeit sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) without an exact time: hours in which they may lie are left out.</source>
        <translation>
            <numerusform>%Ln Menge ohne genaue Uhrzeit: Stunden, in denen sie liegen kann, sind ausgelassen.</numerusform>
            <numerusform>%Ln Mengen ohne genaue Uhrzeit: Stunden, in denen sie liegen können, sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of hours left out in which the clock was put forward or back.</source>
        <translation>
            <numerusform>%Ln Abschnitt von Stunden ausgelassen, in dem die Uhr vor- oder zurückgestellt wurde.</numerusform>
            <numerusform>%Ln Abschnitte von Stunden ausgelassen, in denen die Uhr vor- oder zurückgestellt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>This compares hours within the diary and cannot tell which leads to which.</source>
        <translation>Hier werden Stunden innerhalb des Tagebuchs verglichen; was von beidem zum anderen führt, lässt sich so nicht sagen.</translation>
    </message>
    <message>
        <source>The hours before a twitch are compared with the same clock hours of the same weekday in the same month. So a rhythm of the week or a slow trend does not pass for a pattern (case-crossover, Mittleman, Maclure and Robins 1995; referents after Levy and others 2001).</source>
        <translation>Die Stunden vor einer Zuckung werden mit denselben Uhrzeiten an demselben Wochentag desselben Monats verglichen. So gilt ein Wochenrhythmus oder ein langsamer Trend nicht als Muster (Case-Crossover, Mittleman, Maclure und Robins 1995; Vergleichstage nach Levy und anderen 2001).</translation>
    </message>
    <message>
        <source>Only closed days count on which the habit is known. Of each day the first twitch with an exact time counts, for those after it share its hours. Days on which the clock was changed are left out.</source>
        <translation>Es zählen nur abgeschlossene Tage, von denen die Gewohnheit bekannt ist. Von jedem Tag zählt die erste Zuckung mit genauer Uhrzeit, denn spätere teilen sich ihre Stunden. Tage, an denen die Uhr umgestellt wurde, sind ausgelassen.</translation>
    </message>
    <message>
        <source>The odds ratio, its interval and p are those of exact conditional logistic regression (Breslow and Day 1980), which holds for few twitches as well; q allows for the number of habits compared. Where you twitch on most days, the test says rather too little than too much.</source>
        <translation>Odds Ratio, Intervall und p sind die der exakten bedingten logistischen Regression (Breslow und Day 1980), die auch bei wenigen Zuckungen gilt; q berücksichtigt, wie viele Gewohnheiten verglichen wurden. Wo es an den meisten Tagen zuckt, sagt der Test eher zu wenig als zu viel.</translation>
    </message>
    <message>
        <source>How hours were compared</source>
        <translation>Wie Stunden verglichen wurden</translation>
    </message>
    <message numerus="yes">
        <source>Not enough to compare yet: the first check is at %n closed day(s).</source>
        <translation>
            <numerusform>Noch nicht genug zum Vergleichen: Die erste Prüfung folgt bei %Ln abgeschlossenen Tag.</numerusform>
            <numerusform>Noch nicht genug zum Vergleichen: Die erste Prüfung folgt bei %Ln abgeschlossenen Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can still be chance; these hours are not checked a second time.</source>
        <translation>Das kann noch Zufall sein; diese Stunden werden nicht ein zweites Mal geprüft.</translation>
    </message>
    <message>
        <source>A bar shows the 95 % interval of the odds ratio; at “same odds” there is no difference.</source>
        <translation>Ein Balken zeigt das 95-%-Intervall des Chancenverhältnisses (Odds Ratio); bei „gleiche Chance“ ist kein Unterschied.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>cup, 200 ml</source>
        <translation>Tasse, 200 ml</translation>
    </message>
    <message>
        <source>mug, 240 ml</source>
        <translation>Becher, 240 ml</translation>
    </message>
    <message>
        <source>small glass, 200 ml</source>
        <translation>kleines Glas, 200 ml</translation>
    </message>
    <message>
        <source>glass, 250 ml</source>
        <translation>Glas, 250 ml</translation>
    </message>
    <message>
        <source>can, 355 ml</source>
        <translation>Dose, 355 ml</translation>
    </message>
    <message>
        <source>can, 250 ml</source>
        <translation>Dose, 250 ml</translation>
    </message>
    <message>
        <source>bottle, 500 ml</source>
        <translation>Flasche, 500 ml</translation>
    </message>
    <message>
        <source>bottle, 330 ml</source>
        <translation>Flasche, 330 ml</translation>
    </message>
    <message>
        <source>glass, 150 ml</source>
        <translation>Glas, 150 ml</translation>
    </message>
    <message>
        <source>handful, 30 g</source>
        <translation>Handvoll, 30 g</translation>
    </message>
    <message>
        <source>half a bar, 50 g</source>
        <translation>halbe Tafel, 50 g</translation>
    </message>
    <message>
        <source>portion, 180 g</source>
        <translation>Portion, 180 g</translation>
    </message>
    <message>
        <source>portion, 150 g</source>
        <translation>Portion, 150 g</translation>
    </message>
    <message>
        <source>tub, 150 g</source>
        <translation>Becher, 150 g</translation>
    </message>
    <message>
        <source>one, medium</source>
        <translation>1 Stück, mittelgroß</translation>
    </message>
    <message>
        <source>tablespoon, 15 g</source>
        <translation>Esslöffel, 15 g</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>sachet</source>
        <translation>Beutel</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>Coffee, mug</source>
        <translation>Kaffee, Becher</translation>
    </message>
    <message>
        <source>Espresso</source>
        <translation>Espresso</translation>
    </message>
    <message>
        <source>espresso cup, 60 ml</source>
        <translation>Espressotasse, 60 ml</translation>
    </message>
    <message>
        <source>Double espresso</source>
        <translation>Doppelter Espresso</translation>
    </message>
    <message>
        <source>cup, 120 ml</source>
        <translation>Tasse, 120 ml</translation>
    </message>
    <message>
        <source>Instant coffee</source>
        <translation>Löslicher Kaffee</translation>
    </message>
    <message>
        <source>Cappuccino</source>
        <translation>Cappuccino</translation>
    </message>
    <message>
        <source>cup, 180 ml</source>
        <translation>Tasse, 180 ml</translation>
    </message>
    <message>
        <source>Latte</source>
        <translation>Milchkaffee (Latte)</translation>
    </message>
    <message>
        <source>Decaffeinated coffee</source>
        <translation>Entkoffeinierter Kaffee</translation>
    </message>
    <message>
        <source>Black tea</source>
        <translation>Schwarzer Tee</translation>
    </message>
    <message>
        <source>cup, 220 ml</source>
        <translation>Tasse, 220 ml</translation>
    </message>
    <message>
        <source>Green tea</source>
        <translation>Grüner Tee</translation>
    </message>
    <message>
        <source>Herbal tea</source>
        <translation>Kräutertee</translation>
    </message>
    <message>
        <source>Hot chocolate</source>
        <translation>Heiße Schokolade</translation>
    </message>
    <message>
        <source>Cola</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Cola without sugar</source>
        <translation>Cola ohne Zucker</translation>
    </message>
    <message>
        <source>Lemonade or other soda</source>
        <translation>Limonade oder Brause</translation>
    </message>
    <message>
        <source>Energy drink</source>
        <translation>Energydrink</translation>
    </message>
    <message>
        <source>Energy drink, large</source>
        <translation>Energydrink, groß</translation>
    </message>
    <message>
        <source>Energy shot</source>
        <translation>Energy-Shot</translation>
    </message>
    <message>
        <source>shot, 60 ml</source>
        <translation>Fläschchen, 60 ml</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Water, bottle</source>
        <translation>Wasser, Flasche</translation>
    </message>
    <message>
        <source>Mineral water, rich in minerals</source>
        <translation>Mineralwasser, mineralstoffreich</translation>
    </message>
    <message>
        <source>Sports drink</source>
        <translation>Sportgetränk</translation>
    </message>
    <message>
        <source>Oral rehydration solution</source>
        <translation>Orale Rehydratationslösung</translation>
    </message>
    <message>
        <source>Coconut water</source>
        <translation>Kokoswasser</translation>
    </message>
    <message>
        <source>Whole milk</source>
        <translation>Vollmilch</translation>
    </message>
    <message>
        <source>Low-fat milk</source>
        <translation>Fettarme Milch</translation>
    </message>
    <message>
        <source>Buttermilk</source>
        <translation>Buttermilch</translation>
    </message>
    <message>
        <source>Soy drink with calcium</source>
        <translation>Sojadrink mit Kalzium</translation>
    </message>
    <message>
        <source>Oat drink with calcium</source>
        <translation>Haferdrink mit Kalzium</translation>
    </message>
    <message>
        <source>Almond drink with calcium</source>
        <translation>Mandeldrink mit Kalzium</translation>
    </message>
    <message>
        <source>Orange juice</source>
        <translation>Orangensaft</translation>
    </message>
    <message>
        <source>Apple juice</source>
        <translation>Apfelsaft</translation>
    </message>
    <message>
        <source>Grape juice</source>
        <translation>Traubensaft</translation>
    </message>
    <message>
        <source>Tomato juice</source>
        <translation>Tomatensaft</translation>
    </message>
    <message>
        <source>Carrot juice</source>
        <translation>Karottensaft</translation>
    </message>
    <message>
        <source>Beer, 5 %</source>
        <translation>Bier, 5 %</translation>
    </message>
    <message>
        <source>Beer, 5 %, large</source>
        <translation>Bier, 5 %, groß</translation>
    </message>
    <message>
        <source>Pint of beer, 4 %</source>
        <translation>Pint Bier, 4 %</translation>
    </message>
    <message>
        <source>pint, 568 ml</source>
        <translation>Pint, 568 ml</translation>
    </message>
    <message>
        <source>Alcohol-free beer, 0.5 %</source>
        <translation>Alkoholfreies Bier, 0,5 %</translation>
    </message>
    <message>
        <source>Shandy, 2.5 %</source>
        <translation>Radler, 2,5 %</translation>
    </message>
    <message>
        <source>Cider, 4.5 %</source>
        <translation>Cider, 4,5 %</translation>
    </message>
    <message>
        <source>Red wine, 13 %</source>
        <translation>Rotwein, 13 %</translation>
    </message>
    <message>
        <source>White wine, 12 %</source>
        <translation>Weißwein, 12 %</translation>
    </message>
    <message>
        <source>Sparkling wine, 12 %</source>
        <translation>Sekt, 12 %</translation>
    </message>
    <message>
        <source>glass, 100 ml</source>
        <translation>Glas, 100 ml</translation>
    </message>
    <message>
        <source>Port or sherry, 20 %</source>
        <translation>Portwein oder Sherry, 20 %</translation>
    </message>
    <message>
        <source>glass, 50 ml</source>
        <translation>Glas, 50 ml</translation>
    </message>
    <message>
        <source>Spirits, 40 %</source>
        <translation>Spirituose, 40 %</translation>
    </message>
    <message>
        <source>measure, 40 ml</source>
        <translation>Schnapsglas, 40 ml</translation>
    </message>
    <message>
        <source>Spirits, 40 %, small</source>
        <translation>Spirituose, 40 %, klein</translation>
    </message>
    <message>
        <source>measure, 20 ml</source>
        <translation>Schnapsglas, 20 ml</translation>
    </message>
    <message>
        <source>Liqueur, 20 %</source>
        <translation>Likör, 20 %</translation>
    </message>
    <message>
        <source>Long drink with 40 ml of spirits</source>
        <translation>Longdrink mit 40 ml Spirituose</translation>
    </message>
    <message>
        <source>Banana</source>
        <translation>Banane</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Kiwi fruit</source>
        <translation>Kiwi</translation>
    </message>
    <message>
        <source>Cantaloupe melon</source>
        <translation>Cantaloupe-Melone</translation>
    </message>
    <message>
        <source>Dried apricots</source>
        <translation>Getrocknete Aprikosen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datteln</translation>
    </message>
    <message>
        <source>two, 48 g</source>
        <translation>2 Stück, 48 g</translation>
    </message>
    <message>
        <source>Raisins</source>
        <translation>Rosinen</translation>
    </message>
    <message>
        <source>Avocado</source>
        <translation>Avocado</translation>
    </message>
    <message>
        <source>half, 100 g</source>
        <translation>halbe Frucht, 100 g</translation>
    </message>
    <message>
        <source>Spinach, cooked</source>
        <translation>Spinat, gekocht</translation>
    </message>
    <message>
        <source>Chard, cooked</source>
        <translation>Mangold, gekocht</translation>
    </message>
    <message>
        <source>Kale, cooked</source>
        <translation>Grünkohl, gekocht</translation>
    </message>
    <message>
        <source>Broccoli, cooked</source>
        <translation>Brokkoli, gekocht</translation>
    </message>
    <message>
        <source>Tomato</source>
        <translation>Tomate</translation>
    </message>
    <message>
        <source>Mushrooms, cooked</source>
        <translation>Pilze, gegart</translation>
    </message>
    <message>
        <source>Potatoes, boiled</source>
        <translation>Kartoffeln, gekocht</translation>
    </message>
    <message>
        <source>Baked potato</source>
        <translation>Ofenkartoffel</translation>
    </message>
    <message>
        <source>Sweet potato, baked</source>
        <translation>Süßkartoffel, gebacken</translation>
    </message>
    <message>
        <source>Lentils, cooked</source>
        <translation>Linsen, gekocht</translation>
    </message>
    <message>
        <source>Chickpeas, cooked</source>
        <translation>Kichererbsen, gekocht</translation>
    </message>
    <message>
        <source>White beans, cooked</source>
        <translation>Weiße Bohnen, gekocht</translation>
    </message>
    <message>
        <source>Kidney beans, cooked</source>
        <translation>Kidneybohnen, gekocht</translation>
    </message>
    <message>
        <source>Green soya beans</source>
        <translation>Grüne Sojabohnen</translation>
    </message>
    <message>
        <source>Tofu with calcium</source>
        <translation>Tofu mit Kalzium</translation>
    </message>
    <message>
        <source>portion, 100 g</source>
        <translation>Portion, 100 g</translation>
    </message>
    <message>
        <source>Almonds</source>
        <translation>Mandeln</translation>
    </message>
    <message>
        <source>Cashews</source>
        <translation>Cashewkerne</translation>
    </message>
    <message>
        <source>Hazelnuts</source>
        <translation>Haselnüsse</translation>
    </message>
    <message>
        <source>Peanuts</source>
        <translation>Erdnüsse</translation>
    </message>
    <message>
        <source>Walnuts</source>
        <translation>Walnüsse</translation>
    </message>
    <message>
        <source>Pumpkin seeds</source>
        <translation>Kürbiskerne</translation>
    </message>
    <message>
        <source>Sunflower seeds</source>
        <translation>Sonnenblumenkerne</translation>
    </message>
    <message>
        <source>Chia seeds</source>
        <translation>Chiasamen</translation>
    </message>
    <message>
        <source>Sesame paste</source>
        <translation>Sesammus</translation>
    </message>
    <message>
        <source>Porridge oats</source>
        <translation>Haferflocken</translation>
    </message>
    <message>
        <source>bowl, 50 g dry</source>
        <translation>Schale, 50 g trocken</translation>
    </message>
    <message>
        <source>Wholemeal bread</source>
        <translation>Vollkornbrot</translation>
    </message>
    <message>
        <source>slice, 40 g</source>
        <translation>Scheibe, 40 g</translation>
    </message>
    <message>
        <source>Brown rice, cooked</source>
        <translation>Naturreis, gekocht</translation>
    </message>
    <message>
        <source>Quinoa, cooked</source>
        <translation>Quinoa, gekocht</translation>
    </message>
    <message>
        <source>Yoghurt</source>
        <translation>Joghurt</translation>
    </message>
    <message>
        <source>Cottage cheese</source>
        <translation>Hüttenkäse</translation>
    </message>
    <message>
        <source>Hard cheese</source>
        <translation>Hartkäse</translation>
    </message>
    <message>
        <source>slice, 30 g</source>
        <translation>Scheibe, 30 g</translation>
    </message>
    <message>
        <source>Parmesan</source>
        <translation>Parmesan</translation>
    </message>
    <message>
        <source>portion, 20 g</source>
        <translation>Portion, 20 g</translation>
    </message>
    <message>
        <source>Egg</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Salmon, cooked</source>
        <translation>Lachs, gegart</translation>
    </message>
    <message>
        <source>Sardines with bones</source>
        <translation>Sardinen mit Gräten</translation>
    </message>
    <message>
        <source>tin, 90 g</source>
        <translation>Dose, 90 g</translation>
    </message>
    <message>
        <source>Chicken breast, cooked</source>
        <translation>Hähnchenbrust, gegart</translation>
    </message>
    <message>
        <source>Dark chocolate</source>
        <translation>Zartbitterschokolade</translation>
    </message>
    <message>
        <source>Milk chocolate</source>
        <translation>Milchschokolade</translation>
    </message>
    <message>
        <source>Magnesium 100 mg</source>
        <translation>Magnesium 100 mg</translation>
    </message>
    <message>
        <source>Magnesium 200 mg</source>
        <translation>Magnesium 200 mg</translation>
    </message>
    <message>
        <source>Magnesium 300 mg</source>
        <translation>Magnesium 300 mg</translation>
    </message>
    <message>
        <source>Magnesium 400 mg</source>
        <translation>Magnesium 400 mg</translation>
    </message>
    <message>
        <source>Potassium 99 mg</source>
        <translation>Kalium 99 mg</translation>
    </message>
    <message>
        <source>Potassium chloride 600 mg</source>
        <translation>Kaliumchlorid 600 mg</translation>
    </message>
    <message>
        <source>Calcium 500 mg</source>
        <translation>Kalzium 500 mg</translation>
    </message>
    <message>
        <source>Calcium 600 mg</source>
        <translation>Kalzium 600 mg</translation>
    </message>
    <message>
        <source>Calcium 1000 mg</source>
        <translation>Kalzium 1000 mg</translation>
    </message>
    <message>
        <source>Multivitamin with minerals</source>
        <translation>Multivitamin mit Mineralstoffen</translation>
    </message>
    <message>
        <source>Electrolyte powder</source>
        <translation>Elektrolytpulver</translation>
    </message>
    <message>
        <source>Caffeine 100 mg</source>
        <translation>Koffein 100 mg</translation>
    </message>
    <message>
        <source>Caffeine 200 mg</source>
        <translation>Koffein 200 mg</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Dialogs</source>
        <translation>Dialoge</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Page for the doctor</source>
        <translation>Seite für den Arzt</translation>
    </message>
    <message>
        <source>Save what is there</source>
        <translation>Speichern, was da ist</translation>
    </message>
    <message>
        <source>Close; asks first if something was typed</source>
        <translation>Schließen; bei Ungespeichertem mit Rückfrage</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Den Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Move what is selected to the bin</source>
        <translation>Das Ausgewählte in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Walk through the values</source>
        <translation>Durch die Werte gehen</translation>
    </message>
    <message>
        <source>Stretch the timeline, or draw it together</source>
        <translation>Den Zeitverlauf strecken und stauchen</translation>
    </message>
    <message>
        <source>Move the timeline</source>
        <translation>Den Zeitverlauf verschieben</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Die ganze Zeit zeigen</translation>
    </message>
    <message>
        <source>Let a small chart grow</source>
        <translation>Ein kleines Diagramm groß zeigen</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as there is room</source>
        <translation>Größer, kleiner, so breit wie Platz ist</translation>
    </message>
    <message>
        <source>Change the value in its row</source>
        <translation>Den Wert in seiner Zeile ändern</translation>
    </message>
    <message>
        <source>Answers and the picture</source>
        <translation>Antworten und das Bild</translation>
    </message>
    <message>
        <source>Save from a note; save a new twitch as last time</source>
        <translation>Aus einer Notiz heraus speichern; eine neue Zuckung wie zuletzt</translation>
    </message>
    <message>
        <source>Previous or next answer</source>
        <translation>Die Antwort davor und danach</translation>
    </message>
    <message>
        <source>Choose it, or take it back</source>
        <translation>Wählen oder zurücknehmen</translation>
    </message>
    <message>
        <source>The month before and after, in the calendar</source>
        <translation>Der Monat davor und danach, im Kalender</translation>
    </message>
    <message>
        <source>Walk through the rows</source>
        <translation>Durch die Zeilen gehen</translation>
    </message>
    <message>
        <source>The first value and the last</source>
        <translation>Der erste Wert und der letzte</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Das Bild kopieren</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Medicine</name>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>dose changed</source>
        <translation>Dosis geändert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgesetzt</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>There is no font on this computer that can draw letters, so the page would be empty. Please install one, for example the package fonts-dejavu-core.</source>
        <translation>Auf diesem Computer gibt es keine Schrift, die Buchstaben darstellen kann; die Seite wäre leer. Bitte installieren Sie eine, zum Beispiel das Paket fonts-dejavu-core.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, see the diary</source>
        <translation>
            <numerusform>und %Ln weiterer, siehe Tagebuch</numerusform>
            <numerusform>und %Ln weitere, siehe Tagebuch</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is too full for one sheet. Please leave out a section or choose a larger paper.</source>
        <translation>Die Seite ist zu voll für ein Blatt. Bitte lassen Sie einen Abschnitt weg oder wählen Sie ein größeres Papier.</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>Die Seite konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Arztbesuch</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>left</source>
        <comment>left side of the person</comment>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <comment>right side of the person</comment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>No font could be put into the page, so it would have no text. Please install one, for example the package fonts-dejavu-core.</source>
        <translation>In die Seite ließ sich keine Schrift aufnehmen, sie hätte also keinen Text. Bitte installieren Sie eine, zum Beispiel das Paket fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>%1: day by day</source>
        <comment>title of the page</comment>
        <translation>%1: Tag für Tag</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <translation>Blatt %1 von %2</translation>
    </message>
    <message>
        <source>Self-reported. –: not recorded, which is not zero.</source>
        <translation>Eigene Angaben. –: nicht erfasst, was nicht null ist.</translation>
    </message>
    <message>
        <source>*: beyond the limit (%1).</source>
        <translation>*: jenseits der Grenze (%1).</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Letzte 12 Wochen</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>Letzte 26 Wochen</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>The whole diary</source>
        <translation>Das ganze Tagebuch</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>%1, %2</source>
        <comment>place, side</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>No program was found that shows folders. The file is in “%1”.</source>
        <translation>Es wurde kein Programm gefunden, das Ordner zeigt. Die Datei liegt in „%1“.</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. Leave without saving?</source>
        <translation>Ihre Eingaben sind noch nicht gespeichert. Verlassen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Is any muscle weak?</source>
        <translation>Ist ein Muskel schwach?</translation>
    </message>
    <message>
        <source>weakness</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>Is anything numb?</source>
        <translation>Ist etwas taub?</translation>
    </message>
    <message>
        <source>numbness</source>
        <translation>Taubheit</translation>
    </message>
    <message>
        <source>Is one side of the face drooping?</source>
        <translation>Hängt eine Gesichtshälfte herab?</translation>
    </message>
    <message>
        <source>drooping face</source>
        <translation>hängende Gesichtshälfte</translation>
    </message>
    <message>
        <source>Has your vision changed?</source>
        <translation>Hat sich Ihr Sehen verändert?</translation>
    </message>
    <message>
        <source>changed vision</source>
        <translation>verändertes Sehen</translation>
    </message>
    <message>
        <source>Is speaking difficult?</source>
        <translation>Fällt das Sprechen schwer?</translation>
    </message>
    <message>
        <source>difficult speech</source>
        <translation>erschwertes Sprechen</translation>
    </message>
    <message>
        <source>Has it spread to other parts of the face or body?</source>
        <translation>Hat es sich auf andere Teile des Gesichts oder Körpers ausgebreitet?</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>Ausbreitung</translation>
    </message>
    <message>
        <source>Is the muscle stiff?</source>
        <translation>Ist der Muskel steif?</translation>
    </message>
    <message>
        <source>stiffness</source>
        <translation>Steifheit</translation>
    </message>
    <message>
        <source>Do you suspect a medicine?</source>
        <translation>Haben Sie ein Medikament im Verdacht?</translation>
    </message>
    <message>
        <source>a medicine suspected</source>
        <translation>Medikament im Verdacht</translation>
    </message>
    <message>
        <source>Does the eyelid close completely or not open?</source>
        <translation>Schließt sich das Augenlid ganz oder lässt es sich nicht öffnen?</translation>
    </message>
    <message>
        <source>eye forced shut</source>
        <translation>Auge zugepresst</translation>
    </message>
    <message>
        <source>Is the eye red, swollen or weeping?</source>
        <translation>Ist das Auge rot, geschwollen oder tränt es?</translation>
    </message>
    <message>
        <source>red or swollen eye</source>
        <translation>rotes oder geschwollenes Auge</translation>
    </message>
    <message>
        <source>Is swallowing difficult?</source>
        <translation>Fällt das Schlucken schwer?</translation>
    </message>
    <message>
        <source>difficult swallowing</source>
        <translation>erschwertes Schlucken</translation>
    </message>
    <message>
        <source>Has a muscle become thinner?</source>
        <translation>Ist ein Muskel dünner geworden?</translation>
    </message>
    <message>
        <source>wasting</source>
        <translation>Muskelschwund</translation>
    </message>
    <message>
        <source>Can you hold it back for a moment?</source>
        <translation>Können Sie es einen Moment lang zurückhalten?</translation>
    </message>
    <message>
        <source>can be held back</source>
        <translation>zurückhaltbar</translation>
    </message>
    <message>
        <source>Does it go on in sleep?</source>
        <translation>Hält es im Schlaf an?</translation>
    </message>
    <message>
        <source>in sleep</source>
        <translation>im Schlaf</translation>
    </message>
    <message>
        <source>Is the eye or mouth pulled?</source>
        <translation>Wird das Auge oder der Mund verzogen?</translation>
    </message>
    <message>
        <source>eye or mouth pulled</source>
        <translation>Auge oder Mund verzogen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>yes %1 of %2 (%3)</source>
        <translation>ja %1 von %2 (%3)</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>Nothing is recorded in this period.</source>
        <translation>In diesem Zeitraum ist nichts eingetragen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Twitches by hour</source>
        <translation>Zuckungen nach Stunde</translation>
    </message>
    <message>
        <source>cannot tell, no day is closed</source>
        <translation>nicht zu sagen, kein Tag ist abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n closed day(s), %2 a week</source>
        <translation>
            <numerusform>%1 von %Ln abgeschlossenem Tag, %2 pro Woche</numerusform>
            <numerusform>%1 von %Ln abgeschlossenen Tagen, %2 pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>no day closed</source>
        <translation>kein Tag abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 on %n closed day(s))</source>
        <translation>
            <numerusform>%1 (%2 an %Ln abgeschlossenem Tag)</numerusform>
            <numerusform>%1 (%2 an %Ln abgeschlossenen Tagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message numerus="yes">
        <source>median %1, longest %2 (%n timed)</source>
        <translation>
            <numerusform>Median %1, längste %2 (%Ln gemessen)</numerusform>
            <numerusform>Median %1, längste %2 (%Ln gemessen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Twitch days</source>
        <translation>Tage mit Zuckungen</translation>
    </message>
    <message>
        <source>Twitches a day</source>
        <translation>Zuckungen pro Tag</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>
verdict</source>
        <translation>
Bewertung</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>reference range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>reference range</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>reference range</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>reference range</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>noted as helping</source>
        <translation>als hilfreich notiert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>geholfen</translation>
    </message>
    <message>
        <source>Twitch diary, %1 to %2</source>
        <translation>Zuckungstagebuch, %1 bis %2</translation>
    </message>
    <message>
        <source>Anonymous copy: name, notes and questions are left out</source>
        <translation>Anonyme Kopie: Name, Notizen und Fragen sind weggelassen</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>Zuerst anzusehen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Was und wo</translation>
    </message>
    <message>
        <source>How often, how long, how strong</source>
        <translation>Wie oft, wie lange, wie stark</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Relief tried</source>
        <translation>Versuche zur Linderung</translation>
    </message>
    <message>
        <source>Lab values</source>
        <translation>Laborwerte</translation>
    </message>
    <message>
        <source>Questions for the visit</source>
        <translation>Fragen für den Arztbesuch</translation>
    </message>
    <message>
        <source>(shortened, see the diary)</source>
        <translation>(gekürzt, siehe Tagebuch)</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s), %1 to %2</source>
        <translation>
            <numerusform>an %Ln Tag, %1 bis %2</numerusform>
            <numerusform>an %Ln Tagen, %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Place not answered</source>
        <translation>Stelle nicht beantwortet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>und %Ln weitere Stelle</numerusform>
            <numerusform>und %Ln weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>one day, %1</source>
        <translation>ein Tag, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1 to %2</source>
        <translation>
            <numerusform>%Ln Tag, %1 bis %2</numerusform>
            <numerusform>%Ln Tage, %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>no day without twitching recorded</source>
        <translation>kein Tag ohne Zucken eingetragen</translation>
    </message>
    <message>
        <source>No twitch is recorded in this period.</source>
        <translation>In diesem Zeitraum ist keine Zuckung eingetragen.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>First recorded</source>
        <translation>Zuerst eingetragen</translation>
    </message>
    <message>
        <source>Longest spell</source>
        <translation>Längste Phase</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <source>First noticed</source>
        <translation>Zuerst bemerkt</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ungefähr %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n closed day(s)</source>
        <translation>
            <numerusform>%1 von einem abgeschlossenen Tag</numerusform>
            <numerusform>%1 von %Ln abgeschlossenen Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Days without twitching are missing, so no rates are compared.</source>
        <translation>Tage ohne Zucken fehlen, daher werden keine Häufigkeiten verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with twitching, %1 to %2</source>
        <translation>
            <numerusform>ein Tag mit Zucken, %1 bis %2</numerusform>
            <numerusform>%Ln Tage mit Zucken, %1 bis %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not checked yet: the first check is made with %n closed day(s).</source>
        <translation>
            <numerusform>Noch nicht geprüft: Die erste Prüfung folgt bei %Ln abgeschlossenen Tag.</numerusform>
            <numerusform>Noch nicht geprüft: Die erste Prüfung folgt bei %Ln abgeschlossenen Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>ratio
(95 %)</source>
        <translation>Verhältnis
(95 %)</translation>
    </message>
    <message>
        <source>Whole diary. %1</source>
        <translation>Ganzes Tagebuch. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n about watched habits judged separately</source>
        <translation>
            <numerusform>einer von beobachteten Gewohnheiten für sich</numerusform>
            <numerusform>%Ln von beobachteten Gewohnheiten für sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about “much less than usual” judged separately</source>
        <translation>
            <numerusform>einer weit unter dem Üblichen für sich</numerusform>
            <numerusform>%Ln weit unter dem Üblichen für sich</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1, last on %2</source>
        <translation>seit %1, zuletzt am %2</translation>
    </message>
    <message>
        <source> (put aside by the person)</source>
        <translation> (von der Person beiseitegelegt)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made-up sample diary, %1 to %2</source>
        <translation>Erfundenes Beispieltagebuch, %1 bis %2</translation>
    </message>
    <message>
        <source>no (answered %1 of %2)</source>
        <translation>nein (beantwortet %1 von %2)</translation>
    </message>
    <message>
        <source>; plus %1 on days not closed</source>
        <translation>; %1 weitere an nicht abgeschlossenen Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 on %n day(s)</source>
        <comment>month, twitches a closed day</comment>
        <translation>
            <numerusform>%1 %2 an %Ln Tag</numerusform>
            <numerusform>%1 %2 an %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 no day closed</source>
        <translation>%1 kein Tag abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 of %n day(s)</source>
        <translation>
            <numerusform>%1 an %2 von %Ln Tag</numerusform>
            <numerusform>%1 an %2 von %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rates count only days closed as complete; nothing unrecorded is zero. A day begins at %1. Made %2 by Myolog %3, check sum of the content %4.</source>
        <translation>Raten beruhen nur auf vollständig abgeschlossenen Tagen; nicht Erfasstes ist nie null. Ein Tag beginnt um %1. Erstellt am %2 mit Myolog %3, Prüfsumme des Inhalts %4.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Was verglichen wurde</translation>
    </message>
    <message>
        <source>that day
with / without</source>
        <translation>selber Tag
mit / ohne</translation>
    </message>
    <message>
        <source>the next day
with / without</source>
        <translation>Folgetag
mit / ohne</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) are judged together</source>
        <translation>
            <numerusform>%Ln Vergleich wird beurteilt</numerusform>
            <numerusform>%Ln Vergleiche werden gemeinsam beurteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>twitching on %1 of %n day(s), since %2, still going on</source>
        <translation>
            <numerusform>Zucken an %1 von %Ln Tag, seit %2, hält an</numerusform>
            <numerusform>Zucken an %1 von %Ln Tagen, seit %2, hält an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>twitching on %1 of %n day(s), %2 to %3</source>
        <translation>
            <numerusform>Zucken an %Ln Tag, %2</numerusform>
            <numerusform>Zucken an %1 von %Ln Tagen, %2 bis %3</numerusform>
        </translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>partly logged</source>
        <translation>teilweise erfasst</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Twitches</source>
        <translation>Zuckungen</translation>
    </message>
    <message>
        <source>%1 – %2. %3</source>
        <comment>findings, verdict, its meaning</comment>
        <translation>%1 – %2. %3</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>: %1 closed as complete, %2 partly logged, %3 not logged. Self-reported.</source>
        <translation>: %1 als vollständig abgeschlossen, %2 teilweise erfasst, %3 nicht erfasst. Eigene Angaben.</translation>
    </message>
    <message>
        <source>In the period of this page: median a day, and on how many of the days recorded it was beyond the limit.</source>
        <translation>Im Zeitraum dieser Seite: Median pro Tag, und an wie vielen der erfassten Tage er jenseits der Grenze lag.</translation>
    </message>
    <message>
        <source>Twitches per closed day with what the row names / on all other closed days up to that check, in brackets how many; ratios allow for weekday and trend. %1: an interval that leaves out 1 can still be luck. Of sleep, “that day” follows the night.</source>
        <translation>Zuckungen pro abgeschlossenem Tag mit dem, was die Zeile nennt / an allen anderen abgeschlossenen Tagen bis zu dieser Prüfung, in Klammern deren Zahl; Verhältnisse berücksichtigen Wochentag und Trend. %1: Auch ein Intervall ohne die 1 kann noch Zufall sein. Beim Schlaf folgt „selber Tag“ auf die Nacht.</translation>
    </message>
    <message>
        <source>Not asked or not answered, which does not mean “no”: %1.</source>
        <translation>Nicht gefragt oder nicht beantwortet, das heißt nicht „nein“: %1.</translation>
    </message>
    <message>
        <source>No twitch with a time of day is recorded in this period.</source>
        <translation>In diesem Zeitraum ist keine Zuckung mit Uhrzeit eingetragen.</translation>
    </message>
    <message>
        <source>Fewer than %1 days of this period are closed: too few to say what is usual.</source>
        <translation>Weniger als %1 Tage dieses Zeitraums sind abgeschlossen: zu wenige, um zu sagen, was üblich ist.</translation>
    </message>
    <message>
        <source>No habit is recorded in this period.</source>
        <translation>In diesem Zeitraum ist keine Gewohnheit eingetragen.</translation>
    </message>
    <message>
        <source>Nothing is recorded that could be compared.</source>
        <translation>Es ist nichts eingetragen, was sich vergleichen ließe.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>%1: yes</source>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nein</translation>
    </message>
    <message>
        <source>Twitches</source>
        <translation>Zuckungen</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>Day marks</source>
        <translation>Tagesvermerke</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Lab values</source>
        <translation>Laborwerte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Your own factors</source>
        <translation>Eigene Faktoren</translation>
    </message>
    <message>
        <source>Changed factors</source>
        <translation>Geänderte Faktoren</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es)</source>
        <translation>
            <numerusform>%Ln Zuckung</numerusform>
            <numerusform>%Ln Zuckungen</numerusform>
        </translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>hält noch an</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Zuckung</translation>
    </message>
    <message>
        <source>Twitch, %1</source>
        <translation>Zuckung, %1</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>hat geholfen</translation>
    </message>
    <message>
        <source>did not help</source>
        <translation>hat nicht geholfen</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Tag abgeschlossen</translation>
    </message>
    <message>
        <source>No twitching</source>
        <translation>Kein Zucken</translation>
    </message>
    <message>
        <source>None: %1</source>
        <translation>Keine: %1</translation>
    </message>
    <message>
        <source>Medicine: %1</source>
        <translation>Medikament: %1</translation>
    </message>
    <message>
        <source>reference %1 to %2</source>
        <translation>Referenz %1 bis %2</translation>
    </message>
    <message>
        <source>reference from %1</source>
        <translation>Referenz ab %1</translation>
    </message>
    <message>
        <source>reference up to %1</source>
        <translation>Referenz bis %1</translation>
    </message>
    <message>
        <source>Lab value: %1</source>
        <translation>Laborwert: %1</translation>
    </message>
    <message>
        <source>Question for the visit</source>
        <translation>Frage für den Arztbesuch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Own factor: %1</source>
        <translation>Eigener Faktor: %1</translation>
    </message>
    <message>
        <source>Own drink or food: %1</source>
        <translation>Eigenes Getränk oder Lebensmittel: %1</translation>
    </message>
    <message>
        <source>Changed factor: %1</source>
        <translation>Geänderter Faktor: %1</translation>
    </message>
    <message>
        <source>Watched factors</source>
        <translation>Beobachtete Faktoren</translation>
    </message>
    <message>
        <source>Findings put aside</source>
        <translation>Beiseitegelegte Beobachtungen</translation>
    </message>
    <message>
        <source>Results of checks</source>
        <translation>Ergebnisse von Prüfungen</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>Beobachtet: %1</translation>
    </message>
    <message>
        <source>Finding put aside: %1</source>
        <translation>Beiseitegelegte Beobachtung: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s)</source>
        <translation>
            <numerusform>%Ln abgeschlossener Tag</numerusform>
            <numerusform>%Ln abgeschlossene Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, counts for %2</source>
        <translation>%1, zählt zum %2</translation>
    </message>
    <message>
        <source>Nothing else: %1</source>
        <translation>Nichts weiter: %1</translation>
    </message>
    <message>
        <source>sample diary</source>
        <translation>Beispieltagebuch</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ungefähr %1</translation>
    </message>
    <message>
        <source>Your own drinks and foods</source>
        <translation>Eigene Getränke und Lebensmittel</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Levothyroxine</source>
        <translation>Levothyroxin</translation>
    </message>
    <message>
        <source>Vitamin D</source>
        <translation>Vitamin D</translation>
    </message>
    <message>
        <source>Magnesium in serum</source>
        <translation>Magnesium im Serum</translation>
    </message>
    <message>
        <source>Potassium in serum</source>
        <translation>Kalium im Serum</translation>
    </message>
    <message>
        <source>Flew to New York.</source>
        <translation>Flug nach New York.</translation>
    </message>
    <message>
        <source>Would drinking less coffee be worth a try?</source>
        <translation>Wäre es einen Versuch wert, weniger Kaffee zu trinken?</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>none</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>worst possible</source>
        <translation>so schlimm wie möglich</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Same as the computer</source>
        <translation>Wie der Computer</translation>
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
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Gilt sofort.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Textgröße in Prozent</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>A new day begins at (hour)</source>
        <translation>Ein neuer Tag beginnt um (Stunde)</translation>
    </message>
    <message>
        <source>What happens before this hour of the night still belongs to the day before.</source>
        <translation>Was nachts vor dieser Stunde geschieht, gehört noch zum Vortag.</translation>
    </message>
    <message>
        <source>Sources disagree between 7 and 21 days; the NHS says more than 2 weeks.</source>
        <translation>Die Quellen nennen unterschiedliche Werte zwischen 7 und 21 Tagen; der NHS sagt mehr als 2 Wochen.</translation>
    </message>
    <message>
        <source>Page for the doctor</source>
        <translation>Seite für die Praxis</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Twitching first noticed</source>
        <translation>Zuckungen zuerst bemerkt</translation>
    </message>
    <message>
        <source>For the page for the doctor. A rough date is enough.</source>
        <translation>Für die Seite für die Praxis. Ein ungefähres Datum genügt.</translation>
    </message>
    <message>
        <source>Suggest seeing a doctor after (days)</source>
        <translation>Arztbesuch vorschlagen nach (Tagen)</translation>
    </message>
    <message>
        <source>1.5 hours, at the short end</source>
        <translation>1,5 Stunden, am unteren Ende</translation>
    </message>
    <message>
        <source>3.4 hours, rather short</source>
        <translation>3,4 Stunden, eher kurz</translation>
    </message>
    <message>
        <source>5 hours (typical)</source>
        <translation>5 Stunden, wie üblich</translation>
    </message>
    <message>
        <source>8.3 hours, as in pregnancy</source>
        <translation>8,3 Stunden, in der Schwangerschaft</translation>
    </message>
    <message>
        <source>9.5 hours, at the long end</source>
        <translation>9,5 Stunden, am oberen Ende</translation>
    </message>
    <message>
        <source>10 hours, as with a contraceptive pill</source>
        <translation>10 Stunden, mit Antibabypille</translation>
    </message>
    <message>
        <source>16 hours, the longest in pregnancy</source>
        <translation>16 Stunden, höchster Wert (schwanger)</translation>
    </message>
    <message>
        <source>Half of the caffeine is left after</source>
        <translation>Die Hälfte des Koffeins ist übrig nach</translation>
    </message>
    <message>
        <source>For the estimate of what is still in the body. It varies a lot from person to person.</source>
        <translation>Für die Schätzung, wie viel noch im Körper ist. Diese Zeit ist von Mensch zu Mensch sehr verschieden.</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Calm mode</source>
        <translation>Ruhiger Modus</translation>
    </message>
    <message>
        <source>Today only records, and Findings stay quiet between checks. What needs a doctor soon is always shown.</source>
        <translation>„Heute“ nimmt nur Notizen auf, und die Beobachtungen ruhen zwischen zwei Prüfungen. Was bald ärztlichen Rat braucht, ist immer zu sehen.</translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>“%1” cannot be chosen here.</source>
        <translation>„%1“ kann hier nicht gewählt werden.</translation>
    </message>
    <message>
        <source>The setting could not be stored on this computer.</source>
        <translation>Die Einstellung konnte auf diesem Computer nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message>
        <source>about a week ago</source>
        <translation>vor etwa einer Woche</translation>
    </message>
    <message>
        <source>about three weeks ago</source>
        <translation>vor etwa drei Wochen</translation>
    </message>
    <message>
        <source>about three months ago</source>
        <translation>vor etwa drei Monaten</translation>
    </message>
    <message>
        <source>about a year ago</source>
        <translation>vor etwa einem Jahr</translation>
    </message>
    <message>
        <source>about two weeks ago</source>
        <translation>vor etwa zwei Wochen</translation>
    </message>
    <message>
        <source>about six weeks ago</source>
        <translation>vor etwa sechs Wochen</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>NHS, Twitching eyes and muscles</source>
        <translation>NHS, Twitching eyes and muscles</translation>
    </message>
    <message>
        <source>Mayo Clinic, Eye twitching; American Optometric Association</source>
        <translation>Mayo Clinic, Eye twitching; American Optometric Association</translation>
    </message>
    <message>
        <source>Mayo Clinic, Eye twitching</source>
        <translation>Mayo Clinic, Eye twitching</translation>
    </message>
    <message>
        <source>Turner and Talbot 2013, fasciculation: signs that call for a neurologist</source>
        <translation>Turner und Talbot 2013, Faszikulationen: Zeichen, mit denen man zum Neurologen gehört</translation>
    </message>
    <message>
        <source>NICE NG127, fasciculation with wasting and weakness</source>
        <translation>NICE NG127, Faszikulationen mit Muskelschwund und Schwäche</translation>
    </message>
    <message>
        <source>NICE NG127, tics and involuntary movements in adults</source>
        <translation>NICE NG127, Tics und unwillkürliche Bewegungen bei Erwachsenen</translation>
    </message>
    <message>
        <source>Weill Cornell, hemifacial spasm</source>
        <translation>Weill Cornell, Spasmus hemifacialis</translation>
    </message>
    <message>
        <source>FDA, Spilling the Beans: How Much Caffeine is Too Much?; EFSA Journal 2015;13(5):4102</source>
        <translation>FDA, Spilling the Beans: How Much Caffeine is Too Much?; EFSA Journal 2015;13(5):4102</translation>
    </message>
    <message>
        <source>EFSA Journal 2010;8(3):1459 (women 1.6 l, men 2.0 l a day from drinks)</source>
        <translation>EFSA Journal 2010;8(3):1459 (Frauen 1,6 l, Männer 2,0 l am Tag aus Getränken)</translation>
    </message>
    <message>
        <source>UK Chief Medical Officers 2016: 14 units a week, spread over the week (2 units a day)</source>
        <translation>UK Chief Medical Officers 2016: 14 britische Einheiten in der Woche, über die Woche verteilt (2 Einheiten am Tag)</translation>
    </message>
    <message>
        <source>AASM and Sleep Research Society 2015: 7 hours or more</source>
        <translation>AASM und Sleep Research Society 2015: 7 Stunden oder mehr</translation>
    </message>
    <message>
        <source>Myolog&apos;s own choice on a 0 to 10 scale; no published limit</source>
        <translation>von Myolog selbst gewählt, auf einer Skala von 0 bis 10; keine veröffentlichte Grenze</translation>
    </message>
    <message>
        <source>Myolog&apos;s own choice; no published limit</source>
        <translation>von Myolog selbst gewählt; keine veröffentlichte Grenze</translation>
    </message>
    <message>
        <source>Gunes 2024, eyelid twitching and screen time (103 people and 103 controls: 6.9 against 4.8 hours)</source>
        <translation>Gunes 2024, Lidzucken und Bildschirmzeit (103 Personen und 103 zum Vergleich: 6,9 gegen 4,8 Stunden)</translation>
    </message>
    <message>
        <source>EFSA Journal 2016;14(10):4592, adequate intake</source>
        <translation>EFSA Journal 2016;14(10):4592, angemessene Zufuhr</translation>
    </message>
    <message>
        <source>EFSA Journal 2015;13(7):4186, adequate intake (women 300 mg, men 350 mg)</source>
        <translation>EFSA Journal 2015;13(7):4186, angemessene Zufuhr (Frauen 300 mg, Männer 350 mg)</translation>
    </message>
    <message>
        <source>EFSA Journal 2015;13(5):4101, population reference intake from 25 years</source>
        <translation>EFSA Journal 2015;13(5):4101, Referenzzufuhr für die Bevölkerung ab 25 Jahren</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with (seek immediate care); NHS, FAST; NHS 111 Wales, Bell&apos;s palsy</source>
        <translation>Der Artikel über Zuckungen der Oberlippe, mit dem Myolog begann (sofort ärztliche Hilfe suchen); NHS, FAST; NHS 111 Wales, Bell&apos;s palsy</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with; NHS, Twitching eyes and muscles: more than 2 weeks; American Academy of Ophthalmology, patient site: longer than a week</source>
        <translation>Der Artikel über Zuckungen der Oberlippe, mit dem Myolog begann; NHS, Twitching eyes and muscles: länger als 2 Wochen; American Academy of Ophthalmology, Seite für Patienten: länger als eine Woche</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with (see a provider if it keeps coming back); the numbers are Myolog&apos;s own choice</source>
        <translation>Der Artikel über Zuckungen der Oberlippe, mit dem Myolog begann (zum Arzt, wenn sie immer wiederkommen); die Zahlen hat Myolog selbst gewählt</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with; NHS: more than one place, see a GP</source>
        <translation>Der Artikel über Zuckungen der Oberlippe, mit dem Myolog begann; NHS: mehr als eine Stelle, zum Hausarzt</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with: seek immediate care</source>
        <translation>Der Artikel über Zuckungen der Oberlippe, mit dem Myolog begann: sofort ärztliche Hilfe suchen</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with; NHS: see a GP; Mayo Clinic</source>
        <translation>Der Artikel über Zuckungen der Oberlippe, mit dem Myolog begann; NHS: zum Hausarzt; Mayo Clinic</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with; NHS, Twitching eyes and muscles</source>
        <translation>Der Artikel über Zuckungen der Oberlippe, mit dem Myolog begann; NHS, Twitching eyes and muscles</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>“%1” is not known. Try: myolog --help</source>
        <translation>„%1“ ist nicht bekannt. Versuchen Sie: myolog --help</translation>
    </message>
    <message>
        <source>Only one diary can be opened at a time.</source>
        <translation>Es kann immer nur ein Tagebuch geöffnet sein.</translation>
    </message>
    <message>
        <source>Myolog diaries (*.myolog)</source>
        <translation>Myolog-Tagebücher (*.myolog)</translation>
    </message>
    <message>
        <source>Open another diary instead?</source>
        <translation>Stattdessen ein anderes Tagebuch öffnen?</translation>
    </message>
    <message>
        <source>Open another diary</source>
        <translation>Anderes Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Open a diary</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Begin a new diary instead?</source>
        <translation>Stattdessen ein neues Tagebuch beginnen?</translation>
    </message>
    <message>
        <source>Begin a new diary</source>
        <translation>Neues Tagebuch beginnen</translation>
    </message>
    <message>
        <source>New diary</source>
        <translation>Neues Tagebuch</translation>
    </message>
    <message>
        <source>My diary.myolog</source>
        <translation>Mein Tagebuch.myolog</translation>
    </message>
    <message>
        <source>Myolog needs a display for its window, and there is none. The commands work without: myolog --help</source>
        <translation>Myolog braucht für sein Fenster eine Anzeige, und es gibt keine. Die Befehle funktionieren ohne: myolog --help</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>Es gibt keine Seite „%1“.</translation>
    </message>
    <message>
        <source>Nothing answers at the display “%1”, so Myolog cannot open its window. The commands work without: myolog --help</source>
        <translation>An der Anzeige „%1“ antwortet nichts, deshalb kann Myolog sein Fenster nicht öffnen. Die Befehle gehen auch ohne: myolog --help</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>“%1” is not a Myolog diary. Nothing was changed in it.</source>
        <translation>„%1“ ist kein Myolog-Tagebuch. Es wurde nichts darin geändert.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be created. Please choose another place for the diary.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden. Bitte wählen Sie einen anderen Ort für das Tagebuch.</translation>
    </message>
    <message>
        <source>No diary can be written in the folder “%1”. Please choose another place for it.</source>
        <translation>Im Ordner „%1“ kann kein Tagebuch geschrieben werden. Bitte wählen Sie einen anderen Ort dafür.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Please check its permissions.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden. Bitte prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing. Nothing was changed. Please open a backup copy.</source>
        <translation>„%1“ ist beschädigt: Das Ende fehlt. Es wurde nichts geändert. Bitte öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a diary.</source>
        <translation>„%1“ ist ein Ordner, kein Tagebuch.</translation>
    </message>
    <message>
        <source>There is no diary at “%1”.</source>
        <translation>Bei „%1“ gibt es kein Tagebuch.</translation>
    </message>
    <message>
        <source>This diary was written by a newer Myolog. It needs version %1 or later. Nothing was changed.</source>
        <translation>Dieses Tagebuch wurde von einem neueren Myolog geschrieben. Es braucht Version %1 oder neuer. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This diary was written by an older Myolog. Please open it once where it may be written to, so that it can be brought up to date.</source>
        <translation>Dieses Tagebuch wurde von einem älteren Myolog geschrieben. Bitte öffnen Sie es einmal dort, wo es beschreibbar ist, damit es auf den neuesten Stand gebracht werden kann.</translation>
    </message>
    <message>
        <source>“%1” exists already. Nothing was overwritten.</source>
        <translation>„%1“ gibt es bereits. Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>No copy can be written to “%1”. Please choose another place for it.</source>
        <translation>Nach „%1“ kann keine Kopie geschrieben werden. Bitte wählen Sie einen anderen Ort dafür.</translation>
    </message>
    <message>
        <source>The diary file is damaged. Nothing was changed. Please open a backup copy.</source>
        <translation>Die Tagebuchdatei ist beschädigt. Es wurde nichts geändert. Bitte öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>The diary holds a row that cannot be read. Please open a backup copy.</source>
        <translation>Das Tagebuch enthält eine Zeile, die nicht gelesen werden kann. Bitte öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>This diary must be brought up to date, but the safety copy before it could not be written. Nothing was changed.</source>
        <translation>Dieses Tagebuch muss auf den neuesten Stand gebracht werden, aber die Sicherungskopie davor konnte nicht geschrieben werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Please free some space and try again.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts geändert. Bitte schaffen Sie etwas Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program is writing to this diary. Nothing was changed. Please try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in dieses Tagebuch. Es wurde nichts geändert. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This diary cannot be written to. Nothing was changed. Please check the permissions of the file and its folder.</source>
        <translation>In dieses Tagebuch kann nicht geschrieben werden. Es wurde nichts geändert. Bitte prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The diary cannot be opened. Please check that its folder exists and may be written to.</source>
        <translation>Das Tagebuch kann nicht geöffnet werden. Bitte prüfen Sie, ob sein Ordner vorhanden und beschreibbar ist.</translation>
    </message>
    <message>
        <source>This file is not a Myolog diary.</source>
        <translation>Diese Datei ist kein Myolog-Tagebuch.</translation>
    </message>
    <message>
        <source>Reading or writing the diary failed. Nothing was changed. The disk may be full or disconnected.</source>
        <translation>Das Lesen oder Schreiben des Tagebuchs ist fehlgeschlagen. Es wurde nichts geändert. Der Datenträger ist vielleicht voll oder getrennt.</translation>
    </message>
    <message>
        <source>The diary could not be read or changed.</source>
        <translation>Das Tagebuch konnte nicht gelesen oder geändert werden.</translation>
    </message>
    <message>
        <source>Another program has changed this since, so it is left as it is now.</source>
        <translation>Ein anderes Programm hat dies inzwischen geändert; es bleibt, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Another program has replaced the file of this diary. Nothing was written, and what you typed is still here. To keep what this window shows, use “Copy to…” in the preferences; then open the diary again.</source>
        <translation>Ein anderes Programm hat die Datei dieses Tagebuchs ersetzt. Es wurde nichts geschrieben, und Ihre Eingaben sind noch hier. Um zu behalten, was dieses Fenster zeigt, wählen Sie „Kopieren nach…“ in den Einstellungen; öffnen Sie dann das Tagebuch erneut.</translation>
    </message>
    <message>
        <source>Another program has deleted or moved the file of this diary. Nothing was written, and what you typed is still here. To keep what this window shows, use “Copy to…” in the preferences; then open the copy.</source>
        <translation>Ein anderes Programm hat die Datei dieses Tagebuchs gelöscht oder verschoben. Es wurde nichts geschrieben, und Ihre Eingaben sind noch hier. Um zu behalten, was dieses Fenster zeigt, wählen Sie „Kopieren nach…“ in den Einstellungen; öffnen Sie dann die Kopie.</translation>
    </message>
    <message>
        <source>HOME is not set, so there is no folder for your diary. Please name a diary with --diary.</source>
        <translation>HOME ist nicht gesetzt, es gibt also keinen Ordner für Ihr Tagebuch. Bitte nennen Sie ein Tagebuch mit --diary.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Please write it without the thousands separator.</source>
        <translation>„%1“ kann auf zwei Arten gelesen werden. Bitte schreiben Sie es ohne Tausendertrennzeichen.</translation>
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
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of the clock</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>day, time of the clock</comment>
        <translation>%1, etwa %2</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>ml</translation>
    </message>
    <message>
        <source>l</source>
        <translation>l</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>drinks</source>
        <translation>Standardgläser</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Closing a day: you say that nothing is missing for this day. Only closed days can count as days without twitching, and only they are compared. A closed day can be opened again.</source>
        <translation>Tag abschließen: Sie sagen, dass für diesen Tag nichts fehlt. Nur abgeschlossene Tage können als Tage ohne Zucken zählen, und nur sie werden verglichen. Ein abgeschlossener Tag lässt sich wieder öffnen.</translation>
    </message>
    <message>
        <source>Not recorded: you have not said anything about it. It is never counted as none.</source>
        <translation>Nicht erfasst: Dazu steht nichts im Tagebuch. Es zählt nie als „keine“.</translation>
    </message>
    <message>
        <source>Limit: an amount that tells days apart, for comparing them. It is no verdict; its source stands beside it, and you can set your own. Now: %1.</source>
        <translation>Grenze: ein Wert, der die Tage für den Vergleich in zwei Gruppen teilt. Er ist kein Urteil; seine Quelle steht dabei, und Sie können einen eigenen festlegen. Zurzeit: %1.</translation>
    </message>
    <message>
        <source>Warning sign: something that calls for immediate care, whatever the diary shows: %1.</source>
        <translation>Warnzeichen: etwas, das sofort ärztliche Hilfe braucht, gleich, was das Tagebuch zeigt: %1.</translation>
    </message>
    <message>
        <source>Spell: days with twitching that belong together, with at most two recorded quiet days between them.</source>
        <translation>Phase: Tage mit Zucken, die zusammengehören, mit höchstens zwei erfassten ruhigen Tagen dazwischen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a word and what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Watched: up to %1 habits that you chose beforehand. They are judged apart from all others, and count from the next check on.</source>
        <translation>Beobachtet: bis zu %1 Gewohnheiten, die Sie vorher ausgewählt haben. Sie werden getrennt von allen anderen beurteilt und zählen ab der nächsten Prüfung.</translation>
    </message>
    <message>
        <source>Something that comparing needs is still missing; the page says what.</source>
        <translation>Etwas, das zum Vergleichen nötig ist, fehlt noch; die Seite sagt, was.</translation>
    </message>
    <message>
        <source>“1.5 times the rate”: on the days with it there were one and a half times as many twitches a day. The 95 % interval says between which figures this may lie; while it holds 1, there may be no difference at all.</source>
        <translation>„Das 1,5-Fache“: An den Tagen damit waren es anderthalbmal so viele Zuckungen am Tag. Das 95-%-Intervall sagt, zwischen welchen Zahlen das liegen kann; solange es die 1 enthält, gibt es vielleicht gar keinen Unterschied.</translation>
    </message>
    <message numerus="yes">
        <source>what was recorded in the %n hour(s) before it, against the same clock hours of comparable days, twitching or not.</source>
        <translation>
            <numerusform>was in der %Ln Stunde davor erfasst wurde, gegen dieselbe Uhrzeit vergleichbarer Tage, mit oder ohne Zucken.</numerusform>
            <numerusform>was in den %Ln Stunden davor erfasst wurde, gegen dieselben Uhrzeiten vergleichbarer Tage, mit oder ohne Zucken.</numerusform>
        </translation>
    </message>
    <message>
        <source>habits often come on the same days. Here each is looked at beside the others, to see which of them still goes with twitching by itself. It only describes.</source>
        <translation>Gewohnheiten fallen oft auf dieselben Tage. Hier wird jede neben den anderen betrachtet, um zu sehen, welche auch für sich mit dem Zucken einhergeht. Dies beschreibt nur.</translation>
    </message>
    <message>
        <source>Put aside: a finding that you do not want to see on top. It is counted and checked like the others, stays below with your reason, and is marked on the page for the doctor.</source>
        <translation>Beiseitegelegt: eine Beobachtung, die Sie nicht oben sehen möchten. Sie wird wie die anderen gezählt und geprüft, bleibt mit Ihrem Grund weiter unten stehen und ist auf der Seite für die Praxis gekennzeichnet.</translation>
    </message>
    <message>
        <source>Check: the diary is checked with %1 closed days, then every %2. Between two checks the findings stay as they are, for whoever looks every week finds something by luck.</source>
        <translation>Prüfung: Das Tagebuch wird bei %1 abgeschlossenen Tagen geprüft, danach alle %2. Zwischen zwei Prüfungen bleiben die Beobachtungen, wie sie sind, denn wer jede Woche nachsieht, findet durch Zufall etwas.</translation>
    </message>
</context>
<context>
    <name>myolog::ActNowWords</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>myolog::AmountEdit</name>
    <message>
        <source>of 10</source>
        <translation>von 10</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>myolog::Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Das Jahr danach</translation>
    </message>
</context>
<context>
    <name>myolog::CalendarLegend</name>
    <message>
        <source>twitched</source>
        <translation>gezuckt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>partly logged</source>
        <translation>teilweise erfasst</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>twitches not logged</source>
        <translation>Zuckungen nicht erfasst</translation>
    </message>
</context>
<context>
    <name>myolog::CellEdit</name>
    <message>
        <source>This entry was changed or deleted meanwhile. What you wrote was not stored: %1</source>
        <translation>Dieser Eintrag wurde inzwischen geändert oder gelöscht. Was Sie geschrieben haben, wurde nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>myolog::ChartChooser</name>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Diagramm</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>Twitches in the &amp;amount chart</source>
        <translation>Zuckungen (&amp;Mengen-Diagramm)</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln Tag später</numerusform>
            <numerusform>%Ln Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bars of the timeline</source>
        <translation>&amp;Balken des Zeitverlaufs</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
</context>
<context>
    <name>myolog::CheckedLine</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>Hier wird eine Zahl gebraucht.</translation>
    </message>
</context>
<context>
    <name>myolog::ChoiceBar</name>
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
    <name>myolog::CloseDayDialog</name>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es) recorded</source>
        <translation>
            <numerusform>%Ln Zuckung eingetragen</numerusform>
            <numerusform>%Ln Zuckungen eingetragen</numerusform>
        </translation>
    </message>
    <message>
        <source>No twitch recorded; the day will count as one without.</source>
        <translation>Keine Zuckung eingetragen; der Tag zählt dann als Tag ohne Zucken.</translation>
    </message>
    <message>
        <source>none that day</source>
        <translation>keine an diesem Tag</translation>
    </message>
    <message>
        <source>leave unrecorded</source>
        <translation>nicht erfassen</translation>
    </message>
    <message>
        <source>What you do not answer stays unrecorded.</source>
        <translation>Was Sie nicht beantworten, bleibt nicht erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>Also close earlier days (%n not closed)</source>
        <translation>
            <numerusform>Auch frühere Tage abschließen (%Ln nicht abgeschlossen)</numerusform>
            <numerusform>Auch frühere Tage abschließen (%Ln nicht abgeschlossen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>Noch offen:</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <translation>%1, bisher %2</translation>
    </message>
    <message>
        <source>that was all</source>
        <translation>das war alles</translation>
    </message>
    <message>
        <source>This day is closed already.</source>
        <translation>Dieser Tag ist bereits abgeschlossen.</translation>
    </message>
    <message>
        <source>No twitch recorded; the day counts as one without.</source>
        <translation>Keine Zuckung eingetragen; der Tag zählt als Tag ohne Zucken.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>myolog::CloseDaysDialog</name>
    <message>
        <source>Close past days</source>
        <translation>Vergangene Tage abschließen</translation>
    </message>
    <message>
        <source>Close days</source>
        <translation>Tage abschließen</translation>
    </message>
    <message>
        <source>A closed day has nothing more to add. Without twitches it then counts as a day without twitching, so close only days you remember.</source>
        <translation>Abgeschlossen heißt: An diesem Tag fehlt nichts. Ohne Zuckungen zählt er dann als Tag ohne Zucken; schließen Sie daher nur Tage ab, an die Sie sich erinnern.</translation>
    </message>
    <message>
        <source>Where nothing was logged, note “none” for</source>
        <translation>Wo nichts eingetragen ist, „keine“ notieren für</translation>
    </message>
    <message numerus="yes">
        <source>Close %n day(s)</source>
        <translation>
            <numerusform>%Ln Tag abschließen</numerusform>
            <numerusform>%Ln Tage abschließen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>myolog::DayChecklist</name>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message>
        <source>Choose days with &amp;entries</source>
        <translation>Tage mit &amp;Einträgen wählen</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Keine wählen</translation>
    </message>
    <message>
        <source>Days not closed yet</source>
        <translation>Noch nicht abgeschlossene Tage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Twitches</source>
        <translation>Zuckungen</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Weitere Einträge</translation>
    </message>
</context>
<context>
    <name>myolog::DayModel</name>
    <message>
        <source>%1: outside the diary</source>
        <translation>%1: außerhalb des Tagebuchs</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n twitch(es), %2</source>
        <translation>
            <numerusform>%1: %Ln Zuckung, %2</numerusform>
            <numerusform>%1: %Ln Zuckungen, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no twitching, %2</source>
        <translation>%1: kein Zucken, %2</translation>
    </message>
    <message>
        <source>%1: partly logged, not closed</source>
        <translation>%1: teilweise erfasst, nicht abgeschlossen</translation>
    </message>
    <message>
        <source>%1: not logged</source>
        <translation>%1: nicht erfasst</translation>
    </message>
</context>
<context>
    <name>myolog::DiaryCard</name>
    <message>
        <source>Your diary file</source>
        <translation>Ihre Tagebuchdatei</translation>
    </message>
    <message>
        <source>Place of the diary file</source>
        <translation>Ort der Tagebuchdatei</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Kopieren nach…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. A copy is a whole diary: keep one on another disk.</source>
        <translation>Nichts verlässt diesen Computer. Eine Kopie ist ein ganzes Tagebuch: Bewahren Sie eine auf einem anderen Datenträger auf.</translation>
    </message>
    <message>
        <source>Copy the diary to</source>
        <translation>Tagebuch kopieren nach</translation>
    </message>
    <message>
        <source>Diaries (*.myolog)</source>
        <translation>Tagebücher (*.myolog)</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Kopiert nach %1.</translation>
    </message>
    <message>
        <source>The file is whole; every entry can be read.</source>
        <translation>Die Datei ist vollständig; jeder Eintrag ist lesbar.</translation>
    </message>
</context>
<context>
    <name>myolog::DismissDialog</name>
    <message>
        <source>Put aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>for example: I was travelling</source>
        <translation>zum Beispiel: ich war auf Reisen</translation>
    </message>
    <message>
        <source>Put a finding aside</source>
        <translation>Beobachtung beiseitelegen</translation>
    </message>
    <message>
        <source>It moves down to “Put aside”, with your reason. It is checked like the others, and the page for the doctor says that you put it aside. You can take it back at any time.</source>
        <translation>Diese Beobachtung rückt nach unten zu „Beiseitegelegt“, mit Ihrem Grund. Sie wird weiter geprüft wie die anderen, und auf der Seite für die Praxis steht, dass Sie sie beiseitegelegt haben. Das lässt sich jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Grund, wenn Sie mögen</translation>
    </message>
</context>
<context>
    <name>myolog::DurationEdit</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Unit of the duration</source>
        <translation>Einheit der Dauer</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Wie lange?</translation>
    </message>
</context>
<context>
    <name>myolog::EntryDialog</name>
    <message>
        <source>How much?</source>
        <translation>Wie viel?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>Hat es geholfen?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Please say how much, or leave with Esc.</source>
        <translation>Bitte geben Sie an, wie viel, oder schließen Sie mit Esc.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>%1 eintragen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1 is answered with a whole number from 0 to %2.</source>
        <translation>%1 wird mit einer ganzen Zahl von 0 bis %2 beantwortet.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>When did you wake up?</source>
        <translation>Wann sind Sie aufgewacht?</translation>
    </message>
</context>
<context>
    <name>myolog::EpisodeDialog</name>
    <message>
        <source>Log a twitch</source>
        <translation>Zuckung eintragen</translation>
    </message>
    <message>
        <source>Change a twitch</source>
        <translation>Zuckung ändern</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Weitere Fragen</translation>
    </message>
    <message>
        <source>How many twitches in one go?</source>
        <translation>Wie viele Zuckungen auf einmal?</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Was hat geholfen?</translation>
    </message>
    <message>
        <source>Also noticed:</source>
        <translation>Außerdem bemerkt:</translation>
    </message>
    <message>
        <source>You can leave any answer blank. Enter saves, Esc leaves.</source>
        <translation>Jede Antwort darf offen bleiben. Die Eingabetaste speichert, Esc schließt.</translation>
    </message>
    <message>
        <source>Save as last time: %1</source>
        <translation>Speichern wie zuletzt: %1</translation>
    </message>
</context>
<context>
    <name>myolog::EpisodesCard</name>
    <message>
        <source>some time</source>
        <translation>irgendwann</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ungefähr %1</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>dauert an</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>place not given</source>
        <translation>Stelle nicht angegeben</translation>
    </message>
    <message>
        <source>Twitches today</source>
        <translation>Zuckungen heute</translation>
    </message>
    <message>
        <source>Twitches that day</source>
        <translation>Zuckungen an diesem Tag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None: the day is closed.</source>
        <translation>Keine: Der Tag ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Nothing recorded so far.</source>
        <translation>Bisher nichts eingetragen.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete a twitch</source>
        <translation>Zuckung löschen</translation>
    </message>
    <message>
        <source>None, as you noted.</source>
        <translation>Keine, wie Sie notiert haben.</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>counts for %1</source>
        <translation>zählt zum %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier: show more</source>
        <translation>
            <numerusform>%Ln frühere: mehr anzeigen</numerusform>
            <numerusform>%Ln frühere: mehr anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1, %2.</source>
        <translation>Gelöscht: %1, %2.</translation>
    </message>
</context>
<context>
    <name>myolog::FactorCard</name>
    <message>
        <source>What is tracked</source>
        <translation>Was erfasst wird</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Only log when it happens</source>
        <translation>&amp;Nur eintragen, wenn es vorkommt</translation>
    </message>
    <message>
        <source>Your limit</source>
        <translation>Ihre Grenze</translation>
    </message>
    <message>
        <source>Use the built-in limit</source>
        <translation>Eingebaute Grenze verwenden</translation>
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
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Then a closed day without an entry counts as a day without it.</source>
        <translation>Ein abgeschlossener Tag ohne Eintrag zählt dann als Tag, an dem es nicht vorkam.</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>&amp;Einheit:</translation>
    </message>
    <message>
        <source>Your &amp;limit:</source>
        <translation>Ihre &amp;Grenze:</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>Days are not compared by this: there is no limit.</source>
        <translation>Tage werden danach nicht verglichen: Es gibt keine Grenze.</translation>
    </message>
    <message>
        <source>Built in: %1. Source: %2</source>
        <translation>Eingebaut: %1. Quelle: %2</translation>
    </message>
    <message>
        <source>A day counts as %1.</source>
        <translation>Ein Tag zählt als %1.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Between 0 and %1, please.</source>
        <translation>Bitte zwischen 0 und %1.</translation>
    </message>
    <message>
        <source>Only for people who log all they eat and drink: a day with half of it would look like a day with too little.</source>
        <translation>Nur für Menschen, die alles erfassen, was sie essen und trinken: Ein halb erfasster Tag sähe aus wie ein Tag mit zu wenig.</translation>
    </message>
</context>
<context>
    <name>myolog::FactorRow</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Say that there was none that day</source>
        <translation>Angeben, dass es an diesem Tag nichts davon gab</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>or from</source>
        <translation>oder von</translation>
    </message>
    <message>
        <source>Fell asleep at</source>
        <translation>Eingeschlafen um</translation>
    </message>
    <message>
        <source>Woke up at</source>
        <translation>Aufgewacht um</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Add the night</source>
        <translation>Nacht hinzufügen</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What this is made of</source>
        <translation>Woraus sich das zusammensetzt</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Eintragen: %1</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Eingetragen: %1.</translation>
    </message>
    <message>
        <source>Please write both times, for example 23:30 and 6:30.</source>
        <translation>Bitte geben Sie beide Zeiten an, zum Beispiel 23:30 und 6:30.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete an entry</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>that was all</source>
        <translation>das war alles</translation>
    </message>
    <message>
        <source>It came along with other habits. Say that there was no more.</source>
        <translation>Das kam mit anderen Gewohnheiten mit. Sagen Sie, dass es nicht mehr war.</translation>
    </message>
</context>
<context>
    <name>myolog::FindingsPage</name>
    <message>
        <source>The diary is being read</source>
        <translation>Das Tagebuch wird gelesen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>The analysis was stopped; nothing is shown.</source>
        <translation>Die Auswertung wurde abgebrochen; es wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>Show what the last check said</source>
        <translation>Zeigen, was die letzte Prüfung ergab</translation>
    </message>
    <message>
        <source>Until then findings rest: a look in between shows nothing new.</source>
        <translation>Bis dahin ruhen die Beobachtungen: Ein Blick dazwischen zeigt nichts Neues.</translation>
    </message>
</context>
<context>
    <name>myolog::FindingsRun</name>
    <message>
        <source>Keep what the check said</source>
        <translation>Ergebnis der Prüfung aufbewahren</translation>
    </message>
</context>
<context>
    <name>myolog::FolderButton</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>myolog::HabitsCard</name>
    <message>
        <source>About %1 still in the body (%2 to %3)</source>
        <translation>Noch im Körper: ungefähr %1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add a drink, food or supplement …</source>
        <translation>Getränk, Lebensmittel oder Ergänzungsmittel hinzufügen …</translation>
    </message>
    <message>
        <source>Add a drink, food or supplement</source>
        <translation>Getränk, Lebensmittel oder Ergänzungsmittel hinzufügen</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Eintragen: %1</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Eingetragen: %1.</translation>
    </message>
    <message>
        <source>Find another habit …</source>
        <translation>Weitere Gewohnheit suchen …</translation>
    </message>
    <message>
        <source>Find another habit</source>
        <translation>Weitere Gewohnheit suchen</translation>
    </message>
    <message>
        <source>About %1 still in the body</source>
        <translation>Noch im Körper: ungefähr %1</translation>
    </message>
</context>
<context>
    <name>myolog::HistoryList</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the diary</source>
        <translation>Im Tagebuch suchen</translation>
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
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Typed and imported</source>
        <translation>Eingegeben und importiert</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>Nothing fits. Change the search or the span.</source>
        <translation>Nichts passt. Ändern Sie die Suche oder die Zeitspanne.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far; still looking …</source>
        <translation>%1 von %2 bisher; die Suche läuft noch …</translation>
    </message>
    <message>
        <source>Enter opens an entry, F2 changes its value in the row.</source>
        <translation>Eingabe öffnet einen Eintrag, F2 ändert seinen Wert in der Zeile.</translation>
    </message>
    <message>
        <source>Log a twitch</source>
        <translation>Zuckung eintragen</translation>
    </message>
</context>
<context>
    <name>myolog::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change a value here.</source>
        <translation>Ein Doppelklick oder F2 ändert hier einen Wert.</translation>
    </message>
</context>
<context>
    <name>myolog::HistoryPage</name>
    <message>
        <source>&amp;Close past days…</source>
        <translation>Vergangene Tage &amp;abschließen…</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete all from this file</source>
        <translation>Alles aus dieser Datei löschen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;Papierkorb</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Habit</source>
        <translation>&amp;Gewohnheit</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Use “Add” to enter what you remember.</source>
        <translation>Noch ist nichts eingetragen. Mit „Hinzufügen“ tragen Sie ein, woran Sie sich erinnern.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entry(s).</source>
        <translation>
            <numerusform>%Ln Eintrag gelöscht.</numerusform>
            <numerusform>%Ln Einträge gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n entry(s).</source>
        <translation>
            <numerusform>%Ln Eintrag wiederhergestellt.</numerusform>
            <numerusform>%Ln Einträge wiederhergestellt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>myolog::IdentityCard</name>
    <message>
        <source>About you</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>A&amp;nonymous copy</source>
        <translation>&amp;Anonyme Kopie</translation>
    </message>
    <message>
        <source>Leaves out name, date of birth, notes and questions.</source>
        <translation>Lässt Name, Geburtsdatum, Notizen und Fragen weg.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation>&amp;Geburtsdatum</translation>
    </message>
</context>
<context>
    <name>myolog::LabDialog</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Lower end of the reference range</source>
        <translation>Unteres Ende des Referenzbereichs</translation>
    </message>
    <message>
        <source>Upper end of the reference range</source>
        <translation>Oberes Ende des Referenzbereichs</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Laboratory value</source>
        <translation>Laborwert</translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation>Kalium</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnesium</translation>
    </message>
    <message>
        <source>Calcium</source>
        <translation>Calcium</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Copy value, unit and reference range from the laboratory&apos;s sheet. Ranges differ between laboratories.</source>
        <translation>Übernehmen Sie Wert, Einheit und Referenzbereich vom Laborbefund. Die Bereiche unterscheiden sich von Labor zu Labor.</translation>
    </message>
    <message>
        <source>The upper end lies under the lower end.</source>
        <translation>Das obere Ende liegt unter dem unteren.</translation>
    </message>
    <message>
        <source>Record a laboratory value</source>
        <translation>Laborwert eintragen</translation>
    </message>
    <message>
        <source>&amp;What was measured?</source>
        <translation>Was wurde &amp;gemessen?</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>Reference range &amp;from</source>
        <translation>Referenzbereich &amp;von</translation>
    </message>
    <message>
        <source>Reference range &amp;to</source>
        <translation>Referenzbereich &amp;bis</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
</context>
<context>
    <name>myolog::ListCard</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
</context>
<context>
    <name>myolog::MainWindow</name>
    <message>
        <source>Myolog diaries (*.myolog)</source>
        <translation>Myolog-Tagebücher (*.myolog)</translation>
    </message>
    <message>
        <source>%1 – Myolog</source>
        <translation>%1 – Myolog</translation>
    </message>
    <message>
        <source>Sample diary</source>
        <translation>Beispieltagebuch</translation>
    </message>
    <message>
        <source>Open a diary</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>New diary</source>
        <translation>Neues Tagebuch</translation>
    </message>
    <message>
        <source>My diary.myolog</source>
        <translation>Mein Tagebuch.myolog</translation>
    </message>
    <message>
        <source>About Myolog</source>
        <translation>Über Myolog</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>Der Tag ist abgeschlossen.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>Myolog %1
A private diary for twitching muscles.
It is no medical device and makes no diagnosis.
Licence: GPL-3.0-or-later</source>
        <translation>Myolog %1
Ein privates Tagebuch für zuckende Muskeln.
Es ist kein Medizinprodukt und stellt keine Diagnosen.
Lizenz: GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>The twitch is recorded.</source>
        <translation>Die Zuckung ist eingetragen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann Sie zum Arzt gehen sollten</translation>
    </message>
</context>
<context>
    <name>myolog::MedicineDialog</name>
    <message>
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>for example 50 mg twice a day</source>
        <translation>zum Beispiel 50 mg zweimal täglich</translation>
    </message>
    <message>
        <source>Some medicines can go together with twitching. Ask your pharmacist or doctor; do not stop a prescribed medicine on your own. (Source: NHS, Twitching eyes and muscles)</source>
        <translation>Manche Medikamente können mit Zucken einhergehen. Fragen Sie in der Apotheke oder ärztlich nach; setzen Sie ein verordnetes Medikament nicht eigenständig ab. (Quelle: NHS, Twitching eyes and muscles)</translation>
    </message>
    <message>
        <source>Which medicine is it?</source>
        <translation>Welches Medikament ist es?</translation>
    </message>
    <message>
        <source>Record a medicine</source>
        <translation>Medikament eintragen</translation>
    </message>
    <message>
        <source>&amp;Medicine</source>
        <translation>&amp;Medikament</translation>
    </message>
    <message>
        <source>&amp;What happened?</source>
        <translation>&amp;Was ist geschehen?</translation>
    </message>
    <message>
        <source>&amp;Dose</source>
        <translation>D&amp;osis</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
</context>
<context>
    <name>myolog::MenuBar</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>myolog::MonthView</name>
    <message>
        <source>Calendar of the month</source>
        <translation>Kalender des Monats</translation>
    </message>
</context>
<context>
    <name>myolog::NoteDialog</name>
    <message>
        <source>A &amp;question for the next visit</source>
        <translation>Eine &amp;Frage für den nächsten Arztbesuch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves.</source>
        <translation>Strg+Eingabe speichert.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>There is nothing written yet.</source>
        <translation>Es ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;When?</source>
        <translation>&amp;Wann?</translation>
    </message>
</context>
<context>
    <name>myolog::OptionalDateEdit</name>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>about this day:</source>
        <translation>etwa an diesem Tag:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>myolog::OwnFactorDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>&amp;Only log when it happens</source>
        <translation>Nur ein&amp;tragen, wenn es vorkommt</translation>
    </message>
    <message>
        <source>Own factor</source>
        <translation>Eigener Faktor</translation>
    </message>
    <message>
        <source>an amount, added up over the day</source>
        <translation>eine Menge, über den Tag zusammengezählt</translation>
    </message>
    <message>
        <source>a scale from 0 to 10</source>
        <translation>eine Skala von 0 bis 10</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <source>at the limit or more</source>
        <translation>an der Grenze oder darüber</translation>
    </message>
    <message>
        <source>under the limit</source>
        <translation>unter der Grenze</translation>
    </message>
    <message>
        <source>With a limit, days beyond it are compared with the other days.</source>
        <translation>Mit einer Grenze werden Tage jenseits davon mit den übrigen Tagen verglichen.</translation>
    </message>
    <message>
        <source>number of times or pieces</source>
        <translation>Anzahl (Male oder Stück)</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt es?</translation>
    </message>
    <message>
        <source>There is one with this name already.</source>
        <translation>Es gibt schon einen mit diesem Namen.</translation>
    </message>
    <message>
        <source>Between 0 and %1, please.</source>
        <translation>Bitte zwischen 0 und %1.</translation>
    </message>
    <message>
        <source>Own factor %1</source>
        <translation>Eigener Faktor %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;What is it?</source>
        <translation>&amp;Was ist es?</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>&amp;Limit (optional)</source>
        <translation>&amp;Grenze (darf leer bleiben)</translation>
    </message>
    <message>
        <source>&amp;Compare days</source>
        <translation>Tage &amp;vergleichen</translation>
    </message>
</context>
<context>
    <name>myolog::OwnIntakeDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Own drink or food</source>
        <translation>Eigenes Getränk oder Lebensmittel</translation>
    </message>
    <message>
        <source>drink</source>
        <translation>Getränk</translation>
    </message>
    <message>
        <source>food</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>supplement</source>
        <translation>Nahrungsergänzung</translation>
    </message>
    <message>
        <source>for example cup, 200 ml</source>
        <translation>zum Beispiel Tasse, 200 ml</translation>
    </message>
    <message>
        <source>Leave blank what a serving does not contain. Entries already made keep their amounts.</source>
        <translation>Lassen Sie leer, was eine Portion nicht enthält. Frühere Einträge behalten ihre Mengen.</translation>
    </message>
    <message>
        <source>What one serving carries</source>
        <translation>Was eine Portion enthält</translation>
    </message>
    <message>
        <source>An amount is not negative.</source>
        <translation>Eine Menge ist nicht negativ.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt es?</translation>
    </message>
    <message>
        <source>What does a serving carry?</source>
        <translation>Was enthält eine Portion?</translation>
    </message>
    <message>
        <source>Own drink or food %1</source>
        <translation>Eigenes Getränk oder Lebensmittel %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Serving</source>
        <translation>&amp;Portion</translation>
    </message>
    <message>
        <source>A drink, food or supplement has this name already.</source>
        <translation>Ein Getränk, Lebensmittel oder Ergänzungsmittel heißt schon so.</translation>
    </message>
</context>
<context>
    <name>myolog::PagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
    <message>
        <source>Zoom with + and -, or with Ctrl and the wheel; 0 fits the width.</source>
        <translation>Zoomen mit + und - oder mit Strg und dem Mausrad; 0 passt an die Breite an.</translation>
    </message>
</context>
<context>
    <name>myolog::PeriodChooser</name>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
</context>
<context>
    <name>myolog::PreferencesPage</name>
    <message>
        <source>Your own factors</source>
        <translation>Eigene Faktoren</translation>
    </message>
    <message>
        <source>Add anything else you want to track.</source>
        <translation>Sie können hinzufügen, was Sie sonst noch erfassen möchten.</translation>
    </message>
    <message>
        <source>Add drinks or foods that are missing from the list.</source>
        <translation>Sie können hinzufügen, was unter den Getränken und Lebensmitteln fehlt.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>No medicine is recorded.</source>
        <translation>Kein Medikament ist erfasst.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Own factor</source>
        <translation>Eigener Faktor</translation>
    </message>
    <message>
        <source>Your own drinks and foods</source>
        <translation>Eigene Getränke und Lebensmittel</translation>
    </message>
</context>
<context>
    <name>myolog::PreviewAndChoices</name>
    <message>
        <source>Choices for the page</source>
        <translation>Auswahl für die Seite</translation>
    </message>
</context>
<context>
    <name>myolog::QuestionList</name>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Questions for the visit</source>
        <translation>Fragen für den Arztbesuch</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change a question.</source>
        <translation>Doppelklick oder F2 ändert eine Frage.</translation>
    </message>
    <message>
        <source>A question for the doctor</source>
        <translation>Eine Frage für die Praxis</translation>
    </message>
    <message>
        <source>New question for the visit</source>
        <translation>Neue Frage für den Arztbesuch</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Change a question</source>
        <translation>Frage ändern</translation>
    </message>
    <message>
        <source>Delete a question</source>
        <translation>Frage löschen</translation>
    </message>
</context>
<context>
    <name>myolog::SampleBanner</name>
    <message>
        <source>This is a sample diary. Your own diary is untouched.</source>
        <translation>Dies ist ein Beispieltagebuch. Ihr eigenes Tagebuch bleibt unverändert.</translation>
    </message>
    <message>
        <source>Back to my diary</source>
        <translation>Zurück zu meinem Tagebuch</translation>
    </message>
</context>
<context>
    <name>myolog::SectionsCard</name>
    <message>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>A table with a row for each day of the period.</source>
        <translation>Eine Tabelle mit einer Zeile für jeden Tag des Zeitraums.</translation>
    </message>
    <message>
        <source>Table of every &amp;day, on sheets of its own</source>
        <translation>Tabelle aller &amp;Tage, auf eigenen Blättern</translation>
    </message>
</context>
<context>
    <name>myolog::Session</name>
    <message>
        <source>The diary “%1” is already open in another window of Myolog. Please use that window, or close it first.</source>
        <translation>Das Tagebuch „%1“ ist bereits in einem anderen Fenster von Myolog geöffnet. Bitte verwenden Sie jenes Fenster oder schließen Sie es zuerst.</translation>
    </message>
</context>
<context>
    <name>myolog::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>myolog::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>myolog::SiteDot</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>myolog::SitePicker</name>
    <message>
        <source>Type or point: upper lip, eyelid …</source>
        <translation>Tippen oder zeigen: Oberlippe, Augenlid …</translation>
    </message>
    <message>
        <source>Where does it twitch?</source>
        <translation>Wo zuckt es?</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>Welche Seite?</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>As in a mirror: your left is on the left.</source>
        <translation>Wie im Spiegel: Ihre linke Seite ist links.</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose a place, or leave this empty.</source>
        <translation>„%1“ steht nicht in der Liste. Wählen Sie eine Stelle, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Which one: %1?</source>
        <translation>Welche Stelle: %1?</translation>
    </message>
</context>
<context>
    <name>myolog::StillQuestion</name>
    <message>
        <source>Still twitching</source>
        <translation>Es zuckt noch</translation>
    </message>
    <message>
        <source>It stopped, I don&apos;t know when</source>
        <translation>Es hat aufgehört, ich weiß nicht wann</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save when it stopped</source>
        <translation>Speichern, wann es aufgehört hat</translation>
    </message>
    <message>
        <source>It stopped at</source>
        <translation>Aufgehört um</translation>
    </message>
    <message>
        <source>Still twitching? It began at %1.</source>
        <translation>Zuckt es noch? Begonnen hat es um %1.</translation>
    </message>
    <message>
        <source>Still twitching? It began %1.</source>
        <translation>Zuckt es noch? Begonnen hat es: %1.</translation>
    </message>
    <message>
        <source>%1 is still to come. Please write when it stopped.</source>
        <translation>%1 kommt erst noch. Bitte geben Sie an, wann es aufgehört hat.</translation>
    </message>
    <message>
        <source>Please write a time, for example 21:30.</source>
        <translation>Bitte geben Sie eine Uhrzeit an, zum Beispiel 21:30.</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Zeitmessung beenden</translation>
    </message>
</context>
<context>
    <name>myolog::TodayPage</name>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>Der Tag ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation>Tag wieder öffnen</translation>
    </message>
    <message>
        <source>The day is open again.</source>
        <translation>Der Tag ist wieder offen.</translation>
    </message>
    <message>
        <source>Before %1 this still belongs to %2.</source>
        <translation>Vor %1 gehört dies noch zum %2.</translation>
    </message>
</context>
<context>
    <name>myolog::TrendsPage</name>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the picture with its sentence</source>
        <translation>Kopiert das Bild mit seinem Satz</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Show a&amp;ll of it</source>
        <translation>A&amp;lles zeigen</translation>
    </message>
    <message>
        <source>Plus and minus or Ctrl with the wheel draw the timeline out, Shift with an arrow or dragging moves it, 0 shows all of it.</source>
        <translation>Plus und Minus oder Strg mit dem Mausrad strecken den Zeitverlauf, Umschalt mit einem Pfeil oder Ziehen verschiebt ihn, 0 zeigt alles.</translation>
    </message>
    <message>
        <source>In calm mode findings rest between two checks. The Findings page shows them when you ask for them.</source>
        <translation>Im ruhigen Modus ruhen die Beobachtungen zwischen zwei Prüfungen. Die Seite „Beobachtungen“ zeigt sie, wenn Sie danach fragen.</translation>
    </message>
    <message>
        <source>The comparisons are being computed: %1 % done.</source>
        <translation>Die Vergleiche werden berechnet: %1 % fertig.</translation>
    </message>
    <message>
        <source>A click or Enter draws it large, with all its signs named.</source>
        <translation>Ein Klick oder die Eingabetaste zeichnet es groß und benennt alle Zeichen.</translation>
    </message>
</context>
<context>
    <name>myolog::TwitchBar</name>
    <message>
        <source>It is twitching now</source>
        <translation>Es zuckt gerade</translation>
    </message>
    <message>
        <source>Log a twitch</source>
        <translation>Zuckung eintragen</translation>
    </message>
    <message>
        <source>Twitching for %1</source>
        <translation>Zuckt seit %1</translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <translation>Zuletzt: %1, %2</translation>
    </message>
    <message>
        <source>Stop: it has ended</source>
        <translation>Stopp: Es ist vorbei</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Zeitmessung beenden</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Zeitmessung starten</translation>
    </message>
    <message>
        <source>It is twitching now, where it did last time</source>
        <translation>Es zuckt gerade, wo es zuletzt gezuckt hat</translation>
    </message>
    <message>
        <source>As last time: %1</source>
        <translation>Wie zuletzt: %1</translation>
    </message>
    <message>
        <source>%1, counts for %2</source>
        <translation>%1, zählt zum %2</translation>
    </message>
</context>
<context>
    <name>myolog::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>myolog::UnrecordedLine</name>
    <message>
        <source>Not recorded:</source>
        <translation>Nicht erfasst:</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>%1 erfassen</translation>
    </message>
</context>
<context>
    <name>myolog::VisitPage</name>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Page for the doctor</source>
        <translation>Seite für die Praxis</translation>
    </message>
    <message>
        <source>Questions for the visit</source>
        <translation>Fragen für den Arztbesuch</translation>
    </message>
    <message>
        <source>These characters are in no installed font and are missing: %1</source>
        <translation>Diese Zeichen sind in keiner installierten Schrift enthalten und fehlen: %1</translation>
    </message>
    <message>
        <source>Twitch diary %1</source>
        <translation>Zuckungstagebuch %1</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The diary could not be read, so there is no page to show.</source>
        <translation>Das Tagebuch konnte nicht gelesen werden, deshalb gibt es keine Seite zu zeigen.</translation>
    </message>
    <message>
        <source>The page is being made …</source>
        <translation>Die Seite wird erstellt …</translation>
    </message>
</context>
<context>
    <name>myolog::WarningsCard</name>
    <message>
        <source>See Findings</source>
        <translation>Zu den Beobachtungen</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Worth discussing with a doctor: %1.</source>
        <translation>Bitte ärztlich besprechen: %1.</translation>
    </message>
</context>
<context>
    <name>myolog::WatchCard</name>
    <message>
        <source>What you want to know</source>
        <translation>Was Sie wissen möchten</translation>
    </message>
    <message>
        <source>Watch a habit</source>
        <translation>Gewohnheit beobachten</translation>
    </message>
    <message>
        <source>Three habits are watched, and each more makes a chance finding likelier. Stop watching one to choose another.</source>
        <translation>Drei Gewohnheiten werden beobachtet, und jede weitere macht einen Zufallsfund wahrscheinlicher. Beobachten Sie eine davon nicht mehr, um eine andere zu wählen.</translation>
    </message>
    <message>
        <source>Choose up to three habits beforehand. They are judged apart from all others: fewer questions get a clear answer sooner.</source>
        <translation>Wählen Sie vorab bis zu drei Gewohnheiten. Sie werden getrennt von allen anderen beurteilt: Wenige Fragen bekommen eher eine klare Antwort.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>%1 nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Stop watching a habit</source>
        <translation>Gewohnheit nicht mehr beobachten</translation>
    </message>
</context>
<context>
    <name>myolog::WelcomeCard</name>
    <message>
        <source>Welcome to your diary</source>
        <translation>Willkommen in Ihrem Tagebuch</translation>
    </message>
    <message>
        <source>Record the first twitch</source>
        <translation>Erste Zuckung eintragen</translation>
    </message>
    <message>
        <source>Where does it twitch?</source>
        <translation>Wo zuckt es?</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Seit wann?</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing has to be answered.</source>
        <translation>Alles bleibt auf diesem Computer. Nichts muss beantwortet werden.</translation>
    </message>
    <message>
        <source>Look at a sample diary</source>
        <translation>Beispieltagebuch ansehen</translation>
    </message>
    <message>
        <source>Begin without a twitch</source>
        <translation>Ohne Zuckung beginnen</translation>
    </message>
    <message>
        <source>Record a twitch now</source>
        <translation>Zuckung jetzt festhalten</translation>
    </message>
    <message>
        <source>Twitching often goes with common, usually harmless things: stress, fatigue, too little sleep, a lot of caffeine.</source>
        <translation>Was oft mit Zucken einhergeht, ist verbreitet und meist harmlos: Stress, Müdigkeit, zu wenig Schlaf, viel Koffein.</translation>
    </message>
    <message>
        <source>See a doctor if it lasts longer than two weeks, comes in more than one place, or may be linked to a medicine.</source>
        <translation>Gehen Sie zum Arzt, wenn es länger als zwei Wochen anhält, an mehr als einer Stelle auftritt oder ein Medikament damit zu tun haben könnte.</translation>
    </message>
    <message>
        <source>If you have any of these signs, do not wait for a diary; get care at once: %1.</source>
        <translation>Führen Sie bei einem dieser Zeichen nicht erst Tagebuch, sondern suchen Sie sofort ärztliche Hilfe: %1.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>Recorded: a twitch now, %1.</source>
        <translation>Erfasst: eine Zuckung jetzt, %1.</translation>
    </message>
    <message>
        <source>First noticed: about %1; it can be changed in Preferences.</source>
        <translation>Zuerst bemerkt: etwa %1; in den Einstellungen änderbar.</translation>
    </message>
</context>
<context>
    <name>myolog::WhenEdit</name>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>15 min ago</source>
        <translation>vor 15 min</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>vor 1 h</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>about</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>only the day is known</source>
        <translation>nur der Tag ist bekannt</translation>
    </message>
    <message>
        <source>How exact is the time?</source>
        <translation>Wie genau ist die Zeit?</translation>
    </message>
</context>
<context>
    <name>myolog::WorthKnowingCard</name>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>%1: %2 recorded. Source of the limit: %3.</source>
        <translation>%1: %2 an diesem Tag. Quelle der Grenze: %3.</translation>
    </message>
</context>
<context>
    <name>myolog::YearView</name>
    <message>
        <source>Calendar of the year</source>
        <translation>Jahreskalender</translation>
    </message>
</context>
</TS>
