### Was die Beratung in ihrer Gruppe liest. Original: en.ftl. Stand: unreviewed – noch nicht von jemandem mit dieser Muttersprache geprüft.

topic = { $number } · { $language }
summary-title = Anfrage { $number }
summary-protection = Schutzmeldung { $number }
summary-crisis = Die Person ist vielleicht in Gefahr. Bitte hier zuerst antworten.
summary-language = Sprache: { $language }
summary-needs = Sucht: { $needs }
summary-town = Ort: { $town }
summary-shown = Schon gezeigt: { $shown }
button-take = Ich übernehme
button-bot = Zurück zum Bot
button-close = Schließen

requeued = Wieder in der Warteschlange.
closed = Geschlossen.
closed-by-person = Die Person ist zum Programm zurückgekehrt. Geschlossen.
erased = Die Person hat alles löschen lassen. Geschlossen; es kann nichts mehr zugestellt werden.
unreachable = Nicht zugestellt: Die Person ist nicht mehr erreichbar (vielleicht hat sie den Bot angehalten).
not-open = Diese Anfrage ist geschlossen. Was Sie geschrieben haben, wurde nicht zugestellt.
