# «راپورونه»: خلک د کارت لاندې وايي چې «بند و»، «شمېره غلطه وه» …؛ کارکوونکی یې څېړي.

reports-nav = راپورونه
reports-title = د خلکو راپورونه
reports-about = خلکو ویلي چې په دې معلوماتو کې څه سم نه دي. زنګ ووهئ یا یې وګورئ، معلومات سم کړئ، بیا ولیکئ چې څه مو وکړل.
reports-about-money = هغه راپورونه چې چا پیسې یا بل څه غوښتي، یوازې تاسو ته او مدیرانو ته ښودل کېږي.
reports-home = { $count ->
    [one] ثبت چې خلک وايي سم نه دی
   *[other] ثبتونه چې خلک وايي سم نه دي
  }
reports-none = خلاص راپورونه نشته. مننه.
reports-gone = هغه ثبت چې نور نه ښودل کېږي
reports-doubtful = شکمن
reports-doubtful-about = دوو یا ډېرو کسانو په بېلابېلو ورځو دا ویلي دي. تر هغه چې تاسو یې وڅېړئ، کارت خلکو ته وايي چې له تګ مخکې زنګ ووهي.
reports-kind-closed = بند و یا نور هلته نشته
reports-kind-wrong_number = د تلیفون شمېره غلطه ده
reports-kind-wrong_address = پته غلطه ده
reports-kind-money = چا پیسې یا بل څه غوښتي
reports-kind-other = بل څه سم نه وو
reports-times = { $count ->
    [one] { $count } راپور
   *[other] { $count } راپورونه
  }
reports-before = { $count ->
    [one] مخکې څه شوي دي ({ $count } یادښت)
   *[other] مخکې څه شوي دي ({ $count } یادښتونه)
  }
reports-handle = ومې څېړل
reports-handle-money = د پیسو راپور مې وڅېړه
reports-note = څه مو وموندل او څه مو وکړل؟
reports-note-hint = د بېلګې په توګه: «د دوشنبې په ورځ مو زنګ وواهه، ځای یې بدل شوی. پته سمه شوه.» مه لیکئ چې چا راپور ورکړی. یادښت وروسته نه شي بدلېدای.
reports-note-missing = هېڅ ونه ساتل شول: په څو کلمو کې ولیکئ چې څه مو وموندل او څه مو وکړل.
reports-save = ساتل او راپورونه بندول
reports-handled = وساتل شو. دا راپورونه بند شول.
reports-pages = د راپورونو پاڼې
reports-newer = نوي
reports-older = زاړه
reports-page = پاڼه { $number } له { $pages }
