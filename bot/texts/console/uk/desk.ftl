desk-nav = Розмови
desk-title = Розмови з людьми
desk-home = { $count ->
    [one] людина чекає, щоб їй хтось написав
    [few] людини чекають, щоб їм хтось написав
    [many] людей чекають, щоб їм хтось написав
   *[other] людини чекають, щоб їм хтось написав
  }
desk-not-running = Зараз немає зв'язку з Telegram: повідомлення не надходять і не відправляються.
desk-no-counsellor = Вас немає в команді, яка відповідає людям. Адміністратор може додати вас на сторінці «Консультанти».
desk-you-present = Ви на місці
desk-you-away = Вас немає на місці
desk-go-away = Відійти
desk-come-back = Повернутися
desk-now-present = Ви на місці. Тепер нові звернення можуть потрапити до вас.
desk-now-away = Вас немає на місці. Звернення, де хтось чекає на вас, повертаються в чергу.
desk-none = Ніхто не чекає. Дякуємо.
desk-back = Усі розмови

desk-case = Звернення { $number }
desk-kind-crisis = У небезпеці
desk-kind-protection = Захист
desk-status-queue = Чекає в черзі
desk-status-bot = У програми
desk-status-closed = Закрито
desk-status-counsellor = У консультанта
desk-with-you = У вас
desk-with = Консультант: { $name }
desk-snoozed-until = Відкладено до { $moment }
desk-waits-since = Чекає з { $moment }
desk-their-turn = Тепер має написати людина
desk-others = Інші
desk-wish = З ким хоче говорити
desk-wish-woman = з жінкою
desk-wish-man = з чоловіком
desk-shown = Уже показано

desk-talk = Розмова
desk-silent = Ще нічого не написано.
desk-side-person = Людина
desk-side-counsellor = Консультант
desk-side-note = Нотатка, лише для команди
desk-side-program = Програма
desk-attached = Надіслано фото, голосове повідомлення, файл або місце на карті. Тут це не зберігається: дивіться в групі команди в Telegram.
desk-fate-waiting = Відправляється
desk-fate-delivered = Доставлено
desk-fate-failed = Не доставлено: зв'язку з людиною немає
desk-fate-unsent = Не надіслано: це звернення веде хтось інший
desk-machine = Машинний переклад: { $language }

desk-take = Беру
desk-wake = Повернути зараз
desk-reply = Ваша відповідь
desk-reply-hint = Людина отримає її без вашого імені. Короткі речення легше зрозуміти.
desk-send = Надіслати
desk-send-translated = Надіслати з перекладом
desk-empty = Нічого не надіслано: спершу напишіть щось.
desk-kept = Те, що ви написали, не надіслано. Текст лишився тут:
desk-preview = Спершу перекласти
desk-preview-check = Зміст лишився той самий? Якщо ні, напишіть простіше і спробуйте ще раз.
desk-back-translated = У зворотному перекладі це звучить так:
desk-preview-cancel = Без перекладу
desk-preview-failed = Зараз перекласти не вдалося. Можна надіслати так, як є.
desk-preview-lost = У перекладі немає: { $items }
desk-preview-changed = Ще не надіслано: ви змінили текст, тому його перекладено знову. Прочитайте переклад і надішліть.
desk-canned = Готові відповіді мовою людини
desk-card = Надіслати послугу з каталогу
desk-card-words = Що потрібно людині і де?
desk-card-search = Шукати
desk-card-send = Надіслати
desk-card-none = За цими словами нічого не знайдено.
desk-note = Нотатка для команди
desk-note-label = Нотатка. Людина її ніколи не побачить.
desk-note-save = Зберегти нотатку
desk-more = Передати, відкласти, закрити
desk-ask-place = Запитати, де людина
desk-bot = Повернути програмі
desk-queue = Повернути в чергу
desk-snooze-label = Відкласти на
desk-snooze-hour = 1 годину
desk-snooze-4-hours = 4 години
desk-snooze-day = 1 день
desk-snooze = Відкласти
desk-transfer-label = Кому передати
desk-transfer = Передати
desk-close-label = Закрити, бо
desk-close = Закрити звернення
desk-reason-helped = людині допомогли
desk-reason-passed_on = далі допомагає інша організація
desk-reason-no_answer = людина більше не відповідає
desk-reason-not_ours = ми з цим допомогти не можемо
desk-reason-abuse = це повтор або зловживання
desk-done-close = Закрито. Людині про це сказано.
desk-done-queue = Повернуто в чергу. Людині про це сказано.
desk-done-bot = Розмову повернуто програмі. Людині про це сказано.
desk-done-transfer = Передано до колег.
desk-outcome-taken = Це звернення вже взяв хтось із колег.
desk-outcome-not_yours = Не зроблено: це може лише той, хто веде звернення.
desk-outcome-closed = Це звернення закрито.
desk-outcome-gone = Цього звернення вже немає. Можливо, людина все видалила.
desk-outcome-full = У вас уже стільки звернень, скільки дозволено. Спершу закрийте або передайте одне з них.
desk-outcome-not_allowed = Це звернення належить іншій команді.
desk-outcome-unknown = Цього вже немає. Виберіть щось інше.

desk-team = Консультанти
desk-team-about = Хто може відповідати людям, якими мовами і коли. Хто бере звернення в групі команди в Telegram, з'являється тут автоматично.
desk-present = на місці
desk-away = немає на місці
desk-team-open = { $count ->
    [0] немає відкритих звернень
    [one] { $count } відкрите звернення
    [few] { $count } відкриті звернення
    [many] { $count } відкритих звернень
   *[other] { $count } відкритого звернення
  }
desk-team-add = Додати консультанта
desk-team-name = Ім'я для колег
desk-team-name-hint = Люди його ніколи не бачать. Воно не мусить бути справжнім.
desk-team-operator = Обліковий запис у цьому робочому місці
desk-team-operator-hint = Ім'я, з яким ця людина тут входить. Порожньо: працює лише в Telegram.
desk-team-languages = Якими мовами розмовляє
desk-team-needs = На чому знається (нічого не вибрано: на всьому)
desk-team-teams = Команди
desk-team-general = Розмови з тими, хто попросив про людину
desk-team-protection = Захист: насильство, діти, експлуатація
desk-team-gender = Стать, якщо людина має побажання
desk-gender-none = не вказано
desk-gender-woman = жінка
desk-gender-man = чоловік
desk-team-cap = Скільки звернень одночасно, щонайбільше
desk-team-hours = Коли на місці
desk-team-hours-hint = Наприклад: Mo-We 09:00-13:00; Th 14:00-18:00. Порожньо: звичайні години команди.
desk-team-present = Зараз на місці
desk-team-save = Зберегти
desk-team-saved = Збережено.
desk-team-remove = Видалити
desk-team-remove-hint = Звернення цього консультанта повернуться в чергу.
desk-team-removed = Видалено. Звернення знову в черзі.
desk-team-wrong-name = Нічого не збережено: бракує імені.
desk-team-wrong-operator = Нічого не збережено: такого облікового запису немає або його вже має хтось інший.
desk-team-wrong-hours = Нічого не збережено: години не вдалося прочитати. Напишіть так: Mo-Fr 09:00-17:00.
