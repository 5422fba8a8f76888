numbers-nav = Числа
numbers-title = Числа
numbers-about = Рахуються лише люди, які погодилися, щоб їх пам'ятали, і ніколи – хто вони. Запитання про небезпеку, насильство чи дитину саму не рахуються зовсім. Числа, менші за { $fewest }, приховано, як і ті, з яких їх можна вирахувати.
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
numbers-what-unhelpful = «Щось не так»
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
numbers-wait-few = За цей час передано менше ніж { $fewest } розмов, тому нічого не показано.
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
numbers-wait-about = Від прохання покликати людину до того, як консультант узяв розмову, разом із ночами та вихідними. Закриті розмови вилучаються через { $days } дн., тож давніших тут немає.
