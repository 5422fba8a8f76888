confirm-nav = Onaylar
confirm-title = Kuruluşlardan onay
confirm-intro = İnsanlara anlattıklarımızın hâlâ doğru olup olmadığını kuruluşlara sorun. Bir kez çalışan bir bağlantı alırlar, hesap açmaları gerekmez, cevapları taslak olarak döner.
confirm-tab-due = Sorulacak
confirm-tab-open = Soruldu
confirm-tab-answered = Cevaplandı
confirm-count = ({ $count })
confirm-due-none = Kontrol tarihi geçmiş bir şey yok.
confirm-open-none = Cevap bekleyen soru yok.
confirm-answered-none = Sizi bekleyen cevap yok.
confirm-checked = Son kontrol
confirm-never = hiç
confirm-ask = Kuruluşa sor
confirm-ask-name = Kuruluşa sor: { $name }
confirm-asked-by = Soran
confirm-asked-on = Sorulduğu tarih
confirm-expires = Geçerlilik sonu
confirm-language = Dil
confirm-language-hint = Sayfa ve mektup bu dilde olur.
confirm-answered-on = Cevap tarihi
confirm-withdraw = Bağlantıyı geri çek
confirm-withdrawn = Bağlantı artık çalışmıyor.
confirm-make = Bağlantı oluştur
confirm-example = Bu, uydurduğumuz bir örnek. Sorulacak kimse yok.

confirm-link-title = Bağlantı hazır
confirm-link = Kuruluş için bağlantı
confirm-link-once = Onu yalnızca şimdi gösteriyoruz ve yeniden oluşturmaya yarayacak hiçbir şey saklamıyoruz. Bir kez çalışır. Son gün: { $day }.
confirm-link-copy = Bağlantıyı kopyala
confirm-link-copied = Kopyalandı
confirm-link-mail = E-posta yaz
confirm-link-mail-hint = Kendi e-posta programınız açılır. Siz göndermeden hiçbir şey gitmez.
confirm-link-no-mail = Bu kuruluşun e-posta adresini bilmiyoruz. Bağlantıyı kopyalayın ve onlarla her zaman nasıl konuşuyorsanız öyle gönderin.
confirm-link-letter = Mektubun metni
confirm-link-loopback = Bu bağlantı yalnızca bu bilgisayarda çalışır, çünkü bu sayfaların herkese açık bir adresi yok. Bu bilgisayara bakan kişiye sorun.
confirm-back = Listeye dön

confirm-mail-subject = Bu hâlâ doğru mu? { $service }
confirm-mail-body =
    Merhaba,

    Poruch, mültecilere nerede yardım bulacaklarını söyler. Onlara sizin hizmetinizi de anlatıyoruz: “{ $service }”.

    Her şeyin hâlâ doğru olup olmadığına bakar mısınız? İki dakika sürer, hesap açmanız gerekmez:

    { $link }

    Bağlantı yalnızca sizin içindir. Bir kez çalışır. Son gün: { $day }.

    Çok teşekkür ederiz!

confirm-all-true = Her şey hâlâ doğru
confirm-some-changed = { $count ->
    [one] Bir şey değişti
   *[other] { $count } şey değişti
  }
confirm-only-note = Yalnızca bir not
confirm-said-note = Kuruluşun notu
confirm-in-draft = taslakta
confirm-by-hand = lütfen kendiniz yazın
confirm-to-draft = Taslağa bak
confirm-done = Tamam
confirm-done-said = Kaldırıldı.
confirm-home-answered = { $count ->
    [one] kuruluş cevap verdi
   *[other] kuruluş cevap verdi
  }
confirm-home-due = { $count ->
    [one] hizmet, kuruluşuna onaylatılabilir
   *[other] hizmet, kuruluşlarına onaylatılabilir
  }
confirm-why-true = Kuruluş her şeyin hâlâ doğru olduğunu onayladı: { $day }
confirm-why-changed = Kuruluşun cevabı: { $day }

confirm-page-title = Bu hâlâ doğru mu?
confirm-page-hello = Merhaba { $organization },
confirm-page-intro = yardım arayanlara bunları söylüyoruz. Lütfen her şeyin hâlâ doğru olup olmadığına bakın.
confirm-page-free = Asistan ücretsizdir ve mültecilerin en yakındaki yardımı bulmasına yardımcı olur. Hesap açmanız gerekmez.
confirm-page-all-true = Evet, bunların hepsi hâlâ doğru
confirm-page-changed = Şunlar değişti
confirm-page-what-now = Şimdi doğrusu ne?
confirm-page-exists = Bu hizmet hâlâ var mı?
confirm-page-exists-yes = Evet
confirm-page-exists-pause = Bir süreliğine kapalı
confirm-page-exists-no = Artık yok
confirm-page-note = Eklemek istediğiniz bir şey var mı?
confirm-page-note-hint = Lütfen size gelenlerin kişisel bilgilerini yazmayın.
confirm-page-send = Değişiklikleri gönder
confirm-page-nothing = Hiçbir şeyi değiştirmediniz. “Evet, bunların hepsi hâlâ doğru” düğmesine basın ya da neyin değiştiğini yazın.
confirm-page-too-long = Metinlerinizden biri çok uzun. Lütfen kısaltın: en çok { $count } karakter.
confirm-page-thanks = Teşekkür ederiz!
confirm-page-thanks-text = Cevabınız ulaştı. Bir şey değişmeden önce bir insan ona bakar. Bu sayfayı kapatabilirsiniz.
confirm-page-invalid = Bu bağlantı çalışmıyor
confirm-page-invalid-text = Daha önce kullanılmış, çok eski ya da eksik olabilir. Size gönderen kişiden yenisini isteyin.
confirm-page-slow = Çok fazla deneme
confirm-page-slow-text = Lütfen on dakika bekleyip yeniden deneyin.
confirm-page-confidential = Yer gizli olduğu için insanlara yalnızca telefon numarasını gösteriyoruz.

confirm-field-name = Ad
confirm-field-organization = Kuruluş
confirm-field-description = Ne sunuluyor
confirm-field-needs = Yardım türü
confirm-field-address = Adres
confirm-field-phone = Telefon
confirm-field-email = E-posta
confirm-field-url = İnternet sitesi
confirm-field-hours = Açılış saatleri
confirm-field-appointment = Randevu
confirm-field-languages = Konuşulan diller
confirm-field-eligibility = Kimler için
confirm-field-cost = Ücret
confirm-field-accessibility = Erişim
confirm-field-alert = Önemli not
