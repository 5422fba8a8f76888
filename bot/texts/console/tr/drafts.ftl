drafts-nav = Taslaklar
drafts-title = Taslaklar
drafts-about = Taslak, insanların henüz görmediği bir değişikliktir. Önce kontrol edin, sonra yayımlayın.
drafts-tab-mine = Benimkiler
drafts-tab-waiting = Beni bekleyenler
drafts-tab-all = Açık olanların hepsi
drafts-tab-done = Bitenler
drafts-none-mine = Açık taslağınız yok. Bir hizmeti ya da cevabı değiştirdiğinizde taslak başlar.
drafts-none-waiting = Sizi bekleyen bir şey yok.
drafts-none-all = Açık taslak yok.
drafts-none-done = Henüz yayımlanan ya da geri çekilen taslak yok.
drafts-count = { $count ->
    [one] { $count } taslak
   *[other] { $count } taslak
  }
drafts-older = Daha eskiler
drafts-newer = Daha yeniler
drafts-unnamed = (henüz adı yok)

drafts-home-waiting = { $count ->
    [one] taslak, bakmanızı bekliyor
   *[other] taslak, bakmanızı bekliyor
  }
drafts-home-mine = { $count ->
    [one] taslağınız henüz yayımlanmadı
   *[other] taslağınız henüz yayımlanmadı
  }

drafts-kind-service = Hizmet
drafts-kind-organization = Kuruluş
drafts-kind-location = Yer
drafts-kind-answer = Cevap

drafts-state-open = Kontrol edilmedi
drafts-state-checked = Kontrol edildi
drafts-state-waiting = İkinci kişiyi bekliyor
drafts-state-published = Yayımlandı
drafts-state-withdrawn = Geri çekildi
drafts-new-record = Yeni
drafts-delete-record = Silinecek
drafts-by = Yazan: { $name }
drafts-decided-published = Yayımlayan: { $name }, { $when }
drafts-decided-withdrawn = Geri çeken: { $name }, { $when }
drafts-reason = Neden
drafts-reason-hint = Geçmiş için tek satır, örneğin: “Yeni telefon numarası, bugün telefonla soruldu”.
drafts-reason-save = Nedeni kaydet

drafts-what-changes = Neler değişiyor
drafts-nothing-changes = İnsanların bugün gördüğünden farklı bir şey yok.
drafts-column-what = Alan
drafts-column-old = Şimdi
drafts-column-new = Taslakta
drafts-nothing = hiçbir şey
drafts-edit = Düzenlemeye devam et
drafts-history = Geçmiş
drafts-second = Bu, insanların güvenliğiyle ilgili. Bu yüzden yayımlanmadan önce ikinci bir kişi bakmalı: bu taslakta çalışmamış biri.
drafts-second-you = Bu taslakta siz de çalıştınız, bu yüzden başka biri yayımlamalı.
drafts-not-allowed = Rolünüz yayımlamaya izin vermiyor. Taslağı iletin; yayımlama yetkisi olan biri bakacak.
drafts-hidden = Bu gizli hizmetin nerede olduğunu belli edecek şeyler gizlendi: […]

drafts-check = Kontrol et
drafts-check-again = Yeniden kontrol et
drafts-checking = Kontrol ediliyor. Birkaç saniye sürer …
drafts-send = İkinci bir göze gönder
drafts-publish = Yayımla
drafts-publish-hint = İnsanlar hemen görür.
drafts-despite = Kontrol bir şey bulsa da yayımla
drafts-withdraw = Geri çek
drafts-withdraw-hint = Taslak bir kenara konur. Daha sonra burada okunabilir.
drafts-again = Yeni taslak olarak aç

drafts-said-checked = Kontrol edildi.
drafts-said-sent = Gönderildi. Artık başka biri bakabilir.
drafts-said-published = Yayımlandı. İnsanlar artık bulabilir.
drafts-said-withdrawn = Geri çekildi.
drafts-said-moved = Bu arada biri bu taslağı değiştirdi. Şimdiki hâli bu; hiçbir şey yayımlanmadı.
drafts-said-second = Bunu, üzerinde çalışmamış biri yayımlamalı.
drafts-said-unchecked = Taslak kontrolden sonra değişti. Yeniden kontrol edin, sonra yayımlayın.
drafts-said-unfit = Hâlâ eksik bir şey var. Aşağıya bakın, tamamlayın ve yeniden kontrol edin.
drafts-said-doubtful = Kontrol bir şey buldu. Aşağıda bakın; yine de yayımlamak istiyorsanız kutuyu işaretleyin.
drafts-said-redacted = Bu taslakta gizli hizmetin saklanan adresi yok; yayımlanırsa adres silinir. Bu değişikliği “Koruma” rolündeki biri yapmalı.
drafts-said-merged = İki değişiklik de artık taslakta. Yeniden kontrol edin, sonra yayımlayın.
drafts-said-again = Bu, aynı metinle yeni bir taslak.
drafts-said-restored = Taslak o zamanki hâline döndü. Hiçbir şey kaybolmadı: sonraki sürümler hâlâ listede.
drafts-said-reason = Kaydedildi.
drafts-said-incomplete = Bir yer doğru doldurulmamış. Aşağıya bakın, tamamlayın ve yeniden kontrol edin.

drafts-check-title = Kontrol
drafts-not-checked = Henüz kontrol edilmedi. Kontrol, yanlışları arar ve insanların sorduğu soruları bütün dillerde dener. Hiçbir şey yayımlamaz.
drafts-check-old = Taslak bu kontrolden sonra değişti.
drafts-checked-at = Kontrol edildi: { $when }
drafts-findings-none = Yanlış bulunmadı.
drafts-findings-fresh = Bu taslakta bulundu
drafts-findings-known = Daha önce de vardı
drafts-go-to-field = Değiştir

drafts-code-unfit = Eksik ya da yanlış bir şey var: { $field }
drafts-way-unfit = Doldurun. Bu olmadan taslak yayımlanamaz.
drafts-code-redacted = Saklanan adres eksik
drafts-way-redacted = Bu yayımlanırsa gizli hizmetin adresi silinir. Bu değişikliği “Koruma” rolündeki biri yapmalı.
drafts-finding-languages = Diller: { $languages }
drafts-finding-other = Diğerine bak

drafts-questions = İnsanlar bunu bulabiliyor mu?
drafts-questions-none = Soru denenmedi, çünkü bu kayıt insanlara gösterilmiyor.
drafts-questions-away = Sorular denenemedi: arama hazır değil. Bir dakika sonra yeniden deneyin.
drafts-asked-from = Telegram'da birinin soracağı gibi soruldu. Şehir: { $town }.
drafts-asked-nowhere = Telegram'da birinin soracağı gibi soruldu.
drafts-found-first = { $count ->
    [one] { $count } soru bunu ilk sırada buluyor
   *[other] { $count } soru bunu ilk sırada buluyor
  }
drafts-found-third = { $count ->
    [one] { $count } soru bunu ikinci ya da üçüncü sırada buluyor
   *[other] { $count } soru bunu ikinci ya da üçüncü sırada buluyor
  }
drafts-found-later = { $count ->
    [one] { $count } soru bunu daha aşağıda buluyor
   *[other] { $count } soru bunu daha aşağıda buluyor
  }
drafts-found-not = { $count ->
    [one] { $count } soru bunu bulmuyor
   *[other] { $count } soru bunu bulmuyor
  }
drafts-found-lost = { $count ->
    [one] { $count } soru bunu şimdiye kadar buluyordu, artık bulmayacak. Yayımlamadan önce nedenine bakın.
   *[other] { $count } soru bunu şimdiye kadar buluyordu, artık bulmayacak. Yayımlamadan önce nedenine bakın.
  }
drafts-rank-first = İlk sırada bulundu
drafts-rank-place = Bulunduğu sıra: { $rank }
drafts-rank-none = Bulunmadı
drafts-rank-lost = Artık bulunmayacak
drafts-before-first = şimdi: ilk sırada
drafts-before-place = şimdiki sıra: { $rank }
drafts-before-none = şimdi: bulunmuyor
drafts-instead = İlk sıradaki: { $name }
drafts-why-crisis = Acil durum cevabını alıyor
drafts-why-not_asked = Asistan bunu yardımla ilgili bir soru saymıyor
drafts-why-unsure = Bulunuyor, ama asistan göstermek için yeterince emin değil
drafts-not-own = Bu dilde yazılmış soru yok; bu yüzden adı ya da yardım türü soruldu.

drafts-others-fine = { $count ->
    [one] Benzer kayıtların { $count } sorusu da denendi: onun için bir şey değişmiyor.
   *[other] Benzer kayıtların { $count } sorusu da denendi: onlar için bir şey değişmiyor.
  }
drafts-others-lost = { $count ->
    [one] Başka bir kaydın { $count } sorusu artık o kaydı bulmayacak.
   *[other] Başka kayıtların { $count } sorusu artık o kayıtları bulmayacak.
  }
drafts-others-title = Başka kayıtların kaybettikleri

drafts-versions = Sürümler
drafts-versions-about = Kaydedilen her şey. Bir sürüme dönmekle hiçbir şey kaybolmaz.
drafts-version = Sürüm { $number }
drafts-version-use = Bu sürümü kullan
drafts-version-now = Şimdiki sürüm bu

drafts-conflict-title = Bunu iki kişi değiştirdi
drafts-conflict-about = Bu taslak yazılırken başka biri ({ $name }) bir değişiklik yayımladı. Hiçbir şey kaybolmadı. İkisine de bakıp seçin.
drafts-conflict-both = İkisinde de değişti: lütfen seçin
drafts-conflict-theirs = Yalnızca diğer kişi değiştirdi ({ $name }): kalacak
drafts-conflict-mine = Yalnızca bu taslakta değişti: kalacak
drafts-conflict-base = Önce
drafts-conflict-result = Olacak
drafts-conflict-their-value = Yayımlayan: { $name }
drafts-conflict-my-value = Bu taslakta
drafts-conflict-gone = Bu kayıt silindi. Silen: { $name }. Devam ederseniz taslak yayımlanınca kayıt geri gelir.
drafts-conflict-go = İkisini birleştir
drafts-conflict-now = Daha yeni bir sürüm var
drafts-conflict-now-about = Taslak başladıktan sonra biri bu kaydı değiştirdi. Yayımlamadan önce ikisine de bakın.
drafts-conflict-see = İki değişikliğe de bak

drafts-history-of = Geçmiş: { $name }
drafts-history-after = Sonra
drafts-history-edit = Düzenle
drafts-history-created = Oluşturuldu
drafts-history-changed = Değiştirildi
drafts-history-deleted = Silindi
drafts-history-step = Sürüm { $number }
drafts-history-now = İnsanların bugün gördüğü bu
drafts-history-undo = Bu sürüme dön
drafts-history-undone = Yeniden şu sürümdeki gibi: { $number }.
drafts-history-moved = Bu arada biri bunu değiştirdi, bu yüzden şimdi hiçbir şey değiştirilmedi. Geçmişin bugünkü hâli budur: bakın, sonra yeniden karar verin.
drafts-history-same = Zaten böyle.
drafts-history-drafted = Geri dönmek de bir değişikliktir: önce kontrol edin, sonra yayımlayın.
drafts-history-why = Geri dönülen sürüm: { $number }
drafts-history-drafts = Açık taslaklar
drafts-who-starter = Programla birlikte geldi
drafts-who-import = İçe aktarma

drafts-yes = evet
drafts-no = hayır
drafts-in-language = { $what } – { $name }
drafts-status-active = Hizmet veriyor
drafts-status-inactive = Hizmet vermiyor
drafts-status-defunct = Artık yok
drafts-status-temporarily-closed = Geçici olarak kapalı
drafts-status-of = { $what }: durum
drafts-status-human = bir insan kontrol etti
drafts-status-unreviewed = henüz kontrol edilmedi
drafts-status-machine = makine çevirisi
drafts-status-stale = eskimiş

drafts-field-name = Ad
drafts-field-alternate_name = Diğer adlar
drafts-field-description = Açıklama
drafts-field-status = Durum
drafts-field-url = İnternet sitesi
drafts-field-website = İnternet sitesi
drafts-field-email = E-posta
drafts-field-phones = Telefon
drafts-field-number = Numara
drafts-field-extension = Dahili numara
drafts-field-schedules = Açılış saatleri
drafts-field-languages = Konuşulan dil
drafts-field-service_at_locations = Nerede veriliyor
drafts-field-addresses = Adres
drafts-field-address_1 = Sokak
drafts-field-address_2 = Sokak, ikinci satır
drafts-field-city = Şehir
drafts-field-postal_code = Posta kodu
drafts-field-country = Ülke
drafts-field-region = Bölge
drafts-field-state_province = Bölge
drafts-field-latitude = Haritadaki nokta (kuzey–güney)
drafts-field-longitude = Haritadaki nokta (doğu–batı)
drafts-field-location_type = Yerin türü
drafts-field-accessibility = Erişim
drafts-field-contacts = İletişim kişisi
drafts-field-eligibility_description = Kimler gelebilir
drafts-field-application_process = Nasıl alınır
drafts-field-fees_description = Ücreti ne kadar
drafts-field-alert = Önemli not
drafts-field-minimum_age = En küçük yaş
drafts-field-maximum_age = En büyük yaş
drafts-field-assured_date = Bilgilerin kontrol tarihi
drafts-field-last_modified = Son değişiklik
drafts-field-interpretation_services = Tercüman
drafts-field-wait_time = Bekleme süresi
drafts-field-service_areas = Hizmet bölgesi
drafts-field-cost_options = Ücreti ne kadar
drafts-field-required_documents = Gerekli belgeler
drafts-field-translations = Çeviri
drafts-field-attributes = Bilgi
drafts-field-value = Bilgi
drafts-field-title = Başlık
drafts-field-text = Metin
drafts-field-texts = Metin
drafts-field-samples = İnsanların sorduğu sorular
drafts-field-needs = Yardım türleri
drafts-field-source_url = Kaynak
drafts-field-organization_id = Kuruluş
drafts-field-osm_hours = Açılış saatleri
drafts-field-timezone = Saat dilimi

drafts-fact-need = Yardım türü
drafts-fact-accepts_status = Kabul edilen durumlar
drafts-fact-group = Kimler için
drafts-fact-gender = Yalnızca kadınlar ya da erkekler
drafts-fact-accessibility = Erişim
drafts-fact-text_language = Metinlerin dili
drafts-fact-contact_verified = İletişim bilgileri kontrol edildi
drafts-fact-source = Kaynak
drafts-fact-coverage = Hizmet bölgesi
drafts-fact-confidential = Gizli
drafts-fact-example = Örnek
drafts-fact-location_precision = Haritadaki noktanın kesinliği
drafts-fact-osm_hours = Açılış saatleri
drafts-fact-timezone = Saat dilimi
drafts-fact-appointment = Randevu
drafts-fact-sample = İnsanların sorduğu soru
drafts-fact-expires = Bitiş tarihi
drafts-fact-cost = Ücret
drafts-fact-reported = İnsanlar bildirdi
drafts-fact-redacted = Gizli bilgiler çıkarıldı
