### آنچه مشاوران در گروه خود می‌خوانند. اصل: en.ftl. وضعیت: unreviewed، هنوز کسی که زبان مادری‌اش همین است ندیده است.

topic = { $number } · { $language }
summary-title = درخواست { $number }
summary-protection = گزارش محافظت { $number }
summary-crisis = شاید این شخص در خطر باشد. لطفاً اول همین‌جا جواب بدهید.
summary-language = زبان: { $language }
summary-needs = نیاز دارد به: { $needs }
summary-town = شهر: { $town }
summary-shown = آنچه دیده است: { $shown }
button-take = من می‌گیرم
button-bot = برگشت به ربات
button-close = بستن

requeued = دوباره در صف.
closed = بسته شد.
closed-by-person = شخص به برنامه برگشت. بسته شد.
erased = شخص خواست همه چیز پاک شود. بسته شد؛ دیگر چیزی رسانده نمی‌شود.
unreachable = نرسید: دیگر نمی‌شود به این شخص پیام داد (شاید ربات را متوقف کرده باشد).
not-open = این درخواست بسته است. نوشته شما نرسید.
