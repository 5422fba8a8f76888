# Confirmaciones: se pregunta a la organización que ofrece un servicio si lo que contamos a la gente sigue siendo cierto.

confirm-nav = Confirmaciones
confirm-title = Confirmación por las organizaciones
confirm-intro = Pregunte a las organizaciones si lo que contamos a la gente sigue siendo cierto. Reciben un enlace que funciona una sola vez, no necesitan cuenta, y su respuesta llega como borrador.
confirm-tab-due = Por preguntar
confirm-tab-open = Preguntadas
confirm-tab-answered = Con respuesta
confirm-count = ({ $count })
confirm-due-none = Ahora no hay nada por preguntar.
confirm-open-none = No se espera ninguna respuesta.
confirm-answered-none = No hay respuestas por ver.
confirm-checked = Última comprobación
confirm-never = nunca
confirm-ask = Preguntar a la organización
confirm-ask-name = Preguntar a la organización por { $name }
confirm-asked-by = Preguntó
confirm-asked-on = Fecha de la pregunta
confirm-expires = Válido hasta
confirm-language = Idioma
confirm-language-hint = La página y la carta están en este idioma.
confirm-answered-on = Fecha de la respuesta
confirm-withdraw = Anular el enlace
confirm-withdrawn = El enlace ya no funciona.
confirm-make = Crear el enlace
confirm-example = Esto es un ejemplo inventado. No hay a quién preguntar.

confirm-link-title = El enlace está listo
confirm-link = Enlace para la organización
confirm-link-once = Solo lo mostramos ahora y no guardamos nada con lo que se pueda volver a crear. Funciona una sola vez, hasta el { $day }.
confirm-link-copy = Copiar el enlace
confirm-link-copied = Copiado
confirm-link-mail = Escribir un correo
confirm-link-mail-hint = Abre su propio programa de correo. No sale nada hasta que usted lo envíe.
confirm-link-no-mail = No conocemos el correo electrónico de esta organización. Copie el enlace y envíelo por donde suele hablar con ella.
confirm-link-letter = Texto de la carta
confirm-link-loopback = Este enlace solo funciona en este servidor, porque estas páginas no tienen dirección pública. Pregunte a quien se ocupa del servidor.
confirm-back = Volver a la lista

confirm-mail-subject = ¿Sigue siendo correcto? { $service }
confirm-mail-body =
    Buenos días:

    Poruch cuenta a las personas refugiadas dónde encontrar ayuda. También les hablamos de su servicio «{ $service }».

    ¿Podrían mirar si todo sigue siendo correcto? Son dos minutos y no necesitan cuenta:

    { $link }

    El enlace es solo para ustedes. Funciona una sola vez, hasta el { $day }.

    ¡Muchas gracias!

confirm-all-true = Todo sigue siendo cierto
confirm-some-changed = { $count ->
    [one] Ha cambiado una cosa
   *[other] Han cambiado { $count } cosas
 }
confirm-only-note = Solo una nota
confirm-said-note = Nota de la organización
confirm-in-draft = está en el borrador
confirm-by-hand = escríbalo usted, por favor
confirm-to-draft = Ver el borrador
confirm-done = Hecho
confirm-done-said = Archivado.
confirm-home-answered = { $count ->
    [one] organización ha respondido
   *[other] organizaciones han respondido
 }
confirm-home-due = { $count ->
    [one] servicio que su organización podría confirmar
   *[other] servicios que sus organizaciones podrían confirmar
 }
confirm-why-true = La organización confirmó el { $day } que todo sigue siendo cierto
confirm-why-changed = Respuesta de la organización del { $day }

confirm-page-title = ¿Sigue siendo correcto?
confirm-page-hello = Buenos días, { $organization }:
confirm-page-intro = Esto es lo que contamos a la gente que busca ayuda. Por favor, miren si todo sigue siendo correcto.
confirm-page-free = El asistente es gratis y ayuda a las personas refugiadas a encontrar la ayuda más cercana. No necesitan cuenta.
confirm-page-all-true = Sí, todo sigue siendo cierto
confirm-page-changed = Esto ha cambiado
confirm-page-what-now = ¿Qué es lo correcto ahora?
confirm-page-exists = ¿Existe todavía este servicio?
confirm-page-exists-yes = Sí
confirm-page-exists-pause = Está cerrado por un tiempo
confirm-page-exists-no = Ya no existe
confirm-page-note = ¿Algo más?
confirm-page-note-hint = Por favor, no escriban datos personales de la gente a la que atienden.
confirm-page-send = Enviar los cambios
confirm-page-nothing = No han cambiado nada. Pulsen «Sí, todo sigue siendo cierto» o escriban qué ha cambiado.
confirm-page-too-long = { $count ->
    [one] Uno de los textos es demasiado largo. Por favor, acórtenlo a { $count } carácter.
   *[other] Uno de los textos es demasiado largo. Por favor, acórtenlo a { $count } caracteres.
}
confirm-page-thanks = ¡Gracias!
confirm-page-thanks-text = Su respuesta ha llegado. Una persona la mira antes de que cambie nada. Pueden cerrar esta página.
confirm-page-invalid = Este enlace no funciona
confirm-page-invalid-text = Quizá ya se ha usado, es demasiado antiguo o está incompleto. Pidan uno nuevo a la persona que lo envió.
confirm-page-slow = Demasiados intentos
confirm-page-slow-text = Por favor, esperen diez minutos y prueben otra vez.
confirm-page-confidential = Como el lugar es confidencial, a la gente solo le mostramos el número de teléfono.

confirm-field-name = Nombre
confirm-field-organization = Organización
confirm-field-description = Qué se ofrece
confirm-field-needs = Tipo de ayuda
confirm-field-address = Dirección
confirm-field-phone = Teléfono
confirm-field-email = Correo electrónico
confirm-field-url = Página web
confirm-field-hours = Horario
confirm-field-appointment = Cita
confirm-field-languages = Idiomas que hablan
confirm-field-eligibility = Para quién
confirm-field-cost = Precio
confirm-field-accessibility = Accesibilidad
confirm-field-alert = Nota importante
