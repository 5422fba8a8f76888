import-nav = İçe aktar
import-title = Dosya içe aktar
import-intro = Hizmetleri ya da cevapları bir dosyadan alın. İçinde ne olduğunu görüp evet demeden hiçbir şey değişmez.
import-file = Dosya
import-file-hint = Bir tablo (.xlsx, .csv), HSDS hizmetleri (.json ya da içinde CSV dosyaları olan bir .zip) ya da cevaplar (.jsonl). En çok { $megabytes } MB.
import-send = Dosyayı oku
import-kinds = Neleri içe aktarabilirim?
import-kind-sheet = Tablo: her satırda bir hizmet, sütunlar ve sıraları nasıl olursa olsun. Hangi sütunun ne olduğunu siz söylersiniz.
import-kind-hsds = HSDS: hizmet rehberlerinin birbirine aktarıldığı biçim. JSON ya da tek bir .zip içinde CSV dosyaları.
import-kind-answers = Cevaplar: her satırda bir soru ve cevabı, JSON Lines olarak.
import-private = Dosyanız, siz karar verene kadar, en çok 24 saat bu bilgisayarda başkalarına kapalı olarak saklanır, sonra silinir.
import-waiting = Kararınızı bekleyen dosyalar
import-waiting-since = okundu: { $ago }
import-remove = Dosyayı sil
import-removed = Dosya silindi. Hiçbir şey içe aktarılmadı.
import-open = Bu dosyayla devam et

import-refused-empty = Bu dosya boş. Başka birini seçin.
import-refused-too_large = Bu dosya { $megabytes } MB sınırından büyük. Bölün ya da bu bilgisayara bakan kişiden sınırı yükseltmesini isteyin.
import-refused-ending = Bu tür dosyalar okunamıyor. Dosyayı .xlsx, .csv, .json, .jsonl ya da .zip olarak kaydedin.
import-refused-bomb = Bu dosya açılınca bir kataloğun alabileceğinden çok daha büyük oluyor. Açılmadı.
import-refused-outside = Bu arşiv kendi dışındaki klasörleri gösteriyor. Açılmadı.
import-refused-damaged = Bu dosya bozuk. Yeniden kaydetmeyi ya da indirmeyi deneyin.
import-refused-none = Önce bir dosya seçin.
import-gone = Bu dosya artık burada değil. Dosyalar 24 saat sonra silinir. Yeniden gönderin.

import-reading = Dosya okunuyor …
import-reading-count = { $done } / { $total }
import-comparing = Var olanlarla karşılaştırılıyor …
import-failed = Bu dosya okunamadı
import-failed-line = Satır { $line }
import-failed-expected = Beklenen:
import-failed-found = Bulunan:

import-columns = Hangi sütunda ne var?
import-columns-intro = Başlıklara ve altındakilere bakarak tahmin ettik. Lütfen yanlış olanları düzeltin. Dışarıda bıraktığınız sütunlar okunmaz.
import-columns-remembered = Siz ya da buradan biri, bu başlıklarla bir tabloyu daha önce açıklamıştı. Bunu da aynı şekilde okuduk.
import-column = Dosyanızdaki sütun
import-is = Ne olduğu
import-leave-out = Dışarıda bırak
import-languages-group = Aynı metin başka bir dilde
import-in-language = { $field }: { $spoken }
import-tab = Sayfa
import-tab-hint = Bu dosyada birkaç sayfa var. Biri okunur.
import-tab-change = Bu sayfayı oku
import-for-all = Bütün satırlar için
import-country = Satırda yazmıyorsa ülke
import-country-hint = Ülke kodu olmayan telefon numaraları bu ülkenin numarası olarak okunur.
import-country-none = Bilinmiyor
import-city = Satırda yazmıyorsa şehir
import-organization = Satırda yazmıyorsa kuruluş
import-text-language = Metinlerin dili
import-words = Yardım türü için bilmediğimiz sözler
import-words-hint = Her sözün hangi yardım türü olduğunu söyleyin. Aynı başlıklı tablolar için aklımızda tutarız.
import-word-times = { $count ->
    [one] bir satırda
   *[other] { $count } satırda
  }
import-word-none = Hiçbiri
import-preview = Hizmet olarak ilk satırlar
import-preview-hint = Böyle içe aktarılacaklar.
import-preview-show = İlk satırları göster
import-go-on = Devam et
import-needs-name = Adın, kuruluşun ya da açıklamanın hangi sütunda olduğunu söyleyin. Bunlardan biri olmadan bir satır hizmet sayılmaz.
import-encoding = Harflerin okunduğu kodlama: { $encoding }

import-field-name = Hizmetin adı
import-field-organization = Kuruluş
import-field-description = Açıklama
import-field-needs = Yardım türü
import-field-address = Sokak ve numara
import-field-city = Şehir
import-field-region = Bölge
import-field-postal_code = Posta kodu
import-field-country = Ülke
import-field-latitude = Enlem
import-field-longitude = Boylam
import-field-coordinates = Enlem ve boylam birlikte
import-field-phone = Telefon
import-field-email = E-posta
import-field-url = İnternet sitesi
import-field-hours = Açılış saatleri
import-field-hours-day = Açılış saatleri: { $day }
import-field-appointment = Randevu gerekli mi?
import-field-eligibility = Kimler için
import-field-languages = Konuşulan diller
import-field-cost = Ücret
import-field-minimum_age = En küçük yaş
import-field-maximum_age = En büyük yaş
import-field-accessibility = Erişim
import-field-status = Durum (hizmet veriyor mu)
import-field-alert = Önemli not
import-field-confidential = Gizli yer mi?
import-field-assured_date = Son kontrol tarihi
import-field-source = Kaynak
import-field-id = Tanıtıcı kod

import-report = Bu dosyada ne var
import-nothing-changes = Hiçbir şey değişmiyor: bunların hepsi katalogda zaten aynen var.
import-nothing-there = Bu dosyada içe aktarılabilecek bir şey yok.
import-count-new = { $count ->
    [one] { $count } yeni
   *[other] { $count } yeni
  }
import-count-changed = { $count ->
    [one] { $count } değişmiş
   *[other] { $count } değişmiş
  }
import-count-unchanged = { $count ->
    [one] { $count } aynı
   *[other] { $count } aynı
  }
import-count-kept = { $count ->
    [one] { $count } kayıt eksiksiz kalıyor (dosyada gizli bölümleri yok)
   *[other] { $count } kayıt eksiksiz kalıyor (dosyada gizli bölümleri yok)
  }
import-count-refused = { $count ->
    [one] { $count } kayıt kullanılamıyor
   *[other] { $count } kayıt kullanılamıyor
  }
import-state-new = Yeni
import-state-changed = Değişmiş
import-state-unchanged = Aynı
import-state-kept = Eksiksiz kalıyor
import-look = Buna bakın
import-edited = Bunu katalogda { $who } düzenledi. Dosyadakini içe aktarırsanız o çalışma değişir.
import-second = Birinin güvenliği buna bağlı. Taslak olur, ikinci bir kişi yayımlar.
import-take = Bunu içe aktar
import-take-name = İçe aktar: { $name }
import-all-sound = Sorunsuzların hepsini seç
import-all = Hepsini seç
import-none = Hiçbirini seçme
import-chosen = { $count ->
    [one] { $count } seçili
   *[other] { $count } seçili
  }
import-write = Seçilenleri içe aktar
import-write-hint = Seçilenlerin hepsi birlikte içe aktarılır. İnsanlar onları bir saniye içinde bulur. Her birini sonradan kendi geçmişinden geri alabilirsiniz.
import-none-chosen = Önce en az bir kayıt seçin.
import-written = { $count ->
    [0] Hiçbir şeyin değişmesi gerekmedi.
    [one] Bir kayıt içe aktarıldı.
   *[other] { $count } kayıt içe aktarıldı.
  }
import-written-drafts = { $count ->
    [0] Hiçbir şey yayımlanmadı.
    [one] Bir kayıt içe aktarıldı.
   *[other] { $count } kayıt içe aktarıldı.
  } { $drafts ->
    [one] Biri taslak oldu; ikinci bir kişi yayımlayacak.
   *[other] { $drafts } kayıt taslak oldu; ikinci bir kişi yayımlayacak.
  }
import-moved = { $count ->
    [one] Bu arada biri bu kayıtlardan birini değiştirdi. Hiçbir şey yazılmadı. Ona yeniden bakın.
   *[other] Bu arada biri bu kayıtlardan { $count } tanesini değiştirdi. Hiçbir şey yazılmadı. Onlara yeniden bakın.
  }
import-filter = Göster
import-filter-all = Her şey
import-filter-look = Bakılması gerekenler
import-filter-new = Yeni
import-filter-changed = Değişmiş
import-page-before = Geri
import-page-next = İleri
import-page-of = Sayfa { $page } / { $pages }
import-changes = Neler değişecek
import-change-field = Alan
import-change-before = Şimdi
import-change-after = Dosyadan
import-change-nothing = hiçbir şey
import-changes-more = { $count ->
    [one] ve bir tane daha
   *[other] ve { $count } tane daha
  }
import-changes-hidden = Bu hizmetin yeri gizli. Neyin değiştiğini yalnızca “Koruma” rolündekiler görür.
import-facts = Ne yazıyor
import-issues = Fark ettiklerimiz
import-astray = Dosyanın bütünü hakkında
import-astray-more = Bunlar, içe aktarılabilecek bir kayda ait değil.
import-line = satır { $line }
import-repaired = Düzeltildi
import-refused = Dışarıda bırakıldı
import-noted = Lütfen bakın
import-became = yeni hâli:
import-issues-more = { $count ->
    [one] ve bunun gibi bir tane daha
   *[other] ve bunun gibi { $count } tane daha
  }

import-issue-ages_contradict = En küçük yaş, en büyük yaştan yüksek. İkisi de dışarıda bırakıldı.
import-issue-attribute_value = Bu söz, bu alan için bildiklerimizden biri değil.
import-issue-cells_extra = Bu satırda başlıktan daha çok hücre var.
import-issue-cells_missing = Bu satırda başlıktan daha az hücre var.
import-issue-column_repeated = İki sütunun başlığı aynı.
import-issue-column_unnamed = Bu, başlığı olmayan bir sütunda.
import-issue-control_characters = Görünmeyen karakterler çıkarıldı.
import-issue-coordinates_elsewhere = Bu nokta adresteki ülkede değil.
import-issue-coordinates_incomplete = Enlem ile boylam birlikte olmalı; biri eksik.
import-issue-coordinates_invalid = Dünyada böyle bir yer yok. 45.75, 21.22 gibi yazın.
import-issue-coordinates_out_of_range = Dünyada böyle bir yer yok.
import-issue-coordinates_swapped = Enlem ile boylam yer değiştirmişti.
import-issue-coordinates_text = Enlem ve boylam metin olarak yazılmıştı.
import-issue-country_unknown = { $action ->
    [repaired] Ülke sözle yazılmıştı.
   *[other] Bu ülkeyi bilmiyoruz. İki harfini yazın, örneğin RO.
  }
import-issue-date_invalid = Bu açık bir tarih değil. 2026-11-21 gibi yazın.
import-issue-days_invalid = Bu günler açık değil. Bu saatler kullanılmadı.
import-issue-days_written = Günler sözle yazılmıştı.
import-issue-description_unreadable = Paketin açıklaması okunamıyor. Tablolar okunabiliyor.
import-issue-email_invalid = { $action ->
    [repaired] E-posta adresi düzeltildi.
   *[other] Bu bir e-posta adresi değil.
  }
import-issue-encoding_invalid = Bu metin bozuk. Dosyayı UTF-8 olarak kaydedin.
import-issue-file_missing = Paket bu dosyadan söz ediyor, ama dosya yok.
import-issue-file_unknown = Bu dosya okunmaz.
import-issue-hours_unclear = Bu saatleri anlayamadık. Açıklamada yazıldıkları gibi kalırlar. Şöyle yazın: Mo-Fr 9-17.
import-issue-id_missing = Tanıtıcı kodu yoktu, bir tane verildi.
import-issue-id_repeated = { $action ->
    [repaired] İki farklı şeyin tanıtıcı kodu aynıydı. Buna ayrı bir kod verildi.
    [refused] Bu tanıtıcı kod iki kez kullanılmış. İlki kalıyor.
   *[other] Aynı şey iki kez var. Bir kez kalıyor.
  }
import-issue-json_invalid = Bu satır geçerli JSON değil.
import-issue-language_code = Dil başka biçimde yazılmıştı.
import-issue-language_repeated = Bu cevap bu dilde iki kez var. İlki kalıyor.
import-issue-language_unknown = Bu dili bilmiyoruz. Adını ya da iki harfini yazın, örneğin uk.
import-issue-language_missing = Dil eksik.
import-issue-link_invalid = { $action ->
    [repaired] İnternet adresi tamamlandı.
   *[other] Bu bir internet adresi değil.
  }
import-issue-markup_removed = Biçimlendirme çıkarıldı; metin kaldı.
import-issue-name_missing = { $action ->
    [repaired] Adı yoktu; var olan bilgilerden bir ad aldık.
   *[other] Adı yok. Adı olmadan kullanılamaz.
  }
import-issue-need_unknown = Bu yardım türünü bilmiyoruz. Hangisi olduğunu yukarıda söyleyin.
import-issue-no_location = Yeri yok. İnternetten ya da telefonla yardım için bu doğrudur.
import-issue-no_object = Bu bir kayıt değil.
import-issue-number_invalid = Bu bir tam sayı değil.
import-issue-owner_unknown = Bunun neye ait olduğunu bulamıyoruz.
import-issue-phone_invalid = Bu bir telefon numarası değil.
import-issue-phone_missing = Numarası olmayan bir telefon.
import-issue-phone_unlikely = Bu numara kendi ülkesinde çevrilemez. Lütfen kontrol edin.
import-issue-phone_words = Numara, çevresindeki sözlerden ayrıldı.
import-issue-quote_unclosed = Bir tırnak işareti kapatılmamış. Satır olduğu gibi okundu.
import-issue-record_unused = Hiçbir hizmet bundan söz etmiyor. Dışarıda bırakıldı.
import-issue-reference_unknown = Bu tanıtıcı kod hiçbir yere götürmüyor.
import-issue-rows_cut = Tablo çok uzun. Son satırlar dışarıda bırakıldı.
import-issue-said_differently = Aynı şey iki farklı biçimde anlatılmış. Önce yazan geçerlidir.
import-issue-schedule_closed = Bu, ne zaman kapalı olduğunu söylüyor. Biz yalnızca ne zaman açık olduğunu saklarız.
import-issue-second_value = Bunlardan yalnızca biri saklanabilir; ilki saklandı.
import-issue-several_slots = Tek alandaki birkaç saat birbirinden ayrıldı.
import-issue-source_url_missing = Kaynağın internet adresi eksik.
import-issue-status_missing = Hizmet verip vermediği yazmıyordu. Hizmet veriyor sayıyoruz.
import-issue-status_unknown = { $action ->
    [repaired] Bu durumu bilmiyoruz; biri daha fazlasını söyleyene kadar hizmet gizli kalır.
   *[other] Bu durumu bilmiyoruz.
  }
import-issue-text_invalid = Bu bir metin değil.
import-issue-text_missing = Metin eksik.
import-issue-time_invalid = Bu bir saat değil. 16:00 gibi yazın.
import-issue-time_offset = Saatte bir saat farkı yazıyordu. O yerin saatini alıyoruz.
import-issue-time_written = Saat başka biçimde yazılmıştı.
import-issue-timezone_offset = Değişmeyen bir saat farkı yılın yarısında yanlıştır. O yerin saatini alıyoruz.
import-issue-title_missing = Başlık eksik.
import-issue-total_wrong = Dosya kayıtlarını yanlış saymış. Bunun zararı yok.
import-issue-translation_incomplete = Bir çeviride eksik var.
import-issue-translation_orphan = Bunun çevirisi olduğu metni bulamıyoruz.
import-issue-translation_repeated = Aynı dile iki çeviri var. İlki kalıyor.
import-issue-translation_stale = Çeviriden sonra asıl metin değişti.
import-issue-translation_status = Çevirinin bu durumunu bilmiyoruz. Henüz kontrol edilmemiş sayıyoruz.
import-issue-type_invalid = Bu, bu alana uygun değil.
import-issue-until_and_count = Bitiş tarihi ile tekrar sayısı birbirini tutmuyor. Bitiş tarihi geçerlidir.
import-issue-weekday_unknown = Bu günü bilmiyoruz.
import-issue-other = Bu, olması gerektiği gibi değil.

import-home-waiting = { $count ->
    [one] dosya kararınızı bekliyor
   *[other] dosya kararınızı bekliyor
  }
