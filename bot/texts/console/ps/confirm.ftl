# د ادارو تایید: کارکوونکی له هغې ادارې پوښتي چې خدمت وړاندې کوي، چې هغه څه چې خلکو ته یې وایو لا سم دي که نه.

confirm-nav = تاییدونه
confirm-title = د خدمتونو د ادارو تایید
confirm-intro = له ادارو وپوښتئ چې هغه څه چې خلکو ته یې وایو، لا سم دي که نه. هغوی ته داسې لینک ورکول کېږي چې یو ځل کار کوي، حساب ته اړتیا نه لري، او ځواب یې د مسودې په توګه راځي.
confirm-tab-due = د پوښتلو وخت یې دی
confirm-tab-open = پوښتل شوي
confirm-tab-answered = ځواب شوي
confirm-count = ({ $count })
confirm-due-none = د هېڅ خدمت د کتلو وخت نه دی تېر.
confirm-open-none = داسې پوښتنه نشته چې ځواب ته په تمه وي.
confirm-answered-none = هېڅ ځواب ستاسو په تمه نه دی.
confirm-checked = وروستۍ کتنه
confirm-never = هېڅکله
confirm-ask = له ادارې پوښتل
confirm-ask-name = له ادارې د دې خدمت په اړه پوښتل: { $name }
confirm-asked-by = پوښتونکی
confirm-asked-on = د پوښتلو نېټه
confirm-expires = د اعتبار وروستۍ نېټه
confirm-language = ژبه
confirm-language-hint = پاڼه او لیک په دې ژبه دي.
confirm-answered-on = د ځواب نېټه
confirm-withdraw = لینک بېرته اخیستل
confirm-withdrawn = لینک نور کار نه کوي.
confirm-make = لینک جوړول
confirm-example = دا یوه بېلګه ده چې موږ جوړه کړې ده. له هېچا یې پوښتنه نه شي کېدای.

confirm-link-title = لینک چمتو دی
confirm-link = د ادارې لپاره لینک
confirm-link-once = موږ یې یوازې اوس ښیو، او داسې څه نه ساتو چې له هغه بیا جوړ شي. یو ځل کار کوي، تر { $day } پورې.
confirm-link-copy = لینک کاپي کول
confirm-link-copied = کاپي شو
confirm-link-mail = برېښنالیک لیکل
confirm-link-mail-hint = ستاسو د برېښنالیک خپل پروګرام خلاصوي. تر هغې چې تاسو یې ونه لېږئ، هېڅ نه لېږل کېږي.
confirm-link-no-mail = د دې ادارې برېښنالیک راته معلوم نه دی. لینک کاپي کړئ او هغسې یې ورولېږئ چې تل ورسره خبرې کوئ.
confirm-link-letter = د لیک متن
confirm-link-loopback = دا لینک یوازې پر همدې ماشین کار کوي، ځکه چې دا پاڼې عامه پته نه لري. له هغه کسه وپوښتئ چې دا ماشین چلوي.
confirm-back = بېرته لېست ته

confirm-mail-subject = دا لا سم دي؟ { $service }
confirm-mail-body =
    سلامونه،

    پوروچ (Poruch) کډوالو ته وايي چې چېرته مرسته موندلی شي. موږ ستاسو د دې خدمت په اړه هم ورته وایو: «{ $service }».

    مهرباني وکړئ وګورئ چې هر څه لا سم دي که نه. دوه دقیقې وخت نیسي او حساب ته اړتیا نشته:

    { $link }

    دا لینک یوازې ستاسو لپاره دی. یو ځل کار کوي، تر { $day } پورې.

    ډېره مننه!

confirm-all-true = هر څه لا سم دي
confirm-some-changed = { $count ->
    [one] یو شی بدل شوی دی
   *[other] { $count } شیان بدل شوي دي
 }
confirm-only-note = یوازې یادښت
confirm-said-note = د ادارې یادښت
confirm-in-draft = په مسوده کې شته
confirm-by-hand = مهرباني وکړئ پخپله یې ولیکئ
confirm-to-draft = مسوده کتل
confirm-done = وشول
confirm-done-said = یوې خوا ته کېښودل شو.
confirm-home-answered = { $count ->
    [one] ادارې ځواب راکړی
   *[other] ادارو ځواب راکړی
 }
confirm-home-due = { $count ->
    [one] خدمت د خپلې ادارې له خوا تایید کېدای شي
   *[other] خدمتونه د خپلو ادارو له خوا تایید کېدای شي
 }
confirm-why-true = ادارې په { $day } تایید کړه چې هر څه لا سم دي
confirm-why-changed = د ادارې ځواب، { $day }

confirm-page-title = دا لا سم دي؟
confirm-page-hello = سلامونه، { $organization }!
confirm-page-intro = دا هغه څه دي چې مرسته لټوونکو ته یې وایو. مهرباني وکړئ وګورئ چې هر څه لا سم دي که نه.
confirm-page-free = مرستیال وړیا دی او له کډوالو سره مرسته کوي چې تر ټولو نږدې مرسته پیدا کړي. تاسو حساب ته اړتیا نه لرئ.
confirm-page-all-true = هو، دا ټول لا سم دي
confirm-page-changed = دا بدل شوي دي
confirm-page-what-now = اوس څنګه سم دی؟
confirm-page-exists = دا خدمت لا شته؟
confirm-page-exists-yes = هو
confirm-page-exists-pause = د یوې مودې لپاره بند دی
confirm-page-exists-no = نور نشته
confirm-page-note = بله خبره لرئ؟
confirm-page-note-hint = مهرباني وکړئ د هغو خلکو شخصي معلومات مه لیکئ چې تاسو ته درځي.
confirm-page-send = بدلونونه لېږل
confirm-page-nothing = هېڅ مو نه دي بدل کړي. د «هو، دا ټول لا سم دي» تڼۍ کېکاږئ، یا ولیکئ چې څه بدل شوي دي.
confirm-page-too-long = ستاسو یو متن ډېر اوږد دی. مهرباني وکړئ تر { $count } تورو یې لنډ کړئ.
confirm-page-thanks = مننه!
confirm-page-thanks-text = ستاسو ځواب را ورسېد. مخکې له دې چې څه بدل شي، یو انسان یې ګوري. دا پاڼه بندولی شئ.
confirm-page-invalid = دا لینک کار نه کوي
confirm-page-invalid-text = ښايي مخکې کارول شوی وي، ډېر زوړ وي یا نیمګړی وي. له هغه کسه نوی وغواړئ چې دا یې درلېږلی.
confirm-page-slow = ډېرې هڅې وشوې
confirm-page-slow-text = مهرباني وکړئ لس دقیقې صبر وکړئ او بیا هڅه وکړئ.
confirm-page-confidential = ځکه چې دا ځای محرمانه دی، خلکو ته یوازې د تلیفون شمېره ښیو.

confirm-field-name = نوم
confirm-field-organization = اداره
confirm-field-description = څه وړاندې کوي
confirm-field-needs = د مرستې ډول
confirm-field-address = پته
confirm-field-phone = تلیفون
confirm-field-email = برېښنالیک
confirm-field-url = وېب‌پاڼه
confirm-field-hours = د کار وختونه
confirm-field-appointment = وخت (نوبت) اخیستل
confirm-field-languages = په کومو ژبو خبرې کېږي
confirm-field-eligibility = د چا لپاره
confirm-field-cost = لګښت
confirm-field-accessibility = لاسرسی
confirm-field-alert = مهم خبر
