### Danışmanların hazır cevapları. Aslı ve açıklamalar: en.ftl.
### Durum: unreviewed, ana dili Türkçe olan biri henüz kontrol etmedi.

hello-title = Buradayım
hello = Merhaba, ben danışmanım. Buradayım ve mesajlarınızı okuyorum.

moment-title = Bir dakika
moment = Bir dakika lütfen. Araştırıyorum, size yeniden yazacağım.

town-title = Hangi şehir?
town = Şu anda hangi şehirde ya da yerdesiniz?

safe-title = Güvende misiniz?
safe = Şu anda güvende misiniz? Tehlikedeyseniz lütfen önce acil numarayı arayın, sonra bana yazın.

children-title = Çocuk var mı?
children = Yanınızda çocuk var mı? Kaç yaşında?

documents-title = Hangi belgeler?
documents = Yanınızda hangi belgeler var? Adlarını yazmanız yeter. Lütfen fotoğraf göndermeyin.

looking-title = Yer arıyorum
looking = Sizin için bir yer arıyorum. Daha fazlasını öğrenir öğrenmez size buraya yazacağım.

go-title = Kimlikle oraya gidin
go = Lütfen oraya gidin ve pasaportunuzu ya da kimliğinizi yanınıza alın. Belgeniz yoksa önce bana söyleyin.

free-title = Ücretsizdir
free = Bu yardım ücretsizdir. Hiç kimse karşılığında sizden para, iş ya da başka bir şey isteyemez. İsteyen olursa lütfen bana söyleyin.

asylum-title = Sığınma: avukata
asylum = Sığınma başvurunuz hakkında karar veremem ve bu konuda söz de veremem. Bir avukat size yardımcı olabilir. Sizin için bir avukat arayayım mı?

reword-title = Başka türlü söyleyin
reword = Kusura bakmayın, bunu anlayamadım. Başka sözlerle söyleyebilir misiniz?

still-title = Hâlâ orada mısınız?
still = Hâlâ orada mısınız? Acele etmeyin, ben buradayım.

shift-title = Mesaim bitiyor
shift = Mesaim şimdi bitiyor. Burada sizinle başka bir danışman devam edecek. Baştan anlatmanıza gerek yok.

more-title = Başka bir şey?
more = Sizin için yapabileceğim başka bir şey var mı?

goodbye-title = Hoşça kalın
goodbye = Size her şeyin en iyisini dilerim. Bize yeniden ihtiyacınız olursa buraya yazmanız yeter.
