lists-services = خدمات
lists-answers = جواب‌ها
lists-organizations = سازمان‌ها
lists-export = گرفتن همه در یک فایل

lists-search = جستجو
lists-search-hint = همان را که مردم می‌نویسند بنویسید، یا نام، شماره تلفن یا ایمیل را.
lists-search-language = زبان کلمه‌های شما
lists-search-guess = تشخیص خودکار
lists-search-button = جستجو
lists-filters = فیلترها
lists-filters-set = { $count ->
    [one] { $count } فیلتر فعال است
   *[other] { $count } فیلتر فعال است
}
lists-filters-apply = نشان دادن
lists-filters-clear = پاک کردن همه
lists-any = همه
lists-filter-status = وضعیت
lists-filter-need = نیاز
lists-filter-town = شهر
lists-filter-country = کشور
lists-filter-organization = سازمان
lists-filter-speaks = زبانی که آنجا حرف می‌زنند
lists-filter-texts = متن‌ها
lists-filter-texts-in = به این زبان
lists-filter-any-language = به هر زبانی
lists-filter-only = فقط خدماتی که
lists-filter-only-answers = فقط جواب‌هایی که
lists-only-overdue = وقت بررسی‌شان گذشته است
lists-only-draft = پیش‌نویس دارند
lists-only-reported = مردم درباره‌شان گزارش داده‌اند
lists-only-example = نمونه ساختگی هستند
lists-only-confidential = محرمانه هستند
lists-texts-missing = نیست
lists-texts-unread = منتظر خواندن
lists-texts-unreviewed = هنوز کسی نخوانده
lists-texts-machine = ترجمه ماشین
lists-texts-stale = قدیمی
lists-texts-human = خوانده‌شده و درست
lists-sort = ترتیب
lists-sort-relevance = مناسب‌ترین‌ها اول
lists-sort-name = نام
lists-sort-organization = سازمان
lists-sort-checked = بیشترین مدت بدون بررسی، اول
lists-sort-changed = آخرین تغییرها اول

lists-count = { $total ->
    [0] چیزی پیدا نشد
    [one] { $total } مورد
   *[other] { $first } تا { $last } از { $total } مورد
}
lists-nothing = چیز مناسبی نیست. کلمه‌های کمتری بنویسید یا فیلترها را پاک کنید.
lists-page = صفحه { $page } از { $pages }
lists-page-next = صفحه بعدی
lists-page-previous = صفحه قبلی
lists-pages = صفحه‌های فهرست

lists-column-choose = انتخاب
lists-column-name = نام
lists-column-organization = سازمان
lists-column-place = مکان
lists-column-needs = نیازها
lists-column-state = وضعیت
lists-column-checked = بررسی
lists-column-texts = زبان‌ها
lists-column-services = خدمات
lists-column-country = کشور
lists-never-checked = هیچ‌وقت
lists-overdue = وقت بررسی است
lists-mark-draft = پیش‌نویس
lists-mark-reported = گزارش‌شده
lists-mark-example = نمونه
lists-mark-confidential = محرمانه
lists-place-hidden = پنهان، برای امنیت
lists-everywhere = همه‌جا
lists-found-because = مردم آن را پیدا می‌کنند:
lists-found-by-name = فقط از روی نامش پیدا شد. مردم با این کلمه‌ها به آن نمی‌رسند.
lists-missing = { $count ->
    [one] { $count } زبان کم است
   *[other] { $count } زبان کم است
}
lists-complete = به همه زبان‌ها

lists-status-active = فعال
lists-status-inactive = غیرفعال
lists-status-defunct = برای همیشه بسته
lists-status-temporarily-closed = فعلاً بسته
lists-status-active-hint = مردم به آنجا فرستاده می‌شوند.
lists-status-inactive-hint = مردم به آنجا فرستاده نمی‌شوند.
lists-status-defunct-hint = مردم به آنجا فرستاده نمی‌شوند. مورد با تاریخچه‌اش می‌ماند.
lists-status-temporarily-closed-hint = مردم آن را با این یادداشت می‌بینند که فعلاً بسته است.

lists-new-service = خدمت تازه
lists-new-answer = جواب تازه
lists-new-organization = سازمان تازه

lists-bulk = با انتخاب‌شده‌ها
lists-bulk-scope-chosen = آن‌هایی که در این صفحه علامت زده‌ام
lists-bulk-scope-all = { $total ->
    [one] همان { $total } موردی که در این فهرست است
   *[other] همه { $total } مورد این فهرست
}
lists-bulk-scope = کدام‌ها
lists-bulk-do = چه کاری
lists-bulk-choose-page = علامت زدن همه در این صفحه
lists-bulk-checked = علامت «امروز بررسی شد»
lists-bulk-status = تغییر وضعیت
lists-bulk-export = گرفتن در یک فایل
lists-bulk-confirm = گرفتن تأیید از ارائه‌دهندگان
lists-bulk-next = ادامه
lists-bulk-none = چیزی انتخاب نشده است. دست‌کم یکی را علامت بزنید و دوباره امتحان کنید.
lists-bulk-many = این برای یک بار خیلی زیاد است. فهرست را به { $most } مورد یا کمتر برسانید.
lists-bulk-title-checked = علامت «امروز بررسی شد» بخورند؟
lists-bulk-title-status = وضعیت تغییر کند؟
lists-bulk-about-checked = با نام خود می‌گویید که امروز این‌ها را بررسی کرده‌اید: هستند، و شماره‌های تلفن و ساعت‌ها درست است.
lists-bulk-about-status = فوراً برای مردم عملی می‌شود. می‌توانید هر مورد را در تاریخچه‌اش به حالت قبل برگردانید.
lists-bulk-names = { $count ->
    [one] این { $count } مورد تغییر می‌کند:
   *[other] این { $count } مورد تغییر می‌کنند:
}
lists-bulk-same = { $count ->
    [one] { $count } مورد دیگر همان‌طور می‌ماند، چون چیزی برایش تغییر نمی‌کند.
   *[other] { $count } مورد دیگر همان‌طور می‌مانند، چون چیزی برایشان تغییر نمی‌کند.
}
lists-bulk-second = نفر دومی باید قبول کند: این پیش‌نویس می‌شود
lists-bulk-new-status = وضعیت تازه
lists-bulk-why = دلیل
lists-bulk-why-hint = یک جمله برای تاریخچه. مثلاً: به همه تلفن کردم.
lists-bulk-why-missing = در یک جمله بنویسید چرا.
lists-bulk-title-confirm = گرفتن تأیید از ارائه‌دهندگان
lists-bulk-about-confirm = هر ارائه‌دهنده لینک خودش را می‌گیرد. خدمات را یکی پس از دیگری باز کنید.
lists-bulk-ask = ساختن لینک
lists-bulk-do-checked = بله، بررسی کرده‌ام
lists-bulk-do-status = تغییر دادن
lists-bulk-back = برگشت به فهرست
lists-bulk-done = { $count ->
    [0] چیزی تغییر نکرد.
    [one] { $count } مورد تغییر کرد.
   *[other] { $count } مورد تغییر کرد.
}
lists-bulk-partly = { $count } مورد تغییر کرد. { $drafts } مورد پیش‌نویس شد که نفر دومی باید قبول کند. به { $left } مورد دست نزدیم، چون در این میان کس دیگری آن را تغییر داده بود.

lists-service-edit = ویرایش
lists-service-texts = متن‌ها به همه زبان‌ها
lists-service-history = تاریخچه
lists-service-ask = گرفتن تأیید از ارائه‌دهنده
lists-service-hidden = این خدمت محرمانه است. جای آن را نمی‌بینید؛ فقط مسئولان حفاظت آن را می‌بینند.
lists-service-secret = محرمانه. هیچ‌وقت به کسی نگویید کجا است. مردم فقط شماره تلفن را می‌بینند.
lists-service-not-shown = مردم حالا این خدمت را نمی‌بینند.
lists-service-card = آن‌طور که مردم می‌بینند
lists-service-card-none = مردم این خدمت را نمی‌بینند، پس کارتی نیست.
lists-card-language = زبان کارت
lists-card-show = نشان دادن
lists-service-facts = مشخصات
lists-service-id = شماره در فهرست اصلی
lists-service-state = وضعیت
lists-service-organization = سازمان
lists-service-needs = نیازها
lists-service-accepts = با این وضعیت قبول می‌کنند
lists-service-groups = برای
lists-service-anyone = همه
lists-service-ages = سن
lists-service-age-from = از { $from } سال به بالا
lists-service-age-to = تا { $to } سال
lists-service-age-between = { $from } تا { $to } سال
lists-service-speaks = زبان‌هایی که آنجا حرف می‌زنند
lists-service-cost = هزینه
lists-service-appointment = وقت قبلی (نوبت)
lists-service-appointment-required = اول تلفن کنند و وقت بگیرند
lists-service-appointment-walk_in = بدون وقت قبلی بیایند
lists-service-access = دسترسی
lists-service-coverage = برای مردم در
lists-service-source = منبع
lists-service-checked = آخرین بررسی
lists-service-expires = معتبر تا
lists-service-email = ایمیل
lists-service-website = وب‌سایت
lists-service-phones = تلفن‌ها
lists-service-phone-of-organization = تلفن سازمان
lists-service-places = مکان‌ها
lists-service-online = آنلاین
lists-service-no-place = مکانی معلوم نیست.
lists-service-no-phone = تلفنی معلوم نیست.
lists-service-coordinates = نقطه روی نقشه
lists-service-coordinates-town = نقطه روی نقشه (مرکز شهر)
lists-service-hours = ساعت‌های کار
lists-service-hours-unknown = معلوم نیست
lists-service-today = امروز
lists-service-today-open = امروز { $times }
lists-service-today-closed = امروز بسته
lists-service-today-unknown = برای امروز معلوم نیست
lists-service-drafts = پیش‌نویس‌ها
lists-service-draft-by = { $title } – نوشته { $who }
lists-service-reports = گزارش‌ها
lists-service-reported = مردم گزارش داده‌اند که چیزی در این‌جا درست نیست.
lists-service-samples = سؤال‌هایی که باید به آن‌ها جواب بدهد
lists-service-languages = متن‌ها
lists-service-last-change = آخرین تغییر
lists-unknown = معلوم نیست
lists-yes = بله
lists-no = نه

lists-text-original = متن اصلی
lists-text-human = خوانده‌شده و درست
lists-text-unreviewed = هنوز خوانده نشده
lists-text-machine = ترجمه ماشین
lists-text-stale = قدیمی
lists-text-missing = نیست
lists-text-partly = بخشی

lists-texts-title = متن‌ها به همه زبان‌ها
lists-texts-about = اول متن اصلی است. اگر زبانی را خوب بلد هستید، متن آن را بخوانید. اگر درست است، با یک کلیک بگویید. نام شما همراه آن نگه داشته می‌شود.
lists-texts-choose = زبان‌هایی که نشان داده شود
lists-texts-show = نشان دادن
lists-texts-original = متن اصلی
lists-texts-original-unknown = کسی نگفته است این به چه زبانی نوشته شده. اول آن را در فرم این مورد بنویسید.
lists-texts-read = این را خواندم و درست است
lists-texts-read-by = { $who }، { $day }
lists-texts-edit = تغییر متن‌ها
lists-texts-edit-about = آنچه تغییر بدهید در پیش‌نویس می‌رود. وقتی پیش‌نویس منتشر شود، مردم آن را می‌بینند.
lists-texts-editing = در حال تغییر متن‌ها هستید. اول متن اصلی است: اگر آن را تغییر بدهید، همه ترجمه‌ها قدیمی می‌شود.
lists-texts-save = ذخیره در پیش‌نویس
lists-texts-cancel = هیچ چیز تغییر نکند
lists-texts-mine = آنچه نوشتم خواندم و درست است
lists-texts-nothing = چیزی را تغییر نداده‌اید.
lists-texts-saved = در پیش‌نویس ذخیره شد. همین‌جا آن را بررسی و منتشر کنید.
lists-texts-read-done = تشکر. ثبت شد که شما آن را خوانده‌اید.
lists-texts-moved = در این میان کسی این متن را تغییر داده است. چیزی ثبت نشد. متن را به شکل تازه‌اش دوباره بخوانید.
lists-texts-second = این به امنیت مردم مربوط است. پس متن را باید کسی بخواند که اجازهٔ انتشار آن را دارد و خودش آن را ننوشته است.
lists-texts-clash = در این میان کسی این مورد را تغییر داده است. نوشته شما در یک پیش‌نویس نگه داشته شد. آنجا هر دو را می‌بینید.
lists-texts-no-longer = متن اصلی پس از این ترجمه تغییر کرده است.
lists-texts-read-all = همه متن { $name } را خواندم و درست است
lists-texts-why = دلیل
lists-texts-why-hint = یک جمله برای تاریخچه. اختیاری است.
lists-texts-draft-open = برای این مورد از پیش پیش‌نویسی هست: { $title }، نوشته { $who }.
lists-texts-none = این مورد هنوز متنی ندارد.
lists-texts-of-organization = متن‌های سازمان
lists-field-name = نام
lists-field-alternate_name = نام‌های دیگر
lists-field-description = توضیح
lists-field-eligibility_description = چه کسانی می‌توانند بیایند
lists-field-application_process = چطور بیایند
lists-field-fees_description = هزینه
lists-field-interpretation_services = ترجمان (مترجم)
lists-field-alert = هشدار به مردم
lists-field-title = عنوان
lists-field-text = متن
lists-field-samples = سؤال‌ها
lists-field-samples-hint = سؤال‌هایی که مردم می‌پرسند، در هر سطر یکی. جواب باید با آن‌ها پیدا شود.

lists-answer-edit = تغییر دادن
lists-answer-new-title = جواب تازه
lists-answer-edit-title = تغییر جواب
lists-answer-facts = درباره این جواب
lists-answer-needs = نیازها
lists-answer-needs-hint = این جواب به کسی با چه نیازی کمک می‌کند؟
lists-answer-country = کشور
lists-answer-country-hint = خالی: در همه‌جا معتبر است.
lists-answer-source = منبع
lists-answer-source-hint = آدرس وب کسی که این را می‌گوید. مردم آن را زیر جواب می‌بینند.
lists-answer-assured = تاریخ بررسی
lists-answer-assured-hint = روزی که کسی آخرین بار جواب را با منبعش مقایسه کرده است.
lists-answer-checked-today = امروز آن را بررسی کردم
lists-answer-languages = زبان‌ها
lists-answer-leading = زبان اصلی همین است. وقتی تغییر کند، همه زبان‌های دیگر قدیمی می‌شود.
lists-answer-text-hint = متن ساده. یک سطر خالی، بند (پاراگراف) تازه می‌سازد. سطری که با «{"\u2066"}- {"\u2069"}» شروع شود یک بخش از فهرست است. آدرس‌های وب همان‌طور که هست می‌ماند.
lists-answer-preview = آن‌طور که تلگرام نشان می‌دهد
lists-answer-preview-show = دیدن شکل آن
lists-answer-add-language = افزودن زبان
lists-answer-add = افزودن
lists-answer-why = دلیل
lists-answer-why-hint = یک جمله برای تاریخچه. اختیاری است.
lists-answer-save = ذخیره در پیش‌نویس
lists-error-summary = لطفاً اول این‌ها را ببینید
lists-error-title = عنوان را بنویسید.
lists-error-text = متن را بنویسید.
lists-error-source = آدرس وب منبع را بنویسید. با {"\u2066"}https://{"\u2069"} شروع می‌شود
lists-error-need = دست‌کم یک نیاز انتخاب کنید.
lists-error-date = روزی بنویسید که در آینده نباشد.
lists-error-name = نام را بنویسید.
lists-error-email = این آدرس ایمیل نیست. شکل درست: {"\u2066"}help@example.org{"\u2069"}
lists-error-url = این آدرس وب نیست. با {"\u2066"}https://{"\u2069"} شروع می‌شود
lists-error-country = کشوری از فهرست انتخاب کنید.
lists-error-pair = عنوان و متن با هم لازم است: هر دو را بنویسید یا هر دو را خالی بگذارید.

lists-organization-edit-title = سازمان
lists-organization-new-title = سازمان تازه
lists-organization-save = ذخیره در پیش‌نویس
lists-organization-services = { $count ->
    [0] بدون خدمت
    [one] { $count } خدمت
   *[other] { $count } خدمت
}
lists-organization-show-services = نشان دادن خدمات آن
lists-organization-hidden = این سازمان یک خدمت محرمانه دارد و با چیز دیگری شناخته نمی‌شود. فقط مسئولان حفاظت می‌توانند آن را تغییر بدهند.

lists-export-about = همه فهرست اصلی در یک فایل، به شکل استاندارد HSDS 3. برنامه‌ها و سازمان‌های دیگر می‌توانند آن را بخوانند. جز جای خدمات محرمانه، همه چیز در آن هست.
lists-export-json = یک فایل JSON
lists-export-csv = جدول‌ها (فایل‌های CSV در یک {"\u2066"}.zip{"\u2069"})
lists-export-answers = جواب‌ها (JSON Lines)
lists-export-form = شکل فایل
lists-export-confidential = با جای خدمات محرمانه
lists-export-confidential-hint = فقط اگر ناچار هستید. فایل را در جای امن نگه دارید و پس از استفاده پاک کنید. نام شما در دفتر کارها ثبت می‌شود.
lists-export-download = دانلود

lists-home-unread = { $count ->
    [one] خدمت یا جواب به زبان شما متنی دارد که هنوز کسی نخوانده است
   *[other] خدمت و جواب به زبان شما متنی دارند که هنوز کسی نخوانده است
}

lists-unread = { $count ->
    [one] { $count } برای خواندن
   *[other] { $count } برای خواندن
}
