accounts-sign-in = ورود
accounts-name = نام
accounts-name-hint = همان نامی که همکاران این شخص را با آن صدا می‌کنند. در تاریخچه، کنار هر تغییر نوشته می‌شود.
accounts-password = رمز عبور
accounts-sign-in-wrong = نام یا رمز عبور درست نیست. هر دو را ببینید و دوباره امتحان کنید.
accounts-wait = { $minutes ->
    [one] چند بار اشتباه وارد شد. { $minutes } دقیقه صبر کنید، بعد دوباره امتحان کنید.
   *[other] چند بار اشتباه وارد شد. { $minutes } دقیقه صبر کنید، بعد دوباره امتحان کنید.
}
accounts-forgotten = رمز عبورم را فراموش کرده‌ام
accounts-forgotten-way = از مدیر سیستم لینک تازه بخواهید. با آن رمز عبور تازه‌ای انتخاب می‌کنید.
accounts-go-on = ادامه
accounts-start-again = شروع دوباره
accounts-cancel = لغو
accounts-save = ذخیره
accounts-yes = بله
accounts-no = نه

accounts-code-title = یک مرحله دیگر
accounts-code = کد
accounts-code-hint = شش رقمی که برنامه موبایل شما همین حالا نشان می‌دهد، یا یکی از کدهای بازیابی شما.
accounts-code-six = شش رقمی که برنامه همین حالا نشان می‌دهد.
accounts-code-wrong = این کد درست نیست یا پیش‌تر استفاده شده است. منتظر کد بعدی بمانید و آن را بنویسید.

accounts-link-gone = این لینک دیگر کار نمی‌کند
accounts-link-gone-way = یا یک بار استفاده شده، یا بیشتر از 24 ساعت از آن گذشته است. از مدیر سیستم لینک تازه بخواهید. اگر رمز عبور دارید، با آن وارد شوید.

accounts-welcome = خوش آمدید، { $name }
accounts-welcome-about = برای این میز کار رمز عبوری انتخاب کنید. هیچ کس دیگری آن را نمی‌داند.
accounts-welcome-go = ذخیره و ورود
accounts-password-new = رمز عبور تازه
accounts-password-hint = { $least ->
    [one] دست‌کم { $least } حرف یا نشانه.
   *[other] دست‌کم { $least } حرف یا نشانه. چهار کلمه بی‌ربط به هم، آسان به یاد می‌ماند و سخت حدس زده می‌شود.
}
accounts-password-again = همان رمز، یک بار دیگر
accounts-password-present = رمز عبور فعلی
accounts-password-change = تغییر رمز عبور
accounts-password-changed = رمز عبور شما تغییر کرد. در مرورگرهای دیگر باید دوباره وارد شوید.
accounts-password-short = خیلی کوتاه است: دست‌کم { $least } حرف یا نشانه بنویسید.
accounts-password-long = خیلی طولانی است: بیشتر از { $most } حرف یا نشانه نباشد.
accounts-password-name = بخش بزرگی از آن نام شما است. چیزی انتخاب کنید که دیگران نمی‌دانند.
accounts-password-simple = تکرار چند حرف یکسان را آسان می‌شود حدس زد. چیز طولانی‌تر و گوناگون‌تری انتخاب کنید.
accounts-password-differs = این دو یکی نیستند. رمز عبور را در هر دو جا دوباره بنویسید.
accounts-present-wrong = این رمز عبور فعلی شما نیست. دوباره امتحان کنید.

accounts-role = نقش
accounts-role-viewer-may = همه چیز را جز آدرس‌های محرمانه می‌بیند، چیزی را تغییر نمی‌دهد
accounts-role-editor-may = می‌نویسد و اصلاح می‌کند؛ کس دیگری منتشر می‌کند
accounts-role-publisher-may = می‌نویسد، اصلاح می‌کند و منتشر می‌کند
accounts-role-protection-may = آدرس‌های محرمانه و گزارش‌های بدرفتاری را می‌بیند و متن‌های مربوط به امنیت مردم را بار دوم بررسی می‌کند
accounts-role-admin-may = هر کاری می‌تواند بکند و به دیگران دسترسی می‌دهد
accounts-language = زبان
accounts-language-label = زبان این صفحه‌ها

accounts-second-step = مرحله دوم با موبایل
accounts-second-step-short = مرحله دوم
accounts-second-step-about = با کدی از موبایل شما، کسی نمی‌تواند تنها با رمز عبورتان وارد شود. راه‌اندازی آن دو دقیقه وقت می‌گیرد.
accounts-second-step-scan = این تصویر را با برنامه‌ای که کد می‌سازد اسکن کنید
accounts-second-step-apps = هر برنامه‌ای که چنین کدهایی می‌سازد خوب است، مثلاً Aegis، FreeOTP، Google Authenticator یا برنامه رمزهای آیفون.
accounts-second-step-picture = کد QR با همان کلیدی که در پایین نوشته شده است
accounts-second-step-typed = یا این کلید را در برنامه بنویسید:
accounts-second-step-prove = کدی را که برنامه نشان می‌دهد بنویسید
accounts-second-step-on = فعال کردن
accounts-second-step-later = حالا نه
accounts-second-step-set-up = راه‌اندازی
accounts-second-step-is-on = فعال
accounts-second-step-is-off = مرحله دوم غیرفعال است.
accounts-second-step-switch-off = غیرفعال کردن
accounts-recovery = کدهای بازیابی شما
accounts-recovery-about = این کدها را روی کاغذ بنویسید یا چاپ کنید و جایی که مدارک مهم خود را می‌گذارید نگه دارید. اگر موبایل شما گم شود، با هر کد یک بار می‌توانید وارد شوید. فقط همین حالا نشان داده می‌شوند.
accounts-recovery-done = نگهشان داشتم
accounts-recovery-new = کدهای بازیابی تازه
accounts-recovery-new-about = پس از آن کدهای قبلی کار نمی‌کنند.

accounts-sessions = جاهایی که وارد شده‌اید
accounts-sessions-about = اگر یکی از این‌ها را نمی‌شناسید، از آن خارج شوید و رمز عبور خود را تغییر بدهید.
accounts-session-unknown = مرورگر ناشناس
accounts-session-seen = آخرین استفاده: { $when }
accounts-session-this = همین مرورگر
accounts-session-end = خروج از آنجا
accounts-session-ended = از آنجا خارج شدید.
accounts-sessions-end = خروج از همه جاهای دیگر
accounts-sessions-ended = از همه جاهای دیگر خارج شدید.

accounts-operators = همکاران
accounts-state = وضعیت
accounts-state-invited = هنوز وارد نشده
accounts-state-active = فعال
accounts-state-locked = قفل‌شده
accounts-last-sign-in = آخرین ورود
accounts-added = تاریخ افزودن
accounts-what-they-did = کارهایی که انجام داده
accounts-add = افزودن همکار
accounts-add-about = لینکی می‌گیرید تا به این شخص بدهید. او با آن خودش رمز عبور خود را انتخاب می‌کند.
accounts-link = لینک نخستین ورود
accounts-link-about = این لینک را به { $name } بدهید، در پیامی که فقط خودش می‌خواند. یک بار و تا 24 ساعت کار می‌کند.
accounts-link-once = فقط همین حالا نشان داده می‌شود. اگر گم شد، لینک تازه بسازید.
accounts-link-done = کپی کردم
accounts-link-new = لینک تازه
accounts-link-new-about = برای کسی که رمز عبورش را فراموش کرده یا موبایلش را گم کرده است. رمز عبور و مرحله دوم او فوراً از کار می‌افتد و از همه جا خارج می‌شود.
accounts-role-change = تغییر نقش
accounts-role-changed = نقش تازه { $name } ثبت شد.
accounts-lock = قفل کردن
accounts-unlock = باز کردن قفل
accounts-lock-about = همکاری که قفل شود، فوراً خارج می‌شود و دیگر نمی‌تواند وارد شود. هیچ کاری که کرده از دست نمی‌رود.
accounts-locked-now = حساب { $name } قفل شد.
accounts-unlocked-now = { $name } دوباره می‌تواند وارد شود.
accounts-remove = حذف
accounts-remove-open = حذف این همکار
accounts-remove-about = { $name } دیگر نمی‌تواند وارد شود. کارهایی که کرده با نام خودش در تاریخچه می‌ماند.
accounts-remove-yes = حذف { $name }
accounts-removed = { $name } حذف شد.
accounts-problem-name = نامی با 1 تا 60 حرف بنویسید.
accounts-problem-taken = همکار دیگری همین نام را دارد. نام خانوادگی (تخلص) یا شهر را هم بنویسید تا با هم اشتباه نشوند.
accounts-problem-last_admin = این شخص تنها مدیر سیستم است. اول کس دیگری را مدیر سیستم کنید.
accounts-problem-unknown = همکاری با این نام نیست.
