numbers-nav = İstatistikler
numbers-title = İstatistikler
numbers-about = Yalnızca kendisiyle ilgili bilgi tutulmasını kabul edenler sayılır, kim oldukları hiçbir zaman kaydedilmez. Tehlikeden, şiddetten ya da yalnız bir çocuktan söz eden sorular hiç sayılmaz. { $fewest } kişiden azını gösteren sayılar ve bunları hesaplamaya yarayacak sayılar gizlenir.
numbers-period = Dönem
numbers-show = Göster
numbers-csv = CSV olarak indir
numbers-until = { $first } – { $last }. Bugün henüz sayılmadı.
numbers-empty = Bu sürede hiçbir şey sayılmadı.
numbers-hidden = gizli
numbers-hidden-why = Gizli, çünkü { $fewest } kişiden azı belli olabilirdi
numbers-what-questions = Sorular
numbers-what-answered = Cevaplanan
numbers-what-unanswered = Cevaplanmayan
numbers-what-handed-over = Danışmana iletilen
numbers-what-helpful = “İşime yaradı”
numbers-what-unhelpful = “Bir şey yanlıştı”
numbers-total = Toplam
numbers-by-time = Güne ya da aya göre
numbers-by-language = Dile göre
numbers-by-need = Yardım türüne göre
numbers-name-time = Ne zaman
numbers-name-language = Dil
numbers-name-need = Yardım türü
numbers-need-unclear = Belli değil
numbers-plot-time = Zaman içinde sorular
numbers-plot-needs = İnsanların en çok sordukları
numbers-plot-about = Cevaplanan ve cevaplanmayan soruların çubukları. Aynı sayılar aşağıdaki “Güne ya da aya göre” tablosunda var.
numbers-bar = { $when }: cevaplanan { $answered }, cevaplanmayan { $unanswered }
numbers-bar-asked = { $when }: sorular { $questions }
numbers-undivided = Ayrıntısı gizli olan sorular
numbers-wait = Danışmanın ilk cevabına kadar geçen süre
numbers-wait-few = Bu sürede { $fewest } konuşmadan azı iletildi, bu yüzden bir şey gösterilmiyor.
numbers-wait-usual = { $minutes ->
    [one] İnsanların yarısı en çok { $minutes } dakika bekledi.
   *[other] İnsanların yarısı en çok { $minutes } dakika bekledi.
  }
numbers-wait-long = { $minutes ->
    [one] On kişiden dokuzu en çok { $minutes } dakika bekledi.
   *[other] On kişiden dokuzu en çok { $minutes } dakika bekledi.
  }
numbers-wait-about = Bir insanla konuşma isteğinden danışmanın ilk sözlerine kadar sayılır; geceler ve hafta sonları da içindedir. Kapanan talepler { $days } gün sonra silinir, bu yüzden daha eskileri burada yoktur.

# Answers with a button after a counsellor's case was closed
numbers-after = Danışmanla görüşmeden sonra
numbers-after-about = Görüşme bitince insanların düğmeyle verdiği yanıtlar. Kimse yanıt vermek zorunda değil.
numbers-what-helped-yes = Yardımcı oldu
numbers-what-helped-no = Yardımcı olmadı
numbers-what-got-yes = İhtiyacı olanı aldı
numbers-what-got-later = Henüz almadı
numbers-what-got-no = Alamadı
