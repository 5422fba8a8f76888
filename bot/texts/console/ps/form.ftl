# هغه فورمه چې کارکوونکی پکې لیکي: خدمت څه دی، د چا لپاره، چېرته او کله.

form-new-title = نوی خدمت
form-edit-title = سمول: { $name }
form-unnamed = بې نومه خدمت
form-intro = هر څه چې لیکئ د مسودې په توګه ساتل کېږي. تر هغه چې ونه کتل شي او خپره نه شي، خلک یې نه ویني.
form-summary = { $count ->
    [one] یو شی لا سم نه دی
   *[other] { $count } شیان لا سم نه دي
 }
form-missing-summary = لا پاتې دي
form-warnings-summary = ښه ده چې بیا یې وګورئ
form-saved = په { $time } بجو د مسودې په توګه وساتل شو
form-save-done = د مسودې په توګه وساتل شو. تر خپرېدو مخکې یې هېڅوک نه ویني.
form-not-saved = لا هېڅ نه دي بدل شوي
form-saving = ساتل کېږي …
form-save = ساتل
form-save-check = ساتل او کتنه کول
form-to-draft = مسودې ته تلل
form-to-draft-anyway = بیا هم مسودې ته تلل
form-to-texts = ټول متنونه څنګ په څنګ، په هره ژبه
form-others = { $name } هم پر دې خدمت کار کوي.
form-others-open = هغه مسوده پرانیستل
form-others-why = دواړه مسودې ساتل کېږي. څوک چې دویم خپروي، هغه ته ښودل کېږي چې لومړي څه بدل کړي دي.
form-provider-wrote = خدمت ورکوونکي د «{ $field }» په اړه لیکلي دي. مهرباني وکړئ دا ولیکئ:
form-confidential-way = دا خدمت محرمانه دی. یوازې هغه کسان یې پرانیستلی شي چې د «خوندیتوب» یا «مدیر» رول لري.
form-confidential-note = دا خدمت محرمانه دی: پته یې هېڅکله بهر چا ته نه ښودل کېږي.
form-gone = په دې منځ کې دا مسوده خپره یا بېرته واخیستل شوه. وروستۍ لیکنې مو لاندې دي؛ د نوې مسودې لپاره یې وساتئ.
form-moved = تر هغه چې دا پاڼه خلاصه وه، بل چا د دې خدمت یو بدلون خپور کړ. ستاسو په مسوده کې هم شته.
form-example-note = دا جوړه شوې بېلګه ده. یوازې هلته ښودل کېږي چې رښتیني خلک پوښتنه نه کوي.

form-clash-title = تر هغه چې دا پاڼه خلاصه وه، بل چا همدا شی بدل کړ
form-clash-intro = د هر یوه پرېکړه وکړئ. هېڅ نه ورکېږي: دواړه د مسودې په تاریخچه کې ساتل کېږي.
form-clash-mine = زما
form-clash-theirs = د بل کس
form-clash-empty = (تش)

form-section-words = دا څه دی
form-section-organization = څوک یې وړاندې کوي
form-section-places = چېرته
form-section-contact = تلیفون، برېښنالیک، وېب‌پاڼه
form-section-hours = کله خلاص وي
form-section-needs = خلک هلته څه ترلاسه کولی شي
form-section-people = د چا لپاره دی
form-section-languages = هلته په کومو ژبو خبرې کېږي
form-section-access = لاسرسی
form-section-cost = لګښت او وخت (نوبت) اخیستل
form-section-state = نن لا سم دی؟
form-contents = د دې فورمې برخې

form-name = نوم
form-name-hint = لنډ او ساده، لکه څنګه چې یې خلک وايي. د بېلګې په توګه: کډوالو ته وړیا حقوقي مشوره
form-alternate-name = نور نومونه چې خلک یې کاروي
form-alternate-name-hint = خلک یې په دې نومونو هم مومي.
form-description = تشریح
form-description-hint = هلته څه کېږي، په دوو یا دریو ساده جملو کې. یوازې ساده متن.
form-text-language = د دې متنونو ژبه
form-alert = مهم خبر
form-alert-hint = له ندا نښې (!) سره ښودل کېږي. د بېلګې په توګه: د اګست له 1 تر 15 بند دی
form-samples = د خلکو پوښتنې
form-samples-hint = په هره کرښه کې یوه، په هغو کلمو چې خلک یې وايي. مرستیال ترې زده کوي چې دا خدمت ومومي.
form-words-title = په نورو ژبو
form-words-hint = هغه څه ولیکئ چې پرې ډاډه یاست. څه چې پاتې شي، په لومړۍ ژبه ښودل کېږي.
form-words-in = ژبه: { $tongue }
form-words-new = په بله ژبه
form-words-language = ژبه
form-words-add = ژبه زیاتول
form-words-remove = دا ژبه لرې کول
form-choose = مهرباني وکړئ وټاکئ
form-remove = لرې کول
form-remove-what = { $what } لرې کول

form-organization-now = وړاندې کوونکې اداره
form-organization-none = لا اداره نه ده ټاکل شوې
form-organization-search = اداره لټول
form-organization-search-hint = د نوم پیل یې ولیکئ.
form-organization-find = لټول
form-organization-found = { $count ->
    [0] په دې نوم اداره معلومه نه ده
    [one] یوه اداره وموندل شوه
   *[other] { $count } ادارې وموندل شوې
 }
form-organization-new = دا نوې اداره ده
form-organization-change = بله اداره ټاکل
form-organization-name = د ادارې نوم
form-organization-description = څه کوي
form-organization-email = د ادارې برېښنالیک
form-organization-website = د ادارې وېب‌پاڼه
form-organization-shared = نوم او وېب‌پاڼه یې د ادارې په خپله پاڼه کې سمېږي.

form-place-title = ځای { $number }
form-place-none = لا هېڅ ځای نه دی لیکل شوی. هغه خدمت چې یوازې په تلیفون یا آنلاین وي، ځای ته اړتیا نه لري.
form-place-add = ځای زیاتول
form-place-remove = دا ځای لرې کول
form-place-kind = د ځای ډول
form-place-kind-physical = خلک هلته ورځي
form-place-kind-virtual = یوازې آنلاین یا په تلیفون
form-place-shared = { $count ->
    [one] بل یو خدمت هم په دې ځای کې دی. څه چې دلته بدلوئ، هلته هم بدلېږي.
   *[other] نور { $count } خدمتونه هم په دې ځای کې دي. څه چې دلته بدلوئ، هلته هم بدلېږي.
 }
form-place-known = د دې ادارې ځایونه
form-place-name = د ځای نوم
form-place-name-hint = د بېلګې په توګه: د کلتور کور، دویمه دروازه
form-city = ښار
form-city-hint = نوم یې په هره ژبه ولیکئ او له لېسته یې وټاکئ.
form-city-find = ښار موندل
form-city-found = { $count ->
    [0] په دې نوم ښار معلوم نه دی
    [one] یو ښار وموندل شو
   *[other] { $count } ښارونه وموندل شول
 }
form-city-near = نږدې ښار: { $town }
form-city-people = { $count ->
    [one] { $count } اوسېدونکی
   *[other] { $count } اوسېدونکي
 }
form-address-1 = کوڅه او د کور شمېره
form-address-2 = د پتې نوره برخه
form-address-2-hint = پوړ، دروازه، د دروازې زنګ
form-postal-code = پوستي کوډ
form-state = ولایت یا سیمه
form-country = هېواد
form-position = په نقشه کې ځای
form-position-hint = پورته یو ښار وټاکئ، یا د خپل تلیفون له نقشې دواړه شمېرې، لکه { "\u206645.7537, 21.2257\u2069" }، په لومړۍ خانه کې کاپي کړئ.
form-latitude = عرض البلد (شمال)
form-longitude = طول البلد (ختیځ)
form-precision = دا ټکی ښيي
form-precision-exact = دروازه
form-precision-town = یوازې د ښار منځ
form-transportation = څنګه ورتلل کېږي
form-transportation-hint = بس یا ټرام، د لارې نښې
form-confidential = محرمانه ځای
form-confidential-hint = سرپناوې او نور ځایونه چې هېڅوک یې باید په پوښتلو ونه مومي. پته هېڅکله نه ښودل کېږي؛ خلکو ته یوازې د تلیفون شمېره ورکول کېږي.
form-confidential-service = ټول خدمت محرمانه دی
form-map = د دې ځای د شاوخوا ښارونو نقشه
form-map-point = دا ځای
form-map-nearest = تر ټولو نږدې ښارونه
form-map-km = { $km } کیلومتره

form-phone-number = شمېره
form-phone-hint = که پوهېږئ، د هېواد له کوډ سره: ‎+40 256 123 456
form-phone-extension = داخلي شمېره
form-phone-description = د څه لپاره
form-phone-description-hint = د بېلګې په توګه: استقبال، له دوشنبې تر جمعې
form-phone-languages = په دې تلیفون ژبې
form-phone-add = د تلیفون شمېره زیاتول
form-phone-understood = { $e164 } – په هېواد کې دننه ({ $country }): { $national }
form-phone-short = لنډه شمېره { $number }، همداسې ډایل کېږي
form-place-phones = یوازې د دې ځای د تلیفون شمېرې
form-email = برېښنالیک
form-url = وېب‌پاڼه
form-url-hint = د همدې خدمت پاڼه، که وي

form-hours-kind = د کار د وختونو په اړه څه معلوم دي
form-hours-unknown = معلوم نه دي
form-hours-always = تل خلاص، شپه او ورځ
form-hours-week = ټاکلي وختونه
form-hours-expert = تر دې پېچلي
form-hours-opens = { $day }: د خلاصېدو وخت
form-hours-closes = { $day }: د بندېدو وخت
form-hours-all-day = 24 ساعته
form-hours-appointment = د وخت (نوبت) په اخیستلو
form-hours-add-day = { $day }: وختونه زیاتول
form-hours-copy = د دونۍ وختونه له درېنۍ تر جمعې کاپي کول
form-hours-empty-hint = وختونه داسې ولیکئ: 9:00 او 17:30. هغه ورځ چې وخت نه لري، بنده ده.
form-holidays = عمومي رخصتۍ
form-holidays-unsaid = معلوم نه دي
form-holidays-closed = بند
form-holidays-open = په دې وختونو خلاص
form-holiday = عمومي رخصتي
form-holidays-next = راتلونکې رخصتۍ ({ $country }): { $days }
form-valid-from = دا وختونه له دې نېټې دي
form-valid-to = تر
form-valid-hint = که د پای نېټه نه وي، دواړه تش پرېږدئ. له هغې وروسته خلکو ته ویل کېږي چې وختونه معلوم نه دي.
form-expert = وختونه په ځانګړې بڼه
form-expert-hint = د OpenStreetMap په بڼه، د بېلګې په توګه: { "\u2066Mo-Fr 09:00-17:00; Sa[1] 10:00-12:00; PH off\u2069" }
form-expert-kept = پورتنۍ اونۍ دا نه شي ښودلی. تر هغه چې دلته یې بدل نه کړئ، توری په توری ساتل کېږي.
form-hours-lost = د دې ثبت ځینې وختونه ونه لوستل شول. تر هغه چې وختونه بدل نه کړئ، همداسې پاتې کېږي.
form-hours-read = داسې ولوستل شول
form-place-own-hours = دا ځای خپل وختونه لري
form-place-own-hours-hint = که نه، دلته د خدمت وختونه دي.

form-needs-hint = هر هغه وټاکئ چې سم وي. که یو هم نه وي، هېڅوک خدمت نه مومي.
form-statuses = خلک کوم اسناد لري
form-anyone-hint = که د هر چا لپاره وي، هېڅ مه ټاکئ.
form-groups = ډلې
form-genders = یوازې د دوی لپاره
form-gender-female = ښځې
form-gender-male = نارینه
form-minimum-age = له عمره
form-maximum-age = تر عمره
form-eligibility = شرطونه په خبرو
form-eligibility-hint = د بېلګې په توګه: په دې ولایت کې ثبت شوي خلک
form-coverage = له لرې ورته خدمت کېږي: هېوادونه
form-coverage-hint = د آنلاین یا تلیفوني مرستې لپاره. نومونه یا کوډونه، په کامو بېل: { "\u2066Romania, MD\u2069" }
form-area = کومې سیمې ته خدمت کوي، په خبرو
form-area-hint = په هره کرښه کې یوه. د بېلګې په توګه: د کلوژ ولایت
form-other-languages = نورې ژبې
form-other-languages-hint = نومونه یا کوډونه، په کامو بېل
form-interpretation = ژباړنان (ترجمانان)
form-interpretation-hint = د بېلګې په توګه: د سه‌شنبې په ورځ د دري ترجمان
form-accessibility = د دې خدمت په هر ځای کې
form-place-accessibility = دې ځای ته لاسرسی
form-cost = لګښت یې
form-unsaid = چا نه دي ویلي
form-cost-free = وړیا
form-cost-reduced = په کم قیمت
form-cost-paid = خلک پیسې ورکوي
form-fees = لګښت په خبرو
form-appointment = وخت (نوبت) اخیستل
form-appointment-required = لومړی باید واخیستل شي
form-appointment-walk_in = پکار نه دی، خلک همداسې ورځي
form-application = څنګه ترلاسه کېږي
form-application-hint = خلک لومړی څه کوي، څه له ځان سره راوړي

form-status = حالت
form-status-active = روان
form-status-inactive = روان نه دی؛ له خلکو پټ
form-status-defunct = د تل لپاره بند؛ له خلکو پټ
form-status-temporarily-closed = د لنډ وخت لپاره بند؛ خلکو ته ویل کېږي
form-checked-today = نن مې تلیفون، پته او وختونه وکتل
form-assured-date = وروستۍ کتنه
form-expires = بیا کتنه تر دې نېټې
form-source = له کومه پرې خبر شوي یاست
form-source-hint = یوه وېب‌پاڼه، یوه پاڼه کاغذ، یا د یوې ادارې نوم – هېڅکله شخصي کس نه
form-contact-verified = تلیفون، پته او وختونه له ادارې سره کتل شوي

form-preview = څنګه یې خلک ویني
form-preview-language = ژبه
form-preview-show = ښودل
form-preview-empty = د کارت د لیدو لپاره نوم ولیکئ.
form-preview-hidden = په دې حالت کې دا خدمت خلکو ته نه ښودل کېږي.

form-error-name-missing = نوم ولیکئ.
form-warning-name-long = نوم له { $most } تورو اوږد دی. لنډ نوم په تلیفون کې اسانه لوستل کېږي.
form-warning-description-missing = تشریح ولیکئ، چې خلک پوه شي څه به وي.
form-error-language-missing = د دې متنونو ژبه وټاکئ.
form-error-language-twice = دا ژبه له مخکې شته. بله وټاکئ.
form-warning-name-untranslated-missing = نوم په دې ژبه هم ولیکئ. که نه، کارت دوه ژبې ګډوي.
form-error-need-missing = لږ تر لږه یوه اړتیا وټاکئ.
form-error-status = یو حالت وټاکئ.
form-error-organization-name-missing = د ادارې نوم ولیکئ.
form-warning-organization-missing = هغه اداره وټاکئ چې دا وړاندې کوي.
form-error-country-missing = هېواد وټاکئ.
form-error-town-missing = ښار ولیکئ.
form-error-latitude = دا عرض البلد نه دی. له ‎-90 تر 90 پورې شمېره ولیکئ، لکه 45.7537.
form-error-longitude = دا طول البلد نه دی. له ‎-180 تر 180 پورې شمېره ولیکئ، لکه 21.2257.
form-error-position-half-missing = د ځای دواړه شمېرې ولیکئ، یا هېڅ یوه.
form-warning-position-missing = د نقشې له ځای پرته خلکو ته یوازې ښار ویل کېږي، واټن نه.
form-warning-position-lonely = د دې ټکي په { $km } کیلومترۍ کې هېڅ ښار نشته. دواړه شمېرې بیا وګورئ: سره بدلې نه دي؟
form-warning-position-elsewhere = دا ټکی په دې هېواد کې نه دی: { $country }. هېواد او دواړه شمېرې بیا وګورئ.
form-warning-position-far = د دې ټکي او ښار ({ $town }) تر منځ { $km } کیلومتره واټن دی. دواړه شمېرې بیا وګورئ، یا ښار یو ځل بیا وټاکئ.
form-warning-place-missing = ځای زیات کړئ، یا ووایئ چې کومو هېوادونو ته له لرې خدمت کېږي.
form-error-coverage = «{ $word }» هېواد نه دی. نومونه یا دوه توریز کوډونه ولیکئ، په کامو بېل.
form-error-phone-missing = شمېره ولیکئ.
form-error-phone-country = شمېره د هېواد له کوډ سره ولیکئ، لکه ‎+40، یا لومړی د یوه ځای هېواد ډک کړئ.
form-error-phone = دا په دې هېواد کې د تلیفون شمېره نه شي کېدای: { $country }. رقمونه وشمېرئ، یا یې د هېواد له کوډ سره ولیکئ.
form-warning-phone-odd = څومره چې معلومه ده، داسې شمېره په دې هېواد کې نه ورکول کېږي: { $country }. د ډاډ لپاره یو ځل زنګ ووهئ.
form-error-extension = داخلي شمېره یوازې رقمونه لري. نورې خبرې په «د څه لپاره» کې ولیکئ.
form-error-email = دا برېښنالیک نه دی. داسې وي: name@example.org.
form-error-link = دا د وېب‌پاڼې پته نه ده. داسې وي: https://example.org.
form-warning-contact-missing = د تلیفون شمېره، برېښنالیک، وېب‌پاڼه یا پته ولیکئ، چې خلک ورسره اړیکه ونیولی شي.
form-error-hours-missing = لږ تر لږه یو وخت ولیکئ، یا «معلوم نه دي» وټاکئ.
form-error-hours-expression = دا لیکنه نه لوستل کېږي. بېلګه وګورئ.
form-warning-hours-never = د دې وختونو له مخې په راتلونکي کال کې هېڅکله خلاص نه دی.
form-error-holiday-missing = د عمومي رخصتیو وختونه ولیکئ، یا بل ځواب وټاکئ.
form-error-time = «{ $typed }» وخت نه دی. داسې یې ولیکئ: 9:00 یا 17:30.
form-error-time-opens-missing = ولیکئ چې کله خلاصېږي.
form-error-time-closes-missing = ولیکئ چې کله بندېږي.
form-error-time-same = د خلاصېدو او بندېدو وخت یو دی. که ټوله ورځ خلاص وي، «24 ساعته» په نښه کړئ.
form-error-time-overlap = دا وختونه له مخکنیو سره ګډ شوي دي.
form-error-date = دا نېټه نه ده. داسې یې ولیکئ: { "\u20662026-11-22\u2069" }
form-error-date-future = دا ورځ لا نه ده راغلې.
form-error-period = پای له پیل مخکې دی.
form-warning-period-over = دا ورځ تېره شوې: خلکو ته ویل کېږي چې وختونه معلوم نه دي.
form-error-age = عمر په کلونو ولیکئ، له 0 تر 120 پورې.
form-error-age-order = دا عمر له مخکني کم دی.
form-error-language-unknown = «{ $word }» داسې ژبه نه ده چې معلومه وي. نومونه یا کوډونه ولیکئ، په کامو بېل.
form-warning-check-missing = ووایئ چې وروستی ځل کله وکتل شول. هغه معلومات چې نېټه نه لري، له خبرداري سره ښودل کېږي.
form-warning-source-missing = ووایئ چې له کومه پرې خبر شوي یاست.
