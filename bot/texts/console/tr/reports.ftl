reports-nav = Bildirimler
reports-title = İnsanlardan gelen bildirimler
reports-about = İnsanlar bu kayıtlarda bir yanlışlık olduğunu söyledi. Arayın ya da bakın, kaydı düzeltin, sonra ne yaptığınızı yazın.
reports-about-money = Birinin para ya da başka bir şey istediğine dair bildirimler yalnızca size ve yöneticilere gösterilir.
reports-home = { $count ->
    [one] kaydın yanlış olduğu bildirildi
   *[other] kaydın yanlış olduğu bildirildi
  }
reports-none = Açık bildirim yok. Teşekkür ederiz.
reports-gone = Artık gösterilmeyen bir kayıt
reports-doubtful = Şüpheli
reports-doubtful-about = En az iki kişi farklı günlerde bunu söyledi. Siz ilgilenene kadar kart, gitmeden önce telefon edilmesini söyler.
reports-kind-closed = Kapalıydı ya da artık orada değil
reports-kind-wrong_number = Telefon numarası yanlış
reports-kind-wrong_address = Adres yanlış
reports-kind-money = Biri para ya da başka bir şey istedi
reports-kind-other = Başka bir şey yanlıştı
reports-times = { $count ->
    [one] { $count } bildirim
   *[other] { $count } bildirim
  }
reports-before = { $count ->
    [one] Daha önce yapılanlar ({ $count } not)
   *[other] Daha önce yapılanlar ({ $count } not)
  }
reports-handle = Bununla ilgilendim
reports-handle-money = Parayla ilgili bildirimle ilgilendim
reports-note = Ne buldunuz, ne yaptınız?
reports-note-hint = Örneğin: “Pazartesi aradım, taşınmışlar. Adres düzeltildi.” Kimin bildirdiğini yazmayın. Not sonradan değiştirilemez.
reports-note-missing = Hiçbir şey kaydedilmedi: ne bulduğunuzu ve ne yaptığınızı birkaç kelimeyle yazın.
reports-save = Kaydet ve bildirimleri kapat
reports-handled = Kaydedildi. Bu bildirimler kapandı.
reports-pages = Bildirim sayfaları
reports-newer = Daha yeniler
reports-older = Daha eskiler
reports-page = Sayfa { $number } / { $pages }
