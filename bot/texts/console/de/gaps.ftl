gaps-nav = Ohne Antwort
gaps-title = Fragen ohne Antwort
gaps-about = Namen, Nummern und Adressen wurden entfernt, soweit man sie erkennen kann (▢). Eine Frage wird nur gezeigt, wenn mindestens { $fewest } verschiedene Menschen ähnlich gefragt haben. Wer sie sind, ist hier nicht bekannt, und Fragen, die von Gefahr oder Missbrauch sprechen, werden nie aufgehoben. Nach { $days } Tagen wird eine Frage gelöscht.
gaps-home = { $count ->
    [one] Gruppe von Fragen ohne Antwort
   *[other] Gruppen von Fragen ohne Antwort
  }
gaps-working = Die Fragen werden in Gruppen geordnet. Das dauert ein paar Sekunden.
gaps-again = Aktualisieren
gaps-none = Es gibt keine Gruppe von Fragen, die gezeigt werden kann.
gaps-none-kept = { $count ->
    [one] { $count } Frage ist aufgehoben; zu wenige Menschen haben dasselbe gefragt.
   *[other] { $count } Fragen sind aufgehoben; bei keiner davon haben { $fewest } Menschen dasselbe gefragt.
  }
gaps-count = { $count ->
    [one] { $count } Frage von mindestens { $people } Menschen
   *[other] { $count } Fragen von mindestens { $people } Menschen
  }
gaps-draft = Antwort schreiben
gaps-drafted = Ein Entwurf mit diesen Fragen als Beispielen ist angelegt. Schreiben Sie die Antwort und lassen Sie sie dann prüfen.
gaps-why = { $count ->
    [one] { $count } Frage blieb ohne Antwort
   *[other] { $count } Fragen blieben ohne Antwort
  }
gaps-remove = Diese Fragen löschen
gaps-remove-title = Diese Fragen löschen?
gaps-remove-about = { $count ->
    [one] { $count } Frage wird endgültig gelöscht.
   *[other] { $count } Fragen werden endgültig gelöscht, auch solche, die hier nicht gezeigt werden. Tun Sie das, wenn eine Antwort veröffentlicht ist oder wenn die Fragen nichts für Sie sind.
  }
gaps-remove-yes = Endgültig löschen
gaps-remove-no = Behalten
gaps-removed = Die Fragen wurden gelöscht.
gaps-changed = Diese Gruppen haben sich inzwischen geändert. Sehen Sie noch einmal nach und wählen Sie neu.
