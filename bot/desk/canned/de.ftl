### Fertige Antworten der Beratung. Original und Erklärungen: en.ftl. Anrede „Sie“, Wörter, die für alle passen.
### Stand: unreviewed – noch nicht von jemandem mit dieser Muttersprache geprüft.

hello-title = Ich bin da
hello = Guten Tag, ich bin von der Beratung. Ich bin da und lese Ihre Nachrichten.

moment-title = Einen Moment
moment = Einen Moment bitte. Ich frage nach und schreibe Ihnen wieder.

town-title = Welcher Ort?
town = In welcher Stadt oder welchem Ort sind Sie gerade?

safe-title = Sind Sie in Sicherheit?
safe = Sind Sie gerade in Sicherheit? Wenn Sie in Gefahr sind, rufen Sie bitte zuerst den Notruf an, und schreiben Sie mir danach.

children-title = Kinder dabei?
children = Haben Sie Kinder bei sich? Wie alt sind sie?

documents-title = Welche Papiere?
documents = Welche Papiere haben Sie dabei? Es reicht, wenn Sie sie nennen. Bitte schicken Sie keine Fotos.

looking-title = Ich suche einen Platz
looking = Ich suche einen Platz für Sie. Sobald ich mehr weiß, schreibe ich Ihnen hier.

go-title = Mit Ausweis hingehen
go = Bitte gehen Sie dorthin, und nehmen Sie Ihren Pass oder Ausweis mit. Wenn Sie keine Papiere haben, sagen Sie es mir bitte vorher.

free-title = Es ist kostenlos
free = Diese Hilfe ist kostenlos. Niemand darf dafür Geld, Arbeit oder etwas anderes von Ihnen verlangen. Wenn es jemand tut, sagen Sie es mir bitte.

asylum-title = Asyl: Rechtsberatung
asylum = Über Ihr Asylverfahren kann ich nicht entscheiden, und ich kann dazu nichts versprechen. Ein Anwalt oder eine Anwältin kann Ihnen helfen. Soll ich danach suchen?

reword-title = Bitte anders sagen
reword = Das habe ich leider nicht verstanden. Können Sie es mit anderen Worten sagen?

still-title = Sind Sie noch da?
still = Sind Sie noch da? Lassen Sie sich Zeit, ich bin da.

shift-title = Mein Dienst endet
shift = Mein Dienst endet jetzt. Jemand anderes aus der Beratung macht hier mit Ihnen weiter. Sie müssen nicht von vorn anfangen.

more-title = Noch etwas?
more = Kann ich sonst noch etwas für Sie tun?

goodbye-title = Auf Wiedersehen
goodbye = Ich wünsche Ihnen alles Gute. Wenn Sie uns wieder brauchen, schreiben Sie einfach hier.
