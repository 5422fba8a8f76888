### Was die Beratung in ihrer Gruppe liest. Original: en.ftl. Stand: unreviewed – noch nicht von jemandem mit dieser Muttersprache geprüft.

topic = { $number } · { $language }
summary-title = Anfrage { $number }
summary-protection = Schutzmeldung { $number }
summary-crisis = Die Person ist vielleicht in Gefahr. Bitte hier zuerst antworten.
summary-language = Sprache: { $language }
summary-needs = Sucht: { $needs }
summary-town = Ort: { $town }
summary-shown = Schon gezeigt: { $shown }
summary-how = Hier schreiben, um zu antworten: Es geht an die Person, ohne Ihren Namen. Zeilen, die mit // beginnen, sind Notizen für das Team. /bot gibt das Gespräch an das Programm zurück, /close beendet es.
summary-how-reply = Auf eine Nachricht mit dieser Nummer antworten: Es geht an die Person, ohne Ihren Namen. Zeilen, die mit // beginnen, sind Notizen für das Team. Die Antwort /bot gibt das Gespräch an das Programm zurück, /close beendet es.
button-take = Ich übernehme
button-bot = Zurück zum Bot
button-close = Schließen

taken = Übernommen. Was die Person jetzt schreibt, kommt hier an.
requeued = Wieder in der Warteschlange.
handed-back = An den Bot zurückgegeben. Wer hier schreibt, übernimmt das Gespräch wieder.
closed = Geschlossen.
closed-by-person = Die Person ist zum Programm zurückgekehrt. Geschlossen.
erased = Die Person hat alles löschen lassen. Geschlossen; es kann nichts mehr zugestellt werden.
unreachable = Nicht zugestellt: Die Person ist nicht mehr erreichbar (vielleicht hat sie den Bot angehalten).
not-open = Diese Anfrage ist geschlossen. Was Sie geschrieben haben, wurde nicht zugestellt.
