drafts-nav = پیش‌نویس‌ها
drafts-title = پیش‌نویس‌ها
drafts-about = پیش‌نویس تغییری است که مردم هنوز نمی‌بینند. آن را بررسی کنید، بعد منتشر کنید.
drafts-tab-mine = پیش‌نویس‌های من
drafts-tab-waiting = منتظر من
drafts-tab-all = همه پیش‌نویس‌های باز
drafts-tab-done = تمام‌شده
drafts-none-mine = پیش‌نویس باز ندارید. وقتی خدمت یا جوابی را تغییر بدهید، پیش‌نویس شروع می‌شود.
drafts-none-waiting = چیزی منتظر شما نیست.
drafts-none-all = هیچ پیش‌نویس بازی نیست.
drafts-none-done = هنوز هیچ پیش‌نویسی منتشر نشده یا پس گرفته نشده است.
drafts-count = { $count ->
    [one] { $count } پیش‌نویس
   *[other] { $count } پیش‌نویس
}
drafts-older = قدیمی‌تر
drafts-newer = تازه‌تر
drafts-unnamed = (هنوز نام ندارد)

drafts-home-waiting = { $count ->
    [one] پیش‌نویس که باید نگاهش کنید
   *[other] پیش‌نویس که باید نگاهشان کنید
}
drafts-home-mine = { $count ->
    [one] پیش‌نویس شما که هنوز منتشر نشده است
   *[other] پیش‌نویس شما که هنوز منتشر نشده‌اند
}

drafts-kind-service = خدمت
drafts-kind-organization = سازمان
drafts-kind-location = مکان
drafts-kind-answer = جواب

drafts-state-open = بررسی‌نشده
drafts-state-checked = بررسی‌شده
drafts-state-waiting = منتظر نفر دوم
drafts-state-published = منتشرشده
drafts-state-withdrawn = پس‌گرفته‌شده
drafts-new-record = تازه
drafts-delete-record = برای حذف
drafts-by = نوشته { $name }
drafts-decided-published = { $name } منتشر کرد، { $when }
drafts-decided-withdrawn = { $name } پس گرفت، { $when }
drafts-reason = دلیل
drafts-reason-hint = یک سطر برای تاریخچه، مثلاً: «شماره تلفن تازه، امروز تلفنی پرسیده شد».
drafts-reason-save = ذخیره دلیل

drafts-what-changes = چه تغییر می‌کند
drafts-nothing-changes = هیچ فرقی با آنچه مردم امروز می‌بینند ندارد.
drafts-column-what = بخش
drafts-column-old = حالا
drafts-column-new = در پیش‌نویس
drafts-nothing = هیچ
drafts-edit = ادامه ویرایش
drafts-history = تاریخچه
drafts-second = این به امنیت مردم مربوط است. پس پیش از انتشار باید نفر دومی آن را ببیند: کسی که روی این پیش‌نویس کار نکرده است.
drafts-second-you = شما روی این پیش‌نویس کار کرده‌اید، پس کس دیگری باید آن را منتشر کند.
drafts-not-allowed = نقش شما اجازه انتشار نمی‌دهد. پیش‌نویس را بفرستید؛ کسی با نقش «منتشرکننده» آن را می‌بیند.
drafts-hidden = آنچه جای این خدمت محرمانه را نشان می‌دهد، پنهان است: […]

drafts-check = بررسی
drafts-check-again = بررسی دوباره
drafts-checking = در حال بررسی. چند ثانیه طول می‌کشد …
drafts-send = فرستادن به نفر دوم
drafts-publish = منتشر کردن
drafts-publish-hint = مردم فوراً آن را می‌بینند.
drafts-despite = منتشر کردن با این‌که بررسی اشکالی پیدا کرده است
drafts-withdraw = پس گرفتن
drafts-withdraw-hint = پیش‌نویس کنار گذاشته می‌شود. بعداً هم می‌شود آن را این‌جا خواند.
drafts-again = باز کردن به شکل پیش‌نویس تازه

drafts-said-checked = بررسی شد.
drafts-said-sent = فرستاده شد. حالا کس دیگری می‌تواند آن را ببیند.
drafts-said-published = منتشر شد. حالا مردم می‌توانند آن را پیدا کنند.
drafts-said-withdrawn = پس گرفته شد.
drafts-said-moved = در این میان کسی این پیش‌نویس را تغییر داده است. حالا به این شکل است؛ چیزی منتشر نشد.
drafts-said-second = این را باید کسی منتشر کند که روی آن کار نکرده است.
drafts-said-unchecked = پیش‌نویس پس از بررسی تغییر کرده است. دوباره بررسی کنید، بعد منتشر کنید.
drafts-said-unfit = هنوز چیزی کم است. پایین را ببینید، کاملش کنید و دوباره بررسی کنید.
drafts-said-doubtful = بررسی چیزی پیدا کرد. پایین را ببینید؛ اگر باز هم می‌خواهید منتشر شود، خانه را علامت بزنید.
drafts-said-redacted = آدرس پنهان خدمت محرمانه در این پیش‌نویس نیست و با انتشار آن پاک می‌شود. این تغییر را باید کسی با نقش «حفاظت» انجام بدهد.
drafts-said-merged = حالا هر دو تغییر در پیش‌نویس است. دوباره بررسی کنید، بعد منتشر کنید.
drafts-said-again = این پیش‌نویس تازه‌ای با همان متن است.
drafts-said-restored = پیش‌نویس مثل آن وقت شد. چیزی از دست نرفته است: نسخه‌های بعدی هنوز در فهرست هستند.
drafts-said-reason = ذخیره شد.
drafts-said-incomplete = چیزی درست پر نشده است. پایین را ببینید، کاملش کنید و دوباره بررسی کنید.

drafts-check-title = بررسی
drafts-not-checked = هنوز بررسی نشده است. بررسی دنبال اشتباه می‌گردد و سؤال‌های مردم را به همه زبان‌ها امتحان می‌کند. با آن چیزی منتشر نمی‌شود.
drafts-check-old = پیش‌نویس پس از این بررسی تغییر کرده است.
drafts-checked-at = بررسی‌شده: { $when }
drafts-findings-none = هیچ اشتباهی پیدا نشد.
drafts-findings-fresh = در این پیش‌نویس پیدا شد
drafts-findings-known = پیش‌تر هم بود
drafts-go-to-field = تغییر دادن

drafts-code-unfit = چیزی کم یا اشتباه است: { $field }
drafts-way-unfit = آن را پر کنید. بدون آن، پیش‌نویس منتشر نمی‌شود.
drafts-code-redacted = آدرس پنهان نیست
drafts-way-redacted = با انتشار این، آدرس خدمت محرمانه پاک می‌شود. این تغییر را باید کسی با نقش «حفاظت» انجام بدهد.
drafts-finding-languages = به این زبان‌ها: { $languages }
drafts-finding-other = دیدن آن یکی

drafts-questions = آیا مردم آن را پیدا می‌کنند؟
drafts-questions-none = هیچ سؤالی امتحان نشد، چون این مورد به مردم نشان داده نمی‌شود.
drafts-questions-away = نشد سؤال‌ها را امتحان کنیم: جستجو هنوز آماده نیست. یک دقیقه بعد دوباره امتحان کنید.
drafts-asked-from = همان‌طور که کسی در { $town } در تلگرام می‌پرسد.
drafts-asked-nowhere = همان‌طور که کسی در تلگرام می‌پرسد.
drafts-found-first = { $count ->
    [one] { $count } سؤال آن را اول از همه پیدا می‌کند
   *[other] { $count } سؤال آن را اول از همه پیدا می‌کنند
}
drafts-found-third = { $count ->
    [one] { $count } سؤال آن را در جای دوم یا سوم پیدا می‌کند
   *[other] { $count } سؤال آن را در جای دوم یا سوم پیدا می‌کنند
}
drafts-found-later = { $count ->
    [one] { $count } سؤال آن را پایین‌تر پیدا می‌کند
   *[other] { $count } سؤال آن را پایین‌تر پیدا می‌کنند
}
drafts-found-not = { $count ->
    [one] { $count } سؤال آن را پیدا نمی‌کند
   *[other] { $count } سؤال آن را پیدا نمی‌کنند
}
drafts-found-lost = { $count ->
    [one] { $count } سؤال تا حالا آن را پیدا می‌کرد و دیگر پیدا نخواهد کرد. پیش از انتشار ببینید چرا.
   *[other] { $count } سؤال تا حالا آن را پیدا می‌کردند و دیگر پیدا نخواهند کرد. پیش از انتشار ببینید چرا.
}
drafts-rank-first = اول پیدا می‌شود
drafts-rank-place = در جای { $rank } پیدا می‌شود
drafts-rank-none = پیدا نمی‌شود
drafts-rank-lost = دیگر پیدا نخواهد شد
drafts-before-first = حالا: اول
drafts-before-place = حالا: جای { $rank }
drafts-before-none = حالا: پیدا نمی‌شود
drafts-instead = اول این است: { $name }
drafts-why-crisis = جواب اضطراری می‌گیرد
drafts-why-not_asked = دستیار این را سؤالی درباره کمک نمی‌داند
drafts-why-unsure = هست، ولی دستیار آن‌قدر مطمئن نیست که نشانش بدهد
drafts-not-own = به این زبان سؤالی نوشته نشده است، پس نام یا نیازش پرسیده شد.

drafts-others-fine = { $count ->
    [one] { $count } سؤال از موردهای مشابه هم امتحان شد: چیزی برایش تغییر نمی‌کند.
   *[other] { $count } سؤال از موردهای مشابه هم امتحان شد: چیزی برایشان تغییر نمی‌کند.
}
drafts-others-lost = { $count ->
    [one] { $count } سؤال دیگر به مورد خودش نمی‌رسد.
   *[other] { $count } سؤال دیگر به موردهای خودشان نمی‌رسند.
}
drafts-others-title = آنچه موردهای دیگر از دست می‌دهند

drafts-versions = نسخه‌ها
drafts-versions-about = هر چه ذخیره شده است. با برگشت به یک نسخه، چیزی از دست نمی‌رود.
drafts-version = نسخه { $number }
drafts-version-use = برگشت به این نسخه
drafts-version-now = نسخه فعلی همین است

drafts-conflict-title = دو نفر این را تغییر داده‌اند
drafts-conflict-about = وقتی این پیش‌نویس نوشته می‌شد، { $name } تغییری منتشر کرد. چیزی از دست نرفته است. هر دو را ببینید و انتخاب کنید.
drafts-conflict-both = هر دو تغییر داده‌اند: لطفاً انتخاب کنید
drafts-conflict-theirs = فقط { $name } تغییر داده است: می‌ماند
drafts-conflict-mine = فقط در این پیش‌نویس تغییر کرده است: می‌ماند
drafts-conflict-base = پیش از آن
drafts-conflict-result = نتیجه
drafts-conflict-their-value = آنچه { $name } منتشر کرد
drafts-conflict-my-value = در این پیش‌نویس
drafts-conflict-gone = { $name } این مورد را حذف کرده است. اگر ادامه بدهید، با انتشار پیش‌نویس باز برمی‌گردد.
drafts-conflict-go = یکی کردن هر دو تغییر
drafts-conflict-now = نسخه تازه‌تری هست
drafts-conflict-now-about = پس از شروع این پیش‌نویس، کسی این مورد را تغییر داده است. پیش از انتشار هر دو را ببینید.
drafts-conflict-see = دیدن هر دو تغییر

drafts-history-of = تاریخچه { $name }
drafts-history-after = پس از آن
drafts-history-edit = ویرایش
drafts-history-created = ساخته شد
drafts-history-changed = تغییر کرد
drafts-history-deleted = حذف شد
drafts-history-step = نسخه { $number }
drafts-history-now = مردم امروز همین را می‌بینند
drafts-history-undo = برگشت به این نسخه
drafts-history-undone = دوباره مثل نسخه { $number } شد.
drafts-history-moved = در این میان کسی این را تغییر داده است، پس اکنون چیزی عوض نشد. این تاریخچه به شکل امروز آن است: آن را ببینید و دوباره تصمیم بگیرید.
drafts-history-same = همین حالا هم همین‌طور است.
drafts-history-drafted = برگشت هم یک تغییر است: بررسی کنید، بعد منتشر کنید.
drafts-history-why = برگشت به نسخه { $number }
drafts-history-drafts = پیش‌نویس‌های باز
drafts-who-starter = همراه برنامه
drafts-who-import = وارد‌شده از فایل

drafts-yes = بله
drafts-no = نه
drafts-in-language = { $what } – { $name }
drafts-status-active = فعال
drafts-status-inactive = غیرفعال
drafts-status-defunct = برای همیشه بسته
drafts-status-temporarily-closed = فعلاً بسته
drafts-status-of = { $what }: وضعیت
drafts-status-human = انسان آن را بررسی کرده
drafts-status-unreviewed = هنوز بررسی نشده
drafts-status-machine = ترجمه ماشین
drafts-status-stale = قدیمی

drafts-field-name = نام
drafts-field-alternate_name = نام‌های دیگر
drafts-field-description = توضیح
drafts-field-status = وضعیت
drafts-field-url = وب‌سایت
drafts-field-website = وب‌سایت
drafts-field-email = ایمیل
drafts-field-phones = تلفن
drafts-field-number = شماره
drafts-field-extension = شماره داخلی
drafts-field-schedules = ساعت‌های کار
drafts-field-languages = زبانی که حرف می‌زنند
drafts-field-service_at_locations = کجا انجام می‌شود
drafts-field-addresses = آدرس
drafts-field-address_1 = خیابان (سرک)
drafts-field-address_2 = خیابان (سرک)، سطر دوم
drafts-field-city = شهر
drafts-field-postal_code = کد پستی
drafts-field-country = کشور
drafts-field-region = منطقه
drafts-field-state_province = منطقه
drafts-field-latitude = نقطه روی نقشه (شمال–جنوب)
drafts-field-longitude = نقطه روی نقشه (شرق–غرب)
drafts-field-location_type = نوع مکان
drafts-field-accessibility = دسترسی
drafts-field-contacts = کسی که می‌شود با او تماس گرفت
drafts-field-eligibility_description = چه کسانی می‌توانند بیایند
drafts-field-application_process = چطور گرفته می‌شود
drafts-field-fees_description = هزینه
drafts-field-alert = توجه
drafts-field-minimum_age = سن از
drafts-field-maximum_age = سن تا
drafts-field-assured_date = تاریخ بررسی معلومات
drafts-field-last_modified = آخرین تغییر
drafts-field-interpretation_services = ترجمان (مترجم)
drafts-field-wait_time = مدت انتظار
drafts-field-service_areas = منطقه زیر پوشش
drafts-field-cost_options = هزینه
drafts-field-required_documents = مدارک لازم
drafts-field-translations = ترجمه
drafts-field-attributes = مشخصات
drafts-field-value = مشخصات
drafts-field-title = عنوان
drafts-field-text = متن
drafts-field-texts = متن
drafts-field-samples = سؤال‌هایی که مردم می‌پرسند
drafts-field-needs = نیازها
drafts-field-source_url = منبع
drafts-field-organization_id = سازمان
drafts-field-osm_hours = ساعت‌های کار
drafts-field-timezone = منطقه زمانی

drafts-fact-need = نیاز
drafts-fact-accepts_status = چه کسانی را با چه وضعیتی قبول می‌کنند
drafts-fact-group = برای چه کسانی
drafts-fact-gender = فقط زنان یا فقط مردان
drafts-fact-accessibility = دسترسی
drafts-fact-text_language = زبان متن‌ها
drafts-fact-contact_verified = معلومات تماس بررسی شده
drafts-fact-source = منبع
drafts-fact-coverage = منطقه زیر پوشش
drafts-fact-confidential = محرمانه
drafts-fact-example = نمونه
drafts-fact-location_precision = نقطه روی نقشه چقدر دقیق است
drafts-fact-osm_hours = ساعت‌های کار
drafts-fact-timezone = منطقه زمانی
drafts-fact-appointment = وقت قبلی (نوبت)
drafts-fact-sample = سؤالی که مردم می‌پرسند
drafts-fact-expires = پایان در
drafts-fact-cost = هزینه
drafts-fact-reported = گزارش مردم
drafts-fact-redacted = بدون بخش‌های پنهان
