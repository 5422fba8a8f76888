gaps-nav = Cevapsızlar
gaps-title = Cevapsız sorular
gaps-about = Adlar, numaralar ve adresler, tanınabildikleri kadar çıkarıldı (▢). Bir soru yalnızca en az { $fewest } farklı kişi benzer bir şey sorduğunda gösterilir. Kimin sorduğu burada bilinmez; tehlikeden ya da istismardan söz eden sorular hiçbir zaman saklanmaz. Bir soru { $days } gün sonra silinir.
gaps-home = { $count ->
    [one] cevapsız soru grubu
   *[other] cevapsız soru grubu
  }
gaps-working = Sorular gruplara ayrılıyor. Birkaç saniye sürer.
gaps-again = Yenile
gaps-none = Gösterilecek soru grubu yok.
gaps-none-kept = { $count ->
    [one] { $count } soru saklanıyor; aynı şeyi soranların sayısı çok az.
   *[other] { $count } soru saklanıyor; hiçbirinde aynı şeyi soran { $fewest } kişi olmadı.
  }
gaps-count = { $count ->
    [one] { $count } soru, en az { $people } kişiden
   *[other] { $count } soru, en az { $people } kişiden
  }
gaps-draft = Cevap yaz
gaps-drafted = Bu sorular örnek soru olarak alındı ve bir taslak başlatıldı. Cevabı yazın, sonra kontrol edin.
gaps-why = { $count ->
    [one] { $count } kişi sordu ve cevap alamadı
   *[other] { $count } soru cevapsız kaldı
  }
gaps-remove = Bu soruları sil
gaps-remove-title = Bu sorular silinsin mi?
gaps-remove-about = { $count ->
    [one] { $count } soru kalıcı olarak silinecek.
   *[other] { $count } soru kalıcı olarak silinecek, burada gösterilmeyenler de. Bunu, bir cevap yayımlandığında ya da sorular sizinle ilgili değilse yapın.
  }
gaps-remove-yes = Kalıcı olarak sil
gaps-remove-no = Kalsın
gaps-removed = Sorular silindi.
gaps-changed = Bu gruplar bu arada değişti. Yeniden bakıp bir kez daha seçin.
