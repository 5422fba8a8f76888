### Deutsch. Alles, was das Programm sagt; das Original ist en.ftl.
### Anrede „Sie“ (nur wenn ein Kind schreibt „du“); Wörter, die für alle passen, ohne Sonderzeichen. Kurze Sätze, einfache Sprache.

-name = Poruch

## ── First contact ──

choose-language = 🌐 Poruch · Поруч

notice =
    Ich heiße { -name }. Ich bin ein Computerprogramm und helfe Ihnen, Hilfe in Ihrer Nähe zu finden. Ich bin kein Mensch und kann mich irren.
    Alles ist kostenlos. Ich entscheide nichts über Sie, und ich frage nie nach Geld, Dokumenten oder Passwörtern.
    Wenn Sie weitermachen, merke ich mir Ihre Sprache, den Ort, den Sie nennen, und was Sie gesucht haben, aber nicht Ihre Worte – außer einer Frage, auf die ich keine Antwort habe, ohne Namen und Nummern. Mehr: /privacy. Alles löschen: /delete.
button-consent-yes = Weiter
button-consent-no = Nein, nur fragen

welcome = Gut, dass Sie da sind. Schreiben Sie mit eigenen Worten, was Sie brauchen, oder wählen Sie unten aus.
welcome-refused = Das ist in Ordnung. Ich speichere nichts über Sie und helfe Ihnen genauso. Schreiben Sie mit eigenen Worten, was Sie brauchen, oder wählen Sie unten aus.

notice-first = Bevor wir weitermachen, sollten Sie wissen:

## ── Menu and small talk ──

menu = Was brauchen Sie? Wählen Sie aus, oder schreiben Sie es mit eigenen Worten.
button-menu = Alle Themen
button-menu-more = Mehr Themen
button-menu-less = Weniger Themen
button-human = Mit einem Menschen sprechen
button-emergency = Notrufnummern
button-privacy = Gespeichertes über mich

greeting = Guten Tag. Schön, dass Sie schreiben. Was brauchen Sie?
thanks = Gern geschehen. Schreiben Sie wieder, wenn Sie etwas brauchen.
goodbye = Alles Gute für Sie. Ich bin Tag und Nacht da.
affirm-nothing = Gut. Was brauchen Sie?
deny-nothing = In Ordnung. Was brauchen Sie stattdessen?

help =
    Ich heiße { -name } und bin ein Computerprogramm. Ich helfe Menschen, die fliehen mussten, Hilfe in der Nähe zu finden: einen Schlafplatz, Essen, ärztliche Hilfe, Rechtsberatung, Unterricht, Papiere und mehr. Es ist kostenlos.
    • Schreiben Sie mit eigenen Worten, was Sie brauchen. Sie können einen Ort nennen: „Kinderarzt in Lublin“.
    • Fragen Sie nach dem, was ich gezeigt habe: „Ist am Sonntag offen?“, „Die Telefonnummer?“, „Gibt es noch etwas?“
    • /human – mit einem Menschen sprechen
    • /language – die Sprache wechseln
    • /privacy – was über Sie gespeichert ist
    • /mydata – es ansehen
    • /delete – es löschen
    • /exit oder das Wort „{ $word }“ – schnell schließen und die Nachrichten löschen, die sich löschen lassen
    Ich zeige nur, was Menschen gesammelt und geprüft haben. Wenn ich etwas nicht weiß, sage ich das. Ich entscheide nichts in Ihrer Sache.

command-start = Anfangen
command-help = So funktioniert es
command-language = Die Sprache wechseln
command-human = Mit einem Menschen sprechen
command-privacy = Was über Sie gespeichert ist
command-mydata = Gespeichertes ansehen
command-delete = Alles über Sie löschen
command-exit = Schnell schließen

## ── Not understood, not known ──

did-you-mean = Vielleicht habe ich Sie nicht richtig verstanden. Meinen Sie etwas davon?
button-none-of-these = Nichts davon
not-understood = Das habe ich leider nicht verstanden. Sagen Sie es bitte mit anderen Worten, wählen Sie unten ein Thema, oder sprechen Sie mit einem Menschen.
out-of-scope = Dabei kann ich nicht helfen. Ich kenne Stellen, die Menschen nach der Flucht helfen: Unterkunft, Essen, ärztliche Hilfe, Papiere, Unterricht und mehr.
not-known = Das weiß ich nicht sicher, und ich möchte nicht raten. Vielleicht weiß es jemand aus der Beratung. Sie können auch unten ein Thema wählen.
nothing-found = Ich habe nichts Passendes gefunden. Das heißt nicht, dass es keine Hilfe gibt. Versuchen Sie es mit einem anderen Ort oder Thema, oder sprechen Sie mit einem Menschen.
nothing-found-town = Ich kenne nichts Passendes. Ort: { $town }. Das heißt nicht, dass es keine Hilfe gibt. Versuchen Sie es mit einem anderen Ort oder Thema, oder sprechen Sie mit einem Menschen.
offer-human = Bisher konnte ich Ihnen nicht helfen. Möchten Sie mit einem Menschen sprechen?
degraded = Im Moment verstehe ich etwas schlechter als sonst. Wenn das hier nicht passt, nehmen Sie andere Worte, oder sagen Sie, dass Sie mit einem Menschen sprechen möchten.

intent-help = Was können Sie?
intent-nearest = Was ist in meiner Nähe?
intent-opening_hours = Wann ist geöffnet?
intent-contact_details = Telefon und Adresse
intent-more_results = Andere zeigen
intent-ask_human = Mit einem Menschen sprechen
intent-change_language = Andere Sprache
intent-feedback_good = Das hat mir geholfen
intent-feedback_bad = Etwas war falsch
intent-report_abuse = Jemand war schlecht zu mir
intent-privacy = Gespeichertes über mich
intent-crisis = Ich bin in Gefahr

## ── Needs ──

need-shelter = Schlafplatz, Wohnung
need-food = Essen
need-basic_items = Kleidung und Alltagsdinge
need-cash = Geld und Sozialleistungen
need-health = Arzt und Medikamente
need-mental_health = Jemand zum Reden
need-children = Hilfe für Kinder, Betreuung
need-education = Schule und Universität
need-language_course = Sprachkurse
need-employment = Arbeit
need-legal = Anwalt, Rechtsberatung
need-documents = Papiere und Dokumente
need-disability = Behinderung und Pflege
need-protection = Schutz vor Gewalt
need-family_tracing = Vermisste Angehörige
need-interpretation = Dolmetschen, Übersetzen
need-transport = Bus, Bahn, Fahrten
need-community = Menschen kennenlernen
need-connectivity = Telefon und Internet
need-veterans = Hilfe für Kriegsveteranen
need-information = Auskunft

## ── Where? ──

ask-place = { $need }: In welchem Ort suchen Sie Hilfe? Schreiben Sie den Namen. Sie können auch einmal Ihren Standort senden. Sie müssen nicht: Ich brauche ihn nur, um nach Entfernung zu ordnen, und speichere ihn nicht.
ask-place-open = In welchem Ort suchen Sie Hilfe? Schreiben Sie den Namen. Sie können auch einmal Ihren Standort senden. Sie müssen nicht: Ich brauche ihn nur, um nach Entfernung zu ordnen, und speichere ihn nicht.
ask-place-skip = Oder machen Sie ohne Ort weiter:
button-share-position = 📍 Standort einmal senden
button-skip-place = Überall und online
place-which = Welchen Ort meinen Sie?
button-other-town = Anderer Ort
place-label = { $town }, { $country }
place-unknown = Einen Ort mit diesem Namen kenne ich nicht. Prüfen Sie bitte die Schreibweise, oder schreiben Sie einen größeren Ort in der Nähe.
place-noted = Ort: { $town }. Was brauchen Sie dort?
position-noted = Danke. Was brauchen Sie? Ich nutze Ihren Standort einmal und speichere ihn nicht.
position-lost = Ich habe Ihren Standort nicht mehr, weil ich ihn nicht speichere. Senden Sie ihn bitte noch einmal, oder schreiben Sie Ihren Ort.
live-declined = Bitte teilen Sie Ihren Standort nicht dauernd. Ich verfolge nicht, wo jemand ist. Es reicht, wenn Sie Ihren Ort schreiben oder den Standort einmal senden.

## ── Results ──

results-town = { $needs } · { $town }
results-position = { $needs } · in Ihrer Nähe
results-anywhere = { $needs }
relaxed-open_now = Von dem, was passt, ist gerade nichts geöffnet. Diese Stellen öffnen später.
relaxed-open_then = Von dem, was passt, ist zu dieser Zeit nichts geöffnet. Diese Stellen haben zu anderen Zeiten geöffnet.
relaxed-open_always = Von dem, was passt, ist nichts Tag und Nacht geöffnet. Diese Stellen haben Öffnungszeiten.
relaxed-language = Ich habe keine Stelle gefunden, die angibt, Ihre Sprache zu sprechen. Diese Stellen können vielleicht trotzdem helfen.
relaxed-access = Ich habe keine Stelle gefunden, die angibt, dass man so hineinkommt, wie Sie es brauchen. Bitte rufen Sie vorher an.
relaxed-women_only = Ich habe keine Stelle gefunden, die angibt, nur für Frauen da zu sein. Diese nehmen auch andere auf.
relaxed-distance = In der Nähe habe ich nichts gefunden. Diese Stellen sind weiter weg.
relaxed-need = Genau dafür habe ich nichts gefunden. Vielleicht helfen auch diese Stellen.
more-none = Das war alles, was ich gefunden habe. Versuchen Sie es mit einem anderen Ort oder Thema, oder sprechen Sie mit einem Menschen.
which-one = Ich weiß nicht, welche Stelle Sie meinen. Sagen Sie mir zuerst, was Sie brauchen, dann kann ich Ihnen mehr sagen.
record-gone = Dieser Eintrag steht nicht mehr in der Liste. Bitte suchen Sie noch einmal.
button-more = Andere zeigen
button-pin = 📍 Karte
button-phone = Telefonnummern
button-hours = Öffnungszeiten
button-good = Das hat geholfen
button-bad = Etwas war falsch
button-website = Internetseite
button-show = Einzelheiten
button-source = Quelle

## ── A card ──

distance-km = { $km } km
distance-m = { $m } m
card-distance = { $distance } entfernt
card-distance-centre = { $distance } vom Zentrum
card-town = Ort: { $town }
card-town-only = Die genaue Adresse kenne ich nicht.
card-online = Online oder am Telefon
card-confidential = Die Adresse wird nicht gezeigt, damit dort alle sicher sind. Bitte rufen Sie an.
card-open-until = Geöffnet bis { $time }
card-open-always = Tag und Nacht geöffnet
card-open = Jetzt geöffnet
card-opens-today = Jetzt geschlossen, öffnet heute um { $time }
card-opens-day = Jetzt geschlossen. Öffnet: { $day }, { $time }
card-closed = Jetzt geschlossen
card-hours-unknown = Öffnungszeiten nicht bekannt. Bitte rufen Sie an, bevor Sie hingehen.
card-hours-unknown-nophone = Öffnungszeiten nicht bekannt.
card-phone = Telefon: { $numbers }
card-email = E-Mail: { $email }
card-languages = Sprachen: { $languages }
card-accepts = Für diese Situation: { $statuses }
card-groups = Für: { $groups }
card-gender-female = Nur für Frauen
card-gender-male = Nur für Männer
card-age-between = Alter: { $from } bis { $to }
card-age-from = Alter: ab { $from }
card-age-to = Alter: bis { $to }
card-area = Zuständig für: { $area }
card-eligibility = Wer kommen kann: { $text }
card-application = So bekommen Sie es: { $text }
card-fees = Kosten: { $text }
card-cost-free = Kostenlos
card-cost-reduced = Zu ermäßigtem Preis
card-cost-paid = Das kostet Geld
card-appointment-required = Bitte machen Sie vorher einen Termin aus.
card-appointment-walk_in = Sie können ohne Termin kommen.
card-accessibility = Zugang: { $facts }
card-alert = Bitte beachten: { $text }
card-checked = Geprüft: { $date }
card-check-unknown = Datum der letzten Prüfung nicht bekannt
card-source = Quelle: { $source }
card-original = Dieser Text ist noch nicht übersetzt. Er steht hier in der Originalsprache: { $language }.
translation-unreviewed = Diese Übersetzung hat noch niemand geprüft, der die Sprache als Muttersprache spricht.
translation-machine = Diesen Text hat eine Maschine übersetzt. Er kann Fehler enthalten.
translation-stale = Der Originaltext wurde nach dieser Übersetzung geändert.
machine-translation = Maschinelle Übersetzung

warning-unverified_contact = Die Kontaktdaten sind noch nicht geprüft. Bitte fragen Sie die Beratung, bevor Sie dorthin fahren.
warning-check_overdue = Die letzte Prüfung ist lange her. Bitte rufen Sie an oder fragen Sie nach, bevor Sie hingehen.
warning-temporarily_closed = Vorübergehend geschlossen.
warning-untranslated = Noch nicht übersetzt.
warning-stale_translation = Die Übersetzung ist vielleicht veraltet.
warning-hours_expired = Die Öffnungszeiten sind vielleicht veraltet. Bitte rufen Sie an, bevor Sie hingehen.
warning-confidential = Die Adresse wird zur Sicherheit nicht gezeigt.
warning-example = Beispieleintrag. Diese Stelle ist erfunden, um das Programm auszuprobieren. Gehen Sie nicht dorthin.
warning-reported = Andere haben gemeldet, dass hier etwas nicht stimmt. Bitte rufen Sie an, bevor Sie hingehen.
warning-reported_answer = Andere haben gemeldet, dass hier etwas nicht stimmt. Bitte vergleichen Sie es mit der Quelle.

reason-need = passt zu dem, was Sie brauchen: { $need }
reason-in_town = in Ihrem Ort: { $town }
reason-distance = { $distance } entfernt
reason-online = online oder am Telefon
reason-same_country = im selben Land: { $country }
reason-open_until = geöffnet bis { $time }
reason-opens_at = öffnet: { $day }, { $time }
reason-closed_now = jetzt geschlossen
reason-hours_unknown = Öffnungszeiten nicht bekannt
reason-open_on_arrival = geöffnet, wenn Sie ankommen (etwa { $minutes } Minuten)
reason-closed_on_arrival = schon geschlossen, wenn Sie ankommen (etwa { $minutes } Minuten)
reason-closed_on_arrival_opens = schon geschlossen, wenn Sie ankommen (etwa { $minutes } Minuten); öffnet: { $day }, { $time }
reason-open_then = { $day }: { $times }
reason-closed_then = geschlossen: { $day }
reason-speaks = spricht Ihre Sprache: { $language }
reason-accepts = für diese Situation: { $status }
reason-for_group = gedacht für: { $group }
reason-checked = { $days ->
    [0] heute geprüft
    [one] vor { $days } Tag geprüft
   *[other] vor { $days } Tagen geprüft
  }
reason-check_overdue = { $days ->
    [one] zuletzt vor { $days } Tag geprüft, bitte erst nachfragen
   *[other] zuletzt vor { $days } Tagen geprüft, bitte erst nachfragen
  }
reason-unverified_contact = Kontaktdaten noch nicht geprüft
reason-temporarily_closed = vorübergehend geschlossen
reason-matches_words = passt zu Ihren Worten
reason-matches_meaning = passt zu dem, was Sie meinen

## ── Opening hours and contact ──

hours-title = Öffnungszeiten: { $name }
hours-day = { $day }: { $times }
hours-day-closed = { $day }: geschlossen
hours-unknown = Die Öffnungszeiten kenne ich nicht. Bitte rufen Sie an, bevor Sie hingehen.
hours-unknown-nophone = Die Öffnungszeiten kenne ich nicht, und ich habe keine Telefonnummer. Vielleicht kann die Beratung es herausfinden.
hours-ask = Öffnungszeiten können sich ändern, vor allem an Feiertagen. Rufen Sie vor einem weiten Weg an.
contact-title = { $name }
contact-address = Adresse: { $address }
contact-none = Für diese Stelle habe ich keine geprüften Kontaktdaten. Vielleicht kann die Beratung sie herausfinden.

## ── Legal status, groups, access, languages ──

status-asylum_seeker = laufender Asylantrag
status-recognised_refugee = Anerkennung als Flüchtling
status-subsidiary_protection = subsidiärer Schutz
status-temporary_protection = vorübergehender Schutz
status-stateless = ohne Staatsangehörigkeit
status-undocumented = ohne Papiere
status-citizen = Staatsangehörigkeit des Landes
status-displaced_inside = Vertreibung innerhalb des eigenen Landes

group-family = Familien
group-woman = Frauen
group-unaccompanied_child = Kinder, die allein sind
group-youth = junge Menschen
group-older_person = ältere Menschen
group-disability = Menschen mit Behinderung
group-serious_illness = Menschen mit einer schweren Krankheit
group-single_parent = Alleinerziehende
group-lgbtqi = queere Menschen (LGBTQI+)

access-wheelchair = mit dem Rollstuhl zugänglich
access-step_free = ohne Stufen
access-lift = Aufzug
access-hearing_loop = Hörschleife für Hörgeräte
access-sign_language = Gebärdensprache
access-accessible_toilet = barrierefreie Toilette

language-en = Englisch
language-uk = Ukrainisch
language-ru = Russisch
language-ro = Rumänisch
language-pl = Polnisch
language-ar = Arabisch
language-fa = Persisch / Dari
language-ps = Paschtu
language-tr = Türkisch
language-fr = Französisch
language-es = Spanisch
language-de = Deutsch

## ── Feedback ──

feedback-thanks-good = Danke. Das hilft auch dem nächsten Menschen.
feedback-what = Das tut mir leid. Was war falsch? Ihre Antwort wird ohne Ihren Namen gespeichert.
feedback-thanks-bad = Danke, dass Sie mir das sagen. Die Menschen, die diese Liste pflegen, prüfen es. Soll ich Ihnen andere Stellen zeigen?
button-bad-closed = Es war geschlossen
button-bad-wrong_number = Falsche Telefonnummer
button-bad-wrong_address = Falsche Adresse
button-bad-money = Man wollte Geld von mir
button-bad-other = Etwas anderes

## ── Abuse by somebody who should help ──

report-intro = Danke, dass Sie mir das sagen. Sie sind nicht schuld daran. Hilfe ist immer kostenlos. Niemand darf dafür Geld, Sex, Arbeit oder Gefälligkeiten von Ihnen verlangen.
report-team =
    Sie können es einem kleinen Team sagen, das sich nur um solche Meldungen kümmert. Andere, die hier helfen, sehen es nicht. Sie verlieren deshalb keine Hilfe.
    Das Team würde eine Nummer sehen, Ihre Sprache und das, was Sie ihm schreiben möchten. Ihren Namen würde es nicht sehen.
    Soll ich Sie mit diesem Team verbinden?
button-report-yes = Ja, mit dem Team verbinden
report-declined = Das ist in Ordnung. Sie können jederzeit darauf zurückkommen.
report-no-desk =
    Danke, dass Sie mir das sagen. Sie sind nicht schuld daran. Hilfe ist immer kostenlos. Niemand darf dafür Geld, Sex, Arbeit oder Gefälligkeiten von Ihnen verlangen.
    Im Moment habe ich kein solches Team hinter mir. Sie können es einer anderen Organisation sagen, der Sie vertrauen, oder der Polizei. Diese Nummern können helfen:
report-opened = Ihre Meldung hat die Nummer { $number }. Jemand aus dem Team wird Ihnen hier schreiben. Erzählen Sie nur, was Sie erzählen möchten.

## ── A person, please ──

case-offer = Jemand aus der Beratung, ein echter Mensch, kann Ihnen hier schreiben. Es ist kostenlos. Ich würde nur das weitergeben:
case-offer-needs = • Was Sie suchen: { $needs }
case-offer-town = • Ort: { $town }
case-offer-language = • Ihre Sprache: { $language }
case-offer-shown = • { $count ->
    [one] { $count } Eintrag, den ich Ihnen gezeigt habe
   *[other] { $count } Einträge, die ich Ihnen gezeigt habe
  }
case-offer-wish-woman = • Wenn möglich: eine Frau
case-offer-wish-man = • Wenn möglich: ein Mann
case-offer-consent = Die Beratung sieht eine Nummer, nicht Ihren Namen und nicht Ihre Telefonnummer. Was Sie der Beratung schreiben, gebe ich weiter. Sind Sie einverstanden?
button-case-yes = Ja, weitergeben
button-case-no = Nein, danke
button-case-without-needs = Ohne das, was ich suche
button-case-with-needs = Mit dem, was ich suche
button-case-without-town = Ohne den Ort
button-case-with-town = Mit dem Ort
button-case-without-shown = Ohne das Gezeigte
button-case-with-shown = Mit dem Gezeigten
button-wish-woman = Lieber eine Frau
button-wish-man = Lieber ein Mann
button-wish-any = Egal, wer
case-declined = In Ordnung, ich gebe nichts weiter. Was kann ich sonst für Sie tun?
case-opened = Erledigt. Die Nummer Ihrer Anfrage ist { $number }. Jemand aus der Beratung wird Ihnen in diesem Chat schreiben.
case-reopened = Ihre Anfrage { $number } ist wieder offen. Jemand wird Ihnen in diesem Chat schreiben.
case-wait = { $minutes ->
    [one] Meistens dauert es ungefähr { $minutes } Minute.
   *[other] Meistens dauert es ungefähr { $minutes } Minuten.
  }
case-wait-unknown = Ich weiß nicht, wie lange es dauert.
case-off-duty = Gerade hat niemand Dienst.
case-duty = Die Beratung ist zu diesen Zeiten da: { $duty }.
case-hotline = Wenn es nicht warten kann, rufen Sie an:
case-meanwhile = Bis dahin können Sie mich weiter fragen. Was Sie mir jetzt schreiben, gebe ich an niemanden weiter.
case-waited = { $minutes ->
    [one] Es tut mir leid: Sie warten schon { $minutes } Minute, und noch ist niemand frei. Ihre Anfrage bleibt offen. Sobald jemand frei ist, bekommen Sie hier eine Nachricht.
   *[other] Es tut mir leid: Sie warten schon { $minutes } Minuten, und noch ist niemand frei. Ihre Anfrage bleibt offen. Sobald jemand frei ist, bekommen Sie hier eine Nachricht.
  }
case-already = Ihre Anfrage { $number } ist schon offen. Jemand aus der Beratung wird Ihnen hier schreiben.
case-no-desk = Im Moment habe ich keine Beratung hinter mir. Unter diesen Nummern antworten Menschen:
case-joined = Jetzt ist jemand aus der Beratung bei Ihnen. Die Beratung sieht, was ich mit Ihrem Einverständnis weitergegeben habe, und was Sie von jetzt an hier schreiben. Ich bin still, bis Sie beide fertig sind.
case-ask-place = Die Beratung fragt, wo Sie sind. Schreiben Sie den Namen des Ortes oder senden Sie einmal Ihren Standort: Er geht nur an die Beratung, ich speichere ihn nicht. Sie müssen nicht.
case-position = Ihren Standort habe ich an die Beratung weitergegeben. Ich speichere ihn nicht.
case-back = Das Gespräch mit der Beratung ist beendet. Sie sprechen wieder mit mir, dem Programm. Was brauchen Sie noch?
case-closed = Die Anfrage ist geschlossen. Sie sprechen wieder mit mir, dem Programm. Sie können jederzeit nach einem Menschen fragen: /human
case-requeued = Die Person aus der Beratung musste gehen. Ihre Anfrage bleibt offen, jemand anderes wird Ihnen schreiben. Bis dahin sprechen Sie mit mir, dem Programm.
button-case-close = Zurück zum Programm
button-case-end = Anfrage schließen

## ── After a case ──

after-helped = Hat Ihnen das geholfen?
after-got = Haben Sie bekommen, was Sie brauchten?
button-after-yes = Ja
button-after-later = Noch nicht
button-after-no = Nein
after-thanks = Danke für Ihre Antwort. Schreiben Sie wieder, wann immer Sie etwas brauchen.
after-thanks-more = Danke, dass Sie das sagen. Suchen wir weiter: Wählen Sie ein Thema, schreiben Sie es mit Ihren Worten, oder fragen Sie noch einmal nach einem Menschen.

## ── Crisis ──

crisis-self_harm = Es ist sehr gut, dass Sie das geschrieben haben. Sie sind damit nicht allein, und dieser Schmerz kann weniger werden. Ich bin nur ein Programm. Aber es gibt Menschen, die jetzt gerade zuhören und nicht urteilen. Bitte rufen Sie eine dieser Nummern an, oder lassen Sie jemanden in Ihrer Nähe anrufen:
crisis-violence = Ich glaube Ihnen. Was geschieht, ist nicht Ihre Schuld. Wenn Sie es sicher können, gehen Sie weg, oder gehen Sie dorthin, wo andere Menschen sind. Unter diesen Nummern gibt es Menschen, die Ihnen Schutz geben können. Bitte rufen Sie an, sobald es sicher ist:
crisis-medical = Das kann ein Notfall sein. Bitte rufen Sie jetzt an, oder lassen Sie jemanden für Sie anrufen. Sagen Sie, wo Sie sind. Man sagt Ihnen, was zu tun ist, bis Hilfe kommt:
crisis-child = Danke, dass du schreibst. Das war genau richtig. Es gibt Menschen, deren Arbeit es ist, Kindern und Jugendlichen zu helfen. Du darfst sie anrufen, sie hören dir zu:
crisis-emergency = Notrufnummern:
crisis-human-child = Wenn du möchtest, kann dir auch hier ein erwachsener Mensch schreiben, dessen Arbeit es ist zu helfen.
crisis-human = Wenn Sie möchten, kann Ihnen auch jemand aus der Beratung hier schreiben, ein echter Mensch. Die Beratung sieht eine Nummer, nicht Ihren Namen, und nur das:
crisis-human-waiting = Ihre Anfrage { $number } ist schon offen. Soll ich der Beratung sagen, dass es dringend ist?
button-case-urgent = Ja, es ist dringend
crisis-exit = Diesen Chat schnell schließen: /exit
crisis-quiet = Wenn jemand in Gefahr ist, rufen Sie diese Nummer an: { $number }. Sie können hier auch mit einem Menschen sprechen.
numbers-country = { $country }:
number-purpose-emergency = Notruf: Rettungsdienst, Polizei, Feuerwehr
number-purpose-police = Polizei
number-purpose-ambulance = Rettungsdienst
number-purpose-fire = Feuerwehr
number-purpose-emotional_support = Menschen, die zuhören, wenn das Leben zu schwer wird
number-purpose-violence_women = Hilfe für Frauen gegen Gewalt
number-purpose-child = Hilfe für Kinder und Jugendliche
number-purpose-missing_child = vermisste Kinder
number-purpose-other = Hilfetelefon
number-always = Tag und Nacht
number-hours = Zeiten: { $hours }
number-languages = Sprachen: { $languages }
number-languages-unknown = Sprachen mir nicht bekannt
numbers-unknown-country = Ich weiß nicht, in welchem Land Sie sind. 112 ist die Notrufnummer in der ganzen Europäischen Union, in Moldau und in vielen anderen Ländern.

## ── Language ──

language-which = In welcher Sprache soll ich schreiben?
language-changed = Ab jetzt schreibe ich auf Deutsch.
language-suggest = Sie schreiben auf Deutsch. Soll ich ab jetzt auf Deutsch antworten?
button-switch-yes = Ja, auf Deutsch
button-switch-no = Nein, es soll so bleiben
language-unsupported = Diese Sprache spreche ich noch nicht. Ich kann in einer von diesen antworten:

## ── Privacy ──

privacy-kept = Was ich speichere, wenn Sie „Weiter“ gewählt haben: Ihre Sprache, den Ort, den Sie genannt haben, die Themen, die Sie gesucht haben, welche Einträge ich gefunden und Ihnen gezeigt habe, meine letzte Frage an Sie, die Nummer Ihrer Anfrage, solange sie offen ist, und was nötig ist, um eine Antwort in diesen Chat zu bringen. Das alles ist verschlüsselt. Ihren Namen, Ihre Telefonnummer und Ihren Telegram-Namen speichere ich nicht. Solange die Beratung bei Ihnen ist, wird auch gespeichert, was Sie beide schreiben, verschlüsselt, und mit der Anfrage gelöscht. Fotos, Sprachnachrichten, Dateien und Standorte speichere ich nie.
privacy-words = Ihre Worte: Ich speichere nicht, was Sie schreiben. Eine Nachricht wird gelöscht, wenn sie beantwortet ist. Nur wenn Sie zustimmen, mit der Beratung zu sprechen, gebe ich weiter, was Sie ihr schreiben, und speichere es mit der Anfrage.
privacy-questions = Eine Ausnahme, wenn Sie „Weiter“ gewählt haben: Eine Frage, auf die ich keine Antwort habe, wird aufgehoben, damit jemand eine Antwort schreiben kann. Vorher nehme ich Namen, Nummern und Adressen heraus, soweit ich sie erkenne. Wer gefragt hat, wird nicht mit aufgehoben. Das Team sieht sie nur, wenn mindestens fünf Menschen etwas Ähnliches gefragt haben. Nichts, was von Gefahr, Gewalt oder Missbrauch spricht, wird so aufgehoben. Weil nichts darin sagt, von wem sie ist, kann /delete sie nicht finden. Außerdem zähle ich, wie viele Menschen an einem Tag, in welcher Sprache und zu welchem Thema gefragt haben, ohne etwas über Sie.
privacy-position = Ihr Standort: Wenn Sie ihn senden, nutze ich ihn einmal, um nach Entfernung zu ordnen. Ist jemand aus der Beratung bei Ihnen, geht er an die Beratung. Ich schreibe ihn nirgends auf.
privacy-who = Wer es sieht: Niemand liest mit. Die Beratung sieht die Nummer Ihrer Anfrage, Ihre Sprache, was ich mit Ihrem Einverständnis weitergebe, und was Sie ihr schreiben, und das erst nach Ihrem Ja. Keine andere Firma und kein Dienst mit künstlicher Intelligenz im Internet bekommt von mir Ihre Nachrichten.
privacy-translator = Übersetzung: Das Team hat ein Übersetzungsprogramm auf einem eigenen Server. Was Sie und die Beratung einander schreiben, geht da hindurch.
privacy-how-long = Wie lange:
    • was ich mir von unserem Gespräch merke: { $conversation ->
        [one] { $conversation } Tag
       *[other] { $conversation } Tage
      } nach Ihrer letzten Nachricht
    • meine Antworten, damit ich sie löschen kann: { $outbox ->
        [one] { $outbox } Tag
       *[other] { $outbox } Tage
      }
    • eine Anfrage an die Beratung und was darin geschrieben wurde, nachdem sie geschlossen ist: { $case ->
        [one] { $case } Tag
       *[other] { $case } Tage
      }
    • Ihre Meinung zu einem Eintrag, ohne etwas über Sie: { $feedback ->
        [one] { $feedback } Tag
       *[other] { $feedback } Tage
      }
    • eine Frage, auf die ich keine Antwort hatte: { $question ->
        [one] { $question } Tag
       *[other] { $question } Tage
      }
    • die Zählung nach Tag, Sprache und Thema: { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
      }
privacy-telegram = Telegram: Dieser Chat liegt auch auf den Servern von Telegram. Er ist nicht Ende-zu-Ende-verschlüsselt, Telegram könnte ihn also lesen. Sie können den Chat in Telegram selbst löschen. Ich habe keinen Einfluss darauf, was Telegram speichert.
privacy-rights = Sie entscheiden: /mydata zeigt, was gespeichert ist, /delete löscht alles auf einmal. Wenn Sie Nein sagen, bekommen Sie dieselbe Hilfe.
privacy-refused = Sie haben gewählt, dass nichts gespeichert wird. Darum weiß ich nichts mehr über Sie, sobald dieses Gespräch ruht.

mydata-title = Das ist alles, was über Sie gespeichert ist:
mydata-empty = Über Sie ist nichts gespeichert.
mydata-row = • { $field }: { $value }
data-language = Sprache
data-consent = einverstanden, dass ich mir etwas merke
data-place = Ort
data-town = Ort
data-needs = Themen
data-need = Thema
data-shown = gezeigte Einträge
data-queue = noch nicht gezeigte Einträge
data-current = zuletzt gezeigter Eintrag
data-case = Nummer der Anfrage
data-case_owner = wer die Anfrage hat
data-case_messages = Zahl der Nachrichten zwischen Ihnen und der Beratung
data-person = was Sie über sich gesagt haben
data-pending = Frage, die auf Ihre Antwort wartet
data-messages = meine Nachrichten, die noch gelöscht werden können
data-since = seit
data-updated = zuletzt benutzt
data-yes = ja
data-no = nein

delete-ask = Soll ich alles über Sie löschen, sofort und für immer? Eine offene Anfrage wird dann auch geschlossen. Die Hilfe bleibt dieselbe, und Sie können jederzeit wiederkommen.
button-delete-yes = Ja, alles löschen
button-delete-no = Nein, behalten
delete-done = Alles über Sie ist gelöscht. Dieser Chat liegt noch in Telegram; dort können Sie ihn löschen. Wenn Sie wieder schreiben, fangen wir neu an.
delete-declined = In Ordnung, es wurde nichts gelöscht.

## ── Leaving quickly ──

exit-screen = ✓ Erledigt.

## ── Things that cannot be done ──

file-refused = Fotos, Sprachnachrichten und Dateien kann ich nicht öffnen. Bitte schicken Sie hier nie Ausweise oder andere Dokumente. Schreiben Sie mir in wenigen Worten, was Sie brauchen.
file-queue = Ihre Anfrage wartet auf jemanden aus der Beratung. Wenn die Beratung bei Ihnen ist, können Sie das noch einmal senden. Bitte schicken Sie vorher keine Dokumente.
group-refused = Ich antworte nur in privaten Chats, um alle zu schützen. Bitte öffnen Sie einen Chat mit mir allein.
rate-limited = { $seconds ->
    [one] Sie schreiben schneller, als ich antworten kann. Bitte warten Sie { $seconds } Sekunde. Bei Gefahr rufen Sie 112 an.
   *[other] Sie schreiben schneller, als ich antworten kann. Bitte warten Sie { $seconds } Sekunden. Bei Gefahr rufen Sie 112 an.
  }
went-wrong = Bei mir ist etwas schiefgegangen, nicht bei Ihnen. Bitte senden Sie es noch einmal. Bei Gefahr rufen Sie { $number } an.
text-long = Das war eine lange Nachricht, ich habe nur den Anfang und das Ende gelesen. Wenn etwas fehlt, sagen Sie es bitte noch einmal in ein oder zwei Sätzen.
edited = Ich habe gesehen, dass Sie eine Nachricht geändert haben. Bitte senden Sie es als neue Nachricht.
old-button = Dieser Knopf ist zu alt. Bitte schreiben Sie, was Sie brauchen.

## ── Browser page ──

page-write = Schreiben Sie, was Sie brauchen …
page-send = Senden
page-restart = Neu anfangen
page-offline = Gerade gibt es keine Verbindung. Bitte versuchen Sie es noch einmal. Bei Gefahr rufen Sie 112 an.
page-no-position = Ihr Standort konnte nicht gelesen werden. Bitte schreiben Sie Ihren Ort.
