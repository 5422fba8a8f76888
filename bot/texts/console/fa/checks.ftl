checks-title = بررسی‌ها
checks-about = همه فهرست اصلی بررسی می‌شود تا چیزی کسی را به راه اشتباه نبرد.
checks-running = بررسی برای نخستین بار در حال انجام است.
checks-renewing = چیزی در فهرست اصلی تغییر کرده است. بررسی دوباره در حال انجام است؛ در پایین نتیجه بررسی قبلی را می‌بینید.
checks-kinds = نوع‌ها
checks-all = همه
checks-everything = نشان دادن همه نتیجه‌ها
checks-nothing = بررسی‌ها هیچ اشکالی پیدا نکرد. خسته نباشید.
checks-previous = قبلی
checks-next = بعدی
checks-page = { $page } از { $pages }
checks-severity-error = جدی
checks-severity-warning = نیاز به نگاه شما
checks-severity-info = کار مانده

checks-home-errors = { $count ->
    [one] مورد با اشکال جدی
   *[other] مورد با اشکال جدی
}
checks-home-warnings = { $count ->
    [one] مورد که باید نگاهی به آن کرد
   *[other] مورد که باید نگاهی به آن‌ها کرد
}
checks-home-due = { $count ->
    [one] مورد که مدت زیادی بررسی نشده است
   *[other] مورد که مدت زیادی بررسی نشده‌اند
}
checks-home-untranslated = { $count ->
    [one] مورد که به همه زبان‌ها متن ندارد
   *[other] مورد که به همه زبان‌ها متن ندارند
}

checks-code-no_phone = شماره تلفن ندارد
checks-way-no_phone = شماره تلفن را بنویسید. کسانی که کمک لازم دارند، اغلب ایمیل ندارند.
checks-code-no_language = معلوم نیست به چه زبان‌هایی حرف می‌زنند
checks-way-no_language = بنویسید کارکنان چه زبان‌هایی بلد هستند. مردم دنبال کسی هستند که حرفشان را بفهمد.
checks-code-no_need = هیچ نیازی انتخاب نشده است
checks-way-no_need = انتخاب کنید این خدمت برای چه نیازی است. بدون آن، مردم فقط از روی کلمه‌هایش پیدایش می‌کنند.
checks-code-phone_unlikely = شماره تلفن درست به نظر نمی‌رسد
checks-way-phone_unlikely = به این شماره تلفن کنید یا آن را جستجو کنید. در آن کشور چنین شماره‌ای نیست.
checks-code-link_suspicious = لینک نمی‌تواند کار کند
checks-way-link_suspicious = وب‌سایت ارائه‌دهنده را باز کنید و آدرس را دوباره کپی کنید.
checks-code-hours_unreadable = ساعت‌های کار خوانده نمی‌شود
checks-way-hours_unreadable = ساعت‌ها را روز به روز، از نو بنویسید.
checks-code-hours_never = هیچ‌وقت باز نیست
checks-way-hours_never = با این ساعت‌ها، این خدمت تمام سال بسته است. آن‌ها را از نو بنویسید.
checks-code-hours_expired = مهلت ساعت‌های کار گذشته است
checks-way-hours_expired = این ساعت‌ها تا روزی معتبر بود که گذشته است. ساعت‌های تازه را از ارائه‌دهنده بپرسید.
checks-code-zone_unknown = منطقه زمانی ناشناس
checks-way-zone_unknown = شهر یا کشور را دوباره انتخاب کنید تا ساعت درست باشد.
checks-code-coordinates_missing = مکان روی نقشه نیست
checks-way-coordinates_missing = مکان را روی نقشه انتخاب کنید. بدون آن نمی‌شود به کسی گفت چقدر دور است.
checks-code-coordinates_elsewhere = نقطه روی نقشه در کشور دیگری است
checks-way-coordinates_elsewhere = آدرس و نقطه روی نقشه با هم نمی‌خوانند. هر کدام را که اشتباه است اصلاح کنید.
checks-code-coordinates_in_sea = نقطه روی نقشه از هر شهری دور است
checks-way-coordinates_in_sea = شاید طول و عرض جغرافیایی جابه‌جا شده باشد. مکان را دوباره روی نقشه انتخاب کنید.
checks-code-location_unknown = مکان پیدا نشد
checks-way-location_unknown = این خدمت از مکانی نام می‌برد که در فهرست اصلی نیست. مکان را دوباره وارد کنید.
checks-code-organization_unknown = سازمان پیدا نشد
checks-way-organization_unknown = این خدمت از سازمانی نام می‌برد که در فهرست اصلی نیست. سازمانی انتخاب کنید.
checks-code-check_overdue = مدت زیادی بررسی نشده است
checks-way-check_overdue = به ارائه‌دهنده تلفن کنید و بپرسید همه چیز هنوز درست است یا نه، بعد آن را بررسی‌شده علامت بزنید.
checks-code-never_checked = هیچ‌وقت بررسی نشده است
checks-way-never_checked = روزی برای بررسی آن ثبت نشده است. بررسی کنید و تاریخ را بنویسید.
checks-code-expired = وقتش تمام شده است
checks-way-expired = روز پایان این خدمت گذشته است. روز تازه‌ای بنویسید یا آن را بسته علامت بزنید.
checks-code-contradiction = دو چیز متفاوت گفته شده است
checks-way-contradiction = متن و مشخصات انتخاب‌شده با هم نمی‌خوانند. هر کدام را که اشتباه است اصلاح کنید.
checks-code-duplicate = شاید دو بار این‌جا است
checks-way-duplicate = مورد دیگری در همان مکان تقریباً همین نام را دارد. آن را که بهتر است نگه دارید.
checks-code-untranslated = به بعضی زبان‌ها نیست
checks-way-untranslated = کسانی که به این زبان‌ها می‌خوانند، متن اصلی را با یک یادداشت می‌بینند. متن‌ها را اضافه کنید.
checks-code-stale_translation = ترجمه قدیمی است
checks-way-stale_translation = پس از آن متن اصلی تغییر کرده است. ترجمه را بخوانید و اصلاح کنید.
checks-code-machine_translated = فقط ماشین آن را ترجمه کرده است
checks-way-machine_translated = کسی که این زبان را بلد است باید آن را بخواند: این متن تعیین می‌کند به چه کسی کمک می‌شود.
