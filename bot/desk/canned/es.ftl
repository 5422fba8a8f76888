### Respuestas preparadas del equipo de orientación. Original y explicaciones: en.ftl. Trato de usted.
### Estado: unreviewed, aún sin revisar por nadie que tenga este idioma como lengua materna.

hello-title = Estoy aquí
hello = Hola, soy del equipo de orientación. Estoy aquí y leo sus mensajes.

moment-title = Un momento
moment = Un momento, por favor. Lo consulto y le vuelvo a escribir.

town-title = ¿Qué ciudad?
town = ¿En qué ciudad o pueblo está ahora?

safe-title = ¿Está a salvo?
safe = ¿Está a salvo en este momento? Si corre peligro, por favor, llame primero al número de emergencias y luego escríbame.

children-title = ¿Menores con usted?
children = ¿Tiene niños o niñas consigo? ¿Qué edad tienen?

documents-title = ¿Qué documentos?
documents = ¿Qué documentos tiene consigo? Basta con nombrarlos. Por favor, no envíe fotos.

looking-title = Busco un lugar
looking = Estoy buscando un lugar para usted. Le escribo aquí en cuanto sepa más.

go-title = Ir con el documento
go = Por favor, vaya allí y lleve su pasaporte o su documento de identidad. Si no tiene documentos, dígamelo antes.

free-title = Es gratis
free = Esta ayuda es gratis. Nadie puede pedirle a cambio dinero, trabajo ni nada más. Si alguien lo hace, dígamelo, por favor.

asylum-title = Asilo: asesoría legal
asylum = No puedo decidir sobre su caso de asilo ni prometerle nada. Le puede ayudar un abogado o una abogada. ¿Quiere que busque?

reword-title = Con otras palabras
reword = Lo siento, no lo he entendido. ¿Puede decirlo con otras palabras?

still-title = ¿Sigue ahí?
still = ¿Sigue ahí? Tómese su tiempo, estoy aquí.

shift-title = Termina mi turno
shift = Mi turno termina ahora. Otra persona del equipo sigue aquí con usted. No tiene que empezar de nuevo.

more-title = ¿Algo más?
more = ¿Puedo hacer algo más por usted?

goodbye-title = Adiós
goodbye = Le deseo todo lo mejor. Si nos necesita otra vez, escriba aquí.
