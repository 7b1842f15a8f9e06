<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddKind</name>
    <message>
        <source>The factor of this entry was removed. Restore it from the bin first.</source>
        <translation>El factor de esta entrada se quitó. Restáurelo primero desde la papelera.</translation>
    </message>
    <message>
        <source>&amp;Twitch…</source>
        <translation>&amp;Sacudida…</translation>
    </message>
    <message>
        <source>&amp;Medicine…</source>
        <translation>&amp;Medicamento…</translation>
    </message>
    <message>
        <source>&amp;Lab value…</source>
        <translation>Valor de &amp;laboratorio…</translation>
    </message>
    <message>
        <source>&amp;Note or question…</source>
        <translation>&amp;Nota o pregunta…</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>If this came on suddenly – a drooping face, a weak arm or difficult speech – call your emergency number now, for example 112, 911 or 999.</source>
        <translation>Si esto apareció de repente (cara caída, un brazo débil o dificultad para hablar), llame ahora al número de emergencias, por ejemplo el 112, el 911 o el 999.</translation>
    </message>
    <message>
        <source>Seek immediate medical care, even if the twitching itself is mild or has stopped.</source>
        <translation>Busque atención médica de inmediato, aunque las sacudidas en sí sean leves o hayan cesado.</translation>
    </message>
    <message>
        <source>A drooping face should be seen as soon as possible; for Bell&apos;s palsy, treatment begins within 72 hours.</source>
        <translation>Una cara caída debe ser examinada cuanto antes; en la parálisis de Bell, el tratamiento empieza dentro de las primeras 72 horas.</translation>
    </message>
    <message>
        <source>Please get medical help now</source>
        <translation>Busque ayuda médica ahora</translation>
    </message>
    <message>
        <source>You answered yes to: %1.</source>
        <translation>Respondió que sí a: %1.</translation>
    </message>
    <message>
        <source>No day without twitching is recorded as such, and many days are not closed. Rates would mislead, so they are not compared. Closing quiet days as well mends this.</source>
        <translation>No hay ningún día registrado como día sin sacudidas, y muchos días no están cerrados. Las frecuencias llevarían a error, así que no se comparan. Esto se arregla al cerrar también los días tranquilos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) are closed. What the other days were like is unknown, so read every rate with care.</source>
        <translation>
            <numerusform>%1 de %Ln día está cerrado. No se sabe cómo fue el resto, así que lea cada frecuencia con cautela.</numerusform>
            <numerusform>%1 de %Ln días están cerrados. No se sabe cómo fueron los demás, así que lea cada frecuencia con cautela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries were written down more than two days later. One day is recalled well, more days less so, so read every rate with care.</source>
        <translation>
            <numerusform>%1 de %Ln entrada se anotó más de dos días después. Un día se recuerda bien; varios, menos. Lea cada frecuencia con cautela.</numerusform>
            <numerusform>%1 de %Ln entradas se anotaron más de dos días después. Un día se recuerda bien; varios, menos. Lea cada frecuencia con cautela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n recorded day(s).</source>
        <translation>
            <numerusform>%1: %2 de %Ln día registrado.</numerusform>
            <numerusform>%1: %2 de %Ln días registrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>An estimate, never a promise about sleep. Source of the half-life: %1.</source>
        <translation>Es una estimación, nunca una promesa sobre el sueño. Fuente de la semivida: %1.</translation>
    </message>
    <message>
        <source>no day without twitching is recorded as such</source>
        <translation>no hay ningún día registrado como día sin sacudidas</translation>
    </message>
    <message>
        <source>%1 of at least %2 days beyond the limit</source>
        <translation>%1 de al menos %2 días más allá del límite</translation>
    </message>
    <message>
        <source>%1 of at least %2 days within the limit</source>
        <translation>%1 de al menos %2 días dentro del límite</translation>
    </message>
    <message>
        <source>%1 of at least %2 stretches of days alike</source>
        <translation>%1 de al menos %2 tramos de días iguales</translation>
    </message>
    <message>
        <source>%1 of at least %2 twitches</source>
        <translation>%1 de al menos %2 sacudidas</translation>
    </message>
    <message>
        <source>%1 of at least %2 twitch days</source>
        <translation>%1 de al menos %2 días con sacudidas</translation>
    </message>
    <message>
        <source>Left out: it is not known on enough of the same days.</source>
        <translation>Se omite: no se conoce en suficientes de los mismos días.</translation>
    </message>
    <message>
        <source>Left out: there is room for one habit for every 15 days.</source>
        <translation>Se omite: solo cabe un hábito por cada 15 días.</translation>
    </message>
    <message>
        <source>Left out: on these days it never changes.</source>
        <translation>Se omite: en estos días nunca cambia.</translation>
    </message>
    <message>
        <source>Left out: the habits above already tell its days.</source>
        <translation>Se omite: los hábitos anteriores ya describen sus días.</translation>
    </message>
    <message>
        <source>The days are too much alike, or too few, to look at all habits together.</source>
        <translation>Los días se parecen demasiado, o son demasiado pocos, para ver todos los hábitos juntos.</translation>
    </message>
    <message>
        <source>The counts scatter %1 times as much as single events that know nothing of each other would.</source>
        <translation>Los recuentos se dispersan %1 veces lo que se dispersarían sucesos sueltos que nada supieran unos de otros.</translation>
    </message>
    <message>
        <source>(Negative binomial theta: %1.)</source>
        <translation>(Theta de la binomial negativa: %1.)</translation>
    </message>
    <message numerus="yes">
        <source>%1 times the rate beside the others, 95 % interval %2 to %3; %4 of %n day(s) beyond the limit.</source>
        <translation>
            <numerusform>%1 veces la frecuencia junto a los demás, intervalo del 95 %: de %2 a %3; %4 de %Ln día más allá del límite.</numerusform>
            <numerusform>%1 veces la frecuencia junto a los demás, intervalo del 95 %: de %2 a %3; %4 de %Ln días más allá del límite.</numerusform>
        </translation>
    </message>
    <message>
        <source>It overlaps so much with the others that its own share can hardly be told (variance inflation %1).</source>
        <translation>Se solapa tanto con los demás que apenas puede saberse su propia parte (inflación de la varianza %1).</translation>
    </message>
    <message>
        <source>%1: the day after that night</source>
        <translation>%1: el día después de esa noche</translation>
    </message>
    <message>
        <source>%1: the same day</source>
        <translation>%1: el mismo día</translation>
    </message>
    <message>
        <source>%1: the next day</source>
        <translation>%1: el día siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) later</source>
        <translation>
            <numerusform>%1: %Ln día después</numerusform>
            <numerusform>%1: %Ln días después</numerusform>
        </translation>
    </message>
    <message>
        <source>The days with it and without it are too unlike to be compared.</source>
        <translation>Los días con ello y sin ello son demasiado distintos para compararlos.</translation>
    </message>
    <message>
        <source>No longer visible when this is taken into account: %1. On the same days (%2 with it, %3 without) it is %4 times the rate by itself and %5 times beside it, 95 % interval %6 to %7.</source>
        <translation>Deja de verse al tener en cuenta: %1. En los mismos días (%2 con ello, %3 sin ello) son %4 veces la frecuencia por sí solo y %5 veces junto a lo otro, intervalo del 95 %: de %6 a %7.</translation>
    </message>
    <message>
        <source>On the same day, either could come first.</source>
        <translation>El mismo día, cualquiera de los dos pudo llegar primero.</translation>
    </message>
    <message>
        <source>Twitching came before this at least as often as after it.</source>
        <translation>Las sacudidas llegaron antes que esto al menos con tanta frecuencia como después.</translation>
    </message>
    <message>
        <source>These are mostly the same days as those of: %1.</source>
        <translation>Son en su mayoría los mismos días que los de: %1.</translation>
    </message>
    <message>
        <source>%1 much below the usual</source>
        <translation>%1: muy por debajo de lo habitual</translation>
    </message>
    <message>
        <source>Myolog&apos;s own choice: less than %1 % of the median of the %2 days before. At least %3 of them must be recorded, and the median must be at least %4.</source>
        <translation>Elección propia de Myolog: menos del %1 % de la mediana de los %2 días anteriores. Al menos %3 de ellos deben estar registrados, y la mediana debe ser de al menos %4.</translation>
    </message>
    <message>
        <source>Not enough days yet to compare: %1.</source>
        <translation>Aún no hay bastantes días para comparar: %1.</translation>
    </message>
    <message>
        <source>Twitches with it: %1. Without it: %2.</source>
        <translation>Sacudidas con ello: %1. Sin ello: %2.</translation>
    </message>
    <message>
        <source>No twitching on the days without it: at least %1 times the rate.</source>
        <translation>Ninguna sacudida en los días sin ello: al menos %1 veces la frecuencia.</translation>
    </message>
    <message>
        <source>No twitching on the days with it: at most %1 times the rate.</source>
        <translation>Ninguna sacudida en los días con ello: como mucho %1 veces la frecuencia.</translation>
    </message>
    <message>
        <source>%1 times the rate, weekday and trend allowed for.</source>
        <translation>%1 veces la frecuencia, teniendo en cuenta el día de la semana y la tendencia.</translation>
    </message>
    <message>
        <source>%1 times the rate, weekday and trend allowed for; 95 % interval %2 to %3.</source>
        <translation>%1 veces la frecuencia, teniendo en cuenta el día de la semana y la tendencia; intervalo del 95 %: de %2 a %3.</translation>
    </message>
    <message>
        <source>It is checked again with more days.</source>
        <translation>Se volverá a comprobar con más días.</translation>
    </message>
    <message numerus="yes">
        <source>It is checked again at %n closed day(s).</source>
        <translation>
            <numerusform>Se volverá a comprobar con %Ln día cerrado.</numerusform>
            <numerusform>Se volverá a comprobar con %Ln días cerrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>A difference of any size could still be hidden.</source>
        <translation>Todavía podría ocultarse una diferencia de cualquier tamaño.</translation>
    </message>
    <message>
        <source>A difference smaller than %1 times the rate could still be hidden.</source>
        <translation>Todavía podría ocultarse una diferencia menor que %1 veces la frecuencia.</translation>
    </message>
    <message>
        <source>A cautious estimate is %1 times the rate (90 % range %2 to %3).</source>
        <translation>Una estimación prudente es %1 veces la frecuencia (intervalo del 90 %: de %2 a %3).</translation>
    </message>
    <message>
        <source>No day could be closed yet.</source>
        <translation>Todavía no hay ningún día que cerrar.</translation>
    </message>
    <message>
        <source>The amounts are too much alike to be compared.</source>
        <translation>Las cantidades se parecen demasiado para compararlas.</translation>
    </message>
    <message numerus="yes">
        <source>More of it went with more twitching on %n day(s) (rank correlation %1).</source>
        <translation>
            <numerusform>Una cantidad mayor coincidió con más sacudidas en %Ln día (correlación de rangos %1).</numerusform>
            <numerusform>Una cantidad mayor coincidió con más sacudidas en %Ln días (correlación de rangos %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More of it went with less twitching on %n day(s) (rank correlation %1).</source>
        <translation>
            <numerusform>Una cantidad mayor coincidió con menos sacudidas en %Ln día (correlación de rangos %1).</numerusform>
            <numerusform>Una cantidad mayor coincidió con menos sacudidas en %Ln días (correlación de rangos %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s))</source>
        <translation>
            <numerusform>%1 (%Ln día)</numerusform>
            <numerusform>%1 (%Ln días)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has gone on for %n day(s), since %1, with no more than short pauses.</source>
        <translation>
            <numerusform>Duran ya %Ln día (desde el %1), con solo pausas cortas.</numerusform>
            <numerusform>Duran ya %Ln días (desde el %1), con solo pausas cortas.</numerusform>
        </translation>
    </message>
    <message>
        <source>By place: %1.</source>
        <translation>Por zona: %1.</translation>
    </message>
    <message>
        <source>The twitching persists</source>
        <translation>Las sacudidas persisten</translation>
    </message>
    <message numerus="yes">
        <source>As you noted, it began about %n day(s) ago, on %1, and it was recorded last on %2.</source>
        <translation>
            <numerusform>Según anotó, empezaron hace %Ln día aproximadamente, el %1, y se registraron por última vez el %2.</numerusform>
            <numerusform>Según anotó, empezaron hace unos %Ln días, el %1, y se registraron por última vez el %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries were written down more than two days later.</source>
        <translation>
            <numerusform>%1 de %Ln entrada se anotó más de dos días después.</numerusform>
            <numerusform>%1 de %Ln entradas se anotaron más de dos días después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n separate spell(s) in the last %1 days, with a week or more of quiet days between them.</source>
        <translation>
            <numerusform>%Ln racha separada en los últimos %1 días, con una semana o más de días tranquilos entre medias.</numerusform>
            <numerusform>%Ln rachas separadas en los últimos %1 días, con una semana o más de días tranquilos entre medias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twitching that keeps coming back is worth discussing with a doctor.</source>
        <translation>Conviene comentar en una consulta médica las sacudidas que vuelven una y otra vez.</translation>
    </message>
    <message>
        <source>The twitching keeps coming back</source>
        <translation>Las sacudidas vuelven una y otra vez</translation>
    </message>
    <message>
        <source>More than one place</source>
        <translation>Más de una zona</translation>
    </message>
    <message>
        <source>Held at two checks</source>
        <translation>Se mantuvo en dos comprobaciones</translation>
    </message>
    <message>
        <source>held at two checks</source>
        <translation>se mantuvo dos veces</translation>
    </message>
    <message>
        <source>Stands out at this check</source>
        <translation>Destaca en esta comprobación</translation>
    </message>
    <message>
        <source>stands out once</source>
        <translation>destaca una vez</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>This can still be chance.</source>
        <translation>Todavía puede ser azar.</translation>
    </message>
    <message>
        <source>No clear pattern so far</source>
        <translation>Sin patrón claro hasta ahora</translation>
    </message>
    <message>
        <source>no clear pattern</source>
        <translation>sin patrón claro</translation>
    </message>
    <message>
        <source>No clear pattern so far. Differences of this size are common by chance.</source>
        <translation>Sin patrón claro hasta ahora. Diferencias de este tamaño son frecuentes por azar.</translation>
    </message>
    <message>
        <source>Not enough days yet</source>
        <translation>Aún no hay bastantes días</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>If it is still there or comes back, seek immediate medical care. Tell your doctor about it in any case.</source>
        <translation>Si sigue ahí o vuelve, busque atención médica de inmediato. Coméntelo en cualquier caso en la consulta médica.</translation>
    </message>
    <message>
        <source>Please have a professional look at it soon.</source>
        <translation>Pida pronto una valoración profesional.</translation>
    </message>
    <message>
        <source>Ask your pharmacist or doctor. Do not stop a prescribed medicine on your own.</source>
        <translation>Pregunte en su farmacia o en la consulta médica. No deje por su cuenta un medicamento recetado.</translation>
    </message>
    <message>
        <source>Please discuss it with a doctor.</source>
        <translation>Coméntelo en una consulta médica.</translation>
    </message>
    <message>
        <source>You recorded: %1</source>
        <translation>Registró: %1</translation>
    </message>
    <message>
        <source>You answered yes %1.</source>
        <translation>Respondió que sí %1.</translation>
    </message>
    <message>
        <source>You also recorded: %1.</source>
        <translation>También registró: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Watched since %1, and counted so at the check with %n closed day(s).</source>
        <translation>
            <numerusform>En seguimiento desde el %1, y así se contó en la comprobación con %Ln día cerrado.</numerusform>
            <numerusform>En seguimiento desde el %1, y así se contó en la comprobación con %Ln días cerrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watched since %1; it counts from the check at %n closed day(s) on.</source>
        <translation>
            <numerusform>En seguimiento desde el %1; cuenta a partir de la comprobación con %Ln día cerrado.</numerusform>
            <numerusform>En seguimiento desde el %1; cuenta a partir de la comprobación con %Ln días cerrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>All habits together</source>
        <translation>Todos los hábitos juntos</translation>
    </message>
    <message>
        <source>Caffeine in figures</source>
        <translation>La cafeína en cifras</translation>
    </message>
    <message>
        <source>How long does it take? If you twitch twice as much on the days with a habit, it takes about 75 to 110 closed days to tell that from luck. This holds for three twitches a day and a habit on three days in ten; with fewer it takes longer.</source>
        <translation>¿Cuánto tiempo hace falta? Si en los días con un hábito tiene el doble de sacudidas, hacen falta unos 75 a 110 días cerrados para distinguirlo del azar. Vale para tres sacudidas al día y un hábito tres de cada diez días; con menos hace falta más tiempo.</translation>
    </message>
    <message>
        <source>%1 of at least %2 closed days with this recorded</source>
        <translation>%1 de al menos %2 días cerrados con esto registrado</translation>
    </message>
    <message>
        <source>Of 100 comparisons in which nothing goes with anything, about %1 look striking when seen by themselves.</source>
        <translation>De 100 comparaciones en las que nada va con nada, unas %1 llaman la atención vistas por separado.</translation>
    </message>
    <message>
        <source>Of 100 findings that are shown as possible or more, about %1 are luck (Benjamini and Hochberg 1995).</source>
        <translation>De 100 hallazgos que se muestran como posibles o más, unos %1 son azar (Benjamini y Hochberg 1995).</translation>
    </message>
    <message>
        <source>Of 100 checks of diaries in which nothing goes with anything, %1 show something that stands out.</source>
        <translation>De 100 comprobaciones de diarios en los que nada va con nada, %1 muestran algo que destaca.</translation>
    </message>
    <message>
        <source>Of 100 such diaries, %1 show something within a year that has held at two checks.</source>
        <translation>De 100 diarios así, %1 muestran en un año algo que se ha mantenido en dos comprobaciones.</translation>
    </message>
    <message>
        <source>Of 100 such diaries, about %1 would show something within a year if they were looked at every week.</source>
        <translation>De 100 diarios así, unos %1 mostrarían algo en un año si se miraran cada semana.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>of a hundred</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>It would take more than a year of closed days to tell even twice as much twitching from luck.</source>
        <translation>Haría falta más de un año de días cerrados para distinguir del azar incluso el doble de sacudidas.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 to %n more closed day(s) would be needed to tell twice as much twitching from luck.</source>
        <translation>
            <numerusform>Harían falta de %1 a %Ln día cerrado más para distinguir del azar el doble de sacudidas.</numerusform>
            <numerusform>Harían falta de %1 a %Ln días cerrados más para distinguir del azar el doble de sacudidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No day is left out: nothing was written down more than two days later.</source>
        <translation>No se deja fuera ningún día: nada se anotó más de dos días después.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left out, on which something was written down more than two days later.</source>
        <translation>
            <numerusform>%Ln día dejado fuera, en el que algo se anotó más de dos días después.</numerusform>
            <numerusform>%Ln días dejados fuera, en los que algo se anotó más de dos días después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twitching on %1 of the last %n closed day(s).</source>
        <translation>
            <numerusform>Sacudidas en %1 del último %Ln día cerrado.</numerusform>
            <numerusform>Sacudidas en %1 de los últimos %Ln días cerrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of these days: %1.</source>
        <translation>El primero de estos días: %1.</translation>
    </message>
    <message>
        <source>“%1” is sought for relief when it twitches already, so it cannot be watched.</source>
        <translation>«%1» se busca como alivio cuando ya hay sacudidas, así que no se puede seguir.</translation>
    </message>
    <message>
        <source>“%1” is hidden and not compared. Show it in the preferences, then it can be watched.</source>
        <translation>«%1» está oculto y no se compara. Muéstrelo en las preferencias y entonces se podrá seguir.</translation>
    </message>
    <message>
        <source>%1 of at least %2 twitches for which other days were different at those hours</source>
        <translation>%1 de al menos %2 sacudidas con otros días distintos a esas horas</translation>
    </message>
    <message>
        <source>The two go together in the diary; that does not say which one leads to the other.</source>
        <translation>Ambas cosas van juntas en el diario; eso no dice cuál lleva a la otra.</translation>
    </message>
    <message numerus="yes">
        <source>Please see a doctor about twitching that lasts longer than %n day(s).</source>
        <translation>
            <numerusform>Consulte a un médico por las sacudidas que duran más de %Ln día.</numerusform>
            <numerusform>Consulte a un médico por las sacudidas que duran más de %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twitching often goes with common, usually harmless things: stress, fatigue, too little sleep, a lot of caffeine.</source>
        <translation>Lo que suele acompañar a las sacudidas es frecuente y, por lo general, inofensivo: estrés, cansancio, dormir poco, mucha cafeína.</translation>
    </message>
    <message numerus="yes">
        <source>Closed: %1 of the last %n day(s).</source>
        <translation>
            <numerusform>Días cerrados: %1 de %Ln día.</numerusform>
            <numerusform>Días cerrados: %1 de los últimos %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually %1 a day, the median of %n recorded day(s).</source>
        <translation>
            <numerusform>Habitualmente %1 al día, la mediana de %Ln día registrado.</numerusform>
            <numerusform>Habitualmente %1 al día, la mediana de %Ln días registrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the body at the beginning of a twitch: about %1, the median of %n twitch(es) of which the time and the caffeine before are known. With a half-life of %2 h; it differs between people, so it may be %3 to %4.</source>
        <translation>
            <numerusform>En el cuerpo al comienzo de una sacudida: unos %1, la mediana de %Ln sacudida de la que se conocen la hora y la cafeína anterior. Con una semivida de %2 h; varía de una persona a otra, así que pueden ser de %3 a %4.</numerusform>
            <numerusform>En el cuerpo al comienzo de una sacudida: unos %1, la mediana de %Ln sacudidas de las que se conocen la hora y la cafeína anterior. Con una semivida de %2 h; varía de una persona a otra, así que pueden ser de %3 a %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each habit beside the others, on the %n closed day(s) on which all of them are known; weekday and trend allowed for. This only describes: no finding rests on it, and of 100 such intervals about %1 miss “the same” by luck alone.</source>
        <translation>
            <numerusform>Cada hábito junto a los demás, en %Ln día cerrado en el que se conocen todos; día de la semana y tendencia tenidos en cuenta. Esto solo describe: ningún hallazgo se apoya en ello, y de 100 intervalos así unos %1 no incluyen «igual» por puro azar.</numerusform>
            <numerusform>Cada hábito junto a los demás, en los %Ln días cerrados en los que se conocen todos; día de la semana y tendencia tenidos en cuenta. Esto solo describe: ningún hallazgo se apoya en ello, y de 100 intervalos así unos %1 no incluyen «igual» por puro azar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last checked with %n closed day(s), on %1; the next check is at %2 closed days.</source>
        <translation>
            <numerusform>Última comprobación con %Ln día cerrado, el %1; la próxima será con %2 días cerrados.</numerusform>
            <numerusform>Última comprobación con %Ln días cerrados, el %1; la próxima será con %2 días cerrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) closed, %2 of these without twitching.</source>
        <translation>
            <numerusform>%1 de %Ln día cerrado, %2 de ellos sin sacudidas.</numerusform>
            <numerusform>%1 de %Ln días cerrados, %2 de ellos sin sacudidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>If a drooping face, a weak arm or difficult speech comes on suddenly as well, call your emergency number, for example 112, 911 or 999.</source>
        <translation>Si además aparece de repente cara caída, un brazo débil o dificultad para hablar, llame al número de emergencias, por ejemplo el 112, el 911 o el 999.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln vez del %1 al %2</numerusform>
            <numerusform>%Ln veces del %1 al %2</numerusform>
        </translation>
    </message>
    <message>
        <source>In the spell that began on %1 you recorded twitching in more than one place: %2.</source>
        <translation>En la racha que empezó el %1 registró sacudidas en más de una zona: %2.</translation>
    </message>
    <message>
        <source>These are all recorded days, closed or not. Findings count only closed ones, up to their last check.</source>
        <translation>Son todos los días registrados, cerrados o no. Los hallazgos solo cuentan los cerrados, hasta su última comprobación.</translation>
    </message>
    <message numerus="yes">
        <source>%1 a day on %n closed day(s)</source>
        <translation>
            <numerusform>%1 al día en %Ln día cerrado</numerusform>
            <numerusform>%1 al día en %Ln días cerrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) on %1</source>
        <translation>
            <numerusform>%Ln vez el %1</numerusform>
            <numerusform>%Ln veces el %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BodySite</name>
    <message>
        <source>Upper eyelid</source>
        <translation>Párpado superior</translation>
    </message>
    <message>
        <source>Lower eyelid</source>
        <translation>Párpado inferior</translation>
    </message>
    <message>
        <source>Eyebrow</source>
        <translation>Ceja</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>Labio superior</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>Labio inferior</translation>
    </message>
    <message>
        <source>Corner of the mouth</source>
        <translation>Comisura de la boca</translation>
    </message>
    <message>
        <source>Cheek</source>
        <translation>Mejilla</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nariz</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Mentón</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>Mandíbula</translation>
    </message>
    <message>
        <source>Tongue</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>Sien</translation>
    </message>
    <message>
        <source>Scalp</source>
        <translation>Cuero cabelludo</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Hombro</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Brazo</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Antebrazo</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Finger or thumb</source>
        <translation>Dedo o pulgar</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Pecho</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Espalda</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Glúteo</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Muslo</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Pantorrilla</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Toe</source>
        <translation>Dedo del pie</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Otra zona</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>no twitching</source>
        <translation>sin sacudidas</translation>
    </message>
    <message>
        <source>twitches not logged</source>
        <translation>sin registro de sacudidas</translation>
    </message>
    <message>
        <source>%1 so far, day not closed</source>
        <translation>%1 hasta ahora, día sin cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) %1: twitching on %2, none on %3, twitches not logged on %4.</source>
        <translation>
            <numerusform>%Ln día %1: %2 con sacudidas, %3 sin ellas, %4 sin registro de sacudidas.</numerusform>
            <numerusform>%Ln días %1: %2 con sacudidas, %3 sin ellas, %4 sin registro de sacudidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Log a twitch or close a day on the Today page.</source>
        <translation>Todavía no hay nada registrado. Registre una sacudida o cierre un día en la página Hoy.</translation>
    </message>
    <message>
        <source>Nothing is recorded in this time. Choose a longer period.</source>
        <translation>No hay nada registrado en este periodo. Elija uno más largo.</translation>
    </message>
    <message>
        <source>No twitch is recorded %1. Log one on the Today page, or choose a longer period.</source>
        <translation>No hay ninguna sacudida registrada %1. Registre una en la página Hoy o elija un periodo más largo.</translation>
    </message>
    <message>
        <source>Choose a habit to compare twitches with.</source>
        <translation>Elija un hábito con el que comparar las sacudidas.</translation>
    </message>
    <message>
        <source>%1: nothing is recorded in this time. Record it on the Today page, or choose a longer period.</source>
        <translation>%1: no hay nada registrado en este periodo. Regístrelo en la página Hoy o elija un periodo más largo.</translation>
    </message>
    <message>
        <source>Twitches</source>
        <translation>Sacudidas</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 a 10</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es)</source>
        <translation>
            <numerusform>%Ln sacudida</numerusform>
            <numerusform>%Ln sacudidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n closed day(s)</source>
        <translation>
            <numerusform>en %Ln día cerrado</numerusform>
            <numerusform>en %Ln días cerrados</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Amount and twitches</source>
        <translation>Cantidad y sacudidas</translation>
    </message>
    <message>
        <source>The days after</source>
        <translation>Los días siguientes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es) without a time of day. Log the next one with its time.</source>
        <translation>
            <numerusform>%Ln sacudida sin hora. Registre la próxima con su hora.</numerusform>
            <numerusform>%Ln sacudidas sin hora. Registre la próxima con su hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>%1 to %2: %3 of %4</source>
        <translation>%1 a %2: %3 de %4</translation>
    </message>
    <message>
        <source>Most often between %1 and %2: %3 of %4 with a time of day.</source>
        <translation>Sobre todo entre las %1 y las %2: %3 de %4 con hora.</translation>
    </message>
    <message numerus="yes">
        <source>%n more without a time of day left out.</source>
        <translation>
            <numerusform>%Ln más sin hora, no incluida.</numerusform>
            <numerusform>%Ln más sin hora, no incluidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s)</source>
        <translation>
            <numerusform>%Ln día cerrado</numerusform>
            <numerusform>%Ln días cerrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 y %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, and %3 %n day(s) before</source>
        <translation>
            <numerusform>%1: %2, y %3 %Ln día antes</numerusform>
            <numerusform>%1: %2, y %3 %Ln días antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed days (larger: more)</source>
        <translation>Días (más grande: más)</translation>
    </message>
    <message>
        <source>Median of similar days</source>
        <translation>Mediana de días parecidos</translation>
    </message>
    <message numerus="yes">
        <source>%1: median %2 on %n closed day(s)</source>
        <translation>
            <numerusform>%1: mediana %2 en %Ln día cerrado</numerusform>
            <numerusform>%1: mediana %2 en %Ln días cerrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s) with %1 recorded.</source>
        <translation>
            <numerusform>%Ln día cerrado con registro de %1.</numerusform>
            <numerusform>%Ln días cerrados con registro de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s) with %1 recorded %2 before.</source>
        <translation>
            <numerusform>%Ln día cerrado con registro de %1 %2 antes.</numerusform>
            <numerusform>%Ln días cerrados con registro de %1 %2 antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough different days yet to compare.</source>
        <translation>Todavía no hay bastantes días distintos para comparar.</translation>
    </message>
    <message>
        <source>Twitches on the same day</source>
        <translation>Sacudidas el mismo día</translation>
    </message>
    <message numerus="yes">
        <source>Twitches %n day(s) later</source>
        <translation>
            <numerusform>Sacudidas %Ln día después</numerusform>
            <numerusform>Sacudidas %Ln días después</numerusform>
        </translation>
    </message>
    <message>
        <source>No closed day has %1 recorded in this time. Record it on the Today page and close the day, or choose a longer period.</source>
        <translation>Ningún día cerrado de este periodo tiene registro de %1. Regístrelo en la página Hoy y cierre el día, o elija un periodo más largo.</translation>
    </message>
    <message>
        <source>under 10 s</source>
        <translation>menos de 10 s</translation>
    </message>
    <message>
        <source>10 s to 1 min</source>
        <translation>10 s a 1 min</translation>
    </message>
    <message>
        <source>1 to 5 min</source>
        <translation>1 a 5 min</translation>
    </message>
    <message>
        <source>5 to 30 min</source>
        <translation>5 a 30 min</translation>
    </message>
    <message>
        <source>30 min to 2 h</source>
        <translation>30 min a 2 h</translation>
    </message>
    <message>
        <source>2 h and longer</source>
        <translation>2 h o más</translation>
    </message>
    <message>
        <source>No duration is answered for %1.</source>
        <translation>No se respondió a la duración de %1.</translation>
    </message>
    <message>
        <source>Median %1; the duration is known for %2 of %3.</source>
        <translation>Mediana %1; se conoce la duración de %2 de %3.</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>mismo día</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln día después</numerusform>
            <numerusform>%Ln días después</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a day (%2 %3)</source>
        <translation>%1 al día (%2 %3)</translation>
    </message>
    <message>
        <source>%1 has no limit to compare days by. Give it one in Preferences, or choose another habit.</source>
        <translation>%1 no tiene un límite con el que comparar días. Póngale uno en Preferencias o elija otro hábito.</translation>
    </message>
    <message>
        <source>Days after the day of the habit</source>
        <translation>Días después del día del hábito</translation>
    </message>
    <message>
        <source>Twitches a day</source>
        <translation>Sacudidas al día</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>How strong is answered for %1 of %2.</source>
        <translation>Se respondió a la intensidad en %1 de %2.</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Otras zonas</translation>
    </message>
    <message>
        <source>No place is answered for %1.</source>
        <translation>No se respondió a la zona de %1.</translation>
    </message>
    <message>
        <source>Most often %1: %2 of %3.</source>
        <translation>Sobre todo %1: %2 de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es) so far, day not closed</source>
        <translation>
            <numerusform>%Ln sacudida hasta ahora, día sin cerrar</numerusform>
            <numerusform>%Ln sacudidas hasta ahora, día sin cerrar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 twitches a day (%2 on %3 closed of %4 days)</source>
        <translation>%1 sacudidas al día (%2 en %3 cerrados de %4 días)</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es), no day closed</source>
        <translation>
            <numerusform>%Ln sacudida, ningún día cerrado</numerusform>
            <numerusform>%Ln sacudidas, ningún día cerrado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>Twitches a day, mean of each week</source>
        <translation>Sacudidas al día, media de cada semana</translation>
    </message>
    <message>
        <source>Twitches a day, mean of each month</source>
        <translation>Sacudidas al día, media de cada mes</translation>
    </message>
    <message>
        <source>Median of %1 days</source>
        <translation>Mediana de %1 días</translation>
    </message>
    <message numerus="yes">
        <source>median of %n closed day(s): %1</source>
        <translation>
            <numerusform>mediana de %Ln día cerrado: %1</numerusform>
            <numerusform>mediana de %Ln días cerrados: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>%1 sin registrar</translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %n day(s)</source>
        <translation>
            <numerusform>%1, media de %Ln día</numerusform>
            <numerusform>%1, media de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3 a day.</source>
        <translation>%1 %2, %3 al día.</translation>
    </message>
    <message numerus="yes">
        <source> %1: recorded on %n day(s)</source>
        <translation>
            <numerusform> %1: con registro en %Ln día</numerusform>
            <numerusform> %1: con registro en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>; beyond the limit (%1) on %2 of them.</source>
        <translation>; más allá del límite (%1) en %2 de ellos.</translation>
    </message>
    <message>
        <source>Highest on %1: %2 a day (%3 %4).</source>
        <translation>El día con más: %1, con %2 al día (%3 %4).</translation>
    </message>
    <message numerus="yes">
        <source>%n more left out: the day is not closed, or the time is not known.</source>
        <translation>
            <numerusform>%Ln más no incluida: el día no está cerrado o no se conoce la hora.</numerusform>
            <numerusform>%Ln más no incluidas: el día no está cerrado o no se conoce la hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>No twitch with a time of day lies on a closed day. Close days on the Today page.</source>
        <translation>Ninguna sacudida con hora cae en un día cerrado. Cierre días en la página Hoy.</translation>
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
            <numerusform>%1: hasta ahora %Ln día cerrado más allá del límite y %2 dentro; para dibujarlo hacen falta %3 de cada.</numerusform>
            <numerusform>%1: hasta ahora %Ln días cerrados más allá del límite y %2 dentro; para dibujarlo hacen falta %3 de cada.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (intervalo del 95 % de %2 a %3)</translation>
    </message>
    <message>
        <source>95 % interval of the median</source>
        <translation>Intervalo del 95 % de la mediana</translation>
    </message>
    <message>
        <source>Twitching</source>
        <translation>Sacudidas</translation>
    </message>
    <message>
        <source>No twitching</source>
        <translation>Sin sacudidas</translation>
    </message>
    <message>
        <source>Twitches not logged</source>
        <translation>Sin registro de sacudidas</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horas de la semana</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Todas las comparaciones</translation>
    </message>
    <message>
        <source>%1; %2 and %3</source>
        <comment>verdict; days with, days without</comment>
        <translation>%1; %2 y %3</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Times the rate</source>
        <translation>Veces la frecuencia</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s): %1.</source>
        <translation>
            <numerusform>%Ln comparación: %1.</numerusform>
            <numerusform>%Ln comparaciones: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be told yet.</source>
        <translation>
            <numerusform>De %Ln más aún no se puede saber.</numerusform>
            <numerusform>De %Ln más aún no se puede saber.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n habit(s) without a limit have no ratio; the Findings page tells of them.</source>
        <translation>
            <numerusform>%Ln hábito sin límite no tiene razón; la página Hallazgos habla de él.</numerusform>
            <numerusform>%Ln hábitos sin límite no tienen razón; la página Hallazgos habla de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be compared yet: %1. The next check is at %n closed day(s).</source>
        <translation>
            <numerusform>Aún no se puede comparar nada: %1. La próxima comprobación es con %Ln día cerrado.</numerusform>
            <numerusform>Aún no se puede comparar nada: %1. La próxima comprobación es con %Ln días cerrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times the rate, with 95 % interval</source>
        <translation>Veces la frecuencia, con intervalo del 95 %</translation>
    </message>
    <message>
        <source>Verdict; days with and without</source>
        <translation>Veredicto; días con y sin</translation>
    </message>
    <message>
        <source>Place not answered</source>
        <translation>Zona sin responder</translation>
    </message>
    <message>
        <source>%1, side not answered</source>
        <translation>%1, lado sin responder</translation>
    </message>
    <message>
        <source>; %1 of them on both sides</source>
        <translation>; %1 de ellas en ambos lados</translation>
    </message>
    <message>
        <source>Fewest to most on a closed day</source>
        <translation>De menos a más en un día cerrado</translation>
    </message>
    <message>
        <source>from %1 to %2 %3</source>
        <translation>de %1 a %2 %3</translation>
    </message>
    <message>
        <source>Single days would be too narrow to see; weeks are drawn.</source>
        <translation>Los días sueltos serían demasiado estrechos para verse; se dibujan semanas.</translation>
    </message>
    <message>
        <source>Anything shorter would be too narrow to see; months are drawn.</source>
        <translation>Algo más corto sería demasiado estrecho para verse; se dibujan meses.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 a %3</translation>
    </message>
    <message>
        <source>%1: no closed day of that weekday</source>
        <translation>%1: ningún día cerrado de ese día de la semana</translation>
    </message>
    <message>
        <source>%1: %2 a day (%3 %4)</source>
        <translation>%1: %2 al día (%3 %4)</translation>
    </message>
    <message>
        <source>No closed day</source>
        <translation>Ningún día cerrado</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>Lowest amounts (%1): a median of %2 on %3 days. Highest amounts (%4): a median of %5 on %6 days. Whether this may be luck is judged on the Findings page.</source>
        <translation>Cantidades más bajas (%1): mediana de %2 en %3 días. Cantidades más altas (%4): mediana de %5 en %6 días. Si puede ser azar lo valora la página Hallazgos.</translation>
    </message>
    <message>
        <source>%1: not drawn where there are fewer than %3 closed days (days after: %2).</source>
        <translation>%1: sin dibujar (día %2), por tener menos de %3 días cerrados.</translation>
    </message>
    <message>
        <source>%1, same day: %2; other days: %3. Whether this may be luck is judged on the Findings page.</source>
        <translation>%1, mismo día: %2; otros días: %3. Si puede ser azar lo valora la página Hallazgos.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n day(s) %1, %2 closed, %3 partly logged, %4 not logged.</source>
        <translation>
            <numerusform>De %Ln día %1: %2 con cierre, %3 con registro parcial, %4 sin registro.</numerusform>
            <numerusform>De %Ln días %1: %2 con cierre, %3 con registro parcial, %4 sin registro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>A chart can be saved as %1; the name “%2” ends in none of them.</source>
        <translation>Un gráfico puede guardarse como %1; el nombre «%2» no termina en ninguno de ellos.</translation>
    </message>
    <message>
        <source>No font is installed, so the chart would have no words. Install one, for example the package fonts-dejavu-core.</source>
        <translation>No hay ninguna fuente instalada, así que el gráfico no tendría palabras. Instale una, por ejemplo el paquete fonts-dejavu-core.</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>No twitching</source>
        <translation>Sin sacudidas</translation>
    </message>
    <message>
        <source>Twitches not logged</source>
        <translation>Sin registro de sacudidas</translation>
    </message>
    <message>
        <source>%1 (stronger: more)</source>
        <translation>%1 (más intenso: más)</translation>
    </message>
    <message>
        <source>%1 (larger: more)</source>
        <translation>%1 (más grande: más)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>y %Ln zona más</numerusform>
            <numerusform>y %Ln zonas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>not noticed by others</source>
        <translation>los demás no la notan</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>disabling</source>
        <translation>incapacitante</translation>
    </message>
    <message>
        <source>only felt</source>
        <translation>solo se siente</translation>
    </message>
    <message>
        <source>only seen</source>
        <translation>solo se ve</translation>
    </message>
    <message>
        <source>felt and seen</source>
        <translation>se siente y se ve</translation>
    </message>
    <message>
        <source>single twitches</source>
        <translation>sacudidas aisladas</translation>
    </message>
    <message>
        <source>bursts</source>
        <translation>ráfagas</translation>
    </message>
    <message>
        <source>rippling</source>
        <translation>ondulante</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>continuo</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>¿De qué lado?</translation>
    </message>
    <message>
        <source>How strong?</source>
        <translation>¿Con qué intensidad?</translation>
    </message>
    <message>
        <source>Felt or seen?</source>
        <translation>¿Se siente o se ve?</translation>
    </message>
    <message>
        <source>What rhythm?</source>
        <translation>¿Con qué ritmo?</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>From %1 to %2:</source>
        <translation>Del %1 al %2:</translation>
    </message>
    <message>
        <source>%1 of %2 days logged</source>
        <translation>%1 de %2 días con registro</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch day(s)</source>
        <translation>
            <numerusform>%Ln día con sacudidas</numerusform>
            <numerusform>%Ln días con sacudidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 twitches on closed days, %2 for each of them</source>
        <translation>%1 sacudidas en días cerrados, %2 por cada uno de ellos</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Days beyond a limit</source>
        <translation>Días más allá de un límite</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>Ninguno registrado.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>El periodo termina antes de empezar.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Falta la opción --%1.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Aquí no existe la opción «%1».</translation>
    </message>
    <message>
        <source>The option --%1 has no value.</source>
        <translation>La opción --%1 no tiene valor.</translation>
    </message>
    <message>
        <source>“%1” is no value for --%2. It takes one of: %3.</source>
        <translation>«%1» no es un valor para --%2. Admite uno de estos: %3.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» es una palabra de más.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>Everything was done, but its description could not be written.</source>
        <translation>Todo se hizo, pero no se pudo escribir su descripción.</translation>
    </message>
    <message>
        <source>The output could not be written. The disk may be full.</source>
        <translation>No se pudo escribir la salida. Tal vez el disco esté lleno.</translation>
    </message>
    <message>
        <source>First day; the diary&apos;s first if not given.</source>
        <translation>Primer día; si no se indica, el primero del diario.</translation>
    </message>
    <message>
        <source>Last day; today if not given.</source>
        <translation>Último día; si no se indica, hoy.</translation>
    </message>
    <message>
        <source>How to print: text (the default), json or csv.</source>
        <translation>Cómo mostrarlo: text (lo habitual), json o csv.</translation>
    </message>
    <message>
        <source>Look at this daily table instead of the diary, and at those that follow it.</source>
        <translation>Mirar esta tabla diaria en lugar del diario, y las que le siguen.</translation>
    </message>
    <message>
        <source>Judge these, at most three, by themselves: caffeine,sleep.</source>
        <translation>Valorar estos por separado, como mucho tres: caffeine,sleep.</translation>
    </message>
    <message>
        <source>Say what would have been shown at each checkpoint.</source>
        <translation>Decir qué se habría mostrado en cada comprobación.</translation>
    </message>
    <message>
        <source>Find intervals of what stands out, or of all.</source>
        <translation>Calcular intervalos de lo que destaca, o de todo.</translation>
    </message>
    <message>
        <source>Leave out days of which something was written down more than two days later.</source>
        <translation>Omitir los días de los que algo se anotó más de dos días después.</translation>
    </message>
    <message>
        <source>The diary file to make.</source>
        <translation>El archivo de diario que se creará.</translation>
    </message>
    <message>
        <source>How many days, ending today; 365 when not given.</source>
        <translation>Cuántos días, hasta hoy; 365 si no se indica.</translation>
    </message>
    <message>
        <source>Another number makes another diary.</source>
        <translation>Otro número crea otro diario.</translation>
    </message>
    <message>
        <source>Which day; today when not given.</source>
        <translation>Qué día; hoy si no se indica.</translation>
    </message>
    <message>
        <source>Stop watching it.</source>
        <translation>Dejar de seguirlo.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>El primer día.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>El último día.</translation>
    </message>
    <message>
        <source>How to write it.</source>
        <translation>Cómo escribirlo.</translation>
    </message>
    <message>
        <source>Only say what would be brought.</source>
        <translation>Decir solo lo que se traería.</translation>
    </message>
    <message>
        <source>Bring back what was deleted in the diary since.</source>
        <translation>Recuperar lo que se eliminó en el diario desde entonces.</translation>
    </message>
    <message>
        <source>Which kind of file.</source>
        <translation>Qué tipo de archivo.</translation>
    </message>
    <message>
        <source>Where to write it; - for the terminal.</source>
        <translation>Dónde escribirlo; - para el terminal.</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Reemplazar un archivo que ya existe.</translation>
    </message>
    <message>
        <source>Write the page to this file.</source>
        <translation>Escribir la página en este archivo.</translation>
    </message>
    <message>
        <source>First day; without it, 12 weeks before the last.</source>
        <translation>Primer día; si no se indica, 12 semanas antes del último.</translation>
    </message>
    <message>
        <source>Last day; without it, today.</source>
        <translation>Último día; si no se indica, hoy.</translation>
    </message>
    <message>
        <source>Paper of the page.</source>
        <translation>Papel de la página.</translation>
    </message>
    <message>
        <source>Name to print on the page.</source>
        <translation>Nombre que se imprime en la página.</translation>
    </message>
    <message>
        <source>Leave out name, notes and questions.</source>
        <translation>Omitir nombre, notas y preguntas.</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>Escribir en este archivo.</translation>
    </message>
    <message>
        <source>Size in pixels, for example 1200x675.</source>
        <translation>Tamaño en píxeles, por ejemplo 1200x675.</translation>
    </message>
    <message>
        <source>Compare with this factor; else the one recorded most.</source>
        <translation>Comparar con este factor; si no, con el más registrado.</translation>
    </message>
    <message>
        <source>First day; else the first recorded one.</source>
        <translation>Primer día; si no, el primero registrado.</translation>
    </message>
    <message>
        <source>Last day; else today.</source>
        <translation>Último día; si no, hoy.</translation>
    </message>
    <message>
        <source>Twitches this many days after the amount.</source>
        <translation>Sacudidas este número de días después de la cantidad.</translation>
    </message>
    <message>
        <source>Make a made-up diary to explore.</source>
        <translation>Crear un diario inventado para explorar.</translation>
    </message>
    <message>
        <source>Record a twitch (“log twitch”), an amount (“log caffeine 95”) or a drink, food or supplement (“log coffee”).</source>
        <translation>Registrar una sacudida («log twitch»), una cantidad («log caffeine 95») o una bebida, un alimento o un suplemento («log coffee»).</translation>
    </message>
    <message>
        <source>Close a day: nothing is missing for it any more.</source>
        <translation>Cerrar un día: ya no le falta nada.</translation>
    </message>
    <message>
        <source>List what is recorded.</source>
        <translation>Mostrar la lista de lo registrado.</translation>
    </message>
    <message>
        <source>Bring in what export has written, or a daily table (CSV): a column “date”, then “episodes” (or “twitches”, “count”) and columns like caffeine_mg, as “myolog factors” lists them. An empty cell was not recorded, 0 means none. A corrected table of the same name replaces what it brought before.</source>
        <translation>Traer lo que escribió export, o una tabla diaria (CSV): una columna «date», después «episodes» (o «twitches», «count») y columnas como caffeine_mg, tal como las enumera «myolog factors». Una celda vacía quedó sin registrar; 0 significa nada. Una tabla corregida con el mismo nombre reemplaza lo que trajo antes.</translation>
    </message>
    <message>
        <source>Write the diary to a file that others can read.</source>
        <translation>Escribir el diario en un archivo que otros programas puedan leer.</translation>
    </message>
    <message>
        <source>List everything that can be tracked.</source>
        <translation>Enumerar todo lo que se puede registrar.</translation>
    </message>
    <message>
        <source>Check that the diary file is sound.</source>
        <translation>Comprobar que el archivo del diario está en buen estado.</translation>
    </message>
    <message>
        <source>Show warning signs, days beyond a limit and patterns.</source>
        <translation>Mostrar señales de alarma, días más allá de un límite y patrones.</translation>
    </message>
    <message>
        <source>Choose a habit, beforehand, to be judged apart; without a FACTOR, list those that are watched. At most three are.</source>
        <translation>Elegir de antemano un hábito que se valorará aparte; sin FACTOR, enumerar los que están en seguimiento. Como mucho son tres.</translation>
    </message>
    <message>
        <source>Draw a chart; without an ID, list the charts.</source>
        <translation>Dibujar un gráfico; sin ID, enumerar los gráficos.</translation>
    </message>
    <message>
        <source>Print the page for the doctor as PDF.</source>
        <translation>Crear la página para la consulta como PDF.</translation>
    </message>
    <message>
        <source>There is no factor “%1”.</source>
        <translation>No existe el factor «%1».</translation>
    </message>
    <message>
        <source>There is no chart “%1”. Charts: %2.</source>
        <translation>No existe el gráfico «%1». Gráficos: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write it as 1200x675; each side from %2 to %3 pixels.</source>
        <translation>«%1» no es un tamaño. Escríbalo como 1200x675; cada lado, de %2 a %3 píxeles.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days from 0 to %2.</source>
        <translation>«%1» no es un número de días de 0 a %2.</translation>
    </message>
    <message>
        <source>There is no factor “%1”. “myolog factors” lists them all.</source>
        <translation>No existe el factor «%1». «myolog factors» los enumera todos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in order. It holds %n record(s).</source>
        <translation>
            <numerusform>%1 está en orden. Contiene %Ln registro.</numerusform>
            <numerusform>%1 está en orden. Contiene %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>“None” can only be said of an amount of the day, not of %1.</source>
        <translation>«Nada» solo puede decirse de una cantidad del día, no de %1.</translation>
    </message>
    <message>
        <source>Not recorded, and left so: %1.</source>
        <translation>Sin registrar, y así queda: %1.</translation>
    </message>
    <message>
        <source>%1 has not come yet; it cannot be closed.</source>
        <translation>%1 aún no ha llegado; no se puede cerrar.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed with %n twitch(es).</source>
        <translation>
            <numerusform>%1 está cerrado con %Ln sacudida.</numerusform>
            <numerusform>%1 está cerrado con %Ln sacudidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the diary itself. Please choose another name for the export.</source>
        <translation>Este es el propio diario. Elija otro nombre para la exportación.</translation>
    </message>
    <message>
        <source>“%1” exists already. Nothing was overwritten; --force replaces it.</source>
        <translation>«%1» ya existe. No se sobrescribió nada; --force lo reemplaza.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. The same already: %3. Newer in the diary, and left so: %4.</source>
        <translation>Nuevos: %1. Cambiados: %2. Ya iguales: %3. Más recientes en el diario, y así quedan: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted in the diary come back.</source>
        <translation>
            <numerusform>Vuelve %Ln registro eliminado en el diario.</numerusform>
            <numerusform>Vuelven %Ln registros eliminados en el diario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were deleted in the diary, and are left so; --restore brings them back.</source>
        <translation>
            <numerusform>%Ln registro se eliminó en el diario, y así queda; --restore lo recupera.</numerusform>
            <numerusform>%Ln registros se eliminaron en el diario, y así quedan; --restore los recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Nothing is recorded in this period.</source>
        <translation>No hay nada registrado en este periodo.</translation>
    </message>
    <message>
        <source>Entry by command line</source>
        <translation>Entrada por línea de órdenes</translation>
    </message>
    <message>
        <source>These characters are in no installed font and are missing: %1</source>
        <translation>Estos caracteres no están en ninguna fuente instalada y faltan: %1</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 admite un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” exists already. Nothing was overwritten.</source>
        <translation>«%1» ya existe. No se sobrescribió nada.</translation>
    </message>
    <message numerus="yes">
        <source>A made-up diary of %n day(s) is in %1.</source>
        <translation>
            <numerusform>En %1 hay un diario inventado de %Ln día.</numerusform>
            <numerusform>En %1 hay un diario inventado de %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in it: the day after more than %1 mg of caffeine has %2 times as many twitches. Nothing else changes their number.</source>
        <translation>Lo que contiene: el día después de más de %1 mg de cafeína tiene %2 veces el número de sacudidas. Nada más cambia su número.</translation>
    </message>
    <message>
        <source>Stop watching a habit</source>
        <translation>Dejar de seguir un hábito</translation>
    </message>
    <message>
        <source>Watch a habit</source>
        <translation>Seguir un hábito</translation>
    </message>
    <message>
        <source>No habit is watched.</source>
        <translation>No hay ningún hábito en seguimiento.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Uno de: %1.</translation>
    </message>
    <message>
        <source>Print this help and stop.</source>
        <translation>Mostrar esta ayuda y terminar.</translation>
    </message>
    <message>
        <source>Print the version and stop.</source>
        <translation>Mostrar la versión y terminar.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>Myolog is a private diary for twitching muscles.</source>
        <translation>Myolog es un diario privado para músculos con sacudidas.</translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>Opciones de la ventana:</translation>
    </message>
    <message>
        <source>Commands, which need no window:</source>
        <translation>Órdenes que no necesitan ventana:</translation>
    </message>
    <message>
        <source>“myolog COMMAND --help” explains one command.</source>
        <translation>«myolog ORDEN --help» explica una orden.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>“myolog %1 --help” explains it.</source>
        <translation>«myolog %1 --help» lo explica.</translation>
    </message>
    <message>
        <source>[DIARY]</source>
        <translation>[DIARIO]</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>When: 2026-11-20T21:05, 21:05 for today, or a date alone. Without it: now.</source>
        <translation>Cuándo: 2026-11-20T21:05, 21:05 para hoy, o solo una fecha. Si no se indica: ahora.</translation>
    </message>
    <message>
        <source>The time is not exact.</source>
        <translation>La hora no es exacta.</translation>
    </message>
    <message>
        <source>A note of your own.</source>
        <translation>Una nota propia.</translation>
    </message>
    <message>
        <source>Relief measures: did it help?</source>
        <translation>Medidas de alivio: ¿ayudó?</translation>
    </message>
    <message>
        <source>Twitch: how long, as 90s, 2min or 1h30min.</source>
        <translation>Sacudida: cuánto duró, como 90s, 2min o 1h30min.</translation>
    </message>
    <message>
        <source>The option --%1 goes with “twitch” only.</source>
        <translation>La opción --%1 solo va con «twitch».</translation>
    </message>
    <message>
        <source>How much? Write for example: myolog log %1 %2</source>
        <translation>¿Cuánto? Escriba por ejemplo: myolog log %1 %2</translation>
    </message>
    <message>
        <source>The option --helped goes with relief measures only.</source>
        <translation>La opción --helped solo va con medidas de alivio.</translation>
    </message>
    <message>
        <source>The number of servings must be above 0.</source>
        <translation>El número de porciones debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>All that “%1” holds is hidden. It can be shown in Preferences, under What is tracked.</source>
        <translation>Todo lo que contiene «%1» está oculto. Se puede mostrar en Preferencias, en «Qué se registra».</translation>
    </message>
    <message>
        <source>“%1” is neither a factor nor a drink, food or supplement.</source>
        <translation>«%1» no es un factor ni una bebida, un alimento o un suplemento.</translation>
    </message>
    <message>
        <source>“myolog factors” lists them all.</source>
        <translation>«myolog factors» los enumera todos.</translation>
    </message>
    <message>
        <source>Twitch: where?</source>
        <translation>Sacudida: ¿dónde?</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write it as 90s, 2min or 1h30min.</source>
        <translation>«%1» no es una duración. Escríbala como 90s, 2min o 1h30min.</translation>
    </message>
    <message>
        <source>The number of twitches must be a whole number from 1 to 10,000.</source>
        <translation>El número de sacudidas debe ser un número entero de 1 a 10 000.</translation>
    </message>
    <message>
        <source>Work on this diary instead of your own.</source>
        <translation>Trabajar con este diario en lugar del suyo.</translation>
    </message>
    <message>
        <source>Look at a made-up year; your own diary stays as it is.</source>
        <translation>Ver un año inventado; su propio diario queda como está.</translation>
    </message>
    <message>
        <source>Show this page first.</source>
        <translation>Mostrar primero esta página.</translation>
    </message>
    <message>
        <source>Speak this language, for example “de”.</source>
        <translation>Hablar este idioma, por ejemplo «es».</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Colores de la ventana.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The diary itself watches: %1.</source>
        <translation>El propio diario sigue: %1.</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together.</source>
        <translation>--%1 y --%2 no van juntos.</translation>
    </message>
    <message>
        <source>The period begins on %1, after the last day there is: %2.</source>
        <translation>El periodo empieza el %1, después del último día que hay: %2.</translation>
    </message>
    <message>
        <source>The period ends on %1, before the first day there is: %2.</source>
        <translation>El periodo acaba el %1, antes del primer día que hay: %2.</translation>
    </message>
    <message>
        <source>There was none, or no more, of these, for example caffeine,alcohol.</source>
        <translation>No hubo nada, o nada más, de estos, por ejemplo caffeine,alcohol.</translation>
    </message>
    <message>
        <source>There was none, or no more, of any habit that a day adds up and that is not recorded.</source>
        <translation>No hubo nada, o nada más, de ningún hábito que el día suma y que no está registrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s) so far.</source>
        <translation>
            <numerusform>%Ln día cerrado hasta ahora.</numerusform>
            <numerusform>%Ln días cerrados hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first check needs %n closed day(s).</source>
        <translation>
            <numerusform>La primera comprobación necesita %Ln día cerrado.</numerusform>
            <numerusform>La primera comprobación necesita %Ln días cerrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 so far)</source>
        <translation>%1 (%2 hasta ahora)</translation>
    </message>
    <message>
        <source>If there was none or no more of it, add --none %1.</source>
        <translation>Si no hubo nada o nada más, añada --none %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed already, with %n twitch(es).</source>
        <translation>
            <numerusform>%1 ya está cerrado, con %Ln sacudida.</numerusform>
            <numerusform>%1 ya está cerrado, con %Ln sacudidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not watched.</source>
        <translation>«%1» no se sigue.</translation>
    </message>
    <message>
        <source>--end needs the habit to stop watching.</source>
        <translation>--end necesita el hábito que se deja de seguir.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Add a table of every day, on sheets of its own.</source>
        <translation>Añadir una tabla de cada día, en hojas aparte.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>La opción --%1 se ha dado dos veces.</translation>
    </message>
    <message>
        <source>The page covers only the days there are: %1 to %2.</source>
        <translation>La página abarca solo los días que hay: del %1 al %2.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;Diary</source>
        <translation>&amp;Diario</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Log a &amp;twitch</source>
        <translation>&amp;Registrar una sacudida</translation>
    </message>
    <message>
        <source>Record a twitch; Enter saves it</source>
        <translation>Registra una sacudida; Intro la guarda</translation>
    </message>
    <message>
        <source>&amp;Close the day</source>
        <translation>&amp;Cerrar el día</translation>
    </message>
    <message>
        <source>Say that nothing is missing for this day</source>
        <translation>Decir que a este día no le falta nada</translation>
    </message>
    <message>
        <source>&amp;New diary…</source>
        <translation>&amp;Nuevo diario…</translation>
    </message>
    <message>
        <source>&amp;Open another diary…</source>
        <translation>&amp;Abrir otro diario…</translation>
    </message>
    <message>
        <source>Look at a &amp;sample diary</source>
        <translation>Ver un diario de e&amp;jemplo</translation>
    </message>
    <message>
        <source>A made-up year to explore; your own diary stays as it is</source>
        <translation>Un año inventado para explorar; su propio diario queda como está</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>H&amp;istorial</translation>
    </message>
    <message>
        <source>T&amp;rends</source>
        <translation>&amp;Tendencias</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>Ha&amp;llazgos</translation>
    </message>
    <message>
        <source>Page for the &amp;doctor</source>
        <translation>Página para la &amp;consulta</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>&amp;Preferencias</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>What the &amp;words mean</source>
        <translation>Qué significan las &amp;palabras</translation>
    </message>
    <message>
        <source>Closing a day, limits, warning signs</source>
        <translation>Cerrar un día, límites, señales de alarma</translation>
    </message>
    <message>
        <source>&amp;About Myolog</source>
        <translation>A&amp;cerca de Myolog</translation>
    </message>
    <message>
        <source>When to see a &amp;doctor</source>
        <translation>Cuándo acudir a una consulta &amp;médica</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Twitches</source>
        <translation>Sacudidas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) before</source>
        <translation>
            <numerusform>%1, %Ln día antes</numerusform>
            <numerusform>%1, %Ln días antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-20.</source>
        <translation>«%1» no es una fecha. Escríbala como 2026-11-20.</translation>
    </message>
    <message>
        <source>%1 did not exist on %2: the clocks were put forward in that hour.</source>
        <translation>Las %1 no existieron el %2: a esa hora se adelantaron los relojes.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2026-11-20T21:05.</source>
        <translation>«%1» no es una hora. Escríbala como 2026-11-20T21:05.</translation>
    </message>
    <message>
        <source>At most %1 factors can be watched at a time: each more makes a chance finding likelier. Please watch fewer.</source>
        <translation>Se pueden seguir como mucho %1 factores a la vez: cada uno más hace más probable un hallazgo por azar. Siga menos.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) speak of it. Delete them in History first, or hide the factor under “What is tracked”.</source>
        <translation>
            <numerusform>%Ln entrada se refiere a esto. Elimínela primero en Historial u oculte el factor en «Qué se registra».</numerusform>
            <numerusform>%Ln entradas se refieren a esto. Elimínelas primero en Historial u oculte el factor en «Qué se registra».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” carries it. Remove that drink or food first.</source>
        <translation>«%1» lo contiene. Quite primero esa bebida o ese alimento.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The year %1 is too long ago.</source>
        <translation>El año %1 queda demasiado lejos.</translation>
    </message>
    <message>
        <source>%1 is in the future. Only what has happened can be recorded.</source>
        <translation>%1 está en el futuro. Solo puede registrarse lo que ya ha ocurrido.</translation>
    </message>
    <message>
        <source>That is not a date.</source>
        <translation>Eso no es una fecha.</translation>
    </message>
    <message>
        <source>%1 must lie between 0 and %2.</source>
        <translation>%1 debe estar entre 0 y %2.</translation>
    </message>
    <message>
        <source>“%1” is not known to this diary.</source>
        <translation>Este diario no conoce «%1».</translation>
    </message>
    <message>
        <source>The number of twitches must lie between 1 and 10,000.</source>
        <translation>El número de sacudidas debe estar entre 1 y 10 000.</translation>
    </message>
    <message>
        <source>A twitch lasts between 0 seconds and a year.</source>
        <translation>Una sacudida dura entre 0 segundos y un año.</translation>
    </message>
    <message>
        <source>A day is closed as a whole, not for “%1” alone.</source>
        <translation>Un día se cierra entero, no solo para «%1».</translation>
    </message>
    <message>
        <source>The medicine needs a name.</source>
        <translation>El medicamento necesita un nombre.</translation>
    </message>
    <message>
        <source>The laboratory value needs a name.</source>
        <translation>El valor de laboratorio necesita un nombre.</translation>
    </message>
    <message>
        <source>The laboratory value is not a usable number.</source>
        <translation>El valor de laboratorio no es un número utilizable.</translation>
    </message>
    <message>
        <source>“%1” is tracked already.</source>
        <translation>«%1» ya se registra.</translation>
    </message>
    <message>
        <source>Your own factor needs a name and a unit.</source>
        <translation>Su factor propio necesita un nombre y una unidad.</translation>
    </message>
    <message>
        <source>The largest value must lie between 0 and 1,000,000,000.</source>
        <translation>El valor más alto debe estar entre 0 y 1 000 000 000.</translation>
    </message>
    <message>
        <source>Your own drink or food needs a name.</source>
        <translation>Su bebida o alimento propio necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” is among the drinks already.</source>
        <translation>«%1» ya está entre las bebidas.</translation>
    </message>
    <message>
        <source>“%1” is watched already.</source>
        <translation>«%1» ya está en seguimiento.</translation>
    </message>
    <message>
        <source>It is not said which finding is put aside.</source>
        <translation>No se dice qué hallazgo se aparta.</translation>
    </message>
    <message>
        <source>This result of a check cannot be right.</source>
        <translation>Este resultado de una comprobación no puede ser correcto.</translation>
    </message>
    <message>
        <source>A row without an id cannot be kept.</source>
        <translation>Un registro sin identificador no se puede guardar.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters, at most %2 are kept.</source>
        <translation>El texto es demasiado largo: %1 caracteres; se guardan como mucho %2.</translation>
    </message>
    <message>
        <source>“%1” is not a usable value for “%2”.</source>
        <translation>«%1» no es un valor utilizable para «%2».</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>This file is not text in UTF-8. Please save it as “CSV UTF-8” and try again.</source>
        <translation>Este archivo no es texto en UTF-8. Guárdelo como «CSV UTF-8» e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Línea %1: </translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <translation>Línea %1, columna «%2»: %3</translation>
    </message>
    <message>
        <source>In the exported diary a new day begins at %1:00, in this one at %2:00. You can change it in the preferences.</source>
        <translation>En el diario exportado el nuevo día empieza a las %1:00; en este, a las %2:00. Puede cambiarlo en Preferencias.</translation>
    </message>
    <message>
        <source>“%1” does not fit the field “%2”.</source>
        <translation>«%1» no encaja en el campo «%2».</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«%1» es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>“%1” is a device or pipe. Please save what it holds to a file first.</source>
        <translation>«%1» es un dispositivo o una tubería. Guarde primero su contenido en un archivo.</translation>
    </message>
    <message>
        <source>“%1” is too large for a diary: at most %2 MB are read.</source>
        <translation>«%1» es demasiado grande para un diario: se leen como mucho %2 MB.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Please check its permissions.</source>
        <translation>No se puede leer el archivo «%1». Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>“%1” holds no day with a value.</source>
        <translation>«%1» no contiene ningún día con un valor.</translation>
    </message>
    <message>
        <source>Myolog cannot read “%1”. It reads a table with one line for each day, and the JSON and CSV files that it exports.</source>
        <translation>Myolog no puede leer «%1». Lee una tabla con una línea por día y los archivos JSON y CSV que exporta.</translation>
    </message>
    <message>
        <source>Whole diary (JSON)</source>
        <translation>Diario completo (JSON)</translation>
    </message>
    <message>
        <source>Whole diary (CSV)</source>
        <translation>Diario completo (CSV)</translation>
    </message>
    <message>
        <source>One line for each day (CSV)</source>
        <translation>Una línea por día (CSV)</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Falta la columna «%1».</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. A newer Myolog may know it.</source>
        <translation>«%1» no es un tipo de registro. Tal vez un Myolog más reciente lo conozca.</translation>
    </message>
    <message>
        <source>“%1” is not known and was left out.</source>
        <translation>«%1» no se conoce y se omitió.</translation>
    </message>
    <message>
        <source>There are %1 cells where the first line has %2. The file may have been cut short.</source>
        <translation>Hay %1 celdas donde la primera línea tiene %2. Tal vez el archivo esté incompleto.</translation>
    </message>
    <message>
        <source>A quote is never closed. The file may have been cut short.</source>
        <translation>Unas comillas no se cierran nunca. Tal vez el archivo esté incompleto.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of this file hold entries of the same kind already; both will count.</source>
        <translation>
            <numerusform>%Ln día de este archivo ya contiene entradas del mismo tipo; contarán ambas.</numerusform>
            <numerusform>%Ln días de este archivo ya contienen entradas del mismo tipo; contarán ambas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This column stands here twice.</source>
        <translation>Esta columna aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>The column “%1” is not known to this diary and was left out.</source>
        <translation>Este diario no conoce la columna «%1», que se omitió.</translation>
    </message>
    <message>
        <source>The column “date” is missing. The first line must name the columns, for example: date,episodes,caffeine_mg,sleep_h</source>
        <translation>Falta la columna «date». La primera línea debe nombrar las columnas, por ejemplo: date,episodes,caffeine_mg,sleep_h</translation>
    </message>
    <message>
        <source>This column is missing.</source>
        <translation>Falta esta columna.</translation>
    </message>
    <message>
        <source>This column is not known.</source>
        <translation>Esta columna no se conoce.</translation>
    </message>
    <message>
        <source>There is no column of a habit, such as caffeine_mg.</source>
        <translation>No hay ninguna columna de un hábito, como caffeine_mg.</translation>
    </message>
    <message>
        <source>%1 is in the future. Only what has happened can be recorded.</source>
        <translation>%1 está en el futuro. Solo puede registrarse lo que ya ha ocurrido.</translation>
    </message>
    <message>
        <source>%1 stands in line %2 already.</source>
        <translation>%1 ya está en la línea %2.</translation>
    </message>
    <message>
        <source>%1 comes before the line above. Days must stand in order.</source>
        <translation>%1 es anterior a la línea de arriba. Los días deben ir en orden.</translation>
    </message>
    <message>
        <source>There are more cells than the first line names columns.</source>
        <translation>Hay más celdas que columnas nombra la primera línea.</translation>
    </message>
    <message>
        <source>The number of twitches must be a whole number from 0 to 10,000.</source>
        <translation>El número de sacudidas debe ser un número entero de 0 a 10 000.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Please write numbers without thousands separators.</source>
        <translation>«%1» se puede leer de dos maneras. Escriba los números sin separador de millares.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>It is no object.</source>
        <translation>No es un objeto.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Falta el campo «%1».</translation>
    </message>
    <message>
        <source>Number %1 of “%2”: </source>
        <translation>Número %1 de «%2»: </translation>
    </message>
    <message>
        <source>“%1” must be a list of rows.</source>
        <translation>«%1» debe ser una lista de registros.</translation>
    </message>
    <message>
        <source>Line %1: this is no complete JSON. The file may have been cut short.</source>
        <translation>Línea %1: esto no es JSON completo. Tal vez el archivo esté incompleto.</translation>
    </message>
    <message>
        <source>This JSON file is no diary that Myolog exported.</source>
        <translation>Este archivo JSON no es un diario exportado por Myolog.</translation>
    </message>
    <message>
        <source>This file was exported by a newer Myolog. Please update Myolog to read it.</source>
        <translation>Este archivo lo exportó un Myolog más reciente. Actualice Myolog para leerlo.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>All readable files (%1)</source>
        <translation>Todos los archivos legibles (%1)</translation>
    </message>
    <message>
        <source>“%1” would bring:</source>
        <translation>«%1» traería:</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%Ln registro nuevo</numerusform>
            <numerusform>%Ln registros nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer version(s) of what is here</source>
        <translation>
            <numerusform>%Ln versión más reciente de lo que hay aquí</numerusform>
            <numerusform>%Ln versiones más recientes de lo que hay aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are here already</source>
        <translation>
            <numerusform>%Ln registro que ya está aquí</numerusform>
            <numerusform>%Ln registros que ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that you deleted here</source>
        <translation>
            <numerusform>%Ln registro que usted eliminó aquí</numerusform>
            <numerusform>%Ln registros que usted eliminó aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of this file were deleted in your diary. Bring them back as well?</source>
        <translation>
            <numerusform>%Ln registro de este archivo se eliminó en su diario. ¿Recuperarlo también?</numerusform>
            <numerusform>%Ln registros de este archivo se eliminaron en su diario. ¿Recuperarlos también?</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Imported “%1”. Undo takes it back.</source>
        <translation>Se importó «%1». Se puede deshacer.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Please give the file a name that ends in .json or .csv.</source>
        <translation>Dé al archivo un nombre que termine en .json o .csv.</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exportado a «%1».</translation>
    </message>
    <message numerus="yes">
        <source>and %n further remark(s)</source>
        <translation>
            <numerusform>y %Ln observación más</numerusform>
            <numerusform>y %Ln observaciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Se está leyendo el archivo…</translation>
    </message>
    <message>
        <source>The file is being written …</source>
        <translation>Se está escribiendo el archivo…</translation>
    </message>
    <message>
        <source>A name is too long, or holds signs that cannot be seen. It is kept as “%1”.</source>
        <translation>Un nombre es demasiado largo o contiene signos que no se ven. Se conserva como «%1».</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>Se ha cancelado la lectura.</translation>
    </message>
    <message numerus="yes">
        <source>The same was done to %n more name(s).</source>
        <translation>
            <numerusform>Lo mismo se hizo con %Ln nombre más.</numerusform>
            <numerusform>Lo mismo se hizo con %Ln nombres más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Factor</name>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 por encima de %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 at %2 or more</source>
        <translation>%1 en %2 o más</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 por debajo de %2</translation>
    </message>
    <message>
        <source>your own limit</source>
        <translation>su propio límite</translation>
    </message>
    <message>
        <source>Caffeine</source>
        <translation>Cafeína</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Bebidas</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>Nicotine (cigarettes or doses)</source>
        <translation>Nicotina (cigarrillos o dosis)</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Sleep quality</source>
        <translation>Calidad del sueño</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Estrés</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>Ansiedad</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Cansancio</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Screen time</source>
        <translation>Tiempo de pantalla</translation>
    </message>
    <message>
        <source>Potassium in food</source>
        <translation>Potasio en la comida</translation>
    </message>
    <message>
        <source>Magnesium in food</source>
        <translation>Magnesio en la comida</translation>
    </message>
    <message>
        <source>Calcium in food</source>
        <translation>Calcio en la comida</translation>
    </message>
    <message>
        <source>Potassium supplement</source>
        <translation>Suplemento de potasio</translation>
    </message>
    <message>
        <source>Magnesium supplement</source>
        <translation>Suplemento de magnesio</translation>
    </message>
    <message>
        <source>Calcium supplement</source>
        <translation>Suplemento de calcio</translation>
    </message>
    <message>
        <source>Mindfulness</source>
        <translation>Atención plena</translation>
    </message>
    <message>
        <source>Deep breathing</source>
        <translation>Respiración profunda</translation>
    </message>
    <message>
        <source>Gentle yoga</source>
        <translation>Yoga suave</translation>
    </message>
    <message>
        <source>Gentle facial massage</source>
        <translation>Masaje facial suave</translation>
    </message>
    <message>
        <source>Warm compress</source>
        <translation>Compresa tibia</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
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
        <translation>«%1» es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>“%1” is a device and no file. Nothing was written.</source>
        <translation>«%1» es un dispositivo, no un archivo. No se escribió nada.</translation>
    </message>
    <message>
        <source>“%1” is or belongs to a diary, and is not written over. Please choose another name.</source>
        <translation>«%1» es un diario o forma parte de uno, y no se sobrescribe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” exists and is a file of another kind. Nothing was overwritten. Please choose another name.</source>
        <translation>«%1» existe y es un archivo de otro tipo. No se sobrescribió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Please check that its folder exists, may be written to and has room.</source>
        <translation>No se pudo escribir «%1». Compruebe que su carpeta existe, admite escritura y tiene espacio.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n day(s) with it</source>
        <translation>
            <numerusform>Mostrar el %Ln día con ello</numerusform>
            <numerusform>Mostrar los %Ln días con ello</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n day(s) without it</source>
        <translation>
            <numerusform>Mostrar el %Ln día sin ello</numerusform>
            <numerusform>Mostrar los %Ln días sin ello</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact figures</source>
        <translation>Cifras exactas</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n comparison(s)</source>
        <translation>
            <numerusform>%1: %Ln comparación</numerusform>
            <numerusform>%1: %Ln comparaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Take a finding back</source>
        <translation>Recuperar un hallazgo</translation>
    </message>
    <message>
        <source>Put aside on %1. %2</source>
        <translation>Apartado el %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>No clear pattern so far (%n comparison(s))</source>
        <translation>
            <numerusform>Sin patrón claro hasta ahora (%Ln comparación)</numerusform>
            <numerusform>Sin patrón claro hasta ahora (%Ln comparaciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences of this size are common by chance. The bars show how large a difference could still be hidden.</source>
        <translation>Diferencias de este tamaño son frecuentes por azar. Las barras muestran qué diferencia podría aún ocultarse.</translation>
    </message>
    <message numerus="yes">
        <source>Not enough days yet (%n habit(s))</source>
        <translation>
            <numerusform>Aún no hay bastantes días (%Ln hábito)</numerusform>
            <numerusform>Aún no hay bastantes días (%Ln hábitos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put aside (%n finding(s))</source>
        <translation>
            <numerusform>Apartado (%Ln hallazgo)</numerusform>
            <numerusform>Apartados (%Ln hallazgos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s)</source>
        <translation>
            <numerusform>%1: %Ln día</numerusform>
            <numerusform>%1: %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Days beyond a limit (%n habit(s))</source>
        <translation>
            <numerusform>Días más allá de un límite (%Ln hábito)</numerusform>
            <numerusform>Días más allá de un límite (%Ln hábitos)</numerusform>
        </translation>
    </message>
    <message>
        <source>The half-life can be set in Preferences.</source>
        <translation>La semivida se puede ajustar en Preferencias.</translation>
    </message>
    <message>
        <source>How the diary is kept</source>
        <translation>Cómo se lleva el diario</translation>
    </message>
    <message>
        <source>Nothing has been tested yet.</source>
        <translation>Todavía no se ha comprobado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to the habits you watch and form(s) a group of its own, for the same day and the next. Each such group may show a chance finding of its own.</source>
        <translation>
            <numerusform>%Ln de ellas es de los hábitos en seguimiento y forma un grupo propio, para el mismo día y el siguiente. Cada grupo así puede mostrar su propio hallazgo por azar.</numerusform>
            <numerusform>%Ln de ellas son de los hábitos en seguimiento y forman un grupo propio, para el mismo día y el siguiente. Cada grupo así puede mostrar su propio hallazgo por azar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask(s) about much less caffeine than usual and form(s) a group of its own as well.</source>
        <translation>
            <numerusform>%Ln de ellas pregunta por mucha menos cafeína de la habitual y forma también un grupo propio.</numerusform>
            <numerusform>%Ln de ellas preguntan por mucha menos cafeína de la habitual y forman también un grupo propio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hours before a twitch: %n comparison(s), judged among themselves and counted apart; they only describe.</source>
        <translation>
            <numerusform>Las horas antes de una sacudida: %Ln comparación, valorada y contada aparte; solo describe.</numerusform>
            <numerusform>Las horas antes de una sacudida: %Ln comparaciones, valoradas entre sí y contadas aparte; solo describen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed days after a day beyond a limit are compared with the other closed days, for the same day and up to three days later. What a weekend or a long trend does to both is taken out first.</source>
        <translation>Los días cerrados que siguen a un día más allá del límite se comparan con los demás días cerrados, para el mismo día y hasta tres días después. Antes se descuenta lo que un fin de semana o una tendencia larga hacen con ambos.</translation>
    </message>
    <message>
        <source>The test asks how often two series with these very rhythms, but unrelated, would go together as closely (random phases, Ebisuzaki 1997; circular shifts as a second check).</source>
        <translation>La prueba pregunta con qué frecuencia dos series con esos mismos ritmos, pero sin relación, irían tan juntas (fases aleatorias, Ebisuzaki 1997; desplazamientos circulares como segunda prueba).</translation>
    </message>
    <message>
        <source>What was tested and how</source>
        <translation>Qué se comprobó y cómo</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Todavía no hay nada que comparar</translation>
    </message>
    <message>
        <source>Log the first twitch or habit; findings grow from what you record.</source>
        <translation>Registre la primera sacudida o el primer hábito; los hallazgos crecen con lo que registra.</translation>
    </message>
    <message>
        <source>Log a twitch</source>
        <translation>Registrar una sacudida</translation>
    </message>
    <message>
        <source>Only closed days are compared, for on other days something may be missing. Close a day when there is nothing more to add.</source>
        <translation>Solo se comparan los días cerrados, ya que en los demás puede faltar algo. Cierre un día cuando no haya nada más que añadir.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Too early to compare</source>
        <translation>Demasiado pronto para comparar</translation>
    </message>
    <message numerus="yes">
        <source>The first check is made with %1 closed days. You have %n so far; until then, any difference may be luck.</source>
        <translation>
            <numerusform>La primera comprobación se hace con %1 días cerrados. Lleva %Ln; hasta entonces, cualquier diferencia puede ser azar.</numerusform>
            <numerusform>La primera comprobación se hace con %1 días cerrados. Lleva %Ln; hasta entonces, cualquier diferencia puede ser azar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be compared at this check</source>
        <translation>En esta comprobación no se pudo comparar nada</translation>
    </message>
    <message>
        <source>What each habit still lacks is listed below.</source>
        <translation>Abajo se indica lo que aún le falta a cada hábito.</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Nada destaca</translation>
    </message>
    <message numerus="yes">
        <source>Of %n comparison(s) none shows more than luck would. That is a finding too; a small difference may still be hidden.</source>
        <translation>
            <numerusform>La única comparación (%Ln) no muestra más de lo que mostraría el azar. También eso es un hallazgo; aún puede ocultarse una diferencia pequeña.</numerusform>
            <numerusform>De %Ln comparaciones, ninguna muestra más de lo que mostraría el azar. También eso es un hallazgo; aún puede ocultarse una diferencia pequeña.</numerusform>
        </translation>
    </message>
    <message>
        <source>See Trends</source>
        <translation>Ver Tendencias</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Días cerrados</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Apartar…</translation>
    </message>
    <message>
        <source>Has held at two checks</source>
        <translation>Se ha mantenido en dos comprobaciones</translation>
    </message>
    <message numerus="yes">
        <source>Possible, will be checked again at %n closed day(s)</source>
        <translation>
            <numerusform>Posible, se volverá a comprobar con %Ln día cerrado</numerusform>
            <numerusform>Posible, se volverá a comprobar con %Ln días cerrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier: first on %1, last on %2.</source>
        <translation>Antes: primero el %1, por última vez el %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) were made at this check. If nothing went with anything, about %1 of them would look striking by luck alone, %2 in 100.</source>
        <translation>
            <numerusform>En esta comprobación se hizo %Ln comparación. Si nada fuera con nada, unas %1 llamarían la atención por puro azar, %2 de cada 100.</numerusform>
            <numerusform>En esta comprobación se hicieron %Ln comparaciones. Si nada fuera con nada, unas %1 de ellas llamarían la atención por puro azar, %2 de cada 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is why they are not judged one by one but in groups: the more there are in a group, the clearer each must be.</source>
        <translation>Por eso no se juzgan una a una sino en grupos: cuantas más hay en un grupo, más clara debe ser cada una.</translation>
    </message>
    <message>
        <source>The diary is looked at with %1 closed days, then every %2, and not every week. What stands out is believed only when the next check says the same.</source>
        <translation>El diario se comprueba con %1 días cerrados y luego cada %2, no cada semana. Lo que destaca solo se cree cuando la comprobación siguiente dice lo mismo.</translation>
    </message>
    <message>
        <source>Luck can still look like a finding. How often depends on what is asked:</source>
        <translation>El azar aún puede parecer un hallazgo. Con qué frecuencia depende de lo que se pregunte:</translation>
    </message>
    <message>
        <source>The line under a finding is its 95 % interval: how many times as much twitching there may be on the days with it. The further it is from “the same”, the clearer; the longer it is, the less is known.</source>
        <translation>La línea bajo un hallazgo es su intervalo del 95 %: cuántas veces la frecuencia de los demás días puede haber en los días con ello. Cuanto más lejos de «igual», más claro; cuanto más larga, menos se sabe.</translation>
    </message>
</context>
<context>
    <name>FindingFigures</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>q %1 (Benjamini-Hochberg) among %n comparison(s) of watched habits.</source>
        <translation>
            <numerusform>q %1 (Benjamini-Hochberg) entre %Ln comparación de hábitos en seguimiento.</numerusform>
            <numerusform>q %1 (Benjamini-Hochberg) entre %Ln comparaciones de hábitos en seguimiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>q %1 (Benjamini-Hochberg) among %n comparison(s).</source>
        <translation>
            <numerusform>q %1 (Benjamini-Hochberg) entre %Ln comparación.</numerusform>
            <numerusform>q %1 (Benjamini-Hochberg) entre %Ln comparaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate ratio %1 of a quasi-Poisson fit with weekday and trend; 95 % interval %2.</source>
        <translation>Razón de tasas %1 de un ajuste cuasi-Poisson con día de la semana y tendencia; intervalo del 95 %: %2.</translation>
    </message>
    <message>
        <source>Random-phase p %1; circular-shift p %2.</source>
        <translation>p de fases aleatorias %1; p de desplazamientos circulares %2.</translation>
    </message>
    <message>
        <source>Shrunk towards no difference: %1, 90 % range %2 to %3.</source>
        <translation>Contraída hacia la ausencia de diferencia: %1, intervalo del 90 %: de %2 a %3.</translation>
    </message>
    <message>
        <source>The same test with the habit of the day after: p %1.</source>
        <translation>La misma prueba con el hábito del día siguiente: p %1.</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho %1; %2 with weekday and trend taken out. Random-phase p %3; circular-shift p %4.</source>
        <translation>Rho de Spearman %1; %2 descontados el día de la semana y la tendencia. p de fases aleatorias %3; p de desplazamientos circulares %4.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Con ello</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sin ello</translation>
    </message>
    <message>
        <source>Rate ratio</source>
        <translation>Razón de tasas</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Phase p</source>
        <translation>p fases</translation>
    </message>
    <message>
        <source>Shift p</source>
        <translation>p desplaz.</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Source of the limit: %1</source>
        <translation>Fuente del límite: %1</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Todas las comparaciones</translation>
    </message>
</context>
<context>
    <name>ForestRow</name>
    <message>
        <source>a quarter</source>
        <translation>un cuarto</translation>
    </message>
    <message>
        <source>half</source>
        <translation>la mitad</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>el doble</translation>
    </message>
    <message>
        <source>four times</source>
        <translation>cuatro veces</translation>
    </message>
    <message>
        <source>odds × ¼</source>
        <translation>cuota × ¼</translation>
    </message>
    <message>
        <source>odds × ½</source>
        <translation>cuota × ½</translation>
    </message>
    <message>
        <source>same odds</source>
        <translation>misma cuota</translation>
    </message>
    <message>
        <source>odds × 2</source>
        <translation>cuota × 2</translation>
    </message>
    <message>
        <source>odds × 4</source>
        <translation>cuota × 4</translation>
    </message>
</context>
<context>
    <name>HistoryChanges</name>
    <message numerus="yes">
        <source>Delete %n entry(s)</source>
        <translation>
            <numerusform>Eliminar %Ln entrada</numerusform>
            <numerusform>Eliminar %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n entry(s)</source>
        <translation>
            <numerusform>Restaurar %Ln entrada</numerusform>
            <numerusform>Restaurar %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n day(s)</source>
        <translation>
            <numerusform>Cerrar %Ln día</numerusform>
            <numerusform>Cerrar %Ln días</numerusform>
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
        <translation>Horas antes de una sacudida</translation>
    </message>
    <message numerus="yes">
        <source>This compares the hours before a twitch with the same hours of other days. It needs at least %n twitch(es) with an exact time, on closed days on which a habit was logged with its time.</source>
        <translation>
            <numerusform>Aquí se comparan las horas antes de una sacudida con las mismas horas de otros días. Hace falta al menos %Ln sacudida con hora exacta, en un día cerrado en el que se registró un hábito con su hora.</numerusform>
            <numerusform>Aquí se comparan las horas antes de una sacudida con las mismas horas de otros días. Hacen falta al menos %Ln sacudidas con hora exacta, en días cerrados en los que se registró un hábito con su hora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hour(s) before</source>
        <translation>
            <numerusform>%1, %Ln hora antes</numerusform>
            <numerusform>%1, %Ln horas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough to compare yet: the first check is at %n closed day(s).</source>
        <translation>
            <numerusform>Aún no hay bastante para comparar: la primera comprobación es con %Ln día cerrado.</numerusform>
            <numerusform>Aún no hay bastante para comparar: la primera comprobación es con %Ln días cerrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough to compare yet: %1 of at least %n twitch(es) for which other days were different at those hours.</source>
        <translation>
            <numerusform>Aún no hay bastante para comparar: %1 de al menos %Ln sacudida para la que otros días fueron distintos a esas horas.</numerusform>
            <numerusform>Aún no hay bastante para comparar: %1 de al menos %Ln sacudidas para las que otros días fueron distintos a esas horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded in the %n hour(s) before %1 of %2 twitches (%3); in the same hours of comparable days, twitching or not, %4 of %5 times (%6).</source>
        <translation>
            <numerusform>Con registro en la hora (%Ln) antes de %1 de %2 sacudidas (%3); en la misma hora de días comparables, con o sin sacudidas, %4 de %5 veces (%6).</numerusform>
            <numerusform>Con registro en las %Ln horas antes de %1 de %2 sacudidas (%3); en las mismas horas de días comparables, con o sin sacudidas, %4 de %5 veces (%6).</numerusform>
        </translation>
    </message>
    <message>
        <source>This can still be chance; these hours are not checked a second time.</source>
        <translation>Todavía puede ser azar; estas horas no se comprueban una segunda vez.</translation>
    </message>
    <message>
        <source>Differences of this size are common by chance.</source>
        <translation>Diferencias de este tamaño son frecuentes por azar.</translation>
    </message>
    <message numerus="yes">
        <source>Odds ratio %1, 95 % interval %2 to %3; exact p %4, q among these habits %5; %n twitch(es) tell something.</source>
        <translation>
            <numerusform>Odds ratio %1, intervalo del 95 %: de %2 a %3; p exacta %4, q entre estos hábitos %5; %Ln sacudida aporta algo.</numerusform>
            <numerusform>Odds ratio %1, intervalo del 95 %: de %2 a %3; p exacta %4, q entre estos hábitos %5; %Ln sacudidas aportan algo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es) without an exact time left out.</source>
        <translation>
            <numerusform>%Ln sacudida sin hora exacta, no incluida.</numerusform>
            <numerusform>%Ln sacudidas sin hora exacta, no incluidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) without an exact time: hours in which they may lie are left out.</source>
        <translation>
            <numerusform>%Ln cantidad sin hora exacta: no se incluyen las horas en las que puede estar.</numerusform>
            <numerusform>%Ln cantidades sin hora exacta: no se incluyen las horas en las que pueden estar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This compares hours within the diary and cannot tell which leads to which.</source>
        <translation>Esto compara horas dentro del diario y no puede decir cuál lleva a cuál.</translation>
    </message>
    <message>
        <source>The hours before a twitch are compared with the same clock hours of the same weekday in the same month. So a rhythm of the week or a slow trend does not pass for a pattern (case-crossover, Mittleman, Maclure and Robins 1995; referents after Levy and others 2001).</source>
        <translation>Las horas antes de una sacudida se comparan con las mismas horas del mismo día de la semana en el mismo mes. Así, un ritmo semanal o una tendencia lenta no pasan por un patrón (case-crossover, Mittleman, Maclure y Robins 1995; días de referencia según Levy y otros 2001).</translation>
    </message>
    <message>
        <source>Only closed days count on which the habit is known. Of each day the first twitch with an exact time counts, for those after it share its hours. Days on which the clock was changed are left out.</source>
        <translation>Solo cuentan los días cerrados en los que se conoce el hábito. De cada día cuenta la primera sacudida con hora exacta, ya que las siguientes comparten sus horas. Se omiten los días en que cambió la hora oficial.</translation>
    </message>
    <message>
        <source>The odds ratio, its interval and p are those of exact conditional logistic regression (Breslow and Day 1980), which holds for few twitches as well; q allows for the number of habits compared. Where you twitch on most days, the test says rather too little than too much.</source>
        <translation>La odds ratio, su intervalo y p son los de la regresión logística condicional exacta (Breslow y Day 1980), válida también con pocas sacudidas; q tiene en cuenta el número de hábitos comparados. Si tiene sacudidas casi todos los días, la prueba dice más bien de menos que de más.</translation>
    </message>
    <message>
        <source>How hours were compared</source>
        <translation>Cómo se compararon las horas</translation>
    </message>
    <message>
        <source>A bar shows the 95 % interval of the odds ratio; at “same odds” there is no difference.</source>
        <translation>Una barra muestra el intervalo del 95 % de la razón de cuotas; en «misma cuota» no hay diferencia.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of hours left out in which the clock was put forward or back.</source>
        <translation>
            <numerusform>%Ln franja de horas dejada fuera, en la que el reloj se adelantó o atrasó.</numerusform>
            <numerusform>%Ln franjas de horas dejadas fuera, en las que el reloj se adelantó o atrasó.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>cup, 200 ml</source>
        <translation>taza, 200 ml</translation>
    </message>
    <message>
        <source>mug, 240 ml</source>
        <translation>tazón, 240 ml</translation>
    </message>
    <message>
        <source>small glass, 200 ml</source>
        <translation>vaso pequeño, 200 ml</translation>
    </message>
    <message>
        <source>glass, 250 ml</source>
        <translation>vaso, 250 ml</translation>
    </message>
    <message>
        <source>can, 355 ml</source>
        <translation>lata, 355 ml</translation>
    </message>
    <message>
        <source>can, 250 ml</source>
        <translation>lata, 250 ml</translation>
    </message>
    <message>
        <source>bottle, 500 ml</source>
        <translation>botella, 500 ml</translation>
    </message>
    <message>
        <source>bottle, 330 ml</source>
        <translation>botella, 330 ml</translation>
    </message>
    <message>
        <source>glass, 150 ml</source>
        <translation>copa, 150 ml</translation>
    </message>
    <message>
        <source>handful, 30 g</source>
        <translation>puñado, 30 g</translation>
    </message>
    <message>
        <source>half a bar, 50 g</source>
        <translation>media tableta, 50 g</translation>
    </message>
    <message>
        <source>portion, 180 g</source>
        <translation>porción, 180 g</translation>
    </message>
    <message>
        <source>portion, 150 g</source>
        <translation>porción, 150 g</translation>
    </message>
    <message>
        <source>tub, 150 g</source>
        <translation>envase, 150 g</translation>
    </message>
    <message>
        <source>one, medium</source>
        <translation>una unidad mediana</translation>
    </message>
    <message>
        <source>tablespoon, 15 g</source>
        <translation>cucharada, 15 g</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>comprimido</translation>
    </message>
    <message>
        <source>sachet</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Black tea</source>
        <translation>Té negro</translation>
    </message>
    <message>
        <source>cup, 220 ml</source>
        <translation>taza, 220 ml</translation>
    </message>
    <message>
        <source>Cola</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Espresso</source>
        <translation>Café expreso</translation>
    </message>
    <message>
        <source>espresso cup, 60 ml</source>
        <translation>taza pequeña, 60 ml</translation>
    </message>
    <message>
        <source>Coffee, mug</source>
        <translation>Café, tazón</translation>
    </message>
    <message>
        <source>Double espresso</source>
        <translation>Café expreso doble</translation>
    </message>
    <message>
        <source>cup, 120 ml</source>
        <translation>taza, 120 ml</translation>
    </message>
    <message>
        <source>Instant coffee</source>
        <translation>Café instantáneo</translation>
    </message>
    <message>
        <source>Cappuccino</source>
        <translation>Capuchino</translation>
    </message>
    <message>
        <source>cup, 180 ml</source>
        <translation>taza, 180 ml</translation>
    </message>
    <message>
        <source>Latte</source>
        <translation>Café con leche</translation>
    </message>
    <message>
        <source>Decaffeinated coffee</source>
        <translation>Café descafeinado</translation>
    </message>
    <message>
        <source>Green tea</source>
        <translation>Té verde</translation>
    </message>
    <message>
        <source>Herbal tea</source>
        <translation>Infusión de hierbas</translation>
    </message>
    <message>
        <source>Hot chocolate</source>
        <translation>Chocolate caliente</translation>
    </message>
    <message>
        <source>Cola without sugar</source>
        <translation>Cola sin azúcar</translation>
    </message>
    <message>
        <source>Lemonade or other soda</source>
        <translation>Limonada u otro refresco</translation>
    </message>
    <message>
        <source>Energy drink</source>
        <translation>Bebida energética</translation>
    </message>
    <message>
        <source>Energy drink, large</source>
        <translation>Bebida energética, grande</translation>
    </message>
    <message>
        <source>Energy shot</source>
        <translation>Energizante concentrado</translation>
    </message>
    <message>
        <source>shot, 60 ml</source>
        <translation>frasquito, 60 ml</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Water, bottle</source>
        <translation>Agua, botella</translation>
    </message>
    <message>
        <source>Mineral water, rich in minerals</source>
        <translation>Agua mineral, rica en minerales</translation>
    </message>
    <message>
        <source>Sports drink</source>
        <translation>Bebida deportiva</translation>
    </message>
    <message>
        <source>Oral rehydration solution</source>
        <translation>Solución de rehidratación oral</translation>
    </message>
    <message>
        <source>Coconut water</source>
        <translation>Agua de coco</translation>
    </message>
    <message>
        <source>Whole milk</source>
        <translation>Leche entera</translation>
    </message>
    <message>
        <source>Low-fat milk</source>
        <translation>Leche baja en grasa</translation>
    </message>
    <message>
        <source>Buttermilk</source>
        <translation>Suero de leche</translation>
    </message>
    <message>
        <source>Soy drink with calcium</source>
        <translation>Bebida de soja con calcio</translation>
    </message>
    <message>
        <source>Oat drink with calcium</source>
        <translation>Bebida de avena con calcio</translation>
    </message>
    <message>
        <source>Almond drink with calcium</source>
        <translation>Bebida de almendras con calcio</translation>
    </message>
    <message>
        <source>Orange juice</source>
        <translation>Jugo de naranja</translation>
    </message>
    <message>
        <source>Apple juice</source>
        <translation>Jugo de manzana</translation>
    </message>
    <message>
        <source>Grape juice</source>
        <translation>Jugo de uva</translation>
    </message>
    <message>
        <source>Tomato juice</source>
        <translation>Jugo de tomate</translation>
    </message>
    <message>
        <source>Carrot juice</source>
        <translation>Jugo de zanahoria</translation>
    </message>
    <message>
        <source>Beer, 5 %</source>
        <translation>Cerveza, 5 %</translation>
    </message>
    <message>
        <source>Red wine, 13 %</source>
        <translation>Vino tinto, 13 %</translation>
    </message>
    <message>
        <source>White wine, 12 %</source>
        <translation>Vino blanco, 12 %</translation>
    </message>
    <message>
        <source>Spirits, 40 %</source>
        <translation>Bebida destilada, 40 %</translation>
    </message>
    <message>
        <source>measure, 40 ml</source>
        <translation>medida, 40 ml</translation>
    </message>
    <message>
        <source>Beer, 5 %, large</source>
        <translation>Cerveza, 5 %, grande</translation>
    </message>
    <message>
        <source>Pint of beer, 4 %</source>
        <translation>Pinta de cerveza, 4 %</translation>
    </message>
    <message>
        <source>pint, 568 ml</source>
        <translation>pinta, 568 ml</translation>
    </message>
    <message>
        <source>Alcohol-free beer, 0.5 %</source>
        <translation>Cerveza sin alcohol, 0,5 %</translation>
    </message>
    <message>
        <source>Shandy, 2.5 %</source>
        <translation>Cerveza con limonada, 2,5 %</translation>
    </message>
    <message>
        <source>Cider, 4.5 %</source>
        <translation>Sidra, 4,5 %</translation>
    </message>
    <message>
        <source>Sparkling wine, 12 %</source>
        <translation>Vino espumoso, 12 %</translation>
    </message>
    <message>
        <source>glass, 100 ml</source>
        <translation>copa, 100 ml</translation>
    </message>
    <message>
        <source>Port or sherry, 20 %</source>
        <translation>Oporto o jerez, 20 %</translation>
    </message>
    <message>
        <source>glass, 50 ml</source>
        <translation>copa, 50 ml</translation>
    </message>
    <message>
        <source>Spirits, 40 %, small</source>
        <translation>Bebida destilada, 40 %, pequeña</translation>
    </message>
    <message>
        <source>measure, 20 ml</source>
        <translation>medida, 20 ml</translation>
    </message>
    <message>
        <source>Liqueur, 20 %</source>
        <translation>Licor, 20 %</translation>
    </message>
    <message>
        <source>Long drink with 40 ml of spirits</source>
        <translation>Combinado con 40 ml de bebida destilada</translation>
    </message>
    <message>
        <source>Banana</source>
        <translation>Plátano</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Kiwi fruit</source>
        <translation>Kiwi</translation>
    </message>
    <message>
        <source>Cantaloupe melon</source>
        <translation>Melón cantalupo</translation>
    </message>
    <message>
        <source>Dried apricots</source>
        <translation>Albaricoques secos</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dátiles</translation>
    </message>
    <message>
        <source>two, 48 g</source>
        <translation>dos, 48 g</translation>
    </message>
    <message>
        <source>Raisins</source>
        <translation>Pasas</translation>
    </message>
    <message>
        <source>Avocado</source>
        <translation>Aguacate</translation>
    </message>
    <message>
        <source>half, 100 g</source>
        <translation>medio, 100 g</translation>
    </message>
    <message>
        <source>Spinach, cooked</source>
        <translation>Espinacas, cocidas</translation>
    </message>
    <message>
        <source>Chard, cooked</source>
        <translation>Acelgas, cocidas</translation>
    </message>
    <message>
        <source>Kale, cooked</source>
        <translation>Col rizada, cocida</translation>
    </message>
    <message>
        <source>Broccoli, cooked</source>
        <translation>Brócoli, cocido</translation>
    </message>
    <message>
        <source>Tomato</source>
        <translation>Tomate</translation>
    </message>
    <message>
        <source>Mushrooms, cooked</source>
        <translation>Champiñones, cocidos</translation>
    </message>
    <message>
        <source>Potatoes, boiled</source>
        <translation>Papas (patatas), hervidas</translation>
    </message>
    <message>
        <source>Baked potato</source>
        <translation>Papa (patata) al horno</translation>
    </message>
    <message>
        <source>Sweet potato, baked</source>
        <translation>Batata al horno</translation>
    </message>
    <message>
        <source>Lentils, cooked</source>
        <translation>Lentejas, cocidas</translation>
    </message>
    <message>
        <source>Chickpeas, cooked</source>
        <translation>Garbanzos, cocidos</translation>
    </message>
    <message>
        <source>White beans, cooked</source>
        <translation>Frijoles blancos, cocidos</translation>
    </message>
    <message>
        <source>Kidney beans, cooked</source>
        <translation>Frijoles rojos, cocidos</translation>
    </message>
    <message>
        <source>Green soya beans</source>
        <translation>Soja verde (edamame)</translation>
    </message>
    <message>
        <source>Tofu with calcium</source>
        <translation>Tofu con calcio</translation>
    </message>
    <message>
        <source>portion, 100 g</source>
        <translation>porción, 100 g</translation>
    </message>
    <message>
        <source>Almonds</source>
        <translation>Almendras</translation>
    </message>
    <message>
        <source>Cashews</source>
        <translation>Anacardos</translation>
    </message>
    <message>
        <source>Hazelnuts</source>
        <translation>Avellanas</translation>
    </message>
    <message>
        <source>Peanuts</source>
        <translation>Cacahuetes (maní)</translation>
    </message>
    <message>
        <source>Walnuts</source>
        <translation>Nueces</translation>
    </message>
    <message>
        <source>Pumpkin seeds</source>
        <translation>Semillas de calabaza</translation>
    </message>
    <message>
        <source>Sunflower seeds</source>
        <translation>Semillas de girasol</translation>
    </message>
    <message>
        <source>Chia seeds</source>
        <translation>Semillas de chía</translation>
    </message>
    <message>
        <source>Sesame paste</source>
        <translation>Pasta de sésamo</translation>
    </message>
    <message>
        <source>Porridge oats</source>
        <translation>Copos de avena</translation>
    </message>
    <message>
        <source>bowl, 50 g dry</source>
        <translation>tazón, 50 g en seco</translation>
    </message>
    <message>
        <source>Wholemeal bread</source>
        <translation>Pan integral</translation>
    </message>
    <message>
        <source>slice, 40 g</source>
        <translation>rebanada, 40 g</translation>
    </message>
    <message>
        <source>Brown rice, cooked</source>
        <translation>Arroz integral, cocido</translation>
    </message>
    <message>
        <source>Quinoa, cooked</source>
        <translation>Quinua, cocida</translation>
    </message>
    <message>
        <source>Yoghurt</source>
        <translation>Yogur</translation>
    </message>
    <message>
        <source>Cottage cheese</source>
        <translation>Requesón</translation>
    </message>
    <message>
        <source>Hard cheese</source>
        <translation>Queso duro</translation>
    </message>
    <message>
        <source>slice, 30 g</source>
        <translation>loncha, 30 g</translation>
    </message>
    <message>
        <source>Parmesan</source>
        <translation>Parmesano</translation>
    </message>
    <message>
        <source>portion, 20 g</source>
        <translation>porción, 20 g</translation>
    </message>
    <message>
        <source>Egg</source>
        <translation>Huevo</translation>
    </message>
    <message>
        <source>Salmon, cooked</source>
        <translation>Salmón, cocido</translation>
    </message>
    <message>
        <source>Sardines with bones</source>
        <translation>Sardinas con espinas</translation>
    </message>
    <message>
        <source>tin, 90 g</source>
        <translation>lata, 90 g</translation>
    </message>
    <message>
        <source>Chicken breast, cooked</source>
        <translation>Pechuga de pollo, cocida</translation>
    </message>
    <message>
        <source>Dark chocolate</source>
        <translation>Chocolate negro</translation>
    </message>
    <message>
        <source>Milk chocolate</source>
        <translation>Chocolate con leche</translation>
    </message>
    <message>
        <source>Magnesium 100 mg</source>
        <translation>Magnesio 100 mg</translation>
    </message>
    <message>
        <source>Magnesium 200 mg</source>
        <translation>Magnesio 200 mg</translation>
    </message>
    <message>
        <source>Magnesium 300 mg</source>
        <translation>Magnesio 300 mg</translation>
    </message>
    <message>
        <source>Magnesium 400 mg</source>
        <translation>Magnesio 400 mg</translation>
    </message>
    <message>
        <source>Potassium 99 mg</source>
        <translation>Potasio 99 mg</translation>
    </message>
    <message>
        <source>Potassium chloride 600 mg</source>
        <translation>Cloruro de potasio 600 mg</translation>
    </message>
    <message>
        <source>Calcium 500 mg</source>
        <translation>Calcio 500 mg</translation>
    </message>
    <message>
        <source>Calcium 600 mg</source>
        <translation>Calcio 600 mg</translation>
    </message>
    <message>
        <source>Calcium 1000 mg</source>
        <translation>Calcio 1000 mg</translation>
    </message>
    <message>
        <source>Multivitamin with minerals</source>
        <translation>Multivitamínico con minerales</translation>
    </message>
    <message>
        <source>Electrolyte powder</source>
        <translation>Polvo de electrolitos</translation>
    </message>
    <message>
        <source>Caffeine 100 mg</source>
        <translation>Cafeína 100 mg</translation>
    </message>
    <message>
        <source>Caffeine 200 mg</source>
        <translation>Cafeína 200 mg</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Dialogs</source>
        <translation>Diálogos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Page for the doctor</source>
        <translation>Página para el médico</translation>
    </message>
    <message>
        <source>Save what is there</source>
        <translation>Guardar lo que haya</translation>
    </message>
    <message>
        <source>Close; asks first if something was typed</source>
        <translation>Salir; se pregunta por lo escrito</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Editar la entrada</translation>
    </message>
    <message>
        <source>Move what is selected to the bin</source>
        <translation>Llevar lo seleccionado a la papelera</translation>
    </message>
    <message>
        <source>Walk through the values</source>
        <translation>Recorrer los valores</translation>
    </message>
    <message>
        <source>Stretch the timeline, or draw it together</source>
        <translation>Estirar y encoger la línea de tiempo</translation>
    </message>
    <message>
        <source>Move the timeline</source>
        <translation>Mover la línea de tiempo</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Mostrar todo el tiempo</translation>
    </message>
    <message>
        <source>Let a small chart grow</source>
        <translation>Agrandar un gráfico pequeño</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as there is room</source>
        <translation>Más grande, más pequeña, tan ancha como quepa</translation>
    </message>
    <message>
        <source>Change the value in its row</source>
        <translation>Cambiar el valor en su fila</translation>
    </message>
    <message>
        <source>Answers and the picture</source>
        <translation>Respuestas y la imagen</translation>
    </message>
    <message>
        <source>Save from a note; save a new twitch as last time</source>
        <translation>Guardar desde una nota; una sacudida nueva como la última vez</translation>
    </message>
    <message>
        <source>Previous or next answer</source>
        <translation>La respuesta anterior y la siguiente</translation>
    </message>
    <message>
        <source>Choose it, or take it back</source>
        <translation>Elegirla o retirarla</translation>
    </message>
    <message>
        <source>The month before and after, in the calendar</source>
        <translation>El mes anterior y el siguiente, en el calendario</translation>
    </message>
    <message>
        <source>Walk through the rows</source>
        <translation>Recorrer las filas</translation>
    </message>
    <message>
        <source>The first value and the last</source>
        <translation>El primer valor y el último</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Medicine</name>
    <message>
        <source>started</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>dose changed</source>
        <translation>cambio de dosis</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>retirada</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>There is no font on this computer that can draw letters, so the page would be empty. Please install one, for example the package fonts-dejavu-core.</source>
        <translation>En este equipo no hay ninguna fuente que pueda dibujar letras, así que la página quedaría vacía. Instale una, por ejemplo el paquete fonts-dejavu-core.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, see the diary</source>
        <translation>
            <numerusform>y %Ln más, véase el diario</numerusform>
            <numerusform>y %Ln más, véase el diario</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is too full for one sheet. Please leave out a section or choose a larger paper.</source>
        <translation>La página está demasiado llena para una sola hoja. Omita una sección o elija un papel más grande.</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>No se pudo imprimir la página.</translation>
    </message>
    <message>
        <source>No font could be put into the page, so it would have no text. Please install one, for example the package fonts-dejavu-core.</source>
        <translation>No se pudo incluir ninguna fuente en la página, así que no tendría texto. Instale una, por ejemplo el paquete fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>left</source>
        <comment>left side of the person</comment>
        <translation>izq.</translation>
    </message>
    <message>
        <source>right</source>
        <comment>right side of the person</comment>
        <translation>der.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>%1: day by day</source>
        <comment>title of the page</comment>
        <translation>%1: día a día</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <translation>hoja %1 de %2</translation>
    </message>
    <message>
        <source>Self-reported. –: not recorded, which is not zero.</source>
        <translation>Datos declarados por la persona. –: no registrado, que no es cero.</translation>
    </message>
    <message>
        <source>*: beyond the limit (%1).</source>
        <translation>*: más allá del límite (%1).</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Last 4 weeks</source>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Últimas 12 semanas</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>Últimas 26 semanas</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>The whole diary</source>
        <translation>Todo el diario</translation>
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
        <translation>No se encontró ningún programa que muestre carpetas. El archivo está en «%1».</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. Leave without saving?</source>
        <translation>Lo que escribió aún no está guardado. ¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Is any muscle weak?</source>
        <translation>¿Hay algún músculo débil?</translation>
    </message>
    <message>
        <source>weakness</source>
        <translation>debilidad</translation>
    </message>
    <message>
        <source>Is anything numb?</source>
        <translation>¿Hay algo entumecido?</translation>
    </message>
    <message>
        <source>numbness</source>
        <translation>entumecimiento</translation>
    </message>
    <message>
        <source>Is one side of the face drooping?</source>
        <translation>¿Tiene caído un lado de la cara?</translation>
    </message>
    <message>
        <source>drooping face</source>
        <translation>cara caída</translation>
    </message>
    <message>
        <source>Has your vision changed?</source>
        <translation>¿Le ha cambiado la visión?</translation>
    </message>
    <message>
        <source>changed vision</source>
        <translation>cambios en la visión</translation>
    </message>
    <message>
        <source>Is speaking difficult?</source>
        <translation>¿Le cuesta hablar?</translation>
    </message>
    <message>
        <source>difficult speech</source>
        <translation>dificultad para hablar</translation>
    </message>
    <message>
        <source>Has it spread to other parts of the face or body?</source>
        <translation>¿Se ha extendido a otras partes de la cara o del cuerpo?</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>extensión a otras zonas</translation>
    </message>
    <message>
        <source>Is the muscle stiff?</source>
        <translation>¿Está rígido el músculo?</translation>
    </message>
    <message>
        <source>stiffness</source>
        <translation>rigidez</translation>
    </message>
    <message>
        <source>Do you suspect a medicine?</source>
        <translation>¿Sospecha de un medicamento?</translation>
    </message>
    <message>
        <source>a medicine suspected</source>
        <translation>sospecha de un medicamento</translation>
    </message>
    <message>
        <source>Does the eyelid close completely or not open?</source>
        <translation>¿El párpado se cierra del todo o no se abre?</translation>
    </message>
    <message>
        <source>eye forced shut</source>
        <translation>el ojo se cierra solo</translation>
    </message>
    <message>
        <source>Is the eye red, swollen or weeping?</source>
        <translation>¿El ojo está rojo, hinchado o lloroso?</translation>
    </message>
    <message>
        <source>red or swollen eye</source>
        <translation>ojo rojo o hinchado</translation>
    </message>
    <message>
        <source>Is swallowing difficult?</source>
        <translation>¿Le cuesta tragar?</translation>
    </message>
    <message>
        <source>difficult swallowing</source>
        <translation>dificultad para tragar</translation>
    </message>
    <message>
        <source>Has a muscle become thinner?</source>
        <translation>¿Ha adelgazado algún músculo?</translation>
    </message>
    <message>
        <source>wasting</source>
        <translation>pérdida de músculo</translation>
    </message>
    <message>
        <source>Can you hold it back for a moment?</source>
        <translation>¿Puede contenerla un momento?</translation>
    </message>
    <message>
        <source>can be held back</source>
        <translation>se puede contener</translation>
    </message>
    <message>
        <source>Does it go on in sleep?</source>
        <translation>¿Sigue durante el sueño?</translation>
    </message>
    <message>
        <source>in sleep</source>
        <translation>durante el sueño</translation>
    </message>
    <message>
        <source>Is the eye or mouth pulled?</source>
        <translation>¿Se tuerce el ojo o la boca?</translation>
    </message>
    <message>
        <source>eye or mouth pulled</source>
        <translation>ojo o boca torcidos</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>yes %1 of %2 (%3)</source>
        <translation>sí %1 de %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing is recorded in this period.</source>
        <translation>No hay nada registrado en este periodo.</translation>
    </message>
    <message>
        <source>Twitches by hour</source>
        <translation>Sacudidas por hora</translation>
    </message>
    <message>
        <source>cannot tell, no day is closed</source>
        <translation>no se puede saber, ningún día cerrado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n closed day(s)</source>
        <translation>
            <numerusform>%1 de %Ln día cerrado</numerusform>
            <numerusform>%1 de %Ln días cerrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n closed day(s), %2 a week</source>
        <translation>
            <numerusform>%1 de %Ln día cerrado, %2 por semana</numerusform>
            <numerusform>%1 de %Ln días cerrados, %2 por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>no day closed</source>
        <translation>ningún día cerrado</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 on %n closed day(s))</source>
        <translation>
            <numerusform>%1 (%2 en %Ln día cerrado)</numerusform>
            <numerusform>%1 (%2 en %Ln días cerrados)</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message numerus="yes">
        <source>median %1, longest %2 (%n timed)</source>
        <translation>
            <numerusform>mediana %1, la más larga %2 (%Ln medida)</numerusform>
            <numerusform>mediana %1, la más larga %2 (%Ln medidas)</numerusform>
        </translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>Twitch days</source>
        <translation>Días con sacudidas</translation>
    </message>
    <message>
        <source>Twitches a day</source>
        <translation>Sacudidas al día</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>ratio
(95 %)</source>
        <translation>razón
(95 %)</translation>
    </message>
    <message>
        <source>
verdict</source>
        <translation>
valoración</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole diary. %1</source>
        <translation>Diario completo. %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>reference range</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>reference range</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>reference range</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>reference range</comment>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>range</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>noted as helping</source>
        <translation>anotado como útil</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>ayudó</translation>
    </message>
    <message>
        <source>Twitch diary, %1 to %2</source>
        <translation>Diario de sacudidas, del %1 al %2</translation>
    </message>
    <message>
        <source>Anonymous copy: name, notes and questions are left out</source>
        <translation>Copia anónima: se omiten nombre, notas y preguntas</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>nacimiento %1</translation>
    </message>
    <message>
        <source>Days without twitching are missing, so no rates are compared.</source>
        <translation>Faltan días sin sacudidas, así que no se comparan frecuencias.</translation>
    </message>
    <message numerus="yes">
        <source>%n about watched habits judged separately</source>
        <translation>
            <numerusform>%Ln de hábitos en seguimiento, aparte</numerusform>
            <numerusform>%Ln de hábitos en seguimiento, aparte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about “much less than usual” judged separately</source>
        <translation>
            <numerusform>%Ln de mucho menos de lo habitual, aparte</numerusform>
            <numerusform>%Ln de mucho menos de lo habitual, aparte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not checked yet: the first check is made with %n closed day(s).</source>
        <translation>
            <numerusform>Aún sin comprobar: la primera comprobación se hace con %Ln día cerrado.</numerusform>
            <numerusform>Aún sin comprobar: la primera comprobación se hace con %Ln días cerrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>Lo primero que conviene mirar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Qué y dónde</translation>
    </message>
    <message>
        <source>How often, how long, how strong</source>
        <translation>Frecuencia, duración, intensidad</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Hábitos</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Relief tried</source>
        <translation>Alivio probado</translation>
    </message>
    <message>
        <source>Lab values</source>
        <translation>Valores de laboratorio</translation>
    </message>
    <message>
        <source>Questions for the visit</source>
        <translation>Preguntas para la consulta</translation>
    </message>
    <message>
        <source>(shortened, see the diary)</source>
        <translation>(abreviado, véase el diario)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>since %1, last on %2</source>
        <translation>desde el %1, por última vez el %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s), %1 to %2</source>
        <translation>
            <numerusform>en %Ln día, del %1 al %2</numerusform>
            <numerusform>en %Ln días, del %1 al %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with twitching, %1 to %2</source>
        <translation>
            <numerusform>%Ln día con sacudidas, del %1 al %2</numerusform>
            <numerusform>%Ln días con sacudidas, del %1 al %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Place not answered</source>
        <translation>Zona sin responder</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>y %Ln zona más</numerusform>
            <numerusform>y %Ln zonas más</numerusform>
        </translation>
    </message>
    <message>
        <source>one day, %1</source>
        <translation>un día, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1 to %2</source>
        <translation>
            <numerusform>%Ln día, del %1 al %2</numerusform>
            <numerusform>%Ln días, del %1 al %2</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>no day without twitching recorded</source>
        <translation>ningún día registrado sin sacudidas</translation>
    </message>
    <message>
        <source>First noticed</source>
        <translation>Notado por primera vez</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>hacia el %1</translation>
    </message>
    <message>
        <source>No twitch is recorded in this period.</source>
        <translation>No hay ninguna sacudida registrada en este periodo.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>First recorded</source>
        <translation>Primer registro</translation>
    </message>
    <message>
        <source>Longest spell</source>
        <translation>Racha más larga</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pausa más larga</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source> (put aside by the person)</source>
        <translation> (apartado por la persona)</translation>
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
        <translation>Diario de ejemplo inventado, del %1 al %2</translation>
    </message>
    <message>
        <source>no (answered %1 of %2)</source>
        <translation>no (respondido %1 de %2)</translation>
    </message>
    <message>
        <source>; plus %1 on days not closed</source>
        <translation>; %1 más en días sin cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 on %n day(s)</source>
        <comment>month, twitches a closed day</comment>
        <translation>
            <numerusform>%1 %2 en %Ln día</numerusform>
            <numerusform>%1 %2 en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 no day closed</source>
        <translation>%1 ningún día cerrado</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 of %n day(s)</source>
        <translation>
            <numerusform>%1 en %2 de %Ln día</numerusform>
            <numerusform>%1 en %2 de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Rates count only days closed as complete; nothing unrecorded is zero. A day begins at %1. Made %2 by Myolog %3, check sum of the content %4.</source>
        <translation>Las frecuencias cuentan solo los días cerrados como completos; lo no registrado nunca es cero. El día empieza a las %1. Hecho el %2 con Myolog %3, suma de comprobación del contenido %4.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Lo que se comparó</translation>
    </message>
    <message>
        <source>that day
with / without</source>
        <translation>mismo día
con / sin</translation>
    </message>
    <message>
        <source>the next day
with / without</source>
        <translation>día siguiente
con / sin</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) are judged together</source>
        <translation>
            <numerusform>%Ln comparación se juzga</numerusform>
            <numerusform>%Ln comparaciones se juzgan juntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>twitching on %1 of %n day(s), since %2, still going on</source>
        <translation>
            <numerusform>sacudidas en %1 de %Ln día, desde el %2, continúa</numerusform>
            <numerusform>sacudidas en %1 de %Ln días, desde el %2, continúa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>twitching on %1 of %n day(s), %2 to %3</source>
        <translation>
            <numerusform>sacudidas en %Ln día, el %2</numerusform>
            <numerusform>sacudidas en %1 de %Ln días, del %2 al %3</numerusform>
        </translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>partly logged</source>
        <translation>registro parcial</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Twitches</source>
        <translation>Sacudidas</translation>
    </message>
    <message>
        <source>%1 – %2. %3</source>
        <comment>findings, verdict, its meaning</comment>
        <translation>%1 – %2. %3</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>sin registro</translation>
    </message>
    <message>
        <source>: %1 closed as complete, %2 partly logged, %3 not logged. Self-reported.</source>
        <translation>: %1 cerrados como completos, %2 con registro parcial, %3 sin registro. Datos declarados por la persona.</translation>
    </message>
    <message>
        <source>In the period of this page: median a day, and on how many of the days recorded it was beyond the limit.</source>
        <translation>En el periodo de esta página: mediana por día, y en cuántos de los días registrados estuvo más allá del límite.</translation>
    </message>
    <message>
        <source>Twitches per closed day with what the row names / on all other closed days up to that check, in brackets how many; ratios allow for weekday and trend. %1: an interval that leaves out 1 can still be luck. Of sleep, “that day” follows the night.</source>
        <translation>Sacudidas por día cerrado con lo que nombra la fila / en todos los demás días cerrados hasta esa comprobación, entre paréntesis cuántos; las razones tienen en cuenta el día de la semana y la tendencia. %1: un intervalo que excluye el 1 todavía puede ser azar. En el sueño, «mismo día» sigue a la noche.</translation>
    </message>
    <message>
        <source>Not asked or not answered, which does not mean “no”: %1.</source>
        <translation>No preguntado o sin responder, lo que no significa «no»: %1.</translation>
    </message>
    <message>
        <source>No twitch with a time of day is recorded in this period.</source>
        <translation>No hay ninguna sacudida con hora registrada en este periodo.</translation>
    </message>
    <message>
        <source>Fewer than %1 days of this period are closed: too few to say what is usual.</source>
        <translation>Hay menos de %1 días cerrados en este periodo: muy pocos para decir qué es lo habitual.</translation>
    </message>
    <message>
        <source>No habit is recorded in this period.</source>
        <translation>No hay ningún hábito registrado en este periodo.</translation>
    </message>
    <message>
        <source>Nothing is recorded that could be compared.</source>
        <translation>No hay nada registrado que se pueda comparar.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>%1, counts for %2</source>
        <translation>%1, cuenta para el %2</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: sí</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: no</translation>
    </message>
    <message>
        <source>Twitches</source>
        <translation>Sacudidas</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Hábitos</translation>
    </message>
    <message>
        <source>Day marks</source>
        <translation>Marcas de día</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Lab values</source>
        <translation>Valores de laboratorio</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Your own factors</source>
        <translation>Factores propios</translation>
    </message>
    <message>
        <source>Changed factors</source>
        <translation>Factores modificados</translation>
    </message>
    <message>
        <source>Watched factors</source>
        <translation>Factores en seguimiento</translation>
    </message>
    <message>
        <source>Findings put aside</source>
        <translation>Hallazgos apartados</translation>
    </message>
    <message>
        <source>Results of checks</source>
        <translation>Resultados de comprobaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es)</source>
        <translation>
            <numerusform>%Ln sacudida</numerusform>
            <numerusform>%Ln sacudidas</numerusform>
        </translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>aún en curso</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Sacudida</translation>
    </message>
    <message>
        <source>Twitch, %1</source>
        <translation>Sacudida, %1</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>ayudó</translation>
    </message>
    <message>
        <source>did not help</source>
        <translation>no ayudó</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Día cerrado</translation>
    </message>
    <message>
        <source>No twitching</source>
        <translation>Sin sacudidas</translation>
    </message>
    <message>
        <source>None: %1</source>
        <translation>Nada de: %1</translation>
    </message>
    <message>
        <source>Medicine: %1</source>
        <translation>Medicamento: %1</translation>
    </message>
    <message>
        <source>reference %1 to %2</source>
        <translation>referencia %1 a %2</translation>
    </message>
    <message>
        <source>reference from %1</source>
        <translation>referencia desde %1</translation>
    </message>
    <message>
        <source>reference up to %1</source>
        <translation>referencia hasta %1</translation>
    </message>
    <message>
        <source>Lab value: %1</source>
        <translation>Valor de laboratorio: %1</translation>
    </message>
    <message>
        <source>Question for the visit</source>
        <translation>Pregunta para la consulta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Own factor: %1</source>
        <translation>Factor propio: %1</translation>
    </message>
    <message>
        <source>Own drink or food: %1</source>
        <translation>Bebida o alimento propio: %1</translation>
    </message>
    <message>
        <source>Changed factor: %1</source>
        <translation>Factor modificado: %1</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>En seguimiento: %1</translation>
    </message>
    <message>
        <source>Finding put aside: %1</source>
        <translation>Hallazgo apartado: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Comprobación: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s)</source>
        <translation>
            <numerusform>%Ln día cerrado</numerusform>
            <numerusform>%Ln días cerrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else: %1</source>
        <translation>Nada más: %1</translation>
    </message>
    <message>
        <source>sample diary</source>
        <translation>diario de ejemplo</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>Your own drinks and foods</source>
        <translation>Bebidas y alimentos propios</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Levothyroxine</source>
        <translation>Levotiroxina</translation>
    </message>
    <message>
        <source>Vitamin D</source>
        <translation>Vitamina D</translation>
    </message>
    <message>
        <source>Magnesium in serum</source>
        <translation>Magnesio en suero</translation>
    </message>
    <message>
        <source>Potassium in serum</source>
        <translation>Potasio en suero</translation>
    </message>
    <message>
        <source>Flew to New York.</source>
        <translation>Vuelo a Nueva York.</translation>
    </message>
    <message>
        <source>Would drinking less coffee be worth a try?</source>
        <translation>¿Valdría la pena probar a tomar menos café?</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>worst possible</source>
        <translation>lo peor posible</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>muy mala</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>muy buena</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Same as the computer</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>1.5 hours, at the short end</source>
        <translation>1,5 horas, en el extremo corto</translation>
    </message>
    <message>
        <source>3.4 hours, rather short</source>
        <translation>3,4 horas, más bien corta</translation>
    </message>
    <message>
        <source>5 hours (typical)</source>
        <translation>5 horas, lo habitual</translation>
    </message>
    <message>
        <source>8.3 hours, as in pregnancy</source>
        <translation>8,3 horas, como en el embarazo</translation>
    </message>
    <message>
        <source>9.5 hours, at the long end</source>
        <translation>9,5 horas, en el extremo largo</translation>
    </message>
    <message>
        <source>10 hours, as with a contraceptive pill</source>
        <translation>10 horas, como con la píldora anticonceptiva</translation>
    </message>
    <message>
        <source>16 hours, the longest in pregnancy</source>
        <translation>16 horas, la más larga en el embarazo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Se aplica de inmediato.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Tamaño del texto en porcentaje</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>A new day begins at (hour)</source>
        <translation>El nuevo día empieza a (hora)</translation>
    </message>
    <message>
        <source>What happens before this hour of the night still belongs to the day before.</source>
        <translation>Lo que ocurre de noche antes de esta hora pertenece aún al día anterior.</translation>
    </message>
    <message>
        <source>Twitching first noticed</source>
        <translation>Primeras sacudidas notadas</translation>
    </message>
    <message>
        <source>For the page for the doctor. A rough date is enough.</source>
        <translation>Se usa en la página para la consulta. Basta una fecha aproximada.</translation>
    </message>
    <message>
        <source>Suggest seeing a doctor after (days)</source>
        <translation>Sugerir una consulta médica tras (días)</translation>
    </message>
    <message>
        <source>Sources disagree between 7 and 21 days; the NHS says more than 2 weeks.</source>
        <translation>Las fuentes dan entre 7 y 21 días; el NHS dice más de 2 semanas.</translation>
    </message>
    <message>
        <source>Half of the caffeine is left after</source>
        <translation>La mitad de la cafeína queda tras</translation>
    </message>
    <message>
        <source>For the estimate of what is still in the body. It varies a lot from person to person.</source>
        <translation>Para estimar lo que aún queda en el cuerpo. Varía mucho de una persona a otra.</translation>
    </message>
    <message>
        <source>Page for the doctor</source>
        <translation>Página para la consulta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Calm mode</source>
        <translation>Modo tranquilo</translation>
    </message>
    <message>
        <source>Today only records, and Findings stay quiet between checks. What needs a doctor soon is always shown.</source>
        <translation>«Hoy» solo toma notas y los hallazgos descansan entre dos comprobaciones. Lo que requiere pronto atención médica se muestra siempre.</translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>“%1” cannot be chosen here.</source>
        <translation>«%1» no se puede elegir aquí.</translation>
    </message>
    <message>
        <source>The setting could not be stored on this computer.</source>
        <translation>No se pudo guardar el ajuste en este equipo.</translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message>
        <source>about a week ago</source>
        <translation>hace una semana, más o menos</translation>
    </message>
    <message>
        <source>about three weeks ago</source>
        <translation>hace tres semanas, más o menos</translation>
    </message>
    <message>
        <source>about three months ago</source>
        <translation>hace tres meses, más o menos</translation>
    </message>
    <message>
        <source>about a year ago</source>
        <translation>hace un año, más o menos</translation>
    </message>
    <message>
        <source>about two weeks ago</source>
        <translation>hace unas dos semanas</translation>
    </message>
    <message>
        <source>about six weeks ago</source>
        <translation>hace unas seis semanas</translation>
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
        <translation>Turner y Talbot 2013, fasciculación: signos que requieren un neurólogo</translation>
    </message>
    <message>
        <source>NICE NG127, fasciculation with wasting and weakness</source>
        <translation>NICE NG127, fasciculación con atrofia y debilidad</translation>
    </message>
    <message>
        <source>NICE NG127, tics and involuntary movements in adults</source>
        <translation>NICE NG127, tics y movimientos involuntarios en adultos</translation>
    </message>
    <message>
        <source>Weill Cornell, hemifacial spasm</source>
        <translation>Weill Cornell, espasmo hemifacial</translation>
    </message>
    <message>
        <source>FDA, Spilling the Beans: How Much Caffeine is Too Much?; EFSA Journal 2015;13(5):4102</source>
        <translation>FDA, Spilling the Beans: How Much Caffeine is Too Much?; EFSA Journal 2015;13(5):4102</translation>
    </message>
    <message>
        <source>EFSA Journal 2010;8(3):1459 (women 1.6 l, men 2.0 l a day from drinks)</source>
        <translation>EFSA Journal 2010;8(3):1459 (mujeres 1,6 l, hombres 2,0 l al día en bebidas)</translation>
    </message>
    <message>
        <source>UK Chief Medical Officers 2016: 14 units a week, spread over the week (2 units a day)</source>
        <translation>UK Chief Medical Officers 2016: 14 unidades a la semana, repartidas (2 unidades al día)</translation>
    </message>
    <message>
        <source>AASM and Sleep Research Society 2015: 7 hours or more</source>
        <translation>AASM y Sleep Research Society 2015: 7 horas o más</translation>
    </message>
    <message>
        <source>Myolog&apos;s own choice on a 0 to 10 scale; no published limit</source>
        <translation>Elección de Myolog en una escala de 0 a 10; no hay límite publicado</translation>
    </message>
    <message>
        <source>Myolog&apos;s own choice; no published limit</source>
        <translation>Elección de Myolog; no hay límite publicado</translation>
    </message>
    <message>
        <source>Gunes 2024, eyelid twitching and screen time (103 people and 103 controls: 6.9 against 4.8 hours)</source>
        <translation>Gunes 2024, sacudidas del párpado y tiempo de pantalla (103 personas y 103 controles: 6,9 frente a 4,8 horas)</translation>
    </message>
    <message>
        <source>EFSA Journal 2016;14(10):4592, adequate intake</source>
        <translation>EFSA Journal 2016;14(10):4592, ingesta adecuada</translation>
    </message>
    <message>
        <source>EFSA Journal 2015;13(7):4186, adequate intake (women 300 mg, men 350 mg)</source>
        <translation>EFSA Journal 2015;13(7):4186, ingesta adecuada (mujeres 300 mg, hombres 350 mg)</translation>
    </message>
    <message>
        <source>EFSA Journal 2015;13(5):4101, population reference intake from 25 years</source>
        <translation>EFSA Journal 2015;13(5):4101, ingesta de referencia desde los 25 años</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with (seek immediate care); NHS, FAST; NHS 111 Wales, Bell&apos;s palsy</source>
        <translation>El artículo sobre las sacudidas del labio superior con el que empezó Myolog (atención inmediata); NHS, FAST; NHS 111 Wales, Bell&apos;s palsy</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with; NHS, Twitching eyes and muscles: more than 2 weeks; American Academy of Ophthalmology, patient site: longer than a week</source>
        <translation>El artículo sobre las sacudidas del labio superior con el que empezó Myolog; NHS, Twitching eyes and muscles: más de 2 semanas; American Academy of Ophthalmology, sitio para pacientes: más de una semana</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with (see a provider if it keeps coming back); the numbers are Myolog&apos;s own choice</source>
        <translation>El artículo sobre las sacudidas del labio superior con el que empezó Myolog (consultar si vuelven); las cifras son elección de Myolog</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with; NHS: more than one place, see a GP</source>
        <translation>El artículo sobre las sacudidas del labio superior con el que empezó Myolog; NHS: más de un lugar, consultar al médico de cabecera</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with: seek immediate care</source>
        <translation>El artículo sobre las sacudidas del labio superior con el que empezó Myolog: atención inmediata</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with; NHS: see a GP; Mayo Clinic</source>
        <translation>El artículo sobre las sacudidas del labio superior con el que empezó Myolog; NHS: consultar al médico de cabecera; Mayo Clinic</translation>
    </message>
    <message>
        <source>The article on upper-lip twitching that Myolog began with; NHS, Twitching eyes and muscles</source>
        <translation>El artículo sobre las sacudidas del labio superior con el que empezó Myolog; NHS, Twitching eyes and muscles</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>“%1” is not known. Try: myolog --help</source>
        <translation>«%1» no se conoce. Pruebe: myolog --help</translation>
    </message>
    <message>
        <source>Only one diary can be opened at a time.</source>
        <translation>Solo se puede abrir un diario a la vez.</translation>
    </message>
    <message>
        <source>Myolog diaries (*.myolog)</source>
        <translation>Diarios de Myolog (*.myolog)</translation>
    </message>
    <message>
        <source>Open another diary instead?</source>
        <translation>¿Abrir otro diario en su lugar?</translation>
    </message>
    <message>
        <source>Open another diary</source>
        <translation>Abrir otro diario</translation>
    </message>
    <message>
        <source>Open a diary</source>
        <translation>Abrir un diario</translation>
    </message>
    <message>
        <source>Begin a new diary instead?</source>
        <translation>¿Empezar un diario nuevo en su lugar?</translation>
    </message>
    <message>
        <source>Begin a new diary</source>
        <translation>Empezar un diario nuevo</translation>
    </message>
    <message>
        <source>New diary</source>
        <translation>Nuevo diario</translation>
    </message>
    <message>
        <source>My diary.myolog</source>
        <translation>Mi diario.myolog</translation>
    </message>
    <message>
        <source>Nothing answers at the display “%1”, so Myolog cannot open its window. The commands work without: myolog --help</source>
        <translation>Nada responde en la pantalla «%1», así que Myolog no puede abrir su ventana. Las órdenes funcionan sin ella: myolog --help</translation>
    </message>
    <message>
        <source>Myolog needs a display for its window, and there is none. The commands work without: myolog --help</source>
        <translation>Myolog necesita una pantalla para su ventana, y no la hay. Las órdenes funcionan sin ella: myolog --help</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>No existe la página «%1».</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>“%1” is not a Myolog diary. Nothing was changed in it.</source>
        <translation>«%1» no es un diario de Myolog. No se cambió nada en él.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be created. Please choose another place for the diary.</source>
        <translation>No se puede crear la carpeta «%1». Elija otro lugar para el diario.</translation>
    </message>
    <message>
        <source>No diary can be written in the folder “%1”. Please choose another place for it.</source>
        <translation>No se puede escribir ningún diario en la carpeta «%1». Elija otro lugar para él.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Please check its permissions.</source>
        <translation>No se puede leer el archivo «%1». Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing. Nothing was changed. Please open a backup copy.</source>
        <translation>«%1» está dañado: falta el final. No se cambió nada. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>HOME is not set, so there is no folder for your diary. Please name a diary with --diary.</source>
        <translation>HOME no está definido, así que no hay carpeta para su diario. Indique un diario con --diary.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a diary.</source>
        <translation>«%1» es una carpeta, no un diario.</translation>
    </message>
    <message>
        <source>There is no diary at “%1”.</source>
        <translation>No hay ningún diario en «%1».</translation>
    </message>
    <message>
        <source>This diary was written by a newer Myolog. It needs version %1 or later. Nothing was changed.</source>
        <translation>Este diario lo escribió un Myolog más reciente. Necesita la versión %1 o posterior. No se cambió nada.</translation>
    </message>
    <message>
        <source>This diary was written by an older Myolog. Please open it once where it may be written to, so that it can be brought up to date.</source>
        <translation>Este diario lo escribió un Myolog más antiguo. Ábralo una vez donde se pueda escribir en él, para que pueda actualizarse.</translation>
    </message>
    <message>
        <source>“%1” exists already. Nothing was overwritten.</source>
        <translation>«%1» ya existe. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>No copy can be written to “%1”. Please choose another place for it.</source>
        <translation>No se puede escribir ninguna copia en «%1». Elija otro lugar para ella.</translation>
    </message>
    <message>
        <source>The diary file is damaged. Nothing was changed. Please open a backup copy.</source>
        <translation>El archivo del diario está dañado. No se cambió nada. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>Another program has replaced the file of this diary. Nothing was written, and what you typed is still here. To keep what this window shows, use “Copy to…” in the preferences; then open the diary again.</source>
        <translation>Otro programa ha reemplazado el archivo de este diario. No se escribió nada, y lo que usted escribió sigue aquí. Para conservar lo que muestra esta ventana, use «Copiar a…» en Preferencias; después vuelva a abrir el diario.</translation>
    </message>
    <message>
        <source>Another program has deleted or moved the file of this diary. Nothing was written, and what you typed is still here. To keep what this window shows, use “Copy to…” in the preferences; then open the copy.</source>
        <translation>Otro programa ha eliminado o movido el archivo de este diario. No se escribió nada, y lo que usted escribió sigue aquí. Para conservar lo que muestra esta ventana, use «Copiar a…» en Preferencias; después abra la copia.</translation>
    </message>
    <message>
        <source>The diary holds a row that cannot be read. Please open a backup copy.</source>
        <translation>El diario contiene un registro que no se puede leer. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>Another program has changed this since, so it is left as it is now.</source>
        <translation>Otro programa ha cambiado esto entretanto, así que queda como está ahora.</translation>
    </message>
    <message>
        <source>This diary must be brought up to date, but the safety copy before it could not be written. Nothing was changed.</source>
        <translation>Este diario debe actualizarse, pero no se pudo escribir la copia de seguridad previa. No se cambió nada.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Please free some space and try again.</source>
        <translation>El disco está lleno. No se cambió nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is writing to this diary. Nothing was changed. Please try again in a moment.</source>
        <translation>Otro programa está escribiendo en este diario. No se cambió nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This diary cannot be written to. Nothing was changed. Please check the permissions of the file and its folder.</source>
        <translation>No se puede escribir en este diario. No se cambió nada. Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>The diary cannot be opened. Please check that its folder exists and may be written to.</source>
        <translation>No se puede abrir el diario. Compruebe que su carpeta existe y admite escritura.</translation>
    </message>
    <message>
        <source>This file is not a Myolog diary.</source>
        <translation>Este archivo no es un diario de Myolog.</translation>
    </message>
    <message>
        <source>Reading or writing the diary failed. Nothing was changed. The disk may be full or disconnected.</source>
        <translation>Falló la lectura o escritura del diario. No se cambió nada. Tal vez el disco esté lleno o desconectado.</translation>
    </message>
    <message>
        <source>The diary could not be read or changed.</source>
        <translation>No se pudo leer o cambiar el diario.</translation>
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
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Please write it without the thousands separator.</source>
        <translation>«%1» se puede leer de dos maneras. Escríbalo sin separador de millares.</translation>
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
        <translation>hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of the clock</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>day, time of the clock</comment>
        <translation>%1, aprox. %2</translation>
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
        <translation>unidades</translation>
    </message>
    <message>
        <source>drinks</source>
        <translation>copas</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Closing a day: you say that nothing is missing for this day. Only closed days can count as days without twitching, and only they are compared. A closed day can be opened again.</source>
        <translation>Cerrar un día: usted dice que a este día no le falta nada. Solo los días cerrados pueden contar como días sin sacudidas, y solo ellos se comparan. Un día cerrado se puede volver a abrir.</translation>
    </message>
    <message>
        <source>Not recorded: you have not said anything about it. It is never counted as none.</source>
        <translation>Sin registro: no se anotó nada. Nunca cuenta como un «no hubo».</translation>
    </message>
    <message>
        <source>Limit: an amount that tells days apart, for comparing them. It is no verdict; its source stands beside it, and you can set your own. Now: %1.</source>
        <translation>Límite: una cantidad que separa los días para compararlos. No es un juicio; su fuente figura al lado, y usted puede fijar la suya. Ahora: %1.</translation>
    </message>
    <message>
        <source>Warning sign: something that calls for immediate care, whatever the diary shows: %1.</source>
        <translation>Señal de alarma: algo que requiere atención inmediata, muestre lo que muestre el diario: %1.</translation>
    </message>
    <message>
        <source>Spell: days with twitching that belong together, with at most two recorded quiet days between them.</source>
        <translation>Racha: días con sacudidas que van juntos, con dos días tranquilos registrados entre ellos como mucho.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a word and what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Watched: up to %1 habits that you chose beforehand. They are judged apart from all others, and count from the next check on.</source>
        <translation>Seguidos: hasta %1 hábitos que eligió de antemano. Se juzgan aparte de todos los demás y cuentan desde la comprobación siguiente.</translation>
    </message>
    <message>
        <source>Something that comparing needs is still missing; the page says what.</source>
        <translation>Aún falta algo para poder comparar; la página dice qué.</translation>
    </message>
    <message>
        <source>“1.5 times the rate”: on the days with it there were one and a half times as many twitches a day. The 95 % interval says between which figures this may lie; while it holds 1, there may be no difference at all.</source>
        <translation>«1,5 veces la frecuencia»: los días con ello hubo una vez y media más sacudidas al día. El intervalo del 95 % dice entre qué cifras puede estar; mientras contenga 1, puede no haber ninguna diferencia.</translation>
    </message>
    <message numerus="yes">
        <source>what was recorded in the %n hour(s) before it, against the same clock hours of comparable days, twitching or not.</source>
        <translation>
            <numerusform>lo registrado en %Ln hora anterior, frente a las mismas horas de días comparables, con sacudidas o sin ellas.</numerusform>
            <numerusform>lo registrado en las %Ln horas anteriores, frente a las mismas horas de días comparables, con sacudidas o sin ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>habits often come on the same days. Here each is looked at beside the others, to see which of them still goes with twitching by itself. It only describes.</source>
        <translation>los hábitos suelen coincidir en los mismos días. Aquí se mira cada uno junto a los demás, para ver cuál va todavía por sí solo con las sacudidas. Solo describe.</translation>
    </message>
    <message>
        <source>Put aside: a finding that you do not want to see on top. It is counted and checked like the others, stays below with your reason, and is marked on the page for the doctor.</source>
        <translation>Apartado: un hallazgo que no quiere ver arriba. Se cuenta y se comprueba como los demás, queda abajo con su motivo y se marca en la página para la consulta.</translation>
    </message>
    <message>
        <source>Check: the diary is checked with %1 closed days, then every %2. Between two checks the findings stay as they are, for whoever looks every week finds something by luck.</source>
        <translation>Comprobación: el diario se comprueba con %1 días cerrados y luego cada %2. Entre dos comprobaciones los hallazgos quedan como están, pues quien mira cada semana acaba encontrando algo por puro azar.</translation>
    </message>
</context>
<context>
    <name>myolog::ActNowWords</name>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>myolog::AmountEdit</name>
    <message>
        <source>of 10</source>
        <translation>de 10</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>myolog::Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>El año siguiente</translation>
    </message>
</context>
<context>
    <name>myolog::CalendarLegend</name>
    <message>
        <source>twitched</source>
        <translation>con sacudidas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin sacudidas</translation>
    </message>
    <message>
        <source>partly logged</source>
        <translation>registrado en parte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semana</translation>
    </message>
    <message>
        <source>twitches not logged</source>
        <translation>sin registro de sacudidas</translation>
    </message>
</context>
<context>
    <name>myolog::CellEdit</name>
    <message>
        <source>This entry was changed or deleted meanwhile. What you wrote was not stored: %1</source>
        <translation>Esta entrada se cambió o eliminó entretanto. Lo que usted escribió no se guardó: %1</translation>
    </message>
</context>
<context>
    <name>myolog::ChartChooser</name>
    <message>
        <source>&amp;Chart</source>
        <translation>G&amp;ráfico</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>C&amp;omparar con</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Periodo</translation>
    </message>
    <message>
        <source>Twitches in the &amp;amount chart</source>
        <translation>Sacudidas (gráfico de can&amp;tidad)</translation>
    </message>
    <message>
        <source>&amp;Bars of the timeline</source>
        <translation>&amp;Barras de la línea de tiempo</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>el mismo día</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln día después</numerusform>
            <numerusform>%Ln días después</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>myolog::CheckedLine</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>Aquí hace falta un número.</translation>
    </message>
</context>
<context>
    <name>myolog::ChoiceBar</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>myolog::CloseDayDialog</name>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n twitch(es) recorded</source>
        <translation>
            <numerusform>%Ln sacudida registrada</numerusform>
            <numerusform>%Ln sacudidas registradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No twitch recorded; the day will count as one without.</source>
        <translation>Ninguna sacudida registrada; el día contará como día sin sacudidas.</translation>
    </message>
    <message>
        <source>none that day</source>
        <translation>nada ese día</translation>
    </message>
    <message>
        <source>leave unrecorded</source>
        <translation>dejar sin registrar</translation>
    </message>
    <message>
        <source>What you do not answer stays unrecorded.</source>
        <translation>Lo que no responda queda sin registrar.</translation>
    </message>
    <message numerus="yes">
        <source>Also close earlier days (%n not closed)</source>
        <translation>
            <numerusform>Cerrar también días anteriores (%Ln sin cerrar)</numerusform>
            <numerusform>Cerrar también días anteriores (%Ln sin cerrar)</numerusform>
        </translation>
    </message>
    <message>
        <source>This day is closed already.</source>
        <translation>Este día ya está cerrado.</translation>
    </message>
    <message>
        <source>No twitch recorded; the day counts as one without.</source>
        <translation>Ninguna sacudida registrada; el día cuenta como un día sin ellas.</translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>Aún abierto:</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <translation>%1, %2 hasta ahora</translation>
    </message>
    <message>
        <source>that was all</source>
        <translation>eso fue todo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>myolog::CloseDaysDialog</name>
    <message>
        <source>Close past days</source>
        <translation>Cerrar días pasados</translation>
    </message>
    <message>
        <source>Close days</source>
        <translation>Cerrar días</translation>
    </message>
    <message>
        <source>A closed day has nothing more to add. Without twitches it then counts as a day without twitching, so close only days you remember.</source>
        <translation>Un día cerrado está completo. Si no tiene sacudidas, cuenta como día sin sacudidas; por eso, cierre solo los días que recuerde.</translation>
    </message>
    <message>
        <source>Where nothing was logged, note “none” for</source>
        <translation>Donde no se registró nada, anotar «nada» de</translation>
    </message>
    <message numerus="yes">
        <source>Close %n day(s)</source>
        <translation>
            <numerusform>Cerrar %Ln día</numerusform>
            <numerusform>Cerrar %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>myolog::DayChecklist</name>
    <message>
        <source>Choose &amp;all</source>
        <translation>Elegir &amp;todos</translation>
    </message>
    <message>
        <source>Choose days with &amp;entries</source>
        <translation>Elegir días con &amp;entradas</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;No elegir ninguno</translation>
    </message>
    <message>
        <source>Days not closed yet</source>
        <translation>Días sin cerrar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Twitches</source>
        <translation>Sacudidas</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Otras entradas</translation>
    </message>
</context>
<context>
    <name>myolog::DayModel</name>
    <message>
        <source>%1: outside the diary</source>
        <translation>%1: fuera del diario</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>sin cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n twitch(es), %2</source>
        <translation>
            <numerusform>%1: %Ln sacudida, %2</numerusform>
            <numerusform>%1: %Ln sacudidas, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no twitching, %2</source>
        <translation>%1: sin sacudidas, %2</translation>
    </message>
    <message>
        <source>%1: partly logged, not closed</source>
        <translation>%1: registro parcial, sin cerrar</translation>
    </message>
    <message>
        <source>%1: not logged</source>
        <translation>%1: sin registro</translation>
    </message>
</context>
<context>
    <name>myolog::DiaryCard</name>
    <message>
        <source>Your diary file</source>
        <translation>El archivo de su diario</translation>
    </message>
    <message>
        <source>Place of the diary file</source>
        <translation>Ubicación del archivo del diario</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copiar a…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Comprobar el archivo</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. A copy is a whole diary: keep one on another disk.</source>
        <translation>Nada sale de este equipo. Una copia es un diario completo: guarde una en otro disco.</translation>
    </message>
    <message>
        <source>Copy the diary to</source>
        <translation>Copiar el diario a</translation>
    </message>
    <message>
        <source>Diaries (*.myolog)</source>
        <translation>Diarios (*.myolog)</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Copiado a %1.</translation>
    </message>
    <message>
        <source>The file is whole; every entry can be read.</source>
        <translation>El archivo está íntegro; todas las entradas se pueden leer.</translation>
    </message>
</context>
<context>
    <name>myolog::DismissDialog</name>
    <message>
        <source>Put aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>for example: I was travelling</source>
        <translation>por ejemplo: estaba de viaje</translation>
    </message>
    <message>
        <source>Put a finding aside</source>
        <translation>Apartar un hallazgo</translation>
    </message>
    <message>
        <source>It moves down to “Put aside”, with your reason. It is checked like the others, and the page for the doctor says that you put it aside. You can take it back at any time.</source>
        <translation>Baja a «Apartados», con su motivo. Se comprueba como los demás, y la página para la consulta dice que lo apartó. Puede recuperarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Motivo, si quiere</translation>
    </message>
</context>
<context>
    <name>myolog::DurationEdit</name>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>Unit of the duration</source>
        <translation>Unidad de la duración</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>¿Cuánto duró?</translation>
    </message>
</context>
<context>
    <name>myolog::EntryDialog</name>
    <message>
        <source>How much?</source>
        <translation>¿Cuánto?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>¿Ayudó?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Please say how much, or leave with Esc.</source>
        <translation>Indique cuánto, o salga con Esc.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registrar %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>%1 is answered with a whole number from 0 to %2.</source>
        <translation>%1 se responde con un número entero de 0 a %2.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>¿Cuánto duró?</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>¿Qué cantidad?</translation>
    </message>
    <message>
        <source>When did you wake up?</source>
        <translation>¿Cuándo se despertó?</translation>
    </message>
</context>
<context>
    <name>myolog::EpisodeDialog</name>
    <message>
        <source>Log a twitch</source>
        <translation>Registrar una sacudida</translation>
    </message>
    <message>
        <source>Change a twitch</source>
        <translation>Cambiar una sacudida</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>¿Cuánto duró?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Más preguntas</translation>
    </message>
    <message>
        <source>How many twitches in one go?</source>
        <translation>¿Cuántas sacudidas seguidas?</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>¿Qué ayudó?</translation>
    </message>
    <message>
        <source>Also noticed:</source>
        <translation>También ha notado:</translation>
    </message>
    <message>
        <source>You can leave any answer blank. Enter saves, Esc leaves.</source>
        <translation>Puede dejar cualquier respuesta sin contestar. Intro guarda, Esc sale.</translation>
    </message>
    <message>
        <source>Save as last time: %1</source>
        <translation>Guardar como la última vez: %1</translation>
    </message>
</context>
<context>
    <name>myolog::EpisodesCard</name>
    <message>
        <source>some time</source>
        <translation>sin hora</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: sí</translation>
    </message>
    <message>
        <source>place not given</source>
        <translation>zona sin indicar</translation>
    </message>
    <message>
        <source>Twitches today</source>
        <translation>Sacudidas hoy</translation>
    </message>
    <message>
        <source>Twitches that day</source>
        <translation>Sacudidas ese día</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None: the day is closed.</source>
        <translation>Ninguna: el día está cerrado.</translation>
    </message>
    <message>
        <source>None, as you noted.</source>
        <translation>Ninguna, como usted anotó.</translation>
    </message>
    <message>
        <source>Nothing recorded so far.</source>
        <translation>Nada registrado hasta ahora.</translation>
    </message>
    <message>
        <source>counts for %1</source>
        <translation>cuenta para el %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete a twitch</source>
        <translation>Eliminar una sacudida</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier: show more</source>
        <translation>
            <numerusform>%Ln anterior: mostrar más</numerusform>
            <numerusform>%Ln anteriores: mostrar más</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1, %2.</source>
        <translation>Sacudida eliminada: %1, %2.</translation>
    </message>
</context>
<context>
    <name>myolog::FactorCard</name>
    <message>
        <source>What is tracked</source>
        <translation>Qué se registra</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Mostrarlo</translation>
    </message>
    <message>
        <source>Only for people who log all they eat and drink: a day with half of it would look like a day with too little.</source>
        <translation>Solo para quien registra todo lo que come y bebe: un día con la mitad parecería un día con demasiado poco.</translation>
    </message>
    <message>
        <source>&amp;Only log when it happens</source>
        <translation>&amp;Solo registrar cuando ocurra</translation>
    </message>
    <message>
        <source>Your limit</source>
        <translation>Su límite</translation>
    </message>
    <message>
        <source>Use the built-in limit</source>
        <translation>Usar el límite incorporado</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Then a closed day without an entry counts as a day without it.</source>
        <translation>Entonces un día cerrado sin entrada cuenta como un día sin ello.</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>&amp;Unidad:</translation>
    </message>
    <message>
        <source>Your &amp;limit:</source>
        <translation>Su &amp;límite:</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculto)</translation>
    </message>
    <message>
        <source>Days are not compared by this: there is no limit.</source>
        <translation>Los días no se comparan por esto: no hay límite.</translation>
    </message>
    <message>
        <source>Built in: %1. Source: %2</source>
        <translation>Incorporado: %1. Fuente: %2</translation>
    </message>
    <message>
        <source>A day counts as %1.</source>
        <translation>Un día cuenta como: %1.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Between 0 and %1, please.</source>
        <translation>Entre 0 y %1, por favor.</translation>
    </message>
</context>
<context>
    <name>myolog::FactorRow</name>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Say that there was none that day</source>
        <translation>Decir que ese día no hubo nada</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>or from</source>
        <translation>o de</translation>
    </message>
    <message>
        <source>Fell asleep at</source>
        <translation>Hora de dormirse</translation>
    </message>
    <message>
        <source>Woke up at</source>
        <translation>Hora de despertarse</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Add the night</source>
        <translation>Añadir la noche</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What this is made of</source>
        <translation>De qué se compone</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Registrar: %1</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Registrado: %1.</translation>
    </message>
    <message>
        <source>Please write both times, for example 23:30 and 6:30.</source>
        <translation>Escriba ambas horas, por ejemplo 23:30 y 6:30.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete an entry</source>
        <translation>Eliminar una entrada</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminada.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>that was all</source>
        <translation>eso fue todo</translation>
    </message>
    <message>
        <source>It came along with other habits. Say that there was no more.</source>
        <translation>Vino junto con otros hábitos. Diga que no hubo más.</translation>
    </message>
</context>
<context>
    <name>myolog::FindingsPage</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examinar de nuevo</translation>
    </message>
    <message>
        <source>The diary is being read</source>
        <translation>Se está leyendo el diario</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>The analysis was stopped; nothing is shown.</source>
        <translation>El análisis se detuvo; no se muestra nada.</translation>
    </message>
    <message>
        <source>Show what the last check said</source>
        <translation>Mostrar lo que dijo la última comprobación</translation>
    </message>
    <message>
        <source>Until then findings rest: a look in between shows nothing new.</source>
        <translation>Hasta entonces los hallazgos descansan: mirar antes no muestra nada nuevo.</translation>
    </message>
</context>
<context>
    <name>myolog::FindingsRun</name>
    <message>
        <source>Keep what the check said</source>
        <translation>Conservar lo que dijo la comprobación</translation>
    </message>
</context>
<context>
    <name>myolog::FolderButton</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>myolog::HabitsCard</name>
    <message>
        <source>About %1 still in the body (%2 to %3)</source>
        <translation>Aún en el cuerpo: unos %1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Hábitos</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add a drink, food or supplement …</source>
        <translation>Añadir una bebida, un alimento o un suplemento…</translation>
    </message>
    <message>
        <source>Add a drink, food or supplement</source>
        <translation>Añadir una bebida, un alimento o un suplemento</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Registrar: %1</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Registrado: %1.</translation>
    </message>
    <message>
        <source>Find another habit …</source>
        <translation>Buscar otro hábito…</translation>
    </message>
    <message>
        <source>Find another habit</source>
        <translation>Buscar otro hábito</translation>
    </message>
    <message>
        <source>About %1 still in the body</source>
        <translation>Aún en el cuerpo: unos %1</translation>
    </message>
</context>
<context>
    <name>myolog::HistoryList</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the diary</source>
        <translation>Buscar en el diario</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Typed and imported</source>
        <translation>Escritas e importadas</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escritas</translation>
    </message>
    <message>
        <source>%1 of %2 so far; still looking …</source>
        <translation>%1 de %2 hasta ahora; aún buscando …</translation>
    </message>
    <message>
        <source>Nothing fits. Change the search or the span.</source>
        <translation>Nada coincide. Cambie la búsqueda o el periodo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Enter opens an entry, F2 changes its value in the row.</source>
        <translation>Intro abre una entrada; F2 cambia su valor en la fila.</translation>
    </message>
    <message>
        <source>Log a twitch</source>
        <translation>Registrar una sacudida</translation>
    </message>
</context>
<context>
    <name>myolog::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change a value here.</source>
        <translation>Haga doble clic o pulse F2 para cambiar aquí un valor.</translation>
    </message>
</context>
<context>
    <name>myolog::HistoryPage</name>
    <message>
        <source>&amp;Close past days…</source>
        <translation>&amp;Cerrar días pasados…</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>Edi&amp;tar…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Delete all from this file</source>
        <translation>Eliminar todo lo de este archivo</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;Papelera</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Habit</source>
        <translation>&amp;Hábito</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Use “Add” to enter what you remember.</source>
        <translation>Todavía no hay nada registrado. «Añadir» empieza por lo que recuerde.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entry(s).</source>
        <translation>
            <numerusform>Se eliminó %Ln entrada.</numerusform>
            <numerusform>Se eliminaron %Ln entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n entry(s).</source>
        <translation>
            <numerusform>Se restauró %Ln entrada.</numerusform>
            <numerusform>Se restauraron %Ln entradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>myolog::IdentityCard</name>
    <message>
        <source>About you</source>
        <translation>De quién trata</translation>
    </message>
    <message>
        <source>A&amp;nonymous copy</source>
        <translation>Copia &amp;anónima</translation>
    </message>
    <message>
        <source>Leaves out name, date of birth, notes and questions.</source>
        <translation>Omite nombre, fecha de nacimiento, notas y preguntas.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation>Fecha de &amp;nacimiento</translation>
    </message>
</context>
<context>
    <name>myolog::LabDialog</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Lower end of the reference range</source>
        <translation>Límite inferior de la referencia</translation>
    </message>
    <message>
        <source>Upper end of the reference range</source>
        <translation>Límite superior de la referencia</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Laboratory value</source>
        <translation>Valor de laboratorio</translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation>Potasio</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnesio</translation>
    </message>
    <message>
        <source>Calcium</source>
        <translation>Calcio</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Copy value, unit and reference range from the laboratory&apos;s sheet. Ranges differ between laboratories.</source>
        <translation>Copie el valor, la unidad y los valores de referencia de la hoja del laboratorio. Las referencias varían de un laboratorio a otro.</translation>
    </message>
    <message>
        <source>The upper end lies under the lower end.</source>
        <translation>El límite superior está por debajo del inferior.</translation>
    </message>
    <message>
        <source>Record a laboratory value</source>
        <translation>Registrar un valor de laboratorio</translation>
    </message>
    <message>
        <source>&amp;What was measured?</source>
        <translation>¿&amp;Qué se midió?</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>Reference range &amp;from</source>
        <translation>Referencia &amp;desde</translation>
    </message>
    <message>
        <source>Reference range &amp;to</source>
        <translation>Referencia &amp;hasta</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
</context>
<context>
    <name>myolog::ListCard</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
</context>
<context>
    <name>myolog::MainWindow</name>
    <message>
        <source>Myolog diaries (*.myolog)</source>
        <translation>Diarios de Myolog (*.myolog)</translation>
    </message>
    <message>
        <source>%1 – Myolog</source>
        <translation>%1 – Myolog</translation>
    </message>
    <message>
        <source>Sample diary</source>
        <translation>Diario de ejemplo</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>El día está cerrado.</translation>
    </message>
    <message>
        <source>Open a diary</source>
        <translation>Abrir un diario</translation>
    </message>
    <message>
        <source>New diary</source>
        <translation>Nuevo diario</translation>
    </message>
    <message>
        <source>My diary.myolog</source>
        <translation>Mi diario.myolog</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>About Myolog</source>
        <translation>Acerca de Myolog</translation>
    </message>
    <message>
        <source>Myolog %1
A private diary for twitching muscles.
It is no medical device and makes no diagnosis.
Licence: GPL-3.0-or-later</source>
        <translation>Myolog %1
Un diario privado para músculos con sacudidas.
No es un producto sanitario y no hace diagnósticos.
Licencia: GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>The twitch is recorded.</source>
        <translation>La sacudida está registrada.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Cuándo acudir a una consulta médica</translation>
    </message>
</context>
<context>
    <name>myolog::MedicineDialog</name>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>for example 50 mg twice a day</source>
        <translation>por ejemplo 50 mg dos veces al día</translation>
    </message>
    <message>
        <source>Some medicines can go together with twitching. Ask your pharmacist or doctor; do not stop a prescribed medicine on your own. (Source: NHS, Twitching eyes and muscles)</source>
        <translation>Algunos medicamentos pueden ir acompañados de sacudidas. Pregunte en su farmacia o en la consulta médica; no deje por su cuenta un medicamento recetado. (Fuente: NHS, Twitching eyes and muscles)</translation>
    </message>
    <message>
        <source>Which medicine is it?</source>
        <translation>¿Qué medicamento es?</translation>
    </message>
    <message>
        <source>Record a medicine</source>
        <translation>Registrar un medicamento</translation>
    </message>
    <message>
        <source>&amp;Medicine</source>
        <translation>&amp;Medicamento</translation>
    </message>
    <message>
        <source>&amp;What happened?</source>
        <translation>¿&amp;Qué ocurrió?</translation>
    </message>
    <message>
        <source>&amp;Dose</source>
        <translation>&amp;Dosis</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
</context>
<context>
    <name>myolog::MenuBar</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>myolog::MonthView</name>
    <message>
        <source>Calendar of the month</source>
        <translation>Calendario del mes</translation>
    </message>
</context>
<context>
    <name>myolog::NoteDialog</name>
    <message>
        <source>A &amp;question for the next visit</source>
        <translation>Una &amp;pregunta para la próxima consulta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves.</source>
        <translation>Control+Intro guarda.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>There is nothing written yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;When?</source>
        <translation>¿&amp;Cuándo?</translation>
    </message>
</context>
<context>
    <name>myolog::OptionalDateEdit</name>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>about this day:</source>
        <translation>hacia este día:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>myolog::OwnFactorDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>&amp;Only log when it happens</source>
        <translation>&amp;Solo registrar cuando ocurra</translation>
    </message>
    <message>
        <source>Own factor</source>
        <translation>Factor propio</translation>
    </message>
    <message>
        <source>an amount, added up over the day</source>
        <translation>una cantidad; se suma por día</translation>
    </message>
    <message>
        <source>a scale from 0 to 10</source>
        <translation>una escala de 0 a 10</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>por encima del límite</translation>
    </message>
    <message>
        <source>at the limit or more</source>
        <translation>en el límite o más</translation>
    </message>
    <message>
        <source>under the limit</source>
        <translation>por debajo del límite</translation>
    </message>
    <message>
        <source>With a limit, days beyond it are compared with the other days.</source>
        <translation>Con un límite, los días más allá de él se comparan con los demás.</translation>
    </message>
    <message>
        <source>number of times or pieces</source>
        <translation>número de veces o de piezas</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>There is one with this name already.</source>
        <translation>Ya hay uno con este nombre.</translation>
    </message>
    <message>
        <source>Between 0 and %1, please.</source>
        <translation>Entre 0 y %1, por favor.</translation>
    </message>
    <message>
        <source>Own factor %1</source>
        <translation>Factor propio %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;What is it?</source>
        <translation>¿&amp;Qué es?</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>&amp;Limit (optional)</source>
        <translation>&amp;Límite (puede quedar vacío)</translation>
    </message>
    <message>
        <source>&amp;Compare days</source>
        <translation>&amp;Comparar días</translation>
    </message>
</context>
<context>
    <name>myolog::OwnIntakeDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Own drink or food</source>
        <translation>Bebida o alimento propio</translation>
    </message>
    <message>
        <source>drink</source>
        <translation>bebida</translation>
    </message>
    <message>
        <source>food</source>
        <translation>alimento</translation>
    </message>
    <message>
        <source>supplement</source>
        <translation>suplemento</translation>
    </message>
    <message>
        <source>for example cup, 200 ml</source>
        <translation>por ejemplo taza, 200 ml</translation>
    </message>
    <message>
        <source>Leave blank what a serving does not contain. Entries already made keep their amounts.</source>
        <translation>Deje vacío lo que una porción no contiene. Las entradas anteriores conservan sus cantidades.</translation>
    </message>
    <message>
        <source>What one serving carries</source>
        <translation>Qué contiene una porción</translation>
    </message>
    <message>
        <source>An amount is not negative.</source>
        <translation>Una cantidad no es negativa.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>What does a serving carry?</source>
        <translation>¿Qué contiene una porción?</translation>
    </message>
    <message>
        <source>Own drink or food %1</source>
        <translation>Bebida o alimento propio %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Serving</source>
        <translation>&amp;Porción</translation>
    </message>
    <message>
        <source>A drink, food or supplement has this name already.</source>
        <translation>Una bebida, un alimento o un suplemento ya tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>myolog::PagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vista previa de la página</translation>
    </message>
    <message>
        <source>Zoom with + and -, or with Ctrl and the wheel; 0 fits the width.</source>
        <translation>Acerque o aleje con + y -, o con Control y la rueda; 0 ajusta al ancho.</translation>
    </message>
</context>
<context>
    <name>myolog::PeriodChooser</name>
    <message>
        <source>From … to …</source>
        <translation>Del … al …</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periodo</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>De&amp;sde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
</context>
<context>
    <name>myolog::PreferencesPage</name>
    <message>
        <source>Your own factors</source>
        <translation>Factores propios</translation>
    </message>
    <message>
        <source>Add anything else you want to track.</source>
        <translation>Se puede añadir otra cosa que registrar.</translation>
    </message>
    <message>
        <source>Add drinks or foods that are missing from the list.</source>
        <translation>Se puede añadir lo que falta entre las bebidas y los alimentos.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>No medicine is recorded.</source>
        <translation>No hay ningún medicamento registrado.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>Own factor</source>
        <translation>Factor propio</translation>
    </message>
    <message>
        <source>Your own drinks and foods</source>
        <translation>Bebidas y alimentos propios</translation>
    </message>
</context>
<context>
    <name>myolog::PreviewAndChoices</name>
    <message>
        <source>Choices for the page</source>
        <translation>Opciones de la página</translation>
    </message>
</context>
<context>
    <name>myolog::QuestionList</name>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Questions for the visit</source>
        <translation>Preguntas para la consulta</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change a question.</source>
        <translation>Haga doble clic o pulse F2 para cambiar una pregunta.</translation>
    </message>
    <message>
        <source>A question for the doctor</source>
        <translation>Una pregunta para la consulta</translation>
    </message>
    <message>
        <source>New question for the visit</source>
        <translation>Nueva pregunta para la consulta</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Añadi&amp;r</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>Change a question</source>
        <translation>Cambiar una pregunta</translation>
    </message>
    <message>
        <source>Delete a question</source>
        <translation>Eliminar una pregunta</translation>
    </message>
</context>
<context>
    <name>myolog::SampleBanner</name>
    <message>
        <source>This is a sample diary. Your own diary is untouched.</source>
        <translation>Este es un diario de ejemplo. Su propio diario no se toca.</translation>
    </message>
    <message>
        <source>Back to my diary</source>
        <translation>Volver a mi diario</translation>
    </message>
</context>
<context>
    <name>myolog::SectionsCard</name>
    <message>
        <source>On the page</source>
        <translation>En la página</translation>
    </message>
    <message>
        <source>A table with a row for each day of the period.</source>
        <translation>Una tabla con una fila por cada día del periodo.</translation>
    </message>
    <message>
        <source>Table of every &amp;day, on sheets of its own</source>
        <translation>Tabla de todos los &amp;días, en hojas aparte</translation>
    </message>
</context>
<context>
    <name>myolog::Session</name>
    <message>
        <source>The diary “%1” is already open in another window of Myolog. Please use that window, or close it first.</source>
        <translation>El diario «%1» ya está abierto en otra ventana de Myolog. Use esa ventana o ciérrela primero.</translation>
    </message>
</context>
<context>
    <name>myolog::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>myolog::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>Escriba o señale: labio, párpado…</translation>
    </message>
    <message>
        <source>Where does it twitch?</source>
        <translation>¿Dónde nota las sacudidas?</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>¿De qué lado?</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>As in a mirror: your left is on the left.</source>
        <translation>Como en un espejo: su izquierda está a la izquierda.</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose a place, or leave this empty.</source>
        <translation>«%1» no está en la lista. Elija una zona o deje esto vacío.</translation>
    </message>
    <message>
        <source>Which one: %1?</source>
        <translation>¿Cuál de estas: %1?</translation>
    </message>
</context>
<context>
    <name>myolog::StillQuestion</name>
    <message>
        <source>Still twitching</source>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>It stopped, I don&apos;t know when</source>
        <translation>Paró, no sé cuándo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save when it stopped</source>
        <translation>Guardar el final</translation>
    </message>
    <message>
        <source>It stopped at</source>
        <translation>Paró a las</translation>
    </message>
    <message>
        <source>Still twitching? It began at %1.</source>
        <translation>¿Sigue la sacudida? Empezó a las %1.</translation>
    </message>
    <message>
        <source>Still twitching? It began %1.</source>
        <translation>¿Sigue la sacudida? Empezó %1.</translation>
    </message>
    <message>
        <source>%1 is still to come. Please write when it stopped.</source>
        <translation>%1 aún no ha llegado. Escriba cuándo paró.</translation>
    </message>
    <message>
        <source>Please write a time, for example 21:30.</source>
        <translation>Escriba una hora, por ejemplo 21:30.</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Parar el cronómetro</translation>
    </message>
</context>
<context>
    <name>myolog::TodayPage</name>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>El día está cerrado.</translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation>Reabrir el día</translation>
    </message>
    <message>
        <source>The day is open again.</source>
        <translation>El día vuelve a estar abierto.</translation>
    </message>
    <message>
        <source>Before %1 this still belongs to %2.</source>
        <translation>Antes de las %1, esto pertenece aún al %2.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Sin cerrar</translation>
    </message>
</context>
<context>
    <name>myolog::TrendsPage</name>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the picture with its sentence</source>
        <translation>Copia la imagen con su frase</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Show a&amp;ll of it</source>
        <translation>&amp;Mostrar todo</translation>
    </message>
    <message>
        <source>Plus and minus or Ctrl with the wheel draw the timeline out, Shift with an arrow or dragging moves it, 0 shows all of it.</source>
        <translation>Más y menos o Control con la rueda estiran la línea de tiempo, Mayús con una flecha o arrastrar la desplaza, 0 la muestra entera.</translation>
    </message>
    <message>
        <source>In calm mode findings rest between two checks. The Findings page shows them when you ask for them.</source>
        <translation>En el modo tranquilo los hallazgos descansan entre dos comprobaciones. La página «Hallazgos» los muestra cuando usted lo pide.</translation>
    </message>
    <message>
        <source>The comparisons are being computed: %1 % done.</source>
        <translation>Las comparaciones se están calculando: %1 % hecho.</translation>
    </message>
    <message>
        <source>A click or Enter draws it large, with all its signs named.</source>
        <translation>Un clic o Intro lo muestra en grande, con el nombre de todos los signos.</translation>
    </message>
</context>
<context>
    <name>myolog::TwitchBar</name>
    <message>
        <source>Log a twitch</source>
        <translation>Registrar una sacudida</translation>
    </message>
    <message>
        <source>It is twitching now</source>
        <translation>Sacudida en curso</translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <translation>Última: %1, %2</translation>
    </message>
    <message>
        <source>Twitching for %1</source>
        <translation>En curso desde hace %1</translation>
    </message>
    <message>
        <source>Stop: it has ended</source>
        <translation>Parar: ya terminó</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Iniciar el cronómetro</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Parar el cronómetro</translation>
    </message>
    <message>
        <source>It is twitching now, where it did last time</source>
        <translation>La sacudida ocurre ahora, en el mismo lugar que la última vez</translation>
    </message>
    <message>
        <source>As last time: %1</source>
        <translation>Como la última vez: %1</translation>
    </message>
    <message>
        <source>%1, counts for %2</source>
        <translation>%1, cuenta para el %2</translation>
    </message>
</context>
<context>
    <name>myolog::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>myolog::UnrecordedLine</name>
    <message>
        <source>Not recorded:</source>
        <translation>Sin registrar:</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registrar: %1</translation>
    </message>
</context>
<context>
    <name>myolog::VisitPage</name>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Guardar PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Page for the doctor</source>
        <translation>Página para la consulta</translation>
    </message>
    <message>
        <source>Questions for the visit</source>
        <translation>Preguntas para la consulta</translation>
    </message>
    <message>
        <source>The diary could not be read, so there is no page to show.</source>
        <translation>No se pudo leer el diario, así que no hay página que mostrar.</translation>
    </message>
    <message>
        <source>These characters are in no installed font and are missing: %1</source>
        <translation>Estos caracteres no están en ninguna fuente instalada y faltan: %1</translation>
    </message>
    <message>
        <source>Twitch diary %1</source>
        <translation>Diario de sacudidas %1</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The page is being made …</source>
        <translation>Se está preparando la página…</translation>
    </message>
</context>
<context>
    <name>myolog::WarningsCard</name>
    <message>
        <source>See Findings</source>
        <translation>Ver Hallazgos</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Worth discussing with a doctor: %1.</source>
        <translation>Conviene comentarlo con un médico: %1.</translation>
    </message>
</context>
<context>
    <name>myolog::WatchCard</name>
    <message>
        <source>What you want to know</source>
        <translation>Lo que quiere saber</translation>
    </message>
    <message>
        <source>Watch a habit</source>
        <translation>Seguir un hábito</translation>
    </message>
    <message>
        <source>Three habits are watched, and each more makes a chance finding likelier. Stop watching one to choose another.</source>
        <translation>Hay tres hábitos en seguimiento, y cada uno más hace más probable un hallazgo por azar. Deje de seguir uno para elegir otro.</translation>
    </message>
    <message>
        <source>Choose up to three habits beforehand. They are judged apart from all others: fewer questions get a clear answer sooner.</source>
        <translation>Elija de antemano hasta tres hábitos. Se valoran aparte de los demás: con menos preguntas, la respuesta clara llega antes.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>Dejar de seguir %1</translation>
    </message>
    <message>
        <source>Stop watching a habit</source>
        <translation>Dejar de seguir un hábito</translation>
    </message>
</context>
<context>
    <name>myolog::WelcomeCard</name>
    <message>
        <source>Twitching often goes with common, usually harmless things: stress, fatigue, too little sleep, a lot of caffeine.</source>
        <translation>Lo que suele acompañar a las sacudidas es frecuente y, por lo general, inofensivo: estrés, cansancio, dormir poco, mucha cafeína.</translation>
    </message>
    <message>
        <source>See a doctor if it lasts longer than two weeks, comes in more than one place, or may be linked to a medicine.</source>
        <translation>Acuda a una consulta médica si duran más de dos semanas, aparecen en más de una zona o un medicamento puede tener que ver.</translation>
    </message>
    <message>
        <source>If you have any of these signs, do not wait for a diary; get care at once: %1.</source>
        <translation>No espere a llevar un diario y busque atención médica de inmediato si nota alguna de estas señales: %1.</translation>
    </message>
    <message>
        <source>Welcome to your diary</source>
        <translation>Le damos la bienvenida a su diario</translation>
    </message>
    <message>
        <source>Begin without a twitch</source>
        <translation>Empezar sin una sacudida</translation>
    </message>
    <message>
        <source>Record a twitch now</source>
        <translation>Registrar una sacudida ahora</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Fuentes: %1</translation>
    </message>
    <message>
        <source>Where does it twitch?</source>
        <translation>¿Dónde nota las sacudidas?</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>¿Desde cuándo?</translation>
    </message>
    <message>
        <source>Look at a sample diary</source>
        <translation>Ver un diario de ejemplo</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing has to be answered.</source>
        <translation>Todo queda en este equipo. No hay que responder a nada.</translation>
    </message>
    <message>
        <source>Recorded: a twitch now, %1.</source>
        <translation>Registrado: una sacudida ahora, %1.</translation>
    </message>
    <message>
        <source>Record the first twitch</source>
        <translation>Registrar la primera sacudida</translation>
    </message>
    <message>
        <source>First noticed: about %1; it can be changed in Preferences.</source>
        <translation>Notado por primera vez: hacia el %1; se puede cambiar en Preferencias.</translation>
    </message>
</context>
<context>
    <name>myolog::WhenEdit</name>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>15 min ago</source>
        <translation>hace 15 min</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>hace 1 h</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro momento</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exacta</translation>
    </message>
    <message>
        <source>about</source>
        <translation>aproximada</translation>
    </message>
    <message>
        <source>only the day is known</source>
        <translation>solo se conoce el día</translation>
    </message>
    <message>
        <source>How exact is the time?</source>
        <translation>¿Con qué exactitud se conoce la hora?</translation>
    </message>
</context>
<context>
    <name>myolog::WorthKnowingCard</name>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>%1: %2 recorded. Source of the limit: %3.</source>
        <translation>%1: %2 ese día. Fuente del límite: %3.</translation>
    </message>
</context>
<context>
    <name>myolog::YearView</name>
    <message>
        <source>Calendar of the year</source>
        <translation>Calendario del año</translation>
    </message>
</context>
</TS>
