### Що читають консультанти у своїй групі. Оригінал: en.ftl. Стан: unreviewed – носій мови ще не перевіряв.

topic = { $number } · { $language }
summary-title = Звернення { $number }
summary-protection = Звернення до групи захисту { $number }
summary-crisis = Людина, можливо, у небезпеці. Відповідайте тут насамперед.
summary-language = Мова: { $language }
summary-needs = Шукає: { $needs }
summary-town = Місто: { $town }
summary-shown = Уже показано: { $shown }
button-take = Беру
button-bot = Назад до бота
button-close = Закрити

requeued = Знову в черзі.
closed = Закрито.
closed-by-person = Людина повернулася до програми. Закрито.
erased = На прохання людини все видалено. Закрито; доставити вже нічого не можна.
unreachable = Не доставлено: з людиною більше немає зв'язку (можливо, бота зупинено).
not-open = Це звернення закрито. Ваше повідомлення не доставлено.
