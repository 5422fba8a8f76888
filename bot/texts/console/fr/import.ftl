import-nav = Importation
import-title = Importer un fichier
import-intro = Ajoutez des services ou des réponses à partir d'un fichier. Rien ne change avant que vous n'ayez vu son contenu et dit oui.
import-file = Fichier
import-file-hint = Un tableau (.xlsx, .csv), des services au format HSDS (.json, ou fichiers CSV dans un .zip) ou des réponses (.jsonl). { $megabytes } Mo au plus.
import-send = Lire le fichier
import-kinds = Que peut-on importer ?
import-kind-sheet = Un tableau : un service par ligne, avec n'importe quelles colonnes dans n'importe quel ordre. Vous dites à quoi correspond chaque colonne.
import-kind-hsds = HSDS : le format dans lequel s'échangent les répertoires de services. Du JSON, ou des fichiers CSV réunis dans un .zip.
import-kind-answers = Des réponses : une question et sa réponse par ligne, au format JSON Lines.
import-private = Votre fichier est gardé à l'abri des regards sur cette machine jusqu'à votre décision, pendant 24 heures au plus, puis supprimé.
import-waiting = Fichiers qui attendent votre décision
import-waiting-since = lu { $ago }
import-remove = Supprimer le fichier
import-removed = Le fichier a été supprimé. Rien n'a été importé.
import-open = Continuer avec ce fichier

import-refused-empty = Ce fichier est vide. Choisissez-en un autre.
import-refused-too_large = Ce fichier dépasse { $megabytes } Mo. Divisez-le, ou demandez à la personne qui s'occupe de cette machine de relever la limite.
import-refused-ending = Les fichiers de ce type ne peuvent pas être lus. Enregistrez-le en .xlsx, .csv, .json, .jsonl ou .zip.
import-refused-bomb = Une fois décompressé, ce fichier serait bien plus gros que ce qu'un catalogue peut contenir. Il n'a pas été ouvert.
import-refused-outside = Cette archive désigne des dossiers en dehors d'elle-même. Elle n'a pas été ouverte.
import-refused-damaged = Ce fichier est endommagé. Essayez de l'enregistrer ou de le télécharger à nouveau.
import-refused-none = Choisissez d'abord un fichier.
import-gone = Ce fichier n'est plus là. Les fichiers sont supprimés après 24 heures. Envoyez-le à nouveau.

import-reading = Lecture du fichier …
import-reading-count = { $done } sur { $total }
import-comparing = Comparaison avec ce qui existe …
import-failed = Ce fichier n'a pas pu être lu
import-failed-line = Ligne { $line }
import-failed-expected = Attendu :
import-failed-found = Trouvé :

import-columns = Que contient chaque colonne ?
import-columns-intro = Nous l'avons deviné d'après les titres et le contenu. Corrigez ce qui est faux, s'il vous plaît. Les colonnes que vous laissez de côté ne sont pas lues.
import-columns-remembered = Un tableau avec ces titres a déjà été expliqué ici, par vous ou quelqu'un de l'équipe. Nous lisons celui-ci de la même façon.
import-column = Colonne de votre fichier
import-is = Ce que c'est
import-leave-out = Laisser de côté
import-languages-group = Le même texte dans une autre langue
import-in-language = { $field } : { $spoken }
import-tab = Feuille
import-tab-hint = Ce classeur contient plusieurs feuilles. Une seule est lue.
import-tab-change = Lire cette feuille
import-for-all = Pour toutes les lignes
import-country = Pays, si une ligne n'en indique pas
import-country-hint = Les numéros de téléphone sans indicatif sont lus comme des numéros de ce pays.
import-country-none = Pas connu
import-city = Ville, si une ligne n'en indique pas
import-organization = Organisation, si une ligne n'en indique pas
import-text-language = Langue des textes
import-words = Mots inconnus pour des types d'aide
import-words-hint = Dites à quel type d'aide correspond chaque mot. Nous le retenons pour les tableaux qui ont les mêmes titres.
import-word-times = { $count ->
    [one] dans { $count } ligne
   *[other] dans { $count } lignes
 }
import-word-none = Aucun de ceux-là
import-preview = Les premières lignes, vues comme des services
import-preview-hint = C'est ainsi qu'elles seraient importées.
import-preview-show = Montrer les premières lignes
import-go-on = Continuer
import-needs-name = Dites quelle colonne contient le nom, l'organisation ou une description. Sans l'un d'eux, une ligne n'est pas un service.
import-encoding = Caractères lus en { $encoding }

import-field-name = Nom du service
import-field-organization = Organisation
import-field-description = Description
import-field-needs = Type d'aide
import-field-address = Rue et numéro
import-field-city = Ville
import-field-region = Région
import-field-postal_code = Code postal
import-field-country = Pays
import-field-latitude = Latitude
import-field-longitude = Longitude
import-field-coordinates = Latitude et longitude ensemble
import-field-phone = Téléphone
import-field-email = E-mail
import-field-url = Site internet
import-field-hours = Horaires
import-field-hours-day = Horaires : { $day }
import-field-appointment = Rendez-vous nécessaire ?
import-field-eligibility = Pour qui
import-field-languages = Langues parlées
import-field-cost = Prix
import-field-minimum_age = Âge minimum
import-field-maximum_age = Âge maximum
import-field-accessibility = Accessibilité
import-field-status = État (actif ou non)
import-field-alert = Remarque importante
import-field-confidential = Lieu confidentiel ?
import-field-assured_date = Dernière vérification le
import-field-source = Source
import-field-id = Identifiant

import-report = Ce que contient ce fichier
import-nothing-changes = Rien ne change : tout cela est déjà dans le catalogue, exactement comme ici.
import-nothing-there = Ce fichier ne contient rien qui puisse être importé.
import-count-new = { $count ->
    [one] { $count } nouvelle
   *[other] { $count } nouvelles
 }
import-count-changed = { $count ->
    [one] { $count } modifiée
   *[other] { $count } modifiées
 }
import-count-unchanged = { $count ->
    [one] { $count } déjà identique
   *[other] { $count } déjà identiques
 }
import-count-kept = { $count ->
    [one] { $count } gardée complète (le fichier la contient sans ses parties confidentielles)
   *[other] { $count } gardées complètes (le fichier les contient sans leurs parties confidentielles)
 }
import-count-refused = { $count ->
    [one] { $count } inutilisable
   *[other] { $count } inutilisables
 }
import-state-new = Nouvelle
import-state-changed = Modifiée
import-state-unchanged = Identique
import-state-kept = Gardée complète
import-look = À regarder
import-edited = { $who } a modifié cette fiche dans le catalogue. L'importer du fichier change ce travail.
import-second = La sécurité de quelqu'un en dépend. La fiche devient un brouillon, qu'une deuxième personne publie.
import-take = Importer cette fiche
import-take-name = Importer { $name }
import-all-sound = Choisir toutes celles sans problème
import-all = Tout choisir
import-none = Ne rien choisir
import-chosen = { $count ->
    [one] { $count } choisie
   *[other] { $count } choisies
 }
import-write = Importer les fiches choisies
import-write-hint = Toutes les fiches choisies arrivent ensemble. On les trouve en moins d'une seconde. Vous pourrez annuler chacune plus tard dans son historique.
import-none-chosen = Choisissez d'abord au moins une fiche.
import-written = { $count ->
    [0] Rien n'était à modifier.
    [one] { $count } fiche est importée.
   *[other] { $count } fiches sont importées.
 }
import-written-drafts = { $count ->
    [0] Rien n'a été publié.
    [one] { $count } fiche est importée.
   *[other] { $count } fiches sont importées.
 } { $drafts ->
    [one] { $drafts } fiche est devenue un brouillon qu'une deuxième personne publie.
   *[other] { $drafts } fiches sont devenues des brouillons qu'une deuxième personne publie.
 }
import-moved = { $count ->
    [one] Quelqu'un a modifié { $count } de ces fiches entre-temps. Rien n'a été écrit. Regardez-la à nouveau.
   *[other] Quelqu'un a modifié { $count } de ces fiches entre-temps. Rien n'a été écrit. Regardez-les à nouveau.
 }
import-filter = Afficher
import-filter-all = Tout
import-filter-look = Ce qu'il faut regarder
import-filter-new = Nouvelles
import-filter-changed = Modifiées
import-page-before = Précédent
import-page-next = Suivant
import-page-of = Page { $page } sur { $pages }
import-changes = Ce qui changerait
import-change-field = Champ
import-change-before = Maintenant
import-change-after = Dans le fichier
import-change-nothing = rien
import-changes-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
 }
import-changes-hidden = Le lieu de ce service est confidentiel. Seules les personnes qui ont le rôle « Protection » voient ce qui change.
import-facts = Ce que dit la fiche
import-issues = Ce que nous avons remarqué
import-astray = Sur le fichier dans son ensemble
import-astray-more = Ces remarques ne concernent aucune fiche que l'on puisse importer.
import-line = ligne { $line }
import-repaired = Corrigé
import-refused = Laissé de côté
import-noted = À regarder
import-became = est devenu
import-issues-more = { $count ->
    [one] et { $count } autre du même genre
   *[other] et { $count } autres du même genre
 }

import-issue-ages_contradict = L'âge minimum est plus élevé que l'âge maximum. Les deux ont été laissés de côté.
import-issue-attribute_value = Ce mot ne fait pas partie de ceux que nous connaissons pour ce champ.
import-issue-cells_extra = Cette ligne a plus de cellules que la ligne de titres.
import-issue-cells_missing = Cette ligne a moins de cellules que la ligne de titres.
import-issue-column_repeated = Deux colonnes ont le même titre.
import-issue-column_unnamed = Une colonne sans titre contient ceci.
import-issue-control_characters = Des caractères invisibles ont été enlevés.
import-issue-coordinates_elsewhere = Ce point ne se trouve pas dans le pays de l'adresse.
import-issue-coordinates_incomplete = La latitude et la longitude vont ensemble ; l'une manque.
import-issue-coordinates_invalid = Ce n'est pas un point du globe. Écrivez par exemple 45.75, 21.22.
import-issue-coordinates_out_of_range = Ce n'est pas un point du globe.
import-issue-coordinates_swapped = La latitude et la longitude étaient inversées.
import-issue-coordinates_text = Les coordonnées étaient écrites comme du texte.
import-issue-country_unknown = { $action ->
    [repaired] Le pays était écrit en toutes lettres.
   *[other] Nous ne connaissons pas ce pays. Utilisez ses deux lettres, par exemple RO.
 }
import-issue-date_invalid = Cette date n'est pas claire. Écrivez par exemple 2026-11-21.
import-issue-days_invalid = Ces jours ne sont pas clairs. Ces horaires ne sont pas repris.
import-issue-days_written = Les jours étaient écrits en toutes lettres.
import-issue-description_unreadable = La description de l'archive est illisible. Les tableaux sont lisibles.
import-issue-email_invalid = { $action ->
    [repaired] L'adresse e-mail a été corrigée.
   *[other] Ce n'est pas une adresse e-mail.
 }
import-issue-encoding_invalid = Ce texte est endommagé. Enregistrez le fichier en UTF-8.
import-issue-file_missing = L'archive parle de ce fichier, mais il n'y est pas.
import-issue-file_unknown = Ce fichier n'est pas lu.
import-issue-hours_unclear = Nous ne comprenons pas ces horaires. Ils restent dans la description, tels qu'ils sont écrits. Écrivez-les ainsi : Mo-Fr 9-17.
import-issue-id_missing = Il n'y avait pas d'identifiant ; nous en avons donné un.
import-issue-id_repeated = { $action ->
    [repaired] Deux choses différentes avaient le même identifiant. Celle-ci a reçu le sien.
    [refused] Cet identifiant est utilisé deux fois. Le premier est gardé.
   *[other] La même chose y est deux fois. Elle est gardée une fois.
 }
import-issue-json_invalid = Cette ligne n'est pas du JSON valide.
import-issue-language_code = La langue était écrite d'une autre façon.
import-issue-language_repeated = Cette réponse y est deux fois dans cette langue. La première est gardée.
import-issue-language_unknown = Nous ne connaissons pas cette langue. Utilisez son nom ou deux lettres, par exemple uk.
import-issue-language_missing = La langue manque.
import-issue-link_invalid = { $action ->
    [repaired] L'adresse internet a été complétée.
   *[other] Ce n'est pas une adresse internet.
 }
import-issue-markup_removed = La mise en forme a été enlevée ; le texte est gardé.
import-issue-name_missing = { $action ->
    [repaired] Il n'y avait pas de nom ; nous en avons tiré un du reste.
   *[other] Il n'y a pas de nom. Sans nom, la fiche est inutilisable.
 }
import-issue-need_unknown = Nous ne connaissons pas ce type d'aide. Dites plus haut ce qu'il désigne.
import-issue-no_location = Il n'y a pas de lieu. C'est normal pour une aide en ligne ou par téléphone.
import-issue-no_object = Ce n'est pas une fiche.
import-issue-number_invalid = Ce n'est pas un nombre entier.
import-issue-owner_unknown = Nous ne trouvons pas à quoi cela appartient.
import-issue-phone_invalid = Ce n'est pas un numéro de téléphone.
import-issue-phone_missing = Un téléphone sans numéro.
import-issue-phone_unlikely = Ce numéro ne peut pas être composé dans ce pays. Vérifiez-le, s'il vous plaît.
import-issue-phone_words = Le numéro a été séparé des mots qui l'entouraient.
import-issue-quote_unclosed = Un guillemet n'est jamais fermé. La ligne est lue telle quelle.
import-issue-record_unused = Aucun service ne mentionne ceci. L'élément a été laissé de côté.
import-issue-reference_unknown = Cet identifiant ne mène nulle part.
import-issue-rows_cut = Le tableau est trop long. Les dernières lignes ont été laissées de côté.
import-issue-said_differently = La même chose est décrite de deux façons. La première vaut.
import-issue-schedule_closed = Ceci dit quand c'est fermé. Nous ne gardons que les heures d'ouverture.
import-issue-second_value = Une seule de ces valeurs peut être gardée ; c'est la première.
import-issue-several_slots = Plusieurs horaires dans un même champ ont été séparés.
import-issue-source_url_missing = L'adresse internet de la source manque.
import-issue-status_missing = Il n'était pas dit si c'est actif. Nous considérons que oui.
import-issue-status_unknown = { $action ->
    [repaired] Nous ne connaissons pas cet état ; le service reste donc masqué jusqu'à ce que quelqu'un en dise plus.
   *[other] Nous ne connaissons pas cet état.
 }
import-issue-text_invalid = Ce n'est pas un texte.
import-issue-text_missing = Le texte manque.
import-issue-time_invalid = Ce n'est pas une heure. Écrivez par exemple 16:00.
import-issue-time_offset = L'heure était notée avec un décalage horaire. Nous prenons l'heure du lieu.
import-issue-time_written = L'heure était écrite d'une autre façon.
import-issue-timezone_offset = Un décalage horaire fixe est faux la moitié de l'année. Nous prenons l'heure du lieu.
import-issue-title_missing = Le titre manque.
import-issue-total_wrong = Le fichier compte mal ses fiches. Ce n'est pas grave.
import-issue-translation_incomplete = Il manque quelque chose dans une traduction.
import-issue-translation_orphan = Nous ne trouvons pas le texte dont ceci est la traduction.
import-issue-translation_repeated = Il y a deux traductions dans la même langue. La première est gardée.
import-issue-translation_stale = Le texte d'origine a changé depuis cette traduction.
import-issue-translation_status = Nous ne connaissons pas cet état de traduction. Nous la considérons comme pas encore relue.
import-issue-type_invalid = Ce n'est pas ce que ce champ doit contenir.
import-issue-until_and_count = Une date de fin et un nombre de fois se contredisent. La date de fin vaut.
import-issue-weekday_unknown = Nous ne connaissons pas ce jour.
import-issue-other = Quelque chose ne va pas ici.

import-home-waiting = { $count ->
    [one] fichier attend votre décision
   *[other] fichiers attendent votre décision
 }
