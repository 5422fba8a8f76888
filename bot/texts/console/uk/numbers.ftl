numbers-nav = Статистика
numbers-title = Статистика
numbers-about = Враховано лише людей, які погодилися, щоб помічник їх запам'ятав, а хто вони – не записується ніколи. Запитання про небезпеку, насильство чи дитину, яка лишилася сама, не враховуються зовсім. Числа, менші за { $fewest }, приховано – як і ті, з яких їх можна вирахувати.
numbers-period = Період
numbers-show = Показати
numbers-csv = Завантажити як CSV
numbers-until = Від { $first } до { $last }. Сьогодні ще не враховано.
numbers-empty = За цей час нічого не нараховано.
numbers-hidden = приховано
numbers-hidden-why = Приховано, бо тут можна було б упізнати менше ніж { $fewest } людей
numbers-what-questions = Запитання
numbers-what-answered = З відповіддю
numbers-what-unanswered = Без відповіді
numbers-what-handed-over = Передано консультантам
numbers-what-helpful = «Це допомогло»
numbers-what-unhelpful = «Щось було не так»
numbers-total = Разом
numbers-by-time = За днями або місяцями
numbers-by-language = За мовами
numbers-by-need = За потребами
numbers-name-time = Коли
numbers-name-language = Мова
numbers-name-need = Потреба
numbers-need-unclear = Незрозуміло
numbers-plot-time = Запитання з часом
numbers-plot-needs = Про що питають найбільше
numbers-plot-about = Стовпчики запитань із відповіддю та без неї. Ті самі числа – у таблиці «За днями або місяцями» нижче.
numbers-bar = { $when }: з відповіддю { $answered }, без відповіді { $unanswered }
numbers-bar-asked = { $when }: запитань { $questions }
numbers-undivided = Запитання, поділ яких приховано
numbers-wait = Час до першої відповіді консультанта
numbers-wait-few = За цей час передано менше ніж { $fewest } звернень, тому нічого не показано.
numbers-wait-usual = { $minutes ->
    [one] Половина людей чекала { $minutes } хвилину або менше.
    [few] Половина людей чекала { $minutes } хвилини або менше.
    [many] Половина людей чекала { $minutes } хвилин або менше.
   *[other] Половина людей чекала { $minutes } хвилини або менше.
  }
numbers-wait-long = { $minutes ->
    [one] Дев'ятеро з десяти чекали { $minutes } хвилину або менше.
    [few] Дев'ятеро з десяти чекали { $minutes } хвилини або менше.
    [many] Дев'ятеро з десяти чекали { $minutes } хвилин або менше.
   *[other] Дев'ятеро з десяти чекали { $minutes } хвилини або менше.
  }
numbers-wait-about = { $days ->
    [one] Рахується від прохання покликати людину до перших слів консультанта, разом із ночами й вихідними. Закриті звернення видаляються через { $days } день, тож давніших тут немає.
    [few] Рахується від прохання покликати людину до перших слів консультанта, разом із ночами й вихідними. Закриті звернення видаляються через { $days } дні, тож давніших тут немає.
    [many] Рахується від прохання покликати людину до перших слів консультанта, разом із ночами й вихідними. Закриті звернення видаляються через { $days } днів, тож давніших тут немає.
   *[other] Рахується від прохання покликати людину до перших слів консультанта, разом із ночами й вихідними. Закриті звернення видаляються через { $days } дня, тож давніших тут немає.
}

# Answers with a button after a counsellor's case was closed
numbers-after = Після розмови з консультантом
numbers-after-about = Що люди відповіли кнопкою, коли розмова закінчилася. Відповідати не обов'язково.
numbers-what-helped-yes = Допомогло
numbers-what-helped-no = Не допомогло
numbers-what-got-yes = Отримали потрібне
numbers-what-got-later = Ще ні
numbers-what-got-no = Не отримали
