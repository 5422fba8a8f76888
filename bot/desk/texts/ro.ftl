### Ce citesc consilierii în grupul lor. Originalul: en.ftl. Stare: unreviewed – neverificat încă de un vorbitor nativ.

topic = { $number } · { $language }
summary-title = Cazul { $number }
summary-protection = Sesizare pentru protecție { $number }
summary-crisis = Persoana ar putea fi în pericol. Răspundeți aici mai întâi.
summary-language = Limba: { $language }
summary-needs = Caută: { $needs }
summary-town = Localitatea: { $town }
summary-shown = I s-a arătat: { $shown }
button-take = Preiau
button-bot = Înapoi la bot
button-close = Închide

requeued = Din nou la rând.
closed = Închis.
closed-by-person = Persoana s-a întors la program. Închis.
erased = Persoana a cerut să fie șters tot. Închis; nu se mai poate trimite nimic.
unreachable = Mesajul nu a ajuns: persoana nu mai poate fi contactată (poate a oprit botul).
not-open = Acest caz este închis. Ce ați scris nu a fost trimis.
