accounts-sign-in = Anmelden
accounts-name = Name
accounts-name-hint = So, wie andere im Team diese Person nennen. Der Name steht im Verlauf neben jeder Änderung.
accounts-password = Passwort
accounts-sign-in-wrong = Der Name oder das Passwort ist falsch. Prüfen Sie beides und versuchen Sie es noch einmal.
accounts-wait = { $minutes ->
    [one] Zu viele falsche Versuche. Warten Sie eine Minute und versuchen Sie es dann noch einmal.
   *[other] Zu viele falsche Versuche. Warten Sie { $minutes } Minuten und versuchen Sie es dann noch einmal.
}
accounts-forgotten = Ich habe mein Passwort vergessen
accounts-forgotten-way = Bitten Sie jemanden mit der Rolle „Administration“ um einen neuen Link. Damit wählen Sie ein neues Passwort.
accounts-go-on = Weiter
accounts-start-again = Neu anfangen
accounts-cancel = Abbrechen
accounts-save = Speichern
accounts-yes = Ja
accounts-no = Nein

accounts-code-title = Noch ein Schritt
accounts-code = Code
accounts-code-hint = Die sechs Ziffern, die die App auf Ihrem Telefon gerade zeigt, oder einer Ihrer Ersatzcodes.
accounts-code-six = Die sechs Ziffern, die die App gerade zeigt.
accounts-code-wrong = Dieser Code ist falsch oder wurde schon benutzt. Warten Sie auf den nächsten und geben Sie ihn ein.

accounts-link-gone = Dieser Link gilt nicht mehr
accounts-link-gone-way = Er wurde schon benutzt oder ist älter als 24 Stunden. Bitten Sie jemanden mit der Rolle „Administration“ um einen neuen. Wenn Sie schon ein Passwort haben, melden Sie sich an.

accounts-welcome = Willkommen, { $name }
accounts-welcome-about = Wählen Sie ein Passwort für diesen Arbeitsbereich. Niemand sonst wird es kennen.
accounts-welcome-go = Speichern und anmelden
accounts-password-new = Neues Passwort
accounts-password-hint = { $least ->
    [one] Mindestens ein Zeichen.
   *[other] Mindestens { $least } Zeichen. Vier Wörter, die nichts miteinander zu tun haben, sind leicht zu merken und schwer zu erraten.
}
accounts-password-again = Passwort wiederholen
accounts-password-present = Ihr jetziges Passwort
accounts-password-change = Passwort ändern
accounts-password-changed = Ihr Passwort ist geändert. Andere Browser sind abgemeldet.
accounts-password-short = Zu kurz: Nehmen Sie mindestens { $least } Zeichen.
accounts-password-long = Zu lang: Nehmen Sie höchstens { $most } Zeichen.
accounts-password-name = Es besteht zum großen Teil aus Ihrem Namen. Wählen Sie etwas, das andere nicht wissen.
accounts-password-simple = Immer dieselben Zeichen sind leicht zu erraten. Wählen Sie etwas Längeres, das bunter gemischt ist.
accounts-password-differs = Die beiden sind nicht gleich. Geben Sie das Passwort in beide Felder neu ein.
accounts-present-wrong = Das ist nicht Ihr jetziges Passwort. Versuchen Sie es noch einmal.

accounts-role = Rolle
accounts-role-viewer-may = sieht alles außer vertraulichen Adressen, ändert nichts
accounts-role-editor-may = schreibt und korrigiert; jemand anderes veröffentlicht
accounts-role-publisher-may = schreibt, korrigiert und veröffentlicht
accounts-role-protection-may = sieht vertrauliche Adressen und Meldungen über Missbrauch, liest Texte zur Sicherheit gegen
accounts-role-admin-may = darf alles und gibt anderen Zugang
accounts-language = Sprache
accounts-language-label = Sprache dieser Seiten

accounts-second-step = Zweiter Schritt mit Ihrem Telefon
accounts-second-step-short = Zweiter Schritt
accounts-second-step-about = Mit einem Code von Ihrem Telefon kann sich niemand allein mit Ihrem Passwort anmelden. Das Einrichten dauert zwei Minuten.
accounts-second-step-scan = Scannen Sie dieses Bild mit einer App für Codes
accounts-second-step-apps = Jede App für solche Codes ist geeignet, zum Beispiel Aegis, FreeOTP, Google Authenticator oder die Passwörter-App eines iPhones.
accounts-second-step-picture = QR-Code mit dem Schlüssel, der darunter steht
accounts-second-step-typed = Oder tippen Sie diesen Schlüssel in die App:
accounts-second-step-prove = Geben Sie den Code ein, den die App zeigt
accounts-second-step-on = Einschalten
accounts-second-step-later = Nicht jetzt
accounts-second-step-set-up = Einrichten
accounts-second-step-is-on = Eingeschaltet
accounts-second-step-is-off = Der zweite Schritt ist ausgeschaltet.
accounts-second-step-switch-off = Ausschalten
accounts-recovery = Ihre Ersatzcodes
accounts-recovery-about = Schreiben Sie diese Codes auf oder drucken Sie sie aus, und legen Sie sie zu Ihren wichtigen Papieren. Wenn Sie Ihr Telefon verlieren, können Sie sich mit jedem davon einmal anmelden. Sie werden nur jetzt gezeigt.
accounts-recovery-done = Ich habe sie aufbewahrt
accounts-recovery-new = Neue Ersatzcodes erstellen
accounts-recovery-new-about = Die alten gelten dann nicht mehr.

accounts-sessions = Wo Sie angemeldet sind
accounts-sessions-about = Wenn Sie etwas davon nicht kennen, melden Sie es ab und ändern Sie Ihr Passwort.
accounts-session-unknown = Unbekannter Browser
accounts-session-seen = zuletzt benutzt: { $when }
accounts-session-this = Dieser Browser
accounts-session-end = Dort abmelden
accounts-session-ended = Dort abgemeldet.
accounts-sessions-end = Überall sonst abmelden
accounts-sessions-ended = Sie sind überall sonst abgemeldet.

accounts-operators = Team
accounts-state = Status
accounts-state-invited = Noch nicht angemeldet
accounts-state-active = Aktiv
accounts-state-locked = Gesperrt
accounts-last-sign-in = Zuletzt angemeldet
accounts-added = Hinzugefügt
accounts-what-they-did = Was diese Person getan hat
accounts-add = Person hinzufügen
accounts-add-about = Sie bekommen einen Link, den Sie dieser Person geben. Damit wählt sie ihr eigenes Passwort.
accounts-link = Link für die erste Anmeldung
accounts-link-about = Geben Sie diesen Link an { $name } weiter, in einer Nachricht, die sonst niemand liest. Er gilt einmal, innerhalb von 24 Stunden.
accounts-link-once = Er wird nur jetzt gezeigt. Wenn er verloren geht, erstellen Sie einen neuen.
accounts-link-done = Ich habe ihn kopiert
accounts-link-new = Neuen Link erstellen
accounts-link-new-about = Für jemanden, der das Passwort vergessen oder das Telefon verloren hat. Passwort und zweiter Schritt gelten sofort nicht mehr, und die Person wird überall abgemeldet.
accounts-role-change = Rolle ändern
accounts-role-changed = { $name } hat die neue Rolle.
accounts-lock = Sperren
accounts-unlock = Entsperren
accounts-lock-about = Eine gesperrte Person wird sofort abgemeldet und kann sich nicht mehr anmelden. Nichts, was sie getan hat, geht verloren.
accounts-locked-now = { $name } ist gesperrt.
accounts-unlocked-now = { $name } kann sich wieder anmelden.
accounts-remove = Entfernen
accounts-remove-open = Diese Person entfernen
accounts-remove-about = { $name } kann sich dann nicht mehr anmelden. Alles Getane bleibt unter diesem Namen im Verlauf.
accounts-remove-yes = { $name } entfernen
accounts-removed = { $name } ist entfernt.
accounts-problem-name = Geben Sie einen Namen mit 1 bis 60 Buchstaben ein.
accounts-problem-taken = Diesen Namen gibt es schon. Fügen Sie einen Nachnamen oder Ort hinzu, damit man die beiden unterscheiden kann.
accounts-problem-last_admin = Nur diese Person hat die Rolle „Administration“. Geben Sie die Rolle erst jemand anderem.
accounts-problem-unknown = Im Team gibt es niemanden mit diesem Namen.
