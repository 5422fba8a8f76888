# «احصایه»: څومره کسانو پوښتنه وکړه، او ځواب یې تر لاسه کړ که نه. د یوه یوه کس په اړه هېڅ نشته.

numbers-nav = احصایه
numbers-title = احصایه
numbers-about = یوازې هغه کسان شمېرل کېږي چې منلې یې ده معلومات یې وساتل شي، او هېڅکله نه لیکل کېږي چې څوک دي. هغه پوښتنې چې د خطر، تاوتریخوالي یا یوازې پاتې ماشوم په اړه وي، بیخي نه شمېرل کېږي. له { $fewest } کم عددونه پټ دي، او هغه هم چې دا ترې معلومېدای شي.
numbers-period = موده
numbers-show = ښودل
numbers-csv = د CSV په بڼه ډاونلوډ
numbers-until = له { $first } تر { $last }. نننۍ ورځ لا نه ده شمېرل شوې.
numbers-empty = په دې موده کې هېڅ نه دي شمېرل شوي.
numbers-hidden = پټ
numbers-hidden-why = پټ دی، ځکه چې له { $fewest } کم کسان ترې معلومېدای شي
numbers-what-questions = پوښتنې
numbers-what-answered = ځواب شوې
numbers-what-unanswered = بې ځوابه
numbers-what-handed-over = سلاکار ته سپارل شوې
numbers-what-helpful = «مرسته یې وکړه»
numbers-what-unhelpful = «څه سم نه وو»
numbers-total = ټول
numbers-by-time = د ورځې یا میاشتې له مخې
numbers-by-language = د ژبې له مخې
numbers-by-need = د اړتیا له مخې
numbers-name-time = کله
numbers-name-language = ژبه
numbers-name-need = اړتیا
numbers-need-unclear = روښانه نه ده
numbers-plot-time = پوښتنې د وخت په تېرېدو
numbers-plot-needs = خلک تر ټولو ډېر څه غواړي
numbers-plot-about = د ځواب شوو او بې ځوابه پوښتنو ستنې. همدا عددونه لاندې په «د ورځې یا میاشتې له مخې» جدول کې دي.
numbers-bar = { $when }: ځواب شوې { $answered }، بې ځوابه { $unanswered }
numbers-bar-asked = { $when }: پوښتنې { $questions }
numbers-undivided = هغه پوښتنې چې برخې یې پټې دي
numbers-wait = د سلاکار تر لومړي ځواب پورې وخت
numbers-wait-few = په دې موده کې له { $fewest } کمې خبرې سلاکار ته سپارل شوې دي، نو هېڅ نه ښودل کېږي.
numbers-wait-usual = { $minutes ->
    [one] نیمايي خلکو { $minutes } دقیقه یا کم انتظار کړی دی.
   *[other] نیمايي خلکو { $minutes } دقیقې یا کم انتظار کړی دی.
  }
numbers-wait-long = { $minutes ->
    [one] له هرو لسو کسانو نهو یې { $minutes } دقیقه یا کم انتظار کړی دی.
   *[other] له هرو لسو کسانو نهو یې { $minutes } دقیقې یا کم انتظار کړی دی.
  }
numbers-wait-about = له هغه وخته شمېرل کېږي چې کس له انسان سره خبرې وغواړي، د سلاکار تر لومړي پیغامه؛ شپې او د اونۍ رخصتۍ هم پکې دي. بندې شوې غوښتنې له { $days } ورځو وروسته لرې کېږي، نو تر دې زړې دلته نشته.

# Answers with a button after a counsellor's case was closed
numbers-after = له سلاکار سره له خبرو وروسته
numbers-after-about = خلکو د خبرو له پای ته رسېدو وروسته په تڼۍ څه ځواب ورکړ. ځواب ورکول لازمي نه دي.
numbers-what-helped-yes = مرسته یې وکړه
numbers-what-helped-no = مرسته یې ونه کړه
numbers-what-got-yes = هغه څه یې ترلاسه کړل چې ورته اړ وو
numbers-what-got-later = لا نه
numbers-what-got-no = ترلاسه یې نه کړل
