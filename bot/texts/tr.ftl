### Türkçe. Asistanın söylediği her şey; aslı en.ftl dosyasında.
### Değişkenlere ek getirilmez ({ $town }, { $time } …); cümleler iki noktayla kurulur. Sayıdan sonra ad tekil kalır.

-name = Poruch

## ── First contact ──

choose-language = 🌐 Poruch · Поруч

notice =
    Ben { -name }. Yakınınızda yardım bulmanıza yardımcı olan bir bilgisayar programıyım. İnsan değilim, yanılabilirim.
    Her şey ücretsizdir. Sizin hakkınızda hiçbir karar vermem. Sizden asla para, belge veya şifre istemem.
    Devam ederseniz dilinizi, söylediğiniz şehri ve ne aradığınızı hatırlarım, ama yazdığınız sözleri saklamam – cevabını bilmediğim bir soru hariç, adlar ve numaralar olmadan. Daha fazlası: /privacy. Hepsini silmek için: /delete.
button-consent-yes = Devam et
button-consent-no = Hayır, yalnızca soracağım

welcome = İyi ki geldiniz. Neye ihtiyacınız olduğunu kendi sözlerinizle yazın ya da aşağıdan seçin.
welcome-refused = Sorun değil. Sizinle ilgili hiçbir şey saklamam, size yine aynı şekilde yardım ederim. Neye ihtiyacınız olduğunu kendi sözlerinizle yazın ya da aşağıdan seçin.

notice-first = Devam etmeden önce şunu bilmelisiniz:

## ── Menu and small talk ──

menu = Neye ihtiyacınız var? Seçin ya da kendi sözlerinizle yazın.
button-menu = Bütün konular
button-menu-more = Daha çok konu
button-menu-less = Daha az konu
button-human = Bir insanla konuşmalıyım
button-emergency = Acil numaralar
button-privacy = Hakkımda ne saklanıyor

greeting = Merhaba. Yazmanıza sevindim. Neye ihtiyacınız var?
thanks = Rica ederim. Bir şeye ihtiyacınız olursa yine yazın.
goodbye = Her şey gönlünüzce olsun. Gece gündüz buradayım.
affirm-nothing = Tamam. Neye ihtiyacınız var?
deny-nothing = Peki. Onun yerine neye ihtiyacınız var?

help =
    Ben { -name }, bir bilgisayar programıyım. Ülkesinden veya evinden ayrılmak zorunda kalanların yakında yardım bulmasına yardımcı olurum: kalacak yer, yiyecek, doktor, avukat, kurs, belgeler ve başka şeyler. Ücretsizdir.
    • Neye ihtiyacınız olduğunu kendi sözlerinizle yazın. Bir şehir de söyleyebilirsiniz: “Lublin'de çocuğum için doktor”.
    • Gösterdiklerim hakkında sorun: “Pazar günü açık mı?”, “Telefonu ne?”, “Başka var mı?”
    • /human – bir insanla konuşmak
    • /language – dili değiştirmek
    • /privacy – hakkınızda ne saklanıyor
    • /mydata – saklananları görmek
    • /delete – saklananları silmek
    • /exit veya “{ $word }” sözü – hızla kapatmak ve silinebilen mesajları silmek
    Yalnızca insanların topladığı ve kontrol ettiği bilgileri gösteririm. Bilmiyorsam bunu söylerim. Sizin durumunuzla ilgili hiçbir karar vermem.

command-start = Başla
command-help = Nasıl çalışır
command-language = Dili değiştir
command-human = Bir insanla konuş
command-privacy = Hakkınızda ne saklanıyor
command-mydata = Saklananları gör
command-delete = Hakkınızdaki her şeyi sil
command-exit = Hızla kapat

## ── Not understood, not known ──

did-you-mean = Sizi doğru anladığımdan emin değilim. Bunlardan biri mi?
button-none-of-these = Hiçbiri değil
not-understood = Kusura bakmayın, bunu anlayamadım. Lütfen başka sözlerle söyleyin, aşağıdan bir konu seçin ya da bir insanla konuşun.
out-of-scope = Bu konuda yardımcı olamam. Ülkesinden veya evinden ayrılmak zorunda kalanlara yardım eden yerleri bilirim: kalacak yer, yiyecek, doktor, belgeler, kurslar ve başka şeyler.
not-known = Bunu kesin olarak bilmiyorum ve tahmin yürütmek istemem. Bir danışman biliyor olabilir. Aşağıdan bir konu da seçebilirsiniz.
nothing-found = Uygun bir şey bulamadım. Bu, yardım yok demek değildir. Başka bir şehir veya konu deneyin ya da bir insanla konuşun.
nothing-found-town = Bildiğim uygun bir yer yok. Şehir: { $town }. Bu, yardım yok demek değildir. Başka bir şehir veya konu deneyin ya da bir insanla konuşun.
offer-human = Şimdiye kadar size yardımcı olamadım. Bir insanla konuşmak ister misiniz?
degraded = Şu anda her zamankinden biraz daha az anlıyorum. Bu uymuyorsa başka sözlerle yazın ya da bir insanla konuşmak istediğinizi söyleyin.

intent-help = Neler yapabilirsin?
intent-nearest = Yakınımda ne var?
intent-opening_hours = Ne zaman açık?
intent-contact_details = Telefon ve adres
intent-more_results = Başkalarını göster
intent-ask_human = Bir insanla konuşmalıyım
intent-change_language = Başka bir dil
intent-feedback_good = İşime yaradı
intent-feedback_bad = Bir şey yanlıştı
intent-report_abuse = Biri bana kötü davrandı
intent-privacy = Hakkımda ne saklanıyor
intent-crisis = Tehlikedeyim

## ── Needs ──

need-shelter = Kalacak yer, konut
need-food = Yiyecek
need-basic_items = Giysi ve temel eşya
need-cash = Para ve sosyal yardım
need-health = Doktor ve ilaç
need-mental_health = Dertleşecek biri
need-children = Çocuk bakımı
need-education = Okul ve üniversite
need-language_course = Dil kursu
need-employment = İş
need-legal = Avukat, hukuki danışma
need-documents = Belgeler ve kimlik
need-disability = Engellilik ve bakım
need-protection = Şiddetten korunma
need-family_tracing = Kayıp yakınlar
need-interpretation = Tercüman
need-transport = Ulaşım
need-community = İnsanlarla tanışma
need-connectivity = Telefon ve internet
need-veterans = Eski askerlere destek
need-information = Bilgi

## ── Where? ──

ask-place = { $need }: hangi şehirde yardım arıyorsunuz? Adını yazın. İsterseniz konumunuzu bir kez gönderebilirsiniz. Zorunlu değil: konumu yalnızca uzaklığa göre sıralamak için kullanırım, saklamam.
ask-place-open = Hangi şehirde yardım arıyorsunuz? Adını yazın. İsterseniz konumunuzu bir kez gönderebilirsiniz. Zorunlu değil: konumu yalnızca uzaklığa göre sıralamak için kullanırım, saklamam.
ask-place-skip = Ya da şehir söylemeden devam edin:
button-share-position = 📍 Konumumu bir kez gönder
button-skip-place = Her yerde ve internette
place-which = Bunlardan hangisini kastediyorsunuz?
button-other-town = Başka bir şehir
place-label = { $town }, { $country }
place-unknown = Bu adda bir şehir bilmiyorum. Lütfen yazılışına bakın ya da yakındaki daha büyük bir şehri yazın.
place-noted = Şehir: { $town }. Orada neye ihtiyacınız var?
position-noted = Teşekkür ederim. Neye ihtiyacınız var? Konumunuzu bir kez kullanırım, saklamam.
position-lost = Konumunuz artık bende yok, çünkü saklamıyorum. Lütfen yeniden gönderin ya da şehrinizi yazın.
live-declined = Lütfen konumunuzu sürekli paylaşmayın. Kimsenin nerede olduğunu izlemem. Şehrinizi yazmanız ya da konumunuzu bir kez göndermeniz yeterli.

## ── Results ──

results-town = { $needs } · { $town }
results-position = { $needs } · yakınınızda
results-anywhere = { $needs }
relaxed-open_now = Uygun yerlerin hiçbiri şu anda açık değil. Bunlar daha sonra açılıyor.
relaxed-open_then = Uygun yerlerin hiçbiri o saatte açık değil. Bunlar başka saatlerde açık.
relaxed-open_always = Uygun yerlerin hiçbiri gece gündüz açık değil. Bunların çalışma saatleri var.
relaxed-language = Dilinizi konuştuğunu belirten bir yer bulamadım. Bunlar yine de yardımcı olabilir.
relaxed-access = İhtiyacınıza uygun şekilde girilebildiğini belirten bir yer bulamadım. Lütfen gitmeden önce arayın.
relaxed-women_only = Yalnızca kadınlar için olduğunu belirten bir yer bulamadım. Bunlar başkalarını da kabul ediyor.
relaxed-distance = Yakında bir şey bulamadım. Bunlar daha uzakta.
relaxed-need = Tam olarak bunun için bir şey bulamadım. Bunlar da yardımcı olabilir.
more-none = Bulduklarımın hepsi bu kadar. Başka bir şehir veya konu deneyin ya da bir insanla konuşun.
which-one = Hangi yeri kastettiğinizi bilmiyorum. Önce neye ihtiyacınız olduğunu söyleyin, sonra size daha fazlasını anlatabilirim.
record-gone = Bu kayıt artık listede yok. Lütfen yeniden arayın.
button-more = Başkalarını göster
button-pin = 📍 Harita
button-phone = Telefon numaraları
button-hours = Açılış saatleri
button-good = İşime yaradı
button-bad = Bir şey yanlıştı
button-website = İnternet sitesi
button-show = Ayrıntılar
button-source = Kaynak

## ── A card ──

distance-km = { $km } km
distance-m = { $m } m
card-distance = { $distance } uzakta
card-distance-centre = Merkeze uzaklık: { $distance }
card-town = Şehir: { $town }
card-town-only = Tam adresi bilmiyorum.
card-online = İnternetten veya telefonla
card-confidential = Oradaki herkesin güvenliği için adres gösterilmez. Lütfen telefon edin.
card-open-until = Şu anda açık. Kapanış: { $time }
card-open-always = Gece gündüz açık
card-open = Şu anda açık
card-opens-today = Şu anda kapalı. Bugün açılış: { $time }
card-opens-day = Şu anda kapalı. Açılış: { $day }, { $time }
card-closed = Şu anda kapalı
card-hours-unknown = Açılış saatleri bilinmiyor. Lütfen gitmeden önce telefon edin.
card-hours-unknown-nophone = Açılış saatleri bilinmiyor.
card-phone = Telefon: { $numbers }
card-email = E-posta: { $email }
card-languages = Diller: { $languages }
card-accepts = Kabul edilen durumlar: { $statuses }
card-groups = Kimler için: { $groups }
card-gender-female = Yalnızca kadınlar için
card-gender-male = Yalnızca erkekler için
card-age-between = Yaş: { $from } – { $to }
card-age-from = Yaş: en az { $from }
card-age-to = Yaş: en çok { $to }
card-area = Kapsam: { $area }
card-eligibility = Kimler gelebilir: { $text }
card-application = Nasıl alınır: { $text }
card-fees = Ücret: { $text }
card-cost-free = Ücretsiz
card-cost-reduced = İndirimli
card-cost-paid = Ücretli
card-appointment-required = Lütfen önce randevu alın.
card-appointment-walk_in = Randevusuz gelebilirsiniz.
card-accessibility = Erişim: { $facts }
card-alert = Lütfen dikkat: { $text }
card-checked = Kontrol tarihi: { $date }
card-check-unknown = Son kontrol tarihi bilinmiyor
card-source = Kaynak: { $source }
card-original = Bu metin henüz çevrilmedi. Kendi dilinde gösteriliyor: { $language }.
translation-unreviewed = Bu çeviriyi, bu dili ana dili olarak konuşan biri henüz kontrol etmedi.
translation-machine = Bu metni bir makine çevirdi, hatalar olabilir.
translation-stale = Bu çeviriden sonra asıl metin değişti.
machine-translation = Makine çevirisi

warning-unverified_contact = İletişim bilgileri henüz doğrulanmadı. Lütfen yola çıkmadan önce bir danışmana sorun.
warning-check_overdue = Bu bilgi uzun zaman önce kontrol edildi. Lütfen gitmeden önce telefon edin ya da sorun.
warning-temporarily_closed = Geçici olarak kapalı.
warning-untranslated = Henüz çevrilmedi.
warning-stale_translation = Çeviri eski olabilir.
warning-hours_expired = Açılış saatleri eski olabilir. Lütfen gitmeden önce telefon edin.
warning-confidential = Güvenlik için adres gösterilmez.
warning-example = Örnek kayıt. Bu yer, programı denemek için uyduruldu. Oraya gitmeyin.
warning-reported = Başka kişiler burada bir yanlışlık olduğunu bildirdi. Lütfen gitmeden önce telefon edin.
warning-reported_answer = Başka kişiler burada bir yanlışlık olduğunu bildirdi. Lütfen kaynakla karşılaştırın.

reason-need = ihtiyacınıza uygun: { $need }
reason-in_town = şehrinizde: { $town }
reason-distance = { $distance } uzakta
reason-online = internetten veya telefonla
reason-same_country = aynı ülkede: { $country }
reason-open_until = açık, kapanış: { $time }
reason-opens_at = açılış: { $day }, { $time }
reason-closed_now = şu anda kapalı
reason-hours_unknown = açılış saatleri bilinmiyor
reason-open_on_arrival = vardığınızda açık (yaklaşık { $minutes } dakika)
reason-closed_on_arrival = vardığınızda kapanmış olacak (yaklaşık { $minutes } dakika)
reason-closed_on_arrival_opens = vardığınızda kapanmış olacak (yaklaşık { $minutes } dakika); açılış: { $day }, { $time }
reason-open_then = { $day }: { $times }
reason-closed_then = kapalı: { $day }
reason-speaks = dilinizi konuşuyorlar: { $language }
reason-accepts = kabul ettikleri durum: { $status }
reason-for_group = kimler için: { $group }
reason-checked = { $days ->
    [0] bugün kontrol edildi
   *[other] { $days } gün önce kontrol edildi
  }
reason-check_overdue = son kontrol { $days } gün önce, lütfen önce sorun
reason-unverified_contact = iletişim bilgileri henüz doğrulanmadı
reason-temporarily_closed = geçici olarak kapalı
reason-matches_words = yazdığınız sözlere uyuyor
reason-matches_meaning = anlatmak istediğinize uyuyor

## ── Opening hours and contact ──

hours-title = Açılış saatleri: { $name }
hours-day = { $day }: { $times }
hours-day-closed = { $day }: kapalı
hours-unknown = Açılış saatlerini bilmiyorum. Lütfen gitmeden önce telefon edin.
hours-unknown-nophone = Açılış saatlerini bilmiyorum, telefon numarası da yok. Bir danışman belki öğrenebilir.
hours-ask = Saatler değişebilir, özellikle bayram ve tatil günlerinde. Uzun yola çıkmadan önce telefon edin.
contact-title = { $name }
contact-address = Adres: { $address }
contact-none = Bu yer için kontrol edilmiş iletişim bilgim yok. Bir danışman belki öğrenebilir.

## ── Legal status, groups, access, languages ──

status-asylum_seeker = iltica başvurusu sürüyor
status-recognised_refugee = mülteci statüsü
status-subsidiary_protection = ikincil koruma
status-temporary_protection = geçici koruma
status-stateless = hiçbir ülkenin vatandaşlığı yok
status-undocumented = belgesiz
status-citizen = ülkenin vatandaşlığı
status-displaced_inside = kendi ülkesi içinde yerinden olma

group-family = aileler
group-woman = kadınlar
group-unaccompanied_child = yanında yetişkin olmayan çocuklar
group-youth = gençler
group-older_person = yaşlılar
group-disability = engelliler
group-serious_illness = ağır hastalığı olanlar
group-single_parent = çocuğunu tek başına büyüten anne ve babalar
group-lgbtqi = LGBTQI+ kişiler

access-wheelchair = tekerlekli sandalyeye uygun
access-step_free = basamak yok
access-lift = asansör
access-hearing_loop = işitme cihazı için indüksiyon döngüsü
access-sign_language = işaret dili
access-accessible_toilet = engelli tuvaleti

language-en = İngilizce
language-uk = Ukraynaca
language-ru = Rusça
language-ro = Rumence
language-pl = Lehçe
language-ar = Arapça
language-fa = Farsça / Dari
language-ps = Peştuca
language-tr = Türkçe
language-fr = Fransızca
language-es = İspanyolca
language-de = Almanca

## ── Feedback ──

feedback-thanks-good = Teşekkür ederim. Bu, sizden sonra arayana da yardımcı olur.
feedback-what = Üzgünüm. Yanlış olan neydi? Cevabınız adınız olmadan saklanır.
feedback-thanks-bad = Söylediğiniz için teşekkür ederim. Bu listeyle ilgilenen kişiler kontrol edecek. Size başkalarını göstereyim mi?
button-bad-closed = Kapalıydı
button-bad-wrong_number = Telefon numarası yanlış
button-bad-wrong_address = Adres yanlış
button-bad-money = Para istediler
button-bad-other = Başka bir şey

## ── Abuse by somebody who should help ──

report-intro = Bunu söylediğiniz için teşekkür ederim. Bu sizin suçunuz değil. Yardım her zaman ücretsizdir. Kimse yardım karşılığında sizden para, cinsel ilişki, bedava çalışma veya başka bir karşılık isteyemez.
report-team =
    Bunu, yalnızca bu tür bildirimlerle ilgilenen küçük bir ekibe anlatabilirsiniz. Diğer görevliler görmez. Bu yüzden hiçbir yardımı kaybetmezsiniz.
    Ekip bir talep numarası, dilinizi ve onlara yazmayı seçtiğiniz şeyleri görür. Adınızı görmez.
    Sizi bu ekiple buluşturayım mı?
button-report-yes = Evet, bu ekiple görüşeyim
report-declined = Sorun değil. İstediğiniz zaman bu konuya dönebilirsiniz.
report-no-desk =
    Bunu söylediğiniz için teşekkür ederim. Bu sizin suçunuz değil. Yardım her zaman ücretsizdir. Kimse yardım karşılığında sizden para, cinsel ilişki, bedava çalışma veya başka bir karşılık isteyemez.
    Şu anda arkamda böyle bir ekip yok. Güvendiğiniz başka bir kuruluşa veya polise anlatabilirsiniz. Bu numaralar yardımcı olabilir:
report-opened = Bildiriminizin numarası: { $number }. Ekipten biri size buraya yazacak. Yalnızca anlatmak istediğinizi anlatın.

## ── A person, please ──

case-offer = Bir danışman, yani gerçek bir insan, size buraya yazabilir. Ücretsizdir. Yalnızca şunları iletirim:
case-offer-needs = • Aradığınız şey: { $needs }
case-offer-town = • Şehir: { $town }
case-offer-language = • Diliniz: { $language }
case-offer-shown = • Size gösterdiğim { $count } kayıt
case-offer-wish-woman = • Mümkünse: bir kadın
case-offer-wish-man = • Mümkünse: bir erkek
case-offer-consent = Bir talep numarası görürler; adınızı ve telefon numaranızı görmezler. Onlara yazdıklarınız kendilerine iletilir. Onaylıyor musunuz?
button-case-yes = Evet, ilet
button-case-no = Hayır, teşekkürler
button-case-without-needs = Aradığım şey olmadan
button-case-with-needs = Aradığım şeyle birlikte
button-case-without-town = Şehir olmadan
button-case-with-town = Şehirle birlikte
button-case-without-shown = Gösterilenler olmadan
button-case-with-shown = Gösterilenlerle birlikte
button-wish-woman = Tercihen bir kadın
button-wish-man = Tercihen bir erkek
button-wish-any = Kim olduğu fark etmez
case-declined = Peki, hiçbir şey iletmiyorum. Sizin için başka ne yapabilirim?
case-opened = Tamam. Talep numaranız: { $number }. Bir danışman size bu sohbette yazacak.
case-reopened = { $number } numaralı talebiniz yeniden açık. Size bu sohbette yazacaklar.
case-wait = Genellikle yaklaşık { $minutes } dakika sürer.
case-wait-unknown = Ne kadar süreceğini bilmiyorum.
case-off-duty = Şu anda görevde kimse yok.
case-duty = Danışmanların görevde olduğu saatler: { $duty }.
case-hotline = Bekleyemeyecek durumdaysanız arayın:
case-meanwhile = Bu arada bana sormaya devam edebilirsiniz. Şimdi bana yazdıklarınızı kimseye iletmem.
case-waited = Üzgünüm: { $minutes } dakikadır bekliyorsunuz ve henüz müsait kimse yok. Talebiniz açık kalıyor. Biri müsait olur olmaz size buraya yazacak.
case-already = { $number } numaralı talebiniz zaten açık. Bir danışman size buraya yazacak.
case-no-desk = Şu anda arkamda danışman yok. Bu numaralara insanlar cevap verir:
case-joined = Şimdi yanınızda bir danışman var. İletilmesini kabul ettiklerinizi ve bundan sonra buraya yazdıklarınızı görür. İkiniz bitirene kadar ben susuyorum.
case-ask-place = Danışman nerede olduğunuzu soruyor. Şehrin adını yazın ya da konumunuzu bir kez gönderin: konum yalnızca danışmana gider, ben saklamam. Zorunlu değil.
case-position = Konumunuzu danışmana ilettim. Ben saklamıyorum.
case-back = Danışman görüşmeyi bitirdi. Yine benimle, programla konuşuyorsunuz. Başka neye ihtiyacınız var?
case-closed = Talep kapandı. Yine benimle, programla konuşuyorsunuz. İstediğiniz zaman bir insanla konuşmayı isteyebilirsiniz: /human
case-requeued = Danışman ayrılmak zorunda kaldı. Talebiniz açık kalıyor, başka bir danışman size yazacak. Bu arada benimle, programla konuşuyorsunuz.
button-case-close = Programa dön
button-case-end = Talebimi kapat

## ── After a case ──

after-helped = Bu size yardımcı oldu mu?
after-got = İhtiyacınız olanı alabildiniz mi?
button-after-yes = Evet
button-after-later = Henüz değil
button-after-no = Hayır
after-thanks = Cevabınız için teşekkürler. Bir şeye ihtiyacınız olursa yine yazın.
after-thanks-more = Söylediğiniz için teşekkürler. Aramaya devam edelim: Bir konu seçin, kendi sözlerinizle yazın ya da yeniden bir insanla konuşmayı isteyin.

## ── Crisis ──

crisis-self_harm = Bunu yazmanıza çok sevindim. Bu yükü yalnız taşımak zorunda değilsiniz, bu acı hafifleyebilir. Ben yalnızca bir programım, ama tam şu anda dinleyen ve yargılamayan insanlar var. Lütfen bu numaralardan birini arayın ya da yakınınızdaki biri arasın:
crisis-violence = Size inanıyorum. Olanlar sizin suçunuz değil. Güvenle yapabiliyorsanız oradan uzaklaşın ya da başka insanların olduğu bir yere gidin. Bu numaralarda sizi koruyabilecek kişiler var. Aramak güvenli olur olmaz lütfen arayın:
crisis-medical = Bu acil bir durum olabilir. Lütfen hemen arayın ya da biri sizin yerinize arasın. Nerede olduğunuzu söyleyin. Yardım gelene kadar ne yapacağınızı size anlatırlar:
crisis-child = Yazdığın için teşekkür ederim. Doğru olanı yaptın. İşi çocuklara ve gençlere yardım etmek olan insanlar var. Onları arayabilirsin, seni dinlerler:
crisis-emergency = Acil numaralar:
crisis-human-child = İstersen, işi yardım etmek olan bir yetişkin de sana buraya yazabilir.
crisis-human = İsterseniz bir danışman, yani gerçek bir insan da size buraya yazabilir. Adınızı görmez; bir talep numarası ve yalnızca şunları görür:
crisis-human-waiting = { $number } numaralı talebiniz zaten açık. Danışmanlara bunun acil olduğunu söyleyeyim mi?
button-case-urgent = Evet, acil
crisis-exit = Bu sohbeti hızla kapatmak için: /exit
crisis-quiet = Tehlikede olan biri varsa bu numarayı arayın: { $number }. Burada bir insanla da konuşabilirsiniz.
numbers-country = { $country }:
number-purpose-emergency = acil: ambulans, polis, itfaiye
number-purpose-police = polis
number-purpose-ambulance = ambulans
number-purpose-fire = itfaiye
number-purpose-emotional_support = hayat çok ağır geldiğinde dinleyen insanlar
number-purpose-violence_women = şiddet gören kadınlara yardım
number-purpose-child = çocuklara ve gençlere yardım
number-purpose-missing_child = kayıp çocuklar
number-purpose-other = yardım hattı
number-always = gece gündüz
number-hours = saatler: { $hours }
number-languages = diller: { $languages }
number-languages-unknown = hangi dillerin konuşulduğunu bilmiyorum
numbers-unknown-country = Hangi ülkede olduğunuzu bilmiyorum. 112, bütün Avrupa Birliği'nde, Moldova'da ve başka birçok ülkede acil yardım numarasıdır.

## ── Language ──

language-which = Hangi dilde yazayım?
language-changed = Bundan sonra Türkçe yazıyorum.
language-suggest = Türkçe yazıyorsunuz. Bundan sonra Türkçe cevap vereyim mi?
button-switch-yes = Evet, Türkçe
button-switch-no = Hayır, böyle kalsın
language-unsupported = Bu dili henüz bilmiyorum. Şu dillerden birinde cevap verebilirim:

## ── Privacy ──

privacy-kept = Devam etmeyi seçtiyseniz sakladıklarım: diliniz, söylediğiniz şehir, aradığınız konular, bulup size gösterdiğim kayıtlar, size en son sorduğum soru, açıksa talep numaranız ve bu sohbete cevap ulaştırmak için gerekenler. Bunlar şifrelidir. Adınızı, telefon numaranızı veya Telegram adınızı saklamam. Yanınızda bir danışman varken ikinizin yazdıkları da şifreli olarak saklanır ve taleple birlikte silinir. Fotoğraf, sesli mesaj, dosya ve konumları hiçbir zaman saklamam.
privacy-words = Sözleriniz: Yazdıklarınızı saklamam. Bir mesaj, cevaplanınca silinir. Yazdıklarınız yalnızca bir danışmanla konuşmayı kabul ederseniz ona iletilir ve taleple birlikte saklanır.
privacy-questions = Bir istisna, devam etmeyi seçtiyseniz: cevabını bilmediğim bir soru, bir cevap yazılabilsin diye saklanır. Önce adları, numaraları ve adresleri, tanıyabildiğim kadarıyla çıkarırım. Kimin sorduğu onunla birlikte saklanmaz. Ekip onu yalnızca en az beş kişi benzer bir şey sorduğunda görür. Tehlike, şiddet veya istismarla ilgili hiçbir şey böyle saklanmaz. İçinde kime ait olduğunu gösteren bir şey olmadığı için /delete onu bulamaz. Ayrıca bir günde kaç kişinin, hangi dilde ve hangi konuda sorduğunu sayarım, sizinle ilgili hiçbir şey olmadan.
privacy-position = Konumunuz: Gönderirseniz, uzaklığa göre sıralamak için bir kez kullanırım. Yanınızda bir danışman varsa konumunuz ona gider. Ben hiçbir yere yazmam.
privacy-who = Kim görür: Yazışmayı kimse okumaz. Bir danışman yalnızca siz evet dedikten sonra talep numaranızı, dilinizi, iletilmesini kabul ettiklerinizi ve ona yazdıklarınızı görür. Mesajlarınızı başka hiçbir şirkete ve internetteki hiçbir yapay zekâ hizmetine vermem.
privacy-translator = Çeviri: Ekibin kendi sunucusunda bir çeviri programı var. Danışmanla birbirinize yazdıklarınız bu programdan geçer.
privacy-how-long = Ne kadar süre:
    • konuşmamızdan hatırladıklarım: son yazmanızdan sonra { $conversation } gün
    • silebilmek için size verdiğim cevaplar: { $outbox } gün
    • bir talep ve içinde yazılanlar, kapandıktan sonra: { $case } gün
    • bir kayıt hakkındaki görüş, sizinle ilgili hiçbir şey olmadan: { $feedback } gün
    • cevaplayamadığım bir soru: { $question } gün
    • güne, dile ve konuya göre sayılar: { $count } gün
privacy-telegram = Telegram: Bu sohbet Telegram'ın sunucularında da durur. Uçtan uca şifreli değildir, yani Telegram okuyabilir. Sohbeti Telegram'da kendiniz silebilirsiniz. Telegram'ın ne sakladığını ben belirleyemem.
privacy-rights = Seçim sizin: /mydata saklananları gösterir, /delete hepsini hemen siler. Hayır derseniz de aynı yardımı alırsınız.
privacy-refused = Hiçbir şeyin saklanmamasını seçtiniz. Bu yüzden bu konuşma durunca sizinle ilgili hiçbir şey hatırlamam.

mydata-title = Hakkınızda saklananların hepsi bu:
mydata-empty = Hakkınızda hiçbir şey saklanmıyor.
mydata-row = • { $field }: { $value }
data-language = dil
data-consent = hatırlanmayı kabul ettiniz
data-place = şehir
data-town = şehir
data-needs = konular
data-need = konu
data-shown = gösterilen kayıtlar
data-queue = henüz gösterilmeyen kayıtlar
data-current = en son gösterilen kayıt
data-case = talep numarası
data-case_owner = talep kimde
data-case_messages = danışmanla yazışmanızdaki mesaj sayısı
data-person = kendiniz hakkında söyledikleriniz
data-pending = cevabınızı bekleyen soru
data-messages = hâlâ silinebilen mesajlarım
data-since = başlangıç
data-updated = son kullanım
data-yes = evet
data-no = hayır

delete-ask = Hakkınızdaki her şeyi hemen ve geri dönüşü olmadan sileyim mi? Açık bir talep varsa o da kapanır. Yardım aynı kalır, istediğiniz zaman geri gelebilirsiniz.
button-delete-yes = Evet, her şeyi sil
button-delete-no = Hayır, kalsın
delete-done = Hakkınızdaki her şey silindi. Bu sohbet hâlâ Telegram'da duruyor; orada kendiniz silebilirsiniz. Yeniden yazarsanız baştan başlarız.
delete-declined = Peki, hiçbir şey silinmedi.

## ── Leaving quickly ──

exit-screen = ✓ Tamam.

## ── Things that cannot be done ──

file-refused = Fotoğrafları, sesli mesajları ve dosyaları açamam. Lütfen buraya asla belge göndermeyin. Neye ihtiyacınız olduğunu birkaç sözle yazın.
file-queue = Talebiniz bir danışmanı bekliyor. Danışman geldiğinde bunu yeniden gönderebilirsiniz. Lütfen ondan önce belge göndermeyin.
group-refused = Herkesi korumak için yalnızca özel sohbetlerde cevap veririm. Lütfen yalnız benimle bir sohbet açın.
rate-limited = Benim cevap verebileceğimden daha hızlı yazıyorsunuz. Lütfen { $seconds } saniye bekleyin. Tehlike varsa arayın: 112.
went-wrong = Bir şey ters gitti. Hata sizde değil, bende. Lütfen bir kez daha gönderin. Tehlike varsa arayın: { $number }.
text-long = Mesajınız uzundu, yalnızca başını ve sonunu okudum. Eksik kalan varsa lütfen bir iki cümleyle yeniden söyleyin.
edited = Bir mesajı değiştirdiğinizi gördüm. Lütfen yeni bir mesaj olarak gönderin.
old-button = Bu düğme artık çok eski. Lütfen neye ihtiyacınız olduğunu yazın.

## ── Browser page ──

page-write = Neye ihtiyacınız olduğunu yazın …
page-send = Gönder
page-restart = Baştan başla
page-offline = Şu anda bağlantı yok. Lütfen yeniden deneyin. Tehlike varsa arayın: 112.
page-no-position = Konumunuz okunamadı. Lütfen şehrinizi yazın.
