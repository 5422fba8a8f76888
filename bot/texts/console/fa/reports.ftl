reports-nav = گزارش‌ها
reports-title = گزارش‌های مردم
reports-about = مردم گفته‌اند چیزی در این موردها درست نیست. تلفن کنید یا ببینید، مورد را اصلاح کنید، بعد بنویسید چه کردید.
reports-about-money = گزارش‌هایی که می‌گوید کسی پول یا چیز دیگری خواسته، فقط به شما و مدیران سیستم نشان داده می‌شود.
reports-home = { $count ->
    [one] مورد که مردم می‌گویند درست نیست
   *[other] مورد که مردم می‌گویند درست نیستند
  }
reports-none = گزارش بازی نیست. تشکر.
reports-gone = موردی که دیگر نشان داده نمی‌شود
reports-doubtful = مشکوک
reports-doubtful-about = دو نفر یا بیشتر، در روزهای مختلف همین را گفته‌اند. تا به آن رسیدگی نکنید، کارت به مردم می‌گوید پیش از رفتن تلفن کنند.
reports-kind-closed = بسته بود یا دیگر آنجا نیست
reports-kind-wrong_number = شماره تلفن اشتباه است
reports-kind-wrong_address = آدرس اشتباه است
reports-kind-money = کسی پول یا چیز دیگری خواست
reports-kind-other = چیز دیگری درست نبود
reports-times = { $count ->
    [one] { $count } گزارش
   *[other] { $count } گزارش
  }
reports-before = { $count ->
    [one] آنچه پیش‌تر انجام شده ({ $count } یادداشت)
   *[other] آنچه پیش‌تر انجام شده ({ $count } یادداشت)
  }
reports-handle = رسیدگی کردم
reports-handle-money = به گزارش پول خواستن رسیدگی کردم
reports-note = چه دیدید و چه کردید؟
reports-note-hint = مثلاً: «دوشنبه تلفن کردم، جابه‌جا شده‌اند. آدرس اصلاح شد.» ننویسید چه کسی گزارش داده است. این یادداشت را بعداً نمی‌شود تغییر داد.
reports-note-missing = چیزی ذخیره نشد: در چند کلمه بنویسید چه دیدید و چه کردید.
reports-save = ذخیره و بستن گزارش‌ها
reports-handled = ذخیره شد. این گزارش‌ها بسته شد.
reports-pages = صفحه‌های گزارش‌ها
reports-newer = تازه‌تر
reports-older = قدیمی‌تر
reports-page = صفحه { $number } از { $pages }
