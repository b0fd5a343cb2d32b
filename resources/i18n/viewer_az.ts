<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az_AZ" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Salname</source>
        <translation>Salname haqqında</translation>
    </message>
    <message>
        <source>An offline reference viewer for collections of diplomatic statements.</source>
        <translation>Diplomatik bəyanat topluları üçün şəbəkəsiz işləyən baxış proqramı.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Toplu</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Nə dəyişib</translation>
    </message>
    <message>
        <source>Third-party work</source>
        <translation>Kənar komponentlər</translation>
    </message>
    <message>
        <source>Version {version} of {date}, {licence}; digest {digest}</source>
        <translation>Versiya {version}, {date}; {licence}; nəzarət cəmi {digest}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Toplu</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Yazı</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>&amp;Axtarış</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüş</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Keçid</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Kö&amp;mək</translation>
    </message>
    <message>
        <source>&amp;Open another collection…</source>
        <translation>&amp;Başqa toplunu aç…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Adlar…</translation>
    </message>
    <message>
        <source>&amp;Cite this collection</source>
        <translation>Topluya istinadı &amp;köçür</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Parametrlər…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;xış</translation>
    </message>
    <message>
        <source>Copy te&amp;xt or reference</source>
        <translation>Mə&amp;tni və ya təsviri köçür</translation>
    </message>
    <message>
        <source>Copy &amp;reference</source>
        <translation>&amp;Biblioqrafik təsviri köçür</translation>
    </message>
    <message>
        <source>Copy &amp;in-text citation</source>
        <translation>&amp;Mətndaxili istinadı köçür</translation>
    </message>
    <message>
        <source>Copy pa&amp;ssage with citation</source>
        <translation>&amp;Hissəni istinadla birlikdə köçür</translation>
    </message>
    <message>
        <source>Add t&amp;o the citation basket</source>
        <translation>İstinad səbətinə əlavə &amp;et</translation>
    </message>
    <message>
        <source>Citation &amp;basket…</source>
        <translation>İsti&amp;nad səbəti…</translation>
    </message>
    <message>
        <source>Copy passage in all languages s&amp;hown</source>
        <translation>Hissəni &amp;göstərilən bütün dillərdə köçür</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Linki köçür</translation>
    </message>
    <message>
        <source>S&amp;ave references…</source>
        <translation>Biblio&amp;qrafik təsvirləri saxla…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Ça&amp;p et…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Çapa ön ba&amp;xış…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PD&amp;F kimi saxla…</translation>
    </message>
    <message>
        <source>Report a &amp;mistake</source>
        <translation>&amp;Səhv barədə məlumat ver</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Axtar</translation>
    </message>
    <message>
        <source>Search in &amp;all periods</source>
        <translation>&amp;Bütün dövrlərdə axtar</translation>
    </message>
    <message>
        <source>Sa&amp;ved and recent searches…</source>
        <translation>Saxlanmış və s&amp;on axtarışlar…</translation>
    </message>
    <message>
        <source>Save &amp;this search…</source>
        <translation>Bu axtarışı &amp;saxla…</translation>
    </message>
    <message>
        <source>&amp;Manage saved searches…</source>
        <translation>Saxlanmış axtarışları i&amp;darə et…</translation>
    </message>
    <message>
        <source>&amp;Find in text</source>
        <translation>&amp;Mətndə tap</translation>
    </message>
    <message>
        <source>Search as t&amp;yped, or corrected</source>
        <translation>&amp;Yazıldığı kimi, ya da düzəldilmiş axtar</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>Bütün &amp;filtrləri sil</translation>
    </message>
    <message>
        <source>Put filters &amp;into the search box</source>
        <translation>Filtrləri axtarış &amp;xanasına yaz</translation>
    </message>
    <message>
        <source>Copy this sea&amp;rch</source>
        <translation>Bu axtarışı &amp;köçür</translation>
    </message>
    <message>
        <source>E&amp;xplain this search…</source>
        <translation>Axtarışı i&amp;zah et…</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>&amp;Növbəti tapılan yer</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>Ə&amp;vvəlki tapılan yer</translation>
    </message>
    <message>
        <source>&amp;Next citation style</source>
        <translation>&amp;Növbəti istinad üslubu</translation>
    </message>
    <message>
        <source>&amp;Previous citation style</source>
        <translation>Ə&amp;vvəlki istinad üslubu</translation>
    </message>
    <message>
        <source>Citation s&amp;tyles…</source>
        <translation>İstinad ü&amp;slubları…</translation>
    </message>
    <message>
        <source>&amp;Add a citation style…</source>
        <translation>İstinad üslubu ə&amp;lavə et…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Mətni &amp;böyüt</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Mətni &amp;kiçilt</translation>
    </message>
    <message>
        <source>Normal &amp;size</source>
        <translation>Mətnin &amp;adi ölçüsü</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>İ&amp;rəli</translation>
    </message>
    <message>
        <source>&amp;Previous statement</source>
        <translation>Ə&amp;vvəlki yazı</translation>
    </message>
    <message>
        <source>&amp;Next statement</source>
        <translation>&amp;Növbəti yazı</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Növbəti &amp;panel</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Əvvəlki pan&amp;el</translation>
    </message>
    <message>
        <source>Pe&amp;riods</source>
        <translation>&amp;Dövrlər</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>&amp;Filtrlər</translation>
    </message>
    <message>
        <source>&amp;List of statements</source>
        <translation>&amp;Yazıların siyahısı</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Mətn</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Klaviatura qısayolları</translation>
    </message>
    <message>
        <source>&amp;About Salname</source>
        <translation>Salname &amp;haqqında</translation>
    </message>
</context>
<context>
    <name>BasketDesk</name>
    <message>
        <source>automatic language</source>
        <translation>dil avtomatik</translation>
    </message>
    <message numerus="yes">
        <source>Taken out: %Ln</source>
        <translation>
            <numerusform>Çıxarıldı: %Ln</numerusform>
            <numerusform>Çıxarıldı: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>References</source>
        <translation>Ədəbiyyat</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dayandırıldı.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: list of references of %Ln entries</source>
        <translation>
            <numerusform>Köçürüldü: %Ln yazılıq ədəbiyyat siyahısı</numerusform>
            <numerusform>Köçürüldü: %Ln yazılıq ədəbiyyat siyahısı</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saxlanıldı: {file}</translation>
    </message>
</context>
<context>
    <name>BasketDialog</name>
    <message>
        <source>Citation basket</source>
        <translation>İstinad səbəti</translation>
    </message>
    <message>
        <source>In the style’s order</source>
        <translation>Üslubun sırası ilə</translation>
    </message>
    <message>
        <source>In my order</source>
        <translation>Öz sıram ilə</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Yuxarı (Alt+Up)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Aşağı (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Çıxar</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Boşalt</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Hamısını çıxar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri qaytar</translation>
    </message>
    <message>
        <source>&amp;Copy as list</source>
        <translation>&amp;Siyahını köçür</translation>
    </message>
    <message>
        <source>Copy the whole list of references</source>
        <translation>Bütün ədəbiyyat siyahısını köçür</translation>
    </message>
    <message>
        <source>Save the whole list in a file</source>
        <translation>Bütün siyahını faylda saxla</translation>
    </message>
    <message>
        <source>&amp;Save as file…</source>
        <translation>&amp;Faylda saxla…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <translation>Səbət boşdur</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B puts the selected statements into it.</source>
        <translation>Ctrl+Shift+B seçilmiş yazıları səbətə əlavə edir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln yazı</numerusform>
            <numerusform>%Ln yazı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be cited</source>
        <translation>
            <numerusform>%Ln yazıya istinad etmək olmur</numerusform>
            <numerusform>%Ln yazıya istinad etmək olmur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketRows</name>
    <message>
        <source>segment {number}</source>
        <translation>hissə {number}</translation>
    </message>
    <message>
        <source>from version {version}</source>
        <translation>versiya {version}</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Remove filter: {label}</source>
        <translation>Filtri sil: {label}</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Hamısını sil</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Bütün filtrləri sil</translation>
    </message>
</context>
<context>
    <name>CitationBar</name>
    <message>
        <source>Citation</source>
        <translation>İstinad</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Avto</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>İstinad üslubu</translation>
    </message>
    <message>
        <source>All citation styles</source>
        <translation>Bütün istinad üslubları</translation>
    </message>
    <message>
        <source>All citation styles, with a sample of each</source>
        <translation>Hər birinin nümunəsi ilə bütün istinad üslubları</translation>
    </message>
    <message>
        <source>Citation language</source>
        <translation>İstinadın dili</translation>
    </message>
    <message>
        <source>Language of words such as “p.” and “et al.”; Auto takes the title’s</source>
        <translation>“s.” və “və b.” kimi sözlərin dili; “Avto” başlığın dilini götürür</translation>
    </message>
    <message>
        <source>Citation form</source>
        <translation>İstinadın forması</translation>
    </message>
    <message>
        <source>Citation preview</source>
        <translation>İstinadın ilkin görünüşü</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>İstinadı köçür</translation>
    </message>
    <message>
        <source>Copy the citation, or drag it into your document</source>
        <translation>İstinadı köçürün və ya sənədinizə sürükləyin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Köçür</translation>
    </message>
    <message>
        <source>Cite the document itself</source>
        <translation>Sənədin özünə istinad et</translation>
    </message>
    <message>
        <source>You vouch for having seen the document yourself.</source>
        <translation>Bununla sənədin özünə baxdığınızı təsdiq edirsiniz.</translation>
    </message>
    <message>
        <source>No citation could be made.</source>
        <translation>İstinad hazırlanmadı.</translation>
    </message>
    <message>
        <source>Preparing the citation…</source>
        <translation>İstinad hazırlanır…</translation>
    </message>
    <message>
        <source>No page recorded.</source>
        <translation>Səhifə göstərilməyib.</translation>
    </message>
    <message>
        <source>Cited through its source: the document itself was not seen.</source>
        <translation>Mənbəyə əsasən istinad olunur: sənədin özünə baxılmayıb.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Copy selected text</source>
        <translation>Seçilmiş mətni köçür</translation>
    </message>
    <message>
        <source>Select all of this text</source>
        <translation>Bu mətnin hamısını seç</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Copied: selected text</source>
        <translation>Köçürüldü: seçilmiş mətn</translation>
    </message>
    <message>
        <source>Copied: {link}</source>
        <translation>Köçürüldü: {link}</translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>Səhv nədədir:</translation>
    </message>
    <message>
        <source>Copied: id, version and text. Paste them into a letter to the editors.</source>
        <translation>Köçürüldü: identifikator, versiya və mətn. Onları redaktorlara məktuba yapışdırın.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saxlanıldı: {file}</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>Brauzerdə açılsın?</translation>
    </message>
    <message>
        <source>This address leads to the network:</source>
        <translation>Bu ünvan internetə aparır:</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Ünvanı &amp;köçür</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Təkliflər</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in Salname</source>
        <translation>Salname-də xəta baş verdi</translation>
    </message>
    <message>
        <source>This is a mistake of ours. Nothing of yours is lost; you can go on reading. The report below is also in the file {log}.</source>
        <translation>Bu, bizim səhvimizdir. Heç nəyiniz itməyib, oxumağa davam edə bilərsiniz. Aşağıdakı xəta hesabatı {log} faylına da yazılıb.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Xəta hesabatı</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Hesabatı &amp;köçür</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Statement</source>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>Choose a statement in the list to read it here.</source>
        <translation>Burada oxumaq üçün siyahıdan yazı seçin.</translation>
    </message>
    <message>
        <source>Languages under each other</source>
        <translation>Dillər alt-alta</translation>
    </message>
    <message>
        <source>Show the languages under each other</source>
        <translation>Dilləri alt-alta göstər</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Məlumatlar</translation>
    </message>
    <message>
        <source>Sources and related statements</source>
        <translation>Mənbələr və əlaqəli yazılar</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>Başlıq: {0}</translation>
    </message>
    <message>
        <source>Text: {0}</source>
        <translation>Mətn: {0}</translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Orqan</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Sənədin nömrəsi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Official title</source>
        <translation>Rəsmi adı</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dövr</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Təsdiq dərəcəsi</translation>
    </message>
    <message>
        <source>One-sided sources</source>
        <translation>Yalnız bir tərəfin mənbələri</translation>
    </message>
    <message>
        <source>Only sources of one side of the conflict attest it.</source>
        <translation>Bunu münaqişə tərəflərindən yalnız birinin mənbələri təsdiqləyir.</translation>
    </message>
    <message>
        <source>Editor’s remark</source>
        <translation>Redaktorun qeydi</translation>
    </message>
    <message>
        <source>Editor’s remarks</source>
        <translation>Redaktorun qeydləri</translation>
    </message>
    <message>
        <source>source of the remark</source>
        <translation>qeydin mənbəyi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>the article’s reference {0}</source>
        <translation>məqalədəki istinad {0}</translation>
    </message>
    <message>
        <source>the article’s reference {0}, unresolved</source>
        <translation>məqalədəki istinad {0}, mənbəyi müəyyən edilməyib</translation>
    </message>
    <message>
        <source>Related statements</source>
        <translation>Əlaqəli yazılar</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Cite as</source>
        <translation>İstinad üçün</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Səhifə {0} / {1}</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>s. {0}</translation>
    </message>
    <message>
        <source>pp. {0}</source>
        <translation>s. {0}</translation>
    </message>
    <message>
        <source>para. {0}</source>
        <translation>bənd {0}</translation>
    </message>
    <message>
        <source>section {0}</source>
        <translation>bölmə {0}</translation>
    </message>
    <message>
        <source>art. {0}</source>
        <translation>maddə {0}</translation>
    </message>
    <message>
        <source>chapter {0}</source>
        <translation>fəsil {0}</translation>
    </message>
    <message>
        <source>part {0}</source>
        <translation>hissə {0}</translation>
    </message>
    <message>
        <source>vol. {0}</source>
        <translation>c. {0}</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>№ {0}</translation>
    </message>
    <message>
        <source>note {0}</source>
        <translation>qeyd {0}</translation>
    </message>
    <message>
        <source>annex {0}</source>
        <translation>əlavə {0}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>sətir {0}</translation>
    </message>
    <message>
        <source>table {0}</source>
        <translation>cədvəl {0}</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>vaxt: {0}</translation>
    </message>
    <message>
        <source>live page, seen {0}</source>
        <translation>saytın səhifəsinə baxılıb: {0}</translation>
    </message>
    <message>
        <source>stored copy, seen {0}</source>
        <translation>saxlanmış surətə baxılıb: {0}</translation>
    </message>
    <message>
        <source>excerpt, seen {0}</source>
        <translation>çıxarışa baxılıb: {0}</translation>
    </message>
    <message>
        <source>printed copy, seen {0}</source>
        <translation>çap nüsxəsinə baxılıb: {0}</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>Eyni hadisə</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>İstinad edir</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Ona istinad edir</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Davam etdirir</translation>
    </message>
    <message>
        <source>Continued by</source>
        <translation>Onu davam etdirir</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Əvəz edir</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Onu əvəz edir</translation>
    </message>
    <message>
        <source>Responds to</source>
        <translation>Cavab verir</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Ona cavab verir</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>The collection has changed</source>
        <translation>Toplu dəyişib</translation>
    </message>
    <message>
        <source>The file of this collection was replaced. Read the new one?</source>
        <translation>Bu toplunun faylı yenisi ilə əvəz olunub. Yeni fayl açılsın?</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>How the search was read</source>
        <translation>Axtarış necə başa düşülüb</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save references</source>
        <translation>Biblioqrafik təsvirləri saxla</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Citation f&amp;orm</source>
        <translation>İstinadın f&amp;orması</translation>
    </message>
    <message>
        <source>In the style and language of the citation bar.</source>
        <translation>İstinad zolağının üslubu və dilində.</translation>
    </message>
    <message>
        <source>Data of the works cited, for other programs to word.</source>
        <translation>İstinad edilən əsərlərin məlumatı: mətnə başqa proqramlar salır.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Adi mətn</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Veb-səhifə</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>RTF mətni</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word sənədi</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>RIS for Zotero, EndNote, Mendeley</source>
        <translation>RIS (Zotero, EndNote, Mendeley üçün)</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>References</source>
        <translation>Ədəbiyyat</translation>
    </message>
    <message>
        <source>Preparing the references…</source>
        <translation>Biblioqrafik təsvirlər hazırlanır…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Stopped: nothing was copied or saved</source>
        <translation>Dayandırıldı: heç nə köçürülmədi və saxlanılmadı</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saxlanıldı: {file}</translation>
    </message>
</context>
<context>
    <name>FacetLabels</name>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Orqan</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Mövqe</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Təsdiq dərəcəsi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Official title in</source>
        <translation>Rəsmi başlığın dili</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Adı çəkilir</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dövr</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>İdentifikator</translation>
    </message>
    <message>
        <source>Not {chip}</source>
        <translation>{chip} xaric</translation>
    </message>
    <message>
        <source>Of one side only</source>
        <translation>Yalnız bir tərəfin</translation>
    </message>
    <message>
        <source>Of several sides</source>
        <translation>Bir neçə tərəfin</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Filters</source>
        <translation>Filtrlər</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Bütün filtrləri sil</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Copied: {search}</source>
        <translation>Köçürüldü: {search}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Bu mətndə tap</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Əvvəlki tapılan yer</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Əvvəlki tapılan yer (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Növbəti tapılan yer</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Növbəti tapılan yer (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Bağla (Esc)</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Bu mətndə yoxdur</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Hits: {0}</source>
        <translation>Tapılan yerlər: {0}</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Reference</source>
        <translation>Biblioqrafik təsvir</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Sətiraltı istinad</translation>
    </message>
    <message>
        <source>Short footnote</source>
        <translation>Təkrar istinad</translation>
    </message>
    <message>
        <source>In text</source>
        <translation>Mətndaxili istinad</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>There is nothing to cite.</source>
        <translation>İstinad ediləcək heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Added to the basket, where it is cited through its source: the choice to cite the document itself holds for this citation alone.</source>
        <translation>Səbətə əlavə edildi; orada mənbəyi vasitəsilə istinad olunur: sənədin özünə istinad seçimi yalnız bu istinada aiddir.</translation>
    </message>
    <message numerus="yes">
        <source>Added to the basket: %Ln</source>
        <translation>
            <numerusform>Səbətə əlavə edildi: %Ln</numerusform>
            <numerusform>Səbətə əlavə edildi: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in the basket already.</source>
        <translation>Artıq səbətdədir.</translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Hits: {0}</source>
        <translation>Tapılan yerlər: {0}</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Əvvəlki tapılan yer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Növbəti tapılan yer</translation>
    </message>
</context>
<context>
    <name>IconEdit</name>
    <message>
        <source>Clear</source>
        <translation>Təmizlə</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Təmizlə (Esc)</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Klaviatura qısayolları</translation>
    </message>
    <message>
        <source>Show or hide a language column</source>
        <translation>Dil sütununu göstər və ya gizlət</translation>
    </message>
    <message>
        <source>From the search box into the results</source>
        <translation>Axtarış sahəsindən nəticələrə keç</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Open the first result</source>
        <translation>İlk nəticəni aç</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Clear the search; once more: back to the list</source>
        <translation>Axtarışı təmizlə; bir də basanda: siyahıya qayıt</translation>
    </message>
    <message>
        <source>Suggestions under the search box: choose, take, hide</source>
        <translation>Axtarış xanası altındakı təkliflər: seçmək, götürmək, gizlətmək</translation>
    </message>
    <message>
        <source>Down, Up; Tab or Enter; Esc</source>
        <translation>Aşağı, Yuxarı; Tab və ya Enter; Esc</translation>
    </message>
    <message>
        <source>In the list of searches: forget a recent one</source>
        <translation>Axtarışlar siyahısında: son axtarışı unut</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>In the basket: move, take out, undo</source>
        <translation>Səbətdə: yerini dəyiş, çıxar, geri qaytar</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down, Delete, Ctrl+Z</source>
        <translation>Alt+Yuxarı, Alt+Aşağı, Delete, Ctrl+Z</translation>
    </message>
    <message>
        <source>In the find bar: next, previous, close</source>
        <translation>Mətndə tapma zolağında: növbəti, əvvəlki, bağla</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter, Esc</source>
        <translation>Enter, Shift+Enter, Esc</translation>
    </message>
    <message>
        <source>In the search box: {field}</source>
        <translation>Axtarış xanasında: {field}</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Əmr</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Column: {0}</source>
        <translation>Sütun: {0}</translation>
    </message>
    <message>
        <source>Show or hide this column. Drag it, or press Ctrl+Left and Ctrl+Right, to change the order.</source>
        <translation>Bu sütunu göstərir və ya gizlədir. Sıranı dəyişmək üçün onu sürükləyin və ya Ctrl+Sol, Ctrl+Sağ basın.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Move left</source>
        <translation>Sola keçir</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Sağa keçir</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>By date</source>
        <translation>Tarixə görə</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>Uyğunluğa görə</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>How the search was read (Ctrl+I)</source>
        <translation>Axtarış necə başa düşülüb (Ctrl+I)</translation>
    </message>
    <message>
        <source>How the search was read</source>
        <translation>Axtarış necə başa düşülüb</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln yazı</numerusform>
            <numerusform>%Ln yazı</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} found</source>
        <translation>Tapıldı: {found}</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} / {total}</translation>
    </message>
</context>
<context>
    <name>ListProgress</name>
    <message>
        <source>Progress</source>
        <translation>Gedişat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
</context>
<context>
    <name>NameTree</name>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Qurum</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Qurumlar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Sənəd</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hadisə</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hadisələr</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Find a name, in any spelling</source>
        <translation>Adı istənilən yazılışda axtarın</translation>
    </message>
    <message>
        <source>Page of the name</source>
        <translation>Adın səhifəsi</translation>
    </message>
    <message>
        <source>Choose a name at the left.</source>
        <translation>Soldan ad seçin.</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Başqa yazılışlar</translation>
    </message>
    <message numerus="yes">
        <source>Mentioned in %Ln statement(s)</source>
        <translation>
            <numerusform>%Ln yazıda adı çəkilir</numerusform>
            <numerusform>%Ln yazıda adı çəkilir</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation>Siyahıda göstər</translation>
    </message>
    <message>
        <source>No statement mentions this name.</source>
        <translation>Bu ad heç bir yazıda çəkilmir.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>və daha %Ln</numerusform>
            <numerusform>və daha %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotebookTrouble</name>
    <message>
        <source>Nothing is saved</source>
        <translation>Heç nə saxlanmır</translation>
    </message>
    <message>
        <source>You can go on working; searches and basket are forgotten at the end.</source>
        <translation>İşə davam edə bilərsiniz, amma axtarışlar və səbət proqram bağlananda unudulacaq.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Saxlamadan davam et</translation>
    </message>
    <message>
        <source>Use the copy of {date}</source>
        <translation>{date} tarixli nüsxəni götür</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Yenidən başla</translation>
    </message>
    <message>
        <source>The damaged notebook was kept as {file}.</source>
        <translation>Zədəli qeyd dəftəri {file} adı ilə saxlanıldı.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a collection</source>
        <translation>Toplunu aç</translation>
    </message>
    <message>
        <source>Collections (*.db);;All files (*)</source>
        <translation>Toplular (*.db);;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF kimi saxla</translation>
    </message>
    <message>
        <source>Open the &amp;shipped collection</source>
        <translation>&amp;Salname ilə gələn toplunu aç</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Fayl seç…</translation>
    </message>
    <message>
        <source>Add a citation style</source>
        <translation>İstinad üslubu əlavə etmə</translation>
    </message>
    <message>
        <source>Citation styles (*.csl);;All files (*)</source>
        <translation>İstinad üslubları (*.csl);;Bütün fayllar (*)</translation>
    </message>
</context>
<context>
    <name>PeriodPane</name>
    <message>
        <source>Filter periods</source>
        <translation>Dövrləri süz</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Dövrlər</translation>
    </message>
    <message>
        <source>No period is named like this.</source>
        <translation>Belə adlı dövr yoxdur.</translation>
    </message>
</context>
<context>
    <name>PeriodTree</name>
    <message>
        <source>All periods</source>
        <translation>Bütün dövrlər</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln yazı</numerusform>
            <numerusform>%Ln yazı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Axtarışı saxlamaq</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtarış</translation>
    </message>
    <message>
        <source>It takes the place of the one saved under this name.</source>
        <translation>Bu adla saxlanmış axtarışın yerini tutacaq.</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtarış</translation>
    </message>
</context>
<context>
    <name>SavedSearchesDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Saxlanmış axtarışlar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Axtar</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>A&amp;dını dəyiş</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete düyməsi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri qaytar</translation>
    </message>
    <message>
        <source>No search is saved</source>
        <translation>Saxlanmış axtarış yoxdur</translation>
    </message>
    <message>
        <source>Ctrl+S saves the one you have made.</source>
        <translation>Ctrl+S etdiyiniz axtarışı saxlayır.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>There is no search to save: write one, or pick a filter.</source>
        <translation>Saxlanacaq axtarış yoxdur: söz yazın və ya filtr seçin.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Saxlanıldı: {name}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search statements</source>
        <translation>Yazılarda axtarış</translation>
    </message>
    <message>
        <source>Search: {languages}</source>
        <translation>Axtarış: {languages}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtarış</translation>
    </message>
    <message>
        <source>Saved and recent searches (Ctrl+H)</source>
        <translation>Saxlanmış və son axtarışlar (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>SearchNotice</name>
    <message>
        <source>Searched as typed.</source>
        <translation>Yazıldığı kimi axtarılıb.</translation>
    </message>
    <message>
        <source>Showing results for {shown} (typed: {typed}).</source>
        <translation>{shown} üçün nəticələr göstərilir (yazılan: {typed}).</translation>
    </message>
    <message>
        <source>No statement has all the words; these have most of them.</source>
        <translation>Bütün sözlərin olduğu yazı yoxdur; bunlarda sözlərin çoxu var.</translation>
    </message>
    <message>
        <source>Left out: {words}.</source>
        <translation>Nəzərə alınmayıb: {words}.</translation>
    </message>
    <message>
        <source>Correct it (F4)</source>
        <translation>Düzəlt (F4)</translation>
    </message>
    <message>
        <source>Search as typed (F4)</source>
        <translation>Yazıldığı kimi axtar (F4)</translation>
    </message>
    <message>
        <source>For {name} also: {spellings}</source>
        <translation>{name} üçün həm də: {spellings}</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source>The searches you make will be offered here.</source>
        <translation>Etdiyiniz axtarışlar burada göstəriləcək.</translation>
    </message>
    <message>
        <source>Recent searches are not remembered; the settings can change that.</source>
        <translation>Son axtarışlar yadda saxlanmır; bunu parametrlərdə dəyişmək olar.</translation>
    </message>
</context>
<context>
    <name>SearchesPopup</name>
    <message>
        <source>Searches</source>
        <translation>Axtarışlar</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Bu axtarışı saxla…</translation>
    </message>
    <message>
        <source>Saved searches…</source>
        <translation>Saxlanmış axtarışlar…</translation>
    </message>
    <message>
        <source>Forget recent searches</source>
        <translation>Son axtarışları unut</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saxlanmış axtarışlar</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Son axtarışlar</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Bu axtarışı unut</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Parametrlər</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Mövzu</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Mət&amp;nin ölçüsü</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>İstinadlar</translation>
    </message>
    <message>
        <source>Add a translation in &amp;brackets to titles in other languages</source>
        <translation>Başqa dillərdəki başlıqlara mötərizədə &amp;tərcümə əlavə et</translation>
    </message>
    <message>
        <source>Where the record has one; as in the citation bar.</source>
        <translation>Toplunun özündə varsa; istinad zolağındakı kimi.</translation>
    </message>
    <message>
        <source>Put &amp;Cyrillic titles and names in Latin letters</source>
        <translation>&amp;Kirillə yazılmış başlıq və adları latın hərfləri ilə ver</translation>
    </message>
    <message>
        <source>By BGN/PCGN; a citation in Russian stays as it is.</source>
        <translation>BGN/PCGN üzrə; rusca istinad olduğu kimi qalır.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtarış</translation>
    </message>
    <message>
        <source>&amp;Remember recent searches</source>
        <translation>&amp;Son axtarışları yadda saxla</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdəki kimi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>All sources known belong to one side of the conflict.</source>
        <translation>Məlum mənbələrin hamısı münaqişənin bir tərəfinə məxsusdur.</translation>
    </message>
</context>
<context>
    <name>StatementPane</name>
    <message>
        <source>Statements</source>
        <translation>Yazılar</translation>
    </message>
    <message>
        <source>This collection has no statements</source>
        <translation>Bu topluda yazı yoxdur</translation>
    </message>
    <message>
        <source>No statement has everything that is picked</source>
        <translation>Seçilənlərin hamısına uyğun yazı yoxdur</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Bütün filtrləri sil</translation>
    </message>
    <message>
        <source>No statements in this period</source>
        <translation>Bu dövrdə yazı yoxdur</translation>
    </message>
    <message>
        <source>Choose another period at the left.</source>
        <translation>Soldan başqa dövr seçin.</translation>
    </message>
    <message>
        <source>Nothing found for {query}</source>
        <translation>{query} üçün heç nə tapılmadı</translation>
    </message>
    <message>
        <source>Nothing found for {query} with these filters</source>
        <translation>Bu filtrlərlə {query} üzrə heç nə tapılmadı</translation>
    </message>
    <message>
        <source>Nothing found for {query} in this period</source>
        <translation>Bu dövrdə {query} üçün heç nə tapılmadı</translation>
    </message>
    <message>
        <source>Search in all periods</source>
        <translation>Bütün dövrlərdə axtar</translation>
    </message>
    <message>
        <source>Check the spelling, or use fewer words.</source>
        <translation>Yazılışı yoxlayın və ya daha az söz yazın.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n yazı</numerusform>
            <numerusform>%n yazı</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versiya {version}</translation>
    </message>
    <message numerus="yes">
        <source>Basket: %Ln</source>
        <translation>
            <numerusform>Səbət: %Ln</numerusform>
            <numerusform>Səbət: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Citation basket (Ctrl+B)</source>
        <translation>İstinad səbəti (Ctrl+B)</translation>
    </message>
    <message>
        <source>Nothing is saved</source>
        <translation>Heç nə saxlanmır</translation>
    </message>
</context>
<context>
    <name>StyleList</name>
    <message>
        <source>{style}, favourite</source>
        <translation>{style}, seçilmiş</translation>
    </message>
</context>
<context>
    <name>StylesDialog</name>
    <message>
        <source>Choose a statement to see it cited.</source>
        <translation>İstinadı görmək üçün yazı seçin.</translation>
    </message>
    <message>
        <source>Citation styles</source>
        <translation>İstinad üslubları</translation>
    </message>
    <message>
        <source>Find a style</source>
        <translation>Üslub axtar</translation>
    </message>
    <message>
        <source>Space marks a favourite; F9 goes through the favourites.</source>
        <translation>Boşluq düyməsi üslubu seçilmiş edir; F9 seçilmişləri bir-bir gəzir.</translation>
    </message>
    <message>
        <source>The chosen statement in this style:</source>
        <translation>Seçilmiş yazı bu üslubda:</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Nümunə</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Seçilmiş</translation>
    </message>
    <message>
        <source>&amp;Use this style</source>
        <translation>Bu üslubu &amp;işlət</translation>
    </message>
    <message>
        <source>&amp;Add a style…</source>
        <translation>Üslub əl&amp;avə et…</translation>
    </message>
    <message>
        <source>Choose a CSL file, or drop one on the window.</source>
        <translation>CSL faylı seçin və ya pəncərənin üzərinə buraxın.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Si&amp;l</translation>
    </message>
    <message>
        <source>The file you added it from stays where it is.</source>
        <translation>Onu əlavə etdiyiniz fayl yerində qalır.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Geri qaytar</translation>
    </message>
    <message>
        <source>No style is called that.</source>
        <translation>Belə adlı üslub yoxdur.</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>qeydlər</translation>
    </message>
    <message>
        <source>author and date in the text</source>
        <translation>mətndə müəllif və il</translation>
    </message>
    <message>
        <source>author in the text</source>
        <translation>mətndə müəllif</translation>
    </message>
    <message>
        <source>numbers in the text</source>
        <translation>mətndə nömrələr</translation>
    </message>
    <message>
        <source>labels in the text</source>
        <translation>mətndə işarələr</translation>
    </message>
    <message>
        <source>as {style}</source>
        <translation>{style} kimi</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>siz əlavə etmisiniz</translation>
    </message>
    <message>
        <source>Preparing the citation…</source>
        <translation>İstinad hazırlanır…</translation>
    </message>
</context>
<context>
    <name>Styling</name>
    <message>
        <source>Checking {file}…</source>
        <translation>{file} yoxlanır…</translation>
    </message>
    <message>
        <source>Removed: {style}</source>
        <translation>Silindi: {style}</translation>
    </message>
    <message>
        <source>Brought back: {style}</source>
        <translation>Geri qaytarıldı: {style}</translation>
    </message>
    <message>
        <source>Replaced: {style}</source>
        <translation>Əvəz edildi: {style}</translation>
    </message>
    <message>
        <source>Added: {style}</source>
        <translation>Əlavə edildi: {style}</translation>
    </message>
</context>
<context>
    <name>TitlesButton</name>
    <message>
        <source>Titles in other languages</source>
        <translation>Başqa dillərdə başlıqlar</translation>
    </message>
    <message>
        <source>Add a &amp;translation in brackets, where the record has one</source>
        <translation>Toplunun özündə varsa, mötərizədə &amp;tərcüməsini ver</translation>
    </message>
    <message>
        <source>Put &amp;Cyrillic in Latin letters (BGN/PCGN)</source>
        <translation>&amp;Kirili latın hərfləri ilə ver (BGN/PCGN)</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message numerus="yes">
        <source>Select at most %n statement(s) to cite them.</source>
        <translation>
            <numerusform>İstinad üçün ən çoxu %n yazı seçin.</numerusform>
            <numerusform>İstinad üçün ən çoxu %n yazı seçin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: passage with citation (our paraphrase, not a quotation)</source>
        <translation>Köçürüldü: hissə istinadla birlikdə (bizim sözlərimizlə, sitat deyil)</translation>
    </message>
    <message numerus="yes">
        <source>Copied: passage in %n language(s) with citation (our paraphrase)</source>
        <translation>
            <numerusform>Köçürüldü: hissə %n dildə, istinadla birlikdə (bizim sözlərimizlə)</numerusform>
            <numerusform>Köçürüldü: hissə %n dildə, istinadla birlikdə (bizim sözlərimizlə)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: citation of this collection</source>
        <translation>Köçürüldü: bu topluya istinad</translation>
    </message>
    <message>
        <source>Copied: {form}, {style}, {locator}</source>
        <translation>Köçürüldü: {form}, {style}, {locator}</translation>
    </message>
    <message>
        <source>no page recorded</source>
        <translation>səhifə göstərilməyib</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>biblioqrafik təsvir</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>sətiraltı istinad</translation>
    </message>
    <message>
        <source>short footnote</source>
        <translation>təkrar istinad</translation>
    </message>
    <message>
        <source>in-text citation</source>
        <translation>mətndaxili istinad</translation>
    </message>
</context>
</TS>
