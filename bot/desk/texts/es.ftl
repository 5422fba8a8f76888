### Lo que lee el equipo de orientación en su grupo. Original: en.ftl. Estado: unreviewed, aún sin revisar por nadie que tenga este idioma como lengua materna.

topic = { $number } · { $language }
summary-title = Consulta { $number }
summary-protection = Aviso de protección { $number }
summary-crisis = La persona puede estar en peligro. Responda aquí primero.
summary-language = Idioma: { $language }
summary-needs = Busca: { $needs }
summary-town = Ciudad: { $town }
summary-shown = Se le mostró: { $shown }
button-take = La tomo yo
button-bot = Devolver al bot
button-close = Cerrar

requeued = Otra vez en la cola.
closed = Cerrada.
closed-by-person = La persona ha vuelto al programa. Cerrada.
erased = La persona pidió borrarlo todo. Cerrada; ya no se puede entregar nada.
unreachable = No ha llegado: ya no se puede contactar con la persona (quizá detuvo el bot).
not-open = Esta consulta está cerrada. Lo que escribió no se ha entregado.
