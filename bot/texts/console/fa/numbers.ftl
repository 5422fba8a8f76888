numbers-nav = آمار
numbers-title = آمار
numbers-about = فقط کسانی شمرده می‌شوند که قبول کرده‌اند چیزی از آن‌ها نگه داشته شود، و هیچ‌وقت معلوم نیست کیستند. سؤال‌هایی که از خطر، خشونت یا کودک تنها حرف می‌زنند اصلاً شمرده نمی‌شوند. عددهای کمتر از { $fewest } پنهان است، و نیز عددهایی که بشود از آن‌ها به این عددها رسید.
numbers-period = دوره
numbers-show = نشان دادن
numbers-csv = دانلود به شکل CSV
numbers-until = از { $first } تا { $last }. امروز هنوز شمرده نشده است.
numbers-empty = در این مدت چیزی شمرده نشده است.
numbers-hidden = پنهان
numbers-hidden-why = پنهان است، چون می‌شد از آن به کمتر از { $fewest } نفر رسید
numbers-what-questions = سؤال‌ها
numbers-what-answered = با جواب
numbers-what-unanswered = بی‌جواب
numbers-what-handed-over = سپرده‌شده به مشاور
numbers-what-helpful = «این کمک کرد»
numbers-what-unhelpful = «چیزی درست نبود»
numbers-total = مجموع
numbers-by-time = بر اساس روز یا ماه
numbers-by-language = بر اساس زبان
numbers-by-need = بر اساس نیاز
numbers-name-time = زمان
numbers-name-language = زبان
numbers-name-need = نیاز
numbers-need-unclear = روشن نیست
numbers-plot-time = سؤال‌ها در طول زمان
numbers-plot-needs = مردم بیشتر چه می‌پرسند
numbers-plot-about = ستون‌هایی از سؤال‌های با جواب و بی‌جواب. همین عددها در جدول «بر اساس روز یا ماه» در پایین آمده است.
numbers-bar = { $when }: { $answered } با جواب، { $unanswered } بی‌جواب
numbers-bar-asked = { $when }: { $questions } سؤال
numbers-undivided = سؤال‌هایی که بخش‌هایشان پنهان است
numbers-wait = مدت انتظار تا نخستین جواب مشاور
numbers-wait-few = در این مدت کمتر از { $fewest } گفتگو به مشاور سپرده شده است، پس چیزی نشان داده نمی‌شود.
numbers-wait-usual = { $minutes ->
    [one] نیمی از مردم { $minutes } دقیقه یا کمتر منتظر ماندند.
   *[other] نیمی از مردم { $minutes } دقیقه یا کمتر منتظر ماندند.
  }
numbers-wait-long = { $minutes ->
    [one] از هر ده نفر، نُه نفر { $minutes } دقیقه یا کمتر منتظر ماندند.
   *[other] از هر ده نفر، نُه نفر { $minutes } دقیقه یا کمتر منتظر ماندند.
  }
numbers-wait-about = از وقتی کسی می‌خواهد با انسان حرف بزند تا نخستین پیام مشاور، با شب‌ها و آخر هفته‌ها. درخواست‌های بسته پس از { $days } روز پاک می‌شوند، پس قدیمی‌ترها این‌جا نیستند.

# Answers with a button after a counsellor's case was closed
numbers-after = پس از گفت‌وگو با مشاور
numbers-after-about = آنچه مردم پس از پایان گفت‌وگو با دکمه جواب دادند. جواب دادن اجباری نیست.
numbers-what-helped-yes = کمک کرد
numbers-what-helped-no = کمک نکرد
numbers-what-got-yes = آنچه لازم داشتند گرفتند
numbers-what-got-later = هنوز نه
numbers-what-got-no = نگرفتند
