form-new-title = Yeni hizmet
form-edit-title = Düzenle: { $name }
form-unnamed = Adsız hizmet
form-intro = Yazdığınız her şey taslak olarak saklanır. Kontrol edilip yayımlanmadan insanlar hiçbirini görmez.
form-summary = { $count ->
    [one] Bir şey henüz doğru değil
   *[other] { $count } şey henüz doğru değil
  }
form-missing-summary = Hâlâ eksik
form-warnings-summary = Bir daha bakmaya değer
form-saved = Taslak olarak kaydedildi, saat { $time }
form-save-done = Taslak olarak kaydedildi. Yayımlanmadan kimse görmez.
form-not-saved = Henüz hiçbir şey değişmedi
form-saving = Kaydediliyor …
form-save = Kaydet
form-save-check = Kaydet ve kontrol et
form-to-draft = Taslağa git
form-to-draft-anyway = Yine de taslağa git
form-to-texts = Bütün metinler yan yana, her dilde
form-others = Bu hizmet üzerinde başka biri de çalışıyor: { $name }.
form-others-open = O taslağı aç
form-others-why = İki taslak da saklanır. İkinci yayımlayan, ilkinin neyi değiştirdiğini görür.
form-provider-wrote = Kuruluş “{ $field }” hakkında yazdı. Lütfen girin:
form-confidential-way = Bu hizmet gizli. Onu yalnızca “Koruma” ya da “Yönetici” rolündekiler açabilir.
form-confidential-note = Bu hizmet gizli: adresi dışarıdan hiç kimseye gösterilmez.
form-gone = Bu taslak bu arada yayımlandı ya da geri çekildi. Son yazdıklarınız aşağıda; kaydederseniz yeni bir taslak başlar.
form-moved = Bu sayfa açıkken biri bu hizmette bir değişiklik yayımladı. O değişiklik taslağınızda da var.
form-example-note = Bu, uydurulmuş bir örnek kayıt. Yalnızca gerçek insanların sormadığı yerde gösterilir.

form-clash-title = Bu sayfa açıkken başka biri aynı şeyi değiştirdi
form-clash-intro = Her biri için karar verin. Hiçbir şey kaybolmadı: ikisi de taslağın geçmişinde saklanıyor.
form-clash-mine = Benimki
form-clash-theirs = Diğer kişininki
form-clash-empty = (boş)

form-section-words = Bu ne
form-section-organization = Kim sunuyor
form-section-places = Nerede
form-section-contact = Telefon, e-posta, internet sitesi
form-section-hours = Ne zaman açık
form-section-needs = İnsanlar orada ne bulur
form-section-people = Kimler için
form-section-languages = Orada konuşulan diller
form-section-access = Erişim
form-section-cost = Ücret ve randevu
form-section-state = Bugün doğru mu?
form-contents = Bu formun bölümleri

form-name = Ad
form-name-hint = Kısa ve sade, insanların söylediği gibi. Örneğin: Mülteciler için ücretsiz hukuki danışma
form-alternate-name = İnsanların kullandığı diğer adlar
form-alternate-name-hint = İnsanlar onu bu adlarla da bulur.
form-description = Açıklama
form-description-hint = Orada ne yapılıyor, iki üç sade cümleyle. Yalnızca düz metin.
form-text-language = Bu metinlerin dili
form-alert = Önemli not
form-alert-hint = Ünlem işaretiyle gösterilir. Örneğin: 1–15 Ağustos arasında kapalı
form-samples = İnsanların sorduğu sorular
form-samples-hint = Her satıra bir soru, insanların kullandığı kelimelerle. Asistan bu hizmeti bulmayı bunlardan öğrenir.
form-words-title = Başka dillerde
form-words-hint = Emin olduklarınızı yazın. Eksik olan, ilk dilde gösterilir.
form-words-in = Dil: { $tongue }
form-words-new = Başka bir dilde
form-words-language = Dil
form-words-add = Dil ekle
form-words-remove = Bu dili kaldır
form-choose = Lütfen seçin
form-remove = Kaldır
form-remove-what = Kaldır: { $what }

form-organization-now = Sunan
form-organization-none = Henüz kuruluş seçilmedi
form-organization-search = Kuruluş ara
form-organization-search-hint = Adının başını yazın.
form-organization-find = Ara
form-organization-found = { $count ->
    [0] Bu adda bilinen bir kuruluş yok
    [one] Bir kuruluş bulundu
   *[other] { $count } kuruluş bulundu
  }
form-organization-new = Yeni bir kuruluş
form-organization-change = Başka bir kuruluş seç
form-organization-name = Kuruluşun adı
form-organization-description = Ne yapar
form-organization-email = Kuruluşun e-postası
form-organization-website = Kuruluşun internet sitesi
form-organization-shared = Adı ve internet sitesi kuruluşun kendi sayfasında düzenlenir.

form-place-title = Yer { $number }
form-place-none = Henüz yer yazılmadı. Yalnızca telefonla ya da internetten verilen bir hizmete yer gerekmez.
form-place-add = Yer ekle
form-place-remove = Bu yeri kaldır
form-place-kind = Nasıl bir yer
form-place-kind-physical = İnsanlar oraya gider
form-place-kind-virtual = Yalnızca internetten ya da telefonla
form-place-shared = { $count ->
    [one] Bu yerde bir hizmet daha var. Burada değiştirdiğiniz orada da değişir.
   *[other] Bu yerde { $count } hizmet daha var. Burada değiştirdiğiniz onlarda da değişir.
  }
form-place-known = Bu kuruluşun yerleri
form-place-name = Yerin adı
form-place-name-hint = Örneğin: Kültür Evi, ikinci giriş
form-city = Şehir
form-city-hint = Adı herhangi bir dilde yazın ve listeden seçin.
form-city-find = Şehri bul
form-city-found = { $count ->
    [0] Bu adda bilinen bir şehir yok
    [one] Bir şehir bulundu
   *[other] { $count } şehir bulundu
  }
form-city-near = yakınındaki şehir: { $town }
form-city-people = { $count ->
    [one] nüfus { $count }
   *[other] nüfus { $count }
  }
form-address-1 = Sokak ve numara
form-address-2 = Adresin devamı
form-address-2-hint = Kat, giriş, zil
form-postal-code = Posta kodu
form-state = İl ya da bölge
form-country = Ülke
form-position = Haritadaki nokta
form-position-hint = Yukarıda bir şehir seçin ya da telefonunuzdaki bir haritadan iki sayıyı da (örneğin 45.7537, 21.2257) ilk kutuya kopyalayın.
form-latitude = Enlem (kuzey)
form-longitude = Boylam (doğu)
form-precision = Bu nokta
form-precision-exact = tam kapı
form-precision-town = yalnızca şehrin ortası
form-transportation = Nasıl gidilir
form-transportation-hint = Otobüs ya da tramvay, kolay görülen yerler
form-confidential = Gizli yer
form-confidential-hint = Sığınma evleri ve sorarak bulunmaması gereken diğer yerler. Adres hiç gösterilmez; insanlar yalnızca telefon numarasını alır.
form-confidential-service = Hizmetin tamamı gizli
form-map = Bu yerin çevresindeki şehirlerin haritası
form-map-point = Bu yer
form-map-nearest = En yakın şehirler
form-map-km = { $km } km

form-phone-number = Numara
form-phone-hint = Biliyorsanız ülke koduyla: +40 256 123 456
form-phone-extension = Dahili numara
form-phone-description = Ne için
form-phone-description-hint = Örneğin: danışma, pazartesiden cumaya
form-phone-languages = Bu telefonda konuşulan diller
form-phone-add = Telefon numarası ekle
form-phone-understood = { $e164 } – ülke içinden ({ $country }): { $national }
form-phone-short = Kısa numara: { $number }, olduğu gibi çevrilir
form-place-phones = Yalnızca bu yerin telefon numaraları
form-email = E-posta
form-url = İnternet sitesi
form-url-hint = Varsa bu hizmetle ilgili sayfa

form-hours-kind = Saatler hakkında bilinen
form-hours-unknown = Bilinmiyor
form-hours-always = Her zaman açık, gece gündüz
form-hours-week = Belli saatler
form-hours-expert = Daha karmaşık bir şey
form-hours-opens = { $day }: açılış
form-hours-closes = { $day }: kapanış
form-hours-all-day = 24 saat
form-hours-appointment = randevuyla
form-hours-add-day = { $day }: saat ekle
form-hours-copy = Pazartesiyi salı–cuma günlerine kopyala
form-hours-empty-hint = Saatleri 9:00 ve 17:30 gibi yazın. Saati olmayan gün kapalıdır.
form-holidays = Resmî tatiller
form-holidays-unsaid = Bilinmiyor
form-holidays-closed = Kapalı
form-holidays-open = Şu saatlerde açık
form-holiday = Resmî tatil
form-holidays-next = Sıradaki tatiller ({ $country }): { $days }
form-valid-from = Bu saatlerin başlangıcı
form-valid-to = bitişi
form-valid-hint = Bitiş yoksa ikisini de boş bırakın. O günden sonra insanlara saatlerin bilinmediği söylenir.
form-expert = Saatler, kısa yazımla
form-expert-hint = OpenStreetMap yazımıyla, örneğin: Mo-Fr 09:00-17:00; Sa[1] 10:00-12:00; PH off
form-expert-kept = Yukarıdaki hafta bunu anlatamaz. Burada değiştirmediğiniz sürece harfi harfine kalır.
form-hours-lost = Bu kaydın bazı saatleri okunamadı. Saatleri değiştirmediğiniz sürece oldukları gibi kalırlar.
form-hours-read = Şöyle okundu
form-place-own-hours = Bu yerin kendi saatleri var
form-place-own-hours-hint = Yoksa burada hizmetin saatleri geçerlidir.

form-needs-hint = Uyanların hepsini seçin. Hiçbiri seçilmezse bu hizmeti kimse bulamaz.
form-statuses = Kabul edilen durumlar
form-anyone-hint = Herkes içinse hiçbirini seçmeyin.
form-groups = Gruplar
form-genders = Yalnızca
form-gender-female = kadınlar için
form-gender-male = erkekler için
form-minimum-age = En küçük yaş
form-maximum-age = En büyük yaş
form-eligibility = Koşullar, sözle
form-eligibility-hint = Örneğin: bu ilde kayıtlı olmak
form-coverage = Uzaktan hizmet verilen ülkeler
form-coverage-hint = İnternetten ya da telefonla yardım için. Adları ya da kodları virgülle ayırarak yazın: Romanya, MD
form-area = Hizmet bölgesi, sözle
form-area-hint = Her satıra bir tane. Örneğin: Cluj ili
form-other-languages = Diğer diller
form-other-languages-hint = Adları ya da kodları virgülle ayırarak yazın
form-interpretation = Tercüman
form-interpretation-hint = Örneğin: salı günleri Dari tercümanı
form-accessibility = Bu hizmetin bütün yerlerinde
form-place-accessibility = Bu yere erişim
form-cost = Ücreti ne kadar
form-unsaid = Belirtilmedi
form-cost-free = Ücretsiz
form-cost-reduced = İndirimli
form-cost-paid = Ücretli
form-fees = Ücret, sözle
form-appointment = Randevu
form-appointment-required = Önce gerekli
form-appointment-walk_in = Gerekmez, doğrudan gelinir
form-application = Nasıl alınır
form-application-hint = İnsanlar önce ne yapar, yanlarında ne getirir

form-status = Durum
form-status-active = Hizmet veriyor
form-status-inactive = Hizmet vermiyor; insanlara gösterilmez
form-status-defunct = Artık yok; insanlara gösterilmez
form-status-temporarily-closed = Geçici olarak kapalı; insanlara söylenir
form-checked-today = Telefonu, adresi ve saatleri bugün kontrol ettim
form-assured-date = Son kontrol tarihi
form-expires = Yeniden kontrol için son gün
form-source = Bunu nereden biliyorsunuz
form-source-hint = Bir internet sayfası, bir broşür ya da birinin görev unvanı – hiçbir zaman özel bir kişi değil
form-contact-verified = Telefon, adres ve saatler kuruluşla kontrol edildi

form-preview = İnsanların gördüğü gibi
form-preview-language = Dil
form-preview-show = Göster
form-preview-empty = Kartı görmek için bir ad yazın.
form-preview-hidden = Bu durumda hizmet insanlara gösterilmez.

form-error-name-missing = Bir ad yazın.
form-warning-name-long = Ad { $most } karakterden uzun. Daha kısası telefonda daha kolay okunur.
form-warning-description-missing = İnsanların ne bekleyeceğini bilmesi için bir açıklama yazın.
form-error-language-missing = Bu metinlerin yazıldığı dili seçin.
form-error-language-twice = Bu dil zaten var. Başka birini seçin.
form-warning-name-untranslated-missing = Adı bu dilde de yazın. Yoksa kartta iki dil birbirine karışır.
form-error-need-missing = En az bir yardım türü seçin.
form-error-status = Bir durum seçin.
form-error-organization-name-missing = Kuruluşun adını yazın.
form-warning-organization-missing = Bunu sunan kuruluşu seçin.
form-error-country-missing = Ülkeyi seçin.
form-error-town-missing = Şehri yazın.
form-error-latitude = Bu bir enlem değil. -90 ile 90 arasında bir sayı yazın, örneğin 45.7537.
form-error-longitude = Bu bir boylam değil. -180 ile 180 arasında bir sayı yazın, örneğin 21.2257.
form-error-position-half-missing = Haritadaki noktanın iki sayısını da yazın ya da hiçbirini yazmayın.
form-warning-position-missing = Haritada nokta yoksa insanlara yalnızca şehir söylenir, uzaklık söylenmez.
form-warning-position-lonely = Bu noktanın { $km } km çevresinde şehir yok. İki sayıya da yeniden bakın: yer değiştirmiş olabilirler mi?
form-warning-position-elsewhere = Bu nokta şu ülkede değil: { $country }. Ülkeye ve iki sayıya yeniden bakın.
form-warning-position-far = Bu noktanın şehre uzaklığı ({ $town }): { $km } km. İki sayıya da yeniden bakın ya da şehri bir kez daha seçin.
form-warning-place-missing = Bir yer ekleyin ya da uzaktan hangi ülkelere hizmet verildiğini yazın.
form-error-coverage = “{ $word }” bir ülke değil. Adları ya da iki harfli kodları virgülle ayırarak yazın.
form-error-phone-missing = Numarayı yazın.
form-error-phone-country = Numarayı +40 gibi bir ülke koduyla yazın ya da önce bir yerin ülkesini doldurun.
form-error-phone = Bu ülkede böyle bir telefon numarası olamaz: { $country }. Rakamları sayın ya da numarayı ülke koduyla yazın.
form-warning-phone-odd = Bilindiği kadarıyla bu ülkede böyle bir numara verilmiyor: { $country }. Emin olmak için bir kez arayın.
form-error-extension = Dahili numara yalnızca rakamlardan oluşur. Diğer sözleri “Ne için” alanına yazın.
form-error-email = Bu bir e-posta adresi değil. Şöyle olmalı: name@example.org.
form-error-link = Bu bir internet adresi değil. Şöyle olmalı: https://example.org.
form-warning-contact-missing = İnsanların ulaşabilmesi için bir telefon numarası, e-posta, internet sitesi ya da adres yazın.
form-error-hours-missing = En az bir saat yazın ya da “Bilinmiyor” seçeneğini seçin.
form-error-hours-expression = Bu yazım okunamıyor. Örneğe bakın.
form-warning-hours-never = Bu saatlere göre önümüzdeki yıl hiç açık olmayacak.
form-error-holiday-missing = Resmî tatillerdeki saatleri yazın ya da başka bir cevap seçin.
form-error-time = “{ $typed }” bir saat değil. 9:00 ya da 17:30 gibi yazın.
form-error-time-opens-missing = Ne zaman açıldığını yazın.
form-error-time-closes-missing = Ne zaman kapandığını yazın.
form-error-time-same = Açıldığı saatte kapanıyor. Bütün gün açıksa “24 saat” kutusunu işaretleyin.
form-error-time-overlap = Bu saatler öncekilerle çakışıyor.
form-error-date = Bu bir tarih değil. 2026-11-22 gibi yazın.
form-error-date-future = Bu gün henüz gelmedi.
form-error-period = Bitiş, başlangıçtan önce.
form-warning-period-over = Bu gün geçti: insanlara saatlerin bilinmediği söyleniyor.
form-error-age = 0 ile 120 arasında bir yaş yazın.
form-error-age-order = Bu yaş bir öncekinden küçük.
form-error-language-unknown = “{ $word }” bilinen bir dil değil. Adları ya da kodları virgülle ayırarak yazın.
form-warning-check-missing = Bunun en son ne zaman kontrol edildiğini yazın. Tarihi olmayan bilgiler uyarıyla gösterilir.
form-warning-source-missing = Bunu nereden bildiğinizi yazın.
