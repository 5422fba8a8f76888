# Listas de servicios, respuestas y organizaciones.

lists-services = Servicios
lists-answers = Respuestas
lists-organizations = Organizaciones
lists-export = Descargar todo

lists-search = Búsqueda
lists-search-hint = Escriba lo que escribiría la gente, o un nombre, un número de teléfono o un correo electrónico.
lists-search-language = Idioma de las palabras
lists-search-guess = Detectar automáticamente
lists-search-button = Buscar
lists-filters = Filtros
lists-filters-set = { $count ->
    [one] { $count } filtro puesto
   *[other] { $count } filtros puestos
}
lists-filters-apply = Mostrar
lists-filters-clear = Quitar todos
lists-any = Cualquiera
lists-filter-status = Estado
lists-filter-need = Necesidad
lists-filter-town = Ciudad
lists-filter-country = País
lists-filter-organization = Organización
lists-filter-speaks = Idioma que hablan allí
lists-filter-texts = Textos
lists-filter-texts-in = en este idioma
lists-filter-any-language = en cualquier idioma
lists-filter-only = Solo servicios que
lists-filter-only-answers = Solo respuestas que
lists-only-overdue = hay que comprobar otra vez
lists-only-draft = tienen un borrador
lists-only-reported = tienen avisos de la gente
lists-only-example = son ejemplos inventados
lists-only-confidential = son confidenciales
lists-texts-missing = faltan
lists-texts-unread = esperan a que alguien los lea
lists-texts-unreviewed = todavía no los ha leído nadie
lists-texts-machine = traducidos por una máquina
lists-texts-stale = no están al día
lists-texts-human = leídos y correctos
lists-sort = Orden
lists-sort-relevance = Primero lo que mejor coincide
lists-sort-name = Nombre
lists-sort-organization = Organización
lists-sort-checked = Primero lo que lleva más tiempo sin comprobar
lists-sort-changed = Primero lo último que cambió

lists-count = { $total ->
    [0] No se ha encontrado nada
    [one] { $total } ficha
   *[other] { $first }–{ $last } de { $total } fichas
}
lists-nothing = No hay nada que coincida. Pruebe con menos palabras o quite los filtros.
lists-page = Página { $page } de { $pages }
lists-page-next = Página siguiente
lists-page-previous = Página anterior
lists-pages = Páginas de la lista

lists-column-choose = Elegir
lists-column-name = Nombre
lists-column-organization = Organización
lists-column-place = Lugar
lists-column-needs = Necesidades
lists-column-state = Estado
lists-column-checked = Comprobación
lists-column-texts = Idiomas
lists-column-services = Servicios
lists-column-country = País
lists-never-checked = nunca
lists-overdue = por comprobar
lists-mark-draft = borrador
lists-mark-reported = aviso
lists-mark-example = ejemplo
lists-mark-confidential = confidencial
lists-place-hidden = oculto, por seguridad
lists-everywhere = en todas partes
lists-found-because = La gente lo encuentra:
lists-found-by-name = Encontrado solo por su nombre. Con estas palabras, a la gente no le saldría.
lists-missing = { $count ->
    [one] falta { $count } idioma
   *[other] faltan { $count } idiomas
}
lists-complete = en todos los idiomas

lists-status-active = activo
lists-status-inactive = inactivo
lists-status-defunct = ya no existe
lists-status-temporarily-closed = cerrado por ahora
lists-status-active-hint = Se envía a la gente allí.
lists-status-inactive-hint = No se envía a la gente allí.
lists-status-defunct-hint = No se envía a la gente allí. La ficha se queda, con su historial.
lists-status-temporarily-closed-hint = La gente lo ve con la nota de que está cerrado por ahora.

lists-new-service = Servicio nuevo
lists-new-answer = Respuesta nueva
lists-new-organization = Organización nueva

lists-bulk = Con las fichas elegidas
lists-bulk-scope-chosen = las que he marcado en esta página
lists-bulk-scope-all = { $total ->
    [one] la que hay en esta lista
   *[other] las { $total } de esta lista
}
lists-bulk-scope = Cuáles
lists-bulk-do = Qué hacer
lists-bulk-choose-page = Marcar todas las de esta página
lists-bulk-checked = Marcar como comprobadas hoy
lists-bulk-status = Cambiar el estado
lists-bulk-export = Descargar en un archivo
lists-bulk-confirm = Pedir confirmación a las organizaciones
lists-bulk-next = Continuar
lists-bulk-none = No ha elegido nada. Marque al menos una ficha y pruebe otra vez.
lists-bulk-many = Son demasiadas a la vez. Reduzca la lista a { $most } o menos.
lists-bulk-title-checked = ¿Marcar como comprobadas hoy?
lists-bulk-title-status = ¿Cambiar el estado?
lists-bulk-about-checked = Con su nombre, usted dice que las ha comprobado hoy: existen, y los teléfonos y el horario son correctos.
lists-bulk-about-status = Vale para la gente al momento. Puede deshacerlo en el historial de cada ficha.
lists-bulk-names = { $count ->
    [one] Cambia esta ficha:
   *[other] Cambian estas { $count } fichas:
}
lists-bulk-same = { $count ->
    [one] Una más se queda como está, porque para ella no cambia nada.
   *[other] { $count } más se quedan como están, porque para ellas no cambia nada.
}
lists-bulk-second = tiene que estar de acuerdo otra persona: esto será un borrador
lists-bulk-new-status = Estado nuevo
lists-bulk-why = Por qué
lists-bulk-why-hint = Una frase para el historial. Por ejemplo: He llamado a todas.
lists-bulk-why-missing = Escriba en una frase por qué.
lists-bulk-title-confirm = Pedir confirmación a las organizaciones
lists-bulk-about-confirm = Cada organización recibe su propio enlace. Abra los servicios uno tras otro.
lists-bulk-ask = Crear el enlace
lists-bulk-do-checked = Sí, las he comprobado
lists-bulk-do-status = Cambiar el estado
lists-bulk-back = Volver a la lista
lists-bulk-done = { $count ->
    [0] No se ha cambiado nada.
    [one] Se ha cambiado { $count } ficha.
   *[other] Se han cambiado { $count } fichas.
}
lists-bulk-partly = Cambiadas: { $count }. Ahora son borradores con los que tiene que estar de acuerdo otra persona: { $drafts }. Sin tocar, porque alguien las cambió mientras tanto: { $left }.

lists-service-edit = Cambiar
lists-service-texts = Textos en todos los idiomas
lists-service-history = Historial
lists-service-ask = Pedir confirmación a la organización
lists-service-hidden = Este servicio es confidencial. Usted no ve dónde está; solo lo ven las personas responsables de protección.
lists-service-secret = Confidencial. No diga nunca a nadie dónde está. La gente solo ve el número de teléfono.
lists-service-not-shown = La gente no ve ahora este servicio.
lists-service-card = Como lo ve la gente
lists-service-card-none = La gente no ve este servicio, así que no hay nada que mostrar.
lists-card-language = Idioma en que se muestra
lists-card-show = Mostrar
lists-service-facts = Datos
lists-service-id = Número en el catálogo
lists-service-state = Estado
lists-service-organization = Organización
lists-service-needs = Necesidades
lists-service-accepts = Acepta
lists-service-groups = Para
lists-service-anyone = cualquier persona
lists-service-ages = Edad
lists-service-age-from = { $from ->
    [one] desde { $from } año
   *[other] desde { $from } años
}
lists-service-age-to = { $to ->
    [one] hasta { $to } año
   *[other] hasta { $to } años
}
lists-service-age-between = { $to ->
    [one] de { $from } a { $to } año
   *[other] de { $from } a { $to } años
}
lists-service-speaks = Idiomas que hablan allí
lists-service-cost = Precio
lists-service-appointment = Cita
lists-service-appointment-required = Hay que llamar antes
lists-service-appointment-walk_in = Se va sin cita
lists-service-access = Accesibilidad
lists-service-coverage = Atiende a personas en
lists-service-source = Fuente
lists-service-checked = Última comprobación
lists-service-expires = Vale hasta
lists-service-email = Correo electrónico
lists-service-website = Página web
lists-service-phones = Teléfonos
lists-service-phone-of-organization = teléfono de la organización
lists-service-places = Lugares
lists-service-online = en línea
lists-service-no-place = No se conoce ningún lugar.
lists-service-no-phone = No se conoce ningún teléfono.
lists-service-coordinates = Posición
lists-service-coordinates-town = Posición (centro de la ciudad)
lists-service-hours = Horario
lists-service-hours-unknown = no se sabe
lists-service-today = Hoy
lists-service-today-open = hoy { $times }
lists-service-today-closed = hoy cerrado
lists-service-today-unknown = no se sabe para hoy
lists-service-drafts = Borradores
lists-service-draft-by = { $title } – de { $who }
lists-service-reports = Avisos
lists-service-reported = La gente ha avisado de que aquí hay algo mal.
lists-service-samples = Preguntas en las que tiene que salir
lists-service-languages = Textos
lists-service-last-change = Último cambio
lists-unknown = no se sabe
lists-yes = sí
lists-no = no

lists-text-original = original
lists-text-human = leído y correcto
lists-text-unreviewed = todavía sin leer
lists-text-machine = de una máquina
lists-text-stale = no está al día
lists-text-missing = falta
lists-text-partly = en parte

lists-texts-title = Textos en todos los idiomas
lists-texts-about = Primero va el original. Si conoce bien un idioma, lea su texto. Si es correcto, dígalo con un clic. Su nombre se guarda con él.
lists-texts-choose = Idiomas que mostrar
lists-texts-show = Mostrar
lists-texts-original = Original
lists-texts-original-unknown = Nadie ha dicho en qué idioma está escrito. Dígalo antes en el formulario de la ficha.
lists-texts-read = Lo he leído y es correcto
lists-texts-read-by = { $who }, { $day }
lists-texts-edit = Cambiar los textos
lists-texts-edit-about = Lo que cambie va a un borrador. La gente lo ve cuando se publica el borrador.
lists-texts-editing = Está cambiando textos. Primero va el original: si lo cambia, todas las traducciones dejan de estar al día.
lists-texts-save = Guardar como borrador
lists-texts-cancel = No cambiar nada
lists-texts-mine = He leído lo que he escrito y es correcto
lists-texts-nothing = No ha cambiado nada.
lists-texts-saved = Guardado como borrador. Compruébelo y publíquelo aquí.
lists-texts-read-done = Gracias. Queda marcado como leído por usted.
lists-texts-moved = Alguien cambió este texto mientras tanto. No se ha marcado nada. Léalo otra vez como está ahora.
lists-texts-second = Se trata de la seguridad de las personas. Por eso el texto tiene que leerlo alguien que pueda publicarlo y que no lo haya escrito.
lists-texts-clash = Alguien cambió esta ficha mientras tanto. Lo que usted escribió está guardado en un borrador. Allí puede ver los dos.
lists-texts-no-longer = El original cambió después de hacer esta traducción.
lists-texts-read-all = He leído todo ({ $name }) y es correcto
lists-texts-why = Por qué
lists-texts-why-hint = Una frase para el historial. No es obligatoria.
lists-texts-draft-open = Ya hay un borrador de esta ficha: { $title }, de { $who }.
lists-texts-none = Esta ficha todavía no tiene textos.
lists-texts-of-organization = Textos de la organización
lists-field-name = Nombre
lists-field-alternate_name = Otros nombres
lists-field-description = Descripción
lists-field-eligibility_description = Quién puede ir
lists-field-application_process = Cómo se consigue
lists-field-fees_description = Cuánto cuesta
lists-field-interpretation_services = Intérpretes
lists-field-alert = Nota importante
lists-field-title = Título
lists-field-text = Texto
lists-field-samples = Preguntas
lists-field-samples-hint = Preguntas que hace la gente, una por línea. Con ellas tiene que encontrarse la respuesta.

lists-answer-edit = Cambiar
lists-answer-new-title = Respuesta nueva
lists-answer-edit-title = Cambiar la respuesta
lists-answer-facts = Sobre la respuesta
lists-answer-needs = Necesidades
lists-answer-needs-hint = ¿Qué tiene que necesitar alguien para que le sirva esta respuesta?
lists-answer-country = País
lists-answer-country-hint = Vacío: vale en todas partes.
lists-answer-source = Fuente
lists-answer-source-hint = Dirección web de quien lo dice. La gente la ve debajo de la respuesta.
lists-answer-assured = Comprobado el
lists-answer-assured-hint = El día en que alguien comparó por última vez la respuesta con su fuente.
lists-answer-checked-today = La he comprobado hoy
lists-answer-languages = Idiomas
lists-answer-leading = Este es el idioma principal. Cuando cambia, los demás dejan de estar al día.
lists-answer-text-hint = Solo texto, sin formato. Una línea vacía hace un párrafo. Una línea que empieza por «- » es un punto de una lista. Las direcciones web se quedan como están.
lists-answer-preview = Como lo muestra Telegram
lists-answer-preview-show = Mostrar cómo queda
lists-answer-add-language = Añadir un idioma
lists-answer-add = Añadir
lists-answer-why = Por qué
lists-answer-why-hint = Una frase para el historial. No es obligatoria.
lists-answer-save = Guardar como borrador
lists-error-summary = Por favor, mire antes esto
lists-error-title = Escriba un título.
lists-error-text = Escriba el texto.
lists-error-source = Escriba la dirección web de la fuente. Empieza por https://
lists-error-need = Elija al menos una necesidad.
lists-error-date = Escriba un día que no esté en el futuro.
lists-error-name = Escriba un nombre.
lists-error-email = Esto no es una dirección de correo electrónico. Tiene esta forma: help@example.org
lists-error-url = Esto no es una dirección web. Empieza por https://
lists-error-country = Elija un país de la lista.
lists-error-pair = El título y el texto van juntos: escriba los dos o deje los dos vacíos.

lists-organization-edit-title = Organización
lists-organization-new-title = Organización nueva
lists-organization-save = Guardar como borrador
lists-organization-services = { $count ->
    [0] Ningún servicio
    [one] { $count } servicio
   *[other] { $count } servicios
}
lists-organization-show-services = Mostrar sus servicios
lists-organization-hidden = Esta organización lleva un servicio confidencial y no se la conoce por nada más. Solo pueden cambiarla las personas responsables de protección.

lists-export-about = Todo el catálogo en un archivo con el formato estándar HSDS 3. Otros programas y otras organizaciones pueden leerlo. No falta nada, salvo los lugares de los servicios confidenciales.
lists-export-json = Un archivo JSON
lists-export-csv = Tablas (archivos CSV en un .zip)
lists-export-answers = Respuestas (JSON Lines)
lists-export-form = Tipo de archivo
lists-export-confidential = Con los lugares de los servicios confidenciales
lists-export-confidential-hint = Solo si no hay más remedio. Guarde bien el archivo y bórrelo después de usarlo. Su nombre queda en el registro.
lists-export-download = Descargar

lists-home-unread = { $count ->
    [one] servicio o respuesta tiene en su idioma un texto que todavía no ha leído nadie
   *[other] servicios y respuestas tienen en su idioma un texto que todavía no ha leído nadie
}

lists-unread = { $count ->
    [one] { $count } por leer
   *[other] { $count } por leer
}
