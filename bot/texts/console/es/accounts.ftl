# Inicio de sesión, la cuenta propia y la página de las personas con acceso.

accounts-sign-in = Iniciar sesión
accounts-name = Nombre
accounts-name-hint = Como la llaman en el equipo. Aparece en el historial junto a cada cambio.
accounts-password = Contraseña
accounts-sign-in-wrong = El nombre o la contraseña no es correcto. Revise los dos y pruebe otra vez.
accounts-wait = { $minutes ->
    [one] Demasiados intentos fallidos. Espere un minuto y pruebe otra vez.
   *[other] Demasiados intentos fallidos. Espere { $minutes } minutos y pruebe otra vez.
}
accounts-forgotten = He olvidado mi contraseña
accounts-forgotten-way = Pida un enlace nuevo a alguien con el rol «Administración». Con él elige una contraseña nueva.
accounts-go-on = Continuar
accounts-start-again = Empezar de nuevo
accounts-cancel = Cancelar
accounts-save = Guardar
accounts-yes = Sí
accounts-no = No

accounts-code-title = Un paso más
accounts-code = Código
accounts-code-hint = Las seis cifras que muestra ahora la aplicación de su teléfono, o uno de sus códigos de recuperación.
accounts-code-six = Las seis cifras que muestra ahora la aplicación.
accounts-code-wrong = El código no es correcto o ya se ha usado. Espere al siguiente y escríbalo.

accounts-link-gone = Este enlace ya no funciona
accounts-link-gone-way = Ya se ha usado, o tiene más de 24 horas. Pida uno nuevo a alguien con el rol «Administración». Si ya tiene contraseña, inicie sesión.

accounts-welcome = Le damos la bienvenida, { $name }
accounts-welcome-about = Elija una contraseña para este espacio de trabajo. Nadie más la conocerá.
accounts-welcome-go = Guardar y entrar
accounts-password-new = Contraseña nueva
accounts-password-hint = { $least ->
    [one] Al menos un carácter.
   *[other] Al menos { $least } caracteres. Cuatro palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.
}
accounts-password-again = Repita la contraseña nueva
accounts-password-present = Su contraseña actual
accounts-password-change = Cambiar la contraseña
accounts-password-changed = La contraseña está cambiada. En los demás navegadores se ha cerrado la sesión.
accounts-password-short = { $least ->
    [one] Demasiado corta: use al menos un carácter.
   *[other] Demasiado corta: use al menos { $least } caracteres.
}
accounts-password-long = { $most ->
    [one] Demasiado larga: use como mucho un carácter.
   *[other] Demasiado larga: use como mucho { $most } caracteres.
}
accounts-password-name = Gran parte de ella es su nombre. Elija algo que otras personas no sepan.
accounts-password-simple = Los mismos pocos caracteres repetidos son fáciles de adivinar. Elija algo más largo y más variado.
accounts-password-differs = Las dos no son iguales. Escriba la contraseña otra vez en los dos sitios.
accounts-present-wrong = Esta no es su contraseña actual. Pruebe otra vez.

accounts-role = Rol
accounts-role-viewer-may = ve todo menos las direcciones confidenciales, no cambia nada
accounts-role-editor-may = escribe y corrige; publica otra persona
accounts-role-publisher-may = escribe, corrige y publica
accounts-role-protection-may = ve las direcciones confidenciales y los avisos de abusos, revisa por segunda vez los textos sobre seguridad
accounts-role-admin-may = puede hacerlo todo y da acceso a otras personas
accounts-language = Idioma
accounts-language-label = Idioma de estas páginas

accounts-second-step = Segundo paso con su teléfono
accounts-second-step-short = Segundo paso
accounts-second-step-about = Con un código de su teléfono, nadie puede entrar solo con su contraseña. Se prepara en dos minutos.
accounts-second-step-scan = Escanee esta imagen con una aplicación de códigos
accounts-second-step-apps = Sirve cualquier aplicación de códigos de este tipo, por ejemplo Aegis, FreeOTP, Google Authenticator o la aplicación de contraseñas del iPhone.
accounts-second-step-picture = Código QR con la clave que está escrita abajo
accounts-second-step-typed = O escriba esta clave en la aplicación:
accounts-second-step-prove = Escriba el código que muestra la aplicación
accounts-second-step-on = Activar
accounts-second-step-later = Ahora no
accounts-second-step-set-up = Preparar
accounts-second-step-is-on = Activado
accounts-second-step-is-off = El segundo paso está desactivado.
accounts-second-step-switch-off = Desactivar
accounts-recovery = Sus códigos de recuperación
accounts-recovery-about = Anote estos códigos en papel o imprímalos, y guárdelos donde guarda los papeles importantes. Con cada uno puede entrar una vez si pierde el teléfono. Solo se muestran ahora.
accounts-recovery-done = Los he guardado
accounts-recovery-new = Nuevos códigos de recuperación
accounts-recovery-new-about = Los anteriores dejarán de funcionar.

accounts-sessions = Dónde tiene la sesión abierta
accounts-sessions-about = Si no reconoce alguna de estas sesiones, ciérrela y cambie su contraseña.
accounts-session-unknown = Navegador desconocido
accounts-session-seen = último uso: { $when }
accounts-session-this = Este navegador
accounts-session-end = Cerrar esa sesión
accounts-session-ended = Sesión cerrada.
accounts-sessions-end = Cerrar todas las demás sesiones
accounts-sessions-ended = Se han cerrado todas las demás sesiones.

accounts-operators = Personas con acceso
accounts-state = Estado
accounts-state-invited = Todavía no ha entrado
accounts-state-active = Con acceso
accounts-state-locked = Acceso bloqueado
accounts-last-sign-in = Última entrada
accounts-added = Acceso desde
accounts-what-they-did = Lo que ha hecho
accounts-add = Añadir a una persona
accounts-add-about = Recibirá un enlace para dárselo a esta persona. Con él elige su propia contraseña.
accounts-link = Enlace para entrar por primera vez
accounts-link-about = Haga llegar este enlace a { $name }, en un mensaje que nadie más lea. Funciona una sola vez, en las próximas 24 horas.
accounts-link-once = Solo se muestra ahora. Si se pierde, cree otro.
accounts-link-done = Lo he copiado
accounts-link-new = Crear un enlace nuevo
accounts-link-new-about = Para quien ha olvidado la contraseña o ha perdido el teléfono. Su contraseña y su segundo paso dejan de valer en el momento, y se cierran todas sus sesiones.
accounts-role-change = Cambiar el rol
accounts-role-changed = { $name } tiene el nuevo rol.
accounts-lock = Bloquear
accounts-unlock = Desbloquear
accounts-lock-about = A una persona bloqueada se le cierra la sesión en el momento y no puede entrar. Nada de lo que hizo se pierde.
accounts-locked-now = { $name } ya no puede entrar.
accounts-unlocked-now = { $name } puede entrar otra vez.
accounts-remove = Quitar
accounts-remove-open = Quitar el acceso a esta persona
accounts-remove-about = { $name } ya no podrá entrar. Lo que hizo queda en el historial con su nombre.
accounts-remove-yes = Quitar el acceso a { $name }
accounts-removed = { $name } ya no tiene acceso.
accounts-problem-name = Escriba un nombre de 1 a 60 letras.
accounts-problem-taken = Alguien tiene ya este nombre. Añada un apellido o un lugar para distinguirlos.
accounts-problem-last_admin = Es la única persona con el rol «Administración». Dé antes ese rol a alguien más.
accounts-problem-unknown = No hay nadie con este nombre.
