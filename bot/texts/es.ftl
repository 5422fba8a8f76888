### Español. Todo lo que dice el asistente; el original es en.ftl.
### Trato de usted («tú» solo cuando escribe un niño o una niña); palabras que sirven para todas las personas y en todos los países.

-name = Poruch

## ── First contact ──

choose-language = 🌐 Poruch · Поруч

notice =
    Me llamo { -name }. Soy un programa informático que le ayuda a encontrar ayuda cerca. No soy una persona y puedo equivocarme.
    Todo es gratis. No decido nada sobre usted y nunca pido dinero, documentos ni contraseñas.
    Si continúa, recuerdo su idioma, la ciudad que diga y lo que ha buscado, pero no sus palabras – salvo una pregunta que no sé responder, sin nombres ni números. Más: /privacy. Borrarlo todo: /delete.
button-consent-yes = Continuar
button-consent-no = No, solo preguntar

welcome = Qué bien que esté aquí. Escriba con sus palabras qué necesita, o elija abajo.
welcome-refused = Está bien. No guardo nada sobre usted y le ayudo igual. Escriba con sus palabras qué necesita, o elija abajo.

notice-first = Antes de seguir, conviene que sepa esto:

## ── Menu and small talk ──

menu = ¿Qué necesita? Elija, o escríbalo con sus palabras.
button-menu = Todos los temas
button-menu-more = Más temas
button-menu-less = Menos temas
button-human = Hablar con una persona
button-emergency = Números de emergencia
button-privacy = Qué se guarda sobre mí

greeting = Hola. Me alegra que escriba. ¿Qué necesita?
thanks = Con mucho gusto. Escriba otra vez cuando necesite algo.
goodbye = Le deseo todo lo mejor. Estoy aquí de día y de noche.
affirm-nothing = Bien. ¿Qué necesita?
deny-nothing = De acuerdo. Entonces, ¿qué necesita?

help =
    Me llamo { -name } y soy un programa informático. Ayudo a personas que tuvieron que huir a encontrar ayuda cerca: un lugar para dormir, comida, atención médica, ayuda legal, clases, papeles y más. Es gratis.
    • Escriba con sus palabras qué necesita. Puede decir una ciudad: «médico para mi bebé en Lublin».
    • Pregunte por lo que le he mostrado: «¿Abre el domingo?», «¿Cuál es el teléfono?», «¿Hay otro?»
    • /human – hablar con una persona
    • /language – cambiar de idioma
    • /privacy – qué se guarda sobre usted
    • /mydata – verlo
    • /delete – borrarlo
    • /exit o la palabra «{ $word }» – cerrar rápido y borrar los mensajes que se puedan borrar
    Solo muestro información que otras personas han reunido y comprobado. Si no sé algo, lo digo. No decido nada sobre su situación.

command-start = Empezar
command-help = Cómo funciona
command-language = Cambiar de idioma
command-human = Hablar con una persona
command-privacy = Qué se guarda sobre usted
command-mydata = Ver lo que se guarda
command-delete = Borrar todo sobre usted
command-exit = Cerrar rápido

## ── Not understood, not known ──

did-you-mean = No sé si he entendido bien. ¿Es una de estas cosas?
button-none-of-these = Nada de esto
not-understood = Lo siento, no he entendido. Dígalo con otras palabras, elija un tema abajo o hable con una persona.
out-of-scope = En eso no puedo ayudar. Conozco lugares que ayudan a personas que tuvieron que huir: alojamiento, comida, atención médica, papeles, clases y más.
not-known = No lo sé con certeza y no quiero adivinar. Quizá lo sepa una persona del equipo de orientación. También puede elegir un tema abajo.
nothing-found = No he encontrado nada adecuado. Eso no quiere decir que no haya ayuda. Pruebe con otra ciudad u otro tema, o hable con una persona.
nothing-found-town = No conozco nada adecuado. Ciudad: { $town }. Eso no quiere decir que no haya ayuda. Pruebe con otra ciudad u otro tema, o hable con una persona.
offer-human = Hasta ahora no he podido ayudarle. ¿Quiere hablar con una persona?
degraded = Ahora mismo entiendo un poco peor que de costumbre. Si la respuesta no le sirve, use otras palabras o pida hablar con una persona.

intent-help = ¿Qué puede hacer?
intent-nearest = ¿Qué hay cerca de mí?
intent-opening_hours = ¿Cuándo abre?
intent-contact_details = Teléfono y dirección
intent-more_results = Mostrar otros
intent-ask_human = Hablar con una persona
intent-change_language = Otro idioma
intent-feedback_good = Me ha servido
intent-feedback_bad = Algo estaba mal
intent-report_abuse = Alguien me ha tratado mal
intent-privacy = Qué se guarda sobre mí
intent-crisis = Estoy en peligro

## ── Needs ──

need-shelter = Dónde dormir, vivienda
need-food = Comida
need-basic_items = Ropa y cosas básicas
need-cash = Dinero y ayudas sociales
need-health = Médico y medicinas
need-mental_health = Alguien con quien hablar
need-children = Cuidado de niñas y niños
need-education = Escuela y universidad
need-language_course = Clases de idioma
need-employment = Trabajo
need-legal = Abogado, consejo legal
need-documents = Papeles y documentos
need-disability = Discapacidad y cuidados
need-protection = Ayuda contra la violencia
need-family_tracing = Familiares desaparecidos
need-interpretation = Intérprete
need-transport = Transporte
need-community = Conocer gente
need-connectivity = Teléfono e internet
need-veterans = Veteranos y sus familias
need-information = Información

## ── Where? ──

ask-place = { $need }: ¿en qué ciudad busca ayuda? Escriba el nombre. También puede enviar su ubicación una sola vez. No es obligatorio: solo la uso para ordenar por distancia y no la guardo.
ask-place-open = ¿En qué ciudad busca ayuda? Escriba el nombre. También puede enviar su ubicación una sola vez. No es obligatorio: solo la uso para ordenar por distancia y no la guardo.
ask-place-skip = O siga sin decir una ciudad:
button-share-position = 📍 Mi ubicación, una vez
button-skip-place = En todas partes y en línea
place-which = ¿A cuál de estas se refiere?
button-other-town = Otra ciudad
place-label = { $town }, { $country }
place-unknown = No conozco ninguna ciudad con ese nombre. Compruebe cómo se escribe, o escriba una ciudad más grande que esté cerca.
place-noted = Ciudad: { $town }. ¿Qué necesita allí?
position-noted = Gracias. ¿Qué necesita? Uso su ubicación una sola vez y no la guardo.
position-lost = Ya no tengo su ubicación, porque no la guardo. Envíela otra vez, o escriba su ciudad.
live-declined = Por favor, no comparta su ubicación todo el tiempo. No sigo a nadie. Basta con escribir su ciudad, o con enviar su ubicación una sola vez.

## ── Results ──

results-town = { $needs } · { $town }
results-position = { $needs } · cerca de usted
results-anywhere = { $needs }
relaxed-open_now = De lo que encaja, ahora no hay nada abierto. Estos lugares abren más tarde.
relaxed-open_then = De lo que encaja, no hay nada abierto a esa hora. Estos lugares abren en otros momentos.
relaxed-open_always = De lo que encaja, nada está abierto día y noche. Estos lugares tienen horario.
relaxed-language = No he encontrado a nadie que diga hablar su idioma. Aun así, estos lugares pueden ayudarle.
relaxed-access = No he encontrado ningún lugar que diga que se puede entrar como usted necesita. Por favor, llame antes de ir.
relaxed-women_only = No he encontrado ningún lugar que diga ser solo para mujeres. Estos lugares reciben también a otras personas.
relaxed-distance = No he encontrado nada cerca. Estos lugares están más lejos.
relaxed-need = No he encontrado nada exactamente para esto. Estos lugares también pueden ayudarle.
more-none = Esto es todo lo que he encontrado. Pruebe con otra ciudad u otro tema, o hable con una persona.
which-one = No sé a qué lugar se refiere. Dígame primero qué necesita y después podré contarle más.
record-gone = Este lugar ya no está en la lista. Por favor, busque otra vez.
button-more = Mostrar otros
button-pin = 📍 Mapa
button-phone = Números de teléfono
button-hours = Horario
button-good = Me ha servido
button-bad = Algo estaba mal
button-website = Página web
button-show = Detalles
button-source = Fuente

## ── A card ──

distance-km = { $km } km
distance-m = { $m } m
card-distance = A { $distance }
card-distance-centre = a { $distance } del centro
card-town = Ciudad: { $town }
card-town-only = No conozco la dirección exacta.
card-online = En línea o por teléfono
card-confidential = La dirección no se muestra, para que todas las personas de allí estén seguras. Por favor, llame.
card-open-until = Abierto. Cierra a esta hora: { $time }
card-open-always = Abierto de día y de noche
card-open = Abierto ahora
card-opens-today = Cerrado ahora. Hoy abre a esta hora: { $time }
card-opens-day = Cerrado ahora. Abre: { $day }, { $time }
card-closed = Cerrado ahora
card-hours-unknown = No se conoce el horario. Por favor, llame antes de ir.
card-hours-unknown-nophone = No se conoce el horario.
card-phone = Teléfono: { $numbers }
card-email = Correo electrónico: { $email }
card-languages = Idiomas: { $languages }
card-accepts = Situaciones que aceptan: { $statuses }
card-groups = Para: { $groups }
card-gender-female = Solo para mujeres
card-gender-male = Solo para hombres
card-age-between = Edad: de { $from } a { $to }
card-age-from = Edad: desde { $from }
card-age-to = Edad: hasta { $to }
card-area = Atiende a: { $area }
card-eligibility = Quién puede ir: { $text }
card-application = Cómo se consigue: { $text }
card-fees = Precio: { $text }
card-cost-free = Gratis
card-cost-reduced = A precio reducido
card-cost-paid = Hay que pagar
card-appointment-required = Por favor, pida cita antes.
card-appointment-walk_in = Puede ir sin cita.
card-accessibility = Acceso: { $facts }
card-alert = Atención: { $text }
card-checked = Comprobado: { $date }
card-check-unknown = No se conoce la fecha de la última comprobación
card-source = Fuente: { $source }
card-original = Este texto todavía no está traducido. Se muestra en su idioma original: { $language }.
translation-unreviewed = Esta traducción todavía no la ha revisado nadie que tenga este idioma como lengua materna.
translation-machine = Este texto lo ha traducido una máquina y puede tener errores.
translation-stale = El texto original ha cambiado después de hacer esta traducción.
machine-translation = Traducción automática

warning-unverified_contact = Los datos de contacto todavía no están comprobados. Por favor, pregunte al equipo de orientación antes de viajar hasta allí.
warning-check_overdue = Hace mucho que no se comprueba esta información. Por favor, llame o pregunte antes de ir.
warning-temporarily_closed = Cerrado temporalmente.
warning-untranslated = Todavía sin traducir.
warning-stale_translation = Puede que la traducción no esté al día.
warning-hours_expired = Puede que el horario no esté al día. Por favor, llame antes de ir.
warning-confidential = La dirección no se muestra, por seguridad.
warning-example = Ejemplo. Este lugar es inventado, para probar el programa. No vaya allí.
warning-reported = Otras personas han avisado de que aquí hay algo mal. Por favor, llame antes de ir.
warning-reported_answer = Otras personas han avisado de que aquí hay algo mal. Por favor, compárelo con la fuente.

reason-need = responde a lo que necesita: { $need }
reason-in_town = en su ciudad: { $town }
reason-distance = a { $distance }
reason-online = en línea o por teléfono
reason-same_country = en el mismo país: { $country }
reason-open_until = abierto, cierra: { $time }
reason-opens_at = abre: { $day }, { $time }
reason-closed_now = cerrado ahora
reason-hours_unknown = no se conoce el horario
reason-open_on_arrival = abierto a su llegada (unos { $minutes } minutos)
reason-closed_on_arrival = ya cerrado a su llegada (unos { $minutes } minutos)
reason-closed_on_arrival_opens = ya cerrado a su llegada (unos { $minutes } minutos); abre: { $day }, { $time }
reason-open_then = { $day }: { $times }
reason-closed_then = cerrado: { $day }
reason-speaks = hablan su idioma: { $language }
reason-accepts = situación que aceptan: { $status }
reason-for_group = pensado para: { $group }
reason-checked = { $days ->
    [0] comprobado hoy
    [one] comprobado hace { $days } día
   *[other] comprobado hace { $days } días
  }
reason-check_overdue = { $days ->
    [one] última comprobación hace { $days } día, pregunte antes
   *[other] última comprobación hace { $days } días, pregunte antes
  }
reason-unverified_contact = datos de contacto todavía sin comprobar
reason-temporarily_closed = cerrado temporalmente
reason-matches_words = coincide con sus palabras
reason-matches_meaning = coincide con lo que quiere decir

## ── Opening hours and contact ──

hours-title = Horario: { $name }
hours-day = { $day }: { $times }
hours-day-closed = { $day }: cerrado
hours-unknown = No conozco el horario. Por favor, llame antes de ir.
hours-unknown-nophone = No conozco el horario y no tengo ningún número de teléfono. Quizá el equipo de orientación pueda averiguarlo.
hours-ask = El horario puede cambiar, sobre todo en días festivos. Llame antes de hacer un viaje largo.
contact-title = { $name }
contact-address = Dirección: { $address }
contact-none = No tengo datos de contacto comprobados de este lugar. Quizá el equipo de orientación pueda averiguarlos.

## ── Legal status, groups, access, languages ──

status-asylum_seeker = solicitud de asilo en trámite
status-recognised_refugee = estatuto de refugiado
status-subsidiary_protection = protección subsidiaria
status-temporary_protection = protección temporal
status-stateless = sin nacionalidad de ningún país
status-undocumented = sin papeles
status-citizen = nacionalidad del país
status-displaced_inside = desplazamiento dentro del propio país

group-family = familias
group-woman = mujeres
group-unaccompanied_child = menores sin una persona adulta
group-youth = jóvenes
group-older_person = personas mayores
group-disability = personas con discapacidad
group-serious_illness = personas con una enfermedad grave
group-single_parent = madres y padres que crían sin pareja
group-lgbtqi = personas LGBTQI+

access-wheelchair = accesible en silla de ruedas
access-step_free = sin escalones
access-lift = ascensor
access-hearing_loop = bucle magnético para audífonos
access-sign_language = lengua de signos
access-accessible_toilet = baño accesible

language-en = inglés
language-uk = ucraniano
language-ru = ruso
language-ro = rumano
language-pl = polaco
language-ar = árabe
language-fa = persa / dari
language-ps = pastún
language-tr = turco
language-fr = francés
language-es = español
language-de = alemán

## ── Feedback ──

feedback-thanks-good = Gracias. Eso ayuda también a la próxima persona.
feedback-what = Lo siento. ¿Qué estaba mal? Su respuesta se guarda sin su nombre.
feedback-thanks-bad = Gracias por decírmelo. Las personas que cuidan esta lista lo comprobarán. ¿Quiere que le muestre otros lugares?
button-bad-closed = Estaba cerrado
button-bad-wrong_number = El teléfono está mal
button-bad-wrong_address = La dirección está mal
button-bad-money = Me pidieron dinero
button-bad-other = Otra cosa

## ── Abuse by somebody who should help ──

report-intro = Gracias por decírmelo. Usted no tiene la culpa. La ayuda siempre es gratis. Nadie puede pedirle a cambio dinero, sexo, trabajo ni favores.
report-team =
    Puede contarlo a un equipo pequeño que solo se ocupa de estos avisos. Las demás personas que ayudan aquí no lo ven. No perderá ninguna ayuda por contarlo.
    Ese equipo vería un número de consulta, su idioma y lo que usted decida escribirle. No vería su nombre.
    ¿Quiere que le ponga en contacto con ese equipo?
button-report-yes = Sí, contactar con el equipo
report-declined = Está bien. Puede volver a esto en cualquier momento.
report-no-desk =
    Gracias por decírmelo. Usted no tiene la culpa. La ayuda siempre es gratis. Nadie puede pedirle a cambio dinero, sexo, trabajo ni favores.
    Ahora mismo no tengo detrás un equipo así. Puede contarlo a otra organización en la que confíe, o a la policía. Estos números pueden ayudarle:
report-opened = Su aviso tiene el número { $number }. Alguien del equipo le escribirá aquí. Cuente solo lo que quiera contar.

## ── A person, please ──

case-offer = Alguien del equipo de orientación, una persona de verdad, puede escribirle aquí. Es gratis. Yo solo pasaría esto:
case-offer-needs = • Lo que busca: { $needs }
case-offer-town = • Ciudad: { $town }
case-offer-language = • Su idioma: { $language }
case-offer-shown = • { $count ->
    [one] El lugar que le he mostrado ({ $count })
   *[other] Los { $count } lugares que le he mostrado
  }
case-offer-wish-woman = • Si es posible: una mujer
case-offer-wish-man = • Si es posible: un hombre
case-offer-consent = Verán un número de consulta, no su nombre ni su número de teléfono. Lo que usted les escriba se les pasa. ¿Está de acuerdo?
button-case-yes = Sí, pasar estos datos
button-case-no = No, gracias
button-case-without-needs = Sin lo que busco
button-case-with-needs = Con lo que busco
button-case-without-town = Sin la ciudad
button-case-with-town = Con la ciudad
button-case-without-shown = Sin los lugares mostrados
button-case-with-shown = Con los lugares mostrados
button-wish-woman = Mejor una mujer
button-wish-man = Mejor un hombre
button-wish-any = Da igual quién
case-declined = De acuerdo, no paso nada. ¿Qué más puedo hacer por usted?
case-opened = Hecho. Su número de consulta es { $number }. Alguien del equipo de orientación le escribirá en este chat.
case-reopened = Su consulta { $number } está abierta otra vez. Alguien le escribirá en este chat.
case-wait = { $minutes ->
    [one] Suele tardar más o menos { $minutes } minuto.
   *[other] Suele tardar más o menos { $minutes } minutos.
  }
case-wait-unknown = No sé cuánto tardará.
case-off-duty = Ahora mismo no hay nadie de turno.
case-duty = El equipo de orientación está aquí: { $duty }.
case-hotline = Si no puede esperar, llame:
case-meanwhile = Mientras tanto, puede seguir preguntándome. Lo que me escriba ahora no se lo paso a nadie.
case-waited = { $minutes ->
    [one] Lo siento: lleva { $minutes } minuto esperando y todavía no hay nadie libre. Su consulta sigue abierta. En cuanto alguien quede libre, le escribirá aquí.
   *[other] Lo siento: lleva { $minutes } minutos esperando y todavía no hay nadie libre. Su consulta sigue abierta. En cuanto alguien quede libre, le escribirá aquí.
  }
case-already = Su consulta { $number } ya está abierta. Alguien del equipo de orientación le escribirá aquí.
case-no-desk = Ahora mismo no tengo detrás un equipo de orientación. En estos números responden personas:
case-joined = Ahora hay con usted alguien del equipo de orientación. Ve lo que usted aceptó pasar y lo que escriba aquí a partir de ahora. Yo guardo silencio hasta que terminen.
case-ask-place = La persona que le orienta pregunta dónde está. Escriba el nombre de la ciudad o envíe su ubicación una sola vez: solo la recibe esa persona y yo no la guardo. No es obligatorio.
case-position = He pasado su ubicación a la persona del equipo. Yo no la guardo.
case-back = La conversación con el equipo ha terminado. Ahora habla otra vez conmigo, el programa. ¿Qué más necesita?
case-closed = La consulta está cerrada. Ahora habla otra vez conmigo, el programa. Puede pedir hablar con una persona en cualquier momento: /human
case-requeued = La persona que le orientaba tuvo que irse. Su consulta sigue abierta y le escribirá otra persona del equipo. Mientras tanto habla conmigo, el programa.
button-case-close = Volver al programa
button-case-end = Cerrar mi consulta

## ── After a case ──

after-helped = ¿Le ha servido de ayuda?
after-got = ¿Consiguió lo que necesitaba?
button-after-yes = Sí
button-after-later = Todavía no
button-after-no = No
after-thanks = Gracias por su respuesta. Escriba otra vez cuando necesite algo.
after-thanks-more = Gracias por decírmelo. Sigamos buscando: elija un tema, escríbalo con sus palabras o pida otra vez hablar con una persona.

## ── Crisis ──

crisis-self_harm = Me alegra mucho que haya escrito esto. No tiene que pasar por esto sin ayuda, y este dolor puede hacerse más pequeño. Yo solo soy un programa, pero hay personas que escuchan ahora mismo y no juzgan. Por favor, llame a uno de estos números, o deje que llame alguien que esté cerca:
crisis-violence = Le creo. Lo que está pasando no es culpa suya. Si puede hacerlo sin peligro, salga de ahí o vaya adonde haya más gente. En estos números hay personas que pueden protegerle. Por favor, llame en cuanto pueda hacerlo sin peligro:
crisis-medical = Esto puede ser una emergencia. Por favor, llame ahora, o haga que alguien llame. Diga dónde está. Le dirán qué hacer hasta que llegue la ayuda:
crisis-child = Gracias por escribir. Has hecho lo correcto. Hay personas que trabajan para ayudar a niñas, niños y jóvenes. Puedes llamarles, te escuchan:
crisis-emergency = Números de emergencia:
crisis-human-child = Si quieres, también puede escribirte aquí una persona mayor que trabaja para ayudar.
crisis-human = Si quiere, también puede escribirle aquí alguien del equipo de orientación, una persona de verdad. Vería un número de consulta, no su nombre, y solo esto:
crisis-human-waiting = Su consulta { $number } ya está abierta. ¿Quiere que avise al equipo de que es urgente?
button-case-urgent = Sí, es urgente
crisis-exit = Para cerrar rápido este chat: /exit
crisis-quiet = Si alguien está en peligro, llame al { $number }. También puede hablar aquí con una persona.
numbers-country = { $country }:
number-purpose-emergency = emergencias: ambulancia, policía, bomberos
number-purpose-police = policía
number-purpose-ambulance = ambulancia
number-purpose-fire = bomberos
number-purpose-emotional_support = personas que escuchan cuando la vida pesa demasiado
number-purpose-violence_women = ayuda a mujeres contra la violencia
number-purpose-child = ayuda para niñas, niños y jóvenes
number-purpose-missing_child = niñas y niños desaparecidos
number-purpose-other = línea de ayuda
number-always = día y noche
number-hours = horario: { $hours }
number-languages = idiomas: { $languages }
number-languages-unknown = no sé qué idiomas hablan
numbers-unknown-country = No sé en qué país está. El 112 es el número de emergencia en toda la Unión Europea, en Moldavia y en muchos otros países.

## ── Language ──

language-which = ¿En qué idioma quiere que escriba?
language-changed = A partir de ahora escribo en español.
language-suggest = Usted escribe en español. ¿Quiere que responda en español a partir de ahora?
button-switch-yes = Sí, en español
button-switch-no = No, dejarlo como está
language-unsupported = Todavía no hablo ese idioma. Puedo responder en uno de estos:

## ── Privacy ──

privacy-kept = Lo que guardo, si eligió continuar: su idioma, la ciudad que dijo, los temas que buscó, los lugares que encontré y le mostré, la última pregunta que le hice, el número de su consulta si está abierta y lo necesario para hacer llegar una respuesta a este chat. Está cifrado. No guardo su nombre, su número de teléfono ni su nombre de Telegram. Mientras alguien del equipo de orientación está con usted, también se guarda lo que escriben los dos, cifrado, y se borra con la consulta. Nunca guardo fotos, mensajes de voz, archivos ni ubicaciones.
privacy-words = Sus palabras: no guardo lo que escribe. Un mensaje se borra cuando está respondido. Lo que escribe solo se pasa al equipo de orientación, y se guarda con la consulta, si usted acepta hablar con él.
privacy-questions = Una excepción, si eligió continuar: una pregunta que no sé responder se guarda, para que se pueda escribir una respuesta. Antes quito los nombres, los números y las direcciones, hasta donde los reconozco. No se guarda con ella quién preguntó. El equipo la ve solo si al menos cinco personas preguntaron algo parecido. Nada que hable de peligro, violencia o abuso se guarda así. Como nada en ella dice de quién es, /delete no puede encontrarla. También cuento cuántas personas preguntaron, por día, idioma y tema, sin nada sobre usted.
privacy-position = Su ubicación: si la envía, la uso una sola vez para ordenar por distancia. Si hay con usted alguien del equipo de orientación, le llega a esa persona. Yo nunca la guardo por escrito.
privacy-who = Quién lo ve: nadie lee lo que hablamos. Una persona del equipo de orientación ve su número de consulta, su idioma, lo que usted aceptó pasar y lo que usted le escriba, y solo si usted ha dicho que sí. No envío sus mensajes a ninguna otra empresa ni a ningún servicio de inteligencia artificial en internet.
privacy-translator = Traducción: el equipo tiene un programa de traducción en su propio servidor. Lo que usted y el equipo de orientación se escriben pasa por él.
privacy-how-long = Cuánto tiempo:
    • lo que recuerdo de nuestra conversación: { $conversation ->
        [one] { $conversation } día
       *[other] { $conversation } días
      } desde su último mensaje
    • mis respuestas, para poder borrarlas: { $outbox ->
        [one] { $outbox } día
       *[other] { $outbox } días
      }
    • una consulta al equipo y lo que se escribió en ella, después de cerrarse: { $case ->
        [one] { $case } día
       *[other] { $case } días
      }
    • una opinión sobre un lugar, sin nada sobre usted: { $feedback ->
        [one] { $feedback } día
       *[other] { $feedback } días
      }
    • una pregunta que no supe responder: { $question ->
        [one] { $question } día
       *[other] { $question } días
      }
    • los recuentos por día, idioma y tema: { $count ->
        [one] { $count } día
       *[other] { $count } días
      }
privacy-telegram = Telegram: este chat está también en los servidores de Telegram. No está cifrado de extremo a extremo, así que Telegram podría leerlo. Usted puede borrar el chat en Telegram. Yo no puedo influir en lo que Telegram guarda.
privacy-rights = Usted decide: /mydata muestra lo que se guarda, /delete lo borra todo de una vez. Si dice que no, recibe la misma ayuda.
privacy-refused = Usted eligió que no se guarde nada. Por eso no recuerdo nada sobre usted cuando esta conversación se detiene.

mydata-title = Esto es todo lo que se guarda sobre usted:
mydata-empty = No se guarda nada sobre usted.
mydata-row = • { $field }: { $value }
data-language = idioma
data-consent = aceptó que recuerde estos datos
data-place = ciudad
data-town = ciudad
data-needs = temas
data-need = tema
data-shown = lugares mostrados
data-queue = lugares todavía no mostrados
data-current = último lugar mostrado
data-case = número de consulta
data-case_owner = quién lleva la consulta
data-case_messages = número de mensajes con el equipo de orientación
data-person = lo que dijo sobre usted
data-pending = pregunta que espera su respuesta
data-messages = mensajes míos que todavía se pueden borrar
data-since = desde
data-updated = último uso
data-yes = sí
data-no = no

delete-ask = ¿Borro todo lo que hay sobre usted, ahora mismo y para siempre? Si hay una consulta abierta, también se cierra. La ayuda sigue siendo la misma y puede volver cuando quiera.
button-delete-yes = Sí, borrarlo todo
button-delete-no = No, conservarlo
delete-done = Todo lo que había sobre usted está borrado. Este chat sigue estando en Telegram; allí puede borrarlo usted. Si escribe otra vez, empezamos de nuevo.
delete-declined = De acuerdo, no se ha borrado nada.

## ── Leaving quickly ──

exit-screen = ✓ Listo.

## ── Things that cannot be done ──

file-refused = No puedo abrir fotos, mensajes de voz ni archivos. Por favor, nunca envíe documentos aquí. Escríbame en pocas palabras qué necesita.
file-queue = Su consulta espera a una persona del equipo de orientación. Cuando esté con usted, podrá enviar esto otra vez. Por favor, no envíe documentos antes.
group-refused = Solo respondo en chats privados, para proteger a todas las personas. Por favor, abra un chat solo conmigo.
rate-limited = { $seconds ->
    [one] Escribe más rápido de lo que puedo responder. Por favor, espere { $seconds } segundo. Si hay peligro, llame al 112.
   *[other] Escribe más rápido de lo que puedo responder. Por favor, espere { $seconds } segundos. Si hay peligro, llame al 112.
  }
went-wrong = Algo ha fallado por mi parte, no por la suya. Por favor, envíelo otra vez. Si hay peligro, llame al { $number }.
text-long = El mensaje era largo y solo he leído el principio y el final. Si falta algo, dígalo otra vez en una o dos frases.
edited = He visto que ha cambiado un mensaje. Por favor, envíelo como mensaje nuevo.
old-button = Este botón es demasiado antiguo. Por favor, escriba qué necesita.

## ── Browser page ──

page-write = Escriba qué necesita …
page-send = Enviar
page-restart = Empezar de nuevo
page-offline = Ahora no hay conexión. Por favor, inténtelo otra vez. Si hay peligro, llame al 112.
page-no-position = No se ha podido leer su ubicación. Por favor, escriba su ciudad.
