checks-title = Prüfungen
checks-about = Der ganze Katalog wird nach allem durchgesehen, was jemanden in die Irre schicken könnte.
checks-running = Die erste Prüfung läuft.
checks-renewing = Im Katalog hat sich etwas geändert. Die Prüfung läuft noch einmal; unten steht, was sie vorher gefunden hat.
checks-kinds = Arten
checks-all = Alle
checks-everything = Alles Gefundene zeigen
checks-nothing = Die Prüfungen haben nichts gefunden. Gut gemacht.
checks-previous = Zurück
checks-next = Weiter
checks-page = { $page } von { $pages }
checks-severity-error = Ernst
checks-severity-warning = Bitte ansehen
checks-severity-info = Zu ergänzen

checks-home-errors = { $count ->
    [one] Eintrag mit einem ernsten Fehler
   *[other] Einträge mit einem ernsten Fehler
}
checks-home-warnings = { $count ->
    [one] Eintrag, den man sich ansehen sollte
   *[other] Einträge, die man sich ansehen sollte
}
checks-home-due = { $count ->
    [one] Eintrag, der zu lange nicht geprüft wurde
   *[other] Einträge, die zu lange nicht geprüft wurden
}
checks-home-untranslated = { $count ->
    [one] Eintrag ohne Texte in allen Sprachen
   *[other] Einträge ohne Texte in allen Sprachen
}

checks-code-no_phone = Keine Telefonnummer
checks-way-no_phone = Ergänzen Sie eine Telefonnummer. Menschen in Not haben oft keine E-Mail.
checks-code-no_language = Gesprochene Sprachen fehlen
checks-way-no_language = Geben Sie an, welche Sprachen dort gesprochen werden. Menschen suchen jemanden, der sie versteht.
checks-code-no_need = Kein Thema ausgewählt
checks-way-no_need = Wählen Sie aus, wobei das Angebot hilft. Sonst findet man es nur über die Wörter im Eintrag.
checks-code-phone_unlikely = Die Telefonnummer sieht falsch aus
checks-way-phone_unlikely = Rufen Sie die Nummer an oder schlagen Sie sie nach. In diesem Land gibt es so eine Nummer nicht.
checks-code-link_suspicious = Der Link kann nicht funktionieren
checks-way-link_suspicious = Öffnen Sie die Internetseite des Anbieters und kopieren Sie die Adresse neu.
checks-code-hours_unreadable = Die Öffnungszeiten sind nicht lesbar
checks-way-hours_unreadable = Geben Sie die Zeiten neu ein, Tag für Tag.
checks-code-hours_never = Nie geöffnet
checks-way-hours_never = Mit diesen Zeiten ist das Angebot das ganze Jahr geschlossen. Geben Sie sie neu ein.
checks-code-hours_expired = Die Öffnungszeiten sind abgelaufen
checks-way-hours_expired = Sie galten bis zu einem Tag, der vorbei ist. Fragen Sie den Anbieter nach den neuen.
checks-code-zone_unknown = Unbekannte Zeitzone
checks-way-zone_unknown = Wählen Sie Stadt oder Land neu aus, damit die Uhrzeit stimmt.
checks-code-coordinates_missing = Der Ort ist nicht auf der Karte
checks-way-coordinates_missing = Wählen Sie den Ort auf der Karte aus. Sonst erfährt niemand, wie weit es ist.
checks-code-coordinates_elsewhere = Der Punkt auf der Karte liegt in einem anderen Land
checks-way-coordinates_elsewhere = Adresse und Punkt auf der Karte passen nicht zusammen. Korrigieren Sie, was falsch ist.
checks-code-coordinates_in_sea = Der Punkt auf der Karte ist weit weg von jeder Stadt
checks-way-coordinates_in_sea = Vielleicht sind Breite und Länge vertauscht. Wählen Sie den Ort auf der Karte neu aus.
checks-code-location_unknown = Der Ort fehlt
checks-way-location_unknown = Das Angebot nennt einen Ort, der nicht im Katalog steht. Geben Sie den Ort neu ein.
checks-code-organization_unknown = Die Organisation fehlt
checks-way-organization_unknown = Das Angebot nennt eine Organisation, die nicht im Katalog steht. Wählen Sie eine aus.
checks-code-check_overdue = Zu lange nicht geprüft
checks-way-check_overdue = Rufen Sie den Anbieter an und fragen Sie, ob noch alles stimmt. Markieren Sie den Eintrag dann als geprüft.
checks-code-never_checked = Nie geprüft
checks-way-never_checked = Es ist kein Tag notiert, an dem dies geprüft wurde. Prüfen Sie es und notieren Sie den Tag.
checks-code-expired = Beendet
checks-way-expired = Der Tag, bis zu dem es das Angebot gibt, ist vorbei. Geben Sie einen neuen Tag an, oder markieren Sie es als geschlossen.
checks-code-contradiction = Zwei Angaben widersprechen sich
checks-way-contradiction = Der Text und die ausgewählten Angaben passen nicht zusammen. Korrigieren Sie, was falsch ist.
checks-code-duplicate = Vielleicht doppelt
checks-way-duplicate = Ein anderer Eintrag hat fast denselben Namen am selben Ort. Behalten Sie den besseren.
checks-code-untranslated = Sprachen fehlen
checks-way-untranslated = Wer diese Sprachen liest, sieht das Original mit einem Hinweis. Ergänzen Sie die Texte.
checks-code-stale_translation = Eine Übersetzung ist veraltet
checks-way-stale_translation = Das Original wurde seitdem geändert. Lesen Sie die Übersetzung und korrigieren Sie sie.
checks-code-machine_translated = Nur von einem Programm übersetzt
checks-way-machine_translated = Das muss jemand lesen, der die Sprache spricht: Davon hängt ab, wer Hilfe bekommt.
