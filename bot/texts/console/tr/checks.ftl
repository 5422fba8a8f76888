checks-title = Kontroller
checks-about = Birini yanlış yere gönderebilecek bir şey var mı diye bütün katalog gözden geçirilir.
checks-running = Kontrol ilk kez yapılıyor.
checks-renewing = Katalogda bir şey değişti. Kontrol yeniden yapılıyor; aşağıda bir önceki kontrolün buldukları var.
checks-kinds = Türler
checks-all = Hepsi
checks-everything = Bulunan her şeyi göster
checks-nothing = Kontroller bir şey bulmadı. Elinize sağlık.
checks-previous = Önceki
checks-next = Sonraki
checks-page = { $page } / { $pages }
checks-severity-error = Ciddi
checks-severity-warning = Bakılmalı
checks-severity-info = Yapılacak

checks-home-errors = { $count ->
    [one] kayıtta ciddi bir yanlışlık var
   *[other] kayıtta ciddi bir yanlışlık var
  }
checks-home-warnings = { $count ->
    [one] kayıtta bakılması gereken bir şey var
   *[other] kayıtta bakılması gereken bir şey var
  }
checks-home-due = { $count ->
    [one] kayıt çok uzun süredir kontrol edilmedi
   *[other] kayıt çok uzun süredir kontrol edilmedi
  }
checks-home-untranslated = { $count ->
    [one] kaydın bazı dillerde metni yok
   *[other] kaydın bazı dillerde metni yok
  }

checks-code-no_phone = Telefon numarası yok
checks-way-no_phone = Bir telefon numarası ekleyin. Yardım arayanların çoğu zaman e-postası olmaz.
checks-code-no_language = Konuşulan diller eksik
checks-way-no_language = Çalışanların hangi dilleri konuştuğunu yazın. İnsanlar kendilerini anlayan birini arar.
checks-code-no_need = Yardım türü seçilmemiş
checks-way-no_need = Hizmetin ne konuda yardım ettiğini seçin. Seçilmezse insanlar onu yalnızca kelimelerinden bulabilir.
checks-code-phone_unlikely = Telefon numarası yanlış görünüyor
checks-way-phone_unlikely = Numarayı arayın ya da doğrusunu araştırın. O ülkede böyle bir numara yok.
checks-code-link_suspicious = Bu bağlantı çalışamaz
checks-way-link_suspicious = Kuruluşun internet sitesini açın ve adresi yeniden kopyalayın.
checks-code-hours_unreadable = Açılış saatleri okunamıyor
checks-way-hours_unreadable = Saatleri gün gün yeniden yazın.
checks-code-hours_never = Hiç açık değil
checks-way-hours_never = Bu saatlere göre hizmet bütün yıl kapalı. Saatleri yeniden yazın.
checks-code-hours_expired = Açılış saatlerinin süresi doldu
checks-way-hours_expired = Geçerli oldukları son gün geride kaldı. Kuruluşa yeni saatleri sorun.
checks-code-zone_unknown = Bilinmeyen saat dilimi
checks-way-zone_unknown = Saatin doğru olması için şehri ya da ülkeyi yeniden seçin.
checks-code-coordinates_missing = Yer haritada yok
checks-way-coordinates_missing = Yeri haritada seçin. Seçilmezse kimseye ne kadar uzakta olduğu söylenemez.
checks-code-coordinates_elsewhere = Haritadaki nokta başka bir ülkede
checks-way-coordinates_elsewhere = Adres ile haritadaki nokta birbirini tutmuyor. Yanlış olanı düzeltin.
checks-code-coordinates_in_sea = Haritadaki nokta bütün şehirlerden uzak
checks-way-coordinates_in_sea = Enlem ile boylam yer değiştirmiş olabilir. Yeri haritada yeniden seçin.
checks-code-location_unknown = Yer eksik
checks-way-location_unknown = Hizmet, katalogda olmayan bir yer gösteriyor. Yeri yeniden yazın.
checks-code-organization_unknown = Kuruluş eksik
checks-way-organization_unknown = Hizmet, katalogda olmayan bir kuruluş gösteriyor. Bir kuruluş seçin.
checks-code-check_overdue = Çok uzun süredir kontrol edilmedi
checks-way-check_overdue = Kuruluşu arayıp her şeyin hâlâ doğru olup olmadığını sorun, sonra kontrol edildi olarak işaretleyin.
checks-code-never_checked = Hiç kontrol edilmedi
checks-way-never_checked = Bunun hangi gün kontrol edildiğini kimse yazmamış. Kontrol edip günü yazın.
checks-code-expired = Sona erdi
checks-way-expired = Sunulduğu son gün geride kaldı. Yeni bir gün yazın ya da kapandı olarak işaretleyin.
checks-code-contradiction = İki farklı şey söylüyor
checks-way-contradiction = Metin ile seçilen bilgiler birbirini tutmuyor. Yanlış olanı düzeltin.
checks-code-duplicate = Burada iki kez olabilir
checks-way-duplicate = Aynı yerde neredeyse aynı adda başka bir kayıt var. Daha iyi olanı bırakın.
checks-code-untranslated = Eksik diller var
checks-way-untranslated = Bu dillerde okuyanlar asıl metni bir notla görür. Metinleri ekleyin.
checks-code-stale_translation = Çeviri eskimiş
checks-way-stale_translation = Çeviriden sonra asıl metin değişti. Çeviriyi okuyup düzeltin.
checks-code-machine_translated = Yalnızca bir program çevirdi
checks-way-machine_translated = Dili bilen biri bunu okumalı: kime yardım edileceği bu metne bağlı.
