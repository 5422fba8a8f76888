### Français. Tout ce que dit l'assistant ; l'original est en.ftl.
### Vouvoiement (« tu » seulement quand un enfant écrit) ; tournures qui conviennent à tout le monde, sans point médian. Espace insécable devant : ; ? ! et dans « ».

-name = Poruch

## ── First contact ──

choose-language = 🌐 Poruch · Поруч

notice =
    Je m'appelle { -name }. Je suis un programme informatique qui vous aide à trouver de l'aide près de vous. Je ne suis pas une personne et je peux me tromper.
    Tout est gratuit. Je ne décide rien à votre sujet, et je ne demande jamais d'argent, de documents ni de mots de passe.
    Si vous continuez, je retiens votre langue, la ville que vous indiquez et ce que vous avez cherché, mais pas vos mots – sauf une question à laquelle je ne sais pas répondre, sans noms ni numéros. En savoir plus : /privacy. Tout effacer : /delete.
button-consent-yes = Continuer
button-consent-no = Non, juste une question

welcome = C'est bien que vous soyez là. Écrivez avec vos mots ce qu'il vous faut, ou choisissez ci-dessous.
welcome-refused = Très bien. Je ne garde rien sur vous, et je vous aide de la même façon. Écrivez avec vos mots ce qu'il vous faut, ou choisissez ci-dessous.

notice-first = Avant de continuer, voici ce qu'il faut savoir :

## ── Menu and small talk ──

menu = De quoi avez-vous besoin ? Choisissez, ou écrivez-le avec vos mots.
button-menu = Tous les sujets
button-menu-more = Plus de sujets
button-menu-less = Moins de sujets
button-human = Parler à une personne
button-emergency = Numéros d'urgence
button-privacy = Ce qui est gardé sur moi

greeting = Bonjour. C'est bien que vous écriviez. De quoi avez-vous besoin ?
thanks = Avec plaisir. Écrivez-moi à nouveau dès que vous avez besoin de quelque chose.
goodbye = Je vous souhaite le meilleur. Je suis là jour et nuit.
affirm-nothing = Bien. De quoi avez-vous besoin ?
deny-nothing = D'accord. De quoi avez-vous besoin, alors ?

help =
    Je m'appelle { -name }, je suis un programme informatique. J'aide les personnes qui ont dû fuir à trouver de l'aide tout près : un endroit où dormir, à manger, un médecin, un avocat, des cours, des papiers et plus encore. C'est gratuit.
    • Écrivez avec vos mots ce qu'il vous faut. Vous pouvez indiquer une ville : « un médecin pour mon enfant à Lublin ».
    • Posez des questions sur ce que je vous ai montré : « C'est ouvert le dimanche ? », « Leur téléphone ? », « Et un autre ? »
    • /human – parler à une personne
    • /language – changer de langue
    • /privacy – ce qui est gardé sur vous
    • /mydata – le voir
    • /delete – l'effacer
    • /exit ou le mot « { $word } » – fermer vite et effacer les messages qui peuvent l'être
    Je ne montre que des informations que des personnes ont rassemblées et vérifiées. Si je ne sais pas, je le dis. Je ne décide rien sur votre situation.

command-start = Commencer
command-help = Comment ça marche
command-language = Changer de langue
command-human = Parler à une personne
command-privacy = Ce qui est gardé sur vous
command-mydata = Voir ce qui est gardé
command-delete = Effacer tout ce qui vous concerne
command-exit = Fermer vite

## ── Not understood, not known ──

did-you-mean = Je ne sais pas si j'ai bien compris. Est-ce l'un de ces choix ?
button-none-of-these = Rien de tout cela
not-understood = Désolé, je n'ai pas compris. Dites-le avec d'autres mots, choisissez un sujet ci-dessous ou parlez à une personne.
out-of-scope = Je ne peux pas vous aider pour cela. Je connais des lieux qui aident les personnes qui ont dû fuir : logement, nourriture, médecins, papiers, cours et plus encore.
not-known = Je n'en ai pas la certitude, et je ne veux pas deviner. L'équipe de conseil le sait peut-être. Vous pouvez aussi choisir un sujet ci-dessous.
nothing-found = Je n'ai rien trouvé qui convienne. Cela ne veut pas dire qu'il n'y a pas d'aide. Essayez une autre ville ou un autre sujet, ou parlez à une personne.
nothing-found-town = Je ne connais rien qui convienne. Ville : { $town }. Cela ne veut pas dire qu'il n'y a pas d'aide. Essayez une autre ville ou un autre sujet, ou parlez à une personne.
offer-human = Je n'ai pas encore réussi à vous aider. Voulez-vous parler à une personne ?
degraded = En ce moment, je comprends un peu moins bien que d'habitude. Si ma réponse ne convient pas, utilisez d'autres mots ou demandez à parler à une personne.

intent-help = Que pouvez-vous faire ?
intent-nearest = Qu'y a-t-il près de moi ?
intent-opening_hours = Quand est-ce ouvert ?
intent-contact_details = Téléphone et adresse
intent-more_results = En voir d'autres
intent-ask_human = Parler à une personne
intent-change_language = Une autre langue
intent-feedback_good = C'était utile
intent-feedback_bad = Quelque chose n'allait pas
intent-report_abuse = Quelqu'un a mal agi avec moi
intent-privacy = Ce qui est gardé sur moi
intent-crisis = Je suis en danger

## ── Needs ──

need-shelter = Où dormir, logement
need-food = Nourriture
need-basic_items = Vêtements, objets de base
need-cash = Argent et aides sociales
need-health = Médecin et médicaments
need-mental_health = Quelqu'un à qui parler
need-children = Garde et aide aux enfants
need-education = École et université
need-language_course = Cours de langue
need-employment = Travail
need-legal = Avocat, conseil juridique
need-documents = Papiers et documents
need-disability = Handicap et soins
need-protection = Aide contre la violence
need-family_tracing = Proches disparus
need-interpretation = Interprète
need-transport = Transport
need-community = Rencontrer du monde
need-connectivity = Téléphone et internet
need-veterans = Anciens combattants
need-information = Informations

## ── Where? ──

ask-place = { $need } : dans quelle ville cherchez-vous de l'aide ? Écrivez son nom. Vous pouvez aussi envoyer votre position une seule fois. Ce n'est pas obligatoire : elle me sert seulement à trier par distance, et je ne la garde pas.
ask-place-open = Dans quelle ville cherchez-vous de l'aide ? Écrivez son nom. Vous pouvez aussi envoyer votre position une seule fois. Ce n'est pas obligatoire : elle me sert seulement à trier par distance, et je ne la garde pas.
ask-place-skip = Ou continuez sans ville :
button-share-position = 📍 Ma position, une fois
button-skip-place = Partout et en ligne
place-which = Laquelle de ces villes ?
button-other-town = Une autre ville
place-label = { $town }, { $country }
place-unknown = Je ne connais pas de ville de ce nom. Vérifiez l'orthographe, ou écrivez le nom d'une ville plus grande tout près.
place-noted = Ville : { $town }. De quoi avez-vous besoin là-bas ?
position-noted = Merci. De quoi avez-vous besoin ? J'utilise votre position une seule fois et je ne la garde pas.
position-lost = Je n'ai plus votre position, car je ne la garde pas. Envoyez-la à nouveau, ou écrivez le nom de votre ville.
live-declined = Ne partagez pas votre position en continu, s'il vous plaît. Je ne suis les déplacements de personne. Le nom de votre ville suffit, ou envoyez votre position une seule fois.

## ── Results ──

results-town = { $needs } · { $town }
results-position = { $needs } · près de vous
results-anywhere = { $needs }
relaxed-open_now = Rien de ce qui convient n'est ouvert maintenant. Ces lieux ouvrent plus tard.
relaxed-open_then = Rien de ce qui convient n'est ouvert à ce moment-là. Ces lieux sont ouverts à d'autres moments.
relaxed-open_always = Rien de ce qui convient n'est ouvert jour et nuit. Ces lieux ont des horaires.
relaxed-language = Je n'ai trouvé personne qui indique parler votre langue. Ces lieux peuvent quand même vous aider.
relaxed-access = Je n'ai trouvé aucun lieu qui indique qu'on peut y entrer comme il vous le faut. Veuillez appeler avant d'y aller.
relaxed-women_only = Je n'ai trouvé aucun lieu qui indique être réservé aux femmes. Ces lieux accueillent aussi d'autres personnes.
relaxed-distance = Je n'ai rien trouvé tout près. Ces lieux sont plus loin.
relaxed-need = Je n'ai rien trouvé qui corresponde exactement. Ces lieux peuvent aussi vous aider.
more-none = C'est tout ce que j'ai trouvé. Essayez une autre ville ou un autre sujet, ou parlez à une personne.
which-one = Je ne sais pas de quel lieu vous parlez. Dites-moi d'abord ce qu'il vous faut, je pourrai ensuite vous en dire plus.
record-gone = Cette fiche n'est plus dans la liste. Faites une nouvelle recherche, s'il vous plaît.
button-more = En voir d'autres
button-pin = 📍 Carte
button-phone = Numéros de téléphone
button-hours = Horaires
button-good = C'était utile
button-bad = Quelque chose n'allait pas
button-website = Site internet
button-show = Détails
button-source = Source

## ── A card ──

distance-km = { $km } km
distance-m = { $m } m
card-distance = À { $distance }
card-distance-centre = à { $distance } du centre
card-town = Ville : { $town }
card-town-only = Je ne connais pas l'adresse exacte.
card-online = En ligne ou par téléphone
card-confidential = L'adresse n'est pas montrée, pour que tout le monde y reste en sécurité. Appelez, s'il vous plaît.
card-open-until = Ouvert jusqu'à { $time }
card-open-always = Ouvert jour et nuit
card-open = Ouvert maintenant
card-opens-today = Fermé maintenant, ouvre aujourd'hui à { $time }
card-opens-day = Fermé maintenant. Ouverture : { $day }, { $time }
card-closed = Fermé maintenant
card-hours-unknown = Horaires inconnus. Appelez avant d'y aller.
card-hours-unknown-nophone = Horaires inconnus.
card-phone = Téléphone : { $numbers }
card-email = E-mail : { $email }
card-languages = Langues : { $languages }
card-accepts = Situations acceptées : { $statuses }
card-groups = Pour : { $groups }
card-gender-female = Pour les femmes uniquement
card-gender-male = Pour les hommes uniquement
card-age-between = Âge : de { $from } à { $to } ans
card-age-from = Âge minimum : { $from }
card-age-to = Âge maximum : { $to }
card-area = Couvre : { $area }
card-eligibility = Qui peut venir : { $text }
card-application = Comment l'obtenir : { $text }
card-fees = Prix : { $text }
card-cost-free = Gratuit
card-cost-reduced = À prix réduit
card-cost-paid = Service payant
card-appointment-required = Prenez d'abord rendez-vous, s'il vous plaît.
card-appointment-walk_in = Vous pouvez venir sans rendez-vous.
card-accessibility = Accès : { $facts }
card-alert = Attention : { $text }
card-checked = Vérifié : { $date }
card-check-unknown = Date de la dernière vérification inconnue
card-source = Source : { $source }
card-original = Ce texte n'est pas encore traduit. Il est montré dans sa langue d'origine : { $language }.
translation-unreviewed = Cette traduction n'a pas encore été relue par quelqu'un dont c'est la langue maternelle.
translation-machine = Ce texte a été traduit par une machine et peut contenir des erreurs.
translation-stale = Le texte d'origine a changé depuis cette traduction.
machine-translation = Traduction automatique

warning-unverified_contact = Coordonnées pas encore vérifiées. Demandez à l'équipe de conseil avant de faire le trajet.
warning-check_overdue = La dernière vérification date d'il y a longtemps. Appelez ou demandez avant d'y aller.
warning-temporarily_closed = Fermé temporairement.
warning-untranslated = Pas encore traduit.
warning-stale_translation = La traduction n'est peut-être plus à jour.
warning-hours_expired = Les horaires ne sont peut-être plus à jour. Appelez avant d'y aller.
warning-confidential = Adresse non montrée, par sécurité.
warning-example = Fiche d'exemple. Ce lieu est inventé pour essayer le programme. N'y allez pas.
warning-reported = D'autres personnes ont signalé une erreur ici. Appelez avant d'y aller.
warning-reported_answer = D'autres personnes ont signalé une erreur ici. Comparez avec la source.

reason-need = correspond à votre besoin : { $need }
reason-in_town = dans votre ville : { $town }
reason-distance = à { $distance }
reason-online = en ligne ou par téléphone
reason-same_country = dans le même pays : { $country }
reason-open_until = ouvert jusqu'à { $time }
reason-opens_at = ouverture : { $day }, { $time }
reason-closed_now = fermé maintenant
reason-hours_unknown = horaires inconnus
reason-open_on_arrival = ouvert à votre arrivée (environ { $minutes } minutes)
reason-closed_on_arrival = fermé à votre arrivée (environ { $minutes } minutes)
reason-closed_on_arrival_opens = fermé à votre arrivée (environ { $minutes } minutes) ; ouverture : { $day }, { $time }
reason-open_then = { $day } : { $times }
reason-closed_then = fermé : { $day }
reason-speaks = parle votre langue : { $language }
reason-accepts = situation acceptée : { $status }
reason-for_group = prévu pour : { $group }
reason-checked = { $days ->
    [0] vérifié aujourd'hui
    [one] vérifié il y a { $days } jour
   *[other] vérifié il y a { $days } jours
  }
reason-check_overdue = { $days ->
    [one] dernière vérification il y a { $days } jour, demandez d'abord
   *[other] dernière vérification il y a { $days } jours, demandez d'abord
  }
reason-unverified_contact = coordonnées pas encore vérifiées
reason-temporarily_closed = fermé temporairement
reason-matches_words = correspond à vos mots
reason-matches_meaning = correspond à ce que vous voulez dire

## ── Opening hours and contact ──

hours-title = Horaires : { $name }
hours-day = { $day } : { $times }
hours-day-closed = { $day } : fermé
hours-unknown = Je ne connais pas les horaires. Appelez avant d'y aller.
hours-unknown-nophone = Je ne connais pas les horaires et je n'ai pas de numéro de téléphone. L'équipe de conseil pourra peut-être se renseigner.
hours-ask = Les horaires peuvent changer, surtout les jours fériés. Appelez avant de faire un long trajet.
contact-title = { $name }
contact-address = Adresse : { $address }
contact-none = Je n'ai pas de coordonnées vérifiées pour ce lieu. L'équipe de conseil pourra peut-être se renseigner.

## ── Legal status, groups, access, languages ──

status-asylum_seeker = demande d'asile en cours
status-recognised_refugee = statut de réfugié
status-subsidiary_protection = protection subsidiaire
status-temporary_protection = protection temporaire
status-stateless = sans nationalité d'aucun pays
status-undocumented = sans papiers
status-citizen = nationalité du pays
status-displaced_inside = déplacement à l'intérieur du pays d'origine

group-family = familles
group-woman = femmes
group-unaccompanied_child = enfants sans adulte avec eux
group-youth = jeunes
group-older_person = personnes âgées
group-disability = personnes handicapées
group-serious_illness = personnes gravement malades
group-single_parent = parents qui élèvent leurs enfants sans l'autre parent
group-lgbtqi = personnes LGBTQI+

access-wheelchair = accessible en fauteuil roulant
access-step_free = sans marches
access-lift = ascenseur
access-hearing_loop = boucle auditive
access-sign_language = langue des signes
access-accessible_toilet = toilettes accessibles

language-en = anglais
language-uk = ukrainien
language-ru = russe
language-ro = roumain
language-pl = polonais
language-ar = arabe
language-fa = persan / dari
language-ps = pachto
language-tr = turc
language-fr = français
language-es = espagnol
language-de = allemand

## ── Feedback ──

feedback-thanks-good = Merci. Cela aide aussi la personne suivante.
feedback-what = J'en suis désolé. Qu'est-ce qui n'allait pas ? Votre réponse est gardée sans votre nom.
feedback-thanks-bad = Merci de me l'avoir dit. Les personnes qui s'occupent de cette liste vont vérifier. Voulez-vous que je vous en montre d'autres ?
button-bad-closed = C'était fermé
button-bad-wrong_number = Mauvais numéro
button-bad-wrong_address = Mauvaise adresse
button-bad-money = On m'a demandé de l'argent
button-bad-other = Autre chose

## ── Abuse by somebody who should help ──

report-intro = Merci de me le dire. Ce n'est pas votre faute. L'aide est toujours gratuite. Personne n'a le droit de vous demander en échange de l'argent, du sexe, du travail ou des services.
report-team =
    Vous pouvez en parler à une petite équipe qui ne s'occupe que de cela. Les autres personnes qui aident ici ne le voient pas. Vous ne perdrez aucune aide à cause de cela.
    Cette équipe verrait un numéro, votre langue et ce que vous choisissez de lui écrire. Elle ne verrait pas votre nom.
    Voulez-vous que je vous mette en contact avec cette équipe ?
button-report-yes = Oui, contacter l'équipe
report-declined = C'est très bien ainsi. Vous pouvez y revenir à tout moment.
report-no-desk =
    Merci de me le dire. Ce n'est pas votre faute. L'aide est toujours gratuite. Personne n'a le droit de vous demander en échange de l'argent, du sexe, du travail ou des services.
    En ce moment, je n'ai pas d'équipe de ce genre derrière moi. Vous pouvez en parler à une autre organisation en qui vous avez confiance, ou à la police. Ces numéros peuvent vous aider :
report-opened = Votre signalement porte le numéro { $number }. Quelqu'un de l'équipe va vous écrire ici. Ne racontez que ce que vous voulez raconter.

## ── A person, please ──

case-offer = Une vraie personne, de l'équipe de conseil, peut vous écrire ici. C'est gratuit. Je ne transmettrais que ceci :
case-offer-needs = • Ce que vous cherchez : { $needs }
case-offer-town = • Ville : { $town }
case-offer-language = • Votre langue : { $language }
case-offer-shown = • { $count ->
    [one] La fiche que je vous ai montrée ({ $count })
   *[other] Les { $count } fiches que je vous ai montrées
  }
case-offer-wish-woman = • Si possible : une femme
case-offer-wish-man = • Si possible : un homme
case-offer-consent = L'équipe voit un numéro de demande, pas votre nom ni votre numéro de téléphone. Ce que vous lui écrivez lui est transmis. Êtes-vous d'accord ?
button-case-yes = Oui, transmettre
button-case-no = Non, merci
button-case-without-needs = Sans ce que je cherche
button-case-with-needs = Avec ce que je cherche
button-case-without-town = Sans la ville
button-case-with-town = Avec la ville
button-case-without-shown = Sans les fiches montrées
button-case-with-shown = Avec les fiches montrées
button-wish-woman = Plutôt une femme
button-wish-man = Plutôt un homme
button-wish-any = Peu importe
case-declined = D'accord, je ne transmets rien. Que puis-je faire d'autre pour vous ?
case-opened = C'est fait. Votre numéro de demande : { $number }. Une personne de l'équipe de conseil vous écrira dans cette discussion.
case-reopened = Votre demande { $number } est de nouveau ouverte. Quelqu'un vous écrira dans cette discussion.
case-wait = { $minutes ->
    [one] Cela prend en général environ { $minutes } minute.
   *[other] Cela prend en général environ { $minutes } minutes.
  }
case-wait-unknown = Je ne sais pas combien de temps cela prend.
case-off-duty = Personne n'est de service en ce moment.
case-duty = L'équipe de conseil est là : { $duty }.
case-hotline = Si cela ne peut pas attendre, appelez :
case-meanwhile = En attendant, vous pouvez continuer à me poser des questions. Ce que vous m'écrivez maintenant, je ne le transmets à personne.
case-waited = { $minutes ->
    [one] Je regrette : vous attendez depuis { $minutes } minute et personne n'est encore libre. Votre demande reste ouverte. Dès que quelqu'un sera libre, on vous écrira ici.
   *[other] Je regrette : vous attendez depuis { $minutes } minutes et personne n'est encore libre. Votre demande reste ouverte. Dès que quelqu'un sera libre, on vous écrira ici.
  }
case-already = Votre demande { $number } est déjà ouverte. Une personne de l'équipe de conseil vous écrira ici.
case-no-desk = En ce moment, je n'ai pas d'équipe de conseil derrière moi. À ces numéros, ce sont des personnes qui répondent :
case-joined = Une personne de l'équipe de conseil est maintenant avec vous. Elle voit ce que vous avez accepté de transmettre et ce que vous écrivez ici à partir de maintenant. Je me tais jusqu'à ce que vous ayez fini ensemble.
case-ask-place = La personne qui vous conseille demande où vous êtes. Écrivez le nom de la ville, ou envoyez votre position une seule fois : elle va seulement à cette personne, je ne la garde pas. Ce n'est pas obligatoire.
case-position = J'ai transmis votre position à la personne qui vous conseille. Je ne la garde pas.
case-back = L'échange avec l'équipe est fini. Vous parlez de nouveau avec moi, le programme. De quoi d'autre avez-vous besoin ?
case-closed = Cette demande de conseil est fermée. Vous parlez de nouveau avec moi, le programme. Vous pouvez demander une personne à tout moment : /human
case-requeued = La personne qui vous conseillait a dû partir. Votre demande reste ouverte, quelqu'un d'autre de l'équipe vous écrira. En attendant, vous parlez avec moi, le programme.
button-case-close = Revenir au programme
button-case-end = Fermer ma demande

## ── After a case ──

after-helped = Est-ce que cela vous a été utile ?
after-got = Avez-vous eu ce qu'il vous fallait ?
button-after-yes = Oui
button-after-later = Pas encore
button-after-no = Non
after-thanks = Merci de votre réponse. Écrivez-moi à nouveau dès que vous avez besoin de quelque chose.
after-thanks-more = Merci de me le dire. Cherchons encore : choisissez un sujet, écrivez-le avec vos mots, ou demandez de nouveau une personne.

## ── Crisis ──

crisis-self_harm = C'est très bien que vous l'ayez écrit. Vous n'avez pas à porter cela sans aide, et cette douleur peut diminuer. Je ne suis qu'un programme, mais il y a des personnes qui écoutent en ce moment même, sans juger. S'il vous plaît, appelez l'un de ces numéros, ou laissez quelqu'un près de vous appeler :
crisis-violence = Je vous crois. Ce qui se passe n'est pas votre faute. Si vous pouvez le faire sans danger, partez, ou allez là où il y a du monde. À ces numéros, il y a des personnes qui peuvent vous protéger. Appelez dès que c'est possible sans danger :
crisis-medical = C'est peut-être une urgence. Appelez maintenant, ou faites appeler quelqu'un. Dites où vous êtes. On vous expliquera quoi faire jusqu'à l'arrivée des secours :
crisis-child = Merci d'avoir écrit. Tu as bien fait. Il y a des personnes dont le métier est d'aider les enfants et les jeunes. Tu peux les appeler, elles t'écoutent :
crisis-emergency = Numéros d'urgence :
crisis-human-child = Si tu veux, une grande personne dont le métier est d'aider peut aussi t'écrire ici.
crisis-human = Si vous voulez, une vraie personne de l'équipe de conseil peut aussi vous écrire ici. Elle verrait un numéro de demande, pas votre nom, et seulement ceci :
crisis-human-waiting = Votre demande { $number } est déjà ouverte. Voulez-vous que je dise à l'équipe que c'est urgent ?
button-case-urgent = Oui, c'est urgent
crisis-exit = Pour fermer vite cette discussion : /exit
crisis-quiet = Si quelqu'un est en danger, appelez le { $number }. Vous pouvez aussi parler à une personne ici.
numbers-country = { $country } :
number-purpose-emergency = urgences : ambulance, police, pompiers
number-purpose-police = police
number-purpose-ambulance = ambulance
number-purpose-fire = pompiers
number-purpose-emotional_support = des personnes qui écoutent quand la vie est trop dure
number-purpose-violence_women = aide aux femmes face à la violence
number-purpose-child = aide aux enfants et aux jeunes
number-purpose-missing_child = enfants disparus
number-purpose-other = ligne d'aide
number-always = jour et nuit
number-hours = horaires : { $hours }
number-languages = langues : { $languages }
number-languages-unknown = je ne sais pas quelles langues on y parle
numbers-unknown-country = Je ne sais pas dans quel pays vous êtes. Le 112 est le numéro d'urgence dans toute l'Union européenne, en Moldavie et dans beaucoup d'autres pays.

## ── Language ──

language-which = Dans quelle langue voulez-vous que j'écrive ?
language-changed = À partir de maintenant, j'écris en français.
language-suggest = Vous écrivez en français. Voulez-vous que je réponde en français à partir de maintenant ?
button-switch-yes = Oui, en français
button-switch-no = Non, ne rien changer
language-unsupported = Je ne parle pas encore cette langue. Je peux répondre dans l'une de celles-ci :

## ── Privacy ──

privacy-kept = Ce que je garde, si vous avez choisi de continuer : votre langue, la ville que vous avez indiquée, les sujets que vous avez cherchés, les fiches que j'ai trouvées et vous ai montrées, la dernière question que je vous ai posée, le numéro de votre demande si elle est ouverte et ce qu'il faut pour faire arriver une réponse dans cette discussion. Tout cela est chiffré. Je ne garde ni votre nom, ni votre numéro de téléphone, ni votre nom Telegram. Tant qu'une personne de l'équipe de conseil est avec vous, ce que vous écrivez tous les deux est gardé aussi, chiffré, et effacé avec la demande. Je ne garde jamais de photos, de messages vocaux, de fichiers ni de positions.
privacy-words = Vos mots : je ne garde pas ce que vous écrivez. Un message est effacé une fois que j'y ai répondu. Ce que vous écrivez n'est transmis à l'équipe de conseil, et gardé avec la demande, que si vous acceptez de lui parler.
privacy-questions = Une exception, si vous avez choisi de continuer : une question à laquelle je ne sais pas répondre est gardée, pour qu'une réponse puisse être écrite. Avant cela, j'enlève les noms, les numéros et les adresses, autant que je les reconnais. Qui l'a posée n'est pas gardé avec elle. L'équipe ne la voit que si au moins cinq personnes ont demandé quelque chose de semblable. Rien qui parle de danger, de violence ou d'abus n'est gardé ainsi. Comme rien n'y dit de qui elle vient, /delete ne peut pas la trouver. Je compte aussi combien de personnes ont demandé, par jour, par langue et par sujet, sans rien sur vous.
privacy-position = Votre position : si vous l'envoyez, je l'utilise une seule fois pour trier par distance. Si une personne de l'équipe de conseil est avec vous, c'est elle qui la reçoit. Je ne l'enregistre jamais.
privacy-who = Qui voit cela : personne ne lit nos échanges. Une personne de l'équipe de conseil voit votre numéro de demande, votre langue, ce que vous avez accepté de transmettre et ce que vous lui écrivez, et seulement après votre oui. Je n'envoie vos messages à aucune autre entreprise ni à aucun service d'intelligence artificielle sur internet.
privacy-translator = Traduction : l'équipe a un programme de traduction sur son propre serveur. Ce que l'équipe de conseil et vous vous écrivez passe par lui.
privacy-how-long = Combien de temps :
    • ce que je retiens de notre conversation : { $conversation ->
        [one] { $conversation } jour
       *[other] { $conversation } jours
      } après votre dernier message
    • mes réponses, pour pouvoir les effacer : { $outbox ->
        [one] { $outbox } jour
       *[other] { $outbox } jours
      }
    • une demande de conseil et ce qui y a été écrit, après sa fermeture : { $case ->
        [one] { $case } jour
       *[other] { $case } jours
      }
    • un avis sur une fiche, sans rien sur vous : { $feedback ->
        [one] { $feedback } jour
       *[other] { $feedback } jours
      }
    • une question restée sans réponse : { $question ->
        [one] { $question } jour
       *[other] { $question } jours
      }
    • les nombres par jour, langue et sujet : { $count ->
        [one] { $count } jour
       *[other] { $count } jours
      }
privacy-telegram = Telegram : cette discussion se trouve aussi sur les serveurs de Telegram. Elle n'est pas chiffrée de bout en bout, donc Telegram pourrait la lire. Vous pouvez effacer vous-même la discussion dans Telegram. Je n'ai aucune influence sur ce que Telegram garde.
privacy-rights = C'est vous qui choisissez : /mydata montre ce qui est gardé, /delete efface tout d'un coup. Si vous dites non, vous recevez la même aide.
privacy-refused = Vous avez choisi que rien ne soit gardé. Je ne retiens donc rien sur vous une fois cette conversation finie.

mydata-title = Voici tout ce qui est gardé sur vous :
mydata-empty = Rien n'est gardé sur vous.
mydata-row = • { $field } : { $value }
data-language = langue
data-consent = accord pour que je retienne ces informations
data-place = ville
data-town = ville
data-needs = sujets
data-need = sujet
data-shown = fiches montrées
data-queue = fiches pas encore montrées
data-current = dernière fiche montrée
data-case = numéro de demande
data-case_owner = qui suit la demande
data-case_messages = nombre de messages échangés avec l'équipe de conseil
data-person = ce que vous avez dit sur vous
data-pending = question qui attend votre réponse
data-messages = mes messages qui peuvent encore être effacés
data-since = depuis
data-updated = dernière utilisation
data-yes = oui
data-no = non

delete-ask = Voulez-vous que j'efface tout ce qui vous concerne, tout de suite et pour toujours ? Une demande ouverte est fermée aussi. L'aide reste la même, et vous pouvez revenir à tout moment.
button-delete-yes = Oui, tout effacer
button-delete-no = Non, garder
delete-done = Tout ce qui vous concerne est effacé. Cette discussion reste dans Telegram ; vous pouvez l'y effacer. Si vous écrivez à nouveau, nous recommençons à zéro.
delete-declined = D'accord, rien n'a été effacé.

## ── Leaving quickly ──

exit-screen = ✓ Terminé.

## ── Things that cannot be done ──

file-refused = Je ne peux pas ouvrir les photos, les messages vocaux ni les fichiers. N'envoyez jamais de documents ici. Écrivez-moi en quelques mots ce qu'il vous faut.
file-queue = Votre demande attend une personne de l'équipe de conseil. Quand elle sera avec vous, vous pourrez envoyer ceci à nouveau. N'envoyez pas de documents avant, s'il vous plaît.
group-refused = Je réponds seulement dans les discussions privées, pour protéger tout le monde. Ouvrez une discussion avec moi uniquement, s'il vous plaît.
rate-limited = { $seconds ->
    [one] Vous écrivez plus vite que je ne peux répondre. Attendez { $seconds } seconde, s'il vous plaît. En cas de danger, appelez le 112.
   *[other] Vous écrivez plus vite que je ne peux répondre. Attendez { $seconds } secondes, s'il vous plaît. En cas de danger, appelez le 112.
  }
went-wrong = Il y a eu un problème de mon côté, pas du vôtre. Envoyez votre message encore une fois, s'il vous plaît. En cas de danger, appelez le { $number }.
text-long = Votre message était long, et je n'en ai lu que le début et la fin. S'il manque quelque chose, redites-le en une ou deux phrases.
edited = J'ai vu que vous avez modifié un message. Envoyez-le comme un nouveau message, s'il vous plaît.
old-button = Ce bouton est trop ancien. Écrivez ce qu'il vous faut, s'il vous plaît.

## ── Browser page ──

page-write = Écrivez ce qu'il vous faut …
page-send = Envoyer
page-restart = Recommencer
page-offline = Pas de connexion en ce moment. Essayez encore, s'il vous plaît. En cas de danger, appelez le 112.
page-no-position = Je n'ai pas pu lire votre position. Écrivez le nom de votre ville.
