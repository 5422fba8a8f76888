### Réponses prêtes de l'équipe de conseil. Original et explications : en.ftl. Tournures qui conviennent à tout le monde.
### État : unreviewed, pas encore relu par quelqu'un dont c'est la langue maternelle.

hello-title = Je suis là
hello = Bonjour, je fais partie de l'équipe de conseil. Je suis là et je lis vos messages.

moment-title = Un instant
moment = Un instant, s'il vous plaît. Je me renseigne et je vous écris de nouveau.

town-title = Quelle ville ?
town = Dans quelle ville ou quel village êtes-vous en ce moment ?

safe-title = En sécurité ?
safe = Êtes-vous en sécurité en ce moment ? En cas de danger, appelez d'abord le numéro d'urgence, puis écrivez-moi.

children-title = Des enfants ?
children = Avez-vous des enfants avec vous ? Quel âge ont-ils ?

documents-title = Quels papiers ?
documents = Quels papiers avez-vous avec vous ? Il suffit de les nommer. N'envoyez pas de photos, s'il vous plaît.

looking-title = Je cherche un lieu
looking = Je cherche un lieu pour vous. Je vous écris ici dès que j'en sais plus.

go-title = Y aller avec ses papiers
go = Allez-y, s'il vous plaît, avec votre passeport ou votre carte d'identité. Si vous n'avez pas de papiers, dites-le-moi d'abord.

free-title = C'est gratuit
free = Cette aide est gratuite. Personne n'a le droit de vous demander de l'argent, du travail ou autre chose en échange. Si cela arrive, dites-le-moi.

asylum-title = Asile : un avocat
asylum = Je ne décide pas de votre demande d'asile et je ne peux rien promettre à ce sujet. Un avocat ou une avocate peut vous aider. Voulez-vous que je cherche ?

reword-title = Avec d'autres mots
reword = Pardon, je n'ai pas compris. Pouvez-vous le dire avec d'autres mots ?

still-title = Êtes-vous encore là ?
still = Êtes-vous encore là ? Prenez votre temps, je suis là.

shift-title = Fin de mon service
shift = Mon service se termine. Une autre personne de l'équipe continue ici avec vous. Vous n'aurez pas à tout recommencer.

more-title = Autre chose ?
more = Puis-je faire autre chose pour vous ?

goodbye-title = Au revoir
goodbye = Je vous souhaite bon courage. Si vous avez encore besoin de nous, écrivez simplement ici.
