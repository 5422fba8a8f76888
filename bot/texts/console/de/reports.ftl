reports-nav = Meldungen
reports-title = Was Menschen gemeldet haben
reports-about = Menschen haben gesagt, dass in diesen Einträgen etwas nicht stimmt. Rufen Sie an oder sehen Sie nach, korrigieren Sie den Eintrag und notieren Sie dann, was Sie getan haben.
reports-about-money = Meldungen, dass jemand Geld oder etwas anderes verlangt hat, sehen nur Sie und Personen mit der Rolle „Administration“.
reports-home = { $count ->
    [one] Eintrag, der laut Meldungen falsch ist
   *[other] Einträge, die laut Meldungen falsch sind
  }
reports-none = Keine offenen Meldungen. Danke.
reports-gone = Ein Eintrag, der nicht mehr gezeigt wird
reports-doubtful = Zweifelhaft
reports-doubtful-about = Mindestens zwei Menschen haben das an verschiedenen Tagen gesagt. Die Karte rät, vorher anzurufen, bis Sie sich darum gekümmert haben.
reports-kind-closed = Es war geschlossen oder ist nicht mehr da
reports-kind-wrong_number = Die Telefonnummer ist falsch
reports-kind-wrong_address = Die Adresse ist falsch
reports-kind-money = Jemand wollte Geld oder etwas anderes
reports-kind-other = Etwas anderes war falsch
reports-times = { $count ->
    [one] { $count } Meldung
   *[other] { $count } Meldungen
  }
reports-before = { $count ->
    [one] Was vorher getan wurde ({ $count } Notiz)
   *[other] Was vorher getan wurde ({ $count } Notizen)
  }
reports-handle = Ich habe mich darum gekümmert
reports-handle-money = Ich habe mich um die Meldung über Geld gekümmert
reports-note = Was haben Sie festgestellt und getan?
reports-note-hint = Zum Beispiel: „Am Montag angerufen, umgezogen. Adresse korrigiert.“ Schreiben Sie nicht, wer es gemeldet hat. Die Notiz lässt sich später nicht ändern.
reports-note-missing = Es wurde nichts gespeichert: Schreiben Sie in wenigen Worten, was Sie festgestellt und getan haben.
reports-save = Speichern und Meldungen schließen
reports-handled = Gespeichert. Diese Meldungen sind geschlossen.
reports-pages = Seiten der Meldungen
reports-newer = Neuere
reports-older = Ältere
reports-page = Seite { $number } von { $pages }
