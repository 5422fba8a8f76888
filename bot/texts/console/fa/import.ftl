import-nav = وارد کردن فایل
import-title = وارد کردن فایل
import-intro = خدمات یا جواب‌ها را از فایل وارد کنید. تا نبینید در آن چیست و قبول نکنید، چیزی تغییر نمی‌کند.
import-file = فایل
import-file-hint = جدول ({"\u2066"}.xlsx{"\u2069"} یا {"\u2066"}.csv{"\u2069"})، خدمات به شکل HSDS ({"\u2066"}.json{"\u2069"} یا یک {"\u2066"}.zip{"\u2069"} از فایل‌های CSV)، یا جواب‌ها ({"\u2066"}.jsonl{"\u2069"}). تا { $megabytes } مگابایت.
import-send = خواندن فایل
import-kinds = چه فایل‌هایی می‌شود وارد کرد؟
import-kind-sheet = جدول: در هر سطر یک خدمت، با هر ستونی و به هر ترتیبی. شما می‌گویید در هر ستون چیست.
import-kind-hsds = HSDS: شکلی که فهرست‌های خدمات با آن رد و بدل می‌شود. JSON، یا چند فایل CSV در یک {"\u2066"}.zip{"\u2069"}.
import-kind-answers = جواب‌ها: در هر سطر یک سؤال و جواب، به شکل JSON Lines.
import-private = فایل شما به شکل خصوصی روی این کمپیوتر می‌ماند تا تصمیم بگیرید، حداکثر 24 ساعت، و بعد پاک می‌شود.
import-waiting = فایل‌هایی که منتظر تصمیم شما است
import-waiting-since = خوانده‌شده: { $ago }
import-remove = حذف فایل
import-removed = فایل حذف شد. چیزی وارد نشد.
import-open = ادامه با این فایل

import-refused-empty = این فایل خالی است. فایل دیگری انتخاب کنید.
import-refused-too_large = این فایل از { $megabytes } مگابایت بزرگ‌تر است. آن را چند بخش کنید، یا از کسی که مسئول این کمپیوتر است بخواهید اندازه مجاز را بیشتر کند.
import-refused-ending = این نوع فایل خوانده نمی‌شود. آن را به شکل {"\u2066"}.xlsx{"\u2069"}، {"\u2066"}.csv{"\u2069"}، {"\u2066"}.json{"\u2069"}، {"\u2066"}.jsonl{"\u2069"} یا {"\u2066"}.zip{"\u2069"} ذخیره کنید.
import-refused-bomb = این فایل وقتی باز شود بسیار بزرگ‌تر از آن است که در فهرست اصلی جا بگیرد. باز نشد.
import-refused-outside = این بسته از پوشه‌هایی بیرون از خودش نام می‌برد. باز نشد.
import-refused-damaged = این فایل خراب است. دوباره ذخیره یا دانلودش کنید.
import-refused-none = اول فایلی انتخاب کنید.
import-gone = این فایل دیگر این‌جا نیست. فایل‌ها پس از 24 ساعت پاک می‌شوند. دوباره بفرستید.

import-reading = در حال خواندن فایل …
import-reading-count = { $done } از { $total }
import-comparing = در حال مقایسه با آنچه هست …
import-failed = این فایل خوانده نشد
import-failed-line = سطر { $line }
import-failed-expected = باید این باشد:
import-failed-found = این است:

import-columns = در هر ستون چیست؟
import-columns-intro = از عنوان ستون‌ها و آنچه زیرشان است حدس زدیم. لطفاً هر چه اشتباه است اصلاح کنید. ستون‌هایی که کنار بگذارید خوانده نمی‌شود.
import-columns-remembered = شما یا یکی از همکاران پیش‌تر جدولی با همین عنوان‌ها را توضیح داده‌اید. این یکی را هم همان‌طور می‌خوانیم.
import-column = ستون در فایل شما
import-is = چیست
import-leave-out = کنار گذاشتن
import-languages-group = همین متن به زبانی دیگر
import-in-language = { $field }: { $spoken }
import-tab = برگه
import-tab-hint = این فایل چند برگه دارد. یکی از آن‌ها خوانده می‌شود.
import-tab-change = خواندن این برگه
import-for-all = برای همه سطرها
import-country = کشور، اگر در سطر نباشد
import-country-hint = شماره تلفن‌های بدون کد کشور، شماره همین کشور دانسته می‌شود.
import-country-none = معلوم نیست
import-city = شهر، اگر در سطر نباشد
import-organization = سازمان، اگر در سطر نباشد
import-text-language = زبان متن‌ها
import-words = کلمه‌هایی برای نوع کمک که نمی‌شناسیم
import-words-hint = بگویید هر کلمه یعنی کدام نوع کمک. آن را برای جدول‌هایی با همین عنوان‌ها یادمان می‌ماند.
import-word-times = { $count ->
    [one] در { $count } سطر
   *[other] در { $count } سطر
 }
import-word-none = هیچ‌کدام
import-preview = نخستین سطرها به شکل خدمت
import-preview-hint = این‌طور وارد می‌شوند.
import-preview-show = نشان دادن نخستین سطرها
import-go-on = ادامه
import-needs-name = بگویید نام، سازمان یا توضیح در کدام ستون است. سطری که هیچ‌کدام را نداشته باشد خدمت نیست.
import-encoding = حروف با { $encoding } خوانده شد

import-field-name = نام خدمت
import-field-organization = سازمان
import-field-description = توضیح
import-field-needs = نوع کمک
import-field-address = خیابان (سرک) و شماره
import-field-city = شهر
import-field-region = منطقه
import-field-postal_code = کد پستی
import-field-country = کشور
import-field-latitude = عرض جغرافیایی
import-field-longitude = طول جغرافیایی
import-field-coordinates = عرض و طول جغرافیایی با هم
import-field-phone = تلفن
import-field-email = ایمیل
import-field-url = وب‌سایت
import-field-hours = ساعت‌های کار
import-field-hours-day = ساعت‌های کار در { $day }
import-field-appointment = وقت قبلی (نوبت) لازم است؟
import-field-eligibility = برای چه کسانی
import-field-languages = زبان‌هایی که حرف می‌زنند
import-field-cost = هزینه
import-field-minimum_age = کمترین سن
import-field-maximum_age = بیشترین سن
import-field-accessibility = دسترسی
import-field-status = وضعیت (فعال یا نه)
import-field-alert = یادداشت مهم
import-field-confidential = مکان محرمانه است؟
import-field-assured_date = آخرین بررسی
import-field-source = منبع
import-field-id = شناسه

import-report = در این فایل چیست
import-nothing-changes = چیزی تغییر نمی‌کند: همه این‌ها به همین شکل در فهرست اصلی هست.
import-nothing-there = در این فایل چیزی نیست که بشود وارد کرد.
import-count-new = { $count ->
    [one] { $count } تازه
   *[other] { $count } تازه
 }
import-count-changed = { $count ->
    [one] { $count } تغییرکرده
   *[other] { $count } تغییرکرده
 }
import-count-unchanged = { $count ->
    [one] { $count } بدون تغییر
   *[other] { $count } بدون تغییر
 }
import-count-kept = { $count ->
    [one] { $count } کامل می‌ماند (در فایل بدون بخش‌های محرمانه است)
   *[other] { $count } کامل می‌مانند (در فایل بدون بخش‌های محرمانه هستند)
 }
import-count-refused = { $count ->
    [one] { $count } قابل استفاده نیست
   *[other] { $count } قابل استفاده نیستند
 }
import-state-new = تازه
import-state-changed = تغییرکرده
import-state-unchanged = بدون تغییر
import-state-kept = کامل می‌ماند
import-look = این را ببینید
import-edited = { $who } این را در فهرست اصلی ویرایش کرده است. اگر آن را از فایل وارد کنید، کار او تغییر می‌کند.
import-second = امنیت کسی به این وابسته است. پیش‌نویس می‌شود و نفر دومی آن را منتشر می‌کند.
import-take = وارد کردن این مورد
import-take-name = وارد کردن { $name }
import-all-sound = انتخاب همه موردهای بی‌اشکال
import-all = انتخاب همه
import-none = انتخاب هیچ‌کدام
import-chosen = { $count ->
    [one] { $count } انتخاب شده
   *[other] { $count } انتخاب شده
 }
import-write = وارد کردن انتخاب‌شده‌ها
import-write-hint = همه انتخاب‌شده‌ها با هم وارد می‌شوند. مردم در یک ثانیه آن‌ها را پیدا می‌کنند. بعداً می‌توانید هر کدام را در تاریخچه‌اش به حالت قبل برگردانید.
import-none-chosen = اول دست‌کم یک مورد انتخاب کنید.
import-written = { $count ->
    [0] لازم نبود چیزی تغییر کند.
    [one] { $count } مورد وارد شد.
   *[other] { $count } مورد وارد شد.
 }
import-written-drafts = { $count ->
    [0] چیزی منتشر نشد.
    [one] { $count } مورد وارد شد.
   *[other] { $count } مورد وارد شد.
 } { $drafts ->
    [one] { $drafts } مورد پیش‌نویس شد که نفر دومی منتشر می‌کند.
   *[other] { $drafts } مورد پیش‌نویس شد که نفر دومی منتشر می‌کند.
 }
import-moved = { $count ->
    [one] در این میان کسی { $count } مورد از این‌ها را تغییر داده است. چیزی نوشته نشد. دوباره آن را ببینید.
   *[other] در این میان کسی { $count } مورد از این‌ها را تغییر داده است. چیزی نوشته نشد. دوباره آن‌ها را ببینید.
 }
import-filter = نشان دادن
import-filter-all = همه
import-filter-look = آنچه نیاز به نگاه دارد
import-filter-new = تازه
import-filter-changed = تغییرکرده
import-page-before = قبلی
import-page-next = بعدی
import-page-of = صفحه { $page } از { $pages }
import-changes = چه تغییر می‌کند
import-change-field = بخش
import-change-before = حالا
import-change-after = از فایل
import-change-nothing = هیچ
import-changes-more = { $count ->
    [one] و { $count } تغییر دیگر
   *[other] و { $count } تغییر دیگر
 }
import-changes-hidden = مکان این خدمت محرمانه است. فقط کسانی با نقش «حفاظت» می‌بینند چه تغییر می‌کند.
import-facts = چه نوشته است
import-issues = آنچه متوجه شدیم
import-astray = درباره کل فایل
import-astray-more = این‌ها مربوط به موردی نیست که بشود وارد کرد.
import-line = سطر { $line }
import-repaired = درست شد
import-refused = کنار گذاشته شد
import-noted = لطفاً ببینید
import-became = تبدیل شد به
import-issues-more = { $count ->
    [one] و { $count } مورد دیگر مانند این‌ها
   *[other] و { $count } مورد دیگر مانند این‌ها
 }

import-issue-ages_contradict = کمترین سن از بیشترین سن بزرگ‌تر است. هر دو کنار گذاشته شد.
import-issue-attribute_value = این کلمه از کلمه‌هایی نیست که برای این بخش می‌شناسیم.
import-issue-cells_extra = خانه‌های این سطر از عنوان‌ها بیشتر است.
import-issue-cells_missing = خانه‌های این سطر از عنوان‌ها کمتر است.
import-issue-column_repeated = دو ستون یک عنوان دارند.
import-issue-column_unnamed = این در ستونی بدون عنوان است.
import-issue-control_characters = نشانه‌های نامرئی برداشته شد.
import-issue-coordinates_elsewhere = این نقطه در کشوری که در آدرس آمده نیست.
import-issue-coordinates_incomplete = عرض و طول جغرافیایی با هم لازم است؛ یکی نیست.
import-issue-coordinates_invalid = این جایی روی زمین نیست. این‌طور بنویسید: {"\u2066"}45.75, 21.22{"\u2069"}
import-issue-coordinates_out_of_range = این جایی روی زمین نیست.
import-issue-coordinates_swapped = عرض و طول جغرافیایی جابه‌جا بود.
import-issue-coordinates_text = عددهای نقطه روی نقشه به شکل متن نوشته شده بود.
import-issue-country_unknown = { $action ->
    [repaired] نام کشور با کلمه نوشته شده بود.
   *[other] این کشور را نمی‌شناسیم. کد دوحرفی آن را بنویسید، مثل RO.
 }
import-issue-date_invalid = این تاریخ روشن نیست. این‌طور بنویسید: {"\u2066"}2026-11-21{"\u2069"}
import-issue-days_invalid = این روزها روشن نیست. این ساعت‌ها به کار نمی‌رود.
import-issue-days_written = روزها با کلمه نوشته شده بود.
import-issue-description_unreadable = توضیح این بسته خوانده نمی‌شود. جدول‌ها خوانده می‌شوند.
import-issue-email_invalid = { $action ->
    [repaired] آدرس ایمیل درست شد.
   *[other] این آدرس ایمیل نیست.
 }
import-issue-encoding_invalid = این متن خراب است. فایل را با UTF-8 ذخیره کنید.
import-issue-file_missing = بسته از این فایل نام می‌برد، ولی فایل نیست.
import-issue-file_unknown = این فایل خوانده نمی‌شود.
import-issue-hours_unclear = این ساعت‌ها برای ما روشن نیست. همان‌طور که نوشته شده در توضیح می‌ماند. این‌طور بنویسید: {"\u2066"}Mo-Fr 9-17{"\u2069"}
import-issue-id_missing = شناسه نداشت و شناسه‌ای گرفت.
import-issue-id_repeated = { $action ->
    [repaired] دو چیز مختلف یک شناسه داشتند. این یکی شناسه خودش را گرفت.
    [refused] این شناسه دو بار آمده است. اولی نگه داشته شد.
   *[other] همین چیز دو بار هست. یک بار نگه داشته شد.
 }
import-issue-json_invalid = این سطر JSON درست نیست.
import-issue-language_code = زبان به شکل دیگری نوشته شده بود.
import-issue-language_repeated = این جواب به این زبان دو بار هست. اولی نگه داشته شد.
import-issue-language_unknown = این زبان را نمی‌شناسیم. نام یا کد دوحرفی آن را بنویسید، مثل uk.
import-issue-language_missing = زبان نیست.
import-issue-link_invalid = { $action ->
    [repaired] آدرس وب کامل شد.
   *[other] این آدرس وب نیست.
 }
import-issue-markup_removed = شکل‌دهی متن برداشته شد؛ خود متن ماند.
import-issue-name_missing = { $action ->
    [repaired] نام نداشت؛ از چیزهای دیگری که هست نامی گرفتیم.
   *[other] نام ندارد. بدون نام قابل استفاده نیست.
 }
import-issue-need_unknown = این نوع کمک را نمی‌شناسیم. در بالا بگویید یعنی کدام.
import-issue-no_location = مکان ندارد. برای کمک آنلاین یا تلفنی درست است.
import-issue-no_object = این یک مورد نیست.
import-issue-number_invalid = این عدد صحیح نیست.
import-issue-owner_unknown = پیدا نکردیم این مربوط به چیست.
import-issue-phone_invalid = این شماره تلفن نیست.
import-issue-phone_missing = تلفن بدون شماره.
import-issue-phone_unlikely = در کشورش نمی‌شود این شماره را گرفت. لطفاً بررسی کنید.
import-issue-phone_words = شماره از کلمه‌های اطرافش جدا شد.
import-issue-quote_unclosed = نشانه نقل قول بسته نشده است. سطر همان‌طور که هست خوانده شد.
import-issue-record_unused = هیچ خدمتی از این نام نمی‌برد. کنار گذاشته شد.
import-issue-reference_unknown = این شناسه به جایی نمی‌رسد.
import-issue-rows_cut = جدول خیلی طولانی است. سطرهای آخر کنار گذاشته شد.
import-issue-said_differently = یک چیز به دو شکل توضیح داده شده است. آنچه اول آمده معتبر است.
import-issue-schedule_closed = این می‌گوید چه وقت بسته است. ما فقط وقت‌های باز بودن را نگه می‌داریم.
import-issue-second_value = فقط یکی از این‌ها را می‌شود نگه داشت؛ اولی ماند.
import-issue-several_slots = چند ساعت در یک خانه از هم جدا شد.
import-issue-source_url_missing = آدرس وب منبع نیست.
import-issue-status_missing = نگفته بود فعال است یا نه. آن را فعال می‌گیریم.
import-issue-status_unknown = { $action ->
    [repaired] این وضعیت را نمی‌شناسیم، پس تا کسی بیشتر بگوید این خدمت پنهان می‌ماند.
   *[other] این وضعیت را نمی‌شناسیم.
 }
import-issue-text_invalid = این متن نیست.
import-issue-text_missing = متن نیست.
import-issue-time_invalid = این ساعت نیست. این‌طور بنویسید: 16:00
import-issue-time_offset = ساعت با اختلاف ساعت نوشته شده بود. ساعت همان محل را می‌گیریم.
import-issue-time_written = ساعت به شکل دیگری نوشته شده بود.
import-issue-timezone_offset = اختلاف ساعت ثابت، نیمی از سال اشتباه است. ساعت همان محل را می‌گیریم.
import-issue-title_missing = عنوان نیست.
import-issue-total_wrong = فایل موردهای خود را اشتباه شمرده است. زیانی ندارد.
import-issue-translation_incomplete = ترجمه چیزی کم دارد.
import-issue-translation_orphan = متنی را که این ترجمه آن است پیدا نکردیم.
import-issue-translation_repeated = به یک زبان دو ترجمه هست. اولی نگه داشته شد.
import-issue-translation_stale = متن اصلی پس از این ترجمه تغییر کرده است.
import-issue-translation_status = این وضعیت ترجمه را نمی‌شناسیم. آن را هنوز بررسی‌نشده می‌گیریم.
import-issue-type_invalid = این چیزی نیست که باید در این بخش باشد.
import-issue-until_and_count = پایان و تعداد دفعه‌ها با هم نمی‌خوانند. پایان معتبر است.
import-issue-weekday_unknown = این روز را نمی‌شناسیم.
import-issue-other = این آن‌طور که باید نیست.

import-home-waiting = { $count ->
    [one] فایل منتظر تصمیم شما است
   *[other] فایل منتظر تصمیم شما است
 }
