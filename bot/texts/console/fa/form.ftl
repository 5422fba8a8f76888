form-new-title = خدمت تازه
form-edit-title = ویرایش: { $name }
form-unnamed = خدمت بی‌نام
form-intro = هر چه بنویسید به شکل پیش‌نویس نگه داشته می‌شود. تا بررسی و منتشر نشود، مردم چیزی از آن نمی‌بینند.
form-summary = { $count ->
    [one] { $count } چیز هنوز درست نیست
   *[other] { $count } چیز هنوز درست نیست
}
form-missing-summary = هنوز کم است
form-warnings-summary = بهتر است دوباره ببینید
form-saved = ساعت { $time } در پیش‌نویس ذخیره شد
form-save-done = در پیش‌نویس ذخیره شد. تا منتشر نشود، هیچ‌کس آن را نمی‌بیند.
form-not-saved = هنوز چیزی تغییر نکرده است
form-saving = در حال ذخیره …
form-save = ذخیره
form-save-check = ذخیره و بررسی
form-to-draft = رفتن به پیش‌نویس
form-to-draft-anyway = با این حال، رفتن به پیش‌نویس
form-to-texts = همه متن‌ها کنار هم، به همه زبان‌ها
form-others = { $name } هم روی این خدمت کار می‌کند.
form-others-open = باز کردن آن پیش‌نویس
form-others-why = هر دو پیش‌نویس نگه داشته می‌شود. هر کس دوم منتشر کند، می‌بیند نفر اول چه را تغییر داده است.
form-provider-wrote = ارائه‌دهنده دربارهٔ «{ $field }» نوشته است. لطفاً آن را وارد کنید:
form-confidential-way = این خدمت محرمانه است. فقط کسانی با نقش «حفاظت» یا «مدیر سیستم» می‌توانند آن را باز کنند.
form-confidential-note = این خدمت محرمانه است: آدرسش هیچ‌وقت به کسی در بیرون نشان داده نمی‌شود.
form-gone = در این میان این پیش‌نویس منتشر شده یا پس گرفته شده است. آخرین نوشته شما در پایین است؛ ذخیره‌اش کنید تا پیش‌نویس تازه‌ای شروع شود.
form-moved = وقتی این صفحه باز بود، کسی تغییری در این خدمت منتشر کرد. این تغییر در پیش‌نویس شما هم هست.
form-example-note = این یک نمونه ساختگی است. فقط جایی نشان داده می‌شود که مردم واقعی سؤال نمی‌کنند.

form-clash-title = وقتی این صفحه باز بود، کس دیگری همین را تغییر داد
form-clash-intro = برای هر کدام تصمیم بگیرید. چیزی از دست نمی‌رود: هر دو در تاریخچه پیش‌نویس می‌ماند.
form-clash-mine = نوشته من
form-clash-theirs = نوشته او
form-clash-empty = (خالی)

form-section-words = چه خدمتی است
form-section-organization = چه کسی آن را ارائه می‌کند
form-section-places = کجا
form-section-contact = تلفن، ایمیل، وب‌سایت
form-section-hours = چه وقت باز است
form-section-needs = مردم آنجا چه می‌گیرند
form-section-people = برای چه کسانی است
form-section-languages = زبان‌هایی که آنجا حرف می‌زنند
form-section-access = دسترسی
form-section-cost = هزینه و وقت قبلی (نوبت)
form-section-state = آیا امروز هم درست است؟
form-contents = بخش‌های این فرم

form-name = نام
form-name-hint = کوتاه و ساده، همان‌طور که مردم می‌گویند. مثلاً: مشوره حقوقی رایگان برای پناهندگان
form-alternate-name = نام‌های دیگری که مردم می‌گویند
form-alternate-name-hint = مردم با این نام‌ها هم آن را پیدا می‌کنند.
form-description = توضیح
form-description-hint = آنجا چه کار می‌شود، در دو یا سه جمله ساده. فقط متن ساده.
form-text-language = این متن‌ها به این زبان است
form-alert = یادداشت مهم
form-alert-hint = با نشانه ! نشان داده می‌شود. مثلاً: از 1 تا 15 آگست (اوت) بسته است
form-samples = سؤال‌هایی که مردم می‌پرسند
form-samples-hint = در هر سطر یکی، با کلمه‌های خود مردم. دستیار از آن‌ها یاد می‌گیرد این خدمت را پیدا کند.
form-words-title = به زبان‌های دیگر
form-words-hint = آنچه را مطمئن هستید بنویسید. آنچه نباشد، به زبان اول نشان داده می‌شود.
form-words-in = به زبان { $tongue }
form-words-new = به زبانی دیگر
form-words-language = زبان
form-words-add = افزودن زبان
form-words-remove = حذف این زبان
form-choose = لطفاً انتخاب کنید
form-remove = حذف
form-remove-what = حذف { $what }

form-organization-now = ارائه‌دهنده
form-organization-none = هنوز سازمانی انتخاب نشده است
form-organization-search = جستجوی سازمان
form-organization-search-hint = چند حرف اول نامش را بنویسید.
form-organization-find = جستجو
form-organization-found = { $count ->
    [0] سازمانی با این نام نمی‌شناسیم
    [one] { $count } سازمان پیدا شد
   *[other] { $count } سازمان پیدا شد
}
form-organization-new = سازمان تازه‌ای است
form-organization-change = انتخاب سازمان دیگر
form-organization-name = نام سازمان
form-organization-description = چه کار می‌کند
form-organization-email = ایمیل سازمان
form-organization-website = وب‌سایت سازمان
form-organization-shared = نام و وب‌سایت آن در صفحه خود سازمان ویرایش می‌شود.

form-place-title = مکان { $number }
form-place-none = هنوز مکانی نوشته نشده است. خدمتی که فقط تلفنی یا آنلاین باشد مکان لازم ندارد.
form-place-add = افزودن مکان
form-place-remove = حذف این مکان
form-place-kind = نوع مکان
form-place-kind-physical = مردم به آنجا می‌روند
form-place-kind-virtual = فقط آنلاین یا تلفنی
form-place-shared = { $count ->
    [one] { $count } خدمت دیگر هم در همین مکان است. آنچه این‌جا تغییر بدهید، آنجا هم تغییر می‌کند.
   *[other] { $count } خدمت دیگر هم در همین مکان هستند. آنچه این‌جا تغییر بدهید، آنجا هم تغییر می‌کند.
}
form-place-known = مکان‌های این سازمان
form-place-name = نام مکان
form-place-name-hint = مثلاً: خانه فرهنگ، ورودی دوم
form-city = شهر
form-city-hint = نام را به هر زبانی بنویسید و از فهرست انتخاب کنید.
form-city-find = پیدا کردن شهر
form-city-found = { $count ->
    [0] شهری با این نام نمی‌شناسیم
    [one] { $count } شهر پیدا شد
   *[other] { $count } شهر پیدا شد
}
form-city-near = نزدیک { $town }
form-city-people = { $count ->
    [one] { $count } نفر جمعیت
   *[other] { $count } نفر جمعیت
}
form-address-1 = خیابان (سرک) و شماره
form-address-2 = ادامه آدرس
form-address-2-hint = طبقه (منزل)، ورودی، زنگ در
form-postal-code = کد پستی
form-state = ولایت، استان یا منطقه
form-country = کشور
form-position = نقطه روی نقشه
form-position-hint = در بالا شهر را انتخاب کنید، یا هر دو عدد را از نقشه موبایل خود کپی کنید و در خانه اول بگذارید، مثل {"\u2066"}45.7537, 21.2257{"\u2069"}.
form-latitude = عرض جغرافیایی (شمال)
form-longitude = طول جغرافیایی (شرق)
form-precision = این نقطه
form-precision-exact = خود در ورودی است
form-precision-town = فقط مرکز شهر است
form-transportation = چطور به آنجا بروند
form-transportation-hint = اتوبوس (بس) یا تراموا، نشانه‌های سر راه
form-confidential = مکان محرمانه
form-confidential-hint = سرپناه‌ها و جاهای دیگری که هیچ‌کس نباید با پرسیدن پیدایشان کند. آدرس هیچ‌وقت نشان داده نمی‌شود؛ مردم فقط شماره تلفن را می‌گیرند.
form-confidential-service = کل این خدمت محرمانه است
form-map = نقشه شهرهای اطراف این مکان
form-map-point = این مکان
form-map-nearest = نزدیک‌ترین شهرها
form-map-km = { $km } کیلومتر

form-phone-number = شماره
form-phone-hint = اگر کد کشور را می‌دانید، با آن بنویسید: {"\u2066"}+40 256 123 456{"\u2069"}
form-phone-extension = شماره داخلی
form-phone-description = برای چه
form-phone-description-hint = مثلاً: پذیرش، دوشنبه تا جمعه
form-phone-languages = زبان‌های این تلفن
form-phone-add = افزودن شماره تلفن
form-phone-understood = { $e164 } – در داخل { $country }: { $national }
form-phone-short = شماره کوتاه { $number }، به همین شکل گرفته می‌شود
form-place-phones = شماره‌های تلفن فقط همین مکان
form-email = ایمیل
form-url = وب‌سایت
form-url-hint = صفحه درباره همین خدمت، اگر هست

form-hours-kind = درباره ساعت‌ها چه می‌دانیم
form-hours-unknown = معلوم نیست
form-hours-always = همیشه باز، شب و روز
form-hours-week = ساعت‌های معین
form-hours-expert = چیزی پیچیده‌تر
form-hours-opens = { $day }: ساعت باز شدن
form-hours-closes = { $day }: ساعت بسته شدن
form-hours-all-day = 24 ساعت
form-hours-appointment = با وقت قبلی (نوبت)
form-hours-add-day = { $day }: افزودن ساعت
form-hours-copy = کپی کردن دوشنبه به سه‌شنبه تا جمعه
form-hours-empty-hint = ساعت‌ها را این‌طور بنویسید: 9:00 و 17:30. روزی که ساعت نداشته باشد بسته است.
form-holidays = تعطیلی‌های رسمی (رخصتی‌ها)
form-holidays-unsaid = معلوم نیست
form-holidays-closed = بسته
form-holidays-open = در این ساعت‌ها باز
form-holiday = تعطیلی رسمی (رخصتی)
form-holidays-next = بعدی‌ها در { $country }: { $days }
form-valid-from = این ساعت‌ها معتبر است از
form-valid-to = تا
form-valid-hint = اگر پایان ندارد، هر دو را خالی بگذارید. پس از پایان، به مردم گفته می‌شود که ساعت‌ها معلوم نیست.
form-expert = ساعت‌ها به شکل یک عبارت
form-expert-hint = به روش نوشتن OpenStreetMap، مثلاً: {"\u2066"}Mo-Fr 09:00-17:00; Sa[1] 10:00-12:00; PH off{"\u2069"}
form-expert-kept = با جدول هفته در بالا نمی‌شود این را گفت. تا این‌جا تغییرش ندهید، حرف به حرف همین‌طور می‌ماند.
form-hours-lost = بعضی از ساعت‌های این مورد خوانده نشد. تا ساعت‌ها را تغییر ندهید، همان‌طور که هست می‌ماند.
form-hours-read = این‌طور خوانده شد
form-place-own-hours = این مکان ساعت‌های خودش را دارد
form-place-own-hours-hint = اگر نه، ساعت‌های خود خدمت این‌جا هم معتبر است.

form-needs-hint = همه موردهای مناسب را انتخاب کنید. اگر هیچ‌کدام نباشد، کسی این خدمت را پیدا نمی‌کند.
form-statuses = مدارکی که مردم دارند
form-anyone-hint = اگر برای همه است، چیزی انتخاب نکنید.
form-groups = گروه‌ها
form-genders = فقط برای
form-gender-female = زنان
form-gender-male = مردان
form-minimum-age = از سن
form-maximum-age = تا سن
form-eligibility = شرط‌ها، با کلمه‌ها
form-eligibility-hint = مثلاً: کسانی که در همین ولایت (استان) ثبت نام کرده‌اند
form-coverage = کشورهایی که از راه دور کمک می‌شود
form-coverage-hint = برای کمک آنلاین یا تلفنی. نام یا کد کشورها، با نشانه «,» میان آن‌ها: {"\u2066"}Romania, MD{"\u2069"}
form-area = منطقه زیر پوشش، با کلمه‌ها
form-area-hint = در هر سطر یکی. مثلاً: ولایت (استان) کلوژ
form-other-languages = زبان‌های دیگر
form-other-languages-hint = نام یا کد زبان‌ها، با نشانه «,» میان آن‌ها
form-interpretation = ترجمان (مترجم)
form-interpretation-hint = مثلاً: سه‌شنبه‌ها ترجمان دری هست
form-accessibility = در همه مکان‌های این خدمت
form-place-accessibility = دسترسی این مکان
form-cost = هزینه
form-unsaid = معلوم نیست
form-cost-free = رایگان
form-cost-reduced = با قیمت کمتر
form-cost-paid = باید پول پرداخت شود
form-fees = هزینه، با کلمه‌ها
form-appointment = وقت قبلی (نوبت)
form-appointment-required = اول باید وقت گرفت
form-appointment-walk_in = لازم نیست، مردم همین‌طور می‌آیند
form-application = چطور گرفته می‌شود
form-application-hint = اول چه کنند، چه همراه بیاورند

form-status = وضعیت
form-status-active = فعال
form-status-inactive = غیرفعال؛ مردم آن را نمی‌بینند
form-status-defunct = برای همیشه تمام شده؛ مردم آن را نمی‌بینند
form-status-temporarily-closed = برای مدتی بسته؛ به مردم همین گفته می‌شود
form-checked-today = امروز تلفن، آدرس و ساعت‌ها را بررسی کردم
form-assured-date = آخرین بررسی
form-expires = بررسی دوباره تا
form-source = از کجا می‌دانید
form-source-hint = یک صفحه وب، یک ورق معلوماتی یا نام یک اداره؛ هیچ‌وقت نام شخص خصوصی نباشد
form-contact-verified = تلفن، آدرس و ساعت‌ها با خود سازمان بررسی شده است

form-preview = آن‌طور که مردم می‌بینند
form-preview-language = زبان
form-preview-show = نشان دادن
form-preview-empty = نامی بنویسید تا کارت را ببینید.
form-preview-hidden = در این وضعیت، این خدمت به مردم نشان داده نمی‌شود.

form-error-name-missing = نام را بنویسید.
form-warning-name-long = نام از { $most } حرف طولانی‌تر است. نام کوتاه‌تر را در موبایل آسان‌تر می‌شود خواند.
form-warning-description-missing = توضیحی بنویسید تا مردم بدانند آنجا چه هست.
form-error-language-missing = زبان این متن‌ها را انتخاب کنید.
form-error-language-twice = این زبان از پیش هست. زبان دیگری انتخاب کنید.
form-warning-name-untranslated-missing = نام را هم به این زبان بنویسید. وگرنه در کارت دو زبان قاطی می‌شود.
form-error-need-missing = دست‌کم یک نیاز انتخاب کنید.
form-error-status = وضعیت را انتخاب کنید.
form-error-organization-name-missing = نام سازمان را بنویسید.
form-warning-organization-missing = سازمانی را که این خدمت را ارائه می‌کند انتخاب کنید.
form-error-country-missing = کشور را انتخاب کنید.
form-error-town-missing = شهر را بنویسید.
form-error-latitude = این عرض جغرافیایی نیست. عددی از {"\u2066"}-90{"\u2069"} تا 90 بنویسید، مثل 45.7537.
form-error-longitude = این طول جغرافیایی نیست. عددی از {"\u2066"}-180{"\u2069"} تا 180 بنویسید، مثل 21.2257.
form-error-position-half-missing = هر دو عدد نقطه روی نقشه را بنویسید، یا هیچ‌کدام را.
form-warning-position-missing = بدون نقطه روی نقشه، فقط شهر به مردم گفته می‌شود و نه فاصله.
form-warning-position-lonely = تا { $km } کیلومتری این نقطه هیچ شهری نیست. هر دو عدد را دوباره ببینید: جابه‌جا نشده‌اند؟
form-warning-position-elsewhere = این نقطه در { $country } نیست. کشور و هر دو عدد را دوباره ببینید.
form-warning-position-far = این نقطه { $km } کیلومتر از { $town } دور است. هر دو عدد را دوباره ببینید، یا شهر را یک بار دیگر انتخاب کنید.
form-warning-place-missing = مکانی اضافه کنید، یا بنویسید به کدام کشورها از راه دور کمک می‌شود.
form-error-coverage = «{ $word }» کشور نیست. نام‌ها یا کدهای دوحرفی را با نشانه «,» میان آن‌ها بنویسید.
form-error-phone-missing = شماره را بنویسید.
form-error-phone-country = شماره را با کد کشور بنویسید، مثل {"\u2066"}+40{"\u2069"}، یا اول کشور یکی از مکان‌ها را پر کنید.
form-error-phone = این نمی‌تواند شماره تلفنی در { $country } باشد. رقم‌ها را بشمارید، یا با کد کشور بنویسید.
form-warning-phone-odd = تا جایی که می‌دانیم، در { $country } چنین شماره‌ای داده نمی‌شود. برای اطمینان یک بار به آن تلفن کنید.
form-error-extension = شماره داخلی فقط رقم است. توضیح دیگر را در «برای چه» بنویسید.
form-error-email = این آدرس ایمیل نیست. شکل درست: {"\u2066"}name@example.org{"\u2069"}
form-error-link = این آدرس وب نیست. شکل درست: {"\u2066"}https://example.org{"\u2069"}
form-warning-contact-missing = شماره تلفن، ایمیل، وب‌سایت یا آدرس بنویسید تا مردم بتوانند تماس بگیرند یا بیایند.
form-error-hours-missing = دست‌کم یک ساعت بنویسید، یا «معلوم نیست» را انتخاب کنید.
form-error-hours-expression = این عبارت خوانده نمی‌شود. نمونه را ببینید.
form-warning-hours-never = با این ساعت‌ها، در یک سال آینده هیچ‌وقت باز نیست.
form-error-holiday-missing = ساعت‌های تعطیلی رسمی را بنویسید، یا جواب دیگری انتخاب کنید.
form-error-time = «{ $typed }» ساعت نیست. این‌طور بنویسید: 9:00 یا 17:30.
form-error-time-opens-missing = بنویسید چه ساعتی باز می‌شود.
form-error-time-closes-missing = بنویسید چه ساعتی بسته می‌شود.
form-error-time-same = ساعت باز شدن و بسته شدن یکی است. برای تمام روز، «24 ساعت» را علامت بزنید.
form-error-time-overlap = این ساعت‌ها با ساعت‌های قبلی روی هم می‌افتد.
form-error-date = این تاریخ نیست. این‌طور بنویسید: {"\u2066"}2026-11-22{"\u2069"}
form-error-date-future = این روز هنوز نرسیده است.
form-error-period = پایان پیش از شروع است.
form-warning-period-over = این روز گذشته است: به مردم گفته می‌شود که ساعت‌ها معلوم نیست.
form-error-age = سن را به سال بنویسید، از 0 تا 120.
form-error-age-order = این سن از سن قبلی کمتر است.
form-error-language-unknown = «{ $word }» را به عنوان زبان نمی‌شناسیم. نام‌ها یا کدها را با نشانه «,» میان آن‌ها بنویسید.
form-warning-check-missing = بنویسید آخرین بار چه وقت بررسی شده است. معلومات بی‌تاریخ با هشدار نشان داده می‌شود.
form-warning-source-missing = بنویسید از کجا می‌دانید.
