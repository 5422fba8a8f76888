accounts-sign-in = Увійти
accounts-name = Ім'я
accounts-name-hint = Так, як цю людину називають колеги. Ім'я стоїть в історії біля кожної зміни.
accounts-password = Пароль
accounts-sign-in-wrong = Неправильне ім'я або пароль. Перевірте і спробуйте ще раз.
accounts-wait = { $minutes ->
    [one] Забагато невдалих спроб. Зачекайте { $minutes } хвилину і спробуйте ще раз.
    [few] Забагато невдалих спроб. Зачекайте { $minutes } хвилини і спробуйте ще раз.
    [many] Забагато невдалих спроб. Зачекайте { $minutes } хвилин і спробуйте ще раз.
   *[other] Забагато невдалих спроб. Зачекайте { $minutes } хвилини і спробуйте ще раз.
}
accounts-forgotten = Я не пам'ятаю пароля
accounts-forgotten-way = Попросіть адміністратора дати вам нове посилання. За ним ви виберете новий пароль.
accounts-go-on = Далі
accounts-start-again = Почати спочатку
accounts-cancel = Скасувати
accounts-save = Зберегти
accounts-yes = Так
accounts-no = Ні
accounts-code-title = Ще один крок
accounts-code = Код
accounts-code-hint = Шість цифр, які зараз показує застосунок на вашому телефоні, або один із ваших запасних кодів.
accounts-code-six = Шість цифр, які зараз показує застосунок.
accounts-code-wrong = Код неправильний або його вже використано. Зачекайте наступного і введіть його.
accounts-link-gone = Це посилання вже не діє
accounts-link-gone-way = Його вже використано або йому більше ніж 24 години. Попросіть в адміністратора нове. Якщо у вас уже є пароль, увійдіть.
accounts-welcome = Вітаємо, { $name }
accounts-welcome-about = Виберіть пароль. Більше ніхто його не знатиме.
accounts-welcome-go = Зберегти і ввійти
accounts-password-new = Новий пароль
accounts-password-hint = { $least ->
    [one] Щонайменше { $least } знак. Чотири слова, не пов'язані між собою, легко запам'ятати і важко вгадати.
    [few] Щонайменше { $least } знаки. Чотири слова, не пов'язані між собою, легко запам'ятати і важко вгадати.
    [many] Щонайменше { $least } знаків. Чотири слова, не пов'язані між собою, легко запам'ятати і важко вгадати.
   *[other] Щонайменше { $least } знака. Чотири слова, не пов'язані між собою, легко запам'ятати і важко вгадати.
}
accounts-password-again = Новий пароль ще раз
accounts-password-present = Ваш теперішній пароль
accounts-password-change = Змінити пароль
accounts-password-changed = Пароль змінено. В інших браузерах ви вийшли.
accounts-password-short = { $least ->
    [one] Закороткий: потрібно щонайменше { $least } знак.
    [few] Закороткий: потрібно щонайменше { $least } знаки.
    [many] Закороткий: потрібно щонайменше { $least } знаків.
   *[other] Закороткий: потрібно щонайменше { $least } знака.
}
accounts-password-long = { $most ->
    [one] Задовгий: можна щонайбільше { $most } знак.
    [few] Задовгий: можна щонайбільше { $most } знаки.
    [many] Задовгий: можна щонайбільше { $most } знаків.
   *[other] Задовгий: можна щонайбільше { $most } знака.
}
accounts-password-name = Значна його частина – ваше ім'я. Виберіть те, чого не знають інші.
accounts-password-simple = Ті самі кілька знаків поспіль легко вгадати. Виберіть щось довше і різноманітніше.
accounts-password-differs = Паролі різні. Введіть однаковий в обох місцях.
accounts-present-wrong = Це не ваш теперішній пароль. Спробуйте ще раз.
accounts-role = Роль
accounts-role-viewer-may = бачить усе, крім конфіденційних адрес, нічого не змінює
accounts-role-editor-may = пише і виправляє; публікує хтось інший
accounts-role-publisher-may = пише, виправляє і публікує
accounts-role-protection-may = бачить конфіденційні адреси і скарги про зловживання, вдруге перевіряє тексти про безпеку
accounts-role-admin-may = може все і дає доступ іншим
accounts-language = Мова
accounts-language-label = Мова цих сторінок
accounts-second-step = Другий крок із телефоном
accounts-second-step-short = Другий крок
accounts-second-step-about = З кодом із вашого телефону ніхто не ввійде, знаючи лише пароль. Налаштування забере дві хвилини.
accounts-second-step-scan = Зіскануйте цю картинку застосунком для кодів
accounts-second-step-apps = Підійде будь-який застосунок для таких кодів, наприклад Aegis, FreeOTP, Google Authenticator або «Паролі» на iPhone.
accounts-second-step-picture = QR-код із ключем, написаним нижче
accounts-second-step-typed = Або введіть цей ключ у застосунок:
accounts-second-step-prove = Введіть код, який показує застосунок
accounts-second-step-on = Увімкнути
accounts-second-step-later = Не зараз
accounts-second-step-set-up = Налаштувати
accounts-second-step-is-on = Увімкнено
accounts-second-step-is-off = Другий крок вимкнено.
accounts-second-step-switch-off = Вимкнути
accounts-recovery = Ваші запасні коди
accounts-recovery-about = Запишіть або надрукуйте ці коди і зберігайте там, де лежать важливі папери. Якщо телефон загубиться, кожен код впустить вас один раз. Їх видно лише зараз.
accounts-recovery-done = Коди збережено
accounts-recovery-new = Нові запасні коди
accounts-recovery-new-about = Старі після цього не діятимуть.
accounts-sessions = Де ви ввійшли
accounts-sessions-about = Якщо якогось із них ви не впізнаєте, завершіть його і змініть пароль.
accounts-session-unknown = Невідомий браузер
accounts-session-seen = востаннє: { $when }
accounts-session-this = Цей браузер
accounts-session-end = Вийти там
accounts-session-ended = Там ви вийшли.
accounts-sessions-end = Вийти всюди, крім цього браузера
accounts-sessions-ended = Ви вийшли всюди, крім цього браузера.
accounts-operators = Оператори
accounts-state = Стан
accounts-state-invited = Ще не входили
accounts-state-active = Діє
accounts-state-locked = Заблоковано
accounts-last-sign-in = Останній вхід
accounts-added = Додано
accounts-what-they-did = Що робили
accounts-add = Додати оператора
accounts-add-about = Ви отримаєте посилання для цієї людини. За ним вона сама вибере пароль.
accounts-link = Посилання для першого входу
accounts-link-about = Передайте це посилання так, щоб його прочитав лише отримувач: { $name }. Воно спрацює один раз упродовж 24 годин.
accounts-link-once = Його видно лише зараз. Якщо загубиться, створіть нове.
accounts-link-done = Скопійовано
accounts-link-new = Нове посилання
accounts-link-new-about = Для того, хто забув пароль або загубив телефон. Пароль і другий крок одразу перестають діяти, вхід завершується всюди.
accounts-role-change = Змінити роль
accounts-role-changed = { $name }: роль змінено.
accounts-lock = Заблокувати
accounts-unlock = Розблокувати
accounts-lock-about = Заблокований оператор одразу виходить і не може ввійти. Нічого зі зробленого не зникає.
accounts-locked-now = { $name }: доступ заблоковано.
accounts-unlocked-now = { $name }: можна знову входити.
accounts-remove = Видалити
accounts-remove-open = Видалити цього оператора
accounts-remove-about = { $name } більше не зможе ввійти. Зроблене лишається в історії під цим іменем.
accounts-remove-yes = Видалити: { $name }
accounts-removed = { $name }: видалено.
accounts-problem-name = Введіть ім'я від 1 до 60 літер.
accounts-problem-taken = Таке ім'я вже є. Додайте прізвище або місто, щоб розрізняти.
accounts-problem-last_admin = Це єдиний адміністратор. Спершу зробіть адміністратором когось іншого.
accounts-problem-unknown = Оператора з таким іменем немає.
