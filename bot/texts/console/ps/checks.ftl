# د ټولو ثبتونو اتومات کتنې.

checks-title = کتنې
checks-about = په ټول لړلیک کې هغه څه لټول کېږي چې کېدای شي څوک غلطې خوا ته ولېږي.
checks-running = کتنه د لومړي ځل لپاره روانه ده.
checks-renewing = په لړلیک کې څه بدل شوي دي. کتنه بیا روانه ده؛ لاندې هغه څه دي چې مخکې یې موندلي وو.
checks-kinds = ډولونه
checks-all = ټول
checks-everything = ټول موندل شوي څه ښودل
checks-nothing = کتنو هېڅ ونه موندل. ښه کار مو کړی دی.
checks-previous = مخکې
checks-next = وروسته
checks-page = { $page } له { $pages }
checks-severity-error = جدي
checks-severity-warning = ویې ګورئ
checks-severity-info = پاتې کار

checks-home-errors = { $count ->
    [one] ثبت جدي ستونزه لري
   *[other] ثبتونه جدي ستونزې لري
 }
checks-home-warnings = { $count ->
    [one] ثبت باید وکتل شي
   *[other] ثبتونه باید وکتل شي
 }
checks-home-due = { $count ->
    [one] ثبت ډېره موده نه دی کتل شوی
   *[other] ثبتونه ډېره موده نه دي کتل شوي
 }
checks-home-untranslated = { $count ->
    [one] ثبت په ټولو ژبو متن نه لري
   *[other] ثبتونه په ټولو ژبو متن نه لري
 }

checks-code-no_phone = د تلیفون شمېره نشته
checks-way-no_phone = د تلیفون شمېره ورزیاته کړئ. اړمن خلک ډېر ځله برېښنالیک نه لري.
checks-code-no_language = نه دي ویل شوي چې په کومو ژبو خبرې کېږي
checks-way-no_language = ووایئ چې د هغه ځای کارکوونکي په کومو ژبو خبرې کوي. خلک داسې څوک لټوي چې پرې پوه شي.
checks-code-no_need = هېڅ اړتیا نه ده ټاکل شوې
checks-way-no_need = وټاکئ چې دا خدمت په څه کې مرسته کوي. له هغې پرته یې خلک یوازې د کلمو له مخې مومي.
checks-code-phone_unlikely = د تلیفون شمېره سمه نه ښکاري
checks-way-phone_unlikely = شمېرې ته زنګ ووهئ یا یې وپلټئ. په خپل هېواد کې داسې شمېره نشته.
checks-code-link_suspicious = لینک کار نه شي کولی
checks-way-link_suspicious = د خدمت د ادارې وېب‌پاڼه پرانیزئ او پته یې بیا کاپي کړئ.
checks-code-hours_unreadable = د کار وختونه نه لوستل کېږي
checks-way-hours_unreadable = وختونه بیا ولیکئ، ورځ په ورځ.
checks-code-hours_never = هېڅکله خلاص نه دی
checks-way-hours_never = د دې وختونو له مخې دا خدمت ټول کال بند دی. وختونه بیا ولیکئ.
checks-code-hours_expired = د کار د وختونو نېټه تېره شوې
checks-way-hours_expired = دا وختونه تر هغې ورځې وو چې تېره شوې ده. له ادارې نوي وختونه وپوښتئ.
checks-code-zone_unknown = د وخت سیمه معلومه نه ده
checks-way-zone_unknown = ښار یا هېواد بیا وټاکئ، چې وخت سم شي.
checks-code-coordinates_missing = ځای په نقشه کې نشته
checks-way-coordinates_missing = ځای په نقشه کې وټاکئ. له دې پرته هېچا ته نه ویل کېږي چې څومره لرې دی.
checks-code-coordinates_elsewhere = په نقشه کې ځای په بل هېواد کې دی
checks-way-coordinates_elsewhere = پته او د نقشې ځای سره سمون نه لري. هغه سم کړئ چې ناسم دی.
checks-code-coordinates_in_sea = په نقشه کې ځای له هر ښاره لرې دی
checks-way-coordinates_in_sea = ښايي عرض البلد او طول البلد سره بدل شوي وي. ځای په نقشه کې بیا وټاکئ.
checks-code-location_unknown = ځای نشته
checks-way-location_unknown = خدمت د داسې ځای نوم اخلي چې په لړلیک کې نشته. ځای بیا ولیکئ.
checks-code-organization_unknown = اداره نشته
checks-way-organization_unknown = خدمت د داسې ادارې نوم اخلي چې په لړلیک کې نشته. یوه اداره وټاکئ.
checks-code-check_overdue = ډېره موده نه دی کتل شوی
checks-way-check_overdue = ادارې ته زنګ ووهئ او وپوښتئ چې هر څه لا سم دي که نه، بیا یې د کتل شوي په توګه په نښه کړئ.
checks-code-never_checked = هېڅکله نه دی کتل شوی
checks-way-never_checked = هېچا هغه ورځ نه ده لیکلې چې دا پکې کتل شوی. ویې ګورئ او ورځ یې ولیکئ.
checks-code-expired = پای ته رسېدلی
checks-way-expired = هغه ورځ تېره شوې چې دا تر هغې وړاندې کېده. نوې ورځ ورته ولیکئ، یا یې بند په نښه کړئ.
checks-code-contradiction = دوه بېلابېلې خبرې کوي
checks-way-contradiction = متن او ټاکل شوي معلومات سره سمون نه لري. هغه سم کړئ چې ناسم دی.
checks-code-duplicate = ښايي دوه ځله دلته وي
checks-way-duplicate = بل ثبت په همدې ځای کې تقریباً همدا نوم لري. تر ټولو ښه یې وساتئ.
checks-code-untranslated = ځینې ژبې نشته
checks-way-untranslated = څوک چې په دې ژبو لولي، له یوې یادونې سره اصلي متن ویني. متنونه ورزیات کړئ.
checks-code-stale_translation = ژباړه زړه شوې
checks-way-stale_translation = اصلي متن وروسته بدل شوی دی. ژباړه ولولئ او سمه یې کړئ.
checks-code-machine_translated = یوازې ماشین ژباړلی دی
checks-way-machine_translated = دا باید داسې څوک ولولي چې په دې ژبه پوهېږي: له دې معلومېږي چې له چا سره مرسته کېږي.
