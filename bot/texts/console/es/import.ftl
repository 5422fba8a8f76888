# Importación de archivos: HSDS (un formato para intercambiar servicios), respuestas, hojas de cálculo.

import-nav = Importar
import-title = Importar un archivo
import-intro = Traiga servicios o respuestas desde un archivo. No cambia nada hasta que haya visto qué contiene y haya dicho que sí.
import-file = Archivo
import-file-hint = Una hoja de cálculo (.xlsx, .csv), servicios HSDS (.json, o un .zip con archivos CSV) o respuestas (.jsonl). Como mucho { $megabytes } MB.
import-send = Leer el archivo
import-kinds = ¿Qué se puede importar?
import-kind-sheet = Una hoja de cálculo: un servicio por fila, con cualquier columna y en cualquier orden. Usted dice qué es cada columna.
import-kind-hsds = HSDS: el formato en que se intercambian directorios de servicios. JSON, o un paquete de archivos CSV en un solo .zip.
import-kind-answers = Respuestas: una pregunta con su respuesta por línea, en formato JSON Lines.
import-private = Su archivo se guarda en este servidor, sin que lo vean otras personas, hasta que decida, como mucho 24 horas; después se borra.
import-waiting = Archivos que esperan su decisión
import-waiting-since = leído { $ago }
import-remove = Borrar el archivo
import-removed = El archivo se ha borrado. No se ha importado nada.
import-open = Continuar con este archivo

import-refused-empty = Este archivo está vacío. Elija otro.
import-refused-too_large = Este archivo ocupa más de { $megabytes } MB. Divídalo, o pida a quien se ocupa del servidor que suba el límite.
import-refused-ending = Los archivos de este tipo no se pueden leer. Guárdelo como .xlsx, .csv, .json, .jsonl o .zip.
import-refused-bomb = Al descomprimirlo, este archivo ocupa mucho más de lo que cabe en un catálogo. No se ha abierto.
import-refused-outside = Este archivo comprimido nombra carpetas fuera de él. No se ha abierto.
import-refused-damaged = Este archivo está dañado. Pruebe a guardarlo o descargarlo otra vez.
import-refused-none = Elija antes un archivo.
import-gone = Este archivo ya no está aquí. Los archivos se borran después de 24 horas. Envíelo otra vez.

import-reading = Leyendo el archivo …
import-reading-count = { $done } de { $total }
import-comparing = Comparando con lo que ya hay …
import-failed = Este archivo no se ha podido leer
import-failed-line = Línea { $line }
import-failed-expected = Se esperaba:
import-failed-found = Se encontró:

import-columns = ¿Qué hay en cada columna?
import-columns-intro = Lo hemos deducido de los títulos y de lo que hay debajo. Por favor, corrija lo que esté mal. Las columnas que deje fuera no se leen.
import-columns-remembered = Usted, u otra persona de aquí, ya explicó antes una tabla con estos títulos. Hemos leído esta de la misma manera.
import-column = Columna de su archivo
import-is = Qué es
import-leave-out = Dejar fuera
import-languages-group = El mismo texto en otro idioma
import-in-language = { $field }: { $spoken }
import-tab = Hoja
import-tab-hint = Este archivo tiene varias hojas. Se lee una de ellas.
import-tab-change = Leer esta hoja
import-for-all = Para todas las filas
import-country = País, si la fila no lo dice
import-country-hint = Los números de teléfono sin prefijo se leen como números de este país.
import-country-none = No se sabe
import-city = Ciudad, si la fila no la dice
import-organization = Organización, si la fila no la dice
import-text-language = Idioma de los textos
import-words = Palabras para tipos de ayuda que no conocemos
import-words-hint = Diga qué tipo de ayuda significa cada palabra. Lo recordamos para tablas con los mismos títulos.
import-word-times = { $count ->
    [one] en una fila
   *[other] en { $count } filas
 }
import-word-none = Ninguno de estos
import-preview = Las primeras filas como servicios
import-preview-hint = Así se importarían.
import-preview-show = Mostrar las primeras filas
import-go-on = Continuar
import-needs-name = Diga en qué columna está el nombre, la organización o una descripción. Sin nada de eso, una fila no es un servicio.
import-encoding = Letras leídas como { $encoding }

import-field-name = Nombre del servicio
import-field-organization = Organización
import-field-description = Descripción
import-field-needs = Tipo de ayuda
import-field-address = Calle y número
import-field-city = Ciudad
import-field-region = Región
import-field-postal_code = Código postal
import-field-country = País
import-field-latitude = Latitud
import-field-longitude = Longitud
import-field-coordinates = Latitud y longitud juntas
import-field-phone = Teléfono
import-field-email = Correo electrónico
import-field-url = Página web
import-field-hours = Horario
import-field-hours-day = Horario, { $day }
import-field-appointment = ¿Hace falta cita?
import-field-eligibility = Para quién
import-field-languages = Idiomas que hablan
import-field-cost = Precio
import-field-minimum_age = Edad mínima
import-field-maximum_age = Edad máxima
import-field-accessibility = Accesibilidad
import-field-status = Estado (activo o no)
import-field-alert = Nota importante
import-field-confidential = ¿Lugar confidencial?
import-field-assured_date = Última comprobación
import-field-source = Fuente
import-field-id = Identificador

import-report = Qué hay en este archivo
import-nothing-changes = No cambia nada: todo esto ya está en el catálogo, tal como está aquí.
import-nothing-there = En este archivo no hay nada que se pueda importar.
import-count-new = { $count ->
    [one] una nueva
   *[other] { $count } nuevas
 }
import-count-changed = { $count ->
    [one] una cambiada
   *[other] { $count } cambiadas
 }
import-count-unchanged = { $count ->
    [one] una igual que ahora
   *[other] { $count } iguales que ahora
 }
import-count-kept = { $count ->
    [one] una conservada completa (en el archivo le faltan las partes confidenciales)
   *[other] { $count } conservadas completas (en el archivo les faltan las partes confidenciales)
 }
import-count-refused = { $count ->
    [one] una no se puede usar
   *[other] { $count } no se pueden usar
 }
import-state-new = Nueva
import-state-changed = Cambiada
import-state-unchanged = Igual que ahora
import-state-kept = Conservada completa
import-look = Por revisar
import-edited = { $who } cambió esta ficha en el catálogo. Si la importa del archivo, cambia ese trabajo.
import-second = De esto depende la seguridad de alguien. Se convierte en borrador y lo publica otra persona.
import-take = Importar esta ficha
import-take-name = Importar { $name }
import-all-sound = Elegir todas las que están bien
import-all = Elegir todas
import-none = No elegir ninguna
import-chosen = { $count ->
    [one] una elegida
   *[other] { $count } elegidas
 }
import-write = Importar las elegidas
import-write-hint = Todas las elegidas se importan a la vez. La gente las encuentra en un segundo. Después puede deshacer cada una en su historial.
import-none-chosen = Elija antes al menos una ficha.
import-written = { $count ->
    [0] No ha hecho falta cambiar nada.
    [one] Se ha importado una ficha.
   *[other] Se han importado { $count } fichas.
 }
import-written-drafts = { $count ->
    [0] No se ha publicado nada.
    [one] Se ha importado una ficha.
   *[other] Se han importado { $count } fichas.
 } { $drafts ->
    [one] Una es ahora un borrador que publica otra persona.
   *[other] { $drafts } son ahora borradores que publica otra persona.
 }
import-moved = { $count ->
    [one] Alguien cambió una de estas fichas mientras tanto. No se ha escrito nada. Mírela otra vez.
   *[other] Alguien cambió { $count } de estas fichas mientras tanto. No se ha escrito nada. Mírelas otra vez.
 }
import-filter = Mostrar
import-filter-all = Todo
import-filter-look = Lo que hay que revisar
import-filter-new = Nuevas
import-filter-changed = Cambiadas
import-page-before = Anterior
import-page-next = Siguiente
import-page-of = Página { $page } de { $pages }
import-changes = Qué cambiaría
import-change-field = Campo
import-change-before = Ahora
import-change-after = Del archivo
import-change-nothing = nada
import-changes-more = { $count ->
    [one] y uno más
   *[other] y { $count } más
 }
import-changes-hidden = El lugar de este servicio es confidencial. Solo las personas con el rol «Protección» ven qué cambia.
import-facts = Qué dice
import-issues = Lo que hemos notado
import-astray = Sobre el archivo entero
import-astray-more = Esto no pertenece a ninguna ficha que se pueda importar.
import-line = línea { $line }
import-repaired = Arreglado
import-refused = Dejado fuera
import-noted = Por revisar
import-became = pasó a ser
import-issues-more = { $count ->
    [one] y una cosa más como estas
   *[other] y { $count } cosas más como estas
 }

import-issue-ages_contradict = La edad mínima es mayor que la máxima. Las dos se han dejado fuera.
import-issue-attribute_value = Esta palabra no es de las que conocemos para este campo.
import-issue-cells_extra = Esta fila tiene más celdas que el título.
import-issue-cells_missing = Esta fila tiene menos celdas que el título.
import-issue-column_repeated = Dos columnas tienen el mismo título.
import-issue-column_unnamed = Esto está en una columna sin título.
import-issue-control_characters = Se han quitado caracteres invisibles.
import-issue-coordinates_elsewhere = Este punto no está en el país de la dirección.
import-issue-coordinates_incomplete = La latitud y la longitud van juntas; falta una.
import-issue-coordinates_invalid = Esto no es un lugar de la Tierra. Escríbalo así: 45.75, 21.22.
import-issue-coordinates_out_of_range = Esto no es un lugar de la Tierra.
import-issue-coordinates_swapped = La latitud y la longitud estaban intercambiadas.
import-issue-coordinates_text = Las coordenadas estaban escritas como texto.
import-issue-country_unknown = { $action ->
    [repaired] El país estaba escrito con palabras.
   *[other] No conocemos este país. Use su código de dos letras, por ejemplo RO.
 }
import-issue-date_invalid = La fecha no está clara. Escríbala así: 2026-11-21.
import-issue-days_invalid = Los días no están claros. Este horario no se usa.
import-issue-days_written = Los días estaban escritos con palabras.
import-issue-description_unreadable = La descripción del paquete no se puede leer. Las tablas sí.
import-issue-email_invalid = { $action ->
    [repaired] La dirección de correo electrónico se ha arreglado.
   *[other] Esto no es una dirección de correo electrónico.
 }
import-issue-encoding_invalid = Este texto está dañado. Guarde el archivo como UTF-8.
import-issue-file_missing = El paquete nombra este archivo, pero no está.
import-issue-file_unknown = Este archivo no se lee.
import-issue-hours_unclear = No entendemos bien este horario. Se queda en la descripción tal como está escrito. Escríbalo así: Mo-Fr 9-17.
import-issue-id_missing = No tenía identificador y se le ha dado uno.
import-issue-id_repeated = { $action ->
    [repaired] Dos cosas distintas tenían el mismo identificador. A esta se le ha dado uno propio.
    [refused] Este identificador está usado dos veces. Se conserva el primero.
   *[other] Lo mismo está dos veces. Se conserva una sola vez.
 }
import-issue-json_invalid = Esta línea no es JSON válido.
import-issue-language_code = El idioma estaba escrito de otra manera.
import-issue-language_repeated = Esta respuesta está dos veces en este idioma. Se conserva la primera.
import-issue-language_unknown = No conocemos este idioma. Use su nombre o dos letras, por ejemplo uk.
import-issue-language_missing = Falta el idioma.
import-issue-link_invalid = { $action ->
    [repaired] La dirección web se ha completado.
   *[other] Esto no es una dirección web.
 }
import-issue-markup_removed = Se ha quitado el formato; el texto se conserva.
import-issue-name_missing = { $action ->
    [repaired] No tenía nombre; hemos tomado uno de los demás datos.
   *[other] No tiene nombre. Sin nombre no se puede usar.
 }
import-issue-need_unknown = No conocemos este tipo de ayuda. Diga arriba cuál es.
import-issue-no_location = No tiene lugar. Está bien así si la ayuda es en línea o por teléfono.
import-issue-no_object = Esto no es una ficha.
import-issue-number_invalid = Esto no es un número entero.
import-issue-owner_unknown = No encontramos a qué pertenece esto.
import-issue-phone_invalid = Esto no es un número de teléfono.
import-issue-phone_missing = Un teléfono sin número.
import-issue-phone_unlikely = Este número no se puede marcar en su país. Por favor, compruébelo.
import-issue-phone_words = El número se ha separado de las palabras que lo rodeaban.
import-issue-quote_unclosed = Unas comillas no se cierran nunca. La línea se lee tal como está.
import-issue-record_unused = Ningún servicio nombra esto. Se ha dejado fuera.
import-issue-reference_unknown = Este identificador no lleva a ninguna parte.
import-issue-rows_cut = La tabla es demasiado larga. Las últimas filas se han dejado fuera.
import-issue-said_differently = Lo mismo está descrito de dos maneras. Vale lo que está primero.
import-issue-schedule_closed = Esto dice cuándo está cerrado. Solo guardamos cuándo está abierto.
import-issue-second_value = Solo se puede conservar uno de estos; se conserva el primero.
import-issue-several_slots = Varias horas de un mismo campo se han separado.
import-issue-source_url_missing = Falta la dirección web de la fuente.
import-issue-status_missing = No decía si está activo. Lo tomamos como activo.
import-issue-status_unknown = { $action ->
    [repaired] No conocemos este estado, así que el servicio sigue oculto hasta que alguien diga más.
   *[other] No conocemos este estado.
 }
import-issue-text_invalid = Esto no es un texto.
import-issue-text_missing = Falta el texto.
import-issue-time_invalid = Esto no es una hora. Escríbala así: 16:00.
import-issue-time_offset = La hora llevaba una diferencia horaria. Tomamos la hora del lugar.
import-issue-time_written = La hora estaba escrita de otra manera.
import-issue-timezone_offset = Una diferencia horaria fija está mal la mitad del año. Tomamos la hora del lugar.
import-issue-title_missing = Falta el título.
import-issue-total_wrong = El archivo cuenta mal sus fichas. No pasa nada.
import-issue-translation_incomplete = A una traducción le falta algo.
import-issue-translation_orphan = No encontramos el texto que esto traduce.
import-issue-translation_repeated = Hay dos traducciones al mismo idioma. Se conserva la primera.
import-issue-translation_stale = El original ha cambiado después de traducirlo.
import-issue-translation_status = No conocemos este estado de una traducción. La tomamos como todavía sin revisar.
import-issue-type_invalid = Esto no es lo que va en este campo.
import-issue-until_and_count = Una fecha final y un número de veces se contradicen. Vale la fecha final.
import-issue-weekday_unknown = No conocemos este día.
import-issue-other = Esto no está como debería.

import-home-waiting = { $count ->
    [one] archivo espera su decisión
   *[other] archivos esperan su decisión
 }
