# د خدمتونو، ځوابونو او ادارو لېستونه: موندل، فلټرول، څو یوځای بدلول، یو کتل.

lists-services = خدمتونه
lists-answers = ځوابونه
lists-organizations = ادارې
lists-export = هر څه په فایل کې اخیستل

lists-search = لټون
lists-search-hint = هغه څه ولیکئ چې خلک یې لیکي، یا نوم، د تلیفون شمېره یا برېښنالیک.
lists-search-language = ستاسو د کلمو ژبه
lists-search-guess = پخپله یې پېژندل
lists-search-button = لټول
lists-filters = فلټرونه
lists-filters-set = { $count ->
    [one] { $count } فلټر ټاکل شوی
   *[other] { $count } فلټرونه ټاکل شوي
 }
lists-filters-apply = ښودل
lists-filters-clear = ټول پاکول
lists-any = ټول
lists-filter-status = حالت
lists-filter-need = اړتیا
lists-filter-town = ښار
lists-filter-country = هېواد
lists-filter-organization = اداره
lists-filter-speaks = هلته د خبرو ژبه
lists-filter-texts = متنونه
lists-filter-texts-in = په دې ژبه
lists-filter-any-language = په هره ژبه
lists-filter-only = یوازې هغه خدمتونه چې
lists-filter-only-answers = یوازې هغه ځوابونه چې
lists-only-overdue = د کتلو وخت یې تېر شوی
lists-only-draft = مسوده لري
lists-only-reported = خلکو یې راپور ورکړی
lists-only-example = جوړې شوې بېلګې دي
lists-only-confidential = محرمانه دي
lists-texts-missing = نشته
lists-texts-unread = لوستلو ته په تمه
lists-texts-unreviewed = لا هېچا نه دي لوستي
lists-texts-machine = ماشین ژباړلي
lists-texts-stale = زاړه شوي
lists-texts-human = لوستل شوي او سم
lists-sort = ترتیب
lists-sort-relevance = تر ټولو مناسب لومړی
lists-sort-name = نوم
lists-sort-organization = اداره
lists-sort-checked = هغه لومړی چې ډېره موده نه دي کتل شوي
lists-sort-changed = وروستي بدل شوي لومړی

lists-count = { $total ->
    [0] هېڅ ونه موندل شول
    [one] { $total } ثبت
   *[other] له { $first } تر { $last }؛ ټول { $total } ثبتونه
 }
lists-nothing = داسې څه نشته. لږې کلمې ولیکئ یا فلټرونه پاک کړئ.
lists-page = پاڼه { $page } له { $pages }
lists-page-next = راتلونکې پاڼه
lists-page-previous = مخکنۍ پاڼه
lists-pages = د لېست پاڼې

lists-column-choose = ټاکل
lists-column-name = نوم
lists-column-organization = اداره
lists-column-place = ځای
lists-column-needs = اړتیاوې
lists-column-state = حالت
lists-column-checked = کتل شوی
lists-column-texts = ژبې
lists-column-services = خدمتونه
lists-column-country = هېواد
lists-never-checked = هېڅکله
lists-overdue = د کتلو وخت یې دی
lists-mark-draft = مسوده
lists-mark-reported = راپور شوی
lists-mark-example = بېلګه
lists-mark-confidential = محرمانه
lists-place-hidden = پټ، د خوندیتوب لپاره
lists-everywhere = هر ځای
lists-found-because = خلک یې مومي:
lists-found-by-name = یوازې د نوم له مخې وموندل شو. خلک به یې په دې کلمو ونه مومي.
lists-missing = { $count ->
    [one] { $count } ژبه نشته
   *[other] { $count } ژبې نشته
 }
lists-complete = په ټولو ژبو

lists-status-active = فعال
lists-status-inactive = غیر فعال
lists-status-defunct = نور نشته
lists-status-temporarily-closed = د لنډ وخت لپاره بند
lists-status-active-hint = خلک هلته لېږل کېږي.
lists-status-inactive-hint = خلک هلته نه لېږل کېږي.
lists-status-defunct-hint = خلک هلته نه لېږل کېږي. ثبت له خپلې تاریخچې سره پاتې کېږي.
lists-status-temporarily-closed-hint = خلک یې له دې یادونې سره ویني چې اوس بند دی.

lists-new-service = نوی خدمت
lists-new-answer = نوی ځواب
lists-new-organization = نوې اداره

lists-bulk = له ټاکل شوو سره
lists-bulk-scope-chosen = هغه چې په دې پاڼه کې مې په نښه کړي
lists-bulk-scope-all = { $total ->
    [one] هغه یو چې په دې لېست کې دی
   *[other] ټول { $total } چې په دې لېست کې دي
 }
lists-bulk-scope = کوم
lists-bulk-do = کوم کار
lists-bulk-choose-page = په دې پاڼه کې ټول په نښه کول
lists-bulk-checked = «نن کتل شوی» په نښه کول
lists-bulk-status = حالت بدلول
lists-bulk-export = په فایل کې اخیستل
lists-bulk-confirm = له ادارو تایید غوښتل
lists-bulk-next = دوام
lists-bulk-none = هېڅ نه دي ټاکل شوي. لږ تر لږه یو په نښه کړئ او بیا هڅه وکړئ.
lists-bulk-many = دا په یو ځل ډېر دي. لېست { $most } یا لږو ته راکم کړئ.
lists-bulk-title-checked = «نن کتل شوی» په نښه شي؟
lists-bulk-title-status = حالت بدل شي؟
lists-bulk-about-checked = تاسو په خپل نوم وایئ چې نن مو دا کتلي دي: شته، د تلیفون شمېرې او وختونه یې سم دي.
lists-bulk-about-status = د خلکو لپاره سملاسي بدلېږي. د هر ثبت په تاریخچه کې یې بېرته ګرځولی شئ.
lists-bulk-names = { $count ->
    [one] دا ثبت بدلېږي:
   *[other] دا { $count } ثبتونه بدلېږي:
 }
lists-bulk-same = { $count ->
    [one] بل یو همداسې پاتې کېږي، ځکه چې پکې هېڅ نه بدلېږي.
   *[other] نور { $count } همداسې پاتې کېږي، ځکه چې پکې هېڅ نه بدلېږي.
 }
lists-bulk-second = دویم کس یې باید ومني: مسوده ترې جوړېږي
lists-bulk-new-status = نوی حالت
lists-bulk-why = ولې
lists-bulk-why-hint = د تاریخچې لپاره یوه جمله. د بېلګې په توګه: ټولو ته مې زنګ وواهه.
lists-bulk-why-missing = یوه جمله ولیکئ چې ولې.
lists-bulk-title-confirm = له ادارو تایید غوښتل
lists-bulk-about-confirm = هرې ادارې ته خپل لینک ورکول کېږي. خدمتونه یو پر بل پسې پرانیزئ.
lists-bulk-ask = لینک جوړول
lists-bulk-do-checked = هو، ما کتلي دي
lists-bulk-do-status = بدلول یې
lists-bulk-back = بېرته لېست ته
lists-bulk-done = { $count ->
    [0] هېڅ بدل نه شول.
    [one] { $count } ثبت بدل شو.
   *[other] { $count } ثبتونه بدل شول.
 }
lists-bulk-partly = بدل شوي: { $count }. مسودې چې دویم کس یې باید ومني: { $drafts }. نه دي بدل شوي، ځکه چې په دې منځ کې بل چا بدل کړي: { $left }.

lists-service-edit = سمول
lists-service-texts = متنونه په ټولو ژبو
lists-service-history = تاریخچه
lists-service-ask = له ادارې تایید غوښتل
lists-service-hidden = دا خدمت محرمانه دی. ځای یې تاسو نه وینئ؛ یوازې د خوندیتوب مسئول کسان یې ویني.
lists-service-secret = محرمانه. هېڅکله چا ته مه وایئ چې دا چېرته دی. خلک یوازې د تلیفون شمېره ویني.
lists-service-not-shown = خلک دا خدمت اوس نه ویني.
lists-service-card = څنګه یې خلک ویني
lists-service-card-none = خلک دا خدمت نه ویني، نو کارت نشته.
lists-card-language = د کارت ژبه
lists-card-show = ښودل
lists-service-facts = معلومات
lists-service-id = په لړلیک کې نمبر
lists-service-state = حالت
lists-service-organization = اداره
lists-service-needs = اړتیاوې
lists-service-accepts = کوم وضعیت مني
lists-service-groups = د دوی لپاره
lists-service-anyone = هر څوک
lists-service-ages = عمر
lists-service-age-from = له { $from } کلونو پورته
lists-service-age-to = تر { $to } کلونو
lists-service-age-between = له { $from } تر { $to } کلونو
lists-service-speaks = هلته په کومو ژبو خبرې کېږي
lists-service-cost = لګښت
lists-service-appointment = وخت (نوبت) اخیستل
lists-service-appointment-required = لومړی زنګ ووهئ
lists-service-appointment-walk_in = بې له وخت اخیستلو ورتلای شئ
lists-service-access = لاسرسی
lists-service-coverage = کومو خلکو ته خدمت کوي
lists-service-source = سرچینه
lists-service-checked = وروستۍ کتنه
lists-service-expires = اعتبار لري تر
lists-service-email = برېښنالیک
lists-service-website = وېب‌پاڼه
lists-service-phones = تلیفونونه
lists-service-phone-of-organization = د ادارې
lists-service-places = ځایونه
lists-service-online = آنلاین
lists-service-no-place = هېڅ ځای معلوم نه دی.
lists-service-no-phone = هېڅ تلیفون معلوم نه دی.
lists-service-coordinates = په نقشه کې ځای
lists-service-coordinates-town = په نقشه کې ځای (د ښار منځ)
lists-service-hours = د کار وختونه
lists-service-hours-unknown = معلوم نه دي
lists-service-today = نن
lists-service-today-open = نن { $times }
lists-service-today-closed = نن بند
lists-service-today-unknown = د نن لپاره معلوم نه دي
lists-service-drafts = مسودې
lists-service-draft-by = { $title } – د { $who } له خوا
lists-service-reports = راپورونه
lists-service-reported = خلکو خبر راکړی چې دلته څه سم نه دي.
lists-service-samples = هغه پوښتنې چې باید ځواب یې کړي
lists-service-languages = متنونه
lists-service-last-change = وروستی بدلون
lists-unknown = معلوم نه دي
lists-yes = هو
lists-no = نه

lists-text-original = اصلي متن
lists-text-human = لوستل شوی او سم
lists-text-unreviewed = لا نه دی لوستل شوی
lists-text-machine = د ماشین
lists-text-stale = زوړ شوی
lists-text-missing = نشته
lists-text-partly = یوه برخه

lists-texts-title = متنونه په ټولو ژبو
lists-texts-about = اصلي متن لومړی راځي. که په یوه ژبه ښه پوهېږئ، متن یې ولولئ. که سم وي، په یوه کلیک یې ووایئ. ستاسو نوم ورسره ساتل کېږي.
lists-texts-choose = کومې ژبې وښودل شي
lists-texts-show = ښودل
lists-texts-original = اصلي متن
lists-texts-original-unknown = چا نه دي ویلي چې دا په کومه ژبه لیکل شوي. لومړی یې د ثبت په فورمه کې ووایئ.
lists-texts-read = دا مې ولوست او سم دی
lists-texts-read-by = { $who }، { $day }
lists-texts-edit = متنونه بدلول
lists-texts-edit-about = څه چې بدلوئ، مسودې ته ځي. خلک یې هغه وخت ویني چې مسوده خپره شي.
lists-texts-editing = تاسو متنونه بدلوئ. اصلي متن لومړی راځي: که یې بدل کړئ، ټولې ژباړې زړې کېږي.
lists-texts-save = د مسودې په توګه ساتل
lists-texts-cancel = هېڅ نه بدلول
lists-texts-mine = څه چې مې ولیکل، ومې لوستل او سم دي
lists-texts-nothing = هېڅ مو نه دي بدل کړي.
lists-texts-saved = د مسودې په توګه وساتل شول. دلته یې کتنه وکړئ او خپره یې کړئ.
lists-texts-read-done = مننه. په نښه شو چې تاسو لوستی دی.
lists-texts-moved = په دې منځ کې بل چا دا متن بدل کړ. هېڅ په نښه نه شول. بیا یې ولولئ لکه څنګه چې اوس دی.
lists-texts-second = دا د خلکو د خوندیتوب خبره ده. نو متن باید داسې څوک ولولي چې د خپرولو اجازه یې لري او پخپله یې نه وي لیکلی.
lists-texts-clash = په دې منځ کې بل چا دا ثبت بدل کړ. هغه څه چې لیکلي مو وو، په یوه مسوده کې ساتل شوي. هلته دواړه کتلی شئ.
lists-texts-no-longer = له دې ژباړې وروسته اصلي متن بدل شوی دی.
lists-texts-read-all = ټول مې ولوستل او سم دي: { $name }
lists-texts-why = ولې
lists-texts-why-hint = د تاریخچې لپاره یوه جمله. که غواړئ.
lists-texts-draft-open = د دې ثبت لپاره له مخکې مسوده شته: { $title }، د { $who } له خوا.
lists-texts-none = دا ثبت لا متن نه لري.
lists-texts-of-organization = د ادارې متنونه
lists-field-name = نوم
lists-field-alternate_name = نور نومونه
lists-field-description = تشریح
lists-field-eligibility_description = څوک راتلای شي
lists-field-application_process = څنګه ترلاسه کېږي
lists-field-fees_description = لګښت یې
lists-field-interpretation_services = ژباړنان (ترجمانان)
lists-field-alert = خلکو ته خبرداری
lists-field-title = سرلیک
lists-field-text = متن
lists-field-samples = پوښتنې
lists-field-samples-hint = د خلکو پوښتنې، په هره کرښه کې یوه. ځواب باید په دې پوښتنو وموندل شي.

lists-answer-edit = بدلول
lists-answer-new-title = نوی ځواب
lists-answer-edit-title = ځواب بدلول
lists-answer-facts = د ځواب په اړه
lists-answer-needs = اړتیاوې
lists-answer-needs-hint = کس باید څه ته اړتیا ولري، چې دا ځواب ورسره مرسته وکړي؟
lists-answer-country = هېواد
lists-answer-country-hint = تش: هر ځای سم دی.
lists-answer-source = سرچینه
lists-answer-source-hint = د هغه چا وېب پته چې دا وايي. خلک یې د ځواب لاندې ویني.
lists-answer-assured = د کتلو نېټه
lists-answer-assured-hint = هغه ورځ چې وروستی ځل چا دا ځواب له خپلې سرچینې سره پرتله کړی.
lists-answer-checked-today = نن مې کتلی دی
lists-answer-languages = ژبې
lists-answer-leading = دا اصلي ژبه ده. چې دا بدله شي، نورې ټولې زړې کېږي.
lists-answer-text-hint = ساده متن. تشه کرښه نوی پراګراف جوړوي. هغه کرښه چې په «{ "\u2066- \u2069" }» پیلېږي، د لېست یو ټکی دی. وېب پتې همداسې پاتې کېږي.
lists-answer-preview = څنګه یې ټیلیګرام ښيي
lists-answer-preview-show = بڼه یې ښودل
lists-answer-add-language = ژبه زیاتول
lists-answer-add = زیاتول
lists-answer-why = ولې
lists-answer-why-hint = د تاریخچې لپاره یوه جمله. که غواړئ.
lists-answer-save = د مسودې په توګه ساتل
lists-error-summary = مهرباني وکړئ لومړی دا وګورئ
lists-error-title = سرلیک ولیکئ.
lists-error-text = متن ولیکئ.
lists-error-source = د سرچینې وېب پته ولیکئ. په { "\u2066https://\u2069" } پیلېږي
lists-error-need = لږ تر لږه یوه اړتیا وټاکئ.
lists-error-date = داسې ورځ ولیکئ چې راتلونکې نه وي.
lists-error-name = نوم ولیکئ.
lists-error-email = دا برېښنالیک نه دی. داسې وي: help@example.org
lists-error-url = دا د وېب‌پاڼې پته نه ده. په { "\u2066https://\u2069" } پیلېږي
lists-error-country = له لېسته یو هېواد وټاکئ.
lists-error-pair = سرلیک او متن یوځای وي: یا دواړه ولیکئ، یا دواړه تش پرېږدئ.

lists-organization-edit-title = اداره
lists-organization-new-title = نوې اداره
lists-organization-save = د مسودې په توګه ساتل
lists-organization-services = { $count ->
    [0] خدمت نه لري
    [one] { $count } خدمت
   *[other] { $count } خدمتونه
 }
lists-organization-show-services = خدمتونه یې ښودل
lists-organization-hidden = دا اداره محرمانه خدمت چلوي او په بل څه نه پېژندل کېږي. یوازې د خوندیتوب مسئول کسان یې بدلولی شي.

lists-export-about = په لړلیک کې هر څه د یوه فایل په توګه، په معیاري بڼه HSDS 3. نور پروګرامونه او نورې ادارې یې لوستلی شي. د محرمانه خدمتونو له ځایونو پرته هېڅ نه پټېږي.
lists-export-json = یو JSON فایل
lists-export-csv = جدولونه (د CSV فایلونه په ‎.zip کې)
lists-export-answers = ځوابونه (JSON Lines)
lists-export-form = د فایل بڼه
lists-export-confidential = د محرمانه خدمتونو له ځایونو سره
lists-export-confidential-hint = یوازې که اړ یاست. فایل خوندي وساتئ او له کارولو وروسته یې پاک کړئ. ستاسو نوم د کړنو په یادښتونو کې لیکل کېږي.
lists-export-download = ډاونلوډ کول

lists-home-unread = { $count ->
    [one] خدمت یا ځواب ستاسو په ژبه داسې متن لري چې لا هېچا نه دی لوستی
   *[other] خدمتونه او ځوابونه ستاسو په ژبه داسې متن لري چې لا هېچا نه دی لوستی
 }

lists-unread = { $count ->
    [one] { $count } لوستلو ته پاتې
   *[other] { $count } لوستلو ته پاتې
 }
