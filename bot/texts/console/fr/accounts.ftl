accounts-sign-in = Se connecter
accounts-name = Nom
accounts-name-hint = Le nom que les collègues utilisent. Il figure dans l'historique, à côté de chaque modification.
accounts-password = Mot de passe
accounts-sign-in-wrong = Le nom ou le mot de passe est faux. Vérifiez les deux et réessayez.
accounts-wait = { $minutes ->
    [one] Trop d'essais manqués. Attendez { $minutes } minute, puis réessayez.
   *[other] Trop d'essais manqués. Attendez { $minutes } minutes, puis réessayez.
}
accounts-forgotten = J'ai oublié mon mot de passe
accounts-forgotten-way = Demandez un nouveau lien à une personne qui administre cet espace. Il vous permettra de choisir un nouveau mot de passe.
accounts-go-on = Continuer
accounts-start-again = Recommencer
accounts-cancel = Annuler
accounts-save = Enregistrer
accounts-yes = Oui
accounts-no = Non

accounts-code-title = Encore une étape
accounts-code = Code
accounts-code-hint = Les six chiffres que l'application affiche maintenant sur votre téléphone, ou l'un de vos codes de secours.
accounts-code-six = Les six chiffres que l'application affiche maintenant.
accounts-code-wrong = Ce code est faux ou a déjà servi. Attendez le suivant et saisissez-le.

accounts-link-gone = Ce lien ne fonctionne plus
accounts-link-gone-way = Il a déjà servi, ou il date de plus de 24 heures. Demandez-en un nouveau à une personne qui administre cet espace. Si vous avez déjà un mot de passe, connectez-vous.

accounts-welcome = Bonjour { $name }
accounts-welcome-about = Choisissez un mot de passe pour cet espace. Personne d'autre ne le connaîtra.
accounts-welcome-go = Enregistrer et se connecter
accounts-password-new = Nouveau mot de passe
accounts-password-hint = { $least ->
    [one] Au moins { $least } caractère.
   *[other] Au moins { $least } caractères. Quatre mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.
}
accounts-password-again = Répéter le nouveau mot de passe
accounts-password-present = Votre mot de passe actuel
accounts-password-change = Changer le mot de passe
accounts-password-changed = Votre mot de passe est changé. Les autres navigateurs sont déconnectés.
accounts-password-short = Trop court : utilisez au moins { $least } caractères.
accounts-password-long = Trop long : utilisez au plus { $most } caractères.
accounts-password-name = Votre nom en forme une grande partie. Choisissez quelque chose que les autres ne savent pas.
accounts-password-simple = Les mêmes caractères qui se répètent sont faciles à deviner. Choisissez quelque chose de plus long et de plus varié.
accounts-password-differs = Les deux ne sont pas identiques. Saisissez à nouveau le mot de passe dans les deux champs.
accounts-present-wrong = Ce n'est pas votre mot de passe actuel. Réessayez.

accounts-role = Rôle
accounts-role-viewer-may = voit tout sauf les adresses confidentielles, ne modifie rien
accounts-role-editor-may = écrit et corrige ; quelqu'un d'autre publie
accounts-role-publisher-may = écrit, corrige et publie
accounts-role-protection-may = voit les adresses confidentielles et les signalements d'abus, relit les textes qui touchent à la sécurité
accounts-role-admin-may = peut tout faire et donne accès aux autres
accounts-language = Langue
accounts-language-label = Langue de ces pages

accounts-second-step = Deuxième étape avec votre téléphone
accounts-second-step-short = Deuxième étape
accounts-second-step-about = Avec un code de votre téléphone, personne ne peut se connecter à votre place avec le seul mot de passe. La mise en place prend deux minutes.
accounts-second-step-scan = Scannez cette image avec une application de codes
accounts-second-step-apps = Toute application de ce genre convient, par exemple Aegis, FreeOTP, Google Authenticator ou l'application Mots de passe d'un iPhone.
accounts-second-step-picture = Code QR qui contient la clé écrite ci-dessous
accounts-second-step-typed = Ou saisissez cette clé dans l'application :
accounts-second-step-prove = Saisissez le code que l'application affiche
accounts-second-step-on = Activer
accounts-second-step-later = Plus tard
accounts-second-step-set-up = Mettre en place
accounts-second-step-is-on = Activée
accounts-second-step-is-off = La deuxième étape est désactivée.
accounts-second-step-switch-off = Désactiver
accounts-recovery = Vos codes de secours
accounts-recovery-about = Notez ces codes ou imprimez-les, et rangez-les avec vos papiers importants. Si vous perdez votre téléphone, chacun permet de se connecter une fois. Ils ne sont affichés que maintenant.
accounts-recovery-done = Je les ai mis de côté
accounts-recovery-new = Créer de nouveaux codes de secours
accounts-recovery-new-about = Les anciens ne fonctionneront plus.

accounts-sessions = Où votre compte est connecté
accounts-sessions-about = Si l'un de ces accès ne vous dit rien, fermez-le et changez votre mot de passe.
accounts-session-unknown = Navigateur inconnu
accounts-session-seen = dernière utilisation : { $when }
accounts-session-this = Ce navigateur
accounts-session-end = Déconnecter
accounts-session-ended = Accès déconnecté.
accounts-sessions-end = Déconnecter partout ailleurs
accounts-sessions-ended = Votre compte est déconnecté partout ailleurs.

accounts-operators = Équipe
accounts-state = État
accounts-state-invited = Pas encore de connexion
accounts-state-active = Compte actif
accounts-state-locked = Compte bloqué
accounts-last-sign-in = Dernière connexion
accounts-added = Ajout
accounts-what-they-did = Actions de cette personne
accounts-add = Ajouter une personne
accounts-add-about = Vous recevez un lien à lui remettre. Il lui permet de choisir son mot de passe.
accounts-link = Lien pour la première connexion
accounts-link-about = Envoyez ce lien à { $name }, par un message que personne d'autre ne lit. Il fonctionne une seule fois, dans les 24 heures.
accounts-link-once = Il n'est affiché que maintenant. S'il se perd, créez-en un nouveau.
accounts-link-done = Je l'ai copié
accounts-link-new = Créer un nouveau lien
accounts-link-new-about = Pour quelqu'un qui a oublié son mot de passe ou perdu son téléphone. Son mot de passe et sa deuxième étape sont aussitôt annulés, et son compte est déconnecté partout.
accounts-role-change = Changer le rôle
accounts-role-changed = Nouveau rôle enregistré pour { $name }.
accounts-lock = Bloquer
accounts-unlock = Débloquer
accounts-lock-about = Une personne bloquée est aussitôt déconnectée et ne peut plus se connecter. Rien de ce qu'elle a fait n'est perdu.
accounts-locked-now = Le compte de { $name } est bloqué.
accounts-unlocked-now = { $name } peut de nouveau se connecter.
accounts-remove = Retirer
accounts-remove-open = Retirer cette personne
accounts-remove-about = { $name } ne pourra plus se connecter. Ses actions restent dans l'historique, sous son nom.
accounts-remove-yes = Retirer { $name }
accounts-removed = { $name } ne fait plus partie de l'équipe.
accounts-problem-name = Saisissez un nom de 1 à 60 lettres.
accounts-problem-taken = Quelqu'un porte déjà ce nom. Ajoutez un nom de famille ou un lieu pour les distinguer.
accounts-problem-last_admin = C'est la seule personne qui administre cet espace. Donnez d'abord ce rôle à quelqu'un d'autre.
accounts-problem-unknown = Personne de ce nom dans l'équipe.
