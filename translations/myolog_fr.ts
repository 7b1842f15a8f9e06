<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AddKind</name>
    <message>
        <source>The factor of this entry was removed. Restore it from the bin first.</source>
        <translation>Le facteur de cette entrée a été supprimé. Restaurez-le d’abord depuis la corbeille.</translation>
    </message>
    <message>
        <source>&amp;Twitch…</source>
        <translation>&amp;Tressaillement…</translation>
    </message>
    <message>
        <source>&amp;Medicine…</source>
        <translation>&amp;Médicament…</translation>
    </message>
    <message>
        <source>&amp;Lab value…</source>
        <translation>&amp;Valeur d’analyse…</translation>
    </message>
    <message>
        <source>&amp;Note or question…</source>
        <translation>&amp;Note ou question…</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>If this came on suddenly – a drooping face, a weak arm or difficult speech – call your emergency number now, for example 112, 911 or 999.</source>
        <translation>Si cela est apparu soudainement (visage qui s’affaisse, bras faible ou parole difficile), appelez tout de suite votre numéro d’urgence, par exemple le 112, le 911 ou le 999.</translation>
    </message>
    <message>
        <source>Seek immediate medical care, even if the twitching itself is mild or has stopped.</source>
        <translation>Demandez immédiatement une aide médicale, même si les tressaillements eux-mêmes sont légers ou ont cessé.</translation>
    </message>
    <message>
        <source>A drooping face should be seen as soon as possible; for Bell&apos;s palsy, treatment begins within 72 hours.</source>
        <translation>Un visage qui s’affaisse doit être examiné dès que possible&#x202f;; pour la paralysie de Bell, le traitement commence dans les 72 heures.</translation>
    </message>
    <message>
        <source>Please get medical help now</source>
        <translation>Demandez une aide médicale maintenant</translation>
    </message>
    <message>
        <source>You answered yes to: %1.</source>
        <translation>Vous avez répondu oui à&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No day without twitching is recorded as such, and many days are not closed. Rates would mislead, so they are not compared. Closing quiet days as well mends this.</source>
        <translation>Aucun jour sans tressaillement n’est noté comme tel, et beaucoup de jours ne sont pas clôturés. Des fréquences induiraient en erreur et ne sont donc pas comparées. Clôturer aussi les jours calmes y remédie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) are closed. What the other days were like is unknown, so read every rate with care.</source>
        <translation>
            <numerusform>%1 jour sur %Ln est clôturé. On ignore comment était l’autre&#x202f;; lisez donc chaque fréquence avec prudence.</numerusform>
            <numerusform>%1 jours sur %Ln sont clôturés. On ignore comment étaient les autres&#x202f;; lisez donc chaque fréquence avec prudence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries were written down more than two days later. One day is recalled well, more days less so, so read every rate with care.</source>
        <translation>
            <numerusform>%1 entrée sur %Ln a été écrite plus de deux jours après. On se souvient bien d’un jour, moins bien de plusieurs&#x202f;; lisez donc chaque fréquence avec prudence.</numerusform>
            <numerusform>%1 entrées sur %Ln ont été écrites plus de deux jours après. On se souvient bien d’un jour, moins bien de plusieurs&#x202f;; lisez donc chaque fréquence avec prudence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n recorded day(s).</source>
        <translation>
            <numerusform>%1&#x202f;: %2 sur %Ln jour renseigné.</numerusform>
            <numerusform>%1&#x202f;: %2 sur %Ln jours renseignés.</numerusform>
        </translation>
    </message>
    <message>
        <source>An estimate, never a promise about sleep. Source of the half-life: %1.</source>
        <translation>Une estimation, jamais une promesse sur le sommeil. Source de la demi-vie&#x202f;: %1.</translation>
    </message>
    <message>
        <source>no day without twitching is recorded as such</source>
        <translation>aucun jour sans tressaillement n’est noté comme tel</translation>
    </message>
    <message>
        <source>%1 of at least %2 days beyond the limit</source>
        <translation>%1 sur au moins %2 jours hors limite</translation>
    </message>
    <message>
        <source>%1 of at least %2 days within the limit</source>
        <translation>%1 sur au moins %2 jours dans la limite</translation>
    </message>
    <message>
        <source>%1 of at least %2 stretches of days alike</source>
        <translation>%1 sur au moins %2 suites de jours semblables</translation>
    </message>
    <message>
        <source>%1 of at least %2 twitches</source>
        <translation>%1 sur au moins %2 tressaillements</translation>
    </message>
    <message>
        <source>%1 of at least %2 twitch days</source>
        <translation>%1 sur au moins %2 jours avec tressaillements</translation>
    </message>
    <message>
        <source>Left out: it is not known on enough of the same days.</source>
        <translation>Laissé de côté&#x202f;: connu sur trop peu de jours communs.</translation>
    </message>
    <message>
        <source>Left out: there is room for one habit for every 15 days.</source>
        <translation>Laissé de côté&#x202f;: il y a place pour une habitude tous les 15 jours.</translation>
    </message>
    <message>
        <source>Left out: on these days it never changes.</source>
        <translation>Laissé de côté&#x202f;: ne change jamais sur ces jours.</translation>
    </message>
    <message>
        <source>Left out: the habits above already tell its days.</source>
        <translation>Laissé de côté&#x202f;: les habitudes ci-dessus décrivent déjà ses jours.</translation>
    </message>
    <message>
        <source>The days are too much alike, or too few, to look at all habits together.</source>
        <translation>Les jours se ressemblent trop, ou sont trop peu nombreux, pour examiner toutes les habitudes ensemble.</translation>
    </message>
    <message>
        <source>The counts scatter %1 times as much as single events that know nothing of each other would.</source>
        <translation>Les nombres varient %1 fois plus que ceux d’événements isolés qui s’ignorent.</translation>
    </message>
    <message>
        <source>(Negative binomial theta: %1.)</source>
        <translation>(Thêta de la loi binomiale négative&#x202f;: %1.)</translation>
    </message>
    <message numerus="yes">
        <source>%1 times the rate beside the others, 95 % interval %2 to %3; %4 of %n day(s) beyond the limit.</source>
        <translation>
            <numerusform>%1 fois la fréquence à côté des autres, intervalle à 95&#x202f;% de %2 à %3&#x202f;; %4 sur %Ln jour hors limite.</numerusform>
            <numerusform>%1 fois la fréquence à côté des autres, intervalle à 95&#x202f;% de %2 à %3&#x202f;; %4 sur %Ln jours hors limite.</numerusform>
        </translation>
    </message>
    <message>
        <source>It overlaps so much with the others that its own share can hardly be told (variance inflation %1).</source>
        <translation>Elle recoupe tant les autres que sa part propre se distingue à peine (inflation de la variance %1).</translation>
    </message>
    <message>
        <source>%1: the day after that night</source>
        <translation>%1&#x202f;: le jour suivant cette nuit</translation>
    </message>
    <message>
        <source>%1: the same day</source>
        <translation>%1&#x202f;: le même jour</translation>
    </message>
    <message>
        <source>%1: the next day</source>
        <translation>%1&#x202f;: le lendemain</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) later</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln jour plus tard</numerusform>
            <numerusform>%1&#x202f;: %Ln jours plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>The days with it and without it are too unlike to be compared.</source>
        <translation>Les jours avec et les jours sans sont trop différents pour être comparés.</translation>
    </message>
    <message>
        <source>No longer visible when this is taken into account: %1. On the same days (%2 with it, %3 without) it is %4 times the rate by itself and %5 times beside it, 95 % interval %6 to %7.</source>
        <translation>N’est plus visible quand on tient compte de&#x202f;: %1. Sur les mêmes jours (%2 avec, %3 sans), c’est %4 fois la fréquence à elle seule et %5 fois à côté, intervalle à 95&#x202f;% de %6 à %7.</translation>
    </message>
    <message>
        <source>On the same day, either could come first.</source>
        <translation>Le même jour, l’un comme l’autre a pu venir en premier.</translation>
    </message>
    <message>
        <source>Twitching came before this at least as often as after it.</source>
        <translation>Les tressaillements sont venus avant au moins aussi souvent qu’après.</translation>
    </message>
    <message>
        <source>These are mostly the same days as those of: %1.</source>
        <translation>Ce sont pour la plupart les mêmes jours que pour&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 much below the usual</source>
        <translation>%1 bien en dessous de l’habitude</translation>
    </message>
    <message>
        <source>Myolog&apos;s own choice: less than %1 % of the median of the %2 days before. At least %3 of them must be recorded, and the median must be at least %4.</source>
        <translation>Choix propre à Myolog&#x202f;: moins de %1&#x202f;% de la médiane des %2 jours précédents. Au moins %3 d’entre eux doivent être renseignés, et la médiane doit être d’au moins %4.</translation>
    </message>
    <message>
        <source>Not enough days yet to compare: %1.</source>
        <translation>Pas encore assez de jours pour comparer&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Twitches with it: %1. Without it: %2.</source>
        <translation>Tressaillements avec&#x202f;: %1. Sans&#x202f;: %2.</translation>
    </message>
    <message>
        <source>No twitching on the days without it: at least %1 times the rate.</source>
        <translation>Aucun tressaillement les jours sans&#x202f;: au moins %1 fois la fréquence.</translation>
    </message>
    <message>
        <source>No twitching on the days with it: at most %1 times the rate.</source>
        <translation>Aucun tressaillement les jours avec&#x202f;: au plus %1 fois la fréquence.</translation>
    </message>
    <message>
        <source>%1 times the rate, weekday and trend allowed for.</source>
        <translation>Fréquence multipliée par %1, compte tenu du jour de la semaine et de la tendance.</translation>
    </message>
    <message>
        <source>%1 times the rate, weekday and trend allowed for; 95 % interval %2 to %3.</source>
        <translation>Fréquence multipliée par %1, compte tenu du jour de la semaine et de la tendance&#x202f;; intervalle à 95&#x202f;% de %2 à %3.</translation>
    </message>
    <message>
        <source>It is checked again with more days.</source>
        <translation>Un nouveau contrôle aura lieu avec plus de jours.</translation>
    </message>
    <message numerus="yes">
        <source>It is checked again at %n closed day(s).</source>
        <translation>
            <numerusform>Prochain contrôle à %Ln jour clôturé.</numerusform>
            <numerusform>Prochain contrôle à %Ln jours clôturés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A difference of any size could still be hidden.</source>
        <translation>Une différence de toute taille pourrait encore rester cachée.</translation>
    </message>
    <message>
        <source>A difference smaller than %1 times the rate could still be hidden.</source>
        <translation>Une différence inférieure à %1 fois la fréquence pourrait encore rester cachée.</translation>
    </message>
    <message>
        <source>A cautious estimate is %1 times the rate (90 % range %2 to %3).</source>
        <translation>Une estimation prudente est %1 fois la fréquence (plage à 90&#x202f;% de %2 à %3).</translation>
    </message>
    <message>
        <source>No day could be closed yet.</source>
        <translation>Aucun jour n’a encore pu être clôturé.</translation>
    </message>
    <message>
        <source>The amounts are too much alike to be compared.</source>
        <translation>Les quantités se ressemblent trop pour être comparées.</translation>
    </message>
    <message numerus="yes">
        <source>More of it went with more twitching on %n day(s) (rank correlation %1).</source>
        <translation>
            <numerusform>Une quantité plus grande allait avec plus de tressaillements sur %Ln jour (corrélation des rangs %1).</numerusform>
            <numerusform>Une quantité plus grande allait avec plus de tressaillements sur %Ln jours (corrélation des rangs %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More of it went with less twitching on %n day(s) (rank correlation %1).</source>
        <translation>
            <numerusform>Une quantité plus grande allait avec moins de tressaillements sur %Ln jour (corrélation des rangs %1).</numerusform>
            <numerusform>Une quantité plus grande allait avec moins de tressaillements sur %Ln jours (corrélation des rangs %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s))</source>
        <translation>
            <numerusform>%1 (%Ln jour)</numerusform>
            <numerusform>%1 (%Ln jours)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has gone on for %n day(s), since %1, with no more than short pauses.</source>
        <translation>
            <numerusform>Cela dure depuis %Ln jour (depuis le %1), avec tout au plus de courtes pauses.</numerusform>
            <numerusform>Cela dure depuis %Ln jours (depuis le %1), avec tout au plus de courtes pauses.</numerusform>
        </translation>
    </message>
    <message>
        <source>By place: %1.</source>
        <translation>Par endroit&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The twitching persists</source>
        <translation>Les tressaillements persistent</translation>
    </message>
    <message numerus="yes">
        <source>As you noted, it began about %n day(s) ago, on %1, and it was recorded last on %2.</source>
        <translation>
            <numerusform>Selon votre note, cela a commencé il y a environ %Ln jour, le %1, et a été noté pour la dernière fois le %2.</numerusform>
            <numerusform>Selon votre note, cela a commencé il y a environ %Ln jours, le %1, et a été noté pour la dernière fois le %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries were written down more than two days later.</source>
        <translation>
            <numerusform>%1 entrée sur %Ln a été écrite plus de deux jours après.</numerusform>
            <numerusform>%1 entrées sur %Ln ont été écrites plus de deux jours après.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n separate spell(s) in the last %1 days, with a week or more of quiet days between them.</source>
        <translation>
            <numerusform>%Ln phase distincte ces %1 derniers jours, avec une semaine ou plus de jours calmes entre elles.</numerusform>
            <numerusform>%Ln phases distinctes ces %1 derniers jours, avec une semaine ou plus de jours calmes entre elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twitching that keeps coming back is worth discussing with a doctor.</source>
        <translation>Si des tressaillements reviennent sans cesse, il est utile d’en parler à un médecin.</translation>
    </message>
    <message>
        <source>The twitching keeps coming back</source>
        <translation>Les tressaillements reviennent sans cesse</translation>
    </message>
    <message>
        <source>More than one place</source>
        <translation>Plus d’un endroit</translation>
    </message>
    <message>
        <source>Held at two checks</source>
        <translation>A tenu à deux contrôles</translation>
    </message>
    <message>
        <source>held at two checks</source>
        <translation>maintenu à deux contrôles</translation>
    </message>
    <message>
        <source>Stands out at this check</source>
        <translation>Ressort à ce contrôle</translation>
    </message>
    <message>
        <source>stands out once</source>
        <translation>ressort une fois</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>This can still be chance.</source>
        <translation>Cela peut encore être un hasard.</translation>
    </message>
    <message>
        <source>No clear pattern so far</source>
        <translation>Pas de lien net jusqu’ici</translation>
    </message>
    <message>
        <source>no clear pattern</source>
        <translation>pas de lien net</translation>
    </message>
    <message>
        <source>No clear pattern so far. Differences of this size are common by chance.</source>
        <translation>Pas de lien net jusqu’ici. Des différences de cette taille sont fréquentes par hasard.</translation>
    </message>
    <message>
        <source>Not enough days yet</source>
        <translation>Pas encore assez de jours</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>on ne peut pas dire</translation>
    </message>
    <message>
        <source>If it is still there or comes back, seek immediate medical care. Tell your doctor about it in any case.</source>
        <translation>Si cela persiste ou revient, demandez immédiatement une aide médicale. Parlez-en dans tous les cas à votre médecin.</translation>
    </message>
    <message>
        <source>Please have a professional look at it soon.</source>
        <translation>Faites-le examiner prochainement par un professionnel de santé.</translation>
    </message>
    <message>
        <source>Ask your pharmacist or doctor. Do not stop a prescribed medicine on your own.</source>
        <translation>Demandez conseil à votre pharmacien ou à votre médecin. N’arrêtez pas de vous-même un médicament prescrit.</translation>
    </message>
    <message>
        <source>Please discuss it with a doctor.</source>
        <translation>Parlez-en à un médecin.</translation>
    </message>
    <message>
        <source>You recorded: %1</source>
        <translation>Vous avez noté&#x202f;: %1</translation>
    </message>
    <message>
        <source>You answered yes %1.</source>
        <translation>Vous avez répondu oui %1.</translation>
    </message>
    <message>
        <source>You also recorded: %1.</source>
        <translation>Vous avez aussi noté&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Watched since %1, and counted so at the check with %n closed day(s).</source>
        <translation>
            <numerusform>Surveillé depuis le %1 et compté ainsi au contrôle à %Ln jour clôturé.</numerusform>
            <numerusform>Surveillé depuis le %1 et compté ainsi au contrôle à %Ln jours clôturés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watched since %1; it counts from the check at %n closed day(s) on.</source>
        <translation>
            <numerusform>Surveillé depuis le %1&#x202f;; compte à partir du contrôle à %Ln jour clôturé.</numerusform>
            <numerusform>Surveillé depuis le %1&#x202f;; compte à partir du contrôle à %Ln jours clôturés.</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>All habits together</source>
        <translation>Toutes les habitudes ensemble</translation>
    </message>
    <message>
        <source>Caffeine in figures</source>
        <translation>La caféine en chiffres</translation>
    </message>
    <message>
        <source>How long does it take? If you twitch twice as much on the days with a habit, it takes about 75 to 110 closed days to tell that from luck. This holds for three twitches a day and a habit on three days in ten; with fewer it takes longer.</source>
        <translation>Combien de temps faut-il&#x202f;? Si vous avez deux fois plus de tressaillements les jours d’une habitude, il faut environ 75 à 110 jours clôturés pour distinguer cela du hasard. Cela vaut pour trois tressaillements par jour et une habitude trois jours sur dix&#x202f;; avec moins, il faut plus longtemps.</translation>
    </message>
    <message>
        <source>%1 of at least %2 closed days with this recorded</source>
        <translation>%1 jours clôturés sur au moins %2 où ceci est noté</translation>
    </message>
    <message>
        <source>Of 100 comparisons in which nothing goes with anything, about %1 look striking when seen by themselves.</source>
        <translation>Sur 100 comparaisons où rien ne va avec rien, environ %1 paraissent frappantes prises une à une.</translation>
    </message>
    <message>
        <source>Of 100 findings that are shown as possible or more, about %1 are luck (Benjamini and Hochberg 1995).</source>
        <translation>Sur 100 observations montrées comme possibles ou davantage, environ %1 sont du hasard (Benjamini et Hochberg 1995).</translation>
    </message>
    <message>
        <source>Of 100 checks of diaries in which nothing goes with anything, %1 show something that stands out.</source>
        <translation>Sur 100 contrôles de journaux où rien ne va avec rien, %1 montrent quelque chose qui ressort.</translation>
    </message>
    <message>
        <source>Of 100 such diaries, %1 show something within a year that has held at two checks.</source>
        <translation>Sur 100 journaux de ce genre, %1 montrent en un an quelque chose qui a tenu à deux contrôles.</translation>
    </message>
    <message>
        <source>Of 100 such diaries, about %1 would show something within a year if they were looked at every week.</source>
        <translation>Sur 100 journaux de ce genre, environ %1 montreraient quelque chose en un an s’ils étaient regardés chaque semaine.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>of a hundred</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>It would take more than a year of closed days to tell even twice as much twitching from luck.</source>
        <translation>Il faudrait plus d’un an de jours clôturés pour distinguer du hasard même deux fois plus de tressaillements.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 to %n more closed day(s) would be needed to tell twice as much twitching from luck.</source>
        <translation>
            <numerusform>Il faudrait environ %1 à %Ln jour clôturé de plus pour distinguer du hasard deux fois plus de tressaillements.</numerusform>
            <numerusform>Il faudrait environ %1 à %Ln jours clôturés de plus pour distinguer du hasard deux fois plus de tressaillements.</numerusform>
        </translation>
    </message>
    <message>
        <source>No day is left out: nothing was written down more than two days later.</source>
        <translation>Aucun jour n’est laissé de côté&#x202f;: rien n’a été noté plus de deux jours après.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left out, on which something was written down more than two days later.</source>
        <translation>
            <numerusform>%Ln jour laissé de côté, où quelque chose a été noté plus de deux jours après.</numerusform>
            <numerusform>%Ln jours laissés de côté, où quelque chose a été noté plus de deux jours après.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twitching on %1 of the last %n closed day(s).</source>
        <translation>
            <numerusform>Tressaillements %1 jour sur %Ln jour clôturé récent.</numerusform>
            <numerusform>Tressaillements sur %1 des %Ln derniers jours clôturés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of these days: %1.</source>
        <translation>Le premier de ces jours&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” is sought for relief when it twitches already, so it cannot be watched.</source>
        <translation>«&#x202f;%1&#x202f;» sert à soulager quand cela tressaille déjà et ne peut donc pas être surveillé.</translation>
    </message>
    <message>
        <source>“%1” is hidden and not compared. Show it in the preferences, then it can be watched.</source>
        <translation>«&#x202f;%1&#x202f;» est masqué et n’est pas comparé. Affichez-le dans les préférences, il pourra alors être surveillé.</translation>
    </message>
    <message>
        <source>%1 of at least %2 twitches for which other days were different at those hours</source>
        <translation>%1 tressaillements sur au moins %2 pour lesquels d’autres jours différaient à ces heures</translation>
    </message>
    <message>
        <source>The two go together in the diary; that does not say which one leads to the other.</source>
        <translation>Les deux vont ensemble dans le journal&#x202f;; cela ne dit pas lequel entraîne l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>Please see a doctor about twitching that lasts longer than %n day(s).</source>
        <translation>
            <numerusform>Consultez un médecin pour des tressaillements qui durent plus de %Ln jour.</numerusform>
            <numerusform>Consultez un médecin pour des tressaillements qui durent plus de %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twitching often goes with common, usually harmless things: stress, fatigue, too little sleep, a lot of caffeine.</source>
        <translation>Ce qui va souvent avec les tressaillements est courant et généralement anodin&#x202f;: stress, fatigue, manque de sommeil, beaucoup de caféine.</translation>
    </message>
    <message numerus="yes">
        <source>Closed: %1 of the last %n day(s).</source>
        <translation>
            <numerusform>Jours clôturés&#x202f;: %1 sur %Ln jour.</numerusform>
            <numerusform>Jours clôturés&#x202f;: %1 sur les %Ln derniers jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually %1 a day, the median of %n recorded day(s).</source>
        <translation>
            <numerusform>D’habitude %1 par jour, médiane de %Ln jour renseigné.</numerusform>
            <numerusform>D’habitude %1 par jour, médiane de %Ln jours renseignés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the body at the beginning of a twitch: about %1, the median of %n twitch(es) of which the time and the caffeine before are known. With a half-life of %2 h; it differs between people, so it may be %3 to %4.</source>
        <translation>
            <numerusform>Dans le corps au début d’un tressaillement&#x202f;: environ %1, médiane de %Ln tressaillement dont l’heure et la caféine prise avant sont connues. Avec une demi-vie de %2 h&#x202f;; elle varie d’une personne à l’autre, ce peut donc être de %3 à %4.</numerusform>
            <numerusform>Dans le corps au début d’un tressaillement&#x202f;: environ %1, médiane de %Ln tressaillements dont l’heure et la caféine prise avant sont connues. Avec une demi-vie de %2 h&#x202f;; elle varie d’une personne à l’autre, ce peut donc être de %3 à %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each habit beside the others, on the %n closed day(s) on which all of them are known; weekday and trend allowed for. This only describes: no finding rests on it, and of 100 such intervals about %1 miss “the same” by luck alone.</source>
        <translation>
            <numerusform>Chaque habitude à côté des autres, sur %Ln jour clôturé où toutes sont connues&#x202f;; jour de la semaine et tendance pris en compte. Cela ne fait que décrire&#x202f;: aucune observation ne repose dessus, et sur 100 intervalles de ce genre, environ %1 manquent «&#x202f;autant&#x202f;» par le seul hasard.</numerusform>
            <numerusform>Chaque habitude à côté des autres, sur %Ln jours clôturés où toutes sont connues&#x202f;; jour de la semaine et tendance pris en compte. Cela ne fait que décrire&#x202f;: aucune observation ne repose dessus, et sur 100 intervalles de ce genre, environ %1 manquent «&#x202f;autant&#x202f;» par le seul hasard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last checked with %n closed day(s), on %1; the next check is at %2 closed days.</source>
        <translation>
            <numerusform>Dernier contrôle avec %Ln jour clôturé, le %1&#x202f;; prochain contrôle à %2 jours clôturés.</numerusform>
            <numerusform>Dernier contrôle avec %Ln jours clôturés, le %1&#x202f;; prochain contrôle à %2 jours clôturés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) closed, %2 of these without twitching.</source>
        <translation>
            <numerusform>%1 jour clôturé sur %Ln, dont %2 sans tressaillement.</numerusform>
            <numerusform>%1 jours clôturés sur %Ln, dont %2 sans tressaillement.</numerusform>
        </translation>
    </message>
    <message>
        <source>If a drooping face, a weak arm or difficult speech comes on suddenly as well, call your emergency number, for example 112, 911 or 999.</source>
        <translation>Si un visage qui s’affaisse, un bras faible ou une parole difficile apparaît en plus soudainement, appelez votre numéro d’urgence, par exemple le 112, le 911 ou le 999.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln fois du %1 au %2</numerusform>
            <numerusform>%Ln fois du %1 au %2</numerusform>
        </translation>
    </message>
    <message>
        <source>In the spell that began on %1 you recorded twitching in more than one place: %2.</source>
        <translation>Dans la phase commencée le %1, vous avez noté des tressaillements à plus d’un endroit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>These are all recorded days, closed or not. Findings count only closed ones, up to their last check.</source>
        <translation>Ce sont tous les jours renseignés, clôturés ou non. Les observations ne comptent que les jours clôturés, jusqu’à leur dernier contrôle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 a day on %n closed day(s)</source>
        <translation>
            <numerusform>%1 par jour sur %Ln jour clôturé</numerusform>
            <numerusform>%1 par jour sur %Ln jours clôturés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) on %1</source>
        <translation>
            <numerusform>%Ln fois le %1</numerusform>
            <numerusform>%Ln fois le %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BodySite</name>
    <message>
        <source>Upper eyelid</source>
        <translation>Paupière supérieure</translation>
    </message>
    <message>
        <source>Lower eyelid</source>
        <translation>Paupière inférieure</translation>
    </message>
    <message>
        <source>Eyebrow</source>
        <translation>Sourcil</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>Lèvre supérieure</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>Lèvre inférieure</translation>
    </message>
    <message>
        <source>Corner of the mouth</source>
        <translation>Coin de la bouche</translation>
    </message>
    <message>
        <source>Cheek</source>
        <translation>Joue</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nez</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Menton</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>Mâchoire</translation>
    </message>
    <message>
        <source>Tongue</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>Tempe</translation>
    </message>
    <message>
        <source>Scalp</source>
        <translation>Cuir chevelu</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cou et nuque</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Épaule</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Avant-bras</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Finger or thumb</source>
        <translation>Doigt ou pouce</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Poitrine</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Fesse</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Cuisse</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Genou</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Mollet</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pied</translation>
    </message>
    <message>
        <source>Toe</source>
        <translation>Orteil</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Ailleurs</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>no twitching</source>
        <translation>aucun tressaillement</translation>
    </message>
    <message>
        <source>twitches not logged</source>
        <translation>tressaillements non notés</translation>
    </message>
    <message>
        <source>%1 so far, day not closed</source>
        <translation>%1 jusqu’ici, jour non clôturé</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) %1: twitching on %2, none on %3, twitches not logged on %4.</source>
        <translation>
            <numerusform>%Ln jour %1&#x202f;: avec tressaillements %2, sans %3, tressaillements non notés %4.</numerusform>
            <numerusform>%Ln jours %1&#x202f;: avec tressaillements %2, sans %3, tressaillements non notés %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Log a twitch or close a day on the Today page.</source>
        <translation>Rien n’est encore noté. Notez un tressaillement ou clôturez un jour sur la page «&#x202f;Aujourd’hui&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing is recorded in this time. Choose a longer period.</source>
        <translation>Rien n’est noté dans ce laps de temps. Choisissez une période plus longue.</translation>
    </message>
    <message>
        <source>No twitch is recorded %1. Log one on the Today page, or choose a longer period.</source>
        <translation>Aucun tressaillement n’est noté %1. Notez-en un sur la page «&#x202f;Aujourd’hui&#x202f;» ou choisissez une période plus longue.</translation>
    </message>
    <message>
        <source>Choose a habit to compare twitches with.</source>
        <translation>Choisissez une habitude à laquelle comparer les tressaillements.</translation>
    </message>
    <message>
        <source>%1: nothing is recorded in this time. Record it on the Today page, or choose a longer period.</source>
        <translation>%1&#x202f;: rien n’est noté dans ce laps de temps. Notez-le sur la page «&#x202f;Aujourd’hui&#x202f;» ou choisissez une période plus longue.</translation>
    </message>
    <message>
        <source>Twitches</source>
        <translation>Tressaillements</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#x202f;: %2 sur %3</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 à 10</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es)</source>
        <translation>
            <numerusform>%Ln tressaillement</numerusform>
            <numerusform>%Ln tressaillements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n closed day(s)</source>
        <translation>
            <numerusform>sur %Ln jour clôturé</numerusform>
            <numerusform>sur %Ln jours clôturés</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Amount and twitches</source>
        <translation>Quantité et tressaillements</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es) without a time of day. Log the next one with its time.</source>
        <translation>
            <numerusform>%Ln tressaillement sans heure. Notez le prochain avec son heure.</numerusform>
            <numerusform>%Ln tressaillements sans heure. Notez le prochain avec son heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>%1 to %2: %3 of %4</source>
        <translation>%1 à %2&#x202f;: %3 sur %4</translation>
    </message>
    <message>
        <source>Most often between %1 and %2: %3 of %4 with a time of day.</source>
        <translation>Le plus souvent entre %1 et %2&#x202f;: %3 sur %4 avec une heure.</translation>
    </message>
    <message numerus="yes">
        <source>%n more without a time of day left out.</source>
        <translation>
            <numerusform>%Ln autre sans heure est laissé de côté.</numerusform>
            <numerusform>%Ln autres sans heure sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s)</source>
        <translation>
            <numerusform>%Ln jour clôturé</numerusform>
            <numerusform>%Ln jours clôturés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1&#x202f;: %2 et %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, and %3 %n day(s) before</source>
        <translation>
            <numerusform>%1&#x202f;: %2, et %3 %Ln jour avant</numerusform>
            <numerusform>%1&#x202f;: %2, et %3 %Ln jours avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed days (larger: more)</source>
        <translation>Jours clôturés (grand&#x202f;= plus)</translation>
    </message>
    <message>
        <source>Median of similar days</source>
        <translation>Médiane des jours semblables</translation>
    </message>
    <message numerus="yes">
        <source>%1: median %2 on %n closed day(s)</source>
        <translation>
            <numerusform>%1&#x202f;: médiane %2 sur %Ln jour clôturé</numerusform>
            <numerusform>%1&#x202f;: médiane %2 sur %Ln jours clôturés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s) with %1 recorded.</source>
        <translation>
            <numerusform>%Ln jour clôturé où ceci est renseigné&#x202f;: %1.</numerusform>
            <numerusform>%Ln jours clôturés où ceci est renseigné&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s) with %1 recorded %2 before.</source>
        <translation>
            <numerusform>%Ln jour clôturé pour lequel ceci est renseigné %2 avant&#x202f;: %1.</numerusform>
            <numerusform>%Ln jours clôturés pour lesquels ceci est renseigné %2 avant&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough different days yet to compare.</source>
        <translation>Pas encore assez de jours différents pour comparer.</translation>
    </message>
    <message>
        <source>Twitches on the same day</source>
        <translation>Tressaillements le même jour</translation>
    </message>
    <message numerus="yes">
        <source>Twitches %n day(s) later</source>
        <translation>
            <numerusform>Tressaillements %Ln jour plus tard</numerusform>
            <numerusform>Tressaillements %Ln jours plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>No closed day has %1 recorded in this time. Record it on the Today page and close the day, or choose a longer period.</source>
        <translation>Dans ce laps de temps, aucun jour clôturé n’a ceci de renseigné&#x202f;: %1. Notez-le sur la page «&#x202f;Aujourd’hui&#x202f;» et clôturez le jour, ou choisissez une période plus longue.</translation>
    </message>
    <message>
        <source>under 10 s</source>
        <translation>moins de 10 s</translation>
    </message>
    <message>
        <source>10 s to 1 min</source>
        <translation>10 s à 1 min</translation>
    </message>
    <message>
        <source>1 to 5 min</source>
        <translation>1 à 5 min</translation>
    </message>
    <message>
        <source>5 to 30 min</source>
        <translation>5 à 30 min</translation>
    </message>
    <message>
        <source>30 min to 2 h</source>
        <translation>30 min à 2 h</translation>
    </message>
    <message>
        <source>2 h and longer</source>
        <translation>2 h et plus</translation>
    </message>
    <message>
        <source>No duration is answered for %1.</source>
        <translation>Aucune durée n’est indiquée pour %1.</translation>
    </message>
    <message>
        <source>Median %1; the duration is known for %2 of %3.</source>
        <translation>Médiane %1&#x202f;; la durée est connue pour %2 sur %3.</translation>
    </message>
    <message>
        <source>How strong is answered for %1 of %2.</source>
        <translation>L’intensité est indiquée pour %1 sur %2.</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Autres endroits</translation>
    </message>
    <message>
        <source>No place is answered for %1.</source>
        <translation>Aucun endroit n’est indiqué pour %1.</translation>
    </message>
    <message>
        <source>Most often %1: %2 of %3.</source>
        <translation>Le plus souvent %1&#x202f;: %2 sur %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es) so far, day not closed</source>
        <translation>
            <numerusform>%Ln tressaillement jusqu’ici, jour non clôturé</numerusform>
            <numerusform>%Ln tressaillements jusqu’ici, jour non clôturé</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 twitches a day (%2 on %3 closed of %4 days)</source>
        <translation>%1 tressaillements par jour (%2 sur %3 jours clôturés, %4 jours en tout)</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es), no day closed</source>
        <translation>
            <numerusform>%Ln tressaillement, aucun jour clôturé</numerusform>
            <numerusform>%Ln tressaillements, aucun jour clôturé</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 à %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Twitches a day</source>
        <translation>Tressaillements par jour</translation>
    </message>
    <message>
        <source>Twitches a day, mean of each week</source>
        <translation>Tressaillements par jour, moyenne de chaque semaine</translation>
    </message>
    <message>
        <source>Twitches a day, mean of each month</source>
        <translation>Tressaillements par jour, moyenne de chaque mois</translation>
    </message>
    <message>
        <source>Median of %1 days</source>
        <translation>Médiane de %1 jours</translation>
    </message>
    <message numerus="yes">
        <source>median of %n closed day(s): %1</source>
        <translation>
            <numerusform>médiane de %Ln jour clôturé&#x202f;: %1</numerusform>
            <numerusform>médiane de %Ln jours clôturés&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>%1&#x202f;: non renseigné</translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %n day(s)</source>
        <translation>
            <numerusform>%1, moyenne de %Ln jour</numerusform>
            <numerusform>%1, moyenne de %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3 a day.</source>
        <translation>%1 %2, %3 par jour.</translation>
    </message>
    <message numerus="yes">
        <source> %1: recorded on %n day(s)</source>
        <translation>
            <numerusform> %1&#x202f;: %Ln jour renseigné</numerusform>
            <numerusform> %1&#x202f;: %Ln jours renseignés</numerusform>
        </translation>
    </message>
    <message>
        <source>; beyond the limit (%1) on %2 of them.</source>
        <translation>&#x202f;; hors limite (%1) pour %2 d’entre eux.</translation>
    </message>
    <message>
        <source>Highest on %1: %2 a day (%3 %4).</source>
        <translation>Maximum le %1&#x202f;: %2 par jour (%3 %4).</translation>
    </message>
    <message numerus="yes">
        <source>%n more left out: the day is not closed, or the time is not known.</source>
        <translation>
            <numerusform>%Ln autre est laissé de côté&#x202f;: le jour n’est pas clôturé, ou l’heure est inconnue.</numerusform>
            <numerusform>%Ln autres sont laissés de côté&#x202f;: le jour n’est pas clôturé, ou l’heure est inconnue.</numerusform>
        </translation>
    </message>
    <message>
        <source>No twitch with a time of day lies on a closed day. Close days on the Today page.</source>
        <translation>Aucun tressaillement avec une heure ne se trouve sur un jour clôturé. Clôturez des jours sur la page «&#x202f;Aujourd’hui&#x202f;».</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>The days after</source>
        <translation>Les jours suivants</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>même jour</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln jour plus tard</numerusform>
            <numerusform>%Ln jours plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a day (%2 %3)</source>
        <translation>%1 par jour (%2 %3)</translation>
    </message>
    <message>
        <source>%1 has no limit to compare days by. Give it one in Preferences, or choose another habit.</source>
        <translation>%1&#x202f;: aucune limite qui permette de comparer les jours. Fixez-en une dans les préférences ou choisissez une autre habitude.</translation>
    </message>
    <message>
        <source>Days after the day of the habit</source>
        <translation>Jours après le jour de l’habitude</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Autres jours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n closed day(s) beyond the limit and %2 within it so far; %3 of each are needed to draw this.</source>
        <translation>
            <numerusform>%1&#x202f;: jusqu’ici %Ln jour clôturé au-delà de la limite et %2 en deçà&#x202f;; il en faut %3 de chaque pour ce graphique.</numerusform>
            <numerusform>%1&#x202f;: jusqu’ici %Ln jours clôturés au-delà de la limite et %2 en deçà&#x202f;; il en faut %3 de chaque pour ce graphique.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (intervalle à 95&#x202f;% de %2 à %3)</translation>
    </message>
    <message>
        <source>95 % interval of the median</source>
        <translation>Intervalle à 95&#x202f;% de la médiane</translation>
    </message>
    <message>
        <source>Twitching</source>
        <translation>Tressaillements</translation>
    </message>
    <message>
        <source>No twitching</source>
        <translation>Aucun tressaillement</translation>
    </message>
    <message>
        <source>Twitches not logged</source>
        <translation>Tressaillements non notés</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Heures de la semaine</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Toutes les comparaisons</translation>
    </message>
    <message>
        <source>%1; %2 and %3</source>
        <comment>verdict; days with, days without</comment>
        <translation>%1&#x202f;; %2 et %3</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Times the rate</source>
        <translation>Multiple de la fréquence</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s): %1.</source>
        <translation>
            <numerusform>%Ln comparaison&#x202f;: %1.</numerusform>
            <numerusform>%Ln comparaisons&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be told yet.</source>
        <translation>
            <numerusform>%Ln autre ne peut pas encore être jugée.</numerusform>
            <numerusform>%Ln autres ne peuvent pas encore être jugées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n habit(s) without a limit have no ratio; the Findings page tells of them.</source>
        <translation>
            <numerusform>%Ln habitude sans limite n’a pas de rapport&#x202f;; la page Observations en parle.</numerusform>
            <numerusform>%Ln habitudes sans limite n’ont pas de rapport&#x202f;; la page Observations en parle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be compared yet: %1. The next check is at %n closed day(s).</source>
        <translation>
            <numerusform>Rien ne peut encore être comparé&#x202f;: %1. Le prochain contrôle est à %Ln jour clôturé.</numerusform>
            <numerusform>Rien ne peut encore être comparé&#x202f;: %1. Le prochain contrôle est à %Ln jours clôturés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times the rate, with 95 % interval</source>
        <translation>Multiple de la fréquence, avec intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Verdict; days with and without</source>
        <translation>Verdict&#x202f;; jours avec et sans</translation>
    </message>
    <message>
        <source>Place not answered</source>
        <translation>Endroit sans réponse</translation>
    </message>
    <message>
        <source>%1, side not answered</source>
        <translation>%1, côté sans réponse</translation>
    </message>
    <message>
        <source>; %1 of them on both sides</source>
        <translation>&#x202f;; dont %1 des deux côtés</translation>
    </message>
    <message>
        <source>Fewest to most on a closed day</source>
        <translation>Du moins au plus sur un jour clôturé</translation>
    </message>
    <message>
        <source>from %1 to %2 %3</source>
        <translation>de %1 à %2 %3</translation>
    </message>
    <message>
        <source>Single days would be too narrow to see; weeks are drawn.</source>
        <translation>Des jours seuls seraient trop étroits pour être vus&#x202f;; des semaines sont dessinées.</translation>
    </message>
    <message>
        <source>Anything shorter would be too narrow to see; months are drawn.</source>
        <translation>Tout ce qui est plus court serait trop étroit pour être vu&#x202f;; des mois sont dessinés.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 à %3</translation>
    </message>
    <message>
        <source>%1: no closed day of that weekday</source>
        <translation>%1&#x202f;: aucun jour clôturé de ce jour de la semaine</translation>
    </message>
    <message>
        <source>%1: %2 a day (%3 %4)</source>
        <translation>%1&#x202f;: %2 par jour (%3 %4)</translation>
    </message>
    <message>
        <source>No closed day</source>
        <translation>Aucun jour clôturé</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>Lowest amounts (%1): a median of %2 on %3 days. Highest amounts (%4): a median of %5 on %6 days. Whether this may be luck is judged on the Findings page.</source>
        <translation>Plus petites quantités (%1)&#x202f;: médiane de %2 sur %3 jours. Plus grandes quantités (%4)&#x202f;: médiane de %5 sur %6 jours. La page Observations juge si cela peut être du hasard.</translation>
    </message>
    <message>
        <source>%1: not drawn where there are fewer than %3 closed days (days after: %2).</source>
        <translation>%1&#x202f;: pas de point là où il y a moins de %3 jours clôturés (jours après&#x202f;: %2).</translation>
    </message>
    <message>
        <source>%1, same day: %2; other days: %3. Whether this may be luck is judged on the Findings page.</source>
        <translation>%1, même jour&#x202f;: %2&#x202f;; autres jours&#x202f;: %3. La page Observations juge si cela peut être du hasard.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n day(s) %1, %2 closed, %3 partly logged, %4 not logged.</source>
        <translation>
            <numerusform>Sur %Ln jour %1&#x202f;: %2 avec clôture, %3 avec des notes partielles, %4 sans aucune note.</numerusform>
            <numerusform>Sur %Ln jours %1&#x202f;: %2 avec clôture, %3 avec des notes partielles, %4 sans aucune note.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>A chart can be saved as %1; the name “%2” ends in none of them.</source>
        <translation>Un graphique peut être enregistré en %1&#x202f;; le nom «&#x202f;%2&#x202f;» ne se termine par aucun d’eux.</translation>
    </message>
    <message>
        <source>No font is installed, so the chart would have no words. Install one, for example the package fonts-dejavu-core.</source>
        <translation>Aucune police n’est installée&#x202f;; le graphique n’aurait donc pas de mots. Installez-en une, par exemple le paquet fonts-dejavu-core.</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>No twitching</source>
        <translation>Aucun tressaillement</translation>
    </message>
    <message>
        <source>Twitches not logged</source>
        <translation>Tressaillements non notés</translation>
    </message>
    <message>
        <source>%1 (stronger: more)</source>
        <translation>%1 (couleur vive&#x202f;= plus)</translation>
    </message>
    <message>
        <source>%1 (larger: more)</source>
        <translation>%1 (grand&#x202f;= plus)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>et %Ln autre endroit</numerusform>
            <numerusform>et %Ln autres endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>des deux côtés</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>au milieu</translation>
    </message>
    <message>
        <source>not noticed by others</source>
        <translation>invisible pour les autres</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>léger</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modéré</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>disabling</source>
        <translation>invalidant</translation>
    </message>
    <message>
        <source>only felt</source>
        <translation>seulement senti</translation>
    </message>
    <message>
        <source>only seen</source>
        <translation>seulement vu</translation>
    </message>
    <message>
        <source>felt and seen</source>
        <translation>senti et vu</translation>
    </message>
    <message>
        <source>single twitches</source>
        <translation>isolé</translation>
    </message>
    <message>
        <source>bursts</source>
        <translation>en salves</translation>
    </message>
    <message>
        <source>rippling</source>
        <translation>ondulant</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>continu</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>Quel côté&#x202f;?</translation>
    </message>
    <message>
        <source>How strong?</source>
        <translation>Quelle intensité&#x202f;?</translation>
    </message>
    <message>
        <source>Felt or seen?</source>
        <translation>Senti ou vu&#x202f;?</translation>
    </message>
    <message>
        <source>What rhythm?</source>
        <translation>Quel rythme&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>From %1 to %2:</source>
        <translation>Du %1 au %2&#x202f;:</translation>
    </message>
    <message>
        <source>%1 of %2 days logged</source>
        <translation>%1 jours notés sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch day(s)</source>
        <translation>
            <numerusform>%Ln jour avec tressaillements</numerusform>
            <numerusform>%Ln jours avec tressaillements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 twitches on closed days, %2 for each of them</source>
        <translation>%1 tressaillements sur des jours clôturés, soit %2 pour chacun</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#x202f;: %1</translation>
    </message>
    <message>
        <source>Days beyond a limit</source>
        <translation>Jours hors limite</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>Aucun noté.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>L’option --%1 manque.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>L’option «&#x202f;%1&#x202f;» n’existe pas ici.</translation>
    </message>
    <message>
        <source>The option --%1 has no value.</source>
        <translation>L’option --%1 n’a pas de valeur.</translation>
    </message>
    <message>
        <source>“%1” is no value for --%2. It takes one of: %3.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une valeur de --%2. Valeurs possibles&#x202f;: %3.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«&#x202f;%1&#x202f;» est un mot de trop.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>Everything was done, but its description could not be written.</source>
        <translation>Tout a été fait, mais sa description n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The output could not be written. The disk may be full.</source>
        <translation>La sortie n’a pas pu être écrite. Le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>First day; the diary&apos;s first if not given.</source>
        <translation>Premier jour&#x202f;; à défaut, le premier du journal.</translation>
    </message>
    <message>
        <source>Last day; today if not given.</source>
        <translation>Dernier jour&#x202f;; à défaut, aujourd’hui.</translation>
    </message>
    <message>
        <source>How to print: text (the default), json or csv.</source>
        <translation>Forme de sortie&#x202f;: text (par défaut), json ou csv.</translation>
    </message>
    <message>
        <source>Look at this daily table instead of the diary, and at those that follow it.</source>
        <translation>Examiner ce tableau journalier au lieu du journal, et ceux qui le suivent.</translation>
    </message>
    <message>
        <source>Judge these, at most three, by themselves: caffeine,sleep.</source>
        <translation>Évaluer ceux-ci, trois au plus, à part&#x202f;: caffeine,sleep.</translation>
    </message>
    <message>
        <source>Say what would have been shown at each checkpoint.</source>
        <translation>Dire ce qui aurait été montré à chaque contrôle.</translation>
    </message>
    <message>
        <source>Find intervals of what stands out, or of all.</source>
        <translation>Calculer les intervalles de ce qui ressort, ou de tout.</translation>
    </message>
    <message>
        <source>Leave out days of which something was written down more than two days later.</source>
        <translation>Écarter les jours dont une entrée a été écrite plus de deux jours après.</translation>
    </message>
    <message>
        <source>The diary file to make.</source>
        <translation>Le fichier de journal à créer.</translation>
    </message>
    <message>
        <source>How many days, ending today; 365 when not given.</source>
        <translation>Combien de jours, jusqu’à aujourd’hui&#x202f;; 365 à défaut.</translation>
    </message>
    <message>
        <source>Another number makes another diary.</source>
        <translation>Un autre nombre donne un autre journal.</translation>
    </message>
    <message>
        <source>Which day; today when not given.</source>
        <translation>Quel jour&#x202f;; à défaut, aujourd’hui.</translation>
    </message>
    <message>
        <source>Stop watching it.</source>
        <translation>Ne plus la surveiller.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>Le premier jour.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Le dernier jour.</translation>
    </message>
    <message>
        <source>How to write it.</source>
        <translation>Sous quelle forme l’écrire.</translation>
    </message>
    <message>
        <source>Only say what would be brought.</source>
        <translation>Dire seulement ce qui serait apporté.</translation>
    </message>
    <message>
        <source>Bring back what was deleted in the diary since.</source>
        <translation>Rétablir ce qui a depuis été supprimé dans le journal.</translation>
    </message>
    <message>
        <source>Which kind of file.</source>
        <translation>Quel type de fichier.</translation>
    </message>
    <message>
        <source>Where to write it; - for the terminal.</source>
        <translation>Où l’écrire&#x202f;; - pour le terminal.</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Remplacer un fichier existant.</translation>
    </message>
    <message>
        <source>Write the page to this file.</source>
        <translation>Écrire la page dans ce fichier.</translation>
    </message>
    <message>
        <source>First day; without it, 12 weeks before the last.</source>
        <translation>Premier jour&#x202f;; à défaut, 12 semaines avant le dernier.</translation>
    </message>
    <message>
        <source>Last day; without it, today.</source>
        <translation>Dernier jour&#x202f;; à défaut, aujourd’hui.</translation>
    </message>
    <message>
        <source>Paper of the page.</source>
        <translation>Papier de la page.</translation>
    </message>
    <message>
        <source>Name to print on the page.</source>
        <translation>Nom à imprimer sur la page.</translation>
    </message>
    <message>
        <source>Leave out name, notes and questions.</source>
        <translation>Omettre le nom, les notes et les questions.</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>Écrire dans ce fichier.</translation>
    </message>
    <message>
        <source>Size in pixels, for example 1200x675.</source>
        <translation>Taille en pixels, par exemple 1200x675.</translation>
    </message>
    <message>
        <source>Compare with this factor; else the one recorded most.</source>
        <translation>Comparer avec ce facteur&#x202f;; sinon avec le plus souvent noté.</translation>
    </message>
    <message>
        <source>First day; else the first recorded one.</source>
        <translation>Premier jour&#x202f;; sinon le premier noté.</translation>
    </message>
    <message>
        <source>Last day; else today.</source>
        <translation>Dernier jour&#x202f;; sinon aujourd’hui.</translation>
    </message>
    <message>
        <source>Twitches this many days after the amount.</source>
        <translation>Tressaillements tant de jours après la quantité.</translation>
    </message>
    <message>
        <source>Make a made-up diary to explore.</source>
        <translation>Créer un journal fictif à explorer.</translation>
    </message>
    <message>
        <source>Record a twitch (“log twitch”), an amount (“log caffeine 95”) or a drink, food or supplement (“log coffee”).</source>
        <translation>Noter un tressaillement («&#x202f;log twitch&#x202f;»), une quantité («&#x202f;log caffeine 95&#x202f;») ou une boisson, un aliment ou un complément («&#x202f;log coffee&#x202f;»).</translation>
    </message>
    <message>
        <source>Close a day: nothing is missing for it any more.</source>
        <translation>Clôturer un jour&#x202f;: il n’y manque plus rien.</translation>
    </message>
    <message>
        <source>List what is recorded.</source>
        <translation>Lister ce qui est noté.</translation>
    </message>
    <message>
        <source>Bring in what export has written, or a daily table (CSV): a column “date”, then “episodes” (or “twitches”, “count”) and columns like caffeine_mg, as “myolog factors” lists them. An empty cell was not recorded, 0 means none. A corrected table of the same name replaces what it brought before.</source>
        <translation>Importer ce que export a écrit, ou un tableau journalier (CSV)&#x202f;: une colonne «&#x202f;date&#x202f;», puis «&#x202f;episodes&#x202f;» (ou «&#x202f;twitches&#x202f;», «&#x202f;count&#x202f;») et des colonnes comme caffeine_mg, telles que «&#x202f;myolog factors&#x202f;» les liste. Une cellule vide n’a pas été renseignée, 0 veut dire aucun. Un tableau corrigé du même nom remplace ce qu’il avait apporté.</translation>
    </message>
    <message>
        <source>Write the diary to a file that others can read.</source>
        <translation>Écrire le journal dans un fichier que d’autres peuvent lire.</translation>
    </message>
    <message>
        <source>List everything that can be tracked.</source>
        <translation>Lister tout ce qui peut être suivi.</translation>
    </message>
    <message>
        <source>Check that the diary file is sound.</source>
        <translation>Vérifier que le fichier du journal est sain.</translation>
    </message>
    <message>
        <source>Show warning signs, days beyond a limit and patterns.</source>
        <translation>Montrer les signes d’alerte, les jours hors limite et les régularités.</translation>
    </message>
    <message>
        <source>Choose a habit, beforehand, to be judged apart; without a FACTOR, list those that are watched. At most three are.</source>
        <translation>Choisir d’avance une habitude à évaluer à part&#x202f;; sans FACTOR, lister celles qui sont surveillées. Il y en a trois au plus.</translation>
    </message>
    <message>
        <source>Draw a chart; without an ID, list the charts.</source>
        <translation>Dessiner un graphique&#x202f;; sans ID, lister les graphiques.</translation>
    </message>
    <message>
        <source>Print the page for the doctor as PDF.</source>
        <translation>Produire la page pour le médecin en PDF.</translation>
    </message>
    <message>
        <source>There is no factor “%1”.</source>
        <translation>Le facteur «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no chart “%1”. Charts: %2.</source>
        <translation>Le graphique «&#x202f;%1&#x202f;» n’existe pas. Graphiques&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write it as 1200x675; each side from %2 to %3 pixels.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une taille. Écrivez-la ainsi&#x202f;: 1200x675&#x202f;; chaque côté de %2 à %3 pixels.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days from 0 to %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de jours de 0 à %2.</translation>
    </message>
    <message>
        <source>There is no factor “%1”. “myolog factors” lists them all.</source>
        <translation>Le facteur «&#x202f;%1&#x202f;» n’existe pas. «&#x202f;myolog factors&#x202f;» les liste tous.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in order. It holds %n record(s).</source>
        <translation>
            <numerusform>%1 est en ordre et contient %Ln enregistrement.</numerusform>
            <numerusform>%1 est en ordre et contient %Ln enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>“None” can only be said of an amount of the day, not of %1.</source>
        <translation>«&#x202f;Rien&#x202f;» ne peut se dire que d’une quantité du jour, pas de&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Not recorded, and left so: %1.</source>
        <translation>Non renseigné, et laissé ainsi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 has not come yet; it cannot be closed.</source>
        <translation>%1 n’est pas encore arrivé&#x202f;; ce jour ne peut pas être clôturé.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clôturer la journée</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed with %n twitch(es).</source>
        <translation>
            <numerusform>%1 est clôturé avec %Ln tressaillement.</numerusform>
            <numerusform>%1 est clôturé avec %Ln tressaillements.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the diary itself. Please choose another name for the export.</source>
        <translation>C’est le journal lui-même. Choisissez un autre nom pour l’export.</translation>
    </message>
    <message>
        <source>“%1” exists already. Nothing was overwritten; --force replaces it.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Rien n’a été écrasé&#x202f;; --force le remplace.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. The same already: %3. Newer in the diary, and left so: %4.</source>
        <translation>Nouveau&#x202f;: %1. Modifié&#x202f;: %2. Déjà identique&#x202f;: %3. Plus récent dans le journal et laissé ainsi&#x202f;: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted in the diary come back.</source>
        <translation>
            <numerusform>%Ln ligne supprimée dans le journal revient.</numerusform>
            <numerusform>%Ln lignes supprimées dans le journal reviennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were deleted in the diary, and are left so; --restore brings them back.</source>
        <translation>
            <numerusform>%Ln ligne a été supprimée dans le journal et le reste&#x202f;; --restore la rétablit.</numerusform>
            <numerusform>%Ln lignes ont été supprimées dans le journal et le restent&#x202f;; --restore les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing is recorded in this period.</source>
        <translation>Rien n’est noté dans cette période.</translation>
    </message>
    <message>
        <source>Entry by command line</source>
        <translation>Entrée en ligne de commande</translation>
    </message>
    <message>
        <source>These characters are in no installed font and are missing: %1</source>
        <translation>Ces caractères ne sont dans aucune police installée et manquent&#x202f;: %1</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 attend un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” exists already. Nothing was overwritten.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Rien n’a été écrasé.</translation>
    </message>
    <message numerus="yes">
        <source>A made-up diary of %n day(s) is in %1.</source>
        <translation>
            <numerusform>Un journal fictif de %Ln jour se trouve dans %1.</numerusform>
            <numerusform>Un journal fictif de %Ln jours se trouve dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in it: the day after more than %1 mg of caffeine has %2 times as many twitches. Nothing else changes their number.</source>
        <translation>Ce qu’il contient&#x202f;: le lendemain de plus de %1 mg de caféine compte %2 fois plus de tressaillements. Rien d’autre ne change leur nombre.</translation>
    </message>
    <message>
        <source>Stop watching a habit</source>
        <translation>Ne plus surveiller une habitude</translation>
    </message>
    <message>
        <source>Watch a habit</source>
        <translation>Surveiller une habitude</translation>
    </message>
    <message>
        <source>No habit is watched.</source>
        <translation>Aucune habitude n’est surveillée.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Un parmi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Print this help and stop.</source>
        <translation>Afficher cette aide et terminer.</translation>
    </message>
    <message>
        <source>Print the version and stop.</source>
        <translation>Afficher la version et terminer.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Myolog is a private diary for twitching muscles.</source>
        <translation>Myolog est un journal privé pour les muscles qui tressaillent.</translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>Options de la fenêtre&#x202f;:</translation>
    </message>
    <message>
        <source>Commands, which need no window:</source>
        <translation>Commandes, sans fenêtre&#x202f;:</translation>
    </message>
    <message>
        <source>“myolog COMMAND --help” explains one command.</source>
        <translation>«&#x202f;myolog COMMANDE --help&#x202f;» explique une commande.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#x202f;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#x202f;:</translation>
    </message>
    <message>
        <source>“myolog %1 --help” explains it.</source>
        <translation>«&#x202f;myolog %1 --help&#x202f;» l’explique.</translation>
    </message>
    <message>
        <source>[DIARY]</source>
        <translation>[JOURNAL]</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>When: 2026-11-20T21:05, 21:05 for today, or a date alone. Without it: now.</source>
        <translation>Quand&#x202f;: 2026-11-20T21:05, 21:05 pour aujourd’hui, ou une date seule. À défaut&#x202f;: maintenant.</translation>
    </message>
    <message>
        <source>The time is not exact.</source>
        <translation>L’heure n’est pas exacte.</translation>
    </message>
    <message>
        <source>A note of your own.</source>
        <translation>Une note personnelle.</translation>
    </message>
    <message>
        <source>Relief measures: did it help?</source>
        <translation>Mesures de soulagement&#x202f;: cela a-t-il aidé&#x202f;?</translation>
    </message>
    <message>
        <source>Twitch: how long, as 90s, 2min or 1h30min.</source>
        <translation>Tressaillement&#x202f;: combien de temps, sous la forme 90s, 2min ou 1h30min.</translation>
    </message>
    <message>
        <source>The option --%1 goes with “twitch” only.</source>
        <translation>L’option --%1 ne va qu’avec «&#x202f;twitch&#x202f;».</translation>
    </message>
    <message>
        <source>How much? Write for example: myolog log %1 %2</source>
        <translation>Combien&#x202f;? Écrivez par exemple&#x202f;: myolog log %1 %2</translation>
    </message>
    <message>
        <source>The option --helped goes with relief measures only.</source>
        <translation>L’option --helped ne va qu’avec les mesures de soulagement.</translation>
    </message>
    <message>
        <source>The number of servings must be above 0.</source>
        <translation>Le nombre de portions doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>All that “%1” holds is hidden. It can be shown in Preferences, under What is tracked.</source>
        <translation>Tout ce que «&#x202f;%1&#x202f;» contient est masqué. On peut l’afficher dans les préférences, sous «&#x202f;Ce qui est suivi&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is neither a factor nor a drink, food or supplement.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un facteur, ni une boisson, un aliment ou un complément.</translation>
    </message>
    <message>
        <source>“myolog factors” lists them all.</source>
        <translation>«&#x202f;myolog factors&#x202f;» les liste tous.</translation>
    </message>
    <message>
        <source>Twitch: where?</source>
        <translation>Tressaillement&#x202f;: où&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write it as 90s, 2min or 1h30min.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une durée. Écrivez-la sous la forme 90s, 2min ou 1h30min.</translation>
    </message>
    <message>
        <source>The number of twitches must be a whole number from 1 to 10,000.</source>
        <translation>Le nombre de tressaillements doit être un nombre entier de 1 à 10&#x202f;000.</translation>
    </message>
    <message>
        <source>Work on this diary instead of your own.</source>
        <translation>Travailler sur ce journal au lieu du vôtre.</translation>
    </message>
    <message>
        <source>Look at a made-up year; your own diary stays as it is.</source>
        <translation>Voir une année fictive&#x202f;; votre propre journal reste tel quel.</translation>
    </message>
    <message>
        <source>Show this page first.</source>
        <translation>Montrer d’abord cette page.</translation>
    </message>
    <message>
        <source>Speak this language, for example “de”.</source>
        <translation>Parler cette langue, par exemple «&#x202f;fr&#x202f;».</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Couleurs de la fenêtre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The diary itself watches: %1.</source>
        <translation>Le journal surveille lui-même&#x202f;: %1.</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together.</source>
        <translation>--%1 et --%2 ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The period begins on %1, after the last day there is: %2.</source>
        <translation>La période commence le %1, après le dernier jour existant&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The period ends on %1, before the first day there is: %2.</source>
        <translation>La période finit le %1, avant le premier jour existant&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There was none, or no more, of these, for example caffeine,alcohol.</source>
        <translation>Il n’y en a pas eu, ou pas davantage, par exemple caffeine,alcohol.</translation>
    </message>
    <message>
        <source>There was none, or no more, of any habit that a day adds up and that is not recorded.</source>
        <translation>Il n’y a rien eu, ou rien de plus, de toute habitude qu’une journée additionne et qui n’est pas notée.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s) so far.</source>
        <translation>
            <numerusform>%Ln jour clôturé jusqu’ici.</numerusform>
            <numerusform>%Ln jours clôturés jusqu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first check needs %n closed day(s).</source>
        <translation>
            <numerusform>Le premier contrôle demande %Ln jour clôturé.</numerusform>
            <numerusform>Le premier contrôle demande %Ln jours clôturés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 so far)</source>
        <translation>%1 (%2 jusqu’ici)</translation>
    </message>
    <message>
        <source>If there was none or no more of it, add --none %1.</source>
        <translation>S’il n’y en a pas eu, ou pas davantage, ajoutez --none %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed already, with %n twitch(es).</source>
        <translation>
            <numerusform>%1 est déjà clôturé, avec %Ln tressaillement.</numerusform>
            <numerusform>%1 est déjà clôturé, avec %Ln tressaillements.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not watched.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas surveillé.</translation>
    </message>
    <message>
        <source>--end needs the habit to stop watching.</source>
        <translation>--end demande l’habitude à ne plus surveiller.</translation>
    </message>
    <message>
        <source>Add a table of every day, on sheets of its own.</source>
        <translation>Ajouter un tableau de chaque jour, sur des feuilles à part.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>L’option --%1 est donnée deux fois.</translation>
    </message>
    <message>
        <source>The page covers only the days there are: %1 to %2.</source>
        <translation>La page ne couvre que les jours qui existent&#x202f;: du %1 au %2.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;Diary</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Log a &amp;twitch</source>
        <translation>&amp;Noter un tressaillement</translation>
    </message>
    <message>
        <source>Record a twitch; Enter saves it</source>
        <translation>Noter un tressaillement&#x202f;; Entrée l’enregistre</translation>
    </message>
    <message>
        <source>&amp;Close the day</source>
        <translation>&amp;Clôturer la journée</translation>
    </message>
    <message>
        <source>Say that nothing is missing for this day</source>
        <translation>Indiquer qu’il ne manque rien pour ce jour</translation>
    </message>
    <message>
        <source>&amp;New diary…</source>
        <translation>Nou&amp;veau journal…</translation>
    </message>
    <message>
        <source>&amp;Open another diary…</source>
        <translation>&amp;Ouvrir un autre journal…</translation>
    </message>
    <message>
        <source>Look at a &amp;sample diary</source>
        <translation>Voir un journal d’e&amp;xemple</translation>
    </message>
    <message>
        <source>A made-up year to explore; your own diary stays as it is</source>
        <translation>Une année fictive à explorer&#x202f;; votre propre journal reste tel quel</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>T&amp;rends</source>
        <translation>&amp;Tendances</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Observations</translation>
    </message>
    <message>
        <source>Page for the &amp;doctor</source>
        <translation>Page pour le &amp;médecin</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>&amp;Préférences</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>What the &amp;words mean</source>
        <translation>Le sens des &amp;mots</translation>
    </message>
    <message>
        <source>Closing a day, limits, warning signs</source>
        <translation>Clôture d’un jour, limites, signes d’alerte</translation>
    </message>
    <message>
        <source>&amp;About Myolog</source>
        <translation>À &amp;propos de Myolog</translation>
    </message>
    <message>
        <source>When to see a &amp;doctor</source>
        <translation>Quand &amp;consulter un médecin</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Twitches</source>
        <translation>Tressaillements</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) before</source>
        <translation>
            <numerusform>%1, %Ln jour avant</numerusform>
            <numerusform>%1, %Ln jours avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-20.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Écrivez-la sous la forme 2026-11-20.</translation>
    </message>
    <message>
        <source>%1 did not exist on %2: the clocks were put forward in that hour.</source>
        <translation>%1 n’a pas existé le %2&#x202f;: les horloges ont été avancées pendant cette heure.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2026-11-20T21:05.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure. Écrivez-la sous la forme 2026-11-20T21:05.</translation>
    </message>
    <message>
        <source>At most %1 factors can be watched at a time: each more makes a chance finding likelier. Please watch fewer.</source>
        <translation>On peut surveiller au plus %1 facteurs à la fois&#x202f;: chacun de plus rend une trouvaille du hasard plus probable. Surveillez-en moins.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) speak of it. Delete them in History first, or hide the factor under “What is tracked”.</source>
        <translation>
            <numerusform>%Ln entrée en parle. Supprimez-la d’abord dans l’historique, ou masquez le facteur sous «&#x202f;Ce qui est suivi&#x202f;».</numerusform>
            <numerusform>%Ln entrées en parlent. Supprimez-les d’abord dans l’historique, ou masquez le facteur sous «&#x202f;Ce qui est suivi&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” carries it. Remove that drink or food first.</source>
        <translation>«&#x202f;%1&#x202f;» en contient. Supprimez d’abord cette boisson ou cet aliment.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The year %1 is too long ago.</source>
        <translation>L’année %1 est trop lointaine.</translation>
    </message>
    <message>
        <source>%1 is in the future. Only what has happened can be recorded.</source>
        <translation>%1 est dans l’avenir. On ne peut noter que ce qui a eu lieu.</translation>
    </message>
    <message>
        <source>That is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>%1 must lie between 0 and %2.</source>
        <translation>%1&#x202f;: la valeur doit être comprise entre 0 et %2.</translation>
    </message>
    <message>
        <source>“%1” is not known to this diary.</source>
        <translation>«&#x202f;%1&#x202f;» est inconnu de ce journal.</translation>
    </message>
    <message>
        <source>The number of twitches must lie between 1 and 10,000.</source>
        <translation>Le nombre de tressaillements doit être compris entre 1 et 10&#x202f;000.</translation>
    </message>
    <message>
        <source>A twitch lasts between 0 seconds and a year.</source>
        <translation>Un tressaillement dure entre 0 seconde et un an.</translation>
    </message>
    <message>
        <source>A day is closed as a whole, not for “%1” alone.</source>
        <translation>Un jour se clôture en entier, pas pour «&#x202f;%1&#x202f;» seulement.</translation>
    </message>
    <message>
        <source>The medicine needs a name.</source>
        <translation>Le médicament a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The laboratory value needs a name.</source>
        <translation>La valeur d’analyse a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The laboratory value is not a usable number.</source>
        <translation>La valeur d’analyse n’est pas un nombre utilisable.</translation>
    </message>
    <message>
        <source>“%1” is tracked already.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà suivi.</translation>
    </message>
    <message>
        <source>Your own factor needs a name and a unit.</source>
        <translation>Votre propre facteur a besoin d’un nom et d’une unité.</translation>
    </message>
    <message>
        <source>The largest value must lie between 0 and 1,000,000,000.</source>
        <translation>La plus grande valeur doit être comprise entre 0 et 1&#x202f;000&#x202f;000&#x202f;000.</translation>
    </message>
    <message>
        <source>Your own drink or food needs a name.</source>
        <translation>Votre propre boisson ou aliment a besoin d’un nom.</translation>
    </message>
    <message>
        <source>“%1” is among the drinks already.</source>
        <translation>«&#x202f;%1&#x202f;» figure déjà parmi les boissons.</translation>
    </message>
    <message>
        <source>“%1” is watched already.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà surveillé.</translation>
    </message>
    <message>
        <source>It is not said which finding is put aside.</source>
        <translation>Il n’est pas dit quelle observation est mise de côté.</translation>
    </message>
    <message>
        <source>This result of a check cannot be right.</source>
        <translation>Ce résultat de contrôle ne peut pas être juste.</translation>
    </message>
    <message>
        <source>A row without an id cannot be kept.</source>
        <translation>Une ligne sans identifiant ne peut pas être conservée.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters, at most %2 are kept.</source>
        <translation>Le texte est trop long&#x202f;: %1 caractères&#x202f;; %2 au plus sont conservés.</translation>
    </message>
    <message>
        <source>“%1” is not a usable value for “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une valeur utilisable pour «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>This file is not text in UTF-8. Please save it as “CSV UTF-8” and try again.</source>
        <translation>Ce fichier n’est pas du texte en UTF-8. Enregistrez-le en «&#x202f;CSV UTF-8&#x202f;» et réessayez.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Ligne %1&#x202f;: </translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <translation>Ligne %1, colonne «&#x202f;%2&#x202f;»&#x202f;: %3</translation>
    </message>
    <message>
        <source>In the exported diary a new day begins at %1:00, in this one at %2:00. You can change it in the preferences.</source>
        <translation>Dans le journal exporté, un nouveau jour commence à %1 h, dans celui-ci à %2 h. Vous pouvez le changer dans les préférences.</translation>
    </message>
    <message>
        <source>“%1” does not fit the field “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» ne convient pas au champ «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” is a device or pipe. Please save what it holds to a file first.</source>
        <translation>«&#x202f;%1&#x202f;» est un périphérique ou un tube. Enregistrez d’abord son contenu dans un fichier.</translation>
    </message>
    <message>
        <source>“%1” is too large for a diary: at most %2 MB are read.</source>
        <translation>«&#x202f;%1&#x202f;» est trop gros pour un journal&#x202f;: %2 Mo au plus sont lus.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Please check its permissions.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» ne peut pas être lu. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#x202f;%1&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>“%1” holds no day with a value.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient aucun jour avec une valeur.</translation>
    </message>
    <message>
        <source>Myolog cannot read “%1”. It reads a table with one line for each day, and the JSON and CSV files that it exports.</source>
        <translation>Myolog ne peut pas lire «&#x202f;%1&#x202f;». Il lit un tableau avec une ligne par jour, ainsi que les fichiers JSON et CSV qu’il exporte.</translation>
    </message>
    <message>
        <source>Whole diary (JSON)</source>
        <translation>Journal entier (JSON)</translation>
    </message>
    <message>
        <source>Whole diary (CSV)</source>
        <translation>Journal entier (CSV)</translation>
    </message>
    <message>
        <source>One line for each day (CSV)</source>
        <translation>Une ligne par jour (CSV)</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. A newer Myolog may know it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type d’enregistrement. Un Myolog plus récent le connaît peut-être.</translation>
    </message>
    <message>
        <source>“%1” is not known and was left out.</source>
        <translation>«&#x202f;%1&#x202f;» est inconnu et a été laissé de côté.</translation>
    </message>
    <message>
        <source>There are %1 cells where the first line has %2. The file may have been cut short.</source>
        <translation>Il y a %1 cellules alors que la première ligne en a %2. Le fichier est peut-être tronqué.</translation>
    </message>
    <message>
        <source>A quote is never closed. The file may have been cut short.</source>
        <translation>Un guillemet n’est jamais fermé. Le fichier est peut-être tronqué.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of this file hold entries of the same kind already; both will count.</source>
        <translation>
            <numerusform>%Ln jour de ce fichier contient déjà des entrées du même type&#x202f;; les deux compteront.</numerusform>
            <numerusform>%Ln jours de ce fichier contiennent déjà des entrées du même type&#x202f;; les deux compteront.</numerusform>
        </translation>
    </message>
    <message>
        <source>This column stands here twice.</source>
        <translation>Cette colonne figure deux fois ici.</translation>
    </message>
    <message>
        <source>The column “%1” is not known to this diary and was left out.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» est inconnue de ce journal et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The column “date” is missing. The first line must name the columns, for example: date,episodes,caffeine_mg,sleep_h</source>
        <translation>La colonne «&#x202f;date&#x202f;» manque. La première ligne doit nommer les colonnes, par exemple&#x202f;: date,episodes,caffeine_mg,sleep_h</translation>
    </message>
    <message>
        <source>This column is missing.</source>
        <translation>Cette colonne manque.</translation>
    </message>
    <message>
        <source>This column is not known.</source>
        <translation>Cette colonne est inconnue.</translation>
    </message>
    <message>
        <source>There is no column of a habit, such as caffeine_mg.</source>
        <translation>Il n’y a pas de colonne d’une habitude, comme caffeine_mg.</translation>
    </message>
    <message>
        <source>%1 is in the future. Only what has happened can be recorded.</source>
        <translation>%1 est dans l’avenir. On ne peut noter que ce qui a eu lieu.</translation>
    </message>
    <message>
        <source>%1 stands in line %2 already.</source>
        <translation>%1 figure déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>%1 comes before the line above. Days must stand in order.</source>
        <translation>%1 vient avant la ligne du dessus. Les jours doivent être dans l’ordre.</translation>
    </message>
    <message>
        <source>There are more cells than the first line names columns.</source>
        <translation>Il y a plus de cellules que de colonnes nommées à la première ligne.</translation>
    </message>
    <message>
        <source>The number of twitches must be a whole number from 0 to 10,000.</source>
        <translation>Le nombre de tressaillements doit être un nombre entier de 0 à 10&#x202f;000.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Please write numbers without thousands separators.</source>
        <translation>«&#x202f;%1&#x202f;» peut se lire de deux façons. Écrivez les nombres sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>It is no object.</source>
        <translation>Ce n’est pas un objet.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>Number %1 of “%2”: </source>
        <translation>Numéro %1 de «&#x202f;%2&#x202f;»&#x202f;: </translation>
    </message>
    <message>
        <source>“%1” must be a list of rows.</source>
        <translation>«&#x202f;%1&#x202f;» doit être une liste de lignes.</translation>
    </message>
    <message>
        <source>Line %1: this is no complete JSON. The file may have been cut short.</source>
        <translation>Ligne %1&#x202f;: ce n’est pas du JSON complet. Le fichier est peut-être tronqué.</translation>
    </message>
    <message>
        <source>This JSON file is no diary that Myolog exported.</source>
        <translation>Ce fichier JSON n’est pas un journal exporté par Myolog.</translation>
    </message>
    <message>
        <source>This file was exported by a newer Myolog. Please update Myolog to read it.</source>
        <translation>Ce fichier a été exporté par un Myolog plus récent. Mettez Myolog à jour pour le lire.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>All readable files (%1)</source>
        <translation>Tous les fichiers lisibles (%1)</translation>
    </message>
    <message>
        <source>“%1” would bring:</source>
        <translation>«&#x202f;%1&#x202f;» apporterait&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%Ln nouvelle ligne</numerusform>
            <numerusform>%Ln nouvelles lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer version(s) of what is here</source>
        <translation>
            <numerusform>%Ln version plus récente de ce qui est là</numerusform>
            <numerusform>%Ln versions plus récentes de ce qui est là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are here already</source>
        <translation>
            <numerusform>%Ln ligne déjà présente</numerusform>
            <numerusform>%Ln lignes déjà présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that you deleted here</source>
        <translation>
            <numerusform>%Ln ligne que vous avez supprimée ici</numerusform>
            <numerusform>%Ln lignes que vous avez supprimées ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of this file were deleted in your diary. Bring them back as well?</source>
        <translation>
            <numerusform>%Ln ligne de ce fichier a été supprimée dans votre journal. La rétablir aussi&#x202f;?</numerusform>
            <numerusform>%Ln lignes de ce fichier ont été supprimées dans votre journal. Les rétablir aussi&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Imported “%1”. Undo takes it back.</source>
        <translation>«&#x202f;%1&#x202f;» a été importé. «&#x202f;Annuler&#x202f;» le retire.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Please give the file a name that ends in .json or .csv.</source>
        <translation>Donnez au fichier un nom qui se termine par .json ou .csv.</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exporté vers «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>and %n further remark(s)</source>
        <translation>
            <numerusform>et %Ln remarque de plus</numerusform>
            <numerusform>et %Ln remarques de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>The file is being written …</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>A name is too long, or holds signs that cannot be seen. It is kept as “%1”.</source>
        <translation>Un nom est trop long ou contient des signes invisibles. Il est conservé sous la forme «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>The same was done to %n more name(s).</source>
        <translation>
            <numerusform>Il en va de même pour %Ln autre nom.</numerusform>
            <numerusform>Il en va de même pour %Ln autres noms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Factor</name>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 au-dessus de %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 at %2 or more</source>
        <translation>%1 à %2 ou plus</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 sous %2</translation>
    </message>
    <message>
        <source>your own limit</source>
        <translation>votre propre limite</translation>
    </message>
    <message>
        <source>Caffeine</source>
        <translation>Caféine</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Boissons</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcool</translation>
    </message>
    <message>
        <source>Nicotine (cigarettes or doses)</source>
        <translation>Nicotine (cigarettes ou doses)</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Sleep quality</source>
        <translation>Qualité du sommeil</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>Anxiété</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Fatigue</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Screen time</source>
        <translation>Temps d’écran</translation>
    </message>
    <message>
        <source>Potassium in food</source>
        <translation>Potassium alimentaire</translation>
    </message>
    <message>
        <source>Magnesium in food</source>
        <translation>Magnésium alimentaire</translation>
    </message>
    <message>
        <source>Calcium in food</source>
        <translation>Calcium alimentaire</translation>
    </message>
    <message>
        <source>Potassium supplement</source>
        <translation>Complément de potassium</translation>
    </message>
    <message>
        <source>Magnesium supplement</source>
        <translation>Complément de magnésium</translation>
    </message>
    <message>
        <source>Calcium supplement</source>
        <translation>Complément de calcium</translation>
    </message>
    <message>
        <source>Mindfulness</source>
        <translation>Pleine conscience</translation>
    </message>
    <message>
        <source>Deep breathing</source>
        <translation>Respiration profonde</translation>
    </message>
    <message>
        <source>Gentle yoga</source>
        <translation>Yoga doux</translation>
    </message>
    <message>
        <source>Gentle facial massage</source>
        <translation>Massage doux du visage</translation>
    </message>
    <message>
        <source>Warm compress</source>
        <translation>Compresse chaude</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
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
        <translation>«&#x202f;%1&#x202f;» est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” is a device and no file. Nothing was written.</source>
        <translation>«&#x202f;%1&#x202f;» est un périphérique et non un fichier. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” is or belongs to a diary, and is not written over. Please choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» est un journal ou en fait partie, et n’est pas écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” exists and is a file of another kind. Nothing was overwritten. Please choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» existe et est un fichier d’un autre type. Rien n’a été écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Please check that its folder exists, may be written to and has room.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit. Vérifiez que son dossier existe, qu’il est accessible en écriture et qu’il reste de la place.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>Source: %1</source>
        <translation>Source&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n day(s) with it</source>
        <translation>
            <numerusform>Montrer le jour avec (%Ln)</numerusform>
            <numerusform>Montrer les %Ln jours avec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n day(s) without it</source>
        <translation>
            <numerusform>Montrer le jour sans (%Ln)</numerusform>
            <numerusform>Montrer les %Ln jours sans</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact figures</source>
        <translation>Chiffres exacts</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n comparison(s)</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln comparaison</numerusform>
            <numerusform>%1&#x202f;: %Ln comparaisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take a finding back</source>
        <translation>Reprendre une observation</translation>
    </message>
    <message>
        <source>Put aside on %1. %2</source>
        <translation>Mise de côté le %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>No clear pattern so far (%n comparison(s))</source>
        <translation>
            <numerusform>Pas de lien net jusqu’ici (%Ln comparaison)</numerusform>
            <numerusform>Pas de lien net jusqu’ici (%Ln comparaisons)</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences of this size are common by chance. The bars show how large a difference could still be hidden.</source>
        <translation>Des différences de cette taille sont fréquentes par hasard. Les barres montrent quelle différence pourrait encore rester cachée.</translation>
    </message>
    <message numerus="yes">
        <source>Not enough days yet (%n habit(s))</source>
        <translation>
            <numerusform>Pas encore assez de jours (%Ln habitude)</numerusform>
            <numerusform>Pas encore assez de jours (%Ln habitudes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put aside (%n finding(s))</source>
        <translation>
            <numerusform>Mises de côté (%Ln observation)</numerusform>
            <numerusform>Mises de côté (%Ln observations)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s)</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln jour</numerusform>
            <numerusform>%1&#x202f;: %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Days beyond a limit (%n habit(s))</source>
        <translation>
            <numerusform>Jours hors limite (%Ln habitude)</numerusform>
            <numerusform>Jours hors limite (%Ln habitudes)</numerusform>
        </translation>
    </message>
    <message>
        <source>The half-life can be set in Preferences.</source>
        <translation>La demi-vie se règle dans les préférences.</translation>
    </message>
    <message>
        <source>How the diary is kept</source>
        <translation>Comment le journal est tenu</translation>
    </message>
    <message>
        <source>Nothing has been tested yet.</source>
        <translation>Rien n’a encore été testé.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to the habits you watch and form(s) a group of its own, for the same day and the next. Each such group may show a chance finding of its own.</source>
        <translation>
            <numerusform>%Ln d’entre elles concerne les habitudes que vous surveillez et forme un groupe à part, pour le même jour et le lendemain. Chaque groupe de ce genre peut montrer sa propre trouvaille du hasard.</numerusform>
            <numerusform>%Ln d’entre elles concernent les habitudes que vous surveillez et forment un groupe à part, pour le même jour et le lendemain. Chaque groupe de ce genre peut montrer sa propre trouvaille du hasard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask(s) about much less caffeine than usual and form(s) a group of its own as well.</source>
        <translation>
            <numerusform>%Ln d’entre elles porte sur bien moins de caféine que d’habitude et forme aussi un groupe à part.</numerusform>
            <numerusform>%Ln d’entre elles portent sur bien moins de caféine que d’habitude et forment aussi un groupe à part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hours before a twitch: %n comparison(s), judged among themselves and counted apart; they only describe.</source>
        <translation>
            <numerusform>Les heures avant un tressaillement&#x202f;: %Ln comparaison, comptée à part&#x202f;; elle ne fait que décrire.</numerusform>
            <numerusform>Les heures avant un tressaillement&#x202f;: %Ln comparaisons, évaluées entre elles et comptées à part&#x202f;; elles ne font que décrire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed days after a day beyond a limit are compared with the other closed days, for the same day and up to three days later. What a weekend or a long trend does to both is taken out first.</source>
        <translation>Les jours clôturés qui suivent un jour hors limite sont comparés aux autres jours clôturés, pour le même jour et jusqu’à trois jours plus tard. Ce qu’un week-end ou une longue tendance fait aux deux est d’abord retiré.</translation>
    </message>
    <message>
        <source>The test asks how often two series with these very rhythms, but unrelated, would go together as closely (random phases, Ebisuzaki 1997; circular shifts as a second check).</source>
        <translation>Le test demande combien de fois deux séries ayant ces mêmes rythmes, mais sans lien entre elles, iraient ensemble d’aussi près (phases aléatoires, Ebisuzaki 1997&#x202f;; décalages circulaires en second contrôle).</translation>
    </message>
    <message>
        <source>What was tested and how</source>
        <translation>Ce qui a été testé, et comment</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Log the first twitch or habit; findings grow from what you record.</source>
        <translation>Notez le premier tressaillement ou la première habitude&#x202f;; les observations naissent de ce que vous notez.</translation>
    </message>
    <message>
        <source>Log a twitch</source>
        <translation>Noter un tressaillement</translation>
    </message>
    <message>
        <source>Only closed days are compared, for on other days something may be missing. Close a day when there is nothing more to add.</source>
        <translation>Seuls les jours clôturés sont comparés, car les autres peuvent être incomplets. Clôturez un jour quand il n’y a plus rien à ajouter.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clôturer la journée</translation>
    </message>
    <message>
        <source>Too early to compare</source>
        <translation>Trop tôt pour comparer</translation>
    </message>
    <message numerus="yes">
        <source>The first check is made with %1 closed days. You have %n so far; until then, any difference may be luck.</source>
        <translation>
            <numerusform>Le premier contrôle a lieu à %1 jours clôturés. Vous en avez %Ln jusqu’ici&#x202f;; d’ici là, toute différence peut être un hasard.</numerusform>
            <numerusform>Le premier contrôle a lieu à %1 jours clôturés. Vous en avez %Ln jusqu’ici&#x202f;; d’ici là, toute différence peut être un hasard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be compared at this check</source>
        <translation>Rien n’a pu être comparé à ce contrôle</translation>
    </message>
    <message>
        <source>What each habit still lacks is listed below.</source>
        <translation>Ce qui manque encore à chaque habitude est indiqué plus bas.</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Rien ne ressort</translation>
    </message>
    <message numerus="yes">
        <source>Of %n comparison(s) none shows more than luck would. That is a finding too; a small difference may still be hidden.</source>
        <translation>
            <numerusform>La seule comparaison (%Ln) ne montre pas plus que le hasard. C’est aussi une observation&#x202f;; une petite différence peut encore rester cachée.</numerusform>
            <numerusform>Sur %Ln comparaisons, aucune ne montre plus que le hasard. C’est aussi une observation&#x202f;; une petite différence peut encore rester cachée.</numerusform>
        </translation>
    </message>
    <message>
        <source>See Trends</source>
        <translation>Voir les tendances</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Jours clôturés</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Mettre de côté…</translation>
    </message>
    <message>
        <source>Has held at two checks</source>
        <translation>S’est maintenu à deux contrôles</translation>
    </message>
    <message numerus="yes">
        <source>Possible, will be checked again at %n closed day(s)</source>
        <translation>
            <numerusform>Possible, nouveau contrôle à %Ln jour clôturé</numerusform>
            <numerusform>Possible, nouveau contrôle à %Ln jours clôturés</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier: first on %1, last on %2.</source>
        <translation>Auparavant&#x202f;: d’abord le %1, en dernier le %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) were made at this check. If nothing went with anything, about %1 of them would look striking by luck alone, %2 in 100.</source>
        <translation>
            <numerusform>%Ln comparaison a été faite à ce contrôle. Si rien n’allait avec rien, environ %1 paraîtrait frappante par le seul hasard, %2 sur 100.</numerusform>
            <numerusform>%Ln comparaisons ont été faites à ce contrôle. Si rien n’allait avec rien, environ %1 d’entre elles paraîtraient frappantes par le seul hasard, %2 sur 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is why they are not judged one by one but in groups: the more there are in a group, the clearer each must be.</source>
        <translation>C’est pourquoi elles ne sont pas jugées une à une mais en groupes&#x202f;: plus un groupe en compte, plus chacune doit être nette.</translation>
    </message>
    <message>
        <source>The diary is looked at with %1 closed days, then every %2, and not every week. What stands out is believed only when the next check says the same.</source>
        <translation>Le journal est contrôlé à %1 jours clôturés, puis tous les %2, et non chaque semaine. Ce qui ressort n’est cru que si le contrôle suivant dit la même chose.</translation>
    </message>
    <message>
        <source>Luck can still look like a finding. How often depends on what is asked:</source>
        <translation>Le hasard peut encore ressembler à une observation. À quelle fréquence dépend de la question&#x202f;:</translation>
    </message>
    <message>
        <source>The line under a finding is its 95 % interval: how many times as much twitching there may be on the days with it. The further it is from “the same”, the clearer; the longer it is, the less is known.</source>
        <translation>La ligne sous une observation est son intervalle à 95&#x202f;%&#x202f;: combien de fois autant de tressaillements il peut y avoir les jours avec. Plus elle est loin de «&#x202f;autant&#x202f;», plus c’est net&#x202f;; plus elle est longue, moins on en sait.</translation>
    </message>
</context>
<context>
    <name>FindingFigures</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>q %1 (Benjamini-Hochberg) among %n comparison(s) of watched habits.</source>
        <translation>
            <numerusform>q %1 (Benjamini-Hochberg) parmi %Ln comparaison d’habitudes surveillées.</numerusform>
            <numerusform>q %1 (Benjamini-Hochberg) parmi %Ln comparaisons d’habitudes surveillées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>q %1 (Benjamini-Hochberg) among %n comparison(s).</source>
        <translation>
            <numerusform>q %1 (Benjamini-Hochberg) parmi %Ln comparaison.</numerusform>
            <numerusform>q %1 (Benjamini-Hochberg) parmi %Ln comparaisons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate ratio %1 of a quasi-Poisson fit with weekday and trend; 95 % interval %2.</source>
        <translation>Rapport de taux %1 d’un ajustement quasi-Poisson avec jour de la semaine et tendance&#x202f;; intervalle à 95&#x202f;%&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Random-phase p %1; circular-shift p %2.</source>
        <translation>p des phases aléatoires %1&#x202f;; p des décalages circulaires %2.</translation>
    </message>
    <message>
        <source>Shrunk towards no difference: %1, 90 % range %2 to %3.</source>
        <translation>Ramené vers l’absence de différence&#x202f;: %1, plage à 90&#x202f;% de %2 à %3.</translation>
    </message>
    <message>
        <source>The same test with the habit of the day after: p %1.</source>
        <translation>Le même test avec l’habitude du lendemain&#x202f;: p %1.</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho %1; %2 with weekday and trend taken out. Random-phase p %3; circular-shift p %4.</source>
        <translation>Rho de Spearman %1&#x202f;; %2 sans le jour de la semaine ni la tendance. p des phases aléatoires %3&#x202f;; p des décalages circulaires %4.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Rate ratio</source>
        <translation>Rapport de taux</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Phase p</source>
        <translation>p phases</translation>
    </message>
    <message>
        <source>Shift p</source>
        <translation>p décalages</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Source of the limit: %1</source>
        <translation>Source de la limite&#x202f;: %1</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Toutes les comparaisons</translation>
    </message>
</context>
<context>
    <name>ForestRow</name>
    <message>
        <source>a quarter</source>
        <translation>un quart</translation>
    </message>
    <message>
        <source>half</source>
        <translation>la moitié</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>autant</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>le double</translation>
    </message>
    <message>
        <source>four times</source>
        <translation>quatre fois</translation>
    </message>
    <message>
        <source>odds × ¼</source>
        <translation>cote × ¼</translation>
    </message>
    <message>
        <source>odds × ½</source>
        <translation>cote × ½</translation>
    </message>
    <message>
        <source>same odds</source>
        <translation>même cote</translation>
    </message>
    <message>
        <source>odds × 2</source>
        <translation>cote × 2</translation>
    </message>
    <message>
        <source>odds × 4</source>
        <translation>cote × 4</translation>
    </message>
</context>
<context>
    <name>HistoryChanges</name>
    <message numerus="yes">
        <source>Delete %n entry(s)</source>
        <translation>
            <numerusform>Supprimer %Ln entrée</numerusform>
            <numerusform>Supprimer %Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n entry(s)</source>
        <translation>
            <numerusform>Restaurer %Ln entrée</numerusform>
            <numerusform>Restaurer %Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n day(s)</source>
        <translation>
            <numerusform>Clôturer %Ln jour</numerusform>
            <numerusform>Clôturer %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Hours before a twitch</source>
        <translation>Heures avant un tressaillement</translation>
    </message>
    <message numerus="yes">
        <source>This compares the hours before a twitch with the same hours of other days. It needs at least %n twitch(es) with an exact time, on closed days on which a habit was logged with its time.</source>
        <translation>
            <numerusform>Ceci compare les heures avant un tressaillement aux mêmes heures d’autres jours. Il faut au moins %Ln tressaillement à heure exacte, sur un jour clôturé où une habitude a été notée avec son heure.</numerusform>
            <numerusform>Ceci compare les heures avant un tressaillement aux mêmes heures d’autres jours. Il faut au moins %Ln tressaillements à heure exacte, sur des jours clôturés où une habitude a été notée avec son heure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hour(s) before</source>
        <translation>
            <numerusform>%1, %Ln heure avant</numerusform>
            <numerusform>%1, %Ln heures avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough to compare yet: the first check is at %n closed day(s).</source>
        <translation>
            <numerusform>Pas encore assez pour comparer&#x202f;: le premier contrôle est à %Ln jour clôturé.</numerusform>
            <numerusform>Pas encore assez pour comparer&#x202f;: le premier contrôle est à %Ln jours clôturés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough to compare yet: %1 of at least %n twitch(es) for which other days were different at those hours.</source>
        <translation>
            <numerusform>Pas encore assez pour comparer&#x202f;: %1 sur au moins %Ln tressaillement pour lequel d’autres jours étaient différents à ces heures.</numerusform>
            <numerusform>Pas encore assez pour comparer&#x202f;: %1 sur au moins %Ln tressaillements pour lesquels d’autres jours étaient différents à ces heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded in the %n hour(s) before %1 of %2 twitches (%3); in the same hours of comparable days, twitching or not, %4 of %5 times (%6).</source>
        <translation>
            <numerusform>Noté dans l’heure (%Ln) précédant %1 tressaillements sur %2 (%3)&#x202f;; à la même heure de jours comparables, avec tressaillement ou non, %4 fois sur %5 (%6).</numerusform>
            <numerusform>Noté dans les %Ln heures précédant %1 tressaillements sur %2 (%3)&#x202f;; aux mêmes heures de jours comparables, avec tressaillement ou non, %4 fois sur %5 (%6).</numerusform>
        </translation>
    </message>
    <message>
        <source>This can still be chance; these hours are not checked a second time.</source>
        <translation>Cela peut encore être un hasard&#x202f;; ces heures ne sont pas contrôlées une seconde fois.</translation>
    </message>
    <message>
        <source>Differences of this size are common by chance.</source>
        <translation>Des différences de cette taille sont fréquentes par hasard.</translation>
    </message>
    <message numerus="yes">
        <source>Odds ratio %1, 95 % interval %2 to %3; exact p %4, q among these habits %5; %n twitch(es) tell something.</source>
        <translation>
            <numerusform>Rapport de cotes %1, intervalle à 95&#x202f;% de %2 à %3&#x202f;; p exact %4, q parmi ces habitudes %5&#x202f;; %Ln tressaillement est informatif.</numerusform>
            <numerusform>Rapport de cotes %1, intervalle à 95&#x202f;% de %2 à %3&#x202f;; p exact %4, q parmi ces habitudes %5&#x202f;; %Ln tressaillements sont informatifs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es) without an exact time left out.</source>
        <translation>
            <numerusform>%Ln tressaillement sans heure exacte est laissé de côté.</numerusform>
            <numerusform>%Ln tressaillements sans heure exacte sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) without an exact time: hours in which they may lie are left out.</source>
        <translation>
            <numerusform>%Ln quantité sans heure exacte&#x202f;: les heures où elle peut se trouver sont laissées de côté.</numerusform>
            <numerusform>%Ln quantités sans heure exacte&#x202f;: les heures où elles peuvent se trouver sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>This compares hours within the diary and cannot tell which leads to which.</source>
        <translation>Ceci compare des heures à l’intérieur du journal et ne peut pas dire ce qui mène à quoi.</translation>
    </message>
    <message>
        <source>The hours before a twitch are compared with the same clock hours of the same weekday in the same month. So a rhythm of the week or a slow trend does not pass for a pattern (case-crossover, Mittleman, Maclure and Robins 1995; referents after Levy and others 2001).</source>
        <translation>Les heures avant un tressaillement sont comparées aux mêmes heures d’horloge du même jour de la semaine dans le même mois. Un rythme hebdomadaire ou une tendance lente ne passe ainsi pas pour une régularité (cas-croisé, Mittleman, Maclure et Robins 1995&#x202f;; références d’après Levy et autres 2001).</translation>
    </message>
    <message>
        <source>Only closed days count on which the habit is known. Of each day the first twitch with an exact time counts, for those after it share its hours. Days on which the clock was changed are left out.</source>
        <translation>Seuls comptent les jours clôturés où l’habitude est connue. De chaque jour compte le premier tressaillement à heure exacte, car les suivants partagent ses heures. Les jours de changement d’heure sont laissés de côté.</translation>
    </message>
    <message>
        <source>The odds ratio, its interval and p are those of exact conditional logistic regression (Breslow and Day 1980), which holds for few twitches as well; q allows for the number of habits compared. Where you twitch on most days, the test says rather too little than too much.</source>
        <translation>Le rapport de cotes, son intervalle et p sont ceux de la régression logistique conditionnelle exacte (Breslow et Day 1980), qui vaut aussi pour peu de tressaillements&#x202f;; q tient compte du nombre d’habitudes comparées. Si vous avez des tressaillements la plupart des jours, le test dit plutôt trop peu que trop.</translation>
    </message>
    <message>
        <source>How hours were compared</source>
        <translation>Comment les heures ont été comparées</translation>
    </message>
    <message>
        <source>A bar shows the 95 % interval of the odds ratio; at “same odds” there is no difference.</source>
        <translation>Une barre montre l’intervalle à 95&#x202f;% du rapport de cotes&#x202f;; à «&#x202f;même cote&#x202f;», il n’y a pas de différence.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of hours left out in which the clock was put forward or back.</source>
        <translation>
            <numerusform>%Ln plage d’heures laissée de côté, où l’horloge a été avancée ou reculée.</numerusform>
            <numerusform>%Ln plages d’heures laissées de côté, où l’horloge a été avancée ou reculée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>cup, 200 ml</source>
        <translation>tasse, 200 ml</translation>
    </message>
    <message>
        <source>mug, 240 ml</source>
        <translation>grande tasse, 240 ml</translation>
    </message>
    <message>
        <source>small glass, 200 ml</source>
        <translation>petit verre, 200 ml</translation>
    </message>
    <message>
        <source>glass, 250 ml</source>
        <translation>verre, 250 ml</translation>
    </message>
    <message>
        <source>can, 355 ml</source>
        <translation>canette, 355 ml</translation>
    </message>
    <message>
        <source>can, 250 ml</source>
        <translation>canette, 250 ml</translation>
    </message>
    <message>
        <source>bottle, 500 ml</source>
        <translation>bouteille, 500 ml</translation>
    </message>
    <message>
        <source>bottle, 330 ml</source>
        <translation>bouteille, 330 ml</translation>
    </message>
    <message>
        <source>glass, 150 ml</source>
        <translation>verre, 150 ml</translation>
    </message>
    <message>
        <source>handful, 30 g</source>
        <translation>poignée, 30 g</translation>
    </message>
    <message>
        <source>half a bar, 50 g</source>
        <translation>demi-tablette, 50 g</translation>
    </message>
    <message>
        <source>portion, 180 g</source>
        <translation>portion, 180 g</translation>
    </message>
    <message>
        <source>portion, 150 g</source>
        <translation>portion, 150 g</translation>
    </message>
    <message>
        <source>tub, 150 g</source>
        <translation>pot, 150 g</translation>
    </message>
    <message>
        <source>one, medium</source>
        <translation>une pièce, moyenne</translation>
    </message>
    <message>
        <source>tablespoon, 15 g</source>
        <translation>cuillère à soupe, 15 g</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>comprimé</translation>
    </message>
    <message>
        <source>sachet</source>
        <translation>sachet</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Black tea</source>
        <translation>Thé noir</translation>
    </message>
    <message>
        <source>cup, 220 ml</source>
        <translation>tasse, 220 ml</translation>
    </message>
    <message>
        <source>Cola</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Espresso</source>
        <translation>Expresso</translation>
    </message>
    <message>
        <source>espresso cup, 60 ml</source>
        <translation>tasse à expresso, 60 ml</translation>
    </message>
    <message>
        <source>Coffee, mug</source>
        <translation>Café, grande tasse</translation>
    </message>
    <message>
        <source>Double espresso</source>
        <translation>Double expresso</translation>
    </message>
    <message>
        <source>cup, 120 ml</source>
        <translation>tasse, 120 ml</translation>
    </message>
    <message>
        <source>Instant coffee</source>
        <translation>Café soluble</translation>
    </message>
    <message>
        <source>Cappuccino</source>
        <translation>Cappuccino</translation>
    </message>
    <message>
        <source>cup, 180 ml</source>
        <translation>tasse, 180 ml</translation>
    </message>
    <message>
        <source>Latte</source>
        <translation>Café au lait (latte)</translation>
    </message>
    <message>
        <source>Decaffeinated coffee</source>
        <translation>Café décaféiné</translation>
    </message>
    <message>
        <source>Green tea</source>
        <translation>Thé vert</translation>
    </message>
    <message>
        <source>Herbal tea</source>
        <translation>Tisane</translation>
    </message>
    <message>
        <source>Hot chocolate</source>
        <translation>Chocolat chaud</translation>
    </message>
    <message>
        <source>Cola without sugar</source>
        <translation>Cola sans sucre</translation>
    </message>
    <message>
        <source>Lemonade or other soda</source>
        <translation>Limonade ou autre soda</translation>
    </message>
    <message>
        <source>Energy drink</source>
        <translation>Boisson énergisante</translation>
    </message>
    <message>
        <source>Energy drink, large</source>
        <translation>Boisson énergisante, grande</translation>
    </message>
    <message>
        <source>Energy shot</source>
        <translation>Shot énergisant</translation>
    </message>
    <message>
        <source>shot, 60 ml</source>
        <translation>flacon, 60 ml</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Water, bottle</source>
        <translation>Eau, bouteille</translation>
    </message>
    <message>
        <source>Mineral water, rich in minerals</source>
        <translation>Eau minérale, riche en minéraux</translation>
    </message>
    <message>
        <source>Sports drink</source>
        <translation>Boisson pour le sport</translation>
    </message>
    <message>
        <source>Oral rehydration solution</source>
        <translation>Soluté de réhydratation orale</translation>
    </message>
    <message>
        <source>Coconut water</source>
        <translation>Eau de coco</translation>
    </message>
    <message>
        <source>Whole milk</source>
        <translation>Lait entier</translation>
    </message>
    <message>
        <source>Low-fat milk</source>
        <translation>Lait demi-écrémé</translation>
    </message>
    <message>
        <source>Buttermilk</source>
        <translation>Babeurre</translation>
    </message>
    <message>
        <source>Soy drink with calcium</source>
        <translation>Boisson au soja enrichie en calcium</translation>
    </message>
    <message>
        <source>Oat drink with calcium</source>
        <translation>Boisson à l’avoine enrichie en calcium</translation>
    </message>
    <message>
        <source>Almond drink with calcium</source>
        <translation>Boisson aux amandes enrichie en calcium</translation>
    </message>
    <message>
        <source>Orange juice</source>
        <translation>Jus d’orange</translation>
    </message>
    <message>
        <source>Apple juice</source>
        <translation>Jus de pomme</translation>
    </message>
    <message>
        <source>Grape juice</source>
        <translation>Jus de raisin</translation>
    </message>
    <message>
        <source>Tomato juice</source>
        <translation>Jus de tomate</translation>
    </message>
    <message>
        <source>Carrot juice</source>
        <translation>Jus de carotte</translation>
    </message>
    <message>
        <source>Beer, 5 %</source>
        <translation>Bière, 5&#x202f;%</translation>
    </message>
    <message>
        <source>Red wine, 13 %</source>
        <translation>Vin rouge, 13&#x202f;%</translation>
    </message>
    <message>
        <source>White wine, 12 %</source>
        <translation>Vin blanc, 12&#x202f;%</translation>
    </message>
    <message>
        <source>Spirits, 40 %</source>
        <translation>Spiritueux, 40&#x202f;%</translation>
    </message>
    <message>
        <source>measure, 40 ml</source>
        <translation>dose, 40 ml</translation>
    </message>
    <message>
        <source>Beer, 5 %, large</source>
        <translation>Bière, 5&#x202f;%, grande</translation>
    </message>
    <message>
        <source>Pint of beer, 4 %</source>
        <translation>Pinte de bière, 4&#x202f;%</translation>
    </message>
    <message>
        <source>pint, 568 ml</source>
        <translation>pinte, 568 ml</translation>
    </message>
    <message>
        <source>Alcohol-free beer, 0.5 %</source>
        <translation>Bière sans alcool, 0,5&#x202f;%</translation>
    </message>
    <message>
        <source>Shandy, 2.5 %</source>
        <translation>Panaché, 2,5&#x202f;%</translation>
    </message>
    <message>
        <source>Cider, 4.5 %</source>
        <translation>Cidre, 4,5&#x202f;%</translation>
    </message>
    <message>
        <source>Sparkling wine, 12 %</source>
        <translation>Vin pétillant, 12&#x202f;%</translation>
    </message>
    <message>
        <source>glass, 100 ml</source>
        <translation>verre, 100 ml</translation>
    </message>
    <message>
        <source>Port or sherry, 20 %</source>
        <translation>Porto ou xérès, 20&#x202f;%</translation>
    </message>
    <message>
        <source>glass, 50 ml</source>
        <translation>verre, 50 ml</translation>
    </message>
    <message>
        <source>Spirits, 40 %, small</source>
        <translation>Spiritueux, 40&#x202f;%, petit</translation>
    </message>
    <message>
        <source>measure, 20 ml</source>
        <translation>dose, 20 ml</translation>
    </message>
    <message>
        <source>Liqueur, 20 %</source>
        <translation>Liqueur, 20&#x202f;%</translation>
    </message>
    <message>
        <source>Long drink with 40 ml of spirits</source>
        <translation>Long drink avec 40 ml de spiritueux</translation>
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
        <translation>Melon cantaloup</translation>
    </message>
    <message>
        <source>Dried apricots</source>
        <translation>Abricots secs</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dattes</translation>
    </message>
    <message>
        <source>two, 48 g</source>
        <translation>deux, 48 g</translation>
    </message>
    <message>
        <source>Raisins</source>
        <translation>Raisins secs</translation>
    </message>
    <message>
        <source>Avocado</source>
        <translation>Avocat</translation>
    </message>
    <message>
        <source>half, 100 g</source>
        <translation>moitié, 100 g</translation>
    </message>
    <message>
        <source>Spinach, cooked</source>
        <translation>Épinards cuits</translation>
    </message>
    <message>
        <source>Chard, cooked</source>
        <translation>Blettes cuites</translation>
    </message>
    <message>
        <source>Kale, cooked</source>
        <translation>Chou kale cuit</translation>
    </message>
    <message>
        <source>Broccoli, cooked</source>
        <translation>Brocoli cuit</translation>
    </message>
    <message>
        <source>Tomato</source>
        <translation>Tomate</translation>
    </message>
    <message>
        <source>Mushrooms, cooked</source>
        <translation>Champignons cuits</translation>
    </message>
    <message>
        <source>Potatoes, boiled</source>
        <translation>Pommes de terre à l’eau</translation>
    </message>
    <message>
        <source>Baked potato</source>
        <translation>Pomme de terre au four</translation>
    </message>
    <message>
        <source>Sweet potato, baked</source>
        <translation>Patate douce au four</translation>
    </message>
    <message>
        <source>Lentils, cooked</source>
        <translation>Lentilles cuites</translation>
    </message>
    <message>
        <source>Chickpeas, cooked</source>
        <translation>Pois chiches cuits</translation>
    </message>
    <message>
        <source>White beans, cooked</source>
        <translation>Haricots blancs cuits</translation>
    </message>
    <message>
        <source>Kidney beans, cooked</source>
        <translation>Haricots rouges cuits</translation>
    </message>
    <message>
        <source>Green soya beans</source>
        <translation>Fèves de soja vertes</translation>
    </message>
    <message>
        <source>Tofu with calcium</source>
        <translation>Tofu enrichi en calcium</translation>
    </message>
    <message>
        <source>portion, 100 g</source>
        <translation>portion, 100 g</translation>
    </message>
    <message>
        <source>Almonds</source>
        <translation>Amandes</translation>
    </message>
    <message>
        <source>Cashews</source>
        <translation>Noix de cajou</translation>
    </message>
    <message>
        <source>Hazelnuts</source>
        <translation>Noisettes</translation>
    </message>
    <message>
        <source>Peanuts</source>
        <translation>Cacahuètes</translation>
    </message>
    <message>
        <source>Walnuts</source>
        <translation>Noix</translation>
    </message>
    <message>
        <source>Pumpkin seeds</source>
        <translation>Graines de courge</translation>
    </message>
    <message>
        <source>Sunflower seeds</source>
        <translation>Graines de tournesol</translation>
    </message>
    <message>
        <source>Chia seeds</source>
        <translation>Graines de chia</translation>
    </message>
    <message>
        <source>Sesame paste</source>
        <translation>Purée de sésame</translation>
    </message>
    <message>
        <source>Porridge oats</source>
        <translation>Flocons d’avoine</translation>
    </message>
    <message>
        <source>bowl, 50 g dry</source>
        <translation>bol, 50 g secs</translation>
    </message>
    <message>
        <source>Wholemeal bread</source>
        <translation>Pain complet</translation>
    </message>
    <message>
        <source>slice, 40 g</source>
        <translation>tranche, 40 g</translation>
    </message>
    <message>
        <source>Brown rice, cooked</source>
        <translation>Riz complet cuit</translation>
    </message>
    <message>
        <source>Quinoa, cooked</source>
        <translation>Quinoa cuit</translation>
    </message>
    <message>
        <source>Yoghurt</source>
        <translation>Yaourt</translation>
    </message>
    <message>
        <source>Cottage cheese</source>
        <translation>Cottage cheese</translation>
    </message>
    <message>
        <source>Hard cheese</source>
        <translation>Fromage à pâte dure</translation>
    </message>
    <message>
        <source>slice, 30 g</source>
        <translation>tranche, 30 g</translation>
    </message>
    <message>
        <source>Parmesan</source>
        <translation>Parmesan</translation>
    </message>
    <message>
        <source>portion, 20 g</source>
        <translation>portion, 20 g</translation>
    </message>
    <message>
        <source>Egg</source>
        <translation>Œuf</translation>
    </message>
    <message>
        <source>Salmon, cooked</source>
        <translation>Saumon cuit</translation>
    </message>
    <message>
        <source>Sardines with bones</source>
        <translation>Sardines avec arêtes</translation>
    </message>
    <message>
        <source>tin, 90 g</source>
        <translation>boîte, 90 g</translation>
    </message>
    <message>
        <source>Chicken breast, cooked</source>
        <translation>Blanc de poulet cuit</translation>
    </message>
    <message>
        <source>Dark chocolate</source>
        <translation>Chocolat noir</translation>
    </message>
    <message>
        <source>Milk chocolate</source>
        <translation>Chocolat au lait</translation>
    </message>
    <message>
        <source>Magnesium 100 mg</source>
        <translation>Magnésium 100 mg</translation>
    </message>
    <message>
        <source>Magnesium 200 mg</source>
        <translation>Magnésium 200 mg</translation>
    </message>
    <message>
        <source>Magnesium 300 mg</source>
        <translation>Magnésium 300 mg</translation>
    </message>
    <message>
        <source>Magnesium 400 mg</source>
        <translation>Magnésium 400 mg</translation>
    </message>
    <message>
        <source>Potassium 99 mg</source>
        <translation>Potassium 99 mg</translation>
    </message>
    <message>
        <source>Potassium chloride 600 mg</source>
        <translation>Chlorure de potassium 600 mg</translation>
    </message>
    <message>
        <source>Calcium 500 mg</source>
        <translation>Calcium 500 mg</translation>
    </message>
    <message>
        <source>Calcium 600 mg</source>
        <translation>Calcium 600 mg</translation>
    </message>
    <message>
        <source>Calcium 1000 mg</source>
        <translation>Calcium 1000 mg</translation>
    </message>
    <message>
        <source>Multivitamin with minerals</source>
        <translation>Multivitamines avec minéraux</translation>
    </message>
    <message>
        <source>Electrolyte powder</source>
        <translation>Poudre d’électrolytes</translation>
    </message>
    <message>
        <source>Caffeine 100 mg</source>
        <translation>Caféine 100 mg</translation>
    </message>
    <message>
        <source>Caffeine 200 mg</source>
        <translation>Caféine 200 mg</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Dialogs</source>
        <translation>Boîtes de dialogue</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Page for the doctor</source>
        <translation>Page pour le médecin</translation>
    </message>
    <message>
        <source>Save what is there</source>
        <translation>Enregistrer ce qui est là</translation>
    </message>
    <message>
        <source>Close; asks first if something was typed</source>
        <translation>Quitter&#x202f;; une question est posée si du texte est saisi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Modifier l’entrée</translation>
    </message>
    <message>
        <source>Move what is selected to the bin</source>
        <translation>Mettre la sélection à la corbeille</translation>
    </message>
    <message>
        <source>Walk through the values</source>
        <translation>Parcourir les valeurs</translation>
    </message>
    <message>
        <source>Stretch the timeline, or draw it together</source>
        <translation>Étirer et resserrer la chronologie</translation>
    </message>
    <message>
        <source>Move the timeline</source>
        <translation>Déplacer la chronologie</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Afficher toute la période</translation>
    </message>
    <message>
        <source>Let a small chart grow</source>
        <translation>Agrandir un petit graphique</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as there is room</source>
        <translation>Plus grand, plus petit, aussi large que possible</translation>
    </message>
    <message>
        <source>Change the value in its row</source>
        <translation>Modifier la valeur dans sa ligne</translation>
    </message>
    <message>
        <source>Answers and the picture</source>
        <translation>Réponses et image</translation>
    </message>
    <message>
        <source>Save from a note; save a new twitch as last time</source>
        <translation>Enregistrer depuis une note&#x202f;; un nouveau tressaillement comme la dernière fois</translation>
    </message>
    <message>
        <source>Previous or next answer</source>
        <translation>La réponse précédente et la suivante</translation>
    </message>
    <message>
        <source>Choose it, or take it back</source>
        <translation>La choisir ou la retirer</translation>
    </message>
    <message>
        <source>The month before and after, in the calendar</source>
        <translation>Le mois précédent et le suivant, dans le calendrier</translation>
    </message>
    <message>
        <source>Walk through the rows</source>
        <translation>Parcourir les lignes</translation>
    </message>
    <message>
        <source>The first value and the last</source>
        <translation>La première valeur et la dernière</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Medicine</name>
    <message>
        <source>started</source>
        <translation>début</translation>
    </message>
    <message>
        <source>dose changed</source>
        <translation>dose modifiée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêt</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>There is no font on this computer that can draw letters, so the page would be empty. Please install one, for example the package fonts-dejavu-core.</source>
        <translation>Aucune police de cet ordinateur ne peut dessiner des lettres&#x202f;; la page serait donc vide. Installez-en une, par exemple le paquet fonts-dejavu-core.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, see the diary</source>
        <translation>
            <numerusform>et %Ln autre, voir le journal</numerusform>
            <numerusform>et %Ln autres, voir le journal</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is too full for one sheet. Please leave out a section or choose a larger paper.</source>
        <translation>La page est trop remplie pour une seule feuille. Omettez une section ou choisissez un papier plus grand.</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>La page n’a pas pu être imprimée.</translation>
    </message>
    <message>
        <source>No font could be put into the page, so it would have no text. Please install one, for example the package fonts-dejavu-core.</source>
        <translation>Aucune police n’a pu être intégrée à la page&#x202f;; elle n’aurait donc pas de texte. Installez-en une, par exemple le paquet fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>left</source>
        <comment>left side of the person</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>right</source>
        <comment>right side of the person</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>%1: day by day</source>
        <comment>title of the page</comment>
        <translation>%1&#x202f;: jour par jour</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <translation>feuille %1 sur %2</translation>
    </message>
    <message>
        <source>Self-reported. –: not recorded, which is not zero.</source>
        <translation>Données autodéclarées. –&#x202f;: non noté, ce qui n’est pas zéro.</translation>
    </message>
    <message>
        <source>*: beyond the limit (%1).</source>
        <translation>*&#x202f;: hors limite (%1).</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Last 4 weeks</source>
        <translation>4 dernières semaines</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>12 dernières semaines</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>26 dernières semaines</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>The whole diary</source>
        <translation>Tout le journal</translation>
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
        <translation>Aucun programme qui affiche les dossiers n’a été trouvé. Le fichier est dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. Leave without saving?</source>
        <translation>Votre saisie n’est pas encore enregistrée. Quitter sans enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Is any muscle weak?</source>
        <translation>Un muscle est-il faible&#x202f;?</translation>
    </message>
    <message>
        <source>weakness</source>
        <translation>faiblesse</translation>
    </message>
    <message>
        <source>Is anything numb?</source>
        <translation>Une partie est-elle engourdie&#x202f;?</translation>
    </message>
    <message>
        <source>numbness</source>
        <translation>engourdissement</translation>
    </message>
    <message>
        <source>Is one side of the face drooping?</source>
        <translation>Un côté du visage s’affaisse-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>drooping face</source>
        <translation>visage qui s’affaisse</translation>
    </message>
    <message>
        <source>Has your vision changed?</source>
        <translation>Votre vision a-t-elle changé&#x202f;?</translation>
    </message>
    <message>
        <source>changed vision</source>
        <translation>vision modifiée</translation>
    </message>
    <message>
        <source>Is speaking difficult?</source>
        <translation>Est-il difficile de parler&#x202f;?</translation>
    </message>
    <message>
        <source>difficult speech</source>
        <translation>parole difficile</translation>
    </message>
    <message>
        <source>Has it spread to other parts of the face or body?</source>
        <translation>Cela s’est-il étendu à d’autres parties du visage ou du corps&#x202f;?</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>propagation</translation>
    </message>
    <message>
        <source>Is the muscle stiff?</source>
        <translation>Le muscle est-il raide&#x202f;?</translation>
    </message>
    <message>
        <source>stiffness</source>
        <translation>raideur</translation>
    </message>
    <message>
        <source>Do you suspect a medicine?</source>
        <translation>Soupçonnez-vous un médicament&#x202f;?</translation>
    </message>
    <message>
        <source>a medicine suspected</source>
        <translation>un médicament soupçonné</translation>
    </message>
    <message>
        <source>Does the eyelid close completely or not open?</source>
        <translation>La paupière se ferme-t-elle complètement, ou ne s’ouvre-t-elle pas&#x202f;?</translation>
    </message>
    <message>
        <source>eye forced shut</source>
        <translation>œil fermé de force</translation>
    </message>
    <message>
        <source>Is the eye red, swollen or weeping?</source>
        <translation>L’œil est-il rouge, gonflé ou larmoyant&#x202f;?</translation>
    </message>
    <message>
        <source>red or swollen eye</source>
        <translation>œil rouge ou gonflé</translation>
    </message>
    <message>
        <source>Is swallowing difficult?</source>
        <translation>Est-il difficile d’avaler&#x202f;?</translation>
    </message>
    <message>
        <source>difficult swallowing</source>
        <translation>déglutition difficile</translation>
    </message>
    <message>
        <source>Has a muscle become thinner?</source>
        <translation>Un muscle s’est-il aminci&#x202f;?</translation>
    </message>
    <message>
        <source>wasting</source>
        <translation>fonte musculaire</translation>
    </message>
    <message>
        <source>Can you hold it back for a moment?</source>
        <translation>Pouvez-vous le retenir un instant&#x202f;?</translation>
    </message>
    <message>
        <source>can be held back</source>
        <translation>peut être retenu</translation>
    </message>
    <message>
        <source>Does it go on in sleep?</source>
        <translation>Cela continue-t-il pendant le sommeil&#x202f;?</translation>
    </message>
    <message>
        <source>in sleep</source>
        <translation>pendant le sommeil</translation>
    </message>
    <message>
        <source>Is the eye or mouth pulled?</source>
        <translation>L’œil ou la bouche sont-ils tirés&#x202f;?</translation>
    </message>
    <message>
        <source>eye or mouth pulled</source>
        <translation>œil ou bouche tirés</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>yes %1 of %2 (%3)</source>
        <translation>oui %1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing is recorded in this period.</source>
        <translation>Rien n’est noté dans cette période.</translation>
    </message>
    <message>
        <source>Twitches by hour</source>
        <translation>Tressaillements par heure</translation>
    </message>
    <message>
        <source>cannot tell, no day is closed</source>
        <translation>on ne peut pas dire, aucun jour n’est clôturé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n closed day(s)</source>
        <translation>
            <numerusform>%1 sur %Ln jour clôturé</numerusform>
            <numerusform>%1 sur %Ln jours clôturés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n closed day(s), %2 a week</source>
        <translation>
            <numerusform>%1 sur %Ln jour clôturé, %2 par semaine</numerusform>
            <numerusform>%1 sur %Ln jours clôturés, %2 par semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>no day closed</source>
        <translation>aucun jour clôturé</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 on %n closed day(s))</source>
        <translation>
            <numerusform>%1 (%2 sur %Ln jour clôturé)</numerusform>
            <numerusform>%1 (%2 sur %Ln jours clôturés)</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message numerus="yes">
        <source>median %1, longest %2 (%n timed)</source>
        <translation>
            <numerusform>médiane %1, max. %2 (%Ln mesuré)</numerusform>
            <numerusform>médiane %1, max. %2 (%Ln mesurés)</numerusform>
        </translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Twitch days</source>
        <translation>Jours touchés</translation>
    </message>
    <message>
        <source>Twitches a day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>ratio
(95 %)</source>
        <translation>rapport
(95&#x202f;%)</translation>
    </message>
    <message>
        <source>
verdict</source>
        <translation>
verdict</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole diary. %1</source>
        <translation>Tout le journal. %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>reference range</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>reference range</comment>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>reference range</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>reference range</comment>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>range</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>noted as helping</source>
        <translation>noté comme utile</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>a aidé</translation>
    </message>
    <message>
        <source>Twitch diary, %1 to %2</source>
        <translation>Journal de tressaillements, du %1 au %2</translation>
    </message>
    <message>
        <source>Anonymous copy: name, notes and questions are left out</source>
        <translation>Copie anonyme&#x202f;: le nom, les notes et les questions sont omis</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>date de naissance&#x202f;: %1</translation>
    </message>
    <message>
        <source>Days without twitching are missing, so no rates are compared.</source>
        <translation>Les jours sans tressaillement manquent&#x202f;; aucune fréquence n’est donc comparée.</translation>
    </message>
    <message numerus="yes">
        <source>%n about watched habits judged separately</source>
        <translation>
            <numerusform>%Ln d’habitudes surveillées à part</numerusform>
            <numerusform>%Ln d’habitudes surveillées à part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about “much less than usual” judged separately</source>
        <translation>
            <numerusform>%Ln bien sous l’habitude à part</numerusform>
            <numerusform>%Ln bien sous l’habitude à part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not checked yet: the first check is made with %n closed day(s).</source>
        <translation>
            <numerusform>Pas encore contrôlé&#x202f;: le premier contrôle se fait à %Ln jour clôturé.</numerusform>
            <numerusform>Pas encore contrôlé&#x202f;: le premier contrôle se fait à %Ln jours clôturés.</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>À regarder en premier</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Quoi et où</translation>
    </message>
    <message>
        <source>How often, how long, how strong</source>
        <translation>Fréquence, durée, intensité</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Habitudes</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Relief tried</source>
        <translation>Soulagement essayé</translation>
    </message>
    <message>
        <source>Lab values</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Questions for the visit</source>
        <translation>Questions pour la consultation</translation>
    </message>
    <message>
        <source>(shortened, see the diary)</source>
        <translation>(abrégé, voir le journal)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>since %1, last on %2</source>
        <translation>depuis le %1, dernier le %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s), %1 to %2</source>
        <translation>
            <numerusform>sur %Ln jour, du %1 au %2</numerusform>
            <numerusform>sur %Ln jours, du %1 au %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with twitching, %1 to %2</source>
        <translation>
            <numerusform>%Ln jour avec tressaillements, du %1 au %2</numerusform>
            <numerusform>%Ln jours avec tressaillements, du %1 au %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Place not answered</source>
        <translation>Endroit non indiqué</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>et %Ln autre endroit</numerusform>
            <numerusform>et %Ln autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>one day, %1</source>
        <translation>un jour, le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1 to %2</source>
        <translation>
            <numerusform>%Ln jour, du %1 au %2</numerusform>
            <numerusform>%Ln jours, du %1 au %2</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>no day without twitching recorded</source>
        <translation>aucun jour sans tressaillement noté</translation>
    </message>
    <message>
        <source>First noticed</source>
        <translation>Début remarqué</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>vers le %1</translation>
    </message>
    <message>
        <source>No twitch is recorded in this period.</source>
        <translation>Aucun tressaillement n’est noté dans cette période.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>First recorded</source>
        <translation>Première note</translation>
    </message>
    <message>
        <source>Longest spell</source>
        <translation>Plus longue phase</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Plus longue pause</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source> (put aside by the person)</source>
        <translation> (mise de côté par la personne)</translation>
    </message>
    <message>
        <source>Made-up sample diary, %1 to %2</source>
        <translation>Journal d’exemple inventé, du %1 au %2</translation>
    </message>
    <message>
        <source>no (answered %1 of %2)</source>
        <translation>non (répondu %1 sur %2)</translation>
    </message>
    <message>
        <source>; plus %1 on days not closed</source>
        <translation>&#x202f;; %1 de plus sur des jours non clôturés</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 on %n day(s)</source>
        <comment>month, twitches a closed day</comment>
        <translation>
            <numerusform>%1 %2 sur %Ln jour</numerusform>
            <numerusform>%1 %2 sur %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 no day closed</source>
        <translation>%1 aucun jour clôturé</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 of %n day(s)</source>
        <translation>
            <numerusform>%1&#x202f;: %2 jour sur %Ln</numerusform>
            <numerusform>%1&#x202f;: %2 jours sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Rates count only days closed as complete; nothing unrecorded is zero. A day begins at %1. Made %2 by Myolog %3, check sum of the content %4.</source>
        <translation>Les fréquences ne comptent que les jours clôturés comme complets&#x202f;; ce qui n’est pas renseigné ne compte jamais comme zéro. Un jour commence à %1. Établi le %2 par Myolog %3, empreinte %4.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Ce qui a été comparé</translation>
    </message>
    <message>
        <source>that day
with / without</source>
        <translation>ce jour-là
avec / sans</translation>
    </message>
    <message>
        <source>the next day
with / without</source>
        <translation>le lendemain
avec / sans</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) are judged together</source>
        <translation>
            <numerusform>%Ln comparaison est jugée</numerusform>
            <numerusform>%Ln comparaisons sont jugées ensemble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>twitching on %1 of %n day(s), since %2, still going on</source>
        <translation>
            <numerusform>tressaillements %1 jour sur %Ln, depuis le %2, toujours en cours</numerusform>
            <numerusform>tressaillements %1 jours sur %Ln, depuis le %2, toujours en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>twitching on %1 of %n day(s), %2 to %3</source>
        <translation>
            <numerusform>tressaillements pendant %Ln jour, le %2</numerusform>
            <numerusform>tressaillements %1 jours sur %Ln, du %2 au %3</numerusform>
        </translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturé</translation>
    </message>
    <message>
        <source>partly logged</source>
        <translation>noté en partie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Twitches</source>
        <translation>Tressaillements</translation>
    </message>
    <message>
        <source>%1 – %2. %3</source>
        <comment>findings, verdict, its meaning</comment>
        <translation>%1 – %2. %3</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>: %1 closed as complete, %2 partly logged, %3 not logged. Self-reported.</source>
        <translation>&#x202f;: %1 avec clôture complète, %2 avec des notes partielles, %3 sans aucune note. Données autodéclarées.</translation>
    </message>
    <message>
        <source>In the period of this page: median a day, and on how many of the days recorded it was beyond the limit.</source>
        <translation>Sur la période de cette page&#x202f;: médiane par jour, et nombre de jours renseignés où la limite était dépassée.</translation>
    </message>
    <message>
        <source>Twitches per closed day with what the row names / on all other closed days up to that check, in brackets how many; ratios allow for weekday and trend. %1: an interval that leaves out 1 can still be luck. Of sleep, “that day” follows the night.</source>
        <translation>Tressaillements par jour clôturé avec ce que nomme la ligne / tous les autres jours clôturés jusqu’à ce contrôle, entre parenthèses leur nombre&#x202f;; les rapports tiennent compte du jour de la semaine et de la tendance. %1&#x202f;: un intervalle qui exclut 1 peut encore relever du hasard. Pour le sommeil, «&#x202f;ce jour-là&#x202f;» suit la nuit.</translation>
    </message>
    <message>
        <source>Not asked or not answered, which does not mean “no”: %1.</source>
        <translation>Non demandé ou sans réponse, ce qui ne veut pas dire «&#x202f;non&#x202f;»&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No twitch with a time of day is recorded in this period.</source>
        <translation>Aucun tressaillement avec une heure n’est noté dans cette période.</translation>
    </message>
    <message>
        <source>Fewer than %1 days of this period are closed: too few to say what is usual.</source>
        <translation>Moins de %1 jours de cette période sont clôturés&#x202f;: trop peu pour dire ce qui est habituel.</translation>
    </message>
    <message>
        <source>No habit is recorded in this period.</source>
        <translation>Aucune habitude n’est notée dans cette période.</translation>
    </message>
    <message>
        <source>Nothing is recorded that could be compared.</source>
        <translation>Rien de ce qui est noté ne peut être comparé.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>%1, counts for %2</source>
        <translation>%1, compte pour le %2</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1&#x202f;: oui</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1&#x202f;: non</translation>
    </message>
    <message>
        <source>Twitches</source>
        <translation>Tressaillements</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Habitudes</translation>
    </message>
    <message>
        <source>Day marks</source>
        <translation>Mentions du jour</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Lab values</source>
        <translation>Valeurs d’analyse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Your own factors</source>
        <translation>Facteurs personnels</translation>
    </message>
    <message>
        <source>Changed factors</source>
        <translation>Facteurs modifiés</translation>
    </message>
    <message>
        <source>Watched factors</source>
        <translation>Facteurs surveillés</translation>
    </message>
    <message>
        <source>Findings put aside</source>
        <translation>Observations mises de côté</translation>
    </message>
    <message>
        <source>Results of checks</source>
        <translation>Résultats des contrôles</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es)</source>
        <translation>
            <numerusform>%Ln tressaillement</numerusform>
            <numerusform>%Ln tressaillements</numerusform>
        </translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>toujours en cours</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Tressaillement</translation>
    </message>
    <message>
        <source>Twitch, %1</source>
        <translation>Tressaillement, %1</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>a aidé</translation>
    </message>
    <message>
        <source>did not help</source>
        <translation>n’a pas aidé</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Jour clôturé</translation>
    </message>
    <message>
        <source>No twitching</source>
        <translation>Aucun tressaillement</translation>
    </message>
    <message>
        <source>None: %1</source>
        <translation>Rien&#x202f;: %1</translation>
    </message>
    <message>
        <source>Medicine: %1</source>
        <translation>Médicament&#x202f;: %1</translation>
    </message>
    <message>
        <source>reference %1 to %2</source>
        <translation>référence de %1 à %2</translation>
    </message>
    <message>
        <source>reference from %1</source>
        <translation>référence à partir de %1</translation>
    </message>
    <message>
        <source>reference up to %1</source>
        <translation>référence jusqu’à %1</translation>
    </message>
    <message>
        <source>Lab value: %1</source>
        <translation>Valeur d’analyse&#x202f;: %1</translation>
    </message>
    <message>
        <source>Question for the visit</source>
        <translation>Question pour la consultation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Own factor: %1</source>
        <translation>Facteur personnel&#x202f;: %1</translation>
    </message>
    <message>
        <source>Own drink or food: %1</source>
        <translation>Boisson ou aliment personnel&#x202f;: %1</translation>
    </message>
    <message>
        <source>Changed factor: %1</source>
        <translation>Facteur modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>Surveillé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Finding put aside: %1</source>
        <translation>Observation mise de côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Contrôle&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s)</source>
        <translation>
            <numerusform>%Ln jour clôturé</numerusform>
            <numerusform>%Ln jours clôturés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else: %1</source>
        <translation>Rien d’autre&#x202f;: %1</translation>
    </message>
    <message>
        <source>sample diary</source>
        <translation>journal d’exemple</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>Your own drinks and foods</source>
        <translation>Boissons et aliments personnels</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Levothyroxine</source>
        <translation>Lévothyroxine</translation>
    </message>
    <message>
        <source>Vitamin D</source>
        <translation>Vitamine D</translation>
    </message>
    <message>
        <source>Magnesium in serum</source>
        <translation>Magnésium sérique</translation>
    </message>
    <message>
        <source>Potassium in serum</source>
        <translation>Potassium sérique</translation>
    </message>
    <message>
        <source>Flew to New York.</source>
        <translation>Vol pour New York.</translation>
    </message>
    <message>
        <source>Would drinking less coffee be worth a try?</source>
        <translation>Vaut-il la peine d’essayer de boire moins de café&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>none</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>worst possible</source>
        <translation>le pire possible</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>très mauvaise</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>très bonne</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Same as the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>1.5 hours, at the short end</source>
        <translation>1,5 heure, parmi les plus courtes</translation>
    </message>
    <message>
        <source>3.4 hours, rather short</source>
        <translation>3,4 heures, plutôt courte</translation>
    </message>
    <message>
        <source>5 hours (typical)</source>
        <translation>5 heures, valeur habituelle</translation>
    </message>
    <message>
        <source>8.3 hours, as in pregnancy</source>
        <translation>8,3 heures, comme pendant la grossesse</translation>
    </message>
    <message>
        <source>9.5 hours, at the long end</source>
        <translation>9,5 heures, parmi les plus longues</translation>
    </message>
    <message>
        <source>10 hours, as with a contraceptive pill</source>
        <translation>10 heures, comme sous pilule contraceptive</translation>
    </message>
    <message>
        <source>16 hours, the longest in pregnancy</source>
        <translation>16 heures, la plus longue pendant la grossesse</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Prend effet aussitôt.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Taille du texte (%)</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>A new day begins at (hour)</source>
        <translation>Heure où commence un nouveau jour</translation>
    </message>
    <message>
        <source>What happens before this hour of the night still belongs to the day before.</source>
        <translation>Ce qui se passe avant cette heure de la nuit appartient encore à la veille.</translation>
    </message>
    <message>
        <source>Twitching first noticed</source>
        <translation>Début des tressaillements</translation>
    </message>
    <message>
        <source>For the page for the doctor. A rough date is enough.</source>
        <translation>Pour la page destinée au médecin. Une date approximative suffit.</translation>
    </message>
    <message>
        <source>Suggest seeing a doctor after (days)</source>
        <translation>Conseiller de consulter après (jours)</translation>
    </message>
    <message>
        <source>Sources disagree between 7 and 21 days; the NHS says more than 2 weeks.</source>
        <translation>Les sources divergent entre 7 et 21 jours&#x202f;; le NHS dit plus de 2 semaines.</translation>
    </message>
    <message>
        <source>Half of the caffeine is left after</source>
        <translation>Il reste la moitié de la caféine après</translation>
    </message>
    <message>
        <source>For the estimate of what is still in the body. It varies a lot from person to person.</source>
        <translation>Pour estimer ce qui reste dans le corps. Cela varie beaucoup d’une personne à l’autre.</translation>
    </message>
    <message>
        <source>Page for the doctor</source>
        <translation>Page pour le médecin</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Calm mode</source>
        <translation>Mode calme</translation>
    </message>
    <message>
        <source>Today only records, and Findings stay quiet between checks. What needs a doctor soon is always shown.</source>
        <translation>La page «&#x202f;Aujourd’hui&#x202f;» ne sert qu’à noter, et les observations ne changent pas entre deux contrôles. Ce qui demande de consulter rapidement est toujours affiché.</translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>“%1” cannot be chosen here.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être choisi ici.</translation>
    </message>
    <message>
        <source>The setting could not be stored on this computer.</source>
        <translation>Le réglage n’a pas pu être enregistré sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message>
        <source>about a week ago</source>
        <translation>il y a environ une semaine</translation>
    </message>
    <message>
        <source>about three weeks ago</source>
        <translation>il y a environ trois semaines</translation>
    </message>
    <message>
        <source>about three months ago</source>
        <translation>il y a environ trois mois</translation>
    </message>
    <message>
        <source>about a year ago</source>
        <translation>il y a environ un an</translation>
    </message>
    <message>
        <source>about two weeks ago</source>
        <translation>il y a environ deux semaines</translation>
    </message>
    <message>
        <source>about six weeks ago</source>
        <translation>il y a environ six semaines</translation>
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
        <translation>Mayo Clinic, Eye twitching&#x202f;; American Optometric Association</translation>
    </message>
    <message>
        <source>Mayo Clinic, Eye twitching</source>
        <translation>Mayo Clinic, Eye twitching</translation>
    </message>
    <message>
        <source>Turner and Talbot 2013, fasciculation: signs that call for a neurologist</source>
        <translation>Turner et Talbot 2013, fasciculation&#x202f;: signes qui appellent un neurologue</translation>
    </message>
    <message>
        <source>NICE NG127, fasciculation with wasting and weakness</source>
        <translation>NICE NG127, fasciculation avec fonte musculaire et faiblesse</translation>
    </message>
    <message>
        <source>NICE NG127, tics and involuntary movements in adults</source>
        <translation>NICE NG127, tics et mouvements involontaires de l’adulte</translation>
    </message>
    <message>
        <source>Weill Cornell, hemifacial spasm</source>
        <translation>Weill Cornell, spasme hémifacial</translation>
    </message>
    <message>
        <source>FDA, Spilling the Beans: How Much Caffeine is Too Much?; EFSA Journal 2015;13(5):4102</source>
        <translation>FDA, Spilling the Beans: How Much Caffeine is Too Much?&#x202f;; EFSA Journal 2015;13(5):4102</translation>
    </message>
    <message>
        <source>EFSA Journal 2010;8(3):1459 (women 1.6 l, men 2.0 l a day from drinks)</source>
        <translation>EFSA Journal 2010;8(3):1459 (femmes 1,6 l, hommes 2,0 l par jour de boissons)</translation>
    </message>
    <message>
        <source>UK Chief Medical Officers 2016: 14 units a week, spread over the week (2 units a day)</source>
        <translation>UK Chief Medical Officers 2016&#x202f;: 14 unités par semaine, réparties sur la semaine (2 unités par jour)</translation>
    </message>
    <message>
        <source>AASM and Sleep Research Society 2015: 7 hours or more</source>
        <translation>AASM et Sleep Research Society 2015&#x202f;: 7 heures ou plus</translation>
    </message>
    <message>
        <source>Myolog&apos;s own choice on a 0 to 10 scale; no published limit</source>
        <translation>Choix de Myolog sur une échelle de 0 à 10&#x202f;; pas de limite publiée</translation>
    </message>
    <message>
        <source>Myolog&apos;s own choice; no published limit</source>
        <translation>Choix de Myolog&#x202f;; pas de limite publiée</translation>
    </message>
    <message>
        <source>Gunes 2024, eyelid twitching and screen time (103 people and 103 controls: 6.9 against 4.8 hours)</source>
        <translation>Gunes 2024, tressaillements de la paupière et temps d’écran (103 personnes et 103 témoins&#x202f;: 6,9 contre 4,8 heures)</translation>
    </message>
    <message>
        <source>EFSA Journal 2016;14(10):4592, adequate intake</source>
        <translation>EFSA Journal 2016;14(10):4592, apport adéquat</translation>
    </message>
    <message>
        <source>EFSA Journal 2015;13(7):4186, adequate intake (women 300 mg, men 350 mg)</source>
        <translation>EFSA Journal 2015;13(7):4186, apport adéquat (femmes 300 mg, hommes 350 mg)</translation>
    </message>
    <message>
        <source>EFSA Journal 2015;13(5):4101, population reference intake from 25 years</source>
        <translation>EFSA Journal 2015;13(5):4101, apport de référence dès 25 ans</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with (seek immediate care); NHS, FAST; NHS 111 Wales, Bell&apos;s palsy</source>
        <translation>L’article sur les tressaillements de la lèvre supérieure à l’origine de Myolog (soins immédiats)&#x202f;; NHS, FAST&#x202f;; NHS 111 Wales, Bell&apos;s palsy</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with; NHS, Twitching eyes and muscles: more than 2 weeks; American Academy of Ophthalmology, patient site: longer than a week</source>
        <translation>L’article sur les tressaillements de la lèvre supérieure à l’origine de Myolog&#x202f;; NHS, Twitching eyes and muscles&#x202f;: plus de 2 semaines&#x202f;; American Academy of Ophthalmology, site pour les patients&#x202f;: plus d’une semaine</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with (see a provider if it keeps coming back); the numbers are Myolog&apos;s own choice</source>
        <translation>L’article sur les tressaillements de la lèvre supérieure à l’origine de Myolog (consulter si cela revient)&#x202f;; les nombres sont le choix de Myolog</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with; NHS: more than one place, see a GP</source>
        <translation>L’article sur les tressaillements de la lèvre supérieure à l’origine de Myolog&#x202f;; NHS&#x202f;: plus d’un endroit, consulter un généraliste</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with: seek immediate care</source>
        <translation>L’article sur les tressaillements de la lèvre supérieure à l’origine de Myolog&#x202f;: soins immédiats</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with; NHS: see a GP; Mayo Clinic</source>
        <translation>L’article sur les tressaillements de la lèvre supérieure à l’origine de Myolog&#x202f;; NHS&#x202f;: consulter un généraliste&#x202f;; Mayo Clinic</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with; NHS, Twitching eyes and muscles</source>
        <translation>L’article sur les tressaillements de la lèvre supérieure à l’origine de Myolog&#x202f;; NHS, Twitching eyes and muscles</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>“%1” is not known. Try: myolog --help</source>
        <translation>«&#x202f;%1&#x202f;» est inconnu. Essayez&#x202f;: myolog --help</translation>
    </message>
    <message>
        <source>Only one diary can be opened at a time.</source>
        <translation>On ne peut ouvrir qu’un seul journal à la fois.</translation>
    </message>
    <message>
        <source>Myolog diaries (*.myolog)</source>
        <translation>Journaux Myolog (*.myolog)</translation>
    </message>
    <message>
        <source>Open another diary instead?</source>
        <translation>Ouvrir un autre journal à la place&#x202f;?</translation>
    </message>
    <message>
        <source>Open another diary</source>
        <translation>Ouvrir un autre journal</translation>
    </message>
    <message>
        <source>Open a diary</source>
        <translation>Ouvrir un journal</translation>
    </message>
    <message>
        <source>Begin a new diary instead?</source>
        <translation>Commencer un nouveau journal à la place&#x202f;?</translation>
    </message>
    <message>
        <source>Begin a new diary</source>
        <translation>Commencer un nouveau journal</translation>
    </message>
    <message>
        <source>New diary</source>
        <translation>Nouveau journal</translation>
    </message>
    <message>
        <source>My diary.myolog</source>
        <translation>Mon journal.myolog</translation>
    </message>
    <message>
        <source>Nothing answers at the display “%1”, so Myolog cannot open its window. The commands work without: myolog --help</source>
        <translation>Rien ne répond à l’affichage «&#x202f;%1&#x202f;»&#x202f;; Myolog ne peut donc pas ouvrir sa fenêtre. Les commandes fonctionnent sans&#x202f;: myolog --help</translation>
    </message>
    <message>
        <source>Myolog needs a display for its window, and there is none. The commands work without: myolog --help</source>
        <translation>Myolog a besoin d’un affichage pour sa fenêtre, et il n’y en a pas. Les commandes fonctionnent sans&#x202f;: myolog --help</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>La page «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>“%1” is not a Myolog diary. Nothing was changed in it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un journal Myolog. Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be created. Please choose another place for the diary.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» ne peut pas être créé. Choisissez un autre emplacement pour le journal.</translation>
    </message>
    <message>
        <source>No diary can be written in the folder “%1”. Please choose another place for it.</source>
        <translation>Aucun journal ne peut être écrit dans le dossier «&#x202f;%1&#x202f;». Choisissez-lui un autre emplacement.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Please check its permissions.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» ne peut pas être lu. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing. Nothing was changed. Please open a backup copy.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé&#x202f;: la fin manque. Rien n’a été changé. Ouvrez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>HOME is not set, so there is no folder for your diary. Please name a diary with --diary.</source>
        <translation>HOME n’est pas défini&#x202f;; il n’y a donc pas de dossier pour votre journal. Indiquez un journal avec --diary.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a diary.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier, pas un journal.</translation>
    </message>
    <message>
        <source>There is no diary at “%1”.</source>
        <translation>Il n’y a pas de journal à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>This diary was written by a newer Myolog. It needs version %1 or later. Nothing was changed.</source>
        <translation>Ce journal a été écrit par un Myolog plus récent. Il faut la version %1 ou une version ultérieure. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This diary was written by an older Myolog. Please open it once where it may be written to, so that it can be brought up to date.</source>
        <translation>Ce journal a été écrit par un Myolog plus ancien. Ouvrez-le une fois là où il est accessible en écriture, pour qu’il puisse être mis à jour.</translation>
    </message>
    <message>
        <source>“%1” exists already. Nothing was overwritten.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>No copy can be written to “%1”. Please choose another place for it.</source>
        <translation>Aucune copie ne peut être écrite dans «&#x202f;%1&#x202f;». Choisissez-lui un autre emplacement.</translation>
    </message>
    <message>
        <source>The diary file is damaged. Nothing was changed. Please open a backup copy.</source>
        <translation>Le fichier du journal est endommagé. Rien n’a été changé. Ouvrez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Another program has replaced the file of this diary. Nothing was written, and what you typed is still here. To keep what this window shows, use “Copy to…” in the preferences; then open the diary again.</source>
        <translation>Un autre programme a remplacé le fichier de ce journal. Rien n’a été écrit, et ce que vous avez saisi est toujours là. Pour garder ce que montre cette fenêtre, utilisez «&#x202f;Copier vers…&#x202f;» dans les préférences&#x202f;; puis rouvrez le journal.</translation>
    </message>
    <message>
        <source>Another program has deleted or moved the file of this diary. Nothing was written, and what you typed is still here. To keep what this window shows, use “Copy to…” in the preferences; then open the copy.</source>
        <translation>Un autre programme a supprimé ou déplacé le fichier de ce journal. Rien n’a été écrit, et ce que vous avez saisi est toujours là. Pour garder ce que montre cette fenêtre, utilisez «&#x202f;Copier vers…&#x202f;» dans les préférences&#x202f;; puis ouvrez la copie.</translation>
    </message>
    <message>
        <source>The diary holds a row that cannot be read. Please open a backup copy.</source>
        <translation>Le journal contient une ligne illisible. Ouvrez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Another program has changed this since, so it is left as it is now.</source>
        <translation>Un autre programme a modifié ceci entre-temps&#x202f;; l’état actuel est donc conservé.</translation>
    </message>
    <message>
        <source>This diary must be brought up to date, but the safety copy before it could not be written. Nothing was changed.</source>
        <translation>Ce journal doit être mis à jour, mais la copie de sûreté préalable n’a pas pu être écrite. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Please free some space and try again.</source>
        <translation>Le disque est plein. Rien n’a été changé. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Another program is writing to this diary. Nothing was changed. Please try again in a moment.</source>
        <translation>Un autre programme écrit dans ce journal. Rien n’a été changé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This diary cannot be written to. Nothing was changed. Please check the permissions of the file and its folder.</source>
        <translation>Ce journal n’est pas accessible en écriture. Rien n’a été changé. Vérifiez les droits d’accès du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>The diary cannot be opened. Please check that its folder exists and may be written to.</source>
        <translation>Le journal ne peut pas être ouvert. Vérifiez que son dossier existe et qu’il est accessible en écriture.</translation>
    </message>
    <message>
        <source>This file is not a Myolog diary.</source>
        <translation>Ce fichier n’est pas un journal Myolog.</translation>
    </message>
    <message>
        <source>Reading or writing the diary failed. Nothing was changed. The disk may be full or disconnected.</source>
        <translation>La lecture ou l’écriture du journal a échoué. Rien n’a été changé. Le disque est peut-être plein ou déconnecté.</translation>
    </message>
    <message>
        <source>The diary could not be read or changed.</source>
        <translation>Le journal n’a pas pu être lu ou modifié.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Please write it without the thousands separator.</source>
        <translation>«&#x202f;%1&#x202f;» peut se lire de deux façons. Écrivez-le sans le séparateur de milliers.</translation>
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
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of the clock</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>day, time of the clock</comment>
        <translation>%1, vers %2</translation>
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
        <translation>unités</translation>
    </message>
    <message>
        <source>drinks</source>
        <translation>verres</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Closing a day: you say that nothing is missing for this day. Only closed days can count as days without twitching, and only they are compared. A closed day can be opened again.</source>
        <translation>Clôturer un jour&#x202f;: vous indiquez qu’il n’y manque rien. Seuls les jours clôturés peuvent compter comme jours sans tressaillement, et eux seuls sont comparés. Un jour clôturé peut être rouvert.</translation>
    </message>
    <message>
        <source>Not recorded: you have not said anything about it. It is never counted as none.</source>
        <translation>Non noté&#x202f;: rien n’a été indiqué. Cela ne compte jamais comme «&#x202f;aucun&#x202f;».</translation>
    </message>
    <message>
        <source>Limit: an amount that tells days apart, for comparing them. It is no verdict; its source stands beside it, and you can set your own. Now: %1.</source>
        <translation>Limite&#x202f;: une quantité qui sépare les jours afin de les comparer. Ce n’est pas un jugement&#x202f;; sa source est indiquée à côté, et vous pouvez fixer la vôtre. Actuellement&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Warning sign: something that calls for immediate care, whatever the diary shows: %1.</source>
        <translation>Signe d’alerte&#x202f;: quelque chose qui demande des soins immédiats, quoi que montre le journal&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Spell: days with twitching that belong together, with at most two recorded quiet days between them.</source>
        <translation>Phase&#x202f;: des jours avec tressaillements qui vont ensemble, séparés par deux jours calmes renseignés au plus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a word and what it means</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Watched: up to %1 habits that you chose beforehand. They are judged apart from all others, and count from the next check on.</source>
        <translation>Surveillées&#x202f;: jusqu’à %1 habitudes choisies à l’avance. Elles sont jugées à part de toutes les autres et comptent à partir du contrôle suivant.</translation>
    </message>
    <message>
        <source>Something that comparing needs is still missing; the page says what.</source>
        <translation>Il manque encore quelque chose pour comparer&#x202f;; la page dit quoi.</translation>
    </message>
    <message>
        <source>“1.5 times the rate”: on the days with it there were one and a half times as many twitches a day. The 95 % interval says between which figures this may lie; while it holds 1, there may be no difference at all.</source>
        <translation>«&#x202f;1,5 fois la fréquence&#x202f;»&#x202f;: les jours avec, il y a eu une fois et demie plus de tressaillements par jour. L’intervalle à 95&#x202f;% dit entre quels chiffres cela peut se situer&#x202f;; tant qu’il contient 1, il peut n’y avoir aucune différence.</translation>
    </message>
    <message numerus="yes">
        <source>what was recorded in the %n hour(s) before it, against the same clock hours of comparable days, twitching or not.</source>
        <translation>
            <numerusform>ce qui a été noté dans %Ln heure précédente, face aux mêmes heures de jours comparables, avec ou sans tressaillement.</numerusform>
            <numerusform>ce qui a été noté dans les %Ln heures précédentes, face aux mêmes heures de jours comparables, avec ou sans tressaillement.</numerusform>
        </translation>
    </message>
    <message>
        <source>habits often come on the same days. Here each is looked at beside the others, to see which of them still goes with twitching by itself. It only describes.</source>
        <translation>les habitudes viennent souvent les mêmes jours. Ici, chacune est vue à côté des autres, pour voir laquelle va encore, à elle seule, avec les tressaillements. Cela ne fait que décrire.</translation>
    </message>
    <message>
        <source>Put aside: a finding that you do not want to see on top. It is counted and checked like the others, stays below with your reason, and is marked on the page for the doctor.</source>
        <translation>Mise de côté&#x202f;: une observation que vous ne voulez pas voir en haut. Elle est comptée et contrôlée comme les autres, reste plus bas avec votre raison et est signalée sur la page pour le médecin.</translation>
    </message>
    <message>
        <source>Check: the diary is checked with %1 closed days, then every %2. Between two checks the findings stay as they are, for whoever looks every week finds something by luck.</source>
        <translation>Contrôle&#x202f;: le journal est contrôlé à %1 jours clôturés, puis tous les %2. Entre deux contrôles, les observations restent telles quelles, car qui regarde chaque semaine finit par trouver quelque chose par hasard.</translation>
    </message>
</context>
<context>
    <name>myolog::ActNowWords</name>
    <message>
        <source>Source: %1</source>
        <translation>Source&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>myolog::AmountEdit</name>
    <message>
        <source>of 10</source>
        <translation>sur 10</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>myolog::Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Le mois précédent</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>L’année précédente</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Le mois suivant</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>L’année suivante</translation>
    </message>
</context>
<context>
    <name>myolog::CalendarLegend</name>
    <message>
        <source>twitched</source>
        <translation>tressaillement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>partly logged</source>
        <translation>noté en partie</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturé</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>week-end</translation>
    </message>
    <message>
        <source>twitches not logged</source>
        <translation>tressaillements non notés</translation>
    </message>
</context>
<context>
    <name>myolog::CellEdit</name>
    <message>
        <source>This entry was changed or deleted meanwhile. What you wrote was not stored: %1</source>
        <translation>Cette entrée a été modifiée ou supprimée entre-temps. Ce que vous avez écrit n’a pas été enregistré&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>myolog::ChartChooser</name>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Graphique</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparer a&amp;vec</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>Twitches in the &amp;amount chart</source>
        <translation>Tressaille&amp;ments (quantités)</translation>
    </message>
    <message>
        <source>&amp;Bars of the timeline</source>
        <translation>&amp;Barres de la chronologie</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>le même jour</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln jour plus tard</numerusform>
            <numerusform>%Ln jours plus tard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>myolog::CheckedLine</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>Il faut un nombre ici.</translation>
    </message>
</context>
<context>
    <name>myolog::ChoiceBar</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>myolog::CloseDayDialog</name>
    <message>
        <source>Close the day</source>
        <translation>Clôturer la journée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es) recorded</source>
        <translation>
            <numerusform>%Ln tressaillement noté</numerusform>
            <numerusform>%Ln tressaillements notés</numerusform>
        </translation>
    </message>
    <message>
        <source>No twitch recorded; the day will count as one without.</source>
        <translation>Aucun tressaillement noté&#x202f;; le jour comptera comme un jour sans.</translation>
    </message>
    <message>
        <source>none that day</source>
        <translation>rien ce jour-là</translation>
    </message>
    <message>
        <source>leave unrecorded</source>
        <translation>laisser non renseigné</translation>
    </message>
    <message>
        <source>What you do not answer stays unrecorded.</source>
        <translation>Ce à quoi vous ne répondez pas reste non renseigné.</translation>
    </message>
    <message numerus="yes">
        <source>Also close earlier days (%n not closed)</source>
        <translation>
            <numerusform>Clôturer aussi les jours antérieurs (%Ln non clôturé)</numerusform>
            <numerusform>Clôturer aussi les jours antérieurs (%Ln non clôturés)</numerusform>
        </translation>
    </message>
    <message>
        <source>This day is closed already.</source>
        <translation>Cette journée est déjà clôturée.</translation>
    </message>
    <message>
        <source>No twitch recorded; the day counts as one without.</source>
        <translation>Aucun tressaillement noté&#x202f;; la journée compte comme une journée sans.</translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>Encore ouvert&#x202f;:</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <translation>%1, %2 jusqu’ici</translation>
    </message>
    <message>
        <source>that was all</source>
        <translation>c’était tout</translation>
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
        <translation>Clôturer des jours passés</translation>
    </message>
    <message>
        <source>Close days</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>A closed day has nothing more to add. Without twitches it then counts as a day without twitching, so close only days you remember.</source>
        <translation>Clôturer un jour, c’est indiquer qu’il n’y a plus rien à y ajouter. Sans tressaillement noté, il compte alors comme un jour sans tressaillement&#x202f;; ne clôturez donc que les jours dont vous vous souvenez.</translation>
    </message>
    <message>
        <source>Where nothing was logged, note “none” for</source>
        <translation>Là où rien n’est noté, inscrire «&#x202f;rien&#x202f;» pour</translation>
    </message>
    <message numerus="yes">
        <source>Close %n day(s)</source>
        <translation>
            <numerusform>Clôturer %Ln jour</numerusform>
            <numerusform>Clôturer %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>myolog::DayChecklist</name>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Tout choisir</translation>
    </message>
    <message>
        <source>Choose days with &amp;entries</source>
        <translation>Choisir les jours avec &amp;entrées</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>N’en choisir &amp;aucun</translation>
    </message>
    <message>
        <source>Days not closed yet</source>
        <translation>Jours pas encore clôturés</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Twitches</source>
        <translation>Tressaillements</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Autres entrées</translation>
    </message>
</context>
<context>
    <name>myolog::DayModel</name>
    <message>
        <source>%1: outside the diary</source>
        <translation>%1&#x202f;: hors du journal</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturé</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>non clôturé</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n twitch(es), %2</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln tressaillement, %2</numerusform>
            <numerusform>%1&#x202f;: %Ln tressaillements, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no twitching, %2</source>
        <translation>%1&#x202f;: aucun tressaillement, %2</translation>
    </message>
    <message>
        <source>%1: partly logged, not closed</source>
        <translation>%1&#x202f;: noté en partie, non clôturé</translation>
    </message>
    <message>
        <source>%1: not logged</source>
        <translation>%1&#x202f;: non noté</translation>
    </message>
</context>
<context>
    <name>myolog::DiaryCard</name>
    <message>
        <source>Your diary file</source>
        <translation>Votre fichier de journal</translation>
    </message>
    <message>
        <source>Place of the diary file</source>
        <translation>Emplacement du fichier de journal</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copier vers…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. A copy is a whole diary: keep one on another disk.</source>
        <translation>Rien ne quitte cet ordinateur. Une copie est un journal entier&#x202f;: gardez-en une sur un autre disque.</translation>
    </message>
    <message>
        <source>Copy the diary to</source>
        <translation>Copier le journal vers</translation>
    </message>
    <message>
        <source>Diaries (*.myolog)</source>
        <translation>Journaux (*.myolog)</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Copié vers %1.</translation>
    </message>
    <message>
        <source>The file is whole; every entry can be read.</source>
        <translation>Le fichier est intact&#x202f;; chaque entrée est lisible.</translation>
    </message>
</context>
<context>
    <name>myolog::DismissDialog</name>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>for example: I was travelling</source>
        <translation>ex.&#x202f;: en voyage</translation>
    </message>
    <message>
        <source>Put a finding aside</source>
        <translation>Mettre une observation de côté</translation>
    </message>
    <message>
        <source>It moves down to “Put aside”, with your reason. It is checked like the others, and the page for the doctor says that you put it aside. You can take it back at any time.</source>
        <translation>Cette observation passe sous «&#x202f;Mises de côté&#x202f;», avec votre raison. Elle est contrôlée comme les autres, et la page pour le médecin indique que vous l’avez mise de côté. Vous pouvez la reprendre à tout moment.</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Raison, si vous voulez</translation>
    </message>
</context>
<context>
    <name>myolog::DurationEdit</name>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>Unit of the duration</source>
        <translation>Unité de la durée</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Combien de temps&#x202f;?</translation>
    </message>
</context>
<context>
    <name>myolog::EntryDialog</name>
    <message>
        <source>How much?</source>
        <translation>Combien&#x202f;?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quand&#x202f;?</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>Cela a-t-il aidé&#x202f;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Please say how much, or leave with Esc.</source>
        <translation>Indiquez combien, ou quittez avec Échap.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Noter&#x202f;: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is answered with a whole number from 0 to %2.</source>
        <translation>On répond à %1 par un nombre entier de 0 à %2.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Combien de temps&#x202f;?</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Combien&#x202f;?</translation>
    </message>
    <message>
        <source>When did you wake up?</source>
        <translation>Heure du réveil&#x202f;?</translation>
    </message>
</context>
<context>
    <name>myolog::EpisodeDialog</name>
    <message>
        <source>Log a twitch</source>
        <translation>Noter un tressaillement</translation>
    </message>
    <message>
        <source>Change a twitch</source>
        <translation>Modifier un tressaillement</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quand&#x202f;?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Combien de temps&#x202f;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Autres questions</translation>
    </message>
    <message>
        <source>How many twitches in one go?</source>
        <translation>Combien de tressaillements en une fois&#x202f;?</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Qu’est-ce qui a aidé&#x202f;?</translation>
    </message>
    <message>
        <source>Also noticed:</source>
        <translation>Aussi remarqué&#x202f;:</translation>
    </message>
    <message>
        <source>You can leave any answer blank. Enter saves, Esc leaves.</source>
        <translation>Aucune réponse n’est obligatoire. Entrée pour enregistrer, Échap pour quitter.</translation>
    </message>
    <message>
        <source>Save as last time: %1</source>
        <translation>Enregistrer comme la dernière fois&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>myolog::EpisodesCard</name>
    <message>
        <source>some time</source>
        <translation>à un moment</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1&#x202f;: oui</translation>
    </message>
    <message>
        <source>place not given</source>
        <translation>endroit non indiqué</translation>
    </message>
    <message>
        <source>Twitches today</source>
        <translation>Tressaillements aujourd’hui</translation>
    </message>
    <message>
        <source>Twitches that day</source>
        <translation>Tressaillements ce jour-là</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>None: the day is closed.</source>
        <translation>Aucun&#x202f;: le jour est clôturé.</translation>
    </message>
    <message>
        <source>None, as you noted.</source>
        <translation>Aucun, comme vous l’avez noté.</translation>
    </message>
    <message>
        <source>Nothing recorded so far.</source>
        <translation>Rien de noté jusqu’ici.</translation>
    </message>
    <message>
        <source>counts for %1</source>
        <translation>compte pour le %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete a twitch</source>
        <translation>Supprimer un tressaillement</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier: show more</source>
        <translation>
            <numerusform>%Ln plus tôt&#x202f;: en afficher plus</numerusform>
            <numerusform>%Ln plus tôt&#x202f;: en afficher plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1, %2.</source>
        <translation>Supprimé&#x202f;: %1, %2.</translation>
    </message>
</context>
<context>
    <name>myolog::FactorCard</name>
    <message>
        <source>What is tracked</source>
        <translation>Ce qui est suivi</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Only for people who log all they eat and drink: a day with half of it would look like a day with too little.</source>
        <translation>Seulement pour qui note tout ce qu’il mange et boit&#x202f;: un jour noté à moitié ressemblerait à un jour d’apports trop faibles.</translation>
    </message>
    <message>
        <source>&amp;Only log when it happens</source>
        <translation>&amp;Noter seulement quand cela arrive</translation>
    </message>
    <message>
        <source>Your limit</source>
        <translation>Votre limite</translation>
    </message>
    <message>
        <source>Use the built-in limit</source>
        <translation>Utiliser la limite prévue</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Then a closed day without an entry counts as a day without it.</source>
        <translation>Alors un jour clôturé sans entrée compte comme un jour sans.</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>&amp;Unité&#x202f;:</translation>
    </message>
    <message>
        <source>Your &amp;limit:</source>
        <translation>Votre &amp;limite&#x202f;:</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masqué)</translation>
    </message>
    <message>
        <source>Days are not compared by this: there is no limit.</source>
        <translation>Les jours ne sont pas comparés selon ceci&#x202f;: il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>Built in: %1. Source: %2</source>
        <translation>Prévue&#x202f;: %1. Source&#x202f;: %2</translation>
    </message>
    <message>
        <source>A day counts as %1.</source>
        <translation>Un jour compte comme&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Between 0 and %1, please.</source>
        <translation>Entre 0 et %1, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>myolog::FactorRow</name>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Say that there was none that day</source>
        <translation>Indiquer qu’il n’y a rien eu ce jour-là</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à&#x202f;: %1</translation>
    </message>
    <message>
        <source>or from</source>
        <translation>ou de</translation>
    </message>
    <message>
        <source>Fell asleep at</source>
        <translation>Endormi à</translation>
    </message>
    <message>
        <source>Woke up at</source>
        <translation>Réveillé à</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Add the night</source>
        <translation>Ajouter la nuit</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>What this is made of</source>
        <translation>De quoi cela se compose</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Noter&#x202f;: %1</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Noté&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Please write both times, for example 23:30 and 6:30.</source>
        <translation>Indiquez les deux heures, par exemple 23:30 et 6:30.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete an entry</source>
        <translation>Supprimer une entrée</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>that was all</source>
        <translation>c’était tout</translation>
    </message>
    <message>
        <source>It came along with other habits. Say that there was no more.</source>
        <translation>Cela est venu avec d’autres habitudes. Dites qu’il n’y en a pas eu plus.</translation>
    </message>
</context>
<context>
    <name>myolog::FindingsPage</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Réexaminer</translation>
    </message>
    <message>
        <source>The diary is being read</source>
        <translation>Lecture du journal en cours</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>The analysis was stopped; nothing is shown.</source>
        <translation>L’analyse a été arrêtée&#x202f;; rien n’est montré.</translation>
    </message>
    <message>
        <source>Show what the last check said</source>
        <translation>Montrer ce qu’a dit le dernier contrôle</translation>
    </message>
    <message>
        <source>Until then findings rest: a look in between shows nothing new.</source>
        <translation>D’ici là, les observations reposent&#x202f;: regarder avant ne montre rien de nouveau.</translation>
    </message>
</context>
<context>
    <name>myolog::FindingsRun</name>
    <message>
        <source>Keep what the check said</source>
        <translation>Garder le résultat du contrôle</translation>
    </message>
</context>
<context>
    <name>myolog::FolderButton</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>myolog::HabitsCard</name>
    <message>
        <source>About %1 still in the body (%2 to %3)</source>
        <translation>Encore dans le corps&#x202f;: environ %1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Habitudes</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add a drink, food or supplement …</source>
        <translation>Ajouter une boisson, un aliment ou un complément…</translation>
    </message>
    <message>
        <source>Add a drink, food or supplement</source>
        <translation>Ajouter une boisson, un aliment ou un complément</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Noter&#x202f;: %1</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Noté&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Find another habit …</source>
        <translation>Chercher une autre habitude…</translation>
    </message>
    <message>
        <source>Find another habit</source>
        <translation>Chercher une autre habitude</translation>
    </message>
    <message>
        <source>About %1 still in the body</source>
        <translation>Encore dans le corps&#x202f;: environ %1</translation>
    </message>
</context>
<context>
    <name>myolog::HistoryList</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in the diary</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Typed and imported</source>
        <translation>Saisi et importé</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>%1 of %2 so far; still looking …</source>
        <translation>%1 sur %2 jusqu’ici&#x202f;; recherche en cours…</translation>
    </message>
    <message>
        <source>Nothing fits. Change the search or the span.</source>
        <translation>Rien ne convient. Changez la recherche ou la période.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Enter opens an entry, F2 changes its value in the row.</source>
        <translation>Entrée ouvre une saisie, F2 modifie sa valeur dans la ligne.</translation>
    </message>
    <message>
        <source>Log a twitch</source>
        <translation>Noter un tressaillement</translation>
    </message>
</context>
<context>
    <name>myolog::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change a value here.</source>
        <translation>Un double-clic ou F2 modifie ici une valeur.</translation>
    </message>
</context>
<context>
    <name>myolog::HistoryPage</name>
    <message>
        <source>&amp;Close past days…</source>
        <translation>&amp;Clôturer des jours passés…</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete all from this file</source>
        <translation>Supprimer tout ce qui vient de ce fichier</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>Cor&amp;beille</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aj&amp;outer</translation>
    </message>
    <message>
        <source>&amp;Habit</source>
        <translation>&amp;Habitude</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Use “Add” to enter what you remember.</source>
        <translation>Rien n’est encore noté. «&#x202f;Ajouter&#x202f;» commence par ce dont vous vous souvenez.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entry(s).</source>
        <translation>
            <numerusform>%Ln entrée supprimée.</numerusform>
            <numerusform>%Ln entrées supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n entry(s).</source>
        <translation>
            <numerusform>%Ln entrée restaurée.</numerusform>
            <numerusform>%Ln entrées restaurées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>myolog::IdentityCard</name>
    <message>
        <source>About you</source>
        <translation>De qui il s’agit</translation>
    </message>
    <message>
        <source>A&amp;nonymous copy</source>
        <translation>Copie anon&amp;yme</translation>
    </message>
    <message>
        <source>Leaves out name, date of birth, notes and questions.</source>
        <translation>Omet le nom, la date de naissance, les notes et les questions.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation>Date de naissan&amp;ce</translation>
    </message>
</context>
<context>
    <name>myolog::LabDialog</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Lower end of the reference range</source>
        <translation>Borne inférieure de la référence</translation>
    </message>
    <message>
        <source>Upper end of the reference range</source>
        <translation>Borne supérieure de la référence</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Laboratory value</source>
        <translation>Valeur d’analyse</translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation>Potassium</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnésium</translation>
    </message>
    <message>
        <source>Calcium</source>
        <translation>Calcium</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Copy value, unit and reference range from the laboratory&apos;s sheet. Ranges differ between laboratories.</source>
        <translation>Recopiez la valeur, l’unité et l’intervalle de référence de la feuille du laboratoire. Les intervalles diffèrent d’un laboratoire à l’autre.</translation>
    </message>
    <message>
        <source>The upper end lies under the lower end.</source>
        <translation>La borne supérieure est en dessous de la borne inférieure.</translation>
    </message>
    <message>
        <source>Record a laboratory value</source>
        <translation>Noter une valeur d’analyse</translation>
    </message>
    <message>
        <source>&amp;What was measured?</source>
        <translation>Qu’a-t-on &amp;mesuré&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>Va&amp;leur</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>Reference range &amp;from</source>
        <translation>Référence &amp;de</translation>
    </message>
    <message>
        <source>Reference range &amp;to</source>
        <translation>Référence &amp;à</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
</context>
<context>
    <name>myolog::ListCard</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
</context>
<context>
    <name>myolog::MainWindow</name>
    <message>
        <source>Myolog diaries (*.myolog)</source>
        <translation>Journaux Myolog (*.myolog)</translation>
    </message>
    <message>
        <source>%1 – Myolog</source>
        <translation>%1 – Myolog</translation>
    </message>
    <message>
        <source>Sample diary</source>
        <translation>Journal d’exemple</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>Le jour est clôturé.</translation>
    </message>
    <message>
        <source>Open a diary</source>
        <translation>Ouvrir un journal</translation>
    </message>
    <message>
        <source>New diary</source>
        <translation>Nouveau journal</translation>
    </message>
    <message>
        <source>My diary.myolog</source>
        <translation>Mon journal.myolog</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Le sens des mots</translation>
    </message>
    <message>
        <source>About Myolog</source>
        <translation>À propos de Myolog</translation>
    </message>
    <message>
        <source>Myolog %1
A private diary for twitching muscles.
It is no medical device and makes no diagnosis.
Licence: GPL-3.0-or-later</source>
        <translation>Myolog %1
Un journal privé pour les muscles qui tressaillent.
Ce n’est pas un dispositif médical et il ne pose pas de diagnostic.
Licence&#x202f;: GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>The twitch is recorded.</source>
        <translation>Le tressaillement est noté.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#x202f;: %1</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Quand consulter un médecin</translation>
    </message>
</context>
<context>
    <name>myolog::MedicineDialog</name>
    <message>
        <source>Medicine</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>for example 50 mg twice a day</source>
        <translation>par exemple 50 mg deux fois par jour</translation>
    </message>
    <message>
        <source>Some medicines can go together with twitching. Ask your pharmacist or doctor; do not stop a prescribed medicine on your own. (Source: NHS, Twitching eyes and muscles)</source>
        <translation>Certains médicaments peuvent aller avec des tressaillements. Demandez conseil à votre pharmacien ou à votre médecin&#x202f;; n’arrêtez pas de vous-même un médicament prescrit. (Source&#x202f;: NHS, Twitching eyes and muscles)</translation>
    </message>
    <message>
        <source>Which medicine is it?</source>
        <translation>De quel médicament s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Record a medicine</source>
        <translation>Noter un médicament</translation>
    </message>
    <message>
        <source>&amp;Medicine</source>
        <translation>&amp;Médicament</translation>
    </message>
    <message>
        <source>&amp;What happened?</source>
        <translation>&amp;Que s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Dose</source>
        <translation>&amp;Dose</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
</context>
<context>
    <name>myolog::MenuBar</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>myolog::MonthView</name>
    <message>
        <source>Calendar of the month</source>
        <translation>Calendrier du mois</translation>
    </message>
</context>
<context>
    <name>myolog::NoteDialog</name>
    <message>
        <source>A &amp;question for the next visit</source>
        <translation>Une question pour la &amp;prochaine consultation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves.</source>
        <translation>Ctrl+Entrée enregistre.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>There is nothing written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;When?</source>
        <translation>&amp;Quand&#x202f;?</translation>
    </message>
</context>
<context>
    <name>myolog::OptionalDateEdit</name>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>about this day:</source>
        <translation>vers ce jour&#x202f;:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>myolog::OwnFactorDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>&amp;Only log when it happens</source>
        <translation>&amp;Noter seulement quand cela arrive</translation>
    </message>
    <message>
        <source>Own factor</source>
        <translation>Facteur personnel</translation>
    </message>
    <message>
        <source>an amount, added up over the day</source>
        <translation>une quantité, additionnée sur la journée</translation>
    </message>
    <message>
        <source>a scale from 0 to 10</source>
        <translation>une échelle de 0 à 10</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>au-dessus de la limite</translation>
    </message>
    <message>
        <source>at the limit or more</source>
        <translation>à la limite ou plus</translation>
    </message>
    <message>
        <source>under the limit</source>
        <translation>sous la limite</translation>
    </message>
    <message>
        <source>With a limit, days beyond it are compared with the other days.</source>
        <translation>Avec une limite, les jours hors limite sont comparés aux autres jours.</translation>
    </message>
    <message>
        <source>number of times or pieces</source>
        <translation>nombre de fois ou de pièces</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Comment cela s’appelle-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>There is one with this name already.</source>
        <translation>Il y en a déjà un de ce nom.</translation>
    </message>
    <message>
        <source>Between 0 and %1, please.</source>
        <translation>Entre 0 et %1, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Own factor %1</source>
        <translation>Facteur personnel %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;What is it?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>&amp;Limit (optional)</source>
        <translation>&amp;Limite (peut rester vide)</translation>
    </message>
    <message>
        <source>&amp;Compare days</source>
        <translation>Comparer les &amp;jours</translation>
    </message>
</context>
<context>
    <name>myolog::OwnIntakeDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Own drink or food</source>
        <translation>Boisson ou aliment personnel</translation>
    </message>
    <message>
        <source>drink</source>
        <translation>boisson</translation>
    </message>
    <message>
        <source>food</source>
        <translation>aliment</translation>
    </message>
    <message>
        <source>supplement</source>
        <translation>complément</translation>
    </message>
    <message>
        <source>for example cup, 200 ml</source>
        <translation>par exemple tasse, 200 ml</translation>
    </message>
    <message>
        <source>Leave blank what a serving does not contain. Entries already made keep their amounts.</source>
        <translation>Laissez vide ce qu’une portion ne contient pas. Les entrées antérieures gardent leurs quantités.</translation>
    </message>
    <message>
        <source>What one serving carries</source>
        <translation>Ce que contient une portion</translation>
    </message>
    <message>
        <source>An amount is not negative.</source>
        <translation>Une quantité n’est pas négative.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Comment cela s’appelle-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>What does a serving carry?</source>
        <translation>Que contient une portion&#x202f;?</translation>
    </message>
    <message>
        <source>Own drink or food %1</source>
        <translation>Boisson ou aliment personnel %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Serving</source>
        <translation>&amp;Portion</translation>
    </message>
    <message>
        <source>A drink, food or supplement has this name already.</source>
        <translation>Une boisson, un aliment ou un complément porte déjà ce nom.</translation>
    </message>
</context>
<context>
    <name>myolog::PagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>Zoom with + and -, or with Ctrl and the wheel; 0 fits the width.</source>
        <translation>Zoom avec + et -, ou avec Ctrl et la molette&#x202f;; 0 ajuste à la largeur.</translation>
    </message>
</context>
<context>
    <name>myolog::PeriodChooser</name>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>D&amp;u</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
</context>
<context>
    <name>myolog::PreferencesPage</name>
    <message>
        <source>Your own factors</source>
        <translation>Facteurs personnels</translation>
    </message>
    <message>
        <source>Add anything else you want to track.</source>
        <translation>Vous pouvez ajouter d’autres choses à suivre.</translation>
    </message>
    <message>
        <source>Add drinks or foods that are missing from the list.</source>
        <translation>Vous pouvez ajouter une boisson ou un aliment qui manque.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>No medicine is recorded.</source>
        <translation>Aucun médicament n’est noté.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Own factor</source>
        <translation>Facteur personnel</translation>
    </message>
    <message>
        <source>Your own drinks and foods</source>
        <translation>Boissons et aliments personnels</translation>
    </message>
</context>
<context>
    <name>myolog::PreviewAndChoices</name>
    <message>
        <source>Choices for the page</source>
        <translation>Choix pour la page</translation>
    </message>
</context>
<context>
    <name>myolog::QuestionList</name>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Questions for the visit</source>
        <translation>Questions pour la consultation</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change a question.</source>
        <translation>Double-cliquez ou appuyez sur F2 pour modifier une question.</translation>
    </message>
    <message>
        <source>A question for the doctor</source>
        <translation>Une question pour le médecin</translation>
    </message>
    <message>
        <source>New question for the visit</source>
        <translation>Nouvelle question pour la consultation</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aj&amp;outer</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Change a question</source>
        <translation>Modifier une question</translation>
    </message>
    <message>
        <source>Delete a question</source>
        <translation>Supprimer une question</translation>
    </message>
</context>
<context>
    <name>myolog::SampleBanner</name>
    <message>
        <source>This is a sample diary. Your own diary is untouched.</source>
        <translation>Ceci est un journal d’exemple. Votre propre journal reste intact.</translation>
    </message>
    <message>
        <source>Back to my diary</source>
        <translation>Revenir à mon journal</translation>
    </message>
</context>
<context>
    <name>myolog::SectionsCard</name>
    <message>
        <source>On the page</source>
        <translation>Sur la page</translation>
    </message>
    <message>
        <source>A table with a row for each day of the period.</source>
        <translation>Un tableau avec une ligne pour chaque jour de la période.</translation>
    </message>
    <message>
        <source>Table of every &amp;day, on sheets of its own</source>
        <translation>Tableau de tous les &amp;jours, sur des feuilles à part</translation>
    </message>
</context>
<context>
    <name>myolog::Session</name>
    <message>
        <source>The diary “%1” is already open in another window of Myolog. Please use that window, or close it first.</source>
        <translation>Le journal «&#x202f;%1&#x202f;» est déjà ouvert dans une autre fenêtre de Myolog. Utilisez cette fenêtre, ou fermez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>myolog::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>myolog::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>Saisir ou pointer&#x202f;: lèvre supérieure, paupière…</translation>
    </message>
    <message>
        <source>Where does it twitch?</source>
        <translation>Où le muscle tressaille-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>Quel côté&#x202f;?</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>As in a mirror: your left is on the left.</source>
        <translation>Comme dans un miroir&#x202f;: votre gauche est à gauche.</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose a place, or leave this empty.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas dans la liste. Choisissez un endroit ou laissez vide.</translation>
    </message>
    <message>
        <source>Which one: %1?</source>
        <translation>Lequel&#x202f;: %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>myolog::StillQuestion</name>
    <message>
        <source>Still twitching</source>
        <translation>Cela tressaille encore</translation>
    </message>
    <message>
        <source>It stopped, I don&apos;t know when</source>
        <translation>C’est fini, je ne sais pas quand</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save when it stopped</source>
        <translation>Enregistrer la fin</translation>
    </message>
    <message>
        <source>It stopped at</source>
        <translation>Fini à</translation>
    </message>
    <message>
        <source>Still twitching? It began at %1.</source>
        <translation>Cela tressaille-t-il encore&#x202f;? Cela a commencé à %1.</translation>
    </message>
    <message>
        <source>Still twitching? It began %1.</source>
        <translation>Cela tressaille-t-il encore&#x202f;? Cela a commencé %1.</translation>
    </message>
    <message>
        <source>%1 is still to come. Please write when it stopped.</source>
        <translation>%1 est encore à venir. Écrivez quand cela s’est arrêté.</translation>
    </message>
    <message>
        <source>Please write a time, for example 21:30.</source>
        <translation>Écrivez une heure, par exemple 21:30.</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Arrêter le chronomètre</translation>
    </message>
</context>
<context>
    <name>myolog::TodayPage</name>
    <message>
        <source>Close the day</source>
        <translation>Clôturer la journée</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Le jour précédent</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le jour suivant</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>Le jour est clôturé.</translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation>Rouvrir la journée</translation>
    </message>
    <message>
        <source>The day is open again.</source>
        <translation>Le jour est rouvert.</translation>
    </message>
    <message>
        <source>Before %1 this still belongs to %2.</source>
        <translation>Avant %1, ceci appartient encore à %2.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Pas encore clôturé</translation>
    </message>
</context>
<context>
    <name>myolog::TrendsPage</name>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>En&amp;registrer…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the picture with its sentence</source>
        <translation>Copie l’image avec sa phrase</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Show a&amp;ll of it</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Plus and minus or Ctrl with the wheel draw the timeline out, Shift with an arrow or dragging moves it, 0 shows all of it.</source>
        <translation>Plus et moins, ou Ctrl avec la molette, étirent la chronologie&#x202f;; Maj avec une flèche ou un glissement la déplacent&#x202f;; 0 la montre en entier.</translation>
    </message>
    <message>
        <source>In calm mode findings rest between two checks. The Findings page shows them when you ask for them.</source>
        <translation>En mode calme, les observations reposent entre deux contrôles. La page «&#x202f;Observations&#x202f;» les montre quand vous le demandez.</translation>
    </message>
    <message>
        <source>The comparisons are being computed: %1 % done.</source>
        <translation>Les comparaisons sont en cours de calcul&#x202f;: %1&#x202f;% faits.</translation>
    </message>
    <message>
        <source>A click or Enter draws it large, with all its signs named.</source>
        <translation>Un clic ou Entrée l’affiche en grand, avec le nom de tous les signes.</translation>
    </message>
</context>
<context>
    <name>myolog::TwitchBar</name>
    <message>
        <source>Log a twitch</source>
        <translation>Noter un tressaillement</translation>
    </message>
    <message>
        <source>It is twitching now</source>
        <translation>Tressaillement en cours</translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <translation>Dernier&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Twitching for %1</source>
        <translation>En cours depuis %1</translation>
    </message>
    <message>
        <source>Stop: it has ended</source>
        <translation>Arrêter&#x202f;: c’est fini</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Démarrer le chronomètre</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Arrêter le chronomètre</translation>
    </message>
    <message>
        <source>It is twitching now, where it did last time</source>
        <translation>Le tressaillement a lieu maintenant, au même endroit que la dernière fois</translation>
    </message>
    <message>
        <source>As last time: %1</source>
        <translation>Comme la dernière fois&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, counts for %2</source>
        <translation>%1, compte pour le %2</translation>
    </message>
</context>
<context>
    <name>myolog::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>myolog::UnrecordedLine</name>
    <message>
        <source>Not recorded:</source>
        <translation>Non renseigné&#x202f;:</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Noter&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>myolog::VisitPage</name>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>En&amp;registrer le PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Page for the doctor</source>
        <translation>Page pour le médecin</translation>
    </message>
    <message>
        <source>Questions for the visit</source>
        <translation>Questions pour la consultation</translation>
    </message>
    <message>
        <source>The diary could not be read, so there is no page to show.</source>
        <translation>Le journal n’a pas pu être lu&#x202f;; il n’y a donc pas de page à montrer.</translation>
    </message>
    <message>
        <source>These characters are in no installed font and are missing: %1</source>
        <translation>Ces caractères ne sont dans aucune police installée et manquent&#x202f;: %1</translation>
    </message>
    <message>
        <source>Twitch diary %1</source>
        <translation>Journal de tressaillements %1</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The page is being made …</source>
        <translation>La page est en préparation…</translation>
    </message>
</context>
<context>
    <name>myolog::WarningsCard</name>
    <message>
        <source>See Findings</source>
        <translation>Voir les observations</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#x202f;: %1</translation>
    </message>
    <message>
        <source>Worth discussing with a doctor: %1.</source>
        <translation>À évoquer avec un médecin&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>myolog::WatchCard</name>
    <message>
        <source>What you want to know</source>
        <translation>Ce que vous voulez savoir</translation>
    </message>
    <message>
        <source>Watch a habit</source>
        <translation>Surveiller une habitude</translation>
    </message>
    <message>
        <source>Three habits are watched, and each more makes a chance finding likelier. Stop watching one to choose another.</source>
        <translation>Trois habitudes sont surveillées, et chacune de plus rend une trouvaille du hasard plus probable. Cessez d’en surveiller une pour en choisir une autre.</translation>
    </message>
    <message>
        <source>Choose up to three habits beforehand. They are judged apart from all others: fewer questions get a clear answer sooner.</source>
        <translation>Choisissez d’avance jusqu’à trois habitudes. Elles sont jugées à part de toutes les autres&#x202f;: moins il y a de questions, plus tôt la réponse est nette.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>Ne plus surveiller&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stop watching a habit</source>
        <translation>Ne plus surveiller une habitude</translation>
    </message>
</context>
<context>
    <name>myolog::WelcomeCard</name>
    <message>
        <source>Twitching often goes with common, usually harmless things: stress, fatigue, too little sleep, a lot of caffeine.</source>
        <translation>Ce qui va souvent avec les tressaillements est courant et généralement anodin&#x202f;: stress, fatigue, manque de sommeil, beaucoup de caféine.</translation>
    </message>
    <message>
        <source>See a doctor if it lasts longer than two weeks, comes in more than one place, or may be linked to a medicine.</source>
        <translation>Consultez un médecin si cela dure plus de deux semaines, touche plus d’un endroit, ou si un médicament peut y être lié.</translation>
    </message>
    <message>
        <source>If you have any of these signs, do not wait for a diary; get care at once: %1.</source>
        <translation>Si vous avez l’un de ces signes, n’attendez pas de tenir un journal&#x202f;; faites-vous soigner tout de suite&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Welcome to your diary</source>
        <translation>Bienvenue dans votre journal</translation>
    </message>
    <message>
        <source>Begin without a twitch</source>
        <translation>Commencer sans tressaillement</translation>
    </message>
    <message>
        <source>Record a twitch now</source>
        <translation>Noter un tressaillement maintenant</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources&#x202f;: %1</translation>
    </message>
    <message>
        <source>Where does it twitch?</source>
        <translation>Où le muscle tressaille-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Depuis quand&#x202f;?</translation>
    </message>
    <message>
        <source>Look at a sample diary</source>
        <translation>Voir un journal d’exemple</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing has to be answered.</source>
        <translation>Tout reste sur cet ordinateur. Aucune réponse n’est obligatoire.</translation>
    </message>
    <message>
        <source>Recorded: a twitch now, %1.</source>
        <translation>Noté&#x202f;: un tressaillement maintenant, %1.</translation>
    </message>
    <message>
        <source>Record the first twitch</source>
        <translation>Noter le premier tressaillement</translation>
    </message>
    <message>
        <source>First noticed: about %1; it can be changed in Preferences.</source>
        <translation>Remarqué la première fois&#x202f;: vers le %1&#x202f;; modifiable dans les Préférences.</translation>
    </message>
</context>
<context>
    <name>myolog::WhenEdit</name>
    <message>
        <source>When?</source>
        <translation>Quand&#x202f;?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>15 min ago</source>
        <translation>il y a 15 min</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>il y a 1 h</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>only the day is known</source>
        <translation>seul le jour est connu</translation>
    </message>
    <message>
        <source>How exact is the time?</source>
        <translation>L’heure est-elle exacte&#x202f;?</translation>
    </message>
</context>
<context>
    <name>myolog::WorthKnowingCard</name>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>%1: %2 recorded. Source of the limit: %3.</source>
        <translation>%1&#x202f;: %2 ce jour-là. Source de la limite&#x202f;: %3.</translation>
    </message>
</context>
<context>
    <name>myolog::YearView</name>
    <message>
        <source>Calendar of the year</source>
        <translation>Calendrier de l’année</translation>
    </message>
</context>
</TS>
