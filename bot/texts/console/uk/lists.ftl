lists-services = Послуги
lists-answers = Відповіді
lists-organizations = Організації
lists-export = Експортувати все

lists-search = Пошук
lists-search-hint = Напишіть так, як писали б люди, або назву, номер телефону чи електронну пошту.
lists-search-language = Мова ваших слів
lists-search-guess = Визначити автоматично
lists-search-button = Шукати
lists-filters = Фільтри
lists-filters-set = { $count ->
    [one] Увімкнено { $count } фільтр
    [few] Увімкнено { $count } фільтри
    [many] Увімкнено { $count } фільтрів
   *[other] Увімкнено { $count } фільтра
}
lists-filters-apply = Показати
lists-filters-clear = Очистити все
lists-any = Усі
lists-filter-status = Стан
lists-filter-need = Потреба
lists-filter-town = Місто
lists-filter-country = Країна
lists-filter-organization = Організація
lists-filter-speaks = Якою мовою там розмовляють
lists-filter-texts = Тексти
lists-filter-texts-in = цією мовою
lists-filter-any-language = будь-якою мовою
lists-filter-only = Лише послуги, у яких
lists-filter-only-answers = Лише відповіді, у яких
lists-only-overdue = минув термін перевірки
lists-only-draft = є чернетка
lists-only-reported = є скарги людей
lists-only-example = усе вигадане (приклад)
lists-only-confidential = адреса конфіденційна
lists-texts-missing = немає
lists-texts-unread = чекають, щоб їх прочитали
lists-texts-unreviewed = ще ніхто не прочитав
lists-texts-machine = машинний переклад
lists-texts-stale = застаріли
lists-texts-human = прочитано, правильно
lists-sort = Порядок
lists-sort-relevance = Найвідповідніші спершу
lists-sort-name = Назва
lists-sort-organization = Організація
lists-sort-checked = Найдавніше перевірені спершу
lists-sort-changed = Останні зміни спершу

lists-count = { $total ->
    [0] Нічого не знайдено
    [1] { $total } запис
    [one] { $first }–{ $last } з { $total } запису
   *[other] { $first }–{ $last } з { $total } записів
}
lists-nothing = Нічого не підходить. Спробуйте менше слів або очистьте фільтри.
lists-page = Сторінка { $page } з { $pages }
lists-page-next = Наступна сторінка
lists-page-previous = Попередня сторінка
lists-pages = Сторінки списку

lists-column-choose = Вибрати
lists-column-name = Назва
lists-column-organization = Організація
lists-column-place = Місце
lists-column-needs = Потреби
lists-column-state = Стан
lists-column-checked = Перевірено
lists-column-texts = Мови
lists-column-services = Послуги
lists-column-country = Країна
lists-never-checked = ніколи
lists-overdue = час перевірити
lists-mark-draft = чернетка
lists-mark-reported = є скарга
lists-mark-example = приклад
lists-mark-confidential = конфіденційно
lists-place-hidden = приховано заради безпеки
lists-everywhere = усюди
lists-found-because = Чому люди це знаходять:
lists-found-by-name = Знайдено лише за назвою. Люди за цими словами цього не побачать.
lists-missing = { $count ->
    [one] бракує { $count } мови
    [few] бракує { $count } мов
    [many] бракує { $count } мов
   *[other] бракує { $count } мови
}
lists-complete = усіма мовами

lists-status-active = працює
lists-status-inactive = не працює
lists-status-defunct = більше не існує
lists-status-temporarily-closed = тимчасово зачинено
lists-status-active-hint = Людей туди направляють.
lists-status-inactive-hint = Людей туди не направляють.
lists-status-defunct-hint = Людей туди не направляють. Запис лишається разом з історією.
lists-status-temporarily-closed-hint = Люди бачать це з приміткою, що тимчасово зачинено.

lists-new-service = Нова послуга
lists-new-answer = Нова відповідь
lists-new-organization = Нова організація

lists-bulk = Дії з вибраним
lists-bulk-scope-chosen = позначені на цій сторінці
lists-bulk-scope-all = { $total ->
    [1] єдиний запис цього списку
    [one] усі { $total } в цьому списку
    [few] усі { $total } в цьому списку
    [many] усі { $total } в цьому списку
   *[other] усі { $total } в цьому списку
}
lists-bulk-scope = Які записи
lists-bulk-do = Що зробити
lists-bulk-choose-page = Позначити всі на сторінці
lists-bulk-checked = Позначити як перевірені сьогодні
lists-bulk-status = Змінити стан
lists-bulk-export = Експортувати у файл
lists-bulk-confirm = Попросити організації підтвердити
lists-bulk-next = Далі
lists-bulk-none = Нічого не вибрано. Позначте щонайменше один запис і спробуйте ще раз.
lists-bulk-many = { $most ->
    [one] Це забагато за один раз. Звузьте список: не більше ніж { $most } запис.
    [few] Це забагато за один раз. Звузьте список: не більше ніж { $most } записи.
    [many] Це забагато за один раз. Звузьте список: не більше ніж { $most } записів.
   *[other] Це забагато за один раз. Звузьте список: не більше ніж { $most } запису.
}
lists-bulk-title-checked = Позначити як перевірені сьогодні?
lists-bulk-title-status = Змінити стан?
lists-bulk-about-checked = Своїм іменем ви стверджуєте, що сьогодні перевірили ці записи: послуги існують, телефони й години правильні.
lists-bulk-about-status = Люди побачать це одразу. Повернути назад можна в історії кожного запису.
lists-bulk-names = { $count ->
    [one] Зміниться { $count } запис:
    [few] Зміняться { $count } записи:
    [many] Зміняться { $count } записів:
   *[other] Зміняться { $count } запису:
}
lists-bulk-same = { $count ->
    [one] Ще { $count } запис лишається як є, бо для нього нічого не змінюється.
    [few] Ще { $count } записи лишаються як є, бо для них нічого не змінюється.
    [many] Ще { $count } записів лишаються як є, бо для них нічого не змінюється.
   *[other] Ще { $count } запису лишаються як є, бо для них нічого не змінюється.
}
lists-bulk-second = має погодитися друга людина: це стане чернеткою
lists-bulk-new-status = Новий стан
lists-bulk-why = Чому
lists-bulk-why-hint = Одне речення для історії. Наприклад: Усім зателефоновано.
lists-bulk-why-missing = Напишіть одне речення: чому.
lists-bulk-title-confirm = Попросити організації підтвердити
lists-bulk-about-confirm = Кожна організація отримує власне посилання. Відкривайте послуги одну за одною.
lists-bulk-ask = Створити посилання
lists-bulk-do-checked = Так, перевірено
lists-bulk-do-status = Змінити
lists-bulk-back = Назад до списку
lists-bulk-done = { $count ->
    [0] Нічого не змінено.
    [one] Змінено { $count } запис.
    [few] Змінено { $count } записи.
    [many] Змінено { $count } записів.
   *[other] Змінено { $count } запису.
}
lists-bulk-partly = Змінено: { $count }. Стали чернетками, на які має погодитися друга людина: { $drafts }. Не змінено, бо тим часом їх змінив хтось інший: { $left }.

lists-service-edit = Редагувати
lists-service-texts = Тексти всіма мовами
lists-service-history = Історія
lists-service-ask = Попросити організацію підтвердити
lists-service-hidden = Ця послуга конфіденційна. Де вона, ви не бачите; це бачать лише ті, хто відповідає за захист.
lists-service-secret = Конфіденційно. Ніколи нікому не кажіть, де це. Люди бачать лише номер телефону.
lists-service-not-shown = Зараз люди не бачать цієї послуги.
lists-service-card = Як це бачать люди
lists-service-card-none = Люди не бачать цієї послуги, тому картки немає.
lists-card-language = Мова картки
lists-card-show = Показати
lists-service-facts = Відомості
lists-service-id = Номер у каталозі
lists-service-state = Стан
lists-service-organization = Організація
lists-service-needs = Потреби
lists-service-accepts = Для кого за статусом
lists-service-groups = Для кого
lists-service-anyone = для всіх
lists-service-ages = Вік
lists-service-age-from = { $from ->
    [one] від { $from } року
    [few] від { $from } років
    [many] від { $from } років
   *[other] від { $from } років
}
lists-service-age-to = { $to ->
    [one] до { $to } року
    [few] до { $to } років
    [many] до { $to } років
   *[other] до { $to } років
}
lists-service-age-between = { $to ->
    [one] від { $from } до { $to } року
   *[other] від { $from } до { $to } років
}
lists-service-speaks = Якими мовами там розмовляють
lists-service-cost = Вартість
lists-service-appointment = Попередній запис
lists-service-appointment-required = Спершу треба записатися
lists-service-appointment-walk_in = Можна прийти без запису
lists-service-access = Доступність
lists-service-coverage = Кого охоплює
lists-service-source = Джерело
lists-service-checked = Остання перевірка
lists-service-expires = Діє до
lists-service-email = Електронна пошта
lists-service-website = Вебсайт
lists-service-phones = Телефони
lists-service-phone-of-organization = телефон організації
lists-service-places = Місця
lists-service-online = онлайн
lists-service-no-place = Місце невідоме.
lists-service-no-phone = Телефон невідомий.
lists-service-coordinates = Точка на карті
lists-service-coordinates-town = Точка на карті (центр міста)
lists-service-hours = Години роботи
lists-service-hours-unknown = невідомо
lists-service-today = Сьогодні
lists-service-today-open = сьогодні { $times }
lists-service-today-closed = сьогодні зачинено
lists-service-today-unknown = про сьогодні невідомо
lists-service-drafts = Чернетки
lists-service-draft-by = { $title } – { $who }
lists-service-reports = Скарги
lists-service-reported = Люди повідомили, що тут щось неправильно.
lists-service-samples = Запитання, за якими це мають знаходити
lists-service-languages = Тексти
lists-service-last-change = Остання зміна
lists-unknown = невідомо
lists-yes = так
lists-no = ні

lists-text-original = оригінал
lists-text-human = прочитано, правильно
lists-text-unreviewed = ще не прочитано
lists-text-machine = машинний переклад
lists-text-stale = застаріло
lists-text-missing = немає
lists-text-partly = частково

lists-texts-title = Тексти всіма мовами
lists-texts-about = Спершу – оригінал. Якщо ви добре знаєте мову, прочитайте текст нею. Якщо він правильний, підтвердьте це одним натисканням. Разом із ним збережеться ваше ім'я.
lists-texts-choose = Які мови показати
lists-texts-show = Показати
lists-texts-original = Оригінал
lists-texts-original-unknown = Ніхто не вказав, якою мовою це написано. Спершу вкажіть це у формі запису.
lists-texts-read = Прочитано, усе правильно
lists-texts-read-by = { $who }, { $day }
lists-texts-edit = Змінити тексти
lists-texts-edit-about = Ваші зміни стануть чернеткою. Люди побачать їх, коли чернетку опублікують.
lists-texts-editing = Ви змінюєте тексти. Спершу – оригінал: якщо його змінити, усі переклади стануть застарілими.
lists-texts-save = Зберегти як чернетку
lists-texts-cancel = Нічого не змінювати
lists-texts-mine = Написане перечитано, усе правильно
lists-texts-nothing = Ви нічого не змінили.
lists-texts-saved = Збережено як чернетку. Перевірте й опублікуйте її тут.
lists-texts-read-done = Дякуємо. Позначено, що ви це прочитали.
lists-texts-moved = Тим часом хтось змінив цей текст. Нічого не позначено. Прочитайте його ще раз таким, який він тепер.
lists-texts-second = Ідеться про безпеку людей. Тому текст має прочитати той, хто може його публікувати і хто його не писав.
lists-texts-clash = Тим часом хтось змінив цей запис. Написане вами збережено в чернетці. Там видно обидві зміни.
lists-texts-no-longer = Відколи зроблено цей переклад, оригінал змінився.
lists-texts-read-all = Прочитано все ({ $name }), усе правильно
lists-texts-why = Чому
lists-texts-why-hint = Одне речення для історії. Не обов'язково.
lists-texts-draft-open = Для цього запису вже є чернетка: { $title } – { $who }.
lists-texts-none = У цього запису ще немає текстів.
lists-texts-of-organization = Тексти організації
lists-field-name = Назва
lists-field-alternate_name = Інші назви
lists-field-description = Опис
lists-field-eligibility_description = Хто може прийти
lists-field-application_process = Як отримати
lists-field-fees_description = Скільки коштує
lists-field-interpretation_services = Перекладачі
lists-field-alert = Важлива примітка
lists-field-title = Заголовок
lists-field-text = Текст
lists-field-samples = Запитання
lists-field-samples-hint = Запитання, які ставлять люди, по одному в рядку. За ними має знаходитися ця відповідь.

lists-answer-edit = Змінити
lists-answer-new-title = Нова відповідь
lists-answer-edit-title = Змінити відповідь
lists-answer-facts = Про відповідь
lists-answer-needs = Потреби
lists-answer-needs-hint = З якою потребою допомагає ця відповідь?
lists-answer-country = Країна
lists-answer-country-hint = Порожньо: діє всюди.
lists-answer-source = Джерело
lists-answer-source-hint = Вебадреса того, хто це каже. Люди бачать її під відповіддю.
lists-answer-assured = Перевірено
lists-answer-assured-hint = День, коли відповідь востаннє звірили з джерелом.
lists-answer-checked-today = Перевірено сьогодні
lists-answer-languages = Мови
lists-answer-leading = Це головна мова. Коли текст нею змінюється, решта стають застарілими.
lists-answer-text-hint = Звичайний текст. Порожній рядок починає новий абзац. Рядок, що починається з «- », – це пункт списку. Вебадреси пишіть як є.
lists-answer-preview = Як це покаже Telegram
lists-answer-preview-show = Показати, який це має вигляд
lists-answer-add-language = Додати мову
lists-answer-add = Додати
lists-answer-why = Чому
lists-answer-why-hint = Одне речення для історії. Не обов'язково.
lists-answer-save = Зберегти як чернетку
lists-error-summary = Спершу погляньте на це
lists-error-title = Напишіть заголовок.
lists-error-text = Напишіть текст.
lists-error-source = Вкажіть вебадресу джерела. Вона починається з https://
lists-error-need = Виберіть щонайменше одну потребу.
lists-error-date = Вкажіть день, який уже настав.
lists-error-name = Напишіть назву.
lists-error-email = Це не адреса електронної пошти. Вона має такий вигляд: help@example.org
lists-error-url = Це не вебадреса. Вона починається з https://
lists-error-country = Виберіть країну зі списку.
lists-error-pair = Заголовок і текст потрібні разом: напишіть обидва або залиште обидва порожніми.

lists-organization-edit-title = Організація
lists-organization-new-title = Нова організація
lists-organization-save = Зберегти як чернетку
lists-organization-services = { $count ->
    [0] Послуг немає
    [one] { $count } послуга
    [few] { $count } послуги
    [many] { $count } послуг
   *[other] { $count } послуги
}
lists-organization-show-services = Показати її послуги
lists-organization-hidden = Ця організація надає конфіденційну послугу й більше нічим не відома. Змінювати її можуть лише ті, хто відповідає за захист.

lists-export-about = Увесь каталог файлом у стандартному форматі HSDS 3. Його можуть прочитати інші програми й інші організації. Не передаються лише місця конфіденційних послуг.
lists-export-json = Один файл JSON
lists-export-csv = Таблиці (файли CSV в одному .zip)
lists-export-answers = Відповіді (JSON Lines)
lists-export-form = Формат файлу
lists-export-confidential = Разом із місцями конфіденційних послуг
lists-export-confidential-hint = Лише якщо без цього ніяк. Бережіть файл, а після використання видаліть. Ваше ім'я буде в журналі.
lists-export-download = Завантажити

lists-home-unread = { $count ->
    [one] послуга чи відповідь із текстом вашою мовою, якого ще ніхто не прочитав
    [few] послуги чи відповіді з текстом вашою мовою, якого ще ніхто не прочитав
    [many] послуг чи відповідей із текстом вашою мовою, якого ще ніхто не прочитав
   *[other] послуги чи відповіді з текстом вашою мовою, якого ще ніхто не прочитав
}

lists-unread = прочитати ще { $count }
