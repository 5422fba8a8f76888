import-nav = Import
import-title = Datei importieren
import-intro = Holen Sie Angebote oder Antworten aus einer Datei. Nichts ändert sich, bevor Sie gesehen haben, was darin steht, und Ja gesagt haben.
import-file = Datei
import-file-hint = Eine Tabelle (.xlsx, .csv), Angebote im Format HSDS (.json oder CSV-Dateien in einer .zip) oder Antworten (.jsonl). Höchstens { $megabytes } MB.
import-send = Datei lesen
import-kinds = Was kann ich mitbringen?
import-kind-sheet = Eine Tabelle: ein Angebot pro Zeile, mit beliebigen Spalten in beliebiger Reihenfolge. Sie sagen, was in welcher Spalte steht.
import-kind-hsds = HSDS: das Format, in dem Verzeichnisse von Hilfsangeboten ausgetauscht werden. JSON oder ein Paket von CSV-Dateien in einer .zip.
import-kind-answers = Antworten: eine Frage mit Antwort pro Zeile, als JSON Lines.
import-private = Ihre Datei bleibt auf diesem Computer und für andere verschlossen, bis Sie entscheiden, höchstens 24 Stunden. Danach wird sie gelöscht.
import-waiting = Dateien, die auf Ihre Entscheidung warten
import-waiting-since = gelesen { $ago }
import-remove = Datei löschen
import-removed = Die Datei wurde gelöscht. Es wurde nichts importiert.
import-open = Mit dieser Datei weitermachen

import-refused-empty = Diese Datei ist leer. Wählen Sie eine andere.
import-refused-too_large = Diese Datei ist größer als { $megabytes } MB. Teilen Sie sie auf, oder bitten Sie die Person, die diesen Computer betreut, die Grenze zu erhöhen.
import-refused-ending = Dateien dieser Art können nicht gelesen werden. Speichern Sie sie als .xlsx, .csv, .json, .jsonl oder .zip.
import-refused-bomb = Ausgepackt wäre diese Datei viel größer, als ein Katalog sein kann. Sie wurde nicht geöffnet.
import-refused-outside = Dieses Archiv nennt Ordner außerhalb seiner selbst. Es wurde nicht geöffnet.
import-refused-damaged = Diese Datei ist beschädigt. Versuchen Sie, sie noch einmal zu speichern oder herunterzuladen.
import-refused-none = Wählen Sie zuerst eine Datei.
import-gone = Diese Datei ist nicht mehr hier. Dateien werden nach 24 Stunden gelöscht. Senden Sie sie noch einmal.

import-reading = Die Datei wird gelesen …
import-reading-count = { $done } von { $total }
import-comparing = Wird mit dem verglichen, was schon da ist …
import-failed = Diese Datei konnte nicht gelesen werden
import-failed-line = Zeile { $line }
import-failed-expected = Erwartet:
import-failed-found = Gefunden:

import-columns = Was steht in welcher Spalte?
import-columns-intro = Wir haben es aus den Überschriften und dem Inhalt erraten. Bitte korrigieren Sie, was falsch ist. Spalten, die Sie weglassen, werden nicht gelesen.
import-columns-remembered = Sie oder jemand aus dem Team haben schon einmal eine Tabelle mit diesen Überschriften erklärt. Wir lesen diese genauso.
import-column = Spalte in Ihrer Datei
import-is = Was das ist
import-leave-out = Weglassen
import-languages-group = Derselbe Text in einer anderen Sprache
import-in-language = { $field }: { $spoken }
import-tab = Blatt
import-tab-hint = Diese Datei hat mehrere Tabellenblätter. Gelesen wird eines davon.
import-tab-change = Dieses Blatt lesen
import-for-all = Für alle Zeilen
import-country = Land, wenn eine Zeile keines nennt
import-country-hint = Telefonnummern ohne Ländervorwahl werden als Nummern dieses Landes gelesen.
import-country-none = Nicht bekannt
import-city = Stadt, wenn eine Zeile keine nennt
import-organization = Organisation, wenn eine Zeile keine nennt
import-text-language = Sprache der Texte
import-words = Wörter für Arten der Hilfe, die wir nicht kennen
import-words-hint = Sagen Sie, welche Art der Hilfe jedes Wort meint. Wir merken es uns für Tabellen mit denselben Überschriften.
import-word-times = { $count ->
    [one] in einer Zeile
   *[other] in { $count } Zeilen
 }
import-word-none = Nichts davon
import-preview = Die ersten Zeilen als Angebote
import-preview-hint = So würden sie importiert.
import-preview-show = Die ersten Zeilen zeigen
import-go-on = Weiter
import-needs-name = Sagen Sie, in welcher Spalte der Name, die Organisation oder eine Beschreibung steht. Ohne eines davon ist eine Zeile kein Angebot.
import-encoding = Buchstaben gelesen als { $encoding }

import-field-name = Name des Angebots
import-field-organization = Organisation
import-field-description = Beschreibung
import-field-needs = Art der Hilfe
import-field-address = Straße und Hausnummer
import-field-city = Stadt
import-field-region = Region
import-field-postal_code = Postleitzahl
import-field-country = Land
import-field-latitude = Breite
import-field-longitude = Länge
import-field-coordinates = Breite und Länge zusammen
import-field-phone = Telefon
import-field-email = E-Mail
import-field-url = Internetseite
import-field-hours = Öffnungszeiten
import-field-hours-day = Öffnungszeiten: { $day }
import-field-appointment = Termin nötig?
import-field-eligibility = Für wen
import-field-languages = Gesprochene Sprachen
import-field-cost = Kosten
import-field-minimum_age = Alter ab
import-field-maximum_age = Alter bis
import-field-accessibility = Barrierefreiheit
import-field-status = Status (aktiv oder nicht)
import-field-alert = Wichtiger Hinweis
import-field-confidential = Vertraulicher Ort?
import-field-assured_date = Zuletzt geprüft am
import-field-source = Quelle
import-field-id = Kennung

import-report = Was in dieser Datei steht
import-nothing-changes = Nichts ändert sich: Das alles steht schon im Katalog, genau so wie hier.
import-nothing-there = In dieser Datei steht nichts, was importiert werden könnte.
import-count-new = { $count ->
    [one] ein neuer
   *[other] { $count } neue
 }
import-count-changed = { $count ->
    [one] ein geänderter
   *[other] { $count } geänderte
 }
import-count-unchanged = { $count ->
    [one] einer unverändert
   *[other] { $count } unverändert
 }
import-count-kept = { $count ->
    [one] einer bleibt vollständig (die Datei hat ihn ohne seine vertraulichen Teile)
   *[other] { $count } bleiben vollständig (die Datei hat sie ohne ihre vertraulichen Teile)
 }
import-count-refused = { $count ->
    [one] einer ist nicht brauchbar
   *[other] { $count } sind nicht brauchbar
 }
import-state-new = Neu
import-state-changed = Geändert
import-state-unchanged = Unverändert
import-state-kept = Bleibt vollständig
import-look = Bitte ansehen
import-edited = { $who } hat das im Katalog bearbeitet. Wenn Sie es aus der Datei übernehmen, ändert das diese Arbeit.
import-second = Davon hängt die Sicherheit von jemandem ab. Es wird ein Entwurf, und eine zweite Person veröffentlicht ihn.
import-take = Übernehmen
import-take-name = { $name } übernehmen
import-all-sound = Alle fehlerfreien auswählen
import-all = Alle auswählen
import-none = Nichts auswählen
import-chosen = { $count ->
    [one] einer ausgewählt
   *[other] { $count } ausgewählt
 }
import-write = Ausgewählte importieren
import-write-hint = Alle ausgewählten kommen zusammen in den Katalog. Man findet sie innerhalb einer Sekunde. Sie können jeden später in seinem Verlauf rückgängig machen.
import-none-chosen = Wählen Sie zuerst mindestens einen Eintrag aus.
import-written = { $count ->
    [0] Es musste nichts geändert werden.
    [one] Ein Eintrag wurde importiert.
   *[other] { $count } Einträge wurden importiert.
 }
import-written-drafts = { $count ->
    [0] Es wurde nichts veröffentlicht.
    [one] Ein Eintrag wurde importiert.
   *[other] { $count } Einträge wurden importiert.
 } { $drafts ->
    [one] Einer wurde ein Entwurf, den eine zweite Person veröffentlicht.
   *[other] { $drafts } wurden Entwürfe, die eine zweite Person veröffentlicht.
 }
import-moved = { $count ->
    [one] Jemand hat inzwischen einen dieser Einträge geändert. Es wurde nichts geschrieben. Sehen Sie ihn noch einmal an.
   *[other] Jemand hat inzwischen { $count } dieser Einträge geändert. Es wurde nichts geschrieben. Sehen Sie sie noch einmal an.
 }
import-filter = Anzeigen
import-filter-all = Alles
import-filter-look = Was man ansehen sollte
import-filter-new = Neue
import-filter-changed = Geänderte
import-page-before = Zurück
import-page-next = Weiter
import-page-of = Seite { $page } von { $pages }
import-changes = Was sich ändern würde
import-change-field = Feld
import-change-before = Jetzt
import-change-after = Aus der Datei
import-change-nothing = nichts
import-changes-more = { $count ->
    [one] und noch eines
   *[other] und { $count } weitere
 }
import-changes-hidden = Der Ort dieses Angebots ist vertraulich. Nur wer die Rolle „Schutz“ hat, sieht, was sich ändert.
import-facts = Was darin steht
import-issues = Was uns aufgefallen ist
import-astray = Zur ganzen Datei
import-astray-more = Das gehört zu keinem Eintrag, den man übernehmen kann.
import-line = Zeile { $line }
import-repaired = Berichtigt
import-refused = Weggelassen
import-noted = Bitte ansehen
import-became = wurde zu
import-issues-more = { $count ->
    [one] und noch eines dieser Art
   *[other] und { $count } weitere dieser Art
 }

import-issue-ages_contradict = Das Mindestalter liegt über dem Höchstalter. Beides wurde weggelassen.
import-issue-attribute_value = Dieses Wort gehört nicht zu denen, die wir für dieses Feld kennen.
import-issue-cells_extra = Diese Zeile hat mehr Zellen als die Überschrift.
import-issue-cells_missing = Diese Zeile hat weniger Zellen als die Überschrift.
import-issue-column_repeated = Zwei Spalten haben dieselbe Überschrift.
import-issue-column_unnamed = Das steht in einer Spalte ohne Überschrift.
import-issue-control_characters = Unsichtbare Zeichen wurden entfernt.
import-issue-coordinates_elsewhere = Dieser Punkt liegt nicht im Land der Adresse.
import-issue-coordinates_incomplete = Breite und Länge gehören zusammen; eines davon fehlt.
import-issue-coordinates_invalid = Das ist kein Punkt auf der Erde. Schreiben Sie es so: 45.75, 21.22.
import-issue-coordinates_out_of_range = Das ist kein Punkt auf der Erde.
import-issue-coordinates_swapped = Breite und Länge waren vertauscht.
import-issue-coordinates_text = Die Koordinaten waren als Text geschrieben.
import-issue-country_unknown = { $action ->
    [repaired] Das Land war ausgeschrieben.
   *[other] Dieses Land kennen wir nicht. Nehmen Sie seine zwei Buchstaben, zum Beispiel RO.
 }
import-issue-date_invalid = Das ist kein klares Datum. Schreiben Sie es so: 2026-11-21.
import-issue-days_invalid = Diese Tage sind nicht klar. Diese Öffnungszeiten werden nicht verwendet.
import-issue-days_written = Die Tage waren ausgeschrieben.
import-issue-description_unreadable = Die Beschreibung des Pakets ist nicht lesbar. Die Tabellen sind es.
import-issue-email_invalid = { $action ->
    [repaired] Die E-Mail-Adresse wurde berichtigt.
   *[other] Das ist keine E-Mail-Adresse.
 }
import-issue-encoding_invalid = Dieser Text ist beschädigt. Speichern Sie die Datei als UTF-8.
import-issue-file_missing = Das Paket nennt diese Datei, aber sie ist nicht da.
import-issue-file_unknown = Diese Datei wird nicht gelesen.
import-issue-hours_unclear = Diese Öffnungszeiten sind uns nicht klar. Sie bleiben in der Beschreibung, wie sie geschrieben sind. Schreiben Sie sie so: Mo-Fr 9-17.
import-issue-id_missing = Die Kennung fehlte, wir haben eine vergeben.
import-issue-id_repeated = { $action ->
    [repaired] Zwei verschiedene Dinge hatten dieselbe Kennung. Dieses hat eine eigene bekommen.
    [refused] Diese Kennung kommt zweimal vor. Die erste bleibt.
   *[other] Dasselbe ist zweimal da. Es wird einmal behalten.
 }
import-issue-json_invalid = Diese Zeile ist kein gültiges JSON.
import-issue-language_code = Die Sprache war anders geschrieben.
import-issue-language_repeated = Diese Antwort ist in dieser Sprache zweimal da. Die erste bleibt.
import-issue-language_unknown = Diese Sprache kennen wir nicht. Nehmen Sie ihren Namen oder zwei Buchstaben, zum Beispiel uk.
import-issue-language_missing = Die Sprache fehlt.
import-issue-link_invalid = { $action ->
    [repaired] Die Internetadresse wurde ergänzt.
   *[other] Das ist keine Internetadresse.
 }
import-issue-markup_removed = Die Formatierung wurde entfernt; der Text bleibt.
import-issue-name_missing = { $action ->
    [repaired] Es gab keinen Namen; wir haben einen aus den übrigen Angaben genommen.
   *[other] Es gibt keinen Namen. Ohne Namen ist der Eintrag nicht brauchbar.
 }
import-issue-need_unknown = Diese Art der Hilfe kennen wir nicht. Sagen Sie oben, welche gemeint ist.
import-issue-no_location = Es gibt keinen Ort. Bei Hilfe online oder am Telefon ist das richtig.
import-issue-no_object = Das ist kein Eintrag.
import-issue-number_invalid = Das ist keine ganze Zahl.
import-issue-owner_unknown = Wir finden nicht, wozu das gehört.
import-issue-phone_invalid = Das ist keine Telefonnummer.
import-issue-phone_missing = Ein Telefon ohne Nummer.
import-issue-phone_unlikely = Diese Nummer kann man in ihrem Land nicht wählen. Bitte prüfen Sie sie.
import-issue-phone_words = Die Nummer wurde von den Wörtern darum herum getrennt.
import-issue-quote_unclosed = Ein Anführungszeichen wird nicht geschlossen. Die Zeile wird so gelesen, wie sie dasteht.
import-issue-record_unused = Kein Angebot nennt das. Es wurde weggelassen.
import-issue-reference_unknown = Diese Kennung führt nirgendwohin.
import-issue-rows_cut = Die Tabelle ist zu lang. Die letzten Zeilen wurden weggelassen.
import-issue-said_differently = Dasselbe ist auf zwei Arten beschrieben. Es gilt, was zuerst steht.
import-issue-schedule_closed = Hier steht, wann geschlossen ist. Wir behalten nur, wann geöffnet ist.
import-issue-second_value = Nur eines davon kann bleiben; es ist das erste.
import-issue-several_slots = Mehrere Zeiten in einem Feld wurden getrennt.
import-issue-source_url_missing = Die Internetadresse der Quelle fehlt.
import-issue-status_missing = Es stand nicht da, ob es aktiv ist. Wir nehmen es als aktiv.
import-issue-status_unknown = { $action ->
    [repaired] Diesen Status kennen wir nicht, darum bleibt das Angebot verborgen, bis jemand mehr sagt.
   *[other] Diesen Status kennen wir nicht.
 }
import-issue-text_invalid = Das ist kein Text.
import-issue-text_missing = Der Text fehlt.
import-issue-time_invalid = Das ist keine Uhrzeit. Schreiben Sie sie so: 16:00.
import-issue-time_offset = Bei der Uhrzeit stand eine Zeitverschiebung. Wir nehmen die Zeit am Ort.
import-issue-time_written = Die Uhrzeit war anders geschrieben.
import-issue-timezone_offset = Eine feste Zeitverschiebung ist das halbe Jahr über falsch. Wir nehmen die Zeit am Ort.
import-issue-title_missing = Der Titel fehlt.
import-issue-total_wrong = Die Datei zählt ihre Einträge falsch. Das schadet nicht.
import-issue-translation_incomplete = In einer Übersetzung fehlt etwas.
import-issue-translation_orphan = Wir finden den Text nicht, den dies übersetzt.
import-issue-translation_repeated = Es gibt zwei Übersetzungen in dieselbe Sprache. Die erste bleibt.
import-issue-translation_stale = Das Original wurde nach dieser Übersetzung geändert.
import-issue-translation_status = Diesen Status einer Übersetzung kennen wir nicht. Wir nehmen sie als noch nicht geprüft.
import-issue-type_invalid = Das gehört nicht in dieses Feld.
import-issue-until_and_count = Ein Ende und eine Anzahl widersprechen sich. Es gilt das Ende.
import-issue-weekday_unknown = Diesen Tag kennen wir nicht.
import-issue-other = Hier stimmt etwas nicht.

import-home-waiting = { $count ->
    [one] Datei wartet auf Ihre Entscheidung
   *[other] Dateien warten auf Ihre Entscheidung
 }
