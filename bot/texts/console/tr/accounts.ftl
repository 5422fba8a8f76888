accounts-sign-in = Giriş yap
accounts-name = Ad
accounts-name-hint = İş arkadaşlarının bu kişiye dediği ad. Geçmişte her değişikliğin yanında durur.
accounts-password = Parola
accounts-sign-in-wrong = Ad ya da parola yanlış. İkisine de bakıp yeniden deneyin.
accounts-wait = { $minutes ->
    [one] Çok fazla yanlış deneme oldu. Bir dakika bekleyin, sonra yeniden deneyin.
   *[other] Çok fazla yanlış deneme oldu. { $minutes } dakika bekleyin, sonra yeniden deneyin.
  }
accounts-forgotten = Parolamı unuttum
accounts-forgotten-way = Bu panelin bir yöneticisinden yeni bir bağlantı isteyin. Onunla yeni bir parola seçersiniz.
accounts-go-on = Devam et
accounts-start-again = Baştan başla
accounts-cancel = Vazgeç
accounts-save = Kaydet
accounts-yes = Evet
accounts-no = Hayır

accounts-code-title = Bir adım daha
accounts-code = Kod
accounts-code-hint = Telefonunuzdaki uygulamanın şu anda gösterdiği altı rakam ya da yedek kodlarınızdan biri.
accounts-code-six = Uygulamanın şu anda gösterdiği altı rakam.
accounts-code-wrong = Bu kod doğru değil ya da daha önce kullanıldı. Sonraki kodu bekleyip onu yazın.

accounts-link-gone = Bu bağlantı artık çalışmıyor
accounts-link-gone-way = Daha önce kullanılmış ya da üzerinden 24 saatten çok geçmiş. Bir yöneticiden yenisini isteyin. Parolanız varsa giriş yapın.

accounts-welcome = Hoş geldiniz, { $name }
accounts-welcome-about = Bu panel için bir parola seçin. Sizden başka kimse bilmeyecek.
accounts-welcome-go = Kaydet ve giriş yap
accounts-password-new = Yeni parola
accounts-password-hint = { $least ->
    [one] En az bir karakter.
   *[other] En az { $least } karakter. Birbiriyle ilgisi olmayan dört kelimeyi hatırlamak kolay, tahmin etmek zordur.
  }
accounts-password-again = Yeni parola, bir kez daha
accounts-password-present = Şimdiki parolanız
accounts-password-change = Parolayı değiştir
accounts-password-changed = Parolanız değişti. Diğer tarayıcılardaki oturumlar kapandı.
accounts-password-short = Çok kısa: en az { $least } karakter olsun.
accounts-password-long = Çok uzun: en çok { $most } karakter olsun.
accounts-password-name = Parolanın büyük bölümü adınızdan oluşuyor. Başkalarının bilmediği bir şey seçin.
accounts-password-simple = Aynı birkaç karakterin tekrarı kolayca tahmin edilir. Daha uzun ve daha karışık bir şey seçin.
accounts-password-differs = İkisi aynı değil. Parolayı iki yere de yeniden yazın.
accounts-present-wrong = Bu, şimdiki parolanız değil. Yeniden deneyin.

accounts-role = Rol
accounts-role-viewer-may = gizli adresler dışında her şeyi görür, hiçbir şeyi değiştirmez
accounts-role-editor-may = yazar ve düzeltir; başka biri yayımlar
accounts-role-publisher-may = yazar, düzeltir ve yayımlar
accounts-role-protection-may = gizli adresleri ve kötü davranış bildirimlerini görür; güvenlikle ilgili metinlere ikinci göz olarak bakar
accounts-role-admin-may = her şeyi yapabilir ve başkalarına erişim verir
accounts-language = Dil
accounts-language-label = Bu sayfaların dili

accounts-second-step = Telefonunuzla ikinci adım
accounts-second-step-short = İkinci adım
accounts-second-step-about = Telefonunuzdan gelen bir kod da gerekince kimse yalnızca parolanızla giriş yapamaz. Kurması iki dakika sürer.
accounts-second-step-scan = Bu resmi bir kod uygulamasıyla okutun
accounts-second-step-apps = Bu tür kodlar için her uygulama olur, örneğin Aegis, FreeOTP, Google Authenticator ya da iPhone'un Parolalar uygulaması.
accounts-second-step-picture = Aşağıda yazan anahtarı içeren QR kodu
accounts-second-step-typed = Ya da bu anahtarı uygulamaya yazın:
accounts-second-step-prove = Uygulamanın gösterdiği kodu yazın
accounts-second-step-on = Aç
accounts-second-step-later = Şimdi değil
accounts-second-step-set-up = Kur
accounts-second-step-is-on = Açık
accounts-second-step-is-off = İkinci adım kapalı.
accounts-second-step-switch-off = Kapat
accounts-recovery = Yedek kodlarınız
accounts-recovery-about = Bu kodları bir yere yazın ya da yazdırın ve önemli belgelerinizi koyduğunuz yerde saklayın. Telefonunuz kaybolursa her biri bir kez giriş sağlar. Yalnızca şimdi gösteriliyor.
accounts-recovery-done = Kodları sakladım
accounts-recovery-new = Yeni yedek kodlar
accounts-recovery-new-about = O zaman eskileri artık çalışmaz.

accounts-sessions = Giriş yaptığınız yerler
accounts-sessions-about = Bunlardan birini tanımıyorsanız oturumu kapatın ve parolanızı değiştirin.
accounts-session-unknown = Bilinmeyen tarayıcı
accounts-session-seen = son kullanım: { $when }
accounts-session-this = Bu tarayıcı
accounts-session-end = Oradaki oturumu kapat
accounts-session-ended = Oradaki oturum kapandı.
accounts-sessions-end = Diğer bütün oturumları kapat
accounts-sessions-ended = Diğer bütün oturumlarınız kapandı.

accounts-operators = Görevliler
accounts-state = Durum
accounts-state-invited = Henüz giriş yapmadı
accounts-state-active = Etkin
accounts-state-locked = Kilitli
accounts-last-sign-in = Son giriş
accounts-added = Eklendiği tarih
accounts-what-they-did = Yaptıkları
accounts-add = Görevli ekle
accounts-add-about = Bu kişiye vermeniz için bir bağlantı alırsınız. Kişi onunla kendi parolasını seçer.
accounts-link = İlk giriş bağlantısı
accounts-link-about = Kimin için: { $name }. Bu bağlantıyı yalnızca o kişinin okuyacağı bir mesajla verin. 24 saat içinde bir kez çalışır.
accounts-link-once = Yalnızca şimdi gösteriliyor. Kaybolursa yenisini oluşturun.
accounts-link-done = Bağlantıyı kopyaladım
accounts-link-new = Yeni bağlantı
accounts-link-new-about = Parolasını unutan ya da telefonunu kaybeden biri için. Parolası ve ikinci adımı hemen geçersiz olur, her yerdeki oturumu kapanır.
accounts-role-change = Rolü değiştir
accounts-role-changed = Yeni rol verildi: { $name }.
accounts-lock = Kilitle
accounts-unlock = Kilidi aç
accounts-lock-about = Kilitlenen görevlinin oturumu hemen kapanır ve yeniden giriş yapamaz. Yaptığı hiçbir şey kaybolmaz.
accounts-locked-now = Kilitlendi: { $name }.
accounts-unlocked-now = { $name } yeniden giriş yapabilir.
accounts-remove = Kaldır
accounts-remove-open = Bu görevliyi kaldır
accounts-remove-about = { $name } artık giriş yapamaz. Yaptıkları geçmişte kendi adıyla kalır.
accounts-remove-yes = Kaldır: { $name }
accounts-removed = Kaldırıldı: { $name }.
accounts-problem-name = 1 ile 60 harf arasında bir ad yazın.
accounts-problem-taken = Bu ad zaten birinde var. Ayırt etmek için soyadı ya da yer ekleyin.
accounts-problem-last_admin = Tek yönetici bu kişi. Önce başka birini yönetici yapın.
accounts-problem-unknown = Bu adda bir görevli yok.
