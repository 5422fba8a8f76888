import-nav = Імпорт
import-title = Імпорт файлу
import-intro = Додайте послуги або відповіді з файлу. Нічого не зміниться, доки ви не побачите, що в ньому, і не погодитеся.
import-file = Файл
import-file-hint = Таблиця (.xlsx, .csv), послуги у форматі HSDS (.json або .zip із файлами CSV) чи відповіді (.jsonl). Не більше ніж { $megabytes } МБ.
import-send = Прочитати файл
import-kinds = Що можна додати?
import-kind-sheet = Таблиця: одна послуга в рядку, стовпці будь-які, у будь-якому порядку. Ви скажете, що в якому стовпці.
import-kind-hsds = HSDS: формат, у якому довідники послуг обмінюються даними. JSON або кілька файлів CSV в одному .zip.
import-kind-answers = Відповіді: одне запитання з відповіддю в рядку, JSON Lines.
import-private = Файл лежить на цьому сервері, доки ви не вирішите, і його не видно стороннім. Щонайбільше через 24 години його буде видалено.
import-waiting = Файли, що чекають на ваше рішення
import-waiting-since = прочитано { $ago }
import-remove = Видалити файл
import-removed = Файл видалено. Нічого не імпортовано.
import-open = Продовжити з цим файлом

import-refused-empty = Цей файл порожній. Виберіть інший.
import-refused-too_large = Цей файл більший за { $megabytes } МБ. Розділіть його або попросіть того, хто відповідає за сервер, збільшити межу.
import-refused-ending = Такі файли прочитати не можна. Збережіть його як .xlsx, .csv, .json, .jsonl або .zip.
import-refused-bomb = Розпакований, цей файл набагато більший, ніж уміщає каталог. Його не відкрито.
import-refused-outside = Цей архів указує на папки поза собою. Його не відкрито.
import-refused-damaged = Цей файл пошкоджено. Спробуйте зберегти або завантажити його ще раз.
import-refused-none = Спершу виберіть файл.
import-gone = Цього файлу тут уже немає. Через 24 години файли видаляються. Надішліть його ще раз.

import-reading = Файл читається…
import-reading-count = { $done } із { $total }
import-comparing = Порівняння з тим, що вже є…
import-failed = Не вдалося прочитати цей файл
import-failed-line = Рядок { $line }
import-failed-expected = Мало бути:
import-failed-found = Є:

import-columns = Що в якому стовпці?
import-columns-intro = Це припущення за заголовками і тим, що під ними. Виправте, що неправильно. Пропущені стовпці не читаються.
import-columns-remembered = Ви або хтось із колег уже пояснювали таблицю з такими заголовками. Цю прочитано так само.
import-column = Стовпець у вашому файлі
import-is = Що це
import-leave-out = Пропустити
import-languages-group = Той самий текст іншою мовою
import-in-language = { $field }: { $spoken }
import-tab = Аркуш
import-tab-hint = У цьому файлі кілька аркушів. Читається один із них.
import-tab-change = Читати цей аркуш
import-for-all = Для всіх рядків
import-country = Країна, якщо в рядку її немає
import-country-hint = Телефони без коду країни читаються як номери цієї країни.
import-country-none = Невідомо
import-city = Місто, якщо в рядку його немає
import-organization = Організація, якщо в рядку її немає
import-text-language = Мова текстів
import-words = Невідомі нам назви видів допомоги
import-words-hint = Скажіть, який вид допомоги означає кожне слово. Ми запам'ятаємо це для таблиць із такими самими заголовками.
import-word-times = { $count ->
    [one] у { $count } рядку
    [few] у { $count } рядках
    [many] у { $count } рядках
   *[other] у { $count } рядка
}
import-word-none = Нічого з цього
import-preview = Перші рядки як послуги
import-preview-hint = Такими вони потрапили б у каталог.
import-preview-show = Показати перші рядки
import-go-on = Далі
import-needs-name = Скажіть, у якому стовпці назва, організація або опис. Без цього рядок не може стати послугою.
import-encoding = Літери прочитано як { $encoding }

import-field-name = Назва послуги
import-field-organization = Організація
import-field-description = Опис
import-field-needs = Вид допомоги
import-field-address = Вулиця й будинок
import-field-city = Місто
import-field-region = Область
import-field-postal_code = Поштовий індекс
import-field-country = Країна
import-field-latitude = Широта
import-field-longitude = Довгота
import-field-coordinates = Широта й довгота разом
import-field-phone = Телефон
import-field-email = Електронна пошта
import-field-url = Вебсайт
import-field-hours = Години роботи
import-field-hours-day = Години роботи: { $day }
import-field-appointment = Чи потрібен попередній запис?
import-field-eligibility = Для кого
import-field-languages = Якими мовами розмовляють
import-field-cost = Вартість
import-field-minimum_age = Найменший вік
import-field-maximum_age = Найбільший вік
import-field-accessibility = Доступність
import-field-status = Стан (працює чи ні)
import-field-alert = Важлива примітка
import-field-confidential = Місце конфіденційне?
import-field-assured_date = Востаннє перевірено
import-field-source = Джерело
import-field-id = Ідентифікатор

import-report = Що в цьому файлі
import-nothing-changes = Нічого не зміниться: усе це вже є в каталозі, точно таке саме.
import-nothing-there = У цьому файлі немає нічого, що можна імпортувати.
import-count-new = { $count ->
    [one] { $count } новий
    [few] { $count } нові
    [many] { $count } нових
   *[other] { $count } нового
}
import-count-changed = { $count ->
    [one] { $count } змінений
    [few] { $count } змінені
    [many] { $count } змінених
   *[other] { $count } зміненого
}
import-count-unchanged = { $count } без змін
import-count-kept = { $count ->
    [one] { $count } лишається повним (у файлі він без конфіденційного)
    [few] { $count } лишаються повними (у файлі вони без конфіденційного)
    [many] { $count } лишаються повними (у файлі вони без конфіденційного)
   *[other] { $count } лишаються повними (у файлі вони без конфіденційного)
}
import-count-refused = { $count ->
    [one] { $count } не підходить
    [few] { $count } не підходять
    [many] { $count } не підходять
   *[other] { $count } не підходять
}
import-state-new = Новий
import-state-changed = Змінений
import-state-unchanged = Без змін
import-state-kept = Лишається повним
import-look = Варто глянути
import-edited = Цей запис у каталозі вже хтось редагував: { $who }. Якщо взяти його з файлу, ця робота зміниться.
import-second = Від цього залежить чиясь безпека. Це стане чернеткою, а опублікує її друга людина.
import-take = Узяти
import-take-name = Узяти: { $name }
import-all-sound = Вибрати всі без зауважень
import-all = Вибрати всі
import-none = Зняти вибір
import-chosen = { $count ->
    [one] Вибрано { $count } запис
    [few] Вибрано { $count } записи
    [many] Вибрано { $count } записів
   *[other] Вибрано { $count } запису
}
import-write = Додати вибране
import-write-hint = Усе вибране потрапить у каталог разом. Люди зможуть це знайти вже за секунду. Кожен запис можна потім повернути назад у його історії.
import-none-chosen = Спершу виберіть щонайменше один запис.
import-written = { $count ->
    [0] Нічого не довелося змінювати.
    [one] Додано або змінено { $count } запис.
    [few] Додано або змінено { $count } записи.
    [many] Додано або змінено { $count } записів.
   *[other] Додано або змінено { $count } запису.
}
import-written-drafts = { $count ->
    [0] Нічого не опубліковано.
    [one] Додано або змінено { $count } запис.
    [few] Додано або змінено { $count } записи.
    [many] Додано або змінено { $count } записів.
   *[other] Додано або змінено { $count } запису.
} { $drafts ->
    [one] { $drafts } запис став чернеткою, яку опублікує друга людина.
    [few] { $drafts } записи стали чернетками, які опублікує друга людина.
    [many] { $drafts } записів стали чернетками, які опублікує друга людина.
   *[other] { $drafts } запису стало чернетками, які опублікує друга людина.
}
import-moved = { $count ->
    [one] Тим часом хтось змінив { $count } із цих записів. Нічого не додано. Погляньте на нього ще раз.
    [few] Тим часом хтось змінив { $count } із цих записів. Нічого не додано. Погляньте на них ще раз.
    [many] Тим часом хтось змінив { $count } із цих записів. Нічого не додано. Погляньте на них ще раз.
   *[other] Тим часом хтось змінив { $count } із цих записів. Нічого не додано. Погляньте на них ще раз.
}
import-filter = Показати
import-filter-all = Усе
import-filter-look = На що варто глянути
import-filter-new = Нові
import-filter-changed = Змінені
import-page-before = Назад
import-page-next = Далі
import-page-of = Сторінка { $page } з { $pages }
import-changes = Що зміниться
import-change-field = Поле
import-change-before = Зараз
import-change-after = З файлу
import-change-nothing = нічого
import-changes-more = і ще { $count }
import-changes-hidden = Місце цієї послуги конфіденційне. Що змінюється, бачать лише люди з роллю «Захист».
import-facts = Що там сказано
import-issues = Що ми помітили
import-astray = Про файл загалом
import-astray-more = Це не стосується жодного запису, який можна взяти.
import-line = рядок { $line }
import-repaired = Виправлено
import-refused = Пропущено
import-noted = Погляньте
import-became = стало
import-issues-more = { $count ->
    [one] і ще { $count } такий випадок
    [few] і ще { $count } такі випадки
    [many] і ще { $count } таких випадків
   *[other] і ще { $count } такого випадку
}

import-issue-ages_contradict = Найменший вік більший за найбільший. Обидва пропущено.
import-issue-attribute_value = Для цього поля таке слово нам невідоме.
import-issue-cells_extra = У цьому рядку більше клітинок, ніж у заголовку.
import-issue-cells_missing = У цьому рядку менше клітинок, ніж у заголовку.
import-issue-column_repeated = Два стовпці мають однаковий заголовок.
import-issue-column_unnamed = Це стоїть у стовпці без заголовка.
import-issue-control_characters = Невидимі знаки прибрано.
import-issue-coordinates_elsewhere = Ця точка не в тій країні, що в адресі.
import-issue-coordinates_incomplete = Широта й довгота потрібні разом; однієї бракує.
import-issue-coordinates_invalid = Такого місця на Землі немає. Пишіть так: 45.75, 21.22.
import-issue-coordinates_out_of_range = Такого місця на Землі немає.
import-issue-coordinates_swapped = Широту й довготу було переплутано.
import-issue-coordinates_text = Координати було записано як текст.
import-issue-country_unknown = { $action ->
    [repaired] Країну було написано словами.
   *[other] Ми не знаємо такої країни. Напишіть дві її літери, наприклад RO.
}
import-issue-date_invalid = Дата незрозуміла. Пишіть так: 2026-11-21.
import-issue-days_invalid = Незрозуміло, які це дні. Ці години не взято.
import-issue-days_written = Дні було написано словами.
import-issue-description_unreadable = Опис набору файлів неможливо прочитати. Таблиці – можна.
import-issue-email_invalid = { $action ->
    [repaired] Адресу електронної пошти виправлено.
   *[other] Це не адреса електронної пошти.
}
import-issue-encoding_invalid = Цей текст пошкоджено. Збережіть файл як UTF-8.
import-issue-file_missing = Набір посилається на цей файл, але його там немає.
import-issue-file_unknown = Цей файл не читається.
import-issue-hours_unclear = Ці години нам незрозумілі. Вони лишаються в описі так, як написані. Пишіть так: Mo-Fr 9-17.
import-issue-id_missing = Ідентифікатора не було, його додано.
import-issue-id_repeated = { $action ->
    [repaired] Дві різні речі мали однаковий ідентифікатор. Цій надано власний.
    [refused] Цей ідентифікатор ужито двічі. Залишено перший.
   *[other] Те саме є двічі. Залишено один раз.
}
import-issue-json_invalid = У цьому рядку помилка формату JSON.
import-issue-language_code = Мову було записано інакше.
import-issue-language_repeated = Ця відповідь цією мовою є двічі. Залишено першу.
import-issue-language_unknown = Ми не знаємо такої мови. Напишіть її назву або дві літери, наприклад uk.
import-issue-language_missing = Мову не вказано.
import-issue-link_invalid = { $action ->
    [repaired] Вебадресу доповнено.
   *[other] Це не вебадреса.
}
import-issue-markup_removed = Оформлення прибрано; текст лишився.
import-issue-name_missing = { $action ->
    [repaired] Назви не було; ми взяли її з того, що є.
   *[other] Немає назви. Без неї це взяти не можна.
}
import-issue-need_unknown = Ми не знаємо такого виду допомоги. Скажіть вище, що це означає.
import-issue-no_location = Місця немає. Для допомоги онлайн або телефоном це правильно.
import-issue-no_object = Це не запис.
import-issue-number_invalid = Це не ціле число.
import-issue-owner_unknown = Ми не знаходимо, до чого це належить.
import-issue-phone_invalid = Це не номер телефону.
import-issue-phone_missing = Телефон без номера.
import-issue-phone_unlikely = У цій країні такого номера не набрати. Перевірте, будь ласка.
import-issue-phone_words = Номер відділено від слів навколо нього.
import-issue-quote_unclosed = Лапки не закрито. Рядок прочитано як є.
import-issue-record_unused = Жодна послуга на це не посилається. Пропущено.
import-issue-reference_unknown = Цей ідентифікатор нікуди не веде.
import-issue-rows_cut = Таблиця задовга. Останні рядки пропущено.
import-issue-said_differently = Те саме описано двічі по-різному. Узято те, що першим.
import-issue-schedule_closed = Тут сказано, коли зачинено. Ми зберігаємо лише, коли відчинено.
import-issue-second_value = Зберегти можна лише одне; узято перше.
import-issue-several_slots = Кілька проміжків часу в одному полі розділено.
import-issue-source_url_missing = Немає вебадреси джерела.
import-issue-status_missing = Не сказано, чи це працює. Ми вважаємо, що так.
import-issue-status_unknown = { $action ->
    [repaired] Ми не знаємо такого стану, тому послугу приховано, доки хтось не скаже більше.
   *[other] Ми не знаємо такого стану.
}
import-issue-text_invalid = Це не текст.
import-issue-text_missing = Немає тексту.
import-issue-time_invalid = Це не час. Пишіть так: 16:00.
import-issue-time_offset = Час був зі зсувом поясу. Ми беремо місцевий час.
import-issue-time_written = Час було записано інакше.
import-issue-timezone_offset = Сталий зсув часу неправильний пів року. Ми беремо місцевий час.
import-issue-title_missing = Немає заголовка.
import-issue-total_wrong = У файлі неправильно пораховано записи. Це не шкодить.
import-issue-translation_incomplete = У перекладі чогось бракує.
import-issue-translation_orphan = Ми не знаходимо тексту, з якого це перекладено.
import-issue-translation_repeated = Є два переклади тією самою мовою. Залишено перший.
import-issue-translation_stale = Відколи зроблено переклад, оригінал змінився.
import-issue-translation_status = Ми не знаємо такого стану перекладу. Вважаємо, що його ще не прочитано.
import-issue-type_invalid = Такого в цьому полі не може бути.
import-issue-until_and_count = Кінцева дата і кількість разів суперечать одна одній. Діє дата.
import-issue-weekday_unknown = Ми не знаємо такого дня.
import-issue-other = Тут щось не так, як має бути.

import-home-waiting = { $count ->
    [one] файл чекає на ваше рішення
    [few] файли чекають на ваше рішення
    [many] файлів чекають на ваше рішення
   *[other] файлу чекають на ваше рішення
}
