### Răspunsuri gata scrise ale echipei de consiliere. Originalul și explicațiile: en.ftl.
### Stare: unreviewed – neverificat încă de un vorbitor nativ.

hello-title = Sunt aici
hello = Bună ziua! Fac parte din echipa de consiliere. Sunt aici și vă citesc mesajele.

moment-title = Un moment
moment = Un moment, vă rog. Mă interesez și vă scriu din nou.

town-title = În ce localitate?
town = În ce oraș sau sat sunteți acum?

safe-title = În siguranță?
safe = Sunteți acum în siguranță? Dacă sunteți în pericol, vă rog să sunați mai întâi la numărul de urgență și apoi să-mi scrieți.

children-title = Copii?
children = Aveți copii cu dumneavoastră? Ce vârstă au?

documents-title = Ce acte?
documents = Ce acte aveți la dumneavoastră? E de ajuns să le numiți. Vă rog să nu trimiteți fotografii.

looking-title = Caut un loc
looking = Caut un loc pentru dumneavoastră. Vă scriu aici imediat ce știu mai multe.

go-title = Mergeți cu actul
go = Vă rog să mergeți acolo și să luați cu dumneavoastră pașaportul sau alt act de identitate. Dacă nu aveți acte, spuneți-mi mai întâi.

free-title = Este gratuit
free = Acest ajutor este gratuit. Nimeni nu are voie să vă ceară pentru el bani, muncă sau altceva. Dacă cineva vă cere, vă rog să-mi spuneți.

asylum-title = Azil: la avocat
asylum = Nu pot hotărî în cazul dumneavoastră de azil și nu pot promite nimic despre el. Un avocat vă poate ajuta. Să caut unul?

reword-title = Spuneți altfel
reword = Îmi pare rău, nu am înțeles. Puteți spune cu alte cuvinte?

still-title = Mai sunteți aici?
still = Mai sunteți aici? Nu vă grăbiți, eu sunt aici.

shift-title = Îmi termin tura
shift = Programul meu se încheie acum. Altcineva din echipă continuă aici cu dumneavoastră. Nu trebuie să o luați de la capăt.

more-title = Altceva?
more = Vă mai pot ajuta cu ceva?

goodbye-title = La revedere
goodbye = Vă doresc numai bine. Dacă mai aveți nevoie de noi, scrieți pur și simplu aici.
