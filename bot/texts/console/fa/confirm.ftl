confirm-nav = تأیید
confirm-title = تأیید ارائه‌دهندگان
confirm-intro = از ارائه‌دهندگان بپرسید آنچه به مردم می‌گوییم هنوز درست است یا نه. لینکی می‌گیرند که یک بار کار می‌کند، حساب لازم ندارند، و جوابشان به شکل پیش‌نویس برمی‌گردد.
confirm-tab-due = وقت پرسیدن
confirm-tab-open = پرسیده‌شده
confirm-tab-answered = جواب‌داده‌شده
confirm-count = ({ $count })
confirm-due-none = وقت بررسی هیچ موردی نگذشته است.
confirm-open-none = هیچ سؤالی بی‌جواب نمانده است.
confirm-answered-none = جوابی منتظر شما نیست.
confirm-checked = آخرین بررسی
confirm-never = هیچ‌وقت
confirm-ask = پرسیدن از ارائه‌دهنده
confirm-ask-name = پرسیدن از ارائه‌دهنده { $name }
confirm-asked-by = چه کسی پرسید
confirm-asked-on = تاریخ پرسش
confirm-expires = معتبر تا
confirm-language = زبان
confirm-language-hint = صفحه و نامه به این زبان است.
confirm-answered-on = تاریخ جواب
confirm-withdraw = باطل کردن لینک
confirm-withdrawn = لینک دیگر کار نمی‌کند.
confirm-make = ساختن لینک
confirm-example = این نمونه‌ای است که خود ما ساخته‌ایم. کسی نیست که از او بپرسیم.

confirm-link-title = لینک آماده است
confirm-link = لینک برای ارائه‌دهنده
confirm-link-once = آن را فقط همین حالا نشان می‌دهیم و چیزی نگه نمی‌داریم که بشود دوباره آن را ساخت. یک بار کار می‌کند، تا { $day }.
confirm-link-copy = کپی کردن لینک
confirm-link-copied = کپی شد
confirm-link-mail = نوشتن ایمیل
confirm-link-mail-hint = برنامه ایمیل خودتان باز می‌شود. تا خودتان نفرستید، چیزی فرستاده نمی‌شود.
confirm-link-no-mail = آدرس ایمیل این ارائه‌دهنده را نداریم. لینک را کپی کنید و از همان راهی که معمولاً با او در تماس هستید بفرستید.
confirm-link-letter = متن نامه
confirm-link-loopback = این لینک فقط روی همین کمپیوتر کار می‌کند، چون این صفحه‌ها آدرس عمومی ندارند. از کسی که مسئول این کمپیوتر است بپرسید.
confirm-back = برگشت به فهرست

confirm-mail-subject = آیا این هنوز درست است؟ { $service }
confirm-mail-body =
    سلام،

    پوروچ به پناهندگان می‌گوید کجا کمک پیدا کنند. ما خدمت شما، «{ $service }»، را هم به آن‌ها معرفی می‌کنیم.

    لطفاً ببینید آیا همه چیز هنوز درست است؟ فقط دو دقیقه وقت می‌گیرد و حساب لازم ندارید:

    { $link }

    این لینک فقط برای شما است. یک بار کار می‌کند، تا { $day }.

    از شما بسیار تشکر می‌کنیم!

confirm-all-true = همه چیز هنوز درست است
confirm-some-changed = { $count ->
    [one] { $count } چیز تغییر کرده است
   *[other] { $count } چیز تغییر کرده است
 }
confirm-only-note = فقط یک یادداشت
confirm-said-note = یادداشت ارائه‌دهنده
confirm-in-draft = در پیش‌نویس است
confirm-by-hand = لطفاً خودتان وارد کنید
confirm-to-draft = دیدن پیش‌نویس
confirm-done = انجام شد
confirm-done-said = کنار گذاشته شد.
confirm-home-answered = { $count ->
    [one] ارائه‌دهنده جواب داده است
   *[other] ارائه‌دهنده جواب داده‌اند
 }
confirm-home-due = { $count ->
    [one] خدمت که می‌شود درستی‌اش را از ارائه‌دهنده پرسید
   *[other] خدمت که می‌شود درستی‌شان را از ارائه‌دهنده پرسید
 }
confirm-why-true = ارائه‌دهنده در { $day } تأیید کرد که همه چیز هنوز درست است
confirm-why-changed = جواب ارائه‌دهنده در { $day }

confirm-page-title = آیا این هنوز درست است؟
confirm-page-hello = سلام { $organization }،
confirm-page-intro = این چیزی است که به کسانی که دنبال کمک هستند می‌گوییم. لطفاً ببینید آیا همه چیز هنوز درست است.
confirm-page-free = این دستیار رایگان است و به پناهندگان کمک می‌کند نزدیک‌ترین کمک را پیدا کنند. حساب لازم ندارید.
confirm-page-all-true = بله، همه این‌ها هنوز درست است
confirm-page-changed = این تغییر کرده است
confirm-page-what-now = حالا چه چیزی درست است؟
confirm-page-exists = آیا این خدمت هنوز هست؟
confirm-page-exists-yes = بله
confirm-page-exists-pause = برای مدتی بسته است
confirm-page-exists-no = دیگر نیست
confirm-page-note = حرف دیگری هست؟
confirm-page-note-hint = لطفاً معلومات شخصی کسانی را که پیش شما می‌آیند ننویسید.
confirm-page-send = فرستادن تغییرها
confirm-page-nothing = چیزی را تغییر نداده‌اید. دکمه «بله، همه این‌ها هنوز درست است» را بزنید، یا بنویسید چه تغییر کرده است.
confirm-page-too-long = یکی از متن‌های شما خیلی طولانی است. لطفاً آن را تا { $count } حرف کوتاه کنید.
confirm-page-thanks = از شما تشکر می‌کنیم!
confirm-page-thanks-text = جواب شما رسید. پیش از آن‌که چیزی تغییر کند، یک انسان آن را می‌بیند. می‌توانید این صفحه را ببندید.
confirm-page-invalid = این لینک کار نمی‌کند
confirm-page-invalid-text = شاید پیش‌تر استفاده شده، قدیمی شده یا ناقص باشد. از کسی که آن را فرستاده لینک تازه بخواهید.
confirm-page-slow = چند بار پشت سر هم امتحان شد
confirm-page-slow-text = لطفاً ده دقیقه صبر کنید و دوباره امتحان کنید.
confirm-page-confidential = چون این مکان محرمانه است، به مردم فقط شماره تلفن را نشان می‌دهیم.

confirm-field-name = نام
confirm-field-organization = سازمان
confirm-field-description = چه کمکی می‌شود
confirm-field-needs = نوع کمک
confirm-field-address = آدرس
confirm-field-phone = تلفن
confirm-field-email = ایمیل
confirm-field-url = وب‌سایت
confirm-field-hours = ساعت‌های کار
confirm-field-appointment = وقت قبلی (نوبت)
confirm-field-languages = زبان‌هایی که حرف می‌زنند
confirm-field-eligibility = برای چه کسانی
confirm-field-cost = هزینه
confirm-field-accessibility = دسترسی
confirm-field-alert = یادداشت مهم
