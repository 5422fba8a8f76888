### Gotowe odpowiedzi zespołu wsparcia. Oryginał i objaśnienia: en.ftl. Przez „ty”, bez form wskazujących płeć.
### Stan: unreviewed – nikt, dla kogo to język ojczysty, jeszcze tego nie sprawdził.

hello-title = Jestem tutaj
hello = Dzień dobry, jestem z zespołu wsparcia. Jestem tutaj i czytam twoje wiadomości.

moment-title = Chwileczkę
moment = Chwileczkę, proszę. Sprawdzam i zaraz znowu do ciebie napiszę.

town-title = Jakie miasto?
town = W jakim mieście lub jakiej miejscowości teraz jesteś?

safe-title = Czy jest bezpiecznie?
safe = Czy nic ci teraz nie grozi? Jeśli coś ci grozi, najpierw zadzwoń, proszę, pod numer alarmowy, a potem napisz do mnie.

children-title = Dzieci?
children = Czy są z tobą dzieci? Ile mają lat?

documents-title = Jakie dokumenty?
documents = Jakie dokumenty masz przy sobie? Wystarczy, że je wymienisz. Proszę, nie wysyłaj zdjęć.

looking-title = Szukam miejsca
looking = Szukam dla ciebie miejsca. Napiszę tutaj, gdy tylko będę wiedzieć więcej.

go-title = Idź tam z dokumentem
go = Idź tam, proszę, i weź ze sobą paszport lub inny dowód tożsamości. Jeśli nie masz dokumentów, najpierw powiedz o tym mnie.

free-title = To nic nie kosztuje
free = Ta pomoc nic nie kosztuje. Nikt nie ma prawa chcieć za nią pieniędzy, pracy ani niczego innego. Jeśli ktoś tego chce, powiedz mi o tym, proszę.

asylum-title = Azyl: do prawnika
asylum = Nie decyduję w twojej sprawie o azyl i nie mogę w niej nic obiecać. Może ci w niej pomóc prawnik. Czy mam poszukać prawnika?

reword-title = Powiedz inaczej
reword = Przepraszam, nie rozumiem. Czy możesz powiedzieć to innymi słowami?

still-title = Jesteś tam jeszcze?
still = Jesteś tam jeszcze? Nie spiesz się, jestem tutaj.

shift-title = Kończę dyżur
shift = Mój dyżur się kończy. Dalej będzie tu z tobą ktoś inny z zespołu. Nie musisz zaczynać od początku.

more-title = Coś jeszcze?
more = Czy mogę pomóc ci w czymś jeszcze?

goodbye-title = Do widzenia
goodbye = Życzę ci wszystkiego dobrego. Jeśli znowu będziesz nas potrzebować, po prostu napisz tutaj.
