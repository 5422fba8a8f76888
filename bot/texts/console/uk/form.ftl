form-new-title = Нова послуга
form-edit-title = Редагування: { $name }
form-unnamed = Послуга без назви
form-intro = Усе, що ви пишете, зберігається як чернетка. Люди не бачать нічого, доки її не перевірено й не опубліковано.
form-summary = { $count ->
    [one] Ще треба виправити { $count } поле
    [few] Ще треба виправити { $count } поля
    [many] Ще треба виправити { $count } полів
   *[other] Ще треба виправити { $count } поля
}
form-missing-summary = Ще бракує
form-warnings-summary = Варто глянути ще раз
form-saved = Збережено як чернетку о { $time }
form-save-done = Збережено як чернетку. Її ніхто не побачить, доки її не опубліковано.
form-not-saved = Ще нічого не змінено
form-saving = Збереження…
form-save = Зберегти
form-save-check = Зберегти й перевірити
form-to-draft = Перейти до чернетки
form-to-draft-anyway = Усе одно перейти до чернетки
form-to-texts = Усі тексти поруч, усіма мовами
form-others = Над цією послугою працює ще хтось: { $name }.
form-others-open = Відкрити ту чернетку
form-others-why = Обидві чернетки зберігаються. Хто публікуватиме другим, побачить, що змінено в першій.
form-provider-wrote = Організація написала про «{ $field }». Впишіть це, будь ласка:
form-confidential-way = Ця послуга конфіденційна. Відкрити її може лише людина з роллю «Захист» або «Адміністрування».
form-confidential-note = Ця послуга конфіденційна: її адресу ніколи не показують нікому сторонньому.
form-gone = Тим часом цю чернетку опубліковано або відкликано. Останнє, що ви написали, – нижче; збережіть, щоб почати нову чернетку.
form-moved = Поки ця сторінка була відкрита, хтось опублікував зміну цієї послуги. У вашій чернетці вона теж є.
form-example-note = Це вигаданий приклад. Його показують лише там, де не питають справжні люди.

form-clash-title = Поки ця сторінка була відкрита, те саме змінив хтось інший
form-clash-intro = Виберіть окремо для кожного поля. Нічого не втрачено: в історії чернетки лишаться обидва варіанти.
form-clash-mine = Моє
form-clash-theirs = Інше
form-clash-empty = (порожньо)

form-section-words = Що це
form-section-organization = Хто надає
form-section-places = Де
form-section-contact = Телефон, електронна пошта, вебсайт
form-section-hours = Коли відчинено
form-section-needs = Що там можна отримати
form-section-people = Для кого
form-section-languages = Якими мовами там розмовляють
form-section-access = Доступність
form-section-cost = Вартість і попередній запис
form-section-state = Чи правильно це сьогодні?
form-contents = Частини цієї форми

form-name = Назва
form-name-hint = Коротко і просто, як сказали б люди. Наприклад: Безкоштовна правова допомога біженцям
form-alternate-name = Як ще це називають
form-alternate-name-hint = За цими назвами люди теж знаходять послугу.
form-description = Опис
form-description-hint = Що там відбувається: два-три прості речення. Лише звичайний текст.
form-text-language = Ці тексти написано такою мовою
form-alert = Важлива примітка
form-alert-hint = Показується зі знаком оклику. Наприклад: З 1 до 15 серпня зачинено
form-samples = Запитання, які ставлять люди
form-samples-hint = По одному в рядку, словами людей. З них помічник учиться знаходити цю послугу.
form-words-title = Іншими мовами
form-words-hint = Пишіть те, у чому ви певні. Чого бракує, показується першою мовою.
form-words-in = Мова: { $tongue }
form-words-new = Іншою мовою
form-words-language = Мова
form-words-add = Додати мову
form-words-remove = Видалити цю мову
form-choose = Виберіть
form-remove = Видалити
form-remove-what = Видалити: { $what }

form-organization-now = Надає
form-organization-none = Організацію ще не вибрано
form-organization-search = Знайти організацію
form-organization-search-hint = Введіть початок назви.
form-organization-find = Шукати
form-organization-found = { $count ->
    [0] Організації з такою назвою немає
    [one] Знайдено { $count } організацію
    [few] Знайдено { $count } організації
    [many] Знайдено { $count } організацій
   *[other] Знайдено { $count } організації
}
form-organization-new = Це нова організація
form-organization-change = Вибрати іншу організацію
form-organization-name = Назва організації
form-organization-description = Чим займається
form-organization-email = Електронна пошта організації
form-organization-website = Вебсайт організації
form-organization-shared = Назву й вебсайт організації змінюють на її власній сторінці.

form-place-title = Місце { $number }
form-place-none = Місця ще не вказано. Якщо послугу надають лише телефоном або онлайн, воно не потрібне.
form-place-add = Додати місце
form-place-remove = Видалити це місце
form-place-kind = Що це за місце
form-place-kind-physical = Туди приходять
form-place-kind-virtual = Лише онлайн або телефоном
form-place-shared = { $count ->
    [one] У цьому місці є ще { $count } послуга. Що ви зміните тут, зміниться і в ній.
    [few] У цьому місці є ще { $count } послуги. Що ви зміните тут, зміниться і в них.
    [many] У цьому місці є ще { $count } послуг. Що ви зміните тут, зміниться і в них.
   *[other] У цьому місці є ще { $count } послуги. Що ви зміните тут, зміниться і в них.
}
form-place-known = Місця цієї організації
form-place-name = Назва місця
form-place-name-hint = Наприклад: Будинок культури, другий вхід
form-city = Місто
form-city-hint = Введіть назву будь-якою мовою і виберіть зі списку.
form-city-find = Знайти місто
form-city-found = { $count ->
    [0] Міста з такою назвою немає
    [one] Знайдено { $count } місто
    [few] Знайдено { $count } міста
    [many] Знайдено { $count } міст
   *[other] Знайдено { $count } міста
}
form-city-near = поруч: { $town }
form-city-people = { $count ->
    [one] { $count } мешканець
    [few] { $count } мешканці
    [many] { $count } мешканців
   *[other] { $count } мешканця
}
form-address-1 = Вулиця й будинок
form-address-2 = Ще про адресу
form-address-2-hint = Поверх, під'їзд, дзвінок
form-postal-code = Поштовий індекс
form-state = Область або край
form-country = Країна
form-position = Точка на карті
form-position-hint = Виберіть місто вище або скопіюйте обидва числа з карти в телефоні, наприклад 45.7537, 21.2257, у перше поле.
form-latitude = Широта (північна)
form-longitude = Довгота (східна)
form-precision = Ця точка –
form-precision-exact = вхід
form-precision-town = лише центр міста
form-transportation = Як дістатися
form-transportation-hint = Автобус чи трамвай, що видно поруч
form-confidential = Конфіденційне місце
form-confidential-hint = Притулки та інші місця, яких ніхто не має знайти, просто запитавши. Адресу ніколи не показують; люди отримують лише номер телефону.
form-confidential-service = Уся послуга конфіденційна
form-map = Карта міст навколо цього місця
form-map-point = Це місце
form-map-nearest = Найближчі міста
form-map-km = { $km } км

form-phone-number = Номер
form-phone-hint = З кодом країни, якщо ви його знаєте: +40 256 123 456
form-phone-extension = Внутрішній номер
form-phone-description = Для чого
form-phone-description-hint = Наприклад: приймальня, з понеділка до п'ятниці
form-phone-languages = Якими мовами відповідають
form-phone-add = Додати номер телефону
form-phone-understood = { $e164 } – у самій країні ({ $country }): { $national }
form-phone-short = Короткий номер { $number }, набирають його саме так
form-place-phones = Телефони лише цього місця
form-email = Електронна пошта
form-url = Вебсайт
form-url-hint = Сторінка про цю послугу, якщо вона є

form-hours-kind = Що відомо про години роботи
form-hours-unknown = Невідомо
form-hours-always = Відчинено завжди, цілодобово
form-hours-week = У певні години
form-hours-expert = Складніше
form-hours-opens = { $day }: відчинено з
form-hours-closes = { $day }: відчинено до
form-hours-all-day = цілодобово
form-hours-appointment = за попереднім записом
form-hours-add-day = { $day }: додати години
form-hours-copy = Скопіювати понеділок на вівторок – п'ятницю
form-hours-empty-hint = Пишіть час так: 9:00 чи 17:30. День без годин – зачинено.
form-holidays = Святкові дні
form-holidays-unsaid = Невідомо
form-holidays-closed = Зачинено
form-holidays-open = Відчинено в ці години
form-holiday = Святковий день
form-holidays-next = Найближчі свята ({ $country }): { $days }
form-valid-from = Ці години діють з
form-valid-to = до
form-valid-hint = Якщо кінця немає, залиште обидва поля порожніми. Коли термін мине, людям скажуть, що години невідомі.
form-expert = Години формулою
form-expert-hint = Так, як пишуть в OpenStreetMap, наприклад: Mo-Fr 09:00-17:00; Sa[1] 10:00-12:00; PH off
form-expert-kept = У тижні вище такого не записати. Формула зберігається буква в букву, доки ви її тут не зміните.
form-hours-lost = Частину годин цього запису не вдалося прочитати. Вони лишаться як є, доки ви не зміните години.
form-hours-read = Прочитано як
form-place-own-hours = У цього місця свої години
form-place-own-hours-hint = Інакше тут діють години послуги.

form-needs-hint = Виберіть усе, що підходить. Без жодної потреби послугу ніхто не знайде.
form-statuses = Для кого за статусом
form-anyone-hint = Якщо для всіх, не вибирайте нічого.
form-groups = Для кого
form-genders = Лише для
form-gender-female = жінок
form-gender-male = чоловіків
form-minimum-age = Вік від
form-maximum-age = Вік до
form-eligibility = Умови словами
form-eligibility-hint = Наприклад: для тих, хто зареєстрований у цій області
form-coverage = Країни, де допомагають на відстані
form-coverage-hint = Для допомоги онлайн або телефоном. Назви або коди через кому: Румунія, MD
form-area = Кого охоплює, словами
form-area-hint = По одному в рядку. Наприклад: Клузький повіт
form-other-languages = Інші мови
form-other-languages-hint = Назви або коди через кому
form-interpretation = Перекладачі
form-interpretation-hint = Наприклад: щовівторка перекладач із мови дарі
form-accessibility = У кожному місці цієї послуги
form-place-accessibility = Доступність цього місця
form-cost = Скільки це коштує
form-unsaid = Ніхто не сказав
form-cost-free = Безкоштовно
form-cost-reduced = Зі знижкою
form-cost-paid = Платно
form-fees = Вартість словами
form-appointment = Попередній запис
form-appointment-required = Спершу треба записатися
form-appointment-walk_in = Не потрібен, можна просто прийти
form-application = Як отримати
form-application-hint = Що зробити спершу, що взяти з собою

form-status = Стан
form-status-active = Працює
form-status-inactive = Не працює; людям не показується
form-status-defunct = Більше не існує; людям не показується
form-status-temporarily-closed = Тимчасово зачинено; людям про це кажуть
form-checked-today = Телефон, адресу й години перевірено сьогодні
form-assured-date = Востаннє перевірено
form-expires = Перевірити знову до
form-source = Звідки ви це знаєте
form-source-hint = Вебсторінка, листівка або назва установи – ніколи не приватна особа
form-contact-verified = Телефон, адресу й години перевірено в самій організації

form-preview = Як це бачать люди
form-preview-language = Мова
form-preview-show = Показати
form-preview-empty = Напишіть назву, щоб побачити картку.
form-preview-hidden = У такому стані людям цю послугу не показують.

form-error-name-missing = Напишіть назву.
form-warning-name-long = { $most ->
    [one] Назва довша за { $most } знак. Коротшу легше прочитати на телефоні.
    [few] Назва довша за { $most } знаки. Коротшу легше прочитати на телефоні.
    [many] Назва довша за { $most } знаків. Коротшу легше прочитати на телефоні.
   *[other] Назва довша за { $most } знака. Коротшу легше прочитати на телефоні.
}
form-warning-description-missing = Напишіть опис, щоб люди знали, чого чекати.
form-error-language-missing = Виберіть мову, якою написано ці тексти.
form-error-language-twice = Ця мова вже є. Виберіть іншу.
form-warning-name-untranslated-missing = Напишіть і назву цією мовою. Інакше на картці змішаються дві мови.
form-error-need-missing = Виберіть щонайменше одну потребу.
form-error-status = Виберіть стан.
form-error-organization-name-missing = Напишіть назву організації.
form-warning-organization-missing = Виберіть організацію, яка це надає.
form-error-country-missing = Виберіть країну.
form-error-town-missing = Напишіть місто.
form-error-latitude = Це не широта. Напишіть число від -90 до 90, наприклад 45.7537.
form-error-longitude = Це не довгота. Напишіть число від -180 до 180, наприклад 21.2257.
form-error-position-half-missing = Напишіть обидва числа або жодного.
form-warning-position-missing = Без точки на карті людям скажуть лише місто, без відстані.
form-warning-position-lonely = У межах { $km } км від цієї точки немає жодного міста. Погляньте ще раз на обидва числа: чи їх не переплутано?
form-warning-position-elsewhere = Ця точка в іншій країні. Вказано: { $country }. Погляньте ще раз на країну й на обидва числа.
form-warning-position-far = Від цієї точки до міста { $town } – { $km } км. Погляньте ще раз на обидва числа або виберіть місто знову.
form-warning-place-missing = Додайте місце або вкажіть країни, де допомагають на відстані.
form-error-coverage = «{ $word }» – не країна. Пишіть назви або коди з двох літер через кому.
form-error-phone-missing = Напишіть номер.
form-error-phone-country = Напишіть номер із кодом країни, наприклад +40, або спершу вкажіть країну місця.
form-error-phone = Такого номера не буває. Країна: { $country }. Порахуйте цифри або напишіть номер із кодом країни.
form-warning-phone-odd = Наскільки відомо, таких номерів там не видають. Країна: { $country }. Зателефонуйте один раз, щоб упевнитися.
form-error-extension = Внутрішній номер – це лише цифри. Інше напишіть у полі «Для чого».
form-error-email = Це не адреса електронної пошти. Вона має такий вигляд: name@example.org.
form-error-link = Це не вебадреса. Вона має такий вигляд: https://example.org.
form-warning-contact-missing = Напишіть номер телефону, електронну пошту, вебсайт або адресу, щоб люди могли звернутися.
form-error-hours-missing = Вкажіть хоч якісь години або виберіть «Невідомо».
form-error-hours-expression = Цю формулу не вдалося прочитати. Погляньте на приклад.
form-warning-hours-never = За цими годинами весь наступний рік буде зачинено.
form-error-holiday-missing = Вкажіть години у святкові дні або виберіть іншу відповідь.
form-error-time = «{ $typed }» – не час. Пишіть так: 9:00 або 17:30.
form-error-time-opens-missing = Напишіть, коли відчиняється.
form-error-time-closes-missing = Напишіть, коли зачиняється.
form-error-time-same = Зачиняється тоді ж, коли й відчиняється. Якщо відчинено цілу добу, позначте «цілодобово».
form-error-time-overlap = Ці години перетинаються з попередніми.
form-error-date = Це не дата. Пишіть так: 2026-11-22.
form-error-date-future = Цей день ще не настав.
form-error-period = Кінець раніше за початок.
form-warning-period-over = Цей день минув: людям кажуть, що години невідомі.
form-error-age = Напишіть кількість років від 0 до 120.
form-error-age-order = Цей вік менший за попередній.
form-error-language-unknown = Мови «{ $word }» немає серед відомих. Пишіть назви або коди через кому.
form-warning-check-missing = Вкажіть, коли це востаннє перевіряли. Відомості без дати показуються з попередженням.
form-warning-source-missing = Вкажіть, звідки ви це знаєте.
