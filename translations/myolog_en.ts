<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Analysis</name>
    <message numerus="yes">
        <source>%1 of %n day(s) are closed. What the other days were like is unknown, so read every rate with care.</source>
        <translation>
            <numerusform>%1 of %Ln day is closed. What the other days were like is unknown, so read every rate with care.</numerusform>
            <numerusform>%1 of %Ln days are closed. What the other days were like is unknown, so read every rate with care.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s))</source>
        <translation>
            <numerusform>%1 (%Ln day)</numerusform>
            <numerusform>%1 (%Ln days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has gone on for %n day(s), since %1, with no more than short pauses.</source>
        <translation>
            <numerusform>It has gone on for %Ln day, since %1, with no more than short pauses.</numerusform>
            <numerusform>It has gone on for %Ln days, since %1, with no more than short pauses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) later</source>
        <translation>
            <numerusform>%1: %Ln day later</numerusform>
            <numerusform>%1: %Ln days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n separate spell(s) in the last %1 days, with a week or more of quiet days between them.</source>
        <translation>
            <numerusform>%Ln separate spell in the last %1 days, with a week or more of quiet days between them.</numerusform>
            <numerusform>%Ln separate spells in the last %1 days, with a week or more of quiet days between them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More of it went with more twitching on %n day(s) (rank correlation %1).</source>
        <translation>
            <numerusform>More of it went with more twitching on %Ln day (rank correlation %1).</numerusform>
            <numerusform>More of it went with more twitching on %Ln days (rank correlation %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More of it went with less twitching on %n day(s) (rank correlation %1).</source>
        <translation>
            <numerusform>More of it went with less twitching on %Ln day (rank correlation %1).</numerusform>
            <numerusform>More of it went with less twitching on %Ln days (rank correlation %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As you noted, it began about %n day(s) ago, on %1, and it was recorded last on %2.</source>
        <translation>
            <numerusform>As you noted, it began about %Ln day ago, on %1, and it was recorded last on %2.</numerusform>
            <numerusform>As you noted, it began about %Ln days ago, on %1, and it was recorded last on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries were written down more than two days later. One day is recalled well, more days less so, so read every rate with care.</source>
        <translation>
            <numerusform>%1 of %Ln entry was written down more than two days later. One day is recalled well, more days less so, so read every rate with care.</numerusform>
            <numerusform>%1 of %Ln entries were written down more than two days later. One day is recalled well, more days less so, so read every rate with care.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n recorded day(s).</source>
        <translation>
            <numerusform>%1: %2 of %Ln recorded day.</numerusform>
            <numerusform>%1: %2 of %Ln recorded days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times the rate beside the others, 95 % interval %2 to %3; %4 of %n day(s) beyond the limit.</source>
        <translation>
            <numerusform>%1 times the rate beside the others, 95 % interval %2 to %3; %4 of %Ln day beyond the limit.</numerusform>
            <numerusform>%1 times the rate beside the others, 95 % interval %2 to %3; %4 of %Ln days beyond the limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is checked again at %n closed day(s).</source>
        <translation>
            <numerusform>It is checked again at %Ln closed day.</numerusform>
            <numerusform>It is checked again at %Ln closed days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries were written down more than two days later.</source>
        <translation>
            <numerusform>%1 of %Ln entry was written down more than two days later.</numerusform>
            <numerusform>%1 of %Ln entries were written down more than two days later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left out, on which something was written down more than two days later.</source>
        <translation>
            <numerusform>%Ln day left out, on which something was written down more than two days later.</numerusform>
            <numerusform>%Ln days left out, on which something was written down more than two days later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watched since %1, and counted so at the check with %n closed day(s).</source>
        <translation>
            <numerusform>Watched since %1, and counted so at the check with %Ln closed day.</numerusform>
            <numerusform>Watched since %1, and counted so at the check with %Ln closed days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watched since %1; it counts from the check at %n closed day(s) on.</source>
        <translation>
            <numerusform>Watched since %1; it counts from the check at %Ln closed day on.</numerusform>
            <numerusform>Watched since %1; it counts from the check at %Ln closed days on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 to %n more closed day(s) would be needed to tell twice as much twitching from luck.</source>
        <translation>
            <numerusform>About %1 to %Ln more closed day would be needed to tell twice as much twitching from luck.</numerusform>
            <numerusform>About %1 to %Ln more closed days would be needed to tell twice as much twitching from luck.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twitching on %1 of the last %n closed day(s).</source>
        <translation>
            <numerusform>Twitching on %1 of the last %Ln closed day.</numerusform>
            <numerusform>Twitching on %1 of the last %Ln closed days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please see a doctor about twitching that lasts longer than %n day(s).</source>
        <translation>
            <numerusform>Please see a doctor about twitching that lasts longer than %Ln day.</numerusform>
            <numerusform>Please see a doctor about twitching that lasts longer than %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed: %1 of the last %n day(s).</source>
        <translation>
            <numerusform>Closed: %1 of the last %Ln day.</numerusform>
            <numerusform>Closed: %1 of the last %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually %1 a day, the median of %n recorded day(s).</source>
        <translation>
            <numerusform>Usually %1 a day, the median of %Ln recorded day.</numerusform>
            <numerusform>Usually %1 a day, the median of %Ln recorded days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the body at the beginning of a twitch: about %1, the median of %n twitch(es) of which the time and the caffeine before are known. With a half-life of %2 h; it differs between people, so it may be %3 to %4.</source>
        <translation>
            <numerusform>In the body at the beginning of a twitch: about %1, the median of %Ln twitch of which the time and the caffeine before are known. With a half-life of %2 h; it differs between people, so it may be %3 to %4.</numerusform>
            <numerusform>In the body at the beginning of a twitch: about %1, the median of %Ln twitches of which the time and the caffeine before are known. With a half-life of %2 h; it differs between people, so it may be %3 to %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each habit beside the others, on the %n closed day(s) on which all of them are known; weekday and trend allowed for. This only describes: no finding rests on it, and of 100 such intervals about %1 miss “the same” by luck alone.</source>
        <translation>
            <numerusform>Each habit beside the others, on the %Ln closed day on which all of them are known; weekday and trend allowed for. This only describes: no finding rests on it, and of 100 such intervals about %1 miss “the same” by luck alone.</numerusform>
            <numerusform>Each habit beside the others, on the %Ln closed days on which all of them are known; weekday and trend allowed for. This only describes: no finding rests on it, and of 100 such intervals about %1 miss “the same” by luck alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last checked with %n closed day(s), on %1; the next check is at %2 closed days.</source>
        <translation>
            <numerusform>Last checked with %Ln closed day, on %1; the next check is at %2 closed days.</numerusform>
            <numerusform>Last checked with %Ln closed days, on %1; the next check is at %2 closed days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) closed, %2 of these without twitching.</source>
        <translation>
            <numerusform>%1 of %Ln day closed, %2 of these without twitching.</numerusform>
            <numerusform>%1 of %Ln days closed, %2 of these without twitching.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln time from %1 to %2</numerusform>
            <numerusform>%Ln times from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a day on %n closed day(s)</source>
        <translation>
            <numerusform>%1 a day on %Ln closed day</numerusform>
            <numerusform>%1 a day on %Ln closed days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) on %1</source>
        <translation>
            <numerusform>%Ln time on %1</numerusform>
            <numerusform>%Ln times on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n day(s) %1: twitching on %2, none on %3, twitches not logged on %4.</source>
        <translation>
            <numerusform>%Ln day %1: twitching on %2, none on %3, twitches not logged on %4.</numerusform>
            <numerusform>%Ln days %1: twitching on %2, none on %3, twitches not logged on %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es)</source>
        <translation>
            <numerusform>%Ln twitch</numerusform>
            <numerusform>%Ln twitches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n closed day(s)</source>
        <translation>
            <numerusform>on %Ln closed day</numerusform>
            <numerusform>on %Ln closed days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es) without a time of day. Log the next one with its time.</source>
        <translation>
            <numerusform>%Ln twitch without a time of day. Log the next one with its time.</numerusform>
            <numerusform>%Ln twitches without a time of day. Log the next one with its time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a time of day left out.</source>
        <translation>
            <numerusform>%Ln more without a time of day left out.</numerusform>
            <numerusform>%Ln more without a time of day left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s)</source>
        <translation>
            <numerusform>%Ln closed day</numerusform>
            <numerusform>%Ln closed days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, and %3 %n day(s) before</source>
        <translation>
            <numerusform>%1: %2, and %3 %Ln day before</numerusform>
            <numerusform>%1: %2, and %3 %Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: median %2 on %n closed day(s)</source>
        <translation>
            <numerusform>%1: median %2 on %Ln closed day</numerusform>
            <numerusform>%1: median %2 on %Ln closed days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s) with %1 recorded.</source>
        <translation>
            <numerusform>%Ln closed day with %1 recorded.</numerusform>
            <numerusform>%Ln closed days with %1 recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s) with %1 recorded %2 before.</source>
        <translation>
            <numerusform>%Ln closed day with %1 recorded %2 before.</numerusform>
            <numerusform>%Ln closed days with %1 recorded %2 before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twitches %n day(s) later</source>
        <translation>
            <numerusform>Twitches %Ln day later</numerusform>
            <numerusform>Twitches %Ln days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es) so far, day not closed</source>
        <translation>
            <numerusform>%Ln twitch so far, day not closed</numerusform>
            <numerusform>%Ln twitches so far, day not closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es), no day closed</source>
        <translation>
            <numerusform>%Ln twitch, no day closed</numerusform>
            <numerusform>%Ln twitches, no day closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n closed day(s): %1</source>
        <translation>
            <numerusform>median of %Ln closed day: %1</numerusform>
            <numerusform>median of %Ln closed days: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %n day(s)</source>
        <translation>
            <numerusform>%1, mean of %Ln day</numerusform>
            <numerusform>%1, mean of %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1: recorded on %n day(s)</source>
        <translation>
            <numerusform> %1: recorded on %Ln day</numerusform>
            <numerusform> %1: recorded on %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more left out: the day is not closed, or the time is not known.</source>
        <translation>
            <numerusform>%Ln more left out: the day is not closed, or the time is not known.</numerusform>
            <numerusform>%Ln more left out: the day is not closed, or the time is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln day later</numerusform>
            <numerusform>%Ln days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n closed day(s) beyond the limit and %2 within it so far; %3 of each are needed to draw this.</source>
        <translation>
            <numerusform>%1: %Ln closed day beyond the limit and %2 within it so far; %3 of each are needed to draw this.</numerusform>
            <numerusform>%1: %Ln closed days beyond the limit and %2 within it so far; %3 of each are needed to draw this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s): %1.</source>
        <translation>
            <numerusform>%Ln comparison: %1.</numerusform>
            <numerusform>%Ln comparisons: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be told yet.</source>
        <translation>
            <numerusform>%Ln more cannot be told yet.</numerusform>
            <numerusform>%Ln more cannot be told yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n habit(s) without a limit have no ratio; the Findings page tells of them.</source>
        <translation>
            <numerusform>%Ln habit without a limit has no ratio; the Findings page tells of it.</numerusform>
            <numerusform>%Ln habits without a limit have no ratio; the Findings page tells of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be compared yet: %1. The next check is at %n closed day(s).</source>
        <translation>
            <numerusform>Nothing can be compared yet: %1. The next check is at %Ln closed day.</numerusform>
            <numerusform>Nothing can be compared yet: %1. The next check is at %Ln closed days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n day(s) %1, %2 closed, %3 partly logged, %4 not logged.</source>
        <translation>
            <numerusform>Of %Ln day %1, %2 closed, %3 partly logged, %4 not logged.</numerusform>
            <numerusform>Of %Ln days %1, %2 closed, %3 partly logged, %4 not logged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %Ln more place</numerusform>
            <numerusform>and %Ln more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n twitch day(s)</source>
        <translation>
            <numerusform>%Ln twitch day</numerusform>
            <numerusform>%Ln twitch days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s) so far.</source>
        <translation>
            <numerusform>%Ln closed day so far.</numerusform>
            <numerusform>%Ln closed days so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first check needs %n closed day(s).</source>
        <translation>
            <numerusform>The first check needs %Ln closed day.</numerusform>
            <numerusform>The first check needs %Ln closed days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in order. It holds %n record(s).</source>
        <translation>
            <numerusform>%1 is in order. It holds %Ln record.</numerusform>
            <numerusform>%1 is in order. It holds %Ln records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed with %n twitch(es).</source>
        <translation>
            <numerusform>%1 is closed with %Ln twitch.</numerusform>
            <numerusform>%1 is closed with %Ln twitches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A made-up diary of %n day(s) is in %1.</source>
        <translation>
            <numerusform>A made-up diary of %Ln day is in %1.</numerusform>
            <numerusform>A made-up diary of %Ln days is in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted in the diary come back.</source>
        <translation>
            <numerusform>%Ln row deleted in the diary comes back.</numerusform>
            <numerusform>%Ln rows deleted in the diary come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were deleted in the diary, and are left so; --restore brings them back.</source>
        <translation>
            <numerusform>%Ln row was deleted in the diary, and is left so; --restore brings it back.</numerusform>
            <numerusform>%Ln rows were deleted in the diary, and are left so; --restore brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed already, with %n twitch(es).</source>
        <translation>
            <numerusform>%1 is closed already, with %Ln twitch.</numerusform>
            <numerusform>%1 is closed already, with %Ln twitches.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message numerus="yes">
        <source>%1, %n day(s) before</source>
        <translation>
            <numerusform>%1, %Ln day before</numerusform>
            <numerusform>%1, %Ln days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message numerus="yes">
        <source>%n entry(s) speak of it. Delete them in History first, or hide the factor under “What is tracked”.</source>
        <translation>
            <numerusform>%Ln entry speaks of it. Delete it in History first, or hide the factor under “What is tracked”.</numerusform>
            <numerusform>%Ln entries speak of it. Delete them in History first, or hide the factor under “What is tracked”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n day(s) of this file hold entries of the same kind already; both will count.</source>
        <translation>
            <numerusform>%Ln day of this file holds entries of the same kind already; both will count.</numerusform>
            <numerusform>%Ln days of this file hold entries of the same kind already; both will count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%Ln new row</numerusform>
            <numerusform>%Ln new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer version(s) of what is here</source>
        <translation>
            <numerusform>%Ln newer version of what is here</numerusform>
            <numerusform>%Ln newer versions of what is here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are here already</source>
        <translation>
            <numerusform>%Ln row that is here already</numerusform>
            <numerusform>%Ln rows that are here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that you deleted here</source>
        <translation>
            <numerusform>%Ln row that you deleted here</numerusform>
            <numerusform>%Ln rows that you deleted here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of this file were deleted in your diary. Bring them back as well?</source>
        <translation>
            <numerusform>%Ln row of this file was deleted in your diary. Bring it back as well?</numerusform>
            <numerusform>%Ln rows of this file were deleted in your diary. Bring them back as well?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n further remark(s)</source>
        <translation>
            <numerusform>and %Ln further remark</numerusform>
            <numerusform>and %Ln further remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same was done to %n more name(s).</source>
        <translation>
            <numerusform>The same was done to %Ln more name.</numerusform>
            <numerusform>The same was done to %Ln more names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message numerus="yes">
        <source>Show the %n day(s) with it</source>
        <translation>
            <numerusform>Show the %Ln day with it</numerusform>
            <numerusform>Show the %Ln days with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n day(s) without it</source>
        <translation>
            <numerusform>Show the %Ln day without it</numerusform>
            <numerusform>Show the %Ln days without it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s)</source>
        <translation>
            <numerusform>%1: %Ln day</numerusform>
            <numerusform>%1: %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear pattern so far (%n comparison(s))</source>
        <translation>
            <numerusform>No clear pattern so far (%Ln comparison)</numerusform>
            <numerusform>No clear pattern so far (%Ln comparisons)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough days yet (%n habit(s))</source>
        <translation>
            <numerusform>Not enough days yet (%Ln habit)</numerusform>
            <numerusform>Not enough days yet (%Ln habits)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put aside (%n finding(s))</source>
        <translation>
            <numerusform>Put aside (%Ln finding)</numerusform>
            <numerusform>Put aside (%Ln findings)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n comparison(s)</source>
        <translation>
            <numerusform>%1: %Ln comparison</numerusform>
            <numerusform>%1: %Ln comparisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Days beyond a limit (%n habit(s))</source>
        <translation>
            <numerusform>Days beyond a limit (%Ln habit)</numerusform>
            <numerusform>Days beyond a limit (%Ln habits)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n comparison(s) none shows more than luck would. That is a finding too; a small difference may still be hidden.</source>
        <translation>
            <numerusform>The only comparison (%Ln) shows no more than luck would. That is a finding too; a small difference may still be hidden.</numerusform>
            <numerusform>Of %Ln comparisons none shows more than luck would. That is a finding too; a small difference may still be hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Possible, will be checked again at %n closed day(s)</source>
        <translation>
            <numerusform>Possible, will be checked again at %Ln closed day</numerusform>
            <numerusform>Possible, will be checked again at %Ln closed days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask(s) about much less caffeine than usual and form(s) a group of its own as well.</source>
        <translation>
            <numerusform>%Ln of them asks about much less caffeine than usual and is a group of its own as well.</numerusform>
            <numerusform>%Ln of them ask about much less caffeine than usual and are a group of their own as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first check is made with %1 closed days. You have %n so far; until then, any difference may be luck.</source>
        <translation>
            <numerusform>The first check is made with %1 closed days. You have %Ln so far; until then, any difference may be luck.</numerusform>
            <numerusform>The first check is made with %1 closed days. You have %Ln so far; until then, any difference may be luck.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to the habits you watch and form(s) a group of its own, for the same day and the next. Each such group may show a chance finding of its own.</source>
        <translation>
            <numerusform>%Ln of them belongs to the habits you watch and is a group of its own, for the same day and the next. Each such group may show a chance finding of its own.</numerusform>
            <numerusform>%Ln of them belong to the habits you watch and are a group of their own, for the same day and the next. Each such group may show a chance finding of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hours before a twitch: %n comparison(s), judged among themselves and counted apart; they only describe.</source>
        <translation>
            <numerusform>The hours before a twitch: %Ln comparison, counted apart; it only describes.</numerusform>
            <numerusform>The hours before a twitch: %Ln comparisons, judged among themselves and counted apart; they only describe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) were made at this check. If nothing went with anything, about %1 of them would look striking by luck alone, %2 in 100.</source>
        <translation>
            <numerusform>%Ln comparison was made at this check. If nothing went with anything, about %1 of such would look striking by luck alone, %2 in 100.</numerusform>
            <numerusform>%Ln comparisons were made at this check. If nothing went with anything, about %1 of them would look striking by luck alone, %2 in 100.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingFigures</name>
    <message numerus="yes">
        <source>q %1 (Benjamini-Hochberg) among %n comparison(s) of watched habits.</source>
        <translation>
            <numerusform>q %1 (Benjamini-Hochberg) among %Ln comparison of watched habits.</numerusform>
            <numerusform>q %1 (Benjamini-Hochberg) among %Ln comparisons of watched habits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>q %1 (Benjamini-Hochberg) among %n comparison(s).</source>
        <translation>
            <numerusform>q %1 (Benjamini-Hochberg) among %Ln comparison.</numerusform>
            <numerusform>q %1 (Benjamini-Hochberg) among %Ln comparisons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryChanges</name>
    <message numerus="yes">
        <source>Delete %n entry(s)</source>
        <translation>
            <numerusform>Delete %Ln entry</numerusform>
            <numerusform>Delete %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n entry(s)</source>
        <translation>
            <numerusform>Restore %Ln entry</numerusform>
            <numerusform>Restore %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n day(s)</source>
        <translation>
            <numerusform>Close %Ln day</numerusform>
            <numerusform>Close %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message numerus="yes">
        <source>This compares the hours before a twitch with the same hours of other days. It needs at least %n twitch(es) with an exact time, on closed days on which a habit was logged with its time.</source>
        <translation>
            <numerusform>This compares the hours before a twitch with the same hours of other days. It needs at least %Ln twitch with an exact time, on closed days on which a habit was logged with its time.</numerusform>
            <numerusform>This compares the hours before a twitch with the same hours of other days. It needs at least %Ln twitches with an exact time, on closed days on which a habit was logged with its time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hour(s) before</source>
        <translation>
            <numerusform>%1, %Ln hour before</numerusform>
            <numerusform>%1, %Ln hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough to compare yet: %1 of at least %n twitch(es) for which other days were different at those hours.</source>
        <translation>
            <numerusform>Not enough to compare yet: %1 of at least %Ln twitch for which other days were different at those hours.</numerusform>
            <numerusform>Not enough to compare yet: %1 of at least %Ln twitches for which other days were different at those hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded in the %n hour(s) before %1 of %2 twitches (%3); in the same hours of comparable days, twitching or not, %4 of %5 times (%6).</source>
        <translation>
            <numerusform>Recorded in the %Ln hour before %1 of %2 twitches (%3); in the same hours of comparable days, twitching or not, %4 of %5 times (%6).</numerusform>
            <numerusform>Recorded in the %Ln hours before %1 of %2 twitches (%3); in the same hours of comparable days, twitching or not, %4 of %5 times (%6).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Odds ratio %1, 95 % interval %2 to %3; exact p %4, q among these habits %5; %n twitch(es) tell something.</source>
        <translation>
            <numerusform>Odds ratio %1, 95 % interval %2 to %3; exact p %4, q among these habits %5; %Ln twitch tells something.</numerusform>
            <numerusform>Odds ratio %1, 95 % interval %2 to %3; exact p %4, q among these habits %5; %Ln twitches tell something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es) without an exact time left out.</source>
        <translation>
            <numerusform>%Ln twitch without an exact time left out.</numerusform>
            <numerusform>%Ln twitches without an exact time left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) without an exact time: hours in which they may lie are left out.</source>
        <translation>
            <numerusform>%Ln amount without an exact time: hours in which it may lie are left out.</numerusform>
            <numerusform>%Ln amounts without an exact time: hours in which they may lie are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of hours left out in which the clock was put forward or back.</source>
        <translation>
            <numerusform>%Ln stretch of hours left out in which the clock was put forward or back.</numerusform>
            <numerusform>%Ln stretches of hours left out in which the clock was put forward or back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough to compare yet: the first check is at %n closed day(s).</source>
        <translation>
            <numerusform>Not enough to compare yet: the first check is at %Ln closed day.</numerusform>
            <numerusform>Not enough to compare yet: the first check is at %Ln closed days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>and %n more, see the diary</source>
        <translation>
            <numerusform>and %Ln more, see the diary</numerusform>
            <numerusform>and %Ln more, see the diary</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%1 of %n closed day(s), %2 a week</source>
        <translation>
            <numerusform>%1 of %Ln closed day, %2 a week</numerusform>
            <numerusform>%1 of %Ln closed days, %2 a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 on %n closed day(s))</source>
        <translation>
            <numerusform>%1 (%2 on %Ln closed day)</numerusform>
            <numerusform>%1 (%2 on %Ln closed days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median %1, longest %2 (%n timed)</source>
        <translation>
            <numerusform>median %1, longest %2 (%Ln timed)</numerusform>
            <numerusform>median %1, longest %2 (%Ln timed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %Ln more place</numerusform>
            <numerusform>and %Ln more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1 to %2</source>
        <translation>
            <numerusform>%Ln day, %1 to %2</numerusform>
            <numerusform>%Ln days, %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n closed day(s)</source>
        <translation>
            <numerusform>%1 of one closed day</numerusform>
            <numerusform>%1 of %Ln closed days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with twitching, %1 to %2</source>
        <translation>
            <numerusform>one day with twitching, %1 to %2</numerusform>
            <numerusform>%Ln days with twitching, %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s), %1 to %2</source>
        <translation>
            <numerusform>on one day, %1 to %2</numerusform>
            <numerusform>on %Ln days, %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not checked yet: the first check is made with %n closed day(s).</source>
        <translation>
            <numerusform>Not checked yet: the first check is made with %Ln closed day.</numerusform>
            <numerusform>Not checked yet: the first check is made with %Ln closed days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about watched habits judged separately</source>
        <translation>
            <numerusform>%Ln about watched habits judged separately</numerusform>
            <numerusform>%Ln about watched habits judged separately</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about “much less than usual” judged separately</source>
        <translation>
            <numerusform>%Ln about “much less than usual” judged separately</numerusform>
            <numerusform>%Ln about “much less than usual” judged separately</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 on %n day(s)</source>
        <comment>month, twitches a closed day</comment>
        <translation>
            <numerusform>%1 %2 on %Ln day</numerusform>
            <numerusform>%1 %2 on %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 of %n day(s)</source>
        <translation>
            <numerusform>%1 on %2 of %Ln day</numerusform>
            <numerusform>%1 on %2 of %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) are judged together</source>
        <translation>
            <numerusform>%Ln comparison is judged</numerusform>
            <numerusform>%Ln comparisons are judged together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>twitching on %1 of %n day(s), since %2, still going on</source>
        <translation>
            <numerusform>twitching on %1 of %Ln day, since %2, still going on</numerusform>
            <numerusform>twitching on %1 of %Ln days, since %2, still going on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>twitching on %1 of %n day(s), %2 to %3</source>
        <translation>
            <numerusform>twitching on %Ln day, %2</numerusform>
            <numerusform>twitching on %1 of %Ln days, %2 to %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message numerus="yes">
        <source>%n twitch(es)</source>
        <translation>
            <numerusform>%Ln twitch</numerusform>
            <numerusform>%Ln twitches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s)</source>
        <translation>
            <numerusform>%Ln closed day</numerusform>
            <numerusform>%Ln closed days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>what was recorded in the %n hour(s) before it, against the same clock hours of comparable days, twitching or not.</source>
        <translation>
            <numerusform>what was recorded in the %Ln hour before it, against the same clock hour of comparable days, twitching or not.</numerusform>
            <numerusform>what was recorded in the %Ln hours before it, against the same clock hours of comparable days, twitching or not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>myolog::ChartChooser</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln day later</numerusform>
            <numerusform>%Ln days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>myolog::CloseDayDialog</name>
    <message numerus="yes">
        <source>%n twitch(es) recorded</source>
        <translation>
            <numerusform>%Ln twitch recorded</numerusform>
            <numerusform>%Ln twitches recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also close earlier days (%n not closed)</source>
        <translation>
            <numerusform>Also close earlier days (%Ln not closed)</numerusform>
            <numerusform>Also close earlier days (%Ln not closed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>myolog::CloseDaysDialog</name>
    <message numerus="yes">
        <source>Close %n day(s)</source>
        <translation>
            <numerusform>Close %Ln day</numerusform>
            <numerusform>Close %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>myolog::DayModel</name>
    <message numerus="yes">
        <source>%1: %n twitch(es), %2</source>
        <translation>
            <numerusform>%1: %Ln twitch, %2</numerusform>
            <numerusform>%1: %Ln twitches, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>myolog::EpisodesCard</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier: show more</source>
        <translation>
            <numerusform>%Ln earlier: show more</numerusform>
            <numerusform>%Ln earlier: show more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>myolog::HistoryPage</name>
    <message numerus="yes">
        <source>Deleted %n entry(s).</source>
        <translation>
            <numerusform>Deleted %Ln entry.</numerusform>
            <numerusform>Deleted %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n entry(s).</source>
        <translation>
            <numerusform>Restored %Ln entry.</numerusform>
            <numerusform>Restored %Ln entries.</numerusform>
        </translation>
    </message>
</context>
</TS>
