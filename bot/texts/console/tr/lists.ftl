lists-services = Hizmetler
lists-answers = Cevaplar
lists-organizations = Kuruluşlar
lists-export = Hepsini dışa aktar

lists-search = Ara
lists-search-hint = İnsanların yazacağı gibi yazın ya da bir ad, telefon numarası veya e-posta adresi yazın.
lists-search-language = Yazdıklarınızın dili
lists-search-guess = Otomatik algıla
lists-search-button = Ara
lists-filters = Filtreler
lists-filters-set = { $count ->
    [one] { $count } filtre seçili
   *[other] { $count } filtre seçili
  }
lists-filters-apply = Göster
lists-filters-clear = Hepsini temizle
lists-any = Tümü
lists-filter-status = Durum
lists-filter-need = Yardım türü
lists-filter-town = Şehir
lists-filter-country = Ülke
lists-filter-organization = Kuruluş
lists-filter-speaks = Orada konuşulan dil
lists-filter-texts = Metinler
lists-filter-texts-in = şu dilde
lists-filter-any-language = herhangi bir dilde
lists-filter-only = Yalnızca şu hizmetler
lists-filter-only-answers = Yalnızca şu cevaplar
lists-only-overdue = kontrol tarihi geçenler
lists-only-draft = taslağı olanlar
lists-only-reported = insanların bildirdikleri
lists-only-example = uydurulmuş örnekler
lists-only-confidential = gizli olanlar
lists-texts-missing = eksik
lists-texts-unread = okunmayı bekliyor
lists-texts-unreviewed = henüz kimse okumadı
lists-texts-machine = makine çevirisi
lists-texts-stale = eskimiş
lists-texts-human = okundu ve doğru bulundu
lists-sort = Sıralama
lists-sort-relevance = Önce en iyi uyan
lists-sort-name = Ad
lists-sort-organization = Kuruluş
lists-sort-checked = Önce en uzun süredir kontrol edilmeyen
lists-sort-changed = Önce son değişen

lists-count = { $total ->
    [0] Bir şey bulunamadı
    [one] { $total } kayıt
   *[other] { $total } kayıttan { $first }–{ $last }
  }
lists-nothing = Uyan bir şey yok. Daha az sözle deneyin ya da filtreleri temizleyin.
lists-page = Sayfa { $page } / { $pages }
lists-page-next = Sonraki sayfa
lists-page-previous = Önceki sayfa
lists-pages = Listenin sayfaları

lists-column-choose = Seç
lists-column-name = Ad
lists-column-organization = Kuruluş
lists-column-place = Yer
lists-column-needs = Yardım türleri
lists-column-state = Durum
lists-column-checked = Kontrol
lists-column-texts = Diller
lists-column-services = Hizmetler
lists-column-country = Ülke
lists-never-checked = hiç
lists-overdue = kontrol zamanı geldi
lists-mark-draft = taslak
lists-mark-reported = bildirildi
lists-mark-example = örnek
lists-mark-confidential = gizli
lists-place-hidden = güvenlik için gizli
lists-everywhere = her yerde
lists-found-because = İnsanlar bunu bulur:
lists-found-by-name = Yalnızca adından bulundu. İnsanlar bu sözlerle ona ulaşamaz.
lists-missing = { $count ->
    [one] { $count } dil eksik
   *[other] { $count } dil eksik
  }
lists-complete = bütün dillerde

lists-status-active = hizmet veriyor
lists-status-inactive = hizmet vermiyor
lists-status-defunct = artık yok
lists-status-temporarily-closed = geçici olarak kapalı
lists-status-active-hint = İnsanlar oraya yönlendirilir.
lists-status-inactive-hint = İnsanlar oraya yönlendirilmez.
lists-status-defunct-hint = İnsanlar oraya yönlendirilmez. Kayıt, geçmişiyle birlikte kalır.
lists-status-temporarily-closed-hint = İnsanlar onu, geçici olarak kapalı olduğu notuyla görür.

lists-new-service = Yeni hizmet
lists-new-answer = Yeni cevap
lists-new-organization = Yeni kuruluş

lists-bulk = Seçilenlerle yapılacak
lists-bulk-scope-chosen = bu sayfada işaretlediklerim
lists-bulk-scope-all = { $total ->
    [one] bu listedeki tek kayıt
   *[other] bu listedeki { $total } kaydın hepsi
  }
lists-bulk-scope = Hangileri
lists-bulk-do = Ne yapılacak
lists-bulk-choose-page = Bu sayfadakilerin hepsini işaretle
lists-bulk-checked = Bugün kontrol edildi olarak işaretle
lists-bulk-status = Durumu değiştir
lists-bulk-export = Dosya olarak dışa aktar
lists-bulk-confirm = Kuruluşlardan onay iste
lists-bulk-next = Devam et
lists-bulk-none = Hiçbir şey seçilmedi. En az birini işaretleyip yeniden deneyin.
lists-bulk-many = Bu, bir seferde çok fazla. Listeyi daraltın: en çok { $most } kayıt.
lists-bulk-title-checked = Bugün kontrol edildi olarak işaretlensin mi?
lists-bulk-title-status = Durum değiştirilsin mi?
lists-bulk-about-checked = Bunları bugün kontrol ettiğinizi kendi adınızla söylüyorsunuz: varlar, telefon numaraları ve saatleri doğru.
lists-bulk-about-status = İnsanlar için hemen geçerli olur. Her kaydın geçmişinden geri alabilirsiniz.
lists-bulk-names = { $count ->
    [one] Bu kayıt değişecek:
   *[other] Bu { $count } kayıt değişecek:
  }
lists-bulk-same = { $count ->
    [one] Bir kayıt daha olduğu gibi kalıyor, çünkü onun için bir şey değişmiyor.
   *[other] { $count } kayıt daha olduğu gibi kalıyor, çünkü onlar için bir şey değişmiyor.
  }
lists-bulk-second = ikinci bir kişinin onaylaması gerekiyor: bu, taslak olacak
lists-bulk-new-status = Yeni durum
lists-bulk-why = Neden
lists-bulk-why-hint = Geçmiş için tek cümle. Örneğin: Hepsini aradım.
lists-bulk-why-missing = Nedenini bir cümleyle yazın.
lists-bulk-title-confirm = Kuruluşlardan onay iste
lists-bulk-about-confirm = Her kuruluş kendi bağlantısını alır. Hizmetleri birbiri ardına açın.
lists-bulk-ask = Bağlantı oluştur
lists-bulk-do-checked = Evet, kontrol ettim
lists-bulk-do-status = Değiştir
lists-bulk-back = Listeye dön
lists-bulk-done = { $count ->
    [0] Hiçbir şey değişmedi.
    [one] { $count } kayıt değişti.
   *[other] { $count } kayıt değişti.
  }
lists-bulk-partly = Değişen: { $count }. Taslak olan ve ikinci kişinin onayını bekleyen: { $drafts }. Bu arada başka biri değiştirdiği için dokunulmayan: { $left }.

lists-service-edit = Düzenle
lists-service-texts = Bütün dillerdeki metinler
lists-service-history = Geçmiş
lists-service-ask = Kuruluştan onay iste
lists-service-hidden = Bu hizmet gizli. Nerede olduğunu göremezsiniz; yalnızca korumadan sorumlu olanlar görür.
lists-service-secret = Gizli. Nerede olduğunu hiç kimseye söylemeyin. İnsanlar yalnızca telefon numarasını görür.
lists-service-not-shown = İnsanlar bu hizmeti şu anda görmüyor.
lists-service-card = İnsanların gördüğü gibi
lists-service-card-none = İnsanlar bu hizmeti görmüyor, bu yüzden kart yok.
lists-card-language = Kartın dili
lists-card-show = Göster
lists-service-facts = Bilgiler
lists-service-id = Katalog numarası
lists-service-state = Durum
lists-service-organization = Kuruluş
lists-service-needs = Yardım türleri
lists-service-accepts = Kabul edilen durumlar
lists-service-groups = Kimler için
lists-service-anyone = herkes
lists-service-ages = Yaş
lists-service-age-from = en az { $from } yaş
lists-service-age-to = en çok { $to } yaş
lists-service-age-between = { $from } – { $to } yaş
lists-service-speaks = Orada konuşulan diller
lists-service-cost = Ücret
lists-service-appointment = Randevu
lists-service-appointment-required = Önce randevu alınmalı
lists-service-appointment-walk_in = Randevusuz gelinebilir
lists-service-access = Erişim
lists-service-coverage = Hizmet verdiği ülkeler
lists-service-source = Kaynak
lists-service-checked = Son kontrol
lists-service-expires = Geçerlilik sonu
lists-service-email = E-posta
lists-service-website = İnternet sitesi
lists-service-phones = Telefonlar
lists-service-phone-of-organization = kuruluşun telefonu
lists-service-places = Yerler
lists-service-online = internetten
lists-service-no-place = Bilinen bir yer yok.
lists-service-no-phone = Bilinen bir telefon yok.
lists-service-coordinates = Haritadaki nokta
lists-service-coordinates-town = Haritadaki nokta (şehrin ortası)
lists-service-hours = Açılış saatleri
lists-service-hours-unknown = bilinmiyor
lists-service-today = Bugün
lists-service-today-open = bugün { $times }
lists-service-today-closed = bugün kapalı
lists-service-today-unknown = bugün için bilinmiyor
lists-service-drafts = Taslaklar
lists-service-draft-by = { $title } – { $who }
lists-service-reports = Bildirimler
lists-service-reported = İnsanlar burada bir yanlışlık olduğunu bildirdi.
lists-service-samples = Cevaplaması gereken sorular
lists-service-languages = Metinler
lists-service-last-change = Son değişiklik
lists-unknown = bilinmiyor
lists-yes = evet
lists-no = hayır

lists-text-original = asıl metin
lists-text-human = okundu, doğru
lists-text-unreviewed = henüz okunmadı
lists-text-machine = makine çevirisi
lists-text-stale = eskimiş
lists-text-missing = eksik
lists-text-partly = kısmen

lists-texts-title = Bütün dillerdeki metinler
lists-texts-about = Önce asıl metin gelir. Bir dili iyi biliyorsanız o dildeki metni okuyun. Doğruysa tek tıklamayla bunu söyleyin. Adınız onunla birlikte saklanır.
lists-texts-choose = Gösterilecek diller
lists-texts-show = Göster
lists-texts-original = Asıl metin
lists-texts-original-unknown = Bunun hangi dilde yazıldığını kimse söylemedi. Önce kaydın formunda belirtin.
lists-texts-read = Okudum, doğru
lists-texts-read-by = { $who }, { $day }
lists-texts-edit = Metinleri değiştir
lists-texts-edit-about = Değiştirdikleriniz bir taslağa yazılır. Taslak yayımlanınca insanlar görür.
lists-texts-editing = Metinleri değiştiriyorsunuz. Önce asıl metin gelir: o değişince bütün çeviriler eskimiş sayılır.
lists-texts-save = Taslak olarak kaydet
lists-texts-cancel = Hiçbir şeyi değiştirme
lists-texts-mine = Yazdığımı okudum, doğru
lists-texts-nothing = Hiçbir şeyi değiştirmediniz.
lists-texts-saved = Taslak olarak kaydedildi. Burada kontrol edip yayımlayabilirsiniz.
lists-texts-read-done = Teşekkür ederiz. Sizin okuduğunuz işaretlendi.
lists-texts-moved = Bu arada biri bu metni değiştirdi. Hiçbir şey işaretlenmedi. Şimdiki hâlini yeniden okuyun.
lists-texts-second = Bu, insanların güvenliğiyle ilgili. Bu yüzden metni, yayımlama yetkisi olan ve onu yazmamış biri okumalı.
lists-texts-clash = Bu arada biri bu kaydı değiştirdi. Yazdıklarınız bir taslakta saklanıyor. İkisini de orada görebilirsiniz.
lists-texts-no-longer = Bu çeviriden sonra asıl metin değişti.
lists-texts-read-all = Hepsini okudum, doğru: { $name }
lists-texts-why = Neden
lists-texts-why-hint = Geçmiş için tek cümle. İsteğe bağlı.
lists-texts-draft-open = Bu kayıt için zaten bir taslak var: { $title }. Yazan: { $who }.
lists-texts-none = Bu kaydın henüz metni yok.
lists-texts-of-organization = Kuruluşun metinleri
lists-field-name = Ad
lists-field-alternate_name = Diğer adlar
lists-field-description = Açıklama
lists-field-eligibility_description = Kimler gelebilir
lists-field-application_process = Nasıl alınır
lists-field-fees_description = Ücreti ne kadar
lists-field-interpretation_services = Tercüman
lists-field-alert = İnsanlar için uyarı
lists-field-title = Başlık
lists-field-text = Metin
lists-field-samples = Sorular
lists-field-samples-hint = İnsanların sorduğu sorular, her satıra bir tane. Cevap bunlarla bulunabilmeli.

lists-answer-edit = Değiştir
lists-answer-new-title = Yeni cevap
lists-answer-edit-title = Cevabı değiştir
lists-answer-facts = Cevap hakkında
lists-answer-needs = Yardım türleri
lists-answer-needs-hint = Bu cevap, hangi yardımı arayanların işine yarar?
lists-answer-country = Ülke
lists-answer-country-hint = Boş: her yerde geçerli.
lists-answer-source = Kaynak
lists-answer-source-hint = Bunu söyleyenin internet adresi. İnsanlar onu cevabın altında görür.
lists-answer-assured = Kontrol tarihi
lists-answer-assured-hint = Birinin cevabı kaynağıyla en son karşılaştırdığı gün.
lists-answer-checked-today = Bugün kontrol ettim
lists-answer-languages = Diller
lists-answer-leading = Ana dil bu. Değişince diğerlerinin hepsi eskimiş sayılır.
lists-answer-text-hint = Düz metin. Boş satır yeni paragraf açar. “- ” ile başlayan satır bir liste maddesidir. İnternet adresleri olduğu gibi kalır.
lists-answer-preview = Telegram'ın gösterdiği gibi
lists-answer-preview-show = Nasıl göründüğünü göster
lists-answer-add-language = Dil ekle
lists-answer-add = Ekle
lists-answer-why = Neden
lists-answer-why-hint = Geçmiş için tek cümle. İsteğe bağlı.
lists-answer-save = Taslak olarak kaydet
lists-error-summary = Lütfen önce bunlara bakın
lists-error-title = Bir başlık yazın.
lists-error-text = Metni yazın.
lists-error-source = Kaynağın internet adresini yazın. https:// ile başlar
lists-error-need = En az bir yardım türü seçin.
lists-error-date = Gelecekte olmayan bir gün yazın.
lists-error-name = Bir ad yazın.
lists-error-email = Bu bir e-posta adresi değil. Şöyle olmalı: help@example.org
lists-error-url = Bu bir internet adresi değil. https:// ile başlar
lists-error-country = Listeden bir ülke seçin.
lists-error-pair = Başlık ile metin birlikte olmalı: ikisini de yazın ya da ikisini de boş bırakın.

lists-organization-edit-title = Kuruluş
lists-organization-new-title = Yeni kuruluş
lists-organization-save = Taslak olarak kaydet
lists-organization-services = { $count ->
    [0] Hizmet yok
    [one] { $count } hizmet
   *[other] { $count } hizmet
  }
lists-organization-show-services = Hizmetlerini göster
lists-organization-hidden = Bu kuruluş gizli bir hizmet veriyor ve başka bir şeyle bilinmiyor. Onu yalnızca korumadan sorumlu olanlar değiştirebilir.

lists-export-about = Katalogdaki her şey, standart HSDS 3 biçiminde bir dosya olarak. Başka programlar ve başka kuruluşlar okuyabilir. Gizli hizmetlerin yerleri dışında hiçbir şey eksik değildir.
lists-export-json = Tek bir JSON dosyası
lists-export-csv = Tablolar (.zip içinde CSV dosyaları)
lists-export-answers = Cevaplar (JSON Lines)
lists-export-form = Dosyanın biçimi
lists-export-confidential = Gizli hizmetlerin yerleriyle birlikte
lists-export-confidential-hint = Yalnızca zorunluysa. Dosyayı güvenli bir yerde tutun, kullandıktan sonra silin. Adınız günlüğe yazılır.
lists-export-download = İndir

lists-home-unread = { $count ->
    [one] hizmet ya da cevabın sizin dilinizde henüz kimsenin okumadığı bir metni var
   *[other] hizmet ve cevabın sizin dilinizde henüz kimsenin okumadığı bir metni var
  }

lists-unread = { $count ->
    [one] { $count } okunacak
   *[other] { $count } okunacak
  }
