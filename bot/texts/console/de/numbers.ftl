numbers-nav = Statistik
numbers-title = Statistik
numbers-about = Gezählt werden nur Menschen, die zugestimmt haben, dass der Assistent sich etwas merkt, und nie, wer sie sind. Fragen, die von Gefahr, Gewalt oder einem Kind allein sprechen, werden gar nicht gezählt. Zahlen unter { $fewest } sind verborgen, ebenso alle, aus denen man sie ausrechnen könnte.
numbers-period = Zeitraum
numbers-show = Anzeigen
numbers-csv = Als CSV herunterladen
numbers-until = Von { $first } bis { $last }. Heute ist noch nicht mitgezählt.
numbers-empty = In dieser Zeit wurde nichts gezählt.
numbers-hidden = verborgen
numbers-hidden-why = Verborgen, weil sich daraus etwas über weniger als { $fewest } Menschen ablesen ließe
numbers-what-questions = Fragen
numbers-what-answered = Beantwortet
numbers-what-unanswered = Nicht beantwortet
numbers-what-handed-over = An die Beratung übergeben
numbers-what-helpful = „Das hat geholfen“
numbers-what-unhelpful = „Etwas war falsch“
numbers-total = Zusammen
numbers-by-time = Nach Tag oder Monat
numbers-by-language = Nach Sprache
numbers-by-need = Nach Thema
numbers-name-time = Wann
numbers-name-language = Sprache
numbers-name-need = Thema
numbers-need-unclear = Nicht klar
numbers-plot-time = Fragen im Lauf der Zeit
numbers-plot-needs = Wonach am meisten gefragt wird
numbers-plot-about = Balken der beantworteten und nicht beantworteten Fragen. Dieselben Zahlen stehen unten in der Tabelle „Nach Tag oder Monat“.
numbers-bar = { $when }: { $answered } beantwortet, { $unanswered } nicht beantwortet
numbers-bar-asked = { $when }: { $questions } Fragen
numbers-undivided = Fragen, bei denen die Teile verborgen sind
numbers-wait = Zeit bis zur ersten Antwort der Beratung
numbers-wait-few = In dieser Zeit wurden weniger als { $fewest } Gespräche übergeben, darum wird nichts gezeigt.
numbers-wait-usual = { $minutes ->
    [one] Die Hälfte hat höchstens { $minutes } Minute gewartet.
   *[other] Die Hälfte hat höchstens { $minutes } Minuten gewartet.
  }
numbers-wait-long = { $minutes ->
    [one] Neun von zehn haben höchstens { $minutes } Minute gewartet.
   *[other] Neun von zehn haben höchstens { $minutes } Minuten gewartet.
  }
numbers-wait-about = Gezählt von der Bitte um einen Menschen, bis zu den ersten Worten der Beratung, Nächte und Wochenenden eingeschlossen. Geschlossene Anfragen werden nach { $days } Tagen gelöscht, ältere fehlen hier also.

# Answers with a button after a counsellor's case was closed
numbers-after = Nach dem Gespräch mit der Beratung
numbers-after-about = Was Menschen mit einem Knopf geantwortet haben, als das Gespräch zu Ende war. Niemand muss antworten.
numbers-what-helped-yes = Es hat geholfen
numbers-what-helped-no = Es hat nicht geholfen
numbers-what-got-yes = Haben bekommen, was sie brauchten
numbers-what-got-later = Noch nicht
numbers-what-got-no = Haben es nicht bekommen
