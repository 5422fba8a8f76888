drafts-nav = Чернетки
drafts-title = Чернетки
drafts-about = Чернетка – це зміна, якої люди ще не бачать. Перевірте її, а потім опублікуйте.
drafts-tab-mine = Мої
drafts-tab-waiting = Чекають на мене
drafts-tab-all = Усі відкриті
drafts-tab-done = Завершені
drafts-none-mine = У вас немає відкритих чернеток. Чернетка з'являється, коли ви змінюєте послугу або відповідь.
drafts-none-waiting = На вас нічого не чекає.
drafts-none-all = Відкритих чернеток немає.
drafts-none-done = Ще жодної чернетки не опубліковано й не відкликано.
drafts-count = { $count ->
    [one] { $count } чернетка
    [few] { $count } чернетки
    [many] { $count } чернеток
   *[other] { $count } чернетки
}
drafts-older = Давніші
drafts-newer = Новіші
drafts-unnamed = (ще без назви)

drafts-home-waiting = { $count ->
    [one] чернетка чекає на ваш перегляд
    [few] чернетки чекають на ваш перегляд
    [many] чернеток чекають на ваш перегляд
   *[other] чернетки чекають на ваш перегляд
}
drafts-home-mine = { $count ->
    [one] ваша чернетка ще не опублікована
    [few] ваші чернетки ще не опубліковані
    [many] ваших чернеток ще не опубліковано
   *[other] вашої чернетки ще не опубліковано
}

drafts-kind-service = Послуга
drafts-kind-organization = Організація
drafts-kind-location = Місце
drafts-kind-answer = Відповідь

drafts-state-open = Не перевірено
drafts-state-checked = Перевірено
drafts-state-waiting = Чекає на другу людину
drafts-state-published = Опубліковано
drafts-state-withdrawn = Відкликано
drafts-new-record = Новий запис
drafts-delete-record = Буде видалено
drafts-by = Створено: { $name }
drafts-decided-published = Опубліковано: { $name }, { $when }
drafts-decided-withdrawn = Відкликано: { $name }, { $when }
drafts-reason = Чому
drafts-reason-hint = Один рядок для історії, наприклад: «Новий номер телефону, з'ясовано сьогодні телефоном».
drafts-reason-save = Зберегти причину

drafts-what-changes = Що змінюється
drafts-nothing-changes = Усе так само, як люди бачать сьогодні.
drafts-column-what = Що
drafts-column-old = Зараз
drafts-column-new = У чернетці
drafts-nothing = нічого
drafts-edit = Редагувати далі
drafts-history = Історія
drafts-second = Ідеться про безпеку людей, тому перед публікацією чернетку має переглянути друга людина – та, яка над нею не працювала.
drafts-second-you = Ви працювали над цією чернеткою, тому опублікувати її має хтось інший.
drafts-not-allowed = Ваша роль не дозволяє публікувати. Передайте чернетку далі: її перегляне людина, яка публікує.
drafts-hidden = Усе, що могло б показати, де розташована ця конфіденційна послуга, приховано: […]

drafts-check = Перевірити
drafts-check-again = Перевірити ще раз
drafts-checking = Триває перевірка. Це забере кілька секунд…
drafts-send = Передати на перегляд
drafts-publish = Опублікувати
drafts-publish-hint = Люди побачать це одразу.
drafts-despite = Опублікувати, хоча перевірка щось знайшла
drafts-withdraw = Відкликати
drafts-withdraw-hint = Чернетку буде відкладено. Її можна буде прочитати тут і пізніше.
drafts-again = Відкрити як нову чернетку

drafts-said-checked = Перевірено.
drafts-said-sent = Передано. Тепер це може переглянути хтось інший.
drafts-said-published = Опубліковано. Люди вже можуть це знайти.
drafts-said-withdrawn = Відкликано.
drafts-said-moved = Тим часом хтось змінив цю чернетку. Ось яка вона тепер; нічого не опубліковано.
drafts-said-second = Це має опублікувати людина, яка над цим не працювала.
drafts-said-unchecked = Після перевірки чернетку змінено. Перевірте її ще раз, а потім опублікуйте.
drafts-said-unfit = Ще чогось бракує. Подивіться нижче, доповніть і перевірте ще раз.
drafts-said-doubtful = Перевірка щось знайшла. Подивіться нижче; якщо все одно хочете опублікувати, поставте позначку.
drafts-said-redacted = У цій чернетці немає прихованої адреси конфіденційної послуги, тож її було б видалено. Цю зміну має зробити людина з роллю «Захист».
drafts-said-merged = Тепер у чернетці обидві зміни. Перевірте її ще раз, а потім опублікуйте.
drafts-said-again = Це нова чернетка з тим самим текстом.
drafts-said-restored = Чернетка знову така, як була тоді. Нічого не втрачено: пізніші версії лишаються в списку.
drafts-said-reason = Збережено.
drafts-said-incomplete = Щось заповнено неправильно. Подивіться нижче, доповніть і перевірте ще раз.

drafts-check-title = Перевірка
drafts-not-checked = Ще не перевірено. Перевірка шукає помилки й пробує запитання, які ставлять люди, усіма мовами. Нічого при цьому не публікується.
drafts-check-old = Після цієї перевірки чернетку змінено.
drafts-checked-at = Перевірено: { $when }
drafts-findings-none = Помилок не знайдено.
drafts-findings-fresh = Знайдено в цій чернетці
drafts-findings-known = Було й раніше
drafts-go-to-field = Змінити

drafts-code-unfit = Чогось бракує або щось неправильно: { $field }
drafts-way-unfit = Заповніть це поле. Без нього чернетку не можна опублікувати.
drafts-code-redacted = Бракує прихованої адреси
drafts-way-redacted = Якщо це опублікувати, адресу конфіденційної послуги буде видалено. Цю зміну має зробити людина з роллю «Захист».
drafts-finding-languages = Мови: { $languages }
drafts-finding-other = Переглянути інший запис

drafts-questions = Чи знаходять це люди?
drafts-questions-none = Запитань не пробували, бо людям цей запис не показують.
drafts-questions-away = Не вдалося спробувати запитання: пошук ще не готовий. Спробуйте ще раз за хвилину.
drafts-asked-from = Запитано так, як хтось запитав би в Telegram. Місто: { $town }.
drafts-asked-nowhere = Запитано так, як хтось запитав би в Telegram.
drafts-found-first = { $count ->
    [one] { $count } запитання знаходить це першим
    [few] { $count } запитання знаходять це першим
    [many] { $count } запитань знаходять це першим
   *[other] { $count } запитання знаходять це першим
}
drafts-found-third = { $count ->
    [one] { $count } запитання знаходить це другим або третім
    [few] { $count } запитання знаходять це другим або третім
    [many] { $count } запитань знаходять це другим або третім
   *[other] { $count } запитання знаходять це другим або третім
}
drafts-found-later = { $count ->
    [one] { $count } запитання знаходить це далі в списку
    [few] { $count } запитання знаходять це далі в списку
    [many] { $count } запитань знаходять це далі в списку
   *[other] { $count } запитання знаходять це далі в списку
}
drafts-found-not = { $count ->
    [one] { $count } запитання цього не знаходить
    [few] { $count } запитання цього не знаходять
    [many] { $count } запитань цього не знаходять
   *[other] { $count } запитання цього не знаходять
}
drafts-found-lost = { $count ->
    [one] { $count } запитання знаходило це досі, а тепер не знайде. Подивіться чому, перш ніж публікувати.
    [few] { $count } запитання знаходили це досі, а тепер не знайдуть. Подивіться чому, перш ніж публікувати.
    [many] { $count } запитань знаходили це досі, а тепер не знайдуть. Подивіться чому, перш ніж публікувати.
   *[other] { $count } запитання знаходили це досі, а тепер не знайдуть. Подивіться чому, перш ніж публікувати.
}
drafts-rank-first = Знайдено першим
drafts-rank-place = Знайдено, місце в списку: { $rank }
drafts-rank-none = Не знайдено
drafts-rank-lost = Більше не знайдеться
drafts-before-first = зараз: перше
drafts-before-place = зараз: місце { $rank }
drafts-before-none = зараз: не знайдено
drafts-instead = Перше в списку: { $name }
drafts-why-crisis = На це йде відповідь про небезпеку
drafts-why-not_asked = Помічник не вважає це запитанням про допомогу
drafts-why-unsure = Запис є, але помічник не досить певний, щоб його показати
drafts-not-own = Цією мовою запитань не записано, тому запитано за назвою або потребою.

drafts-others-fine = { $count ->
    [one] Випробувано також { $count } запитання до схожих записів: для нього нічого не змінюється.
    [few] Випробувано також { $count } запитання до схожих записів: для них нічого не змінюється.
    [many] Випробувано також { $count } запитань до схожих записів: для них нічого не змінюється.
   *[other] Випробувано також { $count } запитання до схожих записів: для них нічого не змінюється.
}
drafts-others-lost = { $count ->
    [one] { $count } запитання до іншого запису більше не знайде його.
    [few] { $count } запитання до інших записів більше не знайдуть їх.
    [many] { $count } запитань до інших записів більше не знайдуть їх.
   *[other] { $count } запитання до інших записів більше не знайдуть їх.
}
drafts-others-title = Що втрачають інші записи

drafts-versions = Версії
drafts-versions-about = Усе, що було збережено. Якщо повернутися до якоїсь версії, нічого не загубиться.
drafts-version = Версія { $number }
drafts-version-use = Узяти цю версію
drafts-version-now = Це теперішня версія

drafts-conflict-title = Це змінили двоє людей
drafts-conflict-about = Поки писали цю чернетку, опубліковано іншу зміну ({ $name }). Нічого не втрачено. Подивіться на обидві й виберіть.
drafts-conflict-both = Змінено в обох: виберіть
drafts-conflict-theirs = Змінено лише в іншій ({ $name }): лишиться
drafts-conflict-mine = Змінено лише в цій чернетці: лишиться
drafts-conflict-base = Було
drafts-conflict-result = Буде
drafts-conflict-their-value = Опубліковано: { $name }
drafts-conflict-my-value = У цій чернетці
drafts-conflict-gone = Цей запис видалено ({ $name }). Якщо продовжити й опублікувати чернетку, він повернеться.
drafts-conflict-go = Поєднати обидві зміни
drafts-conflict-now = Є новіша версія
drafts-conflict-now-about = Хтось змінив цей запис, коли чернетку вже почали. Перш ніж публікувати, подивіться на обидві зміни.
drafts-conflict-see = Переглянути обидві зміни

drafts-history-of = Історія: { $name }
drafts-history-after = Стало
drafts-history-edit = Редагувати
drafts-history-created = Створено
drafts-history-changed = Змінено
drafts-history-deleted = Видалено
drafts-history-step = Версія { $number }
drafts-history-now = Це люди бачать сьогодні
drafts-history-undo = Повернутися до цієї версії
drafts-history-undone = Усе знову так, як було у версії { $number }.
drafts-history-moved = Тим часом хтось це змінив, тому зараз нічого не змінено. Ось історія, якою вона є тепер: перегляньте її та вирішіть ще раз.
drafts-history-same = Усе вже й так таке.
drafts-history-drafted = Повернення – теж зміна: перевірте її, а потім опублікуйте.
drafts-history-why = Повернення до версії { $number }
drafts-history-drafts = Відкриті чернетки
drafts-who-starter = Надійшло разом із програмою
drafts-who-import = Імпорт

drafts-yes = так
drafts-no = ні
drafts-in-language = { $what } – { $name }
drafts-status-active = Працює
drafts-status-inactive = Не працює
drafts-status-defunct = Більше не існує
drafts-status-temporarily-closed = Тимчасово зачинено
drafts-status-of = { $what }: стан
drafts-status-human = прочитала людина
drafts-status-unreviewed = ще не прочитано
drafts-status-machine = машинний переклад
drafts-status-stale = застаріло

drafts-field-name = Назва
drafts-field-alternate_name = Інші назви
drafts-field-description = Опис
drafts-field-status = Стан
drafts-field-url = Вебсайт
drafts-field-website = Вебсайт
drafts-field-email = Електронна пошта
drafts-field-phones = Телефон
drafts-field-number = Номер
drafts-field-extension = Внутрішній номер
drafts-field-schedules = Години роботи
drafts-field-languages = Якою мовою розмовляють
drafts-field-service_at_locations = Де надають
drafts-field-addresses = Адреса
drafts-field-address_1 = Вулиця
drafts-field-address_2 = Вулиця, другий рядок
drafts-field-city = Місто
drafts-field-postal_code = Поштовий індекс
drafts-field-country = Країна
drafts-field-region = Область
drafts-field-state_province = Область
drafts-field-latitude = Точка на карті (північ – південь)
drafts-field-longitude = Точка на карті (схід – захід)
drafts-field-location_type = Вид місця
drafts-field-accessibility = Доступність
drafts-field-contacts = Контактна особа
drafts-field-eligibility_description = Хто може прийти
drafts-field-application_process = Як отримати
drafts-field-fees_description = Скільки коштує
drafts-field-alert = Важлива примітка
drafts-field-minimum_age = Вік від
drafts-field-maximum_age = Вік до
drafts-field-assured_date = Відомості перевірено
drafts-field-last_modified = Остання зміна
drafts-field-interpretation_services = Перекладачі
drafts-field-wait_time = Скільки чекати
drafts-field-service_areas = Кого охоплює
drafts-field-cost_options = Скільки коштує
drafts-field-required_documents = Потрібні документи
drafts-field-translations = Переклад
drafts-field-attributes = Ознака
drafts-field-value = Ознака
drafts-field-title = Заголовок
drafts-field-text = Текст
drafts-field-texts = Текст
drafts-field-samples = Запитання, які ставлять люди
drafts-field-needs = Потреби
drafts-field-source_url = Джерело
drafts-field-organization_id = Організація
drafts-field-osm_hours = Години роботи
drafts-field-timezone = Часовий пояс

drafts-fact-need = Потреба
drafts-fact-accepts_status = Для кого за статусом
drafts-fact-group = Для кого
drafts-fact-gender = Лише для жінок чи чоловіків
drafts-fact-accessibility = Доступність
drafts-fact-text_language = Мова текстів
drafts-fact-contact_verified = Контактні дані перевірено
drafts-fact-source = Джерело
drafts-fact-coverage = Кого охоплює
drafts-fact-confidential = Конфіденційно
drafts-fact-example = Приклад
drafts-fact-location_precision = Наскільки точна точка на карті
drafts-fact-osm_hours = Години роботи
drafts-fact-timezone = Часовий пояс
drafts-fact-appointment = Попередній запис
drafts-fact-sample = Запитання, яке ставлять люди
drafts-fact-expires = Діє до
drafts-fact-cost = Вартість
drafts-fact-reported = Є скарги людей
drafts-fact-redacted = Таємне прибрано
