#include "app/sandbox/name_pools.h"

#include "app/sandbox/customers.h"

#include <map>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

NamePool pool(const QString& language, const QString& given, const QString& family, const QString& streets = {},
              const QString& joiner = u" "_s, bool familyFirst = false, bool courtesy = true)
{
    return {language,
            given.split(u'|'),
            family.split(u'|'),
            streets.isEmpty() ? QStringList() : streets.split(u'|'),
            joiner,
            familyFirst,
            courtesy};
}

QList<NamePool> makePools()
{
    return {
        pool(
            u"en"_s, u"Chidinma|Tunde|Bronwen|Owain|Efua|Kofi|Niamh|Seán|Margaret|Ian"_s,
            u"Adeyemi|Eze|ap Rhys|Bevan|Owusu|Boateng|O’Sullivan|Fraser-Smith|Whitlock|Attwater"_s,
            u"7 Harbour Terrace/Bristol BS1 4RB/United Kingdom|Flat 3, 52 Marchmont Road/Edinburgh EH9 1HS/United Kingdom"_s),
        pool(u"de"_s, u"Änne|Björn|Käthe|Götz|Sabine|Jörg|Friederike|Uwe|Annegret|Torben"_s,
             u"Schäfer|Weiß|Größmann|Brüggemann|Köhler|Lüders|Hoffmann|Vogt|Carstensen|Meyer-Brömel"_s),
        pool(u"de"_s, u"Ulrike|Dieter|Hannelore|Karsten|Merle|Ole"_s,
             u"Jürgens|Strauß|Krämer|Albers|Rosenbaum|Thießen"_s,
             u"Bäckergasse 5/1010 Wien/Austria|Höheweg 3/3800 Interlaken/Switzerland"_s),
        pool(u"fr"_s, u"Éloïse|François|Hélène|Benoît|Anaïs|Jérôme"_s,
             u"Lefèvre|Châtelain|D’Aubigné|Besançon|Le Gall|Müntz"_s,
             u"18, rue de l’Abbé-Grégoire/75006 Paris/France|4, quai de la Pêcherie/69001 Lyon/France"_s),
        pool(u"es"_s, u"Begoña|Iñaki|María José|Ángel|Lucía|Raúl"_s,
             u"Muñoz Peña|Etxeberria|Gómez Díaz|Cañizares|Sáenz|Yáñez"_s,
             u"Gran Vía de Don Diego 9, 2.º/48001 Bilbao/Spain"_s),
        pool(u"pl"_s, u"Małgorzata|Grzegorz|Agnieszka|Zbigniew|Żaneta|Bolesław"_s,
             u"Szczęsny|Dąbrowska|Źrebiec|Kościuk|Łęcka|Ćwiek"_s,
             u"ul. Święty Marcin 40/61-807 Poznań/Poland|ul. Długa 12/80-831 Gdańsk/Poland"_s),
        pool(u"nl"_s, u"Saskia|Joost|Fenna|Daniël|Marije|Coen"_s,
             u"de Vries|’t Hooft|van den Heuvel|IJsselstein|Cruijff|Bloemendaal"_s),
        pool(u"is"_s, u"Guðrún|Sigurður|Björk|Hafþór|Ragnheiður|Ægir"_s,
             u"Stefánsdóttir|Einarsson|Ásgeirsdóttir|Þorvaldsson"_s, u"Laugavegur 57/101 Reykjavík/Iceland"_s),
        pool(u"tr"_s, u"Ayşe|İbrahim|Gülşen|Çağrı|Şule|Oğuz"_s, u"Yıldırım|Öztürk|Işık|Çelik|Şahin|Doğan"_s),
        pool(u"vi"_s, u"Thị Minh|Văn Đức|Thị Ngọc|Quốc Việt|Thu Hà|Hữu Phước"_s, u"Trần|Phạm|Lê|Đặng|Huỳnh|Vũ"_s, {},
             u" "_s, true, false),
        pool(u"el"_s, u"Ελένη|Γιώργος|Μαρία|Δημήτρης|Χρυσούλα|Σπύρος"_s,
             u"Παπαδοπούλου|Γεωργίου|Καραγιάννης|Οικονόμου|Θεοδωρίδης"_s,
             u"Οδός Αριστοτέλους 12/546 24 Θεσσαλονίκη/Greece"_s, u" "_s, false, false),
        pool(u"ru"_s, u"Анна|Дмитрий|Наталья|Сергей|Екатерина|Фёдор"_s,
             u"Шевченко|Королёв|Щукина|Ярцев|Жданов|Ильина"_s, {}, u" "_s, false, false),
        pool(u"ja"_s, u"美咲|健太|さくら|翔|恵子|大輔"_s, u"佐藤|鈴木|高橋|渡辺|小林|斎藤"_s,
             u"錦 2-4-15/460-0003 愛知県名古屋市中区/Japan|紙屋町 1-3/730-0031 広島県広島市中区/Japan"_s, u" "_s, true,
             false),
        pool(u"zh"_s, u"秀英|伟|芳|建国|雪梅|志强"_s, u"王|张|刘|陈|杨|赵"_s, {}, QString(), true, false),
        pool(u"ko"_s, u"서연|지훈|하은|도윤|수빈|현우"_s, u"이|박|최|정|강|윤"_s,
             u"부산광역시 해운대구 우동 1408/48093/Republic of Korea"_s, QString(), true, false),
        pool(u"ar"_s, u"فاطمة|أحمد|ليلى|يوسف|مريم|خالد"_s, u"الحسن|الزهراني|حداد|المصري|النجار|منصور"_s, {}, u" "_s,
             false, false),
        pool(u"he"_s, u"נועה|יוסי|תמר|אבי|שירה|משה"_s, u"לוי|מזרחי|פרץ|ביטון|אברהם|גולדברג"_s, {}, u" "_s, false,
             false),
        pool(u"hi"_s, u"अनीता|राजेश|सुनीता|अमित|काव्या|विक्रम"_s, u"वर्मा|गुप्ता|सिंह|जोशी|मिश्रा|पटेल"_s, {}, u" "_s, false,
             false),
    };
}

} // namespace

const QList<NamePool>& namePools()
{
    static const QList<NamePool> all = makePools();
    return all;
}

const QStringList& homeStreets()
{
    static const QStringList all =
        u"Lindenallee|Bahrenfelder Straße|Eppendorfer Weg|Mühlenkamp|Schulterblatt|Osterstraße|Am Sandtorkai|"
        "Hoheluftchaussee|Fährstraße|Jungfernstieg|Bramfelder Chaussee|Elbchaussee|Veringstraße|Große Elbstraße"_s
            .split(u'|');
    return all;
}

const QStringList& homeTowns()
{
    static const QStringList all =
        u"20259 Hamburg|22765 Hamburg|20357 Hamburg|21107 Hamburg|22303 Hamburg|21031 Hamburg|24103 Kiel|"
        "23552 Lübeck|25524 Itzehoe|21335 Lüneburg|27472 Cuxhaven|25813 Husum"_s.split(u'|');
    return all;
}

const QStringList& firmNames()
{
    static const QStringList all =
        u"Hafenkante Logistik GmbH|Bäckerei „Zum Krug“ OHG|Elbwerft & Söhne KG|Praxis Dr. Öztürk|Nordlicht "
        u"Veranstaltungen UG|Café Überquell GmbH|"
        "Kontor für Gewürze, Inh. T. Brandt|Tischlerei Grün & Weiß|Reederei Claasen GmbH & Co. KG|Kita Möwennest e. V."_s
            .split(u'|');
    return all;
}

QString languageNote(const QString& language)
{
    static const std::map<QString, QString> notes{
        {u"ru"_s,
         u"Это письмо важно для вашего договора. Если вам нужна помощь на русском языке, позвоните нам: +49 800 555 0142."_s},
        {u"el"_s,
         u"Η επιστολή αυτή είναι σημαντική για τη σύμβασή σας. Αν χρειάζεστε βοήθεια στα ελληνικά, καλέστε μας: +49 800 555 0142."_s},
        {u"ja"_s,
         u"この手紙はお客様のご契約に関する大切なお知らせです。日本語でのご相談は +49 800 555 0142 までお電話ください。"_s},
        {u"zh"_s, u"本信函涉及您的合同，请妥善保管。如需中文协助，请致电 +49 800 555 0142。"_s},
        {u"ko"_s,
         u"이 편지는 고객님의 계약에 관한 중요한 안내입니다. 한국어 상담은 +49 800 555 0142 로 전화해 주십시오."_s},
        {u"ar"_s,
         u"هذه الرسالة مهمة بالنسبة إلى عقدكم. إذا كنتم بحاجة إلى مساعدة باللغة العربية فاتصلوا بنا على الرقم ‎+49 800 555 0142‎."_s},
        {u"he"_s,
         u"מכתב זה חשוב לחוזה שלך. לעזרה בעברית אפשר להתקשר אלינו: ‎+49 800 555 0142‎."_s},
        {u"hi"_s, u"यह पत्र आपके अनुबंध के लिए महत्वपूर्ण है। हिन्दी में सहायता के लिए +49 800 555 0142 पर फ़ोन करें।"_s},
        {u"vi"_s,
         u"Thư này quan trọng đối với hợp đồng của quý khách. Nếu cần trợ giúp bằng tiếng Việt, xin gọi +49 800 555 0142."_s},
        {u"pl"_s,
         u"To pismo jest ważne dla Twojej umowy. Jeśli potrzebujesz pomocy po polsku, zadzwoń: +49 800 555 0142."_s},
        {u"tr"_s, u"Bu mektup sözleşmeniz için önemlidir. Türkçe yardım için bizi arayın: +49 800 555 0142."_s},
        {u"es"_s,
         u"Esta carta es importante para su contrato. Si necesita ayuda en español, llámenos al +49 800 555 0142."_s},
        {u"fr"_s,
         u"Cette lettre est importante pour votre contrat. Pour une aide en français, appelez le +49 800 555 0142."_s},
        {u"nl"_s, u"Deze brief is belangrijk voor uw overeenkomst. Hulp in het Nederlands: +49 800 555 0142."_s},
        {u"is"_s,
         u"Þetta bréf varðar samning þinn. Ef þú þarft aðstoð á íslensku skaltu hringja í +49 800 555 0142."_s}};
    const auto found = notes.find(language);
    return found == notes.end() ? QString() : found->second;
}

} // namespace cf::sandbox
