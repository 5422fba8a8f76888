# El formulario en el que se escribe qué es un servicio, para quién, dónde y cuándo.

form-new-title = Servicio nuevo
form-edit-title = Cambiar: { $name }
form-unnamed = Servicio sin nombre
form-intro = Todo lo que escriba se guarda como borrador. La gente no ve nada hasta que se comprueba y se publica.
form-summary = { $count ->
    [one] Una cosa todavía no está bien
   *[other] { $count } cosas todavía no están bien
}
form-missing-summary = Todavía falta
form-warnings-summary = Conviene mirarlo otra vez
form-saved = Guardado como borrador a las { $time }
form-save-done = Guardado como borrador. Nadie lo ve hasta que se publica.
form-not-saved = Todavía no se ha cambiado nada
form-saving = Guardando …
form-save = Guardar
form-save-check = Guardar y comprobar
form-to-draft = Ir al borrador
form-to-draft-anyway = Ir al borrador de todos modos
form-to-texts = Todos los textos juntos, en cada idioma
form-others = { $name } también está trabajando en este servicio.
form-others-open = Abrir ese borrador
form-others-why = Se conservan los dos borradores. A quien publica en segundo lugar se le muestra lo que cambió la otra persona.
form-provider-wrote = La organización escribió sobre «{ $field }». Por favor, introdúzcalo:
form-confidential-way = Este servicio es confidencial. Solo pueden abrirlo las personas con el rol «Protección» o «Administración».
form-confidential-note = Este servicio es confidencial: su dirección no se muestra nunca a nadie de fuera.
form-gone = Este borrador se ha publicado o retirado mientras tanto. Lo último que escribió está abajo; guárdelo para empezar un borrador nuevo.
form-moved = Alguien publicó un cambio de este servicio mientras esta página estaba abierta. También está en su borrador.
form-example-note = Esta ficha es un ejemplo inventado. Solo se muestra donde no pregunta gente de verdad.

form-clash-title = Otra persona cambió lo mismo mientras esta página estaba abierta
form-clash-intro = Decida en cada caso. No se pierde nada: los dos quedan en el historial del borrador.
form-clash-mine = Lo mío
form-clash-theirs = Lo de la otra persona
form-clash-empty = (vacío)

form-section-words = Qué es
form-section-organization = Quién lo ofrece
form-section-places = Dónde
form-section-contact = Teléfono, correo electrónico, página web
form-section-hours = Cuándo abre
form-section-needs = Qué se puede recibir allí
form-section-people = Para quién es
form-section-languages = Idiomas que hablan allí
form-section-access = Accesibilidad
form-section-cost = Precio y citas
form-section-state = ¿Es cierto hoy?
form-contents = Partes de este formulario

form-name = Nombre
form-name-hint = Corto y claro, como lo diría la gente. Por ejemplo: Consejo legal gratis para personas refugiadas
form-alternate-name = Otros nombres que usa la gente
form-alternate-name-hint = La gente también lo encuentra por estos nombres.
form-description = Descripción
form-description-hint = Qué pasa allí, en dos o tres frases claras. Solo texto, sin formato.
form-text-language = Idioma en que están escritos estos textos
form-alert = Nota importante
form-alert-hint = Se muestra con un signo de exclamación. Por ejemplo: Cerrado del 1 al 15 de agosto
form-samples = Preguntas que hace la gente
form-samples-hint = Una por línea, con las palabras que usa la gente. Con ellas el asistente aprende a encontrar este servicio.
form-words-title = En otros idiomas
form-words-hint = Escriba aquello de lo que tenga seguridad. Lo que falta se muestra en el primer idioma.
form-words-in = En este idioma: { $tongue }
form-words-new = En otro idioma
form-words-language = Idioma
form-words-add = Añadir un idioma
form-words-remove = Quitar este idioma
form-choose = Elija
form-remove = Quitar
form-remove-what = Quitar { $what }

form-organization-now = Lo ofrece
form-organization-none = Todavía no se ha elegido ninguna organización
form-organization-search = Buscar una organización
form-organization-search-hint = Escriba el principio del nombre.
form-organization-find = Buscar
form-organization-found = { $count ->
    [0] No se conoce ninguna organización con ese nombre
    [one] Se ha encontrado una organización
   *[other] Se han encontrado { $count } organizaciones
}
form-organization-new = Es una organización nueva
form-organization-change = Elegir otra organización
form-organization-name = Nombre de la organización
form-organization-description = Qué hace
form-organization-email = Correo electrónico de la organización
form-organization-website = Página web de la organización
form-organization-shared = Su nombre y su página web se cambian en la página de la organización.

form-place-title = Lugar { $number }
form-place-none = Todavía no hay ningún lugar. Un servicio que solo se da por teléfono o en línea no lo necesita.
form-place-add = Añadir un lugar
form-place-remove = Quitar este lugar
form-place-kind = Qué tipo de lugar
form-place-kind-physical = La gente va allí
form-place-kind-virtual = Solo en línea o por teléfono
form-place-shared = { $count ->
    [one] Otro servicio más está en este lugar. Lo que cambie aquí cambia también allí.
   *[other] Otros { $count } servicios están en este lugar. Lo que cambie aquí cambia también allí.
}
form-place-known = Lugares de esta organización
form-place-name = Nombre del lugar
form-place-name-hint = Por ejemplo: Casa de Cultura, segunda entrada
form-city = Ciudad
form-city-hint = Escriba el nombre en cualquier idioma y elija en la lista.
form-city-find = Buscar la ciudad
form-city-found = { $count ->
    [0] No se conoce ninguna ciudad con ese nombre
    [one] Se ha encontrado una ciudad
   *[other] Se han encontrado { $count } ciudades
}
form-city-near = cerca de { $town }
form-city-people = { $count ->
    [one] { $count } habitante
   *[other] { $count } habitantes
}
form-address-1 = Calle y número
form-address-2 = Más datos de la dirección
form-address-2-hint = Piso, entrada, timbre
form-postal-code = Código postal
form-state = Provincia o región
form-country = País
form-position = Posición en el mapa
form-position-hint = Elija arriba una ciudad, o copie los dos números de un mapa de su teléfono, por ejemplo 45.7537, 21.2257, en la primera casilla.
form-latitude = Latitud (norte)
form-longitude = Longitud (este)
form-precision = Esto es
form-precision-exact = la puerta
form-precision-town = solo el centro de la ciudad
form-transportation = Cómo llegar
form-transportation-hint = Autobús o tranvía, puntos de referencia
form-confidential = Lugar confidencial
form-confidential-hint = Refugios y otros lugares que nadie debe poder encontrar preguntando. La dirección no se muestra nunca; la gente solo recibe el número de teléfono.
form-confidential-service = Todo el servicio es confidencial
form-map = Mapa de las ciudades alrededor de este lugar
form-map-point = Este lugar
form-map-nearest = Ciudades más cercanas
form-map-km = { $km } km

form-phone-number = Número
form-phone-hint = Con el prefijo del país, si lo conoce: +40 256 123 456
form-phone-extension = Extensión
form-phone-description = Para qué
form-phone-description-hint = Por ejemplo: recepción, de lunes a viernes
form-phone-languages = Idiomas en este teléfono
form-phone-add = Añadir un número de teléfono
form-phone-understood = { $e164 } – desde el propio país ({ $country }): { $national }
form-phone-short = Número corto { $number }, se marca tal cual
form-place-phones = Números de teléfono solo de este lugar
form-email = Correo electrónico
form-url = Página web
form-url-hint = La página sobre este servicio, si la hay

form-hours-kind = Qué se sabe del horario
form-hours-unknown = No se sabe
form-hours-always = Siempre abierto, día y noche
form-hours-week = Horas fijas
form-hours-expert = Algo más complicado
form-hours-opens = { $day }: abre a las
form-hours-closes = { $day }: cierra a las
form-hours-all-day = 24 horas
form-hours-appointment = con cita
form-hours-add-day = { $day }: añadir horas
form-hours-copy = Copiar el horario del lunes a martes–viernes
form-hours-empty-hint = Escriba las horas así: 9:00 y 17:30. Un día sin horas está cerrado.
form-holidays = Días festivos
form-holidays-unsaid = No se sabe
form-holidays-closed = Cerrado
form-holidays-open = Abierto a estas horas
form-holiday = Día festivo
form-holidays-next = Los próximos ({ $country }): { $days }
form-valid-from = Este horario vale desde
form-valid-to = hasta
form-valid-hint = Deje los dos vacíos si no tiene fin. Después de ese día se dice a la gente que no se conoce el horario.
form-expert = Horario escrito como fórmula
form-expert-hint = Como se escribe en OpenStreetMap, por ejemplo: Mo-Fr 09:00-17:00; Sa[1] 10:00-12:00; PH off
form-expert-kept = La semana de arriba no puede decir esto. Se conserva tal cual mientras no lo cambie aquí.
form-hours-lost = Una parte del horario de esta ficha no se ha podido leer. Se queda como está mientras no cambie el horario.
form-hours-read = Se lee como
form-place-own-hours = Este lugar tiene su propio horario
form-place-own-hours-hint = Si no, aquí vale el horario del servicio.

form-needs-hint = Elija todo lo que corresponda. Sin ninguna, nadie encuentra el servicio.
form-statuses = Qué papeles tiene la gente
form-anyone-hint = No elija nada si es para cualquier persona.
form-groups = Grupos
form-genders = Solo para
form-gender-female = mujeres
form-gender-male = hombres
form-minimum-age = Desde la edad
form-maximum-age = Hasta la edad
form-eligibility = Condiciones, con palabras
form-eligibility-hint = Por ejemplo: con domicilio registrado en esta provincia
form-coverage = Países que atiende a distancia
form-coverage-hint = Para ayuda en línea o por teléfono. Nombres o códigos, con comas: Rumanía, MD
form-area = Zona que atiende, con palabras
form-area-hint = Una por línea. Por ejemplo: distrito de Cluj
form-other-languages = Otros idiomas
form-other-languages-hint = Nombres o códigos, con comas
form-interpretation = Intérpretes
form-interpretation-hint = Por ejemplo: intérprete de dari los martes
form-accessibility = En todos los lugares de este servicio
form-place-accessibility = Accesibilidad de este lugar
form-cost = Cuánto cuesta
form-unsaid = Nadie lo ha dicho
form-cost-free = Gratis
form-cost-reduced = A precio reducido
form-cost-paid = Hay que pagar
form-fees = Precio, con palabras
form-appointment = Cita
form-appointment-required = Hay que pedirla antes
form-appointment-walk_in = No hace falta, la gente va sin más
form-application = Cómo se consigue
form-application-hint = Qué hace la gente primero, qué lleva

form-status = Estado
form-status-active = Funciona
form-status-inactive = No funciona; oculto para la gente
form-status-defunct = Terminado para siempre; oculto para la gente
form-status-temporarily-closed = Cerrado por un tiempo; se le dice a la gente
form-checked-today = He comprobado hoy el teléfono, la dirección y el horario
form-assured-date = Última comprobación
form-expires = Comprobar otra vez antes del
form-source = De dónde lo sabe
form-source-hint = Una página web, un folleto o el nombre de una oficina – nunca el de una persona particular
form-contact-verified = El teléfono, la dirección y el horario se comprobaron con la organización

form-preview = Como lo ve la gente
form-preview-language = Idioma
form-preview-show = Mostrar
form-preview-empty = Escriba un nombre para ver cómo queda.
form-preview-hidden = En este estado, el servicio no se muestra a la gente.

form-error-name-missing = Escriba un nombre.
form-warning-name-long = { $most ->
    [one] El nombre tiene más de { $most } carácter. Uno más corto se lee mejor en el teléfono.
   *[other] El nombre tiene más de { $most } caracteres. Uno más corto se lee mejor en el teléfono.
}
form-warning-description-missing = Escriba una descripción, para que la gente sepa qué esperar.
form-error-language-missing = Elija el idioma en que están escritos estos textos.
form-error-language-twice = Este idioma ya está. Elija otro.
form-warning-name-untranslated-missing = Escriba también el nombre en este idioma. Si no, la gente ve dos idiomas mezclados.
form-error-need-missing = Elija al menos una necesidad.
form-error-status = Elija un estado.
form-error-organization-name-missing = Escriba el nombre de la organización.
form-warning-organization-missing = Elija la organización que ofrece esto.
form-error-country-missing = Elija el país.
form-error-town-missing = Escriba la ciudad.
form-error-latitude = Esto no es una latitud. Escriba un número de -90 a 90, por ejemplo 45.7537.
form-error-longitude = Esto no es una longitud. Escriba un número de -180 a 180, por ejemplo 21.2257.
form-error-position-half-missing = Escriba los dos números de la posición, o ninguno.
form-warning-position-missing = Sin posición, a la gente solo se le dice la ciudad, no la distancia.
form-warning-position-lonely = No hay ninguna ciudad a menos de { $km } km de este punto. Mire otra vez los dos números: ¿están intercambiados?
form-warning-position-elsewhere = Este punto no está en el país elegido ({ $country }). Mire otra vez el país y los dos números.
form-warning-position-far = Este punto está a { $km } km de { $town }. Mire otra vez los dos números, o elija de nuevo la ciudad.
form-warning-place-missing = Añada un lugar, o diga qué países atiende a distancia.
form-error-coverage = «{ $word }» no es un país. Escriba nombres o códigos de dos letras, con comas.
form-error-phone-missing = Escriba el número.
form-error-phone-country = Escriba el número con el prefijo del país, por ejemplo +40, o rellene antes el país de un lugar.
form-error-phone = Este no puede ser un número de teléfono de este país: { $country }. Cuente las cifras, o escríbalo con el prefijo del país.
form-warning-phone-odd = Por lo que se sabe, no hay números así en este país: { $country }. Llame una vez para comprobarlo.
form-error-extension = Una extensión solo tiene cifras. Escriba otras palabras en «Para qué».
form-error-email = Esto no es una dirección de correo electrónico. Tiene esta forma: name@example.org.
form-error-link = Esto no es una dirección web. Tiene esta forma: https://example.org.
form-warning-contact-missing = Escriba un número de teléfono, un correo electrónico, una página web o una dirección, para que la gente pueda ponerse en contacto.
form-error-hours-missing = Escriba al menos una hora, o elija «No se sabe».
form-error-hours-expression = Esta fórmula no se puede leer. Mire el ejemplo.
form-warning-hours-never = Con este horario no abre nunca en el próximo año.
form-error-holiday-missing = Escriba las horas de los días festivos, o elija otra respuesta.
form-error-time = «{ $typed }» no es una hora. Escríbala así: 9:00 o 17:30.
form-error-time-opens-missing = Escriba a qué hora abre.
form-error-time-closes-missing = Escriba a qué hora cierra.
form-error-time-same = Cierra a la misma hora a la que abre. Para todo el día, marque «24 horas».
form-error-time-overlap = Estas horas coinciden en parte con las anteriores.
form-error-date = Esto no es una fecha. Escríbala así: 2026-11-22.
form-error-date-future = Este día todavía no ha llegado.
form-error-period = El final está antes del principio.
form-warning-period-over = Este día ya pasó: se dice a la gente que no se conoce el horario.
form-error-age = Escriba un número de años de 0 a 120.
form-error-age-order = Esta edad es menor que la anterior.
form-error-language-unknown = «{ $word }» no es un idioma conocido. Escriba nombres o códigos, con comas.
form-warning-check-missing = Diga cuándo se comprobó por última vez. Los datos sin fecha llevan una advertencia.
form-warning-source-missing = Diga de dónde lo sabe.
